import type { Answer, Column } from "#src/core/answer.ts";
import type { Desk } from "#src/core/ask.ts";
import { chartAlt } from "#src/core/chart-alt.ts";
import type { Command } from "#src/core/command.ts";
import { complete } from "#src/core/complete.ts";
import type { Conversation } from "#src/core/conversation.ts";
import { notice, Statements, withReading } from "#src/core/statements.ts";
import type { Contest, Sources } from "#src/record/record.ts";
import { madeUpRecord } from "../../support/record.ts";

const COLUMNS: readonly Column[] = [
  { label: "Place", align: "right", narrow: "keep" },
  { label: "Candidate", align: "left", narrow: "keep" },
  { label: "First preferences", align: "right", narrow: "keep" },
  { label: "Outcome", align: "left", narrow: "keep" },
  { label: "Backed by", align: "left", narrow: "under" },
];

/** Text that a careless page would act on: markup, mentions, marks that turn the direction. */
export const HOSTILE =
  '<script>document.title="taken"</script><img src=x onerror=alert(1)> @everyone <!channel> \u202eevil\u202c & "quoted"';

/** An answer with a part of every kind, over a contest of the made-up record. */
export function resultAnswer(): Answer {
  const record = madeUpRecord;
  const contest = contestOf("clp-2019-11");
  const { sources } = contest;
  const rows = contest.candidates.map((candidate) => ({
    name: record.people.get(candidate.person)?.name ?? candidate.person,
    figure: candidate.first_preferences ?? 0,
    candidate,
  }));
  const chart = {
    contest: contest.id,
    title: contest.label,
    unit: "first preferences",
    bars: rows.map(({ name, figure, candidate }) => ({
      name,
      value: figure,
      shown: figure.toLocaleString("en-GB"),
      elected: candidate.elected,
    })),
    sourceLine: "Source: Eastmere Gazette",
  };
  return withReading(
    new Statements(record.sources, contest.label)
      .say("Gwendoline Orrery, Ines van der Holt and Ada Lintott were elected.", sources)
      .say("Six stood for three seats.", sources)
      .facts("The count", [
        { label: "Turnout", value: "27.4 %", sources },
        { label: "Quota", value: "4,321.5", sources },
      ])
      .table({
        caption: "Candidates by first preferences",
        columns: COLUMNS,
        rows: rows.map(({ name, figure, candidate }) => ({
          cells: [
            candidate.place ?? "",
            name,
            figure.toLocaleString("en-GB"),
            candidate.elected ? "elected" : "not elected",
            (candidate.backed_by ?? [])
              .map(({ organisation }) => record.organisations.get(organisation)?.name ?? "")
              .join(", "),
          ],
          mark: candidate.elected ? ("elected" as const) : ("not-elected" as const),
          sources: [
            ...candidate.sources,
            ...(candidate.backed_by ?? []).flatMap((b) => b.sources),
          ] as unknown as Sources,
        })),
        line: 3,
        sources,
      })
      .chart({ ...chart, alt: chartAlt(chart), sources })
      .list("Slates", [{ lead: "Lantern Alliance", text: "stood three, elected two", sources }])
      .suggest("Who backed Ada Lintott?", "who backed ada lintott")
      .suggest("Which contest was closest?", "which one")
      .asOf(record.checked)
      .answered(),
    "result, CLP section, November 2019",
  );
}

/** An answer that cites more sources than are shown at first. */
export function manySourcesAnswer(): Answer {
  const all = [...madeUpRecord.sources.keys()];
  const statements = new Statements(madeUpRecord.sources, "Everything that was printed");
  for (const id of all) statements.say(`One statement rests on ${id}.`, [id]);
  return statements.answered();
}

const commands: readonly Command[] = [
  {
    name: "result",
    summary: 'A contest\'s result, <b>whole</b> & "in figures"',
    options: [{ name: "contest", summary: "Which contest", accepts: ["contest"], required: false }],
    example: "/nec result",
    handle: () => null,
  },
];

/** A desk that knows five questions and counts what a thread has asked; it completes as the real one does. */
export const sampleDesk: Desk = {
  record: madeUpRecord,
  commands,
  complete: (text, limit) => complete(madeUpRecord, commands, text, limit),
  completeOption: () => [],
  consider: () => null,
  answer: async (...asked) => sampleDesk.ask(...asked),
  ask(question, conversation, now) {
    const text = "text" in question ? question.text : "";
    return {
      answer: answerTo(text, conversation),
      query: null,
      conversation: after(conversation, now),
    };
  },
};

function answerTo(text: string, conversation: Conversation | null): Answer {
  if (text.includes("result")) return resultAnswer();
  if (text.includes("everything")) return manySourcesAnswer();
  if (text.includes("how many"))
    return notice("help", `${conversation?.people.length ?? 0} asked before`, []);
  if (text.includes("which one")) {
    const suggestions = ["clp-2015-03", "clp-2015-10"].map((id) => ({
      label: contestOf(id).label,
      ask: `result ${id}`,
    }));
    return notice("clarify", "Two contests fit", ["Which one?"], { suggestions });
  }
  return notice("unknown", "The record has nothing on that", [text], {
    suggestions: [{ label: "The latest result", ask: "result" }],
  });
}

function after(before: Conversation | null, now: string): Conversation {
  const people = [...(before?.people ?? []), "ada-lintott"];
  return {
    query: null,
    answer: null,
    people,
    listed: [],
    spoken: [],
    contests: [],
    organisations: [],
    offered: [],
    passed: [],
    at: now,
  };
}

function contestOf(id: string): Contest {
  const contest = madeUpRecord.contests.get(id);
  if (!contest) throw new Error(`no contest ${id} in the made-up record`);
  return contest;
}
