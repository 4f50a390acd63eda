/**
 * Words that may stand for one another when a reply is said again: folded, Spanish and English, a group a line; `*` stands for any ending. A word
 * may be in many groups. Wider than `meanings.ts`: such a match counts for half of one there, and proves nothing alone.
 */
export const WORD_GROUPS = `
retras* demor* tarda* tarde atras* delay* late later wait* pushed postpon* aplaz* pospon* pospus* reprogram* reschedul* slow* lento* hold* longer
adelant* anticip* antes early earlier sooner
sale salen salga salio salid* saldra* parte parten partid* despeg* zarpa* leave* leaving left depart* departure set* off takes
llega* llegu* arriv* aterriz* land* lands viene vienen vendra* venir recib* receive* getting reach* entra entran entrega* deliver* tendr* tienes tenes
envi* mand* despach* remit* expid* send* sent ship* dispatch* post posted mail* mailed reparto mensajeria camino way transito transit salido
recog* retir* retire busca* buscar* pasa pasar* pasate paso pase pick* collect* fetch* levant* acerc* drop* come* ven venga* venir
entreg* dej* deposit* deliver* drop* handed hand* leave* left portero neighbour* neighbor* vecin*
vecin* lado portal neighbo*
devol* devuel* reembols* reinteg* refund* reimburs* money back dinero plata importe abon* return* retorn*
cambi* canje* canjea* swap* exchang* trueque modific* edit* alter* chang* correg* ajust* different diferente distint* otro otra new nueva nuevo another sustitu* reemplaz* replac* pasado mover* movim* movio movida movido moved
cancel* anul* baja deshac* call* off revok* unsubscrib* suspend* suspens* scrap* drop* elimin* borr* delet* remov* quit*
confirm* hech* listo lista listos listas ready set done booked reserv* book* asegur* apart* guard* agend* anot* secured
apunt* inscri* matricul* enrol* regist* anot* alta sign* join* lista list apuntad* suscri* subscri*
pag* abon* cobr* carg* charg* paid pay* payment* deb* bill* cuota* saldar* pago debit* deduct*
coste cost* cuest* precio* price* vale* valor tarifa* rate* fee fees importe* cargo* gasto* charge* pric* sale
grati* gratui* free regal* invit* coste cost charge cortesia complimentary regala* nada
barat* econom* cheap* menos less rebaj* descuent* discount* off oferta* offer* promo* reduc* deal* sale ahorr* sav*
subi* aument* increm* mas increas* rise* rose raise* up crec* alza
baj* disminu* reduc* decreas* lower* menos down drop*
rapid* pronto enseguida inmediat* prisa soon quick* fast* shortly breve agil* express urgent* asap
ya ahora hoy now today already right
abre abri* abier* abran apertura open* horario* atend* atiend* hours funcion* entrar
cierr* cerr* clos* shut* cierre fuera out
averi* falla* fallo* error* bug* problem* incid* cai* cayo caid* down outage* issue* trouble* glitch* fault* roto* rota* romp* broke* broken damag* dañ* estrope* descompu* malogr* defect*
funcion* sirv* march* anda andan work* running run* operativ*
repar* arregl* solucion* resolv* resuelv* fix* mend* sort* solv* correg* subsan* recompus* restablec* restor* back normal
revis* comprob* verific* mir* check* review* look* inspect* examin* chequ* investig* estudi* analiz* valid*
tecnic* operari* instalador* ingenier* plomer* fontaner* electricist* engineer* technician* fitter* plumber*
averigu* pregunt* consult* ask* find* enter*
encontr* encuentr* hall* localiz* ubic* aparec* found find* locat* traced turned
perd* perdi* pierd* extravi* lost lose* losing missing miss* desaparec*
busc* look* search*
queja* reclam* claim* complain* denunc* incidenc* reporte* report* parte caso case ticket* notific* expedient*
trasl* pasa pasam* pasad* paso comunic* derivi* deriv* escal* transmit* remit* inform* elev* pass* forward* escalat* told tell* shared share* compart* reenvi* hacer*llegar
avis* inform* notific* comunic* dec* dig* dir* tell* told notif* let know* alert* updat* heads noticia* contar* llam* escrib*
contact* comunic* llam* escrib* habl* call* phone* ring* rang reach* touch message* text* telefon* telef* marcar marque* contest*
contest* respond* respuest* repl* repli* answer* respon* atend* feedback
escrib* mand* mensaj* dm md privad* direct* inbox mail* correo* email* message* whatsapp wasap
agradec* gracias thank* appreciat* grateful
sent* lament* disculp* perdon* sorry apolog* pena regret* unfortunat* apen* desafortunad* lastima shame afraid
molest* inconven* inconvenience* hassle* trouble* incomod* problem*
esper* aguard* wait* pacienc* patien* queue* fila* cola* formar* turno line hold
feliz felic* alegr* content* encant* happy glad delight* pleas* gusto ilusion* joy* enhorabuena congrat* enjoy* disfrut* lov* gust* like*
ganador* gan* winner* won win premi* prize* sorte* raffl* giveaway* draw rifa* concurso* contest* afortunad*
anunci* public* sal saldra announce* publish* post posted postal reveal* name* salen result* resultado*
nombre* llam* apellid* name* surname* called apellido titular
direccion* domicili* casa* address* home house* hogar* piso* vivienda* location ubicacion* sitio* where donde
telefono* telef* movil* celular* phone* number* numero* mobile* cel
correo* email* mail* inbox bandeja
codig* code* cupon* coupon* voucher* clave* pin referenc* referencia numero number localizador* radicado* folio*
contraseñ* clave* password* passcode* pin acceso* credencial* login* datos usuari* user users
usuari* cuenta* perfil* account* profile* user users socio area
entra* acced* acces* enter* log* sign* ingres* inici* abr* access* open*
descarg* baj* download* obten* saca* sacar get* imprim* print*
subi* carg* adjunt* upload* attach* envi* mand*
puls* toc* cliqu* clic click* press* tap* hit* aprieta* apret* presion* dale seleccion* select* elig* escog* choos* pick*
enlac* link* url pagin* web* site* sitio* website* page* internet online linea portal* red
app apps aplicacion* aplicat* program*
pantall* screen* display*
reinici* apag* encend* prend* restart* reboot* reset* turn* switch* unplug* desenchuf*
actualiz* updat* version* recarg* refresh* reload*
instal* mont* arm* assembl* install* coloc* fit fitted fitting poner pone
configur* ajust* setting* opcion* option* prefer* menu*
activ* habilit* enabl* activat* encend* funcion* alta vigent*
bloque* lock* block* inhabilit* desactiv* suspend* congel* freez* frozen disabl*
segur* protec* proteg* safe* secur* riesg* risk* danger* peligr* cuida*
tarjet* card* credito debito plastic* visa
efectivo cash metalic* moned* billete* coins
banc* bank* entidad* financier*
cuenta* account* iban clabe cbu saldo* balance*
transfer* bizum deposit* ingres* consign* wire* gir*
credit* prestam* loan* hipotec* mortgag* financi*
cuot* plazo* instal* mensualid* monthly meses month*
factur* recib* tique* ticket* invoice* receipt* bill* comprobant* boleta* statement*
impuest* iva tax* vat predial* aranc* duties customs aduan*
contrat* acuerd* contract* agree* permanenc*
plan planes plans tarifa* suscrip* subscrip* abon* membres* membership* package paquete*
renov* prorrog* renew* extend* ampli* alarg* caduc* expir* venc* vigenc* fin* ends end
venc* caduc* expir* plazo* deadlin* due limit* fecha tope ultim* last
empiez* empez* comien* comenz* inici* arranc* start* begin* began kick* abr* desde from
termin* acab* finaliz* fin* end* ends finish* clos* cierr* conclu* hasta until till
dur* last* lasts tard* take* tiempo minutos largo long duracion
hora* hour* reloj h
minut* minute*
dia* day* jornada diari* daily cada
semana* week* siete
mes* month* mensual*
año* year* anual* annual*
quince quincena fortnight
hoy today
mañana tomorrow
noche* night* evening* tonight
tarde* afternoon* evening*
festiv* feriad* holiday* puente bank
domingo* finde* fin weekend* sabado*
cita* turno* hora appointment* slot* consulta* visit* reserva*
mesa* table* sitio lugar* seat* sentar*
asient* butac* silla* seat* plaza* lugar* spot* place* puesto*
plaza* cupo* lugar* vacant* spot* place* space* sitio* hueco* room availab* disponib* quedan left
llen* complet* agot* full* sold gone ningun* maxim* aforo capacit* busy ocupad* lleno
agot* acab* termin* stock existenc* sold unavailab* ran quedan* queda hay
repon* repus* reposic* restock* lleg* vuelv* volver* return* back again entra*
dispon* availab* libre* free hay have stock
habitacion* cuarto* pieza* alcob* room* suite* aloj* alberg* hosped*
planta* piso* floor* nivel* level* tercer* storey*
ascensor* elevador* lift* elevator*
escalera* escalon* peldañ* stair* step* rampa* ramp*
puerta* entrada* acceso* door* gate* entrance* ingres* porton*
llave* key* tarjet* keycard
cama* bed* cuna* cot* colchon* mattress*
toalla* towel* sabana* sheet* linen*
desayun* breakfast*
comida* almuerz* cena* lunch* dinner* supper meal* food* menu* carta* plato* dish*
cocin* kitchen* chef cociner* cook*
camarer* meser* moz* waiter* waitress* server* personal staff equip* team* compañer* colleague* emplead* people gente crew
jef* encargad* gerent* supervisor* responsab* manager* head boss coordinador* directiv* director*
equip* departament* area* team* depart* compañer* colleg* colleague*
tienda* local* sucurs* establec* store* shop* branch* oficin* office* sede* outlet* almacen* negocio*
almacen* bodega* deposit* warehous* depot
mostrador* caja* ventanill* desk* counter* checkout* till recepcion* reception*
calle* avenida* cuadra* street* road* esquin* via barri* zona* neighbourhood* area*
aparc* estacion* parking* park* parqueadero* cochera* garage* garaje*
autobus* bus buses colectiv* camion* micro guagua* bondi* coach* buseta*
tren* train* metro* subway* tube* rail* vagon* cercan*
anden* platform* via* plataform*
parada* stop* paradero* estacion* station*
vuel* avion* plane* flight* aeron* aircraft* embarq* board*
malet* equipaj* bag* luggage* suitcase* valij*
pasaport* dni cedula* ine id identific* document* passport* carne* carnet* credencial* licence* license*
bolet* entrada* billet* ticket* pase* tiquete* admission* pasaj* fare*
viaj* trayect* trip* travel* journey* excurs* salida* tour* ruta* outing* paseo* visita*
guia* guiad* guide* tour*
lluvi* llov* rain* torment* storm* viento* wind* mal weather* clima* tiempo nieb* fog* niev* snow*
niñ* hij* menor* chic* child* kid* baby babies bebe* peque* infant* under
mayor* adult* grown senior* jubilad* pension* older over
perr* mascot* dog* pet* animal* gat* cat cats
medic* doctor* docto* facultativ* gp physician* clinic* consult* especialist*
receta* prescri* prescripcion* script
medicam* medicin* pastill* remed* pill* tablet* drug* jarabe* tratam* dosis dose*
anali* prueb* test* exam* estudi* laborator* result* sangr* blood
vacun* vaccin* jab* dosis shot*
dolor* duel* pain* hurto ache*
higien* limpi* clean* lav* wash* jabon* deterg* soap* desinf*
ropa prend* cloth* garment* wear vestid* camis* pantal* dress* shirt*
talla* talle* size* medid* numero
color* colour* tono* shade* tint* desti* fade*
gafa* lent* anteoj* glasses spectacles
zapat* bota* calzad* shoe* boot* sneaker* tenis zapatill*
tela telas tejid* fabric* materia* algod* cotton lana wool cuero leather piel
maquina* aparat* dispos* equip* machine* devic* unit* electrodom*
bateri* pila* batter* carg* charg*
cable* cord* lead adaptad* enchuf* plug*
internet wifi datos megas naveg* conex* connect* señal* signal* cobertur* coverag* red network* fibra broadband servicio
luz electric* power* energ* corriente* apag*
agua* water* suministr* supply
gas calefac* heat* caldera* boiler* radiador*
obra obras reform* construc* build* works renov* refurb*
ruido* nois* sonid* sound*
basur* residu* trash* garbag* rubbish* recicl* recycl* waste
clase* curso* taller* class* course* lesson* workshop* seminari* session* sesion*
profesor* profe maestr* teacher* tutor* docent* monitor* instruct* entrenad* coach* trainer*
alumn* estudiant* pupil* student*
colegi* escuel* institut* school* college* centro*
examen* parcial* exam* test* evaluac*
nota* calific* grade* mark* punt* result* score*
deber* tarea* homework assign*
libro* titul* book* volum* ejemplar* novel* title*
bibliotec* library librer* bookshop* bookstore*
pelicul* peli* cine* film* movie* cinema*
obra obras funcion* teatr* espectac* play* show* perform* concert* recital* gig* theatre* theater*
cantant* band* artist* grup* singer*
descans* intermed* pausa* break* interval* intermission*
museo* exposic* muestr* museum* exhibit* galer* gallery
partid* encuentr* jueg* match* game* fixture*
equipo* club* team* side
estadi* cancha* stadium* ground* camp* pista* court*
pisci* alberca* pilet* pool* nad* natac* swim*
gimnas* gym* fitness
bici* bicycl* bike* cicl*
coche* carro* auto* vehicul* car cars van* truck* camionet*
rueda* neumat* llant* tyre* tire* wheel*
aceite oil
casco* helmet*
cafe* coffee* te tea
pan panes panader* bread* loaf* bak* horn* horne* oven*
pastel* tarta* torta* cake* bizcoch* postre* dessert*
leche milk lacteo* dairy lactosa
carne meat pollo chicken pescad* fish* marisc* seafood
vegan* vegetar* veggie*
gluten celiac* coeliac* trigo* wheat
alerg* allerg* intoler*
fruto* nuez nuec* nut* cacahuet* mani* peanut* almendr* almond* traz* trace*
picante* spicy hot chile* aji*
fresc* fresh* dia reci*
caser* homemade propi* own aqui
bebid* drink* refresc* beber beverage*
vin* wine* cervez* beer* alcohol*
regal* gift* present* obsequi*
envolv* envuelv* wrap* papel paper
caja* box* paquet* pack* bult* parcel* envio* pedid* order* compra* purchas* encomienda* mercanc* shipment* encarg*
mensajer* repartid* courier* driver* transport* cartero* domiciliar* rider* post posted postal
seguim* rastre* track* localiz* donde where sigue* seguir* trace
product* articul* item* prenda* mercanc* goods thing* pieza*
modelo* model* version*
marca* brand* fabric* manufactur* maker*
garant* warrant* guarant* cobert* cover* cubr* cubier*
cubr* cubier* cover* inclu* compr* contempl*
inclu* incorpor* with conlleva* lleva* trae* comes includ* contain* contien* viene* tiene*
extra* adicional* additional* aparte suplement* surcharg* recarg* more mas
prohib* forbid* ban* allow* permit* admit* acept* accept* vale* dej* puede* pued* may can posib* possib* welcome bienvenid*
acept* admit* permit* accept* allow* valid* sirve tom* take*
rechaz* deneg* neg* declin* reject* refus* denied deny falla* failed problem* proces*
aprob* conced* acept* approv* grant* accepted autoriz* authori*
solicit* ped* pid* pedi* ask* request* apply* appl* peticion* requer*
neces* precis* requir* need* must debe* deber* hay falta oblig* mandator* compuls* imprescind*
trae* llev* bring* carry* aport* present* muestr* show* enseñ*
rellen* complet* llen* fill* cumpliment*
formul* solicit* form* planilla* impres*
firm* sign* signat* rubric*
copia* fotocop* copy copies duplic*
document* papel* paper* certific* constanc* justific* proof* cert*
dato* informac* detail* data info* detalle*
compart* ced* shar* give* terceros third* nadie nobody anyone
priv* confid* personal*
guard* conserv* keep* retain* reserv* apart* save* saved hold* held store*
quit* retir* elimin* remov* sac* take
añad* agreg* sum* pon* add added adds includ* inclu* put
usa usar uso usas usan use used using uses utiliz* emple* aplic* apply*
prob* prueb* intent* try tries trying trial* test*
ayud* apoy* soport* help* assist* support* mano
mejor* better improv* optim* upgrad* superior*
peor* worse bad* mal* poor*
opini* coment* sugeren* feedback* comment* suggest* review* reseñ* valorac* critic* idea* propuest*
experien* experienc* servic* visit* stay* estanc* estad* atenc*
calid* qualit*
prometer* prometi* promise* guarant* asegur* garantiz* commit*
sab* sepa* conoc* know* idea* certain* segur* clar*
fecha* date* cuando when calendar* dia
proxim* siguient* next* viene entrante* upcoming nuev* following
ultim* last* previous* anterior* final*
primer* first* inici*
segund* second*
doble* duplic* dos* twice double* repet* two par
mitad half medi*
cuart* quarter* quince fifteen
unic* solo* solament* only sola exclusiv* just tan
tod* all* every* cualquier* any* cada each entire* whole
nadie ningun* nobody none anyone
algui* person* someone people gente client* customer* usuari* visit* soci* member* guest* huesped*
siempre always habitual* usual* mismo same
nunca jamas never
todavia aun yet still
vez nuevamente again* repet* retry once vuelv*
junt* together ambos both
dentro inside indoor* interior*
fuera outside outdoor* exterior* terraz* afuera
cerca near* close* nearby
lejos far
lateral* lado side* costado*
detras atras behind* back trasera*
frente delante* front*
arriba upstairs above encima top
abajo downstairs below debajo bottom
acompañ* with adult* escort* accompan*
sent* sit* seat* asient*
qued* alojar* stay* hosped* permanec* remain* sigue
mud* moved move* traslad* reubic* relocat*
trabaj* working work* job* emple* labor* onit puesto*
contrat* hire hired hiring recruit* vacant* emple* job* trabajo* candidat* curricul* cv resume*
gan* earn* sueld* salar* wage* pay*
llam* ring* call* phone* intent* telefon*
vend* venta ventas sell* sold sale* sales dispens*
compr* adquir* buy* bought purchas* get* order* pedido*
alquil* rent* arriend* renta* hire* lease*
dueñ* propietar* owner* landlord* caser*
limp* clean* aseo* mantenim* mainten*
pint* paint*
cort* cut* tijer* trim* pelo hair*
corte* corta* interrup* sin cut* outage* off
incend* fueg* fire* quem* burn*
accident* choqu* crash* golpe* siniestr*
robo robar roba robaron hurto ladron* stolen steal* theft* thief
polic* police guardia*
ley* norma* reglament* rule* law* polic* politic* policy regulat* condicion* terms
multa* sancion* fine* penalt* recarg* infracc*
ayuntam* alcald* municip* council* muni*
voto* vot* elecc* elect*
tramit* gestion* proces* procedur* paperwork handl* dilig* cursar
proceso process* marcha progress* curso tramit*
paso* step* instruc* guia* guide*
video* clip* grabac* record* film*
foto* imag* pictur* photo* image* captur* screenshot*
musica* music* cancion* song* tema*
idioma* lengua* languag* ingles english español spanish
subtitul* subtitle* caption*
palabra* word* texto text*
error* equivoc* mistak* wrong* fallo* confus* bien correct* right*
cuidad* care* careful* ojo cuid* take
salud* health*
segur* insur* poliza* policy asegur* aseguradora
mapa* map* plano*
tiempo* time* rato moment* momento*
calor* hot* calient* heat* warm* templ*
frio* fria* cold* helad* ice* chill* congel* frozen
nuevo* nueva* new* recien* estren*
viejo* antigu* old* former
grand* big* large* ampli* princip* main
pequeñ* small* little* chic*
limit* poc* pocos pocas few* little escas* hurry running
much* tant* many much lots plenty very tan
punto* point* puntos mile* millas fidel* loyalt* reward*
nivel* tier* categor* level*
saldo* credit* balance* bono* voucher* vale*
pes* weigh* kilo* kg weight*
alt* anch* larg* medid* measur* dimension* size* width height
llena* fill* carg*
toca* touch* correspond* turn*
habla* speak* talk* spoke convers* charl*
comid* food* alimento* meal*
flor* flower* planta* plant* maceta*
arbol* tree* rama* branch*
jardin* garden* parque* park* patio* backyard
playa* beach* mar sea*
seña* signal* deposit* anticip* fianza*
quej* enfad* angry upset molest* enoj*
robot bot* automatic* automat*
`;
