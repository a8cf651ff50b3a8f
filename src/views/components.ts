/** The forms of the components. */
import type { View } from './view';

const EDTF = 'As precise as it is known: 2014, 2021-09, 2021-10-18, 2015/2018.';
const NAME = { shows: 'name' };

/** The views of the components, by their names in the category `record`. */
export const COMPONENT_VIEWS: Record<string, View> = {
  'other-name': { mainField: 'name', form: ['name', 'kind:6 language:6'], help: {} },
  role: {
    mainField: 'title',
    form: ['title:6 organization:6', 'from:4 to:4 attestedOn:4'],
    help: {
      organization: NAME,
      from: { description: EDTF },
      to: { description: 'Empty while it is held.' },
      attestedOn: {
        label: 'Attested on',
        description: 'Seen held on this date, where from and to are unknown.',
      },
    },
  },
  figure: {
    mainField: 'caption',
    form: ['image', 'alt', 'caption', 'credit:6 creditText:6'],
    help: {
      alt: { label: 'Alternative text', description: 'What the picture shows, for those who cannot see it.' },
      credit: { description: 'Whose picture it is.', ...NAME },
      creditText: { label: 'Credit text', description: 'Shown in place of the name.' },
    },
  },
  quote: {
    mainField: 'text',
    form: ['text', 'speaker:6 onBehalfOf:6', 'attribution:4 saidOn:4 language:4'],
    help: {
      text: { description: 'As it stands in the body; [...] where something is left out.' },
      speaker: NAME,
      onBehalfOf: { label: 'On behalf of', ...NAME },
      attribution: { description: 'For the unnamed: "a senior official".' },
      saidOn: { label: 'Said on', description: EDTF },
    },
  },
  citation: {
    mainField: 'title',
    form: ['source:6 title:6', 'url:6 archivedUrl:6', 'publishedOn:6 accessedOn:6', 'originatesFrom'],
    help: {
      source: NAME,
      archivedUrl: { label: 'Archived address' },
      publishedOn: { label: 'Published on', description: EDTF },
      accessedOn: { label: 'Accessed on' },
      originatesFrom: {
        label: 'Originates from',
        description: 'The wire copy that it rewrites: ten rewrites count once.',
        ...NAME,
      },
    },
  },
  'reported-event': {
    mainField: 'dateWords',
    form: ['event', 'dateWords:6 dateGiven:6', 'passage', 'sources'],
    help: {
      event: { shows: 'title' },
      dateWords: { label: 'Date words', description: 'The words of the article: "earlier this month".' },
      dateGiven: {
        label: 'Date given',
        description: 'Where this article dates it otherwise than the event does.',
      },
      passage: { description: 'The sentence that reports it.' },
      sources: { description: 'What the report rests on.', ...NAME },
    },
  },
  correction: { mainField: 'text', form: ['date:6 kind:6', 'text'], help: {} },
};
