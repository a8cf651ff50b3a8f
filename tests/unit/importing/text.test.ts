import { blockTexts } from '../../../src/reading/blocks';
import { readOne } from './read';

const BODY = [
  'On Tuesday the harbour council of Northport voted to keep the ferry open through the winter. Its chair, Edith Frost, said that the boats would sail in any weather that lets them.',
  'The company that runs the boats had asked for twice the money.',
];

describe('a text that was copied from a page', () => {
  test('is taken apart into what the page was made of', async () => {
    const pasted = `!-- Some tag (tag.js) -->\n\nFerry To Stay, Council Says\n\nThe boats keep running after a vote that has divided the town for most of a year.\n\nOctober 19, 2021\nFerry To Stay, Council Says\nThe chair of the council, Edith Frost\nSOURCE: COAST WIRE \n\n${BODY.join('\n\n')}`;
    const { body, ...article } = await readOne('paste.txt', pasted);
    expect(blockTexts(body)).toEqual(BODY);
    expect(article).toMatchObject({
      title: 'Ferry To Stay, Council Says',
      standfirst: 'The boats keep running after a vote that has divided the town for most of a year.',
      publishedOn: '2021-10-19',
      leadFigure: { address: null, caption: 'The chair of the council, Edith Frost', credit: 'COAST WIRE' },
      sources: [{ name: 'COAST WIRE', address: null }],
    });
    expect(article.lost.map(({ what }) => what)).toEqual(['markup', 'image']);
  });

  test('may have a byline, and a date above its headline', async () => {
    const article = await readOne(
      'paste.txt',
      `19 October 2021\nFerry to stay\nBy Jane Roe and John Doe\n\n${BODY.join('\n')}`,
    );
    expect(article).toMatchObject({ title: 'Ferry to stay', publishedOn: '2021-10-19' });
    expect(article.bylines.map(({ name }) => name)).toEqual(['Jane Roe', 'John Doe']);
    expect(blockTexts(article.body)).toEqual(BODY);
  });

  test('that is a headline and paragraphs is just that', async () => {
    const article = await readOne('paste.txt', `Ferry to stay\n\n${BODY.join('\n\n')}`);
    expect(article).toMatchObject({ title: 'Ferry to stay', standfirst: null, publishedOn: null });
    expect(blockTexts(article.body)).toEqual(BODY);
  });

  test('whose lines were broken at a width has its paragraphs again', async () => {
    const wire =
      'FERRY TO STAY\n\n    The harbour council of Northport voted on Tuesday to keep\nthe ferry open through the winter, its chair said after the\nmeeting, which had lasted for more than four hours.\n    The company that runs the boats had asked for twice the\nmoney, and will now get half of what it asked for.\n';
    expect(blockTexts((await readOne('wire.txt', wire)).body)).toEqual([
      'The harbour council of Northport voted on Tuesday to keep the ferry open through the winter, its chair said after the meeting, which had lasted for more than four hours.',
      'The company that runs the boats had asked for twice the money, and will now get half of what it asked for.',
    ]);
  });

  test('a date in a sentence stays in the text', async () => {
    const article = await readOne(
      'paste.txt',
      `Ferry to stay\n\nThe vote of October 19, 2021 was the third on the matter.\n\n${BODY.join('\n\n')}`,
    );
    expect(article.publishedOn).toBeNull();
    expect(blockTexts(article.body)).toHaveLength(3);
  });
});
