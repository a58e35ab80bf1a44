import { foundBy } from "./phrase.ts";
import { about, type Read, type Setting } from "./setting.ts";
import { speakerOf } from "./speaker.ts";

const WORDS = "(?:lines?|words|passages?|sentences?|phrases?|quotations?|quotes?|extracts?)";

/** Which words of somebody's somebody else quotes: "what line from her article does the Times quote?". */
const VERBATIM = new RegExp(
  `^(?:what|which) ${WORDS} (?:from|of|in|by) (?<speaker>.+?)(?: s)?(?: own)? (?<about>(?:\\d{4} )?(?:[a-z-]+ ){0,3}(?:article|piece|column|letter|speech|email|essay|blog|post|tweet|statement|interview|message)) (?:does|did|do|has|is|was|were) .*?(?:quote|quoted|cite|cited|print|printed|reproduce|reproduced)$`,
  "d",
);

/** A question for somebody's very words: the record has what was reported, and never how it was put. */
export function verbatim(setting: Setting): Read | null {
  const { phrase, marks, forms, asking, publisher } = setting;
  const found = foundBy(VERBATIM, phrase);
  const speaker = found?.speaker && speakerOf(phrase.tokens, marks, found.speaker, forms, asking);
  const of = found && about(found.about, setting, true);
  if (!speaker || speaker.kind === "outlet" || !of) return null;
  const { from: _, to: __, ...rest } = of;
  const who = speaker.kind === "known" ? { id: speaker.id } : { named: speaker.name };
  return { queries: [{ kind: "said", speaker: who, ...rest, ...publisher }], certain: true };
}
