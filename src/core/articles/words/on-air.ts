import { once } from "../../once-per.ts";
import { type Alike, alikeOf } from "./alike.ts";

/** Stations, programmes and what people call them: an article that has somebody heard on one has any of these. */
const ON_AIR: ReadonlySet<string> = new Set(
  `programme radio television tv bbc itv lbc sky newsnight peston marr ridge kuenssberg broadcast broadcasters interview
  show podcast talkradio talktv channel`.split(/\s+/),
);

const onAir = once(
  (): Alike => ({
    own: new Set([...ON_AIR].flatMap((each) => [...alikeOf(each).own])),
    others: new Set(),
  }),
);

/** By what an article tells that something was said on the air, for a word of a question that says so; null for any other word. */
export function onAirOf(word: string): Alike | null {
  return ON_AIR.has(word) ? onAir() : null;
}
