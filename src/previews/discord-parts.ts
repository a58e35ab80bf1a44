import {
  DiscordActionRow,
  DiscordAttachments,
  DiscordAuthorInfo,
  DiscordBold,
  DiscordButton,
  DiscordEmbed,
  DiscordEmbedDescription,
  DiscordEmbedFooter,
  DiscordLink,
  DiscordListItem,
  DiscordMessage,
  DiscordMessages,
  DiscordOrderedList,
  DiscordStringSelectMenu,
  DiscordStringSelectMenuOption,
  DiscordSubscript,
  DiscordUnorderedList,
  DiscordVerifiedAuthorTag,
} from "@skyra/discord-components-core";
import { createElement, type ReactElement, type ReactNode } from "react";
import { litMarkup } from "./lit-markup.ts";

/** What Discord's messages are made of, by the names of their elements. */
const PARTS = {
  "discord-action-row": DiscordActionRow,
  "discord-attachments": DiscordAttachments,
  "discord-author-info": DiscordAuthorInfo,
  "discord-bold": DiscordBold,
  "discord-button": DiscordButton,
  "discord-embed": DiscordEmbed,
  "discord-embed-description": DiscordEmbedDescription,
  "discord-embed-footer": DiscordEmbedFooter,
  "discord-link": DiscordLink,
  "discord-list-item": DiscordListItem,
  "discord-message": DiscordMessage,
  "discord-messages": DiscordMessages,
  "discord-ordered-list": DiscordOrderedList,
  "discord-string-select-menu": DiscordStringSelectMenu,
  "discord-string-select-menu-option": DiscordStringSelectMenuOption,
  "discord-subscript": DiscordSubscript,
  "discord-unordered-list": DiscordUnorderedList,
  "discord-verified-author-tag": DiscordVerifiedAuthorTag,
} as const;
type Name = keyof typeof PARTS;
type Attributes = Readonly<Record<string, string>>;

/** A component as far as it is used here, where there is no browser. */
interface Component {
  attributeChangedCallback(name: string, was: null, value: string): void;
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  render(): unknown;
}

/** Some components ask what they stand in, and lists how many items they have. */
const STANDS_IN: Partial<Record<Name, Name>> = {
  "discord-button": "discord-action-row",
  "discord-list-item": "discord-unordered-list",
};

/**
 * What a page without script needs else: a menu stands open, as wide as Discord makes it, and no
 * words of an option or a button are cut.
 */
const OWN: Partial<Record<Name, string>> = {
  "discord-button": "button.hoverable, button.disabled { height: auto }",
  "discord-string-select-menu": `.discord-string-select-menu { width: 100%; margin: 4px 0 }
    div.discord-string-select-menu-option-slot { display: block; position: static; width: 100%; max-height: none }`,
  "discord-string-select-menu-option":
    ".discord-string-select-menu-option-ellipsis-text { white-space: normal }",
};

const styles = new Map(
  Object.entries(PARTS).map(([name, { elementStyles }]) => [
    name,
    [...elementStyles.map((style) => ("cssText" in style ? style.cssText : "")), OWN[name as Name]]
      .join("\n")
      .replace(/\s+/g, " "),
  ]),
);

/** The style sheets that stand in what `part` gives. */
export const partStyles: readonly string[] = [...new Set(styles.values())];

/** A part of a message, with what it stands around; nothing of it needs a script. */
export function part(name: Name, attributes: Attributes, ...inner: ReactNode[]): ReactElement {
  const html = { __html: shadow(name, attributes, inner.length) };
  const template = { shadowrootmode: "open", dangerouslySetInnerHTML: html };
  return createElement(name, attributes, createElement("template", template), ...inner);
}

function shadow(name: Name, attributes: Attributes, items: number): string {
  const component = new PARTS[name]() as unknown as Component;
  const children = Array.from({ length: items }, () => ({ tagName: "discord-list-item" }));
  Object.defineProperties(component, {
    parentElement: { value: { tagName: STANDS_IN[name] ?? "" } },
    children: { value: name.endsWith("-list") ? children : [] },
  });
  for (const [attribute, value] of Object.entries(attributes))
    component.attributeChangedCallback(attribute, null, value);
  component.willUpdate(new Map());
  // Last, for some style sheets speak of the first element.
  return `${nested(litMarkup(component.render()))}<style>${styles.get(name)}</style>`;
}

const NESTED = /<(discord-[a-z-]+)([^>]*)><\/\1\s*>/g;

/** What a component renders may hold another. */
function nested(markup: string): string {
  return markup.replace(NESTED, (whole, name: string, written: string) => {
    const attributes = [...written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(
      ([, attribute = "", value = ""]) => [attribute, value] as const,
    );
    if (!(name in PARTS)) return whole;
    const inner = shadow(name as Name, Object.fromEntries(attributes), 0);
    return `<${name}${written}><template shadowrootmode="open">${inner}</template></${name}>`;
  });
}
