import { answerArticle } from "./answer.js";
import { digestForm } from "./digest-form.js";
import { element } from "./element.js";

/** @import { DigestsView, PostView } from "../digests-view.ts" */

/** Between two looks while the section is open and seen, and from a line that was asked to what may come of it; in milliseconds. */
const EVERY = 30_000;
const IN_A_MOMENT = 6_000;
const PATIENCE = 15_000;
const OPEN = "digests";
/** A line that says no more than which digest is to be changed. */
const EDIT = /^\s*(?:\/nec\s+)?digest\s+edit\s+(\w+)\s*$/i;

const named = (id) => document.getElementById(id);

function subscription({ code, words, state, isPaused, form }) {
  const id = `subscription-${code}`;
  const all = {
    Preview: "preview",
    "Post now": "now",
    ...(form ? { Edit: "edit" } : {}),
    ...(isPaused ? { Resume: "resume" } : { Pause: "pause" }),
    Remove: "remove",
  };
  const buttons = Object.entries(all).map(([label, action]) =>
    element(
      "button",
      { type: "button", "data-ask": `/nec digest ${action} ${code}`, "aria-describedby": id },
      label,
    ),
  );
  return element(
    "li",
    {},
    element("p", { id }, element("code", {}, code), " ", element("bdi", {}, words)),
    element("p", { class: "state" }, state),
    element("div", { class: "does" }, ...buttons),
  );
}

/** @param {PostView} view */
function post({ id, when, answer }) {
  const posted = element("p", { class: "when" }, `Posted ${when}`);
  return element("div", { class: "post", "data-post": id }, posted, answerArticle(answer));
}

/** What has changed of the list alone is drawn anew: focus stays where it is. */
function showList(list, made) {
  const text = made.map(({ outerHTML }) => outerHTML).join("");
  if ([...list.children].map(({ outerHTML }) => outerHTML).join("") !== text)
    list.replaceChildren(...made);
}

/** Puts what is new on top and lets what is there be, with the tab that was chosen. Gives how many are new. */
function showPosts(box, posts) {
  const there = new Map([...box.children].map((one) => [one.dataset.post, one]));
  for (const [id, one] of there) if (!posts.some((each) => each.id === id)) one.remove();
  const fresh = posts.filter(({ id }) => !there.has(id));
  box.prepend(...fresh.map(post));
  return fresh.length;
}

/**
 * The section of digests, opened and closed by its button: what comes, the form, what came. Gives what opens the form
 * for a line that asks for no more: it says whether the line was one.
 * @param {HTMLElement} section @param {HTMLButtonElement} button
 * @returns {{ opened(line: string): Promise<boolean> }}
 */
export function digestsSection(section, button) {
  let looked = false;
  /** What the form of each digest is filled with, by its code. */
  let forms = new Map();

  /** @param {DigestsView} view */
  function show({ subscriptions, posts, notices }) {
    forms = new Map(subscriptions.map(({ code, form }) => [code, form]));
    showList(named("subscriptions"), subscriptions.map(subscription));
    showList(
      named("digest-notices"),
      notices.map((text) => element("li", {}, text)),
    );
    named("no-subscriptions").hidden = subscriptions.length > 0;
    named("no-posts").hidden = posts.length > 0;
    if (!looked) named("digest-set-up").open = subscriptions.length === 0;
    const fresh = showPosts(named("posts"), posts);
    if (looked && fresh > 0) named("digest-status").textContent = "Something was posted.";
    looked = true;
  }

  async function refresh() {
    if (!section.hidden && !document.hidden) await look();
  }

  async function look() {
    try {
      const response = await fetch("/api/digests", { signal: AbortSignal.timeout(PATIENCE) });
      if (response.ok) show(await response.json());
    } catch {
      named("digest-status").textContent = "The desk does not answer: what is shown may be old.";
    }
  }

  function set(open) {
    section.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) sessionStorage.setItem(OPEN, "open");
    else sessionStorage.removeItem(OPEN);
    return refresh();
  }

  button.hidden = false;
  button.addEventListener("click", async () => {
    await set(section.hidden);
    if (section.hidden) return;
    named("digests-title").focus({ preventScroll: true });
    section.scrollIntoView();
  });
  const form = digestForm(named("digest-form"), named("digest-said"), async (edited) => {
    await refresh();
    // Where whoever edits came from.
    section.querySelector(`[data-ask="/nec digest edit ${edited}"]`)?.focus();
  });
  document.addEventListener("visibilitychange", refresh);
  document.addEventListener("answered", () => {
    void refresh();
    setTimeout(refresh, IN_A_MOMENT);
  });
  setInterval(refresh, EVERY);
  if (sessionStorage.getItem(OPEN)) void set(true);

  return {
    async opened(line) {
      const code = EDIT.exec(line)?.[1].toLowerCase();
      if (!code) return false;
      await look();
      const fields = forms.get(code);
      if (!fields) return false;
      await set(true);
      form.edit(code, fields);
      return true;
    },
  };
}
