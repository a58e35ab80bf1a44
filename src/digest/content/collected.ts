import type { Article, Story } from "#src/core/news.ts";
import type { NecRecord, Sources } from "#src/record/record.ts";
import type { Instant, Topic, UsedFact } from "../model.ts";
import type { Day } from "./local-day.ts";

/** A story for a subscription: what of it was found since, and why it is here. */
export interface StoryItem {
  /** The story's id. */
  readonly story: Story["id"];
  /** Its articles that were found since, the latest first. */
  readonly articles: readonly [Article, ...Article[]];
  /** How many articles of it had been found before. */
  readonly before: number;
  /** Those of the subscription's topics that it is about; at least one. */
  readonly topics: readonly Topic[];
  /** People of the record whom it is about. */
  readonly people: readonly string[];
  /** People of the record whom one of its headlines names beside a word of accusation. */
  readonly accused: readonly string[];
}

/** Something of the record, in words. */
export interface RecordItem {
  /** A date or year that leads it. */
  readonly lead: string;
  readonly text: string;
  readonly sources: Sources;
  /** What it rests on; a correction goes out when one of these changes. */
  readonly facts: readonly UsedFact[];
}

/** A feed that failed, and so may have had more. */
export interface FailingFeed {
  readonly name: string;
  readonly address: string;
  /** The instant of its last good answer; null where it never gave one. */
  readonly answered: Instant | null;
}

/** All that there is to say to a subscription, ranked and cut. */
export interface Collected {
  readonly record: NecRecord;
  /** The day it is for, by the subscription's zone. */
  readonly day: Day;
  readonly since: Instant;
  readonly until: Instant;
  readonly stories: readonly StoryItem[];
  /** How many more stories there were. */
  readonly more: number;
  readonly changes: readonly RecordItem[];
  readonly coming: readonly RecordItem[];
  readonly onThisDay: readonly RecordItem[];
  /** Stories that only a manager may release (`editorial.md`, rule 3). Nothing of them is in a post. */
  readonly held: readonly StoryItem[];
  readonly failing: readonly FailingFeed[];
}
