import { BLOCK, MESSAGE, VIEW } from "#src/adapters/slack/limits.ts";

type Thing = Readonly<Record<string, unknown>>;

/**
 * What Slack's types do not say and Slack refuses all the same: lengths, counts, emptiness, and
 * names given twice.
 */
export function problemsByHand(outgoing: Thing): readonly string[] {
  const { type, blocks: given } = outgoing;
  const blocks = things(given);
  const isView = type === "modal" || type === "home";
  return [
    ...(isView ? view(outgoing, blocks) : message(outgoing, blocks)),
    ...blocks.flatMap((block, i) => ofBlock(block).map((problem) => `blocks/${i}: ${problem}`)),
    ...twice(blocks.map(({ block_id }) => block_id)).map((id) => `block_id "${id}" is there twice`),
    ...blocks.flatMap((block) =>
      twice(things(block.elements).map(({ action_id }) => action_id)).map(
        (id) => `action_id "${id}" is there twice`,
      ),
    ),
    ...nested(outgoing).flatMap(ofAny),
  ];
}

function message({ text }: Thing, blocks: readonly Thing[]): readonly string[] {
  const said = typeof text === "string" ? text : "";
  return [
    ...when(said.trim() === "", "no text, which notifications and screen readers need"),
    ...when(said.length > MESSAGE.text, `text of ${said.length}`),
    ...when(/<[!@#]|[<>]|&(?!(amp|lt|gt);)/.test(said), "text with something not escaped"),
    ...when(blocks.length > MESSAGE.blocks, `${blocks.length} blocks`),
    ...when(sizeOf(blocks) > MESSAGE.weight, `a message of ${sizeOf(blocks)}`),
    ...when(kinds(blocks, "table").length > MESSAGE.tables, "more than one table"),
    ...when(
      kinds(blocks, "markdown")
        .map(({ text }) => textOf(text))
        .join("").length > BLOCK.markdown,
      "too much markdown",
    ),
  ];
}

function view(outgoing: Thing, blocks: readonly Thing[]): readonly string[] {
  const words = (key: string, most: number) =>
    when(lengthOf(outgoing[key]) > most, `${key} longer than ${most}`);
  return [
    ...when(blocks.length > VIEW.blocks, `${blocks.length} blocks`),
    ...words("title", VIEW.title),
    ...words("submit", VIEW.button),
    ...words("close", VIEW.button),
    ...words("callback_id", VIEW.id),
    ...words("external_id", VIEW.id),
    ...words("private_metadata", VIEW.privateMetadata),
  ];
}

/** Blocks as JSON; of a table the text of its cells, and a little for each. */
function sizeOf(blocks: readonly Thing[]): number {
  const others = blocks.filter(({ type }) => type !== "table");
  const cells = kinds(blocks, "table").flatMap(cellsOf);
  const text = deepText(cells).length + cells.length * MESSAGE.cell;
  return JSON.stringify(others).length + text;
}

function ofBlock(block: Thing): readonly string[] {
  const { elements, fields } = block;
  const empty = Array.isArray(elements) && elements.length === 0;
  switch (block.type) {
    case "header":
      return tooLong("header", block.text, BLOCK.header);
    case "section":
      return [
        ...when(!block.text && things(fields).length === 0, "a section of nothing"),
        ...when(things(fields).length > BLOCK.fields, "too many fields"),
        ...things(fields).flatMap((field) => tooLong("field", field, BLOCK.field)),
      ];
    case "context":
      return [
        ...when(empty, "an empty context"),
        ...when(things(elements).length > BLOCK.contextElements, "too many context elements"),
      ];
    case "actions":
      return [
        ...when(empty, "empty actions"),
        ...when(things(elements).length > BLOCK.actionsElements, "too many actions"),
      ];
    case "image":
      return tooLong("image title", block.title, BLOCK.imageTitle);
    case "rich_text":
      return [
        ...when(empty, "empty rich text"),
        ...when(deepText(block).length > BLOCK.richText, `rich text of ${deepText(block).length}`),
      ];
    case "table":
      return table(block);
    default:
      return [];
  }
}

function table(block: Thing): readonly string[] {
  const rows = Array.isArray(block.rows) ? block.rows.filter(Array.isArray) : [];
  const text = cellsOf(block).map(deepText);
  return [
    ...when(rows.length === 0, "a table without rows"),
    ...when(rows.length > BLOCK.tableRows, `a table of ${rows.length} rows`),
    ...when(
      rows.some(({ length }) => length === 0 || length > BLOCK.tableCells),
      "a row with no cells or too many",
    ),
    ...when(new Set(rows.map(({ length }) => length)).size > 1, "rows of different lengths"),
    ...when(things(block.column_settings).length > BLOCK.tableCells, "too many column settings"),
    ...when(
      text.some((cell) => cell === ""),
      "an empty cell",
    ),
    ...when(text.join("").length > BLOCK.tableText, "too much text in a table"),
  ];
}

/** Rules for an element wherever it stands. */
function ofAny(thing: Thing): readonly string[] {
  const { type } = thing;
  const ids = ["block_id", "action_id"].flatMap((key) =>
    when(
      thing[key] === "" || lengthOf(thing[key]) > BLOCK.id,
      `${key} empty or longer than ${BLOCK.id}`,
    ),
  );
  const alt = "alt_text" in thing ? tooLong("alt text", thing.alt_text, BLOCK.altText) : [];
  if (type === "button") {
    return [
      ...ids,
      ...tooLong("button", thing.text, BLOCK.buttonText),
      ...when(lengthOf(thing.value) > BLOCK.buttonValue, "a button's value too long"),
      ...when(lengthOf(thing.url) > BLOCK.url, "a button's url too long"),
      ...tooLong("accessibility label", thing.accessibility_label ?? "-", BLOCK.buttonText),
    ];
  }
  if (type === "plain_text" || type === "mrkdwn") return tooLong("text", thing, BLOCK.section);
  if (type === "text" || type === "raw_text") return when(textOf(thing) === "", "empty text");
  if (type === "link") {
    return [
      ...when(lengthOf(thing.url) > BLOCK.url, "a link too long"),
      ...when(!/^https?:\/\//.test(textOf(thing.url)), "a link to no page"),
    ];
  }
  if (type === "rich_text_section" || type === "rich_text_list")
    return when(things(thing.elements).length === 0, `an empty ${type}`);
  return [...ids, ...alt, ...menu(thing)];
}

function menu(thing: Thing): readonly string[] {
  const type = textOf(thing.type);
  if (!/^(static_select|multi_static_select|overflow|checkboxes|radio_buttons)$/.test(type))
    return [];
  const groups = things(thing.option_groups);
  const options = [...things(thing.options), ...groups.flatMap((group) => things(group.options))];
  const most = type === "overflow" ? BLOCK.overflowOptions : BLOCK.selectOptions;
  return [
    ...when(options.length === 0, `an empty ${type}`),
    ...when(options.length > most, `too many options in ${type}`),
    ...options.flatMap(({ text }) => tooLong("option", text, BLOCK.optionText)),
    ...when(
      options.some(({ value }) => lengthOf(value) > BLOCK.optionValue),
      "an option's value too long",
    ),
  ];
}

const when = (wrong: boolean, problem: string): readonly string[] => (wrong ? [problem] : []);

const tooLong = (name: string, text: unknown, most: number): readonly string[] => [
  ...when(lengthOf(text) === 0, `${name}: empty`),
  ...when(lengthOf(text) > most, `${name}: ${lengthOf(text)} characters`),
];

const kinds = (blocks: readonly Thing[], wanted: string): readonly Thing[] =>
  blocks.filter(({ type }) => type === wanted);

const cellsOf = (block: Thing): readonly unknown[] =>
  Array.isArray(block.rows) ? block.rows.flat() : [];

/** A string, or the text of a text object. */
const textOf = (value: unknown): string => {
  if (typeof value === "string") return value;
  return isThing(value) && typeof value.text === "string" ? value.text : "";
};

const lengthOf = (value: unknown): number => textOf(value).length;

/** All text in something, however deep. */
function deepText(value: unknown): string {
  if (Array.isArray(value)) return value.map(deepText).join("");
  if (!isThing(value)) return "";
  const own = typeof value.text === "string" ? value.text : "";
  return own + Object.values(value).map(deepText).join("");
}

/** Everything inside something, however deep, and itself. */
function nested(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(nested);
  if (!isThing(value)) return [];
  return [value, ...Object.values(value).flatMap(nested)];
}

function twice(ids: readonly unknown[]): readonly unknown[] {
  const given = ids.filter((id) => id !== undefined);
  return given.filter((id, i) => given.indexOf(id) !== i);
}

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const things = (value: unknown): readonly Thing[] =>
  Array.isArray(value) ? value.filter(isThing) : [];
