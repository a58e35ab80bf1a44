import { expect, test } from "vitest";
import { parseEnv } from "#src/env.ts";

test("nothing needs to be set: the port is 3000 and the time is the real one", () => {
  expect(parseEnv({ PATH: "/bin" })).toEqual({ ok: true, env: { PORT: 3000 } });
});

test("an empty variable counts as not set", () => {
  expect(parseEnv({ PORT: "", NEC_DESK_NOW: "" })).toEqual({ ok: true, env: { PORT: 3000 } });
});

test("the instant is taken in any zone", () => {
  expect(parseEnv({ NEC_DESK_NOW: "2026-11-22T10:00:00+01:00", PORT: "8080" })).toEqual({
    ok: true,
    env: { PORT: 8080, NEC_DESK_NOW: "2026-11-22T09:00:00.000Z" },
  });
});

test("all that is wrong is said at once, with the variable and what it wants", () => {
  expect(parseEnv({ PORT: "http", NEC_DESK_NOW: "yesterday" })).toEqual({
    ok: false,
    problems: [
      'PORT is "http"; it wants a whole number from 1 to 65535, such as 3000.',
      'NEC_DESK_NOW is "yesterday"; it wants an instant, such as 2026-11-22T09:00:00Z.',
    ],
  });
});

test.for(["0", "65536", "99999", "-1", "3000.5", "0x10", " 3000"])("the port is not %j", (PORT) => {
  expect(parseEnv({ PORT }).ok).toBe(false);
});

test.for(["2026-11-22", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "now"])(
  "the instant is not %j",
  (NEC_DESK_NOW) => {
    expect(parseEnv({ NEC_DESK_NOW }).ok).toBe(false);
  },
);
