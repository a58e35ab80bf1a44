import { lastWordOf } from "#src/words.ts";
import type { Cast } from "./cast.ts";
import type { Spoken } from "./group-meant.ts";
import { interviewee } from "./only-left.ts";
import { FAR, ofParagraph, others, type Pronoun, rivalsOf, type Topic } from "./topics.ts";
import type { Who } from "./who.ts";

/** Who has been spoken of up to the sentence with a "he" or a "she". */
export interface Meant extends Pick<Spoken, "casts" | "line" | "topics"> {
  /** Who spoke last. */
  readonly speaker: Topic | null;
  /** Whom a sentence was about last. */
  readonly subject: Topic | null;
  /** Who was spoken of before those. */
  readonly left: Topic | null;
  /** The last sentence about somebody who is not named. */
  readonly unnamed: number;
  /** Whom all of an interview is with. */
  readonly profiled: Who | null;
  /** Whether the pronoun is surely by which somebody goes. */
  readonly is: (who: Who, said: "he" | "she") => boolean;
  /** Whether it can mean somebody. */
  readonly mayBe: (who: Who, said: "he" | "she") => boolean;
}

/** How far back somebody may be meant beside whom nobody else was named. */
const LONE = 8;

/** Whether it is a spokesperson, of whom it is not told whether "she" may be meant, in a paragraph before: "she" in the next is hardly that one. */
const isSpokesBefore = ({ who, line }: Topic, casts: readonly Cast[]): boolean =>
  who.kind === "beside" &&
  /\bspokesperson\b/.test(who.speaker.name) &&
  casts[line]?.paragraph !== casts.at(-1)?.paragraph;

/** "A Guild source said that Vane was late. He": those of whom somebody speaks who has no name, and is not told to be a man or a woman; none of another, and none who is in what that one is called. */
const spokenOfBy = ({ who, line }: Topic, casts: readonly Cast[]): readonly Who[] =>
  who.kind === "beside" && who.pronoun === null
    ? (casts[line]?.people ?? []).filter(
        ({ speaker }) => !who.speaker.name.includes(lastWordOf(speaker.name)),
      )
    : [];

/** Whom "he" or "she" means; `earlier` are the people named before it in its own sentence. Null where two can be meant, or nobody. */
export function personMeant(
  meant: Meant,
  said: "he" | "she",
  earlier: readonly Who[],
  how: Pronoun,
): Who | null {
  const { casts, line, is, mayBe } = meant;
  const topics = meant
    .topics((who) => mayBe(who, said), FAR)
    .filter((topic) => how.goesOn || !isSpokesBefore(topic, casts));
  const speaker = topics.find((topic) => topic === meant.speaker && topic.line >= line - 1);
  const another = (key: string) => earlier.some((who) => who.key !== key && mayBe(who, said));
  if (how.goesOn && speaker && !another(speaker.who.key)) return speaker.who;
  // Whom the sentence before is about comes before those of earlier ones.
  const last = topics.filter((topic) => topic.line === line - 1 && is(topic.who, said));
  const [topic, ...more] = last.length === 1 ? last : ofParagraph(topics, casts);
  if (!topic)
    return (
      onlyOne(meant, said, earlier) ??
      other(meant, said, earlier) ??
      lone(meant, said, earlier) ??
      ofInterview(meant, said, earlier)
    );
  const rivals = rivalsOf(topic, casts, how)
    .concat(earlier, spokenOfBy(topic, casts))
    .filter((who) => who.key !== topic.who.key && mayBe(who, said));
  return more.length === 0 && rivals.length === 0 ? topic.who : null;
}

function ofInterview(
  { casts, unnamed, profiled, is, mayBe }: Meant,
  said: "he" | "she",
  earlier: readonly Who[],
): Who | null {
  return interviewee(profiled, {
    casts,
    earlier,
    unnamed,
    is: (who) => is(who, said),
    mayBe: (who) => mayBe(who, said),
  });
}

/** The one last spoken of, further back, where nobody else who may be meant has been named or spoken of since. */
function lone(meant: Meant, said: "he" | "she", earlier: readonly Who[]): Who | null {
  const { casts, line, unnamed, is, mayBe } = meant;
  const [topic, ...more] = meant.topics(({ kind }) => kind === "person", LONE);
  if (!topic || more.length > 0 || !is(topic.who, said)) return null;
  if (unnamed >= topic.line) return null;
  const since = casts.slice(topic.line + 1, line).flatMap(({ people }) => people);
  const named = [...since, ...earlier, ...topic.rivals].filter((who) => mayBe(who, said));
  return others(named, topic.who).length === 0 ? topic.who : null;
}

/** "“Are you late?” Ms Tarrow asked. “No,” he replied.": the other of the two. */
function other(
  { casts, line, left, is, mayBe }: Meant,
  said: "he" | "she",
  earlier: readonly Who[],
): Who | null {
  if (!left || left.line < line - FAR || !is(left.who, said)) return null;
  const named = casts.slice(Math.max(0, left.line - 1), line).flatMap(({ people }) => people);
  const rivals = [...named, ...earlier].filter((who) => mayBe(who, said));
  return others(rivals, left.who).length === 0 ? left.who : null;
}

/** The one of the sentence before whom a pronoun surely can mean. */
function onlyOne(
  { casts, line, unnamed, subject, speaker, is, mayBe }: Meant,
  said: "he" | "she",
  earlier: readonly Who[],
): Who | null {
  if (unnamed >= line - 1) return null;
  const about = [subject, speaker].some((topic) => topic?.line === line - 1);
  const cast = casts[line - 1];
  if (!about || !cast) return null;
  const people = [...cast.people, ...earlier].filter((who) => mayBe(who, said));
  const [who, ...more] = new Map(people.map((one) => [one.key, one])).values();
  const present = cast.present.some(({ key }) => key === who?.key);
  return who && present && more.length === 0 && is(who, said) ? who : null;
}
