/** Which files of a folder are imported. Pure. */
import path from 'node:path';

/** Files that news come in, and archives, which are refused with what to do. */
const TAKEN: ReadonlySet<string> = new Set(
  (
    'html htm xhtml shtml php asp aspx xml rss atom rdf json jsonl ndjson csv tsv yaml yml txt md ' +
    'zip gz tgz tar bz2 xz 7z rar'
  ).split(' '),
);

export interface Taken {
  taken: string[];
  /** How many files were passed over, by the ends of their names: `.jpg`. */
  passedOver: Record<string, number>;
}

/**
 * Parts files that may be news from those that belong to saved pages: styles, pictures, and whatever stands in
 * `Page_files` beside `Page.html`, as browsers save it.
 */
export function takenOf(files: readonly string[]): Taken {
  const pages = new Set(files.filter((file) => /\.x?html?$/i.test(file)).map(withoutEnd));
  const taken: string[] = [];
  const passedOver: Record<string, number> = {};
  for (const file of files) {
    const end = path.extname(file).toLowerCase();
    if (TAKEN.has(end.slice(1)) && !belongsToPage(file, pages)) taken.push(file);
    else passedOver[end || path.basename(file)] = (passedOver[end || path.basename(file)] ?? 0) + 1;
  }
  return { taken, passedOver };
}

function belongsToPage(file: string, pages: ReadonlySet<string>): boolean {
  for (let folder = path.dirname(file); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const page = /^(.+)_files$/.exec(folder)?.[1];
    if (page !== undefined && pages.has(page)) return true;
  }
  return false;
}

function withoutEnd(file: string): string {
  return file.slice(0, -path.extname(file).length);
}
