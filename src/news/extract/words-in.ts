/** How many words a line has. */
export const wordsIn = (line: string): number =>
  line.split(/\s+/).filter((word) => word !== "").length;
