import { alone } from './contract-alone.ts';
import { together } from './contract-together.ts';
import type { SampleForm, SampleHost } from './contract-tools.ts';
import { sample } from './sample.ts';

export type { SampleForm, SampleHost } from './contract-tools.ts';

/** How the contract gets its hosts. The suite closes what it opened. */
export interface HostMaker {
  /** A host of a board on which nothing has happened, never seen before. */
  open(form: SampleForm): Promise<SampleHost>;
  /** Another handle on the board that was opened last: a second tab, another device. Absent for a host of one page. */
  again?(form: SampleForm): Promise<SampleHost>;
}

/** One rule of the contract. `run` rejects when the host breaks it. */
export interface HostRule {
  readonly name: string;
  run(): Promise<void>;
}

/**
 * What every host promises, whatever keeps its log. Give the rules to any test runner:
 * `for (const { name, run } of hostContract(maker)) it(name, run)`.
 */
export function hostContract(maker: HostMaker): readonly HostRule[] {
  const chosen = Object.entries(maker.again ? { ...alone, ...together } : alone);
  return chosen.map(([name, rule]) => ({
    name,
    async run() {
      const hosts: SampleHost[] = [];
      const kept = async (opening: Promise<SampleHost>): Promise<SampleHost> => {
        const host = await opening;
        hosts.push(host);
        return host;
      };
      try {
        await rule(
          (form = sample) => kept(maker.open(form)),
          (form = sample) => kept(maker.again!(form)),
        );
      } finally {
        for (const host of hosts) host.close();
      }
    },
  }));
}
