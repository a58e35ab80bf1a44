import type { Query } from "./query.ts";

/** A question: text from a person, a command with typed options, or a query already made. */
export type Question =
  | { readonly text: string }
  | { readonly command: string; readonly options: Readonly<Record<string, string>> }
  | { readonly query: Query };
