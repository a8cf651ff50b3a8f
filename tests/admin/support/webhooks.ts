/** A Dateline that delivers to a receiver of the test's own. */
export const DELIVERING = {
  WEBHOOKS_ENABLED: 'true',
  WEBHOOKS_ALLOW_HTTP: 'true',
  WEBHOOKS_ALLOWED_ADDRESSES: '127.0.0.1',
};
