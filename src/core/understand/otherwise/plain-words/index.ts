import { asking } from "./asking.ts";
import { contests } from "./contests.ts";
import { people } from "./people.ts";
import { sections } from "./sections.ts";
import { votes } from "./votes.ts";

/** Plain words, and what is said for them. */
export type Table = Readonly<Record<string, string>>;

/** All of them: what is asked, the contests, the people in them, the sections and the votes. */
export const PLAIN: readonly Table[] = [asking, contests, people, sections, votes];
