import type { Answer, CitationNumber, Part, Sentence, TextPart } from "../answer.ts";

/** One answer's parts with its citations numbered anew. */
function renumbered(parts: readonly Part[], numbers: ReadonlyMap<CitationNumber, CitationNumber>) {
  return parts.map(
    (part) =>
      JSON.parse(JSON.stringify(part), (key, value) =>
        key === "cites" && Array.isArray(value)
          ? value
              .map((number: CitationNumber) => numbers.get(number) ?? number)
              .sort((a, b) => a - b)
          : value,
      ) as Part,
  );
}

/** The first sentence of an answer, which says what was asked, and the rest. */
function led(parts: readonly Part[]): readonly [lead: TextPart | null, rest: readonly Part[]] {
  const [first, ...rest] = parts;
  if (first?.kind !== "text") return [null, parts];
  const [lead, ...more] = first.sentences;
  if (!lead) return [null, rest];
  return [
    { kind: "text", sentences: [lead] },
    more.length > 0 ? [{ kind: "text", sentences: more }, ...rest] : rest,
  ];
}

const unlike = <T>(all: readonly T[]): readonly T[] => {
  const seen = new Set<string>();
  return all.filter((each) => {
    const key = JSON.stringify(each);
    return !seen.has(key) && seen.add(key);
  });
};

/** "Turnout and ballots: Deputy leader, 2025": what both are about is said once. */
function titleOf({ title: one }: Answer, { title: other }: Answer): string {
  const [, first, label] = /^(.*?): (.*)$/.exec(one) ?? [];
  const [, second, same] = /^(.*?): (.*)$/.exec(other) ?? [];
  if (one === other) return one;
  // Whoever is named keeps a title of their own.
  const isPlain = (said: string | undefined) => said !== undefined && /^[A-Z][^A-Z]*$/.test(said);
  return label === same && isPlain(first) && isPlain(second)
    ? `${first} and ${second?.toLowerCase()}: ${label}`
    : `${one}; ${other}`;
}

/** The sentences that come first, where the second says of the same contest what the first has named in full. */
function withThere(
  [first, ...more]: readonly Sentence[],
  contest: string | undefined,
): readonly Sentence[] {
  if (!first || !contest || !first.text.includes(contest)) return first ? [first, ...more] : more;
  return [
    first,
    ...more.map((each) => ({ ...each, text: each.text.replace(contest, "that election") })),
  ];
}

/** How many letters of an answer are read at once. */
const AT_ONCE = 150;

/** What leads both answers: a long sentence stands behind a short one, where neither leans on the other. */
function inOrder(
  one: readonly Sentence[],
  other: readonly Sentence[],
  contest: string | undefined,
): readonly Sentence[] {
  const lettersOf = (sentences: readonly Sentence[]) =>
    sentences.reduce((letters, { text }) => letters + text.length, 0);
  const [first, second] = [lettersOf(one), lettersOf(other)];
  const isBehind = contest === undefined && first > AT_ONCE && second > 0 && second < AT_ONCE;
  return isBehind ? [...other, ...one] : [...one, ...other];
}

/**
 * The answers to two questions asked in one sentence, as one: first what each says of what was asked, then the rest
 * of each, with one list of sources. What both say is said once; `contest` is how the one contest of both is called.
 */
export function together(one: Answer, other: Answer, contest?: string): Answer {
  const sources = unlike(
    [...one.citations, ...other.citations].map(({ number: _, ...rest }) => rest),
  );
  const citations = sources.map((citation, at) => ({ number: at + 1, ...citation }));
  const numberOf = new Map(citations.map(({ source, number }) => [source, number]));
  const parts = [one, other].map((answer) =>
    renumbered(
      answer.parts,
      new Map(
        answer.citations.map(({ number, source }) => [number, numberOf.get(source) ?? number]),
      ),
    ),
  );
  const [first = [], second = []] = parts;
  const [lead, rest] = led(first);
  const [otherLead, otherRest] = led(second);
  const leads: TextPart = {
    kind: "text",
    sentences: withThere(
      unlike(inOrder(lead?.sentences ?? [], otherLead?.sentences ?? [], contest)),
      contest,
    ),
  };
  const all = unlike([...(leads.sentences.length > 0 ? [leads] : []), ...rest, ...otherRest]);
  const answered = [one, other].some(({ status }) => status === "answered");
  const sourced = [one, other].every((answer) => answer.citations.length > 0);
  return Object.freeze({
    status: answered && sourced ? "answered" : "unknown",
    title: titleOf(one, other),
    parts: withOneChart(all),
    citations,
    asOf: one.asOf ?? other.asOf,
    readAs: null,
    suggestions: unlike([...one.suggestions, ...other.suggestions]).slice(0, SUGGESTIONS),
  } satisfies Answer);
}

/** How many suggestions stand under one answer. */
const SUGGESTIONS = 5;

/** A message carries one picture. */
function withOneChart(parts: readonly Part[]): readonly Part[] {
  const chart = parts.find(({ kind }) => kind === "chart");
  return parts.filter((part) => part.kind !== "chart" || part === chart);
}
