import { answerOf } from '../../../clients/typescript/src';
import { type Answers, page, type Reading } from '../page';
import { apiPathOf, pathOf, requirePresentSlug } from '../paths';

interface Data {
  topic: Answers['Topic'];
}

async function read({ dateline, asked }: Reading): Promise<Data> {
  const params = { params: { path: { id: asked.id } } };
  const topic = await answerOf(dateline.GET('/topics/{id}', params));
  requirePresentSlug('topic', asked, topic.data);
  return { topic: topic.data };
}

export const topicPage = page<Data>({
  read,
  head: ({ topic }) => ({
    title: topic.name ?? '',
    canonical: pathOf('topic', topic),
    feeds: [{ title: topic.name ?? '', path: apiPathOf('topic', topic, '/feed') }],
  }),
  View: ({ data: { topic } }) => <h1 dir="auto">{topic.name}</h1>,
});
