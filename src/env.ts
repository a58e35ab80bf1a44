import { existsSync } from "node:fs";
import { z } from "zod";

const PORT = "a whole number from 1 to 65535, such as 3000";
const NOW = "an instant, such as 2026-11-22T09:00:00Z";

const Env = z.object({
  /** The first port the playground tries. */
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, PORT)
    .default(3000),
  /** The instant that counts as now, for trying things out. */
  NEC_DESK_NOW: z.iso
    .datetime({ offset: true, error: NOW })
    .refine((instant) => !Number.isNaN(Date.parse(instant)), NOW)
    .transform((instant) => new Date(instant).toISOString())
    .optional(),
});

/** The settings of a process, checked. */
export type Env = z.output<typeof Env>;

export type EnvRead =
  | { readonly ok: true; readonly env: Env }
  /** Each says a variable, what it has and what it wants. */
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the environment: the process's own, over what `.env` in the working folder says. A variable
 * that is empty counts as not set. All problems come at once.
 */
export function readEnv(): EnvRead {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return parseEnv(process.env);
}

/** See `readEnv`; reads only what it is given. */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): EnvRead {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = Env.safeParse(set);
  if (parsed.success) return { ok: true, env: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => {
    const name = path.join(".");
    return `${name} is ${JSON.stringify(set[name])}; it wants ${message}.`;
  });
  return { ok: false, problems: [...new Set(problems)] };
}
