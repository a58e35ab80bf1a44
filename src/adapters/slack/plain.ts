/** Text in which Slack reads no markup. */
export const plain = (text: string) => ({ type: "plain_text", text, emoji: false }) as const;
