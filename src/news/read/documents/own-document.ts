import { ownerAt } from "../subject/owners.ts";
import type { Subject } from "../subject/subject.ts";
import type { Token } from "../words/tokens.ts";

/** What only its writer has as one's own: "her complaint" may be one on her. */
const WRITTEN = /^(?:letter|statement|tweet|post|email|e-mail|message|thread|status|caption)$/;
const MOST_BEFORE = 3;
const MOST_AFTER = 7;
const READS = /^(?:read|reads|said|says|continued|continues|concluded|ended|full)$/;
/** "Her letter from Vane reads": another's. */
const OF_ANOTHER = /^(?:from|by|for|about|that|which|who)$/;

/** "Tarrow’s letter reads: “…”", "His post on Facebook said: “…”", "Tarrow’s statement in full: “…”": whose a document is that a sentence opens with and reads out. */
export function byDocument(tokens: readonly Token[], colon: number): Subject | null {
  const owner = ownerAt(tokens, 0);
  const noun = tokens.findIndex(({ kind, text }) => kind === "word" && WRITTEN.test(text));
  const reads = READS.test(tokens[colon - 1]?.text ?? "");
  if (!owner || noun < 1 || noun > MOST_BEFORE || !reads) return null;
  const between = tokens.slice(1, colon);
  const clear =
    colon - noun <= MOST_AFTER &&
    between.every(({ kind, text }) => kind === "word" && !OF_ANOTHER.test(text));
  return clear ? owner : null;
}
