import { existsSync } from "node:fs";
import { basename, isAbsolute, join } from "node:path";
import { readFeedsFile } from "#src/news/poll/feeds-file.ts";
import { loadRecord } from "#src/record/load.ts";
import { problemText } from "#src/record/problem.ts";
import { plural } from "#src/words.ts";

const folder = process.argv[2] ?? "data";
const loaded = loadRecord(folder, new Date().toISOString().slice(0, 10));
const FEEDS = "feeds.yaml";
const list = join(folder, FEEDS);
const read = existsSync(list) ? readFeedsFile(list) : ({ ok: true, feeds: [] } as const);
const shown = join(isAbsolute(folder) ? basename(folder) : folder, FEEDS);

if (loaded.ok && read.ok) {
  const { contests, people, organisations, sources, claims } = loaded.record;
  const candidacies = [...contests.values()].flatMap(({ candidates }) => candidates);
  process.stdout.write(
    `${folder}: no problems in ${contests.size} contests, ${candidacies.length} candidacies, ` +
      `${people.size} people, ${organisations.size} organisations, ${sources.size} sources, ` +
      `${claims.length} claims, ${plural(read.feeds.length, "feed")}\n`,
  );
} else {
  const ofFeeds = read.ok ? [] : read.problems.map((problem) => ({ ...problem, file: shown }));
  const problems = [...(loaded.ok ? [] : loaded.problems), ...ofFeeds];
  const files = new Set(problems.map(({ file }) => file)).size;
  const lines = problems.map((problem) => `${problemText(problem)}\n`);
  const total = lines.length === 1 ? "1 problem" : `${lines.length} problems`;
  process.stdout.write(
    `${lines.join("")}${total} in ${files === 1 ? "1 file" : `${files} files`}\n`,
  );
  process.exitCode = 1;
}
