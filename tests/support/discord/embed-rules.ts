import { MESSAGE } from "./limits.ts";
import { isBlank, isThing, type Thing, thing, things, under, when, words } from "./things.ts";

/** What Discord refuses of a message's embeds and its OpenAPI does not say. */
export function embedProblems(embeds: readonly Thing[]): readonly string[] {
  const text = embeds.flatMap(textsOf).join("").length;
  return [
    ...when(
      text > MESSAGE.embedsText,
      `embeds: ${text} characters in all, at most ${MESSAGE.embedsText}`,
    ),
    ...embeds.flatMap((embed, i) => under(`embeds/${i}`, ofEmbed(embed))),
  ];
}

/** Everything of an embed that counts towards the text of all. */
function textsOf(embed: Thing): readonly string[] {
  const { title, description, footer, author, fields } = embed;
  return [
    title,
    description,
    thing(footer).text,
    thing(author).name,
    ...things(fields).flatMap(({ name, value }) => [name, value]),
  ].map(words);
}

function ofEmbed(embed: Thing): readonly string[] {
  const { url, author, footer, image, thumbnail, fields } = embed;
  const isEmpty = isBlank(textsOf(embed).join("")) && !image && !thumbnail;
  return [
    ...when(isEmpty, ": an embed of nothing"),
    ...when(isThing(author) && isBlank(thing(author).name), "/author/name: blank"),
    ...when(isThing(footer) && isBlank(thing(footer).text), "/footer/text: blank"),
    ...things(fields).flatMap(({ name, value }, i) => [
      ...when(isBlank(name), `/fields/${i}/name: blank`),
      ...when(isBlank(value), `/fields/${i}/value: blank`),
    ]),
    ...page("/url", url),
    ...page("/author/url", thing(author).url),
    ...picture("/author/icon_url", thing(author).icon_url),
    ...picture("/footer/icon_url", thing(footer).icon_url),
    ...picture("/image/url", thing(image).url),
    ...picture("/thumbnail/url", thing(thumbnail).url),
  ];
}

const page = (place: string, url: unknown) =>
  when(words(url) !== "" && !/^https?:\/\//.test(words(url)), `${place}: not of http or https`);

const picture = (place: string, url: unknown) =>
  when(
    words(url) !== "" && !/^(https?|attachment):\/\//.test(words(url)),
    `${place}: not of http, https or attachment`,
  );
