import { fakeAppEnvironment, trivialApp } from "./slack-apps.ts";

/** The smallest Bolt app, in a process of its own, beside which the desk is measured. */
await trivialApp(fakeAppEnvironment());
process.stdout.write("connected\n");
