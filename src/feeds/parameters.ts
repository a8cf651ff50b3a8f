/** The parameters of feeds. */
import { pageParameters } from '../ways-back/parameters';

export const feedParameters = pageParameters.pick({ cursor: true });
