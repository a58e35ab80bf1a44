/** Ways of saying one thing, shared by several kinds of question. */
export const ELECTED = `
      won, win, wins, winner, winners, elected, got in, get in, gained, took seats,
      successful, victorious, make it, made it, got on, get on`;

export const LOST = `
      lost, lose, losers, loser, losing, defeated, unsuccessful, missed out, miss out, not
      elected, not get in, not get elected, failed, beaten, not win, not make it, not get on`;

export const STOOD = `
      stood, stand, stands, standing, ran, run, running, contested, contest, contesting,
      competed, fought, entered`;

export const VOTES = "vote, votes, ballots";

export const BACKED = `
      backed, back, backs, backing, backers, endorsed, endorse, endorses, endorsement,
      endorsements, supported, support, supports, supporters, recommended, recommend, slate,
      slates, behind, nominees`;

export const BY_HOW_MUCH = `
      by how many, by how much, how many more, how much more, how far ahead, how far apart`;
