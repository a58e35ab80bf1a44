import { MOST } from "./limits.ts";
import { untracked } from "./tracking.ts";

export type AddressRead =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly problem: "address" | "addressLong" };

const refused: AddressRead = { ok: false, problem: "address" };

/**
 * A link as an address of its own: resolved against `base` (null where there is none to resolve against), without
 * tracking parameters and fragment. Only http and https, and none with a user's name in it, which would look like
 * another site's.
 */
export function readAddress(link: string, base: string | null): AddressRead {
  const written = link.trim();
  if (written.length > MOST.address) return { ok: false, problem: "addressLong" };
  const url = parsed(bareHost(written, base), base);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    return refused;
  url.hash = "";
  url.search = untracked(url.search);
  return url.href.length > MOST.address
    ? { ok: false, problem: "addressLong" }
    : { ok: true, url: url.href };
}

/** Whether a text is an address by itself, and no path or number. */
export const isAbsolute = (link: string): boolean => /^\s*https?:\/\//i.test(link);

/** What relative links stand for within an element with this `xml:base`; the outer base where that is none. */
export function baseWithin(xmlBase: string | null, outer: string | null): string | null {
  if (xmlBase === null) return outer;
  const url = parsed(xmlBase.trim(), outer);
  return url && /^https?:$/.test(url.protocol) ? url.href : outer;
}

/** "www.example.org/a" is a host that lost its scheme, and no path. */
function bareHost(written: string, base: string | null): string {
  return /^www\.[^/]+\./i.test(written) && base !== null ? `//${written}` : written;
}

const parsed = (link: string, base: string | null): URL | null =>
  URL.parse(link, base ?? undefined);
