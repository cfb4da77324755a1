// A note for those who run the service. It is stored; nothing else happens.
import { html, useLayoutEffect, useRef, useState } from '../library/preact.js';
import { number, t } from '../language.js';
import { useAction } from '../state/action.js';
import { useDraft } from '../state/draft.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem.js';

const MAX_LENGTH = 2000;

/** Shows the note; it opens whenever `asked` is another object. */
export function Feedback({ asked }) {
  const [text, type, forget] = useDraft('feedback', '');
  const [sent, setSent] = useState(false);
  const action = useAction('POST');
  const dialog = useRef();

  useLayoutEffect(() => {
    setSent(false);
    action.clear();
    dialog.current.showModal();
  }, [asked]);

  async function send(event) {
    event.preventDefault();
    const kept = await action.run('/feedback', { text: text.replace(/\s+/g, ' ').trim(), page: location.hash.slice(0, 200) || '#/workflows' });
    if (!kept) return;
    forget();
    setSent(true);
  }

  return html`<dialog ref=${dialog} class="feedback" aria-labelledby="feedback-title"><h2 id="feedback-title">${t('feedback')}</h2>
      ${sent && html`<${Notice} kind="success">${t('feedback.sent')}<//>`}
      <form onSubmit=${send}>
        ${!sent && html`<div class="field"><label for="feedback">${t('feedback.text')}</label>
          <textarea id="feedback" rows="6" required maxlength=${MAX_LENGTH} aria-describedby="feedback-hint" value=${text} onInput=${event => type(event.target.value)}></textarea>
          <p id="feedback-hint" class="hint">${t('feedback.hint', { left: number(MAX_LENGTH - text.length) })}</p></div>`}
        <${ProblemNotice} problem=${action.problem} />
        <div class="buttons">${!sent && html`<button class="button primary" disabled=${action.busy || !text.trim()}>${t('feedback.send')}</button>`}
          <button type="button" class="button" onClick=${() => dialog.current.close()}>${t('close')}</button></div>
      </form>
    </dialog>`;
}
