import { distance } from "fastest-levenshtein";
import type {
  Article,
  News,
  ReadArticle,
  Reported,
  Search,
  Statement,
  Story,
  Subject,
} from "#src/core/news.ts";
import { lastWordOf } from "#src/words.ts";

const ada: Subject = { kind: "person", id: "ada-lintott" };
const oswin: Subject = { kind: "person", id: "oswin-tarrow" };
const lantern: Subject = { kind: "organisation", id: "lantern" };

const article = (id: string, publisher: string, title: string, published: string): Article => ({
  id,
  publisher,
  title,
  url: `https://${id}.example.org/story`,
  published,
  found: `${published}T12:00:00.000Z`,
});

const said = (
  speaker: Statement["speaker"],
  words: string,
  more: Partial<Statement> = {},
): Statement => ({
  speaker,
  verb: "said",
  form: "quoted",
  words,
  to: null,
  on: null,
  through: null,
  mentions: [],
  context: words,
  ...more,
});

const ADA = { kind: "person", id: "ada-lintott", name: "Ada Lintott" } as const;
const OSWIN = { kind: "person", id: "oswin-tarrow", name: "Oswin Tarrow" } as const;

/** Two invented articles about people of the made-up record, as they are read. */
export const madeUpArticles: readonly ReadArticle[] = [
  {
    article: article(
      "herald",
      "The Example Herald",
      "Lintott calls for longer ballots",
      "2019-12-02",
    ),
    lines: [
      { text: "Ada Lintott wants ballots to stay open for longer.", mentions: [ada] },
      { text: "The Lantern Alliance backed Ada Lintott again.", mentions: [ada, lantern] },
    ],
    statements: [
      said(ADA, "A ballot of two weeks is too short for anybody who works shifts."),
      said(ADA, "that the threshold should be lower", {
        form: "reported",
        verb: "told",
        to: "a meeting in Eastmere",
      }),
      said({ kind: "named", name: "Cleo Sandbar" }, "Nobody reads the rule book.", {
        mentions: [ada],
      }),
    ],
    strangers: ["Cleo Sandbar"],
    accused: [],
  },
  {
    article: article(
      "courier",
      "Imaginary Courier",
      "Tarrow accused of smear campaign",
      "2019-12-05",
    ),
    lines: [{ text: "Oswin Tarrow was accused of a smear campaign.", mentions: [oswin] }],
    statements: [said(OSWIN, "has denied any smear", { form: "denied", verb: "denied" })],
    strangers: [],
    accused: ["oswin-tarrow"],
  },
];

const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
const names = (all: readonly Subject[], { subjects = [] }: Search) =>
  subjects.every(({ id }) => all.some((each) => each.id === id));
const has = (text: string, { words = [] }: Search) =>
  words.every((word) => wordsOf(text).some((each) => each.startsWith(word.slice(0, 5))));
const fits = ({ article: { publisher, published } }: ReadArticle, search: Search) =>
  (!search.publisher || publisher.toLowerCase().includes(search.publisher.toLowerCase())) &&
  (!search.from || (published ?? "") >= search.from) &&
  (!search.to || (published ?? "").slice(0, search.to.length) <= search.to);

const subjectsOf = ({ lines }: ReadArticle) => lines.flatMap(({ mentions }) => mentions);

/** The invented articles behind the core's way to news, held in memory: every search goes through all of them. */
export function madeUpNews(all: readonly ReadArticle[] = madeUpArticles): News {
  const articles = (search: Search) =>
    all.filter(
      (each) =>
        fits(each, search) &&
        names(subjectsOf(each), search) &&
        has([each.article.title, ...each.lines.map(({ text }) => text)].join(" "), search),
    );
  return {
    articles: async (search) => articles(search).slice(0, search.limit),
    stories: async (search) =>
      articles(search)
        .map(
          (each): Story => ({
            id: each.article.id,
            articles: [each.article],
            subjects: subjectsOf(each),
            accused: each.accused,
          }),
        )
        .toSorted((a, b) =>
          (a.articles[0].published ?? "") < (b.articles[0].published ?? "") ? 1 : -1,
        )
        .slice(0, search.limit),
    statements: async (search) =>
      all
        .filter((each) => fits(each, search))
        .flatMap(({ article: of, statements }) =>
          statements.map((statement): Reported => ({ statement, articles: [of] })),
        )
        .filter(({ statement }) => {
          const { speaker, mentions, context, to } = statement;
          const wanted = search.speaker;
          const speaks =
            !wanted ||
            ("id" in wanted
              ? speaker.kind !== "named" && speaker.id === wanted.id
              : wordsOf(wanted.named).every((word) => wordsOf(speaker.name).includes(word)));
          const heard = !search.listener || (to ?? "").toLowerCase().includes(search.listener);
          return (
            speaks && heard && names(mentions, search) && has(`${context} ${to ?? ""}`, search)
          );
        })
        .slice(0, search.limit),
    isStranger: async (name) =>
      all.some(({ strangers }) => strangers.some((each) => each.toLowerCase() === name)),
    strangerNear: async (name) => {
      const near = all
        .flatMap(({ strangers }) => strangers)
        .map((each) => (name.includes(" ") ? each : lastWordOf(each)).toLowerCase())
        .filter((each) => distance(each, name) <= 2);
      return near[0] ?? null;
    },
    feeds: async () => [
      {
        name: "The Example Herald",
        address: "https://herald.example.org/feed",
        answered: "2021-06-10T08:00:00.000Z",
        newest: "2019-12-02",
        failures: 0,
        problem: null,
      },
    ],
    outlets: async () => all.map(({ article: { publisher } }) => publisher),
  };
}
