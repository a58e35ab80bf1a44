import type { Bad } from "./samples.ts";
import { button, callback, edit, followUp, long, many, original, post, row } from "./samples.ts";

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
const SNOWFLAKE = "1100000000000000001";
const text = (content: string) => ({ type: 10, content });
const embed = (of: object) => post({ embeds: [of] });
const parts = (...components: readonly object[]) => post({ content: "x", components });

/** Messages, modals and threads that Discord refuses, with how the line begins that says so. */
export const BAD_MESSAGES: readonly Bad[] = [
  ["content over 2,000", post({ content: long(2001) }), "content: 2001 characters"],
  ["content over 2,000 in an edit", edit({ content: long(2001) }), "content: 2001 characters"],
  ["content that is no text", post({ content: 1 }), "content: Invalid input: expected string"],
  ["an empty message", post({}), "body: an empty message"],
  ["a message of spaces", post({ content: " \n" }), "body: an empty message"],
  ["a reply of nothing", callback(4, { flags: EPHEMERAL }), "data/body: an empty message"],
  [
    "an edit that leaves nothing",
    edit({ content: "", embeds: [], components: [], attachments: [] }),
    "body: an empty message",
  ],
  ["an unknown key", post({ content: "x", colour: 1 }), "colour: no such key"],
  ["an unknown key, deep", embed({ title: "x", colour: 1 }), "embeds/0/colour: no such key"],
  [
    "an unknown key of a component",
    parts(row(button({ text: "x" }))),
    "components/0/components/0/text: no such key",
  ],
  ["11 embeds", post({ embeds: many(11, () => ({ title: "x" })) }), "embeds: Too big"],
  ["a title over 256", embed({ title: long(257) }), "embeds/0/title: Too big"],
  ["a description over 4,096", embed({ description: long(4097) }), "embeds/0/description: Too big"],
  [
    "26 fields",
    embed({ fields: many(26, () => ({ name: "a", value: "b" })) }),
    "embeds/0/fields: Too big",
  ],
  [
    "a field's name over 256",
    embed({ fields: [{ name: long(257), value: "b" }] }),
    "embeds/0/fields/0/name: Too big",
  ],
  [
    "a field's value over 1,024",
    embed({ fields: [{ name: "a", value: long(1025) }] }),
    "embeds/0/fields/0/value: Too big",
  ],
  [
    "a blank field",
    embed({ fields: [{ name: "a", value: " " }] }),
    "embeds/0/fields/0/value: blank",
  ],
  ["a footer over 2,048", embed({ footer: { text: long(2049) } }), "embeds/0/footer/text: Too big"],
  ["an author over 256", embed({ author: { name: long(257) } }), "embeds/0/author/name: Too big"],
  ["an embed of nothing", embed({ color: 1 }), "embeds/0: an embed of nothing"],
  ["a colour that is none", embed({ title: "x", color: 0x1000000 }), "embeds/0/color: Too big"],
  ["a link to a script", embed({ title: "x", url: "javascript:a" }), "embeds/0/url: not of http"],
  [
    "embeds over 6,000 in all",
    post({ embeds: many(2, () => ({ description: long(2000), footer: { text: long(1001) } })) }),
    "embeds: 6002 characters in all",
  ],
  ["an ephemeral post", post({ content: "x", flags: EPHEMERAL }), "flags: EPHEMERAL"],
  ["an ephemeral edit", original({ content: "x", flags: EPHEMERAL }), "flags: EPHEMERAL"],
  ["an ephemeral update", callback(7, { content: "x", flags: EPHEMERAL }), "data/flags: EPHEMERAL"],
  ["V2 at a deferral", callback(5, { flags: V2 }), "data/flags: IS_COMPONENTS_V2"],
  ["a flag that nobody sets", post({ content: "x", flags: 1 << 5 }), "flags: OTHERS"],
  ["a nonce over 25", post({ content: "x", nonce: long(26) }), "nonce: "],
  [
    "users parsed and named",
    post({ content: "x", allowed_mentions: { parse: ["users"], users: [SNOWFLAKE] } }),
    'allowed_mentions: parse has "users"',
  ],
  [
    "mentions of no kind",
    post({ content: "x", allowed_mentions: { parse: ["all"] } }),
    "allowed_mentions/parse/0: Invalid",
  ],
  [
    "a description of a file over 1,024",
    post({ attachments: [{ id: 0, description: long(1025) }] }),
    "attachments/0/description: Too big",
  ],
  [
    "no such file",
    post({ attachments: [{ id: "1" }] }, ["a.png"]),
    "attachments/0: there is no file 1",
  ],
  ["a file there twice", post({ attachments: [{ id: 0 }, { id: "0" }] }), 'attachments: id "0"'],
  ["a file kept too early", post({ attachments: [{ id: SNOWFLAKE }] }), "attachments/0: there is"],
  [
    "a picture of no file",
    post({ embeds: [{ image: { url: "attachment://b.png" } }] }, ["a.png"]),
    'attachments: there is no file "b.png"',
  ],
  ["a follow-up over 2,000", followUp({ content: long(2001) }), "content: "],
  [
    "26 choices",
    callback(8, { choices: many(26, (i) => ({ name: `${i}`, value: `${i}` })) }),
    "data/choices",
  ],
  [
    "a choice's name over 100",
    callback(8, { choices: [{ name: long(101), value: "a" }] }),
    "data/choices/0/name",
  ],
  [
    "a choice's value over 100",
    callback(8, { choices: [{ name: "a", value: long(101) }] }),
    "data/choices/0/value",
  ],
  [
    "a choice without a name",
    callback(8, { choices: [{ name: "", value: "a" }] }),
    "data/choices/0/name",
  ],
  ["no such callback", callback(3, {}), "body: nothing is known of"],
  [
    "a modal's title over 45",
    callback(9, { custom_id: "a", title: long(46), components: [text("x")] }),
    "data/title: Too big",
  ],
  [
    "a modal of six",
    callback(9, { custom_id: "a", title: "x", components: many(6, () => text("x")) }),
    "data/components: 6, at most 5",
  ],
  [
    "a thread without a name",
    { method: "POST", route: "/channels/:channel/messages/:message/threads", body: {} },
    "name: ",
  ],
  [
    "an empty post in a forum",
    { method: "POST", route: "/channels/:channel/threads", body: { name: "x", message: {} } },
    "message/body: an empty message",
  ],
  [
    "no route",
    { method: "POST", route: "/channels", body: { content: "x" } },
    "body: nothing is known",
  ],
];
