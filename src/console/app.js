// Starts the console: reads its settings, the language and the clock, then shows the page of the address.
import { html, render, useEffect, useErrorBoundary, useState } from './library/preact.js';
import { readSettings, settings } from './settings.js';
import { language, prepareLanguage, t } from './language.js';
import { units } from './measures.js';
import { useStore } from './state/store.js';
import { route } from './state/route.js';
import { useSeller } from './state/seller.js';
import { startClock } from './state/clock.js';
import { SellerSwitch } from './shell/seller-switch.js';
import { Shell } from './shell/shell.js';
import { Notice } from './parts/notice.js';

const pages = {
  workflows: () => import('./workflows/page.js'),
  workflow: () => import('./workflow/page.js'),
  pallets: () => import('./pallets/page.js'),
  new: () => import('./new/page.js'),
  shipments: () => import('./shipments/page.js'),
  shipment: () => import('./shipments/shipment.js'),
  preferences: () => import('./preferences/page.js'),
};

const reload = () => location.reload();

/** Shows a failure that only a fresh start may mend, and how to start. */
const Failed = ({ text, again }) => html`<${Notice} kind="danger" action=${html`<button class="button" onClick=${again}>${t('again')}</button>`}>${text}<//>`;

/** Shows its children; where one of them fails, that is said in their place. */
function Guarded({ children }) {
  const [failure] = useErrorBoundary(error => console.error(error));
  return failure ? html`<h1 class="hidden">${t('page.failed')}</h1><${Failed} text=${t('page.failed')} again=${reload} />` : children;
}

/** Shows the page of the address; `Door` lets in only who has signed in, and `Account` says who that is. */
function App({ Door, Account }) {
  useStore(language);
  useStore(units);
  const seller = useSeller();
  const { page, id, part, search } = useStore(route);
  const [shown, show] = useState({});
  const [attempt, retry] = useState(1);
  useEffect(() => {
    let wanted = true;
    const only = next => wanted && show({ page, ...next });
    pages[page]().then(module => only({ Page: module.default })).catch(() => only({ failed: true }));
    return () => { wanted = false; };
  }, [page, attempt]);
  // A browser may remember that a script could not be loaded; then only a reload helps
  const again = () => (attempt > 1 ? reload() : retry(attempt + 1));
  const key = [seller, page, id, part, search.get('workflow')].join('/');
  return html`<${Shell} page=${page} account=${html`<${Account} />`}><${Door}>
    ${shown.failed && shown.page === page && html`<${Failed} text=${t('problem.connection-lost')} again=${again} />`}
    ${shown.Page && shown.page === page && html`<${Guarded} key=${key}><${shown.Page} id=${id} part=${part} /><//>`}
  <//><//>`;
}

/** Lets everyone in: locally a name is enough. */
const open = { Door: ({ children }) => children, Account: SellerSwitch };

const place = document.getElementById('console');
try {
  await readSettings();
  await prepareLanguage().catch(() => undefined); // English is there already
  startClock();
  const { Door, Account } = settings.issuer ? await import('./sign-in/door.js') : open;
  render(html`<${App} Door=${Door} Account=${Account} />`, place);
} catch {
  render(html`<main><${Failed} text=${t('problem.connection-lost')} again=${reload} /></main>`, place);
}
