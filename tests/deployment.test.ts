import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { limitsOf } from "#src/digest/deliver/settings.ts";
import { startHealth } from "#src/health/index.ts";
import { systemClock } from "#src/news/clock.ts";
import { fileOf, needs, packageOf, sources, text } from "./support/imports.ts";

const Package = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  engines: z.object({ node: z.string() }),
  scripts: z.object({ start: z.string() }),
});
const Service = z.object({
  environment: z.record(z.string(), z.string()),
  restart: z.string(),
  stop_grace_period: z.string().regex(/^\d+s$/),
});
const Compose = z.object({ services: z.record(z.string(), Service) });

const manifest = Package.parse(JSON.parse(readFileSync("package.json", "utf8")));
const dockerfile = readFileSync("Dockerfile", "utf8");
const composeText = readFileSync("compose.yaml", "utf8");
const { database, ...desks } = Compose.parse(parse(composeText, { merge: true })).services;

/** The variables that src/env*.ts reads. */
const settings = globSync("src/env*.ts").flatMap((file) =>
  [...text(file).matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name ?? ""),
);
/** What the PostgreSQL image itself is told. */
const POSTGRES = ["POSTGRES_USER", "POSTGRES_PASSWORD", "POSTGRES_DB"];

const copied = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, from]) =>
  (from ?? "").split(" "),
);

describe("what the desk runs on", () => {
  test("every package that src/ and commands/ need is installed without the ones for development", () => {
    const missing = sources.flatMap((file) =>
      needs(file)
        .map(packageOf)
        .filter((name) => name !== null && !(name in manifest.dependencies))
        .map((name) => `${file} needs ${name}`),
    );
    expect(missing).toEqual([]);
    const both = Object.keys(manifest.devDependencies).filter((n) => n in manifest.dependencies);
    expect(both).toEqual([]);
  });

  test("the lock file names no registry", () => {
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved"|registry\./);
  });
});

describe("the image", () => {
  /** All that src/main.ts comes to, whenever it does. */
  function reached(from: string, seen = new Set<string>()): ReadonlySet<string> {
    if (seen.has(from)) return seen;
    seen.add(from);
    for (const name of needs(from)) {
      const file = fileOf(name, from);
      if (file !== null) reached(file, seen);
    }
    return seen;
  }

  test("it has every folder from which src/main.ts needs anything", () => {
    const files = [...reached("src/main.ts")];
    expect(files.length).toBeGreaterThan(300);
    const read = files.flatMap((file) =>
      [...text(file).matchAll(/import\.meta\.dirname, "([^"]+)"/g)].map(([, path]) =>
        normalize(join(file, "..", path ?? "")),
      ),
    );
    const folders = new Set([...files, ...read].map((path) => path.split("/")[0] ?? ""));
    for (const folder of ["commands", "data", "src"]) expect(folders).toContain(folder);
    for (const folder of folders) expect(copied).toContain(folder);
    for (const file of ["package-lock.json", ".npmrc"]) expect(copied).toContain(file);
  });

  test("what it copies is let in, and nothing else: no .env can get into it", () => {
    const lines = readFileSync(".dockerignore", "utf8").split("\n");
    const [first, ...letIn] = lines.filter((line) => line !== "" && !line.startsWith("#"));
    expect(first).toBe("*");
    expect(letIn.sort()).toEqual(copied.map((path) => `!${path}`).sort());
  });

  test("it starts the desk as npm start does, with no npm in between, and not as root", () => {
    const [, command = "[]"] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? [];
    expect(JSON.parse(command).join(" ")).toBe(manifest.scripts.start);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^STOPSIGNAL SIGTERM$/m);
    const [, major] = /^FROM node:(\d+)-slim$/m.exec(dockerfile) ?? [];
    expect(manifest.engines.node).toBe(`>=${major}`);
  });

  test("its health check ends with 0 where the desk answers, and with 1 where nobody does", async () => {
    const [, check = "[]"] = /^ {2}CMD (\[.*\])$/m.exec(dockerfile) ?? [];
    const [, ...options] = JSON.parse(check);
    const health = await startHealth({
      settings: { host: "127.0.0.1", port: 0 },
      parts: { platforms: [], all: [] },
      clock: systemClock,
    });
    const env = { HEALTH_PORT: new URL(health.where).port };
    const ends = async () => once(spawn(process.execPath, options, { env }), "close");
    expect(await ends()).toEqual([0, null]);
    await health.stop();
    expect(await ends()).toEqual([1, null]);
  });

  test("its variables are settings, and the port it serves on is said", () => {
    const [, set = ""] = /^ENV (.+)$/m.exec(dockerfile) ?? [];
    const variables = Object.fromEntries(set.split(" ").map((each) => each.split("=")));
    const { NODE_ENV, ...own } = variables;
    expect(NODE_ENV).toBe("production");
    for (const name of Object.keys(own)) expect(settings).toContain(name);
    expect(dockerfile).toMatch(new RegExp(`^EXPOSE ${own.HEALTH_PORT} 3000$`, "m"));
  });
});

describe("compose.yaml", () => {
  test("every variable it gives a desk is a setting, and every one it asks for is in .env.example", () => {
    expect(Object.keys(desks)).toEqual(["desk-one", "desk-two"]);
    for (const { environment } of Object.values(desks))
      for (const name of Object.keys(environment)) expect(settings).toContain(name);
    expect(Object.keys(database?.environment ?? {}).sort()).toEqual(POSTGRES.toSorted());
    const asked = [...composeText.matchAll(/\$\{(\w+)/g)].map(([, name]) => name ?? "");
    const example = readFileSync(".env.example", "utf8");
    for (const name of asked) expect(example).toMatch(new RegExp(`^# ${name}=`, "m"));
  });

  test("every variable in .env.example is a setting, or PostgreSQL's password", () => {
    const example = readFileSync(".env.example", "utf8");
    for (const [, name] of example.matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm))
      expect([...settings, "POSTGRES_PASSWORD"]).toContain(name);
  });

  test("whatever stops is started again, and has longer to stop than a post may take", () => {
    const { request } = limitsOf({});
    for (const { restart, stop_grace_period: grace } of Object.values(desks)) {
      expect(restart).toBe("unless-stopped");
      expect(Number.parseInt(grace, 10) * 1000).toBeGreaterThan(2 * request);
    }
    expect(database?.restart).toBe("unless-stopped");
  });
});
