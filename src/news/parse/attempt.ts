/** What a parser gives; null where it throws, which is how parsers say that they cannot read a text. */
export function attempt<Read>(parse: () => Read): Read | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
