/** C0 and C1 controls, and line and paragraph separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Characters that turn the direction of what follows, or are there without being seen. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/**
 * Text as one line that a screen only shows: control characters become a space, direction marks
 * and unseen characters go, half characters become U+FFFD. Letters of any script stay as they are.
 */
export function plainText(text: string): string {
  return text.replace(CONTROL, " ").replace(UNSEEN, "").toWellFormed().trim();
}
