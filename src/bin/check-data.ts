import { existsSync } from "node:fs";
import { basename, isAbsolute, join, relative } from "node:path";
import { readEnv } from "#src/env.ts";
import { readFeedsFile } from "#src/news/poll/feeds-file.ts";
import { loadRecord } from "#src/record/load.ts";
import { problemText } from "#src/record/problem.ts";
import { plural } from "#src/words.ts";

/** `npm run data:check`: says all that is wrong with the record that is set, or with that of the folder given. */
const folder = process.argv[2] ?? setFolder();
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

/** Of the working folder, where it is in there. Ends the process where the settings are not in order. */
function setFolder(): string {
  const read = readEnv();
  if (read.ok) return relative("", read.env.NEC_DESK_RECORD);
  process.stderr.write(`${read.problems.join("\n")}\n`);
  process.exit(1);
}
