import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import type { Near } from "../lines/lines.ts";
import { hasAlike, stemsIn } from "../words/alike.ts";
import { type Term, termOf } from "../words/terms.ts";
import { countIn, hasAll, isSentTo } from "./around-sending.ts";
import { isCommittee } from "./heard-by.ts";
import { IT_IS_SENT, SENT, tellsOfSending, tellsReceiver } from "./sending.ts";
import { type Compared, linesFrom, linesOfWriting, linesToCommittee, WRITING } from "./writing.ts";

/** What can be sent, of the words of "the WhatsApp message about the list". */
const WRITTEN = pattern()`
  ^(?:
    complaint|e?mail|letter|message|text|note|memo|tweet|dossier|report|petition|statement
    |recording|tape|video|clip|screenshot|document|paper|submission|invitation|leaflet
  )s?$
`;

/** To whom a question has it that something was sent: "the letter to the branch clerks"; nothing where it asks that. */
function wordsAfterTo(phrase: string): readonly string[] {
  const [, after = ""] =
    /^(?:\S+ ){0,3}?\S+ to ((?!whom?\b).+?)(?: (?:about|on|over|in|at|after|before)\b.*| and (?:to whom|what|why|when|how)\b.*)?$/.exec(
      phrase,
    ) ?? [];
  return after.split(" ").filter((word) => word.length > 3);
}

const LETTERS: readonly Term[] = ["email", "letter", "message"].map(termOf);
const GOES_ON = 3;
/** "The complaint seen by The Shuttle" */
const SEEN = "seen";
/** "The five-page complaint" */
const MOST_TO_NOUN = 4;

/** "In an e-mail Quarrell told Thistle … The complaint, which runs to nine pages, …": a letter that is called so right after. */
function isCalledAfter(
  lines: readonly { readonly text: string }[],
  at: number,
  thing: Term,
): boolean {
  const text = lines[at]?.text ?? "";
  const called = lines.slice(at + 1, at + 1 + GOES_ON).some((line) => {
    const [the = "", ...nouns] = line.text.split(/[^\p{L}’'-]+/u, MOST_TO_NOUN);
    return the === "The" && hasAlike(stemsIn(nouns.join(" ")), thing.alike);
  });
  if (called && LETTERS.some((letter) => tellsOfSending(text, letter))) return true;
  // "The secretaries have written to Vane. “…,” says their letter."
  const [, own = ""] = /\bsays? (?:their|his|her) (\p{L}+)/u.exec(lines[at + 1]?.text ?? "") ?? [];
  return WRITING.test(text) && hasAlike(stemsIn(own), thing.alike);
}

/** What a dossier or a letter is called again: "The 19-page document". */
const DOCUMENT =
  /^The (?:[\p{L}\d-]+ ){0,2}(document|file|paper|letter|message|submission|complaint|text|dossier)\b/u;

/** Whether a line has the thing sent that the line before names, and calls it by another word. */
function isCalledBefore(lines: Near["read"]["lines"], at: number, thing: Term): boolean {
  const own = lines[at]?.text ?? "";
  const [, noun] = DOCUMENT.exec(own) ?? [];
  const before = lines.slice(Math.max(0, at - 2), at).map(({ text }) => text);
  return (
    noun !== undefined &&
    countIn(before.join(" "), [thing]) > 0 &&
    tellsOfSending(own, termOf(noun))
  );
}

/** "To whom did Ada Tarrow write about the vote?", as it is asked who sent a letter. */
const LETTER_FROM = /^letter(?: about .+)? from (.+)$/;

/**
 * The lines that tell who sent what is asked about, where what it is about stands in them or right beside; of several in
 * one article those that have most of it themselves.
 */
export function linesOfSending(
  compared: readonly Compared[],
  terms: readonly Term[],
  { phrase = "", verb, listener }: Pick<NewsQueryOf<"said">, "phrase" | "verb" | "listener">,
): readonly Near[] {
  const heard = terms.filter((term) => term.heard);
  if (heard.length > 0) return linesOfWriting(compared, heard, terms);
  if (listener !== undefined && isCommittee(listener)) return linesToCommittee(compared, terms);
  const [, writer] = LETTER_FROM.exec(phrase) ?? [];
  const from = writer ? linesFrom(compared, writer, terms) : [];
  if (from.length > 0) return from;
  const receivers = wordsAfterTo(phrase).map(termOf);
  // "An e-mail" is read as two words.
  const things = terms
    .filter(({ soft, id }) => !soft && id === null)
    .map((term) => (term.word === "mail" && /\be mail\b/.test(phrase) ? termOf("email") : term));
  const written = things.find(({ word }) => WRITTEN.test(word));
  // "Who wrote to the members?": whatever it was written in.
  const letters = verb === "wrote" && !listener ? LETTERS : things.slice(0, 1);
  const sent = written ? [written] : letters;
  const asksReceiver = /(?<! and) to whom$/.test(phrase);
  const matter = things.filter((each) => !sent.includes(each) && !each.light && each.word !== SEEN);
  const about = matter.filter(({ word }) => !receivers.some((each) => each.word === word));
  const found = compared.flatMap(({ read: { lines }, read, fits }) => {
    const own = (at: number) => lines[at]?.text ?? "";
    const all = fits.filter(
      ({ at }) =>
        sent.some(
          (thing) =>
            tellsOfSending(own(at), thing) ||
            isCalledAfter(lines, at, thing) ||
            isCalledBefore(lines, at, thing) ||
            (asksReceiver && tellsReceiver(own(at), thing)) ||
            (IT_IS_SENT.test(own(at)) && countIn(`${own(at - 1)} ${own(at)}`, [thing]) > 0),
        ) &&
        isSentTo(receivers, read, own(at), own(at - 1)) &&
        hasAll(read, at, matter),
    );
    const most = Math.max(...all.map(({ at }) => countIn(own(at), about)));
    return all
      .filter(({ at }) => countIn(own(at), about) === most)
      .map((fit): Near => ({ read, fit: { ...fit, at: writerOf(read, fit.at) }, statements: [] }));
  });
  return found.toSorted(
    (a, b) => Number(tellsBy(b)) - Number(tellsBy(a)) || b.fit.score - a.fit.score,
  );
}

const WITHOUT_BY = new RegExp(`\\b(?:was|were|been) (?:\\p{Ll}+ )?${SENT}\\b(?![^.;]* by )`, "u");

/** Whether a line tells by whom something was sent, and not only to whom. */
const tellsBy = ({ read, fit }: Near): boolean => !WITHOUT_BY.test(read.lines[fit.at]?.text ?? "");

/** "In a letter the chair tells him … Colin Vane writes: “…”": the line that names whoever wrote it, where that is the next; else the line itself. */
function writerOf(read: Near["read"], at: number): number {
  const [own = "", next = ""] = [read.lines[at]?.text, read.lines[at + 1]?.text];
  const writes = read.statements.some(
    ({ verb, words, speaker }) =>
      verb === "wrote" && next.includes(words) && next.includes(lastWordOf(speaker.name)),
  );
  return /, the (?:[\p{L}’'-]+ ){1,8}?(?:tells|told|warns|warned|informs|informed) /u.test(own) &&
    writes
    ? at + 1
    : at;
}
