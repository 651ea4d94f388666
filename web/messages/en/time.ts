/** What the strip of time says, in English. */
export const time = {
  title: "Time",
  by: "Count claims by",
  modes: { spoken: "Time spoken of", published: "Publication" },
  chart: "Claims by year, {from} to {to}",
  from: "From",
  to: "To",
  /** What a handle says of where it stands: `{year}`, and `{claims}` in the stretch. */
  handle: "{year}; {claims}",
  claims: { one: "{n} claim", other: "{n} claims" },
  timeless: { one: "{n} that names no time stays", other: "{n} that name no time stay" },
  undated: { one: "{n} claim names no time", other: "{n} claims name no time" },
  play: "Play",
  pause: "Pause",
  back: "One step back",
  forward: "One step on",
  liftStretch: "Show all times",
  knownOn: "As known on",
  today: "today",
  otherDate: "Another date",
  asKnown: {
    day: "As known on {date}",
    year: "As known at the end of {date}",
    other: "As known at the end of {date}",
  },
  hidden: { one: "{n} claim hidden", other: "{n} claims hidden" },
  liftKnownOn: "Show all that is known",
  /** For a data set of one date. */
  single: { spoken: "What is said speaks of {date}", published: "Everything here came out: {date}" },
  show: "Show the years",
};
