import { pronounOf } from "../../given-names.ts";
import type { Mark, NameMark } from "../mark.ts";
import type { Token } from "../read.ts";

const HIS = /^(?:lord|sir|mr)$/;
const HERS = /^(?:lady|baroness|dame|mrs|ms|miss)$/;

/** By which pronoun a title goes; null where it says nothing of that. */
function pronounOfTitle(word: string): "he" | "she" | null {
  if (HIS.test(word)) return "he";
  return HERS.test(word) ? "she" : null;
}

/** Names without those whom the title before a surname cannot mean: "Lord Collins" is not Alexa Collins. */
export const withoutOtherTitles = (
  marks: readonly Mark[],
  tokens: readonly Token[],
): readonly Mark[] =>
  marks.flatMap((mark): readonly Mark[] => {
    const title = tokens[mark.from - 1];
    const said = title && !tokens[mark.from]?.apart ? pronounOfTitle(title.text) : null;
    if (mark.kind !== "person" || mark.how !== "surname" || said === null) return [mark];
    const ids = mark.ids.filter((id) => {
      const own = pronounOf(id.replaceAll("-", " "));
      return own === null || own === said;
    });
    const kept: NameMark = { ...mark, ids };
    return ids.length > 0 ? [kept] : [];
  });
