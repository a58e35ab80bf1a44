import type { Who } from "./who.ts";

/** What the name of a paper, a blog or a broadcaster ends in. */
const OUTLET =
  /^(?:watch|news|post|times|wire|star|mail|gazette|gazetteer|herald|chronicle|courier|echo|express|press|online|ledger|sentinel|sheet|record|recorder|register|review|magazine|notes|politics|notebook|mercury|mirror|guardian|telegraph|observer|independent|tribune|journal|standard|argus|advertiser|examiner|dispatch|weekly|bulletin|courant)$/;

/** Whether a word is what the name of an outlet ends in: "Courier". */
export const isOutletWord = (word: string): boolean => OUTLET.test(word);

/** Whether somebody is an outlet: words in quotation marks in what it has are another's. */
export const isOutlet = ({ kind, speaker }: Who): boolean =>
  kind === "organisation" &&
  speaker.kind === "named" &&
  isOutletWord(speaker.name.toLowerCase().split(" ").at(-1) ?? "");
