import type { ContextBlock, HeaderBlock, KnownBlock } from "@slack/types";
import type { Answer, Suggestion } from "#src/core/answer.ts";
import { oncePer } from "#src/core/once-per.ts";
import { plainText } from "#src/core/plain-text.ts";
import { date, plural } from "#src/words.ts";
import { buttons, type How } from "./buttons.ts";
import { fallbackText, linesOf, withinText } from "./fallback-text.ts";
import { type Filled, fill, type Room, unitsIn } from "./fill.ts";
import { BLOCK, MESSAGE, SHARE } from "./limits.ts";
import { type Piece, piecesOf } from "./parts.ts";
import { bold, plain, unit } from "./rich-text.ts";
import { presentSources } from "./sources.ts";
import { NAME, shown, weightOf } from "./text.ts";

/** What leaves for Slack. */
export interface SlackMessage {
  /** The whole in words, escaped; send it with `mrkdwn: false`. At most 4,000 characters. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** Blocks left to what a sender adds. */
const SENDER_BLOCKS = 2;

/**
 * An answer as a Slack message: title, what is stated, how it was read and as of when, sources,
 * buttons. What does not fit is cut between two statements, told as "n more", and had by the button
 * "Show the whole" (see `presentRest`); the sources always stay. The smaller form has no table block.
 */
export function present(answer: Answer, how: How = "usual"): SlackMessage {
  return how === "usual" ? usual(answer) : messageOf(answer, how);
}

/** An answer that is asked for again is the same value, and so is its message. */
const usual = oncePer((answer: Answer) => messageOf(answer, "usual"));

function messageOf(answer: Answer, how: How): SlackMessage {
  const pieces = piecesOf(answer);
  const { body, before, after } = firstMessage(answer, pieces, how);
  return {
    text: fallbackText(answer, pieces),
    blocks: [...before, ...body.blocks, ...after],
  };
}

/** The messages that say what `present` had no room for, in order; none where it said everything. */
export function presentRest(answer: Answer, how: How = "usual"): readonly SlackMessage[] {
  const title = `${shown(answer.title, BLOCK.header / 2) || NAME}, continued`;
  const frame = [header(title), context("Numbers in brackets are sources of the first message.")];
  const room = roomBeside(frame, how);
  const messages: SlackMessage[] = [];
  let { rest } = firstMessage(answer, piecesOf(answer), how).body;
  while (unitsIn(rest) > 0) {
    const { blocks, taken, rest: left } = fill(rest, room);
    messages.push({
      text: withinText(title, linesOf(taken)),
      blocks: [header(title), ...blocks, ...frame.slice(1)],
    });
    rest = left;
  }
  return messages;
}

interface FirstMessage {
  readonly body: Filled;
  /** What stands around the body. */
  readonly before: readonly KnownBlock[];
  readonly after: readonly KnownBlock[];
}

/** The message with as much of the answer as there is room for. */
function firstMessage(answer: Answer, stated: readonly Piece[], how: How): FirstMessage {
  const { left } = buttons(answer, false, how);
  const all = [...fullTitle(answer), ...stated, ...offers(left)];
  const pieces = how === "smaller" ? all.map(({ group }) => ({ group, table: null })) : all;
  const before = [header(answer.title)];
  const whole = tail(answer, 0, how);
  const body = fill(pieces, roomBeside([...before, ...whole], how));
  if (unitsIn(body.rest) === 0) return { body, before, after: whole };
  const cut = fill(pieces, roomBeside([...before, ...tail(answer, MANY, how)], how));
  return { body: cut, before, after: tail(answer, unitsIn(cut.rest), how) };
}

/** More units than any answer has: the room that telling their number takes. */
const MANY = 99_999;

/** What stands under the body: how much is left out, sources, as of when, how it was read, buttons. */
function tail(answer: Answer, left: number, how: How): readonly KnownBlock[] {
  const { asOf, readAs } = answer;
  const { block } = buttons(answer, left > 0, how);
  const notes = [
    ...(readAs === null ? [] : [`Read as: ${shown(readAs, SHARE.reading)}`]),
    ...(asOf === null ? [] : [`As of ${date(asOf)}`]),
  ];
  return [
    ...(left > 0 ? [context(`${plural(left, "more line")} not shown here.`)] : []),
    ...presentSources(answer),
    ...(notes.length > 0 ? [context(...notes)] : []),
    ...(block === null ? [] : [block]),
  ];
}

function roomBeside(frame: readonly KnownBlock[], how: How): Room {
  const most = (how === "smaller" ? MESSAGE.smaller : MESSAGE.weight) - SHARE.sender;
  return { weight: most - weightOf(frame), blocks: MESSAGE.blocks - SENDER_BLOCKS - frame.length };
}

function header(title: string): HeaderBlock {
  const text = shown(title, BLOCK.header) || NAME;
  return { type: "header", text: { type: "plain_text", text, emoji: false } };
}

function context(...notes: readonly string[]): ContextBlock {
  return {
    type: "context",
    elements: notes.map((text) => ({ type: "plain_text", text, emoji: false })),
  };
}

/** The title as a line of its own where a header is too short for it. */
function fullTitle({ title }: Answer): readonly Piece[] {
  if (shown(title, BLOCK.header) === plainText(title)) return [];
  const units = [unit(bold(shown(title, SHARE.unit)))];
  return [{ group: { title: null, form: "lines", units, before: 0 }, table: null }];
}

/** What no button could offer, as a list. */
function offers(left: readonly Suggestion[]): readonly Piece[] {
  if (left.length === 0) return [];
  const units = left.map(({ label, ask }) => {
    const asked = label === ask ? "" : `: ${shown(ask, SHARE.unit / 2)}`;
    return unit(plain(shown(label, SHARE.unit / 3) + asked || "–"));
  });
  const title = unit(bold("You can also ask"));
  return [{ group: { title, form: "bullets", units, before: 0 }, table: null }];
}
