import type { Core } from '@strapi/strapi';
import { secret } from '../database/embedded';

const plugins = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    config: {
      jwtSecret: secret('JWT_SECRET'),
      ratelimit: { enabled: true },
    },
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      defaultLimit: 25,
      maxLimit: 100,
      depthLimit: 12,
      // Objects that one operation can make the server read: docs/graphql.md has the arithmetic.
      maxCost: env.int('GRAPHQL_MAX_COST', 10_000),
      subscriptions: false,
      landingPage: env('NODE_ENV') !== 'production',
    },
  },
});

export default plugins;
