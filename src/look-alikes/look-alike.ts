import type { Reason } from './compare';

/** A possible duplicate, as the panel shows it. */
export interface LookAlike {
  documentId: string;
  id: number;
  title: string;
  slug: string | null;
  onRecord: boolean;
  details: string | null;
  /** 0 to 1. */
  score: number;
  reasons: Reason[];
  /** Published articles that name it. */
  articles: number;
}
