/** Look-alikes as the desk's routes answer them. */
export interface LookAlike {
  documentId: string;
  id: number;
  title: string;
  slug: string | null;
  onRecord: boolean;
  details: string | null;
  score: number;
  reasons: { kind: string; message: string }[];
  articles: number;
}

export interface LookAlikes {
  data: LookAlike[];
  meta: { notTheSame: { documentId: string; title: string; by: string | null; at: string }[] };
}
