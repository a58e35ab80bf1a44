import type { Token } from "./read.ts";
import { wordSet } from "./word-set.ts";

const VERBS = wordSet(`
  saw see sees seen seeing knock knocked knocks kick kicked keep kept keeps vote voted edge edged hold held fend fended take took
  turf turfed boot booted throw threw shut pip pipped back backed push pushed put bring brought run ran`);
const PARTICLES = wordSet("off out down in on onto up over back");
const BETWEEN = wordSet("him her them it");

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

/** "Saw him off" and "knocked her out" with their words together: "saw off him". */
export function together(tokens: readonly Token[]): readonly Token[] {
  const moved = [...pointed(tokens)];
  for (let at = 0; at + 2 < moved.length; at++) {
    const [verb, between, particle] = [moved[at], moved[at + 1], moved[at + 2]];
    if (!verb || !between || !particle || !VERBS.has(verb.text)) continue;
    if (!BETWEEN.has(between.text) || !PARTICLES.has(particle.text)) continue;
    const dated = /^\d/.test(moved[at + 3]?.text ?? "");
    if (dated && particle.text === "in") continue;
    moved.splice(at + 1, 2, particle, between);
  }
  return moved;
}
