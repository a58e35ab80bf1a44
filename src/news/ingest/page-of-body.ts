import type { Speaker } from "#src/core/news.ts";
import type { NecRecord } from "#src/record/record.ts";
import { pattern } from "../../pattern.ts";

type Organisation = NecRecord["organisations"] extends ReadonlyMap<string, infer T> ? T : never;

const withoutThe = (name: string): string => name.trim().replace(/^the /i, "");

/** The bodies of the record by each of their names in lower case, without those that report the news. */
export function bodiesByName({
  organisations,
}: NecRecord): ReadonlyMap<string, readonly Organisation[]> {
  const found = new Map<string, Organisation[]>();
  for (const each of organisations.values()) {
    if (each.kind === "news-outlet") continue;
    const names = [each.name, each.short ?? each.name, ...each.aliases].map((name) =>
      withoutThe(name).toLowerCase(),
    );
    for (const name of new Set(names)) found.set(name, [...(found.get(name) ?? []), each]);
  }
  return found;
}

/** What is called so is a body, in the record or not: a local party, a union. */
const OF_BODY = pattern("u")`
  ^(?:\p{Lu}[\p{L}’'&-]*|and|of|for|the)(?: (?:\p{Lu}[\p{L}’'&-]*|and|of|for|the|&))* (?:
    Labour(?: Party)?|CLP|International|Union|Alliance|Network|Movement|Campaign|Guild|Committee
    |Association|Federation|Forum|Branch
  )$
`;
const OF_NEWS = /\b(?:Press|News|Media|Broadcasting|Journal|Review)\b/;
/** "Loom Forward, the Weavers' Union and Red Loom: joint statement on the count" */
const JOINT_AFTER = /^(?<names>[^:]{5,160}): (?:a )?joint (?:statement|letter|declaration)\b/iu;
/** "Statement from Loom Forward and Red Loom – regarding the count" */
const JOINT_BEFORE = pattern("iu")`
  ^(?:a )?(?:joint )?(?:statement|letter|declaration) (?:by|from|of) (?<names>[^:–—]{5,160}?)(?:
    (?::| [–—-]) .*| (?:on|about|regarding) .*
  )?$
`;
const NAME = /^\p{Lu}[\p{L}’'&-]*(?: (?:(?:of|for|and|the) )?\p{Lu}[\p{L}’'&-]*)*$/u;

/**
 * The bodies whose own page an article stands on: its publisher, where that is a body and no outlet, with all that make
 * a joint statement by its headline.
 */
export function bodiesOf(
  publisher: string,
  title: string,
  bodyOf: (name: string) => Speaker | null,
): readonly Speaker[] {
  const known = bodyOf(withoutThe(publisher));
  const isBody = known !== null || (OF_BODY.test(publisher) && !OF_NEWS.test(publisher));
  if (!isBody) return [];
  const own = known ?? { kind: "named" as const, name: publisher };
  const { names: joined = "" } =
    (JOINT_AFTER.exec(title) ?? JOINT_BEFORE.exec(title))?.groups ?? {};
  const names = joined.split(/,? and |, /).map(withoutThe);
  const all = names
    .filter((name) => NAME.test(name))
    .map((name) => bodyOf(name) ?? { kind: "named" as const, name });
  const isJoint = all.length === names.length && all.some(({ name }) => name === own.name);
  return isJoint ? all : [own];
}
