import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import { escaped } from "../../escaped.ts";
import type { ReadArticle, Statement } from "../../news.ts";
import type { NewsQuery } from "../../news-query.ts";
import { fold } from "../../understand/read.ts";
import { RESPONSE } from "../ways/replied.ts";
import { hasDescribedSpeaker } from "../whom/described-speaker.ts";
import { oneNamedBefore } from "../whom/named-before.ts";
import { DEED, pointsBefore, tellsByName, tellsItself } from "../whom/own-telling.ts";
import {
  type Asked,
  besideOf,
  isBy,
  isOf,
  isOfGroup,
  isSilent,
  lastNamesOf,
  namesIn,
  tells,
} from "../whom/speaker.ts";
import { saysSomething } from "../words/saying.ts";
import { quotationsOut } from "../words/unquoted.ts";
import type { Fit } from "./fit.ts";
import type { Indexed } from "./indexed.ts";

/** A line of an article that answers a question, by how well it fits. */
export interface Near {
  readonly read: ReadArticle;
  readonly fit: Fit;
  /** What people say in it; of the speaker who was asked for, where one was. */
  readonly statements: readonly Statement[];
}

/** The lines of one article in which somebody says what is asked. */
export function saidIn(
  read: ReadArticle,
  { lines }: Indexed,
  fits: readonly Fit[],
  by: Asked,
  isFit: (fit: Fit) => boolean,
) {
  return fits.flatMap((fit): Near[] => {
    const beside = besideOf(lines, fit.at);
    const statements = (lines[fit.at]?.statements ?? []).filter(
      (each) => isBy(each, by, beside) || isOfGroup(each, by, read.strangers),
    );
    return statements.length > 0 && isFit(fit) ? [{ read, fit, statements }] : [];
  });
}

/** Words so few that any of them stands anywhere: they are asked for as they are. */
const FEW_WORDS = 3;
const hasShort = (phrase: string, text: string) =>
  phrase.split(" ").length > FEW_WORDS ||
  ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${phrase} `);

const QUOTES = /[“"][^“”"]{8,}[”"]/;

/** "The Courier reports that Tarrow was late": what an outlet has is no word of his. */
const OF_OUTLET = pattern("u")`
  ^(?:But |And )?(?:
    According to
    |(?:The )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2} (?:also )?(?:
      reports?|reported|reveals?|revealed
    )(?: \p{Ll}+){0,2} that
  ) `;

/** Whether a line tells what somebody did, and is nobody's words; or, where it is asked if that one answered, that none came. */
function isTellingOf(
  read: ReadArticle,
  fit: Fit,
  statements: readonly Statement[],
  by: Asked,
  query: NewsQuery,
): boolean {
  if (!isOf(read, fit.at, by) && !(statements.length === 0 && tellsByName(read, fit.at, by)))
    return false;
  const asksWhether = query.kind === "said" && query.comment === true;
  const { text = "" } = read.lines[fit.at] ?? {};
  // Words in quotation marks alone may be out of a document.
  const isBare = !/\p{L}/u.test(quotationsOut(text));
  if (asksWhether && (!QUOTES.test(text) || isBare || isOnlyNamed(read, fit.at, by)))
    return isSilent(read, fit.at) && !isSettled(statements, by);
  if (OF_OUTLET.test(text)) return false;
  return statements.length === 0 && (tells(read, fit.at) || fit.kind) && !isOnlyThing(text, by);
}

/** "She declined to comment": whether the article settles who does, and that it is somebody without a name. */
const isSettled = (statements: readonly Statement[], by: Asked): boolean =>
  statements.some(({ speaker }) => speaker.kind === "named" && /^an? /.test(speaker.name)) &&
  !statements.some((each) => isBy(each, by, ""));

/** "That Tarrow, the clerk, would be held “liable”", "a complaint, sent to Tarrow, calls it “odd”": only others tell of that one. */
function isOnlyNamed(read: ReadArticle, at: number, by: Asked): boolean {
  const names = lastNamesOf(by).map(escaped).join("|");
  const others = new RegExp(
    `\\b(?:that|(?<!\\baccording )to|with|against|about) (?:\\p{Lu}[\\p{L}’'-]+ ){0,2}(?:${names})\\b`,
    "iu",
  );
  return others.test(read.lines[at]?.text ?? "") && !tellsByName(read, at, by);
}

/** What is called after a person: "the Tarrow report". */
export const CALLED_AFTER =
  "(?:report|inquiry|review|investigation|findings|recommendations|commission|case|affair|row)";

/** "After the Tarrow report came out": a name that only says what a thing is called. */
function isOnlyThing(text: string, by: Asked): boolean {
  const name = `(?<!\\p{L})(?:${lastNamesOf(by).map(escaped).join("|")})(?!\\p{L})`;
  return (
    new RegExp(name, "iu").test(text) &&
    !new RegExp(`${name}(?! ${CALLED_AFTER}\\b)`, "iu").test(text)
  );
}

/** Of whom something is heard without a word of saying: "according to", "a statement". */
const HEARD = /\b(?:according|statement|reports?|reported|refus\w+|declin\w+)\b/i;

/** Before how many characters a name opens a line: "In May Tarrow". */
const OPENS = 12;

/** Whether a line only names whom it was asked about, after somebody else: "Orrery will not attack Tarrow" has no words of Tarrow's. */
function isOfAnother({ lines, strangers }: ReadArticle, at: number, by: Asked): boolean {
  const { text = "", mentions = [] } = lines[at] ?? {};
  if (HEARD.test(text) || saysSomething(text)) return false;
  const own = lastNamesOf(by);
  const named = own.map((name) => text.toLowerCase().indexOf(name)).filter((index) => index >= 0);
  const others =
    mentions.some(({ kind, id }) => kind === "person" && !("id" in by && by.id === id)) ||
    strangers.some(
      (name) => text.includes(lastWordOf(name)) && !own.includes(lastWordOf(name).toLowerCase()),
    );
  return others && named.length > 0 && Math.min(...named) > OPENS;
}

/** "He kept it short: “…”" */
const QUOTED_BY = /: [“"][^“”"]{8,}/;

/** Whether a line has somebody say or want something on all that is asked, and not only do something beside it. */
function isToldByWords(read: ReadArticle, fit: Fit, by: Asked, query: NewsQuery): boolean {
  const text = read.lines[fit.at]?.text ?? "";
  // A reason, a time or what somebody will do answers by what it is.
  if (fit.kind || (query.kind === "said" && query.hints?.includes(DEED))) return true;
  if (QUOTED_BY.test(text)) return true;
  const isOnAll =
    fit.whole ||
    QUOTES.test(text) ||
    (query.kind === "said" && query.hints?.includes(RESPONSE)) ||
    (fit.wholeAfter && pointsBefore(text));
  return isOnAll && (tellsItself(read, fit.at, by) || tellsByName(read, fit.at, by));
}

/** What a line is worth of which only the headline of its article has what is asked. */
const CALLED = 0.53;

/** The lines of one article that tell what is asked; of somebody who is asked for, those about what that one did. */
export function toldIn(
  read: ReadArticle,
  { lines }: Indexed,
  fits: readonly Fit[],
  query: NewsQuery,
  by: Asked | undefined,
  isFit: (fit: Fit) => boolean,
): readonly Near[] {
  const who = query.kind === "said" && !by;
  const asked = new Set((query.subjects ?? []).map(({ id }) => id));
  return fits.flatMap((fit): Near[] => {
    const statements = lines[fit.at]?.statements ?? [];
    if (!isFit(fit) || (!by && !fit.counts)) return [];
    // That its article is called so does not make what somebody did in it about that.
    const isOn = !by || query.kind !== "said" || !query.words || fit.own > 0 || fit.score > CALLED;
    if (!isOn || (by && !isTellingOf(read, fit, statements, by, query))) return [];
    if (by && query.kind === "said" && statements.length === 0) {
      if (isOfAnother(read, fit.at, by)) return [];
      // What somebody did is no answer to what that one said, unless it was done by words on the very thing.
      if (query.comment !== true && !isToldByWords(read, fit, by, query)) return [];
    }
    if (who && query.phrase && !hasShort(query.phrase, read.lines[fit.at]?.text ?? "")) return [];
    // "Who said it?" is answered by a line that names somebody beside those who were asked about.
    const described = hasDescribedSpeaker(lines[fit.at]?.text ?? "");
    if (who && statements.length === 0 && !described && !namesIn(read, fit.at, asked)) {
      // "That worried the next speaker." Who it was stands in the sentence after.
      const introduces = !/[“”"‘]/.test(lines[fit.at]?.text ?? "");
      const next = introduces ? (lines[fit.at + 1]?.statements ?? []) : [];
      if (next.length === 0 && oneNamedBefore(read, fit.at) !== null)
        return [{ read, fit, statements }];
      return next.length > 0 ? [{ read, fit: { ...fit, at: fit.at + 1 }, statements: next }] : [];
    }
    return [{ read, fit, statements }];
  });
}
