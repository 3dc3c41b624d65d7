import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/commitment-walk/src/define.ts';
import type { WvCommitmentWalk } from '../../packages/commitment-walk/src/index.ts';
import { sampleWalk, type SampleStage } from '../../packages/commitment-walk/src/samples/hefboom-5.ts';
import { hall, personOf, type Play, type Saved, type Setup } from './plays.ts';

interface Args {
  /** How far the reference workshop has been walked; or a function that walks it otherwise. */
  readonly at: SampleStage | 'empty' | Play;
  /** What is set otherwise than at first. */
  readonly setup: Partial<Setup>;
  readonly as: 'facilitator' | 'participant' | 'observer';
  /** Place of the participant in the list of people. */
  readonly seat?: number;
  readonly layout: 'auto' | 'board' | 'list';
  readonly readonly: boolean;
  readonly name?: string;
  readonly box?: string;
}

function savedFor(at: Args['at'], lang: 'nl' | 'en', setup: Partial<Setup>): Saved | null {
  if (at === 'empty') return null;
  return typeof at === 'function' ? at(lang, setup) : sampleWalk(lang, at, setup);
}

const meta: Meta<Args> = {
  title: 'Commitment walk',
  component: 'wv-commitment-walk',
  tags: ['autodocs'],
  args: { at: 'moved', setup: {}, as: 'facilitator', layout: 'auto', readonly: false },
  argTypes: {
    at: { control: 'select', options: ['empty', 'preparing', 'placing', 'explaining', 'again', 'moved', 'closed'] },
    setup: { control: 'object' },
    as: { control: 'inline-radio', options: ['facilitator', 'participant', 'observer'] },
    layout: { control: 'inline-radio', options: ['auto', 'board', 'list'] },
  },
  render: ({ at, setup, as, seat, layout, readonly, box = '' }, { globals }) => {
    const saved = savedFor(at, globals.language === 'nl' ? 'nl' : 'en', setup);
    const person = saved && seat !== undefined ? personOf(saved, seat) : '';
    return html`<div class=${box}>
      <wv-commitment-walk
        .as=${as}
        .person=${person}
        .layout=${layout}
        .readonly=${readonly}
        .value=${saved ?? { format: 'werkvorm', form: 'commitment-walk', version: 1, log: [] }}
      ></wv-commitment-walk>
    </div>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

const walkIn = (canvas: HTMLElement) => canvas.querySelector<WvCommitmentWalk>('wv-commitment-walk')!;

/** Second round, revealed: hollow shapes are where people stood, arrows the way they went. */
export const SecondRound: Story = {};

/** Nothing was decided yet: what a newcomer meets. */
export const Empty: Story = { args: { at: 'empty' } };

/** The decision, the line and the people are there; everything can still change. */
export const Preparing: Story = { args: { at: 'preparing', setup: { steps: 5 } } };

/** Preparing the eight gradients of agreement, with a second axis. */
export const PreparingGradients: Story = {
  args: { at: 'preparing', setup: { steps: 8, naming: 'gradients', across: true } },
};

/** What a participant reads while the line is being laid out. */
export const Waiting: Story = {
  args: { at: 'preparing', setup: { identity: 'anonymous' }, as: 'participant', seat: 2 },
};

/** Six of eight have laid a place; nobody sees where, the facilitator neither. */
export const PlacingHidden: Story = { args: { at: 'placing' } };

/** A participant who has not chosen yet: only they see where they stand. */
export const ChoosingAPlace: Story = { args: { at: 'placing', as: 'participant', seat: 1 } };

/** The same on five named steps. */
export const ChoosingAStep: Story = { args: { at: 'placing', setup: { steps: 5 }, as: 'participant', seat: 1 } };

/** Face down: the participant has chosen, and may look at it or change it. */
export const PlaceLaid: Story = { args: { at: 'placing', as: 'participant', seat: 0 } };

/** A participant whom this screen does not know yet. */
export const WhoAreYou: Story = { args: { at: 'placing', as: 'participant' } };

/** On one shared screen the keyboard goes round: the facilitator has given it to somebody. */
export const SharedScreen: Story = {
  args: { at: 'placing' },
  play: async ({ canvasElement }) => {
    const walk = walkIn(canvasElement);
    await walk.updateComplete;
    walk.shadowRoot?.querySelector<HTMLButtonElement>('.people .btn:not(.quiet)')?.click();
  },
};

/** People walk in sight of each other, as in the room. */
export const PlacingLive: Story = { args: { at: 'placing', setup: { reveal: 'live' } } };

/** The lowest has the word first; silence is allowed. */
export const Explaining: Story = { args: { at: 'explaining' } };

/** The side with the fewest people speaks first, and the two ends are asked for a reason. */
export const MinorityFirst: Story = { args: { at: 'explaining', setup: { order: 'minority', reason: 'ends' } } };

/** A participant who may explain, or would rather not. */
export const YourWords: Story = { args: { at: 'explaining', as: 'participant', seat: 4 } };

/** Round two is open: everyone starts where they stood. */
export const MovingAgain: Story = { args: { at: 'again', as: 'participant', seat: 4 } };

/** On the bus: five named steps. */
export const OnTheBus: Story = { args: { setup: { steps: 5, naming: 'bus' } } };

/** Anonymous: places without people, no arrows, reasons in no order. */
export const Anonymous: Story = { args: { setup: { identity: 'anonymous' } } };

/** The places of an anonymous round lie in the page only; it was loaded anew, and they are gone. */
export const AnonymousLost: Story = { args: { at: 'placing', setup: { identity: 'anonymous' } } };

/** By organisation: shapes without names. */
export const ByOrganisation: Story = { args: { setup: { identity: 'organisation' } } };

/** "Me" and "my organisation" stand on two lanes: the gap is the finding. */
export const TwoMarkers: Story = { args: { setup: { twoMarkers: true } } };

/** Involvement along, agreement across. */
export const TwoAxes: Story = { args: { setup: { across: true } } };

/** A hundred and twenty people: shapes in columns, the round before mirrored below. */
export const Crowd: Story = { args: { at: hall(120), setup: { identity: 'organisation' }, as: 'observer' } };

/** Five hundred people: the density, and a sample of those who stand there. */
export const Hall: Story = { args: { at: hall(500), setup: { identity: 'anonymous' }, as: 'observer' } };

/** Both rounds side by side, the issues, the replay; nothing can be changed any more. */
export const Closed: Story = { args: { at: 'closed' } };

/** Everything can be seen, nothing changed. */
export const ReadOnly: Story = { args: { readonly: true } };

/** The page is Arabic: the line, the words and the numbers turn, what people wrote stays. The words are a draft. */
export const RightToLeft: Story = { globals: { language: 'ar' } };

/** The scheme of its place in the page. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** 320 pixels: the places of others are a list. */
export const Phone: Story = { args: { box: 'phone' } };

/** 320 pixels: one's own place is taken on a line that stands upright, the middle on top. */
export const PhoneChoosing: Story = {
  args: { at: 'placing', setup: { steps: 5 }, as: 'participant', seat: 1, box: 'phone' },
};

/** The line itself on 320 pixels. */
export const PhoneLine: Story = { args: { box: 'phone', layout: 'board' } };

/** The equal twin of the drawing: same actions, no dragging. */
export const List: Story = { args: { layout: 'list' } };

/** The list with two markers for each person. */
export const ListOfTwoMarkers: Story = { args: { layout: 'list', setup: { twoMarkers: true } } };

/** On the wall: readable from the back of the room, nothing private, nothing to press. */
export const Wall: Story = { args: { as: 'observer', box: 'wall-of-room' } };

/** On the wall while people choose: cards face down. */
export const WallHidden: Story = { args: { at: 'placing', as: 'observer', box: 'wall-of-room' } };

/** The rules say no: the next round opens only after the explaining, and the note says so. */
export const Refused: Story = {
  args: { at: 'explaining' },
  play: async ({ canvasElement }) => {
    const walk = walkIn(canvasElement);
    await walk.updateComplete;
    await walk.send({ type: 'round.open' });
  },
};

/** In an ordinary web form: the person's place posts with it. */
export const InAForm: Story = {
  args: { at: 'again', as: 'participant', seat: 4, name: 'place' },
  render: ({ at, setup, as, seat, name = '' }, { globals }) => {
    const saved = savedFor(at, globals.language === 'nl' ? 'nl' : 'en', setup)!;
    const show = (event: SubmitEvent) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      form.querySelector('output')!.textContent = JSON.stringify([...new FormData(form).entries()]);
    };
    return html`<form @submit=${show}>
      <wv-commitment-walk
        name=${name}
        .as=${as}
        .person=${personOf(saved, seat ?? 0)}
        .value=${saved}
      ></wv-commitment-walk>
      <p><button>post</button> <button type="reset">reset</button> <output></output></p>
    </form>`;
  },
};

/** Five properties of a house style, set on an ancestor. */
export const HouseStyle: Story = { args: { box: 'house-style' } };
