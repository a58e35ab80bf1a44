import type { Claim, NecRecord, Person } from "#src/record/record.ts";
import { lastWordOf } from "#src/words.ts";
import { part } from "../pattern.ts";
import { alikeOf, hasAlike, stemsIn } from "./articles/words/alike.ts";
import { escaped } from "./escaped.ts";
import { isGivenName } from "./given-names.ts";
import type { NewsQueryOf } from "./news-query.ts";
import { oncePer } from "./once-per.ts";
import { fold } from "./understand/read.ts";

const SPEAKS = part`
  (?:
    sa(?:y|id)|tell|told|ask|writ|wrote|tweet|post|call|claim|argu|admit|den[iy]|describ|accus
    |apolog|insist|respon|repl|comment|sp[eo]ak|spoke|criticis|urg|warn|promis|quot|question|stat
    |suggest|predict|complain|reject|defend|thank|deleted
  )
`;
/** How far from a name in a claim its verb of saying may stand, in characters. */
const FAR = 110;

/** By what claims name somebody. */
function namesOf({ people, organisations }: NecRecord, id: string): readonly string[] {
  const person = people.get(id);
  if (person) return [lastWordOf(person.name)];
  const group = organisations.get(id);
  return group ? [group.name, ...(group.short ? [group.short] : []), ...group.aliases] : [];
}

/** A pattern of what claims name somebody by; nothing for whom the record does not have. */
const namedAs = (record: NecRecord, id: string): string =>
  namesOf(record, id).map(escaped).join("|");

/** What leaves out of a text others who have somebody's surname. */
const namesakes = oncePer(({ name, aliases }: Person) => {
  const own = new Set([name, ...aliases].flatMap((each) => each.split(" ")));
  const named = new RegExp(`(\\p{Lu}[\\p{L}’'-]+) ${escaped(lastWordOf(name))}\\b`, "gu");
  return (text: string): string =>
    text.replace(named, (whole, given: string) =>
      isGivenName(given) && !own.has(given) ? given : whole,
    );
});

/** A text of a claim without others who have the surname of somebody of the record: "Howard Tarrow" is not Ada Tarrow. */
function withoutNamesakes(text: string, id: string, { people }: NecRecord): string {
  const person = people.get(id);
  return person ? namesakes(person)(text) : text;
}

/** As much of a claim as tells who speaks in it. */
type Spoken = Pick<Claim, "statement" | "made_by" | "reply" | "accounts">;

/** Whether a claim has somebody of the record say something: as who made it, in its statement or in a reply. */
export function speaksIn(
  { statement, made_by, reply, accounts = [] }: Spoken,
  id: string,
  record: NecRecord,
): boolean {
  const names = namedAs(record, id);
  if (names === "") return false;
  const named = new RegExp(`\\b(?:${names})\\b`);
  const says = new RegExp(
    `\\b(?:${names})\\b[^.;]{0,${FAR}}\\b${SPEAKS}|\\b(?:quot|by)\\w*\\b[^.;]{0,20}\\b(?:${names})\\b`,
  );
  const told = [statement, ...accounts.flatMap((each) => each.accounts.map(({ text }) => text))];
  const alone = (text: string) => withoutNamesakes(text, id, record);
  return (
    named.test(alone(made_by)) ||
    (reply !== "none" && named.test(alone(reply.text))) ||
    told.some((text) => says.test(alone(text)))
  );
}

/** Whether a claim's statement gives somebody's own words: right after the name stands that they said something. */
export function saysInStatement({ statement }: Claim, id: string, record: NecRecord): boolean {
  const names = namedAs(record, id);
  return (
    names !== "" &&
    new RegExp(`\\b(?:${names}),?(?: had| on Twitter)? (?:said|asked|told|wrote|called)`).test(
      withoutNamesakes(statement, id, record),
    )
  );
}

/** Whether a claim is what somebody of the record said themselves, or who leads it: it is then no claim to reply to. */
export function isOwnWord({ made_by }: Claim, id: string, record: NecRecord): boolean {
  const names = namedAs(record, id);
  const led = String.raw`\b(?:secretary|leader|chair|president|spokes\w+) (?:of|for) (?:the )?`;
  return (
    names !== "" &&
    new RegExp(`(?:^(?:The )?|${led})(?:${names})(?!['’]s)(?=[,;]|$)`).test(
      withoutNamesakes(made_by, id, record),
    )
  );
}

/** Whether a claim says that it is by somebody of a name, in the record or not. */
export const isMadeBy = ({ made_by }: Claim, name: string): boolean =>
  ` ${fold(made_by)}`.includes(` ${fold(name)}`);

/** Whether a claim tells of somebody in what was said or by whom, and not only in what came of it. */
export function isToldIn({ statement, made_by }: Claim, id: string, record: NecRecord): boolean {
  const names = namedAs(record, id);
  return (
    names !== "" &&
    new RegExp(`\\b(?:${names})\\b`).test(withoutNamesakes(`${statement} ${made_by}`, id, record))
  );
}

/** How many of some words a text has, in any form or by another word for the same. */
function countIn(text: string, words: readonly string[]): number {
  const stems = stemsIn(text);
  return words.filter((word) => hasAlike(stems, alikeOf(word))).length;
}

/** Whether a text has one of some words at least. */
const isAnyIn = (text: string, words: readonly string[]): boolean => countIn(text, words) > 0;

/** All that is said in a claim and in reply to it, with its title. */
const spokenIn = ({ title, statement, reply }: Claim): string =>
  [title, statement, reply === "none" ? "" : reply.text].join(" ");

/** Whether a claim has one of some words at least. */
export const hasAnyOf = (claim: Claim, words: readonly string[]): boolean =>
  isAnyIn(spokenIn(claim), words);

/** Whether a claim has half of some words at least where somebody speaks in it: of whom it only has a reply, in that. */
export function hasHalfWhereSpoken(
  claim: Claim,
  words: readonly string[],
  id: string,
  record: NecRecord,
): boolean {
  const { reply } = claim;
  const text = reply !== "none" && onlyReplies(claim, id, record) ? reply.text : spokenIn(claim);
  return countIn(text, words) * 2 >= words.length;
}

/** Whether a claim names another where somebody speaks in it: of whom it only has a reply, in that. */
export function isNamedWhereSpoken(
  { statement, made_by, reply }: Claim,
  other: string,
  id: string,
  record: NecRecord,
): boolean {
  const claim = { statement, made_by, reply };
  const names = namesOf(record, other);
  const text =
    onlyReplies(claim, id, record) && reply !== "none" ? reply.text : `${statement} ${made_by}`;
  return names.some((name) => text.includes(name));
}

/** Whether somebody who speaks in a claim does no more than reply in it. */
export const onlyReplies = (claim: Spoken, id: string, record: NecRecord): boolean =>
  claim.reply !== "none" && !speaksIn({ ...claim, reply: "none" }, id, record);

/** Whether what came of a claim has one of some words at least: the party apologised. */
export const cameOf = ({ outcome }: Claim, words: readonly string[]): boolean =>
  outcome !== "none" && isAnyIn(outcome.text, words);

const DAY = /\d{4}(?:-\d{2})*/;

/** Whether a claim may be of a time: of one without a date it is open. */
function isWithin({ date }: Claim, from?: string, to?: string): boolean {
  const [day] = DAY.exec(date ?? "") ?? [];
  if (!day) return true;
  return (
    (!from || from.slice(0, day.length) <= day.slice(0, from.length)) &&
    (!to || day.slice(0, to.length) <= to.slice(0, day.length))
  );
}

/**
 * Whether a claim is on what is asked that somebody said: of that time, and with a word of it, a general one where there
 * is no other.
 */
export function isOnMatter(
  claim: Claim,
  {
    words = [],
    hints = [],
    from,
    to,
  }: Pick<NewsQueryOf<"said">, "words" | "hints" | "from" | "to">,
): boolean {
  const asked = words.length > 0 ? words : hints;
  return isWithin(claim, from, to) && (asked.length === 0 || hasAnyOf(claim, asked));
}
