import { lastWordOf } from "#src/words.ts";
import { part, pattern } from "../../../pattern.ts";
import { escaped } from "../../escaped.ts";
import { pronounOf } from "../../given-names.ts";
import type { ReadArticle } from "../../news.ts";
import { stemsIn } from "../words/alike.ts";
import { POST } from "../words/posts.ts";
import { firstOfSaying, saysSomething } from "../words/saying.ts";
import { quotationsOut } from "../words/unquoted.ts";
import { nameAsked } from "./asked-name.ts";
import { sideOf, whoseSide } from "./close-to.ts";
import { peopleIn, surnameOf } from "./named-before.ts";
import { isOfOtherSex } from "./other-sex.ts";
import { type Asked, isRelativeOf } from "./speaker.ts";

/** Somebody by what that one is, of whom the lines before have the name: "the donor warned", "the Scottish MP wants". */
const BY_POST = pattern("u")`\b(?:the|The) (?:[\p{L}-]+ ){0,3}?(${POST})\b`;
const ONE = /\b(?:he|she)\b|^They\b/i;
const SHE_SAID = pattern("u")`
  \b(?:[Hh]e|[Ss]he) (?:also |then |later |\p{Ll}+ly )?(?:
    said|says|told|tells|wrote|writes|added|adds|argued|argues|insisted|insists|claimed|claims
    |warned|warns|explained|explains|complained|tweeted|went on
  )\b
`;
/** A body that goes on without its name: "It declared", "The branch told", "In a tweet it said". */
const IT = pattern("u")`
  ^(?:
    It|They
    |The (?:[\p{L}-]+ ){0,2}(?:
      group|branch|union|party|body|organisation|campaign|network|movement|pair|two|letter|motion
      |statement|committee|panel|council|board|site|federation|society
    )
    |.{0,40}\b(?:it|they) (?:
      said|says|wrote|writes|added|adds|told|warned|argued|claimed|declared
    )
  )\b
`;
/** "Tarrow, vice-chair of the West Ham party": somebody of a body. */
const IS_OTHERS =
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}, (?:who|[\p{L}-]+ (?:of|for|at)|an?|the)\b/u;
const UNNAMED = /\b(?:spokes\w+|source|insider|ally|aide|friend)\b/i;

/** "His backers answer that he", "Critics say that she", "A friend of hers said she", "Several of those who left said he": others speak, whoever the pronoun is. */
const OF_OTHERS = pattern("u")`
  ^(?:
    (?:(?:But|And|Yet|Some|Many|Several|Most|Other) (?:of )?)?(?:(?:[Hh]is|[Hh]er|[Tt]heir) (?:\p{Ll}[\p{L}-]* )?)?(?:
      backers|supporters|critics|allies|opponents|rivals|enemies|detractors|Backers|Supporters
      |Critics|Allies|Opponents|Rivals|Enemies|Detractors
    )
    |(?:An?|One|Another) (?:\p{Ll}+ ){0,2}(?:friend|ally|aide|source|supporter|colleague)
    |(?:Some|Many|Several|Most|Two|Three|A few|A number) (?:of )?(?:those|them|people|members|colleagues)
  )\b
`;

/** So many words begin a line that is about whom they name. */
const BEGINS = 12;
const STARTS = 5;
/** Within how many lines before one its “he” is named. */
const FAR = 5;

const SPOKESPERSON = /^(?:spokes\w+|statement) of (.+)$/;
const SPEAKS_FOR = /\b(?:spokes\w+|response|statement|reply|source|official)\b/i;

const OTHERS_SAY =
  "(?:said|says|alleged|claimed|claims|argued|reports?|reported|insisted|denied) that";
const BESIDES = "for|with|to|towards?|by|against|behind|alongside|about|on|from|than|near|of";
/** Words after which a name is only whom others do something to, or of whom they tell. */
const notAfter = (words: string) => `(?<!\\b(?:${words}) (?:[\\p{L}’'-]+ ){0,5})`;
/** Whom others choose, beat or bar says nothing by it: "members preferred Ada Tarrow, described as keen". */
const ACTED_ON = part`
  (?<!
    \b(?:
      prefer(?:s|red)|cho(?:oses?|se)|pick(?:s|ed)|elect(?:s|ed)|select(?:s|ed)|deselect(?:s|ed)
      |beat(?:s|en)?|defeat(?:s|ed)|oust(?:s|ed)|unseat(?:s|ed)|replac(?:es|ed)|succeed(?:s|ed)
      |back(?:s|ed)
      |endors(?:es|ed)|nominat(?:es|ed)|appoint(?:s|ed)|suspend(?:s|ed)|expel(?:s|led)
      |reinstat(?:es|ed)
    ) (?:\p{Lu}[\p{L}’'-]* |the |\p{Ll}+ ){0,3}?
  )
`;
/** "…, described as keen": what others say of that one. */
const OF_ONE = /, (?:(?:once|widely|often) )?$/u;
const PARTICIPLE = /^(?:described|called|dubbed|accused|praised|criticised|condemned)\b/i;
/** "…, whose departure Colin Vane has": it is another who says it. */
const WHOSE = /\bwhose [^,;]*\p{Lu}[^,;]*$/u;
/** Within how many letters of a name its verb of saying stands. */
const CLAUSE = 140;
const PASSIVE = /\b(?:be|been|being|is|was|were|are|get|got) (?:\p{Ll}+ly )?$/u;
const SAID_BY = pattern("u")`
  [”",] (?:
    said|says|wrote|writes|added|adds|tweeted|insisted|argued|warned|told \p{Lu}\S+
  ) (?:(?:Mr|Mrs|Ms|Sir|Dame|Lord|Cllr|\p{Lu}\p{Ll}+) )?$
`;

/** A surname where it is whom a line is about, whose things it does not only name. */
const named = (last: string, after: string) =>
  new RegExp(
    `${notAfter(after)}${ACTED_ON}(?<![\\p{L}-])${escaped(last)}(?![\\p{L}-]|[’']s?\\b)`,
    "giu",
  );

/** "It was Ada Tarrow's first report": what somebody makes to say something. */
const ownWords = (last: string) =>
  new RegExp(
    `(?<![\\p{L}-])${escaped(last)}[’']s (?:\\p{Ll}+ ){0,2}(?:report|speech|statement|address|letter|article|column|blog|interview|evidence)\\b`,
    "iu",
  );

/** Whether a line has somebody do something, and not only others do it to that one or say it of that one. */
const isActor = (text: string, last: string): boolean =>
  named(last, `${BESIDES}|${OTHERS_SAY}`).test(text) || ownWords(last).test(text);

/** What the outlet itself says in passing: "and, as we disclosed on Monday, hers was the only name". */
const AS_WE = /\bas (?:we|I) (?:(?:have|had|first|exclusively) )?\p{Ll}+/giu;

/** "Tarrow had promised to stop it, he said": who says what another had done is somebody else. */
const isToldByAnother = (text: string, last: string): boolean =>
  new RegExp(
    `^(?:\\p{Lu}[\\p{L}’'-]+ ){0,2}${escaped(last)} (?:had|has|have|was|is|will|would) [^,;:“”"]+, (?:he|she) (?:said|says|added|told|argued|claimed)\\b`,
    "u",
  ).test(text);

/** Whether a name is the subject of something said in a line: "Tarrow, who chairs it, appealed for calm", "…, said Tarrow". */
const saysByName = (told: string, last: string): boolean => {
  const text = told.replace(AS_WE, "");
  if (isToldByAnother(text, last)) return false;
  return [...text.matchAll(named(last, `${BESIDES}|that|and`))].some(({ index }) => {
    const after = text.slice(index + last.length, index + last.length + CLAUSE);
    const said = firstOfSaying(after);
    const before = after.slice(0, said?.index);
    const isToldOfOne = OF_ONE.test(before) && PARTICIPLE.test(said?.[0] ?? "");
    const isOthers = WHOSE.test(before);
    const active = said !== null && !PASSIVE.test(before) && !isToldOfOne && !isOthers;
    return active || SAID_BY.test(text.slice(0, index));
  });
};

/** What others speak about, at the head of a line, says nothing there: "Somebody asked about the guild". */
const ABOUT = /^(?:about|over|against)$/i;

/** Whether a text has all words of a name among its first, and speaks not only about it. */
function beginsWith(text: string, name: string): boolean {
  const words = text.split(/\s+/).slice(0, BEGINS);
  const own = stemsIn(name);
  const first = stemsIn(words.join(" "));
  const starts = words.findIndex((word) => [...stemsIn(word)].some((stem) => own.has(stem)));
  const has = (word: string) => [...stemsIn(word)].some((stem) => first.has(stem));
  const isAbout = words.slice(0, Math.max(0, starts)).some((word) => ABOUT.test(word));
  return starts >= 0 && starts <= STARTS && !isAbout && name.split(" ").every(has);
}

/** Within how many letters of "who" its verb of saying stands. */
const AT_ONCE = 24;

/** "She was rebuked by the general secretary, who told her": whoever holds the post that a question asks for. */
function isWhoSays(text: string, name: string): boolean {
  const [, after] = new RegExp(`\\bthe ${escaped(name)},? who (.*)$`, "iu").exec(text) ?? [];
  return after !== undefined && (firstOfSaying(after)?.index ?? AT_ONCE) < AT_ONCE;
}

/** Whether a body that is asked for, or people without a name, are what a line is about. */
function isOfBody(text: string, asked: Asked): boolean {
  if ("id" in asked) return asked.names.some((name) => beginsWith(text, name));
  if (isWhoSays(text, asked.named)) return true;
  const [, whose] = SPOKESPERSON.exec(asked.named) ?? [];
  if (whose === undefined) return beginsWith(text, asked.named.replace(" of ", " "));
  const isParty = whose === "party" && beginsWith(text, "labour");
  return SPEAKS_FOR.test(text) && (isParty || beginsWith(text, whose));
}

/** "A story in the Courier. The paper disclosed": an outlet goes on by what it is. */
const PAPER = pattern("u")`
  ^(?:The|This) (?:
    paper|newspaper|tabloid|broadsheet|title|magazine|weekly|site|website|blog|broadcaster
    |station|programme|agency
  )\b
`;

const isNamed = (text: string, asked: Asked): boolean =>
  !("id" in asked) && new RegExp(`(?<!\\p{L})${escaped(asked.named)}(?!\\p{L})`, "iu").test(text);

/** Whether a line names a body that is asked for, in whatever place, and no other. */
function isOnlyBody({ lines }: ReadArticle, at: number, asked: Asked): boolean {
  const { text = "", mentions = [] } = lines[at] ?? {};
  const own = quotationsOut(text);
  if (isOfBody(own, asked)) return true;
  const bodies = mentions.filter(({ kind }) => kind === "organisation");
  return "id" in asked && bodies.length > 0 && bodies.every(({ id }) => id === asked.id);
}

/** Where a text has somebody's surname; -1 where it has not. */
const placeOf = (name: string, text: string): number =>
  text.toLowerCase().indexOf(surnameOf(name).toLowerCase());

/** What a line of an article tells outside its quotation marks. */
const toldIn = ({ lines }: ReadArticle, at: number): string => quotationsOut(lines[at]?.text ?? "");

/** Whom a line names first of all people, outside its quotation marks; by id or name. */
function firstNamed(read: ReadArticle, at: number): string | null {
  const text = toldIn(read, at);
  const placed = peopleIn(read, at).map((name) => ({ name, index: placeOf(name, text) }));
  const shown = placed.filter(({ index }) => index >= 0).toSorted((a, b) => a.index - b.index);
  return (shown[0] ?? placed[0])?.name ?? null;
}

const isCalled = (name: string, asked: Asked): boolean =>
  "id" in asked
    ? name === asked.id
    : lastWordOf(name).toLowerCase() === lastWordOf(asked.named).toLowerCase();

/** Whether somebody who is asked for is a body, or people without a name. */
const isBody = (asked: Asked, { strangers }: ReadArticle): boolean =>
  "id" in asked ? asked.group : !strangers.some((name) => isCalled(name, asked));

/** Whether "she said" stands in a line before every name that it has: she is somebody of the lines before. */
function isPronounFirst(read: ReadArticle, at: number, text: string): boolean {
  const told = SHE_SAID.exec(text);
  // "She was grateful to Hetty Vane, who she said had run it well": one "she" all through.
  const [she = ""] = told?.[0].split(" ") ?? [];
  const isFirst = told !== null && text.toLowerCase().startsWith(`${she.toLowerCase()} `);
  const said = isFirst ? 0 : (told?.index ?? -1);
  const places = peopleIn(read, at).map((name) => placeOf(name, text));
  return said >= 0 && places.every((index) => index < 0 || index > said);
}

/** Whether a line that names somebody first has that one do something, or is right before a "she" of a woman who alone is named there. */
function isMeantBy(read: ReadArticle, before: number, at: number, asked: Asked): boolean {
  const name = nameAsked(asked);
  const told = toldIn(read, before);
  if (isActor(told, lastWordOf(name))) return true;
  const [pronoun = ""] = /^(?:She|He)\b/.exec(toldIn(read, at)) ?? [];
  const isNext = before === at - 1 && read.lines[at]?.opens !== true;
  const isOthers = new RegExp(`\\b${pronoun}\\b`, "i").test(told);
  const isOnly = peopleIn(read, before).length === 1 && !isOthers;
  return isNext && isOnly && pronounOf(name) === pronoun.toLowerCase();
}

/** Whether an article calls somebody by a post that a line has in place of the name: "the donor". */
function isInPost({ lines }: ReadArticle, post: string, last: string): boolean {
  const near = new RegExp(
    `\\b${escaped(post)}\\b[^.;]{0,40}\\b${escaped(last)}\\b|\\b${escaped(last)}\\b,?[^.;]{0,60}\\b${escaped(post)}\\b`,
    "iu",
  );
  return lines.some(({ text }) => near.test(text));
}

/** The line right before one, within some, that names somebody first of all whose side a question asks for; null where another comes between. */
function ownerNear(read: ReadArticle, at: number, last: string): number | null {
  for (let before = at - 1; before >= Math.max(0, at - FAR); before--) {
    const one = firstNamed(read, before);
    if (one !== null) return surnameOf(one).toLowerCase() === last.toLowerCase() ? before : null;
  }
  return null;
}

/**
 * The line that names whom a question asks for, where a line has that one say something in its article's own words: the
 * line itself, or one right before of whom it goes on; null where it has nobody or another speak. Nobody is given words
 * by that: both lines are shown.
 */
export function namedFor(read: ReadArticle, at: number, asked: Asked): number | null {
  const { text = "" } = read.lines[at] ?? {};
  if (!saysSomething(text) || isRelativeOf(text, asked)) return null;
  const own = toldIn(read, at);
  const side = "id" in asked ? null : sideOf(own, asked.named);
  if (side === "named") return at;
  if (side === "meant" && "named" in asked) {
    const last = whoseSide(asked.named);
    return last === null ? null : ownerNear(read, at, last);
  }
  if (isBody(asked, read)) {
    if (isOfBody(own, asked) && !IS_OTHERS.test(own)) return at;
    const isPaper = PAPER.test(own) && isNamed(toldIn(read, at - 1), asked);
    const goesOn = isPaper || (IT.test(own) && isOnlyBody(read, at - 1, asked));
    return at > 0 && goesOn ? at - 1 : null;
  }
  if (OF_OTHERS.test(own)) return null;
  const last = lastWordOf(nameAsked(asked));
  const first = firstNamed(read, at);
  if (first !== null && !isPronounFirst(read, at, own))
    return isCalled(first, asked) && saysByName(text, last) ? at : null;
  if (isOfOtherSex(own, asked)) return null;
  const post = BY_POST.exec(own)?.[1];
  const goesOn = () => at > 0 && namedFor(read, at - 1, asked) !== null;
  const isByPost = post !== undefined && (isInPost(read, post, last) || goesOn());
  if (!ONE.test(own) && !isByPost && own.trim() !== "") return null;
  for (let before = at - 1; before >= Math.max(0, at - FAR); before--) {
    const one = firstNamed(read, before);
    if (one !== null)
      return isCalled(one, asked) && isMeantBy(read, before, at, asked) ? before : null;
    if (UNNAMED.test(toldIn(read, before))) return null;
  }
  return null;
}
