import { COMPONENT_PROBLEMS } from "./component-kinds.ts";
import { MESSAGE } from "./limits.ts";
import { isThing, list, type Thing, things, twice, under, when, words } from "./things.ts";

const ROW = 1;
const BUTTON = 2;
const TEXT = 10;

/** A component with its place, "components/0/components/2". */
type Placed = { readonly place: string; readonly component: Thing };

/** Whether there is one among the outermost that only Components V2 has. */
export const hasV2 = (components: unknown): boolean =>
  things(components).some(({ type }) => type !== undefined && type !== ROW);

/** What Discord refuses of a message's components and its OpenAPI does not say. */
export function componentProblems(components: unknown, isV2: boolean): readonly string[] {
  const all = nested(components, "components");
  return [
    ...(isV2 ? ofV2(all) : ofRows(components)),
    ...all.flatMap(({ place, component }) => under(place, ofAny(component))),
    ...ofIds(all),
  ];
}

/** The same for a modal's. */
export function modalProblems(modal: Thing): readonly string[] {
  const { length } = list(modal.components);
  return [
    ...when(
      length > MESSAGE.modalComponents,
      `components: ${length}, at most ${MESSAGE.modalComponents}`,
    ),
    ...ofIds(nested(modal.components, "components")),
  ];
}

function ofRows(components: unknown): readonly string[] {
  const { length } = list(components);
  return [
    ...when(length > MESSAGE.rows, `components: ${length} rows, at most ${MESSAGE.rows}`),
    ...things(components).flatMap(({ type }, i) =>
      when(type !== ROW, `components/${i}: type ${type} is for Components V2 only`),
    ),
  ];
}

function ofV2(all: readonly Placed[]): readonly string[] {
  const text = all
    .filter(({ component }) => component.type === TEXT)
    .map(({ component }) => words(component.content).length)
    .reduce((sum, length) => sum + length, 0);
  return [
    ...when(
      all.length > MESSAGE.components,
      `components: ${all.length} with all nested, at most ${MESSAGE.components}`,
    ),
    ...when(
      text > MESSAGE.componentsText,
      `components: ${text} characters in all, at most ${MESSAGE.componentsText}`,
    ),
  ];
}

function ofAny(component: Thing): readonly string[] {
  return component.type === ROW
    ? ofRow(component)
    : (COMPONENT_PROBLEMS[String(component.type)]?.(component) ?? []);
}

function ofRow({ components }: Thing): readonly string[] {
  const all = things(components);
  const buttons = all.filter(({ type }) => type === BUTTON).length;
  const others = all.length - buttons;
  return [
    ...when(all.length === 0, ": an empty row"),
    ...when(
      buttons > MESSAGE.rowButtons,
      `: ${buttons} buttons in a row, at most ${MESSAGE.rowButtons}`,
    ),
    ...when(others > 0 && all.length > 1, ": a menu shares its row"),
  ];
}

function ofIds(all: readonly Placed[]): readonly string[] {
  const given = (key: string) => all.map(({ component }) => component[key]);
  return ["custom_id", "id"].flatMap((key) =>
    twice(given(key)).map((id) => `components: ${key} "${id}" is there twice`),
  );
}

/** Every component, however deep. */
function nested(value: unknown, place: string): readonly Placed[] {
  return list(value).flatMap((component, i) => {
    if (!isThing(component)) return [];
    const here = `${place}/${i}`;
    const { components, accessory, component: labelled } = component;
    return [
      { place: here, component },
      ...nested(components, `${here}/components`),
      ...single(accessory, `${here}/accessory`),
      ...single(labelled, `${here}/component`),
    ];
  });
}

const single = (component: unknown, place: string): readonly Placed[] =>
  isThing(component) ? [{ place, component }] : [];
