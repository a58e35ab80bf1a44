import { BlockList, isIPv4 } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isPublicAddress } from "#src/news/fetch/public-address.ts";

/** IANA's special-purpose registries for IPv4, RFC 6890 and what came after, and multicast: written down apart. */
const SPECIAL = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
  ["168.63.129.16", 32],
] as const;

const special = new BlockList();
for (const [net, prefix] of SPECIAL) special.addSubnet(net, prefix);

const number = (address: string) =>
  address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
const dotted = (value: number) =>
  [24, 16, 8, 0].map((bits) => Math.floor(value / 2 ** bits) % 256).join(".");

/** Any IPv4 address; every other one in, or just beside, a range that is not public. */
const nearSpecial = fc
  .tuple(fc.constantFrom(...SPECIAL), fc.integer({ min: -2, max: 1 }), fc.nat(2 ** 32 - 1))
  .map(([[net, prefix], offset, any]) => {
    const size = 2 ** (32 - prefix);
    const at = offset === 0 ? any % size : offset === 1 ? size : offset + 1;
    return dotted((number(net) + at + 2 ** 32) % 2 ** 32);
  });
const ipv4 = fc.oneof(nearSpecial, fc.ipV4());

test("an IPv4 address is public just where no range of IANA's registries has it", () => {
  fc.assert(
    fc.property(ipv4, (address) => isPublicAddress(address) === !special.check(address)),
    { numRuns: 5_000 },
  );
});

test("no IPv6 address that holds an IPv4 address is public, whatever it holds", () => {
  const hex = (address: string) => {
    const value = number(address);
    return `${Math.floor(value / 65_536).toString(16)}:${(value % 65_536).toString(16)}`;
  };
  fc.assert(
    fc.property(ipv4, (address) => {
      const held = hex(address);
      const forms = [
        `::ffff:${address}`,
        `::ffff:${held}`,
        `::ffff:0:${held}`,
        `::${address}`,
        `64:ff9b::${address}`,
        `64:ff9b::${held}`,
        `64:ff9b:1::${held}`,
        `2002:${held}::1`,
        `2001:0:${held}::1`,
      ];
      expect(forms.filter(isPublicAddress)).toEqual([]);
    }),
  );
});

test("only IPv6 addresses that are given to machines on the internet are public", () => {
  const inside = [
    "::",
    "::1",
    "100::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "fc00::1",
    "fd00:ec2::254",
    "ff02::1",
    "2001::1",
    "2001:2::1",
    "2001:db8::1",
    "2001:10::1",
    "2001:20::1",
    "3fff::1",
    "5f00::1",
    "4000::1",
    "2606:4700::1111%eth0",
  ];
  expect(inside.filter(isPublicAddress)).toEqual([]);
  expect(["2606:4700::1111", "2a00:1450:4009::200e"].every(isPublicAddress)).toBe(true);
});

test("what is no address is not public, and nothing is thrown at", () => {
  fc.assert(
    fc.property(fc.string(), (text) => !isPublicAddress(text) || isIPv4(text) || text.length > 0),
  );
  const none = ["", "localhost", "1.2.3.4.5", "999.1.1.1", "[::1]", "8.8.8.8/8", "8.8.8.8 "];
  expect(none.filter(isPublicAddress)).toEqual([]);
});
