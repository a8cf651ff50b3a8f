/** How much is read. */

const MEGABYTE = 1024 * 1024;

/** Of formats that must be in memory whole, in bytes. What is read item by item has no limit. */
export const MOST_WHOLE_BYTES = 200 * MEGABYTE;
/** Of one page of HTML, in bytes: the largest news page measured has 2 MB. */
export const MOST_PAGE_BYTES = 20 * MEGABYTE;
/** Of one item of a stream, in characters. */
export const MOST_ITEM_LENGTH = 20 * MEGABYTE;
/** Elements within elements. */
export const DEEPEST_MARKUP = 512;
/** The depths of all elements together: the text of an element is looked at from each of those around it. */
export const MOST_TOTAL_DEPTH = 1_000_000;
/** Attributes of one element: parsers look for each among those before it. */
export const MOST_ATTRIBUTES = 256;
/** Elements and pieces of text directly within one element: steps of the DOM count them again and again. */
export const MOST_CHILDREN = 10_000;
/** Elements of one page. */
export const MOST_ELEMENTS = 200_000;

/** Bytes as people say them. */
export function sizeInWords(bytes: number): string {
  return bytes >= MEGABYTE ? `${Math.round(bytes / MEGABYTE)} MB` : `${Math.ceil(bytes / 1024)} KB`;
}
