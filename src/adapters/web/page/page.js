import { answerArticle } from "./answer.js";
import { completing } from "./completion.js";
import { ask, forget, kept } from "./conversation.js";
import { digestsSection } from "./digests.js";
import { element } from "./element.js";

const named = (id) => document.getElementById(id);
const [start, log, input, afresh] = ["start", "log", "question", "afresh"].map(named);
const completion = completing(input, named("completions"));
const digests = named("digests") && digestsSection(named("digests"), named("digests-open"));
/** A pointer that hovers comes with a keyboard; elsewhere focus would cover the answer with one. */
const keyboard = matchMedia("(hover: hover)").matches;

function opened(question, below) {
  start.hidden = true;
  afresh.hidden = false;
  const label = element("span", { class: "unseen" }, "You asked: ");
  const asked = element("p", { class: "asked" }, label, element("bdi", {}, question));
  const entry = element("section", { class: "entry" }, asked, below);
  log.append(entry);
  return entry;
}

function reply({ question, answer, problem }) {
  if (answer) return answerArticle(answer);
  const again = element("button", { type: "button", "data-ask": question }, "Ask again");
  return element("article", { class: "answer" }, element("p", {}, problem), again);
}

async function put(question) {
  completion.close();
  if (await digests?.opened(question)) return;
  const waiting = element("p", { class: "waiting" }, "Looking it up");
  const entry = opened(question, waiting);
  entry.scrollIntoView();
  waiting.replaceWith(reply(await ask(question)));
  entry.scrollIntoView();
  document.dispatchEvent(new Event("answered"));
}

named("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const question = input.value;
  if (question.trim() === "") return;
  input.value = "";
  void put(question);
});

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-ask]");
  if (button) {
    if (keyboard) input.focus({ preventScroll: true });
    void put(button.dataset.ask);
  }
  const cite = target.closest("sup a");
  const source = cite && named(cite.hash.slice(1));
  if (source?.hidden) source.closest(".sources").querySelector(".more").click();
});

afresh.addEventListener("click", () => {
  forget();
  log.replaceChildren();
  start.hidden = false;
  afresh.hidden = true;
  input.focus();
});

for (const exchange of kept()) opened(exchange.question, reply(exchange));
log.lastElementChild?.scrollIntoView();
if (keyboard) input.focus({ preventScroll: true });
