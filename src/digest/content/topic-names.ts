import { surnameOf } from "#src/core/surname.ts";
import type { NecRecord } from "#src/record/record.ts";
import type { Topic } from "../model.ts";

/** What a topic is called where it is written of, the fullest first; a person by surname too. Empty for everything. */
export function topicNames(topic: Topic, record: NecRecord): readonly string[] {
  switch (topic.kind) {
    case "everything":
      return [];
    case "words":
      return [topic.words];
    case "person": {
      const person = record.people.get(topic.id);
      return person ? [person.name, ...person.aliases, surnameOf(person)] : [];
    }
    case "organisation": {
      const named = record.organisations.get(topic.id);
      return named ? [named.name, ...(named.short ? [named.short] : [])] : [];
    }
    case "section": {
      const section = record.sections.get(topic.id);
      return section ? [section.name] : [];
    }
    case "contest": {
      const contest = record.contests.get(topic.id);
      return contest ? [contest.label] : [];
    }
  }
}
