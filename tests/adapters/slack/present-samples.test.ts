import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { present, presentRest } from "#src/adapters/slack/present.ts";
import { chartsOf } from "#src/adapters/slack/upload.ts";
import { sampleAnswers } from "../../support/answers.ts";
import { validate } from "../../support/slack/validate.ts";
import { writtenJson } from "../../support/written-json.ts";

const SAMPLES = join(import.meta.dirname, "../../samples");

describe.each(Object.entries(sampleAnswers))("%s", (name, answer) => {
  const { text, blocks } = present(answer);
  const charts = chartsOf(answer);

  test("looks as it is kept in tests/samples (vitest -u keeps a new look)", async () => {
    const kept = { text, blocks, charts: charts.map(({ title }) => title) };
    const file = join(SAMPLES, name.replaceAll(" ", "-"), "slack.json");
    await expect(writtenJson(kept)).toMatchFileSnapshot(file);
  });

  test("is taken by Slack, in each of its forms", () => {
    const smaller = present(answer, "smaller");
    for (const message of [{ text, blocks }, smaller, ...presentRest(answer, "smaller")])
      expect(validate(message)).toEqual([]);
  });
});
