import { escaped } from "../../escaped.ts";

/**
 * Whether a text has those whom a question asks for by whose they are, "the office of Tarrow", as somebody else's: "Labour’s
 * press office said", "a Labour spokesman". `role` is what they are, `whose` the words of the name whose they are.
 */
export function isAnothers(text: string, role: string, whose: readonly string[]): boolean {
  const owned = new RegExp(`([\\p{L}-]+)[’']s? (?:\\p{Ll}+ )?${escaped(role)}\\b`, "u");
  const called = new RegExp(`\\b[Aa]n? (?:\\p{Ll}+ )?(\\p{Lu}[\\p{L}-]+) ${escaped(role)}\\b`, "u");
  const [, owner = ""] = owned.exec(text) ?? called.exec(text) ?? [];
  return owner !== "" && !whose.includes(owner.toLowerCase());
}
