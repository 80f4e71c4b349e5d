export function signInPath(returnTo: string): string {
  return `/oauth2/authorization/guanxi?returnTo=${encodeURIComponent(returnTo)}`;
}

/** Identity-service shows the sign-in page; the gateway starts the flow and comes back to where we were. */
export function startSignIn(): void {
  window.location.assign(signInPath(window.location.pathname + window.location.search));
}
