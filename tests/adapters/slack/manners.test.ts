import { expect, test } from "vitest";
import { Allowance } from "#src/adapters/chat/allowance.ts";
import { asTyped } from "#src/adapters/slack/as-typed.ts";
import { withoutTokens } from "#src/log.ts";

test.for([
  ["<@U0BOT> who won?", "who won?"],
  ["who is <@U2|ada>, <@U0BOT>?", "who is ada, ?"],
  [
    "see <https://example.org/a?b=1&amp;c=2> &lt;now&gt;",
    "see https://example.org/a?b=1&c=2 <now>",
  ],
  ["<https://example.org|the page> in <#C1|general> <!here>", "the page in general"],
  ["&amp;lt; stays", "&lt; stays"],
  ["<@U0BOT>", ""],
] as const)("%j was typed as %j", ([text, typed]) => {
  expect(asTyped(text, "U0BOT")).toBe(typed);
});

test("so many in a minute are allowed; one more is told so, the next not; then it begins anew", () => {
  let at = 0;
  const allowance = new Allowance(60_000, () => at);
  const take = (key: string) => allowance.take(key, 2);
  expect([take("a"), take("a"), take("a"), take("a"), take("b")]).toEqual([
    "yes",
    "yes",
    "no, say so",
    "no, said already",
    "yes",
  ]);
  at = 60_000;
  expect(take("a")).toBe("yes");
});

test("no token gets through to a line of the log", () => {
  const text = "xoxb-1-aB.c xapp-1-A0-9 xoxe.xoxb-1-Mi xoxe-1-My wss://x/?ticket=1";
  expect(withoutTokens(text)).toBe("[token] [token] [token] [token] wss://x/?ticket=1");
});
