const each = (list: string): readonly string[] =>
  list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** Every phrase of the first list before every one of the second: "best result", "worst showing". */
export function pairs(first: string, second: string): string {
  return each(first)
    .flatMap((one) => each(second).map((other) => `${one} ${other}`))
    .join(", ");
}

const VOWEL_BEFORE_LAST = /[aeiou][bdgmnprt]$/;

function formsOf(verb: string): readonly string[] {
  const [word = "", ...rest] = verb.split(" ");
  const doubled = word.length <= 4 && VOWEL_BEFORE_LAST.test(word) ? word + word.at(-1) : word;
  const stem = doubled.replace(/e$/, "").replace(/([^aeiou])y$/, "$1i");
  const third = /(s|x|z|ch|sh)$/.test(word)
    ? `${word}es`
    : `${word.replace(/([^aeiou])y$/, "$1ie")}s`;
  const forms = [word, third, `${stem}ed`, `${doubled.replace(/([^e])e$/, "$1")}ing`];
  return forms.map((form) => [form, ...rest].join(" "));
}

/** The forms of regular verbs: "snatch, bag" gives "snatches", "snatched", "bagging" and so on. */
export function forms(verbs: string): string {
  return each(verbs).flatMap(formsOf).join(", ");
}
