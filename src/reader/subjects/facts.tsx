/** What is known of somebody in a few words: names and values. */
import type { ComponentChildren } from 'preact';

export interface Fact {
  name: string;
  /** Nothing, and the fact is left out. */
  value: ComponentChildren | null | undefined | false | '';
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value);
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Other sites' pages about the same: their hosts are their names. */
export function Elsewhere({ addresses }: { addresses: readonly string[] }) {
  return (
    <ul class="inline-list">
      {addresses.map((address) => (
        <li key={address}>
          <a href={address} rel="external">
            {hostOf(address)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
