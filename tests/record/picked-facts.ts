import type { Query } from "#src/core/query.ts";

const candidacy = (
  person: string,
  contest: string,
  aspect: "all" | "votes" | "share" | "place" | "elected" | "backing" | "nominations",
): Query => ({
  kind: "candidacy",
  person,
  contest,
  aspect,
});

/** Thirty facts picked by lot from the research: what is asked, what the answer must say, who must be cited for it. */
export const pickedFacts: readonly (readonly [query: Query, says: RegExp, publisher: string])[] = [
  [candidacy("mary-wimbury", "clp-2024", "elected"), /not elected/, "LabourList"],
  [
    candidacy("adrian-bailey", "clp-1999", "elected"),
    /not elected/,
    "Campaign for Labour Party Democracy",
  ],
  [candidacy("hassan-ahmed", "bame-2020", "place"), /fourth/, "LabourList"],
  [candidacy("peter-wheeler", "clp-2008", "backing"), /Labour First/, "Luke Akehurst"],
  [candidacy("diane-abbott", "clp-1997", "elected"), /was elected/, "The Independent"],
  [candidacy("michael-cashman", "cac-2017", "elected"), /not elected/, "LabourList"],
  [candidacy("gordon-brown", "clp-1994", "elected"), /was elected/, "The Independent"],
  [candidacy("trish-williams", "clp-2020-04", "elected"), /not elected/, "LabourList"],
  [candidacy("kumar-murshid", "clp-2001", "share"), /5\.32 %/, "What Next?"],
  [
    candidacy("christine-shawcroft", "clp-2002", "backing"),
    /Centre-Left Grassroots Alliance/,
    "labourcounts",
  ],
  [candidacy("ruth-smeeth", "clp-2012", "votes"), /10,860/, "LabourList"],
  [candidacy("jane-thomas", "clp-2026", "backing"), /Labour to Win/, "LabourList"],
  [candidacy("jim-mcmahon", "local-government-2014", "votes"), /1,894/, "LabourList"],
  [candidacy("callum-munro", "youth-2011", "share"), /84 %/, "LabourList"],
  [candidacy("peter-wheeler", "clp-2010", "nominations"), /132/, "Luke Akehurst"],
  [candidacy("huda-elmi", "clp-2018-09", "place"), /fifth/, "Skwawkbox"],
  [candidacy("luke-akehurst", "clp-2016", "place"), /12th/, "LabourList"],
  [candidacy("peter-kenyon", "clp-2008", "elected"), /was elected/, "Luke Akehurst"],
  [candidacy("louise-baldock", "clp-2006", "votes"), /11,118/, "The Daily"],
  [candidacy("johanna-baxter", "clp-2016", "place"), /tenth/, "LabourList"],
  [{ kind: "offices", person: "luke-akehurst" }, /North Durham/, "LabourList"],
  [{ kind: "offices", person: "keith-vaz" }, /2007/, "The Guardian"],
  [{ kind: "offices", person: "rachel-garnham" }, /National Policy Forum/, "LabourList"],
  [{ kind: "offices", person: "angie-davies" }, /18 September 2024/, "Labour Hub"],
  [{ kind: "offices", person: "gavin-sibthorpe" }, /September 2021/, "LabourList"],
  [{ kind: "officers", post: "chair", on: "2018-02" }, /Andy Kerr/, "Wikipedia"],
  [{ kind: "officers", post: "chair", on: "2025-01" }, /Ellie Reeves/, "LabourList"],
  [{ kind: "vacancies", person: "mark-ferguson" }, /July 2024/, "LabourList"],
  [{ kind: "rules", topic: "electorate" }, /26 November 2017/, "Ann Black"],
  [{ kind: "result", contest: "clp-2018-09", aspect: "turnout" }, /32\.5 %/, "Ann Black"],
];
