import { isThing, list, type Thing, things, twice, when, words } from "./things.ts";

/** Discord's own ids have more digits than any number of a file. */
const isOfFile = (id: string): boolean => id.length < 15;

/**
 * Attachments of no file. An entry speaks of a file by its number, or keeps, in an edit, what a
 * message has by Discord's id (resources/message, Attachment Request Structure). Where the files
 * are not known, the numbers are not looked at.
 */
export function attachmentProblems(
  attachments: readonly unknown[],
  files: readonly string[] | undefined,
  isEdit: boolean,
): readonly string[] {
  const ids = things(attachments).map(({ id }) => String(id));
  return [
    ...ids.flatMap((id, i) =>
      isOfFile(id)
        ? when(
            files !== undefined && Number(id) >= files.length,
            `attachments/${i}: there is no file ${id}`,
          )
        : when(!isEdit, `attachments/${i}: there is nothing yet to keep`),
    ),
    ...twice(ids).map((id) => `attachments: id "${id}" is there twice`),
  ];
}

/** Addresses of files, "attachment://chart.png", in a new message that does not bring the file. */
export function fileReferenceProblems(
  message: Thing,
  files: readonly string[] | undefined,
): readonly string[] {
  const named = things(message.attachments).map(({ filename }) => filename);
  if (!files && list(message.attachments).length > 0 && named.every((name) => !name)) return [];
  return strings({ embeds: message.embeds, components: message.components })
    .flatMap((text) => /^attachment:\/\/(.+)$/.exec(text)?.[1] ?? [])
    .filter((name) => ![...(files ?? []), ...named].includes(name))
    .map((name) => `attachments: there is no file "${name}"`);
}

/** All strings in something, however deep. */
function strings(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(strings);
  if (isThing(value)) return Object.values(value).flatMap(strings);
  return words(value) === "" ? [] : [words(value)];
}
