import { isJson, type Json, objects } from "../fake/json.ts";
import type { Message } from "./fake-message.ts";

const BUTTON = 2;
const STRING_SELECT = 3;
const TEXT_INPUT = 4;

/** Whatever has a custom id in components, at any depth. */
function withId(components: unknown): readonly Json[] {
  if (Array.isArray(components)) return components.flatMap(withId);
  if (!isJson(components)) return [];
  const inside = Object.values(components).flatMap((part) =>
    typeof part === "object" ? withId(part) : [],
  );
  return typeof components.custom_id === "string" ? [components, ...inside] : inside;
}

function find(on: Message, customId: string, type: number): Json {
  const found = withId(on.components).find((one) => one.custom_id === customId);
  if (!found || found.type !== type || found.disabled === true) {
    throw new Error(`There is no ${customId} to use in ${JSON.stringify(on.components)}`);
  }
  return found;
}

/** The data of a button pressed: the message must have it. */
export function pressed(on: Message, custom_id: string): Json {
  const { id = 1 } = find(on, custom_id, BUTTON);
  return { custom_id, component_type: BUTTON, id };
}

/** The data of options chosen in a menu: the message must have them. */
export function chosen(on: Message, custom_id: string, values: readonly string[]): Json {
  const { id = 1, options } = find(on, custom_id, STRING_SELECT);
  const missing = values.find((value) => !objects(options).some((one) => one.value === value));
  if (missing !== undefined) throw new Error(`${custom_id} has no option ${missing}.`);
  return { custom_id, component_type: STRING_SELECT, id, values };
}

/** The data of a modal that was sent off, in rows or in labels as it was opened with; its fields by custom id. */
export function submitted(
  custom_id: string,
  fields: Readonly<Record<string, string>>,
  opened: Json | undefined,
): Json {
  const labelled = objects(opened?.components).some(({ type }) => type === 18);
  const components = Object.entries(fields).map(([field, value], index) => {
    const input = { type: TEXT_INPUT, id: index * 2 + 2, custom_id: field, value };
    const id = index * 2 + 1;
    return labelled ? { type: 18, id, component: input } : { type: 1, id, components: [input] };
  });
  return { custom_id, components };
}
