// "Mark as shipped": the seller says that the carrier has the boxes.
import { html } from '../library/preact.js';
import { family } from '../language.js';
import { announce } from '../state/announcements.js';
import { useAction } from '../state/action.js';
import { ProblemNotice } from './problem.js';

/** Shows the button for a shipment or a workflow; `onMarked` takes the answer. */
export function MarkShipped({ path, label, onMarked }) {
  const action = useAction('PUT');

  async function mark() {
    const marked = await action.run(`${path}/status`, { status: 'SHIPPED' });
    if (!marked) return;
    announce(family('status', 'SHIPPED'));
    onMarked(marked);
  }

  return html`<p class="buttons"><button class="button" data-action="status" disabled=${action.busy} onClick=${mark}>${label}</button></p>
    <${ProblemNotice} problem=${action.problem} retry=${mark} />`;
}
