import { connectionsOf } from '../../../ways-back/connections';
import { wayBack } from '../../../ways-back/controller';
import { pageParameters } from '../../../ways-back/parameters';

/** `GET /api/people/:id/connections` */
export default wayBack({
  kind: 'person',
  name: 'connections',
  parameters: pageParameters,
  ask: connectionsOf,
});
