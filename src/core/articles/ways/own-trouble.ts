import { pattern } from "../../../pattern.ts";
import type { ReadArticle } from "../../news.ts";
import { fitsOf } from "../lines/fit.ts";
import { isTroubled } from "../lines/found.ts";
import { indexed } from "../lines/indexed.ts";
import { type Near, saidIn } from "../lines/lines.ts";
import { type Asked, lastNamesOf } from "../whom/speaker.ts";
import { hasAny, stemsIn } from "../words/alike.ts";
import type { Term } from "../words/terms.ts";
import { ANSWERS } from "./replied.ts";

/** What somebody is asked to have answered who is accused, by whatever word the article has for it. */
const CHARGES =
  /^(?:accusations?|allegations?|claims?|charges?|complaints?|criticisms?|revelations?)$/;
/** By what an answer to charges is told from what somebody said before they were made. */
const TO_CHARGES = pattern()`
  \bstatement\b|\b(?:last|yesterday) (?:night|evening|morning)\b|\btold (?:the|this|[A-Z])
  |\b(?:sorry|mortified|ashamed|regret\w*|apolog\w*|embarrass\w*|smears?|defamatory)\b
`;

/** What somebody once put down, for which an article may have any of these words. */
const POSTS =
  /^(?:posts?|tweets?|messages?|remarks?|comments?|jokes?|texts?|e?mails?|articles?|blogs?)$/;
const POSTED = stemsIn("posts tweets messages remarks comments jokes texts emails blog forum");
/** How such things are called when they come up again. */
const CALLED = /^(?:old|past|earlier|previous|historic|offensive|leaked|controversial|online)$/;
/** Within how many lines an article on what somebody did names that one. */
const OPENING = 4;

const isOnTrouble = ({ word }: Term): boolean =>
  CHARGES.test(word) || POSTS.test(word) || CALLED.test(word);

/**
 * What somebody says of "the accusations" or "her old posts", in an article that opens with that one and tells of such:
 * where it is told to be an answer, a statement or an apology, whatever words it has. Nothing where more is asked.
 */
export function onOwnTrouble(
  articles: readonly ReadArticle[],
  terms: readonly Term[],
  by: Asked,
): readonly Near[] {
  const asked = terms.filter(({ soft }) => !soft);
  const thing = asked.some(({ word }) => CHARGES.test(word) || POSTS.test(word));
  if (!thing || !asked.every(isOnTrouble)) return [];
  const names = lastNamesOf(by);
  return articles.flatMap((read) => {
    const article = indexed(read);
    const opening = read.lines.slice(0, OPENING).map(({ text }) => text);
    const named = names.some((name) => opening.join(" ").toLowerCase().includes(name));
    const posted = hasAny(stemsIn([read.article.title, ...opening].join(" ")), POSTED);
    const tells = isTroubled(article.lines, article.about) || posted;
    if (!named || !tells) return [];
    const fits = fitsOf(article, [], { speaks: true });
    return saidIn(read, article, fits, by, ({ at }) => {
      const line = read.lines[at]?.text ?? "";
      return ANSWERS.test(line) || TO_CHARGES.test(line);
    });
  });
}
