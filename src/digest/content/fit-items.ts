import type { NecRecord, SourceId, Sources } from "#src/record/record.ts";
import type { RecordItem } from "./collected.ts";
import { isUnfit } from "./hold.ts";

/**
 * Those sources of the record that may be listed in a post nobody asked for, without those whose titles accuse; first
 * those that are nobody's partisans or blogs. Null where none is left: then nothing is said.
 */
export function fitSources(
  sources: readonly SourceId[],
  record: NecRecord,
  most = Number.POSITIVE_INFINITY,
): Sources | null {
  const fit = [...new Set(sources)]
    .flatMap((id) => record.sources.get(id) ?? [])
    .filter(({ title, publisher }) => !isUnfit(`${title} ${publisher}`, record));
  const [first, ...rest] = fit
    .toSorted((a, b) => Number(a.standing !== null) - Number(b.standing !== null))
    .slice(0, most)
    .map(({ id }) => id);
  return first === undefined ? null : [first, ...rest];
}

/** Those items that may be pushed, each with the sources that may. */
export function fitItems(items: readonly RecordItem[], record: NecRecord): readonly RecordItem[] {
  return items.flatMap((item) => {
    const sources = isUnfit(item.text, record) ? null : fitSources(item.sources, record);
    return sources ? [{ ...item, sources }] : [];
  });
}
