import { articlesNaming } from '../../../ways-back/articles';
import { wayBack } from '../../../ways-back/controller';
import { articlesByPersonParameters } from '../../../ways-back/parameters';

/** `GET /api/people/:id/articles` */
export default wayBack({
  kind: 'person',
  name: 'articles',
  parameters: articlesByPersonParameters,
  ask: (transaction, subjects, { as = null, limit, after }) =>
    articlesNaming(transaction, subjects, { as, limit, after }),
});
