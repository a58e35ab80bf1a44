import { present } from "#src/adapters/slack/present.ts";
import { adapterContract } from "../../contracts/adapter.ts";
import { obeyed, textOf } from "../../support/slack/read-message.ts";

adapterContract({ name: "slack", adapter: { present }, textOf, obeyed });

adapterContract({
  name: "slack (smaller)",
  adapter: { present: (answer) => present(answer, "smaller") },
  textOf,
  obeyed,
});
