"""The glossary from “penokohan” to “semata”, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
penokohan=characterization penolakan=rejection,refusal penolong=helper
penonaktifan=suspension,deactivation penonton=audience,viewer,spectator penopang=support,pillar
pensiun=retire,retirement,pension pensiunan=retiree pentas=stage,performance
penting=important,crucial,vital,significant pentingnya=importance pentolan=leader,boss,head
penuaan=aging penuduh=accuser penugasan=assignment penuh=full,fully penukaran=exchange
penularan=transmission,infection penulis=writer,author penulisan=writing penumpang=passenger
penumpukan=accumulation,buildup penundaan=delay,postponement penunggang=rider penunjang=supporting
penunjukan=appointment,designation penuntasan=completion penuntut=prosecutor penuntutan=prosecution
penurunan=decline,decrease,drop,reduction penusukan=stabbing penutup=cover,closing
penutupan=closure,closing,shutdown penutur=speaker penuturan=account penyadapan=wiretapping
penyadaran=awareness penyajian=presentation penyakit=disease,illness penyalahgunaan=abuse,misuse
penyalinan=copying penyalur=distributor penyaluran=distribution,disbursement penyamaran=disguise
penyambung=connector penyambutan=welcome,reception penyampaian=delivery penyandang=bearer,person
penyangkalan=denial penyanyi=singer penyaringan=filtering,screening,selection
penyatuan=unification,merger penyebab=cause penyebar=spreader penyebaran=spread,distribution
penyeberangan=crossing,ferry penyebutan=mention penyederhanaan=simplification penyedia=provider
penyediaan=provision,supply penyedotan=suction penyegaran=refresh,reshuffle penyegelan=sealing
penyehatan=restructuring,rehabilitation penyeimbang=counterweight penyekatan=barrier penyelam=diver
penyelaman=diving penyelamat=rescuer,savior penyelamatan=rescue,bailout penyelarasan=alignment
penyelenggara=organizer,host penyelenggaraan=implementation,organization
penyelesaian=completion,settlement,resolution penyelewengan=misappropriation,abuse
penyelidik=investigator penyelidikan=investigation,probe,inquiry penyelundup=smuggler
penyelundupan=smuggling penyembuh=healer penyembuhan=healing penyembunyian=concealment
penyempitan=narrowing penyempurnaan=improvement,refinement penyensoran=censorship
penyerahan=handover,submission,surrender penyerang=attacker,striker penyerangan=attack,assault
penyerbuan=raid,assault penyertaan=participation,inclusion penyesalan=regret,remorse
penyesuaian=adjustment,adaptation,customization penyetelan=tuning penyewa=tenant,renter,lessee
penyewaan=rental,lease,leasing penyiar=announcer,broadcaster penyiaran=broadcasting penyihir=witch
penyiksaan=torture penyimpan=storage penyimpanan=storage penyimpangan=deviation,irregularity
penyimpulan=inference penyingkiran=removal,ousting penyitaan=seizure,confiscation penyuap=briber
penyuapan=bribery penyuara=earphone penyumbang=donor,contributor penyumbatan=blockage
penyunting=editor penyuntingan=editing penyusun=compiler,author penyusunan=preparation,drafting
penyusup=infiltrator,intruder penyusupan=infiltration penyusutan=depreciation,shrinkage
pepatah=proverb peperangan=war,warfare perabot=furniture peradilan=trial,judiciary,justice
peraih=winner,recipient perak=silver perakit=assembler perakitan=assembly
peralatan=equipment,appliance peralihan=transition peramal=forecaster
perampasan=seizure,confiscation perampingan=downsizing,streamlining perampok=robber
perampokan=robbery perampungan=completion peran=role,part peranan=role perancang=designer
perancangan=design,planning perancis=france,french perang=war,battle perangai=temper
perangkat=device,gadget,tool perantara=intermediary,middleman perantau=migrant peranti=device
perasaan=feeling,emotion peraturan=regulation,rule perawan=virgin perawat=nurse
perawatan=treatment,care,maintenance perayaan=celebration
perbaikan=repair,improvement,fix,correction perban=bandage perbandingan=comparison
perbankan=banking perbatasan=border perbedaan=difference,distinction perbelanjaan=shopping
perbendaharaan=treasury perbincangan=conversation,talk perbuatan=deed,act perbudakan=slavery
perbukitan=hills perburuhan=labor,labour perca=patch percakapan=conversation,chat
percaya=believe,trust percepatan=acceleration percetakan=printing percik=splash percintaan=romance
percobaan=experiment,trial,attempt percontohan=pilot percuma=useless,vain
perdagangan=trade,trading,commerce perdamaian=peace,settlement perdana=prime,inaugural,first
perdarahan=bleeding perdebatan=debate,controversy perebutan=struggle,scramble,fight,battle,race
peredam=damper,silencer peredaran=circulation,distribution perekam=recorder perekaman=recording
perekat=adhesive,glue perekonomian=economy perekrut=recruiter
perekrutan=recruitment,hiring,recruit,hire perempuan=woman,female perenang=swimmer
perencana=planner perencanaan=planning peresmian=inauguration,opening peretas=hacker perfilman=film
pergantian=change,turnover pergaulan=association pergelaran=performance,show pergerakan=movement
pergeseran=shift pergi=leave pergok=catch pergudangan=warehousing perguruan=college,school
perhatian=attention,concern,notice perhiasan=jewelry perhitungan=calculation,calculus
perhotelan=hospitality,hotel perih=painful perikanan=fishery periklanan=advertising
periksa=check,examine,inspect perilaku=behavior,behaviour,conduct perinci=detail
perindustrian=industry,industrial peringanan=relief peringatan=warning,anniversary
peringkas=summarizer peringkat=rank,ranking,rating perintah=order,command,government periode=period
periset=researcher perizinan=licensing,permit perjalanan=journey,trip,travel
perjanjian=agreement,treaty,deal,contract perjodohan=matchmaking perjudian=gambling
perjumpaan=encounter perkalian=multiplication perkapalan=shipping perkara=case,matter
perkataan=words,remark perkawinan=marriage perkebunan=plantation perkelahian=fight,brawl
perkemahan=camp,camping perkembangan=development,progress,growth perkenalan=introduction
perkeretaapian=railway perkiraan=estimate,forecast,expectation,prediction perkosa=rape
perkotaan=urban perkumpulan=association perlahan=slowly,gradually perlakuan=treatment
perlambang=symbol perlambatan=slowdown,deceleration perlawanan=resistance,fight
perlengkapan=equipment,gear,supplies perletakan=laying perlindungan=protection perlintasan=crossing
perlombaan=race,competition perlu=necessary perluasan=expansion,extension permainan=game
permanen=permanent permasalahan=problem,issue permata=gem,jewel permesinan=machinery
permintaan=demand,request perminyakan=petroleum permisi=excuse
permohonan=request,petition,application permufakatan=conspiracy,consensus permukaan=surface
permulaan=beginning,start permusuhan=hostility,feud pernapasan=respiratory,breathing
perniagaan=commerce pernik=trinket pernikahan=wedding,marriage pernyataan=statement perokok=smoker
perombakan=overhaul,reshuffle,revamp perorangan=individual perosok=fall
perpaduan=combination,mix,blend perpajakan=taxation,tax perpanjangan=extension,renewal
perpecahan=split,division,rift perpindahan=shift,movement,migration perpisahan=farewell,separation
perpolitikan=politics perputaran=turnover,circulation pers=press persahabatan=friendship
persaingan=competition,rivalry,competitive persaksian=testimony
persamaan=similarity,equation,equality persangkaan=presumption persatuan=unity,union,association
persaudaraan=brotherhood persebaran=distribution persediaan=inventory,stock,supply persegi=square
persekongkolan=conspiracy,collusion persekutuan=alliance,partnership
perselisihan=dispute,conflict,feud persembunyian=hideout persen=percent,percentage
persengketaan=dispute persenjataan=armament,weaponry persentase=percentage persepsi=perception
perserikatan=federation,association persetujuan=approval,agreement,consent persewaan=rental
persiapan=preparation persidangan=trial,hearing,court persimpangan=intersection,crossroads
persinggahan=stopover persis=precisely persoalan=problem,issue,matter
personalia=personnel,human_resources personel=personnel perspektif=perspective persuasif=persuasive
persuratan=correspondence persyaratan=requirement,condition pertahanan=defense,defence
pertalian=bond pertama=first pertambahan=increase,growth pertambangan=mining pertanahan=land
pertanda=sign,omen pertandingan=match,game,contest pertanggungan=coverage,insurance
pertanian=agriculture,farming,agricultural pertanyaan=question pertaruhan=gamble,bet,stake
pertarungan=fight,battle pertelevisian=television pertemanan=friendship pertempuran=battle,combat
pertemuan=meeting,encounter pertengahan=middle,mid pertentangan=conflict,contradiction
pertiga=third pertimbangan=consideration,judgment pertiwi=motherland pertokoan=shopping
pertolongan=help,aid,rescue pertumbuhan=growth pertumpahan=bloodshed pertunjukan=show,performance
perubahan=change,shift perumahan=housing perumpamaan=parable,analogy perumusan=formulation
perundang=legislation perundangan=legislation,law perunding=negotiator
perundingan=negotiation,talks perundungan=bullying peruntungan=fortune
perusahaan=company,firm,corporation,enterprise perusak=destroyer,vandal
perusakan=vandalism,destruction perusuh=rioter perut=stomach,belly
perwakilan=representative,representation perwalian=guardianship,trusteeship
perwujudan=embodiment,realization pesaham=shareholder pesaing=competitor,rival,opponent
pesakitan=accused pesan=message,order pesanan=order pesangon=severance pesat=rapid,rapidly
pesawat=plane!,aircraft,airplane peselancar=surfer pesen=order,message pesepeda=cyclist
peserta=participant pesimis=pessimistic pesimistis=pessimistic pesisir=coast,coastal
pesona=charm,appeal pesta=party pesulap=magician pesuruh=errand peta=map petak=plot petaka=disaster
petang=evening,afternoon petani=farmer petaruh=bettor petarung=fighter peternak=farmer,breeder
peternakan=livestock,farm peti=chest,crate petik=pick,quote
petinggi=executive,senior,leader,top_official,official petinju=boxer petir=lightning
petualang=adventurer petualangan=adventure petugas=officer,staff
petunjuk=clue,instruction,hint,guide pewaris=heir pewarna=dye pewawancara=interviewer
peziarah=pilgrim phk=layoff,lay_off,job_cut,job_reduction,cut piagam=charter piala=cup,trophy
pialang=broker pidana=criminal pihak=party,side pijak=step,footing pijakan=footing,foothold
pijat=massage pikat=attract,lure,entice pikir=think pikiran=mind,thought pikul=carry,shoulder
pilar=pillar pilih=choose,select,vote,elect pilihan=choice,option,selection
pilkada=regional_election pilpres=presidential_election pilu=heartbreaking pimpin=lead
pimpinan=leader,leadership,chief pinang=propose,recruit,approach pindah=move,relocate,transfer
pinggang=waist pinggir=edge,side pinggiran=outskirts,suburb,edge pingsan=faint,unconscious
pinjam=borrow,lend pinjaman=loan,debt pinta=request pintar=smart,clever,intelligent pintas=shortcut
pintu=door! pipa=pipe,pipeline pipi=cheek piring=plate,dish pisah=separate,split pisang=banana
pisau=knife pita=tape,ribbon piutang=receivable plafon=ceiling,limit plagiarisme=plagiarism
plagiat=plagiarism,plagiarize plastik=plastic pohon=tree pojok=corner
pokok=principal,main,staple,subject pola=pattern polandia=poland,polish polisi=police
politik=politics,political politikus=politician politisi=politician polos=plain,innocent
polusi=pollution pompa=pump pondasi=foundation pondok=cottage,hut pongah=arrogant
ponsel=phone,mobile,mobile_phone,cellphone popularitas=popularity populasi=population
populer=popular porak=ruin porsi=portion pos=post posisi=position positif=positive
potensi=potential potensial=potential potong=cut,deduct potongan=cut,piece,discount,deduction
potret=portrait,picture prajurit=soldier praktek=practice praktik=practice praktis=practical
praktisi=practitioner pramugari=flight_attendant prancis=france,french prasangka=prejudice,bias
prasarana=infrastructure prasasti=inscription prasyarat=prerequisite predikat=predicate,title
prediksi=prediction,forecast,predict preferensi=preference prematur=premature premi=premium
presiden=president presisi=precision prestasi=achievement pria=man,male
pribadi=personal,private,individual pribumi=native,indigenous prihatin=concerned prima=excellent
primer=primary prinsip=principle prioritas=priority privasi=privacy privat=private produk=product
produksi=production,produce produktif=productive produktivitas=productivity
produsen=producer,manufacturer profesi=profession,occupation profesional=professional
profesionalisme=professionalism profesor=professor profil=profile programer=programmer
progresif=progressive proklamasi=proclamation promosi=promotion,promote properti=property
propinsi=province proporsi=proportion proporsional=proportional prosedur=procedure proses=process
prosesor=processor prospek=prospect,outlook prospektif=prospective prostitusi=prostitution
protes=protest provinsi=province provokasi=provocation,provoke proyek=project
proyeksi=projection,forecast,estimate,expectation psikiater=psychiatrist psikolog=psychologist
psikologi=psychology psikologis=psychological puas=satisfied puasa=fasting,fast publik=public
publikasi=publication,publish pucat=pale pucuk=top,shoot pudar=fade,faded puisi=poem,poetry
puji=praise pujian=praise,compliment pukau=dazzle pukul=hit,strike pukulan=blow,punch,hit
pulang=return,home pulau=island! pulih=recover puluh=tens puluhan=dozens,tens punah=extinct
puncak=peak,top,summit pundak=shoulder punggawa=leader,key_figure punggung=back pungut=collect,pick
pungutan=levy,fee,charge pupuk=fertilizer pura=temple,pretend purba=ancient
purnawirawan=retired,veteran pusaka=heirloom pusar=navel pusaran=vortex,whirlpool
pusat=center,centre,central pusing=dizzy,headache pustaka=library pustakawan=librarian
putar=rotate,turn,spin putaran=round,rotation,turn putih=white putra=son,prince
putri=daughter,princess putus=break,decide,disconnect putusan=verdict,ruling,decision
putusasa=desperate rabu=wednesday racik=concoct racun=poison,toxic radang=inflammation
radiasi=radiation radikal=radical radikalisme=radicalism ragam=variety,diverse
ragu=doubt,hesitate,hesitant rahang=jaw rahasia=secret,confidential rahim=womb
raih=achieve,win,gain,earn,reach raja=king rakit=assemble,raft raksasa=giant rakus=greedy
rakyat=people,citizen,populace ramah=friendly ramai=crowded,busy ramal=predict,forecast
ramalan=forecast,prediction,predict rambah=penetrate,encroach rambat=spread rambut=hair
rampas=seize,rob ramping=slim,lean,agile rampok=rob rampung=complete,finish ramu=mix
ramuan=potion,concoction rancang=design,plan rancangan=draft,design,plan rangka=frame,framework
rangkai=series,assemble rangkaian=series,circuit,sequence rangkap=double,dual rangkul=embrace
rangkum=summarize rangkuman=summary rangsang=stimulate rangsangan=stimulus,stimulation ranjang=bed
ranjau=mine rantai=chain rantau=overseas rapat=meeting,tight rapi=neat,tidy raport=report_card
rapuh=fragile,brittle,vulnerable ras=race rasa=taste,feeling,sense rasial=racial rasio=ratio
rasional=rational rasis=racist rasisme=racism rasul=apostle rata=average,flat ratap=lament
ratu=queen ratus=hundred ratusan=hundreds raung=roar raup=earn,rake,gain,scoop
rawan=vulnerable,prone,risky rawat=treat,care,nurse raya=great,grand rayu=persuade,lure,seduce
rayuan=seduction reaksi=reaction reaktif=reactive reaktor=reactor realisasi=realization,realize
realistis=realistic realita=reality realitas=reality rebah=collapse rebut=seize,grab,snatch
rebutan=contested reda=subside,ease redaksi=editorial redaktur=editor redam=mute,dampen redup=dim
redusi=reduction referensi=reference refleksi=reflection reformasi=reform regang=stretch
regenerasi=regeneration registrasi=registration regu=team,squad regulasi=regulation
rehabilitasi=rehabilitation rekam=record rekaman=recording,footage rekan=colleague,partner,fellow
rekat=glue rekayasa=engineering,engineered rekening=account rekomendasi=recommendation,recommend
rekonsiliasi=reconciliation rekonstruksi=reconstruction rekor=record rekreasi=recreation
rekrut=recruit,hire rekrutan=recruit,hire rekrutmen=recruitment,hiring rektor=rector,president
rel=rail,track rela=willing,voluntary relasi=relation,relationship relatif=relatively,relative
relawan=volunteer relevan=relevant relevansi=relevance religi=religion religius=religious
relokasi=relocation,relocate remaja=teenager,teen,adolescent remeh=trivial rempah=spice
renang=swim,swimming rencana=plan rendah=low renegosiasi=renegotiation renovasi=renovation,renovate
renta=elderly rentan=vulnerable,susceptible,prone rentang=range,span,stretch rente=interest
rentenir=loan_shark renung=ponder,contemplate renungan=reflection renyah=crispy
reorganisasi=reorganization,reorg,reorganize repot=trouble,hassle,difficult reputasi=reputation
rerata=average reruntuhan=ruins,rubble resah=anxious,restless,uneasy resep=recipe,prescription
resesi=recession resiko=risk resistensi=resistance resmi=official,formal resolusi=resolution
respons=response responsif=responsive restoran=restaurant restrukturisasi=restructuring,restructure
restu=blessing,approval retak=crack retas=hack retorika=rhetoric retur=return reuni=reunion
revisi=revision,revise revolusi=revolution revolusioner=revolutionary ria=cheerful riang=cheerful
rias=makeup ribet=complicated,clunky,difficult ribu=thousand ribuan=thousands ribut=noisy,fuss
rilis=release rimba=jungle rinci=detailed,detail rincian=detail,breakdown rindu=miss,longing
ringan=light,mild ringkas=brief,concise,compact ringkasan=summary,abstract ringkus=arrest
rintang=obstruct rintangan=obstacle,hurdle,barrier rintis=pioneer rintisan=startup,start_up,pioneer
risau=worried,anxious riset=research risiko=risk ritel=retail ritme=rhythm,tempo riuh=noisy
riwayat=history robek=tear,rip roboh=collapse robotik=robotics roda=wheel rogoh=spend roh=spirit
rohani=spiritual rokok=cigarette,tobacco rombak=overhaul,reshuffle rombongan=group,delegation
rongga=cavity rontok=fall,shed,collapse rosok=scrap roti=bread royalti=royalty ruang=room,space
ruangan=room rubah=fox rubel=ruble rubrik=column rubuh=collapse rudal=missile rugi=loss,lose
rujuk=refer rujukan=reference,referral rukun=harmony,harmonious rumah=house,home
rumahkan=lay_off,furlough rumit=complicated,complex rumput=grass rumus=formula
runcing=pointed,sharp runding=negotiate rundung=bully runtuh=collapse,shatter,crumble
runtut=coherent runyam=complicated rupa=form,appearance,look rupawan=handsome rusak=damaged,broken
rusia=russia,russian rusuh=riot rute=route rutin=routine,regular,regularly rutinitas=routine
sabar=patient,patience sabda=saying sabotase=sabotage sabtu=saturday sabuk=belt sabun=soap
sadap=tap,wiretap sadar=aware,conscious,realize sadis=sadistic sah=valid,legitimate,legal
sahabat=friend,companion saham=stock,share,equity,stake saing=compete saingan=rival,competitor
sains=science saintis=scientist sajak=poem saji=serve sajian=dish,presentation sakit=sick,ill,pain
saksi=witness sakti=powerful saku=pocket salah=wrong,false,mistake salahguna=misuse salam=greeting
salin=copy salinan=copy,duplicate saling=mutual,each_other salju=snow salur=channel,distribute
saluran=channel,pipe,drain sama=equal samar=vague,faint,disguised sambar=strike,snatch
sambung=connect,continue sambungan=connection sambut=welcome sambutan=welcome,speech,reception
sampah=garbage,trash,waste,rubbish sampan=canoe sampel=sample samping=side sampul=cover
samudera=ocean samudra=ocean sandang=clothing sandar=lean sandera=hostage
sandi=code,password,cipher sanding=alongside sandiwara=play,drama sanggah=rebut,refute
sanggahan=rebuttal,objection sanggup=able,capable sangka=suspect,think sangkal=deny sangkut=snag
sangsi=doubt sanksi=sanction,penalty santai=relaxed,casual santap=eat,dine santun=polite
santunan=compensation,aid sapa=greet sapaan=greeting sapi=cow,cattle,beef sapu=sweep,broom
saraf=nerve,neural saran=suggestion,advice sarana=facility,infrastructure sarang=nest,den
sarapan=breakfast saring=filter sarjana=graduate,scholar,bachelor sasar=target
sasaran=target,goal,objective sastra=literature,literary sastrawan=writer,author satelit=satellite
satir=satire satu=single satuan=unit satwa=animal,wildlife saudagar=merchant
saudara=sibling,brother,relative saudari=sister sawah=paddy,field sawit=palm_oil
sayang=dear,pity,love,unfortunately sayangnya=unfortunately sayap=wing sayat=slice
sayembara=contest,bounty sayur=vegetable seabad=century seakan=as_if sebab=cause,reason
sebagian=part,some,partial,partly,portion sebaiknya=better sebal=annoyed
sebaliknya=conversely,instead,contrary sebanding=comparable,proportional sebar=spread,distribute
sebelah=side,next sebelas=eleven sebentar=moment,briefly seberang=across,opposite
sebut=mention,call,name sebutan=name,nickname,term secepatnya=as_soon_as_possible
secuil=bit,fraction secukupnya=sufficiently sedekade=decade sedekah=alms,charity
sederhana=simple,modest sedia=available,ready,willing sediaan=preparation sedih=sad
sedikit=little,few,slightly sedot=suck,absorb segar=fresh segel=seal segelintir=few,handful
segera=immediately,promptly,urgent segi=aspect,side segmen=segment segmentasi=segmentation
seharga=priced,worth seharusnya=supposed sehat=healthy,health sehubungan=connection
seimbang=balanced sejahtera=prosperous,welfare sejajar=parallel,equal sejarah=history,historical
sejarawan=historian sejati=true,genuine sejawat=colleague,peer sejenis=similar,kind sejoli=couple
sejuk=cool sejumlah=number,several sekali=once sekaligus=simultaneously,once sekarang=current
sekarat=dying sekat=barrier,partition sekawan=friends sekeliling=around,surroundings sekolah=school
sekongkol=collude,conspire sekretariat=secretariat sekretaris=secretary seks=sex seksi=section,sexy
seksual=sexual seksualitas=sexuality sektor=sector sekuat=strong sekuel=sequel sekuler=secular
sekumpulan=group sekunder=secondary sekuritas=securities,brokerage sekutu=ally,allies sel=cell
selada=lettuce selain=besides selam=dive selamat=safe,survive,congratulations selancar=surf
selang=interval,hose selanjutnya=next,subsequent,further selaras=aligned,harmony selasa=tuesday
selatan=south,southern selayang=glance selebaran=leaflet selebihnya=rest,remainder
selebritas=celebrity selebriti=celebrity seleksi=selection,select selektif=selective
selendang=scarf selenggara=organize,hold selengkapnya=full,complete selepas=after
selera=taste,appetite selesai=finish,finished,complete seleweng=deviate selidik=investigate
selimut=blanket selip=slip selisih=difference,gap,margin selokan=ditch seloroh=joke
seluler=cellular,mobile seluncur=skate selundup=smuggle seluruh=entire,whole semacam=kind,sort
semalam=overnight semangat=spirit,enthusiasm,morale semarak=lively semata=merely,solely
"""
