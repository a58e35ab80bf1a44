import { HOME_PARTY } from "#src/core/home.ts";
import type { Moment, ReadArticle, Speaker, Statement, Subject } from "#src/core/news.ts";
import { plainText } from "#src/core/plain-text.ts";
import type { NecRecord } from "#src/record/record.ts";
import { isOfAnotherSite, isSiteOf, keysOfSite, squeezed } from "../extract/site-owner.ts";
import { calledUnder } from "../group-headings.ts";
import { type Linker, linker } from "../link/index.ts";
import { sentencesByParagraph, statementsOf } from "../read/index.ts";
import { withDoubleMarks } from "../read/words/double-marks.ts";
import { roleOf } from "../read/words/roles.ts";
import { articleId } from "./article-id.ts";
import { bodiesByName, bodiesOf } from "./page-of-body.ts";
import { postsOf } from "./posts-of.ts";

/** An article as it was got, from wherever. */
export interface GivenArticle {
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  /** Null where it is not known: never made up. */
  readonly published: Moment | null;
  readonly paragraphs: readonly string[];
  /** Who wrote it, as it says; null where somebody else than its site's owner did. */
  readonly writer?: string | null;
  /** The instant at which the desk has it first. */
  readonly found: string;
}

/** A read article with all that it is read from. */
export interface FullyRead extends ReadArticle {
  readonly paragraphs: readonly string[];
  /** By how much it is about them. */
  readonly subjects: readonly Subject[];
}

/** What articles are read with: made once per record. */
export interface Reader {
  readonly linker: Linker;
  nameOf(subject: Subject): string;
  /** The one of the record who is called so; else the name, of somebody who is not in it. */
  speakerOf(name: string): Speaker;
  /** The one of the record after whom a site is called; null where it is nobody's. */
  ownerOf(publisher: string): Speaker | null;
  /** The one of the record's bodies that is called so, and is no outlet. */
  bodyOf(name: string): Speaker | null;
  /** The party whose committee the record is of; null where it does not have it. */
  readonly party: Speaker | null;
  /** The posts that somebody had at a moment, as far as the record dates them. */
  postsOf(id: string, at: Moment | null): readonly string[];
}

/** See `Reader`. */
export function readerOf(record: NecRecord): Reader {
  const { people, organisations, contests } = record;
  const names = { person: people, organisation: organisations } as const;
  const byName = Map.groupBy(people.values(), ({ name }) => name);
  const bySite = Map.groupBy(byName.keys(), squeezed);
  const bodies = bodiesByName(record);
  const speakerOf = (name: string): Speaker => {
    const [one, ...others] = byName.get(name) ?? [];
    return one && others.length === 0
      ? { kind: "person", id: one.id, name }
      : { kind: "named", name };
  };
  const party = [...organisations.values()].find(({ name }) => name === HOME_PARTY);
  return {
    linker: linker(record),
    postsOf: (id, at) => postsOf(record, id, at),
    party: party ? { kind: "organisation", id: party.id, name: party.name } : null,
    nameOf: ({ kind, id }) =>
      (kind === "contest" ? contests.get(id)?.label : names[kind].get(id)?.name) ?? id,
    bodyOf: (name) => {
      const [one, ...others] = bodies.get(name.toLowerCase()) ?? [];
      return one && others.length === 0
        ? { kind: "organisation", id: one.id, name: one.name }
        : null;
    },
    ownerOf: (publisher) => {
      const [one, ...others] = keysOfSite(publisher)
        .flatMap((key) => bySite.get(key) ?? [])
        .filter((name) => isSiteOf(name, publisher));
      return one !== undefined && others.length === 0 ? speakerOf(one) : null;
    },
    speakerOf,
  };
}

/** Of one article, in characters: a longer one is cut where a paragraph ends. */
const MOST = { text: 200_000, title: 300, publisher: 100 } as const;

/** Reads an article: whom it names, and who says what. In time by its length; throws for none. */
export function readArticle(given: GivenArticle, reader: Reader): FullyRead {
  const { linker, nameOf, party } = reader;
  const { url, published, found } = given;
  const title = oneLine(given.title, MOST.title);
  const publisher = oneLine(given.publisher, MOST.publisher);
  const paragraphs = withDoubleMarks(
    within(given.paragraphs.map((text) => oneLine(text, MOST.text))),
  );
  const writer = writerOf(given, reader);
  const sentences = sentencesByParagraph(paragraphs);
  const linked = linker.link({ title, sentences, published, publisher });
  const bodies = writer ? [] : bodiesOf(publisher, title, reader.bodyOf);
  const statements = withRoles(
    statementsOf([linked.headline, ...linked.lines], nameOf, published, {
      ...{ writer, bodies, publisher, party },
      postsOf: (id) => reader.postsOf(id, published),
    }),
    linked.lines.map(({ text }) => text),
  );
  return {
    article: {
      id: articleId({ publisher, title, url, published }),
      publisher,
      title,
      url,
      published,
      found,
    },
    lines: linked.lines.flatMap(({ text, names, paragraph }, at) => {
      const opens = paragraph !== linked.lines[at - 1]?.paragraph;
      const line = { text, mentions: mentionsOf(names), ...(opens && { opens: true as const }) };
      return calledUnder(text, linked.lines[at + 1]?.text ?? "") === null ? [line] : [];
    }),
    statements,
    ...(writer && { writer: writer.name }),
    strangers: linked.strangers,
    accused: linked.accused,
    subjects: withWriter(linked.subjects, writer, statements),
    paragraphs,
  };
}

/** Whom an article names, with the one of the record who speaks in it as its writer: on a page of one's own the name may stand nowhere. */
function withWriter(
  named: readonly Subject[],
  by: Speaker | null,
  statements: readonly Statement[],
): readonly Subject[] {
  if (by?.kind !== "person" || named.some(({ id }) => id === by.id)) return named;
  const writes = statements.some(
    ({ speaker }) => speaker.kind === "person" && speaker.id === by.id,
  );
  return writes ? [...named, { kind: "person", id: by.id }] : named;
}

/** Who wrote an article: as it says, else the one of the record whose own site it stands on. */
function writerOf(
  { writer, publisher, title, paragraphs }: GivenArticle,
  { speakerOf, ownerOf }: Reader,
): Speaker | null {
  if (writer !== undefined) return writer === null ? null : speakerOf(writer);
  const owner = ownerOf(publisher);
  return owner && !isOfAnotherSite([title, ...paragraphs]) ? owner : null;
}

/** Those who are not in the record with what the article calls them. */
function withRoles(
  statements: readonly Statement[],
  lines: readonly string[],
): readonly Statement[] {
  return statements.map((statement) => {
    const { speaker } = statement;
    const role = speaker.kind === "named" ? roleOf(speaker.name, lines) : null;
    return role ? { ...statement, speaker: { ...speaker, role } as Speaker } : statement;
  });
}

const oneLine = (text: string, most: number): string =>
  plainText(text.slice(0, most)).replace(/\s+/g, " ");

function within(paragraphs: readonly string[]): readonly string[] {
  let length = 0;
  return paragraphs.filter((text) => {
    length += text.length;
    return text !== "" && length <= MOST.text;
  });
}

type Names = ReturnType<Linker["link"]>["lines"][number]["names"];

/** Those of the record that a line names, each once. */
function mentionsOf(names: Names): readonly Subject[] {
  const found = new Map<string, Subject>();
  for (const { subject } of names)
    if (subject.kind !== "stranger") found.set(`${subject.kind} ${subject.id}`, subject);
  return [...found.values()];
}
