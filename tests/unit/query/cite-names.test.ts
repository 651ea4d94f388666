import { expect, test } from "vitest";
import type { Reference } from "../../../src/query/cite/reference.ts";
import { apa } from "../../../src/query/cite/styles/apa.ts";

test.each([
  ["Jean-Paul", "Levi, J.-P."],
  ["J.-P.", "Levi, J.-P."],
  ["J.-P. Anna", "Levi, J.-P. A."],
  ["Jean\u2010Paul", "Levi, J.-P."],
  ["A. B.", "Levi, A. B."],
  ["A.B.", "Levi, A. B."],
  ["Жан-Поль", "Levi, Ж.-П."],
])("given names %s are written as %s", (given, written) => {
  const reference: Reference = {
    key: "bridge",
    type: "article",
    authors: [{ family: "Levi", given }],
    title: "A bridge",
  };
  expect(apa.write([reference], "en")).toBe(`${written} (n.d.). A bridge.`);
});
