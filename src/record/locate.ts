import { EVENT_ID, type Event, getScalarValue, parseEvents } from "js-yaml";
import type { Path } from "./problem.ts";

interface Place {
  readonly line: number;
  readonly inside: ReadonlyMap<string | number, Place>;
}

const NOTHING_INSIDE: ReadonlyMap<string | number, Place> = new Map();

/** Gives the line, counted from 1, of a path in a YAML text; of the nearest place above it where it is not there. */
export function locator(text: string): (path: Path) => number {
  const root = placesIn(text);
  return (path) => {
    let place = root;
    for (const step of path) {
      const next = place.inside.get(step);
      if (!next) break;
      place = next;
    }
    return place.line;
  };
}

function placesIn(text: string): Place {
  const events = eventsOf(text);
  const lineAt = lineCounter(text);
  let next = events[0]?.type === EVENT_ID.DOCUMENT ? 1 : 0;

  const lineOf = (event: Event | undefined): number => {
    if (event?.type === EVENT_ID.SCALAR) return lineAt(event.valueStart);
    if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) {
      return lineAt(event.start);
    }
    return event?.type === EVENT_ID.ALIAS ? lineAt(event.anchorStart) : 1;
  };
  const inside = (): ReadonlyMap<string | number, Place> => {
    const opened = events[next++];
    if (opened?.type !== EVENT_ID.MAPPING && opened?.type !== EVENT_ID.SEQUENCE) {
      return NOTHING_INSIDE;
    }
    const places = new Map<string | number, Place>();
    for (let event = events[next]; event && event.type !== EVENT_ID.POP; event = events[next]) {
      const line = lineOf(event);
      if (opened.type === EVENT_ID.SEQUENCE) {
        places.set(places.size, { line, inside: inside() });
        continue;
      }
      const key = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
      inside();
      places.set(key, { line, inside: inside() });
    }
    next += 1;
    return places;
  };
  return { line: 1, inside: inside() };
}

/** None where the text is not YAML: its first line stands for all of it. */
function eventsOf(text: string): readonly Event[] {
  try {
    return parseEvents(text, {});
  } catch {
    return [];
  }
}

function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    const after = starts.findIndex((start) => start > offset);
    return after === -1 ? starts.length : after;
  };
}
