/** JSON-LD by the document's own address, for whoever accepts `application/ld+json` rather than JSON. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { DocumentKind } from '../record/kinds';
import { answerJsonLd } from './answer';
import { jsonLdAction } from './json-ld-route';
import { JSON_LD } from './jsonld/node';

interface Controller {
  findOne(ctx: Context): Promise<unknown>;
}

interface Authentication {
  verify(auth: unknown, config: { scope: string[] }): Promise<void>;
}

/** The controller of a type, whose `findOne` answers in JSON-LD too, to those who may read it by its own address. */
export function withJsonLd<C extends Controller>(
  kind: DocumentKind,
  controller: (context: { strapi: Core.Strapi }) => C,
) {
  return ({ strapi }: { strapi: Core.Strapi }) => {
    const plain = controller({ strapi });
    return {
      ...plain,
      async findOne(ctx: Context) {
        if (ctx.accepts(['application/json', JSON_LD]) !== JSON_LD) return plain.findOne(ctx);
        const authentication = strapi.get('auth') as Authentication;
        await authentication.verify(ctx.state.auth, { scope: [jsonLdAction(kind)] });
        return answerJsonLd(strapi, ctx, kind);
      },
    };
  };
}
