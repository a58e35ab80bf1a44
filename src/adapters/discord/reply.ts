import type { Answer } from "#src/core/answer.ts";
import { chartOf, withChart } from "./chart.ts";
import { type How, present } from "./present.ts";
import { refusal } from "./refusals.ts";
import { textAlone } from "./text-alone.ts";
import { CODE, type Trouble } from "./trouble.ts";
import type { Done, Said, Ticket } from "./wire.ts";
import type { Work } from "./work.ts";

/** Refusals after which text alone may be taken. */
export const PLAINER: ReadonlySet<number> = new Set([
  CODE.missingPermissions,
  CODE.emptyMessage,
  CODE.invalidForm,
]);

/** An answer as usual and, where Discord refuses that, as text alone. */
export async function inTurn(
  answer: Answer,
  how: How,
  attempt: (said: Said) => Promise<Done>,
  { log }: Pick<Work, "log">,
): Promise<Done> {
  const done = await attempt(present(answer, how));
  if (done.ok || done.trouble.kind !== "refused" || !PLAINER.has(done.trouble.code)) return done;
  log(`Discord would not take a message (${done.trouble.code}); it is sent as text alone.`);
  return attempt({ content: textAlone(answer) });
}

/** What went wrong, in words for whoever runs the desk. */
export function told(trouble: Trouble): string {
  return trouble.kind === "refused" ? refusal(trouble.code).operator : "Discord gave no answer.";
}

/**
 * The one answer to an interaction: given at once where it is there in time; else whoever asked is
 * first shown that the desk is at work.
 */
export class Reply {
  readonly #ticket: Ticket;
  readonly #work: Work;
  readonly #hidden: boolean;
  readonly #timer: NodeJS.Timeout;
  #deferral: Promise<Done> | null = null;

  /** @param hidden whether only the asker sees it */
  constructor(ticket: Ticket, hidden: boolean, work: Work) {
    this.#ticket = ticket;
    this.#work = work;
    this.#hidden = hidden;
    this.#timer = setTimeout(() => {
      this.#deferral = work.wire.defer(ticket, hidden);
    }, work.patience);
  }

  /** Gives the answer. What could not be looked up is for the asker's eyes alone, where that can still be chosen. */
  async answer(answer: Answer, how: How): Promise<boolean> {
    const failed = answer.status === "unknown" || answer.status === "declined";
    const done = await inTurn(answer, how, (said) => this.#say(said, failed), this.#work);
    if (!done.ok) this.#work.log(`An answer could not be given: ${told(done.trouble)}`);
    return done.ok;
  }

  /** Says a line to the asker alone, in place of an answer. */
  async line(content: string): Promise<void> {
    const done = await this.#say({ content }, true);
    if (!done.ok) this.#work.log(`A line could not be said: ${told(done.trouble)}`);
  }

  /** Adds the chart to an answer that was given, where it has one. */
  async chart(answer: Answer, how: How): Promise<void> {
    const picture = await chartOf(answer, this.#work);
    if (!picture) return;
    const message = withChart(present(answer, how), picture);
    const done = await this.#work.wire.change(this.#ticket, message, picture);
    if (!done.ok) this.#work.log(`A chart could not be added: ${told(done.trouble)}`);
  }

  /** Nothing more is said; nobody is shown that the desk is at work. */
  end(): void {
    clearTimeout(this.#timer);
  }

  async #say(said: Said, aside: boolean): Promise<Done> {
    this.end();
    if (this.#deferral === null) {
      return this.#work.wire.respond(this.#ticket, said, this.#hidden || aside);
    }
    const deferred = await this.#deferral;
    return deferred.ok ? this.#work.wire.change(this.#ticket, said) : deferred;
  }
}
