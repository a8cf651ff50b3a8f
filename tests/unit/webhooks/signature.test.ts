import { makeSecret, signatures, signedHeaders } from '../../../src/webhooks/message/signature';

/** From the tests of the specification's own libraries. */
const VECTOR = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  message: { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body: '{"test": 2432232314}' },
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

describe('signatures', () => {
  test('are those of the Standard Webhooks specification', () => {
    expect(signedHeaders(VECTOR.message, [VECTOR.secret])).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': VECTOR.signature,
    });
  });

  test('of two secrets stand side by side, so that receivers can change over', () => {
    const former = makeSecret();
    const [first, second, ...others] = signatures(VECTOR.message, [VECTOR.secret, former]).split(' ');
    expect(first).toBe(VECTOR.signature);
    expect(second).toBe(signatures(VECTOR.message, [former]));
    expect(second).not.toBe(first);
    expect(others).toEqual([]);
  });

  test('depend on everything that is signed', () => {
    const { message, secret, signature } = VECTOR;
    for (const changed of [{ id: 'msg_other' }, { timestamp: 1614265331 }, { body: '{"test":2432232314}' }])
      expect(signatures({ ...message, ...changed }, [secret])).not.toBe(signature);
  });

  test('a secret has 32 bytes, and no two are the same', () => {
    const secrets = Array.from({ length: 20 }, makeSecret);
    expect(new Set(secrets).size).toBe(20);
    for (const secret of secrets) {
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
      expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32);
    }
  });
});
