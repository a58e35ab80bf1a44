import { html } from "hono/html";
import type { Command } from "#src/core/command.ts";

const PLACE = "<!-- commands -->";

/** The page with its list of commands filled in, each a button that asks its example. */
export function startPage(page: string, commands: readonly Command[]): string {
  const items = commands.map(
    ({ example, summary }) =>
      html`<li><button type="button" class="command" data-ask="${example}">${example}</button> <span>${summary}</span></li>`,
  );
  return page.replace(PLACE, () => items.join("\n"));
}
