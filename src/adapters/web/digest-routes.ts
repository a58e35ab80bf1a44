import { Hono } from "hono";
import { z } from "zod";
import type { Answer } from "#src/core/answer.ts";
import { PLACE, type PlaygroundDigests, served } from "./channel.ts";
import { digestsView } from "./digests-view.ts";
import { LIMITS } from "./limits.ts";
import type { Notices } from "./notices.ts";
import type { View } from "./view.ts";

const FIELD = `A field can have up to ${LIMITS.field.toLocaleString("en-GB")} characters.`;

/** The form's fields, by the names that the command's options have. With a code in `which` it is a change. */
const Form = z.strictObject({
  fields: z.partialRecord(
    z.enum(["which", "topics", "days", "time", "zone", "most", "nothing"]),
    z.string().max(LIMITS.field, FIELD),
  ),
});

/** What comes to the playground, and its form. `shown` makes an answer's view, with its tabs. */
export function digestRoutes(
  { digests, deliveries }: PlaygroundDigests,
  notices: Notices,
  shown: (answer: Answer) => View,
): Hono {
  const routes = new Hono();
  routes.get("/", async (c) => {
    const [listed, recent] = await Promise.all([
      digests.ofChannel(PLACE.channel),
      deliveries.recent(PLACE.channel, LIMITS.deliveries),
    ]);
    return c.json(digestsView({ listed, recent, notices: notices.all() }, shown));
  });
  routes.post("/", async (c) => {
    const form = Form.safeParse(await c.req.json().catch(() => null));
    if (!form.success) return c.json({ problem: form.error.issues[0]?.message }, 400);
    const { fields } = form.data;
    const command = fields.which?.trim() ? "digest edit" : "digest add";
    const reading = digests.read({ command, options: fields });
    if (!reading) throw new Error(`${command} is not about digests.`);
    if (reading.kind === "problem") return c.json({ problems: reading.problems }, 422);
    return c.json({ answer: shown(await served(reading, digests)) });
  });
  return routes;
}
