/** The paragraphs of what somebody said in quotation marks, which close after the last: marks within are single ones, as in print. */
export const inMarks = (texts: readonly string[]): readonly string[] =>
  texts.map((text, at) => {
    const inner = text
      .replace(/“/g, "‘")
      .replace(/”/g, "’")
      .replace(/"(?=[\p{L}\p{N}])/gu, "‘")
      .replace(/"/g, "’");
    return `“${inner}${at === texts.length - 1 ? "”" : ""}`;
  });
