import type { Page } from "playwright-core";

/** As far as it is used here; what is evaluated runs in the page. */
interface InPage {
  readonly parentElement: InPage | null;
}
declare const document: { readonly documentElement: InPage };
declare const getComputedStyle: (of: InPage) => {
  readonly color: string;
  readonly backgroundColor: string;
};

/**
 * The contrast of an element's text against what is behind it, or of its background against white,
 * as WCAG 2 counts it: 1 to 21.
 */
export function contrast(page: Page, selector: string, of: "text" | "background"): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element: InPage, of) => {
      const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = parts(colour).map((part) => {
          const value = part / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const opaque = (colour: string) => parts(colour)[3] !== 0;
      let behind: InPage | null = element;
      while (behind && !opaque(getComputedStyle(behind).backgroundColor))
        behind = behind.parentElement;
      const root = getComputedStyle(document.documentElement).backgroundColor;
      const ground = behind ? getComputedStyle(behind).backgroundColor : root;
      const other = of === "text" ? getComputedStyle(element).color : "rgb(255, 255, 255)";
      const [lower = 0, upper = 0] = [luminance(ground), luminance(other)].sort((a, b) => a - b);
      return (upper + 0.05) / (lower + 0.05);
    }, of);
}
