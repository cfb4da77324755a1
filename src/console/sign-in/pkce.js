// Proof Key for Code Exchange (RFC 7636): only the tab that has begun a sign-in can end it.

/** Returns bytes as base64url. */
const base64url = bytes => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Returns 256 random bits as 43 letters that an address may hold. */
export const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

/** Returns the challenge of a verifier by the method S256. */
export async function challengeOf(verifier) {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}
