const DAY = 24 * 60 * 60 * 1000;

/** How many days lie between two dates of the record, whichever is first; one that names no day counts as its first. */
export function daysApart(one: string, other: string): number {
  const at = (known: string) => {
    const [year = "0", month = "01", day = "01"] = known.replace(/^\D+/, "").split("-");
    return Date.UTC(Number(year), Number(month) - 1, Number(day));
  };
  return Math.abs(at(one) - at(other)) / DAY;
}
