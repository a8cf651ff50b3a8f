/** Everything that happens when a document is written, apart from the record. */
import type { Core, Modules } from '@strapi/strapi';
import { kindOf } from '../record/kinds';
import { inTransaction } from '../record/sql';
import { offerFreeSlugs } from '../slugs/uid-service';
import { act } from './act';
import { replaceBulkActions } from './bulk';
import { shownError } from './errors/changed-meanwhile-error';

/** Registers it: after the record's middleware, in whose transaction it runs. */
export function registerPublishing(strapi: Core.Strapi): void {
  strapi.documents.use((context: Modules.Documents.Middleware.Context, next) => {
    const kind = kindOf(context.uid);
    if (!kind) return next();
    return inTransaction(strapi, async (transaction) => {
      try {
        return await act(strapi, transaction, { kind, context }, next);
      } catch (error) {
        throw shownError(error);
      }
    }) as ReturnType<typeof next>;
  });
  replaceBulkActions(strapi);
  offerFreeSlugs(strapi);
}
