import { html, nothing, type TemplateResult } from 'lit';
import { groupView } from './group.ts';
import { balanceView, marksView, matrixView } from './matrix.ts';
import { lookedView } from './person.ts';
import { sightOf, type Screen, type Sight } from './screen.ts';
import { waitView } from './wait.ts';

/** A triangle of somebody, large, in so many em. */
export type StageOf = (sight: Sight) => unknown;

/** The others: until the matrix opens only how many are ready, then what is shared. */
export function togetherView(screen: Screen, stage: StageOf): TemplateResult {
  if (!screen.view.opened) return waitView(screen);
  return html`${lookedOf(screen, stage)} ${groupView(screen)} ${matrixView(screen)}`;
}

/** The overview, with the one that was chosen large above it. */
export function overviewPage(screen: Screen, stage: StageOf): TemplateResult {
  return html`${lookedOf(screen, stage)} ${groupView(screen)}`;
}

function lookedOf(screen: Screen, stage: StageOf): unknown {
  const sight = screen.ui.looked ? sightOf({ ...screen, ui: { ...screen.ui, actor: '' } }, screen.ui.looked) : null;
  if (!sight) return nothing;
  return lookedView(
    screen,
    { ...sight, own: false },
    screen.layout === 'board' ? stage({ ...sight, own: false }) : nothing,
  );
}

/** A wall: nobody is "you", nothing can be pressed, and only what is shared is on it. */
export function wallView(screen: Screen): TemplateResult {
  if (!screen.view.opened) return waitView(screen);
  return html`<div class="wall">
    ${groupView(screen)}
    <div class="pad stack">${marksView(screen)} ${balanceView(screen)}</div>
  </div>`;
}
export { matrixView };
