/** Where something stands in a file: ["candidates", 3, "votes"]. */
export type Path = readonly (string | number)[];

/** Something wrong in a file of the record; `file` is below data/: "elections/clp-2018-09.yaml". */
export interface Finding {
  readonly file: string;
  readonly path: Path;
  readonly message: string;
}

/** A finding as a reader gets it. */
export interface Problem {
  /** The file with its folder: "data/elections/clp-2018-09.yaml". */
  readonly file: string;
  /** Counted from 1; 1 where the whole file is meant. */
  readonly line: number;
  /** "candidates[3].votes"; empty where the whole file is meant. */
  readonly path: string;
  readonly message: string;
}

/** ["candidates", 3, "votes"] as "candidates[3].votes". */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

/** `file:line: path: message`, as editors and people read it. */
export function problemText({ file, line, path, message }: Problem): string {
  return [`${file}:${line}`, path, message].filter((text) => text !== "").join(": ");
}
