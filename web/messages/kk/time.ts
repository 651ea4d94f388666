import type { time as english } from "../en/time.ts";
import type { Translation } from "../translation.ts";

/** What the strip of time says, in Kazakh. */
export const time: Translation<typeof english> = {
  title: "Уақыт",
  by: "Тұжырымдарды санау",
  modes: { spoken: "Сөз болған уақыт", published: "Жарияланған күні" },
  chart: "Жылдар бойынша тұжырымдар, {from}–{to}",
  from: "Басы",
  to: "Соңы",
  handle: "{year}; {claims}",
  claims: { other: "{n} тұжырым" },
  timeless: { other: "уақыты аталмаған {n} тұжырым қалады" },
  undated: { other: "{n} тұжырымда уақыт аталмаған" },
  play: "Жылдар бойынша көрсету",
  pause: "Тоқтату",
  back: "Бір қадам артқа",
  forward: "Бір қадам алға",
  liftStretch: "Барлық уақытты көрсету",
  knownOn: "Мәлімет күні",
  today: "бүгін",
  otherDate: "Басқа күн",
  asKnown: {
    day: "{date} күнгі мәлімет бойынша",
    year: "{date} жылдың соңындағы мәлімет бойынша",
    other: "Кезең соңындағы мәлімет бойынша ({date})",
  },
  hidden: { other: "{n} тұжырым жасырылды" },
  liftKnownOn: "Белгілінің бәрін көрсету",
  single: { spoken: "Сөз болған уақыт: {date}", published: "Бәрі жарияланған күн: {date}" },
  show: "Жылдарды көрсету",
};
