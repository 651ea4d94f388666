import type { GexfRule } from "../gexf-rule.ts";

/** One mistake in XML brings others with it. */
const MOST = 10;

export const readableXml: GexfRule = {
  number: 18,
  holds: "The file is XML: special characters are escaped, and there are no control characters or lone surrogates.",
  watch: (report) => {
    let count = 0;
    return {
      malformed: (at, message) => {
        count += 1;
        if (count > MOST) return;
        const wrong = `The file is no XML here: ${message.replace(/\.$/, "")}.`;
        report(at, wrong, 'Escape & < > ", and drop control characters and lone surrogates.');
      },
    };
  },
};
