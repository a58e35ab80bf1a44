import fc from "fast-check";
import { dump, load } from "js-yaml";
import { expect, test } from "vitest";
import { checkRecord } from "#src/record/check/index.ts";
import { contestTime } from "#src/record/contest-date.ts";
import { indexRecord } from "#src/record/index-record.ts";
import { parseFiles } from "#src/record/parse-files.ts";
import { randomRecord } from "../support/random-record.ts";
import { filesOf, madeUpInput } from "../support/record.ts";
import { recordTexts } from "../support/record-folder.ts";

type Path = readonly (string | number)[];

const texts = recordTexts(madeUpInput);

/** Every value of every made-up file, with its file and path. */
const places = [...texts].flatMap(([file, text]) =>
  pathsIn(load(text)).map((path) => ({ file, path })),
);

/** Values that no field takes in place of one of its own kind. */
function wrongFor(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === "string") return fc.constantFrom(true, { wrong: 1 }, [1], null, 1.5e300);
  if (typeof value === "number") return fc.constantFrom(true, { wrong: 1 }, [1], "many");
  if (typeof value === "boolean") return fc.constantFrom("yes", { wrong: 1 }, [1], 7);
  if (Array.isArray(value)) return fc.constantFrom("wrong", { wrong: 1 }, 7, true);
  if (value === null) return fc.constantFrom({ wrong: 1 }, [[1]]);
  return fc.constantFrom("wrong", [1], 7, true);
}

const mutation = fc.constantFrom(...places).chain(({ file, path }) => {
  const document: unknown = load(texts.get(file) ?? "");
  return wrongFor(at(document, path)).map((wrong) => ({ file, path, wrong }));
});

test("any one field of a valid file given a value of the wrong kind is reported, never thrown", () => {
  fc.assert(
    fc.property(mutation, ({ file, path, wrong }) => {
      fc.pre(!nullable(path, wrong));
      const text = dump(replaced(load(texts.get(file) ?? ""), path, wrong));
      const parsed = parseFiles(new Map(texts).set(file, text));
      const findings = [...parsed.findings, ...checkRecord(parsed.files, parsed)];
      expect(findings.map((finding) => finding.file)).toContain(file);
    }),
    { numRuns: 400 },
  );
});

test("any text in place of a file is read or reported, never thrown", () => {
  const files = [...texts.keys()];
  const yamlish = fc.string({
    unit: fc.constantFrom(
      "a",
      ":",
      " ",
      "\n",
      "-",
      "[",
      "{",
      '"',
      "*",
      "&",
      "|",
      "#",
      "\t",
      "é",
      "\u202e",
      "\0",
    ),
  });
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.oneof(yamlish, fc.string()), (file, text) => {
      const parsed = parseFiles(new Map(texts).set(file, text));
      const findings = [...parsed.findings, ...checkRecord(parsed.files, parsed)];
      expect(findings.map((finding) => finding.file)).toContain(file);
    }),
  );
});

test("records of random contests are indexed whole, in order and under labels of their own", () => {
  fc.assert(
    fc.property(randomRecord, (input) => {
      const record = indexRecord(filesOf(input));
      const contests = [...record.contests.values()];
      const times = contests.map((contest) => contestTime(contest.id, contest));
      expect(times).toEqual([...times].sort());
      expect([...record.bySection.values()].flat()).toHaveLength(contests.length);
      const candidates = contests.flatMap((contest) => contest.candidates);
      const indexed = [...record.candidacies.values()].flat();
      expect(new Set(indexed.map(({ candidate }) => candidate))).toEqual(new Set(candidates));
      for (const [person, candidacies] of record.candidacies) {
        expect(candidacies.every(({ candidate }) => candidate.person === person)).toBe(true);
      }
      const backings = candidates.flatMap(({ backed_by }) => backed_by ?? []);
      expect([...record.backed.values()].flat()).toHaveLength(backings.length);
    }),
    { numRuns: 50 },
  );
});

test("a record written to YAML reads back as it was", () => {
  fc.assert(
    fc.property(randomRecord, (input) => {
      const parsed = parseFiles(recordTexts(input));
      expect(parsed.findings).toEqual([]);
      expect(parsed.files).toEqual(filesOf(input));
    }),
    { numRuns: 20 },
  );
});

/** Whether a field may be null, which is then no wrong value. */
function nullable(path: Path, wrong: unknown): boolean {
  const key = path.at(-1);
  const known = [
    "declared",
    "date",
    "from",
    "to",
    "reason",
    "method",
    "system",
    "elected",
    "total",
  ];
  return wrong === null && typeof key === "string" && known.includes(key);
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...steps.flatMap((step) => pathsIn(at(value, [step]), [...path, step]))];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value);
}

function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[step] = replaced(copy[step], rest, by);
  return copy;
}
