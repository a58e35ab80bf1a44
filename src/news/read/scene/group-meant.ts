import { isNounOfPeople, isPair } from "../subject/pair.ts";
import type { Several } from "../subject/together.ts";
import { isCalled, isLocalParty } from "../words/group-names.ts";
import type { Cast } from "./cast.ts";
import { FAR, others, type Topic } from "./topics.ts";
import { mayBe, type Who } from "./who.ts";

/** What has been spoken of up to the sentence that is read. */
export interface Spoken {
  readonly casts: readonly Cast[];
  /** The number of that sentence. */
  readonly line: number;
  readonly topics: (test: (who: Who) => boolean, far: number) => readonly Topic[];
  /** Whether what is written in the sentence before is that one’s own statement. */
  readonly isOwn: (who: Who) => boolean;
}

const PARTY_NEAR = 3;
/** The name of the party that the articles are about, as "the party" is said again. */
const PARTY = "labour";

export const isGroup = ({ kind }: Who): boolean => kind === "organisation";

/** Whether it is one body, and no several together. */
export const isOneGroup = (who: Who): boolean => isGroup(who) && who.each === undefined;

/** Whether a body that is only called what it is may be "it" after a topic: one of a later sentence, one that the topic speaks to, and in what is not said by the topic any. */
const mayBeBody = ({ spoke }: Topic, [own, ...later]: readonly Cast[]): boolean =>
  later.some(({ bodies }) => bodies !== null) ||
  own?.bodies === "spoken-to" ||
  (own?.bodies === "acted-on" && !spoke);

/** The one group of the last few sentences, which "it" and "they" mean; null where there is another, or something that is written. */
export function thingMeant({ casts, line, topics, isOwn }: Spoken, far: number): Who | null {
  const [topic, ...more] = topics(isGroup, far);
  if (!topic || more.length > 0) return null;
  const since = casts.slice(topic.line, line);
  // Two people are no body, and what is written is no “they”.
  if (isPair(topic.who))
    return since.some(({ crowds, engaged }) => crowds > 0 || engaged) ? null : topic.who;
  if (topic.rivals.some(isGroup)) return null;
  const rivals = since.slice(1).flatMap(({ groups }) => others(groups, topic.who));
  const written = since.some(({ documents }) => documents);
  // "Loom Forward sued. A court sided with it.": "it" after that may be the court.
  if (isOneGroup(topic.who) && !isOwn(topic.who) && mayBeBody(topic, since)) return null;
  return rivals.length > 0 || (written && !isOwn(topic.who)) ? null : topic.who;
}

/** "A spokesperson" and no more: of the one body that spoke, or was spoken of, right before. */
export function bodyBefore({ topics }: Spoken): Who | null {
  const [topic, ...more] = topics(isGroup, 1);
  const alone = topic && more.length === 0 && !topic.rivals.some(isGroup);
  return alone && isOneGroup(topic.who) ? topic.who : null;
}

/** How far back several bodies may be told of again by their number or by what they are. */
const FAR_TOGETHER = 4;

/** Those that did something together, where a later line can mean them: as many, unions all of them where it says so, and no other body since. */
export function severalMeant(
  together: Pick<Topic, "who" | "line"> | null,
  { noun, count }: Several,
  { casts, line }: Spoken,
): Who | null {
  const each = together?.who.each ?? [];
  if (!together || together.line < line - FAR_TOGETHER) return null;
  if (isPair(together.who) !== isNounOfPeople(noun)) return null;
  if (isPair(together.who))
    return each.length === count ? twoMeant(together, noun, casts, line) : null;
  if (count === null ? each.length < 2 : each.length !== count) return null;
  const unions = noun !== "unions" || each.every(({ speaker }) => isCalled(speaker.name, "union"));
  const named = casts.slice(together.line + 1, line).flatMap(({ groups }) => groups);
  const alone = count !== null || others(named, together.who).length === 0;
  return unions && alone ? together.who : null;
}

/** How many others may be named since two people were told of whom "the two men" then still means. */
const FEW = 1;

/** Two people told of again by how many they are, where no two others can be: "the two women" are two that may be. */
function twoMeant(
  { who, line: from }: Pick<Topic, "who" | "line">,
  noun: string,
  casts: readonly Cast[],
  line: number,
): Who | null {
  const since = casts.slice(from + 1, line).flatMap(({ people }) => people);
  const named = new Set(others(since, who).map(({ key }) => key)).size;
  const said = noun === "men" ? "he" : noun === "women" ? "she" : null;
  const fits = who.each?.every((each) => said === null || mayBe(each, said));
  return named <= FEW && fits ? who : null;
}

/** The party that the articles are about: by its name, or where no other is near that "the party" may mean. */
export function partyMeant(party: Who | null, noun: string, casts: readonly Cast[]): Who | null {
  if (noun === PARTY) return party;
  const near = casts.slice(-PARTY_NEAR);
  return noun === "party" && near.every(({ parties }) => !parties) ? party : null;
}

/** Whether "the party" may as well be a part of it that spoke just now as the whole: neither is then meant for sure. */
export const isPartyOpen = ({ topics }: Spoken, noun: string): boolean =>
  noun === "party" && topics((who) => isLocalParty(who.speaker.name), FAR).length > 0;

/** The one group near that can be called by a noun, "the union": "Labour" is a name, and no other group's in other words. */
export function groupCalled({ casts, line, topics }: Spoken, noun: string): Who | null {
  if (noun === PARTY) return null;
  const fits = (who: Who) => isOneGroup(who) && isCalled(who.speaker.name, noun);
  const [topic, ...more] = topics(fits, FAR);
  const from = topic?.line ?? line - 1;
  const since = casts.slice(Math.max(0, from), line);
  // Courts that only act are not seen among the groups: "Tarrow went to the Court of Appeal".
  if (noun === "court" && since.reduce((count, { courts }) => count + courts, 0) !== 1) return null;
  if (topic) {
    const rivals = since.flatMap(({ groups }) => others(groups, topic.who)).filter(fits);
    return more.length === 0 && rivals.length === 0 ? topic.who : null;
  }
  if (casts[line]?.entry) return null;
  const named = new Map(since.flatMap(({ allGroups }) => allGroups).map((who) => [who.key, who]));
  const [who, ...rest] = [...named.values()];
  return who && rest.length === 0 && fits(who) ? who : null;
}
