import type { Claim, NecRecord } from "#src/record/record.ts";
import { alikeOf, hasAlike, stemsIn } from "../articles/words/alike.ts";
import { isOnMatter, isToldIn } from "../claim-speakers.ts";
import { textsIn } from "../claims-of.ts";
import type { NewsQuery } from "../news-query.ts";
import { oncePer } from "../once-per.ts";
import type { Query } from "../query.ts";
import { ACCUSED, REPLIED } from "./frames/claims/words.ts";
import { phrases, type Words } from "./hearing.ts";
import { wordSet } from "./word-set.ts";

/** Words by which it is asked who was against somebody, or what was said to their charge. */
const AGAINST = wordSet(`
  blame blames blamed criticise criticised criticises criticism complain complained complains complaint accuse accused accuses
  object objected objection condemn condemned attack attacked against allege alleged`);

/** Every word that only asks about a report. */
const generic = oncePer(
  (cues: readonly string[]): ReadonlySet<string> =>
    new Set([...AGAINST, ...cues.flatMap((cue) => phrases(cue).flat())]),
);
const ASKING = [ACCUSED, REPLIED];

/** Words of questions that say nothing of what was done. */
const LIGHT = wordSet(
  "out over officers members response much many why time year did they get got place places seat seats",
);

const stemsOf = oncePer((claim: Claim) => stemsIn(textsIn(claim).join(" ")));

/**
 * The one report of the record in which somebody who is named is spoken against, of the time said and with every other
 * word of the question in it, in some form: "who was blamed for Dennis Skinner losing his place in 2014?" Null where
 * none is, or several, and where nobody of the record is named or nothing is said against anybody.
 */
export function bySubject(query: NewsQuery, words: Words, record: NecRecord): Query | null {
  if (query.kind !== "said" && query.kind !== "reported") return null;
  if ((query.kind === "said" && query.speaker) || query.publisher) return null;
  const { subjects = [], from, to } = query;
  const [first] = subjects;
  if (!first || !words.some((word) => AGAINST.has(word))) return null;
  const occasion = query.kind === "said" ? (query.occasion ?? []) : [];
  const asked = [...(query.words ?? []), ...occasion, ...(query.hints ?? [])]
    .flatMap((phrase) => phrase.split(" "))
    .filter((word) => !LIGHT.has(word) && !generic(ASKING).has(word));
  if (asked.length === 0 && !from) return null;
  const time = { ...(from && { from }), ...(to && { to }) };
  const [claim, ...more] = record.claims.filter(
    (each) =>
      subjects.every(({ id }) => id === each.contest || isToldIn(each, id, record)) &&
      isOnMatter(each, time) &&
      asked.every((word) => hasAlike(stemsOf(each), alikeOf(word))),
  );
  const about = claim?.people[0] ?? claim?.organisations[0] ?? claim?.contest;
  if (!claim || !about || more.length > 0) return null;
  // Who was blamed stands in what was said; who blamed somebody is who said it.
  const isBy = words[0] === "who" && !/^(?:was|were|is|got|gets)$/.test(words[1] ?? "");
  const aspect = isBy ? "made-by" : "statement";
  return { kind: "claims", about, claim: claim.id, aspect };
}
