import { withJsonLd } from '../../../metadata/negotiated';
import { guardedController } from '../../../on-the-record/controller';

export default withJsonLd('topic', guardedController('api::topic.topic'));
