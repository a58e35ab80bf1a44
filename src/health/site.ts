import { Hono } from "hono";

/** What the desk says of itself. */
export interface Site {
  /** The state of each part, by its name. */
  readonly states: () => Promise<Readonly<Record<string, string>>>;
  readonly metrics: { readonly type: string; readonly text: () => Promise<string> };
}

/** What an orchestrator and Prometheus ask. No error text is shown: it could hold an address or a name. */
export function healthSite({ states, metrics }: Site): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
  });
  // That there is an answer is the answer: the process lives, and has its turn.
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => {
    const parts = await states();
    const ready = Object.values(parts).every((state) => state === "ready");
    return c.json({ ready, parts }, ready ? 200 : 503);
  });
  app.get("/metrics", async (c) =>
    c.body(await metrics.text(), 200, { "Content-Type": metrics.type }),
  );
  app.notFound((c) => c.text("There is /healthz, /readyz and /metrics here.", 404));
  app.onError((error, c) => {
    process.stderr.write(`${error.stack ?? error.message}\n`);
    return c.text("That could not be said; the log says why.", 500);
  });
  return app;
}
