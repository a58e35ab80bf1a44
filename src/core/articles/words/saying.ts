import { part, pattern } from "../../../pattern.ts";

/** The words by which a line tells that somebody says something: verbs in every form, and how one is said to feel; not what one should say. */
const WORDS = part`
  (?<!\b(?:should|must|ought to) )\b(?:
    say|says|said|saying|tells?|told|telling|speaks?|spoke(?!\.)|speaking|wr(?:ote|ites?|itten|iting)
    |ask(?:s|ed|ing)?|call(?:s|ed|ing)|add(?:s|ed)|went on|goes on|observed|note[sd]|remark\w*
    |point(?:s|ed) (?:out|to)|e-?mail(?:s|ed)|tweet\w*|post(?:s|ed)|announc\w+|declar\w+|explain\w*
    |argu\w+|claim\w*|insist\w*|stress(?:es|ed)?|suggest(?:s|ed)?|propos(?:es|ed)|hint(?:s|ed)
    |describ\w+|mention(?:s|ed)?|reveal(?:s|ed)|disclos(?:es|ed)
    |repl(?:y|ies|ied)|respon(?:ds?|ded|se)|answer(?:s|ed)?|comment(?:s|ed)?
    |admit\w*|conced\w+|accept(?:s|ed)|apolog\w+|regret(?:s|ted)
    |den(?:y|ies|ied)|declin(?:es|ed)|refus(?:es|ed)|dismiss(?:es|ed)|reject(?:s|ed)
    |complain\w*|grumbl\w+|warn(?:s|ed)?|(?<!\bwithout )warnings?
    |accus\w+|critici[sz]\w+|condemn\w*|blam(?:es|ed)
    |prais(?:es|ed)|welcom\w+|celebrat\w+|crow(?:s|ed)?|congratulat\w+|thank(?:s|ed)
    |promis\w+|pledg\w+|urg(?:es|ed|ing)|appeal(?:s|ed)|encourag(?:es|ed)|demand\w*
    |want(?:s|ed)|hop(?:es|ed)|prefer(?:s|red)|thinks?|thought|feels?|felt|believ(?:es|ed)
    |reckon(?:s|ed)|fear(?:s|ed)|doubt(?:s|ed)|considered|found it|regards?|saw in|rul(?:es|ed) that
    |puts? (?:[\w’'-]+ ){1,4}down to|cries|cried|proud|disappointed|grateful|sorry|anxious|worried
    |concerned|alarmed|dismayed|delighted|pleased|furious|angry|frustrated|upset|relieved|unhappy
    |confident|sceptical
  )\b
`;
const SAYING = pattern("i")`${WORDS}`;
const SAYING_OR_MARK = pattern("i")`[“"]|${WORDS}`;

/** Whether a text has a word by which somebody says something. */
export const hasWordOfSaying = (text: string): boolean => SAYING.test(text);

/** Whether a text has somebody say something, in whatever way: by such a word, or between quotation marks. */
export const saysSomething = (text: string): boolean => SAYING_OR_MARK.test(text);

/** The first that tells that somebody says something in a text, such a word or a mark; null where nothing does. */
export const firstOfSaying = (text: string): RegExpExecArray | null => SAYING_OR_MARK.exec(text);
