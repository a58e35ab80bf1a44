import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "#src/core/plain-text.ts";

test("letters of any script, accents and signs stay as they are", () => {
  for (const text of [
    "Ŵyn ap Siôn",
    "Órla Ní Bhriain",
    "עברית",
    "日本",
    "👩‍👧",
    "49.55 % – “quoted”",
  ]) {
    expect(plainText(text)).toBe(text);
  }
});

test("line breaks and control characters become one space", () => {
  expect(plainText("one\r\n\u0007two\u2028three")).toBe("one two three");
});

test("marks that turn the direction or are not seen go", () => {
  expect(plainText("\u202eevil\u202c \u2066x\u2069\ufeff\u200b")).toBe("evil x");
});

test("whatever comes in, what goes out is one well-formed line that is left alone the second time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const plain = plainText(text);
      expect(plain).not.toMatch(/\p{Cc}/u);
      expect(plain.isWellFormed()).toBe(true);
      expect(plainText(plain)).toBe(plain);
    }),
  );
});

test("half a character becomes U+FFFD", () => {
  expect(plainText("a\ud800b\udc00c😀")).toBe("a\ufffdb\ufffdc😀");
});
