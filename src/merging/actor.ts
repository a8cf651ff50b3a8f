/** Who acts: the id of an admin user; null for the server itself. */
export type Actor = number | null;
