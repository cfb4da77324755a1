// A long list, a page at a time, so that thousands of rows stay quick.
import { html, useState } from '../library/preact.js';
import { number, t } from '../language.js';

const PAGE = 50;

/**
 * Calls `children` with the rows of the page that is shown, and the index of the first. Another object `at` turns to the page
 * with the row of its `place`.
 */
export function Rows({ rows, size = PAGE, at, children }) {
  const [turned, set] = useState({ page: 0 });
  const wanted = at && at !== turned.at ? Math.floor(at.place / size) : turned.page;
  const last = Math.max(0, Math.ceil(rows.length / size) - 1);
  const page = Math.max(0, Math.min(wanted, last));
  const first = page * size;
  const turn = next => set({ page: next, at });
  return html`${children(rows.slice(first, first + size), first)}
    ${last > 0 && html`<nav class="pager" aria-label=${t('pages')}>
      <button type="button" class="button small" disabled=${page === 0} onClick=${() => turn(page - 1)}>${t('pages.previous')}</button>
      <span>${t('pages.range', { first: number(first + 1), last: number(Math.min(first + size, rows.length)), count: number(rows.length) })}</span>
      <button type="button" class="button small" disabled=${page === last} onClick=${() => turn(page + 1)}>${t('pages.next')}</button>
    </nav>`}`;
}
