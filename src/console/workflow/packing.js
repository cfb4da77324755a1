// The boxes of an accepted placement that was planned without any, shipment by shipment; all are sent at once.
import { html, useState } from '../library/preact.js';
import { t } from '../language.js';
import { useAction } from '../state/action.js';
import { useDraft } from '../state/draft.js';
import { Field } from '../parts/field.js';
import { ProblemNotice } from '../parts/problem.js';
import { BoxRows } from '../new/box-rows.js';
import { contentsOf, rowsOf, textOf } from '../new/contents.js';
import { wrongRows } from '../new/errors.js';
import { useRowErrors } from '../new/row-errors.js';

/** Returns rows that hold what a shipment holds: one box for each SKU, whose size and weight are for the seller to say. */
function initial({ items }) {
  const form = rowsOf({ items });
  return { ...form, rows: form.rows.map((row, index) => ({ ...row, units: textOf(items[index]?.quantity), boxes: '1' })) };
}

function ShipmentRows({ form, onChange, checked }) {
  const errors = useRowErrors(form);
  const [at, turn] = useState();
  const wrong = checked ? wrongRows(form) : errors.wrong;
  return html`<${BoxRows} form=${form} errors=${{ ...errors, wrong }} at=${at} onTurn=${turn} onChange=${onChange} />`;
}

/** Shows the boxes of one shipment at a time. */
export function PackShipments({ workflow, replace }) {
  const { workflowId, placementOptions, acceptance } = workflow;
  const { shipments } = placementOptions.find(each => each.placementOptionId === acceptance.placementOptionId);
  const [forms, setForms, forget] = useDraft(`packing/${workflowId}`, Object.fromEntries(shipments.map(each => [each.shipmentId, initial(each)])));
  const [shown, show] = useState(shipments[0].shipmentId);
  const [checked, check] = useState(false);
  const action = useAction('PUT');

  async function pack(event) {
    event.preventDefault();
    check(true);
    const wrong = shipments.find(each => Object.keys(wrongRows(forms[each.shipmentId])).length > 0);
    if (wrong) return show(wrong.shipmentId);
    const packed = await action.run(`/workflows/${workflowId}/packing`, { shipments: shipments.map(({ shipmentId }) => ({ shipmentId, boxes: contentsOf(forms[shipmentId]).boxes })) });
    if (!packed) return undefined;
    forget();
    return replace(packed);
  }

  return html`<form data-action="packing" onSubmit=${pack} noValidate>
    <p class="muted">${t('packing.about')}</p>
    <${Field} name="packed-shipment" label=${t('ship-to')} value=${shown} onValue=${show}>
      ${shipments.map(each => html`<option value=${each.shipmentId} selected=${each.shipmentId === shown}>${each.destination.warehouseId}</option>`)}<//>
    <${ShipmentRows} key=${shown} form=${forms[shown]} checked=${checked} onChange=${part => setForms(last => ({ ...last, [shown]: { ...last[shown], ...part } }))} />
    <${ProblemNotice} problem=${action.problem} />
    <div class="buttons"><button class="button primary" disabled=${action.busy}>${t('packing.save')}</button></div>
  </form>`;
}
