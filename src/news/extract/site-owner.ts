import { isGivenName } from "#src/core/given-names.ts";
import { pattern } from "../../pattern.ts";
import { fullNamesIn } from "./full-names.ts";

/** What stands on somebody's own site and is another's. */
const ANOTHERS = pattern("i")`
  \bguest (?:post|blog|column|article|contribut)
  |\b(?:first|originally) (?:published|appeared|posted)\b
  |\bre-?(?:blogged|posted|published) (?:from|with)\b
  |\bre(?:produced|printed) (?:here )?(?:with|by) (?:kind |the )*permission\b|\bcross-?posted\b|\bview original post\b
`;

/** Whether what a page shows is told to be another's than the site's. */
export const isOfAnotherSite = (lines: readonly string[]): boolean =>
  lines.some((line) => ANOTHERS.test(line));

const OWN_SITE = pattern("u")`
  ^(?<name>
    (?<given>\p{Lu}\p{Ll}+)(?: \p{Lu}(?:[\p{L}.-]|[’'](?!s\b))+){1,2}?
  )(?: MP| MSP| MS| AM)?(?:
    [’']s (?:NEC )?(?:[Bb]log|[Nn]otes|[Ww]ebsite|[Ss]ite|[Dd]iary|[Rr]eports)
    |:? NEC(?: [Rr]eports?)?| (?:[Bb]log|[Oo]n the [Rr]ecord)
    | (?:[Ff]or|4) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}
  )?$
`;
/** "Ada Tarrow (adatarrow.org.uk)", "Ada Tarrow – NEC member’s blog": what says beside a name whose site it is. */
const BESIDE_NAME = pattern("iu")`
  (?: \(|, | [–—|-] )(?:
    (?:www\.)?[a-z\d-]+(?:\.[a-z]{2,8}){1,2}
    |[^()]*\b(?:blog|site|website|newsletter|substack|NEC|(?:NEC )?reports?|member|personal)\b[^()]*
  )\)?$
`;
const withoutBeside = (publisher: string): string => publisher.trim().replace(BESIDE_NAME, "");

/** What papers are called, some of them after a rose. */
const OF_PAPER = pattern("i")`
  (?:
    herald|wire|star|post|times|mail|mirror|gazette|lantern|mercury|review|tribune|echo|argus
    |observer|courier|chronicle|journal|telegraph|express|standard|watch|weekly|daily|today|line
    |bell|list|home|labour|voice|blog|politics|letter|report|bulletin|magazine
    |note|diarie|diary|news|view|musing|thought|dispatche|digest|record
  )s?$
`;
/** "adatarrow.org.uk", "www.ada-tarrow.com" */
const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?(?<label>[a-z][a-z\d-]{4,40})(?:\.[a-z]{2,8}){1,2}\/?$/i;
/** What a domain may have after the name: "adatarrow4nec". */
const AFTER_NAME = /(?:-?(?:for|4)-?[a-z]+|-?(?:blog|mp|online))$/;

/** A name as a domain has it: letters alone, small. */
export const squeezed = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, "");

const labelOf = (publisher: string): string | undefined =>
  DOMAIN.exec(publisher.trim())?.groups?.label?.toLowerCase();
const nameOf = (publisher: string): string | undefined =>
  OWN_SITE.exec(withoutBeside(publisher))?.groups?.name;

/** The squeezed names of whom a site may be called after; none of a paper. */
export function keysOfSite(publisher: string): readonly string[] {
  const label = labelOf(publisher);
  const named =
    label === undefined ? [nameOf(publisher) ?? ""] : [label, label.replace(AFTER_NAME, "")];
  return [...new Set(named.map(squeezed))].filter((key) => key !== "");
}

/** Whether a site is called after somebody: "Ada Tarrow’s Blog", "Ada Tarrow for Clerk", "adatarrow.org.uk". */
export const isSiteOf = (name: string, publisher: string): boolean =>
  labelOf(publisher) === undefined
    ? nameOf(publisher) === name
    : keysOfSite(publisher).includes(squeezed(name));

/** "Ada’s Blog" */
const BY_FIRST_NAME =
  /^(?<given>\p{Lu}\p{Ll}+)[’']s (?:[Bb]log|[Nn]otes|[Ww]ebsite|[Ss]ite|[Dd]iary|[Pp]age)$/u;
/** Within how many lines a site says whose it is. */
const HEAD = 6;

/** The one of a first name by whom a page says at its head that it is: "A blog on looms by Ada Tarrow."; null where none is, or several. */
function signedBy(first: string, head: readonly string[]): string | null {
  const by = head.flatMap((line) =>
    fullNamesIn([line]).filter((name) => line.includes(`by ${name}`)),
  );
  const [own, ...others] = new Set(by.filter((name) => name.startsWith(`${first} `)));
  return own !== undefined && others.length === 0 ? own : null;
}

/** The person whose own site is called so: "Ada Tarrow", "Ada Tarrow’s Blog"; null for a paper. A domain is whose name the page has somewhere. */
export function ownerOf(publisher: string, lines: readonly string[]): string | null {
  const { name = "", given = "" } = OWN_SITE.exec(withoutBeside(publisher))?.groups ?? {};
  if (isGivenName(given)) return OF_PAPER.test(name) ? null : name;
  const first = BY_FIRST_NAME.exec(publisher)?.groups?.given;
  if (first !== undefined) return signedBy(first, lines.slice(0, HEAD));
  if (!DOMAIN.test(publisher.trim())) return null;
  const [own] = fullNamesIn(lines).filter((each) => isSiteOf(each, publisher));
  return own === undefined || OF_PAPER.test(own) ? null : own;
}
