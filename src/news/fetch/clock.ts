/** Time as the asking of sites needs it. */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  elapsed(): number;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}
