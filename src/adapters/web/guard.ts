import { createMiddleware } from "hono/factory";

const NAMES = ["127.0.0.1", "localhost", "[::1]"];

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** Headers of every response, a refusal's too. */
export const headers = createMiddleware(async (c, next) => {
  await next();
  if (!c.res.headers.has("Content-Security-Policy")) c.header("Content-Security-Policy", POLICY);
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Referrer-Policy", "no-referrer");
  c.header("Cross-Origin-Opener-Policy", "same-origin");
  c.header("Cross-Origin-Resource-Policy", "same-origin");
  if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
});

/**
 * Lets in only what was sent to this machine's own name and our port, whatever that name was made
 * to point at elsewhere, and only posts from our own page.
 */
export function ownOnly(port: () => number) {
  return createMiddleware(async (c, next) => {
    const hosts = NAMES.map((name) => `${name}:${port()}`);
    const host = c.req.header("Host") ?? "";
    if (!hosts.includes(host))
      return c.json({ problem: `This desk answers only at ${hosts[0]}.` }, 403);
    const origin = c.req.header("Origin");
    const own = hosts.some((name) => origin === `http://${name}`);
    if (c.req.method !== "GET" && c.req.method !== "HEAD" && !own)
      return c.json({ problem: "Questions are taken only from the desk's own page." }, 403);
    return next();
  });
}
