import { leadIn } from "../own-words.ts";
import { fullNamesIn } from "./full-names.ts";
import { signatureAtFoot } from "./letters.ts";
import { signerOf } from "./signer.ts";
import { OWN, SENTENCE, withoutQuoted } from "./speech.ts";

/** Within how many lines of the headline a page says whose words follow. */
const HEAD = 8;
/** Under how many lines that tell of a writer the text begins, and over how many at the foot it has ended. */
const ABOVE = 2;
const FOOT = 6;
const FEWEST = 2;
const NAME =
  "\\p{Lu}[\\p{L}-]+(?:[’']\\p{Lu}[\\p{L}-]+)?(?: (?:van|der|de|von|al))*(?: \\p{Lu}(?:[\\p{L}-]|[’']\\p{Lu})+){1,2}";
/** "Hello, my name is Ada Tarrow.", "I’m Ada Tarrow and I’m standing for clerk." */
const INTRODUCES = new RegExp(
  `^(?:(?:Hello|Hi|Hey|Hiya|Dear \\p{L}+|Good (?:morning|afternoon|evening))(?: (?:all|everyone|everybody|there|\\p{L}+))?[,.!–—-]* )?(?:[Mm]y name is|[Mm]y name[’']s|I am|I[’']m) (?<name>${NAME})(?:[.!,]| and I\\b| –|$)`,
  "u",
);
/** "Ada Tarrow: Why I want to be clerk" */
const HEADLINE = new RegExp(`^(?<name>${NAME}): (?<rest>[^“"‘'].*)$`, "u");
/** "Ada Tarrow for Labour NEC", "Vote Ada Tarrow for the committee": what somebody who stands is asking for. */
const CAMPAIGN = new RegExp(
  `^(?:(?:[Vv]ote|[Ee]lect|[Rr]e-elect|[Ss]upport|[Bb]ack)(?: for)? )?(?<name>${NAME}) for (?:the |Labour(?:[’']s)? |Party |a )*(?:NEC|National Executive(?: Committee)?|NPF|committee)(?: \\d{4})?$`,
  "u",
);
/** "Why I want to be clerk – Ada Tarrow": a name at the end of a headline. */
const AT_END = new RegExp(`[–—|] (?:[Bb]y )?(?<name>${NAME})$`, "u");
const IN_PERSON = /(?<![\p{L}’'])(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|me|myself)(?![\p{L}’'-])/u;
const TELLS = /\b(?:said|says|told|tells|spoke|speaks|interview\p{L}*|asked|met)\b/u;

const has = (line: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}’'-])${word}(?![\\p{L}-])`, "u").test(line);

/** Whether a text is in the first person of somebody whom it does not tell of: what an interviewer writes does. */
function isVoiceOf(name: string, lines: readonly string[]): boolean {
  const own = lines.filter((line) => SENTENCE.test(line) && OWN.test(withoutQuoted(line)));
  const names = [name.split(" ")[0] ?? name, name.split(" ").at(-1) ?? name];
  const told = lines.some((line, at) => {
    if (INTRODUCES.exec(line)?.groups?.name === name) return false;
    if (!names.some((each) => has(line, each))) return false;
    const isHeading = at < HEAD && !SENTENCE.test(line);
    const isAbove =
      (at < ABOVE || isHeading) && !OWN.test(withoutQuoted(line)) && !TELLS.test(line);
    return !isAbove && at < lines.length - FOOT;
  });
  return own.length >= FEWEST && !told;
}

/**
 * Whose voice a headline that is a name, or begins or ends with one, says that a text is in: "Ada Tarrow: Why I want to be
 * clerk", "Ada Tarrow for Labour NEC", "Why I stand – Ada Tarrow"; null where the text is not.
 */
export function voiceInHeadline(title: string, lines: readonly string[]): string | null {
  const stands = CAMPAIGN.exec(title)?.groups?.name;
  if (stands !== undefined) return isVoiceOf(stands, lines) ? stands : null;
  const signed = AT_END.exec(title)?.groups?.name;
  if (signed !== undefined && fullNamesIn([signed]).includes(signed))
    return isVoiceOf(signed, lines) ? signed : null;
  const { name = title, rest = null } = HEADLINE.exec(title)?.groups ?? {};
  const isPerson = fullNamesIn([name]).includes(name);
  const isOwn = rest === null || IN_PERSON.test(rest);
  return isPerson && isOwn && isVoiceOf(name, lines) ? name : null;
}

/**
 * Whose voice a text is in, as that one says at its head, "Hello, my name is Ada Tarrow", or a line that leads to it,
 * "This is what Ada has to say:", where what stands before names one alone who may be meant; null where neither does.
 */
export function voiceAtHead(title: string, lines: readonly string[]): string | null {
  for (const [at, line] of lines.slice(0, HEAD).entries()) {
    const introduced = INTRODUCES.exec(line)?.groups?.name;
    const lead = leadIn(line);
    if (introduced === undefined && !lead) continue;
    const above = lines.slice(0, at);
    const isPages = above.some((each) => OWN.test(withoutQuoted(each)));
    const name = introduced ?? meant(lead?.who ?? null, [title, ...lines.slice(0, at + 1)]);
    return name !== null && !isPages && isVoiceOf(name, lines.slice(introduced ? at : at + 1))
      ? name
      : null;
  }
  return null;
}

/** Whose voice a text is in that is signed at its foot, "In solidarity, Ada", where its headline or a line that is no sentence has the whole name of one so called; null where it is nobody’s. */
export function voiceAtFoot(title: string, lines: readonly string[]): string | null {
  const signed = signatureAtFoot(lines);
  if (signed === null) return null;
  const names = fullNamesIn([title, ...lines.filter((line) => !SENTENCE.test(line))]);
  const name = signerOf(signed, names.join(", "));
  return name !== null && isVoiceOf(name, lines) ? name : null;
}

/** The one of those whom some lines name who is called so; the only one, where nobody is called anything. */
function meant(who: string | null, lines: readonly string[]): string | null {
  const names = fullNamesIn(lines);
  const called = names.filter(
    (name) => who === null || name.split(" ").some((part) => has(who, part)),
  );
  const [one, ...others] = called;
  return one !== undefined && others.length === 0 ? one : null;
}
