import type { story as english } from "../en/story.ts";
import type { Translation } from "../translation.ts";

/** What stories say: their list, the card of a step, and the notes of whoever presents, in Russian. */
export const story: Translation<typeof english> = {
  stories: "Истории",
  steps: { one: "{n} шаг", few: "{n} шага", many: "{n} шагов", other: "{n} шага" },
  leave: "Вся карта",
  place: "{n} из {all}",
  announced: "Шаг {n} из {all}. {heading}",
  previous: "Предыдущий шаг",
  next: "Следующий шаг",
  end: "Конец истории",
  stepNamed: "Шаг {n}: {heading}",
  allSteps: "Шаги истории",
  claims: "На чём это основано",
  exploring: "Вы отошли от истории и смотрите сами.",
  back: "Вернуться к истории",
  play: "Показать всё подряд",
  pause: "Остановиться",
  present: "На весь экран",
  showControls: "Показать кнопки",
  notes: "Заметки для выступающего",
  notesOf: "Заметки: {title}",
  noNotes: "К этому шагу заметок нет.",
  comesNext: "Дальше: {heading}",
  lastStep: "Это последний шаг.",
  noWindow: "Для заметок нужно второе окно, а этой странице не разрешено его открывать.",
};
