import { createHash } from "node:crypto";
import type { Json } from "../fake/json.ts";
import { applications } from "./fake-applications.ts";
import { callbacks } from "./fake-callback.ts";
import { channels } from "./fake-channels.ts";
import { guilds } from "./fake-guilds.ts";
import type { Method, Methods } from "./fake-method.ts";
import type { State } from "./fake-state.ts";
import { threads } from "./fake-threads.ts";
import { webhooks } from "./fake-webhooks.ts";

export interface Route {
  /** `/channels/:channel/messages`. */
  readonly route: string;
  readonly method: Method;
  /** The id of its limit on requests. */
  readonly bucket: string;
  /** Whether the app's token is asked for. */
  readonly locked: boolean;
}

export interface Found extends Route {
  /** What stands in the path in place of each name. */
  readonly params: Readonly<Record<string, string>>;
}

interface Pattern extends Route {
  readonly parts: readonly string[];
}

const url = (state: State): string => `${state.origin.replace("http", "ws")}/gateway`;

/** Where the gateway is. `shards` are as many as Discord would advise. */
function gateway(shards: number): Methods {
  const session_start_limit: Json = {
    total: 1000,
    remaining: 999,
    reset_after: 86_400_000,
    max_concurrency: 16,
  };
  return {
    "GET /gateway": (state) => ({ url: url(state) }),
    "GET /gateway/bot": (state) => ({ url: url(state), shards, session_start_limit }),
  };
}

export interface Routes {
  /** The route of a verb and a path (without `/api/v10`). */
  find(verb: string, path: string): Found | undefined;
  /** The name of a verb and a route; a test that names one the fake has not is mistaken. */
  named(verb: string, route: string): string;
}

/** Every route of the REST API that the fake knows. */
export function routes(shards: number): Routes {
  const methods: Methods = {
    ...gateway(shards),
    ...applications,
    ...callbacks,
    ...channels,
    ...guilds,
    ...threads,
    ...webhooks,
  };
  const patterns = new Map<string, Pattern[]>();
  const names = (route: string) => route.split(":").length;
  const byNames = Object.entries(methods).sort(([a], [b]) => names(a) - names(b));
  for (const [name, method] of byNames) {
    const [verb = "", route = ""] = name.split(" ");
    const parts = route.split("/");
    const key = `${verb} ${parts.length} ${parts[1]}`;
    const bucket = createHash("md5").update(name).digest("hex").slice(0, 24);
    const locked = !/^\/(interactions|webhooks)\//.test(route);
    const pattern = { route, method, bucket, locked, parts };
    patterns.set(key, [...(patterns.get(key) ?? []), pattern]);
  }

  function find(verb: string, path: string): Found | undefined {
    const given = (path.includes("%") ? decodeURIComponent(path) : path).split("/");
    const found = patterns
      .get(`${verb} ${given.length} ${given[1]}`)
      ?.find(({ parts }) =>
        parts.every((part, index) => part === given[index] || part.startsWith(":")),
      );
    if (!found) return undefined;
    const params: Record<string, string> = {};
    for (const [index, part] of found.parts.entries()) {
      if (part.startsWith(":")) params[part.slice(1)] = given[index] ?? "";
    }
    return { ...found, params };
  }

  return {
    find,
    named(verb, route) {
      const name = `${verb} ${route}`;
      if (!methods[name]) throw new Error(`The fake has no ${name}.`);
      return name;
    },
  };
}
