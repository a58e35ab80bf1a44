const UNION =
  /\b(?:[Uu]nions?|Unite|UNISON|Unison|Usdaw|USDAW|ASLEF|Aslef|GMB|CWU|TSSA|UCU|NUM|RMT|FBU|BFAWU|UCATT|NEU|PCS)\b/;

const OF_A_PLACE = /^(?!(?:the|UK) Labour).+ (?:Labour(?: Party)?|CLP)$/;

/** Whether a body is by its name a part of the party: "Luton South Labour Party", "Hackney Labour". */
export const isLocalParty = (name: string): boolean => OF_A_PLACE.test(name);

/** What decides or governs, and is no group of members. */
const COMMITTEE =
  /\b(?:Committee|Panel|Tribunal|Office|Ministry|Government|Cabinet|Parliament|Inquiry)$|^NEC$|\bDepartment (?:for|of)\b/;
const COURT = /\bCourts?\b/;

const OF_ITS_NAME = /^(?:alliance|association|coalition|federation|forum|guild|league|society)$/;

/** Whether only a body with the word in its name is called so: "the Dyers Alliance" is "the Alliance". */
export const isOfItsName = (noun: string): boolean => OF_ITS_NAME.test(noun);

/** Whether an organisation can be called "the party", "the union", "the group", "the Alliance". */
export function isCalled(name: string, noun: string): boolean {
  if (isOfItsName(noun)) return name.toLowerCase().split(" ").includes(noun);
  if (isLocalParty(name)) return noun !== "union" && noun !== "party";
  if (COURT.test(name) || noun === "court") return COURT.test(name) && noun === "court";
  if (COMMITTEE.test(name)) return false;
  const party = /\b(?:party|labour|conservatives|tories)\b/i.test(name);
  if (noun === "party") return party;
  if (noun === "union") return UNION.test(name);
  return !/\bparty$|^labour$|\bunion$/i.test(name);
}
