/** A text with its note after it: as a sentence of its own where it is one, else after a semicolon. */
export function withNote(text: string, note: string | undefined): string {
  if (!note) return text;
  const bare = text.replace(/\.$/, "");
  return /^[A-Z]/.test(note) ? `${bare}. ${note}` : `${bare}; ${note}`;
}
