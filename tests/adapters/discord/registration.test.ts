import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { ASK_ABOUT, registration } from "#src/adapters/discord/registration.ts";
import type { Command, Option } from "#src/core/command.ts";
import { validate } from "../../support/discord/validate.ts";

const ROUTE = "/applications/:application/commands";
/** All of a command: names, descriptions, values (application commands, Slash Command limits). */
const SIZE = 8_000;

/** The commands that are about digests. */
const OF_DIGESTS = ["digest", "follow", "unfollow", "corrections"];

type Body = ReturnType<typeof registration>;

/** The JSON of what is registered, to look into. */
interface Seen {
  readonly name: string;
  readonly description?: string;
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly contexts?: readonly number[];
  readonly integration_types?: readonly number[];
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Seen[];
}

const seen = (body: Body): readonly Seen[] => JSON.parse(JSON.stringify(body));

function one(things: readonly Seen[] | undefined, name: string): Seen {
  const found = things?.find((each) => each.name === name);
  if (!found) throw new Error(`nothing is called ${name}`);
  return found;
}

/** The option of a command that has only this one. */
function registered(option: Partial<Option>): Seen {
  const whole: Option = { name: "of", summary: "Of", accepts: [], required: false, ...option };
  const [nec] = seen(registration([made({ options: [whole] })]));
  return one(one(nec?.options, "made").options, "of");
}

const made = (more: Partial<Command>): Command => ({
  name: "made",
  summary: "Made up",
  options: [],
  example: "/nec made",
  handle: () => null,
  ...more,
});

const texts = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? Object.entries(value)
        .filter(([key]) => !key.endsWith("_localizations"))
        .map(([, inner]) => texts(inner))
        .join("")
    : typeof value === "string"
      ? value
      : "";

describe("the commands as shipped", () => {
  const body = registration(commands);
  const [nec, message] = seen(body);

  test("are what Discord takes, with room to spare", () => {
    expect(validate({ method: "PUT", route: ROUTE, body })).toEqual([]);
    expect(texts(body).length).toBeLessThan(SIZE);
  });

  test("are one /nec with a subcommand for each, and one command on messages", () => {
    expect(body).toHaveLength(2);
    expect(nec?.options?.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
    expect(message).toMatchObject({ name: ASK_ABOUT, type: 3 });
  });

  test("work in servers, alone with the app and between people, whoever installed it", () => {
    for (const each of [nec, message]) {
      expect(each).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
  });

  test("can each be answered in private, which is their last option", () => {
    const answered = nec?.options?.filter(({ name }) => !OF_DIGESTS.includes(name));
    for (const { options } of answered ?? []) {
      expect(options?.at(-1)).toMatchObject({
        name: "private",
        type: 5,
        description: "Show the answer to you alone",
      });
      expect(options?.filter(({ name }) => name === "private")).toHaveLength(1);
    }
  });

  test("that are about digests are private in any case, and have no option for it", () => {
    const group = one(nec?.options, "digest");
    const rest = OF_DIGESTS.slice(1).map((name) => one(nec?.options, name));
    for (const { options = [] } of [...(group.options ?? []), ...rest]) {
      expect(options.filter(({ name }) => name === "private")).toEqual([]);
    }
  });

  test("are a group where one does several things, with a subcommand for each", () => {
    const digest = commands.find(({ name }) => name === "digest");
    const group = one(nec?.options, "digest");
    expect(group).toMatchObject({ type: 2, description: digest?.summary });
    expect(group.options?.map(({ name, type }) => [name, type])).toEqual(
      digest?.actions?.map(({ name }) => [name, 1]),
    );
    expect(one(one(group.options, "edit").options, "which").autocomplete).toBe(true);
  });
});

describe("an option", () => {
  test("whose words are few is chosen from a list", () => {
    const choices = registered({ accepts: ["choice"], choices: ["one", "two"] });
    expect(choices.choices).toEqual([
      { name: "one", value: "one" },
      { name: "two", value: "two" },
    ]);
    expect(choices.autocomplete).toBeUndefined();
  });

  test("with more words than a list holds, or with names, is completed", () => {
    const many = Array.from({ length: 26 }, (_, n) => `word ${n}`);
    expect(registered({ accepts: ["choice"], choices: many }).autocomplete).toBe(true);
    const mixed = registered({ accepts: ["choice", "term"], choices: ["one"] });
    expect(mixed).toMatchObject({ autocomplete: true });
    expect(mixed.choices).toBeUndefined();
    expect(registered({ accepts: ["person", "date"] }).autocomplete).toBe(true);
  });

  test("of a date or free text is only typed, up to a length", () => {
    expect(registered({ accepts: ["date"] })).toMatchObject({ type: 3, max_length: 100 });
    const text = registered({ accepts: ["text"], required: true });
    expect(text).toMatchObject({ type: 3, max_length: 2_000, required: true });
    expect(text.autocomplete).toBeUndefined();
  });

  test("of a number is a whole one within its bounds", () => {
    expect(registered({ accepts: ["number"], least: 1, most: 10 })).toMatchObject({
      type: 4,
      min_value: 1,
      max_value: 10,
    });
    expect(registered({ accepts: ["number"] }).max_value).toBeUndefined();
  });

  test("that is required comes first", () => {
    const option = (name: string, required: boolean): Option => ({
      name,
      summary: name,
      accepts: ["date"],
      required,
    });
    const options = [option("a", false), option("b", true), option("c", false), option("d", true)];
    const [nec] = seen(registration([made({ options })]));
    const names = one(nec?.options, "made").options?.map(({ name }) => name);
    expect(names).toEqual(["b", "d", "a", "c", "private"]);
  });
});

test("a description that is too long is cut at a word, and no other is touched", () => {
  const whole = "A description ".repeat(7).trim();
  const [nec] = seen(
    registration([
      made({ name: "whole", summary: whole }),
      made({ name: "long", summary: `${whole} that goes on` }),
    ]),
  );
  expect(one(nec?.options, "whole").description).toBe(whole);
  expect(one(nec?.options, "long").description).toMatch(/^(A description )+A description…$/);
});

describe("other languages", () => {
  test("British English is there", () => {
    const [nec] = seen(registration(commands));
    expect(nec?.description_localizations).toEqual({ "en-GB": nec?.description });
  });

  test("are one object each, of which nothing is needed", () => {
    const french = {
      nec: { description: "Demander" },
      result: { description: "Le résultat" },
      "result contest": { name: "scrutin", description: "Quel scrutin" },
      digest: { name: "revue" },
      "digest add": { name: "ajouter" },
      "digest add days": { name: "jours" },
      [ASK_ABOUT]: { name: "Demander à NEC Desk" },
    };
    const body = registration(commands, { fr: french });
    expect(validate({ method: "PUT", route: ROUTE, body })).toEqual([]);
    const [nec, message] = seen(body);
    const result = one(nec?.options, "result");
    expect(result.description_localizations).toEqual({ fr: "Le résultat" });
    expect(one(result.options, "contest")).toMatchObject({
      name: "contest",
      name_localizations: { fr: "scrutin" },
    });
    expect(one(result.options, "show").description_localizations).toBeUndefined();
    const digest = one(nec?.options, "digest");
    const add = one(digest.options, "add");
    expect([digest, add, one(add.options, "days")].map((each) => each.name_localizations)).toEqual([
      { fr: "revue" },
      { fr: "ajouter" },
      { fr: "jours" },
    ]);
    expect(message).toMatchObject({ name_localizations: { fr: "Demander à NEC Desk" } });
  });
});
