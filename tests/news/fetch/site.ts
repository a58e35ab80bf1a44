import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterEach } from "vitest";
import { Fetcher, type FetcherSettings } from "#src/news/fetch/fetcher.ts";
import type { Result } from "#src/news/fetch/result.ts";
import { quickClock } from "../../support/quick-clock.ts";

type Route = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A made-up site on the loopback address, with what it was asked. */
export interface Site {
  readonly port: number;
  readonly origin: string;
  /** Method, host and path of each request, robots.txt's among them. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
  /** Each by its path. What no route is for is not found. */
  readonly routes: Record<string, Route>;
}

export const NOW = "2026-09-01T09:00:00Z";
export const ASKER = { product: "Made-Up-Desk", version: "1.2", contact: "https://desk.example" };

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

export async function site(routes: Record<string, Route> = {}): Promise<Site> {
  const requests: IncomingMessage[] = [];
  const asked: string[] = [];
  const all: Record<string, Route> = { ...routes };
  const server = createServer((request, response) => {
    requests.push(request);
    asked.push(`${request.method} ${request.headers.host?.split(":")[0]} ${request.url}`);
    const route = all[request.url ?? ""];
    if (route) return route(request, response);
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The site has no port.");
  const { port } = address;
  return { port, origin: `http://127.0.0.1:${port}`, asked, requests, routes: all };
}

/** A route that sends so much with so many headers. */
export const sends =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Route =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

export const redirects = (location: string, status = 302): Route => sends("", { location }, status);

/** Names stand for 127.0.0.1 alone: no test looks anything up. */
export const loopbackOnly = async () => [{ address: "127.0.0.1", family: 4 }];

/** A fetcher that may ask the sites named, with waits that are over at once. */
export function fetcher(sites: readonly Site[], settings: Partial<FetcherSettings> = {}): Fetcher {
  const made = new Fetcher({
    asker: ASKER,
    clock: quickClock(),
    now: () => NOW,
    resolve: loopbackOnly,
    loopbackForTests: sites.map(({ port }) => port),
    ...settings,
  });
  open.push(() => made.close());
  return made;
}

/** What was got, as text with its kind; a problem where there is one. */
export function said(result: Result): string {
  if (result.kind === "fetched") return `fetched: ${new TextDecoder().decode(result.bytes)}`;
  return result.kind === "failed" ? result.problem : result.kind;
}
