import { expect, test } from "vitest";
import { seal } from "#src/adapters/slack/seal.ts";

const { close, open } = seal("one key");

test("what is sealed opens with the same key for the same name, and shows nothing", () => {
  const sealed = close("xoxb-secret", "T1");
  expect(open(sealed, "T1")).toBe("xoxb-secret");
  expect(Buffer.from(sealed, "base64").toString("latin1")).not.toContain("secret");
});

test("the same text is sealed differently each time", () => {
  expect(close("same", "T1")).not.toBe(close("same", "T1"));
});

test("it opens for no other name, with no other key, and not where a byte is changed", () => {
  const sealed = close("xoxb-secret", "T1");
  const bytes = Buffer.from(sealed, "base64");
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(open(sealed, "T2")).toBeNull();
  expect(seal("another key").open(sealed, "T1")).toBeNull();
  expect(open(bytes.toString("base64"), "T1")).toBeNull();
  expect(open("short", "T1")).toBeNull();
});
