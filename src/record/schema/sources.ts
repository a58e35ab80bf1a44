import { z } from "zod";
import { Id, KnownDate } from "./values.ts";

/** Why a reader should know who is speaking: said in the source line. */
export const Standing = z.enum([
  "partisan",
  "blog",
  "campaign site",
  "encyclopaedia anyone can edit",
  "participant's own account",
  "social media thread",
]);

export const Source = z.strictObject({
  title: z.string().min(1),
  date: KnownDate.nullable(),
  /** How the date is known, where the page does not show it. */
  date_note: z.string().optional(),
  /** The publisher's own address; left out where only a copy was read. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  author: z.string().optional(),
  /** Who is believed to have published it, where the copy that was read does not say; shown as a belief. */
  believed: z.string().optional(),
  standing: Standing.optional(),
  note: z.string().optional(),
});

/** A publisher and what the record cites of it: a file in data/sources. A source's id is `file name/key`. */
export const Publisher = z.strictObject({
  name: z.string(),
  /** Its own hosts; an address anywhere else is a copy and is refused. */
  hosts: z.array(z.string()),
  standing: Standing.optional(),
  sources: z.record(Id, Source),
});
