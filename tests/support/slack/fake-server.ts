import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answered, answer, type Faults, send } from "../fake/faults.ts";
import { type Json, words } from "../fake/json.ts";
import { type Listening, listen } from "../fake/listen.ts";
import { receive } from "./fake-body.ts";
import { type Fault, scripted } from "./fake-faults.ts";
import { upload } from "./fake-files.ts";
import { respond } from "./fake-response-url.ts";
import type { SocketServer } from "./fake-socket-mode.ts";
import type { State } from "./fake-state.ts";
import type { Tokens } from "./fake-tokens.ts";
import type { WebApi } from "./fake-web-api.ts";

export interface Parts {
  readonly state: State;
  readonly tokens: Tokens;
  readonly api: WebApi;
  readonly sockets: SocketServer;
  readonly faults: Faults<Fault>;
  readonly check: (method: string, body: Json) => readonly string[];
}

function refusal(body: Json, problems: readonly string[]): Answered {
  const error = body.blocks === undefined ? "invalid_arguments" : "invalid_blocks";
  return {
    status: 200,
    body: { ok: false, error, response_metadata: { messages: [...problems] } },
  };
}

async function handle(parts: Parts, request: IncomingMessage, response: ServerResponse) {
  const { state, tokens, api, faults, check } = parts;
  const { bytes, body: given } = await receive(request);
  const { token: inBody, ...body } = given;
  const [, door = "", name = ""] = (request.url ?? "").split(/[/?]/);
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  const token = bearer ?? words(inBody);
  const holder = tokens.check(token, words(body.team_id));
  const team = typeof holder === "string" ? null : holder.id;

  const keep = (method: string, usual: () => Answered) => {
    state.calls.push({ method, body, token, team, at: state.now() });
    const problems = door === "upload" ? [] : check(method, body);
    state.watch.changed();
    const fault = faults.take(method, body);
    const wrong = () => refusal(body, problems);
    return answer(response, fault, problems.length ? wrong : usual, scripted);
  };
  if (request.method === "POST" && door === "api") {
    return keep(name, () => api.call(name, token, body));
  }
  if (request.method === "POST" && door === "response") {
    return keep("response_url", () => respond(state, name, body));
  }
  if (request.method === "POST" && door === "upload") {
    return keep("upload", () => upload(state, name, bytes));
  }
  return send(response, { status: 404, body: "not found" });
}

/** Listens for the app. */
export async function listenFor(parts: Parts): Promise<Listening> {
  const listening = await listen(
    (request, response) => handle(parts, request, response),
    (request, socket) => parts.sockets.upgrade(request, socket),
  );
  parts.state.origin = listening.origin;
  return listening;
}
