/** Which format a file is in, by its name and its beginning. Pure. */

export const FORMATS = [
  'text',
  'html',
  'feed',
  'wxr',
  'ninjs',
  'newsml-g2',
  'popolo',
  'json',
  'csv',
  'yaml',
] as const;
export type FormatName = (typeof FORMATS)[number];

const BY_NAME: Readonly<Record<string, FormatName>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  php: 'html',
  asp: 'html',
  aspx: 'html',
  rss: 'feed',
  atom: 'feed',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  csv: 'csv',
  tsv: 'csv',
  yaml: 'yaml',
  yml: 'yaml',
  txt: 'text',
  md: 'text',
};
const ROOT = /<([a-z][\w.-]{0,40}:)?([a-z][\w.-]{0,40})[\s>/]/i;
const TAGS = /<(?:p|div|br|h[1-6]|a|span|table|ul|meta|head|body)\b/gi;
const ENOUGH_TAGS = 5;

/**
 * The format, or null where nothing tells. Content beats the name: an export that is called `.xml` or `.txt` is what
 * is in it.
 *
 * @param head the first characters, some 64,000
 */
export function detectFormat(name: string, head: string): FormatName | null {
  const start = head.replace(/^\ufeff/, '').trimStart();
  const byName = BY_NAME[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
  if (start.startsWith('<')) return markupFormat(start) ?? byName;
  const isJson =
    /^[[{]/.test(start) && (byName === 'json' || byName === null || /^[[{]\s*["{[\]}]/.test(start));
  if (isJson && byName !== 'csv' && byName !== 'yaml') return jsonFormat(start);
  if (byName === 'html' || byName === 'text' || byName === null) {
    const tags = start.match(TAGS)?.length ?? 0;
    return tags >= ENOUGH_TAGS ? 'html' : (byName ?? (start === '' ? null : 'text'));
  }
  return byName;
}

function markupFormat(start: string): FormatName | null {
  if (/^<!doctype html|^<html/i.test(start)) return 'html';
  const root = ROOT.exec(withoutProlog(start))?.[2]?.toLowerCase();
  if (root === 'rss')
    return /xmlns:wp\s*=|wordpress\.org\/export|<wp:wxr_version/i.test(start) ? 'wxr' : 'feed';
  if (root === 'feed' || root === 'rdf') return 'feed';
  if (root === 'newsitem' || root === 'newsmessage') return 'newsml-g2';
  if (root === 'html' || root === 'head' || root === 'body') return 'html';
  return (start.match(TAGS)?.length ?? 0) >= 1 ? 'html' : null;
}

/** Past the XML declaration, comments and a document type, whatever stands in it. */
function withoutProlog(start: string): string {
  let rest = start;
  for (let steps = 0; steps < 20; steps += 1) {
    const [open, close] = rest.startsWith('<!--')
      ? ['<!--', '-->']
      : rest.startsWith('<?')
        ? ['<?', '?>']
        : ['<!', '>'];
    if (!rest.startsWith(open!)) return rest;
    const isInternal = open === '<!' && /^<![^>]{0,400}\[/.test(rest);
    const end = rest.indexOf(isInternal ? ']>' : close!);
    if (end < 0) return rest;
    rest = rest.slice(end + (isInternal ? 2 : close!.length)).trimStart();
  }
  return rest;
}

function jsonFormat(start: string): FormatName {
  const has = (name: string) => new RegExp(`"${name}"\\s{0,20}:`).test(start);
  const isNinjs =
    has('uri') &&
    (has('headlines') ||
      has('bodies') ||
      has('body_html') ||
      has('body_xhtml') ||
      has('body_text') ||
      has('versioncreated') ||
      has('versionCreated'));
  if (isNinjs) return 'ninjs';
  if (
    has('persons') ||
    (has('memberships') && has('organizations')) ||
    (has('other_names') && has('identifiers'))
  )
    return 'popolo';
  return 'json';
}
