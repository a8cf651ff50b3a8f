import { withJsonLd } from '../../../metadata/negotiated';
import { guardedController } from '../../../on-the-record/controller';

export default withJsonLd('story', guardedController('api::story.story'));
