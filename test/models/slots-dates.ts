import type { Table } from './slots-table.ts'

/** Days as seen from Monday, 2026-11-23; written before anything read them. */
export const DATES: Table = {
  slot: 'date',
  cases: {
    en: `
today | 2026-11-23
tomorrow | 2026-11-24
the day after tomorrow | 2026-11-25
it came yesterday | 2026-11-22
the day before yesterday | 2026-11-21
this Friday | 2026-11-27
next Friday | 2026-12-04
can you deliver it on Friday? | 2026-11-27
last Friday | 2026-11-20
I ordered it on Thursday | 2026-11-19
in 3 days | 2026-11-26
in two weeks | 2026-12-07
three days ago | 2026-11-20
a week ago | 2026-11-16
December 3rd | 2026-12-03
3 December 2026 | 2026-12-03
the 3rd of December | 2026-12-03
Nov 19 | 2026-11-19
2026-11-19 | 2026-11-19
11/19 | 2026-11-19
11/19/2026 | 2026-11-19
it was delivered on November 12, 2026 | 2026-11-12
by Dec 24th please | 2026-12-24
? the 3rd | 2026-12-03
I may need 3 of them | -
open 24/7 | -
jeans in 32/34 | -
I have 30 days | -
order 417 | -
version 1.2.3 | -`,
    es: `
hoy | 2026-11-23
mañana | 2026-11-24
pasado mañana | 2026-11-25
llegó ayer | 2026-11-22
anteayer | 2026-11-21
este viernes | 2026-11-27
el próximo viernes | 2026-11-27
el viernes que viene | 2026-11-27
el viernes pasado | 2026-11-20
¿puede llegar el viernes? | 2026-11-27
lo compré el jueves | 2026-11-19
en 3 días | 2026-11-26
dentro de dos semanas | 2026-12-07
hace tres días | 2026-11-20
hace una semana | 2026-11-16
el 3 de diciembre | 2026-12-03
3 de diciembre de 2026 | 2026-12-03
19/11/2026 | 2026-11-19
19.11.2026 | 2026-11-19
el 12 de noviembre | 2026-11-12
antes del 24 de diciembre | 2026-12-24
? el 3 | 2026-12-03
por la mañana | -
tengo 30 días | -`,
    fr: `
aujourd'hui | 2026-11-23
demain | 2026-11-24
après-demain | 2026-11-25
reçu hier | 2026-11-22
avant-hier | 2026-11-21
ce vendredi | 2026-11-27
vendredi prochain | 2026-11-27
vendredi dernier | 2026-11-20
livrez-le vendredi | 2026-11-27
commandé jeudi | 2026-11-19
dans 3 jours | 2026-11-26
dans deux semaines | 2026-12-07
il y a trois jours | 2026-11-20
il y a une semaine | 2026-11-16
le 3 décembre | 2026-12-03
le 1er décembre 2026 | 2026-12-01
19/11/2026 | 2026-11-19
le 12 novembre | 2026-11-12
avant le 24 décembre | 2026-12-24
le 19.11. | 2026-11-19
? le 3 | 2026-12-03
sous 30 jours | -
hiérarchie | -`,
    de: `
heute | 2026-11-23
übermorgen | 2026-11-25
gestern angekommen | 2026-11-22
vorgestern | 2026-11-21
diesen Freitag | 2026-11-27
nächsten Freitag | 2026-11-27
kommenden Freitag | 2026-11-27
Freitag nächster Woche | 2026-12-04
letzten Freitag | 2026-11-20
am Freitag bitte | 2026-11-27
am Donnerstag bestellt | 2026-11-19
in 3 Tagen | 2026-11-26
in zwei Wochen | 2026-12-07
vor drei Tagen | 2026-11-20
vor einer Woche | 2026-11-16
am 3. Dezember | 2026-12-03
3.12.2026 | 2026-12-03
am 19.11. | 2026-11-19
19. November 2026 | 2026-11-19
bis zum 24.12. | 2026-12-24
morgen | 2026-11-24
? am 3. | 2026-12-03
guten Morgen | -
innerhalb von 30 Tagen | -`,
    zh: `
今天 | 2026-11-23
明天 | 2026-11-24
后天 | 2026-11-25
大后天 | 2026-11-26
昨天到的 | 2026-11-22
前天 | 2026-11-21
这周五 | 2026-11-27
下周三 | 2026-12-02
下周三送到 | 2026-12-02
下星期五 | 2026-12-04
上周五 | 2026-11-20
周五能到吗 | 2026-11-27
三天后 | 2026-11-26
3天前买的 | 2026-11-20
两周后 | 2026-12-07
12月3日 | 2026-12-03
12月3号 | 2026-12-03
2026年11月19日 | 2026-11-19
十一月十九号 | 2026-11-19
2026-11-19 | 2026-11-19
11/19 | 2026-11-19
? 3号 | 2026-12-03
三天没到 | -
30天内 | -
今天天气 | 2026-11-23`,
    ja: `
今日 | 2026-11-23
明日 | 2026-11-24
明後日 | 2026-11-25
あさって | 2026-11-25
昨日届きました | 2026-11-22
一昨日 | 2026-11-21
今週の金曜日 | 2026-11-27
来週の金曜日 | 2026-12-04
先週の金曜日 | 2026-11-20
金曜日に届きますか | 2026-11-27
木曜日に注文しました | 2026-11-19
3日後 | 2026-11-26
2週間後 | 2026-12-07
三日前 | 2026-11-20
一週間前 | 2026-11-16
12月3日 | 2026-12-03
12月24日までに | 2026-12-24
2026年11月19日 | 2026-11-19
2026/11/19 | 2026-11-19
十二月三日 | 2026-12-03
11/19 | 2026-11-19
? 3日 | 2026-12-03
3日間 | -
30日以内 | -`,
  },
}
