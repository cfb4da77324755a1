// The rows of boxes: typed, or as a table was read, with the errors of each.
import { html } from '../library/preact.js';
import { family, number, t } from '../language.js';
import { Rows } from '../parts/rows.js';
import { COLUMNS, OWNERS } from './pack-list.js';
import { EMPTY_ROW, boxesOf, isEmpty, unitsOf } from './contents.js';

const MEASURES = { length: 'side', width: 'side', height: 'side', weight: 'weight' };
const OWNED = ['prep', 'label'];

function Cell({ column, row, index, error, onValue }) {
  const label = t('cell', { column: t(`column.${column}`), row: index + 1 });
  const described = error ? `row-${index}-errors` : undefined;
  if (OWNED.includes(column)) {
    return html`<select aria-label=${label} aria-invalid=${error ? 'true' : undefined} aria-describedby=${described} onChange=${event => onValue(event.target.value)}>
      ${['', ...OWNERS].map(owner => html`<option value=${owner} selected=${owner === row[column]}>${owner ? family('owner', owner) : '–'}</option>`)}</select>`;
  }
  return html`<input class="cell-${column}" inputmode=${column === 'sku' || column === 'box' ? undefined : 'decimal'} aria-label=${label} aria-invalid=${error ? 'true' : undefined}
    aria-describedby=${described} value=${row[column]} onInput=${event => onValue(event.target.value)} />`;
}

function BoxRow({ row, index, errors, onChange, onRemove }) {
  return html`<tr class=${errors ? 'wrong' : ''}><th scope="row">${row.line ?? index + 1}</th>
    ${COLUMNS.map(column => html`<td key=${column}><${Cell} column=${column} row=${row} index=${index} error=${errors?.[column]} onValue=${value => onChange({ ...row, [column]: value })} /></td>`)}
    <td><button type="button" class="link" aria-label=${t('row.remove', { row: index + 1 })} onClick=${onRemove}>×</button></td></tr>
    ${errors && html`<tr class="errors"><td></td><td colspan=${COLUMNS.length + 1} id="row-${index}-errors">${Object.entries(errors).map(([column, key]) => html`<span>${t(`column.${column}`)}: ${t(key)}</span>`)}</td></tr>`}`;
}

/** Shows the rows with their units and sums. */
export function BoxRows({ form, wrong, onChange }) {
  const { rows, units } = form;
  const unit = unitsOf(units);
  const set = next => onChange({ rows: next });
  const kinds = boxesOf(rows);
  const sum = kinds.reduce((total, kind) => total + (+rows[kind[0]].boxes || 0), 0);
  const head = column => `${t(`column.${column}`)}${MEASURES[column] ? ` (${t(`unit.${unit[MEASURES[column]]}`)})` : ''}`;
  return html`<div class="inline"><label for="units">${t('units-of-measure')}</label>
      <select id="units" onChange=${event => onChange({ units: event.target.value })}>${['us', 'metric'].map(each => html`<option value=${each} selected=${each === units}>${t(`units.${each}`)}</option>`)}</select>
      <span class="muted" role="status">${t('rows.sum', { kinds: number(kinds.length), boxes: number(sum) })}</span></div>
    <${Rows} rows=${rows}>${(shown, first) => html`<div class="scroll" tabindex="0" role="region" aria-label=${t('boxes')}><table class="box-rows">
      <thead><tr><th scope="col">#</th>${COLUMNS.map(column => html`<th scope="col" key=${column}>${head(column)}</th>`)}<th><span class="hidden">${t('remove')}</span></th></tr></thead>
      <tbody>${shown.map((row, at) => html`<${BoxRow} key=${first + at} row=${row} index=${first + at} errors=${wrong[first + at]}
        onChange=${changed => set(rows.map((each, index) => (index === first + at ? changed : each)))}
        onRemove=${() => set(rows.length > 1 ? rows.filter((each, index) => index !== first + at) : [EMPTY_ROW])} />`)}</tbody>
    </table></div>`}<//>
    <button type="button" class="button" onClick=${() => set([...rows, isEmpty(rows.at(-1)) ? EMPTY_ROW : { ...EMPTY_ROW, length: rows.at(-1).length, width: rows.at(-1).width, height: rows.at(-1).height }])}>${t('row.add')}</button>`;
}
