import { answerOf } from '../../../clients/typescript/src';
import { type Answers, page, type Reading } from '../page';
import { apiPathOf, pathOf, requirePresentSlug } from '../paths';

interface Data {
  person: Answers['Person'];
}

async function read({ dateline, asked }: Reading): Promise<Data> {
  const params = { params: { path: { id: asked.id } } };
  const person = await answerOf(dateline.GET('/people/{id}', params));
  requirePresentSlug('person', asked, person.data);
  return { person: person.data };
}

export const personPage = page<Data>({
  read,
  head: ({ person }) => ({
    title: person.name ?? '',
    canonical: pathOf('person', person),
    feeds: [{ title: person.name ?? '', path: apiPathOf('person', person, '/feed') }],
  }),
  View: ({ data: { person } }) => <h1 dir="auto">{person.name}</h1>,
});
