import { element } from "./element.js";

/**
 * The input as a combobox: the list opens as one types, arrow keys choose, Enter or Tab takes what
 * is chosen, Esc closes. Focus never leaves the input.
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 */
export function completing(input, list) {
  let offered = [];
  let chosen = -1;
  let asking = new AbortController();

  function choose(index) {
    chosen = index;
    [...list.children].forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === chosen));
    });
    const option = list.children[chosen];
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  function show(completions) {
    offered = completions;
    list.replaceChildren(
      ...offered.map(({ label, hint }, i) =>
        element(
          "div",
          { id: `completion-${i}`, role: "option" },
          element("b", {}, label),
          element("span", {}, hint),
        ),
      ),
    );
    list.hidden = offered.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    choose(-1);
  }

  function close() {
    asking.abort();
    show([]);
  }

  async function offer() {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    if (input.value.trim() === "") return show([]);
    try {
      const response = await fetch(
        `/api/complete?text=${encodeURIComponent(input.value.slice(0, 500))}`,
        { signal },
      );
      const { completions } = await response.json();
      if (!signal.aborted) show(completions.filter(({ insert }) => insert !== input.value));
    } catch {
      if (!signal.aborted) show([]);
    }
  }

  function take(index) {
    input.value = offered[index].insert;
    input.setSelectionRange(input.value.length, input.value.length);
    void offer();
  }

  function move(step) {
    const places = offered.length + 1;
    choose(((chosen + 1 + step + places) % places) - 1);
  }

  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: close,
    Enter: () => chosen >= 0 && take(chosen),
    Tab: () => chosen >= 0 && take(chosen),
  };

  input.addEventListener("input", offer);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing || event.shiftKey) return;
    if (keys[event.key]?.() !== false && event.key in keys) event.preventDefault();
  });
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const index = [...list.children].indexOf(event.target.closest("[role=option]"));
    if (index >= 0) take(index);
  });
  return { close };
}
