/** A time alone on its line, as over the entries of a live page. */
const TIME = /^(?:[01]?\d|2[0-3])[.:][0-5]\d ?(?:[ap]m)?(?: (?:BST|GMT))?$/;
/** Fewer are no live page. */
const FEWEST = 3;
const ENDED = /[.!?…:][”"’')\]]*$/;

/** Lines in which a time alone over an entry of a live page stands at the head of the entry's first sentence, "17.40: …". */
export function withEntryTimes(lines: readonly string[]): readonly string[] {
  if (lines.filter((line) => TIME.test(line)).length < FEWEST) return lines;
  let time: string | null = null;
  return lines.flatMap((line) => {
    if (TIME.test(line)) {
      time = line;
      return [];
    }
    if (time === null || !ENDED.test(line)) return [line];
    const headed = `${time}: ${line}`;
    time = null;
    return [headed];
  });
}
