import {
  dayIn,
  dayInDigits,
  dayOfMonth,
  monthNamed,
  numberOf,
  type Reading,
  shifted,
  signWeekday,
  weekday,
} from './date-reading.ts'
import {
  AGO_AFTER,
  AGO_BEFORE,
  AHEAD,
  COMING_AFTER,
  COMING_BEFORE,
  LAST_AFTER,
  LAST_BEFORE,
  MONTHS,
  NEXT_WEEK_AFTER,
  NEXT_WEEK_BEFORE,
  UNITS,
  WEEKDAY_SIGNS,
  WEEKDAYS,
} from './date-words.ts'
import { dayOf } from './day.ts'
import { NAMED_DAYS } from './date-named.ts'
import { signNumber } from './number.ts'
import { pattern, word } from './plain.ts'

const OPEN = '(?<![a-zß\\d.,:/-])'
const CLOSE = '(?![a-zß\\d]|[.,:/-]\\d)'
const SIGN_NUMBER = '[一二三四五六七八九十两]{1,3}'
const MONTH = `(?<month>${MONTHS.join('|')})\\.?`
const ALL_WEEKDAYS = WEEKDAYS.map((names) => `(?:${names})`).join('|')

const UNIT = `(?<unit>${Object.values(UNITS)
  .map(([words]) => words)
  .join('|')})`
const UNIT_SIGNS = `(?<unit>${Object.values(UNITS)
  .map(([, signs]) => signs)
  .join('|')})`
const COUNT = '(?<count>\\d{1,3}|[a-zß]{1,12})'
const COUNT_SIGNS = `(?<count>\\d{1,3}|${SIGN_NUMBER})`

/** All ways to write a day; where two claim a place, the surer has it. */
export const READINGS: readonly Reading[] = [
  {
    pattern: pattern(
      `${OPEN}(?<year>\\d{4})([-/.])(?<first>\\d{1,2})\\2(?<second>\\d{1,2})(?![\\d-])`,
      'dgu',
    ),
    read: ({ groups }) => dayOf(Number(groups['year']), Number(groups['first']), Number(groups['second'])),
    sureness: 3,
  },
  {
    pattern: pattern(
      `${OPEN}(?<first>\\d{1,2})(?<sign>[/.-])(?<second>\\d{1,2})(?:\\k<sign>(?<year>\\d{4}|\\d{2})(?![\\d.])|\\.(?!\\d)|(?=$|[^.\\d]))(?![\\d/a-z%-]|[.,:]\\d)`,
      'dgu',
    ),
    read: (found) => (found.groups['sign'] === '-' && !found.groups['year'] ? null : dayInDigits(found)),
    sureness: 2,
  },
  {
    pattern: pattern(
      `${OPEN}(?<date>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)? ?(?:of |de |d')?${MONTH}(?![a-zß])(?:,? (?:de |del )?(?<year>20\\d\\d)(?!\\d))?`,
      'dgu',
    ),
    read: (found) =>
      dayIn(found, monthNamed(found.groups['month']), Number(found.groups['date']), found.groups['year']),
    sureness: 2,
  },
  {
    pattern: pattern(
      `${OPEN}${MONTH} (?:the )?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d| ?(?:of|pieces|items|x|times|more|euros?|days|weeks))(?:,? (?<year>20\\d\\d)(?!\\d))?(?![a-z])`,
      'dgu',
    ),
    read: (found) =>
      dayIn(found, monthNamed(found.groups['month']), Number(found.groups['date']), found.groups['year']),
    sureness: 2,
  },
  {
    pattern: pattern(
      `(?<!\\d)(?:(?<year>\\d{4}|[二〇零一二三四五六七八九]{4})年 ?)?(?<month>\\d{1,2}|${SIGN_NUMBER})月 ?(?<date>\\d{1,2}|${SIGN_NUMBER})(?:日|号)?(?!\\d|个)`,
      'dgu',
    ),
    read: (found) => {
      const { year, month, date } = found.groups
      const full = year === undefined ? undefined : String(/^\d/u.test(year) ? year : signNumber(year))
      return dayIn(found, numberOf(month) ?? 0, numberOf(date) ?? 0, full)
    },
    sureness: 2,
  },
  ...NAMED_DAYS,
  {
    pattern: pattern(word(`(?:${NEXT_WEEK_BEFORE}) (?<weekday>${ALL_WEEKDAYS})`), 'dgu'),
    read: (found) => weekday(found, 'next'),
    sureness: 2,
  },
  {
    pattern: pattern(
      word(
        `(?:${LAST_BEFORE}) (?<weekday>${ALL_WEEKDAYS})|(?:el )?(?<named>${ALL_WEEKDAYS}) (?:${LAST_AFTER})`,
      ),
      'dgu',
    ),
    read: (found) =>
      weekday({ ...found, groups: { weekday: found.groups['weekday'] ?? found.groups['named'] } }, 'last'),
    sureness: 2,
  },
  {
    pattern: pattern(word(`(?<weekday>${ALL_WEEKDAYS}),? (?:${NEXT_WEEK_AFTER})`), 'dgu'),
    read: (found) => weekday(found, 'next'),
    sureness: 3,
  },
  {
    pattern: pattern(
      `${word(`(?:(?:${COMING_BEFORE}) )?(?<weekday>${ALL_WEEKDAYS})(?: (?:${COMING_AFTER}))?`)}(?!-|s(?![a-z])|'s)`,
      'dgu',
    ),
    read: (found) =>
      /^(?:sun|mon|wed|fri|sol|mar)$/u.test(found.match[0]) ? null : weekday(found, 'coming'),
    sureness: 1,
  },
  {
    pattern: pattern(
      `(?<week>(?:下下|下个?|上个?|这个?|本|今|来|先)?)(?:周|星期|礼拜|週の?)(?<weekday>[日天一二三四五六])(?!期|[年月个件天])`,
      'dgu',
    ),
    read: signWeekday,
    sureness: 1,
  },
  {
    pattern: pattern(`(?<week>(?:来|先|今)?)(?:週の?|度の)?(?<weekday>[${WEEKDAY_SIGNS}])曜日?`, 'dgu'),
    read: signWeekday,
    sureness: 1,
  },
  {
    pattern: pattern(word(`(?:${AHEAD}) ${COUNT} ${UNIT}`), 'dgu'),
    read: (found) => shifted(found, 1),
    sureness: 1,
  },
  {
    pattern: pattern(word(`${COUNT} ${UNIT} (?:${AGO_AFTER})`), 'dgu'),
    read: (found) => shifted(found, -1),
    sureness: 1,
  },
  {
    pattern: pattern(word(`(?:${AGO_BEFORE}) ${COUNT} ${UNIT}`), 'dgu'),
    read: (found) => shifted(found, -1),
    sureness: 1,
  },
  {
    pattern: pattern(`${COUNT_SIGNS}${UNIT_SIGNS}(?:之)?(?:后|後)`, 'dgu'),
    read: (found) => shifted(found, 1),
    sureness: 1,
  },
  {
    pattern: pattern(`${COUNT_SIGNS}${UNIT_SIGNS}(?:之|以)?前`, 'dgu'),
    read: (found) => shifted(found, -1),
    sureness: 1,
  },
  // 'on the 3rd', 'am 3.', '3号到'.
  {
    pattern: pattern(
      `(?<![a-z])(?:on the|by the|until the|since the|el dia|am|bis zum|vom) (?<at>(?<date>\\d{1,2})(?:st|nd|rd|th|\\.))(?! ?[a-z\\d])|(?<![\\d-])(?<later>\\d{1,2})(?:号|日)(?=到|前|之前|以前|发|送|买|下单|に|まで|より)`,
      'dgu',
    ),
    read: dayOfMonth,
    sureness: 0.5,
  },
]

/** In an answer 'the 3rd' is a day. */
export const ALONE: Reading = {
  pattern: pattern(
    `${OPEN}(?:(?:the|el|le|am|der|dia) )?(?<date>\\d{1,2}|${SIGN_NUMBER})(?:st|nd|rd|th|er|\\.|号|日)?${CLOSE}(?!间)`,
    'dgu',
  ),
  read: dayOfMonth,
  sureness: 0.1,
}
