import type { TestApp } from './boot-strapi';

const ADMIN = { firstname: 'Ada', lastname: 'Stone', email: 'ada@example.org', password: 'Correct-horse-1' };

/** Registers the first administrator, and sends requests as she does in the panel. */
export async function signInAdmin({ request }: TestApp) {
  const { body } = await request.post('/admin/register-admin').send(ADMIN).expect(200);
  const authorization = `Bearer ${body.data.token}`;
  return {
    get: (path: string) => request.get(path).set('Authorization', authorization),
    put: (path: string, data: object) => request.put(path).set('Authorization', authorization).send(data),
    post: (path: string, data: object) => request.post(path).set('Authorization', authorization).send(data),
  };
}
