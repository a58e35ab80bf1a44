const UNION =
  /\b(?:[Uu]nions?|Unite|UNISON|Unison|Usdaw|USDAW|ASLEF|Aslef|GMB|CWU|TSSA|UCU|NUM|RMT|FBU|BFAWU|UCATT|NEU|PCS)\b/;

/** Whether an organisation can be called "the party", "the union", "the group". */
export function isCalled(name: string, noun: string): boolean {
  const party = /\b(?:party|labour|conservatives|tories)\b/i.test(name);
  if (noun === "party") return party;
  if (noun === "union") return UNION.test(name);
  return !/\bparty$|^labour$|\bunion$/i.test(name);
}
