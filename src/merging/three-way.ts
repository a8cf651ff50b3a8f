/** Takes a change of a list back when the list was changed again since (three-way merge): pure. */

export interface Sides<T> {
  /** Before the change. */
  before: readonly T[];
  /** After it. */
  after: readonly T[];
  /** As it is now. */
  now: readonly T[];
}

/**
 * The list without what the change added, and with what it took out at the place where that stood. What was added or
 * taken out since stays so. Where nothing was, it is the list as it was before.
 *
 * @param keyOf tells entries apart; of those that say the same, the first is the first's
 */
export function takeBackList<T>(sides: Sides<T>, keyOf: (entry: T) => string): T[] {
  const before = keyed(sides.before, keyOf);
  const after = keyed(sides.after, keyOf);
  const now = keyed(sides.now, keyOf);
  const found = [...now].filter(([key]) => before.has(key) || !after.has(key)).map(([key]) => key);
  const places = new Map([...before.keys()].map((key, index) => [key, index]));
  const common = found.filter((key) => places.has(key));
  const isOrderKept = same(
    common.filter((key) => after.has(key)),
    [...after.keys()].filter((key) => before.has(key) && now.has(key)),
  );
  // Who put the list in another order since is right.
  const placed = isOrderKept ? [...common].sort((a, b) => places.get(a)! - places.get(b)!) : common;
  const list = found.map((key) => (places.has(key) ? placed.shift()! : key));
  const back = [...before.keys()].filter((key) => !after.has(key) && !now.has(key));
  for (const key of back) list.splice(placeOf(list, [...before.keys()], key), 0, key);
  return list.map((key) => (now.has(key) ? now.get(key)! : before.get(key)!));
}

/** Behind the nearest of those that stood in front of it. */
function placeOf(list: readonly string[], before: readonly string[], key: string): number {
  for (let index = before.indexOf(key) - 1; index >= 0; index -= 1) {
    const found = list.indexOf(before[index]!);
    if (found >= 0) return found + 1;
  }
  return 0;
}

/** Entries by their keys, the second of a key apart from the first. */
function keyed<T>(list: readonly T[], keyOf: (entry: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  const times = new Map<string, number>();
  for (const entry of list) {
    const key = keyOf(entry);
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    found.set(`${time} ${key}`, entry);
  }
  return found;
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}
