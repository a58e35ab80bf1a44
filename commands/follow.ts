import type { Command, Option } from "#src/core/command.ts";

const TOPIC: Option = {
  name: "topic",
  summary: 'A person, organisation, contest or section, or "words" in quotation marks',
  accepts: ["person", "organisation", "contest", "section", "text"],
  required: true,
};

export const follow: Command = {
  name: "follow",
  summary: "An alert in this channel when something new is reported or recorded",
  options: [
    TOPIC,
    {
      name: "most",
      summary: "How many alerts a day at most, 1 to 24; five where left out",
      accepts: ["number"],
      least: 1,
      most: 24,
      required: false,
    },
  ],
  ofChannels: true,
  example: "/nec follow ann black",
  handle: () => ({ query: { kind: "help", command: "follow" } }),
};

export const unfollow: Command = {
  name: "unfollow",
  summary: "Ends an alert in this channel",
  options: [TOPIC],
  ofChannels: true,
  example: "/nec unfollow ann black",
  handle: () => ({ query: { kind: "help", command: "unfollow" } }),
};
