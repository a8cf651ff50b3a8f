/** Who may import what. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { DocumentKind } from '../../record/kinds';
import { checkerOf, type Verb } from '../permitted';

/** Made by nobody who asks: an import brings up to date whatever it has made before, by whom it may be. */
const somebodyElses = () => ({ createdBy: { id: -1, roles: [] } });

/** @throws ForbiddenError (403) where the caller may not do all of this with documents of everybody */
export function requireEvery(
  strapi: Core.Strapi,
  ctx: Context,
  verbs: readonly Verb[],
  kinds: readonly DocumentKind[],
): void {
  for (const kind of kinds) {
    const checker = checkerOf(strapi, ctx, kind);
    if (verbs.some((verb) => checker.cannot[verb](somebodyElses())))
      throw new errors.ForbiddenError('Your role does not allow this.');
  }
}
