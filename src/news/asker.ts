import manifest from "../../package.json" with { type: "json" };
import type { Asker } from "./fetch/user-agent.ts";

/** How the desk names itself to sites, with where whoever runs it can be reached. */
export const askerFor = (contact: string): Asker => ({
  product: "NEC-Desk",
  version: manifest.version,
  contact,
});
