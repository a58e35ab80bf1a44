import { plainText } from "#src/core/plain-text.ts";
import { attempt } from "./attempt.ts";

/** A feed's bytes as text, and how they were read. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  /** The name of the encoding by the WHATWG's Encoding Standard: "utf-8", "windows-1252". */
  readonly encoding: string;
  /** Sentences. */
  readonly problems: readonly string[];
}

type Decoder = InstanceType<typeof TextDecoder>;

/** How far into the file an XML declaration is looked for, in bytes. */
const DECLARATION_WITHIN = 1_024;

const DECLARED = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]{1,60})["']/;
const CHARSET = /;\s*charset\s*=\s*"?'?\s*([^\s;"',]{1,60})/i;

/**
 * Bytes as text: by their byte order mark, else the charset of `contentType` (an HTTP header, or null), else the XML
 * declaration, else as UTF-8. A label that the Encoding Standard does not know, or that the bytes show to be wrong, is
 * passed over and said. Bytes that fit no character become U+FFFD, and that is said too.
 */
export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark) return read(bytes, new TextDecoder(mark), []);
  const problems: string[] = [];
  const http = CHARSET.exec(contentType ?? "")?.[1] ?? null;
  const declared = DECLARED.exec(ascii(bytes))?.[1] ?? null;
  const wide = widthOf(bytes);
  const named = [
    { by: "HTTP", label: http },
    { by: "The XML declaration", label: declared },
  ];
  const decoders = named.flatMap(({ by, label }) => {
    if (label === null) return [];
    const decoder = decoderFor(label);
    const fits = decoder?.encoding.startsWith("utf-16") === (wide !== null);
    if (!fits)
      problems.push(
        `${by} names the encoding “${plainText(label)}”, by which the feed cannot be read.`,
      );
    return decoder && fits ? [decoder] : [];
  });
  const [first = new TextDecoder(wide ?? "utf-8"), second] = decoders;
  if (second && second.encoding !== first.encoding)
    problems.push(
      `HTTP says that the feed is in ${first.encoding}, the XML declaration ${second.encoding}; the former was taken.`,
    );
  return read(bytes, first, problems);
}

function read(bytes: Uint8Array, decoder: Decoder, problems: readonly string[]): Decoded {
  const text = decoder.decode(bytes);
  const { encoding } = decoder;
  const garbled = text.includes("\ufffd")
    ? [`Some characters cannot be read as ${encoding} and are shown as “\ufffd”.`]
    : [];
  return { text, encoding, problems: [...problems, ...garbled] };
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : null;
}

/** The encoding of a text whose first character, "<" or a space, has two bytes; null where it has one. */
function widthOf([first, second]: Uint8Array): string | null {
  if (first === 0 && second !== 0 && second !== undefined) return "utf-16be";
  return second === 0 && first !== 0 ? "utf-16le" : null;
}

const ascii = (bytes: Uint8Array) =>
  Buffer.from(bytes.subarray(0, DECLARATION_WITHIN)).toString("latin1");

/** Null for a label that the Encoding Standard does not have. */
function decoderFor(label: string): Decoder | null {
  return attempt(() => new TextDecoder(label));
}
