import { articlesNaming } from '../../../ways-back/articles';
import { wayBack } from '../../../ways-back/controller';
import { articlesByPersonParameters, including } from '../../../ways-back/parameters';

/** `GET /api/people/:id/articles` */
export default wayBack({
  kind: 'person',
  name: 'articles',
  parameters: articlesByPersonParameters.extend(including),
  ask: (transaction, subjects, { as = null, limit, after, include }) =>
    articlesNaming(transaction, subjects, { as, limit, after, include }),
});
