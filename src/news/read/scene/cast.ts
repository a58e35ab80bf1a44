import type { BodyTold } from "../subject/other-bodies.ts";
import type { Who } from "./who.ts";

/** Whom one sentence names outside quotations, and what else a pronoun may mean after it. */
export interface Cast {
  readonly paragraph: number;
  readonly people: readonly Who[];
  /** Without those who only own something: "Tarrow’s clerk". */
  readonly present: readonly Who[];
  /** Without those that only own something, "Labour’s rules", or are named in passing in a sentence on another. */
  readonly groups: readonly Who[];
  readonly allGroups: readonly Who[];
  /** Those whom it brings in for what they say next. */
  readonly introduced: readonly Who[];
  /** Those whom the reporter rings or meets, or brings in for another view: "Tarrow sees it differently". */
  readonly rung: readonly Who[];
  /** Whom it has asked in public, on the air or in touch, to be heard next. */
  readonly onAir: readonly Who[];
  /** Those whom it names only as beside somebody else: "with Colin Vane". */
  readonly companions: readonly Who[];
  /** Whether it has a party that is not the one the articles are about. */
  readonly parties: boolean;
  /** Whether "him", "her" or "them" is in it: somebody else than whom it is about. */
  readonly objects: boolean;
  /** Whether somebody does something to a body, or with it, so that it may answer. */
  readonly engaged: boolean;
  readonly documents: boolean;
  /** How many times it tells of several people without names: "members", "the delegates". */
  readonly crowds: number;
  /** Whether somebody in it would not be named. */
  readonly hidden: boolean;
  /** Whether it has a name of which the article does not say whose it is. */
  readonly open: boolean;
  /** Whether it begins an entry of a live page, or a profile, which does not go on with the one above. */
  readonly entry: boolean;
  /** Whether it is somebody's name over what is told of that one. */
  readonly heads: boolean;
  /** Its whole quotations, and the bare ones that go on after it in its paragraph. */
  readonly quoted: string;
  /** How it tells of a body that is only called what it is, "the panel", and may say something as well; null where it does not. */
  readonly bodies: BodyTold | null;
  /** How many courts it tells of, "the court" being none more. */
  readonly courts: number;
}
