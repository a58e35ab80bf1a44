/** An invented article: its headline, its day and its paragraphs. Nobody and nothing in it exists. */
export interface Invented {
  readonly title: string;
  readonly published: string | null;
  readonly found?: string;
  readonly text: string;
}

const RESULT_TEXT = `Ada Lintott has topped the ballot for the members' places on Labour's NEC with 21,340 first preferences,
ahead of eleven rivals.
The Lantern Alliance took five of the nine places, two fewer than it held before. Zoë Bellérose was the last to be
declared, after a count of fourteen stages at the Eastmere corn exchange that went on until midnight.
Gwendoline Orrery, who had sat for six years, was eliminated at the ninth stage. Turnout was 27.4 per cent, the lowest
since the rules were changed.
“Members wanted a committee that listens,” Lintott said. The new members take their places after the conference in
Quayside.`;

export const articles = {
  "the result, by the Gazette": {
    title: "Lintott tops members' ballot as Lantern Alliance loses two seats",
    published: "2019-11-12",
    text: RESULT_TEXT,
  },
  "the result, by the Weekly": {
    title: "Orrery out, Bellérose in: NEC count ends at midnight",
    published: "2019-11-12",
    text: `Gwendoline Orrery has lost a place on the NEC after six years, in a count that lasted until midnight.
    Ada Lintott came first with 21,340 first preferences. Zoë Bellérose, backed by the Harbour Group, took the ninth and
    last place after fourteen stages.
    Turnout fell to 27.4 per cent. The Lantern Alliance will have five members instead of seven.
    Orrery, eliminated at the ninth stage, thanked the volunteers at the corn exchange in Eastmere and wished Lintott
    well.`,
  },
  "the result, by a blog the day after": {
    title: "What last night's count tells us",
    published: "2019-11-13",
    text: `Nobody expected fourteen stages. Ada Lintott was home on first preferences, with 21,340 of them, but it took
    until midnight to see Zoë Bellérose into the ninth place.
    For the Lantern Alliance, five places where it had seven is a poor night. Gwendoline Orrery was eliminated at the
    ninth stage with transfers going everywhere but to Orrery.
    And 27.4 per cent turnout, the lowest yet, should worry all of them, Lintott first.`,
  },
  "the result, brought up to date": {
    title: "Lintott tops members' ballot: Lantern Alliance loses two seats (updated)",
    published: "2019-11-13",
    text: `${RESULT_TEXT}
    Harbour Group organisers said on Wednesday that they would ask for a review of how papers were sent to branches
    abroad, some of which came after the ballot had closed.`,
  },
  "the result, as another paper took it over": {
    title: "Low turnout in vote for Labour committee",
    published: "2019-11-14",
    text: RESULT_TEXT.replace("eleven rivals", "11 rivals").replace("midnight", "12am"),
  },
  "a recording of Lintott, by the Gazette": {
    title: "Lintott under fire over leaked recording about branch money",
    published: "2019-11-12",
    text: `Ada Lintott is facing a complaint over a recording in which Lintott appears to tell officers of the Eastmere
    branch to keep quiet about missing raffle money.
    In the recording, made in the back room of a public house in September, a voice says that auditors “need not be
    troubled”. Three members have written to the general secretary to ask for an investigation.
    Lintott denies that anything is missing, and says that the money was put by for a new printing press.`,
  },
  "a recording of Lintott, by the Weekly": {
    title: "Members demand inquiry into Ada Lintott tape",
    published: "2019-11-13",
    text: `A tape of Ada Lintott talking of raffle money has led three members to demand an inquiry.
    They say that the sum, raised by the Eastmere branch, was never shown to its auditors. Lintott can be heard saying
    that they need not be troubled.
    Lintott says that the money is for a printing press, and that nothing is missing. The tape was made in a public
    house.`,
  },
  "Lintott apologises": {
    title: "Lintott sorry for remarks on raffle money tape",
    published: "2019-11-15",
    text: `Ada Lintott has apologised for the words on a tape about the Eastmere branch's raffle money.
    “I should have told the auditors at once,” Lintott said. The printing press for which the money was meant has now
    been ordered, and the three members who asked for an investigation say that they are content.`,
  },
  "a rule change, by the Gazette": {
    title: "Penhallow plan would let members recall the NEC",
    published: "2019-11-13",
    text: `Dilys Penhallow has put forward a rule change by which a fifth of constituency parties could recall a member of
    the NEC.
    Under the plan a recalled member would face a fresh ballot within ninety days. It goes to the conference in
    Quayside next spring.
    Unions are cool about it. “We have no wish to fight an election every quarter,” one officer said.`,
  },
  "a rule change, by the Weekly": {
    title: "Recall ballots proposed for Labour's ruling committee",
    published: "2019-11-14",
    text: `Members of the NEC could be recalled between elections if a plan by Dilys Penhallow is accepted.
    A fifth of constituency parties would have to ask for the recall, and a ballot would follow within ninety days.
    Penhallow said that the conference at Quayside should decide in spring. Union officers do not like the plan.`,
  },
  "Okapi resigns, by the Gazette": {
    title: "Okapi quits Labour NEC to run lighthouse museum",
    published: "2017-06-10",
    text: `Rufus Okapi has resigned from the NEC to become warden of the lighthouse museum at Gull Point.
    Okapi told colleagues by letter that two posts at opposite ends of the country could not be done well. The museum
    opens its new lamp room in July.
    The place goes to the runner-up under the rules.`,
  },
  "Okapi resigns, by the Weekly": {
    title: "Lighthouse post for departing Rufus Okapi",
    published: "2017-06-12",
    text: `A letter to colleagues announced that Rufus Okapi is leaving the NEC. The new warden of the museum at Gull
    Point will live in the lighthouse.
    Okapi, who wants to see the lamp room finished by July, said that one could not be in both ends of the country.`,
  },
  "Okapi's museum a month later": {
    title: "Lamp room opens at Gull Point lighthouse museum",
    published: "2017-07-14",
    text: `The lamp room of the lighthouse museum at Gull Point is open. Its warden, Rufus Okapi, who resigned from
    Labour's NEC in June, lit the lamp before four hundred guests.`,
  },
  "a tie, by the Gazette": {
    title: "Fennimarsh takes NEC seat by the toss of a coin",
    published: "2017-05-30",
    text: `Noor Fennimarsh won a place on the NEC yesterday when a coin came down heads, after both candidates had 1,204
    votes.
    The returning officer used a Victorian florin. Rufus Okapi called tails. It was the first tie in the committee's
    history, and lawyers had been asked which way of breaking it was allowed.`,
  },
  "a tie, by the Weekly": {
    title: "Florin decides tied Labour vote",
    published: "2017-05-31",
    text: `The tie between Noor Fennimarsh and Rufus Okapi, with 1,204 votes each, was broken by a Victorian florin.
    Fennimarsh called heads and has the NEC place. The returning officer had asked lawyers whether a coin would do.`,
  },
  "Thimblecombe stands, by the Gazette": {
    title: "Thimblecombe joins race for disabled members' seat",
    published: "2018-05-02",
    text: `Ezra Thimblecombe will stand for the disabled members' place on Labour's NEC, promising ramps and hearing
    loops at every meeting.
    Thimblecombe has been nominated by fourteen branches and launched the campaign at the Saltmarsh swimming baths.`,
  },
  "Thimblecombe stands, by the Weekly": {
    title: "Hearing loops at every meeting, says candidate",
    published: "2018-05-03",
    text: `Ezra Thimblecombe wants ramps and hearing loops wherever Labour meets. The candidate for the NEC's disabled
    members' place chose Saltmarsh swimming baths to launch the campaign, and says fourteen branches have nominated.`,
  },
  "Thimblecombe in a row": {
    title: "Thimblecombe accused of bullying weavers' shop steward",
    published: "2018-05-02",
    text: `A shop steward of the Union of Imaginary Weavers has accused Ezra Thimblecombe of bullying at a pay meeting
    in March, and has sent Labour's NEC a letter.
    Thimblecombe denies raising a voice or a chair, and has asked for minutes of the meeting.`,
  },
  "the weavers back Lantern, by the Gazette": {
    title: "Weavers' union throws weight behind Lantern list",
    published: "2019-09-20",
    text: `The Union of Imaginary Weavers will recommend the Lantern Alliance's whole list to its 40,000 members in
    Labour's NEC ballot.
    Its executive met at Loom House for five hours and was split nine to eight. Leaflets go out with the October
    journal.`,
  },
  "the weavers back Lantern, by the Weekly": {
    title: "Nine to eight: weavers choose Lantern",
    published: "2019-09-21",
    text: `By nine to eight the executive of the Union of Imaginary Weavers has decided to recommend the Lantern
    Alliance's list in the ballot for Labour's NEC.
    The meeting at Loom House took five hours. The October journal will carry leaflets to 40,000 members.`,
  },
  "the weavers strike": {
    title: "Weavers' union to strike over silk tariff",
    published: "2019-09-20",
    text: `Members of the Union of Imaginary Weavers will walk out of four mills on Friday over a cut to the silk tariff.
    Owners offered two per cent. The union, affiliated to Labour, wants six.`,
  },
  "a weekly column": {
    title: "Committee notes",
    published: "2019-10-04",
    text: `Dilys Penhallow writes: the NEC spent three hours on catering. The tea urn in committee room two is not to be
    replaced before the audit, and the sandwiches come from a new shop.
    A working group on biscuits reports in December.`,
  },
  "a weekly column, the week after": {
    title: "Committee notes",
    published: "2019-10-11",
    text: `Dilys Penhallow writes: the NEC has at last agreed to publish how each of its members votes. The register
    goes on line in January after lawyers for three unions withdrew their objections.
    Branch secretaries will have a summary by post.`,
  },
  "a debate with Lintott and Orrery": {
    title: "Lintott and Orrery clash over bus fares at hustings",
    published: "2019-11-10",
    text: `Ada Lintott and Gwendoline Orrery clashed over free bus fares at a hustings in the Marrow Street baths last night.
    Orrery would pay for them from a levy on parking; Lintott called that a tax on nurses. Zoë Bellérose said little.
    The evening ended with a song.`,
  },
  "a portrait of Lintott": {
    title: "The beekeeper who runs the numbers: Ada Lintott at home",
    published: "2019-11-13",
    text: `Eleven hives stand behind the cottage where Ada Lintott was born. Lintott learnt to count by counting bees, an
    aunt says, and kept the accounts of the Eastmere honey fair at fourteen.
    Honey is sold at the gate. Lintott has been in Labour for thirty years and on its NEC for four.`,
  },
  "the recording, with no date": {
    title: "Raffle money: Lintott faces questions over secret recording",
    published: null,
    found: "2019-11-13T08:00:00Z",
    text: `Questions have been raised about raffle money of the Eastmere branch after a secret recording of Ada Lintott came
    out. Three members want an investigation of what the auditors were told. Lintott says that it will buy a printing
    press.`,
  },
  "the result, found again years later": {
    title: "Lintott tops members' ballot as Lantern Alliance loses two seats",
    published: "2021-11-12",
    text: RESULT_TEXT,
  },
  "another result two years later": {
    title: "Lintott tops members' ballot again",
    published: "2021-11-12",
    text: `Ada Lintott has topped the ballot for the members' places on Labour's NEC for the second time, with 19,004
    first preferences. Zoë Bellérose was second. The count at Eastmere was over by tea.`,
  },
  "the result, in a feed's line": {
    title: "Lintott first in NEC vote",
    published: "2019-11-12",
    text: `Ada Lintott has come first in the ballot for Labour's NEC; the Lantern Alliance lost two of its seven seats.`,
  },
  "the result, in another feed's line": {
    title: "NEC: Bellérose wins last place, Orrery out",
    published: "2019-11-13",
    text: `Zoë Bellérose took the ninth seat on Labour's NEC at midnight and Gwendoline Orrery lost out, as Ada Lintott came first.`,
  },
  "the recording, in a feed's line": {
    title: "Lintott denies raffle money claim",
    published: "2019-11-12",
    text: `Ada Lintott says nothing is missing after members complained about a recording on branch raffle money.`,
  },
  "the resignation, in a feed's line": {
    title: "NEC member leaves for lighthouse",
    published: "2017-06-11",
    text: `Rufus Okapi has left Labour's NEC to be warden of a museum at Gull Point.`,
  },
  "the rule, in a feed's line": {
    title: "Penhallow wants right to recall NEC members",
    published: "2019-11-13",
    text: `A fifth of constituency parties could force a new ballot under Dilys Penhallow's plan.`,
  },
  "Penhallow's notes, in a feed's line": {
    title: "Penhallow publishes notes of November meeting",
    published: "2019-11-13",
    text: `Dilys Penhallow has put the notes of the last meeting of Labour's NEC on line, with the tea urn.`,
  },
  "Lintott's first act, in a feed's line": {
    title: "Lintott calls for cheaper membership",
    published: "2019-11-14",
    text: `Ada Lintott says that members under twenty should pay Labour a penny a week.`,
  },
} as const satisfies Record<string, Invented>;

export type Key = keyof typeof articles;

/** Pairs that tell of one event. */
export const SAME: readonly (readonly [Key, Key])[] = [
  ["the result, by the Gazette", "the result, by the Weekly"],
  ["the result, by the Gazette", "the result, by a blog the day after"],
  ["the result, by the Weekly", "the result, by a blog the day after"],
  ["the result, by the Gazette", "the result, brought up to date"],
  ["the result, by the Weekly", "the result, brought up to date"],
  ["the result, by the Gazette", "the result, as another paper took it over"],
  ["the result, brought up to date", "the result, as another paper took it over"],
  ["the result, by the Weekly", "the result, as another paper took it over"],
  ["the result, by the Gazette", "the result, found again years later"],
  ["a recording of Lintott, by the Gazette", "a recording of Lintott, by the Weekly"],
  ["a recording of Lintott, by the Gazette", "Lintott apologises"],
  ["a recording of Lintott, by the Weekly", "Lintott apologises"],
  ["a recording of Lintott, by the Gazette", "the recording, with no date"],
  ["a recording of Lintott, by the Weekly", "the recording, with no date"],
  ["a rule change, by the Gazette", "a rule change, by the Weekly"],
  ["Okapi resigns, by the Gazette", "Okapi resigns, by the Weekly"],
  ["a tie, by the Gazette", "a tie, by the Weekly"],
  ["Thimblecombe stands, by the Gazette", "Thimblecombe stands, by the Weekly"],
  ["the weavers back Lantern, by the Gazette", "the weavers back Lantern, by the Weekly"],
  ["the result, by the Gazette", "the result, in a feed's line"],
  ["the result, by the Weekly", "the result, in another feed's line"],
  ["a recording of Lintott, by the Gazette", "the recording, in a feed's line"],
  ["a recording of Lintott, by the Weekly", "the recording, in a feed's line"],
  ["Okapi resigns, by the Gazette", "the resignation, in a feed's line"],
  ["Okapi resigns, by the Weekly", "the resignation, in a feed's line"],
  ["a rule change, by the Gazette", "the rule, in a feed's line"],
  ["a rule change, by the Weekly", "the rule, in a feed's line"],
];

/** Pairs that look alike and tell of two. */
export const OTHER: readonly (readonly [Key, Key])[] = [
  ["the result, by the Gazette", "a recording of Lintott, by the Gazette"],
  ["the result, by the Weekly", "a recording of Lintott, by the Weekly"],
  ["the result, by a blog the day after", "a recording of Lintott, by the Weekly"],
  ["the result, by the Gazette", "a debate with Lintott and Orrery"],
  ["the result, by the Weekly", "a debate with Lintott and Orrery"],
  ["the result, by the Gazette", "a portrait of Lintott"],
  ["a recording of Lintott, by the Gazette", "a portrait of Lintott"],
  ["a recording of Lintott, by the Gazette", "a debate with Lintott and Orrery"],
  ["the result, by the Gazette", "another result two years later"],
  ["the result, by the Gazette", "a rule change, by the Gazette"],
  ["Okapi resigns, by the Gazette", "Okapi's museum a month later"],
  ["Okapi resigns, by the Gazette", "a tie, by the Gazette"],
  ["Thimblecombe stands, by the Gazette", "Thimblecombe in a row"],
  ["Thimblecombe stands, by the Weekly", "Thimblecombe in a row"],
  ["the weavers back Lantern, by the Gazette", "the weavers strike"],
  ["the weavers back Lantern, by the Weekly", "the weavers strike"],
  ["a weekly column", "a weekly column, the week after"],
  ["a rule change, by the Gazette", "a weekly column"],
  ["the result, in a feed's line", "the recording, in a feed's line"],
  ["the result, by the Gazette", "the recording, in a feed's line"],
  ["a recording of Lintott, by the Gazette", "the result, in a feed's line"],
  ["the rule, in a feed's line", "Penhallow's notes, in a feed's line"],
  ["a rule change, by the Gazette", "Penhallow's notes, in a feed's line"],
  ["the result, in a feed's line", "Lintott's first act, in a feed's line"],
  ["the recording, in a feed's line", "Lintott's first act, in a feed's line"],
  ["the result, by the Gazette", "Lintott's first act, in a feed's line"],
];

/** Pairs of which one is the other's text, with little changed. */
export const COPIES: readonly (readonly [Key, Key])[] = [
  ["the result, by the Gazette", "the result, brought up to date"],
  ["the result, by the Gazette", "the result, as another paper took it over"],
  ["the result, by the Gazette", "the result, found again years later"],
];
