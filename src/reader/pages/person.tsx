import { answerOf } from '../../../clients/typescript/src';
import { blocksToHtml } from '../../reading/html';
import { RolesOverTime } from '../drawings/roles-over-time';
import { jsonLdOf } from '../json-ld';
import { type Answers, page, type Reading } from '../page';
import { ArticleList } from '../parts/article-teaser';
import { EntityLink } from '../parts/entity-link';
import { Section } from '../parts/section';
import { requirePresentSlug } from '../paths';
import { headOf } from '../subjects/page-head';
import { PersonFacts } from '../subjects/person-facts';
import { readSubject, type SubjectData } from '../subjects/read-subject';
import { SubjectHead } from '../subjects/subject-head';
import {
  SubjectArticles,
  SubjectConnections,
  SubjectQuotes,
  SubjectTimeline,
} from '../subjects/subject-parts';
import { today } from '../subjects/today';

interface Data extends SubjectData {
  person: Answers['Person'];
  written: Answers['ArticlesAnswer']['data'];
  query: Reading['asked']['query'];
  jsonLd: object;
}

const WRITTEN = 6;

async function read({ dateline, asked }: Reading): Promise<Data> {
  const path = { id: asked.id };
  const populate = { portrait: { populate: '*' }, roles: true, otherNames: true };
  const [person, written, subject, jsonLd] = await Promise.all([
    answerOf(dateline.GET('/people/{id}', { params: { path, query: { populate } } })),
    answerOf(
      dateline.GET('/people/{id}/articles', { params: { path, query: { as: 'author', limit: WRITTEN } } }),
    ),
    readSubject('person', dateline, asked),
    jsonLdOf(dateline, 'people', asked.id),
  ]);
  requirePresentSlug('person', asked, person.data);
  return { ...subject, person: person.data, written: written.data, query: asked.query, jsonLd };
}

export const personPage = page<Data>({
  read,
  head: ({ person, jsonLd }) => ({
    ...headOf('person', person, jsonLd),
    meta: [{ property: 'og:type', content: 'profile' }],
  }),
  View: ({ data, newsroom }) => {
    const { person } = data;
    const subject = { documentId: person.documentId, slug: person.slug, name: person.name ?? '' };
    const props = { kind: 'person', subject, data, query: data.query, newsroom } as const;
    const biography = blocksToHtml(person.biography);
    return (
      <div class="entity subject">
        <SubjectHead
          kind={person.disambiguation ?? 'Person'}
          name={[person.honorificPrefix, person.name].filter(Boolean).join(' ')}
          summary={person.summary}
          figure={person.portrait}
        >
          <PersonFacts person={person} />
        </SubjectHead>
        {biography && (
          <div class="prose" dir="auto">
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of escaped text by blocksToHtml */}
            <div dangerouslySetInnerHTML={{ __html: biography }} />
          </div>
        )}
        <Roles person={person} timeZone={newsroom.timeZone} />
        <SubjectTimeline {...props} />
        <SubjectQuotes {...props} />
        <SubjectConnections {...props} />
        {data.written.length > 0 && (
          <Section id="written" title="Written by them" class="section-narrow">
            <ArticleList articles={data.written} newsroom={newsroom} />
          </Section>
        )}
        <SubjectArticles {...props} />
      </div>
    );
  },
});

function Roles({ person: { roles = [] }, timeZone }: { person: Answers['Person']; timeZone: string }) {
  if (roles.length === 0) return null;
  const drawn = roles.map((role, index) => ({
    ...role,
    key: String(index),
    label: (
      <>
        <bdi>{role.title}</bdi>
        {role.organization?.name && (
          <>
            {', '}
            <EntityLink
              kind="organization"
              reference={{ ...role.organization, name: role.organization.name }}
            />
          </>
        )}
      </>
    ),
  }));
  return (
    <Section id="roles" title="Roles">
      <RolesOverTime roles={drawn} today={today(timeZone)} />
    </Section>
  );
}
