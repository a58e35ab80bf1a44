/** What the party is called. */
export const PARTY_NAMES = ["labour", "labour party", "party", "uk labour"];

/** Other words for the same role; a role that is not here has its own only. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  chair: ["chair", "chairman", "chairwoman", "chairperson"],
  "vice-chair": ["vice chair", "vice chairman", "vice chairwoman", "deputy chair"],
  "party chair": ["party chair", "party chairman", "party chairwoman"],
  "general secretary": ["general secretary", "gen sec", "general sec", "gensec"],
  "deputy leader": ["deputy leader", "deputy"],
  leader: ["leader"],
};

/** What holders of a role do. */
const DOES: Readonly<Record<string, readonly string[]>> = {
  leader: ["led", "leads", "leading", "ran", "runs", "running"],
  chair: ["chaired", "chairs", "chairing", "chair"],
  editor: ["edited", "edits", "editing"],
  "general secretary": ["ran", "runs"],
};

/** The ways a role of some owners is named; `alone` where the role by itself is enough. */
export function namesOf(
  role: string,
  owners: readonly string[],
  alone: boolean,
): readonly string[] {
  const [, seat] = /^MP for (.+)$/.exec(role) ?? [];
  if (seat)
    return seat
      .split(", later ")
      .flatMap((place) => [
        `mp for ${place}`,
        `${place} mp`,
        `member of parliament for ${place}`,
        `member for ${place}`,
        `mp in ${place}`,
        `${place} seat`,
        `seat of ${place}`,
        `${place} constituency`,
        `constituency of ${place}`,
        ...["represents", "represented", "represent", "representing"].map(
          (does) => `${does} ${place}`,
        ),
      ]);
  const roles = (SAME[role.toLowerCase()] ?? [role]).flatMap((each) => [each, plural(each)]);
  const verbs = alone ? [] : (DOES[role.toLowerCase()] ?? []);
  return [
    ...verbs.flatMap((verb) =>
      owners.flatMap((owner) => [`${verb} ${owner}`, `${verb} the ${owner}`]),
    ),
    ...rolesOf(roles, owners, alone),
  ];
}

const plural = (role: string) => (role.endsWith("y") ? `${role.slice(0, -1)}ies` : `${role}s`);

function rolesOf(
  roles: readonly string[],
  owners: readonly string[],
  alone: boolean,
): readonly string[] {
  return roles.flatMap((each) => [
    ...(alone ? [each] : []),
    ...owners.flatMap((owner) => [
      `${owner} ${each}`,
      `${each} ${owner}`,
      `${each} of ${owner}`,
      `${each} of the ${owner}`,
      `${each} for ${owner}`,
      `${each} at ${owner}`,
    ]),
  ]);
}

/** "Lambeth London Borough Council" is also "Lambeth Council", "Lambeth"; "Greater London Council" also "GLC". */
export function placeNames(at: string): readonly string[] {
  const short = at.replace(/ London Borough/, "");
  const bare = short.replace(/ (City |District )?Council$/, "");
  const words = at.split(" ");
  const initials = words.every((word) => /^[A-Z]/.test(word))
    ? words.map(([letter]) => letter).join("")
    : "";
  return [...new Set([at, short, bare, ...(words.length > 2 && initials ? [initials] : [])])];
}

/** "chair of the disputes panel" is also "disputes panel chair", "chair of disputes". */
export function rolePhrases(role: string): readonly string[] {
  const [, chair, body] = /^((?:vice-)?chair) of the (.+)$/.exec(role) ?? [];
  if (!chair || !body) return [role];
  const short = body.replace(/ (panel|committee)$/i, "");
  return (SAME[chair] ?? [chair]).flatMap((each) =>
    [...new Set([body, short])].flatMap((name) => [
      `${each} of the ${name}`,
      `${each} of ${name}`,
      `${name} ${each}`,
      `nec ${name} ${each}`,
      `${each} of the nec ${name}`,
    ]),
  );
}
