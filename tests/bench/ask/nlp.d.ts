/** What is used of NLP.js, which has no types of its own. */
declare module "@nlpjs/basic" {
  export interface Found {
    readonly intent: string;
    readonly score: number;
    readonly entities: readonly { readonly entity: string; readonly option?: string }[];
  }
  export interface Nlp {
    readonly container: { use(plugin: unknown): void };
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    addNerRuleOptionTexts(
      language: string,
      entity: string,
      option: string,
      texts: readonly string[],
    ): void;
    train(): Promise<void>;
    process(language: string, text: string): Promise<Found>;
  }
  export function dockStart(settings: object): Promise<{ get(name: "nlp"): Nlp }>;
}

declare module "@nlpjs/lang-en" {
  export const LangEn: unknown;
}
