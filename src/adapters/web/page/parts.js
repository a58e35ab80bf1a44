import { element, outward } from "./element.js";

/** @import { PartView, CiteMark, Cited, TableView } from "../view.ts" */
/** @typedef {(number: number) => string} Anchor the id of a source in this answer's list */

/** @type {Record<string, (part: any, anchor: Anchor) => HTMLElement>} */
const LAID_OUT = { text, facts, table, list, chart };

/** @param {PartView} part @param {Anchor} anchor */
export function layOut(part, anchor) {
  return LAID_OUT[part.kind](part, anchor);
}

/** @param {CiteMark[]} cites @param {Anchor} anchor */
function marks(cites, anchor) {
  if (cites.length === 0) return null;
  const links = cites.flatMap(({ text, label, source }, i) => {
    const link = element("a", { href: `#${anchor(source)}`, "aria-label": label }, text);
    return [i === 0 ? "[" : ", ", link];
  });
  return element("sup", {}, ...links, "]");
}

/** @param {Cited} cited @param {Anchor} anchor */
function words({ text, cites }, anchor) {
  return [element("bdi", {}, text), marks(cites, anchor)];
}

function text({ sentences }, anchor) {
  const said = sentences.flatMap((sentence) => [...words(sentence, anchor), " "]);
  return element("p", {}, ...said);
}

function facts({ title, facts }, anchor) {
  const rows = facts.map(({ label, value }) =>
    element("div", {}, element("dt", {}, label), element("dd", {}, ...words(value, anchor))),
  );
  return element("section", { class: "facts" }, heading(title), element("dl", {}, ...rows));
}

function list({ title, ordered, items }, anchor) {
  const made = items.map((item) => {
    const lead = item.lead ? [element("b", {}, element("bdi", {}, item.lead)), ": "] : [];
    return element("li", {}, ...lead, ...words(item, anchor));
  });
  return element("section", {}, heading(title), element(ordered ? "ol" : "ul", {}, ...made));
}

function chart({ picture, alt, caption }, anchor) {
  const image = element("img", { src: picture, alt, decoding: "async" });
  return element(
    "figure",
    {},
    outward(picture, image),
    element("figcaption", {}, ...words(caption, anchor)),
  );
}

/** A figure with its unit stays on one line. @param {string} cell */
function unbroken(cell) {
  return /^[\d.,]+( %)?$/.test(cell) ? "unbroken" : null;
}

/** @param {TableView} view @param {Anchor} anchor */
function table({ caption, columns, name, rows }, anchor) {
  const look = columns.map(({ right, under }, i) => {
    const looks = [right && "right", under && "wide", i === name && "name"];
    return looks.filter(Boolean).join(" ") || null;
  });
  const head = columns.map(({ label }, i) =>
    element("th", { scope: "col", class: look[i] }, label),
  );
  const body = rows.map(({ cells, mark, under, cites, last }) => {
    const made = cells.map((cell, i) => {
      if (i !== name)
        return element("td", { class: look[i] }, element("bdi", { class: unbroken(cell) }, cell));
      const below = under.map(({ label, text }) =>
        element("span", { class: "under" }, `${label}: ${text}`),
      );
      const content = [...words({ text: cell, cites }, anchor), ...below];
      return element("th", { scope: "row", class: look[i] }, ...content);
    });
    return element("tr", { class: last ? `${mark} last` : mark }, ...made);
  });
  const told = rows.some(({ mark }) => mark !== "plain");
  const made = element(
    "table",
    { class: told ? "told" : null },
    element("caption", {}, ...words(caption, anchor)),
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...body),
  );
  return element("div", { class: "table" }, made);
}

function heading(title) {
  return title ? element("h3", {}, title) : null;
}
