import { pattern } from "../../pattern.ts";

/** What the software of a blog puts under every post, and nobody wrote there. */
const UNDER_POST: readonly RegExp[] = [
  pattern("iu")`
    ^(?:
      (?:both )?comments (?:and pings )?are (?:currently |now )?closed\b
      |this entry was posted (?:in|on|by)\b
      |you can (?:leave a (?:response|reply|comment)|follow any responses)\b
      |(?:enter|type) your (?:comment|e-?mail)\b|fill in your details below\b
      |you must be logged in\b|be the first to (?:comment|reply)\b|there are no comments(?: yet)?\.?$
      |follow this blog\b|notify me of\b|rate this:|click to share on\b|this site uses akismet\b
      |(?:printed|published)(?:,? and|,) (?:published and )?promoted by\b
      |promoted by .{3,60} on behalf of .{3,60} at\b
      |copyright(?: ©)? (?:\p{L}+ ){0,3}\d{4}\.?$
      |page last (?:updated|modified)\b
    )
  `,
  /\be-?mail address will not be published\b|\brequired fields are marked\b|\bbookmark the permalink\b/i,
  /^(?:proudly )?powered by (?:wordpress|blogger|substack|squarespace|wix)\b|^blog at wordpress\b|^create a free (?:website|blog)\b/i,
];

/** Whether a line is what a blog says under its posts: "Comments are closed.", "This entry was posted in Looms." */
export const isUnderPost = (line: string): boolean => UNDER_POST.some((kind) => kind.test(line));
