export interface FieldError {
  pointer: string;
  message: string;
}

/** The body of every failed answer (RFC 9457), as a throwable. The interface reacts to its `code`. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly traceId?: string;
  readonly errors: FieldError[];
  readonly extra: Record<string, unknown>;
  /** What of the API was asked for: `segments`. */
  readonly object?: string;
  /** In which language the server said it. */
  readonly language?: string;

  constructor(status: number, body: Record<string, unknown> = {}, path = '', language?: string) {
    const { type, title, detail, code, traceId, errors, ...extra } = body;
    super(typeof title === 'string' ? title : `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.code = typeof code === 'string' ? code : codeFromType(type, status);
    this.title = typeof title === 'string' ? title : '';
    this.detail = typeof detail === 'string' ? detail : undefined;
    this.traceId = typeof traceId === 'string' ? traceId : undefined;
    this.errors = Array.isArray(errors) ? (errors as FieldError[]) : [];
    this.extra = extra;
    this.language = language;
    this.object = /^\/api\/([a-z-]+)/.exec(path)?.[1];
  }

  /** Nobody was there to answer, or not in time; it may be different in a moment. */
  get away(): boolean {
    return this.status === 0 || this.status >= 502;
  }

  /** The address names a record by something that is no id. */
  get leadsNowhere(): boolean {
    return (
      this.status === 400 && this.errors.length > 0 && this.errors.every(({ pointer }) => pointer === 'id')
    );
  }

  /** The record that is there already: the account with this key. */
  get otherId(): string | undefined {
    return typeof this.extra.otherId === 'string' ? this.extra.otherId : undefined;
  }

  /** The states that could follow the present one, where another was asked for. */
  get allowed(): string[] {
    return Array.isArray(this.extra.allowed) ? (this.extra.allowed as string[]) : [];
  }

  /** Field messages by form field: `/email` → `email`, `/lines/0/amount` → `lines.0.amount`. */
  get fields(): Record<string, string> {
    return Object.fromEntries(
      this.errors.map(({ pointer, message }) => [
        pointer
          .replace(/^#?\//, '')
          .split('/')
          .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
          .join('.'),
        message,
      ]),
    );
  }
}

function codeFromType(type: unknown, status: number): string {
  const last = typeof type === 'string' ? type.split('/').pop() : undefined;
  return last && last !== 'about:blank' ? last : status === 0 ? 'unreachable' : `http-${status}`;
}

export function isProblem(error: unknown, ...codes: string[]): error is Problem {
  return error instanceof Problem && (codes.length === 0 || codes.includes(error.code));
}

/** Whether it was refused because nobody is signed in any more. */
export function isSignedOut(error: unknown): boolean {
  return isProblem(error) && error.status === 401;
}
