import { type Answer, differenceOf } from '../../support/documented/difference';

const ERROR = {
  data: null,
  error: { status: 404, name: 'NotFoundError', message: 'Not Found', details: {} },
};
const SUGGESTION = {
  ...{ type: 'person', documentId: 'k3x9', slug: 'sergey-lavrov', label: 'Sergey Lavrov' },
  ...{ matched: null, detail: null },
};

const answered = (body: unknown, given: Partial<Answer> = {}): Answer => ({
  ...{ method: 'GET', url: '/api/suggest?q=lav', status: 200, mediaType: 'application/json' },
  body: JSON.stringify(body),
  ...given,
});

describe('an answer is held against the document', () => {
  test.each<[string, Answer]>([
    ['as documented', answered({ data: [SUGGESTION] })],
    ['a refusal', answered(ERROR, { status: 404 })],
    ['what no route answers', answered(ERROR, { url: '/api/nothing', status: 404 })],
    ['HEAD', answered(null, { method: 'HEAD', body: '' })],
    ['304', answered(null, { status: 304, mediaType: '', body: '' })],
    [
      'no JSON',
      answered(null, { url: '/api/feeds/articles.rss', mediaType: 'application/rss+xml', body: '<' }),
    ],
  ])('and agrees: %s', (_, answer) => {
    expect(differenceOf(answer)).toBeNull();
  });

  test.each<[string, Answer, string]>([
    ['a field more', answered({ data: [{ ...SUGGESTION, notes: 'x' }] }), '/data/0 must NOT have additional'],
    ['a field less', answered({ data: [{ ...SUGGESTION, label: undefined }] }), "required property 'label'"],
    ['another type', answered({ data: [{ ...SUGGESTION, slug: 3 }] }), '/data/0/slug must be string'],
    [
      'an error that tells more',
      answered({ ...ERROR, stack: 'x' }, { status: 404 }),
      'additional properties',
    ],
    ['a status', answered(ERROR, { status: 418 }), 'has no status 418 for suggest.suggest.find'],
    ['a path', answered({}, { url: '/api/nothing' }), 'no such path and method'],
    ['a method', answered({}, { method: 'POST' }), 'no such path and method'],
    ['a media type', answered('', { mediaType: 'text/html' }), 'knows application/json, not text/html'],
    ['no JSON', answered(null, { body: '{"data":[' }), 'it is no JSON'],
  ])('and differs by %s', (_, answer, said) => {
    expect(differenceOf(answer)).toContain(said);
    expect(differenceOf(answer)).toContain(`${answer.method} ${answer.url} answered ${answer.status}`);
  });
});
