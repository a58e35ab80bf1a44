/** The look of every chart; sizes in pixels of a picture 800 wide, read on a phone at half of that. */
export const WIDTH = 800;
export const MARGIN = 28;

export const INK = {
  ground: "#ffffff",
  text: "#14181f",
  quiet: "#434d5a",
  grid: "#d8dde4",
  zero: "#434d5a",
  /** One hue, dark against pale: told apart in print and by any eye. */
  elected: "#1b4f7d",
  outline: "#5c6f86",
  pale: "#dde5ee",
} as const;

export const SIZE = { title: 27, label: 20, small: 17 } as const;

/** Names and figures shrink to the second and third size before they take more lines. */
export const NAME_SIZES = [20, 18, 16] as const;
export const NAME_WIDTH = 236;
export const FIGURE_WIDTH = 190;
/** The column of marks, left of the names. */
export const MARK_WIDTH = 28;
export const GAP = 16;
