import { list } from "#src/words.ts";
import type { Command, Given, Option, Value } from "../command.ts";
import type { Question } from "../question.ts";
import { notice } from "../statements.ts";
import { offer } from "./offered.ts";
import { read, type Token } from "./read.ts";
import type { Asking, Understood } from "./understand.ts";
import { valuesOf } from "./value.ts";

/** What a command line or typed options make: understood, or free text for `understand`. */
type Made = Understood | { readonly text: string } | null;

type Values = readonly (readonly Value[])[];

/** How many words of a line are matched to options; a longer line is a sentence. */
const MOST_WORDS = 16;

/** In how many ways some values can be combined. */
const readings = (values: Values) =>
  values.reduce((product, each) => product * Math.max(1, each.length), 1);

/**
 * The way to cut the words into runs, one an option in order, in which every run is something its option accepts:
 * of several, the one that can mean the fewest things; of those, the one whose first runs are longest.
 */
function cut(tokens: readonly Token[], options: readonly Option[], asking: Asking): Values | null {
  const [option, ...rest] = options;
  if (!option) return tokens.length === 0 ? [] : null;
  let best: Values | null = null;
  for (let length = tokens.length; length >= (option.required ? 1 : 0); length--) {
    const values = valuesOf(tokens.slice(0, length), option, asking);
    if (length > 0 && values.length === 0) continue;
    const others = cut(tokens.slice(length), rest, asking);
    const whole = others && [values, ...others];
    if (whole && (!best || readings(whole) < readings(best))) best = whole;
    if (best && readings(best) === 1) return best;
  }
  return best;
}

function combinations(values: Values): readonly (readonly (Value | undefined)[])[] {
  return values.reduce<readonly (readonly (Value | undefined)[])[]>(
    (heads, each) =>
      heads.flatMap((head) =>
        each.length > 0 ? each.map((value) => [...head, value]) : [[...head, undefined]],
      ),
    [[]],
  );
}

/** Of several contests that fit the words, those that somebody named in the same line stood in. */
function narrowed(values: Values, { record }: Asking): Values {
  const people = values.flat().filter(({ kind }) => kind === "person");
  const theirs = new Set(
    people.flatMap(({ value }) =>
      (record.candidacies.get(value) ?? []).map(({ contest }) => contest.id),
    ),
  );
  return values.map((each) => {
    const stoodIn = each.filter(({ kind, value }) => kind === "contest" && theirs.has(value));
    return each.length > 1 && stoodIn.length > 0 ? stoodIn : each;
  });
}

function ask(command: Command, values: Values, asking: Asking): Made {
  const questions = combinations(narrowed(values, asking)).flatMap((combination) => {
    const given: Given = Object.fromEntries(
      command.options.map(({ name }, at) => [name, combination[at]]),
    );
    return command.handle(given, asking.record) ?? [];
  });
  const [only] = questions;
  if (only && questions.length === 1 && "text" in only) return only;
  const queries = questions.flatMap((question: Question) =>
    "query" in question ? [question.query] : [],
  );
  const [query] = queries;
  if (query && queries.length === 1) return { query };
  return queries.length > 1 ? offer(queries, asking.record) : usage(command, null);
}

const WANTED: Readonly<Record<Option["accepts"][number], string>> = {
  contest: "a contest (clp 2018-09, youth 2016, january 2018)",
  person: "a person",
  organisation: "an organisation",
  section: "a section (clp, youth, local government)",
  term: "a term",
  date: "a date (2018, 2018-09)",
  choice: "one of its words",
  number: "a whole number",
  subscription: "a subscription's code",
  text: "some words",
};

/** What the command takes, said when the words given are not that. */
function usage(command: Command, given: string | null): Understood {
  const takes = command.options.map(({ name, accepts, required, choices }) => {
    const wanted = list(
      accepts.map((each) => (each === "choice" ? (choices ?? []).join(", ") : WANTED[each])),
      "or",
    );
    return `${name}${required ? "" : " (may be left out)"}: ${wanted}`;
  });
  const nothing =
    given === null ? "Those options do not go together." : `Nothing in the record fits “${given}”.`;
  const lines = [
    `/nec ${command.name}: ${given === "" ? "it needs something to look up." : nothing}`,
    "It takes:",
  ];
  const answer = notice("unknown", `/nec ${command.name}`, lines, {
    items: takes,
    suggestions: [
      { label: command.example, ask: command.example },
      { label: "What can be asked", ask: "/nec help" },
    ],
  });
  return { answer, offered: [] };
}

const SENTENCE: ReadonlySet<string> = new Set(
  "the of and did does do is are was were with between who".split(" "),
);

/** Whether a line without "/nec" has, among its words, any that a sentence has and a command has not: "compare the elections of …". */
export function isSentence(text: string, words: readonly Token[]): boolean {
  if (/^\s*\/nec\b/i.test(text)) return false;
  return words.some((word, at) => at > 0 && SENTENCE.has(word.text));
}

/**
 * A command line ("/nec result clp 2018-09", "result clp 2018-09") as its query; null where the first word is no
 * command, so that the text is a question in English. Names that fit several records are offered, never guessed.
 */
export function fromLine(text: string, commands: readonly Command[], asking: Asking): Made {
  const slashed = /^\s*\/nec\b/i.test(text);
  const tokens = read(text.replace(/^\s*\/nec\b/i, " "));
  const [first, ...rest] = tokens;
  if (!first) return slashed ? { query: { kind: "help" } } : null;
  const command = commands.find(({ name }) => name === first.text);
  if (!command) return null;
  const only = command.options[0];
  if (only?.accepts.includes("text") && rest.length > 0) {
    const words = text
      .replace(/^\s*\/nec\b/i, "")
      .trim()
      .slice(command.name.length)
      .trim();
    const named = valuesOf(rest, only, asking);
    const value = { kind: "text", value: words } as const;
    return ask(command, [named.length === 1 ? named : [value]], asking);
  }
  const values = rest.length <= MOST_WORDS ? cut(rest, command.options, asking) : null;
  if (values) return ask(command, values, asking);
  if (!slashed && rest.length > 0) return null;
  return usage(command, rest.map((token) => token.text).join(" "));
}

/** A command with typed options as its query. A name that fits nothing is answered with what the command takes. */
export function fromOptions(
  {
    command: name,
    options,
  }: { readonly command: string; readonly options: Readonly<Record<string, string>> },
  commands: readonly Command[],
  asking: Asking,
): Made {
  const command = commands.find((each) => each.name === name);
  if (!command) return { text: Object.values(options).join(" ") };
  const values: (readonly Value[])[] = [];
  for (const option of command.options) {
    const given = options[option.name]?.trim() ?? "";
    const named = valuesOf(read(given), option, asking);
    const found =
      option.accepts.includes("text") && given !== "" && named.length !== 1
        ? [{ kind: "text" as const, value: given }]
        : named;
    if (found.length === 0 && (given !== "" || option.required)) return usage(command, given);
    values.push(found);
  }
  return ask(command, values, asking);
}
