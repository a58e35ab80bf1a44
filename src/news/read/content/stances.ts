import { part, pattern } from "../../../pattern.ts";
import { type Subject, subjectBefore } from "../subject/subject.ts";
import { isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { DOCUMENTS, FINITE, RELATIVE, SUBORDINATING, TITLES } from "../words/word-kinds.ts";

const OWN = "(?:his|her|their|its)";
const IT = "(?:it|this|that|them)";

/** "expressed her concern", "voiced his deep regret" */
const FEELING = part`
  (?:expresses|expressed|voices|voiced) ${OWN} (?:\p{L}+ )?(?:
    concerns?|regrets?|anger|dismay|disappointment|frustration|sadness|surprise|delight|relief
  )
`;

/** What somebody does who takes a stand, up to the colon. */
const STANCES = [
  "(?:takes?|took) (?:the|an?) (?:[\\p{L}-]+ ){0,3}(?:view|line|tone|stance|approach|position)",
  "(?:strikes?|struck|sounds?|sounded) (?:the|an?) (?:[\\p{L}-]+ ){0,3}(?:note|tone)(?: of \\p{L}+)?",
  `(?:(?:is|was|were|are) having|would have|will have) none of ${IT}`,
  "(?:is|was|are|were) in no doubt",
  "(?:has|had|have) (?:no|few|fewer) (?:doubts?|regrets?|illusions|qualms|complaints)",
  part`
    (?:is|was|are|were) not (?:so |at all |entirely |wholly |quite |yet )?(?:
      sure|convinced|impressed|amused|surprised|persuaded|happy|worried|bothered|bitter|alarmed
    )
  `,
  "(?:sees?|saw) (?:it|things|this|that|matters) (?:very |rather |quite |a little )?(?:differently|otherwise|another way)",
  `(?:remembers?|remembered|recalls?|recalled) ${IT} (?:well|differently|otherwise|fondly)`,
  "(?:pulls|pulled) no punches",
  `(?:does|did) not (?:mince ${OWN} words|pull ${OWN} punches|hold back)`,
  `(?:makes?|made) no bones about ${IT}`,
  `(?:shrugs?|shrugged|brush|brushes|brushed|laughs?|laughed|waves?|waved) ${IT} (?:off|aside|away)`,
  `(?:plays?|played) ${IT} down`,
  `(?:explains?|explained) ${OWN} (?:vote|decision|choice|absence|reasons|reasoning|thinking|change of heart)`,
  "(?:has|had) this to say",
  "(?:takes?|took) to (?:twitter|x|facebook|bluesky|instagram|social media)",
  "(?:goes|went) on the (?:attack|offensive)",
  "(?:holds|held|stands|stood) firm",
  "(?:doubles|doubled) down",
  `(?:sticks|stuck) to ${OWN} guns`,
  "(?:begs|begged) to differ",
  FEELING,
];

/** The same where whom or what it is for or against stands before the colon. */
const TOWARDS = [
  "(?:hits?|lashes|lashed|strikes?|struck) (?:out|back) at",
  "(?:rounds|rounded|turns|turned) on(?! the\\b)",
  "(?:takes?|took) (?:issue with|aim at)",
  "(?:pours?|poured) (?:scorn|cold water) on",
  "(?:heaps?|heaped) praise on",
  "(?:pays?|paid) tribute to",
  "(?:comes?|came|leaps|leapt|sprang|springs|rushes|rushed|rode|rides) to the defence of",
  "(?:stands?|stood|sticks?|stuck|speaks?|spoke) (?:up for|by)",
  "(?:defends?|defended)",
  "(?:shrugs?|shrugged|brushes|brushed|laughs?|laughed|waves?|waved) (?:off|aside|away)",
  "(?:plays?|played) down",
  `${FEELING} (?:about|at|over)`,
  "(?:has|had) (?:an? |some |one )?(?:\\p{L}+ ){0,2}(?:advice|warning|message|plea|suggestion|words) for",
];

const DEFENDS =
  /^(?:comes?|came|leaps|leapt|sprang|springs|rushes|rushed|rode|rides) to (?:[^,;]+ )?(?:defence|aid|rescue)$/u;
const STANCE = new RegExp(`^(?:${STANCES.join("|")})$`, "u");
const TOWARD = new RegExp(`^(?:${TOWARDS.join("|")}) `, "u");

/** What is quoted itself where it is defended: "defended the slogan: “…”". */
const TEXT = pattern()`
  ^(?:
    slogans?|mottos?|phrases?|remarks?|lines?|quotes?|quotations?|captions?|headlines?|clauses?
    |texts?|speech|jokes?|claims?|views?|suggestions?|accusations?|allegations?|descriptions?
    |question|wording
  )$
`;
const PLANS = /^(?:plans?|proposals?|polls?|guidance|rules)$/;

/** Whether a token may bring in words of another's, or another clause. */
const isOther = (token: Token, at: number, all: readonly Token[], next = all[at + 1]): boolean =>
  token.kind === "quote" ||
  (token.kind === "mark" && token.text !== "-") ||
  (token.kind === "word" &&
    ([FINITE, RELATIVE, SUBORDINATING].some((words) => isOf(token, words)) ||
      TEXT.test(token.text) ||
      (isOf(token, DOCUMENTS) &&
        !PLANS.test(token.text) &&
        !/^(?:process|system|procedure|panel|team|unit)$/.test(next?.text ?? "")) ||
      SAYINGS.get(token.text)?.noun === false));

const MOST_OF_STANCE = 14;

const saidBy = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

/** Whether all from a token to a colon is a stand that somebody takes. */
function isStance(tokens: readonly Token[], verb: number, colon: number): boolean {
  const does = saidBy(tokens, verb, colon);
  if (STANCE.test(does) || DEFENDS.test(does)) return true;
  const toward = TOWARD.exec(does);
  if (!toward) return false;
  const object = verb + toward[0].trim().split(" ").length;
  return !tokens.slice(object, colon).some((token, at, all) => isOther(token, at, all));
}

/** "Not so Tarrow:" */
const NOT_SO = /^(?:but )?not so(?: (?:mr|mrs|ms|miss|dr|sir|dame|cllr|councillor))?$/;

const NOR = /^(?:nor|neither)$/;
const DOES = /^(?:do|does|did|is|was|has|had|will|would|can|could)$/;

/** "Nor does she spare the clerks: “…”": who does not. */
function norDoes(tokens: readonly Token[], colon: number): Subject | null {
  const [nor, does, third] = tokens;
  const from = isOf(third, TITLES) ? 3 : 2;
  const token = tokens[from];
  const rest = tokens.slice(from + 1, colon);
  if (!NOR.test(nor?.text ?? "") || !DOES.test(does?.text ?? "") || !token) return null;
  if (rest.length === 0 || rest.some((each, at) => isOther(each, at, rest))) return null;
  if (token.kind === "name" && !token.possessive)
    return { kind: "name", token, from, after: "start" };
  return /^(?:he|she)$/.test(token.text) ? { kind: "pronoun", word: token.text, from } : null;
}

/** "Tarrow took the opposite view: “…”": whose the words are after a colon, by the stand that is taken before it; null where none is. */
export function takesStand(tokens: readonly Token[], colon: number): Subject | null {
  const last = tokens[colon - 1];
  if (NOT_SO.test(saidBy(tokens, 0, colon - 1)) && last?.kind === "name" && !last.possessive)
    return { kind: "name", token: last, from: colon - 1, after: "start" };
  const nor = norDoes(tokens, colon);
  if (nor) return nor;
  for (let verb = Math.max(1, colon - MOST_OF_STANCE); verb < colon; verb++) {
    if (tokens[verb]?.kind !== "word" || !isStance(tokens, verb, colon)) continue;
    const subject = subjectBefore(tokens, verb);
    return subject && subject.kind !== "group" ? subject : null;
  }
  return null;
}
