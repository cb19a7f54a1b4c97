"""Names that most readers know, a to k: of people, firms, products, places; folded."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
a16z aaron abbott abbvie abdullah abigail accenture accor acer achilles achmad activision adam adams
adani adaro adele adhi adidas adnan adobe adrian adyen aeroflot affleck afghan afghanistan africa
african agnes aguan agus agustina ahmadi ahok aice aiden airasia airbnb airbus airlangga airtable
aisha ajax akamai akbar akhmad akira alan alaska albanese albania albert alberto albright
albuquerque alcatel alcoa aldi aldrin alejandro aleksandr alexa alexander alexandra alexandre
alexandria alexei alexis alfamart alfonso alfred algeria algolia ali alibaba alice alicia alienware
alison alitalia aljazeera allen allianz allman alphabet altimeter alumio alvarez amanda amartha
amazfit amazonia ambani amelia amgen amin amir amman ampere amran amsterdam amy ana anaheim anaplan
anders anderson andhra andre andrea andreas andreessen andrei andrej andres andrews andrey android
anduril andy anfield angela angelina angola anies anindya anita ankara ankit anna anne annie ansel
antam anteraja anthony antigua antoine anton antonio anya anyscale apache aphrodite apollo appian
applebaum applovin arab arabia arabic aramco aravind arcelormittal archimedes ardi ares argentina
argentine argentinian argo ariana arianespace ariel arifin arista aristotle ariyanto arizona arjun
arkansas armani armenia armstrong arnold arora arsenal artemis arthur arvind arvo asabri asana asean
ashburn ashley asia asimov asml asos aspen assad assam astra astrazeneca astuti asus athena athens
athlon atkins atkinson atlanta atlassian attila auckland audi augusta aurelia aurelio aurelius
auschwitz austen austin australia australian austria austrian autodesk autogpt autonation avalon
avast avengers avis aviv avogadro avon aws axa axel axios ayu azerbaijan azerbaijani azure bach
baekeland bagdad baghdad bahana bahlil bahrain baichuan baidu bain bajaj baker bakrie bakrieland
balenciaga balikpapan ballmer balmer baltimore balzac bambang banda bandai bandung bangalore bangkok
bangladesh banksy bannon banten banyuwangi bappebti bappenas barbara barbary barbra barcelona
barclay barclays bard bardeen barnard barnier barry basel baseten bashar basquiat basri basuki batam
batista bautista bavaria bawaslu baxter bayan bayern bbc bca beatles beatrice bechtel becker beckett
beckham becquerel beelink beethoven beijing beirut belarus belfast belgian belgium belgrade belinda
bell bellevue benedict benelux benfica bengali bengaluru bengio benjamin bennett benson bentley
benzema bergkamp bergman berkeley berkman berkshire berlin berlinale berlusconi bernanke bernard
bert beth bethesda beyonce bezos bhargava bhinneka bhutan biden bieber bilbao billie bing bintan
biogen biontech bipa biren birkenstock birla birmingham bismarck bitbucket bitcoin bitdefender
blackrock blackstone blair blake blanchett blancpain blibli blinken bloom bloomingdale bluesky bmo
bmw bni bnp boeing bogor bogota bohr bolivia bolsonaro bolton boltzmann bombardier bond bonn borges
boris borneo bosch bose bosnia boston bostrom botswana botticelli bowen bowie boyle bpjs bpkp brad
bradley brahms braintree brando brandon braun brazil brazilian brenda brent brexit breyer bri brian
bridgestone brightcove brimob brisbane bristol britain broadcom broadway brockman brockmann bronte
bronx brookfield brooklyn brooks brownback bruce brunei brussels bryan bsi btpn bucharest buckingham
budapest buddha buddhist budi budweiser buenos buffett bukalapak bulgaria bulgarian bullock bulls
bulungan bumble bumn bundesliga bundestag burbank burberry burgerking burke burkina burmese burry
burundi buzzfeed byd byju byron bytedance cadbury cadillac caesar cairo calgary california caltech
calvin cambodia cambricon cambridge cameron campbell camus canaan canada canadair canadian canberra
cancun canon cantona cantor canva capcom capgemini capone caravaggio cardano cardiff cargill
caribbean carl carla carlos carlsberg carlyle carmack carmen carnegie carney carol caroline
carrefour carrie carson carter cartier caruso casio cassandra castro catalan catalonia caterina
cathay catherine cathie catholic cathy catl caucasus cayman cbs cecilia celine celtic celtics
centrelink cerebras cern cervantes cezanne chad chagall chamath chan chandigarh chandler chandra
chanel chang chaplin charles charlie charlotte chaucer chavez chechnya checkpoint chekhov chelsea
chen cheng chennai cherie chernobyl chevrolet chevron chia chicago chile chilean chino chipotle
chirac chloe chollet chomsky chopin chris christchurch christian christie christies christina
christine christopher chrome chromebook chromecast chrysler chubb churchill cigna cilacap cimahi
cimb cincinnati cindy cirebon cisco citi citibank citigroup citilink citrix cixin claire clara
clarita clark claudia claudio cleopatra cleveland clinton clooney clorox cloudflare cnet cnn
coachella coatue cobol coca codeium codex cohen cohesity coinbase cola coldplay coleridge colgate
colin collins colombia colorado columbia columbine columbus comcast commodore compaq concorde conde
congo connecticut conoco conrad consensys copenhagen copernicus copilot coreweave cornell corsair
corsica cortana coruscant costco costner coulomb coursera coventry cowen craig craigslist crete
crick cricut crimea crimean croatia crowdstrike crowley crunchbase cruz csiro cuba cuban cubs cui
cuomo curie cursor cushman custer cvs cyberdyne cybertruck cynthia cypriot cyprus czech daewoo
daimler dakar dakota dalai dali dallas dalle dalton damascus damian damon dana danamon danantara
daniela daniele daniella danielle danilo danish danny danone dante darfur dario darmawan dartmouth
darwin dassault databricks datadog davenport david davies davinci davis davison davos dawkins dawn
dean debbie debian deborah debussy deepak deepgram deere degas delaney delaware delft delhi
deliveroo dell deloitte delphi demna demoscience dench deng deniro denise denmark dennis denpasar
denver depok depp derek derrida desantis descartes detroit deutsche devin devito dewantara dewi
dhabi dhaka dharma diana diaz dicaprio dickens diego digg digitalocean dimitri dimon dionysus dior
dirac directv disney disneyland django djarum djoko djokovic dki dmitri docusign dodgers dogecoin
doha dojo dolby dolores dominic dominique dominos donald donatello donetsk donovan doordash dora
doraemon doritos dorothy dortmund dostoevsky dostum doudna douglas dow dpr draghi drake dreamliner
dreamworks dresden drogba dropbox drucker dua dubai dublin duckduckgo dumas dumont duncan dunkin
dunlop duolingo dupont durham durov dusseldorf dustin dutch duterte dwarkesh dwayne dylan dyson eads
eastwood easyjet ebay ebola ecosia ecuador edelman edgar edgeworth edinburgh edinson edison edmund
eduardo edward efishery egypt egyptian eiffel eilish einhorn einstein eisenhower eko elaine elastica
elbit eleanor elena elevenlabs elgin elias eliezer eliot elisa elisabeth elisha elizabeth ella ellen
elliot elliott ellison eloise elon elsa elvis embraer emerson emilia emiliano emily eminem emirates
emma emmanuel emmy emory emtek engadget engels england enrico enron epfl epson equifax equinor
erdogan erica erick ericsson erik erika erin eritrea erlangga ernest ernie ernst erwin esa esmeralda
espn esteban estee esther estonia estonian ethan ethereum ethiopia ethiopian eton etsy euclid eugene
eugenia euler eurail eurasia euronews europa europe eurostar eurovision eva evan evans evelyn
evergrande evernote everton evonik evra ewing exeter expedia exxon fabio facetime fahmi fahri
fairchild fairphone faisal falcon fallujah fannie fanta faraday farage farhan farrow fatima fauci
faulkner fedex fedora fei feinstein feldman felicia felipe felix fendi ferdinand fermat fermi
fernanda fernando ferrari ferrero feynman fidel figma fiji fila filipino finland finnair finnish
fiona firefox fireworks firli fischer fiserv fisher fisker fitbit fitri fitzgerald fiverr flamengo
flaubert fleming flexport flickr flipkart flora florence florida flutterwave foley fonda fontana
forbes ford fortinet fortnite fortran foster fourier foxconn foxtrot fran france francesca francis
francisca franco francois frank frankfurt franklin franz fred freddie frederick freedman freeman
freud frida frieda frito fritz frontex fuji fujitsu fukuoka fukushima fukuyama gabon gabriel gaddafi
gaga galapagos galileo gallup galveston gamestop gandalf gandhi ganesha ganjar garcia garmin gartner
garut gary gates gatorade gaudi gauguin gauss gavin gaza gazprom gcp gdansk gebru geely geico gemma
genentech genesys geneva genghis genoa george georgetown georgia gerald gerard gerindra germany
gerrard ggml ghana ghibli gibraltar gibran gibson gigerenzer giggs gilbert gilead gillette gina
ginsburg giorgio giovanni giphy github gitlab giulia gizmodo gladwell glasgow glastonbury glaxo
glencore glenn globalfoundries gloria glovo gmail gobel godaddy godel godrej goethe gogol gojek
goldberg goldilocks goldman golkar gomez gontor gonzalez goodall goodfellow goodman goodyear googol
gopal gopay gopro gorbachev gordimer gordon gore gorontalo gorsuch goss gotham gothenburg goto gouda
goya gracie graciela grafana graham gramedia grammy grammys grant graphcore grasse greece greek
greenberg greenland greenpeace greenspan greenwich greg gregory grenada gresik greta greylock
griffin grok groningen groq grosse grosso groupon grubhub guadalajara guangdong guangzhou guantanamo
guatemala guatemalan gucci guerlain guggenheim guillermo guinness gujarat gulfstream gunther gupta
gusdur gustav gutenberg guterres gutierrez guyana guzman gwen gymshark haaland habibie hackman hades
hadi hadid hadinata hague haidt haier haifa haiku hailo haiti haley halifax halimah halliburton
halma halodoc hamad hamas hamburg hamid hamilton hampshire hanafi handayani handel hangzhou hanks
hanna hannah hannibal hanoi hanover hans hansen hanson haqq harari harjono harlem harley harold
harriet harris harry hartarto hartford harto hartono harvard harvey hasbro hasina haskell hassabis
hassan hasto hatta havana havas hawaii hawking hawkins hawthorne haydn hayek hbo heather heathrow
hebrew hector hegel hegseth heidelberg heidi heine heineken heinrich heinz heisenberg helen helena
helga helion helmut helsinki hemingway henderson hendon hendra hendricks hendrix henry henson
hepburn hera herbert hercules heriot hermann hermawan hermes hermione hernandez heroku hertz herzog
hesse heston hewlett heygen hezbollah hickenlooper hidayat higgins hilary hilbert hilfiger hillary
hilton himalaya hindi hinduism hinkle hinson hiroshima hisense hispanic hitachi hitchcock hitler
hobart hobbes hochreiter hochul hoffman hoffmann hokkaido holland hollande hollywood holmes homer
honda honduras honeywell hong honolulu hoover hopfield hopper horowitz houdini houston houthi howard
htc huang huawei hubble hubert hubspot hudson huffington huffpost hugging huggingface hugh hugo
humana hume hungarian hungary hunyuan hutomo huxley hyatt hyderabad hynix hyperion hyperloop hyundai
iberia ibiza ibm ibrahim icahn iceland icloud idaho idc ideogram idris ignacio ikea ikeda ilia
illinois illumina iluni imagen imf imola imran inca indah india indiana indianapolis indihome
indocement indofood indomaret indomie indonesia indopremier indosat infineon inflection infosys
ingersoll ingmar ingrid inmobi instacart intel interpol invesco ios iowa ipad ipb iphone ipod iran
iranian iraq iraqi irawan ireland irene irish ironman isaac isabel isabella isabelle isfahan isis
islam islamabad ismail israel israeli istanbul isuzu italian italy itb ito ivan ivanka iwan iwansyah
izmir jabar jack jackson jacob jacques jaguar jaime jaipur jakarta jakob jamaica jambi james jamie
jane janet janssen japan japanese jardine jared jasindo jasmin jasmine jason jasper jassy jatim java
javanese javascript javi javier jayapura jayden jayz jber jean jeanne jeff jefferson jeffrey jenkins
jenner jennie jennifer jennings jenny jensen jeremy jericho jerome jerry jersey jerusalem jesse
jessica jetblue jetbrains jetson jewish jfk jiangsu jill jim jimbaran jimmy jinping jio jiwasraya
joan joanna joaquin jobstreet jochen joe joel joffrey jogja johan johannes johannesburg johansson
john johnson jojo joko jokowi jolie jon jonas jonathan jones joplin jordan jordanian jorge jose
joseph josephine josh joshua joule joyce jpmorgan jquery juan juanita jubail judas jude judith julia
julian juliana julie julien juliet julius junaedi jung jupiter justin jusuf juventus kadin kaesang
kafka kaggle kahneman kai kaiser kaitlyn kakao kalanick kalbe kalimantan kalla kamala kampala
kandinsky kane kansas kant kantar kanye kaplan karachi karawang kardashian karen karim karl karp
karpathy kartika kashmir kasparov kaspersky katara katarina kate katherine kathleen kathmandu
kathryn kathy katrina katya kawasaki kayla kazakh kazakhstan keane keanu keats keir keith kellogg
kelly kelvin kemang kemenkes kemenkeu ken kenai kendrick kennedy kenneth kenny kensington kentaro
kentucky kenya kenyan kepler kerala kerry kertanegara kevin keynes keynesian kfc khamenei khan
kharkiv khartoum khashoggi khofifah khosla kickstarter kidman kiel kiev kilimanjaro kim kimberly
kimchi kimi kingston kinshasa kioxia kirby kirk kirsten kishida kissinger kitkat klarna klaus
klaviyo klein kleiner klimt kling klopp knicks knoxville knuth kobe kodak kohli koizumi kolkata
koller kominfo konami kopiko kopken korea korean kosinski kosovo kotlin kpk kraft krakatau kraken
krakow kramer kredivo kremlin krishna kristen kristina kroger krugman kuaishou kubernetes kublai
kubrick kudus kumar kunming kurdish kurdistan kurniawan kurt kurzweil kushner kusuma kuwait kwarteng
kwon kyiv kyle kyoto kyrgyzstan
"""
