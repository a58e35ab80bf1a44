import { isIP } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** In characters; what is longer is no address of an article. */
const LONGEST = 2_000;
const PORTS: ReadonlySet<string> = new Set(["80", "443"]);
const LOOPBACK = "127.0.0.1";

export type Checked =
  | { readonly ok: true; readonly url: URL }
  /** A sentence. */
  | { readonly ok: false; readonly problem: string };

/** Says what may be asked for. The only judge of addresses, before a connection and while it is made. */
export class Addresses {
  readonly #loopback: ReadonlySet<string>;

  /** @param loopback ports at which 127.0.0.1 may be asked too: for tests, and for nothing else */
  constructor(loopback: readonly number[] = []) {
    this.#loopback = new Set(loopback.map(String));
  }

  /**
   * An address as it would be asked for: http or https, without a name or password in it, at port 80 or 443, and not
   * of a machine that is not on the public internet. What a name stands for is looked up later: see `mayConnect`.
   *
   * @param base what a relative address is relative to
   */
  check(text: string, base?: URL): Checked {
    if (text.length > LONGEST) return no("The address is too long.");
    const url = URL.parse(text, base?.href);
    if (!url || url.href.length > LONGEST) return no("The address cannot be read.");
    if (!/^https?:$/.test(url.protocol)) return no("Only http and https addresses are asked for.");
    if (url.username || url.password)
      return no("An address with a name or password in it is not asked for.");
    url.hash = "";
    const port = portOf(url);
    if (!PORTS.has(port) && !this.#loopback.has(port))
      return no(`Nothing is asked for at port ${port}, only at 80 and 443.`);
    const host = bare(url.hostname);
    return isIP(host) && !this.mayConnect(host, port) ? no(inside(host)) : { ok: true, url };
  }

  /** Where a redirect leads: an address that passes `check`, and does not give up https. */
  checkRedirect(location: string, from: URL): Checked {
    const checked = this.check(location, from);
    if (!checked.ok)
      return no(`${from.hostname} redirects to where nothing is asked for: ${checked.problem}`);
    if (from.protocol === "https:" && checked.url.protocol !== "https:")
      return no(`${from.hostname} redirects from https to http.`);
    return checked;
  }

  /** Whether a connection may be made to an IP address at a port. */
  mayConnect(address: string, port: string): boolean {
    if (address === LOOPBACK && this.#loopback.has(port)) return true;
    return PORTS.has(port) && isPublicAddress(address);
  }
}

/** Why a host is not asked. */
export const inside = (host: string): string => `${host} is not an address of the public internet.`;

/** A URL's host without the brackets of IPv6. */
export const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, "");

const portOf = ({ port, protocol }: URL) => port || (protocol === "https:" ? "443" : "80");

const no = (problem: string): Checked => ({ ok: false, problem });
