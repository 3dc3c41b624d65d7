import type { KitWords } from './words.ts';

/** German words that every board element uses. */
export const de: KitWords = {
  layout: {
    label: 'Ansicht',
    board: 'Brett',
    list: 'Liste',
    showBoard: 'Brett zeigen',
    showList: 'Liste zeigen',
  },
  actions: {
    undo: 'rückgängig',
    redo: 'wiederholen',
    save: 'sichern',
    print: 'drucken',
    close: 'schließen',
    add: 'dazulegen',
    edit: 'ändern',
    remove: 'entfernen',
    cancel: 'doch nicht',
    done: 'fertig',
    open: 'gesichertes Brett öffnen',
    copy: 'kopieren',
    silence: 'Änderungen nicht vorlesen',
  },
  who: {
    title: 'Wer bist du?',
    hint: 'Wähle deinen Namen, um mitzumachen.',
    nobody: 'Es wurde noch niemand hinzugefügt.',
  },
  people: {
    name: 'Name',
    organisation: 'Organisation (freiwillig)',
    addPerson: 'hinzufügen',
    editPerson: '{name} ändern',
    removePerson: '{name} entfernen',
    away: 'kurz weg',
    back: 'wieder da',
    isAway: 'weg',
    late: 'Jemand kommt später',
  },
  replay: {
    replay: 'Noch einmal ansehen',
    play: 'abspielen',
    pause: 'Pause',
    now: 'jetzt',
    step: 'Schritt {step} von {steps}',
    timeline: 'Zeitleiste',
  },
  exports: {
    svg: 'Foto von oben (SVG)',
    png: 'Foto von oben (PNG)',
    csv: 'Tabelle (CSV)',
    markdown: 'Bericht (Markdown)',
    json: 'Das ganze Brett (JSON)',
    print: 'Drucken',
    open: 'Gesichertes Brett öffnen…',
    fallback: 'Diese Seite darf keine Dateien sichern. Hier öffnen oder kopieren:',
  },
  errors: {
    unknown: 'Etwas ist schiefgegangen. Das Brett läuft weiter.',
    'storage.blocked':
      'Dieser Browser behält hier nichts. Das Brett gibt es nur auf dieser Seite: Sichert es, bevor ihr geht.',
    'storage.full':
      'Der Speicher des Browsers ist voll. Ab jetzt gibt es das Brett nur auf dieser Seite: Sichert es, bevor ihr geht.',
    'storage.corrupt':
      'Was von diesem Brett aufgehoben war, ist nicht lesbar und bleibt, wie es ist. Dies ist ein leeres Brett, nur auf dieser Seite.',
    'storage.newer':
      'Dieses Brett stammt aus einer neueren Version. Ihr könnt es lesen und sichern, aber nicht ändern.',
    'network.offline': 'Keine Verbindung. Ihr könnt weitermachen.',
    'load.not-json': 'Das ist kein gesichertes Brett: Die Datei ist kein lesbares JSON. Nichts wurde geändert.',
    'load.not-werkvorm': 'Diese Datei ist kein gesichertes Brett. Nichts wurde geändert.',
    'load.other-form': 'Dieses Brett gehört zu einer anderen Arbeitsform. Nichts wurde geändert.',
    'load.damaged': 'Dieses gesicherte Brett ist beschädigt und nicht lesbar. Nichts wurde geändert.',
    'piece.unreachable':
      'Ein Teil dieser Form konnte nicht geladen werden. Prüft die Verbindung und versucht es noch einmal.',
    'src.unreachable': 'Der Anfangsinhalt (src) ist nicht erreichbar oder kein JSON. Das Brett beginnt leer.',
  },
  refusals: {
    'command.invalid': 'Das geht nicht: Der Auftrag ist nicht klar.',
    'form.failed': 'Das geht nicht: In den Regeln ist etwas schiefgegangen. Nichts wurde geändert.',
    'board.readonly': 'Dieses Brett ist nur zum Lesen da.',
    'board.newer': 'Dieses Brett stammt aus einer neueren Version und ist nur zum Lesen da.',
    'board.prevented': 'Die Seite hat das verhindert.',
  },
};
