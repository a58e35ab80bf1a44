import type { NecRecord } from "#src/record/record.ts";
import { oncePer } from "../../once-per.ts";
import { publishersOf } from "../../publishers.ts";
import { lexiconOf } from "../lexicon.ts";
import { nameWords } from "../read.ts";
import { outletForms } from "./outlet-said.ts";

/** Publishers by the words that name them. */
export interface OutletForms {
  /** Those whose articles were read. */
  readonly read: ReadonlyMap<string, string>;
  /**
   * Those whose articles were read and whose words name somebody of the record too: "Momentum" is one that publishes
   * only where a question says so, "according to Momentum", "the Momentum article".
   */
  readonly printed: ReadonlyMap<string, string>;
  /** Those that a question can name as who speaks: whose articles were read, and whom the record cites. */
  readonly all: ReadonlyMap<string, string>;
  /** Whether a name is of somebody in the record who speaks. */
  isSpeaker(form: string): boolean;
}

/** Whom a form names in the record, but those who only publish news. */
function speakersNamed(form: string, record: NecRecord) {
  return lexiconOf(record)
    .find(form)
    .filter(
      ({ kind, id }) =>
        kind === "person" ||
        (kind === "organisation" && record.organisations.get(id)?.kind !== "news-outlet"),
    );
}

/** Whether a publisher's whole name is nobody's whole name: "Tribune" is only what a group of MPs goes by. */
function isOwnName(form: string, name: string, record: NecRecord): boolean {
  const named = ({ id }: { readonly id: string }) =>
    record.people.get(id)?.name ?? record.organisations.get(id)?.name ?? "";
  const is = (other: string) => nameWords(other).join(" ") === form;
  return is(name) && !speakersNamed(form, record).some((each) => is(named(each)));
}

const formsOf = oncePer((record: NecRecord) => {
  const isSpeaker = (form: string) => speakersNamed(form, record).length > 0;
  const bare = (outlets: readonly string[]) =>
    [...outletForms(outlets.filter((name) => !isSpeaker(nameWords(name).join(" "))))].filter(
      ([form]) => !isSpeaker(form),
    );
  const ofRecord = bare([...publishersOf(record).values()].map(({ name }) => name));
  return oncePer((outlets: readonly string[]): OutletForms => {
    const read = new Map(bare(outlets));
    const printed = [...outletForms(outlets)].filter(([form]) => isSpeaker(form));
    const own = printed.filter(([form, name]) => isOwnName(form, name, record));
    const all = new Map([...ofRecord, ...own, ...read]);
    return { read, printed: new Map(printed), all, isSpeaker };
  });
});

/** Publishers by the words that name them: those whose articles were read, and those whom the record cites. */
export const outletFormsOf = (record: NecRecord, outlets: readonly string[]): OutletForms =>
  formsOf(record)(outlets);
