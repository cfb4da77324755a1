// How many rows are wrong, and the way to each.
import { html } from '../library/preact.js';
import { n, t } from '../language.js';
import { Notice } from '../parts/notice.js';

const MAX_LINKS = 20;

/** Shows the wrong rows as buttons that turn to them, and a switch that leaves out the others. */
export function WrongRows({ errors, onTurn }) {
  const { wrong, only, narrow } = errors;
  const indices = Object.keys(wrong).map(Number);
  if (indices.length === 0 && !only) return null;
  const narrowing = html`<label class="check"><input type="checkbox" checked=${Boolean(only)} onChange=${event => narrow(event.target.checked)} /> ${t('rows.wrong-only')}</label>`;
  if (indices.length === 0) return html`<${Notice} kind="success" action=${narrowing}>${t('rows.right')}<//>`;
  return html`<${Notice} kind="danger" title=${n('new.wrong', indices.length)} action=${narrowing}>
    ${indices.slice(0, MAX_LINKS).map(index => html`<button type="button" class="link" onClick=${() => onTurn({ index })}>${t('row', { row: index + 1 })}</button> `)}
    ${indices.length > MAX_LINKS && '…'}<//>`;
}
