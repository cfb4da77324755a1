// The rows of boxes: typed, or as a table was read, with the errors of each.
import { html, useLayoutEffect, useMemo, useRef } from '../library/preact.js';
import { family, n, t } from '../language.js';
import { Sentence } from '../parts/explanation.js';
import { Rows } from '../parts/rows.js';
import { SIDES } from '../measures.js';
import { COLUMNS, UNITS } from './pack-list.js';
import { EMPTY_ROW, boxesOf } from './contents.js';
import { Cell } from './cell.js';

/** Returns the unit of a column as the form names it. */
const measureOf = column => (SIDES.includes(column) ? 'sideUnit' : ['weight', 'load'].includes(column) ? 'weightUnit' : undefined);
/** Returns the unit of a cell if it is not that of the form. */
const ownUnit = (column, row, units) => {
  const own = column === 'load' ? row.loadUnit : row[measureOf(column)];
  return own !== units[measureOf(column)] && own;
};

function BoxRow({ row, index, units, errors, onChange, onRemove }) {
  const described = errors && `row-${index}-errors`;
  return html`<tr class=${errors ? 'wrong' : ''} data-row=${index}><th scope="row">${index + 1}</th>
    ${COLUMNS.map(column => html`<td key=${column}><${Cell} column=${column} row=${row} index=${index} described=${errors?.[column] && described}
      unit=${ownUnit(column, row, units)} onValue=${value => onChange({ ...row, total: '', [column]: value })} /></td>`)}
    <td><button type="button" class="link" aria-label=${t('row.remove', { row: index + 1 })} onClick=${onRemove}>×</button></td></tr>
    ${errors && html`<tr class="errors"><td></td><td colspan=${COLUMNS.length + 1} id=${described}>${row.line && html`<span>${t('row.line', { line: row.line })}</span>`}
      ${Object.entries(errors).map(([column, error]) => html`<span>${t(`column.${column}`)}${t('colon')}${error.message ? html`<${Sentence} of=${error} member="message" />` : t(error)}</span>`)}</td></tr>`}`;
}

const UnitChoice = ({ id, label, units, chosen, onChosen }) => html`<span class="unit-choice"><label for=${id}>${label}</label>
  <select id=${id} onChange=${event => onChosen(event.target.value)}>${units.map(each => html`<option value=${each} selected=${each === chosen}>${t(`unit.${each}`)}</option>`)}</select></span>`;

/** Shows the rows with their units and sums, turned to the row `at`. `onTurn` is told to which row to turn next. */
export function BoxRows({ form, errors, at, onTurn, onChange }) {
  const { rows } = form;
  const { wrong, only, replaced } = errors;
  const region = useRef();
  const entries = rows.map((row, index) => ({ row, index })).filter(({ row }) => !only || only.has(row));
  const turned = useMemo(() => at && { place: entries.findIndex(each => each.index === at.index) }, [at]);
  useLayoutEffect(() => {
    if (!at) return;
    const row = region.current.querySelector(`[data-row="${at.index}"]`);
    (row?.querySelector('[aria-invalid]') ?? row?.querySelector('input'))?.focus();
  }, [at]);
  const kinds = boxesOf(rows);
  const sum = kinds.reduce((total, kind) => total + (+rows[kind[0]].boxes || 0), 0);
  const head = column => `${t(`column.${column}`)}${measureOf(column) ? ` (${family('unit', form[measureOf(column)])})` : ''}`;

  function change(index, changed) {
    replaced(rows[index], changed);
    onChange({ rows: rows.map((each, place) => (place === index ? changed : each)) });
  }
  function remove(index) {
    const left = rows.filter((each, place) => place !== index);
    onChange({ rows: left.length > 0 ? left : [{ ...EMPTY_ROW }] });
    onTurn({ index: Math.min(index, Math.max(0, left.length - 1)) });
  }
  function add() {
    const last = rows.at(-1);
    const row = { ...EMPTY_ROW, ...Object.fromEntries([...SIDES, 'sideUnit', 'weightUnit'].filter(each => last[each]).map(each => [each, last[each]])) };
    only?.add(row);
    onChange({ rows: [...rows, row] });
    onTurn({ index: rows.length });
  }

  return html`<div class="inline">
      <${UnitChoice} id="side-unit" label=${t('unit.sides')} units=${UNITS.side} chosen=${form.sideUnit} onChosen=${sideUnit => onChange({ sideUnit })} />
      <${UnitChoice} id="weight-unit" label=${t('unit.weights')} units=${UNITS.weight} chosen=${form.weightUnit} onChosen=${weightUnit => onChange({ weightUnit })} />
      <span class="muted" role="status">${t('rows.sum', { kinds: n('kinds', kinds.length), boxes: n('boxes-count', sum) })}</span></div>
    <div ref=${region}><${Rows} rows=${entries} at=${turned}>${shown => html`<div class="scroll" tabindex="0" role="region" aria-label=${t('boxes')}><table class="box-rows">
      <thead><tr><th scope="col">#</th>${COLUMNS.map(column => html`<th scope="col" key=${column}>${head(column)}</th>`)}<th><span class="hidden">${t('remove')}</span></th></tr></thead>
      <tbody>${shown.map(({ row, index }) => html`<${BoxRow} key=${index} row=${row} index=${index} units=${form} errors=${wrong[index]}
        onChange=${changed => change(index, changed)} onRemove=${() => remove(index)} />`)}</tbody>
    </table></div>`}<//></div>
    <button type="button" class="button" onClick=${add}>${t('row.add')}</button>`;
}
