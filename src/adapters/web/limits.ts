const SECOND = 1000;

/** What one process of the playground takes on. Times in milliseconds, sizes in bytes. */
export const LIMITS = {
  /** Characters of a question that still gets an answer. */
  question: 10_000,
  /** A question of that length with every character written as an escape, and the rest of the body. */
  body: 64 * 1024,
  /** Conversations kept, least recently used out first; the core forgets one that has rested an hour. */
  threads: 200,
  /** Charts whose figures are kept, so that their picture can be asked for. */
  charts: 200,
  /** Answers kept for the other platforms' tabs. */
  previews: 100,
  /** Characters in one field of the form for a digest. */
  field: 2_000,
  /** Posts shown, and deliveries looked through for them: most of a quiet channel's are of days without news. */
  posts: 10,
  deliveries: 200,
  /** What the desk told whoever uses the page. */
  notices: 5,
  /** Pictures asked for at once; the next is told to try again. */
  chartsAtOnce: 20,
  /** From the first byte of a request to its last. */
  requestTime: 10 * SECOND,
  headersTime: 5 * SECOND,
  connections: 100,
  completions: 12,
  /** Ports tried, one after another, before any free one is taken. */
  ports: 20,
} as const;
