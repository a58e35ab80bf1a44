import { REACTION } from "../../articles/ways/replied.ts";
import type { NewsQuery, NewsQueryOf } from "../../news-query.ts";
import { OF_PARTY } from "./speaker.ts";

/** What people have whose words are taken for theirs, whichever of them an article names. */
const OFFICES = ["spokesperson", "office", "campaign", "team", "camp", "side"];
/** Who is near somebody and speaks for that one where the article says so: "a source close to Tarrow". */
const NEAR = ["source", "ally"];
const OFFICE = new RegExp(`^(?<own>${OFFICES.join("|")}) of (?<whose>.+)$`);
/** The party is "Labour" or "the party", as the article has it. */
const PARTYS = /^(?:labour|party) (?<own>source|insider|side)s?$/;

/** The names by which somebody else may speak for whom a question asks for; none for anybody's own. */
function othersFor(named: string): readonly string[] {
  const { own: partys } = PARTYS.exec(named)?.groups ?? {};
  if (partys === "side") return ["labour source", "party source", OF_PARTY];
  if (partys !== undefined)
    return ["labour", "party"]
      .map((whose) => `${whose} ${partys}`)
      .filter((each) => each !== named);
  const { own, whose } = OFFICE.exec(named)?.groups ?? {};
  if (own === undefined || own === "spokesperson") return [];
  return [...OFFICES, ...NEAR].filter((each) => each !== own).map((each) => `${each} of ${whose}`);
}

/** Whoever speaks for one of whom it is asked whether that one commented or how that one took a thing; null of any other question. */
function spokesFor({ speaker, comment, hints = [] }: NewsQueryOf<"said">): string | null {
  if (!speaker || !(comment || hints.includes(REACTION))) return null;
  const name = "id" in speaker ? speaker.id.split("-") : speaker.named.split(" ");
  const isOne = name.length > 1 && !name.includes("of") && !PARTYS.test(name.join(" "));
  return isOne ? `spokesperson of ${name.at(-1)}` : null;
}

/**
 * What somebody's office said as what whoever speaks for that one said, and that one's campaign, team or side, and a
 * source close to that one; what a Labour source said as what a party source said. Whether somebody commented, and how
 * that one took a thing, is told by a spokesperson's words too. Nothing of any other question.
 */
export function bySpokesperson(query: NewsQuery): readonly NewsQuery[] {
  if (query.kind !== "said" || !query.speaker) return [];
  const named = spokesFor(query);
  if (named !== null) return [{ ...query, speaker: { named } }];
  if (!("named" in query.speaker)) return [];
  const others = othersFor(query.speaker.named).map((named) => ({ ...query, speaker: { named } }));
  // How one took a thing is told by no other's silence.
  return query.hints?.includes(REACTION) ? others.map(({ comment: _, ...each }) => each) : others;
}
