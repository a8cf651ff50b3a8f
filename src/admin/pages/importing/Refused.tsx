/** Why something cannot be imported, and how it is mended. */
import { Typography } from '@strapi/design-system';
import type { Refusal } from './outcomes';

/** @param of the file: the reason goes on from its name */
export function Refused({ of, refusal: { reason, fix } }: { of: string; refusal: Refusal }) {
  return (
    <Typography tag="p" role="status" textColor="danger700" style={{ overflowWrap: 'anywhere' }}>
      {[`${of} ${reason}`, fix].filter(Boolean).join('. ').concat('.')}
    </Typography>
  );
}
