import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fromPlainText } from "#src/news/extract/plain-text.ts";
import { type Linked, linker } from "#src/news/link/index.ts";
import { sentencesOf } from "#src/news/read/words/sentences.ts";
import { loadRecord } from "#src/record/load.ts";

const SEEDS = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const loaded = loadRecord(fileURLToPath(new URL("../../../data", import.meta.url)));

interface Expected {
  readonly file: string;
  readonly published: string;
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly contests: readonly string[];
  readonly strangers: readonly string[];
  readonly accused: readonly string[];
  /** How often names are linked, each held against the article by hand. */
  readonly names: number;
}

const EXPECTED: readonly Expected[] = [
  {
    file: "times-2016-beckett.txt",
    published: "2016-03",
    people: ["james-elliott", "jasmin-beckett", "jeremy-corbyn"],
    organisations: ["labour-first", "momentum", "nec", "unite"],
    contests: ["youth-2016"],
    strangers: [],
    accused: ["jasmin-beckett"],
    names: 23,
  },
  {
    file: "45minutes-2016-beckett.txt",
    published: "2016-02-26",
    people: ["iain-mcnicol", "james-elliott", "jasmin-beckett"],
    organisations: [
      "gmb",
      "labour-first",
      "labour-party",
      "oxford-university-labour-club",
      "young-labour",
    ],
    contests: ["youth-2016"],
    strangers: ["Josh Woolas", "Phil Woolas", "Alex Chalmers", "Ally Routledge"],
    accused: [],
    names: 24,
  },
  {
    file: "cityam-2018-willsman.txt",
    published: "2018-09-03",
    people: ["eddie-izzard", "jeremy-corbyn", "peter-willsman", "yasmine-dar"],
    organisations: ["labour-first", "momentum", "nec", "progress"],
    contests: ["clp-2018-09"],
    strangers: ["Chris Williamson", "Laura Parker"],
    accused: ["peter-willsman"],
    names: 25,
  },
  {
    file: "huffpost-2018-nec.txt",
    published: "2018-01-15",
    people: [
      "eddie-izzard",
      "gurinder-singh-josan",
      "jeremy-corbyn",
      "johanna-baxter",
      "jon-lansman",
      "rachel-garnham",
      "yasmine-dar",
    ],
    organisations: [
      "conference-arrangements-committee",
      "labour-party",
      "momentum",
      "nec",
      "progress",
    ],
    contests: ["clp-2018-01"],
    strangers: ["Stephanie Lloyd", "John Pienaar"],
    accused: [],
    names: 49,
  },
];

function linked(file: string, published: string): Linked {
  if (!loaded.ok) throw new Error("the record in data/ has problems");
  const { title, paragraphs } = fromPlainText(readFileSync(SEEDS + file, "utf8"));
  const sentences = paragraphs.map(sentencesOf);
  return linker(loaded.record).link({ title: title ?? "", sentences, published });
}

// Skipped where the articles are not there: they are other people's text, and not part of the project.
describe.runIf(existsSync(SEEDS) && loaded.ok)("the four real articles", () => {
  test.each(EXPECTED)("$file names whom it names, and nobody else", (expected) => {
    const { lines, subjects, strangers, accused } = linked(expected.file, expected.published);
    const named = lines.flatMap(({ names }) => names.map(({ subject }) => subject));
    const of = (kind: string) =>
      [
        ...new Set(named.flatMap((s) => (s.kind === kind && s.kind !== "stranger" ? [s.id] : []))),
      ].sort();
    expect({
      file: expected.file,
      published: expected.published,
      people: of("person"),
      organisations: of("organisation"),
      contests: subjects.flatMap(({ kind, id }) => (kind === "contest" ? [id] : [])),
      strangers,
      accused,
      names: named.length,
    }).toEqual(expected);
  });

  test("every linked name has the surname or the first name of whom it is linked to", () => {
    if (!loaded.ok) return;
    for (const { file, published } of EXPECTED) {
      for (const { text, names } of linked(file, published).lines) {
        for (const { from, to, subject } of names) {
          if (subject.kind !== "person") continue;
          const name = loaded.record.people.get(subject.id)?.name ?? "";
          const words = text.slice(from, to).split(" ");
          expect(
            words.some((word) => name.split(" ").includes(word)),
            name,
          ).toBe(true);
        }
      }
    }
  });
});
