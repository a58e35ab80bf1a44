export * from "./body.ts";
export * from "./claims.ts";
export * from "./contest.ts";
export * from "./people.ts";
export * from "./sources.ts";
export * from "./values.ts";
