import type { Mark } from "../mark.ts";
import type { Token } from "../read.ts";

const ASKS = /^(?:what|which|when|where|why|how|did|does|has|is|was)$/;
const MEANS = /^(?:he|she|they)$/;

/** A question that names first whom it is about, with the name in its place: "Ada Tarrow - what did she promise?" */
export function withNameInPlace(
  tokens: readonly Token[],
  marksOf: (tokens: readonly Token[]) => readonly Mark[],
): readonly Token[] {
  const parted = tokens.some(({ text, apart }, at) => at > 0 && apart && ASKS.test(text));
  if (!parted || !tokens.some(({ text }) => MEANS.test(text))) return tokens;
  const named = marksOf(tokens).find(({ kind, from }) => kind === "person" && from === 0);
  const rest = named ? tokens.slice(named.to) : [];
  const at = rest.findIndex(({ text }) => MEANS.test(text));
  if (!named || at < 0 || !rest[0]?.apart || !ASKS.test(rest[0].text)) return tokens;
  const name = tokens.slice(0, named.to);
  return [...rest.slice(0, at), ...name, ...rest.slice(at + 1)];
}
