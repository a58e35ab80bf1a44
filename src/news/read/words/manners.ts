/** Verbs that say how words in quotation marks were spoken, and of which nothing else can follow: past, present, "-ing". */
const TABLE = `
  barked barks barking
  sighed sighs sighing
  snapped snaps snapping
  stormed storms storming
  sniggered sniggers sniggering
  chuckled chuckles chuckling
  laughed laughs laughing
  shouted shouts shouting
  cried cries crying
  yelled yells yelling
  exclaimed exclaims exclaiming
  mused muses musing
  muttered mutters muttering
  murmured murmurs murmuring
  grinned grins grinning
  smiled smiles smiling
  shrugged shrugs shrugging
  offered offers offering
  ventured ventures venturing
  pleaded pleads pleading
  begged begs begging
  opined opines opining
  enthused enthuses enthusing
  fumed fumes fuming
  raged rages raging
  thundered thunders thundering
  roared roars roaring
  growled growls growling
  huffed huffs huffing
  scoffed scoffs scoffing
  sneered sneers sneering
  teased teases teasing
  answered answers answering
  objected objects objecting
  disagreed disagrees disagreeing
  volunteered volunteers volunteering
  confided confides confiding
  reflected reflects reflecting
  texted - -
  emailed - -
  messaged - -
  grimaced grimaces grimacing
  nodded nods nodding
  giggled giggles giggling
  deadpanned deadpans deadpanning
  winced winces wincing
  interjected interjects interjecting
  groaned groans groaning
  beamed beams beaming
  gasped gasps gasping
  drawled drawls drawling
  snorted snorts snorting
  bristled bristles bristling
  shot~back shoots~back shooting~back
  fired~back fires~back firing~back
  sniffed sniffs sniffing
  ranted rants ranting
  intoned intones intoning
  gushed gushes gushing
  screamed screams screaming
  reasoned reasons reasoning
  chortled chortles chortling
  chipped~in chips~in chipping~in
  chimed~in chimes~in chiming~in
`;

interface Manner {
  readonly form: string;
  readonly past: string;
  readonly shape: "past" | "present" | "ing";
}

/** Every form of them, with its past. "~" joins the words of one verb. */
export const manners = (): readonly Manner[] =>
  TABLE.trim()
    .split("\n")
    .flatMap((row) => {
      const [past = "", present = "", ing = ""] = row
        .trim()
        .split(" ")
        .map((form) => form.replace("~", " "));
      return [
        { form: past, past, shape: "past" } as const,
        { form: present, past, shape: "present" } as const,
        { form: ing, past, shape: "ing" } as const,
      ].filter(({ form }) => form !== "-");
    });

/** The past of each: none of them has a clause before it, "Told of it, Tarrow shrugged". */
export const MANNERS: ReadonlySet<string> = new Set(manners().map(({ past }) => past));

/** What somebody may do without a word as well: after a call that has its mark, it says nothing of who called. */
export const ACTS: ReadonlySet<string> = new Set(
  "chuckled laughed grinned smiled shrugged sighed sniggered roared cried grimaced nodded giggled winced groaned beamed gasped snorted bristled".split(
    " ",
  ),
);
