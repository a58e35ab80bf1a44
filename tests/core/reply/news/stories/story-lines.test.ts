import { describe, expect, test } from "vitest";
import { answerOver } from "../../../../support/answer-over.ts";
import type { Invented } from "../../../../support/invented-articles.ts";
import { spoken } from "../../../../support/spoken.ts";

const asked = async (text: string, ...articles: readonly Invented[]): Promise<string> =>
  spoken(await answerOver(text, ...articles));

const HALL: Invented = {
  title: "Weavers’ hall to be sold",
  paragraphs: [
    "The hall of the weavers is to be sold.",
    "Oswin Tarrow, who chairs the trustees, has kept the key.",
    "Tarrow will not say where.",
  ],
};

test("news of an inquiry is looked for by the name that it has", async () => {
  const text = await asked("latest news about the Thistlewood inquiry", {
    title: "Still waiting for Thistlewood",
    paragraphs: ["The report of Bram Thistlewood is late."],
  });
  expect(text).toContain("Still waiting for Thistlewood");
});

describe("news of somebody", () => {
  test("tells in a line what a story has of that one, where its headline does not", async () => {
    const text = await asked("latest on Oswin Tarrow", HALL);
    expect(text).toContain("“Weavers’ hall to be sold”");
    expect(text).toContain(
      "Of Oswin Tarrow: “Oswin Tarrow, who chairs the trustees, has kept the key.”",
    );
    expect(text).not.toContain(".”.");
  });

  test("by the first line that is about that one, before one that only names that one", async () => {
    const text = await asked("latest on Oswin Tarrow", {
      ...HALL,
      paragraphs: [
        "The hall of the weavers is to be sold.",
        "Somebody asked what had become of Oswin Tarrow.",
        "The weavers’ clerk Oswin Tarrow has gone to sea.",
      ],
    });
    expect(text).toContain("Of Oswin Tarrow: “The weavers’ clerk Oswin Tarrow has gone to sea");
  });

  test("by no heading over what is told", async () => {
    const text = await asked("latest on Oswin Tarrow", {
      ...HALL,
      paragraphs: [
        "The hall of the weavers is to be sold.",
        "The Oswin Tarrow business",
        "It rained.",
        "Oswin Tarrow has kept the key of the hall.",
        "The roof",
        "It leaks.",
      ],
    });
    expect(text).toContain("Of Oswin Tarrow: “Oswin Tarrow has kept the key");
  });

  test("goes on with the next line of the paragraph where that is on the same one", async () => {
    const text = await asked("latest on Oswin Tarrow", {
      ...HALL,
      paragraphs: [
        "Oswin Tarrow, who chairs the trustees, takes a different line. He says that the hall will stay.",
      ],
    });
    expect(text).toContain("takes a different line.” “He says that the hall will stay.”");
  });

  test("and with none that is on another, or begins a paragraph", async () => {
    const another = "Oswin Tarrow chairs the trustees. The roof leaks.";
    const text = await asked("latest on Oswin Tarrow", { ...HALL, paragraphs: [another] });
    expect(text).not.toContain("roof");
  });

  test("leaves it at the headline that names that one", async () => {
    const text = await asked("latest on Oswin Tarrow", { ...HALL, title: "Tarrow keeps the key" });
    expect(text).not.toContain("Of Oswin Tarrow:");
  });

  test("gives the reply, or that none is recorded, to a line that accuses", async () => {
    const text = await asked("latest on Oswin Tarrow", {
      ...HALL,
      paragraphs: ["Oswin Tarrow was accused of bullying the caretaker of the hall."],
    });
    expect(text).toContain("accused of bullying");
    expect(text).toContain("Replies and outcomes, Oswin Tarrow");
  });
});
