// The settings of this deployment: where the API answers, whether it is the local server, and else who signs sellers in.
export const settings = { api: '', local: false, issuer: '', clientId: '', audience: '' };

/** Reads config.json, which lies beside this page. */
export async function readSettings() {
  const answer = await fetch('config.json');
  Object.assign(settings, await answer.json());
}
