import { fileOf } from "../layout.ts";
import type { Check } from "./check.ts";
import { rolesOfPeople } from "./mentions.ts";

/**
 * Nobody stands in the record without a part in it: only candidates and office-holders do.
 * Says nothing while a file is unread, since the part may be there.
 */
export const everyPersonHasAPart: Check = function* (files, unread) {
  if (unread.size > 0) return;
  const used = new Set([...rolesOfPeople(files)].map(({ value }) => value));
  for (const [id, { offices }] of files.people) {
    if (used.has(id) || offices.length > 0) continue;
    const message =
      "stands in no contest, post, seat, vacancy, decision or claim, and has no office";
    yield { file: fileOf("people", id), path: [], message };
  }
};
