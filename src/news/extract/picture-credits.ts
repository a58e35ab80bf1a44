const SOURCE =
  "(?:Getty(?: Images)?|PA(?: Wire| Images)?|Reuters|Alamy|Rex|AFP|AP|EPA|Shutterstock)";
const KIND = "(?:pic|picture|photo|photograph|image|credit|photo credit|picture credit)s?";
/** Whose a picture is, at the end of what is told of it: "(Pic: Ada Tarrow)", "Photograph: PA", "(Getty)", "© AP". */
const CREDIT = new RegExp(
  `(?:\\(${KIND}(?::| by|/) ?[^()]{1,60}\\)|\\(${SOURCE}\\)|\\b(?:Photograph|Photo|Picture|Pic|Image|Credit)s?: [^.!?:“”"]{2,60}|© [^.!?]{2,60})(?:</\\p{L}+>)?\\]?\\.?$`,
  "iu",
);
/** A paragraph of more words is text, whatever ends it. */
const MOST_WORDS = 45;

/** Whether a paragraph only tells what is seen in a picture, by the credit that ends it. */
export const isUnderPicture = (line: string): boolean =>
  line.split(/\s+/).length <= MOST_WORDS && CREDIT.test(line.trim());
