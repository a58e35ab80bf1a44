/** An object of unknown content, as JSON gives one. */
export type Thing = Readonly<Record<string, unknown>>;

/** Whether it is an object and no list. */
export const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The object, or an empty one in place of anything else. */
export const thing = (value: unknown): Thing => (isThing(value) ? value : {});

/** The members of a list; none where it is no list. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The members of a list as objects, each in its place. */
export const things = (value: unknown): readonly Thing[] => list(value).map(thing);

/** The string, or "" in place of anything else. */
export const words = (value: unknown): string => (typeof value === "string" ? value : "");

/** The number, or 0 in place of anything else. */
export const count = (value: unknown): number => (typeof value === "number" ? value : 0);

/** Whether there is nothing to be read in it. */
export const isBlank = (value: unknown): boolean => words(value).trim() === "";

/** The problem as a list of one where something is wrong, else none. */
export const when = (wrong: boolean, problem: string): readonly string[] =>
  wrong ? [problem] : [];

/** Puts a place before each problem: "data/" and "content: x" make "data/content: x". */
export const under = (place: string, problems: readonly string[]): readonly string[] =>
  problems.map((problem) => place + problem);

/** What is in a list of keys a second time, each once. */
export function twice(keys: readonly unknown[]): readonly unknown[] {
  const given = keys.filter((key) => key !== undefined && key !== null);
  return [...new Set(given.filter((key, i) => given.indexOf(key) !== i))];
}
