import type { Signal } from '../interest-triad.types.ts';
import { strengthName } from '../views/screen.ts';
import type { Paper } from './paper.ts';

/** What a signal asks of somebody, with their name or “you”. */
export function signalTitle({ words, say }: Paper, { kind }: Pick<Signal, 'kind'>, name: string): string {
  return say(words.signalTitles[kind], { name });
}

/** On what it rests, and how a conversation about it could begin. Never a verdict (S3 §5.1). */
export function signalText(paper: Paper, signal: Signal): string {
  const { words, say } = paper;
  return say(words.signalTexts[signal.kind], valuesOf(paper, signal));
}

function valuesOf(paper: Paper, signal: Signal): { readonly [name: string]: string } {
  const { words, say } = paper;
  switch (signal.kind) {
    case 'hanging': {
      const [networkWas, networkIs] = signal.personNetwork.map((one) => strengthName(paper, one));
      const [orgWas, orgIs] = signal.personOrg.map((one) => strengthName(paper, one));
      return { networkWas: networkWas!, networkIs: networkIs!, orgWas: orgWas!, orgIs: orgIs! };
    }
    case 'unlinked':
      return {
        person: strengthName(paper, signal.personNetwork),
        organisation: strengthName(paper, signal.orgNetwork),
      };
    case 'decision':
      return { decision: signal.decision };
    case 'intensity': {
      const [was, is] = signal.intensity;
      const [, org] = signal.personOrg;
      return { was: say(words.intensities[was]), is: say(words.intensities[is]), org: strengthName(paper, org) };
    }
    case 'collective':
      return { levels: signal.missing.map((level) => say(words.levels[level])).join(', ') };
    default:
      return {};
  }
}
