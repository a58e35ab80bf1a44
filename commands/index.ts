import type { Command } from "#src/core/command.ts";
import { about } from "./about.ts";
import { ask } from "./ask.ts";
import { body } from "./body.ts";
import { claims } from "./claims.ts";
import { compare } from "./compare.ts";
import { corrections } from "./corrections.ts";
import { digest } from "./digest.ts";
import { elections } from "./elections.ts";
import { follow, unfollow } from "./follow.ts";
import { help } from "./help.ts";
import { news } from "./news.ts";
import { person } from "./person.ts";
import { result } from "./result.ts";
import { said } from "./said.ts";
import { slate } from "./slate.ts";
import { sources } from "./sources.ts";
import { timeline } from "./timeline.ts";

/** Every subcommand of /nec, in the order in which help shows them. */
export const commands: readonly Command[] = [
  result,
  person,
  elections,
  compare,
  slate,
  body,
  timeline,
  claims,
  news,
  said,
  digest,
  follow,
  unfollow,
  corrections,
  ask,
  sources,
  about,
  help,
];
