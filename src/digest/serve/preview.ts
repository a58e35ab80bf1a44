import type { Answer } from "#src/core/answer.ts";
import { notice } from "#src/core/statements.ts";
import { collected, collectFor, composed } from "../content/compose-for.ts";
import type { Instant, Subscription } from "../model.ts";
import type { At } from "../requests/request.ts";
import { withOne } from "./change.ts";
import type { Serving } from "./context.ts";
import { stateWords, subscriptionWords } from "./words.ts";

/** How far back a preview goes where nothing is new: what such a digest looks like. */
const LOOK_BACK_DAYS = 7;
const DAY = 24 * 3_600_000;

/** What the next post would say, to whoever asks alone: nothing is posted and nothing counts as told. */
export function preview(which: string | null, at: At, serving: Serving): Promise<Answer> {
  return withOne("/nec digest preview", which, at, serving, async (subscription, code) => {
    const { now } = serving;
    const next = await nextOf(subscription, now(), serving);
    if (next) return previewOf("Preview", next);
    const until = now();
    const since = new Date(Date.parse(until) - LOOK_BACK_DAYS * DAY).toISOString();
    const week = composed(await collected(subscription, { since, until }, serving), subscription);
    if (week) return previewOf("Nothing is new; the last seven days would be", week.answer);
    return notice(
      "unknown",
      "Nothing to preview",
      [
        `${subscriptionWords(subscription, serving.record)}.`,
        `Nothing of that was reported or recorded in the last seven days. ${stateWords(subscription, now())}`,
      ],
      { suggestions: [{ label: "Edit", ask: `/nec digest edit ${code}` }] },
    );
  });
}

/** Posts what is new, at once. */
export function postNow(which: string | null, at: At, serving: Serving): Promise<Answer> {
  return withOne("/nec digest now", which, at, serving, async (subscription, code) => {
    const { store, now } = serving;
    const problem = await at.mayPost();
    if (problem !== null) return notice("declined", "Nothing was posted", [problem]);
    if (subscription.paused !== null)
      return notice("declined", "It is paused", [`${subscription.paused} Resume it first.`], {
        suggestions: [{ label: "Resume", ask: `/nec digest resume ${code}` }],
      });
    const instant = now();
    if (!(await nextOf(subscription, instant, serving)))
      return notice("help", "Nothing is new", [
        `There is nothing to post since the last one. ${stateWords(subscription, instant)}`,
      ]);
    const { id, channel, madeBy } = subscription;
    await store.deliveries.plan(
      [{ subscription: id, channel, madeBy, scheduledFor: instant, until: null }],
      instant,
    );
    return notice("help", "It is on its way", ["It is posted here in a moment."]);
  });
}

/** The next post as it would be at an instant; null where nothing would come. */
async function nextOf(
  subscription: Subscription,
  now: Instant,
  serving: Serving,
): Promise<Answer | null> {
  const upTo = { now, kept: await serving.store.kept() };
  return composed(await collectFor(subscription, upTo, serving), subscription)?.answer ?? null;
}

const previewOf = (lead: string, answer: Answer): Answer =>
  Object.freeze({ ...answer, title: `${lead}: ${answer.title}` });
