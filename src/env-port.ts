import { z } from "zod";

/** A port as a variable says it. @param example one that is shown where it is wrong */
export function port(example: string) {
  const wanted = `a whole number from 1 to 65535, such as ${example}`;
  return z
    .string()
    .regex(/^\d{1,5}$/, wanted)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, wanted);
}
