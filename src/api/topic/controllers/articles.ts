import { articlesNaming } from '../../../ways-back/articles';
import { wayBack } from '../../../ways-back/controller';
import { articlesParameters } from '../../../ways-back/parameters';

/** `GET /api/topics/:id/articles` */
export default wayBack({
  kind: 'topic',
  name: 'articles',
  parameters: articlesParameters,
  ask: (transaction, subjects, { limit, after, include }) =>
    articlesNaming(transaction, subjects, { as: null, limit, after, include }),
});
