/** Well-known names: Latin spellings | spellings in scripts that letters alone do not carry over. Source: Wikidata (CC0) by `rigour` 1.3.5. Made by make-tables.py; do not edit. */
export const nameSpellingLines = `
'abdullah abdala abdalah abdallah abdollah abdulah abdulla abdullah abdulloh | עבדאללה عبدالله アブダラ アブドゥッラー 阿卜杜拉
'abdulmecid abd-al-majid abd-ul-medjid abd-ul-medzhit abd-ul-mejid abdelmadjid abdelmageed abdelmajid abdul-mecid abdul-mecit abdul-medjid abdul-medzsid | عبدالمجيد アブデュル・メジト アブドゥル・マジード 阿卜杜勒·马吉德
'ali ali allee alli aly | עלי علي علی アリ アリー 阿里 알리
a-dau a-doou a-dou a-tao a-tau a-teu a-tou adao adeu adou o-dau o-tio | あう あつ あと 阿斗 아더우 아두
aaron | אהרן آرون أرون アアロン アーロン 亚伦 亞倫 艾伦 艾倫 阿龙 에런
abachidze abaixidze abaschidse abashidze abasidze abasjidze abaszydze | アバシゼ アバシーゼ 艾巴锡泽
abas abbas abbasz abbos al-abbas | עבאס عباس アッバス アッバース 阿巴斯
abd-al-aziz abd-ul-aziz abdalaziz abdel-aziz abdelaziz abdul-aziz abdulazeez abdulaziz | عبدالعزيز عبدالعزیز アバ アバス アブドゥルアズィーズ アブドゥル・アズィーズ アブドルアジズ アブド・アル＝アズィーズ アービド 阿卜杜勒·阿齐兹
abd-al-ghaffar | عبدالغفار アブドゥル・ガッファール
abd-al-latif abdalati abdalatif abdallatif abdelati abdelatif abdellatif abdulati abdulatif abdullatif | עבדלטיף عبداللطيف アブダラティ アブダラティーフ アブデラティ アブデラティーフ アブデル・ラティーフ アブドゥラティ アブドゥラティーフ アブドゥル・ラティーフ アブド・アル＝ラティーフ 阿卜杜·拉蒂夫 阿卜杜勒·拉蒂夫 阿德尔拉夫·拉比
abd-al-malik abd-malik abdalmalik abdalmelik abdel-malik abdelmalek abdelmalik abdelmelik abdolmalek abdul-malik abdulmalik | عبدالملك عبدالملک アブドゥルマリク 阿都马烈
abd-al-qadir abdelgadir abdelkader abdulkader abdulkadir abdulqadir abdulqodir | عبدالقادر アブドゥルカーディル 阿卜杜勒·卡迪尔
abd-al-rahman abd-ar-rahman abd-el-rahman abd-er-rahman abd-ur-rhaman abdalrahman abdarramao abdderrahman abdelrahman abderame abderrahman abderrahmane | عبدالرحمن عبدالرّحمن عبدرحمان アブドゥッラフマーン アブドゥルラフマン アブドゥルラフマーン アブドゥル・ラフマン アブドゥル・ラフマーン アブドゥル＝ラフマン アブドゥル＝ラフマーン アブドゥール・ラフマン アブドル・ラフマン アブド・アッラフマーン アブド・アル・ラフマン 阿卜杜勒·拉赫曼
abibo abibone habib habip | حبيب حبیب アビブ ハビーブ 哈比卜
abraham | אברהם أبراهام アブラハム アーブラハム エイブラハム 亚伯拉罕
achiles achilio achilla achille achilleo achillesz achillina ahillesz aquileo aquiles | אכילֶה אקילי אשיל أشيل アキッレ アキレ アキーレ アシル アシーユ アシール アッキーレ アヒレ 阿希尔
achmad achmat achmed achmet ahmad ahmat ahmed ahmet ahmod | אחמד أحمد احمد アハマド アフメド 艾哈迈德 阿美德
acopian agopian agopyan akobian akobyan akopian akopyan hagobian hagobyan hagopian hagopyan hakobian | 哈科布扬 哈科比扬
adil odil odilbek odiljon | אדיל عادل アーディル 阿迪尔
aegidius aegidus agidius egidij egidius gil jilji | אגידיוס アエギディウス エギディウス
afanas'ev afanasiev afanasjeu afanasjev afanasjevs afanasjew afanassieff afanassiev afanassjew afanasyev | אפנסייב أفاناسيف アファナシエフ
agnes | אגנס أغنيس アグネス 阿格尼丝
aimee amy emi | איימי إيمي ایمی エイミー エミー 埃米 에이미
aisin-gioro aixinjueluo | あいしんかくら アイシンギョロ アイシン・ギョロ 愛新覚羅 愛新覚羅氏 愛新覺羅 愛新覺羅姓 愛新覺羅氏 爱新觉罗 爱新觉罗姓 爱新觉罗氏 아이신기오로
akov iakov jakov jakow jokubas yakov | יענקלה יעקב עקב קובי جاكوف ヤコブ 雅科夫
al-dawasir al-dawsari aldawasir aldawsari dauasir dawasir dawsari | الدواسر الدوسري دواسر دوسر دوسري ダワシール
al-halabee al-halabi al-halebi halabi halebi | חלבי الحلبي حلبي 哈拉比
al-kadir kadir qadir qodir qodirbek qodirjon | القادر قادر قادِر カディル 卡迪尔
al-khamenei chameneji hamenei khamanei khamene'i khamenei xamenei | الخامنئي الخامنوي خامنئي خامنئی خامنهای خامنوي 哈梅内伊
al-sharaa asz-szar sara sharaa | א-שרע الشرع شرع シャラア シャルア シャルウ 沙拉
al-walid oualid ualide valid waleed walid | ואליד וואליד ווליד וליד وليد ولید ワリード 瓦利德
alaksandr aliaksandr aljaksandr aljakszandr aljaxandr alyaksandr | אלכסנדר آلياكسندر アリャクサンダル アリャクサンドル 亚历山大
albert | אלברט آلبرت ألبرت ألبير البرٹ アルバート アルベルト アルベール 奥尔贝特 艾伯特 阿尔伯特 阿尔贝 阿尔贝特 阿尔韦特 아우베르투 알버토 알베르투 앨버토
alejandra alejandrina aleksandra alexa alexandra sacha sandra | אלכסנדרה ألكساندرا الیگزنڈرا アレキサンドラ アレクサンドラ アレクザンドラ 亚历山德拉
aleksander aleksandr aleksandras aleksandre alekszandr alexander alexandr alexandre alexsandr aljaksandr sasha sasja | אלכסנדר ألكسندر アレクサンドル 亚历山大 알렉산더
aleksandrovic aleksandrovich aleksandrovitch aleksandrovitj aleksandrovits aleksandrovitx aleksandrowicz alexandrovic alexandrovich alexandrovitch alexandrovitj alexandrowitsch | アレクサンドロヴィチ アレクサンドロヴィッチ 亚历山德罗维奇 알렉산드로비치
alekseev alekseiev aleksejev aleksejevs alekseyev alekszejev alexeev alexejev alexejew alexeyev | アレクセーエフ 阿列克谢耶夫
alekseeva alekseieva aleksejeva aleksejevova alekseyeva alexeieva alexejevova alexejewa alexeyeva | أليكسيفا
alekseevic alekseevich alekseievich alekseievitch alekseievitx aleksejevic aleksejevitj aleksejevits aleksejevitsj alekseyevich aleksiejewicz alekszejevics | アレクセイェヴィチ アレクセイェヴィッチ アレクセーヴィチ アレクセーヴィッチ 阿列克谢耶维奇
aleksei aleksej aleksejs aleksey aleksiej alekszej alexei alexej alexey aljosja | אלכסיי أليكسي アレクセイ 阿列克谢 알렉세이
aleksy oleksi oleksii oleksij oleksiy olekszij olexii olexij olexiy | オレクシイ オレクシー 奧萊克西 올렉시
alexander | אלכסנדר ألكسندر الکساندر الیگزینڈر アレキサンダー アレクサンダル アレクサンダー アレクサンドル アレクサンドレ アレグザンダー アレハンデル 亚历山大 亞歷山大 알렉산드로스
alfred | אלפרד ألفرد ألفريد アルフレッド アルフレート 阿尔弗雷德
alice alisa | אליס أليس アリス 爱丽丝 艾丽丝 艾丽斯 아리스
ana anna anne hanna | אנה آنا アンナ
anastacia anastasia anastasija anastassia anastassija anastassiya anastazija anastazja nastya | אנסטסיה أناستازيا アナスタシア 阿纳斯塔西娅
anastasia anastasiia stacy | אנסטסיה آناستازیا أناستازيا アナスタシア アナスタシヤ 阿纳斯塔西娅 아나스타시아
anatol'evic anatolievich anatolievitch anatolievitx anatoljevic anatoljevics anatoljevitj anatoljewitsch anatolyevic anatolyevich | أناتولييفيتش アナトレヴィッチ 阿纳托利耶维奇
anatoli anatolij anatolijs anatoliy anatoly | אנטולי أناتولي アナトリー 阿纳托利 아나톨리
ancela angela | אנגלה آنجلا أنجيلا アンゲラ アンジェラ エンジェラ
ancelo angelo | אנג'לו آنجلو أنجيلو アンジェロ 安杰洛 安热洛 安盖洛 安赫洛 앤젤로
andreas | אנדראס أندرياس アンドレア アンドレアス 安德列斯 안드레아스
andrei andrej andrey andriej | אנדריי أندري アンドレイ 安德列 安德烈 안드레이
andrew endru | אנדרו أندرو アンディ アンディー アンドリュウ アンドリュー アンドルー フレディ 安德魯 安德鲁 앤드루 앤드류
andri andrii andrij andriy | أندريه アンドリー アンドリーイ 安德里 안드리
andzelina angelina | אנג'לינה آنجلینا أنجلينا انجلینا アンゲリーナ アンジェリーナ 安吉丽娜
ang eng iong jung ong ueng ung vung weng wong yung | おう ウェン ユン 翁姓 翁氏
ang fung hong horng huhng hung | הונג هونج こう アン フン ホン 洪姓 洪氏 홍씨
anh eng ing jing yin ying | えい よう
ania anka anna | אנה آنا アナ アン アンナ 安娜
anna hania hanka hanna hanusia | האנה آنا حنة هانا ハンナ 汉娜
anne enn | אן آن アン アンナ アンヌ アンネ 安妮
anthony entoni | אנתוני أنطُوني انتھونی アンソニー アントニイ アントニー 安东尼 앤서니
antonio | אנטוניו أنطونيو アントニオ アントーニオ アントーニョ 安东尼奥
antony | אנטוני אנתוני أنتوني أنطوني アンソニー アントニー 安东尼
ao au aw eo eu ou ow | おう アウ アオ オウ 欧姓 欧氏 歐姓 歐氏 어우
ao au aw o ou | いく おう おく 奥姓 奥氏 奧姓 奧氏 아오
ao au aw o ou | いく おう 아오
ao au eo eu ou | おう 殴姓 殴氏 毆姓 毆氏 어우
aodun | いくちゅん いくとん おうちゅん おうどん おくちゅん おくとん 奥敦 奥敦姓 奥敦氏 奧敦 奧敦姓 奧敦氏 아오둔 오돈 오퇴
aotun | いくちゅん いくとん おうちゅん おうとん おくちゅん おくとん 奥屯 奥屯姓 奥屯氏 奧屯 奧屯姓 奧屯氏 아오툰 오둔 오준
arakawa | אראקאווה آراکاوا أراكاوا اراکاوا អារ៉ាកាវ៉ា あらかわ 荒川 아라카와
arthur artur | ארתור آرتھر آرثر アルトゥル アルトゥール アーサー 亚瑟 阿图尔 阿瑟 阿蒂尔 아더 아서
aschkenasi aschkenazi ashkenazi ashkenazy ashkenazzi ashkinazi asjkenazi askenazi askenazy aszkenazy eshkenazi | אשכנזי اشكنازي アシュケナージ
ashlea ashlee ashlei ashleigh ashley ashli ashlie ashly | אשלי أشلي アシュリー アシュレイ アシュレー 阿什利 阿什莉
au-yeung ojang ou-jang ouyang | أويانغ おうよう 欧阳 欧阳姓 欧阳氏 欧陽 歐陽 歐陽姓 歐陽氏 구양 어우양
august avqust | אוגוסט أوغست アウグスト オーガスト 八月 奥格斯 奧古斯特
auguste ogust | أوغوست オーギュスト 奥古斯特
augustus | אוגוסטוס أغسطس اوجوستوس オーガスタス オーガストゥス 奥古斯图斯 奥古斯塔斯 아우구스투스
baak-hohn bae-hann bai-han baihan bo-han bohan bor-hann paak-hohn pai-han pak-hon peeh-han peh-han | はくかん ひゃくがん 柏翰 바이한 백한
bac baek bag bak bei pak pet | ぺい ほく ベイ 北姓 北氏 베이 북씨
bac bak beei bei pak pat pei pet pok | ぺい ほく 베이
back baek bai baik pack paek paik pak pek | פאק بايك ベク ペク 白姓 白氏 백씨
bae bai bo paak pag pai pak | 바이
bai baj paj pak | باي はく バイ パク 白姓 白氏 바이
baixar basar bashar bashshar bashshor bassar baszszar bessar | بشار بشَّار بشّار バシャール
bak pak park | פארק بارك باك پارک ぼく パク 朴姓 朴氏 박씨
bak-yeh beei-yyie bei-ye beiye pak-ia pak-yeh pei-yeh pet-ya pok-ia | ぺいや ぺや ほくや 北野 베이예 북야
balachoff balachov balachova balaschow balasev balaseva balashov balashova balasjov balasov balasova | بالاشوف バラショーフ バラーシェフ
balcer balsazar baltasar baltazar balthasar balthassar balthazar balthazard balthazaro baltzar | בלת'זר バルサザール バルタザール 巴尔萨泽
ban-jeoi ban-joey ban-yeuih ben-yeu pan-yui phin-joe phin-jue phin-loe phin-lue phin-lui phin-yui piin-ruey | ひんえい ほんえい 品睿 품예 핀루이
bang bong bung buong pang pong vang | ほう 邦姓 邦氏
bang feng ferng fong fuhng fung hung pang phung pung | فونغ ひょう ひょう、ほう びょう びょう、ぶ、ぶう ふう ぶう ほう フェン 冯姓 冯氏 馮姓 馮氏
banh pang pcheng peng phang phen phin | פנג بينج ほう パン ペン 彭姓 彭氏 팽씨
barbara barborka | ברברה باربارا بربارة バルバラ バーバラ 芭芭拉
barys boris boriss borisz borys | בוריס بوريس ボリス 鮑里斯 鲍里斯 보리스
basil basili | باسيل バシル バジル バージル ベイジル ベージル 巴兹尔 巴西勒 巴西尔
basileios vasileios vasilios vasilis vassileios vassilios vassilis vasziliosz | ヴァシレイオス 瓦西利奥斯
beh bheh mach mag mahk mai mak may meg | ماي ばく みゃく マイ 麥姓 麥氏 麦姓 麦氏 마이
bei beii pei pej pui | بي ばい ベイ ペイ 貝姓 貝氏 贝姓 贝氏 베이
beliaiev beliayev beljaew beljajev beljajew belyaev belyayev biljajiv | بيلياييف ベリャーエフ 别利亚耶夫
bendzamins benjamin benzamens | בנג'מין بنجامين بنيامين バンジャマン ベンジャミン ベンヤミン 本傑明 本杰明 本雅明 班傑明 베냐민 벤자민 벵자맹
beng bing meng mihng min ming minh | מינג みょう みん めい ビン ベン ミン メン 明姓 明氏
beng bing meng mihng min ming minh | מינג みょう みん めい ミョウ ミン メイ
beng-chi bing-tsi meng-chi mihng-ji min-chu ming-chi ming-chih ming-jhih ming-jyh mingzhi | みょうし めいし 明志 명지 밍즈
beng-hui bing-hui meng-hui mihng-fai min-fi ming-fai ming-huei ming-hui minghui | みょうけ みんき めいき 明輝 明辉 명휘 밍후이
beng-i beng-u bing-i bing-u meng-u mihng-yuh min-yi ming-yeu ming-yu mingyu | みょうう めいう 明宇 명우 밍위
beng-tiat bing-tiat meng-tiat meng-tiet mihng-jit min-chat ming-che ming-je ming-jer ming-jhe ming-jit ming-zit | みょうてち みんてつ めいてつ 明哲 명철 밍저
benjamin benjamins benyamin benyomin binjamin binjamins binyamin binyomin | בִּנְיָמִין בנימין ビャルニ
bernard | ברנרד برنارد バーナード ベルナルド ベルナール ベルンハルト ベーナード 伯纳德 贝尔纳 贝尔纳德 贝纳德 베르나르
bhuekim boe-khim bue-khim mei-chin mei-chyn mei-cin meiqin moe-khim moi-khim mue-khim mui-kam muih-kahm | ばいきん まいごん 梅琴 매금 메이친
bhung bun mahn man ung van ven vun wen wun | ぶん もん ウェン
bhungciao bhungciou bun-chiau man-chio man-chiu manciu ung-cieu vun-cheu wenzhao | ぶんしょう もんしょう 文昭 문소 문조 원차오
bhungdieg bun-thiat bun-tiet mahn-jit man-chit vun-chat wen-che wen-je wen-jer wenzhe wun-jhe | ぶんてつ もんてち 文哲 문철 원저
bhungheng bun-heng bun-hing mahn-hing man-heng man-hing manhing menhing ung-hing vun-hin vunhin wen-hsing | ぶんきょう もんこう ウェンシン 文兴 文興 문흥 원싱
bi-hui mei-hui mei-wai meihui mi-fi mui-hui | びけい みえ 美恵 美惠 메이후이 미혜
bi-khim meei-chyn mei-chin mei-cin mei-kam meih-kahm meikam meikem meiqin mi-khim mui-khim muikim | びきん みごん 美琴 메이친 미금
bin mahn man men mian miang mien mieng miin min | מין مين びん みん ミン 閔姓 閔氏 闵姓 闵氏
bin mahn man men mian mien miin min | びん みん
bing binh pching peng pheng phin pihng pin ping pyng | بينغ ひょう ひん びょう へい ピン
bing binh pching peng pheng phin pihng pin ping pyng | ひょう ひん びょう へい ピン 平姓 平氏
bing binh peng pheng phin phing pihng pin ping pyng | ひょう びょう へい ピン
bing binh peng pheng phin phing pihng pin ping pyng | びょう へい ピン
bing pahn pan peng pheng phin phing pihng pin ping pyn pyng | ひん びん ピン
boan-eng buan-ing buan-iong maan-yng man-yin man-ying manying muhn-yihng mun-jing mun-ying | ばんえい ばんよう まんえい まんよう 满籝 滿籯 만영 만잉
boe bue mae mai mei mej moi moy mui muih | מיי ばい まい マイ 梅姓 梅氏 메이
boe bue mei moi mui | ばい まい 메이
boe-hi bue-hi mei-hsi meixi moi-hi mui-hay mui-hei mui-hey mui-hi | ばいき まいけ 玫希 매희 메이시
boliyakefu polakof polakoff polakov polakow poliakof poliakoff poliakov poliakow poljakov poljakova poljakow | פוליאקוב بولياكوف ポリャコフ 波利亚科夫 波利亞科夫
borgo bourg burgh burgo burke | בורק برق برک بيرك バーク 伯克
boris | בוריס بوريس ボリス 鮑里斯 鲍里斯 보리스
brian | בראיין برايان ブライアン 布莱恩 布赖恩 布里安 拜仁 拜伦 브라이언
brigitte brizita | בריז'יט بريجيت ブリギッテ ブリジット 布丽吉特 布里吉特
bu-hiong mo-hung mou-hung mouh-huhng vu-hiung wu-hsiung wu-shiung wu-syong wuu-shyong wuxiong | ぶゆう むう むゆ 武雄 무웅 우슝
bun mahn man men mun mung van wen wenn wun | ぶん もん
bun mahn man men vun wen wenn wun | ぶん もん
bun mahn man mun ung van vun wen wun | ぶん もん 文姓 文氏
bun mahn man mun van wen wenn wun | ぶん もん 問姓 問氏 问姓 问氏
bun-him bun-hiong mahn-huhng man-hung vun-yung wen-hsiung wenxiong wun-syong | ぶんゆう もんう 文熊 문웅 원슝
bun-hiong mahn-huhng man-hung vun-hiung wen-hsiung wenxiong wun-syong | ぶんゆう もんう もんゆ 文雄 문웅 원슝
bun-leng bun-liong mahn-luhng man-lung vun-liung wen-long wen-lung wenlong wun-long | ぶんりょう もんりゅう 文龍 文龙 문룡 원룽
bun-pin mahn-ban man-ban man-pan vun-pin wen-bin wen-pin wenbin wun-bin | ぶんひん もんひん ウェンビン 文斌 문빈 원빈
bun-pin mahn-ban man-pan vun-pin wen-bin wen-pin wenbin wun-bin | ぶんひん ぶんふん もんひん もんふん 文彬 문빈 원빈
burmese goodwin | גודווין غودوين گودوین ហ្គូដវីន グッドウィン 古德温 굿윈
cai cchaj chai chhoa choi choy chua thai tsai tshua tsoi tsoy | צאי تساي さい ツァイ 蔡姓 蔡氏 차이
cai cchi chai chi chih qi tsai | צ'י せい 齊姓 齊氏 齐姓 齐氏
cam chin chyn cin kahm kam kem khim qin | きん ごん
camal cemal dschamal dzamal gamal jamaal jamal jamol | ג'מאל جمال ジャマル 賈邁勒 贾迈勒 贾马尔
can cang chang cheong cheung cho chong csang dzang jeung jhang tchang | צ'אנג تشانغ ちょう チャン 张姓 张氏 張姓 張氏
can chan chiam chim jim tsim zhan | せん ジム セン チム チャン 詹姓 詹氏
cang chang cheung chiang chiong chong jeung jhang tsiang zhang | ג'אנג تشانغ しょう チャン 章姓
cang chaung chhong chong chuang chuanq chwang cong sang tshang tshong tsong | しょう そう
cao cchao chau chaw chhau cho chou chow ts'ao tsao tso | צאו كاو そう ぞう ツァオ 曹姓 曹氏 曺姓 曺氏 차오
cao ceu chao chheu chio chiu csao dzao jau jaw jhao jiuh | זאו تشاو じょう ちょう チャオ 赵姓 赵氏 趙姓 趙氏 자오
cao gao gau gou kao ko koo | גאו قاو こう カオ ガオ 高姓 高氏 가오
carlos karlos | קרלוס كارلس كارلوس کارلوس カルロス 卡洛斯
caroline | קרוליין קרולינה كارولين カロライン カロリーヌ キャロライン キャロリーヌ 卡罗琳
cat chi gat ged gid gig ji jyi kat kit ti | きち きつ ジー 吉姓 吉氏
catherine | קתרין كاثرين کیتھرین カトリーヌ キャサリン 凯瑟林 凯瑟琳 卡特琳
cau ceo chao chau chhiu chiou chiu chyou ciou ciu cu qiu | しゅ しゅう 秋姓 秋氏
cchen cen chahn chan chen chern chhun chin csen deng ding tan | צ'ן تشان じん ちん タン チェン チャン チン トラン 陈姓 陈氏 陳姓 陳氏
ccheng-en cheng'en cheng-en chengen cherng-en seng-un sihng-yan sing-un sing-yan sun-en | しょうおん じょうおん 承恩 승은 청언
cching chheng chhiang chhin ching cing qing thanh tshing tsing | しょう しん せい ちん
cching-te cengdeg chheng-tek chhin-tet ching-dak ching-de ching-der ching-tak cing-de cingdak qingde qingdeg | しょうとく せいとく 淸德 清徳 清德 청덕 칭더
cchiou chiou chiu chyou ciou hiew hiu iao kau khau khu kiu | تشيو きゅう カウ キウ キュー チウ チュー ヤウ 邱姓 邱氏
cchiou chiou chyou ciou hiu iao khau khu kiu qiu yau | きゅう キウ 丘姓 丘氏
ccho cho choe choi choy co coj csho tchoi tsoi | צ'וי تشوي チェ 崔姓 崔氏 朝鲜崔氏 韩国崔氏 최씨
cchuej cheui chhui choe choi chui cui thoi tsuei tsui tswei | צ'וי さい ツイ 崔姓 崔氏 추이
ce chi chih chu dzi je jhih ji jr jyh tsi zhi | 志姓 志氏
ce-tung chak-tung chek-tong chhet-tung co-tung dze-dung jaahk-dung tek-tong tik-tong tse-tung tze-dung tzer-dong | じゃくつう たくとう 沢東 泽东 澤東 쩌둥 택동
ceng chan jeng tang tjan tsang tseng tzeng zeng | زنغ そう 曽姓 曾姓 曾氏
ceng chhun chong chuen chun chyun cun cyun qun thon tshun tsuen | そん
ceng chin chon chun jeun jin jinn tien tsin | しん
ceng-hing chin-heng chin-hin chin-hsing chon-heng chun-hing dzoenhing jeun-hing jin-shing jin-sing jin-sying jinhin | しんきょう しんこう ジンシン 进兴 進興 신흥 진싱 진흥
cengseg chang-shi chang-si chang-syi changxi charng-shi charng-shyi cheong-seac cheuhng-sek cheung-sek chhiang-siah chhong-sit | ちょうしゃく ちょうせき チャン・シー 長錫 长锡 장석 창시
cenni jenni jennija jenny | ג’ני جيني جینی イェニー ジェニー 任尼 热尼 燕妮 珍妮 詹尼
cennifer dzenifera gwenifer jenifer jennifer | ג'ניפר جنيفر جنیفر جينيفر イェニフェル ジェニファ ジェニファー 珍妮弗 제니퍼
ceoi ceu cheuih choi chui suei sui swei tsoey tsui tuy | すい ずい 쑤이
ceu cheuih chhu chu chwu tru tsui tu | じょ ちょ
ceyms dzeimss james | ג'יימס جايمس جيمس جیمز جیمس ジェイムス ジェイムズ ジェームス ジェームズ ジエームス 詹姆士 詹姆斯 제임스
cha che ju | צ'ה تشي しゃ ジュー チェ チャ 車) 車姓 車氏 车姓 车氏
chadidscha chadidza hatice jadiya kadidja kadija khadidja khadija khadijeh khadiya | خديجة خدیجہ 卡蒂贾
chahla schahla sehla shahla shahlo syahla szahla | شهلا شهلاء شہلا 沙赫拉
chaim chajim chajm chayim chayyim haim hayim hayyim hiam hyam | חיים حائيم ハイム 哈伊姆
chak chek chet dze tsek tze tzer ze | そく 则姓 则氏 則姓 則氏
chak-kong chak-kwong chek-kong chet-kong tse-kuang tsek-kuang zak-gwong ze-guang zeguang | 则广 則広 則廣 쩌광 칙광
chak-kwong chhet-kong tek-kong tiak-kong tse-kuang tsek-kuang zaak-gwong ze-guang zeg-guang zeguang | 沢広 泽广 澤廣 쩌광 택광
chak-kwong chhet-kong tek-kong tiak-kong tse-kuang tsek-kuang zaak-gwong ze-guang zeguang | 沢光 泽光 澤光 쩌광 택광
chan chin chun cing jan jen jenn jhen tsin zhen | ג'ן しん
chan chun deng ding jan jen jenn jhen tin tran zan zhen | ちん
chan han hon | חאן هان かん ハン ホン 韓姓 韓氏 韩姓 韩氏
chan sam shan siam sian sieng thien | せん ぜん
chan-chio chen-chao chin-chiau chun-cheu chun-chiu cing-cieu dzantsiu jan-chiu jen-jau jenn-jau jhen-jhao tsin-tsiau | しんしょう 振昭 젠자오 진소 진조
chan-tong chen-tung chin-tong chun-tung cing-dung dzandung jan-dung jen-dung jenn-dong jhen-dong tsin-tong zandung | しんつう しんとう ジェンドン 振东 振東 젠둥 진동
chan-tong chen-tung chin-tong chun-tung cing-dung dzandung jan-dung jen-dung jenn-dong jhen-dong tsin-tong zandung | しんつう しんとう ジェンドン 震东 震東 젠둥 진동
chan-tong chen-tung chun-tung deng-dung dingdong dzandung jan-dung jen-dung jenn-dong jhen-dong tin-tong zandung | ちんつう ちんとう ジェンドン 鎮東 镇东 젠둥 진동
chang-chien changchien jang-jean jang-jian jhang-jian zhangjian | 张简 张简姓 张简氏 張簡 張簡姓 張簡氏
chao chau chew chiau chiu chou chow chu ciu cou cow csou | ג'ואו تشو しゅ しゅう 周姓 周氏 저우
chao cheu chiau chieu chio chiou chiu cieu dziu jau jhao jiu | しょう チャオ 招姓 招氏 자오
chao diao jau jaw jhao seu sio siu siuh tiau tiou trieu | じょう ちょう 자오
chao diao jau jaw jhao seu siu siuh tiau trieu xiu zhao | じょう ちょう 兆姓 兆氏 자오
chao-cho jau-juo jau-jwo jaw-juo jaw-jwo jhao-jhuo seu-chok siu-cheuk siucoek siuh-cheuk siutsoek tiau-tok | じょうたく ちょうたく 兆焯 자오주오 조작
chao-fu jau-fu jaw-fwu jhao-fu seu-fuk seufug sio-fok siu-fook siu-fuk siufuk siuh-fuk tiau-hok | じょうふく ちょうふく 兆福 자오푸 조복
chap hsi hszi shih si tap xi | שי شی しゅう じゅう シー 习姓 习氏 習姓 習氏
chap sahp sap seb sek shi shih shr shyr sib siib sip | しゅう じっ じゅう シー
chap-it sahp-yat sap-iat sap-yat sapjat sebyed sebyid sek-ek shih-i shih-yi shiyi shr-yi | しゅういつ じゅういち シーイー 十一 스이 십일
charles sarl | צ'ארלס צ'רלס קרל שארל تشارلز شارل چارلس シャルル チャール チャールス チャールズ 夏尔 查尔斯
chat che chit ciek diag dieg dzit je jer jhe jit thiat | てち てつ ゼー
chatalov chatalova satalov satalova satalovas satalovs schatalov schatalova shatalov shatalova | شاتالوف 沙塔洛夫
chatan chatun consort hatun kadin katun khaness khanesse khatan khatun kralice kralovna | חאטון خاتون ハトゥン 可敦 可賀敦 哈屯 카툰
chaudhari chaudhary chaudhuri chaudri choudary choudhary choudhry choudhuri choudhury chowdary chowdhary chowdhry | تشودري چهاردار چودھری
chay che cheah chhia chia dare dea dear der hsieh jair jeh | שיה هساي しゃ じゃ シエ ツェー 謝姓 謝氏 谢姓 谢氏
cheau chiau chyau ciao haau hao how khau khiau khiou kieu qiao | きょう こう チャオ 차오 챠오
cheau-shuang chiau-shuang chyau-shwang ciao-shuang haau-seung haausoeng hao-seong haoseng how-sheung kausung khau-song khau-sung | きょうそう こうそう チャオ・シュアン 巧双 巧雙 교쌍 챠오솽
chee chui heoi heui hi hoi hooi hsu hszu hua hui khaw | שו شي きょ 許姓 許氏 许姓 许氏
chen chern chhin cing sahn san sen siin sin sing sun than | しん じん
chen-liang chin-liang chin-liong chun-leung chun-liong jan-leuhng jen-liang jenn-liang jhen-liang tsin-liang tsin-liong zan-loeng | しんりょう しんろう 振良 전량 진량
cheng chhiang chihng ching chyng cing qing tanh tsing | しょう せい
cheng ching chinh chun jeng jenq jheng jing tsing zheng | しょ せい
cheng ching chinh chun jeng jheng jing tsing zheng | せい
cheng ching chun jeng jheng jing trung tsing zheng | ちょう
cheng-han chenghan seng-han sihng-hohn sing-han sing-hon sun-hon | しょうかん じょうがん 承翰 승한 청한
cheng-hiong cheng-hsiung cheng-hung chun-hiung dzing-hung jeng-shiung jenq-shyong jheng-syong jing-huhng jing-hung tsing-hiong zhengxiong | しょうう しょうゆ せいゆう 正雄 정슝 정웅
cheong cheung cjang csiang jiang tiang tuong | צ'יאנג جيانغ しょう ジァン ジャン 蒋姓 蒋氏 蔣姓 蔣氏
cheu chhu chu chuu chyu ngo su thu | しょ
cheu chiau chio chiou chiu cieu jau jhao tsiau zhao | ג'או しょう 자오
cheuk cho chok jhuo juo jwo tok trac zhuo | たく とく 주오
chevtchenko schewtschenko sevcenko sevcsenko sevtsenko shevchenko sjevtjenko sjevtsjenko szewczenko | שבצ'נקו شفتشينكو シェフチェンコ 舍夫琴科 舍甫琴科
chhe chhen hsing sen seng sing xing | شين شينغ せい シン セン
chhen hsing sen seng shing sing sying tinh xing | しょう せい 星姓 星氏
chheng-tek chhin-tet ching-dak ching-de ching-der ching-tak cing-de cingdak qingde qingdeg tshing-tik tsingdak | しょうとく せいとく 靑德 青徳 青德 청덕 칭더
chhong choang chohng chong chuang chwang cong thong tong tsong | とう どう
chhu-khiu chu-jiou chu-kau chujiu chuu-jiow chyu-kau su-kiu thu-kiu | しょきゅう しょぐ 杵臼 저구 추주
chhu-kiu chu-jiou chu-kau chuh-jeou chujiu chyu-gau tshu-kiu | しょきゅう しょく 处久 處久 처구 추주
chhun chong chuen chun chyun cun cung cyun qun thon tshun tsuen | すん そん 寸姓 寸氏
chhun chuen chun chyuhn cong cun cung cyun qun ton tshun tsuen | そん ぞん 存姓 存氏
chhung-hiun chong-fan chung-fan deung-hung tiong-hun tong-hun zhongxun zungfan | じゅうくん ちゅうくん 仲勋 仲勛 중쉰 중훈
chhung-hiun chong-fan chung-fan deung-hung tiong-hun tong-hun zhongxun zungfan | じゅうくん ちゅうくん 仲勋 仲勲 仲勳 중쉰 중훈
chi chir chu cu dz dzi ji tsir tsu tsz ty tz | ウジ 子姓 子氏
chi chu jhih ji jr jyh ti tri zhi | 智姓 智氏
chi chu jhih ji jr jyh ti tri zhi | 知姓 知氏
chi-beng chi-meng chi-ming chih-ming chu-men jhih-ming ji-mihng jr-ming jyh-ming tsi-bing zhiming | しみょう しめい 志銘 志铭 즈밍 지명
chi-beng chi-meng chi-ming chih-ming chu-min jhih-ming ji-mihng jr-ming jyh-ming tsi-bing zhiming zi-ming | しみょう しみん しめい 志明 즈밍 지명
chi-chen chii-chern ci-chen kai-sahn kai-san khe-sin khi-chhin khi-sun kie-sing qichen | けいしん けじん 启臣 啓臣 啟臣 계신 치천
chi-cheng chih-ching chu-chhiang dzi-tsing jhih-cing ji-chihng ji-qing jr-ching jyy-chyng tsi-tsing tsz-ching zhiqing | ししょう しせい チーチン 芷晴 즈칭 지청
chi-fung chi-hong chih-feng ji-fung jifung zhifeng zi-fung | 之鋒 之锋 즈펑 지봉
chi-hau chi-ho chi-hou chih-hao chu-ho jhih-hao ji-houh jr-hau jyh-haur tsi-hau tsi-ho tsi-hoo | しこう しごう 志豪 즈하오 지호
chi-hiong chi-hung chih-hsiung chu-hiung jhih-syong ji-huhng jr-shiung jyh-shyong tsi-hiong zhixiong | しう しゆ しゆう 志雄 즈슝 지웅
chi-hong chi-khueng chi-wang chih-hung chu-fen jhih-hong ji-wahng jr-hung jyh-horng tsi-hong zhihong zi-wang | しおう しこう 志宏 즈훙 지굉
chi-kun chih-chun chu-kiun dzi-gwan jhih-jyun ji-guen ji-gwan jr-jiun jyy-jiun tsi-kun tsz-kwan zhijun | しくん 芷君 즈쥔 지군
chi-seng chi-shing chih-cheng chu-sun jhih-cheng ji-sihng jr-cheng tsi-sing zhicheng zi-sing | تشيتشنغ しじょう しせい 志成 즈청 지성
chi-u chir-ju chu-ju chu-yi cu-u tsu-zu tsz-yu tze-yu zeru ziju zijyu ziyu | しゆ すゆ つゆ 子瑜 자유 쯔위
chi-yam chih-hsin chu-him dzi-jam jhih-sin ji-shin ji-yam ji-yem jyh-shin ti-him ti-hin zhixin | ちきん ちこん 智鑫 즈신 지흠
chi-yu chir-u chu-i chu-u chu-yi ji-yuh tsir-u tsu-i tsu-u tsz-yu tz-yu tze-yu | しう すう ずう つう 子羽 자우 쯔위
chia-hao ga-houh gaa-hou jia-hao jia-hau jia-haur jiahao ka-hau ka-ho ka-hou kar-ho ke-hau | かこう けごう 家豪 가호 자하오
chia-hao jiahao ka-hau ka-ho ka-hou kar-ho kia-hau | かこう けごう 嘉豪 가호 자하오
chia-ho ga-huo ga-woh gaawo gafo gawo gehua jia-he jia-her jiahe jya-he ka-fo | かか けわ ジアヘ 家和 가화 자허
chia-ming ga-mihng jia-ming jiaming ka-beng ka-bing ka-men ka-ming ke-meng | かめい けみょう 家銘 家铭 가명 자밍
chiang csiang dzjang geung jiang keong keung tiang | きょう ジァン ジャン 姜姓 姜氏
chicherin cicerin cicerinas cicerins csicserin cziczerin tchitcherine tjitjerin tschitscherin tsitserin tsjitsjerin | チチェーリン 奇切林
chien dzian gian giang gien gieng gin jian jiann jyan kian kien | けん こん
chien dzian gian giang gien gieng gin jian jiann jyan kian kien | けん こん 建姓 建氏
chien giam gieng gim jian jyan kiam kiem kim | けん ジアン 지안
chien giam gieng gim jian jyan kiam kiem kim | けん ジャン
chien gian jian kan kian kien tien | かん ジァン ジャン 简姓 简氏 簡姓 簡氏
chien-chung giangdiong giengdong gin-jung gindzung ginzung jian-jhong jian-jung jiann-jong jianzhong jyan-jung kian-tiong | けんじゅう けんちゅう こんじゅう こんちゅう 建中 건중 젠중
chien-chung giangdong giengdong gihn-jung gindzung ginzung jian-jhong jian-jung jiann-jong jianzhong jyan-jung khien-chung | けんちゅう ごんちゅう ジャン・ジョン 健忠 건충 젠중
chien-hsin gianhim gianhiun gin-yan ginjan giong-hung jian-shin jian-sin jiann-shin jianxin jyan-syin kian-hin | けんきん こんこん 建忻 건흔 졘신
chien-hung gin-wahng jianhong kian-fen kian-hong kian-khueng kien-hong kin-wang | けんこう こんおう 建宏 건굉 젠훙
chifrine jifrin schifrin shifrin shyfrin sifrin sifrins szyfrin | שיפרין شيفرين シフリン 시프린
chin-chai chin-chhoi chin-tshai chun-choi jeun-choih jin-cai jin-tsai jincai jinn-tsair tsin-tsai | しんさい しんざい 进财 進財 진재 진차이
chin-liang gam-leuhng gam-loeng gim-liong jiin-liang jin-liang jinliang kam-leung kim-liang kim-liong | きんりょう こんろう 錦良 锦良 금량 진량
chin-lung gam-luhng jin-long jinlong kam-lung kim-leng kim-liong kim-liung | きんりょう こんりゅう 金竜 金龍 金龙 금룡 진룽
ching chinq cing heng hing keng khanh kheng khin khing kin qing | きょう けい クィン
ching chinq cing heng hing keng khanh kheng khin khing kin qing | きょう けい チン 庆姓 庆氏 慶姓 慶氏
ching cing hing khanh kheng khin khing qing | きょう けい
ching-de chinq-der cing-de hing-dak hing-tak hingdak hingdeg kengdeg kheng-tek khin-tet khing-tik qingde | きょうとく けいとく 庆德 慶徳 慶德 경덕 칭더
ching-shiang ching-syang chinq-shyang cing-siang hing-cheuhng hing-cheung hingceng hingcoeng hingtsoeng kengsiang kheng-siang kheng-siong | きょうぞう けいしょう 庆翔 慶翔 경상 칭샹
ching-shiang ching-syang chinq-shyang cing-siang hing-cheuhng hing-cheung kengsiang kheng-siang kheng-siong khin-siong khing-siong qingxiang | きょうぞう けいしょう 庆祥 慶祥 경상 칭샹
chiong chung cung dzong jhong zhong | تشونغ しょう ジョン チュン チョン 鍾姓 鍾氏 钟姓 钟氏 锺姓 锺氏
chir-cheng chu-cheng chu-chhiang dzi-tsing ji-chihng ji-qing tsir-tsing tsu-cheng tsu-tsing tsz-ching tz-ching tzyy-chyng | ししょう しせい すせい ずせい つせい 子晴 자청 쯔칭
chiu coi jiou jiow jiu kau khiu kiu | きゅう
chiu coi jiou jiow jiu kau khiu kiu | きゅう 臼姓 臼氏
chiun chyun cyun khiun khun kiun kuan kuen kun kung kwahn kwan | くん ぐん
chiung geng guang guen gueng guing gwing jeong jiong jiung jyong jyung | きょう ぎょう けい
cho chu toh too | צ'ו تشو ちょ チュー チョー トー 褚姓 褚氏
cho dzau jou tao tsa tso tsoo tzao tzau zao | さっ そう 早姓 早氏
choi chui hsu hszu su tsui xu | שו شو じょ スー チュイ 徐姓 徐氏
chong chung csung diong dong dzung jhong jong jung tiong tong trung | じゅう ちゅう
chong chung jhong jong jung tiong tong trung zhong | じゅう ちゅう 中姓 中氏
chong-han chung-hon jung-han jung-hohn tsong-han tsung-han tzong-hann zong-han zonghan zung-hon | そうかん そがん 宗翰 종한 쭝한
chong-han chung-hon jung-hon tsong-han tsung-han tzong-hann zong-han zonghan | そうかん そかん 宗汉 宗漢 종한 쭝한
chosroes cosroe husrav husraw husro husroy khosrau khosraw khosro khosrow khusrau khusrav | خسرو كسرى ホスロー 赫斯罗
christian | כריסטיאן كريستيان クリスチャン クリスティアン 克里斯汀 克里斯琴 克里斯蒂安 크리스천
christina cristina kristina krystyna | كريستينا クリスティーナ 克里斯蒂娜 크리스티나
christine kristine | כריסטינה كريستين クリスチーネ クリスティン クリスティーネ クリスティーン 克莉丝汀 克里斯汀 크리스틴
christopher kristofer | כריסטופר كريستوفر کرسٹوفر کریستوفر クリス クリストファ クリストファー 克里斯多佛 克里斯托弗 크리스토퍼
chruschtschow chruscov chrusjtjov chrustschow hruscov jrushchov khruschev khrushchev khrushchov khrushchyov khrusjtjov | フルシショフ フルシチョフ 赫鲁晓夫
chtcherbakov scerbakov scerbakova scherbakoff scherbakov schtscherbakow shcherbakov shcherbakova sjtjerbakov sjtjerbakova stscherbakow | シチェルバコフ 谢尔巴科夫
chu chut jhu shuk suk tsut tuk zhu | 朮姓 朮氏 术姓 术氏
chu guk ju kiok kuk | きく キォク キョク クク グク ジュー チュー 菊姓 菊氏
chua fa hua hwa wa wah | חווא هوا ホァ 华姓 华氏 華姓 華氏
chuang hoang huang huynh hwang ng oei ong uang uin uinn uong | הואנג هوانغ おう こう ウォン ファン 黃姓 黃氏 黄姓 黄氏
chuej-jing fi-yin fiyin hie-ing huei-ying huey-ing hui'eng hui-eng hui-ing hui-ying huiying hwei-ying | えよう けいえい ホイ・イン 慧英 혜영 후이잉
chui-pian cui-bieng seoibin seubin seui-bin shoei-bean shuei-bian shui-pien shuibian shwei-byan soeybin soi-pen | すいへん スイビアン 水扁 수이볜 수편
chum sam sem sen serm sham shum siam sim som sum | しん サム セン ソム 森姓 森氏
chum sam sem sen serm siam sim som sum | しん
chun-fen chun-hong chun-hung chun-wang junhong tsun-hong | しゅんおう しゅんこう 俊宏 준굉 쥔훙
chun-hian chun-hien chun-hsien chun-yin jeun-yihn jiun-shian jiunn-shyan junxian jyun-sian tsun-hian tsun-hien | しゅんけん しゅんげん 俊賢 俊贤 준현 쥔셴
chun-hiong chun-hiung chun-hsiung chun-hung jeun-huhng jiun-shiung jiunn-shyong junxiong jyun-syong tsun-hiong | しゅんう しゅんゆ しゅんゆう 俊雄 준웅 쥔슝
chun-ui chun-vi chun-wai chun-wei dzoen-wai jeun-waih jiun-wei jiunn-woei junwei jyun-wei tsun-ui zen-wei | しゅんい 俊玮 俊瑋 준위 쥔웨이
chun-ui chun-vi chun-wai chun-wei dzoen-wai jeun-waih jiun-wei jiunn-woei junwei jyun-wei tsun-ui zen-wei | しゅんい 俊緯 俊纬 준위 쥔웨이
chung fen hoang hong horng hung wahng wang | おう こう
chunho csunho cun-ho joon-ho jun-ho junho | ג'ון-הו צ'ון-הו ジュンホ 준호
cimmi jim jimi jimmi jimmy | ג'ימי جيمي ジミー 占美 吉米 지미
claude | קלוד كلود کلاؤڈ クルード クロード 克劳德 克洛德
claudia | קלאודיה كلوديا کلودیا クラウディア クローディア 克劳蒂亚 克洛迪娅
co gu guu khoo ko koo kou ku | クー グー 古姓 古氏
coc gu guk guu kok kuk | こく クー 谷姓 谷氏
con dzons john | ג'ון جان جون یوحنا ジョン ジョーン ヨン 约翰 요한
conson dzonsons johnson johnsonova | ג'ונסון جانسن جونسون ジョンソン 约翰逊 존슨
constantin constantine konstantin konstantinas konstantins konsztantyin kostyantyn | קונסטנטין قسطنطين コンスタンチン 康斯坦丁
constantinos costas konstantin konstantinos konsztandinosz konsztantinosz kostas | קונסטנטין قسطنطين コンスタンティノス コンスタンディノス 康斯坦丁诺斯 康斯坦蒂諾斯
corc george | ג'ורג' جرج جورج چورچ ギオルギ ジョルジェ ジョルジュ ジョージ 乔治 佐治 조지
corcadze djordjadze djorjadze dschordschadse dzjordzjadze dzordzadze dzordzadzeova dzsordzsadze jorjadze jorjaje | جرجادزه چورچادز ジョルジャーゼ 조르자제
cordan jordan | ז'ורדן جوردن ジョーダン ホルダン ヨルダン 乔丹 约尔丹 若尔丹 요르단 조단 조던 조르단
covanni dzovanni giovanni | ג'ובאני جيوفاني جیووانی يوحنا ジョヴァンニ 乔瓦尼 조반니
cozef joseph | ג'וזף جوزاف جوزف جوزيف يوسف یوسف ジョセフ ジョゼフ ジョーゼフ ヨセフ ヨーゼフ 約瑟夫 约瑟夫 요셉
csin dzin gam jin kam kim tin | ג'ין كيم きん こん ジン 金姓 金氏
cui seoi seu seui shoei shuei shui soey su sui thuy tsui | すい シュイ 水姓 水氏 수이
culiya julia | ג'וליה יוליה جوليا ジュリア ユリア 尤利娅 朱莉娅 胡利娅
cunningham cunninghamova | קנינגהם كونينغهام کانینگهام カニンガム カニングハム 坎宁安 커닝엄
cuqasvili djougachvili djugaixvili djughashvili dschughaschwili dsjugasjvili dzhugashvili dzjoegasjwili dzsugasvili dzugasvili dzugaszwili jughashvili | جوغاشويلي
currito curro fran francisco paco panchito pancho paquito | פרנסיסקו فرانسيسكو فرنسيسكو フランシスコ 弗朗西斯科 法蘭西斯高 프란치스코
cynthia | סינתיה سينثيا シンシア 辛西娅
cyril kiril kirill kirills kyril kyrill | קירילוס كيريل キリル 基里尔
d'mitr demitri diimitry dimitri dimitrij dimitriy dimitry dimtri dmitr dmitri dmitrii dmitrij | דמיטרי ديميتري ディミトリー ドミトリ 德米特里
daahm dan dann tam tan tham | たん だん 淡姓 淡氏
dahng dang deng denq tang teng then ting | דנג تانغ تنغ دينغ とう どう 邓姓 邓氏 鄧姓 鄧氏
daik dak de ded deg der tak te tek tet tik | とく 德姓 德氏
daik-sing dak-san daksan de-shin de-sin de-syin dedxin degsen degsing der-shin dexin tak-san | とくしん デシン 徳新 德新 더신 덕신
damian | דמיאן داميان ダミアン デミアン 达米安
dani danial daniel danny palpicrassus | דני דניאל دانيال دانييل دانیال دنیل ダニエル 丹尼尔 达尼埃尔
daniel danielanka danielka danielova danielowa danielowka danielowna | דניאל دانيال ダニエル 丹尼尔
daniil danila danya danyiil | דניאיל ダニイル ダニール 丹尼尔
dar'ja daria darija darina dariya darja darjana darya dasha | דריה ダリア ダリヤ 达里娅
dau doou dou tao tau teu tio to too | とう 더우
dave david davis deivids devid | דיויד דייוויד داوید ديفيد دیوید ڈیوڈ ダビッド ダヴィッド ダーフィト ダーヴィット ディビッド ディヴィッド デイビット デイビッド デイヴィット デイヴィッド デビット デビッド デヴィット デヴィッド デービッド デーヴィッド 大卫 戴維 戴维 达维德 다비드
dehlavi dehlawi dehlewi dehlvi dihlawi | الدهلوي دهلوي دہلوی デフラヴィ デフラヴィー
dejan dejana deyan | ديان デジャン 德扬 데얀
denis deniss denisz dienis djenis gyenyisz | دينيس デニス 丹尼斯
deui duei duey dui toe tue tui | えい たい 兌姓 兌氏 兑姓 兑氏
deui duei duey dui toe tue tui | えい たい 두이
di dihk dik dyi tek thit ti tiak tid tik | じゃく てき
diep iap iek ip je jie yap ye yeh yip | יה يي よう イェ 叶姓 叶氏 葉姓 葉氏
dieu iau ie io iu jao jiu yao yau yeu yiu yiuh | יאו ياو よう ヤオ 姚姓 姚氏 야오
dimitrijevic dmitrievic dmitrievich dmitrievitch dmitrievitx dmitrijevic dmitrijevics dmitrijevitj dmitrijewicz dmitrijewitsch dmitriyevich dmytrovytj | ディミトリエヴィッチ ドミトリエヴィッチ
dionisios dionisziosz dionizij dionusziosz dionysios | דיוניסיוס ديونيسيوس ディオニシオス 迪奥尼西斯
diwu | だいご ディウ 第一姓 第七姓 第三姓 第二姓 第五 第五姓 第五氏 第八姓 第六姓 第四姓 제오
doanh eng ing iong jing yihng yin ying yng | えい よう
dong dung tong tung | つう とう
dongxiang | つうこう とうきょう とんごう 东乡 东乡姓 东乡氏 東郷 東鄉 東鄉姓 東鄉氏 東鄕 동향 둥샹
dorothea | דורותיאה دوروثيا ドロシア ドロセア ドロテア ドロテーア 多罗特娅 多罗西娅 도로시
duat lud lug lut uk ut waht wat wed yu yuh | いち いつ
duc iog iok iug juk uk yu yug yuh yuk | いく
duc iog iok iug juk uk yu yug yuh yuk | いく イオク ユー ユーク 昱姓 昱氏
duc iog iok iug juk uk yu yug yuh yuk | いく 毓姓 毓氏 육씨
duy ui vi wai waih wei zui | ゆい 웨이
dzonass jonas junass | יונאס جوناس ジョナス ヨナス ヨーナス 乔纳斯
dzuzepe giuseppe | ג'וזפה جوزيبي جوزپه ジュゼッペ 朱塞佩 주세페
eder ederova edr edrova eider ejder eyder | אִידֶר אידר איידער עדער إيدر エデル 埃德尔
edoeard eduard eduardas eduardos eduards edvard | אדוארד إدوارد ادوارد エジュアート エドゥアルト エドゥアルド 爱德华
edvard edward | אדוארד إدورد إِدْوَرْدُ ادوارد エドワード 爱德华 에드워드
eem im lim rim yim | אים إم ريم ليم ييم イム 任姓 任氏 林姓
efim iefim jefim jefims yefim | יפים イェフィム エフィム 埃菲姆
egor egori iegor jegor yegor yeqor | יגור ایگور يجور エゴール 叶戈尔 예고르
einstein | איינשטיין أينشتاين アインシュタイン アインスタイン 愛因思坦 愛因斯坦 愛恩思坦 愛恩斯坦 爱因思坦 爱因斯坦 爱恩思坦 爱恩斯坦 艾因斯坦 아인슈타인
ek iat id ig it jat nhat yat yed yi yid yit | いち いつ イー
ek-ciek i-che i-je i-jer iat-chit igdiag igdieg it-thiat it-tiet jatdzit jatzit yat-chit | いちてち いつてつ イー・ゼー 一哲 이저 일철
ekaterina iekaterina jekaterina jekateryna jekatierina jekatyerina yekaterina | יקטרינה إيكاترينا イェカチェリーナ エカチェリーナ エカテリーナ 叶卡捷琳娜 예카테리나
elanor eleanor | אלינור إليانور エリナー エレナー エレノア 埃莉诺
elena eliena helena ielena jelena yelena | إيلينا النا يلينا イェレナ イェレーナ エレナ エレーナ 叶连娜
elena jelena yelena | ילנה إيلينا يلينا یلنا イェレナ エレナ 耶莱娜 耶萊娜 옐레나
elena jelena | אלנה إيلينا النا エレナ エレーナ 叶连娜 埃列娜 埃琳娜 埃莱娜
eleni helen helene | אלני النی هيلين エレニ 埃莱妮 엘레니
elisabeth elizabet elizabeth | אליזבת إليزابيث الزبتھ اليزابيث الیزبتھ エリザベス 伊丽莎白 伊利沙伯 伊利莎白 伊莉莎白 엘리자베스
elisabeth | אליזבת إليزابيث エリサベト エリザベス エリザベト エリーザベト 伊莉莎白
elizaveta ielizaveta jelisaweta jelizaveta jelizawieta yelizaveta | إليزابيث イェリザヴェータ 伊丽莎白 叶利扎维塔
emanuel emmanuel immanuel | עִמָּנוּאֵל עמנואל ايمانويل イマヌエル インマヌエル エマニュエル エマヌエル 以马内利 이매뉴얼
emil emil' | אמיל إميل エイミル エミル エミール 埃米尔
emma | אמה إيما اما ایما エマ エンマ 埃玛 艾玛
emmanuel | אמנואל إيمانويل ایمانیول エマニュエル 伊曼纽尔 埃曼努埃尔 埃马纽埃尔
en hien ian iang ien ieng in jin nhan rian yan yann | えん
eng ing iong jung rong ueng vinh wihng wing yung zung | えい よう
eng-bun eng-mun engmung ing-bun jingman yin-mun ying-mahn ying-man ying-wen ying-wun yingwen yinq-wenn | おうもん ようぶん 应问 応問 應問 응문 잉원
eng-bun engbhung ing-bun ing-wen jing-wen jingven yin-vun ying-mahn ying-man ying-wen ying-wun yingwen | えいぶん インウェン 英文 영문 잉원
eng-bun engbhung ing-bun jingman yin-vun ying-mahn ying-man ying-wen ying-wun yingmen yingwen yinq-wen | おうもん ようぶん 应文 応文 應文 응문 잉원
eng-chhun ing-chong ing-tshun iong-tshun iongceng rong-cun rong-tsuen rongcun rung-tsuen rung-tswun weng-chun wihng-chyun | えいそん ようそん 栄村 榮村 荣村 룽춘 영촌
eng-hoa ing-hua iong-hua jung-hua rong-hua rong-hwa ronghua rung-hua ueng-hua wihng-wah wing-wah yung-fa | えいか ようけ 栄華 榮華 荣华 룽화 영화
epstein epsteins | אפשטיין إبستاين エプスタイン エプステイン 愛普斯坦 愛潑斯坦 易普斯坦 爱泼司丹 爱泼斯坦 艾普斯坦 엡스타인
erich erix | אריך إريش إريك اريش اريك エリッヒ エーリッヒ エーリヒ 埃里希
erik | אריק إريك イェリク イェリック イエリック エリキ エリク エリック 埃里克 에릭
ernst ernsts | ארנסט إرنست ارنست アーンシュト アーンスト エルンスト 恩斯特 에른스트
eudoci eudocia eudoksja eudosi eudosia eudoxi eudoxia eudoxius ewdokia jewdocha | יודוקסיה エウドキア
eugen | אויגן يوجين オイゲン ユーゲン 欧根
eugene yauhen yucin | יוג'ין يوجين یوجین ユージン ユージーン 尤金
eugenia eugenie evgenia evgenija evgeniya evghenia evguenia evzenie ewgenija ievguenia jevgenia jevgenija | يفجينيا イヴギェーニヤ エフゲニア エフゲニヤ エヴゲーニヤ 叶夫根尼娅
evalina evaline evelien evelin evelina evelino evelyn evelyne ewelina | إيفلين イブリン イヴリン イーヴリン エブリン エヴェリン エヴリン 伊夫林 伊夫琳 伊芙琳
evgen'evic evgenevich evgenievich evgenjevic evgenyevich evguenievich ievguenievitx jauhenavich jauhenavitj jauhienavic jevgenjevic jevgenjevitj | イェフゲーニェヴィッチ イェフゲーニエヴィッチ エフゲーニェヴィッチ エフゲーニエヴィッチ 叶夫根尼耶维奇
evgen'evna evgenevna evgenievna evgenjeva evgenyevna ievguenievna jevgenjeva jevgenjevna jewgenijewa jewgenjewna yevgenievna yevgenyevna | イェフゲニェフナ 叶夫根尼耶芙娜 叶夫根耶夫娜
evgeni evgenii evgenij evgeny evgheni evgueni ievgueni jevgeni jevgenij jevgenijs jevgenyij jewgeni | יבגני يفغيني یوگنی イェフゲニー イエフゲニー エフゲニー 叶夫根尼 예브게니
eyu ieong io iyu jang jong yahng yang yeo yeoh yeong yeung | יאנג يانغ よう ヤン 杨姓 杨氏 楊姓 楊氏
fati fatima fatimat fatimato fatimatu fotima | פטימה فاطمة فاطمه فاطمہ فاطی فاطیما ファティマ 法蒂玛
fedor fedya fiodor fjodor fyodor | פיודור فيودور フョードル 费奥多尔 표도르
fedorov fiodorov fiodorovova fjodarau fjodorov fjodorovova fjodorovs fjodorow fyodorov | フェードロフ フョードロフ 费多罗夫 费奥多罗夫
fedorovic fedorovich fedorovitch fedorowitsch feodorovitj fiodorovich fiodorovitch fiodorowicz fjodorovic fjodorovics fjodorovitj fjodorowitsch | ヒョードロヴィチ ヒョードロヴィッチ フョードロヴィチ フョードロヴィッチ 费奥多罗维奇
fei fej fi hi hui phi | フェイ 페이
fei-hong fei-horng fei-huhng fei-hung feihong feihung fi-fung fifung hi-hung hui-hong huihong | ひぐ ひこう フェイホン 飛鴻 飞鸿 비홍 페이홍
fen heng hoang hong horng hung wahng wang weng | おう ホン
fen-chu hong-chi hong-jhih hong-tsi hongzhi horng-jyh hung-chih hung-jr wahng-ji wang-chi wangzi | おうし こうし 宏志 굉지 홍즈 훙즈
fen-kiam fengiam heng-gieng hong-jian hong-kiam honggiam hongjian horng-jian hung-chien hung-jian hung-jyan wahng-gim | おうけん ホン・ジアン 泓縑 泓缣 홍겸 홍젠 홍지안
fen-kien heng-gang hong-jian hong-kan hongjian horng-jian hung-jian hung-jyan wahng-gaan wang-kan | ぐけん こうかん ホン・ジアン 弘涧 弘澗 홍간 홍지안
filip philip | פיליפ فلپ فيليب فیلپ فیلیپ フィリップ フイリツプ 菲利普 菲利浦 필리포
fineas finjas pinchas pinhas pini pinkhas pinni pinny piny | פינחס פיני פנחס ピネハス ピンカス ピンハス
fo ke kho khoa khue kuo | 科姓 科氏
fo-phin heping ho-peng ho-ping hoo-ping hua-pheng ua-bing vo-peng wo-peng wo-ping woo-ping woping | おひん かへい わびょう ヘピン 和平 허핑 화평
fok fook fu fug fuk fwu hog hok phuc | ふく フー 福姓 福氏
fong hoang hong huang huong hwang kong quang | おう こう ファン 晃姓 晃氏
frances | פרנסס فرانسيس フランシス フランセス 弗朗西丝
francis fransiss | פרנסיס فرنسيس فرنسیس フランシス 弗朗西斯
frederick frederik | פרדריק فردرك فريدريك فریڈرک フレデリック フレドリック 弗雷德里克 法瑞德利克
friedrich | פרידריך فريدرش فريدريش فِرِيدْرِش フリイドリッヒ フリードリッヒ フリードリヒ 弗里德里克 弗里德里希 프리드리히 프리드릿히
fudzijama fujiyama | فوجياما 藤山 후지야마
fueki | فويكي ふえき フエキ 笛木 후에키
fujioka hujioka | فوجيوكا ហ្វូជីអូកា ふじおか フジオカ 藤岡 후지오카
fujisho fujishoh fujishou fujisyo fujisyoh fujisyou hujisho hujishou hujisyo hujisyoh hujisyou | ふじしょう フジショウ 藤生
fung hong horng huhng hung | こう
fung hong horng huhng hung | こう 鴻姓 鴻氏 鸿姓 鸿氏
fung-chu hong-chi hong-jhih hong-tsi hongzhi hongzi horng-jyh huhng-ji hung-chi hung-chih hung-jr hungdzi | ぐし こうし 洪志 홍즈 홍지 훙즈 훙지
fung-chu hong-chi hong-jhih hong-tsi hongzhi horng-jyh huhng-ji hung-chi hung-chih hung-jr hungzi | ぐし こうし 鴻志 鸿志 홍즈 홍지
fung-kiun funggiun hong-jyun hong-kuan hong-kun honggeng hongjun horng-jiun huhng-gwan hung-chun hung-ging hung-jiun | ぐきん こうきん 鴻鈞 鸿钧 홍균 홍쥔
fung-yi hong-ji hong-ju hong-lu hong-ru hong-u hong-zu hongru horng-ru huhng-yuh hung-ru hung-u | ぐにゅう こうじゅ ホンルー 鴻儒 鸿儒 홍루 홍유 훙루 훙유
furusho furushoh furushou furusyo furusyoh furusyou hurusho hurushou hurusyo hurusyoh hurusyou | ふるしょう 古庄 후루쇼
ga gaa gia jia jya ka ke | ジァ 家姓 家氏
ga garcia garciova qarsia | גארסיה غارسيا ガルシア ガルシーア ガルスィア 加西亚 가르시아
ga-chieu gaaciu getiao getiou jiachao ka-chheu ka-chhiau ka-chio ka-chiu ke-thiau ke-thiou | かちょう くちょう けちょう こちょう 家超 가초 자차오 쟈차오
ga-deng gaading gadeng jiading ka-teng ka-thin ka-ting | かてい けじょう 家定 가정 자딩 쟈딩
ga-sing gaasing giaseng jiacheng ka-seng ka-shing ka-sing ka-sun kee-seng kee-sing kia-seng | かせい けじょう 嘉誠 嘉诚 가성 자청 쟈청
gabriel qabriel | גבריאל جبريل ガブリエウ ガブリエル 加夫列尔 加布里埃尔 가브리에우
gabriele | גבריאל ガブリエーレ 加布里埃尔 加比尔 加比爾 加百利
gabriella | גבריאלה جابرييل ガブリエッラ ガブリエラ ガブリエーラ 加布丽埃拉
galina galyna halina halyna | هاليانا ハリーナ 哈利娜
gan guan jan jen ngaahn ngan ngian ngien yan yen | ין がん イェン ガン グァン ヤン 顏姓 顏氏 颜姓 颜氏
gan-teng gan-ting gian-teng gian-ting ngan-teng ngien-thin yan-ting yann-tyng yanting yihn-tihng yin-ting | げんじょう げんてい 彥廷 彦廷 언정 옌팅
garbachev garbacov garbatjovs gorbacev gorbachav gorbacheb gorbacheu gorbachev gorbachof gorbachoff gorbachov gorbachyov | غورباتشوف ゴルバチョフ 戈尔巴乔夫
gary geri gerijs | גארי غاري گری ガリー ギャリー ゲアリー ゲイリー ゲーリー 加里
gavriil gavril gawriil hauryil hauryla | ガブリイル 加夫里尔
ge ghoi goi nga ngai ngaih ngei nghe ni | ني げい ニー 倪姓 倪氏
genadi genadij genadiusz gennadi gennadii gennadij gennadiy gennady gennagyij ghenadi ghenadii giennadij | גנאדי جينادي ゲンナジー ゲンナージー 根纳季
geng gwing jeong jiong jiung jyong jyung keng khueng king kiong kuang | きょう けい
geng gwing jeong jiong jiung jyong jyung keng khueng king kiong kuen | きょう けい
geo georg | גאורג جورج ゲオルク ゲオルグ ゲーオルク ジョージ 格奥尔 格奥尔格 耶奥格 耶奥里
geoffrey | ג'פרי جفری جيفري ジェフェリー ジェフリ ジェフリー ジョフリー ジョフロワ 杰弗里
george georgeova georgova | ג'ורג' جورج چورچ ゲオルゲ ジョルジェ ジョルジュ ジョージ 乔治
george georgios giorgios giorgos jorgos jorgosz yiorgos yorgos | יורגוס یورگوس イオルゴス ギオルゴス ジョルゴス ヨルゴス 乔治
georgi georgii georgij georgijs georgiy georgy gieorgij gueorgui | גאורגי جيورجي ゲオルギー 格奥尔吉 格奥尔基
gerard | ג'רארד جيرارد ジェラルド ジェラード ジェラール ヘラルド 杰勒德 杰拉德 热拉尔 赫拉德
ghou go goh goo gou ng ngh ngo ngoo ngu vu woo | וו وو ウー 吳姓 吳氏 吴姓 吴氏
ghui gui ngai ngaih ngei ngui nguy vej wei wej wey | ויי وي ウェイ 魏姓 魏氏 魏氏族譜 웨이
gi nghi ngi yee yi yih | 仪姓 仪氏 儀姓 儀氏
gi-kiu i-chiu ngi-khiu ngi-kiu yee-kau yi-jiou yi-jiow yi-kau yih-kau yijiu | ぎきゅう ぎぐ 宜臼 의구 이주
giam jen nghiem ngiam ngiem um yan yen yim | げん ヤン
giang gong jiang kang kong tiang | ג'יאנג جيانغ 江姓 江氏
giannis ioanis ioannis janis janisz yannis yiannis | جيانيس ヤニス 雅尼斯 야니스
gieu khiau khieu khiou kiao kiau kieu kio kiou kiu qiao | きょう ぎょう 차오 챠오
gim kim kims | קים كيم کیم キム 朝鮮金姓 朝鮮金氏 朝鲜金姓 朝鲜金氏 金姓 金氏 韓國金姓 韓國金氏 韩国金姓 韩国金氏 김씨
giorgio | جورجيو ジョルジオ ジョルジョ 乔治 조르조
glez gonzalez | גונזאלס גונזלס גונסאלס גונסלס غونزاليس ゴンサレス ゴンザレス 冈萨雷斯 곤살레스
goan guan jyun ngien nguan nguang nguon yuan yuen yuhn yun ywan | げん ごん 源姓 源氏 위안
goan guan ngian ngien nguan nguon yuan yuen yuhn yun ywan | げん ごん ユァン ユアン ユェン ユエン ユヮン ユワン ユン 위안
gocar gocer gocher gojar goojar gucerlar guchar gujar gujari gujars gujjar gujjars | גורג'ארים جورجار كجر كوجر گجر گوجر گُرجر グジャール グジャール人 グジャール族 グルジャル グルジャル人 グルジャル族 古加尔人 古加爾人
gordeev gordeiev gordeieva gordejev gordejevas gordejevs gordejew gordeyev gordiejew hardzejeu | ゴルデーエフ 戈尔杰耶夫
gorvic gorvits horvic horvits horvitz horwic horwitz | האָרוויץ הורביץ הורוויץ ホービッツ ホーヴィッツ
gosta | غوستا イェスタ イェースタ イエスタ ヨスタ ヨースタ 格斯塔 约斯塔
gou guo keh kerh koeh kueh kuo kuoc kuok kwok quach | גואו قو かく クォ クォク クオ グォ グオ 郭姓 郭氏
grabowski | גרבובסקי غرابوسكي グラボウスキ グラボウスキー グラボフスキ グラボフスキー 格拉博夫斯基 그라보브스키
grace gracie | גרייס غريس گریس グレイス グレース 格雷丝 葛瑞絲 葛蕾絲
graham grahamova | גראהם غراهام グラハム グレアム グレイアム 格雷厄姆
gregory grigalius | גרגורי غريغوري グレゴリー 格雷戈里 그레고리
grogori hrihorij hrohori hryhori hryhorii hryhorij hryhoriy | フリホリイ フリホリー 흐리호리
guan kuan kwan kwon quan | جوان かん クァン クォン クヮン グァン 关姓 关氏 關姓 關氏
guan-lin guanlin guann-lin gun-lahm koan-lim kon-lim kuan-lim kuan-lin kwun-lam | かんりん 冠霖 관린 관림
guan-ting guann-tyng guanting gun-tihng koan-teng koan-theng kon-thin kuan-theng kuan-thing kuan-ting kwun-ting | かんじょう かんてい 冠廷 관정 관팅
guan-yu guanyu gun-yuh koan-u kon-yi kuan-u kuan-yu kwun-yu | かんう くわんう 冠宇 관우 관위
guang guong gwong kong kuang kwong quang | こう 广姓 广氏 廣姓 廣氏
guido | גווידו גידו جايدو ギド グィド グィード グイド ヒド 圭多
gun gyn gyun jiuan juan jyuan kia kian kien koan kuan kuen | えん けん 娟姓
gun gyn gyun jiuan juan jyuan kian kien koan kuan kuen quyen | えん けん 쥐안
guo gwo gwok koet kok kuo kuok kwok quoc | こく
guo-hua guohua gwo-hwa gwok-wah koet-fa kok-hoa kok-hua kuo-hua kwok-wah | こくか こくけ 国华 国華 國華 국화 궈화
guo-shiung guo-syong guoxiong gwo-shyong gwok-huhng gwok-hung koet-hiung kok-hiong kuo-hsiung kwok-hung | こくう こくゆ こくゆう 囯雄 国雄 國雄 국웅 궈슝
guy qay qi | גיא غاي قاي ガイ 居伊 盖伊
gyorgy gyuri | ג'רג' جيورجي دیوردی ジェルジ 哲尔吉 捷尔吉 죄르지
haahm ham shian shyan sian xian | かん げん シァン シャン 咸姓 咸氏 함씨
haiu hao hau heu hio ho hoo hou | こう ホウ 後姓 後氏 허우 후씨
haled halid kaled kalid khaled khalid xalid | ח'אלד خالد カリッド カレド ハーリド 卡立德 哈立德
ham him hin hsin iam jam shin sin syin xin yam yem | きん こん
ham kaan kan kham | かん こん 坎姓 坎氏
hamilton hamiltonova | המילטון هاميلتون ハミルトン 汉密尔顿
han hang hann hon | かん 汉姓 汉氏 漢姓 漢氏
han heng him hin hiun hsin hun hung ian jan shin sin | きん こん
han heng him hin hiun hsin hun hung ian jan shin sin | きん こん 忻姓 忻氏 흔씨
han-goan han-guan han-nguan han-yuan han-ywan hang'nguang hann-yuan hanyuan hon-ngian hon-ngien hon-yuen hon-yuhn | かんげん かんごん 汉源 漢源 한원 한위안
hao-seac hau-sek hau-shik hau-sik hau-sut how-sik xiaoshi | きょうしき こうしょく シャオシー 孝式 샤오스 효식
harold | הארולד هارولد ハロルド 哈罗德 哈羅德 해럴드
harri harry | הארי هاري ハリー 哈里 해리
hasan hasin hassan hasszan | חסן حسن ハサン ハッサン 哈桑
hashimura hasimura | هاشيمورا ហាស៊ីមូរ៉ា はしむら 橋村 하시무라
haussein hocine hosein hossain hossein hosseyn houssayn houssein husain husajn husayn husein | חוסיין حسين حسین フサイン フセイン ホセイン 侯賽因 侯赛因 胡申 胡笙 호사인 후사인 후세인
heather | הת'ר هيثر ヒーザー ヘザー 希瑟
hector | הקטור هكتور エクトル エクトール ヘクター ヘクトル ヘクトール 赫克托
heinrich | היינריך هاينرش هاينريش ハインリッヒ ハインリヒ 亨利希 海因里希 하인리히
heinz | היינץ هاينتس هاينز ハインツ 海因茨
helen | הלן هلن هيلين エレナ エレン エレーヌ ヘレナ ヘレン 海伦 헬렌
helena | הלנה هلنا هيلانة هيلينا エレナ ヘレナ 海伦娜 海蓮娜 헬레나
hendrik | הנדריק هندريك ハインリヒ ヘンドリク ヘンドリック 亨德里克
heng hin hing hsing hung shing sing sying xing | きょう こう
heng hin hing hung shing sing sying xing | きょう こう シン 兴姓 兴氏 興姓 興氏
heng ong ouang uang uong vang vong vuong wang wohng wong | ואנג وانغ おう ワン 王姓 王氏
heng-soi heng-sui hengsui hin-sui hing-seuih hing-shui hing-soi hing-sui hingseoi hingseu hingsoey hinsui | きょうすい こうずい シンルイ 兴瑞 興瑞 싱루이 흥서
henri henry | הנרי هنرى هنري ہنری ヘンリ ヘンリー 亨利 앙리 헨리
henri | אנרי هنري あんり アンリ ヘンリ 亨利 앙리
hermann herrmann | הרמן هرمان ハーマン ヘルマン 埃尔曼 赫爾曼
herodes hurodes hyrodes orodes ouorod ouorodes urud viru vorod wero werod weroy | ارد اُرُد ورود وورود ویرو ویرود ویروی
het hiat hieh hiet hioh kit xie | けつ げち こう イェ 頁姓 頁氏 页姓 页氏
hian hiang hien hieng hsien jin sian xian yihn yin | けん げん
hian-tin hien-chun hien-tin hieng-ding sian-jhen xianzhen yihn-jan yin-chun | けんちん げんちん 賢鎮 贤镇 현진
hiao'iang hiau-ian hiau-yen hiou'ieng hiou-ien hiu-yin hsiao-yen sheau-yann shiau-yan siao-yan syau-yan xiaoyan | きょうえん 晓燕 曉燕 샤오옌 효연
hideaki | هيدأكي ひであき ヒデアキ 日出昭 瑛研 秀亮 秀彬 秀彰 秀招 秀昂 秀明 秀昭 英昭 히데아키
higashijo higashijoh higashijou higasidzo higasijo higasijoh higasijou | هيغاشيجو ひがしじょう ヒガシジョウ 東條 히가시조
higashijo higashijoh higashijou higasidzo higasijo higasijou | هيغاشيجو ひがしじょう ヒガシジョウ 東条 東條 히가시조
him hsiung hung siung xiong yoong yung | ゆう ション 熊姓 熊氏
himeness jimenez ochoa | חימנס خيمينيث ヒメネス 希门尼斯
hiraide | هيرايدي ひらいで ヒライデ 平佐田 平出 히라이데
hirojuki hiroyuki | הירויוקי هيرويوكي هیرویوکی ひろゆき ヒロユキ 히로유키
hitoshi hitosi | היטושי هيتوشي هیتوشی ひとし 히토시
ho ke kee kha kho ko | 可姓 可氏
ho-mahn ho-man homan homen ke-min kee-miin kemin kho-bin kho-men kho-mian kho-mien komen | かびん かみん 可敏 가민 커민
holiver | הוליבר هالیور هوليفير ہولیور ホリバー 霍利弗 홀리버
hose jose zoze | ז'וז'ה חוזה خوسيه ژوزه ジョゼ ホセ 何塞 若泽 호세
hosein hosejn hossein husain husajn husayn husein huseyn hussein husszein | חוסיין حسين حسین حُسَيْنٌ フサイン フセイン 侯賽因 侯赛因 海山 海珊 胡笙 胡辛
hovhanisjan hovhannisian hovhannissian hovhannissyan hovhannisyan howhannisjan howhannissjan oganesjan oganesyan oganiesian | هوهانیسیان 奥加尼西安
hsi seac seg sek shi shyi si siah siak sik sit syi | しゃく せき シー 錫姓 錫氏 锡姓 锡氏
hsiao seow siao siau siauw siaw siew sio siow siu sjao tieu | شياو しょう シウ シャオ シュー 契丹蕭氏 萧姓 萧氏 蕭姓 蕭氏 샤오
hsiao-yen seu-yen sheau-yann shiau-ya shiau-yan siao'iang siao-yan siau-ian siou'ieng siou-ien siu-yin syau-yan | しょうえん 小燕 샤오옌 소연
hsin san sen shin sin sing sun syin tan xin | しん サン シン 新姓 新氏
hsin sen seng seon seun shin shinn shun sin son song syin | しん
hsin sen seng seon seun shin shinn shun sin son syin tin | しん シン 信姓 信氏
hsin-hung sen-khueng seun-wahng shin-hung shinn-horng shun-wang sin-fen sin-hong xinhong | しんおう しんこう 信宏 신굉 신훙
hsiu sao sau seo seu shiou shiow siou siu syou tu xiu | しゅ しゅう 秀姓 秀氏
hsiu sao sau seo seu shiou shiow siou siu syou tu xiu | しゅ しゅう 綉姓 綉氏 繡姓 繡氏 绣姓 绣氏 𰬩姓 𰬩氏
hsiu-lien sau-lihn sau-lin saulin seu-lieng shiou-lian shiow-lian siou-lian siu-lian siu-lien siuliang siulieng | しゅうれん しゅれん シューリアン 秀莲 秀蓮 수련 슈롄
hugo | הוגו هوجو هوغو هوگو ウゴ ヒューゴ ヒューゴー フーゴ フーゴー 乌戈 胡戈 雨果
huu iao iu jau yau yauh yeo yeou yiu you yu | ゆう ユウ 友姓 友氏
huu iao iu jou yau yauh yeou you yu | ゆう ユウ
huu iu jau yau yauh yeo you yow yu | ゆう
i-cheng i-tsing jy-tsing jyu-cing u-cheng u-tsing yeu-chyng yi-chhiang yu-ching yu-cing yu-qing yuh-chihng | うしょう うせい 雨晴 우청 위칭
i-chi i-chih i-chu i-tsi yee-chi yi-jhih yi-jyh yih-ji yizhi | いし 怡志 이즈 이지
i-ming jiming yi-ming yiming | いちめい イーミン 一鳴 一鸣 이밍 일명
i-siang jyu-coeng u-siang u-siong yeu-shyang yi-siong yu-cheung yu-hsiang yu-shiang yu-siang yuh-cheuhng yuxiang | うしょう うぞう 宇翔 우상 위샹
iair iairos iairus ja'ir jair jairo jairos jairus yair | יאיר يائير ヤイール 亚伊尔
iakovlev jakovleff jakovlev jakovlevas jakovlevs jakovljev jakowlew yakovlev | ياكوفليف ヤコブレフ 雅科夫列夫 야코블레프
ian | איאן إيان ایان イアン イワン 伊恩 이안
iao-i iu-gi iu-ngi jauji yau-yi yauh-yi yeou-yi yeoyi yiu'ngi you-yi youyi yu-i | うぎ ゆうぎ ユウ・イ 友宜 우의 유이
iaraslaw iaroslav jaraslau jaraslav jaraslaw jaraszlav jaroslav jaroszlav yaraslau yaraslav yaraslaw yaroslav | ヤロスラフ
iaroslav jaroslav jaroslavas jaroslavs jaroslaw jaroszlav yaroslav | ירוסלב ياروسلاف ヤロスラフ 雅罗斯拉夫
ibrahim | אבראהים אברהים אברהם איברהים إبراهيم ابراهیم イブラヒム 易卜拉欣
ibrahim | אבראהים אברהים אברהם איברהים إبراهيم ابراہیم イブラヒム イブラーヒーム 易卜拉欣
ichak isaac isak itshak itzhak jicchak jichak yitshak yitzhak | יצחק إسحاق
ichiro ichirou iciro icsiro itschiro | إيتشيرو ئيتشيرو いちろう イチロウ 一郎 이찌로 이찌로오 이치로 이치로오
ieixua jeschua jesjoea jesua jesus josue y'shua yeshoua yeshu'a yeshua yesu yesua | יֵשׁוּ ישוע عيسى یسوعا 耶书亚 예수아
ielena olena yelena | אולנה אלונה أولينا اولنا エレーナ オレーナ 奥廖娜 올레나
ikejiri | إيكيجيري អ៊ីខេជីរី いけじり イケジリ 池尻 이케지리
ikshuaku ikshvaku ikshwaku iksuaku iksvaku ikswaku | イクシュヴァーク 甘蔗王 이크슈바쿠
il'ja ilia iliusha ilja ilya | איליה إيليا イリヤ イーリヤ 伊利亚 일리야
ilja ilya | איליה イリヤ 伊利亚 일리야
inger ingrid inkeri | אינגריד إنغريد イングリッド イングリド イングリート インフリット 英格丽德 잉그리드 잉리 잉리드
inokuma | إينوكوما اینوکوما いのくま イノクマ 井熊 猪久間 猪熊 稲熊 이노쿠마
ioannes ioannis janez joanisz | أوهانس イオアニス イオアンニス ヨアニス ヨアンニス 扬尼斯
iosif iosip iossif ioszif josif | יוסיף ヨシフ 约瑟夫
ioudenitch iudenici joedenitsj judenic judenics judenicz judenitj judenits judenitsch judenyics judynicz judynowicz | يودنيتش ユジェーニチ ユデーニチ
ioulia iulia joelia joelija julija juliya yuliia yuliya | יוליה 尤利娅
ioulia iulia joelia julia julija yulia yuliya yulya | יוליה يوليا یولیا ยูลียา ユリア 尤利娅 율리야
iouri iouriy iuri iurii joerij juri jurij urij youri youriy yurii yuriy | ユーリイ ユーリー 尤里
iouri ioury iuri iurii jouri juri jurii jurij jurijs jury lurii youri | יורי يوري ユーリイ 尤里
iourievitch iurievitx jur'evic jurewicz jurjevic jurjevitj jurjewitsch yourievitch yur'evich yur'yevich yurevich yurievich | ユーリエヴィチ ユーリエヴィッチ 尤里耶维奇
iourovski jurovski jurovskij jurovsky jurowski yurovski yurovskiy yurovsky | ユロフスキ ユロフスキイ 尤罗夫斯基
ioury iuri juras juri jurii jurij jury juryj youry yuri yurii yuriy | يوري ユーリイ 尤里 유리
irena irina | אירינה إيرينا イリーナ 伊琳娜 伊蓮娜
irene | אירנה إيرين アイリーン イレーヌ イレーネ イレーン 艾琳 아이린
irgengioro | イジコンカクラ イジコンカクラ氏 イルゲンギョロ イルゲンギョロ氏 伊尔根觉罗氏 伊爾根覚羅 伊爾根覚羅氏 依尔根觉罗 依尔根觉罗氏 依爾根覚羅 依爾根覚羅氏 嘉穆瑚觉罗 嘉穆瑚觉罗氏 宜尔根觉罗 宜尔根觉罗氏 民觉罗 民觉罗氏
isaac ishac ysaac yshac | יצחק إسحاق アイザック イサク イサーク イザーク 伊萨克 아이작
isabel | איזבל إيزابيل اسابیل イサベル イザベル 伊莎贝尔 伊萨贝尔
isao | إيزاو いさお ゐさお イサオ 一三大 五三央 五三男 五三緒 五三雄 五佐央 五佐男 五佐緒 荣男 이사오
ishikuro isikuro | إيشيكورو អ៊ីស៊ីគូរ៉ូ いしくろ イシクロ 石黑 石黒 이시쿠로
ismael ismail | איסמאעיל איסמעיל אסמאעיל אסמעל إسماعيل اسماعيل اسماعیل イスマイル イスマーイール 伊斯梅尔 伊斯迈 依斯迈
israel | ישראל إسرائيل イスラエル イズレイル 伊斯雷尔
iu jau vuu yau yauh yeo you yu | יואו ゆう ユー 尤姓 尤氏
iu-teng iu-theng iu-thing iu-ting jau-ting yau-ting yauh-tihng yeo-ting you-ting youting yow-tyng yu-thin | うじょう ゆうてい 宥廷 유정 유팅
iuliana lia liana lianne | ליאנה ليانة リアナ リアーナ 利亚娜 利安娜
iun juan un yuan yuen | يوان えん ユアン 袁姓 袁氏 위안
iun juan un yuan yuen | يوان げん イウン ウン ユァン ユアン ユェン ユエン 元姓 元氏 위안
ivan ivans iwan | איבן איוואן איוון איוונה إيفان イワン イヴァン 伊万 伊萬
ivan | איוואן إيفان ایوان アイバン アイヴァン イバン イワン イヴァン 伊万 伊凡 이반
ivana | איוואנה إيفانا ایوانا イバナ イヴァナ 이바나
ivanoff ivanov ivanovs ivanow iwanow | איוואנוב إيفانوف イワノフ イヴァノフ 伊万诺夫
jaakov jacob jakob jakov ya'acov ya'aqov yaacov yaakov yaaqov yakov | יעקב ヤアコフ ヤーコフ 雅各布
jacob yaakov yakob yakobo | יעקב جاكوب ジェイコブ ヤコブ ヤーコブ 雅各 雅各伯 雅各布
jacob | ג'ייקוב ז'אקוב יעקב جاكوب ジェイコブ ジャコブ ヤコブ ヤーコプ 雅各布
jahja yahya | يحيى یحیی یحییٰ ヤヒヤ ヤヤ 叶海亚 야흐야
jakob | جاكوب ياكوب ジャコブ ヤコブ ヤーコブ 雅各布 야콥
jakub jakubs ya'qub yaakob yakub yaqoob yaqoub yaqub | יעקוב يعقوب ヤアクーブ ヤクブ
jashogyi khashoggi | חשוגי خاشقجي خاشقجی ハーショグジー 卡舒吉 哈苏吉 카슈끄지
jason | ג'ייסון جايسون ジェイスン ジェイソン ジェースン ジェーソン 杰森 贾森
jauhen jauhien jauhienij javhen jawhien yauhen yauheni yawhen yawhyen | ヤウヘニ
jdanov schdanow shdanow sjdanov zdanov zdanovas zdanovs zdanow zhdanov zjdanov zsdanov | ジダーノフ 日丹诺夫
jen nham ren yam yum zen | رن にん ヤム レン 任姓 任氏
jesus | جيسوس イエス 耶苏斯 赫苏斯
ji ju lu nho ru yi yu yuh zu | じゅ にゅう
jian jien lian nhien ran yen yihn yin | ぜん ねん
jian-bin jian-mian jien-mien lian-bin ran-miin ran-min ranmin yen-men yihn-mahn yin-man | ぜんびん ねんみん 然閔 然闵 란민 연민
joao joaozinha | ז'ואאו جواو ژواو ジュアン ジョアオ ジョアン 若昂 주앙
joao joaozinho | ז'ואאו جواو ژواو ジュアン ジョアオ ジョアン 若昂 주앙
joe jue jui loe lue nhue ruei ruey rui yeuih yui zue | えい たい だい 루이
johan yohan | يوحنا ユーハン ヨハン 约翰
johann | יוהאן يوهان ヨハン 约翰
johanna | ג'ואנה יוהנה جوانا ジョアンナ ヨハナ ヨハンナ 约翰娜
johannes | יוהנס يوهانس ヨハネス ヨハンネス 约翰内斯 요하네스
joko yohko yoko youko | יוקו يوكو ようこ よこ 요코
jonathan | ג'ונתן جوناثان ジョナサン ヨナタン ヨーナタン 乔纳森 约纳坦 若纳唐 霍纳坦
jorge | חורחה خورخي ジョルジ ホルヘ ホーヘ 若热 豪尔赫 조르지
jose zoze | ז'וזה حوزے خوسيه ジョゼ 若泽 호세
jose | חוזה خوسيه ジョゼ ホセ 何塞 荷西 호세
josef joseph yosef yoseph | جوزيف ジョセフ ジョゼフ ジョーゼフ ヨセフ 约瑟夫
josef yozef | جوزف جوسيف ジョセフ ジョゼフ ヨゼフ ヨーゼフ 約瑟夫
josiaki yoshiaki | يوشىياكى يوشياكي យ៉ូស៊ីអាគី よしあき ヨシアキ 요시아키
josinori yoshinori | يوشينوري よしのり ヨシノリ 요시노리
joukov jukov schukow shukow sjukov zhukov zukov zukow | ז'וקוב ジュコフ ジューコフ 朱可夫 茹科夫
jouravlev jouravliov schurawljow shurawljow zhuravlev zhuravliov zhuravlyov zjuravljov zuravlev zuravljov zuravlovs | جورافليوف ジュラヴリョフ 柴拉夫列夫
ju jyu yeu yu yue yuh | يو
ju-dzong yoo-jeong yoo-jung yoojeong yoojung you-jeong you-jung youjeong youjung yu-jeong yu-jong yu-jung | ユジョン 于正 유정
judith | ג'ודית יהודית جوديث ジュディス ジュディット ユディト 尤迪特 朱迪 朱迪丝 朱迪斯 茱迪 茱迪丝 주디스
jui ruei ruey rui rwei seoi seu seuih shui soey soi sui | すい ずい ルイ 루이
jukiko yukiko | יוקיקו يوكيكو یوکیکو ゆきこ 유키코
jules | ג'ול ג'ולס ז'ול ז'יל جوليس ジュール 儒勒 朱尔 朱尔斯 胡莱斯 茹莱斯
julian yulian | ג'וליאן جوليان ジュリアン ユリアン 尤利安 朱利安 胡利安
julie | ג'ולי ז'ולי جولي ジュリー 朱莉
juliette julija julyet | جولييت جولیت ژولیت ジュリエット ジュリー ユリエ 朱丽叶 율리에테 줄리엣 쥘리에트
jusuf yossef youcef yousef yousif yousuf yusof yussef yussuf yusuf | يوسف یوسف ユスフ ユソフ ユースフ 优素福
k'ocaryan khotsharjan kocarianas kocarjan kocaryan kocharian kocharyan kocsarjan koczarian kotcharian kotjarjan kotsarjan | קוצ'ריאן كوتشاريان کوچاریان コチャリャン 科恰良
kadirof kadirov kadorov kadyrov kadyrow kodirov | カディロフ 科迪罗夫
kakinuma | كاكينوما កាគីនូម៉ា かきぬま カキヌマ 柿沼 카키누마
kalachnikov kalaixnikov kalaschnikow kalashnikov kalasjnikov kalasnikov kalasnikovs kalasnjikov kalasnyikov | קלשניקוב カラシニコフ 卡拉什尼科夫 卡拉什尼科娃
kamaldjan kamaldzan kamaljan kamaljon kameljan kameljon kamoldjan kamoldzan kamoldzon kamoljon | کمالجان
kamil komil komilbek komiljon | כאמל קמיל كامل カミル 卡米尔
kamoshida kamosida | كاموشيدا کاموشیدہ かもしだ カモシダ 鴨志田 카노시다
karolos karols | קרולוס كارولوس کارۆلۆس カロロス 卡罗洛斯 카롤로스
katherine | קתרין كاثرين キャサリン 凱瑟琳 凱薩琳 캐서린
kazui | كازوي かずい カズイ 数井 數井 카즈이
kazujosi kazuyoshi | كازويوشي کازویوشی かずよし カズヨシ 카즈요시
kche ke ker kha kho ko koa kok kua kuah kwa or | 柯姓 柯氏
keiichi keiici | קייצ'י كييتشي کیچی けいいち 케이이치
koezmin kouzmine kusmin kuz'min kuzmin kuzmins | کوزمین クズミン 库兹敏 쿠즈민
korjakov korjakova korschakow korshakow korzakov korzakova korzhakov korzhakova korzjakov korzjakova korzsakov korzsakova | קורזקוב קורזקובה コルジャコフ 코르자코프
kouznetsov kusnetsov kusnezow kuznecov kuznecovas kuznetov kuznetsov kuznyecov | קוזנצוב كوزنيتسوف クズネツォフ 库兹涅佐夫 쿠즈네초프
krioutchkov kriuchkov kriuckovas kriuczkow kriutxkov krjoetsjkov krjuckov krjucskov krjutschkow krjutsjkov krjutskov kryuchkov | קריוצ'קוב クリュチコフ 크류츠코프
la law lo loh lor lowe luo na ra | לו لو ナー ラー ルォ ロー 罗姓 罗氏 羅姓 羅氏
ladislaus vladislav vlagyiszlav wladislaw | ולדיסלב فلاديسلاف ヴラディスラフ ヴワディスワフ 弗拉季斯拉夫
lai laih le li | لو らい れい ライ リー レー 黎姓 黎氏
lai-waa lai-wah laih-wah le-hoa le-hua li-fa li-hua lih-hwa lihua | らいけ りか りけ れいか 丽华 麗華 려화 리화 여화
lam lim lin lum | ליין לין لين りん リン 林姓 林氏
lan len leon leuhn lin ling loen lon lun | りん リン
lao lau lauv liew liou liu lju loo low lowe yu | ליו ليو لیو りゅう ユー ラウ ラオ リュー ロー 刘姓 刘氏 劉姓 劉氏
larisa larissa larissza larysa nikolaievna | לריסה لاريسا ラリサ 拉蕊莎 拉里莎
lawrence lawrenceova lawrencova lorensa lorenss lourens | לורנס لورانس ローレンス 劳伦斯
lawrence | לורנס لرنس لورانس ロレンス ローレンス 劳伦斯 羅倫士
leao leo leon leonas leone leons lev ljun lleo | לאון ليون レオン 莱昂
lee leih ley li lii ly | לי لي لی リー 李姓 李氏 리씨 이씨
leng liong liung long loong luhng lung ryong yong | لونغ لونگ ロン 龍姓 龍氏 龙姓 龙氏
leng liong liung long luhng lung | りゅう りょう ろう
leonard | לאונרד ليونارد レオナルト レオナルド レオナード レオナール レナード 莱昂纳德 레너드
leong leuhng leung liang liong luong nio niu | לאונג ليانغ りょう リャン 梁姓 梁氏
leont'ev leontev leontief leontiev leontjev leontjew leontyev | ليونتيف レオンチェフ レオンティエフ 列昂季耶夫 레온티예프
leuih lu lui lyu | لو りょ リュー ルー 吕姓 吕氏 呂姓 呂氏
lev levs lew lyov | לב ليف レオ レフ 列夫
liam ngiam niam nian niang niann niem nien nihm nim nyan | でん ねん
liam ngiam niam nian niang niann niem nien nihm nim nyan | でん ねん ニァン ニアン ニェン ニエン ニム ニャン 念姓 念氏
liam-khun liam-kun liamkung ngiam-khiun ngiamkiun niam-khun niamkung nian-chiun nian-cyun niangkung niann-chyun nianqun | でんくん ねんぐん 念羣 念群 념군 녠췬 염군
lian lien lieng lihn lin lyan | ליאן れん 连姓 连氏 連姓 連氏 련씨
lian lien lieng lihn lin lyan | れん リアン
lian lien lieng luen lun lyan lyn lyuhn lyun | れん リアン 联姓 联氏 聯姓 聯氏
lian lien lieng luen lun lyan lyuhn | れん リアン
lian-ke lian-kho lianke lien-kho lien-khue lieng-kuo lihn-fo lin-fo lyan-ke | れんか 连科 連科 련과 롄커 롄케 연과
lian-ke lian-kho lianke lien-kho lien-khue lieng-kuo luen-fo lun-fo lyan-ke lyuhn-fo | れんか リアンケ 联科 聯科 련과 롄케 연과
lionel | ליונל ليونيل ライオネル リオネル 利奥内尔 利昂内尔 莱昂内尔 莱昂纳尔 賴尼爾 라이어넬 라이오넬
lioubov liubov ljubov ljubov' ljubow lubow' lyubov | リューボフ 柳博芙 류보비
lioudmila lioudmyla liudmila ljoedmyla ljudmila ljudmyla ludmila ludmilla lyuda lyudmila lyudmyla lyusya | لودميلا リュドミーラ 柳德米拉
lisa | ליסה ليزا ليسا لیزا リサ リーサ リーザ 丽莎 莉萨 麗莎 리사
lokchina lokchine lokschin lokschina lokshin lokshina loksin loksina loksjin loksjina lokszyn lokszyna | לאָקשין לאָקשינאַ לוקשין לוקשינה ロクシン ロクシーン
lorant roland | רולנד رولاند ロラン ロランド ローラン ローラント ローランド 罗兰
lorenzo | לורנזו לורנסו לורנצו لورينزو ロレンソ ロレンゾ ロレンツォ 洛伦佐 洛伦索
louis | לואיס لوئی لويس ルイ ルイス 路易 路易斯
louise | לואיז لوئیز لويز ルイーズ ルイーゼ 路易丝
lu luc luh | لو りく ルー ルーク 陆姓 陆氏 陸姓
luca luce lucija lucy | לוסי لوسي ルーシー 露西 루시 뤼시
luci lucij lucio lucius lucjusz lvcivs | לוקיוס لوسیوس ルキウス ルシウス 卢修斯
lucio lucius lucjan | لوسيوس لوسیئس ルキウス ルシアス ルーシャス 卢修斯
ludsam lugsiam lut-sam lut-siam uk-sieng ut-sian waht-sihm wat-sim watsim wedxim yu-chan yuchan | いちぜん いつせん 聿禅 聿禪 위찬 율선
ludviq ludwig | לודוויג لودفيغ ラドウィグ ルドウィグ ルートヴィヒ 卢德维格 路德维希 路德维格
ma maria maru maruja marujita | מריה مارية マリア マリヤ マリーア 玛丽亚 玛利亚
maaja maia maiia maija maja majia majja maya mayya | マヤ 玛雅
maciejewski maciejewskij macijevs'kyj macijewskyj matsievski matsievskyi matsiievskyi mazijewskyj | マツィエフスキー 马齐耶夫斯基
mahn man van wan | מן وان まん マン ワン 万姓 万氏 萬姓 萬氏 만씨
mahoma mahomad mahomet mahometo mamadou mamadu mehmed mehmood mehmud mohamed mohameds mohamet | מוחמד מחמד محمد محمّد ムハンマド モハメド モハンメド 穆罕默德 莫哈末
makimura | ماكيمورا ماکیمورا ម៉ាគីមូរ៉ា まきむら マキムラ 槇村 槙村 마키무라
malik malika maliq | مالك ملك ملک マリク マリック 馬利克 馬里克 马利克
manuel | מנואל مانويل マニュエル マヌエル 曼努埃尔 마누엘
marcel | מרסל مارسيل マルセル マルチェル マーセル メルセル 马塞尔
margvelachvili margvelashvili margvelasjvili | マルクベラシビリ マルクベラシュビリ マルクヴェラシュヴィリ マルクヴェラシヴィリ マルグベラシビリ マルグベラシュビリ マルグヴェラシュヴィリ マルグヴェラシヴィリ 마르그벨라슈빌리
maria mariia marija mariya masha | מריה ماريا マリア 玛丽亚
maria | מריה ماريا مارية マリア マリーア 玛丽亚 미리암
marie | מארי ماري ماری マリア マリー 玛丽 马里
marina | מרינה مارينا مارینا マリナ マリーナ 玛丽娜 마리나
mario | מריו ماريو ماریو マリオ 马里奥 마리오
marozava marozaw morosow morozoff morozov morozova morozovs | מורוזוב موروزوف モロゾフ 莫罗佐夫
martin | מרטין مارتن مارتين マルタン マルチン マルティン マーチン マーティン 馬丁 马丁
marujama maruyama | מרויאמה ماروياما まるやま マルヤマ 丸山 마루야마
mary meri | מרי ماري میری マリー メアリ メアリー メリー 玛丽 瑪麗 메리
masajosi masayoshi | מָשָׂיוׄשִׁי ماسايوشي ماسایوشی まさよし 마사요시
masajuki masayuki | ماسايوكي まさゆき 将之 征之 政之 政行 昌之 昌幸 昌由 昌行 正之 正幸 正行 眞幸 真幸 誠之 雅之 雅行 마사유키
masanori | מָשָׂנוׄרִי ماسانوري ماسانوری مسانوری まさのり マサノリ 마사노리
mashimo masimo | ماشيمو ម៉ាស៊ីម៉ូ ましも マシモ 眞下 真下 마시모
matsutani | ماتسوتاني متسوتانی۔ ម៉ាស៊ូតានី まつたに マツタニ 松谷 마쓰타니 마츠타니
matthew metyu | מת'יו ماثيو میتھیو ម៉ាថាយ マシュウ マシュー 马休 马修 매튜
matvei matvej matvey matwei | מאטווי ماتفي マトヴェイ 马特维
maykl michael | מייקל מיכאל مايكل مایکل مشائيل ميخائيل ميشائيل マイクル マイケル ミヒャエル 米凯尔 米哈伊尔 米夏埃尔 米海尔 米高 迈克尔 마이클
meagan meaghan megan meghan meghann megyn meqan | מייגן ميغان ميگان مگان ミーガン メイガン メガン メーガン 梅根 梅甘 메건
meiers meyer | מאייר ماير マイアー マイヤー メイエ メイエル メイヤー 迈耶
melikichvili melikischwili melikishvili melikisjvili melikisvili melikisvilis melikiszwili | مليكيشفيلى
metazone phobia tobias zoon | טוביאס توبياس トバイアス トビアス トービアス 托拜厄斯 托比亚斯 托比阿斯 托维亚斯 토비아스
michael michail michel mihail mihails mihhail mijail mikhail mixail | מיכאיל ميخائيل ミハイル ミヒャエル ミヘイル ムィハイル 米哈伊尔 米哈伊爾
michailow michajlov michajlow mihailov mihailovs mihaylov mihhailov mikhailov mikhajlov mikhaylov | ミハイロフ ムィハイロフ 米哈伊洛夫
michailowitsch michajlovic michajlovitj mihailoglu mihajlovic mihajlovics mihaylovic mijailovich mikhailovich mikhailovitch mikhailovitx mikhaylovich | ミハイロヴィチ ミハイロヴィッチ ムィハイロヴィチ ムィハイロヴィッチ 米哈伊洛维奇
michiyoshi | ميتشييوشي みちよし ミチヨシ 미치요시
micuhiro mitsuhiro | みつひろ ミツヒロ 充弘 充洋 光博 光寬 光尋 光廣 光弘 光洋 光浩 光裕 미쓰히로 미츠히로
mihajlo mijailo mikhailo mixajlo mychajlo mykhailo mykhajlo mykhaylo myxajlo | ميخايلو ムィハーイロ 米哈伊洛
milband milenband miliband milibends milnband | מיליבאַנד מיליבנד ميلباند ミリバンド 米利班德 밀리밴드
mitchell mitchellova | מיטצ'ל מיטשל ميتشل ميتشيل ミッチェル 米切尔
miyanishi miyanisi | ميانشي میانیشی មីយ៉ានីស៊ី みやにし 宮西 미야니시
mohanad mohand mohaned mohannad mohanned muhanad muhaned muhannad muhanned | المهند منيره مهند 穆漢默德 모하나드
moisei moisej moisey moissei moissej moiszej mojsej mojszej moses moysey | 莫伊谢伊
morohashi morohasi | موروهاشي ម៉ូរ៉ូហាស៊ី もろはし モロハシ 諸橋 모로하시
moses | מוזס משה موسى モウズィズ モージズ モーズィズ 摩西
motoyoshi motoyosi | موتويوشي ម៉ូតូយ៉ូស៊ី もとよし モトヨシ 本吉 모토요시
mustafa mustapa | מוסטפא مصطفى مصطفٰی مصطفی ムスタファ 穆斯塔法 무스타파
nadejda nadeschda nadeshda nadesjda nadezda nadezhda nadezjda nadezsda nadiezda nadyezhda nadzieja nagyezsda | נדז'דה ناديجدا ナデジダ 娜杰日达 나데즈다
nasrallah | نصرالله ナシュル・アッラー ナスラッラー ナスラッラーフ ナスララ ナスルッラーフ ナスル・アッラー
natal'ja natalia natalija natalja natalya | נטליה نتاليا ナタリア ナターリァ ナターリア ナターリャ 纳塔利娅
natalia natalie natalya | נטליה ناتاليا ナタリア ナターリア 纳塔利娅
natalia nataliia natalija nataliya natalya | נטליה נטלייה ナタリイア 纳塔利娅
nathan | נתן ناثان نیتن ネイサン ネイザン 內森 内森 納坦 纳坦
naval'nyj navalni navalnoi navalny navalnyj nawalny | نافالني ナバルニー ナバーリヌィ ナバーリヌイ ナバールニー ナワリヌイ ナヴァルニー ナヴァーリヌィ ナヴァーリヌイ ナヴァールニー 纳瓦利内
nicholas nikolass | ניקולס نيقولاس نيكولاس ニコラス 尼古拉斯 니컬러스
nicolai nicolaj nicolay nikolai nikolaj nikolajs nikolay nyikolaj | ניקולאי نيقولاي ニコライ 尼古拉
nicolas | نيقولا ニコラ ニコラウス ニコラス 尼古拉 尼古拉斯 니콜라
nigmatilla | יולדאשב یولداشف 尼格馬季拉 니그마틸라
nikolaevic nikolaevich nikolaievich nikolaievitch nikolaievitx nikolajevic nikolajevitj nikolajewitsch nikolayevich nyikolajevics | نيكولايفيتش ニコライェヴィチ ニコライェヴィッチ ニコラエヴィチ ニコラエヴィッチ 尼古拉耶维奇
nikolai nikolaj nikolay nyikolaj | نيقولاي نيكولاي ニコライ 尼古拉
noriyuki | נוריוקי نوريوكي نوریوکی のりゆき ノリユキ 노리유키
o-yane oh-yane ohyane oo-yane ooyane oyane | おおやね オオヤネ 大屋根 오야네 오오야네
ofuchi ofuti ohuchi ohuti oofuchi oofuti oohuchi oohuti | おおふち 大渕
ogochi ogoti ogouchi ogouti ohgohchi ohgohti oogochi oogoti oogouchi oogouti | おおごうち 大河內 大河内
ohshitsu ohshitu ohsitsu ooshitsu ooshitu oositsu oositu oshitsu oshitu ositsu ositu | おおしつ 大室
oilbhreis | אוילברייס أويلبرايس اولیویرا اویلبهریس オイルブレイス 奥利维拉 오일브레이스
okajama okayama | أوكاياما អូកាយ៉ាម៉ា おかやま オカヤマ 岡山 오카야마
okutani | اوكوتاني អូគូតានី おくたに 奥谷 奧谷 오쿠타니
ol'ga olga olqa olya | אולגה أولغا オルガ 奥莉加
oleksandr oleksandras oleksandrs olekszandr olexander olexandr olexandre | אולכסנדר أولكسندر オレクサンドル 亚历山大 올렉산드르
oleksiiovych oleksijovic oleksijovytj oleksijowytsch oleksiovich oleksiovitx oleksiyovich oleksiyovych olekszijovics olexijovyc | オレクシイオウィチ オレクシイオウィッチ オレクシーオウィチ オレクシーオウィッチ 奥列克西奥维奇
olesia olesja olessia olessja olesya oleszja | 奥莱斯亚
oliver | אוליבר أوليفر الیور اولیور អូលីវើរ オリバー オリヴァー 奥利弗 올리버
omel'cenko omel'chenko omelcenko omelchenko omelcsenko omelczenko omeltchenko omeltjenko omeltschenko omeltsjenko | オメルチェンコ
ong uang uong vong vuong wang wohng wong | おう
ong uang vong wang wong | ואנג وانغ おう ウォン ワン 汪姓 汪氏
osipov osipovs osipow ossipov | أوسيبوف オシポウ オシポフ 奥西波夫 오시포프
otagi | أوتاغي ؤوتاغي اوتاغي អូតាហ្គី おたぎ 愛宕 오타기
otto | אוטו أتو أوتو オット オットー オトー 奥托 오토
pan pang pchan phan phoan phuan poon pun | פאן بان はん ばん パン プン プーン 潘姓 潘氏
panagiotes panagiotis panaiotis panajotisz panayiotis panayotes panayotis panos | باناجيوتيس ポール 帕纳吉奥蒂斯
panchito pancito pancsito panczito pantchito pantjito pantschito pantsito pantsjito pantxito | パンチト パンチート 판치토
parasceva parasceve parascewa paraskeva paraskeve paraskevi paraskewa | פאראסקבה 帕拉斯克娃 帕拉斯凯维
pasja pavel pawel | פאבל פאוול פבל بافل パベル パーヴェル 帕维尔
patarkacisvili patarkaciszwili patarkatsichvili patarkatsishvili patarkatsisjvili patarkatsisvili patarkazischwili | פטרקצישווילי باتاركتسيشفيلي پاتارکاتسیشویلی
patricia | פטריסיה פטרישיה باتريشيا بتريسيا بتريسية بتريشية بطريقية پیٹریسیا パトリシア 帕特里夏 帕特里西亚 퍼트리샤
paul pol | פול بول بَول بُول پائول پاول پل パウル ポール 保尔 保爾 保祿 保罗 保羅 파올로
pauline | بولين ポリーヌ ポーライン ポーリン ポーリーヌ ポーリーン 保利娜 波利娜 波林 珀琳 葆琳
pelageia pelageja pelageya pelagi pelagia pelagie pelagiy pelagueia pelagueya pelaheja pelaya | 佩拉杰亚
peter peters piter piters | פטר פיטר بيتر پیتر ピーター ピート ペーター 彼得 皮特 베드로 페드로 페테르 피터
peter petr piatro piotr pjotr pyotr | פיוטר بيوتر ピョートル 彼得
pierre pyer | פייר بيير پییر ピエール 彼雷 皮埃尔 皮耶 피에르
prochorov prochorovas prochorow prohhorov prohorov prohorovs projorov prokhorov proxorov | פרוכורוב الکساندر بروخروف プロホロフ 普罗霍洛夫 프로호로프
provorov provorova provorovas provorovs proworow | プロボロフ プロボロワ
rabinovic rabinovich rabinovics rabinovitch rabinovits rabinowicz rabinowitsch rabynovyc rabynovych rabynovycz rabynowytsch | רבינוביץ ラビノヴィッチ
rachel rahel raquel | רחל راشيل ラシェル ラーヘル レイチェル レーチェル 蕾切尔 雷切尔
ramsey | רמזי رامزي ラムジー ラムゼイ ラムゼー ランジー 拉姆塞 拉姆齊 拉姆齐 램지
randall | רנדל راندال ランドル ランドール 兰德 兰德尔 藍道 蘭德爾
raymond | ריימונד ريمون レイモン レイモンド 雷蒙 雷蒙德
ricard richard | ריצ'רד ريتشارد ريچارد リカルト リチャド リチャード リッカルド リハルド リヒアルト リヒャルト 理查德 里夏尔 里夏德 리처드
risa | りさ リサ 梨沙 梨紗 理彩 理沙 理紗 莉沙 莉紗 里彩 里沙 里紗 리사
robert | רובר רוברט رابرت رابرٹ روبرت ロバート ロベルト ロベール ローベルト 罗伯特 罗贝尔
rochtchina rochtchine rochtchyna rochtchyne roschtschin roschtschina roschtschyn roschtschyna roscin roshchin rosjtjin rosjtjina | روشچین 罗辛
roeslan rouslan ruslan russlan ruszlan | רוסלן رسلان ルスラン ルスラーン 魯斯蘭
roger | רוג'ר روجر روجيه روگر ロジェ ロジャー 罗杰 罗格 罗歇 罗赫尔 로저 로제 로져
sa'id saeed saeid sajid | סעיד السعيد سعيد سعید サイイド サイド サイード 萨伊德 萨德 赛义德
sabbatai sabbataj sabbathai sabetaj sabtaj shabbatai shabbetai shabbethai shabbtai shabtai | שבתאי שבתי שבתיי שעפסיל שפסיל شبتاي シャブタイ 沙布泰
sacharov sacharovas sacharow saharov saharovs sahharov sajarov sakarov sakharoff sakharov sakharow saxarov | סחרוב ساخاروف سخاروف サハロフ 萨哈罗夫 사하로프
sachartschenko zacharcenka zacharcenko zacharczenko zachartjenko zaharcenko zaharcsenko zahartsenko zahhartsenko zajarchenko zakharchenko zakhartchenko | زاخارتشينكو 扎哈尔琴科
sai-chac sai-chak saizaak se-tek se-tiak shize si-chek sie-dek su-chhet | せいたく せじゃく 世沢 世泽 世澤 세택 스쩌
sam sen sham sheem shen shim shum sim sum sung tham | שן شن しん シェン 沈姓 沈氏 심씨
sam-lihng shin-ling sim-leng sim-liang sim-ling sin-ling sum-ling sumling xinling | しんれい 芯駖 신링 심령
samuel | סמיואל سیموئل صموئيل サミュエル サムエル ザムエル ザームエール 塞缪尔 萨穆埃尔 萨米埃尔 사무엘
sang seng seong seung sheung shuang shwang siang soeng song sung | そう 双姓 雙姓
sang seng seong seung sheung shuang shwang song sung | そう
sao sav shao shaw shiu siu | しょう シウ シャウ シャオ 邵姓 邵氏 사오
sarah | שרה سارا سارة سارہ サラ セーラ 萨拉 薩拉 사라
sargej siarhei siarhej siarhiei siarhiej siarhjej sjarhei sjarhej syarhey syarhiyey syarhyey szjarhej | סרגיי
sargsian sargsianas sargsjan sargsjans sargsyan sarkisian sarkisjan sarkisyan szargszjan | סרקיסיאן سركسيان سرکیسیان サルキシャン 萨尔格相 사르키샨
sasaki | ססקי ساساكي ساساکی ささき 佐々木 佐佐木 사사키
sato satoh satou szato | סאטו ساتو さとう サトウ 佐藤 사토
savcenko savchenko savstjenko savtchenko savtjenko savtsenko savtxenko sawczenko sawtschenko | サフチェンコ 萨夫琴科
seba sebasthian sebastian sebastianek | סבסטיאן سيباستيان セバスチャン セバスティアン ゼバスチアン 塞巴斯蒂安
see-ham shih-han shihan shr-han shy-harn si-haahm si-haam si-ham su-ham xi-ham | しかん 詩涵 诗涵 스한 시함
see-lung shi-lung shilong si-long si-lung sze-lung | しりょう しろう じりゅう 仕竜 仕龍 仕龙 사룡 사용 스룽
selenski zelenski zelenskij zelenskiy zelensky zelenskyj zelenszkij | ゼレンスキ ゼレンスキー 泽伦斯基 泽兰斯基 泽连斯基
selensky selenskyj selenskyy zelens'kyi zelens'kyj zelenski zelenskiy zelenskji zelenskoi zelensky zelenskyi zelenskyj | זלנסקי ゼレンスキー 泽连斯基
sen son soon suen sun syun szun | סון سن そん スン セン ソン 孙姓 孙氏 孫姓 孫氏
seoi seu seui shoei shuei shui soey sui thuy tsui | すい 수이
seok shek shi si thach | שי せき シェク シー 石姓 石氏 석씨
sergeevic sergeevich sergejevic sergejevitj sergejevits sergejevitsj sergejewitsch sergeyevic sergeyevich sergueievitch sergueievitx sergueyevich | セルゲーエヴィチ 谢尔盖耶维奇
sergeevna sergeievna sergejevna sergejewna sergeyevna sergueievna sergueyevna siergiejewna | سيرجيفنا セルゲイェフナ 谢尔盖耶夫娜
sergei sergej sergejs sergejus sergey serghei serguei serhij siergiej szergej | סרגיי سرگئی سيرجي سيرغي セルゲイ 谢尔盖 세르게이
sergij sergiy serhi serhii serhij serhiy serhui szerhij | セルヒイ セルヒー 谢尔希 세르히
sergijovyc serguiovich serhiiovych serhiiovytch serhijovyc serhijovytj serhijowytsch serhiovitx serhiyovych | セルヒイオウィチ セルヒイオウィッチ セルヒーオウィチ セルヒーオウィッチ
sergio serxio | سيرجيو セルギオ セルジオ セルジョ セルヒオ 塞尔希奥 塞尔焦
seu-chhun siaocung siau-chhun siau-tshun sieu-chung sio-chon siu-chun siuceon xiaochun | しょうしゅん 小春 샤오춘 소춘
sheehan sheehansheehan | שיהאן شيهان シーハン シーン 希恩 希汉 시언 시핸
shichijo shichijoh shichijou shitijio shitijioh shitijiou sichijio sichijioh sichijiou sitijio sitijiou | しちじょう 七条 七條
shimanuki | شيمانوكي ស៊ីម៉ានូគី しまぬき シマヌキ 島貫 시마누키
shinjo shinjoh shinjou shinjyo shinjyou sinjo sinjou sinjyo sinjyou | しんじょう 新城 신조 신죠
shinsho shinshoh shinshou shinsyo shinsyou sinsho sinshoh sinshou sinsyo sinsyou | しんしょう 新庄
shohachi shouhachi | שוחצ'י شوهاتشي شوهاچی شوہاچی しょうはち ショウハチ 쇼하치
shohichi shoichi shoiti shouichi shouiti soici syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 章市 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 勝一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 将一 將一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 尚一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 庄一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 庄市 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 彰一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 承一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 捷一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 敞一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 昇一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 昭一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 昭市 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 晶一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 正一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 照一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 璋一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 省一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 祥一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 章一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 笑一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 翔一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 聖一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 荘一 莊一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 詔一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 鉦一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | しょういち ショウイチ 頌一 쇼이치
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti | 昌一
shohshi shohsi shoshi shosi shoushi syohshi syohsi syoshi syosi syoushi | しょうし 東海林 쇼시
shohshi shoshi shosi shoushi shousi syohshi syohsi syoshi syosi syoushi syousi | しょうし 荘司 莊司 쇼시
shpilbarg shpilberg spielberg szpilbarg szpilberg szpylberg | שפּילבאַרג שפּילבערג שפילברג シュピルバルグ シュピルベルグ シュピールベルク スピルバーグ 斯皮尔伯格
shu-fen shufen shuk-fan shwu-fen siok-hun siuk-fun sok-hun suhk-fan suk-fan suk-fun | しゅくふん じゅくふん 淑芬 수펀 숙분
shu-jiuan shu-jyuan shujuan shwu-jiuan siok-koan siok-kuan siuk-kian siuk-kien sok-kian sok-kien suhk-gyun suk-gyun | しゅくえん しゅくけん じゅくえん じゅくけん 淑娟 수쥐안 숙연
shu-jiun shu-jyun shujun shuk-kwan shwu-jiun siok-kun siuk-kiun sok-kun sug-guen suhk-gwan suk-gwan suk-kiun | しゅくくん じゅくくん 淑君 수쥔 숙군
si-gaai si-jia sigaai sijia ssu-chia | 思佳 사가 쓰자
sima simah sze-ma | סה-מה سيما しば シマ 司馬 司馬姓 司馬氏 司马 司马姓 司马氏 사마씨
simon symeon | סימון سيمون سیمون サイモン シモン ジモン 西蒙 賽門 사이먼
simona simone | סימון بيترو سيمون シモーヌ シモーネ 西莫內 西蒙娜
siu-lung siuluhng siulung xiao-long xiaolong | 小龍 小龙 샤오룽 소룡
siuluhngneuih xiaolongnu | 小龍女 小龙女 샤오룽뉘 소룡녀
smita smith smits | סמית' اسمیت سمتھ سميث スミス 史密斯 스미스
sneschana sneshana snezana snezhana sniezana snischana snishana snjezana | 斯涅扎纳
so soo sou su szu to | سو スー ソー 苏姓 苏氏 蘇姓 蘇氏
sofia sofija sofiya sop'io sophio sopio | ソフィア ソフィヤ 索菲娅
sofiya sophia | סופיה سوفیا صوفيا ソフィア ゾフィア 索菲娅
sol solomon | סולומון סולומן سليمان ソロモン 所罗门
solov'ev solovev solovieff soloviev soloviov solovjev solovjov solovjova solovjovs solovyev solovyov solowjew | ソロヴィヨフ ソロヴィヨーフ 索洛维约夫
song sonq soong sung szung tong | סונג سونغ سونگ そう そん ソン 宋姓 宋氏
spiridion spiridione spiridon spirydon spyridon szpiridon szpuridon | スピリドン 斯皮里顿 스피리돈
stachovs'kyj stachovskij stachovsky stachovskyj stachowski stachowskyj stahouski stajovski stakhovskij stakhovsky stakhovskyi stakhovskyj | スタホフスキー
stefan stephen stivens | סטיבן סטפן استیون اسٹیون ستيفن スティーブン スティーヴン ステファン ステフィン ステフェン 史提芬 史蒂芬 斯蒂芬
stefanie stephanie | סטפני استفانی ستيفاني シュテファニー ステファニー ステファニー王女 斯蒂芬妮 스테퍼니
stepan stiepan sztepan | סטפן ستيبان ステパン ステパーン 斯捷潘 斯杰潘
stewart stewartova | סטיוארט ستيوارت スチュアート スチュワート ステュアート 史都华 史都華 司徒华 斯图尔特 斯圖爾特
sumikazu | שׂוּמִיקָזוּ سمیکازو سوميكازو سومیکازو すみかず スミカズ 스미카즈
susan | סוזאן סוזן סוסאן סוסן سوزان スーザン 苏珊 수전
suzuka | سوزوكا ស៊ូហ្ស៊ូកា すずか 鈴鹿 스즈카
svetlana svietlana swetlana swietlana szvetlana | סבטלנה سفيتلانا スベトラナ スヴェトラーナ 斯维特兰娜 斯韦特兰娜
taahm tam tan tarn tchan tham | טאן تان たん だん タン 譚姓 譚氏 谭姓 谭氏
taahm tam tan tarn tchan tham | تان たん だん タン 談姓 談氏 谈姓 谈氏
takahashi takahasi | טקהאשי تاكاهاشي たかはし タカハシ 塔卡哈什 高橋 다카하시 타카하시
takaschi takashi takasi | טקאשי تاكاشي たかし タカシ 喬士 孝志 崇史 江詩 타카시
tat'jana tatiana tatjana tatyana tatyjana | טטיאנה تاتيانا タチアナ 塔季亚娜 塔季扬娜
tatsuyoshi | טאטסויושי تاتسويوشي تاتسویوشی たつよし タツヨシ 타츠요시
taufik taufiq tawfik tewfik tofik tofiq toufic toufik tovik tuvik | توفيق タウフィーク 陶菲克
teng theng thin thing tihng tin ting tyng | じょう てい
teng theng thin thing tihng ting tyng | じょう てい
teng-teng tengteng theng-theng thin-thin thing-thing tihng-tihng ting-ting tingting tintin tyng-tyng | じょうじょう ていてい 停停 정정 팅팅
teng-teng thin-thin tihng-tihng ting-ting tingting tyng-tyng | ちょうちょう ていてい ティンティン 婷婷 정정 팅팅
tetana tetiana tetjana tetyana | タチアナ 捷季安娜
thomas tomas | טומאס תומאס תומס توماس تھامس طوماس トマ トマス トーマス 托马 托马斯 토마스
thunberg tunberg | תונברג تونبرج تونبرغ تونبري ثونبرج トゥーンバリ トゥーンバーリ トゥーンベリ トゥーンベーリ 툰베리
timofei timofej timofey timofiej timotej | ティモフェイ 蒂莫菲 티모페이
timofi timofij tymofi tymofii tymofij tymofiy | ティモフィイ ティモフィー 蒂莫菲
tkachuk tkacsuk tkacuk tkacuks tkaczuk tkatchouk tkatjuk tkatschuk tkatsjoek tkatsjuk tkatxuk | トゥカチュク トカチュク 特卡丘克
toergenev toergenjef toergenjev toergenjew tourgenev tourgeniev tourgueneff tourguenev tourguenieff tourgueniev turgenev turgenevas | ツルゲーネフ
tomasz tomeczek tomek | טומאש טומש תומאש תומש توماش トマシュ 托马什
toshihiro tosihiro | توشيهيرو توشیهیرو توشیہیرو としひろ トシヒロ 도시히로
ubaidallah ubaydulla ubaydullah ubeydullah | ウバイドゥッラー
uei ui uy vai vi wai wei | ウェイ 威姓 威氏 웨이
uetani | أويتاني うえたに ウエタニ 上谷 우에타니
ui vai vi wai waih wei wej woei | وي ウェイ 웨이
ui vai vi wai waih wei woei | ウェイ 伟姓 伟氏 偉姓 偉氏 웨이
ui-gi ui-ngi vai-i vi-ngi wai-i wai-yee wai-yi waih-yih waiji wei-i wei-yi weiyi | いぎ ウェイイー 伟仪 偉儀 웨이이 위의
ui-giong ui-khiang ui-kiang ui-kiong vai-keong vi-khiong vikiong wai-keong wai-keung waih-keuhng waikoeng wei-chiang | いきょう いごう ウェイ・チャン 伟强 偉強 웨이창 위강
ui-liam ui-liem ui-niam vi-liam vilhelm wai-lihm wai-lim wei-lian wei-lien weilian wej-lien william | 威廉 웨이롄 위렴
uilson vilson wilson wilsonova | וילסון ويلسون ウィルソン 威尔逊 威爾森 威爾遜
ulrich ulryk | أولريش اولریش ウイリッヒ ウルリッヒ ウルリヒ ウーリッヒ オダリック 乌尔里希
vacaslav viachaslau viatchaslau viatchaslaw vjacaslau vjacsaszlav vjatjaslau vjatsaslau vjatsjaslaw vyachaslau vyachaslaw vyacheslav | ヴャチャスラウ
vainshtein vainshteyn vajnstajn vajnstejn vajnstyejn vanshtein vaynshteyn vaynsteyn vinshtain wainschtein | ויינשטיין וינשטיין
val'ter walter | וולטר فالتر والتر ウォルター ワルター ワルテル ヴァルター ヴァルテル 沃尔特 瓦尔特 발터
valentin valentyn | ולנטין فالنتين バレンチン バレンティン ワレンチン ワレンティン ヴァレンチン ヴァレンティン 瓦连京
valeri valerii valerij valeriy valery valeryj waleri walerij walery | ואלרי فاليري ヴァレリー 瓦列里 瓦莱里
valeri valerii valerij valeriy valery walerij | ワレリー ワレーリー 瓦列里 瓦莱里
vasil vassol vassyl vasyl vasyl' vaszil wassyl wasyl | ワシル 瓦西里
vasil'ev vasiliev vasiljev vasiljevs vasilyev vassiliev vassiljev vassilyev wasiljew wassiljew | ヴァシーリェフ 瓦西里耶夫
vasil'evic vasilievich vasilievici vasiljevic vasiljevitj vasiljevits vasilyevich vassilievitch vassilievitx vasziljevics wasiljewicz wassiljewitsch | ヴァシリェヴィチ ヴァシリェヴィッチ ヴァシリエヴィチ ヴァシリエヴィッチ ヴァシーリェヴィチ ヴァシーリェヴィッチ ヴァシーリエヴィチ ヴァシーリエヴィッチ 瓦西里耶维奇
vasili vasilij vasilijs vasiliy vasily vassili vaszilij wasilij wassili | וסילי فاسيلي ワシーリー ヴァシーリー 瓦西里
vaviloff vavilov vavilova vavylov vavylova wawiloff wawilow | ヴァヴィロフ ヴァヴィーロフ 瓦维洛夫
vayngarten vayngorten vayngurten wajngarten weingarten weingartenova | ווייַנגאַרטן ווייַנגאַרטען ווייַנגאָרטן ווייַנגאָרטען וויינגארטן וויינגרטן ויינגרטן וינגרטן ينغارتن
ve wai wei wey | えい ウェイ ワイ 卫姓 卫氏 衛姓 衛氏 衞姓 衞氏 웨이
verechtchouk verescsuk verescuk vereshchuk veresjtjuk veresjtsjoek verestsuk wereschtschuk | ורשצ'וק ベレシュチュク 韦列休克 베레슈크
viacheslav viatcheslav viatscheslav viatxeslav vjaceslav vjacseszlav vjatjeslav vjatseslav vyaceslav vyacheslav wiatscheslav wjatscheslaw | ויאצ'סלב فياتشيسلاف ヴィアチェスラフ ヴャチェスラフ 维亚切斯拉夫 뱌체슬라프
victoir victor viktor viktors wiktor | فكتور فيكتور ヴィクトル 维克托 빅토르
victor | ויקטור فيكتور ویکتور វិចទ័រ ビクター ヴィクター ヴィクトル ヴィクトール 维克托 빅터
victorovici viktorovic viktorovich viktorovici viktorovics viktorovitch viktorovitj viktorovitsj viktorovitx viktorowitsch wiktorowicz wiktorowitsch | فيكتوروفيتش ヴィクトロヴィチ ヴィクトロヴィッチ 빅토로비치
viktor | ויקטור فكتور فيكتور ヴィクトル ヴィクトール 维克托 빅터
viljams villiams william | ויליאם وليم ولیم ويليام ویلیام ウィリアム ウイリアム 威廉 윌리암 윌리엄
vincent | וינסנט فنسنت فينسنت ヴァンサン ヴィンセント ヴィンツェ 文森 文森特 樊尚 聖ウィンケンティウス 빈센트
virdzinija virginia | וירג'יניה فيرجينيا バージニア ヴァージニア ヴィルジーニア 弗吉尼娅 比希尼娅 维尔吉尼娅
vitali vitalii vitalij vitalijs vitalijus vitaliy witalij | ויטלי فيتالي ویتالی วิตาลี ビタリ ヴィタリー 维塔利 비탈리
vitali vitalij vitalijus vitaly witali witalij | ויטלי فيتالي ویتالی ヴィタリー 維塔利 维塔利 비탈리
vladimir vladimirs vlagyimir volodya wladimir wolodja | ולדימיר فلاديمير ولادیمیر ウラジーミル ヴラジーミル 弗拉基米尔 弗拉迪米尔
vladimiroglu vladimirovic vladimirovich vladimirovitch vladimirovitj vladimirovitsj vladimirovitx vladimirson vlagyimirovics wladimirowitsch | فلاديميروفيتش ヴラジーミロヴィチ 弗拉基米罗维奇
volodimir volodomor volodymyr wolodymyr | וולודימיר فولوديمير ウォロディーミル ウォロディームィル 沃洛迪米爾 볼로디미르
volodimirovic volodimirovici volodimirovitx volodymyrovyc volodymyrovych volodymyrovytch volodymyrovytj wolodymyrowytsch | فولوديروفيتش ウォロディーミロウィチ ウォロディーミロウィッチ 弗拉基米罗维奇
vorena warren warrenova | וורן وارن ウォレン ウォーレン ワーレン 沃伦 瓦伦 瓦朗
wilhelm | וילהלם فيلهلم ويلهلم ویلهلم ウィルヘルム ヴィルヘルム 威廉 빌헬름
xavi xavier | خاویر كزافييه クサーヴァー グザヴィエ ザビエル ザヴィア シャビエル シャヴィエル ハビエル 哈维尔 沙维尔 泽维尔 하비에르
yumiko | يوميكو یومیکو ゆみこ ユミコ 유미코
zaiga zaika | زايغا ហ្សៃហ្គា ざいが ザイガ 雑賀 雜賀 자이가
zainab zaynab zeineb zeynab zeyneb zeynep | زينب زینب ザイナブ 则乃白 宰娜卜
zedlin zeldin zeldina | זלדין זעלדין זעלדינאַ زيلدين ゼルディン
zverev | ズベレバ ズベレフ ズベレワ ズベーレバ ズベーレフ ズベーレワ ズヴェリェフ ズヴェリェヴァ ズヴェレフ ズヴェレヴァ ズヴェーリェフ ズヴェーリェヴァ ズヴェーレフ ズヴェーレヴァ ツフェレフ 兹维列娃
`;
