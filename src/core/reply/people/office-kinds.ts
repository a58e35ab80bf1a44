import type { NecRecord, Person } from "#src/record/record.ts";
import { date, sentenceCase, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { type Holding, postsOf } from "../../posts.ts";
import type { Statements } from "../../statements.ts";
import { sayStoodFor } from "../candidacies/stood-for.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { covers, heldWords, intervalWords, sortKey } from "../words/interval.ts";
import { withNote } from "../words/with-note.ts";
import { datesOf, type Held, heldItem, telling } from "./held.ts";

/** Whose offices are asked about, and what they are said with. */
export interface AskedOffices {
  readonly statements: Statements;
  readonly record: NecRecord;
  readonly person: Person;
  /** The latest first. */
  readonly held: readonly Held[];
}

const KINDS = {
  parliament: { none: "seat in the House of Commons", known: /\bMPs?\b|\bParliament\b/ },
  council: { none: "seat on a council", known: /\bcouncillors?\b|\bcouncil leader\b/i },
} as const;

/** Whether and when somebody was an MP, or a councillor; for which constituency, where that is asked. */
export function sayKind(
  { statements, record, person, held }: AskedOffices,
  asked: keyof typeof KINDS | "constituency",
  on: string | undefined,
): Answer {
  const ofSeat = asked === "constituency";
  const kind = ofSeat ? "parliament" : asked;
  const theirs = held.filter((office) => office.kind === kind);
  const [latest] = theirs;
  const { none, known } = KINDS[kind];
  statements.asOf(record.checked);
  if (!latest) {
    statements.say(
      `The record has no ${none} among the offices of ${person.name}.`,
      person.sources,
    );
    if (person.about && known.test(person.about.text))
      statements.say(`It does say: ${person.about.text}`, person.about.sources);
    statements.list("Offices the record does have", held.map(heldItem));
    return held.length > 0 || person.about ? statements.answered() : statements.unknown();
  }
  const fits = on === undefined ? null : fitOn(theirs, on);
  const shown = fits?.office ?? latest;
  if (fits && on) {
    statements.say(
      {
        yes: `${sentenceCase(when(on))} ${person.name} was ${shown.what} (${intervalWords(shown.from, shown.to)}).`,
        open: `The dates leave open whether ${person.name} was one ${when(on)}: ${shown.what}, ${intervalWords(shown.from, shown.to)}.`,
        no: `${person.name} was not one ${when(on)} by the dates in the record: ${shown.what}, ${intervalWords(shown.from, shown.to)}.`,
      }[fits.is],
      shown.sources,
    );
  } else
    statements.say(
      `${person.name}: ${latest.what}, ${datesOf(latest)}${latest.from || latest.to ? noted(latest.note) : ""}.`,
      latest.sources,
    );
  const isNamed = / for /.test(shown.role);
  if (ofSeat && !isNamed)
    statements.say("The record does not say for which constituency.", shown.sources);
  statements.list(
    "Other offices in the record",
    held.filter((office) => office !== latest).map(heldItem),
  );
  return ofSeat && !isNamed ? statements.unknown() : statements.answered();
}

function fitOn<T extends { from: string | null; to: string | null }>(
  held: readonly T[],
  on: string,
): { is: "yes" | "open" | "no"; office: T | undefined } {
  const fitting = (is: "yes" | "open") => held.find(({ from, to }) => covers(from, to, on) === is);
  const sure = fitting("yes");
  if (sure) return { is: "yes", office: sure };
  const open = fitting("open");
  return open ? { is: "open", office: open } : { is: "no", office: undefined };
}

/** What somebody was before, or after, their time on the NEC. */
export function sayAround(
  { statements, record, person, held }: AskedOffices,
  side: "before-nec" | "after-nec",
): Answer {
  const onNec = held.filter(({ kind }) => kind === "nec");
  const others = held.filter(({ kind }) => kind !== "nec");
  const [last, first] = [onNec[0], onNec.at(-1)];
  const bound = side === "after-nec" ? last?.to : first?.from;
  const office = side === "after-nec" ? last : first;
  statements.asOf(record.checked);
  if (!office || !bound) {
    statements.say(
      office
        ? `The record gives no ${side === "after-nec" ? "end" : "start"} of ${person.name}'s time on the NEC (${office.role}, ${intervalWords(office.from, office.to)}).`
        : `The record has no dated time of ${person.name} on the NEC.`,
      office?.sources ?? person.sources,
    );
    statements.list("Offices in the record", held.map(heldItem));
    return held.length > 0 ? statements.answered() : statements.unknown();
  }
  const found = others.filter(({ from, to }) => {
    const start = sortKey(from ?? to);
    if (start === "") return false;
    return side === "after-nec" ? start >= sortKey(bound) : start < sortKey(bound);
  });
  const [next] = side === "after-nec" ? found.toReversed() : found;
  const left =
    side === "after-nec" ? `left the NEC ${inTime(bound)}` : `joined the NEC ${inTime(bound)}`;
  if (next)
    statements.say(
      `${person.name} ${left}; ${side === "after-nec" ? "afterwards" : "before that"}: ${next.what}, ${datesOf(next)}.`,
      together(next.sources, office.sources),
    );
  else
    statements.say(
      `${person.name} ${left}; the record has no office that began ${side === "after-nec" ? "after" : "before"} that.`,
      office.sources,
    );
  statements.list("All offices in the record", held.map(heldItem));
  return statements.answered();
}

const noted = (note: string | undefined) => {
  const said = telling(note);
  return said ? `; ${said.replace(/\.$/, "")}` : "";
};

const inTime = (known: string) => (/^\D/.test(known) ? date(known) : when(known));

/** Whether and when somebody held one post. */
export function sayPost(
  { statements, record, person, held }: AskedOffices,
  id: string,
  on: string | undefined,
): Answer {
  const post = postsOf(record).get(id);
  const theirs =
    post?.holdings.filter((holding) => holding.person === person.id).toReversed() ?? [];
  const [latest] = theirs;
  statements.asOf(record.checked);
  if (!post || !latest) {
    const lost = sayStoodFor(statements, record, person, ({ contest }) => contest.section === id);
    statements.say(
      `The record does not have ${person.name} as ${post?.words ?? "holder of that post"}.`,
      person.sources,
    );
    statements.list(`Offices of ${person.name} in the record`, held.map(heldItem));
    if (post) sayHolders(statements, record, post.words, post.holdings);
    return lost ? statements.answered() : statements.unknown();
  }
  const fits = on === undefined ? null : fitOn(theirs, on);
  const shown = fits?.office ?? latest;
  const dates = intervalWords(shown.from, shown.to);
  const said =
    fits && on
      ? {
          yes: `${sentenceCase(when(on))} ${person.name} was ${post.words} (${dates})`,
          open: `The dates leave open whether ${person.name} was ${post.words} ${when(on)}: ${dates}`,
          no: `${person.name} was not ${post.words} ${when(on)} by the dates in the record: ${dates}`,
        }[fits.is]
      : theirs.length > 1
        ? `${person.name} was ${post.words}: ${theirs
            .toReversed()
            .map(({ from, to }) => intervalWords(from, to))
            .join("; ")}`
        : `${person.name} was ${post.words} ${spanOf(shown)}`;
  statements.say(
    `${withNote(said, shown.note).replace(/\.$/, "")}.`,
    together(shown.sources, ...theirs.map(({ sources }) => sources)),
  );
  const others = post.holdings.filter((holding) => holding.person !== person.id);
  if (others.length > 0) sayHolders(statements, record, post.words, post.holdings);
  return statements.answered();
}

const spanOf = ({ from, to }: Holding) => {
  const span = heldWords(from, to);
  return /^(from \d|from about|from [A-Z])/.test(span) ? span : `(${span})`;
};

/** Everybody whom the record has in a post, oldest first. */
export function sayHolders(
  statements: Statements,
  record: NecRecord,
  words: string,
  holdings: readonly Holding[],
): void {
  statements.list(
    `${sentenceCase(words)}, in the record`,
    holdings.map(({ person, from, to, note, sources }) => ({
      lead: intervalWords(from, to),
      text: withNote(personName(record, person), note),
      sources,
    })),
  );
}
