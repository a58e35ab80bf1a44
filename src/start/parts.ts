import type { Env } from "#src/env.ts";
import type { HealthOptions } from "#src/health/index.ts";

/** What a desk with some settings is made of: decided here, for whatever starts it and whatever watches it. */
export interface Parts {
  /** The chat platforms it connects to, by the names that their tenants have. */
  readonly chats: readonly ("slack" | "discord")[];
  readonly hasPlayground: boolean;
  /** Whether it is not started without a store. A playground alone goes on without. */
  readonly needsStore: boolean;
}

/** See `Parts`. */
export function partsOf(env: Pick<Env, "slack" | "discord" | "news" | "PLAYGROUND">): Parts {
  const chats = (["slack", "discord"] as const).filter((name) => env[name] !== undefined);
  return {
    chats,
    hasPlayground: chats.length === 0 || env.PLAYGROUND === "on",
    needsStore: chats.length > 0 || env.news?.feeds === true,
  };
}

/** The same by name, as what watches the desk knows them. */
export function watchedParts({ chats, hasPlayground }: Parts): HealthOptions["parts"] {
  const platforms = [...chats, ...(hasPlayground ? ["web"] : [])];
  return { platforms, all: ["store", ...platforms] };
}
