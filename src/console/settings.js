// The settings of this deployment: where the API answers, and whether it is the local server.
export const settings = { api: '', local: false };

/** Reads config.json, which lies beside this page. */
export async function readSettings() {
  const answer = await fetch('config.json');
  Object.assign(settings, await answer.json());
}
