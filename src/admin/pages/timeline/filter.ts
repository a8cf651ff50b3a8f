/** What the Timeline page is asked to show; it stands in the page's address. */
import type { Significance } from '../../timeline/entries';

export const SUBJECTS = ['person', 'organization', 'story', 'source'] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface Chosen {
  subject: Subject;
  documentId: string;
  label: string;
}

export interface Filter {
  chosen: Chosen[];
  match: 'all' | 'any';
  significance: Significance;
  country: string | null;
}

/** Reads an address's parameters; what cannot be read is left out. */
export function readFilter(parameters: URLSearchParams): Filter {
  const chosen = SUBJECTS.flatMap((subject) =>
    parameters.getAll(subject).flatMap((text) => {
      const [documentId = '', label = ''] = split(text);
      return /^[a-z0-9]{1,64}$/.test(documentId) ? [{ subject, documentId, label: label || documentId }] : [];
    }),
  );
  const significance = parameters.get('significance');
  return {
    chosen,
    match: parameters.get('match') === 'any' ? 'any' : 'all',
    significance: significance === 'major' || significance === 'milestone' ? significance : 'minor',
    country: /^[A-Z]{2}$/.exec(parameters.get('country') ?? '')?.[0] ?? null,
  };
}

/** The parameters of an address that says the same. */
export function writeFilter({ chosen, match, significance, country }: Filter): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const { subject, documentId, label } of chosen) parameters.append(subject, `${documentId} ${label}`);
  if (match === 'any') parameters.set('match', match);
  if (significance !== 'minor') parameters.set('significance', significance);
  if (country) parameters.set('country', country);
  return parameters;
}

/** The parameters of the desk's timeline routes. */
export function parametersOf({ chosen, match, significance, country }: Filter): Record<string, unknown> {
  const subjects = SUBJECTS.map((subject) => [
    subject,
    chosen.filter((one) => one.subject === subject).map(({ documentId }) => documentId),
  ]).filter(([, ids]) => ids?.length);
  return {
    ...Object.fromEntries(subjects),
    ...(chosen.length > 1 && { match }),
    ...(significance !== 'minor' && { significance }),
    ...(country && { country }),
  };
}

function split(text: string): string[] {
  const space = text.indexOf(' ');
  return space < 0 ? [text] : [text.slice(0, space), text.slice(space + 1)];
}
