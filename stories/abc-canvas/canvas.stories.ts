import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/abc-canvas/src/define.ts';
import { abcCanvasForm } from '../../packages/abc-canvas/src/abc-canvas.form.ts';
import { partners, sampleCanvas, type SampleStage } from '../../packages/abc-canvas/src/samples/hefboom-5.ts';
import { Board } from '../../packages/core/src/index.ts';
import type { Setup } from '../../packages/abc-canvas/src/index.ts';

interface Args {
  /** How far the sheet of the reference workshop has been filled. */
  readonly at: SampleStage | 'empty' | 'many';
  /** What is set otherwise than at first. */
  readonly setup: Partial<Setup>;
  readonly as: 'facilitator' | 'participant' | 'observer';
  /** Place of the participant in the list of people. */
  readonly seat?: number;
  readonly layout: 'auto' | 'board' | 'list';
  readonly readonly: boolean;
  readonly box?: string;
}

const EMPTY = { format: 'werkvorm', form: 'abc-canvas', version: 1, log: [] } as const;

const meta: Meta<Args> = {
  title: 'ABC canvas',
  component: 'wv-abc-canvas',
  tags: ['autodocs'],
  args: { at: 'commitment', setup: {}, as: 'facilitator', layout: 'auto', readonly: false },
  argTypes: {
    setup: { control: 'object' },
    as: { control: 'inline-radio', options: ['facilitator', 'participant', 'observer'] },
    layout: { control: 'inline-radio', options: ['auto', 'board', 'list'] },
  },
  render: ({ at, setup, as, seat, layout, readonly, box = '' }, { globals }) => {
    const lang = globals.language === 'nl' ? 'nl' : 'en';
    const saved =
      at === 'empty' ? EMPTY : at === 'many' ? partners(30, { lang, setup }) : sampleCanvas(lang, at, setup);
    const person = seat === undefined ? '' : new Board(abcCanvasForm, saved.log).state.people[seat]!.id;
    return html`<div class=${box}>
      <wv-abc-canvas
        .as=${as}
        .person=${person}
        .layout=${layout}
        .readonly=${readonly}
        .value=${saved}
      ></wv-abc-canvas>
    </div>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

/** The whole sheet, with notes in its margin. */
export const Sheet: Story = {};

/** Nothing is there yet: what a newcomer meets. */
export const Empty: Story = { args: { at: 'empty' } };

/** Partners and people are there; everything can still change. */
export const Preparing: Story = { args: { at: 'preparing' } };

/** A has its first sentence. */
export const Ambition: Story = { args: { at: 'ambition' } };

/** Two changed the sentence at the same time: both texts lie side by side. */
export const TwoTexts: Story = { args: { at: 'divided', as: 'participant', seat: 5 } };

/** B lies face down: four of six partners are done. */
export const Waiting: Story = { args: { at: 'waiting' } };

/** The own row while B lies face down. */
export const WaitingOwn: Story = { args: { at: 'waiting', as: 'participant', seat: 3 } };

/** B is open; nobody has said yet what they bring. */
export const Interests: Story = { args: { at: 'interests' } };

/** One's own row on the sheet, open for writing. */
export const OwnRow: Story = { args: { as: 'participant', seat: 6 } };

/** The list twin, own row first. */
export const List: Story = { args: { as: 'participant', seat: 6, layout: 'list' } };

/** Everybody consented: A is a beacon. */
export const Beacon: Story = { args: { at: 'beacon' } };

/** The beacon was opened again, with a reason. */
export const BackToA: Story = { args: { at: 'back' } };

/** Closed: everything can be read, and replayed. */
export const Closed: Story = { args: { at: 'closed' } };

/** Everything may be written at any time, in sight of all. */
export const FreeOrder: Story = { args: { setup: { order: 'free', together: false }, as: 'participant', seat: 0 } };

/** A wall: nothing to press. */
export const Wall: Story = { args: { as: 'observer' } };

/** Thirty partners. */
export const ThirtyPartners: Story = { args: { at: 'many' } };

/** Read-only. */
export const ReadOnly: Story = { args: { readonly: true } };
