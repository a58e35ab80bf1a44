import { webApi } from "@slack/bolt";
import { Recent } from "#src/core/recent.ts";
import type { Store, Tenant } from "#src/store/store.ts";
import { clientOptions } from "./connect.ts";
import { sealedInstallations } from "./installations.ts";
import type { SlackOptions } from "./options.ts";
import { seal } from "./seal.ts";

/** Gives the client with which the desk speaks of its own accord in a workspace; null where it is not installed. */
export type Clients = (tenant: Tenant) => Promise<webApi.WebClient | null>;

/** How many clients are kept: each is a token and little else. */
const KEPT = 500;

/** A workspace that came with an installation for its whole organisation is known by this, beside its id. */
const ORGANISATION = "slack organisation";

/** The clients of a mode: one for the one workspace, or by the token of each installation. */
export function clientsFor(options: SlackOptions): Clients {
  const { mode, store, now } = options;
  const made = new Recent<webApi.WebClient>(KEPT);
  const clientOf = (token: string): webApi.WebClient => {
    const client = made.get(token) ?? new webApi.WebClient(token, clientOptions(options));
    made.set(token, client);
    return client;
  };
  if (mode.kind !== "oauth") return async () => clientOf(mode.botToken);
  const installed = sealedInstallations(store.installations, seal(mode.encryptionKey), now);
  return async (tenant) => {
    const organisation = await organisationOf(store, tenant);
    const id = organisation ?? tenant.id;
    if ((await store.installations.read({ platform: "slack", id })) === null) return null;
    const { bot } = await installed.fetchInstallation({
      teamId: tenant.id,
      enterpriseId: organisation ?? undefined,
      isEnterpriseInstall: organisation !== null,
    });
    return bot ? clientOf(bot.token) : null;
  };
}

/** Notes that a workspace is one of an organisation for all of which the app is installed. */
export async function noteOrganisation(
  store: Pick<Store, "installations">,
  tenant: Tenant,
  installation: Tenant,
  now: string,
): Promise<void> {
  if (installation.id === tenant.id) return;
  const known = await organisationOf(store, tenant);
  if (known === installation.id) return;
  await store.installations.write({ platform: ORGANISATION, id: tenant.id }, installation.id, now);
}

const organisationOf = ({ installations }: Pick<Store, "installations">, { id }: Tenant) =>
  installations.read({ platform: ORGANISATION, id });
