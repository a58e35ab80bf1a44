import type { Form } from "#src/core/news.ts";
import type { Reading, ReadLine } from "./article.ts";
import type { According } from "./content/according.ts";
import { addresseeIn } from "./content/addressee.ts";
import { isDismissedAs } from "./content/content.ts";
import { type Content, isSayingAt, tellerAfter } from "./content/content-clause.ts";
import type { Following } from "./content/follow.ts";
import { sameSubject } from "./content/left.ts";
import { namedAt, namedIn } from "./content/passing.ts";
import { isOnSomebody } from "./content/phrase.ts";
import { throughAfter, throughBefore } from "./content/through.ts";
import { isTurn } from "./content/turns.ts";
import type { Found } from "./found.ts";
import { ACCUSED, IN_PASSING, NOBODY, type Who } from "./scene/who.ts";
import { isBody } from "./subject/member.ts";
import { isOutlet } from "./subject/outlets.ts";
import { isOnePerson, isVerb } from "./subject/sentence-subject.ts";
import { hedgeOf } from "./words/hedges.ts";
import { isMark, isOf, type Token } from "./words/tokens.ts";
import { SAYINGS, type Saying } from "./words/verbs.ts";
import { SOMEBODY } from "./words/word-kinds.ts";

/** A verb of saying in a line, with its speaker. */
export interface Event {
  readonly who: Who;
  readonly saying: Saying;
  /** The tokens of the verb, of its first part ("has denied") and of its subject. */
  readonly verb: number;
  readonly phrase: number;
  readonly from: number;
  readonly content: Content | null;
}

/** What goes with the words: whom to, when, through whom. */
type Beside = Pick<Found, "to" | "on" | "through">;

const NOTHING: Beside = { to: null, on: null, through: null };
/** Words of somebody's within a sentence stand for themselves from so many on. */
const FEWEST_QUOTED = 4;
const MOST_CHARACTERS = 2000;
/** How far into what is said a person stands who may be meant by a pronoun after it. */
const NEAR = 5;
/** "No candidate gained": nobody whom a pronoun can mean. */
const NO_ONE: ReadonlySet<string> = new Set(["no", "every", "any", "each"]);
const KINDLY = /^(?:congratulated|thanked|praised|hailed|paid|had)$/;
const RULE = /\b(?:cannot|can[’']t|can|should|must|ought|would|will|may)\b/;

/** "that a member who broke the rules cannot sit": whoever does so, and nobody whom "she" may mean after it. */
function isAnyone(tokens: readonly Token[], { from, to }: Content, index: number): boolean {
  const at = from + index;
  if (isOf(tokens[at - 1], NO_ONE) || isOf(tokens[at - 2], NO_ONE)) return true;
  const any = tokens
    .slice(from, at)
    .some(({ text }) => /^(?:an?|any|anyone|every|each|no)$/.test(text));
  const rest = tokens.slice(at + 1, to);
  const rule = rest.some(({ text, quote }) => RULE.test(quote?.words ?? text));
  return any && rest[0]?.text === "who" && rule;
}

/** "rejected that figure": a number, and no figure of the party. */
const isSum = (words: readonly Token[], at: number): boolean =>
  words[at]?.text === "figure" && /^(?:that|this|the)$/.test(words[at - 1]?.text ?? "");

/** "the position of chair": what somebody may be, and nobody who is. */
const isPost = (words: readonly Token[], at: number): boolean =>
  words[at - 1]?.text === "of" &&
  /^(?:post|position|role|job|office|title)$/.test(words[at - 2]?.text ?? "");

/** "the deputy leader Colin Vane": what somebody is whom the words name. */
function isOfNamed(tokens: readonly Token[], at: number): boolean {
  let name = at + 1;
  while (isOf(tokens[name], SOMEBODY)) name++;
  const token = tokens[name];
  return token?.kind === "name" && !token.possessive && !isBody(token);
}

const PAUSE =
  /^(?:too|quickly|slowly|quietly|finally|at|last|after|an?|long|short|brief|little|pause|moment|silence|and|then|but|,|:|—|–)$/;

/** "“No,” she says, too quickly, and then: “Ask me again.”": where she may go on, after a mark or a pause. */
function pastPause(tokens: readonly Token[], from: number): number {
  let at = from;
  while (PAUSE.test(tokens[at]?.text ?? "")) at++;
  if (tokens[at]?.kind === "quote" && isMark(tokens[at - 1], ":,")) return at;
  return isMark(tokens[from], ",:—–") ? from + 1 : from;
}

const ASKS = /^(?:asked|pressed|challenged|questioned)$/;
const QUESTION = /^(?:whether|if|why|how|who|what|when|where|which)$/;

const bare = (words: string) => words.replace(/[,\s]+$/, "");

/** What is told in one line, gathered while it is read. */
export class Tellings {
  readonly found: Found[] = [];
  /** The quotations that have their speaker. */
  readonly taken = new Set<number>();
  /** Whom a pronoun after this line may mean beside its speaker. */
  readonly rivals: Who[] = [];
  /** The first token that is not read yet. */
  read = 0;
  /** Who speaks the words that the line begins with. */
  opening: Who | null = null;

  /** Through whom all that follows in the line is heard. */
  private heard: string | null = null;
  /** By which words others have it so, and of whom: it holds for all that this one says in the line. */
  private hedge: { readonly who: Who; readonly words: string } | null = null;
  private readonly reading: Reading;
  private readonly line: ReadLine;
  private readonly at: number;
  private readonly tokens: readonly Token[];

  constructor(reading: Reading, line: ReadLine, at: number) {
    this.reading = reading;
    this.line = line;
    this.at = at;
    this.tokens = line.tokens;
  }

  /** Goes on at a token with what somebody without a name, the tokens before another, tells the reporter. */
  hear(by: number, from: number): void {
    const text = this.text(0, by);
    this.heard = text.charAt(0).toLowerCase() + text.slice(1);
    this.readTo(from);
  }

  readTo(token: number): void {
    this.read = Math.max(this.read, token);
  }

  /** Words that stand before their verb, and those that go on after it. */
  spoken(event: Event, quote: number, after: Following): void {
    const { tokens } = this;
    let first = quote;
    while (tokens[first - 1]?.kind === "quote" && !this.taken.has(first - 1)) first--;
    const next = pastPause(tokens, after.next);
    const beside = this.beside(event, after, tokens.length);
    for (let at = first; at <= quote; at++) this.quoted(event, at, beside);
    if (tokens[next]?.kind === "quote") this.quoted(event, next, beside);
    if (first === 0) this.opening = event.who;
    if (after.order) this.rivals.push(...this.namedIn(event.verb, after.next));
  }

  /** What stands after its verb. */
  content(event: Event, content: Content, after: Following): void {
    const { tokens, line } = this;
    const found = this.beside(event, after, content.from);
    // "Tarrow, who promised to go, stayed, according to a friend": that she stayed is what the friend has.
    const aside = isMark(tokens[content.to], ",") && isVerb(tokens[content.to + 1]);
    const end = aside ? content.to : tokens.length;
    const through = found.through ?? throughAfter(line.text, tokens, content.to, end);
    const beside = { ...found, through };
    const question = content.kind === "quotes" || QUESTION.test(tokens[content.from]?.text ?? "");
    const asks = question && ASKS.test(event.saying.past);
    const tells = !after.order && !asks && event.saying.follows.has("clause");
    const start = after.order || asks ? event.verb : content.from;
    const named = this.namedIn(start, content.to);
    const accused = isOnSomebody(event.saying)
      ? named.map((who): Who => ({ ...who, accused: true }))
      : named;
    this.rivals.push(...(tells ? namedIn(this.reading, tokens, content) : accused));
    if (content.kind === "quotes") {
      for (let at = content.from; at < content.to; at++) this.quoted(event, at, beside);
      return;
    }
    this.clause(event, content, beside);
    const met = tokens.slice(content.from, content.from + NEAR);
    // Who congratulates another goes on to speak; who accuses one may be answered.
    const kind = KINDLY.test(event.saying.past);
    const one = met.some(
      (token, at) =>
        isOnePerson(token) &&
        !isAnyone(tokens, content, at) &&
        !isSum(met, at) &&
        !isPost(met, at) &&
        !isOfNamed(tokens, content.from + at),
    );
    // "thought the figure modest": a thing, and nobody.
    const thing = event.saying.past === "thought" && isTurn(event.saying);
    if (!kind && !thing && one && !this.isObject(event, content))
      this.rivals.push(unnamedIn(event.saying));
    // "said the rules were old: “They must go.”": whose words they are is clear where nobody else is named.
    const quoteAfter = isMark(tokens[content.to], ":") && tokens[content.to + 1]?.kind === "quote";
    // "said that she would go: “I must.”": she is the one who says so.
    const own = this.isObject(event, content) && tokens[content.from]?.text !== "for";
    const that = tokens[content.from]?.text === "that" ? 1 : 0;
    const from = content.from + that + (own ? 1 : 0);
    if (quoteAfter && sameSubject(tokens, from, content.to))
      this.quoted(event, content.to + 1, beside);
  }

  /** "Tarrow said she had met her opponent", "called for a lawyer": what is said has the speaker for its own subject, or asks for anybody who is such. */
  private isObject({ who }: Event, { from }: Content): boolean {
    const [first, second] = this.tokens.slice(from, from + 2);
    if (first?.text === "for") return /^an?$/.test(second?.text ?? "");
    const own = first?.text === "that" ? second?.text : first?.text;
    return (own === "he" || own === "she") && this.reading.scene.mayBe(who, own);
  }

  /** Words in the article's own voice, and those of the speaker within them. */
  clause(event: Event, { from, to: end }: Pick<Content, "from" | "to">, beside = NOTHING): void {
    const { tokens } = this;
    const { who, saying } = event;
    const denies = saying.follows.has("denial") && !isDismissedAs(tokens, from, saying);
    const words = this.text(denies ? event.phrase : from, end);
    this.readTo(end);
    const second = event.from < from ? this.sayingAfter(end) : null;
    const said = { who, ...beside, through: second ?? beside.through };
    this.push(said, saying.past, denies ? "denied" : "reported", words);
    const own = tokens[event.from]?.text;
    const inner = tokens.slice(from, end).some((_, index) => {
      const at = from + index;
      // "The rules, she said, were old; and they, she added, were odd": she says both.
      const again = tokens[event.from]?.kind === "word" && tokens[at - 1]?.text === own;
      return isSayingAt(tokens, at) && at !== event.verb && !again;
    });
    const names = ["naming", "thing", "denial"].some((each) => saying.follows.has(each as "thing"));
    for (let at = from; at < end; at++) {
      const quote = tokens[at]?.quote;
      if (!quote) continue;
      this.taken.add(at);
      if (inner || denies || isOutlet(who) || quote.words.split(/\s+/).length < FEWEST_QUOTED)
        continue;
      this.push(said, names ? "said" : saying.past, "quoted", bare(quote.words));
    }
  }

  /** What somebody's silence or an "according to" says, from one token to before another. */
  plain(who: Who, verb: string, form: Form, from: number, to: number): void {
    this.readTo(to);
    this.push({ who, ...NOTHING }, verb, form, this.text(from, to));
  }

  /** Somebody's silence beside what another says in the same line, from one token to before another. */
  silent(who: Who, verb: string, from: number, to: number): void {
    this.push({ who, ...NOTHING }, verb, "no-comment", this.text(from, to));
  }

  /** What is so in somebody's view, and the words of that one in it. */
  view(who: Who, { from, to, verb = "said" }: Pick<According, "from" | "to" | "verb">): void {
    // "“Never,” according to Tarrow": her words and nothing more.
    if (to === from + 1 && this.tokens[from]?.quote) {
      this.only(who, from);
      return;
    }
    this.plain(who, verb, "reported", from, to);
    for (let at = from; at < to && !isOutlet(who); at++) {
      const words = this.tokens[at]?.quote?.words ?? "";
      if (words.split(/\s+/).length >= FEWEST_QUOTED) this.only(who, at);
    }
  }

  /** Words in quotation marks with their speaker and nothing beside. */
  only(who: Who, quote: number): void {
    this.taken.add(quote);
    const words = bare(this.tokens[quote]?.quote?.words ?? "");
    this.push({ who, ...NOTHING }, "said", "quoted", words);
  }

  /** "Tarrow said they would win, Orrery said": through whom what goes before is told. */
  private sayingAfter(end: number): string | null {
    const [comma, by, verb] = this.tokens.slice(end, end + 3);
    const tells = isMark(comma, ",") && by?.kind === "name" && SAYINGS.has(verb?.text ?? "");
    if (tells) return this.text(end + 1, end + 2);
    const teller = tellerAfter(this.tokens, end);
    return teller && this.text(teller.from, teller.to);
  }

  private quoted({ who, saying }: Event, at: number, beside: Beside): void {
    this.taken.add(at);
    const words = bare(this.tokens[at]?.quote?.words ?? "");
    this.push({ who, ...beside }, saying.past, "quoted", words);
  }

  private beside({ who, from, verb }: Event, { to, on }: Following, end: number): Beside {
    const { tokens } = this;
    const { text } = this.line;
    const hedge = hedgeOf(tokens, verb);
    if (hedge) this.hedge = { who, words: this.text(hedge.from, hedge.to) };
    const through =
      (this.hedge?.who.key === who.key ? this.hedge.words : null) ??
      throughBefore(text, tokens, from) ??
      throughAfter(text, tokens, from, verb) ??
      throughAfter(text, tokens, verb + 1, end);
    const heard = to ?? addresseeIn(tokens, from);
    const { scene } = this.reading;
    const pronoun = heardBy(tokens[verb + 1]);
    scene.told.keep(
      heard ? this.namedIn(heard.from, heard.to) : [],
      pronoun,
      pronoun && scene.toldTo(pronoun, who),
    );
    return { to: heard && this.text(heard.from, heard.to), on, through };
  }

  private namedIn(from: number, to: number): readonly Who[] {
    return this.tokens
      .slice(from, to)
      .flatMap((_, index) => namedAt(this.reading, this.tokens, from + index) ?? []);
  }

  private text(from: number, to: number): string {
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    if (!first || !last || to <= from) return "";
    const { text } = this.line;
    // "5%": what it is of is no word, and belongs to the number.
    return text.slice(first.from, text[last.to] === "%" ? last.to + 1 : last.to).trim();
  }

  private push(said: Beside & Pick<Found, "who">, verb: string, form: Form, words: string): void {
    if (words === "" || words.length > MOST_CHARACTERS) return;
    const through = said.through ?? this.heard;
    this.found.push({ ...said, through, verb, form, words, line: this.at });
  }
}

/** Somebody without a name in what is said, or of whom it is said. */
function unnamedIn(saying: Saying): Who {
  if (saying.follows.has("clause")) return IN_PASSING;
  return isOnSomebody(saying) ? ACCUSED : NOBODY;
}

/** "told him that": by which pronoun whoever is told goes; null where nobody is meant by one. */
const heardBy = (listener: Token | undefined): "he" | "she" | null =>
  listener?.text === "him" ? "he" : listener?.text === "her" ? "she" : null;
