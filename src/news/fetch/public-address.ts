import ipaddr from "ipaddr.js";

/** The part of IPv6 that public addresses are given from: RFC 4291, section 2.5.4, and IANA's registry. */
const GLOBAL = ipaddr.IPv6.parseCIDR("2000::/3");
/** Public by its number, and yet the inside of Microsoft's cloud: its machines' own door to their host. */
const AZURE = "168.63.129.16";

/**
 * Whether an IP address is one of a single machine on the public internet. False for every range that IANA's
 * special-purpose registries have (private, loopback, link-local, shared, documentation, multicast, …), for IPv6 that
 * holds an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo), and for what is no address.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== "unicast") return false;
  return address instanceof ipaddr.IPv6
    ? address.match(GLOBAL) && !address.zoneId
    : address.toString() !== AZURE;
}
