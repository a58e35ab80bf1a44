import type { Claim, NecRecord } from "#src/record/record.ts";
import { alikeOf, hasAlike, hasAny, stemsIn } from "../articles/words/alike.ts";
import { isMadeBy, isOnMatter, isToldIn, saysInStatement, speaksIn } from "../claim-speakers.ts";
import { COMMON } from "../claim-vocabulary.ts";
import { claimsWith } from "../claim-words.ts";
import { textsIn } from "../claims-of.ts";
import type { NewsQuery, NewsQueryOf } from "../news-query.ts";
import { oncePer } from "../once-per.ts";
import type { Query } from "../query.ts";
import { wordSet } from "./word-set.ts";

/** Words of questions that say nothing of what was spoken of. */
const LIGHT = wordSet(`
  able unable unallowed allowed claim claims claiming conference meeting event time year whole thing things matter row story being having getting
  object objected objecting`);

const YEAR = /^(?:19|20)\d\d$/;

/** In how many reports a word stands at most that tells one from the others. */
const RARE = 4;

/** What kind of thing is asked, which is no word of a report. */
const KIND_ASKED = wordSet("why many response much when where against");

/** All that is said in a report and in reply to it, and not what came of it, by the stems of its words. */
const saidIn = oncePer((claim: Claim) => stemsIn(textsIn({ ...claim, outcome: "none" }).join(" ")));

/** What reports have of anything, "called", "asked": no other word for what is asked about. */
const COMMON_STEMS = stemsIn([...COMMON].join(" "));

/** Whether a report has a word of what is asked, or another for the same that is none of its common ones. */
function has(stems: ReadonlySet<string>, word: string): boolean {
  const { own, others } = alikeOf(word);
  return (
    hasAny(stems, own) || [...others].some((stem) => stems.has(stem) && !COMMON_STEMS.has(stem))
  );
}

const isRare = (word: string, record: NecRecord) => {
  const { length } = claimsWith(record, word);
  return length > 0 && length <= RARE;
};

const wordsOf = (phrase: string) => phrase.split(" ").filter((word) => !LIGHT.has(word));

type Said = NewsQueryOf<"said">;

/** Whether what tells the matter leads to one report: a word that few have, a year, or who is spoken of and when. */
function tells(query: Said, asked: readonly string[], claim: Claim, record: NecRecord): boolean {
  const { speaker, from, subjects = [] } = query;
  if (speaker && "named" in speaker) return subjects.length > 0;
  if (asked.some((word) => YEAR.test(word) || (!COMMON.has(word) && isRare(word, record))))
    return true;
  return from !== undefined && speaker !== undefined && claim.people.includes(speaker.id);
}

/**
 * The one report of the record in which somebody speaks on what is asked that they said: it is of the time said, tells of
 * everybody named, and has every word of the matter, one of them in few others; or it is about the speaker at the time
 * said, or by somebody outside the record on whoever is named. Null where none is, or several, and where nothing but the
 * speaker is said.
 */
export function bySpeaker(query: NewsQuery, record: NecRecord): Query | null {
  if (query.kind !== "said" || !query.speaker || query.publisher) return null;
  const { speaker, subjects = [], from, to } = query;
  const asked = [...(query.words ?? []), ...(query.occasion ?? [])].flatMap(wordsOf);
  if (asked.length === 0 && "id" in speaker) return null;
  const hints = (query.hints ?? []).filter((hint) => !KIND_ASKED.has(hint)).flatMap(wordsOf);
  const others = subjects.filter(({ id }) => !("id" in speaker) || id !== speaker.id);
  const time = { ...(from && { from }), ...(to && { to }) };
  const fitting = record.claims.filter((claim) => {
    const speaks =
      "id" in speaker ? speaksIn(claim, speaker.id, record) : isMadeBy(claim, speaker.named);
    if (!speaks || !isOnMatter(claim, time)) return false;
    const stems = saidIn(claim);
    return (
      tells(query, asked, claim, record) &&
      asked.every((word) => has(stems, word)) &&
      hints.every((word) => hasAlike(stems, alikeOf(word))) &&
      others.every(({ id }) => id === claim.contest || isToldIn(claim, id, record))
    );
  });
  const [claim, ...more] = fitting;
  const about = claim?.people[0] ?? claim?.organisations[0] ?? claim?.contest;
  if (!claim || !about || more.length > 0) return null;
  const replied =
    "id" in speaker &&
    claim.people.includes(speaker.id) &&
    claim.reply !== "none" &&
    !saysInStatement(claim, speaker.id, record);
  return { kind: "claims", about, claim: claim.id, aspect: replied ? "reply" : "statement" };
}
