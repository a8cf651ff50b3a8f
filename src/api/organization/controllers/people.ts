import { wayBack } from '../../../ways-back/controller';
import { peopleParameters } from '../../../ways-back/parameters';
import { peopleOf } from '../../../ways-back/people';

/** `GET /api/organizations/:id/people` */
export default wayBack({
  kind: 'organization',
  name: 'people',
  parameters: peopleParameters,
  ask: (transaction, subjects, { asOf = null, limit, after }) =>
    peopleOf(transaction, subjects, { asOf, limit, after }),
});
