import { read, type Token } from "./read.ts";
import type { Asking } from "./steps.ts";

/** The words that lead to what seats are on. */
const BEFORE = new Set(["on", "to", "for", "onto", "in", "into", "of"]);

/** What the thread just explained is called where it has seats of its own: "CAC". */
function explained({ record, conversation }: Asking): string | null {
  const query = conversation?.query;
  if (query?.kind !== "glossary" || !query.term) return null;
  return record.sections.get(query.term)?.aliases[0] ?? null;
}

/** A question in which "on it" is the body that was just explained: "what is the CAC?", "who was elected to it in 2023?" */
export function withItNamed(tokens: readonly Token[], asking: Asking): readonly Token[] {
  const name = explained(asking);
  if (name === null) return tokens;
  return tokens.flatMap((token, at) => {
    const own = token.text === "its";
    const leads = token.text === "it" && BEFORE.has(tokens[at - 1]?.text ?? "");
    if (!own && !leads) return [token];
    return read(name).map((word, index) => (index === 0 ? { ...word, apart: token.apart } : word));
  });
}
