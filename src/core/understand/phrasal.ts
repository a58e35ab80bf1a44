import type { Token } from "./read.ts";
import { wordSet } from "./word-set.ts";

const VERBS = wordSet(`
  saw see sees seen seeing knock knocked knocks kick kicked keep kept keeps vote voted edge edged hold held fend fended take took
  turf turfed boot booted throw threw shut pip pipped back backed push pushed put bring brought run ran give gave given giving hand handed`);
const PARTICLES = wordSet("off out down in on onto up over back");
const BETWEEN = wordSet("him her them it");
const THEIR = wordSet("the his her their a that this");
const SEAT = wordSet("seat place post job role position spot chair treasurership chairmanship");

const POINTING = wordSet("that this");
const PERSONS = wordSet("person individual gentleman lady man woman guy bloke chap politician");

/** "That person" as "them": somebody spoken of before. */
function pointed(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const [before, after] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
    if (POINTING.has(token.text) && PERSONS.has(after)) return [];
    return PERSONS.has(token.text) && POINTING.has(before) ? [{ ...token, text: "them" }] : [token];
  });
}

const GETTING = new Map([
  ["get", "fare"],
  ["got", "fared"],
]);
/** What follows "get on" where it is a seat that is got. */
const BODY = wordSet(
  "the to it nec national ruling committee board executive conference that this",
);

/** How often somebody got on the NEC, or how long it took, is not how somebody fared. */
const COUNTED = wordSet("often many long soon");

/** "How did she get on in 2010" as "how did she fare": how somebody got on the NEC is another question. */
function faring(tokens: readonly Token[]): readonly Token[] {
  const how = tokens.findIndex(
    ({ text }, at) => text === "how" && !COUNTED.has(tokens[at + 1]?.text ?? ""),
  );
  if (how < 0) return tokens;
  return tokens.flatMap((token, at) => {
    const [before, next] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text];
    const on = (place: number) =>
      place > how && tokens[place]?.text === "on" && !BODY.has(tokens[place + 1]?.text ?? "");
    if (GETTING.has(before) && on(at)) return [];
    const word = next === "on" && on(at + 1) ? GETTING.get(token.text) : undefined;
    return [word ? { ...token, text: word } : token];
  });
}

const DONE = wordSet("backed supported endorsed nominated stood won elected got came was were");

/** "Backed her back in 2016" without the "back" that only says that it is long ago. */
function withoutLongAgo(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ text }, at) => {
    const dated = /^(?:19|20)\d\d$/.test(tokens[at + 2]?.text ?? "");
    const longAgo = text === "back" && tokens[at + 1]?.text === "in" && dated;
    return !longAgo || !tokens.slice(0, at).some((before) => DONE.has(before.text));
  });
}

/** "Saw him off" and "gave the seat up" with their words together: "saw off him". */
export function together(tokens: readonly Token[]): readonly Token[] {
  const moved = [...faring(withoutLongAgo(pointed(tokens)))];
  for (let at = 0; at + 2 < moved.length; at++) {
    if (!VERBS.has(moved[at]?.text ?? "")) continue;
    const [one = "", two = ""] = [moved[at + 1]?.text, moved[at + 2]?.text];
    const length = THEIR.has(one) && SEAT.has(two) ? 2 : BETWEEN.has(one) ? 1 : 0;
    const between = moved.slice(at + 1, at + 1 + length);
    const particle = moved[at + 1 + length];
    if (length === 0 || !particle || !PARTICLES.has(particle.text)) continue;
    const dated = /^\d/.test(moved[at + 2 + length]?.text ?? "");
    if (dated && particle.text === "in") continue;
    moved.splice(at + 1, length + 1, particle, ...between);
  }
  return moved;
}
