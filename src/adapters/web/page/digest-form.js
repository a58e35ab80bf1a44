import { answerArticle } from "./answer.js";
import { element } from "./element.js";

/** @import { View } from "../view.ts" */
/** @typedef {{ answer?: View, problem?: string, problems?: Record<string, string> }} Outcome */

/** In milliseconds, as for a question. */
const PATIENCE = 15_000;
const SILENT = "The desk did not answer, and nothing was changed. It may have been stopped.";

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
 * The form for a digest, or for changing one: what is wrong is said at its field and the first such has the focus; what
 * came of it stands in `said`. `onDone` is called when something may have changed, with the code of what was edited.
 * @param {HTMLFormElement} form @param {HTMLElement} said @param {(edited: string | null) => void} onDone
 */
export function digestForm(form, said, onDone) {
  const named = [...form.elements].filter(({ name }) => name);
  const submit = form.querySelector("[type=submit]");
  const cancel = document.getElementById("digest-cancel");
  const box = form.closest("details");
  const values = () => Object.fromEntries(named.map(({ name, value }) => [name, value]));
  /** The code of the digest that is being changed. @type {string | null} */
  let edited = null;
  /** What was filled in of a new one when another was to be changed. */
  let unfinished = values();

  function turn(to, fields) {
    edited = to;
    const title = document.getElementById("digest-form-title");
    title.textContent = to ? `Change ${to}` : "Set up a digest";
    submit.textContent = to ? "Save" : "Set it up";
    cancel.hidden = !to;
    for (const field of named) {
      field.value = fields[field.name];
      mark(field);
    }
    said.replaceChildren();
    box.open = to !== null;
  }

  /** Back to the form for a new one. Gives which was being changed. */
  function leave() {
    const was = edited;
    turn(null, unfinished);
    return was;
  }

  form.elements.zone.value = ownZone() ?? form.elements.zone.value;
  cancel.addEventListener("click", () => onDone(leave()));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const fields = values();
    // Emptied it is everything, as for a new one; what a line leaves out stays.
    if (edited) Object.assign(fields, { which: edited, topics: fields.topics || "everything" });
    submit.disabled = true;
    const { answer, problem, problems = {} } = await submitted(fields);
    submit.disabled = false;
    for (const field of named) mark(field, problems[field.name]);
    named.find(({ name }) => problems[name])?.focus();
    const was = answer && edited ? leave() : null;
    said.replaceChildren(
      ...(answer ? [answerArticle(answer)] : []),
      ...(problem ? [element("p", { class: "problem" }, problem)] : []),
    );
    if (!answer) return;
    said.scrollIntoView({ block: "nearest" });
    onDone(was);
  });

  return {
    /** Opens it for a change of the digest that has a code, filled with what it is. */
    edit(code, fields) {
      if (!edited) unfinished = values();
      turn(code, fields);
      form.elements.topics.focus();
      form.scrollIntoView({ block: "nearest" });
    },
  };
}
