import { patchOf } from '../../../src/admin/panels/suggestions/proposals';
import { applyPatch, connected, type Patch } from '../../../src/admin/shared/form-patch';
import { takeBack } from '../../../src/admin/shared/take-back';
import { ada, event, harbour, named, quote, source, wire } from './suggestions/made-up';

/** A form that holds what is written to it, as Strapi's does. */
function formOf(initial: Record<string, unknown>) {
  let values = structuredClone(initial);
  const rows = (path: string) => (values[path] as unknown[] | undefined) ?? [];
  return {
    get values() {
      return values;
    },
    onChange: (path: string, value: unknown) => {
      const [top, inner] = path.split('.') as [string, string | undefined];
      const whole = inner ? { ...(values[top] as object | null), [inner]: value } : value;
      values = { ...values, [top]: whole };
    },
    addFieldRow: (path: string, row: Record<string, unknown>) => {
      values = { ...values, [path]: [...rows(path), row] };
    },
    removeFieldRow: (path: string, index: number) => {
      values = { ...values, [path]: rows(path).filter((_, at) => at !== index) };
    },
  };
}

const NOBODY = { connect: [], disconnect: [] };

test('links, rows and fields that were just written are taken out again', () => {
  const before = { people: NOBODY, quotes: [], events: [], headline: 'One', citations: [] };
  const form = formOf(before);
  const patch: Patch[] = [
    ...patchOf(named(ada), ada),
    ...patchOf(quote({ speaker: ada }), null),
    ...patchOf(event(1), harbour),
    ...patchOf(source(), wire),
    { op: 'set', path: ['headline'], value: 'Two' },
  ];
  applyPatch(form, patch);
  expect(form.values).toMatchObject({ headline: 'Two', quotes: [{}], events: [{}], citations: [{}] });
  takeBack(form, patch, before);
  expect(form.values).toEqual(before);
});

test('what was there before, and what was added since, stays', () => {
  const old = { text: 'Old words', speaker: NOBODY, onBehalfOf: NOBODY };
  const later = { text: 'Later words', speaker: NOBODY, onBehalfOf: NOBODY };
  const before = { quotes: [old] };
  const form = formOf(before);
  const patch = patchOf(quote({ speaker: ada }), null);
  applyPatch(form, patch);
  form.addFieldRow('quotes', later);
  takeBack(form, patch, before);
  expect(form.values).toEqual({ quotes: [old, later] });
});

test('a row that was changed since stays', () => {
  const form = formOf({ quotes: [] });
  const patch = patchOf(quote({ speaker: ada }), null);
  applyPatch(form, patch);
  const [row] = form.values.quotes as Record<string, unknown>[];
  form.onChange('quotes', [{ ...row, text: 'Corrected words' }]);
  takeBack(form, patch, { quotes: [] });
  expect(form.values).toMatchObject({ quotes: [{ text: 'Corrected words' }] });
});

test('two rows that read the same are both taken out', () => {
  const form = formOf({ quotes: [] });
  const patch = [...patchOf(quote({ speaker: ada }), null), ...patchOf(quote({ speaker: ada }), null)];
  applyPatch(form, patch);
  takeBack(form, patch, { quotes: [] });
  expect(form.values).toEqual({ quotes: [] });
});

test('a part that was made for a link goes with it', () => {
  const before = { leadFigure: null };
  const form = formOf(before);
  const patch = patchOf(source('leadFigure.credit'), wire);
  applyPatch(form, patch);
  expect(form.values).toMatchObject({ leadFigure: { credit: { connect: [connected(wire)] } } });
  takeBack(form, patch, before);
  expect(form.values).toEqual(before);
});
