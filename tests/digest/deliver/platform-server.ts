import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** How the platform takes one post. */
export type Treatment =
  | "accept"
  | "accept, answer lost"
  | "lost before accepting"
  | "too many"
  | "fails"
  | "accepts and fails"
  | "slow"
  | "gone"
  | "wrong";

export interface Message {
  readonly id: string;
  readonly channel: string;
  readonly delivery: string;
  readonly title: string;
  readonly reply: string | null;
}

/** Whether a channel may be looked at. */
export type Looking = "yes" | "no" | "not now";

/** A small chat platform of a test's own, on loopback. */
export interface PlatformServer {
  readonly address: string;
  /** What it has accepted, in order. */
  readonly messages: readonly Message[];
  readonly told: readonly { readonly user: string; readonly text: string }[];
  /** How many posts were asked for, accepted or not. */
  posts(): number;
  looks(): number;
  /** How it treats the posts to come: asked for each, with the channel and which of the delivery's it is, from 1. */
  treat(how: (channel: string, attempt: number) => Treatment): void;
  /** Whether channels may be looked at. */
  letLook(may: Looking | (() => Looking)): void;
  stop(): Promise<void>;
}

/** What it answers; null: nothing, and hangs up. */
const STATUS: Readonly<Record<Treatment, number | null>> = {
  accept: 200,
  "accept, answer lost": null,
  "lost before accepting": null,
  "too many": 429,
  fails: 500,
  "accepts and fails": 502,
  slow: 200,
  gone: 404,
  wrong: 400,
};

const ACCEPTING: ReadonlySet<Treatment> = new Set([
  "accept",
  "accept, answer lost",
  "accepts and fails",
  "slow",
]);

/** @param slow what a slow post waits for: it is accepted at the end of it, whoever still waits; @param retryAfter in seconds. */
export async function startPlatform(
  slow: () => Promise<unknown> = async () => {},
  retryAfter = 2,
): Promise<PlatformServer> {
  const messages: Message[] = [];
  const told: { user: string; text: string }[] = [];
  const attempts = new Map<string, number>();
  const counts = { posts: 0, looks: 0 };
  let how: (channel: string, attempt: number) => Treatment = () => "accept";
  let may: () => Looking = () => "yes";

  function accept(post: Omit<Message, "id">): string {
    const id = `m${messages.length + 1}`;
    messages.push({ id, ...post });
    return id;
  }

  async function post(response: ServerResponse, asked: Omit<Message, "id">): Promise<void> {
    counts.posts += 1;
    const attempt = (attempts.get(asked.delivery) ?? 0) + 1;
    attempts.set(asked.delivery, attempt);
    const treatment = how(asked.channel, attempt);
    if (treatment === "slow") await slow();
    const message = ACCEPTING.has(treatment) ? accept(asked) : null;
    if (treatment === "too many") response.setHeader("retry-after", retryAfter);
    const status = STATUS[treatment];
    if (status === null) response.destroy();
    else answer(response, status, { message });
  }

  function find(response: ServerResponse, delivery: string): void {
    counts.looks += 1;
    const message = messages.find((each) => each.delivery === delivery)?.id ?? null;
    const looking = may();
    if (looking === "not now") response.setHeader("retry-after", retryAfter);
    const status = { yes: 200, no: 403, "not now": 429 }[looking];
    answer(response, status, looking === "yes" ? { message } : {});
  }

  const server = createServer(async (request, response) => {
    response.on("error", () => {});
    const body = await read(request).catch(() => null);
    if (body === null) return;
    if (request.url === "/post") await post(response, body as Omit<Message, "id">);
    else if (request.url === "/find") find(response, (body as { delivery: string }).delivery);
    else {
      told.push(body as { user: string; text: string });
      answer(response, 200, {});
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    address: `http://127.0.0.1:${address.port}`,
    messages,
    told,
    posts: () => counts.posts,
    looks: () => counts.looks,
    treat(next) {
      how = next;
    },
    letLook(next) {
      may = typeof next === "function" ? next : () => next;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function read(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return JSON.parse(text);
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(body));
}
