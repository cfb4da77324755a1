// The seller's own pallets, beside the estimate, with what they do to the price.
import { html, useState } from '../library/preact.js';
import { t } from '../language.js';
import { SIDES } from '../measures.js';
import { useAction } from '../state/action.js';
import { useDraft } from '../state/draft.js';
import { Field } from '../parts/field.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem.js';
import { FreightPrice, freightOf, priceChange } from './freight-price.js';

const SIZES = { IN: { length: 48, width: 40, height: 60 }, CM: { length: 120, width: 100, height: 150 } };
const WEIGHTS = { LB: { weight: 500 }, KG: { weight: 250 } };

const LABELS = { pallets: () => t('pallets'), quantity: () => t('own.quantity'), weight: () => t('weight'), stackability: () => t('own.stackable'), ...Object.fromEntries(SIDES.map(side => [side, () => t(`side.${side}`)])) };

/** Returns the units of the pallets, which may be inches with kilograms. */
const unitsOf = ({ pallets, weight }, boxes) => ({ sides: (pallets[0] ?? boxes[0]).dimensions.unitOfMeasurement, weights: weight.unit });

const standard = ({ sides, weights }) => ({ quantity: 1, ...SIZES[sides], ...WEIGHTS[weights], stackable: false });

/** Returns the rows of the form for the pallets that the shipment has now. */
function rowsOf(pallets, units) {
  const rows = pallets.map(({ quantity, dimensions, weight, stackability }) => ({
    quantity, ...Object.fromEntries(SIDES.map(side => [side, dimensions[side]])), weight: weight.value, stackable: stackability === 'STACKABLE',
  }));
  return rows.length > 0 ? rows : [standard(units)];
}

/** Returns the name of a wrong field of a request: that of the field of the form, and of the row that it is in. */
function labelOf(path) {
  const [whole, index, name = 'pallets'] = /^pallets(?:\[(\d+)](?:\.(?:dimensions\.)?(\w+))?)?/.exec(path) ?? [];
  const field = whole && LABELS[name]?.();
  return field && (index ? `${t('own.row', { nth: +index + 1 })}${t('comma')}${field}` : field);
}

function body(rows, units) {
  return {
    pallets: rows.map(row => ({
      quantity: +row.quantity,
      dimensions: { ...Object.fromEntries(SIDES.map(side => [side, +row[side]])), unitOfMeasurement: units.sides },
      weight: { value: +row.weight, unit: units.weights },
      stackability: row.stackable ? 'STACKABLE' : 'NON_STACKABLE',
    })),
  };
}

/** Shows the form for the seller's own pallets. */
export function OwnPallets({ workflow, shipmentId, pallets, onSaved }) {
  const units = unitsOf(pallets, workflow.boxes);
  const [rows, setRows, forget] = useDraft(`pallets/${shipmentId}`, rowsOf(pallets.pallets, units));
  const [change, setChange] = useState();
  const action = useAction('PUT');
  const quote = freightOf(workflow, shipmentId);
  const edit = (index, part) => setRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));

  async function save(event) {
    event.preventDefault();
    const saved = await action.run(`/workflows/${workflow.workflowId}/shipments/${shipmentId}/pallets`, body(rows, units));
    if (!saved) return;
    setChange(priceChange(workflow, saved, shipmentId));
    forget();
    setRows(rows);
    onSaved(saved);
  }

  return html`<form class="card own-pallets" data-action="pallets" onSubmit=${save}><h2>${t('own')}</h2><p class="muted">${t('own.about')}</p>
    ${rows.map((row, index) => html`<fieldset class="own-row" key=${index}><legend>${t('own.row', { nth: index + 1 })}</legend>
      <${Field} name="own-quantity-${index}" type="number" min="1" max="5000" label=${t('own.quantity')} value=${row.quantity} required onValue=${quantity => edit(index, { quantity })} />
      ${SIDES.map(side => html`<${Field} name="own-${side}-${index}" type="number" min="0.01" step="any" label="${t(`side.${side}`)} (${t(`unit.${units.sides}`)})" value=${row[side]} required onValue=${value => edit(index, { [side]: value })} />`)}
      <${Field} name="own-weight-${index}" type="number" min="0.01" step="any" label="${t('weight')} (${t(`unit.${units.weights}`)})" value=${row.weight} required onValue=${weight => edit(index, { weight })} />
      <label class="check"><input type="checkbox" checked=${row.stackable} onChange=${event => edit(index, { stackable: event.target.checked })} /> ${t('own.stackable')}</label>
      ${rows.length > 1 && html`<button type="button" class="link" onClick=${() => setRows(rows.filter((each, at) => at !== index))}>${t('remove')}</button>`}
    </fieldset>`)}
    <div class="buttons"><button type="button" class="button" onClick=${() => setRows([...rows, standard(units)])}>${t('own.add')}</button>
      <button class="button primary" disabled=${action.busy}>${t('own.save')}</button></div>
    <${ProblemNotice} problem=${action.problem} labelOf=${labelOf} />
    ${change && html`<${Notice} kind="success">${change}<//>`}
    ${quote && html`<${FreightPrice} quote=${quote} shipmentId=${shipmentId} />`}
  </form>`;
}
