import { wayBack } from '../../../ways-back/controller';
import { pageParameters } from '../../../ways-back/parameters';
import { quotesOf } from '../../../ways-back/quotes';

/** `GET /api/organizations/:id/quotes` */
export default wayBack({
  kind: 'organization',
  name: 'quotes',
  parameters: pageParameters,
  ask: (transaction, subjects, page) => quotesOf(transaction, 'organization', subjects, page),
});
