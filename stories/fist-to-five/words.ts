import { kitEnglish } from '@werkvorm/kit';

export const en = {
  ...kitEnglish,
  ask: 'Fist to five: all hands stay closed until everyone’s is up. 0 = no, 5 = I will carry it.',
  raise: '{name}: {fingers}',
  closed: 'up, and closed',
  show: 'show all hands now',
  again: 'another round',
  low: '{names}: what would it need?',
  fine: 'Nobody is below three.',
  refusals: {
    ...kitEnglish.refusals,
    'hand.fingers': 'Somebody who is here shows 0 to 5 fingers.',
    'hands.open': 'The hands are open already.',
    'people.names': 'One name per person, at most fifty.',
    'person.other': 'Everyone holds up their own hand.',
    'role.facilitator': 'The facilitator does that.',
  },
};
