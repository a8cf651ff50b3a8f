/** The admin panel's slug field, answered from the slugs that are held rather than from the drafts alone. */
import type { Core } from '@strapi/strapi';
import { kindOf } from '../record/kinds';
import { connectionOf } from '../record/sql';
import { slugBase, type Titled } from './base';
import { freeSlug } from './claim';

interface Field {
  contentTypeUID: string;
  field: string;
  locale?: string;
}

/** content-manager's service `uid` (content-manager/dist/server/services/uid.js). */
interface UidService {
  generateUIDField(request: Field & { data: Titled }): Promise<string>;
  findUniqueUID(request: Field & { value: string }): Promise<string>;
  checkUIDAvailability(request: Field & { value: string }): Promise<boolean>;
}

// What is asked for belongs to nobody yet.
const NOBODY = '';

/** Puts our answers in the place of Strapi's, for our content types. */
export function offerFreeSlugs(strapi: Core.Strapi): void {
  const service: UidService = strapi.plugin('content-manager').service('uid');
  const stock = { ...service };
  const free = (uid: string, base: string): Promise<string> | null => {
    const type = kindOf(uid);
    return type && freeSlug(connectionOf(strapi), { type, owner: NOBODY, base });
  };
  Object.assign(service, {
    generateUIDField: (request) => {
      const kind = kindOf(request.contentTypeUID);
      const base = kind && (slugBase(kind, request.data) ?? kind);
      return (base && free(request.contentTypeUID, base)) || stock.generateUIDField.call(service, request);
    },
    findUniqueUID: (request) =>
      free(request.contentTypeUID, request.value) ?? stock.findUniqueUID.call(service, request),
    checkUIDAvailability: async (request) => {
      const found = await free(request.contentTypeUID, request.value);
      return found === null ? stock.checkUIDAvailability.call(service, request) : found === request.value;
    },
  } satisfies UidService);
}
