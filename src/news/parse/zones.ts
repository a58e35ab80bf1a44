/**
 * Hours before UTC by name: those of RFC 822 (its one-letter zones but Z are left out, as RFC 2822 has it that nobody
 * knows which way they go), and those of British and European outlets. "IST" is left out: it is Irish, Indian or
 * Israeli time.
 */
const HOURS: ReadonlyMap<string, number> = new Map([
  ["z", 0],
  ["ut", 0],
  ["utc", 0],
  ["gmt", 0],
  ["wet", 0],
  ["bst", 1],
  ["west", 1],
  ["cet", 1],
  ["met", 1],
  ["cest", 2],
  ["mest", 2],
  ["eet", 2],
  ["eest", 3],
  ["msk", 3],
  ["aest", 10],
  ["aedt", 11],
  ["nzst", 12],
  ["nzdt", 13],
  ["est", -5],
  ["edt", -4],
  ["cst", -6],
  ["cdt", -5],
  ["mst", -7],
  ["mdt", -6],
  ["pst", -8],
  ["pdt", -7],
]);

const OFFSET = /^(?:utc|gmt|ut|z)?\s?([+-])(\d{1,2})(?::?(\d\d))?$/;
/** Minutes: there is no zone beyond Kiribati's. */
const FURTHEST = 14 * 60;

/** How many minutes a zone is before UTC: "BST" → 60, "-0500" → -300; whether there is none, or one that cannot be told. */
export function offsetOf(zone: string): number | "none" | "unknown" {
  const name = zone.trim().toLowerCase();
  if (name === "") return "none";
  const hours = HOURS.get(name);
  if (hours !== undefined) return hours * 60;
  const [, sign, whole, minutes = "0"] = OFFSET.exec(name) ?? [];
  const offset = Number(whole) * 60 + Number(minutes);
  if (whole === undefined || Number(minutes) > 59 || offset > FURTHEST) return "unknown";
  return sign === "-" ? -offset : offset;
}
