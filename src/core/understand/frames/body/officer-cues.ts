import type { QueryOf } from "../../../query.ts";
import { pairs } from "../result/forms.ts";

export type Post = "chair" | "vice-chair";
export type Part = NonNullable<QueryOf<"officers">["part"]>;

export const CHAIR = `
  chair, chaired, chairs, chairing, chairman, chairmen, chairmanship, chairwoman, chairwomen,
  chairperson, chairpersons, chairpeople, chairship,
  presided, presides, presiding, ran nec meetings, ran the nec meetings, ran its meetings,
  ran meetings, runs nec meetings, runs the meetings, running nec meetings, ran the meetings,
  took nec meetings, led nec meetings, led meetings, led the meetings, conducted meetings,
  conducted nec meetings,
  led the nec, leads the nec, headed the nec, heads the nec, head of the nec, in charge of the nec,
  ran the nec, runs the nec,
  led the national executive, led the national executive committee, led the ruling body,
  heads the ruling body, headed the ruling body,
  heads the national executive committee, headed the national executive committee`;

export const VICE = `
  vice chair, vice chairs, vice chaired, vice chairing, vice chairman, vice chairmen,
  vice chairwoman, vice chairperson, vicechair, deputy chair, deputy chairs,
  deputy chairman, deputy chairwoman, vice`;

export const POSTS: Readonly<Record<Post, string>> = { chair: CHAIR, "vice-chair": VICE };

const asWho = (names: string) =>
  pairs(
    "who was, who won, who got, who took, who became, who is, who held, who was elected",
    names,
  );

/** Both posts, each asked for: "who won chair and who won vice-chair". */
export const WHO_CHAIR = `${asWho("chair, the chair, chair of the nec")}, who chaired`;
export const WHO_VICE = asWho(
  "vice chair, the vice chair, deputy chair, the deputy chair, vice, vice chair of the nec",
);

/** What stands around a post and does not change which question it is. */
export const AROUND = `
  who, nec, as, of, was, were, is, won, win, wins, took, take, taken, takes, taking, became, become,
  becomes, elected, chosen, picked, over, in the chair, seat, post, position, role, job, office,
  in post, then, back then, at the time, at that time, time, meetings, committee, name, names,
  person, people, held, hold, holds, holding,
  served, serve, serving, acting, up, made, got, get, came, come, comes, occupied, occupies,
  current, present, sitting, incumbent,
  presiding, preside, gavel, baton, reins, on to, to, whom, by whom, they, them, year, committee,
  executive, over the nec, out, first time, chair, down, s, did, does, do`;

export const SINCE = "since";
export const BEFORE = `
    before, predecessor, predecessors, ahead of, prior to, previous to, immediately before,
    just before, right before, straight before`;
export const AFTER =
  "after, successor, following, next after, immediately after, just after, right after, straight after, next";
export const PRECEDED = `
    preceded, precede, precedes, handed, hand, hands, passed, pass, made way for, make way for,
    gave way to, give way to, came before, comes before, come before`;
export const SUCCEEDED = `
  succeeded, succeed, succeeds, replaced, replace, replaces, followed, follow, follows,
  took over from, take over from, takes over from,
  taken over from, inherited from, inherit from, came after, comes after, come after`;
export const BOTH = `
    chair and vice, chair and the vice, chair and deputy, chair and who was vice,
    chair and who won vice, chair and who got vice, chair and who became vice,
    chair and who took vice, chair and who the vice, chair and who won the vice,
    chair and who got the vice, chair and who was the vice, chair and who became the vice,
    chair and who was elected vice, chair and who was chosen vice, chair and who won deputy,
    chair or vice, vice chair and chair, vice chair and the chair`;
export const FARTHER = `
    after next, next but one, but one, after that, before last, two after, two before, second,
    before whom, after whom, before who, after who, else, twice`;
export const TOOK_OVER =
  "took over, take over, takes over, taken over, taking over, took on, took up";
export const EVERY = `
  everybody, everyone, all, every, each, list, lists, full list, how many, names of, names,
  who have, have, people, number of, different, various, the lot, lot, complete list, whole list,
  roll call, past, holders, succession, line of succession, sequence, chain, history of,
  timeline of, run through, run down, rundown, go through, going through, reel off, rattle off,
  take through, take me through, take us through, talk me through, talk us through, walk me through,
  walk us through, run me through, list off, set out, recap, recap of, parade, procession, string,
  order of, rota, line up, lineup`;
/** Who came beside somebody, at either side. */
export const BESIDE = `${BEFORE}, ${AFTER}, ${PRECEDED}, ${SUCCEEDED}, vacancy, seat on`;
export const RELATION = `${BESIDE}, ${SINCE}`;

/** A question of each kind, about either post. */
export const EXAMPLES = {
  on: (post: Post) => `who was ${post} of the NEC in 2021`,
  cameIn: (post: Post) => `who became ${post} of the NEC in 2021`,
  list: (post: Post) => `list all the ${post}s of the NEC`,
  first: (post: Post) => `who was the first ${post} in the record`,
  previous: (post: Post) => `who was the previous ${post}`,
  held: (post: Post) => `how long was Alice Perry ${post}`,
  whyChosen: (post: Post) => `why was Alice Perry made ${post} in 2010`,
  whyLeft: (post: Post) => `why did Alice Perry give up being ${post}`,
  before: (post: Post) => `who was ${post} before Alice Perry`,
  succeeded: (post: Post) => `whom did Alice Perry succeed as ${post}`,
  preceded: (post: Post) => `who preceded Alice Perry as ${post}`,
  after: (post: Post) => `who was ${post} after Alice Perry`,
  successor: (post: Post) => `who succeeded Alice Perry as ${post}`,
  precedes: (post: Post) => `whom did Alice Perry precede as ${post}`,
  tookOver: (post: Post) => `Alice Perry took over as ${post} from whom`,
  takenOver: (post: Post) => `who took over as ${post} from Alice Perry`,
  since: (post: Post) => `who has been ${post} since Alice Perry`,
  everyAfter: (post: Post) => `everybody who was ${post} after Alice Perry`,
} as const;
export type Kind = keyof typeof EXAMPLES;
