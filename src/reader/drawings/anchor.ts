/** The id of an entry in its list, for links within the page; none for what only a draft names. */
export function anchorOf({
  documentId,
  slug,
}: {
  documentId: string;
  slug?: string | null;
}): string | undefined {
  return slug ? `entry-${documentId}` : undefined;
}
