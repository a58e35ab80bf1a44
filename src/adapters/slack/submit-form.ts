import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import type { Answer } from "#src/core/answer.ts";
import { type Filled, filled } from "./digest-form.ts";
import { answerForms, inTurn } from "./forms.ts";
import { drawHome } from "./home.ts";
import { rightsIn } from "./rights.ts";
import { tenantOf } from "./tenant.ts";
import { codeOf, troubleOf } from "./trouble.ts";
import type { Work } from "./work.ts";

type Submitted = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** What a form that was sent asks for, or what is wrong with each of its fields: Slack shows it there. */
export function checked({ view }: Pick<Submitted, "view">, { digests }: Work) {
  const form = filled(view);
  const reading = form && digests?.read({ command: form.command, options: form.options });
  if (!form || !reading) return null;
  if (reading.kind === "request") return { ok: true as const, form, request: reading.request };
  const shown = new Set(Object.keys(view.state.values));
  const errors = Object.entries(reading.problems).map(([field, problem]) => {
    // Slack takes no error without a block of its name.
    return [shown.has(field) ? field : "topics", problem] as const;
  });
  return { ok: false as const, errors: Object.fromEntries(errors) };
}

type Checked = NonNullable<ReturnType<typeof checked>>;

/** Does what a form asks for, once, and says what came of it to whoever sent it. */
export async function submit(
  submitted: Submitted,
  { form, request }: Extract<Checked, { ok: true }>,
  work: Work,
): Promise<void> {
  const { body, context, client } = submitted;
  const { digests, store, now } = work;
  const tenant = tenantOf(context);
  if (!digests || !(await store.events.claim(tenant, [`view:${body.view.id}`], now()))) return;
  const user = body.user.id;
  const { channel } = form;
  const answer = await digests.serve(request, {
    channel: { tenant, id: channel },
    user,
    isAlone: true,
    ...rightsIn({ client, context, channel, user }, work),
  });
  await tellAlone(submitted, form, answer, work);
  await drawHome({ client, tenant, user }, work);
}

/** In the channel for their eyes alone; where the desk is no member, in their direct messages. */
async function tellAlone(
  { body, client }: Submitted,
  { channel }: Filled,
  answer: Answer,
  work: Work,
): Promise<void> {
  const user = body.user.id;
  const isDirect = channel.startsWith("D");
  const said = await inTurn(
    answerForms(answer, (message) => message),
    async ({ text, blocks }) => {
      try {
        const message = { text, blocks: [...blocks], unfurl_links: false, unfurl_media: false };
        if (isDirect) await client.chat.postMessage({ channel: user, ...message });
        else await client.chat.postEphemeral({ channel, user, text, blocks: [...blocks] });
        return { ok: true };
      } catch (error) {
        return { ok: false, code: codeOf(troubleOf(error)) };
      }
    },
    work.log,
  );
  if (said.ok || isDirect) return;
  // Its suggestions are about that channel, and the message stands in another.
  const [form] = answerForms({ ...answer, suggestions: [] }, (message) => message);
  if (form)
    await client.chat.postMessage({ channel: user, text: form.text, blocks: [...form.blocks] });
}
