import type { Json } from "../fake/json.ts";
import type { File } from "./fake-body.ts";
import type { Refused } from "./fake-refused.ts";
import type { State } from "./fake-state.ts";

/** What a method of the REST API is given. */
export interface Request {
  /** What stood in the path in place of a name; empty where the route has no such name. */
  readonly of: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly files: readonly File[];
}

/** A method of the REST API: what it answers, nothing (204), or why not. */
export type Method = (state: State, request: Request) => Json | readonly Json[] | Refused | null;

/** Methods by verb and route, as `GET /channels/:channel`. */
export type Methods = Readonly<Record<string, Method>>;
