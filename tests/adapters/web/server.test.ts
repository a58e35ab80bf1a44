import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readAssets } from "#src/adapters/web/assets.ts";
import { LIMITS } from "#src/adapters/web/limits.ts";
import { site } from "#src/adapters/web/server.ts";
import { startPage } from "#src/adapters/web/start-page.ts";
import type { View } from "#src/adapters/web/view.ts";
import type { Answer } from "#src/core/answer.ts";
import { HOSTILE, sampleDesk } from "./sample-desk.ts";

const OWN = "http://127.0.0.1:3000";
const { page, files } = await readAssets();
const paper = {
  name: "Paper",
  load: async () => ({
    name: "Paper",
    style: "p { color: black }",
    innerStyles: ["p{}"],
    draw: ({ title }: Answer) => `<p>${title.length}</p>`,
  }),
};
const app = site({
  desk: sampleDesk,
  now: () => "2021-06-01T12:00:00Z",
  port: () => 3000,
  page: startPage(page, sampleDesk.commands),
  files,
  previews: [paper],
});

type Headers = Record<string, string>;
const get = (path: string, headers: Headers = {}) =>
  app.request(`${OWN}${path}`, { headers: { Host: "127.0.0.1:3000", ...headers } });
const post = (body: string, headers: Headers = {}) =>
  app.request(`${OWN}/api/ask`, {
    method: "POST",
    body,
    headers: {
      Host: "127.0.0.1:3000",
      Origin: OWN,
      "Content-Type": "application/json",
      ...headers,
    },
  });
const ask = (question: string, thread = "thread-one") => post(JSON.stringify({ question, thread }));

async function viewOf(question: string, thread?: string): Promise<View> {
  const { answer } = (await (await ask(question, thread)).json()) as { answer: View };
  return answer;
}

async function pictureOf(question: string): Promise<string> {
  const chart = (await viewOf(question)).parts.find(({ kind }) => kind === "chart");
  return chart?.kind === "chart" ? chart.picture : "";
}

describe("who is let in", () => {
  test.for(["127.0.0.1:3000", "localhost:3000", "[::1]:3000"])(
    "the host %s is ours",
    async (Host) => {
      expect((await get("/", { Host })).status).toBe(200);
    },
  );

  test.for([
    "evil.example",
    "127.0.0.1:3001",
    "127.0.0.1",
    "127.0.0.1.evil.example:3000",
    "LOCALHOST.:3000",
    "",
  ])("the host %j is refused, whatever it points at", async (Host) => {
    for (const path of ["/", "/healthz", "/api/complete?text=a"]) {
      expect((await get(path, { Host })).status).toBe(403);
    }
  });

  test.for(["http://evil.example", "null", "https://127.0.0.1:3000", "http://127.0.0.1:3001", ""])(
    "a question from the origin %j is refused",
    async (Origin) => {
      const response = await post(JSON.stringify({ question: "result", thread: "thread-one" }), {
        Origin,
      });
      expect(response.status).toBe(403);
    },
  );

  test("a question without an origin is refused", async () => {
    const headers = { Host: "127.0.0.1:3000" };
    expect(
      (await app.request(`${OWN}/api/ask`, { method: "POST", body: "{}", headers })).status,
    ).toBe(403);
  });
});

describe("what every response carries", () => {
  test.for(["/", "/page.js", "/api/complete?text=a", "/nowhere"])("%s", async (path) => {
    const { headers } = await get(path);
    const policy = headers.get("Content-Security-Policy")?.split("; ");
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("Set-Cookie")).toBeNull();
  });

  test("a refusal too", async () => {
    const { headers } = await get("/", { Host: "evil.example" });
    expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  });
});

describe("the page", () => {
  test("names no address but its own and holds no script or style of its own", async () => {
    const html = await (await get("/")).text();
    expect(html).not.toMatch(/(src|href)="(?!\/|#)/);
    expect(html).not.toMatch(/<style|style="|<script(?![^>]* src=)|\son\w+="/);
  });

  test("lists the commands, as text", async () => {
    const html = await (await get("/")).text();
    expect(html).toContain(
      "A contest&#39;s result, &lt;b&gt;whole&lt;/b&gt; &amp; &quot;in figures&quot;",
    );
  });

  test("has its files in memory, each of its own type", async () => {
    for (const [path, { type }] of files) {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toBe(type);
    }
  });

  test.for(["/nowhere", "/../package.json", "/%2e%2e/package.json", "/chart/x.png", "/api/ask"])(
    "there is nothing at %s",
    async (path) => expect((await get(path)).status).toBe(404),
  );

  test("a health check is answered", async () => {
    expect(await (await get("/healthz")).text()).toBe("ok");
  });
});

describe("a question", () => {
  test("is answered with everything in words", async () => {
    const response = await ask("result");
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      answer: { status: "answered", asOf: "As of 1 June 2021" },
    });
  });

  test("of 10,000 characters, however they are written, gets an ordinary answer", async () => {
    for (const character of ["x", "\u0000", "é", "😀".slice(0, 1), "\u202e"]) {
      const response = await ask(character.repeat(LIMITS.question));
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ answer: { status: "unknown" } });
    }
  });

  test.for(["", " ", HOSTILE, "\u0007\u001b[31m"])(
    "of any kind gets an ordinary answer (%#)",
    async (question) => {
      expect((await ask(question)).status).toBe(200);
    },
  );

  test("that is longer is refused in words", async () => {
    const response = await ask("x".repeat(LIMITS.question + 1));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      problem: "A question can have up to 10,000 characters.",
    });
  });

  test("in a body of any size beyond the limit is refused", async () => {
    expect((await ask("x".repeat(LIMITS.body))).status).toBe(413);
  });

  test.for([
    "",
    "{",
    "[]",
    '{"question":1,"thread":"thread-one"}',
    '{"question":"a"}',
    '{"question":"a","thread":"../../x"}',
  ])("in the body %j is refused", async (body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ problem: expect.any(String) });
  });

  test("is part of its own thread's conversation", async () => {
    await ask("result", "thread-two");
    await ask("result", "thread-two");
    const title = async (thread: string) => (await viewOf("how many", thread)).title;
    expect(await title("thread-two")).toBe("2 asked before");
    expect(await title("thread-three")).toBe("0 asked before");
  });
});

describe("a chart", () => {
  test("is drawn once an answer has it, and may be kept by the browser", async () => {
    const picture = await pictureOf("result");
    const response = await get(picture);
    expect(response.headers.get("Content-Type")).toBe("image/png");
    expect(response.headers.get("Cache-Control")).toContain("immutable");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join("")).toBe("PNG");
    expect(bytes.length).toBeGreaterThan(5_000);
  });

  test("beyond those drawn at once is told to come again", async () => {
    const picture = await pictureOf("result");
    const all = await Promise.all(
      Array.from({ length: LIMITS.chartsAtOnce + 1 }, () => get(picture)),
    );
    const statuses = all.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(LIMITS.chartsAtOnce);
    expect(statuses.filter((status) => status === 503)).toHaveLength(1);
  });
});

describe("completion", () => {
  test("offers names of the record, a few at a time", async () => {
    const { completions } = (await (await get("/api/complete?text=ada%20l")).json()) as {
      completions: unknown[];
    };
    expect(completions.length).toBeGreaterThan(0);
    expect(completions.length).toBeLessThanOrEqual(LIMITS.completions);
    expect(completions[0]).toEqual({
      label: expect.any(String),
      insert: expect.any(String),
      hint: expect.any(String),
    });
  });

  test.for(["", "?text=", `?text=${encodeURIComponent(HOSTILE)}`, `?text=${"x".repeat(20_000)}`])(
    "takes any text (%#)",
    async (query) => expect((await get(`/api/complete${query}`)).status).toBe(200),
  );
});

describe("how another platform shows an answer", () => {
  const ask = JSON.stringify({ question: "/nec result", thread: "thread-previews" });

  test("is offered beside it, and drawn under a policy of its own when it is looked at", async () => {
    const { answer } = (await (await post(ask)).json()) as { answer: View };
    const [preview] = answer.previews;
    expect(preview?.name).toBe("Paper");
    const page = await get(preview?.path ?? "");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(`<p>${answer.title.length}</p>`);
    expect(page.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(page.headers.get("Content-Security-Policy")).toContain("frame-ancestors 'self'");
    expect(page.headers.get("Content-Security-Policy")).not.toContain("script-src");
    const inner = createHash("sha256").update("p{}").digest("base64");
    expect(page.headers.get("Content-Security-Policy")).toContain(
      `style-src 'self' 'sha256-${inner}'; `,
    );
  });

  test("has its looks served beside it", async () => {
    expect(await (await get("/preview/paper.css")).text()).toBe("p { color: black }");
    expect((await get("/preview/stone.css")).status).toBe(404);
  });

  test("is not there for an answer that nobody was given", async () => {
    expect((await get(`/preview/paper/${"0".repeat(32)}`)).status).toBe(404);
  });
});
