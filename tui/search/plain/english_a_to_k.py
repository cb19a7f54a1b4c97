"""Everyday English words in their base form, a to k, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
abdomen ability able abort abroad abrupt absence absolute absurd abuse abyss academic academy accept
access accident accomplice accordion account accurate accuse ache achieve acid acne acorn acoustic
acquire acquisition acrobat across act action active activity actor actual actually adapt adaption
add address adhere adhesive adjective adjust admiral admire admit adolescent adopt adore adrenaline
adult adulterous advance advantage adventure adverb advertise advertisement advice advise aerial
aerobic affair affect affection affidavit affluent afford afraid afternoon age agency agenda agent
aggressive agile ago agony agree agreement agriculture ahead aid aim air aircraft airline airport
alarm album alcohol algae algebra alibi alien alimony alive alkaline allege allergy alley alligator
allow alloy allude ally almanac almond alone along aloof aloud alpaca alphabet alpine altar alter
alternate alternative although altitude altogether altruism aluminum alveolar amateur amaze amazing
ambassador amber ambition ambitious ambulance ambush amend ammonia ammunition amnesia amnesty
amortize amount amphibian amphitheatre ample amplify amulet amuse anaemia anagram analyse analysis
analyst anatomy ancestor anchor anchovy ancient anecdote anesthetic angel anger angle angler angry
angst anguish animal anime animosity ankle annex annihilate anniversary announce announcement annoy
annual annul anoint anomaly anonymous answer ant antarctic antelope antenna anthem anthology anthrax
anthropoid anthropology antibiotic antibody antidote antique antler anvil anxiety anxious aorta
apart apartment apathy ape aperture apex apologise apology apostle app appall apparatus apparition
appeal appear appease append appetite applause apple apply appoint appointment appraise appreciate
apprentice approach appropriate approve apricot apron aquarium arbiter arbitrage arboretum arc arch
archaic archer architect architecture archive area arena argue argument arid arise aristocrat
arithmetic arm armada armadillo armband armchair armistice armor army aroma around arouse arrange
arrest arrive arrow arsenal arson art artery article artifact artisan artist ash aside ask aspect
asphalt aspire assassin assault assemble assembly assess assessor asset assign assist assistant
assume assure asteroid asthma astrology astronaut astronomy asylum ate atheist athlete atlas
atmosphere atom atrium attach attack attempt attend attention attic attire attitude attorney attract
attribute auburn auction audience audit auditor auditorium augment aunt authentic author authority
auto autocrat autopsy autumn avalanche avenue average aversion aviary aviation avid avocado avoid
await awake award aware away awesome awful awkward awning axe axis axle baby bachelor back
background backup backyard bacon bad badge badger bag bagel baggage bait bake balance balcony ball
ballad ballast ballet balloon ballot bamboo ban banana band bang banish banjo bank banner banquet
baptism baptize bar barbarian barbecue barber bare barefoot bargain baritone bark barley barn
baroque barracks barrel barren barricade barrier basalt base basic basil basin basis bask basket
bastion bat batch bath baton batter battery battle bay bayonet bazooka beach beacon bead beam bean
bear beard beast beat beautiful beauty beaver became become bed bedrock bee beech beef beer beetle
began begin begun behalf behave behind being belief believe bell belly belong belongings below belt
bench benchmark bend beneath benefit benign bequeath bereft beret berry beside best bestow bet beta
betray better between beverage bewilder beyond bias bible bicep bicycle bid big bike bile bill
billiard billion billionaire bin bind bingo biology biopsy biotech birch bird birth birthday biscuit
bishop bison bit bite bitter bizarre black blackberry blackboard blackmail blackout blacksmith
bladder blade blame blank blanket blast blaze bleak blend bless blind blissful blister blizzard blob
block blog blonde blood bloom blossom blouse blow bludgeon blue blueberry bluebird blunder blunt
blur blush boar board boast boat body bog boil bold bollard bolt bomb bombard bond bone bonfire
bonnet bonus book bookcase bookshop boom boost boot border bore boredom born borrow boss botany both
bother bottle bottom bought bounce bound boundary bouquet bourbon boutique bovine bow bowel bowl box
boy bracelet bracket brackish braid brain brake branch brand brass bravado brave brawl brazen bread
break breakfast breast breath breathe breed breeze brevity brew bribe brick bride bridge brief
brigade bright brilliant brim brine bring brisk bristle brittle broad broadcast broccoli brochure
broil broke broken broker bronchitis bronze brook broom broth brother brought brow brown browse
bruise brunch brush brute bubble bucket buckle bud budget buffalo buffet bug bugle build built bulb
bulk bull bulldozer bullet bullion bully bump bumper bunch bundle bungalow bunker bunny buoy burden
bureau burger burglar burlap burn burrito burst bury bus bush business busy butcher butler butter
butterfly button buy buyer buyout buzz bypass cab cabbage cabin cabinet cable cactus caddy cadet
cafe caffeine cage cake calamity calcium calculate calculus calendar calf calibre call calm calorie
came camel camera camouflage camp campaign campus can canal canary cancel cancer candidate candle
candy canine cannibal cannon canoe canopy canteen canvas canyon cap capable capacity capital
capitalisation capitol capsule captain caption captive capture car caramel caravan carbon card
cardboard cardigan cardinal care career careful caress cargo caricature caries carnage carnival
carpenter carpet carriage carrier carrot carry cart cartel cartoon cartridge carve cascade case cash
casino casserole cassette cast castaway castle casual casualty cat catalog catapult cataract
catastrophe catch category catharsis cathedral cation cattle caught cauliflower cause caution
cavalry cave cavern caviar cavity cease cedar ceiling celebrate celery celestial cell cellar cello
cellular celsius cement cemetery censor census center centipede centre century ceramic cereal
ceremony certain certificate chafe chain chair chairman chairwoman chalk challenge chamber chameleon
champion chance chandelier change channel chaos chap chapel chaperone chaplain chapter character
charcoal charge chariot charisma charity charm chart charter chase chasm chassis chaste chat
chauffeur cheap cheat check cheddar cheek cheer cheese cheetah chef chemical chemist chemistry
cheque cherish cherry cherub chess chest chestnut chew chicken chief child chili chimney chimp
chimpanzee chin chip chipmaker chisel chivalry chlorine chlorophyll chocolate choice cholera
cholesterol choose chop chord chore choreography chorus chose chosen chromosome chronic chrysalis
chubby chuckle chunk church churn chute cider cigar cigarette cinder cinema cinnamon circle circuit
circumstance circus cistern citadel cite citizen citrus city civil civilian claim clam clamp clap
clarify clarinet clash clasp class classic classroom clause claw clay clean clear clergy cleric
clerk clever cliche click client clientele cliff climate climb cling clinic clip cloak clock clog
cloister clone close closet cloth clothes cloud cloudy clout clove clover clown club clue clumsy
cluster clutter coach coal coalition coarse coast coat cobble cobra cobweb cock cockpit cockroach
cocoa coconut cocoon cod code coffee coffin cofounder cog cognac coherent cohesion cohesive cohort
coil coin cold collapse collar collateral colleague collect collection college collide collie colon
colony color colossal colour column comb combat combine come comedy comet comfort comic comma
command commando commence comment commerce commercial commission commit commitment committee
commodity common commune communicate community commute company compare comparison compass compassion
compel compensate compensation compete competition competitor compile complain complaint complete
complex complicate compliment comply component compose composer compost compound comprehensive
compress compromise computation compute computer con concede conceit conceive concentrate concept
concern concert concise conclude concoct concrete concur concuss condemn condense condiment
condition condolence conduct cone conference confess confetti confidence confident confine confirm
confiscate conflict confluence conform confront confuse congest congregate congress congruent
conifer conjure connect connection connive conquer conscience conscious consecrate consensus consent
consequence conservative conserve consider consist console consonant conspiracy conspire constable
constant constellation constipation constitution construct construction consult consume consumer
contact contagious contain contaminate contemporary contempt contend content contest context
continent continue contour contraband contract contractor contradict contrary contrast contribute
control controversial controversy convection convenient convent convention converge conversation
converse conversion convert convey convict convince convoy cook cookie cool coolant cooperate cope
copper copy copyright coral cord cordial core cork corn cornea corner coronation coroner corporate
corporation corpse correct correlate correspond corridor corrode corrupt cosmetic cosmic cosmos cost
costume cot cottage cotton couch cougar cough council councillor count counter countess country
county coup couple courage courier course court courteous courtesy cousin cove covenant cover cow
coward cowboy cower coyote cozy crab crack cradle craft cramp crane cranium crash crate crater crave
crawl crayon crazy cream crease create creature credential credit creed creek creep cremate creole
crescent crest crevice crew crib cricket crime criminal crimson cringe cripple crisis crisp critic
critical criticise criticism crocodile crook crooked crop croquet cross crow crowd crown crucial
crucify crude cruel cruise crumb crumble crunch crusade crush crust crutch cry crystal cub cubicle
cuckoo cucumber cuddle cuff cuisine culinary culprit cult cultural culture cunning cup cupboard
curate curb curfew curious curl currant currency current curriculum curry curse cursor curtain curve
cushion custard custody custom customer cut cute cutlery cyanide cybersecurity cycle cyclone
cylinder cymbal cynic cyst dab dad dagger daily dairy daisy dam damage damp dance dandelion dandruff
danger dangerous dangle dare dark darling dart dash dashboard data database dataset date daughter
daunt dawn day dazzle deacon dead deadline deaf deal dealer dealt dear dearth death debate debit
debris debt debut decade decay deceit decent decide decimal decision deck declare decline decode
decorate decoy decrease decree dedicate deed deep deer deface defame defeat defect defence defend
defendant defense defer deference deficiency deficit define definition defraud deft defy degrade
degree dehydrate deity delay delegate delete deliberate delicate delicious delight delinquent
delirious deliver delivery deluge delusion demand demean demise democracy demolish demon
demonstrable demonstrate denial denim denote dense dental dentist denture deny deodorant depart
department departure depend dependent depict deplete deploy deport deposit depot depress deprive
depth deputy derail derive dermatology descend describe desert deserve design designer desire desk
despair desperate despise despite dessert destination destiny destroy destruction detach detail
detain detect detective detention deter detergent deteriorate determine detest detour detox develop
developer development deviate device devil devise devote devour dew diabetes diagnose diagonal
diagram dialect dialog dialogue diameter diamond diaper diaphragm diarrhea diary diatribe dictate
dictator dictionary die diesel diet dietary differ difference different difficult difficulty diffuse
dig digest digital dignity dilate dilemma dilute dimension diminish dimple dine dinner dinosaur
diocese dip diploma diplomat direct direction director directory dirt dirty disagree disappear
disappoint disaster disc disciple discipline disclose discord discount discover discovery discreet
discriminate discuss discussion disdain disease disgrace disguise disgust dish disinformation disk
dismal dismay dismiss disorder dispatch disperse displace display dispose dispute dissect dissent
dissipate dissolve distance distant distil distinct distinguish distort distract distress distribute
district disturb ditch dive diverse divert divide dividend divine division divorce dizzy docile dock
doctor doctrine document dodge dog doll dollar dolphin domain dome domestic dominate donate donkey
donor doom door doorbell doorstep dormant dormitory dosage dose dot double doubt dough dove down
download downsize downtown doze dozen draft drag dragon drain drama dramatic drape draw drawer drawn
dread dream dreary drench dress drew dribble drift drill drink drip drive driven driver drizzle
drone droop drop drought drove drown drowsy drug drum drunk dry duck due dug duke dull dumb dummy
dump dune dungeon durable dusk dust duty dwarf dwell dwindle dynamic dynamite dynasty eager eagle
ear earl early earn earnest earnings earring earth earthquake ease easel east easter easy eat
eccentric echo eclipse ecology economic economist economy ecstasy eczema edge edible edit edition
editor educate education eel eerie efface effect effective efficient effort egg ego eight either
eject elaborate elapse elastic elbow elder elect election electric electricity electron elegant
element elephant elevate elevator eleven elf elicit eliminate elite elongate elope else elude
emaciate email emanate emancipate embargo embark embarrass embassy ember embezzle embrace embroider
embryo emerald emerge emergency emigrate eminent emission emotion emotional emperor emphasis
emphasise empire employ employee employer employment empower empty emulate enable enact enamel
enchant enclose encore encounter encourage encrypt end endeavor endemic endless endorse endow endure
enemy energetic energy enforce engage engine engineer engrave engulf enhance enigma enjoy enlist
enormous enough enrage enrich enrol ensemble enslave ensure entail entangle enter enterprise
entertain enthusiasm entice entire entitle entity entrance entrepreneur entropic entry envelope
envious environment envy enzyme epic epidemic epilepsy epilogue episode epitome epoch equal equation
equator equestrian equip equipment equity era eradicate erase erect erosion errand error erupt
escalator escape escort esoteric especially esport essay essence essential establish estate estimate
estuary etch eternal ethic ethnic etiquette eulogy evade evaluate evaporate even evening event
eventually ever every evict evidence evil evoke evolution evolve exact exactly exaggerate exam
examine example excavate exceed excel excellent except exception excerpt excess exchange excite
exclaim exclude exclusive excursion excuse execute executive exempt exercise exert exhale exhaust
exhibit exhort exile exist existence exit exodus exotic expand expanse expansive expat expect
expectation expel expenditure expense expensive experience experiment expert explain explanation
explode exploit explore explosion exponent export expose exposure express expression exquisite
extend extent external extinct extinguish extol extort extra extract extraordinary extravagant
extreme exuberant eye eyebrow eyelash fable fabric fabulous facade face facet facility fact faction
factor factory faculty fad fade fail failure faint fair fairy faith fake falcon fall fallacy fallen
fallow false fame familiar family famine famous fan fanatic fancy fang fantasy far farce fare farm
farmer farther fascinate fascism fashion fast fat fatal fate father fatigue faucet fault fauna favor
favorite favour fear feast feather feature fed federal fee feeble feed feel feign feline fell fellow
felony felt female feminine fence fend ferment fern ferocious ferry fertile fester festival fetch
feudal fever few fiance fiasco fiber fickle fiction fiddle fidelity field fiend fierce fiery fifteen
fifth fifty fig fight fighter figure filament file fill film filter filth fin final finance
financial find fine finger finish fir fire fireman firm first fiscal fish fisherman fissure fist fit
fitness five fix fixture fjord flabby flag flair flake flamboyant flame flamingo flannel flap flare
flash flask flat flatter flaunt flavor flavour flaw flea flee fleet flesh flew flexible flicker
flight flint flirt float flock flog flood floor flora florist floss flounder flour flourish flow
flower flown flu fluent fluff fluid flush flute flutter fly foal foam focus foe fog foil fold folk
folklore follow fond fondle font food fool foolish foot football forage forbid force forecast
forehead foreign forensic forest forever forge forget forgive forgo forgot fork form formal format
former formula fort fortress fortune forty forum forward fossil foster fought foul found foundation
founder foundry fountain four fox foyer fraction fracture fragile fragment fragrant frail frame
framework frantic fraternity fraud freak freckle free freedom freeze freezer freight frenzy frequent
fresco fresh friar friction fridge friend friendly friendship frigid fringe frog front frost frown
frugal fruit frustrate fry fudge fuel fugitive full fumble fume fun function fund funeral fungus
funnel funny fur furious furlough furnace furnish furniture further fury fuse fusion fuss futile
future fuzzy gadget gaggle gain gala galaxy gall gallant gallery galley gallon gallop gallows gamble
game gamma gang gangster gap garage garbage garden gargle garland garlic garment garnish garrison
gas gasoline gasp gastric gate gather gauge gaunt gave gaze gazelle gear gecko gem gender gene
genealogy general generate generation generous genesis genetic genie genius genocide genre gent
gentle gentleman genuine geography geology geometry germ gesture geyser ghetto ghost ghoul giant
gibberish gift gigantic giggle gill gin ginger giraffe girl girth give given glacier glad gladiator
glamour glance gland glare glass glaze gleam glee glide glimmer glimpse glitch glitter gloat global
globe gloom glory glossary glove glow glucose glue glut glutton gnaw gnome goal goalkeeper goat
goblin god goddess gold golden golf gondola gone good goods googly goose gorge gorgeous gorilla
gospel gossip got gourmet gout govern government governor gown grab grace grade gradual graduate
grain grammar grand grandeur grandfather grandma grandmother grandpa granite grant grape graph
grapple grasp grass grasshopper grateful gratitude gratuity grave gravel graveyard gravity gravy
gray graze grease great greed green greenhouse greet grenade grew grey greyhound grid grief
grievance grill grim grimace grime grin grind grip gripe grit grizzly groan grocery groom groove
grope gross grotesque grotto grouch ground group grove grow growl grown growth grudge gruel gruesome
grumble grunt guarantee guard guardian guerrilla guess guest guidance guide guild guilt guilty
guinea guitar gulf gull gulp gum gun guru gust gut gutter guy gym gymnast gypsy habit habitat hack
haggle hail hair half hall halo halt ham hamburger hammer hammock hamper hamster hand handcuff
handicap handkerchief handle handsome handy hang happen happy harass harbor harbour hard hardly
hardship hardware hare harem harm harmonica harmony harness harp harpoon harsh harvest hat hatch
hatchet hate haul haunt haven hawk hay hazard haze hazel head headache headcount headline
headquarters heal health healthy heap hear heard hearse heart heat heath heathen heaven heavy hedge
hedgehog heed heel heifer height heir held helicopter helium hell hello helm helmet help hem
hemisphere hen herald herb herd here heresy heritage hermit hernia hero heroin heron herring
hesitate hexagon hibernate hiccup hid hidden hide hideous high highlight highway hike hiker
hilarious hill hilt hinder hinge hint hinterland hip hippo hire hiss history hit hive hoard hoarse
hoax hobby hockey hoist hold hole holiday hollow holy homage hombre home homework homicide honest
honey honeymoon honor honour hood hoof hook hoop hoot hop hope horde horizon hormone horn hornet
horoscope horrid horror horse hose hospice hospital host hostage hostel hostile hot hotel hound hour
house household hover how howl hug huge hull hum human humane humanity humble humid humiliate
humility hummingbird humor hump hunch hundred hunger hungry hunt hurdle hurricane hurry hurt husband
husk hut hyacinth hybrid hydrant hydraulic hydrogen hyena hygiene hymn hypnosis hypocrisy hypothesis
hysteria ice iceberg icicle icon idea ideal identify identity ideology idiot idle idol igloo ignite
ignorance ignorant ignore iguana ill illegal illicit illness illuminate illusion illustrate image
imagine imam imitate immediate immense immerse immigrant imminent immune impact impair impeach
impede impetus implant implement implicate implicature implore imply import important impose
impossible impound impress impression imprison impromptu improve improvise impulse incense incentive
incest inch incident incline include income increase incredible incubate incumbent incur
independence independent index indicate indigo indirect individual indoor indulge industrial
industry inept inert inevitable infamous infant infantry infect infer inference inferno infest
infidel infinite inflame inflate inflation inflict influence influenza inform information
infrastructure infringe infuse ingenious ingest inhabit inhale inherit inhibit initial initiate
initiative inject injure injury ink inland inmate inn innate inner inning innocent innovation input
inquest inquire inquiry inquisition insane inscribe insect insert inside insider insight insist
insomnia inspect inspire install instance instant instead instinct institute institution instruct
instruction instrument insulate insulin insult insurance insure insurgent intact integer integrate
integrity intellect intellectual intelligence intelligent intend intense intent interact interest
interface interfere interim interior intern internal international internet interpret interrupt
intersect interval interview intestine intimate intimidate intricate intrigue introduce intrude
intuition invade invent invert invest investigate investment investor invite invoice involve ion irk
iron irony irrigate irritate island isle isolate issue itch item iterate ivory ivy jackal jacket
jaguar jail jam janitor jar jargon jasmine jaw jazz jealous jean jeans jelly jellyfish jeopardy jerk
jersey jest jet jetty jewel jigsaw jingle job jockey jog join joint joke jolly jolt jot journal
journalist journey joy jubilee judge judgment judo jug juggle juice jumble jump jungle junior
juniper junk jury just justice justify juvenile juxtapose kangaroo karate kayak kebab keel keen keep
kennel kept kernel kerosene kettle key keyboard kick kid kidnap kidney kill kilometer kimono kin
kind kindergarten kindle king kingdom kiosk kiss kit kitchen kite kitten kiwi knack knead knee kneel
knew knife knight knit knob knock knot know knowledge known knuckle koala
"""
