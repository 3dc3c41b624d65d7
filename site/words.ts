/** The words of the start page. The Arabic ones are a draft that no native speaker has read yet. */
export interface PageWords {
  readonly title: string;
  readonly headline: string;
  readonly lead: string;
  readonly language: string;
  readonly board: string;
  readonly kept: string;
  readonly anew: string;
  readonly cardsIn: string;
  readonly ready: string;
  readonly picking: string;
  readonly empty: string;
  readonly finished: string;
  readonly replaced: string;
  readonly back: string;
  readonly how: string;
  readonly steps: readonly string[];
  readonly source: string;
  readonly more: string;
  readonly storybook: string;
  readonly manual: string;
  readonly tests: string;
}

const en: PageWords = {
  title: 'Werkvorm: decide together',
  headline: 'Find out together what you want to go for.',
  lead: 'An opportunity circle for eight people round one screen: in turn, everyone moves one card one ring towards the centre.',
  language: 'Language',
  board: 'The opportunity circle',
  kept: 'This circle is kept in this browser. Open the page in a second tab and both show the same.',
  anew: 'Begin again',
  cardsIn: 'Cards in',
  ready: 'at the first turn',
  picking: 'at the picking',
  empty: 'with an empty table',
  finished: 'look at a finished circle',
  replaced: 'There is another circle on the table now.',
  back: 'put the former one back',
  how: 'How it goes',
  steps: [
    'Each person has picked a few cards; they lie along the edge.',
    'Whoever’s turn it is moves any card one ring inwards: drag it, or choose the card and then the step. Passing is fine.',
    'After each round, stop and talk: what do we see? After two or three rounds the facilitator proposes, and the group answers.',
  ],
  source:
    'The Dutch words on the cards, the goals and the organisations come from the simulation described in the brochure of “Hefboom 5” (Flanders, 2013); the English is our translation. First names, picks and moves are made up.',
  more: 'Further',
  storybook: 'every state of the circle',
  manual: 'how to facilitate it, with its sources',
  tests: 'all tests, browsers included',
};

const nl: PageWords = {
  title: 'Werkvorm: samen beslissen',
  headline: 'Vind samen uit waar jullie voor willen gaan.',
  lead: 'Een kansencirkel voor acht mensen rond één scherm: om de beurt schuift ieder één kaart één ring naar het midden.',
  language: 'Taal',
  board: 'De kansencirkel',
  kept: 'Deze cirkel wordt in deze browser bewaard. Open de pagina in een tweede tabblad: beide tonen hetzelfde.',
  anew: 'Opnieuw beginnen',
  cardsIn: 'Kaarten in het',
  ready: 'bij de eerste beurt',
  picking: 'bij het kiezen',
  empty: 'met een lege tafel',
  finished: 'een afgeronde cirkel bekijken',
  replaced: 'Er ligt nu een andere cirkel op tafel.',
  back: 'leg de vorige terug',
  how: 'Zo gaat het',
  steps: [
    'Ieder heeft enkele kaarten gekozen; ze liggen langs de rand.',
    'Wie aan de beurt is, schuift eender welke kaart één ring naar binnen: slepen, of de kaart aanwijzen en dan de stap. Passen mag.',
    'Sta na elke ronde stil: wat zien we? Na twee of drie rondes doet de begeleider een voorstel en antwoordt de groep.',
  ],
  source:
    'De woorden op de kaarten, de doelstellingen en de organisaties komen uit de simulatie die de brochure van “Hefboom 5” beschrijft (Vlaanderen, 2013). Voornamen, keuzes en zetten zijn verzonnen.',
  more: 'Verder',
  storybook: 'elke toestand van de cirkel',
  manual: 'hoe je hem begeleidt, met de bronnen',
  tests: 'alle tests, ook in browsers',
};

const fr: PageWords = {
  title: 'Werkvorm : décider ensemble',
  headline: 'Découvrez ensemble ce pour quoi vous voulez vous engager.',
  lead: 'Un cercle des opportunités pour huit personnes autour d’un seul écran : à tour de rôle, chacun rapproche une carte du centre, d’un anneau.',
  language: 'Langue',
  board: 'Le cercle des opportunités',
  kept: 'Ce cercle est conservé dans ce navigateur. Ouvrez la page dans un second onglet : les deux montrent la même chose.',
  anew: 'Recommencer',
  cardsIn: 'Cartes en',
  ready: 'au premier tour',
  picking: 'au choix des cartes',
  empty: 'avec une table vide',
  finished: 'voir un cercle terminé',
  replaced: 'Un autre cercle est maintenant sur la table.',
  back: 'remettre le précédent',
  how: 'Comment ça se passe',
  steps: [
    'Chacun a choisi quelques cartes ; elles sont posées sur le bord.',
    'La personne dont c’est le tour rapproche n’importe quelle carte d’un anneau : en la glissant, ou en la désignant puis en choisissant le pas. On peut passer.',
    'Après chaque tour de table, arrêtez-vous : que voyons-nous ? Après deux ou trois tours, la personne qui anime fait une proposition et le groupe y répond.',
  ],
  source:
    'Les mots des cartes, les objectifs et les organisations viennent de la simulation décrite dans la brochure « Hefboom 5 » (Flandre, 2013), en néerlandais ; la version anglaise est notre traduction. Les prénoms, les choix et les coups sont inventés.',
  more: 'Plus loin',
  storybook: 'tous les états du cercle',
  manual: 'comment l’animer, avec ses sources',
  tests: 'tous les tests, navigateurs compris',
};

const de: PageWords = {
  title: 'Werkvorm: gemeinsam entscheiden',
  headline: 'Findet gemeinsam heraus, wofür ihr euch einsetzen wollt.',
  lead: 'Ein Chancenkreis für acht Menschen um einen Bildschirm: reihum schiebt jede Person eine Karte um einen Ring zur Mitte.',
  language: 'Sprache',
  board: 'Der Chancenkreis',
  kept: 'Dieser Kreis wird in diesem Browser aufbewahrt. Öffnet die Seite in einem zweiten Tab: beide zeigen dasselbe.',
  anew: 'Neu beginnen',
  cardsIn: 'Karten auf',
  ready: 'beim ersten Zug',
  picking: 'beim Auswählen',
  empty: 'mit leerem Tisch',
  finished: 'einen beendeten Kreis ansehen',
  replaced: 'Jetzt liegt ein anderer Kreis auf dem Tisch.',
  back: 'den vorigen zurücklegen',
  how: 'So geht es',
  steps: [
    'Jede Person hat einige Karten ausgewählt; sie liegen am Rand.',
    'Wer an der Reihe ist, schiebt irgendeine Karte einen Ring nach innen: ziehen, oder die Karte antippen und dann den Schritt. Passen ist erlaubt.',
    'Haltet nach jeder Runde inne: Was sehen wir? Nach zwei oder drei Runden macht die Moderation einen Vorschlag und die Gruppe antwortet.',
  ],
  source:
    'Die Wörter auf den Karten, die Ziele und die Organisationen stammen aus der Simulation, die die Broschüre „Hefboom 5“ beschreibt (Flandern, 2013), auf Niederländisch; das Englische ist unsere Übersetzung. Vornamen, Auswahl und Züge sind erfunden.',
  more: 'Weiter',
  storybook: 'jeder Zustand des Kreises',
  manual: 'wie man ihn moderiert, mit den Quellen',
  tests: 'alle Tests, auch in Browsern',
};

const ar: PageWords = {
  title: 'Werkvorm: نقرّر معًا',
  headline: 'اكتشفوا معًا ما تريدون السعي إليه.',
  lead: 'دائرة فرص لثمانية أشخاص حول شاشة واحدة: بالدور، يحرّك كل شخص بطاقة واحدة حلقة واحدة نحو المركز.',
  language: 'اللغة',
  board: 'دائرة الفرص',
  kept: 'تُحفظ هذه الدائرة في هذا المتصفح. افتحوا الصفحة في علامة تبويب ثانية: تعرض كلتاهما الشيء نفسه.',
  anew: 'البدء من جديد',
  cardsIn: 'البطاقات بـ',
  ready: 'عند الدور الأول',
  picking: 'عند اختيار البطاقات',
  empty: 'بطاولة فارغة',
  finished: 'عرض دائرة منتهية',
  replaced: 'على الطاولة الآن دائرة أخرى.',
  back: 'إعادة الدائرة السابقة',
  how: 'كيف تجري',
  steps: [
    'اختار كل شخص بعض البطاقات؛ وهي موضوعة على الحافة.',
    'من يأتي دوره يحرّك أي بطاقة حلقة واحدة إلى الداخل: بالسحب، أو باختيار البطاقة ثم الخطوة. ويمكن تمرير الدور.',
    'بعد كل جولة توقّفوا: ماذا نرى؟ بعد جولتين أو ثلاث يقدّم الميسّر اقتراحًا وتجيب المجموعة.',
  ],
  source:
    'كلمات البطاقات والأهداف والمنظمات مأخوذة بالهولندية من المحاكاة الموصوفة في كتيّب “Hefboom 5” (فلاندرز، 2013)؛ والإنجليزية ترجمتنا. الأسماء الأولى والاختيارات والحركات متخيّلة.',
  more: 'للمزيد',
  storybook: 'كل حالات الدائرة',
  manual: 'كيف تُيسَّر، مع مصادرها',
  tests: 'كل الاختبارات، بما فيها المتصفحات',
};

export const PAGE_WORDS = { nl, en, fr, de, ar } as const;
export type PageLanguage = keyof typeof PAGE_WORDS;
