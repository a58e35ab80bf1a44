import type { Json } from "../fake/json.ts";

/** What Discord says no with. */
export class Refused {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors: Json | undefined;

  constructor(status: number, code: number, message: string, errors?: Json) {
    this.status = status;
    this.code = code;
    this.message = message;
    this.errors = errors;
  }

  /** As Discord writes it. */
  body(): Json {
    const { message, code, errors } = this;
    return { message, code, ...(errors ? { errors } : {}) };
  }
}

/** The refusals of Discord that the fake gives, by its list of JSON error codes. */
export const NO = {
  route: new Refused(404, 0, "404: Not Found"),
  token: new Refused(401, 0, "401: Unauthorized"),
  channel: new Refused(404, 10003, "Unknown Channel"),
  guild: new Refused(404, 10004, "Unknown Guild"),
  member: new Refused(404, 10007, "Unknown Member"),
  message: new Refused(404, 10008, "Unknown Message"),
  user: new Refused(404, 10013, "Unknown User"),
  webhook: new Refused(404, 10015, "Unknown Webhook"),
  interaction: new Refused(404, 10062, "Unknown interaction"),
  command: new Refused(404, 10063, "Unknown application command"),
  application: new Refused(404, 10002, "Unknown Application"),
  crossposted: new Refused(400, 40033, "This message has already been crossposted."),
  acknowledged: new Refused(400, 40060, "Interaction has already been acknowledged."),
  followUps: new Refused(
    400,
    40094,
    "This interaction has hit the maximum number of follow up messages.",
  ),
  access: new Refused(403, 50001, "Missing Access"),
  author: new Refused(403, 50005, "Cannot edit a message authored by another user"),
  empty: new Refused(400, 50006, "Cannot send an empty message"),
  permissions: new Refused(403, 50013, "Missing Permissions"),
  channelType: new Refused(400, 50024, "Cannot execute action on this channel type"),
  webhookToken: new Refused(401, 50027, "Invalid Webhook Token"),
  json: new Refused(400, 50109, "The request body contains invalid JSON."),
  history: new Refused(400, 160_002, "Cannot reply without permission to read message history"),
  thread: new Refused(400, 160_004, "A thread has already been created for this message"),
  locked: new Refused(400, 160_005, "Thread is locked"),
} as const;

/** A form that is wrong: what is wrong with a field (`data.content`), or with the whole. */
export function invalidForm(problems: readonly string[], field = "", code = "INVALID"): Refused {
  const wrong: Json = { _errors: problems.map((message) => ({ code, message })) };
  const errors = field
    .split(".")
    .filter((part) => part !== "")
    .reduceRight<Json>((inner, part) => ({ [part]: inner }), wrong);
  return new Refused(400, 50035, "Invalid Form Body", errors);
}
