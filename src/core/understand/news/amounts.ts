import { MONEY } from "../../articles/words/wanted.ts";
import type { NewsQuery, NewsQueryOf } from "../../news-query.ts";
import { OF_PARTY, type SpeakerSaid } from "./speaker.ts";

type Said = Omit<NewsQueryOf<"said">, "kind">;

const AMOUNT = /^(?:many|much)$/;

/** "How much did the Loom slate spend, according to Tarrow?": the same without the bodies it names, which Tarrow need not name who gives the sum; none where no sum is asked for, or people are named. */
export function withoutBodies({ subjects = [], ...rests }: Said): readonly Said[] {
  const bodies = subjects.length > 0 && subjects.every(({ kind }) => kind === "organisation");
  return rests.hints?.includes(MONEY) && bodies && rests.words ? [rests] : [];
}

/** "How much does the party want to save, according to the Courier?": what the Courier has of it, whoever tells it there; none where no amount is asked for, or no outlet is named. */
export function amountOfParty(
  speaker: SpeakerSaid,
  { words = [], publisher, from, to }: Said,
): readonly NewsQuery[] {
  const ofParty = speaker.kind === "named" && speaker.name === OF_PARTY;
  const amounts = words.filter((word) => AMOUNT.test(word));
  const matter = words.filter((word) => !AMOUNT.test(word));
  if (!ofParty || !publisher || amounts.length === 0 || matter.length === 0) return [];
  return [
    {
      kind: "reported",
      words: matter,
      hints: amounts,
      publisher,
      ...(from && { from }),
      ...(to && { to }),
    },
  ];
}
