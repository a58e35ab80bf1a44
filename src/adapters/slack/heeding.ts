import type { webApi } from "@slack/bolt";

/** What Slack's client sends its requests by, broken off also when a signal says so: the client itself takes none. */
export function heeding(signal: AbortSignal): webApi.FetchFunction {
  const usual = globalThis.fetch;
  return (url, request) => {
    const signals = request?.signal ? [request.signal, signal] : [signal];
    return usual(url, { ...request, signal: AbortSignal.any(signals) });
  };
}
