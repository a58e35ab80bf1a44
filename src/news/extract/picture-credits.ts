import { wordsIn } from "./words-in.ts";

const SOURCE =
  "(?:Getty(?: Images)?|PA(?: Wire| Images)?|Reuters|Alamy|Rex|AFP|AP|EPA|Shutterstock)";
const KIND = "(?:pic|picture|photo|photograph|image|credit|photo credit|picture credit)s?";
/** Whose a picture is, at the end of what is told of it: "(Pic: Ada Tarrow)", "Photograph: PA", "(Getty)", "(Ada Tarrow/PA)", "(AP/Ada Tarrow)", "© AP". */
const CREDIT = new RegExp(
  `(?:\\(${KIND}(?::| by|/) ?[^()]{1,60}\\)|\\((?:[^()]{1,40}/)?${SOURCE}(?:/[^()]{1,40})?\\)|\\b(?:Photograph|Photo|Picture|Pic|Image|Credit)s?: [^.!?:“”"]{2,60}|© [^.!?]{2,60})(?:</\\p{L}+>)?\\]?\\.?$`,
  "iu",
);
/** A paragraph of more words is text, whatever ends it. */
const MOST_WORDS = 45;

/** A caption has so many words, and whose its picture is no more than so many. */
const FEWEST_OF_CAPTION = 5;
const MOST_OF_CREDIT = 4;

/** Whether a paragraph only tells what is seen in a picture, by the credit that ends it. */
export const isUnderPicture = (line: string): boolean =>
  wordsIn(line) <= MOST_WORDS && CREDIT.test(line.trim());

/** Whether a line is what is seen in a picture, as the next has it again with whose that is: "Ada Tarrow at the gate of the mill", "Ada Tarrow at the gate of the mill Loom Images". */
export const isCaptionOf = (line: string, next: string): boolean =>
  next.startsWith(`${line} `) &&
  wordsIn(line) >= FEWEST_OF_CAPTION &&
  wordsIn(next) - wordsIn(line) <= MOST_OF_CREDIT;
