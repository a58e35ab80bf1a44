import type { Token } from "./read.ts";

/** Words that lead from one question to the next, and say nothing of what is asked. */
const OPENING: ReadonlySet<string> = new Set(
  `and but so or also plus ok okay right well then now yes yeah yep no nope nah oh ah aha hmm hm sorry thanks thank great cool
  interesting cheers nice good lovely perfect fine sure alright brilliant excellent anyway actually wait nvm nevermind forget hang`.split(
    /\s+/,
  ),
);

const MEANT: ReadonlySet<string> = new Set(["mean", "meant", "said", "guess"]);

const THANKS: ReadonlySet<string> = new Set(["thanks", "thank", "cheers"]);
/** How much somebody thanks: no question comes after it where nothing else does. */
const MUCH: ReadonlySet<string> = new Set(
  "you a lot so very much ever many million bunch for that again all mate".split(" "),
);

const onlyThanks = (tokens: readonly Token[]) =>
  tokens.some(({ text }) => THANKS.has(text)) &&
  tokens.every(({ text }) => OPENING.has(text) || MUCH.has(text));

/** A question without the words that lead to it from the one before: "and who lost?", "ok thanks, so who won?". */
export function withoutOpening(tokens: readonly Token[]): readonly Token[] {
  if (onlyThanks(tokens)) return tokens;
  const start = tokens.findIndex(({ text }, at) => {
    const [before, after] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
    const meant = (text === "i" && MEANT.has(after)) || (before === "i" && MEANT.has(text));
    const dropped =
      (text === "never" && after === "mind") || (text === "mind" && before === "never");
    const left = before === "forget" && (text === "it" || text === "that");
    return (
      !OPENING.has(text) && !meant && !dropped && !left && !(text === "you" && before === "thank")
    );
  });
  return start < 0 ? tokens : tokens.slice(start);
}
