import { html, type TemplateResult } from 'lit';
import { numberSetting, refusalNote, selectSetting, textSetting, tickSetting } from '@werkvorm/kit';
import { KINDS, TURN_MODES } from '../opportunity-circle.types.ts';
import type { Screen } from './screen.ts';

/** How we play: what no source fixes is an option here, with a default. */
export function settingsView(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  const w = words.prepare;
  const meaning = say(words.centre[view.setup.kind]);
  return html`<details class="settings">
    <summary>${say(w.settings)}</summary>
    <div class="stack">
      ${selectSetting(
        screen,
        'kind',
        say(w.kind),
        KINDS.map((kind) => [kind, say(words.name[kind])] as const),
      )}
      ${textSetting(screen, 'centre', say(w.centreLabel), { hint: meaning, proposals: [meaning, say(words.centre.least)] })}
      ${textSetting(screen, 'edge', say(w.edgeLabel), { hint: say(words.edge) })}
      ${numberSetting(screen, 'rings', say(w.rings), [3, 9])}
      <div class="pair">
        ${numberSetting(screen, 'picksMin', say(w.picksMin), [1, 24])}
        ${numberSetting(screen, 'picksMax', say(w.picksMax), [1, 24])}
      </div>
      ${numberSetting(screen, 'ownCards', say(w.ownCards), [0, 9])} ${tickSetting(screen, 'review', say(w.review))}
      ${selectSetting(
        screen,
        'turnMode',
        say(w.turnMode),
        TURN_MODES.map((mode) => [mode, say(mode === 'turns' ? w.turns : w.together)] as const),
      )}
      ${numberSetting(screen, 'rounds', say(w.rounds), [0, 99])}
      ${tickSetting(screen, 'stopAtCentre', say(w.stopAtCentre))} ${refusalNote(screen.refused, 'setup.change')}
    </div>
  </details>`;
}
