import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIEmbed } from "discord-api-types/v10";
import { createElement, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { withChart } from "#src/adapters/discord/chart.ts";
import { MESSAGE } from "#src/adapters/discord/limits.ts";
import { plainly } from "#src/adapters/discord/markdown.ts";
import { pagesIn, present } from "#src/adapters/discord/present.ts";
import type { Preview } from "#src/adapters/preview.ts";
import { chartPath } from "#src/adapters/web/charts.ts";
import type { Answer, ChartPart } from "#src/core/answer.ts";
import { markdown } from "./discord-markdown.ts";
import { part, partStyles } from "./discord-parts.ts";
import { rows } from "./discord-rows.ts";
import { MARK } from "./mark.ts";

const AUTHOR = { author: "NEC Desk", avatar: MARK, bot: "", timestamp: "" };

/** Discord's own payload of an answer, each of its pages, drawn as Discord draws it. Its buttons do nothing here. */
export const discordPreview: Preview = {
  name: "Discord",
  style: readFileSync(join(import.meta.dirname, "discord.css"), "utf8"),
  innerStyles: partStyles,
  draw(answer) {
    const pages = pagesIn(answer);
    const drawn = Array.from({ length: pages }, (_, i) => page(answer, i + 1, pages));
    return renderToStaticMarkup(createElement(Fragment, null, ...drawn));
  },
};

function page(answer: Answer, number: number, pages: number): ReactNode {
  const chart = answer.parts.find((one) => one.kind === "chart");
  const message = present(answer, { page: number });
  // The chart is sent beside the first page.
  const picture = { name: "chart.png", data: new Uint8Array(), description: "" };
  const sent = chart && number === 1 ? withChart(message, picture) : message;
  const drawn = part(
    "discord-messages",
    {},
    part(
      "discord-message",
      AUTHOR,
      ...sent.embeds.map((one) => embed(one, chart)),
      rows(sent.components),
    ),
  );
  if (pages === 1) return drawn;
  const label = createElement("p", { className: "page" }, `Page ${number} of ${pages}`);
  return createElement(Fragment, null, label, drawn);
}

function embed({ title, description, image, footer }: APIEmbed, chart?: ChartPart): ReactNode {
  const text = (said: string, kind: string): ReactNode =>
    part("discord-embed-description", { slot: "description", class: kind }, ...markdown(said));
  return part(
    "discord-embed",
    { slot: "embeds" },
    // The component's own title would make pictures of what looks like an emoji.
    title === undefined ? null : text(title, "title"),
    description === undefined ? null : text(description, "text"),
    image && chart ? picture(chart) : null,
    footer ? part("discord-embed-footer", { slot: "footer" }, footer.text) : null,
  );
}

function picture(chart: ChartPart): ReactNode {
  const alt = plainly(chart.alt, MESSAGE.altText);
  return createElement("img", { slot: "fields", src: chartPath(chart), alt });
}
