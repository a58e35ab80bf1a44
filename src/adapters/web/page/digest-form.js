import { answerArticle } from "./answer.js";
import { element } from "./element.js";

/** @import { View } from "../view.ts" */
/** @typedef {{ answer?: View, problem?: string, problems?: Record<string, string> }} Outcome */

/** In milliseconds, as for a question. */
const PATIENCE = 15_000;
const SILENT = "The desk did not answer, and nothing was set up. It may have been stopped.";

/** @param {Record<string, string>} fields @returns {Promise<Outcome>} */
async function submitted(fields) {
  try {
    const response = await fetch("/api/digests", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ fields }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return await response.json();
  } catch {
    return { problem: SILENT };
  }
}

/** Puts what is wrong with a field under it, or takes it away; who reads it by ear hears it with the field. */
function mark(field, problem) {
  const id = `${field.id}-problem`;
  document.getElementById(id)?.remove();
  const hint = document.getElementById(`${field.id}-hint`)?.id;
  const described = [problem && id, hint].filter(Boolean).join(" ");
  if (described) field.setAttribute("aria-describedby", described);
  else field.removeAttribute("aria-describedby");
  if (problem) {
    field.setAttribute("aria-invalid", "true");
    field.after(element("p", { id, class: "problem" }, problem));
  } else field.removeAttribute("aria-invalid");
}

/** The clock of whoever looks, where the browser says which that is. */
function ownZone() {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return /^[A-Z]\w+\/[A-Z]/.test(timeZone) && !timeZone.startsWith("Etc/") ? timeZone : null;
}

/**
 * The form for a digest: what is wrong is said at its field and the first such has the focus; what came of it stands
 * below. `onDone` is called when something may have been set up.
 * @param {HTMLFormElement} form @param {HTMLElement} said @param {() => void} onDone
 */
export function digestForm(form, said, onDone) {
  const named = [...form.elements].filter(({ name }) => name);
  form.elements.zone.value = ownZone() ?? form.elements.zone.value;

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("[type=submit]");
    button.disabled = true;
    const {
      answer,
      problem,
      problems = {},
    } = await submitted(Object.fromEntries(named.map(({ name, value }) => [name, value])));
    button.disabled = false;
    for (const field of named) mark(field, problems[field.name]);
    named.find(({ name }) => problems[name])?.focus();
    said.replaceChildren(
      ...(answer ? [answerArticle(answer)] : []),
      ...(problem ? [element("p", { class: "problem" }, problem)] : []),
    );
    if (!answer) return;
    said.scrollIntoView({ block: "nearest" });
    onDone();
  });
}
