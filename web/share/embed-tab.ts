import { html, nothing } from "lit";
import { elementCode, FRAME_SIZE, frameCode } from "../../src/model/embed-code.ts";
import { text } from "../panels/reader.ts";
import { copyField } from "./copy-field.ts";
import { elementAttributes } from "./element-attributes.ts";
import { stepView } from "./present-view.ts";
import { localNote, type TabInput } from "./tab-input.ts";

/** The lines that show the same in somebody's page: as a frame, or as an element. */
export function embedTab({ input, site, copying, tell }: TabInput): unknown {
  const { reader, view } = input;
  const { share: say } = reader.say;
  // A step fits itself to the size it gets.
  const address = site.frameOf(stepView(input) ?? view);
  const title = text(reader, reader.graph.getAttribute("title"));
  const frame = frameCode({ address, title, ...FRAME_SIZE });
  const { element } = site;
  const field = (id: string, label: string, note: string, code: string) =>
    copyField(say, { id, label, note, text: code, isCode: true, rows: 6 }, copying, tell);
  return html`${localNote(say.local, site)}
    ${field("frame-code", say.frame, say.frameNote, frame)}
    ${
      element
        ? field(
            "element-code",
            say.element,
            say.elementNote,
            elementCode({ ...element, title }, elementAttributes(element.graph, view)),
          )
        : nothing
    }`;
}
