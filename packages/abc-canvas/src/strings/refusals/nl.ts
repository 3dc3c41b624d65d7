import type { refusals as english } from './en.ts';

/** Dutch sentences for the refusals of the canvas. */
export const refusals: typeof english = {
  'role.facilitator': 'Alleen de begeleider kan dat. Vraag het even.',
  'role.observer': 'Dit scherm kijkt alleen mee. Schrijf op een ander scherm.',
  'person.unknown': 'Niemand hier heet zo. Kies iemand uit de lijst.',
  'person.name': 'Geef een naam van hoogstens {max} tekens.',
  'person.twice': '{name} staat al op de lijst. Zet er een organisatie bij, dan blijft het duidelijk wie wie is.',
  'person.away': '{name} is weg. Zet de naam eerst weer op “terug”.',
  'person.stays': '{name} doet mee en blijft zo op de lijst staan. Zet de naam liever op “weg”.',
  'partner.unknown': 'Die partner staat niet op het canvas. Kies er een uit de lijst, of voeg hem toe.',
  'partner.other': 'Elke partner schrijft in zijn eigen rij. Schrijf in de jouwe, en praat over deze.',
  'partner.name': 'Hou het kort: een naam, en hoogstens {max} tekens.',
  'partner.twice': '{name} staat al op het canvas. Kies die rij.',
  'partner.people': 'Er staan mensen van {name} op de lijst. De rij blijft zolang zij meedoen.',
  'partner.written': 'Voor {name} is er al iets geschreven. Haal dat eerst weg; dan kan de rij weg.',
  'phase.wrong': 'Dat kan nu niet: het canvas is bij “{phase}”. Wacht op de volgende stap.',
  'phase.over':
    'Het canvas is afgesloten en je kunt het alleen lezen. Vlak na het sluiten kan de begeleider het weer openen.',
  'setup.invalid': 'Die instelling is niet duidelijk. Kies er een die je ziet, of schrijf hoogstens {max} tekens.',
  'setup.started': 'Er wordt al geschreven. De volgorde en wat gedekt ligt, blijven zoals afgesproken.',
  'go.order': 'De volgorde is A, B, C, één stap tegelijk. Ga naar de volgende stap, of terug naar een vorige.',
  'go.ambition': 'Er is nog geen ambitie. Schrijf minstens één zin; hij mag nog veranderen.',
  'go.hidden': 'De belangen liggen nog gedekt. Open ze eerst; ga dan verder naar het commitment.',
  'reason.empty': 'Zeg waarom, in hoogstens {max} tekens. Het wordt bewaard voor later.',
  'ambition.empty': 'Schrijf de ambitie in hoogstens {max} tekens. Eén zin is genoeg om te starten.',
  'ambition.locked':
    'Niet gewijzigd: deze ambitie is een baken, iedereen stemde ermee in. Vraag de begeleider om ze te heropenen.',
  'ambition.past':
    'De groep is al voorbij de ambitie. Moet ze toch anders, vraag de begeleider dan om terug te gaan naar A.',
  'consent.empty': 'Er is nog geen ambitie om mee in te stemmen. Schrijf ze eerst samen.',
  'consent.changed': 'De ambitie is net veranderd. Lees ze opnieuw, en zeg dan of je ermee instemt.',
  'lock.nobody': 'Er is niemand om in te stemmen. Voeg partners toe, of zet mensen op “terug”.',
  'lock.waiting':
    'Nog niet iedereen stemt in ({count}): {names}. Luister eerst naar hen; een baken is van iedereen hier.',
  'lock.divided':
    'In A liggen er twee teksten naast elkaar. Kies of voeg ze eerst samen, dan stemt iedereen met dezelfde in.',
  'reopen.open': 'De ambitie is al open. Je kunt schrijven.',
  'scale.range': 'Kies een getal van {min} tot {max}.',
  'text.long': 'Dat is te lang: gebruik hoogstens {max} tekens.',
  'text.changed': 'Iemand heeft dit net veranderd. Lees het opnieuw voor je beslist.',
  'text.divided': 'Hier liggen twee teksten naast elkaar. Kies of voeg ze eerst samen, dan gaat er niets verloren.',
  'item.empty': 'Schrijf een paar woorden, hoogstens {max} tekens.',
  'item.unknown': 'Die regel staat er niet meer. Kijk opnieuw naar de lijst, of schrijf een nieuwe.',
  'variant.unknown': 'Iemand heeft dit al beslist. Kijk naar de tekst zoals hij nu is.',
  'check.gone': 'Deze kanttekening geldt niet meer: het canvas is veranderd.',
  'undo.nothing': 'Er is niets van jou om terug te nemen. Verander het liever met de hand.',
  'undo.built': 'Iemand werkte hier sindsdien aan verder. Verander het met de hand, dan gaat hun tekst niet verloren.',
};
