import { isIP } from "node:net";
import { z } from "zod";
import { port } from "./env-port.ts";

const HOST = "an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all it has";

/** This machine only: whoever may look from elsewhere is for the operator to say. */
const LOOPBACK = "127.0.0.1";

/** The variables of what watches the desk, each by itself. */
export const healthShape = {
  /** Where /healthz, /readyz and /metrics are served; nowhere where it is not set. */
  HEALTH_PORT: port("9464").optional(),
  HEALTH_HOST: z
    .string()
    .refine((host) => isIP(host) !== 0, HOST)
    .optional(),
};

/** What watches the desk, and the port that the desk itself is reached on. */
type HealthVariables = z.output<z.ZodObject<typeof healthShape>> & { readonly PORT: number };

/** Where the desk says how it is. */
export interface HealthSettings {
  readonly port: number;
  readonly host: string;
}

export type HealthRead =
  | { readonly ok: true; readonly settings: HealthSettings | null }
  | { readonly ok: false; readonly problem: string };

const refused = (problem: string): HealthRead => ({ ok: false, problem });

/** Reads what the variables make together: null where nothing watches the desk. */
export function readHealth({ HEALTH_PORT, HEALTH_HOST, PORT }: HealthVariables): HealthRead {
  if (HEALTH_PORT === undefined) {
    return HEALTH_HOST === undefined
      ? { ok: true, settings: null }
      : refused("HEALTH_HOST is set without HEALTH_PORT; nothing is served without a port.");
  }
  if (HEALTH_PORT === PORT)
    return refused(`HEALTH_PORT and PORT are both ${PORT}; give each a port of its own.`);
  return { ok: true, settings: { port: HEALTH_PORT, host: HEALTH_HOST ?? LOOPBACK } };
}
