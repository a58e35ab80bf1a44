/** A text as a sentence of its own: with a full stop, where it does not end already. */
export const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
