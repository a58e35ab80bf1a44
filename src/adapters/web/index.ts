import type { Adapter, Running } from "#src/adapters/adapter.ts";
import type { LatePreview } from "#src/adapters/preview.ts";
import type { Desk } from "#src/core/ask.ts";
import { readAssets } from "./assets.ts";
import type { PlaygroundDigests } from "./channel.ts";
import { listen } from "./listen.ts";
import { Notices } from "./notices.ts";
import { posts } from "./poster.ts";
import { present } from "./present.ts";
import { site } from "./server.ts";
import { startPage } from "./start-page.ts";
import type { View } from "./view.ts";

export interface WebOptions {
  /** The first port to try; 0 for any free one. */
  readonly port: number;
  /** The instant a question is asked at, as ISO text. */
  readonly now: () => string;
  /** Other platforms whose drawing of each answer stands in a tab beside it. */
  readonly previews?: readonly LatePreview[];
  /** The digests that come to its page; left out where none can. */
  readonly channel?: PlaygroundDigests | undefined;
}

/** The playground: a page on 127.0.0.1 that anyone at this machine can ask, with no account. */
export function web({ port, now, previews = [], channel }: WebOptions): Adapter<View> {
  return {
    name: "web",
    present,
    async start(desk: Desk): Promise<Running> {
      const { page, digests, files } = await readAssets();
      const notices = new Notices();
      const at = { port: 0 };
      const app = site({
        desk,
        now,
        files,
        previews,
        channel,
        notices,
        page: startPage(page, desk.commands, channel && digests),
        port: () => at.port,
      });
      const listening = await listen(app.fetch, port);
      at.port = listening.port;
      return {
        where: `http://127.0.0.1:${listening.port}`,
        ...(channel && { posts: posts(notices) }),
        stop: listening.stop,
      };
    },
  };
}
