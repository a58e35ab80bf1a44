import { expect, test } from "vitest";
import { readArguments } from "#src/news/ingest/wanted.ts";

const NOW = "2026-09-01T09:00:00Z";
const read = (...args: string[]) => readArguments(args, NOW);
const problems = (...args: string[]) => {
  const asked = read(...args);
  return asked.kind === "wrong" ? asked.problems : [];
};

test("a file, an address and the standard input are told apart", () => {
  const places = ["a.txt", "./https", "https://gazette.example/a", "-"].map((place) => {
    const asked = read(place);
    return asked.kind === "articles" ? asked.wanted[0].place : null;
  });
  expect(places).toEqual([
    { kind: "file", file: "a.txt" },
    { kind: "file", file: "./https" },
    { kind: "page", address: "https://gazette.example/a" },
    { kind: "input" },
  ]);
});

test("what is known of an article is taken, its address without what tracks readers", () => {
  expect(
    read(
      "-",
      "--publisher=The Example Gazette",
      "--published",
      "2018-09-03",
      "--url",
      "https://gazette.example/a?utm_source=x#b",
      "--title",
      "Weavers meet",
    ),
  ).toEqual({
    kind: "articles",
    wanted: [
      {
        place: { kind: "input" },
        publisher: "The Example Gazette",
        title: "Weavers meet",
        published: "2018-09-03",
        url: "https://gazette.example/a",
      },
    ],
  });
});

test.each(["2018-09-03", "2016-03", "2016"])("%s is a date of publication", (published) => {
  expect(read("a.txt", "--published", published)).toMatchObject({ wanted: [{ published }] });
});

test.each(["3 September 2018", "2018-9-3", "2018-02-30", "2018-13", "2027", "2026-12", "", "soon"])(
  "%j is none, and which forms there are is said",
  (published) => {
    expect(problems("a.txt", `--published=${published}`)).toEqual([
      `“${published}” is no date of publication: a day, a month or a year that has begun, such as 2018-09-03, 2016-03 or 2016.`,
    ]);
  },
);

test.each([
  [[], "Which article? Give a file, an address, - for the standard input, or --manifest."],
  [[""], "Which article? Give a file, an address, - for the standard input, or --manifest."],
  [["a", "b"], "One article at a time, or several by --manifest. A path with spaces is quoted."],
  [["a", "--author=b"], "There is no option --author: see --help."],
  [["a", "-p"], "There is no option -p: see --help."],
  [["a", "--publisher"], "--publisher is not given as it should be: see --help."],
  [["a", "--publisher", "--url"], "--publisher is not given as it should be: see --help."],
  [["--help=yes"], "--help is not given as it should be: see --help."],
  [["--manifest", "a", "b"], "--manifest says all of its articles; give nothing beside it."],
  [
    ["--manifest", "a", "--title", "b"],
    "--manifest says all of its articles; give nothing beside it.",
  ],
  [["--manifest="], "--manifest wants a file: see --help."],
  [["a", "--url", "gazette"], "“gazette” is no http or https address."],
  [["file:///etc/passwd"], "“file:///etc/passwd” is no http or https address."],
  [["a", "--publisher", " "], "The publisher is empty."],
])("%j is refused with a sentence", (args, problem) => {
  expect(problems(...args)).toEqual([problem]);
});

test("all that is wrong is said at once", () => {
  expect(problems("a", "--url=b", "--title=", "--published=c")).toHaveLength(3);
});

test("help is asked for by its name alone", () => {
  expect(read("--help")).toEqual({ kind: "help" });
});
