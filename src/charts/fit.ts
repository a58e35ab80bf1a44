import { textWidth, type Weight } from "./font.ts";

export interface Fitted {
  readonly lines: readonly string[];
  /** In pixels. */
  readonly size: number;
}

/**
 * Text broken into lines that fit a width, in the largest of `sizes` (largest first) that needs no
 * more than `most` lines. In the smallest size it takes as many as it needs, and a word too long
 * for a line is broken: nothing is ever cut off.
 */
export function fitLines(
  text: string,
  width: number,
  weight: Weight,
  sizes: readonly [number, ...number[]],
  most: number,
): Fitted {
  for (const size of sizes) {
    const lines = wrap(text, width, size, weight);
    const whole = lines.every((line) => textWidth(line, size, weight) <= width);
    if (whole && lines.length <= most) return { lines, size };
  }
  const size = sizes.at(-1) ?? sizes[0];
  const lines = wrap(text, width, size, weight).flatMap((line) =>
    broken(line, width, size, weight),
  );
  return { lines, size };
}

/** Greedy, as a reader expects a name to break: at spaces only. */
function wrap(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function broken(line: string, width: number, size: number, weight: Weight): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of line) {
    if (piece !== "" && textWidth(piece + character, size, weight) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
