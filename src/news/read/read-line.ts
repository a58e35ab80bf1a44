import type { Reading, ReadLine } from "./article.ts";
import { askedAfter, asksForSide, isAskedByOutlet } from "./asked.ts";
import { toldAccording } from "./content/according.ts";
import { isBehind, isOnlyWhen } from "./content/after-fronted.ts";
import { isOfSubject, toOwnDeed } from "./content/by-saying.ts";
import {
  afterPronoun,
  aroundAside,
  beforeMainVerb,
  cutAfter,
  endOfRelative,
  goesOnAfter,
  isBeforeVerb,
  isOfDocument,
  isWholeLine,
  toComma,
  toSelf,
  toTeller,
} from "./content/clauses.ts";
import { following } from "./content/follow.ts";
import { frontBody } from "./content/for-whom.ts";
import { type Hearsay, hearsayAt, toldOfAnother } from "./content/hearsay.ts";
import {
  afterObject,
  clauseBefore,
  isOnePronoun,
  quoteBefore,
  sameSubject,
} from "./content/left.ts";
import { isNoVerb, phraseOf, quotedAt, type VerbPhrase } from "./content/phrase.ts";
import { isOutletSubject, isReporter, relaysAt } from "./content/relays.ts";
import { isOnlyAlleged } from "./content/through.ts";
import { isAllOfIt, isSpoken, isTurn, turnAt } from "./content/turns.ts";
import { isInIt } from "./documents/document.ts";
import { isJoined, issuerBefore } from "./documents/issued.ts";
import { isPosted } from "./documents/posted.ts";
import { isInMessage, isWrittenTo, writtenToDo } from "./documents/written-to.ts";
import type { LineRead } from "./found.ts";
import { calledBeside, quotedOnly } from "./quoted-only.ts";
import { saidBy } from "./said-by.ts";
import { isAsideOnAnother, isHerself } from "./scene/herself.ts";
import { remember } from "./scene/remember.ts";
import type { Standing } from "./scene/scene.ts";
import type { Who } from "./scene/who.ts";
import { tellSilence } from "./silence/silent.ts";
import { addedBefore } from "./subject/added.ts";
import { invertedAfter, isToldOf, mayFollow } from "./subject/inverted.ts";
import { isOfThoseNamed, pairOfJoined, subjectOfJoined } from "./subject/joined-to.ts";
import { isDoneBySome, isOfMany } from "./subject/of-many.ts";
import { afterColon, ofOwnSentence } from "./subject/own-sentence.ts";
import { isInFront } from "./subject/sentence-subject.ts";
import { isIt, type Subject, subjectBefore } from "./subject/subject.ts";
import { type Event, Tellings } from "./tellings.ts";
import { withoutToldByOthers } from "./told-aside.ts";
import { saidByTwo } from "./two.ts";
import { isHedge, isOnAlleged } from "./words/hedges.ts";
import { MANNERS } from "./words/manners.ts";
import { timeOfSaying } from "./words/times.ts";
import { isMark, isOf, type Token } from "./words/tokens.ts";
import {
  BEFORE_SPEAKER,
  GOES_ON,
  NEVER_BEFORE_SPEAKER,
  SAYINGS,
  type Saying,
} from "./words/verbs.ts";
import { JOINING, RELATIVE } from "./words/word-kinds.ts";

/** "the Barking MP": a place, and no verb. */
const isPlaceCalled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true &&
  /ing$/.test(tokens[at]?.text ?? "") &&
  tokens[at - 1]?.kind === "word";

const WROTE: Saying = SAYINGS.get("wrote") as Saying;

/** Reads one line: what is said in it, by whom. What is not settled is left out, and the scene forgets who spoke. */
export class LineReader {
  private readonly reading: Reading;
  private readonly line: ReadLine;
  private readonly tokens: readonly Token[];
  private readonly tellings: Tellings;
  private last: Event | null = null;
  private unsettled = false;
  /** Whether several without a name say something of which it is not read what it is. */
  private many = false;
  /** From which token on somebody's silence is all that is told. */
  private silentFrom = Number.POSITIVE_INFINITY;
  private readonly at: number;

  constructor(reading: Reading, line: ReadLine, at: number) {
    this.reading = reading;
    this.line = line;
    this.tokens = line.tokens;
    this.at = at;
    this.tellings = new Tellings(reading, line, at);
  }

  result(): LineRead {
    const { tokens, tellings } = this;
    const last = tokens.at(-1);
    const asks = last?.kind === "mark" && last.text === "?";
    if (!asks) this.readAll();
    const found = withoutToldByOthers(tellings.found, this.line, this.reading);
    const spoken = found.filter(isSpoken);
    const [first, ...rest] = new Map(spoken.map(({ who }) => [who.key, who])).values();
    const open = this.unsettled || this.many;
    const speaker = first && rest.length === 0 && !open ? first : null;
    if (!asks && !isWholeLine(tokens)) {
      const { unsettled, many } = this;
      remember(this.reading, this.line, tellings, { speaker, unsettled, many });
    }
    const asked = asks && found.length === 0 ? askedAfter(this.reading, this.line) : null;
    if (asked) this.reading.scene.about(asked, this.line.cast.people);
    return { found, speaker, opening: tellings.opening };
  }

  private readAll(): void {
    const { tokens, tellings } = this;
    const who = (subject: Subject) => this.who(subject, "before");
    this.silentFrom = tellSilence(this.reading, this.at, tellings, who);
    for (const [verb, { kind, text }] of tokens.entries()) {
      const word = kind === "word" && !isPlaceCalled(tokens, verb);
      const turned = word ? (writtenToDo(tokens, verb) ?? turnAt(tokens, verb)) : undefined;
      const saying = turned ?? (word ? SAYINGS.get(text) : undefined);
      if (saying && verb >= tellings.read && verb < this.silentFrom) this.verb(verb, saying);
    }
    // "According to Tarrow, Mr Quarrell urged them to go": whoever that is, it is she who tells it.
    const open = this.unsettled && tokens[0]?.text !== "according";
    if (tellings.found.length > 0) calledBeside(this.reading, this.line, tellings);
    if (tellings.found.length > 0 || open) return;
    const told = toldAccording(this.reading, this.line);
    if (told) tellings.view(told.who, told);
    if (tellings.found.length === 0) quotedOnly(this.reading, this.line, tellings);
  }

  private who(subject: Subject, standing: Standing, saying?: Saying): Who | null {
    return saidBy(this.reading, this.line, subject, standing, saying);
  }

  private verb(verb: number, saying: Saying): void {
    const { tokens } = this;
    const phrase = phraseOf(tokens, verb, saying);
    if (isNoVerb(tokens, verb, phrase.from, saying)) return;
    if (isHedge(tokens, verb)) return;
    if (isAskedByOutlet(tokens, verb)) {
      this.pass(verb, saying);
      return;
    }
    const subject = phrase.state === "said" ? subjectBefore(tokens, phrase.from) : null;
    if (isOnAlleged(tokens, verb) && (!subject || subject.kind === "pronoun")) return;
    // "The organiser disputes this": another than the one who has just spoken, and who is open.
    if (subject?.kind === "described" && isAllOfIt(tokens, verb + 1)) return;
    if (
      /^(?:reported|found|threatened)$/.test(saying.past) &&
      !isReporter(this.reading, tokens, subject, verb)
    ) {
      // "The general secretary reported that it was late, and that he hoped": nobody named before.
      if (subject?.kind === "described") this.pass(verb, saying);
      return;
    }
    const quoted = quotedAt(tokens, verb);
    if (quoted) {
      this.said(quoted, verb, saying, { from: verb, state: "said" });
      return;
    }
    const toAnother = phrase.state === "aside" && isWrittenTo(tokens, verb);
    const added = phrase.state === "aside" ? addedBefore(tokens, phrase.from) : null;
    if (toAnother || writtenToDo(tokens, verb))
      this.joined(verb, saying, { from: phrase.from, state: "aside" });
    else if (phrase.state === "done-to" || phrase.state === "not-said") this.pass(verb, saying);
    else if (phrase.state === "aside" && isOfSubject(tokens, verb, phrase.from))
      this.joined(verb, saying, phrase);
    else if (added) this.said(added, verb, saying, { from: phrase.from, state: "said" });
    else if (phrase.state === "aside")
      this.pass(verb, saying, phrase.from === 0 || isOfDocument(tokens, phrase.from));
    else if (phrase.from === verb && this.inverted(verb, saying)) return;
    else if (subject?.kind === "nameless" && this.hear(toldOfAnother(tokens, verb))) return;
    else if (subject) this.said(subject, verb, saying, phrase);
    else if (isJoined(tokens, phrase.from)) this.joined(verb, saying, phrase);
    else if (
      !saidByTwo(this.reading, this.at, this.tellings, { verb, saying, phrase: phrase.from })
    )
      this.unknown(verb, saying, phrase);
  }

  /** Leaves out what is not said, with all that is said within it. */
  private pass(verb: number, saying: Saying, toFirstComma = false): void {
    const { content } = following(this.tokens, verb, saying, null, false);
    const passed = toFirstComma ? toComma(this.tokens, content) : toTeller(this.tokens, content);
    if (passed) this.tellings.readTo(passed.to);
  }

  private unknown(verb: number, saying: Saying, phrase: VerbPhrase): void {
    // Nobody's words, and after which nobody else is meant than before.
    if (/^(?:i|we|nobody)$/.test(this.tokens[phrase.from - 1]?.text ?? "") || verb === 0) {
      // "Asked who should go, Tarrow said": what is asked, and by whom, is beside it.
      this.pass(verb, saying, verb === 0);
      return;
    }
    if (this.hear(hearsayAt(this.tokens, verb))) return;
    const relative = isOf(this.tokens[phrase.from - 1], RELATIVE) || isPosted(this.tokens, verb);
    const says = following(this.tokens, verb, saying, null, false).content !== null;
    const tells = (!saying.noun || says) && !relative && !isTurn(saying);
    const done = isDoneBySome(this.tokens, verb);
    if (tells && done === null && isOfMany(this.tokens, phrase.from)) this.many = true;
    else if (tells && done !== true) this.unsettled = true;
    // "who criticised the vote, said", "who lost though both backed her, said": the aside ends at its comma.
    this.pass(verb, saying, relative || endOfRelative(this.tokens, verb) !== null);
  }

  private hear(told: Hearsay | null): boolean {
    if (told) this.tellings.hear(told.by, told.from);
    return told !== null;
  }

  /** "“We won,” said Tarrow", "They had won, said Tarrow". */
  private inverted(verb: number, saying: Saying): boolean {
    const { tokens, tellings } = this;
    if (saying.shape === "plural" || NEVER_BEFORE_SPEAKER.has(saying.past)) return false;
    const quote = quoteBefore(tokens, verb, tellings.taken);
    if (quote === null && !BEFORE_SPEAKER.has(saying.past)) return false;
    const found = invertedAfter(tokens, verb);
    if (!found || !mayFollow(tokens, found.next)) return false;
    if (quote === null && isToldOf(tokens, found.next)) return false;
    const aside = quote === null && goesOnAfter(tokens, verb, found.next) ? found.next : null;
    const around = aside === null ? {} : { fewest: 1, aside: aside + 1 };
    const clause = BEFORE_SPEAKER.has(saying.past) ? clauseBefore(tokens, verb, around) : null;
    if (quote === null && !clause) return false;
    const who = this.who(found.subject, "after", saying);
    tellings.readTo(found.next);
    if (!who) {
      this.unsettled = true;
      return true;
    }
    const after = following(tokens, found.next - 1, saying, this.reading.published, true);
    const event = { who, saying, verb, phrase: verb, from: verb, content: null };
    if (quote !== null) tellings.spoken(event, quote, after);
    else if (clause) {
      const whole = aside === null ? clause : aroundAside(tokens, clause.from, aside);
      tellings.readTo(whole.to);
      tellings.clause(event, whole, { to: null, on: after.on, through: null });
    }
    this.last = event;
    return true;
  }

  private said(subject: Subject, verb: number, saying: Saying, phrase: VerbPhrase): void {
    const { tokens, reading, tellings } = this;
    const after = subject.kind === "name" ? subject.after : afterPronoun(tokens, subject, verb);
    const outlet = isOutletSubject(tokens, subject);
    if (outlet && relaysAt(tokens, verb)) return;
    const nothing = isOnlyAlleged(tokens, subject.from) || asksForSide(tokens, verb);
    if (nothing || this.maybeWithin(subject)) {
      this.pass(verb, saying);
      return;
    }
    if (after === "what" && !saying.follows.has("naming")) return;
    const quote = quoteBefore(tokens, subject.from, tellings.taken);
    const isFronted = isMark(tokens[subject.from - 1], ",");
    const isLed = isFronted && isOnlyWhen(tokens, verb);
    const beside = quote !== null || (isLed && clauseBefore(tokens, subject.from) !== null);
    const follows = following(tokens, verb, saying, reading.published, beside);
    const before = quote === null && !follows.content && isFronted;
    const aside = before && isMark(tokens[follows.next], ",") && !isBehind(tokens, follows.next);
    const first = subject.kind === "pronoun" && isInFront(tokens, subject.from);
    if (quote === null && !before && !follows.content) {
      // "She worries about what she says is old": one "she" all through.
      const again = subject.kind === "pronoun" && tokens[0]?.text === subject.word;
      const own = again || first || this.isOfItsSentence(subject);
      // "She wrote to the clerk.": whose letter it is that the next line reads.
      const writes = saying.past === "wrote" && this.who(subject, "before", saying) !== null;
      const open = subject.kind === "group" || (subject.kind === "pronoun" && !own && !writes);
      this.unsettled ||= !saying.noun && open;
      return;
    }
    const standing = quote !== null ? "after" : aside ? "aside" : before ? "end" : "before";
    const who = first ? null : this.who(subject, standing, saying);
    if (!who) {
      // "It says that": a thing, and nobody whom "she" after it may mean.
      this.unsettled ||= !isIt(subject) && !isTurn(saying) && !outlet && !first;
      // "When a member asked whether it was so, he said": what is asked ends there.
      const passed = toTeller(tokens, follows.content);
      if (passed && !isTurn(saying)) tellings.readTo(passed.to);
      return;
    }
    const content = toSelf(tokens, subject, cutAfter(tokens, follows.content, after, verb));
    const it = isIt(subject) && who.kind === "person";
    const letter = it || (subject.kind === "document" && subject.noun !== "statement");
    const said = saying.past === "said" && (letter || isInIt(this.tokens));
    const written = said || (saying.past === "told" && isInMessage(reading.lines, this.at));
    const event = {
      who,
      saying: written ? WROTE : saying,
      verb,
      phrase: phrase.from,
      from: subject.from,
      content,
    };
    const on = follows.on ?? timeOfSaying(tokens, subject.from, verb, reading.published);
    this.last = event;
    if (quote !== null) tellings.spoken(event, quote, { ...follows, on });
    else if (content) tellings.content(event, content, { ...follows, on });
    else {
      if (MANNERS.has(saying.past) && !(aside && isBeforeVerb(tokens, follows.next))) return;
      // Within it ("The rules, she said, …") one word is enough.
      const front = subject.kind === "spokes" ? frontBody(tokens)?.next : undefined;
      const start = front ?? afterColon(tokens, subject.from);
      const given = aside ? { fewest: 1, aside: follows.next + 1, start } : { start };
      const clause = clauseBefore(tokens, subject.from, given);
      if (!clause) return;
      const whole = aside ? aroundAside(tokens, clause.from, follows.next) : clause;
      tellings.clause(event, whole, { to: null, on, through: null });
    }
  }

  /** "Tarrow has left what she called the mill": whether a pronoun is whom its own sentence is about. */
  private isOfItsSentence(subject: Subject): boolean {
    const word = subject.kind === "pronoun" ? subject.word : "";
    const person = word === "he" || word === "she";
    return person && ofOwnSentence(this.reading, this.line, word, subject.from) !== null;
  }

  /** "Tarrow said they would win and Orrery said they would lose": whether it is Tarrow who says the second is open. */
  private maybeWithin({ from }: Subject): boolean {
    const joined = isOf(this.tokens[from - 1], JOINING);
    return joined && this.last?.content?.kind === "clause" && this.last.content.to === from - 1;
  }

  /** A verb without a subject of its own: "…, saying that", "but added that". */
  private joined(verb: number, saying: Saying, phrase: VerbPhrase): void {
    const after = following(this.tokens, verb, saying, this.reading.published, false);
    const aside = phrase.state === "aside";
    const own = aside ? beforeMainVerb(this.tokens, verb, after.content) : after.content;
    const content = toOwnDeed(this.tokens, phrase.from, own);
    if (!content) {
      // "Tarrow put it at nine and blamed postage": nothing is said, and nobody else has come.
      if (phrase.state !== "aside" && !this.joinedWho(phrase, saying) && !this.isGoingOn(phrase))
        this.unknown(verb, saying, phrase);
      return;
    }
    const who = this.joinedWho(phrase, saying);
    if (!who) {
      const named = this.last === null && isOfThoseNamed(this.reading, this.tokens, phrase.from);
      this.unsettled ||= phrase.state !== "aside" && !this.isGoingOn(phrase) && !named;
      this.tellings.readTo((endOfRelative(this.tokens, verb) ?? content).to);
      return;
    }
    this.last = { who, saying, verb, phrase: phrase.from, from: phrase.from, content };
    this.tellings.content(this.last, content, after);
  }

  private isGoingOn({ from }: VerbPhrase): boolean {
    const { last, tokens, reading } = this;
    return last !== null && isHerself(reading.scene, tokens, last, from, false);
  }

  private joinedWho({ from }: VerbPhrase, saying: Saying): Who | null {
    const { tokens, last } = this;
    if (last && isAsideOnAnother(this.reading, tokens, last) && !GOES_ON.has(saying.past))
      return null;
    if (last) {
      const between = afterObject(tokens, last);
      const clear =
        sameSubject(tokens, between, from) || isOnePronoun(tokens, last.from, between, from);
      const own =
        clear ||
        GOES_ON.has(saying.past) ||
        // "Vane said he was glad, and promised to come": after a comma it is Vane who promises.
        isHerself(this.reading.scene, tokens, last, from, !isMark(tokens[from - 2], ","));
      return own ? last.who : null;
    }
    if (this.unsettled) return null;
    const issuer = issuerBefore(tokens, from);
    if (issuer) return this.who(issuer, "before");
    const subject = subjectOfJoined(tokens, from);
    return subject ? this.who(subject, "before") : pairOfJoined(this.reading, tokens, from);
  }
}
