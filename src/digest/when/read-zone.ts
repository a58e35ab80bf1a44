import { distance } from "fastest-levenshtein";
import { Temporal } from "temporal-polyfill";
import { oneSlip } from "#src/core/understand/slips.ts";
import { list } from "#src/words.ts";
import { todaysName, zonesOfCountry } from "./countries.ts";
import { plainly, quoted, type Said } from "./said.ts";

/** Where cities are looked for, in this order: Istanbul and Nicosia are in two, with one clock. */
const AREAS = [
  "Europe",
  "America",
  "Asia",
  "Africa",
  "Australia",
  "Pacific",
  "Atlantic",
  "Indian",
  "Antarctica",
  "Arctic",
];
const EXAMPLES =
  'Write a name of the form Europe/London, America/New_York or Asia/Kolkata; "London" or "UK" will do where only one zone is meant.';
/** "est", "aedt", "eastern standard". */
const ABBREVIATED =
  /^([a-z]{3}|[a-z]{1,3}[sd]t|(eastern|central|mountain|pacific|western)( standard| daylight)?)$/;
/** How many zones a problem offers at most. */
const OFFERED = 3;

/**
 * The zone that somebody wrote, by its IANA name in any case, or by a city or a country where only one zone is meant:
 * "europe/london", "London", "New York", "UK", "Japan". Refused with what to write instead: abbreviations, which
 * several places share or which lack the summer's hour, differences from UTC, and countries of several zones.
 */
export function readZone(said: string): Said<string> {
  const text = plainly(said)
    .replace(/(?<=\b[a-z])\./g, "")
    .replace(/^the /, "")
    .replace(/ time$/, "");
  if (/^(utc|z|zulu|universal|coordinated universal)$/.test(text))
    return { ok: true, value: "UTC" };
  if (/^(gmt0?|greenwich|greenwich mean)$/.test(text))
    return wrong(
      `${quoted(said.trim())} is not what UK clocks show in summer. Write "London" for UK clocks, or "UTC" for one that never changes.`,
    );
  if (/^(utc|gmt)? ?[-+−]\d/.test(text))
    return wrong(`${quoted(said.trim())} says nothing of when clocks change. ${EXAMPLES}`);
  const name = text.replace(/ ?\/ ?/g, "/").replace(/ /g, "_");
  const found = name.includes("/") ? ianaName(name) : (city(name) ?? country(text));
  if (found) return { ok: true, value: found };
  const zones = zonesOfCountry(text);
  if (zones.length > 0) return wrong(severalZones(said, zones));
  if (ABBREVIATED.test(text))
    return wrong(
      `${quoted(said.trim())} is no zone of one place: such letters are used by several, or for one half of the year. ${EXAMPLES}`,
    );
  const link = ianaName(name);
  return link ? { ok: true, value: meantBy(link) } : wrong(unknown(said, name));
}

const wrong = (problem: string): Said<string> => ({ ok: false, problem });

/** The IANA name as it is written, where it is one in any case. */
function ianaName(name: string): string | undefined {
  if (!/^[a-z]/i.test(name)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch (fault) {
    // Temporal has no other way to ask whether a zone is one.
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

/** The zone that an old name of one word stands for: "Hongkong" → "Asia/Hong_Kong". */
const meantBy = (link: string) =>
  todaysName(new Intl.DateTimeFormat("en", { timeZone: link }).resolvedOptions().timeZone);

const city = (name: string): string | undefined =>
  AREAS.map((area) => ianaName(`${area}/${name}`)).find((found) => found !== undefined);

function country(name: string): string | undefined {
  const [only, ...more] = zonesOfCountry(name);
  return more.length === 0 ? only : undefined;
}

function severalZones(said: string, zones: readonly string[]): string {
  const shown = zones.length > OFFERED ? "the one that is meant, such as " : "";
  return `${quoted(said.trim())} has several zones. Write ${shown}${list(zones.slice(0, OFFERED), "or")}.`;
}

function unknown(said: string, name: string): string {
  const near = nearZones(name);
  const advice = near.length > 0 ? `Did you mean ${list(near, "or")}?` : EXAMPLES;
  return `${quoted(said.trim())} is not a time zone that is known. ${advice}`;
}

/** Zones whose name or city is a slip or two away, or has what was written in it. */
function nearZones(name: string): readonly string[] {
  const place = name.split("/").at(-1) ?? name;
  const least = Math.max(1, Math.floor(place.length / 4));
  return Intl.supportedValuesOf("timeZone")
    .map((listed) => {
      const zone = todaysName(listed);
      const theirs = zone.toLowerCase().split("/").at(-1) ?? "";
      const within = place.length > 2 && (theirs.includes(place) || place.includes(theirs));
      const isNear = within || oneSlip(place, theirs);
      return { zone, far: isNear ? 1 : distance(place, theirs) };
    })
    .filter(({ far }) => far <= least)
    .sort((one, other) => one.far - other.far)
    .slice(0, OFFERED)
    .map(({ zone }) => zone);
}
