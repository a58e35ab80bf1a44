import { plainText } from "#src/core/plain-text.ts";
import { FONT_FAMILY, type Weight } from "./font.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as XML shows it; characters that XML 1.0 has no place for are gone. */
export function escapeXml(text: string): string {
  return plainText(text)
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "")
    .replace(/[\ufffe\uffff]/g, "");
}

/** An element; numbers are written to a tenth of a pixel. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inner = "",
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const shown = typeof value === "number" ? String(Math.round(value * 10) / 10) : value;
    return ` ${key}="${shown}"`;
  });
  return inner === ""
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${inner}</${name}>`;
}

export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
}

/** One line of text; `y` is its baseline. */
export function line(text: string, x: number, y: number, style: TextStyle): string {
  const attributes: Record<string, string | number> = {
    x,
    y,
    "font-family": FONT_FAMILY,
    "font-size": style.size,
    "font-weight": style.weight === "bold" ? 700 : 400,
    fill: style.fill,
  };
  if (style.anchor) attributes["text-anchor"] = style.anchor;
  return element("text", attributes, escapeXml(text) || " ");
}
