import { isOf, type Token } from "../words/tokens.ts";
import { GROUPS, SOMEBODY, TITLES } from "../words/word-kinds.ts";
import { isBody } from "./member.ts";

/** What one person alone is of a body. */
const POST =
  /^(?:mayor|chair|chairman|chairwoman|leader|secretary|director|president|treasurer|head|boss|founder|convener)$/;

const isOfBody = (token: Token | undefined): boolean =>
  token?.kind === "name"
    ? isBody(token) && !token.possessive
    : token?.kind === "word" && token.capital && !isOf(token, TITLES) && !isOf(token, SOMEBODY);

/** "Chair of the Loom Makers’ Union Ada Tarrow", "the secretary of union LMU Ada Tarrow": the token of what somebody is of a body, by the token of the name after it; null where no body stands there. */
export function postOfBody(tokens: readonly Token[], name: number): number | null {
  let from = name;
  while (isOfBody(tokens[from - 1])) from--;
  const body = tokens.slice(from, name);
  const ofTown = tokens[from - 2]?.text === "mayor";
  const isWhole = ofTown || body.length > 1 || body.some(({ kind }) => kind === "name");
  const kind = isOf(tokens[from - 1], GROUPS) ? from - 1 : from;
  const of = tokens[kind - 1]?.text === "the" ? kind - 2 : kind - 1;
  const isPost = tokens[of]?.text === "of" && POST.test(tokens[of - 1]?.text ?? "");
  return isWhole && isPost ? of - 1 : null;
}
