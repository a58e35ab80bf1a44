/**
 * Words by which articles and those who ask about them name one thing, one line a thing. General English of politics
 * and the press, and given names with their short forms: no word that only one article would have, and no two words of
 * which one can be true without the other.
 */
export const SYNONYMS: readonly (readonly string[])[] = `
drop remove ditch axe withdraw pull end dump
quit resign step-down stepped-down stood-down leave stand-down resignation departure retire retirement
quit leave walk-out
reply respond answer response react reaction
criticise condemn attack criticism blast slam critical
recording tape audio recorded taped
newspaper paper outlet
sack fire dismiss oust
promise pledge vow commit
ask demand urge call request seek want appeal
propose suggest recommend move proposal motion suggestion
cost bill price
punishment penalty sanction
finance finances money funds
block blocked bar barred
outlaw outlawed proscribe proscribed proscription ban banned
back support endorse backing
accuse allege claim accusation allegation charge
rail train railway
credit due
seat place
replace replaced replacement succeed succeeded successor step-in steps-in stepped-in take-over takes-over took-over takes-the-place take-the-place took-the-place his-place her-place their-place his-seat her-seat their-seat
nominate nomination nominee
decision ruling verdict judgment
count tally counting
deny reject refuse dispute rebut denial
apologise apology sorry regret
share forward circulate spread pass
tweet twitter
posts tweets messages
screenshot screengrab
disqualify exclude disqualification exclusion bar
clear exonerate
margin gap distance lead
friend ally pal
start begin launch
stop end halt cease
big large larger bigger
small little tiny
exactly precisely
praise welcome hail applaud congratulate
blame fault
describe call dub brand
quote word remark comment
chair chairman chairwoman chairperson
spokesperson spokesman spokeswoman
reporter journalist correspondent
plan intend plans
warn caution warning
admit concede confess admission
hungry hunger
fare ticket
train journey
shake-up overhaul reform reorganise change
rule regulation rules
threshold bar
include comprise takes-in take-in made-up umbrella consist
attend present come came
talk talks negotiation discussion
delay delayed later postpone postponed slip put-back puts-back put-off puts-off
stray misdirected mistaken erroneous error
limit cap ceiling maximum restrict
close shut closed
moan grumble complain whinge
scrap abolish rid
choose pick select selection choice
reason because
meeting gathering
member activist
speech address
letter note
investigate investigation inquiry inquire probe
matter important importance significant significance crucial
study student studies
reveal expose uncover disclose surface
send sent post mail
easy easier simple
film video broadcast
cheap cheaper lower reduced
cancel scrap abandon
allow permit let
hire appoint recruit
grow increase rise
fall drop decrease decline
teacher tutor
hope wish
phone telephone ring
take bring carry
keep continue
release publish issue
like want prefer preference
see watch
quick fast
council authority
dan daniel
tom thomas
mike michael
steve steven stephen stevie
matt matthew
chris christopher
alex alexander
eddie edward
jess jessica
debbie deborah
jenny jennie jennifer
len leonard
vince vincent
ron ronald
bob robert
dave david
jim james
tony anthony
andy andrew
nick nicholas
pete peter
phil philip
ben benjamin
sam samuel
tim timothy
ken kenneth
joe joseph
greg gregory
jon jonathan
liz elizabeth
confirm ratify endorse
eligible entitled
mayoralty mayor
u-turn climbdown about-turn
becky rebecca
frontbench frontbencher
backbench backbencher
breakdown broke-down breaks-down
short shorter shorten shortened
long longer lengthen
mistake error slip
dear expensive costly
free gratis
buy purchase
start beginning opening
finish finished end
fix mend repair
argue argument
receipt ticket docket
percentage per-cent percent share
split divide division
nearly almost
half 50
annoyed angry cross furious
pleased happy glad delighted content
worry worried concern fear concerned
surprised surprise
oppose against opposed
trust confidence
health fit healthy
remove deselect
gain win
voter member
lie untrue false
happen occur
name named surname
tiny thin narrow
ill unwell sick
booklet pamphlet
announce announcement declare reveal unveil
complain complaint grievance
funny amusing amused hilarious comic joke laugh laughter laughable
odd strange peculiar weird bizarre curious
disappointed dismayed
unworkable impractical
motion resolution
minutes record
secretary clerk
abstain abstention
attend turn-up turned-up
agree same
disagree differ
sign signature signed
audience crowd attendance
hustings debate
row dispute quarrel
room venue hall
coming forthcoming upcoming
stay remain stayed remained
break breach breached broken violate
rulebook rule-book rule rules
challenge dispute disputed question questioned doubt doubted query queried
parliamentary parliament
camp campaign team
leaflet flyer flier
approach contact contacted approached
dismiss reject brush-off brushed-off
liken compare compared likened
shut closure closing close
cash money
early soon
error mistake blunder
hide conceal
slow delayed late lateness
skip miss missed skipped absent
rude rudeness
widen open extend raise
young youth youthful
wales welsh
scotland scottish scots
england english
britain british
euro european europe
old age aged older
home house
leader leadership
deadline until closing
hq headquarters head-office
order instruct
beat defeat see-off saw-off
loyal stuck-by stick-by sticks-by stood-by stand-by stands-by
stv single-transferable transferable-vote
omov one-member one-member-one-vote
clp constituency-party constituency-labour
plp parliamentary-party parliamentary-labour
ehrc human-rights commission watchdog
rep representative
women female
men male
online remote remotely virtual virtually zoom
enough plenty sufficient sufficiently
shout shouted yell yelled bawl bawled scream screamed bellow bellowed
tory conservative
fee charge
submission response
report document dossier
protest demonstration demonstrators protesters demo rally
`
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map((word) => word.replaceAll("-", " ")));

/**
 * What a general word is asked for and an article has by a narrower one: who asks about health is told of an operation,
 * and who asks about an operation is told of nothing else.
 */
export const NARROWER: readonly (readonly [general: string, narrower: readonly string[]])[] = `
health | illness ill sick unwell operation surgery hospital treatment recovery recovering mending
people | audience crowd attendees members delegates voters residents
media | press newspapers papers journalists reporters broadcasters
win | elected
money | pound pounds funds funding fee fees budget cash deficit debt debts overdraft donations donation means
postal | post mail
length | short shorter shortened long longer
size | large small larger smaller
call | phone phoned telephone telephoned ring rang rung
missing | arrived arrive undelivered vanished astray lost
journey | train bus bicycle bike car
re-election | elected election returned
accusation | complaint complaints
weather | rain rained snow snowed storm
whip | suspended suspension
`
  .trim()
  .split("\n")
  .map((line) => line.split(" | "))
  .map(([general = "", narrower = ""]) => [general, narrower.split(" ")] as const);
