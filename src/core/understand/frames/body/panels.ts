import { postsOf } from "../../../posts.ts";
import type { Cues, Frame } from "../../frame.ts";
import {
  AFTER,
  AROUND,
  BEFORE,
  CHAIR,
  FARTHER,
  PRECEDED,
  RELATION,
  SUCCEEDED,
  TOOK_OVER,
} from "./officer-cues.ts";
import { dayIn } from "./when.ts";

/** Posts on the NEC's panels and committees, by the ids that the record's roles give them, their bodies' names, and somebody who held each, for the examples. */
const PANELS: readonly (readonly [post: string, body: string, holder: string])[] = [
  [
    "chair-of-the-disputes-panel",
    "disputes panel, disputes, disputes committee, disputes sub",
    "Yasmine Dar",
  ],
  [
    "chair-of-the-equalities-committee",
    "equalities committee, equalities, equality committee",
    "Ann Henderson",
  ],
  [
    "chair-of-the-organisation-committee",
    `
      organisation committee, org committee, organisation sub, organisation sub committee, org sub,
      orgsub, organisational committee`,
    "Wendy Nichols",
  ],
  ["chair-of-the-national-policy-forum", "national policy forum, npf, policy forum", "Ann Black"],
];

const CHAIRED = `
  ${CHAIR}, headed, heads, head, led, leads, ran, runs, running, in charge, responsible,
  looked after, looks after, look after, looking after, took care of, takes care of, oversaw,
  oversees, oversee, overseeing, directed, directs, presided, at the head, at the helm`;

/** What asks for the neighbour of a holder; "looked after" does not. */
const NOT_AFTER = RELATION.replace(/\bafter, /, "");

/** One leader going and another coming. */
const CHANGED_HANDS = `
  changed hands, change hands, changes hands, hand over, handed over, handover, hands over,
  took over, take over, takes over, taken over, taking over, takeover, new chair, change of chair,
  change at the top, change at the helm, change in the chair, changed chair, changed chairs,
  new head, new leader, gave way, gave way to, made way, made way for, passed to, passed from,
  pass to, pass from, went to, went from, switched, switched from, moved from, moved to,
  took charge, took the reins, inherited, replaced as, ousted as, removed as, who for whom,
  came in as, came in at, swapped`;

type Side = "before" | "after";

/** Who led a panel right before or after one of those who did. */
function beside([post, body, holder]: (typeof PANELS)[number]): readonly Frame[] {
  const named = post.replace("chair-of-the-", "").replaceAll("-", " ");
  const frame = (
    side: Side,
    cues: Cues,
    example: string,
    name: string,
    is: "subject" | "object" | null,
    unless: Cues,
  ): Frame => ({
    name: `who led the ${named} ${side} somebody, ${name}`,
    cues: [CHAIRED, body, cues],
    also: `${AROUND}, ${body}, ${CHAIRED}, ${cues}, of, panel, committee, when, in, from, whom, party`,
    unless: `vice, deputy, how long, what is, how many, ${unless}`,
    takes: { people: [1, 1] },
    ...(is && { direction: { verbs: cues, of: "person" as const, is } }),
    weight: 7,
    examples: [example],
    outcome: ({ people: [person], record }) =>
      person &&
      postsOf(record)
        .get(post)
        ?.holdings.some((holding) => holding.person === person.id)
        ? { query: { kind: "holders", post, [side]: person.id } }
        : null,
  });
  return [
    frame(
      "before",
      BEFORE,
      `who chaired the ${named} before ${holder}`,
      "by name",
      null,
      `${PRECEDED}, ${SUCCEEDED}, ${AFTER}, ${FARTHER}`,
    ),
    frame(
      "after",
      AFTER,
      `who chaired the ${named} after ${holder}`,
      "by name",
      null,
      `${PRECEDED}, ${SUCCEEDED}, ${BEFORE}, ${FARTHER}`,
    ),
    frame(
      "before",
      SUCCEEDED,
      `whom did ${holder} succeed as chair of the ${named}`,
      "as subject",
      "subject",
      FARTHER,
    ),
    frame(
      "after",
      SUCCEEDED,
      `who succeeded ${holder} as chair of the ${named}`,
      "as object",
      "object",
      FARTHER,
    ),
    frame(
      "before",
      TOOK_OVER,
      `${holder} took over as chair of the ${named} from whom`,
      "taking over",
      "subject",
      FARTHER,
    ),
    frame(
      "after",
      TOOK_OVER,
      `who took over as chair of the ${named} from ${holder}`,
      "taken over from",
      "object",
      FARTHER,
    ),
    frame(
      "before",
      PRECEDED,
      `who preceded ${holder} as chair of the ${named}`,
      "who preceded",
      "object",
      FARTHER,
    ),
  ];
}

/** Questions about who led a panel or a committee. */
export const panelFrames = PANELS.flatMap((panel): readonly Frame[] => {
  const [post, body] = panel;
  const led: Frame = {
    name: `who led the ${post.replace("chair-of-the-", "").replaceAll("-", " ")}`,
    cues: [CHAIRED, body],
    also: `${AROUND}, ${body}, in charge, of, panel, committee, now, when`,
    unless: `vice, deputy, ${NOT_AFTER}, how long, what is, how many, first, previous`,
    takes: { time: true },
    weight: -1,
    examples: [`who headed the ${post.replace("chair-of-the-", "").replaceAll("-", " ")} in 2020`],
    outcome: ({ times, record }) => {
      const day = dayIn(times);
      if (times.some(({ years }) => years) || !postsOf(record).has(post)) return null;
      return { query: { kind: "holders", post, ...(day && { on: day }) } };
    },
  };
  const changed: Frame = {
    name: `who gave the ${post.replace("chair-of-the-", "").replaceAll("-", " ")} up, and who came`,
    cues: [CHANGED_HANDS, body],
    also: `
      ${AROUND}, ${body}, ${CHAIRED}, ${CHANGED_HANDS}, from whom, to whom, from, to, whom, who,
      which, in, and, of, panel, committee, when, job, post, role, position, there, between, was,
      made, happened, what, at, the, s`,
    unless: `vice, deputy, how long, what is, how many, ${FARTHER}, why`,
    takes: { time: true },
    weight: 4,
    examples: [
      `who took over the ${post.replace("chair-of-the-", "").replaceAll("-", " ")} in 2020`,
    ],
    outcome: led.outcome,
  };
  return [led, changed, ...beside(panel)];
});
