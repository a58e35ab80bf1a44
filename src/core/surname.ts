import type { Person } from "#src/record/record.ts";
import { lastWordOf } from "#src/words.ts";

/** The surname: the record's, or the last word of the name. */
export const surnameOf = ({ name, surname }: Pick<Person, "name" | "surname">): string =>
  surname ?? lastWordOf(name);
