import { describe, expect, test } from "vitest";
import { litMarkup } from "#src/previews/lit-markup.ts";

/** A template as Lit's `html` makes it. */
const html = (strings: TemplateStringsArray, ...values: unknown[]) => ({
  _$litType$: 1,
  strings,
  values,
});
class Joined {
  render(...words: string[]): string {
    return words.join(" ");
  }
}
const joined = (...values: string[]) => ({ _$litDirective$: Joined, values });
const nothing = Symbol("nothing");

describe("what a Lit component renders, as HTML", () => {
  test.for([
    ["text", html`<p>${"a < b & c"}</p>`, "<p>a &lt; b &amp; c</p>"],
    ["an attribute", html`<p title=${'"<b>'}></p>`, '<p title="&quot;&lt;b&gt;"></p>'],
    ["a quoted attribute", html`<p title="a ${"b"} c"></p>`, '<p title="a b c"></p>'],
    ["an attribute of nothing", html`<p title=${nothing}></p>`, "<p></p>"],
    ["a switch", html`<p ?hidden=${true} ?open=${false}></p>`, "<p hidden></p>"],
    ["a listener and a property", html`<p @click=${() => 1} .value=${{}}></p>`, "<p></p>"],
    ["what is bound to an element", html`<p ${joined("a")} id="b"></p>`, '<p id="b"></p>'],
    ["a directive", html`<p class=${joined("a", "b")}></p>`, '<p class="a b"></p>'],
    [
      "templates in templates",
      html`<p>${[html`<i>${1}</i>`, null, nothing]}</p>`,
      "<p><i>1</i></p>",
    ],
  ] as const)("%s", ([, rendered, wanted]) =>
    expect(litMarkup(rendered).replace(/\s+>/g, ">").replace(/\s+/g, " ")).toBe(wanted),
  );

  test("anything else is told, not drawn", () => {
    expect(() => litMarkup(html`<p>${{ a: 1 }}</p>`)).toThrow(TypeError);
  });
});
