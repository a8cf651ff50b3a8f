/** The draft behind a signed link. The link is the permission. */
export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/preview/:token', handler: 'preview.findOne', config: { auth: false } }],
};
