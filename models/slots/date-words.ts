/** Words of time as parts of regular expressions over plain text. */

export const MONTHS: readonly string[] = [
  'january|jan|enero|ene|janvier|janv|januar|janner',
  'february|feb|febrero|fevrier|fevr?|februar',
  'march|marzo|mars|marz|maerz',
  'april|apr|abril|abr|avril|avr',
  'may|mayo|mai',
  'june|jun|junio|juin|juni',
  'july|jul|julio|juillet|juil|juli',
  'august|aug|agosto|ago|aout',
  'september|sept?|septiembre|setiembre|septembre',
  'october|oct|octubre|octobre|oktober|okt',
  'november|nov|noviembre|novembre',
  'december|dec|diciembre|dic|decembre|dezember|dez',
]

/** From Sunday on. */
export const WEEKDAYS: readonly string[] = [
  'sunday|sun|domingo|dimanche|sonntag',
  'monday|mon|lunes|lundi|montag',
  'tuesday|tues?|martes|mardi|dienstag',
  'wednesday|wed|miercoles|mercredi|mittwoch',
  'thursday|thurs?|jueves|jeudi|donnerstag',
  'friday|fri|viernes|vendredi|freitag',
  'saturday|sabado|samedi|samstag|sonnabend',
]
export const WEEKDAY_SIGNS = '日天月火水木金土'

/** Days by their distance from today. The longer expressions stand first. */
export const DAYS: readonly (readonly [number, string, string])[] = [
  [3, '', '大后天|しあさって'],
  [
    2,
    'the day after tomorrow|day after tomorrow|pasado manana|apres[ -]demain|ubermorgen|uebermorgen',
    '后天|明后日|明後日|あさって',
  ],
  [
    -2,
    'the day before yesterday|day before yesterday|anteayer|antes de ayer|antier|avant[ -]hier|vorgestern',
    '前天|一昨日|おととい',
  ],
  [1, 'tomorrow|tmrw|tmr|manana|demain|morgen', '明天|明日|あした'],
  [-1, 'yesterday|ayer|anoche|hier|gestern', '昨天|昨日|きのう|昨晚'],
  [0, "today|tonight|hoy|aujourd'hui|aujourdhui|ajd|heute", '今天|今日|きょう|今晚|本日'],
]

/** Before these words they are no days: 'por la mañana', 'guten Morgen'. */
export const NO_DAY_BEFORE =
  '(?<![a-z])(?:la|esta|una|cada|toda|de|guten|gutn|schonen|jeden|heute|am|moin|i) $'
/** And 'hier' is 'here' where people speak German. */
export const HERE = 'hier'

/** Units by their length in days; months by themselves. */
export const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  day: ['days?|dias?|jours?|tage?n?', '天|日'],
  week: ['weeks?|semanas?|semaines?|wochen?', '周|週間?|个星期|星期|个礼拜'],
  month: ['months?|mes(?:es)?|mois|monate?n?', '个月|ヶ月|か月|ケ月|个?月'],
}

export const AHEAD = "in|within the next|en|dentro de|dans|d'ici|in etwa"
export const AGO_BEFORE = 'hace|il y a|ya fa|vor'
export const AGO_AFTER = 'ago|earlier|atras'

export const NEXT_WEEK_BEFORE = 'next'
export const COMING_BEFORE =
  'this|this coming|coming|on|by|until|before|este|el proximo|proximo|el|ce|diesen|dieser|nachsten|naechsten|nachster|kommenden|kommender|am|bis'
export const LAST_BEFORE = 'last|this past|past|el pasado|el ultimo|letzten|letzter|vergangenen|vorigen'
export const NEXT_WEEK_AFTER =
  '(?:of )?next week|nachster woche|nachste woche|naechste woche|kommender woche|de la (?:semana que viene|proxima semana)|de la semaine prochaine'
export const COMING_AFTER = 'que viene|proximo|prochain'
export const LAST_AFTER = 'pasado|dernier|passe|letzte[rn]? woche'

/** Before a weekday: it names something else. */
export const NO_WEEKDAY_BEFORE = '(?<![a-z])(?:black|blue|cyber|good|casual) $'

/** In a text with one of these a day without more is one that has been. */
export const PAST =
  '(?<![a-z])(?:ordered|bought|arrived|came|received|delivered|placed|paid|since|sent it|shipped|was|got|compre|pedi|llego|llegaron|recibi|pague|desde|achete\\w*|commande|recue?s?|arrivee?s?|paye|depuis|livree?s?|bestellt|gekauft|bekommen|angekommen|erhalten|geliefert|bezahlt|seit|kam|war)(?![a-z])|买的|收到|到的|下单|下的|付的|发的|届いた|届きまし|注文した|注文しまし|買った|买った|买いまし|頼んだ'
