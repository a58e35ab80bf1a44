import { type Env, readEnv } from "#src/env.ts";
import { getArticle } from "#src/news/ingest/get-article.ts";
import { keepArticles, keptLine } from "#src/news/ingest/keep-articles.ts";
import { readManifest } from "#src/news/ingest/manifest.ts";
import { type GivenArticle, readArticle, readerOf } from "#src/news/ingest/read-article.ts";
import { readArguments, type Wanted } from "#src/news/ingest/wanted.ts";
import { nowOf } from "#src/start/clock.ts";
import { readRecord } from "#src/start/record.ts";
import { placeOf } from "#src/start/store.ts";
import { openStore } from "#src/store/open.ts";

const USAGE = `Usage:
  npm run ingest -- FILE            reads an article from a text or an HTML file and keeps it
  npm run ingest -- ADDRESS         from the web, where NEWS_FULL_TEXT=on
  npm run ingest -- -               from the standard input
  npm run ingest -- --manifest FILE several, as a YAML list of file, publisher, published, url, title
What the article does not say of itself (its first words stand for a headline), or says wrongly:
  --publisher "City A.M."   --published 2018-09-03 (or 2016-03, or 2016)   --url ADDRESS   --title "…"
Ends with 0: kept, or known already; 1: not kept, and why; 2: bad usage or an article that cannot be read, and nothing
is kept. Where the store fails half-way the first may be kept, and are known when it is run again.
`;

/** Reads articles, and keeps them where all could be read. Gives the exit code, as the usage says. */
async function main(args: readonly string[]): Promise<number> {
  const read = readEnv();
  if (!read.ok) return refused(read.problems, 1);
  const { env } = read;
  const now = nowOf(env)();
  const asked = readArguments(args, now);
  if (asked.kind === "help") return said(USAGE);
  if (asked.kind === "wrong") return refused(asked.problems, 2);
  const listed = asked.kind === "manifest" ? readManifest(asked.file, now) : null;
  if (listed && !listed.ok) return refused(listed.problems, 2);
  const wanted = asked.kind === "articles" ? asked.wanted : (listed?.wanted ?? []);
  const got = await getAll(wanted, env, now);
  if (!got.ok) return refused(got.problems, 2);
  return keep(got.articles, env, now);
}

type AllGot =
  | { readonly ok: true; readonly articles: readonly GivenArticle[] }
  | { readonly ok: false; readonly problems: readonly string[] };

async function getAll(wanted: readonly Wanted[], env: Env, now: string): Promise<AllGot> {
  const fetcher = wanted.some(({ place }) => place.kind === "page") ? await fetcherFor(env) : null;
  const articles: GivenArticle[] = [];
  const problems: string[] = [];
  for (const one of wanted) {
    const got = await getArticle(one, { fetcher, input: process.stdin, now });
    if (got.ok) articles.push(got.article);
    else problems.push(got.problem);
  }
  await fetcher?.close();
  return problems.length > 0 ? { ok: false, problems } : { ok: true, articles };
}

/** Null where pages are not to be fetched. */
async function fetcherFor({ news }: Env) {
  if (!news?.pages) return null;
  const [{ Fetcher }, { askerFor }, { systemClock: clock }] = await Promise.all([
    import("#src/news/fetch/fetcher.ts"),
    import("#src/news/asker.ts"),
    import("#src/news/clock.ts"),
  ]);
  const now = () => new Date().toISOString();
  return new Fetcher({ asker: askerFor(news.contact), clock, now });
}

async function keep(articles: readonly GivenArticle[], env: Env, now: string): Promise<number> {
  const loaded = readRecord(env);
  if (!loaded.ok) return refused(loaded.problems, 1);
  try {
    const store = await openStore(placeOf(env));
    try {
      const reader = readerOf(loaded.record);
      const read = articles.map((article) => readArticle(article, reader));
      const kept = await keepArticles(read, store.news, now);
      return said(kept.map((one) => `${keptLine(one)}\n`).join(""));
    } finally {
      await store.close();
    }
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    return refused([`Not kept, or not all: the store cannot be used. ${fault.message}`], 1);
  }
}

function said(text: string): number {
  process.stdout.write(text);
  return 0;
}

function refused(problems: readonly string[], code: 1 | 2): number {
  process.stderr.write(`${problems.join("\n")}\n`);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
