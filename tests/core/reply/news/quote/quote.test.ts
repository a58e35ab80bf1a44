import { expect, test } from "vitest";
import { quotation, quoted } from "#src/core/reply/news/quote/quote.ts";

const words = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const COMPLAINT =
  "The Gazette has read every page of a formal complaint that was sent to the returning officer on the eve of the count and that demands a recount.";

test("a sentence of 25 words or fewer is quoted whole", () => {
  expect(quoted("Tarrow won.", ["lost"])).toBe("“Tarrow won.”");
});

test.each([
  ["the clause that has what was asked for", ["complaint", "demand"], /demands a recount\.”$/],
  ["also by another word for the same", ["asked", "recount"], /demands a recount\.”$/],
  ["from the beginning where nothing was asked for", [], /^“The Gazette has read/],
])("of a longer one, %s is quoted", (_, wanted, expected) => {
  expect(quoted(COMPLAINT, wanted)).toMatch(expected);
  expect(words(quoted(COMPLAINT, wanted))).toBeLessThanOrEqual(25);
});

const DELAY =
  "The announcement had been pencilled in for ten by the clerk of the weavers, who told the hall that it would be put back to the afternoon because of a broken lift.";

test("where a reason is asked for, the part with the reason is quoted", () => {
  expect(quoted(DELAY, ["announcement"])).not.toMatch(/lift/);
  expect(quoted(DELAY, ["announcement"], ["why"])).toMatch(/because of a broken lift\.”$/);
});

test("where it is asked how many, the part that counts the very thing is quoted", () => {
  const counted =
    "The clerk told the hall that 63 weavers had put their names down for it, that nine of them were seen by a panel of four dyers, and that the chair had gone home because he was a weaver too.";
  expect(quoted(counted, ["weavers", "many", "panel"])).toMatch(/63 weavers/);
});

test.each([
  [
    "what was only alleged",
    "Tarrow is accused of breaking the rules of the long campaign by writing to members at their homes and of asking several friends to spread reports of the chair's illness to every branch.",
    ["spread", "reports"],
    "accused",
  ],
  [
    "what was denied",
    "Tarrow denied that the members of the committee who had come to the hall on Thursday night from every part of the county had been paid for their journey to the count.",
    ["paid", "journey", "count"],
    "denied",
  ],
  [
    "what is taken back at the end",
    "Members were told in the hall on Thursday night by the outgoing chair that the ballot had been rigged by staff of the committee for a number of years, a claim which the returning officer denied.",
    ["ballot", "rigged", "chair"],
    "denied",
  ],
  [
    "what holds only if something else does",
    "If the committee were ever to agree to it at a meeting of all of its many members in the spring of next year, the whole of the ballot would be held again in May.",
    ["ballot", "again", "may"],
    "If",
  ],
])("%s is never quoted without the word that says so", (_, text, wanted, kept) => {
  const said = quoted(text, wanted);
  expect(said).toContain(kept);
  for (const word of wanted) expect(said.toLowerCase()).toContain(word);
  expect(words(said)).toBeLessThanOrEqual(25);
});

test("a “not” that ends with its clause is not joined to the next one", () => {
  const text =
    "Despite not being chosen by the delegates in the end, I shall go on working for the branch and for its members so that they win the next election and have a voice in the town.";
  expect(quoted(text, ["voice", "town"])).not.toContain("not being");
});

test("a quotation that goes on in the next paragraph opens with a mark that opens", () => {
  expect(quoted('Tarrow writes: "It rained.')).toBe("“Tarrow writes: ‘It rained.”");
});

test("the name at the head of a long sentence is kept, of plain words or not", () => {
  const rest =
    "a group which has endorsed Mr Vane, said in a statement that he was the best of all those who came to the hall that night and that it would not be told otherwise.";
  expect(quoted(`Steady Looms, ${rest}`, ["group", "endorsed", "vane"])).toMatch(/^“Steady Looms/);
});

test("of a sentence too long to quote whole the words between marks are kept", () => {
  const text =
    "of “lasting harm” to the mood of the weavers in the hall, after some in the guild had tried to order the dyers of Saltby to give up the plan that they had made with a mill owner.";
  const said = quoted(text, ["weavers", "mood", "dyers"]);
  expect(said).toContain("‘lasting harm’");
  expect(words(said)).toBeLessThanOrEqual(25);
});

const LONG =
  "Two more cases will be put to the meeting, that of Colin Vane, the dyer from Thornaby who moved the motion on the mill and the bleachers, and that of Hetty Penhale.";

test("what a quotation leaves out at the end of its sentence is given beside it", () => {
  const { shown, rest } = quotation(LONG, ["cases"]);
  expect(shown).toMatch(/^“Two more cases/);
  expect(rest).toMatch(/and that of Hetty Penhale\.”$/);
  expect([shown, rest ?? ""].map(words).every((many) => many <= 25)).toBe(true);
});

test("of a sentence that is quoted to its end nothing is left", () => {
  expect(quotation("Tarrow won.").rest).toBeNull();
  expect(quotation(COMPLAINT, ["complaint", "demand"]).rest).toBeNull();
});

test("what was denied is not given without the denial, in the rest of its sentence either", () => {
  const denied =
    "Tarrow denied that she had known of the letters to the members of all of the branches of the guild in the county and in the town and that she had paid for the stamps.";
  expect(quotation(denied).rest).toContain("denied");
});

test("where names are asked for, a sentence is quoted from those with which it begins", () => {
  const video =
    "Tolverne Forward, the movement that supports the clerk, has put out a video backing Tarrow, and four unions of dyers, weavers, spinners and cutters are behind Tarrow as well now.";
  expect(quoted(video, ["unions", "behind"], ["Tarrow"])).not.toMatch(/Tolverne/);
  expect(quoted(video, ["unions", "behind"], ["Tarrow"], "", true)).toMatch(/^“Tolverne/);
});

test("no quotation begins within a name, also where its first word is everywhere", () => {
  const line =
    "Labour First, the grouping that put together a list for the dyers, got no more than two of its names home, Ada Tarrow and Colin Vane.";
  const { shown } = quotation(line, ["group", "list", "dyers"], [], "The Shuttle", true);
  expect(shown).toMatch(/^“Labour First, the grouping/);
});

test("whom somebody asked is quoted first", () => {
  const words =
    "he has asked Sam Orrery, an investigations officer of the guild, to look into fears that the long paper which Mr Vane wrote, and the talks he gave to the mills, made matters worse and put peace further out of reach";
  const asked = ["investigated", "paper", "talks", "mills"];
  expect(quotation(words, asked, ["ask"], "Colin Vane").shown).not.toContain("Sam Orrery");
  expect(quotation(words, asked, ["ask"], "Colin Vane", true).shown).toContain("asked Sam Orrery");
});

test("of two sentences a word too long the one that has what was asked is quoted, and none without its first word", () => {
  const said =
    "I wanted an open contest and we got one. I still think that in the long run the clerk should be elected by all the weavers in it.";
  expect(quoted(said, ["elected", "clerk"])).toBe(
    "“… I still think that in the long run the clerk should be elected by all the weavers in it.”",
  );
});

test("a quotation ends within no name: the rest has all of it", () => {
  const before = Array.from({ length: 21 }, (_, at) => `word${at}`).join(" ");
  const { shown, rest } = quotation(`Then ${before} the Campaign for Fair Looms joined in.`);
  expect(shown).toMatch(/word20 the …”$/);
  expect(rest).toContain("Campaign for Fair Looms");
});

test("where names are asked for, those left out in the middle stand in the rest", () => {
  const text =
    "The dyer had been kept off the list by a panel made up of Nicola Heath, Yasmin Dyer and Jim Kenn; the clerk said last week that this was not “right” and that she would say so.";
  const { shown, rest } = quotation(text, ["panel"], [], "", true);
  expect(`${shown} ${rest}`).toMatch(/Nicola Heath.*Jim Kenn/);
});

test("of a share that is asked for the figure in hundredths is quoted, and no other number before it", () => {
  const told =
    "Two of the weavers who counted the papers all through the long night and half of the morning, and were paid for it, put it at 13 per cent of the mill.";
  expect(quoted(told, ["turnout"])).toContain("13 per cent");
});

test("with words that take back what stands before them a quotation is of one piece where there is room", () => {
  const told =
    "In a note which the weavers passed round the mill on the last Friday of June she told the spinners: “Bring the ladder. Please do not tell the dyers, and do not be late.”";
  const said = quoted(told, ["ladder"]);
  expect(said).toContain("Bring the ladder. Please do not tell the dyers");
});

test("where a reason is asked for, the beginning of a sentence that was cut away is its rest", () => {
  const late =
    "With less than a day to go until the count at the hall of the old weavers in the north of the town, the exclusion of Hetty Penhale was unlikely, said clerks who had seen all of the rules.";
  const asked = ["exclusion", "unlikely", "clerks", "rules"];
  const { shown, rest } = quotation(late, [...asked, "why"]);
  expect(shown).toMatch(/^“… /u);
  expect(rest).toMatch(/^“With less than a day to go/u);
  expect(quotation(late, asked).rest).toBeNull();
});

test("the words that are asked for come before others for the same", () => {
  const text =
    "Ada Tarrow learned on Monday that the survey had finished in December with a warning, and that she had been sent on a course in the spring, though the mayor went on to speak of one that had not ended in June.";
  expect(quoted(text, ["when", "survey", "finish"])).toContain("finished in December");
});

const TO_DO =
  "that it had been a grave mistake of the clerk's to sell the looms which stood in the old hall by the river, and which had been given to the weavers by a widow of the town in 1911";

test("what is to be done is never quoted without that on which it hangs", () => {
  for (const wanted of [["looms"], ["widow"], ["looms", "river", "hall"], ["sell"]]) {
    const said = quoted(TO_DO, wanted);
    expect(/to sell/.test(said) && !/mistake/.test(said)).toBe(false);
  }
  expect(quoted(TO_DO, ["looms", "river"])).toMatch(/mistake/);
});
