import { setTimeout as timer } from "node:timers/promises";
import type { webApi } from "@slack/bolt";
import type { Digests } from "#src/digest/digests.ts";
import { DEFAULT_RHYTHM } from "#src/digest/when/read-rhythm.ts";
import { errorLine } from "#src/log.ts";
import type { Tenant } from "#src/store/store.ts";
import { type About, digestForm } from "./digest-form.ts";
import type { Work } from "./work.ts";

/** Milliseconds that Slack may take to say whose clock somebody lives by; of three seconds in all. */
const PATIENCE = 1_000;

/** Slack may have opened it all the same, where its answer was lost. */
const NOT_OPENED =
  "If no form has opened, try again, or write it all in one line: /nec digest add everything, weekdays at 08:00, Europe/London; or /nec digest edit with a code and what is to be otherwise.";

/** What a form is opened from: Slack gives three seconds for it. */
export interface Opening {
  readonly client: webApi.WebClient;
  readonly trigger: string;
  readonly tenant: Tenant;
  readonly user: string;
  /** All that the event is known by: a form opens once, and what it opened for is not answered as well. */
  readonly claims: readonly string[];
  /** The channel it was asked in; null where it was none. */
  readonly channel: string | null;
}

/**
 * Opens the form for a line that says no more than that there should be a digest, or which one is to be changed. Gives
 * whether the line was one; where its form does not open, `tell` says so, and nothing is made or changed.
 */
export async function openedForm(
  text: string,
  opening: Opening,
  tell: (line: string) => Promise<unknown>,
  work: Work,
): Promise<boolean> {
  const about = work.digests ? await aboutOf(text, opening, work.digests) : null;
  if (!about) return false;
  const { client, trigger, tenant, user, claims } = opening;
  if (!(await work.store.events.claim(tenant, claims, work.now()))) return true;
  const form = about.kind === "add" ? { ...about, zone: await zoneOf(client, user) } : about;
  try {
    await client.views.open({ trigger_id: trigger, view: digestForm(form) });
  } catch (error) {
    work.log(`A form could not be opened: ${errorLine(error)}`);
    await tell(NOT_OPENED);
  }
  return true;
}

/** The time zone in somebody's settings, or London's where Slack does not say at once. */
async function zoneOf(client: webApi.WebClient, user: string): Promise<string> {
  const asked = client.users.info({ user }).then(
    (answer) => answer.user?.tz,
    () => undefined,
  );
  const zone = await Promise.race([asked, timer(PATIENCE, undefined, { ref: false })]);
  return zone || DEFAULT_RHYTHM.zone;
}

async function aboutOf(
  text: string,
  { tenant, channel }: Opening,
  digests: Digests,
): Promise<About | null> {
  const reading = digests.read({ text });
  if (reading?.kind !== "request") return null;
  const { request, isBare } = reading;
  if (request.kind === "add" && isBare) return { kind: "add", channel, zone: DEFAULT_RHYTHM.zone };
  if (request.kind !== "edit" || Object.keys(request.change).length > 0 || channel === null)
    return null;
  const all = await digests.ofChannel({ tenant, id: channel });
  const which = request.which?.toLowerCase() ?? null;
  const [only, ...more] = all.filter(({ code }) => which === null || code === which);
  const form = only && more.length === 0 ? digests.form(only.subscription) : null;
  return only && form ? { kind: "edit", listed: only, topics: form.topics ?? "" } : null;
}
