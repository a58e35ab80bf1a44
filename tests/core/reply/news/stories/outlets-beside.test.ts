import { describe, expect, test } from "vitest";
import { answerOver } from "../../../../support/answer-over.ts";
import type { Invented } from "../../../../support/invented-articles.ts";
import { spoken } from "../../../../support/spoken.ts";

const TOLLS: Invented = {
  publisher: "Loom Courier",
  title: "Hetty Wainscotting on the tolls",
  paragraphs: ["Hetty Wainscotting has called the tolls of the hall too high."],
};
const EXIT: Invented = {
  publisher: "Saltby Post",
  title: "Wainscotting: why I spoke",
  paragraphs: ["Hetty Wainscotting has told of a year of dear bridges."],
};
const IN_PASSING: Invented = {
  publisher: "The Weekly Bobbin",
  title: "Looms for sale",
  paragraphs: ["Hetty Wainscotting bought a loom.", "It was an old one."],
};

test("outlets that tell of the same person in other words are listed apart", async () => {
  const answer = await answerOver(
    "Which outlets reported on Hetty Wainscotting's tolls?",
    TOLLS,
    EXIT,
    IN_PASSING,
  );
  const text = spoken(answer);
  const [first = "", others = ""] = text.split("Others that tell of Hetty Wainscotting");
  expect(first).toContain("Loom Courier");
  expect(first).not.toContain("Saltby Post");
  expect(others).toContain("Saltby Post");
  expect(text).not.toContain("Weekly Bobbin");
});

test("they answer nothing where no outlet has the words", async () => {
  const answer = await answerOver("Which outlets reported on Hetty Wainscotting's yacht?", EXIT);
  expect(answer.status).toBe("unknown");
});

test("of a claim of the record those articles are listed that have what the question says of it", async () => {
  const heard: Invented = {
    publisher: "The Candle",
    title: "Stokewell complaint heard",
    paragraphs: ["A complaint about Mabel Stokewell’s campaign was heard on Monday."],
  };
  const garden: Invented = {
    publisher: "The Loom",
    title: "Stokewell opens a garden",
    paragraphs: ["Mabel Stokewell opened a garden.", "Mabel Stokewell spoke."],
  };
  const text = spoken(
    await answerOver("who published the complaint about Mabel Stokewell?", heard, garden),
  );
  expect(text).toContain("The Candle reported on Mabel Stokewell and “complaint”");
  expect(text).toContain("Published by: The Example Gazette");
});

test("outlets that tell of the same body in other words are listed apart, and those that only name it are not", async () => {
  const text = spoken(
    await answerOver(
      "Which outlets reported on the Lantern Alliance being expelled?",
      {
        publisher: "Loom Courier",
        title: "Alliance out",
        paragraphs: ["The Lantern Alliance has been expelled from Labour, the NEC said."],
      },
      {
        publisher: "Saltby Post",
        title: "Lantern Alliance shown the door",
        paragraphs: ["The Lantern Alliance is no more a part of Labour."],
      },
      {
        publisher: "The Weekly Bobbin",
        title: "Looms for sale",
        paragraphs: ["The Lantern Alliance of Labour bought a loom.", "It was an old one."],
      },
    ),
  );
  const [first = "", others = ""] = text.split("Others that tell of Lantern Alliance");
  expect(first).toContain("Loom Courier");
  expect(others).toContain("Saltby Post");
  expect(text).not.toContain("Weekly Bobbin");
});

describe("of somebody outside the record", () => {
  const BARRED = "Which outlets reported that Fennimore was barred?";
  const of = (publisher: string, deed: string, saying: string): Invented => ({
    publisher,
    title: "Looms for sale",
    paragraphs: [saying, `Fennimore was ${deed} on Monday.`],
  });
  const inPublic = (name: string) => `“It was a long day,” ${name} told the BBC.`;
  const MEANT = of("Loom Courier", "barred", inPublic("Orla Fennimore"));

  test("outlets that tell of the same one, who speaks in public, are listed apart, and none that tells of a namesake", async () => {
    const answer = await answerOver(
      BARRED,
      MEANT,
      of("Saltby Post", "turned away", inPublic("Orla Fennimore")),
      of("The Weekly Bobbin", "turned away", inPublic("Petra Fennimore")),
    );
    const [first = "", others = ""] = spoken(answer).split("Others that tell of Orla Fennimore");
    expect(first).toContain("Loom Courier");
    expect(others).toContain("Saltby Post");
    expect(spoken(answer)).not.toContain("Weekly Bobbin");
  });

  test("nothing more is gathered where that one does not", async () => {
    const privately = "“It was a long day,” Orla Fennimore wrote in a letter to a friend.";
    const answer = await answerOver(
      BARRED,
      of("Loom Courier", "barred", privately),
      of("Saltby Post", "turned away", privately),
    );
    expect(spoken(answer)).not.toContain("Saltby Post");
  });
});

test("outlets that have most of the words are listed apart", async () => {
  const fair = (publisher: string, ...paragraphs: readonly string[]): Invented => ({
    publisher,
    title: "A day at the fair",
    paragraphs,
  });
  const rain = "It rained all morning.";
  const apart = [
    rain,
    "There was a wooden bridge.",
    rain,
    rain,
    rain,
    rain,
    rain,
    "The tolls were low.",
  ];
  const answer = await answerOver(
    "Which outlets reported on the doubled tolls of the wooden bridge?",
    fair("Loom Courier", "The doubled tolls of the wooden bridge were read out."),
    fair("Saltby Post", ...apart),
    fair("The Candle", rain),
  );
  const [first = "", others = ""] = spoken(answer).split(
    "Others that have half of these words or more",
  );
  expect(first).toContain("Loom Courier");
  expect(first).not.toContain("Saltby Post");
  expect(others).toContain("Saltby Post");
  expect(others).not.toContain("The Candle");
});

test("an outlet that names somebody once is listed where it has half of what is asked or more", async () => {
  const once = (publisher: string, line: string): Invented => ({
    publisher,
    title: "A day at the mill",
    paragraphs: [line, "It rained all morning."],
  });
  const text = spoken(
    await answerOver(
      "Which outlets reported Hetty Wainscotting's attempt to shorten the ferry timetable?",
      once(
        "Loom Courier",
        "An attempt by Hetty Wainscotting to shorten the ferry timetable was lost.",
      ),
      once("Saltby Post", "The ferry timetable stays as it is, in spite of Hetty Wainscotting."),
      once("The Candle", "Hetty Wainscotting bought a loom."),
    ),
  );
  const [, others = ""] = text.split("Others that tell of Hetty Wainscotting");
  expect(others).toContain("Saltby Post");
  expect(text).not.toContain("The Candle");
});

test("an outlet that has the name of what is asked for is listed beside the one that has the other word too", async () => {
  const text = spoken(
    await answerOver(
      "Which outlets have mentioned the Tarrow inquiry?",
      {
        publisher: "Loom Courier",
        title: "A day at the mill",
        paragraphs: ["The Tarrow inquiry sat on Monday."],
      },
      {
        publisher: "Saltby Post",
        title: "A day at the docks",
        paragraphs: ["Ada Tarrow QC is looking into the fire."],
      },
      {
        publisher: "The Candle",
        title: "A day at the fair",
        paragraphs: ["An inquiry into the fair sat on Monday."],
      },
    ),
  );
  const [, others = ""] = text.split("Others that have half of these words or more");
  expect(others).toContain("Saltby Post");
  expect(text).not.toContain("The Candle");
});

test("what happened in a year is told of by outlets in the first months of the next", async () => {
  const told = (publisher: string, published: string, title: string): Invented => ({
    publisher,
    title,
    published,
    paragraphs: ["Hetty Wainscotting left the hall.", "Hetty Wainscotting did not come back."],
  });
  const text = spoken(
    await answerOver(
      "Which outlets reported on Hetty Wainscotting's tolls in 2019?",
      { ...TOLLS, published: "2019-11-20" },
      told("Saltby Post", "2020-01-09", "A bad winter"),
      told("The Candle", "2020-08-09", "A bad summer"),
    ),
  );
  const [, others = ""] = text.split("Others that tell of Hetty Wainscotting");
  expect(others).toContain("Saltby Post");
  expect(text).not.toContain("The Candle");
});
