// A button that opens a paper.
import { html, useState } from '../library/preact.js';
import { openPaper } from '../api/papers.js';
import { ProblemNotice } from './problem.js';

/** Shows a button that opens the PDF of a path, or saves it if it has a file name. */
export function Paper({ path, children, file, onOpened, primary, small, action }) {
  const [state, set] = useState({});
  async function open() {
    set({ busy: true });
    try {
      await openPaper(path, file);
      set({});
      onOpened?.();
    } catch (problem) {
      set({ problem });
    }
  }
  return html`<span class="paper"><button class="button ${primary ? 'primary' : ''} ${small ? 'small' : ''}" data-action=${action} disabled=${state.busy} onClick=${open}>${children}</button>
    <${ProblemNotice} problem=${state.problem} retry=${open} /></span>`;
}
