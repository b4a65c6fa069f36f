/** District courts of the United States, those of the past among them, a line each: id, citation, name. From courts-db of Free Law Project (BSD-2-Clause), see court-of.ts. */
export const DISTRICT_COURTS = `
ald|D. Ala.|United States District Court for the District of Alabama
almd|M.D. Ala.|United States District Court for the Middle District of Alabama
alnd|N.D. Ala.|United States District Court for the Northern District of Alabama
alsd|S.D. Ala.|United States District Court for the Southern District of Alabama
akd|D. Alaska|United States District Court for the District of Alaska
azd|D. Ariz.|United States District Court for the District of Arizona
ared|E.D. Ark.|United States District Court for the Eastern District of Arkansas
arwd|W.D. Ark.|United States District Court for the Western District of Arkansas
ard||United States District Court for the District of Arkansas
caed|E.D. Cal.|United States District Court for the Eastern District of California
cand|N.D. Cal.|United States District Court for the Northern District of California
casd|S.D. Cal.|United States District Court for the Southern District of California
cacd|C.D. Cal.|United States District Court for the Central District of California
californiad|D. Cal.|United States District Court for the District of California
cod|D. Colo.|United States District Court for the District of Colorado
ctd|D. Conn.|United States District Court for the District of Connecticut
ded|D. Del.|United States District Court for the District of Delaware
flmd|M.D. Fla.|United States District Court for the Middle District of Florida
flnd|N.D. Fla.|United States District Court for the Northern District of Florida
flsd|S.D. Fla.|United States District Court for the Southern District of Florida
superctsdfla|Super. Ct. S.D. Fla.|Superior Court, S. D. Florida
fld|D. Fla.|United States District Court for the District of Florida
gamd|M.D. Ga.|United States District Court for the Middle District of Georgia
gand|N.D. Ga.|United States District Court for the Northern District of Georgia
gasd|S.D. Ga.|United States District Court for the Southern District of Georgia
gad|D. Ga.|United States District Court for the District of Georgia
gud|D. Guam|District Court, D. Guam
hid|D. Haw.|United States District Court for the District of Hawaii
idd|D. Idaho|United States District Court for the District of Idaho
ilnd|N.D. Ill.|District Court, N.D. Illinois
ilsd|S.D. Ill.|District Court, S.D. Illinois
ilcd|C.D. Ill.|District Court, C.D. Illinois
illinoisd|D. Ill.|District Court, D. Illinois
illinoised|E.D. Ill.|District Court, E.D. Illinois
innd|N.D. Ind.|District Court, N.D. Indiana
insd|S.D. Ind.|District Court, S.D. Indiana
indianad|D. Ind.|United States District Court for the District of Indiana
iand|N.D. Iowa|District Court, N.D. Iowa
iasd|S.D. Iowa|District Court, S.D. Iowa
iad|D. Iowa|United States District Court for the District of Iowa
ksd|D. Kan.|District Court, D. Kansas
kyed|E.D. Ky.|District Court, E.D. Kentucky
kywd|W.D. Ky.|District Court, W.D. Kentucky
kyd|D. Ky.|United States District Court for the District of Kentucky
lamd|M.D. La.|District Court, M.D. Louisiana
lawd|W.D. La.|District Court, W.D. Louisiana
laed|E.D. La.|United States District Court Eastern District of Louisiana
orld|D. Orleans|District Court, Orleans
lad|D. La.|United States District Court for the District of Louisiana
med|D. Me.|District Court, D. Maine
mdd|D. Md.|District Court, D. Maryland
mad|D. Mass.|District Court, D. Massachusetts
mied|E.D. Mich.|District Court, E.D. Michigan
miwd|W.D. Mich.|District Court, W.D. Michigan
michd|D. Mich.|District Court, D. Michigan
mnd|D. Minn.|District Court, D. Minnesota
msnd|N.D. Miss.|District Court, N.D. Mississippi
mssd|S.D. Miss.|District Court, S.D. Mississippi
missd|D. Miss.|District Court, D. Mississippi
mowd|W.D. Mo.|District Court, W.D. Missouri
mod|D. Mo.|District Court, D. Missouri
moed|E.D. Mo.|District Court, E.D. Missouri
mtd|D. Mont.|District Court, D. Montana
ned|D. Neb.|United States District Court, Nebraska
nvd|D. Nev.|District Court, D. Nevada
nhd|D.N.H.|District Court, D. New Hampshire
njd|D.N.J.|District Court, D. New Jersey
nmd|D.N.M.|District Court, D. New Mexico
nyed|E.D.N.Y.|District Court, E.D. New York
nynd|N.D.N.Y.|District Court, N.D. New York
nysd|S.D.N.Y.|District Court, S.D. New York
nywd|W.D.N.Y.|District Court, W.D. New York
nyd|D. N.Y.|United States District Court for the District of New York
nced|E.D.N.C.|District Court, E.D. North Carolina
ncmd|M.D.N.C.|District Court, M.D. North Carolina
ncwd|W.D.N.C.|District Court, W.D. North Carolina
ncd|D.N.C.|United States District Court for the District of North Carolina
ndd|D.N.D.|District Court, D. North Dakota
nmid|D. N. Mar. I.|District Court, Northern Mariana Islands
ohnd|N.D. Ohio|District Court, N.D. Ohio
ohsd|S.D. Ohio|District Court, S.D. Ohio
ohiod|D. Ohio|District Court, D. Ohio
oked|E.D. Okla.|United States District Court, Oklahoma Eastern
oknd|N.D. Okla.|United States District Court, Oklahoma Northern
okwd|W.D. Okla.|United States District Court, Oklahoma Western
okd||United States District Court for the District of Oklahoma
ord|D. Or.|District Court, D. Oregon
canalzoned|D.C.Z.|District Court, Canal Zone
paed|E.D. Pa.|District Court, E.D. Pennsylvania
pamd|M.D. Pa.|District Court, M.D. Pennsylvania
pawd|W.D. Pa.|District Court, W.D. Pennsylvania
pennsylvaniad|D. Pa.|District Court, D. Pennsylvania
prd|D.P.R.|District Court, D. Puerto Rico
rid|D.R.I.|District Court, D. Rhode Island
scd|D.S.C.|District Court, D. South Carolina
southcarolinaed|E.D.S.C.|District Court, E.D. South Carolina
southcarolinawd|W.D.S.C.|District Court, W.D. South Carolina
sdd|D.S.D.|District Court, D. South Dakota
tned|E.D. Tenn.|District Court, E.D. Tennessee
tnmd|M.D. Tenn.|District Court, M.D. Tennessee
tnwd|W.D. Tenn.|District Court, W.D. Tennessee
tennessed|D. Tenn.|District Court, D. Tennessee
txed|E.D. Tex.|District Court, E.D. Texas
txnd|N.D. Tex.|District Court, N.D. Texas
txsd|S.D. Tex.|District Court, S.D. Texas
txwd|W.D. Tex.|District Court, W.D. Texas
texd|D. Tex.|District Court, D. Texas
utd|D. Utah|District Court, D. Utah
vtd|D. Vt.|District Court, D. Vermont
vid|D.V.I.|District Court, Virgin Islands
vaed|E.D. Va.|District Court, E.D. Virginia
vawd|W.D. Va.|District Court, W.D. Virginia
vad|D. Va.|United States District Court for the District of Virginia
waed|E.D. Wash.|District Court, E.D. Washington
wawd|W.D. Wash.|District Court, W.D. Washington
washd|D. Wash.|United States District Court for the District of Washington
dcd|D.D.C.|District Court, District of Columbia
wvnd|N.D.W. Va.|District Court, N.D. West Virginia
wvsd|S.D.W. Va.|District Court, S.D. West Virginia
wvad|D. W.Va.|District Court, D. West Virginia
wisd|D. Wis.|District Court, D. Wisconsin
wied|E.D. Wis.|District Court, E.D. Wisconsin
wiwd|W.D. Wis.|District Court, W.D. Wisconsin
wyd|D. Wyo.|District Court, D. Wyoming
`;
