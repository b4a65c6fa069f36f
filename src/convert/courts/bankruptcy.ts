/** Bankruptcy courts and appellate panels of the United States, a line each: id, citation, name. From courts-db of Free Law Project (BSD-2-Clause), see court-of.ts. */
export const BANKRUPTCY_COURTS = `
almb|Bankr. M.D. Ala.|United States Bankruptcy Court for the Middle District of Alabama
alnb|Bankr. N.D. Ala.|United States Bankruptcy Court, N.D. Alabama
alsb|Bankr. S.D. Ala.|United States Bankruptcy Court, S.D. Alabama
akb|Bankr. D. Alaska|United States Bankruptcy Court, D. Alaska
arb|Bankr. D. Ariz.|United States Bankruptcy Court, D. Arizona
areb|Bankr. E.D. Ark.|United States Bankruptcy Court, E.D. Arkansas
arwb|Bankr. W.D. Ark.|United States Bankruptcy Court, W.D. Arkansas
bap9|9th Cir. BAP|United States Bankruptcy Appellate Panel of The Ninth Circuit
cacb|Bankr. C.D. Cal.|United States Bankruptcy Court, C.D. California
caeb|Bankr. E.D. Cal.|United States Bankruptcy Court, E.D. California
canb|Bankr. N.D. Cal.|United States Bankruptcy Court, N.D. California
casb|Bankr. S.D. Cal.|United States Bankruptcy Court, S.D. California
bap10|10th Cir. BAP|United States Bankruptcy Appellate Panel of The Tenth Circuit
cob|Bankr.D. Colo.|United States Bankruptcy Court, D. Colorado
ctb|Bankr. D. Conn.|United States Bankruptcy Court, D. Connecticut
deb|Bankr. D. Del.|United States Bankruptcy Court, D. Delaware
flmb|Bankr. M.D. Fla.|United States Bankruptcy Court, M.D. Florida
flnb|Bankr. N.D. Fla.|United States Bankruptcy Court, N.D. Florida
flsb|Bankr. S.D. Florida|United States Bankruptcy Court, Southern District Florida
gamb|Bankr. M.D. Ga.|United States Bankruptcy Court, M.D. Georgia
ganb|Bankr. N.D. Ga.|United States Bankruptcy Court, N.D. Georgia
gasb|Bankr. S.D. Ga.|United States Bankruptcy Court, S.D. Georgia
gub|Bankr. D. Guam|United States Bankruptcy Court, D. Guam
hib|Bankr. D. Haw.|United States Bankruptcy Court, D. Hawaii
idb|Bankr. D. Idaho|United States Bankruptcy Court, D. Idaho
ilcb|Bankr. C.D. Ill.|United States Bankruptcy Court, C.D. Illinois
ilnb|Bankr. N.D. Ill.|United States Bankruptcy Court, N.D. Illinois
ilsb|Bankr. S.D. Ill.|United States Bankruptcy Court, S.D. Illinois
innb|Bankr. N.D. Ind.|United States Bankruptcy Court, N.D. Indiana
insb|Bankr. S.D. Ind.|United States Bankruptcy Court, S.D. Indiana
ianb|Bankr. D. Iowa|United States Bankruptcy Court, N.D. Iowa
iasb|Bankr. S.D. Iowa|United States Bankruptcy Court, S.D. Iowa
ksb|Bankr. D. Kan.|United States Bankruptcy Court, D. Kansas
kyeb|Bankr. E.D. Ky.|United States Bankruptcy Court, E.D. Kentucky
kywb|Bankr. W.D. Ky.|United States Bankruptcy Court, W.D. Kentucky
laeb|Bankr. E.D. La.|United States Bankruptcy Court, E.D. Louisiana
lamb|Bankr. M.D. La.|United States Bankruptcy Court, M.D. Louisiana
lawb|Bankr. W.D. La.|United States Bankruptcy Court, W.D. Louisiana
meb|Bankr. D. Me.|United States Bankruptcy Court, D. Maine
mdb|Bankr. D. Md.|United States Bankruptcy Court, D. Maryland
bap1|1st Cir. BAP|United States Bankruptcy Appellate Panel of The First Circuit
mab|Bankr. D. Mass.|United States Bankruptcy Court, D. Massachusetts
mieb|Bankr. E.D. Mich.|United States Bankruptcy Court, E.D. Michigan
miwb|Bankr. W.D. Mich.|United States Bankruptcy Court, W.D. Michigan
mnb|Bankr. D. Minn.|United States Bankruptcy Court, D. Minnesota
msnb|Bankr. N.D. Miss.|United States Bankruptcy Court, N.D. Mississippi
mssb|Bankr. S.D. Miss.|United States Bankruptcy Court, S.D. Mississippi
bap8|8th Cir. BAP|United States Bankruptcy Appellate Panel of The Eighth Circuit
moeb|Bankr. E.D. Mo.|United States Bankruptcy Court, E.D. Missouri
mowb|Bankr. W.D. Mo.|United States Bankruptcy Court, W.D. Missouri
mtb|Bankr. D. Mont.|United States Bankruptcy Court, D. Montana
nebraskab|Bankr. D. Neb.|United States Bankruptcy Court, D. Nebraska
nvb|Bankr. D. Nev.|United States Bankruptcy Court, D. Nevada
nhb|Bankr. D.N.H.|United States Bankruptcy Court, D. New Hampshire
njb|Bankr. D.N.J.|United States Bankruptcy Court, D. New Jersey
nmb|Bankr. D.N.M.|United States Bankruptcy Court, D. New Mexico
bap2|2nd Cir. BAP|United States Bankruptcy Appellate Panel of The Second Circuit
nyeb|Bankr. E.D.N.Y.|United States Bankruptcy Court, E.D. New York
nynb|Bankr. N.D.N.Y.|United States Bankruptcy Court, N.D. New York
nysb|Bankr. S.D.N.Y.|United States Bankruptcy Court, S.D. New York
nywb|Bankr. W.D.N.Y.|United States Bankruptcy Court, W.D. New York
nceb|Bankr. E.D.N.C.|United States Bankruptcy Court, E.D. North Carolina
ncmb|Bankr. M.D.N.C.|United States Bankruptcy Court, M.D. North Carolina
ncwb|Bankr. W.D.N.C.|United States Bankruptcy Court, W.D. North Carolina
ndb|Bankr. D.N.D.|United States Bankruptcy Court, D. North Dakota
nmib|Bankr. N. Mar. I.|United States Bankruptcy Court, Northern Mariana Islands
bap6|6th Cir. BAP|United States Bankruptcy Appellate Panel of The Sixth Circuit
ohnb|Bankr. N.D. Ohio|United States Bankruptcy Court, N.D. Ohio
ohsb|Bankr. S.D. Ohio|United States Bankruptcy Court, S.D. Ohio
okeb|Bankr. E.D. Okla.|United States Bankruptcy Court, E.D. Oklahoma
oknb|Bankr. N.D. Okla|United States Bankruptcy Court, N.D. Oklahoma
okwb|Bankr. W.D. Okla.|United States Bankruptcy Court, W.D. Oklahoma
orb|Bankr. D. Or.|United States Bankruptcy Court, D. Oregon
paeb|Bankr. E.D. Pa.|United States Bankruptcy Court, E.D. Pennsylvania
pamb|Bankr. M.D. Penn.|United States Bankruptcy Court, M.D. Pennsylvania
pawb|Bankr. W.D. Pa.|United States Bankruptcy Court, W.D. Pennsylvania
prb|Bankr. D.P.R.|United States Bankruptcy Court, D. Puerto Rico
rib|Bankr. D.R.I.|United States Bankruptcy Court, D. Rhode Island
scb|Bankr. D.S.C.|United States Bankruptcy Court, D. South Carolina
sdb|Bankr. D.S.D.|United States Bankruptcy Court, D. South Dakota
tennesseeb|Bankr. D. Tenn.|United States Bankruptcy Court, D. Tennessee
tneb|Bankr. E.D. Tenn.|United States Bankruptcy Court, E.D. Tennessee
tnmb|Bankr. M.D. Tenn.|United States Bankruptcy Court, M.D. Tennessee
tnwb|Bankr. W.D. Tenn.|United States Bankruptcy Court, W.D. Tennessee
txeb|Bankr. E.D. Tex.|United States Bankruptcy Court, E.D. Texas
txnb|Bankr. N.D. Tex.|United States Bankruptcy Court, N.D. Texas
txsb|Bankr. S.D. Tex.|United States Bankruptcy Court, S.D. Texas
txwb|Bankr. W.D. Tex.|United States Bankruptcy Court, W.D. Texas
utb|Bankr. D. Utah|United States Bankruptcy Court, D. Utah
vtb|Bankr. D. Vt.|United States Bankruptcy Court, D. Vermont
vib|Bankr. D.V.I.|United States Bankruptcy Court, D. Virgin Islands
vaeb|Bankr. E.D. Va.|United States Bankruptcy Court, E.D. Virginia
vawb|Bankr. W.D. Va.|United States Bankruptcy Court, W.D. Virginia
waeb|Bankr. E.D. Wash.|United States Bankruptcy Court, E.D. Washington
wawb|Bankr. W.D. Wash.|United States Bankruptcy Court, W.D. Washington
dcb|Bankr. D.C.|United States Bankruptcy Court, District of Columbia
wvsb|Bankr. S.D.W. Va.|United States Bankruptcy Court, S.D. West Virginia
wvnb|Bankr. N.D.W. Va.|United States Bankruptcy Court, N.D. West Virginia
wieb|Bankr. E.D. Wis.|United States Bankruptcy Court, E.D. Wisconsin
wiwb|Bankr. W.D. Wis.|United States Bankruptcy Court, W.D. Wisconsin
wyb|Bankr. D. Wyo.|United States Bankruptcy Court, D. Wyoming
`;
