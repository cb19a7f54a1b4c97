"""Everyday English words in their base form, a to c, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
aback abacus abandon abbey abbot abbreviate abdicate abdomen abduct aberration abet abhor abide
ability abject ablaze able abnormal aboard abode abolish abolition abominable aborigine abort abound
above abrasive abreast abridge abroad abrupt abscess absence absent absolute absolve absorb
absorption abstain abstention abstinence abstract absurd abundance abundant abuse abysmal abyss
acacia academia academic academy accede accelerant accelerate accent accept acceptance access
accessible accessory accident acclaim acclimate accolade accommodate accompany accomplice accomplish
accord accordance accordion account accountancy accountant accredit accrue accumulate accuracy
accurate accuse accustom acerbic ache achieve acid acknowledge acme acne acorn acoustic acquaint
acquaintance acquire acquisition acquisitive acquit acre acrimonious acrimony acrobat acronym across
acrylic act action active activity actor actual actually acumen acupuncture acute adage adamant
adapt adaption add addendum addict additive address adept adequacy adequate adhere adherence
adhesive adjacent adjective adjoin adjourn adjudicate adjunct adjust administer administrator
admiral admire admissible admission admit admonish adobo adolescent adopt adore adorn adrenaline
adrift adroit adtech adulation adult adulterous advance advantage advent adventure adverb adversary
adverse advertise advertisement advice advise advisory advocacy advocate aegis aeon aerial aerobic
aerodynamic aeroplane aerosol aerospace aesthetic afar affable affair affect affection affidavit
affiliate affinity affirm affirmative affix afflict affluence affluent afford affordability affront
aficionado afield afloat afoot afraid aftereffect afterlife aftermarket aftermath afternoon
afterschool aftershock aftertaste afterthought afterward again against age agency agenda agent
agglomerate aggravate aggregate aggression aggressive aggressor aggrieved aghast agile aging agitate
agnostic ago agonise agonize agony agrarian agree agreement agribusiness agriculture agronomy
aground ahead ahem aid aide ail aim air airbag airbase airbrush aircraft airfare airfield airforce
airlift airline airmail airman airplay airport airspace airstrike airstrip airtight airtime airwave
aisle akin alarm albatross albeit album alchemy alcohol alcove ale alert algae algebra algorithm
algorithmic alias alibi alien alienate align alike alimentary alimony alive alkali alkaline allay
allege allegiance allegory allergy alleviate alley alliance alligator alliteration allocate allot
allow allowance alloy allude allure allusion ally almanac almighty almond almost aloft alone along
alongside aloof aloud alpaca alphabet alphabetical alphabetize alphanumeric alpine alright altar
alter alternate alternative although altitude altogether altruism alum aluminum alveolar always
amalgam amalgamate amass amateur amaze amazing ambassador amber ambience ambient ambiguity ambiguous
ambition ambitious ambivalence ambivalent amble ambulance ambulatory ambush ameliorate amen amend
amiable amicable amid amidst amiss amity ammo ammonia ammunition amnesia amnesty amoeba amok amongst
amoral amorphous amortize amount amperage amphibian amphitheatre ample amplification amplify
amplitude amputate amulet amuse anachronism anaemia anaesthetic anagram analog analogous analogue
analyse analysis analyst analytic analyze anarchic anarchist anarchy anathema anatomy ancestor
anchor anchorage anchorman anchovy ancient ancillary anecdote anemia anemic anesthetic anew angel
angelic anger angle angler angry angst anguish angular animal animate anime animosity ankle annals
annex annihilate anniversary annotate announce announcement annoy annoyance annual annualized
annuity annul anode anoint anomalous anomaly anon anonymity anonymous anorexia another answer ant
antagonise antagonism antagonist antagonize antarctic antecedent antelope antenna anterior anthem
anthill anthology anthrax anthropoid anthropology antibacterial antibiotic antibody antic anticipate
anticlimax antidote antihero antioxidant antiquated antique antisemitic antisemitism antiseptic
antisocial antithesis antitrust antiviral antivirus antler anvil anxiety anxious anybody anyhow
anymore anyplace anytime anyway anywhere aorta apart apartheid apartment apathetic apathy ape
aperture apex aphorism apiece aplomb apocalypse apocalyptic apologetic apologise apologize apology
apostle apostrophe app appall apparatus apparel apparent apparition appeal appear appearance appease
append appendage appendix appetiser appetite appetizer appetizing applaud applause apple appliance
applicable applicant application applicator apply appoint appointment apportion appraise appreciate
apprehend apprehension apprehensive apprentice approach appropriate approve approximate apricot
april apron apt aptitude aquarium aquatic aqueduct arable arbiter arbitrage arbitrageur arbitrary
arbitrate arboretum arc arcade arcane arch archaeologist archaeology archaic archbishop archdiocese
archenemy archeology archer archetype archipelago architect architecture archive archrival archway
arctic ardent ardor arduous area arena argon argue argument arid arise aristocracy aristocrat
arithmetic ark arm armada armadillo armament armband armchair armistice armor armour armpit army
aroma aromatic around arouse arrange array arrears arrest arrive arrogance arrogant arrow arrowhead
arsenal arsenic arson art arterial artery arthritis artichoke article articulate artifact artifice
artificial artillery artisan artist artiste artistic artistry artsy artwork asbestos ascend
ascendancy ascent ascertain ascetic ascribe ash ashamed ashen ashore ashtray aside ask askew asleep
asparagus aspect asphalt aspirational aspire aspirin assail assailant assassin assassinate assault
assay assemble assembly assent assert assess assessor asset assiduous assign assimilate assist
assistance assistant associate assort assuage assume assumption assurance assure asterisk asteroid
asthma asthmatic astonish astound astray astride astringent astrologer astrology astronaut
astronomer astronomical astronomy astrophysics astute asunder asylum asymmetric asymmetry
asynchronous ate atheism atheist athlete athletic atlas atmosphere atmospheric atom atomic atonement
atop atrium atrocious atrocity atrophy attach attache attack attain attempt attend attendance
attendant attention attentive attest attic attire attitude attorney attract attribute attrition
attune atypical auburn auction auctioneer audacious audacity audible audience audio audiobook
audiophile audiovisual audit auditor auditorium augment aunt auntie aura aural aurora auspice
auspicious austere authentic authenticate author authorise authoritarian authoritative authority
authorize autism autistic auto autobahn autobiography autocomplete autocorrect autocracy autocrat
autocratic autofill autograph autoimmune automaker automate automatic automaton automobile
automotive autonomous autonomy autopilot autoplay autopsy autumn auxiliary avail avalanche avant
avarice avatar avenge avenue aver average averse aversion avert aviary aviation aviator avid avocado
avoid avoidance await awake awaken award aware awash away awe awesome awful awhile awkward awning
awry axe axiom axis axle babble babe baboon baby babysit bachelor bachelorette back backache
backbench backbone backburner backdate backdoor backdrop backend backfire background backhand
backlash backlight backlit backlog backpack backpedal backprop backroom backseat backside backslash
backspace backstab backstage backstop backstory backstreet backstroke backtest backtrack backup
backward backwater backwoods backyard bacon bacteria bacterial bacterium bad badass badge badger
badminton badmouth baffle bag bagel baggage baguette bail bailiff bailout bait bake bakery balance
balcony bald bale balk ball ballad ballast ballerina ballet ballgame ballistic balloon ballot
ballpark ballpoint ballroom balm baloney balsa bamboo bamboozle ban banana band bandage bandaid
bandana bandit bandmate bandwagon bandwidth bane bang banish banister banjo bank banknote bankroll
bankrupt bankruptcy banner banquet banter baptism baptize bar barb barbarian barbaric barbecue
barbell barber barbershop barcode bare barefoot bargain barge barista baritone bark barley barn
barnyard barometer baron baroness baroque barrack barracks barrage barrel barren barricade barrier
barrio barrister basalt base baseball basecamp baseline bash basic basil basin basis bask basket
basketball bassline bassoon bastard bastion bat batch bath bathe bathroom bathtub baton battalion
batter battery battle battlefield battlefront battleground bay bayonet bazooka beach beachfront
beachhead beacon bead beak beam bean beanbag beanie bear beard beast beat beatbox beatdown
beautician beautiful beautify beauty beaver became beckon become bed bedfellow bedrock bedroom
bedsheet bedside bedtime bee beech beef beehive beep beer beet beetle beetroot befall befit before
beforehand befriend befuddle beg began beggar begin begrudge beguile begun behalf behave behavior
behaviour behead behest behind behold beholden beige being belated belch beleaguer belie belief
believe belittle bell bellboy belligerence belligerent bellwether belly belong belongings beloved
below belt bemoan bemuse bench benchmark benchwarmer bend beneath benefactor beneficial beneficiary
benefit benevolence benevolent benign bent bequeath bequest berate bereave bereft beret berry
berserk berth beset beside besiege besotted bespoke best bestow bestseller bestselling bet beta
betray better between beverage beware bewilder beyond biannual bias bib bible biblical bibliography
bicep bicker bicycle bid biennial bifocal big bigfoot bigot bigotry bigshot bigwig bike bilateral
bile bilingual bill billboard billiard billion billionaire bimonthly bin binary bind binge bingo
binocular bio biochemical biochemist biochemistry biodegradable biodiversity bioethics biofuel
biographer biographical biography biohazard biologic biologist biology biomarker biomass
biomechanics biomedical biomedicine biometric bionic biopharma biophysics biopic biopsy biosecurity
biosensor biosphere biotech biotechnology bioweapon bipartisan birch bird birdhouse birth birthday
birthmark birthplace birthrate birthright biscuit bisect bisexual bishop bison bistro bit bitch
bite bitter bittersweet bizarre blabber black blackberry blackboard blacken blackjack
blacklist blackmail blackout blacksmith bladder blade blame blanch bland blank blanket blare
blasphemy blast blatant blaze bleach bleak bleary bleed bleep blemish blend bless blight blimp blind
blindfold blindside blindspot blink blip bliss blissful blister blitz blizzard bloat blob bloc block
blockade blockage blockbuster blockbusting blockchain blockhead blog blogosphere bloke blonde blood
bloodbath bloodhound bloodline bloodshed bloodstream bloodthirsty bloom blooper blossom blot blouse
blow blowback blowout blowup bludgeon blue blueberry bluebird bluechip blueprint bluff blunder blunt
blur blurb blurt blush bluster boar board boardroom boardwalk boast boat bobcat bode body
bodybuilder bodybuilding bodycam bodyguard bodywork bog bogey bogeyman boggle bogus bohemian boil
boilerplate boisterous bold boldface bollard bolster bolt bomb bombard bombastic bombshell bonafide
bonanza bond bondage bondholder bone bonehead bonfire bonkers bonnet bonus boo boob boogie book
bookcase bookend bookie bookkeeper bookkeeping booklet bookmaker bookmark bookseller bookshelf
bookshop bookstore bookworm boom boomerang boomtown boon boost boot bootcamp booth bootleg bootstrap
booze border borderline bore boredom born borough borrow bosom boss botanical botanist botany botch
both bother botnet bottle bottleneck bottom bought bougie boulder boulevard bounce bouncy bound
boundary bounty bouquet bourbon bourgeois bourgeoisie bout boutique bovine bow bowel bowl box boy
boycott boyfriend brace bracelet bracket brackish brag braggart braid brain brainchild brainiac
brainpower brainstorm brainwash brake branch brand brash brass brat bravado brave bravery bravo
brawl brawn brazen breach bread breadbasket breadcrumb breadth breadwinner break breakage breakaway
breakdown breakfast breakneck breakout breakpoint breakthrough breakup breast breaststroke breath
breathalyzer breathe breathtaking breed breeze breezy brethren brevity brew brewery bribe bribery
brick bricklayer bride bridegroom bridesmaid bridge bridle brief briefcase brigade brigadier bright
brighten brilliance brilliant brim brine bring brink brisk bristle brittle broad broadband broadcast
broaden broadsheet broadside brocade broccoli brochure broil broke broken broker brokerage bromance
bronchitis bronze brooch brood brook broom broth brothel brother brought brouhaha brow browbeat
brown brownfield brownie browse bruise brunch brunette brunt brush brushstroke brusque brutality
brute bubble buck bucket buckle bud budge budget budgetary buff buffalo buffet buffoon bug bugbear
bugle build buildup built bulb bulge bulk bull bulldog bulldoze bulldozer bullet bulletin
bulletproof bullfight bullfrog bullhorn bullion bullpen bullseye bullshit bully bum bumblebee bump
bumper bun bunch bundle bungalow bungle bunk bunker bunny buoy buoyancy buoyant burden burdensome
bureau bureaucracy bureaucrat bureaucratic burgeon burger burglar burial burlap burlesque burly burn
burnout burp burrito burrow bursar burst bury bus bush bushel bushfire business businessman
businesswoman bust bustle busy busybody butcher butler butt butter buttercup butterfly buttermilk
buttock button buttonhole buttress buy buyback buyer buyout buyside buzz buzzkill buzzword bye
bygone bylaw byline bypass byproduct bystander byte byword cab cabaret cabbage cabbie cabin cabinet
cable cache cacophony cactus cadaver caddy cadence cadet cadre cafe cafeteria caffeine cage cahoots
cake calamity calcium calculate calculus caldera calendar calf caliber calibrate calibre call
calligraphy callous calm calorie calorific calves calypso camaraderie came camel cameo camera
cameraman cameraphone camouflage camp campaign campfire campground campsite campus can canal canary
cancel cancer cancerous candid candidacy candidate candle candlelight candlestick candor candour
candy cane canine canister cannabis cannibal cannibalise cannibalize cannon cannot canoe canonical
canopy cantankerous canteen canvas canyon cap capability capable capacitor capacity cape capex
capital capitalisation capitalise capitalize capitol capitulate capsize capsule captain caption
captivate captive capture car caramel carat caravan carb carbohydrate carbon carbonate carcass
carcinogen card cardboard cardholder cardiac cardigan cardinal cardiogram cardiologist cardiology
care career carefree careful caregiver caress caretaker cargo caricature caries carmaker carnage
carnal carnival carnivore carousel carp carpenter carpentry carpet carpool carriage carrier carrot
carry cart cartel cartilage carton cartoon cartridge carve carveout cascade case casebook caseload
casework cash cashback cashew cashier cashmere cashout casino cask casket casserole cassette cast
castaway caste castigate castle castrate casual casualty cat cataclysm catalog catalogue catalyse
catalyst catalyze catapult cataract catastrophe catastrophic catch catchall catchphrase catchup
categorical categorise categorize category cater caterpillar catfight catfish catharsis cathartic
cathedral catheter cathode cation cattle catwalk caucus caught cauldron cauliflower cause causeway
caustic caution cautionary cautious cavalier cavalry cave caveat caveman cavern caviar cavity cease
ceasefire cedar cede ceiling celeb celebrate celebratory celebrity celery celestial celibacy
celibate cell cellar cello cellphone cellular cellulose celsius cement cemetery censor censure
census cent centenary centennial center centerpiece centigrade centimeter centimetre centipede
centralise centralize centre centrepiece centrifuge century ceramic cereal cerebral ceremonial
ceremony certain certainty certificate certify cessation chafe chagrin chain chainsaw chair
chairlift chairman chairperson chairwoman chalet chalice chalk challenge chamber chameleon champ
champagne champion chance chancellor chandelier change changemaker changeover channel chant chaos
chaotic chap chapel chaperone chaplain chapter character characterise characterize charade charcoal
charge chargeback chargesheet chariot charisma charismatic charitable charity charlatan charm chart
charter chase chasm chassis chaste chastise chat chatbot chateau chatroom chauffeur chauvinist cheap
cheapen cheapskate cheat check checkbook checkbox checklist checkmate checkout checkup cheddar cheek
cheekbone cheer cheerleader cheerleading cheese cheeseburger cheesecake cheesy cheetah chef chemical
chemist chemistry chemotherapy cheque cherish cherry cherub chess chest chestnut chew chic chicken
chief chieftain child childbirth childcare childproof children chili chill chilli chime chimney
chimp chimpanzee chin chinwag chip chipmaker chipset chiropractor chirp chisel chivalry chlorine
chlorophyll chocolate choice choir choke chokehold chokepoint cholera cholesterol choose chop
chopstick chord chore choreograph choreography chorus chose chosen christen chromosome chronic
chronicle chronological chronology chrysalis chubby chuckle chug chum chunk church churchgoer
churchyard churn chute cider cigar cigarette cinder cinema cinematic cinnamon cipher circa circle
circuit circuitry circular circulate circumcise circumference circumspect circumstance circumvent
circus cistern citadel cite citizen citizenry citrus city citywide civic civil civilian civilise
civilize clad claim claimant clairvoyant clam clamber clamour clamp clampdown clan clandestine clang
clap clapback claptrap clarification clarify clarinet clarity clash clasp class classic classify
classmate classroom classwork clatter clause claw clawback clay clean cleanliness cleanse cleantech
cleanup clear clearance clearinghouse cleavage cleave cleft clemency clench clergy clergyman cleric
clerk clever cliche click clickbait client clientele cliff cliffhanger climate climatic climax climb
clinch cling clinic clinician clink clip clipboard clique cloak cloakroom clobber clock clockwork
clog cloister clone close closeout closet closeup closure clot cloth clothe clothes cloud cloudburst
cloudy clout clove clover clown club clubhouse cluck clue clump clumsy clunky cluster clutch clutter
coach coal coalesce coalition coarse coast coastguard coastline coat coattails coauthor coax cobalt
cobble cobra cobweb cocaine cock cockpit cockroach cocktail cocoa coconut cocoon cod code codebase
codebook codec codeword codify coeditor coefficient coerce coexist coexistence coffee coffeehouse
coffer coffin cofounder cog cogent cogitate cognac cognisant cognition cognitive cognizant cohabit
coherence coherent cohesion cohesive cohort cohost coil coin coinage coincide coincidence
coincidental coinvestor cold collaborate collage collapse collar collarbone collate collateral
colleague collect collectible collection collectively college collegiate collide collie collision
colloquial collude collusion cologne colon colonel colonial colonise colonize colony color
colorblind colossal colossus colour column coma comb combat combatant combine combo combust
combustible come comeback comedian comedown comedy comet comeuppance comfort comfy comic comma
command commandant commandeer commando commemorate commence commend commensurate comment commentary
commentate commerce commercial commercialise commercialize commiserate commission commit commitment
committee commodity common commonality commonplace commonwealth commotion commune communicate
communique community commute compact companion company comparative compare comparison compartment
compass compassion compassionate compatibility compatible compatriot compel compendium compensate
compensation compensatory compete competence competent competition competitive competitor compile
complacency complacent complain complainant complaint complement complementary complete complex
compliance compliant complicate complicit compliment complimentary comply component compose composer
composite compost composure compound comprehend comprehension comprehensive compress comprise
compromise comptroller compulsion compulsive compulsory computation compute computer computerise
computerize comrade con concave conceal concede conceit conceive concentrate concentric concept
conceptual conceptualise conceptualize concern concert concerto concession concierge conciliate
conciliatory concise conclude conclusion conclusive concoct concord concourse concrete concur
concurrence concurrent concuss condemn condense condescend condiment condition condo condolence
condominium condone conducive conduct conductivity conduit cone confab confectionery confederate
confer conference confess confetti confidant confidante confide confidence confident confidential
configure confine confirm confiscate conflate conflict confluence conform confound confront confuse
congeal congenial congenital congest conglomerate congratulate congregate congress congressional
congressman congresswoman congruent conical conifer conjecture conjugal conjugate conjunction
conjure conman connect connection connectivity connive connoisseur connotation conquer conquest
conscience conscientious conscious conscript consecrate consecutive consensual consensus consent
consequence consequent consequential conservatism conservative conservator conserve consider
considerate consigliere consign consist consistency consistent console consolidate consonant consort
consortium conspicuous conspiracy conspirator conspire constable constant constellation
consternation constipation constituency constituent constitute constitution constrain constraint
constrict construct construction consul consulate consult consultancy consultant consultative
consume consumer consummate consumption contact contagion contagious contain containerise
contaminant contaminate contango contemplate contemporary contempt contemptuous contend content
contentious contest contestant context contextual continent contingency contingent continue
continuous continuum contort contour contraband contraception contraceptive contract contractor
contractual contradict contradictory contraption contrarian contrary contrast contravene contribute
contributory contrite contrivance contrive control controversial controversy convection convene
convenience convenient convent convention converge convergence conversant conversation converse
conversion convert convertible convex convey convict convince convoke convoluted convoy convulsion
cook cookbook cookie cookout cool coolant coop cooperate coordinate copartner cope copious copper
copra copy copycat copyright copywriter copywriting coral cord cordial cordon core cork corkscrew
corn cornea corner cornerstone cornfield corona coronary coronation coronavirus coroner corporal
corporate corporation corpse corpus correct correlate correspond correspondent corridor corroborate
corrode corrosion corrosive corrupt corset cortex cosign cosmetic cosmic cosmologist cosmology
cosmonaut cosmopolitan cosmos cosplay cost costar costume cosy cot cottage cotton couch cougar cough
council councillor councilman counsel count countdown countenance counter counteract counterattack
counterbid counterclaim counterfeit counteroffer counterpart counterpoint countersign countersue
counterweight countess country countryman countryside countrywide county coup coupe couple couplet
coupon courage courageous courier course courseware coursework court courteous courtesy courthouse
courtier courtroom courtyard couscous cousin couture cove covenant cover coverage coverall covert
coverup covet covid cow coward cowardice cowboy cower cowgirl coworker coworking coy coyote cozy
crab crack crackdown crackerjack crackle crackpot cradle craft craftsman cram cramp cranberry crane
cranium crank crap crash crate crater crave craven crawl crayfish crayon craze crazy creak cream
crease create creativity creature credence credential credibility credible credit creditworthy credo
credulous creed creek creep cremate crematorium creole crescendo crescent crest crestfallen crevice
crew crewman crib cricket crime criminal criminologist criminology crimson cringe cringeworthy
cripple crisis crisp crisscross criteria criterion critic critical criticise criticism criticize
critique croak crochet crocodile croissant crony crook crooked crop croquet cross crossbow
crossbreed crosscheck crossfire crossover crossroad crosswalk crossword crotch crouch crow crowbar
crowd crowdfund crowdsource crown crucial crucible crucifix crucify crude cruel cruelty cruise crumb
crumble crumple crunch crusade crush crust crustacean crutch crux cry cryogenic cryptanalysis
cryptic crypto cryptographer cryptographic cryptography crystal crystalline crystallise crystallize
cub cubbyhole cube cubic cubicle cuckoo cucumber cuddle cue cuff cufflink cuisine culinary cull
culminate culpable culprit cult cultivate cultural culture cumbersome cumulative cunning cup
cupboard cupcake curate curb curd cure curfew curio curiosity curious curl currant currency current
curriculum curry curse cursor curt curtail curtain curvature curve curveball curvy cushion cushy
custard custodial custodian custody custom customary customer customise customize cut cutback cute
cutlery cutlet cutoff cutout cutscene cutthroat cyan cyanide cyber cyberattack cyberbullying
cybercrime cybercriminal cybernetic cyberpunk cybersecurity cyberspace cyberspy cyberwarfare cyborg
cycle cyclic cyclone cylinder cylindrical cymbal cynic cyst
"""
