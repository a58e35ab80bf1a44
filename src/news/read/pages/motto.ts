import type { LinkedLine } from "../../link/index.ts";
import { quotationsIn } from "../words/quotations.ts";

const FEWEST = 4;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** The words in quotation marks that stand in a headline: "“I will miss it”: Ada Tarrow on nine years of it". */
export const mottosIn = (lines: readonly LinkedLine[]): readonly string[] =>
  lines
    .filter(({ paragraph }) => paragraph < 0)
    .flatMap(({ text }) => quotationsIn(text))
    .flatMap(({ words, closed }) => (closed ? [plain(words)] : []))
    .filter((words) => words.split(" ").length >= FEWEST);

/** Whether words have those of a headline in them. */
export const hasMotto = (mottos: readonly string[], quoted: string): boolean =>
  mottos.some((motto) => ` ${plain(quoted)} `.includes(` ${motto} `));
