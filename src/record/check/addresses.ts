import { fileOf } from "../layout.ts";
import type { Finding } from "../problem.ts";
import type { Check } from "./check.ts";

/** Hosts that keep copies of other people's pages. */
const COPIES = [
  "archive.org",
  "archive.ph",
  "archive.today",
  "archive.is",
  "archive.md",
  "archive.li",
  "archive.vn",
  "archive.fo",
  "perma.cc",
  "webcitation.org",
  "ghostarchive.org",
  "webcache.googleusercontent.com",
  "translate.goog",
  "ampproject.org",
  "cachedview.nl",
  "12ft.io",
  "removepaywall.com",
  "infogalactic.com",
  "wikiwand.com",
  "dbpedia.org",
];

/** An address is on one of its publisher's own hosts. */
export const addressesAreThePublishers: Check = function* (files) {
  for (const [id, { name, hosts, sources }] of files.publishers) {
    for (const [key, { url }] of Object.entries(sources)) {
      const host = url === undefined ? undefined : hostOf(url);
      if (host === undefined || hosts.some((own) => within(host, own.toLowerCase()))) continue;
      const message = `${host} is not a host of ${name}; leave a copy's address out`;
      yield { file: fileOf("sources", id), path: ["sources", key, "url"], message };
    }
  }
};

/** No publisher's host is a bare number or keeps copies. */
export const hostsAreNoMirrors: Check = function* (files) {
  for (const [id, { hosts }] of files.publishers) {
    for (const [i, host] of hosts.entries()) {
      const wrong = wrongWith(host.toLowerCase());
      if (wrong !== undefined) {
        const finding: Finding = {
          file: fileOf("sources", id),
          path: ["hosts", i],
          message: wrong,
        };
        yield finding;
      }
    }
  }
};

function wrongWith(host: string): string | undefined {
  if (/^[\d.]+$/.test(host) || host.includes(":"))
    return `"${host}" is a bare number, not a publisher's host`;
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))
    return `"${host}" is not a host, such as labourlist.org`;
  const copy = COPIES.find((each) => within(host, each));
  return copy === undefined ? undefined : `${host} keeps copies of other publishers' pages`;
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : undefined;
}

function within(host: string, own: string): boolean {
  return host === own || host.endsWith(`.${own}`);
}
