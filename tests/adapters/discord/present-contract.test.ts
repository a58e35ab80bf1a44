import { pagesIn, present } from "#src/adapters/discord/present.ts";
import type { Answer } from "#src/core/answer.ts";
import { adapterContract } from "../../contracts/adapter.ts";
import { obeyed, textOf } from "../../support/discord/read-message.ts";

/** All pages of an answer: what does not fit on one is had by its button. */
const pages = (answer: Answer) =>
  Array.from({ length: pagesIn(answer) }, (_, n) => present(answer, { page: n + 1 }));

adapterContract({ name: "discord", adapter: { present: pages }, textOf, obeyed });
