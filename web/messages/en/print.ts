/** What the printed page says, in English. */
export const print = {
  claims: "Claims by speaker",
  sources: "Sources",
  cite: "How to cite",
  unchecked: "translations not checked",
  more: {
    one: "{n} more claim is not printed; filters choose.",
    other: "{n} more claims are not printed; filters choose.",
  },
};
