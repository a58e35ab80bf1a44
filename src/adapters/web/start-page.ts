import { html } from "hono/html";
import type { Command } from "#src/core/command.ts";

const PLACES = { commands: "<!-- commands -->", digests: "<!-- digests -->" };

/**
 * The page with its list of commands filled in, each a button that asks its example, and the section of digests, which
 * is empty where there are none.
 */
export function startPage(page: string, commands: readonly Command[], digests = ""): string {
  const items = commands.map(
    ({ example, summary }) =>
      html`<li><button type="button" class="command" data-ask="${example}">${example}</button> <span>${summary}</span></li>`,
  );
  return page
    .replace(PLACES.commands, () => items.join("\n"))
    .replace(PLACES.digests, () => digests);
}
