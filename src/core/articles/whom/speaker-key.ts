import type { Statement } from "../../news.ts";

/** By what one speaker is told from another: an id of the record, or the name that the article has. */
export const speakerKey = ({ speaker }: Statement): string =>
  speaker.kind === "named" ? speaker.name : speaker.id;
