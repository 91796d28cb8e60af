/** What one cell of a worksheet holds; null for nothing. A text is always shown as it is, never worked out. */
export type Cell =
  | { readonly kind: 'text'; readonly value: string; readonly bold?: boolean }
  | { readonly kind: 'number'; readonly value: number }
  /** `time`: whether it is more than a day. */
  | { readonly kind: 'date'; readonly at: Date; readonly time: boolean }
  | { readonly kind: 'link'; readonly url: string }
  | null;

/** Excel's longest text in a cell, in UTF-16 units, less a mark for what was cut. */
const LONGEST_CELL = 32_000;
/** Excel takes longer link addresses for damage. */
const LONGEST_LINK = 255;
/** The first day that Excel's calendar tells rightly; days before it are shown as texts. */
const FIRST_DAY = Date.UTC(1900, 2, 1);

export const text = (value: string): Cell => {
  if (value === '') return null;
  return { kind: 'text', value: value.length > LONGEST_CELL ? `${value.slice(0, LONGEST_CELL)} […]` : value };
};

export const heading = (value: string): Cell => ({ kind: 'text', value, bold: true });

export const number = (value: number): Cell => ({ kind: 'number', value });

/** A link where the address is a plain one of the web; else the address as text. */
export const link = (url: string): Cell =>
  /^https?:\/\/[^\s"]+$/.test(url) && url.length <= LONGEST_LINK ? { kind: 'link', url } : text(url);

/** An ISO day or time as Excel's own kind of date; what is neither stays a text. */
export const date = (iso: string): Cell => {
  const day = iso.length === 10;
  const at = new Date(day ? `${iso}T00:00:00Z` : iso);
  return iso === '' || Number.isNaN(at.getTime()) || at.getTime() < FIRST_DAY
    ? text(iso)
    : { kind: 'date', at, time: !day };
};
