import { expect, test } from "vitest";
import { articleUrl, webAddress } from "../../../src/evidence/text-fragment.ts";

const link = (passage: string, url = "https://example.org/a?p=1") => articleUrl(url, passage);

test("The link marks the passage by its first and last words.", () => {
  expect(link("according to the … was 20,250")).toBe(
    "https://example.org/a?p=1#:~:text=according%20to%20the,was%2020%2C250",
  );
  expect(link("one two three four five … six seven eight nine ten")).toContain(
    "text=one%20two%20three%20four,seven%20eight%20nine%20ten",
  );
});

test("A whole quotation is never carried whole, a short one is.", () => {
  expect(link("a b c d e f g h i j")).toContain("text=a%20b%20c%20d,g%20h%20i%20j");
  expect(link("a b c d e f")).toContain("text=a%20b%20c%20d,e%20f");
  expect(link("a b c")).toContain("text=a%20b%20c");
  expect(link("a b c")).not.toContain(",");
});

test("Signs that are syntax in a fragment are encoded.", () => {
  expect(link("well-known R&D … да")).toContain("text=well%2Dknown%20R%26D,%D0%B4%D0%B0");
  expect(link("lone \uD800 half")).toContain("text=lone%20%EF%BF%BD%20half");
});

test("A fragment that the address has is kept.", () => {
  expect(link("a b", "https://example.org/#part")).toBe("https://example.org/#part:~:text=a%20b");
  expect(link("a b", "https://example.org/#:~:text=x")).toBe("https://example.org/#:~:text=x&text=a%20b");
});

test("Only web addresses become links.", () => {
  expect(webAddress("https://example.org")).toBe("https://example.org/");
  expect(webAddress("javascript:alert(1)")).toBeUndefined();
  expect(webAddress("file:///a")).toBeUndefined();
  expect(webAddress("no address")).toBeUndefined();
});

test("What tells a passage from an earlier place goes before it, encoded like the rest.", () => {
  expect(articleUrl("https://example.org/", "rain fell … hard", "well-known July")).toBe(
    "https://example.org/#:~:text=well%2Dknown%20July-,rain%20fell,hard",
  );
});

test("Quotation marks at the ends are left out, since texts print others than records write.", () => {
  expect(link(`"It's so" … 'done'`)).toContain("text=It's%20so,done");
  expect(link("“It’s so” … «done»")).toContain("text=It%E2%80%99s%20so,done");
  expect(link("the bakers' … the “end”.")).toContain("text=the%20bakers,the%20%E2%80%9Cend%E2%80%9D.");
});
