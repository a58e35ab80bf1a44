import type { Moment, Statement, Subject } from "#src/core/news.ts";
import type { LinkedLine, Named } from "#src/news/link/index.ts";
import { sentencesByParagraph, statementsOf } from "#src/news/read/index.ts";

/** Nobody and nothing here exists. Wren and Kit are names of men and of women, Zelph of neither. */
const PEOPLE = ["Ada Tarrow", "Ben Orrery", "Wren Lintott", "Kit Marchbank", "Zelph Quill"];
const ORGANISATIONS = [
  "Loom Forward",
  "Dyers Alliance",
  "Weavers Union",
  "Guild Party",
  "Saltby Labour",
];
const STRANGERS = ["Stella Penhale", "Colin Vane"];

const idOf = (name: string) => name.toLowerCase().replaceAll(" ", "-");
const surname = (name: string) => name.split(" ").at(-1) ?? name;

const KNOWN: ReadonlyMap<string, Named["subject"]> = new Map<string, Named["subject"]>([
  ...PEOPLE.flatMap((name) => {
    const subject = { kind: "person", id: idOf(name) } as const;
    return [name, surname(name)].map((said) => [said, subject] as const);
  }),
  ...ORGANISATIONS.map((name) => [name, { kind: "organisation", id: idOf(name) }] as const),
  ...STRANGERS.flatMap((name) =>
    [name, surname(name)].map((said) => [said, { kind: "stranger", name }] as const),
  ),
]);
const NAMES = new Map([...PEOPLE, ...ORGANISATIONS].map((name) => [idOf(name), name]));
const PATTERN = new RegExp(`\\b(?:${[...KNOWN.keys()].join("|")})\\b`, "g");

export const nameOf = ({ id }: Subject): string => NAMES.get(id) ?? id;

/** An article's lines with the names above found in them; paragraphs are parted by a line. */
export function linesOf(article: string): readonly LinkedLine[] {
  return sentencesByParagraph(article.split("\n")).flatMap((sentences, paragraph) =>
    sentences.map((text) => ({
      text,
      paragraph,
      names: [...text.matchAll(PATTERN)].map(({ 0: said, index }) => ({
        from: index,
        to: index + said.length,
        subject: KNOWN.get(said) ?? { kind: "stranger", name: said },
      })),
    })),
  );
}

export function statements(article: string, published: Moment | null = null): readonly Statement[] {
  return statementsOf(linesOf(article), nameOf, published);
}

/** Who said what, one line a statement: "Ada Tarrow said “We won”", "Ada Tarrow said: that they had won". */
export function said(article: string): readonly string[] {
  return statements(article).map(({ speaker, verb, form, words }) =>
    form === "quoted" ? `${speaker.name} ${verb} “${words}”` : `${speaker.name} ${verb}: ${words}`,
  );
}
