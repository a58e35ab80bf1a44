import type { Answer } from "#src/core/answer.ts";
import { notice } from "#src/core/statements.ts";
import { composeReleased } from "../content/release.ts";
import { storyWords } from "../content/story-words.ts";
import type { HeldItem } from "../deliver/held-items.ts";
import type { At } from "../requests/request.ts";
import type { Serving } from "./context.ts";

/** How many held items are shown at once. */
const SHOWN = 8;

/** What a released post is called. */
const RELEASED = "Released by this channel’s managers";

/** What was held from a channel's posts, to those who manage it alone, each to be released or dropped. */
export async function held(at: At, serving: Serving): Promise<Answer> {
  if (!at.isAlone)
    return notice("declined", "Not in front of everybody", [
      "What is held is shown to you alone: ask with the command /nec digest held.",
    ]);
  const waiting = await serving.store.held.waiting(at.channel);
  if (waiting.length === 0)
    return notice("help", "Nothing is held", [
      "Headlines that may accuse somebody are held back from digests; none is waiting here.",
    ]);
  const shown = waiting.slice(0, SHOWN);
  const items = shown.map(({ code, item }) => `${code}: ${storyWords(item)}.`);
  const more = waiting.length - shown.length;
  return notice(
    "help",
    waiting.length === 1 ? "One item is held" : `${waiting.length} items are held`,
    [
      "A headline of each may accuse somebody. Released, it is posted here with the replies and outcomes that are known; dropped, it is not.",
      ...(more > 0 ? [`Here are the first ${SHOWN}.`] : []),
    ],
    {
      items,
      suggestions: shown.flatMap(({ code }) => [
        { label: `Release ${code}`, ask: `/nec digest release ${code}` },
        { label: `Drop ${code}`, ask: `/nec digest drop ${code}` },
      ]),
    },
  );
}

/** Posts something that was held, with the replies and outcomes that go with it. */
export async function release(code: string, at: At, serving: Serving): Promise<Answer> {
  const problem = await at.mayPost();
  if (problem !== null) return notice("declined", "Nothing was posted", [problem]);
  const one = await waitingAs(code, at, serving);
  const { store, record, news } = serving;
  const now = serving.now();
  const done =
    one !== null &&
    (await store.held.release(
      one,
      await composeReleased(one.item, RELEASED, { record, news, now }),
      { user: at.user, now },
    ));
  return done
    ? notice("help", "It is on its way", [
        "It is posted here in a moment, with its replies and outcomes.",
      ])
    : nothingHeld(code);
}

/** Leaves something that was held unposted. */
export async function drop(code: string, at: At, serving: Serving): Promise<Answer> {
  const one = await waitingAs(code, at, serving);
  const done = one !== null && (await serving.store.held.drop(one, at.user));
  return done ? notice("help", "Dropped", ["It is not posted."]) : nothingHeld(code);
}

async function waitingAs(code: string, at: At, { store }: Serving): Promise<HeldItem | null> {
  const waiting = await store.held.waiting(at.channel);
  const [only, ...more] = waiting.filter((each) => each.code.startsWith(code.toLowerCase()));
  return only && more.length === 0 ? only : null;
}

const nothingHeld = (code: string): Answer =>
  notice("unknown", "Nothing was changed", [
    `Nothing that is held here has the code “${code}”: somebody may have decided on it before. /nec digest held shows what is.`,
  ]);
