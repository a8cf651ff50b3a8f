import { withJsonLd } from '../../../metadata/negotiated';
import { guardedController } from '../../../on-the-record/controller';

export default withJsonLd('source', guardedController('api::source.source'));
