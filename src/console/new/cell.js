// One cell of the rows of boxes.
import { html } from '../library/preact.js';
import { family, t } from '../language.js';
import { MARKS, OWNERS } from './pack-list.js';

const TEXTS = ['sku', 'box'];

/** Shows a cell; `described` names the element with its error, `unit` is the unit of this row if it is not that of the table. */
export function Cell({ column, row, index, described, unit, onValue }) {
  const label = t('cell', { column: t(`column.${column}`), row: index + 1 });
  const shared = { 'aria-label': label, 'aria-invalid': described ? 'true' : undefined, 'aria-describedby': described || undefined };
  const value = row[column];
  if (MARKS.includes(column)) return html`<input type="checkbox" ...${shared} checked=${value === true} onChange=${event => onValue(event.target.checked)} />`;
  if (column === 'prep' || column === 'label') {
    const owners = ['', ...OWNERS, ...(value && !OWNERS.includes(value) ? [value] : [])];
    return html`<select ...${shared} onChange=${event => onValue(event.target.value)}>
      ${owners.map(owner => html`<option value=${owner} selected=${owner === value}>${owner ? family('owner', owner) : '–'}</option>`)}</select>`;
  }
  return html`<input class="cell-${column}" inputmode=${TEXTS.includes(column) ? undefined : 'decimal'} ...${shared}
    value=${value} onInput=${event => onValue(event.target.value)} />${unit && html` <span class="muted">${family('unit', unit)}</span>`}`;
}
