import { createHash } from "node:crypto";
import type { NecRecord } from "#src/record/record.ts";
import type { UsedFact } from "../model.ts";
import { type ChangedFact, changedFacts, standingFacts } from "./changed-facts.ts";

/** A post, or a correction of one, with the facts it gave. */
interface Told {
  /** Its delivery's id. */
  readonly delivery: string;
  readonly facts: readonly UsedFact[];
}

/** A post that is to be corrected. */
export interface DueCorrection<Post> {
  readonly post: Post;
  readonly changes: readonly [ChangedFact, ...ChangedFact[]];
  /** Names these changes and no others: a post is corrected once for each. */
  readonly id: string;
}

/**
 * Which posts the record no longer bears out. What was corrected under a post counts as said; a correction is itself
 * never corrected, its post is. `corrections` are those planned before, the oldest first.
 */
export function correctionsDue<Post extends Told>(
  record: NecRecord,
  posts: readonly Post[],
  corrections: readonly (Told & { readonly post: string })[],
): readonly DueCorrection<Post>[] {
  const isCorrection = new Set(corrections.map(({ delivery }) => delivery));
  const under = Map.groupBy(corrections, ({ post }) => post);
  return posts.flatMap((post) => {
    if (isCorrection.has(post.delivery)) return [];
    const before = (under.get(post.delivery) ?? []).map(({ facts }) => facts);
    const [first, ...rest] = changedFacts(record, standingFacts(post.facts, before));
    return first
      ? [{ post, changes: [first, ...rest], id: idOf([first, ...rest], before.length) }]
      : [];
  });
}

/** Of these changes after so many corrections, so that a change that was undone and made again is told again. */
function idOf(changes: readonly ChangedFact[], before: number): string {
  const text = JSON.stringify([
    before,
    ...changes.map(({ key, was, now }) => [key, was, now]).sort(),
  ]);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
