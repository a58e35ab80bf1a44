import type { NecRecord } from "#src/record/record.ts";
import type { Accepts, Value } from "./command.ts";
import { NOISE } from "./understand/noise.ts";
import { read } from "./understand/read.ts";
import { valuesOf } from "./understand/value.ts";

/** What of the record some words can name as a whole, by kind in this order; a contest only where they are nothing else. */
const KINDS: readonly Accepts[] = ["person", "organisation", "section"];

/**
 * All of the record that some words name, read as an option of a command is: by id, name, alias, surname and with one
 * slip, and only where every word of content belongs to the name. Empty where they name nothing.
 */
export function thingsNamed(text: string, record: NecRecord): readonly Value[] {
  const found = KINDS.flatMap((kind) => asKind(text, kind, record));
  return found.length > 0 ? found : asKind(text, "contest", record);
}

function asKind(text: string, kind: Accepts, record: NecRecord): readonly Value[] {
  const option = { name: "thing", summary: "", accepts: [kind], required: true };
  return valuesOf(read(text), option, { record, now: record.checked, conversation: null });
}

/** The words of a text that carry content, folded: "the open selections" → "open", "selections". */
export function contentWords(text: string): readonly string[] {
  return read(text).flatMap((token) => (NOISE.has(token.text) ? [] : [token.text]));
}
