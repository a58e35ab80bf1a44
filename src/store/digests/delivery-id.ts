import { createHash } from "node:crypto";

/** How many characters Discord takes as a nonce is 25; 22 of base64url are 132 bits. */
const LENGTH = 22;

/** The id of a delivery, the same whoever plans it: a row that was lost and is planned again is found in the channel. */
export function deliveryId(subscription: string, scheduledFor: string): string {
  return createHash("sha256")
    .update(JSON.stringify([subscription, scheduledFor]))
    .digest("base64url")
    .slice(0, LENGTH);
}
