import type { NewsQuery } from "../../news-query.ts";
import { isPlainWord, ordinary } from "../../understand/ordinary.ts";
import { isNoWord } from "../ways/by-name.ts";
import { isCommittee } from "../ways/heard-by.ts";
import { type Alike, alikeOf } from "./alike.ts";
import { standingFor } from "./candidacy.ts";
import { courtOf, withCourts } from "./courts.ts";
import { onAirOf } from "./on-air.ts";

/** One thing that a question asks about. */
export interface Term {
  readonly word: string;
  readonly alike: Alike;
  /** Somebody or something of the record; a line has it where it names it. */
  readonly id: string | null;
  /** An occasion: the article must have it, and the line need not. */
  readonly occasion: boolean;
  /** A word that asks more than it tells: where an article has it not, nothing is missing. */
  readonly light: boolean;
  /** The thing of which it is asked which: a line that goes on to say so is meant. */
  readonly which: boolean;
  /** A word that helps to choose among lines, and is not asked for: its absence says nothing. */
  readonly soft: boolean;
  /** A name or a figure: an article that has it not is about something else. */
  readonly firm: boolean;
  /** Whether it names whom something was said to; whether it is a body of the record. */
  readonly heard?: true;
  readonly body?: true;
}

/** Words for where and how something was said, and for asking about it: an article need not have them. */
const LIGHT: ReadonlySet<string> = new Set(
  `recording tape interview speech email emails letter radio television tv post posts tweet tweets message messages
  statement response responses reply replies reaction reactions comment comments claim claims complaint complaints allegation allegations
  accusation accusations issue question matter topic subject row campaign station broadcaster programme show newspaper paper channel
  twitter facebook whatsapp instagram tiktok bluesky youtube online word words exact date dates line lines couple quote quotes quoted text whole full
  think thought feel felt believe want wanted wants make made makes put puts take took given giving gives give get gets gotten
  call called calling describe described description say saying said tell told telling talk talking talked speak spoke spoken
  ask asked asking asks answer answered answers answering respond responded mention mentioned
  own self himself herself themselves others other else still ever even very much many far about long going go
  find found held hold holding takes taking place compare compared day days time times list lists re come came view views opinion position stance thoughts account accounts version explanation reason reasons cause sense
  botched bungled faulty dodgy controversial infamous notorious rumoured unwanted awkward huge major entire various anyone
  suggestion suggestions argument idea notion rumour rumours tale criticism criticisms
  interviewing interviewed interviews assurance insistence
  job role
  bit piece part detail details point points part happened happen become became accept accepted agree agreed
  try tried keep kept use used need needed like likely seem seemed appear appeared anybody anyone somebody someone
  nobody people person everybody everyone according reporter journalist write wrote written writing
  if or nor because against without under over between before after since until when where why how while
  pleased happy glad delighted proud surprised disappointed sorry angry annoyed worried concerned confident keen grateful
  blame blames blamed wish wishes wished prefer prefers preferred expect expected hope hopes hoped hoping looking forward
  cause caused causes believe believes believed remember remembers remembered recall recalls recalled follow follows followed feels feeling
  explain explains explained argue argues argued add adds added warned warn promise promised true whether sure certain
  wrong right good bad
  first last next previous earlier later again yet already soon now once another further
  gist summary story brief mind stuff bloke guy lady folk whoever whatever way ways behind up down out off back
  comeback riposte rejoinder defence defend justification gripe gripes grievance grievances beef objection stance
  tip advice jibe dig swipe quip retort retorted rebuttal likened liken likens reckon reckons reckoned dub dubbed brand
  branded label labelled insist insists insisted maintain maintained verdict assessment impression feeling feelings
  instruction recollection suppose supposed apparently order ordered charge charged
  my mine his her hers their theirs he she they him them us our ex former final overall exact split divide divided`.split(
    /\s+/,
  ),
);

/** What an occasion is called, by whoever asks, whatever its article calls it. */
const GATHERINGS: ReadonlySet<string> = new Set(
  "hustings debate debates meeting meetings event rally count conference session gathering panel launch".split(
    " ",
  ),
);

/** Words that anybody here may say of anything: beside another they do not make somebody's words those that are asked for. */
const COMMON: ReadonlySet<string> = new Set(
  "member members party nec labour vote votes election elections candidate candidates seat seats".split(
    " ",
  ),
);

/** Whether anybody here may say a word of anything. */
export const isCommon = (word: string): boolean => COMMON.has(word);

/** Light words that are asked for only where there is no other. */
const IDLE: ReadonlySet<string> = new Set(
  "long often far much many old soon quickly fast take takes took taken taking get gets got gotten make makes made put puts go goes going went give gives gave given have keep kept hold held holding very still even ever if since".split(
    " ",
  ),
);

/** Whether a word is what an occasion is called. */
export const isGathering = (word: string): boolean => GATHERINGS.has(word);

/** What an article is about is called so by whoever asks: "the row". */
const AFFAIRS: ReadonlySet<string> = new Set(
  "row dispute controversy affair case scandal furore fuss saga u-turn climbdown episode".split(
    " ",
  ),
);

/** Whether a word names no more than that there was trouble: of which, its article's headline says. */
export const isAffair = (word: string): boolean => AFFAIRS.has(word);

/** What happened, as a noun: its article's headline has it, in whatever form, and what people say there is on it. */
const EVENTS: ReadonlySet<string> = new Set(
  `suspension expulsion resignation removal exclusion deselection decision ruling verdict outcome defeat victory win loss
  appointment leak walkout ban investigation inquiry sacking dismissal reinstatement readmission retirement departure return
  bid candidacy application rejection refusal treatment`.split(/\s+/),
);

/** Whether a word is what happened, as a headline tells it. */
export const isEvent = (word: string): boolean => EVENTS.has(word);

/** Whether a word asks more than it tells. */
export const isLight = (word: string): boolean => LIGHT.has(word);

const FIGURE = /^\d/;
/** How something was done: an article tells what was done, and need not say it so. */
const ADVERB =
  /^(?!family$|supply$|reply$|apply$|early$|daily$|weekly$|monthly$|rally$|ally$|assembly$|anomaly$).{4,}ly$/;

/** A word as a thing asked about. */
export function termOf(word: string): Term {
  const figure = FIGURE.test(word);
  const light = !figure && (LIGHT.has(word) || (ADVERB.test(word) && ordinary.has(word)));
  return {
    word,
    alike: courtOf(word) ?? alikeOf(word),
    id: null,
    occasion: false,
    which: false,
    soft: false,
    light,
    // "Two-thirds", "half-term": an article that has it not is about something else.
    firm:
      figure ||
      (word.includes("-") && !AFFAIRS.has(word)) ||
      (!light && !isPlainWord(word) && /^\p{L}+$/u.test(word)),
  };
}

/** What a question asks about: its words, whom it names, whom something was said to. */
export function termsOf(query: NewsQuery): readonly Term[] {
  const listener = query.kind === "said" ? (query.listener ?? "") : "";
  const heard = isCommittee(listener) ? [] : listener.split(" ");
  const given = query.kind === "reported" || query.kind === "said" ? (query.hints ?? []) : [];
  const all = given.filter((hint) => !isNoWord(hint));
  const hints = query.kind === "reported" && !query.words ? all : [];
  const words = [...(query.words ?? []), ...hints, ...heard].flatMap((word) => word.split(" "));
  const occasion = query.kind === "said" ? (query.occasion ?? []) : [];
  const named = (query.subjects ?? []).filter(({ kind }) => kind !== "contest");
  const which = new Set(all);
  const speaks = query.kind === "said" && query.speaker !== undefined;
  const told = withCourts([...new Set(words)])
    .filter((word) => word !== "")
    .map((word) => {
      const to = heard.includes(word) && { heard: true as const };
      const alike = speaks ? standingFor(word, all) : null;
      const term = { ...termOf(word), which: which.has(word), ...to, ...(alike && { alike }) };
      const isGeneral = GATHERINGS.has(word) || (COMMON.has(word) && !term.which);
      return speaks && isGeneral ? { ...term, light: true } : term;
    });
  const verb =
    query.kind === "said" && told.length + occasion.length === 0 ? query.verb : undefined;
  if (verb) told.push({ ...asHeavy(termOf(verb)), which: false });
  const beside = all.filter((word) => !words.includes(word));
  // Where nothing else tells them apart, small words do: "who spoke against it?", "about email".
  // What is to be counted is asked for, however general: "how many calls".
  const counts = all.includes("many") || words.includes("many");
  const asked = told.map((term) => (counts && term.which ? asHeavy(term) : term));
  // Of light words alone those tell that are no more than a verb's help: "how long complaints take" is about complaints.
  const idle = (word: string) => IDLE.has(word);
  const isOnlyIdle = asked.every(({ word }) => idle(word));
  // "Who claimed that there were other posts by Tarrow?": beside a name the small words tell.
  const who = query.kind === "said" && !speaks;
  // "Did she comment on the complaint about Tarrow?"
  const whether = query.kind === "said" && query.comment === true;
  const plain = who || whether ? asked.filter(({ firm, heard }) => !firm && !heard) : asked;
  const own =
    plain.length > 0 && plain.every(({ light }) => light)
      ? asked.map((term) => (isOnlyIdle || !idle(term.word) ? asHeavy(term) : term))
      : asked;
  return [
    ...own,
    ...beside.map((word) => ({ ...termOf(word), light: true, firm: false, soft: true })),
    ...(given.some(asksAnswer) ? withCourts(occasion) : occasion).map((word) => {
      const term = occasionOf(word);
      return { ...term, occasion: true, light: term.light || GATHERINGS.has(word) };
    }),
    ...named.map(({ id, kind }) => ({
      ...termOf(id),
      id,
      light: false,
      firm: true,
      ...(kind === "organisation" && { body: true as const }),
    })),
  ];
}

/** What a court ruled is answered; outside one something is said. */
const asksAnswer = (hint: string): boolean => /^(?:response|reaction)$/.test(hint);

/** What is said on the air is told by an article that has something of that. */
function occasionOf(word: string): Term {
  const alike = onAirOf(word);
  return alike ? { ...termOf(word), alike, light: false, firm: true } : termOf(word);
}

const asHeavy = (term: Term): Term => ({ ...term, light: false });
