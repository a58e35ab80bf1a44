import type { Answer } from "#src/core/answer.ts";
import { notice } from "#src/core/statements.ts";
import type { Digests } from "../digests.ts";
import { formOf } from "../requests/form-of.ts";
import { readRequest } from "../requests/read-request.ts";
import type { At, DigestRequest } from "../requests/request.ts";
import { edit, pause, remove, resume } from "./change.ts";
import { choicesOf } from "./choices.ts";
import type { Serving } from "./context.ts";
import { corrections } from "./corrections.ts";
import { drop, held, release } from "./held.ts";
import { list, listed } from "./list.ts";
import { add, follow, unfollow } from "./make.ts";
import { postNow, preview } from "./preview.ts";
import { settle } from "./settle.ts";

/** What anybody in a channel may ask; all else is for those who manage it. */
const OPEN: ReadonlySet<DigestRequest["kind"]> = new Set(["list", "corrections"]);

/** The desk's digests over a store. */
export function createDigests(serving: Serving): Digests {
  const { record, store } = serving;
  const { subscriptions } = store;
  return {
    read: (question) => readRequest(question, { record }),
    async serve(request, at) {
      const barred = OPEN.has(request.kind) ? null : await at.mayManage();
      if (barred !== null) return notice("declined", "Nothing was changed", [barred]);
      return served(request, at, serving);
    },
    form: (subscription) => formOf(subscription, record),
    choices: (...typed) => choicesOf(serving, ...typed),
    async ofChannel(channel) {
      const siblings = await subscriptions.ofChannel(channel);
      return siblings.map((subscription) => listed({ subscription, siblings }, serving));
    },
    async madeBy(tenant, user) {
      const all = await subscriptions.ofTenant(tenant);
      const byChannel = Map.groupBy(all, ({ channel }) => channel.id);
      return all
        .filter((each) => each.madeBy === user)
        .map((subscription) => {
          const siblings = byChannel.get(subscription.channel.id) ?? [];
          return listed({ subscription, siblings }, serving);
        });
    },
  };
}

function served(request: DigestRequest, at: At, serving: Serving): Promise<Answer> {
  switch (request.kind) {
    case "add":
      return add(request.wanted, at, serving);
    case "edit":
      return edit(request, at, serving);
    case "preview":
      return preview(request.which, at, serving);
    case "now":
      return postNow(request.which, at, serving);
    case "pause":
      return pause(request.which, at, serving);
    case "resume":
      return resume(request.which, at, serving);
    case "remove":
      return remove(request.which, at, serving);
    case "follow":
      return follow(request.topic, request.most, at, serving);
    case "unfollow":
      return unfollow(request.topic, at, serving);
    case "list":
      return list(at, serving);
    case "held":
      return held(at, serving);
    case "release":
      return release(request.item, at, serving);
    case "drop":
      return drop(request.item, at, serving);
    case "settle":
      return settle(request, at, serving);
    case "corrections":
      return corrections(at, serving);
  }
}
