import type { HomeView, KnownBlock, ModalView } from "@slack/types";

/** What the desk sends, for the generator of the schema. */
export interface Surface {
  readonly blocks: readonly KnownBlock[];
  readonly modal: ModalView;
  readonly home: HomeView;
}
