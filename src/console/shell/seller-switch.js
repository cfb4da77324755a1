// Who the seller of this tab is. Locally a name is enough.
import { html, useRef, useState } from '../library/preact.js';
import { t } from '../language.js';
import { session, signIn } from '../api/session.js';
import { useStore } from '../state/store.js';

/** Shows the seller, and lets another one sign in. */
export function SellerSwitch() {
  const token = useStore(session);
  const [open, setOpen] = useState(false);
  const field = useRef();

  function save(event) {
    event.preventDefault();
    signIn(field.current.value.trim());
    setOpen(false);
  }

  return html`<div class="seller">
    <button class="quiet" aria-expanded=${open} onClick=${() => setOpen(!open)}><span class="hidden">${t('seller')}${t('colon')}</span>${token || 'local-seller'}</button>
    ${open && html`<form class="popover" onSubmit=${save} onKeyDown=${event => event.key === 'Escape' && !event.isComposing && setOpen(false)}>
      <label for="seller">${t('seller.name')}</label>
      <input id="seller" ref=${field} defaultValue=${token} value=${token} pattern="[!-~]*" maxlength="100" placeholder="local-seller" autocomplete="off" />
      <p class="hint">${t('seller.hint')}</p>
      <button class="button primary">${t('seller.switch')}</button>
    </form>`}
  </div>`;
}
