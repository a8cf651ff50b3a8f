import { conditionalRouter } from '../../../on-the-record/routes';

export default conditionalRouter('api::person.person');
