/** What countries are called beside the names that Node's own data have for them, as codes of ISO 3166. */
const CALLED = new Map([
  ...["uk", "gb", "britain", "great britain", "england", "scotland", "wales"].map(
    (name) => [name, "GB"] as const,
  ),
  ["northern ireland", "GB"],
  ["us", "US"],
  ["usa", "US"],
  ["america", "US"],
  ["united states of america", "US"],
]);
/** A country and a state of the United States. */
const GEORGIA = ["Asia/Tbilisi", "America/New_York"];
/** Of several zones of a country, the ones most people there live by. */
const FIRST = new Set([
  "America/New_York",
  "America/Chicago",
  "America/Los_Angeles",
  "America/Toronto",
  "America/Vancouver",
  "America/Mexico_City",
  "America/Sao_Paulo",
  "Australia/Sydney",
  "Australia/Brisbane",
  "Australia/Perth",
  "Europe/Lisbon",
  "Europe/Madrid",
  "Europe/Moscow",
  "Asia/Shanghai",
  "Asia/Jakarta",
]);
const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/** Names that the IANA database has changed and Node still lists. */
const RENAMED = new Map([
  ["America/Godthab", "America/Nuuk"],
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Asia/Katmandu", "Asia/Kathmandu"],
  ["Asia/Rangoon", "Asia/Yangon"],
  ["Asia/Saigon", "Asia/Ho_Chi_Minh"],
  ["Atlantic/Faeroe", "Atlantic/Faroe"],
  ["Europe/Kiev", "Europe/Kyiv"],
]);

/** A zone by the name it has today. */
export const todaysName = (zone: string): string => RENAMED.get(zone) ?? zone;

/** ES2026, which Node 24 has and the types have not yet. */
type LocaleWithZones = Intl.Locale & { getTimeZones(): readonly string[] | undefined };

let codes: ReadonlyMap<string, string> | undefined;

/** The zones of a country by its name in small letters, those first that most live by; none where it is not a country. */
export function zonesOfCountry(name: string): readonly string[] {
  if (name === "georgia") return GEORGIA;
  codes ??= countryCodes();
  const code = codes.get(name);
  if (code === undefined) return [];
  const zones = (new Intl.Locale(`und-${code}`) as LocaleWithZones).getTimeZones() ?? [];
  return zones
    .map(todaysName)
    .sort((one, other) => Number(FIRST.has(other)) - Number(FIRST.has(one)));
}

function countryCodes(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(["en-GB"], { type: "region", fallback: "none" });
  const all = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const named = all.map((code) => [names.of(code)?.toLowerCase() ?? "", code] as const);
  return new Map([...named.filter(([name]) => name !== ""), ...CALLED]);
}
