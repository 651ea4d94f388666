import { expect, test } from "vitest";
import { webAddress } from "../../../src/evidence/web-address.ts";

test("Only web addresses become links.", () => {
  expect(webAddress("https://example.org")).toBe("https://example.org/");
  expect(webAddress("javascript:alert(1)")).toBeUndefined();
  expect(webAddress("file:///a")).toBeUndefined();
  expect(webAddress("no address")).toBeUndefined();
});
