/** Questions to the server past the browser: as a reader, and as an administrator. */

export interface Found {
  documentId: string;
  [field: string]: unknown;
}

/** What a reader gets. */
export async function asReader(
  base: string,
  address: string,
): Promise<{ status: number; data: Found & Found[] }> {
  const response = await fetch(`${base}/api/${address}`);
  const body = (await response.json()) as { data: Found & Found[] };
  return { status: response.status, data: body.data };
}

export type AdminClient = (
  method: string,
  address: string,
  body?: object,
) => Promise<{ status: number; body: unknown }>;

/** Requests of the admin panel with somebody's session. */
export async function asAdmin(
  base: string,
  account: { email: string; password: string },
): Promise<AdminClient> {
  const login = await fetch(`${base}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: account.email, password: account.password }),
  });
  const { data } = (await login.json()) as { data: { token: string } };
  return async (method, address, body) => {
    const response = await fetch(`${base}${address}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${data.token}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
  };
}

/** The document of that name. */
export async function findByName(
  admin: AdminClient,
  kind: string,
  field: string,
  name: string,
): Promise<Found> {
  const query = new URLSearchParams({ [`filters[${field}][$eq]`]: name, pageSize: '1' });
  const { body } = await admin('GET', `/content-manager/collection-types/api::${kind}.${kind}?${query}`);
  const [found] = (body as { results: Found[] }).results;
  if (!found) throw new Error(`No ${kind} is called ${name}`);
  return found;
}
