import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const ASK = join(import.meta.dirname, "../../src/bin/ask.ts");

function ask(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ASK, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
    input: "",
  });
  return { status, stdout, stderr };
}

test.each([[["--jsno"]], [["--json", "who won?"]], [[""]], [["who won?", "--json"]]])(
  "what is no way to ask ends with code 2 and says how to: %j",
  (args) => {
    const { status, stdout, stderr } = ask(args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^Usage:\n/);
  },
);

test("--help says how to ask and ends with code 0", () => {
  expect(ask(["--help"])).toMatchObject({ status: 0, stderr: "" });
  expect(ask(["--help"]).stdout).toMatch(/^Usage:\n/);
});

test("a clock that is no instant ends with code 1 and names the variable", () => {
  const { status, stderr } = ask(["who won?"], { NEC_DESK_NOW: "yesterday" });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^NEC_DESK_NOW is "yesterday"; it wants an instant/);
});
