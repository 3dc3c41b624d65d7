import type { refusals as english } from './en.ts';

/** Dutch sentences for the refusals of the walk. */
export const refusals: typeof english = {
  'role.facilitator': 'Alleen de begeleider kan dat. Vraag het even.',
  'role.observer': 'Dit scherm kijkt alleen mee. Neem plaats op een ander scherm.',
  'person.unknown': 'Niemand hier heet zo. Kies iemand uit de lijst.',
  'person.other': 'Je kunt alleen voor jezelf ergens gaan staan. Laat anderen staan waar ze staan.',
  'person.name': 'Geef een naam van hoogstens {max} tekens.',
  'person.twice': '{name} staat al op de lijst. Zet er een organisatie bij, dan blijft het duidelijk wie wie is.',
  'person.stood': '{name} deed mee en blijft op de lijst. Zet de naam liever op “weg”.',
  'phase.wrong': 'Dat kan nu niet: de walk is bij “{phase}”. Wacht op de volgende stap.',
  'phase.over':
    'De walk is afgesloten en je kunt ze alleen lezen. Vlak na het sluiten kan de begeleider ze weer openen.',
  'setup.invalid': 'Die instelling is niet duidelijk. Kies er een die je ziet, of schrijf hoogstens {max} tekens.',
  'setup.started': 'De walk is begonnen, dus de instellingen liggen vast. Begin een nieuwe walk voor andere.',
  'setup.labels': 'Deze namen passen niet op de lijn. Geef namen voor {steps} stappen, of minder.',
  'setup.markers': 'Een tweede pion zou mensen herkenbaar maken. Kies één pion, of een walk die niet anoniem is.',
  'setup.live':
    'Anonieme plaatsen blijven verborgen tot alles samen opengaat. Kies “samen”, of een walk die niet anoniem is.',
  'open.decided': 'Mensen nemen plaats tegenover een zin. Schrijf eerst wat er beslist is.',
  'open.people': 'Er zijn hier te weinig mensen: voor deze walk zijn er minstens {min} nodig. Voeg eerst mensen toe.',
  'open.explain': 'De toelichting is nog bezig. Sluit ze eerst af; daarna mag iedereen weer lopen.',
  'place.range': 'Die plaats ligt niet op de lijn. Kies er een tussen de twee uiteinden.',
  'place.step': 'Tussen twee stappen kan niemand staan. Kies een van de {steps} stappen.',
  'place.middle': 'In deze walk staat niemand precies in het midden. Kies een kant, of ga ernaast staan.',
  'place.across': 'Deze walk heeft twee lijnen. Kies op allebei een plaats.',
  'place.marker': 'Hier is er geen tweede pion. Zet de pion die voor de persoon zelf staat.',
  'place.away': '{name} is weg. Zet de naam eerst weer op “terug”.',
  'place.none': 'In deze ronde is er nog geen plaats gekozen. Kies er eerst een.',
  'reason.off': 'In deze walk schrijf je geen redenen. Neem plaats, en zeg het hardop.',
  'reason.required': 'Deze walk vraagt iedereen om een reden. Schrijf waarom je hier staat.',
  'reason.empty': 'Er is niets geschreven. Schrijf een paar woorden, of laat het bij je plaats.',
  'reason.long': 'Dat is te lang: gebruik hoogstens {max} tekens.',
  'reason.anonymous': 'In een anonieme walk hoort een reden bij de plaats zelf. Schrijf ze terwijl je je plaats kiest.',
  'reason.moved': 'Dit is een vraag aan wie verschoof. Zeg liever waarom je hier staat.',
  'reveal.nobody': 'Er valt niets te tonen: nog niemand heeft een plaats gekozen. Wacht op de eerste.',
  'reveal.few':
    'Er zouden minder dan {min} mensen te zien zijn, en die zijn herkenbaar. Wacht tot er minstens {min} ergens staan.',
  'reveal.group':
    'Een ronde met deze mensen zou plaatsen verraden ({names}: niet in dezelfde rondes als de anderen). Laat terugkomen wie wegging, zet op afwezig wie erbij kwam, of sluit de walk.',
  'reveal.box':
    'De plaatsen op dit scherm kloppen niet met de {count} die er liggen. Begin de ronde opnieuw, dan legt iedereen weer een plaats.',
  'reveal.one-way': 'Wat gezien is, kan niet meer dicht. Open liever de volgende ronde.',
  'speaker.none': 'Niemand is aan het woord. Geef eerst iemand het woord.',
  'speaker.spoken': '{name} gaf al een toelichting. Geef iemand anders het woord.',
  'speaker.anonymous': 'In een anonieme walk krijgt niemand bij naam het woord. Laat spreken wie dat wil.',
  'issue.empty': 'Schrijf de kwestie in hoogstens {max} tekens.',
  'issue.unknown': 'Die kwestie staat hier niet. Kies er een uit de lijst.',
  'undo.nothing': 'Er is niets om terug te nemen. Verander het liever met de hand.',
  'undo.other': 'Alleen wie dit als laatste deed, kan het terugnemen. Vraag het even.',
};
