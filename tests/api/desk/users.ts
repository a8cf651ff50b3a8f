import type { TestApp } from '../../support';

const PASSWORD = 'Correct-horse-1';

/** Sends requests as an admin user. */
export type Client = Awaited<ReturnType<typeof signIn>>;

/** Makes an admin user with a role, and signs in. */
export async function signIn(app: TestApp, code: string) {
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code } });
  const email = `${code}-${Math.random().toString(36).slice(2)}@example.org`;
  const account = { email, password: PASSWORD, firstname: code, isActive: true, registrationToken: null };
  const user = await app.strapi.service('admin::user').create({ ...account, roles: [role.id] });
  const login = await app.request.post('/admin/login').send({ email, password: PASSWORD }).expect(200);
  const authorization = `Bearer ${login.body.data.token}`;
  const ask = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) => {
    const request = app.request[method](path).set('Authorization', authorization);
    return body ? request.send(body) : request;
  };
  return {
    id: user.id as number,
    ask,
    get: (path: string) => ask('get', path),
    post: (path: string, body: object) => ask('post', path, body),
    put: (path: string, body: object = {}) => ask('put', path, body),
    delete: (path: string) => ask('delete', path),
  };
}

/** A role that may do nothing. */
export async function makeBareRole(app: TestApp): Promise<string> {
  await app.strapi.service('admin::role').create({ name: 'Bare', code: 'bare', description: '' });
  return 'bare';
}
