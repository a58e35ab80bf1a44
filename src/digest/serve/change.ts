import type { Answer } from "#src/core/answer.ts";
import { notice } from "#src/core/statements.ts";
import type { Subscription } from "../model.ts";
import type { At, DigestRequest, WantedChange } from "../requests/request.ts";
import type { Serving } from "./context.ts";
import { whichOf } from "./which.ts";
import { stateWords, subscriptionWords } from "./words.ts";

/** Lays what was asked for over a subscription. */
export async function edit(
  { which, change }: Extract<DigestRequest, { readonly kind: "edit" }>,
  at: At,
  serving: Serving,
): Promise<Answer> {
  return withOne("/nec digest edit", which, at, serving, async (subscription, code) => {
    const { store, record, now } = serving;
    if (Object.keys(change).length === 0)
      return notice("unknown", "Nothing was changed", [
        `Say what is to be otherwise, such as /nec digest edit ${code} 09:30, or /nec digest edit ${code} Ann Black, the CLP section.`,
      ]);
    const { tenant } = at.channel;
    const changed = await store.subscriptions.change(
      tenant,
      subscription.id,
      laidOver(subscription, change),
      now(),
    );
    if (!changed) return gone(code);
    return notice("help", "Changed", [
      `${subscriptionWords(changed, record)}.`,
      stateWords(changed, now()),
    ]);
  });
}

/** Nothing comes until it is resumed. */
export function pause(which: string | null, at: At, serving: Serving): Promise<Answer> {
  return withOne("/nec digest pause", which, at, serving, async (subscription, code) => {
    const { store, record } = serving;
    if (subscription.paused !== null)
      return notice("help", "It is paused already", [`${subscription.paused}`], resumes(code));
    if (
      !(await store.subscriptions.pause(
        at.channel.tenant,
        subscription.id,
        "somebody who manages this channel asked for it.",
      ))
    )
      return gone(code);
    return notice(
      "help",
      "Paused",
      [
        `${subscriptionWords(subscription, record)}.`,
        "Nothing comes until it is resumed; what is new until then is left out.",
      ],
      resumes(code),
    );
  });
}

/** Goes on with what is new from now on. */
export function resume(which: string | null, at: At, serving: Serving): Promise<Answer> {
  return withOne("/nec digest resume", which, at, serving, async (subscription) => {
    const { store, record, now } = serving;
    const problem = await at.mayPost();
    if (problem !== null) return notice("declined", "Nothing was resumed", [problem]);
    const words = `${subscriptionWords(subscription, record)}.`;
    if (!(await store.subscriptions.resume(at.channel.tenant, subscription.id, now())))
      return notice("help", "It is not paused", [words, stateWords(subscription, now())]);
    const state = stateWords({ ...subscription, paused: null }, now());
    return notice("help", "Resumed", [words, state, "It goes on with what is new from now on."]);
  });
}

/** Ends it. What is on its way is not sent any more, unless it is being sent at this moment. */
export function remove(which: string | null, at: At, serving: Serving): Promise<Answer> {
  return withOne("/nec digest remove", which, at, serving, async (subscription, code) => {
    const { store, record } = serving;
    if (!(await store.subscriptions.remove(at.channel.tenant, subscription.id))) return gone(code);
    return notice("help", "Removed", [
      `${subscriptionWords(subscription, record)}.`,
      "It comes no more. One that is being posted at this moment may still arrive.",
    ]);
  });
}

type Work = (subscription: Subscription, code: string) => Promise<Answer>;

/** Does something with the subscription that is meant, or asks which. */
export async function withOne(
  again: string,
  which: string | null,
  at: At,
  { store, record }: Serving,
  work: Work,
): Promise<Answer> {
  const siblings = await store.subscriptions.ofChannel(at.channel);
  const found = whichOf(which, siblings, { again, record });
  return found.ok ? work(found.subscription, found.code) : found.answer;
}

const laidOver = ({ rhythm }: Subscription, { rhythm: other, ...change }: WantedChange) =>
  other ? { ...change, rhythm: { ...rhythm, ...other } } : change;

const resumes = (code: string) => ({
  suggestions: [{ label: "Resume", ask: `/nec digest resume ${code}` }],
});

const gone = (code: string): Answer =>
  notice("unknown", "It is no longer there", [
    `${code} was removed by somebody else. /nec digest list shows what comes to this channel.`,
  ]);
