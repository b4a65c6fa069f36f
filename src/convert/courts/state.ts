/** Highest and appellate courts of the states and territories, a line each: id, citation, name. From courts-db of Free Law Project (BSD-2-Clause), see court-of.ts. */
export const STATE_COURTS = `
alactapp|Ala. Ct. App.|Alabama Court of Appeals
alacivapp|Ala. Civ. App.|Alabama Court of Civil Appeals
alacrimapp|Ala. Crim. App.|Alabama Court of Criminal Appeals
ala|Ala.|Supreme Court of Alabama
alaskactapp|Alaska Ct. App.|Alaska Court of Appeals
alaska|Alaska|Alaska Supreme Court
amsamoa||High Court of American Samoa
arizctapp|Ariz. Ct. App.|Arizona Court of Appeals
ariz|Ariz.|Arizona Supreme Court
ariztaxct||Arizona Tax Court
arkctapp|Ark. Ct. App.|Arkansas Court of Appeals
ark|Ark.|Arkansas Supreme Court
arkworkcompcom|Ark. Workers' Comp.|Arkansas Workers' Compensation Commission
calctapp|Cal. Ct. App.|California Courts of Appeal
calctapp5d||California Court of Appeal, Fifth Appellate District
calctapp1d||California Court of Appeal, First Appellate District
calctapp4d||California Court of Appeal, Fourth Appellate District
calctapp2d||California Court of Appeal, Second Appellate District
calctapp6d||California Court of Appeal, Sixth Appellate District
calctapp3d||California Court of Appeal, Third Appellate District
calappdeptsuper|Cal. App. Dep't Super. Ct.|California Superior Court, Appellate Division
cal|Cal.|California Supreme Court
coloctapp|Colo. Ct. App.|Colorado Court of Appeals
coloworkcompcom|Colo. Indus. Cl. App.|Colorado Industrial Claim Appeals office
colo|Colo.|Colorado Supreme Court
connworkcompcom|Conn. Comp. Rev. Bd.|Connecticut Compensation Review Board
connappct|Conn. App. Ct.|Connecticut Court of Appeals
conn|Conn.|Connecticut Supreme Court
dakotasup||Supreme Court of Dakota
deljudct|Ct. Jud. Del.|Court on the Judiciary of Delaware
delch|Del. Ch.|Delaware Court of Chancery
delfamct|Del. Fm. Ct.|Delaware Family Court
del|Del.|Delaware Supreme Court
fladistctapp|Fla. Dist. Ct. App.|Florida District Courts of Appeal
fladistctapp5||Florida Fifth District Court of Appeal
fladistctapp1||Florida First District Court of Appeal
fladistctapp4||Florida Fourth District Court of Appeal
fladistctapp6||Florida Sixth District Court of Appeal
fladistctapp2||Florida Second District Court of Appeal
fladistctapp3||Florida Third District Court of Appeal
fla|Fla.|Florida Supreme Court
gactapp|Ga. Ct. App.|Georgia Court of Appeals
ga|Ga.|Georgia Supreme Court
guam||Supreme Court of Guam
hawapp|Haw. App.|Hawaii Intermediate Court of Appeals
hawtax||Hawaii State Tax Appeal Court
haw|Haw.|Supreme Court of Hawaii
idahoctapp|Idaho Ct. App.|Idaho Court of Appeals
idaho|Idaho|Idaho Supreme Court
illappct|Ill. App. Ct.|Appellate Court of Illinois
ill|Ill.|Illinois Supreme Court
indctapp|Ind. Ct. App.|Indiana Court of Appeals
ind|Ind.|Indiana Supreme Court
indtc||Indiana Tax Court
iowactapp|Iowa Ct. App.|Court of Appeals of Iowa
iowa|Iowa|Supreme Court of Iowa
kanctapp|Kan. Ct. App.|Court of Appeals of Kansas
kan|Kan.|Supreme Court of Kansas
kyctapp|Ky. Ct. App.|Court of Appeals of Kentucky
ky|Ky.|Kentucky Supreme Court
lactapp|La. Ct. App.|Louisiana Court of Appeal
lacterrapp||Louisiana Court of Errors and Appeals
la|La.|Supreme Court of Louisiana
me|Me.|Supreme Judicial Court of Maine
md|Md.|Court of Appeals of Maryland
mdctspecapp|Md. Ct. Spec. App.|Court of Special Appeals of Maryland
mdch|Md. Ch.|High Court of Chancery of Maryland
massappct|Mass. App. Ct.|Massachusetts Appeals Court
masstaxbd|Mass. App. Tax. Bd.|Massachusetts Appellate Tax Board
maworkcompcom|Mass. Dep't Indus. Accid.|Massachusetts Department of Industrial Accidents
massdistctapp|Mass. Dist. Ct.|Massachusetts District Court, Appellate Division
mass|Mass.|Massachusetts Supreme Judicial Court
michctapp|Mich. Ct. App.|Michigan Court of Appeals
mich|Mich.|Michigan Supreme Court
minnctapp|Minn. Ct. App.|Court of Appeals of Minnesota
minn|Minn.|Supreme Court of Minnesota
missctapp|Miss. Ct. App.|Court of Appeals of Mississippi
misschanceryct|Miss. Chanc. Ct.|Mississippi Chancery Courts
miss|Miss.|Mississippi Supreme Court
moctapp|Mo. Ct. App.|Missouri Court of Appeals
moctapped||Missouri Court of Appeals, Eastern District
moctappsd||Missouri Court of Appeals, Southern District
moctappwd||Missouri Court of Appeals, Western District
mo|Mo.|Supreme Court of Missouri
mont|Mont.|Montana Supreme Court
monttc|Mont.T.A.B.|Montana Tax Appeal Board
nebctapp|Neb. Ct. App.|Nebraska Court of Appeals
neb|Neb.|Nebraska Supreme Court
nevapp|Ct. App. Nev.|Court of Appeals of Nevada
nev|Nev.|Nevada Supreme Court
nh|N.H.|Supreme Court of New Hampshire
njcirct|N.J. Circuit. Ct.|New Jersey Circuit Court
njcirctatlantic|Atlantic Cty. Cir. Ct., N.J.|Atlantic County Circuit Court, N.J.
njcirctbergen|Bergen Cty. Cir. Ct., N.J.|Bergen County Circuit Court, N.J.
njcirctburlingt|Burlington Cty. Cir. Ct., N.J.|Burlington County Circuit Court, N.J.
njcirctcamden|Camden Cty. Cir. Ct., N.J.|Camden County Circuit Court, N.J.
njcirctcapemay|Cape May Cty. Cir. Ct., N.J.|Cape May County Circuit Court, N.J.
njcirctcumberla|Cumberland Cty. Cir. Ct., N.J.|Cumberland County Circuit Court, N.J.
njcirctessex|Essex Cty. Cir. Ct., N.J.|Essex County Circuit Court, N.J.
njcirctgloucest|Gloucester Cty. Cir. Ct., N.J.|Gloucester County Circuit Court, N.J.
njcircthudson|Hudson Cty. Cir. Ct., N.J.|Hudson County Circuit Court, N.J.
njcircthunterdo|Hunterdon Cty. Cir. Ct., N.J.|Hunterdon County Circuit Court, N.J.
njcirctmercer|Mercer Cty. Cir. Ct., N.J.|Mercer County Circuit Court, N.J.
njcirctmiddlese|Middlesex Cty. Cir. Ct., N.J.|Middlesex County Circuit Court, N.J.
njcirctmonmouth|Monmouth Cty. Cir. Ct., N.J.|Monmouth County Circuit Court, N.J.
njcirctmorris|Morris Cty. Cir. Ct., N.J.|Morris County Circuit Court, N.J.
njcirctocean|Ocean Cty. Cir. Ct., N.J.|Ocean County Circuit Court, N.J.
njcirctpassaic|Passaic Cty. Cir. Ct., N.J.|Passaic County Circuit Court, N.J.
njcirctsalem|Salem Cty. Cir. Ct., N.J.|Salem County Circuit Court, N.J.
njcirctsomerset|Somerset Cty. Cir. Ct., N.J.|Somerset County Circuit Court, N.J.
njcirctsussex|Sussex Cty. Cir. Ct., N.J.|Sussex County Circuit Court, N.J.
njcirctunion|Union Cty. Cir. Ct., N.J.|Union County Circuit Court, N.J.
njcirctwarren|Warren Cty. Cir. Ct., N.J.|Warren County Circuit Court, N.J.
njsuperctappdiv|N.J. Super. Ct. App. Div.|New Jersey Superior Court Appellate Division
njtaxct||New Jersey Tax Court
nj|N.J.|Supreme Court of New Jersey
nmctapp|N.M. Ct. App.|New Mexico Court of Appeals
nm|N.M.|New Mexico Supreme Court
nyappterm|N.Y. App. Term.|Appellate Terms of the Supreme Court of New York
nyimpct||Court for the Trial of Impeachments
nycterr||Court for the Trial of Impeachments and Correction of Errors
nycommnapp||New York Commission of Appeals
ny|NY|New York Court of Appeals
nyctassizes||New York Court of Assizes
nychanctsara||Saratoga Chancery Court
nyhospcommn|N.Y. St. Hosp. Comm'n|New York State Hospital Commission
nyappdiv|N.Y. App. Div.|The Four Departments of the Appellate Division
ncctapp|N.C. Ct. App.|Court of Appeals of North Carolina
ncworkcompcom|N.C. Indus. Comm.|North Carolina Industrial Commission
ncsuperct|Sup. Ct. N.C.|Superior Court of North Carolina
nc|N.C.|Supreme Court of North Carolina
ndctapp|N.D. Ct. App.|North Dakota Court of Appeals
nd|N.D.|North Dakota Supreme Court
nmi||Supreme Court of The Commonwealth of The Northern Mariana Islands
ohioctapp|Ohio Ct. App.|Ohio Court of Appeals
ohioctcl|Ohio Ct. Cl.|Ohio Court of Claims
ohio|Ohio|Ohio Supreme Court
oklacivapp|Okla. Civ. App.|Court of Civil Appeals of Oklahoma
oklacrimapp|Okla. Crim. App.|Court of Criminal Appeals of Oklahoma
oklacoj|Okla. Ct. Jud.|Court on the Judiciary of Oklahoma
oklajeap|Okla. Jud. Eth. Adv. Pnl.|Oklahoma Judicial Ethics Advisory Panel
okla|Okla.|Supreme Court of Oklahoma
orctapp|Or. Ct. App.|Court of Appeals of Oregon
or|Or.|Oregon Supreme Court
ortc|Or. T.C.|Oregon Tax Court
pacommwct|Pa. Commw. Ct.|Commonwealth Court of Pennsylvania
cjdpa|Ct. Jud. Disc. Pa|Court of Judicial Discipline of Pennsylvania
pasuperct|Pa. Super. Ct.|Superior Court of Pennsylvania
pa|Pa.|Supreme Court of Pennsylvania
prsupreme||Supreme Court of Puerto Rico
risuperct|Sup. Ct. R.I.|Superior Court of Rhode Island
ri|R.I.|Supreme Court of Rhode Island
scctapp|S.C. Ct. App.|Court of Appeals of South Carolina
ctchansc||Court of Chancery of South Carolina
sc|S.C.|Supreme Court of South Carolina
sd|S.D.|Supreme Court of South Dakota
tennctapp|Tenn. Ct. App.|Court of Appeals of Tennessee
tenncrimapp|Tenn. Crim. App.|Court of Criminal Appeals of Tennessee
tenn|Tenn.|Tennessee Supreme Court
texapp|Tex. App.|Court of Civil Appeals of Texas
texcrimapp|Tex. Crim. App.|Court of Criminal Appeals of Texas
texcommnapp|Tex. Comm'n App.|Texas Commission of Appeals
texrevtrib|Tex. Rev. Trib.|Texas Court of Review Tribunal
texjpml|Tex. J.P.M.L.|Texas Judicial Panel on Multidistrict Litigation
texreview|Tex. Rev.|Texas Special Court of Review
tex|Tex.|Texas Supreme Court
utahctapp|Utah Ct. App.|Court of Appeals of Utah
utah|Utah|Utah Supreme Court
vt|Vt.|Supreme Court of Vermont
vactapp|Va. Ct. App.|Court of Appeals of Virginia
va|Va.|Supreme Court of Virginia
vagensess||Virginia Court of General Sessions
washctapp|Wash. Ct. App.|Court of Appeals of Washington
wash|Wash.|Washington Supreme Court
dc|D.C. Ct. App.|District of Columbia Court of Appeals
wvactapp|I.C.A. of W. Va.|Intermediate Court of Appeals of West Virginia
wva|W. Va.|West Virginia Supreme Court
wisctapp|Wis. Ct. App.|Court of Appeals of Wisconsin
wis|Wis.|Wisconsin Supreme Court
wyo|Wyo.|Wyoming Supreme Court
`;
