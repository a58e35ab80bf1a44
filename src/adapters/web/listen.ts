import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { LIMITS } from "./limits.ts";

/** This machine only: the playground asks nobody who they are. */
const HOST = "127.0.0.1";

export interface Listening {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Serves on `first` or the next port that can be had; after `LIMITS.ports` of them on any free one.
 * Stopping ends open connections at once.
 */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  first: number,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch,
    serverOptions: { requestTimeout: LIMITS.requestTime, headersTimeout: LIMITS.headersTime },
  }) as Server;
  server.maxConnections = LIMITS.connections;
  const tried = Array.from({ length: LIMITS.ports }, (_, i) => first + i).filter(
    (port) => port < 65_536,
  );
  for (const port of [...tried, 0]) {
    if (!(await listens(server, port))) continue;
    return { port: (server.address() as AddressInfo).port, stop: () => stop(server) };
  }
  throw new Error("this machine has no free port");
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      server.off("listening", taken);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const taken = () => {
      server.off("error", refused);
      resolve(true);
    };
    server.once("error", refused);
    server.once("listening", taken);
    server.listen(port, HOST);
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
