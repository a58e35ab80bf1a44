/** How wide a line is where the terminal does not say; longer ones are hard to read. */
export const COLUMNS = 96;

/** A table's last column wraps as long as it keeps this much; else it goes under the row. */
export const NARROWEST_COLUMN = 24;

/** How many ways to go on the Tab key lists. */
export const COMPLETIONS = 20;

/** The narrowest line worth writing. */
export const NARROWEST = 40;
