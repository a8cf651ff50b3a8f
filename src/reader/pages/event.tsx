import { answerOf } from '../../../clients/typescript/src';
import { type Answers, page, type Reading } from '../page';
import { pathOf, requirePresentSlug } from '../paths';

interface Data {
  event: Answers['Event'];
}

async function read({ dateline, asked }: Reading): Promise<Data> {
  const params = { params: { path: { id: asked.id } } };
  const event = await answerOf(dateline.GET('/events/{id}', params));
  requirePresentSlug('event', asked, event.data);
  return { event: event.data };
}

export const eventPage = page<Data>({
  read,
  head: ({ event }) => ({
    title: event.title ?? '',
    canonical: pathOf('event', event),
  }),
  View: ({ data: { event } }) => <h1 dir="auto">{event.title}</h1>,
});
