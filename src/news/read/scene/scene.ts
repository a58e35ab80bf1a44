import { Written } from "../documents/written.ts";
import type { Described } from "../subject/described.ts";
import type { Subject } from "../subject/subject.ts";
import type { Several } from "../subject/together.ts";
import { isNamedIn } from "./apart.ts";
import type { Called } from "./called.ts";
import type { Cast } from "./cast.ts";
import { describedAgain, type Stands } from "./described-again.ts";
import {
  bodyBefore,
  groupCalled,
  isGroup,
  isOneGroup,
  isPartyOpen,
  partyMeant,
  type Spoken,
  severalMeant,
  thingMeant,
} from "./group-meant.ts";
import { turnsTo } from "./only-left.ts";
import { Passage } from "./passage.ts";
import { type Meant, personMeant } from "./person-meant.ts";
import {
  isCrowdBefore,
  isNumbered,
  type Met,
  oneOfThem,
  severalUnnamed,
  unnamedAlone,
  unnamedCalled,
  unnamedThey,
} from "./spoken-of-again.ts";
import { ToldBefore, whomTold } from "./told-before.ts";
import { FAR, ofParagraphRead, others, type Pronoun, type Topic, topicsOf } from "./topics.ts";
import { mayBe as couldBe, type Who } from "./who.ts";

/** How a pronoun stands: before its own words, after words in quotation marks, as an aside ("The rules, he said, …"), or at the end ("The rules were old, he said."). */
export type Standing = "before" | "after" | "aside" | "end";

const has = (all: readonly Who[], who: Who | null) => all.some(({ key }) => key === who?.key);

/** Who has been spoken of, so that "she", "it" and "the group" can be settled: or not, where two can be meant. */
export class Scene {
  private speaker: Topic | null = null;
  private subject: Topic | null = null;
  /** Who was spoken of before those. */
  private left: Topic | null = null;
  private met: Met | null = null;
  /** The bodies that last did something together. */
  private together: Pick<Topic, "who" | "line"> | null = null;
  private readonly casts: Cast[] = [];
  private readonly party: Who | null;
  /** Whom all of an interview is with; null where the article is none. */
  readonly profiled: Who | null;
  /** Who wrote what the article tells of. */
  readonly written = new Written(
    () => this.line,
    (who) => this.pronounOf(who),
  );
  readonly told = new ToldBefore(() => this.line);
  /** The last sentence about somebody who is not named. */
  private unnamed = -1;
  readonly passage = new Passage();
  /** Those who have spoken so far, and where last. */
  readonly heard = new Map<string, number>();
  /** Pronouns that a name leaves open and the article has settled. */
  private readonly learned = new Map<string, Who["pronoun"]>();

  /** The sentence that is read now. */
  private get line(): number {
    return this.casts.length - 1;
  }

  constructor(party: Who | null, profiled: Who | null = null) {
    this.party = party;
    this.profiled = profiled;
  }

  private get spoken(): Spoken {
    const { casts, line } = this;
    const topics: Spoken["topics"] = (test, far) => this.topics(test, far);
    return { casts, line, topics, isOwn: (who) => this.written.isOwn(who) };
  }

  private get meant(): Meant {
    const { speaker, subject, left, unnamed, profiled, spoken } = this;
    const is = (who: Who, said: "he" | "she") => this.pronounOf(who) === said;
    const mayBe = (who: Who, said: "he" | "she") => this.mayBe(who, said);
    return { ...spoken, speaker, subject, left, unnamed, profiled, is, mayBe };
  }

  /** By which pronoun somebody goes, as far as the name or the article so far says. */
  pronounOf({ key, pronoun }: Who): Who["pronoun"] {
    return pronoun ?? this.learned.get(key) ?? null;
  }

  /** Whether a pronoun can mean somebody here. */
  mayBe(who: Who, said: "he" | "she"): boolean {
    return couldBe({ ...who, pronoun: this.pronounOf(who) }, said);
  }

  /** Whether the person who spoke in the sentence before may go on, and be meant by a pronoun; one without a name only in the same paragraph. */
  mayGoOn(said: Who["pronoun"]): boolean {
    const last = this.speaker?.line === this.line - 1 ? this.speaker.who : null;
    if (last?.kind === "beside" && ofParagraphRead(this.casts).length === 1) return false;
    return last !== null && !isGroup(last) && (said === null || this.mayBe(last, said));
  }

  /** Whether somebody spoke in the sentence before. */
  spokeBefore(): boolean {
    return this.speaker?.line === this.line - 1;
  }

  /** Whether whoever spoke last did so in the paragraph that is read. */
  private spokeInParagraph(): boolean {
    const own = this.casts[this.line];
    return this.speaker !== null && this.casts[this.speaker.line]?.paragraph === own?.paragraph;
  }

  /** Whether the sentence that is read begins a paragraph. */
  opensParagraph(): boolean {
    return ofParagraphRead(this.casts).length === 1;
  }

  /** Whether the sentence that is read is about somebody. */
  isAbout({ key }: Who): boolean {
    return this.subject?.line === this.line && this.subject.who.key === key;
  }

  /** Whom the sentence that is read is about, where a pronoun can mean that one. */
  subjectNow(said: "he" | "she"): Who | null {
    const { subject } = this;
    const who = subject?.line === this.line ? subject.who : null;
    return who && who.kind === "person" && this.mayBe(who, said) ? who : null;
  }

  /** Whether nobody near but one is spoken of whom a pronoun can mean. */
  isOnly(who: Who, said: "he" | "she"): boolean {
    const near = this.casts.slice(-2).flatMap(({ people }) => people);
    const all = [
      ...this.topics((other) => this.mayBe(other, said), FAR).map((topic) => topic.who),
      ...near,
    ];
    return all.every((other) => other.key === who.key || !this.mayBe(other, said));
  }

  /** Whether somebody is the only one near whom a pronoun can mean, and nobody is near of whom the article leaves open who it is. */
  isAlone(who: Who, said: "he" | "she"): boolean {
    return this.unnamed < Math.max(0, this.line - FAR) && this.isOnly(who, said);
  }

  /** Whether the sentence that is read is the first that names somebody. */
  isNew(who: Who): boolean {
    return !this.casts.slice(0, -1).some(({ people }) => has(people, who));
  }

  begin(cast: Cast): void {
    this.casts.push(cast);
    this.passage.begin(cast.paragraph);
    if (cast.open || cast.entry) this.forget();
  }

  /** `owners` are named in what it calls them, as Tarrow is in "Tarrow’s agent, Colin Vane, is firm". */
  about(who: Who, owners: readonly Who[] = [], joined = false): void {
    const cast = this.casts[this.line];
    const beside = new Set([...(cast?.companions ?? []), ...owners].map(({ key }) => key));
    const people = cast?.people.filter(({ key }) => !beside.has(key)) ?? [];
    const spoke = joined && this.spokeInParagraph() ? this.speaker : null;
    const named = spoke ? [...people, spoke.who] : people;
    const rivals = others(isGroup(who) ? (cast?.groups ?? []) : named, who);
    this.leave(this.subject, who);
    this.passage.about(who);
    if (who.each) this.together = { who, line: this.line };
    this.subject = { who, line: this.line, spoke: false, rivals };
  }

  /** A sentence is about somebody who is known only by another: "a friend of Tarrow". */
  meets(who: Who, alone = false): void {
    this.met = { who, line: this.line, alone };
  }

  spoke(who: Who, rivals: readonly Who[]): void {
    this.heard.set(who.key, this.line);
    const cast = this.casts[this.line];
    const all = isGroup(who) ? others(cast?.groups ?? [], who) : others(rivals, who);
    this.leave(this.speaker, who);
    this.passage.about(who);
    if (who.each) this.together = { who, line: this.line };
    this.speaker = { who, line: this.line, spoke: true, rivals: all };
    if (this.subject && this.subject.line === this.line && this.subject.who.key === who.key)
      this.subject = this.speaker;
  }

  /** Keeps whom the article leaves for another: of two who talk to each other the one answers. */
  private leave(topic: Topic | null, who: Who): void {
    if (topic && topic.who.key !== who.key) this.left = topic;
  }

  /** Somebody without a name was spoken of, or spoke: whoever is meant after it is not settled. */
  forget(): void {
    this.passage.end();
    this.speaker = null;
    this.subject = null;
    this.left = null;
    this.unnamed = this.line;
  }

  /** Several without names spoke: of a person who was meant before them a pronoun goes on, and of a group none does. */
  passesOver(): void {
    const isPerson = (topic: Topic | null) => topic?.who.kind === "person";
    if (!isPerson(this.speaker)) this.speaker = null;
    if (!isPerson(this.subject)) this.subject = null;
    this.left = null;
  }

  /** Whom a pronoun or "the group" means; `earlier` are the people named before it in its own sentence. */
  settle(
    subject: Extract<Subject, { kind: "pronoun" | "group" }>,
    earlier: readonly Who[],
    how: Pronoun = {},
  ): Who | null {
    if (subject.kind === "group") {
      const { noun } = subject;
      if (isPartyOpen(this.spoken, noun)) return null;
      const crowd = noun === "group" ? severalUnnamed(this.speaker, this.casts, 2) : null;
      if (crowd && isNumbered(crowd)) return crowd;
      if (noun === "group" && isCrowdBefore(this.speaker, this.line)) return null;
      return groupCalled(this.spoken, noun) ?? partyMeant(this.party, noun, this.casts);
    }
    const { word } = subject;
    if (word === "he" || word === "she") {
      const meant =
        personMeant(this.meant, word, earlier, how) ??
        (how.spoken && earlier.length === 0
          ? (this.ofPassage(word) ?? unnamedAlone(this.met, this.casts, word))
          : null);
      const who =
        meant && this.isOfInterview(meant, word)
          ? null
          : subject.owns
            ? meant
            : this.unlessNamed(meant, word);
      if (who?.pronoun === null) this.learned.set(who.key, word);
      return who;
    }
    if (word === "they") return this.they(how.goesOn === true);
    const meant = thingMeant(this.spoken, 2);
    return meant?.each ? null : meant;
  }

  /** Several who spoke, or one of whom it is not told whether he or she, or a body; after several without names no body of which they spoke. */
  private they(goesOn: boolean): Who | null {
    const { casts, line, met, speaker } = this;
    const unnamed = unnamedThey(met, speaker, line, goesOn) ?? severalUnnamed(speaker, casts, 1);
    if (unnamed || isCrowdBefore(speaker, line)) return unnamed;
    const meant = thingMeant(this.spoken, 1);
    // "Loom Forward bought notices, which rival organisers put at £90": "they" may be the organisers.
    const crowd = (casts[line - 1]?.crowds ?? 0) > 0 && this.speaker?.who.key !== meant?.key;
    return meant && crowd && isOneGroup(meant) ? null : meant;
  }

  /** Whether it may as well be the one whom all of an interview is with who goes on about another, who has not spoken. */
  private isOfInterview(meant: Who, said: "he" | "she"): boolean {
    const { profiled } = this;
    if (!profiled || profiled.key === meant.key || !this.mayBe(profiled, said)) return false;
    const own = ofParagraphRead(this.casts);
    if (own.some(({ rung }) => has(rung, meant))) return false;
    return !this.heard.has(meant.key) || !own.some(({ people }) => has(people, meant));
  }

  /** Nobody names oneself: "“Colin is a friend,” she says." In an interview it is then whom it is with, where nobody else can be. */
  private unlessNamed(meant: Who | null, said: "he" | "she"): Who | null {
    const { profiled } = this;
    const quoted = this.casts[this.line]?.quoted ?? "";
    if (!meant || !isNamedIn(quoted, meant)) return meant;
    const near = ofParagraphRead(this.casts).flatMap(({ people }) => people);
    const own = profiled && this.pronounOf(profiled) === said && !isNamedIn(quoted, profiled);
    const alone = others(near, meant).every((who) => has([profiled ?? meant], who));
    return own && alone ? profiled : null;
  }

  /** Whom an interview is with, where a sentence turns to that one by a pronoun, or by none in a question. */
  turnedTo(said: Who["pronoun"]): Who | null {
    const { casts, profiled, speaker, subject } = this;
    const own = said ?? (profiled && this.pronounOf(profiled));
    const is = (who: Who) => own !== null && this.pronounOf(who) === own;
    const mayBe = (who: Who) => own === null || this.mayBe(who, own);
    const heard = (profiled && this.heard.get(profiled.key)) ?? -1;
    return turnsTo(profiled, { casts, is, mayBe, heard }, [speaker, subject]) ? profiled : null;
  }

  private topics(test: (who: Who) => boolean, far: number): readonly Topic[] {
    return topicsOf([this.speaker, this.subject], this.line - far, test);
  }

  /** In an interview whom all of a paragraph is about, and who is the one that it is with. */
  ofPassage(said: "he" | "she"): Who | null {
    const { who } = this.passage;
    const own = who !== null && who.key === this.profiled?.key && this.pronounOf(who) === said;
    const met = ofParagraphRead(this.casts).flatMap(({ introduced }) => introduced);
    return own && others(met, who).length === 0 ? who : null;
  }

  /** Whom "him" or "her" surely means to whom another tells something. */
  toldTo(said: "he" | "she", teller: Who): Who | null {
    return whomTold(this, this.spoken, said, teller);
  }

  /** Whom a description means, by how it stands in its sentence; null where that is not settled. */
  described(described: Described, called: Called, stands: Stands): Who | null {
    const { profiled, spoken, unnamed } = this;
    return describedAgain(described, called, { ...spoken, profiled, unnamed }, stands);
  }

  /** Who without a name spoke right before, or was brought in, and is called so. */
  unnamedBefore(noun: string): Who | null {
    return unnamedCalled(noun, this.met, this.speaker, this.casts);
  }

  /** What one of the several without names is called who spoke right before, or were brought in. */
  oneOfThem(word: "one" | "another"): string | null {
    return oneOfThem(word, this.met, this.speaker, this.casts);
  }

  /** "The three organisations": those that did something together a moment ago, where they can be called so. */
  several(told: Several): Who | null {
    return severalMeant(this.together, told, this.spoken);
  }

  /** The one body that spoke in the sentence before, whoever else is named there: "its statement" is that one’s. */
  bodySpeaking(): Who | null {
    const { speaker } = this;
    return speaker && isOneGroup(speaker.who) && speaker.line === this.line - 1
      ? speaker.who
      : null;
  }

  bodyBefore(): Who | null {
    return bodyBefore(this.spoken);
  }
}
