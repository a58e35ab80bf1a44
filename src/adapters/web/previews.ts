import { createHash } from "node:crypto";
import type { LatePreview, Preview } from "#src/adapters/preview.ts";
import type { Answer } from "#src/core/answer.ts";
import { Recent } from "#src/core/recent.ts";
import { LIMITS } from "./limits.ts";
import type { PreviewView } from "./view.ts";

/** What a drawing may do: look. It may have its own style sheets in it, known by what is in them. */
function policy({ innerStyles = [] }: Preview): string {
  const inner = innerStyles.map(
    (style) => ` 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `style-src 'self'${inner.join("")}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join("; ");
}

/** The other platforms' tabs: recent answers, drawn when a page asks for them. */
export class Previews {
  readonly #late: ReadonlyMap<string, LatePreview>;
  readonly #answers = new Recent<Answer>(LIMITS.previews);

  constructor(previews: readonly LatePreview[]) {
    this.#late = new Map(previews.map((preview) => [preview.name.toLowerCase(), preview]));
  }

  /** Notes an answer, and gives where each platform's drawing of it will be. */
  keep(answer: Answer): readonly PreviewView[] {
    if (this.#late.size === 0) return [];
    const hash = createHash("sha256").update(JSON.stringify(answer)).digest("hex").slice(0, 32);
    this.#answers.set(hash, answer);
    return [...this.#late].map(([id, { name }]) => ({ name, path: `/preview/${id}/${hash}` }));
  }

  /** The page of a drawing with the policy it is sent under; null where no recent answer had it. */
  async page(id: string, hash: string): Promise<{ html: string; policy: string } | null> {
    const answer = this.#answers.get(hash);
    const preview = await this.#load(id);
    if (!answer || !preview) return null;
    const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${preview.name}</title><link rel="stylesheet" href="/preview/${id}.css"></head><body>${preview.draw(answer)}</body></html>`;
    return { html, policy: policy(preview) };
  }

  /** The looks of a platform's drawings; null where there is none of that name. */
  async style(id: string): Promise<string | null> {
    return (await this.#load(id))?.style ?? null;
  }

  async #load(id: string): Promise<Preview | null> {
    return (await this.#late.get(id)?.load()) ?? null;
  }
}
