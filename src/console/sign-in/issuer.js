// The issuer of tokens: where one signs in, and where a code becomes a token (OpenID Connect Discovery).
import { settings } from '../settings.js';

async function json(address, options) {
  const answer = await fetch(address, { cache: 'no-store', ...options });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

/** Returns the addresses of the issuer. */
export async function addresses() {
  const { issuer, authorization_endpoint: authorize, token_endpoint: token } = await json(`${settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (issuer !== settings.issuer) throw new Error(`${settings.issuer} calls itself ${issuer}`);
  return { authorize, token };
}

/** Returns the tokens for a code. */
export async function tokensFor(code, verifier, redirect) {
  const { token } = await addresses();
  return json(token, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirect, client_id: settings.clientId, code_verifier: verifier }),
  });
}
