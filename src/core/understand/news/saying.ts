import { isNewsQuery, type NewsQuery, type NewsQueryOf } from "../../news-query.ts";
import type { Run } from "../run.ts";
import { type About, publishedAbout } from "./about.ts";
import { followed } from "./listener.ts";
import { AGAIN, NOTE, OTHERS_SAID, SAID, SAID_LINE, WHO_SAID } from "./patterns.ts";
import { type Found, foundBy } from "./phrase.ts";
import { about, firstOf, type Read, type Setting, textOf } from "./setting.ts";
import { type SpeakerSaid, speakerOf } from "./speaker.ts";

/** People who are nobody in particular: that something was said to them tells it from nothing. */
const ANYBODY: ReadonlySet<string> = new Set(
  "people everyone everybody supporters followers members us them voters others reporters journalists".split(
    " ",
  ),
);
/** Verbs that say of a statement what it does, and so must be found in it. */
const DOING = /^(?:thank|prais|blam|congratulat|apolog|accus|criticis|welcom)/;

/** Whom something was said to; where it is a publisher, who asked for a comment. */
function heardBy(run: Run | undefined, { phrase, forms }: Setting) {
  if (!run) return {};
  const said = textOf(phrase, run).replace(/^(?:the|his|her|their|its) /, "");
  const name = forms.get(said) ?? forms.get(`the ${said}`);
  if (name) return { publisher: name, comment: true as const };
  return ANYBODY.has(said) ? {} : { listener: said };
}

/** What is asked about, with the words before the verb and a verb that says what was done. */
function subjectOf(found: Found, setting: Setting, speaks: boolean): About | null {
  const after = found.verb && found.rest ? followed(setting.phrase, found.verb, found.rest) : {};
  const of = about(found.about ?? after.about, setting, true);
  const more = about(found.more, setting);
  if (!of || !more) return null;
  const verb = found.verb && speaks ? textOf(setting.phrase, found.verb) : "";
  const words = [...(more.words ?? []), ...(of.words ?? []), ...(DOING.test(verb) ? [verb] : [])];
  return { ...inTime(of, setting), ...(words.length > 0 && { words: words.slice(0, MOST_WORDS) }) };
}

/** What is said of a contest is said about its time: a statement need not name it. */
function inTime({ subjects = [], ...rest }: About, { asking }: Setting): About {
  const [time] = subjects.flatMap(({ kind, id }) =>
    kind === "contest" ? (asking.record.contests.get(id)?.time.replace(/^\D+/, "") ?? []) : [],
  );
  const others = subjects.filter(({ kind }) => kind !== "contest");
  const of = { ...rest, ...(others.length > 0 && { subjects: others }) };
  return time ? { ...of, ...publishedAbout(time.slice(0, 7), time.slice(0, 7)) } : of;
}

const MOST_WORDS = 8;

/** The same asked of sentences: who is no person, as a complaint, says nothing but in them. */
function inSentences(found: Found, of: About, { phrase, publisher }: Setting): NewsQuery | null {
  const verb = found.verb ? textOf(phrase, found.verb) : "";
  const speaker = found.speaker ? textOf(phrase, found.speaker).split(" ") : [];
  const said = [...speaker, ...(TELLS.test(verb) ? [verb] : [])].filter(
    (word) => !LITTLE.has(word),
  );
  const words = [...new Set([...said, ...(of.words ?? [])])].slice(0, MOST_WORDS);
  return words.length > 1 ? { kind: "reported", whole: true, ...of, words, ...publisher } : null;
}

const LITTLE: ReadonlySet<string> = new Set(
  "the of a an for and about his her their its".split(" "),
);
/** Verbs that tell more than that something was said. */
const TELLS =
  /^(?:warn|reveal|demand|announc|urge|propos|promis|pledg|reject|mention|claim|complain|call)/;

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
      ...withoutLast(speaker.name, rests),
    ];
  const known: NewsQuery = { kind: "said", speaker: { id: speaker.id }, ...rests };
  return speaker.slip ? [{ kind: "said", speaker: { named: run }, ...rests }, known] : [known];
}

/** Words after a name that are what it is about: "chris williamson jc9". */
function withoutLast(name: string, rests: Omit<NewsQueryOf<"said">, "kind">): readonly NewsQuery[] {
  const words = name.split(" ");
  if (words.length < 3 || name.includes(" of ")) return [];
  const about = [...words.slice(2), ...(rests.words ?? [])].slice(0, MOST_WORDS);
  return [
    { kind: "said", speaker: { named: words.slice(0, 2).join(" ") }, ...rests, words: about },
  ];
}

/** Verbs by which it is asked whether somebody commented at all. */
const COMMENTS = /^(?:comment|respond|reply|replied)/;
/** Ways of saying that are told from others. */
const HOW = /^(?:tweet|writ|wrote|warn|announc|promis|pledg|reveal|admit|urg|demand)/;
const MOST_OF_PHRASE = 300;

function saidBy(found: Found, setting: Setting): Read | null {
  const { phrase: whole, marks, forms, asking, publisher } = setting;
  const { speaker: run, verb, rest } = found;
  const speaker = run ? speakerOf(whole.tokens, marks, run, forms, asking) : null;
  const of = subjectOf(found, setting, speaker !== null);
  if (!of) return null;
  if (run && !speaker) {
    const sentences = found.verb ? inSentences(found, of, setting) : null;
    return sentences && { queries: [sentences], certain: false };
  }
  if (speaker?.kind === "outlet") {
    const kind = Object.keys(of).length > 0 ? "reported" : "news";
    return { queries: [{ kind, ...of, publisher: speaker.name }], certain: false };
  }
  const after = verb && rest ? followed(whole, verb, rest) : {};
  const heard = heardBy(after.listener, setting);
  const whether = verb !== undefined && COMMENTS.test(textOf(whole, verb));
  const asksWhether = (found.comment !== undefined || whether) && { comment: true as const };
  const words = found.about ?? after.about;
  const phrase = !speaker && words ? { phrase: textOf(whole, words).slice(0, MOST_OF_PHRASE) } : {};
  const how = verb && HOW.test(textOf(whole, verb)) ? { verb: textOf(whole, verb) } : {};
  const rests = { ...heard, ...asksWhether, ...phrase, ...how, ...of, ...publisher };
  if (!speaker && !(of.words ?? of.subjects ?? of.from ?? after.listener)) return null;
  const asked = queriesFor(speaker, rests, run ? textOf(whole, run) : "");
  const sentences =
    speaker?.kind === "known" && !isMention(found, setting)
      ? null
      : inSentences(found, of, setting);
  const mentions = sentences && isMention(found, setting) ? withSpeaker(sentences, speaker) : null;
  const queries = mentions ? [mentions, ...asked] : [...asked, ...(sentences ? [sentences] : [])];
  return { queries, certain: "publisher" in rests };
}

/** "Did Momentum mention Willsman?": what is said of that is no words of its own. */
const isMention = ({ verb }: Found, { phrase }: Setting) =>
  verb !== undefined && /^mention/.test(textOf(phrase, verb));

function withSpeaker(query: NewsQuery, speaker: SpeakerSaid | null): NewsQuery {
  if (query.kind !== "reported" || speaker?.kind !== "known") return query;
  return { ...query, words: ["mention"], ...(query.subjects && { subjects: query.subjects }) };
}

/** A question about what somebody said, or who said something. */
export function saidIn(setting: Setting): Read | null {
  return firstOf([...WHO_SAID, ...SAID], (pattern) => {
    const found = foundBy(pattern, setting.phrase);
    return found && saidBy(found, setting);
  });
}

/** A name and a subject, and nothing else: "lansman on the threshold". */
export function noted(setting: Setting): Read | null {
  const found = foundBy(NOTE, setting.phrase);
  const { phrase, marks, forms, asking } = setting;
  const run = found?.speaker;
  const speaker = run && speakerOf(phrase.tokens, marks, run, forms, asking);
  const long = run && run.to - run.from > 1;
  return found && speaker && (speaker.kind !== "named" || long) ? saidBy(found, setting) : null;
}

/** How many words a question has at most that only changes the one before. */
const MOST_CHANGED = 5;

/** The last question about what was published, of somebody or something else: "and Parker?", "who else reacted?". */
export function again(setting: Setting): Read | null {
  const { phrase, marks, forms, asking } = setting;
  const last = asking.conversation?.query;
  if (!last || !isNewsQuery(last) || phrase.tokens.length > MOST_CHANGED) return null;
  const { subjects: _, words: __, ...rest } = last;
  if (last.kind === "said" && foundBy(OTHERS_SAID, phrase)) {
    const { speaker: ___, listener: ____, ...others } = rest as NewsQueryOf<"said">;
    return { queries: [others], certain: true };
  }
  const found = foundBy(AGAIN, phrase);
  const run = found?.about ?? found?.speaker;
  if (!run) return null;
  if (last.kind === "said") {
    const speaker = speakerOf(phrase.tokens, marks, run, forms, asking);
    if (speaker?.kind === "known")
      return { queries: [{ ...last, speaker: { id: speaker.id } }], certain: true };
    if (speaker?.kind === "named")
      return { queries: [{ ...last, speaker: { named: speaker.name } }], certain: true };
  }
  const { subjects } = about(run, setting) ?? {};
  return subjects ? { queries: [{ ...last, subjects }], certain: true } : null;
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
