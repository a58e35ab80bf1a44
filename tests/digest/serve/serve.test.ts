import { describe, expect, test } from "vitest";
import { lookForDue } from "#src/digest/start.ts";
import { article, story, TUESDAY } from "../content/made-up-stories.ts";
import { channelWith, TENANT } from "./channel.ts";

const CHANNEL = { tenant: TENANT, id: "C1" };
const TOO_MANY = Array.from({ length: 21 }, (_, at) => `"number ${at} of many"`).join(", ");

describe("/nec digest add", () => {
  test("makes a digest, says when the first comes, and that it begins from now on", async () => {
    const { say } = await channelWith();
    const said = await say(
      "/nec digest add Ada Lintott, Lantern Alliance, weekdays at 07:30, London",
    );
    expect(said).toContain(
      "Digest of Ada Lintott and the Lantern Alliance: weekdays at 07:30, Europe/London; eight items at most.",
    );
    expect(said).toContain(
      "Next: Tuesday 8 June 2021 at 07:30 (Europe/London). It begins with what is new from now on.",
    );
    expect(said).toContain("When there is nothing new, nothing is posted.");
  });

  test("with nothing more said, it is of everything, on weekdays at eight in London", async () => {
    const { say } = await channelWith();
    expect(await say("/nec digest add")).toContain(
      "Digest of everything: weekdays at 08:00, Europe/London; eight items at most.",
    );
  });

  test("the same once more is not made twice", async () => {
    const { ask, codes } = await channelWith();
    await ask("/nec digest add everything");
    expect((await ask("/nec digest add")).title).toBe("That is set up already");
    expect(await codes()).toHaveLength(1);
  });

  test.each([
    ["/nec digest add everything daily 25:00", /"25:00" is not a time: hours go from 0 to 23/],
    ["/nec digest add 8am Mars/Phobos", /"Mars\/Phobos" is not a time zone that is known/],
    ["/nec digest add Nobody Atall", /Nobody and nothing in the record is called “Nobody Atall”/],
    ["/nec digest add Lintott", /“Lintott” can be Ada Lintott or Bryn Lintott\. Which one\?/],
    ["/nec digest add at most 400 items", /"400" is not a number from 1 to 10/],
    ['/nec digest add "x"', /too short to follow/],
    ['/nec digest add "fraud"', /so “fraud” cannot be followed\. Ask for them: \/nec claims/],
    [`/nec digest add ${TOO_MANY}`, /That is 21 topics; a subscription has 20 at most/],
  ])("%s is refused in a plain sentence, and nothing is made", async (line, problem) => {
    const { say, codes } = await channelWith();
    expect(await say(line)).toMatch(problem);
    expect(await codes()).toEqual([]);
  });

  test("where the desk may not post, it says so and makes nothing", async () => {
    const { say, codes } = await channelWith();
    const mayPost = async () => "Invite NEC Desk first.";
    expect(await say("/nec digest add", { mayPost })).toContain("Invite NEC Desk first.");
    expect(await codes()).toEqual([]);
  });

  test("a channel has ten at most", async () => {
    const { ask, say, codes } = await channelWith();
    for (let hour = 8; hour < 18; hour++) await ask(`/nec digest add at ${hour}`);
    expect(await say("/nec digest add at 19")).toContain("has 10 digests and alerts");
    expect(await codes()).toHaveLength(10);
  });
});

describe("who may", () => {
  const mayManage = async () => "Only those who manage this channel may.";

  test.each(["digest add", "digest preview", "digest held", "follow Ada Lintott", "digest now"])(
    "/nec %s is for those who manage the channel",
    async (line) => {
      const { say, codes } = await channelWith();
      expect(await say(`/nec ${line}`, { mayManage })).toContain("Only those who manage");
      expect(await codes()).toEqual([]);
    },
  );

  test.each(["digest list", "corrections"])("anybody may ask for /nec %s", async (line) => {
    const { ask } = await channelWith();
    expect((await ask(`/nec ${line}`, { mayManage })).status).toBe("help");
  });
});

describe("what there is, is changed by its code", () => {
  test("what is said is changed, and the rest stays", async () => {
    const { ask, say, codes } = await channelWith();
    await ask("/nec digest add Ada Lintott, daily at 9, New York, at most 3");
    const [code] = await codes();
    expect(await say(`/nec digest edit ${code} 17:45`)).toContain(
      "Digest of Ada Lintott: daily at 17:45, America/New_York; three items at most.",
    );
    expect(await say(`/nec digest edit ${code} everything, say so`)).toContain(
      "Digest of everything: daily at 17:45, America/New_York; three items at most; says so when there is nothing.",
    );
    expect((await ask(`/nec digest edit ${code}`)).title).toBe("Nothing was changed");
  });

  test("paused, nothing is due; resumed, it goes on; removed, it is gone", async () => {
    const { ask, say, codes, serving, setNow } = await channelWith();
    await ask("/nec digest add");
    const [code] = await codes();
    expect((await ask(`/nec digest pause ${code}`)).title).toBe("Paused");
    expect(await say("/nec digest list")).toContain("Paused: ");
    setNow(TUESDAY);
    await lookForDue({ ...serving, log: () => {} });
    expect(await serving.store.deliveries.recent(CHANNEL, 9)).toEqual([]);
    expect(await say(`/nec digest resume ${code}`)).toContain("Next: Wednesday 9 June 2021");
    expect((await ask(`/nec digest remove ${code}`)).title).toBe("Removed");
    expect((await ask(`/nec digest remove ${code}`)).title).toBe("Nothing comes to this channel");
  });

  test("of several it asks which, and each way to answer works", async () => {
    const { ask, codes } = await channelWith();
    await ask("/nec digest add at 8");
    await ask("/nec digest add at 9");
    const asked = await ask("/nec digest pause");
    expect(asked.status).toBe("clarify");
    expect(asked.suggestions.map(({ ask: line }) => line)).toEqual(
      (await codes()).map((code) => `/nec digest pause ${code}`),
    );
    expect((await ask(asked.suggestions[1]?.ask ?? "")).title).toBe("Paused");
  });

  test("a code of another channel reaches nothing", async () => {
    const { ask, codes } = await channelWith();
    await ask("/nec digest add");
    const [code] = await codes();
    const elsewhere = { channel: { tenant: TENANT, id: "C2" } };
    expect((await ask(`/nec digest remove ${code}`, elsewhere)).status).toBe("unknown");
    expect(await codes()).toEqual([code]);
  });
});

describe("alerts", () => {
  test("a name is followed, once, and followed no more", async () => {
    const { ask, say } = await channelWith();
    expect(await say("/nec follow Ada Lintott, at most 2 a day")).toContain(
      "Alerts about Ada Lintott; two a day at most.",
    );
    expect((await ask("/nec follow ada lintott")).title).toBe("That is set up already");
    expect((await ask("/nec unfollow Ada Lintott")).title).toBe("The alerts have ended");
    expect((await ask("/nec unfollow Ada Lintott")).title).toBe("Nothing was changed");
  });

  test("an alert is due when something is new, and no sooner again than a quarter of an hour after", async () => {
    const { ask, serving, setNow } = await channelWith([
      story("s1"),
      story("s2", { articles: [article("a2", { found: "2021-06-07T14:03:00.000Z" })] }),
    ]);
    await ask("/nec follow Ada Lintott");
    const due = async (now: string) => {
      setNow(now);
      await lookForDue({ ...serving, log: () => {} });
      return (await serving.store.deliveries.recent(CHANNEL, 9)).length;
    };
    expect(await due("2021-06-07T13:59:00.000Z")).toBe(0);
    expect(await due("2021-06-07T14:01:30.000Z")).toBe(1);
    expect(await due("2021-06-07T14:05:00.000Z")).toBe(1);
  });

  test("what is new waits for the next day where the day has had as many as are wanted", async () => {
    const { ask, serving, setNow } = await channelWith([story("s1")]);
    await ask("/nec follow Ada Lintott, at most 1 a day");
    const [alert] = await serving.store.subscriptions.ofChannel(CHANNEL);
    if (!alert) throw new Error("nothing is followed");
    const { deliveries } = serving.store;
    const morning = "2021-06-07T09:00:00.000Z";
    const { id: subscription, channel, madeBy } = alert;
    const earlier = { subscription, channel, madeBy, scheduledFor: morning, until: null };
    await deliveries.plan([earlier], morning);
    const one = { now: morning, lease: 60_000, limit: 1, ofWorkspace: 1 };
    const [claimed] = await deliveries.claim("slack", one);
    if (!claimed) throw new Error("nothing is due");
    await deliveries.sent(claimed.delivery.id, "m1", morning);
    const due = async (now: string) => {
      setNow(now);
      await lookForDue({ ...serving, log: () => {} });
      return (await deliveries.recent(CHANNEL, 9)).filter(({ state }) => state === "due").length;
    };
    expect(await due("2021-06-07T15:00:00.000Z")).toBe(0);
    expect(await due(TUESDAY)).toBe(1);
  });
});

describe("a preview", () => {
  test("says what is new, and counts nothing as told", async () => {
    const { ask, say, serving, setNow, codes } = await channelWith([story("s1")]);
    await ask("/nec digest add Ada Lintott");
    setNow(TUESDAY);
    const before = await serving.store.subscriptions.ofChannel(CHANNEL);
    const [code] = await codes();
    expect(await say(`/nec digest preview ${code}`)).toMatch(
      /^Preview: Digest 1, Tuesday 8 June 2021/,
    );
    expect(await serving.store.subscriptions.ofChannel(CHANNEL)).toEqual(before);
  });

  test("with nothing new shows the last seven days, and says so", async () => {
    const { ask, say, setNow } = await channelWith([story("s1")]);
    setNow(TUESDAY);
    await ask("/nec digest add Ada Lintott");
    expect(await say("/nec digest preview")).toMatch(
      /^Nothing is new; the last seven days would be: Digest 1/,
    );
  });

  test("where there is nothing at all it says that", async () => {
    const { ask, say } = await channelWith();
    await ask("/nec digest add Oswin Tarrow");
    expect(await say("/nec digest preview")).toMatch(/^Nothing to preview/);
  });
});

test("now posts what is new, once asked; with nothing new it says so", async () => {
  const { ask, serving, setNow } = await channelWith([story("s1")]);
  await ask("/nec digest add Ada Lintott");
  expect((await ask("/nec digest now")).title).toBe("Nothing is new");
  setNow(TUESDAY);
  expect((await ask("/nec digest now")).title).toBe("It is on its way");
  const [due, ...more] = await serving.store.deliveries.recent(CHANNEL, 9);
  expect([due?.scheduledFor, due?.state, more]).toEqual([TUESDAY, "due", []]);
});

describe("what is missed", () => {
  test("after downtime a digest within three hours is late, and one before is skipped, once said in the log", async () => {
    const { ask, serving, setNow } = await channelWith();
    await ask("/nec digest add, daily at 9");
    setNow("2021-06-09T09:30:00.000Z");
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    await lookForDue({ ...serving, log });
    await lookForDue({ ...serving, log });
    expect(lines).toEqual([
      "1 digest is sent late.",
      expect.stringMatching(/^2 digests were missed by more than three hours and are not sent/),
    ]);
  });
});

test("a request about nobody is a sentence to the desk, and with /nec a problem in words", async () => {
  const { digests } = await channelWith();
  expect(digests.read({ text: "follow the money" })).toBeNull();
  expect(digests.read({ text: "/nec follow the money" })?.kind).toBe("problem");
  expect(digests.read({ text: "who won in 2019?" })).toBeNull();
});
