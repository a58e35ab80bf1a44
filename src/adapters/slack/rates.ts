import type { Rates } from "#src/digest/deliver/ledger.ts";

/**
 * How fast the desk posts of its own accord: under what Slack allows, about one message a second in a channel and
 * "several hundred messages per minute" in a workspace, taken for 300 (docs.slack.dev/apis/web-api/rate-limits), by what
 * requests on the way can bunch up and by what answers need.
 */
export const RATES: Rates = {
  channel: { every: 1_200, burst: 1 },
  workspace: { every: 220, burst: 20 },
  platform: null,
};
