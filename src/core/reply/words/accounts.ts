import type { Accounts, NecRecord, Person } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { together } from "./citing.ts";

/** Sets accounts that differ side by side, each with who says it; none is picked. */
export function sayAccounts(
  statements: Statements,
  record: NecRecord,
  accounts: readonly Accounts[] | undefined,
): void {
  for (const { about, accounts: told, comment } of accounts ?? []) {
    const items = told.map(({ text, note, sources }) => ({
      text: `${accountWords(record, text, sources)}${note ? `; ${note}` : ""}`,
      sources,
    }));
    const [first, ...rest] = told;
    const all = together(first.sources, ...rest.map(({ sources }) => sources));
    statements.list(
      `Reports differ: ${about}`,
      comment ? [...items, { text: comment, sources: all }] : items,
    );
  }
}

/** Those of a contest's accounts that are about somebody, by name. */
export function accountsOf(
  accounts: readonly Accounts[] | undefined,
  { name, surname }: Pick<Person, "name" | "surname">,
): readonly Accounts[] {
  const named = (about: string) =>
    [name, surname].some((one) =>
      ` ${about.replace(/['’]s\b/g, "").replace(/[^\p{L}\p{N}'-]+/gu, " ")} `.includes(` ${one} `),
    );
  return (accounts ?? []).filter(({ about }) => named(about));
}

/** An account with who gives it, unless its words already name them: "0.16 per cent (Morning Star, partisan)". */
export function accountWords(record: NecRecord, text: string, ids: readonly string[]): string {
  const words = text.replace(/\.$/, "");
  const unnamed = ids.filter((id) => {
    const source = record.sources.get(id);
    return !source || source.standing !== null || !words.includes(source.publisher);
  });
  return unnamed.length > 0 ? `${words} (${publishers(record, unnamed)})` : words;
}

/** "The Guardian, Morning Star (partisan)": each publisher once, a weak or partisan one named as such. */
export function publishers(record: NecRecord, ids: readonly string[]): string {
  const names = ids.map((id) => {
    const source = record.sources.get(id);
    if (!source) return id;
    return source.standing ? `${source.publisher}, ${source.standing}` : source.publisher;
  });
  return [...new Set(names)].join("; ");
}

/** Whether nothing but sources marked weak or partisan carries a statement: it is then told as "according to". */
export function accordingTo(record: NecRecord, ids: readonly string[]): string | null {
  const sources = ids.map((id) => record.sources.get(id));
  if (sources.some((source) => !source?.standing)) return null;
  const names = sources.map((source) => `${source?.publisher} (${source?.standing})`);
  return `According to ${list([...new Set(names)])}`;
}
