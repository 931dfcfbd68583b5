/** Legal forms of companies: kind|form: spellings, one form a line. Source: `org_types` of OpenSanctions' `rigour` 1.3.5 (MIT). Made by make-tables.py; do not edit. */
export const legalFormLines = `
coop|anl: andelslag; andelslag med begrænset ansvar; anl
coop|coop: co-op; cooperatif; cooperation; cooperative; gensidigt selskab; gospodarsko interesno udruzenje; kooperatif; kooperatsia; sociedad cooperativa; societe en participation; społdzielni; кооператив; кооперация; ህብረት ስራ ማህበራት
coop|cvba: cooperatieve vennootschap met beperkte aansprakelijkheid; cvba
coop|cvoa: cooperatieve vennootschap met onbeperkte aansprakelijkheid; cvoa
coop|eeig: eeig; european economic interest grouping; evropeysko obedinenie po ikonomicheski interesi; европеиско обединение по икономически интереси; еоии
coop|eg: e.g.; eg; eingetragene genossenschaft; genossenschaft
coop|ege: ege; europai gazdasagi egyesules
coop|ekd: ekd; evropeysko kooperativno druzhestvo; eвропеиско кооперативно дружество; екд
coop|ekfor: ek. for.; ekfor; ekonomisk forening
coop|esv: economisch samenwerkingsverband; esv
coop|ets: erdeszeti tarsulas; ets.
coop|gie: gie; groupement d'interet economique
coop|htx: hop tac xa; htx
coop|koop: koop; kooperatif sirket
coop|sce: sce; societas cooperativa europaea
coop|scop: scop; societe cooperative de production
coop|sem: sem; societe d'economie mixte
coop|sgr: s.g.r.; sgr; sociedad de garantia reciproca
coop|szov: szov.; szovetkezet
coop|пк: пк; производственныи кооператив
coop|пкооп: пкооп; потребительскии кооператив
coop|спк: сельскохозяиственныи производственныи кооператив; спк
fin|fin: fond commun de placement; fond de placement; nin'i kumiai; non-bank credit organization; settlement non-banking credit organization; биржевои паевои инвестиционныи фонд рыночных финансовых инструментов; закрытыи комбинированныи паевои инвестиционныи фонд; интервальныи комбинированныи паевои инвестиционныи фонд; небанковская кредитная организация; расчетная небанковская кредитная организация; 任意組合
fin|na: n.a.; na; national association
fin|nt&sa: national trust and savings association; nt&sa
fin|owm: onderlinge waarborgmaatschappij; owm
fin|sicaf: sicaf; societe d'investissement a capital fixe
fin|sicav: sicav; societe d'investissement a capital variable
fin|кб: кб; коммерческии банк
gp|ay: avoin yhtio; ay
gp|ek: e. k.; e.k.; eingetragener kaufmann; ek
gp|et: egyszeru tarsasag; et.
gp|gp: general partnership; gp; 合名会社
gp|keg: keg; kommanditerwerbsgesellschaft
gp|kkt: kkt.; kozkereseti tarsasag
gp|koll sti: kolektif sirket; koll. sti.
gp|sc: compania comerciala si de productie societatea cu responsabilitate limitata; s.c.; sc; sociedad colectiva; societatea comerciala; አክሲዩን ማህበር
gp|sf: sameignarfelag; sf
gp|пт: полное товарищество; пт
jsc|ad: a.d; a.d.; akcionarsko drustvo; aktsionerno druzhestvo
jsc|ag: ag; ag & co kg; ag & co. kg; ag & co. kgaa; ag und co kg; akt ges; aktg; aktien ges; aktien gesellschaft; aktienges; aktiengesellschaft; aktiengeselschaft
jsc|ao: aktsionernoe obschestvo; aktsionernoe obshchestvo; aktsionernoe obshchestvo otkrytogo tipa; ao; aкционерное общество; o.a.o.; oao; odkryte akcjonarne obschtschestwo; otkr akts obshch; otkritoe aktsionernoe obshchestvo; otkrytoe akcionernoe obshchestvo; otkrytoe akcionernoe obshhestvo; otkrytoe aktsionernoe obschchestvo; otkrytoe aktsionernoe obschestvo; otkrytoe aktsionernoe obshchestvo; otkrytoe aktsionernoye obshestvo; otkrytoje akcionernoje obshchestvo; otkrytoye aktsionernoye obshchestvo; publichnoe aktsionernoe obshchestvo; акционеpное общество откpытого типа; акционеное общество закрытого типа; акционерная компания с ограниченнои ответственностью; акционерне общество закрытого типа; акционерного общества; акционерного общества закрытого типа; акционерное обшество закрытого типа; акционерное общество; акционерное общество открытого типа; акционерные общества; акционерные общества закрытого типа; акционерое общество закрытого типа; акционероное общество закрытого типа; акционрное общество закрытого типа; акцоинерное общество закрытого типа; акцонерное общество закрытого типа; акцонерное общество открытого типа; акціонерне товариство відкритого типу; ао; закрите акціонерне товариство; закритое акционерное общество; закрытоe акционерное общeство; закрытое акционерное общeство; закрытое акционерное общество; закрытое акціонерне товариство; зао; нао; непубличное акционерное общество; о.а.о.; оао; открытоe акционерное общeство; открытое акционергое общество; открытое акционернoe общество; открытое акционерное общeство; открытое акционерное общество; пао; пат; приватне акціонерне товариство; публичное акционерное общество; публічне акціонерне товариство; сак; страховая акционер.компания; страховая акционерная компания
jsc|as: a. s.; a.s.; akciju sabiedriba; akciova spolecnost; akciova spolocnost; aktieselskab; aktieselskabet; aktsiaselts; anonim ortaklık; anonim sirket; anonim sirketi; as
jsc|at: aktsionerne tovarystvo; at; акціонерне товариство; акціонерного товариства
jsc|cjsc: cjsc; closed joint stock company; closed joint-stock company; closed jsc
jsc|cpa: c. por a.; compania por acciones; cpa
jsc|cty cp: cong ty co phan; cty cp
jsc|dd: d.d.; dd; dionicko drustvo
jsc|haao: haao; halka acık anonim ortaklık
jsc|jsc: (주); aandelenvennootschap; aksiyadorlik jamiyati; atviroji akcine bendrove; avatud aktsiaselts; avoin osakeyhtio; cuideachta comhstoic oscailte; det offentligretlige aktieselskab; evropeysko druzhestvo; eвропеиско дружество; joint stock co.; joint stock compan; joint stock companie; joint stock company; joint-stock company; jointstock company; js co.; jsc; jsc company; jusikhoesa; kumpanija b’ishma kongunti; sharikat al-mossahamah; акционерное общество финансово-строительная компания; акциядорлик жамияти; ед; شـركـة الـمـسـاهـمـة; 주식회사; ሃላፊነቱ የተወሰነ የግል ማህበር; 株式会社; 股份有限公司
jsc|jscb: joint stock commercial bank; jscb
jsc|jtd: j.t.d.; javno trgovacko drustvo; jtd
jsc|nv: n.v; n.v.; naamloze vennootschap; nv
jsc|nyrt: nyilvanosan mukodo reszvenytarsasag; nyrt.
jsc|oaj: oaj; ochiq aksiyadorlik jamiyati; очиқ акциядорлик жамияти
jsc|ojsc: aktiebolaget; offene aktiengesellschaft; ojsc; open joint stock company; open joint-stock company; open jsc; openbare aandelenvennootschap; openbare publiek-private vennootschap op aandelen; openbare vennootschap op aandelen; otwarta społka akcyjna; panstwowa społka akcyjna; sociedad limitada por acciones abierta; sociedade por acoes aberta; societatea publica pe actiuni; societe par actions ouverte; societe publique par actions; vennootschap op aandelen; verejna akciova spolecnost; verejna akciova spolocnost; δημοσια συμμετοχικη εταιρεια; публично акционерно дружество
jsc|oyj: julkinen osakeyhtio; oyj
jsc|pao: pao; publichne aktsionerne tovarystvo
jsc|pjsc: allami tulajdonban levo reszvenytarsasag; javna delniska druzba; javno dionicko drustvo; kumpanija b’ishma kongunti pubblici; pjsc; public joint stock company; public joint-stock company; public jsc; public stock company; public stock company (pjsc); sociedade publica por acoes; viesoji akcine bendrove
jsc|plc: p.l.co.; plc; plc company; plc ltd.; plc. ltd.; pub. limited co.; pub. ltd. co.; pubic limited company; public limitd company; public limited; public limited co.; public limited company; public limited compnay; public limited corporation; public limitied company; public limitted company; public limted company; public ltd. co.; publicly limited company
jsc|rt: reszvenytarsasag; rt.
jsc|sa: s.a; s.a.; sa; sarf; socieda anonima; sociedad anonima; sociedada anonima; sociedade anonima; societa anonima; societat anonima; societate pe actiuni; societatea pe actiuni; societateare pe actiuni; societe anonyme; societe par actions; societe par actions de regime federal; societe par actions par loi sur les societes par actions; społka akcyjna; شركة خفية الاسم
jsc|sacif: s.a.c.i. y f.; sacif; sociedad anonima comercial industrial y financiera
jsc|sacifi: s.a.c.i.f.i.; sacifi; sociedad anonima, comercial, industrial, financiera e inmobiliaria
jsc|sacifia: s.a.c.i.f.i. y a.; sacifia; sociedad anonima, comercial, industrial, financiera, inmobiliaria y agropecuaria
jsc|sacv: s.a de c.v; s.a. de c.v; s.a. de c.v.; s.a.c.v.; sa de cv; sa. de c.v.; sa. de cv.; sacv; sadecv; soc. anon. de cap. var.; sociedad anonima de capital variable
jsc|sad: sad; sociedad anonima deportiva
jsc|saica: s.a.i.c.a.; saica; sociedades anonimas inscritas de capital abierto
jsc|saoc: saoc; societe anonyme omanaise close
jsc|saog: saog; societe anonyme omanaise generale
jsc|sapicv: s.a.p.i de c.v.; s.a.p.i. de c.v; s.a.p.i. de c.v.; sa.p.i. de c.v; sa.p.i. de c.v.; sapi de c.v.; sapicv; soc. anon. prom. de inv. de cap. var.; sociedad anonima promotora de inversion de capital variable
jsc|sca: comandita por acciones; s.c.a.; sca; societe en commandite par actions
jsc|se: se; societas europaea
jsc|sha: sh.a.; sha; shoqeri aksionere; shoqeri anonime
jsc|spa: s.p.a.; sociedad por acciones; sociedade por acoes; societa per azioni; societa' per azioni; spa
jsc|yoaj: yoaj; yopiq aksiyadorlik jamiyati; епиқ акциядорлик жамияти
jsc|zao: zakritoe aktsionernoe obshchestvo; zakryte akcjonarne obschtschestwo; zakrytoe akcionernoe obshchestvo; zakrytoe aktsionernoe obshchestvo; zakrytoe aktsionernoe obshhestvo; zakrytoje akcionernoje obshchestvo; zakrytoye aktsionernoye obshchestvo; zao
jsc|zrt: zartkoruen mukodo reszvenytarsasag; zrt.
jsc|аат: aat; adkritaye aktsiyanernaye tavaristva; adkrytae akcyyanernae tavarystva; аат; адкрытае акцыянернае таварыства
jsc|ад: а.д; а.д.; ад; акционарско друштво; акционерно дружество
jsc|акб: aktsionerny kommercheskiy bank; акб; акционерны коммерческии банк; акционерныи комерчески банк; акционерныи комерческии банк; акционерныи коммерческии банк; акцыонерныи коммерческии банк
jsc|ват: vidkrite akcionerne tovaristvo; vidkryte aktsionerne tovarystvo; в.а.t.; ват; відкрите акціонерне товариство
jsc|еад: ednolichno aktsionerno druzhestvo; еад; еднолично акционерно дружество
jsc|зат: zakritaye aktsiyanernaye tavaristva; zakrytae akcyyanernae tavarystva; закрытае акцыянернае таварыства; зат
jsc|хк: хк; хувьцаат компани
jsc|სს: დახურული სააქციო საზოგადოება; სააქციო საზოგადოება; სს
jv|kv: kozos vallalat; kv.
llc|amba: a.m.b.a.; amba; andelsselskab med begrænset ansvar
llc|aps: anpartsselskab; aps
llc|bhd: berhad; bhd
llc|bv: b.v.; besloten vennootschap; bv
llc|bvba: besloten vennootschap met beperkte aansprakelijkheid; bvba; eenpersoons besloten vennootschap met beperkte aansprakelijkheid; eenpersoons-bvba; vennootschap met beperkte aansprakelijkheid
llc|ca: ca; compania anonima
llc|cia: cia; compania
llc|coltd: cia ltda; co ltd; co., ltd; co., ltd.; co.,ltd; co.ltd; coltd; compania limitada
llc|cty tnhh: cong ty trach nhiem huu han; cty tnhh
llc|cty tnhh mtv: cong ty trach nhiem huu han mot thanh vien; cty tnhh mtv
llc|dis tic ltd: dis tic ltd; dis.tic.ltd
llc|dmcc: dmcc; dmcc co.; dmcc company; dmcc free zone; dmcc llc; dubai multi commodities centre; dubai multi commodities centre company
llc|dno: d.n.o.; dno; drustvo s neogranicenom solidarnom odgovornoscu
llc|dntn: dntn; doanh nghiep tu nhan
llc|doo: d.o.o.; doo; drustvo s ogranicenom odgovornoscu; drustvo sa ogranicenom odgovornoscu; druzba z omejeno odgovornostjo; д.о.о.; доо; друштво са ограниченом одговорношћу
llc|dtnn: doanh nghiep co von đau tu nuoc ngoai; dtnn
llc|ehf: ehf.; einkahlutafelag
llc|eireli: eireli; empresa individual de responsabilidade limitada
llc|eirl: eirl; empresa individual de responsabilidad limitada
llc|eurl: entreprise unipersonnelle a responsabilite limitee; eurl
llc|fzco: f.z. co.; free economic zone llc; free zone co.; free zone company; free zone l.l.c.; free zone limited liability company; freezone company; fz-l.l.c.; fz-llc; fzco; fzllc; l.l.c-fz; special economic zone llc; trade free zone company
llc|fze: free zone enterprise; free zone entity; free zone establishment; fz enterprise; fz entity; fz establishment; fze
llc|ggmbh: gemeinnutzige gmbh; ggmbh
llc|gk: gk; 合同会社
llc|gmbh: g.m.b.h; g.m.besch. haftung; g.m.beschr. haftung; ges. mit besch. haftung; ges. mit beschr. haftung; gesellschaft mit besch haftung; gesellschaft mit besch. haftung; gesellschaft mit beschr haftung; gesellschaft mit beschr. haftung; gesellschaft mit beschraenker haftung; gesellschaft mit beschraenkter haftung; gesellschaft mit beschrankter haftng; gesellschaft mit beschrankter haftung; gmb.h; gmbh; mit besch haftung; mit beschr haftung; mit beschrankter haftung; г.м.б.х.; гмбх
llc|gmbhcokg: gmbh & co.; gmbh & co. kg; gmbh and сo. kg; gmbh und co. kg; gmbhcokg; гмбх енд ко. кг
llc|hf: hf; hf.; hlutafelag
llc|inc: inc; inc.; incorp; incorporated; incorporation; incorporee
llc|ivs: ivs; iværksætterselskab
llc|jdoo: j.d.o.o; jdoo; jednostavno drustvo s ogranicenom odgovornoscu
llc|kft: kft; kft.; korlatolt felelossegu tarsasag; korlatolt felelossegu tarsasag, organizacni slozka
llc|kft fioktelep: kft. fioktelep; kulfoldi szekhelyu vallalkozas fioktelepe
llc|llc: drustveno preduzece; foreign limited liability company; l.l.c; l.l.c.; limited liability company; llc; ribotos atsakomybes bendrove; tavaristva z abmezhavanaj adkaznastsiu; дп; друштвено предузеће; компания с ограниченнои ответственностью; лимитед; лтд; лімітед; בע"מ; المحدودة; المساهمة المحدودة; 有限; 有限公司
llc|ltd: lda.; limitada; limited; limited by guarantee; limited by shares; limited company; limitee; ltd; ltd.; ltd. co.; ltda; private company with limited liability; private limited company; private limited liability company
llc|ltd sti: limited sirket; limited sirketi; limited sti; ltd sti; ltd. sti; ltd. sti.; ltd.sti
llc|ltda: ltda; sociedada limitada; sociedade limitada
llc|mmc: mmc; məhdud məsuliyyətli cəmiyyət
llc|od: o.d.; od; ortacko drustvo; о.д.; од; ортачко друштво
llc|ood: drujestvo s ogranichena otgovornost; druzestvo s ogranicena otgovornost; druzhestvo s ogranichena otgovornost; ood; дружество с ограничена отговорност; оод
llc|ooo: obshchestvo s ogranichennoi otvetstvennostiu; obshchestvo s ogranichennoi otvetstvennostyu; obshchestvo s ogranichennoj otvetstvennost'yu; obshchestvo s ogranichennoy otvetstvennostyu; obshchestvo s ohranychennoi otvetstvennostiu; ooo; oсoo; иностранное общество с ограниченнои ответственностью; ликвидационная комиссия общества с ограниченнои ответственностью; ликвидационная комиссия общество с ограниченнои ответственностью; ликвидационная комиссия ооо; обшество с ограниченнои ответственностью; общесиво с ограниченнои ответственностью; общества с ограниченнои ответственностью; обществл с ограниченнои ответственностью; общество c ограниченнои ответственностью; общество ограниченнои ответственности; общество с гораниченнои ответственностью; общество с граниченнои ответственностью; общество с огpаниченнои ответственностью; общество с оганиченнои ответственностью; общество с огарниченнои ответственностью; общество с огра ниченнои ответственностью; общество с ограгиченнои ответственностью; общество с ограгниченнои ответственностью; общество с ограинченнои ответственностью; общество с ограиченнои ответственностью; общество с огрангиченнои ответственностью; общество с огранеченнои ответственностью; общество с ограниеннои ответственностью; общество с огранисеннои ответственностью; общество с огранисченнои ответственностью; общество с ограничееенои ответственностью; общество с ограничеенои ответственностью; общество с ограниченнио ответственностью; общество с ограниченннои ответственностью; общество с ограниченнои лтветственностью; общество с ограниченнои общество с ограниченнои ответственностью; общество с ограниченнои оветственностью; общество с ограниченнои овтетственностью; общество с ограниченнои огтветственностью; общество с ограниченнои олтветственностью; общество с ограниченнои осветственностью; общество с ограниченнои от; общество с ограниченнои отаетственностью; общество с ограниченнои отвеетственностью; общество с ограниченнои отвенственностью; общество с ограниченнои отвентственностью; общество с ограниченнои отвественностью; общество с ограниченнои отвествтеннсотью; общество с ограниченнои отвесттвенностью; общество с ограниченнои ответвенностью; общество с ограниченнои ответветственностью; общество с ограниченнои ответвтвенностью; общество с ограниченнои ответвтсенностью; общество с ограниченнои ответсвенноссть; общество с ограниченнои ответсвенностью; общество с ограниченнои ответсственностью; общество с ограниченнои ответствеенностью; общество с ограниченнои ответствееностью; общество с ограниченнои ответствекнностью; общество с ограниченнои ответствененостью; общество с ограниченнои ответственнностью; общество с ограниченнои ответственновстью; общество с ограниченнои ответственновтью; общество с ограниченнои ответственногстью; общество с ограниченнои ответственнои; общество с ограниченнои ответственнолтью; общество с ограниченнои ответственномтью; общество с ограниченнои ответственноостью; общество с ограниченнои ответственности; общество с ограниченнои ответственностиью; общество с ограниченнои ответственносттью; общество с ограниченнои ответственность; общество с ограниченнои ответственностьб; общество с ограниченнои ответственностьтью; общество с ограниченнои ответственностью; общество с ограниченнои ответственностью строительная компания; общество с ограниченнои ответственностью торговыи дом; общество с ограниченнои ответственностью управляющая компания; общество с ограниченнои ответственностью фирма; общество с ограниченнои ответственностью частная охранная организация; общество с ограниченнои ответственностью частное охранное предприятие; общество с ограниченнои ответственностью,; общество с ограниченнои ответственностью.; общество с ограниченнои ответственностью:; общество с ограниченнои ответственностьюб; общество с ограниченнои ответственностьюв; общество с ограниченнои ответственностьюи; общество с ограниченнои ответственностьюм; общество с ограниченнои ответственностьют; общество с ограниченнои ответственностю; общество с ограниченнои ответственносьтю; общество с ограниченнои ответственносью; общество с ограниченнои ответственнотсью; общество с ограниченнои ответственнотью; общество с ограниченнои ответственночтью; общество с ограниченнои ответственнростью; общество с ограниченнои ответственнсотью; общество с ограниченнои ответственнстью; общество с ограниченнои ответственонстью; общество с ограниченнои ответственоость; общество с ограниченнои ответственоостью; общество с ограниченнои ответственосстью; общество с ограниченнои ответственостью; общество с ограниченнои ответстветностью; общество с ограниченнои ответстветсвенностью; общество с ограниченнои ответстветственностью; общество с ограниченнои ответствнностью; общество с ограниченнои ответствтенностью; общество с ограниченнои ответствуенностью; общество с ограниченнои ответстенностью; общество с ограниченнои ответстсвееностью; общество с ограниченнои ответстсвенностью; общество с ограниченнои ответстственностью; общество с ограниченнои ответтственностью; общество с ограниченнои ответчтвенностью; общество с ограниченнои отвнтственностью; общество с ограниченнои отвтетсвенностью; общество с ограниченнои отвуетственностью; общество с ограниченнои отевтственностью; общество с ограниченнои отетвенностью; общество с ограниченнои отетственностью; общество с ограниченнои отсетственностью; общество с ограниченнои товетственностью; общество с ограниченнри ответственностью; общество с ограниченои ответствееностью; общество с ограниченои ответственностью; общество с ограниченои ответственостью; общество с ограниченоои ответственностью; общество с ограничиннои ответственностью; общество с ограничннои отвественностью; общество с ограничннои ответственностью; общество с ограничннои ответствнностью; общество с ограничуннои ответственностью; общество с огранмченнои ответственностью; общество с огранниченнои ответственностью; общество с огрантченнои ответственностью; общество с огранченнои ответственностью; общество с огранчиченнои ответственностью; общество с огрвниченнои ответственностью; общество с огрнаиченнои ответственностью; общество с огрнаниченнои ответственностью; общество с огрниченнои ответственностью; общество с огрниченнои отственностью; общество с огрониченнои ответственностью; общество с огрораниченнои ответственностью; общество с огрраниченнои ответственностью; общество с ораниченнои ответственностью; общество с органиченнои ответственновстью; общество с органиченнои ответственностью; общество с орграниченнои ответственностью; общество с отраниченнои ответственностью; общество сограниченнои ответственностью; общество сограниченои ответственностью; общество ст ограниченнои ответственностью; обществог с ограниченнои отвественностью; обществоь с ограниченнои ответственностью; обществр с ограниченнои ответственностью; ооо; тзов; тов; товариство з обмеженою відповідальністю
llc|oy: ab company oy; company oy ab; o.y.; o/y; osakeyhtio; oy; oy company ab
llc|pllc: pllc; professional limited liability company
llc|pte ltd: pte ltd; pte ltd.; pte. ltd.; single member private limited company
llc|pty ltd: proprietary limited; proprietary limited company; pty limited; pty ltd; pty. ltd; pty. ltd.
llc|sarl: s.a.r.l.; sarl; societe a responsabilite limitee; شركة ذات مسووليات محدودة ش.م.م
llc|sas: sas; sociedad por acciones simplificada; sociedades por acciones simplificada; societe par actions simplifiee
llc|scc: scc; societe commerciale canadienne
llc|sd: s-ie; sabiratelno druzhestvo (sd)/sadruzhie; sd; sd/s-ie; с-ие; сд; събирателно дружество; събирателно дружество (сд)/съдружие
llc|sdn bhd: sdn bhd; sdn. bhd.; sendirian berhad
llc|shpk: sh.p.k.; shoqeri me pergjegjesi te kufizuar; shpk
llc|sia: s.i.a.; sabiedriba ar ierobezotu atbildibu; sia; сиа
llc|sll: sll; sociedad limitada laboral
llc|slne: s.l.n.e.; slne; sociedad limitada nueva empresa
llc|smba: selskab med begrænset ansvar; smba
llc|sprl: societe privee a responsabilite limitee; societe privee a responsabilite limitee unipersonnelle; sprl
llc|spzoo: sp zoo; sp. z o.o.; sp. z o.o. sp.k; sp. z oo; sp. zoo; spolka z ograniczona odpowiedzialnoscia; społka z o.o.; społka z o.o. sp.k.; społka z ograniczona odpowiedzialnoscia; spz o.o.; spz oo.; spzoo
llc|srl: intreprinderea cu responsabilitate limitata; s.r.l; s.r.l.; sicietatea de raspundere limitata; sociedad de responsabilidad limitada; societa a responsabilita limitata; societata cu raspundere limitata; societate cu rasponbilitate limitata; societate cu raspundere limitata; societate cu raspundre limitata; societate cu responsabilitate limiiata; societate cu responsabilitate limitata; societatea cu rasdpundere limitata; societatea cu rasponsabilitate limitata; societatea cu raspundere; societatea cu raspundere limitata; societatea cu raspundere limitate; societatea cu responsabilitate limitata; societatea cu responsabilitatea limitata; societatea cu respundere limitata; societatii cu raspunderea limitata; societete cu raspundere limitata; socitate cu responsabilitate limitata; srl
llc|srlcv: s de rl de cv; s. de r.l. de c.v.; sociedad de responsabilidad limitada de capital variable; srlcv
llc|sro: s.r.o; spolecnost s rucenim omezenym; sro
llc|sti: sirketi; sti
llc|suarl: suarl; شركة فردية ذات مسووليات محدودة
llc|tov: tov; tovarystvo z obmezhenoiu vidpovidalnistiu; tovarystvo z obmezhenoyu vidpovidalnistyu
llc|uab: uab; uzdaroji akcine bendrove; uzdarosios akcines bendroves
llc|ug: ug; ug (h.b.); ug (haftungsbeschr.); ug (haftungsbeschrankt); unternehmerg.; unternehmerges.; unternehmerges. (haftungsbeschrankt); unternehmergesellschaft; unternehmergesellschaft haftungsbeschrankt
llc|yk: yk; 有限会社
llc|yu: (yu); (유); yu; yuhanhoesa; 유한회사
llc|εpε: ε.π.ε.; εpε; εταιρια περιορισμενης ευθυνης
llc|дззд: druzhestvo uchredeno po zakona za zadalzheniyata i dogovorite; дззд; дружество учредено по закона за задълженията и договорите
llc|еоод: ednolichno druzhestvo s ogranichena otgovornost; еднолично дружество с ограничена отговорност; еоод
llc|мчж: mas'uliyati cheklangan jamiyat; масъулияти чекланган жамият; мчж
llc|одо: obshchestvo s dopolnitel'noj otvetstvennost'yu; общество с дополнительнои ответственностью; одо
llc|таа: tavarystva z abmezhavanaj adkaznascyu; tavarystva z abmezhavanay adkaznastsyu; таа; таварыства з абмежаванаи адказнасцю
llc|тда: tavarystva z dadatkovaj adkaznascyu; таварыства з дадатковаи адказнасцю; тда
llc|ххк: ххк; хязгаарлагдмал хариуцлагатаи компани
llc|შპს: შეზღუდული პასუხისმგებლობის საზოგადოება; შპს
llp|llp: limited liability partnership; llp; 有限責任事業組合
llp|ооп: ооп; партнерство с ограниченнои ответственностью
llp|тоо: товарищество с ограниченнои ответственностью; тоо
lp|bt: beteti tarsasag; bt.
lp|cv: comm. v; commanditaire vennootschap; cv; gewone commanditaire vennootschap
lp|cva: comm. va; commanditaire vennootschap op aandelen; cva
lp|ilp: ilp; incorporated limited partnership
lp|kb: kb; kommanditbolag
lp|kd: k.d.; kd; komanditno drustvo; komanditno druzhestvo
lp|kda: kda; komanditno druzhestvo s aktsii; komanditno druzhestvo s aktsiyami; кда; командитно дружество с акции
lp|kg: kg; kommandit-gesellschaft; kommanditgesellschaft
lp|kgaa: kgaa; kommanditgesellschaft auf aktien
lp|kom sti: kom. sti; komandit sirket
lp|ks: komanditni spolecnost; komanditsabiedriba; kommanditselskab; ks
lp|ky: kommandiittiyhtio; ky
lp|lp: l.p; l.p.; limited ortaklık; limited partnership; lp; tokumei kumiai; л.п; л.п.; 兩合公司; 匿名組合; 合資会社
lp|sapa: sapa; societa in accomandita per azioni
lp|sc: comandita simple; s. en c.; sc
lp|scei: s.c.e i.; scei; sociedad de capital e industria
lp|scpa: s.c.p.a.; scpa; sociedad en comandita por acciones
lp|scra: s.cra.; scra; sociedad comanditaria
lp|scs: s.c.s.; scs; secs; sociedad en comandita simple; societe en commandite simple
lp|shk: sh k.; sh.k.; shk; shk.; shoqeri komandite
lp|snc: snc; societe en nom collectif
lp|snt: snt; садоводческое некоммерческое товарищество
lp|tu: taisuhing; tu
lp|uu: usaldusuhing; uu
lp|кд: к.д.; кд; командитно дружество; командитно друштво
mil|mil: chvk; militarische organisation; militarische vereinigung; militarna organizacija; militarne organizacije; pmc; private military company; приватна віиськова компанія; частная военная компания; чвк
ngo|alap: alap.; alapitvany
ngo|anpo: anpo; autonomous non-profit organization
ngo|asbl: a.s.b.l.; aisbl; asbl; association internationale sans but lucratif; association sans but lucratif
ngo|asc: acıq səhmdar cəmiyyəti; asc
ngo|cic: c.i.c.; cic; community interest company
ngo|egyes: egyes.; egyesulet
ngo|ev: e.v.; eingetragene vereinigung; eingetragener verein; ev
ngo|kht: kht.; kozhasznu tarsasag
ngo|mtu: mittetulundusuhing; mtu
ngo|ngo: obcanske sdruzeni.
ngo|ong: ong; organizacao nao governamental
ngo|ops: o.p.s; o.p.s.; obecne prospesna spolecnost; ops
ngo|oscip: organizacao da sociedade civil de interesse publico; oscip
ngo|pa: pa; professional association
ngo|rf: registrerad forening; reykjavikurfelag; rf
ngo|ry: rekisteroity yhdistys; rekisteroity yhdistys ry; rekisteroity yhdistys ry.; ry
ngo|spf: spf; stichting particulier fonds
ngo|vzw: internationale vereniging zonder winstoogmerk; ivzw; vereinigung ohne gewinnerzielungsabsicht; vereniging zonder winstoogmerk; vog; vzw
ngo|zs: z.s.; zapsany spolek; zs
ngo|ано: автономная некоммерческая организация; ано
ngo|моо: местная общественная организация; местная общественная организация -; моо
ngo|моо - ппо: местная общественная организация - первичная профсоюзная организация; местная общественная организация первичная профсоюзная организация; местная общественная организация – первичная профсоюзная организация; местная общественная организация-первичная профсоюзная организация; моо - ппо
ngo|моо - ппо гуп: местная общественная организация-первичная профсоюзная организация государственного унитарного предприятия; моо - ппо гуп
ngo|ноу дпо: негосударственное образовательное учреждение дополнительного профессионального образования; негосударственное образовательное учреждение начального и дополнительного профессионального образования; негосударственое образовательное учреждение дополнительного профессионального образования (повышения квалификации) специалистов; ноу дпо
ngo|ноудо: негосударственное образовательное учреждение дополнительного образования; негосударственное образовательное учреждение дополнительного образования детеи; ноудо
ngo|нп: некоммерческое партнерство; нп
ngo|оносс: оносс; организация научного обслуживания и социальнои сферы
ngo|оо: общественная организация; оо
ngo|тбб: тбб; төриин бус баигууллага
rel|мро: местная православная религиозная организация; местная религиозная организация; мро
rel|ро: религиозная организация; ро
rel|цро: центральная религиозная организация; цро
soe|dnnn: dnnn; doanh nghiep nha nuoc
soe|ep: empresa publica; ep
soe|fgbu: empresa publica unitaria federal; entreprise unitaire publique federale; federal state budgetary enterprise; federal state budgetary institution; federal state institution; federal state unitary enterprise; federalna budzetowa instytucja; federalne panstwowe przedsiebiorstwo unitarne; federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie; fgbu; foderales staatseigenes unternehmen; intreprinderea unitara a statului federal; фгбу; федеральное государственное бюджетное учреждение
soe|fgup: fgup; фгуп; федеральное государственное унитарное предприятие
soe|gnpp: gnpp; gosudarstvennoe nauchno proizvodstvennoe predpriyatie; scientific & production enterprise; scientific and production enterprise; государственное научно-производственное предприятие; державне науково-виробниче підприємство
soe|gup: gup; государственное унитарное предприятие; гуп
soe|huf: hindu undivided family; huf
soe|ik: ik; individualais komersants
soe|im: im; intreprinderea municipala
soe|is: interessentskab; intreprindere de stat alimentatiei publice; intreprinderea de stat; is
soe|kjsz: kjsz.; kozjogi szervezet
soe|mup: mup; муниципальное унитарное предприятие; муп
soe|peec: peec; public establishment with economic characteristics
soe|se: s.e.; se; sociedad del estado
soe|soe: consorzio statale; den føderale statsejede budgetinstitution; empresa orcamental do estado federal; empresa unitaria estatal; empresa unitaria estatal de la; entita statali; entreprise unitaire d’etat; gosudarstvennoe unitarnoe predpriyatie; impresa unitaria statale; staatliches einheitsunternehmen; staatsinformatieagentschap; staatskonzern; state concern; state enterprise; state unitary enterprise; state unitary enterprise of the; statni jednotny podnik; statni koncern; statny unitarny podnik; unitar korxona; unitarnoe predpriyatie; unіtarnae pradpryemstva; государственного унитарного предприятия; гп; державне унітарне підприємство; державного унітарного підприємства; унитар корхона; унитарное предприятие; унітарнае прадпрыемства; уп; федеральне державне унітарне підприємство
soe|гаусо: гаусо; государственное автономное учреждение социального обслуживания
soe|гбоу: гбоу; государственное бюджетное общеобразовательное учреждение
soe|гбскоу: гбскоу; государственное бюджетное специальное (коррекционное) образовательное учреждение для обучающихся, воспитанников с ограниченными возможностями здоровья
soe|гдоу: гдоу; государственное дошкольное образовательное учреждение
soe|гдоу - д/с: гдоу - д/с; государственное дошкольное образовательное учреждение - детскии сад
soe|гкоу: гкоу; государственное казенное образовательное учреждение
soe|гкс(к)оу: гкс(к)оу; государственное казенное специальное (коррекционное) образовательное учреждение
soe|гку: гку; государственное казенное учреждение
soe|гну: гну; государственное научное учреждение
soe|го шк-инт: го шк-инт; государственная общеобразовательная школа-интернат
soe|госнии: госнии; государственныи научно-исследовательскии институт
soe|гоу: государственное образовательное учреждение; государственное общеобразовательное учреждение; гоу
soe|гоу впо: государственное бюджетное образовательное учреждение высшего профессионального образования; государственное образовательное учреждение высшего профессионального образования; гоу впо
soe|гоу ддмшв: государственное образовательное учреждение для детеи дошкольного и младшего школьного возраста; гоу ддмшв
soe|гоу дпо: государственное образовательное учреждение дополнительного профессионального образования (повышения квалификации) специалистов; гоу дпо
soe|гп: государственное предприятие; гп
soe|гскоу: государственное специальное (коррекционное) образовательное учреждение; государственное специальное (коррекционное) образовательное учреждение для обучающихся с отклонениями в развитии; государственное специальное (коррекционное) образовательное учреждение для обучающихся с отклонениями в развитии -; гскоу
soe|гу: государственное учреждение; гу
soe|гудп: государственное унитарное (дочернее) предприятие; государственное унитарное дочернее предприятие; гудп
soe|гусп: государственное унитарное сельскохозяиственное предприятие; гусп
soe|дгуп: дгуп; дочернее государственное унитарное предприятие; дочернее государственое унитарное предприятие
soe|дочернее фгуп: дочернее фгуп; федеральное дочернее государственное унитарное предприятие
soe|маоу: маоу; муниципальное автономное общеобразовательное учреждение муниципального образования город краснодар
soe|мау: мау; муниципальное автономное дошкольное образовательное учреждение
soe|мбдоу: мбдоу; муниципальное бюджетное дошкольное образовательное учреждение
soe|мбоу: мбоу; муниципальное бюджетное образовательное учреждение; муниципальное бюджетное общеобразовательное учреждение; муниципальное общеобразовательное бюджетное учреждение
soe|мбу до: мбу до; муниципальное бюджетное учреждение дополнительного образования
soe|мк доу: мк доу; муниципальное казенное дошкольное образовательное учреждение
soe|мку: мку; муниципальное казенное учреждение
soe|моу: моу; муниципальное образовательное учреждение
soe|мчс россии: министерства россиискои федерации по делам гражданскои обороны, чрезвычаиным ситуациям и ликвидации последствии стихииных бедствии; министерство россиискои федерации по делам гражданскои обороны , чрезвычаиным ситуациям и ликвадации последствии стихииных бедствии; министерство россиискои федерации по делам гражданскои обороны, чрезвчаиным ситуациям и ликвидации последствии стихииных бедствии; министерство россиискои федерации по делам гражданскои обороны, чрезвычаиным ситуациям и ликыидации последствии стихииных бедствии; министерство россиискои федерации по делам гражданскои обороны, чрезвычаиных ситуации и ликвидации последствии стихииних бедствии; министерство россиискои федерации по делам гражданскои обороны,чрезвычаиным ситуациям и ликвидации последствии стихииных бедствиип; министерство россиискои федерации по делам гражданскои обороны. чрезвычаиным ситуациям и ликвидации последствии стихииных бедствии; министерство россиискои федерации поделам гражданскои обороны, чрезвычаиным ситуациям и ликвидации последствии сихииных бедствии; мчс россии
soe|ночу дпо: негосударственное образовательное частное учреждение дополнительного профессионального образования; ночу дпо
soe|огкоу: областное государственное казенное образовательное учреждение; областное государственное казенное общеобразовательное учреждение; огкоу
soe|огу: огу; окружное государственное учреждение
soe|оппо: объединенная (территориальная) профсоюзная организация; объединенная первичная профсоюзная организация; оппо
soe|отдел гпс: отдел государственнои противопожарнои службы; отдел гпс
soe|оу дпо: образовательное учреждение дополнительного профессионального образования; оу дпо
soe|поу: поу; профессиональное образовательное учреждение
soe|ппо: первичная профсоюзная организация; ппо; профсоюзная организация работников
soe|ппо гбоу: первичная профсоюзная организация государственного бюджетного образовательного учреждения; ппо гбоу
soe|ппо гбу: первичная профсоюзная организация государственного бюджетного учреждения; первичная профсоюзная организация государственное бюджетное учреждение; ппо гбу
soe|ппо гоуспо: первичная профсоюзная организация государственного образовательного учреждения среднего профессионального образования; первичная профсоюзная организация государственного учреждения среднего профессионального образования; ппо гоуспо
soe|ппо гуп: первичная профсоюзная организация государственного унитарного предприятия; ппо гуп
soe|ппо дочернего ооо: первичная профсоюзная организация работников дочернего общества с ограниченои ответственностью; ппо дочернего ооо
soe|ппо оао: первичная профсоюзная организация открытого акционерного общества; первичная профсоюзная организация работников открытого акционерного общества; ппо оао
soe|ппо ооо: первичная профсоюзная организация общества с ограниченнои ответственностью; ппо ооо
soe|ппо псрз: первичная организация профессионального союза работников здравоохранения; первичная профсоюзная организация профессионального союза работников здравоохранения; первичная профсоюзная организация профсоюза работников здравоохранения; ппо псрз
soe|ппо фбу: первичная профсоюзная организация федерального бюджетного учреждения; ппо фбу
soe|ппо фгбоу во: первичная организация профсоюза сотрудников федерального государственного бюджетного образовательного учреждения высшего образования; первичная профсоюзная организация федерального государственного бюджетного образовательного учреждения высшего образования; ппо фгбоу во
soe|ппо фгбу: первичная профсоюзная организация федерального государственного бюджетного учреждения; ппо фгбу
soe|ппо фгуп: первичная профсоюзная организация сотрудников федерального государственного унитарного предприятия; ппо фгуп
soe|ппо фку: первичная профсоюзная организация федерального казенного учреждения; ппо фку
soe|ппоо: первичная профсоюзная общественная организация; ппоо
soe|ппоо ао: первичная профсоюзная общественная организация акционерного общества; ппоо ао
soe|су ск рф: следственное управление следственного комитета россиискои федерации; су ск рф
soe|управление фсб рф: управление федеральнои службы безопасности россиискои федерации; управление фсб рф
soe|фгаоу во: фгаоу во; федеральное государственное автономное образовательное учреждение высшего образования
soe|фгаоу дпо: фгаоу дпо; федеральное государственное автономное образовательное учреждение дополнительного профессионального образования
soe|фгбвоу во: фгбвоу во; федеральное государственное бюджетное военное образовательное учреждение высшего образования
soe|фгбдоу: фгбдоу; федеральное государственное бюджетное дошкольное образовательное учреждение
soe|фгбоу во: фгбоу во; федеральное государственное бюджетное образовательное учреждение высшего образования; федеральное государственное бюджетное образовательное учреждение высшего профессионального образования
soe|фгбоу дпо: фгбоу дпо; федеральное государственное бюджетное образовательное учреждение дополнительного профессионального образования
soe|фгбу дпо: фгбу дпо; федеральное государственное бюджетное учреждение дополнительного профессионального образования
soe|фгдоу: фгдоу; федеральное государственное дошкольное образовательное учреждение
soe|фгквоу во: фгквоу; фгквоу во; федеральное государственное казенное военное образовательное учреждение высшего образования
soe|фгквоу впо: фгквоу впо; федеральное государственное казенное военное образовательное учреждение высшего профессионального образования
soe|фгкоу дпо: фгкоу дпо; федеральное государственное казенное образовательное учреждение дополнительного профессионального образования (переподготовки и повышения квалификации)
soe|фгку: фгку; федеральное государственное казенное учреждение
soe|фгну: фгну; федеральное государственное научное учреждение
soe|фгоу впо: фгоу впо; федеральное государственное образовательное учреждение высшего профессионального образования
soe|фгоу дпо: фгоу дпо; федеральное государственное образовательное учреждение дополнительного профессионального образования специалистов
soe|фгу: фгу; федеральное государственное учреждение
soe|фкп: федеральное казенное предприятие; фкп
soe|фку: федеральное казенное учреждение; фку
soe|јп: javno preduzece; ј. п.; ј.п.; јавно предузеће; јп
sp|ei: ei; entreprise individuelle
sp|fop: fop; физическое лицо-предприниматель; фоп; фізична особа-підприємець
sp|gbr: gbr; ges bur rechts; gesbr; gesellschaft burgerlichen rechts; gesellschaft des burgerlichen rechts
sp|ii: ii; inteprinderea individuala; interprinderea individuala; intreprindera individuala; intreprindere individuala; intreprinderea ibdividuala; intreprinderea individuala; intreprinderea individuali; intreprinderea indiviuala; intreprindserea individuala; intreprinzator individual; intreprinzatorul individual
sp|ip: ip; индивидуальныи предприниматель; ип; індывідуальны прадпрымальнік; іп
sp|opg: obiteljsko poljoprivredno gospodarstvo; opg
sp|pp: pp; pryvatne pidpryiemstvo
sp|pup: pup; прыватнае унітарнае прадпрыемства; пуп
sp|sau: sau; sociedad anonima unipersonal
sp|sp: egyeni ceg; egyeni vallalkozo; eingetragenes einzelunternehmen; empresa unipersonal; oilaviy korxona; private enterprise; s.p.; samostalni preduzetnik; sole proprietorship; statni podnik; оилавии корхона
sp|spd: spd; спд; суб'єкт підприємницькоі діяльності; субъект предпринимательскои деятельности
sp|ultd: ultd; unlimited; unlimited company; unlimited proprietary; unltd; 無限公司
sp|vof: vennootschap onder firma; vof
sp|vos: verejna obchodni spolecnost; vos
sp|ет: ednolichen targovets; едноличен търговец; ет
sp|пп: пп; приватне підприємство
|3at: 3at; закрытае ацыянернае таварыства
|ab: ab; abp; aktiebolag; publikt aktiebolag
|abv: aandeelhouder-bestuurde vennootschap; abv
|adsic: adsic; adsitz; aktsionerno druzhestvo sas spetsialna investitsionna tsel; адсиц; акционерно дружество със специална инвестиционна цел
|ae: ae; anonimi eteria; ανωνυμη εταιρεια
|f:ma: enskild naringsidkare; f:ma
|fie: fie; fuusilisest isikust ettevotja
|fmba: fmba; forening med begrænset ansvar
|jv: joint venture; jv
|na: n.a; n.a.; na; national association
|nl: nl; no liability
|oeg: oeg; offene erwerbsgesellschaft
|og: offene gesellschaft; og
|osk: osk; osuuskunta
|ou: osauhing; ou
|pc: pc; ኮርፖሬሽን
|pe: pe; የመንግስት ልማት ድርጅቶች
|pr: pr; preduzetnik; пр; предузетник
|ps: partnerselskab; pilnsabiedriba; ps
|pse: pse; public sector enterprise
|psu: psu; public sector undertaking
|pt: perseroan terbatas; pt
|pt tbk: perseroan terbatas terbuka; pt tbk
|qk: qk; qo'shma korxona; қушма корхона
|qmj: qmj; qo'shimcha ma'suliyatli jamiyat; қушимча масъулиятли жамият
|qsc: qapalı səhmdar cəmiyyəti; qapalı tipli səhmdar cəmiyyəti; qsc
|rp: rekisteroity puolue; rp
|rs: rs; saatio
|sb: sb; sube
|scpa: scpa; sociedad civil privada
|sgr: s.g.r.; sgr; sociedad de garantia reciproca
|stg: stg; stille gesellschaft
|t:mi: oiminimi; t:mi
|xk: xk; xususiy korxona; хусусии корхона
|xt: xt; xususiy tadbirkorlik; хусусии тадбиркорлик
|д/с: д/с; детскии сад
|доу: доу; дошкольное образовательное учреждение
|кфх: крестьянское (фермерское) хозяиство; крестьянское фермерское хозяиство; крестьянское хозяиство; кфх
|нц: научныи центр; нц
|оюл: объединение юридических лиц; оюл
|поп обгуз: первичная организация профсоюза областного бюджетного учреждения здравоохранения; поп обгуз
|попрз: первичная организация профсоюза работников здравоохранения; попрз
|тсж: товарищество собственников жилья; товарищество собственников недвижимости; тсж
`;
