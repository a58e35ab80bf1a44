import type { Action, Command, Option } from "#src/core/command.ts";

const WHICH: Option = {
  name: "which",
  summary: "Its code, as the list has it; may be left out where there is only one",
  accepts: ["subscription"],
  required: false,
};

const WHEN_AND_WHAT: readonly Option[] = [
  {
    name: "topics",
    summary: 'Names of people, groups, contests, sections, with commas; "words" in quotation marks',
    accepts: ["person", "organisation", "contest", "section", "text"],
    required: false,
  },
  {
    name: "days",
    summary: "weekdays, daily, weekends, mon and thu; weekdays where left out",
    accepts: ["text"],
    required: false,
  },
  {
    name: "time",
    summary: "Such as 08:00, 8am or 5.30 pm; eight o'clock where left out",
    accepts: ["text"],
    required: false,
  },
  {
    name: "zone",
    summary: "Whose clock: London, New York, Asia/Kolkata; London's where left out",
    accepts: ["text"],
    required: false,
  },
  {
    name: "most",
    summary: "How many items at most, 1 to 10",
    accepts: ["number"],
    least: 1,
    most: 10,
    required: false,
  },
  {
    name: "nothing",
    summary: "When there is nothing new",
    accepts: ["choice"],
    choices: ["keep-quiet", "say-so"],
    required: false,
  },
];

const ITEM: Option = {
  name: "item",
  summary: "Its code, as /nec digest held lists it",
  accepts: ["text"],
  required: true,
};

const actions: readonly Action[] = [
  { name: "add", summary: "A digest for this channel", options: WHEN_AND_WHAT },
  { name: "list", summary: "What comes to this channel, and when", options: [] },
  { name: "preview", summary: "What the next one would say, to you alone", options: [WHICH] },
  {
    name: "edit",
    summary: "Changes what is given here and leaves the rest",
    options: [WHICH, ...WHEN_AND_WHAT],
  },
  { name: "pause", summary: "Nothing comes until it is resumed", options: [WHICH] },
  { name: "resume", summary: "Goes on with what is new from now on", options: [WHICH] },
  { name: "remove", summary: "Ends it", options: [WHICH] },
  { name: "now", summary: "Posts what is new here, now", options: [WHICH] },
  { name: "held", summary: "What was held back because it accuses somebody", options: [] },
  { name: "release", summary: "Posts something that was held", options: [ITEM] },
  { name: "drop", summary: "Leaves something that was held unposted", options: [ITEM] },
];

export const digest: Command = {
  name: "digest",
  summary: "A digest of what is new, posted to this channel at the hour you choose",
  options: [
    {
      name: "action",
      summary: `${actions.map(({ name }) => name).join(", ")}; the list where left out`,
      accepts: ["text"],
      required: false,
    },
  ],
  actions,
  ofChannels: true,
  example: "/nec digest add everything, weekdays at 08:00, Europe/London",
  handle: () => ({ query: { kind: "help", command: "digest" } }),
};
