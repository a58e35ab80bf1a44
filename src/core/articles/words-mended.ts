import type { NewsQuery } from "../news-query.ts";
import { isPlainWord, ordinary } from "../understand/ordinary.ts";
import { oneSlip } from "../understand/slips.ts";
import type { Read } from "./articles-for.ts";

/** The shortest word that is taken for a slip: shorter ones are near too many others, and near surnames. */
const SHORTEST = 7;
const MOST_NEAR = 8;
/** What peoples and faiths are called, which lists of common words leave out. */
const PEOPLES =
  `israeli palestinian british scottish american european ukrainian russian chinese iranian kurdish
  pakistani bangladeshi kashmiri caribbean african christian islamic islamist semitic antisemitic zionist`.split(
    /\s+/,
  );

/** Whether two words begin alike and are about as long: few of so many are compared further. */
const mayBe = (one: string, other: string): boolean =>
  one[0] === other[0] && Math.abs(one.length - other.length) <= 1;

const isThere = async (word: string, { news }: Read): Promise<boolean> =>
  (await news.articles({ words: [word], limit: 1 })).length > 0;

/** The one English word that articles have from which a word that none has is a slip of the keyboard; else the word itself. */
async function meantBy(word: string, read: Read): Promise<string> {
  if (word.length < SHORTEST || /[^a-z]/.test(word) || isPlainWord(word)) return word;
  const isNear = (each: string) => mayBe(each, word) && oneSlip(word, each);
  const near = [...[...ordinary].filter(isNear), ...PEOPLES.filter(isNear)];
  if (near.length === 0 || near.length > MOST_NEAR || (await isThere(word, read))) return word;
  const there = await Promise.all(near.map((each) => isThere(each, read)));
  const [only, ...others] = near.filter((_, at) => there[at]);
  return only !== undefined && others.length === 0 ? only : word;
}

const occasionOf = (query: NewsQuery) => (query.kind === "said" ? query.occasion : undefined);

/** The readings of a question with its slips of the keyboard put right, "cabinat": words that neither English nor any article has, one letter from one that both have. */
export async function withWordsMended(
  queries: readonly NewsQuery[],
  read: Read,
): Promise<readonly NewsQuery[]> {
  // Readings of one question have the same words: each is looked for once.
  const all = new Set(
    queries.flatMap((query) => [...(query.words ?? []), ...(occasionOf(query) ?? [])]),
  );
  const meant = new Map(
    await Promise.all([...all].map(async (word) => [word, await meantBy(word, read)] as const)),
  );
  const mend = (words: readonly string[]) => words.map((word) => meant.get(word) ?? word);
  return queries.map((query) => {
    const occasion = occasionOf(query);
    return {
      ...query,
      ...(query.words && { words: mend(query.words) }),
      ...(occasion && { occasion: mend(occasion) }),
    };
  });
}
