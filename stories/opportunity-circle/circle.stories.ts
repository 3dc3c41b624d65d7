import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { openMemory } from '@werkvorm/core';
import { registerHost } from '@werkvorm/kit';
import { openLocal } from '@werkvorm/local';
import { html } from 'lit';
import '../../packages/opportunity-circle/src/define.ts';
import type { WvOpportunityCircle } from '../../packages/opportunity-circle/src/index.ts';
import { personOf, upTo, type SampleLanguage, type SampleStage, type Saved } from '../support/boards.ts';
import { closing, otherGroup, remarks, roundMode } from './plays.ts';

/** A board of this name finds no storage, as in a frame that may keep nothing. */
const BLOCKED = 'story-without-storage';
registerHost('local', async (form, options) => {
  if (options.board !== BLOCKED) return openLocal(form, options);
  const memory: ReturnType<typeof openMemory<never, never, never, never>> = openMemory(form as never);
  return Object.create(memory, { trouble: { value: { code: 'storage.blocked' } } });
});

interface Args {
  /** How far the reference workshop has been played; or a function that plays it otherwise. */
  readonly at: SampleStage | 'empty' | ((lang: SampleLanguage) => Saved);
  readonly as: 'facilitator' | 'participant' | 'observer';
  /** Place of the participant in the list of people. */
  readonly seat?: number;
  readonly layout: 'auto' | 'board' | 'list';
  readonly readonly: boolean;
  readonly board?: string;
  readonly box?: string;
}

function savedFor(at: Args['at'], lang: SampleLanguage): Saved | null {
  if (at === 'empty') return null;
  return typeof at === 'function' ? at(lang) : upTo(lang, at);
}

const meta: Meta<Args> = {
  title: 'Opportunity circle',
  component: 'wv-opportunity-circle',
  tags: ['autodocs'],
  args: { at: 'moving', as: 'facilitator', layout: 'auto', readonly: false },
  argTypes: {
    at: { control: 'select', options: ['empty', 'preparing', 'picking', 'moving', 'crowded', 'finished'] },
    as: { control: 'inline-radio', options: ['facilitator', 'participant', 'observer'] },
    layout: { control: 'inline-radio', options: ['auto', 'board', 'list'] },
  },
  render: ({ at, as, seat, layout, readonly, board = '', box = '' }, { globals }) => {
    const saved = savedFor(at, globals.language === 'nl' ? 'nl' : 'en');
    const person = saved && seat !== undefined ? personOf(saved, seat) : '';
    return html`<div class=${box}>
      <wv-opportunity-circle
        .board=${board}
        .as=${as}
        .person=${person}
        .layout=${layout}
        .readonly=${readonly}
        .value=${saved ?? { format: 'werkvorm', form: 'opportunity-circle', version: 1, log: [] }}
      ></wv-opportunity-circle>
    </div>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

const circleIn = (canvas: HTMLElement) => canvas.querySelector<WvOpportunityCircle>('wv-opportunity-circle')!;

/** Eight people, second of three rounds: it is the turn of the third person. */
export const MidGame: Story = {};

/** Nothing on the table: what a newcomer meets. */
export const Empty: Story = { args: { at: 'empty' } };

/** Cards and people are there; the question and the rules can still change. */
export const Preparing: Story = { args: { at: 'preparing' } };

/** Remarks on the cards before picking. */
export const Remarks: Story = { args: { at: remarks } };

/** Five of eight have picked; who picked what stays face down. */
export const Picking: Story = { args: { at: 'picking' } };

/** The sheet of a participant who has not picked yet. */
export const PickSheet: Story = { args: { at: 'picking', as: 'participant', seat: 6 } };

/** Face down: the participant has picked and may take it back. */
export const Picked: Story = { args: { at: 'picking', as: 'participant', seat: 0 } };

/** Everybody chooses one card in any order; nothing moves before the round closes. */
export const RoundMode: Story = { args: { at: roundMode } };

/** Sixty cards on the circle, fourth round. */
export const Crowded: Story = { args: { at: 'crowded' } };

/** The moving is over: the facilitator proposes, the group answers. */
export const Closing: Story = { args: { at: closing } };

/** The harvest, the ranking with its ties, comparison, replay. */
export const Finished: Story = { args: { at: 'finished' } };

/** Another group's circle merged into the results. */
export const Merged: Story = {
  args: { at: 'finished' },
  play: async ({ canvasElement, globals }) => {
    const circle = circleIn(canvasElement);
    await circle.updateComplete;
    const lang = globals.language === 'nl' ? 'nl' : 'en';
    await circle.merge([{ name: 'B', saved: otherGroup(lang) }]);
    await circle.updateComplete;
    circle.shadowRoot?.querySelectorAll('details').forEach((part) => (part.open = true));
  },
};

/** Everything can be seen, nothing changed. */
export const ReadOnly: Story = { args: { readonly: true } };

/** The page is Arabic: direction and words turn, what people wrote stays. The words are a draft. */
export const RightToLeft: Story = { globals: { language: 'ar' } };

/** The scheme of its place in the page. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** 320 pixels: a list first, the circle one button away. */
export const Phone: Story = { args: { box: 'phone' } };

/** The circle itself on 320 pixels. */
export const PhoneCircle: Story = { args: { box: 'phone', layout: 'board' } };

/** The equal twin of the drawing: same actions, no dragging. */
export const List: Story = { args: { layout: 'list' } };

/** On the wall: readable from the back of the room, nothing private, nothing to press. */
export const Wall: Story = { args: { as: 'observer', box: 'wall-of-room' } };

/** A participant on their own device whose turn it is. */
export const YourTurn: Story = { args: { as: 'participant', seat: 2 } };

/** A participant who waits. */
export const SomebodyElsesTurn: Story = { args: { as: 'participant', seat: 5 } };

/** The rules say no: the card stays where it is, and the note beside the board says why. */
export const Refused: Story = {
  play: async ({ canvasElement }) => {
    const circle = circleIn(canvasElement);
    await circle.updateComplete;
    const card = circle.state.cards.find(({ ring }) => ring === 1);
    await circle.send({ type: 'card.move', card: card!.id, to: 4, person: circle.state.turn });
  },
};

/** The browser keeps nothing here: the circle runs from memory, says so, and can still be exported. */
export const StorageTrouble: Story = {
  args: { board: BLOCKED },
  play: async ({ canvasElement, globals }) => {
    const circle = circleIn(canvasElement);
    await circle.updateComplete;
    await circle.load(upTo(globals.language === 'nl' ? 'nl' : 'en', 'moving'));
  },
};

/** Five properties of a house style, set on an ancestor. */
export const HouseStyle: Story = { args: { box: 'house-style' } };
