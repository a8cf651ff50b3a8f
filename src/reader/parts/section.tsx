import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Unique on the page: the section's address. */
  id: string;
  title: string;
  class?: string;
  children: ComponentChildren;
}

/** A part of a page under a heading of the second level. */
export function Section({ id, title, class: name, children }: SectionProps) {
  return (
    <section class={name ? `section ${name}` : 'section'} aria-labelledby={id}>
      <h2 id={id} class="section-title">
        {title}
      </h2>
      {children}
    </section>
  );
}
