import { isGivenName } from "#src/core/given-names.ts";
import type { Speaker, Statement } from "#src/core/news.ts";
import { pattern } from "../../../pattern.ts";
import { LISTED } from "../../extract/speech.ts";
import type { LinkedLine } from "../../link/index.ts";
import { leadIn } from "../../own-words.ts";
import { plainTellingsOf } from "../words/plain-tellings.ts";
import { quotationsIn } from "../words/quotations.ts";

/** So many lines in the writer's own person make a column; or one, where so many are in that or in “we”. */
const FEWEST_ALONE = 2;
const FEWEST = 4;
const OWN_PERSON = /(?<![\p{L}’'])(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|me|mine|myself)(?![\p{L}’'-])/u;

const SAYING =
  /\b(?:said|says|told|tells|reports?|reported|warned|added|wrote|claims?|claimed|according)\b/i;
/** "Ada proposed that": somebody who is called by a first name alone is named nowhere. */
const BY_ANOTHER = /^(?!I\b)\p{Lu}\p{Ll}+ (?:proposed|moved|seconded|opposed)\b/u;
/** "Ada wanted us to vote", "Ada Tarrow took us through the figures" */
const TO_US = pattern("u")`
  ^(?<given>\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}’'-]+)? (?:also |then )?(?:
    wanted|showed|asked|urged|pressed|reminded|assured|briefed|promised|encouraged|took|gave
    |invited
  ) (?:us|me)\b
`;
const isByAnother = (text: string): boolean =>
  BY_ANOTHER.test(text) || BY_POST.test(text) || isGivenName(TO_US.exec(text)?.groups?.given ?? "");
/** "I said that we would regret it": the writer's own saying. */
const SAID_SELF =
  /^I (?:also |then )?(?:said|argued|asked|warned|replied|urged|proposed|suggested|complained|pointed out)\b/;
/** "and I have told the clerk as much": a saying within a sentence that is the writer's own. */
const SAYS_SELF =
  /\b(?:I|[Ww]e)(?:[’']ve| have| had| also| then| later| once)* (?:said|told|warned|wrote|reported|claimed|added)\b/g;
/** What somebody else did or said, who is named or stands before. */
const OF_ANOTHER = /\?$|\b(?:he|she|his|her|him|hers|according)\b/i;
/** "AT: I began as a clerk.": who speaks in an interview. */
const SPEAKS = /^(?:\p{Lu}[\p{Lu}.]{0,3}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}): /u;
const WITH_OTHERS = /(?<![\p{L}’'])(?:[Ww]e|[Uu]s|[Oo]urs?)(?![\p{L}-])/u;
/** "Chair (Ada Tarrow): We had forty questions": what stands under somebody's name in the writer's minutes. */
const LABEL = /^[^.:“”"]{2,50}: /;
const SHORTEST = 12;
const HEADING = /^[^.!?…]{1,60}$/;
/** What another is told to think or do, who is called by a post: "The chair thought that". */
const BY_POST = pattern("u")`
  ^(?:The|Our|Another|One) (?:[\p{Ll}-]+ |Deputy |Leader |General |Secretary |Chair |Treasurer ){1,4}(?:
    pressed|urged|spoke|thought|felt|believed|promised|accepted|agreed|insisted|explained|replied
    |confirmed|wanted|hoped|asked|stressed|noted|moved|proposed|seconded|argued|denied|assured
    |refused|declined
  )\b
`;

/** "I asked her whether", "Since he was there, I told him": what the writer asked of another. */
const ASKS_ANOTHER =
  /(?:^|, )I (?:\p{Ll}+ )?(?:asked|told|urged|pressed|reminded|warned|thanked|challenged) (?:him|her)\b/u;
/** What a page says of itself at its foot. */
const OF_PAGE = /^(?:Tagged|Posted (?:in|by|on)|Filed under|Categor(?:y|ies))\b/;

/** What one calls something, between marks, is no quotation of another: "the great and the good". */
const MOST_OF_PHRASE = 5;
const isPhrase = (words: string): boolean =>
  /^\p{Ll}/u.test(words) && words.split(" ").length <= MOST_OF_PHRASE;

const isPlain = ({ text }: LinkedLine) => quotationsIn(text).every(({ words }) => isPhrase(words));
const isOwn = ({ text }: LinkedLine) => OWN_PERSON.test(text);
/** "I" or "we". */
const isInPerson = (line: LinkedLine) => isOwn(line) || WITH_OTHERS.test(line.text);
/** Whether a line has what somebody else is read to have said. */
const hasWordsOf = (text: string, others: readonly Statement[]) =>
  others.some(({ words }) => text.includes(words));

/** Within how many lines the page leads to what its writer says. */
const HEAD = 8;

/** The lines of a column without those over it that lead to it: "This is what Ada has to say:". */
function ownPart(body: readonly LinkedLine[], { name }: Speaker): readonly LinkedLine[] {
  const names = name.split(" ");
  const last = body.slice(0, HEAD).findLastIndex(({ text }) => {
    const lead = leadIn(text);
    return lead && (lead.who === null || names.some((each) => lead.who?.includes(each)));
  });
  return body.slice(last + 1);
}

/** Whether so much of an article is in its writer's own person that it is no report of others; who is in the record writes none. */
function isOfWriter(body: readonly LinkedLine[], { kind }: Speaker): boolean {
  const plain = body.filter(isPlain);
  const own = plain.filter(isOwn).length;
  const both = plain.filter(isInPerson).length;
  if (kind === "person") return own > 0 || both >= FEWEST_ALONE;
  return own >= FEWEST_ALONE || (own > 0 && both >= FEWEST);
}

const THEY = /^(?:They|Their)\b/;
/** "Staff would be cut until April.", after what another said: that one may have said this too. */
const TOLD_ON = /\b(?:would|had|could|might|was to|were to|too)\b/;
const isToldOn = ({ text }: LinkedLine) => TOLD_ON.test(text) && !IN_PERSON.test(text);
const IN_PERSON = /(?<![\p{L}’'])(?:I|[Mm]y|me)(?![\p{L}-])/u;

/** Whether a line has somebody else say or think something, so that what follows may be that one's. */
const tellsSaying = (text: string, others: readonly Statement[]): boolean =>
  SAYING.test(text) ||
  isByAnother(text) ||
  quotationsIn(text).length > 0 ||
  hasWordsOf(text, others);

/** Whether a line is a sentence of the page itself, and quotes nobody. */
export function isPlainSentence({ text }: LinkedLine, others: readonly Statement[]): boolean {
  const quotes =
    quotationsIn(text).some(({ words }) => !isPhrase(words)) || hasWordsOf(text, others);
  const isSentence = text.length >= SHORTEST && !HEADING.test(text);
  return isSentence && !quotes && !SPEAKS.test(text) && !OF_PAGE.test(text);
}

/** Whether a line tells of nobody else than its writer, so far as it shows. */
export function isWriters(
  line: LinkedLine,
  others: readonly Statement[],
  isPlainTelling: (text: string) => boolean = () => false,
): boolean {
  const { text, names } = line;
  const people = names.some(({ subject: { kind } }) => kind === "person" || kind === "stranger");
  const own = text.replace(SAYS_SELF, " ");
  const asks = ASKS_ANOTHER.test(text);
  const isAnothers = !asks && (OF_ANOTHER.test(own) || (!SAID_SELF.test(text) && SAYING.test(own)));
  const ofLabel = names.some(({ from }) => from < (LABEL.exec(text)?.[0].length ?? 0));
  const inPerson = !ofLabel && isInPerson(line);
  return (
    isPlainSentence(line, others) &&
    !(people && !inPerson && !isPlainTelling(text)) &&
    !isAnothers &&
    !isByAnother(text)
  );
}

/** The items of lists under a line that has them be another's: "Her main points were these:". */
function listsOfOthers(body: readonly LinkedLine[]): ReadonlySet<LinkedLine> {
  const found = new Set<LinkedLine>();
  let isAnothers = false;
  for (const [at, line] of body.entries()) {
    const before = body[at - 1];
    const goesOn = before && found.has(before) && line.paragraph === before.paragraph;
    const isItem = LISTED.test(line.text) || goesOn;
    if (line.text.endsWith(":"))
      isAnothers = !isInPerson(line) && (OF_ANOTHER.test(line.text) || SAYING.test(line.text));
    else if (!isItem) isAnothers = false;
    else if (isAnothers) found.add(line);
  }
  return found;
}

/**
 * What the writer of a column says in it, where it has the writer's name: each line that tells of nobody else, as
 * written. A report is nobody's opinion: where few lines are in the first person, there is nothing.
 */
export function columnOf(
  lines: readonly LinkedLine[],
  writer: Speaker,
  others: readonly Statement[],
  publisher: string | null = null,
): readonly Statement[] {
  const all = lines.filter(({ paragraph }) => paragraph >= 0);
  const body = ownPart(all, writer);
  if (!isOfWriter(body, writer)) return [];
  const ofPage = ({ text }: LinkedLine) =>
    publisher !== null && text.startsWith(publisher) && !publisher.includes(writer.name);
  const tells = plainTellingsOf(writer.name, publisher);
  return writtenBy(body, writer, others, (line) => isWriters(line, others, tells) && !ofPage(line));
}

/** The lines of a page that are its writer’s, as what that one wrote. */
export function writtenBy(
  body: readonly LinkedLine[],
  writer: Speaker,
  others: readonly Statement[],
  isTheirs: (line: LinkedLine) => boolean,
): readonly Statement[] {
  const anothers = listsOfOthers(body);
  const own = body.map((line) => isTheirs(line) && !anothers.has(line));
  return body.flatMap((line, at): readonly Statement[] => {
    const { text, names, paragraph } = line;
    const sameParagraph = paragraph === body[at - 1]?.paragraph;
    const before = body[at - 1]?.text ?? "";
    const goesOn = sameParagraph && !own[at - 1] && tellsSaying(before, others);
    const ofOthers = THEY.test(text) && !(sameParagraph && own[at - 1]);
    if (!own[at] || ofOthers || (goesOn && isToldOn(line))) return [];
    const mentions = names.flatMap(({ subject }) =>
      subject.kind === "stranger" ? [] : [{ kind: subject.kind, id: subject.id }],
    );
    return [
      {
        speaker: writer,
        verb: "wrote",
        form: "quoted",
        words: text.replace(LISTED, ""),
        to: null,
        on: null,
        through: null,
        mentions,
        context: [body[at - 1]?.text ?? "", text].join(" ").trim(),
      },
    ];
  });
}
