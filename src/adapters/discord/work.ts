import type { ChatWork } from "#src/adapters/chat/work.ts";
import type { Wire } from "./wire.ts";

/** What every way in and out works with. */
export interface Work extends ChatWork {
  readonly wire: Wire;
  /** Milliseconds after which whoever asked is shown that the desk is at work. */
  readonly patience: number;
}
