/** The words of a text that has spaces or new lines between them, to ask whether one is among them. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
