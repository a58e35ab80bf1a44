import { web } from "#src/adapters/web/index.ts";
import type { View } from "#src/adapters/web/view.ts";
import { adapterContract } from "../../contracts/adapter.ts";

/** Every string of the view that the page shows: all but addresses and what a button asks. */
function shown(value: unknown, key = ""): string[] {
  if (typeof value === "string")
    return ["url", "ask", "picture", "kind"].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((inner) => shown(inner, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => shown(inner, name));
}

/** The page makes text nodes of all of it (page.test.ts); what is left are links and unseen characters. */
function obeyed(view: View): readonly string[] {
  const links = view.sources.flatMap(({ url }) => url ?? []).filter((url) => !/^https?:/.test(url));
  return [
    ...links,
    ...shown(view).filter((text) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text)),
  ];
}

adapterContract<View>({
  name: "web",
  adapter: web({ port: 0, now: () => "2021-06-01T12:00:00Z" }),
  textOf: (view) => shown(view).join("\n"),
  obeyed,
});
