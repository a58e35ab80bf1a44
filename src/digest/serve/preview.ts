import type { Answer } from "#src/core/answer.ts";
import { notice } from "#src/core/statements.ts";
import { collectFor, composed } from "../content/compose-for.ts";
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
    const next = await posted(subscription, now(), serving);
    if (next) return previewOf("Preview", next);
    const earlier = new Date(Date.parse(now()) - LOOK_BACK_DAYS * DAY).toISOString();
    const week = await posted(subscription, now(), serving, earlier);
    if (week) return previewOf("Nothing is new; the last seven days would be", week);
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
    if (!(await posted(subscription, instant, serving)))
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

async function posted(
  subscription: Subscription,
  now: Instant,
  serving: Serving,
  since?: Instant,
): Promise<Answer | null> {
  const collected = await collectFor(subscription, now, serving, since);
  return composed(collected, subscription)?.answer ?? null;
}

const previewOf = (lead: string, answer: Answer): Answer =>
  Object.freeze({ ...answer, title: `${lead}: ${answer.title}` });
