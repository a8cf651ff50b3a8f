import { answerOf } from '../../../clients/typescript/src';
import { type Answers, page, type Reading } from '../page';
import { apiPathOf, pathOf, requirePresentSlug } from '../paths';

interface Data {
  organization: Answers['Organization'];
}

async function read({ dateline, asked }: Reading): Promise<Data> {
  const params = { params: { path: { id: asked.id } } };
  const organization = await answerOf(dateline.GET('/organizations/{id}', params));
  requirePresentSlug('organization', asked, organization.data);
  return { organization: organization.data };
}

export const organizationPage = page<Data>({
  read,
  head: ({ organization }) => ({
    title: organization.name ?? '',
    canonical: pathOf('organization', organization),
    feeds: [{ title: organization.name ?? '', path: apiPathOf('organization', organization, '/feed') }],
  }),
  View: ({ data: { organization } }) => <h1 dir="auto">{organization.name}</h1>,
});
