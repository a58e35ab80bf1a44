import type { NecRecord } from "#src/record/record.ts";
import { isNewsQuery, type NewsQuery } from "../../news-query.ts";
import { oncePer } from "../../once-per.ts";
import { publishersOf } from "../../publishers.ts";
import { vocabulary } from "../frames/index.ts";
import { lexiconOf } from "../lexicon.ts";
import { type Mark, mark } from "../mark.ts";
import { withoutOpening } from "../opening.ts";
import type { Token } from "../read.ts";
import type { Run } from "../run.ts";
import type { Asking } from "../steps.ts";
import { type About, aboutOf } from "./about.ts";
import { followed } from "./listener.ts";
import { outletForms, outletSaid } from "./outlet-said.ts";
import {
  AGAIN,
  NEWS_OF,
  NOTE,
  OF_ONE,
  REPORTED,
  SAID,
  SAID_LINE,
  SUMMARY,
  WHICH_OUTLETS,
  WHO_SAID,
} from "./patterns.ts";
import { type Found, foundBy, type Phrase, phraseOf } from "./phrase.ts";
import { speakerOf } from "./speaker.ts";
import { PIECE } from "./verbs.ts";

/** How a question about what was published can be read. */
export interface NewsReading {
  /** The likeliest first. */
  readonly queries: readonly NewsQuery[];
  /** Whether it can be no question about the record: it asks for news, or by whom something was published. */
  readonly certain: boolean;
  /** The question without the publisher it names, which may be one about the record. */
  readonly rest: { readonly tokens: readonly Token[]; readonly publisher: string } | null;
}

const MOST_WORDS = 40;
const OF_PIECE = new RegExp(`\\b(?:${PIECE})\\b`);

const NONE: readonly string[] = [];

/** Those who publish and are in the record speak for themselves: "what did Momentum say?" asks for no article of theirs. */
const isSpeaker = (form: string, record: NecRecord) =>
  lexiconOf(record)
    .find(form)
    .some(({ kind }) => kind === "organisation" || kind === "person");

const formsOf = oncePer((record: NecRecord) => {
  const bare = (outlets: readonly string[]) =>
    new Map([...outletForms(outlets)].filter(([form]) => !isSpeaker(form, record)));
  const ofRecord = bare([...publishersOf(record).values()].map(({ name }) => name));
  return oncePer((outlets: readonly string[]) => {
    const read = bare(outlets);
    return { read, all: new Map([...ofRecord, ...read]) };
  });
});

/** What a question has that is read: its words, the names in them, and the publisher that was taken out of it. */
interface Setting {
  readonly phrase: Phrase;
  readonly marks: readonly Mark[];
  readonly forms: ReadonlyMap<string, string>;
  readonly publisher: { readonly publisher?: string };
  readonly asking: Asking;
}

type Read = Omit<NewsReading, "rest">;

function about(run: Run | undefined, { phrase, marks, asking }: Setting): About | null {
  return run ? aboutOf(phrase.tokens, marks, run, asking) : {};
}

const firstOf = <T>(patterns: readonly RegExp[], read: (pattern: RegExp) => T | null): T | null => {
  for (const pattern of patterns) {
    const found = read(pattern);
    if (found) return found;
  }
  return null;
};

const textOf = ({ tokens }: Phrase, { from, to }: Run) =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

/** The publisher that somebody spoke to, where it is one. */
function heardBy(run: Run | undefined, { phrase, forms }: Setting) {
  if (!run) return {};
  const said = textOf(phrase, run);
  const name = forms.get(said) ?? forms.get(said.replace(/^the /, ""));
  return name
    ? { publisher: name, comment: true as const }
    : { listener: said.replace(/^the /, "") };
}

function saidBy(found: Found, setting: Setting): Read | null {
  const { phrase, marks, forms, asking, publisher } = setting;
  const { speaker: run, verb, rest } = found;
  const speaker = run ? speakerOf(phrase.tokens, marks, run, forms, asking) : null;
  if (run && !speaker) return null;
  const after = verb && rest ? followed(phrase, verb, rest) : {};
  const of = about(found.about ?? after.about, setting);
  if (!of) return null;
  const heard = heardBy(after.listener, setting);
  if (speaker?.kind === "outlet") {
    const kind = Object.keys(of).length > 0 ? "reported" : "news";
    return { queries: [{ kind, ...of, publisher: speaker.name }], certain: false };
  }
  const asksWhether = found.comment !== undefined && { comment: true as const };
  const rests = { ...heard, ...asksWhether, ...of, ...publisher };
  const certain = "publisher" in rests;
  if (!speaker) {
    const some = of.words ?? of.subjects ?? of.from ?? after.listener;
    return some ? { queries: [{ kind: "said", ...rests }], certain } : null;
  }
  const named = {
    kind: "said",
    speaker: { named: run ? textOf(phrase, run) : "" },
    ...rests,
  } as const;
  if (speaker.kind === "named")
    return { queries: [{ ...named, speaker: { named: speaker.name } }], certain };
  const known = { kind: "said", speaker: { id: speaker.id }, ...rests } as const;
  return { queries: speaker.slip ? [named, known] : [known], certain };
}

function summaryOf(setting: Setting, piece: boolean): Read | null {
  const { phrase, publisher } = setting;
  const found = firstOf(SUMMARY, (pattern) => foundBy(pattern, phrase));
  const said = found && about(found.about, setting);
  const certain = publisher.publisher !== undefined || OF_PIECE.test(phrase.text);
  if (said && (publisher.publisher || said.words || said.subjects))
    return { queries: [{ kind: "summary", ...said, ...publisher }], certain };
  if (!piece) return null;
  const one = foundBy(OF_ONE, phrase);
  const of = one && about(one.about, setting);
  return of ? { queries: [{ kind: "summary", ...of, ...publisher }], certain: true } : null;
}

function outletsOf(setting: Setting): Read | null {
  return firstOf(WHICH_OUTLETS, (pattern) => {
    const found = foundBy(pattern, setting.phrase);
    const of = found && about(found.about, setting);
    if (!of || !(of.subjects || of.words || of.from)) return null;
    return { queries: [{ kind: "outlets", ...of }], certain: false };
  });
}

function newsOf(setting: Setting): Read | null {
  return firstOf(NEWS_OF, (pattern) => {
    const found = foundBy(pattern, setting.phrase);
    const of = found && about(found.about, setting);
    if (!of) return null;
    const certain = pattern === NEWS_OF[0] || of.subjects !== undefined;
    return { queries: [{ kind: "news", ...of, ...setting.publisher }], certain };
  });
}

function reportedOf(setting: Setting): Read | null {
  return firstOf(REPORTED, (pattern) => {
    const found = foundBy(pattern, setting.phrase);
    const of = found && about(found.about, setting);
    if (!of || !(of.subjects || of.words)) return null;
    const facet = found.facet && textOf(setting.phrase, found.facet);
    const known = (["backing", "result", "claims"] as const).find((each) => each === facet);
    return {
      queries: [{ kind: "reported", ...(known && { facet: known }), ...of, ...setting.publisher }],
      certain: setting.publisher.publisher !== undefined,
    };
  });
}

/** A name and a subject, and nothing else: "lansman on the threshold". */
function noted(setting: Setting): Read | null {
  const found = foundBy(NOTE, setting.phrase);
  const { phrase, marks, forms, asking } = setting;
  const run = found?.speaker;
  const speaker = run && speakerOf(phrase.tokens, marks, run, forms, asking);
  const long = run && run.to - run.from > 1;
  return found && speaker && (speaker.kind !== "named" || long) ? saidBy(found, setting) : null;
}

/** How many words a question has at most that only changes the one before. */
const MOST_CHANGED = 5;

/** The last question about what was published, of somebody or something else: "and Parker?". */
function again(setting: Setting): Read | null {
  const { phrase, marks, forms, asking } = setting;
  const last = asking.conversation?.query;
  if (!last || !isNewsQuery(last) || phrase.tokens.length > MOST_CHANGED) return null;
  const found = foundBy(AGAIN, phrase);
  const run = found?.about ?? found?.speaker;
  if (!run) return null;
  if (last.kind === "said") {
    const speaker = speakerOf(phrase.tokens, marks, run, forms, asking);
    if (speaker?.kind === "known")
      return { queries: [{ ...last, speaker: { id: speaker.id } }], certain: true };
    if (speaker?.kind === "named")
      return { queries: [{ ...last, speaker: { named: speaker.name } }], certain: true };
  }
  const { subjects } = about(run, setting) ?? {};
  return subjects ? { queries: [{ ...last, subjects }], certain: true } : null;
}

/** A line of `/nec said`: a name, then what about, with or without a word between. */
function line(setting: Setting): Read | null {
  const found = foundBy(SAID_LINE, setting.phrase);
  if (!found?.speaker) return null;
  const { to } = found.speaker;
  const [mark] = setting.marks.filter(
    (each) => (each.kind === "person" || each.kind === "organisation") && each.from === 1,
  );
  const cut = mark && mark.to < to && !found.about;
  const run = cut ? { speaker: { from: 1, to: mark.to }, about: { from: mark.to, to } } : found;
  const read = saidBy(run, setting);
  return read && { ...read, certain: true };
}

const LEADING: ReadonlySet<string> = new Set(
  "how why when where what who which many much did does do was were is are has have had".split(" "),
);

/** What asks for who stands behind somebody, and for who won or lost: articles say it in other words. */
const BACKING = /^(?:back|support|endors|behind)/;
const OUTCOME = /^(?:los|lost|defeat|beaten|win|won|victor|success)/;

/** The words of a question that say who is asked about by how they did. */
export function hintsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text).filter((word) => OUTCOME.test(word));
}

function allOf(setting: Setting): Read | null {
  const { publisher } = setting;
  if (!publisher.publisher) return null;
  const { tokens } = setting.phrase;
  // What leads a question asks for nothing that a sentence would have to hold.
  const from = Math.max(
    tokens.findIndex(({ text }) => !LEADING.has(text)),
    0,
  );
  const of = about({ from, to: tokens.length }, setting);
  if (!of || !(of.subjects || of.words)) return null;
  const backing = (of.words ?? []).filter((word) => BACKING.test(word));
  const words = (of.words ?? []).filter((word) => !backing.includes(word));
  const hints = hintsOf(tokens);
  const { words: _, ...rest } = of;
  const query = {
    kind: "reported" as const,
    ...(backing.length > 0 && { facet: "backing" as const }),
    ...(hints.length > 0 && { hints }),
    ...rest,
    ...(words.length > 0 && { words }),
    ...publisher,
  };
  return { queries: [query], certain: false };
}

/** Words without which a question is no certain one about what was published. */
const TELLING: ReadonlySet<string> = new Set(
  `news headline headlines story stories article articles piece outlet outlets paper papers newspaper newspapers press
  publication publications media latest newest summarise summarize summary sum recap gist tldr coverage according per
  reported published comment commented via covered cover carried mentioned quoted said say says tell told warn warned announce announced tweet tweeted write
  wrote react reacted respond responded reply replied`.split(/\s+/),
);

/** Whether a question has a word that asks for what was published; most have none, and need not be read for it. */
export function mayBeNews(tokens: readonly Token[], { conversation }: Asking): boolean {
  const last = conversation?.query;
  return (last && isNewsQuery(last)) || tokens.some(({ text }) => TELLING.has(text));
}

/** A question about what was published, as a query; null where it is none. */
export function newsReading(all: readonly Token[], asking: Asking): NewsReading | null {
  if (all.length > MOST_WORDS) return null;
  const tokens = withoutOpening(all);
  const forms = formsOf(asking.record)(asking.outlets ?? NONE);
  const outlet = outletSaid(tokens, forms.read);
  const phrase = phraseOf(outlet?.tokens ?? tokens);
  const marks = mark(phrase.tokens, lexiconOf(asking.record), vocabulary, asking.now);
  const publisher = outlet ? { publisher: outlet.publisher } : {};
  const setting: Setting = { phrase, marks, forms: forms.all, publisher, asking };
  const said = (patterns: readonly RegExp[]) =>
    firstOf(patterns, (pattern) => {
      const found = foundBy(pattern, phrase);
      return found && saidBy(found, setting);
    });
  const read =
    line(setting) ??
    again(setting) ??
    summaryOf(setting, outlet?.piece ?? false) ??
    outletsOf(setting) ??
    newsOf(setting) ??
    said(WHO_SAID) ??
    said(SAID) ??
    reportedOf(setting) ??
    noted(setting) ??
    allOf(setting);
  const rest = outlet && { tokens: phrase.tokens, publisher: outlet.publisher };
  if (!read && !rest) return null;
  return { queries: [], certain: false, ...read, rest };
}
