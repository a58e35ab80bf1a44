const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Given names that are common in Britain and that the lists of `given-names.ts` lack: of women. None that is a surname of many. */
export const MORE_OF_WOMEN: readonly string[] = words(`
  niamh aoife sinead saoirse roisin oonagh grainne caoimhe orla orlaith maeve fionnuala clodagh ciara aisling eilidh
  mairi morag kirsty shona ailsa bronagh bronwen bethan cerys ffion gwenllian nerys sian carys angharad lowri mared
  rhiannon seren eleri heledd catrin tamsin jocasta saskia freya isla priya anjali deepa sunita meera nisha pooja
  shabana shaista fatima aisha ayesha khadija zainab rushanara nilufar samira maryam hina bushra rukhsana parveen
  farida shazia nasreen kavita eluned delyth heulwen morfydd cadi efa rhian sioned menna mhairi dervla
  abena akua adwoa ifeoma chioma ngozi adaeze amaka folake yetunde bukola ebele oluchi nkechi
  ottoline dilys myfanwy siân elin mali nia ama efua esi adjoa amina hafsa jamila saima sadia zahra asha divya geeta
  lakshmi neha preeti rekha shanti sushila usha katarzyna agnieszka zofia jadwiga danuta ilona ioana desislava jelena
  ivana tiana shanice thandi nomsa rudo chipo verity clemency dorcas keziah araminta isolde perdita lettice
  gemma leanne amna naz
  demelza loveday morwenna kerensa elowen lowenna iseult linsey merryn romilly shirin sylvie xanthe anouk gudrun liesl
  marit solveig sunniva signe tegan blodwen branwen buddug ceinwen ceridwen eirlys eirwen elen eurwen glenys gwenda
  nerida bronte cressida ione lucasta mirela nusrat persephone soraya yusra fenella fidelma hebe jonquil parvati salma
  venetia anoushka bhavna latika uzma zeenat folasade akosua wanjiru halina kasia sylwia urszula wioletta dragana
  milena vesna sulwen mabli tesni kayleigh shaniqua latoya keisha merlene ishbel kirstie morven seonaid gaia thora kezia
  marigold primrose poppy ivy iris fern flora rosemary prudence patience mercy winsome hyacinth kitty
  leri llinos lleucu luned meinir meleri mererid tegwen teleri tirion beti yewande adunni perpetua
  bex safiya safiyya simran zaynab bryony senga shreya navneet halima sumaya sumayya yasmine noora nazia saira rabia iqra
  mehreen tahira chidinma chiamaka adaora nneka funmi temitope abimbola titilayo bisi afia njeri makena zodwa thandiwe
  nomvula lerato naledi malgorzata ewa kinga oksana olena svetlana ludmila mihaela andreea elif zeynep ayse emine defne
  parisa nazanin golnaz thuy nguyet hadassah rivka yael avital elodie ylva maja annika zuleika zuzanna zinnia shanelle
  yasmeen rehana shamim tasneem tasnim nazma rukhsar naheed zubaida balvinder paramjit aparna archana chitra madhu
  nandini padma radha rupa sangeeta savita shilpa sujata swati uma vidya bola funke chinwe
  chantelle tanisha ginette ghislaine anais pilar ximena chiara fiorella ornella tegen zennor lamorna wenna
  zubeda shanthi bettany calliope eglantine jessamy lysandra odile parthenia peony seraphina sidonie tirzah zenobia
  zubeida zulekha zipporah zeinab aneesa bilqis adebola adeola adesola abiola toyin titi bimbo bunmi bukky damilola
  yaa nnenna chika chisom emmanuella ibinabo fatou fatoumata aminata mariama isatou binta beata bozena dorota
  elzbieta ewelina grazyna justyna
  faiza fauzia fozia apsana huda hooda rokhsana sienna kaya ayeesha aysha aishah seema lubna samina sameena shabnam
  sobia tabassum tehmina zarina aqsa arooj asiya azra farzana fatema ghazala hajra jabeen kalsoom khalida nabeela
  naila nargis nasira nighat rabina razia saadia sadaf safina samra shaheena shehla tahseen zahida nadira adaku
  adanna enitan modupe ngozika sade simi fardowsa halimo hibo hodan idil ifrah nimco sagal zamzam aleksandra iwona
  jolanta malwina madalina nicoleta raluca ionela iulia kaltouma khadra omotola musu emem priti suella shami tanuja
  feryal rosena siobhain laleh`);

/** The same of men. */
export const MORE_OF_MEN: readonly string[] = words(`
  jonty digby cemal humza anas
  kieran cormac cathal declan diarmuid eoin fionn ruairi colm oisin tadhg conor fergal callum euan lachlan ruaridh
  struan gethin rhodri huw ifan ieuan iwan emyr dafydd hywel geraint tomos macsen dewi eifion piers jolyon crispin
  tarquin imran nadeem rashid tariq asif wasim faisal khalid usman bilal hamza yusuf sajid zahid kwame kofi kwasi chidi
  emeka obinna olumide babatunde adewale rohan arjun vikram sanjay rajesh ashok vijay deepak anil sunil suresh sukhdev
  idris gwilym emrys alun aneurin meirion iolo osian ifor islwyn merfyn mervyn tudur ronan haydn
  wojciech krzysztof marek tomasz jakub pawel
  aled ioan llew owain murdo cillian fintan chinedu kunle kwabena kojo javed kamran naveed waqar amir dinesh naveen
  nikhil ranjit grzegorz andrzej istvan zoltan radu vasile yordan bogdan dragan delroy denzil denzel linford oluwaseun
  kester dougal eamonn lysander aziz calum caspian darragh denholm diggory evander fitzroy mehmet oswin wystan zubair
  farrukh iftikhar ishaan qasim rahul shazad tanvir vimal yasir abiodun ifeanyi bartosz dariusz janusz leszek radek
  tadeusz florin mihai nicolae silviu mirko rasmus gunnar tegid eurig ianto idwal medwyn gruffydd rhydian steffan tecwyn
  ynyr jayden tyrell devonte callan rhuaridh
  thabo sipho jago piran cuthbert aelred wilf leander leofric ludovic magnus mungo peregrine ranulph redvers septimus
  torquil tristram torsten soren ciaran teilo urien arwel arwyn berwyn cadog cledwyn elfed glyndwr goronwy gwynfor
  heddwyn hefin illtyd ithel myrddin rhun talfryn
  walter dilip rajan eoghan tiernan iestyn llewelyn meurig elis ramesh mahesh harish hitesh jignesh pranav kuldeep
  sukhdeep balwinder baljit surjit tarlochan mohammad umar irfan rizwan saeed shahid wajid farhan haroon ismail younis
  yaqub nasir asim atif adeel aqib arif ikenna chukwuemeka kelechi nnamdi kayode adebayo kwaku kwesi ekow tafadzwa
  themba mandla otieno kamau mwangi zbigniew oleksandr dmytro mykola serhiy vasyl ionut emre mustafa ahmet hakan murat
  serkan ozan kerem reza babak kourosh behrouz farshad tuan yitzhak shlomo emeric ivo lorcan jowan perran cadan kenver
  bashir anand farouk suraj rafiq ayub yunus idrees tahir tayyab ghulam mushtaq khurram adnan salman jatinder narinder
  surinder davinder gurmit swaran ashwin bhupinder hemant jayesh ketan mukesh nitin paresh rakesh sandeep umesh vinod
  yogesh segun tolu
  ruan ulf mateusz zoran milos dejan bojan luka enzo joao tiago rui vasco iker xavi unai
  ishmael alban crispian cyprian merlin selwyn abdullah abubakar abdi adil ahsan akbar akeem akram amar amit amol
  anwar asad ashraf awais azhar babar bijan danyal dhruv ebrahim ehsan faraz fahad faizal farid fawad feroz haider
  haris ijaz ilyas imtiaz inayat irshad ishmail jabbar jagjit jawad jeevan junaid kashif khaled liaquat mazhar
  mohamed mohsin moin mubarak mudassar munir nabil nadim naeem najib nazir osman parvez pervez qadir rasheed sadiq
  sameer samir shabir shafiq shahbaz shakeel shakil shehzad shoaib sikandar sohail suleman sulaiman talha tanveer
  taufiq tufail uzair wahid waleed waqas yahya yaqoob yasin younas yousaf youssef yunis zafar zeeshan zulfiqar lanre
  yinka oluwatobi olufemi chukwudi ebuka efosa osaze osagie mamadou ousmane amadou ibrahima cheikh aliou lamin ebrima
  kebba sekou moussa issa idrissa salif boubacar bartek boguslaw czeslaw franciszek henryk jacek jaroslaw jerzy
  kazimierz lukasz maciej marcin mariusz miroslaw patryk przemyslaw ryszard slawomir sylwester szymon tomek wieslaw
  witold wladyslaw zbyszek zenon
  faiz alaa afzal afzaal navendu navid diarmaid sunjeev sanjeev tanmanjeet virendra shabbir nazim ziauddin abid ajmal
  altaf amjad ejaz fahim jameel javaid kabir kashif majid maqsood masood mehboob nabeel rafaqat raheel riaz sajjad
  sarfraz shaukat tabish tauqir waheed yaseen zaheer zahoor bayo chukwuma dapo dele gbenga jide kola nonso tokunbo
  wale abdirahman abdirashid abdullahi ayaan samatar milosz wiktor wojtek alexandru catalin cosmin costel gheorghe
  laurentiu liviu razvan viorel modou tijan rishi nadhim ameer zubir seb sojan bambos chuka navin hasan hassan`);

/** The same of either. */
export const MORE_OF_BOTH: readonly string[] = words(`
  noor temi kemi femi tunde segun eryn harjit gurpreet jaswinder amarjit manpreet jagdeep kuldip ravinder
  harpreet parminder balbir hardeep manjit
  mandeep gurdeep uche onyeka nkem eirian ayodele
  ceri ayo jaspreet kiran rajinder satnam tejinder naseem tendai joss
  hollis ola tobi tomi ade olu yemi kehinde taiwo idowu folarin dami tope charlie taylor sidney rowan avery emery
  finley stevie drew reese jude hadley vivian marley remy sher
  warinder varinder gurinder navjot kulvinder kulwinder parmjit preet nasim anjum talat iram seyi sola tayo ekene
  adebisi ife jas qamar`);

/** Given names that lists of all of the United States have for both, and that are women's in Britain. */
export const OF_WOMEN_HERE: readonly string[] = words(`
  gail julie nicola penny tracey tracy holly lauren jess fran lynn lyn tulip ruby maya manuela momina saffron lesley
`);

/** The same of men. */
export const OF_MEN_HERE: readonly string[] = words(`
  tony len barry andy billy danny eddie frank george gerry ollie phil ray ronnie sean shaun ted tim tommy toby noel fred
  glyn adrian carwyn
`);
