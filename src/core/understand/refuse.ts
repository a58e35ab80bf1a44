import type { NecRecord } from "#src/record/record.ts";
import type { Answer, Suggestion } from "../answer.ts";
import { notice } from "../statements.ts";
import { has, type Words } from "./frame.ts";
import type { Mark } from "./mark.ts";
import { ASKS_REPORT, REFUSALS, type Refused } from "./refusals/index.ts";
import { isOthersView, isOthersWord } from "./refusals/others.ts";

/** Whom a question is about, where that is clear. */
interface Subject {
  readonly id: string;
  readonly name: string;
  readonly kind: "person" | "organisation";
}

const reported = (subject: Subject | null) =>
  `I can show what was reported${subject ? ` about ${subject.name}` : ""}, with the replies and what followed.`;

const SAY: Readonly<
  Record<Refused, (subject: Subject | null) => readonly [title: string, line: string]>
> = {
  instructions: () => [
    "Not something the desk does",
    "I answer from the record and take no instructions about how to. I can show results, people and sources.",
  ],
  writing: () => [
    "Not something the desk does",
    "I write nothing to order about people or groups. I can show results, people and sources.",
  ],
  advice: () => [
    "Advice on voting is not given",
    "I don't advise on voting. I can show who stood, how they did, and who backed them.",
  ],
  forecast: () => [
    "Forecasts are not made",
    "I don't forecast elections. I can show past results and what the record has on the next contest.",
  ],
  private: (subject) => [
    "Private life stays out",
    `I don't give anything about people's private lives. I can show ${subject?.kind === "person" ? `${subject.name}'s` : "their"} candidacies and offices.`,
  ],
  opinion: (subject) => [
    "Opinions are not given",
    `I have no opinions to give. ${reported(subject)}`,
  ],
  verdict: (subject) => [
    "Verdicts are left to others",
    `I don't judge ${subject ? "people or groups" : "elections or people"}. ${reported(subject)}`,
  ],
};

/** The words with names put as what they name, so that a pattern fits whoever is meant. */
function masked(words: Words, marks: readonly Mark[]): string {
  const parts: string[] = [];
  for (let at = 0; at < words.length; ) {
    const here = marks.filter(({ from }) => from === at);
    const named = here.find(({ kind }) => kind === "person" || kind === "pronoun");
    const group = here.find(({ kind }) => kind === "organisation");
    const longest = [named, group].reduce(
      (best, each) => (each && (!best || each.to > best.to) ? each : best),
      undefined,
    );
    parts.push(!longest ? (words[at] ?? "") : longest === group ? "GROUP" : "PERSON");
    at = longest?.to ?? at + 1;
  }
  return parts.join(" ").replace(TITLE, "");
}

/** What people are called before their names. */
const TITLE =
  /\b(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|baroness|cllr|councillor|comrade) (?=PERSON\b)/g;

function subjectOf(marks: readonly Mark[], record: NecRecord): Subject | null {
  const people = marks.filter(({ kind }) => kind === "person");
  const groups = marks.filter(({ kind }) => kind === "organisation");
  const [mark] = people.length > 0 ? people : groups;
  if (!mark || !("ids" in mark) || mark.ids.length !== 1) return null;
  const id = mark.ids[0] ?? "";
  const kind = mark.kind === "person" ? "person" : "organisation";
  const name = (kind === "person" ? record.people : record.organisations).get(id)?.name;
  return name === undefined ? null : { id, name, kind };
}

/** What is the desk's word to give or keep, and may be somebody's words all the same. */
const MAY_BE_WORDS: ReadonlySet<Refused> = new Set(["advice", "forecast", "verdict"]);

/** What is refused of a question, or null. What others said of somebody is no verdict. */
export function refusedIn(words: Words, marks: readonly Mark[]): Refused | null {
  const text = masked(words, marks);
  const asked = words.join(" ");
  const [refused = null] = REFUSALS.find(([, pattern]) => pattern.test(text)) ?? [];
  if (refused === "opinion") return isOthersView(asked) ? null : refused;
  if (refused === "verdict" && has(ASKS_REPORT, words)) return null;
  return refused && MAY_BE_WORDS.has(refused) && isOthersWord(asked) ? null : refused;
}

/**
 * The calm refusal a question calls for, or null. One sentence on what the desk does not do and one on what it can:
 * no verdicts, advice, forecasts or private life, and no instructions to the bot. `asksReport` tells whether it is
 * asked what a publisher wrote: what that one thought to come is no forecast of the desk's.
 */
export function refuse(
  words: Words,
  marks: readonly Mark[],
  record: NecRecord,
  asksReport: () => boolean,
): Answer | null {
  const refused = refusedIn(words, marks);
  if (!refused || (refused === "forecast" && asksReport())) return null;
  const subject = subjectOf(marks, record);
  const [title, line] = SAY[refused](subject);
  const claims: readonly Suggestion[] =
    subject &&
    (refused === "verdict" || refused === "opinion") &&
    record.claimsAbout.has(subject.id)
      ? [{ label: `Reported claims about ${subject.name}`, ask: `/nec claims ${subject.id}` }]
      : [];
  const profile: readonly Suggestion[] = subject
    ? [
        {
          label: subject.name,
          ask: `/nec ${subject.kind === "person" ? "person" : "slate"} ${subject.id}`,
        },
      ]
    : [];
  return notice("declined", title, [line], { suggestions: [...claims, ...profile] });
}
