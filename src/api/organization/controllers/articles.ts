import { articlesNaming } from '../../../ways-back/articles';
import { wayBack } from '../../../ways-back/controller';
import { articlesParameters } from '../../../ways-back/parameters';

/** `GET /api/organizations/:id/articles` */
export default wayBack({
  kind: 'organization',
  name: 'articles',
  parameters: articlesParameters,
  ask: (transaction, subjects, { limit, after, include }) =>
    articlesNaming(transaction, subjects, { as: null, limit, after, include }),
});
