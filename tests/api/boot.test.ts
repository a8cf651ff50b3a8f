import { bootStrapi, countStatements, type TestApp } from '../support';

describe('the application', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(() => app.close());

  it('answers its health check', async () => {
    await app.request.get('/_health').expect(204);
  });

  it('answers an unknown address in the envelope of errors', async () => {
    const response = await app.request.get('/api/nothing').expect(404);
    expect(response.body).toEqual({
      data: null,
      error: { status: 404, name: 'NotFoundError', message: 'Not Found', details: {} },
    });
  });

  it('lets a full token read and a made-up one not', async () => {
    const token = await app.tokens.full();
    await app.request.get('/api/articles').set('Authorization', `Bearer ${token}`).expect(200);
    await app.request.get('/api/articles').set('Authorization', 'Bearer made-up').expect(401);
  });

  it('sends one statement for one count', async () => {
    const { result, statements } = await countStatements(app.strapi, () =>
      app.strapi.db.query('api::article.article').count(),
    );
    expect(result).toBe(0);
    expect(statements).toHaveLength(1);
  });
});
