// The refund of a cancellation.
import { html } from '../library/preact.js';
import { instant, money, t } from '../language.js';
import { Notice } from '../parts/notice.js';

/** Says when a workflow was cancelled, what was refunded and what was kept. */
export function CancelledNote({ workflow: { cancellation } }) {
  if (!cancellation) return null;
  const { cancelledAt, refunded, kept } = cancellation;
  return html`<div id="cancelled" tabindex="-1"><${Notice} title=${t('cancelled.at', { time: instant(cancelledAt) })}>${t('cancelled.sums', { refunded: money(refunded), kept: money(kept) })}<//></div>`;
}
