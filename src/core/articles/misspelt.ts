import type { NecRecord } from "#src/record/record.ts";
import type { NewsQuery } from "../news-query.ts";
import { lexiconOf } from "../understand/lexicon.ts";
import { speaksForAnother } from "../understand/news/speaker.ts";
import { isPlainWord } from "../understand/ordinary.ts";
import type { Read } from "./articles-for.ts";

/** Whether a name may be a slip from a stranger's: it is no plain word, names nobody of the record, and nobody's friend or office. */
function mayBeSlip(named: string, record: NecRecord): boolean {
  const words = named.split(" ");
  return (
    !words.every(isPlainWord) &&
    !words.includes("of") &&
    !speaksForAnother(named) &&
    lexiconOf(record).find(named).length === 0
  );
}

/** The name that articles have for one that they do not have, where one alone is a slip of the keyboard from it. */
async function meantBy(named: string, { news, record }: Read): Promise<string | null> {
  if (!mayBeSlip(named, record) || (await news.isStranger(named))) return null;
  return news.strangerNear(named);
}

/**
 * A query with the name that articles have where it asks for somebody's words by a slip of the keyboard from it: of
 * "thistelwood" what "thistlewood" said. Nobody is guessed at where two may be meant, or where articles have just that name.
 */
export async function withNameMended<T extends NewsQuery>(query: T, read: Read): Promise<T> {
  if (query.kind !== "said" || !query.speaker || !("named" in query.speaker)) return query;
  const named = await meantBy(query.speaker.named, read);
  return named === null ? query : { ...query, speaker: { named } };
}
