import type { webApi } from "@slack/bolt";
import { errorLine } from "#src/adapters/chat/log.ts";
import type { Digests, Listed } from "#src/digest/digests.ts";
import { topicSaid } from "#src/digest/requests/topic-said.ts";
import { DEFAULT_RHYTHM } from "#src/digest/when/read-rhythm.ts";
import type { Tenant } from "#src/store/store.ts";
import { type About, digestForm } from "./digest-form.ts";
import type { Work } from "./work.ts";

/** What a form is opened from: Slack gives three seconds for it. */
export interface Opening {
  readonly client: webApi.WebClient;
  readonly trigger: string;
  readonly tenant: Tenant;
  /** The channel it was asked in; null where it was none. */
  readonly channel: string | null;
}

/**
 * Opens the form for a line that says no more than that there should be a digest, or which one is to be changed. Gives
 * whether the line was one.
 */
export async function openedForm(text: string, opening: Opening, work: Work): Promise<boolean> {
  const about = work.digests ? await aboutOf(text, opening, work.digests, work) : null;
  if (!about) return false;
  try {
    await opening.client.views.open({ trigger_id: opening.trigger, view: digestForm(about) });
    return true;
  } catch (error) {
    // What the line asks for is then said in words.
    work.log(`A form could not be opened: ${errorLine(error)}`);
    return false;
  }
}

async function aboutOf(
  text: string,
  { tenant, channel }: Opening,
  digests: Digests,
  { desk }: Work,
): Promise<About | null> {
  const reading = digests.read({ text });
  if (reading?.kind !== "request") return null;
  const { request, isBare } = reading;
  if (request.kind === "add" && isBare) return { kind: "add", channel, zone: DEFAULT_RHYTHM.zone };
  if (request.kind !== "edit" || Object.keys(request.change).length > 0 || channel === null)
    return null;
  const all = await digests.ofChannel({ tenant, id: channel });
  const meant = all.filter(({ code }) => request.which === null || code === request.which);
  const [only, ...more] = meant;
  return only && more.length === 0 ? editing(only, desk.record) : null;
}

function editing(listed: Listed, record: Work["desk"]["record"]): About {
  const { topics } = listed.subscription;
  return { kind: "edit", listed, topics: topics.map((one) => topicSaid(one, record)).join(", ") };
}
