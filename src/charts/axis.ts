const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round values from zero up to the greatest value shown, four or five of them; bars always start
 * at zero, so that twice the votes is twice the length. Nothing but zero where all values are zero.
 */
export function ticks(greatest: number): readonly number[] {
  if (greatest <= 0) return [0];
  const rough = greatest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((s) => s * power >= rough) ?? 10) * power;
  const whole = Math.floor(greatest / step + 1e-9);
  return Array.from({ length: whole + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}
