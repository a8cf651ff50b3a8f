/** Links to drafts: signed, and good for some minutes. Pure. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What a link leads to. */
export interface PreviewGrant {
  documentId: string;
  status: 'draft';
  /** Seconds since 1970. */
  expires: number;
}

/** A token is `<documentId>.<status>.<expiry, base 36>.<HMAC-SHA256 of what is before it, base64url>`. */
const TOKEN =
  /^(?<said>(?<documentId>[a-z0-9]{1,64})\.(?<status>draft)\.(?<expires>[0-9a-z]{1,10}))\.(?<mac>[\w-]{43})$/;

/** @param secrets the server's keys, newest first: the first signs */
export function signPreview(grant: PreviewGrant, secrets: readonly string[]): string {
  const said = `${grant.documentId}.${grant.status}.${grant.expires.toString(36)}`;
  return `${said}.${macOf(said, secrets[0] ?? '')}`;
}

/**
 * @param secrets any of which may have signed
 * @param moment seconds since 1970
 * @returns null for what was never signed here
 */
export function readPreview(
  token: string,
  secrets: readonly string[],
  moment: number,
): { grant: PreviewGrant; isOver: boolean } | null {
  const { said, documentId, status, expires, mac } = TOKEN.exec(token)?.groups ?? {};
  if (!said || !documentId || status !== 'draft' || !expires || !mac) return null;
  // As text: the last character of base64url has bits that are not read. Both have 43 characters.
  const isSigned = secrets.some((secret) =>
    timingSafeEqual(Buffer.from(macOf(said, secret)), Buffer.from(mac)),
  );
  if (!isSigned) return null;
  const grant: PreviewGrant = { documentId, status, expires: Number.parseInt(expires, 36) };
  return { grant, isOver: moment >= grant.expires };
}

/** A key of its own, so that nothing else that the server signs passes for a link. */
function macOf(said: string, secret: string): string {
  const key = createHash('sha256').update(`dateline preview ${secret}`).digest();
  return createHmac('sha256', key).update(said).digest('base64url');
}
