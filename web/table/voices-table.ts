import { html } from "lit";
import type { ActorNode } from "../../src/model/attributes.ts";
import { formatNumber } from "../messages/message.ts";
import { nameOf } from "../panels/reader.ts";
import { type DataTable, makeTable, type RowColumn } from "./data-table.ts";
import { kindCell, kindText } from "./kind-cell.ts";
import { roleOf } from "./role-of.ts";
import type { ShownRows } from "./shown-rows.ts";
import { tallyVoices, type VoiceTally } from "./tally-voices.ts";

interface VoiceRow {
  readonly id: string;
  readonly actor: ActorNode;
}

/** Who speaks or is spoken of: their role, and how much the claims that pass have of them. */
export function voicesTable({ reader, showsNode, showsEdge }: ShownRows): DataTable {
  const { columns: say } = reader.say.table;
  const rows = new Map<string, VoiceRow>();
  reader.graph.forEachNode((id, actor) => {
    if (actor.kind === "Actor" && showsNode(id)) rows.set(id, { id, actor });
  });
  const tally = tallyVoices(reader.graph, showsNode);
  const counted = (id: keyof VoiceTally, heading: string): RowColumn<VoiceRow> => {
    const of = (row: VoiceRow) => tally(row.id)[id];
    const text = (row: VoiceRow) => formatNumber(of(row), reader.language);
    return {
      id,
      heading,
      text,
      key: of,
      isCount: true,
      cell: (row) => (of(row) === 0 ? html`<span class="zero">0</span>` : text(row)),
    };
  };
  return makeTable("voices", rows, [
    { id: "name", heading: say.name, text: ({ id }) => nameOf(reader, id) },
    {
      id: "kind",
      heading: say.kind,
      text: ({ actor }) => kindText(reader, actor),
      cell: ({ actor }) => kindCell(reader, actor),
    },
    { id: "role", heading: say.role, text: ({ id }) => roleOf(reader, id, showsEdge) },
    counted("said", say.said),
    counted("about", say.about),
    counted("sources", say.sources),
  ]);
}
