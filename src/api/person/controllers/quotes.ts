import { wayBack } from '../../../ways-back/controller';
import { pageParameters } from '../../../ways-back/parameters';
import { quotesOf } from '../../../ways-back/quotes';

/** `GET /api/people/:id/quotes` */
export default wayBack({
  kind: 'person',
  name: 'quotes',
  parameters: pageParameters,
  ask: (transaction, subjects, page) => quotesOf(transaction, 'person', subjects, page),
});
