export {
  LIGHT,
  penFor,
  startX,
  type Palette as CirclePalette,
  type Pen,
  type SceneOptions,
} from '@werkvorm/kit/export/picture.js';

/** What the picture says beside the cards, in the language of the screen. */
export interface SceneWords {
  readonly lang: string;
  /** The question on the table, or the name of the form. */
  readonly title: string;
  /** Kind, theme, round; may be empty. */
  readonly subtitle: string;
  /** What the centre means, as a sentence. */
  readonly centre: string;
  /** Names of the rings, outer first, centre last: for the description. */
  readonly ringNames: readonly string[];
  /** Above the shapes: "Moved by". */
  readonly legend: string;
  /** Last line: the date, and what this picture is and is not. */
  readonly date: string;
}
