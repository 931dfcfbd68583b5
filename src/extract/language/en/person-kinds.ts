/**
 * For a noun that says what somebody is, others for the same and for what he then is as well: “nominee” a candidate and a politician. Written by
 * scripts/person-kinds.ts; do not change it by hand.
 *
 * Origin: WordNet 3.1, Princeton University: “WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.” Its licence
 * lets it be used, copied, changed and passed on for any purpose with that notice. Kept are synonyms and hypernyms, 2 steps up, of the first
 * 2 senses in noun.person, without the most general ones and without nouns that are no office and that none of WordNet's own texts has.
 */
export const personKinds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
aborigine: dweller inhabitant native
accomplice: assistant helper supporter
accountant: capitalist controller
acolyte: clergyman reverend
activist: militant
actor: performer player worker
actress: actor performer player
adherent: disciple follower
administrator: chief head leader
admirer: advocate champion friend proponent protagonist supporter
adolescent: teenager
adult: grownup
adulterer: libertine
adventurer: explorer
adversary: antagonist opponent
adviser: advisor consultant
advisor: adviser consultant
advocate: attorney counsel counsellor counselor lawyer proponent
agent: negotiator representative
aggressor: attacker leader offender
aide: assistant auxiliary helper man officer supporter
alderman: negotiator representative
alien: foreigner intruder stranger traveler traveller
ally: associate friend
amateur: athlete contestant
ambassador: advocate diplomat interpreter official proponent representative spokesperson
amorist: buff devotee fan follower lover
anarchist: radical
antagonist: adversary opponent
anthropologist: scientist
apologist: advocate proponent
apothecary: chemist pharmacist
appointee: official
appraiser: critic judge
apprentice: beginner learner
archaeologist: anthropologist
archbishop: bishop priest
architect: designer
archivist: collector
artilleryman: gunner man
artisan: craftsman
aspirant: applicant
assassin: criminal crook felon killer murderer outlaw
assessor: official
assignee: recipient
assistant: helper supporter
associate: companion comrade fellow friend
astronaut: traveler traveller
athlete: contestant
attache: specialist
attacker: aggressor offender
attendant: assistant associate helper participant player supporter
attorney: lawyer
auditor: enrollee hearer listener observer pupil student
author: maker writer
auxiliary: aide assistant helper supporter
ayatollah: leader
babe: baby child infant kid offspring
baby: babe child infant kid offspring
bachelor: knight
backbencher: lawgiver lawmaker legislator politician
backer: helper patron sponsor supporter
ballerina: dancer
balletomane: admirer champion enthusiast friend protagonist supporter
ballplayer: athlete contestant participant player
bandit: criminal crook felon outlaw thief
banker: capitalist financier
barbarian: peasant savage
barkeep: bartender employee
barnburner: criminal crook felon outlaw
bartender: barkeep employee
bather: traveler traveller
batter: athlete ballplayer hitter participant player slugger
beadle: official
bearer: courier messenger toter traveler traveller
beatnik: contestant dissenter dissident protester
beau: fellow gallant lover
beginner: father founder
believer: admirer advocate champion friend proponent protagonist supporter worshipper
belle: girl
bellhop: assistant attendant helper supporter
beneficiary: recipient
besieger: adversary antagonist applicant enemy foe opponent petitioner
bidder: applicant
biologist: scientist
biophysicist: physicist scientist
bishop: clergyman priest reverend
blackmailer: criminal crook felon outlaw principal
bloke: chap cuss fella fellow lad
boatswain: sailor seafarer seaman
bobbysoxer: girl
bodybuilder: muscleman
bodyguard: defender escort guardian
bondholder: capitalist investor owner
bondsman: helper slave
booker: agent representative
bootlegger: criminal crook felon outlaw principal
borrower: recipient
boss: chief employer foreman leader supervisor
boxer: employee fighter workman
briber: criminal crook felon outlaw principal
bricklayer: artisan craftsman
bride: mate partner spouse
bridegroom: associate groom mate participant partner player spouse
broker: agent capitalist
brother: associate member
brute: aggressor attacker offender savage
buddy: brother crony friend
buff: devotee fan follower lover
bugler: instrumentalist musician player trumpeter
bully: aggressor attacker criminal crook felon hood offender outlaw punk roughneck rowdy ruffian
bullyboy: aggressor attacker bully roughneck rowdy ruffian
bum: puke skunk tramp wanderer
bunkmate: acquaintance friend
bunter: ballplayer batter hitter slugger
burglar: criminal crook felon outlaw thief
busboy: employee
businessman: capitalist
businesswoman: capitalist
butler: manservant servant
buyer: client consumer customer
caliph: ruler
caller: capitalist investor traveler traveller visitor
campaigner: candidate leader nominee politician
campmate: acquaintance friend
candidate: campaigner leader nominee politician
capitalist: conservative
captain: skipper
cardinal: bishop priest
caretaker: custodian defender guardian official steward
carpenter: artisan craftsman
cartoonist: artist
catcher: fielder infielder
caterer: supplier
cattleman: cowboy cowhand cowpuncher farmer puncher
cavalryman: soldier trooper
celebrant: clergyman priest reverend
celebrity: personage
ceo: executive
chairman: chair chairperson chairwoman leader president
chairperson: chair chairman chairwoman leader president
chairwoman: chair chairman chairperson leader president
chambermaid: maid
champ: champion competitor contestant rival title-holder
champion: champ competitor contestant defender fighter guardian hero rival title-holder
chancellor: minister premier representative
chap: bloke cuss fella fellow lad
chaplain: clergyman reverend
charlatan: offender
chemist: apothecary pharmacist scientist
chief: boss foreman head leader supervisor
chieftain: captain chief leader
child: kid minor offspring youngster
chiropractor: healer therapist
choirboy: singer vocalist
chorine: dancer performer
chosen: darling lover
chump: fool sucker victim
churchman: clergyman cleric reverend
civilian: citizen
claimant: applicant
classicist: artist humanist scholar student
classifier: thinker
classmate: acquaintance friend schoolmate
clergyman: leader reverend
cleric: churchman clergyman reverend
clerk: employee
client: consumer customer user
co-worker: associate colleague
coach: educator handler instructor leader manager teacher trainer tutor
cobbler: maker
collaborator: criminal crook felon outlaw traitor
colleague: associate co-worker confrere fellow
collegian: enrollee pupil student
colonial: dweller inhabitant occupant resident
coloratura: singer soprano vocalist
columnist: author journalist writer
comedian: actor performer player
comer: competitor contestant rival traveler traveller
commander: leader man officer
commando: man
commentator: author observer reviewer writer
commie: communist politician socialist
commissioner: administrator associate chief executive head member
committeeman: member
communist: commie leader politician socialist
companion: associate comrade fellow friend traveler traveller
competitor: contestant rival
composer: artist musician
comrade: associate commie communist companion fellow friend socialist
concessionaire: businessman
concierge: caretaker custodian steward
conductor: artist director musician
confessor: clergyman priest reverend
confidant: friend
confidante: confidant friend
confrere: associate colleague fellow
congressman: congresswoman lawgiver lawmaker legislator politician representative
congresswoman: congressman lawgiver lawmaker legislator politician representative
conqueror: fighter master victor
conservative: associate member
conspirator: criminal crook felon outlaw principal
constable: defender guardian lawman
constituent: citizen elector voter
consul: diplomat official
consultant: adviser advisor
consumer: user
contestant: dissenter dissident protester
contractor: builder
contralto: instrumentalist musician player singer vocalist
contributor: author donor giver helper presenter writer
controller: accountant capitalist
coon: commoner
coordinator: organizer thinker
cop: lawman officer policeman
coquette: tease
coroner: investigator
corporal: noncom officer
correspondent: author journalist newspaperman writer
councillor: associate member
councilman: councillor member
councilwoman: councillor member
counsel: advocate attorney counsellor counselor lawyer
counsellor: adviser advisor consultant counselor supervisor
counselor: adviser advisor consultant counsellor supervisor
countryman: commoner compatriot
courier: messenger traveler traveller
courtier: assistant attendant helper supporter
cowboy: cattleman cowhand cowpuncher performer puncher
cowhand: cattleman cowboy cowpuncher puncher
cowpuncher: cattleman cowboy cowhand puncher
crackpot: eccentric
crafter: craftsman
craftsman: crafter
criminal: crook felon offender outlaw principal
critic: judge
crofter: farmer
crone: oldster witch
crony: brother buddy friend
crook: criminal felon offender outlaw principal
culprit: offender
cultist: follower
curator: custodian defender guardian steward
cuss: bloke chap fella fellow gadfly lad tormentor
custodian: defender guardian steward
customer: client consumer user
cyclist: rider
cynic: philosopher scholar student
dad: daddy father papa parent pop
daddy: dad father papa parent pop
dairyman: farmer fieldhand
dame: girl lady madam
dancer: performer
darling: lover
daughter: child girl kid
deacon: clergyman official reverend
dealer: merchant trader
dean: administrator
dear: lover
deceased: decedent
decedent: deceased
decorator: artist specialist
defector: offender
defendant: litigant suspect
defender: fighter guardian
delegate: negotiator representative
demagogue: leader politician
democrat: advocate leader politician proponent
demonstrator: educator employee instructor teacher
dependent: recipient
deportee: alien foreigner traveler traveller
depositor: capitalist investor
deputy: assistant defender guardian helper lawman lieutenant supporter
descendant: descendent
descendent: descendant
designer: architect specialist
despoiler: criminal crook felon outlaw thief
detective: investigator lawman officer policeman
devisee: beneficiary recipient
devotee: buff fan follower lover
diabetic: sufferer
diagnostician: doctor pathologist physician specialist
dictator: ruler speaker
dignitary: personage
diplomat: go-between intermediary mediator negotiator official
director: administrator chief head manager member
disciple: adherent follower
dissenter: contestant dissident protester
dissident: contestant dissenter protester
distributor: supplier
doctor: physician scholar student theologian
donor: giver helper presenter
doorman: defender guard guardian porter
double-crosser: offender traitor
dramatist: author playwright writer
draper: dealer merchant trader
dreamer: idealist sleeper
drinker: consumer user
dropout: individualist
drover: laborer
drummer: instrumentalist musician player
drunk: consumer drinker drunkard
drunk-and-disorderly: drinker drunk
drunkard: consumer drinker drunk
duelist: adversary antagonist opponent
dweller: inhabitant
earthman: dweller inhabitant
economist: scientist
elder: senior
elector: citizen prince voter
electrotherapist: healer therapist
embodiment: personification
emir: ruler
emissary: envoy negotiator representative
employer: leader
enemy: adversary antagonist foe opponent
engraver: artist
enthusiast: admirer advocate champion friend lover proponent protagonist supporter
entrepreneur: capitalist
envoy: diplomat emissary negotiator official representative
epicure: gourmet
escort: bodyguard defender guardian
evangelist: clergyman gospeler leader preacher reverend
evildoer: offender sinner
ex-gambler: gambler
ex-mayor: mayor politician
ex-president: president
examiner: inspector investigator questioner speaker
executioner: killer
executive: administrator chief head
existentialist: philosopher scholar student
experimenter: investigator researcher scientist
explorer: adventurer
exporter: capitalist
extern: doctor physician
faker: offender
fan: admirer champion enthusiast friend protagonist supporter
fanatic: admirer champion enthusiast fiend friend protagonist supporter
father: ancestor forefather parent
father-in-law: father parent
fella: bloke chap cuss fellow lad
fellow: associate bloke chap companion comrade cuss fella friend lad
felon: criminal crook offender outlaw principal
fielder: athlete ballplayer participant player
fieldhand: laborer
filmmaker: producer
financier: capitalist
firefighter: defender guardian
first-nighter: spectator theatregoer viewer watcher witness
fisher: fisherman
fisherman: fisher
fishmonger: dealer fishwife merchant trader
fishwife: dealer fishmonger merchant trader
fixer: personage
flag-waver: patriot
flapper: girl
flautist: instrumentalist musician performer player
fledgling: beginner freshman newcomer
foe: adversary antagonist competitor contestant enemy opponent rival
follower: traveler traveller
fool: chump sucker victim
forefather: ancestor father predecessor
foreigner: alien intruder outsider stranger traveler traveller
foreman: boss chief juror supervisor
founder: beginner father
freeman: citizen
freshman: beginner fledgling newcomer undergraduate
friend: ally associate
frontbencher: lawgiver lawmaker legislator politician
fugitive: criminal crook felon outlaw principal
fundraiser: petitioner solicitor
gadfly: cuss tormentor
gagwriter: author writer
gallant: assistant attendant beau helper squire supporter
gambler: adventurer
gangster: criminal crook felon outlaw principal
gardener: employee
general: chief head leader
generalist: scholar student
geneticist: biologist scientist
gentleman: man manservant servant valet
geologist: scientist
ghoul: criminal crook felon outlaw thief
girlfriend: friend girl lover
giver: donor helper presenter
gladiator: boxer fighter
glutton: consumer
go-between: intermediary mediator negotiator
goalkeeper: athlete participant player
goldsmith: jeweler maker
golfer: contestant participant player
gospeler: clergyman evangelist preacher reverend
gourmet: epicure
governess: educator instructor teacher
governor: leader politician
graduate: scholar student
grammarian: linguist scientist
grandchild: offspring
grandfather: grandparent
grandma: grandmother grandparent granny
grandmother: grandma grandparent granny
grandparent: ancestor
granny: grandma grandmother grandparent oldster
graybeard: oldster
great-niece: niece
grocer: merchant
groom: associate bridegroom laborer participant player
grower: farmer
grownup: adult
guard: defender guardian lineman
guardian: defender
guerrilla: insurgent warrior
guest: traveler traveller visitor
gunman: criminal crook felon gunslinger killer murderer outlaw
gunner: artilleryman man
gunslinger: criminal crook felon gunman killer murderer outlaw
guru: leader
gymnast: athlete contestant
gynecologist: doctor physician specialist
hack: hacker leader politician ward-heeler
hacker: engineer golfer participant player
half-brother: brother
handler: agent leader representative trainer
handyman: fixer repairman
hawker: hunter merchant peddler seller vendor
headmaster: educator head master principal schoolmaster
headsman: executioner killer
healer: therapist
hearer: auditor listener observer
heir: offspring recipient successor
hell-rooster: fighter
helper: assistant supporter
herald: courier messenger traveler traveller trumpeter
heretic: contestant dissenter dissident outcast protester
hero: leader
herpetologist: biologist
highwayman: hijacker thief
hijacker: criminal crook felon highwayman outlaw principal thief
historian: scholar student
hitter: athlete ballplayer batter mover participant player slugger striker traveler traveller
homesteader: settler
hood: criminal crook felon outlaw principal punk
horseman: enthusiast rider traveler traveller
hostage: prisoner
hostess: host patron
hotelman: administrator chief head
hotshot: champion virtuoso whiz wizard
housebreaker: burglar laborer thief
householder: owner
housewife: mate partner spouse wife
huckster: merchant publicist seller vendor
humanist: advocate proponent scholar student
hunter: seeker
hurler: athlete ballplayer participant pitcher player twirler
husband: mate partner spouse
hypocrite: offender phony
idealist: dreamer
ideologist: advocate proponent
idiot: imbecile
idler: bum
illustrator: artist
imam: leader
imbecile: idiot
immigrant: traveler traveller
impressionist: artist painter
industrialist: businessman
infant: babe baby child kid offspring
infantryman: soldier
infielder: ballplayer fielder
informant: observer speaker witness
inhabitant: dweller
inmate: dweller inhabitant occupant patient resident sufferer
inquisitor: official questioner speaker
insider: executive
inspector: examiner investigator lawman officer policeman
instructor: educator teacher
instrumentalist: musician performer player
insurgent: guerrilla radical rebel warrior
intermediary: go-between mediator negotiator
interne: doctor physician
interpreter: go-between intermediary mediator negotiator translator
interviewer: questioner speaker
intruder: traveler traveller
invader: intruder
invalid: sufferer
investigator: researcher scientist
investor: capitalist
ironworker: maker
jackass: fool
janissary: follower soldier
janitor: custodian defender guardian steward
jeweler: maker merchant
jimdandy: jimhickey
jimhickey: jimdandy
jockey: horseman rider
joker: comedian performer
journalist: author writer
judge: jurist justice official
junior: undergraduate
jurist: judge justice official
juror: critic
kid: child minor youngster
kidnapper: captor criminal crook felon outlaw principal
king: competitor contestant monarch queen rival ruler sovereign
knight-errant: knight
laborer: employee workman
lackey: follower servant
lad: bloke boy chap cuss fella fellow sonny
lady: dame madam
laggard: bum idler
landlord: landowner
landowner: owner
lasher: driver
lawgiver: lawmaker leader
lawmaker: lawgiver leader
lawman: defender guardian
lawyer: attorney
layman: commoner
learner: apprentice beginner scholar
lecher: reprobate
lecturer: educator reader speaker
left-hander: ballplayer hurler lefty pitcher southpaw twirler
lefty: ballplayer hurler left-hander pitcher southpaw twirler
legate: emissary envoy representative
legatee: beneficiary recipient
legislator: lawgiver lawmaker leader politician
lender: capitalist investor
letterman: athlete contestant
liar: offender
lieutenant: defender guardian lawman
lifter: athlete contestant criminal crook felon outlaw thief
lightweight: boxer commoner gladiator nobody
linebacker: athlete participant player
lineman: athlete engineer participant player surveyor
linguist: scientist
listener: auditor hearer observer
logger: laborer workman
longshoreman: laborer workman
loser: contestant
lover: buff devotee fan follower
loyalist: admirer advocate champion friend proponent protagonist supporter
luminary: celebrity notable personage
lunkhead: dullard
lyricist: author writer
machinist: artisan craftsman mechanic
madam: businesswoman dame lady
madman: maniac sufferer
magician: performer wizard
magistrate: judge jurist justice official
magnate: businessman king mogul tycoon
maid: girl maiden servant
maiden: girl maid
mailman: employee
malfeasant: offender
mama: mamma mommy mother parent
mamma: mama mommy mother parent
manager: administrator chief coach director handler head leader trainer
maniac: admirer enthusiast madman sufferer
manic-depressive: sufferer
manservant: servant
mantrap: sweetheart
marshal: defender guardian lawman
martyr: sufferer victim
master: artist ruler
mate: associate officer seafarer seaman teammate
matriarch: chief head
matron: mate partner spouse wife
mayor: leader politician
mechanic: artisan craftsman fixer machinist repairman
mediator: go-between intermediary negotiator
member: associate
mercenary: adventurer
mercer: dealer merchant trader
merchant: capitalist
messenger: courier traveler traveller
middleman: distributor minstrel performer supplier wholesaler
militant: activist
miner: laborer workman
minister: administrator clergyman executive parson pastor rector reverend
minor: child kid youngster
minstrel: instrumentalist musician performer player singer vocalist
misogynist: misanthrope
missionary: educator instructor teacher
mistress: instructor lover schoolmarm schoolmistress teacher
moderator: leader
mogul: ruler
mommy: mama mamma mother parent
monarch: representative ruler sovereign
moneymaker: capitalist
monologist: performer
moralist: dictator philosopher scholar student
mortician: undertaker
mother: parent
mother-in-law: mother parent
mover: employee workman
moviegoer: observer spectator viewer watcher witness
mp: defender guardian lawman
murderer: criminal crook felon killer outlaw principal
muscleman: aggressor attacker bodybuilder bully roughneck rowdy ruffian
musician: artist instrumentalist performer player
mutineer: insurgent rebel
naprapath: healer therapist
native: aborigine
naturopath: healer therapist
navigator: officer seafarer seaman
neighbor: neighbour
neighbour: neighbor
neurotic: sufferer
neutralist: advocate proponent
newcomer: beginner comer fledgling freshman traveler traveller
newsboy: employee
newsman: reporter
newspaperman: author correspondent journalist writer
nobody: commoner
nominee: campaigner candidate leader politician
noncom: man officer
nondriver: traveler traveller
notable: celebrity luminary personage
novelist: author writer
nuncio: diplomat official
nurse: defender guardian
nymphomaniac: reprobate
observer: commentator
occupant: dweller inhabitant resident
officer: man official owner
oligarch: ruler
ombudsman: investigator
onlooker: observer spectator viewer watcher witness
operagoer: client customer patron
operative: agent detective investigator representative
opponent: adversary antagonist contestant
orator: rhetorician speaker
orderly: assistant attendant helper soldier supporter
organizer: representative thinker
orphan: child kid minor youngster
outfielder: ballplayer fielder
outlaw: criminal crook felon offender principal
outsider: alien contestant foreigner intruder stranger
overachiever: enrollee pupil student
overnighter: client customer guest
owner: businessman proprietor
oyabun: supervisor
painter: artist
pander: offender pimp procurer
papa: dad daddy father parent pop
paranoiac: sufferer
pardner: associate collaborator partner
parishioner: churchgoer
parson: clergyman minister pastor rector reverend
participant: associate contestant player
partner: associate collaborator mate pardner spouse
passenger: rider traveler traveller
passerby: traveler traveller
pastor: clergyman minister parson rector reverend
pathologist: diagnostician doctor physician specialist
patient: sufferer
patriarch: chief head leader
patroller: guard watcher watchman
patrolman: defender guardian lawman
patron: businessman client consumer customer owner proprietor
patronne: helper patron sponsor supporter
peacekeeper: defender guardian soldier
peasant: commoner laborer
peddler: criminal crook dealer felon hawker merchant outlaw principal seller vendor
pensioner: beneficiary recipient
perfectionist: compulsive
pessimist: skeptic
petitioner: applicant litigant plaintiff
pharmacist: apothecary chemist
philanthropist: donor giver helper presenter
philosopher: scholar student
phony: hypocrite offender
photographer: artist
physician: doctor
physicist: scientist
pianist: instrumentalist musician performer player
pilgrim: settler traveler traveller
pilot: sailor seafarer seaman
pimp: offender pander procurer
pioneer: settler
piper: instrumentalist musician performer player
pirate: criminal crook despoiler felon outlaw thief
pistoleer: soldier
pitcher: athlete ballplayer hurler participant player twirler
plainclothesman: detective investigator officer policeman
plaintiff: litigant
planter: farmer
player: contestant instrumentalist musician participant performer
playmate: associate companion comrade fellow friend
playwright: author dramatist writer
plug-ugly: aggressor attacker bully roughneck rowdy ruffian
plumber: artisan craftsman
poet: author writer
policeman: defender guardian lawman officer
politician: leader
pollster: questioner speaker
pop: dad daddy father papa parent
pope: leader
porter: defender doorman guard guardian laborer workman
portwatcher: guard watcher watchman
poseur: egotist
potter: artisan craftsman
preacher: clergyman reverend
premier: chancellor representative
presenter: advocate proponent sponsor
president: executive representative
prey: victim
priest: clergyman leader reverend
primate: clergyman priest reverend
prince: leader
princess: leader
principal: educator head
pro: professional
process-server: courier messenger traveler traveller
procurer: offender pander pimp
producer: maker
professional: pro
professor: educator
promoter: agent booker publicist
promulgator: lawgiver lawmaker leader
prophet: seer
proponent: advocate
proprietor: businessman owner
prosecutor: attorney lawyer official
prostitute: whore
protagonist: admirer advocate champion friend proponent supporter
protege: recipient
protester: contestant demonstrator dissenter dissident
provost: administrator
prowler: intruder
psychiatrist: doctor physician specialist
psychologist: scientist
psychopath: neurotic sufferer
puke: bum skunk
puncher: boxer cattleman cowboy cowhand cowpuncher fighter
pundit: scholar student
punk: criminal crook felon hood outlaw principal
punster: humorist
pupil: enrollee student
pursued: victim
pursuer: follower traveler traveller
purveyor: supplier
quack: charlatan doctor physician
questioner: speaker
rabbi: leader
racketeer: criminal crook felon outlaw principal
ragamuffin: child kid minor urchin youngster
rajah: leader
rancher: farmer
rapist: aggressor attacker criminal crook felon offender outlaw principal
rascal: child kid minor rogue scoundrel villain youngster
reactionary: conservative
reader: client consumer customer scholar student
realist: philosopher scholar student
rebel: insurgent radical soldier
receptionist: assistant helper secretary supporter
recluse: individualist
recruit: beginner fledgling freshman newcomer
recruiter: official supplier
rector: clergyman minister parson pastor reverend
redcoat: soldier
referee: critic judge official reader reviewer
regulator: official
repairman: fixer
reporter: newsman
representative: advocate interpreter negotiator proponent spokesperson
reprobate: offender
republican: advocate leader politician proponent
researcher: investigator scientist
resident: doctor dweller inhabitant occupant physician
retailer: distributor merchant supplier
reveller: celebrant
reverend: clergyman leader
reviewer: author commentator critic judge reader referee writer
rhetorician: orator speaker
rider: traveler traveller
rifleman: marksman soldier
right-hander: ballplayer hurler pitcher twirler
rival: competitor contestant
robber: criminal crook felon outlaw thief
rogue: rascal scoundrel villain
romantic: artist dreamer idealist
roofer: artisan craftsman
rookie: beginner
roommate: friend
roughneck: aggressor attacker bully offender rowdy ruffian
rowdy: aggressor attacker bully offender roughneck ruffian
ruffian: aggressor attacker bully offender roughneck rowdy
runner-up: competitor contestant rival
rustler: criminal crook felon outlaw thief
safebreaker: criminal crook felon outlaw thief
sailor: man
salesgirl: employee saleslady
saleslady: employee salesgirl
salesman: employee
satirist: humorist
savage: aggressor attacker barbarian brute offender
saver: owner
schizophrenic: sufferer
scholar: learner student
scholastic: philosopher scholar student
schoolboy: boy pupil youth
schoolgirl: girl
schoolmarm: instructor mistress schoolmistress teacher
schoolmaster: educator head headmaster master principal
schoolmate: acquaintance classmate friend
schoolmistress: instructor mistress schoolmarm teacher
scoundrel: villain
scout: boy girl guard sentinel sentry watcher watchman
screenwriter: author writer
sculptor: artist
seafarer: sailor seaman
seaman: sailor seafarer
secessionist: advocate proponent
secretary: assistant chief head helper leader supporter
secularist: advocate proponent
seer: observer
selectman: official
seller: merchant vendor
seminarian: enrollee pupil student
senator: lawgiver lawmaker legislator politician
senior: collegian elder undergraduate
sentinel: guard scout sentry watcher watchman
sentry: guard scout sentinel watcher watchman
separatist: advocate proponent
sergeant: defender guardian lawman noncom officer
settler: negotiator traveler traveller
shareholder: capitalist investor stockholder
sharer: associate participant player
sheepman: drover farmer shepherd
shepherd: clergyman drover reverend sheepman
sheriff: defender guardian lawman
shopkeeper: merchant storekeeper tradesman
shopper: agent client consumer customer representative
shortstop: fielder infielder
singer: instrumentalist musician performer player vocalist
sinner: evildoer offender
sipper: consumer drinker
sister: nun
skipper: captain enrollee master officer pupil seafarer seaman student
skirmisher: fighter
skunk: bum puke
sleeper: operative radical spy terrorist
sleepwalker: sleeper
slugger: athlete ballplayer batter boxer fighter hitter participant player
smuggler: criminal crook felon outlaw principal
sniper: marksman
socialist: leader politician
sociologist: scientist
soldier: man
solicitor: applicant attorney lawyer petitioner
soloist: instrumentalist musician performer player
son: boy child kid
songwriter: composer musician
sonny: boy lad
soothsayer: seer
sophomore: undergraduate
soprano: instrumentalist musician player singer vocalist
southpaw: ballplayer hurler left-hander lefty pitcher twirler
sovereign: monarch representative ruler
specialist: doctor physician
spectator: observer viewer watcher witness
spokesman: advocate interpreter proponent representative spokesperson
spokesperson: advocate interpreter proponent representative
spokeswoman: advocate interpreter proponent representative spokesperson
sponsor: advocate helper patron presenter proponent supporter
sportsman: athlete contestant sportswoman
sportswoman: athlete contestant sportsman
spouse: mate partner
sprinter: athlete
spy: agent observer operative spectator viewer watcher witness
squire: assistant attendant helper landowner supporter
staffer: employee
stager: supervisor veteran
starlet: actor actress player
statesman: leader politician
statistician: scientist
stepchild: child kid offspring
stepmother: parent
steward: officer seafarer seaman
stockbroker: agent broker
stockholder: capitalist investor shareholder
storekeeper: merchant shopkeeper tradesman
storyteller: liar speaker
straggler: bum idler laggard
stranger: alien intruder
strategist: planner
striker: athlete contestant man sailor
student: enrollee pupil scholar
stylist: artisan artist craftsman
subordinate: assistant helper supporter underling
suburbanite: dweller inhabitant occupant resident
sucker: chump fool victim
sufferer: martyr victim
suitor: admirer lover
sultan: ruler
superintendent: caretaker custodian steward supervisor
supervisor: leader
supplier: capitalist
supporter: admirer advocate champion friend helper patron proponent protagonist sponsor
surgeon: doctor physician
surrogate: agent deputy fill-in representative
surveyor: engineer statistician
suspect: defendant litigant
swashbuckler: adventurer
sweetheart: lover
switch-hitter: ballplayer batter hitter slugger
symbolist: artist go-between intermediary interpreter mediator translator
tackle: lineman
taoiseach: chancellor premier
teacher: educator instructor
teammate: associate mate
teamster: driver
tease: coquette
technocrat: leader politician
teenager: adolescent
tenant: owner
terrorist: radical
theatregoer: observer spectator viewer watcher witness
theologian: scholar student
therapist: healer
thief: criminal crook felon outlaw principal
title-holder: champ champion competitor contestant rival
toter: bearer traveler traveller
tourist: traveler traveller
townsman: dweller inhabitant occupant resident
trader: dealer merchant
tradesman: merchant shopkeeper storekeeper
traditionalist: conservative
tragedian: actor author performer player writer
trainer: leader
trainman: employee
traitor: criminal crook double-crosser felon offender outlaw principal
tramp: bum libertine wanderer
translator: go-between intermediary interpreter linguist mediator negotiator
trapper: hunter
traveler: traveller
traveller: traveler
trooper: cavalryman lawman officer policeman soldier
troubleshooter: fixer repairman
trumpeter: courier herald instrumentalist messenger musician performer player traveler traveller
trustee: member
tsar: monarch ruler sovereign
tutor: coach educator instructor teacher
twirler: athlete ballplayer hurler participant performer pitcher player
tycoon: businessman king magnate mogul
tyrant: dictator ruler
uncle: helper
underachiever: enrollee pupil student
undergraduate: collegian pupil student
underling: assistant helper subordinate supporter
undersecretary: chief head secretary
understudy: actor performer player
undertaker: mortician
urchin: child kid minor youngster
valet: gentleman man manservant servant
vandal: barbarian savage
vaquero: cattleman cowboy cowhand cowpuncher puncher
vendor: merchant seller
vet: doctor man physician veteran
veteran: man vet
vicar: clergyman priest reverend
viceroy: governor politician
victor: contestant fighter master winner
viewer: observer spectator watcher witness
villager: dweller inhabitant
villain: scoundrel
violinist: instrumentalist musician performer player
virtuoso: artist champion hotshot musician whiz wizard
visitor: traveler traveller
vocalist: instrumentalist musician performer player singer
volunteer: man
voter: citizen elector
voyager: traveler traveller
wag: humorist
waiter: employee
waitress: waiter
wanderer: traveler traveller
ward-heeler: hack leader politician
warden: defender guardian lawman
warlord: leader
watcher: defender guard guardian observer spectator viewer watchman witness
watchmaker: maker
watchman: defender guard guardian watcher
watercolorist: artist painter
wearer: user
westerner: dweller inhabitant
whistleblower: informant
whiz: champion hotshot virtuoso wizard
wholesaler: distributor middleman supplier
whore: prostitute
wife: mate partner spouse
wigmaker: maker
wildcatter: businessman
windbag: dullard
wingman: pilot
winner: contestant gambler victor
witness: informant observer speaker spectator viewer watcher
wizard: champion hotshot magician virtuoso whiz
woodcarver: artisan craftsman
worker: commoner
workman: employee
worshipper: admirer believer lover
wrestler: fighter
wretch: offender reprobate victim
writer: author
yokel: commoner
youngster: child kid minor
zombie: deceased decedent
`
    .trim()
    .split("\n")
    .map((row): [string, ReadonlySet<string>] => {
      const [noun, kinds] = row.split(": ") as [string, string];
      return [noun, new Set(kinds.split(" "))];
    }),
);
