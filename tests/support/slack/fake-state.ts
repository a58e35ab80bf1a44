import type { Json } from "../fake/json.ts";
import { objects, words } from "../fake/json.ts";
import { type Watch, watch } from "../fake/watch.ts";
import type { Workspace } from "./fake-workspace.ts";

/** What a message says: the part that an edit replaces. */
export interface Content {
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly metadata?: Json;
}

/** A message somebody can see, with Slack's own names for its parts. */
export interface Message extends Content {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
  /** Who wrote it. */
  readonly user: string;
  /** The only person who sees it. */
  readonly ephemeral_to?: string;
  /** The way it came: a Web API method, `response_url`, `ack`, or `said` by a person. */
  readonly via: string;
  readonly files: readonly string[];
  /** What it said before, oldest first. */
  readonly edits: readonly Content[];
  readonly deleted: boolean;
  /** All arguments of the request that made it. */
  readonly body: Json;
}

export interface Call {
  readonly method: string;
  readonly body: Json;
  readonly token: string;
  /** The workspace whose token it was. */
  readonly team: string | null;
  /** By the fake's clock, in milliseconds. */
  readonly at: number;
}

export interface Upload {
  readonly id: string;
  readonly team: string;
  readonly filename: string;
  readonly alt_text: string;
  readonly length: number;
  bytes: Buffer | null;
  title: string;
  /** Where it was shared; null until it is complete, and where it was kept private. */
  channel: string | null;
  thread_ts: string | null;
  complete: boolean;
}

export interface View {
  readonly id: string;
  readonly team: string;
  /** The person whose Home it is, or who opened it. */
  readonly user: string;
  hash: string;
  view: Json;
}

/** A response_url: good for 5 uses in 30 minutes. */
export interface Response {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** The message whose button was pressed, or the one this URL posted first. */
  original: Message | null;
  readonly expires: number;
  uses: number;
}

export interface Invalid {
  readonly method: string;
  readonly problems: readonly string[];
  readonly body: Json;
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** All that the fake knows; every part of it reads and writes here. */
export class State {
  readonly now: () => number;
  readonly watch: Watch = watch();
  readonly workspaces = new Map<string, Workspace>();
  readonly messages: Writable<Message>[] = [];
  readonly calls: Call[] = [];
  readonly uploads: Upload[] = [];
  readonly homes: View[] = [];
  readonly modals: View[] = [];
  readonly responses = new Map<string, Response>();
  /** Trigger ids not yet used, and when each ends. */
  readonly triggers = new Map<string, { readonly user: string; readonly expires: number }>();
  readonly invalid: Invalid[] = [];
  /** Where the fake listens, `http://127.0.0.1:…`. */
  origin = "";
  #count = 0;

  constructor(now: () => number) {
    this.now = now;
  }

  /** The workspace of an id; a test that names one it never made is mistaken. */
  workspace(id: string): Workspace {
    const workspace = this.workspaces.get(id);
    if (!workspace) throw new Error(`The fake has no workspace ${id}.`);
    return workspace;
  }

  /** A new id with a prefix of Slack's: `Ev…`, `V…`, `F…`. */
  id(prefix: string): string {
    this.#count += 1;
    return `${prefix}${String(this.#count).padStart(9, "0")}`;
  }

  /** A new message timestamp: never the same twice, later ones greater. */
  ts(): string {
    this.#count += 1;
    return `${Math.floor(this.now() / 1000)}.${String(this.#count).padStart(6, "0")}`;
  }

  /** Keeps a message and wakes those who wait for it. */
  post(
    message: Pick<Message, "team" | "channel" | "user" | "via" | "body"> &
      Partial<Pick<Message, "ts" | "ephemeral_to" | "files">>,
  ): Message {
    const { body } = message;
    const posted: Writable<Message> = {
      ts: this.ts(),
      files: [],
      edits: [],
      deleted: false,
      ...contentOf(body),
      ...(typeof body.thread_ts === "string" ? { thread_ts: body.thread_ts } : {}),
      ...message,
    };
    this.messages.push(posted);
    this.watch.changed();
    return posted;
  }

  /** Replaces what a message says, or takes it away with null. */
  edit(message: Message, content: Content | null): void {
    const kept = this.messages.find((one) => one === message);
    if (!kept) return;
    kept.edits = [...kept.edits, contentOf({ ...kept })];
    if (content) Object.assign(kept, { metadata: undefined }, content);
    else kept.deleted = true;
    this.watch.changed();
  }
}

/** What a request's arguments make a message say. */
export function contentOf(body: Json): Content {
  return {
    text: words(body.text),
    blocks: objects(body.blocks),
    ...(body.metadata === undefined ? {} : { metadata: body.metadata as Json }),
  };
}
