import type { Subject } from "#src/core/news.ts";
import type { Contest } from "#src/record/record.ts";
import type { Reading } from "./article.ts";

const IN_TITLE = 8;
const IN_OPENING = 3;
const OF_A_PERSON = 1.5;
/** What sections are of, such as the NEC, every article of the desk's names. */
const OF_A_BODY = 0.25;
/** A contest, by each of its candidates that the article names. */
const OF_A_CANDIDATE = 2;

/** What an article is about of the record, the most first: what its headline and its opening name, and how often all does. */
export function subjectsOf(
  title: Reading,
  lines: readonly Reading[],
  contests: readonly Contest[],
  bodies: ReadonlySet<string>,
): readonly Subject[] {
  const weights = new Map<string, { readonly subject: Subject; weight: number }>();
  const weigh = (subject: Subject, weight: number) => {
    const key = `${subject.kind} ${subject.id}`;
    const known = weights.get(key);
    if (known) known.weight += weight;
    else weights.set(key, { subject, weight });
  };
  const opening = lines[0]?.words.paragraph;
  for (const { words, namings } of [title, ...lines]) {
    const once = new Set<string>();
    const place = words.paragraph < 0 ? IN_TITLE : words.paragraph === opening ? IN_OPENING : 0;
    for (const { who } of namings) {
      if (who.kind === "stranger") continue;
      const each = who.kind === "person" ? OF_A_PERSON : bodies.has(who.id) ? OF_A_BODY : 1;
      weigh({ kind: who.kind, id: who.id }, each * (once.has(who.id) ? 1 : 1 + place));
      once.add(who.id);
    }
  }
  for (const { id, candidates } of contests) {
    const named = candidates.filter(({ person }) => weights.has(`person ${person}`));
    weigh({ kind: "contest", id }, named.length * OF_A_CANDIDATE);
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight).map(({ subject }) => subject);
}
