import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "Ada Tarrow said it was late, and the weavers’ hall is understood to have closed.",
  "Ada Tarrow said it was late, and it turns out that it was.",
  "Ada Tarrow said it was late, a claim Ben Orrery has made before.",
  "Ada Tarrow said it was late, a reference to the dyers’ clock.",
  "Ada Tarrow said it was late, something she had not said in May.",
  "Ada Tarrow said it was late, reportedly for want of a clock.",
  "Ada Tarrow said it was late, prompting a row among the dyers.",
  "Ada Tarrow said it was late, which went down well with the dyers.",
  "Ada Tarrow said it was late, which got a weary laugh.",
  "Ada Tarrow said it was late, which I thought was brave.",
  "Ada Tarrow said it was late — which was soon seized upon by the dyers.",
  "Ada Tarrow said it was late, and this was agreed.",
  "Ada Tarrow said it was late, which is not what she said in May.",
  "Ada Tarrow said it was late, and Tarrow is the most patient woman in the guild.",
  "Ada Tarrow said it was late and, as I heard it, had come close to leaving.",
  "(Ada Tarrow said it was late.)",
  "Ada Tarrow said it was late, but would not say by how much.",
  "Ada Tarrow said it was late and did not mention the clock.",
  "Ada Tarrow said it was late, but she did not press the point.",
  "Ada Tarrow said it was late, and this was agreed, after a long talk.",
  "Ada Tarrow said it was late, and spoke of “haste”.",
  "Ada Tarrow said it was late, and wished the dyers well.",
  "Ada Tarrow said it was late and wouldn’t be drawn on the clock.",
  "Ada Tarrow said it was late and wouldn’t tell us by how much.",
  "Ada Tarrow said it was late, and was assured that it would not be again.",
  "Ada Tarrow said it was late, and quoted a letter in which the dyers had asked for a clock.",
])("what the article itself adds to somebody’s words is not that one’s: %s", (line) => {
  expect(said(line)[0]).toMatch(/^Ada Tarrow said: it was late$/);
});

test.each([
  ["asked the dyer to sing, and she hummed", "asked: to sing"],
  ["proposed a walk, and it rained", "proposed: a walk"],
  ["demanded a walk – even though it rained", "demanded: a walk"],
  ["has called it “odd”, and one member insisted to us that it was not", "called: it “odd”"],
  ["asked where the dye was and was told that it had dried", "asked: where the dye was"],
  ["asked where the dye was, but nobody knew", "asked: where the dye was"],
  ["asked whether the dye was dry, and he said that it was", "asked: whether the dye was dry"],
  ["asked for a list of the looms, which has since been refused", "asked: for a list of the looms"],
  ["called it “odd”, and Conference cheered", "called: it “odd”"],
  ["called it “odd”, then ruined it by laughing", "called: it “odd”"],
  ["said it was “odd”, and the dyers’ bench clapped", "said: it was “odd”"],
])("nor is what another then does: %s", (does, words) => {
  expect(said(`Ada Tarrow ${does}.`)[0]).toBe(`Ada Tarrow ${words}`);
});

test.each([
  ["said it was late, while welcoming the new clock", "welcomed: the new clock"],
  ["said it was late, and she apologised for it", "apologised: for it"],
  ["wrote that it was late, though she thanked the dyers", "thanked: the dyers"],
])("what somebody says beside it is told as another thing: %s", (does, other) => {
  expect(said(`Ada Tarrow ${does}.`).map((line) => line.replace(/^.*?: /, ""))).toEqual([
    expect.stringMatching(/^(?:that )?it was late$/),
    other.replace(/^.*?: /, ""),
  ]);
});

test.each([
  "said that the clerk was late, and she thanked the dyers",
  "said that Wren Lintott was late, and she thanked the dyers",
])("but who else may be meant stays in it: %s", (does) => {
  expect(said(`Ada Tarrow ${does}.`)).toEqual([
    expect.stringMatching(/^Ada Tarrow said: that .* was late, and she thanked the dyers$/),
  ]);
});

test("who says the same of herself and no more to whoever asks says no more", () => {
  expect(
    said(
      "Ada Tarrow was there. She repeated that she is no dyer, and would not be drawn any further.",
    ),
  ).toContain("Ada Tarrow repeated: that she is no dyer");
});

test("what another asks for is not in what somebody asks for", () => {
  expect(said("Ada Tarrow asked for a list of looms, and Colin Vane for a new clock.")).toEqual([
    "Ada Tarrow asked: for a list of looms",
  ]);
});

test("nor is what somebody says in what is told of her beside it", () => {
  expect(
    said(
      "Ada Tarrow, who left after she was recorded attacking the “lazy dyers”, said it was late.",
    ),
  ).toEqual(["Ada Tarrow attacked: the “lazy dyers”", "Ada Tarrow said: it was late"]);
});

test.each([
  ["called it “odd” and linked to it", "called: it “odd”"],
  ["called it “odd”, while Weavers of Saltby attacks the clerk", "called: it “odd”"],
  ["said that it was “odd”, and the Loom Forward voted for it too", "said: that it was “odd”"],
  ["asked for a longer list: this was agreed, and it has grown", "asked: for a longer list"],
  ["insisted on Loom Radio that it was late", "insisted: that it was late"],
  ["has argued for some time that it was late", "argued: that it was late"],
  ["said that the dyers were late, and she thanked them", "said: that the dyers were late"],
])("and where it begins or ends is told by what stands there: %s", (does, words) => {
  expect(said(`Ada Tarrow ${does}.`)).toContain(`Ada Tarrow ${words}`);
});

test("but what was agreed somewhere, as somebody says, stays in it", () => {
  expect(said("Ada Tarrow said it was late, and it was agreed in May that it would be.")).toEqual([
    "Ada Tarrow said: it was late, and it was agreed in May that it would be",
  ]);
});

test("but who is told to have said no more in what somebody says stays in it", () => {
  expect(said("Ada Tarrow said that he was rung twice and declined to comment.")).toEqual([
    "Ada Tarrow said: that he was rung twice and declined to comment",
  ]);
});

test("and who is told to do something in what somebody says stays in it", () => {
  expect(said("Ada Tarrow said that he went and was told to leave.")).toEqual([
    "Ada Tarrow said: that he went and was told to leave",
  ]);
});

test.each([
  "says that it was late, as guild leaders warn of “a bad day”",
  "said that it was late, while 14 of her colleagues demand a new clock",
  "said that it was late and Ben Orrery seconded",
  "said that it was late, and an organiser I met, who was tired, demanded a new clock",
  "said that it was late, but a member warned of “a bad day”",
])("and nor is what others say beside it: %s", (line) => {
  expect(said(`Ada Tarrow ${line}.`)).not.toContainEqual(
    expect.stringMatching(/warn|demand|seconded/),
  );
});

test("and a tribute is paid, and not told of", () => {
  expect(said("Ada Tarrow said she was “glad” and paid tribute to Ben Orrery.")).toEqual([
    "Ada Tarrow said: she was “glad”",
    "Ada Tarrow paid: tribute to Ben Orrery",
  ]);
});

test("who is called by a post first speaks for himself", () => {
  expect(
    said("Ada Tarrow called it “fair”, while Saltby mayor Ben Orrery branded it “shameful”."),
  ).toContain("Ben Orrery branded: it “shameful”");
});

test("of two whom somebody tells of neither is cut off", () => {
  expect(said("Ada Tarrow confirmed that she and Ben Orrery had begged the mill to open.")).toEqual(
    ["Ada Tarrow confirmed: that she and Ben Orrery had begged the mill to open"],
  );
});

test.each([
  ["wants new looms and Ben Orrery has found the wood", ["wanted: new looms"]],
  ["announced its prices, and Ben Orrery, who wove, was glad", ["announced: its prices"]],
  ["proposed a toast, and drank", ["proposed: a toast"]],
  ["accused the clerk of “haste” – a claim that he denied", ["accused: the clerk of “haste”"]],
  ["said that it would rain, and it did", ["said: that it would rain"]],
  ["said the mill was “open”, ending days of rumours", ["said: the mill was “open”"]],
  ["branded it “odd”, after a day of haste in the mill", ["branded: it “odd”"]],
  ["warned that it was “odd”, as Ben Orrery left the hall", ["warned: that it was “odd”"]],
  ["warned that it was “odd”, after a day of haste", ["warned: that it was “odd”"]],
  [
    "said that the weavers were “glad”, as were the dyers",
    ["said: that the weavers were “glad”, as were the dyers"],
  ],
  ["called for a vote, after the weavers had met", ["called: for a vote"]],
  ["urged members to wait, as the clerk left the hall", ["urged: to wait"]],
  ["urged members to rest, as long as it was late", ["urged: to rest, as long as it was late"]],
  [
    "described the vote, which was lost, as a day of haste",
    ["described: the vote, which was lost, as a day of haste"],
  ],
  ["asked for, and got, tea", []],
])("a thing ends where something else is told: %s", (does, told) => {
  expect(said(`Loom Forward ${does}.`)).toEqual(told.map((words) => `Loom Forward ${words}`));
});
