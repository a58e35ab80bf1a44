import { any, SMALL, words } from "./patterns.ts";

const THINGS = any(`
  wife, husband, spouse, girlfriend, boyfriend, partner, partners, kids, children, child, family,
  parents, mother, father,
  mum, dad, brother, sister, siblings, son, daughter, salary, wage, wages, income, pay, religion,
  faith, sexuality,
  sexual orientation, sexual, pronouns, gender, birthday, birthdate, age, wealth, health, illness,
  diagnosis, ethnicity,
  nationality, height, weight,
  address(?! (?:\\w+ )?(?:\\w+ )?(?:letter|petition|statement|complaint|email|speech|speeches)\\b), postcode, phone, telephone, mobile, house, home, surgery,
  medication,
  therapy, date of birth, net worth, love life, sex life, private life, personal life, bank account,
  contact details,
  phone number, email address, real name, birth name, dead name, deadname, star sign, hobbies, diet,
  finances, drinking, affair, affairs,
  medical history, disability`);
const WHOSE = `(?: ${any(`
  home, own, personal, private, current, new, ex, late, mobile, work, annual, real, s, full, exact`)})*`;

const OF_NATURE = any(`
  married, divorced, gay, lesbian, bisexual, queer, trans, transgender, non binary, nonbinary,
  jewish, muslim, christian,
  catholic, hindu, sikh, religious, atheist, pregnant, dating, vegan, vegetarian, autistic,
  alcoholic, an alcoholic, depressed,
  dying, in a relationship, a mother, a father, a parent, middle class, posh, ugly, attractive,
  seeing anyone, seeing someone,
  sleeping with, related to, in love, single now, still with`);
/** Words with other meanings in this field, which ask about private life only where nothing follows. */
const ALONE = any(`
  straight, ill, sick, rich, wealthy, poor, dead, alive, a man, man, a woman, woman, male, female,
  english, scottish, welsh, irish,
  british, foreign, an immigrant, working class, fat, fit, hot, bald, tall, short, black, white,
  asian, disabled, single,
  ethnic, mixed race, well, healthy, okay, ok, drunk, engaged, from, a drinker, still alive,
  still married`);

/** How short of a seat somebody was is public. */
const OF_NO_FIGURE = `^(?!.*\\b${any(`
  how many votes, how far, by how many, by how much, votes short, how short of`)}\\b)`;

/** Which union or section somebody is from is public. */
const OF_NO_BODY = `^(?!.*\\b${any("which, what")} ${any(`
  union, section, organisation, group, wing, slate, side, faction, local party, clp`)}\\b).*`;

/** Anything about somebody's private life. */
export const PRIVATE: readonly RegExp[] = [
  // "The Tarrow affair" is a row, and a phone that is handed in at a meeting is nobody's number.
  new RegExp(
    `\\b(?<!\\bthe (?=PERSON affairs?\\b))(?<!\\b${any(`
      hand in, handed in, hand over, handed over, give up, gave up, surrender, surrendered,
      switch off, switched off, turn off, turned off, leave, left, check, checked, put away`)} (?=PERSON (?:mobile )?(?:phone|mobile)\\b))PERSON${WHOSE} ${THINGS}\\b(?! ${any(`
      call, calls, conversation, interview, page, council, policy, rights, behind`)}\\b)(?! (?:\\w+ )?${any(`
      team, cabinet, campaign, victory, leadership, bid, win, defeat, speech, supporters, backers,
      office, election, rival`)}\\b)`,
  ),
  new RegExp(
    `\\b${any(`
      what is, give me, give us, find, find me, need, got, have, know, get, get me, send me, want,
      tell me`)} PERSON${WHOSE} email\\b`,
  ),
  new RegExp(`\\b(?:what|which) ${THINGS} (?:is|are|was|were) PERSON\\b`),
  // The minimum wage that somebody fights for is nobody's own.
  new RegExp(
    `(?<!\\b${any("minimum, living, national")} )\\b${THINGS} ${any(`
      of, for, does, has, do, did, to reach`)} PERSON\\b`,
  ),
  new RegExp(
    `\\b${any(`
      mobile, mobile number, phone, phone number, telephone number, number, email, email address,
      address, home address, date of birth`)} (?:number )?for PERSON\\b`,
  ),
  words(
    any(
      `
        home address, private life, personal life, love life, sex life, phone number, date of birth,
        net worth, home town, hometown`,
    ),
  ),
  new RegExp(
    `\\bwhere\\b.*\\bPERSON(?: \\w+)? ${any(`
      live, lives, lived, living, born, reside, resides, grow up, grew up, raised, sleep, come from,
      based, brought up`)}\\b`,
  ),
  new RegExp(
    `\\bwhere ${any("is, was")} PERSON (?:originally )?${any("from, born, now, today, living, right now")}$`,
  ),
  new RegExp(
    `\\b${any("how old, what age, which age")} ${any("is, was, are, were, would")}\\b.*\\bPERSON\\b`,
  ),
  new RegExp(
    `\\bPERSON ${any("age, born, birthday")}\\b|\\bhow old PERSON\\b|\\b${any("is, was, were")} PERSON born\\b`,
  ),
  new RegExp(`${OF_NO_BODY}\\b${any("is, was, are, were")} PERSON${SMALL} ${OF_NATURE}\\b`),
  new RegExp(
    `${OF_NO_BODY}${OF_NO_FIGURE}\\b${any("is, was, are, were")} PERSON(?: ${any("really, actually, even, still")})* ${ALONE}$`,
  ),
  new RegExp(
    `\\bPERSON ${any(`
      married, marry, date, dating, is dating, sleep, sleeping, seeing, is seeing, live with,
      living with, go out with, going out with, is going out with, is sleeping with, shag`)}\\b|\\b${any("married, engaged, related")} to PERSON\\b`,
  ),
  new RegExp(
    `\\bPERSON have (?:any |a |an )?${any(`
      kids, children, partner, wife, husband, girlfriend, boyfriend, disability, affair, affairs,
      family, degree`)}\\b`,
  ),
  new RegExp(
    `\\bPERSON ${any(`
      earn, earns, get paid, make a year, weigh, drink, smoke, believe in god, go to church`)}\\b`,
  ),
  new RegExp(
    `\\b${any(`
      contact, reach, ring, email, phone, message, meet, get hold of, get in touch with`)} PERSON(?: ${any(`
      directly, at home, privately, personally, by phone, by email`)}|$)`,
  ),
];
