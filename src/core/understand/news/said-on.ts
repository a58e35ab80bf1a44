import { pattern } from "../../../pattern.ts";
import { HOME_PARTY } from "../../home.ts";
import { MOST_SUBJECTS, MOST_WORDS } from "../../news-query.ts";
import { NOISE } from "../noise.ts";
import { PRONOUNS } from "../pronouns.ts";
import type { Token } from "../read.ts";
import type { Run } from "../run.ts";
import type { Asking } from "../steps.ts";
import { type About, publishedAbout } from "./about.ts";
import { occasionIn } from "./occasion.ts";
import type { Found } from "./phrase.ts";
import { about, type Setting, textOf } from "./setting.ts";
import { partsIn } from "./took-part.ts";

/** What somebody will do by words is asked for by the verb itself. */
const DOES = /^(?:report|publish|announce|release|send|write)$/;

/** The general words of a condition that has no others: what she will do "if she wins" is no other thing that she will do. */
function conditionIn(
  tokens: readonly Token[],
  run: Run | null,
  { words }: About,
): readonly string[] {
  const isCondition = run !== null && /^(?:if|unless|once)$/.test(tokens[run.from - 1]?.text ?? "");
  if (!isCondition || words) return [];
  return tokens
    .slice(run.from, run.to)
    .map(({ text }) => text)
    .filter((text) => !NOISE.has(text) && !PRONOUNS.has(text));
}

const KIND_OF = /^(?:kind|sort|type) of\b/;

/** Verbs that say of a statement what it does, and so must be found in it. */
const DOING = pattern()`
  ^(?:
    thank|prais|blam|congratulat|apolog|accus|criticis|welcom|oppos|favour|object|defend|condemn
    |dismiss|reject|doubt|propos|second|challeng|disput|liken
  )
`;

/**
 * What is asked about, with the words before the verb and a verb that says what was done, and on what occasion it was
 * said; null where it cannot be told.
 */
export function subjectOf(found: Found, run: Run | undefined, setting: Setting, speaks: boolean) {
  const { tokens } = setting.phrase;
  const parts = run && occasionIn(tokens, run);
  const of = about(parts?.about ?? undefined, setting, true);
  const then = about(parts?.occasion ?? undefined, setting, true);
  // "What kind of member did she promise to be?" asks for that kind, and not for a word of it.
  const kind = found.more && KIND_OF.test(textOf(setting.phrase, found.more));
  const more = about(kind ? undefined : found.more, setting);
  if (!of || !then || !more) return null;
  const verb = found.verb && speaks ? textOf(setting.phrase, found.verb) : "";
  const will = tokens.some(({ text }) => text === "will");
  const does = (DOING.test(verb) && !found.aside) || (will && DOES.test(verb));
  const words = [...(more.words ?? []), ...(of.words ?? []), ...(does ? [verb] : [])];
  words.push(...conditionIn(tokens, parts?.occasion ?? null, then));
  const { subjects: met = [] } = then;
  const { names, others } = found.speaker ? partsIn(met, setting) : { names: [], others: met };
  const occasion = [...(then.words ?? []), ...names].filter((word) => !words.includes(word));
  const subjects = [...(of.subjects ?? []), ...others].slice(0, MOST_SUBJECTS);
  const { words: _, subjects: __, ...time } = { ...then, ...of };
  return {
    ...inTime({ ...time, ...(subjects.length > 0 && { subjects }) }, setting),
    ...(words.length > 0 && { words: words.slice(0, MOST_WORDS) }),
    ...(occasion.length > 0 && { occasion: occasion.slice(0, MOST_WORDS) }),
  };
}

/** The party that all here is about: a statement on it has its name as a word, and no mark of it. */
export const isParty = (id: string, { record }: Asking): boolean =>
  record.organisations.get(id)?.name === HOME_PARTY;

/** What is said of a contest is said about its time: a statement need not name it. */
function inTime({ subjects = [], ...rest }: About, { asking }: Setting): About {
  const [time] = subjects.flatMap(({ kind, id }) =>
    kind === "contest" ? (asking.record.contests.get(id)?.time.replace(/^\D+/, "") ?? []) : [],
  );
  const others = subjects.filter(({ kind, id }) => kind !== "contest" && !isParty(id, asking));
  const of = { ...rest, ...(others.length > 0 && { subjects: others }) };
  return time ? { ...of, ...publishedAbout(time.slice(0, 7), time.slice(0, 7)) } : of;
}
