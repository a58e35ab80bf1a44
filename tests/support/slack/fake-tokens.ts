import type { State } from "./fake-state.ts";
import type { Workspace } from "./fake-workspace.ts";

/** How long a rotated token is good, in seconds. */
export const TOKEN_SECONDS = 43_200;

interface Issued {
  readonly workspace: Workspace;
  readonly expires: number | null;
  revoked: boolean;
}

export interface Tokens {
  /** The app-level token, for Socket Mode. */
  readonly appToken: string;
  /** Gives a workspace a new bot token, and a refresh token where it rotates. */
  issue(workspace: Workspace): { readonly token: string; readonly refresh: string | null };
  /** The workspace of a refresh token, which is spent by this. */
  spend(refresh: string): Workspace | undefined;
  /**
   * The workspace of a token, or the error that Slack gives for it. The token of a whole
   * organisation is good for the workspace that the call names.
   */
  check(token: string, named?: string): Workspace | string;
  /** Ends every token of a workspace. */
  revoke(team: string): void;
}

/** The tokens of the app: who holds which, and which are still good. */
export function tokens(state: State): Tokens {
  const issued = new Map<string, Issued>();
  const refreshes = new Map<string, Workspace>();
  const appToken = "xapp-1-A0DESK-1-fake";

  return {
    appToken,
    issue(workspace) {
      const token = `${workspace.rotation ? "xoxe." : ""}xoxb-${state.id(`${workspace.id}-`)}`;
      const expires = workspace.rotation ? state.now() + TOKEN_SECONDS * 1000 : null;
      issued.set(token, { workspace, expires, revoked: false });
      workspace.botToken = token;
      if (!workspace.rotation) return { token, refresh: null };
      const refresh = `xoxe-1-${state.id(`${workspace.id}-`)}`;
      refreshes.set(refresh, workspace);
      return { token, refresh };
    },
    spend(refresh) {
      const workspace = refreshes.get(refresh);
      refreshes.delete(refresh);
      return workspace;
    },
    check(token, named = "") {
      if (token === "") return "not_authed";
      if (token === appToken) return "not_allowed_token_type";
      const known = issued.get(token);
      if (!known) return "invalid_auth";
      if (known.revoked) return "token_revoked";
      if (known.expires !== null && known.expires <= state.now()) return "token_expired";
      const { workspace } = known;
      const other = workspace.orgWide ? state.workspaces.get(named) : undefined;
      return other?.enterprise === workspace.enterprise ? other : workspace;
    },
    revoke(team) {
      for (const one of issued.values()) if (one.workspace.id === team) one.revoked = true;
      for (const [refresh, { id }] of refreshes) if (id === team) refreshes.delete(refresh);
    },
  };
}
