import type { Token } from "../read.ts";

/** Broadcasters and their programmes by the first word that names them: what was said there is told by articles that say so, or do not. */
const BROADCASTERS =
  /^(?:bbc|itv|lbc|sky|newsnight|gmb|talktv|talkradio|talksport|radio|tv|television|air|kuenssberg|marr|peston|ridge|breakfast)$/;
const TWO_WORDS = pairs(
  "times radio|channel 4|channel four|channel 5|question time|politics live|politics home|gb news|good morning|world at|today programme|andrew marr|laura kuenssberg|victoria derbyshire|sophy ridge|any questions|sunday morning|robert peston|5 live|five live|local radio|live television|live tv|live radio|national television|national tv",
);

function pairs(text: string): ReadonlySet<string> {
  return new Set(text.split("|"));
}

/** Whether words say on what programme or station something was said, from "on" at a place: "on the BBC", "on Times Radio". */
export function isOnAir(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "on") return false;
  const first = /^(?:the|a|his|her|bbc|itv)$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const [name = "", more = ""] = [tokens[first]?.text, tokens[first + 1]?.text];
  const own = tokens[at + 1]?.text ?? "";
  return (
    BROADCASTERS.test(own) || BROADCASTERS.test(name) || TWO_WORDS.has(`${name} ${more}`.trim())
  );
}
