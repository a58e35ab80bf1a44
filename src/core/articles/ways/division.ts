import type { ReadArticle } from "../../news.ts";
import type { Fit } from "../lines/fit.ts";
import type { Near } from "../lines/lines.ts";
import { hasAny, stemsIn } from "../words/alike.ts";
import { tellsOfVote } from "../words/counted.ts";
import type { Term } from "../words/terms.ts";

/** What asks how a vote went. */
export const DIVISION = "division";

/** Within how many lines after one that says what was voted on its figures may stand, and how many before. */
const AFTER = 3;
const BEFORE = 1;
/** A line away counts so much less. */
const AWAY = 0.1;

/** A vote on something that its own line names: where that has nothing of what is asked, it is another. */
const OF_ITS_OWN =
  /\b(?:motion|proposal|amendment|plan|resolution|move|call|bid)s? (?:from|to|on|that|for|of|about)\b/i;

/** A vote on who is to have something, of which nothing is asked. */
const OF_PEOPLE =
  /(?:\p{Lu}[\p{L}’'-]+|\b[Hh]e|\b[Ss]he) (?:narrowly |then |has |had )?(?:won|beat|beaten|defeated|took|was (?:re-?)?elected)\b/u;

/** Words for voting, which say nothing of what was voted on. */
const VOTING = /^(?:vot|split|divid|division|card|figure|tally|score|count|result|margin)/;

interface Compared {
  readonly read: ReadArticle;
  readonly fits: readonly Fit[];
}

/**
 * The lines of some articles that give the figures of a vote, by how well a line beside them fits what was voted on. Of
 * "motion 34" only those beside which its number stands: another motion is another vote; and at least half of what is
 * said of the vote stands in them or beside.
 */
export function figuresOfVotes(
  compared: readonly Compared[],
  terms: readonly Term[],
  isFit: (fit: Fit) => boolean,
): readonly Near[] {
  const numbers = terms.filter(({ word }) => /^\d+$/.test(word));
  const matters = terms.filter(({ word, light }) => !light && !VOTING.test(word));
  const found = compared.flatMap(({ read, fits }) =>
    fits.flatMap((fit): readonly (Near & { readonly told: number })[] => {
      const line = read.lines[fit.at]?.text ?? "";
      const isOther = fit.own === 0 && (OF_ITS_OWN.test(line) || OF_PEOPLE.test(line));
      if (!tellsOfVote(line) || isOther) return [];
      const near = read.lines.slice(Math.max(0, fit.at - AFTER), fit.at + BEFORE + 1);
      const stems = stemsIn(near.map(({ text }) => text).join(" "));
      if (numbers.some(({ word }) => !stems.has(word))) return [];
      // In its own word, for one that means much the same is soon found in the report of another vote.
      const told = matters.filter(({ alike }) => hasAny(stems, alike.own));
      if (told.length * 2 < matters.length) return [];
      const beside = fits
        .filter(({ at }) => at >= fit.at - AFTER && at <= fit.at + BEFORE)
        .filter(isFit)
        .map((each) => each.score - AWAY * Math.abs(each.at - fit.at));
      const score = Math.max(...beside);
      const one = { read, fit: { ...fit, score }, statements: [], told: told.length };
      return beside.length > 0 ? [one] : [];
    }),
  );
  // A vote beside which more of the matter is told is the one that is meant.
  const most = Math.max(...found.map(({ told }) => told));
  return found.filter(({ told }) => told === most).map(({ told: _, ...near }) => near);
}
