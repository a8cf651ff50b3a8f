/** What the server refuses. */

interface Envelope {
  error?: { status?: number; name?: string; message?: string; details?: unknown };
}

/** An answer that is none: its status, Strapi's name of the error, and what it says of the fields. */
export class DatelineError extends Error {
  readonly status: number;
  readonly details: unknown;
  /** Seconds to wait before the next try, where the server says so (503). */
  readonly retryAfter: number | null;

  constructor(response: Response, body: unknown) {
    const { message, name, details } = (body as Envelope | undefined)?.error ?? {};
    super(message ?? `${response.status} ${response.statusText}`);
    this.name = name ?? 'DatelineError';
    this.status = response.status;
    this.details = details ?? null;
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    this.retryAfter = Number.isFinite(seconds) ? seconds : null;
  }
}
