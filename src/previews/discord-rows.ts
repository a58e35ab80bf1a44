import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import type { ReactNode } from "react";
import type { Row } from "#src/adapters/discord/buttons.ts";
import { part } from "./discord-parts.ts";

/** What the package calls Discord's styles. */
const STYLES: Partial<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: "primary",
  [ButtonStyle.Success]: "success",
  [ButtonStyle.Danger]: "destructive",
};

/** The rows of buttons and menus under a message. They do nothing here. */
export function rows(components: readonly Row[]): ReactNode {
  if (components.length === 0) return null;
  const drawn = components.map((row) => part("discord-action-row", {}, ...row.components.map(one)));
  return part("discord-attachments", { slot: "components" }, ...drawn);
}

function one(component: APIComponentInMessageActionRow): ReactNode {
  switch (component.type) {
    case ComponentType.Button:
      return button(component);
    case ComponentType.StringSelect:
      return part(
        "discord-string-select-menu",
        { placeholder: component.placeholder ?? "" },
        ...component.options.map(({ label }) =>
          part("discord-string-select-menu-option", { label }),
        ),
      );
    default:
      throw new TypeError(`The desk sends no component of type ${component.type}.`);
  }
}

function button(component: APIButtonComponent): ReactNode {
  const label = "label" in component ? component.label : "";
  const disabled = component.disabled ? { disabled: "" } : {};
  return part(
    "discord-button",
    { type: STYLES[component.style] ?? "secondary", ...disabled },
    label,
  );
}
