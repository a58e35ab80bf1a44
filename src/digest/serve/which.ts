import type { Answer } from "#src/core/answer.ts";
import { notice } from "#src/core/statements.ts";
import type { NecRecord } from "#src/record/record.ts";
import type { Subscription } from "../model.ts";
import { quoted } from "../when/said.ts";
import { subscriptionWords } from "./words.ts";

/** Letters of a code at least: as many as are easily told apart. */
const LEAST = 4;

/** What a subscription is called among those of its channel: the first letters of its id that no other begins with. */
export function codeOf({ id }: Subscription, siblings: readonly Subscription[]): string {
  for (let length = LEAST; length < id.length; length++) {
    const code = id.slice(0, length);
    if (siblings.every((other) => other.id === id || !other.id.startsWith(code))) return code;
  }
  return id;
}

export type Found =
  | { readonly ok: true; readonly subscription: Subscription; readonly code: string }
  | { readonly ok: false; readonly answer: Answer };

/**
 * The subscription of a channel that is meant: the one of that code, or the only one where none was said. Else a
 * question back; `again` is what is asked with the code of each put after it ("/nec digest pause").
 */
export function whichOf(
  which: string | null,
  siblings: readonly Subscription[],
  { again, record }: { readonly again: string; readonly record: NecRecord },
): Found {
  const said = which?.toLowerCase();
  const meant = said ? siblings.filter(({ id }) => id.startsWith(said)) : siblings;
  const [only, ...more] = meant;
  if (only && more.length === 0 && (said === undefined || said.length >= LEAST))
    return { ok: true, subscription: only, code: codeOf(only, siblings) };
  if (siblings.length === 0)
    return {
      ok: false,
      answer: notice("unknown", "Nothing comes to this channel", [
        "It has no digest and no alert. /nec digest add makes one; /nec follow with a name makes an alert.",
      ]),
    };
  const each = siblings.map((one) => {
    const code = codeOf(one, siblings);
    return { label: `${code}: ${subscriptionWords(one, record)}`, ask: `${again} ${code}` };
  });
  const line =
    which === null
      ? "Several come to this channel. Which one?"
      : `Nothing that comes to this channel has the code ${quoted(which)}. Which one?`;
  return {
    ok: false,
    answer: notice("clarify", "Which one?", [line], {
      items: each.map(({ label }) => label),
      suggestions: each,
    }),
  };
}
