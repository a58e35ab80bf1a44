import { Temporal } from "temporal-polyfill";
import type { NecRecord } from "#src/record/record.ts";
import { count, list } from "#src/words.ts";
import { dayIn, dayWords } from "../content/local-day.ts";
import { topicWords } from "../content/topic-words.ts";
import type { Instant, Subscription } from "../model.ts";
import { nextDue } from "../when/due.ts";
import { rhythmWords } from "../when/rhythm-words.ts";

/** How many topics are named; the rest are counted. */
const NAMED = 5;

/** "Digest of Ann Black and the CLP section: weekdays at 08:00, Europe/London; eight items at most". */
export function subscriptionWords(subscription: Subscription, record: NecRecord): string {
  const { kind, topics, rhythm, most, saysNothing } = subscription;
  const named = topics.slice(0, NAMED).map((topic) => topicWords(topic, record));
  const more = topics.length - named.length;
  const about = list(more > 0 ? [...named, `${count(more)} more`] : named);
  if (kind === "alert") return `Alerts about ${about}; ${count(most)} a day at most`;
  const nothing = saysNothing ? "; says so when there is nothing" : "";
  return `Digest of ${about}: ${rhythmWords(rhythm)}; ${count(most)} ${most === 1 ? "item" : "items"} at most${nothing}`;
}

/** "Friday 27 November 2026 at 08:00 (Europe/London)". */
export function momentWords(instant: Instant, zone: string): string {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const [hours, minutes] = [hour, minute].map((part) => String(part).padStart(2, "0"));
  return `${dayWords(dayIn(instant, zone))} at ${hours}:${minutes} (${zone})`;
}

/** When it comes next, or why it does not, as a sentence. */
export function stateWords({ kind, paused, rhythm }: Subscription, now: Instant): string {
  if (paused !== null) return `Paused: ${paused}`;
  if (kind === "alert") return "It comes when something is new.";
  const next = nextDue(rhythm, now);
  return next === null ? "It has no day to come on." : `Next: ${momentWords(next, rhythm.zone)}.`;
}
