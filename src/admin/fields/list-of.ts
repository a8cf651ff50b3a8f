/** The texts of a JSON field, which holds a list or the text of one. What is no text is left out. */
export function listOf(value: unknown): string[] {
  if (typeof value === 'string') {
    try {
      return listOf(JSON.parse(value));
    } catch {
      return [];
    }
  }
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
