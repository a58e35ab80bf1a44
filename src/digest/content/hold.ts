import { accuses } from "#src/core/accusation.ts";
import { isTelling, mentioning, topicFinder } from "#src/core/claim-words.ts";
import { claimsAbout } from "#src/core/claims-of.ts";
import type { Story } from "#src/core/news.ts";
import { oncePer } from "#src/core/once-per.ts";
import { fold, nameWords } from "#src/core/understand/read.ts";
import type { NecRecord } from "#src/record/record.ts";
import type { Topic } from "../model.ts";

/** What the claims of a record are called and what they say, replies and outcomes with them, folded. */
const claimTexts = oncePer(({ claims }: NecRecord): readonly string[] =>
  claims.flatMap(({ title, statement, reply, outcome }) =>
    [title, statement, ...[reply, outcome].flatMap((each) => (each === "none" ? [] : [each.text]))]
      .map((text) => fold(text).replace(/^the /, "").replace(/\.$/, ""))
      .filter((text) => text !== ""),
  ),
);

/** Whether a text accuses, or says what a reported claim of the record says: nothing of that is ever pushed. */
export function isUnfit(text: string, record: NecRecord): boolean {
  if (accuses(text)) return true;
  const folded = fold(text);
  return claimTexts(record).some((each) => folded.includes(each));
}

/**
 * Those topics that a post may name as its reason. Words of accusation are none: beside whatever story has them
 * somewhere, "you follow “fraud”" would accuse.
 */
export function fitTopics(topics: readonly Topic[], record: NecRecord): readonly Topic[] {
  return topics.filter((topic) => topic.kind !== "words" || !isUnfit(topic.words, record));
}

/** So many words of a report, in a headline about the one it is about, tell that the headline is about it too. */
const WORDS_OF_A_REPORT = 2;

/**
 * Whether a headline tells of a matter that the record has a claim about one of those people on, without a word of
 * accusation: "Group drops Lintott", "Lintott on the letter and the deadline". Names are left out of account.
 */
function touchesClaim(title: string, subjects: Story["subjects"], record: NecRecord): boolean {
  const names = new Set(
    subjects
      .flatMap(({ id }) => [record.people.get(id), record.organisations.get(id)])
      .flatMap((named) => (named ? [named.name, ...named.aliases].flatMap(nameWords) : [])),
  );
  const words = nameWords(title.replace(/['’]s\b/g, "")).filter((word) => !names.has(word));
  const topicAt = topicFinder(record);
  const topics = new Set(words.flatMap((_, at) => topicAt(words, at)?.topic ?? []));
  return subjects
    .filter(({ kind }) => kind === "person")
    .some(({ id }) => {
      const claims = claimsAbout(record, id);
      const told = [...topics].filter((topic) => mentioning(record, claims, topic).length > 0);
      return (
        told.length >= WORDS_OF_A_REPORT || told.some((topic) => isTelling(topic.replace(/s$/, "")))
      );
    });
}

/**
 * Whether a story is held for a manager: one of its headlines names somebody beside a word of accusation, accuses at
 * all (a digest's "you follow Ann Black" beside it would name the person), or says what a reported claim says.
 */
export function isHeld({ articles, subjects, accused }: Story, record: NecRecord): boolean {
  if (accused.length > 0) return true;
  return articles.some(
    ({ title, publisher }) =>
      isUnfit(title, record) || accuses(publisher) || touchesClaim(title, subjects, record),
  );
}
