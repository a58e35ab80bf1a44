import type { NecRecord } from "#src/record/record.ts";
import { oncePer } from "../../once-per.ts";
import { fold, type Token } from "../read.ts";
import { wordSet } from "../word-set.ts";
import { isSame } from "./plain-words.ts";

const INQUIRY = /(\p{Lu}\p{L}+)(?:['’]s)? (?:inquiry|report|review|recommendation)/gu;
const NAMED = wordSet("inquiry enquiry report review investigation recommendation recommendations");
const VOTE = wordSet("election elections vote ballot contest poll");

/** Surnames by which the titles of reported claims name an inquiry: the Royall inquiry. */
const leadersOf = oncePer(
  (record: NecRecord): ReadonlySet<string> =>
    new Set(
      record.claims.flatMap(({ title }) =>
        [...title.matchAll(INQUIRY)].map(([, name = ""]) => fold(name)),
      ),
    ),
);

const placesOf = oncePer(
  (record: NecRecord): ReadonlySet<string> =>
    new Set([...record.contests.values()].flatMap(({ place }) => (place ? [fold(place)] : []))),
);

/**
 * "What did Royall conclude about the Young Labour election": who led an inquiry as the inquiry, and the vote of Young
 * Labour as that of the youth representative; null where no such person is named.
 */
export function ofInquiry(tokens: readonly Token[], record: NecRecord): readonly Token[] | null {
  const leaders = leadersOf(record);
  if (!tokens.some(({ text }) => leaders.has(text))) return null;
  const word = (at: number) => tokens[at]?.text ?? "";
  const put = tokens.flatMap((token, at): readonly Token[] => {
    if (leaders.has(token.text) && !NAMED.has(word(at + 1)))
      return [token, { ...token, text: "inquiry", apart: false }];
    const isYouthVote = (from: number) =>
      word(from) === "young" && word(from + 1) === "labour" && VOTE.has(word(from + 2));
    // "The Scarborough youth election": the inquiry was into the one.
    if (placesOf(record).has(token.text) && word(at + 1) === "youth") return [];
    if (isYouthVote(at)) return [{ ...token, text: "youth" }];
    return isYouthVote(at - 1) ? [] : [token];
  });
  return isSame(put, tokens) ? null : put;
}
