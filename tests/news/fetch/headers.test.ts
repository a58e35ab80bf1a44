import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freshFor, retryAfter } from "#src/news/fetch/headers.ts";
import { userAgent } from "#src/news/fetch/user-agent.ts";

const WEEK = 604_800;

describe("how long an answer is fresh", () => {
  test.each([
    ["max-age=300", undefined, 300],
    ["public, Max-Age=300, must-revalidate", undefined, 300],
    ['max-age="60"', undefined, 60],
    ["max-age=300", "100", 200],
    ["max-age=300", "900", 0],
    ["max-age=300", "young", 300],
    ["s-maxage=300", undefined, null],
    ["no-cache, max-age=300", undefined, 0],
    ["no-store", undefined, 0],
    ["max-age=99999999999999999999", undefined, WEEK],
    [`max-age=${"9".repeat(400)}`, "9".repeat(400), 0],
    ["max-age=-1", undefined, null],
    ["", undefined, null],
  ])("by “%s” and an age of %s is %s", (cacheControl, age, seconds) => {
    const headers = { "cache-control": cacheControl, ...(age && { age }) };
    expect(freshFor(headers)).toBe(seconds);
  });

  test("and how long to wait are whole seconds of a week at most, or unknown, for any header", () => {
    const known = (seconds: number | null) =>
      seconds === null || (Number.isInteger(seconds) && seconds >= 0 && seconds <= WEEK);
    const any = fc.oneof(fc.string(), fc.nat().map(String), fc.date().map(String));
    fc.assert(
      fc.property(any, any, (value, age) =>
        [
          freshFor({ "cache-control": `max-age=${value}`, age }),
          freshFor({ "cache-control": value }),
          retryAfter({ "retry-after": value }, "2026-09-01T09:00:00Z"),
        ].every(known),
      ),
    );
  });
});

describe("who asks", () => {
  const asker = { product: "Made-Up-Desk", version: "1.2", contact: "desk@paper.example" };

  test("is said with product, version and contact", () => {
    expect(userAgent(asker)).toBe("Made-Up-Desk/1.2 (+desk@paper.example)");
  });

  test("is said in what a header can hold, whatever the contact", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (contact) => {
        const said = userAgent({ ...asker, contact: `a${contact}` });
        return /^Made-Up-Desk\/1\.2 \(\+[^()\\\P{ASCII}\p{Cc}]+\)$/u.test(said);
      }),
    );
    expect(userAgent({ ...asker, contact: "Zoë (desk)" })).toContain("(+Zo%C3%AB %28desk%29)");
  });

  test("is never left out", () => {
    expect(() => userAgent({ ...asker, contact: " " })).toThrow(RangeError);
    expect(() => userAgent({ ...asker, product: "two words" })).toThrow(RangeError);
  });
});
