import type { Subject } from "#src/core/news.ts";
import { type Linker, linker } from "#src/news/link/index.ts";
import { sentencesOf } from "#src/news/read/words/sentences.ts";
import { type StoryTraits, type Told, traitsOf } from "#src/news/stories/story.ts";
import { madeUpRecord } from "../../support/record.ts";
import type { Invented } from "./articles.ts";

const links: Linker = linker(madeUpRecord);

/** An invented article as the linker reads it, over the made-up record. */
export function told({ title, published, found, text }: Invented): Told {
  const sentences = [sentencesOf(text.replace(/\s+/g, " "))];
  const read = links.link({ title, sentences, published });
  return {
    article: { title, published, found: found ?? `${published}T12:00:00Z` },
    lines: read.lines.map(({ text, names }) => ({
      text,
      mentions: names.flatMap(({ subject }): Subject[] =>
        subject.kind === "stranger" ? [] : [subject],
      ),
    })),
    subjects: read.subjects,
  };
}

/** The traits of an invented article. */
export const traits = (article: Invented): StoryTraits => traitsOf(told(article));
