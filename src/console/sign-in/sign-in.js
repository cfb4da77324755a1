// Signing in at the issuer: by an authorization code with PKCE. The page comes back to where it was.
import { settings } from '../settings.js';
import { claimsOf, signIn } from '../api/session.js';
import { replaceAddress } from '../state/route.js';
import { addresses, tokensFor } from './issuer.js';
import { challengeOf, random } from './pkce.js';

const KEY = 'sign-in';

/** The address that the issuer sends the browser back to: this page, whatever it shows. */
const redirect = () => location.origin + location.pathname;

/** Leaves for the issuer. */
export async function beginSignIn() {
  const { authorize } = await addresses();
  const [state, nonce, verifier] = [random(), random(), random()];
  sessionStorage.setItem(KEY, JSON.stringify({ state, nonce, verifier, page: location.hash }));
  const query = new URLSearchParams({
    response_type: 'code', client_id: settings.clientId, redirect_uri: redirect(), scope: 'openid', audience: settings.audience ?? '', state, nonce,
    code_challenge: await challengeOf(verifier), code_challenge_method: 'S256',
  });
  location.assign(`${authorize}${authorize.includes('?') ? '&' : '?'}${query}`);
}

/** Checks what the issuer says about who has signed in. */
function checkIdentity(claims, nonce) {
  const audience = [claims.aud].flat();
  if (claims.nonce !== nonce || claims.iss !== settings.issuer || !audience.includes(settings.clientId)) throw new Error('The identity is not that of this sign-in');
}

/** Ends a sign-in if the issuer has just sent the browser back. Returns whether that went wrong. */
export async function completeSignIn() {
  const answer = new URLSearchParams(location.search);
  if (!answer.has('state')) return false;
  const begun = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  sessionStorage.removeItem(KEY);
  replaceAddress(location.pathname + (begun.page ?? location.hash));
  try {
    if (!begun.state || answer.get('state') !== begun.state) throw new Error('This is not the sign-in that was begun here');
    if (!answer.get('code')) throw new Error(answer.get('error_description') ?? answer.get('error') ?? 'There is no code');
    const tokens = await tokensFor(answer.get('code'), begun.verifier, redirect());
    const identity = claimsOf(tokens.id_token);
    checkIdentity(identity, begun.nonce);
    signIn(tokens.access_token, identity.email ?? identity.name ?? identity.preferred_username ?? identity.sub);
    return false;
  } catch (failure) {
    console.warn(failure);
    return true;
  }
}
