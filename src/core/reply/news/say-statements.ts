import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { kindsIn } from "../../articles/words/wanted.ts";
import { type Reported, type Statement, UNMENTIONED } from "../../news.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import { Statements } from "../../statements.ts";
import { accusedIn } from "./answered/accused-side.ts";
import { answeredThere } from "./answered/answered-there.ts";
import {
  articlesOf,
  asksOfAccusation,
  peopleOf,
  repliesTo,
  type Shown,
  sayReplies,
} from "./answered/guard.ts";
import { sayAnswers } from "./answered/say-answers.ts";
import type { NewsContext } from "./context.ts";
import { unbroken } from "./quote/broken.ts";
import { deniedIn, restOfSentence } from "./quote/rest-of-sentence.ts";
import { nameIn, told } from "./quote/told.ts";
import { withoutFragments } from "./quote/without-parts.ts";
import { sourcesWith } from "./stories/article-sources.ts";

const MOST_SHOWN = 5;
const MOST_OF_ALL = 8;

/** What is said of somebody whom the headline accuses, in whatever words, goes on with the accusation. */
function ofAccused(each: Reported, record: NecRecord): readonly Shown[] {
  const { statement, articles } = each;
  const [{ title }] = articles;
  const others = statement.mentions.filter(
    ({ id }) => statement.speaker.kind === "named" || statement.speaker.id !== id,
  );
  const people = others
    .map(({ id }) => id)
    .filter((id) => record.people.has(id) && title.includes(lastWordOf(nameIn(record, id))));
  return people.length > 0 ? [{ text: title, articles, people }] : [];
}

/** Who of the record speaks, where that is no answer of that one's own. */
const accuserIn = ({ speaker, form }: Statement): string | undefined =>
  "id" in speaker && form !== "denied" && form !== "no-comment" ? speaker.id : undefined;

/** Statements as an answer: the first leads, with the replies of those whom they accuse. */
export async function shown(
  query: NewsQueryOf<"said">,
  found: readonly Reported[],
  context: NewsContext,
): Promise<Answer> {
  const { record } = context;
  const best = withoutFragments(unbroken(found)).slice(0, query.speaker ? MOST_SHOWN : MOST_OF_ALL);
  const replies = await repliesTo(
    best.flatMap((each) => [
      {
        text: `${each.statement.words} ${each.statement.context}`,
        articles: each.articles,
        people: peopleOf(each, record),
        speaker: accuserIn(each.statement),
        isAccusing: asksOfAccusation(query),
      },
      ...ofAccused(each, record),
    ]),
    context,
  );
  const articles = [...best.flatMap((each) => each.articles), ...articlesOf(replies)];
  const [first] = best;
  const silent = best.every(({ statement: { form } }) => form === "no-comment");
  const name = first?.statement.speaker.name;
  const unmentioned = best.every(({ statement: { verb } }) => verb === UNMENTIONED);
  const kept = unmentioned ? `Not mentioned by ${name}` : `No comment from ${name}`;
  const said = silent ? kept : `What ${name} said`;
  const title = query.speaker ? said : "Who said it";
  const statements = new Statements(sourcesWith(articles, record), title);
  const wanted = [...(query.words ?? []), ...(query.occasion ?? [])];
  const names = [
    ...(query.subjects ?? []).map(({ id }) => lastWordOf(nameIn(record, id))),
    ...kindsIn(query.hints ?? []),
  ];
  // "Who did he ask to look into it?"
  const asksWhom = query.hints?.includes("ask") === true;
  const [lead, ...rest] = best.map((each) => told(each, wanted, names, asksWhom));
  if (lead) statements.say(lead.text, lead.sources);
  const after = first && query.speaker ? restOfSentence(first, query.words ?? []) : null;
  const also = [...(lead?.goesOn ?? []), ...(after ? [after] : []), ...rest];
  statements.list(also.length > 0 ? "Also reported" : null, also);
  sayReplies(statements, replies);
  if (query.answers && first) {
    const accused = accusedIn(query, first.statement.mentions, record);
    const answered = await answeredThere(first, query.answers, { accused, news: context.news });
    // Where its own sentence tells that it is denied, nobody need answer right after it.
    const isDenied = answered.answers.length === 0 && deniedIn(first.statement) !== null;
    if (!isDenied) sayAnswers(statements, answered, { to: first.articles, replies });
  }
  return statements.answered();
}
