import type { InputBlock, ModalView, Option } from "@slack/types";
import { z } from "zod";
import { MOST_ITEMS } from "#src/digest/content/collect.ts";
import type { Listed } from "#src/digest/digests.ts";
import { type Fields, USUAL_ITEMS } from "#src/digest/requests/fields.ts";
import { DEFAULT_RHYTHM } from "#src/digest/when/read-rhythm.ts";
import { DAY_NAMES, EVERY_DAY } from "#src/digest/when/rhythm-words.ts";
import { VIEW } from "./limits.ts";
import { plain } from "./plain.ts";

/** What the form's submission is known by. */
export const FORM = "digest";

/** What a form is about: a new digest, first offered for a channel, or one that is changed. */
export type About =
  | { readonly kind: "add"; readonly channel: string | null; readonly zone: string }
  | { readonly kind: "edit"; readonly listed: Listed; readonly topics: string };

/** What a form keeps for its submission: the subscription it changes, and where that comes to. */
const Kept = z.object({ code: z.string(), channel: z.string() }).nullable();

const option = (text: string, value: string): Option => ({ text: plain(text), value });

const DAYS = EVERY_DAY.map((day) => option(DAY_NAMES[day], DAY_NAMES[day]));
const QUIET = option("Post nothing", "keep-quiet");
const SAY_SO = option("Say that there is nothing", "say-so");

/** One input. Its block is called as the field it fills, so that what is wrong with a field is shown under it. */
const input = (
  field: string,
  label: string,
  element: InputBlock["element"],
  more: { readonly hint?: string; readonly optional?: boolean } = {},
): InputBlock => ({
  type: "input",
  block_id: field,
  label: plain(label),
  element,
  optional: more.optional ?? false,
  ...(more.hint === undefined ? {} : { hint: plain(more.hint) }),
});

/** The form for a digest, filled with what there is. */
export function digestForm(about: About): ModalView {
  const existing = about.kind === "edit" ? about.listed.subscription : null;
  const rhythm = existing?.rhythm ?? {
    ...DEFAULT_RHYTHM,
    zone: about.kind === "add" ? about.zone : DEFAULT_RHYTHM.zone,
  };
  const days = DAYS.filter((_, at) => rhythm.days.some((day) => day === EVERY_DAY[at]));
  const topics = about.kind === "edit" ? about.topics : "";
  const kept: z.output<typeof Kept> =
    about.kind === "edit"
      ? { code: about.listed.code, channel: about.listed.subscription.channel.id }
      : null;
  return {
    type: "modal",
    callback_id: FORM,
    title: plain((kept ? `Digest ${kept.code}` : "A new digest").slice(0, VIEW.title)),
    submit: plain("Save"),
    close: plain("Cancel"),
    private_metadata: JSON.stringify(kept),
    blocks: [
      ...(about.kind === "add" ? [channelInput(about.channel)] : []),
      input(
        "topics",
        "About",
        {
          type: "plain_text_input",
          action_id: "value",
          placeholder: plain("Everything"),
          ...(topics === "" ? {} : { initial_value: topics }),
        },
        {
          optional: true,
          hint: 'People, groups, contests or sections by name, with commas between; "words" in quotation marks. Left empty: everything.',
        },
      ),
      input("days", "Days", {
        type: "checkboxes",
        action_id: "value",
        options: DAYS,
        ...(days.length === 0 ? {} : { initial_options: days }),
      }),
      input("time", "Time", { type: "timepicker", action_id: "value", initial_time: rhythm.time }),
      input(
        "zone",
        "Whose clock",
        { type: "plain_text_input", action_id: "value", initial_value: rhythm.zone },
        { hint: "A city or a time zone: London, New York, Asia/Kolkata." },
      ),
      input("most", "Items at most", {
        type: "number_input",
        action_id: "value",
        is_decimal_allowed: false,
        min_value: "1",
        max_value: String(MOST_ITEMS),
        initial_value: String(existing?.most ?? USUAL_ITEMS),
      }),
      input("nothing", "When nothing is new", {
        type: "radio_buttons",
        action_id: "value",
        options: [QUIET, SAY_SO],
        initial_option: existing?.saysNothing ? SAY_SO : QUIET,
      }),
    ],
  };
}

const channelInput = (channel: string | null): InputBlock =>
  input("channel", "Channel", {
    type: "conversations_select",
    action_id: "value",
    filter: { include: ["public", "private", "mpim", "im"], exclude_bot_users: false },
    ...(channel === null ? {} : { initial_conversation: channel }),
  });

const Value = z.object({
  value: z.string().nullish(),
  selected_conversation: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).optional(),
});

/** What was filled in: the channel, the command that it is, and its options as they would be typed. */
export interface Filled {
  readonly channel: string;
  readonly command: "digest add" | "digest edit";
  readonly options: Readonly<Record<string, string>>;
}

/** Reads a submission. Null where it is none of this form's. */
export function filled(view: {
  readonly private_metadata: string;
  readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
}): Filled | null {
  const kept = Kept.safeParse(json(view.private_metadata));
  if (!kept.success) return null;
  const fields: Fields = Object.fromEntries(
    Object.entries(view.state.values).map(([field, actions]) => [field, textOf(actions.value)]),
  );
  const { channel = kept.data?.channel, ...said } = fields;
  if (!channel) return null;
  const topics = said.topics || "everything";
  const options = { ...said, topics, ...(kept.data && { which: kept.data.code }) };
  return {
    channel,
    command: kept.data ? "digest edit" : "digest add",
    options: Object.fromEntries(
      Object.entries(options).map(([field, text]) => [field, text ?? ""] as const),
    ),
  };
}

function textOf(given: unknown): string {
  const value = Value.safeParse(given).data;
  const options = value?.selected_options?.map((each) => each.value).join(", ");
  return (
    options ??
    value?.value ??
    value?.selected_conversation ??
    value?.selected_time ??
    value?.selected_option?.value ??
    ""
  );
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
