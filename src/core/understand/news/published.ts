import { pattern } from "../../../pattern.ts";
import { isAffair } from "../../articles/words/terms.ts";
import { MOST_WORDS, type NewsQuery, type NewsQueryOf } from "../../news-query.ts";
import { vocabulary } from "../frames/index.ts";
import { lexiconOf } from "../lexicon.ts";
import { mark } from "../mark.ts";
import type { Token } from "../read.ts";
import type { About } from "./about.ts";
import { beforePlace, headWords } from "./head-words.ts";
import { askedWhich, isBacking, kindHints } from "./hints.ts";
import { partedWords } from "./main-part.ts";
import { outletAnywhere } from "./outlet-said.ts";
import {
  BROUGHT_OUT,
  NEWS_OF,
  OF_ONE,
  REPORTED,
  SUMMARY,
  SUMMARY_OF_WHAT,
  WHICH_OUTLETS,
} from "./patterns.ts";
import { foundBy, phraseOf } from "./phrase.ts";
import { about, firstOf, type Read, type Setting, textOf } from "./setting.ts";
import { PIECE } from "./verbs.ts";

const OF_PIECE = new RegExp(`\\b(?:${PIECE})\\b`);

/** What two have about something, as people call it, and what leads to them. */
const QUARREL = pattern()`
  ^(?:
    disagreements?|rows?|arguments?|disputes?|clash(?:es)?|splits?|quarrels?|exchanges?|debates?
    |falling|out|differences?|spats?|between
  )$
`;

/** "The row between A and B": an article in which both have something to say. */
function betweenTwo({ words = [], ...rest }: About): NewsQueryOf<"summary"> | null {
  const people = (rest.subjects ?? []).filter(({ kind }) => kind === "person");
  if (people.length !== 2 || !words.includes("between")) return null;
  const others = words.filter((word) => !QUARREL.test(word));
  return { kind: "summary", ...rest, words: ["between", ...others] };
}

/** "Summarise what the Courier reported about the count": one article of that publisher. */
function ofOutlet(setting: Setting): Read | null {
  const found = outletAnywhere(setting.phrase.tokens, setting.forms);
  if (!found) return null;
  const phrase = phraseOf(found.tokens);
  const of = foundBy(SUMMARY_OF_WHAT, phrase);
  if (!of) return null;
  const { record, now } = setting.asking;
  const marks = mark(phrase.tokens, lexiconOf(record), vocabulary, now);
  const said = about(of.about, { ...setting, phrase, marks });
  if (!said) return null;
  return { queries: [{ kind: "summary", ...said, publisher: found.publisher }], certain: true };
}

/** A question about one article; `piece` where the publisher that was taken out was one article's. */
export function summaryOf(setting: Setting, piece: boolean): Read | null {
  const { phrase, publisher } = setting;
  const what = ofOutlet(setting);
  if (what) return what;
  const found = firstOf(SUMMARY, (pattern) => foundBy(pattern, phrase));
  const said = found && about(found.about, setting);
  const certain = publisher.publisher !== undefined || OF_PIECE.test(phrase.text);
  const between = said && betweenTwo(said);
  if (between) return { queries: [{ ...between, ...publisher }], certain: true };
  if (said && (publisher.publisher || said.words || said.subjects))
    return { queries: [{ kind: "summary", ...said, ...publisher }], certain };
  if (!piece) return null;
  const one = foundBy(OF_ONE, phrase);
  const of = one && about(one.about, setting);
  return of ? { queries: [{ kind: "summary", ...of, ...publisher }], certain: true } : null;
}

const CREDITS =
  /^(?:which|what) (?:paper|newspaper|site|website|outlet|publication|blog|station) (?:reported|claimed|said|wrote|carried|ran)\b/;

/** Which publishers had something. */
export function outletsOf(setting: Setting): Read | null {
  return firstOf(WHICH_OUTLETS, (pattern) => {
    const found = foundBy(pattern, setting.phrase);
    const of = found && withoutAffair(about(found.about, setting));
    if (!of || !(of.subjects || of.words || of.from)) return null;
    // "Who reported the spending, and to whom?" asks for no paper.
    if (/ to whom$/.test(setting.phrase.text)) return null;
    // "Which paper reported scuffles?" is told by an article that says so of another.
    const said = about(found.about && beforePlace(found.about, setting), setting);
    const credits = (said?.words ?? []).length > 0 && CREDITS.test(setting.phrase.text);
    const credited: NewsQuery = { kind: "reported", whole: true, hints: ["credited"], ...said };
    return {
      queries: [...(credits ? [credited] : []), { kind: "outlets", ...of }],
      certain: false,
    };
  });
}

/** "The row over the youth seat" is about the youth seat: what there was of it is not looked for where something else is. */
function withoutAffair(of: About | null): About | null {
  if (!of?.words) return of;
  const { words, ...rest } = of;
  const telling = words.filter((word) => !(isAffair(word) || word === "over"));
  if (telling.length > 0) return { ...rest, words: telling };
  return rest.subjects ? rest : of;
}

/** Who brought something out, by whom articles credit with it: who else had it later is no answer. */
export function broughtOut(setting: Setting): Read | null {
  return firstOf(BROUGHT_OUT, (pattern) => {
    const found = foundBy(pattern, setting.phrase);
    const of = found && about(found.about, setting);
    if (!of || !(of.subjects || of.words)) return null;
    const { words = [], ...rest } = { ...of, ...setting.publisher };
    const hints = ["credited", "revealed"];
    return {
      queries: [{ kind: "reported", hints, ...rest, words: words.slice(0, MOST_WORDS) }],
      certain: false,
    };
  });
}

/** Stories about something. */
export function newsOf(setting: Setting): Read | null {
  return firstOf(NEWS_OF, (pattern) => {
    const found = foundBy(pattern, setting.phrase);
    const of = found && about(found.about, setting);
    if (!of) return null;
    const certain = pattern === NEWS_OF[0] || of.subjects !== undefined;
    return { queries: [{ kind: "news", ...of, ...setting.publisher }], certain };
  });
}

/** What was reported about something. */
export function reportedOf(setting: Setting): Read | null {
  return firstOf(REPORTED, (pattern) => {
    const found = foundBy(pattern, setting.phrase);
    const of = found && about(found.about, setting);
    if (!of || !(of.subjects || of.words)) return null;
    const { words: all = [], ...rest } = of;
    const { words, hints: aside } = headWords(found.about, all, setting);
    const { from = 0, to = 0 } = found.about ?? {};
    const general = kindHints(setting.phrase.tokens.slice(from, to));
    const hints = [...new Set([...aside, ...general])]
      .filter((hint) => !words.includes(hint))
      .slice(0, MOST_WORDS);
    const facet = found.facet && textOf(setting.phrase, found.facet);
    const known = (["backing", "result", "claims"] as const).find((each) => each === facet);
    return {
      queries: [
        {
          kind: "reported",
          ...(known && { facet: known }),
          ...(hints.length > 0 && { hints: [...hints] }),
          ...rest,
          ...(words.length > 0 && { words: [...words] }),
          ...setting.publisher,
        },
      ],
      certain: setting.publisher.publisher !== undefined,
    };
  });
}

const LEADING: ReadonlySet<string> = new Set(
  "how why when where what who which many much did does do was were is are has have had".split(" "),
);

/** What asks for who won or lost: articles say it in other words. */
const OUTCOME =
  /^(?:los(?:e|es|ing|t|s|ers?)|defeat\w*|beat(?:en)?|wins?|winn\w+|won|victor\w*|success\w*)$/;

/** The words of a question that say who is asked about by how they did. */
export function hintsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text).filter((word) => OUTCOME.test(word));
}

const REGISTERED = /\b(?:registered|affiliated) supporters\b/;

/** A question that names a publisher and is of no other kind: what sentences of its articles answer it. */
export function allOf(setting: Setting): Read | null {
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
  // "Registered supporters" have paid for a vote, and stand behind nobody.
  const isOfBacking = (word: string) =>
    isBacking(word) && !(word === "supporters" && REGISTERED.test(setting.phrase.text));
  const backing = (of.words ?? []).filter(isOfBacking);
  const { main: words, aside } = partedWords(
    tokens,
    (of.words ?? []).filter((word) => !backing.includes(word)),
  );
  const asked = askedWhich(tokens).filter((word) => words.includes(word));
  const kinds = [...hintsOf(tokens), ...kindHints(tokens)].filter((word) => !words.includes(word));
  const hints = [...new Set([...asked, ...kinds, ...aside])].slice(0, MOST_WORDS);
  const { words: _, ...rest } = of;
  const query = {
    kind: "reported" as const,
    ...(backing.length > 0 && { facet: "backing" as const }),
    ...(hints.length > 0 && { hints }),
    ...rest,
    ...(words.length > 0 && { words: [...words] }),
    ...publisher,
  };
  return { queries: [query], certain: false };
}
