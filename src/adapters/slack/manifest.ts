import type { Command } from "#src/core/command.ts";
import { COMMAND } from "./commands.ts";
import { PROMPTS } from "./examples.ts";
import { SCOPES } from "./scopes.ts";
import { SHORTCUT } from "./shortcut.ts";

/** Slack's bounds: the agent's description, a slash command's hint. */
const DESCRIPTION_MOST = 300;
const HINT_MOST = 1_000;

const DESCRIPTION =
  "Elections to Labour's National Executive Committee: results, people, bodies and claims, every figure with its source. Automated.";

/** What Slack tells the app of; the bot events need the scopes in `SCOPES`. */
const EVENTS = [
  "app_home_opened",
  "app_mention",
  "app_uninstalled",
  "message.im",
  "tokens_revoked",
] as const;

/**
 * The app's manifest for Socket Mode, from the commands: pasted at api.slack.com/apps, it makes the
 * app. For HTTP, Socket Mode goes off and the two addresses in docs/decisions/slack.md are added.
 */
export function manifest(commands: readonly Command[]): Readonly<Record<string, unknown>> {
  const names = commands.map(({ name }) => name).join(" | ");
  return {
    display_information: {
      name: "NEC Desk",
      description: "Labour NEC elections, every figure with its source",
      background_color: "#1d1d1d",
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      agent_view: {
        agent_description: DESCRIPTION.slice(0, DESCRIPTION_MOST),
        suggested_prompts: PROMPTS.map(({ title, ask }) => ({ title, message: ask })),
      },
      bot_user: { display_name: "NEC Desk", always_online: true },
      shortcuts: [
        {
          name: "Ask NEC Desk about this",
          type: "message",
          callback_id: SHORTCUT,
          description: "Ask NEC Desk about this message",
        },
      ],
      slash_commands: [
        {
          command: COMMAND,
          description: "Ask about Labour NEC elections",
          usage_hint: `a question, or ${names}`.slice(0, HINT_MOST),
          should_escape: false,
        },
      ],
    },
    oauth_config: { scopes: { bot: Object.keys(SCOPES).sort() } },
    settings: {
      event_subscriptions: { bot_events: EVENTS },
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  };
}

/** The manifest as the file in the repository has it. */
export function manifestText(commands: readonly Command[]): string {
  return `${JSON.stringify(manifest(commands), null, 2)}\n`;
}
