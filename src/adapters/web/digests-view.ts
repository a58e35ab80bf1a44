import type { Answer } from "#src/core/answer.ts";
import type { Digests, Listed } from "#src/digest/digests.ts";
import type { Delivery } from "#src/digest/model.ts";
import type { Fields } from "#src/digest/requests/fields.ts";
import { momentWords } from "#src/digest/serve/words.ts";
import { DEFAULT_RHYTHM } from "#src/digest/when/read-rhythm.ts";
import { LIMITS } from "./limits.ts";
import type { View } from "./view.ts";

/** What comes to the playground and what came, as the page shows it. */
export interface DigestsView {
  readonly subscriptions: readonly {
    /** What it is called in a line such as "/nec digest pause k7pm". */
    readonly code: string;
    readonly words: string;
    readonly state: string;
    readonly isPaused: boolean;
    /** What its form is filled with; null where it has none. */
    readonly form: Fields | null;
  }[];
  /** Latest first. */
  readonly posts: readonly PostView[];
  /** What the desk has to tell, latest first. */
  readonly notices: readonly string[];
}

export interface PostView {
  readonly id: string;
  /** "Thursday 26 November 2026 at 08:00 (Europe/London)". */
  readonly when: string;
  readonly answer: View;
}

/** See `DigestsView`; `recent` are the last deliveries, whatever became of them. */
export function digestsView(
  {
    listed,
    recent,
    notices,
    form,
  }: Pick<Digests, "form"> & {
    readonly listed: readonly Listed[];
    readonly recent: readonly Delivery[];
    readonly notices: readonly string[];
  },
  shown: (answer: Answer) => View,
): DigestsView {
  return {
    subscriptions: listed.map(({ code, words, state, subscription }) => ({
      code,
      words,
      state,
      isPaused: subscription.paused !== null,
      form: form(subscription),
    })),
    posts: recent.flatMap((each) => post(each, listed, shown)).slice(0, LIMITS.posts),
    notices,
  };
}

/** One or none: what was not sent is not there. What has been removed since tells the time of the desk's own zone. */
function post(
  { id, state, composed, begun, scheduledFor, subscription }: Delivery,
  listed: readonly Listed[],
  shown: (answer: Answer) => View,
): readonly PostView[] {
  if (state !== "sent" || !composed) return [];
  const of = listed.find((each) => each.subscription.id === subscription);
  const { zone } = of?.subscription.rhythm ?? DEFAULT_RHYTHM;
  return [{ id, when: momentWords(begun ?? scheduledFor, zone), answer: shown(composed.answer) }];
}
