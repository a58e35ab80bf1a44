import type { Claim } from "#src/record/record.ts";
import { count, date, list } from "#src/words.ts";
import { isOwnWord } from "../../claim-speakers.ts";
import { isCharge } from "../../claim-words.ts";
import { claimsAbout } from "../../claims-of.ts";
import type { QueryOf } from "../../query.ts";
import { publishers } from "../words/accounts.ts";
import { together } from "../words/citing.ts";
import {
  type About,
  citing,
  ended,
  fitting,
  type Lead,
  latestFirst,
  MOST_TOLD,
  notRecorded,
  sentences,
  statementOf,
} from "./claim-sentences.ts";
import { status } from "./claim-status.ts";

/** A reply of a kind: by whom it is asked about, else that none is recorded, with what was replied. */
function answered(about: About, pattern: RegExp, what: string): Lead[] {
  const found = fitting(about, pattern, ["reply", "outcome"]);
  const own = found.find(({ text }) => {
    const at = text.indexOf(about.short);
    return at >= 0 && at < text.search(pattern) && !/^No /.test(text);
  });
  if (own) return [own];
  return [
    notRecorded(about, `${what} by ${about.name}`),
    ...(found.length > 0 ? found.slice(0, 1) : replies(about).slice(0, 1)),
  ];
}

/** The replies, those of somebody asked about before what others said. */
function replies(about: About): Lead[] {
  const told = about.claims.flatMap(({ reply, title }) =>
    reply === "none" ? [] : [{ text: reply.text, sources: reply.sources, title }],
  );
  const own = told.filter(({ text }) => sentences(text)[0]?.startsWith(about.short));
  const inOrder = [...own, ...told.filter((each) => !own.includes(each))];
  return inOrder.map(({ text, sources, title }) => ({
    text: told.length > 1 ? `On “${title}”: ${ended(text)}` : ended(text),
    sources,
  }));
}

function outcomes(about: About): Lead[] {
  const told = latestFirst(about.claims).flatMap(({ outcome, title }) =>
    outcome === "none" ? [] : [{ text: outcome.text, sources: outcome.sources, title }],
  );
  return told.map(({ text, sources, title }, at) => ({
    text: told.length > 1 && at > 0 ? `On “${title}”: ${ended(text)}` : ended(text),
    sources,
  }));
}

/** What each claim has of something, with the claim's title where there are several. */
function ofEach(about: About, label: string, value: (claim: Claim) => string): Lead[] {
  return about.claims.map((claim) => ({
    text: ended(`${about.claims.length > 1 ? `“${claim.title}”` : label}: ${value(claim)}`),
    sources: claim.sources,
  }));
}

const FOUND =
  /\b(?:findings?|found|cleared|upheld|withdrawn|expelled|suspended|reinstated|ruling)\b/i;

/** What was found, the latest first; of a charge that no finding names, that none is recorded. */
function findings(about: About, topic: string | undefined): Lead[] {
  const found = fitting(about, FOUND, ["outcome"]);
  const latest = latestFirst(about.claims).flatMap(
    (claim) => found.find((each) => each.claim === claim) ?? [],
  );
  const charge = topic?.split(" ").find(isCharge);
  const stem = charge?.slice(0, 7);
  const named = latest
    .slice(0, MOST_TOLD)
    .some(({ text }) => /^No /.test(text) || (stem && text.includes(stem)));
  const none =
    latest.length === 0
      ? [notRecorded(about, `finding on ${about.claims.length === 1 ? "it" : "these claims"}`)]
      : charge && !named
        ? [notRecorded(about, `finding of ${charge} by ${about.name}`)]
        : [];
  const told = latest.length > 0 ? latest : outcomes(about).slice(0, 1);
  return [...none, ...told.slice(0, MOST_TOLD)];
}

/** The statement of the one claim that the words of a question narrowed it to, and what came of it. */
function whole({ record, claims: [claim, ...others] }: About): Lead[] {
  if (!claim || others.length > 0) return [];
  const { outcome } = claim;
  const end = outcome === "none" ? [] : [{ text: ended(outcome.text), sources: outcome.sources }];
  return [statementOf(record, claim), ...end];
}

/** What was asked of the claims, in a sentence or two; empty where the count and the titles are the answer. */
export function claimLeads(
  about: About,
  { aspect, year, topic, claim }: QueryOf<"claims">,
): readonly Lead[] {
  const { claims, record, name } = about;
  if (!aspect) return topic || claim ? whole(about) : [];
  switch (aspect) {
    case "suspension":
    case "expulsion":
    case "return":
      // Whether somebody was ever expelled is told by all that is reported of them, whatever the question adds.
      return status(aspect, { ...about, claims: claimsAbout(record, about.id) }, year);
    case "apology":
      return answered(about, /\bapolog/i, "apology");
    case "denial":
      return answered(
        about,
        /\b(?:den(?:y|ied|ies)|rejected|disputed|unfounded|nothing in the evidence|did not have|false)\b/i,
        "denial",
      );
    case "reply": {
      const told = replies(about);
      const own = claims.filter((each) => isOwnWord(each, about.id, record));
      if (told.length === 0 && own.length > 0) return own.map((each) => statementOf(record, each));
      return told.length > 0 ? told.slice(0, MOST_TOLD) : [notRecorded(about, `reply by ${name}`)];
    }
    case "outcome": {
      const told = outcomes(about);
      return told.length > 0 ? told.slice(0, MOST_TOLD) : [notRecorded(about, "outcome")];
    }
    case "finding":
      return findings(about, topic);
    case "investigation": {
      const found = fitting(about, /\b(?:investigat|inquir|looked at)/i, ["outcome", "statement"]);
      const [first] = found;
      if (!first)
        return [notRecorded(about, `investigation of ${name}`), ...outcomes(about).slice(0, 1)];
      const { outcome } = first.claim;
      return outcome === "none" || outcome.text.includes(first.text)
        ? [first]
        : [first, { text: ended(outcome.text), sources: outcome.sources }];
    }
    case "made-by":
      return ofEach(about, "Said by", ({ made_by }) => made_by).slice(0, MOST_TOLD + 1);
    case "publishers":
      return ofEach(about, "Published by", ({ sources }) => publishers(record, sources)).slice(
        0,
        MOST_TOLD + 1,
      );
    case "when":
      return ofEach(about, "Date", ({ date: day }) =>
        day ? date(day) : "not recorded in our sources",
      ).slice(0, 4);
    default:
      return claims.length <= MOST_TOLD ? claims.map((claim) => statementOf(record, claim)) : [];
  }
}

/** How many claims there are, what they are called, and how each is given. */
export function claimCount(about: About, whom: string, year: string | undefined): Lead {
  const { claims, record, id } = about;
  const all = claimsAbout(record, id).length;
  const [first] = claims;
  const many =
    claims.length === 1 ? "one reported claim" : `${count(claims.length)} reported claims`;
  const each = claims.length === 1 ? "It is" : "Each is";
  const titles =
    claims.length > MOST_TOLD
      ? `: ${list([...claims.slice(0, 6).map(({ title }) => `“${title}”`), ...(claims.length > 6 ? ["others"] : [])])}`
      : "";
  const given = `${each} given with who said it, the reply and the outcome; the desk takes no view.`;
  const text =
    claims.length < all
      ? `The record has ${count(all)} reported claims about ${whom}; here ${claims.length === 1 ? "is one" : `are ${count(claims.length)}`}${year ? ` of ${date(year)}` : ""}${titles}. ${given}`
      : `The record has ${many} about ${whom}${titles}. ${given}`;
  return { text, sources: together(citing(about, first?.sources ?? [""])) };
}
