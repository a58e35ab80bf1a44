import { pronounOf } from "#src/core/given-names.ts";
import type { Speaker, Subject } from "#src/core/news.ts";
import type { LinkedLine, Named } from "../link/index.ts";

/** Somebody who may speak, as an article has them. */
export interface Who {
  readonly speaker: Speaker;
  readonly key: string;
  readonly kind: "person" | "organisation" | "beside";
  /** The pronoun that the article's titles or the given name allow; null where both. */
  readonly pronoun: "he" | "she" | null;
}

/** Somebody without a name, whom a pronoun may mean. */
export const NOBODY: Who = {
  speaker: { kind: "named", name: "" },
  key: "",
  kind: "beside",
  pronoun: null,
};

/** Somebody without a name whom what is said only has in it: the one who says it goes on in the same paragraph where words in quotation marks follow. */
export const IN_PASSING: Who = { ...NOBODY, key: "in-passing" };

const HE = /\b(?:Mr|Sir|Lord)\.?\s+$/;
const SHE = /\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness)\.?\s+$/;
const TITLE_AT_MOST = 12;

/** "Baroness Umfray" is called so and by no given name. */
function byTitle(name: string): Who["pronoun"] {
  const title = `${name.split(" ", 1)[0]} `;
  if (HE.test(title)) return "he";
  return SHE.test(title) ? "she" : null;
}

const keyOf = (subject: Named["subject"]) =>
  subject.kind === "stranger" ? `stranger/${subject.name}` : `${subject.kind}/${subject.id}`;

/** Everybody an article names, each the same wherever it does. A title settles the pronoun before a given name does. */
export function whoIsWho(
  lines: readonly LinkedLine[],
  nameOf: (subject: Subject) => string,
): (named: Named) => Who | null {
  const titled = new Map<string, "he" | "she" | null>();
  for (const { text, names } of lines)
    for (const { from, subject } of names) {
      const before = text.slice(Math.max(0, from - TITLE_AT_MOST), from);
      const pronoun = HE.test(before) ? "he" : SHE.test(before) ? "she" : null;
      if (!pronoun) continue;
      const key = keyOf(subject);
      titled.set(key, (titled.get(key) ?? pronoun) === pronoun ? pronoun : null);
    }
  const known = new Map<string, Who>();
  return ({ subject }) => {
    if (subject.kind === "contest") return null;
    const key = keyOf(subject);
    const before = known.get(key);
    if (before) return before;
    const name = subject.kind === "stranger" ? subject.name : nameOf(subject);
    const kind = subject.kind === "organisation" ? "organisation" : "person";
    const pronoun =
      kind === "organisation" ? null : (titled.get(key) ?? byTitle(name) ?? pronounOf(name));
    const speaker: Speaker =
      subject.kind === "stranger"
        ? { kind: "named", name }
        : { kind: subject.kind, id: subject.id, name };
    const who: Who = { speaker, key, kind, pronoun };
    known.set(key, who);
    return who;
  };
}

/** Whether a pronoun can mean somebody. */
export const mayBe = ({ pronoun, kind }: Who, said: "he" | "she"): boolean =>
  kind !== "organisation" && (pronoun === null || pronoun === said);
