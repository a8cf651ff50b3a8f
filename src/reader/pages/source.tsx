import { answerOf } from '../../../clients/typescript/src';
import { type Answers, page, type Reading } from '../page';
import { apiPathOf, pathOf, requirePresentSlug } from '../paths';

interface Data {
  source: Answers['Source'];
}

async function read({ dateline, asked }: Reading): Promise<Data> {
  const params = { params: { path: { id: asked.id } } };
  const source = await answerOf(dateline.GET('/sources/{id}', params));
  requirePresentSlug('source', asked, source.data);
  return { source: source.data };
}

export const sourcePage = page<Data>({
  read,
  head: ({ source }) => ({
    title: source.name ?? '',
    canonical: pathOf('source', source),
    feeds: [{ title: source.name ?? '', path: apiPathOf('source', source, '/feed') }],
  }),
  View: ({ data: { source } }) => <h1 dir="auto">{source.name}</h1>,
});
