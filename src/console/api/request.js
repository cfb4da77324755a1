// Requests to the API.
import { settings } from '../settings.js';
import { credentials, ended } from './session.js';
import { connectionLost, notAuthenticated, problemOf } from './problem.js';

const NOT_AUTHENTICATED = 401;

/**
 * Sends a request, and returns the status, the body and the entity tag of the answer.
 *
 * @throws Problem if it is refused or the connection is lost
 */
export async function send(method, path, body, { etag, key } = {}) {
  const headers = { Accept: 'application/json', ...credentials() };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (etag) headers['If-None-Match'] = etag;
  if (key) headers['Idempotency-Key'] = key;
  const answer = await reach(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), cache: 'no-store' });
  if (answer.status === 304) return { status: 304 };
  if (!answer.ok) throw await problemOf(answer);
  return { status: answer.status, data: await whole(answer.json()), etag: answer.headers.get('ETag') };
}

/**
 * Returns a body once all of it has arrived.
 *
 * @throws Problem if the connection is lost on the way
 */
export async function whole(body) {
  try {
    return await body;
  } catch {
    throw connectionLost();
  }
}

/**
 * Returns the raw answer. A token that is over is not sent.
 *
 * @throws Problem if the connection is lost, or if the seller has to sign in again
 */
export async function reach(path, options) {
  if (ended.get()) throw notAuthenticated();
  let answer;
  try {
    answer = await fetch(settings.api + path, options);
  } catch {
    throw connectionLost();
  }
  if (answer.status === NOT_AUTHENTICATED && settings.issuer) ended.set(true);
  return answer;
}
