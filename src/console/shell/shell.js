// The frame of every page: navigation, clock, language, seller.
import { html, useEffect, useState } from '../library/preact.js';
import { t } from '../language.js';
import { session } from '../api/session.js';
import { settings } from '../settings.js';
import { useStore } from '../state/store.js';
import { announce, announcement } from '../state/announcements.js';
import { travellers } from '../state/travellers.js';
import { ClockBar } from './clock-bar.js';
import { LanguageSwitch } from './language-switch.js';
import { Notice } from '../parts/notice.js';

const PLACES = [['workflows', '#/workflows'], ['shipments', '#/shipments'], ['preferences', '#/preferences']];
const WITHIN = { workflow: 'workflows', pallets: 'workflows', shipment: 'shipments' };

function useOnline() {
  const [online, set] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => set(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => { removeEventListener('online', look); removeEventListener('offline', look); };
  }, []);
  return online;
}

/** Shows the button for a note, whose form is loaded when it is asked for. */
function FeedbackButton() {
  const [{ Form, asked }, set] = useState({});
  const open = () => import('./feedback.js').then(({ Feedback }) => set({ Form: Feedback, asked: {} }), () => announce(t('problem.connection-lost')));
  return html`<button type="button" class="link" onClick=${open}>${t('feedback')}</button>${Form && html`<${Form} asked=${asked} />`}`;
}

/** Shows the simulator, which is loaded once the page shows a shipment that can travel. */
function LocalSimulator() {
  const shown = useStore(travellers).filter(({ shipment }) => !['CLOSED', 'CANCELLED'].includes(shipment.status));
  const [Simulator, set] = useState();
  useEffect(() => {
    if (shown.length > 0 && !Simulator) import('./simulator.js').then(module => set(() => module.Simulator), () => {});
  }, [shown.length]);
  return Simulator && shown.length > 0 && html`<${Simulator} travellers=${shown} />`;
}

/** Shows a page in its frame; `account` says who the seller is. */
export function Shell({ page, account, children }) {
  const here = WITHIN[page] ?? page;
  const online = useOnline();
  const signedIn = useStore(session) || settings.local;
  return html`
    <a class="skip" href="#main" onClick=${event => { event.preventDefault(); document.getElementById('main').focus(); }}>${t('skip')}</a>
    <header class="bar">
      <a class="brand" href="#/workflows"><img src="icon.svg" alt="" width="24" height="24" /><span>Confirm Shipping</span></a>
      <nav aria-label=${t('navigation')}>
        ${PLACES.map(([name, address]) => html`<a href=${address} aria-current=${here === name ? 'page' : undefined}>${t(`place.${name}`)}</a>`)}
      </nav>
      <div class="tools">
        ${account}
        <${LanguageSwitch} />
        ${signedIn && html`<a class="button primary" href="#/new" aria-current=${here === 'new' ? 'page' : undefined}>${t('place.new')}</a>`}
      </div>
    </header>
    ${settings.local && html`<${ClockBar} /><${LocalSimulator} />`}
    <main id="main" tabindex="-1">
      ${!online && html`<${Notice} kind="danger">${t('problem.connection-lost')}<//>`}
      ${children}
    </main>
    ${signedIn && html`<footer class="foot"><${FeedbackButton} /></footer>`}
    <div class="hidden" role="status" aria-live="polite">${useStore(announcement)}</div>`;
}
