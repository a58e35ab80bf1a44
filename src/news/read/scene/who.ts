import { pronounOf } from "#src/core/given-names.ts";
import type { Speaker, Subject } from "#src/core/news.ts";
import { pattern } from "../../../pattern.ts";
import type { LinkedLine, Named } from "../../link/index.ts";
import { groupOfArticle } from "../pages/groups-of-article.ts";
import { isOfSeveral } from "../subject/nameless.ts";
import { quotationsIn } from "../words/quotations.ts";

/** Somebody who may speak, as an article has them. */
export interface Who {
  readonly speaker: Speaker;
  readonly key: string;
  readonly kind: "person" | "organisation" | "beside";
  /** The pronoun that the article's titles or the given name allow; null where both. */
  readonly pronoun: "he" | "she" | null;
  /** Whether what somebody else says only has that one in it: whoever says it goes on with words in quotation marks; "acting" where that one does something in it, so that this is settled right after it alone. */
  readonly passing?: "under" | "acting";
  /** Whether it is that one of whom somebody speaks, "accused Orrery", and who may answer. */
  readonly accused?: true;
  /** Those who say it together, where it is several bodies: each of them says it. */
  readonly each?: readonly Who[];
}

/** Somebody without a name, whom a pronoun may mean. */
export const NOBODY: Who = {
  speaker: { kind: "named", name: "" },
  key: "",
  kind: "beside",
  pronoun: null,
};

/** Somebody without a name whom what is said only has in it. */
export const IN_PASSING: Who = { ...NOBODY, key: "in-passing", passing: "under" };

/** Somebody without a name whom another accuses: "his opponent". */
export const ACCUSED: Who = { ...NOBODY, accused: true };

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

const PRONOUN = /\b(?:he|him|his|himself|she|her|hers|herself)\b/giu;
const SUBJECT = /\b(?:he|she)\b/i;
const ANOTHER = pattern("i")`
  \b(?:
    wom[ae]n|m[ae]n|wife|husband|mother|father|sister|brother|daughter|son|girl|boy|lady|queen
    |king|rival|opponent|leader|officer|official|minister
  )\b
`;

/** With whom an article opens; `plainly` where it has "she" do something, to which a given name that says otherwise gives way. */
interface Opening {
  readonly subject: Named["subject"];
  readonly pronoun: "he" | "she";
  readonly plainly: boolean;
}

/**
 * By which pronoun the one goes with whose name alone an article opens, by the sentence it stands in: "Wren Lintott has been
 * a clerk since she was 16." Null where it has none, or may have it of another.
 */
function openingPronoun(lines: readonly LinkedLine[]): Opening | null {
  const isPerson = ({ subject }: Named) => /^(?:person|stranger)$/.test(subject.kind);
  // A line that ends without a mark is who wrote it.
  const line = lines.find(
    ({ paragraph, text, names }) =>
      paragraph >= 0 && /[.!?”"’]$/.test(text) && names.some(isPerson),
  );
  const [named, ...others] = line?.names.filter(isPerson) ?? [];
  const opens =
    named?.from === 0 && others.every(({ subject }) => keyOf(subject) === keyOf(named.subject));
  if (!line || !named || !opens) return null;
  const text = quotationsIn(line.text).reduce(
    (rest, { from, to }) => rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to),
    line.text,
  );
  const said = (text.match(PRONOUN) ?? []).map((word) =>
    /^h(?:e|i)/i.test(word) && !/^her/i.test(word) ? "he" : "she",
  );
  const [pronoun] = said;
  const one = said.every((each) => each === pronoun);
  if (!pronoun || !one || ANOTHER.test(text)) return null;
  return { subject: named.subject, pronoun, plainly: SUBJECT.test(text) };
}

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
  const opens = openingPronoun(lines);
  const known = new Map<string, Who>();
  return ({ subject }) => {
    if (subject.kind === "contest") return null;
    const key = keyOf(subject);
    const before = known.get(key);
    if (before) return before;
    const group = groupOfArticle(subject);
    const name = group ?? (subject.kind === "stranger" ? subject.name : nameOf(subject));
    const kind = subject.kind === "organisation" ? "organisation" : "person";
    const given = pronounOf(name);
    const own = opens && keyOf(opens.subject) === key ? opens : null;
    const pronoun =
      kind === "organisation"
        ? null
        : (titled.get(key) ??
          byTitle(name) ??
          (own && (own.plainly || given === null) ? own.pronoun : given));
    const speaker: Speaker =
      subject.kind === "stranger" || group !== null
        ? { kind: "named", name }
        : { kind: subject.kind, id: subject.id, name };
    const who: Who = { speaker, key, kind, pronoun };
    known.set(key, who);
    return who;
  };
}

/** Whether a pronoun can mean somebody; several are neither "he" nor "she". */
export const mayBe = ({ pronoun, kind, speaker }: Who, said: "he" | "she"): boolean =>
  kind !== "organisation" &&
  (pronoun === null || pronoun === said) &&
  !(kind === "beside" && isOfSeveral(speaker.name));
