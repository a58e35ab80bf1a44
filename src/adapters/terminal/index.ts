import { type Completer, createInterface } from "node:readline";
import type { Adapter, Running } from "../adapter.ts";
import { converse } from "./conversation.ts";
import { COLUMNS, COMPLETIONS, NARROWEST } from "./limits.ts";
import { present } from "./present.ts";

export interface TerminalOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly isTTY?: boolean };
  /** An instant, as ISO text. */
  readonly now: () => string;
  /** Empty where nobody is there to read it. */
  readonly prompt?: string;
}

/** A conversation that ends when the reader leaves it. */
export interface Conversing extends Running {
  readonly ended: Promise<void>;
}

export interface TerminalAdapter extends Adapter<string> {
  start(...desk: Parameters<Adapter<string>["start"]>): Promise<Conversing>;
}

/** How wide to write: the terminal's width within readable bounds; a terminal without a size says 0. */
export function widthOf(columns: number | undefined): number {
  return columns ? Math.min(Math.max(columns, NARROWEST), COLUMNS) : COLUMNS;
}

/** The desk at a prompt: one line a question, Tab completes, Ctrl-D or `exit` leaves. */
export function terminal(options: TerminalOptions): TerminalAdapter {
  const { input, output, now, prompt = "nec> " } = options;
  return {
    name: "terminal",
    present,
    start: async (desk) => {
      const completer: Completer = (line) => {
        const completions = desk.complete(line, COMPLETIONS);
        return [completions.map(({ insert }) => insert), line];
      };
      const lines = createInterface({
        input,
        output,
        prompt,
        terminal: output.isTTY === true,
        completer,
      });
      const ended = converse(desk, {
        lines,
        now,
        write: (text) => output.write(text),
        columns: () => widthOf(output.columns),
      });
      return {
        where: "this terminal",
        ended,
        stop: async () => {
          lines.close();
          await ended;
        },
      };
    },
  };
}
