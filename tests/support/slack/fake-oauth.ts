import { type Json, words } from "../fake/json.ts";
import type { State } from "./fake-state.ts";
import { TOKEN_SECONDS, type Tokens } from "./fake-tokens.ts";
import type { Workspace } from "./fake-workspace.ts";

export interface Visit {
  readonly status: number;
  readonly page: string;
}

export interface OAuth {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The code that a person's consent gives; good once. */
  code(team: string, options?: { readonly user?: string; readonly scope?: string }): string;
  /**
   * Goes through the app's own pages as a browser does: the install page, consent (or `deny`, or a
   * `foreign` browser that lacks the cookie), the redirect. Gives the last page.
   */
  install(
    appUrl: string,
    team: string,
    options?: {
      readonly user?: string;
      readonly deny?: boolean;
      readonly foreign?: boolean;
      readonly path?: string;
    },
  ): Promise<Visit>;
  /** `oauth.v2.access`: a code or a refresh token for a bot token. */
  access(body: Json): Json | string;
}

interface Consent {
  readonly workspace: Workspace;
  readonly user: string;
  readonly scope: string;
}

/** Installing the app. */
export function oauth(state: State, tokens: Tokens): OAuth {
  const clientId = "1234567890.1234567890";
  const clientSecret = "fake-client-secret";
  const codes = new Map<string, Consent>();

  function granted({ workspace, user }: Pick<Consent, "workspace" | "user">): Json {
    const { token, refresh } = tokens.issue(workspace);
    const { id, enterprise, orgWide } = workspace;
    return {
      access_token: token,
      token_type: "bot",
      scope: workspace.scopes.join(","),
      bot_user_id: workspace.botUser,
      app_id: "A0DESK",
      ...(refresh === null ? {} : { refresh_token: refresh, expires_in: TOKEN_SECONDS }),
      team: orgWide ? null : { id, name: id },
      enterprise: enterprise === null ? null : { id: enterprise, name: enterprise },
      is_enterprise_install: orgWide,
      authed_user: { id: user },
    };
  }

  function code(team: string, options: { user?: string; scope?: string } = {}): string {
    const workspace = state.workspace(team);
    const given = state.id("code-");
    const scope = options.scope ?? workspace.scopes.join(",");
    codes.set(given, { workspace, user: options.user ?? "U0INSTALLER", scope });
    return given;
  }

  return {
    clientId,
    clientSecret,
    code,
    async install(appUrl, team, options = {}) {
      const page = await fetch(new URL(options.path ?? "/slack/install", appUrl), {
        redirect: "manual",
      });
      const text = page.headers.get("location") ?? (await page.text());
      const link = /https?:\/\/[^"'\s]*\/authorize\?[^"'\s]*/.exec(text)?.[0];
      if (link === undefined) return { status: page.status, page: text };
      const asked = new URL(link.replaceAll("&amp;", "&")).searchParams;
      const back = new URL(asked.get("redirect_uri") ?? "/slack/oauth_redirect", appUrl);
      const query = new URLSearchParams({ state: asked.get("state") ?? "" });
      if (options.deny) query.set("error", "access_denied");
      else {
        const { user = "U0INSTALLER" } = options;
        query.set("code", code(team, { user, scope: asked.get("scope") ?? "" }));
      }
      const cookie = page.headers.getSetCookie().map((set) => set.split(";")[0] ?? "");
      const last = await fetch(new URL(`${back.pathname}?${query}`, appUrl), {
        redirect: "manual",
        headers: options.foreign ? {} : { cookie: cookie.join("; ") },
      });
      return { status: last.status, page: await last.text() };
    },
    access(body) {
      if (body.client_id !== clientId) return "invalid_client_id";
      if (body.client_secret !== clientSecret) return "bad_client_secret";
      if (body.grant_type === "refresh_token") {
        const workspace = tokens.spend(words(body.refresh_token));
        return workspace ? granted({ workspace, user: "U0INSTALLER" }) : "invalid_refresh_token";
      }
      const consent = codes.get(words(body.code));
      if (!consent) return "invalid_code";
      codes.delete(words(body.code));
      consent.workspace.scopes = consent.scope.split(",");
      return granted(consent);
    },
  };
}
