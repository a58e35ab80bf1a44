import type { Cues, Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { CAME_IN } from "./came-in.ts";
import { AROUND } from "./vacancy.ts";
import { withOrWithoutSection, yearIn } from "./when.ts";

/** Being put off the committee, as a question supposes. */
const PUT_OFF: Cues = `
  kicked off, kick off, thrown off, throw off, threw off, forced off, force off, forced out,
  forced from, booted off, booted out, booted from, chucked off, chucked out, turfed off,
  turfed out, dumped from, dumped off, pushed off, pushed out, pushed from, kicked from, kicked out,
  thrown out, ousted from, ejected from, sacked from, removed from, remove from, taken off,
  struck off,
  driven off, driven out, hounded off, hounded out, bounced off, barred from, stripped of,
  dismissed from, expelled from, fired from, slung off, slung out, evicted from`;

const PUT: Cues = `
    kick, kicked, throw, threw, force, forced, boot, booted, chuck, chucked, turf, turfed, dump,
    dumped, push, pushed, sack, sacked, remove, removed, drive, drove, hound, hounded, oust, ousted,
    eject, ejected, get rid of, got rid of`;

const COMMITTEE =
  "nec, national executive committee, national executive, committee, ruling body, executive";

const OFF: Cues = COMMITTEE.split(", ")
  .flatMap((name) => [`off ${name}`, `off the ${name}`, `from ${name}`, `from the ${name}`])
  .join(", ");

const PUT_AROUND: Cues = `
  ${AROUND}, get, got, being, been, ever, whether, or, labour, labour party, party, actually, that,
  they, jump, jumped, walk, walked, resign, go, of, own, accord, off, from, the, nec`;

const NOT_PUT: Cues =
  "slate, list, whip, disciplinary, chair, chaired, vice chair, leader, election, ballot, who, voted";

/** How somebody left between elections, where the record has it; else when they were on the committee. */
const howLeft = ({ people: [person], record, times }: Slots): Outcome => {
  if (!person) return null;
  if (record.vacancies.some(({ left }) => left.includes(person.id))) {
    const year = yearIn(times);
    return { query: { kind: "vacancies", person: person.id, part: "left", ...(year && { year }) } };
  }
  return times.length === 0 ? { query: { kind: "offices", person: person.id, of: "nec" } } : null;
};

const putOff = (name: string, cues: Frame["cues"], example: string): Frame => ({
  name,
  cues,
  also: PUT_AROUND,
  unless: NOT_PUT,
  takes: { people: [1, 1], time: true },
  weight: 5,
  examples: [example],
  outcome: howLeft,
});

/** Questions that suppose why a seat fell vacant: that somebody was put off, or went to Parliament. */
export const goneFrames: readonly Frame[] = [
  putOff(
    "whether somebody was put off the NEC",
    [PUT_OFF, `${COMMITTEE}, seat, place`],
    "was Oona King thrown off the NEC",
  ),
  putOff(
    "whether somebody put somebody off the NEC",
    [PUT, OFF],
    "did they throw Oona King off the NEC",
  ),
  ...withOrWithoutSection(
    {
      name: "who took over from those who became MPs",
      cues: [
        `
        became mps, become mps, became an mp, becoming mps, elected as mps, elected mps,
        elected to parliament, entered parliament, went into parliament, got into parliament,
        became members of parliament, being elected to parliament, being elected as mps,
        being elected mps,
        left for parliament, left for westminster, went to parliament, went to westminster,
        won seats in parliament, into the commons, entered the commons, elected to the commons,
        general election, made mps`,
        `
          ${CAME_IN}, replacements, successors, replacement, successor, place, places, seats, seat,
          filled, fill, left, vacancies, instead, who came, who got, who took, stepped up, step up,
          steps up, stepping up, moved up, move up, called up, promoted, elevated, bumped up,
          came up, next in line, runners up, runner up, reserves, benefited, benefitted, stepped in,
          step in, stepped into, drafted in, brought in, came on, came in, got in, inherited,
          inherit, losing candidates, also rans, highest losers, best losers`,
      ],
      also: `
        ${AROUND}, from them, in, who, the, members, reps, representatives, people, one, two, three,
        four, five, some, several, of them, their, theirs, them, were, then, which, what, whom,
        names, name, up, to, got, get, next, following, on, onto, on to, runners, runner, line,
        at the election, that year, trio, pair, so, fell empty, fell vacant, became vacant,
        fall empty, had to leave, had to go, had to give up, leave, leaving, when, people,
        constituency, when, after, once, as, stepped, vacated, empty, them on, losers, rans`,
      unless: "chair, vice chair, leader, why, candidates, how many votes, votes",
      weight: 4,
      examples: ["two members became MPs in December 2019, who replaced them"],
      outcome: ({ section, times }) => {
        const year = yearIn(times);
        if (times.length !== 1 || !year) return null;
        return { query: { kind: "vacancies", year, ...(section && { section }) } };
      },
    },
    ["two CLP reps became MPs in December 2019, who replaced them"],
  ),
];
