import { Matrix, solve } from "ml-matrix";

/** One row: what is known of it, whether it is what is looked for, and how much it counts. */
export interface Row {
  readonly values: Float64Array;
  readonly is: boolean;
  readonly counts: number;
}

const STEPS = 12;
/** What keeps a value that never tells anything at nothing. */
const RIDGE = 1;

/**
 * The weights by which the values of a row best tell whether it is what is looked for, the one that stands before any
 * value last: a logistic regression by Newton's method (iteratively reweighted least squares).
 */
export function fitted(rows: readonly Row[], many: number): Float64Array {
  const size = many + 1;
  let weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(size);
    const curve = new Float64Array(size * size);
    for (const { values, is, counts } of rows) {
      const likely = 1 / (1 + Math.exp(-sumOf(values, weights)));
      const off = counts * ((is ? 1 : 0) - likely);
      const bend = counts * likely * (1 - likely);
      for (let one = 0; one < size; one++) {
        const value = values[one] ?? 1;
        slope[one] = (slope[one] ?? 0) + off * value;
        if (value === 0) continue;
        for (let other = 0; other <= one; other++) {
          const at = one * size + other;
          curve[at] = (curve[at] ?? 0) + bend * value * (values[other] ?? 1);
        }
      }
    }
    weights = stepped(weights, slope, curve);
  }
  return weights;
}

/** The sum of some values, each by its weight, and of the weight before them. */
export function sumOf(values: Float64Array, weights: Float64Array): number {
  let sum = weights[values.length] ?? 0;
  for (let one = 0; one < values.length; one++) sum += (values[one] ?? 0) * (weights[one] ?? 0);
  return sum;
}

/** The weights after one step of Newton's, from the slope and the lower half of the curvature. */
function stepped(weights: Float64Array, slope: Float64Array, curve: Float64Array) {
  const size = weights.length;
  const whole = Matrix.zeros(size, size);
  for (let one = 0; one < size; one++)
    for (let other = 0; other < size; other++) {
      const at = Math.max(one, other) * size + Math.min(one, other);
      whole.set(one, other, (curve[at] ?? 0) + (one === other ? RIDGE : 0));
    }
  const pull = weights.map((weight, one) => (slope[one] ?? 0) - RIDGE * weight);
  const change = solve(whole, Matrix.columnVector(pull)).to1DArray();
  return weights.map((weight, one) => weight + (change[one] ?? 0));
}
