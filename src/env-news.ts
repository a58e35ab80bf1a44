import { z } from "zod";

const ON_OR_OFF = z.enum(["on", "off"], "on or off").default("off");

/** The news' variables, each by itself. */
export const newsShape = {
  /** Reads feeds. */
  NEWS: ON_OR_OFF,
  /** Fetches the pages of articles too, where their sites let programs have them. */
  NEWS_FULL_TEXT: ON_OR_OFF,
};

type NewsVariables = z.output<z.ZodObject<typeof newsShape>>;

/** What is got from other people's sites. */
export interface NewsSettings {
  readonly feeds: boolean;
  readonly pages: boolean;
  /** Where those who run the sites can reach whoever runs the desk. */
  readonly contact: string;
}

export type NewsRead =
  | { readonly ok: true; readonly settings: NewsSettings | null }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads what the news' variables make together: null where nothing is got from anywhere.
 *
 * @param contact that of whoever runs the desk, where it is said who does
 */
export function readNews(
  { NEWS, NEWS_FULL_TEXT }: NewsVariables,
  contact: string | undefined,
): NewsRead {
  const [feeds, pages] = [NEWS === "on", NEWS_FULL_TEXT === "on"];
  if (!feeds && !pages) return { ok: true, settings: null };
  if (contact === undefined) {
    const name = feeds ? "NEWS" : "NEWS_FULL_TEXT";
    return {
      ok: false,
      problem: `${name} is on, and every request to other people's sites says who runs the desk: set OPERATOR_NAME and OPERATOR_CONTACT.`,
    };
  }
  return { ok: true, settings: { feeds, pages, contact } };
}
