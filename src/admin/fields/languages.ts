/** Languages of the world's press, offered by name; any other BCP 47 tag can be typed. */
export const LANGUAGES: readonly string[] = (
  'en fr de es ru uk ar zh-Hans zh-Hant ja pt pt-BR it nl pl tr fa he hi bn ur id ms vi th ko sw am ha yo zu af ' +
  'sq hy az be bs bg ca hr cs da et fi gl ka el hu is ga kk ky lv lt lb mk mt mn ne no nb nn ps ro sr sr-Latn ' +
  'sk sl so sv tg ta te ml kn mr gu pa si km lo my tk uz cy eu eo la'
).split(' ');
