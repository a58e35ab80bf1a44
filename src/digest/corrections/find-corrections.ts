import type { NecRecord } from "#src/record/record.ts";
import type { DigestStore, Post } from "../deliver/ledger.ts";
import type { Composed, Instant } from "../model.ts";
import { changedFacts } from "./changed-facts.ts";
import { correctionFor } from "./correction.ts";
import { correctionsDue } from "./corrections-due.ts";

/** A post with the correction that belongs under it. */
export interface FoundCorrection {
  readonly post: Post;
  /** What the post is called: "Digest 41, Thursday 26 November 2026". */
  readonly title: string;
  /** Names what changed: a post is corrected once for each. */
  readonly change: string;
  readonly composed: Composed;
}

/** The posts that gave facts which the record has otherwise now and that were not corrected yet. */
export async function findCorrections(
  record: NecRecord,
  store: DigestStore,
): Promise<readonly FoundCorrection[]> {
  const stale = changedFacts(record, await store.posts.facts());
  const posts = await store.posts.using([...new Set(stale.map(({ key }) => key))]);
  const before = await store.corrections.under(posts.map(({ delivery }) => delivery));
  const due = correctionsDue(
    record,
    posts,
    before.map(({ post, delivery }) => ({
      post,
      delivery: delivery.id,
      facts: delivery.composed?.facts ?? [],
    })),
  );
  const found: FoundCorrection[] = [];
  for (const { post, changes, id: change } of due) {
    const delivery = await store.deliveries.read(post.channel.tenant, post.delivery);
    const title = delivery?.composed?.answer.title ?? "an earlier post";
    found.push({ post, title, change, composed: correctionFor(title, changes, record) });
  }
  return found;
}

/** Puts corrections into the ledger, each once whoever does so; gives how many were not there before. */
export async function sendCorrections(
  found: readonly FoundCorrection[],
  store: DigestStore,
  now: Instant,
): Promise<number> {
  let fresh = 0;
  for (const { post, change, composed } of found)
    if (await store.corrections.plan(post, change, composed, now)) fresh += 1;
  return fresh;
}
