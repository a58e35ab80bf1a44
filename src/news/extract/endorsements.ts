import { isGivenName } from "#src/core/given-names.ts";
import { pattern } from "../../pattern.ts";
import { inMarks } from "./in-marks.ts";
import { isSpeech, OURS, OWN } from "./speech.ts";

/** What a page is called that shows what people say for somebody. */
const SHOWS = pattern("iu")`
  ^(?:my |our )?(?:
    endorsements?|testimonials?|messages of support
    |what (?:people|others|supporters|they)(?: are)? say(?:ing)?
  )\b[^.!?:]{0,60}$
`;
const HEAD = 8;
/** "Ada Tarrow MP: We need her.", "Colin Vane, weaver: Somebody has to." */
const ENDORSED = pattern("u")`
  ^(?<name>
    (?<given>\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'.-]+){1,2}?
  )(?: (?:MP|MSP|MS|MEP))?(?:, [^.!?:“”"]{2,60})?: (?<words>\p{Lu}.{30,})$
`;
/** How nobody begins who is described. */
const OPINES =
  /^(?:Somebody|Someone|Nobody|Everybody|Everyone|Anyone|It|This|That|There|What|If|When)\b/u;

/** "It was her vote that saved it": maybe told of whose name stands before. */
const OF_SOMEBODY = /^[^.!?]*\b(?:he|she|his|her|him)\b/iu;

const isOpinion = (words: string): boolean => OPINES.test(words) && !OF_SOMEBODY.test(words);

/** Lines of a page of endorsements in which what stands after somebody's name and a colon is put as that one's words: a first person, or an opinion, and no description. */
export function withEndorsements(
  lines: readonly string[],
  title: string | null,
): readonly string[] {
  const head = [title ?? "", ...lines.slice(0, HEAD)];
  if (!head.some((line) => SHOWS.test(line))) return lines;
  return lines.map((line) => {
    const { name = "", given = "", words = "" } = ENDORSED.exec(line)?.groups ?? {};
    const says = OWN.test(words) || OURS.test(words) || isOpinion(words);
    const surname = name.split(" ").at(-1) ?? name;
    const own = isGivenName(given) && isSpeech(words) && says && !words.includes(surname);
    return own ? `${name} said: ${inMarks([words]).join("")}` : line;
  });
}
