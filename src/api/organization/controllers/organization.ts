import { withJsonLd } from '../../../metadata/negotiated';
import { guardedController } from '../../../on-the-record/controller';

export default withJsonLd('organization', guardedController('api::organization.organization'));
