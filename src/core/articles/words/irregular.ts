/** Forms of one word that no stemmer brings together: verbs, and a few nouns and numbers. One line a word. */
export const IRREGULAR: readonly (readonly string[])[] = `
activist activism
arise arose arisen
beat beaten
become became
begin began begun
bend bent
bite bit bitten
blow blew blown
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen choice
come came
cost costs
deal dealt
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
fly flew flown
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
have has had
hear heard
hide hid hidden
hold held
keep kept
know knew known
lead led
leave left
lend lent
lie lied lying
lose lost loss losing defeat
make made
mean meant
meet met
pay paid payment
repay repaid repayment
read reads
ride rode ridden
ring rang rung
rise rose risen
run ran
say said saying
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
show showed shown
sing sang sung
sit sat
sleep slept
speak spoke spoken
spend spent
stand stood
steal stole stolen
stick stuck
swear swore sworn
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
wake woke woken
wear wore worn
weep wept
win won victory
withdraw withdrew withdrawn withdrawal
write wrote written
suspend suspension
apologise apologize apology sorry
expel expulsion
exclude exclusion
decide decision
child children
man men
woman women
person people
half halves
one 1
two 2 second
three 3 third
four 4 fourth
five 5 fifth
six 6 sixth
seven 7 seventh
eight 8 eighth
nine 9 ninth
ten 10 tenth
eleven 11
twelve 12
thirteen 13
fourteen 14
fifteen 15
sixteen 16
seventeen 17
eighteen 18
nineteen 19
twenty 20
thirty 30
forty 40
fifty 50
sixty 60
seventy 70
eighty 80
ninety 90
hundred 100
thousand 1000
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
