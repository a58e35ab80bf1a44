/** Ways of saying one thing, shared by several kinds of question. */
export const ELECTED = `
      won, win, wins, winner, winners, elected, got in, get in, gained, took seats,
      successful, victorious, make it, made it, got on, get on, elect, returned`;

export const LOST = `
      lost, lose, losers, loser, losing, defeated, unsuccessful, missed out, miss out, not
      elected, not get in, not get elected, failed, beaten, not win, not make it, not get on`;

export const STOOD = `
      stood, stand, stands, standing, ran, run, running, contested, contest, contesting,
      competed, fought, entered`;

export const VOTES = "vote, votes, ballots";

/** Verbs that have somebody who backs and somebody who is backed. */
export const BACKING_VERBS = `
  backed, back, backs, endorsed, endorse, endorses, supported, support, supports,
  recommended, recommend, recommends`;

/** What an organisation has backed. */
export const BACKED_BY = `
  ${BACKING_VERBS}, backing, endorsement, endorsements, slate, slates, nominees`;

/** Who is behind a person. */
export const BACKED = `${BACKED_BY}, backers, supporters, behind`;

/** Verbs that have somebody who comes and somebody who goes. */
export const REPLACED = `
  replaced, replace, replaces, succeeded, succeed, took over from, take over from`;

export const BY_HOW_MUCH = `
      by how many, by how much, how many more, how much more, how far ahead, how far apart`;
