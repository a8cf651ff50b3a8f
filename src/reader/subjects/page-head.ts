/** What the heads of the pages of people and organizations have in common. */
import type { Head } from '../page';
import { apiPathOf, pathOf } from '../paths';
import type { SubjectKind } from './read-subject';

interface Subject {
  documentId: string;
  slug?: string | null;
  name?: string;
  summary?: string | null;
}

export function headOf(kind: SubjectKind, subject: Subject, jsonLd: object): Head {
  const { name = '', summary } = subject;
  return {
    title: name,
    description: summary ?? null,
    canonical: pathOf(kind, subject),
    feeds: [{ title: name, path: apiPathOf(kind, subject, '/feed') }],
    alternates: [
      {
        type: 'text/calendar',
        title: `${name}: timeline`,
        href: apiPathOf(kind, subject, '/calendar.ics'),
      },
    ],
    jsonLd,
  };
}
