import { pattern } from "../../../../pattern.ts";
import type { Placed } from "../gives.ts";

const DOCUMENT = pattern("i")`
  \b(?:
    e-?mails?|letters?|messages?|complaints?|notes?|memos?|statements?|reports?|surveys?
    |petitions?|tweets?|posts?|dossiers?
  )\b
`;
/** What is presented is told of in the sentence after: "Tarrow presented the findings of her inquiry. She had counted 900." */
const PRESENTS = pattern("i")`
  \b(?:
    presented|published|announced|set out|gave|read out|introduced|unveiled|issued
  ) (?:the|his|her|their|its) (?:findings|results|conclusions|ruling|verdict|decision|recommendations|report)\b
`;
const GOES_ON = /^(?:He|She|It|They|The) /;
/** How a sentence goes on with what a thing that is written says: "In it he says", "It alleges", "“Go home,” it reads". */
const SAYS_IT = pattern()`
  ^(?:
    In it\b
    |It (?:
      says?|said|reads?|alleges?|alleged|claims?|claimed|warns?|warned|calls|called|asks?|asked
      |accuses?|accused|argues?|argued|states?|stated|adds?|added|found|shows?|showed
    )\b
    |The (?:e-?mail|letter|message|complaint|note|memo|statement|report|survey|petition) (?:
      says?|said|reads?|alleges?|alleged|claims?|claimed|warns?|warned|adds?|added|found|shows?
      |showed
    )\b
  )
  |[”"],? (?:
    it|the (?:e-?mail|letter|message|complaint|note|memo|statement|report|petition)
  ) (?:says?|said|reads?|adds?|added|alleges?|alleged)\b
`;

/** The lines with that which says what is in a letter or a survey right after the first, where that one tells of it. */
export function withWhatItSays(lines: readonly Placed[]): readonly Placed[] {
  const [first, ...rest] = lines;
  if (!first) return lines;
  const next = { read: first.read, at: first.at + 1 };
  const [own = "", after = ""] = [first, next].map(({ read, at }) => read.lines[at]?.text ?? "");
  const says = DOCUMENT.test(own) && SAYS_IT.test(after);
  if (!says && !(PRESENTS.test(own) && GOES_ON.test(after))) return lines;
  return [first, next, ...rest.filter(({ read, at }) => read !== next.read || at !== next.at)];
}
