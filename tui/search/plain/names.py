"""Names that most readers know: people, firms, products, places; folded, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
aaron abigail accenture accor acer achilles achmad adam adams adani adele adidas adobe adrian
affleck afghanistan africa african agnes agus ahmadi aiden airbnb airbus aisha ajax akhmad akira
alan alaska albania albert alberto alcatel aldi alejandro aleksandr alexa alexander alexandra
alexandre alexandria alexei alexis alfonso alfred algeria ali alibaba alice alicia alison aljazeera
allen allman alphabet alvarez amanda amazonia ambani amelia amir ampere amsterdam amy ana anderson
andre andrea andreas andrei andrej andres andrews andrey android anduril andy anfield angela
angelina angola anies anita anna anne annie anthony antoine antonio aphrodite apollo arab arabia
arabic archimedes ares argentina argentine ariana arista aristotle arizona arjun arkansas armani
arnold arsenal artemis arthur ashley asia asos astra asus athena athens atkinson atlanta attila audi
aurelia aurelio aurelius austen austin australia australian austria austrian avast avis avogadro
axios ayu azure bach baidu bajaj baker balmer balzac bambang bangkok bangladesh banksy barbara
barbary barbra barcelona barclays bard barry bashar batista bautista bayern bbc bca beatles beatrice
bechtel becker beckett beckham becquerel beethoven beijing belgium belinda bell benedict benfica
bengali bengio benjamin bennett benson benzema bergkamp bergman berkeley berkshire berlin berlusconi
bernard bert beth beyonce bezos biden bieber billie bing birla birmingham blackrock blair blake
blanchett blibli bloom bmo bmw bni boeing bohr bolivia bombardier bond borges boris bosch boston
botticelli bowie boyle brad bradley brahms brando brandon brazil brazilian brenda brent bri brian
bristol britain broadcom brockman bronte brooks bruce brussels bryan budapest buddhist budi
budweiser buffett bukalapak bulgaria bullock bulls burgerking burke burmese buzzfeed byd byron
bytedance caesar cairo calgary california cambodia cambridge cameron campbell camus canada canadian
canberra canon cantona cantor canva capgemini caravaggio carl carla carlos carlsberg carmack carmen
carnegie carol caroline carter cartier caruso casio cassandra castro caterina catherine catholic
catl cbs cecilia celine celtic celtics cerebras cervantes cezanne chad chagall chan chandra chanel
chang chaplin charles charlie charlotte chaucer chavez checkpoint chekhov chelsea chen cheng cherie
chevron chia chicago chile chino chirac chloe chopin chris christian christina christine christopher
chrome churchill cindy cisco citilink claire clara clarita clark claudia claudio cleopatra cleveland
clinton clooney cloudflare cnn coca cohen cohesity cola coldplay coleridge colin colombia columbia
columbus conrad copenhagen copernicus copilot coreweave costco costner coulomb craig crick
crowdstrike cuba cuban cubs curie cursor custer cynthia cyprus czech dalai dali dallas dalle dalton
damian damon dana daniela daniele daniella danielle danilo danish danny danone dante darwin
databricks datadog david davies davinci davis davison dawn dean debbie debian deborah debussy
deepgram degas delaware delhi dell deloitte delphi deng deniro denise denmark dennis denver depp
derek descartes detroit dewi diana diaz dicaprio dickens diego dimitri dionysus dirac disney djarum
dmitri dodgers dolores dominic dominique dominos donald donatello dorothy dortmund dostoevsky
douglas draghi drake dreamworks drogba dropbox dua dubai dublin dumas duncan dunkin duolingo dustin
dutch duterte dylan eastwood ebay ecuador edgar edinburgh edison edmund eduardo edward egypt
egyptian eilish einstein eisenhower eko elaine eleanor elena elias eliot elisa elisabeth elizabeth
ella ellen elliott ellison eloise elon elsa elvis embraer emerson emilia emily eminem emma emmanuel
engels england enrico epson erdogan erica erick ericsson erik erika erin ernest ernst espn esteban
esther estonia ethan ethiopia etsy euclid eugenia euler europe eva evan evans evelyn everton evra
expedia exxon fabio falcon fanta faraday fatima faulkner fedora feldman felicia felix ferdinand
fermat fermi fernanda fernando ferrari feynman figma fila filipino finland finnish fiona firefox
fischer fisher fitbit fitri fitzgerald flaubert fleming flora florence florida forbes ford fortinet
foster fourier france francesca francis francisca franco francois frank frankfurt franklin fred
freddie frederick freedman freeman freud frieda fujitsu gabriel gaga galileo gandhi ganjar garcia
gartner gary gates gatorade gaudi gauguin gauss gavin geely gemma geneva genghis genoa george
georgia gerald germany gerrard ghana gibran gibson giggs gilbert gina giorgio giovanni github gitlab
giulia glasgow gloria godel godrej goethe gogol gojek goldberg goldman gomez gonzalez goodfellow
goodman googol gopal gordon gore goss goya gracie graciela graham grant graphcore grasse greece
greek greenberg greg gregory greta griffin grok groq grosse grosso guatemala gucci guillermo
guinness gunther gupta gusdur gustav gutenberg guzman gwen haaland habibie hackman hades haier haiti
hamad hamburg hamid hamilton handel hanks hanna hannah hannibal hanoi hans hansen hanson harold
harriet harris harry harvard harvey hasbro hassabis hassan havana hawaii hawking hawthorne haydn hbo
heather hebrew hector hegel heidi heine heineken heinrich heisenberg helen helena helga helion
helsinki hemingway henderson hendon hendricks hendrix henry henson hera herbert hercules hermann
hermes hernandez hertz hesse hewlett higgins hilary hilbert hilton hindi hinduism hinkle hinson
hispanic hitachi hitler hobbes hoffman hoffmann hollande hollywood holmes homer honda honeywell hong
hopper houston howard huang huawei hubert hudson hugging hugh hugo hume hungarian hungary huxley
hyatt hyundai ibm ibrahim iceland idaho ignacio ikea ilia illinois imran indah india indiana
indofood indonesia indosat inflection infosys ingmar ingrid instacart intel ios iowa iran iranian
iraq iraqi ireland irene irish isaac isabel isabella isabelle islam israel israeli istanbul italy
ivan jack jackson jacob jacques jaguar jaime jakarta jamaica james jamie jane janet japan japanese
jared jasmin jasmine jason jasper jassy javi javier jayz jean jeanne jeff jefferson jeffrey jenkins
jenner jennifer jennings jenny jensen jeremy jerome jerry jersey jerusalem jesse jessica jewish jill
jim jimmy jinping joan joanna joaquin jochen joe joel joffrey johan johannes johansson john johnson
joko jokowi jolie jon jonas jonathan jones joplin jordan jorge jose joseph josephine josh joshua
joule joyce juan judith julia julian juliana julie julien juliet julius jung jupiter justin juventus
kafka kai kaitlyn kamala kandinsky kane kansas kant kanye karen karim karl karpathy kaspersky katara
katarina kate katherine kathleen kathryn kathy katrina katya kazakhstan keane keats keith kelly
kelvin ken kenai kennedy kenneth kentucky kenya kepler kevin khan khosla kidman kiev kim kimberly
kimi kingston kirk kirsten kishida klaus klein klimt knicks knuth kobe kodak koizumi korea korean
kristina kroger kublai kumar kuwait kyle kyoto lagos lagrange lakers lambda lambert lampard
lancaster laplace larissa larry latin laura lauren laurent lavoisier lawrence lazio leah lebanon
lego leibniz leila lena lenin lenovo leo leon leonard leonardo leopold lesley leslie levi levis
lewis lexmark liam lidl lily lima lincoln linda lindbergh lindsay linkedin linnaeus linus linux lisa
lisbon lister liszt liverpool llosa lockheed logan london lopez lorenzo lorraine louis louise lucas
lucia luciano lucy ludwig luis luke luna luther luxembourg lydia lyft lyon macos macron macys
madison madonna madrid magdalena magnus mahindra malawi malay malaysia malcolm malta manchester
mandela manet manfred manila manuel manus mao maradona marc marcel marcela marcello marcelo marcia
marco marcos marcus marek margaret margot maria mariana marie marina mario marion marisa marjorie
markus marlene marlon marquez marriott mars marsha marshall martha martin martina martine martinez
marvel marvin marx mary maryland mason mastercard mateo matilda matisse mattel matteo matthew
matthias maurice max maximilian maxwell maya mbappe mcafee mccarthy mcdonald mcdonalds mckinsey
medea medusa megan megawati mehmet mehta melania melanie melbourne melinda melissa meloni melville
mendel mendeleev mendelssohn mercedes mercury merkel messi metallica mets mexican mexico miami
michael michelangelo michelle michigan mickey micron midjourney miguel mikael mike mikhail milan
milena milton mingo minimax minnesota mira miranda miro mississippi missouri mitchell mitsubishi
mitterrand modi modric mohamed mohammad mohammed moldova molly monaco monet mongo mongodb mongolia
mongolian monica montana monte montesquieu montreal moonshot moore morgan morocco morris moscow
moses motorola mozambique mozart mozilla msnbc mtv muhammad mumbai munch mungo munich murati murdoch
murphy musk muslim mussolini myanmar nabokov nadella nadia nadine nairobi najib namibia nancy naomi
naples napoleon napoli natalia natalie natasha nathan nbc nebraska nehru neil nelson nepal nepali
neptune neruda nestle nestor netapp netflix netherlands netscape neumann nevada newman newsweek
newton neymar nicaragua nicholas nicholson nick nicolai nicolas nicole nielsen nietzsche nigel niger
nigeria nike nikita nikola nikolai nikon nina nintendo nio nirvana nissan nixon noah noel nokia nora
nordstrom norman northrop norton norway norwegian notebooklm notion npr nubank numan nurul nutanix
oakland oasis obama odysseus ohm oklahoma okta olaf oleg olga oliver olivia olympic olympics omar
oneplus ontario openrouter oppenheimer oppo oracle orca oregon orlando orpheus orwell oscar oslo
oswald otis ottawa otto oxford pablo pacific pacino paige pakistan pakistani palantir palestine
palestinian palo pamela panama panasonic pandora paolo paraguay paramount parris parrish pascal
pasteur patrice patricia patrick paul paula pauli pauline pavel pavlov payne paypal pbs pedro peking
pele pendragon penny penrose pepsi perez perplexity perry perseus persian pertamina peru peter
petersburg petra pfizer phi philip philippa philippe philippines philips phoebe phoenix picasso
pichai pierre pinterest pitt pittsburgh pixar pixtral planck plato pluto poe poland polish politico
pollock porsche porter portland portman porto portugal poseidon potter prabowo prada prague preston
primark princeton prometheus protestant proust psv puccini purestorage pushkin putin putri
pythagoras python qatar qualcomm quebec quentin quinn quora qwen raab rabin rachel rachmaninoff
radiohead radisson rafael raj rajesh ralph ramanujan ramirez ramon ramona rangers raphael rashid
rasmus raspberry ratna ravel raymond raytheon reagan realme rebecca redbull reddit redford redhat
reebok reed rees regina reid reiter reka reliance rembrandt remy renata renault rene renoir replika
reza rhodes rhonda ricardo richard richards rick ricoh riemann rihanna rina rita ritz rivera rivian
rizky robert roberta roberto roberts robin robinhood robinson rocco rockefeller roderick rodrigo
roentgen roger rogers rohan roku roland rolex roma roman romania rome romeo ron ronald ronaldo
rooney roosevelt rosa rosalia rosalind rosario rosenberg ross rossini rothko rothschild rousseau
rowan rowling roy ruben rubens rubrik rudolf runway rupert ruslan russell russia rustam ruth
rutherford rwanda ryan ryder sabrina sahara saladin salah salesforce salinger sally salma salman
salvador samantha sambanova samir samsara samsung samuel sanchez sanders sandra sanjay santi
santiago santo santos sanyo sapporo sara sarah sarkozy sartre sasha saskia satie satoshi saturn
satya saudi savannah scala scalia schiller schmidt schneider scholes scholz schrodinger schubert
schultz schumann schwarzenegger scotland scott scottish sean sebastian sebastien sega selena
sensetime seoul serbia serena serge sergei sergey servicenow seth shakespeare shakira shane shanghai
shannon sharon shaun sheila sheldon shell shelley sheraton sheri sherlock sherman sherri shirley
shiva shopee shopify shostakovich siemens sierra signal sigrid sikh silva silvia simon simona simone
singapore sinta siri sirius sith siti sixt skype slack slamet slovakia slovenia smith snapchat
snowflake socrates soeharto soekarno sofia solomon somalia sonia sony sophia sophie sophos sora
soros spain spencer spielberg spinoza splunk spotify sprite squarespace sri stacy stalin stallone
stanford stanley starbucks starmer stefan steinbeck steinberg stella stephanie stephen steve steven
stewart stockholm strava stravinsky streep stripe stuart substack sudan suharto sukarno sullivan
sunak sundar suno susan susanna sutter suzanne suzuki sven svetlana swanson sweden swedish
switzerland sydney sylvia synopsys syria syrian tabnine taiwan tamara tanya tanzania tara tata
tatiana taylor tchaikovsky ted telegram telegraph telkom telkomsel tencent terence teresa terry
tesco tesla texas thaddeus thai thailand thatcher theodore theresa theron theseus thiel thomas
thompson thoreau tibetan tiffany tiktok tim timothy tina titian tobias todd together tokopedia tokyo
tolkien tolstoy tome toni tony toronto toshiba tottenham toyota tracy traveloka travis trent trevor
trinidad tripadvisor tristan trotsky trudeau truman trump tsmc tucker tunisia turgenev turin turing
turkey turkish turner turo twain twilio twitch twitter tyler ubuntu uganda ukraine ukrainian ulrich
ulysses umar unilever uniqlo unity unix uranus ursula uruguay utah uzbekistan valencia valentin
valentina valerie vanessa vatican veeam vegas velazquez venezuela venice ventura venturi venus vera
verdi verizon vermeer vermont verne vernon veronica versace vicente victor victoria vicuna vidic
vienna vietnam vietnamese vikram viktor vimeo vincent virgil virginia visa vito vivaldi vivian
vladimir vmware vodafone volkswagen volta voltaire volvo vox wagner wahyu waldo wales walgreens
wallace walmart walt walter warhol warren warriors warsaw washington watson wayne wayve webb webster
weinberg wellcome wellington welsh wembley wendy wendys werner wesley wework whisper whitman whitney
wikipedia wilde wilfred wilhelm will willey william williams willis wilma wilson windsor windsurf
winslet winston wipro wired wisconsin wix wolfgang wong woodward wordsworth wozniak wright wyoming
xai xavier xbox xena xerox xi xiaomi yahoo yale yamaha yandex yang yankees yasmin yeats yelp yemen
yoko yolanda york yoshua youtube yudhoyono yuri yusuf yves yvonne zachary zack zambia zapier zara
zelda zelensky zendesk zeus zhang zhipu zhou zidane zillow zimbabwe zimmerman zoe zola zoom zoya
zscaler zuckerman zurich zynga
"""
