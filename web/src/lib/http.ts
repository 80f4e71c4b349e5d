import i18next from 'i18next';
import type { ApiPath } from '@/api/types';
import { language } from './language';
import { isNobodyThere } from './presence';
import { Problem } from './problem';

type AnyPath = ApiPath<'get'> | ApiPath<'post'> | ApiPath<'put'> | ApiPath<'patch'> | ApiPath<'delete'>;

type Scalar = string | number | boolean | undefined | null;

export interface CallOptions {
  path?: Record<string, string>;
  query?: Record<string, Scalar>;
  signal?: AbortSignal;
  /** The ETag of the version that was read; becomes `If-Match`. */
  version?: string;
  /** Names one intention of the user, so that a repeat of it changes nothing. */
  idempotencyKey?: string;
  /** Asks for whoever is signed in now, be it somebody else than whom this page was opened by. */
  forAnybody?: boolean;
}

/** An answer with what its headers say. */
export interface Answer<T> {
  data: T;
  etag?: string;
  location?: string;
}

export function url(path: AnyPath, { path: parts = {}, query = {} }: CallOptions = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parts[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${filled}?${text}` : filled;
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((entry) => entry.startsWith(`${name}=`));
  return found && decodeURIComponent(found.slice(name.length + 1));
}

async function failure(response: Response, path: AnyPath): Promise<Problem> {
  const type = response.headers.get('content-type') ?? '';
  const read = type.includes('json') ? await response.json().catch(() => ({})) : {};
  const body = read as Record<string, unknown>;
  // what services say of it is meant for programs
  if (response.status === 401) body.detail = i18next.t('system.signedOut');
  return new Problem(response.status, body, path, language());
}

/** A read that takes longer than this has failed, so that nothing spins for ever. */
const readTimeout = 30_000;

function within(milliseconds: number, signal?: AbortSignal): AbortSignal {
  const limit = AbortSignal.timeout(milliseconds);
  return signal ? AbortSignal.any([signal, limit]) : limit;
}

let person: string | undefined;

/** Whom this page was opened by: who signs in later in the same browser must not act through it. */
export function actAs(id: string): void {
  person = id;
}

async function send(
  method: string,
  path: AnyPath,
  options: CallOptions,
  body?: unknown,
  accept = 'application/json',
): Promise<Response> {
  const headers = new Headers({ Accept: accept, 'Accept-Language': language() });
  if (method !== 'GET') {
    const csrf = cookie('XSRF-TOKEN');
    if (csrf) headers.set('X-XSRF-TOKEN', csrf);
  }
  if (method === 'POST') headers.set('Idempotency-Key', options.idempotencyKey ?? crypto.randomUUID());
  if (person && !options.forAnybody) headers.set('X-Guanxi-Person', person);
  if (isNobodyThere()) headers.set('X-Guanxi-Idle', 'true');
  if (options.version) headers.set('If-Match', options.version);
  const form = body instanceof FormData;
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  if (body !== undefined && !form) headers.set('Content-Type', type);
  const response = await fetch(url(path, options), {
    method,
    headers,
    body: form ? body : body === undefined ? undefined : JSON.stringify(body),
    credentials: 'same-origin',
    signal: method === 'GET' ? within(readTimeout, options.signal) : options.signal,
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Problem(0, {}, path);
  });
  if (!response.ok) throw await failure(response, path);
  return response;
}

async function call<T>(
  method: string,
  path: AnyPath,
  options: CallOptions,
  body?: unknown,
): Promise<Answer<T>> {
  const response = await send(method, path, options, body);
  const text = await response.text();
  return {
    data: (text ? JSON.parse(text) : undefined) as T,
    etag: response.headers.get('etag') ?? undefined,
    location: response.headers.get('location') ?? undefined,
  };
}

/** The only way to a server: same-origin cookies, CSRF token, idempotency, versions, typed problems. */
export const http = {
  get: async <T>(path: ApiPath<'get'>, options: CallOptions = {}) =>
    (await call<T>('GET', path, options)).data,
  read: <T>(path: ApiPath<'get'>, options: CallOptions = {}) => call<T>('GET', path, options),
  /** A file, as it is. */
  text: async (path: ApiPath<'get'>, options: CallOptions = {}) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await (await send('GET', path, options, undefined, 'text/csv, application/problem+json')).arrayBuffer(),
    ),
  post: <T>(path: ApiPath<'post'>, body?: unknown, options: CallOptions = {}) =>
    call<T>('POST', path, options, body),
  /** Does what a form of a page would, and takes the page that comes of it. */
  submit: (path: ApiPath<'post'>) => send('POST', path, {}, undefined, 'text/html'),
  put: <T>(path: ApiPath<'put'>, body: unknown, options: CallOptions) => call<T>('PUT', path, options, body),
  /** What is named changes, null empties it, all else stays (RFC 7396). */
  patch: <T>(path: ApiPath<'patch'>, body: unknown, options: CallOptions) =>
    call<T>('PATCH', path, options, body),
  delete: (path: ApiPath<'delete'>, options: CallOptions) => call<undefined>('DELETE', path, options),
};
