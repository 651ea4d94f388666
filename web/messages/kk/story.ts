import type { story as english } from "../en/story.ts";
import type { Translation } from "../translation.ts";

/** What stories say: their list, the card of a step, and the notes of whoever presents, in Kazakh. */
export const story: Translation<typeof english> = {
  stories: "Әңгімелер",
  steps: { one: "{n} қадам", other: "{n} қадам" },
  leave: "Бүкіл карта",
  place: "{n} / {all}",
  announced: "{n}-қадам, барлығы {all}. {heading}",
  previous: "Алдыңғы қадам",
  next: "Келесі қадам",
  end: "Әңгіменің соңы",
  stepNamed: "{n}-қадам: {heading}",
  allSteps: "Әңгіменің қадамдары",
  claims: "Неге сүйенеді",
  exploring: "Сіз әңгімеден шығып, картаны өзіңіз қарап отырсыз.",
  back: "Әңгімеге оралу",
  play: "Бірінен соң бірін көрсету",
  pause: "Тоқтату",
  present: "Толық экранда көрсету",
  showControls: "Түймелерді көрсету",
  notes: "Баяндаушыға арналған жазбалар",
  notesOf: "Жазбалар: {title}",
  noNotes: "Бұл қадамға жазба жоқ.",
  comesNext: "Келесісі: {heading}",
  lastStep: "Бұл — соңғы қадам.",
  noWindow: "Жазбаларға екінші терезе керек, ал бұл бетке оны ашуға рұқсат жоқ.",
};
