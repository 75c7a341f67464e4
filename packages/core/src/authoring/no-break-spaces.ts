/**
 * Keeps a number beside its month or unit, and a dash beside the word before it. Authors need not type spaces that they
 * cannot see: the datasets get them here.
 */

/** Months and units, as far as they begin alike in every case. */
const UNITS: Readonly<Record<string, string>> = {
  en: '(?:January|February|March|April|May|June|July|August|September|October|November|December|km|kilometres|minutes|million|companies|delegates)(?!\\p{L})',
  az: '(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|km|kilometr|dəqiqə|milyon|şirkət|nümayəndə)',
  ru: '(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр|год|лет|км|километр|минут|миллион|компани|делегат)',
  tr: '(?:Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık|km|kilometre|dakika|milyon|şirket|delege)',
  ar: '(?:يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كم|كيلومتر|دقيقة|مليون|عام|شركة|مندوب|زورق)',
};

/** The text with no-break spaces between a number and its month or unit, and before a dash. */
export const withNoBreakSpaces = (text: string, language: string): string => {
  const units = UNITS[language];
  const kept = units ? text.replace(new RegExp(`(?<=\\d) (?=${units})`, 'gu'), '\u00A0') : text;
  return kept.replace(/ (?=[—–] )/g, '\u00A0');
};
