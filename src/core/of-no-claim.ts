import type { Claim, NecRecord } from "#src/record/record.ts";
import { WRITTEN } from "./articles/words/manner.ts";
import {
  cameOf,
  hasHalfWhereSpoken,
  isMadeBy,
  isNamedWhereSpoken,
  isOnMatter,
  isOwnWord,
  isToldIn,
  onlyReplies,
  speaksIn,
} from "./claim-speakers.ts";
import { claimsOf } from "./claims-of.ts";
import type { NewsQuery, NewsQueryOf } from "./news-query.ts";
import type { QueryOf } from "./query.ts";
import { fold } from "./understand/read.ts";

/** What is asked of articles before the record's claims, and whether of them alone. */
interface Elsewhere {
  readonly query: NewsQuery;
  readonly alone: boolean;
  /** Whether the record's claims are on another matter, so that no reply to them answers either. */
  readonly other?: true;
}

type Said = NewsQueryOf<"said">;
type Claims = QueryOf<"claims">;

/** Of articles alone, whatever the record's claims say. */
const onlyThere = (query: NewsQuery): Elsewhere => ({ query, alone: true, other: true });

/**
 * What is asked of articles alone, though the record has claims with the words of it: what somebody said who says nothing
 * in them, why somebody did something of whom they do not tell. Null where the claims answer it.
 */
export function ofNoClaim(query: Claims, beside: NewsQuery, record: NecRecord): Elsewhere | null {
  const claims = claimsOf(record, query);
  if (beside.kind === "said" && beside.speaker) {
    const id = "id" in beside.speaker ? beside.speaker.id : accusedId(beside, query, record);
    return id === null ? ofNamed(claims, beside) : ofKnown(claims, query, beside, id, record);
  }
  if (beside.kind === "reported" && beside.hints?.includes("many"))
    return { query: beside, alone: true };
  const [subject] = beside.subjects ?? [];
  const why = beside.kind === "reported" && beside.hints?.includes("why") === true;
  if (!why || !subject || subject.id === query.about) return null;
  return claims.some((claim) => isToldIn(claim, subject.id, record))
    ? null
    : { query: beside, alone: true };
}

/** Whom the claims are about, where a name that several bear is that one's; null too where it is asked whether one commented, which "no reply is recorded" answers. */
function accusedId(
  { speaker, comment }: Said,
  { about }: Claims,
  { people }: NecRecord,
): string | null {
  const name = people.get(about)?.name;
  const isTheirs =
    name !== undefined && speaker && "named" in speaker && fold(name) === speaker.named;
  return isTheirs && !comment ? about : null;
}

const PARTY = /\b(?:party|labour)\b/i;

/** What somebody said who is not in the record, or a body's spokesperson. */
function ofNamed(claims: readonly Claim[], beside: Said): Elsewhere | null {
  const named = beside.speaker && "named" in beside.speaker ? beside.speaker.named : "";
  // What the party said of something a claim tells as what came of it: it apologised.
  const isOfParty = (claim: Claim) => PARTY.test(named) && cameOf(claim, beside.words ?? []);
  const isTheirs = (claim: Claim) =>
    isOnMatter(claim, beside) || isMadeBy(claim, named) || isOfParty(claim);
  return claims.some(isTheirs) ? null : onlyThere(beside);
}

/** That somebody speaks against another, and not of what. */
const ACCUSES = /^(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing))$/;

/** What somebody of the record said. */
function ofKnown(
  claims: readonly Claim[],
  { about, aspect }: Claims,
  beside: Said,
  id: string,
  record: NecRecord,
): Elsewhere | null {
  const { words = [], occasion = [], subjects = [] } = beside;
  const own = claims.filter((claim) => speaksIn(claim, id, record));
  // What was tweeted is told by no claim in which that one replied in whatever way.
  const isWritten = WRITTEN.test(beside.verb ?? "") && aspect !== "reply";
  if (isWritten && !own.some((claim) => isOwnWord(claim, id, record)))
    return { query: beside, alone: false };
  // Of another than whom the claims are about no reply of that one's tells what was said.
  if (own.length === 0) return about === id ? { query: beside, alone: true } : onlyThere(beside);
  const others = subjects.filter((each) => each.kind === "person" && each.id !== id);
  const onThem = own.filter((claim) =>
    others.every((other) => isNamedWhereSpoken(claim, other.id, id, record)),
  );
  // What somebody said of one is told by no claim in which that one speaks and names another.
  if (onThem.length === 0) return onlyThere(beside);
  const telling = [...words, ...occasion].filter((word) => !ACCUSES.test(word));
  if (onThem.some((claim) => hasHalfWhereSpoken(claim, telling, id, record))) return null;
  // What was replied to one charge is no word on something else.
  if (own.every((claim) => onlyReplies(claim, id, record))) return onlyThere(beside);
  // Where claims about them have not the words, the record's are given unless articles have better.
  return { query: beside, alone: about !== id };
}
