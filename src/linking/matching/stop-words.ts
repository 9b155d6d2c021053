import { wordSet } from '../../model/words/word-set';

/** Words that say nothing about a subject: grammar, and the verbs and nouns that plans of any kind are written with. */
const STOP = `
a about above across after again against all almost along already also although always am among an and another any
anybody anyone anything are around as at away back be because become been before behind being below between beyond both but by can
cannot could did do does doing done down during each either else enough etc even ever every everybody everyone everything few for from
further get gets getting go goes going gone got had has have having he hence her here hers herself him himself his how
however i if in inside instead into is it its itself just know known least less let like likely many may maybe me might
mine more most much must my myself near need needs neither never next no nobody none nor not nothing now of off often on once
one ones only onto or other others otherwise our ours ourselves out over own per perhaps please quite rather really s
same shall she should since so some somebody someone something soon still such t than that the their theirs them themselves then there
these they thing things this those though through thus to too toward towards under underneath until up upon us use used
uses using very via want wants was we well were what whatever when where whether which while who whom whose why will
with within without would yet you your yours yourself
learn learning learned understand understanding understood study studying explore exploring improve improving practice
practise practising practicing master mastering build builds building built rebuild mastery expert expertise write writes writing written rewrite
make makes making made create creating implement implements implementation implementing reimplement reimplementation
develop project projects course courses tutorial read reading watch finish start starting try trying work works working
deep dive scratch zero basics basic beginner advanced intro introduction fundamentals internals concepts concept principle principles topic
topics toy tiny mini small simple little clone style ish based idea ideas example examples contribute contribution
contributions contributing role roles job jobs career interview interviews weekend week weeks month months day days year
blog blogs blogpost post posts part first second third half two three four five six seven eight nine ten way ways
goal goals objective objectives milestone todo tbd wip challenge challenges side fun stuff
`;

/**
 * The grammar of other languages. A catalog in one of them would otherwise be matched by it, since few of its specs have
 * the word. Without words that mean something to an English reader, such as `war`, `ci` or `os`.
 */
const OTHER_GRAMMAR = `
aber als auch auf aus bei beim bin bis da das dass dem den der des die diese diesem diesen dieser dieses doch dort
durch ein eine einem einen einer eines es für gegen habe haben hatte hier ich ihm ihr ihre ihren im ist ja jede
jedem jeden jeder jedes kann kein keine keinen können mein meine meinem meinen meiner mich mir mit nach nicht noch nur
oder ohne sehr sein seine sich sie sind soll über um und unter vom von vor wenn werden wie wieder wir wird wo zu zum
zur zwischen au aux avec ce ces cette chez comme dans de du elle elles en entre est et être faire il ils la le les
leur leurs lui mais mes moi mon ne nos notre nous ou où par pas plus pour qu que quel quelle qui sa sans se ses si son
sont sous sur tous tout toute très tu un une vers vos votre vous ça été al aunque cada como con contra cual cuando
cuya del desde donde el ella ellos esa ese eso esta estas este esto estos está están fue hacia hasta hay las lo los
más mis muy nada ni para pero poder por porque qué según sin sobre su sus también te tener todos tus una unas uno unos
ya agli alla alle allo anche che chi cosa cui dai dal dalla dei della delle dello di dove fare gli lei li loro mia
mie miei mio molto nei nel nella nelle negli noi nostro ogni perché più poi quando quella quello questa queste questo
senza sono sua sue sugli sul sulla suo suoi tra tutti tutto aos até com depois ela ele essa esse eu fazer isso já lhe
mas mesmo meu minha muito na nas não nem num numa onde outra outro pela pelas pelo pelos qual são sem seu seus suas
também tem uma umas uns às aan bij dan dat deze dit een geen haar heb hebben heeft het hij hun ik maar meer met mijn
naar niet nog om onder ons ook tegen tot uit van veel voor waar wat wel worden wordt ze zich zijn zo zonder att av det
din efter ett för från har hur inte jag med mitt mot när och på så till utan är fra hvor hvordan ikke jeg når
og til uten ved а без более бы был быть в вы где для до если есть еще ещё же за и из или к как которые который мне мой
моя на над не нет но о об от по под после при с свой со так то только у что чтобы это этот я się nie jest że jak po od
za dla przez przy oraz lub ale czy być
`;

/**
 * Words of everyday speech and of any software. They support a match that is based on other words but never carry one,
 * since they occur in specs by chance. One word per stem is enough.
 */
const PLAIN = `
system service engine platform tool toolkit framework app application program software server client library package
api interface website web site page product solution component backend frontend data information resource user team
company people customer person member design architecture architect pattern structure feature quality performance
process management environment test report document docs notes book paper guide code script source repository repo
public open close version common general specific different several various single multiple multi new old good better
best great real simply full complete whole entire minimal modern native local global existing standard default private
internal large larger big bigger high higher highly low lower fast faster quick quickly slow slower long longer short
shorter hard harder easy easier strong stronger stable level number amount size scale line list time hour minute second
moment date end begin side top bottom left right set setup get put give take bring keep hold show shown run ran drive
driven drove pass path tree ride cycle plant promote turn change add adding remove call ask answer question tell
publish say speak talk meet see look find search move help support allow enable provide offer come leave send receive
buy sell pay grow raise raised rise fall drop win lose beat return play apply choose pick decide plan step stage case
kind type form name word point place room house home car food money world life body hand head face eye heart family
friend child school class lesson certificate exam degree strength power energy light water fire air weight health sport
game music art photo video order business market price value key rule law check review comparison compare measure proof
prove proven claim reason strategy lab choice option ready known account record table column field action state status
event request response result output input problem issue error loss risk need safe stack core central own related
available possible group area task phase sprint chapter assignment space free expensive lot bit piece simple demo sample model method approach skill
experience knowledge research developer technology computer machine host device mobile desktop target track
`;

export const STOP_WORDS = wordSet(STOP + OTHER_GRAMMAR);
export const PLAIN_WORDS = wordSet(PLAIN);
