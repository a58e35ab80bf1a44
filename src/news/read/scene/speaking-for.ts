import { pronounOf as firstNamePronoun } from "#src/core/given-names.ts";
import type { Reading, ReadLine } from "../article.ts";
import { frontBody } from "../content/for-whom.ts";
import { namedAfter } from "../pages/named-after.ts";
import type { Beside } from "../subject/beside.ts";
import { isBare, type Part } from "../subject/bodies.ts";
import { isOf } from "../words/tokens.ts";
import { DETERMINERS } from "../words/word-kinds.ts";
import { thoseCalled } from "./called.ts";
import type { Who } from "./who.ts";

const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Cllr|Coun)\.? $/;

/** "a friend of Eddie Izzard": named so, with the name in full. */
export function whoIsBeside(
  reading: Reading,
  { text, tokens }: ReadLine,
  beside: Beside,
): Who | null {
  const [first, name, last] = [tokens[beside.from], tokens[beside.name], tokens[beside.to]];
  const other = reading.whoOf(name);
  if (!first || !name?.named || !last || !other) return null;
  const before = text.slice(first.from, name.named.from).replace(TITLE, "");
  const after = text.slice(name.named.to, last.to);
  const lowered =
    first === name
      ? ""
      : isOf(first, DETERMINERS) || beside.name > beside.from
        ? before.charAt(0).toLowerCase() + before.slice(1)
        : before;
  // "One NEC member": a body is called as the article calls it there.
  const called =
    other.kind === "organisation" ? text.slice(name.named.from, name.named.to) : other.speaker.name;
  const said = `${lowered}${called}${after}`.replace(/\s+/g, " ");
  return {
    speaker: { kind: "named", name: said },
    key: `beside/${said}`,
    kind: "beside",
    pronoun: pronounOf(`${before} ${after}`),
  };
}

/** "Spokeswoman" says of whoever speaks for somebody by which pronoun the article goes on. */
function pronounOf(words: string): Who["pronoun"] {
  if (/woman\b/.test(words)) return "she";
  return /man\b/.test(words) ? "he" : null;
}

const partText = ({ text, tokens }: ReadLine, { from, to }: Part): string => {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? text.slice(first.from, last.to).replace(/\s+/g, " ") : "";
};

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "a spokesperson for the group": for which, where the article settles it. */
export function whoSpeaks(reading: Reading, line: ReadLine, part: Part): Who | null {
  if (isBare(line.tokens, part)) {
    const called = lowered(partText(line, part));
    if (called.startsWith("the "))
      return reading.scene.unnamedBefore(called.replace(/^the (?:same )?/, ""));
    const front = frontBody(line.tokens);
    // "A panel banned it, and a spokesman said": whose he is.
    const other = line.cast.bodies !== null && part.from > 0;
    const before = other ? null : reading.scene.bodyBefore();
    const body = front ? reading.whoOf(front.name) : before;
    return body && /^an? /.test(called) ? unnamed(`${called} for ${body.speaker.name}`) : null;
  }
  const [the, noun] = line.tokens.slice(part.to - 2, part.to);
  const own = lowered(partText(line, part));
  const head = line.tokens[part.to - 1]?.text ?? "";
  const words = line.tokens.slice(part.from + 1, part.to).flatMap(({ text }) => text.split(" "));
  const [one, ...others] = own.startsWith("the ") ? thoseCalled(reading.called, head, words) : [];
  if (one && others.length === 0) return one;
  // "A spokesman for the UIW", "a source close to the panel": what it is called in full, and no group told of before.
  const spokes = /^an? (?:\p{L}+ ){0,2}spokes/u.test(own);
  const group =
    spokes &&
    the?.text === "the" &&
    noun &&
    !noun.capital &&
    !/^(?:panel|committee)$/.test(noun.text)
      ? { kind: "group" as const, noun: noun.text, from: 0 }
      : null;
  const before = group && reading.scene.settle(group, []);
  const asked = group && onlyGroup(reading, line, part.from);
  // "Asked whether Loom Forward would go, a spokesperson for the group said": of two none.
  if (before && asked && before.key !== asked.key) return null;
  const of = before ?? asked;
  // "A spokesperson for the firm": of one that is left open nobody is told who speaks.
  if (group && !of && /^(?:firm|company|group|network|charity)$/.test(group.noun)) return null;
  const said = of ? own.replace(/\bthe \p{L}+$/u, of.speaker.name) : own;
  return unnamed(said);
}

/** "Asked whether Loom Forward would go, a spokesperson for the group said": the one that the sentence names before a token; null of none or several. */
function onlyGroup(reading: Reading, { tokens }: ReadLine, end: number): Who | null {
  const groups = tokens.slice(0, end).flatMap((token) => {
    const who = reading.whoOf(token);
    return who?.kind === "organisation" ? [[who.key, who] as const] : [];
  });
  const [only, ...others] = new Map(groups).values();
  return only && others.length === 0 ? only : null;
}

export const unnamed = (name: string): Who => ({
  speaker: { kind: "named", name },
  key: `beside/${name}`,
  kind: "beside",
  pronoun: pronounOf(name),
});

/** What is said of whom a friend speaks for: "said that she had been". */
const OF_HERS = /^\P{L}*(?:\p{L}+ ){2,4}(?:that )?(he|she)\b/iu;

/** "said that Ms Tarrow was": what is said of whom a friend speaks for, by the name. */
const OF_NAMED = /^\P{L}*(?:\p{L}+ ){3}that (?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr)\.? )?$/iu;

/** "Tarrow did not ring back. A friend said that she was tired", "… that Ms Tarrow was tired": a friend of the only one whom the sentence before names, and whom “she” may mean, in the same paragraph; null where another may be meant. */
export function friendOfOne(
  { lines, scene, whoOf }: Reading,
  line: ReadLine,
  noun: string,
): Who | null {
  const before = lines[lines.indexOf(line) - 1];
  if (!before || before.paragraph !== line.paragraph || before.cast.open) return null;
  const said = OF_HERS.exec(line.text)?.[1]?.toLowerCase();
  const mayBe = (who: Who) => (said === "he" || said === "she" ? scene.mayBe(who, said) : true);
  const people = before.cast.people.filter(mayBe);
  const [only, ...others] = new Map(people.map((who) => [who.key, who])).values();
  const present = before.cast.present.some(({ key }) => key === only?.key);
  const alone = only?.kind === "person" && others.length === 0 && present;
  const name = line.tokens.find(({ kind }) => kind === "name");
  const isNamed =
    whoOf(name)?.key === only?.key && OF_NAMED.test(line.text.slice(0, name?.from ?? 0));
  const isMeant = (said === "he" || said === "she") && alone && scene.mayBe(only, said);
  const fits = alone && (isMeant || isNamed);
  return fits ? unnamed(`${noun} of ${only.speaker.name}`) : null;
}

/** "An organiser for a rival campaign", where somebody has been named: an article opens with what it then says of one whom it names. */
export function whoIsNameless(reading: Reading, line: ReadLine, part: Part): Who | null {
  const { lines } = reading;
  const before = lines.slice(0, lines.indexOf(line) + 1);
  const called = partText(line, part);
  // Those inside a party who are many are named nowhere later.
  const begun = before.some(({ cast }) => cast.people.length > 0) || / sources$/.test(called);
  const said = OF_NAME.test(called) ? called : lowered(called);
  return begun ? unnamed(said) : namedAfter(reading, line);
}

/** "Labour sources": what they are called begins with a name. */
const OF_NAME = /^(?:Labour|Momentum|NEC|Tory|Westminster|Downing Street)\b/;

/** "The Federation of Dyers (FOD)": by which initials a body goes as well. */
const INITIALS = /^ \(\p{Lu}{2,8}\)/u;

/** A body that is not in the record, by its name in the article. */
export function bodyAt(line: ReadLine, part: Part): Who | null {
  const name = partText(line, part).replace(/^the (?=\p{Lu})/iu, "the ");
  const { named, to = 0 } = line.tokens[part.to - 1] ?? {};
  const [short = ""] = named ? [] : (INITIALS.exec(line.text.slice(to)) ?? []);
  return firstNamePronoun(name) === null ? bodyNamed(`${name}${short}`) : null;
}

const AS_INITIALS = /^\p{Lu}{2,6}$/u;

/** Several bodies that speak together; null where one of them may be none. */
export function whoAre(reading: Reading, line: ReadLine, parts: readonly Part[]): Who | null {
  const each = parts.flatMap((part) => {
    const name = line.tokens[part.to - 1];
    if (name?.kind === "name") return reading.whoOf(name) ?? [];
    const bare = partText(line, part).replace(/^the /i, "");
    return bare.includes(" ") || AS_INITIALS.test(bare) ? (bodyAt(line, part) ?? []) : [];
  });
  if (each.length < parts.length) return null;
  const name = each.map(({ speaker }) => speaker.name).join(" and ");
  return { ...bodyNamed(name), each };
}

export function bodyNamed(name: string): Who {
  return {
    speaker: { kind: "named", name },
    key: `body/${name}`,
    kind: "organisation",
    pronoun: null,
  };
}
