/** Webhooks of a newsroom: one that delivers, and one whose receiver is away. */
import { type AdminClient, findByName } from '../support/server-side';

export async function fillWebhooks(admin: AdminClient, url: string): Promise<void> {
  const about = await findByName(admin, 'person', 'name', 'Sergey Lavrov');
  await admin('POST', '/dateline/webhooks', { name: 'Cache in front of the site', url });
  await admin('POST', '/dateline/webhooks', {
    ...{ name: 'Desk of the weekly', url: 'http://127.0.0.1:1999/hook', types: ['article', 'event'] },
    about: [{ type: 'person', documentId: about.documentId }],
  });
  await admin(
    'POST',
    `/content-manager/collection-types/api::article.article/${await anArticle(admin)}/actions/publish`,
    {},
  );
}

async function anArticle(admin: AdminClient): Promise<string> {
  const { documentId } = await findByName(admin, 'article', 'headline', 'Lavrov speaks of a pause');
  await admin('PUT', `/content-manager/collection-types/api::article.article/${documentId}`, {
    standfirst: 'More talks are to follow in spring.',
  });
  return documentId;
}
