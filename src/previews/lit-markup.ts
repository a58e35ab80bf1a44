/** What Lit's `html` and `svg` give: what stands fixed, and what stands between. */
interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

interface Directive {
  readonly _$litDirective$: new (place: object) => { render(...values: unknown[]): unknown };
  readonly values: readonly unknown[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const ATTRIBUTE = 1;
const IN_TAG = /<[^<>]*$/;
const IN_QUOTES = /\s([\w-]+)="[^"]*$/;
const UNQUOTED = /\s([@.?]?)([\w-]+)=$/;

/**
 * What a Lit component renders, as HTML. Listeners, properties and what is bound to an element as a
 * whole have no place in HTML and are left out.
 */
export function litMarkup(rendered: unknown): string {
  if (Array.isArray(rendered)) return rendered.map(litMarkup).join("");
  return has(rendered, "_$litType$") ? template(rendered as unknown as Template) : text(rendered);
}

function template({ strings, values }: Template): string {
  let markup = fixed(strings[0]);
  for (const [i, value] of values.entries()) {
    const quoted = IN_QUOTES.exec(markup)?.[1];
    const unquoted = UNQUOTED.exec(markup);
    if (!IN_TAG.test(markup)) markup += litMarkup(value);
    else if (quoted) markup += text(resolved(value, quoted));
    else if (unquoted) markup = markup.slice(0, unquoted.index) + attribute(unquoted, value);
    markup += fixed(strings[i + 1]);
  }
  return markup;
}

const fixed = (string = ""): string => string.replace(/\s+/g, " ");

function attribute([, sigil, name = ""]: readonly string[], value: unknown): string {
  if (sigil === "?") return value ? ` ${name}` : "";
  const known = resolved(value, name);
  return sigil || typeof known === "symbol" ? "" : ` ${name}="${text(known)}"`;
}

/** What a directive such as `classMap` makes of its values; anything else as it is. */
function resolved(value: unknown, name: string): unknown {
  if (!has(value, "_$litDirective$")) return value;
  const { _$litDirective$: Made, values } = value as unknown as Directive;
  return new Made({ type: ATTRIBUTE, name, strings: ["", ""] }).render(...values);
}

/** Lit shows nothing for its own symbols, null and undefined. */
function text(value: unknown): string {
  if (value === null || value === undefined || typeof value === "symbol") return "";
  if (typeof value === "object" || typeof value === "function")
    throw new TypeError("A component renders something that is no text.");
  return String(value).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}

function has(value: unknown, key: string): value is object {
  return typeof value === "object" && value !== null && key in value;
}
