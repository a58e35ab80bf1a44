import { count, isBlank, list, type Thing, things, twice, when, words } from "./things.ts";

const LINK = 5;
const PREMIUM = 6;

/**
 * What Discord refuses of a button or a menu and its OpenAPI does not say, by the component's type
 * (components/reference).
 */
export const COMPONENT_PROBLEMS: Readonly<Record<string, (component: Thing) => readonly string[]>> =
  { 2: button, 3: menu, 5: range, 6: range, 7: range, 8: range };

function button({ style, label, emoji, url, custom_id, sku_id }: Thing): readonly string[] {
  const mute = when(isBlank(label) && !emoji, ": a button with neither label nor emoji");
  const none = (value: unknown, name: string) =>
    when(value !== undefined && value !== null, `/${name}: not for this style of button`);
  if (style === PREMIUM)
    return [
      ...when(!sku_id, "/sku_id: missing"),
      ...none(url, "url"),
      ...none(custom_id, "custom_id"),
    ];
  if (style === LINK)
    return [
      ...mute,
      ...when(!url, "/url: missing"),
      ...when(!/^(https?|discord):\/\//.test(words(url)), "/url: not of http, https or discord"),
      ...none(custom_id, "custom_id"),
    ];
  return [...mute, ...when(!custom_id, "/custom_id: missing"), ...none(url, "url")];
}

function menu(component: Thing): readonly string[] {
  const options = things(component.options);
  const chosen = options.filter((option) => option.default === true).length;
  const most = component.max_values ?? 1;
  return [
    ...range(component),
    ...when(count(component.max_values) > options.length, "/max_values: more than the options"),
    ...when(count(component.min_values) > options.length, "/min_values: more than the options"),
    ...when(chosen > count(most), `/options: ${chosen} chosen beforehand, at most ${most}`),
    ...twice(options.map(({ value }) => value)).map(
      (value) => `/options: value "${value}" is there twice`,
    ),
  ];
}

function range({ min_values, max_values, default_values }: Thing): readonly string[] {
  const most = count(max_values ?? 1);
  return [
    ...when(count(min_values) > most, "/min_values: more than max_values"),
    ...when(list(default_values).length > most, "/default_values: more than max_values"),
  ];
}
