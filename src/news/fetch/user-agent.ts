/** Who asks: the product with its version, and where whoever runs it can be reached (a page or an e-mail address). */
export interface Asker {
  readonly product: string;
  readonly version: string;
  readonly contact: string;
}

/** RFC 9110's token. */
const TOKEN = /^[\w!#$%&'*+.^`|~-]{1,40}$/;

/**
 * The `User-Agent` of every request: "NEC-Desk/0.1.0 (+https://desk.example)". What a header cannot hold of the contact
 * is percent-encoded. A product or version that is no single word, or no contact, is a bug of the caller's, and throws
 * a RangeError.
 */
export function userAgent({ product, version, contact }: Asker): string {
  if (!TOKEN.test(product) || !TOKEN.test(version))
    throw new RangeError("A product and its version are one word each.");
  const shown = contact
    .trim()
    .toWellFormed()
    .replace(/[^\x20-\x7e]+|[()\\]/g, encoded);
  if (shown === "") throw new RangeError("Sites are asked only by somebody who can be reached.");
  return `${product}/${version} (+${shown})`;
}

const encoded = (text: string) =>
  text === "(" ? "%28" : text === ")" ? "%29" : encodeURIComponent(text);
