import { words } from "../words.js";

/**
 * Given names, lower case: the commonest of the U.S. Social Security Administration's public lists (men and women born
 * 1930 to 2000), and common ones of the world's news in Latin script. They tell a person from a place or a firm, and
 * he from she; a name that is not here is no less a name.
 */
export const menNames = words(`
aaron abdul abdullah abraham adam adolf ahmad ahmed al alan albert alberto alec alejandro aleksandr aleksei alex alexander alexandre alexei alexey alfred ali
allan allen alvin amir anatoly anders andre andreas andrei andrew andrey andrij andy angelo anthony anton antonio arkady arnold arthur artur asif
barack barry bashar ben benjamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan
calvin carl carlo carlos carter chad charles charlie chester chris christian christopher chuck clarence clark claude clayton cliff clifford clint clyde cody colin
corey cory craig curtis dale damian dan daniel danny dario darren daryl dave david dean denis dennis derek devin devon diego dick dirk dmitri dmitriy dmitry
dominic don donald doug douglas duane dustin dwight dylan earl ed eddie edgar edmund eduard eduardo edward edwin eli elijah elliot elliott emil emmanuel enrique
eric erik ernest ernie ethan eugene evan fareed felix fernando floyd francis francisco francois frank franklin franz fred frederick fritz
gabriel gareth gary gavin gene geoff geoffrey george gerald gerard gerhard gilbert giovanni glen glenn gordon graham grant greg gregory guillermo gunter gus guy
hamid hans harold harry hassan hector heinz helmut henry herbert herman hillel homer horst howard hubert hugh hugo hussein ian ibrahim igor imran isaac ismail ivan
jack jackson jacob jacques jaime jake jamal james jamie jan jared jason javier jay jean jeff jefferson jeffrey jeremy jerome jerry jesse jim jimmy joachim joe joel johan
johannes john johnny jon jonathan jordan jorge jose josef joseph josh joshua juan julian julio julius justin kamal karl keith ken kenneth kent kevin khalid kim kirk klaus konstantin
kurt kyle lance larry lars laurent lawrence lee leo leon leonard leonid leroy leslie lester lev lewis liam lionel lloyd logan lorenzo louis luc luca lucas luis luke luther lyle
mahmoud malcolm manuel marc marcel marco marcus mario mark markus marshall martin marty marvin mathew matt matthew maurice max maxim michael michel miguel mikael mike mikhail
miles milton mitch mitchell mohamed mohammad mohammed morgan moses muhammad mustafa nathan nathaniel neil nelson nicholas nick nicolas nigel nikita nikolai nikolay noah noel norman
oleg oliver omar oscar oskar otto owen pablo pat patrick paul pavel pedro perry pete peter petr petro phil philip philippe phillip pierre piotr preston rafael ralph ramon randall randy rashid
raul ray raymond reggie reginald rené rex ricardo rich richard rick ricky rob robert roberto robin rod rodney roger roland rolf roman ron ronald ronnie ross roy ruben rudolf rudolph rudy rupert russell ryan
salman salvador sam samir samuel saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn shlomo sidney simon spencer stan stanislav stanley stefan stephen sterling steve steven stewart stuart
taylor ted terrence terry theodore thomas tim timothy todd tom tomas tommy tony travis trevor troy tyler valery vasily vernon viacheslav victor viktor vincent virgil vitaly vlad vladimir volodymyr
wallace walt walter warren wayne wesley wilbur wilhelm will willard william willie winston wolfgang xavier yahya yakov yasser yevgeny yuri yury yusuf zachary zbigniew
`);

export const womenNames = words(`
abigail ada adele adriana agnes aisha alexandra alexis alice alicia alina alison allison alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica anita ann anna anne annette annie
antonia april ariana arlene ashley audrey ava barbara beatrice becky belinda bernadette bernice beth betsy betty beverly bonnie brenda bridget brittany brooke camille candace carla carmen carol carole
caroline carolyn carrie cassandra catherine cathy cecilia celeste charlene charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie constance corinne courtney crystal cynthia
daisy dana danielle daphne dawn deanna debbie deborah debra delia denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine elena eleanor elise eliza elizabeth ella ellen elsa emily emma erica erin
esther ethel eva eve evelyn faith fatima felicia fiona florence frances gabriela gabrielle gail genevieve georgia geraldine gertrude gina giovanna gladys glenda gloria grace greta gwendolyn hannah harriet hazel heather heidi helen
helena hillary hope huma ida ilana inez inga ingrid irene irina iris isabel isabella ivanka jacqueline jaclyn jan jana jane janet janice jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill jo joan joann joanna joanne jocelyn jody
josephine joy joyce juanita judith judy julia juliana julie june kamala karen karin kate katherine kathleen kathryn kathy katie katrina kay kayla kelly kellyanne kendra kerry kimberly kirsten kristen kristin kristina kristine krystal
larissa laura lauren laurie leah leila lena leslie lidia lillian lily linda lindsay lindsey lisa liz lois lola loretta lori lorraine louise lucia lucille lucy ludmila lydia lynn mabel mackenzie madeleine madeline maggie mandy marcia margaret margarita
maria marian marianne marie marilyn marina marion marissa marjorie marlene marsha martha mary maryam maureen maxine megan melania melanie melinda melissa mercedes meredith michelle mildred mindy miranda miriam molly mona monica monique muriel
nadia nancy naomi natalia natalie natalya natasha nicole nikki nina nora norma olga olivia pam pamela patricia patsy patty paula pauline peggy penelope penny phyllis priscilla rachel ramona rebecca regina renee rhonda rita roberta robin rosa rosalind
rose rosemary roxanne ruby ruth sabrina sally samantha sandra sandy sara sarah sasha shannon sharon sheila shelby shelley shelly sherry shirley sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susanna suzanne svetlana sylvia
tamara tammy tania tanya tara tatiana tatyana teresa teri theresa tiffany tina tracey tracy tulsi ursula valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma yelena yolanda yvette yvonne zoe
`);

/** Lower-case words that stand inside a person's name. */
export const nameParticles = words(
  "de del della delle dello di da das do dos las los van von vom zu zum zur der den bin bint ibn al el la le ter ten ben abu du des af av",
);

/** What follows a surname and belongs to the name. */
export const nameSuffixes = words("jr jr. sr sr. ii iii iv");

/** Letters behind a name that are no part of it: degrees, orders and fellowships (Debrett's and Crockford's lists of post-nominals, the commonest). */
export const postNominals = words(
  "PhD Ph.D. Ph.D MD M.D. M.D JD J.D. MBA M.B.A. DDS D.D.S. DVM RN CPA Esq Esq. QC KC SC MP MEP MSP MLA MLC MHR MHK MPP MNA MS TD AM AO AC FRS FRSE FREng ONZM CNZM QSO QPM KPM DPhil DSc LLB LLM LLD EdD BSc MSc FBA FRCP FRCS OBE MBE CBE KBE DBE GBE KCMG DCMG CMG KCB DCB KG DSO VC DL JP SJ S.J. OP OSB USN USMC Ret.",
);
