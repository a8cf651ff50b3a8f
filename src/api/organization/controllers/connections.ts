import { connectionsOf } from '../../../ways-back/connections';
import { wayBack } from '../../../ways-back/controller';
import { pageParameters } from '../../../ways-back/parameters';

/** `GET /api/organizations/:id/connections` */
export default wayBack({
  kind: 'organization',
  name: 'connections',
  parameters: pageParameters,
  ask: connectionsOf,
});
