// Why a request was not carried out: a problem document, a refusal of the gateway, or a lost connection.

/** A refusal. Its `code` has a sentence in every language, and so has its `explanation`; `detail` is in English. */
class Problem extends Error {
  constructor({ status = 0, code, detail, errors = [], explanation }) {
    super(detail ?? code);
    Object.assign(this, { status, code, detail, errors, explanation });
  }

  /** Says whether the request may have been carried out all the same. */
  get outcomeUnknown() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  /** Says whether the same request may succeed in a moment. */
  get retryable() {
    return this.outcomeUnknown || this.code === 'concurrent-change';
  }
}

const BY_STATUS = { 401: 'not-authenticated', 413: 'payload-too-large', 429: 'too-many-requests', 503: 'temporarily-unavailable' };

/** Returns the problem that an answer tells. */
export async function problemOf(answer) {
  let document = {};
  try {
    document = await answer.json();
  } catch { /* the gateway may answer with something else */ }
  const code = document.code ?? BY_STATUS[answer.status] ?? 'internal-error';
  return new Problem({ ...document, status: answer.status, code });
}

export const connectionLost = () => new Problem({ code: 'connection-lost' });
export const notAuthenticated = () => new Problem({ status: 401, code: 'not-authenticated' });
