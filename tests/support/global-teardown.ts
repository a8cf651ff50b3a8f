import { tearDown } from './at-teardown';

export default tearDown;
