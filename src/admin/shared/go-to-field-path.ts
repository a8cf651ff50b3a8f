/** The place of a field: names, and places in lists from 0. */
export type Path = (string | number)[];

/** An error at one path, as Strapi's form keeps errors. */
export function errorAt(path: Path, message: string): unknown {
  return path.reduceRight<unknown>((inner, key) => {
    if (typeof key === 'string') return { [key]: inner };
    const list: unknown[] = [];
    list[key] = inner;
    return list;
  }, message);
}
