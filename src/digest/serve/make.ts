import type { Answer } from "#src/core/answer.ts";
import { notice } from "#src/core/statements.ts";
import { breadthOf } from "../content/too-broad.ts";
import { topicKey, topicWords } from "../content/topic-words.ts";
import type { Subscription, Topic } from "../model.ts";
import type { At, Wanted } from "../requests/request.ts";
import { DEFAULT_RHYTHM } from "../when/read-rhythm.ts";
import type { Serving } from "./context.ts";
import { codeOf } from "./which.ts";
import { stateWords, subscriptionWords } from "./words.ts";

/** How many one channel may have: nobody reads more, and each is a post. */
const MOST = 10;

/** Makes a digest, or an alert, for a channel. */
export async function add(wanted: Wanted, at: At, serving: Serving): Promise<Answer> {
  const { store, record, now } = serving;
  const problem = await at.mayPost();
  if (problem !== null) return notice("declined", "Nothing was set up", [problem]);
  const before = await store.subscriptions.ofChannel(at.channel);
  if (before.length >= MOST)
    return notice("declined", "Nothing was set up", [
      `This channel has ${MOST} digests and alerts, which is as many as it may have. Remove one with /nec digest remove, or add topics to one with /nec digest edit.`,
    ]);
  const same = before.find((each) => isSame(each, wanted));
  if (same)
    return notice("help", "That is set up already", [
      `${subscriptionWords(same, record)}. ${stateWords(same, now())}`,
    ]);
  const made = await store.subscriptions.add({
    ...wanted,
    channel: at.channel,
    madeBy: at.user,
    madeAt: now(),
  });
  const code = codeOf(made, [...before, made]);
  return notice(
    "help",
    wanted.kind === "alert" ? "Alerts are set up" : "The digest is set up",
    [
      `${subscriptionWords(made, record)}.`,
      `${stateWords(made, now())} It begins with what is new from now on.`,
      ...(wanted.kind === "digest" && !wanted.saysNothing
        ? ["When there is nothing new, nothing is posted."]
        : []),
      ...made.topics.flatMap((topic) => breadthOf(topic, record)?.warning ?? []),
      `Its code in this channel is ${code}.`,
    ],
    {
      suggestions: [
        { label: "Preview", ask: `/nec digest preview ${code}` },
        { label: "Pause", ask: `/nec digest pause ${code}` },
        { label: "Remove", ask: `/nec digest remove ${code}` },
      ],
    },
  );
}

/** Makes an alert about one topic, at most so many times a day. */
export const follow = (topic: Topic, most: number, at: At, serving: Serving): Promise<Answer> =>
  add(
    { kind: "alert", topics: [topic], rhythm: DEFAULT_RHYTHM, most, saysNothing: false },
    at,
    serving,
  );

/** Ends the alert about one topic. */
export async function unfollow(topic: Topic, at: At, serving: Serving): Promise<Answer> {
  const { store, record } = serving;
  const all = await store.subscriptions.ofChannel(at.channel);
  const words = topicWords(topic, record);
  const alert = all.find(
    ({ kind, topics }) =>
      kind === "alert" && topics.some((one) => topicKey(one) === topicKey(topic)),
  );
  if (alert) {
    await store.subscriptions.remove(at.channel.tenant, alert.id);
    return notice("help", "The alerts have ended", [`This channel no longer follows ${words}.`]);
  }
  const inDigest = all.some(({ topics }) =>
    topics.some((one) => topicKey(one) === topicKey(topic)),
  );
  return notice("unknown", "Nothing was changed", [
    inDigest
      ? `This channel has no alerts about ${words}, but a digest that has it; /nec digest edit changes that.`
      : `This channel does not follow ${words}. /nec digest list shows what comes to it.`,
  ]);
}

function isSame(one: Subscription, wanted: Wanted): boolean {
  const key = ({ kind, topics, rhythm }: Wanted) =>
    JSON.stringify([kind, topics.map(topicKey).sort(), kind === "alert" ? null : rhythm]);
  return key(one) === key(wanted);
}
