/** What the app may do in a workspace: the least it needs, each with what for. */
export const SCOPES: Readonly<Record<string, string>> = {
  "app_mentions:read": "to be asked by a mention in a channel",
  "assistant:write": "to suggest questions and show that it is at work in its own conversation",
  "channels:history":
    "to see, after a broken connection, whether its answer or its digest already stands there; read at no other time",
  "channels:read":
    "to know who made a channel, and whether it may post there, when somebody sets up a digest",
  "chat:write": "to answer",
  commands: "to be asked with /nec and with the message shortcut",
  "files:write": "to add a chart to an answer",
  "groups:history": "the same as channels:history, in private channels it was invited to",
  "groups:read": "the same as channels:read, in private channels it was invited to",
  "im:history": "to be asked by direct message",
  "im:read": "the same as channels:read, for its own direct messages",
  "mpim:history": "the same as channels:history, in group messages it was added to",
  "mpim:read": "the same as channels:read, in group messages it was added to",
  "users:read": "to know whether whoever sets up a digest is an admin, and their time zone",
};
