import { Hono } from "hono";
import { z } from "zod";
import type { Answer } from "#src/core/answer.ts";
import { PLACE, type PlaygroundDigests } from "./channel.ts";
import { digestsView } from "./digests-view.ts";
import { LIMITS } from "./limits.ts";
import type { Notices } from "./notices.ts";
import type { View } from "./view.ts";

const FIELD = `A field can have up to ${LIMITS.field.toLocaleString("en-GB")} characters.`;

const NO_FEEDS =
  "This desk reads no feeds: what changes in its record is new, and what it was given to read by hand. NEWS=on with OPERATOR_NAME and OPERATOR_CONTACT reads them. To see a post without news, set up a digest that says so when nothing is new, and press “Post now”.";

/** The form's fields, by the names that the command's options have. With a code in `which` it is a change. */
const Form = z.strictObject({
  fields: z.partialRecord(
    z.enum(["which", "topics", "days", "time", "zone", "most", "nothing"]),
    z.string().max(LIMITS.field, FIELD),
  ),
});

/** What comes to the playground, and its form. `shown` makes an answer's view, with its tabs. */
export function digestRoutes(
  { digests, deliveries, readsFeeds }: PlaygroundDigests,
  notices: Notices,
  shown: (answer: Answer) => View,
): Hono {
  const routes = new Hono();
  routes.get("/", async (c) => {
    const [listed, recent] = await Promise.all([
      digests.ofChannel(PLACE.channel),
      deliveries.recent(PLACE.channel, LIMITS.deliveries),
    ]);
    const told = [...notices.all(), ...(readsFeeds ? [] : [NO_FEEDS])];
    return c.json(digestsView({ listed, recent, notices: told, form: digests.form }, shown));
  });
  routes.post("/", async (c) => {
    const form = Form.safeParse(await c.req.json().catch(() => null));
    if (!form.success) return c.json({ problem: form.error.issues[0]?.message }, 400);
    const { fields } = form.data;
    const command = fields.which?.trim() ? "digest edit" : "digest add";
    const reading = digests.read({ command, options: fields });
    if (!reading) throw new Error(`${command} is not about digests.`);
    if (reading.kind === "problem") return c.json({ problems: reading.problems }, 422);
    return c.json({ answer: shown(await digests.serve(reading.request, PLACE)) });
  });
  return routes;
}
