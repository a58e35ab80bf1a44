import { loadRecord } from "#src/record/load.ts";
import { problemText } from "#src/record/problem.ts";

const folder = process.argv[2] ?? "data";
const loaded = loadRecord(folder, new Date().toISOString().slice(0, 10));

if (loaded.ok) {
  const { contests, people, organisations, sources, claims } = loaded.record;
  const candidacies = [...contests.values()].flatMap(({ candidates }) => candidates);
  process.stdout.write(
    `${folder}: no problems in ${contests.size} contests, ${candidacies.length} candidacies, ` +
      `${people.size} people, ${organisations.size} organisations, ${sources.size} sources, ` +
      `${claims.length} claims\n`,
  );
} else {
  const files = new Set(loaded.problems.map(({ file }) => file)).size;
  const lines = loaded.problems.map((problem) => `${problemText(problem)}\n`);
  const total = lines.length === 1 ? "1 problem" : `${lines.length} problems`;
  process.stdout.write(
    `${lines.join("")}${total} in ${files === 1 ? "1 file" : `${files} files`}\n`,
  );
  process.exitCode = 1;
}
