import { count, list, sentenceCase } from "#src/words.ts";
import type { Subscription } from "../model.ts";
import type { Collected } from "./collected.ts";
import { dayIn, dayWords } from "./local-day.ts";

const counted = (n: number, one: string, many: string) =>
  n === 0 ? [] : [`${count(n)} ${n === 1 ? one : many}`];

/** "1 item is held for this channel’s managers": what it is and whom it names is theirs alone to see. */
function heldWords({ held }: Collected): string {
  return `${held.length} ${held.length === 1 ? "item is" : "items are"} held for this channel’s managers`;
}

/** "Wednesday 2 September"; with its year where that is another than the post's. */
function sinceWords({ since, day }: Collected, zone: string): string {
  const first = dayIn(since, zone);
  const words = dayWords(first);
  return `since ${first.slice(0, 4) === day.slice(0, 4) ? words.replace(/ \d{4}$/, "") : words}`;
}

/** What a post has, in one sentence: "Three stories since Wednesday 2 September, and one date coming up." */
export function leadWords(collected: Collected, kind: Subscription["kind"], zone: string): string {
  const { stories, more, changes, coming, held } = collected;
  const news = list([
    ...counted(stories.length + more, "story", "stories"),
    ...counted(changes.length, "correction of the record", "corrections of the record"),
  ]);
  const dates = counted(coming.length, "date coming up", "dates coming up");
  const said = list(
    [...(news ? [`${news} ${sinceWords(collected, zone)}`] : []), ...dates],
    ", and",
  );
  const best =
    more > 0
      ? `; here ${stories.length === 1 ? "is the first" : `are the first ${count(stories.length)}`}`
      : "";
  const heldToo = kind === "digest" && held.length > 0 ? `; ${heldWords(collected)}` : "";
  return `${sentenceCase(said.replace(" , and", ", and"))}${best}${heldToo}.`;
}

/** What is said where there is nothing to tell. */
export function nothingWords(collected: Collected, zone: string): string {
  const nothing = `Nothing new ${sinceWords(collected, zone)}`;
  return collected.held.length > 0 ? `${nothing}; ${heldWords(collected)}.` : `${nothing}.`;
}
