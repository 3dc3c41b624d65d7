import { html, nothing, type TemplateResult } from 'lit';
import { whoView } from '@werkvorm/kit';
import { listView } from './list.ts';
import { turnBand } from './row.ts';
import type { Screen } from './screen.ts';
import { sheetView } from './sheet.ts';
import { latePeople } from './people.ts';
import { stepsView } from './steps.ts';
import { trayView } from './tray.ts';

/** Everything under the head once the canvas has begun. */
export function canvasView(screen: Screen, timeline: unknown): TemplateResult {
  const { view, role, layout } = screen;
  if (role === 'participant' && !view.me && view.phase !== 'closed') return whoView(screen);
  return html`${turnBand(screen)} ${stepsView(screen)} ${timeline} ${trayView(screen)}
  ${layout === 'list' ? listView(screen) : sheetView(screen)}
  ${role === 'facilitator' && !screen.locked && view.phase !== 'closed' ? latePeople(screen) : nothing}`;
}
