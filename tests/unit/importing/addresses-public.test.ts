import fc from 'fast-check';
import { isPublicAddress } from '../../../src/http/outgoing/public-address';
import { PUBLIC_WEB } from '../../../src/importing/fetching/policy';
import { targetOf } from '../../../src/importing/fetching/target';
import { ImportRefusal } from '../../../src/importing/refusal';

/** The code of the refusal, or null where the address may be asked for. */
function fault(address: string): string | null {
  try {
    targetOf(address, PUBLIC_WEB);
    return null;
  } catch (error) {
    if (error instanceof ImportRefusal) return error.code;
    throw error;
  }
}

describe('addresses that are not of the public internet', () => {
  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '192.0.0.192',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:0:127.0.0.1',
    '64:ff9b::127.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'febf::1',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    '100::1',
    '3fff::1',
    '5f00::1',
    '4000::1',
    'localhost',
    '',
    '1.2.3',
    '8.8.8.8 ',
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test('others are', () => {
    for (const address of [
      '8.8.8.8',
      '93.184.216.34',
      '172.32.0.1',
      '192.169.0.1',
      '100.63.255.255',
      '100.128.0.1',
      '2606:4700::1111',
      '2a00:1450::1',
    ])
      expect(isPublicAddress(address)).toBe(true);
  });

  test('no address that is mapped, however it is written, leads to a private one', () => {
    const private4 = fc.oneof(
      fc.tuple(fc.constant(127), fc.nat(255), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(10), fc.nat(255), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.nat(255)),
    );
    const number = ([a, b, c, d]: [number, number, number, number]) => ((a * 256 + b) * 256 + c) * 256 + d;
    const spelled = private4.chain((parts) => {
      const value = number(parts);
      const part = (one: number) =>
        fc.constantFrom(
          String(one),
          `0${one.toString(8)}`,
          `0x${one.toString(16)}`,
          `0x0${one.toString(16).toUpperCase()}`,
        );
      return fc.oneof(
        fc.constantFrom(String(value), `0x${value.toString(16)}`, `0${value.toString(8)}`),
        fc.tuple(...parts.map(part)).map((all) => all.join('.')),
        fc.tuple(part(parts[0]), part(value % 16_777_216)).map((all) => all.join('.')),
        fc.tuple(part(parts[0]), part(parts[1]), part(value % 65_536)).map((all) => all.join('.')),
        fc.constantFrom(
          `[::ffff:${parts.join('.')}]`,
          `[::${parts.join('.')}]`,
          `[64:ff9b::${parts.join('.')}]`,
        ),
        fc.constant(
          `[2002:${(parts[0] * 256 + parts[1]).toString(16)}:${(parts[2] * 256 + parts[3]).toString(16)}::]`,
        ),
      );
    });
    fc.assert(
      fc.property(spelled, (host) => expect(fault(`http://${host}/`)).toBe('address-not-public')),
      { numRuns: 500 },
    );
  });
});

describe('addresses that are not asked for', () => {
  test.each([
    ['http://127.1/', 'address-not-public'],
    ['http://2130706433/', 'address-not-public'],
    ['http://0177.0.0.1/', 'address-not-public'],
    ['http://0x7f000001/', 'address-not-public'],
    ['http://①②⑦.⓪.⓪.①/', 'address-not-public'],
    ['http://127。0。0。1/', 'address-not-public'],
    ['http://127.0.0.1./', 'address-not-public'],
    ['http://%31%32%37.0.0.1/', 'address-not-public'],
    ['http://0/', 'address-not-public'],
    ['http://[0:0:0:0:0:ffff:7f00:1]/', 'address-not-public'],
    ['http://[::]:80/', 'address-not-public'],
    ['http://[fe80::1%25eth0]/', 'address'],
    ['http:\\\\127.0.0.1\\', 'address-not-public'],
    ['HTTP://127.0.0.1', 'address-not-public'],
    ['https://user@example.org/', 'address'],
    ['https://example.org:pass@127.0.0.1/', 'address'],
    ['https://example.org:22/', 'address'],
    ['https://example.org:5432/', 'address'],
    ['file:///etc/passwd', 'address'],
    ['gopher://example.org/', 'address'],
    ['data:text/html,x', 'address'],
    ['javascript:alert(1)', 'address'],
    ['//example.org/', 'address'],
    ['example.org', 'address'],
    ['', 'address'],
    [`https://example.org/${'x'.repeat(3000)}`, 'address'],
  ])('%s', (address, code) => {
    expect(fault(address)).toBe(code);
  });

  test('a page of the web is', () => {
    for (const address of ['https://example.org/a?b#c', 'http://example.org:8080/', 'https://8.8.8.8/'])
      expect(fault(address)).toBeNull();
  });

  test('a password is not repeated in the refusal', () => {
    expect(() => targetOf('https://jane:secret@example.org/', PUBLIC_WEB)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });
});
