import type { Reading, ReadLine } from "./article.ts";
import { answerIn } from "./content/answers.ts";
import { viewedIn } from "./content/for-whom.ts";
import { passiveIn } from "./content/passive.ts";
import { saidBy } from "./said-by.ts";
import type { Tellings } from "./tellings.ts";

/** Reads words in quotation marks that no verb of saying gives to anybody: "Her answer: “…”", "was called “…” by Tarrow". */
export function quotedOnly(reading: Reading, line: ReadLine, tellings: Tellings): void {
  const answer = answerIn(line.tokens);
  const who = answer && saidBy(reading, line, answer.subject, "before");
  if (answer && who) tellings.only(who, answer.quote);
  if (answer || calledBeside(reading, line, tellings)) return;
  const viewed = viewedIn(reading, line);
  if (viewed) tellings.only(viewed.who, viewed.quote);
}

/** Reads what something was called by somebody, alone or beside what another says, and tells whether anything was: "was called “…” by Tarrow, while Vane said it was late". */
export function calledBeside(reading: Reading, line: ReadLine, tellings: Tellings): boolean {
  const passive = passiveIn(line.tokens);
  const who = reading.whoOf(passive?.name);
  if (passive && who && !tellings.taken.has(passive.quote)) tellings.only(who, passive.quote);
  return passive !== null;
}
