// The freight bills of a shipment on pallets, and its bill of lading.
import { html, useState } from '../library/preact.js';
import { t } from '../language.js';
import { useAction } from '../state/action.js';
import { Field } from '../parts/field.js';
import { ProblemNotice } from '../parts/problem.js';

/** Shows the fields for freight bill numbers, separated by commas, and for the number of the bill of lading. */
export function FreightTracking({ shipment, onSaved }) {
  const detail = shipment.trackingDetails.ltlTrackingDetail ?? { freightBillNumber: [] };
  const [bills, setBills] = useState(detail.freightBillNumber.join(', '));
  const [lading, setLading] = useState(detail.billOfLadingNumber ?? '');
  const action = useAction('PUT');
  const numbers = bills.split(/[,，\s]+/).filter(Boolean);

  async function save(event) {
    event.preventDefault();
    const ltlTrackingDetail = { ...(numbers.length > 0 && { freightBillNumber: numbers }), ...(lading.trim() && { billOfLadingNumber: lading.trim() }) };
    const saved = await action.run(`/shipments/${shipment.shipmentConfirmationId}/tracking`, { ltlTrackingDetail });
    if (saved) onSaved();
  }

  return html`<form class="inline" data-action="tracking" onSubmit=${save}>
    <${Field} name="freight-bills" label=${t('freight-bills')} hint=${t('freight-bills.hint')} value=${bills} onValue=${setBills} />
    <${Field} name="bill-of-lading" label=${t('bill-of-lading')} maxlength="100" value=${lading} onValue=${setLading} />
    <button class="button primary" disabled=${action.busy || (numbers.length === 0 && !lading.trim())}>${t('tracking.save')}</button>
    <${ProblemNotice} problem=${action.problem} />
  </form>`;
}
