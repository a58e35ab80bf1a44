/** What the doctor found of one setting. */
export interface Checked {
  readonly ok: boolean;
  /** What was found and, where it is not in order, what to change where. */
  readonly line: string;
}

export const good = (line: string): Checked => ({ ok: true, line });
export const bad = (line: string): Checked => ({ ok: false, line });
