/** How many questions one person may ask in a minute. */
export const USER_A_MINUTE = 20;

/** What somebody who asks too much is told. */
export const TOO_MANY =
  "That is a lot of questions at once. Please give it a minute, then ask again.";

/** What is said where the desk's own fault kept an answer back. */
export const FAULT =
  "Something went wrong with that question: a fault of the desk's own, which has been logged. Please ask it once more.";
