import type { Invented } from "../support/invented-articles.ts";
import { madeUpRecord } from "../support/record.ts";

const CONSONANTS = "bdfgklmnprstvw";
const VOWELS = "aeiou";

/** Words as often as language has them: few of them make up most of a text. */
const WORDS = Array.from({ length: 20_000 }, (_, n) => wordOf(n));

function wordOf(n: number): string {
  let [word, rest] = ["", n + 50];
  for (let at = 0; rest > 0; at++) {
    const letters = at % 2 === 0 ? CONSONANTS : VOWELS;
    word += letters[rest % letters.length];
    rest = Math.floor(rest / letters.length);
  }
  return word;
}

/** The same numbers each time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A word by Zipf's law: the nth is about n times as rare as the first. */
export function frequent(random: () => number): string {
  return WORDS[Math.floor(WORDS.length ** random()) - 1] ?? "";
}

const PEOPLE = [...madeUpRecord.people.values()].map(({ name }) => name);

function sentence(random: () => number): string {
  const words = Array.from({ length: 12 + Math.floor(random() * 12) }, () => frequent(random));
  const text = words.join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** An article of about 350 words that names some people of the made-up record and has two of them say something. */
export function inventedNews(n: number): Invented {
  const random = seeded(n + 1);
  const person = () => PEOPLE[Math.floor(PEOPLE.length ** random()) - 1] ?? "Ada Lintott";
  const [one, other] = [person(), person()];
  const day = new Date(Date.UTC(2012, 0, 1) + (n % 5000) * 86_400_000).toISOString().slice(0, 10);
  const paragraph = () => Array.from({ length: 3 }, () => sentence(random)).join(" ");
  return {
    publisher: `Paper ${n % 40}`,
    title: `${one} ${frequent(random)} ${frequent(random)} ${frequent(random)}`,
    url: `https://paper${n % 40}.example.org/${n}`,
    published: day,
    paragraphs: [
      `${one} and ${other} stood for the committee. ${paragraph()}`,
      `“${sentence(random)}” ${one} said.`,
      paragraph(),
      `${other} warned that ${sentence(random).toLowerCase()}`,
      paragraph(),
      paragraph(),
    ],
  };
}
