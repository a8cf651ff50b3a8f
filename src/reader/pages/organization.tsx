import { answerOf } from '../../../clients/typescript/src';
import { jsonLdOf } from '../json-ld';
import { type Answers, page, type Reading } from '../page';
import { requirePresentSlug } from '../paths';
import { OrganizationPeople } from '../subjects/members';
import { OrganizationFacts } from '../subjects/organization-facts';
import { headOf } from '../subjects/page-head';
import { type Members, readMembers } from '../subjects/read-members';
import { readSubject, type SubjectData } from '../subjects/read-subject';
import { SubjectHead } from '../subjects/subject-head';
import {
  SubjectArticles,
  SubjectConnections,
  SubjectQuotes,
  SubjectTimeline,
} from '../subjects/subject-parts';

interface Data extends SubjectData {
  organization: Answers['Organization'];
  members: Members;
  query: Reading['asked']['query'];
  jsonLd: object;
}

async function read({ dateline, asked }: Reading): Promise<Data> {
  const path = { id: asked.id };
  const populate = { logo: { populate: '*' }, otherNames: true };
  const [organization, members, subject, jsonLd] = await Promise.all([
    answerOf(dateline.GET('/organizations/{id}', { params: { path, query: { populate } } })),
    readMembers(dateline, asked),
    readSubject('organization', dateline, asked),
    jsonLdOf(dateline, 'organizations', asked.id),
  ]);
  requirePresentSlug('organization', asked, organization.data);
  return { ...subject, organization: organization.data, members, query: asked.query, jsonLd };
}

export const organizationPage = page<Data>({
  read,
  head: ({ organization, jsonLd }) => headOf('organization', organization, jsonLd),
  View: ({ data, newsroom }) => {
    const { organization, members, query } = data;
    const { documentId, slug, name = '' } = organization;
    const props = {
      kind: 'organization',
      subject: { documentId, slug, name },
      data,
      query,
      newsroom,
    } as const;
    return (
      <div class="entity subject">
        <SubjectHead
          kind={kindOf(organization)}
          name={name}
          summary={organization.summary}
          figure={organization.logo}
        >
          <OrganizationFacts organization={organization} />
        </SubjectHead>
        <OrganizationPeople
          organization={organization}
          members={members}
          query={query}
          timeZone={newsroom.timeZone}
        />
        <SubjectTimeline {...props} />
        <SubjectQuotes {...props} />
        <SubjectConnections {...props} />
        <SubjectArticles {...props} />
      </div>
    );
  },
});

const KINDS: Record<NonNullable<Answers['Organization']['classification']>, string> = {
  state: 'State',
  government: 'Government',
  ministry: 'Ministry',
  intergovernmental: 'Intergovernmental organization',
  military: 'Military',
  company: 'Company',
  party: 'Party',
  ngo: 'Non-governmental organization',
  media: 'Media',
  agency: 'Agency',
  court: 'Court',
  university: 'University',
  other: 'Organization',
};

function kindOf({ classification }: Answers['Organization']): string {
  return classification ? KINDS[classification] : 'Organization';
}
