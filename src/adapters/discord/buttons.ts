import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInMessageActionRow,
  APIStringSelectComponent,
} from "discord-api-types/v10";
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { ASK_FOR_SOURCES } from "#src/adapters/chat/sources.ts";
import { type Answer, CITATIONS_SHOWN, type Suggestion } from "#src/core/answer.ts";
import { plainText } from "#src/core/plain-text.ts";
import type { Query } from "#src/core/query.ts";
import { carrying } from "./carry.ts";
import { COMPONENT } from "./limits.ts";
import { plainly } from "./markdown.ts";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/**
 * What a button or menu does, as its `custom_id` begins: `ask:n:…` asks what follows, `menu` asks
 * what is chosen, `page:n:…` shows page n of the query or line that follows, `share:…` shows a private answer
 * to the channel. A query that is too long to follow is had from what the thread remembers.
 */
export type Action =
  | { readonly kind: "ask"; readonly text: string }
  | { readonly kind: "menu" }
  | { readonly kind: "page"; readonly page: number; readonly query: string }
  | { readonly kind: "share"; readonly query: string };

/** What pressing something with this `custom_id` does; null for one that is not an answer's. */
export function actionOf(customId: string): Action | null {
  const ask = /^ask:\d+:(.+)$/su.exec(customId);
  if (ask?.[1]) return { kind: "ask", text: ask[1] };
  if (customId === "menu") return { kind: "menu" };
  const page = /^page:(\d{1,3}):(.*)$/su.exec(customId);
  if (page) return { kind: "page", page: Number(page[1]), query: page[2] ?? "" };
  const share = /^share:(.*)$/su.exec(customId);
  return share ? { kind: "share", query: share[1] ?? "" } : null;
}

/** Where an answer's message stands among its pages, and what its buttons need. */
export interface Placed {
  readonly page: number;
  readonly pages: number;
  /** What the answer answers. */
  readonly query: Query | null;
  /** Adds a button that shows a private answer to the channel. */
  readonly share: boolean;
  /** A line that asks it again, where it answers no query. */
  readonly line?: string | undefined;
}

export interface Buttons {
  readonly rows: readonly Row[];
  /** Suggestions that no button or menu can carry. */
  readonly left: readonly Suggestion[];
}

/** How many buttons of suggestions an answer has; of more, all stand in a menu. */
const MOST_SUGGESTED = COMPONENT.buttonsInRow;

/** The rows under an answer: pages first, then what can be asked next. */
export function buttons(answer: Answer, placed: Placed): Buttons {
  const asks = answer.suggestions.map(({ ask }) => plainText(ask));
  const fits = answer.suggestions.filter((_, n) => {
    const ask = asks[n] ?? "";
    // A menu takes no value twice.
    return ask !== "" && askId(n, ask).length <= COMPONENT.customId && asks.indexOf(ask) === n;
  });
  const left = answer.suggestions.filter((suggestion) => !fits.includes(suggestion));
  const menu = fits.length > MOST_SUGGESTED;
  const menued = fits.slice(0, menu ? COMPONENT.selectOptions : 0);
  const rest = menu ? fits.slice(menued.length) : [];
  const controls = [...pageButtons(placed), ...sourcesButton(answer), ...shareButton(placed)];
  const asked = menu ? [] : fits.map(({ label, ask }, n) => button(askId(n, ask), label));
  return {
    rows: [
      ...(controls.length > 0 ? [row(controls)] : []),
      ...(asked.length > 0 ? [row(asked)] : []),
      ...(menued.length > 0 ? [row([menuOf(answer, menued)])] : []),
    ],
    left: [...left, ...rest],
  };
}

const askId = (n: number, ask: string): string => `ask:${n}:${plainText(ask)}`;

function pageButtons({ page, pages, query, line = "" }: Placed): APIButtonComponentWithCustomId[] {
  if (pages < 2) return [];
  const to = (wanted: number, label: string): APIButtonComponentWithCustomId => {
    const id = `page:${wanted}:`;
    const room = COMPONENT.customId - id.length;
    const follows = carrying(query, room) ?? (line.length <= room ? line : "");
    const there = wanted >= 1 && wanted <= pages;
    return { ...button(`${id}${follows}`, label), ...(there ? {} : { disabled: true }) };
  };
  return [to(page - 1, "Previous page"), to(page + 1, "Next page")];
}

function sourcesButton({ citations }: Answer): APIButtonComponentWithCustomId[] {
  return citations.length > CITATIONS_SHOWN
    ? [button(`ask:99:${ASK_FOR_SOURCES}`, `All ${citations.length} sources`)]
    : [];
}

function shareButton({ share, query }: Placed): APIButtonComponentWithCustomId[] {
  if (!share) return [];
  const id = "share:";
  const follows = carrying(query, COMPONENT.customId - id.length);
  return follows === null ? [] : [button(`${id}${follows}`, "Share in channel")];
}

function menuOf({ status }: Answer, suggestions: readonly Suggestion[]): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: "menu",
    placeholder: status === "clarify" ? "Which one?" : "Ask next",
    options: suggestions.map(({ label, ask }) => ({
      label: plainly(label, COMPONENT.option) || "Ask",
      value: plainText(ask),
    })),
  };
}

function row(components: APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components };
}

function button(customId: string, label: string): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: customId,
    label: plainly(label, COMPONENT.label) || "Ask",
  };
}
