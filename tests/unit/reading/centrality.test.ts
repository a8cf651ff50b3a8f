import { centralities } from '../../../src/reading/centrality';

const entity = (key: string, order = 0) => ({ key, names: [`Given ${key}`], shortNames: [key], order });

const article = {
  headline: 'Lavrov closes the mission',
  standfirst: 'Given Lungescu regrets it.',
  texts: [
    '',
    'Given Lavrov spoke on Monday.',
    'Given Grushko agreed. Lavrov left. Given Maas left.',
    'Maas. Maas.',
  ],
};

function weights(...entities: ReturnType<typeof entity>[]): number[] {
  return [...centralities({ ...article, entities }).values()];
}

test('knows a family name in the headline by the full name in the text', () => {
  const [lavrov] = weights(entity('Lavrov'));
  expect(lavrov).toBeCloseTo(0.25 + 0.75 * (0.35 + 0.15 + (0.3 * 2) / 5), 12);
});

test('weighs headline over standfirst over many mentions over one over none', () => {
  const all = weights(...['Lavrov', 'Lungescu', 'Maas', 'Grushko', 'Nobody'].map((key) => entity(key)));
  expect(all).toEqual([...all].sort((a, b) => b - a));
  expect(new Set(all).size).toBe(5);
});

test('gives who is never named a base that falls with the order', () => {
  const [first, third] = weights(entity('Nobody'), entity('Nowhere', 2));
  expect(first).toBeCloseTo(0.25, 12);
  expect(third).toBeCloseTo(0.25 / 1.3, 12);
});

test('stays within 0 and 1 for whoever is named everywhere, or in no text at all', () => {
  const texts = ['Given Lavrov '.repeat(10_000)];
  const everywhere = { headline: texts[0]!, standfirst: texts[0]!, texts, entities: [entity('Lavrov')] };
  expect(centralities(everywhere).get('Lavrov')).toBeGreaterThan(0.99);
  expect(centralities(everywhere).get('Lavrov')).toBeLessThanOrEqual(1);
  const empty = { headline: '', standfirst: '', texts: [], entities: [entity('Lavrov')] };
  expect(centralities(empty).get('Lavrov')).toBeCloseTo(0.25, 12);
});
