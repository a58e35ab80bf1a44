import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each(["criticised the decision", "welcomed the result", "condemned her suspension"])(
  "what somebody says of a deed is that one's, with no comma before it: %s",
  (does) => {
    const [verb, ...deed] = does.split(" ");
    expect(said(`Ada Tarrow, the clerk, ${does} saying: “It was late for all of us.”`)).toEqual([
      `Ada Tarrow ${verb}: ${deed.join(" ")}`,
      "Ada Tarrow said “It was late for all of us.”",
    ]);
  },
);

test.each(["criticised a leaflet", "attacked the ruling", "praised the banner"])(
  "but what has words of its own may say them: %s",
  (does) => {
    expect(said(`Ada Tarrow ${does} saying: “It was late for all of us.”`)).not.toContain(
      "Ada Tarrow said “It was late for all of us.”",
    );
  },
);
