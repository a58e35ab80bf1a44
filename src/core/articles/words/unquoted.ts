/** A text without what stands in its quotation marks. */
export const quotationsOut = (text: string): string => text.replace(/[“"][^“”"]*(?:[”"]|$)/g, " ");
