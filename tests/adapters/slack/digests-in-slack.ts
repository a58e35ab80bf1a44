import { inSlack, TEAM } from "./desk-in-slack.ts";

/** A desk in Slack that serves digests, and what a person sees who types there. */
export async function digestsInSlack() {
  const all = await inSlack();
  const running = await all.start();
  const { fake, store } = all;
  return {
    ...all,
    running,
    /** Types a command, and gives the text of the answer that the typist alone sees. */
    async type(user: string, text: string, channel = "C1") {
      const before = fake.ephemerals.length;
      fake.socket.slash(TEAM, { user, channel, text });
      await fake.until(() => fake.ephemerals.length > before, "an answer");
      return fake.ephemerals.at(-1)?.text ?? "";
    },
    /** The subscriptions that there are. */
    made: () => store.digests.subscriptions.ofTenant({ platform: "slack", id: TEAM }),
    /** Opens somebody's Home, and gives it. */
    async home(user: string) {
      fake.socket.event(TEAM, { type: "app_home_opened", user, channel: "D9", tab: "home" });
      await fake.until(() => fake.homes.some((one) => one.user === user), "Home");
      const home = fake.homes.find((one) => one.user === user);
      if (!home) throw new Error("no Home");
      return home;
    },
  };
}
