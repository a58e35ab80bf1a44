import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SIGNS } from "#src/core/articles/closest/signs.ts";
import { FREE, INVENTED } from "../news-sets.ts";
import { type Example, examplesOf } from "./examples.ts";
import { fitted, type Row, sumOf } from "./logistic.ts";

/**
 * `npm run fit`: what each sign of a line is worth (`src/core/articles/closest/weights.ts`), from every question about
 * the invented articles of this project. Prints how many questions have a line that answers among the first, for sets
 * that the weights were not fitted on; `-- --write` writes the weights down.
 */
const OUT = join(import.meta.dirname, "../../../src/core/articles/closest/weights.ts");
/** A question that no article answers counts as so many: there are few of them. */
const UNANSWERED = 3;
const PARTS = 6;
const FIRST = [1, 2, 3, 4, 5];
const say = (line: string) => process.stdout.write(`${line}\n`);

const valuesOf = ({ signs }: Example["lines"][number]): Float64Array =>
  Float64Array.from(SIGNS, (sign) => signs[sign]);

const rowsOf = (examples: readonly Example[]): readonly Row[] =>
  examples.flatMap(({ lines, answered }) =>
    lines.map((line) => ({
      values: valuesOf(line),
      is: line.answers,
      counts: answered ? 1 : UNANSWERED,
    })),
  );

const weightsFor = (examples: readonly Example[]) => fitted(rowsOf(examples), SIGNS.length);

/** Of how many questions in a hundred one of so many first lines answers. */
function among(examples: readonly Example[], weightsOf: (example: Example) => Float64Array) {
  const answered = examples.filter((each) => each.answered);
  const places = answered.map((example) => {
    const weights = weightsOf(example);
    const lines = example.lines.toSorted(
      (a, b) => sumOf(valuesOf(b), weights) - sumOf(valuesOf(a), weights),
    );
    return lines.findIndex(({ answers }) => answers);
  });
  return FIRST.map((many) => {
    const found = places.filter((place) => place < many).length;
    return ((100 * found) / answered.length).toFixed(1);
  });
}

/** How well weights tell the lines of sets that they were not fitted on. */
function heldOut(examples: readonly Example[]): readonly string[] {
  const sets = [...new Set(examples.map(({ set }) => set))];
  const partOf = ({ set }: Example) => sets.indexOf(set) % PARTS;
  const weights = Array.from({ length: PARTS }, (_, part) =>
    weightsFor(examples.filter((each) => partOf(each) !== part)),
  );
  return among(examples, (each) => weights[partOf(each)] ?? new Float64Array());
}

const rounded = (weight = 0): number => Number(weight.toFixed(2));

function written(name: string, what: string, weights: Float64Array): string {
  const each = SIGNS.map((sign, at) => [sign, rounded(weights[at])] as const);
  const lines = [
    ...each.filter(([, weight]) => weight !== 0),
    ["before", rounded(weights[SIGNS.length])] as const,
  ].map(([sign, weight]) => `  ${sign}: ${weight},`);
  return `/** ${what} */\nexport const ${name}: Weights = {\n${lines.join("\n")}\n};\n`;
}

const all: Example[] = [];
for (const [questions, articles] of [...INVENTED, ...FREE])
  all.push(...(await examplesOf(questions, articles)));
const ofSpeaker = all.filter((each) => each.ofSpeaker);
const ofAny = all.filter((each) => !each.ofSpeaker);
for (const [name, examples] of [
  ["of a speaker", ofSpeaker],
  ["of anything", ofAny],
] as const)
  say(
    `${name}: ${examples.length} questions; a line that answers is among the first ${FIRST.join(", ")} of ${heldOut(examples).join(", ")} in a hundred`,
  );
if (process.argv.includes("--write"))
  writeFileSync(
    OUT,
    `import type { Sign } from "./signs.ts";

/** What each sign is worth, and what there is before any; a sign that is left out is worth nothing. Written by \`npm run fit\`. */
export type Weights = Readonly<Partial<Record<Sign, number>>> & { readonly before: number };

${written("OF_SPEAKER", "Of a question for somebody's words.", weightsFor(ofSpeaker))}
${written("OF_ANY", "Of any other question.", weightsFor(ofAny))}`,
  );
