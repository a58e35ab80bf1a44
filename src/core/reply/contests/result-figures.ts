import type { Contest, Figure, NecRecord, Sources } from "#src/record/record.ts";
import { number, percent, sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { Statements } from "../../statements.ts";
import { sayAccounts } from "../words/accounts.ts";
import { ended } from "../words/candidate-doubts.ts";
import { together } from "../words/citing.ts";
import { electionOf, ifOnlyWeak, resultSources } from "../words/contest-words.ts";
import { butKnown } from "./contest-gaps.ts";
import { figureFacts, figureValue } from "./result-facts.ts";
import { accountsAbout } from "./result-margin.ts";
import { suggestFor } from "./result-suggestions.ts";

export type FigureAspect = "turnout" | "electorate" | "ballots" | "valid" | "invalid" | "quota";

interface Asked {
  readonly title: string;
  /** As it stands after "no": "The record has no turnout for …". */
  readonly name: string;
  readonly figure: (contest: Contest) => Figure | undefined;
  readonly words: (value: string, election: string) => string;
  readonly about: RegExp;
  /** Worked out from other printed figures, where no source prints it. */
  readonly workedOut?: (contest: Contest) => { words: string; sources: Sources } | null;
}

const ASKED: Readonly<Record<FigureAspect, Asked>> = {
  turnout: {
    title: "Turnout",
    name: "turnout",
    figure: ({ turnout }) => turnout,
    words: (value, election) => `Turnout in ${election} was ${value}`,
    about: /turnout/i,
    workedOut: ({ ballots, electorate }) => {
      if (!ballots || !electorate || electorate.value === 0) return null;
      const points = Math.round((ballots.value / electorate.value) * 1000) / 10;
      return {
        words: `${percent(points)}, worked out from ${figureValue(ballots)} ballots and an electorate of ${figureValue(electorate)}`,
        sources: together(ballots.sources, electorate.sources),
      };
    },
  },
  electorate: {
    title: "Electorate",
    name: "electorate",
    figure: ({ electorate }) => electorate,
    words: (value, election) => `The electorate in ${election} was ${value}`,
    about: /electorate|eligible|entitled/i,
  },
  ballots: {
    title: "Ballots",
    name: "number of ballots",
    figure: ({ ballots }) => ballots,
    words: (value, election) => `The number of ballots in ${election} was ${value}`,
    about: /ballots|voters|votes cast/i,
  },
  valid: {
    title: "Valid ballots",
    name: "number of valid ballots",
    figure: ({ valid_ballots }) => valid_ballots,
    words: (value, election) => `The number of valid ballots in ${election} was ${value}`,
    about: /\bvalid/i,
    workedOut: ({ ballots, invalid_ballots }) => {
      if (!ballots || !invalid_ballots || ballots.about || invalid_ballots.about) return null;
      return {
        words: `${number(ballots.value - invalid_ballots.value)}, worked out from ${number(ballots.value)} ballots and ${number(invalid_ballots.value)} invalid ones`,
        sources: together(ballots.sources, invalid_ballots.sources),
      };
    },
  },
  invalid: {
    title: "Invalid ballots",
    name: "number of invalid ballots",
    figure: ({ invalid_ballots }) => invalid_ballots,
    words: (value, election) => `The number of invalid ballots in ${election} was ${value}`,
    about: /invalid|spoil|spoilt/i,
    workedOut: ({ ballots, valid_ballots }) => {
      if (!ballots || !valid_ballots || ballots.about || valid_ballots.about) return null;
      if (ballots.value < valid_ballots.value) return null;
      return {
        words: `${number(ballots.value - valid_ballots.value)}, worked out from ${number(ballots.value)} ballots and ${number(valid_ballots.value)} valid ones`,
        sources: together(ballots.sources, valid_ballots.sources),
      };
    },
  },
  quota: {
    title: "Quota",
    name: "quota",
    figure: ({ quota }) => quota,
    words: (value, election) => `The quota in ${election} was ${value}`,
    about: /quota/i,
  },
};

/** One printed figure of a contest as a whole; worked out only from other printed figures, and then says so. */
export function figureOf(record: NecRecord, contest: Contest, aspect: FigureAspect): Answer {
  const { title, name, figure: read, words, about, workedOut } = ASKED[aspect];
  const statements = new Statements(record.sources, `${title}: ${contest.label}`);
  const figure = read(contest);
  const derived = figure ? null : (workedOut?.(contest) ?? null);
  const accounts = accountsAbout(contest, about);
  const election = electionOf(contest);
  if (figure) {
    const value = figureValue(figure, aspect === "turnout" ? "percent" : "number");
    statements.say(
      `${words(value, election)}${ifOnlyWeak(record, figure.sources)}.`,
      figure.sources,
    );
  } else if (derived) statements.say(`${words(derived.words, election)}.`, derived.sources);
  else if (accounts.length > 0) {
    const [first] = accounts;
    const told = (first?.accounts ?? [])
      .map(({ text, note }) => (note ? `${text} (${note})` : text))
      .join("; ");
    statements.say(
      `Reports differ on the ${name} in ${election}: ${ended(told)}`,
      resultSources(contest),
    );
  } else if (
    aspect === "quota" &&
    contest.system &&
    contest.system.kind !== "single-transferable-vote"
  ) {
    statements.say(
      `${sentenceCase(election)} had no quota. ${ended(contest.system.text)}`,
      contest.system.sources,
    );
  } else {
    statements.say(`The record has no ${name} for ${election}.`, resultSources(contest));
    return butKnown(statements, record, contest);
  }
  statements.facts(
    null,
    figureFacts(contest).filter(({ label }) => label !== title),
  );
  sayAccounts(statements, record, accounts);
  statements.list("Cautions about this result", contest.caveats ?? []);
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}
