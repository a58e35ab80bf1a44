import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { dump } from "js-yaml";
import type { Delivery } from "#src/digest/model.ts";
import { openStore } from "#src/store/open.ts";
import { type ChatPlace, inDiscord, inSlack } from "./chat-places.ts";
import { type MainProcess, mainInFolder } from "./main-process.ts";
import { madeUpInput } from "./record.ts";
import { recordFolder, recordTexts } from "./record-folder.ts";

const BIN = join(import.meta.dirname, "../../src/bin");

/** The desk as its operator runs it in Slack and Discord at once, with a record and a store that outlast its processes. */
export interface DeskOnBoth {
  readonly places: readonly [ChatPlace, ChatPlace];
  /** Starts the desk at an instant, from which time goes on. Resolves when it is on both platforms. */
  runAt(instant: string): Promise<MainProcess>;
  /** Ends it as a power cut would. */
  kill(desk: MainProcess): Promise<void>;
  /** Runs one of the commands of an operator's at an instant, and gives what it says. */
  command(name: string, args: readonly string[], instant: string): Promise<string>;
  /** A file of the store's folder. */
  write(name: string, text: string): Promise<string>;
  /** Replaces a file of the record. */
  correct(file: string, content: unknown): Promise<void>;
  /** How the ledger has each delivery, the latest first. */
  ledger(): Promise<readonly Pick<Delivery, "state" | "reason" | "scheduledFor">[]>;
}

/** Nothing runs yet. All of it ends with the test. */
export async function deskOnBoth(
  channels: number,
  onFinished: (end: () => Promise<void>) => void,
): Promise<DeskOnBoth> {
  const names = Array.from({ length: channels }, (_, at) => `C${at + 1}`);
  const places = await Promise.all([inSlack(names), inDiscord(channels)]);
  const [record, folder] = [
    recordFolder(recordTexts(madeUpInput)),
    await mkdtemp(join(tmpdir(), "nec-desk-both-")),
  ];
  const kept = { NEC_DESK_DATA: folder, NEC_DESK_RECORD: record };
  const run = await mainInFolder(
    Object.assign({}, ...places.map(({ environment }) => environment), kept),
    onFinished,
  );
  const store = await openStore({ folder });
  onFinished(async () => {
    await store.close();
    await Promise.all(places.map((place) => place.close()));
    for (const each of [record, folder]) await rm(each, { recursive: true, force: true });
  });
  return {
    places,
    async runAt(instant) {
      const desk = run({ NEC_DESK_NOW: instant });
      await Promise.all(places.map((place) => place.connected()));
      return desk;
    },
    async kill({ child }) {
      child.kill("SIGKILL");
      await once(child, "close");
      await Promise.all(places.map((place) => place.left()));
    },
    async command(name, args, instant) {
      const env = { PATH: process.env.PATH, ...kept, NEC_DESK_NOW: instant };
      const file = join(BIN, `${name}.ts`);
      const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], { env });
      return stdout;
    },
    async write(name, text) {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    },
    correct: (file, content) => writeFile(join(record, file), dump(content, { noRefs: true })),
    ledger: async () => store.digests.deliveries.recent(null, 100),
  };
}
