import type { Article, Line, Subject } from "#src/core/news.ts";
import { spanOf } from "../link/span.ts";
import { type Event, eventsIn } from "./event.ts";
import { type Sketch, sketchOf } from "./sketch.ts";
import { stemOf, type TellingTerm, type Term, tellingTerms } from "./terms.ts";

/** What of an article tells of which story it is: plain JSON, some 2 KB. */
export interface StoryTraits {
  /** When it was published, or found where that is not known: days since 1970, the first and the last. */
  readonly from: number;
  readonly to: number;
  /** Whom and what it is about, as "person ada-lintott", the most first; 1 for the first of all. */
  readonly subjects: readonly Term[];
  readonly terms: readonly TellingTerm[];
  /** What happens, by its headline, and by its opening too. */
  readonly headline: readonly Event[];
  readonly events: readonly Event[];
  /** Of its headline and text, for telling copies. */
  readonly sketch: Sketch;
}

/** A read article, as far as its story goes. */
export interface Told {
  readonly article: Pick<Article, "title" | "published" | "found">;
  readonly lines: readonly Line[];
  /** By how much it is about them. */
  readonly subjects: readonly Subject[];
}

/** Of what no date is known, which no instant is: nothing else is near it. */
const NO_DAY = { from: 0, to: 0 };
const OPENING = 3;
const IN_TITLE = 3;
const IN_OPENING = 2;
const MOST_SUBJECTS = 12;
/** Of a long article: what comes later says no more of what it is about. */
const MOST_LINES = 200;

/** The traits by which an article's story is known. Linear in the text; throws for none. */
export function traitsOf({ article, lines, subjects }: Told): StoryTraits {
  const { title, published, found } = article;
  const read = lines.slice(0, MOST_LINES);
  const texts = [
    { text: title, weight: IN_TITLE },
    ...read.map(({ text }, at) => ({ text, weight: at < OPENING ? IN_OPENING : 1 })),
  ];
  const opening = read.slice(0, OPENING).map(({ text }) => text);
  return {
    ...(spanOf(published ?? found) ?? NO_DAY),
    subjects: subjectsBy(subjects, read),
    terms: tellingTerms(texts, namesOf(subjects)),
    headline: eventsIn(title),
    events: eventsIn([title, ...opening].join(" ")),
    sketch: sketchOf([title, ...lines.map(({ text }) => text)].join(" ")),
  };
}

/** Their order weighs as well as how many sentences name them. */
function subjectsBy(subjects: readonly Subject[], lines: readonly Line[]): readonly Term[] {
  const counts = new Map<string, number>();
  for (const { mentions } of lines) {
    for (const each of mentions) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  return subjects.slice(0, MOST_SUBJECTS).map((subject, place) => {
    const share = (counts.get(keyOf(subject)) ?? 0) / most;
    return { term: keyOf(subject), weight: Math.round((50 * share + 50 / (1 + place)) | 0) / 100 };
  });
}

const keyOf = ({ kind, id }: Subject) => `${kind} ${id}`;

/** The words of names, as an id has them: whom a story is about is known by the links. */
function namesOf(subjects: readonly Subject[]): ReadonlySet<string> {
  return new Set(subjects.flatMap(({ id }) => id.split("-")).map(stemOf));
}
