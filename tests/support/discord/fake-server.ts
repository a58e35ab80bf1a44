import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answered, answer, type Faults } from "../fake/faults.ts";
import type { Json } from "../fake/json.ts";
import { type Listening, listen } from "../fake/listen.ts";
import { receive } from "./fake-body.ts";
import { type Fault, limitHeaders, scripted } from "./fake-faults.ts";
import type { GatewayServer } from "./fake-gateway.ts";
import { invalidForm, NO, Refused } from "./fake-refused.ts";
import type { Found, Routes } from "./fake-routes.ts";
import type { Call, State } from "./fake-state.ts";

export interface Parts {
  readonly state: State;
  readonly token: string;
  readonly routes: Routes;
  readonly sockets: GatewayServer;
  readonly faults: Faults<Fault>;
  /** What is wrong with a call's body. */
  readonly check: (call: Call) => readonly string[];
}

const PREFIX = "/api/v10";

/** Answers what was wrong, or what the method gave. */
function answered(outcome: Json | readonly Json[] | Refused | null): Answered {
  if (outcome instanceof Refused) return { status: outcome.status, body: outcome.body() };
  return outcome === null ? { status: 204, body: null } : { status: 200, body: outcome };
}

/** A picture or other file of a message. */
function attachment(state: State, path: string, response: ServerResponse): void {
  const [, , channel, id] = path.split("/");
  const found = [...state.messages.values()]
    .filter(({ channel_id }) => channel_id === channel)
    .flatMap(({ attachments }) => attachments)
    .find((one) => one.id === id);
  response.writeHead(found ? 200 : 404, { "content-type": found?.content_type ?? "text/plain" });
  response.end(found?.bytes ?? "not found");
}

/** What is done where nothing goes wrong on the way. */
function usual(parts: Parts, call: Call, found: Found | undefined, readable: boolean): Answered {
  const { state, token } = parts;
  if (!found) return answered(NO.route);
  if (found.locked && call.headers.authorization !== `Bot ${token}`) return answered(NO.token);
  if (!readable) return answered(NO.json);
  const problems = parts.check(call);
  if (problems.length) return answered(invalidForm(problems));
  const { params, query, body, files } = call;
  const of = (name: string) => params[name] ?? "";
  return answered(found.method(state, { of, query, body, files }));
}

async function handle(parts: Parts, request: IncomingMessage, response: ServerResponse) {
  const { state, routes, faults } = parts;
  const [path = "", search = ""] = (request.url ?? "").split("?");
  const verb = request.method ?? "GET";
  if (path.startsWith("/attachments/")) return attachment(state, path, response);
  const { body, files, readable } = await receive(request);
  const inside = path.startsWith(PREFIX) ? path.slice(PREFIX.length) : path;
  const found = routes.find(verb, inside);
  const call: Call = {
    method: verb,
    route: found?.route ?? inside,
    params: found?.params ?? {},
    query: new URLSearchParams(search),
    body,
    files,
    headers: request.headers,
    at: state.now(),
  };
  state.calls.push(call);
  state.watch.changed();
  const fault = faults.take(`${verb} ${call.route}`, body);
  const bucket = found?.bucket ?? "";
  const last = fault && "lastFor" in fault ? fault.lastFor : undefined;
  const limits = limitHeaders(bucket, last === undefined ? 49 : 0, last ?? 1, state.now());
  return answer(
    response,
    fault,
    () => ({ headers: limits, ...usual(parts, call, found, readable) }),
    (wrong) => scripted(wrong, bucket, state.now()),
  );
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
