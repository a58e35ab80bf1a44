import { dirname, resolve } from "node:path";
import { z } from "zod";
import { problemText } from "#src/record/problem.ts";
import { KnownDate } from "#src/record/schema/values.ts";
import { readYamlFile } from "../yaml-file.ts";
import { type Wanted, wantedFrom } from "./wanted.ts";

const Manifest = z
  .array(
    z.strictObject({
      /** From the folder that the manifest is in. */
      file: z.string().min(1),
      publisher: z.string().min(1),
      published: KnownDate.optional(),
      url: z.string().optional(),
      title: z.string().min(1).optional(),
    }),
  )
  .min(1);

export type ManifestRead =
  | { readonly ok: true; readonly wanted: readonly Wanted[] }
  /** Each with its file and line. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a list of articles. All that is wrong with it is said at once; nothing is thrown. `now` is an instant. */
export function readManifest(file: string, now: string): ManifestRead {
  const read = readYamlFile(file, Manifest);
  if (!read.ok) return { ok: false, problems: read.problems.map(problemText) };
  const wanted: Wanted[] = [];
  const problems: string[] = [];
  for (const [at, entry] of read.value.entries()) {
    const place = { kind: "file", file: resolve(dirname(file), entry.file) } as const;
    const one = wantedFrom(place, entry, now);
    if (one.ok) wanted.push(one.wanted);
    else problems.push(...one.problems.map((each) => problemText(read.problem([at], each))));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, wanted };
}
