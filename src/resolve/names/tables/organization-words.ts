/** Words for kinds of bodies in many languages, one meaning a line. Source: `ORG_SYMBOLS` of OpenSanctions' `rigour` 1.3.5 (MIT). Made by make-tables.py; do not edit. */
export const organizationWordLines = `
academy: academie; academy; akademi; akademie; akademii; akademiia; akademija; akademijai; akademijam; akademijas; akademiya; академии; академиии; академиию; академия
adviser: adviser; advisers; advisor; advisors; консультант; консультанти; консультанты; радник; радники; советник; советники
agency: agence; agencia; agencja; agency; agentschap; agentur; agenzia; ajans; агентства; агентстве; агентство; وكالة; एजेंसी
agriculture: agricola; agricole; agricoltura; agricultura; agricultural; agriculture; agrikultura; агрикультура
aircraft: aerei; aereo; aeroplane; aeroplanes; aeroplani; aircraft; airplane; airplanes; aviao; avioes; avion; aviones; avions; flugzeug; flugzeuge; ndege; plane; planes; аэроплан; самолет; самолеты; طايرات; طايرة; हवाई जहाज; 비행기; 비행기들; 飛行機; 飞机
airline: airline; airlines; авиакомпании; авиакомпанию; авиакомпания; авиаперевозчик; авиаперевозчика; авиаперевозчикам; авиаперевозчиках; авиаперевозчики
airport: aerodrom; aerodrome; aerodromes; aerodromi; aerodromo; aerodromos; aeroport; aeroporti; aeroporto; aeroportos; aeroports; aeropuerto; aeropuertos; airport; airports; flughafen; havaalanı; letiste; letisti; letistni; lotniska; lotnisko; luchthaven; luchthavens; lufthaven; port lotniczy; авиапорт; аеродром; аеродроми; аеропорт; аеропорти; аэропорт; аэропорта; аэропортов; аэропорты; летное поле; летовище; 공항; 비행장; 항공항; エアホート; 机场; 機場; 空港; 航空港; 飛機場; 飛行場; 飞机场
alliance: alianca; alianta; alianza; alleanza; alliance; allians; alliantie; allianz; ittifak; sojusz; альянс; تحالف; गठबंधन; 동맹; 同盟
army: armee; armee de terre; armeen; army; ejercito; армеиская; армеиские; армеискии; армеиских; армеиского; армеискои; армия; армія
asset: asset; assets; актив; активи; активов; активы; активів
assoc: association; associations; асоціація; ассоциация; об'єднання; объединение
associates: associates; ассоциированные
association: association; associations; ассоциации; ассоциация
authority: authority; autoridad; autoridade; autorita; autoritat; autoritate; autorite; autoriteet; autoriteit; autoritet; autoritetas; autorytet; avtoritet; avtoriteta; awtoridad; awtorita; behorde; hatosag; otoritas; otorite; udaras; viranomainen; авторитет; аутарытэт; רשות; السلطة; अधिकार; ავტორიტეტი; 权威; 権限
auto: auto; automobile; automobilei; automobilele; automobilelor; automobiles; automobiliai; automobilii; automobilis; automobilov; automobilu; automobily; automobilya; automobilyi; automotive; automoviles; car; vehicle; vehicular; автомобиль
aviation: aerospace; aviacion; aviation; luftfahrt; авиационная; авиационные; авиационныи; авиация
bank: banca; banco; bank; banka; bankası; banki; banking; banque; clearing bank; commercial bank; handelsbank; handelsbanken; investment bank; investment banking; kreditanstalt; merchant bank; savings and loan; savings and loan association; savings bank; trade bank; τραπεζα; банк; банка; банківська; банківська установа; инвестиционныи банк; коммерческии банк; муниципально-коммерческии банк; مصرف; बैंक; 은행; 銀行
base: base; bases; baza; база
branch: branch; branch of; filiale; zweigstelle; филиал
brigade: brigaad; brigad; brigada; brigade; brigata; brigedi; briqada; brygada; бригада; لواء; बरिगेड; 旅
budget: budget; budgetary; бюджет; бюджетна; бюджетная; бюджетнии; бюджетних; бюджетного; бюджетное; бюджетнои; бюджетноі; бюджетные; бюджетныи; бюджетні
bureau: bureau; buro; buron; buronu; бюрo; бюро
business: business; businesses; επιχειρηση; μπιζνες; бизнес; бізнес; деловая; деловои; اعمال; 商; 商业
capital: capital; kapital; κεφαλαιακη; κεφαλαιο; капитал
cartel: carteis; cartel; carteles; cartelli; cartello; cartels; drug trafficking organization; dto; kartel; kartele; karteli; karteliai; kartell; kartellek; karteller; kartellid; kartellit; картели; картель; картелі; كارتل; 카르텔; カルテル; 卡特尔
casino: casino; cazinou; kasiino; kasino; kasyno; kaszino; kazino; казино
center: center; centr; centras; centre; centro; centrum; cntr; tsentr; tsentrov; центр; центров; مركز
central: central; centrala; centrale; centralele; centrali; централизованная; центральная; центрального; центральнои; центральные; центральныи
chemical: chemical; chemicals; химическая; химические; химическии; химических; химического; химическои
city: cities; city; city council; city government; city of; city of the; municipale; municipale de; municipale des; municipale du; municipalite; municipals; города; городская; городские; городских; городского; муниципалитет; муниципалитета; муниципалитетам; муниципалитеты
club: circolo; club; clube; klub; kulup; клуб; クラフ; 俱乐部
co: bendrove; co; compagnie; companhia; compania; companie; company; corporation; etaireia; ettevote; firm; firma; intreprinderea; kampaniia; kampaniya; komaniya; kompani; kompania; kompanii; kompaniia; kompanija; kompaniy; kompaniya; sirket; spolecnost; vallalat; yhtio; εταιρεια; компана; компани; компании; компания; компані; компанія; коспания; къмпани; сompany; شركة; कंपनी; 회사; ファーム; 企业; 企業; 公司
commerce: commerce; commercial; комерціинии; коммерция; коммерческая; коммерческие; коммерческих; коммерческого; коммерческои
commercial: comercial; comerciala; comerciale; commercial; commerciale; commerciaux; commercieel; commerciele; commerciell; commerical; kommercial; kommersiel; εμπορικη; комерческии; коммерческая; коммерческии; коммерческих; коммерческого; коммерческое; коммерческои; קומרציאלי; 상업적; 商业的; 商業
committee: committee; committees; комитет; комитета; комитету; комитеты; комітет; комітети
comms: comms; communication; communications; kommunikation; коммуникации; коммуникация; коммюникации; связи; связь
concern: concern; consorcio; group of companies; kontsern; konzern; концерн; مجموعة
consortium: consorcio; consortile; consortium; consortum; konsortsium; консорциум; консорціум
construction: construcao; construcoes; construction; construtora; строительная; строительное; строительныи; строительства; строительство
consulting: beratung; conseils; constultants; consulenza; consult; consultancy; consultants; consulting; konsult; konsulting; консалтинг; консалтинговая; コンサルティンク
coop: co-op; co-op society; co-operation; co-operative; co-operative society; coop; coop society; cooperatieve; cooperatif; cooperation; cooperativa; cooperative; cooperative society; cooperatives; cooperativo; corporativo; corporativos; kooperatif; kooperativa; kooperatsia; kooperattiva; koperasi; sociedad cooperativa; spoldzielczy; społdzielni; synetairismos; συνεταιρισμος; кооперация
corp: corp; corporaciia; corporacion; corporate; corporatia; corporation; corporations; corporaton; koroporatsiya; korp; korporacija; korporatsiia; korporatsiya; korporatsiyi; sociedade; societa; societatea; εταιρικος ομιλος; корпарация; корпорации; корпорация; корпорація; корпораціі; сorporation; موسسة; 協力的な; 合作社; 生活協同組合
credit: credit; credits; kredit; кредит; кредитна; кредитная; кредитне; кредитнии; кредитное; кредитныи; кредиты
crypto: cripto; criptomoeda; criptomoedas; criptomoneda; criptomonedas; crypto; crypto-monnaies; cryptocurrencies; cryptocurrency; cryptomonnaie; cryptomonnaies; cryptovaluta; cryptovaluta's; kripto; kripto para birimi; kripto para birimleri; kriptovaliuta; kriptovaliutos; kriptovaluta; kriptovalutak; krupto; kruptovaluuta; kruptovaluutad; krypto; kryptovaluta; kryptovalutaer; kryptovalutor; kryptovaluutat; kryptovaluutta; kryptowahrung; kryptowahrungen; kryptowaluta; kryptowaluty; крипто; криптовалюта; криптовалюти; криптовалюты; العملات المشفرة; العملة المشفرة; करिपटो; करिपटोकरेंसी; 암호화폐; クリフト; 加密货币; 暗号資産
culture: culture; kultura; культура; культури; культурна; культурне; культурнии; культуры
defence: defence; defensa; defense; defensie; defensiv; defesa; difesa; forsvar; protectia; verdediging; verteidigung; оборон; оборонныи
dept: abteilung; afdeling; afdelingen; departament; departamento; departamentul; departement; department; dept.; dipartimento; отдел
design: design; designer; designers; designing; disenador; diseno; dizayn; progettazione; проектирование; проектировщик; проектировщики; проектировщиц; проектировщица; проектировщицы; テサイン
dev: dev; development; devt; devt.; αναπτυξη; αναπτυξης; развитие; развитию; развития
diamond: brylant; brylanty; deimantai; deimantas; diamant; diamantar; diamante; diamanten; diamanter; diamantes; diamants; diament; diamenty; diamond; diamonds; elmas; elmaslar; gyemant; gyemantok; pırlanta; pırlantalar; teemandid; teemant; timantteja; timantti; алмаз; алмази; алмазы; бриллиант; бриллианты; діамант; діаманти; الماس; डायमंड; हीरा; हीरे; 다이아; 다이아몬드; タイヤ; タイヤモント; 金刚石; 金剛石; 鑽石; 钻石
distrib: distribuidora; distribution; distributor; distributors; дистрибутора; дистрибуции; дистрибуция; дистрибьютор
education: education; educational; лаборатория; образования; образовательная; образовательное; общеобразовательное
electric: electric; electrical; electrically; electricity; электрическая; электрические; электрическии; электрических; электрического; электрическои
electronic: electronic; electronica; electronical; electronico; electronics; electronique; elektronisch; elektronische; elektronisk; elettronica; elettronico; електронна; електроннии; електронски; электроника; электроники; электронная; электронные; электронныи; электронных; 전자; 전자의; 电子; 電子; 電子の
energy: energi; energia; energias; energie; energieen; energier; energies; energii; energija; energije; energy; enerji; енергија; енергије; енергія; енергіі; энергии; энергия; 에너지; エネルキー; 能源; 能量
eng: engineering; engineers; ingegneri; ingenieria; ingenierie; inzeniring; inzenyrstvi; inzhiniring; иинженерно; иинжиниринг; инженерия; инженерныи; инжиниринг; инжинириум; エンシニアリンク; 工学
enterprise: empreendimento; empreendimentos; empresa; enterpraizes; enterprise; enterprises; entreprise; entreprises; impresa; interprise; predpriyatie; yritys; пpедпpиятие; предприемство; предприиятие; предприятие; предприятии; предприятия; предпрятие; підприємство; परतिषठान; 기업
equipment: ausrustung; equipamento; equipamentos; equipement; equipment; equipo; equipos; оборудованиe; оборудование; оборудованию; обрудование; обрудовании; обрудования; обрудованиям; обрудованиями; обрудованиях
exchange: exchange; exchanges; биржа; биржевое; биржевои; биржи
export: eksportu; export; exports; экспорт; экспорты
factory: fabbrica; fabbriche; fabriek; fabrik; fabrika; fabrique; factories; factory; plant; rasteniye; usine; zavod; завод; растение; фабрика; 厂; 厂子; 厂家; 工厂
fdn: fdn; fondacion; fondacioni; fondation; foudation; foundation; fundacija; fundacion; fundacja; fundatia; fundatie; stichting; stiftung; ιδρυμα; фонд; 基金; 設立; 財団
fed: federal; federala; federalna; federalni; federalny; federalnyy; federatsiyi; federatsyy; глсударственное; фeдеральное; фдеральная; федеpальное; федеарльная; федеоальная; федералльная; федералная; федералное; федеральна; федеральная; федеральне; федеральнии; федеральних; федеральноая; федерального; федеральное; федеральнои; федеральном; федеральному; федеральноі; федеральные; федеральныи; федеральным; федеральными; федеральных; федерации; федерельная; федерпальное; феднральная; федральное
financial: finance; finances; financial; finans; финансирование; финансирования; финансовая; финансового; финансовои; финансовые; финансовыи; финансовых
flight: flight; flights; полет; полетам; полетами; полетах; полете; полетов; полеты; реис; реисов; реисы
fund: fond; fondo; fondovy; fonds; fund; fundo; funds; фонд; صندوق
general: general; generale; генеральная; генерального; генеральнои; генеральные; генеральныи; генеральных
global: global; globalni; globalny; kuresel; mondial; mondiale; weltweit; глобальная; глобально; глобального; глобальнои; глобальные; глобальныи; глобальных
gov: gobierno; gobierno de; gouvernement; gouvernement de; gouvernementale; gov; government; government of; government of the; governmental; govmnt; regierung; regierung der; regierung von; staat; staatlich; staatliche; staatliches; state; state of; κυβερνηση; κυβερνητικη; гомударственнои; госпредприятие; госудаpственное; государсвенным; государсовенныи; государственная; государственне; государственно; государственного; государственное; государственнои; государственном; государственноыи; государственные; государственныи; государственным; государственных; государствнныи; госудаственным; госудрарственное; казенное; правительство; правительсто; 政府; 辖
grp: csoport; group; group company; group of companies; groupe; groupe d'entreprise; groupement; grup; grupa; grupe; grupo; grupo de empresas; grupp; gruppo; gruppo di societa; grupul; hrupa; skupina; ομαδα; ομιλος; ομιλος εταιρειων; груп; групп; группа; группа компании; группы; クルーフ; 团; 团体; 集体
health: health; healthcare; здоров'я; здравоохранение; здравоохранения; охорона здоров'я
holding: holding; holdings; kholding; kholdyng; symmetoches; symmetochon; xoлдиhг; συμμετοχες; συμμετοχων; кооператив; кооперативи; кооперативна; кооперативне; кооперативу; кооперативів; кооперація; проведение; споживча кооперація; споживче товариство; хлдинг; холдинг; القابضة; 保持; 保有資産; 集体
hospital: hospital; hospitals; больница; больницам; больницах; больницы; госпитале; госпиталь; госпиталя; госпиталям; госпиталями; госпиталях
hotel: albergo; hotel; hotell; otel; отель; 호텔; ホテル; 酒店
house: casa; dom; haus; house; housing; huis; hus; maison; дом
import: import; imports; импорт; импорта; импортная; импортного; импортнои; импортные; импортныи; импортных; импорты
industry: endustri; endustriyel; indastri; indastrial; indastris; industra; industria; industriais; industrial; industriala; industriale; industriales; industrialna; industrialny; industrialnyi; industrias; industrie; industriei; industriel; industriele; industriell; industrier; industries; industriia; industriilor; industrija; industrije; industriji; industrijo; industriju; industriya; industriyi; industrji; industry; sanayi; индустральныи; индустриальныи; индустрии; индустрия; промышленности; 業界
information: info; informatica; informatics; information; informatyka; informatyki; информациеи; информационное; информационные; информационных; информация; информациями
innovation: innovation; innovations; innovatsiya; инновационная; инновационное
institute: industite; insitute; institiut; instituicao; institut; instituta; institutas; institute; instituti; instituto; instituts; institutu; institutul; institutului; instituut; instituutin; instituutti; instytut; instytutu; istituto; ynstytut; ινστιτουτο; институт; школа; інститут; 学院; 研究所
institution: institucija; institutia; institution; учраждение; учреджение; учреждение; учреждениение
instrmak: fabrication d’instruments; instrument engineering; instrument-making; priborostroeniya; приборостроительныи; приладобудування; приладобудівна; приладобудівне; приладобудівнии
insurance: insurance; insurance company; insurans; insurer; versicherung; versicherungen; versicherungsgesellschaft; verzekeringsmaatschappij; verzekeringsmaatschappijen; страховая; страхового
intel: intel; inteligencia; inteligjenca; inteligjences; intelijen; intelligence; wywiadu; разведывательное
intl: int'l; internacionais; internacional; internacionales; internantional; internasional; international; internationale; internationales; internatsionale; internazionale; internazionali; intl; интернациональная; интернациональные; интернациональныи; інтернеишнл; 国际; 国际的; 国際; 国際的
investment: inversion; inversiones; invesment; invesmenti; invest; investasi; investeringen; investice; investicija; investicni; investimenti; investimento; investimentos; investissement; investitorii; investitsiy; investment; investments; investmet; иинвестиционныи; инвестиции; инвестиционная; инвестиционного; инвестиционнои; инвестиционные; инвестиционныи; инвестиционных; інвестиционныи; השקעה; 투자; 投資
invfund: fi; fondo de inversion; fondo di investimento; fundo de investimento; investment fund; investmentfonds; mutual fund
islamic: islam; islami; islamic; islamico; islamique; islamiske; islamitische; islamiya; islamiyah; islamo; islamske; islamskiej; islamskych; исламская; исламские; исламскии; исламских; исламского; исламскои
jail: carcel; gaol; gaolhouse; jail; jailhouse; maison d'arret; tutkintavankila; untersuchungshaftanstalt; сизо; 看守所
jewelry: bijoux; bizuteria; ehted; ekszerek; gioielli; jewellery; jewelry; joias; joyas; joyeria; juwelen; korut; mucevher; papuosalai; schmuck; sieraden; smycke; smykker; sperky; takı; κοσμηματα; прикраси; украшения; ювелирные изделия; ювелірні вироби; مجوهرات; आभूषण; 보석류; 주얼리; シュエリー; 宝飾品; 珠宝; 首饰
kombinat: kombinat; kombinatas; комбинат; комбинированного
lab: lab; laboratoire; laboratoires; laboratoria; laboratorien; laboratorier; laboratories; laboratorija; laboratorijos; laboratorio; laboratorios; laboratoriot; laboratorium; laboratoriumok; laboratory; laboratuvar; laboratuvarlar; labore; laborid; labs; лаборатории; лаборатория; лабораторія; лабораторіі; المختبر; المختبرات; معامل; معمل; परयोगशाला; परयोगशालाएं; 실험실; 实验室; 実験室; 研究室
leasing: lease; leasing; лизинг; лизинговая; лизинговые
liquidation: /in liquidation/; en liquidacion; en liquidation; in liqu.; in liquidation; in liquidazione; 清算中
logistics: logistic; logistics; логистика; логистики; логистическая; логистических; логистическои; логистическому
machine: machine; machinery; machines; machining; машиностроение; машиностроения; машиностроительная; машиностроительного; машиностроительнои; машиностроительные; машиностроительныи; машиностроительных
manufacturing: manufacturies; manufacturing; manufakturynh; production; производственная; производственныи; производство
maritime: marine; maritim; maritime; морская; морские; морских; морского; морскои
marketing: markedsføring; marketing; marketinga; marketingo; marketingova; marketingove; marketingovych; marketingu; маркетинг; маркетинговая; маркетинговые; маркетинговыи; маркетинговых
mechanical: mecanica; mecanique; mechanical; mechanicky; mekhanicheskiy; механика; механическая; механические; механическии; механических; механического; механическои
media: massmedia; massmedier; media; medias; medien; mediji; medios; medya; meedia; srodki masowego przekazu; tiedotusvalineet; ziniasklaida; змі; медиа; медіа; сми; وسايل الاعلام; 미디어; メティア; 媒体
medical: medical; medicine; медицинская; медицинские; медицинскии; медицинского; медицинскои; медична; медичнии; медичних; медичні
mgmt: epicheirisi; gerenciamento; gestion; management; διαχειριση; мanagement; менеджмент; менеджмента; менеджменту; упарвлению; упарвления; управлениe; управление; управлению; управления; упраулення; упрвлению; ادارة; 管理; 辖
military: militare; military; военныи
mining: bergbau; mines; mining; горнодобывающая
ministry: ministere; ministerie; ministerij; ministerio; ministerium; ministero; ministerstvo; ministeru; ministerul; ministerului; ministrerio; ministries; ministry; мinistry; министерства; министерство
municipal: municipal; municipality; munisipalitas; munisipalitetet; munisipaliteti; муниципальная; муниципального; муниципальное; муниципальнои; муниципальные; муниципальныи; муниципальных; муніципальна; муніципальнии; муніципальних; муніципального; муніципальноі; муніципальні
museum: musee; musei; museos; museu; museum; museums; muzej; muzeji; muzeum; музеи; музея; музеям; музеями; музеях
named: im; imeni; named after; named for; named in honor of; named in memory of; им; имени; імені
natl: landelijk; nacional; nacionalna; nacionalnyy; narodni; narodowy; nasjonale; national; nationalnyy; nationell; nazionale; ulusal; valstybinis; национальнaя; национальнoго; национальнoе; национальнoи; национальная; национального; национальнои; национальные; национальныи; национальных; 国家的; 国立
naval: naval; navy
network: network; networks; netzwerk; сетевое; сетевои; сетевые
nominee: nominee; nominees; довірена особа; номинальная; номинальныи; номінальна; номінальнии
npp: corporatia de cercetare si productie; engineering and construction; intreprinderea de cercetare si productie; kutato- es termelovallalat; nauchno-proizvodstvennoe predpriyatie; naukovo-vyrobnyche pidpryiemstvo; npp; research & production; research & production association; research & production corporation; research and production; research and production association; research and production company; research and production corporation; research and production enterprise; scientific and production; scientific and production enterprise; scientific production enterprise; spe; науково-виробниче; науково-виробниче підприємство; научно-производственное; научно-производственное предприятие; нпп
nuclear: branduoline; branduolinis; jadrowy; kjernefysisk; niwclear; nucleair; nucleaire; nucleaires; nuclear; nucleare; nucleares; nukleaarinen; nukleaarne; nuklear; nukleare; nuklearis; nuklearna; nuklearne; nuklearny; nukleer; nyuklia; πυρηνικη; πυρηνικο; πυρηνικος; ядерна; ядерная; ядерне; ядернии; ядерное; ядерные; ядерныи; ядерні; نووي; नाभिकीय; 핵; 核; 核能
office: bureau; bureaux; office; offices; oficina; oficinas; бюро; офис; офиса; офисы; оффис; офіс; офіси
offshore: offshore; offshores; ofshor; оффшор; оффшорная; оффшорного; оффшорнои; оффшорные; оффшорныи; オフショア
oil: aceite; huile; neft; oil; olje; petrochemical; petroleum; нефтепереработка; нефть; нефтяная; нефтянои; татнефть; زيت; 石油
operations: operaciones; operacoes; operacyjne; operasional; operasyonel; operating; operation; operationeel; operations; operativa; operativni; operativos; operazioni; операции; операциях; オヘレーション; 运营
org: org; organisaatio; organisasjon; organisasjonen; organisatie; organisation; organisations; organismos; organizace; organizaci; organizacia; organizacie; organizacija; organizacije; organizaciju; organizacion; organizacja; organizatia; organization; organizatsii; organizatsiya; organzation; orhanizatsiia; orhanizatsiino; orhanizatsiya; οργανισμος; организации; организация; организациями; организація; органищация; ファーム; 協会; 団体
partner: partner; partners; партнер; партнери; партнеры; спільник; спільники; الشركاء; 伙伴; 共同経営者; 合伙人; 合夥人; 組合員
party: pairti; partai; partei; parti; partia; partid; partido; partij; partija; party; strana; stranka; κομμα; партия; حزب; दल; দল; 党; 政黨
pharmacy: apotheke; pharmacy; аптека; фармацевтическая; фармацевтические; фармацевтическии; фармацевтична; фармацевтичнии; фармацевтичні; фармация; фармація
police: constabulary; poilini; police; police force; policia; policie; policija; policja; poliisi; polis; polisi; polisie; politi; politie; politsei; polizei; αστυνομια; полиция; поліція; شرطة; पुलिस; পুলিশ; ตํารวจ; 경찰; 警察
power: power; powers; енергетика; енергетична; енергетичнии; енергія; энергетика; энергетическая; энергетическии; энергия
prison: centre de detention; gefangnis; maison centrale; penitentiary; priosun; prision; prison; vankila; исправительная колония; тюрьма; سجن; 监狱
private: privat; private; privati; privatiy; privato; приватная; приватное; приватные; приватныи
product: product; products; produkt; produtos; продукция; продукцією; продукціі
production: production; productions; proizvodstvennoe; производственно; производственное
professional: professional; professionalnyi; professionel; профессиональная; профессионально; профессионального; профессиональное; профессиональных; профессиональоного; профессионольного; профессонального
project: project; projects; projekat; projekt; projektas; projekti; projektiu; projekto; projektoje; projektu; projektuje; projetos; проект; проекта; проектно; проектныи; проектов; проекту; проекты
property: properties; property; собственности; собственность; собственностью
public: public; publiczna; publiczne; publiczny; общественная; общественного; общественнои; общественные; общественныи; общественных; 公共的; 公共的な
railway: railway; railway company; railways; железнодорожнои; железнодорожныи; железнои
realty: immobilien; immobilier; imobiliare; imobiliaria; inmobiliaria; real estate; realtor; realty; недвижимость; недвижимостью; недвижимостями; недвижимостях
region: region; regional; regionala; regionales; regionali; regionalny; regions; област; области; областная; областное; областные; раион; раиона; раионов
reinsurance: re; re-assurance; reaseguro; reassurance; reinsurance; reinsurance company; reinsurer; resseguro; riassicurazione; ruckversicherung; перестрахование; 재보험
republic: cumhuriyet; repubblica; republic; republica; republics; republik; republika; republique; respublik; respublika; respublikos; respubliky; республик; республика; республиканская; республиканские; республиканскии; республиканского; республиканскои; республике; республики; جمهورية; 共和国
research: forschung; recherche; research; изучение; исследование; исследовательскии
resources: recurso; recursos; resource; resources; ressource; ressources; ресурс; ресурси; ресурсов; ресурсы; ресурсів
revolutionary: revoliucijos; revolucio; revolucionarne; revolucionaro; revolucnich; revolucnych; revolution; revolutionaire; revolutionary; revolutsionny; revolutsioonilise; rewolucji; rivoluzionarie; революционная; революционные; революционныи; революционных
royal: koniglich; kunglig; royal; royale; королевская; королевскии; королевское; королівська; королівське; королівськии
school: ecole; escola; escuela; school; schule; scuola; skola; sola; szkoła; школа
scientific: science; science and technology; sciences; scientific; научная; научно-исследовательскии; научного; научное; научнои; научные; научныи; научных
security: guvenlik; securite; securities; security; seguridad; безопасности
service: service; services; servicio; servicios; servico; servicos; servis; servizi; servizio; обслуживания; сервис; сервіс; служба; службы; услуг
shipbuilding: shipbuilding; shipyard; shipyards; судостроение; судостроительная; судостроительного; судостроительнои; судостроительные; судостроительныи; судостроительных
shipping: schiffahrt; shipping; shipping company; shipping line; shipping lines; судноплавная; судноплавного; судноплавнои; судноплавные; судноплавных; судноплавства; судноплавство; судоходная; судоходного; судоходнои; судоходные; судоходных; судоходства; судоходство; шиппинг
skb: okb; osoblyve konstruktorske biuro; skb; special design bureau; особое конструкторское бюро
socalled: asa-numita; den sakaldte; javni pokret; l-hekk imsejħa; mar a ghairtear de; nepi mozgalom; samhallsrorelsen; self-proclaimed; so-called; sogenannte; soi-disant; ta saukta; takozvana; the so-called; tzv.; т.нар.
social: social; socialnyy; socjalna; socjalne; socjalny; socjalnych; sosyal; социальная; социального; социальнои; социальные; социальныи; социальных
solution: solution; solutions; λυσεις; λυσεων; λυση; решение; решению; решения
special: speciaal; special; speciala; speciale; specijalni; specjalnych; специальная; специальное; специальныи; спеціальна; спеціальне; спеціальнии
spv: special purpose vehicle; spv; vehiculo de proposito especial; компания специального назначения; специальное проектное предприятие; спеціальна проектна компанія
steel: metal; metallurgical; metallurgy; steel; steelworks; металлургическии; сталь
stockexch: aandelebeurs; aktiemarknad; beurs; bolsa de valores; borsa valori; borse; bourse; bursa de valori; bursa efek; effectenbeurs; giełda; giełda papierow wartosciowych; porssi; securities exchange; stock exchange; stock market; χρηματιστηριο; фондовая биржа; фондовыи рынок; سوق الاوراق المالية; शेयर बाजार; 증권거래소; 証券取引所; 证券交易所
supply: supplier; supplies; supply; забезпечення; поставка; поставки; поставщик; постачальник; постачання; снабжение
system: sistema; sistemas; sistemy; system; systeme; systemes; systems; система; системы; システム; システムス
tactical: tactical; tactics; takticki; taktik; taktische; тактическая; тактические; тактическии; тактических; тактического; тактическои; тактична; тактичного; тактичнои; тактичні
tech: technalohiy; technical; technik; technologia; technologiai; technologiak; technological; technologicka; technologickou; technologie; technologies; technologii; technologiju; technologique; technology; tecnologia; tecnologias; tecnologies; tehnologia; tehnologica; tehnologie; tehnologiei; tehnologii; tehnologiju; tehnoloski; tehnolosko; tekhnichnyi; tekhnologi; tekhnologii; tekhnologiy; tekhnologiya; tekhnology; tekhnolohii; tekhnolohiia; tekhnolohiyi; teknologii; teknologija; teknologiya; τεχνολογια; τεχνολογιας; τεχνολογιες; техника; техническии; технического; техническои; технологии; технологическая; технологическии; технология; технологиями; технологіи; технологічне; технологія; технологіі; технолоджи; технолоджі; технікал; тэхналогіи; тэхналогіі; тэхники; тэхніка; 工艺学; 技术
theater: divadlo; teater; teatr; teatro; teatteri; theater; theatre; tiyatro; θεατρο; театр; театър; مسرح; थिएटर; नाटयशाला; रंगमंच; 극장; 剧院; 劇場
tpb: corporatia de rachete balistice tactice; drustvo za takticke projektile; tactical missile company; tactical missile corporation; tactical missiles company; tactical missiles corporation; takticheskoe raketnoe vooruzhenie; тактическое ракетное вооружение; тактичне ракетне озброєння
trade: comercio; commercio; dis ticaret; foreign trade; imp. exp.; impex; san. tic.; san. ve tic.; san.tic; san.ve; sanayi ticaret; sanayi ve ticaret; tejarat; tes.tek.dis; tes.tek.dıs; tesisler teknoloji dıs; tesisler teknoloji dıs ticaret; ticaret; trade; trading; trэid; usaha dagang; zovnishnotorhovelna; εμπορικη; зовнішньоторговельна; торговая; торговля; торгово; торговы; торговые; торговыи; торговых; торговьи; торгівля; 商业; 商行; 行业; 贸易; 贸易公司
transport: transpor; transport; transportation; transporte; transportes; trasporto; vervoer; транспорт; транспортировке; транспортировок; транспортная; транспортного; транспортные; транспортныи
trust: trust; trusts; траст; трастова; трастовии; трастового; трастовоі; трастові; трест; фонд; фондова; фондовии; фондові
tv: fernsehen; tele; televisao; televisheni; televisi; televisio; television; televisione; televisioon; televisjon; televize; televizia; televizija; televizor; televizyon; telewizja; telly; tv; тв; телебачення; телевидение; تلفاز; تلفزيون; टेलीविजन; টেলিভিশন; দূরদরশন; 텔레비전; 텔레비죤; テレヒ; 电视; 電視
union: savez; szakszervezet; uniao; union; zveza; zwiazek; об'єднання; обєднання; союз; союза; ユニオン; 組合; 联盟
united: unidas; unificadas; unificata; unificati; unificato; unifie; unita; united; uniti; об'єднана; об'єднании; об'єднані; объединенная; объединенные; объединенныи; объединенных
university: uni; univ; univ.; univ. of; univ. of the; universidad; universitat; universite; universitet; university; universtiy; universytet; университет; университета; университи; университнт; унивирситет; університет
uranium: uraan; uraani; uran; uranas; urani; uranio; uranium; urans; uranyum; ουρανιο; уран; اليورانيوم; यूरेनियम; 우라늄; ウラン; 铀
venture: empreendimentos; venture; ventures; венчурная; венчурного; венчурное; венчурнои; венчурные; венчурныи; венчурных
wine: sarap; viini; vin; vinho; vino; wein; wijn; wine; wino; κρασι; вино; خمر; نبيذ; 와인; ワイン; 葡萄酒
world: welt; world; worldwide; мир; 世界
`;
