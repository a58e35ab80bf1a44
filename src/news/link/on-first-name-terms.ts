import { isFree, keyOfWho, type Reading, type Who } from "./article.ts";
import type { ByFirstName } from "./first-names.ts";
import { isOrdinary, isPlace, ROLES } from "./vocabulary.ts";

/** Where first names stand that an article has alone, by the line. */
export type AloneIn = ReadonlyMap<Reading, readonly number[]>;

const FEWEST = 2;
const QUOTED = /“[^”]*(?:”|$)|"[^"]*(?:"|$)/gu;
/** "Noor, a baker, said", "Noor, 34, said": one who is only now brought in. */
const INTRODUCES = /^(?:an?|the|who|whose|from|of|\d\d)$/;
/** "a resident, Noor", "her sister Noor": whoever that is, it is told by what stands before the name. */
const TELLS_WHO =
  /^(?:called|named|resident|neighbour|local|voter|[a-z]{2,}(?:keeper|worker|ist|woman|man))$/;

/** A first name alone, and whether it may be told of another of that name. */
interface Alone {
  readonly reading: Reading;
  readonly at: number;
  readonly another: boolean;
}

/**
 * Where an article calls people by the first name all through, as some papers do: it names one such in full, has the
 * first name alone again and again, and nowhere the surname alone. Of a first name that may be another's, nothing.
 */
export function onFirstNameTerms(readings: readonly Reading[], names: ByFirstName): AloneIn {
  const body = readings.filter(({ words }) => words.paragraph >= 0 && !words.titled);
  const alone = new Map<string, Alone[]>();
  for (const reading of body)
    for (const at of aloneIn(reading, names)) {
      const word = reading.words.tokens[at]?.word ?? "";
      const all = alone.get(word) ?? [];
      all.push({ reading, at, another: isAnother(reading, at) });
      alone.set(word, all);
    }
  const found = new Map<Reading, number[]>();
  for (const [word, all] of alone) {
    const who = names.get(word);
    const own = who && all.length >= FEWEST && all.every(({ another }) => !another);
    if (!own || isBySurname(body, who)) continue;
    for (const { reading, at } of all) {
      const places = found.get(reading) ?? [];
      places.push(at);
      found.set(reading, places);
    }
  }
  return found;
}

/** Where a line has first names alone, in nobody's words. */
function aloneIn(reading: Reading, names: ByFirstName): readonly number[] {
  const { text, tokens } = reading.words;
  const places: number[] = [];
  for (const [at, { word }] of tokens.entries())
    if (names.has(word) && !isOrdinary(word) && !isPlace(word) && isAlone(reading, at))
      places.push(at);
  if (places.length === 0) return places;
  const quoted = [...text.matchAll(QUOTED)];
  let next = 0;
  return places.filter((at) => {
    const from = tokens[at]?.from ?? 0;
    while (endOf(quoted[next]) <= from) next++;
    return from < (quoted[next]?.index ?? text.length);
  });
}

const endOf = (quoted: RegExpExecArray | undefined): number =>
  quoted ? quoted.index + quoted[0].length : Number.POSITIVE_INFINITY;

/** Whether a word stands alone as a name does. */
function isAlone(reading: Reading, at: number): boolean {
  const { tokens } = reading.words;
  const [prior, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token?.capital || token.tied || token.address) return false;
  if (!isFree(reading, { from: at, to: at + 1 })) return false;
  const goesOn = next && !next.apart && ((next.capital && next.text !== "I") || next.tied === "-");
  const longer = prior?.capital && !token.apart && !isOrdinary(prior.word);
  return !goesOn && !longer;
}

/** Whether a first name may be that of another, whom the article brings in by it. */
function isAnother({ words: { tokens } }: Reading, at: number): boolean {
  const [prior, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // "According to Noor, the weavers stayed": what she tells.
  const tells = prior?.word === "to" && tokens[at - 2]?.word === "according";
  if (!tells && next?.apart && !next.begins && INTRODUCES.test(next.word)) return true;
  return (
    prior !== undefined && !token?.begins && (ROLES.has(prior.word) || TELLS_WHO.test(prior.word))
  );
}

/** Whether the surname of somebody stands alone anywhere. */
function isBySurname(body: readonly Reading[], who: Who): boolean {
  const surnames = new Set(
    body.flatMap(({ namings, words: { tokens } }) =>
      namings.flatMap(({ who: named, from, to }) =>
        keyOfWho(named) === keyOfWho(who) && to - from > 1 ? [tokens[to - 1]?.word] : [],
      ),
    ),
  );
  return body.some((reading) =>
    reading.words.tokens.some(
      ({ word, capital }, at) =>
        capital && surnames.has(word) && isFree(reading, { from: at, to: at + 1 }),
    ),
  );
}
