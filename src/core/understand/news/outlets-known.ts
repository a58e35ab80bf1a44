import type { NecRecord } from "#src/record/record.ts";
import { oncePer } from "../../once-per.ts";
import { publishersOf } from "../../publishers.ts";
import { lexiconOf } from "../lexicon.ts";
import { nameWords } from "../read.ts";
import { outletForms } from "./outlet-said.ts";

/** Those who publish and are in the record speak for themselves: "what did Momentum say?" asks for no article of theirs. */
export const isSpeaker = (form: string, record: NecRecord) =>
  lexiconOf(record)
    .find(form)
    .some(({ kind }) => kind === "organisation" || kind === "person");

const formsOf = oncePer((record: NecRecord) => {
  const bare = (outlets: readonly string[]) =>
    new Map(
      [
        ...outletForms(outlets.filter((name) => !isSpeaker(nameWords(name).join(" "), record))),
      ].filter(([form]) => !isSpeaker(form, record)),
    );
  const ofRecord = bare([...publishersOf(record).values()].map(({ name }) => name));
  return oncePer((outlets: readonly string[]) => {
    const read = bare(outlets);
    return { read, all: new Map([...ofRecord, ...read]) };
  });
});

/** Publishers by the words that name them: those whose articles were `read`, and `all` with the record's. */
export function outletFormsOf(record: NecRecord, outlets: readonly string[]) {
  return formsOf(record)(outlets);
}
