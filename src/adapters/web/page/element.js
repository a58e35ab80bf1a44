/**
 * An element with attributes and children. Strings become text nodes: nothing from an answer is
 * ever read as HTML.
 * @param {string} name
 * @param {Record<string, string | number | null | undefined>} attributes left out where null
 * @param {...(Node | string | null)} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) made.setAttribute(key, String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A link that opens beside the page and tells the other side nothing of it. */
export function outward(href, child) {
  return element("a", { href, target: "_blank", rel: "noopener noreferrer" }, child);
}
