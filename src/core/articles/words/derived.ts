/**
 * Words made of one another that no stemmer brings together: what somebody does, what that is called, and how it is. One
 * line a family. No two of which one can be true without the other: a member is no membership, and a vote no voter.
 */
export const DERIVED: readonly (readonly string[])[] = `
free freely freedom
speak speech
prove proof
believe belief
defend defence
die death dead
strong strongly strength strengthen
grow growth
oppose opposition opponent
law lawful unlawful
legal lawyer solicitor barrister
reveal revelation
democracy democratic
poor poverty
honest honesty
loyal loyalty
safe safety
unite unity united
describe description
destroy destruction
explain explanation
compare comparison
persuade persuasion
intervene intervention
wide width widen
broad breadth broaden
anger angry
publish publication
include inclusion
threat threaten
advice advise
agree agreement
disagree disagreement
fail failure
depart departure
seize seizure
know knowledge
retain retention
detain detention
weak weakness weaken
bitter bitterness
ready readiness
fair fairness unfair
open openness
transparent transparency
accountable accountability
responsible responsibility
independent independence
diverse diversity
equal equality
necessary necessity
legitimate legitimacy
urgent urgency
silent silence
absent absence
violent violence
patient patience
confident confidence
competent competence
relevant relevance
important importance
significant significance
reluctant reluctance
hesitate hesitation
tolerate tolerance
resist resistance
insist insistence
assist assistance
disturb disturbance
guide guidance
comply compliance
rely reliance
assure assurance
survive survival
arrive arrival
approve approval
disapprove disapproval
remove removal
renew renewal
revive revival
betray betrayal
portray portrayal
dismiss dismissal
refuse refusal
treat treatment
punish punishment
judge judgment judgement
improve improvement
involve involvement
replace replacement
announce announcement
appoint appointment
commit commitment
endorse endorsement
govern government governance
manage management
argue argument
settle settlement
pleasure pleased
expose exposure
disclose disclosure
invite invitation
admire admiration
declare declaration
explore exploration
oblige obligation
vary variation variety
apply application applicant
qualify qualification
clarify clarification
justify justification
verify verification
notify notification
modify modification
identify identification identity
occupy occupation
multiply multiplication
provide provision
divide division
revise revision
supervise supervision
confuse confusion
conclude conclusion
extend extension
expand expansion
permit permission
submit submission
omit omission
discuss discussion
possess possession
succeed success successful
exceed excess
intend intention
attend attendance
suspect suspicion
receive reception
perceive perception
deceive deception
assume assumption
consume consumption
redeem redemption
solve solution
resolve resolution
dissolve dissolution
revolve revolution
contribute contribution
distribute distribution
abolish abolition
compete competition competitor
repeat repetition
define definition
compose composition
impose imposition
demolish demolition
prohibit prohibition
introduce introduction
produce production
reduce reduction
construct construction
obstruct obstruction
protect protection
neglect negligence
hate hatred
hostile hostility
hypocrite hypocrisy hypocritical
accurate accuracy inaccurate
private privacy privately
secret secrecy
bankrupt bankruptcy
entitle entitlement
enthusiast enthusiasm enthusiastic
optimism optimistic optimist
pessimism pessimistic pessimist
sympathy sympathise sympathetic
emphasis emphasise
analysis analyse
criticism criticise critic
hunger hungry
proud pride
happy happiness
sad sadness
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
