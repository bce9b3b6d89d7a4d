/** Well-known cities as they are called in en, es, fr, de, zh, ja; plain. The shop adds its own. */
export const CITY_NAMES: ReadonlySet<string> = new Set(
  `london|londres|manchester|birmingham|leeds|bristol|glasgow|edinburgh|liverpool|dublin|cardiff|belfast|cambridge
  oxford|new york|nueva york|los angeles|chicago|houston|boston|seattle|san francisco|miami|austin|toronto|montreal
  vancouver|quebec|ottawa|sydney|melbourne|brisbane|perth|auckland|mumbai|delhi|new delhi|bangalore|bengaluru|chennai
  kolkata|hyderabad|pune|singapore|singapur|hong kong|berlin|hamburg|hambourg|hamburgo|munchen|munich|koln|cologne
  colonia|frankfurt|stuttgart|dusseldorf|leipzig|dresden|hannover|nurnberg|nuremberg|bremen|dortmund|essen|bonn
  freiburg|wien|vienna|vienne|viena|graz|salzburg|linz|innsbruck|zurich|genf|geneve|geneva|ginebra|basel|bern|lausanne
  luzern|paris|lyon|marseille|marsella|toulouse|nantes|lille|bordeaux|strasbourg|rennes|nizza|montpellier|grenoble
  bruxelles|brussel|brussels|bruselas|liege|gent|antwerpen|luxembourg|madrid|barcelona|valencia|sevilla|seville|bilbao
  zaragoza|malaga|murcia|granada|vigo|gijon|ciudad de mexico|cdmx|guadalajara|monterrey|puebla|cancun|tijuana
  buenos aires|cordoba|rosario|mendoza|bogota|medellin|cali|lima|santiago de chile|quito|caracas|montevideo|la habana
  lisboa|lisbon|lissabon|porto|rom|rome|roma|milano|milan|mailand|napoli|torino|firenze|venezia|amsterdam|rotterdam
  den haag|utrecht|kopenhagen|copenhagen|stockholm|oslo|helsinki|warsaw|warschau|warszawa|krakow|prag|prague|praga|praha
  budapest|athen|athens|istanbul|moscow|moskau|kyiv|tokyo|tokio|osaka|kyoto|yokohama|nagoya|sapporo|fukuoka|seoul|beijing
  peking|shanghai|guangzhou|shenzhen|hangzhou|chengdu|nanjing|wuhan|taipei|dubai|bangkok|jakarta|sao paulo|rio de janeiro
  北京|上海|广州|深圳|杭州|成都|南京|武汉|西安|重庆|天津|苏州|长沙|郑州|青岛|大连|厦门|宁波|昆明|沈阳|济南|合肥|福州
  哈尔滨|长春|石家庄|南昌|南宁|贵阳|太原|兰州|拉萨|乌鲁木齐|海口|三亚|无锡|佛山|东莞|珠海|香港|澳门|台北|高雄|台中
  伦敦|巴黎|柏林|东京|大阪|京都|纽约|洛杉矶|悉尼|墨尔本|马德里|巴塞罗那|汉堡|慕尼黑|维也纳|苏黎世|罗马|米兰|里斯本
  横浜|名古屋|札幌|神戸|福冈|仙台|広岛|広島|千叶|埼玉|川崎|新宿|渋谷|那覇|金沢|奈良|冲縄|沖縄|北海道|熊本|鹿児岛
  ロンドン|パリ|ベルリン|ニューヨーク|ハンブルク|ミュンヘン|マドリード|バルセロナ|ソウル|シドニー|ローマ|ミラノ|ウィーン`
    .split(/[|\n]\s*/u)
    .map((name) => name.trim()),
)

/** Before a city that nobody asked for. */
export const CITY_CUE =
  "(?:(?<![a-z])(?:to|in|into|at|from|near|nach|aus|bei|a|en|hasta|desde|hacia|au|vers|jusqu'a|pour|para|city is|city:|ville:|stadt:|ciudad:) |(?:寄到|送到|发到|寄往|邮到|寄去|到|去|往|在|住|从|至|发|寄|改成|市)(?:中国|日本|国内)?)$"
/** After a city that nobody asked for. */
export const CITY_AFTER =
  '^(?:市|府|都|まで|へ|に(?:送|届|住|引|配|発)|への|宛|在住|までの|の(?:住所|自宅|実家))'
