import type { Poster } from "#src/digest/model.ts";

/** A poster on the platform of `platform-server.ts`, over HTTP. */
export function platformPoster(address: string): Poster {
  const ask = (path: string, body: unknown, signal: AbortSignal | null = null) =>
    fetch(`${address}/${path}`, { method: "POST", body: JSON.stringify(body), signal });
  const after = (response: Response) => Number(response.headers.get("retry-after"));
  return {
    async post(channel, { title }, delivery, { signal, reply = null }) {
      try {
        const asked = { channel: channel.id, delivery, title, reply };
        const response = await ask("post", asked, signal);
        const problem = `The platform answered ${response.status}.`;
        switch (response.status) {
          case 200: {
            const { message } = (await response.json()) as { message: string };
            return { kind: "sent", message };
          }
          case 429:
            return { kind: "later", after: after(response), problem };
          case 404:
            return { kind: "refused", problem: "The channel is gone.", forGood: true };
          case 400:
            return { kind: "refused", problem, forGood: false };
          default:
            return { kind: "uncertain", problem };
        }
      } catch (fault) {
        if (isRefused(fault))
          return { kind: "later", after: null, problem: "The platform cannot be reached." };
        return { kind: "uncertain", problem: "The platform's answer was lost." };
      }
    },
    async find(_, delivery, __, { signal }) {
      const response = await ask("find", { delivery }, signal);
      if (response.status === 403)
        return { kind: "cannot-look", problem: "The channel may not be read." };
      if (response.status === 429)
        return { kind: "later", after: after(response), problem: "Too many looks." };
      const { message } = (await response.json()) as { message: string | null };
      return message === null ? { kind: "not-there" } : { kind: "there", message };
    },
    async tell(_, user, text) {
      await ask("tell", { user, text });
    },
  };
}

/** Nothing was sent: no connection was made. */
function isRefused(fault: unknown): boolean {
  if (!(fault instanceof Error && fault.cause instanceof Error)) return false;
  return "code" in fault.cause && fault.cause.code === "ECONNREFUSED";
}
