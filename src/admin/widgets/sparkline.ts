/** The points of a small line through counts, for SVG; a level line for one count, an empty text for none. */
export function sparkline(counts: number[], width: number, height: number): string {
  const highest = Math.max(1, ...counts);
  const step = counts.length > 1 ? width / (counts.length - 1) : width;
  const y = (count: number) => (height - 1 - (count / highest) * (height - 2)).toFixed(1);
  if (counts.length === 1) return `0,${y(counts[0] as number)} ${width},${y(counts[0] as number)}`;
  return counts.map((count, index) => `${(index * step).toFixed(1)},${y(count)}`).join(' ');
}
