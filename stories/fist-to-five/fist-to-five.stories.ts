import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { FistToFive } from './element.ts';

FistToFive.define();

/** A form of one's own, on the core and the kit alone: docs/compose-your-own-form.md. */
const meta: Meta = {
  title: 'Compose your own/Fist to five',
  render: () =>
    html`<fist-to-five>
      <ul>
        <li>Amina</li>
        <li>Bert</li>
        <li>Dries</li>
        <li>Els</li>
      </ul>
    </fist-to-five>`,
};

export default meta;

/** Nobody's hand is up. */
export const Closed: StoryObj = {};

async function raise(canvas: HTMLElement, ...fingers: readonly number[]): Promise<FistToFive> {
  const element = canvas.querySelector<FistToFive>('fist-to-five')!;
  while (!element.state.hands.length) await new Promise((done) => setTimeout(done));
  for (const [index, count] of fingers.entries()) {
    const { hands } = element.state;
    await element.send({ type: 'hand.raise', person: hands[index % hands.length]!.person, fingers: count });
  }
  return element;
}

/** Two hands are up, and closed: not even the facilitator's screen holds what they say. */
export const Waiting: StoryObj = { play: async ({ canvasElement }) => void (await raise(canvasElement, 4, 1)) };

/** All hands open at once, and those who are low are asked what it would need. */
export const Open: StoryObj = { play: async ({ canvasElement }) => void (await raise(canvasElement, 4, 1, 5, 2)) };

/** The rules say no: the hands are open already. */
export const Refused: StoryObj = {
  play: async ({ canvasElement }) => void (await raise(canvasElement, 4, 1, 5, 2, 3)),
};
