import { list, type Thing, twice, when } from "./things.ts";

/** What Discord refuses of `allowed_mentions` (resources/message, Allowed Mentions Object). */
export function mentionProblems(allowed: Thing): readonly string[] {
  const parsed = list(allowed.parse);
  return ["users", "roles"].flatMap((key) => {
    const named = list(allowed[key]);
    return [
      ...when(
        parsed.includes(key) && named.length > 0,
        `allowed_mentions: parse has "${key}", and ${key} are named too`,
      ),
      ...twice(named).map((id) => `allowed_mentions/${key}: "${id}" is there twice`),
    ];
  });
}
