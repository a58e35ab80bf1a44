import type { Mark } from "../mark.ts";
import type { Token } from "../read.ts";
import type { Run } from "../run.ts";
import { Sayings } from "../sayings.ts";

type Tokens = readonly Token[];

/** What stands before somebody who is not asked about, among those who are. */
const EXCEPT = new Sayings<true>(
  [
    "other than",
    "apart from",
    "aside from",
    "besides",
    "except",
    "except for",
    "excepting",
    "excluding",
    "leaving out",
    "leaving aside",
    "not counting",
    "in addition to",
    "as well as",
    "along with",
    "beyond",
  ].map((said) => [said, true] as const),
);
const ASKING: ReadonlySet<string> = new Set(["who", "whom", "which", "what"]);
const JOINING: ReadonlySet<string> = new Set(["and", "or"]);

/**
 * Where somebody is named only to be left out, "which winners other than Jon Lansman": the words before the name, and
 * every name that is joined to it; null where nobody is.
 */
export function exceptedIn(tokens: Tokens, marks: readonly Mark[]): Run | null {
  const nameAt = (at: number) => marks.find(({ kind, from }) => kind === "person" && from === at);
  for (let from = 0; from < tokens.length; from++) {
    const said = EXCEPT.among(tokens, from);
    let name = said && nameAt(from + said.length);
    if (!name) continue;
    let { to } = name;
    while (JOINING.has(tokens[to]?.text ?? "")) {
      name = nameAt(to + 1);
      if (!name) break;
      to = name.to;
    }
    return { from, to };
  }
  return null;
}

/**
 * The question about everybody: its answer lists those excepted among the others. Null where what is asked is no list:
 * "how many apart from her" counts without her.
 */
export function withoutExcepted(tokens: Tokens, run: Run): Tokens | null {
  const rest = [...tokens.slice(0, run.from), ...tokens.slice(run.to)];
  const asked = rest.find(({ text }) => text !== "and" && text !== "so");
  return asked && ASKING.has(asked.text) ? rest : null;
}
