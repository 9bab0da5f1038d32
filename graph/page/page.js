// Linked from graph/page/js by scripts/link_page.js (make page-script): edit those, not this.
/*! With parts of d3-array:

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
*/
/*! With parts of d3-time:

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
*/
"use strict";(()=>{var Zk=Object.defineProperty;var Yc=(t,e)=>{for(var n in e)Zk(t,n,{get:e[n],enumerable:!0})};var t1=["actors","links","sources","events"];function ad(t,e){if(Array.isArray(t))return t;if("table"in t){let r=e[t.table];return t.at.map(i=>Array.isArray(i)?
i.map(a=>r[a]):i===null?null:r[i])}if("values"in t)return t.at.map(r=>t.values[r]);let n=ad(t.lengths,e),o=cd(t.rows,n.reduce((r,i)=>r+(i??0),0),e),s=0;return n.
map(r=>r===null?null:o.slice(s,s+=r))}function cd(t,e,n){let o=Array.from({length:e},()=>({}));for(let[s,r]of Object.entries(t)){let i=ad(r,n);for(let a=0;a<e;a+=
1)i[a]!==null&&(o[a][s]=i[a])}return o}function e1(t){let e=Object.fromEntries(Object.entries(t).map(([n,{ids:o}])=>[n,o]));return Object.fromEntries(Object.entries(
t).map(([n,{ids:o,fields:s}])=>{let r=cd(s,o.length,e),i=Object.create(null);return o.forEach((a,c)=>{i[a]=r[c]}),[n,i]}))}function n1({columns:t,at:e,wholes:n},o){
return{columns:t,of:Object.assign(Object.create(null),Object.fromEntries(o.map((s,r)=>[s,e[r]]))),wholes:n}}function ld(t){return{...t,columns:n1(t.columns,t.actors.
ids),...e1(Object.fromEntries(t1.map(e=>[e,t[e]])))}}var tt={};Yc(tt,{atDate:()=>Yn,bounded:()=>Hd,brief:()=>Nt,certainIn:()=>Vd,certainty:()=>ce,dayInWords:()=>lt,firstDay:()=>rl,inWords:()=>F,lastDay:()=>il,lifetimeInWords:()=>dr,
openWindowOf:()=>Ze,possibleIn:()=>zd,short:()=>ol,spanOf:()=>We,spansOf:()=>te,spells:()=>al,windowInWords:()=>pr,windowOf:()=>Gd});var s1=[0,31,59,90,120,151,181,212,243,273,304,334],fd=t=>t%4===0&&(t%100!==0||t%400===0);function ar(t,e){return e===2?fd(t)?29:28:e===4||e===6||e===9||e===11?
30:31}var Ai=(t,e,n)=>t>=1&&t<=9999&&e>=1&&e<=12&&n>=1&&n<=ar(t,e);function Me(t,e,n){let o=t-1;return 365*o+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+
s1[e-1]+(e>2&&fd(t)?1:0)+n}var gn=t=>Me(Number(t.slice(0,4)),Number(t.slice(5,7)),Number(t.slice(8,10)));function ie(t){if(t<=0||t>3652059)return null;let e=Math.
floor(t/365.2425)+1;for(;Me(e,1,1)>t;)e-=1;for(;Me(e+1,1,1)<=t;)e+=1;let n=12;for(;Me(e,n,1)>t;)n-=1;let o=s=>String(s).padStart(2,"0");return`${String(e).padStart(
4,"0")}-${o(n)}-${o(t-Me(e,n,1)+1)}`}function ud(){let t=new Map,e=n=>(t.has(n)||t.set(n,gn(n)),t.get(n));return n=>n.map((o,s)=>o?e(o):s%2?1e9:-1e9)}var st=class extends RangeError{constructor(e,n=""){super(n?`${e}; ${n}`:e),this.what=e,this.help=n}},ns=(t,e="")=>t.length?`did you mean ${t.map(n=>`\`${n}\``).
join(" or ")}?`:e,So=(t,e,n=[])=>new st(`no ${t} \`${e}\``,ns(n));var qc=64,r1=/^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/,md=/^(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/,i1=/^(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?$/,
a1=/^(\d{4})S(\d+)[?~%]?$/,c1=/^(?:\[.*\]|\{.*\})$/,l1=/^([^/]*)\/([^/]*)$/,f1=/^(\d{4})-(\d{4})$/,u1=/^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/,
d1=/^(\d{4}-\d\d)[?~%](-\d\d)$/,p1=/^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/,m1=String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`,h1=String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`,
w1=new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${m1})(?:${h1})?$`),g1=/^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/,
os=[[3,3],[6,3],[9,3],[12,3]],y1=[os[2],os[3],os[0],os[1]],b1=[[1,3],[4,3],[7,3],[10,3],[1,4],[5,4],[9,4],[1,6],[7,6]],k1=[...os,...os,...y1,...b1],x1=[[r1,gd],
[md,kd],[i1,v1],[a1,O1],[c1,$1],[l1,bd]],S1=t=>new st(`\`${t}\` is not an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`),hd=()=>new st("not a day \
of the calendar in the years 0001 to 9999"),wd=t=>new st(`\`${t}\` ends before it begins`);function Xe(t){if(t.length>qc&&[...t].length>qc)throw new st(`a date \
has at most ${qc} characters`);if(t==="")throw new st("a date is needed here, and not an empty text");if(t!==t.trim())throw new st("a date must not have spaces \
around it");return Ti(t)}function Ti(t){for(let[e,n]of x1){let o=e.exec(t);if(o)return n(t,...o.slice(1))}return M1(t)}function gd(t,e,n,o){let[s,r,i]=[Number(e),
n?Number(n):void 0,o?Number(o):void 0];if(s===0)throw new st("years run from 0001 to 9999");if(r!==void 0&&(r<1||r>12))throw new st(`there is no month ${n}; a d\
ate is written YEAR-MONTH-DAY`);if(r&&i!==void 0&&!Ai(s,r,i))throw new st(`${t} is not a day of the calendar`);return yd(s,r,i)}function yd(t,e,n){let o=e||12;return[
Me(t,e||1,n||1),Me(t,o,n||ar(t,o))]}function bd(t,e,n){let o=r=>r===""||r==="..";if(o(e)&&o(n))throw new st(`\`${t}\` names no date`);let s=[o(e)?-1e9:Ti(e)[0],
o(n)?1e9:Ti(n)[1]];if(s[0]>s[1])throw wd(t);return s}function $1(t){let e=t.slice(1,-1).split(",").map(n=>{let o=n.trim().indexOf("..");return o<0?Ti(n.trim()):
bd(t,n.trim().slice(0,o),n.trim().slice(o+2))});return[Math.min(...e.map(([n])=>n)),Math.max(...e.map(([,n])=>n))]}function kd(t,e,n="XX",o="XX"){let s=[Kc(e,9999),
Kc(n,12),Kc(o,31)],r=dd(s),i=dd(s.map(a=>[...a].reverse()));if(!r||!i)throw new st(`${t} is not a day of the calendar`);return[Me(...r),Me(...i)]}function Kc(t,e){
if(!t.includes("X"))return[Number(t)];let n=new RegExp(`^${t.replaceAll("X","\\d")}$`);return Array.from({length:e},(s,r)=>r+1).filter(s=>n.test(String(s).padStart(
t.length,"0")))}function dd([t,e,n]){for(let o of t)for(let s of e)for(let r of n)if(Ai(o,s,r))return[o,s,r];return null}function v1(t,e,n){let[o,s]=k1[Number(n)-
21],r=o+s>13,[i]=gd(t,e,r?"01":String(o).padStart(2,"0")),a=Number(e)+(r?1:0);return[i,a>9999?Me(9999,12,31):yd(a,(o+s-2)%12+1)[1]]}function O1(t,e,n){if(!/^[1-4]$/.
test(n))throw new st(`\`${t}\`: of a year, 1 to 4 digits are significant`);return kd(t,e.slice(0,Number(n)).padEnd(4,"X"))}function M1(t){if(g1.test(t))throw hd();
let e=E1(w1.exec(t)?.[1]??t);if(!e)throw S1(t);return e}function E1(t){let e=d1.exec(t),n=u1.exec(e?e[1]+e[2]:t);if(n)return pd(n[1]??n[2],n[3],n[4],!/[?~%]/.test(
t));let o=t.replace(/[?~%]$/,""),s=p1.exec(o);return!s||t!==o&&!md.test(o)&&!/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.test(o)?null:pd(s[1],s[2],s[3])}function pd(t,e,n,o=!1){
let s=(i,a)=>!i||i==="XX"||Number(i)>=1&&Number(i)<=a;if(!s(e,12)||!s(n,o?ar(4,Number(e)):31))return null;let r=(i,a,c)=>{let l=Number(t.replaceAll("X",i)),f=e&&
e!=="XX"?Number(e):a,u=n&&n!=="XX"?Number(n):c?ar(l,f):1;if(!Ai(l,f,u))throw hd();return Me(l,f,u)};return[r("0",1,!1),r("9",12,!0)]}function xd(t){let e=f1.exec(
t),n=t.indexOf("..");if(n<0&&!e)throw new st(`\`${t}\` is not of the form FIRST..LAST, such as 2012..2014`);let[o,s]=e?e.slice(1):[t.slice(0,n).trim(),t.slice(n+
2).trim()],r=[o?Xe(o)[0]:-1e9,s?Xe(s)[1]:1e9];if(r[0]>r[1])throw wd(t);return r}var q=["low","moderate","high"],wt=["asserted","disputed","denied"],Zt={asserted:"not contested",disputed:"disputed",denied:"denied"},ae={A:"completely reliable",
B:"usually reliable",C:"fairly reliable",D:"not usually reliable",E:"unreliable",F:"reliability cannot be judged"},ss={1:"confirmed by other sources",2:"probabl\
y true",3:"possibly true",4:"doubtful",5:"improbable",6:"truth cannot be judged"},Y=["support","structure","alignment","hostility"],Gn=["support","structure","a\
lignment"],Di=["asserted","disputed"],Li=["kinds","families","on","between","certain","minConfidence","status","without"],$o=["via","maxHops","limit","undirecte\
d","time","parts","sort"],Pt={kinds:[],families:[],on:null,between:null,certain:!1,minConfidence:null,status:[],without:[],via:[],maxHops:4,limit:10,undirected:!1,
time:"any",parts:!0,sort:"shortest"},$d=["any","together","in-order"],vd=["shortest","strongest"],Qe=["January","February","March","April","May","June","July","\
August","September","October","November","December"],Od=["spring {}","summer {}","autumn {}","winter {}","spring {} (Northern Hemisphere)","summer {} (Northern \
Hemisphere)","autumn {} (Northern Hemisphere)","winter {} (Northern Hemisphere)","spring {} (Southern Hemisphere)","summer {} (Southern Hemisphere)","autumn {} \
(Southern Hemisphere)","winter {} (Southern Hemisphere)","the first quarter of {}","the second quarter of {}","the third quarter of {}","the fourth quarter of {\
}","the first third of {}","the second third of {}","the third third of {}","the first half of {}","the second half of {}"],Xc="ongoing",Md={about:"about","up-t\
o":"up to","at-least":"at least"},Ed=["leads","member-of"],Je={high:null,moderate:[9,4],low:[2.5,3.5]},Qc={actors:["id","name","type","plural","country","ideolo\
gy","founded","dissolved","born","died","url","summary","attributes","not_to_confuse_with","former_ids","wikidata","ucdp","gw","iso","opensanctions","ofac","eu",
"uk","un"],links:["id","source","target","kind","role","start","end","periods","items","purpose","summary","attributes","former_ids","family","symmetric","statu\
s","weakly_disputed","confidence","independent_sources","earliest_start","latest_start","earliest_end","latest_end"],claims:["record_type","record","position","\
id","source","stance","credibility","locator","summary","attributed_to","holds"],sources:["id","title","publisher","reliability","class","author","published","u\
rl","host","archived_url","accessed","sha256","language","derives_from","summary","former_ids"],events:["id","name","date","place","responds_to","summary","attr\
ibutes","former_ids"]},Ad="attribute_",Td=["wikidata","ucdp","gw","iso","opensanctions","ofac","eu","uk","un"],Jc={ي:"ی",ى:"ی",ئ:"ی",ك:"ک",ة:"ه",ۀ:"ه",
ؤ:"و",ـ:"",ß:"ss",ı:"i"},Ci={q:"k",c:"k",z:"s",p:"b"},Dd=[["dsch","j"],["dj","j"],["sch","s"],["sh","s"],["ch","k"],["kh","k"],["gh","k"],["th","t"],["dh",
"d"]],Ld=["ad","al","an","ar","as","ash","at","az","e","ed","el","i","il","ul","ye"],Cd=4,Nd=500,Zc=70,Ni=75,Wd=3,Id=5e6,Rd=10;var jd=6,Fd=50,tl=2e3,Wi=8;var A1=new RegExp(`[${Object.keys(Jc).join("")}]`,"g"),T1=new RegExp(`[${Object.keys(Ci).join("")}]`,"g"),D1={ß:"ss",ς:"σ",և:"եւ"},el=new Map,nl=new Map;function L1(t){
return el.has(t)||el.set(t,t==="ͅ"||`ͅ${t}`.normalize("NFD")!==`ͅ${t}`),el.get(t)}function C1(t){return nl.has(t)||nl.set(t,t.normalize("NFKD").replace(/\p{M}/gu,
e=>L1(e)?"":e)),nl.get(t)}function yt(t){return(/^\p{ASCII}*$/u.test(t)?t:t.replace(/\P{ASCII}/gu,C1).replace(A1,n=>Jc[n])).replace(/['’‘`ʿʾʻʼ´]/g,"").
toLowerCase().replace(/[ßςև]/g,n=>D1[n]).replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Ri(t){let e=t?t.split(" "):[];return/^\p{ASCII}*$/u.test(t)?e.filter(
n=>e.length===1||!Ld.includes(n)).map(W1):e.map(n=>[...n].length>Cd?n.replace(/^ال/,""):n)}var N1=5e4,Ii=new Map;function W1(t){let e=Ii.get(t);return e===void 0&&
(Ii.size>N1&&Ii.clear(),Ii.set(t,e=I1(t))),e}function I1(t){let e=Dd.reduce((s,[r,i])=>s.replaceAll(r,i),t),n=e[0].replace(/[aeiouwvy]/,"a"),o=e.slice(1).replace(
T1,s=>Ci[s]).replace(/[aeiouwvyh]/g,"");return((Ci[n]??n)+o).replace(/(.)\1+/g,"$1")}var Oo=t=>Array.from(t,e=>e.codePointAt(0)??0);function vo(t){let e=Oo(t),n=new Int32Array(
128),o=new Map;return e.slice(0,32).forEach((s,r)=>{s<128?n[s]|=1<<r:o.set(s,(o.get(s)??0)|1<<r)}),{points:e,bits:n,others:o}}function R1({points:t,bits:e,others:n},o){
if(t.length>32)return j1(t,o);let s=-1;for(let i of o){let a=s&(i<128?e[i]:n.get(i)??0);s=s+a|s-a}let r=0;for(let i=0;i<t.length;i++)r+=~(s>>>i)&1;return r}function j1(t,e){
let n=new Uint16Array(e.length+1);for(let o of t)for(let s=1,r=0;s<=e.length;s++){let i=n[s];n[s]=e[s-1]===o?r+1:Math.max(i,n[s-1]),r=i}return n[e.length]}function zn(t,e,n=0){
let o=t.points.length+e.length;return o===0?100:200*Math.min(t.points.length,e.length)<n*o?0:(1-(o-2*R1(t,e))/o)*100}function yn(t,e,n=1){if(t.length>Nd)return[];
let o=vo(t.toLowerCase());return[...new Set(e)].sort().map(r=>[zn(o,vo(r).points,Zc),r]).filter(([r])=>r>=Zc).sort(([r],[i])=>i-r).slice(0,n).map(([,r])=>r)}var ji=Object.keys(Pt),F1=ji.filter(t=>Array.isArray(Pt[t]));function bn(t={}){for(let n of Object.keys(t??{}))if(!Object.hasOwn(Pt,n))throw new st(`there is no\
 filter \`${n}\``,ns(yn(n,ji),`it is one of ${ji.join(", ")}`));let e={...Pt,...t};for(let n of ji)e[n]??=Pt[n];for(let n of F1)e[n]=_1(n,e[n]);if(lr("family",e.
families,Y),lr("status",e.status,wt),e.minConfidence!==null&&lr("confidence",[e.minConfidence],q),lr("time",[e.time],$d),lr("sort",[e.sort],vd),e.on!==null&&e.between!==
null)throw new st("`on` and `between` exclude each other","give only one of them");for(let n of["maxHops","limit"])if(!(Number.isInteger(e[n])&&e[n]>=1))throw new st(
`\`${n}\` must be a whole number of at least 1, not ${JSON.stringify(e[n])}`);return Mo(e),e}function _1(t,e){let n=typeof e=="string"?[e]:Array.isArray(e)?e:null;
if(!n||n.some(o=>typeof o!="string"))throw new st(`\`${t}\` takes texts, not ${JSON.stringify(e)}`);return[...new Set(n)]}function lr(t,e,n){for(let o of e)if(!n.
includes(o))throw new st(`no ${t} \`${o}\``,ns(yn(String(o),n),`it is one of ${n.join(", ")}`))}function Mo({on:t=null,between:e=null}){try{return t!==null?Xe(String(
t)):e===null?null:xd(String(e))}catch(n){throw n instanceof st?new st(`\`${t===null?"between":"on"}\`: ${n.message}`):n}}function Vn(t){let e=bn(t),n=e.families.
length||e.kinds.length?e.families:Gn;return{...e,families:[...n],status:[...e.status.length?e.status:Di]}}var fr="0000-00-00",ur="9999-99-99",te=({span:t,spans:e})=>e??[t];function Hd([t,e,n,o]){return[t??fr,e??ur,n??fr,o??ur]}var Ud=([t,e])=>[ie(t)??fr,ie(e)??ur],We=t=>Ud(
Xe(t));function Gd({on:t,between:e}={}){let n=Mo({on:t||null,between:e||null});return n&&Ud(n)}function Ze(t){let e=Gd(t);return e&&[e[0]===fr?null:e[0],e[1]===
ur?null:e[1]]}var zd=([t,,,e],[n,o])=>t<=o&&e>=n,Vd=([,t,e],[n,o])=>t<=o&&e>=n;function ce(t,[e,n]){let o=[e??fr,n??ur],s=te(t).map(Hd);return s.some((r,i)=>!t.
outside?.includes(i)&&Vd(r,o))?"certain":s.some(r=>zd(r,o))?"possible":null}function lt(t){let[e,n,o]=t.split("-").map(Number);return`${o} ${Qe[n-1]} ${e}`}var P1=[
[/^(\d{4})$/,t=>t],[/^(\d{4}-(?:0[1-9]|1[0-2]))$/,t=>Bd(t)],[/^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T.+)?$/,t=>lt(t)],[/^(\d{3})X$/,t=>`the ${t}0s`],[/^(\d{4})-XX$/,
t=>`some month of ${t}`],[/^(\d{4})-XX-XX$/,t=>`some day of ${t}`],[/^(\d{4}-(?:0[1-9]|1[0-2]))-XX$/,t=>`some day of ${Bd(t)}`],[/^(\d{4}-(?:2[1-9]|3\d|4[01]))(?:\^.+)?$/,
t=>Od[Number(t.slice(5))-21].replace("{}",t.slice(0,4))]],_d=/^\[([^,.\]]*)\.\.([^,.\]]*)\]$/,Pd=/^\d{4}(-\d\d){0,2}$/,Bd=t=>`${Qe[Number(t.slice(5))-1]} ${t.slice(
0,4)}`;function F(t){if(t==="..")return Xc;if(/^[[{].*[\]}]$/.test(t))return B1(t);if(t.includes("/"))return Yd(t.split("/"));if(/[?~%]/.test(t)){let e=/[?%]/.test(
t)?"perhaps ":"",n=/[~%]/.test(t)?"about ":"";return`${e}${n}${F(t.replace(/[?~%]/g,""))}`}for(let[e,n]of P1){let o=e.exec(t);if(o)return n(o[1])}return H1(t)}function B1(t){
let e=t.slice(1,-1).split(",").map(s=>s.includes("..")?Yd(s.trim().split("..")):F(s.trim())),[n,o]=[e.slice(0,-1),e[e.length-1]];return n.length?`${n.join(", ")}\
 ${t[0]==="["?"or":"and"} ${o}`:o}function Yd([t,e]){let n=o=>o===""||o==="..";return n(t)?`${F(e)} or earlier`:n(e)?`${F(t)} or later`:`between ${F(t)} and ${F(
e)}`}function H1(t){let e;try{e=Xe(t)}catch{return"an unknown date"}let[n,o]=e.map(s=>ie(s));return n?.endsWith("-01-01")&&o?.endsWith("-12-31")?`between ${n.slice(
0,4)} and ${o.slice(0,4)}`:n&&o?`between ${lt(n)} and ${lt(o)}`:n?`${lt(n)} or later`:o?`${lt(o)} or earlier`:"an unknown date"}function Yn(t){let e=F(t);return/^(about|perhaps|some day|between) | or (later|earlier)$/.
test(e)?e:/^\d{1,2} \D/.test(e)?`on ${e}`:`in ${e}`}function rs({start:t,end:e,periods:n}){return n?n.map(o=>{let s=o.split("/"),[r,i]=s.length===1?[o,o]:s;return{
start:r===".."?"":r,end:i}}):[{start:t,end:e}]}function dr(t,e){let n=rs(t).map(o=>U1(o,e));return t.outside?[n.join(" "),"These dates contradict the lives of t\
he actors, so no day is certain."]:[n.join(" "),te(t).map(G1).join(" ")]}function U1(t,e){let[n,o]=[qd(t),sl(t)],s=n?`Seen ${Yn(n)}, start unknown`:t.start?`Beg\
an ${F(t.start)}`:"Start unknown",r=e?` on ${lt(e)}, the date of record`:" at the date of record",i=t.end?t.end===".."?`ongoing${r}`:o?t.start===o?"end unknown":
`last confirmed ${F(o)}, end unknown`:`ended ${F(t.end)}`:"end unknown";return`${s}; ${i}.`}function G1([t,e,n,o]){let s=[];return t!==e&&s.push(t?`from ${lt(t)}`:
"before"),n!==o&&s.push(o?`until ${lt(o)}`:"after"),!e||!n||e>n?"These dates give no day on which it certainly held.":(e===n?`Certain on ${lt(e)} alone`:`Certai\
n from ${lt(e)} to ${lt(n)}`)+(s.length?`; possible ${s.join(" and ")}.`:".")}function qd(t){let e=sl(t);return e&&t.start===`[..${e}]`?e:null}var sl=({end:t})=>/^\[([^,.\]]+)\.\.\]$/.
exec(t??"")?.[1]??null;function Nt(t){let e=rs(t),n=e.map(z1);return e.length>1&&n.every(Boolean)?n.join(", "):e.map(V1).join(", ")}function z1({start:t,end:e}){
let n=(t??"").replace(_d,"$2"),o=(e??"").replace(_d,"$1");return!Pd.test(n)||!(o===".."||Pd.test(o))?null:o===".."?`${F(n)} – ongoing`:n===o?F(n):Xe(n)[0]<=Xe(
o)[1]?`${F(n)} – ${F(o)}`:null}function V1(t){let[e,n]=[qd(t),sl(t)];if(e)return`seen ${F(e)}`;let o=t.start?F(t.start).replace(/^the /,""):"?",s=t.end?t.end===
".."?Xc:n?t.start===n?"?":`last confirmed ${F(n)}`:F(t.end).replace(/^the /,""):"?";return o==="?"&&s==="?"?"dates not known":o===s?o:`${o} – ${s}`}function rl(t){
let e=rs(t).flatMap(({start:n})=>n||[]);return e.length<rs(t).length?null:e.flatMap(n=>Fi(n)[0]??[]).sort()[0]??null}function il(t){let e=rs(t).map(({end:n})=>n&&
n!==".."?Fi(n)[1]:null);return e.every(Boolean)?e.sort().at(-1):null}function al(t){let e=({start:o,end:s})=>[o&&Fi(o)[0],s&&s!==".."?Fi(s)[1]:null];return(t.periods?
rs(t).map(e):[]).map(([o,s])=>`${o||".."}/${s||".."}`).join("; ")}var Fi=t=>Xe(t).map(ie);function ol(t,e){if(!t)return"";for(let n of[4,7])if(We(t.slice(0,n))[e]===
t)return t.slice(0,n);return t}function pr(t){if(!t||!t[0]&&!t[1])return"all time";let[e,n]=[ol(t[0],0),ol(t[1],1)];return e?n?e===n?F(e):`${F(e)} to ${F(n)}`:`\
since ${F(e)}`:`until ${F(n)}`}var it=t=>q.indexOf(t),Mt=t=>[t.derives_from??[]].flat(),Ie=({status:t,weakly_disputed:e})=>e?`weakly ${t}`:t;function Kd(t,e){let n=new Map,o=s=>{n.has(s)||n.set(
s,s);let r=s;for(;n.get(r)!==r;)n.set(r,n.get(n.get(r))),r=n.get(r);return r};for(let s of t){let[r,...i]=e[s].marks;o(r);for(let a of i)n.set(o(a),o(r))}return{
marks:[...n.keys()],top:o}}function is(t,e){let{marks:n,top:o}=Kd(t,e),s=new Map;for(let r of n.sort())s.has(o(r))||s.set(o(r),r);return[...s.values()]}function _i(t,e){
let{top:n}=Kd(t,e),o=new Map;for(let s of t){let r=n(e[s].marks[0]);o.set(r,[...o.get(r)??[],s])}return[...o.values()]}function mr(t,e){let n=t.filter(f=>f.stance===
"supports"),o=t.filter(f=>f.stance!=="supports"),s=n.some(f=>f.strength==="strong"),r=n.filter(f=>f.strength!=="weak"),i=is(new Set(r.map(f=>f.source)),e).length,
a=s&&i>=2?2:s||i>=2?1:0,c=o.every(f=>f.strength==="weak");a>0&&!c&&(a-=1);let l=o.length?n.length?"disputed":"denied":"asserted";return{status:l,confidence:q[a],
roots:is(new Set(n.map(f=>f.source)),e),weakly_disputed:l==="disputed"&&c}}var Y1=["types","countries"],Xd=Object.freeze({paths:[...Li,...$o],whyNot:[...Li,...$o.filter(t=>!["limit","sort"].includes(t))],setFilter:[...Li,...Y1]});function Qd(t,e){
let n=Xd[t];for(let o of Object.keys(e??{})){if(n.includes(o))continue;if(!Object.hasOwn(Pt,o))throw new st(`there is no filter \`${o}\``,ns(yn(o,n),`it is one \
of ${n.join(", ")}`));let s=Xd.paths.includes(o)?"belongs to paths":"is not for the page";throw new st(`\`${o}\` ${s}; \`${t}\` takes ${n.join(", ")}`)}if((e??{}).
certain&&!hr(e)){let o=["on","between","time"].filter(s=>n.includes(s)).map(s=>`\`${s}\``);throw new st("`certain` has no effect without a time",`give ${o.join(
" or ")}`)}return e}var hr=({on:t,between:e,time:n=Pt.time})=>!!(t||e||n!==Pt.time);var Jd=["graph","timeline","table","matrix","sources"],xn=["actors","links","claims","sources","events"],Sn=["kinds","types","confidences","statuses","countries"],
as=[...Sn,"window","certain","without","only"],Wt=[...as,"question"],Bt="none",Pi=[...Y,"all"],Bi=["kinds","name","role"],Zd=["kinds","weight"],bt=Object.freeze(
{view:"graph",table:"actors",timeline:"lanes",matrix:{family:"support",order:"kinds",grouped:!0,opened:[]},kinds:null,types:null,confidences:null,statuses:null,
countries:null,window:null,certain:!1,without:[],only:null,unfolded:[],focus:null,pinned:{},stacks:[],families:null,width:"kinds",selected:[],open:null,compare:null,
question:null,chosen:null,story:null}),wr=Object.keys(bt),tn=t=>t?{window:t}:{window:t,certain:!1};function le(t,e){return e==="kinds"?Object.keys(t.kinds):e===
"types"?Object.keys(t.types):e==="confidences"?[...q].reverse():e==="statuses"?[...wt]:[...new Set(Object.values(t.actors).map(o=>o.country??Bt))].sort()}var q1=2,
ll="country:",mt=({question:t})=>!!(t&&(t.from||t.to||t.walk.via?.length)),Ee=({compare:t})=>t&&t.by!=="actors"?t:null;function Hi(t,e){return t.compare?.by!=="\
dates"||!t.window&&!t.certain?t:e&&e.compare===t.compare&&!rt(e.window,t.window)?{...t,compare:null}:{...t,window:null,certain:!1}}var ke=t=>t.startsWith(ll)?t.
slice(ll.length):null,qn=t=>`${ll}${t}`;function xe({question:t}){let{from:e,to:n}=t??{};return e&&n&&[e,n].every(o=>ke(o)===null)?{from:e,to:n}:null}function Re({
question:t}){return t?.walk.maxHops??(t?.from&&t?.to?Pt.maxHops:q1)}function cs(t,e,n){return mt(e)?n==="statuses"?Di:n!=="kinds"?null:Object.keys(t.kinds).filter(
o=>Gn.includes(t.kinds[o].family)):null}var Eo=(t,e,n)=>e[n]??cs(t,e,n);function je(t,e,n,o){let s=new Set(o),r=le(t,n).filter(a=>s.has(a)),i=cs(t,e,n)??le(t,n);
return{[n]:r.length===i.length&&i.every(a=>s.has(a))?null:r}}var rt=(t,e)=>JSON.stringify(t)===JSON.stringify(e);var tp=t=>t?.length?[...t]:null;function ls(t,e,n={question:null}){let{types:o,countries:s,...r}=e,i=bn(r),a=Object.keys(t.kinds),c=i.kinds.length>0||i.families.
length>0,l=d=>(!i.kinds.length||i.kinds.includes(d))&&(!i.families.length||i.families.includes(t.kinds[d].family))&&!i.without.includes(d),f=c?a:cs(t,n,"kinds")??
a,u=!i.minConfidence||i.minConfidence===q[0];return{types:tp([o??[]].flat()),countries:tp([s??[]].flat()),...i.status.length?je(t,n,"statuses",i.status):{statuses:null},
certain:i.certain,...je(t,n,"kinds",f.filter(l)),confidences:u?null:q.slice(it(i.minConfidence??q[0])),without:i.without.filter(d=>Object.hasOwn(t.actors,d)||Object.
hasOwn(t.links,d)),window:Ze(i)}}function Ui(t){let e=t,n=Pt,s=$o.filter(r=>e[r]!==void 0&&e[r]!==null).filter(r=>r==="maxHops"||!rt(e[r],n[r]));return Object.fromEntries(
s.map(r=>[r,r==="via"?[e[r]].flat():e[r]]))}function Gi({from:t,to:e,walk:n}){let{maxHops:o,...s}=n,r=o!==void 0&&o!==Re({question:{from:t,to:e,walk:s}});return{
from:t,to:e,walk:r?{...s,maxHops:o}:s}}function Kn(t,{from:e,to:n,filter:o={}}){let{types:s,countries:r,...i}=o,a=Object.fromEntries(Object.entries(i).filter(([
f])=>!$o.includes(f))),c=Gi({from:e,to:n,walk:Ui(o)});return[o.without??[]].flat().some(f=>t.kinds[f]?.composes)&&(c.walk.parts=!1),{question:c,chosen:null,...ls(
t,{types:s,countries:r,...a},{question:c})}}function K1(t,e){let n=Y.filter(s=>e.some(r=>t.kinds[r].family===s));return Object.keys(t.kinds).filter(s=>n.includes(
t.kinds[s].family)).length===e.length?n:null}function $n(t,e){if(Sn.some(w=>e[w]?.length===0))return null;let{window:n,kinds:o,statuses:s,types:r,countries:i,confidences:a,
only:c,question:l}=e,f=o&&K1(t,o),u=a&&q.find(w=>a.includes(w)),d=[...e.without];if(r||i||c)for(let[w,{type:y,country:S=Bt}]of Object.entries(t.actors))(r&&!r.includes(
y)||i&&!i.includes(S)||c&&!c.includes(w))&&d.push(w);if(a&&u&&q.slice(it(u)).some(w=>!a.includes(w)))for(let[w,y]of Object.entries(t.links))a.includes(y.confidence)||
d.push(w);let h={...f?{families:f}:o&&{kinds:o},...s&&{status:s},...u&&u!==q[0]&&{minConfidence:u},...d.length>0&&{without:[...new Set(d)]},...n&&{between:n.map(
w=>w??"").join("..")},...l?.walk};return e.certain&&hr(h)?{...h,certain:!0}:h}function gr({question:t},e,n={}){let o=t??{from:null,to:null,walk:{}},{from:s,to:r}={
...o,...e},i=Gi({from:s,to:r,walk:Ui({...o.walk,...n})});return{question:mt({question:i})?i:null,chosen:null}}function ep(t,e,n){let o=Vn($n(t,e)??{}),s=a=>!rt(
o[a],n[a]),r=ls(t,{...n,...Object.fromEntries($o.map(a=>[a,null]))},e),i=gr(e,{},n);return(s("kinds")||s("families"))&&(i.kinds=r.kinds),s("status")&&(i.statuses=
r.statuses),s("minConfidence")&&(i.confidences=r.confidences),(s("on")||s("between"))&&Object.assign(i,tn(r.window??null)),s("certain")&&(i.certain=n.certain),s(
"without")&&(i.without=e.without.filter(a=>n.without.includes(a)),rt(i.without,e.without)&&Object.assign(i,{types:null,countries:null,only:null})),i}var X1="2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",np=40,zi=String.raw`([a-z]{3,9})\.?`,Q1=/^(all|any|no|clear)( time)?$/,J1=/\b(\d{1,2})(?:st|nd|rd|th)\b/g,
Z1=/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/,tx=/^(?:in|on|during|at|time:?)\s+/,ex=/^\d{4}-\d\d(?:-\d\d)?$/,nx=["spring","summer","autumn","winter"],ox=[[/^(?:until|till|to|up to|through) ([^]+)$/,
t=>[null,Qn(t,1)]],[/^before ([^]+)$/,t=>[null,Ao(Qn(t,0),-1)]],[/^after ([^]+)$/,t=>[Ao(Qn(t,1),1),null]],[/^between ([^]+) and ([^]+)$/,(t,e)=>yr(t,e)],[/^(?:from )?([^]*?)\s*\.\.\s*([^]*)$/,
(t,e)=>yr(t,e)],[/^(?:from )?([^]+?)\s+(?:to|till|until|through|-)\s+([^]+)$/,(t,e)=>yr(t,e)],[/^(?:from )?(\d{4})(?:\s*-\s*|\s+)(\d{4})$/,(t,e)=>yr(t,e)],[/^([a-z0-9 .,]+?)\s*-\s*([a-z0-9 .,]*[a-z][a-z0-9 .,]*)$/,
(t,e)=>yr(t,e)],[/^(?:since|from) ([^]+?)(?: (?:on|onwards?))?$/,t=>[Qn(t,0),null]]],fl=t=>`“${t.length>np?`${t.slice(0,np)}…`:t}”`,Ao=(t,e)=>t===null?null:
ie(gn(t)+e),sx=t=>Qe.findIndex(e=>e.toLowerCase().startsWith(t.replace(/^sept$/,"sep")))+1,rx=t=>21+nx.indexOf(t==="fall"?"autumn":t),ul=t=>new RangeError(t,{cause:sp}),
sp="impossible",rp=t=>t instanceof RangeError&&t.cause===sp;function ix(t){let e=(o,s,r)=>{let i=sx(s),a=[o,String(i).padStart(2,"0"),...r?[r.padStart(2,"0")]:[]];
return i?a.join("-"):t},n=[[/^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/,([o,s])=>`${s}-${rx(o)}`],[/^q([1-4]) (\d{4})$/,([o,s])=>`${s}-${32+Number(o)}`],
[/^(\d{4}) q([1-4])$/,([o,s])=>`${o}-${32+Number(s)}`],[new RegExp(`^${zi},? (\\d{4})$`),([o,s])=>e(s,o)],[new RegExp(`^(\\d{4}) ${zi}$`),([o,s])=>e(o,s)],[new RegExp(
`^(\\d{1,2})\\.? ${zi},? (\\d{4})$`),([o,s,r])=>e(r,s,o)],[new RegExp(`^${zi} (\\d{1,2}),? (\\d{4})$`),([o,s,r])=>e(r,o,s)],[/^(?:the )?(\d{3})0s$/,([o])=>`${o}\
X`],[/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,o=>o.map(s=>s.padStart(2,"0")).join("-")]];for(let[o,s]of n){let r=o.exec(t);if(r)return s(r.slice(1))}return t.toUpperCase()}
function Qn(t,e){let n=t.trim();if(n===""||n==="..")return null;if(Z1.test(n))throw ul(`${fl(n)} can be read in two ways: write the month in letters, as in 8 De\
c 2024.`);let o=ix(n),s;try{s=We(o)}catch{throw ex.test(o)&&o.length>7?ul(`The calendar has no day ${fl(n)}.`):new RangeError(`${fl(n)} is not a date. Write, fo\
r example, ${X1}.`)}return/^(0000|9999-99)/.test(s[e])?null:s[e]}function yr(t,e){let n=/^(?:(\d{1,2}) )?([a-z]{3,9}\.? \d{4})$/.exec(e.trim()),o=t.trim();n?.[1]&&
/^\d{1,2}$/.test(o)?o=`${o} ${n[2]}`:n&&/^(\d{1,2} )?[a-z]{3,9}\.?$/.test(o)&&(o=`${o} ${n[2].slice(-4)}`);let s=[Qn(o,0),Qn(e,1)];if(s[0]&&s[1]&&s[0]>s[1])throw ul(
`The time ends (${lt(s[1])}) before it starts (${lt(s[0])}).`);return s}function en(t){let e=t.toLowerCase().replace(/[–—−]/g,"-").replace(/…/g,"..").replace(
/\s+/g," ").trim().replace(tx,"").replace(J1,"$1");if(!e||Q1.test(e))return null;for(let[n,o]of ox){let s=n.exec(e);if(s)return op(o(s[1],s[2]))}return op([Qn(e,
0),Qn(e,1)])}var op=t=>t[0]||t[1]?t:null;var ip=["dates","actors","filters"],kr=[...Sn,"certain"],dl="|";function ap([t,e]){let[n,o]=[Ao(t,-1),Ao(e,1)];return!n||!o?null:[[n,n],[o,o]]}function cp([[t,e],
[n,o]]){if(!t||t!==e||!o||n!==o)return null;let[s,r]=[Ao(t,1),Ao(o,-1)];return s&&r&&s<=r?[s,r]:null}var xr=(t,e=!1)=>({compare:{by:"dates",sides:t,certain:e},window:null,
certain:!1});function lp(t){let e={};for(let n of kr)rt(t[n],bt[n])||(e[n]=t[n]);return e}function fp({window:t,actor:e,parts:n}){let o=r=>kr.filter(i=>i in r).
map(i=>`${i}=${n[i].write(r[i])}`).join(";"),s=r=>{let i={};for(let a of r.split(";").filter(Boolean)){let c=kr.find(l=>a.startsWith(`${l}=`));if(!c)throw new RangeError(
"a filter that is compared cannot be read");i[c]=n[c].read(a.slice(c.length+1))}return i};return{write(r){return r.by==="filters"?["filters",...r.sides.map(o)].
join(dl):r.by==="dates"?["dates",...r.sides.map(t.write),...r.certain?["certain"]:[]].join(":"):["actors",...r.sides,r.way,r.family].join(":")},read(r){if(r.startsWith(
`filters${dl}`)){let[,u,d,...m]=r.split(dl);if(d===void 0||m.length)throw new RangeError("two filters are compared");return{by:"filters",sides:[s(u),s(d)]}}let[
i,a,c,...l]=r.split(":");if(c===void 0)throw new RangeError("the comparison cannot be read");if(i==="dates")return{by:i,sides:[t.read(a),t.read(c)],certain:l[0]===
"certain"};if(i!=="actors"||a===c)throw new RangeError("the comparison cannot be read");for(let u of[a,c])if(!e(u))throw new RangeError(`no actor “${u}”`);let f=Y.
find(u=>u===l[1])??"support";return{by:i,sides:[a,c],way:l[0]==="from"?"from":"to",family:f}}}}var j=(t,e,n=`${e}s`)=>`${t.toLocaleString("en")} ${t===1?e:n}`,pl=(t,e)=>`${t.toLocaleString("en")} of ${e.toLocaleString("en")} (${Math.floor(100*t/e)}%)`;function Vi({
value:t,upper:e,currency:n,per:o,qualifier:s,as_of:r},i){let a=f=>f.toLocaleString("en",{maximumFractionDigits:2}),c=e?`${a(t)} to ${a(e)}`:a(t),l=`${o?` a ${o}`:
""}${r?` (${i(r)})`:""}`;return`${s?`${Md[s]} `:""}${n} ${c}${l}`}function pp({speak:t,other:e,unstated:n}){if(!t&&!e)return null;let o=t+e+n;return`${t} of ${j(
o,"source")} ${t===1||o===1?"speaks":"speak"} of this time.`}var dp=t=>t.toLowerCase().trim();function To(t,e){let n=t.kinds[e.kind]??t.unusedKinds[e.kind],o=t.
actors[e.source]?.plural?n.pluralVerb??n.verb:n.verb;if(!e.role)return{said:` ${o} `,named:!1};if(!Ed.includes(e.kind))return{said:`, ${e.role}, ${o} `,named:!1};
let s=dp(e.role).endsWith(` ${dp(t.actors[e.target]?.name??"")}`);return{said:s?`, ${e.role}`:`, ${e.role} of `,named:s}}function nn(t,e,n,o){let{said:s,named:r}=To(
t,e);return`${n}${s}${r?"":o}`}function ml(t){let e=[{actors:[t.actors[0]],rises:!1}];for(let n of t.hops)if(!n.through)e.push({actors:[n.target],rises:!1});else{
let o=e[e.length-1];o.actors.push(n.target),o.rises=n.links[0].source===n.source}return e}var hl=(t,e)=>t===0?"":e?", part of ":t===1?", through its ":" and its\
 ",Yi=(t,e)=>ml(t).map(({actors:n,rises:o})=>n.map((s,r)=>`${hl(r,o)}${e(s)}`).join("")).join(" → "),Se=t=>t[0].toUpperCase()+t.slice(1),on=t=>t.replaceAll("-",
" ").replace(/\b(un|eu|us|uk)\b/g,e=>e.toUpperCase()),qi=t=>/^.*?[.!?](?=\s|$)/s.exec(t)?.[0]??t;var ax={actors:"actor",links:"link",sources:"source",events:"event",roots:"independent source"},cx=200,lx=new Intl.DisplayNames(["en"],{type:"region",fallback:"\
code"}),It=(t,e)=>({known:(n,o)=>Object.hasOwn(n[t],o),said:(n,o)=>`${e} ${fx(n,t,o)}`});function fx(t,e,n){if(e==="sources")return t.sources[n].title;if(e!=="l\
inks")return t[e][n].name;let o=t.links[n];return`“${nn(t,o,t.actors[o.source].name,t.actors[o.target].name)}”`}var wl=(t,e)=>({known:(n,o)=>t.includes(o),said:(n,o)=>e(
o)}),yl=t=>({known:(e,n)=>n==="",said:()=>t}),mp=t=>({known:(e,n)=>{let o=n.split(",");return o.length<=cx&&o.every(s=>Object.hasOwn(e[t],s))},said:()=>"chosen \
one by one"}),gl=yl("drawn in the picture"),hp=yl(""),Ki={actors:{type:{known:(t,e)=>Object.hasOwn(t.types,e),said:(t,e)=>t.types[e].plural},country:{known:(t,e)=>le(
t,"countries").includes(e),said:(t,e)=>e===Bt?"without a country":`country: ${lx.of(e)}`},gives:It("actors","supporting"),takes:It("actors","supported by"),foe:It(
"actors","with hostile links to"),ally:It("actors","aligned with"),drawn:gl,hidden:yl("in view, but not drawn in the picture"),instead:hp,ids:mp("actors")},links:{
from:It("actors","from"),to:It("actors","to"),of:It("actors","of"),with:It("actors","with"),kind:{known:(t,e)=>Object.hasOwn(t.kinds,e),said:(t,e)=>t.kinds[e].label.
toLowerCase()},family:wl(Y,t=>t),confidence:wl(q,t=>`${t} confidence`),status:wl(wt,t=>Zt[t]),cites:It("sources","citing"),rests:It("sources","resting on"),alone:It(
"sources","without support if this source is withdrawn:"),weaker:It("sources","less confident if this source is withdrawn:"),drawn:gl,instead:hp,ids:mp("links")},
sources:{cited:It("links","cited for"),repeats:It("sources","derived from")},events:{of:It("actors","with"),cites:It("sources","citing"),rests:It("sources","res\
ting on"),alone:It("sources","without a claim if this source is withdrawn:"),drawn:gl},roots:{cited:It("links","behind")}},wp=Object.keys(Ki),Fe=(t,e={})=>[t,...Object.
entries(e).map(([n,o])=>o===""?n:`${n}=${o}`)].join(":");function Xi(t,e){let[n,...o]=e.split(":"),s=wp.find(i=>i===n);if(!s)throw new RangeError(`a list holds ${wp.
join(", ")}, not “${n.slice(0,60)}”`);let r={};for(let i of o){let a=i.indexOf("="),[c,l]=a<0?[i,""]:[i.slice(0,a),i.slice(a+1)];if(!(Object.hasOwn(Ki[s],c)&&
Ki[s][c].known(t,l)))throw new RangeError(`“${i.slice(0,60)}” is not a condition on ${s}`);r[c]=l}return{type:s,where:r}}var Sr=(t,e)=>j(e,ax[t]),Qi=(t,{type:e,
where:n})=>Object.entries(n).map(([o,s])=>Ki[e][o].said(t,s)).filter(Boolean);function ux({actors:t,links:e,sources:n,events:o,kinds:s,unusedKinds:r,stories:i=[]}){let a=Object.fromEntries(i.map(c=>[c.id,c]));return[t,e,n,o,s,r,a].filter(
Boolean)}function Ji(t){let e=ux(t),n=new Map;for(let o of e)for(let[s,{former_ids:r}]of Object.entries(o))for(let i of r??[])e.some(a=>Object.hasOwn(a,i))||n.set(
i,s);return n}function fs({info:t},e){let n=t?.removed??{};return Object.hasOwn(n,e)?`“${e}” was removed: ${n[e]}`:null}var dx=["actor","link","source","event"],px=["paths","stories","compare"],kl="all",mx=["lanes","events"],hx=["certain","possible","undated"],xl=5,gp=60,wx=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function gx(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=new Date(t);return!Number.isNaN(e.getTime())&&e.toISOString().slice(0,10)===t}var he=t=>`“${t.length>
gp?`${t.slice(0,gp)}…`:t}”`.replace(wx,"�"),us=(t,e)=>Object.hasOwn(t,e),yx=t=>t!==null&&typeof t=="object"&&!Array.isArray(t),Do=t=>Array.isArray(t)&&t.length<=
1e3&&t.every(e=>typeof e=="string"),$r=t=>t===null||typeof t=="string"&&t.length<=100,Sl=t=>typeof t=="boolean",yp=t=>e=>Number.isInteger(e)&&Number(e)>=0&&Number(
e)<=t,bp={kinds:Do,families:Do,status:Do,types:Do,countries:Do,without:Do,via:Do,on:$r,between:$r,minConfidence:$r,time:$r,sort:$r,certain:Sl,undirected:Sl,parts:Sl,
maxHops:yp(20),limit:yp(1e4)};function Lo(t,e){return{write:n=>n.join(","),read:n=>[...new Set(n.split(",").filter(Boolean))].map(o=>{if(!t(o))throw new RangeError(
`no ${e} ${he(o)}`);return o})}}function Zn(t){return{write:String,read:e=>{let n=t.find(o=>o===e);if(n===void 0)throw new RangeError(`${he(e)} is not one of ${t.
join(", ")}`);return n}}}var $p=(t,e)=>({write:String,read:n=>{let o=/^\d{1,6}$/.test(n)?Number(n):NaN;if(!(o>=t&&o<=e))throw new RangeError(`${he(n)} is not a \
number from ${t} to ${e}`);return o}}),kp={write:t=>t.map(e=>e??"").join(".."),read:t=>{let e=t.includes("..")?t.split(".."):[t,t];if(e.length!==2||e.some(o=>o&&
!gx(o))||!e.join("")||e[0]&&e[1]&&e[0]>e[1])throw new RangeError(`${he(t)} is not a span of days`);return[e[0]||null,e[1]||null]}},bx={write:({family:t,order:e,
grouped:n,opened:o})=>[t,e,n?"grouped":"flat",...o.toSorted()].join(":"),read:t=>{let[e,n,o,...s]=t.split(":"),r=s.find(i=>!/^(from|to)\d{1,3}$/.test(i));if(r!==
void 0)throw new RangeError(`${he(r)} is not a group of the matrix`);return{family:Zn(Pi).read(e),order:Zn(Bi).read(n??""),grouped:Zn(["grouped","flat"]).read(o??
"")==="grouped",opened:[...new Set(s)]}}},kx=t=>({write:e=>Object.entries(e).map(([n,o])=>[n,...o.map(Math.round)].join(":")).join(","),read:e=>Object.fromEntries(
e.split(",").filter(Boolean).map(n=>{let[o,s,r,...i]=n.split(":");if(!t(o)||i.length||![s,r].every(c=>/^-?\d{1,6}$/.test(c)))throw new RangeError(`${he(n)} is n\
ot an actor and a place`);let a=[Number(s),Number(r)];return[o,a]}))}),xx=t=>({write:e=>e.type==="pair"?`pair:${e.from}:${e.to}`:e.type==="list"?`list:${e.list}`:
e.id?`${e.type}:${e.id}`:e.type,read:e=>{if(e==="stories"&&!t.stories?.length)throw new RangeError("the page has no stories");let n=px.find(f=>f===e);if(n)return{
type:n};if(e.startsWith("list:")){let f=e.slice(5);return Xi(t,f),{type:"list",list:f}}let[o,s,r,...i]=e.split(":");if(o==="pair"){if(i.length>0||s===r||![s,r].
every(u=>us(t.actors,u??"")))throw new RangeError(`no pair of actors ${he(e)}`);return{type:"pair",from:s,to:r}}let a=e.slice(e.indexOf(":")+1),c=hx.find(f=>e===
`dated:${f}`);if(c)return{type:"dated",id:c};let l=dx.find(f=>f===e.split(":",1)[0]);if(!l||!us(t[`${l}s`],a))throw new RangeError(`no record ${he(e)}`);return{
type:l,id:a}}});function vp(t,e){let n=null;try{n=JSON.parse(e)}catch{}if(!Array.isArray(n)||n.length!==3||!yx(n[2]))throw new RangeError("the question cannot b\
e read");let o=le(t,"countries").map(qn);for(let s of n.slice(0,2))if(s!==null&&(typeof s!="string"||!(us(t.actors,s)||o.includes(s))))throw new RangeError(`no \
actor ${he(String(s))}`);for(let[s,r]of Object.entries(n[2]))if(!us(bp,s)||!bp[s](r))throw new RangeError(`the filter ${he(s)} of the question cannot be read`);
return{from:n[0],to:n[1],filter:n[2]}}var Sx=t=>({write:({from:e,to:n,walk:o})=>JSON.stringify([e,n,o]),read:e=>{let{from:n,to:o,filter:s={}}=vp(t,e);return Gi(
{from:n,to:o,walk:Ui(s)})}}),xp=(t,e,n)=>({write:([o,s])=>`${o}:${s}`,read:o=>{let s=o.lastIndexOf(":"),r=o.slice(0,s);if(s<1||!t(r))throw new RangeError(`no ${e}\
 ${he(r||o)}`);return[r,$p(0,n).read(o.slice(s+1))]}});function Op(t){let e=a=>us(t.actors,a),n=a=>{let c=le(t,a),l=new Set(c),{write:f,read:u}=Lo(d=>l.has(d),a);
return{write:d=>d.length===c.length&&c.length>1?kl:f(d),read:d=>d===kl&&!l.has(kl)?c:u(d)}},o=xp(e,"actor",6),s=xp(a=>(t.stories??[]).some(c=>c.id===a),"story",
1e3),r={write:()=>"1",read:a=>Zn(["1"]).read(a)==="1"},i={kinds:n("kinds"),types:n("types"),confidences:n("confidences"),statuses:n("statuses"),countries:n("cou\
ntries")};return{view:Zn(Jd),table:Zn(xn),timeline:Zn(mx),matrix:bx,...i,window:kp,certain:r,without:Lo(a=>e(a)||us(t.links,a),"actor or link"),only:Lo(e,"actor"),
unfolded:Lo(e,"actor"),focus:{write:({id:a,depth:c})=>o.write([a,c]),read:a=>{let[c,l]=o.read(a);return{id:c,depth:l}}},pinned:kx(e),stacks:Lo(a=>/^[a-z-]+\.\d+$/.
test(a),"stack"),families:Lo(a=>Y.some(c=>c===a),"family"),width:Zn(Zd),selected:Lo(e,"actor"),open:xx(t),compare:fp({window:kp,actor:e,parts:{...i,certain:r}}),
question:Sx(t),chosen:$p(0,1e3),story:{write:({id:a,step:c})=>s.write([a,c]),read:a=>{let[c,l]=s.read(a);return{id:c,step:l}}}}}function Zi(t,e){let n=new URLSearchParams,
o=Op(t),s=r=>{let i=e[r];i!==null&&!rt(i,bt[r])&&n.set(r,o[r].write(i))};return wr.forEach(s),n.toString()}var Sp=/[a-z0-9]+(?:-+[a-z0-9]+)*/g;function ta(t,e){
let n={...bt},o=[],s=Op(t),r={},i=new Set,a=Ji(t),c=f=>{let u=a.get(f);return u?(i.add(`${he(f)} is now ${he(u)}`),u):f},l=(f,u)=>{let d=u.replace(Sp,c);n[f]=s[f].
read(d),f==="question"&&(r=Kn(t,vp(t,d)))};for(let[f,u]of new URLSearchParams(e.replace(/^#/,""))){let d=wr.find(m=>m===f);if(!d){o.push(`${he(f)} is not a sett\
ing of the view`);continue}try{l(d,u)}catch(m){if(!(m instanceof RangeError))throw m;let h=(u.match(Sp)??[]).map(w=>fs(t,w)).filter(w=>w!==null);o.push(...h.length?
new Set(h):[m.message])}}for(let f of as)r[f]!==void 0&&!rt(r[f],bt[f])&&Object.assign(n,{[f]:r[f]});return o.length>xl&&o.splice(xl,1/0,"and more"),{state:Hi(n),
notes:o,renamed:[...i].slice(0,xl)}}var $x=200;function Ep(t){let e=Object.freeze(t),n=[],o=[],s=[];function r(c){let l=e;e=Object.freeze(c);for(let f of s)f(e,l)}function i(c,{tracked:l=!0}={}){let f=Hi(
{...e,...c},e);wr.every(u=>rt(e[u],f[u]))||(l&&(n.push(e),n.length>$x&&n.shift(),o.length=0),r(f))}function a(c,l){let f=c.pop();return f?(l.push(e),r(f),!0):!1}
return{get:()=>e,set:i,on:c=>{s.push(c)},undo:()=>a(n,o),redo:()=>a(o,n),canUndo:()=>n.length>0,canRedo:()=>o.length>0}}var U=t=>t[t.length-1],Ht=t=>!!t;function G(t,e){let n=t.get(e);if(n===void 0)throw new RangeError(`nothing is known of ${e}`);return n}function nt(t,e,n){let o=t.
get(e);o?o.push(n):t.set(e,[n])}var Ox={window:null,certain:!1};function Tp(t){let e=n=>[...t.events[n].days.map(o=>o??"9999-99-99"),n].join(" ");return(n,o)=>e(n)<e(o)?-1:1}function Mx({days:t},{
window:e,certain:n}){if(!e)return!0;let[o,s]=[t[0]??"0000-00-00",t[1]??"9999-99-99"],[r,i]=[e[0]??"0000-00-00",e[1]??"9999-99-99"];return n?o>=r&&s<=i:o<=i&&s>=
r}var _e=(t,{actors:e,time:n=Ox})=>Object.keys(t.events).filter(o=>{let s=t.events[o];return s.roles.some(r=>e.has(r.actor))&&Mx(s,n)}).sort(Tp(t));function ea(t,e){
let n=Tp(t),o=s=>Object.hasOwn(t.events,s);return{to:(t.events[e].responds_to??[]).filter(o).sort(n),by:Object.keys(t.events).filter(s=>(t.events[s].responds_to??
[]).includes(e)).sort(n)}}function sn(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Ex(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function hs(t){let e,n,
o;t.length!==2?(e=sn,n=(a,c)=>sn(t(a),c),o=(a,c)=>t(a)-c):(e=t===sn||t===Ex?t:Ax,n=t,o=t);function s(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let u=l+
f>>>1;n(a[u],c)<0?l=u+1:f=u}while(l<f)}return l}function r(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let u=l+f>>>1;n(a[u],c)<=0?l=u+1:f=u}while(l<f)}
return l}function i(a,c,l=0,f=a.length){let u=s(a,c,l,f-1);return u>l&&o(a[u-1],c)>-o(a[u],c)?u-1:u}return{left:s,center:i,right:r}}function Ax(){return 0}function Tx(t){
return t===null?NaN:+t}var Lp=hs(sn),JD=Lp.right,ZD=Lp.left,tL=hs(Tx).center;var eL=Cp(Np),nL=Cp(Dx);function Cp(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid\
 ry");let{data:s,width:r,height:i}=e;if(!((r=Math.floor(r))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:s.length/r))>=0))throw new RangeError(
"invalid height");if(!r||!i||!n&&!o)return e;let a=n&&t(n),c=o&&t(o),l=s.slice();return a&&c?(ps(a,l,s,r,i),ps(a,s,l,r,i),ps(a,l,s,r,i),ms(c,s,l,r,i),ms(c,l,s,r,
i),ms(c,s,l,r,i)):a?(ps(a,s,l,r,i),ps(a,l,s,r,i),ps(a,s,l,r,i)):c&&(ms(c,s,l,r,i),ms(c,l,s,r,i),ms(c,s,l,r,i)),e}}function ps(t,e,n,o,s){for(let r=0,i=o*s;r<i;)
t(e,n,r,r+=o,1)}function ms(t,e,n,o,s){for(let r=0,i=o*s;r<o;++r)t(e,n,r,r+i,o)}function Dx(t){let e=Np(t);return(n,o,s,r,i)=>{s<<=2,r<<=2,i<<=2,e(n,o,s+0,r+0,i),
e(n,o,s+1,r+1,i),e(n,o,s+2,r+2,i),e(n,o,s+3,r+3,i)}}function Np(t){let e=Math.floor(t);if(e===t)return Lx(t);let n=t-e,o=2*t+1;return(s,r,i,a,c)=>{if(!((a-=c)>=
i))return;let l=e*r[i],f=c*e,u=f+c;for(let d=i,m=i+f;d<m;d+=c)l+=r[Math.min(a,d)];for(let d=i,m=a;d<=m;d+=c)l+=r[Math.min(a,d+f)],s[d]=(l+n*(r[Math.max(i,d-u)]+
r[Math.min(a,d+u)]))/o,l-=r[Math.max(i,d-f)]}}function Lx(t){let e=2*t+1;return(n,o,s,r,i)=>{if(!((r-=i)>=s))return;let a=t*o[s],c=i*t;for(let l=s,f=s+c;l<f;l+=
i)a+=o[Math.min(r,l)];for(let l=s,f=r;l<=f;l+=i)a+=o[Math.min(r,l+c)],n[l]=a/e,a-=o[Math.max(s,l-c)]}}var Cx=Array.prototype,oL=Cx.slice;var Nx=Math.sqrt(50),Wx=Math.sqrt(10),Ix=Math.sqrt(2);function Wp(t,e,n){let o=(e-t)/Math.max(0,n),s=Math.floor(Math.log10(o)),r=o/Math.pow(10,s),i=r>=Nx?10:r>=
Wx?5:r>=Ix?2:1,a,c,l;return s<0?(l=Math.pow(10,-s)/i,a=Math.round(t*l),c=Math.round(e*l),a/l<t&&++a,c/l>e&&--c,l=-l):(l=Math.pow(10,s)*i,a=Math.round(t/l),c=Math.
round(e/l),a*l<t&&++a,c*l>e&&--c),c<a&&.5<=n&&n<2?Wp(t,e,n*2):[a,c,l]}function Dp(t,e,n){return e=+e,t=+t,n=+n,Wp(t,e,n)[2]}function $l(t,e,n){e=+e,t=+t,n=+n;let o=e<t,s=o?Dp(e,t,n):Dp(t,e,n);return(o?-1:1)*(s<0?1/-s:s)}var sL=Rx(Math.random);function Rx(t){return function(n,o=0,s=n.length){let r=s-(o=+o);for(;r;){let i=t()*r--|0,a=n[r+o];n[r+o]=n[i+o],n[i+o]=a}return n}}var Ip=2e4,vn=class extends Error{},On=class t{constructor(e=Id){if(!Number.isSafeInteger(e)||e<0)throw new st(`\`work\` is a whole number of links, at least 0, n\
ot ${JSON.stringify(e)}`);this.work=e,this.spent=0,this.pause=Ip}get left(){return this.work-this.spent}spend=e=>{if(this.spent+=e,this.spent>this.work)throw this.
spent=this.work,new vn};tired(){return this.spent<this.pause?!1:(this.pause=this.spent+Ip,!0)}share(e,n){let o=new t(Math.min(e,this.left));try{return n(o)}finally{
this.spent+=o.spent}}};function ws(t){for(;;){let{done:e,value:n}=t.next();if(e)return n}}var vl=new WeakMap;function Pe(t){return vl.has(t)||vl.set(t,jx(t)),vl.get(t)}function jx(t){let e={...t.kinds,...t.unusedKinds},[n,o,s]=[t.actors,t.links,e].map(
u=>Object.keys(u).sort()),[r,i,a]=[n,o,s].map(u=>new Map(u.map((d,m)=>[d,m]))),c={graph:t,actors:n,links:o,kinds:s,actorAt:r,linkAt:i,kindAt:a,families:s.map(u=>e[u].
family),labels:s.map(u=>e[u].label),symmetric:Uint8Array.from(s,u=>e[u].symmetric?1:0),composes:Uint8Array.from(s,u=>e[u].composes?1:0)};for(let u of["source","\
target"])c[u]=new Int32Array(o.length);c.kind=new Uint16Array(o.length),c.level=new Uint8Array(o.length),c.status=new Uint8Array(o.length),c.weakly=new Uint8Array(
o.length);let l=o.map(u=>te(t.links[u]));c.spans=new Int32Array(o.length+1),l.forEach((u,d)=>{c.spans[d+1]=c.spans[d]+u.length});for(let u of["s1","s2","e1","e2"])
c[u]=new Int32Array(c.spans[o.length]);let f=ud();return o.forEach((u,d)=>{let m=t.links[u];c.source[d]=r.get(m.source),c.target[d]=r.get(m.target),c.kind[d]=a.
get(m.kind),c.level[d]=it(m.confidence),c.status[d]=wt.indexOf(m.status),c.weakly[d]=m.weakly_disputed?1:0,l[d].forEach((h,w)=>{let[y,S]=[c.spans[d]+w,f(h)],x=m.
outside?.includes(w);c.s1[y]=S[0],c.s2[y]=x?1000000001:S[1],c.e1[y]=x?-1000000001:S[2],c.e2[y]=S[3]})}),c.outgoing=Rp(c.source,c.target,n.length),c.incoming=Rp(
c.target,c.source,n.length),c}var na=({spans:t,s1:e,s2:n,e1:o,e2:s},r)=>Array.from({length:t[r+1]-t[r]},(i,a)=>{let c=t[r]+a;return[e[c],n[c],o[c],s[c]]});function Rp(t,e,n){
let o=jp(e,Int32Array.from(t,(i,a)=>a),n).links,s=jp(t,o,n),r=new Int32Array(n);for(let i=0;i<n;i++)for(let a=s.start[i];a<s.start[i+1];a++)(a===s.start[i]||e[s.
links[a]]!==e[s.links[a-1]])&&(r[i]+=1);return{...s,others:r}}function jp(t,e,n){let o=new Int32Array(n+1);for(let i of t)o[i+1]+=1;for(let i=0;i<n;i++)o[i+1]+=
o[i];let s=o.slice(),r=new Int32Array(e.length);for(let i of e)r[s[t[i]]++]=i;return{start:o,links:r}}var Fp=[-1e9,1e9];function Ol(t,e,n,o){let[s,r]=n??Fp,i=o==="certain"?([,u,d])=>[u,d]:([u,,,d])=>[u,d],a=t.map(u=>u.flatMap((d,m)=>d.map(i).filter(h=>h[0]<=r&&h[1]>=
s).map(h=>({link:m,span:h}))));if(a.some(u=>u.length===0))return null;let c=a.map(u=>u.map(({span:d})=>d)),l=e==="any"||c.length===1?c.map(u=>u.map(()=>!0)):f(c);
return l&&a.map((u,d)=>[...new Set(u.filter((m,h)=>l[d][h]).map(({link:m})=>m))].sort(Fx));function f(u){return e==="in-order"?Ux(u):o==="certain"?Px(u,[s,r]):_x(
u,[s,r])}}var Fx=(t,e)=>t-e,_p=(t,e)=>Ml(t.map(n=>n.flatMap(o=>o.map(([s,,,r])=>[s,r]))),e??Fp),Ml=(t,e)=>t.reduce((n,o)=>oa(n,sa(o)),[e]);function oa(t,e){let n=[];
for(let o=0,s=0;o<t.length&&s<e.length;){let[r,i]=[Math.max(t[o][0],e[s][0]),Math.min(t[o][1],e[s][1])];r<=i&&n.push([r,i]),t[o][1]<e[s][1]?o+=1:s+=1}return n}var El=(t,e)=>t[0]-
e[0]||t[1]-e[1];function sa(t){let e=[];for(let[n,o]of t.filter(s=>s[0]<=s[1]).sort(El)){let s=e.at(-1);s&&n<=s[1]+1?s[1]=Math.max(s[1],o):e.push([n,o])}return e}
function Al(t,e,n=!1){let[o,s]=[0,t.length];for(;o<s;){let r=o+s>>1;(n?t[r]<e:t[r]<=e)?o=r+1:s=r}return o}function Pp(t){let e=t.map(([n])=>n);return n=>{let o=Al(
e,n[1])-1;return o>=0&&n[0]<=n[1]&&t[o][1]>=n[0]}}function _x(t,e){let n=Ml(t,e);return n.length?t.map(o=>o.map(Pp(n))):null}function Px(t,e){let n=Pp(Ml(t,e)),
o=t.map(Bx),s=t.map((i,a)=>i.filter(c=>c[0]>c[1]&&o.every((l,f)=>f===a||l(c)))),r=t.map((i,a)=>{let c=new Set(s[a]),l=Hx(s.flatMap((f,u)=>u===a?[]:f));return i.
map(f=>n(f)||c.has(f)||l(f))});return r.every(i=>i.includes(!0))?r:null}function Bx(t){let e=[...t].sort(El),n=e.map(([s])=>s),o=e.map(([,s])=>s);for(let s=1;s<
o.length;s+=1)o[s]=Math.max(o[s-1],o[s]);return([s,r])=>{let i=Al(n,r)-1;return i>=0&&o[i]>=s}}function Hx(t){let e=t.map(([s,r])=>[r,s]).sort(El),n=e.map(([s])=>s),
o=e.map(([,s])=>s);for(let s=o.length-2;s>=0;s-=1)o[s]=Math.min(o[s+1],o[s]);return s=>{let r=Al(n,s[0],!0);return r<n.length&&o[r]<=s[1]}}function Ux(t){let e=[
-1e9];for(let o of t){let s=e[e.length-1],r=1/0;for(let[i,a]of o)a>=s&&(r=Math.min(r,Math.max(s,i)));if(r===1/0)return null;e.push(r)}let n=[1e9];for(let o of[...t].
reverse()){let s=n[0],r=-1000000001;for(let[i,a]of o)i<=s&&(r=Math.max(r,Math.min(a,s)));n.unshift(r)}return t.map((o,s)=>o.map(([r,i])=>i>=e[s]&&Math.max(r,e[s])<=
n[s+1]))}function Gp(t,e,n,o,s){let r=1;for(let i of o){if(i===e||i===n)continue;let a=zx(t,e,i,n,s);if(a===null)return null;t.steps||(r=Math.max(r,a))}return r}function zx(t,e,n,o,s){
let[r,i]=[ra(t,e,n,[o],s),ra(t,n,o,[e],s)];if(!r||!i)return null;let a=r.length+i.length;for(let c of r.filter(l=>i.includes(l)).sort((l,f)=>l-f)){let l=ra(t,e,
n,[o,c],s),f=ra(t,n,o,[e,c],s);if(!l&&!f)return null;a=Math.max(a,Math.min(l?l.length+i.length:1/0,f?r.length+f.length:1/0))}return a}function ra(t,e,n,o,s){let r={
steps:t.ahead,others:t.index.outgoing.others,known:new Map([[e,e]]),farthest:[e]},i={steps:t.behind,others:t.index.incoming.others,known:new Map([[n,n]]),farthest:[
n]};for(;r.farthest.length&&i.farthest.length;){let[a,c]=Hp(r)<=Hp(i)?[r,i]:[i,r];for(let f of a.farthest){s(1);let u=Bp(t,a.steps,f).filter(h=>c.known.has(h));
if(!u.length)continue;let[d,m]=a===r?[f,Math.min(...u)]:[Math.min(...u),f];return[...Up(r.known,d).reverse(),...Up(i.known,m)].slice(1)}let l=[];for(let f of a.
farthest){let u=Bp(t,a.steps,f);s(u.length);for(let d of u)a.known.has(d)||o.includes(d)||(a.known.set(d,f),l.push(d))}a.farthest=l.sort((f,u)=>f-u)}return null}
var Bp=(t,e,n)=>t.steps?[...new Set([e,t.parts,t.wholes].flatMap(o=>[...o(n).others]))]:[...e(n).others],Hp=({others:t,farthest:e})=>e.reduce((n,o)=>n+t[o],0);function Up(t,e){
let n=[e];for(let o=t.get(e);o!==void 0&&o!==U(n);o=t.get(o))n.push(o);return n}function zp(t,e,n=null){let{kind:o,source:s,target:r,start:i,end:a,periods:c,status:l,weakly_disputed:f,confidence:u,claims:d}=t.links[e];return{id:e,kind:o,source:s,
target:r,start:i??null,end:a??null,periods:c??[],status:l,weaklyDisputed:f??!1,confidence:u,sources:[...new Set(d.map(m=>m.source))].sort(),sourcesInWindow:gs(t,
[e],n)}}function gs(t,e,n){if(!n)return null;let o=new Map;for(let{stance:r,source:i,spoken:a=[]}of e.flatMap(c=>t.links[c].claims)){if(r!=="supports")continue;
let c=o.get(i)??[];o.set(i,c);for(let[l,f]of a){let u=l===null?-1e9:gn(l);c.push(u<=n[1]&&(f===null?1e9:gn(f))>=n[0])}}let s={speak:0,other:0,unstated:0};for(let r of _i(
[...o.keys()],t.sources)){let i=r.flatMap(a=>o.get(a));s[i.includes(!0)?"speak":i.length?"other":"unstated"]+=1}return s}function ys(t,e){let n=new Set;for(let o of e)
for(let{stance:s,source:r}of t.links[o].claims)s==="supports"&&n.add(r);return is(n,t.sources).length}var Yp=wt.indexOf("denied");function to(t,e){Yx(t,e);let n=Mo(e),o=Xp(t,e,n,qx(t,e)),s=e.parts&&t.kind.some((d,m)=>Kp(t,d)&&t.status[m]!==Yp),r=s?Kx(t,e,n):null,
i=t.symmetric.map(d=>e.undirected?1:d),a={index:t,filter:e,window:n,mask:o,bothWays:i,steps:s,stepMask:r},{incoming:c,outgoing:l,source:f,target:u}=t;return{...a,
ahead:ia(d=>Vp(a,d,l,u,c,f)),behind:ia(d=>Vp(a,d,c,f,l,u)),parts:ia(d=>Dl(t,r,d,[[c,f,null]])),wholes:ia(d=>Dl(t,r,d,[[l,u,null]]))}}function ia(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}function Yx(t,e){for(let n of e.kinds)if(!t.kindAt.has(n))throw So("kind",n,yn(n,t.kinds));for(let n of e.via)
Or(t,n);for(let n of e.without)if(![t.actorAt,t.linkAt,t.kindAt].some(o=>o.has(n)))throw So("actor, link or kind",n,qp(t,n))}function Or(t,e){let n=t.actorAt.get(
e);if(n===void 0)throw So("actor",e,qp(t,e));return n}function qp(t,e){let n=new Map;for(let o of t.actors){let s=t.graph.actors[o];for(let{name:r}of[s,...s.names??
[]])n.has(yt(r))||n.set(yt(r),o);n.set(yt(o),o)}return yn(yt(String(e)),n.keys()).map(o=>n.get(o))}var qx=(t,e)=>t.kinds.map((n,o)=>(e.kinds.length===0||e.kinds.
includes(n))&&(e.families.length===0||e.families.includes(t.families[o]))),Kp=(t,e)=>t.composes[e]===1&&t.symmetric[e]===0;function Kx(t,e,n){let o=t.kinds.map(
(s,r)=>Kp(t,r));return Xp(t,e,n,o).map((s,r)=>t.status[r]===Yp?0:s)}function Xp(t,e,n,o){let{kind:s,level:r,status:i,weakly:a,source:c,target:l,spans:f,s1:u,s2:d,
e1:m,e2:h}=t,w=new Set(e.without),y=t.kinds.map((C,O)=>o[O]&&!w.has(C)),S=wt.map(C=>e.status.length===0||e.status.includes(C)),x=it(e.minConfidence??"low"),$=new Uint8Array(
t.actors.length),k=new Set;for(let C of w){let O=t.actorAt.get(C);O!==void 0&&($[O]=1),t.linkAt.has(C)&&k.add(t.linkAt.get(C))}let[g,b]=n??[-1/0,1/0],[v,M]=e.certain?
[d,m]:[u,h],E=C=>{for(let O=f[C];O<f[C+1];O++)if(v[O]<=b&&M[O]>=g)return!0;return!1},T=new Uint8Array(s.length);for(let C=0;C<T.length;C++)y[s[C]]&&r[C]>=x&&(S[i[C]]||
a[C]&&S[0])&&!$[c[C]]&&!$[l[C]]&&(!n||E(C))&&(T[C]=1);for(let C of k)T[C]=0;return T}var Vp=({index:t,mask:e,bothWays:n},o,s,r,i,a)=>Dl(t,e,o,[[s,r,null],[i,a,n]]);
function Dl(t,e,n,o){if(!e)return{others:new Int32Array,levels:new Uint8Array};let s=new Map;for(let[{start:i,links:a},c,l]of o)for(let f=i[n];f<i[n+1];f++){let u=a[f];
if(!e[u]||l&&!l[t.kind[u]])continue;let d=s.get(c[u]);(d===void 0||t.level[u]>d)&&s.set(c[u],t.level[u])}s.delete(n);let r=Int32Array.from(s.keys()).sort();return{
others:r,levels:Uint8Array.from(r,i=>s.get(i))}}function Co({index:t,stepMask:e},n,o){let s=aa(t.outgoing,t.target,n,o),r=aa(t.incoming,t.source,n,o);return[...s,
...r].filter(i=>e?.[i]).sort((i,a)=>i-a)}function Qp(t,e,n){if(t.filter.undirected||!t.wholes(e).others.includes(n))return!1;let o=Co(t,e,n);return No(t,e,n).every(
s=>o.includes(s))}function No({index:t,mask:e,bothWays:n},o,s){let r=aa(t.outgoing,t.target,o,s).filter(a=>e[a]),i=aa(t.incoming,t.source,o,s).filter(a=>e[a]&&n[t.
kind[a]]);return[...new Set([...r,...i])].sort((a,c)=>a-c)}function aa({start:t,links:e},n,o,s){let[r,i]=[t[o],t[o+1]];for(;r<i;){let c=r+i>>1;n[e[c]]<s?r=c+1:i=
c}let a=[];for(;r<t[o+1]&&n[e[r]]===s;r++)a.push(e[r]);return a}var Mn=t=>t==="start"||t==="down"||t==="arrived",En=t=>t==="arrived"||t==="up";function An(t,e,n,o){return!t.steps||!Qp(t,n,o)?"arrived":e==="start"||e==="risin\
g"?"rising":null}function Jp(t,{actors:e,through:n}){let o=[e[0]];return n.forEach((s,r)=>{let i=e[r+1];s?t.wholes(e[r]).others.includes(i)&&(o[o.length-1]=i):o.
push(i)}),o}function Mr(t,e){for(let n=0;n<Math.min(t.actors.length,e.actors.length);n++)if(t.actors[n]!==e.actors[n])return t.actors[n]-e.actors[n];if(t.actors.
length!==e.actors.length)return t.actors.length-e.actors.length;for(let n=0;n<t.through.length;n++)if(t.through[n]!==e.through[n])return t.through[n]?1:-1;return 0}function ca(t,e,n,o,s,{down:r=!0}={}){if(!t.steps)return e;let i=new Map(e),a=(c,l,f)=>{let u=c.get(l);c.set(l,u===void 0?f:o(u,f))};for(let c of r?[t.wholes,t.
parts]:[t.parts]){let l=e;for(let f=0;l.size&&f<=t.index.actors.length;f++){let u=new Map;for(let[d,m]of l){let{others:h,levels:w}=c(d);s(h.length),h.forEach((y,S)=>{
let x=n(y,d,w[S],m);x!==null&&a(u,y,x)})}for(let[d,m]of u)a(i,d,m);l=u}}return i}var tm=q.length,Ll=2047,Wl=tm<<6,Er=t=>t>>6&3,eo=t=>t>>8&Ll,no=t=>t>>19;function la(t,e,n){return t.set(e,n),n}function Qx(){let t=[[]],e=new Map([["",0]]),n=new Map,
o=new Map,s=new Map;function r(f){let u=new Map;for(let h of f){let[w,y]=u.get(h&255)??[Ll,0];u.set(h&255,[Math.min(w,eo(h)),Math.max(y,no(h))])}let d=[...u].map(
([h,[w,y]])=>y<<19|w<<8|h).sort((h,w)=>h-w),m=d.join();return e.get(m)??la(e,m,t.push(d)-1)}function i(f,u,d,m=0){let h=((f*tm+u)*64+d)*2+m,w=S=>Math.min(S+m,Ll),
y=S=>w(no(S))<<19|w(eo(S))<<8|Math.min(Er(S),u)<<6|S&63|d;return n.get(h)??la(n,h,r(t[f].map(y)))}function a(f,u){if(f===u||u===0)return f;if(f===0)return u;let d=Math.
min(f,u)*2**24+Math.max(f,u);return o.get(d)??la(o,d,r([...t[f],...t[u]]))}function c(f,u){let d=f*16777216+u,m=h=>t[u].map(w=>no(h)+no(w)<<19|eo(h)+eo(w)<<8|Math.
min(Er(h),Er(w))<<6|(h|w)&63);return s.get(d)??la(s,d,r(t[f].flatMap(m)))}return{number:r,moved:i,union:a,join:c,of:f=>t[f]}}function em(t,e,n,o,s){let r=Qx(),i=o.
find(a=>a!==e&&a!==n);return i===void 0?Cl({view:t,via:o,spend:s,known:r},e,n):Jx({view:t,via:o,spend:s,known:r},e,i,n)}function Cl({view:t,via:e,spend:n,known:o},s,r,{
begins:i=!0,ends:a=!0}={}){let c=t.index.actors.length,l=new Map(e.slice(0,jd).map(($,k)=>[$,1<<k])),f=[d([s],{up:!i})],u=[m(new Map([[r,o.number([Wl])]]),{down:!a})];
function d($,{up:k=!0}={}){if(!t.steps)return $;let g=new Set($);for(let b of k?[t.parts,t.wholes]:[t.parts]){let v=new Set($);for(let M of v){let{others:E}=b(M);
n(E.length);for(let T of E)v.add(T)}for(let M of v)g.add(M)}return[...g]}function m($,k){return Nl(c,ca(t,$,(b,v,M,E)=>o.moved(E,M,l.get(v)??0,1),o.union,n,k))}
function h(){let $=new Set;for(let k of U(f)){let{others:g}=t.ahead(k);n(g.length);for(let b of g)$.add(b)}f.push(d([...$]))}function w(){let{members:$,outlook:k}=U(
u),g=new Map;for(let b of $){let v=l.get(b)??0,M=q.map((C,O)=>o.moved(k[b],O,v)),{others:E,levels:T}=t.behind(b);n(E.length),E.forEach((C,O)=>{g.set(C,o.union(g.
get(C)??0,M[T[O]]))})}u.push(m(g))}function y($,k){let g=new Map;for(let b of $){let{others:v,levels:M}=t.ahead(b),[E,T]=[0,0];v.forEach((C,O)=>{let D=k.outlook[C];
D!==0&&(T+=1,E=o.union(E,o.moved(D,M[O],l.get(C)??0)))}),n(T),E!==0&&g.set(b,E)}return m(g)}function S($){for(;f.length+u.length<$+1;){let[g,b]=[U(f),U(u).members];
if(!g.length||!b.length)return null;Zp(t.index.outgoing,g)<=Zp(t.index.incoming,b)?h():w()}let k=u.slice(0,$+1);for(let g of f.slice(0,$+1-k.length).reverse())if(k.
push(y(g,U(k))),!U(k).members.length)return null;return k[$].outlook[s]!==0?k:null}function x($,k){let g=[],b=({members:v,outlook:M})=>Nl(c,new Map(v.filter(E=>k.
has(E)).map(E=>[E,M[E]])));for(let v of $)g.push(g.length?b(y(b(v).members,U(g))):b(v));return g}return{bits:l,layers:S,within:x,outlook:o.of}}function Jx(t,e,n,o){
let{view:s,spend:r,known:i}=t,a=Cl(t,e,n,{ends:!1}),c=Cl(t,n,o,{begins:!1}),l=s.steps?0:1,f=new Map([[a,[]],[c,[]]]);function u(h,w){let y=f.get(h)??[];return y[w]===
void 0&&(y[w]=h.layers(w)),y[w]}function d(h,{members:w,outlook:y},S){r(w.length);for(let x of w)h.set(x,i.union(h.get(x)??0,S(y[x])))}function m(h){let w=Array.
from({length:h+1},()=>new Map);for(let y=l;y<=h-l;y++){let S=h-y;if(!(y<=S?u(a,y)&&u(c,S):u(c,S)&&u(a,y)))continue;let[x,$]=[u(a,y)??[],u(c,S)??[]],k=U($).outlook[n];
$.forEach((g,b)=>d(w[b],g,v=>v)),x.forEach((g,b)=>d(w[$.length-1+b],g,v=>i.join(v,k)))}return w[0].size?w.map(y=>Nl(s.index.actors.length,y)):null}return{bits:a.
bits,layers:m,within:a.within,outlook:i.of}}function Nl(t,e){let n=new Int32Array(t);for(let[o,s]of e)n[o]=s;return{members:[...e.keys()],outlook:n}}var Zp=({others:t},e)=>e.
reduce((n,o)=>n+t[o],0);function sm(t,e){let n=new Map,o=new Map,s={view:t,spend:e,meeting:(r,i)=>nm(n,`${r},${i}`,()=>tS(t,e,r,i)),runs:(r,i)=>nm(o,`${r},${i}`,()=>eS(t,e,r,i))};return r=>rm(
s,r,{actors:r.slice(0,1),through:[]},"start")}function nm(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function tS(t,e,n,o){let s=Il(o,t.parts),r=[];for(let i of Il(
n,t.parts)){let a=[...t.ahead(i).others].filter(c=>s.has(c));e(1+a.length),a.length&&r.push([i,a])}return r}function*rm(t,e,n,o){if(t.spend(1),e.length===1){yield n;
return}let[s,r]=e;for(let[i,a]of t.meeting(s,r))if(!(i!==s&&!Mn(o)))for(let c of t.runs(s,i)){let l=[...n.actors,...c.slice(1)],f=[...n.through,...om(c)];for(let u of a){
let d=An(t.view,i===s?o:"down",i,u);if(!(d===null||u!==r&&!En(d)))for(let m of t.runs(r,u)){let h=[...l,...[...m].reverse()];if(new Set(h).size<h.length)continue;
let w={actors:h,through:[...f,!1,...om(m)]};yield*rm(t,e.slice(1),w,u===r?d:"up")}}}}var om=t=>Array.from({length:t.length-1},()=>!0);function Il(t,e){let n=new Set(
[t]);for(let o of n)for(let s of e(o).others)n.add(s);return n}function eS(t,e,n,o){let s=Il(o,t.wholes),r=[[n]],i=[];for(let a=r.pop();a;a=r.pop())if(e(1),U(a)===
o)i.push(a);else for(let c of t.parts(U(a)).others)s.has(c)&&!a.includes(c)&&r.push([...a,c]);return i}function am(t,e,n){let{index:o,window:s,filter:r}=t,i=nS(r,s??[-1e9,1e9],n),a=new Map;function c(f,u,d){let m=`${f} ${u} ${d}`;if(!a.has(m)){let h=d?Co(t,f,u):No(
t,f,u);n(h.length);let w=h.flatMap(y=>na(o,y)).map(([y,S,x,$])=>r.certain?[S,x]:[y,$]).filter(([y,S])=>!s||y<=s[1]&&S>=s[0]);a.set(m,i.ofHop(w))}return a.get(m)}
let l=[new Map(e[0].members.map(f=>[f,i.first.end]))];for(let{members:f}of e.slice(1)){let u=U(l),d=new Map;for(let h of f){let w=[...t.ahead(h).others].filter(
S=>u.has(S)),y=i.anyOf(w.map(S=>i.join(c(h,S,!1),u.get(S),"before")));y!==null&&d.set(h,y)}let m=(h,w,y,S)=>i.join(c(h,w,!0),S,"before");l.push(ca(t,d,m,(h,w)=>i.
anyOf([h,w]),n))}return{first:i.first.start,walked:(f,u)=>u.reduce((d,m,h)=>d===null?null:i.join(c(f[h],f[h+1],m),d,"after"),i.first.start),move(f,u,d,m,h){let w=l[h].
get(d);if(f===null||w===void 0)return null;let y=i.join(c(u,d,m),f,"after");return y!==null&&i.meets(y,w)?y:null}}}function nS(t,e,n){return t.time==="in-order"?
oS(n):t.certain?rS(e,n):sS(e,n)}var oS=t=>({first:{start:-1e9,end:1e9},ofHop:e=>e,join(e,n,o){t(e.length);let s=null;for(let[r,i]of e){if(o==="before"?r>n:i<n)continue;
let a=o==="before"?Math.min(i,n):Math.max(n,r);(s===null||(o==="before"?a>s:a<s))&&(s=a)}return s},anyOf:e=>e.reduce((n,o)=>n===null||o!==null&&o>n?o:n,null),meets:(e,n)=>e<=
n});function sS(t,e){let n=(s,r)=>(e(s.length+r.length),o(oa(s,r))),o=s=>s.length?s:null;return{first:{start:[t],end:[t]},ofHop:sa,join:n,anyOf:s=>o(sa(s.flatMap(
r=>r??[]))),meets:(s,r)=>n(s,r,"after")!==null}}function rS(t,e){let n={days:[t],gaps:[]},o=(s,r)=>{e(s.days.length+s.gaps.length+r.days.length+r.gaps.length);let i=Rl(
oa(s.days,r.days)),a=[...r.gaps.filter(c=>im(c,s.days)),...s.gaps.filter(c=>im(c,r.days))];return i.length||a.length?{days:i,gaps:jl(a)}:null};return{first:{start:n,
end:n},ofHop:s=>({days:Rl(s.filter(([r,i])=>r<=i)),gaps:jl(s.filter(([r,i])=>r>i).map(([r,i])=>[i,r]))}),join:o,anyOf(s){let r=s.filter(i=>i!==null);return r.length?
{days:Rl(r.flatMap(({days:i})=>i)),gaps:jl(r.flatMap(({gaps:i})=>i))}:null},meets:(s,r)=>o(s,r,"after")!==null}}function Rl(t){let e=[];for(let n of[...t].sort(
(o,s)=>o[0]-s[0]||s[1]-o[1]))(!e.length||n[1]>U(e)[1])&&e.push(n);return e}function jl(t){let e=[];for(let n of[...t].sort((o,s)=>s[0]-o[0]||o[1]-s[1]))(!e.length||
n[1]<U(e)[1])&&e.push(n);return e.reverse()}function im(t,e){let[n,o]=[0,e.length];for(;n<o;){let s=n+o>>1;e[s][0]<=t[0]?n=s+1:o=s}return n>0&&e[n-1][1]>=t[1]}function fm(t,e,n,o,s){let r=new Map([[n,new Set]]),i=new Map([[o,new Set]]),a=(u,d,m)=>{let h=u.get(d);h?h.add(m):u.set(d,new Set([m]))};e.forEach((u,d)=>{for(let m of u.
members){let h=d?[[t.ahead(m),e[d-1]]]:[];t.steps&&h.push([t.parts(m),u],[t.wholes(m),u]);for(let[{others:w},{outlook:y}]of h)for(let S of w)y[S]!==0&&(s(1),!(m===
o||S===n)&&(a(r,m,S),a(i,S,m)))}});let[c,l]=[cm(n,r,i),cm(o,i,r)],f=new Set([n,o]);for(let u of c.keys()){if(!l.has(u))continue;let d=new Set(lm(c,u));lm(l,u).some(
m=>d.has(m))||f.add(u)}return f}function cm(t,e,n){let o=aS(t,e),s=new Map(o.map((a,c)=>[a,c])),r=new Map([[t,null]]),i=(a,c)=>{let l=f=>s.get(f)??0;for(;a!==c;)
l(a)<l(c)?a=r.get(a)??t:c=r.get(c)??t;return a};for(let a=!0;a;){a=!1;for(let c of o.slice(0,-1).reverse()){let f=[...n.get(c)??[]].filter(u=>r.has(u)).reduce(i);
r.get(c)!==f&&(r.set(c,f),a=!0)}}return r}function aS(t,e){let n=[],o=new Set([t]),s=[{actor:t,others:[...e.get(t)??[]]}];for(;s.length;){let{actor:r,others:i}=U(
s),a=i.pop();a===void 0?(n.push(r),s.pop()):o.has(a)||(o.add(a),s.push({actor:a,others:[...e.get(a)??[]]}))}return n}function lm(t,e){let n=[];for(let o=t.get(e);o!=
null;o=t.get(o))n.push(o);return n}function*pm(t,e){let{start:n,end:o,budget:s,space:r,untracked:i}=t,{layers:a}=e,c={...e,layers:t.passable.get(a.length)??a},l=dm(t,a),f=[n],u={weakest:q.length,
passed:r.bits.get(n)??0,left:a.length-1,through:[],phase:"start",time:l?.first},d=[[u]],m=[um(t,c,n,[u])];for(;m.length;){if(!l&&mm(t)){let $=dm(t,a),k=g=>({...g,
time:$?.walked(f,g.through)});d=d.map(g=>g.map(k)),l=$}s.tired()&&(yield null);let{done:h,value:w}=U(m).next();if(h){for(let $ of[m,d,f])$.pop();continue}let[y,
S]=w;s.spend(S.length),c=fS(t,c,S.length);let x=f.includes(y)?[]:S.flatMap($=>cS(t,c,l,U(d)[$.state],$,U(f),y)??[]);if(y===o){if(!i.every(k=>f.includes(k)||k===
y))continue;let $=x.filter(k=>k.left===0&&k.phase!=="down").map(({through:k})=>k);$.sort((k,g)=>k.join()<g.join()?-1:1);for(let k of $)yield{actors:[...f,y],through:k}}else
x.length&&(f.push(y),d.push(x),m.push(um(t,c,y,x)))}}function um({view:t,budget:e},{layers:n,level:o},s,r){let i=new Map;return r.forEach((a,c)=>{let l=({others:f,
levels:u},{outlook:d},m)=>{let h=0;f.forEach((w,y)=>{d[w]!==0&&(h+=1,u[y]>=o&&nt(i,w,{state:c,strength:u[y],step:m}))}),e.spend(h)};a.left>0&&l(t.ahead(s),n[a.left-
1],null),t.steps&&Mn(a.phase)&&l(t.parts(s),n[a.left],"down"),t.steps&&En(a.phase)&&l(t.wholes(s),n[a.left],"up")}),[...i].sort(([a],[c])=>a-c).values()}function cS(t,e,n,o,{
strength:s,step:r},i,a){let c=r??An(t.view,o.phase,i,a);if(!c)return null;let l={weakest:Math.min(o.weakest,s),passed:o.passed|(t.space.bits.get(a)??0),left:o.left-
(r?0:1),through:[...o.through,r!==null],phase:c,time:null};if(!lS(t,e,l,a))return null;if(!n)return l;let f=n.move(o.time,i,a,r!==null,l.left);return f===null?null:
{...l,time:f}}function lS({end:t,space:e,toPass:n},{layers:o,steps:s,level:r},i,a){let c=s-i.through.filter(Boolean).length;return(a===t?[Wl]:e.outlook(o[i.left].
outlook[a])).some(f=>Math.min(i.weakest,Er(f))===r&&((i.passed|f)&n)===n&&eo(f)<=c&&c<=no(f))}var mm=({refused:t,view:e})=>t>=Fd&&e.filter.time!=="any";function dm(t,e){
if(!mm(t))return null;let n=t.outlooks.get(e.length)??am(t.view,e,t.budget.spend);return t.outlooks.set(e.length,n),n}function fS(t,e,n){let{view:o,start:s,end:r,
space:i,budget:a}=t,c=e.layers.length,l=(t.tried.get(c)??0)+n;if(t.tried.set(c,l),t.passable.has(c)||l<=tl)return e;let f=e.layers.reduce((d,m)=>d+m.members.length,
0);if(l<=tl*Math.max(1,Math.floor(f/1e3)))return e;let u=i.within(e.layers,fm(o,e.layers,s,r,a.spend));return t.passable.set(c,u),{...e,layers:u}}var Fl=(t,e,n,o={},s={})=>ws(Io(t,e,n,o,s));function*Io(t,e,n,o={},{work:s,budget:r=new On(s),beyond:i=!0}={}){let a=Pe(t),[c,l]=[e,n].map(w=>Or(a,w));if(c===l)
throw new st(`a path needs two different actors, not \`${e}\` twice`);let f=Vn(o),u=to(a,f),d={from:e,to:n,filter:f,truncated:!1,truncatedBy:null,paths:[]};if([
e,n,...f.via].some(w=>f.without.includes(w)))return d;let m=new Set,h=sm(u,r.spend);try{for(let w of dS(u,c,l,r)){if(!w){yield;continue}let{trail:y,path:S}=w,x=Jp(
u,y);if(m.has(x.join()))continue;if(d.paths.length===f.limit){d.truncatedBy="limit";break}m.add(x.join());let $={...S,variants:[]};if(d.paths.push($),$.variants=
uS(u,y,x,h,r.spend),!i&&d.paths.length===f.limit)break}}catch(w){if(!(w instanceof vn))throw w;d.truncatedBy="work"}return d.truncated=d.truncatedBy!==null,d}function uS(t,e,n,o,s){
if(n.every(l=>t.parts(l).others.length===0))return[];let r=t.filter.via.map(l=>G(t.index.actorAt,l)),i=[];for(let l of o(n)){if(Mr(l,e)===0||!r.every(u=>l.actors.
includes(u)))continue;let f=hm(t,l,s);f&&i.push({trail:l,path:f})}let a=t.filter.sort==="strongest",c=({path:l})=>{let f=-it(l.confidence);return a?[f,l.steps]:
[l.steps,f]};return i.sort((l,f)=>{let[u,d]=[c(l),c(f)];return u[0]-d[0]||u[1]-d[1]||Mr(l.trail,f.trail)}),i.map(({path:l})=>l)}function*dS(t,e,n,o){let s=t.filter.
via.map(l=>G(t.index.actorAt,l)),r=em(t,e,n,s,o.spend),i=[...r.bits].filter(([l])=>l!==e&&l!==n),a={view:t,start:e,end:n,budget:o,space:r,toPass:i.reduce((l,[,f])=>l|
f,0),untracked:s.filter(l=>!r.bits.has(l)),refused:0,outlooks:new Map,tried:new Map,passable:new Map},c=new Map;for(let l of pS(a,s))o.tired()&&(yield null),yield*mS(
a,l,c)}function*pS({view:t,start:e,end:n,budget:o,space:s},r){let i=Math.min(t.filter.maxHops,t.index.actors.length-1),a=Gp(t,e,n,r,o.spend)??i+1;function*c(){for(let u=a;u<=
i;u++){let d=s.layers(u);d&&(yield d)}}let l=u=>{let d=s.outlook(U(u).outlook[e]),m=Math.min(...d.map(eo));return Array.from({length:Math.max(...d.map(no))+1-m},
(h,w)=>m+w)},f=q.map((u,d)=>q.length-1-d);if(t.filter.sort==="strongest"){let u=[...c()];for(let d of f)for(let m of u)for(let h of l(m))yield{layers:m,steps:h,
level:d};return}for(let u of c())for(let d of l(u))for(let m of f)yield{layers:u,steps:d,level:m}}function*mS(t,e,n){let{layers:o,steps:s,level:r}=e,i=c=>[o.length,
s,c].join(),a=(n.get(i(r))??[]).sort((c,l)=>Mr(c.trail,l.trail));for(let c of pm(t,e)){if(!c){yield null;continue}let l=hm(t.view,c,t.budget.spend);if(!l){t.refused+=
1;continue}let f=it(l.confidence);if(f!==r){nt(n,i(f),{trail:c,path:l});continue}for(;a.length&&Mr(a[0].trail,c)<0;)yield*a.splice(0,1);yield{trail:c,path:l}}yield*a}
function hm(t,{actors:e,through:n},o){let{index:s,filter:r,window:i}=t,a=w=>na(s,w),c=e.slice(1).map((w,y)=>(n[y]?Co:No)(t,e[y],w));o(Rd*c.reduce((w,y)=>w+y.length,
0));let l=null;if(i||r.time!=="any"){let w=c.map(x=>x.map(a)),y=Ol(w,r.time,i,"certain"),S=r.certain?y:Ol(w,r.time,i,"possible");if(!S)return null;l=y?"certain":
"possible",c=c.map((x,$)=>S[$].map(k=>x[k]))}let f=_p(c.map(w=>w.map(a)),i),u=c.map((w,y)=>({...hS(s,e[y],e[y+1],w,i),through:n[y]})),d=u.map(w=>it(w.confidence)),
m=Math.min(...d),h=d.indexOf(m);return{actors:e.map(w=>s.actors[w]),steps:n.filter(Boolean).length,time:l,confidence:q[m],weakestHop:h,independentSources:ys(s.graph,
c.flat().map(w=>s.links[w])),weakestHopSources:u[h].independentSources,disputed:u.some(w=>w.disputed),weaklyDisputed:wm(u.filter(w=>w.disputed).map(w=>w.weaklyDisputed)),
sourcesInWindow:gs(s.graph,c.flat().map(w=>s.links[w]),i),window:f.length?{first:ie(f[0][0]),last:ie(U(f)[1])}:null,hops:u}}var wm=t=>t.length>0&&t.every(Boolean);
function hS(t,e,n,o,s){let r=o.map(i=>t.links[i]);return{source:t.actors[e],target:t.actors[n],confidence:q[Math.max(...o.map(i=>t.level[i]))],independentSources:ys(
t.graph,r),disputed:o.some(i=>t.status[i]!==0),weaklyDisputed:wm(o.filter(i=>t.status[i]!==0).map(i=>t.weakly[i]===1)),sourcesInWindow:gs(t.graph,r,s),links:r.map(
i=>zp(t.graph,i,s))}}function fa(t,e){let n=t.filter(o=>o.stance==="supports");return n.length>0&&n.every(o=>e.has(o.source))}function _l(t){let e=new Map;for(let[n,o]of Object.entries(
t))for(let s of Mt(o))e.set(s,[...e.get(s)??[],n]);return e}function ua(t,e,n=_l(t)){let o=new Set([e]),s=new Map;for(let r of o)for(let i of n.get(r)??[])s.set(
i,(s.get(i)??Mt(t[i]).length)-1),s.get(i)===0&&o.add(i);return o}var ym={supports:"supports",disputes:"disputes",denies:"denies"},wS=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),Tr=(t,e)=>t.actors[e]?.name??e,
bm=(t,e)=>nn(t,e,Tr(t,e.source),Tr(t,e.target)),Pl=t=>{if(!t)return"";try{return wS.of(t)}catch{return t}},gS=t=>(t.amounts??[]).map(e=>Vi(e,F)).join("; "),yS=t=>`${j(
t.roots.length,"source")}, ${j(t.claims.length,"claim")}`;function bS(t,{source:e,credibility:n}){let{reliability:o}=t.sources[e];return`${o}${n} ${ae[o]}, ${ss[n]}`}
var kS={actors:t=>[{id:"name",title:"Name",width:190,share:3,text:e=>e.own.name},{id:"native",title:"Other script",width:120,share:1.5,text:e=>e.own.native_names?.[0]?.
name??""},{id:"type",title:"Type",width:140,share:1,text:e=>t.types[e.own.type].label},{id:"country",title:"Country",width:110,share:1,text:e=>Pl(e.own.country)},
{id:"links",title:"Links",width:76,number:!0,text:e=>String(e.links),value:e=>e.links,counts:({key:e})=>({type:"links",where:{of:e}})},{id:"gives",title:"Suppor\
ts",width:98,number:!0,text:e=>String(e.gives),value:e=>e.gives,counts:({key:e})=>({type:"links",where:{from:e,family:"support"}})},{id:"gets",title:"Supported",
width:108,number:!0,text:e=>String(e.gets),value:e=>e.gets,counts:({key:e})=>({type:"links",where:{to:e,family:"support"}})},{id:"since",title:"Since",width:112,
share:.6,text:e=>e.since?F(e.since):"",value:e=>e.since}],links:t=>[{id:"from",title:"From",width:160,share:1.6,text:e=>Tr(t,e.own.source)},{id:"kind",title:"Ki\
nd",width:150,share:1,text:e=>t.kinds[e.own.kind].label},{id:"to",title:"To",width:160,share:1.6,text:e=>Tr(t,e.own.target)},{id:"when",title:"When",width:180,share:1,
text:e=>Nt(e.own),value:e=>e.own.span[0]??e.own.span[3]},{id:"confidence",title:"Confidence",width:112,text:e=>e.own.confidence,value:e=>it(e.own.confidence)},{
id:"status",title:"Status",width:122,text:e=>e.own.status==="asserted"?"not contested":Ie(e.own),value:e=>wt.indexOf(e.own.status)},{id:"sources",title:"Rests o\
n",width:152,share:.3,text:e=>yS(e.own),value:e=>e.own.roots.length*1e3+e.own.claims.length},{id:"amounts",title:"Amounts",width:150,share:1.5,text:e=>gS(e.own),
value:e=>e.own.amounts?.[0]?.value??null}],claims:t=>[{id:"about",title:"About",width:240,share:2.5,text:e=>e.about},{id:"stance",title:"Stance",width:100,text:e=>ym[e.
own.stance],value:e=>Object.keys(ym).indexOf(e.own.stance)},{id:"grade",title:"Grade",width:290,share:1.5,text:e=>bS(t,e.own),value:e=>`${t.sources[e.own.source].
reliability}${e.own.credibility}`},{id:"source",title:"Source",width:220,share:2.5,text:e=>t.sources[e.own.source].title},{id:"locator",title:"Location",width:150,
share:1.5,text:e=>e.own.locator??""}],sources:()=>[{id:"title",title:"Title",width:240,share:3,text:t=>t.own.title},{id:"publisher",title:"Publisher",width:180,
share:2,text:t=>t.own.publisher},{id:"class",title:"Class",width:130,share:.7,text:t=>on(t.own.class??"")},{id:"reliability",title:"Reliability",width:180,share:.7,
text:t=>`${t.own.reliability}: ${ae[t.own.reliability]}`},{id:"published",title:"Published",width:130,share:.7,text:t=>t.own.published?F(t.own.published):"",value:t=>t.
own.published??null},{id:"links",title:"Links",width:76,number:!0,text:t=>String(t.links),value:t=>t.links,counts:({key:t})=>({type:"links",where:{cites:t}})},{
id:"events",title:"Events",width:84,number:!0,text:t=>String(t.events),value:t=>t.events,counts:({key:t})=>({type:"events",where:{cites:t}})}],events:t=>[{id:"n\
ame",title:"Event",width:240,share:3,text:e=>e.own.name},{id:"date",title:"Date",width:190,share:1,text:e=>F(e.own.date),value:e=>e.own.days[0]},{id:"place",title:"\
Place",width:150,share:1.5,text:e=>e.own.place??""},{id:"actors",title:"Actors",width:240,share:3,text:e=>e.own.roles.map(({actor:n,role:o})=>`${Tr(t,n)} (${on(
o)})`).join(", ")},{id:"claims",title:"Claims",width:84,number:!0,text:e=>String(e.own.claims.length),value:e=>e.own.claims.length}]},km={actors:["links",!1],links:[
"from",!0],claims:["about",!0],sources:["links",!1],events:["date",!1]},xm=(t,e)=>kS[e](t);var xS=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function SS(t,{actors:e,links:n}){let o=new Map;for(let s of e){let r=t.actors[s];o.set(s,{key:s,
open:{type:"actor",id:s},own:r,actors:[s],links:0,gives:0,gets:0,since:r.founded??r.born??null})}for(let s of n){let{source:r,target:i,kind:a}=t.links[s],c=t.kinds[a].
family==="support"?1:0,[l,f]=[o.get(r),o.get(i)];l&&(l.links+=1,l.gives+=c),f&&f!==l&&(f.links+=1,f.gets+=c)}return[...o.values()]}var $m=(t,{links:e})=>[...e].
map(n=>{let o=t.links[n];return{key:n,open:{type:"link",id:n},own:o,actors:[o.source,o.target]}}),vm=(t,e)=>_e(t,e).map(n=>{let o=t.events[n];return{key:n,open:{
type:"event",id:n},own:o,actors:o.roles.map(({actor:s})=>s).filter(s=>t.actors[s])}});function $S(t,e){let n=[];for(let o of[...$m(t,e),...vm(t,e)]){let s=o.open.
type==="link"?bm(t,o.own):o.own.name;o.own.claims.forEach((r,i)=>n.push({...o,key:`${o.open.type}:${o.key}:${i}`,own:r,about:s}))}return n}function vS(t,e){let n=new Map,
o=r=>(n.has(r)||n.set(r,{key:r,open:{type:"source",id:r},own:t.sources[r],links:0,events:0,actors:new Set}),n.get(r)),s=(r,i,a)=>{for(let c of new Set(r.claims.
map(l=>l.source))){let l=o(c);l[i]+=1;for(let u of a)l.actors.add(u);let f=Mt(t.sources[c]);for(let u of f)!t.sources[u]||n.has(u)||(o(u),f.push(...Mt(t.sources[u])))}};
for(let r of e.links)s(t.links[r],"links",[t.links[r].source,t.links[r].target]);for(let r of _e(t,e))s(t.events[r],"events",[]);return[...n.values()]}var OS={actors:SS,
links:$m,claims:$S,sources:vS,events:vm},Lr=(t,e,n)=>OS[e](t,n);function Om(t,e,n){let o=e.value??e.text,s=t.map((a,c)=>({row:a,at:c,key:o(a)??""})),r=n?1:-1,i=new Map;
if(e.value||[...new Set(s.map(({key:a})=>a))].sort(xS.compare).forEach((a,c)=>i.set(a,c)),i.size)for(let a of s)a.key=a.key===""?"":i.get(a.key);return s.sort((a,c)=>a.
key===c.key?a.at-c.at:a.key===""||c.key===""?a.key===""?1:-1:(a.key<c.key?-1:1)*r),s.map(({row:a})=>a)}var Dr=t=>(/^\p{ASCII}*$/u.test(t)?t:t.normalize("NFKD").
replace(/\p{M}/gu,"").replace(/[’‘ʿʾ`]/g,"'")).toLowerCase();function Mm(t,e,n){let o=Dr(n).split(/\s+/).filter(Boolean);return o.length===0?t:t.filter(s=>{
let r=s.folded??=Dr([...e.map(i=>i.text(s)),s.own.summary??"",...(s.own.names??[]).map(i=>i.name),s.key].join(`
`));return o.every(i=>r.includes(i))})}var oo=["kinds","families","types","confidences","statuses","countries"],da=new Set(["types","countries"]),MS=oo.indexOf("statuses"),ES=wt.indexOf("asserted"),Cr="",
Em=new WeakMap;function Hl(t,e=[...new Set(t)].sort()){let n=new Map(e.map((o,s)=>[o,s]));return{order:e,number:Uint16Array.from(t,o=>G(n,o))}}function Ul(t){let e=Em.
get(t);if(e)return e;let{actors:n}=t.graph,o=Hl(t.families,Y),s={kinds:{order:t.kinds,number:t.kind},families:{...o,number:Uint16Array.from(t.kind,r=>o.number[r])},
types:Hl(t.actors.map(r=>n[r].type)),confidences:{order:q,number:t.level},statuses:{order:wt,number:t.status},countries:Hl(t.actors.map(r=>n[r].country??Cr))};return Em.
set(t,s),s}function Am(t,e,n,o){let s=Pe(t),{mask:r}=to(s,bn(n)),i=e.only&&new Set(e.only),a=l=>i?.has(s.actors[l])??!0,c=oo.map((l,f)=>{let[u,d]=[e[l],da.has(l)],
{order:m,number:h}=Ul(s)[l];return u&&{number:h,ofActors:d,at:f,shows:Uint8Array.from(m,w=>u.includes(w)?1:0)}});for(let l=0;l<r.length;l++){if(!r[l]||!a(s.source[l])||
!a(s.target[l]))continue;let f=-1,u=0;for(let{number:d,ofActors:m,shows:h,at:w}of c.filter(Ht))(m?h[d[s.source[l]]]&&h[d[s.target[l]]]:h[d[l]]||w===MS&&s.weakly[l]&&
h[ES])||(u+=1,f=w);u<2&&o(l,f)}return s}function Tm(t,e={},n={}){let o=Pe(t),s=Ul(o),r=oo.map(f=>new Uint32Array(s[f].order.length)),i=oo.map(f=>da.has(f)?new Uint8Array(
o.actors.length):null),a=new Uint8Array(o.actors.length),c=0;Am(t,e,n,(f,u)=>{let[d,m]=[o.source[f],o.target[f]];u<0&&(c+=1,a[d]=a[m]=1);for(let h=0;h<oo.length;h++){
if(u>=0&&u!==h)continue;let{number:w}=s[oo[h]],y=i[h];if(y===null){r[h][w[f]]+=1;continue}y[d]=y[m]=1,r[h][w[d]]+=1,w[d]!==w[m]&&(r[h][w[m]]+=1)}});let l={links:c,
actors:a.reduce((f,u)=>f+u,0)};return oo.forEach((f,u)=>{let{order:d,number:m}=s[f],h=new Uint32Array(d.length);i[u]?.forEach((w,y)=>{h[m[y]]+=w}),l[f]=Object.fromEntries(
d.map((w,y)=>[w,i[u]?{links:r[u][y],actors:h[y]}:r[u][y]]))}),l}function Dm(t,e={},n={}){let o=Pe(t),s=[],r=new Uint8Array(o.actors.length);return Am(t,e,n,(i,a)=>{
a>=0||(s.push(o.links[i]),r[o.source[i]]=r[o.target[i]]=1)}),{actors:o.actors.filter((i,a)=>r[a]),links:s}}function Lm(t,e){let n=Pe(t),o=Ul(n),s=[...e].map(a=>G(
n.linkAt,a)),r=[...new Set(s.flatMap(a=>[n.source[a],n.target[a]]))],i={links:s.length,actors:r.length};for(let a of oo){let{order:c,number:l}=o[a],f=new Uint32Array(
c.length);for(let u of da.has(a)?r:s)f[l[u]]+=1;i[a]=Object.fromEntries(c.map((u,d)=>[u,da.has(a)?{links:0,actors:f[d]}:f[d]]))}return i}var AS=["","Directly","Two hops","Three hops","Four hops","Five hops","Six hops"],Gl=t=>AS[Math.abs(t)]??`${Math.abs(t)} hops`;function pa(t,e,n,o){let{from:s,to:r,
walk:i}=e.question,{actors:a}=n,{wholes:c}=t.columns,l=v=>Object.hasOwn(c,v)&&a.has(c[v])?c[v]:v,f=v=>v.filter(M=>a.has(M)).map(l),[u,d]=[s,r].map(v=>v?o(v):[]),
m=TS(t,n.links,l),h=DS(m,f(u),f(d),f(i.via??[]),!!i.undirected),w=Math.max(0,...h.values()),y=new Map([...a].map(v=>[v,h.get(l(v))??w])),S=new Map;for(let v of n.
links)for(let M of[t.links[v].source,t.links[v].target])S.set(M,(S.get(M)??0)+1);let x=new Set([...u,...d]),$=[s,r].some(v=>v&&ke(v)!==null),k=v=>$?0:x.has(v)?-1:
Math.abs(y.get(v)??0),g=[...a].sort((v,M)=>k(v)-k(M)||(S.get(M)??0)-(S.get(v)??0)||(v<M?-1:1));return{far:y,inOrder:g,columns:$?()=>null:v=>CS(t,e,new Map([...y].
filter(([M])=>v.has(M))))}}function TS(t,e,n){let o={ahead:new Map,behind:new Map};for(let s of e){let{source:r,target:i,kind:a}=t.links[s],[c,l]=[n(r),n(i)];c!==
l&&(nt(o.ahead,c,l),nt(o.behind,l,c),t.kinds[a].symmetric&&(nt(o.ahead,l,c),nt(o.behind,c,l)))}return o}function bs(t,e,n=new Set){let o=new Map([...t].map(s=>[
s,0]));for(let[s,r]of o){let i=(e.get(s)??[]).filter(a=>!o.has(a)&&!n.has(a));for(let a of i)o.set(a,r+1)}return o}function DS(t,e,n,o,s){if(e.length&&n.length){
let r=new Set(n),i=bs(e,t.ahead,r),a=Math.max(0,...i.values())+1;for(let c of r)i.has(c)||i.set(c,a);return i}return s||!(e.length||n.length)?LS(t,[...e,...n,...o]):
e.length?bs(e,t.ahead):new Map([...bs(n,t.behind)].map(([r,i])=>[r,-i]))}function LS({ahead:t,behind:e},n){let o=new Map([...t].map(([a,c])=>[a,[...c,...e.get(a)??
[]]]));for(let[a,c]of e)t.has(a)||o.set(a,c);let[s,r]=[bs(n,t),bs(n,e)],i=new Map(bs(n,o));for(let[a,c]of i)r.get(a)===c&&s.get(a)!==c&&i.set(a,-c);return i}function CS(t,e,n){
let{from:o,to:s}=e.question,r=[...new Set(n.values())].sort((c,l)=>c-l),i=!!(o&&s);return{columns:r.map((c,l)=>{let[f,u]=[l===0,l===r.length-1];return i?{title:f?
"From":u?"To":"Through",note:"",tone:f?"patron":u?"partner":"between"}:c===0?{title:"Asked about",note:"",tone:"patron"}:{title:Gl(c),note:c<0?"lead to it":"rea\
ched from it",tone:"plain"}}),of:Object.fromEntries([...n].map(([c,l])=>[c,r.indexOf(l)])),wholes:t.columns.wholes,asked:!0}}var NS=["support","hostility"],WS=t=>t.reduce((e,n)=>it(n)>it(e)?n:e);function ma(t,e,n){let o=e.map(r=>t.links[r]),s=t.info.asOfDay;return{confidence:WS(o.map(
r=>r.confidence)),disputed:o.some(r=>r.status==="disputed"),denied:o.every(r=>r.status==="denied"),ended:s!==null&&o.every(r=>r.span[3]!==null&&r.span[3]<s),possible:n!==
null&&o.every(r=>ce(r,n)!=="certain")}}function ha(t,e,{kinds:n,families:o,question:s}){let r=new Set([...e].map(l=>t.kinds[t.links[l].kind].family)),i=o??(n||s||
!r.has("support")?Y:NS),a=new Set(i.filter(l=>r.has(l))),c=a.size?a:r;return{main:new Set(c.has("support")?["support"]:c),drawn:c,present:r}}var Vl=2e7,ga=["start","down","arrived","up","rising"],Rm=["arrived","up","rising"],jm=({actor:t,phase:e,passed:n})=>(t*ga.length+ga.indexOf(e))*64+n;function*Fm(t,e,n,o,s=new On(
Vl)){let r=new Set,i=!1;try{yield*IS(new zl(t,e,n,(o.via??[]).slice(0,6)),n!==null,o.hops,s,r)}catch(a){if(!(a instanceof vn))throw a;i=!0}return{links:new Set(
[...r].sort((a,c)=>a-c).map(a=>t.index.links[a])),truncated:i}}function*IS(t,e,n,o,s){let r=t.all,i,a;if(e){let c=t.ends.flatMap(f=>Rm.map(u=>({actor:f,phase:u,
passed:r})));a=yield*wa(o,c,f=>t.hopsBack(f),f=>t.stepsBack(f),n);let l=[...new Set([...a.values()].map(({place:f})=>f.actor))];i=yield*wa(o,t.begun(l),f=>t.hopsOn(
f),f=>t.stepsOn(f),n,a)}else{i=yield*wa(o,t.begun(null),l=>t.hopsOn(l),l=>t.stepsOn(l),n);let c=[...i.values()].map(({place:l})=>l).filter(l=>t.over(l));a=yield*wa(
o,c,l=>t.hopsBack(l),l=>t.stepsBack(l),n,i)}for(let{place:c,far:l}of i.values()){for(let[f,u]of[[1,t.hopsOn(c)],[0,t.stepsOn(c)]])for(let{place:d,links:m}of u){
o.spend(1);let h=a.get(jm(d));if(h&&l+f+h.far<=n)for(let w of m())s.add(w)}o.tired()&&(yield)}}function*wa(t,e,n,o,s,r){let i=new Map,a=e;for(let c=0;c<=s;c+=1){
let l=[];for(;a.length;){let f=a.pop(),u=jm(f);if(!(i.has(u)||r&&!r.has(u))){i.set(u,{place:f,far:c}),l.push(f),t.spend(1);for(let{place:d}of o(f))a.push(d);t.tired()&&
(yield)}}if(a=[],c===s)break;for(let f of l){for(let{place:u}of n(f))t.spend(1),a.push(u);t.tired()&&(yield)}}return i}var zl=class{constructor(e,n,o,s){let r=i=>(i??
[]).map(a=>Or(e.index,a));this.view=e,this.starts=n&&r(n),this.ends=r(o),this.bits=new Map(r(s).map((i,a)=>[i,1<<a])),this.all=(1<<this.bits.size)-1,this.first=
Im(e,r(n)),this.last=Im(e,this.ends)}at(e){return this.bits.get(e)??0}begun(e){let n=e??this.view.index.actors.map((r,i)=>i),o=this.starts&&new Set(this.starts);
return(o?n.filter(r=>o.has(r)):n).map(r=>({actor:r,phase:"start",passed:this.at(r)}))}over({phase:e,passed:n}){return n===this.all&&Rm.includes(e)}allowed(e,n){
let o=this.last.has(e)&&!this.last.has(n),s=this.first.has(n)&&!this.first.has(e);return!o&&!s}*hopsOn({actor:e,phase:n,passed:o}){for(let s of this.view.ahead(
e).others){let r=this.allowed(e,s)?An(this.view,n,e,s):null;if(!r)continue;let i=()=>No(this.view,e,s);yield{place:{actor:s,phase:r,passed:o|this.at(s)},links:i}}}*hopsBack(e){
if(!(e.phase!=="arrived"&&e.phase!=="rising")){for(let n of this.view.behind(e.actor).others)if(this.allowed(n,e.actor))for(let o of ga)An(this.view,o,n,e.actor)===
e.phase&&(yield*this.before(e,n,o))}}*stepsOn({actor:e,phase:n,passed:o}){let s=(r,i)=>({place:{actor:r,phase:i,passed:o|this.at(r)},links:()=>Co(this.view,e,r)});
if(Mn(n))for(let r of this.view.parts(e).others)yield s(r,"down");if(En(n))for(let r of this.view.wholes(e).others)yield s(r,"up")}*stepsBack(e){if(e.phase!=="d\
own"&&e.phase!=="up")return;let n=e.phase==="down";for(let o of(n?this.view.wholes:this.view.parts)(e.actor).others)for(let s of ga.filter(n?Mn:En))yield*this.before(
e,o,s)}*before({actor:e,passed:n},o,s){let r=this.at(o);for(let i of new Set([n,n&~this.at(e)]))(i&r)!==r||s==="start"&&i!==r||(yield{place:{actor:o,phase:s,passed:i},
links:()=>[]})}};function Im(t,e){let n=new Set(e);for(let o of n)for(let s of t.parts(o).others)n.add(s);return n}var jS=1200,Bm={boxes:10,actors:18},FS=t=>t===Bt?Cr:t;function Yl(t,e){let n=Object.fromEntries(Sn.map(s=>[s,Eo(t,e,s)])),o=e.window&&e.window.map(s=>s??"").join(
"..");return[{...n,countries:e.countries&&e.countries.map(FS),only:e.only},{between:o,certain:!!o&&e.certain,without:e.without}]}var we=(t,{window:e})=>e??Ze(t.
info.narrowedBy);function ba(t,e){let n=ke(e);return n===null?[e]:Object.keys(t.actors).filter(o=>(t.actors[o].country??Bt)===n)}var _S=6,_m=new WeakMap;function*Nr(t,e){
let n=_m.get(t)??new Map;_m.set(t,n);let o=$n(t,e),s=JSON.stringify([e.question,o]),r=n.get(s)??(o?yield*PS(t,e,o):{links:new Set,truncated:!1});return n.delete(
s),n.set(s,r),n.size>_S&&n.delete(n.keys().next().value??""),r}function*PS(t,e,n){let{from:o,to:s,walk:r}=e.question,i=xe(e);if(i){let{paths:u}=yield*Io(t,i.from,
i.to,n);return{links:ql(u),truncated:!1}}let a=Vn({...n,time:null,limit:null,sort:null,certain:e.window?e.certain:!1}),[c,l]=[o,s].map(u=>u?ba(t,u):null),f={hops:Re(
e),via:r.via};return yield*Fm(to(Pe(t),a),c,l,f)}var ql=t=>new Set(t.flatMap(e=>[e,...e.variants??[]]).flatMap(({hops:e})=>e.flatMap(({links:n})=>n.map(({id:o})=>o))).
sort());function BS(t,{types:e,countries:n,without:o,only:s}){let r=new Set(o),i=s&&new Set(s);return new Set(Object.keys(t.actors).filter(a=>{let{type:c,country:l}=t.
actors[a];return!r.has(a)&&(i?.has(a)??!0)&&(e?.includes(c)??!0)&&(n?.includes(l??Bt)??!0)}))}function Be(t,e,n=null){let o={window:e.window,certain:e.certain};
if(mt(e)){let i=new Set(n??ws(Nr(t,e)).links),{from:a,to:c,walk:l}=e.question,f=[a,c,...l.via??[]].filter(u=>u&&ke(u)===null);return{links:i,actors:ya(t,i,f),time:o}}
let s=new Set(Dm(t,...Yl(t,e)).links);return{actors:e.window||e.kinds||e.confidences||e.statuses?ya(t,s,[]):BS(t,e),links:s,time:o}}function ya(t,e,n){let o=new Set(
n);for(let s of e)o.add(t.links[s].source).add(t.links[s].target);return o}function Pm(t,{window:e,kinds:n,confidences:o,statuses:s}){let{without:r,within:i,...a}=t.
info.narrowedBy??{};return!!(e||n||o||s||Object.keys(a).length)}function HS(t,e,n,o){let s=new Set(o),r=[...e].filter(f=>s.has(t.links[f].source)&&s.has(t.links[f].
target)),{drawn:i}=ha(t,r,n),a=f=>t.columns.wholes[f]??f,c=new Set([...n.unfolded,...n.only??[],...n.focus?o:[]]);for(let f of r){let{source:u,target:d,kind:m}=t.
links[f],{family:h}=t.kinds[m],w=a(u)===a(d);if(!(!i.has(h)||w&&h!=="structure"))for(let y of[u,d])c.add(y).add(a(y))}let l=o.filter(f=>c.has(f)||!e.size);return l.
length?l:Gm(t,[...ya(t,e,[])],Bm)}function Hm(t,e,n,o){let s=new Set([n]);for(let r=0;r<o;r+=1){let i=[];for(let a of e){let{source:c,target:l}=t.links[a];s.has(
c)!==s.has(l)&&i.push(c,l)}if(i.length===0)break;for(let a of i)s.add(a)}return s}function Um(t,e,n){let o=Hm(t,e,n,1);return o.delete(n),o}function Gm(t,e,n){if(!n)
return e;let o=new Set;return e.filter(r=>{let i=t.columns.wholes[r]??r;return o.size>=n.boxes&&!o.has(i)?!1:(o.add(i),!0)}).slice(0,n.actors)}function zm(t,e,n,o=Be(
t,e)){let r=mt(e)?pa(t,e,o,x=>ba(t,x)):null,i=r?Gm(t,r.inOrder,xe(e)?null:Bm):e.only??n,a=e.focus?Hm(t,o.links,e.focus.id,e.focus.depth):new Set(i);for(let x of e.
unfolded)a.add(x);let c=[...a].filter(x=>o.actors.has(x)),l=r||!Pm(t,e)?c:HS(t,o.links,e,c),f=new Set,u=0,d=x=>t.columns.wholes[x]??x,m=new Map(l.map(x=>[x,new Set])),
h=new Set;for(let x of o.links){let{source:$,target:k}=t.links[x],[g,b]=[m.get($),m.get(k)];!g||!b||(g.add(d(k)),b.add(d($)))}for(let[x,$]of m){let k=1;for(let g of $)
h.has(g)&&g!==d(x)&&(k+=1);u+k>jS&&f.size||(u+=k,f.add(x),h.add(d(x)))}let w=new Set;for(let x of o.links)f.has(t.links[x].source)&&f.has(t.links[x].target)&&w.
add(x);let y=Pm(t,e)?ya(t,o.links,[...f]):o.actors,S=[...r?.inOrder??y].filter(x=>!f.has(x));return{actors:f,links:w,time:o.time,folded:S.length,cut:l.length-f.
size,left:S,columns:r&&r.columns(f)}}var Kl=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function Xl(t,{instead:e,kind:n,family:o,confidence:s,status:r,type:i,country:a}){return e===void 0||
mt(t)||Ee(t)?t:{...t,kinds:n||o?null:t.kinds,confidences:s?null:t.confidences,statuses:r?null:t.statuses,types:i?null:t.types,countries:a?null:t.countries}}var Vm=({
source:t,target:e},n)=>t===n?e:e===n&&t,Ym={gives:["support",({source:t,target:e},n)=>e===n&&t],takes:["support",({source:t,target:e},n)=>t===n&&e],foe:["hostil\
ity",Vm],ally:["alignment",Vm]};function US(t,e,{drawn:n},o){let{type:s,country:r,ids:i}=o,a=Object.keys(Ym).find(f=>f in o),c=new Set(a||s||r?[]:e.actors);if(s||
r)for(let f of e.links)c.add(t.links[f].source).add(t.links[f].target);for(let f of a?e.links:[]){let[u,d]=Ym[a??""],m=t.kinds[t.links[f].kind].family===u&&d(t.
links[f],o[a??""]);m&&c.add(m)}let l=i&&new Set(i.split(","));return[...c].filter(f=>(!s||t.actors[f].type===s)&&(!r||(t.actors[f].country??Bt)===r)&&(!l||l.has(
f))&&!("drawn"in o&&!n.actors.has(f))&&!("hidden"in o&&n.actors.has(f)))}function qm(t,{cites:e,rests:n,alone:o,weaker:s}){let r=n||o||s,i=r?ua(t.sources,r):new Set(
e?[e]:[]);return i.size?({claims:a,confidence:c})=>{let l=a.filter(d=>!i.has(d.source));if(l.length===a.length)return!1;if(!o&&!s)return!0;let f=fa(a,i)||c===void 0&&
l.length===0;if(o)return f;let u=it(mr(l,t.sources).confidence);return!f&&c!==void 0&&u<it(c)}:()=>!0}function GS(t,e,{drawn:n},o){let s=qm(t,o),r=o.ids&&new Set(
o.ids.split(","));return[...e.links].filter(i=>{let a=t.links[i],c=[a.source,a.target];return(!o.kind||a.kind===o.kind)&&(!o.family||t.kinds[a.kind].family===o.
family)&&(!o.confidence||a.confidence===o.confidence)&&(!o.status||a.status===o.status)&&(!o.from||a.source===o.from)&&(!o.to||a.target===o.to)&&(!o.of||c.includes(
o.of))&&(!o.with||c.includes(o.with)&&(!o.of||o.of!==o.with))&&(!r||r.has(i))&&!("drawn"in o&&!n.links.has(i))&&s(a)})}function zS(t,e,{drawn:n},o){let s=qm(t,o);
return _e(t,"drawn"in o?n:e).filter(r=>(!o.of||t.events[r].roles.some(({actor:i})=>i===o.of))&&s(t.events[r]))}function VS(t,e,n,{cited:o,repeats:s}){if(o)return[
...new Set(t.links[o].claims.map(i=>i.source))];let r=Lr(t,"sources",e).map(({key:i})=>i);return s?r.filter(i=>Mt(t.sources[i]).includes(s)):r}var YS=(t,e,n,{cited:o})=>Ql(
t,o).map(([s])=>s);function Ql(t,e){let n=t.links[e].claims.filter(({stance:o})=>o==="supports");return _i(new Set(n.map(({source:o})=>o)),t.sources)}var qS={actors:US,
links:GS,sources:VS,events:zS,roots:YS};function KS(t,e){if(e==="links")return(o,s)=>ks(t.links[o],t.links[s])||Kl.compare(o,s);if(e==="events")return(o,s)=>Kl.
compare(t.events[o].days[0]??"",t.events[s].days[0]??"");let n=e==="actors"?o=>t.actors[o].name:XS(t);return(o,s)=>Kl.compare(n(o),n(s))}var XS=t=>e=>t.sources[e].
title,ks=(t,e)=>it(e.confidence)-it(t.confidence)||e.roots.length-t.roots.length;function Tn(t,e,n){let o=Xi(t,n),s=Xl(e.state,o.where),r=s===e.state?e.view:Be(
t,s),i=qS[o.type](t,r,e,o.where);return{...o,ids:i.sort(KS(t,o.type))}}var Km=({columns:{wholes:t}},e)=>new Set([e,...Object.keys(t).filter(n=>t[n]===e)]);function Wr(t,e,{from:n,to:o}){let[s,r]=[Km(t,n),Km(t,o)];for(let f of s.has(
o)?r:[])s.delete(f);for(let f of r.has(n)?s:[])r.delete(f);let i=new Map,a={there:new Set,back:new Set};for(let f of e){let{source:u,target:d,kind:m}=t.links[f],
h=s.has(u)&&r.has(d);!h&&!(r.has(u)&&s.has(d))||(nt(i,t.kinds[m].family,f),t.kinds[m].family==="support"&&a[h?"there":"back"].add(m))}let c=f=>[t.links[f].source,
t.links[f].target].filter(u=>u!==n&&u!==o).length,l=(f,u)=>c(f)-c(u)||ks(t.links[f],t.links[u])||(f<u?-1:1);return{families:Y.filter(f=>i.has(f)).map(f=>({family:f,
links:(i.get(f)??[]).sort(l)})),there:[...a.there],back:[...a.back]}}function xa(t,{id:e,links:n}){let[o,s]=e.slice(0,e.lastIndexOf(":")).split(">");return[o,s].
every(r=>Object.hasOwn(t.actors,r??""))?{type:"pair",from:o,to:s}:{type:"list",list:Fe("links",{ids:n.join(",")})}}var Xm=(t,e,n)=>Wr(t,e,n).families.reduce((o,{
links:s})=>o+s.length,0);var Qm={light:{ground:"#fdfdfc",ink:"#18212c",caption:"#566374",strip:"#f3f5f7",line:"#d9dee4",accent:"#0a5cab"},dark:{ground:"#11151b",ink:"#e7ebf1",caption:"#\
9fabba",strip:"#171d25",line:"#303945",accent:"#7ab8ff"}},Jl=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),QS=t=>`#${t.map(e=>Math.round(e).toString(16).padStart(
2,"0")).join("")}`;function Zl(t){let[e,n,o]=Jl(t).map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o}function Jm(t,e){
let[n,o]=[Zl(t),Zl(e)].sort((s,r)=>r-s);return(n+.05)/(o+.05)}function Dn(t,e,n){let o=Jl(e);return QS(Jl(t).map((s,r)=>s+(o[r]-s)*n))}var tf=t=>Zl(t)<.2;function rn(t,e,n=4.6){
let o=tf(e)?"#ffffff":"#000000";for(let s=0;s<1;s+=.06){let r=Dn(t,o,s);if(Jm(r,e)>=n)return r}return o}function Zm(t,e,n,o=3.05){for(let s=n;s<1;s+=.04){let r=Dn(
e,t,s);if(Jm(r,e)>=o)return r}return t}var JS=/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;var ZS=new Intl.Segmenter("en",{granularity:"grapheme"}),Sa=t=>t.slice(0,400).replace(JS,e=>"‌‍".includes(e)?e:" ").replace(/\s+/g," ").trim()||"…";function t$(t,e,n){
let o=Sa(t);if(n(o)<=e)return o;let s=[...o],[r,i]=[0,s.length];for(;r+1<i;){let a=r+i>>1;n(`${s.slice(0,a).join("")}…`)<=e?r=a:i=a}return`${s.slice(0,r).join(
"").trimEnd()}…`}var $a=(t,e)=>!!t.at(-1)?.endsWith("…")&&!Sa(e).endsWith("…"),th=(t,e)=>t.join(" ")===Sa(e);function eh(t,e,n){if(n(t)<=1.3*e)return[t];let o=t.
split(/(?<=[-\u2010-\u2015/])/u);if(o.length>1)return o.flatMap(r=>eh(r,e,n));let s=[];for(let{segment:r}of ZS.segment(t)){let i=s.at(-1);i&&n(i+r)<=e?s[s.length-
1]=i+r:s.push(r)}return s}function Ln(t,e,n,o=3){let s=[];for(let r of Sa(t).split(" "))eh(r,e,n).forEach((i,a)=>{let c=s.length?`${s.at(-1)}${a?"":" "}${i}`:i;
s.length&&n(c)<=e?s[s.length-1]=c:s.push(i)});return s.length<=o?s:[...s.slice(0,o-1),t$(s.slice(o-1).join(" "),e,n)]}var ef=" · ",[jr,e$]=[400,600],va=({strong:t})=>t?e$:jr,Oa=(t,{sub:e},n)=>t.reduce((o,s,r)=>o+n(s.text,e,va(s))+(r?n(ef,e,jr):0),0),nf=(t,e,n)=>n(ef,e.sub,jr)+
Oa([t],e,n);function nh(t,e,n){let o=[];for(let s of t){let r=[...o.at(-1)??[],s];if(r.length>1&&Oa(r,e,n)<=e.wrap)o[o.length-1]=r;else for(let i of Ln(s.text,e.
wrap,a=>n(a,e.sub,va(s))))o.push([{...s,text:i}])}return o}function oh({place:t,ended:e,received:n},o,s,r){let i=(u,d)=>u!==""&&{text:u,strong:d};if(s.subs){let u=[
i(t,!1),i(e,!1),i(n.full,!0)];return{beside:null,under:nh(u.filter(Ht),s,r)}}let a=i(n.brief,!1),c=r(U(o),s.name,650),l=a&&c+nf(a,s,r)<=s.wrap?a:null,f=[i(e,!1),
!l&&a];return{beside:l,under:nh(f.filter(Ht),s,r)}}function sh(t,e,{sub:n},o){let s={text:ef.trim(),size:n,weight:jr,fill:t[0].fill},r=t.flatMap((l,f)=>f?[s,l]:
[l]),i=r.map(({text:l,size:f,weight:u})=>o(l,f,u)),a=o(" ",n,jr),c=e-(i.reduce((l,f)=>l+f,0)+(r.length-1)*a)/2;return r.map((l,f)=>{let u={...l,x:c+i[f]/2};return c+=
i[f]+a,u})}function n$({ribbons:t},e){let n=new Map(e.map(l=>[l.id,l])),o=new Map,s=new Map(e.map(({id:l})=>[l,0]));for(let{from:l,to:f,main:u,kinds:d,back:m}of t){let[h,w]=[
n.get(l),n.get(f)],y=u&&d.length&&!m.length?1:0;h&&w&&(nt(o,l,f),nt(o,f,l),s.set(l,G(s,l)+y),s.set(f,G(s,f)-y))}let r=[],i=new Set,a=[...e].sort((l,f)=>G(s,f.id)-
G(s,l.id)||ih(l.id,f.id));for(let l of a){let f=[l.id];for(let u=f.shift();u!==void 0;u=f.shift()){if(i.has(u))continue;i.add(u),r.push(G(n,u));let d=(o.get(u)??
[]).filter(m=>!i.has(m));d.sort((m,h)=>(o.get(m)?.length??0)-(o.get(h)?.length??0)||ih(m,h)),f.push(...d)}}r.sort((l,f)=>Math.sign(G(s,f.id))-Math.sign(G(s,l.id)));
let c=new Map;for(let l of r)nt(c,l.frame??l.id,l);return[...c.values()]}var ih=(t,e)=>t<e?-1:1;function ah(t,e,n){let o=[...new Set(t.boxes.map(({column:i})=>i))].
sort((i,a)=>i-a),s=new Map;if(e&&o.length>1){let i=[o.slice(0,o.length>>1),o.slice(o.length>>1)];for(let{id:a,column:c}of t.boxes)s.set(a,i[0].includes(c)?0:1);
return{layerOf:s,columns:i}}let r=[];for(let i of o){let a=t.boxes.filter(u=>u.column===i),c=n.get(i)??1,l=a.length/c,f=0;for(let u of c>1?n$(t,a):[a]){let d=Math.
min(c-1,Math.floor((f+u.length/2)/l));for(let{id:m}of u)s.set(m,r.length+(c>1?d:0));f+=u.length}for(let u=0;u<c;u+=1)r.push([i])}return{layerOf:s,columns:r}}var s$=8,r$=["weight","Weight"],i$=new Intl.NumberFormat("en",{maximumSignificantDigits:6}),a$=new Intl.NumberFormat("en",{maximumSignificantDigits:3,notation:"\
scientific"});function c$({attributes:t=[]}){for(let e of r$){let[,n]=t.find(([o])=>o===e)??[];if(typeof n=="number"&&Number.isFinite(n))return n}return null}function ch(t,e){
let n=e.map(i=>t.links[i]).filter(({status:i})=>i!=="denied"),o=n.map(c$).filter(i=>i!==null),s=o.reduce((i,a)=>i+a,0),r=Math.max(-Number.MAX_VALUE,Math.min(Number.
MAX_VALUE,s));return{weight:o.length?r:null,weightless:n.length-o.length}}function lh(t){let e=t.flatMap(({main:n,weight:o})=>n&&o!==null?[o]:[]);return e.length?
{least:Math.min(...e),most:Math.max(...e)}:null}function fh(t,{least:e,most:n},{base:o,each:s}){let r=e===n?1:(t/2-e/2)/(n/2-e/2);return o+s*(1+(s$-1)*r)}function of(t){
let e=Math.abs(t);return(e&&(e>=1e9||e<.001)?a$:i$).format(t)}var Ma=({least:t,most:e})=>t===e?`the weight is ${of(t)}`:`the wider, the greater the weight (${of(
t)} to ${of(e)})`;function Ea(t){let e=t.reduce((n,{main:o,weightless:s})=>n+(o?s:0),0);return e?`No weight: ${j(e,"link")}`:null}var uh=7,sf=(t,e)=>e.chip+(t-1)*(e.small+3);function l$(t,e,n,o){let s=Ln(t.label,n.wrap,f=>o(f,n.name,650),uh),{beside:r,under:i}=oh(t,s,n,o),a=t.chips.map(f=>({
...f,lines:Ln(f.label,n.wrap,u=>o(u,n.small,400),uh)})),c=s.length*n.line+i.length*(n.sub+4)+(a.length?4:0)+a.reduce((f,{lines:u})=>f+sf(u.length,n)+n.chipGap,0),
l=Math.max(...s.map(f=>o(f,n.name,650)),r?o(U(s),n.name,650)+nf(r,n,o):0,...i.map(f=>Oa(f,n,o)),...a.flatMap(f=>f.lines.map(u=>o(u,n.small,400)+20)));return{id:t.
id,box:t,chips:a,ribbon:null,layer:e,column:t.column,lines:s,beside:r,under:i,inner:c,group:t.frame,head:t.head,width:l+2*n.pad+6,height:Math.max(n.box,c+2*n.pad),
x:0,y:0,left:[],right:[]}}function f$({main:t,kinds:e,denied:n,weight:o},{weights:s,weighed:r},i){return!t||n?i.thin:s&&r?o===null?i.thin:fh(o,s,i):i.base+i.each*
Math.min(8,e.length)}function dh(t,e,n,o,s){let{layerOf:r,columns:i}=ah(t,n,s),a=i.map(()=>[]),c=new Map;for(let u of t.boxes){let d=l$(u,G(r,u.id),e,o);c.set(u.
id,d),a[d.layer].push(d)}let l=t.ribbons.map((u,d)=>u$(u,d,c,a,f$(u,t,e)));for(let u of l)d$(u,e);for(let u of c.values())for(let d of[u.left,u.right]){let m=d.
reduce((h,w)=>h+w.need+e.portGap,8-e.portGap);u.height=Math.max(u.height,m)}let f=[...c.values()].some(({lines:u,box:d})=>$a(u,d.label));return{layers:a,columns:i,
nodes:c,routes:l,cut:f}}function u$(t,e,n,o,s){let[r,i]=[G(n,t.from),G(n,t.to)],a=r.layer<=i.layer,[c,l]=a?[r,i]:[i,r],f={ribbon:t,index:e,width:s,forward:a,same:r.
layer===i.layer,chain:[c],lane:0,weight:t.main?3:1};for(let u=c.layer+1;u<l.layer;u+=1){let d={id:`${t.id} ${u}`,box:null,ribbon:t,layer:u,column:-1,height:s,width:0,
group:null,head:!1,x:0,y:0,left:[],right:[]};o[u].push(d),f.chain.push(d)}return f.chain.push(l),f}function d$(t,e){let{ribbon:n,chain:o,forward:s,same:r,width:i}=t,
[a,c]=[o[0],U(o)],l=s?[n.back.length,n.kinds.length]:[n.kinds.length,n.back.length],f=u=>n.main?Math.max(i,u?e.strip+e.tileGap:0):2;a.right.push({route:t,end:0,
need:f(l[0]),y:0}),(r?c.right:c.left).push({route:t,end:1,need:f(l[1]),y:0})}var so=(t,e)=>t*e<10.95,ge=t=>Math.round(t*100)/100;function fe({x:t,y:e,width:n,height:o},s){let r=Math.min(s,n/2,o/2),[i,a,c,l]=[t,e,t+n,e+o].map(ge),[f,u,d,m]=[
t+r,t+n-r,e+r,e+o-r].map(ge);return[`M${f} ${a}L${u} ${a}Q${c} ${a} ${c} ${d}L${c} ${m}`,`Q${c} ${l} ${u} ${l}L${f} ${l}Q${i} ${l} ${i} ${m}L${i} ${d}`,`Q${i} ${a}\
 ${f} ${a}z`].join("")}var ph={patron:"#1f5fa8",between:"#b8560c",partner:"#64748b",opponent:"#b5304f",plain:"#7a828e"},m$={support:"#5c8cc4",structure:"#6b7686",alignment:"#2f8a5b",hostility:"\
#cf5f7d"};function Ta(t,e){let n=rn(ph[t]??ph.plain,e.ground,3.6);return{edge:n,fill:Dn(e.ground,n,t==="partner"||t==="plain"?.03:.1)}}var h$="#2f5f99",mh={from:"\
#86b4ea",other:"#4671a8"};function Ro(t,e,n){let o=n==="patron";if(t==="support"&&tf(e.ground))return o?mh.from:mh.other;let s=t==="support"&&o?h$:m$[t];return Zm(
rn(s,e.strip,3.4),e.strip,.86,3.2)}var hh={ended:"#c2570c",began:"#0f62c4",held:"#9aa5b3"},Ss=(t,e)=>t==="held"?Dn(e.strip,hh.held,.55):rn(hh[t],e.strip,3.4),Cn=t=>rn(
t,"#ffffff",4.6);var w$=.35,g$=.45,y$=.5,wh=1.15,b$=({lines:t,under:e},n)=>t.length*n.line+e.length*(n.sub+4);function _r(t,e){let n=t.y+(t.height-t.inner)/2+b$(t,e)+4;return t.
chips.map(o=>{let s=sf(o.lines.length,e),r={x:t.x+9,y:n,width:t.width-18,height:s};return n+=s+e.chipGap,{id:o.id,chip:o,area:r}})}var af=(t,e,n)=>so(e.sub,n)?[]:
_r(t,e);function gh(t,{scale:e,measure:n}){let o=11/e,[s,r]=[t.width-6/e,Math.floor((t.height-2/e)/(o*wh))],i=l=>n(l,o,650);if(r<1)return{lines:[],size:o};let a=Ln(
t.box.label,s,i,r);return{lines:a.every(l=>i(l)<=s)&&th(a,t.box.label)?a:[],size:o}}function yh(t,e){let{graph:n,layout:o,colours:s,focus:r,pinned:i,selected:a,
scale:c,changes:l}=e,{look:f}=o,{tone:u}=n.columns.columns[t.column],{edge:d,fill:m}=Ta(u,s),h=r?r.boxes.has(t.id):null,w=h===!1&&!a.has(t.id)?w$:1,y=r?.chosen===
t.id,S=l?.actors.get(t.id),x=so(f.sub,c)&&gh(t,e).lines.length===0,$=[];if(t.box.members.length&&$.push({type:"path",d:fe({...t,x:t.x+4,y:t.y+4},9),fill:s.ground,
stroke:d,width:1,alpha:w}),a.has(t.id)&&$.push({type:"path",d:fe({x:t.x-4,y:t.y-4,width:t.width+8,height:t.height+8},12),stroke:s.accent,width:2.4,alpha:1}),$.push(
{type:"path",d:fe(t,9),fill:s.ground,alpha:1}),$.push({type:"path",d:fe(t,9),fill:x?Dn(s.ground,d,y$):m,stroke:S?Ss(S,s):y?s.accent:d,width:y||S?3:h?2.2:1.4,dash:t.
box.ended?[5,4]:null,alpha:w}),Object.hasOwn(i,t.id)){let[k,g]=[t.x+t.width-8,t.y+8];$.push({type:"path",d:fe({x:k-3,y:g-3,width:6,height:6},3),fill:s.ink,alpha:w})}
for(let{id:k,area:g}of af(t,f,c)){let b=r?.chosen===k||a.has(k);$.push({type:"path",d:fe(g,5),fill:s.ground,stroke:b?s.accent:d,width:b?2.4:.8,dash:null,alpha:w,
...k.startsWith("more:")?{}:{node:k}})}return $}function bh(t,e){let{layout:{look:n},colours:o,focus:s,selected:r,scale:i,measure:a}=e,c=s&&!s.boxes.has(t.id)&&
!r.has(t.id)?g$:1,l=t.x+t.width/2,f=[],u=(x,$,k)=>{for(let g of sh(x,l,n,a))f.push({type:"text",...g,y:$,anchor:"middle",alpha:c,node:k})},d=(x,$,{high:k,id:g=t.
id,beside:b,...v})=>x.forEach((M,E)=>{let T=b&&E===x.length-1?[b]:[];u([{text:M,...v},...T],$+(E+.5)*k+v.size*.35,g)}),m=x=>({text:x.text,size:n.sub,weight:va(x),
fill:x.strong?o.ink:o.caption});if(so(n.sub,i)){let{lines:x,size:$}=gh(t,e),k=$*wh,g=t.y+(t.height-x.length*k)/2;return d(x,g,{size:$,weight:650,high:k,fill:o.ink}),
f}let h=t.y+(t.height-t.inner)/2,w=t.beside&&m(t.beside);d(t.lines,h,{size:n.name,weight:650,high:n.line,fill:o.ink,beside:w});let[y,S]=[h+t.lines.length*n.line,
n.sub+4];t.under.forEach((x,$)=>u(x.map(m),y+($+.5)*S+n.sub*.35,t.id));for(let{id:x,area:$,chip:k}of _r(t,n)){let g=n.small+3,b=$.y+($.height-k.lines.length*g)/
2,v={size:n.small,weight:400,high:g,fill:o.ink};d(k.lines,b,{...v,id:x.startsWith("more:")?t.id:x})}return f}var kh=(t,{x:e,y:n})=>e>=t.x&&e<=t.x+t.width&&n>=t.y&&n<=t.y+t.height;function an({nodes:t,boxOf:e,look:n},o){let s=e.get(o),r=s&&t.get(s);return!r||r.id===o?r||
null:_r(r,n).find(i=>i.id===o)?.area??r}var xh=(t,e)=>[...e].flatMap(n=>{let o=an(t,n);return o?[[n,{area:o,own:t.nodes.has(n)}]]:[]});function Pr(t,e){let n=(e??
[]).map(o=>an(t,o)).filter(Ht);return n.length?{left:Math.min(...n.map(({x:o})=>o)),right:Math.max(...n.map(({x:o,width:s})=>o+s)),top:Math.min(...n.map(({y:o})=>o)),
bottom:Math.max(...n.map(({y:o,height:s})=>o+s))}:{left:0,right:t.width,top:0,bottom:t.height}}function k$(t,{x:e,y:n}){let o=1/0;for(let s=1;s<t.length;s+=1){let[
[r,i],[a,c]]=[t[s-1],t[s]],l=(a-r)**2+(c-i)**2||1,f=Math.max(0,Math.min(1,((e-r)*(a-r)+(n-i)*(c-i))/l));o=Math.min(o,Math.hypot(r+f*(a-r)-e,i+f*(c-i)-n))}return o}
function Sh(t,e,n){for(let s of t.nodes.values()){if(!kh(s,e))continue;let r=_r(s,t.look).find(({area:i})=>kh(i,e))?.chip;return r?.more.length?{type:"more",id:s.
id,ids:r.more}:r&&!r.id.startsWith("more:")?{type:"actor",id:r.id}:s.box.members.length?{type:"stack",key:s.id.slice(6),id:s.id,ids:s.box.members}:{type:"actor",
id:s.id}}let o={far:1/0,ribbon:null};for(let{ribbon:s,points:r,width:i}of t.ribbons){let a=Math.max(0,k$(r,e)-i/2);a<n&&a<o.far-(s.main?0:1)&&(o={far:a,ribbon:s})}
return o.ribbon&&{type:"strand",links:o.ribbon.links,id:o.ribbon.id}}function $h(t,e){let n=e.type==="strand"?null:t.boxOf.get(e.id)??e.id,o=t.ribbons.map(({ribbon:r})=>r).
filter(r=>n?r.from===n||r.to===n:r.id===e.id),s=[...n?[n]:[],...o.flatMap(({from:r,to:i})=>[r,i])];return{actors:[],links:[],boxes:s,ribbons:o.map(({id:r})=>r),
key:n??e.id}}function vh(t,e){if(!e)return null;if(e.boxes)return{boxes:new Set(e.boxes),ribbons:new Set(e.ribbons),chosen:null};let n=new Set(e.links),o=t.ribbons.
filter(({ribbon:r})=>r.links.some(i=>n.has(i)));return{boxes:new Set(e.actors.map(r=>t.boxOf.get(r)).filter(Ht)),ribbons:new Set(o.map(({ribbon:r})=>r.id)),chosen:e.
chosen??null}}function Oh({nodes:t}){let[e,n]=[-1,0];for(let o of t.values()){let s=o.left.length+o.right.length;s>e&&([e,n]=[s,o.y+o.height/2])}return n}function Mh(t,e,n,o){
let s=[...t.nodes.values()].filter(({box:f})=>!f.members.length),r=e===null?null:an(t,e),i=({left:f,right:u})=>f.length+u.length;if(!r){let f=Math.max(...s.map(
i));return s.find(u=>i(u)===f)?.id??null}let[a,c]=[r.x+r.width/2,r.y+r.height/2],l={cost:1/0,id:null};for(let f of s){let[u,d]=[f.x+f.width/2-a,f.y+f.height/2-c],
m=u*n+d*o,h=Math.abs(d*n)+Math.abs(u*o);f.id!==e&&m>1&&m+2*h<l.cost&&(l={cost:m+2*h,id:f.id})}return l.id}function Br({text:t,x:e,y:n,size:o,weight:s,anchor:r},i){
let a=i(t,o,s);return{x:r==="middle"?e-a/2:r==="end"?e-a:e,y:n-o*.8,width:a,height:o}}function Eh(t,e,n,o,s,r){let i=({x:l,y:f,width:u,height:d})=>{let[m,h]=o([
l,f]);return{x:m,y:h,width:u*s,height:d*s}},a=l=>({text:l.text,...i(Br(l,r)),size:l.size*s});return{boxes:[...t.nodes.values()].flatMap(l=>[{id:l.id,...i(l)},...af(
l,t.look,s).map(({id:f,area:u})=>({id:f,...i(u)}))]),texts:[...e,...n.filter(l=>l.type==="text")].map(a),ribbons:t.ribbons.map(({ribbon:l,points:f})=>({from:l.from,
to:l.to,family:l.family,links:l.links,points:f.map(o)}))}}function Ah(t,e,n){let o={time:-1/0,x:0,y:0,what:null,done:!0},s=null,r=!1,i=0,a=null,c=({clientX:m,clientY:h})=>{let w=t.getBoundingClientRect();return{x:m-w.left,
y:h-w.top}},l=({timeStamp:m,detail:h,clientX:w,clientY:y})=>(h>1||m-o.time<900)&&Math.hypot(w-o.x,y-o.y)<6;function f(){o.done||(o.done=!0,o.what?.type==="actor"&&
n.expand(o.what.id))}t.addEventListener("click",m=>{let{clientX:h,clientY:w,timeStamp:y}=m;if(!a||Math.hypot(h-a.x,w-a.y)>6)return;if(l(m)){f();return}let S=c(m);
o={time:y,x:h,y:w,what:n.under(S),done:!1},n.click(o.what,S)}),document.addEventListener("pointerdown",m=>{t.contains(m.target)||!l(m)||(m.preventDefault(),window.
addEventListener("click",h=>h.stopPropagation(),{capture:!0,once:!0}),f())},{capture:!0}),e.on("zoom",n.touched),e.on("dragStart",()=>n.hover(null)),e.on("dragg\
ing",({nodes:m})=>{n.touched(),m.length&&n.drag(m)}),e.on("dragEnd",({nodes:m})=>{m.length&&n.drop(m)}),t.addEventListener("pointermove",m=>{m.buttons||m.pointerType===
"touch"||n.hover(n.under(c(m)),m)}),t.addEventListener("pointerleave",()=>n.hover(null)),t.addEventListener("pointerdown",m=>{clearTimeout(i),a=m.isPrimary?{x:m.
clientX,y:m.clientY}:null;let h={clientX:m.clientX,clientY:m.clientY};m.pointerType==="touch"&&!r&&(i=window.setTimeout(()=>u(h),550)),!(m.button||!(m.shiftKey||
r))&&(m.stopPropagation(),a=null,s=[c(m)],n.hover(null),t.setPointerCapture(m.pointerId))},{capture:!0}),t.addEventListener("pointermove",m=>{let h=s?.[0],w=c(m);
Math.hypot(m.movementX,m.movementY)>6/2&&clearTimeout(i),!(!s||!h)&&(m.stopPropagation(),(s.length>1||Math.hypot(w.x-h.x,w.y-h.y)>6)&&(s.push(w),n.lasso(s,!1)))},
{capture:!0});for(let m of["pointerup","pointercancel"])t.addEventListener(m,h=>{if(clearTimeout(i),!s)return;h.stopPropagation();let w=s,y=r;s=null,d(!1),m==="\
pointercancel"?n.lasso([],!1):w.length>1?n.lasso(w,!0):(!y||h.shiftKey)&&n.toggle(n.under(w[0]))},{capture:!0});function u(m){a=null,n.menu(n.under(c(m)),{x:m.clientX,
y:m.clientY})}t.addEventListener("contextmenu",m=>{m.preventDefault(),clearTimeout(i),u(m)});function d(m){r=m,t.classList.toggle("lasso",m),n.asked(m)}return{lasso:()=>d(
!r),pending:()=>o.done?0:Math.max(0,900-(performance.now()-o.time))}}function Th(t,{x:e,y:n}){let o=!1;return t.forEach((s,r)=>{let i=t[(r+t.length-1)%t.length];
s.y>n!=i.y>n&&e<(i.x-s.x)*(n-s.y)/(i.y-s.y)+s.x&&(o=!o)}),o}var Da=12;function Lh({container:t,network:e,graph:n,store:o,placing:s,painting:r,on:i}){let{layout:a}=s;function c(m,h){m?.type==="stack"?o.set({stacks:[...o.get().
stacks,m.key]}):m?.type==="more"?i.unfold(m.ids):m?i.select(m.type==="strand"?xa(n,m):m,l(m,h)):i.select(null)}function l(m,h){let w=t.getBoundingClientRect(),y=m.
type==="actor"?an(a(),m.id):null,[S,x]=y?[y,{x:y.x+y.width,y:y.y+y.height}].map($=>e.canvasToDOM($)):[{x:h.x-Da,y:h.y-Da},{x:h.x+Da,y:h.y+Da}];return{left:w.left+
S.x,right:w.left+x.x,top:w.top+S.y,bottom:w.top+x.y}}function f(m,h){let w=m.map(y=>e.DOMtoCanvas(y));if(h){let y=({x:$,y:k,width:g,height:b})=>({x:$+g/2,y:k+b/
2}),x=[...a().nodes.values()].filter($=>Th(w,y($))).flatMap(({id:$,box:k})=>k.members.length?k.members:[$]);o.set({selected:[...new Set([...o.get().selected,...x])]})}
r.lasso(h?[]:w)}function u(m){let h=d(m),{selected:w}=o.get(),y=h.every(S=>w.includes(S));h.length&&o.set({selected:y?w.filter(S=>!h.includes(S)):[...new Set([...w,
...h])]})}function d(m){return m?m.type==="actor"?[m.id]:m.type==="strand"?[...new Set(m.links.flatMap(h=>[n.links[h].source,n.links[h].target]))]:m.ids:[]}return{
choose:c,lasso:f,toggle:u,actorsOf:d}}var S$=Object.freeze({brief:"",full:""}),$$=new Set(["patron","opponent"]);function v$(t,e,n){let o=new Map;for(let s of e.flatMap(({links:r})=>r)){let{kind:r,target:i}=t.
links[s];if(t.kinds[r].family!=="support")continue;let a=n(i)??i;o.set(a,(o.get(a)??new Set).add(r))}return o}function Ch(t,e,n){let o=v$(t,e,n),s=new Set([...o.
values()].flatMap(a=>[...a])).size>1,{columns:r,of:i}=t.columns;return a=>{let c=o.get(a)?.size??0;if(!c||!s||$$.has(r[i[a]]?.tone))return S$;let l=`${c} ${c===
1?"kind":"kinds"}`;return{brief:l,full:`receives ${l}`}}}var M$=4,E$=9,cf=8,A$=4,Nh="member-of",T$=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"});function ro(t){let e=new Map;for(let{kind:n}of Object.values(
t.links))e.set(n,(e.get(n)??0)+1);return Object.keys(t.kinds).sort((n,o)=>(e.get(o)??0)-(e.get(n)??0)||(n<o?-1:1))}function D$(t,{dissolved:e,died:n}){let o=e??
n;if(!o||o==="..")return"";let s=We(o)[1];return!s||t.info.asOfDay&&s>t.info.asOfDay?"":`${n?"died":"ended"} ${F(o).replace(/(\d) ([A-Z][a-z]{2})[a-z]+ /,"$1 $2\
 ")}`}var L$=({country:t,type:e})=>t&&e!=="state"&&T$.of(t)||"";function C$(t,e,n){let o=new Map;for(let a of e){let{kind:c,source:l,target:f,status:u}=t.links[a];
c!==Nh||u==="denied"||!n(l)||!n(f)||l===f||t.columns.of[l]===t.columns.of[f]&&nt(o,f,l)}let s=new Map,r=[...o].filter(([,a])=>new Set(a).size>1);r.sort((a,c)=>a[1].
length-c[1].length||(a[0]<c[0]?-1:1));let i=new Set;for(let[a,c]of r){if(s.has(a))continue;let l=[...new Set(c)].filter(f=>!s.has(f)&&!i.has(f));if(!(l.length<2)){
i.add(a);for(let f of l)s.set(f,a)}}return s}function N$(t,e,n,o){let s=new Map;for(let i of e)nt(s,t.columns.of[i],i);let r=new Map;for(let[i,a]of s)if(!(a.length<=
E$))for(let c of a)n.has(c)||nt(r,`${t.actors[c].type}.${i}`,c);for(let[i,a]of r)(a.length<M$||o.has(i))&&r.delete(i);return r}function W$(t,e,n,o){let s=n.slice(
0,cf).map(l=>({id:l,label:t.actors[l].name,more:[],beyond:[]})),r=[...n.slice(cf),...o];if(!r.length||!s.length&&r.length<A$)return s;let a=r.every(l=>t.actors[l].
type==="state-organ")?"organ":r.every(l=>t.actors[l].type==="armed-wing")?"wing":"part",c=`${r.length}${s.length?" more":""} ${a}${r.length===1?"":"s"}`;return[
...s,{id:`more:${e}`,label:c,more:o,beyond:n.slice(cf)}]}function lf(t,e,n,o,s,r){let i=new Map;for(let f of e){let{source:u,target:d,kind:m}=t.links[f],[h,w]=[
n(u),n(d)];if(!h||!w||h===w)continue;let[y,S]=h<w?[h,w]:[w,h],{family:x,symmetric:$}=t.kinds[m],k=`${y}>${S}:${x}`;i.has(k)||i.set(k,{one:y,other:S,family:x,there:new Set,
back:new Set,links:[]});let g=G(i,k);g.links.push(f),($||h===y)&&g.there.add(m),!$&&h===S&&g.back.add(m)}let a=f=>r.filter(u=>f.has(u)),c=[...i].map(([,{one:f,other:u,
family:d,there:m,back:h,links:w}])=>{let y=h.size>m.size,[S,x]=y?[u,f]:[f,u];return{id:`${S}>${x}:${d}`,from:S,to:x,family:d,kinds:a(y?h:m),back:a(y?m:h),directed:w.
some($=>!t.kinds[t.links[$].kind].symmetric),main:s.has(d),links:w,...ma(t,w,o),...ch(t,w)}}),l=({family:f})=>Y.indexOf(f);return c.sort((f,u)=>l(f)-l(u)||(f.id<
u.id?-1:1))}function La(t,e,n,o,s,r){let{wholes:i}=t.columns,a=O=>Object.hasOwn(i,O)&&e.actors.has(i[O])?i[O]:null,c=[...e.actors].filter(O=>!a(O)).sort(),l=C$(
t,e.links,O=>e.actors.has(O)&&!a(O)),f=new Set(l.values()),u=c.filter(O=>!l.has(O)&&!f.has(O)),d=N$(t,u,o,new Set(n.stacks)),m=new Map;for(let O of[...e.actors].
sort()){let D=a(O);D&&nt(m,D,O)}let h=new Map;for(let O of e.hidden??[]){let D=a(O);D&&!e.actors.has(O)&&t.actors[O].type!=="person"&&nt(h,D,O)}let w=new Map,y=[];
for(let[O,D]of d){let[W,L]=O.split("."),I=`stack:${O}`;for(let z of D)w.set(z,I);let P=`${D.length} ${t.types[W].plural}`;y.push({id:I,label:P,place:"",column:Number(
L),chips:[],frame:null,head:!1,ended:"",members:D})}for(let O of c){if(w.has(O))continue;w.set(O,O);let D=t.actors[O];y.push({id:O,label:D.name,place:L$(D),column:t.
columns.of[O],chips:W$(t,O,m.get(O)??[],h.get(O)??[]),frame:l.get(O)??(f.has(O)?O:null),head:f.has(O),ended:D$(t,D),members:[]})}for(let[O,D]of m)for(let W of D)
w.set(W,G(w,O));let{main:S,drawn:x,present:$}=ha(t,e.links,n),k=[...e.links].filter(O=>{let{kind:D,source:W,target:L}=t.links[O];return x.has(t.kinds[D].family)?
!(D===Nh&&l.get(W)===L):!1}),g=lf(t,k,O=>w.get(O),s,S,r),v=[...new Set(g.flatMap(O=>O.main?[...O.kinds,...O.back]:[]))].map(O=>t.kinds[O].letters),M=lh(g),E=n.width===
"weight"&&M!==null,T=Ch(t,g,O=>w.get(O));return{boxes:y.map(O=>({...O,received:T(O.id)})),ribbons:g,boxOf:w,main:S,drawn:x,present:$,columns:t.columns.columns,order:r,
letters:v,weights:M,weighed:E}}var Wh=10,I$=2;function R$({captions:t,width:e},n){let{x:o,y:s}=t[n],r=t.filter((l,f)=>f!==n&&l.y===s&&l.title),i=Math.max(-o,...r.filter(l=>l.x<o).map(l=>l.x-o)),
a=Math.min(e-o,...r.filter(l=>l.x>o).map(l=>l.x-o)),c=Math.min(i===-o?1/0:-i/2,a===e-o?1/0:a/2);return 2*Math.min(c,e/2)-Wh}function Ih({layout:t,colours:e,scale:n,
measure:o}){let{look:s,narrow:r}=t,i=Math.max(r?11:12,11/n),a=i*1.2;if(i>s.top-4)return[];let c=[];return t.captions.forEach(({title:l,note:f,x:u,y:d},m)=>{if(!l)
return;let h=R$(t,m),w=(b,v)=>M=>o(M,b,v),y=r||s.top<20+a?1:I$,S=Ln(l.toUpperCase(),h,w(i,650),y);if(S.some(b=>o(b,i,650)>h+Wh))return;let x=(b,v,M,E)=>{let T=Math.
min(o(b,M,E)/2+4,t.width/2),C=Math.min(Math.max(u,T),t.width-T),O={size:M,weight:E,fill:e.caption,anchor:"middle",alpha:1};c.push({type:"text",text:b,x:C,y:v,...O})},
$=r?d+s.top-8:d+Math.max(20,i+4);S.forEach((b,v)=>x(b,$+v*a,i,650));let k=$+(S.length-1)*a+15,g=f&&o(f,s.sub,400)<=h&&k<d+s.top-2;!r&&g&&!so(s.sub,n)&&x(f,k,s.sub,
400)}),c}var Ms={margin:16,top:52,bottom:14,boxGap:14,laneGap:8,portGap:4,box:44,pad:9,chip:23,chipGap:5,frame:8,framed:8,name:14,line:18,sub:11,small:12,wrap:176,slot:12,
strip:14,tileGap:2,arrow:9,mark:8,bend:10,shortest:44,lane:9,thin:1.4,base:2.4,each:1.5,tiles:"letters",packed:!1,subs:!0},ff={...Ms,boxGap:22,laneGap:13,portGap:7,
framed:11,lane:13,wrap:250},Na={...Ms,top:46,boxGap:9,box:38,pad:6,laneGap:6,portGap:3,line:17,wrap:140},uf={...Na,name:13,wrap:112,line:16,lane:7,margin:8,packed:!0},
Os={...uf,boxGap:6,box:28,pad:4,laneGap:4,portGap:2,top:44,line:15,chip:20,frame:6},df={...Os,name:12,line:14,wrap:112,tiles:"count",mark:3,shortest:36,base:2,each:1},
pf={...df,name:11,line:13,small:11,chip:17,chipGap:3,wrap:96,box:20,pad:3,boxGap:5,laneGap:3,portGap:1.5,bend:6,lane:5,thin:1,base:1.4,each:.5,arrow:6,strip:7,tileGap:0,
frame:4,framed:4,tiles:"none",subs:!1},jh=[[ff,{...ff,wrap:176},{...ff,wrap:140,packed:!0},{...Ms,wrap:250},Ms,{...Ms,wrap:140,packed:!0},{...Na,wrap:250},Na,{...Na,
wrap:116,packed:!0},uf,{...uf,name:12,line:15,wrap:96,mark:4,shortest:36},{...Os,wrap:150},{...Os,boxGap:9,laneGap:6,wrap:136,mark:4,shortest:36},{...Os,wrap:136,
mark:4,shortest:36},{...Os,wrap:116,mark:4,shortest:36},{...Os,name:12,wrap:96,mark:4,shortest:36}],[{...df,wrap:150},df],[{...pf,wrap:150},pf]],Wa={...Ms,margin:5,
top:24,bottom:5,boxGap:9,laneGap:4,portGap:3,box:34,pad:4,chip:18,chipGap:3,frame:4,framed:5,name:12,line:14,small:11,wrap:88,slot:14,strip:13,tileGap:1,arrow:7,
mark:2,lane:5,thin:1.1,base:1.8,each:.8,bend:7,shortest:40,tiles:"count"},Rh={...Wa,top:19,boxGap:3,box:20,pad:2,portGap:.5,strip:12,chip:15,chipGap:2,framed:3,
name:11,line:12,wrap:84,subs:!1},Ca={...pf,each:.75,margin:4,top:20,bottom:5,line:12,wrap:76,pad:2,lane:4,shortest:34},Fh=[[Wa,{...Wa,boxGap:6,box:30,portGap:2,
name:11,line:13,wrap:80},{...Wa,boxGap:4,pad:2,box:22,portGap:1,name:11,line:12,wrap:80,subs:!1,top:20},{...Rh,wrap:104},Rh,{...Ca,wrap:112},{...Ca,wrap:112,boxGap:3,
framed:3},{...Ca,wrap:96},Ca]];function mf(t,e){if(!e)return null;let n=new Set([...t].map(s=>e.links.get(s)??"held")),o=n.has("ended")?"ended":n.has("began")?"\
began":null;return n.size===1?{whole:[...n][0],line:null}:{whole:"held",line:o}}var hf={ended:[8,5],began:null,held:null},_h=700;var Ph=.13,_$=2.5;function P$(t){let e=t.slice(1).map(([o,s],r)=>Math.hypot(o-t[r][0],s-t[r][1])),n=e.reduce((o,s)=>o+s,0)/2;for(let[o,s]of e.entries()){if(n<=s&&
s){let[[r,i],[a,c]]=[t[o],t[o+1]];return[r+(a-r)*n/s,i+(c-i)*n/s]}n-=s}return t[0]??[0,0]}function Bh({ribbon:t,width:e,d:n,points:o,heads:s},{graph:r,layout:i,
colours:a,focus:c,detail:l,changes:f}){let u=c?c.ribbons.has(t.id):null,d=u||l,m=u===!1?Ph:1,h=i.nodes.get(t.from),w=mf(t.links,f),y=Ro(t.family,a,h&&r.columns.
columns[h.column].tone),S=w?Ss(w.whole,a):y,x=t.possible?i.look.thin:e*(u&&!t.main?1.6:1),$=[];t.main&&m===1&&$.push({type:"path",d:n,stroke:a.ground,width:x+_$,
alpha:1});let k=w?hf[w.whole]:d?Je[t.confidence]:null;$.push({type:"path",d:n,stroke:S,width:x,alpha:m,dash:k}),w?.line&&$.push({type:"path",d:n,stroke:Ss(w.line,
a),width:Math.max(1.4,x*.4),alpha:m,dash:hf[w.line]});let[g,b]=P$(o);if(t.denied||d&&t.disputed){let[v,M,E,T]=[g-6,g+6,b-6,b+6].map(ge),C=`M${v} ${E}L${M} ${T}M${v}\
 ${T}L${M} ${E}`,O=`M${ge(g)} ${E}L${M} ${ge(b)}L${ge(g)} ${T}L${v} ${ge(b)}z`;$.push(t.denied?{type:"path",d:C,stroke:S,width:2,alpha:m}:{type:"path",d:O,fill:a.
ground,stroke:S,width:1.8,alpha:m})}for(let v of s)(t.main||d)&&$.push(B$(v,t,i.look,a,S,m,d));return $}function B$({x:t,y:e,way:n},o,s,r,i,a,c){let l=t-n*s.arrow,
f=o.main?s.strip/2:4,u=c&&o.ended,d=`M${ge(l)} ${ge(e-f)}L${ge(t)} ${ge(e)}L${ge(l)} ${ge(e+f)}${u?"":"z"}`;return u?{type:"path",d,stroke:i,width:1.8,alpha:a}:
o.possible?{type:"path",d,fill:r.ground,stroke:i,width:1.2,alpha:a}:{type:"path",d,fill:Dn(i,r.ink,.35),alpha:a}}function wf({x:t,y:e,way:n,kinds:o,slots:s},r){
let i=t-n*(r.arrow+2);return r.tiles==="none"?[]:r.tiles==="count"?[{kind:null,x:i-(n>0?r.slot:0),y:e-r.strip/2}]:o.map(a=>{let c=n>0?s.length-1-s.indexOf(a):s.
indexOf(a);return{kind:a,x:i-n*c*r.slot-(n>0?r.slot:0),y:e-r.strip/2}})}function Hh({ribbon:t,heads:e},{graph:n,layout:o,colours:s,focus:r,scale:i,changes:a}){let{
look:c}=o;if(!t.main||so(c.sub,i))return[];let l=r&&!r.ribbons.has(t.id)?Ph:1;return e.flatMap(f=>wf(f,c).flatMap(({kind:u,x:d,y:m})=>{let h=u?t.links.filter(k=>n.
links[k].kind===u):t.links,w=mf(h,a),y=u?n.kinds[u].colour:Ro(t.family,s),S=Cn(w?Ss(w.line??w.whole,s):y),x=u?n.kinds[u].letters:String(f.kinds.length),$={x:d+.5,
y:m,width:c.slot-1,height:c.strip};return[{type:"path",d:fe($,2),fill:S,stroke:s.ground,width:1,alpha:l},{type:"text",text:x,x:d+c.slot/2,y:m+c.strip/2+4,size:c.
sub,weight:700,fill:"#ffffff",anchor:"middle",alpha:l}]}))}function Ia(t){let{layout:e,colours:n,focus:o}=t,s=[];for(let a of e.frames)s.push({type:"path",d:fe(a,12),fill:n.strip,stroke:n.line,width:1,alpha:1});let r=({
ribbon:a,width:c})=>(o?.ribbons.has(a.id)?1e3:0)+(a.main?100-c:0),i=[...e.ribbons].sort((a,c)=>r(a)-r(c));for(let a of i)for(let c of Bh(a,t))s.push(Object.assign(
c,{strand:a.ribbon.id}));for(let a of i)for(let c of Hh(a,t))s.push(Object.assign(c,{cue:a.ribbon.id}));for(let a of e.nodes.values())for(let c of yh(a,t))s.push(
Object.assign(c,{node:c.node??a.id}));return s}var Ra=t=>[...Ih(t),...[...t.layout.nodes.values()].flatMap(e=>bh(e,t))];var Gh=12,H$=8;function Vh(t,e){let n=t.y+t.height/2;function o({route:s,end:r}){let i=r===0?s.chain[1]:s.chain[s.chain.length-2],a=i.y+i.height/2;return s.same?
a<n?-1e6+s.lane:1e6-s.lane:a}for(let s of[t.left,t.right]){s.sort((a,c)=>o(a)-o(c)||a.route.index-c.route.index);let r=s.reduce((a,c)=>a+c.need+e.portGap,-e.portGap),
i=n-r/2;for(let a of s)a.y=i+a.need/2,i+=a.need+e.portGap}}var Hr=class{constructor(){this.d="",this.points=[]}to(e,n){let o=this.points.at(-1);o&&Math.abs(o[0]-
e)<.01&&Math.abs(o[1]-n)<.01||(this.d+=`${this.d?"L":"M"}${Te(e)} ${Te(n)}`,this.points.push([e,n]))}sway(e,n){let[o,s]=U(this.points);if(Math.abs(s-n)<.5){this.
to(e,n);return}let r=(o+e)/2;this.d+=`C${Te(r)} ${Te(s)} ${Te(r)} ${Te(n)} ${Te(e)} ${Te(n)}`;for(let i=1;i<=Gh;i+=1){let a=i/Gh,[c,l,f,u]=[(1-a)**3,3*a*(1-a)**
2,3*a*a*(1-a),a**3];this.points.push([c*o+(l+f)*r+u*e,(c+l)*s+(f+u)*n])}}corner(e,n,o,s){let[r,i]=U(this.points);this.d+=`Q${Te(e)} ${Te(n)} ${Te(o)} ${Te(s)}`;
for(let a of[.25,.5,.75,1])this.points.push([(1-a)**2*r+2*a*(1-a)*e+a*a*o,(1-a)**2*i+2*a*(1-a)*n+a*a*s])}},Te=t=>Math.round(t*100)/100;function Yh({chain:[t,e],
lane:n},[o,s],r,i){let a=Math.max(t.x+t.width,e.x+e.width),c=Math.max(r.zones[t.layer].arcs,a)+i.bend+n*i.lane,l=Math.max(a+i.bend,Math.min(c,r.width-2)),f=Math.
min(i.bend,Math.abs(s-o)/2),u=s>o?1:-1,d=new Hr;return d.to(t.x+t.width,o),d.to(l-f,o),d.corner(l,o,l,o+u*f),d.to(l,s-u*f),d.corner(l,s,l-f,s),d.to(e.x+e.width,
s),d}function U$({chain:t},[e,n],o){let s=new Hr,[r,i]=[t[0],U(t)];s.to(r.x+r.width,e);for(let a of t.slice(1)){let c=o.zones[a.layer-1],l=a===i?n:a.y+a.height/
2;s.to(c.from,U(s.points)[1]),s.sway(c.to,l)}return s.to(i.x,n),s}function G$(t,e){let n=t.filter(({box:a})=>a).sort((a,c)=>a.y-c.y),o=[-1/0,...n.map(({y:a,height:c})=>a+
c)],s=[...n.map(({y:a})=>a),1/0],r=e,i=1/0;return o.forEach((a,c)=>{let l=Math.min(H$,(s[c]-a)/2),f=Math.max(a+l,Math.min(s[c]-l,e));s[c]>a&&Math.abs(f-e)<i&&([
r,i]=[f,Math.abs(f-e)])}),r}function qh(t,{net:e,across:n,look:o},s){let[r,i]=[G(e.nodes,t.from),G(e.nodes,t.to)],[a,c]=r.layer<=i.layer?[r,i]:[i,r],l=a.layer===
c.layer,f=({y:$,height:k})=>$+k/2,[u,d]=[f(a),f(c)],m;if(l)m=Yh({chain:[a,c],lane:s+.5},[u,d],n,o);else{m=new Hr,m.to(a.x+a.width,u);for(let $=a.layer+1;$<=c.layer;$+=
1){let k=n.zones[$-1],g=u+(d-u)*($-a.layer)/(c.layer-a.layer);m.to(k.from,U(m.points)[1]),m.sway(k.to,$===c.layer?d:G$(e.layers[$],g))}m.to(c.x,d)}let h={x:a.x+
a.width,y:u,way:-1},w=l?{x:c.x+c.width,y:d,way:-1}:{x:c.x,y:d,way:1},[y,S]=a===r?[w,h]:[h,w],x=t.directed?[{...y,kinds:t.kinds,slots:t.kinds},...t.back.length?[
{...S,kinds:t.back,slots:t.back}]:[]]:[];return{ribbon:t,width:o.thin,d:m.d,points:a===r?m.points:[...m.points].reverse(),heads:x}}function zh(t,e,n){let o=t.find(
s=>s.route===e&&s.end===n);if(!o)throw new RangeError(`no port of ${e.ribbon.id}`);return o.y}function Kh(t,e,n){let{ribbon:o,chain:s,same:r,forward:i,width:a}=t,
[c,l]=[s[0],U(s)],f=zh(c.right,t,0),u=zh(r?l.right:l.left,t,1),d=r?Yh(t,[f,u],e,n):U$(t,[f,u],e),m={x:c.x+c.width,y:f,way:-1},h=r?{x:l.x+l.width,y:u,way:-1}:{x:l.
x,y:u,way:1},[w,y]=i?[h,m]:[m,h],S=[],x=!r&&i&&n.tiles==="letters"&&!n.packed?e.zones[l.layer-1].slots:null;return o.kinds.length&&(o.main||o.directed)&&S.push(
{...w,kinds:o.kinds,slots:x??o.kinds}),o.back.length&&S.push({...y,kinds:o.back,slots:o.back}),{ribbon:o,width:a,d:d.d,points:i?d.points:[...d.points].reverse(),
heads:S}}var Ur="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";function z$(t,e){e.path??=new Path2D(e.d),e.fill&&(t.fillStyle=
e.fill,t.fill(e.path)),e.stroke&&(t.strokeStyle=e.stroke,t.lineWidth=e.width??1,t.setLineDash(e.dash??[]),t.stroke(e.path))}function V$(t,{text:e,x:n,y:o,size:s,
weight:r,fill:i,halo:a,anchor:c}){t.font=`${r} ${s}px ${Ur}`,t.textAlign=c==="middle"?"center":c,t.textBaseline="alphabetic",a&&(t.setLineDash([]),t.strokeStyle=
a,t.lineWidth=4,t.strokeText(e,n,o)),t.fillStyle=i,t.fillText(e,n,o)}function Es(t,e){t.save(),t.lineJoin="round",t.direction="ltr";for(let n of e)t.globalAlpha=
n.alpha??1,n.type==="text"?V$(t,n):z$(t,n);t.restore()}function yf(t){let{compare:e}=t;return e?.by!=="dates"?[]:e.sides.map(n=>({...t,compare:null,window:n,certain:e.certain}))}function Y$(t,e,n){let o={...e,compare:null};
if(n.by==="dates"){let[a,c]=yf({...e,compare:n}).map(l=>Be(t,l));return[a,c]}let s=Be(t,o),[r,i]=n.sides.map(a=>{let c=!!(a.certain&&e.window),{actors:l,links:f}=Be(
t,{...bt,window:e.window,...a,certain:c});return{actors:new Set([...s.actors].filter(u=>l.has(u))),links:new Set([...s.links].filter(u=>f.has(u)))}});return[r,i]}
function q$({founded:t,born:e,dissolved:n,died:o}){let[s,r]=[t??e,n??o],i=s&&s!==".."?We(s)[0]:null,a=r&&r!==".."?We(r)[1]:null;return{begins:i==="0000-00-00"?null:
i,ends:a==="9999-99-99"?null:a}}var Qh=({begins:t,ends:e},[n,o])=>!(t&&o&&t>o)&&!(e&&n&&e<n);function As(t,e,n){let[o,s]=Y$(t,e,n),r=[...o.links].filter(u=>!s.links.
has(u)).sort(),i=[...s.links].filter(u=>!o.links.has(u)).sort(),a=[...o.links].filter(u=>s.links.has(u)).sort(),c={ended:r,began:i,held:a,actors:{ended:[],began:[]}};
if(n.by!=="dates")return c;let[l,f]=n.sides;for(let u of[...o.actors].sort()){let d=q$(t.actors[u]),[m,h]=[Qh(d,l),Qh(d,f)];m&&!h&&c.actors.ended.push(u),!m&&h&&
c.actors.began.push(u)}return c}var Zh=(t,e,[n,o])=>({before:ce(t.links[e],n),after:ce(t.links[e],o)});function ja(t,e,n){let o=Ee(e);if(!o)return n;let{ended:s,
began:r,held:i}=As(t,e,o);return{...n,links:new Set([...s,...r,...i].sort())}}function Gr(t,e){let n=Ee(e);if(!n)return null;let{ended:o,began:s,held:r,actors:i}=As(
t,e,n),a={links:new Map,actors:new Map};for(let c of o)a.links.set(c,"ended");for(let c of s)a.links.set(c,"began");for(let c of r)a.links.set(c,"held");for(let c of i.
ended)a.actors.set(c,"ended");for(let c of i.began)a.actors.set(c,"began");return a}function Fa(t,e,{sides:n,way:o,family:s}){let r=new Map,i=[new Set,new Set];
for(let l of[...e].sort()){let{source:f,target:u,kind:d}=t.links[l];if(t.kinds[d].family!==s)continue;let m=t.kinds[d].symmetric?[[f,u],[u,f]]:[o==="to"?[u,f]:[
f,u]];for(let[h,w]of m){let y=n.indexOf(h);y<0||(r.has(d)||r.set(d,[new Map,new Map]),nt(G(r,d)[y],w,l),i[y].add(w))}}let a=l=>t.kinds[l].label,c=l=>G(r,l).reduce(
(f,u)=>f+u.size,0);return{kinds:[...r.keys()].sort((l,f)=>c(f)-c(l)||(a(l)<a(f)?-1:1)).map(l=>({kind:l,sides:G(r,l).map(f=>K$(t,f))})),shared:Jh(t,[...i[0]].filter(
l=>i[1].has(l))),alone:i.map((l,f)=>Jh(t,[...l].filter(u=>!i[1-f].has(u)))),links:[...r.values()].flatMap(l=>l.flatMap(f=>[...f.values()].flat()))}}var Jh=(t,e)=>e.
sort((n,o)=>t.actors[n].name<t.actors[o].name?-1:1);function K$(t,e){let n=o=>Math.max(...o.map(s=>it(t.links[s].confidence)));return[...e].map(([o,s])=>({actor:o,
links:s})).sort((o,s)=>n(s.links)-n(o.links)||(t.actors[o.actor].name<t.actors[s.actor].name?-1:1))}var Fo=(t,e)=>t.left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top,tw=(t,e)=>t.left<=e.left+1&&t.right>=e.right-1&&t.top<=e.top+1&&t.bottom>=e.bottom-
1,_o=({x:t,y:e,width:n,height:o})=>({left:t,right:t+n,top:e,bottom:e+o}),ew=(t,e)=>t.slice(1).some(([n,o],s)=>{let[r,i]=t[s];return Fo({left:Math.min(n,r)-1,right:Math.
max(n,r)+1,top:Math.min(o,i)-1,bottom:Math.max(o,i)+1},e)});var X$={letters:t=>t,count:()=>1,none:()=>0};function Q$(t,e){let n=c=>c.y+c.height/2,o=({chain:[c,l]})=>[Math.min(n(c),n(l)),Math.max(n(c),n(l))],s=c=>o(c)[1]-
o(c)[0],r=[...t].sort((c,l)=>s(c)-s(l)||c.index-l.index),i=[],a=e.strip+e.box/2;for(let c of r){let[l,f]=o(c),u=J$(c,e),d=i.findIndex(m=>m.every(h=>u&&h.trunk===
u||h.last+a<l||h.first-a>f));d<0&&(d=i.push([])-1),i[d].push({first:l,last:f,trunk:u}),c.lane=d}return i.length}function J$({ribbon:t,chain:[e,n]},{tiles:o}){return o===
"letters"||t.main&&o==="count"?null:`${t.family} ${t.main?t.from:e.column>n.column?e.id:n.id}`}var Z$=(t,e)=>{let n=new Set(t.flatMap(({ribbon:o})=>o.kinds));return e.
filter(o=>n.has(o))};function nw({layers:t,routes:e},n,o,s){let r=t.map(u=>Math.max(n.box,...u.filter(({box:d})=>d).map(d=>d.width))),i=t.map(u=>u.some(d=>d.group)?
n.frame:0),a=n.arrow+n.mark,c=t.map((u,d)=>{let m=e.filter(({chain:b})=>b[0].layer<=d&&U(b).layer>d),h=e.filter(({same:b,chain:v})=>b&&v[0].layer===d),w=b=>b.length?
X$[n.tiles](b.length)*n.slot+a:0,S=[...m.filter(({chain:b})=>b[0].layer===d).map(({ribbon:b,forward:v})=>b.main?w(v?b.back:b.kinds):0),...h.flatMap(({ribbon:b})=>b.
main?[w(b.kinds),w(b.back)]:[])],x=m.filter(({chain:b,ribbon:v})=>U(b).layer===d+1&&v.main),$=Z$(x.filter(({forward:b})=>b),o),k=Math.max(n.packed?0:w($),0,...x.
map(({ribbon:b,forward:v})=>w(v?b.kinds:b.back))),g=s(h,n);return{left:Math.max(0,...S),right:k,slots:$,arcRoom:g?n.bend+3+g*n.lane:0,load:m.length}}),l=c.slice(
0,-1).map(({load:u})=>1+.06*u),f=2*n.margin+r.reduce((u,d,m)=>u+d+2*i[m],0)+c.reduce((u,d)=>u+d.left+d.right+d.arcRoom,0);return{own:r,edge:i,gaps:c,fixed:f,loads:l}}
function ow(t,e,n){let{fixed:o,loads:s}=nw(t,e,n,r=>Math.min(1,r.length));return o+e.shortest*s.length}function sw(t,e,n,o){let{own:s,edge:r,gaps:i,fixed:a,loads:c}=nw(
t,e,o,Q$),l=Math.max(e.shortest*c.length,n-a),f=c.reduce((h,w)=>h+w,0)||1,u=[],d=[],m=e.margin;return s.forEach((h,w)=>{m+=r[w],u.push(m),m+=h+r[w];let y=m+i[w].
left;m+=i[w].left+i[w].arcRoom;let S=m;m+=(c[w]??0)/f*l,d.push({arcs:y,from:S,to:m,slots:i[w].slots}),m+=i[w].right}),{layers:u,widths:s,edges:r,zones:d,width:Math.
max(n,a+l)}}function rw(t,e,n){let o=t.box&&e.box?n.boxGap:n.laneGap+(t.box||e.box?3:0);if(t.group&&t.group===e.group)return n.framed;let s=t.column>=0&&e.column>=0&&t.column!==
e.column?n.top:0;return o+s+(t.group?n.frame:0)+(e.group?n.frame:0)}var zr=(t,e)=>t.reduce((n,o,s)=>n+o.height+(s?rw(t[s-1],o,e):0),0)+(t[0]?.group?e.frame:0)+(t.
at(-1)?.group?e.frame:0),bf=(t,e)=>zr([...t].sort((n,o)=>n.column-o.column||ev(n.group??"",o.group??"")),e),ev=(t,e)=>t<e?-1:t>e?1:0;function nv(t,e,n){let o=t.
filter(({box:i})=>!i).length,s=.85*n-zr(t,e),r=Math.max(0,Math.min((2.5-1)*e.laneGap,s/Math.max(1,o)));return{...e,laneGap:e.laneGap+r}}function iw(t,e,n,o){let[
s,r]=[n.top,o-n.bottom],i=t.map(c=>{let l=nv(c,n,r-s),f=c[0]?.group?l.frame:0,u=c.map((h,w)=>(w&&(f+=c[w-1].height+rw(c[w-1],h,l)),f)),d=zr(c,l),m=Math.max(0,r-
s-d);return c.forEach((h,w)=>{h.y=s+u[w]+m*(w+1)/(c.length+1)}),{layer:c,offsets:u,most:Math.max(s,r-d)}}),a=(s+r)/2;for(let c=0;c<60;c+=1)for(let{layer:l,offsets:f,
most:u}of c%2?[...i].reverse():i){let d=l.map(h=>{let[w,y]=[.4*a,.4];for(let S of e.get(h)??[]){if(S.same)continue;let x=S.a===h?S.b:S.a,$=S.weight*(h.box||x.box?
1:6)*(h.box&&x.box?1:1.5);w+=$*(x.y+x.height/2),y+=$}return{at:w/y-h.height/2,weight:h.box?y:.7*y}}),m=ov(d.map(({at:h,weight:w},y)=>({at:h-f[y],weight:w})));l.
forEach((h,w)=>{h.y=Math.max(s,Math.min(u,m[w]))+f[w]})}}function ov(t){let e=[];for(let{at:n,weight:o}of t){let s={sum:n*o,weight:o,count:1};for(let r=e.at(-1);r&&
r.sum/r.weight>s.sum/s.weight;r=e.at(-1))e.pop(),s={sum:s.sum+r.sum,weight:s.weight+r.weight,count:s.count+r.count};e.push(s)}return e.flatMap(({sum:n,weight:o,
count:s})=>Array(s).fill(n/o))}var rv=8,iv=10,av=2e7,aw=.6;function cw(t){let e=[];for(let{chain:n,same:o,weight:s}of t)for(let r=0;r+1<n.length;r+=1)e.push({a:n[r],b:n[r+1],weight:s,same:o});
return e}function xf(t){let e=new Map;for(let n of t)for(let o of[n.a,n.b])nt(e,o,n);return e}function lw(t,e){let n=new Map,o=h=>G(n,h),s=h=>h.forEach((w,y)=>n.
set(w,y)),r=xf(e),i=t.map((h,w)=>e.filter(({a:y,same:S})=>!S&&y.layer===w)),a=t.map((h,w)=>e.filter(({a:y,same:S})=>S&&y.layer===w));function c(h){let w=0,y=h.map(
({a:x})=>o(x)),S=h.map(({b:x})=>o(x));for(let x=0;x<h.length;x+=1)for(let $=x+1;$<h.length;$+=1)(y[x]-y[$])*(S[x]-S[$])<0&&(w+=h[x].weight*h[$].weight);return w}
let l=h=>c(i[h])+(h>0?c(i[h-1]):0)+a[h].reduce((w,{a:y,b:S,weight:x})=>w+aw*x*Math.abs(o(y)-o(S)),0),f=()=>i.reduce((h,w)=>h+c(w),0)+a.flat().reduce((h,{a:w,b:y,
weight:S})=>h+aw*S*Math.abs(o(w)-o(y)),0);function u(h,w){t[h].splice(0,1/0,...w.flat()),s(t[h])}function d(h,w){let[y,S]=[0,0];for(let x of r.get(h)??[]){let $=x.
a===h?x.b:x.a;x.same||$.layer-h.layer!==w||(y+=o($)/Math.max(1,t[$.layer].length-1)*x.weight,S+=x.weight)}return S?y/S:o(h)/Math.max(1,t[h.layer].length-1)}t.forEach(
(h,w)=>{h.sort((y,S)=>y.column-S.column),u(w,kf(h))});let m={cost:f(),layers:t.map(h=>[...h])};for(let h=0;h<rv;h+=1){let w=h%2?1:-1;for(let S=0;S<t.length;S+=1){
let x=w<0?S:t.length-1-S;if(!t[x+w])continue;let $=kf(t[x]).map(k=>{let g=k.filter(v=>!v.head).sort((v,M)=>d(v,w)-d(M,w)),b=[...k.filter(v=>v.head),...g];return{
nodes:b,at:b.reduce((v,M)=>v+d(M,w),0)/b.length}});$.sort((k,g)=>k.nodes[0].column-g.nodes[0].column||k.at-g.at),$.some(({nodes:k})=>k[0].box===null)&&$.sort((k,g)=>k.
at-g.at),u(x,$.map(({nodes:k})=>k))}let y=f();y<m.cost&&(m={cost:y,layers:t.map(S=>[...S])})}m.layers.forEach((h,w)=>u(w,[h])),cv(t,{put:u,local:l,edges:e.length})}
function fw(t,e){t.forEach((n,o)=>{let s=new Map(e[o].map(({id:r},i)=>[r,i]));n.sort((r,i)=>G(s,r.id)-G(s,i.id))})}function kf(t){let e=[],n=new Map;for(let o of t){
let s=o.group?n.get(o.group):null;if(s){o.head?s.unshift(o):s.push(o);continue}let r=[o];e.push(r),o.group&&n.set(o.group,r)}return e}function cv(t,{put:e,local:n,
edges:o}){let s=av;for(let[r,i]=[0,!0];i&&r<iv&&s>0;r+=1){i=!1;for(let a=0;a<t.length;a+=1){let c=kf(t[a]),l=n(a),f=(u,d)=>{u(),e(a,c),s-=o*o;let m=n(a);return m<
l-1e-9?([i,l]=[!0,m],!0):(d(),e(a,c),!1)};for(let u=0;u<c.length&&s>0;u+=1)for(let d of[u+1,u+2,u+3]){if(d>=c.length||!lv(c,u,d))continue;let m=()=>c.splice(d,0,
...c.splice(u,1)),h=()=>c.splice(u,0,...c.splice(d,1));f(m,h)||f(h,m)}for(let u of c)for(let d=u[0].head?1:0;d+1<u.length;d+=1){let m=()=>u.splice(d,2,u[d+1],u[d]);
f(m,m)}}}}function lv(t,e,n){return new Set(t.slice(e,n+1).map(([s])=>s.column).filter(s=>s>=0)).size<=1}var Vr=1e4,uv=6,dv=2,pv=4,mv=1.4;function _a(t,e,n){let o=e.width<_h,s=new Map;function r(a,c,l){let f=cw(c.routes),u=[...l].join(";"),d=s.get(u);d?fw(c.layers,
d):lw(c.layers,f),s.set(u,c.layers);let m=Math.max(e.height,uw(c,a,zr));iw(c.layers,xf(f),a,m);let h=sw(c,a,e.width,t.order);return{model:t,net:c,look:a,narrow:o,
across:h,height:m,fits:m<=e.height&&h.width<=e.width}}let i=null;for(let a of o?Fh:jh)for(let{look:c,net:l,parts:f}of hv(t,a,e.height,o,n)){let u=uw(l,c,bf)/e.height,
d=ow(l,c,t.order)/e.width;if(u<=1&&d<=1&&!l.cut){let w=r(c,l,f);if(w.fits)return w}let m=Math.max(1,d),h=Math.max(1,u)*(o?m**4:m)*(l.cut?mv:1);(!i||h<.97*i.far)&&
(i={far:h,made:()=>r(c,l,f)})}if(!i)throw new RangeError("there is no look");return i.made()}function*hv(t,e,n,o,s){let r=e.map(i=>{let a={...i,slot:wv(t,i,s)};
return{look:a,divided:gv(l=>dh(t,a,o,s,l),a,n,o)}});for(;r.length;){let i=[];for(let a of r){let{value:c,done:l}=a.divided.next();l||(yield{look:a.look,...c},i.
push(a))}r=i}}function wv({letters:t},{tiles:e,slot:n,sub:o},s){return Math.max(n,...(e==="letters"?t:e==="count"?["8"]:[]).map(i=>Math.ceil(s(i,o,700))+3))}function*gv(t,e,n,o){
let s=new Map;for(;;){let r=t(s);yield{net:r,parts:new Map(s)};let i=r.layers.map(d=>bf(d,e)+e.top+e.bottom),a=i.indexOf(Math.max(...i));if(r.columns.some(({length:d})=>d>
1)||!(i[a]>n))return;let l=r.layers[a].filter(({box:d})=>d).length,[f]=r.columns[a],u=(s.get(f)??1)+1;if(l<pv||u>(o?dv:uv))return;s.set(f,u)}}function Yr({model:t,
net:e,look:n,narrow:o,across:s,height:r},i={}){let{nodes:a}=e;for(let c of a.values()){if(c.settled??=c.y,c.x=s.layers[c.layer],c.y=c.settled,c.width=s.widths[c.
layer],!Object.hasOwn(i,c.id))continue;let[l,f]=i[c.id];c.x=l*s.width/Vr-c.width/2,c.y=f*r/Vr-c.height/2}for(let c of a.values())Vh(c,n);return{look:n,narrow:o,
nodes:a,frames:yv(e,n),ribbons:e.routes.map(c=>Kh(c,s,n)),captions:bv(t,e,s,n,o),boxOf:t.boxOf,main:t.main,drawn:t.drawn,present:t.present,weights:t.weights,weighed:t.
weighed,width:s.width,height:r}}var uw=({layers:t},e,n)=>e.top+e.bottom+Math.max(0,...t.map(o=>n(o,e)));function yv({nodes:t},e){let n=new Map;for(let o of t.values())
o.group&&nt(n,o.group,o);return[...n].map(([o,s])=>{let[r,i]=[Math.min(...s.map(({y:l})=>l)),Math.max(...s.map(({y:l,height:f})=>l+f))],[a,c]=[Math.min(...s.map(
({x:l})=>l)),Math.max(...s.map(({x:l,width:f})=>l+f))];return{id:o,x:a-e.frame,y:r-e.frame,width:c-a+2*e.frame,height:i-r+2*e.frame}})}function bv({columns:t},e,n,o,s){
let r=[];return e.columns.forEach((i,a)=>{for(let c of i){if(e.columns[a-1]?.includes(c))continue;let l=a;for(;e.columns[l+1]?.includes(c);)l+=1;let[f,u]=[n.layers[a],
n.layers[l]+n.widths[l]],d=e.layers[a].find(h=>h.column===c),m=i.length===1&&!s;r.push({...t[c],x:(f+u)/2,y:m||!d?0:d.y-(d.group?o.frame:0)-o.top,width:u-f})}}),
r}var kv=[620,1180],xv=[240,660],pw={column:300,box:84};function mw({nodes:t,frames:e,ribbons:n}){let o=[...t.values(),...e].map(_o),s=n.flatMap(a=>a.points),[r,i]=[
s.map(([a])=>a),s.map(([,a])=>a)];return{left:Po([...o.map(({left:a})=>a),...r]),right:-Po([...o.map(({right:a})=>a),...r].map(a=>-a)),top:Po([...o.map(({top:a})=>a),
...i]),bottom:-Po([...o.map(({bottom:a})=>a),...i].map(a=>-a))}}function Sv(t){if(!t.nodes.size)return t;let e=Math.max(0,mw(t).top-t.look.top);return{...t,captions:t.
captions.map(n=>n.y?n:{...n,y:e})}}function $v(t,e,n){let{margin:o,top:s}=t.look;if(!t.nodes.size)return{left:0,right:t.width,top:0,bottom:t.height};let r=mw(t),
i=e.flatMap(a=>a.type==="text"?[_o(Br(a,n))]:[]);return{left:Po([r.left,...i.map(({left:a})=>a)])-o,right:-Po([r.right,...i.map(({right:a})=>a)].map(a=>-a))+o,top:Po(
[r.top-Math.min(s,o),...t.captions.map(({y:a})=>a)]),bottom:r.bottom+o}}var Po=t=>t.reduce((e,n)=>Math.min(e,n));function Sf(t){let e={...t,layout:Sv(t.layout)},
n=[...Ia(e),...Ra(e)];return{shapes:n,box:$v(e.layout,n,e.measure),colours:e.colours,how:e}}function vv({boxes:t}){let e=new Map;for(let{column:o,chips:s}of t)e.
set(o,(e.get(o)??0)+1+.4*s.length);let n=(o,[s,r])=>Math.round(Math.min(r,Math.max(s,o)));return{width:n(pw.column*e.size,kv),height:n(100+pw.box*Math.max(0,...e.
values()),xv)}}function hw({graph:t,shown:e,state:n,kept:o,colours:s,measure:r,size:i=null}){let a=we(t,n),c=La(t,e,n,o,a,ro(t)),l=Yr(_a(c,i??vv(c),r),n.pinned),
{pinned:f}=n,d={graph:t,layout:l,colours:s,pinned:f,measure:r,...{focus:null,selected:new Set,scale:1,detail:!1},changes:Gr(t,n)};return Sf(d)}function $f(){let t=getComputedStyle(document.documentElement),e=n=>t.getPropertyValue(`--${n}`).trim();return{ground:e("ground"),ink:e("ink"),caption:e("quiet"),
strip:e("strip"),line:e("line"),accent:e("accent")}}function gw(){let t=document.createElement("canvas").getContext("2d"),e=new Map;return(n,o,s)=>{let r=`${s} ${n}`,
i=e.get(r);return i===void 0&&(t.font=`${s} 100px ${Ur}`,i=t.measureText(n).width/100,e.set(r,i)),i*o}}var Ov=window.matchMedia("(prefers-color-scheme: dark)"),Mv=window.matchMedia("print"),bw=1.5;function kw({container:t,network:e,graph:n,store:o,placing:s,kinds:r,
measure:i}){let{camera:a,current:c,layout:l}=s,f={lit:null,hovered:null,changes:null,painted:null,lasso:[]},u=$f();function d(k){let{shown:g,layout:b,plan:v}=c();
if(!k?.links.length)return b;let M=new Set(b.ribbons.flatMap(({ribbon:D})=>D.links)),E=k.links.filter(D=>g.links.has(D)&&!M.has(D)),T=we(n,o.get()),O=lf(n,E,D=>b.
boxOf.get(D),T,new Set,r).map((D,W)=>qh(D,v,W));return{...b,ribbons:[...b.ribbons,...O]}}function m(k,g){let b=f.hovered??f.lit,v=d(b),M=vh(v,b);return{graph:s.
pictured,layout:v,colours:k,focus:M,pinned:o.get().pinned,selected:new Set(o.get().selected.flatMap(E=>[E,v.boxOf.get(E)??E])),measure:i,scale:g,detail:g>=bw*a.
usual,changes:f.changes}}function h(){let k=e.getScale(),g=f.painted?k/f.painted.scale:0;if(!f.painted||g<.998||g>1.02){let b=m(u,k);f.painted={shapes:Ia(b),texts:Ra(
b),scale:k}}return f.painted}function w(k){if(k.type!=="text")return!0;let g=Br(k,i),[b,v]=[{x:g.x,y:g.y},{x:g.x+g.width,y:g.y+g.height}].map(M=>e.canvasToDOM(M));
return b.x>=0&&b.y>=0&&v.x<=t.clientWidth&&v.y<=t.clientHeight}function y(){f.painted=null,e.redraw()}function S(k){f.lit=k&&(k.actors.length||k.links.length)?k:
null,y()}function x(k){f.changes=k,f.painted=null}function $(k){let g=k&&$h(l(),k);JSON.stringify(g?.key??null)!==JSON.stringify(f.hovered?.key??null)&&(f.hovered=
g,y())}e.on("beforeDrawing",k=>{let{shapes:g,texts:b}=h();Es(k,[...g,...b].filter(w))}),e.on("afterDrawing",k=>{if(f.lasso.length<2)return;let g=`M${f.lasso.map(
({x:v,y:M})=>`${v} ${M}`).join("L")}z`,b={stroke:u.accent,width:1.6/e.getScale(),dash:[6,4]};Es(k,[{type:"path",d:g,fill:u.accent,alpha:.12},{type:"path",d:g,...b,
alpha:1}])});for(let k of[Ov,Mv])k.addEventListener("change",()=>{u=$f(),y()});return{lit:()=>f.lit,highlight:S,compare:x,light:$,repaint:y,lasso:k=>{f.lasso=k,
e.redraw()},picture:()=>{let k=t.getBoundingClientRect(),g=e.getScale(),b=([T,C])=>{let O=e.canvasToDOM({x:T,y:C});return[O.x+k.left,O.y+k.top]},{shapes:v,texts:M}=h(),
E=d(f.hovered??f.lit);return Eh(E,M.filter(w),v.filter(w),b,g,i)},scene:(k=u)=>{let g=e.getScale()>=bw*a.usual;return Sf({...m(k,1),detail:g,selected:new Set})}}}var Av=26,Pa=14,xw={duration:180,easingFunction:"easeOutQuad"},vf=window.matchMedia("(prefers-reduced-motion: reduce)");function Ts(){let t={left:0,right:0,above:0,
below:0},[e,n]=[document.getElementById("panel"),document.getElementById("canvas")];if(!e||!n||!["absolute","fixed"].includes(getComputedStyle(e).position))return t;
let[o,s]=[e.getBoundingClientRect(),n.getBoundingClientRect()];return o.width?o.left>s.left+1?{...t,right:Math.max(0,s.right-o.left)}:o.right<s.right-1?{...t,left:Math.
max(0,o.right-s.left)}:o.top>s.top+1?{...t,below:Math.max(0,s.bottom-o.top)}:{...t,above:Math.max(0,o.bottom-s.top)}:t}function Sw(t,e,n){let o={touched:!1,beside:!1,
usual:1,corner:{x:0,y:0,scale:1},hold:s,moveTo:r,fit:i,zoom:a,bring:c,keep:l};function s(){o.corner={...e.DOMtoCanvas({x:0,y:0}),scale:e.getScale()}}function r(f,u,d,m=!1){
let[h,w]=[t.clientWidth,t.clientHeight],y=m&&!vf.matches&&xw;e.moveTo({position:{x:f+h/d/2,y:u+w/d/2},scale:d,animation:y}),o.corner={x:f,y:u,scale:d}}function i(f=null,u=!1){
let d=n();if(!t.clientWidth||!t.clientHeight||!d)return;let m=u||o.beside?Ts():{left:0,right:0,above:0,below:0},h=t.clientWidth-m.left-m.right,w=t.clientHeight-
m.above-m.below,{left:y,right:S,top:x,bottom:$}=Pr(d,f),k=f?Av:0,g=Math.min(o.usual,(h-k)/(S-y),(w-k)/($-x)),b=u?Math.max(.05,g):Math.max(g,Math.min(1,o.usual)),
v=S-y<h/b?(y+S)/2-h/b/2:y,M=$-x-w/b,E=f||M<=0?0:Oh(d)-w/b/2,T=M<=0?x+M/2:Math.max(x,Math.min(x+M,E));r(v-m.left/b,T-m.above/b,b)}function a(f){o.touched=!0;let u=Math.
min(4,Math.max(.05,e.getScale()*f));e.moveTo({scale:u,animation:vf.matches?!1:xw}),vf.matches&&s()}function c(f){let{x:u,y:d,scale:m}=o.corner,h=Ts(),w=(x,$,k,g)=>{
let[b,v]=[x*m,(x+$)*m];return b<k+Pa||$*m>g-k-2*Pa?Math.min(0,b-k-Pa):Math.max(0,v-(g-Pa))},y=w(f.x-u,f.width,h.left,t.clientWidth-h.right),S=w(f.y-d,f.height,h.
above,t.clientHeight-h.below);(Math.abs(y)>.5||Math.abs(S)>.5)&&r(u+y/m,d+S/m,m,!0)}function l(f,u){let d=n();if(!d)return;let{x:m,y:h,scale:w}=o.corner,y=d.width*
o.usual<=t.clientWidth+1;if(!o.touched&&y&&d.height*o.usual<=t.clientHeight+1)i();else if(f&&u){let S=o.touched?w:Math.max(1,Math.min(w,o.usual)),[x,$]=[(f.x-m)*
w,(f.y-h)*w];r(u.x-x/S,u.y-$/S,S)}else o.touched||i()}return o}var Ba=[1180,660],Tv=3;function vw({container:t,network:e,nodes:n,edges:o,graph:s,store:r,kept:i,kinds:a,measure:c,placed:l}){let f=null,u=s,d=Sw(t,e,()=>f&&f.layout);
function m(){if(!f)throw new Error("the picture has nothing to show before its first update");return f}function h(){let{left:g,right:b,above:v,below:M}=Ts(),E=u!==
s;return{width:(t.clientWidth||Ba[0])-(E?g+b:0),height:(t.clientHeight||Ba[1])-(E?v+M:0)}}function w(){let{width:g,height:b}=h();return Math.max(1,Math.min(g/Ba[0],
b/Ba[1],Tv))}function y(g){let b=w();for(let v of[b,Math.sqrt(b),1]){d.usual=v;let{width:M,height:E}=h(),T=_a(g,{width:M/v,height:E/v},c);if(T.fits||v===1)return T}
throw new RangeError("a window has a scale")}function S(g){let b=we(s,r.get());u=g.columns?{...s,columns:g.columns}:s,d.beside=u!==s;let{kinds:v}=r.get(),M=v?.length===
Object.keys(s.kinds).length,E=g.columns?r.get():{...r.get(),question:null,kinds:M?null:v},T=La(u,g,E,g.columns?g.actors:i,b,a),{open:C}=r.get(),O=()=>C?.type===
"actor"&&f?an(m().layout,C.id):null,D=O(),W=D&&{...D};$(g,y(T)),d.keep(W,O())}function x(g){let{across:b,height:v}=m().plan;return Object.fromEntries(g.map(M=>{
let{x:E,y:T}=e.getPosition(M);return[M,[Math.round(E/b.width*Vr),Math.round(T/v*Vr)]]}))}function $(g,b){let v=Yr(b,r.get().pinned);f={shown:g,plan:b,layout:v};
let M=new Map(xh(v,g.actors));n.remove(n.getIds().filter(E=>!M.has(E))),n.update([...M].map(([E,{area:T,own:C}])=>({id:E,x:T.x+T.width/2,y:T.y+T.height/2,fixed:!C,
shape:"custom",label:"",ctxRenderer:()=>({drawNode(){},nodeDimensions:{width:T.width,height:T.height}})}))),o.remove(o.getIds().filter(E=>!M.has(o.get(E).from)||
!M.has(o.get(E).to))),l()}function k(g){let{shown:b,plan:v}=m();f={shown:b,plan:v,layout:Yr(v,{...r.get().pinned,...x(g)})},l()}return{camera:d,get made(){return f},
get pictured(){return u},asked:()=>u!==s,current:m,layout:()=>m().layout,update:S,sharesOf:x,drag:k}}var Lv=window.matchMedia("(max-width: 760px)"),Cv=6;function Ow(t,e,n,o,s){let r=new vis.DataSet(n.nodes),i=new vis.DataSet(n.edges),a=new vis.Network(t,{nodes:r,
edges:i},n.options);t.querySelector(".vis-network").tabIndex=-1;let c=new Map;for(let{source:E,target:T}of Object.values(e.links))for(let C of[E,T])c.set(C,(c.get(
C)??0)+1);let l=n.nodes.map(({id:E})=>E),f=new Set(l),u=ro(e),d=gw(),m=0,h=vw({container:t,network:a,nodes:r,edges:i,graph:e,store:o,kept:f,kinds:u,measure:d,placed:()=>x.
repaint()}),{camera:w,layout:y,sharesOf:S}=h,x=kw({container:t,network:a,graph:e,store:o,placing:h,kinds:u,measure:d}),$=Lh({container:t,network:a,graph:e,store:o,
placing:h,painting:x,on:s});function k(E){clearTimeout(m);let T=()=>{let O=an(y(),E);O&&o.get().view==="graph"&&w.bring(O)},C=b.pending();C?m=window.setTimeout(
T,C):T()}let g=E=>Sh(y(),a.DOMtoCanvas(E),Cv/a.getScale());for(let E of["zoom","dragging","dragEnd","animationFinished"])a.on(E,w.hold);let b=Ah(t,a,{under:g,click:(E,T)=>{
clearTimeout(m),$.choose(E,T)},expand:s.expand,toggle:$.toggle,lasso:$.lasso,asked:s.asked,menu:(E,T)=>s.menu(E,T),touched:()=>{w.touched=!0},hover:(E,T)=>{x.light(
E),s.hover(E,T)},drag:h.drag,drop:E=>o.set({pinned:{...o.get().pinned,...S(E)}})}),v="",M=0;return new ResizeObserver(()=>{let{x:E,y:T,scale:C}=w.corner;if(a.setSize(
"100%","100%"),!t.clientWidth||!h.made)return;let{open:O}=o.get(),D=Lv.matches&&O&&O.id===void 0?O.type:"",W=`${window.innerWidth} ${window.innerHeight} ${D}`,{
top:L}=t.getBoundingClientRect();if(W!==v){v=W,w.touched=!1,s.redraw(),w.fit();let I=x.lit();if(D&&I){let{left:P,right:z,top:Q,bottom:ft}=Pr(y(),I.actors);w.bring(
{x:P,y:Q,width:z-P,height:ft-Q})}s.resized()}else w.moveTo(E,T+(L-M)/C,C);M=L,a.redraw()}).observe(t),{asked:h.asked,beside:(E,T,C)=>Mh(y(),E,T,C),actorsOf:$.actorsOf,
boxed:E=>{let{boxOf:T}=y(),C=T.get(E);return C?[...T].filter(([,O])=>O===C).map(([O])=>O):[E]},core:l,degree:c,extent:(E=null)=>Pr(y(),E),fit:E=>{w.touched=!1,w.
fit(E,!0)},highlight:x.highlight,lasso:b.lasso,compare:x.compare,kept:f,layout:y,measure:d,network:a,picture:x.picture,placeOf:E=>S([E])[E],repaint:x.repaint,reveal:k,
scene:x.scene,seen:()=>{let[E,T]=[{x:0,y:0},{x:t.clientWidth,y:t.clientHeight}].map(C=>a.DOMtoCanvas(C));return{left:E.x,right:T.x,top:E.y,bottom:T.y}},start:()=>{
w.touched=!1,w.fit()},update:h.update,whereIs:E=>{let T=t.getBoundingClientRect(),C=E===null?null:an(y(),E);if(!C)return{x:T.left+T.width/2,y:T.top+T.height/2};
let O=a.canvasToDOM({x:C.x+C.width/2,y:C.y+C.height/2});return{x:T.left+O.x,y:T.top+O.y}},zoom:w.zoom}}var Mw={actor:t=>([,e])=>e.source===t||e.target===t,link:t=>([e])=>e===t,source:t=>([,e])=>e.claims.some(n=>n.source===t),event:()=>()=>!1};function Wv(t,e,n){if(e.
type==="pair"){let{families:r}=Wr(t,n?.view.links??Object.keys(t.links),e);return{actors:[e.from,e.to],links:r.flatMap(({links:i})=>i)}}if(e.type!=="list"||!n)return null;
let{type:o,ids:s}=Tn(t,n,e.list);return o==="links"?{actors:[],links:s}:o==="actors"?{actors:s,links:[]}:null}function Ha(t,{open:e,story:n,compare:o},s,r=null){
if(o?.by==="actors"&&e?.type==="compare")return Iv(t,o);if(s&&(!e||e.type==="paths"))return{actors:s.actors,links:s.hops.flatMap(l=>l.links.map(({id:f})=>f))};if(e?.
type==="stories")return n&&Rv(t,n);let i=e&&Wv(t,e,r);if(i){let l=i.links.flatMap(f=>[t.links[f].source,t.links[f].target]);return{actors:[...new Set([...i.actors,
...l])],links:i.links}}if(!e?.id||!Mw[e.type])return null;let a=Object.entries(t.links).filter(Mw[e.type](e.id)),c=new Set(a.flatMap(([,l])=>[l.source,l.target]));
if(e.type==="actor"&&c.add(e.id),e.type==="event")for(let{actor:l}of t.events[e.id].roles)c.add(l);return{actors:[...c],links:a.map(([l])=>l),chosen:e.type==="a\
ctor"?e.id:null}}function Iv(t,e){let{links:n}=Fa(t,Object.keys(t.links),e),o=n.flatMap(s=>[t.links[s].source,t.links[s].target]);return{actors:[...new Set([...e.
sides,...o])],links:n}}function Rv(t,{id:e,step:n}){let o=(t.stories??[]).find(a=>a.id===e)?.steps[n];if(!o)return null;let s=a=>[...new Set(o.sentences.flatMap(
c=>c[a]??[]))].filter(c=>Object.hasOwn(t[a],c)),r=s("links"),i=new Set(r.flatMap(a=>[t.links[a].source,t.links[a].target]));for(let a of s("events"))for(let{actor:c}of t.
events[a].roles)i.add(c);return i.size?{actors:[...i],links:r,chosen:Object.hasOwn(t.actors,o.select??"")?o.select:null}:null}var Mf={};Yc(Mf,{TYPES:()=>Of,inOrder:()=>Ga,index:()=>Pv,prepare:()=>Uv});var Of=["actor","event","source","link","story"],jv={wikidata:"Wikidata",gw:"Gleditsch-Ward",opensanctions:"OpenSanctions"},Ga=t=>[...t].sort().join(" "),Nn=(t,e,n)=>({
text:e,sort:t,shown:e,...n}),Ua=(t,...e)=>e.filter(Ht).map(n=>Nn(t,n)),qr=(t,e,{former_ids:n=[]})=>[e,...n].map(o=>Nn(t,o));function Fv(t,e){let n=Object.entries(
e.identifiers??{}).flatMap(([o,s])=>{let r=jv[o]??o.toUpperCase();return[...new Set([`${s}`,`${r} ${s}`,`${o} ${s}`])].map(a=>Nn("code",a,{shown:`${r} ${s}`}))});
return[Nn("name",e.name),...e.names.map(({name:o,lang:s})=>Nn("name",o,{lang:s})),...qr("name",t,e),...n,...Ua("code",e.url)]}var _v=(t,e)=>[Nn("phrase",e.title),
...qr("phrase",t,e),...Ua("beside",e.publisher,e.author),...Ua("code",e.url,e.archived_url)];function Pv(t){let e=new Map,{actors:n,events:o={},sources:s={},links:r={},
stories:i=[]}=t,a=l=>nn(t,l,n[l.source].name,n[l.target].name),c=(l,f,u,d)=>Object.keys(f).sort().map(m=>Bv(l,m,u(f[m]),()=>d(m,f[m]),e));return[...c("actor",n,
({name:l})=>l,Fv),...c("event",o,({name:l})=>l,(l,f)=>[Nn("phrase",f.name),...qr("phrase",l,f),...Ua("beside",f.place)]),...c("source",s,({title:l})=>l,_v),...c(
"link",r,a,(l,f)=>[Nn("phrase",a(f)),...qr("phrase",l,f)]),...c("story",Object.fromEntries(i.map(l=>[l.id,l])),({title:l})=>l,(l,f)=>[Nn("phrase",f.title),...qr(
"phrase",l,f)])]}function Bv(t,e,n,o,s){let r=null;return{type:t,id:e,name:n,get ways(){return r??=o().map(i=>Gv(i,s))}}}var Hv=200;function*Uv(t){for(let e=0;e<
t.length;e+=1)t[e].ways,e%Hv===0&&(yield)}function Gv(t,e){let n=a=>{let c=e.get(a);return c||e.set(a,c=Oo(a)),c},o=yt(t.text),s=o?o.split(" "):[],r=Oo(o),i=t.sort===
"code"?[]:Ri(o);return{...t,folded:o,joined:s.join(""),points:r,inOrder:s.length>1?Oo(Ga(s)):r,distinct:new Set(s),words:s.length>1?[...new Set(s)].map(n).filter(
a=>a.length>3):[],said:i,heard:i.join("")}}var Lw=97,Cw=10,Aw=96,Tw=1e3,Dw=new WeakMap,{index:Nw,prepare:Ww}=Mf;function zv(t){let e=yt([...t.slice(0,2*Tw)].slice(0,Tw).join("")),n=e?e.split(" "):[],o=vo(
e);return{folded:e,words:n,joined:n.join(""),pattern:o,inOrder:n.length>1?vo(Ga(n)):o,heard:Ri(e).join("")}}function Vv(t,e){let n=Yv(t,e);return e.sort==="besi\
de"||e.sort==="phrase"&&n<Lw?n-Cw:n}function Yv(t,e){return t.folded===e.folded?100:t.joined===e.joined?Lw:e.sort==="code"?0:t.pattern.points.length>1&&` ${e.folded}`.
includes(` ${t.folded}`)?e.folded.startsWith(t.folded)?95:93:qv(t,e)?90:Kv(t,e)}function qv({words:t},{distinct:e}){let n=U(t);return t.length<2||!t.every((o,s)=>s===
t.length-1||e.has(o))?!1:[...e].some(o=>o.startsWith(n))}function Kv(t,e){let n=e.sort==="name"?Ni:Ni+Cw,o=zn(t.pattern,e.points,n);(e.inOrder!==e.points||t.inOrder!==
t.pattern)&&(o=Math.max(o,zn(t.inOrder,e.inOrder,n)));for(let s of e.words)o=Math.max(o,zn(t.pattern,s,n+4)-4);return Math.max(o,Xv(t,e))}function Xv({heard:t,pattern:e},n){
return[...t].length<Wd||!n.heard.includes(t)||!Qv(n.said,t)?0:(n.heard===t?88:84)+3*zn(e,n.points)/100}function Qv(t,e){return t.some((n,o)=>{let s="";for(let r=o;r<
t.length&&s.length<e.length&&e.startsWith(s);r+=1)s+=t[r];return s===e})}function Jv(t){if(!Number.isInteger(t*4))return Number(t.toFixed(1));let e=Math.floor(t*
10),n=t*10-e;return(n>.5||n===.5&&e%2?e+1:e)/10}function Zv(t,e){if(e.length<2)return null;let n=Dw.get(t)??tO(t);Dw.set(t,n);for(let o=1;o<e.length;o+=1){let[s,
r]=[e.slice(0,o),e.slice(o)].map(i=>[...n.get(i.join(" "))??[]]);if(s.length===1&&r.length===1&&s[0]!==r[0])return[s[0],r[0]]}return null}function tO(t){let e=new Map;
for(let{type:n,id:o,ways:s}of t)for(let{sort:r,folded:i}of n==="actor"?s:[])r==="name"&&i&&e.set(i,(e.get(i)??new Set).add(o));return e}function Iw(t,e,n,o,s){let r=zv(
n);if(!r.folded)return{found:[],pair:null};let i=Zv(e,r.words),a=u=>[t.links[u].source,t.links[u].target].every(d=>i?.includes(d)),c=[];for(let u of e){if(s.length&&
!s.includes(u.type))continue;let[d,m]=[-1,u.ways[0]];for(let h of u.ways){let w=Vv(r,h);w>d&&([d,m]=[w,h])}i&&d<Aw&&u.type==="link"&&a(u.id)&&([d,m]=[Aw,u.ways[0]]),
d>=Ni&&c.push({entry:u,score:Jv(d),way:m})}let l=({entry:u})=>Of.indexOf(u.type),f=({way:u})=>[...u.shown].length;return c.sort((u,d)=>d.score-u.score||l(u)-l(d)||
f(u)-f(d)||(u.entry.id<d.entry.id?-1:1)),{found:c.slice(0,o),pair:i}}function Bo(t,e,n,{limit:o=8,types:s=[]}={}){let{found:r,pair:i}=Iw(t,e,n,o,s);return{results:r.
map(({entry:{type:c,id:l,name:f},score:u,way:d})=>({type:c,id:l,name:f,score:u,matched:d.shown===l||d.shown===f?null:d.shown,lang:d.lang??null})),pair:i,removed:fs(
t,n.trim())}}function Rw(t,e,n,{limit:o=10,types:s=[]}={}){let{found:r,pair:i}=Iw(t,e,n,o,s),a=r.map(({entry:{type:f,id:u,name:d},score:m,way:h})=>({id:u,type:f,
name:d,matched:h.shown,score:m,notToConfuseWith:f==="actor"?t.actors[u].not_to_confuse_with??[]:[]})),c=t.info?.removed??{},l=n.trim();return{results:a,pair:i,removed:Object.
hasOwn(c,l)?c[l]:null}}var eO=3,jw=3,nO=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),Va={support:"gives support to",structure:"leads or belongs to",alignment:"is alli\
ed with",hostility:"opposes"},Ef="is linked with",oO="supports or is tied to",sO="supports",Cs=t=>t===Bt?"no country":nO.of(t)??t;function Kr(t,e){let n=ke(e);return n===
null?t.actors[e]?.name??e:`actors in ${Cs(n)}`}function Ls(t,e="and",n=jw){let o=t.length>n+1?[...t.slice(0,n),`${t.length-n} more`]:t;return o.length>1?`${o.slice(
0,-1).join(", ")} ${e} ${o.at(-1)}`:o[0]??""}var Wn=(t,e)=>Object.keys(t.kinds).filter(n=>t.kinds[n].family===e);function Af(t,e){let n=Object.keys(t.kinds),o=e.
kinds??cs(t,e,"kinds")??n,s=Y.filter(l=>Wn(t,l).some(f=>o.includes(f))),{kinds:r,families:i}=t.info.narrowedBy??{},a=!r&&s.every(l=>Wn(t,l).every(f=>o.includes(
f))),c=o.length===n.length&&!r&&!i;return o.length?c&&!mt(e)&&s.includes("support")?sO:c?Ef:o.length===1?t.kinds[o[0]].verb:a&&s.length===1?Va[s[0]]:a&&s.length===
Gn.length&&!s.includes("hostility")?oO:a?Ls(s.map(l=>Va[l].replace(" to","")),"or"):Ls(o.map(l=>t.kinds[l].verb),"or",eO):"has no link with"}function rO(t,e){if(!mt(
e))return null;let{via:n=[]}=e.question?.walk??{},o=Re(e),s=o===1?"directly":o===2?"directly or through one other":`through up to ${o-1} others`;if(!n.length)return s;
let r=o===Re({question:e.question&&{...e.question,walk:{via:n}}});return`through ${Ls(n.map(i=>Kr(t,i)))}${r?"":`, ${j(o,"hop")} at most`}`}function Ya({window:t}){
let e=pr(t);return t?/^(since|until) /.test(e)?e:/ to /.test(e)?`from ${e}`:`in ${e}`.replace(/^in (\d+ )/,"on $1"):"at any time"}var iO=t=>t.map(e=>Ya({window:e})).
join(" or ");function Tf(t,e){let{from:n=null,to:o=null}=e.question??{},s=t.info.narrowedBy??{},r=e.window??Ze(s);return{from:n?Kr(t,n):"Who",verb:Af(t,e),to:o?
Kr(t,o):"whom",through:rO(t,e),time:e.compare?.by==="dates"?iO(e.compare.sides):Ya({window:r}),certain:e.certain||!!(!e.window&&r&&s.certain)}}function He(t,e){
let{from:n,verb:o,to:s,through:r,time:i,certain:a}=Tf(t,e),c=e.window??Ze(t.info.narrowedBy??{}),l=[r,c&&i,a&&"certain only"].filter(Boolean);return`${[`${n[0].
toUpperCase()}${n.slice(1)} ${o} ${s}`,...l].join(", ")}?`}function za(t,e,n,o,s){let r=e[n];if(r===null)return[];let i=le(t,n).filter(c=>!r.includes(c));if(!i.
length)return[];let a=r.length?i.length<r.length?`not ${Ls(i.map(o),"or")}`:Ls(r.map(o),"or"):"none";return[{key:n,label:`${s}: ${a}`,change:{[n]:null}}]}function Ns(t,e){
let{walk:n={}}=e.question??{},o=i=>{let{[i]:a,...c}=n;return{question:e.question&&{...e.question,walk:c},chosen:null}},s=xe(e)!==null;return[...za(t,e,"types",i=>t.
types[i].label.toLowerCase(),"Actors"),...za(t,e,"countries",Cs,"Countries"),...za(t,e,"confidences",String,"Confidence"),...za(t,e,"statuses",i=>Zt[i],"Status"),
n.undirected&&{key:"undirected",label:"in either direction",change:o("undirected")},n.parts===!1&&{key:"parts",label:"parts not counted with their whole",change:o(
"parts")},s&&n.time&&{key:"time",label:n.time==="together"?"all on one day":"one after another",change:o("time")},s&&n.limit&&{key:"limit",label:`at most ${j(n.
limit,"path")}`,change:o("limit")},s&&n.sort&&{key:"sort",label:"strongest first",change:o("sort")},e.only&&{key:"only",label:`only ${Ls(e.only.map(i=>t.actors[i]?.
name??i))}`,change:{only:null}},...e.without.length>jw+1?[{key:"without",label:`${e.without.length} hidden`,change:{without:[]}}]:e.without.map(i=>({key:`withou\
t:${i}`,label:`without ${t.actors[i]?.name??i}`,change:{without:e.without.filter(a=>a!==i)}})),e.focus&&{key:"focus",label:`near ${t.actors[e.focus.id].name}: ${j(
e.focus.depth,"step")}`,change:{focus:null}}].flatMap(i=>i||[])}var Ws=Object.freeze({...Object.fromEntries(Wt.map(t=>[t,bt[t]])),focus:null,chosen:null}),qa=t=>Wt.
every(e=>rt(t[e],bt[e]))&&!t.focus;var aO=8,Fw=q.join("|");function cO(t){let e=[...t.matchAll(/[^\s,;!]+/g)];for(let n=0;n<e.length;n+=1)for(let o=Math.min(e.length,n+aO);o>n;o-=1){let[s,r]=[e[n].
index,e[o-1].index+e[o-1][0].length],i=t.slice(s,r).replace(/[?.]+$/,"");if(/\d{3}|\d[./]/.test(i))try{let a=en(i);if(a)return{window:a,rest:`${t.slice(0,s)} ${t.
slice(r)}`}}catch(a){if(!(a instanceof RangeError))throw a;if(rp(a))return{fault:a.message}}}return null}function _w(t){let e=q.findIndex(n=>n===t.toLowerCase());
return{confidences:e?q.slice(e):q.slice(0,1)}}var lO=[[/\b(?:certain or possible|possibly|possible)\b/i,()=>({certain:!1})],[/\b(?:certain|certainly)(?: only)?\b/i,
()=>({certain:!0})],[new RegExp(`\\b(${Fw}) confidence(?: only)?\\b`,"i"),_w],[new RegExp(`^\\s*(${Fw})\\s*$`,"i"),_w],[/\b(disputed|denied)\b/i,t=>({statuses:wt.
filter(e=>e===t.toLowerCase())})],[/\b(?:not contested|uncontested|undisputed|asserted)\b/i,()=>({statuses:wt.slice(0,1)})],[/\b(?:direct|directly)\b/i,()=>({hops:1})],
[/\b([1-6]) (?:hops?|steps?)\b/i,t=>({hops:Number(t)})]];function Pw(t){let e=cO(t),n=e&&"rest"in e?e.rest:t,o=e&&"window"in e?{window:e.window}:{};for(let[s,r]of lO)
n=n.replace(s,(i,a)=>(Object.assign(o,r(String(a)))," "));return{...o,rest:n,hops:o.hops??null,fault:e&&"fault"in e?e.fault:null}}var uO=4,Bw=80,dO={funding:["money","funds","fund","finance","finances","pays","paid","cash"],weapons:["arms","arm","weapon","missiles","rockets","armed"],training:[
"train","trained","trainers"],political:["political"],troops:["fighters","soldiers"],attack:["attacks","attacked","strikes"],designation:["designates","designat\
ed","sanctions","sanctioned"],command:["commands","commanded"],leads:["lead","leader","leaders","led"]},Df={support:"support",supports:"support",supported:"supp\
ort",backs:"support",aid:"support",help:"support",helps:"support",hostility:"hostility",against:"hostility",fights:"hostility",structure:"structure",alignment:"\
alignment"},Xa=new Set("a actors all an and are by can do does for gave get gets give given gives giving goes has have how in is it its link linked links of on \
or passes paths reach reaches send sends sent show supplies the them their to was were what when where which who whom whose with".split(" ")),Hw={from:"from",by:"\
from",to:"to",for:"to",into:"to",through:"via",via:"via",with:"with",around:"with",without:"without",not:"without",except:"without",in:"in",upstream:"to",downstream:"\
from"};function Lf(t,e){let n=Uw(t,e);if(n.length)return n;let s=e.split(/[,;+/]|\b(?:and|or)\b|\s+/).filter(r=>r.trim()).map(r=>Uw(t,r));return s.length>1&&s.every(
r=>r.length)?[...new Set(s.flat())]:[]}function Uw(t,e){let n=yt(e);if(!n)return[];let o=Object.keys(t.kinds),s=o.filter(a=>Ka(t,a).includes(n));if(s.length)return s;
let r=Gw(n)??Y.find(a=>a.startsWith(n)),i=o.filter(a=>Ka(t,a).some(c=>c.startsWith(n)));return i.length?i:r?Wn(t,r):Cf(t,n)}function Qa(t,e){let n=Object.keys(t.
kinds).filter(s=>Ka(t,s).includes(e)),o=Gw(e);return n.length||!o?n:Wn(t,o)}function Cf(t,e){if(e.length<uO)return[];let n=[...Object.keys(t.kinds).flatMap(i=>Ka(
t,i)),...Object.keys(Df)],o=vo(e),s=i=>zn(o,Oo(i),Bw),[r]=n.sort((i,a)=>s(a)-s(i));return s(r)>=Bw?Qa(t,r):[]}var Nf=t=>Object.hasOwn(Hw,t)?Hw[t]:null,Gw=t=>Object.
hasOwn(Df,t)?Df[t]:void 0;function Ka(t,e){let{label:n,verb:o,pluralVerb:s}=t.kinds[e];return[e,n,o,s??"",...dO[e]??[]].map(yt).filter(Boolean)}function Ho(t,e){
let n=yt(e),o=new Map;for(let{country:s}of Object.values(t.actors))s&&o.set(s,(o.get(s)??0)+1);return[...o].map(([s,r])=>({code:s,actors:r,name:yt(Cs(s))})).filter(
({actors:s,name:r})=>n.length>2&&s>1&&r.startsWith(n))}var mO=88,hO=90,wO=6,gO=80,yO=/^(?:all|everything|clear|clear all|reset)$/i,bO=/^(?:compare )?(.+) (?:vs\.?|versus) (.+)$|^compare (.+) (?:and|with|to) (.+)$/i;
function Wf(t,e,n,o=!1){let{results:s}=Bo(t,e,n.join(" "),{limit:1,types:["actor"]}),r=o?gO:n.length>1?hO:mO;return s[0]&&s[0].score>=r?s[0]:null}function kO(t,e,n,o){
let s={kinds:[],from:null,to:null,via:[],without:[],either:!1,hops:null,loose:[],kindAt:-1,unknown:[],faults:[],state:{}},{rest:r,hops:i,fault:a,...c}=Pw(n);Object.
assign(s,{hops:i,state:c}),a&&s.faults.push(a);let l=r.split(/[\s,?!;:→>]+/).filter(Boolean),f=null;for(let u=0;u<l.length&&!s.unknown.length;){let d=yt(l[u]),
m=Nf(d);if(m&&!(d==="for"&&u===l.length-1)){f=m,u+=1;continue}let h=xO(t,e,s,l,u,f,o);h.role&&(f=null),u+=h.words}return s}function xO(t,e,n,o,s,r,i){let a=Math.
min(wO,o.length-s),c=yt(o[s]),l=(m,h)=>(n.kinds.push(...m),n.kindAt<0&&(n.kindAt=s),{words:h,role:!1});for(let m=a;m>=1;m-=1){let h=o.slice(s,s+m),w=yt(h.join("\
 ")),y=r==="via"?[]:Qa(t,w);if(y.length)return l(y,m);if(r==="in"){let $=Ho(t,h.join(" "));if($.length===1)return n.to=qn($[0].code),n.either=n.from===null,{words:m,
role:!0};continue}if(Xa.has(yt(h.at(-1)??""))||Xa.has(c)&&m>1)continue;let S=$=>Nf(yt($))||Qa(t,yt($)).length>0;if(w.length<3||h.some(($,k)=>k>0&&S($)))continue;
let x=Wf(t,e,h);if(x)return zw(n,x.id,r,s),{words:m,role:!0}}let[f]=r==="from"||r==="to"?Ho(t,o[s]):[];if(f&&(r==="from"||r==="to"))return n[r]=qn(f.code),{words:1,
role:!0};if(Xa.has(c))return{words:1,role:!1};let u=i&&r!=="via"?Cf(t,c):[];if(u.length)return l(u,1);let d=i&&c.length>3&&Wf(t,e,[o[s]],!0);return d?(zw(n,d.id,
r,s),{words:1,role:!0}):(n.unknown.push(o[s]),{words:1,role:!1})}function zw(t,e,n,o){n==="via"?t.via.push(e):n==="without"?t.without.push(e):n==="from"&&!t.from?
t.from=e:n==="to"&&!t.to?t.to=e:n==="with"&&!t.to?(t.to=e,t.either=!0):t.loose.push({id:e,at:o})}function Vw(t,e,n,o,s){let r=kO(t,e,n,s);if(r.faults.length)return{wrong:r.faults[0]};let{via:i,without:a}=r,l=Object.keys(r.state).length+(r.kinds.length?1:0)>
0||a.length>0||!!r.hops||r.either,{from:f,to:u}=r;if(r.unknown.length){let[x]=r.unknown;return{wrong:l||f||u||i.length||r.loose.length||/\d/.test(x)?`No actor, \
kind of link or time is called “${x}”`:null}}for(let{id:x,at:$}of r.loose){let k=r.kindAt<0||$<r.kindAt;if(!f&&(k||u!==null)&&x!==u)f=x;else if(!u&&x!==f)u=
x;else return{wrong:"A question has two actors at most; add others with “through”"}}let d=[f,u,...i].filter(Boolean).length,m=d===1&&r.loose.length===1;if(!l&&
(d===0||m))return{wrong:null};let h=!!(f||u||i.length),w=h?{...Ws}:{},y=r.hops??(r.either?1:null);if(h)w.question={from:f,to:u,walk:{...i.length?{via:i}:{},...r.
either?{undirected:!0}:{},...y?{maxHops:y}:{}}};else if(r.hops&&o.question)w.question={...o.question,walk:{...o.question.walk,maxHops:r.hops}};else if(r.hops)return{
wrong:"A number of hops needs an actor, such as “to Hezbollah directly”"};let S={...o,...w};return r.kinds.length?Object.assign(w,je(t,S,"kinds",r.kinds)):r.
either&&h&&Object.assign(w,je(t,S,"kinds",Object.keys(t.kinds))),a.length&&(w.without=[...new Set([...S.without,...a])]),Object.assign(w,r.state),r.state.certain!==
void 0&&!(w.window??S.window)?{wrong:"“certain” and “possible” are said of a time: add one, such as “certain 2013”, or choose one first"}:{change:w,
more:l}}function SO(t,e,n){let o=bO.exec(n)?.slice(1).filter(a=>a!==void 0),[s,r]=(o??[]).map(a=>Wf(t,e,a.trim().split(/\s+/),!0));if(!s||!r||s.id===r.id)return null;
let i={compare:{by:"actors",sides:[s.id,r.id],way:"to",family:"support"},open:{type:"compare"}};return{name:`Compare ${t.actors[s.id].name} and ${t.actors[r.id].
name}`,change:i}}function $O(t,e){let n=yt(e);return Object.entries(t.types).filter(([,{label:o,plural:s}])=>n&&[o,s].some(r=>yt(r)===n)).map(([o,{plural:s}])=>({
name:`All ${s} in view`,change:{open:{type:"list",list:Fe("actors",{type:o})}}}))}function Yw(t,e,n,o){let s=f=>{let u={...o,...f},d=Ns(t,u).filter(({key:m})=>m!==
"undirected");return{name:[He(t,u),...d.map(({label:m})=>m)].join(" · "),change:f}};if(yO.test(n.trim()))return{options:[{name:"Everything: clear the question \
and all filters",change:Ws}],alone:!0};let r=SO(t,e,n);if(r)return{options:[r],alone:!1,after:!0};let i=Vw(t,e,n,o,!1);if("change"in i)return{options:[s(i.change)],
alone:i.more};let{wrong:a}=i,c=Vw(t,e,n,o,!0);if("change"in c)return{options:[s(c.change)],alone:!1,after:!a};let l=Ho(t,n).filter(({name:f})=>f===yt(n));return l.
length?{options:l.map(({code:f})=>{let u={...Ws,question:{from:null,to:qn(f),walk:{undirected:!0,maxHops:1}}};return s({...u,...je(t,{...o,...u},"kinds",Object.
keys(t.kinds))})}),alone:!1,after:!0}:{options:$O(t,n),alone:!1,after:!0,...a?{wrong:a}:{}}}var vO=150,If=0,Ja=window.location.hash,Xr=null;function Kw(t,e){clearTimeout(If),If=setTimeout(()=>{if(window.location.hash!==Ja)return;let n=Xr,o=n&&Wt.some(s=>!rt(
n[s],e[s]));Xr=e;try{let s=`#${Zi(t,e)}`;o?window.history.pushState(null,"",s):window.history.replaceState(null,"",s)}catch{}Ja=window.location.hash},vO)}function Rf({
notes:t,renamed:e},n){let o=[...e.map(s=>`${s}.`)];t.length&&o.push(`Parts of the link to this view could not be read: ${t.join("; ")}.`),o.length&&n(o.join(" "))}
function Xw(t,e,n,o){Xr=e.get(),window.addEventListener("hashchange",()=>{clearTimeout(If),Ja=window.location.hash;let s=Ja.slice(1);if(s===Zi(t,e.get()))return;
let{state:r,...i}=ta(t,s);Xr=s?r:o(),e.set(Xr),Rf(i,n)})}function Is(t,e){let n=Zi(t,e);return window.location.href.split("#")[0]+(n&&`#${n}`)}var Qw=12,OO=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,MO=/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;function At(t,e=300){let n=String(t).replace(OO,"").replace(MO," ").
trim(),o=[...n.slice(0,2*e)];return o.length>e?`${o.slice(0,e-1).join("")}…`:n}function Qr(t){let e=t.length-Qw;return e>1?`${t.slice(0,Qw).join(", ")} and ${e}\
 more`:t.join(", ")}var Ue=(t,e)=>At(t.actors[e]?.name??e,80),EO={kinds:["Kinds of link",(t,e)=>At(t.kinds[e].label)],types:["Types of actor",(t,e)=>t.types[e].
label],confidences:["Confidence",(t,e)=>e],statuses:["Status",(t,e)=>Zt[e]],countries:["Countries",(t,e)=>e===Bt?"none given":e]};function AO(t,e,n){let o=e[n];
if(o===null)return null;let[s,r]=EO[n],a=le(t,n).filter(c=>!o.includes(c));return o.length===0?`${s}: none`:a.length<o.length?`${s}: all but ${Qr(a.map(c=>r(t,c)))}`:
`${s}: ${Qr(o.map(c=>r(t,c)))}`}function Jw([t,e]){return t&&e?t===e?`on ${lt(t)}`:`from ${lt(t)} to ${lt(e)}`:t?`from ${lt(t)} on`:`until ${e&&lt(e)}`}var Zw=({
window:t,certain:e})=>t&&`${e?"Certainly":"Certainly or possibly"} active ${Jw(t)}`;function tg(t,{compare:e}){if(!e||e.by==="actors")return null;let[n,o]=e.by===
"dates"?e.sides.map(s=>`active ${Jw(s)}`):e.sides.map(s=>In(t,{...bt,...s}).join(", ")||"all links");return`Compared: ${n} with ${o}`}function TO(t){let{on:e,between:n,
certain:o,...s}=t.info.narrowedBy??{},r=Ze({on:e,between:n}),i={kinds:["Kinds of link",c=>At((t.kinds[c]??t.unusedKinds?.[c])?.label??c)],families:["Families of\
 links",String],status:["Status",c=>Zt[c]??c],min_confidence:["Confidence",c=>`${c} or better`],without:["Hidden",c=>Ue(t,c)],within:["Only actors within",String]};
return[...Object.entries(s).flatMap(([c,l])=>{let[f,u]=i[c]??[c.replaceAll("_"," "),String],d=[l].flat();return d.length?`${f}: ${Qr(d.map(u))}`:[]}),Zw({window:r,
certain:!!o})].filter(c=>c!==null)}function In(t,e){let n=e.without.map(o=>Object.hasOwn(t.actors,o)?Ue(t,o):o);return[...TO(t),...Sn.map(o=>AO(t,e,o)),Zw(e),tg(
t,e),e.only&&`Only: ${Qr(e.only.map(o=>Ue(t,o)))}`,n.length>0&&`Hidden: ${Qr(n)}`].filter(Boolean)}var eg=(t,e)=>[He(t,e),...Ns(t,e).map(({label:n})=>n),tg(t,e)].
filter(Boolean).join(" · ");function ng(t,e,{folded:n=0}={}){return e.focus?`In focus: ${Ue(t,e.focus.id)} and actors within ${j(e.focus.depth,"step")}`:n>0?`${n.
toLocaleString("en")} more actors are not shown`:null}var jf=new Date,Ff=new Date;function Rt(t,e,n,o){function s(r){return t(r=arguments.length===0?new Date:new Date(+r)),r}return s.floor=r=>(t(r=new Date(+r)),r),
s.ceil=r=>(t(r=new Date(r-1)),e(r,1),t(r),r),s.round=r=>{let i=s(r),a=s.ceil(r);return r-i<a-r?i:a},s.offset=(r,i)=>(e(r=new Date(+r),i==null?1:Math.floor(i)),r),
s.range=(r,i,a)=>{let c=[];if(r=s.ceil(r),a=a==null?1:Math.floor(a),!(r<i)||!(a>0))return c;let l;do c.push(l=new Date(+r)),e(r,a),t(r);while(l<r&&r<i);return c},
s.filter=r=>Rt(i=>{if(i>=i)for(;t(i),!r(i);)i.setTime(i-1)},(i,a)=>{if(i>=i)if(a<0)for(;++a<=0;)for(;e(i,-1),!r(i););else for(;--a>=0;)for(;e(i,1),!r(i););}),n&&
(s.count=(r,i)=>(jf.setTime(+r),Ff.setTime(+i),t(jf),t(Ff),Math.floor(n(jf,Ff))),s.every=r=>(r=Math.floor(r),!isFinite(r)||!(r>0)?null:r>1?s.filter(o?i=>o(i)%r===
0:i=>s.count(0,i)%r===0):s)),s}var tc=Rt(()=>{},(t,e)=>{t.setTime(+t+e)},(t,e)=>e-t);tc.every=t=>(t=Math.floor(t),!isFinite(t)||!(t>0)?null:t>1?Rt(e=>{e.setTime(
Math.floor(e/t)*t)},(e,n)=>{e.setTime(+e+n*t)},(e,n)=>(n-e)/t):tc);var _C=tc.range,Rn=1e3,De=Rn*60,jn=De*60,Fn=jn*24,Pf=Fn*7,og=Fn*30,_f=Fn*365,Jr=Rt(t=>{t.setTime(
t-t.getMilliseconds())},(t,e)=>{t.setTime(+t+e*Rn)},(t,e)=>(e-t)/Rn,t=>t.getUTCSeconds()),PC=Jr.range,sg=Rt(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*Rn)},
(t,e)=>{t.setTime(+t+e*De)},(t,e)=>(e-t)/De,t=>t.getMinutes()),BC=sg.range,rg=Rt(t=>{t.setUTCSeconds(0,0)},(t,e)=>{t.setTime(+t+e*De)},(t,e)=>(e-t)/De,t=>t.getUTCMinutes()),
HC=rg.range,ig=Rt(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*Rn-t.getMinutes()*De)},(t,e)=>{t.setTime(+t+e*jn)},(t,e)=>(e-t)/jn,t=>t.getHours()),UC=ig.range,
ag=Rt(t=>{t.setUTCMinutes(0,0,0)},(t,e)=>{t.setTime(+t+e*jn)},(t,e)=>(e-t)/jn,t=>t.getUTCHours()),GC=ag.range,cg=Rt(t=>t.setHours(0,0,0,0),(t,e)=>t.setDate(t.getDate()+
e),(t,e)=>(e-t-(e.getTimezoneOffset()-t.getTimezoneOffset())*De)/Fn,t=>t.getDate()-1),zC=cg.range,DO=Rt(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+
e)},(t,e)=>(e-t)/Fn,t=>t.getUTCDate()-1),VC=DO.range,lg=Rt(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+e)},(t,e)=>(e-t)/Fn,t=>Math.floor(t/Fn)),
YC=lg.range;function Uo(t){return Rt(e=>{e.setDate(e.getDate()-(e.getDay()+7-t)%7),e.setHours(0,0,0,0)},(e,n)=>{e.setDate(e.getDate()+n*7)},(e,n)=>(n-e-(n.getTimezoneOffset()-
e.getTimezoneOffset())*De)/Pf)}var fg=Uo(0),LO=Uo(1),CO=Uo(2),NO=Uo(3),WO=Uo(4),IO=Uo(5),RO=Uo(6),qC=fg.range,KC=LO.range,XC=CO.range,QC=NO.range,JC=WO.range,ZC=IO.
range,tN=RO.range;function Go(t){return Rt(e=>{e.setUTCDate(e.getUTCDate()-(e.getUTCDay()+7-t)%7),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCDate(e.getUTCDate()+n*
7)},(e,n)=>(n-e)/Pf)}var ug=Go(0),jO=Go(1),FO=Go(2),_O=Go(3),PO=Go(4),BO=Go(5),HO=Go(6),eN=ug.range,nN=jO.range,oN=FO.range,sN=_O.range,rN=PO.range,iN=BO.range,
aN=HO.range,dg=Rt(t=>{t.setDate(1),t.setHours(0,0,0,0)},(t,e)=>{t.setMonth(t.getMonth()+e)},(t,e)=>e.getMonth()-t.getMonth()+(e.getFullYear()-t.getFullYear())*12,
t=>t.getMonth()),cN=dg.range,ec=Rt(t=>{t.setUTCDate(1),t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCMonth(t.getUTCMonth()+e)},(t,e)=>e.getUTCMonth()-t.getUTCMonth()+
(e.getUTCFullYear()-t.getUTCFullYear())*12,t=>t.getUTCMonth()),lN=ec.range,Bf=Rt(t=>{t.setMonth(0,1),t.setHours(0,0,0,0)},(t,e)=>{t.setFullYear(t.getFullYear()+
e)},(t,e)=>e.getFullYear()-t.getFullYear(),t=>t.getFullYear());Bf.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:Rt(e=>{e.setFullYear(Math.floor(e.getFullYear()/
t)*t),e.setMonth(0,1),e.setHours(0,0,0,0)},(e,n)=>{e.setFullYear(e.getFullYear()+n*t)});var fN=Bf.range,ao=Rt(t=>{t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,e)=>{
t.setUTCFullYear(t.getUTCFullYear()+e)},(t,e)=>e.getUTCFullYear()-t.getUTCFullYear(),t=>t.getUTCFullYear());ao.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:
Rt(e=>{e.setUTCFullYear(Math.floor(e.getUTCFullYear()/t)*t),e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCFullYear(e.getUTCFullYear()+n*t)});var uN=ao.
range;function pg(t,e,n,o,s,r){let i=[[Jr,1,Rn],[Jr,5,5*Rn],[Jr,15,15*Rn],[Jr,30,30*Rn],[r,1,De],[r,5,5*De],[r,15,15*De],[r,30,30*De],[s,1,jn],[s,3,3*jn],[s,6,6*
jn],[s,12,12*jn],[o,1,Fn],[o,2,2*Fn],[n,1,Pf],[e,1,og],[e,3,3*og],[t,1,_f]];function a(l,f,u){let d=f<l;d&&([l,f]=[f,l]);let m=u&&typeof u.range=="function"?u:c(
l,f,u),h=m?m.range(l,+f+1):[];return d?h.reverse():h}function c(l,f,u){let d=Math.abs(f-l)/u,m=hs(([,,y])=>y).right(i,d);if(m===i.length)return t.every($l(l/_f,
f/_f,u));if(m===0)return tc.every(Math.max($l(l,f,u),1));let[h,w]=i[d/i[m-1][2]<i[m][2]/d?m-1:m];return h.every(w)}return[a,c]}var[dN,pN]=pg(ao,ec,ug,lg,ag,rg),
[mN,hN]=pg(Bf,dg,fg,cg,ig,sg);var js=864e5,yg=365.2425,mg=[1,3,6,12,24,60,120,240,600,1200,6e3,12e3,24e3,6e4],[UO,GO]=[38,66],hg=new Map,Zr=t=>new Date(t*js),Rs=t=>Math.round(t.getTime()/js);
function bg(t){let e=t<12?ec.every(t):ao.every(t/12);if(!e)throw new RangeError(`no interval of ${t} months`);return e}function Ut(t){if(t==null)return null;let e=hg.
get(t);if(e===void 0){let[n,o,s]=t.split("-").map(Number),r=new Date(0);r.setUTCFullYear(n,o-1,s),e=Math.round(r.getTime()/js),hg.set(t,e)}return e}function gt(t){
if(t==null)return null;let e=new Date(t*js),n=s=>String(s).padStart(2,"0");return`${String(e.getUTCFullYear()).padStart(4,"0")}-${n(e.getUTCMonth()+1)}-${n(e.getUTCDate())}`}
function kt(t){let e=new Date(t*js);return e.getUTCFullYear()*12+e.getUTCMonth()}function ee(t){let e=new Date(0);return e.setUTCFullYear(Math.floor(t/12),(t%12+
12)%12,1),Math.round(e.getTime()/js)}function nc(t,e){let n=kt(t),[o,s]=[ee(n+e),ee(n+e+1)-1];return Math.min(s,o+t-ee(n))}function ti(t,e,n){let o=Math.max(1,(e-
t+1)/yg*12),s=mg.find(r=>r/o*n>=(r<12?GO:UO))??U(mg);return bg(s).range(Zr(t),Zr(e+1)).map(r=>{let[i,a]=[r.getUTCFullYear(),r.getUTCMonth()],c=s<12?`${Qe[a].slice(
0,3)} ${i}`:String(i);return{day:Rs(r),year:a===0,label:c}})}function zO(t,e){let[n,o]=[t.getUTCFullYear(),t.getUTCMonth()];return e===1?`${Qe[o]} ${n}`:e<12?`${Qe[o]}\
 to ${Qe[o+e-1]} ${n}`:e===12?String(n):`${n} to ${n+e/12-1}`}function kg(t,e,n,o=4){let s=kt(e)-kt(t)+1,r=[1,3,12,60,120,600,1200,12e3].find(l=>l/s*n>=o)??12e3,
i=bg(r),a=[],c=i.floor(Zr(t));for(;Rs(c)<=e;){let l=i.offset(c,1);a.push({first:Rs(c),last:Rs(l)-1,name:zO(c,r)}),c=l}return a}var VO=.8,YO=.02,wg=.15;function gg(t,e){
let n=ao.offset(ao.floor(Zr(e)),1);return{first:Rs(ao.floor(Zr(t))),last:Rs(n)-1}}function qO(t){let e=Math.min(t.length,Math.max(2,Math.floor(t.length*VO))),n=0;
for(let d=1;d+e<=t.length;d+=1)t[d+e-1]-t[d]<t[n+e-1]-t[n]&&(n=d);let[o,s]=[t[n],t[n+e-1]],r=Math.max(s-o,yg),i=t.filter(d=>d>=o-r&&d<=s+r),[a,c]=[i[0],i[i.length-
1]],l=Math.floor(t.length*YO),[f,u]=[t[l],t[t.length-1-l]];return[f-a>(c-a)*wg?f:a,c-u>(c-a)*wg?u:c]}function xg(t){let e=Float64Array.from(t).sort();if(e.length===
0)return null;let{first:n,last:o}=gg(...qO(e)),s=e.filter(i=>i<n).length,r=e.filter(i=>i>o).length;return{first:n,last:o,earlier:s,later:r,whole:gg(e[0],e[e.length-
1])}}function oc(t,e,n){let o=[];for(let s of e){let r=Ut(t[s].days[0]);r!==null&&r>=n.first&&o.push([s,r])}return o.sort(([,s],[,r])=>s-r)}var ne=(t,e)=>[Ut(t?.[0])??e.first,Ut(t?.[1])??e.last];function sc(t,e,n){let[o,s]=t<=e?[t,e]:[e,t];return o<=n.first&&s>=n.last?null:[o<=n.first?null:gt(o),s>=
n.last?null:gt(s)]}function rc(t,e,{exact:n=!1}={}){if(n)return Math.round(t);let o=kt(t),[s,r]=[ee(o),ee(o+1)];return(t-s<r-t?s:r)-(e?1:0)}var Sg=([t,e])=>ee(kt(
t))===t&&ee(kt(e+1))===e+1;function Fs(t,{months:e=0,days:n=0},o){let[s,r]=ne(t,o),i=(c,l,f)=>Math.max(Math.min(0,l),Math.min(c,Math.max(0,f)));if(!e){let c=i(n,
o.first-s,o.last-r);return[gt(s+c),gt(r+c)]}let a=i(e,kt(o.first)-kt(s),kt(o.last)-kt(r));if(Sg([s,r])){let[c,l]=[ee(kt(s)+a),ee(kt(r+1)+a)-1];return[gt(c),gt(l)]}
return[gt(Math.max(o.first,nc(s,a))),gt(Math.min(o.last,nc(r,a)))]}var $g=(t,e,n)=>nc(t+e,n)-e;function vg({first:t,last:e},n,o){return n>0?[gt(t),gt(ee(kt(t)+o)-
1)]:[gt(ee(kt(e+1)-o)),gt(e)]}var KO=.6;function Hf(t,e){let[n,o]=ne(t,e),s=Math.max(1,Math.round((o-n)/30.4*KO));return{first:Math.max(e.first,ee(kt(n)-s)),last:Math.
min(e.last,ee(kt(o)+s+1)-1)}}function Uf(t,e,n,o){let s=ne(t,o);return s[e]=e===0?Math.max(o.first,Math.min(n,s[1])):Math.min(o.last,Math.max(n,s[0])),sc(s[0],s[1],
o)}function Og(t,e,n){let[o,s]=ne(t,n);return s>=n.last?null:Fs([gt(o),gt(s)],{months:e},n)}function Mg(t,e){let[n,o]=ne(t,e);if(t&&o<e.last)return[gt(n),gt(o)];
let s=e.last-e.first>4*366;if(!t?.[0]||n<=e.first)return[gt(e.first),gt(ee(kt(e.first)+(s?12:1))-1)];if(!Sg([n,o]))return[gt(e.first),gt(e.first+o-n)];let r=kt(
o)-kt(n)+1;return[gt(e.first),gt(ee(kt(e.first)+r)-1)]}var{short:xN,windowInWords:qt}=tt;var XO="http://www.w3.org/2000/svg";function p(t,e={},...n){return Eg(document.createElement(t),e,n)}function Z(t,e={},...n){return Eg(document.createElementNS(
XO,t),e,n)}function Eg(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(o.startsWith("on")?t.addEventListener(o.slice(2),s):o==="colour"?t.style.setProperty(
"--colour",String(s)):t.setAttribute(o,s===!0?"":String(s)));return t.append(...ue(n)),t}function ue(t){return[t].flat(1/0).filter(n=>n!=null&&n!==!1)}var X=(t,e)=>[
...t.querySelectorAll(e)].map(n=>n),Tt=(t,e)=>t.querySelector(e),A=(t,e={})=>p("bdi",{dir:"auto",...e},String(t));function lo(t,e){return/^https?:\/\//i.test(t)?
p("a",{href:t,target:"_blank",rel:"noopener noreferrer",class:"outward"},A(e)):A(e)}var ot=t=>String(t).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"").
slice(0,300);function N(t){let e=document.getElementById(t);if(!e)throw new RangeError(`the page has no element ${t}`);return e}var pt=(t,...e)=>[p("dt",{},t),p(
"dd",{},e)];var QO={dot:t=>`M${-t} 0a${t} ${t} 0 1 0 ${2*t} 0a${t} ${t} 0 1 0 ${-2*t} 0z`,square:t=>_s([[-1,-1],[1,-1],[1,1],[-1,1]],t*.86),diamond:t=>_s([[0,-1],[1,0],[0,1],
[-1,0]],t*1.08),triangle:t=>_s([[0,-1],[1,.75],[-1,.75]],t*1.08),triangleDown:t=>_s([[0,1],[1,-.75],[-1,-.75]],t*1.08),hexagon:t=>_s([[-.5,-.87],[.5,-.87],[1,0],
[.5,.87],[-.5,.87],[-1,0]],t*1.04),star:t=>_s(Array.from({length:10},(e,n)=>{let o=n%2?.45:1.12;return[o*Math.sin(n*Math.PI/5),-o*Math.cos(n*Math.PI/5)]}),t)},Ag=(t,e)=>QO[t](
e),ei=t=>Math.round(t*100)/100,_s=(t,e)=>`M${t.map(([n,o])=>`${ei(n*e)} ${ei(o*e)}`).join("L")}z`,JO=(t,e)=>`${ei(t)} ${ei(e)}`;function Tg(t,e,n){return t.replace(
/([ML])(-?[\d.]+) (-?[\d.]+)/g,(o,s,r,i)=>`${s}${JO(Number(r)+e,Number(i)+n)}`)}function Dg(t,e){let[n,o]=[(t-e)/2,e/2].map(ei);return`M${-n} ${-o}L${n} ${-o}a${o}\
 ${o} 0 0 1 0 ${2*o}L${-n} ${o}a${o} ${o} 0 0 1 0 ${-2*o}z`}var Lg="a[href], button, input, select, textarea, summary, [tabindex]";function Cg(t){let{number:e,...n}=t.dataset,o=Object.keys(n).length?JSON.stringify(n):`${t.
getAttribute("aria-label")}|${t.textContent}`;return t.id||`${t.tagName}|${o}`}function Ps(t){let e=document.activeElement;if(!(e instanceof HTMLElement)||!t.contains(
e))return null;let n=Cg(e),o=r=>Cg(r)===n,s=X(t,Lg).filter(o).indexOf(e);return()=>{if(e.isConnected)return;let r=X(t,Lg).filter(o);(r[s]??r[0])?.focus({preventScroll:!0})}}
var tM=window.matchMedia("(pointer: coarse)");function Gf(t,e){let n=tM.matches?[]:X(t,"input[type=text], input[type=search], input[role=combobox]");(n.find(s=>s.
value==="")??n[0]??e).focus({preventScroll:!0})}function Ng(t,e){(t instanceof HTMLElement&&t.isConnected&&t.checkVisibility()&&t!==document.body?t:e).focus({preventScroll:!0})}function oe(t,e,n,o,{text:s=Sr(n.type,o),class:r}={}){if(!o)return p("span",{class:r??null},s);let i=Fe(n.type,n.where),a=[Sr(n.type,o),...Qi(t,n)].join(", ");return p(
"button",{type:"button",class:r?`number ${r}`:"number inline","data-list":i,"data-number":o,"aria-label":s===a?null:ot(a),title:ot(a),onclick:()=>e({type:"list",
list:i})},s)}var ni=(t,e,n,o,s)=>p("h3",{},n,oe(t,e,o,s,{text:s.toLocaleString("en"),class:"count"}));var eM={ArrowDown:[1,0],ArrowUp:[-1,0],ArrowRight:[0,1],ArrowLeft:[0,-1],Home:[-1/0,0],End:[1/0,0]},Wg=(t,e)=>Math.max(0,Math.min(e-1,t));function uo(t,e){function n(o){
for(let s of e().flat())s.tabIndex=s===o?0:-1}return t.addEventListener("focusin",({target:o})=>{let s=e().flat().find(r=>r===o);s&&n(s)}),t.addEventListener("k\
eydown",o=>{let s=eM[o.key],r=e().filter(l=>l.length),i=r.findIndex(l=>l.some(f=>f===o.target));if(!s||i<0||o.altKey||o.ctrlKey||o.metaKey)return;o.preventDefault();
let a=r[i].findIndex(l=>l===o.target),c=r[Wg(i+s[0],r.length)];c[Wg(a+s[1],c.length)].focus()}),{update:()=>{let o=e().flat();n(o.find(s=>s.getAttribute("tabind\
ex")==="0")??o[0])}}}var nM="No country given",oM=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),$e=t=>Z("svg",{class:t.hollow?"swatch hollow":"swatch",viewBox:"-9 -9\
 18 18","aria-hidden":"true",colour:t.colour},Z("path",{d:Ag(t.shape,t.shape==="star"?8:7)}));function ze({colour:t,dash:e,arrow:n=!0,mark:o,ended:s,possible:r,
letters:i}){let a=i?36:30;return Z("svg",{class:i?"line-swatch wide":"line-swatch",viewBox:`0 0 ${a} 12`,"aria-hidden":"true",colour:t},Z("path",{d:n?`M1 6h${a-
8}`:`M1 6h${a-2}`,"stroke-dasharray":e,class:r&&"thin"}),n&&Z("path",{d:s?`M${a-8} 2.5 ${a-2} 6l-6 3.5`:`M${a-8} 2l7 4-7 4z`,class:s?"open":r?"thin hollow":"hea\
d"}),o==="denied"&&Z("path",{d:"M10 2.500l7 7M10 9.500l7-7"}),o==="disputed"&&Z("path",{d:"M13 1.500 17.500 6 13 10.500 8.500 6z",class:"hollow"}),i&&Z("path",{
d:Tg(Dg(20,11),15,6),class:"plate"}),i&&Z("text",{x:15,y:9.2},i))}function sM(t){let e=Object.keys(t.kinds),n=Y.filter(a=>e.some(c=>t.kinds[c].family===a)),o=a=>({
value:a,key:`kind:${a}`,label:A(t.kinds[a].label),sample:ze({colour:t.kinds[a].colour,arrow:!t.kinds[a].symmetric,letters:t.kinds[a].letters})}),s=new Map;for(let{
kind:a}of Object.values(t.links))s.set(a,(s.get(a)??0)+1);let r=(a,c)=>(s.get(c)??0)-(s.get(a)??0)||(a<c?-1:1);return[{title:"Links",facet:"kinds",groups:n.map(
a=>({name:Se(a),key:`family:${a}`,rows:e.filter(c=>t.kinds[c].family===a).sort(r).map(o)}))},{title:"Actors",facet:"types",groups:[{rows:Object.keys(t.types).map(
a=>({value:a,key:`type:${a}`,label:t.types[a].label,sample:$e(t.types[a])}))}]},{title:"Confidence",facet:"confidences",groups:[{rows:[...q].reverse().map(a=>({
value:a,key:`confidence:${a}`,label:Se(a),sample:ze({dash:Je[a]?.join(" ")})}))}]},{title:"Status",facet:"statuses",groups:[{rows:wt.map(a=>({value:a,key:`statu\
s:${a}`,label:Se(Zt[a]),sample:ze({mark:a})}))}]},{title:"Countries",facet:"countries",folded:!0,groups:[{rows:le(t,"countries").map(a=>({value:a,label:a===Bt?nM:
oM.of(a)??a})).sort((a,c)=>a.label<c.label?-1:1).map(({value:a,label:c})=>({value:a,key:`country:${a}`,label:c,sample:null}))}]}]}var rM=t=>typeof t=="object"?t.
actors:t??0;function iM(t){let[e,n]=t.split(":");return{type:e==="type"||e==="country"?"actors":"links",where:{[e]:n,instead:""}}}function Ig(t,e,n,o){let s=[],
r=[],i=m=>X(m,"input, button"),a=m=>Eo(e,n.get(),m)??le(e,m);function c(m,h){n.set(je(e,n.get(),m,h))}function l(m,h,w){let y=new Set(a(m));for(let S of h)w?y.add(
S):y.delete(S);c(m,y)}function f(m,{key:h,label:w,sample:y},S,x){let $=p("input",{type:"checkbox",checked:!0,"data-filter":h,onchange:b=>l(m,S,b.target.checked)}),
k=p("span",{class:"row-count"}),g=p("div",{class:x?"row family":"row"},p("label",{},$,y,p("span",{class:"label"},w)),p("button",{type:"button",class:"only","ari\
a-label":`Show only ${ot(typeof w=="string"?w:w.textContent)}`,onclick:()=>c(m,new Set(S))},"only"),k);return s.push({facet:m,values:S,box:$,count:k,element:g,counted:iM(
h)}),g}function u({title:m,facet:h,groups:w,folded:y}){let S=p("button",{type:"button",class:"text","aria-label":`Show all: ${m}`,onclick:()=>c(h,new Set(le(e,h)))},
"all"),x=p("button",{type:"button",class:"text","aria-label":`Show none: ${m}`,onclick:()=>n.set({[h]:[]})},"none"),$=w.map(({name:k,key:g,rows:b})=>p("div",{role:"\
group","aria-label":k??m},k!==void 0&&g!==void 0&&f(h,{key:g,label:k,sample:null},b.map(({value:v})=>v),!0),b.map(v=>f(h,v,[v.value],!1))));for(let k of $)r.push(
uo(k,()=>X(k,".row").map(i)));return y?p("section",{"aria-label":m},p("details",{},p("summary",{},p("h2",{},m)),p("div",{class:"section-head"},S,x),$)):p("secti\
on",{"aria-label":m},p("div",{class:"section-head"},p("h2",{},m),S,x),$)}function d({state:m,view:h}){let y=mt(m)||Ee(m)?Lm(e,h.links):Tm(e,...Yl(e,m));for(let{
facet:S,values:x,box:$,count:k,element:g,counted:b}of s){let v=Eo(e,m,S),M=v===null?x.length:x.filter(O=>v.includes(O)).length;$.checked=M>0,$.indeterminate=M>0&&
M<x.length;let E=x.reduce((O,D)=>O+rM(y[S]?.[D===Bt?Cr:D]),0),T=oe(e,o.open,b,E,{text:E.toLocaleString("en"),class:"count"}),C=Ps(g);k.replaceChildren(T),C?.(),
g.classList.toggle("nothing",E===0)}for(let S of r)S.update()}return t.append(...sM(e).map(u),p("section",{"aria-label":"Marks"},p("div",{class:"section-head"},
p("h2",{},"Marks")),p("ul",{class:"key"},p("li",{},ze({ended:!0}),"Ended before the date of record"),p("li",{},ze({possible:!0}),"Thin: possible, not certain, a\
t the time chosen")))),{update:d}}var aM=0;function ln(t,e,{graph:n,entries:o,choose:s,questions:r,ask:i,say:a,types:c=[],keep:l=!1,ready:f}){let u=`options-${++aM}`,d=[],m=-1;e.id||=u,e.setAttribute(
"role","listbox");for(let[b,v]of Object.entries({role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-expanded":"false","aria-\
controls":e.id}))t.setAttribute(b,v);function h(){e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function w(b){m=
b,[...e.children].forEach((v,M)=>v.setAttribute("aria-selected",String(M===b))),b>=0&&(t.setAttribute("aria-activedescendant",`${u}-${b}`),e.children[b].scrollIntoView(
{block:"nearest"}))}function y(b){let v=d[b];v&&(t.value=l?ot(v.name):"",h(),"change"in v?i?.(v.change):s(v.id,v.type))}function S(){let{results:b,removed:v}=Bo(
n,o,t.value,{types:c}),M=r?.(t.value)??{options:[],alone:!1},E=v??M.wrong??null;if(M.alone)return{options:M.options,none:E};let T=M.after?b.slice(0,1):[];return{
options:[...T,...M.options,...b.slice(T.length)],none:E}}function x(b,v){let M="change"in b?null:b,E=M?.type==="actor"&&n.actors[M.id];return p("li",{role:"opti\
on",id:`${u}-${v}`,"data-actor":E&&M?.id,"data-found":M?`${M.type}:${M.id}`:"question",onpointerdown:T=>{T.preventDefault(),y(v)}},E&&$e(n.types[E.type]),p("spa\
n",{class:"what"},A(b.name)),(c.length!==1||!M)&&p("span",{class:"found-type"},M?.type??"question"),M?.matched&&p("span",{class:"fine"},A(M.matched,{lang:M.lang})))}
let $=b=>p("li",{class:"none",role:"option","aria-disabled":"true","aria-selected":"false"},b);function k(){d=[],e.replaceChildren($("Preparing the search ...")),
e.hidden=t.value.trim()==="",f?.when(()=>{document.activeElement===t&&g()})}function g(){if(f&&!f.is())return k();let{options:b,none:v}=S();d=b,e.replaceChildren(
...d.map(x));let M=t.value.trim()!=="",E=c.length===1?c[0]:"record";M&&!d.length&&e.append($(v??`No ${E} has a name like this`)),e.hidden=!M,t.setAttribute("ari\
a-expanded",String(M)),w(d.length?0:-1),M&&a(d.length?`${j(d.length,E==="record"?"result":E)} found`:v??`No ${E} found`)}t.addEventListener("input",()=>{l&&s(null,
null),g()}),t.addEventListener("blur",h),t.addEventListener("keydown",b=>{if(b.key==="ArrowDown"&&e.hidden)g();else if(b.key==="ArrowDown")w(Math.min(m+1,d.length-
1));else if(b.key==="ArrowUp")w(Math.max(m-1,0));else if(b.key==="Enter"&&!e.hidden)y(m);else if(b.key==="Tab"&&!b.shiftKey&&c.length&&!e.hidden&&d.length){if(y(
m),l)return}else if(b.key==="Escape"&&!e.hidden)h();else return;b.preventDefault(),b.stopPropagation()}),h()}var zo={all:["All links",{}],high:["High confidence",{confidences:["high"]}],moderate:["Moderate or high confidence",{confidences:["high","moderate"]}],asserted:[
"Not contested",{statuses:["asserted"]}],certain:["Certain at the time chosen",{certain:!0}]},cM={dates:"Two times",actors:"Two actors",filters:"Two filters"},Rg=null;
function jg(t,e){let n=Object.values(zo).find(([,o])=>rt(o,e));return n?n[0]:In(t,{...bt,...e}).join("; ")}var Fg=t=>qt(t),cc=(t,e,...n)=>p("div",{class:"field"},
p("label",{for:t},e),n);function _g(t,e,n){let{compare:o}=e.get(),s=o?.by??Rg??"dates",r=p("p",{id:"compare-problem",class:"notice wrong",role:"alert",hidden:!0}),
i=k=>e.set(k);function a(k,g){r.hidden=!0,k.removeAttribute("aria-invalid");try{return g()}catch(b){if(!(b instanceof RangeError))throw b;r.textContent=b.message,
r.hidden=!1,k.setAttribute("aria-invalid","true"),k.setAttribute("aria-describedby",r.id)}}function c(k){let g=k&&ap(k);if(!g)throw new RangeError("Name a time \
with a first and a last day, such as 2024-12-08 or Dec 2024.");i(xr(g))}let l=k=>i({compare:{by:"actors",sides:k,way:"to",family:"support"}});function f(k){let g=k.
split(/\s+(?:and|with|vs\.?|versus)\s+/i);if(g.length===2&&!/^\s*between\s/i.test(k)){let[b,v]=g.map(E=>Bo(t,n.entries,E,{types:["actor"]}).results[0]),M=g.map(
E=>{try{return en(E)}catch{return null}});if(M[0]&&M[1])return i(xr([M[0],M[1]]));if(b&&v&&b.id!==v.id)return l([b.id,v.id])}c(en(k))}function u(){let k=p("ul",
{class:"options",hidden:!0}),g=p("input",{type:"text",id:"compare-what",placeholder:"A date, an event, or two actors",dir:"auto"});return g.addEventListener("ke\
ydown",b=>{if(b.key!=="Enter"||!g.value.trim())return;let v=Bo(t,n.entries,g.value,{types:["event"]}).results,M=g.hasAttribute("data-moved"),E=/\d{4}|\s(and|with|vs\.?|versus)\s/i.
test(g.value);M||!E&&v.length||(b.preventDefault(),b.stopImmediatePropagation(),a(g,()=>f(g.value)))}),g.addEventListener("keydown",({key:b})=>{b.startsWith("Ar\
row")&&g.setAttribute("data-moved","")}),g.addEventListener("input",()=>g.removeAttribute("data-moved")),ln(g,k,{graph:t,entries:n.entries,ready:n.ready,types:[
"event"],say:n.say,keep:!0,choose:b=>{b&&a(g,()=>c(t.events[b].days))}}),cc("compare-what","What to compare",g,k)}function d(k){let g=o?.by==="dates"?o.sides[k]:
null,b=`compare-time-${k}`,v=g?qt(g):"",M=p("input",{type:"text",id:b,value:v.charAt(0).toUpperCase()+v.slice(1),placeholder:k?"2017":"2012",onchange:E=>{let T=E.
target,C=a(T,()=>en(T.value));if(!C)return;let O=o?.by==="dates"?o.sides[1-k]:null;if(!O)return h(k,C);i(xr(k?[O,C]:[C,O],o?.by==="dates"&&o.certain))}});return cc(
b,k?"Second time":"First time",M)}let m=[null,null];function h(k,g){m[k]=g;let[b,v]=m;b&&v&&i(xr([b,v]))}let w=o?.by==="actors"?[...o.sides]:[null,null];function y(k){
let g=p("ul",{class:"options",hidden:!0}),b=`compare-actor-${k}`,v=w[k],M=p("input",{type:"text",id:b,value:v?ot(t.actors[v].name):"",placeholder:"Name of an ac\
tor",dir:"auto"});return ln(M,g,{graph:t,entries:n.entries,ready:n.ready,types:["actor"],say:n.say,keep:!0,choose:E=>{if(!E)return;w[k]=E;let[T,C]=w;if(!T||!C)return document.
getElementById(`compare-actor-${1-k}`)?.focus();a(M,()=>{if(T===C)throw new RangeError("Choose two different actors.");i({compare:{way:"to",family:"support",...o?.
by==="actors"?o:{},by:"actors",sides:[T,C]}})})}}),cc(b,k?"Second actor":"First actor",M,g)}function S(k,g,b,v,M){let E=p("select",{id:k,onchange:T=>M(T.target.
value)},b.map(([T,C])=>p("option",{value:T,selected:T===v},C)));return cc(k,g,E)}function x(k){let g=o?.by==="filters"?o.sides:[{},zo.high[1]],b=g[k],v=Object.keys(
zo).find(T=>rt(zo[T][1],b)),M=Object.entries(zo).filter(([T])=>T!=="certain"||e.get().window).map(([T,[C]])=>[T,C]);v||M.push(["own",jg(t,b)]);let E=lp(e.get());
return Object.keys(E).length&&M.push(["page","The filters of the page now"]),S(`compare-filter-${k}`,k?"Second filter":"First filter",M,v??"own",T=>{let C=T==="\
page"?E:T==="own"?b:zo[T][1],O={};if(T==="page")for(let D of kr)O[D]=bt[D];i({...O,compare:{by:"filters",sides:k?[g[0],C]:[C,g[1]]}})})}function $(){return s===
"dates"?[d(0),d(1)]:s==="filters"?[x(0),x(1)]:[y(0),y(1),o?.by==="actors"&&[S("compare-way","Links",[["to","received"],["from","given"]],o.way,k=>i({compare:{...o,
way:k==="from"?"from":"to"}})),S("compare-family","Family",Y.map(k=>[k,k[0].toUpperCase()+k.slice(1)]),o.family,k=>i({compare:{...o,family:Y.find(g=>g===k)??"su\
pport"}}))]]}return p("div",{class:"compare-form"},u(),p("div",{class:"tabs",role:"group","aria-label":"Compare"},ip.map(k=>p("button",{type:"button","aria-pres\
sed":String(k===s),onclick:()=>{Rg=k,k==="filters"?i({compare:{by:"filters",sides:[{},zo.high[1]]}}):o?i({compare:null}):n.open({type:"compare"}),document.getElementById(
k==="dates"?"compare-time-0":`compare-${k.slice(0,-1)}-0`)?.focus()}},cM[k]))),p("div",{class:"compare-fields"},$()),r)}function Vf(t,e){return e.by==="dates"?e.
sides.map(n=>qt(n)):e.by==="actors"?e.sides.map(n=>ot(t.actors[n].name)):e.sides.map(n=>jg(t,n))}function lc(t,e){let n=e.by==="dates"&&cp(e.sides);if(n)return[
"Before and after ",p("strong",{},qt(n))];let[o,s]=Vf(t,e).map(r=>r.charAt(0).toUpperCase()+r.slice(1));return[p("strong",{},A(o)),p("span",{class:"verb"}," and\
 "),p("strong",{},A(s))]}var lM=200,Yf=t=>t===null?null:Number(t.slice(0,4));function qf(t){let n=t.flatMap(o=>te(o).filter((s,r)=>!o.outside?.includes(r))).filter(([,o,s])=>o!==null&&s!==
null&&o<=s);return n.length?[Math.min(...n.map(([,o])=>Number(Yf(o)))),Math.max(...n.map(([,,o])=>Number(Yf(o))))]:null}function Bg(t,e){let n=qf(t.flat());if(!n)
return null;let o=Math.max(n[1],Yf(e)??0),s=Math.max(n[0],o-lM+1),r=Array.from({length:o-s+1},(a,c)=>s+c),i=t.map(a=>r.map(c=>{let l={certain:0,possible:0};for(let f of a){
let u=ce(f,[`${c}-01-01`,`${c}-12-31`]);u&&(l[u]+=1)}return l}));return{first:s,last:o,rows:i}}var Ug=(t,e)=>p("span",{class:"tiles",role:"img","aria-label":ot(e.map(n=>t.kinds[n].label).join(", "))},e.map(n=>Kf(t,n))),Kf=(t,e)=>p("span",{class:"key-lette\
r",colour:Cn(t.kinds[e].colour),title:ot(t.kinds[e].label)},t.kinds[e].letters);var Dt=(t,e,n)=>p("button",{type:"button",class:"inline",onclick:()=>n({type:"actor",id:e})},A(t.actors[e].name));function Gt(t,e,n,{from:o=null,bare:s=!1}={}){
let r=t.links[e],i=t.kinds[r.kind],a=u=>A(t.actors[u].name),c=i.symmetric?"↔":"→",l=s?[]:o===r.source?[a(r.target)]:o===r.target?[a(r.source)]:[a(r.source),
` ${c} `,a(r.target)],f=o&&!s&&!i.symmetric&&i.family!=="support"?o===r.source?"to ":"from ":"";return p("button",{type:"button",class:"record","data-link":e,onclick:()=>n(
{type:"link",id:e})},ze({colour:i.colour,arrow:!i.symmetric,mark:r.status,dash:Je[r.confidence]?.join(" ")}),p("span",{class:"what"},A(i.label),p("span",{class:"\
ends"}," ",f,l)),p("span",{class:"fine"},Nt(r),`, ${r.confidence}`,r.status==="asserted"?"":`, ${Ie(r)}`))}function zg(t,e,{id:n,links:o,kinds:s},r){let i=t.links[o[0]],
[a,c]=i.source===e?[e,n]:[n,e],l=qf(o.map(u=>t.links[u])),f=l?[...new Set(l)].join("–"):"no certain year";return p("button",{type:"button",class:"record","dat\
a-with":n,onclick:()=>r({type:"pair",from:a,to:c})},p("span",{class:"what"},A(t.actors[n].name)," ",Ug(t,s)),p("span",{class:"fine"},`${f}, ${i.confidence}`))}var Bs=(t,e,n)=>p(
"button",{type:"button",class:"record","data-source":e,onclick:()=>n({type:"source",id:e})},p("span",{class:"what"},A(t.sources[e].title),p("span",{class:"ends"},
" ",A(t.sources[e].publisher))),p("span",{class:"fine"},`reliability ${t.sources[e].reliability}`)),Vg=(t,e,n)=>p("button",{type:"button",class:"record","data-a\
ctor":e,onclick:()=>n({type:"actor",id:e})},$e(t.types[t.actors[e].type]),p("span",{class:"what"},A(t.actors[e].name)),p("span",{class:"fine"},t.types[t.actors[e].
type].label)),Ve=(t,e,n)=>p("button",{type:"button",class:"record",onclick:()=>n({type:"event",id:e})},p("span",{class:"what"},A(t.events[e].name)),p("span",{class:"\
fine"},F(t.events[e].date)));var Xf=200,Jf=["ended","began","held"];function fc(t,e){if(e.by==="filters"){let[n,o]=Vf(t,e);return{ended:`Only in “${n}”`,began:`Only in “${o}”`,held:"\
In both"}}return e.certain?{ended:"Certain before, not after",began:"Certain after, not before",held:"Certain at both times"}:{ended:"Ended",began:"Began",held:"\
Held"}}function fM(t,{sides:e,certain:n},o,s){let[r,i]=e.map(u=>Fg(u)),a=new Map,c=u=>{let{before:d,after:m}=Zh(t,u,e);return s==="ended"?d!=="certain"?`Over by\
 ${i}; not certain that they were active on ${r}`:m?`Active on ${r}; not known whether they went on`:`Active on ${r}, over by ${i}`:s==="began"?m!=="certain"?`N\
ot yet on ${r}; not certain that they were active on ${i}`:d?`Active on ${i}; not known whether they had begun`:`Not yet on ${r}, active on ${i}`:d==="certain"&&
m==="certain"?"Certain at both times":d==="certain"?"Active before; not known whether they went on":m==="certain"?"Active after; not known whether they had begu\
n":"Possible at both times, not certain"};for(let u of o){let d=n&&s==="held"?"Certain at both times":c(u);a.set(d,[...a.get(d)??[],u])}let l=[/^Active on .* over|^Not yet on .* active|^Certain/,
/^Active on/,/^Active/,/^/],f=u=>l.findIndex(d=>d.test(u));return[...a].sort(([u],[d])=>f(u)-f(d))}function uM(t,e){let n=o=>{let{kind:s,confidence:r}=t.links[o];
return[Y.indexOf(t.kinds[s].family),9-it(r),t.kinds[s].label,o].join()};return e.toSorted((o,s)=>n(o)<n(s)?-1:1)}var Qf=(t,e,n)=>[p("ul",{class:"links"},uM(t,e).
slice(0,Xf).map(o=>p("li",{},Gt(t,o,n.open)))),e.length>Xf&&p("p",{class:"notice"},`${e.length-Xf} more are in the tables.`)];function dM(t,e,n,o,s){let r=n[o],
i=o==="held"?[]:n.actors[o],a=e.by==="dates"?fM(t,e,r,o):[["",r]],c=s.now().drawn.links,l=r.filter(u=>!c.has(u)),f=[...new Set(l.flatMap(u=>[t.links[u].source,t.
links[u].target]))];return p("section",{"data-change":o,"aria-label":fc(t,e)[o]},p("h3",{},p("span",{class:`change-sample ${o}`,"aria-hidden":"true"}),fc(t,e)[o],
p("span",{class:"count"},r.length.toLocaleString("en"))),i.length>0&&p("p",{class:"compare-actors"},o==="ended"?"Actors that ended: ":"New actors: ",i.map((u,d)=>[
d?", ":"",Dt(t,u,s.open)])),r.length===0&&p("p",{class:"fine"},"None."),a.map(([u,d])=>typeof u=="string"&&u?p("details",{open:o!=="held"&&d.length<=40},p("summ\
ary",{},`${u}: ${d.length.toLocaleString("en")}`),Qf(t,d,s)):o==="held"?p("details",{},p("summary",{},"List them"),Qf(t,d,s)):Qf(t,d,s)),o!=="held"&&l.length>0&&
p("button",{type:"button",onclick:()=>s.unfold(f)},l.length===r.length?"Draw them":`Draw the other ${l.length.toLocaleString("en")}`))}function pM(t,e,n,o,s){let r=As(
t,e,n);return[n.by==="dates"&&p("label",{class:"check"},p("input",{type:"checkbox",checked:n.certain,onchange:i=>o.set({compare:{...n,certain:i.target.checked}})}),
"certain only"),Jf.map(i=>dM(t,n,r,i,s))]}var mM=t=>t.status==="asserted"?t.confidence:`${t.confidence}, ${Ie(t)}`;function hM(t){return te(t).flatMap(([,n,o],s)=>{
if(!n||!o||n>o||t.outside?.includes(s))return[];let[r,i]=[n.slice(0,4),o.slice(0,4)];return r===i?r:`${r}–${i}`}).join(", ")||"no certain year"}function wM(t,e,n,o){
return e.length?p("td",{},p("ul",{},e.map(({actor:s,links:r})=>p("li",{class:n.has(s)?"shared":null},Dt(t,s,o.open),r.map(i=>p("button",{type:"button",class:"te\
xt compare-link",title:ot(`${Nt(t.links[i])}: open the link`),"data-link":i,onclick:()=>o.open({type:"link",id:i})},mM(t.links[i]),", ",hM(t.links[i]))))))):p("\
td",{class:"none"},"–")}function gM(t,e,n){let{kinds:o,shared:s,alone:r}=Fa(t,n.now().view.links,e),i=e.sides.map(u=>A(t.actors[u].name)),[a,c]=e.way==="to"?[
"Givers","receives"]:["Receivers","gives"];if(!o.length)return p("p",{class:"notice"},`Neither ${c} links of this family under the filters of the page.`);let l=new Set(
s),f=u=>u.length?u.map((d,m)=>[m?", ":"",Dt(t,d,n.open)]):"none";return[p("table",{class:"compare-kinds"},p("caption",{},"Strength of each link, and the years i\
n which it is certain. Givers of both are bold."),p("thead",{},p("tr",{},p("th",{scope:"col"},"Kind"),i.map(u=>p("th",{scope:"col"},u)))),p("tbody",{},o.map(({kind:u,
sides:d})=>p("tr",{"data-kind":u},p("th",{scope:"row"},A(t.kinds[u].label)),d.map(m=>wM(t,m,l,n)))))),p("dl",{class:"facts compare-shared"},p("dt",{},`${a} of b\
oth`),p("dd",{"data-givers":"shared"},f(s)),r.map((u,d)=>[p("dt",{},"Only ",A(t.actors[e.sides[d]].name)),p("dd",{"data-givers":String(d)},f(u))]))]}function Yg(t,e,n){
let o=e.get(),{compare:s}=o;return{eyebrow:["Compare"],title:s?lc(t,s):"Compare",wide:s?.by==="actors",body:[_g(t,e,n),s?[s.by==="actors"?gM(t,s,n):pM(t,o,s,e,n),
p("p",{class:"fine"},"All other filters of the page apply to both sides."),p("button",{type:"button",onclick:()=>e.set({compare:null})},"Stop comparing")]:p("p",
{class:"summary"},"Compare two times: what ended, began and held. Compare the support of two actors by kind. Or compare what two filters let pass.")]}}function Zf(t,e,n){let o=e.get(),{compare:s}=o,r=N("comparing");if(r.hidden=!s,!s)return r.replaceChildren();let i=s.by==="actors"?null:fc(t,s),a=s.by==="actors"?
null:As(t,o,s);r.replaceChildren(p("p",{},"Compared: ",lc(t,s)),...Jf.flatMap(c=>i&&a?[p("span",{class:"change-key"},p("span",{class:`change-sample ${c}`,"aria-\
hidden":"true"}),s.by==="dates"?i[c]:yM[c],` ${a[c].length.toLocaleString("en")}`)]:[]),p("button",{type:"button",class:"text",hidden:o.open?.type==="compare",onclick:()=>n.
open({type:"compare"})},"List"),p("button",{type:"button",class:"text",onclick:()=>e.set({compare:null})},"Stop"))}var yM={ended:"first only",began:"second only",
held:"both"};function kM(t,e){let n=p("textarea",{readonly:!0,rows:12,"aria-label":e,class:"copy-text",dir:"auto"});n.value=t;let o=p("dialog",{"aria-labelledby":"copy-title",
class:"copy"},p("form",{method:"dialog"},p("button",{class:"text","aria-label":"Close"},"Close")),p("h2",{id:"copy-title"},e),p("p",{},"The browser does not let\
 the page write to the clipboard. Copy the text from here:"),n);o.addEventListener("close",()=>o.remove()),document.body.append(o),o.showModal(),n.focus(),n.select()}
async function uc(t,e){try{return await navigator.clipboard.writeText(t),!0}catch{return kM(t,e),!1}}var Xg=null,Qg=()=>[...N("menu").querySelectorAll("[role=menuitem]")];function Hs(){let t=N("menu");if(t.hidden)return;let e=t.contains(document.activeElement);
t.hidden=!0,t.replaceChildren(),e&&Xg?.focus()}function oi(t){let e=Qg();e[(t+e.length)%e.length]?.focus()}function xM(t){let e=Qg().indexOf(document.activeElement),
n={ArrowDown:()=>oi(e+1),ArrowUp:()=>oi(e-1),Home:()=>oi(0),End:()=>oi(-1),Escape:Hs,Tab:Hs};n[t.key]&&(t.preventDefault(),t.stopPropagation(),n[t.key]())}function Vo(t,e,n){
let o=N("menu");o.hidden&&(Xg=document.activeElement);let s=e.filter(a=>a.length);o.replaceChildren(p("p",{class:"menu-title",role:"presentation",dir:"auto"},t),
...s.map(a=>p("div",{role:"group"},...a.map(({label:c,keys:l,run:f})=>p("button",{type:"button",role:"menuitem",tabindex:-1,"aria-keyshortcuts":l,onclick:()=>{Hs(),
f()}},p("span",{},c),l&&p("kbd",{"aria-hidden":"true"},l)))))),o.setAttribute("aria-label",t),o.hidden=!1;let{offsetWidth:r,offsetHeight:i}=o;o.style.left=`${Math.
max(4,Math.min(n.x,window.innerWidth-r-4))}px`,o.style.top=`${Math.max(4,Math.min(n.y,window.innerHeight-i-4))}px`,oi(0)}function Jg(){let t=N("menu");t.addEventListener(
"keydown",xM),t.addEventListener("contextmenu",e=>e.preventDefault()),document.addEventListener("pointerdown",e=>{t.contains(e.target)||Hs()},{capture:!0}),window.
addEventListener("blur",Hs),window.addEventListener("resize",Hs)}var SM=12;function ty(t,e,n){let o=g=>g.length===1?Ue(t,g[0]):j(g.length,"actor"),s=()=>e.get().selected;function r(g){let b=new Set(g.flatMap(v=>n.canvas().boxed(
v)));e.set({only:[...b],selected:[],focus:null,view:"graph"}),n.canvas().start(),n.note(`Only ${o(g)} and what joins them; undo (z) to show the rest again.`)}function i(g){
let{without:b,open:v}=e.get();e.set({without:[...new Set([...b,...g])],selected:[],open:v?.id&&g.includes(v.id)?null:v}),n.note(`${o(g)} hidden; undo (z) to sho\
w ${g.length===1?"it":"them"} again.`)}function a(g){let{unfolded:b,only:v}=e.get();e.set({unfolded:b.filter(M=>!g.includes(M)),only:v&&v.filter(M=>!g.includes(
M)),selected:[]})}let c=g=>{let{unfolded:b}=e.get();return g.every(v=>b.includes(v))&&g.length>0};function l(g){let b=g.filter(M=>!n.pinned(M)),v={...e.get().pinned};
for(let M of b)v[M]=n.canvas().placeOf(M);if(!b.length)for(let M of g)delete v[M];e.set({pinned:v})}let f=g=>e.set({selected:[...new Set([...s(),...g])]}),u=g=>e.
set({selected:s().filter(b=>!g.includes(b))});async function d(){let g=Is(t,e.get());await uc(g,"Link to this view")&&n.note("The link to this view is on the cl\
ipboard.")}let m=()=>[{label:"Copy link to this view",run:d},{label:"Export…",keys:"x",run:()=>N("show-take").click()}];function h(g){let b=g.length===1?g[0]:
null,v=g.every(D=>s().includes(D)),M=g.every(D=>n.pinned(D)),E=g.filter(D=>n.canvas().layout().nodes.has(D)),T=[...b?[{label:"Open",run:()=>n.open({type:"actor",
id:b})}]:[],{label:"Expand",keys:"e",run:()=>g.forEach(D=>n.expand(D))},...b?[{label:"Focus on it",keys:"f",run:()=>n.focus(b)}]:[],{label:b?"Only this":"Only t\
hese",keys:"o",run:()=>r(g)},{label:"Hide",keys:"h",run:()=>i(g)},...c(g)?[{label:"Fold away",run:()=>a(g)}]:[]],C=b?[{label:"Paths from here…",run:()=>n.pathFrom(
b,null)},{label:"Paths to here…",run:()=>n.pathFrom(null,b)}]:g.length===2?[{label:`Paths from ${o([g[0]])} to ${o([g[1]])}`,run:()=>n.pathFrom(g[0],g[1])},{label:`\
Paths from ${o([g[1]])} to ${o([g[0]])}`,run:()=>n.pathFrom(g[1],g[0])}]:[],O=E.length?[{label:M?"Unpin":"Pin",keys:"k",run:()=>l(E)}]:[];return[T,C,[v?{label:"\
Unselect",run:()=>u(g)}:{label:"Select",run:()=>f(g)},...O],m()]}function w(g){let{links:b}=g,v=n.canvas().actorsOf(g);return[[{label:"Open",run:()=>n.open(xa(t,
g))},{label:"Only these",run:()=>r(v)},{label:b.length===1?"Hide this link":`Hide these ${b.length} links`,run:()=>e.set({without:[...new Set([...e.get().without,
...b])]})}],v.length===2?[{label:`Paths from ${o([v[0]])} to ${o([v[1]])}`,run:()=>n.pathFrom(v[0],v[1])},{label:`Paths from ${o([v[1]])} to ${o([v[0]])}`,run:()=>n.
pathFrom(v[1],v[0])}]:[],[{label:"Select its actors",run:()=>f(v)}],m()]}let y=g=>[[{label:"Show each",run:()=>g.type==="stack"?e.set({stacks:[...e.get().stacks,
g.key]}):n.unfold(g.ids)},{label:"Only these",run:()=>r(g.ids)},{label:"Hide",run:()=>i(g.ids)},{label:"Select",run:()=>f(g.ids)}],g.ids.slice(0,SM).map(b=>({label:Ue(
t,b),run:()=>n.open({type:"actor",id:b})})),m()],S=()=>[[{label:"Show all",keys:"0",run:()=>n.canvas().fit()},{label:"Back to the first view",run:n.fold},{label:"\
Select with a lasso",keys:"l",run:()=>n.canvas().lasso()},...s().length?[{label:"Clear the selection",run:()=>e.set({selected:[]})}]:[]],[...e.canUndo()?[{label:"\
Undo",keys:"z",run:n.undo}]:[],...e.canRedo()?[{label:"Redo",keys:"y",run:n.redo}]:[]],m()];function x(g,b){let v=g&&g.type!=="strand"?n.canvas().actorsOf(g):[];
v.length&&s().length>1&&v.every(M=>s().includes(M))?Vo(`${s().length} actors selected`,h(s()),b):g?.type==="actor"?Vo(o([g.id]),h([g.id]),b):g?.type==="strand"?
Vo(n.canvas().actorsOf(g).map(M=>o([M])).join(" – "),w(g),b):g?Vo(o(g.ids),y(g),b):Vo("The picture",S(),b)}function $(){let g=s(),b=N("selection");if(b.hidden=
g.length===0,document.body.dataset.selection=String(g.length),!g.length)return;let v=(M,E)=>p("button",{type:"button",class:"text",onclick:E},M);b.replaceChildren(
p("span",{},`${g.length} selected`),v("Only these",()=>r(g)),v("Hide",()=>i(g)),v("More…",M=>Vo(`${g.length} actors selected`,h(g),{x:M.clientX,y:M.clientY})),
v("Clear",()=>e.set({selected:[]})))}function k(){let{open:g}=e.get();return s().length?s():g?.type==="actor"?[g.id]:[]}return{menu:x,only:r,hide:i,pin:l,fold:a,
targets:k,update:$}}var tu=(t,e,n,o)=>p("button",{type:"button",class:"number inline","data-whole":e,onclick:()=>o.showAll(t,e)},n);function ey(t){document.body.dataset.legend=t?"o\
pen":"closed",N("show-legend").setAttribute("aria-expanded",String(t))}var ny=()=>ey(!1);function oy(t,e){let{description:n,asOf:o,narrowedBy:s}=t.info,r=f=>Object.
keys(t[f]).length,i=n?qi(n):"";N("lead").append(i?A(i):""),N("lead").title=ot(i),N("about").append(n?A(n):"");let a=[tu("table","actors",j(r("actors"),"actor"),
e),tu("table","links",j(r("links"),"link"),e),tu("sources","sources",j(r("sources"),"source"),e)];o&&a.push(`as of ${F(o)}`),Object.keys(s).length&&a.push(`narr\
owed by ${Object.entries(s).map(([f,u])=>`${f.replaceAll("_"," ")} ${[u].flat().join(", ")}`).join("; ")}`),N("facts").append(...a.map(f=>p("li",{},typeof f=="s\
tring"?A(f):f))),N("undo").addEventListener("click",e.undo),N("redo").addEventListener("click",e.redo),N("show-help").addEventListener("click",()=>N("help").showModal()),
N("zoom-in").addEventListener("click",()=>e.canvas().zoom(1.25)),N("zoom-out").addEventListener("click",()=>e.canvas().zoom(.8)),N("zoom-fit").addEventListener(
"click",()=>e.canvas().fit()),N("lasso").addEventListener("click",()=>e.canvas().lasso());let c=N("legend"),l=f=>{f&&window.matchMedia("(max-width: 760px)").matches&&
e.open(null),ey(f),(f?c.querySelector("input"):N("show-legend"))?.focus()};N("show-legend").addEventListener("click",()=>l(document.body.dataset.legend!=="open")),
c.addEventListener("keydown",f=>{f.key!=="Escape"||document.body.dataset.legend!=="open"||(f.preventDefault(),l(!1))})}var si={d:"M1 6h24"},Us=(t,e,n="path")=>Z("svg",{class:`key-sample ${t}`,viewBox:"0 0 26 12","aria-hidden":"true"},Z(n,e)),OM=t=>[Us(t,si),` ${t[0].toUpperCase()}${t.
slice(1)}`],MM=window.matchMedia("(max-width: 760px)"),EM=window.matchMedia("(pointer: coarse), (max-width: 760px)");function sy(t,e,n){let o=t[0].toUpperCase()+
t.slice(1),s=n.has(t),r=[...n].filter(i=>i!==t);return p("button",{type:"button",class:"text","data-family":t,"aria-pressed":String(s),title:s?`Drawn; click to \
leave ${t} out of the picture`:`In view but not drawn; click to draw ${t}`,onclick:()=>e.set({families:Y.filter(i=>r.includes(i)||i===t&&!s)})},s&&Us(t,si),s?o:
`+ ${o}`)}var AM=(t,e)=>p("button",{type:"button",class:"text","data-width":"weight","aria-pressed":String(e),title:e?"Click for ribbons the wider, the more kin\
ds":"Click for ribbons the wider, the greater the weight",onclick:()=>t.set({width:e?"kinds":"weight"})},"Width by weight");function ry(t,e,n){let o=MM.matches,
{ribbons:s,nodes:r,look:i,main:a,drawn:c,present:l,weights:f,weighed:u}=n.layout(),d=s.map(({ribbon:I})=>I),m=new Set(d.filter(I=>I.main).flatMap(({kinds:I,back:P})=>[
...I,...P])),h=n.asked(),w=Y.filter(I=>l.has(I)&&!a.has(I)&&l.has("support")),[y,S]=[w.filter(I=>c.has(I)),w.filter(I=>!c.has(I))],x=[...r.values()].some(({box:I})=>I?.
ended),$=({from:I})=>t.columns.columns[r.get(I)?.column??0]?.tone,k=new Set(d.filter(({family:I})=>I==="support").map($)),g=!o&&!h&&!Ee(e.get())&&k.has("patron")&&
k.size>1,b=i.tiles==="count"?"the number counts kinds":"the wider, the more kinds",v=f&&u?Ma(f):b,M=u&&Ea(d),E=a.has("support")?"Support":"Links",T=Ee(e.get())!==
null,C=i.tiles==="letters"?ro(t).filter(I=>m.has(I)):[],[O,D,W]=EM.matches?["Tap","double tap","hold"]:["Click","double click","right click"];N("hint").textContent=
r.size?`${O} for evidence, ${D} to expand, ${W} for more`:"";let L=Ps(N("key"));N("key").replaceChildren(...[m.size>0&&p("li",{},Us(T?"compared":"support",si),`${E}\
: ${v}`),M&&p("li",{},Us("unweighed",si),M),f&&p("li",{},AM(e,u)),g&&p("li",{},Us("patrons",si),"from patrons"),...C.map(I=>p("li",{},p("span",{class:"key-lette\
r",colour:T?null:Cn(t.kinds[I].colour)},t.kinds[I].letters),A(t.kinds[I].label))),x&&p("li",{},Us("ended",{x:"1",y:"1",width:"24",height:"10",rx:"3"},"rect"),"E\
nded"),...y.map(I=>p("li",{},h?OM(I):sy(I,e,c))),S.length>0&&p("li",{},...S.map(I=>sy(I,e,c)))].filter(I=>I instanceof Node)),L?.()}function dc(t,e,n){let o=!1,s=()=>{if(o)return;let r=performance.now()+30,i;try{do i=t.next();while(!i.done&&performance.now()<r)}catch(a){n(a);return}if(!i.done){
DM(s);return}e(i.value)};return s(),{cancel(){o=!0}}}function DM(t){let{port1:e,port2:n}=new MessageChannel;e.onmessage=()=>{e.close(),t()},n.postMessage(null)}function ay(t,e,n,o){let s=[{actor:e,phase:"start"}],r=new Set([`${e} start`]),i=(c,l)=>{let f=`${c} ${l}`;return l!==null&&!r.has(f)&&!!r.add(f)},a=({others:c})=>(o(
c.length),c);for(let c=0;s.length;c++){for(let{actor:f,phase:u}of s){if(Mn(u))for(let d of a(t.parts(f)))i(d,"down")&&s.push({actor:d,phase:"down"});if(En(u))for(let d of a(
t.wholes(f)))i(d,"up")&&s.push({actor:d,phase:"up"})}if(s.some(({actor:f,phase:u})=>f===n&&u!=="start"&&u!=="down"))return c;let l=[];for(let{actor:f,phase:u}of s)
for(let d of a(t.ahead(f))){let m=An(t,u,f,d);m&&i(d,m)&&l.push({actor:d,phase:m})}s=l}return null}var Lt=(t,e,n,o)=>({change:t,words:e,options:n,parts:o}),fy=Lt("parts","allow steps between whole and part","without --no-parts",{parts:!0}),uy=(t,e)=>[...eu(t.
filter).flat(),...su(t),...nu(t.filter).flat()].filter(n=>n.change===e),LM={together:["in-order","any"],"in-order":["any"],any:[]};function eu(t){let e=[];t.certain&&
e.push([Lt("certain","include links that are only possibly active","without --certain",{certain:!1})]);let n=q.slice(0,it(t.minConfidence??"low")).reverse();e.push(
n.map(s=>Lt("minConfidence",`include links of ${s} confidence`,`--min-confidence ${s}`,{minConfidence:s})));let o=LM[t.time];return e.push(o.map(s=>Lt("time",`r\
elax the time rule to ${s}`,`--time ${s}`,{time:s}))),e}var CM=[{name:"without",words:"do not exclude"},{name:"via",words:"do not require"}];function nu(t){let e=[];
for(let{name:n,words:o}of CM)for(let s of t[n])e.push([Lt(n,`${o} ${s}`,`without --${n} ${s}`,{[n]:t[n].filter(r=>r!==s)})]);t.parts||e.push([fy]);for(let n of wt.
filter(o=>!t.status.includes(o))){let o=[...t.status,n];e.push([Lt("status",`include ${n} links`,`--status ${o.join(",")}`,{status:o})])}return t.undirected||e.
push([Lt("undirected","follow links in both directions","--undirected",{undirected:!0})]),e}function*dy(t){let{filter:e,index:n,first:o}=t,s=n.actors.length-1,r=ou(
t);if(r===null||e.maxHops>=s)return[];let i=yield*o({...e,maxHops:Math.min(s,Math.max(r,e.maxHops+Wi))});return i?[pc(i.hops.length-i.steps)]:[]}var pc=t=>Lt("m\
axHops",`allow ${t.toLocaleString("en")} ${t===1?"hop":"hops"}`,`--max-hops ${t}`,{maxHops:t});function ou({index:t,filter:e,from:n,to:o,budget:s}){return ay(to(
t,e),G(t.actorAt,n),G(t.actorAt,o),s.spend)}function su({index:t,filter:e}){let n=t.kinds.map((i,a)=>a),o=i=>(e.kinds.length===0||e.kinds.includes(t.kinds[i]))&&
(e.families.length===0||e.families.includes(t.families[i])),s=n.filter(o).map(i=>t.kinds[i]),r=i=>Y.indexOf(t.families[i]);return n.filter(i=>!o(i)&&!e.without.
includes(t.kinds[i])).sort((i,a)=>r(i)-r(a)||i-a).map(i=>{let a=[...s,t.kinds[i]].sort();return Lt("kinds",`include ${t.labels[i].toLowerCase()} links`,`--kind ${a.
join(",")}`,{kinds:a,families:[]})})}function*py(t){let e=Mo(t.filter);if(!e)return[];let{s1:n,s2:o,e1:s,e2:r}=t.index,i=(d,m)=>[...new Set(d.flatMap(h=>Array.from(
h.filter(m))))].sort((h,w)=>h-w),a=i([n,o],d=>e[1]<d&&d<1e9),c=i([s,r],d=>-1e9<d&&d<e[0]).reverse(),l=yield*ly(t,c.map(d=>cy(t.filter,d,e[1]))),f=yield*ly(t,a.map(
d=>cy(t.filter,e[0],d))),u=[l,f].filter(Ht).map(d=>[d]);return u.length?u:[[Lt("time","drop the date","without --on or --between",{on:null,between:null})]]}function cy(t,e,n){
let o=`${ie(e)??""}..${ie(n)??""}`;return Lt(t.on===null?"between":"on",`look at ${NM(ie(e),ie(n))}`,`--between ${o}`,{on:null,between:o})}function NM(t,e){return t&&
e?t===e?t:`${t} to ${e}`:t?`from ${t}`:e?`up to ${e}`:"any day"}function*ly(t,e){let[n,o]=[0,e.length];for(;n<o;){let s=n+o>>1;(yield*t.first({...t.filter,...e[s].
parts}))?o=s:n=s+1}return e[n]??null}function ru(t,e){let n=[Lt("undirected","follow links in both directions","--undirected",{undirected:!0}),fy,Lt("status","i\
nclude denied links",`--status ${wt.join(",")}`,{status:wt}),Lt("without","exclude nothing","without --without",{without:[]}),Lt("via","require no actor","witho\
ut --via",{via:[]}),Lt("kinds","allow every kind of link",`--family ${Y.join(",")}`,{kinds:[],families:Y}),pc(e),Lt("on","drop the date","without --on or --betw\
een",{on:null,between:null}),Lt("time","relax the time rule to any","--time any",{time:"any"}),Lt("minConfidence","include links of low confidence","--min-confi\
dence low",{minConfidence:null}),Lt("certain","include links that are only possibly active","without --certain",{certain:!1})],o=(s,r)=>JSON.stringify(s)===JSON.
stringify(r);return n.filter(({parts:s})=>Object.keys(s).some(r=>!o(t[r],s[r])))}var hy=(t,e,n,o={},s={})=>ws(iu(t,e,n,o,s));function*iu(t,e,n,o={},{work:s,budget:r=new On(s)}={}){let i=Vn(o);function*a(f){yield;let{paths:u,truncatedBy:d}=yield*Io(
t,e,n,{...f,limit:1},{budget:r,beyond:!1});return d==="work"&&!u.length&&(c.truncated=!0),u[0]??null}let c={graph:t,index:Pe(t),from:e,to:n,filter:i,truncated:!1,
budget:r,first:a},l={from:e,to:n,filter:i,truncated:!1,truncatedBy:null,path:yield*a(i),relaxations:[],together:[],parts:null};if(!l.path&&!c.truncated)try{yield*IM(
c,l)}catch(f){if(!(f instanceof vn))throw f;c.truncated=!0}return{...l,truncated:c.truncated,truncatedBy:c.truncated?"work":null}}function*IM(t,e){if(e.parts=jM(
t),e.parts)return;let{filter:n}=t;function*o(s){for(let r of s){let i=yield*RM(t,r);i&&e.relaxations.push(i)}}yield*o(eu(n)),yield*o(yield*py(t)),yield*o([yield*dy(
t)]),yield*o(su(t).map(s=>[s])),yield*o(nu(n)),e.relaxations.length||(e.together=yield*FM(t))}function wy(t,e){let n={...t,...e};return hr(n)?n:{...n,certain:!1}}
function*RM({filter:t,first:e},n){for(let{parts:o,...s}of n){let r=wy(t,o),i=yield*e(r);if(i)return{...s,filter:bn(r),path:i}}return null}function jM({index:t,from:e,
to:n,budget:o}){let s=i=>{let a=new Set([G(t.actorAt,i)]);for(let c of a){o.spend(t.outgoing.others[c]+t.incoming.others[c]);for(let{rows:l,ends:f}of[{rows:t.outgoing,
ends:t.target},{rows:t.incoming,ends:t.source}])for(let u=l.start[c];u<l.start[c+1];u++)a.add(f[l.links[u]])}return a},r=s(e);return r.has(G(t.actorAt,n))?null:
[r,s(n)].map(i=>[...i].sort((a,c)=>a-c).map(a=>t.actors[a]))}function*FM(t){let{filter:e,first:n}=t,o=l=>wy(e,Object.assign({},...l.map(f=>f.parts)));function*s(l){
return(yield*n(o(l)))!==null}let r=yield*_M(t,s);if(!r)return[];for(let[l,{change:f}]of r.entries())for(let u of uy(t,f))if(yield*s(r.with(l,u))){r[l]=u;break}let i=yield*n(
o(r));if(!i)return[];let a=r.map(l=>l.change==="maxHops"?pc(i.hops.length-i.steps):l),c=bn(o(a));return a.map(({parts:l,...f})=>({...f,filter:c,path:i}))}function*_M(t,e){
let n=ru(t.filter,PM(t)),o=n.filter(i=>i.change!=="maxHops"),s=yield*my(o,e);if(!s)return yield*my(n,e);let r=o.length===n.length?0:s.length-2;for(let i=1;i<=r;i++)
for(let a of au(o,i)){let c=n.filter(l=>a.includes(l)||!o.includes(l));if(yield*e(c))return c}return s}function*my(t,e){if(!(yield*e(t)))return null;let n=[];for(let s of t)
(yield*e(t.filter(r=>r!==s)))||n.push(s);let o=t.filter(s=>!n.includes(s));for(let s=0;s<o.length;s++)for(let r of au(o,s)){let i=t.filter(a=>n.includes(a)||r.includes(
a));if(yield*e(i))return i}return t}function PM(t){let{filter:e,index:n}=t,o=Object.assign({},e,...ru(e,1).map(r=>r.parts)),s=ou({...t,filter:o})??0;return Math.
max(e.maxHops,Math.min(n.actors.length-1,Math.max(s,e.maxHops+Wi)))}function*au(t,e){if(e===0)yield[];else for(let n=0;n+e<=t.length;n++)for(let o of au(t.slice(
n+1),e-1))yield[t[n],...o]}var yy={any:"each at any time",together:"together on one day","in-order":"one after another"},BM=150,fn=null,ri={paths:[],links:new Set},xt,$t,zt;function by(t,e,n){
[xt,$t,zt]=[t,e,n]}var mo=()=>$t.get().question??{from:null,to:null,walk:{}},be=(t,e)=>$t.set(gr($t.get(),t,e)),ky=t=>$t.set(ep(xt,$t.get(),t));function Gs(){if(!$t)
return null;let{chosen:t}=$t.get();return t===null?null:ii()[t]??null}function mc(){let{from:t,to:e}=mo();return{from:t,to:e,filter:$n(xt,$t.get())??{}}}var ii=()=>xy().
paths,hc=()=>mt($t.get())?xy().links:null;function xy(){let t=Vs();return t===null||t==="cancelled"?ri={paths:[],links:new Set}:typeof t=="object"&&"walked"in t?
ri={paths:[],links:t.walked}:typeof t=="object"&&t.paths!==ri.paths&&(ri={paths:t.paths,links:ql(t.paths)}),ri}var zs=()=>["starting","searching"].includes(String(
Vs()));function Vs(t=$t.get()){let e=mt(t),n=t.compare?.by==="dates"?t.compare:null,o=e?JSON.stringify([t.question,$n(xt,t),n]):null;return fn?.key!==o&&(fn?.cancel(),
fn=null,o&&UM(o,HM(t))),fn?.state??null}function Ys(){return fn?.state!=="starting"&&fn?.state!=="searching"?!1:(fn.cancel(),cu(fn,"cancelled"),!0)}function wc(){
fn=null,zt.answered()}function*HM(t){for(let r of yf(t))yield*Nr(xt,r);let e=xe(t);if(!e){t.window&&(yield*Nr(xt,{...t,window:null}));let{links:r,truncated:i}=yield*Nr(
xt,t);return{walked:r,truncated:i}}let n=$n(xt,t);if(!n)throw new RangeError("the filters show nothing: choose at least one value of each");let o=yield*Io(xt,e.
from,e.to,n),s=o.paths.length?null:yield*iu(xt,e.from,e.to,o.filter);return{...o,why:s}}function UM(t,e){let n={key:t,state:"starting",cancel:()=>{}};fn=n;let o=!0,
s=setTimeout(()=>cu(n,"searching"),BM),r=a=>{clearTimeout(s),o?n.state=a:cu(n,a)},{cancel:i}=dc(e,r,a=>{if(!(a instanceof RangeError))throw a;r({wrong:`${a.message[0].
toUpperCase()}${a.message.slice(1)}.`,paths:[]})});n.cancel=()=>{clearTimeout(s),i()},o=!1}function cu(t,e){t.state=e,zt.answered()}var GM={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function zM(t,e){let n=i=>e.open(t.get().open?.type===i?null:{type:i}),o=i=>()=>{let{open:a}=t.
get();return a?.type==="actor"?i(a.id):!1},s=i=>()=>{let a=e.commands().targets();return a.length?i(a):!1},r=i=>()=>t.set({view:i},{tracked:!1});return[[["/"],"\
find an actor, event, source, link or story",()=>N("search").focus()],[["q"],"the question: its first part",()=>Tt(document,"#question [data-part]")?.focus()],[
["1"],"the graph",r("graph")],[["2"],"the timeline",r("timeline")],[["3"],"the tables",r("table")],[["4"],"the matrix",r("matrix")],[["5"],"the sources",r("sour\
ces")],[["p"],"the answer to the question as a list: paths, or actors with their links",()=>n("paths")],[["c"],"compare two times, two actors or two filters",()=>N(
"show-compare").click()],[["s"],"stories: a sequence of views with text",()=>N("show-stories").hidden?!1:n("stories")],[["e"],"expand the selected actor: show i\
ts neighbours",o(e.expand)],[["f"],"focus on the selected actor, or leave the focus",()=>t.get().focus?e.unfocus():o(e.focus)()],[["h"],"hide the selected actor\
s",s(i=>e.commands().hide(i))],[["k"],"pin or unpin the selected actors",s(i=>e.commands().pin(i))],[["o"],"only the selected actors",s(i=>e.commands().only(i))],
[["l"],"select with a lasso: the next drag goes round actors",()=>e.canvas().lasso()],[["m"],"menu of the selected actor: all that can be done with it",()=>Sy(t,
e)],[["z"],"undo",e.undo],[["y"],"redo",e.redo],[["x"],"export: pictures, tables, files, citations",()=>N("show-take").click()],[["+","="],"closer",()=>e.canvas().
zoom(1.25)],[["-"],"farther",()=>e.canvas().zoom(.8)],[["0"],"show all",()=>e.canvas().fit()],[["?"],"this help",()=>N("help").showModal()]]}function Sy(t,e){if(t.
get().view!=="graph")return!1;let[n=null]=e.commands().targets();return e.commands().menu(n===null?null:{type:"actor",id:n},e.canvas().whereIs(n))}function VM(t,e,n){
let{open:o}=e.get(),s=o?.type==="actor"?o.id:null;if(t.key==="Enter"&&s&&N("panel-title").focus(),(t.key==="ContextMenu"||t.key==="F10"&&t.shiftKey)&&(t.preventDefault(),
Sy(e,n)),t.key===" "&&s){t.preventDefault();let{selected:a}=e.get();e.set({selected:a.includes(s)?a.filter(c=>c!==s):[...a,s]})}let r=GM[t.key];if(!r)return;t.preventDefault();
let i=n.canvas().beside(s,...r);i&&n.open({type:"actor",id:i})}function $y(t,e){let n=zM(t,e),o=new Map(n.flatMap(([s,,r])=>s.map(i=>[i,r])));N("keys").append(...n.
flatMap(([s,r])=>[p("dt",{},s.map((i,a)=>[a?" ":"",p("kbd",{},i)])),p("dd",{},r)]),p("dt",{},"arrows"),p("dd",{},"on the graph: move between actors; Enter opens\
 the panel, Space selects, Shift+F10 opens the menu"),p("dd",{},"in lists, in the legend and in the matrix: move between rows"),p("dt",{},p("kbd",{},"Esc")),p("\
dd",{},"cancel the search for paths, leave the field, show all paths again, or close the panel")),N("canvas").addEventListener("keydown",s=>VM(s,t,e)),document.
addEventListener("keydown",s=>{if(s.defaultPrevented||document.querySelector("dialog[open]"))return;let r=s.target.closest("input:not([type=checkbox], [type=ran\
ge], [type=radio]), select, textarea");if(s.key==="Escape"&&(Ys()?s.preventDefault():r?r.blur():t.get().chosen!==null?t.set({chosen:null},{tracked:!1}):e.open(null)),
r)return;if((s.ctrlKey||s.metaKey)&&s.key.toLowerCase()==="z")s.shiftKey?e.redo():e.undo();else if(s.ctrlKey||s.metaKey||s.altKey||o.get(s.key)?.()===!1||!o.has(
s.key))return;s.preventDefault()})}var jt,ai,un;function lu(t){let e=jt.stories.find(n=>n.id===t);if(!e)throw new RangeError(`the page has no story ${t}`);return e}function fu(t){let e=(c,l)=>Object.
hasOwn(jt[c],l),n=t.sentences.flatMap(c=>c.links??[]).filter(c=>e("links",c)),s=t.sentences.flatMap(c=>c.events??[]).filter(c=>e("events",c)).flatMap(c=>jt.events[c].
roles.map(({actor:l})=>l)),r=[...new Set([...t.show??[],...s,...n.flatMap(c=>[jt.links[c].source,jt.links[c].target])])].filter(c=>e("actors",c)),i=t.filter??{},
a={kinds:null,types:null,confidences:null,statuses:null,countries:null,window:null,certain:!1,without:[],only:null,focus:null,unfolded:r,question:null,chosen:null,
view:"graph"};return Object.assign(a,t.path?Kn(jt,{...t.path,filter:i}):ls(jt,i)),t.focus&&e("actors",t.focus)&&(a.focus={id:t.focus,depth:t.depth??1}),a}function gc(t,e){
let n=lu(t),o=Math.max(0,Math.min(n.steps.length-1,e));ai.set({...fu(n.steps[o]),story:{id:t,step:o},open:{type:"stories"}}),un.say(`${n.title}: ${o+1} of ${n.steps.
length}, ${n.steps[o].title}`),un.canvas().fit()}function vy(t,e,n,o){[jt,ai,un]=[t,e,n],gc(o,0)}function Oy(t,{id:e,step:n}){return jt=t,{...fu(lu(e).steps[n]),
story:{id:e,step:n},open:{type:"stories"}}}var qM=()=>ai.set({...fu({sentences:[]}),story:null});function KM(){return(jt.info.untold??[]).map(({title:e})=>p("p",
{class:"notice"},A(e),": not available, because this page lacks some of its records."))}function XM(){return p("ul",{class:"stories"},(jt.stories??[]).map(t=>p(
"li",{},p("button",{type:"button",class:"record",onclick:()=>gc(t.id,0)},p("span",{class:"what"},A(t.title),t.summary&&p("span",{class:"ends"}," ",A(t.summary))),
p("span",{class:"fine"},j(t.steps.length,"step"))))))}function QM({text:t,links:e=[],events:n=[]}){let o=[...e.filter(i=>jt.links[i]).map(i=>Gt(jt,i,un.open)),...n.
filter(i=>jt.events[i]).map(i=>Ve(jt,i,un.open))],s=e.filter(i=>jt.links[i]),r=()=>un.canvas().highlight({actors:s.flatMap(i=>[jt.links[i].source,jt.links[i].target]),
links:s});return p("li",{class:"sentence",onpointerenter:r,onpointerleave:()=>un.light(),onfocusin:r,onfocusout:()=>un.light()},p("p",{},A(t)),o.length>0&&p("de\
tails",{},p("summary",{},`Based on ${j(o.length,"record")}`),p("ul",{class:"links"},o.map(i=>p("li",{},i)))))}function JM(t,e){return p("p",{class:"stepper"},p(
"button",{type:"button","aria-label":"Previous step",disabled:e===0,onclick:()=>gc(t.id,e-1)},"‹"),p("span",{},`${e+1} of ${t.steps.length}`),p("button",{type:"\
button","aria-label":"Next step",class:"primary",disabled:e===t.steps.length-1,onclick:()=>gc(t.id,e+1)},"›"),p("button",{type:"button",class:"text",onclick:qM},
"All stories"))}function My(t,e,n){[jt,ai,un]=[t,e,n];let o=ai.get().story,s=o&&lu(o.id);if(!s)return{eyebrow:["A sequence of views; links or events support eac\
h sentence"],title:"Stories",body:[XM(),KM()]};let r=Math.min(o.step,s.steps.length-1),{title:i,sentences:a}=s.steps[r];return{eyebrow:[A(s.title)],title:A(i),body:[
JM(s,r),p("ul",{class:"sentences"},a.map(QM)),s.steps[r].path&&p("p",{class:"actions"},p("button",{type:"button",onclick:()=>un.open({type:"paths"})},"Open the \
paths of this step"))]}}var du=t=>({width:t.width,...ZM(t)});function ZM(t){let{question:e,focus:n,story:o}=t;return e?{open:{type:"paths"},...Kn(t,e)}:o?Oy(t,o):n&&Object.hasOwn(t.actors,
n.id)?{focus:n,open:{type:"actor",id:n.id}}:{}}var Ey=46,qs=5,eE=10,nE=15,Ay={linked:"Most linked first",camps:"By camp",country:"By country",first:"Earliest first",name:"By name"},yc=new Intl.Collator("en",
{sensitivity:"base",numeric:!0});function pu(t,e){let{columns:n=[],of:o={}}=t.columns??{},s=o[e]??n.length;return[s,n[s]?.title||`Column ${s+1}`]}function mu(t,e,n,o){
let s=new Map;for(let l of e)s.set(l,{id:l,links:[],first:"9999",group:null});for(let l of n){let{source:f,target:u,span:d}=t.links[l];for(let m of f===u?[f]:[f,
u]){let h=s.get(m);if(!h)continue;h.links.push(l);let w=d[0]??d[1]??"9999";w<h.first&&(h.first=w)}}let r=[...s.values()],i=new Map(r.map(l=>{let{name:f,country:u}=t.
actors[l.id],d=o==="camps"?pu(t,l.id):null;return d&&(l.group=d[1]),o==="country"&&(l.group=Pl(u)||"No country given"),[l,{name:f,camp:d?.[0]??0,last:u?0:1}]})),
a=(l,f)=>f.links.length-l.links.length||yc.compare(G(i,l).name,G(i,f).name),c={linked:a,name:(l,f)=>yc.compare(G(i,l).name,G(i,f).name),first:(l,f)=>l.first<f.first?
-1:l.first>f.first?1:a(l,f),country:(l,f)=>G(i,l).last-G(i,f).last||yc.compare(l.group??"",f.group??"")||a(l,f),camps:(l,f)=>G(i,l).camp-G(i,f).camp||a(l,f)};return r.
sort(c[o])}function oE({span:t,spans:e=[t],end:n,periods:o=[]},s,r){let i=o.some(c=>c.endsWith("/..")),a=e.map(c=>sE(c,n===".."||i&&c[2]!==null&&c[3]===null,s,r)).
filter(Ht);return a.length===0?null:{left:Math.min(...a.map(({left:c})=>c)),right:Math.max(...a.map(({right:c})=>c)),solid:a.find(({solid:c})=>c)?.solid??null,fadeLeft:a[0].
fadeLeft,fadeRight:U(a).fadeRight,ongoing:a.some(({ongoing:c})=>c),parts:a}}function sE(t,e,n,o){let[s,r,i,a]=t.map(Ut),c=[s,r,i,a].filter(w=>w!==null);if(c.length===
0)return null;let l=s===null,f=a===null,u=n(s??Math.min(...c))-(l?Ey:0),d=n((a??Math.max(...c))+1)+(f?Ey:0),m=w=>Math.max(0,Math.min(o,w));[u,d]=[m(Math.min(u,o-
qs)),m(Math.max(d,qs))],d=Math.max(d,u+qs);let h=null;if(r!==null&&i!==null&&r<=i){let[w,y]=[m(Math.min(n(r),o-qs)),m(Math.max(n(i+1),qs))];h=[w,Math.max(y,w+qs)],
d=Math.max(d,h[1])}return{left:u,right:d,solid:h,fadeLeft:l,fadeRight:f,ongoing:e}}function rE(t,e,n){let o=t.links[e],{label:s,symmetric:r}=t.kinds[o.kind],i=o.
source===n;return`${s} ${r?"with":i?"→":"←"} ${t.actors[i?o.target:o.source].name}`}function Ty(t,e,{x:n,width:o,measure:s,most:r=4,all:i=!1,wanted:a=null}){
let c=[],l=0;for(let h of e.links){let w=oE(t.links[h],n,o);w?c.push({link:h,...w}):l+=1}let f=({link:h})=>-it(t.links[h].confidence),u=({link:h})=>t.kinds[t.links[h].
kind].label;c.sort(i?(h,w)=>yc.compare(u(h),u(w))||h.left-w.left:(h,w)=>+(w.link===a)-+(h.link===a)||+!h.solid-+!w.solid||f(h)-f(w)||w.right-w.left-(h.right-h.left)||
h.left-w.left);let d=[],m=[];for(let h of c){let w=rE(t,h.link,e.id),y=Math.min(s(w)+(t.links[h.link].status==="asserted"?0:nE),o),S=Math.max(0,Math.min(h.fadeLeft&&
h.solid?h.solid[0]:h.left,o-y)),x=Math.min(S,h.left),$=Math.max(h.right,S+y)+eE,k=d.findIndex(g=>g.every(([b,v])=>$<=b||x>=v));k<0&&!i&&d.length>=r||(k<0&&(k=d.
push([])-1),d[k].push([x,$]),m.push({...h,row:k,text:w,labelLeft:S,wide:y}))}return{bars:m,rows:d.length,more:c.length-m.length,undated:l}}function Dy(t,e,{x:n,
width:o,measure:s,most:r=2}){let i=l=>t.events[l].roles.length+t.events[l].claims.length,a=Array.from({length:r},()=>[]),c=[];for(let[l,f]of[...e].sort(([u,d],[
m,h])=>i(m)-i(u)||d-h)){let u=s(t.events[l].name)+18,d=n(f),m=d+u<=o?d:Math.max(0,d+2-u),h=a.findIndex(w=>w.every(([y,S])=>m+u+6<=y||m>=S+6));h<0||(a[h].push([m,
m+u]),c.push({id:l,at:d,left:m,wide:u,row:h}))}return c.sort((l,f)=>l.at-f.at)}var iE=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function aE(t){let e=new Map;for(let{kind:o}of Object.values(t.links))e.set(o,(e.get(o)??0)+1);let n=o=>Y.
indexOf(t.kinds[o].family);return Object.keys(t.kinds).sort((o,s)=>n(o)-n(s)||(e.get(s)??0)-(e.get(o)??0)||(o<s?-1:1))}function cE(t,e,n){let o=new Map,s=(r,i,a,c)=>{
let l=o.get(r)??new Map,f=l.get(i)??new Map;o.set(r,l.set(i,f.set(a,[...f.get(a)??[],c])))};for(let r of e){let{source:i,target:a,kind:c}=t.links[r];i===a||n!==
"all"&&t.kinds[c].family!==n||(s(i,a,c,r),t.kinds[c].symmetric&&s(a,i,c,r))}return o}var lE={from:24,to:20},Ly=3,fE=150;function Cy(t,e,n,{order:o,grouped:s,opened:r,
roleOf:i}){let a=h=>n.get(h)??0,c=(h,w)=>iE.compare(t.actors[h].name,t.actors[w].name)||(h<w?-1:1),l=(h,w)=>a(w)-a(h)||c(h,w),f=(h,w)=>i(h)[0]-i(w)[0],u={kinds:l,
name:c,role:(h,w)=>f(h,w)||l(h,w)},d=new Set([...n.keys()].sort(l).slice(0,lE[e])),m=new Map;for(let h of[...n.keys()].sort(u[o]))nt(m,s?i(h)[0]:0,h);return[...m].
sort(([h],[w])=>h-w).map(([h,w])=>{let y=`${e}${h}`,S=w.filter(b=>!d.has(b)).sort(l),x=S.length>Ly&&r.includes(y),$=S.slice(x?fE:0),k=new Set($.length>Ly?$:[]),
g=w.filter(b=>!k.has(b)).map(b=>({key:b,ids:[b],kinds:a(b),stack:!1}));return k.size&&g.push({key:y,ids:[...k],kinds:$.reduce((b,v)=>b+a(v),0),stack:!0}),{key:y,
title:s?i(w[0])[1]:null,entries:g,folds:x}})}function Ny(t,e,n){let o=cE(t,e,n.family),s=aE(t),r=new Map,i=new Map,a=new Set;for(let[f,u]of o)for(let[d,m]of u){
r.set(f,(r.get(f)??0)+m.size),i.set(d,(i.get(d)??0)+m.size);for(let h of m.values())for(let w of h)a.add(w)}function c(f,u){let d=new Map;for(let m of f.ids)for(let h of u.
ids)for(let[w,y]of o.get(m)?.get(h)??[])d.set(w,[...d.get(w)??[],...y]);return[...d].sort(([m],[h])=>s.indexOf(m)-s.indexOf(h)).map(([m,h])=>({kind:m,links:h,...ma(
t,h,n.window)}))}let l=new Set([...a].map(f=>t.links[f].kind));return{givers:Cy(t,"from",r,n),receivers:Cy(t,"to",i,n),links:a,kinds:s.filter(f=>l.has(f)),cell:c}}var Wy=12,ve;function Kt(){ve&&(ve.hidden=!0)}function ci(t,{left:e,right:n=e,top:o,bottom:s=o}){ve||(ve=p("div",{id:"bubble",role:"presentation"}),document.body.
append(ve),document.addEventListener("keydown",a=>{a.key==="Escape"&&Kt()})),ve.replaceChildren(...ue(t).filter(a=>a!=="").map(a=>typeof a=="string"?p("span",{},
a):a)),ve.hidden=!1;let r=(e+n)/2-ve.offsetWidth/2;ve.style.left=`${Math.max(6,Math.min(r,window.innerWidth-ve.offsetWidth-6))}px`;let i=o-ve.offsetHeight-Wy;ve.
style.top=`${i<6?Math.min(s+Wy,window.innerHeight-ve.offsetHeight-6):i}px`}function Ks(t,e){let n=()=>ci(e(),t.getBoundingClientRect());return t.addEventListener(
"pointerenter",n),t.addEventListener("focus",()=>{t.matches(":focus-visible")&&n()}),t.addEventListener("pointerleave",Kt),t.addEventListener("blur",Kt),t}var[dE,pE]=["#ffffff","#11151b"],Iy=5,Ry=36,mE=[["high","high confidence"],["moderate","moderate"],["low","low"],["high disputed","disputed"],["high ended","end\
ed"]],hE=([t,e])=>p("li",{},p("span",{class:`tick plain ${t}`,"aria-hidden":"true"}),e);function bc(t,e,{links:n=[],confidence:o="high",disputed:s,denied:r,ended:i,
possible:a}={}){let{letters:c,colour:l}=t.kinds[e],u=Object.entries({disputed:s,denied:r,ended:i,possible:a}).filter(([,m])=>m),d=p("span",{class:["tick",o,...u.
map(([m])=>m)].join(" "),"data-kind":e,"data-link":n[0],"aria-hidden":"true"},c);return d.style.setProperty("--tick",rn(l,dE,Iy)),d.style.setProperty("--tick-da\
rk",rn(l,pE,Iy)),d}var li=(t,{ids:e,stack:n})=>n?`${e.length.toLocaleString("en")} more actors`:ot(t.actors[e[0]].name),wE=t=>[...t].length>Ry?`${[...t].slice(0,
Ry-1).join("")}…`:t;function jy(t,e,n){let{ids:o,kinds:s,stack:r}=e,i=li(t,e);return p("th",{scope:n==="from"?"row":"col",class:r?"matrix-name stack":"matrix-\
name",tabindex:-1,"data-entry":e.key,"data-side":n,"data-actor":r?null:o[0],"aria-expanded":r?"false":null,title:r?"Show them one by one":i},p("span",{class:"ma\
trix-label"},!r&&$e(t.types[t.actors[o[0]].type]),r?i:A(n==="to"?wE(i):i)),p("span",{class:"count",title:"Kinds of link in all its cells"},s.toLocaleString("en"),
p("span",{class:"hidden"}," kinds")))}function Fy({key:t,title:e,folds:n},o){let s=p("button",{type:"button",class:"text",onclick:()=>o(t)},"Fewer");return p("s\
pan",{class:"matrix-group-title"},e??"",n&&s)}function gE(t,e,n,o){let s=e.cell(n,o),r=s.map(({kind:i})=>t.kinds[i].label).join(", ");return p("td",{tabindex:-1,
class:[s.length>0&&"some",(n.stack||o.stack)&&"stack"].filter(Ht).join(" ")||null,"data-from":n.key,"data-to":o.key},s.length>0&&[p("span",{class:"hidden"},`${li(
t,n)} to ${li(t,o)}: ${r}`),p("span",{class:"ticks"},s.map(i=>bc(t,i.kind,i)))])}function _y(t,e,{label:n,corner:o,fold:s}){let r=e.receivers.flatMap(({entries:d})=>d),
i=e.receivers.some(({title:d,folds:m})=>d!==null||m),a=new Set(e.receivers.map(({entries:d})=>d[0].key)),c=p("td",{class:"matrix-corner",rowspan:i?2:1},p("ul",{
class:"matrix-grades","aria-label":"Key to the ticks"},mE.map(hE)),p("span",{class:"matrix-to"},`${o[1]} →`),p("span",{class:"matrix-from"},`${o[0]} ↓`)),l=r.
map(d=>jy(t,d,"to")),f=[i&&p("tr",{class:"matrix-groups"},c,e.receivers.map(d=>p("th",{scope:"colgroup",colspan:d.entries.length},Fy(d,s)))),p("tr",{},!i&&c,l)].
filter(Ht),u=p("table",{role:"grid",class:"matrix","aria-label":n},p("thead",{},f),e.givers.map(d=>p("tbody",{},(d.title!==null||d.folds)&&p("tr",{class:"matrix\
-groups"},p("th",{scope:"rowgroup",colspan:r.length+1},Fy(d,s))),d.entries.map(m=>p("tr",{},jy(t,m,"from"),r.map(h=>gE(t,e,m,h)))))));for(let d of X(u,"td[data-\
to], th[data-side=to]"))a.has(d.dataset.to??d.dataset.entry??"")&&d.classList.add("first");return u}function Py(t,e,n,o){let s=({links:r,confidence:i,disputed:a,
denied:c,ended:l,possible:f})=>[r.length>1&&j(r.length,"link"),`${i} confidence`,a&&"disputed",c&&"denied",l&&"ended",f&&"possible, not certain, at the time cho\
sen"].filter(Ht);return[p("strong",{},A(li(t,e))," → ",A(li(t,n))),...o.map(r=>p("span",{class:"matrix-said"},bc(t,r.kind,r),A(t.kinds[r.kind].label),p("span",
{class:"fine"},` ${s(r).join(", ")}`)))]}var bE={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1],PageUp:[-10,0],PageDown:[10,0]};function kE(t){return[...t.rows].map(n=>X(n,"th[data-en\
try], td[data-to]")).filter(n=>n.length>0).map((n,o)=>o===0?[null,...n]:n)}function By(t){let e=null,n=[],o=null;function s(a){a&&(o&&(o.tabIndex=-1),o=a,o.tabIndex=
0)}function r(a){let c=n.findIndex(l=>l.includes(a));return[c,c<0?-1:n[c].indexOf(a)]}function i(a){if(!(a.target instanceof HTMLElement)||a.altKey||a.metaKey)return;
let[c,l]=r(a.target);if(c<0)return;if(a.key==="Enter"||a.key===" "){a.preventDefault(),t(a.target);return}let[f,u]=bE[a.key]??[0,0],d=a.key==="End"?1/0:a.key===
"Home"?-1/0:0;if(!f&&!u&&!d)return;a.preventDefault();let m=(y,S)=>Math.max(0,Math.min(S,y)),h=m(c+(d&&a.ctrlKey?d:f),n.length-1),w=n[h][m(l+(d||u),n[h].length-
1)]??n[h][1];s(w),w?.focus(),w?.scrollIntoView({block:"nearest",inline:"nearest"})}return{attach(a){let{entry:c,side:l,from:f,to:u}=o?.dataset??{},d=o!==null&&o===
document.activeElement;e=a,n=kE(e),e.addEventListener("keydown",i),e.addEventListener("focusin",({target:h})=>{h instanceof HTMLElement&&r(h)[0]>=0&&s(h)});let m=n.
flat().find(h=>h&&(c?h.dataset.entry===c&&h.dataset.side===l:h.dataset.from===f)&&h.dataset.to===u);return o=null,s((f||c?m:null)??n[1]?.find(h=>h?.classList.contains(
"some"))??n[0][1]),d},focus:()=>o?.focus({preventScroll:!0})}}var wu={support:["Givers","Receivers"],structure:["From","To"],alignment:["Actors","Aligned with"],hostility:["Actors","Against"],all:["From","To"]},SE={kinds:"\
Most kinds first",name:"By name",role:"By role"};function Hy(t,e,n,o){let s,r,i=new Map,a=By(k),c=O=>n.set({matrix:{...n.get().matrix,...O}},{tracked:!1}),l=p("\
div",{class:"table-scope",role:"group","aria-label":"Family of links"},Pi.map(O=>p("button",{type:"button","data-family":O,onclick:()=>c({family:O,opened:[]})},
Se(O)))),f=p("select",{"aria-label":"Order of rows and columns",onchange:O=>c({order:O.target.value})},Bi.map(O=>p("option",{value:O},SE[O]))),u=p("input",{type:"\
checkbox",onchange:O=>c({grouped:O.target.checked,opened:[]})}),d=p("p",{class:"table-told",role:"status"}),m=p("ul",{class:"matrix-key","aria-label":"Kinds of \
link"}),h=p("p",{class:"notice view-none",hidden:!0}),w=p("div",{class:"matrix-scroll",tabindex:-1});t.append(p("div",{class:"view-bar"},l,f,p("label",{class:"c\
heck"},u,"Group by column of the picture"),d),m,h,w);function y(){let O=n.get().matrix.family,D=new Set(Object.values(e.links).map(({kind:W})=>e.kinds[W].family));
return O==="all"||D.has(O)?O:Y.find(W=>D.has(W))??O}let S=O=>c({opened:n.get().matrix.opened.filter(D=>D!==O)}),x=O=>c({opened:[...n.get().matrix.opened,O]}),$=({
dataset:{from:O,to:D}})=>{let[W,L]=[i.get(O??""),i.get(D??"")];return W&&L&&{giver:W,receiver:L,ticks:r.cell(W,L)}};function k(O){let{entry:D,actor:W}=O.dataset;
if(W)return o.open({type:"actor",id:W});if(D)return x(D);let L=$(O);if(!L?.ticks.length)return;let I=[L.giver,L.receiver].find(P=>P.stack);return I?x(I.key):o.open(
{type:"pair",from:L.giver.ids[0],to:L.receiver.ids[0]})}function g(){let{order:O,grouped:D,opened:W}=n.get().matrix,L=y(),I=[w.scrollLeft,w.scrollTop];r=Ny(e,s.
view.links,{family:L,order:O,grouped:D,opened:W,window:we(e,n.get()),roleOf:Q=>pu(e,Q)}),i=new Map([...r.givers,...r.receivers].flatMap(Q=>Q.entries.map(ft=>[ft.
key,ft])));for(let Q of X(l,"[data-family]"))Q.setAttribute("aria-pressed",String(Q.dataset.family===L));if(f.value=O,u.checked=D,b(L),v(),h.hidden=r.links.size>
0,w.hidden=m.hidden=r.links.size===0,!r.links.size)return;let P=_y(e,r,{label:`${L==="all"?"All links":Se(L)}: ${wu[L].join(" by ").toLowerCase()}`,corner:wu[L],
fold:S}),z=a.attach(P);w.replaceChildren(P),[w.scrollLeft,w.scrollTop]=I,z&&a.focus(),E()}function b(O){let D=ft=>ft.flatMap(ht=>ht.entries.flatMap(({ids:St})=>St)).
length,W=s.view.links.size-r.links.size,[L,I]=wu[O].map(ft=>ft.toLowerCase()),P=W?`${r.links.size.toLocaleString("en")} of ${j(s.view.links.size,"link")}`:j(r.links.
size,"link");if(d.textContent=O==="support"?`${D(r.givers)} ${L}, ${D(r.receivers)} ${I}, ${P}`:P,r.links.size)return;let z=O==="all"?"link":`link of ${O}`,Q=p(
"button",{type:"button",onclick:()=>c({family:"all"})},"Show all families");h.replaceChildren(`No ${z} passes the filters. ${W?"":"Widen them in the legend, or \
clear the time window."}`,...W?[Q]:[])}function v(){let{kinds:O}=n.get();m.replaceChildren(...r.kinds.map(D=>{let W=O?.length===1&&O[0]===D,L=p("button",{type:"\
button","aria-pressed":String(W),title:W?"Show all kinds":"Show only this kind",onclick:()=>n.set({kinds:W?null:[D]}),onpointerenter:()=>M(D),onpointerleave:()=>M(
null),onfocus:()=>M(D),onblur:()=>M(null)},bc(e,D),A(e.kinds[D].label));return p("li",{},L)}))}function M(O){for(let D of X(w,".tick"))D.classList.toggle("faint",
O!==null&&D.dataset.kind!==O)}function E(){let O=n.get(),D=Ha(e,O,Gs(),s),W=new Set(D?.links??[]),L=O.open?.type==="actor"?O.open.id:null,I=O.open?.type==="pair"?
O.open:null,P=z=>{let Q=$(z);return!Q||L?!1:I?Q.giver.ids.includes(I.from)&&Q.receiver.ids.includes(I.to):Q.ticks.some(ft=>ft.links.some(ht=>W.has(ht)))};for(let z of X(
w,"th[data-entry]"))L!==null&&(i.get(z.dataset.entry??"")?.ids.includes(L)??!1)?z.setAttribute("aria-current","true"):z.removeAttribute("aria-current");for(let z of X(
w,"td.some"))P(z)?z.setAttribute("aria-selected","true"):z.removeAttribute("aria-selected")}function T(O){for(let Q of X(w,".cross"))Q.classList.remove("cross");
if(!(O instanceof HTMLElement)||!O.dataset.to)return Kt();let{from:D,to:W}=O.dataset;for(let Q of X(w,"th[data-entry]"))Q.dataset.entry===(Q.dataset.side==="fro\
m"?D:W)&&Q.classList.add("cross");let L=$(O);if(!L?.ticks.length)return Kt();let{giver:I,receiver:P,ticks:z}=L;return ci(Py(e,I,P,z),O.getBoundingClientRect())}
w.addEventListener("pointerover",O=>{O.pointerType!=="touch"&&O.target instanceof Element&&T(O.target.closest("td"))}),w.addEventListener("pointerleave",()=>T(null)),
w.addEventListener("focusin",({target:O})=>{O instanceof Element&&O.matches(":focus-visible")&&T(O.closest("td"))}),w.addEventListener("focusout",()=>T(null)),w.
addEventListener("click",({target:O})=>{if(!(O instanceof HTMLElement)||O.closest("button"))return;let D=O.closest("th[data-entry], td[data-to]");D&&k(D)}),n.on(
(O,D)=>{O.view!=="matrix"||!r||(O.open!==D.open||O.question!==D.question||O.chosen!==D.chosen)&&E()});function C(O){let D=s&&s.view===O.view&&rt(s.state.matrix,
O.state.matrix);s=O,D||g()}return{update:C}}var yu="Publishers with one source",gu="Original sources that no other source repeats",Gy={reliability:"By reliability",publisher:"By publisher",class:"By class",
year:"By year",derivation:"By original source",none:"Not grouped"},zy={links:"Most links first",falls:"Most dependent links first",title:"By title",newest:"Newe\
st first"},kc=new Intl.Collator("en",{sensitivity:"base",numeric:!0}),bu=t=>t.stance==="supports";function Vy(t,e){let n=_l(t.sources),[o,s]=[new Map,new Map];for(let a of e.
links)for(let c of new Set(t.links[a].claims.map(l=>l.source)))nt(o,c,a);for(let a of _e(t,e))for(let c of new Set(t.events[a].claims.map(l=>l.source)))nt(s,c,a);
let r=new Set([...o.keys(),...s.keys()]);for(let a of r)for(let c of Mt(t.sources[a]))t.sources[c]&&r.add(c);let i=new Map;for(let a of r){let c=ua(t.sources,a,
n),l=u=>c.size===1?u.get(a)??[]:[...new Set([...c].flatMap(d=>u.get(d)??[]))],f={id:a,links:0,events:0,unsupported:0,weaker:0,lost:0,derived:n.get(a)??[]};for(let u of l(
o)){let{claims:d,confidence:m}=t.links[u],h=d.filter(w=>!c.has(w.source));f.links+=1,d.some(bu)&&!h.some(bu)?f.unsupported+=1:it(mr(h,t.sources).confidence)<it(
m)&&(f.weaker+=1)}for(let u of l(s)){f.events+=1;let{claims:d}=t.events[u];(fa(d,c)||d.every(m=>c.has(m.source)))&&(f.lost+=1)}i.set(a,f)}return i}function Yy(t,e,n){
let o=new Set(n),s={all:{links:0,all_claims:0,strong_and_fair:0}};n.length&&(s.core={...s.all});for(let r of e){let{kind:i,source:a,target:c,claims:l,roots:f}=t.
links[r];if(t.kinds[i].family!=="support")continue;let u=l.filter(m=>bu(m)&&m.strength!=="weak").map(m=>m.source),d=is(new Set(u),t.sources).length>1;for(let m of o.
has(a)&&o.has(c)?[s.all,s.core]:[s.all])m.links+=1,f.length>1&&(m.all_claims+=1),d&&(m.strong_and_fair+=1)}return s}var Uy=t=>t.unsupported*1e3+t.lost*1e3+t.weaker;
function qy(t,e,n){let o=a=>t.sources[a.id].title,s=a=>t.sources[a.id].published??"",r=(a,c)=>c.links+c.events-a.links-a.events||kc.compare(o(a),o(c)),i={links:r,
falls:(a,c)=>Uy(c)-Uy(a)||r(a,c),title:(a,c)=>kc.compare(o(a),o(c)),newest:(a,c)=>s(c)>s(a)?1:s(c)<s(a)?-1:r(a,c)};return[...e].sort(i[n])}var ku=/\d{4}/;function vE(t,e,n,o){
let s=t.sources[e.id];return n==="publisher"?G(o,s.publisher)>1?s.publisher:yu:n==="class"?s.class?on(s.class):"No class given":n==="year"?ku.exec(s.published??
"")?.[0]??"No date of publication":n==="reliability"?`${s.reliability}: ${ae[s.reliability]}`:"All sources"}function OE(t,e){let n=new Map(e.map(a=>[a.id,a])),o=new Set,
s=new Map,r=(a,c,l)=>{if(!o.has(a.id)){o.add(a.id),l.push({...a,depth:c});for(let f of a.derived){let u=n.get(f);u&&r(u,c+1,l)}}},i=a=>!Mt(t.sources[a.id]).some(
c=>n.has(c));for(let a of[...e.filter(i),...e]){if(o.has(a.id))continue;let[c]=Mt(t.sources[a.id]),f=i(a)&&!c&&!a.derived.some(u=>n.has(u))?gu:c&&!t.sources[c]?
String(c):t.sources[a.id].title;s.has(f)||s.set(f,[]),r(a,0,s.get(f))}return[...s].sort(([a],[c])=>+(a===gu)-+(c===gu)).map(([a,c])=>({title:a,entries:c}))}function Ky(t,e,n){
if(n==="derivation")return OE(t,e);let o=new Map;for(let a of e)o.set(t.sources[a.id].publisher,(o.get(t.sources[a.id].publisher)??0)+1);let s=new Map;for(let a of e)
nt(s,vE(t,a,n,o),{...a,depth:0});let r=a=>a.reduce((c,l)=>c+l.links,0),i={reliability:([a],[c])=>kc.compare(a,c),year:([a],[c])=>+!ku.test(a)-+!ku.test(c)||kc.compare(
c,a),weight:([a,c],[l,f])=>+(a===yu)-+(l===yu)||r(f)-r(c)};return[...s].sort(i[n]??i.weight).map(([a,c])=>({title:a,entries:c}))}var xc=150,EE=120;function Xy(t,e,n,o){let s,r=new Map,[i,a]=[xc,""],c=(O,D,W)=>{let L=p("select",{"aria-label":O,onchange:$},Object.entries(D).map(([I,P])=>p("\
option",{value:I},P)));return L.value=W,L},l=c("Group the sources",Gy,"none"),f=c("Sort the sources",zy,"falls"),u=new Map,d=0,m=p("input",{type:"search",class:"\
table-find",placeholder:"Filter the sources","aria-label":"Filter the sources by a text",dir:"auto",oninput:()=>{clearTimeout(d),d=setTimeout(()=>{a=m.value,$()},
EE)}}),h=p("p",{class:"table-told",role:"status"}),w=p("p",{class:"timeline-key"},[["falls","left without support"],["weakens","less confident"],["stands","unch\
anged"]].map(([O,D])=>p("span",{class:"key-item"},p("span",{class:`key-square ${O}`}),D))),y=p("p",{class:"view-figures"}),S=p("div",{class:"bibliography",tabindex:-1}),
x=uo(S,()=>X(S,".source-entry").map(O=>X(O,"button, a")));t.append(p("div",{class:"view-bar"},m,l,f,w,h),y,S);function $(){i=xc,T()}function k(O,D){let W=[{kind:"\
falls",number:O.unsupported},{kind:"weakens",number:O.weaker},{kind:"stands",number:O.links-O.unsupported-O.weaker}].filter(({number:L})=>L);return p("div",{class:"\
hang-bar","aria-hidden":"true"},W.map(({kind:L,number:I})=>{let P=p("span",{class:L});return P.style.width=`${Math.max(1.5,I/D*100)}%`,P}))}function g(){if(!s)return;
let{all:O,core:D}=Yy(e,s.view.links,e.info.core),W=({links:I,all_claims:P,strong_and_fair:z})=>`${pl(P,I)}, by strong and fair claims alone ${pl(z,I)}`;y.hidden=
!O.links;let L=D?.links?`; among the core actors: ${W(D)}`:"";y.textContent=`Support links with two independent sources: ${W(O)}${L}`}let b=(O,D,W,L)=>L>0&&oe(e,
o.open,{type:O,where:{[D]:W}},L),v=O=>O.filter(Boolean).map((D,W)=>[W?", ":"",D]);function M({id:O,links:D,events:W,unsupported:L,weaker:I,lost:P}){if(D+W===0)return"\
not cited in this view";let z=v([L>0&&[b("links","alone",O,L)," left without support"],P>0&&[b("events","alone",O,P)," without a claim"],I>0&&[b("links","weaker",
O,I)," less confident"]]);return z.length?["without it: ",z]:"everything here has other support"}function E(O,D){let W=e.sources[O.id],[L]=Mt(W),I=ft=>o.open({type:"\
source",id:ft}),P=[A(W.publisher),W.author&&A(W.author),W.class&&on(W.class),W.published&&F(W.published)].filter(Boolean),z=v([b("links","rests",O.id,O.links),b(
"events","rests",O.id,O.events)]),Q=p("li",{class:`source-entry ${O.depth?"derived":""}`,"data-source":O.id},p("span",{class:`source-grade grade-${W.reliability}`,
title:`Reliability ${W.reliability}: ${ae[W.reliability]}`},W.reliability),p("div",{class:"source-what"},p("button",{type:"button",class:"source-title","aria-cu\
rrent":O.id===n.get().open?.id?"true":null,onclick:()=>I(O.id)},A(W.title)),p("p",{class:"fine"},P.map((ft,ht)=>[ht?" · ":"",ft]),` · ${ae[W.reliability]}`,W.
url&&[" · ",lo(W.url,"open"),p("span",{class:"hidden"},` ${ot(W.title)}`)]),L&&!O.depth&&p("p",{class:"fine"},"derives from ",e.sources[L]?p("button",{type:"bu\
tton",class:"inline",onclick:()=>I(L)},A(e.sources[L].title)):A(L)),O.derived.length>0&&p("p",{class:"fine"},`repeated by ${j(O.derived.length,"other source")}`)),
p("div",{class:"source-hangs"},k(O,D),p("p",{},z.length?z:"–"),p("p",{class:O.unsupported||O.lost?"fine falling":"fine"},M(O))));return Q.style.setProperty("-\
-depth",String(O.depth)),Q}function T(){let O=Dr(a).split(/\s+/).filter(Boolean),D=ht=>{let St=e.sources[ht.id];return u.has(ht.id)||u.set(ht.id,Dr([St.title,St.
publisher,St.author,St.class,St.published,St.url,ht.id].filter(Boolean).join(" "))),O.every(xo=>u.get(ht.id).includes(xo))},W=qy(e,[...r.values()].filter(D),f.value),
L=Ky(e,W,l.value),I=Math.max(1,...W.map(ht=>ht.links)),[P,z]=[W.filter(ht=>ht.unsupported||ht.lost).length,W.filter(ht=>Mt(e.sources[ht.id]).length).length];h.textContent=
[j(W.length,"source"),`${P.toLocaleString("en")} are the only support of some record`,`${z.toLocaleString("en")} repeat another source`].join("; ");let Q=i,ft=[];
for(let{title:ht,entries:St}of L){if(Q<=0)break;ft.push(p("section",{},l.value!=="none"&&p("h2",{},A(ht),p("span",{class:"count"},St.length.toLocaleString("en"))),
p("ul",{},St.slice(0,Q).map(xo=>E(xo,I))))),Q-=St.length}W.length>i&&ft.push(p("p",{},p("button",{type:"button",onclick:()=>{i+=xc,T()}},`Show ${Math.min(xc,W.length-
i)} more of ${(W.length-i).toLocaleString("en")} sources`))),W.length||ft.push(p("p",{class:"notice"},r.size?["No source contains “",A(a),"”. Clear the filter\
 above."]:Object.keys(e.sources).length?"Nothing in this view cites a source. Widen the filters in the legend, or clear the time window.":"This data has no sour\
ces. Sources in sources.yaml appear here once a claim cites them.")),S.replaceChildren(...ft),x.update()}n.on((O,D)=>{if(!(O.view!=="sources"||O.open===D.open))
for(let W of X(S,"[data-source]")){let L=W.querySelector(".source-title");O.open?.type==="source"&&O.open.id===W.dataset.source?L?.setAttribute("aria-current","\
true"):L?.removeAttribute("aria-current")}});function C(O){let D=s?.view===O.view;s=O,!D&&(r=Vy(e,s.view),g(),T())}return{update:C}}function Qy(t,e,n,{open:o,drawn:s}){let r=n.text(e),i=[r&&A(r)];if(n.counts){let{type:c,where:l}=n.counts(e),f={type:c,where:s?{...l,drawn:""}:l},u=oe(t,o,f,Number(
r),{text:r});u.tabIndex=-1,i.splice(0,1,u)}n.id==="kind"&&i.unshift(ze({colour:t.kinds[e.own.kind].colour,arrow:!t.kinds[e.own.kind].symmetric,dash:Je[e.own.confidence]?.
join(" ")})),n.id==="type"&&i.unshift($e(t.types[e.own.type]));let a=n.id==="status"?e.own.status:n.id==="confidence"?`confidence-${e.own.confidence}`:n.id==="s\
tance"?e.own.stance:"";return p("div",{role:"gridcell",class:`cell ${n.number?"number":""} ${a}`,title:r.length>14?ot(r):null},i)}function Jy(t,e){let n=parseFloat(
getComputedStyle(t).fontSize)/14||1,o=e.map(({width:s})=>Math.round(s*n));t.style.setProperty("--columns",["40px",...e.map(({share:s},r)=>s?`minmax(${o[r]}px, ${s}\
fr)`:`${o[r]}px`)].join(" ")),t.style.setProperty("--least",`${o.reduce((s,r)=>s+r,40)}px`)}var fi={actors:"Actors",links:"Links",claims:"Claims",sources:"Sources",events:"Events"},DE={ArrowRight:1,ArrowLeft:-1};function Zy(t){let e=p("div",{class:"tab\
le-tabs",role:"tablist","aria-label":"Tables"},xn.map(o=>p("button",{type:"button",role:"tab",id:`tab-${o}`,"data-table":o,"aria-controls":"table-panel",onclick:()=>t.
set({table:o},{tracked:!1})},fi[o]," ",p("span",{class:"count"}))));e.addEventListener("keydown",o=>{let s=DE[o.key];if(!s)return;o.preventDefault();let r=xn,i=r[(r.
indexOf(t.get().table)+s+r.length)%r.length];t.set({table:i},{tracked:!1}),Tt(e,`[data-table="${i}"]`)?.focus()});function n(o){for(let s of xn){let[r,i]=[Tt(e,
`[data-table="${s}"]`),s===t.get().table];r?.setAttribute("aria-selected",String(i)),r?.setAttribute("tabindex",i?"0":"-1"),r?.querySelector(".count")?.replaceChildren(
o[s]?.toLocaleString("en")??"")}}return{element:e,update:n}}var tb=8;function eb(t,e,n,o={}){let s=p("div",{class:"rows",...o}),r=new Map,[i,a]=[0,36];function c(){let u=t.scrollTop,d=Math.max(0,Math.floor(u/a)-tb),m=Math.
min(i-1,Math.ceil((u+t.clientHeight)/a)+tb);for(let[h,w]of r)h>=d&&h<=m||w.contains(document.activeElement)&&h<i||(w.remove(),r.delete(h));for(let h=d;h<=m;h+=1){
if(r.has(h))continue;let w=n(h);w.style.top=`${h*a}px`,r.set(h,w);let y=[...r.keys()].filter(S=>S>h).sort((S,x)=>S-x)[0];s.insertBefore(w,r.get(y)??null)}}function l(u){
i=u,a=parseFloat(getComputedStyle(t).getPropertyValue("--row-height"))||36,s.style.height=`${i*a}px`;for(let d of r.values())d.remove();r.clear(),c()}function f(u){
let[d,m]=[u*a,t.clientHeight-e.offsetHeight];return d<t.scrollTop?t.scrollTop=d:d+a>t.scrollTop+m&&(t.scrollTop=d+a-m),c(),r.get(u)}return t.addEventListener("s\
croll",()=>requestAnimationFrame(c),{passive:!0}),new ResizeObserver(()=>{t.clientHeight&&c()}).observe(t),{body:s,draw:c,made:r,page:()=>Math.max(1,Math.floor(
(t.clientHeight-e.offsetHeight)/a)-1),reset:l,reveal:f}}var NE=120,WE=(t,e)=>Object.keys(t[e==="claims"?"links":e]).length>0;function nb(t,e,n,o){let s,r=[],i=[],a=[],c=0,l=!1,f="",u=0,d=structuredClone(km),m=new Map(
xn.map(_=>[_,new Set])),h=()=>n.get().table,w=()=>G(m,h()),y=_=>rt(_.open,n.get().open),S=Zy(n),x=p("input",{type:"search",class:"table-find",placeholder:"Filte\
r these rows","aria-label":"Filter these rows by a text",dir:"auto",oninput:L}),$=p("div",{class:"table-scope",role:"group","aria-label":"Rows to show"},[{drawn:!1,
label:"In view"},{drawn:!0,label:"Drawn on the graph"}].map(({drawn:_,label:J})=>p("button",{type:"button","data-drawn":String(_),onclick:()=>{l=_,I()}},J))),k=p(
"p",{class:"table-told",role:"status"}),g=p("button",{type:"button",class:"primary",onclick:ht},"Show on the graph"),b=p("button",{type:"button",onclick:()=>o.focus(
[...w()][0])},"Focus"),v=p("button",{type:"button",class:"text",onclick:()=>{w().clear(),ft()}},"Select none"),M=p("div",{role:"rowgroup",class:"grid-head"}),E=p(
"div",{class:"table-grid",role:"grid","aria-multiselectable":"true",onkeydown:xo}),T=p("p",{class:"notice view-none",hidden:!0}),C=eb(E,M,O,{role:"rowgroup"});E.
append(M,C.body);function O(_){let J=i[_],ut=ot(a.slice(0,3).map(H=>H.text(J)).filter(Boolean).join(", ")),ct=p("input",{type:"checkbox",tabindex:-1,"aria-label":`\
Select ${ut}`,onchange:H=>Q(J,H.target.checked)});return ct.checked=w().has(J.key),p("div",{role:"row",class:"grid-row","aria-rowindex":_+2,"aria-selected":String(
ct.checked),"aria-current":y(J)?"true":null,tabindex:_===c?0:-1,"data-index":_,onclick:H=>{H.target.closest(".cell-check, .number.inline")||(St(_,!1),o.open(J.open))},
onfocus:()=>St(_,!1)},p("div",{role:"gridcell",class:"cell cell-check"},p("label",{},ct)),a.map(H=>Qy(e,J,H,{open:o.open,drawn:l})))}function D(){let[_,J]=d[h()],
ut=p("input",{type:"checkbox","aria-label":"Select all these rows",onchange:()=>{for(let ct of i)ut.checked?w().add(ct.key):w().delete(ct.key);ft()}});M.replaceChildren(
p("div",{role:"row",class:"grid-row","aria-rowindex":1},p("div",{role:"columnheader",class:"cell cell-check"},p("label",{},ut)),a.map(ct=>p("div",{role:"columnh\
eader",class:ct.number?"cell number":"cell","aria-sort":ct.id===_?J?"ascending":"descending":null},p("button",{type:"button","data-column":ct.id,onclick:()=>W(ct)},
ct.title,p("span",{class:"arrow","aria-hidden":"true"},ct.id===_?J?"▲":"▼":"")))))),Jy(E,a),E.setAttribute("aria-colcount",String(a.length+1))}function W(_){
let[J,ut]=d[h()];d[h()]=[_.id,J===_.id?!ut:!_.number],P(),Tt(M,`[data-column="${_.id}"]`)?.focus(),o.say(`Sorted by ${_.title}, ${d[h()][1]?"ascending":"descend\
ing"}`)}function L(){clearTimeout(u),u=setTimeout(()=>{f=x.value,P()},NE)}function I(){let _=l?s.drawn:s.view;a=xm(e,h()),r=Lr(e,h(),_),S.update({actors:_.actors.
size,links:_.links.size,[h()]:r.length});for(let J of X($,"[data-drawn]"))J.setAttribute("aria-pressed",String(J.dataset.drawn===String(l)));Bn.setAttribute("ar\
ia-labelledby",`tab-${h()}`),E.setAttribute("aria-label",fi[h()]),P()}function P(){let[_,J]=d[h()];i=Om(Mm(r,a,f),a.find(({id:ut})=>ut===_)??a[0],J),c=Math.max(
0,i.findIndex(y)),D(),E.setAttribute("aria-rowcount",String(i.length+1)),E.hidden=i.length===0,T.hidden=i.length>0,i.length===0&&z(),E.scrollTop=0,C.reset(i.length),
i.length&&y(i[c])&&C.reveal(c),ft()}function z(){let _=fi[h()].toLowerCase();return r.length?T.replaceChildren(`None of the ${r.length.toLocaleString("en")} ${_}\
 contains “`,A(f),"”. ",p("button",{type:"button",onclick:()=>{x.value=f="",P(),x.focus()}},"Clear the filter")):l&&s.view.actors.size>s.drawn.actors.size?T.
replaceChildren(`No ${_} are drawn on the graph. `,p("button",{type:"button",onclick:()=>{l=!1,I()}},"Show all in view")):T.replaceChildren(WE(e,h())?`No ${_} p\
ass the filters. Widen them in the legend, or clear the time window.`:`This data has no ${_}.`)}function Q(_,J){J?w().add(_.key):w().delete(_.key),ft()}function ft(){
for(let[R,H]of C.made){let B=w().has(i[R].key);H.setAttribute("aria-selected",String(B));let K=H.querySelector("input");K&&(K.checked=B),y(i[R])?H.setAttribute(
"aria-current","true"):H.removeAttribute("aria-current")}let _=w().size,J=M.querySelector("input"),ut=i.filter(R=>w().has(R.key)).length;J&&(J.checked=ut>0&&ut===
i.length),J&&(J.indeterminate=ut>0&&ut<i.length);let ct=fi[h()].toLowerCase();k.textContent=_?`${_.toLocaleString("en")} selected`:i.length<r.length?`${i.length.
toLocaleString("en")} of ${r.length.toLocaleString("en")} ${ct}`:"";for(let R of[g,v])R.hidden=_===0;b.hidden=_!==1||h()!=="actors"}function ht(){let _=Lr(e,h(),
{actors:new Set(Object.keys(e.actors)),links:new Set(Object.keys(e.links))}).filter(ct=>w().has(ct.key)),J=[...new Set(_.flatMap(ct=>[...ct.actors]))],ut=J.filter(
ct=>!s.view.actors.has(ct));n.set({view:"graph",unfolded:[...new Set([...n.get().unfolded,...J])],..._.length===1?{open:_[0].open}:{}}),setTimeout(()=>o.canvas().
fit(),60),ut.length&&o.note(ut.length===1?"1 actor of these does not pass the filters and is not shown.":`${j(ut.length,"actor")} of these do not pass the filte\
rs and are not shown.`)}function St(_,J=!0){C.made.get(c)?.setAttribute("tabindex","-1"),c=Math.max(0,Math.min(i.length-1,_));let ut=J?C.reveal(c):C.made.get(c);
ut?.setAttribute("tabindex","0"),J&&ut?.focus({preventScroll:!0})}function xo(_){if(!_.target.closest(".rows"))return;let ut={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+
C.page(),PageUp:c-C.page(),Home:0,End:i.length-1}[_.key],ct=i[c];if(ut!==void 0)St(ut);else if(_.key==="Enter")o.open(ct.open);else if(_.key===" "&&_.target.getAttribute(
"role")==="row")Q(ct,!w().has(ct.key));else return;_.preventDefault()}let Bn=p("div",{id:"table-panel",role:"tabpanel",class:"table-panel"},p("div",{class:"view\
-bar"},x,$,k,g,b,v),T,E);t.append(S.element,Bn),n.on((_,J)=>{if(_.view!=="table"||!s)return;let ut=xn.find(R=>R===`${_.open?.type}s`);if(J.view!=="table"&&ut&&ut!==
_.table&&queueMicrotask(()=>n.set({table:ut},{tracked:!1})),_.open===J.open)return;let ct=i.findIndex(y);ct>=0&&(St(ct,!1),C.reveal(ct)),ft()});function zc(_){let J=s&&
s.view===_.view&&s.drawn===_.drawn&&s.state.table===_.state.table&&i.length;s=_,J?C.draw():I()}return{update:zc}}var ob=(t,e,n,o)=>n.length>0&&p("div",{class:"event-answers"},p("span",{class:"fine"},e),p("ul",{},n.map(s=>p("li",{},p("button",{type:"button",class:"inline","\
data-event":s,onclick:()=>o.open({type:"event",id:s})},A(t.events[s].name)),p("span",{class:"fine"},` ${F(t.events[s].date)}`)))));function RE(t,e,n){let o=t.events[e],
{to:s,by:r}=ea(t,e),i=[...new Set(o.roles.map(({actor:a})=>a))].filter(a=>t.actors[a]);return p("li",{class:"event-entry","data-id":e},p("p",{class:"event-date"},
F(o.date)),p("div",{},p("button",{type:"button",class:"event-name",onclick:()=>n.open({type:"event",id:e})},A(o.name)),p("p",{class:"fine"},o.place&&[A(o.place),
i.length>0&&" · "],i.map((a,c)=>[c?", ":"",Dt(t,a,n.open)])),ob(t,"In answer to",s,n),ob(t,"Answered by",r,n)))}function sb(t,e){let n=p("p",{class:"view-figur\
es"}),o=p("ol",{class:"event-list"});return{element:p("div",{class:"timeline-events",tabindex:-1},n,o),update({state:r,view:i}){let a=_e(t,i),c=r.window?`, ${qt(
r.window)}`:"";n.textContent=a.length?`${j(a.length,"event")}${c}`:"No event lies in this time or has an actor in view. Widen the time or the filters.",o.replaceChildren(
...a.map(l=>RE(t,l,e)))},mark(r){for(let i of o.children)i instanceof HTMLElement&&i.toggleAttribute("data-open",r?.type==="event"&&r.id===i.dataset.id)}}}var Qs=1/0;function $c(t,e){let n=[...e].map(r=>t.links[r]),o=new Uint32Array(n.length+1);n.forEach((r,i)=>o[i+1]=o[i]+te(r).length);let s=new Float64Array(o[n.
length]*4);return n.forEach((r,i)=>te(r).forEach(([a,c,l,f],u)=>{(r.outside?.includes(u)?[a,null,null,f]:[a,c,l,f]).forEach((m,h)=>{s[4*(o[i]+u)+h]=m===null?h%2?
Qs:-Qs:Ut(m)})})),{numbers:s,starts:o}}var xu=(t,e)=>t[e]===-Qs&&t[e+3]===Qs,FE=["undated","possible","certain"];function ib({numbers:t,starts:e},[n,o]){let s={
certain:0,possible:0,undated:0},[r,i]=[n??-Qs,o??Qs],a=c=>t[c+1]<=i&&t[c+2]>=r?2:xu(t,c)?0:t[c]<=i&&t[c+3]>=r?1:-1;for(let c=0;c+1<e.length;c+=1){let l=-1;for(let f=e[c];f<
e[c+1];f+=1)l=Math.max(l,a(4*f));l>=0&&(s[FE[l]]+=1)}return s}function ab({numbers:t,starts:e}){let n=0;for(let o=0;o+1<e.length;o+=1){let s=e[o];for(;s<e[o+1]&&
xu(t,4*s);)s+=1;s===e[o+1]&&(n+=1)}return n}var Sc=hs(({last:t})=>t).left;function rb(t,e){e.length>1&&e.sort(([o],[s])=>o-s);let n=-1;for(let[o,s]of e)s<=n||(t[Math.
max(o,n+1)]+=1,t[s+1]-=1,n=s)}function cb({numbers:t,starts:e},n){let o=new Int32Array(n.length+1),s=new Int32Array(n.length+1),r=(i,a,c)=>{n.length===0||c<n[0].
first||a>U(n).last||i.push([Sc(n,a),Math.min(n.length-1,Sc(n,c))])};for(let i=0;i+1<e.length;i+=1){let a=[],c=[];for(let l=4*e[i];l<4*e[i+1];l+=4){let[f,u]=[t[l+
1],t[l+2]],d=xu(t,l);d||r(c,t[l],t[l+3]);let m=f<=u;!m&&(u<n[0]?.first||Sc(n,f)!==Sc(n,u))||(r(a,m?f:u,m?u:f),d&&r(c,m?f:u,m?u:f))}rb(o,a),rb(s,c)}for(let i=1;i<
n.length;i+=1)o[i]+=o[i-1],s[i]+=s[i-1];return{certain:o.subarray(0,n.length),possible:s.subarray(0,n.length).map((i,a)=>i-o[a])}}var fb=66,[Su,qo]=[20,51],dn=24,ub=24,$u=5,db=52;function mb(t,e){let n=(e-2*dn)/(t.last+1-t.first);return{x:r=>dn+(r-t.first)*n,day:r=>t.first+(r-dn)/n,each:n}}
function pb(t,e,n,{x:o},s){let r="";return t.forEach((i,a)=>{if(!e[a])return;let[c,l]=[o(Math.max(i.first,s.first)),o(Math.min(i.last,s.last)+1)],f=qo-n[a],u=[c,
l-(l-c>5?1:.4),f,f-e[a]],[d,m,h,w]=u.map(y=>y.toFixed(1));r+=`M${d} ${h}V${w}H${m}V${h}Z`}),r}function _E(t,e,{x:n},o){return t.map((s,r)=>{let i=(qo-e[r]).toFixed(
1),[a,c]=[n(Math.max(s.first,o.first)),n(Math.min(s.last,o.last)+1)];return`${r?"L":"M"}${a.toFixed(1)} ${i}H${c.toFixed(1)}`}).join("")}function hb(t,e,n){let o=Z(
"svg",{class:"time-picture",height:fb,"aria-hidden":"true"}),s=p("div",{class:"time-marks",role:"group","aria-label":"Events"}),r=p("div",{class:"time-list",hidden:!0}),
i=["first","last"].map(x=>p("button",{type:"button",class:`time-cut ${x}`,onclick:n,hidden:!0})),a=0;function c({bins:x,counted:$,domain:k,across:g,certainOnly:b}){
let{certain:v,possible:M}=$,E=Math.max(1,...x.map((W,L)=>v[L]+(b?0:M[L]))),T=W=>W?Math.max(1,W/E*(qo-Su)):0,C=Array.from(v,T),O=C.map(()=>0),D=Array.from(M,T);return[
...b?[]:[Z("path",{class:"time-possible",d:pb(x,D,C,g,k)}),Z("path",{class:"time-tops",d:_E(x,D.map((W,L)=>W+C[L]),g,k)})],Z("path",{class:"time-certain",d:pb(x,
C,O,g,k)})]}function l({domain:x,across:$,width:k,cut:g}){let[b,v]=[g.first===null?14:db,g.last===null?14:db];return ti(x.first,x.last,k-2*dn).flatMap(({day:M,label:E,
year:T})=>{let C=$.x(M),O=C>b+14&&C<k-v-14;return[Z("path",{class:T?"time-tick year":"time-tick",d:`M${C} ${qo}v4`}),O&&Z("text",{x:C,y:fb-3,"text-anchor":"midd\
le"},E)]}).filter(Boolean)}function f({cut:x}){i.forEach(($,k)=>{let g=k?x.last:x.first;if($.hidden=g===null,g===null)return;let b=Number(String(gt(g)).slice(0,
4));$.textContent=k?`${b} ≫`:`≪ ${b}`,$.title=`A few dates are ${k?"later, up to":"earlier, back to"} ${b}: show all years`,$.setAttribute("aria-label",$.title)})}
let u=(x,$,k)=>`M${x} ${$-k}l${k} ${k} ${-k} ${k} ${-k} ${-k}z`;function d(x,{across:$,width:k}){let g=Math.max(1,Math.floor((k-2*dn)/ub)),b=(k-2*dn)/g,v=new Map;
for(let[M,E]of x){let T=Math.max(0,Math.min(g-1,Math.floor(($.x(E)-dn)/b)));v.has(T)||v.set(T,[]),v.get(T).push(M)}return[...v].sort(([M],[E])=>M-E).map(([M,E])=>({
ids:E,left:dn+M*b,wide:b}))}function m(x){let $=k=>p("span",{},A(t.events[k].name),p("span",{class:"fine"},` ${F(t.events[k].date)}`));return[...x.slice(0,$u).map(
$),x.length>$u&&`and ${j(x.length-$u,"more event")}`]}function h(x,$){r.replaceChildren(p("ul",{class:"links"},x.map(v=>p("li",{},Ve(t,v,M=>{g(),e.open(M)}))))),
r.hidden=!1;let k=(r.parentElement?.clientWidth??0)-r.offsetWidth;r.style.left=`${Math.max(0,Math.min($.offsetLeft+ub/2-r.offsetWidth/2,k))}px`,r.querySelector(
"button")?.focus();let g=()=>{r.hidden=!0,document.removeEventListener("pointerdown",b)},b=v=>{r.contains(v.target)||g()};document.addEventListener("pointerdown",
b),r.onkeydown=v=>{let M=[...r.querySelectorAll("button")],E={ArrowDown:1,ArrowUp:-1}[v.key];if(v.key==="Escape")g(),$.focus();else if(E)M[Math.max(0,Math.min(M.
length-1,M.findIndex(T=>T===document.activeElement)+E))].focus();else return;v.preventDefault()}}function w(x){a=Math.min(a,Math.max(0,x.length-1)),s.replaceChildren(
...x.map(({ids:$,left:k,wide:g},b)=>{let v=$.length===1?`${ot(t.events[$[0]].name)}, ${F(t.events[$[0]].date)}`:`${$.length} events: ${$.slice(0,3).map(E=>ot(t.
events[E].name)).join(", ")}${$.length>3?" and more":""}`,M=p("button",{type:"button",class:"time-mark","aria-label":v,tabindex:b===a?0:-1,onclick:()=>{Kt(),$.length===
1?e.open({type:"event",id:$[0]}):h($,M)},onfocus:()=>{s.children[a]?.setAttribute("tabindex","-1"),a=b,M.setAttribute("tabindex","0")}});return M.style.left=`${k}\
px`,M.style.width=`${g}px`,Ks(M,()=>m($))}))}s.addEventListener("keydown",x=>{let $={ArrowLeft:a-1,ArrowRight:a+1,Home:0,End:s.children.length-1}[x.key];$!==void 0&&
(x.preventDefault(),X(s,"button")[Math.max(0,Math.min(s.children.length-1,$))]?.focus())});function y({across:x,domain:$},[k,g],b){let[v,M]=[Math.max(k,$.first),
Math.min(g,$.last)+1];if(v>=M)return!1;let[E,T]=[x.x(v),Math.max(2,x.x(M)-x.x(v))];return Z("path",{class:b?"time-compared second":"time-compared first",d:`M${E-
(b||T>2?0:2)} ${Su-4}h${T}V${qo}h${-T}z`})}function S(x){o.setAttribute("width",String(x.width));let $=x.asOf!==null&&Z("path",{class:"time-record",d:`M${x.across.
x(x.asOf)} ${Su-4}V${qo}`}),k=x.events.map(([,g])=>u(Math.round(x.across.x(g)*10)/10,10,4)).join("");o.replaceChildren(...ue([c(x),Z("path",{class:"time-base",d:`\
M${dn} ${qo}H${x.width-dn}`}),l(x),$,x.compared.map((g,b)=>y(x,g,b)),Z("path",{class:"time-events",d:k})])),w(d(x.events,x)),f(x)}return{draw:S,parts:[o,s,r,...i]}}var wb={month:["1 month",1],quarter:["3 months",3],year:["1 year",12]},BE=250,HE=1500,ui={play:"M5 3.200v9.600l8-4.800z",pause:"M5 3.500v9M11 3.500v9",back:"M10\
 3.500 5.500 8l4.500 4.500",ahead:"M6 3.500 10.500 8 6 12.500"},di=t=>Z("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true"},Z("path",{d:t}));function gb(t,e,n,o){
let s=0,r=(w,y,S)=>p("button",{type:"button",class:"square","aria-label":w,title:w,onclick:S},di(y)),i=r("Step back",ui.back,()=>d(-1)),a=r("Step forward",ui.ahead,
()=>d(1)),c=r("Play",ui.play,()=>s?h():m()),l=p("select",{class:"time-speed","aria-label":"Step",title:"How far the window goes in one step"},Object.entries(wb).
map(([w,[y]])=>p("option",{value:w},y)));l.value="month";let f=()=>wb[l.value][1];function u(w){e.send(w),e.end()}function d(w){h(),e.begin();let{window:y}=t.get();
u(y?Fs(y,{months:w*f()},n()):vg(n(),w,f()))}function m(){let w=window.matchMedia("(prefers-reduced-motion: reduce)").matches;e.begin(),c.replaceChildren(di(ui.pause)),
c.setAttribute("aria-label","Pause"),u(Mg(t.get().window,n())),s=setInterval(()=>{let y=Og(t.get().window,f(),n());y?u(y):h()},w?HE:BE)}function h(){s&&(clearInterval(
s),s=0,c.replaceChildren(di(ui.play)),c.setAttribute("aria-label","Play"),o())}return{elements:[i,c,a,l],stop:h,isPlaying:()=>s!==0}}function yb(t,e){let n=p("p",{class:"time-reading"}),o=(i,a,c,l)=>i?p("button",{type:"button",class:"inline",title:c,onclick:l},a):a,s=i=>()=>e.open({type:"date\
d",id:i});function r(i,a,c=null){let l=a&&ib(i,[Ut(a[0]),Ut(a[1])]),f=!!a&&t.get().certain,u=l?l.undated:ab(i),d=i.starts.length-1,m=!a&&c||qt(a),h=l?[o(l.certain,
`${j(l.certain,"link")} certain`,"List them",s("certain")),f?[]:o(l.possible,`${l.possible.toLocaleString("en")} possible`,"List them",s("possible"))].flat():[o(
d,j(d,"link"),"Show them in the tables",()=>t.set({view:"table",table:"links"},{tracked:!1}))];u&&h.push(o(u,`${u.toLocaleString("en")} have no usable dates`,"T\
hese links have no dates, or only days on which they were seen. The bars count them only where they are certain.",s("undated"))),n.replaceChildren(...ue([p("str\
ong",{},m[0].toUpperCase()+m.slice(1)),": ",h.map((w,y)=>[y?", ":"",w])]))}return{element:n,show:r,text:()=>n.textContent}}function bb(t,e){let n=p("p",{id:"time-problem",class:"time-problem",role:"alert",hidden:!0}),o=p("input",{type:"text",class:"time-text",placeholder:"2012 to 20\
17, Dec 2024 …",autocomplete:"off",spellcheck:"false","aria-label":"Time",title:"A time such as 2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",onchange:i,
onkeydown:c=>{c.key==="Enter"&&i()}}),s=p("button",{type:"button",class:"text","aria-label":"Clear the window",onclick:()=>{e(),t.set(tn(null))}},"Clear");function r(c){
n.textContent=c,n.hidden=!c;for(let[l,f]of[["aria-invalid","true"],["aria-describedby",n.id]])c?o.setAttribute(l,f):o.removeAttribute(l)}function i(){let c;try{
c=en(o.value)}catch(l){if(!(l instanceof RangeError))throw l;return r(l.message)}e(),rt(c,t.get().window)?a(c):t.set(tn(c))}function a(c){let l=c?qt(c):"";o.value=
l.charAt(0).toUpperCase()+l.slice(1),s.disabled=!c,r("")}return{element:p("div",{class:"time-typed"},o,s,n),show:a}}var VE=4,kb=24,YE=1e3,qE={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12},KE={Home:"first",End:"last"};function XE(t){let e=null,n=null,
[o,s]=[!0,0];function r(){if(clearTimeout(e??void 0),e=null,rt(t.get().window,n))return;let i=performance.now();t.set(tn(n),{tracked:o}),o=!1,s=Math.min(400,(performance.
now()-i)*1.2)}return{begin(){o=!0},send(i){n=i,e??=setTimeout(r,16+s)},end(){e!==null&&r()},isLast:i=>rt(i,n)}}function xb(t,e,n,o){let s=XE(e),r=0,i=(d,m)=>p("\
div",{class:`time-${d}`,role:"slider",tabindex:0,"data-part":d,"aria-label":m,"aria-orientation":"horizontal",onkeydown:h=>f(h,d)}),a={body:i("body","Window, bo\
th ends"),first:i("first","Window from"),last:i("last","Window until")};function c(d){o(d),s.send(d)}function l(d){let{limits:m,across:h}=n(),[w,y]=ne(d,m),[S,x]=[
h.x(w),h.x(y+1)];t.classList.toggle("windowed",!!d);let $=Math.max(0,kb-(x-S))/2;a.body.style.left=`${S-$}px`,a.body.style.width=`${x-S+2*$}px`,a.body.style.setProperty(
"--spare",`${$}px`),a.first.style.left=`${S-$-kb}px`,a.last.style.left=`${x+$}px`,a.body.setAttribute("tabindex",d?"0":"-1");for(let{part:k,day:g,side:b}of[{part:"\
first",day:w,side:0},{part:"last",day:y,side:1},{part:"body",day:w,side:null}]){a[k].setAttribute("aria-valuemin",m.first),a[k].setAttribute("aria-valuemax",m.last),
a[k].setAttribute("aria-valuenow",Math.min(Math.max(g,m.first),m.last));let v=b===null?null:d?.[b];a[k].setAttribute("aria-valuetext",b===null?qt(d):v?lt(v):`op\
en, ${b?"to the end":"from the start"}`)}}function f(d,m){let{window:h}=e.get(),{limits:w}=n(),y=qE[d.key]??0,S=KE[d.key];if(!y&&!S||d.ctrlKey||d.metaKey||d.altKey)
return;d.preventDefault(),d.timeStamp-r>YE&&s.begin(),r=d.timeStamp,s.end();let x=d.shiftKey?{days:Math.sign(y)}:{months:y};if(m==="body")c(Fs(h,S?{days:S==="fi\
rst"?-1e6:1e6}:x,w));else{let $=m==="first"?0:1,k=ne(h,w)[$];c(Uf(h,$,S?w[S]:x.days?k+x.days:$g(k,$,y),w))}s.end()}function u(d){if(d.button!==0||d.target.closest(
".time-mark, .time-list, .time-cut"))return;let{domain:m,limits:h,across:w,bins:y}=n(),S=t.getBoundingClientRect(),x=d.clientX-S.left,$=d.target.closest("[data-\
part]")?.dataset.part??"new",k=e.get().window,g=ne(k,h),b=w.each>3,v=!1;t.setPointerCapture(d.pointerId),t.classList.add("dragging"),s.begin(),Kt();function M(D){
let W=Math.round((D-x)/w.each);if($==="body"){let I=rc(g[0]+W,!1,{exact:b});return Fs(k,b?{days:I-g[0]}:{months:kt(I)-kt(g[0])},h)}if($==="new"){let I=[x,D].sort(
(P,z)=>P-z).map((P,z)=>rc(w.day(P),!!z,{exact:b}));return sc(Math.max(m.first,I[0]),Math.max(I[0],Math.min(m.last,I[1])),h)}let L=$==="first"?0:1;return Uf(k,L,
rc(g[L]+W+L,!!L,{exact:b}),h)}function E(D){let W=D.clientX-S.left;v||=Math.abs(W-x)>VE,v&&c(M(W))}function T(D){t.classList.remove("dragging");for(let[W,L]of O)
t.removeEventListener(W,L);if(document.removeEventListener("keydown",C,!0),D.type!=="pointerup")c(k);else if(!v&&$==="new"){let W=y.find(L=>L.last>=w.day(x))??U(
y);c(sc(Math.max(W.first,m.first),Math.min(W.last,m.last),h))}s.end(),a[$]&&a[$].focus({preventScroll:!0,focusVisible:!1})}function C(D){D.key==="Escape"&&(D.preventDefault(),
T(D))}let O=[["pointermove",E],["pointerup",T],["pointercancel",T]];for(let[D,W]of O)t.addEventListener(D,W);document.addEventListener("keydown",C,!0)}return t.
addEventListener("pointerdown",u),{draw:l,parts:Object.values(a),sending:s}}var JE=[...Wt.filter(t=>t!=="window"&&t!=="certain"),"compare"],ZE=window.matchMedia("(max-width: 760px)"),Sb=()=>{};function vu(t){let e=[];for(let{span:n}of Object.
values(t.links))for(let o of n)o&&e.push(Ut(o));for(let n of Object.values(t.events))for(let o of n.days)o&&e.push(Ut(o));return t.info.asOfDay&&e.length&&e.push(
Ut(t.info.asOfDay)),xg(e)}function $b(t,e,n,o){let s=vu(e);if(!s){t.append(p("p",{class:"time-none"},"No link or event in this data has a date."));return}tA(t,e,
n,o,s)}function tA(t,e,n,o,s){let r=Ut(e.info.asOfDay??null),i=p("div",{class:"time-chart"}),a=hb(e,o,()=>v(s.whole)),c=$c(e,new Set),l=[],f=s,u,d=()=>f===s?s:s.
whole,m=xb(i,n,()=>u,L=>{m.draw(L),h.show(c,L)}),h=yb(n,o),w=gb(n,m.sending,d,()=>o.say(h.text()??"")),y=bb(n,w.stop),S=p("button",{type:"button",class:"text",onclick:()=>{
let{window:L}=n.get();v(f===s&&L?Hf(L,s.whole):s)}}),x=p("button",{type:"button",class:"square","aria-label":"Time bar",onclick:()=>b(!g())},di("M4 6.500 8 10.5\
00l4-4")),$=p("input",{type:"checkbox",onchange:L=>n.set({certain:L.target.checked})}),k=({compare:L})=>L?.by==="dates"?L.sides:[],g=()=>t.classList.contains("f\
olded");function b(L){t.classList.toggle("folded",L),x.setAttribute("aria-expanded",String(!L)),x.title=L?"Show the time bar":"Hide the time bar",L||C()}function v(L){
f=L,E(n.get()),C(),M()}function M(){let{window:L}=n.get();S.disabled=f===s&&!L,S.textContent=f===s?"Zoom in":"Zoom out",S.setAttribute("aria-label",f===s?"Zoom \
in on the window":"Zoom out to all years")}function E(L){let I=T({...L,window:null});c=$c(e,I.links),l=oc(e.events,Object.keys(e.events).filter(P=>e.events[P].roles.
some(({actor:z})=>I.actors.has(z))),f)}function T(L){let I=zs()||xe(L)!==null,P=Be(e,L,I?hc():null);return zs()?P:ja(e,L,P)}function C(){let L=i.clientWidth;if(!L)
return;let I=kg(f.first,f.last,L);u={domain:f,limits:d(),bins:I,across:mb(f,L),counted:cb(c,I),width:L,events:l,asOf:r,cut:{first:f===s&&s.earlier?s.whole.first:
null,last:f===s&&s.later?s.whole.last:null},certainOnly:n.get().certain,compared:k(n.get()).map(P=>ne(P,s.whole))},a.draw(u),m.draw(n.get().window)}function O(){
let{window:L}=n.get();if(!L)return f!==s&&v(s);let[I,P]=ne(L,f);I>=f.first&&P<=f.last||v(f===s?s.whole:Hf(L,s.whole))}function D(L){y.show(L.window),$.checked=L.
certain&&!!L.window,$.disabled=!L.window;let I=L.window?$c(e,T(L).links):c;h.show(I,L.window,Ee(L)&&(k(L).length?"Either time":"Either")),M()}function W(L){if(L.
target.closest(".time-mark, .time-list, .time-cut, [data-part]:not(.time-body)")||i.classList.contains("dragging")||!u)return;let I=u.across.day(L.clientX-i.getBoundingClientRect().
left),P=u.bins.findIndex(ft=>ft.first<=I&&I<=ft.last+1);if(P<0||I<f.first||I>f.last+1)return Kt();let z=u.bins[P],Q=i.getBoundingClientRect();ci([p("strong",{},
z.name),`${j(u.counted.certain[P],"link")} certain`,`${u.counted.possible[P].toLocaleString("en")} more possible`],{left:Q.left+u.across.x((z.first+z.last)/2),top:Q.
top})}i.append(...a.parts,...m.parts),i.addEventListener("pointermove",W),i.addEventListener("pointerleave",Kt),t.append(p("div",{class:"time-grid"},p("div",{class:"\
time-controls"},x,w.elements),h.element,i,y.element,p("div",{class:"time-more"},p("label",{class:"check",title:"Only links that are certainly active in the wind\
ow"},$,"certain only"),S))),new ResizeObserver(C).observe(i),n.on((L,I)=>{L.window!==I.window&&w.isPlaying()&&!m.sending.isLast(L.window)&&w.stop();let P=JE.some(
z=>L[z]!==I[z]);P&&E(L),L.window!==I.window&&O(),P||L.certain!==I.certain?C():L.window!==I.window&&u&&m.draw(L.window),(P||L.certain!==I.certain||L.window!==I.window)&&
D(L)}),b(ZE.matches&&!n.get().window),O(),Sb=()=>{E(n.get()),C(),D(n.get())},E(n.get()),D(n.get())}var vb=()=>Sb();var[Ou,Mu]=[24,26],Mb=7,ho=(t,e,n)=>(t.style.left=`${e}px`,n!==void 0&&(t.style.width=`${n}px`),t);function Eb(t,{across:e,domain:n,labels:o,events:s,asOf:r,on:i}){
let a=o.reduce((d,{row:m})=>Math.max(d,m+1),0),c=ti(n.first,n.last,e.width).filter(({day:d})=>e.x(d)<e.width-36).map(({day:d,label:m})=>ho(p("span",{class:"axis\
-year"},m),e.x(d))),l=Z("svg",{class:"axis-events","aria-hidden":"true",width:e.width,height:10},Z("path",{d:s.map(([,d])=>`M${e.x(d).toFixed(1)} 0l4.500 4.500-\
4.500 4.500-4.500-4.500z`).join("")})),f=o.map(({id:d,at:m,left:h,wide:w,row:y})=>{let S=Ks(ho(p("button",{type:"button",class:"axis-event",onclick:()=>{Kt(),i.
open({type:"event",id:d})}},ho(p("span",{class:"axis-at"}),Math.max(0,Math.min(w-2,m-h))),A(t.events[d].name)),h,w),()=>[p("strong",{},A(t.events[d].name)),F(t.
events[d].date),t.events[d].place&&A(t.events[d].place)]);return S.style.top=`${Ou+y*Mu}px`,S});l.style.top=`${Ou+a*Mu+2}px`;let u=p("div",{class:"axis"},p("div",
{class:"axis-years","aria-hidden":"true"},c,r!==null&&ho(p("span",{class:"axis-record",title:`Date of record: ${lt(t.info.asOfDay??"")}`}),e.x(r+1))),f,l);return u.
style.width=`${e.width}px`,u.style.height=`${Ou+a*Mu+(s.length?14:2)}px`,u}function Ab({across:t,domain:e,events:n,asOf:o,window:s}){let r=ti(e.first,e.last,t.width).
map(({day:f})=>ho(p("span",{class:"ground-year"}),t.x(f))),i=-Mb,c=n.filter(([,f])=>t.x(f)-i>=Mb&&(i=t.x(f),!0)).slice(0,400).map(([,f])=>ho(p("span",{class:"gr\
ound-event"}),t.x(f))),l=[...r,...c];if(s){let[f,u]=ne(s,e).map((d,m)=>t.x(d+m));l.unshift(ho(p("span",{class:"ground-window"}),f,Math.max(2,u-f)))}return o!==null&&
l.push(ho(p("span",{class:"ground-record"}),t.x(o+1))),l}var vc=(t,e)=>p("span",{class:"key-item"},p("span",{class:"key-bar"},p("span",{class:t})),e);function Tb(t){let e=p("select",{"aria-label":"Order of the lanes",
onchange:l=>t.order(l.target.value)},Object.entries(Ay).map(([l,f])=>p("option",{value:l},f))),[n,o,s]=[{text:"−",label:"Zoom out",steps:-1},{text:"+",label:"\
Zoom in",steps:1},{text:"All years",label:"Show all years",steps:null}].map(({text:l,label:f,steps:u})=>p("button",{type:"button","aria-label":f,onclick:()=>t.zoom(
u)},l)),r=p("button",{type:"button",onclick:t.toWindow},"Zoom to the window"),i=p("p",{class:"table-told"}),a=p("p",{class:"timeline-key"},vc("bar-certain","cer\
tain"),vc("bar-possible","possible"),vc("bar-possible fade-right","end unknown"),vc("bar-certain bar-arrow","ongoing")),c=p("div",{class:"table-scope",role:"gro\
up","aria-label":"Zoom of the years"},n,o,s);return{element:p("div",{class:"view-bar"},e,c,r,a,i),say(l){i.textContent=l},update({window:l,all:f,closest:u}){r.hidden=
!l,n.disabled=s.disabled=f,o.disabled=u}}}var Db=25,oA=46,Lb=5,Cb=t=>Math.max(oA,t*Db+2*Lb);function sA(t,e){let n=t.links[e],[o,s]=dr(n,t.info.asOfDay),r=To(t,n);return[p("strong",{},A(t.actors[n.source].
name),A(r.said),r.named?"":A(t.actors[n.target].name)),A(o),p("span",{class:"fine"},s),p("span",{class:"fine"},`${n.confidence} confidence${n.status==="asserted"?
"":`, ${Ie(n)}`}`)]}function rA(t,e,n){let o=t.links[e.link],s=Math.min(e.labelLeft,e.left),r=(l,[f,u])=>{let d=p("span",{class:l});return d.style.left=`${f-s}p\
x`,d.style.width=`${u-f}px`,d},i=({left:l,right:f,solid:u,fadeLeft:d,fadeRight:m,ongoing:h})=>{let w=`${d?" fade-left":""}${m?" fade-right":""}`,y=u?.[1]??f-46;
return[r(`bar-possible${w}`,[l,f]),u&&r("bar-certain",u),h&&r("bar-arrow",[y,y+7])]},a=p("span",{class:"lane-label"},o.status!=="asserted"&&p("span",{class:"lan\
e-mark","aria-hidden":"true"},o.status==="denied"?"✕ ":"◇ "),A(e.text));a.style.marginLeft=`${e.labelLeft-s}px`,a.style.maxWidth=`${e.wide+6}px`;let c=p("bu\
tton",{type:"button",class:`lane-bar ${o.confidence}`,tabindex:-1,"data-item":e.link,colour:t.kinds[o.kind].colour,"aria-label":[ot(e.text),Nt(o),`${o.confidence}\
 confidence`,...o.status==="asserted"?[]:[Ie(o)]].join(", "),onclick:()=>{Kt(),n.open({type:"link",id:e.link})}},a,e.parts.flatMap(i));return c.style.left=`${s}\
px`,c.style.width=`${Math.max(e.right,e.labelLeft+e.wide)-s}px`,c.style.top=`${Lb+e.row*Db}px`,Ks(c,()=>sA(t,e.link))}function Nb(t,e,n,{on:o,toggle:s,unfolded:r,
position:i,size:a,across:c,events:l}){let f=t.actors[e.id],u=[j(e.links.length,"link"),n.undated&&`${n.undated} undated`].filter(Boolean).join(", "),d=(n.more>0||
r)&&p("button",{type:"button",class:"text lane-more",tabindex:-1,"data-item":"more","aria-expanded":String(r),onclick:s},r?"fewer":`+${n.more}`,p("span",{class:"\
hidden"},` links of ${ot(f.name)}`)),m=p("div",{class:"lane-name"},$e(t.types[f.type]),p("button",{type:"button",class:"lane-actor",tabindex:-1,"data-item":"nam\
e",title:ot(f.name),onclick:()=>o.open({type:"actor",id:e.id})},A(f.name)),p("span",{class:"fine"},u),d),h=l.length>0&&Z("svg",{class:"lane-events","aria-hidden":"\
true",width:c.width,height:12},Z("path",{d:l.map(y=>`M${c.x(y).toFixed(1)} 1l4 4-4 4-4-4z`).join("")})),w=p("div",{class:"lane-track"},h,n.bars.length===0&&p("s\
pan",{class:"lane-none"},e.links.length?"No dates are known":"No links pass the filters"),[...n.bars].sort((y,S)=>y.left-S.left).map(y=>rA(t,y,o)));return w.style.
width=`${c.width}px`,p("div",{class:"lane",role:"listitem","data-actor":e.id,"aria-setsize":a,"aria-posinset":i},m,w)}var Wb=200,Ib=32,pi=[1,1.5,2.2,3.2,4.6,6.6,9.5,14,20,30,45],aA={"+":1,"=":1,"-":-1,0:-pi.length},cA={ArrowRight:1,ArrowLeft:-1},lA={ArrowDown:1,ArrowUp:-1,PageDown:8,
PageUp:-8},Rb=300;function jb(t,e,n,o){let s=vu(e);return s?fA(t,e,n,o,s):(t.append(p("p",{class:"notice view-none"},"No link or event in this data has a date. \
The tables (key 3) hold all records.")),{update(){}})}function fA(t,e,n,o,s){let r=Ut(e.info.asOfDay??null),i,a=0,c="linked",l=0,f=[],u,d=new Set,m=new Map,h={actor:null,
item:"name"},w=Tb({order(R){c=R,D()},zoom:R=>Bn(R===null?0:a+R),toWindow:_}),y=p("div",{class:"timeline-head"}),S=p("div",{class:"timeline-corner"}),x=p("div",{
class:"timeline-ground","aria-hidden":"true"}),$=p("div",{class:"timeline-lanes",role:"list","aria-label":"Actors with their links in time. Arrow keys move betw\
een lanes and bars."}),k=p("div",{class:"timeline-body"},x,$),g=p("div",{class:"timeline",tabindex:-1},y,k),b=p("p",{class:"notice view-none",hidden:!0}),v=p("b\
utton",{type:"button",class:"timeline-more",onclick:()=>{l+=Wb,D()}});k.append(v),t.append(w.element,b,g);let M=document.createElement("canvas").getContext("2d"),
E=new Map;function T(R){if(!M)return 8*R.length;M.font.startsWith("12")||(M.font=`12.500px ${getComputedStyle(t).fontFamily}`);let H=E.get(R)??M.measureText(R).
width+4;return E.set(R,H),H}function C(){let R=S.offsetWidth||190,H=Math.max(120,Math.floor((g.clientWidth-R-8)*pi[a])),B=H/(s.last+1-s.first);return{width:H,each:B,
x:K=>(K-s.first)*B,names:R}}let O=()=>oc(e.events,_e(e,i.view),s);function D(){if(!i||!g.clientWidth)return;let R=[...i.drawn.actors],H=l?mu(e,[...i.view.actors].
filter(_t=>!i.drawn.actors.has(_t)),i.view.links,"linked").slice(0,l).map(({id:_t})=>_t):[],B=C(),K=O(),{open:Ot}=n.get(),pe=Ot?.type==="link"?Ot.id:null,wn=new Map;
for(let[_t,Vc]of K)for(let{actor:Ei}of e.events[_t].roles)nt(wn,Ei,Vc);u={across:B,events:K,happened:wn},f=[];let me=6,Hn=null,Qt=mu(e,[...R,...H],i.view.links,
c);Qt.forEach((_t,Vc)=>{_t.group&&_t.group!==Hn&&(Hn=_t.group,f.push({heading:Hn,top:me,height:Ib}),me+=Ib);let Ei=Ty(e,_t,{...B,measure:T,wanted:pe,all:d.has(_t.
id)}),id=Cb(Ei.rows);f.push({lane:_t,packed:Ei,top:me,height:id,position:Vc+1}),me+=id});let ir=i.view.actors.size-Qt.length;v.hidden=ir<=0,v.textContent=ir>0?`\
Show ${Math.min(Wb,ir).toLocaleString("en")} more of ${j(ir,"actor")} in view`:"",v.style.top=`${me+8}px`,k.style.height=`${me+(ir>0?56:12)}px`,k.style.width=`${B.
names+B.width+8}px`;for(let _t of m.values())_t.remove();m.clear();let Jk=new Set(Qt.flatMap(_t=>_t.links)).size;w.say(`${j(Qt.length,"actor")}, ${j(Jk,"link")}`),
b.hidden=Qt.length>0,g.hidden=Qt.length===0,Qt.length||(b.textContent=i.view.actors.size?"Nothing is drawn on the graph. Expand an actor there, or find one (/).":
"No actor passes the filters. Widen them in the legend."),Qt.some(({id:_t})=>_t===h.actor)||(h={actor:Qt[0]?.id??null,item:"name"}),W(),L()}function W(){let{across:R,
events:H}=u,B=Dy(e,H,{...R,measure:T,most:g.clientHeight<420?1:3}),{window:K}=n.get();y.replaceChildren(S,Eb(e,{across:R,domain:s,labels:B,events:H,asOf:r,on:o})),
S.textContent=H.length?`${j(H.length,"event")}${B.length<H.length?`, ${B.length} named`:""}`:"",x.replaceChildren(...Ab({across:R,domain:s,events:H,asOf:r,window:K})),
x.style.left=`${R.names}px`,w.update({window:K,all:a===0,closest:a===pi.length-1})}function L(){if(!u)return;let[R,H]=[g.scrollTop-Rb,g.scrollTop+g.clientHeight+
Rb];for(let[B,K]of m)B.top+B.height>=R&&B.top<=H||K.contains(document.activeElement)||(K.remove(),m.delete(B));for(let B of f){if(m.has(B)||B.top+B.height<R||B.
top>H)continue;let K="heading"in B?p("div",{class:"lane-heading",role:"listitem"},A(B.heading)):I(B);K.style.top=`${B.top}px`,K.style.height=`${B.height}px`,m.set(
B,K)}$.replaceChildren(...[...m].sort(([B],[K])=>B.top-K.top).map(([,B])=>B))}function I({lane:R,packed:H,position:B}){let K=Nb(e,R,H,{on:o,across:u.across,position:B,
size:f.length,unfolded:d.has(R.id),events:u.happened.get(R.id)??[],toggle:()=>{d.has(R.id)?d.delete(R.id):d.add(R.id),D(),St(R.id,"more")}});return P(K,R.id),K}
function P(R,H){let{open:B}=n.get();R.classList.toggle("open",B?.type==="actor"&&B.id===H);for(let K of X(R,"[data-item]"))B?.type==="link"&&B.id===K.dataset.item?
K.setAttribute("aria-current","true"):K.removeAttribute("aria-current"),K.tabIndex=H===h.actor&&K.dataset.item===h.item?0:-1}let z=()=>{for(let[R,H]of m)"lane"in
R&&P(H,R.lane.id)},Q=()=>f.filter(R=>"lane"in R),ft=R=>Q().find(({lane:H})=>H.id===R);function ht(R){let H=g.clientHeight-y.offsetHeight;return R.top<g.scrollTop?
g.scrollTop=R.top-6:R.top+R.height>g.scrollTop+H&&(g.scrollTop=Math.min(R.top,R.top+R.height-H+6)),L(),m.get(R)}function St(R,H,B=null){let K=ft(R),Ot=K&&ht(K);
if(!Ot)return;let pe=Tt(Ot,`[data-item="${CSS.escape(H)}"]`);if(!pe&&B!==null){let wn=me=>Math.abs(me.offsetLeft+me.offsetWidth/2-B);pe=X(Ot,".lane-bar").sort((me,Hn)=>wn(
me)-wn(Hn))[0]}pe??=Tt(Ot,"[data-item=name]"),pe&&(h={actor:R,item:pe.dataset.item??"name"},z(),pe.focus({preventScroll:!pe.matches(".lane-bar")}))}function xo(R){
let H=aA[R.key],B=R.target.closest("[data-item]");if(H&&!R.ctrlKey&&!R.metaKey)Bn(a+H);else if(B){let K=B.closest(".lane"),Ot=Q(),pe=Ot.findIndex(Qt=>Qt.lane.id===
K.dataset.actor),wn=X(K,"[data-item]"),me=cA[R.key],Hn=R.key==="Home"?-Ot.length:R.key==="End"?Ot.length:lA[R.key];if(me){let Qt=wn[Math.max(0,Math.min(wn.length-
1,wn.indexOf(B)+me))];St(K.dataset.actor,Qt.dataset.item??"name")}else if(Hn){let Qt=Ot[Math.max(0,Math.min(Ot.length-1,pe+Hn))].lane.id;B.dataset.item==="name"?
St(Qt,"name"):St(Qt,"",B.offsetLeft+B.offsetWidth/2)}else return}else return;R.preventDefault()}function Bn(R,H=null){let B=Math.max(0,Math.min(pi.length-1,R)),
K=(g.clientWidth-u.across.names)/2,Ot=H??s.first+(g.scrollLeft+K)/u.across.each;a=B,D(),g.scrollLeft=u.across.x(Ot)-K}function zc(R){R?_():Bn(0)}function _(){let[
R,H]=ne(n.get().window,s),B=(s.last-s.first)/Math.max(30,H-R),K=pi.findLastIndex(Ot=>Ot<=B*.9);Bn(Math.max(0,K),(R+H)/2)}g.addEventListener("scroll",()=>requestAnimationFrame(
L),{passive:!0}),g.addEventListener("wheel",R=>{!R.ctrlKey&&!R.metaKey||(R.preventDefault(),Bn(a+(R.deltaY<0?1:-1),s.first+(R.clientX-g.getBoundingClientRect().
left-u.across.names+g.scrollLeft)/u.across.each))},{passive:!1}),g.addEventListener("keydown",xo),g.addEventListener("focusin",({target:R})=>{let H=R.closest("[\
data-item]");H&&(h={actor:H.closest(".lane").dataset.actor,item:H.dataset.item},z())});let J=0;new ResizeObserver(()=>{g.clientWidth&&g.clientWidth!==J?D():g.clientHeight&&
L(),J=g.clientWidth}).observe(g),n.on((R,H)=>{if(R.view!=="timeline"||!i||(o.now().drawn!==i.drawn&&ct({...o.now(),state:R}),R.window!==H.window&&u&&zc(R.window),
R.open===H.open))return;let B=R.open?.type==="link"?R.open.id:null,K=R.open?.type==="actor"?R.open.id:null;B&&!ut(B)?D():z();let Ot=Q().find(({lane:pe})=>B?pe.links.
includes(B):pe.id===K);Ot&&!(B&&ut(B))&&ht(Ot)});let ut=R=>$.querySelector(`[data-item="${CSS.escape(R)}"]`);function ct(R){let H=i&&i.view===R.view&&i.drawn===
R.drawn&&u;i=R,H?z():D()}return{update:ct}}var Fb={lanes:"Links and events",events:"Events alone"};function _b(t,e,n,o){let s=p("div",{class:"timeline-part"}),r=sb(e,o),a=Object.keys(Fb).map(d=>p("button",
{type:"button","data-timeline":d,onclick:()=>n.set({timeline:d},{tracked:!1})},Fb[d])),c=p("div",{class:"table-scope",role:"group","aria-label":"Show in the tim\
eline"},a);t.append(p("div",{class:"view-bar timeline-parts"},c),s,r.element);let l=jb(s,e,n,o);c.hidden=!Object.keys(e.events).length;let f=null;function u(d){
let{timeline:m}=d.state;for(let h of a)h.setAttribute("aria-pressed",String(h.dataset.timeline===m));if(s.hidden=m!=="lanes",r.element.hidden=m!=="events",m==="\
lanes")return l.update(d);f?.view!==d.view&&r.update(d),f=d,r.mark(d.state.open)}return n.on((d,m)=>{d.view!=="timeline"||!f||d.timeline==="events"&&d.open!==m.
open&&r.mark(d.open)}),{update:u}}var Pb={},Hb,Eu,Ub,Bb={timeline:_b,table:nb,matrix:Hy,sources:Xy};function Gb(t,e,n){[Hb,Eu,Ub]=[t,e,n];for(let o of X(N("views"),"[data-view]"))o.addEventListener(
"click",()=>Eu.set({view:o.dataset.view},{tracked:!1}))}function Oc(t){let{view:e}=t.state;document.body.dataset.view=e;for(let n of X(N("views"),"[data-view]"))
n.dataset.view===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current");for(let n of["graph",...Object.keys(Bb)])N(`view-${n}`).hidden=n!==e;
e!=="graph"&&(Pb[e]??=Bb[e](N(`view-${e}`),Hb,Eu,Ub),Pb[e].update(t))}var mA=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),hA=/^(United|Netherlands|Philippines|Palestinian|Bahamas|Gambia|Maldives|Comoros|Central African|Dominican Rep|Isle)/;
function wA(t){let e=mA.of(t)??t;return hA.test(e)?`the ${e}`:e}var gA=t=>/^[aeio]/i.test(t)?`an ${t}`:`a ${t}`,zb=t=>t.length<2?t.join(""):`${t.slice(0,-1).join(
", ")} and ${t[t.length-1]}`,yA={media:"media outlet",other:"actor"};function bA(t,e){if(!e||e==="..")return!1;let n=We(e)[1];return t.info.asOfDay===null||n<=t.
info.asOfDay}function Vb(t,e){let{name:n,type:o,country:s,plural:r,founded:i,born:a,dissolved:c,died:l}=t.actors[e],f=yA[o]??t.types[o].label.toLowerCase(),u=bA(
t,l??c),d=u?r?"were":"was":r?"are":"is",m=s&&o!=="state"?` ${/person|organ/.test(o)?"of":"in"} ${wA(s)}`:"",h=[i&&`founded ${Yn(i)}`,a&&`born ${Yn(a)}`,u&&c&&`e\
nded ${Yn(c)}`,u&&l&&`died ${Yn(l)}`].filter(Boolean);return`${n} ${d} ${gA(f)}${m}${h.map(w=>`, ${w}`).join("")}.`}function kA(t){let e=Nt(t);if(t.periods||e===
"dates not known"||e.startsWith("seen "))return e;let{start:n,end:o}=t;if(!n)return o===".."?"ongoing, start unknown":`until ${F(o??"")}`;let s=F(n);if(o==="..")
return`since ${s}`;if(!o)return`from ${s}, end unknown`;let[,r]=e.split(" – ");return r===void 0?Yn(n):r.startsWith("last confirmed")?`since ${s}, ${r}`:`from\
 ${s} to ${F(o)}`}var xA={asserted:"Not contested",disputed:"Disputed: sources differ",denied:"Denied: no source supports it"},Yb=({status:t,weakly_disputed:e})=>e?
"Weakly disputed: every objection is weak":xA[t];function qb(t){return Se(`${kA(t)}, ${t.confidence} confidence`)}function Kb(t,{from:e,to:n},{there:o,back:s,families:r}){
let i=f=>t.actors[f].name,a=f=>zb(f.map(u=>t.kinds[u].label.toLowerCase())),c=(f,u,d)=>d.length>0&&`${i(f)} ${t.actors[f].plural?"give":"gives"} ${i(u)} ${a(d)}\
.`,l=[c(e,n,o),c(n,e,s)].filter(Boolean);return l.length?l.join(" "):r.length?`${i(e)} and ${i(n)}: no support, ${zb(r.map(({family:f})=>f))} only.`:`No link be\
tween ${i(e)} and ${i(n)} passes the filters.`}var Tu=(t,e,n)=>[...e].filter(o=>t.links[o].source===n||t.links[o].target===n);function Qb(t,e,n){let o=new Map,s=()=>Object.fromEntries(q.map(r=>[r,0]));for(let r of e){
let{source:i,kind:a,confidence:c}=t.links[r];if(t.kinds[a].family!=="support")continue;let l=o.get(a)??{kind:a,received:s(),given:s(),links:0};o.set(a,l),l[i===
n?"given":"received"][c]+=1,l.links+=1}return[...o.values()].sort((r,i)=>i.links-r.links||(r.kind<i.kind?-1:1))}function Jb(t,e,n){let o=new Map;for(let r of e){
let{source:i,target:a}=t.links[r];nt(o,i===n?a:i,r)}return[...o].map(([r,i])=>(i.sort((a,c)=>ks(t.links[a],t.links[c])||(a<c?-1:1)),{id:r,links:i,kinds:[...new Set(
i.map(a=>t.links[a].kind))]})).sort((r,i)=>Xb(t,i)-Xb(t,r)||ys(t,i.links)-ys(t,r.links)||(r.id<i.id?-1:1))}var Xb=(t,{links:e})=>q.indexOf(t.links[e[0]].confidence);
function Zb(t,e,n){let o=[{title:"Supported by",list:{type:"actors",where:{gives:n}},links:[]},{title:"Supports",list:{type:"actors",where:{takes:n}},links:[]},
{title:"Hostile links with",list:{type:"actors",where:{foe:n}},links:[]},{title:"Aligned with",list:{type:"actors",where:{ally:n}},links:[]},{title:"Structure",
list:{type:"links",where:{of:n,family:"structure"}},links:[]}],[s,r,i,a,c]=o,l={support:r,hostility:i,alignment:a,structure:c};for(let f of e){let{target:u,kind:d}=t.
links[f],{family:m}=t.kinds[d];(m==="support"&&u===n?s:l[m]).links.push(f)}return c.links.sort((f,u)=>ks(t.links[f],t.links[u])||(f<u?-1:1)),o.filter(f=>f.links.
length>0)}var $A=[["founded","Founded"],["dissolved","Dissolved"],["born","Born"],["died","Died"]],vA={wikidata:["Wikidata",t=>`https://www.wikidata.org/wiki/${t}`],ucdp:[
"UCDP"],gw:["Gleditsch-Ward"],iso:["ISO 3166"],opensanctions:["OpenSanctions"],ofac:["OFAC"],eu:["EU"],uk:["UK"],un:["UN"]},OA=new Intl.DisplayNames(["en"],{type:"\
language",fallback:"code"}),MA=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"});function EA(t){return Object.entries(t.identifiers??{}).map(([n,o])=>{
let[s,r]=vA[n]??[n];return p("span",{class:"id"},`${s} `,r?lo(r(encodeURIComponent(o)),o):A(o))})}var AA=t=>p("ul",{class:"natives","aria-label":"Names in other\
 scripts"},t.map(({name:e,lang:n})=>p("li",{},A(e,{lang:n,class:"native"}),p("span",{class:"lang"},n?OA.of(n):"")))),Du=(t,e)=>t.map((n,o)=>[o?", ":"",e(n)]);function t0(t,e,n){
let{aliases:o=[],not_to_confuse_with:s=[],native_names:r=[],ideology:i}=e,a=[e.country&&pt("Country",MA.of(e.country)),i&&pt("Ideology",Du(i,c=>A(c))),$A.map(([
c,l])=>e[c]&&pt(l,F(e[c]))),o.length>0&&pt("Aliases",Du(o,({name:c,lang:l})=>A(c,{lang:l}))),s.length>0&&pt("Not to be confused with",Du(s,c=>Dt(t,c,n))),e.identifiers&&
pt("Identifiers",EA(e)),e.url&&pt("Address",lo(e.url,e.url))];return!r.length&&!a.flat(2).some(Boolean)?null:p("details",{class:"names"},p("summary",{},"Names, \
identifiers and look-alikes"),r.length>0&&AA(r),p("dl",{class:"facts"},a))}function Js(t){let e=t??[];return e.length>0&&p("details",{class:"other-fields"},p("summary",{},"Other fields",p("span",{class:"count"},String(e.length))),p("dl",
{class:"facts"},e.map(([n,o])=>pt(n,A(String(o))))))}var Mc=200;function Le(t,e,{first:n=Mc,class:o="links",label:s}={}){let r=p("ul",{class:o,"aria-label":s??null}),i=p("button",{type:"button",class:"text more",onclick:()=>c(
!0)}),a=0;function c(f=!1){let u=t.slice(a,a?Math.max(a+Mc,n):n),d=u.map(h=>p("li",{},e(h)));a+=u.length,r.append(...d);let m=t.length-a;i.hidden=m===0,i.textContent=
m>Mc?`Show ${Mc} more of ${m.toLocaleString("en")}`:`Show ${m} more`,l.update(),f&&d[0]?.querySelector("button")?.focus()}let l=uo(r,()=>X(r,"li > button").map(
f=>[f]));return c(),[r,i]}var mi=10,e0=.25;function n0(t,{first:e,last:n,rows:o},s){let r=n-e+1,i=Math.max(1,...o.flat().map(({certain:f})=>f)),a=f=>Math.min(r,Math.max(0,Number(f?.slice(
0,4))-e)),[c,l]=[s?.[0]?a(s[0]):0,s?.[1]?a(s[1])+1:r];return p("section",{"aria-label":"Years"},p("h3",{},"Years"),p("div",{class:"years"},o.flatMap((f,u)=>[p("\
span",{class:"years-title"},t[u].title),Z("svg",{viewBox:`0 0 ${r} ${mi}`,preserveAspectRatio:"none",role:"img","aria-label":`${t[u].title}: ${DA(f,e)}`},Z("rec\
t",{class:"years-ground",width:r,height:mi}),f.map(({certain:d,possible:m},h)=>[m>0&&Z("rect",{class:"years-possible",x:h,y:mi-2,width:1.02,height:2}),d>0&&Z("r\
ect",{class:"years-certain",x:h,width:1.02,height:mi,opacity:(e0+(1-e0)*d/i).toFixed(2)})]),s&&Z("rect",{class:"years-window",x:c,width:l-c,height:mi}))]),p("sp\
an",{}),p("span",{class:"years-axis fine","aria-hidden":"true"},[...new Set([e,Math.round((e+n)/2),n])].map(f=>p("span",{},String(f))))),p("p",{class:"fine"},"D\
arker: more links. A line at the foot: possible only."))}function DA(t,e){let n=t.flatMap(({certain:c},l)=>c?[l]:[]);if(!n.length)return"possible only, in no ye\
ar certain";let o=Math.max(...t.map(({certain:c})=>c)),s=e+t.findIndex(({certain:c})=>c===o),[r,i]=[e+n[0],e+n[n.length-1]];return`${r===i?`certain in ${r}`:`ce\
rtain between ${r} and ${i}`}; most links, ${o}, in ${s}`}var CA=[["received","Received","to"],["given","Given","from"]],Lu=[...q].reverse();function o0(t,e,n,o){let s=a=>Lu.reduce((c,l)=>c+a[l],0),r=CA.filter(([a])=>n.
some(c=>s(c[a])>0));if(!r.length)return null;let i=p("section",{"aria-label":"Support by kind and confidence"},p("table",{class:"strip"},p("thead",{},p("tr",{},
p("th",{scope:"col"},"Support"),r.map(([a,c,l])=>{let f=n.reduce((m,h)=>m+s(h[a]),0),u={type:"links",where:{[l]:e,family:"support"}},d=f.toLocaleString("en");return p(
"th",{scope:"col"},`${c} `,oe(t,o,u,f,{text:d}))}))),p("tbody",{},n.map(a=>p("tr",{},p("th",{scope:"row"},p("span",{class:"strip-kind"},Kf(t,a.kind),A(t.kinds[a.
kind].label))),r.map(([c,,l])=>p("td",{},Lu.filter(f=>a[c][f]).map(f=>{let u={[l]:e,kind:a.kind,confidence:f},d=String(a[c][f]);return oe(t,o,{type:"links",where:u},
a[c][f],{text:d,class:`level ${f}`})}))))))),p("p",{class:"strip-key fine"},"Links by confidence:",Lu.map(a=>p("span",{},p("span",{class:`level ${a}`,"aria-hidd\
en":"true"}),a))));return uo(i,()=>X(i,"tr").map(a=>X(a,"button"))).update(),i}var Cu=6;function WA(t,e){let n=[["Expand","Expand (e): show its neighbours",()=>e.expand(t)],["Focus","Focus (f): show only it and its neighbours",()=>e.focus(
t)],["Hide","Hide (h)",()=>e.hide(t)],["Paths from","Paths from it to another actor",()=>e.pathFrom(t,null)],["Paths to","Paths from another actor to it",()=>e.
pathFrom(null,t)]],o=({currentTarget:r})=>{e.pin(t,!e.pinned(t)),r.setAttribute("aria-pressed",String(e.pinned(t)))},s=String(e.pinned(t));return p("p",{class:"\
actions"},n.map(([r,i,a])=>p("button",{type:"button",title:i,onclick:a},r)),p("button",{type:"button",title:"Pin (k): keep its position","aria-pressed":s,onclick:o},
"Pin"))}function IA(t,e,{title:n,list:o,links:s},r){let i=o.type==="actors"?Jb(t,s,e):null;return p("section",{},ni(t,r,n,o,i?i.length:s.length),i?Le(i,a=>zg(t,
e,a,r),{first:Cu}):Le(s,a=>Gt(t,a,r,{from:e}),{first:Cu}))}function RA(t,e,n,o){let s=Tu(t,Object.keys(t.links),e).length-n;if(!s)return null;let r=`Clear the f\
ilters: they hide ${j(s,"link")}`;return p("p",{},p("button",{type:"button",class:"text",onclick:o.clearFilters},r))}function s0(t,e,n){let{open:o}=n,s=t.actors[e],
r=t.types[s.type],i=n.now(),a=Tu(t,i.view.links,e),c=Zb(t,a,e),l=c.map(m=>m.links.map(h=>t.links[h])),f=Bg(l,t.info.asOfDay),u={type:"events",where:{of:e}},d=Tn(
t,i,Fe("events",{of:e})).ids;return{eyebrow:[$e(r),r.label],title:A(s.name),body:[p("p",{class:"statement"},A(Vb(t,e))),s.summary&&p("p",{class:"summary"},A(s.summary)),
WA(e,n),RA(t,e,a.length,n),o0(t,e,Qb(t,a,e),o),c.map(m=>IA(t,e,m,o)),f&&n0(c,f,we(t,i.state)),d.length>0&&p("section",{},ni(t,o,"Events",u,d.length),Le(d,m=>Ve(
t,m,o),{first:Cu})),Js(s.attributes),t0(t,s,o)]}}var FA=([t,,,e])=>t!==null||e!==null;function r0(t,e,n){let o={certain:[],possible:[],undated:[]};for(let s of e){let r=t.links[s],i=te(r),a=i.filter(FA);n&&ce(
r,n)==="certain"?o.certain.push(s):(n?ce({span:r.span,spans:a},n):a.length)?o.possible.push(s):a.length<i.length&&o.undated.push(s)}return o}var Nu=300,PA={certain:"Their dates leave no doubt that they were active on some day of this time.",possible:"Their dates allow that they were active on some da\
y of this time, but do not prove it.",undated:"They have no dates, or only days on which they were seen, so that they may be active at any time. The time bar co\
unts them only where they are certain."};function i0(t,e,n){let{state:o,view:s}=n.now(),r=r0(t,s.links,o.window)[e],i=qt(o.window);return{eyebrow:[i[0].toUpperCase()+
i.slice(1)],title:`${j(r.length,"link")} ${e==="undated"?"without usable dates":e}`,body:[p("p",{class:"summary"},PA[e]),p("ul",{class:"links"},r.slice(0,Nu).map(
a=>p("li",{},Gt(t,a,n.open)))),r.length>Nu&&p("p",{class:"notice"},`${(r.length-Nu).toLocaleString("en")} more are in the tables.`)]}}var HA={strong:0,fair:1,weak:2},UA={supports:"Supports",disputes:"Disputes",denies:"Denies"};function GA(t,{source:e,stance:n,credibility:o,locator:s,summary:r,
attributed_to:i,holds:a,strength:c},l){let f=t.sources[e],u=[A(f.publisher),f.published&&A(F(f.published)),s&&A(s)].filter(Boolean);return p("li",{class:`claim ${n}`},
p("p",{class:"claim-head"},p("span",{class:"stance"},UA[n]),p("span",{class:"strength"},`${c} claim`)),r&&p("p",{},A(r)),i&&p("p",{class:"by"},"According to ",A(
i)),p("p",{class:"cite"},p("button",{type:"button",class:"inline",onclick:()=>l({type:"source",id:e})},A(f.title)),p("span",{class:"where"},u.map((d,m)=>[m?" · ":
"",d]))),a&&p("p",{class:"fine"},"Speaks of ",A(F(a))),p("p",{class:"fine"},`Source ${ae[f.reliability]} (${f.reliability}); `,`claim ${ss[o]} (${o})`))}function zA(t,e){
let n=({strength:o,source:s,credibility:r})=>`${HA[o]}${t.sources[s].reliability}${r}`;return e.toSorted((o,s)=>n(o)<n(s)?-1:n(o)>n(s)?1:0)}var wo=({stance:t})=>t===
"supports";function Ac(t,e,n){if(e.length===0)return p("p",{class:"notice"},"No source is cited for this.");let o=zA(t,e),s=[{title:"For",side:o.filter(wo)},{title:"\
Against",side:o.filter(r=>!wo(r))}].filter(({side:r})=>r.length);return p("div",{class:"sides"},s.map(({title:r,side:i})=>p("section",{},p("h3",{},r,p("span",{class:"\
count"},String(i.length))),p("ul",{class:"claims"},i.map(a=>GA(t,a,n))))))}var a0=t=>p("span",{class:`badge ${t}`},`${t} confidence`);function VA(t,e,n){let o=t.links[e];return[p("p",{class:"statement"},A(qb(o)),", ",o.roots.length?oe(t,n,{type:"roots",where:{cited:e}},o.roots.length):"no inde\
pendent source","."),p("p",{class:`status ${o.status}`},`${Yb(o)}.`)]}var YA={certain:"certain",possible:"possible, not certain",never:"not active"};function qA(t,e,[
n,o]){let s=[n?gn(n):-1e9,o?gn(o):1e9],r=gs(t,[e],s),i=r&&pp(r);return i&&p("p",{class:"fine"},i)}function KA(t,e,n){let o=t.links[e],[s,r]=dr(o,t.info.asOfDay);
return p("dl",{class:"facts"},n&&pt("At the time chosen",p("p",{},`${qt(n)}: ${YA[ce(o,n)??"never"]}`),qA(t,e,n)),pt("When",p("p",{},A(s)),p("p",{class:"fine"},
r)),o.amounts&&pt("Amount",o.amounts.map(i=>p("p",{},Vi(i,F)))),o.items&&pt("Items",o.items.map((i,a)=>[a?", ":"",A(i)])),o.purpose&&pt("Purpose",A(o.purpose)))}
function c0(t,e,n,o){let{open:s}=n,r=t.links[e],i=t.kinds[r.kind],a=To(t,r),c={type:"pair",from:r.source,to:r.target},l=Xm(t,n.now().view.links,c);return{wide:r.
claims.some(wo)&&!r.claims.every(wo),eyebrow:[ze({colour:i.colour,arrow:!i.symmetric}),A(i.label),` (${i.family})`],title:[Dt(t,r.source,s),p("span",{class:"ver\
b"},A(a.said),a.named?": ":""),Dt(t,r.target,s)],body:[VA(t,e,s),r.summary&&p("p",{class:"summary"},A(r.summary)),p("p",{class:"actions"},l>1&&r.source!==r.target&&
p("button",{type:"button","data-pair":l,onclick:()=>s(c)},`All ${l} links of the two`),p("button",{type:"button",onclick:()=>n.cite({links:[e]})},"Copy citation"),
p("button",{type:"button",onclick:()=>n.unfold([r.source,r.target])},"Show both on the graph")),KA(t,e,o),Ac(t,r.claims,s),Js(r.attributes),p("p",{class:"fine"},
"Link ",p("code",{},e))]}}var QA=(t,[e,...n],o)=>[Bs(t,e,o),n.length>0&&p("p",{class:"fine same"},"Counts as one with:"),n.map(s=>Bs(t,s,o))];function l0(t,e,n){let o=n.now(),{type:s,where:r,
ids:i}=Tn(t,o,e),a={actors:Vg,links:Gt,sources:Bs,events:Ve},c=u=>a[s](t,u,n.open),l=In(t,Xl(o.state,r)),f=s==="actors"?i:i.flatMap(u=>s==="links"?JA(t,u):[]);return{
eyebrow:["List"],title:Sr(s,i.length),body:[Qi(t,{type:s,where:r}).map(u=>p("p",{class:"statement"},A(Se(u)))),l.length>0&&p("p",{class:"fine"},A(`Under the fil\
ters: ${l.join("; ")}`)),f.length>0&&p("p",{class:"actions"},s==="links"&&p("button",{type:"button",onclick:()=>n.cite({links:i})},"Copy citation"),p("button",{
type:"button",onclick:()=>n.unfold([...new Set(f)])},s==="links"?"Show their actors on the graph":"Show them on the graph")),s==="roots"?Le(Ql(t,r.cited),u=>QA(
t,u,n.open)):Le(i,c)]}}var JA=(t,e)=>[t.links[e].source,t.links[e].target];function f0(t,e,n){let{from:o,to:s}=e,r=Wr(t,n.now().view.links,e),i=r.families.flatMap(({links:a})=>a);return{eyebrow:[j(i.length,"link")],title:[Dt(t,o,n.open),
p("span",{class:"verb"}," and "),Dt(t,s,n.open)],body:[p("p",{class:"statement"},A(Kb(t,e,r))),p("p",{class:"actions"},i.length>0&&p("button",{type:"button",onclick:()=>n.
cite({links:i})},"Copy citation"),p("button",{type:"button",onclick:()=>n.unfold([o,s])},"Show both on the graph"),p("button",{type:"button",onclick:()=>n.pathFrom(
o,s)},"Paths between them")),r.families.map(({family:a,links:c})=>p("section",{},p("h3",{},Se(a),p("span",{class:"count"},String(c.length))),Le(c,l=>Gt(t,l,n.open))))]}}var Iu={};Yc(Iu,{event:()=>sT,source:()=>oT});var eT=8;function Zs(t,e,n,o){let{ids:s}=Tn(t,e.now(),Fe(o.type,o.where));if(!s.length)return null;let r={links:Gt,events:Ve,sources:Bs,actors:null,roots:null}[o.
type];return p("section",{},ni(t,e.open,n,o,s.length),Le(s,i=>r?.(t,i,e.open),{first:eT}))}function tr(t,e,n,o){let{ids:s}=Tn(t,e.now(),Fe(n,o));return s.length?
oe(t,e.open,{type:n,where:o},s.length):null}var u0=t=>t.map((e,n)=>[n===0?"":n===t.length-1?" and ":", ",e]);function nT(t,e,n){let o=c=>c.filter(Boolean),s=o([
tr(t,n,"links",{rests:e}),tr(t,n,"events",{rests:e})]);if(!s.length)return p("p",{class:"statement"},"Nothing in view cites it.");let r=o([tr(t,n,"links",{alone:e}),
tr(t,n,"events",{alone:e})]),i=tr(t,n,"links",{weaker:e}),a=tr(t,n,"sources",{repeats:e});return p("p",{class:"statement"},u0(s)," rest on it",a&&[", some throu\
gh ",a," derived from it"],". ",r.length?["Without it, ",u0(r)," would have no support"]:"Without it, everything would still have support",i?[r.length?", and ":
"; ",i," would be less confident."]:".")}function oT(t,e,n){let o=t.sources[e],{open:s}=n,r=i=>t.sources[i]?p("button",{type:"button",class:"inline",onclick:()=>s(
{type:"source",id:i})},A(t.sources[i].title)):A(i);return{eyebrow:["Source"],title:A(o.title),body:[nT(t,e,n),o.summary&&p("p",{class:"summary"},A(o.summary)),p(
"dl",{class:"facts"},pt("Publisher",A(o.publisher)),o.author&&pt("Author",A(o.author)),o.published&&pt("Published",F(o.published)),pt("Reliability",`${o.reliability}\
: ${ae[o.reliability]}`),o.class&&pt("Class",on(o.class)),...Mt(o).map(i=>pt("Derives from",r(i))),o.accessed&&pt("Accessed",F(o.accessed)),o.url&&pt("Address",
lo(o.url,o.url)),o.host&&pt("Address",A(o.host)),o.archived_url&&pt("Archived",lo(o.archived_url,o.archived_url))),Zs(t,n,"No support without it",{type:"links",
where:{alone:e}}),Zs(t,n,"Less confident without it",{type:"links",where:{weaker:e}}),Zs(t,n,"Events without a claim",{type:"events",where:{alone:e}}),Zs(t,n,"L\
inks that cite it",{type:"links",where:{cites:e}}),Zs(t,n,"Events that cite it",{type:"events",where:{cites:e}}),Zs(t,n,"Derived from it",{type:"sources",where:{
repeats:e}})]}}var d0=(t,e,n,o)=>n.length>0&&p("section",{},p("h3",{},e,p("span",{class:"count"},String(n.length))),Le(n,s=>Ve(t,s,o.open)));function sT(t,e,n){
let o=t.events[e],s=({actor:a,role:c,qualifier:l})=>[t.actors[a]?Dt(t,a,n.open):A(a),p("span",{class:"fine"},` ${l?`${l} `:""}${on(c)}`)],{to:r,by:i}=ea(t,e);return{
wide:o.claims.some(wo)&&!o.claims.every(wo),eyebrow:["Event"],title:A(o.name),body:[p("p",{class:"statement"},A(F(o.date)),o.place&&[", ",A(o.place)]),o.summary&&
p("p",{class:"summary"},A(o.summary)),p("section",{},p("h3",{},"Actors",p("span",{class:"count"},String(o.roles.length))),p("ul",{class:"roles"},o.roles.map(a=>p(
"li",{},s(a))))),d0(t,"Responds to",r,n),d0(t,"Responses",i,n),Ac(t,o.claims,n.open),Js(o.attributes)]}}var p0={kinds:"--kind",families:"--family",status:"--status",between:"--between",certain:"--certain",minConfidence:"--min-confidence",without:"--without",via:"-\
-via",undirected:"--undirected"},rT={maxHops:"--max-hops",limit:"--limit",time:"--time",sort:"--sort"};function m0(t,e){let{question:n,types:o,countries:s,only:r,
confidences:i}=e;if(!n||!mt(e)||o||s||r||i?.includes("low"))return null;let{from:a,to:c,walk:l}=n;if([a,c].some(h=>h&&ke(h)!==null))return null;let f=$n(t,e);if(!f)
return null;let u=xe(e)!==null,d=u?["path",a,c]:["links",...a?["--from",a]:[],...c?["--to",c]:[],"--depth",Re(e)];for(let[h,w]of Object.entries(u?{...p0,...rT}:
p0)){let y=f[h];y==null||y===!1||d.push(w,...y===!0?[]:[[y].flat().join(",")])}let m=l.parts??!0;return(u?!m:m)&&d.push(u?"--no-parts":"--parts"),`axisgraph ${d.
join(" ")}`}var Ru=60,aT=12;function ju(t,e){let n=m0(t,e);return n&&p("p",{class:"fine terminal"},"In a terminal: ",p("code",{},n))}function w0(t,e,n,o){let{state:s,view:r,
drawn:i}=n.now(),{far:a,inOrder:c}=pa(t,s,r,S=>ba(t,S)),l=S=>Math.abs(a.get(S)??0),f=new Map(c.map((S,x)=>[S,x])),u=new Map(c.map(S=>[S,[]]));for(let S of r.links){
let{source:x,target:$}=t.links[S],k=(f.get(x)??0)>(f.get($)??0)?x:$;u.get(k)?.push(S)}let d=c.filter(S=>u.get(S)?.length);if(n.say(`${j(r.actors.size,"actor")},\
 ${j(r.links.size,"link")}`),!d.length&&o)return[h0()];if(!d.length)return[p("h3",{class:"found"},"No link"),cT(t,s)];let m=(S,x)=>p("li",{onpointerenter:()=>n.
canvas().highlight({actors:[S],links:u.get(S)??[]}),onpointerleave:()=>n.light()},p("details",{open:x<aT},p("summary",{},Dt(t,S,n.open),p("span",{class:"fine"},
` ${j(u.get(S)?.length??0,"link")}`)),p("ul",{class:"links"},(u.get(S)??[]).map($=>p("li",{},Gt(t,$,n.open,{from:S})))))),h=d.slice(0,Ru),w=[...new Set(h.map(l))].
sort((S,x)=>S-x),y=i.left.length;return[p("h3",{class:"found"},`${j(r.actors.size,"actor")}, ${j(r.links.size,"link")}`),o&&h0(),y>0&&p("p",{class:"fine"},`The \
picture draws the nearest ${i.actors.size}.`),...w.map(S=>p("section",{class:"stage"},p("h4",{},S===0?"Within it":Gl(S)),p("ul",{class:"reached"},h.filter(x=>l(
x)===S).map(m)))),d.length>Ru&&p("p",{class:"fine"},`${j(d.length-Ru,"more actor","more actors")} in the tables (3).`),ju(t,s)].filter(Boolean)}var h0=()=>p("p",
{class:"notice wrong"},`The walks are more than the page examines (${Vl.toLocaleString("en")} moves), so links are missing. Ask for fewer hops or kinds, or in a\
 terminal.`);function cT(t,e){let n=[e.window&&Ya(e),e.kinds&&`“${Af(t,e)}”`].filter(Boolean);return p("p",{class:"notice"},n.length?`No link passes ${n.join(
" and ")} within this number of hops. Click a part of the sentence to widen it.`:"No link passes the filters within this number of hops. Click a part of the sen\
tence to widen it.")}var Fu=8,fT=(t,e)=>e.map((n,o)=>[o?p("span",{class:"arrow","aria-label":"to"}," → "):"",A(t.actors[n].name)]),g0=t=>t[0].toUpperCase()+t.slice(1);function y0(t,e){
return e.split(" ").map((n,o)=>[o?" ":"",Object.hasOwn(t.actors,n)?A(t.actors[n].name):n])}function uT(t,e,n){let o=e.slice(0,Fu).map((s,r)=>[r?", ":"",Dt(t,s,n)]);
return p("li",{},o,e.length>Fu&&` and ${j(e.length-Fu,"more actor","more actors")}`)}function b0(t,e,{loosen:n,open:o}){let s=[];if(e.parts&&s.push(p("p",{},"No\
 change of the filters gives one: the two actors are in separate parts of the graph."),p("ul",{class:"parts"},e.parts.map(r=>uT(t,r,o)))),e.relaxations.length&&
s.push(p("p",{},"There is a path if you"),p("ul",{class:"relaxations"},e.relaxations.map(r=>p("li",{},p("button",{type:"button",class:"inline",onclick:()=>n(r.filter)},
y0(t,g0(r.words))),p("p",{class:"fine"},fT(t,r.path.actors),`: ${r.path.confidence} confidence`))))),e.together.length){let r=U(e.together).filter;s.push(p("p",
{},"No single change is enough. These changes together give a path:"),p("ul",{class:"relaxations"},e.together.map(i=>p("li",{},y0(t,g0(i.words))))),r&&p("p",{class:"\
actions"},p("button",{type:"button",onclick:()=>n(r)},"Apply")))}return s.length===0&&s.push(p("p",{},e.truncated?"The search for changes reached its limit.":"N\
o small change of the filters gives one.")),p("section",{class:"why-not","aria-label":"Why there is no path"},p("h3",{},"Why not"),s)}function _u(){let t=$t.get();if(!mt(t))return[p("p",{class:"notice"},"Choose one actor for what leads to it or from it, or two for the paths between them. A pat\
h follows the arrows. Symmetric links are followed in both directions, and denied links are not followed.")];let e=Vs();if(!e)return[];if(typeof e=="string")return hT(
e);if("walked"in e)return w0(xt,$t,zt,e.truncated);if("wrong"in e)return[p("p",{class:"notice wrong",role:"alert"},e.wrong)];let{paths:n,truncated:o}=e,s=n.length?
`${j(n.length,"path")}${o?", and there are more":""}`:"No path";return zt.say(s),[p("h3",{class:"found"},s),n.length>1&&pT(n),e.why&&b0(xt,e.why,{loosen:ky,open:zt.
open}),p("ol",{class:"chains",onkeydown:mT},n.map((r,i)=>wT(r,i,i===(t.chosen??0)))),ju(xt,t)].filter(Boolean)}function pT(t){let{chosen:e}=$t.get(),n=s=>{let r=e===
null?s>0?0:t.length-1:(e+s+t.length)%t.length;$t.set({chosen:r},{tracked:!1})},o=e===null?"All in the picture":`Path ${e+1} of ${t.length}`;return p("p",{class:"\
stepper"},p("button",{type:"button","data-key":"previous","aria-label":"Previous path",onclick:()=>n(-1)},"‹"),p("span",{},o),p("button",{type:"button","data-\
key":"next","aria-label":"Next path",onclick:()=>n(1)},"›"),e!==null&&p("button",{type:"button",class:"text","data-key":"all",onclick:()=>$t.set({chosen:null},
{tracked:!1})},"Show all"))}function mT(t){let e={ArrowDown:1,ArrowUp:-1}[t.key];if(!e||!t.target.closest(".route"))return;t.preventDefault();let n=ii().length-
1,o=Math.max(0,Math.min(n,($t.get().chosen??(e>0?-1:n+1))+e));$t.set({chosen:o},{tracked:!1}),Tt(document,`[data-key="path:${o}"]`)?.focus()}function x0(){let t=document.
getElementById("path-answer");if(!t)return;let e=document.activeElement,n=e instanceof HTMLElement&&t.contains(e)?e.dataset.key??"":null;t.replaceChildren(...ue(
_u())),n!==null&&(Tt(t,`[data-key="${n}"]`)??Tt(t,"button"))?.focus()}function hT(t){if(t==="starting")return[];let e=t==="searching",n=e?"Searching ...":"The s\
earch was cancelled.";return zt.say(n),[p("p",{class:"notice","aria-busy":String(e)},n),p("p",{class:"actions"},e?p("button",{type:"button","aria-keyshortcuts":"\
Escape",onclick:Ys},"Cancel"):p("button",{type:"button",onclick:wc},"Search again"))]}function wT(t,e,n){let o=r=>zt.canvas().highlight({actors:r.actors,links:r.
hops.flatMap(i=>i.links.map(({id:a})=>a))}),s=t.actors.every(r=>zt.now().drawn.actors.has(r));return p("li",{class:n?"chain chosen":"chain",onpointerenter:()=>{
s&&o(t)},onpointerleave:()=>zt.light()},p("button",{type:"button",class:"route","data-key":`path:${e}`,"aria-pressed":String($t.get().chosen===e),"aria-expanded":String(
n),onclick:()=>$t.set({chosen:$t.get().chosen===e?null:e},{tracked:!1})},ml(t).map(({actors:r,rises:i},a)=>[a?p("span",{class:"arrow","aria-label":"to"}," → "):
"",r.map((c,l)=>[hl(l,i),A(xt.actors[c].name)])])),p("p",{class:"badges"},p("span",{class:"badge"},j(t.hops.length-t.steps,"hop")),a0(t.confidence),t.time&&p("s\
pan",{class:`badge time-${t.time}`},t.time==="certain"?"certain in time":"possible in time"),t.disputed&&p("span",{class:"badge disputed"},"disputed"),p("span",
{class:"badge"},j(t.independentSources,"independent source"))),n&&p("ol",{class:"hops"},t.hops.map((r,i)=>yT(t,r,i))),n&&p("p",{class:"fine"},bT(t)),n&&gT(t),n&&
p("p",{class:"actions"},p("button",{type:"button",onclick:()=>zt.cite({path:t,question:mc()})},"Copy citation")))}var k0=8;function gT({variants:t=[]}){let e=t.
length-k0,n=t.slice(0,k0).map(o=>`Also: ${Yi(o,s=>xt.actors[s].name)} (${o.confidence}).`);return e>0&&n.push(`Also: ${e.toLocaleString("en")} more by way of pa\
rts.`),n.map(o=>p("p",{class:"fine",dir:"auto"},o))}function yT(t,e,n){let o=t.hops.length>1&&n===t.weakestHop,s=o?[`the weakest ${e.through?"step":"hop"}`]:[];
return p("li",{class:o?"weakest":null},p("p",{class:"hop"},A(xt.actors[e.source].name),e.through?e.links[0].source===e.source?", part of ":", through its ":" → ",
A(xt.actors[e.target].name),p("span",{class:"fine"},`  ${[j(e.links.length,"link"),e.confidence,...s].join(", ")}`)),p("ul",{class:"links"},e.links.map(r=>p("li",
{},Gt(xt,r.id,zt.open,{from:e.source,bare:r.source===e.source})))))}function bT(t){let e=t.hops[t.weakestHop],n=[`Rests on ${j(t.independentSources,"independent\
 source")}`];return t.hops.length>1&&n.push(`its weakest ${e.through?"step":"hop"} on ${j(e.independentSources,"source")}`),t.window&&n.push(`all hops may be ac\
tive at once ${kT(t.window)}`),`${n.join("; ")}.`}function kT({first:t,last:e}){return t&&e?t===e?`on ${lt(t)}`:`from ${lt(t)} to ${lt(e)}`:t?`from ${lt(t)} on`:
e?`until ${lt(e)}`:"on any day"}function xT(t,e,n,o=null){return p("div",{class:"field"},p("label",{for:`path-${t}`},e),n,o)}function $0(t,e){let n=p("ul",{class:"options",hidden:!0}),o=mo()[t],
s=p("input",{type:"text",id:`path-${t}`,"data-key":t,value:o?ot(Kr(xt,o)):"",placeholder:"Anyone",dir:"auto"});return ln(s,n,{graph:xt,entries:zt.entries,ready:zt.
ready,types:["actor"],say:zt.say,keep:!0,choose:r=>{r&&be({[t]:r})}}),xT(t,e,s,n)}function ST(){let{from:t,to:e}=mo();return p("form",{class:"path-form",onsubmit:n=>n.
preventDefault()},$0("from","From"),$0("to","To"),t&&e&&p("button",{type:"button",class:"swap",onclick:()=>be({from:e,to:t})},"Swap ends"))}function v0(){let t=p(
"div",{id:"path-answer",role:"region","aria-label":"Answer"},_u());return{eyebrow:["Answer"],title:A(He(xt,zt.now().state)),body:[ST(),t]}}var Ye,qe,Oe,Pu=!1,O0=!1,M0=null,Tc=[],Bu=["paths","stories","compare"];function vT(t){return t.type==="compare"?Yg(Ye,qe,Oe):t.type==="pair"?f0(Ye,t,Oe):t.type===
"list"?l0(Ye,t.list,Oe):t.type==="dated"?i0(Ye,t.id,Oe):t.id===void 0?t.type==="paths"?v0():My(Ye,qe,Oe):t.type==="actor"?s0(Ye,t.id,Oe):t.type==="link"?c0(Ye,t.
id,Oe,we(Ye,qe.get())):Iu[t.type](Ye,t.id,Oe)}var OT=["chosen","story",...Wt],MT=({type:t})=>t==="paths"||t==="stories"?OT:t==="compare"?[...Wt,"compare","unfol\
ded"]:t==="list"?[...Wt,"compare","unfolded","focus"]:[...Wt,"compare"];function Hu(t,e){let{open:n}=t,o=!O0;O0=!0;let s=rt(n,e.open),r=n?MT(n):[];if(s&&!r.some(
c=>t[c]!==e[c]))return;!s&&e.open&&n&&!Pu&&Tc.push(e.open),n||(Tc.length=0);let i=document.activeElement,a=N("panel").contains(i);n&&!e.open&&(M0=i),document.body.
dataset.panel=n?"open":"closed";for(let c of Bu)N(`show-${c}`).setAttribute("aria-pressed",String(n?.type===c));n&&E0(n,s),!o&&!s&&ET(n,a,i)}function ET(t,e,n){
let o=N("panel-title");t?t.type==="paths"&&mt(qe.get())?o.focus({preventScroll:!0}):t.id===void 0&&Bu.some(s=>s===t.type)?Gf(N("panel-body"),o):(e||t.type==="li\
st"||t.type==="dated")&&o.focus({preventScroll:!0}):(e||n===document.body)&&Ng(M0,N("canvas"))}function E0(t,e){let{eyebrow:n,title:o,body:s,wide:r=!1}=vT(t),i=e?
Ps(N("panel")):null;N("panel").classList.toggle("wide",r),N("panel").dataset.record="id"in t&&t.id?`${t.type}:${t.id}`:"",N("panel-back").hidden=Tc.length===0,N(
"panel-eyebrow").replaceChildren(...ue(n)),N("panel-title").replaceChildren(...ue(o)),N("panel-body").replaceChildren(...ue(s)),e||(N("panel-scroll").scrollTop=
0),i?.()}function AT(){let t=Tc.pop();Pu=!0,t&&Oe.open(t),Pu=!1;let{open:e}=qe.get();e&&E0(e,!1)}function A0(t,e,n){[Ye,qe,Oe]=[t,e,n],N("panel-back").addEventListener(
"click",AT),N("panel-close").addEventListener("click",()=>Oe.open(null));for(let o of Bu)N(`show-${o}`).addEventListener("click",()=>Oe.open(qe.get().open?.type===
o?null:{type:o}));N("show-stories").hidden=!Ye.stories?.length,N("skip-question").addEventListener("click",o=>{o.preventDefault(),Oe.open({type:"paths"}),Gf(N("\
panel-body"),N("panel-title"))}),N("skip").addEventListener("click",o=>{o.preventDefault(),qe.set({view:"table"},{tracked:!1}),N("view-table").focus()})}function T0(t,e){
let{question:n}=qe.get(),o={from:t??n?.from??null,to:e??n?.to??null};o.from===o.to&&(o[t?"to":"from"]=null),qe.set({...gr(qe.get(),o),open:{type:"paths"}})}var Uu=t=>{document.body.dataset.side=t},L0=()=>Uu("near");function D0({left:t,right:e,top:n,bottom:o}){let s=N("panel").getBoundingClientRect(),[r,i]=[Math.min(
e,s.right)-Math.max(t,s.left),Math.min(o,s.bottom)-Math.max(n,s.top)];return r>0&&i>0?r*i:0}function C0(t,e){let{left:n,right:o,top:s,bottom:r}=t,[i,a]=[(n+o)/2,
(s+r)/2],c=e?{left:i-1,right:i+1,top:a-1,bottom:a+1}:t;document.body.dataset.panel="open";let l=document.body.dataset.side==="far"?"far":"near",f=D0(c);f&&(Uu(l===
"far"?"near":"far"),D0(c)>=f&&Uu(l))}var LT=2e4;function N0(t){let e=t.length<=LT,n=null,o=()=>dc(Ww(t),()=>{e=!0,n?.()},s=>{throw s});return e||requestAnimationFrame(()=>setTimeout(o)),{is:()=>e,when:s=>{
n=s}}}var NT=["actor","link","source","event"];function W0(t,e,n){let o=Ji(t),s=c=>{let l=o.has(c)?null:fs(t,c);if(l)throw new st(l);return o.has(c)&&n.note(`“${c}”\
 is now “${o.get(c)}”.`),o.get(c)??c},r=(c,l)=>{let f={...Qd(c,l)};for(let u of["kinds","via","without"]){let d=f[u];d?.length&&(f[u]=[d].flat().map(s))}return f},
i=(c,l)=>{let f=s(c);if(l!==void 0){let d=s(l),m=f!==d&&Object.hasOwn(t.actors,f)&&Object.hasOwn(t.actors,d);return n.open(m?{type:"pair",from:f,to:d}:null),m}let u=NT.
find(d=>Object.hasOwn(t[`${d}s`],f));return n.open(u?{type:u,id:f}:null),!!u},a={ready:Promise.resolve(!0),paths:(c,l,{work:f,...u}={})=>Fl(t,s(c),s(l),r("paths",
u),{work:f}),whyNot:(c,l,{work:f,...u}={})=>hy(t,s(c),s(l),r("whyNot",u),{work:f}),search:(c,{types:l=[],limit:f=10}={})=>Rw(t,n.entries,String(c),{types:[l].flat(),
limit:f}),setFilter:(c={})=>e.set(ls(t,r("setFilter",c),e.get())),ask:(c,l,f={})=>{let{types:u,countries:d,...m}=f,h=[c,l].map(y=>y&&ke(y)===null?s(y):y);for(let y of h)
if(y&&ke(y)===null&&!Object.hasOwn(t.actors,y))throw So("actor",y,Object.keys(t.actors));let w={...r("paths",m),types:u,countries:d};e.set(Kn(t,{from:h[0]??null,
to:h[1]??null,filter:w}))},answer:()=>({actors:[...n.now().view.actors].sort(),links:[...n.now().view.links].sort()}),select:i,view:()=>({actors:[...n.now().drawn.
actors].sort(),links:[...n.now().drawn.links].sort()}),undo:n.undo,redo:n.redo,state:()=>e.get(),picture:()=>({...n.canvas().picture(),question:eg(t,e.get())}),
network:n.canvas().network};window.axisgraph=Object.freeze(a)}var se,pn,go,Vt,Ke=null;function R0(t,e,n){[se,pn,go]=[t,e,n],Vt=p("div",{id:"part-editor",role:"dialog",hidden:!0}),document.getElementById("work").append(Vt),
Vt.addEventListener("keydown",s=>{s.key!=="Escape"||s.defaultPrevented||(s.preventDefault(),s.stopPropagation(),er({back:!0}))}),document.addEventListener("poin\
terdown",s=>{let r=s.target;Ke&&!Vt.contains(r)&&!r.closest("[data-part]")&&er()}),Vt.addEventListener("focusout",s=>{let r=s.relatedTarget;Ke&&r&&!Vt.contains(
r)&&!r.closest("[data-part]")&&er()})}var j0=t=>Ke===t;function er({back:t=!1}={}){let e=Ke;Ke=null,Vt.hidden=!0;let n=e&&Tt(document,`[data-part="${e}"]`);n?.setAttribute(
"aria-expanded","false"),t&&n?.focus()}function F0(t,e){if(Ke===t){er({back:!0});return}er(),Ke=t,e.setAttribute("aria-expanded","true"),P0(),Vt.hidden=!1;let n=Vt.
parentElement.getBoundingClientRect(),{left:o,bottom:s}=e.getBoundingClientRect();Vt.style.left=`${Math.max(8,Math.min(o-n.left,n.width-Vt.offsetWidth-8))}px`,Vt.
style.top=`${s-n.top+4}px`,Vt.style.maxHeight=`${window.innerHeight-s-16}px`,Tt(Vt,"input, button")?.focus()}function _0(){if(!Ke)return;let t=document.activeElement,
e=t instanceof HTMLElement&&Vt.contains(t)?t.dataset.key:null;P0(),e&&X(Vt,"[data-key]").find(({dataset:n})=>n.key===e)?.focus()}var IT={from:()=>I0("from","Who\
?","anyone"),to:()=>I0("to","Whom?","anyone"),verb:RT,through:jT,time:FT};function P0(){if(!Ke)return;let[t,...e]=IT[Ke]();Vt.setAttribute("aria-label",String(t)),
Vt.replaceChildren(p("h2",{},String(t)),...e.filter(n=>n instanceof Node))}function Ko(t){let e=Ke;er(),t(),Tt(document,`[data-part="${e}"]`)?.focus()}var hi=(t,e,n,o)=>p(
"button",{type:"button","data-key":t,onclick:n,...o===void 0?{}:{"aria-pressed":String(o)}},e);function I0(t,e,n){let{from:o,to:s}=mo(),r=p("ul",{class:"options",
hidden:!0}),i=p("input",{type:"text","data-key":"name","aria-label":`${e} Name of an actor or a country`,placeholder:"Name of an actor or a country",dir:"auto"}),
a=c=>Ko(()=>{let l=t==="from"?"to":"from";be({[t]:c,...c&&mo()[l]===c?{[l]:null}:{}})});return ln(i,r,{graph:se,entries:go.entries,ready:go.ready,types:["actor"],
say:go.say,choose:c=>{c&&a(c)},questions:c=>({options:Ho(se,c).map(({code:l,actors:f})=>({name:`All ${f} actors in ${Cs(l)}`,change:{question:{from:null,to:qn(l),
walk:{}}}})),alone:!1}),ask:c=>a(c.question?.to??null)}),[e,p("div",{class:"field"},i,r),p("p",{class:"actions"},(t==="from"?o:s)&&hi("none",n[0].toUpperCase()+
n.slice(1),()=>a(null)),o&&s&&hi("swap","Swap ends",()=>Ko(()=>be({from:s,to:o}))))]}function RT(){let t=pn.get(),e=Object.keys(se.kinds),n=new Set(Eo(se,t,"kin\
ds")??e),o=Y.filter(l=>Wn(se,l).length),s=l=>pn.set(je(se,pn.get(),"kinds",l)),r=[["every",`${Ef}: every kind`,e],...mt(t)?[["ties","supports or is tied to: no \
hostility",e.filter(l=>Gn.includes(se.kinds[l].family))]]:[],...o.map(l=>[l,Va[l],Wn(se,l)])],i=p("input",{type:"text","data-key":"kind","aria-label":"Kind of l\
ink",placeholder:"Type a kind: money, weapons, leads ..."}),a=o.map(l=>p("fieldset",{class:"kinds"},p("legend",{},l),Wn(se,l).map(f=>p("label",{class:"check","d\
ata-kind":f},p("input",{type:"checkbox",checked:n.has(f),"data-key":`kind:${f}`,onchange:u=>{u.target.checked?n.add(f):n.delete(f),s(n)}}),A(se.kinds[f].label))))),
c=()=>Lf(se,i.value);return i.addEventListener("input",()=>{let l=new Set(c());for(let f of a.flatMap(u=>X(u,"[data-kind]")))f.classList.toggle("found",l.has(String(
f.dataset.kind)));go.say(l.size?[...l].map(f=>se.kinds[f].label).join(", "):"No kind has a name like this")}),i.addEventListener("keydown",l=>{let f=c();!f.length||
l.key!=="Enter"&&l.key!=="Tab"||(l.preventDefault(),Ko(()=>s(f)))}),["What kind of link?",p("div",{class:"field"},i),p("ul",{class:"presets"},r.map(([l,f,u])=>p(
"li",{},hi(l,f,()=>Ko(()=>s(u)),u.length===n.size&&u.every(d=>n.has(d)))))),p("div",{class:"kind-grid"},a)]}var Gu=(t,e,n,o,s)=>p("label",{class:"choice"},p("sp\
an",{},e),p("select",{"data-key":t,onchange:r=>s(r.target.value)},n.map(([r,i])=>p("option",{value:r,selected:String(o)===String(r)},i)))),Dc=(t,e,n,o)=>p("labe\
l",{class:"check"},p("input",{type:"checkbox","data-key":t,checked:n,onchange:s=>o(s.target.checked)}),e);function jT(){let{walk:t}=mo(),{via:e=[]}=t,n=Re(pn.get()),
o=p("ul",{class:"options",hidden:!0}),s=p("input",{type:"text","data-key":"via","aria-label":"Through this actor",placeholder:"Name of an actor",dir:"auto"});ln(
s,o,{graph:se,entries:go.entries,ready:go.ready,types:["actor"],say:go.say,choose:i=>{i&&Ko(()=>be({},{via:[...new Set([...e,i])]}))}});let r=xe(pn.get())!==null;
return["Through whom?",p("div",{class:"field"},s,o),e.length>0&&p("p",{class:"chips"},e.map(i=>p("button",{type:"button",class:"chip","data-key":`via:${i}`,"ari\
a-label":`Remove: through ${se.actors[i]?.name??i}`,onclick:()=>be({},{via:e.filter(a=>a!==i)})},A(se.actors[i]?.name??i)," ×"))),Gu("hops","How far",[1,2,3,4,
5,6].map(i=>[i,i===1?"directly":`up to ${i} hops`]),n,i=>be({},{maxHops:Number(i)})),r&&Gu("time","Links are active",Object.entries(yy),t.time??Pt.time,i=>be({},
{time:i})),r&&Gu("limit","Most paths",[5,10,20,50].map(i=>[i,String(i)]),t.limit??Pt.limit,i=>be({},{limit:Number(i)})),r&&Dc("sort","the strongest first",t.sort===
"strongest",i=>be({},{sort:i?"strongest":"shortest"})),Dc("undirected","follow links in either direction",!!t.undirected,i=>be({},{undirected:i})),Dc("parts","c\
ount parts with their whole",t.parts??Pt.parts,i=>be({},{parts:i}))]}function FT(){let{window:t,certain:e}=pn.get(),n=p("p",{class:"notice wrong",role:"alert",hidden:!0}),
o=p("input",{type:"text","data-key":"time","aria-label":"Time",placeholder:"2013, 2012-2017, since 2020, 2023-10",value:t?pr(t):""});function s(){try{let r=en(o.
value);Ko(()=>pn.set(tn(r)))}catch(r){if(!(r instanceof RangeError))throw r;n.textContent=r.message,n.hidden=!1}}return o.addEventListener("keydown",r=>{r.key!==
"Enter"&&r.key!=="Tab"||r.key==="Tab"&&o.value===o.defaultValue||(r.preventDefault(),s())}),["When?",p("div",{class:"field"},o,n),t&&Dc("certain","certain only:\
 active then for every reading of the dates",e,r=>pn.set({certain:r})),p("p",{class:"actions"},hi("apply","Apply",s),t&&hi("any","At any time",()=>Ko(()=>pn.set(
tn(null)))))]}var PT=300,B0=window.matchMedia("(max-width: 760px)"),Qo,yo,Xo,yi,wi=!1;function H0(t,e,n,o){[yi,Qo,yo,Xo]=[t,e,n,o],R0(Qo,yo,o)}function U0(t){let e=t.question!==
void 0&&t.question!==null;yo.set({...t,chosen:null,view:yo.get().view,...e?{open:B0.matches?null:{type:"paths"},unfolded:[],focus:null}:{}}),Xo.say(He(Qo,yo.get()))}
var BT={from:"Who",verb:"Kind of link",to:"Whom",through:"Through whom",time:"Time"},gi=(t,e,n)=>p("button",{type:"button",class:n?"part chosen":"part","data-pa\
rt":t,"aria-haspopup":"dialog","aria-expanded":String(j0(t)),"aria-label":`${BT[t]}: ${e}`,onclick:o=>F0(t,o.currentTarget)},A(e));function HT(t){let e=Tf(Qo,t),
{from:n=null,to:o=null}=t.question??{};return p("p",{class:"sentence-line"},gi("from",e.from,!!n),gi("verb",e.verb,t.kinds!==null),gi("to",e.to,!!o),e.through&&
gi("through",e.through,Object.keys(t.question?.walk??{}).length>0),gi("time",e.time,t.window!==null||t.compare?.by==="dates"),t.window&&p("button",{type:"button",
class:t.certain?"part chosen":"part","data-part":"certain","aria-pressed":String(t.certain),title:"Only links that are certainly active at that time",onclick:()=>yo.
set({certain:!t.certain})},t.certain?"certain only":"certain or possible"))}var UT=t=>t.map(({key:e,label:n,change:o})=>p("button",{type:"button",class:"chip","\
data-chip":e,"aria-label":`Remove: ${n}`,onclick:()=>yo.set(o)},A(n),p("span",{"aria-hidden":"true"}," ×")));function GT(t){let e=t.unfolded.length>0||Object.keys(
t.pinned).length>0,n=(o,s,r)=>p("button",{type:"button",class:"text",id:o,onclick:r},s);return qa(t)?e&&n("fold","Back to the first view",Xo.fold):n("clear-all",
"Clear all",()=>yo.set({...Ws,unfolded:[]}))}function zT({state:t,view:e,drawn:n}){let o=Vs();if(o==="searching")return["Searching ... ",p("button",{type:"butto\
n",class:"text",onclick:Ys},"Cancel")];if(o==="cancelled")return[p("span",{},"The search was cancelled."),p("button",{type:"button",class:"text",onclick:wc},"Se\
arch again")];let s=o&&typeof o=="object"&&"paths"in o?o.paths.length:null,r=o&&typeof o=="object"&&"truncated"in o&&o.truncated,i=(m,h,w)=>oe(Qo,Xo.open,{type:m,
where:h?{[h]:""}:{}},w),a=[s===null&&r&&"part of the answer: ",s!==null&&`${r?"first ":""}${j(s,"path")}, `,i("actors","",e.actors.size),", ",i("links","",e.links.
size)];if(t.view!=="graph")return[p("span",{},a)];let c=new Set(Xo.canvas().layout().ribbons.flatMap(({ribbon:m})=>m.links)),l=n.links.size-c.size;n.left.length===
0&&n.links.size===e.links.size||a.push(" · drawn: ",i("actors","drawn",n.actors.size),`, ${j(c.size,"link")}`),l>0&&a.push(` · ${l.toLocaleString("en")} witho\
ut a ribbon`);let u=n.left.length;return[p("span",{title:l>0?"Links within a box, and of families that the key switches off, have no ribbon":null},a),!qa(t)&&u>
0&&u<=PT&&!t.focus&&p("button",{type:"button",class:"text",id:"draw-rest",onclick:()=>Xo.unfold(n.left)},u===1?"Draw the other one":`Draw the other ${u}`)]}function Lc(t){
let{state:e}=t,n=document.activeElement,o=n instanceof HTMLElement&&yi.contains(n)?n.dataset.part??n.id:null,s=Ns(Qo,e);yi.dataset.folded=String(B0.matches&&!wi);
let r=p("button",{type:"button",class:"sentence-fold",id:"question-fold","aria-expanded":String(wi),onclick:()=>{wi=!wi,Lc(Xo.now())}},p("span",{class:"said"},A(
He(Qo,e))),p("span",{class:"fold-word"},wi?"Close":"Change")),i=p("p",{id:"found",role:"status"},zT(t)),a=GT(e),c=qa(e);yi.replaceChildren(r,p("div",{class:"sen\
tence-row"},HT(e),c&&a,c&&i),...c?[]:[p("div",{class:"narrowed",role:"group","aria-label":"Answer"},i,UT(s),a)]),o&&Tt(yi,`[data-part="${o}"], [id="${o}"]`)?.focus(),
_0()}var YT={supports:null,disputes:"disputes it",denies:"denies it"},qT=600,de=t=>At(t,qT),bi=(t,e)=>`${t} ${e}${t===1?"":"s"}`,G0=t=>/[.!?…]$/.test(t)?t:`${t}.`,
Jo=(t,e)=>At(t.actors[e]?.name??e,200);function Yu(t,e){let n=t.links[e],o=de(nn(t,n,Jo(t,n.source),Jo(t,n.target))),s=bi(n.roots.length,"independent source"),r=n.
weakly_disputed?"weakly disputed":Zt[n.status];return`${o} (${Nt(n)}): ${n.confidence} confidence, ${r}, ${s}.`}var zu=t=>t&&/^https?:\/\//i.test(t)?de(t):null;
function Vu(t,e){let n=t.sources[e];if(!n)return`Source ${de(e)}.`;let o=n.published?F(n.published):"no date";return[n.author&&G0(de(n.author)),G0(de(n.title)),
`${de(n.publisher)}, ${o}.`,zu(n.url),zu(n.archived_url)&&`Archived: ${zu(n.archived_url)}`].filter(Boolean).join(" ")}function z0(t,e){let n=t.sources[e.source],
o=`${n?.reliability??"?"}${e.credibility}`,s=n?`source ${ae[n.reliability]}, claim ${ss[e.credibility]}`:"",r=[e.locator&&de(e.locator),e.attributed_to&&`accord\
ing to ${de(e.attributed_to)}`,YT[e.stance]].filter(Boolean);return`- [${[`${o}: ${s}`,...r].join("; ")}] ${Vu(t,e.source)}`}function V0(t,e){let{claims:n}=t.links[e];
return[Yu(t,e),...n.length?n.map(o=>z0(t,o)):["- No source is cited for this."]]}function Cc(t,e){let{title:n,version:o,asOf:s,licence:r,authors:i}=t.info;return[
"",`${[`Data: ${i?.length?`${de(i.join(", "))}, `:""}${de(n)}`,o&&`version ${de(o)}`,s&&`as of ${F(s)}`,r&&de(r)].filter(Boolean).join(", ")}. Grades are of the\
 Admiralty code: reliability A to F, credibility 1 to 6.`,...e?[`View: ${e}`]:[]]}var Nc=(...t)=>`${t.flat().join(`
`)}
`,Y0=(t,e,n)=>Nc(e.map((o,s)=>[...s?[""]:[],...V0(t,o)]).flat(),Cc(t,n));function q0(t,e,n,o){let s=Yi(e,d=>Jo(t,d)),r=[bi(e.hops.filter(d=>!d.through).length,"\
hop"),`${e.confidence} confidence`,e.disputed&&"disputed in part",e.time&&`${e.time} in time`,bi(e.independentSources,"independent source")],i=Object.entries(n?.
filter??{}).map(([d,m])=>`${d.replace(/[A-Z]/g,h=>` ${h.toLowerCase()}`)} ${[m].flat().join(", ")}`),c=[n&&`paths from ${Jo(t,n.from)} to ${Jo(t,n.to)}`,...i.length?
[de(i.join("; "))]:[]].join("; "),l=n?.from&&n?.to?[`Asked: ${c}.`]:[],f=d=>e.hops.slice(0,d+1).filter(m=>!m.through).length,u=e.hops.map((d,m)=>["",[`${d.through?
"Step":`Hop ${f(m)}`}: ${Jo(t,d.source)} → ${Jo(t,d.target)}`,`${d.confidence} confidence`,...e.hops.length>1&&m===e.weakestHop?[`the weakest ${d.through?"ste\
p":"hop"}`]:[]].join(", "),...d.links.flatMap(({id:h})=>V0(t,h))]);return Nc(`Chain of evidence: ${s} (${r.filter(Boolean).join(", ")}).`,l,u.flat(),Cc(t,o))}function K0(t,e,n){
let o=t.sources[e],s=i=>Object.values(i).filter(({claims:a})=>a.some(({source:c})=>c===e)).length,r=Mt(o).map(i=>`It derives from: ${Vu(t,i)}`);return Nc(Vu(t,e),
`Reliability ${o.reliability}: ${ae[o.reliability]}. ${bi(s(t.links),"link")} and ${bi(s(t.events),"event")} in the data cite it.`,r,Cc(t,n))}function X0(t,e,n){
let o=t.events[e];return Nc(`${de(o.name)} (${F(o.date)}${o.place?`, ${de(o.place)}`:""}).`,o.claims.map(s=>z0(t,s)),Cc(t,n))}var KT=new Set(["=","+","-","@","	","\r","'"]),XT="\uFEFF",QT=Qc.links.slice(-4),JT=(t,e)=>t.length===1?t[0][e]:t.map(n=>n[e]??"..").join("; "),qu=t=>t.attributes&&
`{${t.attributes.map(e=>e.map(n=>JSON.stringify(n)).join(": ")).join(", ")}}`,ZT=t=>({...t,attributes:qu(t),plural:!!t.plural,...Object.fromEntries(Td.map(e=>[e,
t.identifiers?.[e]]))}),t2=t=>({...t,attributes:qu(t),weakly_disputed:!!t.weakly_disputed,...Object.fromEntries(QT.map((e,n)=>[e,JT(te(t),n)]))}),e2=t=>({...t,derives_from:t.
derives_from&&[t.derives_from].flat()}),n2=t=>KT.has(t[0])?`'${t}`:t,o2=t=>`[${t.map(e=>JSON.stringify(e)).join(", ")}]`;function s2(t){return t==null?"":J0(typeof t!=
"string"?Array.isArray(t)?o2(t):String(t):n2(t))}var J0=t=>/[",\n\r]/.test(t)?`"${t.replaceAll('"','""')}"`:t,Z0=(t,e)=>e.flatMap(n=>n.claims.map((o,s)=>({...o,
record_type:t,record:n.id,position:s+1}))),r2={actors:({actors:t})=>t.map(ZT),links:({links:t})=>t.map(t2),claims:({links:t,events:e})=>[...Z0("link",t),...Z0("\
event",e)],sources:({sources:t})=>t.map(e2),events:({events:t})=>t.map(e=>({...e,attributes:qu(e)}))},i2=t=>typeof t=="string"&&t?F(t):null;function a2(t,{record_type:e,
record:n}){let o=String(n);if(e!=="link")return t.events[o].name;let s=t.links[o];return nn(t,s,t.actors[s.source].name,t.actors[s.target].name)}var c2={actors:ki(
"founded","dissolved","born","died"),links:{source:["source_name",(t,{source:e})=>t.actors[e].name],target:["target_name",(t,{target:e})=>t.actors[e].name],kind:[
"kind_label",(t,{kind:e})=>t.kinds[e].label],...ki("start","end"),periods:["periods_in_words",(t,e)=>e.periods?Nt(e):null]},claims:{record:["record_in_words",a2],
source:["source_title",(t,{source:e})=>t.sources[e]?.title],...ki("holds")},sources:ki("published","accessed"),events:ki("date")};function ki(...t){return Object.
fromEntries(t.map(e=>[e,[`${e}_in_words`,(n,o)=>i2(o[e])]]))}function tk(t,e,n){let o=c2[n],s=Qc[n].flatMap(i=>[[i,a=>a[i]],...Object.hasOwn(o,i)?[[o[i][0],a=>o[i][1](
t,a)]]:[]]),r=r2[n](e).map(i=>s.map(([,a])=>s2(a(i))).join(","));return`${XT}${[s.map(([i])=>i).join(","),...r].join(`
`)}
`}var f2=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,u2={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\r":"&#13;","\n":"&#10;","	":"&#9;"},_n=t=>String(
t).replace(f2,"�").replace(/[&<>"\r\n\t]/g,e=>u2[e]);function Xt(t,e,n=""){let o=Object.entries(e).filter(([,s])=>s!=null).map(([s,r])=>` ${s}="${_n(r)}"`).join(
"");return n===""?`<${t}${o}/>`:`<${t}${o}>${n}</${t}>`}var mn=t=>(t??[]).join("; ");function d2({value:t,upper:e,currency:n,per:o,qualifier:s,as_of:r}){return[s,t,e&&`to ${e}`,n,o&&`per ${o}`,r&&`as of ${r}`].filter(
Boolean).join(" ")}function p2(t){let e={label:t.name,type:t.type,plural:t.plural,country:t.country,ideology:mn(t.ideology),founded:t.founded,dissolved:t.dissolved,
born:t.born,died:t.died,aliases:mn(t.aliases?.map(({name:n})=>n)),native_names:mn(t.native_names?.map(({name:n})=>n)),summary:t.summary,url:t.url,not_to_confuse_with:mn(
t.not_to_confuse_with),former_ids:mn(t.former_ids)};for(let[n,o]of Object.entries(t.identifiers??{}))e[`id_${n}`]=o;return{...e,...ok(t)}}var ok=t=>Object.fromEntries(
(t.attributes??[]).map(([e,n])=>[`${Ad}${e}`,String(n)]));function m2(t,e){let n=e.claims.filter(({stance:o})=>o==="supports").length;return{kind:e.kind,family:e.
family,role:e.role,start:e.start,end:e.end,periods:mn(e.periods),status:e.status,weakly_disputed:e.weakly_disputed,confidence:e.confidence,independent_sources:e.
independent_sources,claims:e.claims.length,items:mn(e.items),purpose:e.purpose,summary:e.summary,former_ids:mn(e.former_ids),symmetric:e.symmetric,kind_label:t.
kinds[e.kind].label,supporting:n,contesting:e.claims.length-n,sources:mn([...new Set(e.claims.map(({source:o})=>o))].sort()),amounts:mn(e.amounts?.map(d2)),first_day:rl(
e),last_day:il(e),spells:al(e),link_id:e.id,...ok(e)}}var h2={string:"string",number:"long",boolean:"boolean"};function nk(t,e){let n=new Map;for(let o of t)for(let[
s,r]of sk(o))n.set(s,h2[typeof r]);return[...n].sort(([o],[s])=>o<s?-1:1).map(([o,s])=>Xt("key",{id:`${e[0]}-${o}`,for:e,"attr.name":o,"attr.type":s}))}var sk=t=>Object.
entries(t).filter(([,e])=>e!=null&&e!==""),Ku=(t,e)=>sk(t).map(([n,o])=>`<data key="${e[0]}-${n}">${_n(o)}</data>`).join("");function rk(t,e){let n=e.actors.map(
s=>({own:s,attributes:p2(s)})),o=e.links.map(s=>({own:s,attributes:m2(t,s)}));return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://graphml.gr\
aphdrawing.org/xmlns">','<key id="g-title" for="graph" attr.name="title" attr.type="string"/>',...nk(n.map(({attributes:s})=>s),"node"),...nk(o.map(({attributes:s})=>s),
"edge"),'<graph edgedefault="directed">',Ku({title:t.info.title},"graph"),...n.map(({own:s,attributes:r})=>Xt("node",{id:s.id},Ku(r,"node"))),...o.map(({own:{id:s,
source:r,target:i,symmetric:a},attributes:c})=>Xt("edge",{id:s,source:r,target:i,directed:a?"false":null},Ku(c,"edge"))),"</graph>","</graphml>",""].join(`
`)}var xi=t=>t.map(e=>`${JSON.stringify(e)}`).join(`,
`).concat(t.length?`
`:"");function ik(t){return Object.fromEntries(Object.entries(t).filter(([,e])=>e!=null&&!(Array.isArray(e)&&e.length===0)))}var Xu=t=>t.attributes?{...t,attributes:Object.
fromEntries(t.attributes)}:t;function g2(t){let{span:e,spans:n,outside:o,...s}=Xu(t);return{...ik(s),weakly_disputed:!!t.weakly_disputed,key:t.id}}function y2({
symmetric:t,letters:e,pluralVerb:n,...o}){return t?{...o,direction:"symmetric"}:o}function ak(t,e,n={}){let{title:o,description:s,asOf:r,version:i,licence:a,authors:c,
core:l}=t.info,f=ik({title:o,description:s,as_of:r,version:i,licence:a,authors:c,core:l}),u=e.actors.map(d=>({...Xu(d),label:d.name}));return`{"directed":true,"\
multigraph":true,
"graph":{
"dataset":${JSON.stringify(f)},
"question":${JSON.stringify(n)},
"kinds":[
${xi(e.kinds.map(y2))}],
"sources":[
${xi(e.sources)}],
"events":[
${xi(e.events.map(Xu))}]},
"nodes":[
${xi(u)}],
"edges":[
${xi(e.links.map(g2))}]}
`}var k2=Uint32Array.from({length:256},(t,e)=>{let n=e;for(let o=0;o<8;o+=1)n=n&1?3988292384^n>>>1:n>>>1;return n}),Wc=33;function x2(t){let e=4294967295;for(let n of t)
e=k2[(e^n)&255]^e>>>8;return(e^4294967295)>>>0}function ck(t,e){let n=new DataView(new ArrayBuffer(21));n.setUint32(0,9),[..."pHYs"].forEach((r,i)=>n.setUint8(4+
i,r.charCodeAt(0)));let o=Math.round(e/.0254);n.setUint32(8,o),n.setUint32(12,o),n.setUint8(16,1),n.setUint32(17,x2(new Uint8Array(n.buffer,4,13)));let s=new Uint8Array(
t.length+21);return s.set(t.subarray(0,Wc)),s.set(new Uint8Array(n.buffer),Wc),s.set(t.subarray(Wc),Wc+21),s}var Ce=t=>Math.round(t*100)/100,$2=4,v2=500;function O2({d:t,stroke:e,width:n,dash:o,fill:s,alpha:r=1}){return Xt("path",{d:t,fill:s??"none",stroke:e??null,"str\
oke-width":e&&n!==void 0?Ce(n):null,"stroke-dasharray":o?o.map(Ce).join(" "):null,"stroke-linejoin":e?"round":null,opacity:r===1?null:Ce(r)})}function M2({text:t,
x:e,y:n,size:o,weight:s,fill:r,halo:i,anchor:a,alpha:c=1}){let l={x:Ce(e),y:Ce(n),"font-size":Ce(o),"font-weight":s>v2?700:400,"text-anchor":a,opacity:c===1?null:
Ce(c),"xml:space":"preserve"};return(i?Xt("text",{...l,fill:"none",stroke:i,"stroke-width":$2,"stroke-linejoin":"round","aria-hidden":"true",class:"halo"},_n(t)):
"")+Xt("text",{...l,fill:r},_n(t))}function E2(t,e){return t.strand?[`strand-${t.strand}`,e.strand(t.strand)]:t.cue?[`cue-${t.cue}`,e.strand(t.cue)]:t.node?[`ac\
tor-${t.node}`,e.actor(t.node)]:[`picture-${t.part??"ground"}`,null]}function A2(){let t=new Set;return e=>{let n=e.replace(/[^A-Za-z0-9_.-]+/g,"-"),o=n;for(let s=2;t.
has(o);s+=1)o=`${n}-${s}`;return t.add(o),o}}function lk(t,e,n){let o=new Map;for(let s of t){let[r,i]=E2(s,e);o.has(r)||o.set(r,{title:i,drawn:[]}),G(o,r).drawn.
push(s.type==="text"?M2(s):O2(s))}return[...o].map(([s,{title:r,drawn:i}])=>Xt("g",{id:n(s)},`${r?Xt("title",{},_n(r)):""}${i.join(`
`)}`))}function fk({shapes:t,drawn:e,box:n,ground:o,clip:s},r,i){let a=A2(),[c,l]=[n.right-n.left,n.bottom-n.top].map(Math.ceil),[f,u]=[n.left,n.top].map(Ce),d=lk(
t.slice(0,e),r,a),m=s&&{x:Ce(s.left),y:Ce(s.top),width:Ce(s.right-s.left),height:Ce(s.bottom-s.top)},h=m?[Xt("clipPath",{id:a("picture-view")},Xt("rect",m)),Xt(
"g",{"clip-path":"url(#picture-view)"},d.join(`
`))]:d;return`<?xml version="1.0" encoding="UTF-8"?>
${Xt("svg",{xmlns:"http://www.w3.org/2000/svg",version:"1.1",width:c,height:l,viewBox:`${f} ${u} ${c} ${l}`,"font-family":i,role:"img",direction:"ltr"},["",Xt("\
title",{},_n(r.whole)),Xt("desc",{},_n(r.about)),Xt("rect",{id:a("picture-paper"),x:f,y:u,width:c,height:l,fill:o}),...h,...lk(t.slice(e),r,a),""].join(`
`))}
`}function uk(t,e,n,o){let s=new Map(o.map(i=>[i.id,i.links])),r=`${j(n.actors.size,"actor")} and ${j(n.links.size,"link")}`;return{whole:At(t.info.title),about:[
r,...In(t,e)].join(". "),strand:i=>(s.get(i)??[]).map(a=>Yu(t,a)).join(" "),actor:i=>Object.hasOwn(t.actors,i)?Ue(t,i):""}}var[Ne,hn]=[26,13],Qu=14,Ju=2e3,Si=t=>t[0].toUpperCase()+t.slice(1),nr=(t,e,n)=>fe({x:-t/2,y:-e/2,width:t,height:e},n),dk=(t,e)=>[{d:nr(Qu,hn,2),fill:t},{text:e,
x:0,fill:"#ffffff"}];function Zo({stroke:t,width:e=2,dash:n=null,head:o=null,mark:s=null,ground:r=""}){let[i,a]=[-Ne/2,Ne/2],c=[{d:`M${i} 0L${o?a-8:a} 0`,stroke:t,
width:e,dash:n}];return o==="open"&&c.push({d:`M${a-8} -5L${a} 0L${a-8} 5`,stroke:t,width:1.8}),o==="hollow"&&c.push({d:`M${a-8} -5L${a} 0L${a-8} 5z`,fill:r,stroke:t,
width:1.2}),o==="full"&&c.push({d:`M${a-8} -6L${a} 0L${a-8} 6z`,fill:t}),s==="disputed"&&c.push({d:"M0 -6L6 0L0 6L-6 0z",fill:r,stroke:t,width:1.8}),s==="denied"&&
c.push({d:"M-5 -5L5 5M-5 5L5 -5",stroke:t,width:2}),c}function L2({nodes:t,ribbons:e},{columns:n},{column:o,box:s}){let r=e.map(({ribbon:i})=>t.get(i.from)).filter(
i=>i?.column===o);return new Set(r).size===1?At(s.label,Ju):n.asked?"those asked about":n.columns[o].title.toLowerCase()}function C2({graph:t,layout:e,colours:n}){
let o=new Map;for(let u of Y)for(let{ribbon:d}of e.ribbons.filter(m=>m.ribbon.family===u)){let m=e.nodes.get(d.from),h=m&&t.columns.columns[m.column],w=Ro(u,n,h?.
tone);if(o.has(w))continue;let y=d.main?{stroke:w,width:6,head:"full"}:{stroke:w,width:1.6},S=w===Ro(u,n)||!m?"":` from ${L2(e,t,m)}`;o.set(w,{label:`${Si(u)}${S}`,
sample:Zo(y)})}let s=[...o.values()],r=e.ribbons.some(({ribbon:u})=>u.main),{weights:i,weighed:a,look:c}=e,l=i&&a?Ma(i):"the wider, the more kinds";s.length&&r&&
(s[0]={...s[0],label:`${s[0].label}: ${l}`});let f=a&&Ea(e.ribbons.map(({ribbon:u})=>u));return f&&s.push({label:f,sample:Zo({stroke:[...o.keys()][0],width:c.thin})}),
s}function N2({graph:t,layout:e,colours:n},o){let{look:s,ribbons:r}=e,i=r.filter(({ribbon:l})=>l.main),a=i.flatMap(({heads:l})=>l.flatMap(f=>wf(f,s))).filter(({
x:l,y:f})=>Fo(_o({x:l,y:f,width:s.slot,height:s.strip}),o));if(a.length&&s.tiles==="count"){let l=Cn(Ro(i[0].ribbon.family,n));return[{label:"Number of kinds",sample:dk(
l,"3"),wide:Qu}]}let c=new Set(a.map(({kind:l})=>l));return ro(t).filter(l=>c.has(l)).map(l=>({label:At(t.kinds[l].label,Ju),sample:dk(Cn(t.kinds[l].colour),t.kinds[l].
letters),wide:Qu}))}function W2({layout:t,colours:e,focus:n,detail:o}){let s=t.ribbons.map(({ribbon:l})=>l),r=s.filter(({id:l})=>o||n?.ribbons.has(l)),[i,a]=[rn(
e.caption,e.ground,3.4),e.ground];return[...q.filter(l=>r.some(({confidence:f})=>f===l)).reverse().map(l=>({label:`${Si(l)} confidence`,sample:Zo({stroke:i,dash:Je[l]})})),
r.some(({disputed:l,denied:f})=>l&&!f)&&{label:Si(Zt.disputed),sample:Zo({stroke:i,mark:"disputed",ground:a})},s.some(({denied:l})=>l)&&{label:Si(Zt.denied),sample:Zo(
{stroke:i,width:1.4,mark:"denied"})},r.some(({ended:l,directed:f})=>l&&f)&&{label:"Ended before the date of record",sample:Zo({stroke:i,head:"open"})},s.some(({
possible:l})=>l)&&{label:"Possible, not certain, at the time chosen",sample:Zo({stroke:i,width:1.4,head:"hollow",ground:a})}].filter(l=>l!==!1)}function I2({graph:t,
layout:e,colours:n}){let o=[...e.nodes.values()],s=o.flatMap(({chips:a})=>a),r={fill:n.ground,stroke:Ta("plain",n).edge},i=[3,2];return[o.some(({box:a})=>a.ended)&&
{label:"Ended by the date of record",sample:[{d:nr(Ne,hn,4),...r,width:1.4,dash:[4,3]}]},s.some(({id:a})=>Object.hasOwn(t.actors,a))&&{label:"Part of the actor \
around it",sample:[{d:nr(Ne,hn+2,4),...r,width:1.2},{d:nr(Ne-8,hn-6,2),...r,width:.8}]},s.some(({id:a})=>!Object.hasOwn(t.actors,a))&&{label:"Other parts, count\
ed",sample:[{d:nr(Ne,hn-3,3),...r,width:.8,dash:i}]},e.frames.length>0&&{label:"Members of one coalition",sample:[{d:nr(Ne,hn,5),fill:n.strip,stroke:n.line,width:1}]},
o.some(({box:a})=>a.members.length)&&{label:"Several actors of one type",sample:[{d:fe({x:-Ne/2+3,y:-hn/2+3,width:Ne-3,height:hn-2},3),...r,width:.8},{d:fe({x:-Ne/
2,y:-hn/2,width:Ne-3,height:hn-2},3),...r,width:1}]}].filter(a=>a!==!1)}function pk({layout:t,...e},n){return{...e,layout:{...t,ribbons:t.ribbons.filter(({points:o})=>ew(
o,n)),nodes:new Map([...t.nodes].filter(([,o])=>Fo(_o(o),n))),frames:t.frames.filter(o=>Fo(_o(o),n)),captions:t.captions.filter(({x:o})=>o>n.left&&o<n.right)}}}
function mk(t,e){let n=pk(t,e);return[[...C2(n),...N2(n,e)],[...W2(n),...I2(n)]].filter(s=>s.length).map(s=>s.map(({wide:r=Ne,...i})=>({...i,wide:r})))}function hk({
shapes:t,how:e},n){let{graph:o,layout:s}=pk(e,n),r=t.flatMap(u=>u.type==="text"?[u.text]:[]).join(" "),i=s.captions.filter(({title:u,note:d})=>u&&(!r.includes(u.
toUpperCase())||d&&!r.includes(d))).map(({title:u,note:d})=>[u,d].filter(Boolean).join(": ")),a=u=>At(o.actors[u].name,Ju),c=[...s.nodes.values()].flatMap(({box:u,
lines:d,chips:m})=>[{id:u.id,label:u.label,lines:d},...m].filter(h=>Object.hasOwn(o.actors,h.id)&&$a(h.lines,h.label)).map(({id:h})=>a(h))),l=[...s.nodes.values()].
filter(({box:u})=>u.members.length).map(({box:u})=>`${Si(u.label)}: ${u.members.map(a).sort().join(", ")}`),f=[...s.nodes.values()].flatMap(({box:u,chips:d})=>d.
filter(m=>m.beyond.length).map(m=>`${a(u.id)}, other parts: ${m.beyond.map(a).sort().join(", ")}`));return[...i.length?[i.join(". ")]:[],...f,...c.length?[`Name\
s in full: ${c.join("; ")}`]:[],...l].map(u=>`${u}.`)}var j2=620,F2=28,_2=1500,gk=1.45,P2=8,B2=18,Ic=22,$i=2e3,ts={title:24,question:16,text:13,legend:12,source:11};function yk(t,e,n){let o=[];for(let s of t.split(
" ")){let r=o.length-1,i=r>=0?`${o[r]} ${s}`:s;r>=0&&n(i)<=e?o[r]=i:o.push(...H2(s,e,n))}return o}function H2(t,e,n){if(n(t)<=e)return[t];let o=[""];for(let s of t)
o.at(-1)&&n(o.at(-1)+s)>e?o.push(s):o[o.length-1]+=s;return o}function U2({graph:t,state:e,drawn:n,asked:o,part:s},r){let{asOf:i}=t.info,a=In(t,e),c=[j(n.actors.
size,"actor"),j(n.links.size,"link"),i&&`as of ${F(i)}`,s&&"the part of the picture in the window"],l=ng(t,e,n);return[[At(t.info.title,$i),ts.title,700,r.ink],
[o??He(t,e),ts.question,600,r.ink],[a.length?`Filtered. ${a.join(". ")}.`:"Not filtered.",ts.text,400,r.caption],[c.filter(Boolean).join(" · "),ts.text,400,r.caption],
...l?[[`${l}.`,ts.text,400,r.caption]]:[]]}function G2({info:{title:t,version:e,asOf:n,licence:o,authors:s}}){return`Source: ${[s?.length&&At(s.join(", "),$i),At(
t,$i),e&&`version ${At(e,$i)}`,n&&`as of ${F(n)}`,o&&At(o,$i)].filter(Boolean).join(", ")}. Drawn by axisgraph.`}function wk(t,{x:e,width:n,k:o,measure:s,part:r}){
let i=[],a=0;for(let[c,l,f,u]of t){let d=l*o;for(let m of yk(c,n,h=>s(h,d,f)))a+=d*gk,i.push({type:"text",text:m,x:e,y:a,size:d,weight:f,fill:u,anchor:"start",alpha:1,
part:r})}return{shapes:i,height:a}}function z2(t,e,n,o){if(t.text===void 0)return{type:"path",part:"legend",...t,d:bk(t.d,e,n,o),width:(t.width??1)*o,dash:t.dash?.
map(i=>i*o)??null};let[s,r]=[11*o,t.fill??""];return{type:"text",text:t.text,x:e+t.x*o,y:n+4*o,size:s,weight:700,fill:r,anchor:"middle",part:"legend"}}var bk=(t,e,n,o)=>t.
replace(/(-?[\d.]+) (-?[\d.]+)/g,(s,r,i)=>[e+Number(r)*o,n+Number(i)*o].map(a=>Math.round(a*100)/100).join(" "));function V2(t,{x:e,width:n,k:o,measure:s,colours:r}){
let i=[],a=ts.legend*o,c=Ic*o/2;for(let l of t){let f=e;for(let{label:u,sample:d,wide:m}of l){let h=(m+P2)*o,w=yk(u,n-h,S=>s(S,a,400)),y=h+Math.max(...w.map(S=>s(
S,a,400)));f>e&&f+y>e+n&&([f,c]=[e,c+Ic*o]),i.push(...d.map(S=>z2(S,f+m/2*o,c,o))),w.forEach((S,x)=>{c+=x?a*gk:0;let $={x:f+h,y:c+a*.35};i.push({type:"text",text:S,
...$,size:a,weight:400,fill:r.ink,anchor:"start",part:"legend"})}),f+=y+B2*o}c+=Ic*o}return{shapes:i,height:c-Ic*o/2}}var Zu=(t,e)=>t.map(n=>n.type==="text"?{...n,
y:n.y+e}:{...n,d:bk(n.d,0,e,1)});function Y2(t,e){if(t.type==="text"){let s=e(t.text,t.size,t.weight),r=t.x-{start:0,middle:s/2,end:s}[t.anchor];return{left:r,right:r+
s,top:t.y-t.size,bottom:t.y+t.size/3}}let[n,o]=[[],[]];for(let[,s,r]of t.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g))n.push(Number(s)),o.push(Number(r));return{left:Math.
min(...n),right:Math.max(...n),top:Math.min(...o),bottom:Math.max(...o)}}function kk({graph:t,state:e,drawn:n,scene:o,measure:s,titled:r=!0,asked:i=null,clip:a=null}){
let{colours:c}=o,l=a??o.box,f=a?o.shapes.filter(v=>Fo(Y2(v,s),a)):o.shapes,u=Math.min(4,Math.max(1,(l.right-l.left)/_2)),d=Math.max(j2*u,l.right-l.left),m=(l.left+
l.right)/2-d/2,h={x:m,width:d,k:u,measure:s,colours:c},w=wk(r?U2({graph:t,state:e,drawn:n,asked:i,part:a!==null&&!tw(a,o.box)},c):[],{...h,part:"heading"}),y=l.
top-10*u-w.height,S=V2(mk(o.how,l),h),x=[...hk(o,l),G2(t)].map(v=>[v,ts.source,400,c.caption]),$=wk(x,{...h,part:"source"}),[k,g]=[l.bottom+16*u,l.bottom+22*u+S.
height],b=F2*u;return{shapes:[...f,...Zu(w.shapes,y),...Zu(S.shapes,k),...Zu($.shapes,g)],drawn:f.length,clip:a,ground:c.ground,box:{left:m-b,right:m+d+b,top:y-
b,bottom:g+$.height+b}}}var xk=16e3,K2=12e7,X2=2.54,Sk=300,Q2=96;function J2(t){let e=t.getContext("2d");if(!e)throw new RangeError("the browser cannot draw a picture of this size");return e}
function Z2(t,{state:e,view:n,drawn:o},s){if(s!=="selection")return o;let r=new Set(e.selected.filter(a=>n.actors.has(a))),i=new Set([...n.links].filter(a=>r.has(
t.links[a].source)&&r.has(t.links[a].target)));return{actors:r,links:i,folded:n.actors.size-r.size,cut:0,left:[],columns:null}}function $k(t,e,{ground:n,part:o="\
whole",titled:s=!0}){let r=e.now(),i=Z2(t,r,o),{kept:a,measure:c,scene:l,seen:f}=e.canvas(),[u,d]=[r.state,Qm[n]],m=o==="selection"?hw({graph:t,shown:{...i,found:r.
view.links},state:u,kept:a,colours:d,measure:c}):l(d),h=o==="view"?f():null;return{state:u,drawn:i,painted:m,sheet:kk({graph:t,state:u,drawn:i,scene:m,measure:c,
titled:s,clip:h})}}function tD({box:t},{times:e=1,cm:n}){let[o,s]=[t.right-t.left,t.bottom-t.top],r=n?n/X2*Sk/o:e,i=Math.min(xk/o,xk/s,Math.sqrt(K2/(o*s)));return{
scale:Math.min(r,i),cut:r>i}}var eD=t=>new Promise((e,n)=>t.toBlob(o=>o?e(o):n(new RangeError("the browser cannot draw a picture of this size")),"image/png"));async function vk(t,e,n,o){
let{shapes:s,drawn:r,box:i,clip:a,ground:c}=$k(t,e,n).sheet,{scale:l,cut:f}=tD({box:i},o),u=document.createElement("canvas");u.width=Math.round((i.right-i.left)*
l),u.height=Math.round((i.bottom-i.top)*l);let d=J2(u);d.fillStyle=c,d.fillRect(0,0,u.width,u.height),d.setTransform(l,0,0,l,-i.left*l,-i.top*l),d.save(),a&&(d.
beginPath(),d.rect(a.left,a.top,a.right-a.left,a.bottom-a.top),d.clip()),Es(d,s.slice(0,r)),d.restore(),Es(d,s.slice(r));let m=new Uint8Array(await(await eD(u)).
arrayBuffer()),h=o.cm?Sk:Q2*l;return{blob:new Blob([ck(m,h)],{type:"image/png"}),width:u.width,height:u.height,cut:f}}function Rc(t,e,n){let{state:o,drawn:s,painted:r,
sheet:i}=$k(t,e,n),a=r.how.layout.ribbons.map(({ribbon:c})=>c);return fk(i,uk(t,o,s,a),Ur)}function or(t,...e){let n={...t};for(let o of e)delete n[o];return n}var Mk=t=>(t??[]).map(e=>or(e,"strength","spoken"));function nD(t,e){let n=new Set,o=e.flatMap(
s=>s.claims.map(({source:r})=>r));for(let s of o)n.has(s)||!Object.hasOwn(t.sources,s)||(n.add(s),o.push(...Mt(t.sources[s])));return[...n].sort(sn)}function Ek(t,e,n){
if(!t[e])return t;let o=t[e].filter(s=>n.has(s));return o.length?{...t,[e]:o}:or(t,e)}function td(t,{actors:e,links:n}){let o=new Set(e),s=Object.entries(t.events).
filter(([,c])=>c.roles.some(({actor:l})=>o.has(l))),r=new Set(s.map(([c])=>c)),i=[...n].sort(sn).map(c=>{let l=t.links[c],{family:f,symmetric:u}=t.kinds[l.kind];
return{id:c,...or(l,"roots"),claims:Mk(l.claims),family:f,symmetric:u,independent_sources:l.roots.length}}),a=s.map(([c,l])=>({id:c,...Ek(or(l,"days"),"responds\
_to",r),claims:Mk(l.claims)})).sort((c,l)=>sn(c.id,l.id));return{actors:[...o].sort(sn).map(c=>({id:c,...Ek(or(t.actors[c],"names","label"),"not_to_confuse_with",
o)})),links:i,sources:nD(t,[...i,...a]).map(c=>({id:c,...or(t.sources[c],"root","marks")})),events:a,kinds:[...new Set(i.map(({kind:c})=>c))].sort(sn).map(c=>({
id:c,...t.kinds[c]}))}}function sD(t,e){let n=new DOMParser().parseFromString(Rc(t,e,{ground:"light"}),"image/svg+xml");return document.importNode(n.documentElement,!0)}var Ak=(t,e,n)=>p(
"table",{},p("caption",{},t),p("thead",{},p("tr",{},...e.map(o=>p("th",{},o)))),p("tbody",{},...n.map(o=>p("tr",{},...o.map(s=>p("td",{},A(s)))))));function rD(t,{
actors:e,links:n}){let o=a=>Ue(t,a),s=[...n].map(a=>{let c=t.links[a],l=c.weakly_disputed?"weakly disputed":Zt[c.status],{label:f}=t.kinds[c.kind];return[o(c.source),
f,o(c.target),Nt(c),c.confidence,l]}),r=[...e].map(a=>[o(a),t.types[t.actors[a].type].label]),i=a=>a.sort((c,l)=>c.join(`
`)<l.join(`
`)?-1:1);return[Ak(`${j(n.size,"link")} drawn`,["From","Kind","To","When","Confidence","Status"],i(s)),Ak(`${j(e.size,"actor")} drawn`,["Actor","Type"],i(r))]}function Tk(t,e,n){
let o=N("print"),s=p("section",{id:"print-tables","aria-label":"Tables for print"});document.body.prepend(o),document.body.append(s),window.addEventListener("be\
foreprint",()=>{let r=e.get();o.replaceChildren(sD(t,n),p("p",{class:"address"},A(Is(t,r)))),s.replaceChildren(...r.view==="graph"?rD(t,n.now().drawn):[])}),window.
addEventListener("afterprint",()=>{o.replaceChildren(),s.replaceChildren()})}var aD=[1,2,3,4,5,6],sr={least:3,most:120,usual:16},cD=[["links","Links"],["actors","Actors"],["claims","Claims"],["sources","Sources"],["events","Events"]],Ft,
Oi,ko,vi=()=>Is(Ft,Oi.get()),Lk=()=>N("take-status");function rr(t){N("take").open?Lk().textContent=t:ko.note(t)}var _c=t=>`${At(Ft.info.title,60).normalize("NF\
KD").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"").toLowerCase()||"axisgraph"}${t}`;function Pc(t,e,n){let o=t instanceof Blob?t:new Blob([t],{type:`${n}\
;charset=utf-8`}),s=URL.createObjectURL(o),r=p("a",{href:s,download:e,hidden:!0});return document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(
s),6e4),j(Math.max(1,Math.round(o.size/1024)),"kilobyte")}var lD=()=>N("take-size").value==="cm"?{cm:Math.min(sr.most,Math.max(sr.least,Number(N("take-cm").value)||
sr.usual))}:{times:Number(N("take-size").value)},Ck=()=>({ground:N("take-ground").value,part:N("take-part").value}),Nk=()=>({actors:new Set(Object.keys(Ft.actors)),
links:new Set(Object.keys(Ft.links))}),Wk=()=>{let{view:t,drawn:e}=ko.now();return{drawn:e,question:t,all:Nk()}[N("take-what").value]};async function fD(){try{let{
blob:t,width:e,height:n,cut:o}=await vk(Ft,ko,Ck(),lD()),s=_c(".png");rr(`${s}: ${e} by ${n} pixels, ${Pc(t,s)}${o?"; reduced, because the browser cannot draw a\
 larger one":""}.`)}catch(t){if(!(t instanceof RangeError))throw t;rr(`No picture: ${t.message}. Choose a smaller one, or SVG.`)}}function uD(){let t=_c(".svg");
rr(`${t}: ${Pc(Rc(Ft,ko,Ck()),t,"image/svg+xml")}.`)}var dD=()=>{let t=Oi.get(),e=N("take-what").value;if(e==="all")return{};let n=Object.fromEntries(Wt.filter(
o=>!rt(t[o],bt[o])).map(o=>[o,t[o]]));return{...Object.keys(n).length?{filter:n}:{},...e==="drawn"?{drawn:!0}:{}}};function pD(t){let e=td(Ft,Wk()),n=_c(`-${t}.\
csv`),o=t==="claims"?[...e.links,...e.events].reduce((s,{claims:r})=>s+r.length,0):e[t].length;rr(`${n}: ${j(o,"row")}, ${Pc(tk(Ft,e,t),n,"text/csv")}.`)}function Ik(t,e,n){
let o=td(Ft,Wk()),s=_c(t);rr(`${s}: ${j(o.actors.length,"actor")} and ${j(o.links.length,"link")}, ${Pc(n(o),s,e)}.`)}var mD=()=>Ik(".json","application/json",t=>ak(
Ft,t,dD())),hD=()=>Ik(".graphml","application/xml",t=>rk(Ft,t));function wD({links:t,path:e,question:n,source:o,event:s}){return t?Y0(Ft,t,vi()):e?q0(Ft,e,n,vi()):
o?K0(Ft,o,vi()):s?X0(Ft,s,vi()):null}async function Rk(t,e){await uc(t,e)&&rr(`${e} copied.`)}function ed(t){let e=t&&wD(t);e&&Rk(e,"Citation")}function jk(){let{
open:t}=Oi.get();if(t?.type==="paths"){let e=Gs()??ii()[0];return e&&{path:e,question:mc()}}if(t?.type==="link")return{links:[t.id]};if(t?.type==="actor"){let e=[
...ko.now().view.links].filter(n=>[Ft.links[n].source,Ft.links[n].target].includes(t.id)).sort();return e.length?{links:e}:null}return t?.type==="source"||t?.type===
"event"?{[t.type]:t.id}:null}var bo=(t,e,n={})=>p("button",{type:"button",onclick:e,...n},t),jc=(t,e,n)=>p("div",{class:"field"},p("label",{for:t},e),n),Fc=(t,e,n={})=>p(
"select",{id:t,...n},e.map(([o,s])=>p("option",{value:o},s)));function gD(){let t=p("input",{type:"number",id:"take-cm",min:sr.least,max:sr.most,step:"0.5",value:sr.
usual}),e=p("div",{class:"field",hidden:!0},p("label",{for:"take-cm"},"Width in cm, at 300 dpi"),t),n=Fc("take-size",[...aD.map(o=>[o,`${o} × page size`]),["cm",
"for print, in cm"]],{onchange:()=>{e.hidden=n.value!=="cm"}});return n.value="2",p("section",{"aria-labelledby":"take-pictures"},p("h3",{id:"take-pictures"},"P\
icture"),p("p",{class:"fine"},"As drawn, with title, question, filters, legend, date of record and source."),p("div",{class:"fields"},jc("take-part","What",Fc("\
take-part",[["whole","whole picture"],["view","what the window shows"],["selection","selected actors"]])),jc("take-ground","Background",Fc("take-ground",[["ligh\
t","light"],["dark","dark"]])),jc("take-size","Size of the PNG",n),e),p("p",{class:"actions"},bo("PNG",fD,{id:"take-png",class:"primary"}),bo("SVG",uD,{id:"take\
-svg"})))}function yD(){return p("section",{"aria-labelledby":"take-files"},p("h3",{id:"take-files"},"Data"),p("div",{class:"fields"},jc("take-what","What",Fc("\
take-what",[["drawn","what is drawn"],["question","all that the question finds"],["all","everything"]]))),p("p",{class:"actions"},cD.map(([t,e],n)=>bo(`${e} as \
CSV`,()=>pD(t),{id:`take-csv-${t}`,class:n?"":"primary"})),bo("JSON",mD,{id:"take-json"}),bo("GraphML",hD,{id:"take-graphml"})),p("p",{class:"fine"},"CSV has na\
mes beside ids and dates in words beside EDTF, and is safe to open in a spreadsheet: cells that could run as formulas start with an apostrophe. JSON is in the n\
ode-link format of networkx."))}function bD(){return p("section",{"aria-labelledby":"take-words"},p("h3",{id:"take-words"},"Link and citation"),p("p",{class:"fi\
ne",id:"take-open"}),p("p",{class:"actions"},bo("Copy link to this view",()=>Rk(vi(),"Link to this view"),{id:"take-link"}),bo("Copy citation",()=>ed(jk()),{id:"\
take-cite"}),bo("Print",()=>{N("take").close(),window.print()},{id:"take-print"})))}function Dk(t,e){for(let n of N(t).options)n.textContent=e[n.value]??n.textContent}
function kD(){let{state:t,view:e,drawn:n}=ko.now(),o=({actors:a,links:c})=>`${j(a.size,"actor")}, ${j(c.size,"link")}`;Dk("take-what",{drawn:`what is drawn: ${o(
n)}`,question:`all that the question finds: ${o(e)}`,all:`everything: ${o(Nk())}`});let s=t.selected.filter(a=>e.actors.has(a)).length;Dk("take-part",{selection:s?
j(s,"selected actor"):"selected actors (none)"});let r=N("take-part");for(let a of r.options)a.disabled=a.value==="selection"&&!s;!s&&r.value==="selection"&&(r.
value="whole");let i=jk();N("take-cite").disabled=!i,N("take-open").textContent=i?"The citation covers the record that is open in the panel: its claims with gra\
des, their sources, the data set and the link to the view.":"To copy a citation, open an actor, a link, a source, an event or a path in the panel.",Lk().textContent=
"",N("take").showModal()}function Fk(t,e,n){[Ft,Oi,ko]=[t,e,n],N("take-body").append(gD(),yD(),bD(),p("p",{id:"take-status",role:"status"})),N("show-take").addEventListener(
"click",kD),Tk(Ft,Oi,ko)}var Bc=4;function SD(t,e,n){if(e.type==="actor"){let r=t.actors[e.id];return[p("strong",{},A(r.name)),p("span",{},t.types[r.type].label),r.summary&&p("span",{class:"\
fine"},A(qi(r.summary)))]}if(e.type!=="strand")return[p("strong",{},j(e.ids.length,"actor")),...e.ids.slice(0,Bc).map(r=>p("span",{},A(t.actors[r].name))),p("sp\
an",{class:"fine"},"click to show each")];let o=r=>A(t.actors[r].name);return[...e.links.slice(0,Bc).map(r=>{let i=t.links[r],a=[Nt(i),`${i.confidence} confiden\
ce`,i.status!=="asserted"&&Ie(i),n&&ce(i,n)==="possible"&&"possible, not certain, at the time chosen"],c=To(t,i);return p("span",{},o(i.source),A(c.said),c.named?
"":o(i.target),p("span",{class:"fine"},` ${a.filter(Boolean).join("; ")}`))}),e.links.length>Bc&&p("span",{class:"fine"},`and ${e.links.length-Bc} more`)]}function _k(t,e,n,o){
let s=N("tip");if(s.hidden=!e,N("canvas").classList.toggle("pointing",!!e),!e||!n)return;s.replaceChildren(...ue(SD(t,e,o)));let r=N("stage").getBoundingClientRect(),
i=Ts(),[a,c]=[n.clientX-r.left,n.clientY-r.top],[l,f]=[i.left+8,r.width-i.right-s.offsetWidth-8];s.style.left=`${Math.max(l,Math.min(a+14,f))}px`;let u=c+18+s.offsetHeight<=
r.height-i.below;s.style.top=`${u?c+18:c-s.offsetHeight-12}px`}var Pk=()=>{N("tip").hidden=!0};var Gk=JSON.parse(N("drawing").textContent),at=ld(JSON.parse(N("data").textContent)),Hc=Nw(at),zk=N0(Hc),vD=Gk.nodes.map(({id:t})=>t),OD=3,MD=window.matchMedia(
"(max-width: 760px)"),Pn=t=>{N("live").textContent=t},{state:Vk,...ED}=ta(at,window.location.hash);window.location.hash||Object.assign(Vk,du(at));var V=Ep(Vk),Ct,
nd,vt,es,Uc=!1,Bk=0;function Mi(t){let e=N("note");e.textContent=t,e.hidden=!1,Pn(t),clearTimeout(Bk),Bk=setTimeout(()=>{e.hidden=!0},7e3)}function Yk(t){let e=Be(
at,t,hc()),n=zs()?e:ja(at,t,e);return{state:t,view:n,drawn:zm(at,t,vD,n)}}var qk=()=>({...vt.drawn,hidden:vt.view.actors,found:vt.view.links}),Kk=[...Wt,"compar\
e","unfolded","focus","pinned","stacks","families","width"],Hk=[...Kk,"open","chosen","story"];function AD(t,e){let n=o=>o.some(s=>t[s]!==e[s]);n(Kk)&&(Xk(t),n(
["focus"])&&Ct.start()),n(as)&&!mt(t)&&Pn(`${j(vt.view.links.size,"link")} in view`),(n(["view"])||!t.open)&&L0(),n(Hk)&&Hu(t,e),n(["question"])&&sd(),n(["open"])&&
Qk(),n(["selected"])&&(es.update(),Ct.repaint(),Pn(t.selected.length?`${j(t.selected.length,"actor")} selected`:"Nothing selected")),n(["compare","open",...as])&&
Zf(at,V,re),n(Hk)&&Gc(),(n(["view","table","timeline","matrix"])||n([...Wt,"compare"]))&&Oc({...vt,state:t}),N("undo").disabled=!V.canUndo(),N("redo").disabled=
!V.canRedo(),Kw(at,t)}function Xk(t){vt=Yk(t),Ct.compare(zs()?null:Gr(at,t)),od(),Lc(vt),nd.update(vt)}function od(){let t=N("canvas");for(let e=0;e<OD;e+=1){Ct.
update(qk());let{clientHeight:n}=t;if(ry(at,V,Ct),t.clientHeight===n)return}}function sd(){if(!Ct.asked())return Ct.start();Ct.update(qk()),Ct.fit()}function Qk(){
let{open:t}=V.get();!Uc&&t?.type==="actor"&&vt.drawn.actors.has(t.id)&&Ct.reveal(t.id)}function Gc(){Ct.highlight(Ha(at,V.get(),Gs(),vt))}function rd(t){t&&MD.matches&&
ny();let e={open:t};t?.type==="actor"&&!vt.drawn.actors.has(t.id)&&(e.unfolded=[...new Set([...V.get().unfolded,t.id])]);let n=t?.type==="actor"?Ct.layout().boxOf.
get(t.id):null;n?.startsWith("stack:")&&(e.stacks=[...V.get().stacks,n.slice(6)]),V.set(e,{tracked:!!e.unfolded}),t?.type==="actor"&&(Pn(`${ot(at.actors[t.id].name)}\
 selected`),Uc||Ct.reveal(t.id))}function TD(t,e){Pk(),t&&e&&C0(e,V.get().open!==null),Uc=!0,rd(t),Uc=!1}var Uk=Object.fromEntries(Wt.map(t=>[t,bt[t]])),re={open:rd,
say:Pn,note:Mi,entries:Hc,ready:zk,expand(t){let e=[...Um(at,vt.view.links,t),t].filter(o=>!vt.drawn.actors.has(o));V.set({unfolded:[...V.get().unfolded,...e]}),
Ct.reveal(t);let n=vt.drawn.cut?`${j(vt.drawn.cut,"actor")} not drawn`:"";Pn(`${j(e.length,"actor")} unfolded${n&&`; ${n}`}`),n&&Mi(`${n}, because there are too\
 many: focus, filter or hide something first.`)},unfold(t){let e=t.filter(n=>!vt.drawn.actors.has(n));e.length&&V.set({unfolded:[...V.get().unfolded,...e]},{tracked:!1})},
hide:t=>es.hide([t]),focus(t,e=1){V.set({focus:{id:t,depth:e},open:{type:"actor",id:t},view:"graph"})},unfocus(){V.set({focus:null})},clearFilters(){V.set(Uk)},
showAll(t,e){let n=Wt.some(o=>!rt(V.get()[o],bt[o]));V.set({view:t,table:e,...Uk},{tracked:n}),n&&Mi("The filters are cleared; undo (z) to have them again.")},pin(t,e){
e!==re.pinned(t)&&es.pin([t])},pinned:t=>Object.hasOwn(V.get().pinned,t),fold(){V.set({unfolded:[],focus:null,without:[],only:null,selected:[],pinned:{},stacks:[]}),
Ct.start()},undo(){V.undo()&&Pn("Undone")},redo(){V.redo()&&Pn("Redone")},cite:ed,pathFrom:T0,answered(){Xk(V.get()),sd(),x0(),Gc(),vb(),Oc({...vt,state:V.get()})},
now:()=>vt,canvas:()=>Ct,commands:()=>es,light:Gc};function DD(){by(at,V,re),vt=Yk(V.get()),oy(at,re),H0(N("question"),at,V,re),A0(at,V,re),es=ty(at,V,re),Jg(),
Ct=Ow(N("canvas"),at,Gk,V,{select:TD,hover:(t,e)=>_k(at,t,e,we(at,V.get())),expand:re.expand,unfold:t=>V.set({unfolded:[...new Set([...V.get().unfolded,...t])]}),
menu:es.menu,redraw:od,resized:Qk,asked:t=>N("lasso").setAttribute("aria-pressed",String(t))}),Ct.compare(Gr(at,V.get())),od(),Ct.start(),Lc(vt),nd=Ig(N("legend\
-body"),at,V,re),nd.update(vt),Gb(at,V,re),$b(N("timebar"),at,V,re),$y(V,re),Fk(at,V,re),ln(N("search"),N("search-options"),{graph:at,entries:Hc,ready:zk,say:Pn,
choose(t,e){t===null||e===null||(e==="story"?vy(at,V,re,t):rd({type:e,id:t}))},questions:t=>Yw(at,Hc,t,V.get()),ask:U0}),V.on(AD),Hu(V.get(),bt),es.update(),Zf(
at,V,re),Ct.asked()&&sd(),Gc(),Oc(vt),Xw(at,V,Mi,()=>({...bt,...du(at)})),Rf(ED,Mi)}new ResizeObserver(([{target:t}])=>{document.documentElement.style.setProperty(
"--below",`${t.offsetHeight}px`)}).observe(N("timebar"));DD();W0(at,V,re);})();
