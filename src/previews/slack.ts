import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Block, Message } from "slack-blocks-to-jsx";
import type { Preview } from "#src/adapters/preview.ts";
import { present } from "#src/adapters/slack/present.ts";

const STYLE = createRequire(import.meta.url).resolve("slack-blocks-to-jsx/dist/style.css");
const MARK =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 36 36'%3E%3Crect width='36' height='36' rx='6' fill='%238b1a1a'/%3E%3Ctext x='18' y='24' font-family='sans-serif' font-size='15' font-weight='700' fill='white' text-anchor='middle'%3END%3C/text%3E%3C/svg%3E";

/** Slack's own payload of an answer, drawn as Slack draws it. Its buttons do nothing here. */
export const slackPreview: Preview = {
  name: "Slack",
  style: readFileSync(STYLE, "utf8"),
  draw(answer) {
    const blocks = present(answer).blocks as unknown as Block[];
    return renderToStaticMarkup(createElement(Message, { blocks, name: "NEC Desk", logo: MARK }));
  },
};
