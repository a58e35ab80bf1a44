import { FLAG } from "./limits.ts";
import { type DiscordRequest, readingOf } from "./routes.ts";
import { count, isThing, list, type Thing, things, under, when, words } from "./things.ts";

/**
 * What Discord would take of a message and the desk never sends, each as a line; empty where it is
 * in order, and where no message leaves. A message pings nobody; a post is made once however often
 * it is tried; no address in what it says makes a preview, and none of its own embeds is hidden.
 */
export function productProblems(request: DiscordRequest): readonly string[] {
  const reading = readingOf(request);
  if (!reading) return [];
  const { holds, at, held } = reading;
  if (holds !== "post" && holds !== "reply" && holds !== "edit") return [];
  if (!isThing(held)) return [];
  return under(at, [
    ...pingProblems(held.allowed_mentions),
    ...(holds === "post" && at === "" ? onceProblems(held) : []),
    ...previewProblems(held),
  ]);
}

function pingProblems(allowed: unknown): readonly string[] {
  if (!isThing(allowed)) return ["allowed_mentions: missing"];
  const named = [...list(allowed.users), ...list(allowed.roles)];
  return [
    ...when(
      !Array.isArray(allowed.parse) || allowed.parse.length > 0,
      "allowed_mentions/parse: not an empty list",
    ),
    ...when(named.length > 0, "allowed_mentions: somebody is named"),
    ...when(allowed.replied_user === true, "allowed_mentions/replied_user: pings who asked"),
  ];
}

const onceProblems = ({ nonce, enforce_nonce }: Thing): readonly string[] => [
  ...when(words(nonce) === "" && typeof nonce !== "number", "nonce: missing"),
  ...when(enforce_nonce !== true, "enforce_nonce: not true"),
];

/** An address makes no preview in angle brackets, `<https://…>`, also as the target of a link. */
function previewProblems({ content, embeds, flags }: Thing): readonly string[] {
  const bare = words(content).replaceAll(/<https?:\/\/[^\s<>]+>/gi, "");
  const hides = (count(flags) & FLAG.SUPPRESS_EMBEDS) !== 0;
  return [
    ...when(/https?:\/\//i.test(bare), "content: an address without angle brackets"),
    ...when(hides && things(embeds).length > 0, "flags: SUPPRESS_EMBEDS hides the embeds"),
  ];
}
