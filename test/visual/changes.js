/** Changes that must be seen. Each spoils a scene in one small way; a comparison that lets one pass is worth nothing. */

/** Adds a rule of style over those of the board. */
export const style = (css) => (page) =>
  page.evaluate((rule) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    document.querySelector('#board').shadowRoot.adoptedStyleSheets.push(sheet);
  }, css);

export const changes = [
  { what: 'a slightly other ground', scene: 'moving-light-768', spoil: style('.root { --_wv-ground: #ece9e3 }') },
  { what: 'a slightly other accent', scene: 'list-dark-320', spoil: style('.root { --_wv-accent: #a9b8e8 }') },
  { what: 'an inner ring that lost its tone', scene: 'moving-light-1440', spoil: style('.ring-4 { fill: #f5f2ec }') },
  { what: 'cards that lost their shadow', scene: 'moving-light-768', spoil: style('.card { box-shadow: none }') },
  {
    what: 'a lifted card that lost its height',
    scene: 'lift-light-1024',
    spoil: style('.card.lifted { box-shadow: 0 0 0 0.16em var(--_wv-accent-ink) }'),
  },
  { what: 'a card 6 px aside', scene: 'moving-light-768', spoil: style('.card.new { translate: 6px 0 }') },
  {
    what: 'the words of a card 6 px aside',
    scene: 'moving-dark-1440',
    spoil: style('.card.new .ln { position: relative; left: 6px }'),
  },
  { what: 'the card moved last without its edge', scene: 'moving-light-768', spoil: style('.card.new { outline: 0 }') },
  {
    what: 'focus that is not seen',
    scene: 'focus-light-1024',
    spoil: style('.card:focus-visible { box-shadow: var(--_wv-lie) }'),
  },
  {
    what: 'focus that is not seen in forced colours',
    scene: 'focus-forced-1024',
    spoil: style('@media (forced-colors: active) { .card:focus-visible { outline: 0 !important } }'),
  },
  {
    what: 'words on the colour of their ground in forced colours',
    scene: 'list-forced-768',
    spoil: style('.turn { forced-color-adjust: auto !important }'),
  },
  { what: 'icons that are missing', scene: 'list-light-768', spoil: style('.ico { visibility: hidden }') },
  {
    what: 'titles in another weight',
    scene: 'list-light-768',
    spoil: style('.row .t { font-weight: 400; display: block }'),
  },
  {
    what: 'secondary words that turned red',
    scene: 'list-light-768',
    spoil: style('.soft { color: var(--_wv-bad) }'),
  },
  { what: 'a right-to-left page that is not mirrored', scene: 'moving-rtl-768', page: { dir: 'ltr' } },
  {
    what: 'an arrow that is not mirrored',
    scene: 'list-rtl-768',
    spoil: style('.flip { transform: none !important }'),
  },
  {
    what: 'text that runs out of its box',
    scene: 'picking-light-320',
    spoil: style('.tray .btn { white-space: nowrap; inline-size: 3em }'),
  },
];
