import type { terms as english } from './en.ts';

/** What the things of the triad are called in Arabic (Modern Standard). */
export const terms: typeof english = {
  photo: 'صورة لهذا الحوار، وليست حكمًا.',
  links: {
    personOrg: 'الشخص – المنظمة',
    personNetwork: 'الشخص – الشبكة',
    orgNetwork: 'المنظمة – الشبكة',
  },
  strengths: { '0': 'معدومة', '1': 'ضعيفة', '2': 'متوسطة', '3': 'قوية', '4': 'قوية جدًا' },
  intensities: {
    consultation: 'تشاور',
    adhoc: 'تعاون عند الحاجة',
    network: 'شبكة',
    merger: 'اندماج',
  },
  mandates: { reporting: 'نقل المعلومات', deciding: 'اتخاذ القرار', exploring: 'الاستكشاف' },
  uses: { agreed: 'يُستخدم كما اتُّفق', more: 'أكثر مما مُنح', less: 'أقل مما مُنح' },
  reasons: { personal: 'مصلحة شخصية', network: 'مصلحة الشبكة', uncertainty: 'التردد' },
  lenses: { utilitarian: 'المنفعة', political: 'التأثير', meaning: 'المعنى', relational: 'العلاقات' },
  visibilities: { private: 'أنت فقط', facilitator: 'أنت والتيسير', all: 'للجميع' },
  marks: { common: 'مشترك', conflict: 'متعارض' },
  signals: {
    hanging: 'الشبكة معلّقة بالشخص',
    unlinked: 'المنظمة غير مرتبطة بعد',
    beyond: 'قرارات تتجاوز التفويض',
    unused: 'تفويض لم يُستخدم كله',
    decision: 'قرار يحتاج إلى المنظمة',
    intensity: 'تعاون أوثق، والصلة بالمنظمة كما هي',
    collective: 'مصالح جماعية فقط حتى الآن',
  },
  facts: {
    hanging: 'الصلة بالشبكة كانت {networkWas} وصارت {networkIs}، والصلة بالمنظمة كانت {orgWas} وصارت {orgIs}.',
    unlinked:
      'صلة الشخص بالشبكة {personNetwork}؛ أما المنظمة نفسها فصلتها قليلة: {personOrg} بالشخص، و{orgNetwork} بالشبكة.',
    beyond: 'التفويض هو «{mandate}»، وما يُقرَّر أكثر من ذلك.',
    unused: 'التفويض هو «{mandate}»، وجزء منه لم يُستخدم.',
    decision: 'هذا مخطط له: «{decision}». والتفويض هو نقل المعلومات، فالقرار للمنظمة.',
    intensity: 'كان التعاون «{was}» وصار «{is}»؛ والصلة بالمنظمة كانت {orgWas} وصارت {orgIs}.',
    collective: 'ذُكرت مصالح الشبكة. وما زال مفتوحًا: {missing}.',
  },
  talks: {
    hanging: 'من في المنظمة يحسن أن يسمع بما يجري هنا؟',
    unlinked: 'ماذا تحتاج المنظمة كي تقترب، وهل تريد ذلك؟',
    beyond: 'ما الذي جعل ذلك ضروريًا، ومن يودّ أن يعرفه؟',
    unused: 'ما الذي يساعد على استخدام المجال المتاح؟',
    decision: 'من يجب سؤاله في المنظمة، وقبل أي موعد؟',
    intensity: 'أي عناية تحتاجها الصلة بالمنظمة الأم الآن؟',
    collective: 'ماذا يعود عليك وعلى منظمتك من هذا؟ لا يلزم أن يقال بصوت عالٍ.',
  },
};
