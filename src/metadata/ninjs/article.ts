/** An article as IPTC ninjs, as agencies and their customers exchange news. */
import type { Reference } from '../../article-page/references';
import { blockTexts } from '../../reading/blocks';
import { type Addresses, mediatopicAddress, wikidataAddress } from '../addresses';
import { type ArticleMetadata, distinct, organizationsNamed, peopleNamed } from '../article-metadata';
import type { Identity } from '../facts';
import { node } from '../jsonld/node';
import { type Concept, type Described, type InfoSource, type Ninjs, STANDARD } from './ninjs';
import { leadPicture } from './picture';

/** The whole article. A retracted one is canceled. */
export function articleNinjs(metadata: ArticleMetadata, addresses: Addresses): Ninjs {
  const { page } = metadata;
  const picture = leadPicture(page, addresses);
  return node<Ninjs>({
    uri: addresses.of('article', page.documentId),
    standard: STANDARD,
    type: 'text',
    representationType: 'full',
    pubStatus: page.retracted ? 'canceled' : 'usable',
    contentCreated: page.publishedOn,
    versionCreated: page.updatedOn ?? page.publishedOn,
    language: page.language,
    title: page.headline,
    slugline: page.slug,
    by: page.bylineText || page.byline.map(({ name }) => name).join(', ') || null,
    located: page.dateline,
    ...texts(metadata),
    ...concepts(metadata, addresses),
    infoSources: infoSources(metadata, addresses),
    associations: picture && [picture],
    altIds: alternativeIds(metadata),
  });
}

function texts({ page }: ArticleMetadata) {
  return {
    headlines: [...plain('main', page.headline), ...plain('kicker', page.kicker)],
    descriptions: [
      ...plain('summary', page.standfirst),
      ...page.corrections.flatMap(({ date, kind, text }) => plain(kind, `${date}: ${text}`)),
    ],
    bodies: [
      { role: 'xhtml', contentType: 'text/html', value: page.bodyHtml } satisfies Described,
      ...plain('text', blockTexts(page.body).join('\n\n')),
    ],
  };
}

function plain(role: string, value: string | null): Described[] {
  return value ? [{ role, contentType: 'text/plain', value }] : [];
}

function concepts({ page, central, facts }: ArticleMetadata, addresses: Addresses) {
  const rel = ({ documentId }: Reference) => (central.has(documentId) ? 'about' : 'mentions');
  const named = (kind: 'person' | 'organization', one: Reference, identity?: Identity) =>
    concept(
      one,
      rel(one),
      identity?.wikidataId ? wikidataAddress(identity.wikidataId) : addresses.of(kind, one.documentId),
    );
  return {
    people: peopleNamed(page).map((one) => named('person', one, facts.people.get(one.documentId))),
    organisations: organizationsNamed(page).map((one) =>
      named('organization', one, facts.organizations.get(one.documentId)),
    ),
    subjects: page.topics.map((topic) => {
      const code = facts.topics.get(topic.documentId)?.mediatopic;
      return concept(
        topic,
        'about',
        code ? mediatopicAddress(code) : addresses.of('topic', topic.documentId),
      );
    }),
    events: distinct(page.events.map(({ event }) => event)).map((event) =>
      concept(event, page.retracted ? 'mentions' : 'about', addresses.of('event', event.documentId)),
    ),
  };
}

/** `uri` is what others know it by, where they do; `literal` is always ours. */
function concept({ documentId, name }: Reference, rel: string, uri: string): Concept {
  return { name, rel, uri, literal: documentId };
}

function infoSources({ page }: ArticleMetadata, addresses: Addresses): InfoSource[] {
  const each = (role: string, sources: (Reference | null)[]) =>
    distinct(sources.filter((source) => source !== null)).map(({ documentId, name }) => ({
      name,
      role,
      uri: addresses.of('source', documentId),
      literal: documentId,
    }));
  return [
    ...each(
      'source',
      page.citations.map(({ source }) => source),
    ),
    ...each(
      'originator',
      page.citations.map(({ originatesFrom }) => originatesFrom),
    ),
  ];
}

function alternativeIds({ page }: ArticleMetadata): Ninjs['altIds'] {
  const canonical = page.canonicalUrl ? [{ role: 'canonicalUrl', value: page.canonicalUrl }] : [];
  return [{ role: 'documentId', value: page.documentId }, ...canonical];
}
