const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** What a full stop after it does not end a sentence. */
const SHORT =
  /(^|[\s(“"])(Mr|Mrs|Ms|Dr|Prof|Sir|St|Rev|Hon|Cllr|Lt|Gen|No|vs|v|etc|approx|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.$/;

const opens = (text: string) => (text.match(/“/g) ?? []).length;
const closes = (text: string) => (text.match(/”/g) ?? []).length;
const straight = (text: string) => (text.match(/"/g) ?? []).length;

/** Whether quotation marks that were opened in a text are still open at its end. */
const isOpen = (text: string) => opens(text) > closes(text) || straight(text) % 2 === 1;

/**
 * The sentences of a paragraph, in order. What stands in quotation marks is not cut, nor is the sentence that goes on
 * after it ("“Is it so?” she asked."), nor a name after "Mr.".
 */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let held = "";
  for (const { segment } of segmenter.segment(paragraph)) {
    const goesOn = /^\s*\p{Ll}/u.test(segment) && held === "";
    if (goesOn && sentences.length > 0) held = `${sentences.pop()} `;
    held += segment;
    if (isOpen(held) || SHORT.test(held.trim())) continue;
    sentences.push(held.trim());
    held = "";
  }
  if (held.trim() !== "") sentences.push(held.trim());
  return sentences;
}
