import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fromPlainText } from "#src/news/extract/plain-text.ts";
import { linker } from "#src/news/link/index.ts";
import { sentencesByParagraph, statementsOf } from "#src/news/read/index.ts";
import { loadRecord } from "#src/record/load.ts";

const SEEDS = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const loaded = loadRecord(fileURLToPath(new URL("../../../data", import.meta.url)));

/** By hand: who, how, the first words, and where there are such: to whom, when, through whom. */
type Expected = readonly [string, string, string, ...string[]];

const HUFFPOST: readonly Expected[] = [
  ["jon-lansman", "reported", "Labour was “at last”"],
  ["jon-lansman", "quoted", "The election of Yasmine"],
  ["jon-lansman", "quoted", "This means energising"],
  ["eddie-izzard", "quoted", "Thank you to Party"],
  ["eddie-izzard", "quoted", "This election has"],
  ["a friend of Eddie Izzard", "quoted", "He didn’t expect"],
  ["Stephanie Lloyd", "reported", "not to use", "to Lansman"],
  ["Stephanie Lloyd", "quoted", "The result of"],
  ["Stephanie Lloyd", "quoted", "My hope is"],
  [
    "jon-lansman",
    "reported",
    "that the current threshold",
    "to John Pienaar on Radio 5 live",
    "on 2018-01-14",
  ],
  ["jon-lansman", "reported", "Corbyn, he said"],
  ["jon-lansman", "reported", "the rules should"],
  ["jon-lansman", "quoted", "I would like", "to Pienaar"],
];
const CITY_AM: readonly Expected[] = [
  ["peter-willsman", "reported", "there was little", "through the recording"],
  ["peter-willsman", "quoted", "And some of", "through the recording"],
  ["peter-willsman", "quoted", "We should ask"],
  ["momentum", "reported", "Willsman's remarks were"],
  ["momentum", "quoted", "deeply insensitive"],
  ["Chris Williamson", "reported", "what he called"],
  ["Chris Williamson", "quoted", "Bish-bash-bosh"],
  ["momentum", "no-comment", "made no mention"],
  ["Laura Parker", "quoted", "These results are"],
  ["Laura Parker", "quoted", "The success of"],
  ["momentum", "reported", "plans to shake", "on 2018-09"],
  ["momentum", "reported", "it should be"],
  ["momentum", "quoted", "democratic, give a"],
  ["momentum", "reported", "that candidates should"],
  ["momentum", "reported", '"essential reform" is'],
  ["momentum", "quoted", "if we are"],
  ["momentum", "quoted", "We are also", "on 2018-09-01"],
  ["momentum", "quoted", "Momentum will work"],
];
const TIMES: readonly Expected[] = [
  [
    "jasmin-beckett",
    "quoted",
    "And at the",
    "to her followers",
    "through Facebook messages obtained by The Times",
  ],
  ["james-elliott", "quoted", "Antisemitism is a", "to in the Oxford Student"],
  ["james-elliott", "denied", "has denied antisemitism"],
  ["jasmin-beckett", "quoted", "Yes share it", "to her supporters"],
  ["jasmin-beckett", "quoted", "It’s that screen", "to supporters"],
  ["jasmin-beckett", "no-comment", "was contacted, but"],
];
const FORTY_FIVE: readonly Expected[] = [
  ["jasmin-beckett", "reported", "to use their", "to supporters", "through evidence"],
  ["jasmin-beckett", "quoted", "Get a few", "through evidence"],
  ["jasmin-beckett", "quoted", "If you’ve got"],
  ["Josh Woolas", "quoted", "Needs to look"],
  ["Alex Chalmers", "reported", "the university left"],
  ["Alex Chalmers", "quoted", "some kind of"],
  [
    "Alex Chalmers",
    "reported",
    "that Mr Elliott",
    "to a Daily Mail journalist",
    "through an email seen by the Star",
  ],
  ["Alex Chalmers", "quoted", "James Elliott wasn’t", "through an email seen by the Star"],
  ["Ally Routledge", "reported", "officials could"],
];

const ARTICLES = [
  ["huffpost-2018-nec.txt", "2018-01-15", HUFFPOST],
  ["cityam-2018-willsman.txt", "2018-09-03", CITY_AM],
  ["times-2016-beckett.txt", "2016-03", TIMES],
  ["45minutes-2016-beckett.txt", "2016-02-26", FORTY_FIVE],
] as const;

// Other people's text: read where it is kept, and never copied into the project.
describe.skipIf(!existsSync(SEEDS) || !loaded.ok)(
  "in a real article (kept outside the project)",
  () => {
    test.each(ARTICLES)(
      "%s: everybody speaks their own words, and nobody another’s",
      (file, published, expected) => {
        if (!loaded.ok) return;
        const { record } = loaded;
        const { title, paragraphs } = fromPlainText(readFileSync(`${SEEDS}${file}`, "utf8"));
        const sentences = sentencesByParagraph(paragraphs);
        const { lines } = linker(record).link({ title: title ?? "", sentences, published });
        const nameOf = ({ id }: { id: string }) =>
          record.people.get(id)?.name ?? record.organisations.get(id)?.name ?? id;
        const found = statementsOf(lines, nameOf, published).map(
          ({ speaker, form, words, to, on, through }) => ({
            who: speaker.kind === "named" ? speaker.name : speaker.id,
            form,
            words,
            beside: [to && `to ${to}`, on && `on ${on}`, through && `through ${through}`].filter(
              Boolean,
            ),
          }),
        );
        expect(
          found.map(({ who, form, words, beside }, at) => [
            who,
            form,
            words.slice(0, expected[at]?.[2].length),
            ...beside,
          ]),
        ).toEqual(expected);
      },
    );
  },
);
