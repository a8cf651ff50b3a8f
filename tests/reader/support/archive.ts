/** What the demo archive has not: Arabic, names that are too long, too much of everything, and nothing at all. */
import type { Core } from '@strapi/strapi';
import { editorOf, paragraph } from '../../api/record/archive';

export const ARABIC = 'قال الأمين العام إن الباب لا يزال مفتوحا';
export const LONG_NAME =
  'Maria-Theresia Wilhelmine Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst-Oettingen';
export const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const EVENTS = 60;
const COLLEAGUES = 40;
const STATUSES = ['happened', 'happened', 'happened', 'announced', 'cancelled'];
const SIGNIFICANCES = ['minor', 'major', 'minor', 'milestone'];

/**
 * Makes the articles `arabic` and `about-bo`; `busy`, with sixty events, many roles and a very long name; `bare`, of whom
 * nothing is known but the name; and `crowded`, an organization that appears with forty others.
 */
export async function fillArchive(strapi: Core.Strapi): Promise<void> {
  const editor = editorOf(strapi);
  const crowded = await editor.create('organization', {
    name: `The ${LONG_WORD}`,
    slug: 'crowded',
    classification: 'company',
  });
  const busy = await editor.create('person', {
    name: LONG_NAME,
    slug: 'busy',
    summary: 'Has been everywhere, and was there when it happened.',
    otherNames: [{ name: LONG_WORD, kind: 'alias' }],
    roles: rolesAt(crowded),
  });
  const bare = await editor.create('person', { name: 'Bo', slug: 'bare' });
  const events = await inTurn(EVENTS, (index) =>
    editor.create('event', {
      title: index % 7 === 0 ? `${LONG_WORD} and what came of it, part ${index}` : `Happening ${index}`,
      slug: `happening-${index}`,
      date: dateOf(index),
      significance: SIGNIFICANCES[index % SIGNIFICANCES.length],
      eventStatus: STATUSES[index % STATUSES.length],
      summary:
        index % 3 === 0 ? 'What everybody had waited for came to pass, and nobody was surprised.' : null,
      people: [busy],
      organizations: [crowded],
    }),
  );
  const colleagues = await inTurn(COLLEAGUES, (index) =>
    index % 3 === 0
      ? editor.create('organization', { name: `Institute for the Study of Matter ${index}` })
      : editor.create('person', { name: `Colleague ${index} of Long Standing` }),
  );
  const among = (kind: 'person' | 'organization', first: number, count: number) =>
    colleagues.slice(first, first + count).filter((_, index) => {
      const isOrganization = (first + index) % 3 === 0;
      return isOrganization === (kind === 'organization');
    });
  await inTurn(12, (index) =>
    publish(editor, {
      headline: `Report ${index} of many`,
      slug: `report-${index}`,
      people: [busy, ...among('person', index * 3, 9)],
      organizations: [crowded, ...among('organization', index * 3, 9)],
      events: events.slice(index * 5, index * 5 + 5).map((event) => ({ event })),
    }),
  );
  await publish(editor, { headline: 'One line about Bo', slug: 'about-bo', people: [bare] });
  await publish(editor, {
    headline: ARABIC,
    standfirst: 'كلمة قصيرة عن يوم طويل.',
    slug: 'arabic',
    language: 'ar',
    people: [busy],
    body: [paragraph(`${ARABIC}، وأضاف أن الاجتماع سيعقد في Brussels يوم الاثنين.`), paragraph(ARABIC)],
  });
}

function rolesAt(organization: string) {
  return [
    { title: 'Trainee', from: '1998', to: '2001', organization },
    { title: `Under-secretary for ${LONG_WORD}`, from: '2001-05', to: '2009-11-30', organization },
    { title: 'Envoy', attestedOn: '2012-06', organization },
    { title: 'Chair', from: '2014~', organization },
    { title: 'Honorary member', to: '2003', organization },
    { title: 'Friend of the house' },
  ];
}

/** Days, months, years, intervals, and what goes on. */
function dateOf(index: number): string {
  const year = 1996 + Math.floor(index / 2);
  const month = String((index % 12) + 1).padStart(2, '0');
  if (index === 11) return `${year}/..`;
  if (index % 9 === 0) return `${year}/${year + 2}`;
  if (index % 6 === 1) return String(year);
  if (index % 6 === 3) return `${year}-${month}~`;
  return `${year}-${month}-14`;
}

async function publish(editor: ReturnType<typeof editorOf>, article: Record<string, unknown>): Promise<void> {
  const documentId = await editor.create('article', {
    body: [paragraph(`${article.headline}. More is to follow.`)],
    publishedOn: '2025-03-01T08:00:00Z',
    ...article,
  });
  await editor.publish(documentId);
}

async function inTurn<Value>(count: number, make: (index: number) => Promise<Value>): Promise<Value[]> {
  const made: Value[] = [];
  for (let index = 0; index < count; index += 1) made.push(await make(index));
  return made;
}
