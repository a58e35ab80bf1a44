/** What a test says of a channel; a bare id is a public channel the app is in. */
export interface ChannelOptions {
  readonly id: string;
  readonly name?: string;
  /** False: the app was not invited. */
  readonly member?: boolean;
  readonly private?: boolean;
  readonly archived?: boolean;
  /** The person who made it. */
  readonly creator?: string;
}

/** What a test says of a person; a bare id is somebody with no rights. */
export interface UserOptions {
  readonly id: string;
  readonly name?: string;
  readonly admin?: boolean;
  readonly guest?: boolean;
  readonly bot?: boolean;
  readonly timeZone?: string;
}

export interface WorkspaceOptions {
  readonly botUser?: string;
  readonly channels?: readonly (string | ChannelOptions)[];
  readonly users?: readonly (string | UserOptions)[];
  /** What the app was granted; without it, all that the fake knows. */
  readonly scopes?: readonly string[];
  /** The Enterprise Grid organisation it belongs to. */
  readonly enterprise?: string;
  /** The app is installed for the organisation as a whole. */
  readonly orgWide?: boolean;
  /** False: the app comes by OAuth, later. */
  readonly installed?: boolean;
  /** Tokens expire after 12 hours and are refreshed. */
  readonly rotation?: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  member: boolean;
  readonly private: boolean;
  archived: boolean;
  readonly creator?: string;
  /** The person a direct message is with. */
  readonly user?: string;
}

export interface Workspace {
  readonly id: string;
  readonly enterprise: string | null;
  readonly orgWide: boolean;
  readonly botUser: string;
  readonly botId: string;
  readonly rotation: boolean;
  /** The bot token in force: `xoxb-…`; empty before the app is installed. */
  botToken: string;
  scopes: readonly string[];
  readonly channels: Map<string, Channel>;
  readonly users: Map<string, UserOptions>;
}

/** The scope a method asks for; several: any of them. */
export const SCOPES: Readonly<Record<string, readonly string[]>> = {
  "chat.postMessage": ["chat:write"],
  "chat.postEphemeral": ["chat:write"],
  "chat.update": ["chat:write"],
  "chat.delete": ["chat:write"],
  "conversations.info": ["channels:read", "groups:read", "im:read"],
  "conversations.history": ["channels:history", "groups:history", "im:history"],
  "conversations.replies": ["channels:history", "groups:history", "im:history"],
  "conversations.open": ["im:write"],
  "conversations.join": ["channels:join"],
  "users.info": ["users:read"],
  "files.getUploadURLExternal": ["files:write"],
  "files.completeUploadExternal": ["files:write"],
  "files.info": ["files:read"],
  "assistant.threads.setStatus": ["assistant:write", "chat:write"],
  "assistant.threads.setSuggestedPrompts": ["assistant:write"],
  "assistant.threads.setTitle": ["assistant:write"],
};

/** Every scope the fake knows. */
export const ALL_SCOPES = [
  ...new Set(["commands", "app_mentions:read", ...Object.values(SCOPES).flat()]),
];

/** The bot id of the app in a workspace. */
export const botIdOf = (team: string): string => `B0BOT${team}`;

/** A workspace as a test describes it, without a token yet. */
export function workspace(id: string, options: WorkspaceOptions): Workspace {
  const channels = (options.channels ?? []).map((given): Channel => {
    const channel = typeof given === "string" ? { id: given } : given;
    return {
      id: channel.id,
      name: channel.name ?? channel.id.toLowerCase(),
      member: channel.member ?? true,
      private: channel.private ?? false,
      archived: channel.archived ?? false,
      ...(channel.creator === undefined ? {} : { creator: channel.creator }),
    };
  });
  const users = (options.users ?? []).map((user) =>
    typeof user === "string" ? { id: user } : user,
  );
  const botUser = options.botUser ?? `U0BOT${id}`;
  return {
    id,
    enterprise: options.enterprise ?? null,
    orgWide: options.orgWide ?? false,
    botUser,
    botId: botIdOf(id),
    rotation: options.rotation ?? false,
    botToken: "",
    scopes: options.scopes ?? ALL_SCOPES,
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    users: new Map([...users, { id: botUser, bot: true }].map((user) => [user.id, user])),
  };
}

/** The channel of an id. A direct message comes into being when it is first named. */
export function channelOf(workspace: Workspace, id: string): Channel | undefined {
  const known = workspace.channels.get(id);
  if (known) return known;
  const person = workspace.users.has(id) ? id : undefined;
  if (person === undefined && !id.startsWith("D")) return undefined;
  const direct = person === undefined ? id : `D${person}`;
  const opened = workspace.channels.get(direct) ?? {
    id: direct,
    name: "directmessage",
    member: true,
    private: true,
    archived: false,
    ...(person === undefined ? {} : { user: person }),
  };
  workspace.channels.set(direct, opened);
  return opened;
}
