import { pattern } from "../../pattern.ts";
import { inMarks } from "./in-marks.ts";
import { BLOCK } from "./speech.ts";

/** Who posts, with what one is called on a network: "Ada Tarrow MP (@ada)". */
const NAME = "(?<name>\\p{Lu}[\\p{L}’'.-]*(?: (?:[\\p{L}’'.-]+|&)){0,4}?)[^\\p{L}\\p{N}()@]{0,8}";
const HANDLE = "\\(?@[\\w.-]{2,40}\\)?";
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
const DATE = `(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?)`;
/** "— Ada Tarrow (@ada) June 9, 2023": under a post. */
const SIGNED = new RegExp(`^[—–-]{1,2} ?${NAME} ${HANDLE}[ ,·|]*${DATE}?$`, "u");
/** "Looms are late. — Ada Tarrow (@ada) June 9, 2023": behind a post, on one line with it: longer ones have the article's own words too. */
const SIGNED_BEHIND = new RegExp(
  `^(?<words>.{8,300}?) [—–-]{1,2} ?${NAME} ${HANDLE}[ ,·|]*${DATE}$`,
  "u",
);
/** "Ada Tarrow @ada · 9 June": over a post. */
const DATED_HEAD = new RegExp(`^${NAME} ${HANDLE}[ ,·|•—–-]+${DATE}$`, "u");
/** "Ada Tarrow (@ada)": over a post under which its date stands. */
const BARE_HEAD = new RegExp(`^${NAME} ${HANDLE}$`, "u");
/** "Ada Tarrow MP", and "@ada" on the next line. */
const NAME_ALONE = new RegExp(`^${NAME}$`, "u");
const HANDLE_ALONE = /^@[\w.-]{2,40}(?:[ ·]*(?:Follow|Following))?$/;
const UNDER = new RegExp(
  `^(?:\\d{1,2}[:.]\\d\\d ?(?:[AaPp][Mm])?[ ,·•-]*)?${DATE}(?:[ ,·•-].{0,60})?$`,
  "u",
);
/** Nothing of a post but a picture or a link. */
const NO_WORDS = /^(?:https?:|www\.|pic\.twitter\.com)\S*$/i;
const LINKS = /\s*\b(?:https?:\/\/|pic\.twitter\.com\/)\S+/gi;
/** What is passed on is another's. */
const OF_ANOTHER = /^(?:RT @|Retweeted|[“"‘])/;
const TELLS =
  /\p{Lu}\p{L}+,? (?:(?:has|had|also|then|later) )?(?:said|told|wrote|added|replied|tweeted|posted|claimed|insisted)\b/u;
/** What people write in a post and reporters do not. */
const AS_POSTED = pattern("u")`
  (?<![\p{L}’'])(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)(?![\p{L}-])
  |[#@]\p{L}|!|https?:|\p{Extended_Pictographic}|[\p{L}\p{N}]$
`;
const MOST_LINES = 6;
const MOST_CHARACTERS = 600;

/** Words of a post among lines, and whose they are. */
interface Post {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

/** Lines in which a post that the page sets apart is put as words of whoever it says posted it: "Ada Tarrow posted: “…”". */
export function withPosts(lines: readonly string[]): readonly string[] {
  const done: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const post = postBefore(lines, at) ?? postUnder(lines, at) ?? postOver(lines, at);
    if (post) done.push(...shown(post));
    else done.push(lines[at] ?? "");
    at = post?.to ?? at + 1;
  }
  return done;
}

function shown({ name, words }: Post): readonly string[] {
  const [first = "", ...rest] = inMarks(words);
  return [`${name} posted: ${first}`, ...rest];
}

/** The words, where somebody can have posted them who is called so, and the article tells nothing in them. */
function wordsOf(name: string, lines: readonly string[]): readonly string[] | null {
  const words = lines
    .map((line) => line.replace(BLOCK, "").replace(LINKS, "").trim())
    .filter((line) => line !== "");
  const surname = name
    .split(" ")
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
    .at(-1);
  const isTold = words.some(
    (line) => TELLS.test(line) || OF_ANOTHER.test(line) || (surname && line.includes(surname)),
  );
  const length = words.join(" ").length;
  return isTold || length === 0 || length > MOST_CHARACTERS ? null : words;
}

/** The post behind whose words, on one line with them, its writer stands. */
function postBefore(lines: readonly string[], at: number): Post | null {
  const { words = "", name = "" } =
    SIGNED_BEHIND.exec((lines[at] ?? "").replace(BLOCK, ""))?.groups ?? {};
  const posted = name === "" ? null : wordsOf(name, [words]);
  return posted && { name, from: at, to: at + 1, words: posted };
}

/** The post over whose words its writer stands, on one line or with the network's name for that one on the next. */
function postOver(lines: readonly string[], at: number): Post | null {
  return postUnderHead(lines, at) ?? postUnderTwo(lines, at);
}

/** A name over a handle heads a list of people as well: it is a post where its date stands under it. */
function postUnderTwo(lines: readonly string[], at: number): Post | null {
  const [line = "", handle = ""] = lines.slice(at, at + 2).map((each) => each.replace(BLOCK, ""));
  const name = NAME_ALONE.exec(line)?.groups?.name;
  if (name === undefined || !HANDLE_ALONE.test(handle)) return null;
  const near = lines.slice(at + 2, at + 2 + MOST_LINES).map((each) => each.replace(BLOCK, ""));
  const under = near.findIndex((each) => UNDER.test(each));
  const words = under > 0 ? wordsOf(name, near.slice(0, under)) : null;
  const others = near.slice(0, Math.max(under, 0)).some((each) => HANDLE_ALONE.test(each));
  return words && !others ? { name, from: at, to: at + 2 + under + 1, words } : null;
}

function postUnderHead(lines: readonly string[], at: number): Post | null {
  const line = (lines[at] ?? "").replace(BLOCK, "");
  const dated = DATED_HEAD.exec(line)?.groups?.name;
  const name = dated ?? BARE_HEAD.exec(line)?.groups?.name;
  if (name === undefined) return null;
  const near = lines.slice(at + 1, at + 1 + MOST_LINES).map((each) => each.replace(BLOCK, ""));
  const under = near.findIndex((each) => UNDER.test(each));
  const length = under > 0 && !dated ? under : dated && under !== 0 ? 1 : 0;
  const words = wordsOf(name, near.slice(0, length));
  const isDated = under === length;
  if (!isDated && !AS_POSTED.test(near[0] ?? "")) return null;
  return words && { name, from: at, to: at + 1 + length + (isDated ? 1 : 0), words };
}

/** The post that begins here and under whose words its writer stands: of one line, or of those that the page sets apart or a colon leads to. */
function postUnder(lines: readonly string[], at: number): Post | null {
  const near = lines.slice(at, at + MOST_LINES);
  const isSet = near.findIndex((line) => SIGNED.test(line.replace(BLOCK, "")));
  if (isSet < 1) return null;
  const before = lines[at - 1] ?? "";
  const inBlock =
    BLOCK.test(near[0] ?? "") && near.slice(0, isSet).every((each) => BLOCK.test(each));
  const begins = inBlock ? !BLOCK.test(before) : before.endsWith(":");
  const isLast = isSet === 1 && !inBlock && AS_POSTED.test(near[0] ?? "");
  if (!begins && !isLast) return null;
  const name = SIGNED.exec((near[isSet] ?? "").replace(BLOCK, ""))?.groups?.name ?? "";
  const ofPost = near.slice(0, isSet);
  if (ofPost.some((line) => line.endsWith(":")) || NO_WORDS.test(ofPost.at(-1) ?? "")) return null;
  const words = wordsOf(name, ofPost);
  return words && { name, from: at, to: at + isSet + 1, words };
}
