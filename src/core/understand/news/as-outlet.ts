import { vocabulary } from "../frames/index.ts";
import type { Asking, Steps } from "../steps.ts";
import type { NewsReading } from "./news-reading.ts";

/**
 * Whether a question names a publisher whose articles were read and whom the record would take for something else: by a
 * word that asks for something, "according to The Independent", or for a body that it knows, "according to LabourList".
 */
export function isAsOutlet(
  news: NewsReading | null,
  { tokens, marks }: Pick<Steps, "tokens" | "marks">,
  { outlets = [], record }: Asking,
): boolean {
  const publisher = news?.rest?.publisher;
  if (publisher === undefined || !outlets.includes(publisher)) return false;
  const isCue = vocabulary.has(publisher.toLowerCase().replace(/^the /, ""));
  const isBody = marks.some(
    (mark) =>
      mark.kind === "organisation" &&
      tokens[mark.from - 2]?.text === "according" &&
      mark.ids.some((id) => record.organisations.get(id)?.name === publisher),
  );
  return isCue || isBody;
}
