import type { Moment, Subject } from "#src/core/news.ts";
import { isUnderPicture } from "../extract/picture-credits.ts";
import type { LinkedLine, Named } from "../link/index.ts";
import { withTags } from "./content/tags.ts";
import { groupOfArticle, withGroups } from "./pages/groups-of-article.ts";
import { mottosIn } from "./pages/motto.ts";
import { areNameHeadings } from "./pages/name-headings.ts";
import { profiledIn } from "./pages/profiled.ts";
import { onlyAnswering } from "./pages/short-labels.ts";
import { withQuoted } from "./scene/apart.ts";
import { type Called, calledIn } from "./scene/called.ts";
import type { Cast } from "./scene/cast.ts";
import { onAirIn } from "./scene/on-air.ts";
import { openNames } from "./scene/open-names.ts";
import { Scene } from "./scene/scene.ts";
import { type Who, whoIsWho } from "./scene/who.ts";
import { isPersonNoun } from "./subject/described.ts";
import { companionsIn, introducedIn, voicesIn } from "./subject/introduced.ts";
import { isCrowd } from "./subject/nameless.ts";
import { bodyToldOf } from "./subject/other-bodies.ts";
import { groupsInPassing } from "./subject/passed-groups.ts";
import { isVerb } from "./subject/sentence-subject.ts";
import { timesOfEntries } from "./words/entries.ts";
import { type Token, tokensOf } from "./words/tokens.ts";
import { DOCUMENTS } from "./words/word-kinds.ts";

/** A line with its tokens and whom it names. */
export interface ReadLine {
  readonly text: string;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly cast: Cast;
  /** Those of the record whom it names, in quotations too. */
  readonly subjects: readonly Subject[];
}

/** An article while it is read. */
export interface Reading {
  readonly lines: readonly ReadLine[];
  readonly scene: Scene;
  /** What the article calls those whom it names. */
  readonly called: Called;
  /** Words of somebody's that its headline has. */
  readonly mottos: readonly string[];
  readonly published: Moment | null;
  readonly whoOf: (token: Token | undefined) => Who | null;
  readonly nameOf: Parameters<typeof whoIsWho>[1];
}

const PARTIES =
  /\b(?:Conservatives?|Tor(?:y|ies)|Greens?|Liberal Democrats?|Lib Dems?|Reform UK|SNP|Plaid|Change UK)\b/;

/** "The High Court", "a court": one that the article may not have told of before. */
const isAnotherCourt = ({ kind, text, capital }: Token, at: number, tokens: readonly Token[]) =>
  kind === "word" && /^courts?$/.test(text) && (capital || tokens[at - 1]?.text !== "the");

const HIDDEN = /\b(?:not (?:to )?be named|anonym\p{L}+)\b/u;

/** Who wrote an article is nobody of whom it tells. */
const BYLINE = /^By \p{Lu}[^.!?“”"]*$/u;

/** Longer lines are no sentences, and are not read: what reading one costs is bounded by this. */
const MOST_CHARACTERS = 5000;

/** What is known before an article is read: see `statementsOf`. */
export interface KnownBefore {
  readonly party?: Who | null;
  readonly postsOf?: (id: string) => readonly string[];
}

/** An article's lines made ready for reading. The headline is left out: verbs stand in another way there. */
export function readingOf(
  lines: readonly LinkedLine[],
  nameOf: Reading["nameOf"],
  published: Moment | null,
  { party = null, postsOf }: KnownBefore = {},
): Reading {
  // Who is seen in a picture has no part in what the article tells around it.
  const told = lines.filter(({ paragraph, text }) => paragraph >= 0 && !isUnderPicture(text));
  const body = withTags(withGroups(told));
  const who = whoIsWho(lines, nameOf);
  const open = openNames(body);
  const times = timesOfEntries(body);
  const headed = areNameHeadings(body);
  return {
    lines: withQuoted(
      body.map((line, at) => readLine(line, who, open(line), times[at], headed[at])),
    ),
    scene: new Scene(party, profiledIn(lines, who) ?? answering(lines, nameOf, who)),
    called: calledIn(body, who, postsOf),
    mottos: mottosIn(lines),
    published,
    whoOf: (token) => (token?.named ? who(token.named) : null),
    nameOf,
  };
}

/** Whom an interview with short labels at the heads of its answers is with. */
function answering(
  lines: readonly LinkedLine[],
  nameOf: Reading["nameOf"],
  who: (named: Named) => Who | null,
): Who | null {
  const subject = onlyAnswering(lines, nameOf);
  return subject && who({ from: 0, to: 0, subject });
}

const MOST_OF_POST = 4;

/** "Loom Forward clerk Ada Tarrow": whether a body at a token only says of what somebody is the clerk. */
function isOfPost(tokens: readonly Token[], at: number): boolean {
  const name = tokens.findIndex(
    ({ kind, named }, next) =>
      next > at && kind === "name" && named?.subject.kind !== "organisation",
  );
  const post = tokens.slice(at + 1, name);
  const plain = post.every(({ kind }) => kind === "word" || kind === "name");
  return plain && post.length <= MOST_OF_POST && post.some(({ text }) => isPersonNoun(text));
}

/** "met Loom Forward", "wrote to the Guild": whether somebody does something to a body at a token, or with it. */
function isEngaged(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.named?.subject.kind !== "organisation" || token.possessive) return false;
  if (isOfPost(tokens, at)) return false;
  const prior = tokens[at - 1]?.text === "the" ? tokens[at - 2] : tokens[at - 1];
  return isVerb(prior) || /^(?:with|to|by|against|and)$/.test(prior?.text ?? "");
}

function readLine(
  line: LinkedLine,
  whoOf: (named: Named) => Who | null,
  open: boolean,
  time = 0,
  heads = false,
): ReadLine {
  const { paragraph } = line;
  const text = line.text.length > MOST_CHARACTERS ? "" : line.text;
  const all = text === "" || BYLINE.test(text) ? [] : tokensOf(line);
  const tokens = time > 0 ? all.filter(({ from }) => from >= time) : all;
  const passing = groupsInPassing(tokens);
  const named = tokens.flatMap((token) => {
    const who = token.named && whoOf(token.named);
    const passed = token.possessive === true || passing.includes(token);
    return who ? [{ who, passed }] : [];
  });
  const peopleOf = (some: readonly Token[]) =>
    some.flatMap((token) => {
      const who = token.named && whoOf(token.named);
      return who?.kind === "person" ? [who] : [];
    });
  const people = named.filter(({ who }) => who.kind === "person");
  const beside = companionsIn(tokens);
  const introduced = introducedIn(tokens);
  const groups = named.filter(({ who }) => who.kind === "organisation");
  return {
    text,
    paragraph,
    tokens,
    subjects: line.names.flatMap(({ subject }) =>
      subject.kind === "stranger" || groupOfArticle(subject) !== null ? [] : [subject],
    ),
    cast: {
      paragraph,
      people: people.map(({ who }) => who),
      present: people.flatMap(({ who, passed }) => (passed ? [] : [who])),
      groups: groups.flatMap(({ who, passed }) => (passed ? [] : [who])),
      allGroups: groups.map(({ who }) => who),
      open,
      entry: time > 0 || heads,
      heads,
      quoted: "",
      introduced: peopleOf(introduced),
      rung: peopleOf([
        ...(tokens.some(({ kind, text }) => kind === "word" && /^(?:i|we)$/.test(text))
          ? introduced
          : []),
        ...voicesIn(tokens),
      ]),
      onAir: peopleOf(onAirIn(tokens)),
      companions: peopleOf(beside).filter(
        ({ key }) =>
          !peopleOf(tokens.filter((token) => !beside.includes(token))).some(
            (who) => who.key === key,
          ),
      ),
      objects: tokens.some(
        ({ text }, at) =>
          /^(?:him|them)$/.test(text) || (text === "her" && tokens[at + 1]?.kind !== "word"),
      ),
      parties: PARTIES.test(text),
      hidden: HIDDEN.test(text),
      crowds: tokens.filter(isCrowd).length,
      engaged: tokens.some((_, at) => isEngaged(tokens, at)),
      bodies: bodyToldOf(tokens),
      courts: tokens.filter(isAnotherCourt).length,
      documents: tokens.some(({ kind, text }) => kind === "word" && DOCUMENTS.has(text)),
    },
  };
}
