import type { Reported } from "../../news.ts";

/** Of statements within others the longer: a quotation beside the sentence that has it says nothing more. */
export function withoutParts(all: readonly Reported[]): readonly Reported[] {
  return all.filter(
    ({ statement }, at) =>
      !all.some(
        (other, index) =>
          index !== at &&
          other.statement.words.includes(statement.words) &&
          (other.statement.words.length > statement.words.length || index < at),
      ),
  );
}
