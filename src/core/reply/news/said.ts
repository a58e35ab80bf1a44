import type { Answer } from "../../answer.ts";
import type { Reported, StatementSearch } from "../../news.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import { notice, Statements } from "../../statements.ts";
import { sourcesWith } from "./article-sources.ts";
import type { NewsContext } from "./context.ts";
import { peopleOf, repliesTo, sayReplies } from "./guard.ts";
import { nothing } from "./nothing.ts";
import { searchOf } from "./search.ts";
import { told } from "./told.ts";

/** How many statements are looked at, and how many are shown. */
const MOST_FOUND = 30;
const MOST_SHOWN = 5;
const MOST_SPEAKERS = 6;

/** What somebody said: each statement with its speaker, its outlet, its date. */
export async function replySaid(query: NewsQueryOf<"said">, context: NewsContext): Promise<Answer> {
  const { speaker, listener } = query;
  const search: StatementSearch = {
    ...searchOf(query, MOST_FOUND),
    ...(speaker && { speaker }),
    ...(listener && { listener }),
  };
  const found = await context.news.statements(search);
  const speakers = new Map(found.map((each) => [speakerKey(each), each.statement.speaker.name]));
  if (found.length === 0) return nothing(query, context);
  const silent = ({ statement: { form } }: Reported) => form === "no-comment";
  const all = query.comment
    ? found.toSorted((a, b) => Number(silent(b)) - Number(silent(a)))
    : found;
  if (speaker && "named" in speaker && speakers.size > 1)
    return whichSpeaker(speaker.named, [...speakers.values()]);
  return shown(query, all, context);
}

const speakerKey = ({ statement: { speaker } }: Reported) =>
  speaker.kind === "named" ? speaker.name : speaker.id;

/** Two people of one surname are never guessed between. */
function whichSpeaker(name: string, all: readonly string[]): Answer {
  const names = all.slice(0, MOST_SPEAKERS);
  return notice(
    "clarify",
    "Which one?",
    [`Articles quote several people called “${name}”. Who is meant?`],
    {
      items: names,
      suggestions: names.map((each) => ({ label: each, ask: `what did ${each} say` })),
    },
  );
}

async function shown(
  query: NewsQueryOf<"said">,
  found: readonly Reported[],
  context: NewsContext,
): Promise<Answer> {
  const { record } = context;
  const best = found.slice(0, MOST_SHOWN);
  const replies = await repliesTo(
    best.map((each) => ({
      text: `${each.statement.words} ${each.statement.context}`,
      articles: each.articles,
      people: peopleOf(each, record),
    })),
    context,
  );
  const articles = [
    ...best.flatMap((each) => each.articles),
    ...replies.flatMap((each) => [
      ...each.articles,
      ...each.denials.flatMap((one) => one.articles),
    ]),
  ];
  const [first] = best;
  const title = query.speaker ? `What ${first?.statement.speaker.name} said` : "Who said it";
  const statements = new Statements(sourcesWith(articles, record), title);
  const [lead, ...rest] = best.map((each) => told(each, query.words));
  if (lead) statements.say(lead.text, lead.sources);
  statements.list(rest.length > 0 ? "Also reported" : null, rest);
  sayReplies(statements, replies);
  return statements.answered();
}
