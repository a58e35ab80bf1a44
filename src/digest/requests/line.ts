import { part, pattern } from "../../pattern.ts";
import { type Fields, isAction } from "./fields.ts";

/** What a command line does, with what was written for each of its options. */
export interface Line {
  /** "digest add", "follow". */
  readonly action: string;
  readonly fields: Fields;
  /** Whether it is its words alone: where a platform has a form, it opens. */
  readonly isBare: boolean;
}

const DAY = part`
  (?:(?:every|each)\s+)?(?:
    week\s?days?|work(?:ing)?\s?days?|daily|everyday|every day|weekends?
    |(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?
  )
`;
const DAYS = new RegExp(
  `\\b(?:on\\s+)?(${DAY}(?:\\s*(?:,|;|&|\\+|/|-|–|\\bto\\b|\\bthrough\\b|\\band\\b)\\s*${DAY})*)\\b`,
  "i",
);
const CLOCK = pattern("i")`
  (?:\bat\s+)?\b(
    \d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?|\d{1,2}\s*o['’]clock|noon|midday
    |midnight
  )
  |\bat\s+(\d{1,4})\b
`;
const ZONE = /\b[A-Za-z][A-Za-z_]+\/[A-Za-z][A-Za-z_/+-]*\b/;
const MOST =
  /\b(?:at most|up to|max(?:imum)?(?: of)?)\s+(\d+)(?:\s+(?:items?|stories|a day))?|\b(\d+)\s+(?:items?|stories|a day)\b/i;
const SAY_SO =
  /\b(?:say so|even)(?: (?:when|if) there is nothing| (?:when|if) nothing(?: is new)?)?\b/i;
const KEEP_QUIET = /\bkeep quiet(?: (?:when|if) there is nothing)?\b/i;
const LEFT_OVER = /^(?:[\s,;:–-]|\b(?:on|about|for|to|in|with)\b)+|[\s,;:–-]+$/gi;

/**
 * A line that is about digests as its fields: "/nec digest add Ann Black, weekdays at 07:30, Europe/London, at most 5".
 * Null where it is about something else. What stands in quotation marks is read as words to follow, whatever they are.
 */
export function fromLine(text: string): Line | null {
  const line = /^\s*(?:\/nec\s+)?(digest|follow|unfollow|corrections)\b[:,]?\s*(.*)$/is.exec(text);
  const [, command = "", rest = ""] = line ?? [];
  const name = command.toLowerCase();
  if (name === "") return null;
  if (name === "follow" || name === "unfollow") return following(name, rest);
  if (name === "corrections") return rest === "" ? whole("corrections", {}, "") : null;
  if (rest === "") return whole("digest list", {}, "");
  const [, does = "", words = ""] = /^([a-z]+)\b\s*(.*)$/is.exec(rest) ?? [];
  const action = `digest ${does.toLowerCase()}`;
  if (!isAction(action)) return null;
  return whole(action, fieldsOf(action, words.trim()), words);
}

const whole = (action: string, fields: Fields, words: string): Line => ({
  action,
  fields,
  isBare: words.trim() === "",
});

/** "follow Ann Black, at most 3 a day"; a sentence that goes on otherwise ("follow up on …") is left to be asked. */
function following(action: string, rest: string): Line {
  const most = MOST.exec(rest);
  const topic = most ? rest.replace(most[0], " ") : rest;
  const fields = { topic: tidy(topic), most: most?.[1] ?? most?.[2] };
  return whole(action, fields, rest);
}

function fieldsOf(action: string, words: string): Fields {
  switch (action) {
    case "digest add":
      return subscriptionFields(words);
    case "digest edit": {
      const [, which = "", rest = ""] = /^(\S+)\s*(.*)$/s.exec(words) ?? [];
      return { which, ...subscriptionFields(rest) };
    }
    case "digest release":
    case "digest drop":
      return { item: words };
    case "digest settle": {
      const [delivery, is] = words.split(/\s+/);
      return { delivery, is };
    }
    default:
      return { which: words };
  }
}

/** What of a line says when, how many and what; what is left are its topics. */
function subscriptionFields(words: string): Fields {
  const kept: string[] = [];
  let rest = words.replace(/["“][^"”]*["”]/gu, (quotation) => ` ⟦${kept.push(quotation) - 1}⟧ `);
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(rest);
    if (!found) return undefined;
    rest = `${rest.slice(0, found.index)} , ${rest.slice(found.index + found[0].length)}`;
    return found.slice(1).find((group) => group !== undefined) ?? found[0];
  };
  const most = take(MOST);
  const nothing = take(SAY_SO) ? "say so" : take(KEEP_QUIET) && "keep quiet";
  const zone = take(ZONE);
  const days = take(DAYS);
  const clock = CLOCK.exec(rest);
  const time = clock?.[1] ?? clock?.[2];
  const after = clock ? rest.slice(clock.index + clock[0].length) : "";
  const before = clock ? rest.slice(0, clock.index) : rest;
  // A place right after the time is where its clock is.
  const [, place = "", others = ""] = /^([\s,]*[^,;⟦]*)(.*)$/su.exec(after) ?? [];
  const named = tidy(place);
  const topics = `${tidy(before)}, ${zone ? `${named}, ` : ""}${tidy(others)}`;
  return {
    topics: tidy(topics.replace(/⟦(\d+)⟧/gu, (_, at) => kept[Number(at)] ?? "")),
    days,
    time,
    zone: zone ?? named,
    most,
    nothing,
  };
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(LEFT_OVER, "")
    .replace(/(?:\s*,)+\s*/g, ", ");
