import type { RecordFiles } from "../files.ts";
import { fileOf, singleFile } from "../layout.ts";
import type { Finding, Path } from "../problem.ts";
import type { Check, Placed } from "./check.ts";
import { eachSources, everyChecked, listed } from "./every.ts";

type Step = readonly [name: string, date: string | null | undefined];

/** Nothing ends before it begins: offices, posts, make-ups of the body, gaps. */
export const intervalsRunForwards: Check = function* (files) {
  for (const [id, { offices }] of files.people) {
    yield* each(listed(fileOf("people", id), offices, ["offices"]));
  }
  yield* each(listed(singleFile("officers"), files.officers));
  yield* each(listed(singleFile("body"), files.body.compositions, ["compositions"]));
  for (const { file, path, value } of listed(singleFile("gaps"), files.gaps)) {
    yield* inOrder(file, path, [
      ["since", value.since],
      ["expires", value.expires],
    ]);
  }
};

/** Nominations, polls and the declaration come in that order. */
export const contestsRunForwards: Check = function* (files) {
  for (const [id, { nominations, polls, declared }] of files.contests) {
    yield* inOrder(
      fileOf("elections", id),
      [],
      [
        ["nominations.opened", nominations?.opened],
        ["nominations.closed", nominations?.closed],
        ["polls.opened", polls?.opened],
        ["polls.closed", polls?.closed],
        ["declared", declared],
      ],
    );
  }
};

/** No source is younger than the day on which the entry was held against it. */
export const sourcesPrecedeTheCheck: Check = (files) => {
  const dates = sourceDates(files);
  const findings: Finding[] = [];
  for (const { file, path, value } of everyChecked(files)) {
    eachSources(value, (sources, below) => {
      for (const [i, id] of sources.entries()) {
        const date = dates.get(id);
        if (date === undefined || date <= value.checked) continue;
        const message = `the source is of ${date}, after the check on ${value.checked}`;
        findings.push({ file, path: [...path, ...below, i], message });
      }
    });
  }
  return findings;
};

function* each(
  entries: Iterable<Placed<{ readonly from: string | null; readonly to: string | null }>>,
): Iterable<Finding> {
  for (const { file, path, value } of entries) {
    yield* inOrder(file, path, [
      ["from", value.from],
      ["to", value.to],
    ]);
  }
}

function* inOrder(file: string, path: Path, steps: readonly Step[]): Iterable<Finding> {
  let before: { name: string; date: string } | undefined;
  for (const [name, date] of steps) {
    if (date === null || date === undefined) continue;
    if (before && earliest(before.date) > latest(date)) {
      const message = `${date} is before ${before.name} (${before.date})`;
      yield { file, path: [...path, ...name.split(".")], message };
    }
    before = { name, date };
  }
}

/** The first day that a date can mean; empty where it has no first. */
function earliest(date: string): string {
  const [bound, plain] = split(date);
  return bound === "" || bound === "after" ? plain : "";
}

/** A text that sorts after every day a date can mean and before any later one. */
function latest(date: string): string {
  const [bound, plain] = split(date);
  return bound === "about" || bound === "after" ? "9999" : `${plain}~`;
}

function split(date: string): readonly [string, string] {
  const [, bound = "", plain = date] = /^(?:(by|about|after|before) )?(.*)$/.exec(date) ?? [];
  return [bound, plain];
}

function sourceDates(files: RecordFiles): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const [file, { sources }] of files.publishers) {
    for (const [key, { date }] of Object.entries(sources)) {
      if (date !== null) dates.set(`${file}/${key}`, date);
    }
  }
  return dates;
}
