// The clock of the local server, and the buttons that move it.
import { html, useState } from '../library/preact.js';
import { instant, t } from '../language.js';
import { span } from '../measures.js';
import { advance, clock, useNow } from '../state/clock.js';
import { deadlines, nextDeadline } from '../state/deadlines.js';
import { useStore } from '../state/store.js';
import { announce } from '../state/announcements.js';
import { ProblemNotice } from '../parts/problem.js';

const HOUR = 3_600_000;

/** Shows the time, and moves it by an hour, by a day, or to the next thing on the page that falls due. */
export function ClockBar() {
  const now = useNow();
  const [state, set] = useState({});
  const next = nextDeadline(useStore(deadlines), now);

  async function move(milliseconds) {
    set({ busy: true });
    try {
      await advance(milliseconds);
      set({});
      announce(t('clock.now', { time: instant(clock.get()) }));
    } catch (problem) {
      set({ problem });
    }
  }

  return html`<section class="clock" aria-label=${t('clock')}>
    <span class="clock-name">${t('clock')}</span>
    <time datetime=${now.toISOString()}>${instant(now)}</time>
    <span class="buttons">
      <button class="button small" disabled=${state.busy} onClick=${() => move(HOUR)}>${t('clock.hour')}</button>
      <button class="button small" disabled=${state.busy} onClick=${() => move(24 * HOUR)}>${t('clock.day')}</button>
      <button class="button small" disabled=${state.busy || !next} onClick=${() => move(next.at - now + 1000)}>
        ${next ? t('clock.next', { what: next.name, span: span(next.at - now) }) : t('clock.none')}
      </button>
    </span>
    <${ProblemNotice} problem=${state.problem} />
  </section>`;
}
