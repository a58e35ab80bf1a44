import { escaped } from "./escaped.ts";
import type { NewsContext } from "./reply/news/context.ts";
import { vocabulary } from "./understand/frames/index.ts";
import { lexiconOf } from "./understand/lexicon.ts";
import { mark } from "./understand/mark.ts";
import { outletNamed } from "./understand/news/readings.ts";
import { read } from "./understand/read.ts";
import type { Asking } from "./understand/steps.ts";

/**
 * A question that leaves open which of several of one surname it means, with the whole name of the only one whom the
 * outlet it asks for names: "who backed Lintott, according to The Courier?" Null where that settles nobody.
 */
export async function meantByOutlet(
  text: string,
  { record, news }: Pick<NewsContext, "record" | "news">,
  asking: Asking,
): Promise<string | null> {
  const tokens = read(text);
  const publisher = outletNamed(tokens, asking);
  if (publisher === null) return null;
  const open = mark(tokens, lexiconOf(record), vocabulary, asking.now).flatMap((each) =>
    each.kind === "person" && each.ids.length > 1 && each.to - each.from === 1 ? [each] : [],
  );
  const [one, ...others] = open;
  if (!one || others.length > 0) return null;
  const named: string[] = [];
  for (const id of one.ids) {
    const subjects = [{ kind: "person" as const, id }];
    const found = await news.articles({ publisher, subjects, limit: 1 });
    if (found.length > 0) named.push(id);
  }
  const [only, ...more] = named;
  const name = only === undefined || more.length > 0 ? undefined : record.people.get(only)?.name;
  const surname = new RegExp(`\\b${escaped(tokens[one.from]?.text ?? "")}\\b`, "i");
  return name && surname.test(text) ? text.replace(surname, name) : null;
}
