import type { Answer } from "#src/core/answer.ts";

/** How another platform shows an answer, drawn as a page of HTML for the playground. */
export interface Preview {
  /** "Slack": what its tab is called. */
  readonly name: string;
  /** The looks of its pages; served beside them. */
  readonly style: string;
  /** The style sheets that its drawings may have in them, each as it stands there; none unless given. */
  readonly innerStyles?: readonly string[];
  /** The answer's own payload drawn as the platform would; markup that carries no script. */
  draw(answer: Answer): string;
}

/** A preview that is loaded when somebody first looks at it. */
export interface LatePreview {
  readonly name: string;
  load(): Promise<Preview>;
}
