// Starts the console: reads its settings, the language and the clock, then shows the page of the address.
import { html, render, useEffect, useState } from './library/preact.js';
import { readSettings } from './settings.js';
import { language, prepareLanguage, t } from './language.js';
import { units } from './measures.js';
import { useStore } from './state/store.js';
import { route } from './state/route.js';
import { startClock } from './state/clock.js';
import { Shell } from './shell/shell.js';
import { Notice } from './parts/notice.js';

const pages = {
  workflows: () => import('./workflows/page.js'),
  workflow: () => import('./workflow/page.js'),
  pallets: () => import('./pallets/page.js'),
  new: () => import('./new/page.js'),
  shipments: () => import('./shipments/page.js'),
  shipment: () => import('./shipments/shipment.js'),
  preferences: () => import('./preferences.js'),
};

function App() {
  useStore(language);
  useStore(units);
  const { page, id, part } = useStore(route);
  const [shown, show] = useState({});
  useEffect(() => {
    const load = pages[page] ?? pages.workflows;
    load().then(module => show({ page, Page: module.default })).catch(() => show({ page, failed: true }));
  }, [page]);
  return html`<${Shell} page=${page}>
    ${shown.failed && html`<${Notice} kind="danger">${t('problem.connection-lost')}<//>`}
    ${shown.Page && shown.page === page && html`<${shown.Page} key=${`${page}/${id}/${part}`} id=${id} part=${part} />`}
  <//>`;
}

await readSettings();
await prepareLanguage();
startClock();
render(html`<${App} />`, document.getElementById('console'));
