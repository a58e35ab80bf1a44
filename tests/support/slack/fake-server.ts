import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Json, receive, words } from "./fake-body.ts";
import { type Answered, answer, type Faults } from "./fake-faults.ts";
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
  readonly faults: Faults;
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
    return answer(response, fault, problems.length ? () => refusal(body, problems) : usual);
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
  return answer(response, undefined, () => ({ status: 404, body: "not found" }));
}

/** Listens on the loopback address, at a port of the system's choice. */
export async function listen(parts: Parts): Promise<Server> {
  const server = createServer((request, response) => {
    handle(parts, request, response).catch(() => response.socket?.destroy());
  });
  server.on("upgrade", (request, socket) => parts.sockets.upgrade(request, socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The fake has no port.");
  parts.state.origin = `http://127.0.0.1:${address.port}`;
  return server;
}
