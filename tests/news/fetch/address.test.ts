import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Addresses } from "#src/news/fetch/address.ts";

const addresses = new Addresses();
const problem = (text: string) => {
  const checked = addresses.check(text);
  return checked.ok ? null : checked.problem;
};

describe("what may be asked for", () => {
  test.each([
    ["http://paper.example/a?b=c#d", "http://paper.example/a?b=c"],
    ["HTTPS://Paper.Example:443/", "https://paper.example/"],
    ["http://paper.example:443/", "http://paper.example:443/"],
    ["https://zeitung-münster.example/ü", "https://xn--zeitung-mnster-osb.example/%C3%BC"],
    ["https://8.8.8.8/", "https://8.8.8.8/"],
    ["https://[2606:4700::1111]/", "https://[2606:4700::1111]/"],
  ])("%s may", (text, href) => {
    const checked = addresses.check(text);
    expect(checked.ok && checked.url.href).toBe(href);
  });

  test.each([
    ["", "The address cannot be read."],
    ["/news/1", "The address cannot be read."],
    ["http://", "The address cannot be read."],
    [`https://paper.example/${"a".repeat(2_000)}`, "The address is too long."],
    [`https://paper.example/${"ü".repeat(1_000)}`, "The address cannot be read."],
    ["ftp://paper.example/", "Only http and https addresses are asked for."],
    ["file:///etc/passwd", "Only http and https addresses are asked for."],
    ["data:text/html,hello", "Only http and https addresses are asked for."],
    ["javascript:alert(1)", "Only http and https addresses are asked for."],
    ["https://a:b@paper.example/", "An address with a name or password in it is not asked for."],
    ["https://a@paper.example/", "An address with a name or password in it is not asked for."],
    ["http://paper.example:22/", "Nothing is asked for at port 22, only at 80 and 443."],
    ["http://paper.example:8080/", "Nothing is asked for at port 8080, only at 80 and 443."],
  ])("%s may not", (text, expected) => {
    expect(problem(text)).toBe(expected);
  });

  test.each([
    "127.0.0.1",
    "127.1",
    "0x7f000001",
    "2130706433",
    "017700000001",
    "0.0.0.0",
    "0",
    "10.1.2.3",
    "192.168.0.1",
    "100.100.100.200",
    "169.254.169.254",
    "192.0.2.1",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:8.8.8.8]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[fd00::1]",
    "[fe80::1]",
    "１２７.0.0.1",
  ])("nothing at %s may, by http or https", (host) => {
    for (const scheme of ["http", "https"])
      expect(problem(`${scheme}://${host}/`)).toMatch(
        /^\S+ is not an address of the public internet\.$/,
      );
  });

  test("any text is judged without a fault", () => {
    const near = fc.webUrl({ withFragments: true, withQueryParameters: true });
    fc.assert(
      fc.property(fc.oneof(fc.string(), near, fc.string({ unit: "binary" })), (text) => {
        const checked = addresses.check(text);
        return checked.ok ? /^https?:$/.test(checked.url.protocol) : checked.problem.endsWith(".");
      }),
    );
  });
});

describe("where a redirect may lead", () => {
  const from = new URL("https://paper.example/news/1");
  const redirect = (location: string, start = from) => {
    const checked = addresses.checkRedirect(location, start);
    return checked.ok ? checked.url.href : checked.problem;
  };

  test("to an address relative to the last", () => {
    expect(redirect("2?a=b")).toBe("https://paper.example/news/2?a=b");
    expect(redirect("//other.example/")).toBe("https://other.example/");
  });

  test("from http to https, and not back", () => {
    const plain = new URL("http://paper.example/");
    expect(redirect("https://paper.example/", plain)).toBe("https://paper.example/");
    expect(redirect("http://paper.example/")).toBe("paper.example redirects from https to http.");
  });

  test("to nothing that could not be asked for at first", () => {
    const where = "paper.example redirects to where nothing is asked for:";
    expect(redirect("https://10.0.0.1/")).toBe(
      `${where} 10.0.0.1 is not an address of the public internet.`,
    );
    expect(redirect("file:///etc/passwd")).toBe(
      `${where} Only http and https addresses are asked for.`,
    );
    expect(redirect("https://a:b@paper.example/")).toBe(
      `${where} An address with a name or password in it is not asked for.`,
    );
  });
});
