/*
 * Words that sound well to everybody and bind nobody: "juichbegrippen en algemeenheden" (S3 §3.1). The source gives the
 * idea, work-forms §4.4 the first five; the lists are ours, and a facilitator replaces them in the settings. Inflected
 * forms stand on their own, for a word is only looked up.
 */
const LISTS: { readonly [lang: string]: string } = {
  nl: `samen samenwerken samenwerking innovatief innovatieve innovatie vernieuwend vernieuwende duurzaam duurzame
    duurzaamheid kwaliteitsvol kwaliteitsvolle kwaliteit kwaliteiten verbinden verbindend verbindende verbinding
    stimuleren stimulerend bevorderen versterken ondersteunen faciliteren optimaliseren inzetten creatief creatieve
    gedragen draagvlak meerwaarde dynamisch dynamische inspireren inspirerend inspirerende ambitieus ambitieuze
    toekomstgericht toekomstgerichte geïntegreerd geïntegreerde integraal integrale participatief participatieve
    inclusief inclusieve maatschappelijk maatschappelijke positief positieve synergie expertise verrassend verrassende
    bruisend bruisende sterk sterke beter betere`,
  en: `together collaboration collaborate innovative innovation sustainable sustainability quality qualities connect
    connecting connection stimulate promote promoting strengthen support facilitate optimise optimize enable enabling
    empower empowering creative shared dynamic inspire inspiring inspired ambitious integrated holistic participatory
    inclusive positive synergy synergies expertise excellence excellent surprising vibrant strong better lasting
    meaningful`,
  fr: `ensemble collaborer collaboration innovant innovante innovants innovantes innovation durable durables durabilité
    qualité qualités relier lien liens stimuler promouvoir renforcer soutenir faciliter optimiser favoriser valoriser
    créatif créative créatifs créatives partagé partagée dynamique dynamiques inspirer inspirant inspirante ambitieux
    ambitieuse intégré intégrée participatif participative inclusif inclusive positif positive synergie synergies
    expertise excellence surprenant surprenante fort forte meilleur meilleure`,
  de: `gemeinsam gemeinsame gemeinsamen zusammen zusammenarbeit innovativ innovative innovativen innovation nachhaltig
    nachhaltige nachhaltigen nachhaltigkeit qualität qualitäten hochwertig hochwertige verbinden verbindend vernetzen
    vernetzung stärken fördern unterstützen ermöglichen optimieren anregen kreativ kreative kreativen dynamisch
    dynamische inspirieren inspirierend inspirierende ehrgeizig ehrgeizige ganzheitlich ganzheitliche partizipativ
    partizipative inklusiv inklusive positiv positive synergie synergien expertise exzellenz überraschend
    überraschende überraschenden lebendig lebendige stark starke besser bessere`,
  ar: `معًا معا تعاون التعاون مبتكر مبتكرة ابتكار الابتكار مستدام مستدامة المستدامة الاستدامة جودة الجودة نوعية تواصل
    التواصل ربط الربط تحفيز تعزيز دعم تمكين تسهيل تطوير إبداع إبداعي إبداعية الإبداعية مشترك مشتركة ملهم ملهمة طموح
    طموحة متكامل متكاملة شامل شاملة تشاركي تشاركية إيجابي إيجابية تميز التميز خبرة قوي قوية أفضل`,
};

/** Our lists, by language: for a settings screen to start from. */
export const CHEER_WORDS: { readonly [lang: string]: readonly string[] } = Object.fromEntries(
  Object.entries(LISTS).map(([lang, words]) => [lang, words.split(/\s+/)]),
);

const ALL: ReadonlySet<string> = new Set(Object.values(CHEER_WORDS).flat());

/** What a text has of cheer words: which, and in which sentences. */
export interface Cheers {
  readonly words: readonly string[];
  readonly sentences: readonly string[];
}

/**
 * The sentences of a text that are general: at least one cheer word, and nobody and nothing to hold on to. Grammar is
 * beyond a word list, so what is recognised as concrete is little and certain: a number (an amount, a time) and the name
 * of a partner or a person (an actor). An action is not recognised. It is a question to the group, never a judgement.
 *
 * @param list own words, in small letters; null = ours, of all languages, for nobody says in which one a text is
 * @param names of partners and people
 */
export function cheersIn(text: string, list: readonly string[] | null, names: readonly string[]): Cheers {
  const known = list ? new Set(list) : ALL;
  const actors = names.map((name) => name.toLowerCase()).filter(Boolean);
  const words = new Set<string>();
  const sentences: string[] = [];
  for (const sentence of text.split(/(?<=[.!?؟…])\s+/u)) {
    const small = sentence.toLowerCase();
    const found = wordsOf(small).filter((word) => known.has(word));
    if (!found.length || /\p{N}/u.test(small) || actors.some((actor) => isNamed(small, actor))) continue;
    sentences.push(sentence);
    for (const word of found) words.add(word);
  }
  return { words: [...words], sentences };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** The name stands there as a word of its own. */
function isNamed(text: string, name: string): boolean {
  const isLetter = (at: number) => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + name.length)) return true;
  }
  return false;
}
