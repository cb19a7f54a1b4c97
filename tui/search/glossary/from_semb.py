"""The glossary from “sembah” to “zonasi”, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
sembah=worship sembahyang=prayer sembako=staple_food sembarang=arbitrary,random
sembarangan=careless,reckless,arbitrarily sembelih=slaughter sembilan=nine semboyan=slogan,motto
sembuh=recover,heal,cured sembunyi=hide semen=cement semenanjung=peninsula
sementara=temporary,interim,meanwhile semester=semester,half semi=spring,semi
semikonduktor=semiconductor sempadan=border sempat=chance sempit=narrow semprot=spray
sempurna=perfect semrawut=chaotic semu=false,pseudo semula=original,originally semut=ant sen=cent
senam=gymnastics senang=happy,glad,pleased senantiasa=always senapan=rifle sendat=falter,jam
sendi=joint sendiri=own,alone,itself,himself sendok=spoon
sengaja=deliberate,intentional,deliberately sengat=sting sengatan=sting,stroke sengit=fierce,heated
sengketa=dispute,conflict sengsara=misery,suffer seni=art senilai=worth,valued seniman=artist
senin=monday senioritas=seniority senja=dusk,twilight senjang=gap senjata=weapon,arms,gun
senonoh=decent sensasi=sensation sensasional=sensational sensitif=sensitive
sensitivitas=sensitivity sensor=censor,sensor sensus=census sentil=flick sentimen=sentiment
sentral=central sentralisasi=centralization sentuh=touch senyap=silent,quiet senyum=smile
sepak=kick sepakat=agree,agreed separo=half separuh=half sepasang=pair sepatu=shoe,shoes
sepeda=bicycle,bike sepele=trivial sepenuhnya=fully,entirely,completely seperempat=quarter
sepertiga=third sepi=quiet,lonely,deserted sepuluh=ten seragam=uniform serah=hand_over,surrender
serakah=greedy seram=scary,spooky serang=attack serangan=attack,assault,raid,blitz serangga=insect
serangkaian=series serap=absorb serapan=absorption serat=fiber,fibre serbaguna=multipurpose
serbu=raid,storm serbuan=invasion,onslaught serbuk=powder serempak=simultaneous
serentak=simultaneously,simultaneous seret=drag seri=series serial=series serigala=wolf
serikat=union,united sering=often,frequently,frequent serius=serious serobot=jump,seize
sertifikasi=certification sertifikat=certificate seru=exciting,call seruan=call,appeal,plea
serumah=household serumpun=allied serupa=similar,alike servis=service sesak=crowded,tight
sesal=regret sesat=astray,heretical seseorang=somebody sesi=session
sesuai=appropriate,match,suitable setara=equal,equivalent,parity setel=tune setelan=setting,suit
setempat=local setengah=half setia=loyal,faithful setir=steering setop=stop,halt setor=deposit
setrika=iron setrum=electricity,power,electric_shock setuju=agree,approve sewa=rent,lease,hire
sewaktu=when sewenang=arbitrary siaga=alert,standby sial=unlucky,damn siang=noon,day,daytime
siap=ready,prepared siar=broadcast siasat=tactic,strategy sibuk=busy sidang=trial,hearing,session
sifat=nature,trait,character sigap=swift,nimble sihir=magic,witchcraft
sikap=attitude,stance,position sikat=brush siklus=cycle siksa=torture siksaan=torture,torment
sikut=elbow silam=past silang=cross silat=martial_art silaturahmi=gathering silau=glare,dazzled
silih=alternate silikon=silicon silsilah=genealogy,lineage siluet=silhouette siluman=phantom,ghost
simak=listen simbol=symbol simbolis=symbolic simpan=save,store,keep simpanan=savings,deposit
simpang=junction,deviate simpati=sympathy simpatisan=sympathizer simpel=simple simpul=knot,conclude
simulasi=simulation,simulate sinar=ray,light sindir=satirize sindiran=satire,sarcasm
sinergi=synergy singa=lion singapura=singapore singgah=stop,stopover singgung=touch,offend
singkap=reveal,uncover singkat=brief,short,concise singkatan=abbreviation,acronym singkir=remove
singkong=cassava sinis=cynical sinisme=cynicism sinkron=sync,synchronized
sinkronisasi=synchronization sinopsis=synopsis sintetis=synthetic sinting=crazy sinyal=signal
sipil=civil,civilian sipir=warden siram=pour,water sirkulasi=circulation sirna=vanish
sisa=remaining,rest,remainder sisi=side sisih=set_aside sisip=insert sistem=system
sistematis=systematic sistim=system siswa=student,pupil sita=seize,confiscate situasi=situation
situs=site,website siul=whistle skala=scale skandal=scandal,controversy skema=scheme
skenario=scenario skeptis=skeptical skeptisisme=skepticism skor=score skripsi=thesis
soal=question,problem sobat=friend sogok=bribe sohib=friend,buddy sokong=support solar=diesel
solidaritas=solidarity solusi=solution sombong=arrogant songsong=welcome sontak=suddenly
sopan=polite sopir=driver sorak=cheer sore=afternoon,evening sorot=spotlight,highlight
sosial=social sosialisasi=outreach,socialization sosiolog=sociologist sosiologi=sociology
sosok=figure,person spanduk=banner spanyol=spain,spanish spekulan=speculator
spekulasi=speculation,speculate spekulatif=speculative spesial=special spesialis=specialist
spesialisasi=specialization spesies=species spesifik=specific spesifikasi=specification spion=spy
spionase=espionage spontan=spontaneous sportif=sportsmanship stabil=stable stabilitas=stability
stadion=stadium staf=staff stagnan=stagnant stagnasi=stagnation standar=standard
standarisasi=standardization stasiun=station statis=static statistik=statistics,statistical
stok=stock,inventory strategi=strategy strategis=strategic stres=stress,stressed struktur=structure
struktural=structural studi=study suami=husband suap=bribe suar=beacon,flare suara=voice,sound,vote
suasana=atmosphere,mood suatu=certain subjek=subject subjektif=subjective subsidi=subsidy
substansi=substance substansial=substantial substitusi=substitution subur=fertile suci=holy,sacred
sudut=corner,angle suguh=serve suguhan=treat,performance suhu=temperature suka=love,fond
sukacita=joy sukar=difficult,hard sukarela=voluntary,volunteer sukarelawan=volunteer
sukses=success,successful suksesi=succession suku=tribe,ethnic sulap=magic
sulit=difficult,hard,tough sultan=sultan,rich sulut=ignite,spark sumbang=donate,contribute
sumbangan=donation,contribution sumbat=plug,clog sumber=source,resource sumpah=oath,vow sumur=well
sungai=river sungguh=truly,genuine sungkan=reluctant suntik=inject,injection
suntikan=injection,infusion,investment sunting=edit sunyi=quiet,silent
superintelijen=superintelligence superintelijensi=superintelligence superioritas=superiority
superkecerdasan=superintelligence supir=driver supremasi=supremacy surat=letter
suratkabar=newspaper surealis=surreal surel=email,mail surga=heaven,paradise suruh=order
surut=recede,wane survei=survey,poll surya=solar,sun suryakanta=magnifier
susah=difficult,hard,trouble susu=milk susul=follow,overtake susulan=aftershock,follow_up
susun=arrange,compile,compose susunan=arrangement,composition susup=infiltrate susut=shrink,decline
swadaya=self_help swafoto=selfie swakelola=self_managed swakemudi=self_driving
swasembada=self_sufficiency swasta=private swedia=sweden,swedish swiss=switzerland,swiss
syahdu=solemn syair=poem,lyrics syaraf=nerve,neural syarat=requirement,condition,term
syariah=sharia syok=shock syukur=grateful,gratitude syuting=filming,shoot tabah=steadfast
tabiat=character tabib=healer tabir=veil,curtain tabrak=crash,collide tabrakan=collision,crash
tabu=taboo tabung=tube,save tabungan=savings tagih=bill,collect tagihan=bill,billing
tahan=hold,resist,detain tahanan=detainee,prisoner tahap=stage,phase tahta=throne tahu=tofu
tahun=year tahunan=annual,yearly tajam=sharp tajir=rich,wealthy tajuk=headline,editorial
takar=measure takaran=dose,measure takdir=fate,destiny takhta=throne takjub=amazed,astonished
takluk=surrender,conquered taksir=estimate taktik=tactic taktis=tactical takut=afraid,fear,scared
talenta=talent tali=rope,string tamak=greedy taman=park!,garden! tamat=finish,graduate,end
tambah=add,increase,plus tambahan=additional,extra tambal=patch tambang=mine,mining tameng=shield
tampak=appear,seem,visible tampan=handsome tampang=look,face tampar=slap tampik=deny,reject
tampil=perform,appear tampilan=display,view,look tampung=accommodate,hold tamu=guest
tanah=land!,soil!,ground! tanam=plant,invest tanaman=plant!,crop! tanda=sign,mark,signal
tandan=bunch tandas=emphasize,toilet tanding=match,compete tandingan=rival,match tangan=hand!
tangga=ladder,stairs tanggal=date tanggap=responsive,response tanggapan=response,reaction,comment
tangguh=tough,resilient tanggul=levee,dam tanggung=bear,responsible tanggungan=dependent,burden
tangis=cry,weep tangisan=cry tangkai=stalk tangkal=ward_off,counter tangkap=arrest,catch,capture
tangkapan=catch tangkas=agile,nimble tani=farm tanjak=uphill tanjakan=climb tanjung=cape
tantang=challenge tanya=ask tapak=footprint,site taraf=level,standard tari=dance
tarif=tariff,fare,rate tarik=pull,attract,withdraw tarikan=pull taruh=bet
taruhan=bet,wager,stake,gamble taruna=cadet tarung=fight tas=bag,handbag tata=order,system
tatanan=order,structure tatap=gaze,face tatapan=gaze,stare taut=link tawa=laugh,laughter
tawan=capture tawanan=captive,prisoner tawar=bargain,offer,bid tawaran=offer,bid tawuran=brawl
tayang=air,broadcast tayangan=broadcast,show,program tebak=guess tebal=thick tebang=cut,fell,log
tebar=spread,scatter tebing=cliff tebus=redeem,ransom tebusan=ransom teduh=shade,shady
tegak=upright tegang=tense tegas=firm,decisive,assertive teguh=firm,steadfast
tegur=reprimand,rebuke teguran=reprimand,warning teh=tea tehnologi=technology
tekad=determination,resolve tekan=press,push,suppress tekanan=pressure,stress teken=sign,press
teknik=technique,engineering,technical teknis=technical teknisi=technician
teknologi=technology,tech tekor=loss,deficit tekstil=textile tekun=diligent
telaah=study,review,analysis teladan=role_model,exemplary telan=swallow telanjang=naked,nude
telantar=neglected telapak=palm,sole telat=late,delay,delayed,overdue
telekomunikasi=telecommunication,telecom telepon=phone,telephone teleskop=telescope
televisi=television,tv telfon=phone,call telinga=ear teliti=careful,thorough,meticulous
telkom=telecom telpon=phone,call telur=egg telusur=trace,browse tema=theme teman=friend,companion
tematik=thematic tembaga=copper tembak=shoot tembakan=shot,gunfire tembakau=tobacco tembok=wall
tembus=penetrate,breach,surpass tempa=forge tempat=place,spot,venue tempel=stick,attach
tempo=tempo,pace,time tempoh=period tempuh=travel tempur=combat,fight temu=meet
temuan=finding,discovery tenaga=power,energy,force,personnel tenang=calm,quiet tenar=famous,popular
tenda=tent tendang=kick tengah=middle,center,central tenggat=deadline tenggelam=sink,drown
tenggorokan=throat tengkorak=skull tengkulak=middleman tentara=army,soldier,military
tenteram=peaceful tentu=certain,sure tenun=weave teologi=theology teoretis=theoretical teori=theory
tepat=right,exact,precise,accurate tepercaya=trusted,reliable tepi=edge,side,shore tepis=deny
tepuk=clap,pat terakhir=last,final terancam=threatened,endangered terang=bright,clear terap=apply
terapan=applied terapi=therapy terapis=therapist terarah=directed,targeted terasa=felt,feel
teratur=regular,orderly terbagi=divided,split terbaik=best terbalik=upside_down,reversed
terbang=fly,flight terbangun=wake,built terbantahkan=refuted,disputed terbarukan=renewable
terbatas=limited terbawah=lowest,bottom terbayang=imagine terbayar=paid terbelah=split,divided
terbelakang=backward,underdeveloped terbenar=true terbentuk=formed terbesar=biggest,largest
terbiasa=accustomed,used terbilang=counted terbit=publish,issue,rise terbitan=publication,edition
terbongkar=exposed,uncovered terbukti=proven,proved terbunuh=killed terburu=hasty,rushed,hurried
terburuk=worst tercabut=revoked tercakup=covered tercantum=listed,stated tercapai=achieved,reached
tercatat=recorded,listed,registered tercemar=polluted,contaminated tercepat=fastest,quickest
tercinta=beloved tercipta=created terdaftar=registered,listed terdahulu=previous,earlier,former
terdakwa=defendant,accused terdampak=affected,impacted terdapat=exist,contain
terdekat=nearest,closest terdengar=heard,sound terdepan=frontier,leading,foremost
terdesak=cornered,pressed terdidik=educated terdiri=consist,comprise terdorong=driven
terduga=suspected,suspect terealisasi=realized terekam=recorded terencana=planned terendah=lowest
terenkripsi=encrypted tergabung=member terganggu=disrupted,disturbed tergantung=depend,dependent
tergoda=tempted tergolong=classified tergugat=defendant terhalang=blocked,obstructed
terhambat=hampered,stalled terhapus=deleted,erased terhenti=stalled,halted,stopped
terhindar=avoided,spared terhitung=count,starting terhormat=honorable,respectable
terhubung=connected terhukum=convict teriak=shout,scream teridentifikasi=identified
terikat=bound,tied terikut=included terima=accept,receive terinfeksi=infected terinspirasi=inspired
terintegrasi=integrated terisolasi=isolated terjadwal=scheduled terjaga=awake,maintained
terjal=steep terjalin=established terjamin=guaranteed,assured terjang=hit,charge
terjangkau=affordable terjatuh=fall terjauh=farthest,furthest terjebak=trapped,stuck
terjemah=translate terjemahan=translation terjerat=ensnared terjual=sold terjun=plunge,jump,dive
terka=guess terkalahkan=beaten,defeated terkam=pounce terkaya=richest terkecil=smallest
terkecoh=deceived,fooled terkejar=caught terkejut=shocked,surprised terkelola=managed
terkemuka=leading,prominent terkenal=famous,well_known,renowned terkendala=hampered
terkendali=controlled terkepung=besieged,surrounded terkesan=impressed terkhusus=especially
terkikis=eroded terkini=current terkirim=sent terkuak=revealed,uncovered terkuat=strongest
terkubur=buried terkumpul=collected,raised terkunci=locked terkuras=drained,depleted
terlacak=traceable,traced terlahir=born terlama=longest terlambat=late,delayed
terlampaui=exceeded,surpassed terlampir=attached terlantar=neglected,abandoned
terlarang=forbidden,banned,illicit terlatih=trained terlemah=weakest terlempar=thrown
terlepas=regardless,loose terletak=located terlibat=involved,involve terlihat=visible,seen,seem
terlilit=entangled terlindungi=protected terluas=widest,largest terluka=wounded,injured
terlupakan=forgotten termahal=priciest termaju=most_advanced termasuk=include,including
termotivasi=motivated termuat=contained termuda=youngest termudah=easiest termurah=cheapest
ternak=livestock,cattle ternama=famous,renowned,well_known ternyata=turn_out,apparently
terobos=break_through terobosan=breakthrough terobsesi=obsessed terompet=trumpet teror=terror
teroris=terrorist terorisme=terrorism terowongan=tunnel terpacu=spurred terpadu=integrated
terpakai=used terpaksa=forced,compelled terpancing=provoked terpandang=respected terpanjang=longest
terpapar=exposed terparah=worst terpasang=installed terpaut=separated terpecah=split,divided,broken
terpecahkan=solved terpecat=fired terpedaya=deceived terpelajar=educated terpendam=hidden,buried
terpendek=shortest terpengaruh=influenced,affected terpenjara=imprisoned
terpenting=important,most_important terpenuhi=fulfilled,met terpercaya=trusted,reliable
terperinci=detailed terperosok=fall,mired terpesona=fascinated terpikat=attracted,captivated
terpilih=elected,chosen,selected terpinggirkan=marginalized,sidelined terpisah=separate,separated
terpotong=cut terpuji=commendable terpukau=stunned,dazzled terpukul=hit,devastated
terpusat=centralized,centered terputus=disconnected,interrupted tersaji=served tersangka=suspect
tersangkut=implicated,stuck tersebar=spread,scattered,dispersed tersebut=mentioned
tersedia=available terselesaikan=resolved,solved terselip=tucked tersembunyi=hidden
tersendat=stalled,faltering tersendiri=separate tersentuh=touched terseok=struggle
terserah=whatever terserang=attacked terserap=absorbed terseret=dragged tersesat=lost
tersiksa=tortured tersimpan=stored,saved tersinggung=offended tersingkir=eliminated,ousted
tersisa=remaining,remain tersisih=eliminated tersumbat=clogged,blocked tersusun=composed,arranged
tertahan=held,stuck tertanam=embedded tertangkap=caught,arrested tertarik=interested,attracted
tertata=organized tertatih=struggle,stagger tertaut=linked tertawa=laugh
tertekan=depressed,pressured tertelan=swallowed tertembak=shot tertentu=certain,specific,particular
tertib=orderly,order tertidur=asleep tertimbun=buried tertimpa=hit,struck tertindas=oppressed
tertinggal=left_behind,lag tertinggi=highest,top tertipu=deceived,fooled tertiup=blown
tertolak=rejected tertua=oldest,eldest tertuduh=accused tertuju=directed tertular=infected
tertulis=written tertunda=delayed,postponed,pending tertunjuk=appointed tertutup=closed,private
teruji=tested terukur=measured,measurable terungkap=revealed,uncovered terus=continue,keep,straight
terusan=canal terusik=disturbed terusir=expelled,displaced terutama=especially,mainly,particularly
terutang=owed terverifikasi=verified terwaris=inherited terwujud=realized tes=test tesis=thesis
tetangga=neighbor,neighbour tetap=fixed,permanent,remain,constant tetas=hatch tetes=drop
tewas=die,killed,dead tiada=none tiang=pole,pillar,mast tiba=arrive tidur=sleep tiga=three
tikam=stab tikar=mat tikung=bend tikungan=bend,turn tikus=mouse,rat tilang=ticket timah=tin!
timba=bucket timbal=lead! timbang=weigh,consider timbangan=scale timbul=arise,emerge
timbun=pile,hoard timbunan=pile timpa=befall timpang=unequal,lopsided timur=east,eastern tindak=act
tindakan=action,act,measure tindas=oppress tinggal=stay,live,remain tinggalkan=leave,abandon
tinggi=high,tall tingkah=behavior tingkat=level,rate,degree,floor tingkatan=level,grade
tinjau=review,observe tinjauan=review,overview tinju=boxing,punch tinta=ink tiongkok=china,chinese
tipe=type tipis=thin,slim tipu=cheat,deceive,fraud tirai=curtain tiran=tyrant tirani=tyranny
tiru=imitate,copy tiruan=imitation,artificial,replica titik=point,dot titip=entrust,deposit
titipan=deposit tiup=blow toko=store,shop tokoh=figure,character tolak=reject,refuse,decline
toleran=tolerant toleransi=tolerance tolol=stupid tombak=spear tombol=button tong=barrel
tonggak=milestone tongkat=stick,cane tongkrong=hang_out tonjol=stand_out tonton=watch
tontonan=show,spectacle topang=support topeng=mask topi=hat topik=topic totalitas=totality
tradisi=tradition tradisional=traditional tragedi=tragedy tragis=tragic trampil=skilled
transaksi=transaction,deal transformasi=transformation,transform transisi=transition
translasi=translation transmigrasi=migration transmisi=transmission transparan=transparent
transparansi=transparency transportasi=transport,transportation traumatis=traumatic tren=trend
triliun=trillion triliunan=trillions triwulan=quarter triwulanan=quarterly
trotoar=sidewalk,pavement truk=truck tua=old,elderly tuan=master,host tuang=pour tubuh=body
tuduh=accuse,allege tuduhan=accusation,allegation,charge tugas=task,duty,assignment tugu=monument
tuhan=god tuju=head,aim tujuan=goal,purpose,objective,destination tujuh=seven
tukang=craftsman,worker tukar=exchange,swap tulang=bone tular=infect,contagious tuli=deaf
tulis=writing tulisan=writing,article tulus=sincere tumbang=fall,topple tumbuh=grow tumbuhan=plant!
tumpah=spill tumpang=ride tumpu=rest tumpuan=support,foundation tumpuk=pile tumpukan=pile,stack
tumpul=blunt tunai=cash tunanetra=blind tunang=engaged tunangan=fiance,fiancee tunarungu=deaf
tunas=shoot,bud tunawisma=homeless tunda=postpone,delay tunduk=submit,bow tunggak=arrears
tunggal=single,sole tunggang=ride tunggu=wait tungku=furnace,stove tunjang=support
tunjangan=allowance,benefit tunjuk=appoint,point,show tuntas=complete,thorough tuntun=guide
tuntunan=guidance tuntut=demand,prosecute,sue tuntutan=demand,charge,claim turbin=turbine
turis=tourist turki=turkey,turkish turnamen=tournament turun=fall,drop,decline,descend
turunan=derivative,descent turut=participate tusuk=stab,pierce tutup=close,shut,cover
ubah=change,modify,alter ubin=tile ucap=utter ucapan=remark,speech,utterance udang=shrimp udara=air
uji=test,exam ujian=exam,examination,test ujung=end,tip,edge ukir=carve ukiran=carving ukur=measure
ukuran=size,measure,metric ulama=cleric ulang=repeat,again ulangan=test,replay ular=snake
ulas=review ulat=caterpillar ulet=tenacious ulung=excellent,outstanding umat=people,followers
umbar=boast,spread umpama=example umpan=bait umpat=curse umum=general,public,common
umumnya=generally,usually umur=age undang=invite,law undangan=invitation,guest undi=lottery,draw
unduh=download undur=delay,postpone,push_back unggah=upload unggahan=upload,post
unggas=poultry,fowl unggul=superior,excel,lead unggulan=flagship,leading
ungkap=reveal,express,disclose ungkapan=expression,phrase ungkit=lever ungu=purple unik=unique
universitas=university unjuk=show unsur=element,component untai=strand untung=profit,gain,lucky
upacara=ceremony upah=wage,pay upaya=effort,attempt upeti=tribute urai=decompose uraian=description
urat=vein urgen=urgent urgensi=urgency urung=cancel,fail urus=manage,handle
urusan=affair,business,matter urut=massage,order urutan=sequence,order,rank
usaha=business,effort,enterprise usai=after,finished usang=obsolete,outdated,worn usap=wipe,rub
usia=age usik=disturb usir=expel,evict usul=proposal,propose usulan=proposal,suggestion
usung=carry,carry_out usus=intestine usut=investigate utama=main,primary,chief,major utang=debt
utara=north,northern utuh=intact,whole utus=send,delegate utusan=envoy,delegate vaksin=vaccine
vaksinasi=vaccination validasi=validation,validate validitas=validity valuasi=valuation
valuta=currency vandalisme=vandalism variabel=variable varian=variant variasi=variation,variety
vegetasi=vegetation ventilasi=ventilation verifikasi=verification,verify versi=version vila=villa
visi=vision visioner=visionary visualisasi=visualization vokal=vocal,outspoken
vokalis=vocalist,singer volatil=volatile volatilitas=volatility vonis=verdict,sentence
vulkanik=volcanic wabah=outbreak,epidemic wacana=discourse wadah=container,forum,platform
waduk=reservoir wafat=die,pass_away wahana=vehicle,ride wahyu=revelation wajah=face!
wajar=reasonable,natural,fair,normal wajib=mandatory,obligatory,compulsory wakaf=endowment
wakil=vice,deputy,representative waktu=time walau=although wali=guardian walikota=mayor
wangi=fragrant wanita=woman,female wanprestasi=default waras=sane warga=citizen,resident
warganegara=citizen warganet=internet_user,online_user,netizen,netizens waris=inherit,heir
warisan=legacy,inheritance,heritage warna=color,colour wartawan=journalist,reporter
warung=stall,shop wasit=referee,umpire waspada=alert,vigilant,beware wastra=textile watak=character
wawancara=interview wawasan=insight,outlook,knowledge wayang=puppet wenang=authority
wewenang=authority,power wibawa=authority wilayah=region,territory,area windu=eight_years wira=hero
wiraswasta=entrepreneur,self_employed wirausaha=entrepreneur,entrepreneurship
wirausahawan=entrepreneur wisata=tour,tourism,travel wisatawan=tourist wisuda=graduation
wujud=form,manifestation yakin=sure,confident,convinced yatim=orphan yayasan=foundation
yudikatif=judicial,judiciary yunani=greece,greek yunior=junior yuridis=juridical,legal
yurisdiksi=jurisdiction zakat=alms zalim=cruel,unjust zaman=era,age zat=substance ziarah=pilgrimage
zina=adultery zona=zone zonasi=zoning
"""
