/** What the app may do in a workspace: the least it needs, each with what for. */
export const SCOPES: Readonly<Record<string, string>> = {
  "app_mentions:read": "to be asked by a mention in a channel",
  "assistant:write": "to suggest questions and show that it is at work in its own conversation",
  "channels:history":
    "to see, after a broken connection, whether its answer already stands in the thread; read at no other time",
  "chat:write": "to answer",
  commands: "to be asked with /nec and with the message shortcut",
  "files:write": "to add a chart to an answer",
  "groups:history": "the same as channels:history, in private channels it was invited to",
  "im:history": "to be asked by direct message",
  "mpim:history": "the same as channels:history, in group messages it was added to",
};
