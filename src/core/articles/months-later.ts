/** For how many months after a time articles still report on it. */
const LATER = 3;

/** The month up to which articles still report on a year or a month: for "2019" and for "2019-12" "2020-03". */
export function monthsLater(to: string): string {
  const [year = 0, month = 12] = to.split("-").map(Number);
  const after = month + LATER;
  return `${after > 12 ? year + 1 : year}-${String(((after - 1) % 12) + 1).padStart(2, "0")}`;
}
