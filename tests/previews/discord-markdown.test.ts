import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { escaped } from "#src/adapters/discord/markdown.ts";
import { markdown } from "#src/previews/discord-markdown.ts";
import { HOSTILE } from "../support/answers.ts";

/** What is drawn, without what the components have inside. */
function drawn(text: string): string {
  const whole = renderToStaticMarkup(createElement(Fragment, null, ...markdown(text)));
  return whole.replace(/<template .*?<\/template>/gs, "").replaceAll("discord-", "");
}

describe("the markdown of the desk's messages, read as Discord reads it", () => {
  test.for([
    ["**Votes:** 1,234 \\[1\\]", "<bold>Votes:</bold> 1,234 [1]"],
    ["**a \\*\\* b**", "<bold>a ** b</bold>"],
    ["one\n\ntwo", "one<br/><br/>two"],
    [
      "**Slates**\n- one\n- **two:** 2",
      "<bold>Slates</bold><unordered-list><list-item>one</list-item><list-item><bold>two:</bold> 2</list-item></unordered-list>",
    ],
    ["say\n\n- one", "say<br/><br/><unordered-list><list-item>one</list-item></unordered-list>"],
    [
      "9. nine\n10. ten\nand",
      '<ordered-list start="9"><list-item>nine</list-item><list-item>ten</list-item></ordered-list>and',
    ],
    [
      "\\[1\\] Gazette, [The \\[full\\] count](https://gazette.example/a?b=%28c%29), 2018",
      '[1] Gazette, <link href="https://gazette.example/a?b=%28c%29" target="_blank" rel="noopener noreferrer">The [full] count</link>, 2018',
    ],
    [
      "1 · **Ada**\n-# Backed by: a slate\n2 · **Ben**",
      "1 · <bold>Ada</bold><br/><subscript>Backed by: a slate</subscript>2 · <bold>Ben</bold>",
    ],
    ["1\\. no item", "1. no item"],
    ["\\- no item", "- no item"],
  ])("%j", ([text = "", wanted]) => expect(drawn(text)).toBe(wanted));

  test.for([
    "_em_ ~~struck~~ `code` ||spoiler|| # head",
    "[link](javascript:alert)",
    "**open",
    "a trailing \\",
  ])("what the desk never sends stays text: %j", (text) => expect(drawn(text)).toBe(text));

  test.for(HOSTILE)("what is escaped is drawn as it was: %j", (text) => {
    const line = text.replace(/[\p{Cc}\p{Cf}\u2028]/gu, " ");
    expect(drawn(escaped(line))).toBe(renderToStaticMarkup(line));
  });
});
