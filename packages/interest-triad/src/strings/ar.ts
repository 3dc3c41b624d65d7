import { ar as kit } from '@werkvorm/kit/words/ar.js';
import type { TriadWords } from '../interest-triad.strings.ts';
import { refusals } from './refusals/ar.ts';
import { report } from './report/ar.ts';
import { terms } from './terms/ar.ts';

/** Arabic words of the interest triad. */
export const ar: TriadWords = {
  ...kit,
  ...terms,
  name: 'مثلث المصالح',
  phases: { writing: 'الكتابة', sharing: 'المشاركة', closed: 'مغلق' },
  levels: { individual: 'أنت', organisation: 'المنظمة', network: 'الشبكة' },
  /** The three helpful questions (S4: Opstaele, Bonne, De Schepper). */
  questions: {
    individual: 'ماذا تجلب لك المشاركة في هذا؟',
    organisation: 'ما الذي يجعل منظمتك تريد تخصيص وقت وجهد لهذه المبادرة؟',
    network: 'أي قيمة مضافة وأي فوائد يمكن أن تنشأ من العمل معًا؟',
  },
  report,
  refusals: { ...kit.refusals, ...refusals },
};
