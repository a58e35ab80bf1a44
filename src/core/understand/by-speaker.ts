import type { Claim, NecRecord } from "#src/record/record.ts";
import { alikeOf, hasAlike, stemsIn } from "../articles/alike.ts";
import { isOnMatter, isToldIn, saysInStatement, speaksIn } from "../claim-speakers.ts";
import { COMMON } from "../claim-vocabulary.ts";
import { claimsWith } from "../claim-words.ts";
import type { NewsQuery } from "../news-query.ts";
import type { Query } from "../query.ts";
import { wordSet } from "./word-set.ts";

/** Words of questions that say nothing of what was spoken of. */
const LIGHT = wordSet(
  "able unable unallowed allowed claim claims claiming conference meeting event time year whole thing things matter row story being having getting",
);

/** In how many reports a word stands at most that tells one from the others. */
const RARE = 4;

/** What kind of thing is asked, which is no word of a report. */
const KIND_ASKED = wordSet("why many response much when where");

const textOf = (part: Claim["reply"]) => (part === "none" ? "" : part.text);

/** Everything that a report says, by the stems of its words. */
const saidIn = ({ title, statement, reply, outcome }: Claim) =>
  stemsIn([title, statement, textOf(reply), textOf(outcome)].join(" "));

const isRare = (word: string, record: NecRecord) => {
  const { length } = claimsWith(record, word);
  return length > 0 && length <= RARE;
};

const wordsOf = (phrase: string) => phrase.split(" ").filter((word) => !LIGHT.has(word));

/**
 * The one report of the record in which somebody of it speaks on what is asked that they said: it is of the time said,
 * tells of everybody named, and has every word of the matter, one of them in few others; or it is about the speaker at
 * the time said. Null where none is, or several, and where nothing but the speaker is said.
 */
export function bySpeaker(query: NewsQuery, record: NecRecord): Query | null {
  if (query.kind !== "said" || !query.speaker || !("id" in query.speaker)) return null;
  const { id } = query.speaker;
  const asked = [...(query.words ?? []), ...(query.occasion ?? [])].flatMap(wordsOf);
  const hints = (query.hints ?? []).filter((hint) => !KIND_ASKED.has(hint)).flatMap(wordsOf);
  const others = (query.subjects ?? []).filter((each) => each.id !== id);
  if (query.publisher || asked.length === 0) return null;
  const isTold = asked.some((word) => !COMMON.has(word) && isRare(word, record));
  const time = { ...(query.from && { from: query.from }), ...(query.to && { to: query.to }) };
  const fitting = record.claims.filter((claim) => {
    if (!speaksIn(claim, id, record) || !isOnMatter(claim, time)) return false;
    const stems = saidIn(claim);
    return (
      (isTold || (query.from && claim.people.includes(id))) &&
      [...asked, ...hints].every((word) => hasAlike(stems, alikeOf(word))) &&
      others.every((each) => each.id === claim.contest || isToldIn(claim, each.id, record))
    );
  });
  const [claim, ...more] = fitting;
  const about = claim?.people[0] ?? claim?.organisations[0] ?? claim?.contest;
  if (!claim || !about || more.length > 0) return null;
  const aspect =
    claim.people.includes(id) && claim.reply !== "none" && !saysInStatement(claim, id, record)
      ? "reply"
      : "statement";
  return { kind: "claims", about, claim: claim.id, aspect };
}
