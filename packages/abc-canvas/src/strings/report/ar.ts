import type { Phrases } from '@werkvorm/kit';
import type { report as english } from './en.ts';

/** Arabic words of the sheet and its margin: a draft that no native speaker has read yet. */
export const report: Phrases<typeof english> = {
  sheet: {
    meaning: 'تعني لنا',
    nobody: 'شريك',
    beside: 'بجانبه: {text}',
    notes: 'ملاحظات في الهامش',
  },
  levels: { individual: 'لنفسي', organisation: 'لمنظمتي', network: 'لنا جميعًا' },
  means: { time: 'وقت', money: 'مال', knowledge: 'معرفة', something: 'شيء آخر' },
  mandates: { decides: 'يمكنه أن يقرّر', reports: 'يعود أولًا إلى منظمته', explores: 'ما زال يستكشف' },
  asks: {
    'ownership-low': 'ما الخطوة الأولى التي بأيديكم أنتم؟',
    'cheer-words': 'ماذا يعني هذا على أرض الواقع؟',
    'meanings-differ': 'هل نقصد الشيء نفسه؟',
    'level-missing': 'مصلحة من لم تُكتب بعد على الورقة؟',
    'gets-only': 'ماذا يمكنهم أن يقدّموا، مهما كان صغيرًا؟',
    'brings-only': 'ما الذي يجعل الأمر يستحق بالنسبة إليهم؟',
    'gets-more': 'هل على الطاولة ما يكفي لما جئنا جميعًا نأخذه؟',
    rushed: 'هل نتحدث أولًا عن سبب وجود كل منا هنا؟',
    skipped: 'هل نعود إلى المصالح؟',
  },
  because: {
    'ownership-low': 'الطموح عالٍ، وقليلون يقولون حتى الآن إنه طموحهم. ما سبب ذلك؟',
    'cheer-words': '{words}: من لا يريد ذلك؟ من يفعل ماذا، وأين، ومنذ متى؟',
    'meanings-differ': '{names}: يقول كل منهم بكلمات أخرى ما يعنيه له. هل يقرؤونه بصوت عالٍ ويشرحونه؟',
    'individual-missing': '{names}: لم يُكتب هنا شيء شخصي بعد. من يسأل عنه، مع فنجان قهوة؟',
    'organisation-missing': '{names}: لماذا تضع المنظمة وقتًا في هذا؟',
    'both-missing': '{names}: ما الفائدة للمنظمة، ولأفرادها؟',
    'gets-only': '{names}: هناك ما يُؤخذ، ولا شيء يُقدَّم بعد. قد يكون صغيرًا أو مشروطًا: هل نكتبه؟',
    'brings-only': '{names}: هناك ما يُقدَّم، ولم تُكتب مصلحة بعد. ماذا يأملون أن يجنوا منه؟',
    'gets-more': '{gets} للأخذ، و{brings} للتقديم. ما الذي ينقص، ومن يمكنه أن يقدّمه؟',
    rushed:
      'من {partners} شركاء قال {committed} ما يقدّمونه؛ وعن {silent} لا يعرف أحد السبب بعد. الطموح هو المحرّك والمصالح هي الملاط: هل يصمد البناء؟',
    skipped: 'المجموعة عند الالتزام، ولا مصلحة على الورقة. ما الذي سيُبقي التعاون متماسكًا؟',
  },
  report: {
    form: 'صيغة العمل',
    phase: 'المرحلة',
    part: 'الجزء',
    kind: 'المستوى أو الوسيلة',
    text: 'النص',
    about: 'نوع الشريك',
    mandate: 'التفويض',
    ownership: 'إلى أي حدّ هو طموحنا',
    matrix: 'المصالح والالتزام',
    balance: 'الأخذ والتقديم',
    versions: 'كيف نما الطموح',
    path: 'طريق المجموعة',
    back: '{from} ← {to}، لأن: {reason}',
    reopened: 'فُتحت المنارة من جديد، لأن: {reason}',
    variant: 'بجانبه',
    waiting: 'لم يوافقوا بعد: {names}',
  },
};
