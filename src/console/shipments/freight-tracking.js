// The freight bills of a shipment on pallets, and its bill of lading.
import { html } from '../library/preact.js';
import { t } from '../language.js';
import { useAction } from '../state/action.js';
import { useDraft } from '../state/draft.js';
import { Field } from '../parts/field.js';
import { ProblemNotice } from '../parts/problem.js';

/** Shows the fields for freight bill numbers, separated by commas, and for the number of the bill of lading. */
export function FreightTracking({ shipment, onSaved }) {
  const detail = shipment.trackingDetails.ltlTrackingDetail ?? { freightBillNumber: [] };
  const [{ bills, lading }, type, forget] = useDraft(`tracking/${shipment.shipmentConfirmationId}`,
    { bills: detail.freightBillNumber.join(', '), lading: detail.billOfLadingNumber ?? '' });
  const action = useAction('PUT');
  const numbers = bills.split(/[,，\s]+/).filter(Boolean);

  async function save(event) {
    event.preventDefault();
    const ltlTrackingDetail = { ...(numbers.length > 0 && { freightBillNumber: numbers }), ...(lading.trim() && { billOfLadingNumber: lading.trim() }) };
    const saved = await action.run(`/shipments/${shipment.shipmentConfirmationId}/tracking`, { ltlTrackingDetail });
    if (!saved) return;
    forget();
    onSaved();
  }

  return html`<form class="inline" data-action="tracking" onSubmit=${save}>
    <${Field} name="freight-bills" label=${t('freight-bills')} hint=${t('freight-bills.hint')} value=${bills} onValue=${value => type({ bills: value, lading })} />
    <${Field} name="bill-of-lading" label=${t('bill-of-lading')} maxlength="100" value=${lading} onValue=${value => type({ bills, lading: value })} />
    <button class="button primary" disabled=${action.busy || (numbers.length === 0 && !lading.trim())}>${t('tracking.save')}</button>
    <${ProblemNotice} problem=${action.problem} />
  </form>`;
}
