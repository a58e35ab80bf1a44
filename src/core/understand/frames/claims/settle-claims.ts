import type { Claim, NecRecord } from "#src/record/record.ts";
import { count } from "#src/words.ts";
import { DONE_TO } from "../../../claim-vocabulary.ts";
import {
  claimsWith,
  identifies,
  identify,
  isCharge,
  isOnTopic,
  isTelling,
  mentioning,
  topicOfName,
} from "../../../claim-words.ts";
import { claimsAbout, claimsOf, isOf } from "../../../claims-of.ts";
import type { QueryOf } from "../../../query.ts";
import { notice } from "../../../statements.ts";
import type { Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import type { Time } from "../../times/time.ts";
import { ofContestAsked } from "./contest-asked.ts";
import { isMeant, type Only, type Subject } from "./meant.ts";

export type Aspect = NonNullable<QueryOf<"claims">["aspect"]>;
type Claims = QueryOf<"claims">;
type Timed = Pick<Slots, "times" | "record">;

/** The home party and its bodies: what they did is told in any claim about one of their members. */
const PARTY = new Set(["labour", "party", "uk"]);

const isParty = (subject: Subject) =>
  ("kind" in subject && subject.kind === "body") ||
  topicOfName(subject.name)
    .split(" ")
    .every((word) => PARTY.has(word));

const dayOf = ({ year, month, day }: Time): string | null =>
  year
    ? [year, month, month && day]
        .filter((part) => part !== undefined)
        .map((part) => String(part).padStart(2, "0"))
        .join("-")
    : null;

const yearIn = (times: readonly Time[]) => times.map(dayOf).find((day) => day !== null);

/** What is asked of claims, which of them are meant, and who said it. */
interface Wanted {
  readonly aspect: Aspect | null;
  readonly only?: Only | undefined;
  readonly speaker?: Subject;
}

/** Words in their order, each once: two ways of naming the same topics give the same query. */
function topicOf(topics: readonly string[]): { readonly topic?: string } {
  const words = [...new Set(topics.flatMap((each) => topicOfName(each).split(" ")))].sort();
  return words.length > 0 ? { topic: words.join(" ").slice(0, 120).trim() } : {};
}

const WORDS: Partial<Record<Aspect, string>> = {
  suspension: "was suspended",
  expulsion: "was expelled",
  return: "was suspended or expelled",
  investigation: "was investigated",
};

/** Says that nothing of what is asked is reported, and whether something else is: nothing is denied. */
function nothingReported(
  record: NecRecord,
  subject: { readonly id: string; readonly name: string },
  what: string,
): Outcome {
  const { id, name } = subject;
  const others = claimsAbout(record, id).length;
  const has =
    others === 0
      ? `The record has no reported claims about ${name}.`
      : `It has ${count(others)} reported ${others === 1 ? "claim" : "claims"} about ${name} of another kind or time.`;
  const suggestions = [{ label: `Reported claims: ${name}`, ask: `/nec claims ${id}` }];
  const answer = notice(
    "unknown",
    `Reported claims: ${name}`,
    [`The record has no report that ${name} ${what}.`, has],
    { suggestions: others === 0 ? [] : suggestions },
  );
  return { answer };
}

/**
 * Of what a question names those that some claim about the subject mentions, with every charge and every name: of
 * "the criticism of becoming equalities chair" what no claim says is only how it is put. All where that leaves none.
 */
function mentionedOf(id: string, topics: readonly string[], record: NecRecord): readonly string[] {
  if (!record.people.has(id)) return topics;
  const theirs = claimsAbout(record, id);
  const kept = topics.filter(
    (topic) =>
      isCharge(topic) ||
      identifies(record, topic) ||
      mentioning(record, theirs, topicOf([topic]).topic ?? "").length > 0,
  );
  return kept.length > 0 ? kept : topics;
}

/** The query for claims about one subject that also concern others, or why there is none. */
function about(
  subject: Subject,
  others: readonly Subject[],
  { topics: said, times, record }: Slots,
  { aspect, only, speaker = subject }: Wanted,
): Outcome {
  const own = new Set(topicOfName(subject.name).split(" "));
  const named = said.filter((topic) => topic.split(" ").some((word) => !own.has(word)));
  const topics = mentionedOf(subject.id, named, record);
  if (!aspect && topics.length + others.length === 0) return null;
  // "The outcome of the NEC vote" is no outcome of whatever was ever reported about the committee.
  if (aspect === "outcome" && topics.length + others.length === 0 && isParty(subject)) return null;
  const names = others.filter((each) => !isParty(each)).map(({ name }) => topicOfName(name));
  const year = yearIn(times);
  const query: Claims = {
    kind: "claims",
    about: subject.id,
    ...(year && { year }),
    ...topicOf([...topics, ...names]),
    ...(aspect && { aspect }),
  };
  const found = claimsOf(record, query);
  const narrowed = topics.length + names.length > 0 && only === "grave";
  if (narrowed ? found.length > 0 : found.some((claim) => isMeant(claim, only, speaker)))
    return { query };
  if (only || !aspect) return null;
  const inTime = year ? ` in ${year.slice(0, 4)}` : "";
  const [charge, ...more] = topics;
  if (charge && isCharge(charge) && more.length + names.length === 0) {
    return nothingReported(record, subject, `was accused of ${charge}${inTime}`);
  }
  if (topics.length + names.length > 0) return null;
  const what = (aspect && WORDS[aspect]) ?? "was accused of anything";
  return nothingReported(record, subject, `${what}${inTime}`);
}

/** Claims that somebody made about somebody else, where the words are about what was said. */
function madeBy(maker: Subject, slots: Slots, aspect: Aspect | null): Outcome {
  const { topics, record } = slots;
  const name = topicOfName(maker.name);
  const theirs = claimsWith(record, name).filter(({ made_by }) =>
    topicOfName(made_by).includes(name),
  );
  const meant =
    topics.length > 0 ? mentioning(record, theirs, topicOf(topics).topic ?? "") : theirs;
  return each(meant, aspect, slots);
}

/** The one claim that mentions somebody it is not about, with all else that is said. */
function mentioned(subject: Subject, slots: Slots, { aspect, only }: Wanted): Outcome {
  const { topics, record } = slots;
  if (topics.length === 0) return null;
  const { topic = "" } = topicOf([...topics, topicOfName(subject.name)]);
  const found = mentioning(record, record.claims, topic);
  const [claim] = found;
  if (!claim || !isMeant(claim, only, subject)) return null;
  const telling =
    topics.filter((each) => !isCharge(each)).length > 1 || claim.title.includes(subject.name);
  if (!telling && !identify(record, topics)) return null;
  const namesakes = claim.people.map((id) => record.people.get(id)?.name);
  return namesakes.includes(subject.name) ? null : each(found, aspect, slots);
}

/** Aspects that only a claim about a suspension or an expulsion has. */
const ABOUT_STATUS: ReadonlySet<string> = new Set(["suspension", "expulsion", "return"]);

/** How many claims about different things are worth putting to choice. */
const MOST = 6;

/** One claim of the time said, or none where several fit and nothing tells which is meant. */
function each(claims: readonly Claim[], aspect: Aspect | null, { times, record }: Timed): Outcome {
  const year = yearIn(times);
  const [claim, ...others] = claims.filter((one) => !year || isOf(one, year));
  const subject = claim?.people[0] ?? claim?.organisations[0];
  if (!claim || !subject || others.length > 0) return null;
  const query: Claims = {
    kind: "claims",
    about: subject,
    claim: claim.id,
    ...(year && { year }),
    ...(aspect && { aspect }),
  };
  return claimsOf(record, query).length > 0 ? { query } : null;
}

/** Claims about somebody named or remembered. `by`: whether who is named last made them. */
export const ofPeople =
  (aspect: Aspect | null, only?: Only, by = false) =>
  (slots: Slots): Outcome => {
    const [first, second] = slots.people;
    const { organisations } = slots;
    if (!first) return null;
    if (slots.remembered && slots.conversation?.query?.kind !== "claims") return null;
    if (!second) {
      const same = again(slots, first.id, aspect);
      if (same) return same;
      const speaker = organisations.find((each) => !isParty(each)) ?? first;
      const known = about(first, organisations, slots, { aspect, only, speaker });
      if (known && "query" in known) return known;
      const made = only === "said" ? madeBy(first, slots, aspect) : null;
      return made ?? mentioned(first, slots, { aspect, only }) ?? known;
    }
    const [one, speaker] = by ? [first, second] : [second, first];
    const wanted = { aspect, only, speaker };
    const asSaid = about(one, [speaker, ...organisations], slots, wanted);
    return asSaid && "query" in asSaid
      ? asSaid
      : about(speaker, [one, ...organisations], slots, wanted);
  };

/** Whether words that were said are asked for in a thread about reports on somebody else, and not what they were about. */
const leavesOpen = ({ conversation, topics, times }: Slots, id: string) =>
  conversation?.query?.kind === "claims" &&
  conversation.query.about !== id &&
  topics.length + times.length === 0;

/** Whether nothing says what a reply was to, in a thread whose last question was not about a report: "did the NEC accept it?" */
const isOpen = ({ conversation, topics, times, organisations }: Slots) =>
  conversation !== null && topics.length + times.length === 0 && organisations.length < 2;

export const ofOrganisations =
  (aspect: Aspect | null, only?: Only) =>
  (slots: Slots): Outcome => {
    const [first, second] = slots.organisations;
    if (!first) return null;
    if ((only === "said" || aspect === "reply") && leavesOpen(slots, first.id)) return null;
    if (aspect === "reply" && isParty(first) && isOpen(slots)) return null;
    if (!second) {
      const known = about(first, [], slots, { aspect, only });
      if (known && "query" in known) return known;
      return only === "said" ? madeBy(first, slots, aspect) : known;
    }
    const wanted = { aspect, only, speaker: first };
    const asSaid = about(second, [first], slots, wanted);
    return asSaid && "query" in asSaid ? asSaid : about(first, [second], slots, wanted);
  };

export const ofContest =
  (aspect: Aspect | null) =>
  ({ contest, topics, record }: Slots): Outcome => {
    if (!contest) return null;
    const query: Claims = {
      kind: "claims",
      about: contest.id,
      ...topicOf(topics),
      ...(aspect && { aspect }),
    };
    const [only, ...others] = claimsOf(record, query).filter(
      ({ title }) => aspect !== "suspension" || /suspen/i.test(title),
    );
    if (only && aspect === "suspension")
      return others.length === 0
        ? { query: { kind: "claims", about: contest.id, claim: only.id, aspect } }
        : null;
    return only ? { query } : null;
  };

/** What goes on from the last question about claims: only another part of them is asked for. */
function again(
  { conversation, topics, times, organisations }: Slots,
  id: string,
  aspect: Aspect | null,
): Outcome {
  const last = conversation?.query;
  const goesOn = aspect !== null && aspect !== "suspension" && aspect !== "expulsion";
  if (last?.kind !== "claims" || last.about !== id || !goesOn) return null;
  if (topics.length + times.length + organisations.length > 0) return null;
  return { query: { ...last, aspect } };
}

/** Another part of the claims that the last question was about. */
export const ofLast =
  (aspect: Aspect | null) =>
  (slots: Slots): Outcome => {
    const last = slots.conversation?.query;
    const other = slots.people.some(({ id }) => last?.kind === "claims" && id !== last.about);
    return last?.kind === "claims" && !other ? again(slots, last.about, aspect) : null;
  };

/** Whether a claim is about somebody or something that the thread spoke of, or the thread of claims. */
function isOn(
  { people, organisations, contest }: Claim,
  { query, ...spoken }: NonNullable<Slots["conversation"]>,
): boolean {
  const ids = new Set([...spoken.people, ...spoken.organisations, ...spoken.contests]);
  return (
    query?.kind === "claims" ||
    [...people, ...organisations, contest ?? ""].some((id) => ids.has(id))
  );
}

/** Claims known by what they are about alone, or those of the last question. */
export const ofTopics =
  (aspect: Aspect | null, narrowed?: Only) =>
  (slots: Slots): Outcome => {
    const { topics, record, conversation, times } = slots;
    if (topics.length === 0) {
      const last = conversation?.query;
      if (last?.kind === "claims") return again(slots, last.about, aspect);
      return narrowed ? null : ofContestAsked(slots, aspect);
    }
    if (!identify(record, topics)) return null;
    // One word, with nothing that asks for a report, is too little: "how do I get to Scarborough".
    if (!aspect && topics.length < 2 && !topics.some(isTelling)) return null;
    const year = yearIn(times);
    const done = topics.some((topic) => DONE_TO.test(topic));
    const named = done ? topics.filter((topic) => topic.includes(" ")) : [];
    const meant = mentioning(record, record.claims, topicOf(topics).topic ?? "").filter(
      (claim) =>
        // "Was Chris Williamson suspended" is not answered by what that one said of somebody else.
        named.every((topic) => isOnTopic(record, claim, topic)) &&
        (!year || (claim.date ?? "").includes(year) || claim.title.includes(year)) &&
        (!ABOUT_STATUS.has(aspect ?? "") || /suspen|expul/i.test(claim.title)),
    );
    // One word that goes on from something else is about that: "who did the recount" after a vacancy.
    if (
      topics.length < 2 &&
      conversation?.query &&
      !meant.some((claim) => isOn(claim, conversation))
    )
      return null;
    const only = each(meant, aspect, slots);
    if (only || meant.length > MOST) return only;
    const subjects = new Set(meant.map((claim) => claim.people[0] ?? claim.organisations[0]));
    const [subject, ...others] = subjects;
    if (!subject || others.length > 0) return null;
    return {
      query: {
        kind: "claims",
        about: subject,
        ...(year && { year }),
        ...topicOf(topics),
        ...(aspect && { aspect }),
      },
    };
  };

/** One claim by its title, as it is put to choice. */
export const ofTitle =
  (aspect: Aspect | null) =>
  (slots: Slots): Outcome => {
    const { people, organisations, record, claim: id } = slots;
    const named = [...people, ...organisations].map((each) => each.id);
    const claim = record.claims.find((one) => one.id === id);
    const whose = [...(claim?.people ?? []), ...(claim?.organisations ?? [])];
    const about = named.find((one) => whose.includes(one));
    if (!claim || !about) return named.length === 0 && claim ? each([claim], aspect, slots) : null;
    return { query: { kind: "claims", about, claim: claim.id, ...(aspect && { aspect }) } };
  };
