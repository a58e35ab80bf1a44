import { isJson, type Json } from "../fake/json.ts";

const MESSAGES = new Set(["chat.postMessage", "chat.postEphemeral", "chat.update", "response_url"]);

/** The message or view that a request shows somebody; null where it shows nothing. */
function shownBy(method: string, body: Json): Json | null {
  if (method.startsWith("views.")) return isJson(body.view) ? body.view : {};
  if (method === "ack") {
    if (isJson(body.view)) return body.view;
    return body.text === undefined && body.blocks === undefined ? null : body;
  }
  if (body.delete_original === true) return null;
  return MESSAGES.has(method) ? body : null;
}

/** For the fake's `validate`: looks at every message and view that leaves, whatever its way. */
export function byContent(
  validate: (outgoing: unknown) => readonly string[],
): (method: string, body: Json) => readonly string[] {
  return (method, body) => {
    const outgoing = shownBy(method, body);
    return outgoing ? validate(outgoing) : [];
  };
}
