/**
 * Short and familiar forms of given names, lower case, each name before its forms: those of nicknames 1.0.1 (Apache-2.0; compiled from
 * genealogies of English-speaking countries) for the names of names.ts. Left out are forms that are full names of their own there (“Micah”
 * for Michael), or of the other sex.
 */
export const nicknames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
aaron ron ronnie, abigail abbe abbey abbi abbie abby gail nabby, abraham ab abe, ada addy adie, adele addy dell, agnes aggy inez nessa, alan al, albert al bert, aleksandr alek alex, alex al, alexander al alec alex, alexandra alex alla
sandy, alexis alex lexi, alfred al fred freddy, alice allie elsie, alicia allie elsie, alison ali allie, allan al alan, allen al alan, allison allie ally, alyssa al ally lissia, amanda manda mandy, amelia amy emily mel millie, anastasia
ana stacy, andre drea, andrea andi drea rea, andrew andy drew randy, angela angel angie, angelica angel angelika angelique angie, ann annie nan, anna ann anne annie nan, anne ann annie nan, annette anna nettie, annie ann anna, anthony
ant tony, antonia ann netta, antonio ant tony, arlene arly, arnold arnie, arthur art, ashley ash ashly leah, audrey audree dee, barbara bab babs barbie barby bobbie, beatrice bea trisha trix trixie, belinda belle, benjamin ben benjy
bennie benny jamie, bernard barney berney bernie berny, bert bertie bob bobby, beth betsy betty, beverly bev, bill billy fred willie, billy fred, bob rob, bobby bob rob, brad bradford ford, bradley brad, brenda brandy, brian bryant,
bridget biddie biddy bridgie bridie, brittany britt brittnie, calvin cal vin vinny, camille cammie millie, candace candy dacey, carla carly karla, carol carolann carri carrie cassie kara kari lynn, caroline carol carrie cassie lynn,
carolyn carrie cassie lynn, carrie cassie, cassandra cassie sandy, catherine casey cassie cathy kathy katy kay kit kittie trina, cathy cathleen kathy, cecilia celia cissy, celeste celia lessie, charles carl charlie chick, charlotte char
lotta lottie sherry, cheryl cher, chester chet, chloe clo, chris kris, christian chris kit, christina chris chrissy christy crissy kris kristy, christine chris chrissy christy crissy kris kristy, christopher chris kit, cindy cinderella,
claire clair clare, clara clarissa, clarence clair clare, claudia claud, clifford cliff ford, constance connie, corey coco cordy ree, corinne cora ora, cory coco cordy ree, courtney court curt, crystal crys stal tal, curtis curt,
cynthia cindy cintha, daniel dan dann danny, danielle dani ellie, daphne daph daphie, david dave davey day, debbie deb debby, deborah deb debbie debby, debra deb debbie, delia cordelia delius fidelia, dennis dennie denny, derek derrek
rick ricky, diana di dicey didi, diane di dian dicey didi, dick rick, dominic dom nic, donald don donnie donny dony, donna dona, doris dora, dorothy dolly dora dortha dot dottie dotty, douglas doug, eddie ed, edgar ed eddie eddy, edith
edie edye, edmund ed eddie eddy ned ted, eduardo ed eddie eddy, edward ed eddie eddy ned ted teddy, edwin ed eddie eddy ned win, elaine lainie, eleanor ellie lanna lenora nelly, elijah eli lige, elizabeth bess bessie beth betsy betty
eliza lib libby liz liza lizzie lizzy, ella el, ellen nell nellie, emil em, emily em emma emmy mel millie, emma em emmy, eric rick ricky, ernest ernie, esther essie hester, eugene gene, eva eve, evelyn ev eve evelina, faith fay, felicia
fel feli, florence flo flora flossy, frances cissy fanny fran francie frankie frannie franniey franny sis, francis fran frankie, franklin fran frank, frederick derick erick fred freddie freddy rick ricky, gabriel gabby gabe, gabrielle
gabby, gareth gare gary, genevieve eve jean jenny, geoffrey geoff jeff, george georgie, gerald gerry jerry, geraldine dina gerri gerrie gerry, gertrude gert gertie trudy, gilbert bert gil wilber, giovanni gio, glenn glen, gloria glory,
gregory gory greg, gus gussie, gwendolyn gwen wendy, hannah nan nanny, harold hal hap haps harry, harriet hattie, harry hap haps henry, heather hetty, helen ellie, helena aileen nell nellie, henry hal hank hap haps harry, herbert bert
herb, herman dutch harman, hillary hilary, howard hal howie, hubert bert hub hugh, ian john, irene rena, isaac ike zeke, isabel bell bella belle ib issy nib nibby tibbie, isabella bella belle ib issy nib nibby tibbie, ivan john, jackson
jack, jacob jaap jake jay, jacqueline jackie jacqui, james jamie jem jim jimmie jimmy, jane janie jean jennie jessie, janet jan jessie, janice jan, jean jane jeannie, jeanette jean jessie nettie, jeanne jane jeannie, jefferson jeff
sonny, jeffrey jeff, jennifer jen jenn jenni jennie jenny, jeremy jez jezza, jerry geri gerry jereme, jessica jess jessie, jim jimmie, joan jo nonie, joann jo, joanna jo joan jodi jody, joanne jo, jody jo, joe joey, johannes john
johnny, john ian jack jock johnny jon jonnie jonny, jon john johnny jonnie jonny, jonathan john johnathan johnathon johny jon jonathon jonnie jonny, joseph joe joey jos, josephine fina jo jody joey josey josie, joshua joe jos josh,
joyce joy, juanita nettie nita, judith juda jude judi judie judy, julia jill jules julie, julian jule jules, julie jule jules, june junius, justin justina juston justus, kate kay, katherine cassie cathy kate kathy katy kay kaye kit
kittie trina, kathleen cassie cathy kathy katy kay kit kittie trina, kathryn kate kathy katie, kayla kay, kendra kay kenj kenji kenny, kenneth ken kendrick kenny, kent ken kendrick kenny, kerry kerri, kevin kev, kimberly kim kimberley
kimberli, kristine christy crissy kris kristy, larry laurence, lauren laurie ren, lawrence larry lawrie lon lonny lorne lorry, leo leon, leonard len lenny leo leon lineau, leroy lee roy, leslie les, lester les, lidia lyddy, lillian lil
lilly lolly, linda lindy lynn, lindsay lindsey lindsie lindsy, lionel leon, lisa liz, lois lou, lorenzo loren, loretta etta lorie lorrie retta, lorraine lorie lorrie, louis lou louie, louise lois lou, lucas luke, lucia lucius lucy,
lucille cille lou lu lucy, lucy lucinda, luther luke, lydia lyddy, mabel amabel mehitabel, mackenzie kenzy mac mack, madeline maddi maddie maddy madge madie magda maggie maud, malcolm mac mal malc, manuel emanuel manny, marcus marc
mark, margaret daisy gretta madge maggie maggy marge margery margie margy meg midge peg peggy, margarita daisy madge maggie maisie marge margo meg metta midge peggie, marian marianna, marie mae mary, marilyn mary, marion mary, marissa
rissa, marjorie margie margy, marsha marcie mary, martha mat mattie patsy patty, martin marty, marvin marv, mary mae mamie marie mitzi molly polly, mathew mat matt maty, matthew matt mattie matty thias thys, maureen mary, maurice morey,
maxine max, megan meg, melanie mellie, melinda lindy lynn mel mindy, melissa lissa mel milly missy, mercedes merci mercy sadie, michael micah mick mickey micky mike mikey, michelle chelle mickey shelley shellie shelly shely, miguel
miggy miguael miguaell miguail miguaill miguayl miguayll miguell mike, mike mick micky, mildred milly, miranda mandy mira randi, miriam mimi mitzi mitzie, mitchell mitch, monica monna monnie, moses amos mose moss, muriel mur, nancy ann
nan nanny, naomi omi, natalie natty nettie, natasha nat tasha, nathan nat nate, nathaniel nat nate nathan natty than, nelson nels, nicholas claas claes nic nick nickie nicky nico, nicolas nic nick nickie nicky nico, nicole cole nicki
nicky nikki nole, nora nonie, norman norm, oliver ollie, olivia livia nollie ollie, pamela pam, patricia pat patsy patti patty tricia trish trisha, patrick paddy pat pate, patsy patty, paul polly, paula lina polly, pauline polly, peggy
peg, penelope penny, peter pate pete, philip phil pip, phillip phil pip, priscilla cilla cissy prissy, rachel rachael shelly, randall randy, raymond ray, rebecca becca beck becky reba, reggie reg, reginald naldo reg reggie renny,
ricardo rick ricky, rich dick rick, richard dick dickie dickon dicky rich richie rick ricky, rick ricky, ricky dick rich, robert bill billy bob bobby dob dobbin hob hobkin rob robby, roberta bertie birdie birtie bobbie robbie roby,
roberto rob, rodney rod, roger bobby hodge rod rodger roge, roland lanny orlando rollo rolly, ron ronnie ronny, ronald naldo ron ronnie ronny, rosa rose, rose rosie, rosemary marie mary rose rosemarie rosey, roxanne ann rose roxie,
rudolph dolph olph rolf rudy, russell russ rusty, ryan ry, sabrina brina, salvador sal, sam sammy, samantha mantha sam sammy, samuel sam sammy, sandra sandy, sarah sadie sally sara, scott sceeter scottie scotty squat, sebastian seb
sebby, sharon sha shay, shirley sherry shirl, sidney sid syd, simon si sion, sophia sophie, stacey staci stacie stacy, stacy staci, stephanie annie steffi steffie steph stephani stephany stephie stephine stevie, stephen steph, steven
steph steve stevie, stuart stu, sue susie, susan sue sukey susie suzie, suzanne sue suki susie, tammy tami tammie, ted teddy, teresa tess tessa tessie, terry terence, theodore ted teddy theo, theresa tess tessa tessie thirza thursa
traci tracie tracy, thomas thom tom tommy, tiffany tiff tiffy, tim timmy, timothy tim timmy, tom tommy, tony anthony, ursula sula sulie, valentina felty val vallie, valerie val, vanessa essa nessa vanna, veronica franky frony ronie
ronna ronny vonnie, vicki vickie vicky, victor vic, victoria tori torie torri torrie tory vic vicki vickie vicky, vincent vic vin vince vinnie vinny, viola ola vi, virginia ginger ginny jane jennie virgy, vivian vi viv, wallace wally,
walter wally walt, wendy wen, wesley wes, wilbur will willie willy, wilhelm wil willie, will bill fred willie, william bela bell bill billy wil will willie willy, willie fred, wilma billiewilhelm, yvonne vonna, zachary zac zach zachy
zack zak zakk zeke
`
    .trim()
    .split(/,\s+/)
    .map((entry) => {
      const [name, ...forms] = entry.split(/\s+/);
      return [name as string, new Set(forms)];
    }),
);
