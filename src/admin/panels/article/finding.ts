/** What the checks answer. Pure. */
import type { Patch } from '../../shared/form-patch';
import type { Path } from '../../shared/go-to-field-path';
import type { Named } from '../../shared/kinds';

export interface Fix {
  label: string;
  patch: Patch[];
  /** What must be made first; it takes the place of the patch's value that is marked for it. */
  create?: { kind: 'source'; from: { kind: 'organization' | 'person'; documentId: string } };
  /** Records to be merged on their own page. */
  merge?: { kind: 'person' | 'organization'; documentIds: string[] };
}

export interface Finding {
  check: string;
  level: 'error' | 'warning';
  message: string;
  path: Path;
  /** Documents that the message speaks of. */
  about: Named[];
  fixes: Fix[];
}

/** The pieces of a message: what it names as “label” becomes the document of that name. What it does not name is left out. */
export function withLinks(message: string, about: readonly Named[]): (string | Named)[] {
  const pieces: (string | Named)[] = [];
  let rest = message;
  for (const named of about) {
    const at = rest.indexOf(`“${named.label}”`);
    if (at < 0) continue;
    pieces.push(rest.slice(0, at + 1), named);
    rest = rest.slice(at + 1 + named.label.length);
  }
  return [...pieces, rest];
}

/** One fix that links every name that stands in the text; names that two records bear are left to the editor. */
export function linkAll(findings: readonly Finding[], label: (count: number) => string): Fix | null {
  const links = findings.filter(({ check, fixes }) => check === 'nameNotLinked' && fixes.length === 1);
  const labels = links.map(({ fixes }) => fixes[0]!.label);
  const single = links.filter((_, index) => labels.filter((one) => one === labels[index]).length === 1);
  if (single.length < 2) return null;
  return { label: label(single.length), patch: single.flatMap(({ fixes }) => fixes[0]!.patch) };
}
