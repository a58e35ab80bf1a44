import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { timeout } from "hono/timeout";
import { z } from "zod";
import type { LatePreview } from "#src/adapters/preview.ts";
import type { Answer } from "#src/core/answer.ts";
import type { Asked, Desk } from "#src/core/ask.ts";
import { type Conversation, remember } from "#src/core/conversation.ts";
import { Recent } from "#src/core/recent.ts";
import { answerOf } from "#src/digest/digests.ts";
import type { Asset } from "./assets.ts";
import { PLACE, type PlaygroundDigests } from "./channel.ts";
import { Charts } from "./charts.ts";
import { digestRoutes } from "./digest-routes.ts";
import { headers, ownOnly } from "./guard.ts";
import { LIMITS } from "./limits.ts";
import { Notices } from "./notices.ts";
import { present } from "./present.ts";
import { Previews } from "./previews.ts";
import type { View } from "./view.ts";

export interface Site {
  readonly desk: Desk;
  /** The instant a question is asked at, as ISO text. */
  readonly now: () => string;
  /** The port it is reached on, known once it listens. */
  readonly port: () => number;
  readonly page: string;
  readonly files: ReadonlyMap<string, Asset>;
  readonly previews: readonly LatePreview[];
  /** What comes to the playground; left out where nothing can. */
  readonly channel?: PlaygroundDigests | undefined;
  /** What is told beside it. */
  readonly notices?: Notices;
}

const CSS = "text/css; charset=utf-8";
const TOO_LONG = `A question can have up to ${LIMITS.question.toLocaleString("en-GB")} characters.`;

const Asking = z.strictObject({
  question: z.string().max(LIMITS.question, TOO_LONG),
  thread: z.string().regex(/^[\w-]{8,64}$/, "thread is 8 to 64 letters, digits and hyphens"),
});

/** The playground's routes. Hono, because its app turns a Request into a Response: most tests need no socket. */
export function site(from: Site): Hono {
  const { desk, now, port, page, files, channel, notices = new Notices() } = from;
  const app = new Hono();
  const threads = new Recent<Conversation>(LIMITS.threads);
  const charts = new Charts();
  const previews = new Previews(from.previews);
  const shown = (answer: Answer): View => {
    charts.keep(answer);
    return { ...present(answer), previews: previews.keep(answer) };
  };
  app.use(headers, ownOnly(port));

  async function asked(text: string, before: Conversation | null): Promise<Asked> {
    const answer = await answerOf({ text }, PLACE, channel?.digests);
    if (!answer) return desk.answer({ text }, before, now());
    const asking = { record: desk.record, now: now(), conversation: before };
    const conversation = remember(asking, { query: null, answer, offered: [] });
    return { answer, query: null, conversation };
  }

  app.get("/", (c) => c.html(page));
  for (const [path, { type, content }] of files) {
    app.get(path, (c) => c.body(content, 200, { "Content-Type": type }));
  }
  app.get("/healthz", (c) => c.text("ok"));

  app.get("/api/complete", (c) => {
    const text = (c.req.query("text") ?? "").slice(0, LIMITS.question);
    return c.json({ completions: desk.complete(text, LIMITS.completions) });
  });

  const tooLarge = bodyLimit({
    maxSize: LIMITS.body,
    onError: (c) => c.json({ problem: TOO_LONG }, 413),
  });
  app.post("/api/ask", tooLarge, async (c) => {
    const body = await c.req.json().catch(() => null);
    const asking = Asking.safeParse(body);
    if (!asking.success) {
      const problem =
        body === null ? "The question came as no valid JSON." : asking.error.issues[0]?.message;
      return c.json({ problem }, 400);
    }
    const { question, thread } = asking.data;
    const { answer, query, conversation } = await asked(question, threads.get(thread) ?? null);
    threads.set(thread, conversation);
    return c.json({ answer: shown(answer), query });
  });

  if (channel) {
    app.use("/api/digests", tooLarge);
    app.route("/api/digests", digestRoutes(channel, notices, shown));
  }

  app.get("/chart/:picture", timeout(LIMITS.requestTime), async (c) => {
    const picture = await charts.picture(c.req.path);
    if (picture === "unknown") return c.notFound();
    if (picture === "busy") return c.text("Too many charts at once", 503, { "Retry-After": "1" });
    return c.body(new Uint8Array(picture), 200, {
      "Content-Type": "image/png",
      "Cache-Control": "private, max-age=86400, immutable",
    });
  });

  app.get("/preview/:style{[a-z]+\\.css}", async (c) => {
    const style = await previews.style(c.req.param("style").slice(0, -".css".length));
    return style === null ? c.notFound() : c.body(style, 200, { "Content-Type": CSS });
  });
  app.get("/preview/:platform{[a-z]+}/:answer{[0-9a-f]+}", async (c) => {
    const found = await previews.page(c.req.param("platform"), c.req.param("answer"));
    if (!found) return c.notFound();
    return c.html(found.html, 200, { "Content-Security-Policy": found.policy });
  });

  app.notFound((c) => c.json({ problem: "There is no such page here." }, 404));
  app.onError((error, c) => {
    process.stderr.write(`${error.stack ?? error.message}\n`);
    return c.json({ problem: "Something went wrong inside the desk. Its log says what." }, 500);
  });
  return app;
}
