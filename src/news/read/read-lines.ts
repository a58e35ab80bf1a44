import type { Reading, ReadLine } from "./article.ts";
import { answererIn, answersBare, movingIn } from "./asked.ts";
import { bareWordsOf } from "./bare-words.ts";
import { documentSentTo, sentToIn } from "./content/addressee.ts";
import { isWholeLine } from "./content/clauses.ts";
import { documentsIn, readOut, senderOfIt, writerOf } from "./documents/document.ts";
import type { Found } from "./found.ts";
import { authorIn } from "./pages/authors.ts";
import { LineReader } from "./read-line.ts";
import { isNamedIn } from "./scene/apart.ts";
import type { Who } from "./scene/who.ts";
import { frontedIn } from "./subject/fronted.ts";
import { togetherIn } from "./subject/joined-to.ts";
import { isPair } from "./subject/pair.ts";
import { tellerFrom } from "./told-by.ts";
import { isOf } from "./words/tokens.ts";
import { DOCUMENTS } from "./words/word-kinds.ts";

/** Every statement of an article, in order. */
export function readLines(reading: Reading): readonly Found[] {
  const reader = new LinesReader(reading);
  for (const [at, line] of reading.lines.entries()) reader.read(line, at);
  return reader.result();
}

/** Whether the last quotation of a line goes on in the next paragraph. */
const isOpen = ({ tokens }: ReadLine) =>
  tokens.findLast(({ quote }) => quote)?.quote?.closed === false;

/** "“Is it so?”": what follows in its paragraph may say whose words they were. */
const CALLS = /[?!…]$/;

/** "“Is it so?” Tarrow replied that it was": after such a verb the call is whose it was before. */
const REPLIES =
  /\b(?:repl(?:ied|ies)|answer(?:ed|s)|respond(?:ed|s)|retort(?:ed|s)|counter(?:ed|s)) (?:that|with)\b/u;

const IN_STATEMENT = /\bin an? (?:\p{L}+ )?statement\b/iu;
/** "put out a statement welcoming", "issued a statement on Sunday that" */
const STATES =
  /\b(?:put out|puts out|issued|issues|released|published) an? (?:\p{L}+ )?statement (?:\p{L}+ ){0,3}(?:\p{Ll}+ing|that)\b/iu;

/** Whether a line is a statement of whoever speaks in it, and none of another of which that one tells. */
const isStatement = ({ text }: ReadLine, found: readonly Found[]): boolean =>
  IN_STATEMENT.test(text) ||
  (STATES.test(text) && found.every(({ words }) => !words.includes("statement")));

const MOST_OF_HEADING = 8;

/** Whether a paragraph of quoted words alone is a heading: “Not a game”, without a mark at its end. */
const isHeading = ({ text, tokens }: ReadLine): boolean => {
  const [only, ...more] = tokens;
  const words = only?.quote?.words ?? "";
  const ends = /[.,!?…;:—–-]$/.test(words) || only?.quote?.closed === false;
  return more.length === 0 && !ends && text.split(/\s+/).length <= MOST_OF_HEADING;
};

const isOnlyDocument = ({ tokens }: ReadLine): boolean =>
  tokens.filter((token) => isOf(token, DOCUMENTS)).length === 1;

/** Verbs that hold for the quotation after theirs too. */
const WRITTEN = /^(?:wrote|tweeted|posted)$/;

/** How many lines after a document is told of it may be quoted as "it". */
const DOCUMENT_NEAR = 2;

/** What a document does, and nobody who writes one. */
const TELLS_OF = /^(?:runs|ran|includes|covers|lists|names|cites)$/;

class LinesReader {
  private readonly reading: Reading;
  private readonly found: Found[] = [];
  /** Lines of quoted words alone, of one quotation that goes on, and who spoke right before them. */
  private waiting: { readonly at: number; readonly before: Who | null }[] = [];
  /** Who speaks in the line before, where that is settled. */
  private speaker: Who | null = null;
  private open = false;
  /** Who wrote the letter or message that a line right before tells of. */
  private writer: { readonly who: Who; readonly at: number } | null = null;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  result(): readonly Found[] {
    this.settle(null);
    // What several say together each of them says.
    return this.found
      .flatMap((found) => (found.who.each ?? [found.who]).map((who) => ({ ...found, who })))
      .sort((a, b) => a.line - b.line);
  }

  read(line: ReadLine, at: number): void {
    this.reading.scene.begin(line.cast);
    if (line.cast.entry) this.beginEntry();
    const [headed] = line.cast.people;
    if (line.cast.heads && headed) {
      this.reading.scene.about(headed);
      return;
    }
    if (this.isBetween(line, at)) return;
    if (isWholeLine(line.tokens)) this.quotation(line, at);
    else this.sentence(line, at);
    this.document(line, at);
    this.open = isOpen(line);
  }

  /** Whether a line is a heading between paragraphs: nobody's words, and none go on after it but those left open. */
  private isBetween(line: ReadLine, at: number): boolean {
    const { lines } = this.reading;
    const alone = [lines[at - 1], lines[at + 1]].every(
      (near) => near?.paragraph !== line.paragraph,
    );
    if (!alone || !isHeading(line)) return false;
    if (!this.open) this.speaker = null;
    return true;
  }

  /** Of whom the entry above tells is not who "he" is in this one, nor who goes on. */
  private beginEntry(): void {
    this.settle(null);
    this.reading.scene.written.end();
    this.speaker = null;
    this.writer = null;
    this.open = false;
  }

  private sentence(line: ReadLine, at: number): void {
    const { found, speaker, opening } = new LineReader(this.reading, line, at).result();
    const goesOn = this.open && line.tokens[0]?.kind === "quote";
    this.settle(goesOn ? opening : null);
    this.found.push(...found.map((each) => this.sent(this.inherited(each, at), at)));
    this.heardThrough(line, at);
    const spoke = found.some(({ form }) => form !== "no-comment");
    const { written } = this.reading.scene;
    if (isStatement(line, found)) written.states(speaker, isOnlyDocument(line));
    else if (spoke) written.goesOn(speaker);
    const { people, objects, open } = line.cast;
    const author = authorIn(this.reading, line);
    const isAlone = !objects && !open && people.every(({ key }) => key === author?.key);
    written.wrote(author, isAlone);
    const silent = found.length === 0;
    const fronted = silent
      ? (frontedIn(this.reading, line) ?? togetherIn(this.reading, line))
      : null;
    if (fronted) this.reading.scene.about(fronted);
    const next = silent
      ? (answererIn(this.reading, line) ??
        movingIn(this.reading, line) ??
        answersBare(this.reading, at) ??
        bareWordsOf(this.reading, at))
      : null;
    const alone = speaker && isPair(speaker) && !isOpen(line) ? null : speaker;
    this.speaker = spoke ? alone : next;
  }

  /** "The Guild has owned up to it. So says Ada Tarrow.": what the line before tells of another is heard through her. */
  private heardThrough({ text, tokens, paragraph, cast }: ReadLine, at: number): void {
    const teller = tokens[tellerFrom(tokens) ?? -1];
    const last = tokens.findLast(({ kind }) => kind !== "mark");
    if (!teller || !last || this.reading.lines[at - 1]?.paragraph !== paragraph) return;
    const through = text.slice(teller.from, last.to);
    for (const [index, found] of this.found.entries()) {
      const own = cast.people.some(({ key }) => key === found.who.key);
      if (found.line === at - 1 && !own) this.found[index] = { ...found, through };
    }
  }

  /** "Tarrow sent a letter. “Go home,” it reads.": what a document says its writer does. */
  private document(line: ReadLine, at: number): void {
    const near = this.writer && this.writer.at >= at - DOCUMENT_NEAR ? this.writer.who : null;
    const who = near ?? this.authorBefore(at);
    const words = who ? readOut(line.tokens) : [];
    const told = this.found.some((each) => each.line === at);
    const own = who && words.every((each) => !isNamedIn(each, who));
    if (own && !told)
      for (const each of words)
        this.found.push({
          ...{ who, verb: "wrote", form: "quoted", to: this.addressee(at), on: null },
          ...{ through: null, line: at, words: each.replace(/[,\s]+$/, "") },
        });
    if (words.length > 0 && who && own) {
      this.writer = { who, at };
      this.speaker ??= who;
    } else if (this.isOfIt(line, at)) {
      const sender = this.reading.whoOf(senderOfIt(line.tokens) ?? undefined);
      this.writer = sender && { who: sender, at };
    } else if (line.cast.documents) {
      const documents = documentsIn(line, this.reading);
      const writer = writerOf(documents) ?? this.saidInIt(documents, at);
      this.writer = writer && { who: writer, at };
      for (const { noun, who: by, fresh } of documents)
        if (by || fresh) this.reading.scene.written.keep(noun, by);
    }
    if (this.writer?.at === at - 1 && this.isOnDocument(line, at))
      this.writer = { ...this.writer, at };
    this.reading.scene.written.tells(this.writer?.at === at ? this.writer.who : null);
  }

  /** "The complaint, which we have seen, says that it was late. It adds: “Go home.”": whose the one document is with which a line begins, as far as it says something. */
  private saidInIt(documents: ReturnType<typeof documentsIn>, at: number): Who | null {
    const [only, ...others] = documents;
    const groups = this.reading.lines[at]?.cast.groups ?? [];
    const states = only?.noun === "statement" && groups.length === 0;
    const told = this.found.filter((each) => each.line === at && (states || each.verb === "wrote"));
    const [first, ...rest] = new Map(told.map(({ who }) => [who.key, who])).values();
    return only?.opens && others.length === 0 && first && rest.length === 0 ? first : null;
  }

  /** "It was sent by Ada Tarrow": told of the one document of the line before. */
  private isOfIt({ tokens }: ReadLine, at: number): boolean {
    const before = this.reading.lines[at - 1];
    if (!before || senderOfIt(tokens) === null) return false;
    return documentsIn(before, this.reading).length === 1;
  }

  /** "Tarrow wrote to members. The email reads": whoever the sentence before has write. */
  private authorBefore(at: number): Who | null {
    const [before, line] = [this.reading.lines[at - 1], this.reading.lines[at]];
    const same = before && before.paragraph === line?.paragraph;
    return same && !before.cast.documents ? this.reading.scene.written.authorBefore() : null;
  }

  /** To whom the sentence before has what is read out sent. */
  private addressee(at: number): string | null {
    const before = this.reading.lines[at - 1];
    const part = before && documentSentTo(before.tokens);
    const name = part && before.tokens[part.from];
    return name ? before.text.slice(name.from, name.to) : null;
  }

  /** "It runs to six pages.", "In it she says": of the document that the line before tells of, and of nobody else. */
  private isOnDocument({ tokens, cast }: ReadLine, at: number): boolean {
    const [it, verb] = tokens;
    const near = [cast, this.reading.lines[at - 1]?.cast];
    const groups = near.some((each) => each && each.allGroups.length > 0);
    if (it?.text === "in" && verb?.text === "it") return true;
    return it?.text === "it" && TELLS_OF.test(verb?.text ?? "") && !groups;
  }

  private quotation(line: ReadLine, at: number): void {
    const { scene, lines } = this.reading;
    if (this.waiting.length > 0 && this.open) {
      this.waiting.push({ at, before: this.waiting[0]?.before ?? null });
      return;
    }
    this.settle(null);
    if (isOpen(line) && !(this.open && this.speaker)) {
      this.waiting.push({ at, before: this.speaker });
      return;
    }
    const next = lines[at + 1];
    const called = line.tokens.some(({ quote }) => quote && CALLS.test(quote.words));
    const opens = next?.paragraph === line.paragraph && next.tokens[0]?.kind !== "quote";
    const named = opens && !REPLIES.test(next.text);
    if (called && named) this.speaker = null;
    if (!this.speaker || isNamedIn(line.cast.quoted, this.speaker)) return;
    this.take(at, this.speaker);
    scene.spoke(this.speaker, []);
  }

  /** The lines that wait are by the one who is named after them, or else by the one before. */
  private settle(after: Who | null): void {
    for (const { at, before } of this.waiting) {
      const who = after ?? before;
      if (who) this.take(at, who);
    }
    if (this.waiting.length > 0) this.speaker = after ?? this.waiting[0]?.before ?? null;
    this.waiting = [];
  }

  private take(at: number, who: Who): void {
    for (const { quote } of this.reading.lines[at]?.tokens ?? []) {
      const words = quote?.words.replace(/[,\s]+$/, "") ?? "";
      if (words === "") continue;
      const said = { who, verb: this.verbBefore(at, who), form: "quoted", words } as const;
      const found = { ...said, to: null, on: null, through: null, line: at } as const;
      this.found.push(this.inherited(found, at));
    }
  }

  /** "“Go home,” Tarrow wrote. “Stay there.”": all of it is written. */
  private verbBefore(at: number, { key }: Who): string {
    const last = this.found.at(-1);
    const goesOn = last?.who.key === key && last.line >= at - 1 && WRITTEN.test(last.verb);
    return goesOn ? last.verb : "said";
  }

  /** What is written in a message of which the sentence before tells was written to whom that was sent. */
  private sent(found: Found, at: number): Found {
    const before = this.reading.lines[at - 1];
    const near = before?.paragraph === this.reading.lines[at]?.paragraph;
    if (!before || !near || found.verb !== "wrote" || found.to !== null) return found;
    const part = sentToIn(before.tokens);
    const [first, last] = part ? [before.tokens[part.from], before.tokens[part.to - 1]] : [];
    return first && last ? { ...found, to: before.text.slice(first.from, last.to) } : found;
  }

  /** What somebody is said to have written "in an email", and the sentence after it quotes, is from there too; not what that one tells another. */
  private inherited(found: Found, at: number): Found {
    const { lines } = this.reading;
    const last = this.found.at(-1);
    const near =
      last?.through &&
      last.who.key === found.who.key &&
      lines[last.line]?.paragraph === lines[at]?.paragraph &&
      last.line >= at - 1;
    const toAnother = found.to !== null && found.to !== last?.to;
    return near && !toAnother && found.through === null && found.form !== "no-comment"
      ? { ...found, through: last.through }
      : found;
  }
}
