import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** The server's end of one WebSocket (RFC 6455), as much of it as the clients use. */
export interface WebSocketPeer {
  send(text: string): void;
  ping(): void;
  /** The closing handshake. */
  close(code: number): void;
  /** Breaks the connection with no goodbye. */
  drop(): void;
  /** Stops answering pings, as a peer does that is gone without a word. */
  mute(): void;
}

interface Frame {
  readonly final: boolean;
  readonly opcode: number;
  readonly payload: Buffer;
}

const CONTINUED = 0;
const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** Answers the upgrade and reads messages until the connection ends. */
export function acceptWebSocket(
  request: IncomingMessage,
  socket: Duplex,
  on: {
    readonly message: (text: string) => void;
    /** With the code of the peer's goodbye; undefined where it said none. */
    readonly closed: (code?: number) => void;
  },
): WebSocketPeer {
  const key = request.headers["sec-websocket-key"] ?? "";
  const accepted = createHash("sha1")
    .update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest("base64");
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accepted}\r\n\r\n`,
  );

  let unread = Buffer.alloc(0);
  let parts: Buffer[] = [];
  let muted = false;
  let closing = false;
  let goodbye: number | undefined;
  const write = (opcode: number, payload: Buffer) => {
    if (socket.writable) socket.write(frame(opcode, payload));
  };
  const close = (payload: Buffer) => {
    if (closing) return;
    closing = true;
    write(CLOSE, payload);
  };

  function take({ final, opcode, payload }: Frame) {
    if (opcode === PING && !muted) write(PONG, payload);
    if (opcode === CLOSE) {
      if (payload.length >= 2) goodbye = payload.readUInt16BE(0);
      close(payload.subarray(0, 2));
      socket.end();
    }
    if (closing || (opcode !== TEXT && opcode !== CONTINUED)) return;
    parts.push(payload);
    if (!final) return;
    const text = Buffer.concat(parts).toString();
    parts = [];
    on.message(text);
  }

  socket.on("data", (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk]);
    for (let read = readFrame(unread); read; read = readFrame(unread)) {
      unread = unread.subarray(read.length);
      take(read.frame);
    }
  });
  socket.on("error", () => socket.destroy());
  socket.on("close", () => on.closed(goodbye));

  return {
    send: (text) => write(TEXT, Buffer.from(text)),
    ping: () => write(PING, Buffer.from("Ping from fake")),
    close(code) {
      const payload = Buffer.alloc(2);
      payload.writeUInt16BE(code);
      close(payload);
    },
    drop: () => socket.destroy(),
    mute() {
      muted = true;
    },
  };
}

function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = 0x80 | opcode;
  head[1] = length < 126 ? length : length < 65_536 ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}

function readFrame(bytes: Buffer): { readonly frame: Frame; readonly length: number } | undefined {
  if (bytes.length < 2) return undefined;
  const first = bytes.readUInt8(0);
  const short = bytes.readUInt8(1) & 0x7f;
  const masked = (bytes.readUInt8(1) & 0x80) !== 0;
  const start = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < start) return undefined;
  const size =
    short === 126
      ? bytes.readUInt16BE(2)
      : short === 127
        ? Number(bytes.readBigUInt64BE(2))
        : short;
  const from = start + (masked ? 4 : 0);
  if (bytes.length < from + size) return undefined;
  const payload = Buffer.from(bytes.subarray(from, from + size));
  if (masked) {
    const mask = bytes.subarray(start, start + 4);
    for (let i = 0; i < size; i += 1) payload[i] = (payload[i] ?? 0) ^ (mask[i % 4] ?? 0);
  }
  return {
    frame: { final: (first & 0x80) !== 0, opcode: first & 0x0f, payload },
    length: from + size,
  };
}
