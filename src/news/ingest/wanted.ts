import { parseArgs } from "node:util";
import type { Moment } from "#src/core/news.ts";
import { readAddress } from "../parse/address.ts";
import { FORMS, momentFrom } from "./moment.ts";

/** Where an article is to be got. */
export type Place =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "page"; readonly address: string }
  | { readonly kind: "input" };

/** An article that somebody wants read, with what they know of it. */
export interface Wanted {
  readonly place: Place;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly published: Moment | null;
  readonly url: string | null;
}

/** What somebody asks for on the command line. */
export type Asked =
  | { readonly kind: "help" }
  | { readonly kind: "manifest"; readonly file: string }
  | { readonly kind: "articles"; readonly wanted: readonly [Wanted] }
  /** Sentences. */
  | { readonly kind: "wrong"; readonly problems: readonly string[] };

const OPTIONS = {
  help: { type: "boolean" },
  manifest: { type: "string" },
  publisher: { type: "string" },
  published: { type: "string" },
  url: { type: "string" },
  title: { type: "string" },
} as const;

const ABOUT = ["publisher", "published", "url", "title"] as const;

/** Reads the arguments of `npm run ingest`. `now` is an instant as ISO text. */
export function readArguments(args: readonly string[], now: string): Asked {
  const parsed = parsedFrom(args);
  if (typeof parsed === "string") return wrong(parsed);
  const { values, positionals } = parsed;
  if (values.help) return { kind: "help" };
  const [first, ...more] = positionals;
  const { manifest } = values;
  if (manifest !== undefined) {
    const besides = ABOUT.filter((name) => values[name] !== undefined).map((name) => `--${name}`);
    if (first !== undefined || besides.length > 0)
      return wrong("--manifest says all of its articles; give nothing beside it.");
    return manifest === ""
      ? wrong("--manifest wants a file: see --help.")
      : { kind: "manifest", file: manifest };
  }
  if (first === undefined || first === "")
    return wrong(
      "Which article? Give a file, an address, - for the standard input, or --manifest.",
    );
  if (more.length > 0)
    return wrong("One article at a time, or several by --manifest. A path with spaces is quoted.");
  const read = wantedFrom(placeOf(first), values, now);
  return read.ok
    ? { kind: "articles", wanted: [read.wanted] }
    : { kind: "wrong", problems: read.problems };
}

/** What somebody says of an article, before it is checked. */
export type About = { readonly [name in (typeof ABOUT)[number]]?: string | undefined };

export type WantedRead =
  | { readonly ok: true; readonly wanted: Wanted }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks what somebody says of an article. */
export function wantedFrom(place: Place, about: About, now: string): WantedRead {
  const problems: string[] = [];
  const { publisher = null, title = null } = about;
  for (const [name, text] of Object.entries({ publisher, title }))
    if (text?.trim() === "") problems.push(`The ${name} is empty.`);
  const published = about.published === undefined ? null : momentFrom(about.published, now);
  if (about.published !== undefined && published === null)
    problems.push(
      `“${about.published}” is no date of publication: a day, a month or a year that has begun, such as ${FORMS}.`,
    );
  const given = about.url ?? (place.kind === "page" ? place.address : null);
  const url = given === null ? null : readAddress(given, null);
  if (url && !url.ok) problems.push(`“${given}” is no http or https address.`);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    wanted: { place, publisher, title, published, url: url?.ok ? url.url : null },
  };
}

function placeOf(text: string): Place {
  if (text === "-") return { kind: "input" };
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
    ? { kind: "page", address: text }
    : { kind: "file", file: text };
}

const wrong = (problem: string): Asked => ({ kind: "wrong", problems: [problem] });

/** What Node reads of the arguments; a sentence where it cannot. */
function parsedFrom(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error)) throw error;
    const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? "An option";
    return error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
      ? `There is no option ${option}: see --help.`
      : `${option} is not given as it should be: see --help.`;
  }
}
