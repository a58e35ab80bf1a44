import { findCorrections, sendCorrections } from "#src/digest/corrections/find-corrections.ts";
import { plural } from "#src/words.ts";
import { type Done, finish, type WithStore, withStore } from "./with-store.ts";

const USAGE = `Usage:
  npm run corrections             the posts that gave a fact which the record has otherwise now
  npm run corrections -- --send   puts a correction under each, once; a desk that runs posts them
Ends with 0: done; 1: not done, and why; 2: bad usage.
`;

async function main(args: readonly string[]): Promise<Done> {
  const [first, ...more] = args;
  if (first === "--help") return { code: 0, text: USAGE };
  if (more.length > 0 || (first !== undefined && first !== "--send"))
    return { code: 2, text: USAGE };
  return withStore((given) => correct(given, first === "--send"));
}

async function correct({ record, store, now }: WithStore, sends: boolean): Promise<Done> {
  const found = await findCorrections(record, store.digests);
  if (found.length === 0)
    return { code: 0, text: "No post has to be corrected: what they gave still stands.\n" };
  const lines = found.map(({ post, title, composed }) => {
    const { tenant, id } = post.channel;
    const said = composed.answer.parts.flatMap((part) =>
      part.kind === "text" ? part.sentences.map(({ text }) => `  ${text}\n`) : [],
    );
    return `${tenant.platform} ${tenant.id} ${id}: “${title}”\n${said.join("")}`;
  });
  if (!sends)
    return {
      code: 0,
      text: `${lines.join("")}${plural(found.length, "post")} to correct. npm run corrections -- --send does so.\n`,
    };
  const fresh = await sendCorrections(found, store.digests, now);
  return {
    code: 0,
    text: `${lines.join("")}${plural(fresh, "correction")} to be posted by the desk that runs, each under its post.\n`,
  };
}

finish(await main(process.argv.slice(2)));
