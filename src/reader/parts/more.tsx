/** The way to the next page of a list, where there is one. */
export function More({ href, children }: { href: string | null; children: string }) {
  return href === null ? null : (
    <p class="more">
      <a href={href} rel="next">
        {children}
      </a>
    </p>
  );
}
