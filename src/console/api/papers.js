// Labels, bills of lading and pack lists. They are fetched with the seller's token, then opened or saved.
import { credentials } from './session.js';
import { reach, whole } from './request.js';
import { problemOf } from './problem.js';

const KEEP_FOR = 60_000;

/**
 * Opens a PDF in another tab, or saves a table under a name.
 *
 * @throws Problem if there is nothing to print or the connection is lost
 */
export async function openPaper(path, name) {
  const answer = await reach(path, { headers: credentials(), cache: 'no-store' });
  if (!answer.ok) throw await problemOf(answer);
  const address = URL.createObjectURL(await whole(answer.blob()));
  const link = document.createElement('a');
  link.href = address;
  if (name) link.download = name;
  else link.target = '_blank';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_FOR);
}
