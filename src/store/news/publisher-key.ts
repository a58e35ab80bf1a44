const words = (name: string): readonly string[] =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[.’']/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const withoutThe = (all: readonly string[]) => (all[0] === "the" ? all.slice(1) : all);

/** A publisher's name without what people leave out: capitals, marks, "The". */
export function publisherKey(name: string): string {
  return withoutThe(words(name)).join(" ");
}

/**
 * Which of some publishers somebody means by a name: "huffpost" is HuffPost UK, "cityam" and "city am" are City A.M.,
 * "times" is The Times and not the Financial Times.
 */
export function meant(said: string, keys: readonly string[]): readonly string[] {
  const key = publisherKey(said);
  const joined = key.replaceAll(" ", "");
  if (joined === "") return [];
  const exact = keys.filter((each) => each.replaceAll(" ", "") === joined);
  return exact.length > 0 ? exact : keys.filter((each) => each.startsWith(`${key} `));
}
