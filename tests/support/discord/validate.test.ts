import { expect, test } from "vitest";
import { BAD_COMMANDS } from "./bad-commands.ts";
import { BAD_COMPONENTS } from "./bad-components.ts";
import { BAD_MESSAGES } from "./bad-messages.ts";
import { GOOD_REQUESTS } from "./good-requests.ts";
import { productProblems } from "./product-rules.ts";
import { callback, commands, edit, followUp, original, post } from "./samples.ts";
import { assertValid, validate } from "./validate.ts";

test.each([...BAD_MESSAGES, ...BAD_COMPONENTS, ...BAD_COMMANDS])(
  "%s is a problem, and said where",
  (_, request, line) => {
    const problems = validate(request);
    expect(problems.filter((problem) => problem.startsWith(line))).not.toEqual([]);
    expect(() => assertValid(request)).toThrow("Discord would refuse this");
  },
);

test.each(GOOD_REQUESTS)("%s is in order", (_, request) => {
  expect(validate(request)).toEqual([]);
  expect(() => assertValid(request)).not.toThrow();
});

const quiet = { allowed_mentions: { parse: [] } };
const once = { nonce: "1", enforce_nonce: true };

test.each([
  post({
    content: "See <https://example.org/a> and [b](<https://example.org/b>)",
    ...quiet,
    ...once,
  }),
  post({ embeds: [{ url: "https://example.org" }], ...quiet, ...once }),
  edit({ content: "x", allowed_mentions: { parse: [], replied_user: false, users: [] } }),
  callback(4, { content: "x", ...quiet }),
  callback(5, { flags: 64 }),
  callback(6),
  callback(8, { choices: [] }),
  followUp({ content: "x", ...quiet }),
  commands(),
])("nothing is against the desk's own rules in %j", (request) => {
  expect(productProblems(request)).toEqual([]);
});

test.each([
  ["allowed_mentions: missing", post({ content: "x", ...once })],
  ["allowed_mentions: missing", edit({ content: "x" })],
  ["allowed_mentions: missing", original({ content: "x" })],
  ["allowed_mentions: missing", followUp({ content: "x" })],
  ["data/allowed_mentions: missing", callback(4, { content: "x" })],
  ["data/allowed_mentions: missing", callback(7, { content: "x" })],
  ["allowed_mentions/parse: not an empty list", edit({ allowed_mentions: {} })],
  ["allowed_mentions/parse: not an empty list", edit({ allowed_mentions: { parse: ["users"] } })],
  ["allowed_mentions: somebody is named", edit({ allowed_mentions: { parse: [], users: ["1"] } })],
  [
    "allowed_mentions/replied_user: pings who asked",
    edit({ allowed_mentions: { parse: [], replied_user: true } }),
  ],
  ["nonce: missing", post({ content: "x", ...quiet, enforce_nonce: true })],
  ["enforce_nonce: not true", post({ content: "x", ...quiet, nonce: "1" })],
  [
    "content: an address without angle brackets",
    edit({ content: "See https://example.org", ...quiet }),
  ],
  [
    "content: an address without angle brackets",
    edit({ content: "See [a](https://example.org)", ...quiet }),
  ],
  [
    "flags: SUPPRESS_EMBEDS hides the embeds",
    edit({ flags: 4, embeds: [{ title: "x" }], ...quiet }),
  ],
])("%s, by the desk's own rules", (line, request) => {
  expect(productProblems(request)).toEqual([line]);
});
