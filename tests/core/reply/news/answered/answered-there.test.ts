import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { invented } from "../../../../support/invented-articles.ts";
import { madeUpNews } from "../../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../../support/record.ts";
import { spoken } from "../../../../support/spoken.ts";

const NOW = "2021-06-10T09:00:00Z";
const NONE = "No answer is found right after it in the article.";

async function asked(text: string, ...paragraphs: readonly string[]): Promise<string> {
  const news = madeUpNews([invented({ title: "A long night in Eastmere", paragraphs })]);
  const desk = createDesk(madeUpRecord, { commands, news });
  return spoken((await desk.answer({ text }, null, NOW)).answer);
}

const CLAIM = "Oswin Tarrow told the hall that looms were coming back.";

test.each([
  "and how did Lintott's office respond",
  "and what was the reply",
  "and what did Lintott's side say in reply?",
  "and the response to him",
])(
  "a question for somebody's words is answered with what was answered to them: %s",
  async (more) => {
    const answer = await asked(
      `what did Oswin Tarrow say about looms ${more}`,
      CLAIM,
      "A spokeswoman for Lintott said Mr Tarrow should know better.",
    );
    expect(answer).toContain("looms were coming back");
    expect(answer).toContain("should know better");
  },
);

test("or with word that nothing was found right after them", async () => {
  const answer = await asked(
    "what did Oswin Tarrow say about looms and what was the reply?",
    CLAIM,
    "The hall was full.",
  );
  expect(answer).toContain(NONE);
});

test("whoever is asked for answers by whatever verb, and one who rejects a report in it", async () => {
  const blamed = await asked(
    "what did Oswin Tarrow say about looms and what was the Lantern Alliance's explanation?",
    CLAIM,
    "The Lantern Alliance blamed a broken lift.",
  );
  expect(blamed).toContain("a broken lift");
  const rejected = await asked(
    "what were the complaints about Bram Thistle's looms and what is his response?",
    "Complaints about Bram Thistle’s looms were sent to the guild.",
    "Thistle said that the claims were false.",
  );
  expect(rejected).toContain("the claims were false");
});

test("a spokesperson for Labour answers for the party", async () => {
  const answer = await asked(
    "what did Oswin Tarrow accuse officials of and how did the party answer?",
    "Oswin Tarrow accused officials of “hiding the looms”.",
    "A Labour spokesperson said: “Nobody asked for a loom.”",
  );
  expect(answer).toContain("Nobody asked for a loom");
});

test("what somebody says right after a sentence that they answered is that answer", async () => {
  const text = "what did Oswin Tarrow say about looms and what was the answer?";
  const said = "Jory Plume, its convenor, told the Courier: “We sell lanterns.”";
  const answered = await asked(text, CLAIM, `The guild hit back at the claim. ${said}`);
  expect(answered).toContain("We sell lanterns");
  const beside = await asked(text, CLAIM, `The guild met on Friday. ${said}`);
  expect(beside).toContain(NONE);
});

test("another party, or a group with its name, answers nothing for the party", async () => {
  const answer = await asked(
    "what did Oswin Tarrow say about looms and how did the party answer?",
    CLAIM,
    "The Labour Weavers' League described it as “a sorry day for wool”.",
  );
  expect(answer).toContain(NONE);
  expect(answer).not.toContain("a sorry day");
});

test("where no answer stands right after it, what those who are asked say elsewhere is called so", async () => {
  const answer = await asked(
    "what did Oswin Tarrow say about looms and what was the party's line on them?",
    "A Labour spokesperson said: “Nobody asked for a loom.”",
    CLAIM,
    "The hall was full.",
  );
  expect(answer).toContain(NONE);
  expect(answer).toMatch(/Said elsewhere in the article.*Nobody asked for a loom/su);
});

test("a bare rejection stands with the words right after it of one of those who reject it", async () => {
  const answer = await asked(
    "what did Oswin Tarrow say about looms and how did the mill's friends respond?",
    CLAIM,
    "Friends of the mill rejected the charge. “It is a shed with a kettle in it, not a factory,” said one.",
  );
  expect(answer).toContain("rejected the charge");
  expect(answer).toMatch(/reported right after that: .*shed with a kettle/u);
});

test("of what is reported it is said as well that no answer stands there", async () => {
  const answer = await asked(
    "what were the complaints about Bram Thistle's looms and what is his response?",
    "Complaints about Bram Thistle’s looms were sent to the guild.",
  );
  expect(answer).toContain("were sent to the guild");
  expect(answer).toContain(NONE);
});

test("that another did not respond to questions is no answer", async () => {
  const text = "what did Oswin Tarrow say about looms and what was the reply?";
  const answer = await asked(text, CLAIM, "Jory Plume did not respond to questions.");
  expect(answer).toContain(NONE);
});

test("what another denies is no answer of the one who is asked", async () => {
  const answer = await asked(
    "what did Oswin Tarrow say about looms and how did Lintott's office respond",
    CLAIM,
    "Jory Plume denied that he had been late.",
  );
  expect(answer).toContain(NONE);
  expect(answer).not.toContain("had been late");
});

test.each([
  "Oswin Tarrow complained about looms. What did he say, and how was that answered?",
  "Oswin Tarrow hit out at the looms. In what terms, and what explanation did the Lantern Alliance give?",
])("a statement and a question about it are one question: %s", async (text) => {
  const answer = await asked(text, CLAIM, "The Lantern Alliance replied that wool was cheap.");
  expect(answer).toContain("looms were coming back");
  expect(answer).toContain("wool was cheap");
});

const NEXT = "which the article does not call an answer";

test("what another says in the very next line of a paragraph is shown, and not called an answer", async () => {
  const text = "what did Oswin Tarrow say about looms and what was the reply?";
  const answer = await asked(text, `${CLAIM} The Lantern Alliance blamed a broken lift.`);
  expect(answer).toContain(NONE);
  expect(answer).toMatch(/which the article does not call an answer.*a broken lift/su);
});

test("what stands in another paragraph, or is the same one's, is not shown as that", async () => {
  const text = "what did Oswin Tarrow say about looms and what was the reply?";
  expect(await asked(text, CLAIM, "The Lantern Alliance blamed a broken lift.")).not.toContain(
    NEXT,
  );
  expect(await asked(text, `${CLAIM} Tarrow said that wool was dear.`)).not.toContain(NEXT);
});

test("a line that has nobody speak answers nothing, wherever it stands", async () => {
  const answer = await asked(
    "What did Oswin Tarrow accuse the clerks of over the looms, and what was the reply?",
    "Oswin Tarrow accused clerks of hiding the looms. A guild source blamed a broken lift. The looms ran all night.",
  );
  expect(answer).toContain("a broken lift");
});

test("where nothing is told to be an answer, what the side of the accused says later stands apart, and what is said for nobody's side does not", async () => {
  const answer = await asked(
    "what did Gwendoline Orrery accuse Bram Thistle of and what was the reply?",
    "Gwendoline Orrery accused Bram Thistle of hiding the looms. The hall went quiet.",
    "It was a long night, and it rained.",
    "Rhona Vane said that the weavers would march in May.",
    "A spokesman for Thistle said that every loom had been counted twice.",
  );
  expect(answer).toContain("which it does not call an answer to that");
  expect(answer).toContain("every loom had been counted twice");
  expect(answer).not.toContain("march in May");
});

test("a sentence that goes on to tell that the charge is denied is told whole", async () => {
  const answer = await asked(
    "what did Gwendoline Orrery accuse the guild of and what was the reply?",
    "Gwendoline Orrery accused the guild of “hiding looms from their weavers”, a charge that it has always denied.",
    "The hall was full.",
  );
  expect(answer).toContain("a charge that it has always denied");
  expect(answer).not.toContain(NONE);
});

test("who writes back answers", async () => {
  const answer = await asked(
    "what did Oswin Tarrow say about looms and what was the reply?",
    `${CLAIM} He sent them his sums.`,
    "Rhona Vane wrote back that the sums were wrong.",
  );
  expect(answer).not.toContain(NONE);
  expect(answer).toContain("the sums were wrong");
});

const ASKS_REPLY = "what did Oswin Tarrow say about looms and what was the reply?";

test("a sentence right after it that tells of an answer is quoted, whoever gives it", async () => {
  const rejected = await asked(
    ASKS_REPLY,
    `${CLAIM} Somebody close to the clerk rejected the claim, saying they had never left.`,
  );
  expect(rejected).toContain("saying they had never left");
  expect(rejected).not.toContain(NONE);
  const other = await asked(
    ASKS_REPLY,
    `${CLAIM} Somebody close to the clerk rejected the claim that lanterns were late.`,
  );
  expect(other).toContain(NONE);
});

test("what those around another say right after it is told as no more than that", async () => {
  const answer = await asked(ASKS_REPLY, `${CLAIM} The clerk’s people say that none was.`);
  expect(answer).toContain(NONE);
  expect(answer).toContain(NEXT);
  expect(answer).toContain("people say that none was");
  const own = await asked(ASKS_REPLY, `${CLAIM} Tarrow’s people say that none was.`);
  expect(own).not.toContain(NEXT);
});
