import { createElement, type ReactNode } from "react";
import { part } from "./discord-parts.ts";

/** What the desk's messages use of Discord's markdown in a line: an escape, bold, and a link behind words. */
const INLINE =
  /\\([^0-9A-Za-z\s])|\*\*((?:\\.|[^\\])+?)\*\*(?!\*)|\[((?:\\.|[^\\\]])+)\]\((https?:[^\s()]+)\)/g;
const ITEM = /^(?:- |(\d+)\. )(.*)$/;
const SMALL = "-# ";

/** Text as Discord draws it in an embed; what is no markdown of the desk's stays text. */
export function markdown(text: string): ReactNode[] {
  const nodes: ReactNode[] = [];
  let lines: string[] = [];
  let items: string[] = [];
  let start: string | undefined;
  const endLines = (): void => {
    nodes.push(...broken(lines));
    lines = [];
  };
  const endList = (): void => {
    if (items.length > 0) nodes.push(list(items, start));
    items = [];
  };
  for (const line of text.split("\n")) {
    const [, number, item] = ITEM.exec(line) ?? [];
    if (item === undefined) {
      endList();
      lines.push(line);
      continue;
    }
    // A blank line above a list is seen only where it is broken once more.
    if (lines.at(-1) === "") lines.push("");
    endLines();
    if ((start === undefined) !== (number === undefined)) endList();
    if (items.length === 0) start = number;
    items.push(item);
  }
  endList();
  endLines();
  return nodes;
}

function broken(lines: readonly string[]): ReactNode[] {
  const nodes: ReactNode[] = [];
  for (const [i, line] of lines.entries()) {
    // Small print is a block of its own: the line after it begins without a break.
    if (i > 0 && !lines[i - 1]?.startsWith(SMALL)) nodes.push(createElement("br"));
    if (line.startsWith(SMALL)) {
      nodes.push(part("discord-subscript", {}, ...inline(line.slice(SMALL.length))));
    } else nodes.push(...inline(line));
  }
  return nodes;
}

function list(items: readonly string[], start: string | undefined): ReactNode {
  const drawn = items.map((item) => part("discord-list-item", {}, ...inline(item)));
  return start === undefined
    ? part("discord-unordered-list", {}, ...drawn)
    : part("discord-ordered-list", { start }, ...drawn);
}

function inline(line: string): ReactNode[] {
  const nodes: ReactNode[] = [];
  let text = "";
  let from = 0;
  const endText = (): void => {
    if (text !== "") nodes.push(text);
    text = "";
  };
  for (const { 0: whole, 1: escaped, 2: bold, 3: label, 4: href, index } of line.matchAll(INLINE)) {
    text += line.slice(from, index) + (escaped ?? "");
    from = index + whole.length;
    if (escaped !== undefined) continue;
    endText();
    if (bold !== undefined) nodes.push(part("discord-bold", {}, ...inline(bold)));
    if (label !== undefined && href !== undefined) {
      const link = { href, target: "_blank", rel: "noopener noreferrer" };
      nodes.push(part("discord-link", link, ...inline(label)));
    }
  }
  text += line.slice(from);
  endText();
  return nodes;
}
