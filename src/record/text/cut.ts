/** The beginning of a text, at most so many UTF-16 units of it, without half of a surrogate pair: no JSON takes one. */
export function cut(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
