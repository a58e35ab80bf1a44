import type { z } from "zod";
import * as schema from "./schema/index.ts";

/** Folders of data/: one file an entry, its id the file's name. */
export const FOLDERS = {
  sources: schema.Publisher,
  elections: schema.Contest,
  people: schema.Person,
  organisations: schema.Organisation,
} as const satisfies Record<string, z.ZodType>;

/** Single files of data/, without their `.yaml`. */
export const SINGLE_FILES = {
  sections: schema.Sections,
  claims: schema.Claims,
  body: schema.Body,
  officers: schema.Officers,
  vacancies: schema.Vacancies,
  glossary: schema.Glossary,
  gaps: schema.Gaps,
  changes: schema.Changes,
} as const satisfies Record<string, z.ZodType>;

export type Folder = keyof typeof FOLDERS;
export type SingleFile = keyof typeof SINGLE_FILES;

/** "clp-2018-09" in "elections" stands in "elections/clp-2018-09.yaml". */
export function fileOf(folder: Folder, id: string): string {
  return `${folder}/${id}.yaml`;
}

export function singleFile(name: SingleFile): string {
  return `${name}.yaml`;
}
