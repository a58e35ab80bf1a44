import { join } from "node:path";
import { expect, test } from "vitest";
import { writtenJson } from "../written-json.ts";
import { generateSchema } from "./schema.ts";
import { assertValid, validate } from "./validate.ts";

const plain = (text: string) => ({ type: "plain_text", text });
const button = (more: object = {}) => ({ type: "button", text: plain("Ask"), ...more });
const section = (text: string) => ({ type: "section", text: plain(text) });
const actions = (...elements: readonly object[]) => ({ type: "actions", elements });
const rich = (...elements: readonly object[]) => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements }],
});
const cell = (text: string) => ({ type: "raw_text", text });
const table = (...rows: readonly (readonly object[])[]) => ({ type: "table", rows });
const select = (options: readonly object[]) => ({
  type: "static_select",
  action_id: "a",
  placeholder: plain("Which"),
  options,
});
const many = <T>(n: number, one: (i: number) => T): readonly T[] =>
  Array.from({ length: n }, (_, i) => one(i));

test("the schema is that of the installed @slack/types (vitest -u makes it anew)", async () => {
  await expect(writtenJson(generateSchema())).toMatchFileSnapshot(
    join(import.meta.dirname, "schema.json"),
  );
});

test("a message and views that Slack takes have no problems", () => {
  const blocks = [
    { type: "header", text: plain("Title") },
    section("Text"),
    rich({ type: "text", text: "a" }, { type: "link", url: "https://example.org", text: "b" }),
    table([cell("a"), cell("b")], [cell("1"), cell("2")]),
    { type: "context", elements: [plain("note")] },
    actions(button({ action_id: "ask:0", value: "x" }), select([{ text: plain("A"), value: "a" }])),
  ];
  expect(validate({ text: "Title &amp; text", blocks })).toEqual([]);
  expect(validate({ type: "home", blocks })).toEqual([]);
  expect(validate({ type: "modal", title: plain("NEC Desk"), blocks })).toEqual([]);
});

test.each<[string, object]>([
  ["an unknown field", { ...section("x"), colour: "red" }],
  ["a text object of no kind", { type: "section", text: { type: "html", text: "x" } }],
  ["empty section text", section("")],
  ["a section of nothing", { type: "section" }],
  ["section text over 3000", section("x".repeat(3001))],
  ["a field over 2000", { type: "section", fields: [plain("x".repeat(2001))] }],
  ["eleven fields", { type: "section", fields: many(11, () => plain("x")) }],
  ["a header over 150", { type: "header", text: plain("x".repeat(151)) }],
  ["a header with markup", { type: "header", text: { type: "mrkdwn", text: "x" } }],
  ["an empty context", { type: "context", elements: [] }],
  ["eleven context elements", { type: "context", elements: many(11, () => plain("x")) }],
  ["empty actions", actions()],
  ["26 actions", actions(...many(26, (i) => button({ action_id: `a${i}` })))],
  ["an action_id there twice", actions(button({ action_id: "a" }), button({ action_id: "a" }))],
  ["an action_id over 255", actions(button({ action_id: "a".repeat(256) }))],
  ["a button's text over 75", actions(button({ text: plain("x".repeat(76)) }))],
  ["a button's value over 2000", actions(button({ value: "x".repeat(2001) }))],
  ["a button's url over 3000", actions(button({ url: `https://${"x".repeat(3000)}` }))],
  ["a button with markup", actions(button({ text: { type: "mrkdwn", text: "x" } }))],
  ["an empty select", actions(select([]))],
  ["a select of 101", actions(select(many(101, (i) => ({ text: plain("x"), value: `${i}` }))))],
  ["an image without alt text", { type: "image", image_url: "https://example.org/a.png" }],
  ["alt text over 2000", { type: "image", image_url: "u", alt_text: "x".repeat(2001) }],
  ["empty alt text", { type: "image", image_url: "u", alt_text: "" }],
  ["a table of 101 rows", table(...many(101, () => [cell("x")]))],
  ["a row of 21 cells", table(many(21, () => cell("x")))],
  ["rows of different lengths", table([cell("x")], [cell("x"), cell("y")])],
  ["an empty cell", table([cell("")])],
  ["a table with too much text", table(...many(50, () => [cell("x".repeat(201))]))],
  ["empty rich text", { type: "rich_text", elements: [] }],
  ["an empty line of rich text", rich()],
  ["an empty run of rich text", rich({ type: "text", text: "" })],
  ["a link to a script", rich({ type: "link", url: "javascript:alert(1)", text: "x" })],
])("%s is a problem", (_, block) => {
  const problems = validate({ text: "x", blocks: [block] });
  expect(problems).not.toEqual([]);
  expect(problems.join("\n")).not.toContain("no such block");
});

test("an unknown block is a problem", () => {
  expect(validate({ text: "x", blocks: [{ type: "sparkle" }] })).toEqual([
    'blocks/0: no such block: "sparkle"',
  ]);
});

test.each<[string, object]>([
  ["no text", { blocks: [section("x")] }],
  ["text over 4,000", { text: "x".repeat(4001) }],
  ["a mention in text", { text: "<!channel>" }],
  ["an ampersand not escaped in text", { text: "a & b" }],
  ["51 blocks", { text: "x", blocks: many(51, () => ({ type: "divider" })) }],
  [
    "a block_id there twice",
    { text: "x", blocks: many(2, () => ({ ...section("x"), block_id: "b" })) },
  ],
  ["two tables", { text: "x", blocks: many(2, () => table([cell("x")])) }],
  ["more than 12,000 in all", { text: "x", blocks: many(5, () => section("x".repeat(2500))) }],
  ["a modal without a title", { type: "modal", blocks: [] }],
  ["a modal's title over 24", { type: "modal", title: plain("x".repeat(25)), blocks: [] }],
  ["a Home of 101 blocks", { type: "home", blocks: many(101, () => ({ type: "divider" })) }],
])("%s is a problem", (_, outgoing) => {
  expect(validate(outgoing)).not.toEqual([]);
  expect(() => assertValid(outgoing)).toThrow("Slack would refuse this");
});
