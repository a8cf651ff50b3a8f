/** What a desk has on an ordinary day beside the demo archive: a record twice, drafts to mend, news of the week. */
import { type AdminClient, findByName } from '../support/server-side';

const DAY = 86_400_000;

export async function fillDesk(admin: AdminClient): Promise<void> {
  await admin('POST', '/content-manager/collection-types/api::person.person', {
    name: 'Sergei Lavrov',
    summary: 'Entered twice.',
    otherNames: [{ name: 'Sergej Lawrow', kind: 'transliteration', language: 'de' }],
    roles: [{ title: 'Foreign Minister of Russia', from: '2004' }],
  });
  const lavrov = await findByName(admin, 'person', 'name', 'Sergey Lavrov');
  const stoltenberg = await findByName(admin, 'person', 'name', 'Jens Stoltenberg');
  const nato = await findByName(admin, 'organization', 'abbreviation', 'NATO');
  const tomorrow = new Date(Date.now() + DAY).toISOString();
  await create(admin, {
    headline: 'A minister answers',
    quotes: [{ text: 'We shall see', attribution: '' }],
  });
  await create(admin, { headline: 'Figures that nobody may print yet', embargoedUntil: tomorrow });
  const published = [
    { headline: 'Lavrov speaks of a pause', people: [lavrov], organizations: [nato] },
    { headline: 'Alliance meets behind closed doors', people: [stoltenberg], organizations: [nato] },
    { headline: 'A line between two capitals', people: [lavrov, stoltenberg], organizations: [nato] },
  ];
  for (const { headline, people, organizations } of published) {
    const documentId = await create(admin, {
      headline,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: `${headline}. More is to follow.` }] }],
      people: { connect: people.map(({ documentId: id }) => ({ documentId: id })) },
      organizations: { connect: organizations.map(({ documentId: id }) => ({ documentId: id })) },
    });
    const { status, body } = await admin(
      'POST',
      `/content-manager/collection-types/api::article.article/${documentId}/actions/publish`,
      {},
    );
    if (status !== 200) throw new Error(JSON.stringify(body));
  }
}

async function create(admin: AdminClient, article: object): Promise<string> {
  const { body, status } = await admin(
    'POST',
    '/content-manager/collection-types/api::article.article',
    article,
  );
  if (status !== 201) throw new Error(JSON.stringify(body));
  return (body as { data: { documentId: string } }).data.documentId;
}
