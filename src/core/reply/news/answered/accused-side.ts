import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../../pattern.ts";
import { indexed } from "../../../articles/lines/indexed.ts";
import { speaksForParty } from "../../../articles/whom/party-speakers.ts";
import { speakerKey } from "../../../articles/whom/speaker-key.ts";
import type { ReadArticle, Statement, Subject } from "../../../news.ts";
import { type NewsQueryOf, speakerAsked } from "../../../news-query.ts";
import { nameIn } from "../quote/told.ts";
import { IN_ANOTHERS_PLACE } from "./in-anothers-place.ts";

const FOR = pattern("i")`\b(?:${IN_ANOTHERS_PLACE}|campaign|lawyers?|solicitors?|people)\b`;

/** Somebody, or a body, against whom something may be said. */
export interface Accused {
  readonly id: string;
  readonly name: string;
}

/** Against whom what is shown may be said: whom the question names and whom the line names, but for the one who speaks. */
export function accusedIn(
  query: NewsQueryOf<"said" | "reported">,
  mentions: readonly Subject[],
  record: NecRecord,
): readonly Accused[] {
  const own = speakerAsked(query);
  return [...(query.subjects ?? []), ...mentions]
    .filter(({ kind, id }) => kind !== "contest" && id !== own)
    .map(({ id }) => ({ id, name: nameIn(record, id) }));
}

/** Whether somebody is one of the accused or speaks for one: of whom the record does not know, by the name that the line has. */
function isByAny({ speaker }: Statement, accused: readonly Accused[], line: string): boolean {
  if (speaker.kind !== "named") return accused.some(({ id }) => id === speaker.id);
  const last = lastWordOf(speaker.name);
  const isNamed = /^\p{Lu}/u.test(last) && line.split(/[^\p{L}’'-]+/u).includes(last);
  const isForOne =
    FOR.test(speaker.name) && accused.some(({ name }) => speaker.name.includes(lastWordOf(name)));
  return isNamed || isForOne;
}

/**
 * What those against whom something is said say in an article after the line that says it, themselves or through who
 * speaks for them; where they say nothing there, or nobody is named, what is said there for the party. That it answers
 * is not claimed.
 */
export function saidByAccused(
  read: ReadArticle,
  at: number,
  accused: readonly Accused[],
): readonly Statement[] {
  const { lines } = indexed(read);
  const line = lines[at];
  const accusers = new Set(line?.statements.map(speakerKey));
  const later = new Set(lines.slice(at + 1).flatMap(({ statements }) => statements));
  const after = [...later].filter((each) => !accusers.has(speakerKey(each)));
  const theirs = after.filter((each) => isByAny(each, accused, line?.text ?? ""));
  return theirs.length > 0 ? theirs : after.filter(({ speaker }) => speaksForParty(speaker.name));
}
