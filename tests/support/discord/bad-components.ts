import type { Bad } from "./samples.ts";
import { button, choice, link, long, many, menu, post, row } from "./samples.ts";

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const parts = (...components: readonly object[]) => post({ content: "x", components });

/** Messages that Discord refuses for their components, with how the line begins that says so. */
export const BAD_COMPONENTS: readonly Bad[] = [
  ["six rows", parts(...many(6, (i) => row(button({ custom_id: `${i}` })))), "components: 6 rows"],
  ["an empty row", parts(row()), "components/0/components: Too small"],
  [
    "six buttons in a row",
    parts(row(...many(6, (i) => button({ custom_id: `${i}` })))),
    "components/0: 6 buttons",
  ],
  ["a menu beside a button", parts(row(menu([choice()]), button())), "components/0: a menu shares"],
  ["two menus in a row", parts(row(menu([choice()]), menu([choice()]))), "components/0: a menu"],
  [
    "a custom_id there twice",
    parts(row(button()), row(button())),
    'components: custom_id "ask" is there twice',
  ],
  [
    "a custom_id over 100",
    parts(row(button({ custom_id: long(101) }))),
    "components/0/components/0/custom_id: Too big",
  ],
  ["a label over 80", parts(row(button({ label: long(81) }))), "components/0/components/0/label"],
  [
    "a mute button",
    parts(row(button({ label: undefined }))),
    "components/0/components/0: a button with neither",
  ],
  [
    "a button without custom_id",
    parts(row(button({ custom_id: undefined }))),
    "components/0/components/0/custom_id: missing",
  ],
  [
    "a button with a url",
    parts(row(button({ url: "https://example.org" }))),
    "components/0/components/0/url: not for this style",
  ],
  [
    "a link without url",
    parts(row(link({ url: undefined }))),
    "components/0/components/0/url: miss",
  ],
  [
    "a link with custom_id",
    parts(row(link({ custom_id: "a" }))),
    "components/0/components/0/custom_id: not for this style",
  ],
  [
    "a link's url over 512",
    parts(row(link({ url: `https://example.org/${long(500)}` }))),
    "components/0/components/0/url: Too big",
  ],
  ["no such style", parts(row(button({ style: 9 }))), "components/0/components/0/style: Invalid"],
  ["no such component", parts({ type: 99 }), "components/0: Invalid input"],
  [
    "26 options",
    parts(row(menu(many(26, (i) => choice({ value: `${i}` }))))),
    "components/0/components/0/options: Too big",
  ],
  ["no options", parts(row(menu([]))), "components/0/components/0/options: Too small"],
  [
    "an option's label over 100",
    parts(row(menu([choice({ label: long(101) })]))),
    "components/0/components/0/options/0/label: Too big",
  ],
  [
    "an option's value over 100",
    parts(row(menu([choice({ value: long(101) })]))),
    "components/0/components/0/options/0/value: Too big",
  ],
  [
    "an option's description over 100",
    parts(row(menu([choice({ description: long(101) })]))),
    "components/0/components/0/options/0/description: Too big",
  ],
  [
    "an option there twice",
    parts(row(menu([choice(), choice()]))),
    'components/0/components/0/options: value "2024" is there twice',
  ],
  [
    "more to choose than there is",
    parts(row(menu([choice()], { max_values: 2 }))),
    "components/0/components/0/max_values: more than the options",
  ],
  ["V2 without its flag", post({ components: [text("x")] }), "components/0: type 10 is for"],
  [
    "content beside V2",
    post({ content: "x", flags: V2, components: [text("x")] }),
    "content: not beside Components V2",
  ],
  [
    "embeds beside V2",
    post({ embeds: [{ title: "x" }], flags: V2, components: [text("x")] }),
    "embeds: not beside Components V2",
  ],
  [
    "41 components with all nested",
    post({ flags: V2, components: [{ type: 17, components: many(40, () => text("x")) }] }),
    "components: 41 with all nested",
  ],
  [
    "over 4,000 characters of text",
    post({ flags: V2, components: many(2, () => text(long(2001))) }),
    "components: 4002 characters in all",
  ],
];
