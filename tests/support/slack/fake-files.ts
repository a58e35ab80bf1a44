import type { Answered } from "../fake/faults.ts";
import { objects, words } from "../fake/json.ts";
import { type Method, postable } from "./fake-chat.ts";
import type { State } from "./fake-state.ts";

/** Takes the bytes of a file at its upload URL. */
export function upload(state: State, id: string, bytes: Buffer): Answered {
  const file = state.uploads.find((one) => one.id === id);
  if (!file) return { status: 404, body: "not found" };
  if (bytes.length !== file.length) {
    return { status: 400, body: `got ${bytes.length} bytes, ${file.length} were announced` };
  }
  file.bytes = bytes;
  return { status: 200, body: `OK - ${bytes.length}` };
}

/** `files.*`: announce, (upload), complete. */
export const files: Readonly<Record<string, Method>> = {
  "files.getUploadURLExternal": (state, workspace, body) => {
    const length = Number(body.length);
    if (!words(body.filename) || !(length > 0)) return "invalid_arguments";
    const id = state.id("F");
    state.uploads.push({
      id,
      team: workspace.id,
      filename: words(body.filename),
      alt_text: words(body.alt_text),
      length,
      bytes: null,
      title: words(body.filename),
      channel: null,
      thread_ts: null,
      complete: false,
    });
    return { upload_url: `${state.origin}/upload/${id}`, file_id: id };
  },
  "files.completeUploadExternal": (state, workspace, body) => {
    const named = objects(body.files);
    const found = state.uploads.filter(
      ({ id, team }) => team === workspace.id && named.some((one) => one.id === id),
    );
    if (!found.length || found.length !== named.length) return "file_not_found";
    if (found.some(({ bytes }) => !bytes)) return "file_update_failed";
    const into = body.channel_id;
    const channel = into === undefined ? undefined : postable(workspace, into);
    if (typeof channel === "string") return channel;
    for (const file of found) {
      file.complete = true;
      file.title = words(named.find(({ id }) => id === file.id)?.title, file.title);
      file.channel = channel?.id ?? null;
      file.thread_ts = typeof body.thread_ts === "string" ? body.thread_ts : null;
    }
    if (channel) {
      state.post({
        team: workspace.id,
        channel: channel.id,
        user: workspace.botUser,
        via: "files.completeUploadExternal",
        files: found.map(({ id }) => id),
        body: { ...body, text: words(body.initial_comment) },
      });
    }
    state.watch.changed();
    return { files: found.map(({ id, title }) => ({ id, title })) };
  },
  "files.info": (state, workspace, body) => {
    const file = state.uploads.find(
      ({ id, team, complete }) => id === body.file && team === workspace.id && complete,
    );
    if (!file) return "file_not_found";
    const { id, title, filename: name, alt_text, length: size } = file;
    return { file: { id, title, name, alt_txt: alt_text, size } };
  },
};
