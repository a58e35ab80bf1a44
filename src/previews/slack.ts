import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Block, Message } from "slack-blocks-to-jsx";
import type { Preview } from "#src/adapters/preview.ts";
import { present } from "#src/adapters/slack/present.ts";
import { MARK } from "./mark.ts";

/** The hour in the corner, the same on every drawing: the package would put the clock's. */
const POSTED_AT = new Date(2018, 8, 3, 8);
const STYLE = createRequire(import.meta.url).resolve("slack-blocks-to-jsx/dist/style.css");

/** Slack's own payload of an answer, drawn as Slack draws it. Its buttons do nothing here. */
export const slackPreview: Preview = {
  name: "Slack",
  style: readFileSync(STYLE, "utf8"),
  draw(answer) {
    const blocks = present(answer).blocks as unknown as Block[];
    return renderToStaticMarkup(
      createElement(Message, { blocks, name: "NEC Desk", logo: MARK, time: POSTED_AT }),
    );
  },
};
