import { pattern } from "../../../pattern.ts";
import { MOST_WORDS, type NewsQuery } from "../../news-query.ts";
import type { About } from "./about.ts";
import { kindHints } from "./hints.ts";
import type { Found } from "./phrase.ts";
import { type Setting, textOf } from "./setting.ts";

const LITTLE: ReadonlySet<string> = new Set(
  "the of a an for against and about his her their its did does do has have had was were is are".split(
    " ",
  ),
);
/** Verbs that tell no more than that something was said. */
const ONLY_SAYS = pattern()`
  ^(?:
    sa(?:y|id)|tell|told|writ|wrote|speak|spoke|talk|comment|report|publish|releas|note|stat|add
    |th(?:ink|ought)|ask|describ|declar|set|la(?:y|id)|put|respon|repl|react|explain|argu|tweet
    |post|hope|plan|send|sent|email
  )
`;

/** Whether a verb tells no more than that something was said. */
export const onlySays = (verb: string): boolean => ONLY_SAYS.test(verb);

/** What is asked about, with the occasion on which it was said. */
type Told = About & { readonly occasion?: readonly string[] };
/** "What did the unions write to Vane?": a letter of theirs. */
const WRITES = /^(?:writ|wrote)/;

/** The same asked of sentences: who is no person, as a complaint, says nothing but in them. */
export function inSentences(
  found: Found,
  { occasion = [], ...of }: Told,
  { phrase, publisher }: Setting,
): NewsQuery | null {
  const verb = found.verb ? textOf(phrase, found.verb) : "";
  const speaker = found.speaker ? textOf(phrase, found.speaker).split(" ") : [];
  const said = [...speaker, ...(verb && !onlySays(verb) ? [verb] : [])].filter(
    (word) => !LITTLE.has(word),
  );
  const words = [...new Set([...said, ...(of.words ?? []), ...occasion])].slice(0, MOST_WORDS);
  // "What did Vane say about winning?": a name alone is in sentences about anything.
  const asked = [...(of.words ?? []), ...occasion, ...(of.subjects ?? [])];
  if (found.rest && asked.length === 0) return null;
  return words.length > 1 ? { kind: "reported", whole: true, ...of, words, ...publisher } : null;
}

/** The same of who said it, and to whom where that is said: a sentence that names nobody else tells it not. */
export function naming(query: NewsQuery, listener: string | undefined): NewsQuery {
  if (query.kind !== "reported") return query;
  const heard = listener?.split(" ").slice(-1) ?? [];
  const words = [...new Set([...(query.words ?? []), ...heard])].slice(0, MOST_WORDS);
  return { ...query, words, hints: ["who"] };
}

/** "Did Momentum mention Willsman?": what is said of that is no words of Momentum's own. */
export function mentions(query: NewsQuery): NewsQuery {
  return { ...query, words: ["mention"] };
}

const ASKING = /^(?:why|when|where|how|what|who|which)$/;

/** Many who are not named: what they think stands in an article's own words. */
const MANY = pattern()`
  ^(?:(?<which>women|female|male|black|jewish|muslim|disabled|young|older|senior|backbench|left wing|right wing) |(?:many|most|some|several|other|all|the|of|labour|local|party|union|unnamed|anonymous) )*(?<who>
    mps|members|councillors|activists|delegates|unions|branches|supporters|critics|peers|officials
    |voters|candidates|colleagues|backbenchers|secretaries|trade unionists|insiders|moderates
    |centrists|left ?wingers|right ?wingers|rebels|corbynites|blairites
  )$
`;

/** What is asked of many without a name, "how do many MPs see it?", as what articles report of them; null where it is asked of somebody. */
export function ofMany(
  found: Found,
  { occasion = [], listener, ...of }: Told & { readonly listener?: string },
  { phrase, publisher }: Setting,
): NewsQuery | null {
  const { who, which = "" } =
    (found.speaker && MANY.exec(textOf(phrase, found.speaker))?.groups) || {};
  if (!who) return null;
  const asked = [...(of.words ?? []), ...occasion].filter((word) => !ASKING.test(word));
  const many = [...which.split(" "), ...who.split(" ")].filter((word) => word !== "");
  const words = [...new Set([...many, ...asked])].slice(0, MOST_WORDS);
  const written = found.verb && WRITES.test(textOf(phrase, found.verb)) ? ["letter", "wrote"] : [];
  const heard = listener?.split(" ").slice(-1) ?? [];
  const hints = [...kindHints(phrase.tokens), ...heard, ...written].filter(
    (word) => !words.includes(word),
  );
  if (asked.length === 0) return null;
  return { kind: "reported", ...(hints.length > 0 && { hints }), ...of, words, ...publisher };
}
