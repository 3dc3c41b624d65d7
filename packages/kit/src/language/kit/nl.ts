import type { KitWords } from './words.ts';

/** Dutch words that every board element uses. */
export const nl: KitWords = {
  layout: {
    label: 'Weergave',
    board: 'bord',
    list: 'lijst',
    showBoard: 'toon het bord',
    showList: 'toon de lijst',
  },
  actions: {
    undo: 'maak ongedaan',
    redo: 'doe opnieuw',
    save: 'bewaar',
    print: 'druk af',
    close: 'sluit',
    add: 'voeg toe',
    edit: 'pas aan',
    remove: 'haal weg',
    cancel: 'toch niet',
    done: 'klaar',
    open: 'open een bewaard bord',
    copy: 'kopieer',
    silence: 'lees veranderingen niet voor',
  },
  who: {
    title: 'Wie ben jij?',
    hint: 'Kies je naam om mee te doen.',
    nobody: 'Er is nog niemand toegevoegd.',
  },
  people: {
    name: 'Naam',
    organisation: 'Organisatie (mag leeg)',
    addPerson: 'voeg toe',
    editPerson: 'pas {name} aan',
    removePerson: 'haal {name} weg',
    away: 'even weg',
    back: 'weer terug',
    isAway: 'weg',
    late: 'Er komt iemand later',
  },
  replay: {
    replay: 'Herbekijken',
    play: 'speel af',
    pause: 'pauze',
    now: 'nu',
    step: 'stap {step} van {steps}',
    timeline: 'Tijdlijn',
  },
  exports: {
    svg: 'Foto van boven (SVG)',
    png: 'Foto van boven (PNG)',
    csv: 'Tabel (CSV)',
    markdown: 'Verslag (Markdown)',
    json: 'Het hele bord (JSON)',
    print: 'Afdrukken',
    open: 'Open een bewaard bord…',
    fallback: 'Deze pagina mag geen bestanden bewaren. Open of kopieer het hier:',
  },
  errors: {
    unknown: 'Er ging iets mis. Het bord werkt gewoon verder.',
    'storage.blocked':
      'Deze browser bewaart hier niets. Het bord leeft alleen in deze pagina: bewaar het voor je weggaat.',
    'storage.full':
      'De opslag van de browser is vol. Vanaf nu leeft het bord alleen in deze pagina: bewaar het voor je weggaat.',
    'storage.corrupt':
      'Wat van dit bord bewaard was, is niet leesbaar en blijft staan zoals het is. Dit is een leeg bord, alleen in deze pagina.',
    'storage.newer': 'Dit bord is gemaakt met een nieuwere versie. Je kunt het lezen en bewaren, maar niet veranderen.',
    'network.offline': 'Geen verbinding. Je werkt verder.',
    'load.not-json': 'Dat is geen bewaard bord: het bestand is geen leesbare JSON. Er is niets veranderd.',
    'load.not-werkvorm': 'Dat bestand is geen bewaard bord. Er is niets veranderd.',
    'load.other-form': 'Dat bord hoort bij een andere werkvorm. Er is niets veranderd.',
    'load.damaged': 'Dat bewaarde bord is beschadigd en niet leesbaar. Er is niets veranderd.',
    'piece.unreachable':
      'Een deel van deze werkvorm kon niet worden opgehaald. Kijk de verbinding na en probeer opnieuw.',
    'src.unreachable': 'De begininhoud (src) is niet bereikbaar of is geen JSON. Het bord begint leeg.',
  },
  refusals: {
    'command.invalid': 'Dat kan niet: de opdracht is niet duidelijk.',
    'form.failed': 'Dat kan niet: er ging iets mis in de regels. Er is niets veranderd.',
    'board.readonly': 'Dit bord kun je lezen, niet veranderen.',
    'board.newer': 'Dit bord is gemaakt met een nieuwere versie en kun je alleen lezen.',
    'board.prevented': 'De pagina hield dit tegen.',
  },
};
