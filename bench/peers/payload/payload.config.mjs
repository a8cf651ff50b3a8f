/** A newsroom's collections as Payload's documentation teaches to write them. */
import { postgresAdapter } from '@payloadcms/db-postgres';
import { buildConfig } from 'payload';

const text = (name, more = {}) => ({ name, type: 'text', ...more });
const one = (name, relationTo) => ({ name, type: 'relationship', relationTo });
const many = (name, relationTo) => ({ name, type: 'relationship', relationTo, hasMany: true });
const array = (name, fields) => ({ name, type: 'array', fields });
/** A date by which lists are sorted. */
const day = (name) => ({ name, type: 'date', index: true });

/** The id under which Dateline has the document, and the slug: what documents are looked up by. */
const NAMED = [text('documentId', { unique: true, index: true }), text('slug', { index: true })];

const entity = (slug, fields) => ({ slug, access: { read: () => true }, fields: [...NAMED, ...fields] });

const articles = {
  slug: 'articles',
  access: { read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }) },
  versions: { drafts: true },
  fields: [
    ...NAMED,
    text('headline'),
    text('kicker'),
    text('standfirst'),
    { name: 'body', type: 'json' },
    text('dateline'),
    text('language'),
    text('bylineText'),
    day('publishedOn'),
    { name: 'updatedOn', type: 'date' },
    text('canonicalUrl'),
    one('story', 'stories'),
    many('people', 'people'),
    many('organizations', 'organizations'),
    many('topics', 'topics'),
    many('byline', 'people'),
    array('quotes', [
      text('text'),
      one('speaker', 'people'),
      one('onBehalfOf', 'organizations'),
      text('attribution'),
      text('saidOn'),
      text('language'),
    ]),
    array('citations', [
      one('source', 'sources'),
      text('title'),
      text('url'),
      text('archivedUrl'),
      text('publishedOn'),
      { name: 'accessedOn', type: 'date' },
    ]),
    array('reports', [
      one('event', 'events'),
      text('dateWords'),
      text('dateGiven'),
      text('passage'),
      many('sources', 'sources'),
    ]),
    array('corrections', [{ name: 'date', type: 'date' }, text('kind'), text('text')]),
  ],
};

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET,
  telemetry: false,
  typescript: { autoGenerate: false },
  graphQL: { disable: true },
  db: postgresAdapter({
    pool: { connectionString: process.env.DATABASE_URL, min: 2, max: 10 },
    push: process.env.PAYLOAD_PUSH === 'true',
  }),
  collections: [
    articles,
    entity('people', [
      text('name'),
      text('summary'),
      { name: 'biography', type: 'json' },
      text('birthDate'),
      text('deathDate'),
    ]),
    entity('organizations', [
      text('name'),
      text('abbreviation'),
      text('classification'),
      text('country'),
      text('summary'),
      text('website'),
    ]),
    entity('sources', [text('name'), text('kind'), text('url'), text('country'), text('language')]),
    entity('events', [
      text('title'),
      text('date'),
      day('startsOn'),
      day('endsOn'),
      text('eventStatus'),
      text('significance'),
      text('place'),
      text('country'),
      text('summary'),
      many('people', 'people'),
      many('organizations', 'organizations'),
    ]),
    entity('topics', [text('name'), text('kind'), text('description')]),
    entity('stories', [text('title'), text('summary'), text('storyStatus')]),
  ],
});
