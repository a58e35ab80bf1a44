import type { Context } from "@slack/bolt";
import type { Tenant } from "#src/store/store.ts";

/** Whose a question is: the workspace's, also where the app is installed for an organisation. */
export function tenantOf(context: Context): Tenant {
  return { platform: "slack", id: context.teamId ?? context.enterpriseId ?? "unknown" };
}

/** Whose an installation is: the organisation's where it was installed for all of it. */
export function installationOf(at: {
  readonly isEnterpriseInstall: boolean;
  readonly enterpriseId: string | undefined;
  readonly teamId: string | undefined;
}): Tenant {
  const organisation = at.isEnterpriseInstall ? at.enterpriseId : undefined;
  return { platform: "slack", id: organisation ?? at.teamId ?? at.enterpriseId ?? "unknown" };
}

/** Whose the installation is by which the app was asked. */
export function installationIn({ isEnterpriseInstall, enterpriseId, teamId }: Context): Tenant {
  return installationOf({ isEnterpriseInstall, enterpriseId, teamId });
}
