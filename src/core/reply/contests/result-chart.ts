import type { Candidate, Contest, NecRecord, Sources } from "#src/record/record.ts";
import { date, number, percent, sentenceCase } from "#src/words.ts";
import { chartAlt } from "../../chart-alt.ts";
import type { Statements } from "../../statements.ts";
import { doubtsOf } from "../words/candidate-doubts.ts";
import { personName } from "../words/candidate-words.ts";
import { sourcesOf, unitOf } from "../words/contest-words.ts";
import { standingsOf } from "./standings.ts";

/** Adds a contest's bars, where two candidates or more have a figure of one kind; else nothing. */
export function chartOf(statements: Statements, record: NecRecord, contest: Contest): void {
  const { base, rows } = standingsOf(contest);
  if (!base) return;
  const drawn = rows.filter(({ figure }) => figure !== null);
  if (drawn.length < 2) return;
  const bars = drawn.map(({ candidate, figure }) => ({
    name: personName(record, candidate.person),
    value: figure ?? 0,
    shown: `${base === "share" ? percent(figure ?? 0) : number(figure ?? 0)}${star(candidate)}`,
    elected: candidate.elected,
  }));
  const whole = contest.complete && drawn.length === rows.length;
  const stood = contest.complete ? rows.length : contest.on_ballot?.value;
  const some = stood
    ? `${drawn.length} of ${number(stood)} candidates`
    : `${drawn.length} candidates`;
  const title = sentenceCase(whole ? contest.label : `${contest.label} (${some})`);
  const unit = unitOf(contest, base);
  const candidates = drawn.map(({ candidate }) => candidate);
  const doubts = doubtsOf(record, contest, candidates).map(({ text }) => `* ${text}`);
  const sources = sourcesOf(contest, candidates);
  const drawing = { title, unit, bars, ...(doubts.length > 0 && { doubts }) };
  statements.chart({
    contest: contest.id,
    ...drawing,
    sourceLine: sourceLine(record, sources),
    alt: chartAlt(drawing),
    sources,
  });
}

/** Marks a figure or an outcome that is in doubt, so that the picture alone says so. */
const star = ({ caveat, inferred }: Candidate) => (caveat || inferred ? " *" : "");

/** "Sources: LabourList, 3 September 2018; BBC News". */
function sourceLine(record: NecRecord, sources: Sources): string {
  const named = sources.map((id) => {
    const source = record.sources.get(id);
    return source?.date ? `${source.publisher}, ${date(source.date)}` : (source?.publisher ?? id);
  });
  const each = [...new Set(named)];
  const shown = each.length > 3 ? [...each.slice(0, 3), `${each.length - 3} more`] : each;
  return `${each.length === 1 ? "Source" : "Sources"}: ${shown.join("; ")}`;
}
