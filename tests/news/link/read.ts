import type { Moment } from "#src/core/news.ts";
import { type Linked, linker } from "#src/news/link/index.ts";
import { sentencesOf } from "#src/news/read/words/sentences.ts";
import { hardRecord } from "./linked-record.ts";

const { link } = linker(hardRecord);

/** An article as a test gives it: a paragraph a text. */
export interface Given {
  readonly title?: string;
  readonly text: string | readonly string[];
  readonly published?: Moment | null;
  readonly publisher?: string;
}

/** An article over the hard record. */
export function read({
  title = "News of Labour",
  text,
  published = null,
  publisher = "",
}: Given): Linked {
  const paragraphs = typeof text === "string" ? [text] : text;
  return link({ title, sentences: paragraphs.map(sentencesOf), published, publisher });
}

/** What each name that is linked says and whose it is, in order: ["Ada Lintott = ada-lintott"]. */
export function names(given: Given | string): readonly string[] {
  const { lines } = read(typeof given === "string" ? { text: given } : given);
  return lines.flatMap((line) =>
    line.names.map(({ from, to, subject }) => {
      const who = subject.kind === "stranger" ? `(${subject.name})` : subject.id;
      return `${line.text.slice(from, to)} = ${who}`;
    }),
  );
}
