import type { NecRecord } from "#src/record/record.ts";
import { HOME_PARTY, homeBody } from "../../home.ts";
import type { NewsQuery, NewsQueryOf } from "../../news-query.ts";
import { lexiconOf } from "../../understand/lexicon.ts";
import { POSTS } from "../../understand/news/post-of-body.ts";
import { nameWords } from "../../understand/read.ts";
import type { Read } from "../articles-for.ts";
import { type Holder, headsIn, holderKey } from "./heads.ts";

/** In Britain a union is led by its general secretary, some by a president, a group by whoever chairs or founded it. */
const LEADS = "general secretary|leader|boss|chief";
const OF_UNION = "president";
const OF_GROUP =
  "president|(?:co-)?chair(?:man|woman|person)?|chief executive|(?:co-)?director|(?:co-)?founder";
const LEADER = /^(?:leader|boss|chief|head)$/;
const CHAIR = /^chair(?:man|woman|person)?$/;
/** A body with a post in it: "weavers leader". */
const POST_OF = new RegExp(`^(?<body>.+?) (?<post>${POSTS})$`);

const MOST_ARTICLES = 24;

interface Body {
  readonly id: string;
  readonly names: readonly string[];
  readonly isUnion: boolean;
}

/** The posts by which an article may call whoever has one that a question asks for, the likeliest first. */
function postsFor(asked: string, { isUnion }: Body): readonly string[] {
  if (LEADER.test(asked)) return [LEADS, isUnion ? OF_UNION : OF_GROUP];
  return [CHAIR.test(asked) ? "(?:co-)?chair(?:man|woman|person)?" : `(?:co-)?${asked}`];
}

/** The body that some words name; null where several may be meant. */
function bodyOf(words: string, record: NecRecord): Body | null {
  const [found, ...others] = lexiconOf(record)
    .find(words)
    .filter(({ kind, how }) => kind === "organisation" && how !== "slip");
  return found && others.every(({ id }) => id === found.id) ? bodyBy(found.id, record) : null;
}

/** A body with every name of it; null of the party whose news all is, and of anybody else. */
function bodyBy(id: string, record: NecRecord): Body | null {
  const body = record.organisations.get(id);
  if (!body || body.name === HOME_PARTY || body.id === homeBody(record)) return null;
  const names = [...new Set([body.name, body.short ?? body.name, ...body.aliases])];
  return { id: body.id, names, isUnion: body.kind === "trade-union" };
}

/** A holder of a post, with the days, the first of them first, of the articles that call that one so. */
interface Time {
  readonly holder: Holder;
  readonly days: readonly string[];
}

/** What whoever has a post said, of several each in the time of the articles that call that one so. */
function queriesOf(times: readonly Time[], query: NewsQueryOf<"said">): readonly NewsQuery[] {
  const isTimed = query.from !== undefined || query.to !== undefined;
  return times.map(({ holder, days }) => {
    const speaker = "id" in holder ? holder : { named: nameWords(holder.named).join(" ") };
    const [from] = days;
    const to = days.at(-1);
    const span = times.length > 1 && !isTimed && from && to ? { from, to } : {};
    return { ...query, speaker, ...span };
  });
}

/** The body and the post whose holder a question asks for; null of any other question. */
function postIn(query: NewsQuery, record: NecRecord) {
  if (query.kind !== "said" || !query.speaker || !("named" in query.speaker)) return null;
  const { body: words = "", post = "" } = POST_OF.exec(query.speaker.named)?.groups ?? {};
  const body = bodyOf(words, record);
  return body && { body, post };
}

/** Whom articles call by a post of a body, within the time of a query; by the first of some ways to call it alone. */
async function holders(
  body: Body,
  called: readonly string[],
  { from, to }: NewsQuery,
  { news, record }: Read,
): Promise<readonly Time[]> {
  const articles = await news.articles({
    // "The weavers’ union" is named so by papers that the reader does not link.
    some: [...new Set(body.names.flatMap((name) => nameWords(name).slice(0, 1)))],
    limit: MOST_ARTICLES,
    ...(from && { from }),
    ...(to && { to }),
  });
  for (const posts of called) {
    const all = articles.flatMap((read) =>
      headsIn(read, { ...body, posts }, record).map((holder) => ({
        holder,
        day: read.article.published ?? "",
      })),
    );
    const times = [...Map.groupBy(all, ({ holder }) => holderKey(holder)).values()].flatMap(
      (all): Time[] => {
        const [one] = all;
        const days = all
          .map(({ day }) => day)
          .filter(Boolean)
          .toSorted();
        return one ? [{ holder: one.holder, days }] : [];
      },
    );
    if (times.length > 0) return times;
  }
  return [];
}

/**
 * What is asked of whoever has a post of a body, "the weavers leader", as what is asked of whom articles call so. What
 * the body said, or others of it, is no answer: none where nobody is known to have the post. Null where the first
 * reading asks for no such holder.
 */
export async function byPost(
  readings: readonly [NewsQuery, ...NewsQuery[]],
  read: Read,
): Promise<readonly NewsQuery[] | null> {
  const [query] = readings;
  const asked = postIn(query, read.record);
  if (!asked) return null;
  const times = await holders(asked.body, postsFor(asked.post, asked.body), query, read);
  return readings.flatMap((each) =>
    each.kind === "said" && postIn(each, read.record) ? queriesOf(times, each) : [],
  );
}

/**
 * What is asked of a body for a reason, "why did the weavers leave?", as what is asked of whom articles call its
 * leader, president or chair, who speak for it. Nothing of any other question.
 */
export async function byItsHeads(query: NewsQuery, read: Read): Promise<readonly NewsQuery[]> {
  if (query.kind !== "said" || !query.speaker || !("id" in query.speaker)) return [];
  const body = bodyBy(query.speaker.id, read.record);
  const { hints = [], words = [] } = query;
  if (!body || ![...hints, ...words].includes("why")) return [];
  const times = await holders(body, [`${LEADS}|${OF_GROUP}`], query, read);
  return queriesOf(times, query);
}
