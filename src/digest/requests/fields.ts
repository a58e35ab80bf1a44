import type { NecRecord } from "#src/record/record.ts";
import { MOST_ITEMS } from "../content/collect.ts";
import { readTopic } from "../content/read-topic.ts";
import { readTopics } from "../content/read-topics.ts";
import type { Topic } from "../model.ts";
import { DEFAULT_RHYTHM, readRhythm } from "../when/read-rhythm.ts";
import { plainly, quoted, type Said } from "../when/said.ts";
import type { DigestRequest } from "./request.ts";

/** What was written for each option of a command, or in each field of a form. Blank is as left out. */
export type Fields = Readonly<Record<string, string | undefined>>;

export type RequestRead =
  | { readonly ok: true; readonly request: DigestRequest }
  /** What is wrong with each field, as sentences. */
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

/** What names need to be understood. */
export interface Knowing {
  readonly record: NecRecord;
}

/** How many items a digest has, and how many alerts come in a day, where nothing is said. */
export const USUAL_ITEMS = 8;
export const USUAL_ALERTS = 5;
const MOST_ALERTS = 24;

type Reading = (fields: Fields, knowing: Knowing) => RequestRead;

const done = (request: DigestRequest): RequestRead => ({ ok: true, request });
const about = (kind: "preview" | "pause" | "resume" | "remove" | "now"): Reading => {
  return ({ which }) => done({ kind, which: codeIn(which) });
};
const held = (kind: "release" | "drop"): Reading => {
  return ({ item }) => {
    const code = codeIn(item);
    if (code) return done({ kind, item: code });
    return wrong({ item: "Say which item: /nec digest held lists them." });
  };
};

/** How each command and action is read, by its words after "/nec". */
const READINGS: Readonly<Record<string, Reading>> = {
  "digest add": add,
  "digest list": () => done({ kind: "list" }),
  "digest preview": about("preview"),
  "digest edit": edit,
  "digest pause": about("pause"),
  "digest resume": about("resume"),
  "digest remove": about("remove"),
  "digest now": about("now"),
  "digest held": () => done({ kind: "held" }),
  "digest release": held("release"),
  "digest drop": held("drop"),
  "digest settle": settle,
  follow(fields, knowing) {
    const topic = oneTopic(fields.topic, knowing);
    const most = readMost(fields.most, USUAL_ALERTS, MOST_ALERTS);
    if (topic.ok && most.ok) return done({ kind: "follow", topic: topic.value, most: most.value });
    return wrong({ topic: problemOf(topic), most: problemOf(most) });
  },
  unfollow(fields, knowing) {
    const topic = oneTopic(fields.topic, knowing);
    return topic.ok
      ? done({ kind: "unfollow", topic: topic.value })
      : wrong({ topic: topic.problem });
  },
  corrections: () => done({ kind: "corrections" }),
};

/** Whether this is a command, or an action of one, that is about digests: "digest add", "follow". */
export const isAction = (action: string): boolean => Object.hasOwn(READINGS, action);

/** Reads what was written for a command or an action that `isAction`, or in its form. Names what is wrong with each field. */
export function fromFields(action: string, fields: Fields, knowing: Knowing): RequestRead {
  const reading = READINGS[action];
  if (!reading) throw new RangeError(`${action} is nothing that digests do.`);
  return reading(fields, knowing);
}

function add(fields: Fields, knowing: Knowing): RequestRead {
  const topics = severalTopics(fields.topics, knowing);
  const rhythm = readRhythm(fields, DEFAULT_RHYTHM);
  const most = readMost(fields.most, USUAL_ITEMS, MOST_ITEMS);
  const nothing = readNothing(fields.nothing);
  if (!topics.ok || !rhythm.ok || !most.ok || !nothing.ok)
    return wrong({
      topics: problemOf(topics),
      ...(rhythm.ok ? {} : rhythm.problems),
      most: problemOf(most),
      nothing: problemOf(nothing),
    });
  const wanted = {
    kind: "digest" as const,
    topics: topics.value,
    rhythm: rhythm.rhythm,
    most: most.value,
    saysNothing: nothing.value ?? false,
  };
  return done({ kind: "add", wanted });
}

/** What is blank stays as it is. A day, a time or a zone alone is laid over the rhythm there is. */
function edit(fields: Fields, knowing: Knowing): RequestRead {
  const topics = blank(fields.topics) ? null : severalTopics(fields.topics, knowing);
  const rhythm = readRhythm(fields, DEFAULT_RHYTHM);
  const most = blank(fields.most) ? null : readMost(fields.most, USUAL_ITEMS, MOST_ITEMS);
  const nothing = readNothing(fields.nothing);
  if (topics?.ok === false || !rhythm.ok || most?.ok === false || !nothing.ok)
    return wrong({
      topics: topics ? problemOf(topics) : null,
      ...(rhythm.ok ? {} : rhythm.problems),
      most: most ? problemOf(most) : null,
      nothing: problemOf(nothing),
    });
  const said = (["days", "time", "zone"] as const).filter((name) => !blank(fields[name]));
  return done({
    kind: "edit",
    which: codeIn(fields.which),
    change: {
      ...(topics && { topics: topics.value }),
      ...(said.length > 0 && {
        rhythm: Object.fromEntries(said.map((name) => [name, rhythm.rhythm[name]])),
      }),
      ...(most && { most: most.value }),
      ...(nothing.value !== null && { saysNothing: nothing.value }),
    },
  });
}

function settle({ delivery, is }: Fields): RequestRead {
  const code = codeIn(delivery);
  const said = plainly(is ?? "");
  if (!code) return wrong({ delivery: "Say which post: /nec digest list names it." });
  if (said === "there") return done({ kind: "settle", delivery: code, is: "there" });
  if (said === "missing") return done({ kind: "settle", delivery: code, is: "not-there" });
  return wrong({ is: "Write “there” where the post is in the channel, and “missing” where not." });
}

function oneTopic(said: string | undefined, { record }: Knowing): Said<Topic> {
  const read = readTopic(said ?? "", record);
  if (read.kind === "topic") return { ok: true, value: read.topic };
  return { ok: false, problem: read.kind === "several" ? read.question : read.problem };
}

/** Everything where nothing is said; everything takes in all others. */
function severalTopics(said: string | undefined, { record }: Knowing): Said<readonly Topic[]> {
  const everything: Topic = { kind: "everything" };
  if (blank(said)) return { ok: true, value: [everything] };
  const read = readTopics(said ?? "", record);
  if (!read.ok) return read;
  const isWide = read.topics.some(({ kind }) => kind === "everything");
  return { ok: true, value: isWide ? [everything] : read.topics };
}

function readMost(said: string | undefined, usual: number, most: number): Said<number> {
  if (blank(said)) return { ok: true, value: usual };
  const number = /^\d{1,3}$/.test(said?.trim() ?? "") ? Number(said) : 0;
  if (number >= 1 && number <= most) return { ok: true, value: number };
  return {
    ok: false,
    problem: `${quoted(said?.trim() ?? "")} is not a number from 1 to ${most}.`,
  };
}

/** Whether it says so when there is nothing; null where that is not said. */
function readNothing(said: string | undefined): Said<boolean | null> {
  const text = plainly(said ?? "").replaceAll("-", " ");
  if (text === "") return { ok: true, value: null };
  if (/^(say so|yes|true|on)$/.test(text)) return { ok: true, value: true };
  if (/^(keep quiet|no|false|off)$/.test(text)) return { ok: true, value: false };
  return {
    ok: false,
    problem: `${quoted(said ?? "")} is neither “say so” nor “keep quiet”: which of them when there is nothing new?`,
  };
}

const blank = (said: string | undefined): boolean => (said ?? "").trim() === "";
const codeIn = (said: string | undefined): string | null => said?.trim() || null;
const problemOf = (read: Said<unknown>): string | null => (read.ok ? null : read.problem);

function wrong(problems: Readonly<Record<string, string | null | undefined>>): RequestRead {
  const said = Object.entries(problems).flatMap(([field, problem]) =>
    problem ? [[field, problem] as const] : [],
  );
  return { ok: false, problems: Object.fromEntries(said) };
}
