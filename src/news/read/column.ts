import type { Speaker, Statement } from "#src/core/news.ts";
import type { LinkedLine } from "../link/index.ts";
import { quotationsIn } from "./quotations.ts";

/** Fewer lines than these in the writer's own person are no column. */
const FEWEST = 4;
const OWN_PERSON = /(?<![\p{L}’'])(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|me|mine|myself)(?![\p{L}’'-])/u;

/** What somebody else did or said, who is named or stands before. */
const OF_ANOTHER =
  /\?$|\b(?:he|she|his|her|him|hers|according)\b|^(?:They|Their)\b|\b(?:said|says|told|reports?|reported|warned|added|wrote|claims?|claimed|tells)\b/i;
/** "Ada proposed that": somebody who is called by a first name alone is named nowhere. */
const BY_ANOTHER = /^(?!I\b)\p{Lu}\p{Ll}+ (?:proposed|moved|seconded|opposed)\b/u;
/** "I said that we would regret it": the writer's own saying. */
const SAID_SELF =
  /^I (?:also |then )?(?:said|argued|asked|warned|replied|urged|proposed|suggested|complained|pointed out)\b/;
const OF_ANOTHER_ALONE = /\?$|\b(?:he|she|his|her|him|hers|according)\b/i;
const SHORTEST = 12;

const isOwn = ({ text }: LinkedLine) => quotationsIn(text).length === 0 && OWN_PERSON.test(text);

/**
 * What the writer of a column says in it, where it has the writer's name: each line that tells of nobody else, as
 * written. A report is nobody's opinion: where few lines are in the first person, there is nothing.
 */
export function columnOf(
  lines: readonly LinkedLine[],
  writer: Speaker,
  others: readonly Statement[],
): readonly Statement[] {
  const body = lines.filter(({ paragraph }) => paragraph >= 0);
  if (body.filter(isOwn).length < FEWEST) return [];
  return body.flatMap(({ text, names }, at): readonly Statement[] => {
    const quotes =
      quotationsIn(text).length > 0 || others.some(({ words }) => text.includes(words));
    const people = names.some(({ subject: { kind } }) => kind === "person" || kind === "stranger");
    const isAnothers = (SAID_SELF.test(text) ? OF_ANOTHER_ALONE : OF_ANOTHER).test(text);
    if (quotes || people || isAnothers || BY_ANOTHER.test(text) || text.length < SHORTEST)
      return [];
    const mentions = names.flatMap(({ subject }) =>
      subject.kind === "stranger" ? [] : [{ kind: subject.kind, id: subject.id }],
    );
    return [
      {
        speaker: writer,
        verb: "wrote",
        form: "quoted",
        words: text,
        to: null,
        on: null,
        through: null,
        mentions,
        context: [body[at - 1]?.text ?? "", text].join(" ").trim(),
      },
    ];
  });
}
