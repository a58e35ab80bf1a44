import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

export interface Listening {
  /** `http://127.0.0.1:…`. */
  readonly origin: string;
  /** Breaks every connection and stops listening. */
  close(): Promise<void>;
}

/** Listens on the loopback address, at a port of the system's choice. A handler that fails breaks the connection. */
export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  upgrade: (request: IncomingMessage, socket: Duplex) => void,
): Promise<Listening> {
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.socket?.destroy());
  });
  server.on("upgrade", upgrade);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The fake has no port.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
