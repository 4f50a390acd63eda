/** The same for what desks say around the facts: regret, thanks, patience, promises to look. One group a line, as in `word-groups.ts`. */
export const COURTESY_GROUPS = `
comprend* entend* entiend* understand* understood get realis* realiz* cargo imagin* see
malest* molest* enfad* enoj* disgust* frustr* indign* upset angry annoy* unhappy mad fastidi* rabia
experien* visit* estanc* stay* time rato servic* trato atenc* momento* pasa pasam* pasad* pasast* paso pasas
esperad* esperab* expect* altura merec* deserv* estandar* standard* cumpl*
lament* sent sentimos sentim* siento sient* disculp* perdon* pena apologi* apologies sorry regret* mal duele
necesit* falta precis* need* requier* anything cosa duda* consult* question* ayud* help*
aqui dispos* dispon* donde around here orden service servirte
buen* feliz lindo excelente bonito great good nice lovely wonderful
dia jornada tarde semana day one weekend
motiv* razon* cuestion* debido causa caus* reason* due because porque tema
inform* dato* detall* data detail* info facilit* provid* dar darte proporcion*
medi* canal* via aqui here channel publico chat
vemos vem* ver miramos miram* mir* revis* check* look* see estudi*
medida* accion* action* step* corresp* hag* har* neces*
repit* repet* vuelv* suced* ocurr* pasa pasam* pasad* pasast* paso pasas happen* again nuevo
invit* suger* recom* animam* encourag* suggest* recommend*
pendient* atent* atento sigue sigu* siganos segu* follow* entera* stay tuned noticia* news watch
red redes pagina* perfil* social* page* profile* cuenta* canales
comparta* compart* mand* envi* pasa pasam* pasad* pasast* paso pasas facilit* indic* dig* dinos escrib* send share give provide
apoy* ayud* soport* help* assist* support* orient* serv* atend*
ocasion* caus* tuvist* tuvo produc* gener* caused through bring
trabaj* viendo busy work* onit revis* mirand* ocup* puest* tratando dedic* putting
valios* importa* cuenta* valor* valuable important matter* value* apreci* significa mean*
consider* cuenta* tendr* tomar tomam* tomarem* account mind note* anot* consideration
mejor* better improv* grow crec* perfeccion*
volum* muchis* much* alto alta demand* gente high many lots lot cantidad* avalanch*
habitual* normal* usual* common costumbre siempre comun
mayor* mas longer more superior* largo*
respuest* contest* respond* repl* answer* response*
paciencia pacien* patience patient bear* esper* comprension understanding
fix* solv* resolv* right* put* putting solu* arregl* sort* address*
completely total* absolut* fully perfect* much mucho
enjoy* great fun pasa pasam* pasad* pasast* paso pasas good disfrut* bien loved nice
hope* espera* look* forward ojala wish* dese*
welcom* see back volv* visit* regres* again next recib* come
soon pronto long shortly breve enseguida brevedad antes
member* someone persona* algui* integrante* compañer* miembro* colleg* agent* asesor* somebody
team* crew staff equip* people gente personal department*
reach* contact* touch call* comunic* llam* escrib* hablar
step* next happen* sigu* paso* explain* proces* continu*
serious* lightly serio* seriedad important* grave* gravedad
matter* thing* asunto* tema* cuestion* issue* this something situacion* caso
review* investig* thorough* look* check* conduct* estudi* analiz* anali* depth fondo
full* thorough* complet* exhaust* deep* fondo detenid* carefully
confi* trust* faith* elegir* eleg* choos* prefer* chosen
alegr* encant* content* feliz ilusion* glad happy delight* pleas* thrill* joy*
celebr* fest* congrat* enhorabuen* felicit* felicidad*
record* remind* tenga* mente olvid* remember forget
permit* dej* let allow* deja*
tranquil* preocup* worr* calma calm relax rest assured
intent* trat* try tries trying possible posible best maxim* esfuerz* effort*
sugerenc* idea* propuest* suggest* feedback coment* opini* dices dicho
orgull* proud honor* placer pleasure gusto gustos*
compromis* committ* commit* promet* promise* dedic*
calidad* quality nivel* servicio
transmit* traslad* pasa pasam* pasad* pasast* paso pasas compart* pass* share* told forward* haremos llegar comunic*
felicit* elogi* prais* compliment* kind* palabra* amab* lindas bonitas words
proced* process* tramit* gestion* handl*
breve* minut* moment* instant* second* while rato
atenc* service care cuidad* trato tratam*
cliente* custom* usuari* client* comunidad* guest* huesped* famili* community
correct* bien right* proper* adecu* debid*
acces* entra* visit* dirig* vay* go head
seleccion* eleg* elij* escog* pick* select* choose option* opcion*
formul* form* planill* cuestion* encuest* survey* questionnaire
solicit* pedir pedim* pedid* pide pid* petic* request* ask*
resuelt* resolv* soluc* listo arreglad* solved sorted fixed done closed
asign* dedic* assign* given encarg* ocup* cargo
prioridad* urgent* priorit* first primero cuanto
pronto brevedad podamos cuanto enseguida posible soon shortly quick promptly
contacto contact* llama* llamam* escrib* comunic* call calls calling reach* line lines drop hesit* dudes touch
agente* asesor* persona* ejecutiv* representante* equipo agent* someone person representat* advis*
area departament* seccion manos encarg* lleva llevan handle* department* team hands people charge
canaliz* turn* deriv* pasam* pasad* paso manos llev* escalat* forward* refer*
pendient* aqui seguim* segu* atent* disposic* here around stay* following
surg* tengas teng* hay apare* arise come* have
persist* sigue* siga* continu* keep* still repit* repet* again
molest* inconven* dific* complic* hard* difficult* inconvenience trouble bother*
satisf* content* feliz happy happi* pleased gusto alegr*
priorid* primer* import* matter* first priority top important
experiment* vivim* tenem* sufr* pasa* experienc* going* facing
volum* cantidad* consult* gente mensaj* llamad* busy busier calls lines lot many people
superior* mas mayor* alto alta higher more greater longer busier
oportun* chance* opportun* otra vez ocas* dej*
serv* atend* see welcom* back recib* volv* visit*
recuper* ganar* confian* trust* oportun* win regain
lament* desgrac* desafortun* tristem* unfort* sadly shame pena afraid regret*
excepc* exception* igual* mismas same everyone todos rule* norma* policy polit*
tranquil* segur* confi* rest assured believe trust sure cuenta
todo toda all everything best posible maxim*
bring* brought point* attent* avis* tell* told notic* flag* rais* let letting
leav* going goodbye irte march* vas vayas adios
tiempo rato moment* time minut* dedic* tomar tomad* tomam*
seguim* pendient* follow* eye* vigil* track* segu*
indi* dig* dice dices decir comun* facil* proporc* tell say let provide share
brind* ofrec* dar* prest* give* offer* provid* atend* serv*
tanto contand* inform* avis* updat* post* loop
record* tenga* presente cuenta olvid* remind* remember note mind
discuss* talk* habl* coment* trat* speak* details
publico public* aqui here open* medio canal
apunt* anot* nota noted note tomar tomad* tomam* registr* record*
sugerenc* idea* propuest* opini* suggest* feedback comment*
valor* consider* estudi* coment* analiz* evaluat* review* weigh*
merec* deserv* mejor better worth
altura nivel estandar* standard* expect* mejor
grateful appreciat* gracias agradec* thank* gratitud
`;
