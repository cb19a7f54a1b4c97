"""Everyday English words in their base form, d to g, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
dab dabble dachshund dad daemon daffodil dagger daily dainty dairy daisy dally dam damage dame damn
damp dampen damsel dance dandelion dandruff dandy danger dangerous dangle dank dapper dare daredevil
dark darken darknet darkroom darling darn dart dash dashboard dashcam dastardly data databank
database datapoint dataset datasheet date datebook dateline daughter daunt dawdle dawn day daybed
daybreak daycare daydream daylight daylong daytime daze dazzle deacon dead deadbeat deadbolt deaden
deadlift deadline deadlock deadpan deadweight deaf deafen deal dealbreaker dealer dealmaker
dealmaking dealt dear dearth death deathbed debacle debase debate debauchery debenture debilitate
debit debrief debris debt debug debunk debut decade decadence decadent decaf decal decanter
decapitate decarbonise decarbonize decathlete decathlon decay deceased deceit deceive decelerate
december decency decent decentralise decentralize deception deceptive decibel decide deciduous
decimal decimate decipher decision decisive deck declare declassify decline declutter decode
decommission decompose decomposition decompress deconstruct decor decorate decorum decouple decoy
decrease decree decrepit decry decrypt dedicate deduce deduct deductible deed deem deep deepen
deepfake deer deface defamatory defame default defeat defect defence defend defendant defense
defensible defer deference deferential defiance defiant deficiency deficient deficit defile define
definite definition deflate deflect deforest deform defraud defray defrost deft defunct defund
defuse defy degenerate degrade degree dehumanise dehumanize dehydrate deity dejected delay
delectable delegate delete deleverage deliberate delicacy delicate delicatessen delicious delight
delinquency delinquent delirious delirium delist deliver deliverance delivery delude deluge delusion
deluxe delve demagogue demand demean demeanour demented dementia demigod demise democracy democrat
democratic democratise democratize demographic demography demolish demolition demon demonic demonise
demonize demonstrable demonstrate demoralise demoralize demote demystify deniability denial
denigrate denim denomination denominator denote denounce dense dent dental dentist dentistry denture
denuclearize denunciation deny deodorant depart department departure depend dependence dependency
dependent depict deplete deplore deploy deport depose deposit depot deprave deprecate depreciate
depress depressant deprive deprogram depth deputize deputy derail derby deregulate derelict deride
derision derisive derisk derivative derive dermatologist dermatology derogatory desalination descend
descendant descent describe description descriptive desecrate desegregate deselect desert deserve
design designate designer desire desirous desist desk desktop desolate despair despatch desperate
despicable despise despite despondent despot despotic dessert destabilise destabilize destination
destine destiny destitute destroy destruct destruction detach detail detain detect detective detente
detention deter detergent deteriorate determinant determine deterrence deterrent detest detonate
detour detox detract detriment devalue devastate develop developer development deviant deviate
device devil devious devise devoid devolution devolve devops devote devotee devour devout dew
dexterity dexterous diabetes diabetic diabolical diagnose diagnostic diagonal diagram dial dialect
dialog dialogue dialysis diameter diamond diaper diaphragm diarrhea diary diaspora diatribe dice
dichotomy dictate dictator dictatorial diction dictionary dictum didactic diddle die diehard diesel
diet dietary dietician differ difference different differential differentiate difficult difficulty
diffuse dig digest digestible digit digital digitise digitize dignified dignitary dignity digress
dilapidated dilate dilemma dilettante diligence diligent dill dillydally dilute dim dimension
diminish diminutive dimple dine dingy dinner dinosaur dint diocese dioxide dip diploma diplomacy
diplomat diplomatic dire direct direction director directorate directory dirt dirtbag dirty disagree
disambiguate disappear disappoint disarm disaster disastrous disavow disbar disburse disc discern
discernible disciple disciplinary discipline disclose disco discography discord discount discover
discovery discreet discrepancy discrete discretionary discriminate discuss discussion disdain
disease disgrace disgruntle disguise disgust dish dishearten dishwasher dishwashing disinfectant
disinformation disk dismal dismay dismiss disorder disown disparage disparate dispatch dispel
dispensary dispense disperse dispiriting displace display dispose dispute disrupt dissect
disseminate dissent dissertation dissident dissipate dissociate dissolve dissonance dissuade
distance distant distil distinct distinguish distort distract distraught distress distribute
district distro disturb disturbance ditch dither ditto diva dive diverge divergence divergent
diverse diversify divert divestiture divestment divide dividend divine division divisive divorce
divorcee divulge dizzy doable docile dock docket dockside dockworker dockyard doctor doctorate
doctrine document documentary dodge dodgy doer dog dogfight dogfood doghouse dogma dogmatic doing
doldrums dole doll dollar dollop dolphin domain dome domestic domesticate dominance dominant
dominate dominion domino donate donkey donor donut doodle doom doomscroll doomsday door doorbell
doorknob doorman doormat doorstep doorway dope dork dorm dormant dormitory dosage dose dossier dot
dotcom double doublespeak doublethink doubt dough doughnut dour douse dove dovetail dowdy down
downbeat downcast downfall downgrade downhill download downmarket downplay downpour downrange
downright downriver downscale downshift downside downsize downstairs downstate downstream downtime
downtown downtrend downtrodden downturn downvote downward downwind dowry doze dozen drab draconian
draft draftsman drag dragon dragonfly drain drainage drama dramatic dramatise dramatist dramatize
drank drape drapery drastic draught draw drawback drawbridge drawdown drawer drawl drawn dread dream
dreamland dreary dredge dregs drench dress dressmaker drew dribble drift driftwood drill drink drip
drive drivel driven driver driveway drizzle drone drool droop drop dropdown droplet dropout dross
drought drove drown drowsy drudgery drug drugmaker drugstore drum drumbeat drunk drunkard drunken
dry dual dub dubious duchess duchy duck duct dude due duel duet dug dugout duke dull dumb dumbbell
dumbfound dumbstruck dummy dump dumpling dumpster dune dung dungeon dunk duo dupe duplex duplicate
duplicitous duplicity durable duration duress dusk dust dustbin dustpan dustup dutiful duty duvet
dwarf dwell dwindle dye dynamic dynamism dynamite dynamo dynastic dynasty dysentery dysfunction
dyslexia dyslexic dystopia dystopian eager eagle ear earache earbud eardrum earl early earmark
earmuff earn earnest earnings earphone earpiece earplug earring earshot earth earthbound earthen
earthling earthquake earthworm ease easel east eastbound easter eastern eastward easy easygoing eat
eatery eavesdrop ebb ebook ebullience ebullient eccentric echelon echo eclectic eclipse ecological
ecologist ecology ecommerce economic economise economist economize economy ecosystem ecstasy
ecstatic eczema eddy edge edgy edible edict edifice edit edition editor editorial editorialize
educate education eel eerie efface effect effective efficacious efficacy efficiency efficient effigy
effluent effort effusive egalitarian egg egghead eggplant eggshell ego egocentric egomaniac egotism
egotist egotistical egregious eight eighteen either ejaculate eject elaborate elapse elastic elated
elation elbow elder eldest elect electability election electioneer electoral electorate electric
electrician electricity electrify electrocute electrode electrolysis electrolyte electron electronic
elegance elegant elegy element elementary elephant elevate elevator eleven eleventh elf elicit
eligibility eligible eliminate elite elixir ellipse elliptical elm elocution elongate elope
eloquence eloquent else elsewhere elucidate elude elusive emaciate email emanate emancipate embalm
embankment embargo embark embarrass embassy embattled embed embellish ember embezzle embitter emblem
emblematic embodiment embody embolden emboss embrace embroider embroil embryo embryonic emcee
emerald emerge emergence emergency emergent emeritus emigrant emigrate emigre eminence eminent
emissary emission emit emoji emoticon emotion emotional emotive empathetic empathic empathise
empathize empathy emperor emphasis emphasise emphasize emphatic empire empirical empiricism employ
employability employee employer employment emporium empower empress empty emulate enable enact
enamel encampment encapsulate encase enchant encircle enclave enclose enclosure encode encompass
encore encounter encourage encroach encrypt encumber encyclopaedia encyclopedia end endanger endear
endeavor endeavour endemic endgame endless endnote endorse endow endpoint endurance endure endzone
enemy energetic energise energize energy enforce engage engender engine engineer engrave engross
engulf enhance enigma enigmatic enjoin enjoy enlarge enlighten enlist enliven enmesh enmity enormity
enormous enough enquire enquiry enrage enrich enrol enroll ensemble enshrine enslave ensnare ensue
ensure entail entangle entente enter enterprise entertain enthral enthuse enthusiasm enthusiast
enthusiastic entice entire entirety entitle entity entomology entourage entrance entrant entrap
entreat entrench entrepreneur entropic entropy entrust entry entryway enumerate enunciate envelop
envelope enviable envious environment environs envisage envision envoy envy enzyme ephemeral epic
epicenter epicentre epidemic epidemiology epilepsy epileptic epilogue epiphany episode episodic
epistemic epistemology epistle epitaph epithet epitome epitomise epitomize epoch eponymous equal
equalise equalize equate equation equator equatorial equestrian equilibrium equine equinox equip
equipment equitable equity equivalence equivalent equivocal equivocate era eradicate erase erasure
erect ergonomic erode erosion erotic erotica errand errant erratic erratum erroneous error erstwhile
erudite erupt escalate escalator escapade escape escapee eschew escort escrow esoteric especially
espionage esport espouse espresso esque essay essence essential establish estate esteem estimate
estranged estrangement estuary etc etch eternal eternity ether ethereal ethic ethnic ethnographic
ethos etiquette etymology eulogy euphemism euphoria euphoric euro euthanasia evacuate evacuee evade
evaluate evangelical evangelise evangelist evaporate evasion evasive eve even evening event eventual
eventually ever evergreen everlasting evermore every everybody everyday everyman everyone everywhere
evict evidence evident evidentiary evil evildoer evildoing evince evocation evocative evoke
evolution evolutionary evolve ewe exabyte exacerbate exact exactly exaflop exaggerate exalt exam
examine example exasperate excavate exceed excel excellence excellency excellent except exception
excerpt excess exchange exchequer excise excite exclaim exclamation exclave exclude exclusion
exclusionary exclusive excommunicate excrement excrete excruciating excursion excuse execute
executioner executive exemplar exemplify exempt exercise exert exfoliate exhale exhaust exhibit
exhilarate exhort exhume exile exist existence existential exit exodus exonerate exoplanet
exorbitant exorcise exorcism exoskeleton exotic expand expanse expansionary expansive expat
expatriate expect expectancy expectant expectation expedient expedite expeditious expel
expenditure expense expensive experience experiential experiment expert expertise expire expiry
explain explanation explanatory expletive explicable explicit explode exploit exploitative
exploratory explore explosion explosive exponent exponential export expose exposition exposure
expound express expression expressway expropriate expulsion exquisite extend extension extensive
extent extenuating exterior exterminate external extinct extinguish extol extort extortionate extra
extract extradite extraneous extraordinary extrapolate extravagance extravagant extravaganza extreme
extricate extrovert exuberance exuberant exude exurb eye eyeball eyebrow eyeglasses eyelash eyelid
eyeliner eyeopener eyepatch eyesight eyesore eyewear eyewitness fable fabless fabric fabricate
fabulous facade face facelift facepalm facet facetious facial facile facilitate facility facsimile
fact faction factoid factor factory factotum factsheet factual faculty fad fade fahrenheit fail
failsafe failure faint fair fairground fairway fairy fairytale faith fake fakery falcon fall
fallacious fallacy fallback fallen fallible fallout fallow false falsify falter fame familial
familiar familiarise familiarize family famine famished famous fan fanatic fanbase fanboy fanciful
fancy fanfare fang fangirl fantasise fantasize fantastic fantasy far faraway farce farcical fare
farewell farm farmer farmhand farmhouse farmland farmstead farmyard farther farthest fascinate
fascism fascist fashion fast fastball fasten fastidious fat fatal fate father fatherland fathom
fatigue fatten faucet fault faultline fauna favor favorite favour favourite fawn fax faze fear
fearsome feasibility feasible feast feat feather featherweight feature february feckless fed federal
federate fee feeble feed feedback feedstock feel feet feign feint felicitate feline fell fellow
felon felonious felony felt female feminine feminism feminist femme fence fend ferment fern
ferocious ferocity ferret ferry fertile fertilise fertilize fervent fervor fervour fester festival
festive festoon fetch fete fetish fetus feud feudal fever few fiance fiancee fiasco fiat fiber
fiberglass fibre fickle fiction fictitious fiddle fidelity fidget fiduciary field fieldwork fiend
fierce fiery fiesta fifteen fifteenth fifth fiftieth fifty fig fight fighter figurative figure
figurehead figurine filament filch file filibuster filigree fill fillet film filmgoer filmmaker
filmmaking filter filth filtration fin finagle final finale finalise finalize finance financial
financier find fine finesse finetune finger fingernail fingerprint fingertip finish finite fintech
fir fire firearm fireball firebomb firebrand firebreak firecracker firefight firefly firehose
fireman fireplace firepower fireproof fireside firestarter firestorm firewall firewood firework firm
firmware first firstborn firsthand fiscal fish fishbowl fisherman fishery fission fissure fist fit
fitness five fix fixate fixture fizz fizzle fjord flabbergast flabby flaccid flag flagbearer
flagpole flagrant flail flair flake flaky flamboyant flame flamenco flamethrower flamingo flammable
flank flannel flap flare flash flashback flashcard flashlight flashmob flashpoint flask flat flatbed
flatline flatmate flatscreen flatten flatter flattop flatulence flaunt flavor flavour flaw flea
fleabag flee fleece fleet flesh flew flex flexibility flexible flexitime flick flicker flight flimsy
flinch fling flint flip flippant flipside flirt flirtatious flit float flock flog flood floodgate
floodlight floodplain floodwater floor floorboard floorplan flop flora floral florist floss
flotation flotilla flounder flour flourish flout flow flowchart flower flown flu fluctuate fluency
fluent fluff fluid fluke flummox flung flunk fluorescent fluoride flurry flush fluster flute flutter
flux fly flyby flyover flytrap flywheel foal foam focal focus fodder foe foetus fog foible foil fold
foliage folk folklore folksy folktale follow followership followup folly fond fondle font food
foodie foodservice foodstuff fool foolhardy foolish foolproof foosball foot footage football
footbridge footfall foothill foothold footlocker footnote footpath footprint footstep footwear
footwork forage foray forbade forbear forbearance forbid forbidden force forceps forcible forearm
forebear foreboding forecast foreclose foreclosure forefather forefinger forefront forego foregone
foreground forehand forehead foreign foreknowledge foreman foremost forensic forerunner foreshadow
foresight forest forestall forestry foretaste foretell forethought forever forewarn foreword forex
forfeit forfeiture forge forgery forget forgive forgo forgot forgotten fork forklift forlorn form
formal formalise formalize format former formidable formula formulaic formulate forsake fort forte
forthcoming forthright forthwith fortieth fortification fortify fortitude fortnight fortress
fortuitous fortunate fortune forty forum forward fossil foster fought foul found foundation founder
foundry fountain four foursome fourteen fourth fowl fox foyer fracas fractal fraction fracture
fragile fragment fragmentary fragrance fragrant frail frailty frame framework franc franchise
franchisee frankly frantic fraternal fraternise fraternity fraternize fraud fraudster fraudulent
fraught fray frazzle freak freckle free freebie freedom freelance freeload freemium freestyle
freethinker freeware freeway freewheel freeze freezer freight french frenemy frenetic frenzy
frequency frequent fresco fresh freshen freshman freshwater fret friar friction friday fridge friend
friendly friendship frigate fright frighten frigid frill fringe frisbee frisk frivolous frizzy frock
frog frolic front frontage frontend frontier frontline frontman frontrunner frost froth frown froze
frozen frugal fruit frustrate fry fudge fuel fugitive fulcrum fulfil fulfill full fullback fumble
fume fumigate fun function functionality functionary fund fundamental fundraise funeral funfair
fungal fungus funk funnel funny fur furball furious furlough furnace furnish furniture furor furore
furrow further furthermore furthest furtive fury fuse fuselage fusion fuss futile future futuristic
fuzz fuzzy gadget gaffe gag gaggle gain gainsay gait gal gala galactic galaxy gale gall gallant
gallantry gallbladder gallery galley gallivant gallon gallop gallows galore galvanise galvanize
gambit gamble game gameboard gamechanger gamekeeper gameplan gameplay gamesmanship gamify gamma
gamut gander gang gangbuster gangland gangster gangway gap gape garage garb garbage garble garden
gargantuan gargle garland garlic garment garner garnish garrison garrulous garter gas gaseous gash
gasket gaslight gasoline gasp gastric gastronomy gate gatecrash gatehouse gatekeeper gateway gather
gaudy gauge gaunt gauntlet gauze gave gavel gawk gay gaze gazelle gazette gear gearbox gearhead
gecko geek geekery gelatin gem gender gene genealogy general generalise generalize generate
generation generic generosity generous genesis genetic genie genital genius genocide genome genomic
genre gent genteel gentile gentle gentleman gentlewoman gentrify gentry genuine genus geographer
geographic geography geolocation geologic geologist geology geometric geometry geophysics
geopolitical geopolitics geospatial geothermal geriatric germ germicide germinate gerrymander
gestation gesture getaway getter geyser ghastly ghetto ghost ghostwrite ghoul giant gibberish gibbon
gibe giddy gift gig gigabit gigabyte gigaflop gigantic giggle gigolo gild gill gilt gimmick
gimmickry gin ginger gingerbread gingham giraffe girder girl girlfriend girth gist give giveaway
given glacial glacier glad gladden glade gladiator glamor glamorous glamour glance gland glare glass
glasshouse glassmaker glassware glaze gleam glean glee glib glide glimmer glimpse glint glitch
glitter glitz gloat global globalise globalize globe globetrotter globetrotting gloom glorify
glorious glory gloss glossary glove glow glucose glue glum glut gluten glutton glycerin gnarly gnat
gnaw gnome goad goal goalie goalkeeper goalpost goat gob gobble gobbledygook goblet goblin
gobsmacked god godchild goddess godfather godforsaken godmother godsend gofer going gold goldbrick
golden goldfish goldmine goldsmith golf gondola gone gong gonorrhea good goodbye goodie goodnight
goods goodwill gooey goof googly goose gooseberry gorge gorgeous gorilla gory gospel gossamer gossip
got gotcha gouge gourmet gout govern governance governess government governor gown grab grace
gracious grad grade gradebook gradient gradual graduate graffiti graft grain gram grammar
grammatical grand grandad grandchild grandchildren granddad granddaughter grandeur grandfather
grandiose grandkid grandma grandmaster grandmother grandpa grandparent grandson grandstand granite
granny granola grant grantmaking granular grape grapefruit grapevine graph graphene graphic graphite
grapple grasp grass grasshopper grassland grassroot grate grateful gratification gratify gratis
gratitude gratuitous gratuity grave gravel graveside gravestone graveyard gravitas gravitate gravity
gravy gray graze grease greasy great greed green greenback greenery greenfield greengrocer greenhorn
greenhouse greenlight greenwash greet gregarious gremlin grenade grew grey greyhound grid gridiron
gridlock grief grievance grieve grievous grift grill grim grimace grime grin grind grindstone grip
gripe grisly grist grit grizzly groan grocer grocery groggy groin groom groove groovy grope gross
grotesque grotto grouch ground groundhog groundskeeper groundswell groundwater groundwork group
groupie groupthink grouse grove grovel grow growl grown grownup growth grub grudge gruel gruesome
gruff grumble grumpy grunge grunt guarantee guarantor guard guardian guardrail guava guerrilla guess
guesstimate guesswork guest guestbook guesthouse guidance guide guidebook guideline guidepost guild
guile guillotine guilt guilty guinea guise guitar gulf gull gullet gullibility gullible gulp gum
gumption gumshoe gun gunboat gunfight gunfire gunman gunpoint gunpowder gunrunner gunshot gurgle
guru gush gust gusto gut gutsy gutter guttural guy guzzle gym gymnasium gymnast gymnastic
gynecologist gypsy gyrate gyroscope
"""
