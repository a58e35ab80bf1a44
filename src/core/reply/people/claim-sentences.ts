import type { Claim, NecRecord, Sources } from "#src/record/record.ts";
import { claimsAbout } from "../../claims-of.ts";
import { accordingTo } from "../words/accounts.ts";
import { oneOfEach } from "../words/citing.ts";
import { sortKey } from "../words/interval.ts";

/** A sentence that an answer about claims opens with. */
export interface Lead {
  readonly text: string;
  readonly sources: Sources;
}

/** Whom or what the claims of an answer are about. */
export interface About {
  readonly record: NecRecord;
  readonly id: string;
  readonly name: string;
  /** The name by which a claim's later sentences call somebody. */
  readonly short: string;
  readonly claims: readonly Claim[];
}

/** How many claims are told in an opening; of more, their titles are. */
export const MOST_TOLD = 2;

/** With a full stop, where it has none. */
export const ended = (text: string) => (/[.?!]["”]?$/.test(text) ? text : `${text}.`);

/** The sentences of a text. */
export const sentences = (text: string): readonly string[] =>
  text.split(/(?<=[.?!]["”]?)\s+(?=[\p{Lu}"“])/u).map(ended);

/** Claims, the latest first. */
export const latestFirst = (claims: readonly Claim[]) =>
  claims.toSorted((a, b) => (sortKey(a.date) < sortKey(b.date) ? 1 : -1));

/** Where only weak or partisan sources carry a statement, it is told as theirs. */
export function reported(record: NecRecord, statement: string, sources: Sources): string {
  const according = accordingTo(record, sources);
  return according ? `${according}: ${statement}` : statement;
}

/** What was reported, as a sentence. */
export const statementOf = (record: NecRecord, { statement, sources }: Claim): Lead => ({
  text: ended(reported(record, statement, sources)),
  sources,
});

/** A sentence of a claim's reply or outcome that says what is looked for, and how well it says it. */
export interface Fitting extends Lead {
  readonly claim: Claim;
  readonly score: number;
}

/** Whether a sentence is about somebody: of a claim about several people, one that names another of them is not. */
function concerns(sentence: string, claim: Claim, { record, id, short }: About): boolean {
  if (!record.people.has(id) || sentence.includes(short)) return true;
  return !claim.people.some((person) => {
    const surname = record.people.get(person)?.surname ?? record.people.get(person)?.name;
    return person !== id && surname !== undefined && sentence.includes(surname);
  });
}

/** The sentences of outcomes that fit a pattern, those first that say it with a date; then of statements. */
export function fitting(
  about: About,
  pattern: RegExp,
  parts: readonly ("outcome" | "reply" | "statement")[],
): readonly Fitting[] {
  return latestFirst(about.claims)
    .flatMap((claim) =>
      parts.flatMap((part): Fitting[] => {
        const told = part === "statement" ? claim : claim[part];
        if (told === "none") return [];
        const text = "text" in told ? told.text : told.statement;
        return sentences(text)
          .filter((sentence) => pattern.test(sentence) && concerns(sentence, claim, about))
          .map((sentence) => {
            const at = sentence.search(pattern);
            const dated = /\d{4}/.test(sentence.slice(at, at + 70)) ? 2 : 0;
            const early = at < 60 ? 1 : 0;
            const verb = /^\w+ed\b/.test(sentence.slice(at)) ? 2 : 0;
            const said = part === "statement" ? -1 : 0;
            return {
              text: sentence,
              sources: told.sources,
              claim,
              score: dated + early + verb + said,
            };
          });
      }),
    )
    .toSorted((a, b) => b.score - a.score);
}

/** One source of each claim. */
export const citing = ({ claims }: About, orElse: Sources) => oneOfEach(claims, orElse);

/** Says that the sources have nothing of what is asked: of some of the claims about somebody, nothing on those. */
export function notRecorded(about: About, what: string): Lead {
  const [first] = about.claims;
  const some = about.claims.length < claimsAbout(about.record, about.id).length;
  const onThis = some && !what.includes(" on ") ? " on this" : "";
  return {
    text: `No ${what}${onThis} is recorded in our sources.`,
    sources: citing(about, first?.sources ?? [""]),
  };
}
