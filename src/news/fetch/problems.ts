import { Refusal } from "./guard.ts";

const SLOW = "takes too long to answer";

/** What the codes of Node and undici mean, each as the end of a sentence that begins with the host. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOTFOUND: "has no address",
  ENODATA: "has no address",
  EAI_AGAIN: "could not be looked up: the name server does not answer",
  ECONNREFUSED: "takes no connections",
  EHOSTUNREACH: "cannot be reached",
  ENETUNREACH: "cannot be reached",
  ETIMEDOUT: SLOW,
  ECONNRESET: "broke off the connection",
  EPIPE: "broke off the connection",
  UND_ERR_SOCKET: "broke off the connection",
  UND_ERR_CONNECT_TIMEOUT: SLOW,
  UND_ERR_HEADERS_TIMEOUT: SLOW,
  UND_ERR_BODY_TIMEOUT: SLOW,
  UND_ERR_HEADERS_OVERFLOW: "sends more headers than are read",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "sends another length than it says",
  UND_ERR_DESTROYED: "was not asked, for the desk is closing",
  UND_ERR_CLOSED: "was not asked, for the desk is closing",
};

/** Errors that are known by their names: those of a signal, and of undici where it cannot make sense of an answer. */
const NAMES: Readonly<Record<string, string>> = {
  TimeoutError: SLOW,
  HTTPParserError: "does not answer as HTTP has it",
};

/** Codes that come in families. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/CERT|^ERR_TLS|^UNABLE_TO_|SELF_SIGNED/, "has no certificate that can be trusted"],
  [/SSL|^EPROTO$/, "could not be spoken to in secret"],
];

/** Why a host gave no answer, as a sentence, from what was thrown on the way. */
export function problemOf(error: unknown, host: string): string {
  if (error instanceof Refusal) return error.message;
  const named = NAMES[error instanceof Error ? error.name : ""];
  if (named) return `${host} ${named}.`;
  const code = codeIn(error) ?? codeIn(error instanceof Error ? error.cause : null) ?? "";
  const meaning = MEANINGS[code] ?? FAMILIES.find(([family]) => family.test(code))?.[1];
  if (meaning) return `${host} ${meaning}.`;
  return `${host} could not be asked${code === "" ? "" : ` (${code})`}.`;
}

function codeIn(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : null;
}
