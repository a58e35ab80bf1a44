import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

const NONCE = 12;
const TAG = 16;

/** Closes and opens text with one key: AES-256-GCM, a new nonce each time. */
export interface Seal {
  /** The text sealed, as base64. `name` is bound in: sealed for one name, it opens for no other. */
  close(text: string, name: string): string;
  /** The text, or null where it was sealed with another key or for another name, or was changed. */
  open(sealed: string, name: string): string | null;
}

/** A seal from a secret of any length; the key is its SHA-256, so the secret must be random itself. */
export function seal(secret: string): Seal {
  const key = createHash("sha256").update(secret).digest();
  return {
    close(text, name) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(name));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64");
    },
    open(sealed, name) {
      const bytes = Buffer.from(sealed, "base64");
      if (bytes.length < NONCE + TAG) return null;
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE))
        .setAAD(Buffer.from(name))
        .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      try {
        const body = [decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()];
        return Buffer.concat(body).toString("utf8");
      } catch {
        return null;
      }
    },
  };
}
