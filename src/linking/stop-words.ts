/** Words that say nothing of a subject: grammar, and the verbs and nouns with which plans of any kind are written. */
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
deep dive scratch zero basics basic beginner advanced intro introduction fundamentals internals concepts concept topic
topics toy tiny mini small simple little clone style like ish based idea ideas example examples contribute contribution
contributions contributing role roles job jobs career interview interviews weekend week weeks month months day days year
blog blogs blogpost post posts part first second third half two three four five six seven eight nine ten way ways
goal goals objective objectives milestone todo tbd wip challenge challenges side fun stuff
`;

/**
 * Words of everyday speech and of any software at all. They support a match that rests on other words; they never
 * carry one, since in a spec they stand as often by chance.
 */
const PLAIN = `
system systems service services engine engines platform platforms tool tools toolkit framework frameworks app apps
application applications program programs programming software server servers client clients library libraries package
api apis interface website web site page pages product products solution solutions component components backend frontend
data information resource resources user users team teams company companies people customer customers person member
design designs designing architecture architect pattern patterns structure structures feature features quality
performance performant production process processes management manage manager managing managed environment
test tests testing report reports document documents documentation docs doc notes note book books paper papers guide
code coding script scripts source sources repository repo public open opens opening close closed version versions
custom common general specific different several various single multiple multi new old good better best great real
simply full complete whole entire minimal modern native local global existing standard default public private internal
large larger big bigger high higher highly low lower fast faster quick quickly slow slower long longer short shorter
hard harder easy easier strong stronger stable level levels number numbers amount size scale line lines list lists
time times hour hours minute minutes second seconds moment date end ends ended begin side top bottom left right
set sets setup get put give gives take takes takes bring keep keeps hold holds show shows shown run runs running ran
drive driven drove pass path tree ride cycle plant promote promotion turn change changes changing add adds adding remove removes call calls ask asks answer answers question questions tell
publish published publishing say says speak speaks talk talks tell meet meets meeting see look looks find finds finding search searching move moves
help helps helping support supports supporting allow allows enable provide provides offer offers come comes leave leaves
send sends receive buy sell pay grow grows raise raised raises rise fall drop drops dropped win lose beat return returns
play plays apply applies choose pick picks decide plan plans planning planned step steps stage stages case cases kind
type types form forms name names word words point points place places room house home car food money world life body
hand hands head heads face eye eyes heart family friend child school class classes lesson certificate certification exam
degree strength power powers energy light water fire air weight health sport game games music art photo photos video
order orders business market price prices value values key keys rule rules law check
checks checked review reviews comparison compare compared measure measures measured proof prove proven claim reason
strategy strategies lab labs choice option options ready known account accounts record records recorded table tables column field fields action
state states status event events request requests response responses result results output input problem problems issue
issues error errors loss risk need safe safely stack core central
personal own related available possible several group groups area areas space spaces free 
 expensive lot lots bit bits piece pieces simple demo demos sample samples model models method methods approach
skill skills experience knowledge research engineer engineers engineering developer developers development technology
computer computers machine machines host hosts hosting device devices mobile desktop target targets track tracks
`;

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

export const STOP_WORDS = split(STOP);
export const PLAIN_WORDS = split(PLAIN);
