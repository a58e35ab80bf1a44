import type { NecRecord } from "#src/record/record.ts";
import { officerLine } from "../officer-line.ts";
import { postsOf } from "../posts.ts";
import type { Query } from "../query.ts";

/** Whether somebody after or before whom a post is asked about held it; null of any other question. */
function didHold(query: Query, record: NecRecord): boolean | null {
  if (query.kind === "officers" && query.person)
    return officerLine(record, query.post).some(({ person }) => person === query.person);
  const beside = query.kind === "holders" && (query.before ?? query.after);
  if (query.kind !== "holders" || !beside) return null;
  return (
    postsOf(record)
      .get(query.post)
      ?.holdings.some(({ person }) => person === beside) === true
  );
}

/**
 * Of readings that differ in whom a name means, those about somebody who held the post that is asked about: "the chair
 * after Beckett" was after the only Beckett who chaired. All where nobody of the name did, or another thing is asked.
 */
export function ofHolders(queries: readonly Query[], record: NecRecord): readonly Query[] {
  if (queries.length < 2) return queries;
  const held = queries.filter((query) => didHold(query, record) === true);
  const asked = queries.every((query) => didHold(query, record) !== null);
  return asked && held.length > 0 ? held : queries;
}
