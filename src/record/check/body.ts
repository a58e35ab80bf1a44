import { singleFile } from "../layout.ts";
import type { Check } from "./check.ts";
import { listed } from "./every.ts";

/** The seats of a make-up add up to its total, unless a seat's number is unknown or a note or account tells why. */
export const seatsAddUp: Check = function* (files) {
  const file = singleFile("body");
  for (const { path, value } of listed(file, files.body.compositions, ["compositions"])) {
    const { total, seats, notes = [], accounts = [] } = value;
    if (total === null || notes.length + accounts.length > 0) continue;
    const sum = seats.reduce((all, each) => all + (each.seats ?? 0), 0);
    const known = seats.every((each) => each.seats !== null);
    if (known ? sum === total : sum <= total) continue;
    const message = `the seats listed are ${sum}, the total is ${total}; a note must say why`;
    yield { file, path: [...path, "total"], message };
  }
};
