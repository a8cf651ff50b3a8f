/** The forms and lists of the seven content types. */
import type { DocumentKind } from '../record/kinds';
import type { View } from './view';

const EDTF = 'As precise as it is known: 2014, 2021-09, 2021-10-18, 2015/2018, 2021-10~ (about).';
const SLUG = {
  description: 'The address. Made from the title where it is left empty; past ones keep answering.',
};
const WIKIDATA = { label: 'Wikidata id', description: 'Q and digits, such as Q7184.', placeholder: 'Q7184' };
const COUNTRY = { description: 'ISO 3166-1; former countries too.' };
const LANGUAGE = { description: 'Any BCP 47 tag can be typed.' };
const SAME_AS = {
  label: 'Same as',
  description: 'Addresses of the same thing elsewhere, as a JSON list: ["https://..."].',
};
const NAME = { shows: 'name' };

const article: View = {
  mainField: 'headline',
  sort: 'publishedOn DESC',
  columns: ['headline', 'story', 'publishedOn'],
  form: [
    'headline',
    'kicker:6 slug:6',
    'standfirst',
    'leadFigure',
    'body',
    'topics:6 story:6',
    'people:6 organizations:6',
    'events',
    'quotes',
    'citations',
    'byline:6 bylineText:6',
    'dateline:6 language:6',
    'publishedOn:6 updatedOn:6',
    'embargoedUntil:6 minorChange:6',
    'corrections',
    'canonicalUrl',
    'importedFrom',
  ],
  help: {
    slug: SLUG,
    kicker: { description: 'The few words above the headline.' },
    standfirst: { description: 'The summary under the headline.' },
    leadFigure: { label: 'Lead figure' },
    body: { description: 'A paragraph that holds only an address becomes an embed.' },
    topics: { description: 'The first is the section.', ...NAME },
    story: { description: 'The running story that it belongs to.', shows: 'title' },
    people: { description: 'Whom the article names, the central ones first.', ...NAME },
    organizations: { description: 'Which it names, the central ones first.', ...NAME },
    events: { description: 'The dated events that it reports.' },
    quotes: { description: 'Words that somebody said, as they stand in the body.' },
    citations: { description: 'What the article rests on.' },
    byline: { description: 'Who wrote it. A byline is no mention.', ...NAME },
    bylineText: { label: 'Byline text', description: 'Shown in place of the names.' },
    dateline: { description: 'Where the report was filed from.', placeholder: 'Brussels' },
    language: LANGUAGE,
    publishedOn: { label: 'Published on', description: 'Filled at the first publication, and kept after.' },
    updatedOn: {
      label: 'Updated on',
      description: 'Set when it is published again, unless the change is minor.',
    },
    embargoedUntil: { label: 'Embargoed until', description: 'It cannot be published before.' },
    minorChange: { label: 'Minor change', description: 'The next publication leaves "Updated on" as it is.' },
    corrections: {
      description: 'A published one stays. A retraction keeps the article readable with its notice.',
    },
    canonicalUrl: { label: 'Canonical address', description: 'Where the original stands, if not here.' },
    importedFrom: { label: 'Imported from', readOnly: true },
  },
};

const person: View = {
  mainField: 'name',
  sort: 'sortName ASC',
  columns: ['name', 'disambiguation', 'sortName', 'wikidataId'],
  form: [
    'name:6 slug:6',
    'honorificPrefix:4 sortName:4 disambiguation:4',
    'otherNames',
    'summary',
    'roles',
    'birthDate:6 deathDate:6',
    'nationalities:6 wikidataId:6',
    'portrait',
    'biography',
    'sameAs',
  ],
  help: {
    slug: SLUG,
    honorificPrefix: { label: 'Honorific prefix', placeholder: 'Dr' },
    sortName: {
      label: 'Sort name',
      description: 'Family name first; the family name alone finds later mentions.',
      placeholder: 'Lavrov, Sergey',
    },
    disambiguation: { description: 'Tells two of one name apart, such as footballer.' },
    otherNames: { label: 'Other names' },
    roles: { description: 'Posts and memberships, with their dates.' },
    birthDate: { label: 'Born', description: EDTF },
    deathDate: { label: 'Died', description: EDTF },
    nationalities: { description: 'Former countries too.' },
    wikidataId: WIKIDATA,
    sameAs: SAME_AS,
  },
};

const organization: View = {
  mainField: 'name',
  sort: 'name ASC',
  columns: ['name', 'abbreviation', 'classification', 'country'],
  form: [
    'name:6 slug:6',
    'abbreviation:4 classification:4 country:4',
    'otherNames',
    'summary',
    'parent:6 website:6',
    'foundingDate:6 dissolutionDate:6',
    'wikidataId',
    'logo',
    'sameAs',
  ],
  help: {
    slug: SLUG,
    abbreviation: { placeholder: 'NATO' },
    country: COUNTRY,
    otherNames: { label: 'Other names' },
    parent: { description: 'The organization that it is part of.', ...NAME },
    foundingDate: { label: 'Founded', description: EDTF },
    dissolutionDate: { label: 'Dissolved', description: EDTF },
    wikidataId: WIKIDATA,
    sameAs: SAME_AS,
  },
};

const source: View = {
  mainField: 'name',
  sort: 'name ASC',
  columns: ['name', 'kind', 'reliability', 'confidential'],
  form: [
    'name:6 slug:6',
    'kind:6 url:6',
    'confidential:4 reliability:8',
    'organization:6 person:6',
    'country:6 language:6',
    'notes',
  ],
  help: {
    slug: SLUG,
    confidential: { description: 'Never told outside this panel: no name, no count, nothing.' },
    reliability: {
      description: 'NATO Admiralty grade, from A (reliable) to F (cannot be judged). Never public.',
    },
    notes: { description: 'Never public.' },
    organization: NAME,
    person: NAME,
    country: COUNTRY,
    language: LANGUAGE,
  },
};

const event: View = {
  mainField: 'title',
  sort: 'startsOn DESC',
  columns: ['title', 'date', 'significance', 'eventStatus'],
  form: [
    'title',
    'date:6 slug:6',
    'startsOn:6 endsOn:6',
    'eventStatus:6 significance:6',
    'place:6 country:6',
    'summary',
    'people:6 organizations:6',
    'superEvent',
  ],
  help: {
    slug: { description: 'The address. Made from title and date where it is left empty.' },
    date: { description: EDTF, placeholder: '2021-10-18' },
    startsOn: { label: 'Starts on', description: 'The first day that the date can mean.', readOnly: true },
    endsOn: { label: 'Ends on', description: 'The last day that the date can mean.', readOnly: true },
    eventStatus: { label: 'Status' },
    people: { description: 'The principal participants.', ...NAME },
    organizations: { description: 'The principal participants.', ...NAME },
    country: COUNTRY,
    superEvent: { label: 'Part of', description: 'The event of which this is a part.', shows: 'title' },
  },
};

const topic: View = {
  mainField: 'name',
  sort: 'name ASC',
  columns: ['name', 'kind', 'parent', 'mediatopic'],
  form: ['name:6 slug:6', 'kind:6 parent:6', 'description', 'mediatopic', 'leadArticles'],
  help: {
    slug: SLUG,
    parent: { label: 'Broader topic', ...NAME },
    mediatopic: { description: 'IPTC Media Topics code.', placeholder: 'medtop:20000065' },
    leadArticles: {
      label: 'Lead articles',
      description: 'What its front page shows first.',
      shows: 'headline',
    },
  },
};

const story: View = {
  mainField: 'title',
  sort: 'title ASC',
  columns: ['title', 'storyStatus', 'slug'],
  form: ['title:6 slug:6', 'storyStatus', 'summary', 'cover', 'pinnedEvents'],
  help: {
    slug: SLUG,
    storyStatus: { label: 'Status' },
    pinnedEvents: {
      label: 'Pinned events',
      description: 'On its timeline whatever else is.',
      shows: 'title',
    },
  },
};

/** The views of the content types. */
export const CONTENT_TYPE_VIEWS: Record<DocumentKind, View> = {
  article,
  person,
  organization,
  source,
  event,
  topic,
  story,
};
