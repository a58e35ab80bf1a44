import type { Words } from "./line.ts";
import type { OrganisationName } from "./names.ts";
import { after, before, type Run } from "./neighbours.ts";
import type { Token } from "./token.ts";
import { isOfANation, isOrdinary, ROLES, TIED_AFTER } from "./vocabulary.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What follows the name of a group and not the word: "Momentum activists", "the Unite union". */
const OF_A_GROUP = set(`
  union group groups organisation organization faction campaign slate list movement activists members supporters
  candidates candidate backed backing leadership leader leaders founder chair chairman chief boss bosses branch
  branches officials said says spokesman spokeswoman spokesperson endorsed endorsement nominee nominees
  backs urges announces nominates endorses drops withdraws accuses warns calls demands tells claims wants launches
  supports opposes claimed hailed welcomed praised condemned criticised urged announced nominated accused warned called
  demanded told declined insisted argued added denied tweeted replied responded issued backed supported opposed endorsed
  wants insists argues welcomes condemns described describes branded dismissed rejected attacked denounced tweeted posted reacted expressed
  promised pledged refused repeated stressed suggested acknowledged`);

/** Unions whose names are words that no comma follows, and nothing that is or was: "Unite has not put anything out". */
const NO_SUBJECTS = set("unite unison");
const IS_OR_WAS = set("is was has had will would did does");

/** The same, of which no one could say that it is any community's. */
const OF_A_UNION = set(
  "union slate faction said says spokesman spokeswoman spokesperson endorsed nominee nominees",
);

/** "Momentum, which supported her,": what only a group does. */
const WHICH_ACTS = set(`
  backed backs supported supports endorsed endorses nominated nominates campaigned campaigns represents opposed opposes
  organised organises nominate nominated`);

/** "Momentum is already looking for a way", "Momentum was less impressed": what only people are. */
const IS_ONE = /^(?:is|was|are|were)$/;
const AS_PEOPLE = set(`
  looking planning hoping calling urging considering preparing backing supporting asking pressing campaigning seeking trying
  threatening consulting organising recruiting impressed unimpressed scathing furious pleased delighted critical angry
  unhappy unrepentant unconvinced jubilant defiant dismissive adamant`);
const BEFORE_QUALITY = set(
  "already now also still less more not so rather equally understood said",
);

/** What may stand between a group and what it does: "Momentum later claimed", "which also supported her". */
const BETWEEN = set("later also then had has since already immediately quickly");

/** "Young Labour activists" may be any young ones, and "Young Labour’s conference" is not. */
const OF_A_BODY = new Set([
  "s",
  "chair",
  "conference",
  "committee",
  "executive",
  "officers",
  "elections",
  ..."said says wrote called demanded declined confirmed told welcomed condemned criticised argued urged warned claimed nominated endorsed described branded dismissed rejected attacked denounced".split(
    " ",
  ),
]);

/** Whose name begins with another's: "the Labour Women’s Network". */
const OTHER_BODIES = new Set([
  "network",
  "alliance",
  "forum",
  "association",
  "league",
  "society",
  "club",
  "federation",
]);
/** "the Welsh Labour First Minister" */
const POSTS = new Set(["minister", "secretary", "lord"]);

/**
 * Whether a name of an organisation is one where it stands: "if-known" where it is only if the article names the
 * organisation elsewhere. A word of the language is a name by its capital; where that says nothing, by what follows.
 */
export function organisationStands(
  words: Words,
  run: Run,
  { telling }: OrganisationName,
): "yes" | "no" | "if-known" {
  const { tokens, titled } = words;
  const next = after(tokens, run);
  const prior = before(tokens, run);
  if (isLocal(tokens, run, prior)) return "no";
  if (telling === "hardly") return "if-known";
  if (telling === "initials") return isCapitals(tokens, run) && !shouted(words) ? "yes" : "no";
  if (telling === "word" || telling === "common-word") {
    const acts = telling === "word" && next && !next.apart ? afterAdverb(tokens, run.to) : run.to;
    const own = acts > run.to ? tokens[acts] : next;
    const group = ofAGroup(own, telling === "word" ? OF_A_GROUP : OF_A_UNION);
    if (titled) return group ? "yes" : "if-known";
    if (joinsCapital(prior) || (goesOn(next) && !group)) return "no";
    if (prior?.word === "the" && !group) return "no";
    const beyond = tokens[run.to];
    const told =
      beyond?.word === "which" &&
      beyond.apart &&
      !beyond.begins &&
      (WHICH_ACTS.has(tokens[afterAdverb(tokens, run.to + 1)]?.word ?? "") ||
        saysAfterAside(tokens, run.to));
    const beside = tokens[run.to];
    const is = beside?.apart ? !beside.begins : IS_OR_WAS.has(beside?.word ?? "");
    const names = is && NO_SUBJECTS.has(tokens[run.from]?.word ?? "");
    const people = telling === "word" && !next?.apart && isAsPeople(tokens, run.to);
    if (tokens[run.from]?.begins) return group || told || names || people ? "yes" : "if-known";
    return "yes";
  }
  if (next?.word === "s" && OTHER_BODIES.has(tokens[run.to + 1]?.word ?? "")) return "no";
  if (titled) return run.to - run.from > 2 || telling === "plainly" ? "yes" : "if-known";
  if (joinsCapital(prior)) return "no";
  if (telling === "plainly") return "yes";
  if (goesOn(next) || (next?.capital && POSTS.has(next.word))) return "no";
  const anyOfLabour = tokens[run.from]?.begins && tokens[run.to - 1]?.word === "labour";
  return anyOfLabour && !OF_A_BODY.has(next?.word ?? "") ? "if-known" : "yes";
}

/** The place of a token, or of the one after words such as "later". */
const afterAdverb = (tokens: readonly Token[], at: number): number =>
  BETWEEN.has(tokens[at]?.word ?? "") ? afterAdverb(tokens, at + 1) : at;

/** Whether what is told from a token on is told of people alone: "was less impressed". */
function isAsPeople(tokens: readonly Token[], at: number): boolean {
  if (!IS_ONE.test(tokens[at]?.word ?? "")) return false;
  let next = at + 1;
  while (BEFORE_QUALITY.has(tokens[next]?.word ?? "")) next++;
  return AS_PEOPLE.has(tokens[next]?.word ?? "");
}

const LONGEST_ASIDE = 16;

/** "Venture, which had been due to choose, said": a verb of a group right after the aside that begins at a token. */
function saysAfterAside(tokens: readonly Token[], which: number): boolean {
  for (let at = which + 2; at < which + LONGEST_ASIDE; at++) {
    const token = tokens[at];
    if (!token || token.begins) return false;
    if (token.apart) return SAYS.has(token.word);
  }
  return false;
}

const SAYS = set("said says told announced declined confirmed insisted welcomed condemned");

const ofAGroup = (next: Token | undefined, words: ReadonlySet<string>) =>
  next !== undefined && (words.has(next.word) || (next.tied === "-" && TIED_AFTER.has(next.word)));

/** A name of its own before it makes a longer one: "Israeli Labour Party", "Manchester Labour Students". */
function joinsCapital(prior: Token | undefined): boolean {
  if (!prior?.capital || prior.word === "british") return false;
  if (ROLES.has(prior.word) || /^\p{Lu}{2,4}$/u.test(prior.text)) return false;
  return isOfANation(prior.word) || !(prior.begins && mayLead(prior.word));
}

/** What begins a sentence before a group's name and is no part of it: "But Momentum said"; "Forward Momentum" is another group. */
const LEADS = set(`
  and but so yet or nor for when while whilst although though as if since because after before until unless once
  whether where what why how that then now today yesterday tomorrow later earlier meanwhile however instead also both
  only even did does do is was are were has have had will would can could may might should must in on at by from with
  to of about against under over through within without among between despite during like unlike per via than not no
  the a an this that these those his her its their our my your some many most all another other one two three four
  five six seven eight nine ten group groups organisation campaign campaigners network movement union unions giant
  faction rival rivals fellow pro anti it he she they we i who which whose there here still again first last next
  monday tuesday wednesday thursday friday saturday sunday perhaps maybe indeed thus hence see read watch support back
  vote join ask tell former senior veteran leading prominent top new several few more such powerful influential major
  key local national`);

const mayLead = (word: string): boolean =>
  LEADS.has(word) || (isOrdinary(word) && /(?:ly|ing)$/.test(word));

/** What a party is of that is no more than a part of the whole one: "the local Labour Party". */
const LOCAL = set(
  "constituency local branch ward district borough county city town regional divisional",
);

/** "Islington Constituency Labour Party", "her local Labour Party": a body of its own, and not the party. */
const isLocal = (tokens: readonly Token[], { from }: Run, prior: Token | undefined): boolean =>
  tokens[from]?.word === "labour" && LOCAL.has(prior?.word ?? "");

/** A capital after it makes a longer name: "Labour Party Marxists". */
const goesOn = (next: Token | undefined) =>
  next?.capital === true &&
  !(ROLES.has(next.word) || /^\p{Lu}{2,5}$/u.test(next.text) || next.tied === "-");

const isCapitals = (tokens: readonly Token[], { from, to }: Run) =>
  tokens.slice(from, to).every(({ text }) => text === text.toUpperCase());

/** A line all in capitals, where initials look like words. */
const shouted = ({ text }: Words) => !/\p{Ll}/u.test(text);
