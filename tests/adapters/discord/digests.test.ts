import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { LONG } from "../../support/made-up-desks.ts";
import { ANN, BEN, CHANNEL, GUILD, inDiscord } from "./desk-in-discord.ts";
import { standIn } from "./stand-in-digests.ts";

const HERE = { user: BEN, channel: CHANNEL };
const WHOLE = { tenant: { platform: "discord", id: GUILD }, id: CHANNEL };

async function started() {
  const all = await inDiscord();
  const digests = standIn();
  await all.start(undefined, { digests });
  const slash = (subcommand: string, options: Record<string, string | number> = {}) =>
    all.fake.people.slash({ ...HERE, subcommand, options }).answered;
  const requests = () => digests.served.map(({ request }) => request);
  return { ...all, digests, slash, requests };
}

test("a digest is asked for with typed options, and the asker alone sees what came of it", async () => {
  const { fake, slash, requests, digests } = await started();
  const answer = await slash("digest add", {
    topics: "everything",
    days: "weekdays",
    time: "07:30",
    zone: "Europe/London",
    most: 5,
    nothing: "say-so",
  });
  expect(answer.ephemeral_to).toBe(BEN);
  expect(fake.messages(CHANNEL)).toEqual([]);
  expect(requests()).toEqual([
    {
      kind: "add",
      wanted: {
        kind: "digest",
        topics: [{ kind: "everything" }],
        rhythm: { days: [1, 2, 3, 4, 5], time: "07:30", zone: "Europe/London" },
        most: 5,
        saysNothing: true,
      },
    },
  ]);
  expect(digests.served[0]?.at).toMatchObject({ channel: WHOLE, user: BEN });
});

const ACTIONS = commands.flatMap(({ name, actions = [] }) =>
  actions.map((action) => `${name} ${action.name}`),
);

test.for([...ACTIONS, "follow", "unfollow", "corrections"])(
  "/nec %s is answered to the asker alone",
  async (subcommand) => {
    const { slash, requests } = await started();
    const filled: Readonly<Record<string, Record<string, string>>> = {
      "digest release": { item: "h1" },
      "digest drop": { item: "h1" },
      follow: { topic: "Ada Lintott" },
      unfollow: { topic: "Ada Lintott" },
    };
    const answer = await slash(subcommand, filled[subcommand]);
    expect(answer.ephemeral_to).toBe(BEN);
    expect(requests()).toMatchObject([{ kind: subcommand.split(" ").at(-1) }]);
  },
);

test("what is not right is said to the asker alone, and nothing is done", async () => {
  const { slash, requests } = await started();
  const answer = await slash("digest add", { topics: "everything", zone: "Atlantis" });
  expect(answer.ephemeral_to).toBe(BEN);
  expect(JSON.stringify(answer.embeds)).toContain("Atlantis");
  expect(requests()).toEqual([]);
});

describe("an option completes as it is typed", () => {
  test("for digests, from what the channel has", async () => {
    const { fake, digests } = await started();
    const typing = { ...HERE, subcommand: "digest pause", option: "which", typed: "k7" };
    expect(await fake.people.autocomplete(typing).choices).toEqual([
      { name: "k7pm: digest of everything", value: "k7pm" },
    ]);
    await fake.people.autocomplete({ ...HERE, subcommand: "follow", option: "topic", typed: "" })
      .choices;
    expect(digests.typed).toEqual([
      ["digest pause", "which", "k7", WHOLE, 25],
      ["follow", "topic", "", WHOLE, 25],
    ]);
  });

  test("for other commands as ever, from the record", async () => {
    const { fake, digests } = await started();
    const typing = { ...HERE, subcommand: "person", option: "name", typed: "lintot" };
    const choices = await fake.people.autocomplete(typing).choices;
    expect(choices[0]?.name).toContain("Ada Lintott");
    expect(digests.typed).toEqual([]);
  });

  test("and leaves out what Discord would refuse", async () => {
    const all = await inDiscord();
    const choices = async () => [
      { label: "x".repeat(300), value: "fits" },
      { label: "too long", value: "y".repeat(101) },
    ];
    await all.start(undefined, { digests: { ...standIn(), choices } });
    const typing = { ...HERE, subcommand: "unfollow", option: "topic", typed: "x" };
    expect(await all.fake.people.autocomplete(typing).choices).toEqual([
      { name: expect.stringMatching(/^x+…$/), value: "fits" },
    ]);
  });
});

describe("a button that asks of digests", () => {
  const pause = "ask:0:/nec digest pause k7pm";

  test("works under an answer that only the asker sees, with what they may do", async () => {
    const { fake, slash, digests } = await started();
    const on = await slash("digest list");
    const answer = await fake.people.button({ user: BEN, on, custom_id: pause }).answered;
    expect(answer.ephemeral_to).toBe(BEN);
    expect(digests.served[1]).toMatchObject({
      request: { kind: "pause", which: "k7pm" },
      mayManage: null,
      mayPost: null,
      at: { channel: WHOLE, user: BEN },
    });
  });

  test("under a post that all see answers whoever pressed it alone", async () => {
    const { fake, digests } = await started();
    fake.people.say({ ...HERE, mentions: true, content: "/nec digest list" });
    const on = await fake.posted(({ via }) => via === "rest");
    expect(on.ephemeral_to).toBeUndefined();
    const answer = await fake.people.button({ user: ANN, on, custom_id: pause }).answered;
    expect(answer.ephemeral_to).toBe(ANN);
    expect(digests.served[1]?.mayManage).toContain("Manage Channels");
  });
});

test.for([
  ["digest list", {}],
  ["digest held", {}],
  ["corrections", {}],
  ["digest preview", { which: "k7pm" }],
] as const)(
  "a long answer to /nec %s is paged through, asked anew",
  async ([subcommand, options]) => {
    const { fake, start } = await inDiscord();
    const digests = standIn(LONG);
    await start(undefined, { digests });
    const on = await fake.people.slash({ ...HERE, subcommand, options }).answered;
    const [, next] = on.components.flatMap(
      ({ components }) => components as { custom_id: string }[],
    );
    const shown = await fake.people.button({ user: BEN, on, custom_id: next?.custom_id ?? "" })
      .answered;
    expect(shown.id).toBe(on.id);
    expect(JSON.stringify(shown.embeds)).toContain("Page 2 of");
    const [first, second] = digests.served;
    expect(second?.request).toEqual(first?.request);
    expect(second?.at).toMatchObject({ channel: WHOLE, user: BEN, isAlone: true });
  },
);

test("where no digests are, each command says how it works, to the asker alone", async () => {
  const { fake, start } = await inDiscord();
  await start();
  const add = { ...HERE, subcommand: "digest add", options: { topics: "everything" } };
  const answer = await fake.people.slash(add).answered;
  expect(answer.ephemeral_to).toBe(BEN);
  expect(JSON.stringify(answer.embeds)).toContain("/nec digest");
});
