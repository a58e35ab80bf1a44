import { lastWordOf } from "#src/words.ts";
import { isEvent } from "../../articles/words/terms.ts";
import type { Subject } from "../../news.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import { fold } from "../read.ts";
import type { Run } from "../run.ts";
import type { Setting } from "./setting.ts";

/** Who has a part in an occasion, "after Ada Tarrow beat her", is named in its article, and need not be in the words said on it: their last names, and the others. */
export function partsIn(subjects: readonly Subject[], { asking: { record } }: Setting) {
  const people = subjects.filter(({ kind }) => kind === "person");
  return {
    names: people.flatMap(({ id }) => {
      const person = record.people.get(id);
      return person ? [fold(lastWordOf(person.name))] : [];
    }),
    others: subjects.filter(({ kind }) => kind !== "person"),
  };
}

/** "About Ada Tarrow's election": what happened to somebody who need not be named in what is said of it. */
export function isEventOf({ from, to }: Run, { phrase, marks }: Setting): boolean {
  const word = phrase.tokens[to - 1]?.text ?? "";
  const owned = marks.some((each) => each.kind === "person" && each.from >= from && each.to < to);
  return owned && (isEvent(word) || HAPPENED.test(word));
}
const HAPPENED = /^(?:(?:re-?)?election|selection|nomination|candidacy|bid|comeback)$/;

/** What somebody is asked to react to, with those who have a part in it as words of it: "the reaction to Ada Tarrow being barred". */
export function withParts(
  { subjects = [], occasion = [], ...rest }: Omit<NewsQueryOf<"said">, "kind">,
  setting: Setting,
): Omit<NewsQueryOf<"said">, "kind"> {
  const { names, others } = partsIn(subjects, setting);
  return {
    ...rest,
    ...(others.length > 0 && { subjects: others }),
    occasion: [...occasion, ...names],
  };
}
