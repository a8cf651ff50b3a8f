/** The draft of an article. Its action is the permission that `status=draft` asks for. */
export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/articles/:id/draft', handler: 'article.readDrafts', config: {} }],
};
