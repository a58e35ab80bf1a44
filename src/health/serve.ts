import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Running } from "#src/adapters/adapter.ts";
import type { HealthSettings } from "#src/env-health.ts";

/** From the first byte of a request to its last, in milliseconds. */
const REQUEST = 10_000;
/** Open at once: those who watch are few. */
const CONNECTIONS = 50;

/** Serves at an address; rejects with words for whoever starts the desk where that cannot be had. */
export async function serve(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: HealthSettings,
): Promise<Running> {
  const serverOptions = { requestTimeout: REQUEST, headersTimeout: REQUEST };
  const server = createAdaptorServer({ fetch, serverOptions }) as Server;
  server.maxConnections = CONNECTIONS;
  server.listen(port, host);
  await once(server, "listening").catch((fault: NodeJS.ErrnoException) => {
    throw new Error(`HEALTH_PORT ${port} at ${host} cannot be had (${fault.code}).`);
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    where: `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
