/** A question to try, with a label that fits a button. */
export interface Example {
  readonly title: string;
  readonly ask: string;
}

/** What the agent surface suggests and the Home tab offers: four at most. */
export const PROMPTS: readonly Example[] = [
  { title: "The latest CLP section result", ask: "/nec result" },
  { title: "Who sits on the NEC now", ask: "/nec body" },
  { title: "Every election in the record", ask: "/nec elections" },
  { title: "What can be asked", ask: "/nec help" },
];
