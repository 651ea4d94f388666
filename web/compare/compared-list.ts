import { html, nothing } from "lit";
import type { ChangeView } from "../change-view.ts";
import { fill } from "../messages/message.ts";
import { nodeLink } from "../panels/node-link.ts";
import type { Reader } from "../panels/reader.ts";
import { nameOf, typeLabel } from "../panels/reader.ts";
import { shapeMark } from "../panels/shape-mark.ts";

/** Who or what is compared, each with a way out of the comparison; then ways to add one and to leave it. */
export function comparedList(reader: Reader, ids: readonly string[], change: ChangeView): unknown {
  const { graph } = reader;
  const { compare } = reader.say;
  const [first = ""] = ids;
  const canAdd = graph.getNodeAttribute(first, "kind") === "Actor";
  const add = (event: CustomEvent<{ readonly ids: readonly string[] }>) => {
    event.stopPropagation();
    change({ selection: [...ids, ...event.detail.ids.filter((id) => !ids.includes(id))] });
  };
  return html`
    <h2 tabindex="-1">${compare.title}</h2>
    <ul class="compared">
      ${ids.map((id) => {
        const { type, kind } = graph.getNodeAttributes(id);
        const look = reader.lookOf(type, kind);
        const label = fill(compare.remove, { name: nameOf(reader, id) });
        const remove = (event: Event) => {
          change({ selection: ids.filter((other) => other !== id) });
          toHeading(event);
        };
        return html`<li>
          ${shapeMark(look.shape, look.color)}
          <span class="who">${nodeLink(reader, id)} <span class="muted">${typeLabel(reader, type)}</span></span>
          <button type="button" class="remove" aria-label=${label} title=${label} @click=${remove}>×</button>
        </li>`;
      })}
    </ul>
    <div class="tools">
      ${canAdd ? html`<claim-graph-compare-with .input=${{ reader, id: first, taken: ids }} @claim-graph-compare=${add}></claim-graph-compare-with>` : nothing}
      <button type="button" class="chip clear" @click=${() => change({ selection: [first] })}>${compare.clear}</button>
    </div>
  `;
}

/** Else the focus would stay where now another is taken out. */
function toHeading({ currentTarget }: Event): void {
  const list = currentTarget instanceof Element ? currentTarget.closest(".comparison") : undefined;
  list?.querySelector("h2")?.focus({ preventScroll: true });
}
