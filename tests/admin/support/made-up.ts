/** An article that never was, of the usual shape: who, what, when, words between quotation marks, a look back. */
export const HEADLINE = 'Alliance and Moscow trade words over an empty embassy';

export const STANDFIRST = 'The seat has been vacant for a season, and nobody is in a hurry to fill it.';

export const QUOTE = 'We left the lights on, and nobody came';

export const BODY = [
  'BRUSSELS. The building is quiet. Sergey Lavrov said on Monday that talks would have to wait.',
  `“${QUOTE},” he told reporters. Jens Stoltenberg answered for the North Atlantic Treaty Organization that the door stays open.`,
  'The two sides had agreed in early 2018 to keep a line for emergencies. An envoy is expected on 18 October 2021.',
];

/** As they are typed, as they are stored, and what they are called. */
export const EVENTS = [
  { when: 'early 2018', edtf: '2018-01/2018-04', title: 'Emergency line agreed between two capitals' },
  { when: '12 Dec 2021', edtf: '2021-12-12', title: 'An envoy is received in the empty building' },
];

/** Somebody whom no archive holds, and a name that is nearly one of the archive. */
export function newcomers(name: string): string {
  return `${name} of the Harbour Union said “nobody asked us” on Tuesday. She had written to Jens Stoltenburg.`;
}

/** The same as a page that somebody copied out of a browser. */
export const PAGE = [HEADLINE, STANDFIRST, 'October 19, 2021', ...BODY].join('\n\n');
