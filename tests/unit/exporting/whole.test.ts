import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PUBLIC_SHAPES } from '../../../src/exporting/read/shapes';
import type { Shape } from '../../../src/record/documents/shape';
import type { DocumentKind } from '../../../src/record/kinds';

const SOURCE = path.join(__dirname, '..', '..', '..', 'src');

/** What no reader may know, and what follows from other fields. */
const LEFT_OUT: Record<string, string[]> = {
  article: ['minorChange', 'embargoedUntil'],
  source: ['reliability', 'confidential', 'notes', 'onRecord'],
  event: ['startsOn', 'endsOn', 'onRecord'],
  ...{ person: ['onRecord'], organization: ['onRecord'], topic: ['onRecord'], story: ['onRecord'] },
};
/** Strapi's own fields, which no schema lists. */
const OF_STRAPI = ['documentId', 'publishedAt'];

interface Attribute {
  component?: string;
}

function attributesIn(...file: string[]): Record<string, Attribute> {
  return JSON.parse(readFileSync(path.join(SOURCE, ...file), 'utf8')).attributes;
}

function namesIn({ fields, relations = {}, components = {}, media = [] }: Shape): string[] {
  return [...fields, ...Object.keys(relations), ...Object.keys(components), ...media]
    .filter((name) => !OF_STRAPI.includes(name))
    .sort();
}

// Whoever adds a field to the model has to say whether it leaves.
it.each(Object.keys(PUBLIC_SHAPES) as DocumentKind[])(
  'every field of the type %s is exported, or left out on purpose',
  (kind) => {
    const attributes = attributesIn('api', kind, 'content-types', kind, 'schema.json');
    const wanted = Object.keys(attributes).filter((name) => !LEFT_OUT[kind]?.includes(name));
    const shape = PUBLIC_SHAPES[kind];
    expect(namesIn(shape)).toEqual(wanted.sort());
    for (const [name, inner] of Object.entries(shape.components ?? {})) {
      const component = attributes[name]!.component!.replace('record.', '');
      expect({ name, fields: namesIn(inner) }).toEqual({
        ...{ name, fields: Object.keys(attributesIn('components', 'record', `${component}.json`)).sort() },
      });
    }
  },
);
