import { commandProblems, commandsProblems } from "./command-rules.ts";
import { componentProblems, hasV2, modalProblems } from "./component-rules.ts";
import { embedProblems } from "./embed-rules.ts";
import { attachmentProblems, fileReferenceProblems } from "./file-rules.ts";
import { FLAG, FLAGS_TAKEN, MESSAGE } from "./limits.ts";
import { mentionProblems } from "./mention-rules.ts";
import { choicesProblems } from "./option-rules.ts";
import type { Reading } from "./routes.ts";
import {
  count,
  isBlank,
  isThing,
  list,
  type Thing,
  thing,
  things,
  under,
  when,
  words,
} from "./things.ts";

type Files = readonly string[] | undefined;

/** The ways on which a message leaves. */
type Way = keyof typeof FLAGS_TAKEN;

/**
 * What Discord's OpenAPI does not say and Discord refuses all the same: sums, counts, emptiness,
 * and what does not go together.
 */
export function problemsByHand({ holds, at, held }: Reading, files: Files): readonly string[] {
  switch (holds) {
    case "post":
    case "reply":
    case "edit":
    case "defer":
      return under(at, messageProblems(thing(held), holds, files));
    case "choices":
      return under(at, choicesProblems(thing(held)));
    case "modal":
      return under(at, modalProblems(thing(held)));
    case "commands":
      return commandsProblems(things(held));
    case "command":
    case "part of a command":
      return commandProblems(thing(held), holds === "command");
    case "nothing more":
      return [];
  }
}

function messageProblems(message: Thing, way: Way, files: Files): readonly string[] {
  const { content, embeds, components, flags } = message;
  const isV2 = (count(flags) & FLAG.IS_COMPONENTS_V2) !== 0;
  /** What was sent as V2 stays so: an edit need not say it again. */
  const isStillV2 = isV2 || (way === "edit" && typeof flags !== "number" && hasV2(components));
  const { length } = words(content);
  return [
    ...when(length > MESSAGE.content, `content: ${length} characters, at most ${MESSAGE.content}`),
    ...(isEmpty(message, way, files) ? ["body: an empty message"] : []),
    ...(isStillV2 ? besideV2(message) : []),
    ...flagProblems(count(flags), way),
    ...embedProblems(things(embeds)),
    ...componentProblems(components, isStillV2),
    ...mentionProblems(thing(message.allowed_mentions)),
    ...attachmentProblems(list(message.attachments), files, way === "edit"),
    ...(way === "edit" ? [] : fileReferenceProblems(message, files)),
  ];
}

/** A deferral says nothing; an edit is empty where it takes everything away. */
function isEmpty(message: Thing, way: Way, files: Files): boolean {
  const { content, poll } = message;
  const lists = ["embeds", "components", "attachments", "sticker_ids"].map((key) => message[key]);
  const holds = !isBlank(content) || lists.some((all) => list(all).length > 0) || Boolean(poll);
  if (way === "defer" || holds || (files ?? []).length > 0) return false;
  return way !== "edit" || [content, ...lists.slice(0, 3)].every((given) => given !== undefined);
}

/** Components V2 stand in place of these. */
const besideV2 = (message: Thing): readonly string[] =>
  ["content", "embeds", "poll", "sticker_ids"].flatMap((key) =>
    when(
      words(message[key]) !== "" || list(message[key]).length > 0 || isThing(message[key]),
      `${key}: not beside Components V2`,
    ),
  );

function flagProblems(flags: number, way: Way): readonly string[] {
  return Object.entries({ ...FLAG, OTHERS: ~allFlags }).flatMap(([name, flag]) =>
    when((flags & flag & ~FLAGS_TAKEN[way]) !== 0, `flags: ${name} cannot be set here`),
  );
}

const allFlags = Object.values(FLAG).reduce((all, flag) => all | flag, 0);
