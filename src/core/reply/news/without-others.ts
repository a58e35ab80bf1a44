import type { NecRecord } from "#src/record/record.ts";
import { asksOfAgreement } from "../../articles/compared.ts";
import { mayBeHeardBy } from "../../articles/ways/heard-by.ts";
import { asksForResponse } from "../../articles/ways/replied.ts";
import { isOfOtherSex } from "../../articles/whom/other-sex.ts";
import { type Asked, askedFor, besideOf, isBy, lastNamesOf } from "../../articles/whom/speaker.ts";
import { isInManner } from "../../articles/words/manner.ts";
import { quotationsOut } from "../../articles/words/unquoted.ts";
import type { Statement } from "../../news.ts";
import { type NewsQuery, speakerAsked } from "../../news-query.ts";
import type { Placed } from "./gives.ts";

/**
 * Whose a line is: of the speaker who is asked for, said as it is asked and to whom; of others or said otherwise; or of
 * nobody whom the reader knows.
 */
function whoseOf(
  { read, at }: Placed,
  asked: Asked,
  query: NewsQuery,
): "own" | "others" | "nobody" {
  const text = read.lines[at]?.text ?? "";
  const said = read.statements.filter(({ words }) => text.includes(words));
  if (said.length === 0) return "nobody";
  const beside = besideOf(read.lines, at);
  const isMeant = (each: Statement) =>
    isBy(each, asked, beside) && isInManner(each, query) && mayBeHeardBy(each, query, read);
  return said.some(isMeant) ? "own" : "others";
}

const PRONOUN = /\b(?:he|she|they|it|I|we|his|her|their|its)\b/i;
const QUOTES = /[“”"]/;
/** So many lines of words in quotation marks may follow the one that says whose they are. */
const FAR = 3;

/** Whether a line that the reader leaves to nobody may be of the speaker who is asked for, or on what that one said. */
function mayBeTheirs({ read, at }: Placed, asked: Asked, query: NewsQuery, far = FAR): boolean {
  const { text = "", opens } = read.lines[at] ?? {};
  const beside = quotationsOut(text);
  if (isOfOtherSex(beside, asked)) return false;
  const isNamed = lastNamesOf(asked).some((last) => text.toLowerCase().includes(last));
  if (isNamed) return true;
  // Nothing but words in quotation marks: whose they are stands before them.
  if (QUOTES.test(text) && !/\p{L}/u.test(beside)) {
    const before = { read, at: at - 1 };
    const whose = whoseOf(before, asked, query);
    return (
      whose === "own" ||
      (whose === "nobody" && far > 0 && mayBeTheirs(before, asked, query, far - 1))
    );
  }
  return QUOTES.test(text) ? PRONOUN.test(beside) : opens !== true;
}

/**
 * Of some lines those that may tell what is asked for: where it is what somebody said, none that has no more than what
 * others say, and none that begins a paragraph on somebody else.
 */
export function thoseOf<Line extends Placed>(
  lines: readonly Line[],
  query: NewsQuery,
  record: NecRecord,
): readonly Line[] {
  if (query.kind !== "said" || !query.speaker) return lines;
  if (asksForResponse(query) || asksOfAgreement(query)) return lines;
  const asked = askedFor(query.speaker, record);
  return lines.filter((line) => {
    const whose = whoseOf(line, asked, query);
    return whose === "own" || (whose === "nobody" && mayBeTheirs(line, asked, query));
  });
}

/** Of lines on how somebody took something those that are not another's words after the one that tells it: what was answered stands before. */
function thoseBefore(
  first: Placed,
  rest: readonly Placed[],
  query: NewsQuery,
  record: NecRecord,
): readonly Placed[] {
  if (query.kind !== "said" || !query.speaker) return rest;
  const asked = askedFor(query.speaker, record);
  const isOwn = whoseOf(first, asked, query) === "own";
  const comesAfter = ({ read, at }: Placed) => read === first.read && at > first.at;
  return rest.filter(
    (line) => !(isOwn && comesAfter(line) && whoseOf(line, asked, query) === "others"),
  );
}

/** The lines that answer, with only those after the first that may tell what is asked for: who asks for the words of one is given no words of another. */
export function withoutOthers(
  [first, ...rest]: readonly Placed[],
  query: NewsQuery,
  record: NecRecord,
): readonly Placed[] {
  if (!first) return [];
  const those = asksForResponse(query)
    ? thoseBefore(first, rest, query, record)
    : thoseOf(rest, query, record);
  return [first, ...those];
}

/** Of some lines those that are not on others alone, where it is asked about somebody: whom they or the one before them name, beside who speaks. */
export function thoseOnAsked<Line extends Placed>(
  lines: readonly Line[],
  query: NewsQuery,
): readonly Line[] {
  const asked = (query.subjects ?? []).filter(({ kind }) => kind === "person");
  const speaker = speakerAsked(query);
  const isOnAsked = ({ read, at }: Line) => {
    const namedIn = (line: number) => (read.lines[line]?.mentions ?? []).map(({ id }) => id);
    const others = (read.lines[at]?.mentions ?? []).filter(
      ({ kind, id }) => kind === "person" && id !== speaker,
    );
    const near = [...namedIn(at), ...namedIn(at - 1)];
    return others.length === 0 || asked.some(({ id }) => near.includes(id));
  };
  return asked.length === 0 ? lines : lines.filter(isOnAsked);
}
