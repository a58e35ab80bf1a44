import { ordinary } from "../ordinary.ts";
import type { Token } from "../read.ts";

/** A verb in its forms, what goes with it some words later, and one word for both, as an article may have it. */
const IDIOMS: readonly (readonly [verbs: ReadonlySet<string>, after: string, plain: string])[] = `
bring brings brought bringing | to light | revealed
come comes came | to light | revealed
put puts putting push pushes pushed | back | postponed
take takes took taken taking | away | removed
go goes went gone | out | sent
go goes went gone | along with | backed
write writes wrote written speak spoke come came | in support of | backed
turn turns turned turning | down | rejected
call calls called | off | cancelled
put puts putting | off | postponed
tip tips tipped | off | told
pull pulls pulled pulling drop drops dropped dropping bow bows bowed | out | withdrew
own owns owned | up | admitted
say says said | sorry | apologise
throw threw thrown kick kicked | out | expelled
hold holds held | up | delayed
set sets | up | founded
point points pointed | out | noted
speak speaks spoke come came | out against | criticised
step steps stepped stepping stand stands stood standing | down | resign
get gets got getting | rid of | scrap
do does did doing done | away with | scrap
have has had having | behind her | backed
have has had having | behind him | backed
have has had having | behind them | backed
share | of the vote | percentage
share | of the votes | percentage
vote votes | share | percentage
look looks looked looking | into | investigated
stick sticks stuck stand stands stood | by | loyal
walk walks walked walking storm stormed | out | walkout
take takes took taken | over from | replaced
come comes came | in for | replaced
throw throws threw | weight behind | backed
step steps stepped | in for | replaced
`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((part) => part.trim()))
  .map(
    ([verbs = "", after = "", plain = ""]) => [new Set(verbs.split(" ")), after, plain] as const,
  );

/** Within how many words of its verb a particle still belongs to it: "took its support away". */
const NEAR = 5;

/** "Which groups are behind Tarrow": who stands behind somebody by name; "who is behind the leak" is another thing. */
const STANDS = /^(?:is|are|was|were|stand|stands|stood)$/;
const ASKED = /^(?:groups?|unions?|organisations?|factions?|networks?|who)$/;

/** A question who stands behind somebody, as one who backed that one. */
export function whoBacked(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => text === "behind");
  const [asked, verb, , name] = tokens.slice(Math.max(0, at - 2), at + 2);
  const isAsked = ASKED.test(asked?.text ?? "") && STANDS.test(verb?.text ?? "");
  if (at < 2 || !verb || !name || !isAsked || ordinary.has(name.text)) return tokens;
  return [...tokens.slice(0, at - 1), { ...verb, text: "backed" }, ...tokens.slice(at + 1)];
}

/** A question with each verb that is parted from its particle as one plain word: "brought the remarks to light". */
export function withoutIdioms(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<number>();
  const changed = tokens.map((token, at) => {
    for (const [verbs, after, plain] of IDIOMS) {
      if (!verbs.has(token.text)) continue;
      const words = after.split(" ");
      for (let next = at + 1; next <= at + NEAR; next++) {
        if (!words.every((word, index) => tokens[next + index]?.text === word)) continue;
        for (const index of words.keys()) dropped.add(next + index);
        return { ...token, text: plain };
      }
    }
    return token;
  });
  return dropped.size === 0 ? tokens : changed.filter((_, at) => !dropped.has(at));
}

const TAKES = /^(?:take|takes|took|taken|fill|fills|filled)$/;
const PLACE = /^(?:place|seat|spot)$/;

/** "Who took Ada Tarrow's place": a question as one who replaced that one, where it names that one; "who took place names" is another thing. */
export function withoutPlace(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, index) => TAKES.test(text) && index > 0);
  const verb = tokens[at];
  const end = tokens.findIndex(({ text }, index) => index > at + 1 && PLACE.test(text));
  const asks = /^(?:who|which|whose)$/.test(tokens[at - 1]?.text ?? "");
  if (!verb || !asks || end < 0 || end - at > NEAR) return tokens;
  const whose = tokens.slice(at + 1, end).filter(({ text }) => text !== "s" && text !== "over");
  if (whose.every(({ text }) => /^(?:his|her|their|its)$/.test(text))) return tokens;
  return [
    ...tokens.slice(0, at),
    { ...verb, text: "replaced" },
    ...whose,
    ...tokens.slice(end + 1),
  ];
}

const EMPHASIS = /^(?:himself|herself|themselves|themself|itself)$/;
const ASKED_OF =
  /^(?:say|tell|write|comment|respond|reply|react|deny|think|want|claim|admit|call|ask|make|announce|said|told|commented|responded)$/;

/** "What did Tarrow herself say": a question without the word that only stresses whose words it asks for. */
export const withoutEmphasis = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(
    ({ text }, at) =>
      !(EMPHASIS.test(text) && ASKED_OF.test(tokens[at + 1]?.text ?? "")) &&
      !isSoMuch(tokens, at) &&
      !isSoMuch(tokens, at - 1),
  );

/** "Why does it matter so much": no amount. */
const isSoMuch = (tokens: readonly Token[], at: number): boolean =>
  MATTERS.test(tokens[at - 1]?.text ?? "") &&
  tokens[at]?.text === "so" &&
  tokens[at + 1]?.text === "much";
const MATTERS = /^(?:matters?|mattered)$/;

const EITHER = /^(?:who|whom|what)$/;

/** "Who or what did Tarrow blame?": asked as what, which a name answers too. */
export function withoutEither(tokens: readonly Token[]): readonly Token[] {
  const [one, or, other, next] = tokens;
  const isEither =
    EITHER.test(one?.text ?? "") && or?.text === "or" && EITHER.test(other?.text ?? "");
  return one && next && isEither ? [{ ...one, text: "what" }, ...tokens.slice(3)] : tokens;
}

const WRITES = /^(?:write|wrote|written|post|posted)$/;
const ONLINE = /^(?:facebook|twitter|instagram|bluesky|linkedin|tiktok|x)$/;

/** "What did Tarrow write on Facebook about the vote": without where it stood, which an article may tell in another line. */
export function withoutSite(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ text }, index) =>
      WRITES.test(text) &&
      tokens[index + 1]?.text === "on" &&
      ONLINE.test(tokens[index + 2]?.text ?? "") &&
      tokens[index + 3]?.text === "about",
  );
  return at < 0 ? tokens : [...tokens.slice(0, at + 1), ...tokens.slice(at + 3)];
}

const COSTS = /^costs?$/;
const LEADS = /^(?:about|on|over|of)$/;
const HAVING = /^(?:had|has|have|will|would)$/;

/** "Asked how much the vote had cost": a question within one, as one for the cost of it. */
function withCostOf(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ text }, index) => index > 1 && text === "how" && tokens[index + 1]?.text === "much",
  );
  const end = tokens.findIndex(({ text }, index) => index > at + 1 && COSTS.test(text));
  const [how, much] = [tokens[at], tokens[at + 1]];
  if (at < 0 || !how || !much || end !== tokens.length - 1) return tokens;
  const of = tokens.slice(at + 2, end).filter(({ text }) => !HAVING.test(text));
  const about = LEADS.test(tokens[at - 1]?.text ?? "") ? [] : [{ ...how, text: "about" }];
  const cost = [...about, { ...how, text: "cost" }, { ...much, text: "of" }];
  return [...tokens.slice(0, at), ...cost, ...of];
}

const WANTS = /^(?:want|wants|wanted|demand|demands|demanded)$/;

/** "Wanted to know": as asked. */
function withAsked(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ text }, index) =>
      WANTS.test(text) && tokens[index + 1]?.text === "to" && tokens[index + 2]?.text === "know",
  );
  const verb = tokens[at];
  return verb
    ? [...tokens.slice(0, at), { ...verb, text: "asked" }, ...tokens.slice(at + 3)]
    : tokens;
}

/** "How many members did Tarrow say the party had" */
const MEMBERS_SAID =
  /^how many members (?:did|does|do|has) (?<who>.+?) (?:say|said|report|reported|tell \S+|claim|reckon) (?:that )?(?:the (?:labour )?party|labour) (?:has|had|have)(?<when> .+)?$/;

/** How many members somebody said the party had, as how many that one said. */
export function withoutParty(tokens: readonly Token[]): readonly Token[] {
  const { who, when = "" } =
    MEMBERS_SAID.exec(tokens.map(({ text }) => text).join(" "))?.groups ?? {};
  const [how, many, members, did] = tokens;
  if (who === undefined || !how || !many || !members || !did) return tokens;
  const of = tokens.slice(4, 4 + who.split(" ").length);
  const last = when === "" ? [] : tokens.slice(-when.trim().split(" ").length);
  return [how, many, members, did, ...of, { ...many, text: "say" }, ...last];
}

const PERSON = /^(?:he|she|they|it)$/;

/** "Once he had won": after that. */
const withAfter = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) =>
    token.text === "once" && at > 0 && PERSON.test(tokens[at + 1]?.text ?? "")
      ? { ...token, text: "after" }
      : token,
  );

const BEARS = /^(?:take|taken|taking|about|explain)$/;
const IN_WHAT = /^(?:in|to|by|at)$/;

/** "How did she take losing": her defeat, where it is not told what was lost. */
const withDefeat = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isDefeat =
      token.text === "losing" &&
      BEARS.test(before?.text ?? "") &&
      (next === undefined || IN_WHAT.test(next.text));
    return isDefeat ? { ...token, text: "defeat" } : token;
  });

/** A question in plain words: without idioms, and without what need not stand in an article. */
export const inPlainWords = (tokens: readonly Token[]): readonly Token[] =>
  withAsked(
    withCostOf(
      whoBacked(
        withoutIdioms(withoutPlace(withoutSite(withoutParty(withAfter(withDefeat(tokens)))))),
      ),
    ),
  );
