import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { type Addresses, bare, inside } from "./address.ts";

/** Gives the IP addresses that a name stands for; rejects where there are none. */
export type Resolve = (name: string) => Promise<readonly LookupAddress[]>;

/** As the machine does it. */
export const resolveBySystem: Resolve = (name) => lookup(name, { all: true });

/** That a connection was not made, and why, as a sentence. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/**
 * What requests are sent through. It judges the very address that it connects to, looked up once: a name cannot stand
 * for one address when it is checked and for another when it is used.
 *
 * @param timeout milliseconds to make a connection in, with looking up
 */
export function guardedAgent(addresses: Addresses, resolve: Resolve, timeout: number): Agent {
  return new Agent({
    connect: (options, callback) => {
      const host = bare(options.hostname);
      const port = options.port || (options.protocol === "https:" ? "443" : "80");
      // Node looks nothing up where the host is an IP address, so that `lookup` below would not be asked.
      if (isIP(host) && !addresses.mayConnect(host, port))
        return callback(new Refusal(inside(host)), null);
      const connect = buildConnector({
        timeout,
        allowH2: false,
        lookup: guarded(resolve, (address) => addresses.mayConnect(address, port)),
      });
      return connect(options, callback);
    },
  });
}

/** Refuses a name even where only one of its addresses is inside. */
function guarded(resolve: Resolve, may: (address: string) => boolean): LookupFunction {
  return (name, options, callback) => {
    resolve(name).then(
      (found) => {
        const [first] = found;
        if (!first || !found.every(({ address }) => may(address)))
          return callback(new Refusal(inside(name)), []);
        return options.all
          ? callback(null, [...found])
          : callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}
