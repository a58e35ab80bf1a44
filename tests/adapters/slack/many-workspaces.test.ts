import { expect, test } from "vitest";
import { seal } from "#src/adapters/slack/seal.ts";
import { sampleAnswers } from "../../support/answers.ts";
import { addressOf, inSlack, KEY, NOW, oauthMode, SIGNING_SECRET } from "./desk-in-slack.ts";

const DELIVERY = "k3mQ-9_xYz0123456789ab";
const BEGUN = "2020-01-01T00:00:00.000Z";
const [ANSWER] = Object.values(sampleAnswers);
if (!ANSWER) throw new Error("there is no sample");
const answer = ANSWER;

/** A desk that each workspace installs by itself. */
async function started() {
  const all = await inSlack(oauthMode);
  const running = await all.start();
  const poster = running.posts?.poster;
  if (!poster) throw new Error("nothing can be posted");
  const address = addressOf(running);
  const { fake, store } = all;
  const options = () => ({ signal: new AbortController().signal });
  const tenantOf = (id: string) => ({ platform: "slack", id });
  return {
    fake,
    store,
    http: fake.http.to(`${address}/slack/events`, SIGNING_SECRET),
    install: async (team: string, more: object = {}) => {
      const users = [{ id: "UADMIN", admin: true }];
      fake.workspace(team, { installed: false, channels: ["C9"], users, ...more });
      await fake.oauth.install(address, team);
    },
    reinstall: (team: string) => fake.oauth.install(address, team),
    post: (team: string) =>
      poster.post({ tenant: tenantOf(team), id: "C9" }, answer, DELIVERY, options()),
    find: (team: string) =>
      poster.find({ tenant: tenantOf(team), id: "C9" }, DELIVERY, BEGUN, options()),
    tell: (team: string) => poster.tell(tenantOf(team), "UADMIN", "It was not posted."),
  };
}

test("each workspace is posted to, looked in and told with its own token", async () => {
  const { fake, install, post, find, tell } = await started();
  await install("T2");
  await install("T3");
  await post("T2");
  expect(fake.messages("C9").map(({ team }) => team)).toEqual(["T2"]);
  expect((await find("T2")).kind).toBe("there");
  expect((await find("T3")).kind).toBe("not-there");
  await tell("T3");
  expect(fake.messages("DUADMIN").map(({ team }) => team)).toEqual(["T3"]);
});

test("where the app is not installed nothing is posted, for good, and nobody can be told", async () => {
  const { fake, post, find, tell } = await started();
  expect(await post("T2")).toMatchObject({ kind: "refused", forGood: true });
  expect((await find("T2")).kind).toBe("cannot-look");
  await expect(tell("T2")).rejects.toThrow("no longer installed");
  expect(fake.calls("chat.postMessage")).toEqual([]);
});

test("where the token cannot be had it is tried later: nothing was sent", async () => {
  const { store, install, post, find } = await started();
  await install("T2");
  const sealed = seal("another key").close("{}", "T2");
  await store.installations.write({ platform: "slack", id: "T2" }, sealed, NOW);
  expect(await post("T2")).toMatchObject({ kind: "later", after: null });
  expect((await find("T2")).kind).toBe("later");
});

test("a token that is about to end is renewed before it is posted with, and the new one kept", async () => {
  const { fake, store, install, post } = await started();
  const tenant = { platform: "slack", id: "T5" };
  const { close, open } = seal(KEY);
  const kept = async () =>
    JSON.parse(open((await store.installations.read(tenant)) ?? "", tenant.id) ?? "{}");
  await install("T5", { rotation: true });
  const before = await kept();
  const ended = Math.floor(Date.now() / 1000) - 60;
  const ending = JSON.stringify({ ...before, bot: { ...before.bot, expiresAt: ended } });
  await store.installations.write(tenant, close(ending, tenant.id), NOW);
  expect((await post("T5")).kind).toBe("sent");
  expect(fake.calls("chat.postMessage")[0]?.token).toBe((await kept()).bot.token);
  expect((await kept()).bot.token).not.toBe(before.bot.token);
});

test("a workspace of an organisation that installed the app for all is posted to by the organisation's", async () => {
  const { fake, store, http, install, post } = await started();
  await install("T4", { enterprise: "E1", orgWide: true });
  expect((await post("T4")).kind).toBe("refused");
  http.slash("T4", { user: "UADMIN", channel: "C9", text: "digest add everything at 9" });
  await fake.posted(({ text }) => text.includes("The digest is set up"));
  expect(await store.installations.read({ platform: "slack", id: "T4" })).toBeNull();
  expect((await post("T4")).kind).toBe("sent");
  expect(fake.messages("C9").at(-1)?.body).toMatchObject({ team_id: "T4" });
});

test("a workspace whose organisation removed the app is posted to by its own installation", async () => {
  const { store, install, post } = await started();
  await install("T6", { enterprise: "E1" });
  await store.installations.write({ platform: "slack organisation", id: "T6" }, "E1", NOW);
  expect((await post("T6")).kind).toBe("sent");
});
