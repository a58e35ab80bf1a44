import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { terminal, widthOf } from "#src/adapters/terminal/index.ts";
import { countingDesk } from "./counting-desk.ts";

async function talk(typed: string) {
  const input = new PassThrough();
  const output = new PassThrough();
  const adapter = terminal({ input, output, now: () => "2026-11-22T09:00:00.000Z" });
  const { ended, where } = await adapter.start(countingDesk);
  input.end(typed);
  await ended;
  output.end();
  return { where, said: await text(output) };
}

test("one line after another is one conversation, each answered at a prompt", async () => {
  const { said } = await talk("who won?\nand who lost?\n");
  expect(said).toMatch(/^nec> \nQuestion 1: who won\?[\s\S]*nec> \nQuestion 2: and who lost\?/);
});

test("the end of the input ends it", async () => {
  expect((await talk("")).said).toBe("nec> ");
});

test.each(["exit", "QUIT", " exit "])("%s leaves without an answer", async (word) => {
  expect((await talk(`${word}\nwho won?\n`)).said).toBe("nec> ");
});

test("an empty line only gives the prompt again", async () => {
  expect((await talk("\n\n")).said).toBe("nec> nec> nec> ");
});

test("the last line is answered where no line break follows it", async () => {
  expect((await talk("who won?")).said).toContain("Question 1: who won?");
});

test("stopping it ends the conversation", async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const running = await terminal({ input, output, now: () => "" }).start(countingDesk);
  await running.stop();
  await expect(running.ended).resolves.toBeUndefined();
});

test("lines are as wide as the terminal within readable bounds, whatever size it claims", () => {
  expect([undefined, 0, 10, 80, 300].map(widthOf)).toEqual([96, 96, 40, 80, 96]);
});
