import type { Installation, InstallationQuery, InstallationStore } from "@slack/bolt";
import type { Installations } from "#src/store/store.ts";
import type { Seal } from "./seal.ts";
import { installationOf } from "./tenant.ts";

/** Bolt's installations in the desk's store: sealed before they get there. */
export function sealedInstallations(
  store: Installations,
  seal: Seal,
  now: () => string,
): InstallationStore {
  const tenantOfQuery = ({
    isEnterpriseInstall,
    enterpriseId,
    teamId,
  }: InstallationQuery<boolean>) => installationOf({ isEnterpriseInstall, enterpriseId, teamId });
  return {
    async storeInstallation(installation) {
      const tenant = installationOf({
        isEnterpriseInstall: installation.isEnterpriseInstall === true,
        enterpriseId: installation.enterprise?.id,
        teamId: installation.team?.id,
      });
      await store.write(tenant, seal.close(JSON.stringify(installation), tenant.id), now());
    },
    async fetchInstallation(query) {
      const tenant = tenantOfQuery(query);
      const sealed = await store.read(tenant);
      if (sealed === null) throw new Error(`The app is not installed in ${tenant.id}.`);
      const text = seal.open(sealed, tenant.id);
      if (text === null) {
        throw new Error(
          `The installation in ${tenant.id} was sealed with another ENCRYPTION_KEY; install the app there again.`,
        );
      }
      const installation: Installation = JSON.parse(text);
      return installation;
    },
    async deleteInstallation(query) {
      await store.remove(tenantOfQuery(query));
    },
  };
}
