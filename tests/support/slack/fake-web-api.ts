import type { Answered } from "../fake/faults.ts";
import { type Json, words } from "../fake/json.ts";
import { chat } from "./fake-chat.ts";
import { conversations } from "./fake-conversations.ts";
import { files } from "./fake-files.ts";
import type { OAuth } from "./fake-oauth.ts";
import type { State } from "./fake-state.ts";
import type { Tokens } from "./fake-tokens.ts";
import { views } from "./fake-views.ts";
import { SCOPES, type Workspace } from "./fake-workspace.ts";

const methods = { ...chat, ...conversations, ...files, ...views };

export interface WebApi {
  /** Answers a call of a method with the token it came with. */
  call(method: string, token: string, body: Json): Answered;
}

/** The Web API: tokens and scopes checked, then the method. `open` gives a socket's address. */
export function webApi(state: State, tokens: Tokens, oauth: OAuth, open: () => string): WebApi {
  function authTest({ id, botUser, botId, enterprise, orgWide }: Workspace): Json {
    return {
      url: `https://${id.toLowerCase()}.slack.example/`,
      team: id,
      user: "nec-desk",
      team_id: id,
      user_id: botUser,
      bot_id: botId,
      is_enterprise_install: orgWide,
      ...(enterprise === null ? {} : { enterprise_id: enterprise }),
    };
  }

  function uninstall(workspace: Workspace, body: Json): Json | string {
    if (body.client_id !== oauth.clientId) return "invalid_client_id";
    if (body.client_secret !== oauth.clientSecret) return "bad_client_secret";
    tokens.revoke(workspace.id);
    return {};
  }

  function withWorkspace(method: string, workspace: Workspace, body: Json): Json | string {
    if (method === "auth.test") return authTest(workspace);
    if (method === "apps.uninstall") return uninstall(workspace, body);
    if (method === "auth.revoke") {
      tokens.revoke(workspace.id);
      return { revoked: true };
    }
    const run = methods[method];
    if (!run) return "unknown_method";
    const needed = SCOPES[method] ?? [];
    if (needed.length && !needed.some((scope) => workspace.scopes.includes(scope))) {
      return {
        ok: false,
        error: "missing_scope",
        needed: needed.join(","),
        provided: workspace.scopes.join(","),
      };
    }
    return run(state, workspace, body);
  }

  const answered = (outcome: Json | string, workspace?: Workspace): Answered => ({
    status: 200,
    body: typeof outcome === "string" ? { ok: false, error: outcome } : { ok: true, ...outcome },
    headers: workspace ? { "x-oauth-scopes": workspace.scopes.join(",") } : {},
  });

  return {
    call(method, token, body) {
      if (method === "oauth.v2.access") return answered(oauth.access(body));
      if (method === "api.test") return answered({});
      if (method === "apps.connections.open") {
        if (token === tokens.appToken) return answered({ url: open() });
        const wrong = words(tokens.check(token), "not_allowed_token_type");
        return answered(wrong);
      }
      const workspace = tokens.check(token, words(body.team_id));
      if (typeof workspace === "string") return answered(workspace);
      return answered(withWorkspace(method, workspace, body), workspace);
    },
  };
}
