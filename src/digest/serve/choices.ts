import type { OptionChoice } from "#src/core/ask.ts";
import { completeOption } from "#src/core/complete-option.ts";
import { TOPIC } from "../content/read-topic.ts";
import { topicKey, topicWords } from "../content/topic-words.ts";
import type { Channel } from "../model.ts";
import type { Serving } from "./context.ts";
import { codeOf } from "./which.ts";
import { subscriptionWords } from "./words.ts";

/** See `Digests.choices`. Of several topics the last is completed; what a channel follows is what it can unfollow. */
export async function choicesOf(
  { store, record }: Serving,
  command: string,
  option: string,
  typed: string,
  channel: Channel,
  limit: number,
): Promise<readonly OptionChoice[]> {
  const begun = (label: string) => label.toLowerCase().includes(typed.trim().toLowerCase());
  if (option === "which") {
    const siblings = await store.subscriptions.ofChannel(channel);
    return siblings
      .map((each) => {
        const code = codeOf(each, siblings);
        return { label: `${code}: ${subscriptionWords(each, record)}`, value: code };
      })
      .filter(({ label }) => begun(label))
      .slice(0, limit);
  }
  if (option === "item") {
    const waiting = await store.held.waiting(channel);
    return waiting
      .map(({ code, item }) => ({ label: `${code}: ${item.articles[0].title}`, value: code }))
      .filter(({ label }) => begun(label))
      .slice(0, limit);
  }
  if (command === "unfollow") {
    const alerts = (await store.subscriptions.ofChannel(channel)).filter(
      ({ kind }) => kind === "alert",
    );
    const topics = new Map(
      alerts.flatMap(({ topics: all }) => all.map((topic) => [topicKey(topic), topic])),
    );
    return [...topics.values()]
      .map((topic) => ({
        label: topicWords(topic, record),
        value: "id" in topic ? topic.id : topicWords(topic, record),
      }))
      .filter(({ label }) => begun(label))
      .slice(0, limit);
  }
  if (option !== "topics" && option !== "topic") return [];
  const [, before = "", last = ""] = /^(.*[,;]\s*)?(.*)$/s.exec(typed) ?? [];
  return completeOption(record, TOPIC, last, limit).map(({ label, value }) => ({
    label: `${before}${label}`,
    value: `${before}${value}`,
  }));
}
