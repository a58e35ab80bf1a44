import { postsOf } from "../../../posts.ts";
import type { Frame } from "../../frame.ts";
import { AROUND, CHAIR, RELATION } from "./officer-cues.ts";
import { dayIn } from "./when.ts";

/** Posts on the NEC's panels and committees, by the ids that the record's roles give them, and their bodies' names. */
const PANELS: readonly (readonly [post: string, body: string])[] = [
  ["chair-of-the-disputes-panel", "disputes panel, disputes, disputes committee, disputes sub"],
  ["chair-of-the-equalities-committee", "equalities committee, equalities, equality committee"],
  [
    "chair-of-the-organisation-committee",
    "organisation committee, org committee, organisation sub, organisation sub committee, org sub, orgsub, organisational committee",
  ],
  ["chair-of-the-national-policy-forum", "national policy forum, npf, policy forum"],
];

/** Questions about who led a panel or a committee. */
export const panelFrames = PANELS.map(
  ([post, body]): Frame => ({
    name: `who led the ${post.replace("chair-of-the-", "").replaceAll("-", " ")}`,
    cues: [
      `${CHAIR}, headed, heads, head, led, leads, ran, runs, running, in charge, responsible, presided`,
      body,
    ],
    also: `${AROUND}, ${body}, in charge, of, panel, committee, now, when`,
    unless: `vice, deputy, ${RELATION}, how long, what is, how many, first, previous`,
    takes: { time: true },
    weight: -1,
    examples: [`who headed the ${post.replace("chair-of-the-", "").replaceAll("-", " ")} in 2020`],
    outcome: ({ times, record }) => {
      const day = dayIn(times);
      if (times.some(({ years }) => years) || !postsOf(record).has(post)) return null;
      return { query: { kind: "holders", post, ...(day && { on: day }) } };
    },
  }),
);
