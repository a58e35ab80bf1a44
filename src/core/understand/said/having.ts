import { number } from "#src/words.ts";
import type { QueryOf } from "../../query.ts";

type Having = QueryOf<"having">;

const UNIT: Readonly<Record<Having["figure"], string>> = {
  votes: "votes",
  share: "per cent of the vote",
  nominations: "nominations",
  turnout: "per cent",
  electorate: "",
  ballots: "ballots cast",
};

/** "candidates with more than 90,000 votes", "contests with a turnout of 3.5 per cent". */
export function havingWords({ figure, value, than, elected }: Having): string {
  const amount = `${bound(than)}${number(value)} ${UNIT[figure]}`.trim();
  if (figure === "turnout" || figure === "electorate")
    return `contests with a${figure === "electorate" ? "n" : ""} ${figure} of ${amount}`;
  const who =
    elected === undefined
      ? "candidates"
      : elected
        ? "elected candidates"
        : "candidates not elected";
  return `${figure === "ballots" ? "contests" : who} with ${amount}`;
}

/** "more than ", "at least "; nothing of just an amount. */
export const bound = (than: Having["than"]): string =>
  than === undefined ? "" : than.startsWith("at ") ? `${than} ` : `${than} than `;
