const words = (text: string): string => text.trim().split(/\s+/).join("|");

/** Verbs of saying, in every form, as one alternative of a pattern. */
export const SAYING = `set out|sets out|lay out|laid out|call for|called for|put out|speak out|spoke out|rule out|rules out|ruled out|${words(`
  say says said saying tell tells told telling write writes wrote written writing tweet tweets tweeted tweeting
  post posts posted warn warns warned warning announce announces announced argue argues argued arguing claim claims
  claimed insist insists insisted promise promises promised pledge pledges pledged urge urges urged demand demands
  demanded comment comments commented respond responds responded reply replies replied react reacts reacted admit
  admits admitted deny denies denied reject rejects rejected suggest suggests suggested reveal reveals revealed declare
  declares declared state states stated explain explains explained describe describes described call calls called
  praise praises praised accuse accuses accused allege alleges alleged mention mentions mentioned add adds added complain complains complained
  think thinks thought caution cautions cautioned propose proposes proposed welcome welcomed criticise criticised
  condemn condemned dismiss dismissed speak spoke spoken talk talked thank thanked congratulate congratulated ask asked
  unveil unveils unveiled outline outlines outlined publish published release released report reports reported apologise apologised confirm confirmed note noted observe observed vow vowed hope hopes hoped send sends sent email emails emailed plan planned
  blame blames blamed want wants wanted wish wishes wished prefer prefers preferred expect expects expected fear fears
  feared believe believes believed doubt doubts doubted feel feels felt advise advises advised recommend recommends
  recommended regret regrets regretted predict predicts predicted recall recalls recalled remember remembers remembered
  concede concedes conceded acknowledge acknowledges acknowledged joke jokes joked stress stresses stressed favour favours
  favoured oppose opposes opposed dislike disliked answer answers answered object objects objected defend defends defended
  conclude concludes concluded confess confesses confessed moan moans moaned grumble grumbles grumbled quip quips quipped remark remarked maintain maintains
  maintained reckon reckons reckoned liken likens likened compare compares compared dub dubs dubbed brand brands branded label labels labelled
  scoff scoffs scoffed protest protests protested retort retorts retorted counter counters countered boast boasts boasted
  challenge challenges challenged dispute disputes disputed query queries queried suspect suspects suspected
  forecast forecasts disagree disagrees disagreed gripe gripes griped joke jokes joked`)}`;

/** How somebody was about something, where it is asked whether or who. */
export const FEELING = words(`
  pleased glad happy delighted proud surprised shocked disappointed sad sorry angry annoyed unhappy cross upset furious
  worried concerned afraid nervous confident hopeful keen grateful thankful relieved critical sceptical doubtful certain
  sure bitter amused embarrassed ashamed impressed optimistic pessimistic`);

/** Those that are followed by whom something is said to. */
export const TELLING = words(
  "tell tells told telling warn warns warned warning caution cautions cautioned urge urges urged ask asked assure assured",
);

/** Those after which "to" leads to whom it is said to. */
export const SAYING_TO = words(`
  say says said saying write writes wrote written writing speak spoke spoken talk talked comment comments commented
  explain explained announce announced admit admitted complain complained suggest suggested`);

/** What somebody said, as a thing. */
export const WORDS_OF = words(`
  reaction reactions response responses reply replies comment comments statement statements remark remarks quote quotes
  quotation quotations words message tweet tweets view views position opinion take line verdict warning announcement
  promise argument complaint denial thoughts reason reasons explanation excuse account answer
  answers description retort rebuttal assessment criticism criticisms impression comeback riposte rejoinder defence
  justification gripe gripes grievance grumble moan beef objection objections stance case plea appeal prediction
  forecast tip advice suggestion proposal jibe dig swipe joke quip boast claim allegation accusation admission
  recollection memory theory worry worries concern concerns fear fears hope hopes wish wishes instruction order
  demand demands pledge summary thinking judgement point points`);

/** An article, as people call it. */
export const PIECE = words("story article piece report coverage item");

/** What leads to a subject. */
export const ABOUT = words("about on over regarding concerning re of");
