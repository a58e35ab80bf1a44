import { pattern } from "../../../pattern.ts";
import { SENDER } from "../../articles/ways/sending.ts";
import { isGivenName } from "../../given-names.ts";
import { MOST_OF_PHRASE, MOST_WORDS, type NewsQuery, type NewsQueryOf } from "../../news-query.ts";
import { ordinary } from "../ordinary.ts";
import type { Run } from "../run.ts";
import { amountOfParty, withoutBodies } from "./amounts.ts";
import { headWords } from "./head-words.ts";
import { askedBy, asksOfPress, heardBy, heardLast, POINTS } from "./heard.ts";
import { asksOfVote, countedIn, isBacking, kindHints, whichIn } from "./hints.ts";
import { followed, writtenIn } from "./listener.ts";
import { ofNamesake } from "./namesake.ts";
import { asOccasion, asReason, asResponse, before, onOccasion, REACTS } from "./occasion-before.ts";
import { NOTE, QUOTED, SAID, SAID_LINE, WHO_SAID } from "./patterns.ts";
import { type Found, foundBy } from "./phrase.ts";
import { quotedWords } from "./quoted-words.ts";
import { isParty, subjectOf } from "./said-on.ts";
import { inSentences, mentions, naming, ofMany, onlySays } from "./sentences.ts";
import { about, firstOf, type Read, type Setting, textOf } from "./setting.ts";
import { type SpeakerSaid, speakerOf, speaksForAnother } from "./speaker.ts";
import { isEventOf, withParts } from "./took-part.ts";
import { withWholeOutlet } from "./whole-outlet.ts";

function queriesFor(
  speaker: SpeakerSaid | null,
  rests: Omit<NewsQueryOf<"said">, "kind">,
  run: string,
): readonly NewsQuery[] {
  if (!speaker) return [{ kind: "said", ...rests }];
  if (speaker.kind === "outlet") return [];
  if (speaker.kind === "named")
    return [
      { kind: "said", speaker: { named: speaker.name }, ...rests },
      ...(speaker.whole
        ? [{ kind: "said", speaker: { named: speaker.whole }, ...rests } as const]
        : []),
      // "Lodhi-Marsh" is one name.
      ...(speaker.joined ? [] : withoutLast(speaker.name, rests)),
    ];
  const known: NewsQuery = { kind: "said", speaker: { id: speaker.id }, ...rests };
  return speaker.slip ? [{ kind: "said", speaker: { named: run }, ...rests }, known] : [known];
}

/** What surnames begin with that are more than a word: “Ada van der Loom”. */
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|du|la|le|al|el|bin|ibn|ap|mac|st)$/;

/** Words after a name that are what it is about: "chris williamson jc9". */
function withoutLast(name: string, rests: Omit<NewsQueryOf<"said">, "kind">): readonly NewsQuery[] {
  const words = name.split(" ");
  // "Ada Tarrow's team" is somebody else than Ada Tarrow.
  if (words.length < 3 || name.includes(" of ") || speaksForAnother(name)) return [];
  if (PARTICLE.test(words[1] ?? "")) return [];
  const about = [...words.slice(2), ...(rests.words ?? [])].slice(0, MOST_WORDS);
  return [
    { kind: "said", speaker: { named: words.slice(0, 2).join(" ") }, ...rests, words: about },
  ];
}

/** "What did she tell Northgate Radio?": another publisher may have what was said to it. */
function saidToOutlet(
  speaker: SpeakerSaid | null,
  { comment: _, publisher, ...rests }: Omit<NewsQueryOf<"said">, "kind">,
  listener: Run | undefined,
  phrase: Setting["phrase"],
): readonly NewsQuery[] {
  if (!listener || !publisher || !speaker) return [];
  return queriesFor(speaker, { ...rests, listener: textOf(phrase, listener) }, "");
}

/** A run with the rest of a name that it begins: "Labour First" and not "Labour", first. */
function wholeName({ from, to }: Run, marks: Setting["marks"]): Run {
  const name = marks.find(
    (each) =>
      (each.kind === "organisation" || each.kind === "person") &&
      each.from >= from &&
      each.from < to &&
      each.to > to,
  );
  return { from, to: name?.to ?? to };
}

/** Verbs by which it is asked whether somebody commented at all. */
const COMMENTS = /^(?:comment|respond|reply|replied|mention)/;
/** Verbs of telling what somebody or something is like, to whomever: "describe the vote to the Courier". */
const TELLS_OF = /^(?:describe|explain|defend|justify|criticise|praise|sum up)/;
/** Whether somebody is asked for by a whole name: what others tell of that one is none of the own words. */
const isPerson = (speaker: SpeakerSaid | null): boolean =>
  speaker?.kind === "named" &&
  (/^\S+ \S+$/.test(speaker.name) || isJoinedName(speaker)) &&
  (isGivenName(speaker.name.split(" ", 1)[0] ?? "") ||
    !speaker.name.split(" ").some((word) => ordinary.has(word)));
/** "Ada Frost-Tarrow": a given name and two that a hyphen ties. */
const isJoinedName = ({ name, joined }: { name: string; joined?: boolean }): boolean =>
  joined === true && /^\S+ \S+ \S+$/.test(name);
const WHETHER = /^(?:and |but |so )?(?:did|has|have|does|do) /;
/** "Did Tarrow say anything to the Courier?", "has Tarrow said anything about her suspension?" */
const SAYS_ANYTHING =
  /^(?:and |but |so )?(?:did|has|have) .+ (?:say|said|tell|told) anything(?: at all)?(?: to (?!.*\b(?:about|on|over)\b).+| (?:about|on|over) (?:his|her|their|the|being) .+)?$/;
/** Verbs that a line may have too, and need not. */
const LOOKS = pattern()`
  ^(?:
    look|hop|ask|call|plan|push|press|demand|propos|suggest|offer|complain|wish|want|prefer|expect
    |fear|recommend|regret|predict|advis
  )
`;
/** Ways of saying that are told from others. */
const HOW =
  /^(?:tweet|post|writ|wrote|warn|caution|announc|promis|pledg|reveal|admit|urg|demand|den[iy])/;
/** What somebody calls for is a demand, in whatever words. */
const CALLS_FOR = /^call(?:s|ed|ing)? for$/;

/** "Why does the Courier say that it matters?": the reason is the Courier's. */
const isReason = (hint: string): boolean => hint === "why" || hint === "importance";

const NO_SPEAKER: ReadonlySet<string> = new Set("be been being to manage able get".split(" "));

/** The words as they are asked about, without what they were said of: "who called it “amateur hour”?" */
function phraseIn(words: string, verb: string): string {
  const named = /^(?:call|describ|dubb|brand)/.test(verb);
  return (named ? words.replace(/^(?:it|that|this|them|him|her) (?:as )?/, "") : words).slice(
    0,
    MOST_OF_PHRASE,
  );
}

/** What something was said of, as words that help to choose. */
const asideOf = (found: Found, setting: Setting): readonly string[] =>
  about(found.aside, setting, true)?.words ?? [];

function saidBy(given: Found, setting: Setting): Read | null {
  const { phrase: whole, marks, forms, asking, publisher } = setting;
  const found = withWholeOutlet(given, setting);
  const { verb, rest } = found;
  const run = found.speaker && wholeName(found.speaker, marks);
  // "When will the result be announced": nobody who announces.
  if (run && NO_SPEAKER.has(whole.tokens[run.to - 1]?.text ?? "")) return null;
  const speaker = run ? speakerOf(whole.tokens, marks, run, forms, asking) : null;
  const after = verb && rest ? (writtenIn(setting, verb, rest) ?? followed(whole, verb, rest)) : {};
  const told = found.about ?? after.about;
  // "Did she respond to the Courier?": who asked, and nothing that she spoke about.
  const said = verb ? textOf(whole, verb) : "";
  const asksWhether =
    found.comment !== undefined ||
    COMMENTS.test(said) ||
    (said === "answer" && WHETHER.test(whole.text)) ||
    SAYS_ANYTHING.test(whole.text) ||
    asksOfPress(whole.text);
  const toOutlet = told && asksWhether ? askedBy(told, setting) : {};
  const heard = told && TELLS_OF.test(said) ? heardLast(told, setting) : toOutlet;
  const words = "publisher" in heard ? heard.about : told;
  const of = subjectOf(found, words, setting, speaker !== null || !run);
  if (!of) return null;
  const many = ofMany(
    found,
    { ...of, ...heardBy(found.listener ?? after.listener, setting) },
    setting,
  );
  if (many) {
    const says = onlySays(said) && { ofMany: true as const };
    return { queries: [many], certain: "publisher" in publisher, ...says };
  }
  if (run && !speaker) {
    const sentences = found.verb ? inSentences(found, of, setting) : null;
    return sentences && { queries: [sentences], certain: false };
  }
  const { occasion: _, ...plain } = of;
  if (speaker?.kind === "outlet") {
    const kind = Object.keys(of).length > 0 ? "reported" : "news";
    const which = whichIn(whole.tokens, plain.words);
    const { words: all = [], ...rest } = plain;
    const backing = all.filter(isBacking);
    const { words, hints: aside } = headWords(
      told,
      all.filter((word) => !backing.includes(word)),
      setting,
    );
    const ofVote = asksOfVote(whole.tokens) ? ["vote"] : [];
    const general = [
      ...(whole.tokens[0]?.text === "why" ? kindHints(whole.tokens).filter(isReason) : []),
      ...kindHints(told ? whole.tokens.slice(told.from, told.to) : []),
    ];
    const hints = [...new Set([...which, ...aside, ...ofVote, ...general])]
      .filter((hint) => which.includes(hint) || !words.includes(hint))
      .slice(0, MOST_WORDS);
    const query: NewsQuery = {
      kind,
      ...(kind === "reported" && backing.length > 0 && { facet: "backing" as const }),
      ...(kind === "reported" && hints.length > 0 && { hints }),
      ...rest,
      ...(words.length > 0 && { words: [...words] }),
      publisher: speaker.name,
    };
    const own = ofNamesake(
      speaker.name,
      { ...plain, ...(HOW.test(said) && { verb: said }) },
      [...new Set([...kindHints(whole.tokens), ...hints])].slice(0, MOST_WORDS),
    );
    return { queries: [...own, query], certain: false };
  }
  const ofParty = marks.some(
    ({ kind, from, ...each }) =>
      kind === "organisation" &&
      from >= (run?.to ?? 0) &&
      "ids" in each &&
      each.ids.some((id) => isParty(id, asking)),
  );
  const hints = [
    ...new Set([
      ...kindHints(whole.tokens).filter((word) => !(HOW.test(said) && word === said)),
      ...(speaker && ofParty ? ["labour"] : []),
      ...asideOf(found, setting),
      ...(LOOKS.test(said) ? said.split(" ") : []),
    ]),
  ].filter((word) => !of.words?.includes(word));
  hints.push(...countedIn(whole.tokens, of.words));
  const rests = {
    ...(hints.length > 0 && { hints }),
    ...heardBy(found.listener ?? after.listener, setting),
    ...("publisher" in heard && { publisher: heard.publisher }),
    ...(asksWhether && { comment: true as const }),
    ...(!speaker && words && { phrase: phraseIn(textOf(whole, words), said) }),
    ...(!speaker && quotedWords(whole)),
    ...(HOW.test(said) && { verb: said }),
    ...(CALLS_FOR.test(said) && { verb: "demand" }),
    ...before(setting, found.about ?? rest),
    ...of,
    ...publisher,
  };
  if (!speaker && !(of.words ?? of.subjects ?? of.from ?? of.occasion ?? after.listener))
    return null;
  const { publisher: _by, ...anywhere } = rests;
  const pointed = POINTS.test(textOf(whole, found.about ?? rest ?? { from: 0, to: 0 }));
  const reacts = speaker !== null && REACTS.test(whole.text);
  const asked = [
    ...(reacts ? queriesFor(speaker, onOccasion(withParts(rests, setting), whole.text), "") : []),
    ...queriesFor(
      speaker,
      reacts ? asResponse(rests, whole.text) : rests,
      run ? textOf(whole, run) : "",
    ),
    ...(speaker ? asReason(rests, said, whole.text) : []).flatMap((each) =>
      queriesFor(speaker, each, ""),
    ),
    ...(pointed ? queriesFor(speaker, anywhere, run ? textOf(whole, run) : "") : []),
    ...(speaker ? withoutBodies(rests) : []).flatMap((each) => queriesFor(speaker, each, "")),
    ...(speaker ? amountOfParty(speaker, rests) : []),
    ...saidToOutlet(speaker, rests, after.listener, whole),
    ...(asksWhether && speaker && rests.words ? queriesFor(speaker, asOccasion(rests), "") : []),
    ...(told && isEventOf(told, setting)
      ? queriesFor(speaker, onOccasion(withParts(rests, setting), whole.text), "")
      : []),
  ];
  const known = speaker?.kind === "known";
  if (/^mention/.test(said)) {
    const mention = inSentences(found, of, setting);
    if (mention)
      return {
        queries: [known ? mentions(mention) : mention, ...asked],
        certain: "publisher" in rests,
      };
  }
  // Of two of one name a sentence with it may be about either.
  const several = speaker?.kind === "named" && speaker.several;
  const spokes = speaker?.kind === "named" && speaker.name.startsWith("spokes");
  // Who sent something is told by lines that say so alone.
  const sends = !speaker && hints.includes(SENDER);
  const sentences =
    known || several || spokes || sends || reacts || isPerson(speaker)
      ? null
      : inSentences(found, of, setting);
  return {
    queries: [
      ...asked,
      ...(sentences ? [run ? sentences : naming(sentences, rests.listener)] : []),
    ],
    certain: "publisher" in rests,
  };
}

/** A question about what somebody said, or who said something. */
export function saidIn(setting: Setting): Read | null {
  return firstOf([...WHO_SAID, ...SAID], (pattern) => {
    const found = foundBy(pattern, setting.phrase);
    return found && (saidByBoth(found, setting) ?? saidBy(found, setting));
  });
}

/** What two wrote or said together, "Ada Tarrow and Ben Orrery": each of them did. Null where not two are named. */
function saidByBoth(found: Found, setting: Setting): Read | null {
  const { phrase, marks, forms, asking } = setting;
  const { speaker: run } = found;
  const and = run ? phrase.tokens.findIndex(({ text }, at) => at > run.from && text === "and") : -1;
  if (!run || and < 0 || and >= run.to - 1) return null;
  const both = [
    { from: run.from, to: and },
    { from: and + 1, to: run.to },
  ];
  const names = both.map((one) => speakerOf(phrase.tokens, marks, one, forms, asking));
  const isSomebody = (who: SpeakerSaid | null) =>
    who?.kind === "known" || (who?.kind === "named" && isPerson(who));
  if (!names.every(isSomebody)) return null;
  const reads = both.flatMap((speaker) => saidBy({ ...found, speaker }, setting) ?? []);
  return { queries: reads.flatMap(({ queries }) => queries), certain: false };
}

/** A question for everybody whose words an article has. */
export function quotedIn(setting: Setting): Read | null {
  return firstOf(QUOTED, (pattern) => {
    const found = foundBy(pattern, setting.phrase);
    const of = found && about(found.about, setting, true);
    if (!of || !(setting.publisher.publisher ?? of.subjects)) return null;
    const { words: occasion, ...rest } = of;
    return {
      queries: [{ kind: "said", ...rest, ...(occasion && { occasion }), ...setting.publisher }],
      certain: true,
    };
  });
}

const ASKING: ReadonlySet<string> = new Set(
  "how what who whom whose why when where which did does do is was were number amount".split(" "),
);

/** A name and a subject, and nothing else: "lansman on the threshold". */
export function noted(setting: Setting): Read | null {
  const found = foundBy(NOTE, setting.phrase);
  const { phrase, marks, forms, asking } = setting;
  const run = found?.speaker;
  // "How did the committee split on the hustings" names nobody who speaks.
  if (run && ASKING.has(phrase.tokens[run.from]?.text ?? "")) return null;
  const speaker = run && speakerOf(phrase.tokens, marks, run, forms, asking);
  const long = run && run.to - run.from > 1;
  return found && speaker && (speaker.kind !== "named" || long) ? saidBy(found, setting) : null;
}

/** A line of `/nec said`: a name, then what about, with or without a word between. */
export function line(setting: Setting): Read | null {
  const found = foundBy(SAID_LINE, setting.phrase);
  if (!found?.speaker) return null;
  const { to } = found.speaker;
  const [mark] = setting.marks.filter(
    (each) => (each.kind === "person" || each.kind === "organisation") && each.from === 1,
  );
  const cut = mark && mark.to < to && !found.about;
  const run = cut ? { speaker: { from: 1, to: mark.to }, about: { from: mark.to, to } } : found;
  const read = saidBy(run, setting);
  return read && { ...read, certain: true };
}
