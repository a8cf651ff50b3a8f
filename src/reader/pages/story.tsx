import { answerOf } from '../../../clients/typescript/src';
import { type Answers, page, type Reading } from '../page';
import { apiPathOf, pathOf, requirePresentSlug } from '../paths';

interface Data {
  story: Answers['Story'];
}

async function read({ dateline, asked }: Reading): Promise<Data> {
  const params = { params: { path: { id: asked.id } } };
  const story = await answerOf(dateline.GET('/stories/{id}', params));
  requirePresentSlug('story', asked, story.data);
  return { story: story.data };
}

export const storyPage = page<Data>({
  read,
  head: ({ story }) => ({
    title: story.title ?? '',
    canonical: pathOf('story', story),
    feeds: [{ title: story.title ?? '', path: apiPathOf('story', story, '/feed') }],
  }),
  View: ({ data: { story } }) => <h1 dir="auto">{story.title}</h1>,
});
