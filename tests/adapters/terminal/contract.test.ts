import { terminal } from "#src/adapters/terminal/index.ts";
import { adapterContract } from "../../contracts/adapter.ts";

const adapter = terminal({
  input: process.stdin,
  output: process.stdout,
  now: () => "2026-11-22T09:00:00Z",
});

/** A terminal obeys control characters; direction marks and unseen characters mislead its reader. */
const OBEYED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

adapterContract({
  name: "terminal",
  adapter,
  textOf: (sent) => sent,
  obeyed: (sent) => sent.match(OBEYED) ?? [],
});
