import { escaped } from "../../escaped.ts";

const KIN =
  "(?:son|daughter|brother|sister|wife|husband|widow|partner|father|mother|nephew|niece|cousin|grandson|granddaughter)";

const OF_KIN = new RegExp(`\\b${KIN} (?:of|to) `, "i");

/** Whether a text names somebody, by a whole name, only as whose relative another is, who may have the surname too: "Bea Tarrow, a sister of the former MP Ada Tarrow, said". */
export function isOnlyKin(text: string, name: string): boolean {
  if (!OF_KIN.test(text) || !name.includes(" ")) return false;
  const whole = `(?<!\\p{L})${escaped(name)}(?!\\p{L})`;
  const kin = new RegExp(`\\b${KIN} (?:of|to) (?:[\\p{L}’'-]+ ){0,6}?${whole}`, "iu");
  return kin.test(text) && !new RegExp(whole, "iu").test(text.replace(kin, ""));
}
