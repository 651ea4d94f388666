import { html, type PropertyValues } from "lit";
import { LIFT_ALL } from "../narrow/filter-changes.ts";
import { PartElement, type PartInput } from "../part.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { tabListStyles } from "../tab-list.ts";
import { cardStyles } from "./card-styles.ts";
import { isStated } from "./is-stated.ts";
import { tablesMaker } from "./make-tables.ts";
import { noRows } from "./no-rows.ts";
import { RowWindow } from "./row-window.ts";
import type { Sort } from "./sort-ids.ts";
import { stepToRow } from "./step-to-row.ts";
import type { TableName } from "./table-name.ts";
import { tableRows } from "./table-rows.ts";
import type { TableState } from "./table-state.ts";
import { tableStyles } from "./table-styles.ts";
import { tableTabs } from "./table-tabs.ts";
import { tableTools } from "./table-tools.ts";
import { TABLES } from "./tables.ts";

type Changes = PropertyValues<{ readonly input: PartInput | undefined }>;

/**
 * `<claim-graph-table>`: the graph as tables of voices, claims and links, for those who would rather read. Shares
 * selection, filters, time and date with the picture; which table is open, its order and its words are its own.
 */
export class ClaimGraphTable extends PartElement {
  static override styles = [baseStyles, tabListStyles, tableStyles, cardStyles];
  static override properties = {
    ...PartElement.properties,
    open: { state: true },
    queries: { state: true },
    sorts: { state: true },
    current: { state: true },
  };

  declare private open: TableName;
  declare private queries: ReadonlyMap<TableName, string>;
  declare private sorts: ReadonlyMap<TableName, Sort>;
  /** Id of the row that Tab comes to. */
  declare private current: string | undefined;
  #shown: TableState | undefined;
  readonly #tablesOf = tablesMaker();
  readonly #window = new RowWindow(this, () => this.renderRoot.querySelector<HTMLElement>("#rows"));

  constructor() {
    super();
    this.open = TABLES[0].name;
    this.queries = new Map();
    this.sorts = new Map(TABLES.map(({ name, sort }) => [name, sort]));
    this.current = undefined;
  }

  /** What is chosen elsewhere opens the table that has it. */
  override willUpdate(changed: Changes): void {
    const chosen = this.#chosenAnew(changed);
    const home = chosen === undefined ? undefined : this.#homeOf(chosen);
    if (home === undefined) return;
    this.open = home;
    this.current = chosen;
  }

  protected override renderPart(input: PartInput): unknown {
    const state = this.#stateOf(input);
    this.#shown = state;
    const { all } = this.#tablesOf(input.reader, input.view);
    const counts = new Map([...all].map(([name, { ids }]) => [name, ids.length]));
    return html`<section class="desk" lang=${input.reader.language} aria-label=${input.reader.say.table.tables}>
      <div class="top">
        ${tableTabs(input.reader, counts, this.open, (name) => this.#openTable(name))}
        ${tableTools(state)}
      </div>
      <div id="rows" class="scroller" role="tabpanel" aria-labelledby=${`tab-${this.open}`}
        @scroll=${() => this.#window.scrolled()}>
        ${state.ids.length === 0 ? noRows(state) : tableRows(state)}
      </div>
    </section>`;
  }

  override updated(changed: Changes): void {
    const chosen = this.#chosenAnew(changed);
    const index = chosen === undefined ? -1 : (this.#shown?.ids.indexOf(chosen) ?? -1);
    if (index >= 0) this.#window.show(index, true);
  }

  /** What is read now and was not before. */
  #chosenAnew(changed: Changes): string | undefined {
    const chosen = this.input?.view.selection?.[0];
    return changed.has("input") && chosen !== changed.get("input")?.view.selection?.[0] ? chosen : undefined;
  }

  #homeOf(id: string): TableName | undefined {
    if (!this.input) return undefined;
    const { graph, vocabulary } = this.input.reader;
    if (graph.hasEdge(id)) return isStated(graph.getEdgeAttributes(id), vocabulary) ? "links" : undefined;
    const kind = graph.hasNode(id) ? graph.getNodeAttribute(id, "kind") : undefined;
    return kind === "Actor" ? "voices" : kind === "Claim" ? "claims" : undefined;
  }

  #stateOf({ reader: asked, view, change }: PartInput): TableState {
    const tables = this.#tablesOf(asked, view);
    const name = this.open;
    const table = tables.all.get(name);
    const sort = this.sorts.get(name);
    if (!table || !sort) throw new Error(`there is no table of ${name}`);
    const query = this.queries.get(name) ?? "";
    const ids = tables.rowsOf(name, query, sort);
    const current = Math.max(0, this.current === undefined ? 0 : ids.indexOf(this.current));
    return {
      reader: tables.reader,
      view,
      table,
      ids,
      drawn: this.#window.draw(ids, current),
      current,
      query,
      sort,
      hidden: tables.whole[name] - table.ids.length,
      search: (words) => {
        this.queries = new Map(this.queries).set(name, words);
        this.#window.toTop();
      },
      order: (next) => {
        this.sorts = new Map(this.sorts).set(name, next);
        this.#window.toTop();
      },
      showAll: () => change(LIFT_ALL),
      open: (id) => {
        this.current = id;
        asked.go(id);
      },
      walk: (event) => this.#walk(event, ids, current),
    };
  }

  #openTable(name: TableName): void {
    this.open = name;
    this.current = undefined;
    this.#window.toTop();
  }

  #walk(event: KeyboardEvent, ids: readonly string[], from: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = stepToRow(event.key, from, ids.length, this.#window.rowsInSight);
    if (to === undefined) return;
    event.preventDefault();
    this.current = ids[to];
    this.#window.show(to);
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`[data-index="${to}"] a`)?.focus({ preventScroll: true });
    });
  }
}
