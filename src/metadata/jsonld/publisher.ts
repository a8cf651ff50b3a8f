import type { NewsMediaOrganizationLeaf } from 'schema-dts';
import type { Addresses } from '../addresses';

/** The newsroom, where it has a site. */
export function publisherNode({ publisher }: Addresses): NewsMediaOrganizationLeaf | null {
  if (!publisher) return null;
  const { name, home } = publisher;
  return { '@type': 'NewsMediaOrganization', '@id': `${home}/`, name, url: `${home}/` };
}
