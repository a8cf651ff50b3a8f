module.exports = ({ env }) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  graphql: { config: { endpoint: '/graphql', defaultLimit: 25, maxLimit: 100, landingPage: false } },
});
