import type { ToldStep } from "../../src/model/story-view.ts";
import type { View } from "../../src/model/view.ts";
import type { Page } from "../page/page.ts";
import { roomAround } from "../story/page-around.ts";
import { toldBy } from "../story/told-by.ts";
import { BEGUN, changesTo, isAsTold, isBare, stepAt } from "../story/walk-story.ts";
import { BARE } from "./attributes.ts";
import type { Embedding } from "./embedding.ts";

/** Goes from a story's step to another; says whether that changed anything. */
export function walk(embedding: Embedding, numberAfter: (number: number) => number): boolean {
  const page = embedding.page();
  const told = page && toldBy(page);
  const to = told && stepAt(told, numberAfter(told.number));
  if (!page || !told || !to || to.number !== numberAfter(told.number)) return false;
  if (to.number === told.number && isAsTold(page.view, told)) return false;
  show(embedding, page, to);
  return true;
}

/** Shows another view in place of the present one; a link that names a step alone shows what the step says. */
export function showView(embedding: Embedding, view: View): void {
  const page = embedding.page();
  if (!page) return;
  const told = isBare(view) ? toldBy({ ...page, view }) : undefined;
  // Of a step nothing but language and theme is taken from here: the rest it says itself.
  page.change(
    told
      ? { language: view.language ?? page.view.language, theme: view.theme ?? page.view.theme }
      : { ...BARE, ...view },
    false,
  );
  if (told) show(embedding, page, told);
}

function show({ root, view: viewNow }: Embedding, { reader, change }: Page, told: ToldStep): void {
  const picture = root().querySelector(".picture");
  const view = viewNow();
  const isUnderWay = picture && view.story?.id === told.story.id;
  // Where a story begins, the picture gets another size: the camera finds its place when it has it.
  if (!isUnderWay) BEGUN.add(reader.graph);
  const room = isUnderWay ? roomAround(picture) : { width: 0, height: 0, covered: 0 };
  change({ ...changesTo(told, view, reader, room), ...(!isUnderWay && { camera: undefined }) }, false);
}
