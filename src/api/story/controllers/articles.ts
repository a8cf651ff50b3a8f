import { articlesNaming } from '../../../ways-back/articles';
import { wayBack } from '../../../ways-back/controller';
import { pageParameters } from '../../../ways-back/parameters';

/** `GET /api/stories/:id/articles` */
export default wayBack({
  kind: 'story',
  name: 'articles',
  parameters: pageParameters,
  ask: (transaction, subjects, { limit, after }) =>
    articlesNaming(transaction, subjects, { as: null, limit, after }),
});
