import type { Answer } from "#src/core/answer.ts";
import type { Desk } from "#src/core/ask.ts";
import type { Platform } from "#src/digest/deliver/settings.ts";

/** A platform's way in and out. `Sent` is what leaves for the platform: HTML, blocks, an embed, plain text. */
export interface Adapter<Sent> {
  readonly name: string;
  /** An answer as this platform shows it. Pure; every part of the answer is in it, and its sources are never cut. */
  present(answer: Answer): Sent;
  /** Begins to take questions. */
  start(desk: Desk): Promise<Running>;
}

export interface Running {
  /** Where it can be reached, in words for the log: "http://127.0.0.1:3000". */
  readonly where: string;
  /** How digests are posted there; left out where none can be. */
  readonly posts?: Platform;
  /** Whether it is connected at this moment; left out where it always is until it is stopped. */
  readonly isConnected?: () => boolean;
  stop(): Promise<void>;
}
