/** Related articles and the article page. Loaded before the core routes, which would take their paths for ids. */
const read = () => ({ middlewares: ['global::conditional'] });

export default {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/articles/:id/related', handler: 'related.find', config: read() },
    { method: 'GET', path: '/articles/:id/page', handler: 'page.findOne', config: read() },
  ],
};
