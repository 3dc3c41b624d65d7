import { html, type TemplateResult } from 'lit';
import { headBar, undoButton } from '@werkvorm/kit';
import { actorSight, networkName, type Screen } from './screen.ts';

/** Whose triad it is, or of which network; the phase, and the tools. */
export function headView(screen: Screen, tools: unknown): TemplateResult {
  const { view, words, say, role } = screen;
  const sight = actorSight(screen);
  const phase = say(words.phases[view.phase]);
  return headBar(
    html`<h2 tabindex="-1">${titleOf(screen)}</h2>`,
    sight && role === 'participant' ? `${say(words.own.meta)} · ${phase}` : phase,
    html`${role === 'observer' ? '' : undoButton(screen)} ${tools}`,
  );
}

/** The title: what one reads over the board, and what files are called. */
export function titleOf(screen: Screen): string {
  const { view, words, say } = screen;
  const sight = actorSight(screen);
  if (!sight) return view.setup.network || say(words.name);
  const { name, organisation } = sight.person;
  const network = networkName(screen);
  return organisation
    ? say(words.own.titleOrganisation, { name, organisation, network })
    : say(words.own.title, { name, network });
}
