import { number } from "#src/words.ts";
import type { QueryOf } from "../query.ts";

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
export function havingWords({ figure, value, than }: Having): string {
  const amount = `${than ? `${than} than ` : ""}${number(value)} ${UNIT[figure]}`.trim();
  if (figure === "turnout" || figure === "electorate")
    return `contests with a${figure === "electorate" ? "n" : ""} ${figure} of ${amount}`;
  return `${figure === "ballots" ? "contests" : "candidates"} with ${amount}`;
}
