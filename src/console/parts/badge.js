// A status in a word.
import { html } from '../library/preact.js';
import { family } from '../language.js';

const KINDS = {
  AWAITING_CONFIRMATION: 'attention', AWAITING_CARRIER: 'attention', PLACEMENT_EXPIRED: 'danger', PACKING: 'attention', CONFIRMED: 'good', CANCELLED: 'quiet',
  WORKING: 'attention', READY_TO_SHIP: 'attention', SHIPPED: 'moving', IN_TRANSIT: 'moving', DELIVERED: 'moving',
  CHECKED_IN: 'moving', RECEIVING: 'moving', CLOSED: 'good',
};

/** Shows the status of a workflow or of a shipment. */
export const Badge = ({ status, of = 'status' }) => html`<span class="badge ${KINDS[status] ?? 'quiet'}">${family(of, status)}</span>`;
