import type { Core } from '@strapi/strapi';
import type { CachingConfig } from '../src/http/surrogate-key';

/** What a cache in front is told. Its own way to read keys is in docs/api.md ("Staying fresh"). */
const caching = ({ env }: Core.Config.Shared.ConfigParams): CachingConfig => ({
  keysHeader: env('CACHE_KEYS_HEADER', 'Surrogate-Key'),
});

export default caching;
