import { type InstallationQuery, webApi } from "@slack/bolt";
import type { Store, Tenant } from "#src/store/store.ts";
import { clientOptions } from "./connect.ts";
import { heeding } from "./heeding.ts";
import type { SlackOptions } from "./options.ts";

/**
 * Gives the client with which the desk speaks of its own accord in a workspace; null where it is not installed. Its
 * requests are broken off when `signal` says so.
 */
export type Clients = (tenant: Tenant, signal?: AbortSignal) => Promise<webApi.WebClient | null>;

/** The bot's token of an installation that there is, renewed where it is about to end. */
export type TokenOf = (installation: InstallationQuery<boolean>) => Promise<string | null>;

/** A workspace that came with an installation for its whole organisation is known by this, beside its id. */
const ORGANISATION = "slack organisation";

/** The clients of a mode: by the token of the one workspace, or of each installation. */
export function clientsFor(options: SlackOptions, tokenOf: TokenOf | null): Clients {
  const { mode, store } = options;
  const common = clientOptions(options);
  const clientOf = (token: string, signal?: AbortSignal, teamId?: string) =>
    new webApi.WebClient(token, {
      ...common,
      ...(teamId === undefined ? {} : { teamId }),
      ...(signal === undefined ? {} : { fetch: heeding(signal) }),
    });
  if (mode.kind !== "oauth") return async (_, signal) => clientOf(mode.botToken, signal);
  return async ({ id: team }, signal) => {
    const organisation = await organisationOf(store, team);
    for (const id of organisation === null ? [team] : [organisation, team]) {
      if ((await store.installations.read({ platform: "slack", id })) === null) continue;
      const isEnterpriseInstall = id === organisation;
      const enterpriseId = isEnterpriseInstall ? id : undefined;
      const token = await tokenOf?.({ teamId: team, enterpriseId, isEnterpriseInstall });
      return token ? clientOf(token, signal, team) : null;
    }
    return null;
  };
}

/**
 * Notes whether a workspace is one of an organisation for all of which the app is installed: what asks says so, and
 * nothing else does when the desk speaks of its own accord.
 */
export async function noteOrganisation(
  { installations }: Pick<Store, "installations">,
  { id: team }: Tenant,
  installation: Tenant,
  now: string,
): Promise<void> {
  const known = await organisationOf({ installations }, team);
  const organisation = installation.id === team ? null : installation.id;
  if (known === organisation) return;
  const place = { platform: ORGANISATION, id: team };
  if (organisation === null) await installations.remove(place);
  else await installations.write(place, organisation, now);
}

const organisationOf = ({ installations }: Pick<Store, "installations">, team: string) =>
  installations.read({ platform: ORGANISATION, id: team });
