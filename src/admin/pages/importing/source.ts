/** What is to be imported, and how it is sent. Pure. */

export type Source =
  | { id: string; kind: 'file'; name: string; file: File }
  | { id: string; kind: 'text'; name: string; text: string }
  | { id: string; kind: 'address'; name: string; address: string };

/** What a reader of the file is told beside its contents. */
export interface Reading {
  /** One of the formats that the server names; null leaves it to the contents. */
  format: string | null;
  /** The contents of a mapping file. */
  mapping: string;
}

/** The body of a request: a form with the file, or JSON. */
export function bodyOf(
  source: Source,
  { format, mapping }: Reading,
  options: Record<string, string | number | boolean | null>,
): FormData | Record<string, unknown> {
  const known = {
    ...options,
    ...(format !== null && { format }),
    ...(mapping.trim() !== '' && { mapping }),
  };
  if (source.kind === 'address') return { address: source.address, ...known };
  if (source.kind === 'text') return { text: source.text, ...known };
  const form = new FormData();
  for (const [name, value] of Object.entries(known)) form.append(name, String(value));
  form.append('file', source.file, source.name);
  return form;
}

/** The sources with files added: the same file twice is one. */
export function withFiles(sources: readonly Source[], files: readonly File[]): Source[] {
  const added = files.map(
    (file): Source => ({
      id: `file ${file.name} ${file.size} ${file.lastModified}`,
      kind: 'file',
      name: file.name,
      file,
    }),
  );
  const before = new Set(sources.map(({ id }) => id));
  const fresh = added.filter(
    ({ id }, index) => !before.has(id) && added.findIndex((one) => one.id === id) === index,
  );
  return [...sources, ...fresh];
}

/** The sources with this one in the place of its kind: what is pasted, and an address, are one each. */
export function withOne(sources: readonly Source[], one: Source | null, kind: 'text' | 'address'): Source[] {
  const others = sources.filter((source) => source.kind !== kind);
  if (!one) return others;
  return sources.some((source) => source.kind === kind)
    ? sources.map((source) => (source.kind === kind ? one : source))
    : [...others, one];
}
