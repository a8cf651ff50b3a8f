/** What the list of articles shows of a draft beside Strapi's own columns. */
export interface ListColumns {
  documentId: string;
  /** The first topic. */
  section: string | null;
  story: string | null;
  citations: number;
  errors: number;
  warnings: number;
}
