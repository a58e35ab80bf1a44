import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../../pattern.ts";
import { ANSWERS } from "../../../articles/ways/replied.ts";
import { speakerKey } from "../../../articles/whom/speaker-key.ts";
import type { News, ReadArticle, Reported, Statement } from "../../../news.ts";
import { unbroken } from "../quote/broken.ts";
import { withoutParts } from "../quote/without-parts.ts";
import type { Accused } from "./accused-side.ts";
import type { Shown } from "./guard.ts";

/** Within how many lines after what is told somebody answers it, and how many of the answer are shown. */
export const FAR = 4;
export const MOST_SHOWN = 3;
const MOST_ARTICLES = 24;

export const CHARGE =
  "(?:accusation|allegation|charge|claim|suggestion|criticism|complaint|account|notion|report|remark|description)s?";
/** "rejected that", "laughed off the charge": said of what stands right before, whoever it names; not "rejected the suggestion that she was late" or "denied that she was late". */
const TO_IT = pattern("iu")`
  ^(?:has |have |had |strongly |flatly |firmly )*(?:
    reject(?:s|ed)|den(?:y|ies|ied)|disput(?:es|ed)|dismiss(?:es|ed)|refut(?:es|ed)
    |rebut(?:s|ted)|brush(?:es|ed) (?:off|aside)|laugh(?:s|ed) off
  ) (?:that(?=$|[,.;]| (?:and|but|as|in|on|at|when|while|yesterday)\b)|this|it|them|these|(?:the|that|this|any such) (?:\p{Ll}+ )?${CHARGE})(?! (?:that|of|about|over)\b)(?=[\s,.;]|$)
`;
/** "that the accusation was unfair" */
export const CALLED_FALSE = pattern("iu")`
  \b(?:the|that|this|these|those|such) (?:\p{Ll}+ )?${CHARGE} (?:was|were|is|are) (?:\p{Ll}+ )?[“"‘']?(?:
    unfair|untrue|false|baseless|unfounded|wrong|nonsense|rubbish|not true|absurd|ridiculous
  )\b
`;
/** Who speaks in somebody's place. */
const FOR = /\b(?:spokes\w+|office|team|campaign|lawyers?|solicitors?|representatives?|aides?)\b/i;

/** Whether somebody speaks in another's place. */
const isFor = ({ speaker }: Statement, { name }: Accused): boolean =>
  speaker.kind === "named" && FOR.test(speaker.name) && speaker.name.includes(lastWordOf(name));

/** Who describes or welcomes something tells what they make of it, and answers nobody. */
const MAKES_OF_IT = /^(?:described|welcom(?:es|ed))\b/;
/** "described the claim as nonsense" */
const OF_CHARGE = new RegExp(`^(?:it|this|that|them|these|(?:\\p{Ll}+ ){1,3}${CHARGE})\\b`, "iu");

/** Whether somebody says something that is told to be an answer: "replied", "apologised". */
export const isByAnswer = ({ verb, words }: Statement): boolean =>
  ANSWERS.test(verb) && (!MAKES_OF_IT.test(verb) || OF_CHARGE.test(words));

/** Whether that is an answer of the accused. */
const isTheirAnswer = (statement: Statement, person: Accused): boolean =>
  isBy(statement, person) && isByAnswer(statement);

const isBy = ({ speaker }: Statement, { id }: Accused): boolean =>
  speaker.kind === "person" && speaker.id === id;

/** Whether somebody rejects what stands right before. */
export const rejects = ({ form, words }: Statement): boolean =>
  (form === "denied" ? TO_IT : CALLED_FALSE).test(words);

/** The same of one of whom the record knows nothing: of two whom it knows each answers for himself. */
const rejectsForAny = (each: Statement): boolean => each.speaker.kind !== "person" && rejects(each);

/** What is said in an article in answer to the line at a place: the first who speaks after it, as long as that one goes on. */
export function answersAfter(
  { lines, statements }: ReadArticle,
  at: number,
  isAnswer: (statement: Statement) => boolean,
): readonly Statement[] {
  const saidIn = (line: number) =>
    statements.filter(({ words }) => lines[line]?.text.includes(words));
  const accusers = new Set(saidIn(at).map(speakerKey));
  const answers: Statement[] = [];
  for (let line = at; line <= at + FAR; line++) {
    const others = saidIn(line).filter((each) => !accusers.has(speakerKey(each)));
    const [first] = answers;
    const own = others.filter((each) =>
      first ? speakerKey(each) === speakerKey(first) : isAnswer(each),
    );
    if (others.length > 0 && own.length === 0) break;
    answers.push(...own);
  }
  return answers;
}

/** The article of what an answer shows, as it was read, and the last line of it that is shown; null where it is not found. */
export async function placeOf(
  { text, articles: [article] }: Shown,
  subject: Accused | null,
  news: News,
): Promise<{ readonly read: ReadArticle; readonly at: number } | null> {
  const { id, publisher, published } = article;
  const found = await news.articles({
    publisher,
    ...(subject && { subjects: [{ kind: "person", id: subject.id }] }),
    ...(published && { from: published, to: published }),
    limit: MOST_ARTICLES,
  });
  const read = found.find((each) => each.article.id === id);
  const at = read?.lines.findLastIndex((line) => text.includes(line.text)) ?? -1;
  return read && at >= 0 ? { read, at } : null;
}

/** What an article has right after an accusation: answers to it, and what the accused says there that is not told to be one. */
export interface RepliedThere {
  readonly answers: readonly Reported[];
  readonly ownWords: readonly Reported[];
}

/**
 * What the articles themselves have right after an accusation. An answer is by whoever speaks for the accused, or by anybody
 * who rejects it in so many words: "rejected that", "said that the charge was unfair". Where the accusation is against one
 * alone, what that one goes on to say and is not shown yet stands beside.
 */
export async function repliedThere(
  accusing: readonly Shown[],
  person: Accused,
  { shown: all, news }: { readonly shown: readonly Shown[]; readonly news: News },
): Promise<RepliedThere> {
  const places = await Promise.all(
    accusing.map(async (shown) => ({ shown, place: await placeOf(shown, person, news) })),
  );
  const those = (isMeant: (statement: Statement, shown: Shown) => boolean) =>
    withoutParts(
      unbroken(
        places.flatMap(({ shown, place }) => {
          const meant = (each: Statement) => isMeant(each, shown);
          const said = place ? answersAfter(place.read, place.at, meant) : [];
          return said.map((statement): Reported => ({ statement, articles: shown.articles }));
        }),
      ),
    ).slice(0, MOST_SHOWN);
  const isNew = ({ statement: { words } }: Reported) =>
    !all.some(({ text }) => text.includes(words));
  const isAlone = ({ people }: Shown) => people.every((id) => id === person.id);
  return {
    answers: those(
      (each) => isFor(each, person) || isTheirAnswer(each, person) || rejectsForAny(each),
    ),
    ownWords: those((each, shown) => isBy(each, person) && isAlone(shown)).filter(isNew),
  };
}
