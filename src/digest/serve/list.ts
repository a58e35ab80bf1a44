import type { Answer, Suggestion } from "#src/core/answer.ts";
import { notice } from "#src/core/statements.ts";
import type { Listed } from "../digests.ts";
import type { Delivery, Subscription } from "../model.ts";
import type { At } from "../requests/request.ts";
import type { Serving } from "./context.ts";
import { codeOf } from "./which.ts";
import { momentWords, stateWords, subscriptionWords } from "./words.ts";

/** How many of a channel's last deliveries are looked at, and of those that did not come, how many are named. */
const LAST = 40;
const TROUBLES = 5;

/** Subscriptions as people are shown them; `siblings` are all of their channel's. */
export const listed = (
  {
    subscription,
    siblings,
  }: { readonly subscription: Subscription; readonly siblings: readonly Subscription[] },
  { record, now }: Serving,
): Listed => ({
  code: codeOf(subscription, siblings),
  subscription,
  words: subscriptionWords(subscription, record),
  state: stateWords(subscription, now()),
});

/** What comes to a channel, what did not come of late and why, and what can be done about it. */
export async function list(at: At, serving: Serving): Promise<Answer> {
  const { store } = serving;
  const [siblings, last] = await Promise.all([
    store.subscriptions.ofChannel(at.channel),
    store.deliveries.recent(at.channel, LAST),
  ]);
  const all = siblings.map((subscription) => listed({ subscription, siblings }, serving));
  const held = await store.held.waiting(at.channel);
  const troubles = last.filter((each) => isTrouble(each, all)).slice(0, TROUBLES);
  if (all.length === 0 && troubles.length === 0)
    return notice(
      "help",
      "Nothing comes to this channel",
      [
        "It has no digest and no alert. /nec digest add makes one, with topics and an hour if you like; /nec follow with a name makes an alert.",
      ],
      {
        suggestions: [
          { label: "A digest on weekdays at eight", ask: "/nec digest add everything" },
        ],
      },
    );
  const items = [
    ...all.map((each) => `${each.code}: ${each.words}. ${each.state}${lastWords(each, last)}`),
    ...troubles.map((each) => troubleWords(each, all)),
  ];
  const lines = [
    `${all.length === 1 ? "One subscription comes" : `${all.length} subscriptions come`} to this channel.`,
    ...(held.length > 0
      ? [
          `${held.length === 1 ? "One item is" : `${held.length} items are`} held: /nec digest held shows them to those who manage it.`,
        ]
      : []),
  ];
  return notice("help", "Digests and alerts of this channel", lines, {
    items,
    suggestions: [...troubles.flatMap(settling), ...doing(all)],
  });
}

function doing(all: readonly Listed[]): readonly Suggestion[] {
  const [only, ...more] = all;
  if (!only || more.length > 0)
    return all.map(({ code }) => ({
      label: `Preview ${code}`,
      ask: `/nec digest preview ${code}`,
    }));
  const pause = only.subscription.paused === null ? "pause" : "resume";
  return ["preview", "edit", pause, "remove"].map((action) => ({
    label: `${action[0]?.toUpperCase()}${action.slice(1)}`,
    ask: `/nec digest ${action} ${only.code}`,
  }));
}

/** What a manager should know of: it was not posted, or nobody knows whether it was. */
function isTrouble({ state, subscription, reason }: Delivery, all: readonly Listed[]): boolean {
  if (state === "uncertain") return true;
  if (!all.some((each) => each.subscription.id === subscription)) return false;
  return state === "dead" || (state === "skipped" && /too late/.test(reason ?? ""));
}

function troubleWords(
  { state, scheduledFor, reason, subscription }: Delivery,
  all: readonly Listed[],
): string {
  const of = all.find((each) => each.subscription.id === subscription);
  const zone = of?.subscription.rhythm.zone ?? "UTC";
  const what = of ? `${of.code}, the one for` : "One for";
  const when = momentWords(scheduledFor, zone);
  const said = state === "uncertain" ? "may or may not have been posted" : "was not posted";
  return `${what} ${when} ${said}. ${reason ?? ""}`.trim();
}

function settling({ state, id }: Delivery): readonly Suggestion[] {
  if (state !== "uncertain") return [];
  return [
    { label: "It is there", ask: `/nec digest settle ${id} there` },
    { label: "It is missing: post it", ask: `/nec digest settle ${id} missing` },
  ];
}

/** " Last: digest 41, Thursday 26 November 2026 at 08:00 (Europe/London)." */
function lastWords({ subscription }: Listed, last: readonly Delivery[]): string {
  const sent = last.find((each) => each.subscription === subscription.id && each.state === "sent");
  if (!sent) return "";
  const kind = subscription.kind === "alert" ? "alert" : "digest";
  const when = momentWords(sent.scheduledFor, subscription.rhythm.zone);
  return ` Last: ${kind} ${subscription.number}, ${when}.`;
}
