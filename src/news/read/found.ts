import type { Form, Moment } from "#src/core/news.ts";
import type { Who } from "./scene/who.ts";

/** What somebody said, as one line has it. */
export interface Found {
  readonly who: Who;
  readonly verb: string;
  readonly form: Form;
  readonly words: string;
  readonly to: string | null;
  readonly on: Moment | null;
  readonly through: string | null;
  /** The line it stands in. */
  readonly line: number;
}

/** What reading a line has settled. */
export interface LineRead {
  readonly found: readonly Found[];
  /** The one who speaks in it; null where nobody or more than one does. */
  readonly speaker: Who | null;
  /** Who speaks the words in quotation marks that it begins with. */
  readonly opening: Who | null;
}
