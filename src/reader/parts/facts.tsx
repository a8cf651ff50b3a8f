import type { ComponentChildren } from 'preact';
import { inOrder } from './in-order';

/** What is known, in pairs; those without a value are left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ComponentChildren])[] }) {
  const known = facts.filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {inOrder(known, ([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
