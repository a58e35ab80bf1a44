import type { Answer } from "#src/core/answer.ts";
import { notice } from "#src/core/statements.ts";
import type { Digests } from "#src/digest/digests.ts";
import { readRequest } from "#src/digest/requests/read-request.ts";
import type { At, DigestRequest } from "#src/digest/requests/request.ts";
import { madeUpRecord } from "../../support/record.ts";

/** What was asked of digests, where, and what the asker and the desk may there: null, or why not. */
export interface Served {
  readonly request: DigestRequest;
  readonly at: At;
  readonly mayManage: string | null;
  readonly mayPost: string | null;
}

/** Digests that do nothing and note what is asked of them. The answer offers to pause "k7pm", where no other is given. */
export function standIn(answer?: Answer): Digests & {
  readonly served: Served[];
  /** What was typed, as it came. */
  readonly typed: (readonly unknown[])[];
} {
  const served: Served[] = [];
  const typed: (readonly unknown[])[] = [];
  return {
    served,
    typed,
    read: (question) => readRequest(question, { record: madeUpRecord }),
    async serve(request, at) {
      const [mayManage, mayPost] = [await at.mayManage(), await at.mayPost()];
      served.push({ request, at, mayManage, mayPost });
      const suggestions = [{ label: "Pause it", ask: "/nec digest pause k7pm" }];
      if (answer) return answer;
      return notice("help", `Served: ${request.kind}`, ["It was noted."], { suggestions });
    },
    async choices(...asked) {
      typed.push(asked);
      return [{ label: "k7pm: digest of everything", value: "k7pm" }];
    },
    form: () => null,
    ofChannel: async () => [],
    madeBy: async () => [],
  };
}
