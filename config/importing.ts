import type { Core } from '@strapi/strapi';
import type { ImportingConfig } from '../src/importing/running/settings';

/** What imports may do. Fetching pages by address is off: whoever turns it on lets the server reach out. */
const importing = ({ env }: Core.Config.Shared.ConfigParams): ImportingConfig => ({
  byAddress: env.bool('IMPORT_BY_ADDRESS', false),
  largestUpload: env.int('IMPORT_LARGEST_UPLOAD', 20 * 1024 * 1024),
  secondsPerPage: env.float('IMPORT_SECONDS_PER_PAGE', 20),
});

export default importing;
