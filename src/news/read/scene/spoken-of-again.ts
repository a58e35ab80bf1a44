import { part, pattern } from "../../../pattern.ts";
import { isOfSeveral } from "../subject/nameless.ts";
import type { Cast } from "./cast.ts";
import { mayBe, type Who } from "./who.ts";

/** Somebody who spoke or was brought in, with the sentence in which that was. */
interface Last {
  readonly who: Who;
  readonly line: number;
}

/** Somebody without a name who was brought in; `alone` where nobody else, named or not, is in that sentence. */
export interface Met extends Last {
  readonly alone: boolean;
}

/** "A former minister took a gloomier view. “It is late,” he said.": who without a name a sentence has just brought in alone, in the same paragraph. */
export function unnamedAlone(
  met: Met | null,
  casts: readonly Cast[],
  said: "he" | "she",
): Who | null {
  const here = casts.length - 1;
  if (!met?.alone || met.line !== here - 1 || !mayBe(met.who, said)) return null;
  const [before, own] = casts.slice(-2);
  // "“No,” she told him.": another than the one brought in.
  const named = before?.people.length !== 0 || before.open || before.objects || own?.objects;
  return !named && before.paragraph === own?.paragraph ? met.who : null;
}

/** How far back somebody without a name stands who is spoken of again. */
const NEAR = 4;

/** "A spokesperson for Loom Forward denied it. “It is false,” they said.", "One member was blunter. “No,” they said.": whom "they" means right after; of one who has said that others were late it may be those, unless it goes on. */
export function unnamedThey(
  met: Last | null,
  spoke: Last | null,
  here: number,
  goesOn: boolean,
): Who | null {
  const isBrought = met?.line === here - 1;
  const last = isBrought ? met : spoke;
  if (last?.line !== here - 1 || last.who.kind !== "beside") return null;
  const { name } = last.who.speaker;
  const isOne = /^(?:an?(?! dozen| number)|one|another) /.test(name);
  return /\bspokesperson\b/.test(name) || ((isBrought || goesOn) && isOne) ? last.who : null;
}

const CAMPAIGN = /^(?:campaign|team)$/;

/** Whether some lines name one person and no body: "the campaign" is then that one’s, and nobody else’s. */
const isOnlyOne = (casts: readonly Cast[]): boolean =>
  new Set(casts.flatMap(({ people, allGroups }) => [...people, ...allGroups]).map(({ key }) => key))
    .size === 1;

/** "A Guild source said so. “It is late,” the source added.": the last who spoke, where that one is called so. */
export function unnamedCalled(
  noun: string,
  met: Last | null,
  spoke: Last | null,
  casts: readonly Cast[],
): Who | null {
  const here = casts.length - 1;
  const last = met?.line === here - 1 ? met : spoke;
  const near = last !== null && last.line >= here - NEAR && last.who.kind === "beside";
  if (!near || (CAMPAIGN.test(noun) && !isOnlyOne(casts.slice(last.line, here)))) return null;
  const anew = last.line === here - 1 && isCalledAnew(noun, last.who, casts.slice(-2));
  const hidden = noun === "source" && casts[last.line]?.hidden === true;
  // "A friend of the member": the friend, and not the member.
  const [own = ""] = last.who.speaker.name.split(/ (?:of|for|in|on|at|from|to|close|inside) /);
  return hidden || anew || own.split(" ").includes(noun) ? last.who : null;
}

const ANEW = pattern()`
  ^(?:
    source|insider|figure|member|mp|councillor|minister|frontbencher|backbencher|peer|delegate
    |official|organiser
  )$
`;

/** "A left-winger on the panel was blunter. “No,” the member said.": whether one without a name who spoke in the sentence before, in the same paragraph, may be called so, where nobody is named who may be. */
function isCalledAnew(noun: string, { speaker }: Who, casts: readonly Cast[]): boolean {
  const [before, own] = casts;
  const isOne = /^(?:an?(?! dozen| number)|one|another) /.test(speaker.name);
  const isNamed = casts.some(({ people, open }) => people.length > 0 || open);
  const fits = isOne && !isNamed && ANEW.test(noun);
  return fits && before?.paragraph === own?.paragraph && !/\bspokes/.test(speaker.name);
}

/** How many there are of several. */
const COUNT = part`
  a dozen|a number|two|three|four|five|six|seven|eight|nine|ten|several|many|most|some|dozens|scores|hundreds
`;
const SEVERAL = pattern()`
  ^(?:
    ${COUNT}|left-?wingers|right-?wingers|centrists|moderates|opponents|critics|supporters|allies
    |campaigners|sources|insiders|officers|those
  )\b
`;

/** "A dozen members wrote that it was late. They said": several without names who spoke, where a line tells of no others and of no body. */
export function severalUnnamed(
  spoke: Last | null,
  casts: readonly Cast[],
  far: number,
): Who | null {
  const here = casts.length - 1;
  if (!spoke || spoke.line < here - far || spoke.who.kind !== "beside") return null;
  const { name } = spoke.who.speaker;
  // "A dozen Guild members": the body in what they are called is no other.
  const own = /\p{Lu}/u.test(name) ? 1 : 0;
  const others = casts
    .slice(spoke.line, here)
    .some(
      ({ groups, crowds }, at) =>
        new Set(groups.map(({ key }) => key)).size > (at === 0 ? own : 0) ||
        crowds > (at === 0 ? 1 : 0),
    );
  return SEVERAL.test(name) && !others ? spoke.who : null;
}

/** Whether several without names spoke right before, so that "they" is no body of which they spoke. */
export const isCrowdBefore = (spoke: Last | null, here: number, far = 1): boolean =>
  spoke !== null &&
  spoke.line >= here - far &&
  spoke.who.kind === "beside" &&
  SEVERAL.test(spoke.who.speaker.name);

/** Whether several are told of by how many they are, so that "the group" may be they. */
export const isNumbered = ({ speaker }: Who): boolean =>
  /^(?:a dozen|two|three|four|five|six|seven|eight|nine|ten|dozens|several)\b/.test(speaker.name);

const HOW_MANY = pattern("i")`^(?:(?:${COUNT}) )?(?:of )?(?:(?:the|those) )?`;

/** "Friends of Ada Tarrow deny it. One said that it was old. Another said that it was late.": what one is called of several without names who spoke, or were brought in, right before in the same paragraph; null where nobody surely is meant. */
export function oneOfThem(
  word: "one" | "another",
  met: Last | null,
  spoke: Last | null,
  casts: readonly Cast[],
): string | null {
  const here = casts.length - 1;
  const last = met?.line === here - 1 ? met : spoke;
  if (last?.line !== here - 1 || last.who.kind !== "beside") return null;
  const { name } = last.who.speaker;
  const same = casts[here - 1]?.paragraph === casts[here]?.paragraph;
  const others = word === "another" && same ? /^one (of .+)$/.exec(name) : null;
  if (others) return `another ${others[1]}`;
  const own = isOfSeveral(name) && !/\b(?:his|her|their|its)\b/.test(name);
  const they = name.replace(HOW_MANY, "");
  // "Some on the panel"
  const those = /^(?:on|in|at|from|inside|within) /.test(they) ? "those" : "the";
  return same && own ? `${word} of ${those} ${they}` : null;
}
