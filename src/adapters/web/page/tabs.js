import { element } from "./element.js";

/** @import { PreviewView } from "../view.ts" */

let groups = 0;

/** A drawing is as tall as its page, which has no script that could say so. @param {HTMLIFrameElement} frame */
function stretch(frame) {
  const page = frame.contentDocument?.documentElement;
  if (page) frame.style.height = `${page.scrollHeight}px`;
}

/** @param {PreviewView} preview */
function drawing({ name, path }) {
  const title = `The answer as ${name} shows it`;
  const frame = element("iframe", { src: path, sandbox: "allow-same-origin", title });
  frame.addEventListener("load", () => stretch(frame));
  return element("div", { class: "drawing" }, frame);
}

/**
 * The answer, and behind tabs how other platforms show it; each is fetched when it is first looked at.
 * @param {HTMLElement} body @param {readonly PreviewView[]} previews
 */
export function tabbed(body, previews) {
  if (previews.length === 0) return [body];
  groups += 1;
  const panels = [body];
  const choose = (chosen) => {
    if (!panels[chosen]) {
      panels[chosen] = drawing(previews[chosen - 1]);
      body.after(panels[chosen]);
    }
    for (const panel of panels) if (panel) panel.hidden = panel !== panels[chosen];
  };
  const tabs = ["Here", ...previews.map(({ name }) => name)].map((name, at) => {
    const radio = element("input", { type: "radio", name: `tabs-${groups}` });
    radio.checked = at === 0;
    radio.addEventListener("change", () => choose(at));
    return element("label", {}, radio, name);
  });
  const legend = element("legend", { class: "unseen" }, "Show the answer as");
  return [element("fieldset", { class: "tabs" }, legend, ...tabs), body];
}
