import { guardedController } from '../../../on-the-record/controller';

export default guardedController('api::topic.topic');
