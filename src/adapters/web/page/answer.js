import { element, outward } from "./element.js";
import { layOut } from "./parts.js";
import { tabbed } from "./tabs.js";

/** @import { View, SourceView } from "../view.ts" */

let answers = 0;

/**
 * An answer as an article: title, parts, sources, what to ask next.
 * @param {View} view
 * @returns {HTMLElement}
 */
export function answerArticle(view) {
  answers += 1;
  const prefix = `source-${answers}`;
  const anchor = (number) => `${prefix}-${number}`;
  const article = element("article", {
    class: `answer ${view.status}`,
    "aria-labelledby": `title-${answers}`,
  });
  article.append(element("h2", { id: `title-${answers}`, dir: "auto" }, view.title));
  if (view.readAs) article.append(element("p", { class: "reading" }, view.readAs));
  const body = element("div", { class: "body" }, ...view.parts.map((part) => layOut(part, anchor)));
  if (view.status === "clarify") body.append(...asks(view, "choices", "Choose one"));
  if (view.sources.length > 0) body.append(sources(view, anchor));
  if (view.asOf) body.append(element("p", { class: "as-of" }, view.asOf));
  if (view.status !== "clarify") body.append(...asks(view, "suggestions", "Ask next"));
  article.append(...tabbed(body, view.previews));
  return article;
}

function asks({ suggestions }, kind, label) {
  if (suggestions.length === 0) return [];
  const buttons = suggestions.map(({ label, ask }) =>
    element("li", {}, element("button", { type: "button", "data-ask": ask }, label)),
  );
  return [element("ul", { class: kind, "aria-label": label }, ...buttons)];
}

/** @param {View} view */
function sources({ sources, shown, more }, anchor) {
  const items = sources.map((source) => item(source, anchor(source.number)));
  const section = element("section", { class: "sources" }, element("h3", {}, "Sources"));
  section.append(element("ol", {}, ...items));
  if (more === null) return section;
  const rest = items.slice(shown);
  for (const one of rest) one.hidden = true;
  const button = element("button", { type: "button", class: "more" }, more);
  button.addEventListener("click", () => {
    for (const one of rest) one.hidden = false;
    rest[0]?.focus();
    button.remove();
  });
  section.append(button);
  return section;
}

/** @param {SourceView} source @param {string} id */
function item({ number, publisher, title, date, url, standing }, id) {
  const name = element("bdi", {}, title);
  return element(
    "li",
    { id, value: number, tabindex: -1 },
    element("b", {}, element("bdi", {}, publisher)),
    ", ",
    url ? outward(url, name) : name,
    date ? `, ${date}` : null,
    standing ? ` (${standing})` : null,
  );
}
