import { isWhole, type Quotation, quotationsIn } from "./quotations.ts";

/** An article with fewer sayings in single marks has them for other things. */
const FEWEST = 2;
const SINGLE = /[‘']/;
/** Most articles have no such mark at all. */
const OPENS_SINGLE = /(?:^|[\s(—–:])[‘']/;
const OPENS = /^[‘'](?=\p{Lu})/u;

const isSingle = (text: string, { from }: Quotation): boolean => SINGLE.test(text.charAt(from));

/** "she wrote:”A good day", "the end“ of it": a mark that faces the wrong way, as where a space beside it was lost. */
const FACES_BACK = /(?<=^|[\s:(—–])”(?=[\p{L}\p{N}…])/gu;
const FACES_ON = /(?<=[\p{L}\p{N}.,!?…])“(?=$|[\s,.;:)])/gu;

/** A straight mark beside curly ones: it opens before a word that follows a space, and closes elsewhere. */
const OPENS_STRAIGHT = /(?<=^|[\s(—–:])"(?=[\p{L}\p{N}…[])/gu;

const curled = (text: string): string =>
  /[“”]/.test(text) && text.includes('"')
    ? text.replace(OPENS_STRAIGHT, "“").replaceAll('"', "”")
    : text;

const facing = (text: string): string =>
  curled(text.replace(FACES_BACK, "“").replace(FACES_ON, "”"));

/** "Vane said: ‘It is late. It is cold.": what a paragraph opens and the next one goes on with. */
const OPENS_LAST = /(?<=: )[‘'](?=\p{Lu}(?:(?![.,!?…][’']).)*$)/u;

const opened = (text: string): string => text.replace(OPENS_LAST, "“");

/** Words with the marks within them as print has them inside double ones. */
const inner = (words: string): string =>
  words
    .replace(/"(?=[\p{L}\p{N}])/gu, "‘")
    .replace(/"/g, "’")
    .replaceAll("“", "‘")
    .replaceAll("”", "’");

function doubled(text: string): string {
  const singles = quotationsIn(text).filter((each) => isSingle(text, each));
  let [made, at] = ["", 0];
  for (const { from, to } of singles) {
    made += `${text.slice(at, from)}“${inner(text.slice(from + 1, to - 1))}”`;
    at = to;
  }
  // What is said goes on in the next paragraph.
  return `${made}${text.slice(at)}`.replace(OPENS, "“");
}

/**
 * The paragraphs of an article with what people say between double marks, where it has that between single ones: which of
 * these is an apostrophe is settled once, before anything is read. A mark that faces the wrong way is turned; others stay as
 * they are.
 */
export function withDoubleMarks(paragraphs: readonly string[]): readonly string[] {
  const faced = paragraphs.map(facing);
  if (!faced.some((text) => OPENS_SINGLE.test(text))) return faced;
  const sayings = faced.flatMap((text) =>
    quotationsIn(text)
      .filter(isWhole)
      .map((each) => isSingle(text, each)),
  );
  const singles = sayings.filter(Boolean).length;
  const isOfSingles = singles >= FEWEST && singles * 2 > sayings.length;
  if (!isOfSingles) return faced;
  return faced.map((text, at) => doubled(OPENS.test(faced[at + 1] ?? "") ? opened(text) : text));
}
