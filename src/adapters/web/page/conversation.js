/** @import { View } from "../view.ts" */
/** @typedef {{ question: string, answer?: View, problem?: string }} Exchange */

const THREAD = "thread";
const EXCHANGES = "exchanges";
const KEPT = 20;
/** Longer than the desk itself takes for a request, in milliseconds. */
const PATIENCE = 15_000;
const SILENT = "The desk did not answer. It may have been stopped.";

/**
 * Asks the desk. What goes wrong comes back as a problem in words.
 * @param {string} question
 * @returns {Promise<Exchange>}
 */
export async function ask(question) {
  try {
    const response = await fetch("/api/ask", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ question, thread: thread() }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { answer, problem } = await response.json();
    const exchange = { question, answer, problem };
    if (answer) keep([...kept(), exchange].slice(-KEPT));
    return exchange;
  } catch {
    return { question, problem: SILENT };
  }
}

/** This tab's latest exchanges, for a page that was loaded again. @returns {Exchange[]} */
export function kept() {
  return JSON.parse(sessionStorage.getItem(EXCHANGES) ?? "[]");
}

/** Forgets the conversation; the next question begins another. */
export function forget() {
  sessionStorage.clear();
}

function thread() {
  const known = sessionStorage.getItem(THREAD);
  if (known) return known;
  const made = crypto.randomUUID();
  sessionStorage.setItem(THREAD, made);
  return made;
}

function keep(exchanges) {
  try {
    sessionStorage.setItem(EXCHANGES, JSON.stringify(exchanges));
  } catch {
    sessionStorage.removeItem(EXCHANGES);
  }
}
