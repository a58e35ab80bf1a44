import { homeBody } from "#src/core/home.ts";
import type { Contest, NecRecord } from "#src/record/record.ts";
import type { Topic } from "../model.ts";

/** Whether a topic takes in all that the record has of the body: everything, or the body itself. */
export function concernsBody(topic: Topic, record: NecRecord): boolean {
  if (topic.kind === "everything") return true;
  return topic.kind === "organisation" && topic.id === homeBody(record);
}

/** Whether a contest is of a topic: it, its section, one of its candidates, the body it elects to, or who backs one of them. */
export function contestConcerns(contest: Contest, topic: Topic, record: NecRecord): boolean {
  if (concernsBody(topic, record)) return true;
  switch (topic.kind) {
    case "contest":
      return topic.id === contest.id;
    case "section":
      return topic.id === contest.section;
    case "person":
      return contest.candidates.some(({ person }) => person === topic.id);
    case "organisation":
      return (
        topic.id === contest.of.body ||
        contest.candidates.some(({ backed_by = [] }) =>
          backed_by.some(({ organisation }) => organisation === topic.id),
        )
      );
    default:
      return false;
  }
}
