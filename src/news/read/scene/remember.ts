import { aboutIn } from "../about.ts";
import type { Reading, ReadLine } from "../article.ts";
import { askedIn, I_ASK } from "../asked.ts";
import { isSpoken } from "../content/turns.ts";
import { isOfSeveral } from "../subject/nameless.ts";
import { isPair } from "../subject/pair.ts";
import type { Tellings } from "../tellings.ts";
import { isClear } from "./only-of-page.ts";
import type { Who } from "./who.ts";

/** Who spoke in a line that has been read: one, or nobody of whom it is settled; `many` where several without a name say something that is not read. */
interface Heard {
  readonly speaker: Who | null;
  readonly unsettled: boolean;
  readonly many: boolean;
}

/** Whether a line is about somebody and tells of nobody else: what it says is not read, and yet "he" after it is that one. */
function isAlone({ scene }: Reading, line: ReadLine, who: Who): boolean {
  const said = scene.pronounOf(who);
  const mayBe = (other: Who) => said === null || scene.mayBe(other, said);
  return (
    who.kind === "person" &&
    line.cast.present.every((other) => other.key === who.key || !mayBe(other)) &&
    isClear(line)
  );
}

/** Keeps for the lines after it whom a line is about and who spoke in it, or that this is open. */
export function remember(
  reading: Reading,
  line: ReadLine,
  tellings: Tellings,
  { speaker, unsettled, many }: Heard,
): void {
  const { scene } = reading;
  if (I_ASK.test(line.tokens.map(({ text }) => text).join(" "))) scene.told.asks();
  const found = tellings.found.filter(isSpoken);
  const about = aboutIn(reading, line);
  const open = found.length > 0 || about === "somebody";
  // "A source accused Ms Sallow": "she" after it is whoever the article leaves open, and not the source.
  // After "Ysolde Quarrell moved it" she is whoever has that name, if it is one person's.
  const maybe =
    about === "somebody" && speaker?.kind === "organisation" && speaker.speaker.kind === "named";
  const unknown = maybe || (speaker?.kind === "beside" && line.cast.open);
  // "Members said it was late": "she" after it is who was meant before.
  const crowd = speaker?.kind === "beside" && isOfSeveral(speaker.speaker.name);
  const onlyMany = (crowd || (many && found.length === 0)) && about === null;
  if (onlyMany && !unsettled) scene.passesOver();
  else if (unsettled || many || unknown || (open && !speaker)) {
    scene.forget();
    if (!speaker && !many && about && about !== "somebody" && isAlone(reading, line, about.who))
      scene.about(about.who);
  } else if (about && about !== "somebody") scene.about(about.who, about.owners, about.joined);
  const asked = found.length === 0 ? askedIn(reading, line) : null;
  if (asked) scene.about(asked, line.cast.people);
  // A body of which nothing is known still has its spokeswoman.
  // After two who speak together "she" is neither, and nobody before them.
  if (speaker && isPair(speaker)) scene.forget();
  // "The Guild executive committee said it would wait": whom the line is about, and whom "it" means there.
  const named = line.cast.groups.length > 0 || about === "somebody";
  const it = about === null || (about !== "somebody" && about.who.kind === "organisation");
  if (speaker?.kind === "organisation" && !named && it) scene.about(speaker);
  if (speaker && (!unknown || maybe)) scene.spoke(speaker, tellings.rivals);
}
