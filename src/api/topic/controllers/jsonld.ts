import { jsonLdController } from '../../../metadata/json-ld-route';

export default jsonLdController('topic');
