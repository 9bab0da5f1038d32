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
"use strict";(()=>{var Ck=Object.defineProperty;var jc=(t,e)=>{for(var n in e)Ck(t,n,{get:e[n],enumerable:!0})};var Nk=["actors","links","sources","events"];function Ku(t){if(Array.isArray(t))return t;if("values"in t)return t.at.map(
s=>t.values[s]);let e=Ku(t.lengths),n=Xu(t.rows,e.reduce((s,r)=>s+(r??0),0)),o=0;return e.map(s=>s===null?null:n.slice(o,
o+=s))}function Xu(t,e){let n=Array.from({length:e},()=>({}));for(let[o,s]of Object.entries(t)){let r=Ku(s);for(let i=0;i<
e;i+=1)r[i]!==null&&(n[i][o]=r[i])}return n}function Ik({ids:t,fields:e}){let n=Xu(e,t.length),o=Object.create(null);return t.
forEach((s,r)=>{o[s]=n[r]}),o}function Wk({columns:t,at:e,wholes:n},o){return{columns:t,of:Object.assign(Object.create(null),
Object.fromEntries(o.map((s,r)=>[s,e[r]]))),wholes:n}}function Qu(t){return{...t,columns:Wk(t.columns,t.actors.ids),...Object.
fromEntries(Nk.map(e=>[e,Ik(t[e])]))}}var tt={};jc(tt,{atDate:()=>zn,bounded:()=>Dd,brief:()=>Ct,certainIn:()=>Id,certainty:()=>ce,dayInWords:()=>lt,firstDay:()=>Kc,
inWords:()=>j,lastDay:()=>Xc,lifetimeInWords:()=>ir,openWindowOf:()=>Ze,possibleIn:()=>Nd,short:()=>Yc,spanOf:()=>Ce,spansOf:()=>te,
spells:()=>Qc,windowInWords:()=>ar,windowOf:()=>Cd});var jk=[0,31,59,90,120,151,181,212,243,273,304,334],Ju=t=>t%4===0&&(t%100!==0||t%400===0);function er(t,e){return e===2?
Ju(t)?29:28:e===4||e===6||e===9||e===11?30:31}var xi=(t,e,n)=>t>=1&&t<=9999&&e>=1&&e<=12&&n>=1&&n<=er(t,e);function Oe(t,e,n){
let o=t-1;return 365*o+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+jk[e-1]+(e>2&&Ju(t)?1:0)+n}var gn=t=>Oe(Number(
t.slice(0,4)),Number(t.slice(5,7)),Number(t.slice(8,10)));function ie(t){if(t<=0||t>3652059)return null;let e=Math.floor(
t/365.2425)+1;for(;Oe(e,1,1)>t;)e-=1;for(;Oe(e+1,1,1)<=t;)e+=1;let n=12;for(;Oe(e,n,1)>t;)n-=1;let o=s=>String(s).padStart(
2,"0");return`${String(e).padStart(4,"0")}-${o(n)}-${o(t-Oe(e,n,1)+1)}`}function Zu(){let t=new Map,e=n=>(t.has(n)||t.set(
n,gn(n)),t.get(n));return n=>n.map((o,s)=>o?e(o):s%2?1e9:-1e9)}var st=class extends RangeError{constructor(e,n=""){super(n?`${e}; ${n}`:e),this.what=e,this.help=n}},Zo=(t,e="")=>t.length?
`did you mean ${t.map(n=>`\`${n}\``).join(" or ")}?`:e,bo=(t,e,n=[])=>new st(`no ${t} \`${e}\``,Zo(n));var Fc=64,Fk=/^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/,nd=/^(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/,
_k=/^(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?$/,Bk=/^(\d{4})S(\d+)[?~%]?$/,Pk=/^(?:\[.*\]|\{.*\})$/,Hk=/^([^/]*)\/([^/]*)$/,
Uk=/^(\d{4})-(\d{4})$/,Gk=/^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/,zk=/^(\d{4}-\d\d)[?~%](-\d\d)$/,
Vk=/^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/,Yk=String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`,qk=String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`,
Kk=new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${Yk})(?:${qk})?$`),Xk=/^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/,
ts=[[3,3],[6,3],[9,3],[12,3]],Qk=[ts[2],ts[3],ts[0],ts[1]],Jk=[[1,3],[4,3],[7,3],[10,3],[1,4],[5,4],[9,4],[1,6],[7,6]],Zk=[
...ts,...ts,...Qk,...Jk],t1=[[Fk,rd],[nd,cd],[_k,o1],[Bk,s1],[Pk,n1],[Hk,ad]],e1=t=>new st(`\`${t}\` is not an EDTF date \
(such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`),od=()=>new st("not a day of the calendar in the years 0001 to 9999"),
sd=t=>new st(`\`${t}\` ends before it begins`);function Xe(t){if(t.length>Fc&&[...t].length>Fc)throw new st(`a date has \
at most ${Fc} characters`);if(t==="")throw new st("a date is needed here, and not an empty text");if(t!==t.trim())throw new st(
"a date must not have spaces around it");return Si(t)}function Si(t){for(let[e,n]of t1){let o=e.exec(t);if(o)return n(t,
...o.slice(1))}return r1(t)}function rd(t,e,n,o){let[s,r,i]=[Number(e),n?Number(n):void 0,o?Number(o):void 0];if(s===0)throw new st(
"years run from 0001 to 9999");if(r!==void 0&&(r<1||r>12))throw new st(`there is no month ${n}; a date is written YEAR-M\
ONTH-DAY`);if(r&&i!==void 0&&!xi(s,r,i))throw new st(`${t} is not a day of the calendar`);return id(s,r,i)}function id(t,e,n){
let o=e||12;return[Oe(t,e||1,n||1),Oe(t,o,n||er(t,o))]}function ad(t,e,n){let o=r=>r===""||r==="..";if(o(e)&&o(n))throw new st(
`\`${t}\` names no date`);let s=[o(e)?-1e9:Si(e)[0],o(n)?1e9:Si(n)[1]];if(s[0]>s[1])throw sd(t);return s}function n1(t){
let e=t.slice(1,-1).split(",").map(n=>{let o=n.trim().indexOf("..");return o<0?Si(n.trim()):ad(t,n.trim().slice(0,o),n.trim().
slice(o+2))});return[Math.min(...e.map(([n])=>n)),Math.max(...e.map(([,n])=>n))]}function cd(t,e,n="XX",o="XX"){let s=[_c(
e,9999),_c(n,12),_c(o,31)],r=td(s),i=td(s.map(a=>[...a].reverse()));if(!r||!i)throw new st(`${t} is not a day of the cal\
endar`);return[Oe(...r),Oe(...i)]}function _c(t,e){if(!t.includes("X"))return[Number(t)];let n=new RegExp(`^${t.replaceAll(
"X","\\d")}$`);return Array.from({length:e},(s,r)=>r+1).filter(s=>n.test(String(s).padStart(t.length,"0")))}function td([
t,e,n]){for(let o of t)for(let s of e)for(let r of n)if(xi(o,s,r))return[o,s,r];return null}function o1(t,e,n){let[o,s]=Zk[Number(
n)-21],r=o+s>13,[i]=rd(t,e,r?"01":String(o).padStart(2,"0")),a=Number(e)+(r?1:0);return[i,a>9999?Oe(9999,12,31):id(a,(o+
s-2)%12+1)[1]]}function s1(t,e,n){if(!/^[1-4]$/.test(n))throw new st(`\`${t}\`: of a year, 1 to 4 digits are significant`);
return cd(t,e.slice(0,Number(n)).padEnd(4,"X"))}function r1(t){if(Xk.test(t))throw od();let e=i1(Kk.exec(t)?.[1]??t);if(!e)
throw e1(t);return e}function i1(t){let e=zk.exec(t),n=Gk.exec(e?e[1]+e[2]:t);if(n)return ed(n[1]??n[2],n[3],n[4],!/[?~%]/.
test(t));let o=t.replace(/[?~%]$/,""),s=Vk.exec(o);return!s||t!==o&&!nd.test(o)&&!/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.test(
o)?null:ed(s[1],s[2],s[3])}function ed(t,e,n,o=!1){let s=(i,a)=>!i||i==="XX"||Number(i)>=1&&Number(i)<=a;if(!s(e,12)||!s(
n,o?er(4,Number(e)):31))return null;let r=(i,a,c)=>{let l=Number(t.replaceAll("X",i)),f=e&&e!=="XX"?Number(e):a,u=n&&n!==
"XX"?Number(n):c?er(l,f):1;if(!xi(l,f,u))throw od();return Oe(l,f,u)};return[r("0",1,!1),r("9",12,!0)]}function ld(t){let e=Uk.
exec(t),n=t.indexOf("..");if(n<0&&!e)throw new st(`\`${t}\` is not of the form FIRST..LAST, such as 2012..2014`);let[o,s]=e?
e.slice(1):[t.slice(0,n).trim(),t.slice(n+2).trim()],r=[o?Xe(o)[0]:-1e9,s?Xe(s)[1]:1e9];if(r[0]>r[1])throw sd(t);return r}var Y=["low","moderate","high"],ht=["asserted","disputed","denied"],Zt={asserted:"not contested",disputed:"disputed",denied:"\
denied"},ae={A:"completely reliable",B:"usually reliable",C:"fairly reliable",D:"not usually reliable",E:"unreliable",F:"\
reliability cannot be judged"},es={1:"confirmed by other sources",2:"probably true",3:"possibly true",4:"doubtful",5:"im\
probable",6:"truth cannot be judged"},V=["support","structure","alignment","hostility"],Hn=["support","structure","align\
ment"],$i=["asserted","disputed"],vi=["kinds","families","on","between","certain","minConfidence","status","without"],ko=[
"via","maxHops","limit","undirected","time","parts","sort"],Bt={kinds:[],families:[],on:null,between:null,certain:!1,minConfidence:null,
status:[],without:[],via:[],maxHops:4,limit:10,undirected:!1,time:"any",parts:!0,sort:"shortest"},ud=["any","together","\
in-order"],dd=["shortest","strongest"],Qe=["January","February","March","April","May","June","July","August","September",
"October","November","December"],pd=["spring {}","summer {}","autumn {}","winter {}","spring {} (Northern Hemisphere)","\
summer {} (Northern Hemisphere)","autumn {} (Northern Hemisphere)","winter {} (Northern Hemisphere)","spring {} (Souther\
n Hemisphere)","summer {} (Southern Hemisphere)","autumn {} (Southern Hemisphere)","winter {} (Southern Hemisphere)","th\
e first quarter of {}","the second quarter of {}","the third quarter of {}","the fourth quarter of {}","the first third \
of {}","the second third of {}","the third third of {}","the first half of {}","the second half of {}"],Bc="ongoing",md={
about:"about","up-to":"up to","at-least":"at least"},hd=["leads","member-of"],Je={high:null,moderate:[9,4],low:[2.5,3.5]},
Pc={actors:["id","name","type","plural","country","ideology","founded","dissolved","born","died","url","summary","attrib\
utes","not_to_confuse_with","former_ids","wikidata","ucdp","gw","iso","opensanctions","ofac","eu","uk","un"],links:["id",
"source","target","kind","role","start","end","periods","items","purpose","summary","attributes","former_ids","family","\
symmetric","status","weakly_disputed","confidence","independent_sources","earliest_start","latest_start","earliest_end",
"latest_end"],claims:["record_type","record","position","id","source","stance","credibility","locator","summary","attrib\
uted_to","holds"],sources:["id","title","publisher","reliability","class","author","published","url","host","archived_ur\
l","accessed","language","derives_from","summary","former_ids"],events:["id","name","date","place","responds_to","summar\
y","attributes","former_ids"]},wd="attribute_",gd=["wikidata","ucdp","gw","iso","opensanctions","ofac","eu","uk","un"],Hc={
ي:"ی",ى:"ی",ئ:"ی",ك:"ک",ة:"ه",ۀ:"ه",ؤ:"و",ـ:"",ß:"ss",ı:"i"},Oi={q:"k",c:"k",z:"s",p:"b"},yd=[["dsch","\
j"],["dj","j"],["sch","s"],["sh","s"],["ch","k"],["kh","k"],["gh","k"],["th","t"],["dh","d"]],bd=["ad","al","an","ar","a\
s","ash","at","az","e","ed","el","i","il","ul","ye"],kd=4,xd=500,Uc=70,Mi=75,Sd=3,$d=5e6,vd=10;var Od=6,Md=50,Gc=2e3,Ei=8;var a1=new RegExp(`[${Object.keys(Hc).join("")}]`,"g"),c1=new RegExp(`[${Object.keys(Oi).join("")}]`,"g"),l1={ß:"ss",ς:"\
σ",և:"եւ"},zc=new Map,Vc=new Map;function f1(t){return zc.has(t)||zc.set(t,t==="ͅ"||`ͅ${t}`.normalize("NFD")!==`ͅ${t}`),
zc.get(t)}function u1(t){return Vc.has(t)||Vc.set(t,t.normalize("NFKD").replace(/\p{M}/gu,e=>f1(e)?"":e)),Vc.get(t)}function gt(t){
return(/^\p{ASCII}*$/u.test(t)?t:t.replace(/\P{ASCII}/gu,u1).replace(a1,n=>Hc[n])).replace(/['’‘`ʿʾʻʼ´]/g,"").toLowerCase().
replace(/[ßςև]/g,n=>l1[n]).replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Ti(t){let e=t?t.split(" "):[];return/^\p{ASCII}*$/u.
test(t)?e.filter(n=>e.length===1||!bd.includes(n)).map(p1):e.map(n=>[...n].length>kd?n.replace(/^ال/,""):n)}var d1=5e4,
Ai=new Map;function p1(t){let e=Ai.get(t);return e===void 0&&(Ai.size>d1&&Ai.clear(),Ai.set(t,e=m1(t))),e}function m1(t){
let e=yd.reduce((s,[r,i])=>s.replaceAll(r,i),t),n=e[0].replace(/[aeiouwvy]/,"a"),o=e.slice(1).replace(c1,s=>Oi[s]).replace(
/[aeiouwvyh]/g,"");return((Oi[n]??n)+o).replace(/(.)\1+/g,"$1")}var So=t=>Array.from(t,e=>e.codePointAt(0)??0);function xo(t){
let e=So(t),n=new Int32Array(128),o=new Map;return e.slice(0,32).forEach((s,r)=>{s<128?n[s]|=1<<r:o.set(s,(o.get(s)??0)|
1<<r)}),{points:e,bits:n,others:o}}function h1({points:t,bits:e,others:n},o){if(t.length>32)return w1(t,o);let s=-1;for(let i of o){
let a=s&(i<128?e[i]:n.get(i)??0);s=s+a|s-a}let r=0;for(let i=0;i<t.length;i++)r+=~(s>>>i)&1;return r}function w1(t,e){let n=new Uint16Array(
e.length+1);for(let o of t)for(let s=1,r=0;s<=e.length;s++){let i=n[s];n[s]=e[s-1]===o?r+1:Math.max(i,n[s-1]),r=i}return n[e.
length]}function Un(t,e,n=0){let o=t.points.length+e.length;return o===0?100:200*Math.min(t.points.length,e.length)<n*o?
0:(1-(o-2*h1(t,e))/o)*100}function yn(t,e,n=1){if(t.length>xd)return[];let o=xo(t.toLowerCase());return[...new Set(e)].sort().
map(r=>[Un(o,xo(r).points,Uc),r]).filter(([r])=>r>=Uc).sort(([r],[i])=>i-r).slice(0,n).map(([,r])=>r)}var Di=Object.keys(Bt),g1=Di.filter(t=>Array.isArray(Bt[t]));function bn(t={}){for(let n of Object.keys(t??{}))if(!Object.
hasOwn(Bt,n))throw new st(`there is no filter \`${n}\``,Zo(yn(n,Di),`it is one of ${Di.join(", ")}`));let e={...Bt,...t};
for(let n of Di)e[n]??=Bt[n];for(let n of g1)e[n]=y1(n,e[n]);if(or("family",e.families,V),or("status",e.status,ht),e.minConfidence!==
null&&or("confidence",[e.minConfidence],Y),or("time",[e.time],ud),or("sort",[e.sort],dd),e.on!==null&&e.between!==null)throw new st(
"`on` and `between` exclude each other","give only one of them");for(let n of["maxHops","limit"])if(!(Number.isInteger(e[n])&&
e[n]>=1))throw new st(`\`${n}\` must be a whole number of at least 1, not ${JSON.stringify(e[n])}`);return $o(e),e}function y1(t,e){
let n=typeof e=="string"?[e]:Array.isArray(e)?e:null;if(!n||n.some(o=>typeof o!="string"))throw new st(`\`${t}\` takes te\
xts, not ${JSON.stringify(e)}`);return[...new Set(n)]}function or(t,e,n){for(let o of e)if(!n.includes(o))throw new st(`\
no ${t} \`${o}\``,Zo(yn(String(o),n),`it is one of ${n.join(", ")}`))}function $o({on:t=null,between:e=null}){try{return t!==
null?Xe(String(t)):e===null?null:ld(String(e))}catch(n){throw n instanceof st?new st(`\`${t===null?"between":"on"}\`: ${n.
message}`):n}}function Gn(t){let e=bn(t),n=e.families.length||e.kinds.length?e.families:Hn;return{...e,families:[...n],status:[
...e.status.length?e.status:$i]}}var sr="0000-00-00",rr="9999-99-99",te=({span:t,spans:e})=>e??[t];function Dd([t,e,n,o]){return[t??sr,e??rr,n??sr,o??rr]}
var Ld=([t,e])=>[ie(t)??sr,ie(e)??rr],Ce=t=>Ld(Xe(t));function Cd({on:t,between:e}={}){let n=$o({on:t||null,between:e||null});
return n&&Ld(n)}function Ze(t){let e=Cd(t);return e&&[e[0]===sr?null:e[0],e[1]===rr?null:e[1]]}var Nd=([t,,,e],[n,o])=>t<=
o&&e>=n,Id=([,t,e],[n,o])=>t<=o&&e>=n;function ce(t,[e,n]){let o=[e??sr,n??rr],s=te(t).map(Dd);return s.some((r,i)=>!t.outside?.
includes(i)&&Id(r,o))?"certain":s.some(r=>Nd(r,o))?"possible":null}function lt(t){let[e,n,o]=t.split("-").map(Number);return`${o}\
 ${Qe[n-1]} ${e}`}var b1=[[/^(\d{4})$/,t=>t],[/^(\d{4}-(?:0[1-9]|1[0-2]))$/,t=>Td(t)],[/^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T.+)?$/,
t=>lt(t)],[/^(\d{3})X$/,t=>`the ${t}0s`],[/^(\d{4})-XX$/,t=>`some month of ${t}`],[/^(\d{4})-XX-XX$/,t=>`some day of ${t}`],
[/^(\d{4}-(?:0[1-9]|1[0-2]))-XX$/,t=>`some day of ${Td(t)}`],[/^(\d{4}-(?:2[1-9]|3\d|4[01]))(?:\^.+)?$/,t=>pd[Number(t.slice(
5))-21].replace("{}",t.slice(0,4))]],Ed=/^\[([^,.\]]*)\.\.([^,.\]]*)\]$/,Ad=/^\d{4}(-\d\d){0,2}$/,Td=t=>`${Qe[Number(t.slice(
5))-1]} ${t.slice(0,4)}`;function j(t){if(t==="..")return Bc;if(/^[[{].*[\]}]$/.test(t))return k1(t);if(t.includes("/"))
return Wd(t.split("/"));if(/[?~%]/.test(t)){let e=/[?%]/.test(t)?"perhaps ":"",n=/[~%]/.test(t)?"about ":"";return`${e}${n}${j(
t.replace(/[?~%]/g,""))}`}for(let[e,n]of b1){let o=e.exec(t);if(o)return n(o[1])}return x1(t)}function k1(t){let e=t.slice(
1,-1).split(",").map(s=>s.includes("..")?Wd(s.trim().split("..")):j(s.trim())),[n,o]=[e.slice(0,-1),e[e.length-1]];return n.
length?`${n.join(", ")} ${t[0]==="["?"or":"and"} ${o}`:o}function Wd([t,e]){let n=o=>o===""||o==="..";return n(t)?`${j(e)}\
 or earlier`:n(e)?`${j(t)} or later`:`between ${j(t)} and ${j(e)}`}function x1(t){let e;try{e=Xe(t)}catch{return"an unkn\
own date"}let[n,o]=e.map(s=>ie(s));return n?.endsWith("-01-01")&&o?.endsWith("-12-31")?`between ${n.slice(0,4)} and ${o.
slice(0,4)}`:n&&o?`between ${lt(n)} and ${lt(o)}`:n?`${lt(n)} or later`:o?`${lt(o)} or earlier`:"an unknown date"}function zn(t){
let e=j(t);return/^(about|perhaps|some day|between) | or (later|earlier)$/.test(e)?e:/^\d{1,2} \D/.test(e)?`on ${e}`:`in\
 ${e}`}function ns({start:t,end:e,periods:n}){return n?n.map(o=>{let s=o.split("/"),[r,i]=s.length===1?[o,o]:s;return{start:r===
".."?"":r,end:i}}):[{start:t,end:e}]}function ir(t,e){let n=ns(t).map(o=>S1(o,e));return t.outside?[n.join(" "),"These d\
ates contradict the lives of the actors, so no day is certain."]:[n.join(" "),te(t).map($1).join(" ")]}function S1(t,e){
let[n,o]=[Rd(t),qc(t)],s=n?`Seen ${zn(n)}, start unknown`:t.start?`Began ${j(t.start)}`:"Start unknown",r=e?` on ${lt(e)}\
, the date of record`:" at the date of record",i=t.end?t.end===".."?`ongoing${r}`:o?t.start===o?"end unknown":`last conf\
irmed ${j(o)}, end unknown`:`ended ${j(t.end)}`:"end unknown";return`${s}; ${i}.`}function $1([t,e,n,o]){let s=[];return t!==
e&&s.push(t?`from ${lt(t)}`:"before"),n!==o&&s.push(o?`until ${lt(o)}`:"after"),!e||!n||e>n?"These dates give no day on \
which it certainly held.":(e===n?`Certain on ${lt(e)} alone`:`Certain from ${lt(e)} to ${lt(n)}`)+(s.length?`; possible ${s.
join(" and ")}.`:".")}function Rd(t){let e=qc(t);return e&&t.start===`[..${e}]`?e:null}var qc=({end:t})=>/^\[([^,.\]]+)\.\.\]$/.
exec(t??"")?.[1]??null;function Ct(t){let e=ns(t),n=e.map(v1);return e.length>1&&n.every(Boolean)?n.join(", "):e.map(O1).
join(", ")}function v1({start:t,end:e}){let n=(t??"").replace(Ed,"$2"),o=(e??"").replace(Ed,"$1");return!Ad.test(n)||!(o===
".."||Ad.test(o))?null:o===".."?`${j(n)} – ongoing`:n===o?j(n):Xe(n)[0]<=Xe(o)[1]?`${j(n)} – ${j(o)}`:null}function O1(t){
let[e,n]=[Rd(t),qc(t)];if(e)return`seen ${j(e)}`;let o=t.start?j(t.start).replace(/^the /,""):"?",s=t.end?t.end===".."?Bc:
n?t.start===n?"?":`last confirmed ${j(n)}`:j(t.end).replace(/^the /,""):"?";return o==="?"&&s==="?"?"dates not known":o===
s?o:`${o} – ${s}`}function Kc(t){let e=ns(t).flatMap(({start:n})=>n||[]);return e.length<ns(t).length?null:e.flatMap(n=>Li(
n)[0]??[]).sort()[0]??null}function Xc(t){let e=ns(t).map(({end:n})=>n&&n!==".."?Li(n)[1]:null);return e.every(Boolean)?
e.sort().at(-1):null}function Qc(t){let e=({start:o,end:s})=>[o&&Li(o)[0],s&&s!==".."?Li(s)[1]:null];return(t.periods?ns(
t).map(e):[]).map(([o,s])=>`${o||".."}/${s||".."}`).join("; ")}var Li=t=>Xe(t).map(ie);function Yc(t,e){if(!t)return"";for(let n of[
4,7])if(Ce(t.slice(0,n))[e]===t)return t.slice(0,n);return t}function ar(t){if(!t||!t[0]&&!t[1])return"all time";let[e,n]=[
Yc(t[0],0),Yc(t[1],1)];return e?n?e===n?j(e):`${j(e)} to ${j(n)}`:`since ${j(e)}`:`until ${j(n)}`}var it=t=>Y.indexOf(t),vt=t=>[t.derives_from??[]].flat(),Ne=({status:t,weakly_disputed:e})=>e?`weakly ${t}`:t;function jd(t,e){
let n=new Map,o=s=>{n.has(s)||n.set(s,s);let r=s;for(;n.get(r)!==r;)n.set(r,n.get(n.get(r))),r=n.get(r);return r};for(let s of t){
let[r,...i]=e[s].marks;o(r);for(let a of i)n.set(o(a),o(r))}return{marks:[...n.keys()],top:o}}function os(t,e){let{marks:n,
top:o}=jd(t,e),s=new Map;for(let r of n.sort())s.has(o(r))||s.set(o(r),r);return[...s.values()]}function Ci(t,e){let{top:n}=jd(
t,e),o=new Map;for(let s of t){let r=n(e[s].marks[0]);o.set(r,[...o.get(r)??[],s])}return[...o.values()]}function cr(t,e){
let n=t.filter(f=>f.stance==="supports"),o=t.filter(f=>f.stance!=="supports"),s=n.some(f=>f.strength==="strong"),r=n.filter(
f=>f.strength!=="weak"),i=os(new Set(r.map(f=>f.source)),e).length,a=s&&i>=2?2:s||i>=2?1:0,c=o.every(f=>f.strength==="we\
ak");a>0&&!c&&(a-=1);let l=o.length?n.length?"disputed":"denied":"asserted";return{status:l,confidence:Y[a],roots:os(new Set(
n.map(f=>f.source)),e),weakly_disputed:l==="disputed"&&c}}var M1=["types","countries"],Fd=Object.freeze({paths:[...vi,...ko],whyNot:[...vi,...ko.filter(t=>!["limit","sort"].includes(
t))],setFilter:[...vi,...M1]});function _d(t,e){let n=Fd[t];for(let o of Object.keys(e??{})){if(n.includes(o))continue;if(!Object.
hasOwn(Bt,o))throw new st(`there is no filter \`${o}\``,Zo(yn(o,n),`it is one of ${n.join(", ")}`));let s=Fd.paths.includes(
o)?"belongs to paths":"is not for the page";throw new st(`\`${o}\` ${s}; \`${t}\` takes ${n.join(", ")}`)}if((e??{}).certain&&
!lr(e)){let o=["on","between","time"].filter(s=>n.includes(s)).map(s=>`\`${s}\``);throw new st("`certain` has no effect \
without a time",`give ${o.join(" or ")}`)}return e}var lr=({on:t,between:e,time:n=Bt.time})=>!!(t||e||n!==Bt.time);var Bd=["graph","timeline","table","matrix","sources"],xn=["actors","links","claims","sources","events"],Sn=["kinds","ty\
pes","confidences","statuses","countries"],ss=[...Sn,"window","certain","without","only"],Nt=[...ss,"question"],Pt="none",
Ni=[...V,"all"],Ii=["kinds","name","role"],yt=Object.freeze({view:"graph",table:"actors",timeline:"lanes",matrix:{family:"\
support",order:"kinds",grouped:!0,opened:[]},kinds:null,types:null,confidences:null,statuses:null,countries:null,window:null,
certain:!1,without:[],only:null,unfolded:[],focus:null,pinned:{},stacks:[],families:null,selected:[],open:null,compare:null,
question:null,chosen:null,story:null}),fr=Object.keys(yt),tn=t=>t?{window:t}:{window:t,certain:!1};function le(t,e){return e===
"kinds"?Object.keys(t.kinds):e==="types"?Object.keys(t.types):e==="confidences"?[...Y].reverse():e==="statuses"?[...ht]:
[...new Set(Object.values(t.actors).map(o=>o.country??Pt))].sort()}var E1=2,Zc="country:",kt=({question:t})=>!!(t&&(t.from||
t.to||t.walk.via?.length)),Me=({compare:t})=>t&&t.by!=="actors"?t:null;function Wi(t,e){return t.compare?.by!=="dates"||
!t.window&&!t.certain?t:e&&e.compare===t.compare&&!rt(e.window,t.window)?{...t,compare:null}:{...t,window:null,certain:!1}}
var ke=t=>t.startsWith(Zc)?t.slice(Zc.length):null,Vn=t=>`${Zc}${t}`;function Ie({question:t}){let{from:e,to:n}=t??{};return e&&
n&&[e,n].every(o=>ke(o)===null)?{from:e,to:n}:null}function We({question:t}){return t?.walk.maxHops??(t?.from&&t?.to?Bt.
maxHops:E1)}function rs(t,e,n){return kt(e)?n==="statuses"?$i:n!=="kinds"?null:Object.keys(t.kinds).filter(o=>Hn.includes(
t.kinds[o].family)):null}var vo=(t,e,n)=>e[n]??rs(t,e,n);function Re(t,e,n,o){let s=new Set(o),r=le(t,n).filter(a=>s.has(
a)),i=rs(t,e,n)??le(t,n);return{[n]:r.length===i.length&&i.every(a=>s.has(a))?null:r}}var rt=(t,e)=>JSON.stringify(t)===
JSON.stringify(e);var Pd=t=>t?.length?[...t]:null;function is(t,e,n={question:null}){let{types:o,countries:s,...r}=e,i=bn(r),a=Object.keys(
t.kinds),c=i.kinds.length>0||i.families.length>0,l=d=>(!i.kinds.length||i.kinds.includes(d))&&(!i.families.length||i.families.
includes(t.kinds[d].family))&&!i.without.includes(d),f=c?a:rs(t,n,"kinds")??a,u=!i.minConfidence||i.minConfidence===Y[0];
return{types:Pd([o??[]].flat()),countries:Pd([s??[]].flat()),...i.status.length?Re(t,n,"statuses",i.status):{statuses:null},
certain:i.certain,...Re(t,n,"kinds",f.filter(l)),confidences:u?null:Y.slice(it(i.minConfidence??Y[0])),without:i.without.
filter(d=>Object.hasOwn(t.actors,d)||Object.hasOwn(t.links,d)),window:Ze(i)}}function Ri(t){let e=t,n=Bt,s=ko.filter(r=>e[r]!==
void 0&&e[r]!==null).filter(r=>r==="maxHops"||!rt(e[r],n[r]));return Object.fromEntries(s.map(r=>[r,r==="via"?[e[r]].flat():
e[r]]))}function ji({from:t,to:e,walk:n}){let{maxHops:o,...s}=n,r=o!==void 0&&o!==We({question:{from:t,to:e,walk:s}});return{
from:t,to:e,walk:r?{...s,maxHops:o}:s}}function Yn(t,{from:e,to:n,filter:o={}}){let{types:s,countries:r,...i}=o,a=Object.
fromEntries(Object.entries(i).filter(([f])=>!ko.includes(f))),c=ji({from:e,to:n,walk:Ri(o)});return[o.without??[]].flat().
some(f=>t.kinds[f]?.composes)&&(c.walk.parts=!1),{question:c,chosen:null,...is(t,{types:s,countries:r,...a},{question:c})}}
function A1(t,e){let n=V.filter(s=>e.some(r=>t.kinds[r].family===s));return Object.keys(t.kinds).filter(s=>n.includes(t.
kinds[s].family)).length===e.length?n:null}function qn(t,e){if(Sn.some(w=>e[w]?.length===0))return null;let{window:n,kinds:o,
statuses:s,types:r,countries:i,confidences:a,only:c,question:l}=e,f=o&&A1(t,o),u=a&&Y.find(w=>a.includes(w)),d=[...e.without];
if(r||i||c)for(let[w,{type:y,country:$=Pt}]of Object.entries(t.actors))(r&&!r.includes(y)||i&&!i.includes($)||c&&!c.includes(
w))&&d.push(w);if(a&&u&&Y.slice(it(u)).some(w=>!a.includes(w)))for(let[w,y]of Object.entries(t.links))a.includes(y.confidence)||
d.push(w);let h={...f?{families:f}:o&&{kinds:o},...s&&{status:s},...u&&u!==Y[0]&&{minConfidence:u},...d.length>0&&{without:[
...new Set(d)]},...n&&{between:n.map(w=>w??"").join("..")},...l?.walk};return e.certain&&lr(h)?{...h,certain:!0}:h}function ur({
question:t},e,n={}){let o=t??{from:null,to:null,walk:{}},{from:s,to:r}={...o,...e},i=ji({from:s,to:r,walk:Ri({...o.walk,
...n})});return{question:kt({question:i})?i:null,chosen:null}}function Hd(t,e,n){let o=Gn(qn(t,e)??{}),s=a=>!rt(o[a],n[a]),
r=is(t,{...n,...Object.fromEntries(ko.map(a=>[a,null]))},e),i=ur(e,{},n);return(s("kinds")||s("families"))&&(i.kinds=r.kinds),
s("status")&&(i.statuses=r.statuses),s("minConfidence")&&(i.confidences=r.confidences),(s("on")||s("between"))&&Object.assign(
i,tn(r.window??null)),s("certain")&&(i.certain=n.certain),s("without")&&(i.without=e.without.filter(a=>n.without.includes(
a)),rt(i.without,e.without)&&Object.assign(i,{types:null,countries:null,only:null})),i}var T1="2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",Ud=40,Fi=String.raw`([a-z]{3,9})\.?`,D1=/^(all|any|no|clear)( time)?$/,
L1=/\b(\d{1,2})(?:st|nd|rd|th)\b/g,C1=/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/,N1=/^(?:in|on|during|at|time:?)\s+/,I1=/^\d{4}-\d\d(?:-\d\d)?$/,
W1=["spring","summer","autumn","winter"],R1=[[/^(?:until|till|to|up to|through) ([^]+)$/,t=>[null,Xn(t,1)]],[/^before ([^]+)$/,
t=>[null,Oo(Xn(t,0),-1)]],[/^after ([^]+)$/,t=>[Oo(Xn(t,1),1),null]],[/^between ([^]+) and ([^]+)$/,(t,e)=>dr(t,e)],[/^(?:from )?([^]*?)\s*\.\.\s*([^]*)$/,
(t,e)=>dr(t,e)],[/^(?:from )?([^]+?)\s+(?:to|till|until|through|-)\s+([^]+)$/,(t,e)=>dr(t,e)],[/^(?:from )?(\d{4})(?:\s*-\s*|\s+)(\d{4})$/,
(t,e)=>dr(t,e)],[/^([a-z0-9 .,]+?)\s*-\s*([a-z0-9 .,]*[a-z][a-z0-9 .,]*)$/,(t,e)=>dr(t,e)],[/^(?:since|from) ([^]+?)(?: (?:on|onwards?))?$/,
t=>[Xn(t,0),null]]],tl=t=>`“${t.length>Ud?`${t.slice(0,Ud)}…`:t}”`,Oo=(t,e)=>t===null?null:ie(gn(t)+e),j1=t=>Qe.findIndex(
e=>e.toLowerCase().startsWith(t.replace(/^sept$/,"sep")))+1,F1=t=>21+W1.indexOf(t==="fall"?"autumn":t),el=t=>new RangeError(
t,{cause:zd}),zd="impossible",Vd=t=>t instanceof RangeError&&t.cause===zd;function _1(t){let e=(o,s,r)=>{let i=j1(s),a=[
o,String(i).padStart(2,"0"),...r?[r.padStart(2,"0")]:[]];return i?a.join("-"):t},n=[[/^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/,
([o,s])=>`${s}-${F1(o)}`],[/^q([1-4]) (\d{4})$/,([o,s])=>`${s}-${32+Number(o)}`],[/^(\d{4}) q([1-4])$/,([o,s])=>`${o}-${32+
Number(s)}`],[new RegExp(`^${Fi},? (\\d{4})$`),([o,s])=>e(s,o)],[new RegExp(`^(\\d{4}) ${Fi}$`),([o,s])=>e(o,s)],[new RegExp(
`^(\\d{1,2})\\.? ${Fi},? (\\d{4})$`),([o,s,r])=>e(r,s,o)],[new RegExp(`^${Fi} (\\d{1,2}),? (\\d{4})$`),([o,s,r])=>e(r,o,
s)],[/^(?:the )?(\d{3})0s$/,([o])=>`${o}X`],[/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,o=>o.map(s=>s.padStart(2,"0")).join("\
-")]];for(let[o,s]of n){let r=o.exec(t);if(r)return s(r.slice(1))}return t.toUpperCase()}function Xn(t,e){let n=t.trim();
if(n===""||n==="..")return null;if(C1.test(n))throw el(`${tl(n)} can be read in two ways: write the month in letters, as\
 in 8 Dec 2024.`);let o=_1(n),s;try{s=Ce(o)}catch{throw I1.test(o)&&o.length>7?el(`The calendar has no day ${tl(n)}.`):new RangeError(
`${tl(n)} is not a date. Write, for example, ${T1}.`)}return/^(0000|9999-99)/.test(s[e])?null:s[e]}function dr(t,e){let n=/^(?:(\d{1,2}) )?([a-z]{3,9}\.? \d{4})$/.
exec(e.trim()),o=t.trim();n?.[1]&&/^\d{1,2}$/.test(o)?o=`${o} ${n[2]}`:n&&/^(\d{1,2} )?[a-z]{3,9}\.?$/.test(o)&&(o=`${o}\
 ${n[2].slice(-4)}`);let s=[Xn(o,0),Xn(e,1)];if(s[0]&&s[1]&&s[0]>s[1])throw el(`The time ends (${lt(s[1])}) before it st\
arts (${lt(s[0])}).`);return s}function en(t){let e=t.toLowerCase().replace(/[–—−]/g,"-").replace(/…/g,"..").replace(
/\s+/g," ").trim().replace(N1,"").replace(L1,"$1");if(!e||D1.test(e))return null;for(let[n,o]of R1){let s=n.exec(e);if(s)
return Gd(o(s[1],s[2]))}return Gd([Xn(e,0),Xn(e,1)])}var Gd=t=>t[0]||t[1]?t:null;var Yd=["dates","actors","filters"],mr=[...Sn,"certain"],nl="|";function qd([t,e]){let[n,o]=[Oo(t,-1),Oo(e,1)];return!n||
!o?null:[[n,n],[o,o]]}function Kd([[t,e],[n,o]]){if(!t||t!==e||!o||n!==o)return null;let[s,r]=[Oo(t,1),Oo(o,-1)];return s&&
r&&s<=r?[s,r]:null}var hr=(t,e=!1)=>({compare:{by:"dates",sides:t,certain:e},window:null,certain:!1});function Xd(t){let e={};
for(let n of mr)rt(t[n],yt[n])||(e[n]=t[n]);return e}function Qd({window:t,actor:e,parts:n}){let o=r=>mr.filter(i=>i in r).
map(i=>`${i}=${n[i].write(r[i])}`).join(";"),s=r=>{let i={};for(let a of r.split(";").filter(Boolean)){let c=mr.find(l=>a.
startsWith(`${l}=`));if(!c)throw new RangeError("a filter that is compared cannot be read");i[c]=n[c].read(a.slice(c.length+
1))}return i};return{write(r){return r.by==="filters"?["filters",...r.sides.map(o)].join(nl):r.by==="dates"?["dates",...r.
sides.map(t.write),...r.certain?["certain"]:[]].join(":"):["actors",...r.sides,r.way,r.family].join(":")},read(r){if(r.startsWith(
`filters${nl}`)){let[,u,d,...m]=r.split(nl);if(d===void 0||m.length)throw new RangeError("two filters are compared");return{
by:"filters",sides:[s(u),s(d)]}}let[i,a,c,...l]=r.split(":");if(c===void 0)throw new RangeError("the comparison cannot b\
e read");if(i==="dates")return{by:i,sides:[t.read(a),t.read(c)],certain:l[0]==="certain"};if(i!=="actors"||a===c)throw new RangeError(
"the comparison cannot be read");for(let u of[a,c])if(!e(u))throw new RangeError(`no actor “${u}”`);let f=V.find(u=>u===
l[1])??"support";return{by:i,sides:[a,c],way:l[0]==="from"?"from":"to",family:f}}}}var R=(t,e,n=`${e}s`)=>`${t.toLocaleString("en")} ${t===1?e:n}`,ol=(t,e)=>`${t.toLocaleString("en")} of ${e.toLocaleString(
"en")} (${Math.floor(100*t/e)}%)`;function _i({value:t,upper:e,currency:n,per:o,qualifier:s,as_of:r},i){let a=f=>f.toLocaleString(
"en",{maximumFractionDigits:2}),c=e?`${a(t)} to ${a(e)}`:a(t),l=`${o?` a ${o}`:""}${r?` (${i(r)})`:""}`;return`${s?`${md[s]}\
 `:""}${n} ${c}${l}`}function tp({speak:t,other:e,unstated:n}){if(!t&&!e)return null;let o=t+e+n;return`${t} of ${R(o,"s\
ource")} ${t===1||o===1?"speaks":"speak"} of this time.`}var Zd=t=>t.toLowerCase().trim();function Mo(t,e){let n=t.kinds[e.
kind]??t.unusedKinds[e.kind],o=t.actors[e.source]?.plural?n.pluralVerb??n.verb:n.verb;if(!e.role)return{said:` ${o} `,named:!1};
if(!hd.includes(e.kind))return{said:`, ${e.role}, ${o} `,named:!1};let s=Zd(e.role).endsWith(` ${Zd(t.actors[e.target]?.
name??"")}`);return{said:s?`, ${e.role}`:`, ${e.role} of `,named:s}}function nn(t,e,n,o){let{said:s,named:r}=Mo(t,e);return`${n}${s}${r?
"":o}`}function sl(t){let e=[{actors:[t.actors[0]],rises:!1}];for(let n of t.hops)if(!n.through)e.push({actors:[n.target],
rises:!1});else{let o=e[e.length-1];o.actors.push(n.target),o.rises=n.links[0].source===n.source}return e}var rl=(t,e)=>t===
0?"":e?", part of ":t===1?", through its ":" and its ",Bi=(t,e)=>sl(t).map(({actors:n,rises:o})=>n.map((s,r)=>`${rl(r,o)}${e(
s)}`).join("")).join(" → "),xe=t=>t[0].toUpperCase()+t.slice(1),on=t=>t.replaceAll("-"," ").replace(/\b(un|eu|us|uk)\b/g,
e=>e.toUpperCase()),Pi=t=>/^.*?[.!?](?=\s|$)/s.exec(t)?.[0]??t;var B1={actors:"actor",links:"link",sources:"source",events:"event",roots:"independent source"},P1=200,H1=new Intl.DisplayNames(
["en"],{type:"region",fallback:"code"}),It=(t,e)=>({known:(n,o)=>Object.hasOwn(n[t],o),said:(n,o)=>`${e} ${U1(n,t,o)}`});
function U1(t,e,n){if(e==="sources")return t.sources[n].title;if(e!=="links")return t[e][n].name;let o=t.links[n];return`\
“${nn(t,o,t.actors[o.source].name,t.actors[o.target].name)}”`}var il=(t,e)=>({known:(n,o)=>t.includes(o),said:(n,o)=>e(
o)}),cl=t=>({known:(e,n)=>n==="",said:()=>t}),ep=t=>({known:(e,n)=>{let o=n.split(",");return o.length<=P1&&o.every(s=>Object.
hasOwn(e[t],s))},said:()=>"chosen one by one"}),al=cl("drawn in the picture"),np=cl(""),Hi={actors:{type:{known:(t,e)=>Object.
hasOwn(t.types,e),said:(t,e)=>t.types[e].plural},country:{known:(t,e)=>le(t,"countries").includes(e),said:(t,e)=>e===Pt?
"without a country":`country: ${H1.of(e)}`},gives:It("actors","supporting"),takes:It("actors","supported by"),foe:It("ac\
tors","with hostile links to"),ally:It("actors","aligned with"),drawn:al,hidden:cl("in view, but not drawn in the pictur\
e"),instead:np,ids:ep("actors")},links:{from:It("actors","from"),to:It("actors","to"),of:It("actors","of"),with:It("acto\
rs","with"),kind:{known:(t,e)=>Object.hasOwn(t.kinds,e),said:(t,e)=>t.kinds[e].label.toLowerCase()},family:il(V,t=>t),confidence:il(
Y,t=>`${t} confidence`),status:il(ht,t=>Zt[t]),cites:It("sources","citing"),rests:It("sources","resting on"),alone:It("s\
ources","without support if this source is withdrawn:"),weaker:It("sources","less confident if this source is withdrawn:"),
drawn:al,instead:np,ids:ep("links")},sources:{cited:It("links","cited for"),repeats:It("sources","derived from")},events:{
of:It("actors","with"),cites:It("sources","citing"),rests:It("sources","resting on"),alone:It("sources","without a claim\
 if this source is withdrawn:"),drawn:al},roots:{cited:It("links","behind")}},op=Object.keys(Hi),je=(t,e={})=>[t,...Object.
entries(e).map(([n,o])=>o===""?n:`${n}=${o}`)].join(":");function Ui(t,e){let[n,...o]=e.split(":"),s=op.find(i=>i===n);if(!s)
throw new RangeError(`a list holds ${op.join(", ")}, not “${n.slice(0,60)}”`);let r={};for(let i of o){let a=i.indexOf(
"="),[c,l]=a<0?[i,""]:[i.slice(0,a),i.slice(a+1)];if(!(Object.hasOwn(Hi[s],c)&&Hi[s][c].known(t,l)))throw new RangeError(
`“${i.slice(0,60)}” is not a condition on ${s}`);r[c]=l}return{type:s,where:r}}var wr=(t,e)=>R(e,B1[t]),Gi=(t,{type:e,
where:n})=>Object.entries(n).map(([o,s])=>Hi[e][o].said(t,s)).filter(Boolean);function G1({actors:t,links:e,sources:n,events:o,kinds:s,unusedKinds:r,stories:i=[]}){let a=Object.fromEntries(i.map(c=>[
c.id,c]));return[t,e,n,o,s,r,a].filter(Boolean)}function zi(t){let e=G1(t),n=new Map;for(let o of e)for(let[s,{former_ids:r}]of Object.
entries(o))for(let i of r??[])e.some(a=>Object.hasOwn(a,i))||n.set(i,s);return n}function as({info:t},e){let n=t?.removed??
{};return Object.hasOwn(n,e)?`“${e}” was removed: ${n[e]}`:null}var z1=["actor","link","source","event"],V1=["paths","stories","compare"],fl="all",Y1=["lanes","events"],q1=["certain","\
possible","undated"],ul=5,sp=60,K1=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function X1(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;
let e=new Date(t);return!Number.isNaN(e.getTime())&&e.toISOString().slice(0,10)===t}var he=t=>`“${t.length>sp?`${t.slice(
0,sp)}…`:t}”`.replace(K1,"�"),cs=(t,e)=>Object.hasOwn(t,e),Q1=t=>t!==null&&typeof t=="object"&&!Array.isArray(t),Eo=t=>Array.
isArray(t)&&t.length<=1e3&&t.every(e=>typeof e=="string"),gr=t=>t===null||typeof t=="string"&&t.length<=100,dl=t=>typeof t==
"boolean",rp=t=>e=>Number.isInteger(e)&&Number(e)>=0&&Number(e)<=t,ip={kinds:Eo,families:Eo,status:Eo,types:Eo,countries:Eo,
without:Eo,via:Eo,on:gr,between:gr,minConfidence:gr,time:gr,sort:gr,certain:dl,undirected:dl,parts:dl,maxHops:rp(20),limit:rp(
1e4)};function Ao(t,e){return{write:n=>n.join(","),read:n=>[...new Set(n.split(",").filter(Boolean))].map(o=>{if(!t(o))throw new RangeError(
`no ${e} ${he(o)}`);return o})}}function To(t){return{write:String,read:e=>{let n=t.find(o=>o===e);if(n===void 0)throw new RangeError(
`${he(e)} is not one of ${t.join(", ")}`);return n}}}var fp=(t,e)=>({write:String,read:n=>{let o=/^\d{1,6}$/.test(n)?Number(
n):NaN;if(!(o>=t&&o<=e))throw new RangeError(`${he(n)} is not a number from ${t} to ${e}`);return o}}),ap={write:t=>t.map(
e=>e??"").join(".."),read:t=>{let e=t.includes("..")?t.split(".."):[t,t];if(e.length!==2||e.some(o=>o&&!X1(o))||!e.join(
"")||e[0]&&e[1]&&e[0]>e[1])throw new RangeError(`${he(t)} is not a span of days`);return[e[0]||null,e[1]||null]}},J1={write:({
family:t,order:e,grouped:n,opened:o})=>[t,e,n?"grouped":"flat",...o.toSorted()].join(":"),read:t=>{let[e,n,o,...s]=t.split(
":"),r=s.find(i=>!/^(from|to)\d{1,3}$/.test(i));if(r!==void 0)throw new RangeError(`${he(r)} is not a group of the matri\
x`);return{family:To(Ni).read(e),order:To(Ii).read(n??""),grouped:To(["grouped","flat"]).read(o??"")==="grouped",opened:[
...new Set(s)]}}},Z1=t=>({write:e=>Object.entries(e).map(([n,o])=>[n,...o.map(Math.round)].join(":")).join(","),read:e=>Object.
fromEntries(e.split(",").filter(Boolean).map(n=>{let[o,s,r,...i]=n.split(":");if(!t(o)||i.length||![s,r].every(c=>/^-?\d{1,6}$/.
test(c)))throw new RangeError(`${he(n)} is not an actor and a place`);let a=[Number(s),Number(r)];return[o,a]}))}),tx=t=>({
write:e=>e.type==="pair"?`pair:${e.from}:${e.to}`:e.type==="list"?`list:${e.list}`:e.id?`${e.type}:${e.id}`:e.type,read:e=>{
if(e==="stories"&&!t.stories?.length)throw new RangeError("the page has no stories");let n=V1.find(f=>f===e);if(n)return{
type:n};if(e.startsWith("list:")){let f=e.slice(5);return Ui(t,f),{type:"list",list:f}}let[o,s,r,...i]=e.split(":");if(o===
"pair"){if(i.length>0||s===r||![s,r].every(u=>cs(t.actors,u??"")))throw new RangeError(`no pair of actors ${he(e)}`);return{
type:"pair",from:s,to:r}}let a=e.slice(e.indexOf(":")+1),c=q1.find(f=>e===`dated:${f}`);if(c)return{type:"dated",id:c};let l=z1.
find(f=>f===e.split(":",1)[0]);if(!l||!cs(t[`${l}s`],a))throw new RangeError(`no record ${he(e)}`);return{type:l,id:a}}});
function up(t,e){let n=null;try{n=JSON.parse(e)}catch{}if(!Array.isArray(n)||n.length!==3||!Q1(n[2]))throw new RangeError(
"the question cannot be read");let o=le(t,"countries").map(Vn);for(let s of n.slice(0,2))if(s!==null&&(typeof s!="string"||
!(cs(t.actors,s)||o.includes(s))))throw new RangeError(`no actor ${he(String(s))}`);for(let[s,r]of Object.entries(n[2]))
if(!cs(ip,s)||!ip[s](r))throw new RangeError(`the filter ${he(s)} of the question cannot be read`);return{from:n[0],to:n[1],
filter:n[2]}}var ex=t=>({write:({from:e,to:n,walk:o})=>JSON.stringify([e,n,o]),read:e=>{let{from:n,to:o,filter:s={}}=up(
t,e);return ji({from:n,to:o,walk:Ri(s)})}}),cp=(t,e,n)=>({write:([o,s])=>`${o}:${s}`,read:o=>{let s=o.lastIndexOf(":"),r=o.
slice(0,s);if(s<1||!t(r))throw new RangeError(`no ${e} ${he(r||o)}`);return[r,fp(0,n).read(o.slice(s+1))]}});function dp(t){
let e=a=>cs(t.actors,a),n=a=>{let c=le(t,a),l=new Set(c),{write:f,read:u}=Ao(d=>l.has(d),a);return{write:d=>d.length===c.
length&&c.length>1?fl:f(d),read:d=>d===fl&&!l.has(fl)?c:u(d)}},o=cp(e,"actor",6),s=cp(a=>(t.stories??[]).some(c=>c.id===
a),"story",1e3),r={write:()=>"1",read:a=>To(["1"]).read(a)==="1"},i={kinds:n("kinds"),types:n("types"),confidences:n("co\
nfidences"),statuses:n("statuses"),countries:n("countries")};return{view:To(Bd),table:To(xn),timeline:To(Y1),matrix:J1,...i,
window:ap,certain:r,without:Ao(a=>e(a)||cs(t.links,a),"actor or link"),only:Ao(e,"actor"),unfolded:Ao(e,"actor"),focus:{
write:({id:a,depth:c})=>o.write([a,c]),read:a=>{let[c,l]=o.read(a);return{id:c,depth:l}}},pinned:Z1(e),stacks:Ao(a=>/^[a-z-]+\.\d+$/.
test(a),"stack"),families:Ao(a=>V.some(c=>c===a),"family"),selected:Ao(e,"actor"),open:tx(t),compare:Qd({window:ap,actor:e,
parts:{...i,certain:r}}),question:ex(t),chosen:fp(0,1e3),story:{write:({id:a,step:c})=>s.write([a,c]),read:a=>{let[c,l]=s.
read(a);return{id:c,step:l}}}}}function Vi(t,e){let n=new URLSearchParams,o=dp(t),s=r=>{let i=e[r];i!==null&&!rt(i,yt[r])&&
n.set(r,o[r].write(i))};return fr.forEach(s),n.toString()}var lp=/[a-z0-9]+(?:-+[a-z0-9]+)*/g;function Yi(t,e){let n={...yt},
o=[],s=dp(t),r={},i=new Set,a=zi(t),c=f=>{let u=a.get(f);return u?(i.add(`${he(f)} is now ${he(u)}`),u):f},l=(f,u)=>{let d=u.
replace(lp,c);n[f]=s[f].read(d),f==="question"&&(r=Yn(t,up(t,d)))};for(let[f,u]of new URLSearchParams(e.replace(/^#/,""))){
let d=fr.find(m=>m===f);if(!d){o.push(`${he(f)} is not a setting of the view`);continue}try{l(d,u)}catch(m){if(!(m instanceof
RangeError))throw m;let h=(u.match(lp)??[]).map(w=>as(t,w)).filter(w=>w!==null);o.push(...h.length?new Set(h):[m.message])}}
for(let f of ss)r[f]!==void 0&&!rt(r[f],yt[f])&&Object.assign(n,{[f]:r[f]});return o.length>ul&&o.splice(ul,1/0,"and mor\
e"),{state:Wi(n),notes:o,renamed:[...i].slice(0,ul)}}var nx=200;function mp(t){let e=Object.freeze(t),n=[],o=[],s=[];function r(c){let l=e;e=Object.freeze(c);for(let f of s)
f(e,l)}function i(c,{tracked:l=!0}={}){let f=Wi({...e,...c},e);fr.every(u=>rt(e[u],f[u]))||(l&&(n.push(e),n.length>nx&&n.
shift(),o.length=0),r(f))}function a(c,l){let f=c.pop();return f?(l.push(e),r(f),!0):!1}return{get:()=>e,set:i,on:c=>{s.
push(c)},undo:()=>a(n,o),redo:()=>a(o,n),canUndo:()=>n.length>0,canRedo:()=>o.length>0}}var H=t=>t[t.length-1],Ht=t=>!!t;function U(t,e){let n=t.get(e);if(n===void 0)throw new RangeError(`nothing is known of ${e}`);
return n}function nt(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}var sx={window:null,certain:!1};function wp(t){let e=n=>[...t.events[n].days.map(o=>o??"9999-99-99"),n].join(" ");return(n,o)=>e(
n)<e(o)?-1:1}function rx({days:t},{window:e,certain:n}){if(!e)return!0;let[o,s]=[t[0]??"0000-00-00",t[1]??"9999-99-99"],
[r,i]=[e[0]??"0000-00-00",e[1]??"9999-99-99"];return n?o>=r&&s<=i:o<=i&&s>=r}var Fe=(t,{actors:e,time:n=sx})=>Object.keys(
t.events).filter(o=>{let s=t.events[o];return s.roles.some(r=>e.has(r.actor))&&rx(s,n)}).sort(wp(t));function qi(t,e){let n=wp(
t),o=s=>Object.hasOwn(t.events,s);return{to:(t.events[e].responds_to??[]).filter(o).sort(n),by:Object.keys(t.events).filter(
s=>(t.events[s].responds_to??[]).includes(e)).sort(n)}}function sn(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function ix(t,e){return t==null||e==null?NaN:e<t?-1:
e>t?1:e>=t?0:NaN}function ds(t){let e,n,o;t.length!==2?(e=sn,n=(a,c)=>sn(t(a),c),o=(a,c)=>t(a)-c):(e=t===sn||t===ix?t:ax,
n=t,o=t);function s(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let u=l+f>>>1;n(a[u],c)<0?l=u+1:f=u}while(l<f)}
return l}function r(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let u=l+f>>>1;n(a[u],c)<=0?l=u+1:f=u}while(l<f)}
return l}function i(a,c,l=0,f=a.length){let u=s(a,c,l,f-1);return u>l&&o(a[u-1],c)>-o(a[u],c)?u-1:u}return{left:s,center:i,
right:r}}function ax(){return 0}function cx(t){return t===null?NaN:+t}var yp=ds(sn),xD=yp.right,SD=yp.left,$D=ds(cx).center;var vD=bp(kp),OD=bp(lx);function bp(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=
+o)>=0))throw new RangeError("invalid ry");let{data:s,width:r,height:i}=e;if(!((r=Math.floor(r))>=0))throw new RangeError(
"invalid width");if(!((i=Math.floor(i!==void 0?i:s.length/r))>=0))throw new RangeError("invalid height");if(!r||!i||!n&&
!o)return e;let a=n&&t(n),c=o&&t(o),l=s.slice();return a&&c?(fs(a,l,s,r,i),fs(a,s,l,r,i),fs(a,l,s,r,i),us(c,s,l,r,i),us(
c,l,s,r,i),us(c,s,l,r,i)):a?(fs(a,s,l,r,i),fs(a,l,s,r,i),fs(a,s,l,r,i)):c&&(us(c,s,l,r,i),us(c,l,s,r,i),us(c,s,l,r,i)),e}}
function fs(t,e,n,o,s){for(let r=0,i=o*s;r<i;)t(e,n,r,r+=o,1)}function us(t,e,n,o,s){for(let r=0,i=o*s;r<o;++r)t(e,n,r,r+
i,o)}function lx(t){let e=kp(t);return(n,o,s,r,i)=>{s<<=2,r<<=2,i<<=2,e(n,o,s+0,r+0,i),e(n,o,s+1,r+1,i),e(n,o,s+2,r+2,i),
e(n,o,s+3,r+3,i)}}function kp(t){let e=Math.floor(t);if(e===t)return fx(t);let n=t-e,o=2*t+1;return(s,r,i,a,c)=>{if(!((a-=
c)>=i))return;let l=e*r[i],f=c*e,u=f+c;for(let d=i,m=i+f;d<m;d+=c)l+=r[Math.min(a,d)];for(let d=i,m=a;d<=m;d+=c)l+=r[Math.
min(a,d+f)],s[d]=(l+n*(r[Math.max(i,d-u)]+r[Math.min(a,d+u)]))/o,l-=r[Math.max(i,d-f)]}}function fx(t){let e=2*t+1;return(n,o,s,r,i)=>{
if(!((r-=i)>=s))return;let a=t*o[s],c=i*t;for(let l=s,f=s+c;l<f;l+=i)a+=o[Math.min(r,l)];for(let l=s,f=r;l<=f;l+=i)a+=o[Math.
min(r,l+c)],n[l]=a/e,a-=o[Math.max(s,l-c)]}}var ux=Array.prototype,MD=ux.slice;var dx=Math.sqrt(50),px=Math.sqrt(10),mx=Math.sqrt(2);function xp(t,e,n){let o=(e-t)/Math.max(0,n),s=Math.floor(Math.log10(
o)),r=o/Math.pow(10,s),i=r>=dx?10:r>=px?5:r>=mx?2:1,a,c,l;return s<0?(l=Math.pow(10,-s)/i,a=Math.round(t*l),c=Math.round(
e*l),a/l<t&&++a,c/l>e&&--c,l=-l):(l=Math.pow(10,s)*i,a=Math.round(t/l),c=Math.round(e/l),a*l<t&&++a,c*l>e&&--c),c<a&&.5<=
n&&n<2?xp(t,e,n*2):[a,c,l]}function gp(t,e,n){return e=+e,t=+t,n=+n,xp(t,e,n)[2]}function pl(t,e,n){e=+e,t=+t,n=+n;let o=e<t,s=o?gp(e,t,n):gp(t,e,n);
return(o?-1:1)*(s<0?1/-s:s)}var ED=hx(Math.random);function hx(t){return function(n,o=0,s=n.length){let r=s-(o=+o);for(;r;){let i=t()*r--|0,a=n[r+o];
n[r+o]=n[i+o],n[i+o]=a}return n}}var Sp=2e4,Do=class extends Error{},Lo=class t{constructor(e=$d){if(!Number.isSafeInteger(e)||e<0)throw new st(`\`work\` i\
s a whole number of links, at least 0, not ${JSON.stringify(e)}`);this.work=e,this.spent=0,this.pause=Sp}get left(){return this.
work-this.spent}spend=e=>{if(this.spent+=e,this.spent>this.work)throw this.spent=this.work,new Do};tired(){return this.spent<
this.pause?!1:(this.pause=this.spent+Sp,!0)}share(e,n){let o=new t(Math.min(e,this.left));try{return n(o)}finally{this.spent+=
o.spent}}};function Ki(t){for(;;){let{done:e,value:n}=t.next();if(e)return n}}var ml=new WeakMap;function _e(t){return ml.has(t)||ml.set(t,wx(t)),ml.get(t)}function wx(t){let e={...t.kinds,...t.unusedKinds},
[n,o,s]=[t.actors,t.links,e].map(u=>Object.keys(u).sort()),[r,i,a]=[n,o,s].map(u=>new Map(u.map((d,m)=>[d,m]))),c={graph:t,
actors:n,links:o,kinds:s,actorAt:r,linkAt:i,kindAt:a,families:s.map(u=>e[u].family),labels:s.map(u=>e[u].label),symmetric:Uint8Array.
from(s,u=>e[u].symmetric?1:0),composes:Uint8Array.from(s,u=>e[u].composes?1:0)};for(let u of["source","target"])c[u]=new Int32Array(
o.length);c.kind=new Uint16Array(o.length),c.level=new Uint8Array(o.length),c.status=new Uint8Array(o.length),c.weakly=new Uint8Array(
o.length);let l=o.map(u=>te(t.links[u]));c.spans=new Int32Array(o.length+1),l.forEach((u,d)=>{c.spans[d+1]=c.spans[d]+u.
length});for(let u of["s1","s2","e1","e2"])c[u]=new Int32Array(c.spans[o.length]);let f=Zu();return o.forEach((u,d)=>{let m=t.
links[u];c.source[d]=r.get(m.source),c.target[d]=r.get(m.target),c.kind[d]=a.get(m.kind),c.level[d]=it(m.confidence),c.status[d]=
ht.indexOf(m.status),c.weakly[d]=m.weakly_disputed?1:0,l[d].forEach((h,w)=>{let[y,$]=[c.spans[d]+w,f(h)],S=m.outside?.includes(
w);c.s1[y]=$[0],c.s2[y]=S?1000000001:$[1],c.e1[y]=S?-1000000001:$[2],c.e2[y]=$[3]})}),c.outgoing=$p(c.source,c.target,n.
length),c.incoming=$p(c.target,c.source,n.length),c}var Xi=({spans:t,s1:e,s2:n,e1:o,e2:s},r)=>Array.from({length:t[r+1]-
t[r]},(i,a)=>{let c=t[r]+a;return[e[c],n[c],o[c],s[c]]});function $p(t,e,n){let o=vp(e,Int32Array.from(t,(i,a)=>a),n).links,
s=vp(t,o,n),r=new Int32Array(n);for(let i=0;i<n;i++)for(let a=s.start[i];a<s.start[i+1];a++)(a===s.start[i]||e[s.links[a]]!==
e[s.links[a-1]])&&(r[i]+=1);return{...s,others:r}}function vp(t,e,n){let o=new Int32Array(n+1);for(let i of t)o[i+1]+=1;
for(let i=0;i<n;i++)o[i+1]+=o[i];let s=o.slice(),r=new Int32Array(e.length);for(let i of e)r[s[t[i]]++]=i;return{start:o,
links:r}}var Op=[-1e9,1e9];function hl(t,e,n,o){let[s,r]=n??Op,i=o==="certain"?([,u,d])=>[u,d]:([u,,,d])=>[u,d],a=t.map(u=>u.flatMap(
(d,m)=>d.map(i).filter(h=>h[0]<=r&&h[1]>=s).map(h=>({link:m,span:h}))));if(a.some(u=>u.length===0))return null;let c=a.map(
u=>u.map(({span:d})=>d)),l=e==="any"||c.length===1?c.map(u=>u.map(()=>!0)):f(c);return l&&a.map((u,d)=>[...new Set(u.filter(
(m,h)=>l[d][h]).map(({link:m})=>m))].sort(gx));function f(u){return e==="in-order"?Sx(u):o==="certain"?bx(u,[s,r]):yx(u,
[s,r])}}var gx=(t,e)=>t-e,Mp=(t,e)=>wl(t.map(n=>n.flatMap(o=>o.map(([s,,,r])=>[s,r]))),e??Op),wl=(t,e)=>t.reduce((n,o)=>Qi(
n,Ji(o)),[e]);function Qi(t,e){let n=[];for(let o=0,s=0;o<t.length&&s<e.length;){let[r,i]=[Math.max(t[o][0],e[s][0]),Math.
min(t[o][1],e[s][1])];r<=i&&n.push([r,i]),t[o][1]<e[s][1]?o+=1:s+=1}return n}var gl=(t,e)=>t[0]-e[0]||t[1]-e[1];function Ji(t){
let e=[];for(let[n,o]of t.filter(s=>s[0]<=s[1]).sort(gl)){let s=e.at(-1);s&&n<=s[1]+1?s[1]=Math.max(s[1],o):e.push([n,o])}
return e}function yl(t,e,n=!1){let[o,s]=[0,t.length];for(;o<s;){let r=o+s>>1;(n?t[r]<e:t[r]<=e)?o=r+1:s=r}return o}function Ep(t){
let e=t.map(([n])=>n);return n=>{let o=yl(e,n[1])-1;return o>=0&&n[0]<=n[1]&&t[o][1]>=n[0]}}function yx(t,e){let n=wl(t,
e);return n.length?t.map(o=>o.map(Ep(n))):null}function bx(t,e){let n=Ep(wl(t,e)),o=t.map(kx),s=t.map((i,a)=>i.filter(c=>c[0]>
c[1]&&o.every((l,f)=>f===a||l(c)))),r=t.map((i,a)=>{let c=new Set(s[a]),l=xx(s.flatMap((f,u)=>u===a?[]:f));return i.map(
f=>n(f)||c.has(f)||l(f))});return r.every(i=>i.includes(!0))?r:null}function kx(t){let e=[...t].sort(gl),n=e.map(([s])=>s),
o=e.map(([,s])=>s);for(let s=1;s<o.length;s+=1)o[s]=Math.max(o[s-1],o[s]);return([s,r])=>{let i=yl(n,r)-1;return i>=0&&o[i]>=
s}}function xx(t){let e=t.map(([s,r])=>[r,s]).sort(gl),n=e.map(([s])=>s),o=e.map(([,s])=>s);for(let s=o.length-2;s>=0;s-=
1)o[s]=Math.min(o[s+1],o[s]);return s=>{let r=yl(n,s[0],!0);return r<n.length&&o[r]<=s[1]}}function Sx(t){let e=[-1e9];for(let o of t){
let s=e[e.length-1],r=1/0;for(let[i,a]of o)a>=s&&(r=Math.min(r,Math.max(s,i)));if(r===1/0)return null;e.push(r)}let n=[1e9];
for(let o of[...t].reverse()){let s=n[0],r=-1000000001;for(let[i,a]of o)i<=s&&(r=Math.max(r,Math.min(a,s)));n.unshift(r)}
return t.map((o,s)=>o.map(([r,i])=>i>=e[s]&&Math.max(r,e[s])<=n[s+1]))}function Lp(t,e,n,o,s){let r=1;for(let i of o){if(i===e||i===n)continue;let a=vx(t,e,i,n,s);if(a===null)return null;t.steps||
(r=Math.max(r,a))}return r}function vx(t,e,n,o,s){let[r,i]=[Zi(t,e,n,[o],s),Zi(t,n,o,[e],s)];if(!r||!i)return null;let a=r.
length+i.length;for(let c of r.filter(l=>i.includes(l)).sort((l,f)=>l-f)){let l=Zi(t,e,n,[o,c],s),f=Zi(t,n,o,[e,c],s);if(!l&&
!f)return null;a=Math.max(a,Math.min(l?l.length+i.length:1/0,f?r.length+f.length:1/0))}return a}function Zi(t,e,n,o,s){let r={
steps:t.ahead,others:t.index.outgoing.others,known:new Map([[e,e]]),farthest:[e]},i={steps:t.behind,others:t.index.incoming.
others,known:new Map([[n,n]]),farthest:[n]};for(;r.farthest.length&&i.farthest.length;){let[a,c]=Tp(r)<=Tp(i)?[r,i]:[i,r];
for(let f of a.farthest){s(1);let u=Ap(t,a.steps,f).filter(h=>c.known.has(h));if(!u.length)continue;let[d,m]=a===r?[f,Math.
min(...u)]:[Math.min(...u),f];return[...Dp(r.known,d).reverse(),...Dp(i.known,m)].slice(1)}let l=[];for(let f of a.farthest){
let u=Ap(t,a.steps,f);s(u.length);for(let d of u)a.known.has(d)||o.includes(d)||(a.known.set(d,f),l.push(d))}a.farthest=
l.sort((f,u)=>f-u)}return null}var Ap=(t,e,n)=>t.steps?[...new Set([e,t.parts,t.wholes].flatMap(o=>[...o(n).others]))]:[
...e(n).others],Tp=({others:t,farthest:e})=>e.reduce((n,o)=>n+t[o],0);function Dp(t,e){let n=[e];for(let o=t.get(e);o!==
void 0&&o!==H(n);o=t.get(o))n.push(o);return n}function Cp(t,e,n=null){let{kind:o,source:s,target:r,start:i,end:a,periods:c,status:l,weakly_disputed:f,confidence:u,claims:d}=t.
links[e];return{id:e,kind:o,source:s,target:r,start:i??null,end:a??null,periods:c??[],status:l,weaklyDisputed:f??!1,confidence:u,
sources:[...new Set(d.map(m=>m.source))].sort(),sourcesInWindow:ps(t,[e],n)}}function ps(t,e,n){if(!n)return null;let o=new Map;
for(let{stance:r,source:i,spoken:a=[]}of e.flatMap(c=>t.links[c].claims)){if(r!=="supports")continue;let c=o.get(i)??[];
o.set(i,c);for(let[l,f]of a){let u=l===null?-1e9:gn(l);c.push(u<=n[1]&&(f===null?1e9:gn(f))>=n[0])}}let s={speak:0,other:0,
unstated:0};for(let r of Ci([...o.keys()],t.sources)){let i=r.flatMap(a=>o.get(a));s[i.includes(!0)?"speak":i.length?"ot\
her":"unstated"]+=1}return s}function ms(t,e){let n=new Set;for(let o of e)for(let{stance:s,source:r}of t.links[o].claims)
s==="supports"&&n.add(r);return os(n,t.sources).length}var Ip=ht.indexOf("denied");function Jn(t,e){Mx(t,e);let n=$o(e),o=jp(t,e,n,Ex(t,e)),s=e.parts&&t.kind.some((d,m)=>Rp(t,
d)&&t.status[m]!==Ip),r=s?Ax(t,e,n):null,i=t.symmetric.map(d=>e.undirected?1:d),a={index:t,filter:e,window:n,mask:o,bothWays:i,
steps:s,stepMask:r},{incoming:c,outgoing:l,source:f,target:u}=t;return{...a,ahead:ta(d=>Np(a,d,l,u,c,f)),behind:ta(d=>Np(
a,d,c,f,l,u)),parts:ta(d=>kl(t,r,d,[[c,f,null]])),wholes:ta(d=>kl(t,r,d,[[l,u,null]]))}}function ta(t){let e=new Map;return n=>{
let o=e.get(n)??t(n);return e.set(n,o),o}}function Mx(t,e){for(let n of e.kinds)if(!t.kindAt.has(n))throw bo("kind",n,yn(
n,t.kinds));for(let n of e.via)br(t,n);for(let n of e.without)if(![t.actorAt,t.linkAt,t.kindAt].some(o=>o.has(n)))throw bo(
"actor, link or kind",n,Wp(t,n))}function br(t,e){let n=t.actorAt.get(e);if(n===void 0)throw bo("actor",e,Wp(t,e));return n}
function Wp(t,e){let n=new Map;for(let o of t.actors){let s=t.graph.actors[o];for(let{name:r}of[s,...s.names??[]])n.has(
gt(r))||n.set(gt(r),o);n.set(gt(o),o)}return yn(gt(String(e)),n.keys()).map(o=>n.get(o))}var Ex=(t,e)=>t.kinds.map((n,o)=>(e.
kinds.length===0||e.kinds.includes(n))&&(e.families.length===0||e.families.includes(t.families[o]))),Rp=(t,e)=>t.composes[e]===
1&&t.symmetric[e]===0;function Ax(t,e,n){let o=t.kinds.map((s,r)=>Rp(t,r));return jp(t,e,n,o).map((s,r)=>t.status[r]===Ip?
0:s)}function jp(t,e,n,o){let{kind:s,level:r,status:i,weakly:a,source:c,target:l,spans:f,s1:u,s2:d,e1:m,e2:h}=t,w=new Set(
e.without),y=t.kinds.map((E,O)=>o[O]&&!w.has(E)),$=ht.map(E=>e.status.length===0||e.status.includes(E)),S=it(e.minConfidence??
"low"),x=new Uint8Array(t.actors.length),b=new Set;for(let E of w){let O=t.actorAt.get(E);O!==void 0&&(x[O]=1),t.linkAt.
has(E)&&b.add(t.linkAt.get(E))}let[g,k]=n??[-1/0,1/0],[v,A]=e.certain?[d,m]:[u,h],T=E=>{for(let O=f[E];O<f[E+1];O++)if(v[O]<=
k&&A[O]>=g)return!0;return!1},M=new Uint8Array(s.length);for(let E=0;E<M.length;E++)y[s[E]]&&r[E]>=S&&($[i[E]]||a[E]&&$[0])&&
!x[c[E]]&&!x[l[E]]&&(!n||T(E))&&(M[E]=1);for(let E of b)M[E]=0;return M}var Np=({index:t,mask:e,bothWays:n},o,s,r,i,a)=>kl(
t,e,o,[[s,r,null],[i,a,n]]);function kl(t,e,n,o){if(!e)return{others:new Int32Array,levels:new Uint8Array};let s=new Map;
for(let[{start:i,links:a},c,l]of o)for(let f=i[n];f<i[n+1];f++){let u=a[f];if(!e[u]||l&&!l[t.kind[u]])continue;let d=s.get(
c[u]);(d===void 0||t.level[u]>d)&&s.set(c[u],t.level[u])}s.delete(n);let r=Int32Array.from(s.keys()).sort();return{others:r,
levels:Uint8Array.from(r,i=>s.get(i))}}function Co({index:t,stepMask:e},n,o){let s=ea(t.outgoing,t.target,n,o),r=ea(t.incoming,
t.source,n,o);return[...s,...r].filter(i=>e?.[i]).sort((i,a)=>i-a)}function Fp(t,e,n){if(t.filter.undirected||!t.wholes(
e).others.includes(n))return!1;let o=Co(t,e,n);return No(t,e,n).every(s=>o.includes(s))}function No({index:t,mask:e,bothWays:n},o,s){
let r=ea(t.outgoing,t.target,o,s).filter(a=>e[a]),i=ea(t.incoming,t.source,o,s).filter(a=>e[a]&&n[t.kind[a]]);return[...new Set(
[...r,...i])].sort((a,c)=>a-c)}function ea({start:t,links:e},n,o,s){let[r,i]=[t[o],t[o+1]];for(;r<i;){let c=r+i>>1;n[e[c]]<
s?r=c+1:i=c}let a=[];for(;r<t[o+1]&&n[e[r]]===s;r++)a.push(e[r]);return a}var $n=t=>t==="start"||t==="down"||t==="arrived",vn=t=>t==="arrived"||t==="up";function On(t,e,n,o){return!t.steps||!Fp(
t,n,o)?"arrived":e==="start"||e==="rising"?"rising":null}function _p(t,{actors:e,through:n}){let o=[e[0]];return n.forEach(
(s,r)=>{let i=e[r+1];s?t.wholes(e[r]).others.includes(i)&&(o[o.length-1]=i):o.push(i)}),o}function kr(t,e){for(let n=0;n<
Math.min(t.actors.length,e.actors.length);n++)if(t.actors[n]!==e.actors[n])return t.actors[n]-e.actors[n];if(t.actors.length!==
e.actors.length)return t.actors.length-e.actors.length;for(let n=0;n<t.through.length;n++)if(t.through[n]!==e.through[n])
return t.through[n]?1:-1;return 0}function na(t,e,n,o,s,{down:r=!0}={}){if(!t.steps)return e;let i=new Map(e),a=(c,l,f)=>{let u=c.get(l);c.set(l,u===void 0?
f:o(u,f))};for(let c of r?[t.wholes,t.parts]:[t.parts]){let l=e;for(let f=0;l.size&&f<=t.index.actors.length;f++){let u=new Map;
for(let[d,m]of l){let{others:h,levels:w}=c(d);s(h.length),h.forEach((y,$)=>{let S=n(y,d,w[$],m);S!==null&&a(u,y,S)})}for(let[
d,m]of u)a(i,d,m);l=u}}return i}var Pp=Y.length,xl=2047,vl=Pp<<6,xr=t=>t>>6&3,Zn=t=>t>>8&xl,to=t=>t>>19;function oa(t,e,n){return t.set(e,n),n}function Dx(){
let t=[[]],e=new Map([["",0]]),n=new Map,o=new Map,s=new Map;function r(f){let u=new Map;for(let h of f){let[w,y]=u.get(
h&255)??[xl,0];u.set(h&255,[Math.min(w,Zn(h)),Math.max(y,to(h))])}let d=[...u].map(([h,[w,y]])=>y<<19|w<<8|h).sort((h,w)=>h-
w),m=d.join();return e.get(m)??oa(e,m,t.push(d)-1)}function i(f,u,d,m=0){let h=((f*Pp+u)*64+d)*2+m,w=$=>Math.min($+m,xl),
y=$=>w(to($))<<19|w(Zn($))<<8|Math.min(xr($),u)<<6|$&63|d;return n.get(h)??oa(n,h,r(t[f].map(y)))}function a(f,u){if(f===
u||u===0)return f;if(f===0)return u;let d=Math.min(f,u)*2**24+Math.max(f,u);return o.get(d)??oa(o,d,r([...t[f],...t[u]]))}
function c(f,u){let d=f*16777216+u,m=h=>t[u].map(w=>to(h)+to(w)<<19|Zn(h)+Zn(w)<<8|Math.min(xr(h),xr(w))<<6|(h|w)&63);return s.
get(d)??oa(s,d,r(t[f].flatMap(m)))}return{number:r,moved:i,union:a,join:c,of:f=>t[f]}}function Hp(t,e,n,o,s){let r=Dx(),
i=o.find(a=>a!==e&&a!==n);return i===void 0?Sl({view:t,via:o,spend:s,known:r},e,n):Lx({view:t,via:o,spend:s,known:r},e,i,
n)}function Sl({view:t,via:e,spend:n,known:o},s,r,{begins:i=!0,ends:a=!0}={}){let c=t.index.actors.length,l=new Map(e.slice(
0,Od).map((x,b)=>[x,1<<b])),f=[d([s],{up:!i})],u=[m(new Map([[r,o.number([vl])]]),{down:!a})];function d(x,{up:b=!0}={}){
if(!t.steps)return x;let g=new Set(x);for(let k of b?[t.parts,t.wholes]:[t.parts]){let v=new Set(x);for(let A of v){let{
others:T}=k(A);n(T.length);for(let M of T)v.add(M)}for(let A of v)g.add(A)}return[...g]}function m(x,b){return $l(c,na(t,
x,(k,v,A,T)=>o.moved(T,A,l.get(v)??0,1),o.union,n,b))}function h(){let x=new Set;for(let b of H(f)){let{others:g}=t.ahead(
b);n(g.length);for(let k of g)x.add(k)}f.push(d([...x]))}function w(){let{members:x,outlook:b}=H(u),g=new Map;for(let k of x){
let v=l.get(k)??0,A=Y.map((E,O)=>o.moved(b[k],O,v)),{others:T,levels:M}=t.behind(k);n(T.length),T.forEach((E,O)=>{g.set(
E,o.union(g.get(E)??0,A[M[O]]))})}u.push(m(g))}function y(x,b){let g=new Map;for(let k of x){let{others:v,levels:A}=t.ahead(
k),[T,M]=[0,0];v.forEach((E,O)=>{let C=b.outlook[E];C!==0&&(M+=1,T=o.union(T,o.moved(C,A[O],l.get(E)??0)))}),n(M),T!==0&&
g.set(k,T)}return m(g)}function $(x){for(;f.length+u.length<x+1;){let[g,k]=[H(f),H(u).members];if(!g.length||!k.length)return null;
Bp(t.index.outgoing,g)<=Bp(t.index.incoming,k)?h():w()}let b=u.slice(0,x+1);for(let g of f.slice(0,x+1-b.length).reverse())
if(b.push(y(g,H(b))),!H(b).members.length)return null;return b[x].outlook[s]!==0?b:null}function S(x,b){let g=[],k=({members:v,
outlook:A})=>$l(c,new Map(v.filter(T=>b.has(T)).map(T=>[T,A[T]])));for(let v of x)g.push(g.length?k(y(k(v).members,H(g))):
k(v));return g}return{bits:l,layers:$,within:S,outlook:o.of}}function Lx(t,e,n,o){let{view:s,spend:r,known:i}=t,a=Sl(t,e,
n,{ends:!1}),c=Sl(t,n,o,{begins:!1}),l=s.steps?0:1,f=new Map([[a,[]],[c,[]]]);function u(h,w){let y=f.get(h)??[];return y[w]===
void 0&&(y[w]=h.layers(w)),y[w]}function d(h,{members:w,outlook:y},$){r(w.length);for(let S of w)h.set(S,i.union(h.get(S)??
0,$(y[S])))}function m(h){let w=Array.from({length:h+1},()=>new Map);for(let y=l;y<=h-l;y++){let $=h-y;if(!(y<=$?u(a,y)&&
u(c,$):u(c,$)&&u(a,y)))continue;let[S,x]=[u(a,y)??[],u(c,$)??[]],b=H(x).outlook[n];x.forEach((g,k)=>d(w[k],g,v=>v)),S.forEach(
(g,k)=>d(w[x.length-1+k],g,v=>i.join(v,b)))}return w[0].size?w.map(y=>$l(s.index.actors.length,y)):null}return{bits:a.bits,
layers:m,within:a.within,outlook:i.of}}function $l(t,e){let n=new Int32Array(t);for(let[o,s]of e)n[o]=s;return{members:[
...e.keys()],outlook:n}}var Bp=({others:t},e)=>e.reduce((n,o)=>n+t[o],0);function zp(t,e){let n=new Map,o=new Map,s={view:t,spend:e,meeting:(r,i)=>Up(n,`${r},${i}`,()=>Nx(t,e,r,i)),runs:(r,i)=>Up(
o,`${r},${i}`,()=>Ix(t,e,r,i))};return r=>Vp(s,r,{actors:r.slice(0,1),through:[]},"start")}function Up(t,e,n){let o=t.get(
e)??n();return t.set(e,o),o}function Nx(t,e,n,o){let s=Ol(o,t.parts),r=[];for(let i of Ol(n,t.parts)){let a=[...t.ahead(
i).others].filter(c=>s.has(c));e(1+a.length),a.length&&r.push([i,a])}return r}function*Vp(t,e,n,o){if(t.spend(1),e.length===
1){yield n;return}let[s,r]=e;for(let[i,a]of t.meeting(s,r))if(!(i!==s&&!$n(o)))for(let c of t.runs(s,i)){let l=[...n.actors,
...c.slice(1)],f=[...n.through,...Gp(c)];for(let u of a){let d=On(t.view,i===s?o:"down",i,u);if(!(d===null||u!==r&&!vn(d)))
for(let m of t.runs(r,u)){let h=[...l,...[...m].reverse()];if(new Set(h).size<h.length)continue;let w={actors:h,through:[
...f,!1,...Gp(m)]};yield*Vp(t,e.slice(1),w,u===r?d:"up")}}}}var Gp=t=>Array.from({length:t.length-1},()=>!0);function Ol(t,e){
let n=new Set([t]);for(let o of n)for(let s of e(o).others)n.add(s);return n}function Ix(t,e,n,o){let s=Ol(o,t.wholes),r=[
[n]],i=[];for(let a=r.pop();a;a=r.pop())if(e(1),H(a)===o)i.push(a);else for(let c of t.parts(H(a)).others)s.has(c)&&!a.includes(
c)&&r.push([...a,c]);return i}function qp(t,e,n){let{index:o,window:s,filter:r}=t,i=Wx(r,s??[-1e9,1e9],n),a=new Map;function c(f,u,d){let m=`${f} ${u}\
 ${d}`;if(!a.has(m)){let h=d?Co(t,f,u):No(t,f,u);n(h.length);let w=h.flatMap(y=>Xi(o,y)).map(([y,$,S,x])=>r.certain?[$,S]:
[y,x]).filter(([y,$])=>!s||y<=s[1]&&$>=s[0]);a.set(m,i.ofHop(w))}return a.get(m)}let l=[new Map(e[0].members.map(f=>[f,i.
first.end]))];for(let{members:f}of e.slice(1)){let u=H(l),d=new Map;for(let h of f){let w=[...t.ahead(h).others].filter(
$=>u.has($)),y=i.anyOf(w.map($=>i.join(c(h,$,!1),u.get($),"before")));y!==null&&d.set(h,y)}let m=(h,w,y,$)=>i.join(c(h,w,
!0),$,"before");l.push(na(t,d,m,(h,w)=>i.anyOf([h,w]),n))}return{first:i.first.start,walked:(f,u)=>u.reduce((d,m,h)=>d===
null?null:i.join(c(f[h],f[h+1],m),d,"after"),i.first.start),move(f,u,d,m,h){let w=l[h].get(d);if(f===null||w===void 0)return null;
let y=i.join(c(u,d,m),f,"after");return y!==null&&i.meets(y,w)?y:null}}}function Wx(t,e,n){return t.time==="in-order"?Rx(
n):t.certain?Fx(e,n):jx(e,n)}var Rx=t=>({first:{start:-1e9,end:1e9},ofHop:e=>e,join(e,n,o){t(e.length);let s=null;for(let[
r,i]of e){if(o==="before"?r>n:i<n)continue;let a=o==="before"?Math.min(i,n):Math.max(n,r);(s===null||(o==="before"?a>s:a<
s))&&(s=a)}return s},anyOf:e=>e.reduce((n,o)=>n===null||o!==null&&o>n?o:n,null),meets:(e,n)=>e<=n});function jx(t,e){let n=(s,r)=>(e(
s.length+r.length),o(Qi(s,r))),o=s=>s.length?s:null;return{first:{start:[t],end:[t]},ofHop:Ji,join:n,anyOf:s=>o(Ji(s.flatMap(
r=>r??[]))),meets:(s,r)=>n(s,r,"after")!==null}}function Fx(t,e){let n={days:[t],gaps:[]},o=(s,r)=>{e(s.days.length+s.gaps.
length+r.days.length+r.gaps.length);let i=Ml(Qi(s.days,r.days)),a=[...r.gaps.filter(c=>Yp(c,s.days)),...s.gaps.filter(c=>Yp(
c,r.days))];return i.length||a.length?{days:i,gaps:El(a)}:null};return{first:{start:n,end:n},ofHop:s=>({days:Ml(s.filter(
([r,i])=>r<=i)),gaps:El(s.filter(([r,i])=>r>i).map(([r,i])=>[i,r]))}),join:o,anyOf(s){let r=s.filter(i=>i!==null);return r.
length?{days:Ml(r.flatMap(({days:i})=>i)),gaps:El(r.flatMap(({gaps:i})=>i))}:null},meets:(s,r)=>o(s,r,"after")!==null}}function Ml(t){
let e=[];for(let n of[...t].sort((o,s)=>o[0]-s[0]||s[1]-o[1]))(!e.length||n[1]>H(e)[1])&&e.push(n);return e}function El(t){
let e=[];for(let n of[...t].sort((o,s)=>s[0]-o[0]||o[1]-s[1]))(!e.length||n[1]<H(e)[1])&&e.push(n);return e.reverse()}function Yp(t,e){
let[n,o]=[0,e.length];for(;n<o;){let s=n+o>>1;e[s][0]<=t[0]?n=s+1:o=s}return n>0&&e[n-1][1]>=t[1]}function Qp(t,e,n,o,s){let r=new Map([[n,new Set]]),i=new Map([[o,new Set]]),a=(u,d,m)=>{let h=u.get(d);h?h.add(m):u.set(
d,new Set([m]))};e.forEach((u,d)=>{for(let m of u.members){let h=d?[[t.ahead(m),e[d-1]]]:[];t.steps&&h.push([t.parts(m),
u],[t.wholes(m),u]);for(let[{others:w},{outlook:y}]of h)for(let $ of w)y[$]!==0&&(s(1),!(m===o||$===n)&&(a(r,m,$),a(i,$,
m)))}});let[c,l]=[Kp(n,r,i),Kp(o,i,r)],f=new Set([n,o]);for(let u of c.keys()){if(!l.has(u))continue;let d=new Set(Xp(c,
u));Xp(l,u).some(m=>d.has(m))||f.add(u)}return f}function Kp(t,e,n){let o=Bx(t,e),s=new Map(o.map((a,c)=>[a,c])),r=new Map(
[[t,null]]),i=(a,c)=>{let l=f=>s.get(f)??0;for(;a!==c;)l(a)<l(c)?a=r.get(a)??t:c=r.get(c)??t;return a};for(let a=!0;a;){
a=!1;for(let c of o.slice(0,-1).reverse()){let f=[...n.get(c)??[]].filter(u=>r.has(u)).reduce(i);r.get(c)!==f&&(r.set(c,
f),a=!0)}}return r}function Bx(t,e){let n=[],o=new Set([t]),s=[{actor:t,others:[...e.get(t)??[]]}];for(;s.length;){let{actor:r,
others:i}=H(s),a=i.pop();a===void 0?(n.push(r),s.pop()):o.has(a)||(o.add(a),s.push({actor:a,others:[...e.get(a)??[]]}))}
return n}function Xp(t,e){let n=[];for(let o=t.get(e);o!=null;o=t.get(o))n.push(o);return n}function*tm(t,e){let{start:n,end:o,budget:s,space:r,untracked:i}=t,{layers:a}=e,c={...e,layers:t.passable.get(a.length)??
a},l=Zp(t,a),f=[n],u={weakest:Y.length,passed:r.bits.get(n)??0,left:a.length-1,through:[],phase:"start",time:l?.first},d=[
[u]],m=[Jp(t,c,n,[u])];for(;m.length;){if(!l&&em(t)){let x=Zp(t,a),b=g=>({...g,time:x?.walked(f,g.through)});d=d.map(g=>g.
map(b)),l=x}s.tired()&&(yield null);let{done:h,value:w}=H(m).next();if(h){for(let x of[m,d,f])x.pop();continue}let[y,$]=w;
s.spend($.length),c=Ux(t,c,$.length);let S=f.includes(y)?[]:$.flatMap(x=>Px(t,c,l,H(d)[x.state],x,H(f),y)??[]);if(y===o){
if(!i.every(b=>f.includes(b)||b===y))continue;let x=S.filter(b=>b.left===0&&b.phase!=="down").map(({through:b})=>b);x.sort(
(b,g)=>b.join()<g.join()?-1:1);for(let b of x)yield{actors:[...f,y],through:b}}else S.length&&(f.push(y),d.push(S),m.push(
Jp(t,c,y,S)))}}function Jp({view:t,budget:e},{layers:n,level:o},s,r){let i=new Map;return r.forEach((a,c)=>{let l=({others:f,
levels:u},{outlook:d},m)=>{let h=0;f.forEach((w,y)=>{d[w]!==0&&(h+=1,u[y]>=o&&nt(i,w,{state:c,strength:u[y],step:m}))}),
e.spend(h)};a.left>0&&l(t.ahead(s),n[a.left-1],null),t.steps&&$n(a.phase)&&l(t.parts(s),n[a.left],"down"),t.steps&&vn(a.
phase)&&l(t.wholes(s),n[a.left],"up")}),[...i].sort(([a],[c])=>a-c).values()}function Px(t,e,n,o,{strength:s,step:r},i,a){
let c=r??On(t.view,o.phase,i,a);if(!c)return null;let l={weakest:Math.min(o.weakest,s),passed:o.passed|(t.space.bits.get(
a)??0),left:o.left-(r?0:1),through:[...o.through,r!==null],phase:c,time:null};if(!Hx(t,e,l,a))return null;if(!n)return l;
let f=n.move(o.time,i,a,r!==null,l.left);return f===null?null:{...l,time:f}}function Hx({end:t,space:e,toPass:n},{layers:o,
steps:s,level:r},i,a){let c=s-i.through.filter(Boolean).length;return(a===t?[vl]:e.outlook(o[i.left].outlook[a])).some(f=>Math.
min(i.weakest,xr(f))===r&&((i.passed|f)&n)===n&&Zn(f)<=c&&c<=to(f))}var em=({refused:t,view:e})=>t>=Md&&e.filter.time!==
"any";function Zp(t,e){if(!em(t))return null;let n=t.outlooks.get(e.length)??qp(t.view,e,t.budget.spend);return t.outlooks.
set(e.length,n),n}function Ux(t,e,n){let{view:o,start:s,end:r,space:i,budget:a}=t,c=e.layers.length,l=(t.tried.get(c)??0)+
n;if(t.tried.set(c,l),t.passable.has(c)||l<=Gc)return e;let f=e.layers.reduce((d,m)=>d+m.members.length,0);if(l<=Gc*Math.
max(1,Math.floor(f/1e3)))return e;let u=i.within(e.layers,Qp(o,e.layers,s,r,a.spend));return t.passable.set(c,u),{...e,layers:u}}var Al=(t,e,n,o={},s={})=>Ki(Sr(t,e,n,o,s));function*Sr(t,e,n,o={},{work:s,budget:r=new Lo(s),beyond:i=!0}={}){let a=_e(
t),[c,l]=[e,n].map(w=>br(a,w));if(c===l)throw new st(`a path needs two different actors, not \`${e}\` twice`);let f=Gn(o),
u=Jn(a,f),d={from:e,to:n,filter:f,truncated:!1,truncatedBy:null,paths:[]};if([e,n,...f.via].some(w=>f.without.includes(w)))
return d;let m=new Set,h=zp(u,r.spend);try{for(let w of zx(u,c,l,r)){if(!w){yield;continue}let{trail:y,path:$}=w,S=_p(u,
y);if(m.has(S.join()))continue;if(d.paths.length===f.limit){d.truncatedBy="limit";break}m.add(S.join());let x={...$,variants:[]};
if(d.paths.push(x),x.variants=Gx(u,y,S,h,r.spend),!i&&d.paths.length===f.limit)break}}catch(w){if(!(w instanceof Do))throw w;
d.truncatedBy="work"}return d.truncated=d.truncatedBy!==null,d}function Gx(t,e,n,o,s){if(n.every(l=>t.parts(l).others.length===
0))return[];let r=t.filter.via.map(l=>U(t.index.actorAt,l)),i=[];for(let l of o(n)){if(kr(l,e)===0||!r.every(u=>l.actors.
includes(u)))continue;let f=nm(t,l,s);f&&i.push({trail:l,path:f})}let a=t.filter.sort==="strongest",c=({path:l})=>{let f=-it(
l.confidence);return a?[f,l.steps]:[l.steps,f]};return i.sort((l,f)=>{let[u,d]=[c(l),c(f)];return u[0]-d[0]||u[1]-d[1]||
kr(l.trail,f.trail)}),i.map(({path:l})=>l)}function*zx(t,e,n,o){let s=t.filter.via.map(l=>U(t.index.actorAt,l)),r=Hp(t,e,
n,s,o.spend),i=[...r.bits].filter(([l])=>l!==e&&l!==n),a={view:t,start:e,end:n,budget:o,space:r,toPass:i.reduce((l,[,f])=>l|
f,0),untracked:s.filter(l=>!r.bits.has(l)),refused:0,outlooks:new Map,tried:new Map,passable:new Map},c=new Map;for(let l of Vx(
a,s))o.tired()&&(yield null),yield*Yx(a,l,c)}function*Vx({view:t,start:e,end:n,budget:o,space:s},r){let i=Math.min(t.filter.
maxHops,t.index.actors.length-1),a=Lp(t,e,n,r,o.spend)??i+1;function*c(){for(let u=a;u<=i;u++){let d=s.layers(u);d&&(yield d)}}
let l=u=>{let d=s.outlook(H(u).outlook[e]),m=Math.min(...d.map(Zn));return Array.from({length:Math.max(...d.map(to))+1-m},
(h,w)=>m+w)},f=Y.map((u,d)=>Y.length-1-d);if(t.filter.sort==="strongest"){let u=[...c()];for(let d of f)for(let m of u)for(let h of l(
m))yield{layers:m,steps:h,level:d};return}for(let u of c())for(let d of l(u))for(let m of f)yield{layers:u,steps:d,level:m}}
function*Yx(t,e,n){let{layers:o,steps:s,level:r}=e,i=c=>[o.length,s,c].join(),a=(n.get(i(r))??[]).sort((c,l)=>kr(c.trail,
l.trail));for(let c of tm(t,e)){if(!c){yield null;continue}let l=nm(t.view,c,t.budget.spend);if(!l){t.refused+=1;continue}
let f=it(l.confidence);if(f!==r){nt(n,i(f),{trail:c,path:l});continue}for(;a.length&&kr(a[0].trail,c)<0;)yield*a.splice(
0,1);yield{trail:c,path:l}}yield*a}function nm(t,{actors:e,through:n},o){let{index:s,filter:r,window:i}=t,a=w=>Xi(s,w),c=e.
slice(1).map((w,y)=>(n[y]?Co:No)(t,e[y],w));o(vd*c.reduce((w,y)=>w+y.length,0));let l=null;if(i||r.time!=="any"){let w=c.
map(S=>S.map(a)),y=hl(w,r.time,i,"certain"),$=r.certain?y:hl(w,r.time,i,"possible");if(!$)return null;l=y?"certain":"pos\
sible",c=c.map((S,x)=>$[x].map(b=>S[b]))}let f=Mp(c.map(w=>w.map(a)),i),u=c.map((w,y)=>({...qx(s,e[y],e[y+1],w,i),through:n[y]})),
d=u.map(w=>it(w.confidence)),m=Math.min(...d),h=d.indexOf(m);return{actors:e.map(w=>s.actors[w]),steps:n.filter(Boolean).
length,time:l,confidence:Y[m],weakestHop:h,independentSources:ms(s.graph,c.flat().map(w=>s.links[w])),weakestHopSources:u[h].
independentSources,disputed:u.some(w=>w.disputed),weaklyDisputed:om(u.filter(w=>w.disputed).map(w=>w.weaklyDisputed)),sourcesInWindow:ps(
s.graph,c.flat().map(w=>s.links[w]),i),window:f.length?{first:ie(f[0][0]),last:ie(H(f)[1])}:null,hops:u}}var om=t=>t.length>
0&&t.every(Boolean);function qx(t,e,n,o,s){let r=o.map(i=>t.links[i]);return{source:t.actors[e],target:t.actors[n],confidence:Y[Math.
max(...o.map(i=>t.level[i]))],independentSources:ms(t.graph,r),disputed:o.some(i=>t.status[i]!==0),weaklyDisputed:om(o.filter(
i=>t.status[i]!==0).map(i=>t.weakly[i]===1)),sourcesInWindow:ps(t.graph,r,s),links:r.map(i=>Cp(t.graph,i,s))}}function ra(t,e){let n=t.filter(o=>o.stance==="supports");return n.length>0&&n.every(o=>e.has(o.source))}function Tl(t){
let e=new Map;for(let[n,o]of Object.entries(t))for(let s of vt(o))e.set(s,[...e.get(s)??[],n]);return e}function ia(t,e,n=Tl(
t)){let o=new Set([e]),s=new Map;for(let r of o)for(let i of n.get(r)??[])s.set(i,(s.get(i)??vt(t[i]).length)-1),s.get(i)===
0&&o.add(i);return o}var rm={supports:"supports",disputes:"disputes",denies:"denies"},Kx=new Intl.DisplayNames(["en"],{type:"region",fallback:"\
code"}),$r=(t,e)=>t.actors[e]?.name??e,im=(t,e)=>nn(t,e,$r(t,e.source),$r(t,e.target)),Dl=t=>{if(!t)return"";try{return Kx.
of(t)}catch{return t}},Xx=t=>(t.amounts??[]).map(e=>_i(e,j)).join("; "),Qx=t=>`${R(t.roots.length,"source")}, ${R(t.claims.
length,"claim")}`;function Jx(t,{source:e,credibility:n}){let{reliability:o}=t.sources[e];return`${o}${n} ${ae[o]}, ${es[n]}`}
var Zx={actors:t=>[{id:"name",title:"Name",width:190,share:3,text:e=>e.own.name},{id:"native",title:"Other script",width:120,
share:1.5,text:e=>e.own.native_names?.[0]?.name??""},{id:"type",title:"Type",width:140,share:1,text:e=>t.types[e.own.type].
label},{id:"country",title:"Country",width:110,share:1,text:e=>Dl(e.own.country)},{id:"links",title:"Links",width:76,number:!0,
text:e=>String(e.links),value:e=>e.links,counts:({key:e})=>({type:"links",where:{of:e}})},{id:"gives",title:"Supports",width:98,
number:!0,text:e=>String(e.gives),value:e=>e.gives,counts:({key:e})=>({type:"links",where:{from:e,family:"support"}})},{
id:"gets",title:"Supported",width:108,number:!0,text:e=>String(e.gets),value:e=>e.gets,counts:({key:e})=>({type:"links",
where:{to:e,family:"support"}})},{id:"since",title:"Since",width:112,share:.6,text:e=>e.since?j(e.since):"",value:e=>e.since}],
links:t=>[{id:"from",title:"From",width:160,share:1.6,text:e=>$r(t,e.own.source)},{id:"kind",title:"Kind",width:150,share:1,
text:e=>t.kinds[e.own.kind].label},{id:"to",title:"To",width:160,share:1.6,text:e=>$r(t,e.own.target)},{id:"when",title:"\
When",width:180,share:1,text:e=>Ct(e.own),value:e=>e.own.span[0]??e.own.span[3]},{id:"confidence",title:"Confidence",width:112,
text:e=>e.own.confidence,value:e=>it(e.own.confidence)},{id:"status",title:"Status",width:122,text:e=>e.own.status==="as\
serted"?"not contested":Ne(e.own),value:e=>ht.indexOf(e.own.status)},{id:"sources",title:"Rests on",width:152,share:.3,text:e=>Qx(
e.own),value:e=>e.own.roots.length*1e3+e.own.claims.length},{id:"amounts",title:"Amounts",width:150,share:1.5,text:e=>Xx(
e.own),value:e=>e.own.amounts?.[0]?.value??null}],claims:t=>[{id:"about",title:"About",width:240,share:2.5,text:e=>e.about},
{id:"stance",title:"Stance",width:100,text:e=>rm[e.own.stance],value:e=>Object.keys(rm).indexOf(e.own.stance)},{id:"grad\
e",title:"Grade",width:290,share:1.5,text:e=>Jx(t,e.own),value:e=>`${t.sources[e.own.source].reliability}${e.own.credibility}`},
{id:"source",title:"Source",width:220,share:2.5,text:e=>t.sources[e.own.source].title},{id:"locator",title:"Location",width:150,
share:1.5,text:e=>e.own.locator??""}],sources:()=>[{id:"title",title:"Title",width:240,share:3,text:t=>t.own.title},{id:"\
publisher",title:"Publisher",width:180,share:2,text:t=>t.own.publisher},{id:"class",title:"Class",width:130,share:.7,text:t=>on(
t.own.class??"")},{id:"reliability",title:"Reliability",width:180,share:.7,text:t=>`${t.own.reliability}: ${ae[t.own.reliability]}`},
{id:"published",title:"Published",width:130,share:.7,text:t=>t.own.published?j(t.own.published):"",value:t=>t.own.published??
null},{id:"links",title:"Links",width:76,number:!0,text:t=>String(t.links),value:t=>t.links,counts:({key:t})=>({type:"li\
nks",where:{cites:t}})},{id:"events",title:"Events",width:84,number:!0,text:t=>String(t.events),value:t=>t.events,counts:({
key:t})=>({type:"events",where:{cites:t}})}],events:t=>[{id:"name",title:"Event",width:240,share:3,text:e=>e.own.name},{
id:"date",title:"Date",width:190,share:1,text:e=>j(e.own.date),value:e=>e.own.days[0]},{id:"place",title:"Place",width:150,
share:1.5,text:e=>e.own.place??""},{id:"actors",title:"Actors",width:240,share:3,text:e=>e.own.roles.map(({actor:n,role:o})=>`${$r(
t,n)} (${on(o)})`).join(", ")},{id:"claims",title:"Claims",width:84,number:!0,text:e=>String(e.own.claims.length),value:e=>e.
own.claims.length}]},am={actors:["links",!1],links:["from",!0],claims:["about",!0],sources:["links",!1],events:["date",!1]},
cm=(t,e)=>Zx[e](t);var tS=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function eS(t,{actors:e,links:n}){let o=new Map;for(let s of e){
let r=t.actors[s];o.set(s,{key:s,open:{type:"actor",id:s},own:r,actors:[s],links:0,gives:0,gets:0,since:r.founded??r.born??
null})}for(let s of n){let{source:r,target:i,kind:a}=t.links[s],c=t.kinds[a].family==="support"?1:0,[l,f]=[o.get(r),o.get(
i)];l&&(l.links+=1,l.gives+=c),f&&f!==l&&(f.links+=1,f.gets+=c)}return[...o.values()]}var fm=(t,{links:e})=>[...e].map(n=>{
let o=t.links[n];return{key:n,open:{type:"link",id:n},own:o,actors:[o.source,o.target]}}),um=(t,e)=>Fe(t,e).map(n=>{let o=t.
events[n];return{key:n,open:{type:"event",id:n},own:o,actors:o.roles.map(({actor:s})=>s).filter(s=>t.actors[s])}});function nS(t,e){
let n=[];for(let o of[...fm(t,e),...um(t,e)]){let s=o.open.type==="link"?im(t,o.own):o.own.name;o.own.claims.forEach((r,i)=>n.
push({...o,key:`${o.open.type}:${o.key}:${i}`,own:r,about:s}))}return n}function oS(t,e){let n=new Map,o=r=>(n.has(r)||n.
set(r,{key:r,open:{type:"source",id:r},own:t.sources[r],links:0,events:0,actors:new Set}),n.get(r)),s=(r,i,a)=>{for(let c of new Set(
r.claims.map(l=>l.source))){let l=o(c);l[i]+=1;for(let u of a)l.actors.add(u);let f=vt(t.sources[c]);for(let u of f)!t.sources[u]||
n.has(u)||(o(u),f.push(...vt(t.sources[u])))}};for(let r of e.links)s(t.links[r],"links",[t.links[r].source,t.links[r].target]);
for(let r of Fe(t,e))s(t.events[r],"events",[]);return[...n.values()]}var sS={actors:eS,links:fm,claims:nS,sources:oS,events:um},
Or=(t,e,n)=>sS[e](t,n);function dm(t,e,n){let o=e.value??e.text,s=t.map((a,c)=>({row:a,at:c,key:o(a)??""})),r=n?1:-1,i=new Map;
if(e.value||[...new Set(s.map(({key:a})=>a))].sort(tS.compare).forEach((a,c)=>i.set(a,c)),i.size)for(let a of s)a.key=a.
key===""?"":i.get(a.key);return s.sort((a,c)=>a.key===c.key?a.at-c.at:a.key===""||c.key===""?a.key===""?1:-1:(a.key<c.key?
-1:1)*r),s.map(({row:a})=>a)}var vr=t=>(/^\p{ASCII}*$/u.test(t)?t:t.normalize("NFKD").replace(/\p{M}/gu,"").replace(/[’‘ʿʾ`]/g,
"'")).toLowerCase();function pm(t,e,n){let o=vr(n).split(/\s+/).filter(Boolean);return o.length===0?t:t.filter(s=>{let r=s.
folded??=vr([...e.map(i=>i.text(s)),s.own.summary??"",...(s.own.names??[]).map(i=>i.name),s.key].join(`
`));return o.every(i=>r.includes(i))})}var eo=["kinds","families","types","confidences","statuses","countries"],aa=new Set(["types","countries"]),rS=eo.indexOf(
"statuses"),iS=ht.indexOf("asserted"),Mr="",mm=new WeakMap;function Cl(t,e=[...new Set(t)].sort()){let n=new Map(e.map((o,s)=>[
o,s]));return{order:e,number:Uint16Array.from(t,o=>U(n,o))}}function Nl(t){let e=mm.get(t);if(e)return e;let{actors:n}=t.
graph,o=Cl(t.families,V),s={kinds:{order:t.kinds,number:t.kind},families:{...o,number:Uint16Array.from(t.kind,r=>o.number[r])},
types:Cl(t.actors.map(r=>n[r].type)),confidences:{order:Y,number:t.level},statuses:{order:ht,number:t.status},countries:Cl(
t.actors.map(r=>n[r].country??Mr))};return mm.set(t,s),s}function hm(t,e,n,o){let s=_e(t),{mask:r}=Jn(s,bn(n)),i=e.only&&
new Set(e.only),a=l=>i?.has(s.actors[l])??!0,c=eo.map((l,f)=>{let[u,d]=[e[l],aa.has(l)],{order:m,number:h}=Nl(s)[l];return u&&
{number:h,ofActors:d,at:f,shows:Uint8Array.from(m,w=>u.includes(w)?1:0)}});for(let l=0;l<r.length;l++){if(!r[l]||!a(s.source[l])||
!a(s.target[l]))continue;let f=-1,u=0;for(let{number:d,ofActors:m,shows:h,at:w}of c.filter(Ht))(m?h[d[s.source[l]]]&&h[d[s.
target[l]]]:h[d[l]]||w===rS&&s.weakly[l]&&h[iS])||(u+=1,f=w);u<2&&o(l,f)}return s}function wm(t,e={},n={}){let o=_e(t),s=Nl(
o),r=eo.map(f=>new Uint32Array(s[f].order.length)),i=eo.map(f=>aa.has(f)?new Uint8Array(o.actors.length):null),a=new Uint8Array(
o.actors.length),c=0;hm(t,e,n,(f,u)=>{let[d,m]=[o.source[f],o.target[f]];u<0&&(c+=1,a[d]=a[m]=1);for(let h=0;h<eo.length;h++){
if(u>=0&&u!==h)continue;let{number:w}=s[eo[h]],y=i[h];if(y===null){r[h][w[f]]+=1;continue}y[d]=y[m]=1,r[h][w[d]]+=1,w[d]!==
w[m]&&(r[h][w[m]]+=1)}});let l={links:c,actors:a.reduce((f,u)=>f+u,0)};return eo.forEach((f,u)=>{let{order:d,number:m}=s[f],
h=new Uint32Array(d.length);i[u]?.forEach((w,y)=>{h[m[y]]+=w}),l[f]=Object.fromEntries(d.map((w,y)=>[w,i[u]?{links:r[u][y],
actors:h[y]}:r[u][y]]))}),l}function gm(t,e={},n={}){let o=_e(t),s=[],r=new Uint8Array(o.actors.length);return hm(t,e,n,
(i,a)=>{a>=0||(s.push(o.links[i]),r[o.source[i]]=r[o.target[i]]=1)}),{actors:o.actors.filter((i,a)=>r[a]),links:s}}function ym(t,e){
let n=_e(t),o=Nl(n),s=[...e].map(a=>U(n.linkAt,a)),r=[...new Set(s.flatMap(a=>[n.source[a],n.target[a]]))],i={links:s.length,
actors:r.length};for(let a of eo){let{order:c,number:l}=o[a],f=new Uint32Array(c.length);for(let u of aa.has(a)?r:s)f[l[u]]+=
1;i[a]=Object.fromEntries(c.map((u,d)=>[u,aa.has(a)?{links:0,actors:f[d]}:f[d]]))}return i}var aS=["","Directly","Two hops","Three hops","Four hops","Five hops","Six hops"],Il=t=>aS[Math.abs(t)]??`${Math.abs(t)}\
 hops`;function ca(t,e,n,o){let{from:s,to:r,walk:i}=e.question,{actors:a}=n,{wholes:c}=t.columns,l=v=>Object.hasOwn(c,v)&&
a.has(c[v])?c[v]:v,f=v=>v.filter(A=>a.has(A)).map(l),[u,d]=[s,r].map(v=>v?o(v):[]),m=cS(t,n.links,l),h=lS(m,f(u),f(d),f(
i.via??[]),!!i.undirected),w=Math.max(0,...h.values()),y=new Map([...a].map(v=>[v,h.get(l(v))??w])),$=new Map;for(let v of n.
links)for(let A of[t.links[v].source,t.links[v].target])$.set(A,($.get(A)??0)+1);let S=new Set([...u,...d]),x=[s,r].some(
v=>v&&ke(v)!==null),b=v=>x?0:S.has(v)?-1:Math.abs(y.get(v)??0),g=[...a].sort((v,A)=>b(v)-b(A)||($.get(A)??0)-($.get(v)??
0)||(v<A?-1:1));return{far:y,inOrder:g,columns:x?()=>null:v=>uS(t,e,new Map([...y].filter(([A])=>v.has(A))))}}function cS(t,e,n){
let o={ahead:new Map,behind:new Map};for(let s of e){let{source:r,target:i,kind:a}=t.links[s],[c,l]=[n(r),n(i)];c!==l&&(nt(
o.ahead,c,l),nt(o.behind,l,c),t.kinds[a].symmetric&&(nt(o.ahead,l,c),nt(o.behind,c,l)))}return o}function hs(t,e,n=new Set){
let o=new Map([...t].map(s=>[s,0]));for(let[s,r]of o){let i=(e.get(s)??[]).filter(a=>!o.has(a)&&!n.has(a));for(let a of i)
o.set(a,r+1)}return o}function lS(t,e,n,o,s){if(e.length&&n.length){let r=new Set(n),i=hs(e,t.ahead,r),a=Math.max(0,...i.
values())+1;for(let c of r)i.has(c)||i.set(c,a);return i}return s||!(e.length||n.length)?fS(t,[...e,...n,...o]):e.length?
hs(e,t.ahead):new Map([...hs(n,t.behind)].map(([r,i])=>[r,-i]))}function fS({ahead:t,behind:e},n){let o=new Map([...t].map(
([a,c])=>[a,[...c,...e.get(a)??[]]]));for(let[a,c]of e)t.has(a)||o.set(a,c);let[s,r]=[hs(n,t),hs(n,e)],i=new Map(hs(n,o));
for(let[a,c]of i)r.get(a)===c&&s.get(a)!==c&&i.set(a,-c);return i}function uS(t,e,n){let{from:o,to:s}=e.question,r=[...new Set(
n.values())].sort((c,l)=>c-l),i=!!(o&&s);return{columns:r.map((c,l)=>{let[f,u]=[l===0,l===r.length-1];return i?{title:f?
"From":u?"To":"Through",note:"",tone:f?"patron":u?"partner":"between"}:c===0?{title:"Asked about",note:"",tone:"patron"}:
{title:Il(c),note:c<0?"lead to it":"reached from it",tone:"plain"}}),of:Object.fromEntries([...n].map(([c,l])=>[c,r.indexOf(
l)])),wholes:t.columns.wholes,asked:!0}}var dS=["support","hostility"],pS=t=>t.reduce((e,n)=>it(n)>it(e)?n:e);function la(t,e,n){let o=e.map(r=>t.links[r]),s=t.
info.asOfDay;return{confidence:pS(o.map(r=>r.confidence)),disputed:o.some(r=>r.status==="disputed"),denied:o.every(r=>r.
status==="denied"),ended:s!==null&&o.every(r=>r.span[3]!==null&&r.span[3]<s),possible:n!==null&&o.every(r=>ce(r,n)!=="ce\
rtain")}}function fa(t,e,{kinds:n,families:o,question:s}){let r=new Set([...e].map(l=>t.kinds[t.links[l].kind].family)),
i=o??(n||s||!r.has("support")?V:dS),a=new Set(i.filter(l=>r.has(l))),c=a.size?a:r;return{main:new Set(c.has("support")?[
"support"]:c),drawn:c,present:r}}var da=["start","down","arrived","up","rising"],$m=["arrived","up","rising"],vm=({actor:t,phase:e,passed:n})=>(t*da.length+
da.indexOf(e))*64+n;function Om(t,e,n,{hops:o,via:s=[]}){let r=new Wl(t,e,n,s.slice(0,6)),i=r.all,a,c;if(n===null){a=ua(
r.begun(null),u=>r.hopsOn(u),u=>r.stepsOn(u),o);let f=[...a.values()].map(({place:u})=>u).filter(u=>r.over(u));c=ua(f,u=>r.
hopsBack(u),u=>r.stepsBack(u),o,a)}else{let f=r.ends.flatMap(d=>$m.map(m=>({actor:d,phase:m,passed:i})));c=ua(f,d=>r.hopsBack(
d),d=>r.stepsBack(d),o);let u=[...new Set([...c.values()].map(({place:d})=>d.actor))];a=ua(r.begun(u),d=>r.hopsOn(d),d=>r.
stepsOn(d),o,c)}let l=new Set;for(let{place:f,far:u}of a.values())for(let[d,m]of[[1,r.hopsOn(f)],[0,r.stepsOn(f)]])for(let{
place:h,links:w}of m){let y=c.get(vm(h));if(y&&u+d+y.far<=o)for(let $ of w())l.add($)}return new Set([...l].sort((f,u)=>f-
u).map(f=>t.index.links[f]))}function ua(t,e,n,o,s){let r=new Map,i=t;for(let a=0;a<=o;a+=1){let c=[];for(;i.length;){let l=i.
pop(),f=vm(l);if(!(r.has(f)||s&&!s.has(f))){r.set(f,{place:l,far:a}),c.push(l);for(let{place:u}of n(l))i.push(u)}}if(i=[],
a<o)for(let l of c)for(let{place:f}of e(l))i.push(f)}return r}var Wl=class{constructor(e,n,o,s){let r=i=>(i??[]).map(a=>br(
e.index,a));this.view=e,this.starts=n&&r(n),this.ends=r(o),this.bits=new Map(r(s).map((i,a)=>[i,1<<a])),this.all=(1<<this.
bits.size)-1,this.first=Sm(e,r(n)),this.last=Sm(e,this.ends)}at(e){return this.bits.get(e)??0}begun(e){let n=e??this.view.
index.actors.map((r,i)=>i),o=this.starts&&new Set(this.starts);return(o?n.filter(r=>o.has(r)):n).map(r=>({actor:r,phase:"\
start",passed:this.at(r)}))}over({phase:e,passed:n}){return n===this.all&&$m.includes(e)}allowed(e,n){let o=this.last.has(
e)&&!this.last.has(n),s=this.first.has(n)&&!this.first.has(e);return!o&&!s}*hopsOn({actor:e,phase:n,passed:o}){for(let s of this.
view.ahead(e).others){let r=this.allowed(e,s)?On(this.view,n,e,s):null;if(!r)continue;let i=()=>No(this.view,e,s);yield{
place:{actor:s,phase:r,passed:o|this.at(s)},links:i}}}*hopsBack(e){if(!(e.phase!=="arrived"&&e.phase!=="rising")){for(let n of this.
view.behind(e.actor).others)if(this.allowed(n,e.actor))for(let o of da)On(this.view,o,n,e.actor)===e.phase&&(yield*this.
before(e,n,o))}}*stepsOn({actor:e,phase:n,passed:o}){let s=(r,i)=>({place:{actor:r,phase:i,passed:o|this.at(r)},links:()=>Co(
this.view,e,r)});if($n(n))for(let r of this.view.parts(e).others)yield s(r,"down");if(vn(n))for(let r of this.view.wholes(
e).others)yield s(r,"up")}*stepsBack(e){if(e.phase!=="down"&&e.phase!=="up")return;let n=e.phase==="down";for(let o of(n?
this.view.wholes:this.view.parts)(e.actor).others)for(let s of da.filter(n?$n:vn))yield*this.before(e,o,s)}*before({actor:e,
passed:n},o,s){let r=this.at(o);for(let i of new Set([n,n&~this.at(e)]))(i&r)!==r||s==="start"&&i!==r||(yield{place:{actor:o,
phase:s,passed:i},links:()=>[]})}};function Sm(t,e){let n=new Set(e);for(let o of n)for(let s of t.parts(o).others)n.add(
s);return n}var hS=1200,Em={boxes:10,actors:18},wS=t=>t===Pt?Mr:t;function Rl(t,e){let n=Object.fromEntries(Sn.map(s=>[s,vo(t,e,s)])),
o=e.window&&e.window.map(s=>s??"").join("..");return[{...n,countries:e.countries&&e.countries.map(wS),only:e.only},{between:o,
certain:!!o&&e.certain,without:e.without}]}var we=(t,{window:e})=>e??Ze(t.info.narrowedBy);function ma(t,e){let n=ke(e);
return n===null?[e]:Object.keys(t.actors).filter(o=>(t.actors[o].country??Pt)===n)}function gS(t,e){let n=qn(t,e),{from:o,
to:s,walk:r}=e.question;if(!n)return new Set;let i=Gn({...n,time:null,limit:null,sort:null,certain:e.window?e.certain:!1}),
[a,c]=[o,s].map(l=>l?ma(t,l):null);return Om(Jn(_e(t),i),a,c,{hops:We(e),via:r.via})}var yS=t=>new Set(t.flatMap(e=>[e,...e.
variants??[]]).flatMap(({hops:e})=>e.flatMap(({links:n})=>n.map(({id:o})=>o))).sort());function bS(t,{types:e,countries:n,
without:o,only:s}){let r=new Set(o),i=s&&new Set(s);return new Set(Object.keys(t.actors).filter(a=>{let{type:c,country:l}=t.
actors[a];return!r.has(a)&&(i?.has(a)??!0)&&(e?.includes(c)??!0)&&(n?.includes(l??Pt)??!0)}))}function Be(t,e,n=[]){let o={
window:e.window,certain:e.certain};if(kt(e)){let i=Ie(e)?yS(n):gS(t,e),{from:a,to:c,walk:l}=e.question,f=[a,c,...l.via??
[]].filter(u=>u&&ke(u)===null);return{links:i,actors:pa(t,i,f),time:o}}let s=new Set(gm(t,...Rl(t,e)).links);return{actors:e.
window||e.kinds||e.confidences||e.statuses?pa(t,s,[]):bS(t,e),links:s,time:o}}function pa(t,e,n){let o=new Set(n);for(let s of e)
o.add(t.links[s].source).add(t.links[s].target);return o}function Mm(t,{window:e,kinds:n,confidences:o,statuses:s}){let{
without:r,within:i,...a}=t.info.narrowedBy??{};return!!(e||n||o||s||Object.keys(a).length)}function kS(t,e,n,o){let s=new Set(
o),r=[...e].filter(f=>s.has(t.links[f].source)&&s.has(t.links[f].target)),{drawn:i}=fa(t,r,n),a=f=>t.columns.wholes[f]??
f,c=new Set([...n.unfolded,...n.only??[],...n.focus?o:[]]);for(let f of r){let{source:u,target:d,kind:m}=t.links[f],{family:h}=t.
kinds[m],w=a(u)===a(d);if(!(!i.has(h)||w&&h!=="structure"))for(let y of[u,d])c.add(y).add(a(y))}let l=o.filter(f=>c.has(
f)||!e.size);return l.length?l:Dm(t,[...pa(t,e,[])],Em)}function Am(t,e,n,o){let s=new Set([n]);for(let r=0;r<o;r+=1){let i=[];
for(let a of e){let{source:c,target:l}=t.links[a];s.has(c)!==s.has(l)&&i.push(c,l)}if(i.length===0)break;for(let a of i)
s.add(a)}return s}function Tm(t,e,n){let o=Am(t,e,n,1);return o.delete(n),o}function Dm(t,e,n){if(!n)return e;let o=new Set;
return e.filter(r=>{let i=t.columns.wholes[r]??r;return o.size>=n.boxes&&!o.has(i)?!1:(o.add(i),!0)}).slice(0,n.actors)}
function Lm(t,e,n,o=Be(t,e)){let r=kt(e)?ca(t,e,o,S=>ma(t,S)):null,i=r?Dm(t,r.inOrder,Ie(e)?null:Em):e.only??n,a=e.focus?
Am(t,o.links,e.focus.id,e.focus.depth):new Set(i);for(let S of e.unfolded)a.add(S);let c=[...a].filter(S=>o.actors.has(S)),
l=r||!Mm(t,e)?c:kS(t,o.links,e,c),f=new Set,u=0,d=S=>t.columns.wholes[S]??S,m=new Map(l.map(S=>[S,new Set])),h=new Set;for(let S of o.
links){let{source:x,target:b}=t.links[S],[g,k]=[m.get(x),m.get(b)];!g||!k||(g.add(d(b)),k.add(d(x)))}for(let[S,x]of m){let b=1;
for(let g of x)h.has(g)&&g!==d(S)&&(b+=1);u+b>hS&&f.size||(u+=b,f.add(S),h.add(d(S)))}let w=new Set;for(let S of o.links)
f.has(t.links[S].source)&&f.has(t.links[S].target)&&w.add(S);let y=Mm(t,e)?pa(t,o.links,[...f]):o.actors,$=[...r?.inOrder??
y].filter(S=>!f.has(S));return{actors:f,links:w,time:o.time,folded:$.length,cut:l.length-f.size,left:$,columns:r&&r.columns(
f)}}var jl=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function Fl(t,{instead:e,kind:n,family:o,confidence:s,status:r,
type:i,country:a}){return e===void 0||kt(t)||Me(t)?t:{...t,kinds:n||o?null:t.kinds,confidences:s?null:t.confidences,statuses:r?
null:t.statuses,types:i?null:t.types,countries:a?null:t.countries}}var Cm=({source:t,target:e},n)=>t===n?e:e===n&&t,Nm={
gives:["support",({source:t,target:e},n)=>e===n&&t],takes:["support",({source:t,target:e},n)=>t===n&&e],foe:["hostility",
Cm],ally:["alignment",Cm]};function xS(t,e,{drawn:n},o){let{type:s,country:r,ids:i}=o,a=Object.keys(Nm).find(f=>f in o),
c=new Set(a||s||r?[]:e.actors);if(s||r)for(let f of e.links)c.add(t.links[f].source).add(t.links[f].target);for(let f of a?
e.links:[]){let[u,d]=Nm[a??""],m=t.kinds[t.links[f].kind].family===u&&d(t.links[f],o[a??""]);m&&c.add(m)}let l=i&&new Set(
i.split(","));return[...c].filter(f=>(!s||t.actors[f].type===s)&&(!r||(t.actors[f].country??Pt)===r)&&(!l||l.has(f))&&!("\
drawn"in o&&!n.actors.has(f))&&!("hidden"in o&&n.actors.has(f)))}function Im(t,{cites:e,rests:n,alone:o,weaker:s}){let r=n||
o||s,i=r?ia(t.sources,r):new Set(e?[e]:[]);return i.size?({claims:a,confidence:c})=>{let l=a.filter(d=>!i.has(d.source));
if(l.length===a.length)return!1;if(!o&&!s)return!0;let f=ra(a,i)||c===void 0&&l.length===0;if(o)return f;let u=it(cr(l,t.
sources).confidence);return!f&&c!==void 0&&u<it(c)}:()=>!0}function SS(t,e,{drawn:n},o){let s=Im(t,o),r=o.ids&&new Set(o.
ids.split(","));return[...e.links].filter(i=>{let a=t.links[i],c=[a.source,a.target];return(!o.kind||a.kind===o.kind)&&(!o.
family||t.kinds[a.kind].family===o.family)&&(!o.confidence||a.confidence===o.confidence)&&(!o.status||a.status===o.status)&&
(!o.from||a.source===o.from)&&(!o.to||a.target===o.to)&&(!o.of||c.includes(o.of))&&(!o.with||c.includes(o.with)&&(!o.of||
o.of!==o.with))&&(!r||r.has(i))&&!("drawn"in o&&!n.links.has(i))&&s(a)})}function $S(t,e,{drawn:n},o){let s=Im(t,o);return Fe(
t,"drawn"in o?n:e).filter(r=>(!o.of||t.events[r].roles.some(({actor:i})=>i===o.of))&&s(t.events[r]))}function vS(t,e,n,{
cited:o,repeats:s}){if(o)return[...new Set(t.links[o].claims.map(i=>i.source))];let r=Or(t,"sources",e).map(({key:i})=>i);
return s?r.filter(i=>vt(t.sources[i]).includes(s)):r}var OS=(t,e,n,{cited:o})=>_l(t,o).map(([s])=>s);function _l(t,e){let n=t.
links[e].claims.filter(({stance:o})=>o==="supports");return Ci(new Set(n.map(({source:o})=>o)),t.sources)}var MS={actors:xS,
links:SS,sources:vS,events:$S,roots:OS};function ES(t,e){if(e==="links")return(o,s)=>ws(t.links[o],t.links[s])||jl.compare(
o,s);if(e==="events")return(o,s)=>jl.compare(t.events[o].days[0]??"",t.events[s].days[0]??"");let n=e==="actors"?o=>t.actors[o].
name:AS(t);return(o,s)=>jl.compare(n(o),n(s))}var AS=t=>e=>t.sources[e].title,ws=(t,e)=>it(e.confidence)-it(t.confidence)||
e.roots.length-t.roots.length;function Mn(t,e,n){let o=Ui(t,n),s=Fl(e.state,o.where),r=s===e.state?e.view:Be(t,s),i=MS[o.
type](t,r,e,o.where);return{...o,ids:i.sort(ES(t,o.type))}}var Wm=({columns:{wholes:t}},e)=>new Set([e,...Object.keys(t).filter(n=>t[n]===e)]);function Er(t,e,{from:n,to:o}){let[s,
r]=[Wm(t,n),Wm(t,o)];for(let f of s.has(o)?r:[])s.delete(f);for(let f of r.has(n)?s:[])r.delete(f);let i=new Map,a={there:new Set,
back:new Set};for(let f of e){let{source:u,target:d,kind:m}=t.links[f],h=s.has(u)&&r.has(d);!h&&!(r.has(u)&&s.has(d))||(nt(
i,t.kinds[m].family,f),t.kinds[m].family==="support"&&a[h?"there":"back"].add(m))}let c=f=>[t.links[f].source,t.links[f].
target].filter(u=>u!==n&&u!==o).length,l=(f,u)=>c(f)-c(u)||ws(t.links[f],t.links[u])||(f<u?-1:1);return{families:V.filter(
f=>i.has(f)).map(f=>({family:f,links:(i.get(f)??[]).sort(l)})),there:[...a.there],back:[...a.back]}}function wa(t,{id:e,
links:n}){let[o,s]=e.slice(0,e.lastIndexOf(":")).split(">");return[o,s].every(r=>Object.hasOwn(t.actors,r??""))?{type:"p\
air",from:o,to:s}:{type:"list",list:je("links",{ids:n.join(",")})}}var Rm=(t,e,n)=>Er(t,e,n).families.reduce((o,{links:s})=>o+
s.length,0);var jm={light:{ground:"#fdfdfc",ink:"#18212c",caption:"#566374",strip:"#f3f5f7",line:"#d9dee4",accent:"#0a5cab"},dark:{ground:"\
#11151b",ink:"#e7ebf1",caption:"#9fabba",strip:"#171d25",line:"#303945",accent:"#7ab8ff"}},Bl=t=>[1,3,5].map(e=>parseInt(
t.slice(e,e+2),16)),TS=t=>`#${t.map(e=>Math.round(e).toString(16).padStart(2,"0")).join("")}`;function Pl(t){let[e,n,o]=Bl(
t).map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o}function Fm(t,e){
let[n,o]=[Pl(t),Pl(e)].sort((s,r)=>r-s);return(n+.05)/(o+.05)}function En(t,e,n){let o=Bl(e);return TS(Bl(t).map((s,r)=>s+
(o[r]-s)*n))}var Hl=t=>Pl(t)<.2;function rn(t,e,n=4.6){let o=Hl(e)?"#ffffff":"#000000";for(let s=0;s<1;s+=.06){let r=En(
t,o,s);if(Fm(r,e)>=n)return r}return o}function _m(t,e,n,o=3.05){for(let s=n;s<1;s+=.04){let r=En(e,t,s);if(Fm(r,e)>=o)return r}
return t}var DS=/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;var LS=new Intl.Segmenter("en",{granularity:"grapheme"}),ga=t=>t.slice(0,400).replace(DS,e=>"‌‍".includes(e)?e:" ").
replace(/\s+/g," ").trim()||"…";function CS(t,e,n){let o=ga(t);if(n(o)<=e)return o;let s=[...o],[r,i]=[0,s.length];for(;r+
1<i;){let a=r+i>>1;n(`${s.slice(0,a).join("")}…`)<=e?r=a:i=a}return`${s.slice(0,r).join("").trimEnd()}…`}var ya=(t,e)=>!!t.
at(-1)?.endsWith("…")&&!ga(e).endsWith("…"),Bm=(t,e)=>t.join(" ")===ga(e);function Pm(t,e,n){if(n(t)<=1.3*e)return[t];
let o=t.split(/(?<=[-\u2010-\u2015/])/u);if(o.length>1)return o.flatMap(r=>Pm(r,e,n));let s=[];for(let{segment:r}of LS.segment(
t)){let i=s.at(-1);i&&n(i+r)<=e?s[s.length-1]=i+r:s.push(r)}return s}function An(t,e,n,o=3){let s=[];for(let r of ga(t).
split(" "))Pm(r,e,n).forEach((i,a)=>{let c=s.length?`${s.at(-1)}${a?"":" "}${i}`:i;s.length&&n(c)<=e?s[s.length-1]=c:s.push(
i)});return s.length<=o?s:[...s.slice(0,o-1),CS(s.slice(o-1).join(" "),e,n)]}var Ul=" · ",[Dr,NS]=[400,600],ba=({strong:t})=>t?NS:Dr,ka=(t,{sub:e},n)=>t.reduce((o,s,r)=>o+n(s.text,e,ba(s))+(r?n(Ul,
e,Dr):0),0),Gl=(t,e,n)=>n(Ul,e.sub,Dr)+ka([t],e,n);function Hm(t,e,n){let o=[];for(let s of t){let r=[...o.at(-1)??[],s];
if(r.length>1&&ka(r,e,n)<=e.wrap)o[o.length-1]=r;else for(let i of An(s.text,e.wrap,a=>n(a,e.sub,ba(s))))o.push([{...s,text:i}])}
return o}function Um({place:t,ended:e,received:n},o,s,r){let i=(u,d)=>u!==""&&{text:u,strong:d};if(s.subs){let u=[i(t,!1),
i(e,!1),i(n.full,!0),i(n.drawn,!1)];return{beside:null,under:Hm(u.filter(Ht),s,r)}}let a=i(n.brief,!1),c=r(H(o),s.name,650),
l=a&&c+Gl(a,s,r)<=s.wrap?a:null,f=[i(e,!1),!l&&a];return{beside:l,under:Hm(f.filter(Ht),s,r)}}function Gm(t,e,{sub:n},o){
let s={text:Ul.trim(),size:n,weight:Dr,fill:t[0].fill},r=t.flatMap((l,f)=>f?[s,l]:[l]),i=r.map(({text:l,size:f,weight:u})=>o(
l,f,u)),a=o(" ",n,Dr),c=e-(i.reduce((l,f)=>l+f,0)+(r.length-1)*a)/2;return r.map((l,f)=>{let u={...l,x:c+i[f]/2};return c+=
i[f]+a,u})}function IS({ribbons:t},e){let n=new Map(e.map(l=>[l.id,l])),o=new Map,s=new Map(e.map(({id:l})=>[l,0]));for(let{from:l,
to:f,main:u,kinds:d,back:m}of t){let[h,w]=[n.get(l),n.get(f)],y=u&&d.length&&!m.length?1:0;h&&w&&(nt(o,l,f),nt(o,f,l),s.
set(l,U(s,l)+y),s.set(f,U(s,f)-y))}let r=[],i=new Set,a=[...e].sort((l,f)=>U(s,f.id)-U(s,l.id)||Vm(l.id,f.id));for(let l of a){
let f=[l.id];for(let u=f.shift();u!==void 0;u=f.shift()){if(i.has(u))continue;i.add(u),r.push(U(n,u));let d=(o.get(u)??[]).
filter(m=>!i.has(m));d.sort((m,h)=>(o.get(m)?.length??0)-(o.get(h)?.length??0)||Vm(m,h)),f.push(...d)}}r.sort((l,f)=>Math.
sign(U(s,f.id))-Math.sign(U(s,l.id)));let c=new Map;for(let l of r)nt(c,l.frame??l.id,l);return[...c.values()]}var Vm=(t,e)=>t<
e?-1:1;function Ym(t,e,n){let o=[...new Set(t.boxes.map(({column:i})=>i))].sort((i,a)=>i-a),s=new Map;if(e&&o.length>1){
let i=[o.slice(0,o.length>>1),o.slice(o.length>>1)];for(let{id:a,column:c}of t.boxes)s.set(a,i[0].includes(c)?0:1);return{
layerOf:s,columns:i}}let r=[];for(let i of o){let a=t.boxes.filter(u=>u.column===i),c=n.get(i)??1,l=a.length/c,f=0;for(let u of c>
1?IS(t,a):[a]){let d=Math.min(c-1,Math.floor((f+u.length/2)/l));for(let{id:m}of u)s.set(m,r.length+(c>1?d:0));f+=u.length}
for(let u=0;u<c;u+=1)r.push([i])}return{layerOf:s,columns:r}}var RS=7,zl=(t,e)=>e.chip+(t-1)*(e.small+3);function jS(t,e,n,o){let s=An(t.label,n.wrap,f=>o(f,n.name,650),RS),{beside:r,
under:i}=Um(t,s,n,o),a=t.chips.map(f=>({...f,lines:An(f.label,n.wrap,u=>o(u,n.small,400))})),c=s.length*n.line+i.length*
(n.sub+4)+(a.length?4:0)+a.reduce((f,{lines:u})=>f+zl(u.length,n)+n.chipGap,0),l=Math.max(...s.map(f=>o(f,n.name,650)),r?
o(H(s),n.name,650)+Gl(r,n,o):0,...i.map(f=>ka(f,n,o)),...a.flatMap(f=>f.lines.map(u=>o(u,n.small,400)+20)));return{id:t.
id,box:t,chips:a,ribbon:null,layer:e,column:t.column,lines:s,beside:r,under:i,inner:c,group:t.frame,head:t.head,width:l+
2*n.pad+6,height:Math.max(n.box,c+2*n.pad),x:0,y:0,left:[],right:[]}}var FS=({main:t,kinds:e,denied:n},o)=>t&&!n?o.base+
o.each*Math.min(8,e.length):o.thin;function qm(t,e,n,o,s){let{layerOf:r,columns:i}=Ym(t,n,s),a=i.map(()=>[]),c=new Map;for(let u of t.
boxes){let d=jS(u,U(r,u.id),e,o);c.set(u.id,d),a[d.layer].push(d)}let l=t.ribbons.map((u,d)=>_S(u,d,c,a,e));for(let u of l)
BS(u,e);for(let u of c.values())for(let d of[u.left,u.right]){let m=d.reduce((h,w)=>h+w.need+e.portGap,8-e.portGap);u.height=
Math.max(u.height,m)}let f=[...c.values()].some(({lines:u,box:d})=>ya(u,d.label));return{layers:a,columns:i,nodes:c,routes:l,
cut:f}}function _S(t,e,n,o,s){let[r,i]=[U(n,t.from),U(n,t.to)],a=FS(t,s),c=r.layer<=i.layer,[l,f]=c?[r,i]:[i,r],u={ribbon:t,
index:e,width:a,forward:c,same:r.layer===i.layer,chain:[l],lane:0,weight:t.main?3:1};for(let d=l.layer+1;d<f.layer;d+=1){
let m={id:`${t.id} ${d}`,box:null,ribbon:t,layer:d,column:-1,height:a,width:0,group:null,head:!1,x:0,y:0,left:[],right:[]};
o[d].push(m),u.chain.push(m)}return u.chain.push(f),u}function BS(t,e){let{ribbon:n,chain:o,forward:s,same:r,width:i}=t,
[a,c]=[o[0],H(o)],l=s?[n.back.length,n.kinds.length]:[n.kinds.length,n.back.length],f=u=>n.main?Math.max(i,u?e.strip+e.tileGap:
0):2;a.right.push({route:t,end:0,need:f(l[0]),y:0}),(r?c.right:c.left).push({route:t,end:1,need:f(l[1]),y:0})}var no=(t,e)=>t*e<10.95,ge=t=>Math.round(t*100)/100;function fe({x:t,y:e,width:n,height:o},s){let r=Math.min(s,n/2,o/2),
[i,a,c,l]=[t,e,t+n,e+o].map(ge),[f,u,d,m]=[t+r,t+n-r,e+r,e+o-r].map(ge);return[`M${f} ${a}L${u} ${a}Q${c} ${a} ${c} ${d}\
L${c} ${m}`,`Q${c} ${l} ${u} ${l}L${f} ${l}Q${i} ${l} ${i} ${m}L${i} ${d}`,`Q${i} ${a} ${f} ${a}z`].join("")}var Km={patron:"#1f5fa8",between:"#b8560c",partner:"#64748b",opponent:"#b5304f",plain:"#7a828e"},HS={support:"#5c8cc4",structure:"\
#6b7686",alignment:"#2f8a5b",hostility:"#cf5f7d"};function xa(t,e){let n=rn(Km[t]??Km.plain,e.ground,3.6);return{edge:n,
fill:En(e.ground,n,t==="partner"||t==="plain"?.03:.1)}}var US="#2f5f99",Xm={from:"#86b4ea",other:"#4671a8"};function Wo(t,e,n){
let o=n==="patron";if(t==="support"&&Hl(e.ground))return o?Xm.from:Xm.other;let s=t==="support"&&o?US:HS[t];return _m(rn(
s,e.strip,3.4),e.strip,.86,3.2)}var Qm={ended:"#c2570c",began:"#0f62c4",held:"#9aa5b3"},ys=(t,e)=>t==="held"?En(e.strip,
Qm.held,.55):rn(Qm[t],e.strip,3.4),Tn=t=>rn(t,"#ffffff",4.6);var GS=.35,zS=.45,VS=.5,Jm=1.15,YS=({lines:t,under:e},n)=>t.length*n.line+e.length*(n.sub+4);function Cr(t,e){let n=t.y+
(t.height-t.inner)/2+YS(t,e)+4;return t.chips.map(o=>{let s=zl(o.lines.length,e),r={x:t.x+9,y:n,width:t.width-18,height:s};
return n+=s+e.chipGap,{id:o.id,chip:o,area:r}})}var Yl=(t,e,n)=>no(e.sub,n)?[]:Cr(t,e);function Zm(t,{scale:e,measure:n}){
let o=11/e,[s,r]=[t.width-6/e,Math.floor((t.height-2/e)/(o*Jm))],i=l=>n(l,o,650);if(r<1)return{lines:[],size:o};let a=An(
t.box.label,s,i,r);return{lines:a.every(l=>i(l)<=s)&&Bm(a,t.box.label)?a:[],size:o}}function th(t,e){let{graph:n,layout:o,
colours:s,focus:r,pinned:i,selected:a,scale:c,changes:l}=e,{look:f}=o,{tone:u}=n.columns.columns[t.column],{edge:d,fill:m}=xa(
u,s),h=r?r.boxes.has(t.id):null,w=h===!1&&!a.has(t.id)?GS:1,y=r?.chosen===t.id,$=l?.actors.get(t.id),S=no(f.sub,c)&&Zm(t,
e).lines.length===0,x=[];if(t.box.members.length&&x.push({type:"path",d:fe({...t,x:t.x+4,y:t.y+4},9),fill:s.ground,stroke:d,
width:1,alpha:w}),a.has(t.id)&&x.push({type:"path",d:fe({x:t.x-4,y:t.y-4,width:t.width+8,height:t.height+8},12),stroke:s.
accent,width:2.4,alpha:1}),x.push({type:"path",d:fe(t,9),fill:s.ground,alpha:1}),x.push({type:"path",d:fe(t,9),fill:S?En(
s.ground,d,VS):m,stroke:$?ys($,s):y?s.accent:d,width:y||$?3:h?2.2:1.4,dash:t.box.ended?[5,4]:null,alpha:w}),Object.hasOwn(
i,t.id)){let[b,g]=[t.x+t.width-8,t.y+8];x.push({type:"path",d:fe({x:b-3,y:g-3,width:6,height:6},3),fill:s.ink,alpha:w})}
for(let{id:b,area:g}of Yl(t,f,c)){let k=r?.chosen===b||a.has(b);x.push({type:"path",d:fe(g,5),fill:s.ground,stroke:k?s.accent:
d,width:k?2.4:.8,dash:b.startsWith("more:")?[3,2]:null,alpha:w,...b.startsWith("more:")?{}:{node:b}})}return x}function eh(t,e){
let{layout:{look:n},colours:o,focus:s,selected:r,scale:i,measure:a}=e,c=s&&!s.boxes.has(t.id)&&!r.has(t.id)?zS:1,l=t.x+t.
width/2,f=[],u=(S,x,b)=>{for(let g of Gm(S,l,n,a))f.push({type:"text",...g,y:x,anchor:"middle",alpha:c,node:b})},d=(S,x,{
high:b,id:g=t.id,beside:k,...v})=>S.forEach((A,T)=>{let M=k&&T===S.length-1?[k]:[];u([{text:A,...v},...M],x+(T+.5)*b+v.size*
.35,g)}),m=S=>({text:S.text,size:n.sub,weight:ba(S),fill:S.strong?o.ink:o.caption});if(no(n.sub,i)){let{lines:S,size:x}=Zm(
t,e),b=x*Jm,g=t.y+(t.height-S.length*b)/2;return d(S,g,{size:x,weight:650,high:b,fill:o.ink}),f}let h=t.y+(t.height-t.inner)/
2,w=t.beside&&m(t.beside);d(t.lines,h,{size:n.name,weight:650,high:n.line,fill:o.ink,beside:w});let[y,$]=[h+t.lines.length*
n.line,n.sub+4];t.under.forEach((S,x)=>u(S.map(m),y+(x+.5)*$+n.sub*.35,t.id));for(let{id:S,area:x,chip:b}of Cr(t,n)){let g=n.
small+3,k=x.y+(x.height-b.lines.length*g)/2,v={size:n.small,weight:400,high:g,fill:o.ink};d(b.lines,k,{...v,id:S.startsWith(
"more:")?t.id:S})}return f}var nh=(t,{x:e,y:n})=>e>=t.x&&e<=t.x+t.width&&n>=t.y&&n<=t.y+t.height;function an({nodes:t,boxOf:e,look:n},o){let s=e.get(
o),r=s&&t.get(s);return!r||r.id===o?r||null:Cr(r,n).find(i=>i.id===o)?.area??r}var oh=(t,e)=>[...e].flatMap(n=>{let o=an(
t,n);return o?[[n,{area:o,own:t.nodes.has(n)}]]:[]});function Nr(t,e){let n=(e??[]).map(o=>an(t,o)).filter(Ht);return n.
length?{left:Math.min(...n.map(({x:o})=>o)),right:Math.max(...n.map(({x:o,width:s})=>o+s)),top:Math.min(...n.map(({y:o})=>o)),
bottom:Math.max(...n.map(({y:o,height:s})=>o+s))}:{left:0,right:t.width,top:0,bottom:t.height}}function qS(t,{x:e,y:n}){
let o=1/0;for(let s=1;s<t.length;s+=1){let[[r,i],[a,c]]=[t[s-1],t[s]],l=(a-r)**2+(c-i)**2||1,f=Math.max(0,Math.min(1,((e-
r)*(a-r)+(n-i)*(c-i))/l));o=Math.min(o,Math.hypot(r+f*(a-r)-e,i+f*(c-i)-n))}return o}function sh(t,e,n){for(let s of t.nodes.
values()){if(!nh(s,e))continue;let r=Cr(s,t.look).find(({area:i})=>nh(i,e))?.chip;return r?.more.length?{type:"more",id:s.
id,ids:r.more}:r&&!r.id.startsWith("more:")?{type:"actor",id:r.id}:s.box.members.length?{type:"stack",key:s.id.slice(6),
id:s.id,ids:s.box.members}:{type:"actor",id:s.id}}let o={far:1/0,ribbon:null};for(let{ribbon:s,points:r,width:i}of t.ribbons){
let a=Math.max(0,qS(r,e)-i/2);a<n&&a<o.far-(s.main?0:1)&&(o={far:a,ribbon:s})}return o.ribbon&&{type:"strand",links:o.ribbon.
links,id:o.ribbon.id}}function rh(t,e){let n=e.type==="strand"?null:t.boxOf.get(e.id)??e.id,o=t.ribbons.map(({ribbon:r})=>r).
filter(r=>n?r.from===n||r.to===n:r.id===e.id),s=[...n?[n]:[],...o.flatMap(({from:r,to:i})=>[r,i])];return{actors:[],links:[],
boxes:s,ribbons:o.map(({id:r})=>r),key:n??e.id}}function ih(t,e){if(!e)return null;if(e.boxes)return{boxes:new Set(e.boxes),
ribbons:new Set(e.ribbons),chosen:null};let n=new Set(e.links),o=t.ribbons.filter(({ribbon:r})=>r.links.some(i=>n.has(i)));
return{boxes:new Set(e.actors.map(r=>t.boxOf.get(r)).filter(Ht)),ribbons:new Set(o.map(({ribbon:r})=>r.id)),chosen:e.chosen??
null}}function ah({nodes:t}){let[e,n]=[-1,0];for(let o of t.values()){let s=o.left.length+o.right.length;s>e&&([e,n]=[s,
o.y+o.height/2])}return n}function ch(t,e,n,o){let s=[...t.nodes.values()].filter(({box:f})=>!f.members.length),r=e===null?
null:an(t,e),i=({left:f,right:u})=>f.length+u.length;if(!r){let f=Math.max(...s.map(i));return s.find(u=>i(u)===f)?.id??
null}let[a,c]=[r.x+r.width/2,r.y+r.height/2],l={cost:1/0,id:null};for(let f of s){let[u,d]=[f.x+f.width/2-a,f.y+f.height/
2-c],m=u*n+d*o,h=Math.abs(d*n)+Math.abs(u*o);f.id!==e&&m>1&&m+2*h<l.cost&&(l={cost:m+2*h,id:f.id})}return l.id}function Ir({
text:t,x:e,y:n,size:o,weight:s,anchor:r},i){let a=i(t,o,s);return{x:r==="middle"?e-a/2:r==="end"?e-a:e,y:n-o*.8,width:a,
height:o}}function lh(t,e,n,o,s,r){let i=({x:l,y:f,width:u,height:d})=>{let[m,h]=o([l,f]);return{x:m,y:h,width:u*s,height:d*
s}},a=l=>({text:l.text,...i(Ir(l,r)),size:l.size*s});return{boxes:[...t.nodes.values()].flatMap(l=>[{id:l.id,...i(l)},...Yl(
l,t.look,s).map(({id:f,area:u})=>({id:f,...i(u)}))]),texts:[...e,...n.filter(l=>l.type==="text")].map(a),ribbons:t.ribbons.
map(({ribbon:l,points:f})=>({from:l.from,to:l.to,family:l.family,links:l.links,points:f.map(o)}))}}function fh(t,e,n){let o={time:-1/0,x:0,y:0,what:null,done:!0},s=null,r=!1,i=0,a=null,c=({clientX:m,clientY:h})=>{let w=t.
getBoundingClientRect();return{x:m-w.left,y:h-w.top}},l=({timeStamp:m,detail:h,clientX:w,clientY:y})=>(h>1||m-o.time<900)&&
Math.hypot(w-o.x,y-o.y)<6;function f(){o.done||(o.done=!0,o.what?.type==="actor"&&n.expand(o.what.id))}t.addEventListener(
"click",m=>{let{clientX:h,clientY:w,timeStamp:y}=m;if(!a||Math.hypot(h-a.x,w-a.y)>6)return;if(l(m)){f();return}let $=c(m);
o={time:y,x:h,y:w,what:n.under($),done:!1},n.click(o.what,$)}),document.addEventListener("pointerdown",m=>{t.contains(m.
target)||!l(m)||(m.preventDefault(),window.addEventListener("click",h=>h.stopPropagation(),{capture:!0,once:!0}),f())},{
capture:!0}),e.on("zoom",n.touched),e.on("dragStart",()=>n.hover(null)),e.on("dragging",({nodes:m})=>{n.touched(),m.length&&
n.drag(m)}),e.on("dragEnd",({nodes:m})=>{m.length&&n.drop(m)}),t.addEventListener("pointermove",m=>{m.buttons||m.pointerType===
"touch"||n.hover(n.under(c(m)),m)}),t.addEventListener("pointerleave",()=>n.hover(null)),t.addEventListener("pointerdown",
m=>{clearTimeout(i),a=m.isPrimary?{x:m.clientX,y:m.clientY}:null;let h={clientX:m.clientX,clientY:m.clientY};m.pointerType===
"touch"&&!r&&(i=window.setTimeout(()=>u(h),550)),!(m.button||!(m.shiftKey||r))&&(m.stopPropagation(),a=null,s=[c(m)],n.hover(
null),t.setPointerCapture(m.pointerId))},{capture:!0}),t.addEventListener("pointermove",m=>{let h=s?.[0],w=c(m);Math.hypot(
m.movementX,m.movementY)>6/2&&clearTimeout(i),!(!s||!h)&&(m.stopPropagation(),(s.length>1||Math.hypot(w.x-h.x,w.y-h.y)>6)&&
(s.push(w),n.lasso(s,!1)))},{capture:!0});for(let m of["pointerup","pointercancel"])t.addEventListener(m,h=>{if(clearTimeout(
i),!s)return;h.stopPropagation();let w=s,y=r;s=null,d(!1),m==="pointercancel"?n.lasso([],!1):w.length>1?n.lasso(w,!0):(!y||
h.shiftKey)&&n.toggle(n.under(w[0]))},{capture:!0});function u(m){a=null,n.menu(n.under(c(m)),{x:m.clientX,y:m.clientY})}
t.addEventListener("contextmenu",m=>{m.preventDefault(),clearTimeout(i),u(m)});function d(m){r=m,t.classList.toggle("las\
so",m),n.asked(m)}return{lasso:()=>d(!r),pending:()=>o.done?0:Math.max(0,900-(performance.now()-o.time))}}function uh(t,{
x:e,y:n}){let o=!1;return t.forEach((s,r)=>{let i=t[(r+t.length-1)%t.length];s.y>n!=i.y>n&&e<(i.x-s.x)*(n-s.y)/(i.y-s.y)+
s.x&&(o=!o)}),o}var Sa=12;function ph({container:t,network:e,graph:n,store:o,placing:s,painting:r,on:i}){let{layout:a}=s;function c(m,h){
m?.type==="stack"?o.set({stacks:[...o.get().stacks,m.key]}):m?.type==="more"?i.unfold(m.ids):m?i.select(m.type==="strand"?
wa(n,m):m,l(m,h)):i.select(null)}function l(m,h){let w=t.getBoundingClientRect(),y=m.type==="actor"?an(a(),m.id):null,[$,
S]=y?[y,{x:y.x+y.width,y:y.y+y.height}].map(x=>e.canvasToDOM(x)):[{x:h.x-Sa,y:h.y-Sa},{x:h.x+Sa,y:h.y+Sa}];return{left:w.
left+$.x,right:w.left+S.x,top:w.top+$.y,bottom:w.top+S.y}}function f(m,h){let w=m.map(y=>e.DOMtoCanvas(y));if(h){let y=({
x,y:b,width:g,height:k})=>({x:x+g/2,y:b+k/2}),S=[...a().nodes.values()].filter(x=>uh(w,y(x))).flatMap(({id:x,box:b})=>b.
members.length?b.members:[x]);o.set({selected:[...new Set([...o.get().selected,...S])]})}r.lasso(h?[]:w)}function u(m){let h=d(
m),{selected:w}=o.get(),y=h.every($=>w.includes($));h.length&&o.set({selected:y?w.filter($=>!h.includes($)):[...new Set(
[...w,...h])]})}function d(m){return m?m.type==="actor"?[m.id]:m.type==="strand"?[...new Set(m.links.flatMap(h=>[n.links[h].
source,n.links[h].target]))]:m.ids:[]}return{choose:c,lasso:f,toggle:u,actorsOf:d}}var mh=Object.freeze({brief:"",full:"",drawn:""});function XS(t,e){let n=new Map;for(let o of e){let{kind:s,source:r,target:i}=t.
links[o];t.kinds[s].family!=="support"||r===i||n.set(i,(n.get(i)??new Set).add(s))}return n}function hh(t,e,n){let[o,s]=[
e,n.flatMap(({links:c})=>c)].map(c=>XS(t,c)),r=new Set([...o.values()].flatMap(c=>[...c])).size>1,{columns:i,of:a}=t.columns;
return c=>{if(i[a[c]]?.tone==="patron")return mh;let[l,f]=[o.get(c)?.size??0,s.get(c)?.size??0];if(!l||!r||!s.size)return mh;
let u=`${l} ${l===1?"kind":"kinds"}`;return{brief:u,full:`receives ${u}`,drawn:f<l?`${f||"none"} drawn`:""}}}var JS=4,ZS=9,ql=8,t$=4,wh="member-of",e$=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"});function oo(t){let e=new Map;
for(let{kind:n}of Object.values(t.links))e.set(n,(e.get(n)??0)+1);return Object.keys(t.kinds).sort((n,o)=>(e.get(o)??0)-
(e.get(n)??0)||(n<o?-1:1))}function n$(t,{dissolved:e,died:n}){let o=e??n;if(!o||o==="..")return"";let s=Ce(o)[1];return!s||
t.info.asOfDay&&s>t.info.asOfDay?"":`${n?"died":"ended"} ${j(o).replace(/(\d) ([A-Z][a-z]{2})[a-z]+ /,"$1 $2 ")}`}var o$=({
country:t,type:e})=>t&&e!=="state"&&e$.of(t)||"";function s$(t,e,n){let o=new Map;for(let a of e){let{kind:c,source:l,target:f,
status:u}=t.links[a];c!==wh||u==="denied"||!n(l)||!n(f)||l===f||t.columns.of[l]===t.columns.of[f]&&nt(o,f,l)}let s=new Map,
r=[...o].filter(([,a])=>new Set(a).size>1);r.sort((a,c)=>a[1].length-c[1].length||(a[0]<c[0]?-1:1));let i=new Set;for(let[
a,c]of r){if(s.has(a))continue;let l=[...new Set(c)].filter(f=>!s.has(f)&&!i.has(f));if(!(l.length<2)){i.add(a);for(let f of l)
s.set(f,a)}}return s}function r$(t,e,n,o){let s=new Map;for(let i of e)nt(s,t.columns.of[i],i);let r=new Map;for(let[i,a]of s)
if(!(a.length<=ZS))for(let c of a)n.has(c)||nt(r,`${t.actors[c].type}.${i}`,c);for(let[i,a]of r)(a.length<JS||o.has(i))&&
r.delete(i);return r}function i$(t,e,n,o){let s=n.slice(0,ql).map(l=>({id:l,label:t.actors[l].name,more:[],beyond:[]})),
r=[...n.slice(ql),...o];if(!r.length||!s.length&&r.length<t$)return s;let a=r.every(l=>t.actors[l].type==="state-organ")?
"organ":r.every(l=>t.actors[l].type==="armed-wing")?"wing":"part",c=`${r.length}${s.length?" more":""} ${a}${r.length===
1?"":"s"}`;return[...s,{id:`more:${e}`,label:c,more:o,beyond:n.slice(ql)}]}function Kl(t,e,n,o,s,r){let i=new Map;for(let f of e){
let{source:u,target:d,kind:m}=t.links[f],[h,w]=[n(u),n(d)];if(!h||!w||h===w)continue;let[y,$]=h<w?[h,w]:[w,h],{family:S,
symmetric:x}=t.kinds[m],b=`${y}>${$}:${S}`;i.has(b)||i.set(b,{one:y,other:$,family:S,there:new Set,back:new Set,links:[]});
let g=U(i,b);g.links.push(f),(x||h===y)&&g.there.add(m),!x&&h===$&&g.back.add(m)}let a=f=>r.filter(u=>f.has(u)),c=[...i].
map(([,{one:f,other:u,family:d,there:m,back:h,links:w}])=>{let y=h.size>m.size,[$,S]=y?[u,f]:[f,u];return{id:`${$}>${S}:${d}`,
from:$,to:S,family:d,kinds:a(y?h:m),back:a(y?m:h),directed:w.some(x=>!t.kinds[t.links[x].kind].symmetric),main:s.has(d),
links:w,...la(t,w,o)}}),l=({family:f})=>V.indexOf(f);return c.sort((f,u)=>l(f)-l(u)||(f.id<u.id?-1:1))}function $a(t,e,n,o,s,r){
let{wholes:i}=t.columns,a=M=>Object.hasOwn(i,M)&&e.actors.has(i[M])?i[M]:null,c=[...e.actors].filter(M=>!a(M)).sort(),l=s$(
t,e.links,M=>e.actors.has(M)&&!a(M)),f=new Set(l.values()),u=c.filter(M=>!l.has(M)&&!f.has(M)),d=r$(t,u,o,new Set(n.stacks)),
m=new Map;for(let M of[...e.actors].sort()){let E=a(M);E&&nt(m,E,M)}let h=new Map;for(let M of e.hidden??[]){let E=a(M);
E&&!e.actors.has(M)&&t.actors[M].type!=="person"&&nt(h,E,M)}let w=new Map,y=[];for(let[M,E]of d){let[O,C]=M.split("."),D=`\
stack:${M}`;for(let _ of E)w.set(_,D);let W=`${E.length} ${t.types[O].plural}`;y.push({id:D,label:W,place:"",column:Number(
C),chips:[],frame:null,head:!1,ended:"",members:E})}for(let M of c){if(w.has(M))continue;w.set(M,M);let E=t.actors[M];y.
push({id:M,label:E.name,place:o$(E),column:t.columns.of[M],chips:i$(t,M,m.get(M)??[],h.get(M)??[]),frame:l.get(M)??(f.has(
M)?M:null),head:f.has(M),ended:n$(t,E),members:[]})}for(let[M,E]of m)for(let O of E)w.set(O,U(w,M));let{main:$,drawn:S,present:x}=fa(
t,e.links,n),b=[...e.links].filter(M=>{let{kind:E,source:O,target:C}=t.links[M];return S.has(t.kinds[E].family)?!(E===wh&&
l.get(O)===C):!1}),g=Kl(t,b,M=>w.get(M),s,$,r),v=[...new Set(g.flatMap(M=>M.main?[...M.kinds,...M.back]:[]))].map(M=>t.kinds[M].
letters),A=hh(t,e.found??e.links,g);return{boxes:y.map(M=>({...M,received:A(M.id)})),ribbons:g,boxOf:w,main:$,drawn:S,present:x,
columns:t.columns.columns,order:r,letters:v}}var gh=10,a$=2;function c$({captions:t,width:e},n){let{x:o,y:s}=t[n],r=t.filter((l,f)=>f!==n&&l.y===s&&l.title),i=Math.max(
-o,...r.filter(l=>l.x<o).map(l=>l.x-o)),a=Math.min(e-o,...r.filter(l=>l.x>o).map(l=>l.x-o)),c=Math.min(i===-o?1/0:-i/2,a===
e-o?1/0:a/2);return 2*Math.min(c,e/2)-gh}function yh({layout:t,colours:e,scale:n,measure:o}){let{look:s,narrow:r}=t,i=Math.
max(r?11:12,11/n),a=i*1.2;if(i>s.top-4)return[];let c=[];return t.captions.forEach(({title:l,note:f,x:u,y:d},m)=>{if(!l)
return;let h=c$(t,m),w=(k,v)=>A=>o(A,k,v),y=r||s.top<20+a?1:a$,$=An(l.toUpperCase(),h,w(i,650),y);if($.some(k=>o(k,i,650)>
h+gh))return;let S=(k,v,A,T)=>{let M=Math.min(o(k,A,T)/2+4,t.width/2),E=Math.min(Math.max(u,M),t.width-M),O={size:A,weight:T,
fill:e.caption,anchor:"middle",alpha:1};c.push({type:"text",text:k,x:E,y:v,...O})},x=r?d+s.top-8:d+Math.max(20,i+4);$.forEach(
(k,v)=>S(k,x+v*a,i,650));let b=x+($.length-1)*a+15,g=f&&o(f,s.sub,400)<=h&&b<d+s.top-2;!r&&g&&!no(s.sub,n)&&S(f,b,s.sub,
400)}),c}var Ss={margin:16,top:52,bottom:14,boxGap:14,laneGap:8,portGap:4,box:44,pad:9,chip:23,chipGap:5,frame:8,framed:8,name:14,
line:18,sub:11,small:12,wrap:176,slot:12,strip:14,tileGap:2,arrow:9,mark:8,bend:10,shortest:44,lane:9,thin:1.4,base:2.4,
each:1.5,tiles:"letters",packed:!1,subs:!0},Xl={...Ss,boxGap:22,laneGap:13,portGap:7,framed:11,lane:13,wrap:250},Oa={...Ss,
top:46,boxGap:9,box:38,pad:6,laneGap:6,portGap:3,line:17,wrap:140},Ql={...Oa,name:13,wrap:112,line:16,lane:7,margin:8,packed:!0},
xs={...Ql,boxGap:6,box:28,pad:4,laneGap:4,portGap:2,top:44,line:15,chip:20,frame:6},Jl={...xs,name:12,line:14,wrap:112,tiles:"\
count",mark:3,shortest:36,base:2,each:1},Zl={...Jl,name:11,line:13,small:11,chip:17,chipGap:3,wrap:96,box:20,pad:3,boxGap:5,
laneGap:3,portGap:1.5,bend:6,lane:5,thin:1,base:1.4,each:.5,arrow:6,strip:7,tileGap:0,frame:4,framed:4,tiles:"none",subs:!1},
kh=[[Xl,{...Xl,wrap:176},{...Xl,wrap:140,packed:!0},{...Ss,wrap:250},Ss,{...Ss,wrap:140,packed:!0},{...Oa,wrap:250},Oa,{
...Oa,wrap:116,packed:!0},Ql,{...Ql,name:12,line:15,wrap:96,mark:4,shortest:36},{...xs,wrap:150},{...xs,boxGap:9,laneGap:6,
wrap:136,mark:4,shortest:36},{...xs,wrap:136,mark:4,shortest:36},{...xs,wrap:116,mark:4,shortest:36},{...xs,name:12,wrap:96,
mark:4,shortest:36}],[{...Jl,wrap:150},Jl],[{...Zl,wrap:150},Zl]],Ma={...Ss,margin:5,top:24,bottom:5,boxGap:9,laneGap:4,
portGap:3,box:34,pad:4,chip:18,chipGap:3,frame:4,framed:5,name:12,line:14,small:11,wrap:88,slot:14,strip:13,tileGap:1,arrow:7,
mark:2,lane:5,thin:1.1,base:1.8,each:.8,bend:7,shortest:40,tiles:"count"},bh={...Ma,top:19,boxGap:3,box:20,pad:2,portGap:.5,
strip:12,chip:15,chipGap:2,framed:3,name:11,line:12,wrap:84,subs:!1},va={...Zl,each:.75,margin:4,top:20,bottom:5,line:12,
wrap:76,pad:2,lane:4,shortest:34},xh=[[Ma,{...Ma,boxGap:6,box:30,portGap:2,name:11,line:13,wrap:80},{...Ma,boxGap:4,pad:2,
box:22,portGap:1,name:11,line:12,wrap:80,subs:!1,top:20},{...bh,wrap:104},bh,{...va,wrap:112},{...va,wrap:112,boxGap:3,framed:3},
{...va,wrap:96},va]];function tf(t,e){if(!e)return null;let n=new Set([...t].map(s=>e.links.get(s)??"held")),o=n.has("en\
ded")?"ended":n.has("began")?"began":null;return n.size===1?{whole:[...n][0],line:null}:{whole:"held",line:o}}var ef={ended:[
8,5],began:null,held:null},Sh=700;var $h=.13,u$=2.5;function d$(t){let e=t.slice(1).map(([o,s],r)=>Math.hypot(o-t[r][0],s-t[r][1])),n=e.reduce((o,s)=>o+s,
0)/2;for(let[o,s]of e.entries()){if(n<=s&&s){let[[r,i],[a,c]]=[t[o],t[o+1]];return[r+(a-r)*n/s,i+(c-i)*n/s]}n-=s}return t[0]??
[0,0]}function vh({ribbon:t,width:e,d:n,points:o,heads:s},{graph:r,layout:i,colours:a,focus:c,detail:l,changes:f}){let u=c?
c.ribbons.has(t.id):null,d=u||l,m=u===!1?$h:1,h=i.nodes.get(t.from),w=tf(t.links,f),y=Wo(t.family,a,h&&r.columns.columns[h.
column].tone),$=w?ys(w.whole,a):y,S=t.possible?i.look.thin:e*(u&&!t.main?1.6:1),x=[];t.main&&m===1&&x.push({type:"path",
d:n,stroke:a.ground,width:S+u$,alpha:1});let b=w?ef[w.whole]:d?Je[t.confidence]:null;x.push({type:"path",d:n,stroke:$,width:S,
alpha:m,dash:b}),w?.line&&x.push({type:"path",d:n,stroke:ys(w.line,a),width:Math.max(1.4,S*.4),alpha:m,dash:ef[w.line]});
let[g,k]=d$(o);if(t.denied||d&&t.disputed){let[v,A,T,M]=[g-6,g+6,k-6,k+6].map(ge),E=`M${v} ${T}L${A} ${M}M${v} ${M}L${A}\
 ${T}`,O=`M${ge(g)} ${T}L${A} ${ge(k)}L${ge(g)} ${M}L${v} ${ge(k)}z`;x.push(t.denied?{type:"path",d:E,stroke:$,width:2,alpha:m}:
{type:"path",d:O,fill:a.ground,stroke:$,width:1.8,alpha:m})}for(let v of s)(t.main||d)&&x.push(p$(v,t,i.look,a,$,m,d));return x}
function p$({x:t,y:e,way:n},o,s,r,i,a,c){let l=t-n*s.arrow,f=o.main?s.strip/2:4,u=c&&o.ended,d=`M${ge(l)} ${ge(e-f)}L${ge(
t)} ${ge(e)}L${ge(l)} ${ge(e+f)}${u?"":"z"}`;return u?{type:"path",d,stroke:i,width:1.8,alpha:a}:o.possible?{type:"path",
d,fill:r.ground,stroke:i,width:1.2,alpha:a}:{type:"path",d,fill:En(i,r.ink,.35),alpha:a}}function nf({x:t,y:e,way:n,kinds:o,
slots:s},r){let i=t-n*(r.arrow+2);return r.tiles==="none"?[]:r.tiles==="count"?[{kind:null,x:i-(n>0?r.slot:0),y:e-r.strip/
2}]:o.map(a=>{let c=n>0?s.length-1-s.indexOf(a):s.indexOf(a);return{kind:a,x:i-n*c*r.slot-(n>0?r.slot:0),y:e-r.strip/2}})}
function Oh({ribbon:t,heads:e},{graph:n,layout:o,colours:s,focus:r,scale:i,changes:a}){let{look:c}=o;if(!t.main||no(c.sub,
i))return[];let l=r&&!r.ribbons.has(t.id)?$h:1;return e.flatMap(f=>nf(f,c).flatMap(({kind:u,x:d,y:m})=>{let h=u?t.links.
filter(b=>n.links[b].kind===u):t.links,w=tf(h,a),y=u?n.kinds[u].colour:Wo(t.family,s),$=Tn(w?ys(w.line??w.whole,s):y),S=u?
n.kinds[u].letters:String(f.kinds.length),x={x:d+.5,y:m,width:c.slot-1,height:c.strip};return[{type:"path",d:fe(x,2),fill:$,
stroke:s.ground,width:1,alpha:l},{type:"text",text:S,x:d+c.slot/2,y:m+c.strip/2+4,size:c.sub,weight:700,fill:"#ffffff",anchor:"\
middle",alpha:l}]}))}function Ea(t){let{layout:e,colours:n,focus:o}=t,s=[];for(let a of e.frames)s.push({type:"path",d:fe(a,12),fill:n.strip,
stroke:n.line,width:1,alpha:1});let r=({ribbon:a,width:c})=>(o?.ribbons.has(a.id)?1e3:0)+(a.main?100-c:0),i=[...e.ribbons].
sort((a,c)=>r(a)-r(c));for(let a of i)for(let c of vh(a,t))s.push(Object.assign(c,{strand:a.ribbon.id}));for(let a of i)
for(let c of Oh(a,t))s.push(Object.assign(c,{cue:a.ribbon.id}));for(let a of e.nodes.values())for(let c of th(a,t))s.push(
Object.assign(c,{node:c.node??a.id}));return s}var Aa=t=>[...yh(t),...[...t.layout.nodes.values()].flatMap(e=>eh(e,t))];var Eh=12,m$=8;function Th(t,e){let n=t.y+t.height/2;function o({route:s,end:r}){let i=r===0?s.chain[1]:s.chain[s.chain.
length-2],a=i.y+i.height/2;return s.same?a<n?-1e6+s.lane:1e6-s.lane:a}for(let s of[t.left,t.right]){s.sort((a,c)=>o(a)-o(
c)||a.route.index-c.route.index);let r=s.reduce((a,c)=>a+c.need+e.portGap,-e.portGap),i=n-r/2;for(let a of s)a.y=i+a.need/
2,i+=a.need+e.portGap}}var Wr=class{constructor(){this.d="",this.points=[]}to(e,n){let o=this.points.at(-1);o&&Math.abs(
o[0]-e)<.01&&Math.abs(o[1]-n)<.01||(this.d+=`${this.d?"L":"M"}${Ee(e)} ${Ee(n)}`,this.points.push([e,n]))}sway(e,n){let[
o,s]=H(this.points);if(Math.abs(s-n)<.5){this.to(e,n);return}let r=(o+e)/2;this.d+=`C${Ee(r)} ${Ee(s)} ${Ee(r)} ${Ee(n)}\
 ${Ee(e)} ${Ee(n)}`;for(let i=1;i<=Eh;i+=1){let a=i/Eh,[c,l,f,u]=[(1-a)**3,3*a*(1-a)**2,3*a*a*(1-a),a**3];this.points.push(
[c*o+(l+f)*r+u*e,(c+l)*s+(f+u)*n])}}corner(e,n,o,s){let[r,i]=H(this.points);this.d+=`Q${Ee(e)} ${Ee(n)} ${Ee(o)} ${Ee(s)}`;
for(let a of[.25,.5,.75,1])this.points.push([(1-a)**2*r+2*a*(1-a)*e+a*a*o,(1-a)**2*i+2*a*(1-a)*n+a*a*s])}},Ee=t=>Math.round(
t*100)/100;function Dh({chain:[t,e],lane:n},[o,s],r,i){let a=Math.max(t.x+t.width,e.x+e.width),c=Math.max(r.zones[t.layer].
arcs,a)+i.bend+n*i.lane,l=Math.max(a+i.bend,Math.min(c,r.width-2)),f=Math.min(i.bend,Math.abs(s-o)/2),u=s>o?1:-1,d=new Wr;
return d.to(t.x+t.width,o),d.to(l-f,o),d.corner(l,o,l,o+u*f),d.to(l,s-u*f),d.corner(l,s,l-f,s),d.to(e.x+e.width,s),d}function h$({
chain:t},[e,n],o){let s=new Wr,[r,i]=[t[0],H(t)];s.to(r.x+r.width,e);for(let a of t.slice(1)){let c=o.zones[a.layer-1],l=a===
i?n:a.y+a.height/2;s.to(c.from,H(s.points)[1]),s.sway(c.to,l)}return s.to(i.x,n),s}function w$(t,e){let n=t.filter(({box:a})=>a).
sort((a,c)=>a.y-c.y),o=[-1/0,...n.map(({y:a,height:c})=>a+c)],s=[...n.map(({y:a})=>a),1/0],r=e,i=1/0;return o.forEach((a,c)=>{
let l=Math.min(m$,(s[c]-a)/2),f=Math.max(a+l,Math.min(s[c]-l,e));s[c]>a&&Math.abs(f-e)<i&&([r,i]=[f,Math.abs(f-e)])}),r}
function Lh(t,{net:e,across:n,look:o},s){let[r,i]=[U(e.nodes,t.from),U(e.nodes,t.to)],[a,c]=r.layer<=i.layer?[r,i]:[i,r],
l=a.layer===c.layer,f=({y:x,height:b})=>x+b/2,[u,d]=[f(a),f(c)],m;if(l)m=Dh({chain:[a,c],lane:s+.5},[u,d],n,o);else{m=new Wr,
m.to(a.x+a.width,u);for(let x=a.layer+1;x<=c.layer;x+=1){let b=n.zones[x-1],g=u+(d-u)*(x-a.layer)/(c.layer-a.layer);m.to(
b.from,H(m.points)[1]),m.sway(b.to,x===c.layer?d:w$(e.layers[x],g))}m.to(c.x,d)}let h={x:a.x+a.width,y:u,way:-1},w=l?{x:c.
x+c.width,y:d,way:-1}:{x:c.x,y:d,way:1},[y,$]=a===r?[w,h]:[h,w],S=t.directed?[{...y,kinds:t.kinds,slots:t.kinds},...t.back.
length?[{...$,kinds:t.back,slots:t.back}]:[]]:[];return{ribbon:t,width:o.thin,d:m.d,points:a===r?m.points:[...m.points].
reverse(),heads:S}}function Ah(t,e,n){let o=t.find(s=>s.route===e&&s.end===n);if(!o)throw new RangeError(`no port of ${e.
ribbon.id}`);return o.y}function Ch(t,e,n){let{ribbon:o,chain:s,same:r,forward:i,width:a}=t,[c,l]=[s[0],H(s)],f=Ah(c.right,
t,0),u=Ah(r?l.right:l.left,t,1),d=r?Dh(t,[f,u],e,n):h$(t,[f,u],e),m={x:c.x+c.width,y:f,way:-1},h=r?{x:l.x+l.width,y:u,way:-1}:
{x:l.x,y:u,way:1},[w,y]=i?[h,m]:[m,h],$=[],S=!r&&i&&n.tiles==="letters"&&!n.packed?e.zones[l.layer-1].slots:null;return o.
kinds.length&&(o.main||o.directed)&&$.push({...w,kinds:o.kinds,slots:S??o.kinds}),o.back.length&&$.push({...y,kinds:o.back,
slots:o.back}),{ribbon:o,width:a,d:d.d,points:i?d.points:[...d.points].reverse(),heads:$}}var Rr="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";function g$(t,e){
e.path??=new Path2D(e.d),e.fill&&(t.fillStyle=e.fill,t.fill(e.path)),e.stroke&&(t.strokeStyle=e.stroke,t.lineWidth=e.width??
1,t.setLineDash(e.dash??[]),t.stroke(e.path))}function y$(t,{text:e,x:n,y:o,size:s,weight:r,fill:i,halo:a,anchor:c}){t.font=
`${r} ${s}px ${Rr}`,t.textAlign=c==="middle"?"center":c,t.textBaseline="alphabetic",a&&(t.setLineDash([]),t.strokeStyle=
a,t.lineWidth=4,t.strokeText(e,n,o)),t.fillStyle=i,t.fillText(e,n,o)}function $s(t,e){t.save(),t.lineJoin="round",t.direction=
"ltr";for(let n of e)t.globalAlpha=n.alpha??1,n.type==="text"?y$(t,n):g$(t,n);t.restore()}function b$(t,e,n){let o={...e,compare:null};if(n.by==="dates"){let[a,c]=n.sides.map(l=>Be(t,{...o,window:l,certain:n.certain}));
return[a,c]}let s=Be(t,o),[r,i]=n.sides.map(a=>{let c=!!(a.certain&&e.window),{actors:l,links:f}=Be(t,{...yt,window:e.window,
...a,certain:c});return{actors:new Set([...s.actors].filter(u=>l.has(u))),links:new Set([...s.links].filter(u=>f.has(u)))}});
return[r,i]}function k$({founded:t,born:e,dissolved:n,died:o}){let[s,r]=[t??e,n??o],i=s&&s!==".."?Ce(s)[0]:null,a=r&&r!==
".."?Ce(r)[1]:null;return{begins:i==="0000-00-00"?null:i,ends:a==="9999-99-99"?null:a}}var Ih=({begins:t,ends:e},[n,o])=>!(t&&
o&&t>o)&&!(e&&n&&e<n);function vs(t,e,n){let[o,s]=b$(t,e,n),r=[...o.links].filter(u=>!s.links.has(u)).sort(),i=[...s.links].
filter(u=>!o.links.has(u)).sort(),a=[...o.links].filter(u=>s.links.has(u)).sort(),c={ended:r,began:i,held:a,actors:{ended:[],
began:[]}};if(n.by!=="dates")return c;let[l,f]=n.sides;for(let u of[...o.actors].sort()){let d=k$(t.actors[u]),[m,h]=[Ih(
d,l),Ih(d,f)];m&&!h&&c.actors.ended.push(u),!m&&h&&c.actors.began.push(u)}return c}var Rh=(t,e,[n,o])=>({before:ce(t.links[e],
n),after:ce(t.links[e],o)});function Ta(t,e,n){let o=Me(e);if(!o)return n;let{ended:s,began:r,held:i}=vs(t,e,o);return{...n,
links:new Set([...s,...r,...i].sort())}}function jr(t,e){let n=Me(e);if(!n)return null;let{ended:o,began:s,held:r,actors:i}=vs(
t,e,n),a={links:new Map,actors:new Map};for(let c of o)a.links.set(c,"ended");for(let c of s)a.links.set(c,"began");for(let c of r)
a.links.set(c,"held");for(let c of i.ended)a.actors.set(c,"ended");for(let c of i.began)a.actors.set(c,"began");return a}
function Da(t,e,{sides:n,way:o,family:s}){let r=new Map,i=[new Set,new Set];for(let l of[...e].sort()){let{source:f,target:u,
kind:d}=t.links[l];if(t.kinds[d].family!==s)continue;let m=t.kinds[d].symmetric?[[f,u],[u,f]]:[o==="to"?[u,f]:[f,u]];for(let[
h,w]of m){let y=n.indexOf(h);y<0||(r.has(d)||r.set(d,[new Map,new Map]),nt(U(r,d)[y],w,l),i[y].add(w))}}let a=l=>t.kinds[l].
label,c=l=>U(r,l).reduce((f,u)=>f+u.size,0);return{kinds:[...r.keys()].sort((l,f)=>c(f)-c(l)||(a(l)<a(f)?-1:1)).map(l=>({
kind:l,sides:U(r,l).map(f=>x$(t,f))})),shared:Wh(t,[...i[0]].filter(l=>i[1].has(l))),alone:i.map((l,f)=>Wh(t,[...l].filter(
u=>!i[1-f].has(u)))),links:[...r.values()].flatMap(l=>l.flatMap(f=>[...f.values()].flat()))}}var Wh=(t,e)=>e.sort((n,o)=>t.
actors[n].name<t.actors[o].name?-1:1);function x$(t,e){let n=o=>Math.max(...o.map(s=>it(t.links[s].confidence)));return[
...e].map(([o,s])=>({actor:o,links:s})).sort((o,s)=>n(s.links)-n(o.links)||(t.actors[o.actor].name<t.actors[s.actor].name?
-1:1))}var Ro=(t,e)=>t.left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top,jh=(t,e)=>t.left<=e.left+1&&t.right>=e.right-
1&&t.top<=e.top+1&&t.bottom>=e.bottom-1,jo=({x:t,y:e,width:n,height:o})=>({left:t,right:t+n,top:e,bottom:e+o}),Fh=(t,e)=>t.
slice(1).some(([n,o],s)=>{let[r,i]=t[s];return Ro({left:Math.min(n,r)-1,right:Math.max(n,r)+1,top:Math.min(o,i)-1,bottom:Math.
max(o,i)+1},e)});var S$={letters:t=>t,count:()=>1,none:()=>0};function $$(t,e){let n=c=>c.y+c.height/2,o=({chain:[c,l]})=>[Math.min(n(c),
n(l)),Math.max(n(c),n(l))],s=c=>o(c)[1]-o(c)[0],r=[...t].sort((c,l)=>s(c)-s(l)||c.index-l.index),i=[],a=e.strip+e.box/2;
for(let c of r){let[l,f]=o(c),u=v$(c,e),d=i.findIndex(m=>m.every(h=>u&&h.trunk===u||h.last+a<l||h.first-a>f));d<0&&(d=i.
push([])-1),i[d].push({first:l,last:f,trunk:u}),c.lane=d}return i.length}function v$({ribbon:t,chain:[e,n]},{tiles:o}){return o===
"letters"||t.main&&o==="count"?null:`${t.family} ${t.main?t.from:e.column>n.column?e.id:n.id}`}var O$=(t,e)=>{let n=new Set(
t.flatMap(({ribbon:o})=>o.kinds));return e.filter(o=>n.has(o))};function _h({layers:t,routes:e},n,o,s){let r=t.map(u=>Math.
max(n.box,...u.filter(({box:d})=>d).map(d=>d.width))),i=t.map(u=>u.some(d=>d.group)?n.frame:0),a=n.arrow+n.mark,c=t.map(
(u,d)=>{let m=e.filter(({chain:k})=>k[0].layer<=d&&H(k).layer>d),h=e.filter(({same:k,chain:v})=>k&&v[0].layer===d),w=k=>k.
length?S$[n.tiles](k.length)*n.slot+a:0,$=[...m.filter(({chain:k})=>k[0].layer===d).map(({ribbon:k,forward:v})=>k.main?w(
v?k.back:k.kinds):0),...h.flatMap(({ribbon:k})=>k.main?[w(k.kinds),w(k.back)]:[])],S=m.filter(({chain:k,ribbon:v})=>H(k).
layer===d+1&&v.main),x=O$(S.filter(({forward:k})=>k),o),b=Math.max(n.packed?0:w(x),0,...S.map(({ribbon:k,forward:v})=>w(
v?k.kinds:k.back))),g=s(h,n);return{left:Math.max(0,...$),right:b,slots:x,arcRoom:g?n.bend+3+g*n.lane:0,load:m.length}}),
l=c.slice(0,-1).map(({load:u})=>1+.06*u),f=2*n.margin+r.reduce((u,d,m)=>u+d+2*i[m],0)+c.reduce((u,d)=>u+d.left+d.right+d.
arcRoom,0);return{own:r,edge:i,gaps:c,fixed:f,loads:l}}function Bh(t,e,n){let{fixed:o,loads:s}=_h(t,e,n,r=>Math.min(1,r.
length));return o+e.shortest*s.length}function Ph(t,e,n,o){let{own:s,edge:r,gaps:i,fixed:a,loads:c}=_h(t,e,o,$$),l=Math.
max(e.shortest*c.length,n-a),f=c.reduce((h,w)=>h+w,0)||1,u=[],d=[],m=e.margin;return s.forEach((h,w)=>{m+=r[w],u.push(m),
m+=h+r[w];let y=m+i[w].left;m+=i[w].left+i[w].arcRoom;let $=m;m+=(c[w]??0)/f*l,d.push({arcs:y,from:$,to:m,slots:i[w].slots}),
m+=i[w].right}),{layers:u,widths:s,edges:r,zones:d,width:Math.max(n,a+l)}}function Hh(t,e,n){let o=t.box&&e.box?n.boxGap:n.laneGap+(t.box||e.box?3:0);if(t.group&&t.group===e.group)return n.framed;
let s=t.column>=0&&e.column>=0&&t.column!==e.column?n.top:0;return o+s+(t.group?n.frame:0)+(e.group?n.frame:0)}var Fr=(t,e)=>t.
reduce((n,o,s)=>n+o.height+(s?Hh(t[s-1],o,e):0),0)+(t[0]?.group?e.frame:0)+(t.at(-1)?.group?e.frame:0),sf=(t,e)=>Fr([...t].
sort((n,o)=>n.column-o.column||E$(n.group??"",o.group??"")),e),E$=(t,e)=>t<e?-1:t>e?1:0;function A$(t,e,n){let o=t.filter(
({box:i})=>!i).length,s=.85*n-Fr(t,e),r=Math.max(0,Math.min((2.5-1)*e.laneGap,s/Math.max(1,o)));return{...e,laneGap:e.laneGap+
r}}function Uh(t,e,n,o){let[s,r]=[n.top,o-n.bottom],i=t.map(c=>{let l=A$(c,n,r-s),f=c[0]?.group?l.frame:0,u=c.map((h,w)=>(w&&
(f+=c[w-1].height+Hh(c[w-1],h,l)),f)),d=Fr(c,l),m=Math.max(0,r-s-d);return c.forEach((h,w)=>{h.y=s+u[w]+m*(w+1)/(c.length+
1)}),{layer:c,offsets:u,most:Math.max(s,r-d)}}),a=(s+r)/2;for(let c=0;c<60;c+=1)for(let{layer:l,offsets:f,most:u}of c%2?
[...i].reverse():i){let d=l.map(h=>{let[w,y]=[.4*a,.4];for(let $ of e.get(h)??[]){if($.same)continue;let S=$.a===h?$.b:$.
a,x=$.weight*(h.box||S.box?1:6)*(h.box&&S.box?1:1.5);w+=x*(S.y+S.height/2),y+=x}return{at:w/y-h.height/2,weight:h.box?y:
.7*y}}),m=T$(d.map(({at:h,weight:w},y)=>({at:h-f[y],weight:w})));l.forEach((h,w)=>{h.y=Math.max(s,Math.min(u,m[w]))+f[w]})}}
function T$(t){let e=[];for(let{at:n,weight:o}of t){let s={sum:n*o,weight:o,count:1};for(let r=e.at(-1);r&&r.sum/r.weight>
s.sum/s.weight;r=e.at(-1))e.pop(),s={sum:s.sum+r.sum,weight:s.weight+r.weight,count:s.count+r.count};e.push(s)}return e.
flatMap(({sum:n,weight:o,count:s})=>Array(s).fill(n/o))}var L$=8,C$=10,N$=2e7,Gh=.6;function zh(t){let e=[];for(let{chain:n,same:o,weight:s}of t)for(let r=0;r+1<n.length;r+=1)e.
push({a:n[r],b:n[r+1],weight:s,same:o});return e}function af(t){let e=new Map;for(let n of t)for(let o of[n.a,n.b])nt(e,
o,n);return e}function Vh(t,e){let n=new Map,o=h=>U(n,h),s=h=>h.forEach((w,y)=>n.set(w,y)),r=af(e),i=t.map((h,w)=>e.filter(
({a:y,same:$})=>!$&&y.layer===w)),a=t.map((h,w)=>e.filter(({a:y,same:$})=>$&&y.layer===w));function c(h){let w=0,y=h.map(
({a:S})=>o(S)),$=h.map(({b:S})=>o(S));for(let S=0;S<h.length;S+=1)for(let x=S+1;x<h.length;x+=1)(y[S]-y[x])*($[S]-$[x])<
0&&(w+=h[S].weight*h[x].weight);return w}let l=h=>c(i[h])+(h>0?c(i[h-1]):0)+a[h].reduce((w,{a:y,b:$,weight:S})=>w+Gh*S*Math.
abs(o(y)-o($)),0),f=()=>i.reduce((h,w)=>h+c(w),0)+a.flat().reduce((h,{a:w,b:y,weight:$})=>h+Gh*$*Math.abs(o(w)-o(y)),0);
function u(h,w){t[h].splice(0,1/0,...w.flat()),s(t[h])}function d(h,w){let[y,$]=[0,0];for(let S of r.get(h)??[]){let x=S.
a===h?S.b:S.a;S.same||x.layer-h.layer!==w||(y+=o(x)/Math.max(1,t[x.layer].length-1)*S.weight,$+=S.weight)}return $?y/$:o(
h)/Math.max(1,t[h.layer].length-1)}t.forEach((h,w)=>{h.sort((y,$)=>y.column-$.column),u(w,rf(h))});let m={cost:f(),layers:t.
map(h=>[...h])};for(let h=0;h<L$;h+=1){let w=h%2?1:-1;for(let $=0;$<t.length;$+=1){let S=w<0?$:t.length-1-$;if(!t[S+w])continue;
let x=rf(t[S]).map(b=>{let g=b.filter(v=>!v.head).sort((v,A)=>d(v,w)-d(A,w)),k=[...b.filter(v=>v.head),...g];return{nodes:k,
at:k.reduce((v,A)=>v+d(A,w),0)/k.length}});x.sort((b,g)=>b.nodes[0].column-g.nodes[0].column||b.at-g.at),x.some(({nodes:b})=>b[0].
box===null)&&x.sort((b,g)=>b.at-g.at),u(S,x.map(({nodes:b})=>b))}let y=f();y<m.cost&&(m={cost:y,layers:t.map($=>[...$])})}
m.layers.forEach((h,w)=>u(w,[h])),I$(t,{put:u,local:l,edges:e.length})}function Yh(t,e){t.forEach((n,o)=>{let s=new Map(
e[o].map(({id:r},i)=>[r,i]));n.sort((r,i)=>U(s,r.id)-U(s,i.id))})}function rf(t){let e=[],n=new Map;for(let o of t){let s=o.
group?n.get(o.group):null;if(s){o.head?s.unshift(o):s.push(o);continue}let r=[o];e.push(r),o.group&&n.set(o.group,r)}return e}
function I$(t,{put:e,local:n,edges:o}){let s=N$;for(let[r,i]=[0,!0];i&&r<C$&&s>0;r+=1){i=!1;for(let a=0;a<t.length;a+=1){
let c=rf(t[a]),l=n(a),f=(u,d)=>{u(),e(a,c),s-=o*o;let m=n(a);return m<l-1e-9?([i,l]=[!0,m],!0):(d(),e(a,c),!1)};for(let u=0;u<
c.length&&s>0;u+=1)for(let d of[u+1,u+2,u+3]){if(d>=c.length||!W$(c,u,d))continue;let m=()=>c.splice(d,0,...c.splice(u,1)),
h=()=>c.splice(u,0,...c.splice(d,1));f(m,h)||f(h,m)}for(let u of c)for(let d=u[0].head?1:0;d+1<u.length;d+=1){let m=()=>u.
splice(d,2,u[d+1],u[d]);f(m,m)}}}}function W$(t,e,n){return new Set(t.slice(e,n+1).map(([s])=>s.column).filter(s=>s>=0)).
size<=1}var _r=1e4,j$=6,F$=2,_$=4,B$=1.4;function La(t,e,n){let o=e.width<Sh,s=new Map;function r(a,c,l){let f=zh(c.routes),u=[...l].
join(";"),d=s.get(u);d?Yh(c.layers,d):Vh(c.layers,f),s.set(u,c.layers);let m=Math.max(e.height,qh(c,a,Fr));Uh(c.layers,af(
f),a,m);let h=Ph(c,a,e.width,t.order);return{model:t,net:c,look:a,narrow:o,across:h,height:m,fits:m<=e.height&&h.width<=
e.width}}let i=null;for(let a of o?xh:kh)for(let{look:c,net:l,parts:f}of P$(t,a,e.height,o,n)){let u=qh(l,c,sf)/e.height,
d=Bh(l,c,t.order)/e.width;if(u<=1&&d<=1&&!l.cut){let w=r(c,l,f);if(w.fits)return w}let m=Math.max(1,d),h=Math.max(1,u)*(o?
m**4:m)*(l.cut?B$:1);(!i||h<.97*i.far)&&(i={far:h,made:()=>r(c,l,f)})}if(!i)throw new RangeError("there is no look");return i.
made()}function*P$(t,e,n,o,s){let r=e.map(i=>{let a={...i,slot:H$(t,i,s)};return{look:a,divided:U$(l=>qm(t,a,o,s,l),a,n,
o)}});for(;r.length;){let i=[];for(let a of r){let{value:c,done:l}=a.divided.next();l||(yield{look:a.look,...c},i.push(a))}
r=i}}function H$({letters:t},{tiles:e,slot:n,sub:o},s){return Math.max(n,...(e==="letters"?t:e==="count"?["8"]:[]).map(i=>Math.
ceil(s(i,o,700))+3))}function*U$(t,e,n,o){let s=new Map;for(;;){let r=t(s);yield{net:r,parts:new Map(s)};let i=r.layers.
map(d=>sf(d,e)+e.top+e.bottom),a=i.indexOf(Math.max(...i));if(r.columns.some(({length:d})=>d>1)||!(i[a]>n))return;let l=r.
layers[a].filter(({box:d})=>d).length,[f]=r.columns[a],u=(s.get(f)??1)+1;if(l<_$||u>(o?F$:j$))return;s.set(f,u)}}function Br({
model:t,net:e,look:n,narrow:o,across:s,height:r},i={}){let{nodes:a}=e;for(let c of a.values()){if(c.settled??=c.y,c.x=s.
layers[c.layer],c.y=c.settled,c.width=s.widths[c.layer],!Object.hasOwn(i,c.id))continue;let[l,f]=i[c.id];c.x=l*s.width/_r-
c.width/2,c.y=f*r/_r-c.height/2}for(let c of a.values())Th(c,n);return{look:n,narrow:o,nodes:a,frames:G$(e,n),ribbons:e.
routes.map(c=>Ch(c,s,n)),captions:z$(t,e,s,n,o),boxOf:t.boxOf,main:t.main,drawn:t.drawn,present:t.present,width:s.width,
height:r}}var qh=({layers:t},e,n)=>e.top+e.bottom+Math.max(0,...t.map(o=>n(o,e)));function G$({nodes:t},e){let n=new Map;
for(let o of t.values())o.group&&nt(n,o.group,o);return[...n].map(([o,s])=>{let[r,i]=[Math.min(...s.map(({y:l})=>l)),Math.
max(...s.map(({y:l,height:f})=>l+f))],[a,c]=[Math.min(...s.map(({x:l})=>l)),Math.max(...s.map(({x:l,width:f})=>l+f))];return{
id:o,x:a-e.frame,y:r-e.frame,width:c-a+2*e.frame,height:i-r+2*e.frame}})}function z$({columns:t},e,n,o,s){let r=[];return e.
columns.forEach((i,a)=>{for(let c of i){if(e.columns[a-1]?.includes(c))continue;let l=a;for(;e.columns[l+1]?.includes(c);)
l+=1;let[f,u]=[n.layers[a],n.layers[l]+n.widths[l]],d=e.layers[a].find(h=>h.column===c),m=i.length===1&&!s;r.push({...t[c],
x:(f+u)/2,y:m||!d?0:d.y-(d.group?o.frame:0)-o.top,width:u-f})}}),r}var V$=[620,1180],Y$=[240,660],Xh={column:300,box:84};function Qh({nodes:t,frames:e,ribbons:n}){let o=[...t.values(),...e].
map(jo),s=n.flatMap(a=>a.points),[r,i]=[s.map(([a])=>a),s.map(([,a])=>a)];return{left:Fo([...o.map(({left:a})=>a),...r]),
right:-Fo([...o.map(({right:a})=>a),...r].map(a=>-a)),top:Fo([...o.map(({top:a})=>a),...i]),bottom:-Fo([...o.map(({bottom:a})=>a),
...i].map(a=>-a))}}function q$(t){if(!t.nodes.size)return t;let e=Math.max(0,Qh(t).top-t.look.top);return{...t,captions:t.
captions.map(n=>n.y?n:{...n,y:e})}}function K$(t,e,n){let{margin:o,top:s}=t.look;if(!t.nodes.size)return{left:0,right:t.
width,top:0,bottom:t.height};let r=Qh(t),i=e.flatMap(a=>a.type==="text"?[jo(Ir(a,n))]:[]);return{left:Fo([r.left,...i.map(
({left:a})=>a)])-o,right:-Fo([r.right,...i.map(({right:a})=>a)].map(a=>-a))+o,top:Fo([r.top-Math.min(s,o),...t.captions.
map(({y:a})=>a)]),bottom:r.bottom+o}}var Fo=t=>t.reduce((e,n)=>Math.min(e,n));function cf(t){let e={...t,layout:q$(t.layout)},
n=[...Ea(e),...Aa(e)];return{shapes:n,box:K$(e.layout,n,e.measure),colours:e.colours,how:e}}function X$({boxes:t}){let e=new Map;
for(let{column:o,chips:s}of t)e.set(o,(e.get(o)??0)+1+.4*s.length);let n=(o,[s,r])=>Math.round(Math.min(r,Math.max(s,o)));
return{width:n(Xh.column*e.size,V$),height:n(100+Xh.box*Math.max(0,...e.values()),Y$)}}function Jh({graph:t,shown:e,state:n,
kept:o,colours:s,measure:r,size:i=null}){let a=we(t,n),c=$a(t,e,n,o,a,oo(t)),l=Br(La(c,i??X$(c),r),n.pinned),{pinned:f}=n,
d={graph:t,layout:l,colours:s,pinned:f,measure:r,...{focus:null,selected:new Set,scale:1,detail:!1},changes:jr(t,n)};return cf(
d)}function lf(){let t=getComputedStyle(document.documentElement),e=n=>t.getPropertyValue(`--${n}`).trim();return{ground:e(
"ground"),ink:e("ink"),caption:e("quiet"),strip:e("strip"),line:e("line"),accent:e("accent")}}function tw(){let t=document.
createElement("canvas").getContext("2d"),e=new Map;return(n,o,s)=>{let r=`${s} ${n}`,i=e.get(r);return i===void 0&&(t.font=
`${s} 100px ${Rr}`,i=t.measureText(n).width/100,e.set(r,i)),i*o}}var Q$=window.matchMedia("(prefers-color-scheme: dark)"),J$=window.matchMedia("print"),nw=1.5;function ow({container:t,network:e,
graph:n,store:o,placing:s,kinds:r,measure:i}){let{camera:a,current:c,layout:l}=s,f={lit:null,hovered:null,changes:null,painted:null,
lasso:[]},u=lf();function d(b){let{shown:g,layout:k,plan:v}=c();if(!b?.links.length)return k;let A=new Set(k.ribbons.flatMap(
({ribbon:C})=>C.links)),T=b.links.filter(C=>g.links.has(C)&&!A.has(C)),M=we(n,o.get()),O=Kl(n,T,C=>k.boxOf.get(C),M,new Set,
r).map((C,D)=>Lh(C,v,D));return{...k,ribbons:[...k.ribbons,...O]}}function m(b,g){let k=f.hovered??f.lit,v=d(k),A=ih(v,k);
return{graph:s.pictured,layout:v,colours:b,focus:A,pinned:o.get().pinned,selected:new Set(o.get().selected.flatMap(T=>[T,
v.boxOf.get(T)??T])),measure:i,scale:g,detail:g>=nw*a.usual,changes:f.changes}}function h(){let b=e.getScale(),g=f.painted?
b/f.painted.scale:0;if(!f.painted||g<.998||g>1.02){let k=m(u,b);f.painted={shapes:Ea(k),texts:Aa(k),scale:b}}return f.painted}
function w(b){if(b.type!=="text")return!0;let g=Ir(b,i),[k,v]=[{x:g.x,y:g.y},{x:g.x+g.width,y:g.y+g.height}].map(A=>e.canvasToDOM(
A));return k.x>=0&&k.y>=0&&v.x<=t.clientWidth&&v.y<=t.clientHeight}function y(){f.painted=null,e.redraw()}function $(b){
f.lit=b&&(b.actors.length||b.links.length)?b:null,y()}function S(b){f.changes=b,f.painted=null}function x(b){let g=b&&rh(
l(),b);JSON.stringify(g?.key??null)!==JSON.stringify(f.hovered?.key??null)&&(f.hovered=g,y())}e.on("beforeDrawing",b=>{let{
shapes:g,texts:k}=h();$s(b,[...g,...k].filter(w))}),e.on("afterDrawing",b=>{if(f.lasso.length<2)return;let g=`M${f.lasso.
map(({x:v,y:A})=>`${v} ${A}`).join("L")}z`,k={stroke:u.accent,width:1.6/e.getScale(),dash:[6,4]};$s(b,[{type:"path",d:g,
fill:u.accent,alpha:.12},{type:"path",d:g,...k,alpha:1}])});for(let b of[Q$,J$])b.addEventListener("change",()=>{u=lf(),
y()});return{lit:()=>f.lit,highlight:$,compare:S,light:x,repaint:y,lasso:b=>{f.lasso=b,e.redraw()},picture:()=>{let b=t.
getBoundingClientRect(),g=e.getScale(),k=([M,E])=>{let O=e.canvasToDOM({x:M,y:E});return[O.x+b.left,O.y+b.top]},{shapes:v,
texts:A}=h(),T=d(f.hovered??f.lit);return lh(T,A.filter(w),v.filter(w),k,g,i)},scene:(b=u)=>{let g=e.getScale()>=nw*a.usual;
return cf({...m(b,1),detail:g,selected:new Set})}}}var tv=26,Ca=14,sw={duration:180,easingFunction:"easeOutQuad"},ff=window.matchMedia("(prefers-reduced-motion: reduce)");
function Ms(){let t={left:0,right:0,above:0,below:0},[e,n]=[document.getElementById("panel"),document.getElementById("ca\
nvas")];if(!e||!n||!["absolute","fixed"].includes(getComputedStyle(e).position))return t;let[o,s]=[e.getBoundingClientRect(),
n.getBoundingClientRect()];return o.width?o.left>s.left+1?{...t,right:Math.max(0,s.right-o.left)}:o.right<s.right-1?{...t,
left:Math.max(0,o.right-s.left)}:o.top>s.top+1?{...t,below:Math.max(0,s.bottom-o.top)}:{...t,above:Math.max(0,o.bottom-s.
top)}:t}function rw(t,e,n){let o={touched:!1,beside:!1,usual:1,corner:{x:0,y:0,scale:1},hold:s,moveTo:r,fit:i,zoom:a,bring:c,
keep:l};function s(){o.corner={...e.DOMtoCanvas({x:0,y:0}),scale:e.getScale()}}function r(f,u,d,m=!1){let[h,w]=[t.clientWidth,
t.clientHeight],y=m&&!ff.matches&&sw;e.moveTo({position:{x:f+h/d/2,y:u+w/d/2},scale:d,animation:y}),o.corner={x:f,y:u,scale:d}}
function i(f=null,u=!1){let d=n();if(!t.clientWidth||!t.clientHeight||!d)return;let m=u||o.beside?Ms():{left:0,right:0,above:0,
below:0},h=t.clientWidth-m.left-m.right,w=t.clientHeight-m.above-m.below,{left:y,right:$,top:S,bottom:x}=Nr(d,f),b=f?tv:
0,g=Math.min(o.usual,(h-b)/($-y),(w-b)/(x-S)),k=u?Math.max(.05,g):Math.max(g,Math.min(1,o.usual)),v=$-y<h/k?(y+$)/2-h/k/
2:y,A=x-S-w/k,T=f||A<=0?0:ah(d)-w/k/2,M=A<=0?S+A/2:Math.max(S,Math.min(S+A,T));r(v-m.left/k,M-m.above/k,k)}function a(f){
o.touched=!0;let u=Math.min(4,Math.max(.05,e.getScale()*f));e.moveTo({scale:u,animation:ff.matches?!1:sw}),ff.matches&&s()}
function c(f){let{x:u,y:d,scale:m}=o.corner,h=Ms(),w=(S,x,b,g)=>{let[k,v]=[S*m,(S+x)*m];return k<b+Ca||x*m>g-b-2*Ca?Math.
min(0,k-b-Ca):Math.max(0,v-(g-Ca))},y=w(f.x-u,f.width,h.left,t.clientWidth-h.right),$=w(f.y-d,f.height,h.above,t.clientHeight-
h.below);(Math.abs(y)>.5||Math.abs($)>.5)&&r(u+y/m,d+$/m,m,!0)}function l(f,u){let d=n();if(!d)return;let{x:m,y:h,scale:w}=o.
corner,y=d.width*o.usual<=t.clientWidth+1;if(!o.touched&&y&&d.height*o.usual<=t.clientHeight+1)i();else if(f&&u){let $=o.
touched?w:Math.max(1,Math.min(w,o.usual)),[S,x]=[(f.x-m)*w,(f.y-h)*w];r(u.x-S/$,u.y-x/$,$)}else o.touched||i()}return o}var Na=[1180,660],ev=3;function aw({container:t,network:e,nodes:n,edges:o,graph:s,store:r,kept:i,kinds:a,measure:c,placed:l}){
let f=null,u=s,d=rw(t,e,()=>f&&f.layout);function m(){if(!f)throw new Error("the picture has nothing to show before its \
first update");return f}function h(){let{left:g,right:k,above:v,below:A}=Ms(),T=u!==s;return{width:(t.clientWidth||Na[0])-
(T?g+k:0),height:(t.clientHeight||Na[1])-(T?v+A:0)}}function w(){let{width:g,height:k}=h();return Math.max(1,Math.min(g/
Na[0],k/Na[1],ev))}function y(g){let k=w();for(let v of[k,Math.sqrt(k),1]){d.usual=v;let{width:A,height:T}=h(),M=La(g,{width:A/
v,height:T/v},c);if(M.fits||v===1)return M}throw new RangeError("a window has a scale")}function $(g){let k=we(s,r.get());
u=g.columns?{...s,columns:g.columns}:s,d.beside=u!==s;let{kinds:v}=r.get(),A=v?.length===Object.keys(s.kinds).length,T=g.
columns?r.get():{...r.get(),question:null,kinds:A?null:v},M=$a(u,g,T,g.columns?g.actors:i,k,a),{open:E}=r.get(),O=()=>E?.
type==="actor"&&f?an(m().layout,E.id):null,C=O(),D=C&&{...C};x(g,y(M)),d.keep(D,O())}function S(g){let{across:k,height:v}=m().
plan;return Object.fromEntries(g.map(A=>{let{x:T,y:M}=e.getPosition(A);return[A,[Math.round(T/k.width*_r),Math.round(M/v*
_r)]]}))}function x(g,k){let v=Br(k,r.get().pinned);f={shown:g,plan:k,layout:v};let A=new Map(oh(v,g.actors));n.remove(n.
getIds().filter(T=>!A.has(T))),n.update([...A].map(([T,{area:M,own:E}])=>({id:T,x:M.x+M.width/2,y:M.y+M.height/2,fixed:!E,
shape:"custom",label:"",ctxRenderer:()=>({drawNode(){},nodeDimensions:{width:M.width,height:M.height}})}))),o.remove(o.getIds().
filter(T=>!A.has(o.get(T).from)||!A.has(o.get(T).to))),l()}function b(g){let{shown:k,plan:v}=m();f={shown:k,plan:v,layout:Br(
v,{...r.get().pinned,...S(g)})},l()}return{camera:d,get made(){return f},get pictured(){return u},asked:()=>u!==s,current:m,
layout:()=>m().layout,update:$,sharesOf:S,drag:b}}var ov=window.matchMedia("(max-width: 760px)"),sv=6;function cw(t,e,n,o,s){let r=new vis.DataSet(n.nodes),i=new vis.DataSet(
n.edges),a=new vis.Network(t,{nodes:r,edges:i},n.options);t.querySelector(".vis-network").tabIndex=-1;let c=new Map;for(let{
source:T,target:M}of Object.values(e.links))for(let E of[T,M])c.set(E,(c.get(E)??0)+1);let l=n.nodes.map(({id:T})=>T),f=new Set(
l),u=oo(e),d=tw(),m=0,h=aw({container:t,network:a,nodes:r,edges:i,graph:e,store:o,kept:f,kinds:u,measure:d,placed:()=>S.
repaint()}),{camera:w,layout:y,sharesOf:$}=h,S=ow({container:t,network:a,graph:e,store:o,placing:h,kinds:u,measure:d}),x=ph(
{container:t,network:a,graph:e,store:o,placing:h,painting:S,on:s});function b(T){clearTimeout(m);let M=()=>{let O=an(y(),
T);O&&o.get().view==="graph"&&w.bring(O)},E=k.pending();E?m=window.setTimeout(M,E):M()}let g=T=>sh(y(),a.DOMtoCanvas(T),
sv/a.getScale());for(let T of["zoom","dragging","dragEnd","animationFinished"])a.on(T,w.hold);let k=fh(t,a,{under:g,click:(T,M)=>{
clearTimeout(m),x.choose(T,M)},expand:s.expand,toggle:x.toggle,lasso:x.lasso,asked:s.asked,menu:(T,M)=>s.menu(T,M),touched:()=>{
w.touched=!0},hover:(T,M)=>{S.light(T),s.hover(T,M)},drag:h.drag,drop:T=>o.set({pinned:{...o.get().pinned,...$(T)}})}),v="",
A=0;return new ResizeObserver(()=>{let{x:T,y:M,scale:E}=w.corner;if(a.setSize("100%","100%"),!t.clientWidth||!h.made)return;
let{open:O}=o.get(),C=ov.matches&&O&&O.id===void 0?O.type:"",D=`${window.innerWidth} ${window.innerHeight} ${C}`,{top:W}=t.
getBoundingClientRect();if(D!==v){v=D,w.touched=!1,s.redraw(),w.fit();let _=S.lit();if(C&&_){let{left:G,right:q,top:Q,bottom:dt}=Nr(
y(),_.actors);w.bring({x:G,y:Q,width:q-G,height:dt-Q})}s.resized()}else w.moveTo(T,M+(W-A)/E,E);A=W,a.redraw()}).observe(
t),{asked:h.asked,beside:(T,M,E)=>ch(y(),T,M,E),actorsOf:x.actorsOf,boxed:T=>{let{boxOf:M}=y(),E=M.get(T);return E?[...M].
filter(([,O])=>O===E).map(([O])=>O):[T]},core:l,degree:c,extent:(T=null)=>Nr(y(),T),fit:T=>{w.touched=!1,w.fit(T,!0)},highlight:S.
highlight,lasso:k.lasso,compare:S.compare,kept:f,layout:y,measure:d,network:a,picture:S.picture,placeOf:T=>$([T])[T],repaint:S.
repaint,reveal:b,scene:S.scene,seen:()=>{let[T,M]=[{x:0,y:0},{x:t.clientWidth,y:t.clientHeight}].map(E=>a.DOMtoCanvas(E));
return{left:T.x,right:M.x,top:T.y,bottom:M.y}},start:()=>{w.touched=!1,w.fit()},update:h.update,whereIs:T=>{let M=t.getBoundingClientRect(),
E=T===null?null:an(y(),T);if(!E)return{x:M.left+M.width/2,y:M.top+M.height/2};let O=a.canvasToDOM({x:E.x+E.width/2,y:E.y+
E.height/2});return{x:M.left+O.x,y:M.top+O.y}},zoom:w.zoom}}var lw={actor:t=>([,e])=>e.source===t||e.target===t,link:t=>([e])=>e===t,source:t=>([,e])=>e.claims.some(n=>n.source===t),
event:()=>()=>!1};function iv(t,e,n){if(e.type==="pair"){let{families:r}=Er(t,n?.view.links??Object.keys(t.links),e);return{
actors:[e.from,e.to],links:r.flatMap(({links:i})=>i)}}if(e.type!=="list"||!n)return null;let{type:o,ids:s}=Mn(t,n,e.list);
return o==="links"?{actors:[],links:s}:o==="actors"?{actors:s,links:[]}:null}function Ia(t,{open:e,story:n,compare:o},s,r=null){
if(o?.by==="actors"&&e?.type==="compare")return av(t,o);if(s&&(!e||e.type==="paths"))return{actors:s.actors,links:s.hops.
flatMap(l=>l.links.map(({id:f})=>f))};if(e?.type==="stories")return n&&cv(t,n);let i=e&&iv(t,e,r);if(i){let l=i.links.flatMap(
f=>[t.links[f].source,t.links[f].target]);return{actors:[...new Set([...i.actors,...l])],links:i.links}}if(!e?.id||!lw[e.
type])return null;let a=Object.entries(t.links).filter(lw[e.type](e.id)),c=new Set(a.flatMap(([,l])=>[l.source,l.target]));
if(e.type==="actor"&&c.add(e.id),e.type==="event")for(let{actor:l}of t.events[e.id].roles)c.add(l);return{actors:[...c],
links:a.map(([l])=>l),chosen:e.type==="actor"?e.id:null}}function av(t,e){let{links:n}=Da(t,Object.keys(t.links),e),o=n.
flatMap(s=>[t.links[s].source,t.links[s].target]);return{actors:[...new Set([...e.sides,...o])],links:n}}function cv(t,{
id:e,step:n}){let o=(t.stories??[]).find(a=>a.id===e)?.steps[n];if(!o)return null;let s=a=>[...new Set(o.sentences.flatMap(
c=>c[a]??[]))].filter(c=>Object.hasOwn(t[a],c)),r=s("links"),i=new Set(r.flatMap(a=>[t.links[a].source,t.links[a].target]));
for(let a of s("events"))for(let{actor:c}of t.events[a].roles)i.add(c);return i.size?{actors:[...i],links:r,chosen:Object.
hasOwn(t.actors,o.select??"")?o.select:null}:null}var df={};jc(df,{TYPES:()=>uf,inOrder:()=>Ra,index:()=>dv,prepare:()=>hv});var uf=["actor","event","source","link","story"],lv={wikidata:"Wikidata",gw:"Gleditsch-Ward",opensanctions:"OpenSanction\
s"},Ra=t=>[...t].sort().join(" "),Dn=(t,e,n)=>({text:e,sort:t,shown:e,...n}),Wa=(t,...e)=>e.filter(Ht).map(n=>Dn(t,n)),Pr=(t,e,{
former_ids:n=[]})=>[e,...n].map(o=>Dn(t,o));function fv(t,e){let n=Object.entries(e.identifiers??{}).flatMap(([o,s])=>{let r=lv[o]??
o.toUpperCase();return[...new Set([`${s}`,`${r} ${s}`,`${o} ${s}`])].map(a=>Dn("code",a,{shown:`${r} ${s}`}))});return[Dn(
"name",e.name),...e.names.map(({name:o,lang:s})=>Dn("name",o,{lang:s})),...Pr("name",t,e),...n,...Wa("code",e.url)]}var uv=(t,e)=>[
Dn("phrase",e.title),...Pr("phrase",t,e),...Wa("beside",e.publisher,e.author),...Wa("code",e.url,e.archived_url)];function dv(t){
let e=new Map,{actors:n,events:o={},sources:s={},links:r={},stories:i=[]}=t,a=l=>nn(t,l,n[l.source].name,n[l.target].name),
c=(l,f,u,d)=>Object.keys(f).sort().map(m=>pv(l,m,u(f[m]),()=>d(m,f[m]),e));return[...c("actor",n,({name:l})=>l,fv),...c(
"event",o,({name:l})=>l,(l,f)=>[Dn("phrase",f.name),...Pr("phrase",l,f),...Wa("beside",f.place)]),...c("source",s,({title:l})=>l,
uv),...c("link",r,a,(l,f)=>[Dn("phrase",a(f)),...Pr("phrase",l,f)]),...c("story",Object.fromEntries(i.map(l=>[l.id,l])),
({title:l})=>l,(l,f)=>[Dn("phrase",f.title),...Pr("phrase",l,f)])]}function pv(t,e,n,o,s){let r=null;return{type:t,id:e,
name:n,get ways(){return r??=o().map(i=>wv(i,s))}}}var mv=200;function*hv(t){for(let e=0;e<t.length;e+=1)t[e].ways,e%mv===
0&&(yield)}function wv(t,e){let n=a=>{let c=e.get(a);return c||e.set(a,c=So(a)),c},o=gt(t.text),s=o?o.split(" "):[],r=So(
o),i=t.sort==="code"?[]:Ti(o);return{...t,folded:o,joined:s.join(""),points:r,inOrder:s.length>1?So(Ra(s)):r,distinct:new Set(
s),words:s.length>1?[...new Set(s)].map(n).filter(a=>a.length>3):[],said:i,heard:i.join("")}}var mw=97,hw=10,uw=96,dw=1e3,pw=new WeakMap,{index:ww,prepare:QL}=df;function gv(t){let e=gt([...t.slice(0,2*dw)].slice(
0,dw).join("")),n=e?e.split(" "):[],o=xo(e);return{folded:e,words:n,joined:n.join(""),pattern:o,inOrder:n.length>1?xo(Ra(
n)):o,heard:Ti(e).join("")}}function yv(t,e){let n=bv(t,e);return e.sort==="beside"||e.sort==="phrase"&&n<mw?n-hw:n}function bv(t,e){
return t.folded===e.folded?100:t.joined===e.joined?mw:e.sort==="code"?0:t.pattern.points.length>1&&` ${e.folded}`.includes(
` ${t.folded}`)?e.folded.startsWith(t.folded)?95:93:kv(t,e)?90:xv(t,e)}function kv({words:t},{distinct:e}){let n=H(t);return t.
length<2||!t.every((o,s)=>s===t.length-1||e.has(o))?!1:[...e].some(o=>o.startsWith(n))}function xv(t,e){let n=e.sort==="\
name"?Mi:Mi+hw,o=Un(t.pattern,e.points,n);(e.inOrder!==e.points||t.inOrder!==t.pattern)&&(o=Math.max(o,Un(t.inOrder,e.inOrder,
n)));for(let s of e.words)o=Math.max(o,Un(t.pattern,s,n+4)-4);return Math.max(o,Sv(t,e))}function Sv({heard:t,pattern:e},n){
return[...t].length<Sd||!n.heard.includes(t)||!$v(n.said,t)?0:(n.heard===t?88:84)+3*Un(e,n.points)/100}function $v(t,e){
return t.some((n,o)=>{let s="";for(let r=o;r<t.length&&s.length<e.length&&e.startsWith(s);r+=1)s+=t[r];return s===e})}function vv(t){
if(!Number.isInteger(t*4))return Number(t.toFixed(1));let e=Math.floor(t*10),n=t*10-e;return(n>.5||n===.5&&e%2?e+1:e)/10}
function Ov(t,e){if(e.length<2)return null;let n=pw.get(t)??Mv(t);pw.set(t,n);for(let o=1;o<e.length;o+=1){let[s,r]=[e.slice(
0,o),e.slice(o)].map(i=>[...n.get(i.join(" "))??[]]);if(s.length===1&&r.length===1&&s[0]!==r[0])return[s[0],r[0]]}return null}
function Mv(t){let e=new Map;for(let{type:n,id:o,ways:s}of t)for(let{sort:r,folded:i}of n==="actor"?s:[])r==="name"&&i&&
e.set(i,(e.get(i)??new Set).add(o));return e}function gw(t,e,n,o,s){let r=gv(n);if(!r.folded)return{found:[],pair:null};
let i=Ov(e,r.words),a=u=>[t.links[u].source,t.links[u].target].every(d=>i?.includes(d)),c=[];for(let u of e){if(s.length&&
!s.includes(u.type))continue;let[d,m]=[-1,u.ways[0]];for(let h of u.ways){let w=yv(r,h);w>d&&([d,m]=[w,h])}i&&d<uw&&u.type===
"link"&&a(u.id)&&([d,m]=[uw,u.ways[0]]),d>=Mi&&c.push({entry:u,score:vv(d),way:m})}let l=({entry:u})=>uf.indexOf(u.type),
f=({way:u})=>[...u.shown].length;return c.sort((u,d)=>d.score-u.score||l(u)-l(d)||f(u)-f(d)||(u.entry.id<d.entry.id?-1:1)),
{found:c.slice(0,o),pair:i}}function _o(t,e,n,{limit:o=8,types:s=[]}={}){let{found:r,pair:i}=gw(t,e,n,o,s);return{results:r.
map(({entry:{type:c,id:l,name:f},score:u,way:d})=>({type:c,id:l,name:f,score:u,matched:d.shown===l||d.shown===f?null:d.shown,
lang:d.lang??null})),pair:i,removed:as(t,n.trim())}}function yw(t,e,n,{limit:o=10,types:s=[]}={}){let{found:r,pair:i}=gw(
t,e,n,o,s),a=r.map(({entry:{type:f,id:u,name:d},score:m,way:h})=>({id:u,type:f,name:d,matched:h.shown,score:m,notToConfuseWith:f===
"actor"?t.actors[u].not_to_confuse_with??[]:[]})),c=t.info?.removed??{},l=n.trim();return{results:a,pair:i,removed:Object.
hasOwn(c,l)?c[l]:null}}var Ev=3,bw=3,Av=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),Fa={support:"gives support to",structure:"\
leads or belongs to",alignment:"is allied with",hostility:"opposes"},pf="is linked with",Tv="supports or is tied to",Dv="\
supports",As=t=>t===Pt?"no country":Av.of(t)??t;function Ur(t,e){let n=ke(e);return n===null?t.actors[e]?.name??e:`actor\
s in ${As(n)}`}function Es(t,e="and",n=bw){let o=t.length>n+1?[...t.slice(0,n),`${t.length-n} more`]:t;return o.length>1?
`${o.slice(0,-1).join(", ")} ${e} ${o.at(-1)}`:o[0]??""}var Ln=(t,e)=>Object.keys(t.kinds).filter(n=>t.kinds[n].family===
e);function mf(t,e){let n=Object.keys(t.kinds),o=e.kinds??rs(t,e,"kinds")??n,s=V.filter(l=>Ln(t,l).some(f=>o.includes(f))),
{kinds:r,families:i}=t.info.narrowedBy??{},a=!r&&s.every(l=>Ln(t,l).every(f=>o.includes(f))),c=o.length===n.length&&!r&&
!i;return o.length?c&&!kt(e)&&s.includes("support")?Dv:c?pf:o.length===1?t.kinds[o[0]].verb:a&&s.length===1?Fa[s[0]]:a&&
s.length===Hn.length&&!s.includes("hostility")?Tv:a?Es(s.map(l=>Fa[l].replace(" to","")),"or"):Es(o.map(l=>t.kinds[l].verb),
"or",Ev):"has no link with"}function Lv(t,e){if(!kt(e))return null;let{via:n=[]}=e.question?.walk??{},o=We(e),s=o===1?"d\
irectly":o===2?"directly or through one other":`through up to ${o-1} others`;if(!n.length)return s;let r=o===We({question:e.
question&&{...e.question,walk:{via:n}}});return`through ${Es(n.map(i=>Ur(t,i)))}${r?"":`, ${R(o,"hop")} at most`}`}function _a({
window:t}){let e=ar(t);return t?/^(since|until) /.test(e)?e:/ to /.test(e)?`from ${e}`:`in ${e}`.replace(/^in (\d+ )/,"o\
n $1"):"at any time"}var Cv=t=>t.map(e=>_a({window:e})).join(" or ");function hf(t,e){let{from:n=null,to:o=null}=e.question??
{},s=t.info.narrowedBy??{},r=e.window??Ze(s);return{from:n?Ur(t,n):"Who",verb:mf(t,e),to:o?Ur(t,o):"whom",through:Lv(t,e),
time:e.compare?.by==="dates"?Cv(e.compare.sides):_a({window:r}),certain:e.certain||!!(!e.window&&r&&s.certain)}}function He(t,e){
let{from:n,verb:o,to:s,through:r,time:i,certain:a}=hf(t,e),c=e.window??Ze(t.info.narrowedBy??{}),l=[r,c&&i,a&&"certain o\
nly"].filter(Boolean);return`${[`${n[0].toUpperCase()}${n.slice(1)} ${o} ${s}`,...l].join(", ")}?`}function ja(t,e,n,o,s){
let r=e[n];if(r===null)return[];let i=le(t,n).filter(c=>!r.includes(c));if(!i.length)return[];let a=r.length?i.length<r.
length?`not ${Es(i.map(o),"or")}`:Es(r.map(o),"or"):"none";return[{key:n,label:`${s}: ${a}`,change:{[n]:null}}]}function Ts(t,e){
let{walk:n={}}=e.question??{},o=i=>{let{[i]:a,...c}=n;return{question:e.question&&{...e.question,walk:c},chosen:null}},s=Ie(
e)!==null;return[...ja(t,e,"types",i=>t.types[i].label.toLowerCase(),"Actors"),...ja(t,e,"countries",As,"Countries"),...ja(
t,e,"confidences",String,"Confidence"),...ja(t,e,"statuses",i=>Zt[i],"Status"),n.undirected&&{key:"undirected",label:"in\
 either direction",change:o("undirected")},n.parts===!1&&{key:"parts",label:"parts not counted with their whole",change:o(
"parts")},s&&n.time&&{key:"time",label:n.time==="together"?"all on one day":"one after another",change:o("time")},s&&n.limit&&
{key:"limit",label:`at most ${R(n.limit,"path")}`,change:o("limit")},s&&n.sort&&{key:"sort",label:"strongest first",change:o(
"sort")},e.only&&{key:"only",label:`only ${Es(e.only.map(i=>t.actors[i]?.name??i))}`,change:{only:null}},...e.without.length>
bw+1?[{key:"without",label:`${e.without.length} hidden`,change:{without:[]}}]:e.without.map(i=>({key:`without:${i}`,label:`\
without ${t.actors[i]?.name??i}`,change:{without:e.without.filter(a=>a!==i)}})),e.focus&&{key:"focus",label:`near ${t.actors[e.
focus.id].name}: ${R(e.focus.depth,"step")}`,change:{focus:null}}].flatMap(i=>i||[])}var Ds=Object.freeze({...Object.fromEntries(
Nt.map(t=>[t,yt[t]])),focus:null,chosen:null}),Ba=t=>Nt.every(e=>rt(t[e],yt[e]))&&!t.focus;var Nv=8,kw=Y.join("|");function Iv(t){let e=[...t.matchAll(/[^\s,;!]+/g)];for(let n=0;n<e.length;n+=1)for(let o=Math.min(
e.length,n+Nv);o>n;o-=1){let[s,r]=[e[n].index,e[o-1].index+e[o-1][0].length],i=t.slice(s,r).replace(/[?.]+$/,"");if(/\d{3}|\d[./]/.
test(i))try{let a=en(i);if(a)return{window:a,rest:`${t.slice(0,s)} ${t.slice(r)}`}}catch(a){if(!(a instanceof RangeError))
throw a;if(Vd(a))return{fault:a.message}}}return null}function xw(t){let e=Y.findIndex(n=>n===t.toLowerCase());return{confidences:e?
Y.slice(e):Y.slice(0,1)}}var Wv=[[/\b(?:certain or possible|possibly|possible)\b/i,()=>({certain:!1})],[/\b(?:certain|certainly)(?: only)?\b/i,
()=>({certain:!0})],[new RegExp(`\\b(${kw}) confidence(?: only)?\\b`,"i"),xw],[new RegExp(`^\\s*(${kw})\\s*$`,"i"),xw],[
/\b(disputed|denied)\b/i,t=>({statuses:ht.filter(e=>e===t.toLowerCase())})],[/\b(?:not contested|uncontested|undisputed|asserted)\b/i,
()=>({statuses:ht.slice(0,1)})],[/\b(?:direct|directly)\b/i,()=>({hops:1})],[/\b([1-6]) (?:hops?|steps?)\b/i,t=>({hops:Number(
t)})]];function Sw(t){let e=Iv(t),n=e&&"rest"in e?e.rest:t,o=e&&"window"in e?{window:e.window}:{};for(let[s,r]of Wv)n=n.
replace(s,(i,a)=>(Object.assign(o,r(String(a)))," "));return{...o,rest:n,hops:o.hops??null,fault:e&&"fault"in e?e.fault:
null}}var jv=4,$w=80,Fv={funding:["money","funds","fund","finance","finances","pays","paid","cash"],weapons:["arms","arm","wea\
pon","missiles","rockets","armed"],training:["train","trained","trainers"],political:["political"],troops:["fighters","s\
oldiers"],attack:["attacks","attacked","strikes"],designation:["designates","designated","sanctions","sanctioned"],command:[
"commands","commanded"],leads:["lead","leader","leaders","led"]},wf={support:"support",supports:"support",supported:"sup\
port",backs:"support",aid:"support",help:"support",helps:"support",hostility:"hostility",against:"hostility",fights:"hos\
tility",structure:"structure",alignment:"alignment"},Ha=new Set("a actors all an and are by can do does for gave get get\
s give given gives giving goes has have how in is it its link linked links of on or passes paths reach reaches send send\
s sent show supplies the them their to was were what when where which who whom whose with".split(" ")),vw={from:"from",by:"\
from",to:"to",for:"to",into:"to",through:"via",via:"via",with:"with",around:"with",without:"without",not:"without",except:"\
without",in:"in",upstream:"to",downstream:"from"};function gf(t,e){let n=Ow(t,e);if(n.length)return n;let s=e.split(/[,;+/]|\b(?:and|or)\b|\s+/).
filter(r=>r.trim()).map(r=>Ow(t,r));return s.length>1&&s.every(r=>r.length)?[...new Set(s.flat())]:[]}function Ow(t,e){let n=gt(
e);if(!n)return[];let o=Object.keys(t.kinds),s=o.filter(a=>Pa(t,a).includes(n));if(s.length)return s;let r=Mw(n)??V.find(
a=>a.startsWith(n)),i=o.filter(a=>Pa(t,a).some(c=>c.startsWith(n)));return i.length?i:r?Ln(t,r):yf(t,n)}function Ua(t,e){
let n=Object.keys(t.kinds).filter(s=>Pa(t,s).includes(e)),o=Mw(e);return n.length||!o?n:Ln(t,o)}function yf(t,e){if(e.length<
jv)return[];let n=[...Object.keys(t.kinds).flatMap(i=>Pa(t,i)),...Object.keys(wf)],o=xo(e),s=i=>Un(o,So(i),$w),[r]=n.sort(
(i,a)=>s(a)-s(i));return s(r)>=$w?Ua(t,r):[]}var bf=t=>Object.hasOwn(vw,t)?vw[t]:null,Mw=t=>Object.hasOwn(wf,t)?wf[t]:void 0;
function Pa(t,e){let{label:n,verb:o,pluralVerb:s}=t.kinds[e];return[e,n,o,s??"",...Fv[e]??[]].map(gt).filter(Boolean)}function Bo(t,e){
let n=gt(e),o=new Map;for(let{country:s}of Object.values(t.actors))s&&o.set(s,(o.get(s)??0)+1);return[...o].map(([s,r])=>({
code:s,actors:r,name:gt(As(s))})).filter(({actors:s,name:r})=>n.length>2&&s>1&&r.startsWith(n))}var Bv=88,Pv=90,Hv=6,Uv=80,Gv=/^(?:all|everything|clear|clear all|reset)$/i,zv=/^(?:compare )?(.+) (?:vs\.?|versus) (.+)$|^compare (.+) (?:and|with|to) (.+)$/i;
function kf(t,e,n,o=!1){let{results:s}=_o(t,e,n.join(" "),{limit:1,types:["actor"]}),r=o?Uv:n.length>1?Pv:Bv;return s[0]&&
s[0].score>=r?s[0]:null}function Vv(t,e,n,o){let s={kinds:[],from:null,to:null,via:[],without:[],either:!1,hops:null,loose:[],
kindAt:-1,unknown:[],faults:[],state:{}},{rest:r,hops:i,fault:a,...c}=Sw(n);Object.assign(s,{hops:i,state:c}),a&&s.faults.
push(a);let l=r.split(/[\s,?!;:→>]+/).filter(Boolean),f=null;for(let u=0;u<l.length&&!s.unknown.length;){let d=gt(l[u]),
m=bf(d);if(m&&!(d==="for"&&u===l.length-1)){f=m,u+=1;continue}let h=Yv(t,e,s,l,u,f,o);h.role&&(f=null),u+=h.words}return s}
function Yv(t,e,n,o,s,r,i){let a=Math.min(Hv,o.length-s),c=gt(o[s]),l=(m,h)=>(n.kinds.push(...m),n.kindAt<0&&(n.kindAt=s),
{words:h,role:!1});for(let m=a;m>=1;m-=1){let h=o.slice(s,s+m),w=gt(h.join(" ")),y=r==="via"?[]:Ua(t,w);if(y.length)return l(
y,m);if(r==="in"){let x=Bo(t,h.join(" "));if(x.length===1)return n.to=Vn(x[0].code),n.either=n.from===null,{words:m,role:!0};
continue}if(Ha.has(gt(h.at(-1)??""))||Ha.has(c)&&m>1)continue;let $=x=>bf(gt(x))||Ua(t,gt(x)).length>0;if(w.length<3||h.
some((x,b)=>b>0&&$(x)))continue;let S=kf(t,e,h);if(S)return Ew(n,S.id,r,s),{words:m,role:!0}}let[f]=r==="from"||r==="to"?
Bo(t,o[s]):[];if(f&&(r==="from"||r==="to"))return n[r]=Vn(f.code),{words:1,role:!0};if(Ha.has(c))return{words:1,role:!1};
let u=i&&r!=="via"?yf(t,c):[];if(u.length)return l(u,1);let d=i&&c.length>3&&kf(t,e,[o[s]],!0);return d?(Ew(n,d.id,r,s),
{words:1,role:!0}):(n.unknown.push(o[s]),{words:1,role:!1})}function Ew(t,e,n,o){n==="via"?t.via.push(e):n==="without"?t.
without.push(e):n==="from"&&!t.from?t.from=e:n==="to"&&!t.to?t.to=e:n==="with"&&!t.to?(t.to=e,t.either=!0):t.loose.push(
{id:e,at:o})}function Aw(t,e,n,o,s){let r=Vv(t,e,n,s);if(r.faults.length)return{wrong:r.faults[0]};let{via:i,without:a}=r,l=Object.keys(
r.state).length+(r.kinds.length?1:0)>0||a.length>0||!!r.hops||r.either,{from:f,to:u}=r;if(r.unknown.length){let[S]=r.unknown;
return{wrong:l||f||u||i.length||r.loose.length||/\d/.test(S)?`No actor, kind of link or time is called “${S}”`:null}}
for(let{id:S,at:x}of r.loose){let b=r.kindAt<0||x<r.kindAt;if(!f&&(b||u!==null)&&S!==u)f=S;else if(!u&&S!==f)u=S;else return{
wrong:"A question has two actors at most; add others with “through”"}}let d=[f,u,...i].filter(Boolean).length,m=d===
1&&r.loose.length===1;if(!l&&(d===0||m))return{wrong:null};let h=!!(f||u||i.length),w=h?{...Ds}:{},y=r.hops??(r.either?1:
null);if(h)w.question={from:f,to:u,walk:{...i.length?{via:i}:{},...r.either?{undirected:!0}:{},...y?{maxHops:y}:{}}};else if(r.
hops&&o.question)w.question={...o.question,walk:{...o.question.walk,maxHops:r.hops}};else if(r.hops)return{wrong:"A numb\
er of hops needs an actor, such as “to Hezbollah directly”"};let $={...o,...w};return r.kinds.length?Object.assign(w,
Re(t,$,"kinds",r.kinds)):r.either&&h&&Object.assign(w,Re(t,$,"kinds",Object.keys(t.kinds))),a.length&&(w.without=[...new Set(
[...$.without,...a])]),Object.assign(w,r.state),r.state.certain!==void 0&&!(w.window??$.window)?{wrong:"“certain” and “p\
ossible” are said of a time: add one, such as “certain 2013”, or choose one first"}:{change:w,more:l}}function qv(t,e,n){
let o=zv.exec(n)?.slice(1).filter(a=>a!==void 0),[s,r]=(o??[]).map(a=>kf(t,e,a.trim().split(/\s+/),!0));if(!s||!r||s.id===
r.id)return null;let i={compare:{by:"actors",sides:[s.id,r.id],way:"to",family:"support"},open:{type:"compare"}};return{
name:`Compare ${t.actors[s.id].name} and ${t.actors[r.id].name}`,change:i}}function Kv(t,e){let n=gt(e);return Object.entries(
t.types).filter(([,{label:o,plural:s}])=>n&&[o,s].some(r=>gt(r)===n)).map(([o,{plural:s}])=>({name:`All ${s} in view`,change:{
open:{type:"list",list:je("actors",{type:o})}}}))}function Tw(t,e,n,o){let s=f=>{let u={...o,...f},d=Ts(t,u).filter(({key:m})=>m!==
"undirected");return{name:[He(t,u),...d.map(({label:m})=>m)].join(" · "),change:f}};if(Gv.test(n.trim()))return{options:[
{name:"Everything: clear the question and all filters",change:Ds}],alone:!0};let r=qv(t,e,n);if(r)return{options:[r],alone:!1,
after:!0};let i=Aw(t,e,n,o,!1);if("change"in i)return{options:[s(i.change)],alone:i.more};let{wrong:a}=i,c=Aw(t,e,n,o,!0);
if("change"in c)return{options:[s(c.change)],alone:!1,after:!a};let l=Bo(t,n).filter(({name:f})=>f===gt(n));return l.length?
{options:l.map(({code:f})=>{let u={...Ds,question:{from:null,to:Vn(f),walk:{undirected:!0,maxHops:1}}};return s({...u,...Re(
t,{...o,...u},"kinds",Object.keys(t.kinds))})}),alone:!1,after:!0}:{options:Kv(t,n),alone:!1,after:!0,...a?{wrong:a}:{}}}var Xv=150,xf=0,Ga=window.location.hash,Gr=null;function Lw(t,e){clearTimeout(xf),xf=setTimeout(()=>{if(window.location.
hash!==Ga)return;let n=Gr,o=n&&Nt.some(s=>!rt(n[s],e[s]));Gr=e;try{let s=`#${Vi(t,e)}`;o?window.history.pushState(null,"",
s):window.history.replaceState(null,"",s)}catch{}Ga=window.location.hash},Xv)}function Sf({notes:t,renamed:e},n){let o=[
...e.map(s=>`${s}.`)];t.length&&o.push(`Parts of the link to this view could not be read: ${t.join("; ")}.`),o.length&&n(
o.join(" "))}function Cw(t,e,n,o){Gr=e.get(),window.addEventListener("hashchange",()=>{clearTimeout(xf),Ga=window.location.
hash;let s=Ga.slice(1);if(s===Vi(t,e.get()))return;let{state:r,...i}=Yi(t,s);Gr=s?r:o(),e.set(Gr),Sf(i,n)})}function Ls(t,e){
let n=Vi(t,e);return window.location.href.split("#")[0]+(n&&`#${n}`)}var Nw=12,Qv=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,Jv=/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;function Et(t,e=300){let n=String(
t).replace(Qv,"").replace(Jv," ").trim(),o=[...n.slice(0,2*e)];return o.length>e?`${o.slice(0,e-1).join("")}…`:n}function zr(t){
let e=t.length-Nw;return e>1?`${t.slice(0,Nw).join(", ")} and ${e} more`:t.join(", ")}var Ue=(t,e)=>Et(t.actors[e]?.name??
e,80),Zv={kinds:["Kinds of link",(t,e)=>Et(t.kinds[e].label)],types:["Types of actor",(t,e)=>t.types[e].label],confidences:[
"Confidence",(t,e)=>e],statuses:["Status",(t,e)=>Zt[e]],countries:["Countries",(t,e)=>e===Pt?"none given":e]};function tO(t,e,n){
let o=e[n];if(o===null)return null;let[s,r]=Zv[n],a=le(t,n).filter(c=>!o.includes(c));return o.length===0?`${s}: none`:a.
length<o.length?`${s}: all but ${zr(a.map(c=>r(t,c)))}`:`${s}: ${zr(o.map(c=>r(t,c)))}`}function Iw([t,e]){return t&&e?t===
e?`on ${lt(t)}`:`from ${lt(t)} to ${lt(e)}`:t?`from ${lt(t)} on`:`until ${e&&lt(e)}`}var Ww=({window:t,certain:e})=>t&&`${e?
"Certainly":"Certainly or possibly"} active ${Iw(t)}`;function Rw(t,{compare:e}){if(!e||e.by==="actors")return null;let[
n,o]=e.by==="dates"?e.sides.map(s=>`active ${Iw(s)}`):e.sides.map(s=>Cn(t,{...yt,...s}).join(", ")||"all links");return`\
Compared: ${n} with ${o}`}function eO(t){let{on:e,between:n,certain:o,...s}=t.info.narrowedBy??{},r=Ze({on:e,between:n}),
i={kinds:["Kinds of link",c=>Et((t.kinds[c]??t.unusedKinds?.[c])?.label??c)],families:["Families of links",String],status:[
"Status",c=>Zt[c]??c],min_confidence:["Confidence",c=>`${c} or better`],without:["Hidden",c=>Ue(t,c)],within:["Only acto\
rs within",String]};return[...Object.entries(s).flatMap(([c,l])=>{let[f,u]=i[c]??[c.replaceAll("_"," "),String],d=[l].flat();
return d.length?`${f}: ${zr(d.map(u))}`:[]}),Ww({window:r,certain:!!o})].filter(c=>c!==null)}function Cn(t,e){let n=e.without.
map(o=>Object.hasOwn(t.actors,o)?Ue(t,o):o);return[...eO(t),...Sn.map(o=>tO(t,e,o)),Ww(e),Rw(t,e),e.only&&`Only: ${zr(e.
only.map(o=>Ue(t,o)))}`,n.length>0&&`Hidden: ${zr(n)}`].filter(Boolean)}var jw=(t,e)=>[He(t,e),...Ts(t,e).map(({label:n})=>n),
Rw(t,e)].filter(Boolean).join(" · ");function Fw(t,e,{folded:n=0}={}){return e.focus?`In focus: ${Ue(t,e.focus.id)} and\
 actors within ${R(e.focus.depth,"step")}`:n>0?`${n.toLocaleString("en")} more actors are not shown`:null}var $f=new Date,vf=new Date;function Wt(t,e,n,o){function s(r){return t(r=arguments.length===0?new Date:new Date(+r)),r}
return s.floor=r=>(t(r=new Date(+r)),r),s.ceil=r=>(t(r=new Date(r-1)),e(r,1),t(r),r),s.round=r=>{let i=s(r),a=s.ceil(r);
return r-i<a-r?i:a},s.offset=(r,i)=>(e(r=new Date(+r),i==null?1:Math.floor(i)),r),s.range=(r,i,a)=>{let c=[];if(r=s.ceil(
r),a=a==null?1:Math.floor(a),!(r<i)||!(a>0))return c;let l;do c.push(l=new Date(+r)),e(r,a),t(r);while(l<r&&r<i);return c},
s.filter=r=>Wt(i=>{if(i>=i)for(;t(i),!r(i);)i.setTime(i-1)},(i,a)=>{if(i>=i)if(a<0)for(;++a<=0;)for(;e(i,-1),!r(i););else
for(;--a>=0;)for(;e(i,1),!r(i););}),n&&(s.count=(r,i)=>($f.setTime(+r),vf.setTime(+i),t($f),t(vf),Math.floor(n($f,vf))),
s.every=r=>(r=Math.floor(r),!isFinite(r)||!(r>0)?null:r>1?s.filter(o?i=>o(i)%r===0:i=>s.count(0,i)%r===0):s)),s}var Va=Wt(
()=>{},(t,e)=>{t.setTime(+t+e)},(t,e)=>e-t);Va.every=t=>(t=Math.floor(t),!isFinite(t)||!(t>0)?null:t>1?Wt(e=>{e.setTime(
Math.floor(e/t)*t)},(e,n)=>{e.setTime(+e+n*t)},(e,n)=>(n-e)/t):Va);var iC=Va.range,Nn=1e3,Ae=Nn*60,In=Ae*60,Wn=In*24,Mf=Wn*
7,_w=Wn*30,Of=Wn*365,Vr=Wt(t=>{t.setTime(t-t.getMilliseconds())},(t,e)=>{t.setTime(+t+e*Nn)},(t,e)=>(e-t)/Nn,t=>t.getUTCSeconds()),
aC=Vr.range,Bw=Wt(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*Nn)},(t,e)=>{t.setTime(+t+e*Ae)},(t,e)=>(e-t)/Ae,t=>t.
getMinutes()),cC=Bw.range,Pw=Wt(t=>{t.setUTCSeconds(0,0)},(t,e)=>{t.setTime(+t+e*Ae)},(t,e)=>(e-t)/Ae,t=>t.getUTCMinutes()),
lC=Pw.range,Hw=Wt(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*Nn-t.getMinutes()*Ae)},(t,e)=>{t.setTime(+t+e*In)},
(t,e)=>(e-t)/In,t=>t.getHours()),fC=Hw.range,Uw=Wt(t=>{t.setUTCMinutes(0,0,0)},(t,e)=>{t.setTime(+t+e*In)},(t,e)=>(e-t)/
In,t=>t.getUTCHours()),uC=Uw.range,Gw=Wt(t=>t.setHours(0,0,0,0),(t,e)=>t.setDate(t.getDate()+e),(t,e)=>(e-t-(e.getTimezoneOffset()-
t.getTimezoneOffset())*Ae)/Wn,t=>t.getDate()-1),dC=Gw.range,nO=Wt(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+
e)},(t,e)=>(e-t)/Wn,t=>t.getUTCDate()-1),pC=nO.range,zw=Wt(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+
e)},(t,e)=>(e-t)/Wn,t=>Math.floor(t/Wn)),mC=zw.range;function Po(t){return Wt(e=>{e.setDate(e.getDate()-(e.getDay()+7-t)%
7),e.setHours(0,0,0,0)},(e,n)=>{e.setDate(e.getDate()+n*7)},(e,n)=>(n-e-(n.getTimezoneOffset()-e.getTimezoneOffset())*Ae)/
Mf)}var Vw=Po(0),oO=Po(1),sO=Po(2),rO=Po(3),iO=Po(4),aO=Po(5),cO=Po(6),hC=Vw.range,wC=oO.range,gC=sO.range,yC=rO.range,bC=iO.
range,kC=aO.range,xC=cO.range;function Ho(t){return Wt(e=>{e.setUTCDate(e.getUTCDate()-(e.getUTCDay()+7-t)%7),e.setUTCHours(
0,0,0,0)},(e,n)=>{e.setUTCDate(e.getUTCDate()+n*7)},(e,n)=>(n-e)/Mf)}var Yw=Ho(0),lO=Ho(1),fO=Ho(2),uO=Ho(3),dO=Ho(4),pO=Ho(
5),mO=Ho(6),SC=Yw.range,$C=lO.range,vC=fO.range,OC=uO.range,MC=dO.range,EC=pO.range,AC=mO.range,qw=Wt(t=>{t.setDate(1),t.
setHours(0,0,0,0)},(t,e)=>{t.setMonth(t.getMonth()+e)},(t,e)=>e.getMonth()-t.getMonth()+(e.getFullYear()-t.getFullYear())*
12,t=>t.getMonth()),TC=qw.range,Ya=Wt(t=>{t.setUTCDate(1),t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCMonth(t.getUTCMonth()+
e)},(t,e)=>e.getUTCMonth()-t.getUTCMonth()+(e.getUTCFullYear()-t.getUTCFullYear())*12,t=>t.getUTCMonth()),DC=Ya.range,Ef=Wt(
t=>{t.setMonth(0,1),t.setHours(0,0,0,0)},(t,e)=>{t.setFullYear(t.getFullYear()+e)},(t,e)=>e.getFullYear()-t.getFullYear(),
t=>t.getFullYear());Ef.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:Wt(e=>{e.setFullYear(Math.floor(e.getFullYear()/
t)*t),e.setMonth(0,1),e.setHours(0,0,0,0)},(e,n)=>{e.setFullYear(e.getFullYear()+n*t)});var LC=Ef.range,ro=Wt(t=>{t.setUTCMonth(
0,1),t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCFullYear(t.getUTCFullYear()+e)},(t,e)=>e.getUTCFullYear()-t.getUTCFullYear(),
t=>t.getUTCFullYear());ro.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:Wt(e=>{e.setUTCFullYear(Math.floor(e.getUTCFullYear()/
t)*t),e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCFullYear(e.getUTCFullYear()+n*t)});var CC=ro.range;function Kw(t,e,n,o,s,r){
let i=[[Vr,1,Nn],[Vr,5,5*Nn],[Vr,15,15*Nn],[Vr,30,30*Nn],[r,1,Ae],[r,5,5*Ae],[r,15,15*Ae],[r,30,30*Ae],[s,1,In],[s,3,3*In],
[s,6,6*In],[s,12,12*In],[o,1,Wn],[o,2,2*Wn],[n,1,Mf],[e,1,_w],[e,3,3*_w],[t,1,Of]];function a(l,f,u){let d=f<l;d&&([l,f]=
[f,l]);let m=u&&typeof u.range=="function"?u:c(l,f,u),h=m?m.range(l,+f+1):[];return d?h.reverse():h}function c(l,f,u){let d=Math.
abs(f-l)/u,m=ds(([,,y])=>y).right(i,d);if(m===i.length)return t.every(pl(l/Of,f/Of,u));if(m===0)return Va.every(Math.max(
pl(l,f,u),1));let[h,w]=i[d/i[m-1][2]<i[m][2]/d?m-1:m];return h.every(w)}return[a,c]}var[NC,IC]=Kw(ro,Ya,Yw,zw,Uw,Pw),[WC,
RC]=Kw(Ef,qw,Vw,Gw,Hw,Bw);var Ns=864e5,tg=365.2425,Xw=[1,3,6,12,24,60,120,240,600,1200,6e3,12e3,24e3,6e4],[hO,wO]=[38,66],Qw=new Map,Yr=t=>new Date(
t*Ns),Cs=t=>Math.round(t.getTime()/Ns);function eg(t){let e=t<12?Ya.every(t):ro.every(t/12);if(!e)throw new RangeError(`\
no interval of ${t} months`);return e}function Ut(t){if(t==null)return null;let e=Qw.get(t);if(e===void 0){let[n,o,s]=t.
split("-").map(Number),r=new Date(0);r.setUTCFullYear(n,o-1,s),e=Math.round(r.getTime()/Ns),Qw.set(t,e)}return e}function wt(t){
if(t==null)return null;let e=new Date(t*Ns),n=s=>String(s).padStart(2,"0");return`${String(e.getUTCFullYear()).padStart(
4,"0")}-${n(e.getUTCMonth()+1)}-${n(e.getUTCDate())}`}function bt(t){let e=new Date(t*Ns);return e.getUTCFullYear()*12+e.
getUTCMonth()}function ee(t){let e=new Date(0);return e.setUTCFullYear(Math.floor(t/12),(t%12+12)%12,1),Math.round(e.getTime()/
Ns)}function qa(t,e){let n=bt(t),[o,s]=[ee(n+e),ee(n+e+1)-1];return Math.min(s,o+t-ee(n))}function qr(t,e,n){let o=Math.
max(1,(e-t+1)/tg*12),s=Xw.find(r=>r/o*n>=(r<12?wO:hO))??H(Xw);return eg(s).range(Yr(t),Yr(e+1)).map(r=>{let[i,a]=[r.getUTCFullYear(),
r.getUTCMonth()],c=s<12?`${Qe[a].slice(0,3)} ${i}`:String(i);return{day:Cs(r),year:a===0,label:c}})}function gO(t,e){let[
n,o]=[t.getUTCFullYear(),t.getUTCMonth()];return e===1?`${Qe[o]} ${n}`:e<12?`${Qe[o]} to ${Qe[o+e-1]} ${n}`:e===12?String(
n):`${n} to ${n+e/12-1}`}function ng(t,e,n,o=4){let s=bt(e)-bt(t)+1,r=[1,3,12,60,120,600,1200,12e3].find(l=>l/s*n>=o)??12e3,
i=eg(r),a=[],c=i.floor(Yr(t));for(;Cs(c)<=e;){let l=i.offset(c,1);a.push({first:Cs(c),last:Cs(l)-1,name:gO(c,r)}),c=l}return a}
var yO=.8,bO=.02,Jw=.15;function Zw(t,e){let n=ro.offset(ro.floor(Yr(e)),1);return{first:Cs(ro.floor(Yr(t))),last:Cs(n)-
1}}function kO(t){let e=Math.min(t.length,Math.max(2,Math.floor(t.length*yO))),n=0;for(let d=1;d+e<=t.length;d+=1)t[d+e-
1]-t[d]<t[n+e-1]-t[n]&&(n=d);let[o,s]=[t[n],t[n+e-1]],r=Math.max(s-o,tg),i=t.filter(d=>d>=o-r&&d<=s+r),[a,c]=[i[0],i[i.length-
1]],l=Math.floor(t.length*bO),[f,u]=[t[l],t[t.length-1-l]];return[f-a>(c-a)*Jw?f:a,c-u>(c-a)*Jw?u:c]}function og(t){let e=Float64Array.
from(t).sort();if(e.length===0)return null;let{first:n,last:o}=Zw(...kO(e)),s=e.filter(i=>i<n).length,r=e.filter(i=>i>o).
length;return{first:n,last:o,earlier:s,later:r,whole:Zw(e[0],e[e.length-1])}}function Ka(t,e,n){let o=[];for(let s of e){
let r=Ut(t[s].days[0]);r!==null&&r>=n.first&&o.push([s,r])}return o.sort(([,s],[,r])=>s-r)}var ne=(t,e)=>[Ut(t?.[0])??e.first,Ut(t?.[1])??e.last];function Xa(t,e,n){let[o,s]=t<=e?[t,e]:[e,t];return o<=n.first&&s>=
n.last?null:[o<=n.first?null:wt(o),s>=n.last?null:wt(s)]}function Qa(t,e,{exact:n=!1}={}){if(n)return Math.round(t);let o=bt(
t),[s,r]=[ee(o),ee(o+1)];return(t-s<r-t?s:r)-(e?1:0)}var sg=([t,e])=>ee(bt(t))===t&&ee(bt(e+1))===e+1;function Is(t,{months:e=0,
days:n=0},o){let[s,r]=ne(t,o),i=(c,l,f)=>Math.max(Math.min(0,l),Math.min(c,Math.max(0,f)));if(!e){let c=i(n,o.first-s,o.
last-r);return[wt(s+c),wt(r+c)]}let a=i(e,bt(o.first)-bt(s),bt(o.last)-bt(r));if(sg([s,r])){let[c,l]=[ee(bt(s)+a),ee(bt(
r+1)+a)-1];return[wt(c),wt(l)]}return[wt(Math.max(o.first,qa(s,a))),wt(Math.min(o.last,qa(r,a)))]}var rg=(t,e,n)=>qa(t+e,
n)-e;function ig({first:t,last:e},n,o){return n>0?[wt(t),wt(ee(bt(t)+o)-1)]:[wt(ee(bt(e+1)-o)),wt(e)]}var xO=.6;function Af(t,e){
let[n,o]=ne(t,e),s=Math.max(1,Math.round((o-n)/30.4*xO));return{first:Math.max(e.first,ee(bt(n)-s)),last:Math.min(e.last,
ee(bt(o)+s+1)-1)}}function Tf(t,e,n,o){let s=ne(t,o);return s[e]=e===0?Math.max(o.first,Math.min(n,s[1])):Math.min(o.last,
Math.max(n,s[0])),Xa(s[0],s[1],o)}function ag(t,e,n){let[o,s]=ne(t,n);return s>=n.last?null:Is([wt(o),wt(s)],{months:e},
n)}function cg(t,e){let[n,o]=ne(t,e);if(t&&o<e.last)return[wt(n),wt(o)];let s=e.last-e.first>4*366;if(!t?.[0]||n<=e.first)
return[wt(e.first),wt(ee(bt(e.first)+(s?12:1))-1)];if(!sg([n,o]))return[wt(e.first),wt(e.first+o-n)];let r=bt(o)-bt(n)+1;
return[wt(e.first),wt(ee(bt(e.first)+r)-1)]}var{short:HC,windowInWords:Yt}=tt;var SO="http://www.w3.org/2000/svg";function p(t,e={},...n){return lg(document.createElement(t),e,n)}function Z(t,e={},...n){
return lg(document.createElementNS(SO,t),e,n)}function lg(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(o.startsWith(
"on")?t.addEventListener(o.slice(2),s):o==="colour"?t.style.setProperty("--colour",String(s)):t.setAttribute(o,s===!0?"":
String(s)));return t.append(...ue(n)),t}function ue(t){return[t].flat(1/0).filter(n=>n!=null&&n!==!1)}var X=(t,e)=>[...t.
querySelectorAll(e)].map(n=>n),At=(t,e)=>t.querySelector(e),L=(t,e={})=>p("bdi",{dir:"auto",...e},String(t));function ao(t,e){
return/^https?:\/\//i.test(t)?p("a",{href:t,target:"_blank",rel:"noopener noreferrer",class:"outward"},L(e)):L(e)}var ot=t=>String(
t).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"").slice(0,300);function N(t){let e=document.getElementById(t);if(!e)
throw new RangeError(`the page has no element ${t}`);return e}var pt=(t,...e)=>[p("dt",{},t),p("dd",{},e)];var $O={dot:t=>`M${-t} 0a${t} ${t} 0 1 0 ${2*t} 0a${t} ${t} 0 1 0 ${-2*t} 0z`,square:t=>Ws([[-1,-1],[1,-1],[1,1],[-1,1]],
t*.86),diamond:t=>Ws([[0,-1],[1,0],[0,1],[-1,0]],t*1.08),triangle:t=>Ws([[0,-1],[1,.75],[-1,.75]],t*1.08),triangleDown:t=>Ws(
[[0,1],[1,-.75],[-1,-.75]],t*1.08),hexagon:t=>Ws([[-.5,-.87],[.5,-.87],[1,0],[.5,.87],[-.5,.87],[-1,0]],t*1.04),star:t=>Ws(
Array.from({length:10},(e,n)=>{let o=n%2?.45:1.12;return[o*Math.sin(n*Math.PI/5),-o*Math.cos(n*Math.PI/5)]}),t)},fg=(t,e)=>$O[t](
e),Kr=t=>Math.round(t*100)/100,Ws=(t,e)=>`M${t.map(([n,o])=>`${Kr(n*e)} ${Kr(o*e)}`).join("L")}z`,vO=(t,e)=>`${Kr(t)} ${Kr(
e)}`;function ug(t,e,n){return t.replace(/([ML])(-?[\d.]+) (-?[\d.]+)/g,(o,s,r,i)=>`${s}${vO(Number(r)+e,Number(i)+n)}`)}
function dg(t,e){let[n,o]=[(t-e)/2,e/2].map(Kr);return`M${-n} ${-o}L${n} ${-o}a${o} ${o} 0 0 1 0 ${2*o}L${-n} ${o}a${o} ${o}\
 0 0 1 0 ${-2*o}z`}var pg="a[href], button, input, select, textarea, summary, [tabindex]";function mg(t){let{number:e,...n}=t.dataset,o=Object.
keys(n).length?JSON.stringify(n):`${t.getAttribute("aria-label")}|${t.textContent}`;return t.id||`${t.tagName}|${o}`}function Ja(t){
let e=document.activeElement;if(!(e instanceof HTMLElement)||!t.contains(e))return null;let n=mg(e),o=r=>mg(r)===n,s=X(t,
pg).filter(o).indexOf(e);return()=>{if(e.isConnected)return;let r=X(t,pg).filter(o);(r[s]??r[0])?.focus({preventScroll:!0})}}
var MO=window.matchMedia("(pointer: coarse)");function Df(t,e){let n=MO.matches?[]:X(t,"input[type=text], input[type=sea\
rch], input[role=combobox]");(n.find(s=>s.value==="")??n[0]??e).focus({preventScroll:!0})}function hg(t,e){(t instanceof
HTMLElement&&t.isConnected&&t.checkVisibility()&&t!==document.body?t:e).focus({preventScroll:!0})}function oe(t,e,n,o,{text:s=wr(n.type,o),class:r}={}){if(!o)return p("span",{class:r??null},s);let i=je(n.type,n.where),
a=[wr(n.type,o),...Gi(t,n)].join(", ");return p("button",{type:"button",class:r?`number ${r}`:"number inline","data-list":i,
"data-number":o,"aria-label":s===a?null:ot(a),title:ot(a),onclick:()=>e({type:"list",list:i})},s)}var Xr=(t,e,n,o,s)=>p(
"h3",{},n,oe(t,e,o,s,{text:s.toLocaleString("en"),class:"count"}));var EO={ArrowDown:[1,0],ArrowUp:[-1,0],ArrowRight:[0,1],ArrowLeft:[0,-1],Home:[-1/0,0],End:[1/0,0]},gg=(t,e)=>Math.max(0,
Math.min(e-1,t));function lo(t,e){function n(o){for(let s of e().flat())s.tabIndex=s===o?0:-1}return t.addEventListener(
"focusin",({target:o})=>{let s=e().flat().find(r=>r===o);s&&n(s)}),t.addEventListener("keydown",o=>{let s=EO[o.key],r=e().
filter(l=>l.length),i=r.findIndex(l=>l.some(f=>f===o.target));if(!s||i<0||o.altKey||o.ctrlKey||o.metaKey)return;o.preventDefault();
let a=r[i].findIndex(l=>l===o.target),c=r[gg(i+s[0],r.length)];c[gg(a+s[1],c.length)].focus()}),{update:()=>{let o=e().flat();
n(o.find(s=>s.getAttribute("tabindex")==="0")??o[0])}}}var AO="No country given",TO=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),Se=t=>Z("svg",{class:t.hollow?
"swatch hollow":"swatch",viewBox:"-9 -9 18 18","aria-hidden":"true",colour:t.colour},Z("path",{d:fg(t.shape,t.shape==="s\
tar"?8:7)}));function ze({colour:t,dash:e,arrow:n=!0,mark:o,ended:s,possible:r,letters:i}){let a=i?36:30;return Z("svg",
{class:i?"line-swatch wide":"line-swatch",viewBox:`0 0 ${a} 12`,"aria-hidden":"true",colour:t},Z("path",{d:n?`M1 6h${a-8}`:
`M1 6h${a-2}`,"stroke-dasharray":e,class:r&&"thin"}),n&&Z("path",{d:s?`M${a-8} 2.5 ${a-2} 6l-6 3.5`:`M${a-8} 2l7 4-7 4z`,
class:s?"open":r?"thin hollow":"head"}),o==="denied"&&Z("path",{d:"M10 2.500l7 7M10 9.500l7-7"}),o==="disputed"&&Z("path",
{d:"M13 1.500 17.500 6 13 10.500 8.500 6z",class:"hollow"}),i&&Z("path",{d:ug(dg(20,11),15,6),class:"plate"}),i&&Z("text",
{x:15,y:9.2},i))}function DO(t){let e=Object.keys(t.kinds),n=V.filter(a=>e.some(c=>t.kinds[c].family===a)),o=a=>({value:a,
key:`kind:${a}`,label:L(t.kinds[a].label),sample:ze({colour:t.kinds[a].colour,arrow:!t.kinds[a].symmetric,letters:t.kinds[a].
letters})}),s=new Map;for(let{kind:a}of Object.values(t.links))s.set(a,(s.get(a)??0)+1);let r=(a,c)=>(s.get(c)??0)-(s.get(
a)??0)||(a<c?-1:1);return[{title:"Links",facet:"kinds",groups:n.map(a=>({name:xe(a),key:`family:${a}`,rows:e.filter(c=>t.
kinds[c].family===a).sort(r).map(o)}))},{title:"Actors",facet:"types",groups:[{rows:Object.keys(t.types).map(a=>({value:a,
key:`type:${a}`,label:t.types[a].label,sample:Se(t.types[a])}))}]},{title:"Confidence",facet:"confidences",groups:[{rows:[
...Y].reverse().map(a=>({value:a,key:`confidence:${a}`,label:xe(a),sample:ze({dash:Je[a]?.join(" ")})}))}]},{title:"Stat\
us",facet:"statuses",groups:[{rows:ht.map(a=>({value:a,key:`status:${a}`,label:xe(Zt[a]),sample:ze({mark:a})}))}]},{title:"\
Countries",facet:"countries",folded:!0,groups:[{rows:le(t,"countries").map(a=>({value:a,label:a===Pt?AO:TO.of(a)??a})).sort(
(a,c)=>a.label<c.label?-1:1).map(({value:a,label:c})=>({value:a,key:`country:${a}`,label:c,sample:null}))}]}]}var LO=t=>typeof t==
"object"?t.actors:t??0;function CO(t){let[e,n]=t.split(":");return{type:e==="type"||e==="country"?"actors":"links",where:{
[e]:n,instead:""}}}function yg(t,e,n,o){let s=[],r=[],i=m=>X(m,"input, button"),a=m=>vo(e,n.get(),m)??le(e,m);function c(m,h){
n.set(Re(e,n.get(),m,h))}function l(m,h,w){let y=new Set(a(m));for(let $ of h)w?y.add($):y.delete($);c(m,y)}function f(m,{
key:h,label:w,sample:y},$,S){let x=p("input",{type:"checkbox",checked:!0,"data-filter":h,onchange:k=>l(m,$,k.target.checked)}),
b=p("span",{class:"row-count"}),g=p("div",{class:S?"row family":"row"},p("label",{},x,y,p("span",{class:"label"},w)),p("\
button",{type:"button",class:"only","aria-label":`Show only ${ot(typeof w=="string"?w:w.textContent)}`,onclick:()=>c(m,new Set(
$))},"only"),b);return s.push({facet:m,values:$,box:x,count:b,element:g,counted:CO(h)}),g}function u({title:m,facet:h,groups:w,
folded:y}){let $=p("button",{type:"button",class:"text","aria-label":`Show all: ${m}`,onclick:()=>c(h,new Set(le(e,h)))},
"all"),S=p("button",{type:"button",class:"text","aria-label":`Show none: ${m}`,onclick:()=>n.set({[h]:[]})},"none"),x=w.
map(({name:b,key:g,rows:k})=>p("div",{role:"group","aria-label":b??m},b!==void 0&&g!==void 0&&f(h,{key:g,label:b,sample:null},
k.map(({value:v})=>v),!0),k.map(v=>f(h,v,[v.value],!1))));for(let b of x)r.push(lo(b,()=>X(b,".row").map(i)));return y?p(
"section",{"aria-label":m},p("details",{},p("summary",{},p("h2",{},m)),p("div",{class:"section-head"},$,S),x)):p("sectio\
n",{"aria-label":m},p("div",{class:"section-head"},p("h2",{},m),$,S),x)}function d({state:m,view:h}){let y=kt(m)||Me(m)?
ym(e,h.links):wm(e,...Rl(e,m));for(let{facet:$,values:S,box:x,count:b,element:g,counted:k}of s){let v=vo(e,m,$),A=v===null?
S.length:S.filter(O=>v.includes(O)).length;x.checked=A>0,x.indeterminate=A>0&&A<S.length;let T=S.reduce((O,C)=>O+LO(y[$]?.[C===
Pt?Mr:C]),0),M=oe(e,o.open,k,T,{text:T.toLocaleString("en"),class:"count"}),E=Ja(g);b.replaceChildren(M),E?.(),g.classList.
toggle("nothing",T===0)}for(let $ of r)$.update()}return t.append(...DO(e).map(u),p("section",{"aria-label":"Marks"},p("\
div",{class:"section-head"},p("h2",{},"Marks")),p("ul",{class:"key"},p("li",{},ze({ended:!0}),"Ended before the date of \
record"),p("li",{},ze({possible:!0}),"Thin: possible, not certain, at the time chosen")))),{update:d}}var NO=0;function ln(t,e,{graph:n,entries:o,choose:s,questions:r,ask:i,say:a,types:c=[],keep:l=!1}){let f=`options-${++NO}`,
u=[],d=-1;e.id||=f,e.setAttribute("role","listbox");for(let[x,b]of Object.entries({role:"combobox",autocomplete:"off",spellcheck:"\
false","aria-autocomplete":"list","aria-expanded":"false","aria-controls":e.id}))t.setAttribute(x,b);function m(){e.hidden=
!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function h(x){d=x,[...e.children].
forEach((b,g)=>b.setAttribute("aria-selected",String(g===x))),x>=0&&(t.setAttribute("aria-activedescendant",`${f}-${x}`),
e.children[x].scrollIntoView({block:"nearest"}))}function w(x){let b=u[x];b&&(t.value=l?ot(b.name):"",m(),"change"in b?i?.(
b.change):s(b.id,b.type))}function y(){let{results:x,removed:b}=_o(n,o,t.value,{types:c}),g=r?.(t.value)??{options:[],alone:!1},
k=b??g.wrong??null;if(g.alone)return{options:g.options,none:k};let v=g.after?x.slice(0,1):[];return{options:[...v,...g.options,
...x.slice(v.length)],none:k}}function $(x,b){let g="change"in x?null:x,k=g?.type==="actor"&&n.actors[g.id];return p("li",
{role:"option",id:`${f}-${b}`,"data-actor":k&&g?.id,"data-found":g?`${g.type}:${g.id}`:"question",onpointerdown:v=>{v.preventDefault(),
w(b)}},k&&Se(n.types[k.type]),p("span",{class:"what"},L(x.name)),(c.length!==1||!g)&&p("span",{class:"found-type"},g?.type??
"question"),g?.matched&&p("span",{class:"fine"},L(g.matched,{lang:g.lang})))}function S(){let{options:x,none:b}=y();u=x,
e.replaceChildren(...u.map($));let g=t.value.trim()!=="",k=c.length===1?c[0]:"record";g&&!u.length&&e.append(p("li",{class:"\
none",role:"option","aria-disabled":"true","aria-selected":"false"},b??`No ${k} has a name like this`)),e.hidden=!g,t.setAttribute(
"aria-expanded",String(g)),h(u.length?0:-1),g&&a(u.length?`${R(u.length,k==="record"?"result":k)} found`:b??`No ${k} fou\
nd`)}t.addEventListener("input",()=>{l&&s(null,null),S()}),t.addEventListener("blur",m),t.addEventListener("keydown",x=>{
if(x.key==="ArrowDown"&&e.hidden)S();else if(x.key==="ArrowDown")h(Math.min(d+1,u.length-1));else if(x.key==="ArrowUp")h(
Math.max(d-1,0));else if(x.key==="Enter"&&!e.hidden)w(d);else if(x.key==="Tab"&&!x.shiftKey&&c.length&&!e.hidden&&u.length){
if(w(d),l)return}else if(x.key==="Escape"&&!e.hidden)m();else return;x.preventDefault(),x.stopPropagation()}),m()}var Uo={all:["All links",{}],high:["High confidence",{confidences:["high"]}],moderate:["Moderate or high confidence",{confidences:[
"high","moderate"]}],asserted:["Not contested",{statuses:["asserted"]}],certain:["Certain at the time chosen",{certain:!0}]},
IO={dates:"Two times",actors:"Two actors",filters:"Two filters"},bg=null;function kg(t,e){let n=Object.values(Uo).find(([
,o])=>rt(o,e));return n?n[0]:Cn(t,{...yt,...e}).join("; ")}var xg=t=>Yt(t),ec=(t,e,...n)=>p("div",{class:"field"},p("lab\
el",{for:t},e),n);function Sg(t,e,n){let{compare:o}=e.get(),s=o?.by??bg??"dates",r=p("p",{id:"compare-problem",class:"no\
tice wrong",role:"alert",hidden:!0}),i=b=>e.set(b);function a(b,g){r.hidden=!0,b.removeAttribute("aria-invalid");try{return g()}catch(k){
if(!(k instanceof RangeError))throw k;r.textContent=k.message,r.hidden=!1,b.setAttribute("aria-invalid","true"),b.setAttribute(
"aria-describedby",r.id)}}function c(b){let g=b&&qd(b);if(!g)throw new RangeError("Name a time with a first and a last d\
ay, such as 2024-12-08 or Dec 2024.");i(hr(g))}let l=b=>i({compare:{by:"actors",sides:b,way:"to",family:"support"}});function f(b){
let g=b.split(/\s+(?:and|with|vs\.?|versus)\s+/i);if(g.length===2&&!/^\s*between\s/i.test(b)){let[k,v]=g.map(T=>_o(t,n.entries,
T,{types:["actor"]}).results[0]),A=g.map(T=>{try{return en(T)}catch{return null}});if(A[0]&&A[1])return i(hr([A[0],A[1]]));
if(k&&v&&k.id!==v.id)return l([k.id,v.id])}c(en(b))}function u(){let b=p("ul",{class:"options",hidden:!0}),g=p("input",{
type:"text",id:"compare-what",placeholder:"A date, an event, or two actors",dir:"auto"});return g.addEventListener("keyd\
own",k=>{if(k.key!=="Enter"||!g.value.trim())return;let v=_o(t,n.entries,g.value,{types:["event"]}).results,A=g.hasAttribute(
"data-moved"),T=/\d{4}|\s(and|with|vs\.?|versus)\s/i.test(g.value);A||!T&&v.length||(k.preventDefault(),k.stopImmediatePropagation(),
a(g,()=>f(g.value)))}),g.addEventListener("keydown",({key:k})=>{k.startsWith("Arrow")&&g.setAttribute("data-moved","")}),
g.addEventListener("input",()=>g.removeAttribute("data-moved")),ln(g,b,{graph:t,entries:n.entries,types:["event"],say:n.
say,keep:!0,choose:k=>{k&&a(g,()=>c(t.events[k].days))}}),ec("compare-what","What to compare",g,b)}function d(b){let g=o?.
by==="dates"?o.sides[b]:null,k=`compare-time-${b}`,v=g?Yt(g):"",A=p("input",{type:"text",id:k,value:v.charAt(0).toUpperCase()+
v.slice(1),placeholder:b?"2017":"2012",onchange:T=>{let M=T.target,E=a(M,()=>en(M.value));if(!E)return;let O=o?.by==="da\
tes"?o.sides[1-b]:null;if(!O)return h(b,E);i(hr(b?[O,E]:[E,O],o?.by==="dates"&&o.certain))}});return ec(k,b?"Second time":
"First time",A)}let m=[null,null];function h(b,g){m[b]=g;let[k,v]=m;k&&v&&i(hr([k,v]))}let w=o?.by==="actors"?[...o.sides]:
[null,null];function y(b){let g=p("ul",{class:"options",hidden:!0}),k=`compare-actor-${b}`,v=w[b],A=p("input",{type:"tex\
t",id:k,value:v?ot(t.actors[v].name):"",placeholder:"Name of an actor",dir:"auto"});return ln(A,g,{graph:t,entries:n.entries,
types:["actor"],say:n.say,keep:!0,choose:T=>{if(!T)return;w[b]=T;let[M,E]=w;if(!M||!E)return document.getElementById(`co\
mpare-actor-${1-b}`)?.focus();a(A,()=>{if(M===E)throw new RangeError("Choose two different actors.");i({compare:{way:"to",
family:"support",...o?.by==="actors"?o:{},by:"actors",sides:[M,E]}})})}}),ec(k,b?"Second actor":"First actor",A,g)}function $(b,g,k,v,A){
let T=p("select",{id:b,onchange:M=>A(M.target.value)},k.map(([M,E])=>p("option",{value:M,selected:M===v},E)));return ec(
b,g,T)}function S(b){let g=o?.by==="filters"?o.sides:[{},Uo.high[1]],k=g[b],v=Object.keys(Uo).find(M=>rt(Uo[M][1],k)),A=Object.
entries(Uo).filter(([M])=>M!=="certain"||e.get().window).map(([M,[E]])=>[M,E]);v||A.push(["own",kg(t,k)]);let T=Xd(e.get());
return Object.keys(T).length&&A.push(["page","The filters of the page now"]),$(`compare-filter-${b}`,b?"Second filter":"\
First filter",A,v??"own",M=>{let E=M==="page"?T:M==="own"?k:Uo[M][1],O={};if(M==="page")for(let C of mr)O[C]=yt[C];i({...O,
compare:{by:"filters",sides:b?[g[0],E]:[E,g[1]]}})})}function x(){return s==="dates"?[d(0),d(1)]:s==="filters"?[S(0),S(1)]:
[y(0),y(1),o?.by==="actors"&&[$("compare-way","Links",[["to","received"],["from","given"]],o.way,b=>i({compare:{...o,way:b===
"from"?"from":"to"}})),$("compare-family","Family",V.map(b=>[b,b[0].toUpperCase()+b.slice(1)]),o.family,b=>i({compare:{...o,
family:V.find(g=>g===b)??"support"}}))]]}return p("div",{class:"compare-form"},u(),p("div",{class:"tabs",role:"group","a\
ria-label":"Compare"},Yd.map(b=>p("button",{type:"button","aria-pressed":String(b===s),onclick:()=>{bg=b,b==="filters"?i(
{compare:{by:"filters",sides:[{},Uo.high[1]]}}):o?i({compare:null}):n.open({type:"compare"}),document.getElementById(b===
"dates"?"compare-time-0":`compare-${b.slice(0,-1)}-0`)?.focus()}},IO[b]))),p("div",{class:"compare-fields"},x()),r)}function Lf(t,e){
return e.by==="dates"?e.sides.map(n=>Yt(n)):e.by==="actors"?e.sides.map(n=>ot(t.actors[n].name)):e.sides.map(n=>kg(t,n))}
function nc(t,e){let n=e.by==="dates"&&Kd(e.sides);if(n)return["Before and after ",p("strong",{},Yt(n))];let[o,s]=Lf(t,e).
map(r=>r.charAt(0).toUpperCase()+r.slice(1));return[p("strong",{},L(o)),p("span",{class:"verb"}," and "),p("strong",{},L(
s))]}var WO=200,Cf=t=>t===null?null:Number(t.slice(0,4));function Nf(t){let n=t.flatMap(o=>te(o).filter((s,r)=>!o.outside?.includes(
r))).filter(([,o,s])=>o!==null&&s!==null&&o<=s);return n.length?[Math.min(...n.map(([,o])=>Number(Cf(o)))),Math.max(...n.
map(([,,o])=>Number(Cf(o))))]:null}function vg(t,e){let n=Nf(t.flat());if(!n)return null;let o=Math.max(n[1],Cf(e)??0),s=Math.
max(n[0],o-WO+1),r=Array.from({length:o-s+1},(a,c)=>s+c),i=t.map(a=>r.map(c=>{let l={certain:0,possible:0};for(let f of a){
let u=ce(f,[`${c}-01-01`,`${c}-12-31`]);u&&(l[u]+=1)}return l}));return{first:s,last:o,rows:i}}var Mg=(t,e)=>p("span",{class:"tiles",role:"img","aria-label":ot(e.map(n=>t.kinds[n].label).join(", "))},e.map(n=>If(t,n))),
If=(t,e)=>p("span",{class:"key-letter",colour:Tn(t.kinds[e].colour),title:ot(t.kinds[e].label)},t.kinds[e].letters);var Tt=(t,e,n)=>p("button",{type:"button",class:"inline",onclick:()=>n({type:"actor",id:e})},L(t.actors[e].name));function Gt(t,e,n,{
from:o=null,bare:s=!1}={}){let r=t.links[e],i=t.kinds[r.kind],a=u=>L(t.actors[u].name),c=i.symmetric?"↔":"→",l=s?[]:
o===r.source?[a(r.target)]:o===r.target?[a(r.source)]:[a(r.source),` ${c} `,a(r.target)],f=o&&!s&&!i.symmetric&&i.family!==
"support"?o===r.source?"to ":"from ":"";return p("button",{type:"button",class:"record","data-link":e,onclick:()=>n({type:"\
link",id:e})},ze({colour:i.colour,arrow:!i.symmetric,mark:r.status,dash:Je[r.confidence]?.join(" ")}),p("span",{class:"w\
hat"},L(i.label),p("span",{class:"ends"}," ",f,l)),p("span",{class:"fine"},Ct(r),`, ${r.confidence}`,r.status==="asserte\
d"?"":`, ${Ne(r)}`))}function Ag(t,e,{id:n,links:o,kinds:s},r){let i=t.links[o[0]],[a,c]=i.source===e?[e,n]:[n,e],l=Nf(o.
map(u=>t.links[u])),f=l?[...new Set(l)].join("–"):"no certain year";return p("button",{type:"button",class:"record","d\
ata-with":n,onclick:()=>r({type:"pair",from:a,to:c})},p("span",{class:"what"},L(t.actors[n].name)," ",Mg(t,s)),p("span",
{class:"fine"},`${f}, ${i.confidence}`))}var Rs=(t,e,n)=>p("button",{type:"button",class:"record","data-source":e,onclick:()=>n(
{type:"source",id:e})},p("span",{class:"what"},L(t.sources[e].title),p("span",{class:"ends"}," ",L(t.sources[e].publisher))),
p("span",{class:"fine"},`reliability ${t.sources[e].reliability}`)),Tg=(t,e,n)=>p("button",{type:"button",class:"record",
"data-actor":e,onclick:()=>n({type:"actor",id:e})},Se(t.types[t.actors[e].type]),p("span",{class:"what"},L(t.actors[e].name)),
p("span",{class:"fine"},t.types[t.actors[e].type].label)),Ve=(t,e,n)=>p("button",{type:"button",class:"record",onclick:()=>n(
{type:"event",id:e})},p("span",{class:"what"},L(t.events[e].name)),p("span",{class:"fine"},j(t.events[e].date)));var Wf=200,jf=["ended","began","held"];function oc(t,e){if(e.by==="filters"){let[n,o]=Lf(t,e);return{ended:`Only in “${n}\
”`,began:`Only in “${o}”`,held:"In both"}}return e.certain?{ended:"Certain before, not after",began:"Certain after\
, not before",held:"Certain at both times"}:{ended:"Ended",began:"Began",held:"Held"}}function RO(t,{sides:e,certain:n},o,s){
let[r,i]=e.map(u=>xg(u)),a=new Map,c=u=>{let{before:d,after:m}=Rh(t,u,e);return s==="ended"?d!=="certain"?`Over by ${i};\
 not certain that they were active on ${r}`:m?`Active on ${r}; not known whether they went on`:`Active on ${r}, over by ${i}`:
s==="began"?m!=="certain"?`Not yet on ${r}; not certain that they were active on ${i}`:d?`Active on ${i}; not known whet\
her they had begun`:`Not yet on ${r}, active on ${i}`:d==="certain"&&m==="certain"?"Certain at both times":d==="certain"?
"Active before; not known whether they went on":m==="certain"?"Active after; not known whether they had begun":"Possible\
 at both times, not certain"};for(let u of o){let d=n&&s==="held"?"Certain at both times":c(u);a.set(d,[...a.get(d)??[],
u])}let l=[/^Active on .* over|^Not yet on .* active|^Certain/,/^Active on/,/^Active/,/^/],f=u=>l.findIndex(d=>d.test(u));
return[...a].sort(([u],[d])=>f(u)-f(d))}function jO(t,e){let n=o=>{let{kind:s,confidence:r}=t.links[o];return[V.indexOf(
t.kinds[s].family),9-it(r),t.kinds[s].label,o].join()};return e.toSorted((o,s)=>n(o)<n(s)?-1:1)}var Rf=(t,e,n)=>[p("ul",
{class:"links"},jO(t,e).slice(0,Wf).map(o=>p("li",{},Gt(t,o,n.open)))),e.length>Wf&&p("p",{class:"notice"},`${e.length-Wf}\
 more are in the tables.`)];function FO(t,e,n,o,s){let r=n[o],i=o==="held"?[]:n.actors[o],a=e.by==="dates"?RO(t,e,r,o):[
["",r]],c=s.now().drawn.links,l=r.filter(u=>!c.has(u)),f=[...new Set(l.flatMap(u=>[t.links[u].source,t.links[u].target]))];
return p("section",{"data-change":o,"aria-label":oc(t,e)[o]},p("h3",{},p("span",{class:`change-sample ${o}`,"aria-hidden":"\
true"}),oc(t,e)[o],p("span",{class:"count"},r.length.toLocaleString("en"))),i.length>0&&p("p",{class:"compare-actors"},o===
"ended"?"Actors that ended: ":"New actors: ",i.map((u,d)=>[d?", ":"",Tt(t,u,s.open)])),r.length===0&&p("p",{class:"fine"},
"None."),a.map(([u,d])=>typeof u=="string"&&u?p("details",{open:o!=="held"&&d.length<=40},p("summary",{},`${u}: ${d.length.
toLocaleString("en")}`),Rf(t,d,s)):o==="held"?p("details",{},p("summary",{},"List them"),Rf(t,d,s)):Rf(t,d,s)),o!=="held"&&
l.length>0&&p("button",{type:"button",onclick:()=>s.unfold(f)},l.length===r.length?"Draw them":`Draw the other ${l.length.
toLocaleString("en")}`))}function _O(t,e,n,o,s){let r=vs(t,e,n);return[n.by==="dates"&&p("label",{class:"check"},p("inpu\
t",{type:"checkbox",checked:n.certain,onchange:i=>o.set({compare:{...n,certain:i.target.checked}})}),"certain only"),jf.
map(i=>FO(t,n,r,i,s))]}var BO=t=>t.status==="asserted"?t.confidence:`${t.confidence}, ${Ne(t)}`;function PO(t){return te(
t).flatMap(([,n,o],s)=>{if(!n||!o||n>o||t.outside?.includes(s))return[];let[r,i]=[n.slice(0,4),o.slice(0,4)];return r===
i?r:`${r}–${i}`}).join(", ")||"no certain year"}function HO(t,e,n,o){return e.length?p("td",{},p("ul",{},e.map(({actor:s,
links:r})=>p("li",{class:n.has(s)?"shared":null},Tt(t,s,o.open),r.map(i=>p("button",{type:"button",class:"text compare-l\
ink",title:ot(`${Ct(t.links[i])}: open the link`),"data-link":i,onclick:()=>o.open({type:"link",id:i})},BO(t.links[i]),"\
, ",PO(t.links[i]))))))):p("td",{class:"none"},"–")}function UO(t,e,n){let{kinds:o,shared:s,alone:r}=Da(t,n.now().view.
links,e),i=e.sides.map(u=>L(t.actors[u].name)),[a,c]=e.way==="to"?["Givers","receives"]:["Receivers","gives"];if(!o.length)
return p("p",{class:"notice"},`Neither ${c} links of this family under the filters of the page.`);let l=new Set(s),f=u=>u.
length?u.map((d,m)=>[m?", ":"",Tt(t,d,n.open)]):"none";return[p("table",{class:"compare-kinds"},p("caption",{},"Strength\
 of each link, and the years in which it is certain. Givers of both are bold."),p("thead",{},p("tr",{},p("th",{scope:"co\
l"},"Kind"),i.map(u=>p("th",{scope:"col"},u)))),p("tbody",{},o.map(({kind:u,sides:d})=>p("tr",{"data-kind":u},p("th",{scope:"\
row"},L(t.kinds[u].label)),d.map(m=>HO(t,m,l,n)))))),p("dl",{class:"facts compare-shared"},p("dt",{},`${a} of both`),p("\
dd",{"data-givers":"shared"},f(s)),r.map((u,d)=>[p("dt",{},"Only ",L(t.actors[e.sides[d]].name)),p("dd",{"data-givers":String(
d)},f(u))]))]}function Dg(t,e,n){let o=e.get(),{compare:s}=o;return{eyebrow:["Compare"],title:s?nc(t,s):"Compare",wide:s?.
by==="actors",body:[Sg(t,e,n),s?[s.by==="actors"?UO(t,s,n):_O(t,o,s,e,n),p("p",{class:"fine"},"All other filters of the \
page apply to both sides."),p("button",{type:"button",onclick:()=>e.set({compare:null})},"Stop comparing")]:p("p",{class:"\
summary"},"Compare two times: what ended, began and held. Compare the support of two actors by kind. Or compare what two\
 filters let pass.")]}}function Ff(t,e,n){let o=e.get(),{compare:s}=o,r=N("comparing");if(r.hidden=!s,!s)return r.replaceChildren();let i=s.by===
"actors"?null:oc(t,s),a=s.by==="actors"?null:vs(t,o,s);r.replaceChildren(p("p",{},"Compared: ",nc(t,s)),...jf.flatMap(c=>i&&
a?[p("span",{class:"change-key"},p("span",{class:`change-sample ${c}`,"aria-hidden":"true"}),s.by==="dates"?i[c]:GO[c],`\
 ${a[c].length.toLocaleString("en")}`)]:[]),p("button",{type:"button",class:"text",hidden:o.open?.type==="compare",onclick:()=>n.
open({type:"compare"})},"List"),p("button",{type:"button",class:"text",onclick:()=>e.set({compare:null})},"Stop"))}var GO={
ended:"first only",began:"second only",held:"both"};function VO(t,e){let n=p("textarea",{readonly:!0,rows:12,"aria-label":e,class:"copy-text",dir:"auto"});n.value=t;let o=p(
"dialog",{"aria-labelledby":"copy-title",class:"copy"},p("form",{method:"dialog"},p("button",{class:"text","aria-label":"\
Close"},"Close")),p("h2",{id:"copy-title"},e),p("p",{},"The browser does not let the page write to the clipboard. Copy t\
he text from here:"),n);o.addEventListener("close",()=>o.remove()),document.body.append(o),o.showModal(),n.focus(),n.select()}
async function sc(t,e){try{return await navigator.clipboard.writeText(t),!0}catch{return VO(t,e),!1}}var Ng=null,Ig=()=>[...N("menu").querySelectorAll("[role=menuitem]")];function js(){let t=N("menu");if(t.hidden)return;let e=t.
contains(document.activeElement);t.hidden=!0,t.replaceChildren(),e&&Ng?.focus()}function Qr(t){let e=Ig();e[(t+e.length)%
e.length]?.focus()}function YO(t){let e=Ig().indexOf(document.activeElement),n={ArrowDown:()=>Qr(e+1),ArrowUp:()=>Qr(e-1),
Home:()=>Qr(0),End:()=>Qr(-1),Escape:js,Tab:js};n[t.key]&&(t.preventDefault(),t.stopPropagation(),n[t.key]())}function Go(t,e,n){
let o=N("menu");o.hidden&&(Ng=document.activeElement);let s=e.filter(a=>a.length);o.replaceChildren(p("p",{class:"menu-t\
itle",role:"presentation",dir:"auto"},t),...s.map(a=>p("div",{role:"group"},...a.map(({label:c,keys:l,run:f})=>p("button",
{type:"button",role:"menuitem",tabindex:-1,"aria-keyshortcuts":l,onclick:()=>{js(),f()}},p("span",{},c),l&&p("kbd",{"ari\
a-hidden":"true"},l)))))),o.setAttribute("aria-label",t),o.hidden=!1;let{offsetWidth:r,offsetHeight:i}=o;o.style.left=`${Math.
max(4,Math.min(n.x,window.innerWidth-r-4))}px`,o.style.top=`${Math.max(4,Math.min(n.y,window.innerHeight-i-4))}px`,Qr(0)}
function Wg(){let t=N("menu");t.addEventListener("keydown",YO),t.addEventListener("contextmenu",e=>e.preventDefault()),document.
addEventListener("pointerdown",e=>{t.contains(e.target)||js()},{capture:!0}),window.addEventListener("blur",js),window.addEventListener(
"resize",js)}var qO=12;function jg(t,e,n){let o=g=>g.length===1?Ue(t,g[0]):R(g.length,"actor"),s=()=>e.get().selected;function r(g){let k=new Set(
g.flatMap(v=>n.canvas().boxed(v)));e.set({only:[...k],selected:[],focus:null,view:"graph"}),n.canvas().start(),n.note(`O\
nly ${o(g)} and what joins them; undo (z) to show the rest again.`)}function i(g){let{without:k,open:v}=e.get();e.set({without:[
...new Set([...k,...g])],selected:[],open:v?.id&&g.includes(v.id)?null:v}),n.note(`${o(g)} hidden; undo (z) to show ${g.
length===1?"it":"them"} again.`)}function a(g){let{unfolded:k,only:v}=e.get();e.set({unfolded:k.filter(A=>!g.includes(A)),
only:v&&v.filter(A=>!g.includes(A)),selected:[]})}let c=g=>{let{unfolded:k}=e.get();return g.every(v=>k.includes(v))&&g.
length>0};function l(g){let k=g.filter(A=>!n.pinned(A)),v={...e.get().pinned};for(let A of k)v[A]=n.canvas().placeOf(A);
if(!k.length)for(let A of g)delete v[A];e.set({pinned:v})}let f=g=>e.set({selected:[...new Set([...s(),...g])]}),u=g=>e.
set({selected:s().filter(k=>!g.includes(k))});async function d(){let g=Ls(t,e.get());await sc(g,"Link to this view")&&n.
note("The link to this view is on the clipboard.")}let m=()=>[{label:"Copy link to this view",run:d},{label:"Export…",
keys:"x",run:()=>N("show-take").click()}];function h(g){let k=g.length===1?g[0]:null,v=g.every(C=>s().includes(C)),A=g.every(
C=>n.pinned(C)),T=g.filter(C=>n.canvas().layout().nodes.has(C)),M=[...k?[{label:"Open",run:()=>n.open({type:"actor",id:k})}]:
[],{label:"Expand",keys:"e",run:()=>g.forEach(C=>n.expand(C))},...k?[{label:"Focus on it",keys:"f",run:()=>n.focus(k)}]:
[],{label:k?"Only this":"Only these",keys:"o",run:()=>r(g)},{label:"Hide",keys:"h",run:()=>i(g)},...c(g)?[{label:"Fold a\
way",run:()=>a(g)}]:[]],E=k?[{label:"Paths from here…",run:()=>n.pathFrom(k,null)},{label:"Paths to here…",run:()=>n.
pathFrom(null,k)}]:g.length===2?[{label:`Paths from ${o([g[0]])} to ${o([g[1]])}`,run:()=>n.pathFrom(g[0],g[1])},{label:`\
Paths from ${o([g[1]])} to ${o([g[0]])}`,run:()=>n.pathFrom(g[1],g[0])}]:[],O=T.length?[{label:A?"Unpin":"Pin",keys:"k",
run:()=>l(T)}]:[];return[M,E,[v?{label:"Unselect",run:()=>u(g)}:{label:"Select",run:()=>f(g)},...O],m()]}function w(g){let{
links:k}=g,v=n.canvas().actorsOf(g);return[[{label:"Open",run:()=>n.open(wa(t,g))},{label:"Only these",run:()=>r(v)},{label:k.
length===1?"Hide this link":`Hide these ${k.length} links`,run:()=>e.set({without:[...new Set([...e.get().without,...k])]})}],
v.length===2?[{label:`Paths from ${o([v[0]])} to ${o([v[1]])}`,run:()=>n.pathFrom(v[0],v[1])},{label:`Paths from ${o([v[1]])}\
 to ${o([v[0]])}`,run:()=>n.pathFrom(v[1],v[0])}]:[],[{label:"Select its actors",run:()=>f(v)}],m()]}let y=g=>[[{label:"\
Show each",run:()=>g.type==="stack"?e.set({stacks:[...e.get().stacks,g.key]}):n.unfold(g.ids)},{label:"Only these",run:()=>r(
g.ids)},{label:"Hide",run:()=>i(g.ids)},{label:"Select",run:()=>f(g.ids)}],g.ids.slice(0,qO).map(k=>({label:Ue(t,k),run:()=>n.
open({type:"actor",id:k})})),m()],$=()=>[[{label:"Show all",keys:"0",run:()=>n.canvas().fit()},{label:"Back to the first\
 view",run:n.fold},{label:"Select with a lasso",keys:"l",run:()=>n.canvas().lasso()},...s().length?[{label:"Clear the se\
lection",run:()=>e.set({selected:[]})}]:[]],[...e.canUndo()?[{label:"Undo",keys:"z",run:n.undo}]:[],...e.canRedo()?[{label:"\
Redo",keys:"y",run:n.redo}]:[]],m()];function S(g,k){let v=g&&g.type!=="strand"?n.canvas().actorsOf(g):[];v.length&&s().
length>1&&v.every(A=>s().includes(A))?Go(`${s().length} actors selected`,h(s()),k):g?.type==="actor"?Go(o([g.id]),h([g.id]),
k):g?.type==="strand"?Go(n.canvas().actorsOf(g).map(A=>o([A])).join(" – "),w(g),k):g?Go(o(g.ids),y(g),k):Go("The pictu\
re",$(),k)}function x(){let g=s(),k=N("selection");if(k.hidden=g.length===0,document.body.dataset.selection=String(g.length),
!g.length)return;let v=(A,T)=>p("button",{type:"button",class:"text",onclick:T},A);k.replaceChildren(p("span",{},`${g.length}\
 selected`),v("Only these",()=>r(g)),v("Hide",()=>i(g)),v("More…",A=>Go(`${g.length} actors selected`,h(g),{x:A.clientX,
y:A.clientY})),v("Clear",()=>e.set({selected:[]})))}function b(){let{open:g}=e.get();return s().length?s():g?.type==="ac\
tor"?[g.id]:[]}return{menu:S,only:r,hide:i,pin:l,fold:a,targets:b,update:x}}var _f=(t,e,n,o)=>p("button",{type:"button",class:"number inline","data-whole":e,onclick:()=>o.showAll(t,e)},n);function Fg(t){
document.body.dataset.legend=t?"open":"closed",N("show-legend").setAttribute("aria-expanded",String(t))}var _g=()=>Fg(!1);
function Bg(t,e){let{description:n,asOf:o,narrowedBy:s}=t.info,r=f=>Object.keys(t[f]).length,i=n?Pi(n):"";N("lead").append(
i?L(i):""),N("lead").title=ot(i),N("about").append(n?L(n):"");let a=[_f("table","actors",R(r("actors"),"actor"),e),_f("t\
able","links",R(r("links"),"link"),e),_f("sources","sources",R(r("sources"),"source"),e)];o&&a.push(`as of ${j(o)}`),Object.
keys(s).length&&a.push(`narrowed by ${Object.entries(s).map(([f,u])=>`${f.replaceAll("_"," ")} ${[u].flat().join(", ")}`).
join("; ")}`),N("facts").append(...a.map(f=>p("li",{},typeof f=="string"?L(f):f))),N("undo").addEventListener("click",e.
undo),N("redo").addEventListener("click",e.redo),N("show-help").addEventListener("click",()=>N("help").showModal()),N("z\
oom-in").addEventListener("click",()=>e.canvas().zoom(1.25)),N("zoom-out").addEventListener("click",()=>e.canvas().zoom(
.8)),N("zoom-fit").addEventListener("click",()=>e.canvas().fit()),N("lasso").addEventListener("click",()=>e.canvas().lasso());
let c=N("legend"),l=f=>{f&&window.matchMedia("(max-width: 760px)").matches&&e.open(null),Fg(f),(f?c.querySelector("input"):
N("show-legend"))?.focus()};N("show-legend").addEventListener("click",()=>l(document.body.dataset.legend!=="open")),c.addEventListener(
"keydown",f=>{f.key!=="Escape"||document.body.dataset.legend!=="open"||(f.preventDefault(),l(!1))})}var rc={d:"M1 6h24"},Jr=(t,e,n="path")=>Z("svg",{class:`key-sample ${t}`,viewBox:"0 0 26 12","aria-hidden":"true"},Z(n,e)),
QO=t=>[Jr(t,rc),` ${t[0].toUpperCase()}${t.slice(1)}`],JO=window.matchMedia("(max-width: 760px)"),ZO=window.matchMedia("\
(pointer: coarse), (max-width: 760px)");function Pg(t,e,n){let o=t[0].toUpperCase()+t.slice(1),s=n.has(t),r=[...n].filter(
i=>i!==t);return p("button",{type:"button",class:"text","data-family":t,"aria-pressed":String(s),title:s?`Drawn; click t\
o leave ${t} out of the picture`:`In view but not drawn; click to draw ${t}`,onclick:()=>e.set({families:V.filter(i=>r.includes(
i)||i===t&&!s)})},s&&Jr(t,rc),s?o:`+ ${o}`)}function Hg(t,e,n){let o=JO.matches,{ribbons:s,nodes:r,look:i,main:a,drawn:c,
present:l}=n.layout(),f=s.map(({ribbon:E})=>E),u=new Set(f.filter(E=>E.main).flatMap(({kinds:E,back:O})=>[...E,...O])),d=n.
asked(),m=V.filter(E=>l.has(E)&&!a.has(E)&&l.has("support")),[h,w]=[m.filter(E=>c.has(E)),m.filter(E=>!c.has(E))],y=[...r.
values()].some(({box:E})=>E?.ended),$=({from:E})=>t.columns.columns[r.get(E)?.column??0]?.tone,S=new Set(f.filter(({family:E})=>E===
"support").map($)),x=!o&&!d&&!Me(e.get())&&S.has("patron")&&S.size>1,b=i.tiles==="count"?"the number counts kinds":"the \
wider, the more kinds",g=a.has("support")?"Support":"Links",k=Me(e.get())!==null,v=i.tiles==="letters"?oo(t).filter(E=>u.
has(E)):[],[A,T,M]=ZO.matches?["Tap","double tap","hold"]:["Click","double click","right click"];N("hint").textContent=r.
size?`${A} for evidence, ${T} to expand, ${M} for more`:"",N("key").replaceChildren(...[u.size>0&&p("li",{},Jr(k?"compar\
ed":"support",rc),`${g}: ${b}`),x&&p("li",{},Jr("patrons",rc),"from patrons"),...v.map(E=>p("li",{},p("span",{class:"key\
-letter",colour:k?null:Tn(t.kinds[E].colour)},t.kinds[E].letters),L(t.kinds[E].label))),y&&p("li",{},Jr("ended",{x:"1",y:"\
1",width:"24",height:"10",rx:"3"},"rect"),"Ended"),...h.map(E=>p("li",{},d?QO(E):Pg(E,e,c))),w.length>0&&p("li",{},...w.
map(E=>Pg(E,e,c)))].filter(E=>E instanceof Node))}function Ug(t,e,n){let o=!1,s=()=>{if(o)return;let r=performance.now()+30,i;try{do i=t.next();while(!i.done&&performance.
now()<r)}catch(a){n(a);return}if(!i.done){eM(s);return}e(i.value)};return s(),{cancel(){o=!0}}}function eM(t){let{port1:e,
port2:n}=new MessageChannel;e.onmessage=()=>{e.close(),t()},n.postMessage(null)}function Gg(t,e,n,o){let s=[{actor:e,phase:"start"}],r=new Set([`${e} start`]),i=(c,l)=>{let f=`${c} ${l}`;return l!==null&&
!r.has(f)&&!!r.add(f)},a=({others:c})=>(o(c.length),c);for(let c=0;s.length;c++){for(let{actor:f,phase:u}of s){if($n(u))
for(let d of a(t.parts(f)))i(d,"down")&&s.push({actor:d,phase:"down"});if(vn(u))for(let d of a(t.wholes(f)))i(d,"up")&&s.
push({actor:d,phase:"up"})}if(s.some(({actor:f,phase:u})=>f===n&&u!=="start"&&u!=="down"))return c;let l=[];for(let{actor:f,
phase:u}of s)for(let d of a(t.ahead(f))){let m=On(t,u,f,d);m&&i(d,m)&&l.push({actor:d,phase:m})}s=l}return null}var Dt=(t,e,n,o)=>({change:t,words:e,options:n,parts:o}),Yg=Dt("parts","allow steps between whole and part","without --n\
o-parts",{parts:!0}),qg=(t,e)=>[...Bf(t.filter).flat(),...Uf(t),...Pf(t.filter).flat()].filter(n=>n.change===e),oM={together:[
"in-order","any"],"in-order":["any"],any:[]};function Bf(t){let e=[];t.certain&&e.push([Dt("certain","include links that\
 are only possibly active","without --certain",{certain:!1})]);let n=Y.slice(0,it(t.minConfidence??"low")).reverse();e.push(
n.map(s=>Dt("minConfidence",`include links of ${s} confidence`,`--min-confidence ${s}`,{minConfidence:s})));let o=oM[t.time];
return e.push(o.map(s=>Dt("time",`relax the time rule to ${s}`,`--time ${s}`,{time:s}))),e}var sM=[{name:"without",words:"\
do not exclude"},{name:"via",words:"do not require"}];function Pf(t){let e=[];for(let{name:n,words:o}of sM)for(let s of t[n])
e.push([Dt(n,`${o} ${s}`,`without --${n} ${s}`,{[n]:t[n].filter(r=>r!==s)})]);t.parts||e.push([Yg]);for(let n of ht.filter(
o=>!t.status.includes(o))){let o=[...t.status,n];e.push([Dt("status",`include ${n} links`,`--status ${o.join(",")}`,{status:o})])}
return t.undirected||e.push([Dt("undirected","follow links in both directions","--undirected",{undirected:!0})]),e}function*Kg(t){
let{filter:e,index:n,first:o}=t,s=n.actors.length-1,r=Hf(t);if(r===null||e.maxHops>=s)return[];let i=yield*o({...e,maxHops:Math.
min(s,Math.max(r,e.maxHops+Ei))});return i?[ic(i.hops.length-i.steps)]:[]}var ic=t=>Dt("maxHops",`allow ${t.toLocaleString(
"en")} ${t===1?"hop":"hops"}`,`--max-hops ${t}`,{maxHops:t});function Hf({index:t,filter:e,from:n,to:o,budget:s}){return Gg(
Jn(t,e),U(t.actorAt,n),U(t.actorAt,o),s.spend)}function Uf({index:t,filter:e}){let n=t.kinds.map((i,a)=>a),o=i=>(e.kinds.
length===0||e.kinds.includes(t.kinds[i]))&&(e.families.length===0||e.families.includes(t.families[i])),s=n.filter(o).map(
i=>t.kinds[i]),r=i=>V.indexOf(t.families[i]);return n.filter(i=>!o(i)&&!e.without.includes(t.kinds[i])).sort((i,a)=>r(i)-
r(a)||i-a).map(i=>{let a=[...s,t.kinds[i]].sort();return Dt("kinds",`include ${t.labels[i].toLowerCase()} links`,`--kind\
 ${a.join(",")}`,{kinds:a,families:[]})})}function*Xg(t){let e=$o(t.filter);if(!e)return[];let{s1:n,s2:o,e1:s,e2:r}=t.index,
i=(d,m)=>[...new Set(d.flatMap(h=>Array.from(h.filter(m))))].sort((h,w)=>h-w),a=i([n,o],d=>e[1]<d&&d<1e9),c=i([s,r],d=>-1e9<
d&&d<e[0]).reverse(),l=yield*Vg(t,c.map(d=>zg(t.filter,d,e[1]))),f=yield*Vg(t,a.map(d=>zg(t.filter,e[0],d))),u=[l,f].filter(
Ht).map(d=>[d]);return u.length?u:[[Dt("time","drop the date","without --on or --between",{on:null,between:null})]]}function zg(t,e,n){
let o=`${ie(e)??""}..${ie(n)??""}`;return Dt(t.on===null?"between":"on",`look at ${rM(ie(e),ie(n))}`,`--between ${o}`,{on:null,
between:o})}function rM(t,e){return t&&e?t===e?t:`${t} to ${e}`:t?`from ${t}`:e?`up to ${e}`:"any day"}function*Vg(t,e){
let[n,o]=[0,e.length];for(;n<o;){let s=n+o>>1;(yield*t.first({...t.filter,...e[s].parts}))?o=s:n=s+1}return e[n]??null}function Gf(t,e){
let n=[Dt("undirected","follow links in both directions","--undirected",{undirected:!0}),Yg,Dt("status","include denied \
links",`--status ${ht.join(",")}`,{status:ht}),Dt("without","exclude nothing","without --without",{without:[]}),Dt("via",
"require no actor","without --via",{via:[]}),Dt("kinds","allow every kind of link",`--family ${V.join(",")}`,{kinds:[],families:V}),
ic(e),Dt("on","drop the date","without --on or --between",{on:null,between:null}),Dt("time","relax the time rule to any",
"--time any",{time:"any"}),Dt("minConfidence","include links of low confidence","--min-confidence low",{minConfidence:null}),
Dt("certain","include links that are only possibly active","without --certain",{certain:!1})],o=(s,r)=>JSON.stringify(s)===
JSON.stringify(r);return n.filter(({parts:s})=>Object.keys(s).some(r=>!o(t[r],s[r])))}var Jg=(t,e,n,o={},s={})=>Ki(zf(t,e,n,o,s));function*zf(t,e,n,o={},{work:s,budget:r=new Lo(s)}={}){let i=Gn(o);function*a(f){
yield;let{paths:u,truncatedBy:d}=yield*Sr(t,e,n,{...f,limit:1},{budget:r,beyond:!1});return d==="work"&&!u.length&&(c.truncated=
!0),u[0]??null}let c={graph:t,index:_e(t),from:e,to:n,filter:i,truncated:!1,budget:r,first:a},l={from:e,to:n,filter:i,truncated:!1,
truncatedBy:null,path:yield*a(i),relaxations:[],together:[],parts:null};if(!l.path&&!c.truncated)try{yield*aM(c,l)}catch(f){
if(!(f instanceof Do))throw f;c.truncated=!0}return{...l,truncated:c.truncated,truncatedBy:c.truncated?"work":null}}function*aM(t,e){
if(e.parts=lM(t),e.parts)return;let{filter:n}=t;function*o(s){for(let r of s){let i=yield*cM(t,r);i&&e.relaxations.push(
i)}}yield*o(Bf(n)),yield*o(yield*Xg(t)),yield*o([yield*Kg(t)]),yield*o(Uf(t).map(s=>[s])),yield*o(Pf(n)),e.relaxations.length||
(e.together=yield*fM(t))}function Zg(t,e){let n={...t,...e};return lr(n)?n:{...n,certain:!1}}function*cM({filter:t,first:e},n){
for(let{parts:o,...s}of n){let r=Zg(t,o),i=yield*e(r);if(i)return{...s,filter:bn(r),path:i}}return null}function lM({index:t,
from:e,to:n,budget:o}){let s=i=>{let a=new Set([U(t.actorAt,i)]);for(let c of a){o.spend(t.outgoing.others[c]+t.incoming.
others[c]);for(let{rows:l,ends:f}of[{rows:t.outgoing,ends:t.target},{rows:t.incoming,ends:t.source}])for(let u=l.start[c];u<
l.start[c+1];u++)a.add(f[l.links[u]])}return a},r=s(e);return r.has(U(t.actorAt,n))?null:[r,s(n)].map(i=>[...i].sort((a,c)=>a-
c).map(a=>t.actors[a]))}function*fM(t){let{filter:e,first:n}=t,o=l=>Zg(e,Object.assign({},...l.map(f=>f.parts)));function*s(l){
return(yield*n(o(l)))!==null}let r=yield*uM(t,s);if(!r)return[];for(let[l,{change:f}]of r.entries())for(let u of qg(t,f))
if(yield*s(r.with(l,u))){r[l]=u;break}let i=yield*n(o(r));if(!i)return[];let a=r.map(l=>l.change==="maxHops"?ic(i.hops.length-
i.steps):l),c=bn(o(a));return a.map(({parts:l,...f})=>({...f,filter:c,path:i}))}function*uM(t,e){let n=Gf(t.filter,dM(t)),
o=n.filter(i=>i.change!=="maxHops"),s=yield*Qg(o,e);if(!s)return yield*Qg(n,e);let r=o.length===n.length?0:s.length-2;for(let i=1;i<=
r;i++)for(let a of Vf(o,i)){let c=n.filter(l=>a.includes(l)||!o.includes(l));if(yield*e(c))return c}return s}function*Qg(t,e){
if(!(yield*e(t)))return null;let n=[];for(let s of t)(yield*e(t.filter(r=>r!==s)))||n.push(s);let o=t.filter(s=>!n.includes(
s));for(let s=0;s<o.length;s++)for(let r of Vf(o,s)){let i=t.filter(a=>n.includes(a)||r.includes(a));if(yield*e(i))return i}
return t}function dM(t){let{filter:e,index:n}=t,o=Object.assign({},e,...Gf(e,1).map(r=>r.parts)),s=Hf({...t,filter:o})??
0;return Math.max(e.maxHops,Math.min(n.actors.length-1,Math.max(s,e.maxHops+Ei)))}function*Vf(t,e){if(e===0)yield[];else
for(let n=0;n+e<=t.length;n++)for(let o of Vf(t.slice(n+1),e-1))yield[t[n],...o]}var ey={any:"each at any time",together:"together on one day","in-order":"one after another"},pM=150,fn=null,Yf=[],Rt,Mt,
qt;function ny(t,e,n){[Rt,Mt,qt]=[t,e,n]}var uo=()=>Mt.get().question??{from:null,to:null,walk:{}},be=(t,e)=>Mt.set(ur(Mt.
get(),t,e)),oy=t=>Mt.set(Hd(Rt,Mt.get(),t));function Fs(){if(!Mt)return null;let{chosen:t}=Mt.get();return t===null?null:
Rn()[t]??null}function ac(){let{from:t,to:e}=uo();return{from:t,to:e,filter:qn(Rt,Mt.get())??{}}}function Rn(){let t=Zr();
return t===null||t==="cancelled"?Yf=[]:typeof t=="object"&&(Yf=t.paths),Yf}function Zr(t=Mt.get()){let e=Ie(t),n=e&&qn(Rt,
t),o=e&&JSON.stringify([e,n]);return fn?.key!==o&&(fn?.cancel(),fn=null,e&&o&&hM(o,mM(e.from,e.to,n))),fn?.state??null}function _s(){
return fn?.state!=="starting"&&fn?.state!=="searching"?!1:(fn.cancel(),qf(fn,"cancelled"),!0)}function cc(){fn=null,qt.answered()}
function*mM(t,e,n){if(!n)throw new RangeError("the filters show nothing: choose at least one value of each");let o=yield*Sr(
Rt,t,e,n),s=o.paths.length?null:yield*zf(Rt,t,e,o.filter);return{...o,why:s}}function hM(t,e){let n={key:t,state:"starti\
ng",cancel:()=>{}};fn=n;let o=!0,s=setTimeout(()=>qf(n,"searching"),pM),r=a=>{clearTimeout(s),o?n.state=a:qf(n,a)},{cancel:i}=Ug(
e,r,a=>{if(!(a instanceof RangeError))throw a;r({wrong:`${a.message[0].toUpperCase()}${a.message.slice(1)}.`,paths:[]})});
n.cancel=()=>{clearTimeout(s),i()},o=!1}function qf(t,e){t.state=e,qt.answered()}var wM={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function gM(t,e){let n=i=>e.open(t.get().open?.
type===i?null:{type:i}),o=i=>()=>{let{open:a}=t.get();return a?.type==="actor"?i(a.id):!1},s=i=>()=>{let a=e.commands().
targets();return a.length?i(a):!1},r=i=>()=>t.set({view:i},{tracked:!1});return[[["/"],"find an actor, event, source, li\
nk or story",()=>N("search").focus()],[["q"],"the question: its first part",()=>At(document,"#question [data-part]")?.focus()],
[["1"],"the graph",r("graph")],[["2"],"the timeline",r("timeline")],[["3"],"the tables",r("table")],[["4"],"the matrix",
r("matrix")],[["5"],"the sources",r("sources")],[["p"],"the answer to the question as a list: paths, or actors with thei\
r links",()=>n("paths")],[["c"],"compare two times, two actors or two filters",()=>N("show-compare").click()],[["s"],"st\
ories: a sequence of views with text",()=>N("show-stories").hidden?!1:n("stories")],[["e"],"expand the selected actor: s\
how its neighbours",o(e.expand)],[["f"],"focus on the selected actor, or leave the focus",()=>t.get().focus?e.unfocus():
o(e.focus)()],[["h"],"hide the selected actors",s(i=>e.commands().hide(i))],[["k"],"pin or unpin the selected actors",s(
i=>e.commands().pin(i))],[["o"],"only the selected actors",s(i=>e.commands().only(i))],[["l"],"select with a lasso: the \
next drag goes round actors",()=>e.canvas().lasso()],[["m"],"menu of the selected actor: all that can be done with it",()=>sy(
t,e)],[["z"],"undo",e.undo],[["y"],"redo",e.redo],[["x"],"export: pictures, tables, files, citations",()=>N("show-take").
click()],[["+","="],"closer",()=>e.canvas().zoom(1.25)],[["-"],"farther",()=>e.canvas().zoom(.8)],[["0"],"show all",()=>e.
canvas().fit()],[["?"],"this help",()=>N("help").showModal()]]}function sy(t,e){if(t.get().view!=="graph")return!1;let[n=null]=e.
commands().targets();return e.commands().menu(n===null?null:{type:"actor",id:n},e.canvas().whereIs(n))}function yM(t,e,n){
let{open:o}=e.get(),s=o?.type==="actor"?o.id:null;if(t.key==="Enter"&&s&&N("panel-title").focus(),(t.key==="ContextMenu"||
t.key==="F10"&&t.shiftKey)&&(t.preventDefault(),sy(e,n)),t.key===" "&&s){t.preventDefault();let{selected:a}=e.get();e.set(
{selected:a.includes(s)?a.filter(c=>c!==s):[...a,s]})}let r=wM[t.key];if(!r)return;t.preventDefault();let i=n.canvas().beside(
s,...r);i&&n.open({type:"actor",id:i})}function ry(t,e){let n=gM(t,e),o=new Map(n.flatMap(([s,,r])=>s.map(i=>[i,r])));N(
"keys").append(...n.flatMap(([s,r])=>[p("dt",{},s.map((i,a)=>[a?" ":"",p("kbd",{},i)])),p("dd",{},r)]),p("dt",{},"arrows"),
p("dd",{},"on the graph: move between actors; Enter opens the panel, Space selects, Shift+F10 opens the menu"),p("dd",{},
"in lists, in the legend and in the matrix: move between rows"),p("dt",{},p("kbd",{},"Esc")),p("dd",{},"cancel the searc\
h for paths, leave the field, show all paths again, or close the panel")),N("canvas").addEventListener("keydown",s=>yM(s,
t,e)),document.addEventListener("keydown",s=>{if(s.defaultPrevented||document.querySelector("dialog[open]"))return;let r=s.
target.closest("input:not([type=checkbox], [type=range], [type=radio]), select, textarea");if(s.key==="Escape"&&(_s()?s.
preventDefault():r?r.blur():t.get().chosen!==null?t.set({chosen:null},{tracked:!1}):e.open(null)),r)return;if((s.ctrlKey||
s.metaKey)&&s.key.toLowerCase()==="z")s.shiftKey?e.redo():e.undo();else if(s.ctrlKey||s.metaKey||s.altKey||o.get(s.key)?.()===
!1||!o.has(s.key))return;s.preventDefault()})}var jt,ti,un;function Kf(t){let e=jt.stories.find(n=>n.id===t);if(!e)throw new RangeError(`the page has no story ${t}`);
return e}function Xf(t){let e=(c,l)=>Object.hasOwn(jt[c],l),n=t.sentences.flatMap(c=>c.links??[]).filter(c=>e("links",c)),
s=t.sentences.flatMap(c=>c.events??[]).filter(c=>e("events",c)).flatMap(c=>jt.events[c].roles.map(({actor:l})=>l)),r=[...new Set(
[...t.show??[],...s,...n.flatMap(c=>[jt.links[c].source,jt.links[c].target])])].filter(c=>e("actors",c)),i=t.filter??{},
a={kinds:null,types:null,confidences:null,statuses:null,countries:null,window:null,certain:!1,without:[],only:null,focus:null,
unfolded:r,question:null,chosen:null,view:"graph"};return Object.assign(a,t.path?Yn(jt,{...t.path,filter:i}):is(jt,i)),t.
focus&&e("actors",t.focus)&&(a.focus={id:t.focus,depth:t.depth??1}),a}function lc(t,e){let n=Kf(t),o=Math.max(0,Math.min(
n.steps.length-1,e));ti.set({...Xf(n.steps[o]),story:{id:t,step:o},open:{type:"stories"}}),un.say(`${n.title}: ${o+1} of\
 ${n.steps.length}, ${n.steps[o].title}`),un.canvas().fit()}function iy(t,e,n,o){[jt,ti,un]=[t,e,n],lc(o,0)}function ay(t,{
id:e,step:n}){return jt=t,{...Xf(Kf(e).steps[n]),story:{id:e,step:n},open:{type:"stories"}}}var kM=()=>ti.set({...Xf({sentences:[]}),
story:null});function xM(){return(jt.info.untold??[]).map(({title:e})=>p("p",{class:"notice"},L(e),": not available, bec\
ause this page lacks some of its records."))}function SM(){return p("ul",{class:"stories"},(jt.stories??[]).map(t=>p("li",
{},p("button",{type:"button",class:"record",onclick:()=>lc(t.id,0)},p("span",{class:"what"},L(t.title),t.summary&&p("spa\
n",{class:"ends"}," ",L(t.summary))),p("span",{class:"fine"},R(t.steps.length,"step"))))))}function $M({text:t,links:e=[],
events:n=[]}){let o=[...e.filter(i=>jt.links[i]).map(i=>Gt(jt,i,un.open)),...n.filter(i=>jt.events[i]).map(i=>Ve(jt,i,un.
open))],s=e.filter(i=>jt.links[i]),r=()=>un.canvas().highlight({actors:s.flatMap(i=>[jt.links[i].source,jt.links[i].target]),
links:s});return p("li",{class:"sentence",onpointerenter:r,onpointerleave:()=>un.light(),onfocusin:r,onfocusout:()=>un.light()},
p("p",{},L(t)),o.length>0&&p("details",{},p("summary",{},`Based on ${R(o.length,"record")}`),p("ul",{class:"links"},o.map(
i=>p("li",{},i)))))}function vM(t,e){return p("p",{class:"stepper"},p("button",{type:"button","aria-label":"Previous ste\
p",disabled:e===0,onclick:()=>lc(t.id,e-1)},"‹"),p("span",{},`${e+1} of ${t.steps.length}`),p("button",{type:"button",
"aria-label":"Next step",class:"primary",disabled:e===t.steps.length-1,onclick:()=>lc(t.id,e+1)},"›"),p("button",{type:"\
button",class:"text",onclick:kM},"All stories"))}function cy(t,e,n){[jt,ti,un]=[t,e,n];let o=ti.get().story,s=o&&Kf(o.id);
if(!s)return{eyebrow:["A sequence of views; links or events support each sentence"],title:"Stories",body:[SM(),xM()]};let r=Math.
min(o.step,s.steps.length-1),{title:i,sentences:a}=s.steps[r];return{eyebrow:[L(s.title)],title:L(i),body:[vM(s,r),p("ul",
{class:"sentences"},a.map($M)),s.steps[r].path&&p("p",{class:"actions"},p("button",{type:"button",onclick:()=>un.open({type:"\
paths"})},"Open the paths of this step"))]}}function Jf(t){let{question:e,focus:n,story:o}=t;return e?{open:{type:"paths"},...Yn(t,e)}:o?ay(t,o):n&&Object.hasOwn(t.
actors,n.id)?{focus:n,open:{type:"actor",id:n.id}}:{}}var ly=46,Bs=5,MM=10,EM=15,fy={linked:"Most linked first",camps:"By camp",country:"By country",first:"Earliest first",name:"\
By name"},fc=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function Zf(t,e){let{columns:n=[],of:o={}}=t.columns??
{},s=o[e]??n.length;return[s,n[s]?.title||`Column ${s+1}`]}function tu(t,e,n,o){let s=new Map;for(let l of e)s.set(l,{id:l,
links:[],first:"9999",group:null});for(let l of n){let{source:f,target:u,span:d}=t.links[l];for(let m of f===u?[f]:[f,u]){
let h=s.get(m);if(!h)continue;h.links.push(l);let w=d[0]??d[1]??"9999";w<h.first&&(h.first=w)}}let r=[...s.values()],i=new Map(
r.map(l=>{let{name:f,country:u}=t.actors[l.id],d=o==="camps"?Zf(t,l.id):null;return d&&(l.group=d[1]),o==="country"&&(l.
group=Dl(u)||"No country given"),[l,{name:f,camp:d?.[0]??0,last:u?0:1}]})),a=(l,f)=>f.links.length-l.links.length||fc.compare(
U(i,l).name,U(i,f).name),c={linked:a,name:(l,f)=>fc.compare(U(i,l).name,U(i,f).name),first:(l,f)=>l.first<f.first?-1:l.first>
f.first?1:a(l,f),country:(l,f)=>U(i,l).last-U(i,f).last||fc.compare(l.group??"",f.group??"")||a(l,f),camps:(l,f)=>U(i,l).
camp-U(i,f).camp||a(l,f)};return r.sort(c[o])}function AM({span:t,spans:e=[t],end:n,periods:o=[]},s,r){let i=o.some(c=>c.
endsWith("/..")),a=e.map(c=>TM(c,n===".."||i&&c[2]!==null&&c[3]===null,s,r)).filter(Ht);return a.length===0?null:{left:Math.
min(...a.map(({left:c})=>c)),right:Math.max(...a.map(({right:c})=>c)),solid:a.find(({solid:c})=>c)?.solid??null,fadeLeft:a[0].
fadeLeft,fadeRight:H(a).fadeRight,ongoing:a.some(({ongoing:c})=>c),parts:a}}function TM(t,e,n,o){let[s,r,i,a]=t.map(Ut),
c=[s,r,i,a].filter(w=>w!==null);if(c.length===0)return null;let l=s===null,f=a===null,u=n(s??Math.min(...c))-(l?ly:0),d=n(
(a??Math.max(...c))+1)+(f?ly:0),m=w=>Math.max(0,Math.min(o,w));[u,d]=[m(Math.min(u,o-Bs)),m(Math.max(d,Bs))],d=Math.max(
d,u+Bs);let h=null;if(r!==null&&i!==null&&r<=i){let[w,y]=[m(Math.min(n(r),o-Bs)),m(Math.max(n(i+1),Bs))];h=[w,Math.max(y,
w+Bs)],d=Math.max(d,h[1])}return{left:u,right:d,solid:h,fadeLeft:l,fadeRight:f,ongoing:e}}function DM(t,e,n){let o=t.links[e],
{label:s,symmetric:r}=t.kinds[o.kind],i=o.source===n;return`${s} ${r?"with":i?"→":"←"} ${t.actors[i?o.target:o.source].
name}`}function uy(t,e,{x:n,width:o,measure:s,most:r=4,all:i=!1,wanted:a=null}){let c=[],l=0;for(let h of e.links){let w=AM(
t.links[h],n,o);w?c.push({link:h,...w}):l+=1}let f=({link:h})=>-it(t.links[h].confidence),u=({link:h})=>t.kinds[t.links[h].
kind].label;c.sort(i?(h,w)=>fc.compare(u(h),u(w))||h.left-w.left:(h,w)=>+(w.link===a)-+(h.link===a)||+!h.solid-+!w.solid||
f(h)-f(w)||w.right-w.left-(h.right-h.left)||h.left-w.left);let d=[],m=[];for(let h of c){let w=DM(t,h.link,e.id),y=Math.
min(s(w)+(t.links[h.link].status==="asserted"?0:EM),o),$=Math.max(0,Math.min(h.fadeLeft&&h.solid?h.solid[0]:h.left,o-y)),
S=Math.min($,h.left),x=Math.max(h.right,$+y)+MM,b=d.findIndex(g=>g.every(([k,v])=>x<=k||S>=v));b<0&&!i&&d.length>=r||(b<
0&&(b=d.push([])-1),d[b].push([S,x]),m.push({...h,row:b,text:w,labelLeft:$,wide:y}))}return{bars:m,rows:d.length,more:c.
length-m.length,undated:l}}function dy(t,e,{x:n,width:o,measure:s,most:r=2}){let i=l=>t.events[l].roles.length+t.events[l].
claims.length,a=Array.from({length:r},()=>[]),c=[];for(let[l,f]of[...e].sort(([u,d],[m,h])=>i(m)-i(u)||d-h)){let u=s(t.events[l].
name)+18,d=n(f),m=d+u<=o?d:Math.max(0,d+2-u),h=a.findIndex(w=>w.every(([y,$])=>m+u+6<=y||m>=$+6));h<0||(a[h].push([m,m+u]),
c.push({id:l,at:d,left:m,wide:u,row:h}))}return c.sort((l,f)=>l.at-f.at)}var LM=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function CM(t){let e=new Map;for(let{kind:o}of Object.values(
t.links))e.set(o,(e.get(o)??0)+1);let n=o=>V.indexOf(t.kinds[o].family);return Object.keys(t.kinds).sort((o,s)=>n(o)-n(s)||
(e.get(s)??0)-(e.get(o)??0)||(o<s?-1:1))}function NM(t,e,n){let o=new Map,s=(r,i,a,c)=>{let l=o.get(r)??new Map,f=l.get(
i)??new Map;o.set(r,l.set(i,f.set(a,[...f.get(a)??[],c])))};for(let r of e){let{source:i,target:a,kind:c}=t.links[r];i===
a||n!=="all"&&t.kinds[c].family!==n||(s(i,a,c,r),t.kinds[c].symmetric&&s(a,i,c,r))}return o}var IM={from:24,to:20},py=3,
WM=150;function my(t,e,n,{order:o,grouped:s,opened:r,roleOf:i}){let a=h=>n.get(h)??0,c=(h,w)=>LM.compare(t.actors[h].name,
t.actors[w].name)||(h<w?-1:1),l=(h,w)=>a(w)-a(h)||c(h,w),f=(h,w)=>i(h)[0]-i(w)[0],u={kinds:l,name:c,role:(h,w)=>f(h,w)||
l(h,w)},d=new Set([...n.keys()].sort(l).slice(0,IM[e])),m=new Map;for(let h of[...n.keys()].sort(u[o]))nt(m,s?i(h)[0]:0,
h);return[...m].sort(([h],[w])=>h-w).map(([h,w])=>{let y=`${e}${h}`,$=w.filter(k=>!d.has(k)).sort(l),S=$.length>py&&r.includes(
y),x=$.slice(S?WM:0),b=new Set(x.length>py?x:[]),g=w.filter(k=>!b.has(k)).map(k=>({key:k,ids:[k],kinds:a(k),stack:!1}));
return b.size&&g.push({key:y,ids:[...b],kinds:x.reduce((k,v)=>k+a(v),0),stack:!0}),{key:y,title:s?i(w[0])[1]:null,entries:g,
folds:S}})}function hy(t,e,n){let o=NM(t,e,n.family),s=CM(t),r=new Map,i=new Map,a=new Set;for(let[f,u]of o)for(let[d,m]of u){
r.set(f,(r.get(f)??0)+m.size),i.set(d,(i.get(d)??0)+m.size);for(let h of m.values())for(let w of h)a.add(w)}function c(f,u){
let d=new Map;for(let m of f.ids)for(let h of u.ids)for(let[w,y]of o.get(m)?.get(h)??[])d.set(w,[...d.get(w)??[],...y]);
return[...d].sort(([m],[h])=>s.indexOf(m)-s.indexOf(h)).map(([m,h])=>({kind:m,links:h,...la(t,h,n.window)}))}let l=new Set(
[...a].map(f=>t.links[f].kind));return{givers:my(t,"from",r,n),receivers:my(t,"to",i,n),links:a,kinds:s.filter(f=>l.has(
f)),cell:c}}var wy=12,$e;function Kt(){$e&&($e.hidden=!0)}function ei(t,{left:e,right:n=e,top:o,bottom:s=o}){$e||($e=p("div",{id:"bu\
bble",role:"presentation"}),document.body.append($e),document.addEventListener("keydown",a=>{a.key==="Escape"&&Kt()})),$e.
replaceChildren(...ue(t).filter(a=>a!=="").map(a=>typeof a=="string"?p("span",{},a):a)),$e.hidden=!1;let r=(e+n)/2-$e.offsetWidth/
2;$e.style.left=`${Math.max(6,Math.min(r,window.innerWidth-$e.offsetWidth-6))}px`;let i=o-$e.offsetHeight-wy;$e.style.top=
`${i<6?Math.min(s+wy,window.innerHeight-$e.offsetHeight-6):i}px`}function Ps(t,e){let n=()=>ei(e(),t.getBoundingClientRect());
return t.addEventListener("pointerenter",n),t.addEventListener("focus",()=>{t.matches(":focus-visible")&&n()}),t.addEventListener(
"pointerleave",Kt),t.addEventListener("blur",Kt),t}var[jM,FM]=["#ffffff","#11151b"],gy=5,yy=36,_M=[["high","high confidence"],["moderate","moderate"],["low","low"],["high \
disputed","disputed"],["high ended","ended"]],BM=([t,e])=>p("li",{},p("span",{class:`tick plain ${t}`,"aria-hidden":"tru\
e"}),e);function uc(t,e,{links:n=[],confidence:o="high",disputed:s,denied:r,ended:i,possible:a}={}){let{letters:c,colour:l}=t.
kinds[e],u=Object.entries({disputed:s,denied:r,ended:i,possible:a}).filter(([,m])=>m),d=p("span",{class:["tick",o,...u.map(
([m])=>m)].join(" "),"data-kind":e,"data-link":n[0],"aria-hidden":"true"},c);return d.style.setProperty("--tick",rn(l,jM,
gy)),d.style.setProperty("--tick-dark",rn(l,FM,gy)),d}var ni=(t,{ids:e,stack:n})=>n?`${e.length.toLocaleString("en")} mo\
re actors`:ot(t.actors[e[0]].name),PM=t=>[...t].length>yy?`${[...t].slice(0,yy-1).join("")}…`:t;function by(t,e,n){let{
ids:o,kinds:s,stack:r}=e,i=ni(t,e);return p("th",{scope:n==="from"?"row":"col",class:r?"matrix-name stack":"matrix-name",
tabindex:-1,"data-entry":e.key,"data-side":n,"data-actor":r?null:o[0],"aria-expanded":r?"false":null,title:r?"Show them \
one by one":i},p("span",{class:"matrix-label"},!r&&Se(t.types[t.actors[o[0]].type]),r?i:L(n==="to"?PM(i):i)),p("span",{class:"\
count",title:"Kinds of link in all its cells"},s.toLocaleString("en"),p("span",{class:"hidden"}," kinds")))}function ky({
key:t,title:e,folds:n},o){let s=p("button",{type:"button",class:"text",onclick:()=>o(t)},"Fewer");return p("span",{class:"\
matrix-group-title"},e??"",n&&s)}function HM(t,e,n,o){let s=e.cell(n,o),r=s.map(({kind:i})=>t.kinds[i].label).join(", ");
return p("td",{tabindex:-1,class:[s.length>0&&"some",(n.stack||o.stack)&&"stack"].filter(Ht).join(" ")||null,"data-from":n.
key,"data-to":o.key},s.length>0&&[p("span",{class:"hidden"},`${ni(t,n)} to ${ni(t,o)}: ${r}`),p("span",{class:"ticks"},s.
map(i=>uc(t,i.kind,i)))])}function xy(t,e,{label:n,corner:o,fold:s}){let r=e.receivers.flatMap(({entries:d})=>d),i=e.receivers.
some(({title:d,folds:m})=>d!==null||m),a=new Set(e.receivers.map(({entries:d})=>d[0].key)),c=p("td",{class:"matrix-corne\
r",rowspan:i?2:1},p("ul",{class:"matrix-grades","aria-label":"Key to the ticks"},_M.map(BM)),p("span",{class:"matrix-to"},
`${o[1]} →`),p("span",{class:"matrix-from"},`${o[0]} ↓`)),l=r.map(d=>by(t,d,"to")),f=[i&&p("tr",{class:"matrix-group\
s"},c,e.receivers.map(d=>p("th",{scope:"colgroup",colspan:d.entries.length},ky(d,s)))),p("tr",{},!i&&c,l)].filter(Ht),u=p(
"table",{role:"grid",class:"matrix","aria-label":n},p("thead",{},f),e.givers.map(d=>p("tbody",{},(d.title!==null||d.folds)&&
p("tr",{class:"matrix-groups"},p("th",{scope:"rowgroup",colspan:r.length+1},ky(d,s))),d.entries.map(m=>p("tr",{},by(t,m,
"from"),r.map(h=>HM(t,e,m,h)))))));for(let d of X(u,"td[data-to], th[data-side=to]"))a.has(d.dataset.to??d.dataset.entry??
"")&&d.classList.add("first");return u}function Sy(t,e,n,o){let s=({links:r,confidence:i,disputed:a,denied:c,ended:l,possible:f})=>[
r.length>1&&R(r.length,"link"),`${i} confidence`,a&&"disputed",c&&"denied",l&&"ended",f&&"possible, not certain, at the \
time chosen"].filter(Ht);return[p("strong",{},L(ni(t,e))," → ",L(ni(t,n))),...o.map(r=>p("span",{class:"matrix-said"},
uc(t,r.kind,r),L(t.kinds[r.kind].label),p("span",{class:"fine"},` ${s(r).join(", ")}`)))]}var GM={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1],PageUp:[-10,0],PageDown:[10,0]};function zM(t){
return[...t.rows].map(n=>X(n,"th[data-entry], td[data-to]")).filter(n=>n.length>0).map((n,o)=>o===0?[null,...n]:n)}function $y(t){
let e=null,n=[],o=null;function s(a){a&&(o&&(o.tabIndex=-1),o=a,o.tabIndex=0)}function r(a){let c=n.findIndex(l=>l.includes(
a));return[c,c<0?-1:n[c].indexOf(a)]}function i(a){if(!(a.target instanceof HTMLElement)||a.altKey||a.metaKey)return;let[
c,l]=r(a.target);if(c<0)return;if(a.key==="Enter"||a.key===" "){a.preventDefault(),t(a.target);return}let[f,u]=GM[a.key]??
[0,0],d=a.key==="End"?1/0:a.key==="Home"?-1/0:0;if(!f&&!u&&!d)return;a.preventDefault();let m=(y,$)=>Math.max(0,Math.min(
$,y)),h=m(c+(d&&a.ctrlKey?d:f),n.length-1),w=n[h][m(l+(d||u),n[h].length-1)]??n[h][1];s(w),w?.focus(),w?.scrollIntoView(
{block:"nearest",inline:"nearest"})}return{attach(a){let{entry:c,side:l,from:f,to:u}=o?.dataset??{},d=o!==null&&o===document.
activeElement;e=a,n=zM(e),e.addEventListener("keydown",i),e.addEventListener("focusin",({target:h})=>{h instanceof HTMLElement&&
r(h)[0]>=0&&s(h)});let m=n.flat().find(h=>h&&(c?h.dataset.entry===c&&h.dataset.side===l:h.dataset.from===f)&&h.dataset.to===
u);return o=null,s((f||c?m:null)??n[1]?.find(h=>h?.classList.contains("some"))??n[0][1]),d},focus:()=>o?.focus({preventScroll:!0})}}var nu={support:["Givers","Receivers"],structure:["From","To"],alignment:["Actors","Aligned with"],hostility:["Actors","\
Against"],all:["From","To"]},YM={kinds:"Most kinds first",name:"By name",role:"By role"};function vy(t,e,n,o){let s,r,i=new Map,
a=$y(b),c=O=>n.set({matrix:{...n.get().matrix,...O}},{tracked:!1}),l=p("div",{class:"table-scope",role:"group","aria-lab\
el":"Family of links"},Ni.map(O=>p("button",{type:"button","data-family":O,onclick:()=>c({family:O,opened:[]})},xe(O)))),
f=p("select",{"aria-label":"Order of rows and columns",onchange:O=>c({order:O.target.value})},Ii.map(O=>p("option",{value:O},
YM[O]))),u=p("input",{type:"checkbox",onchange:O=>c({grouped:O.target.checked,opened:[]})}),d=p("p",{class:"table-told",
role:"status"}),m=p("ul",{class:"matrix-key","aria-label":"Kinds of link"}),h=p("p",{class:"notice view-none",hidden:!0}),
w=p("div",{class:"matrix-scroll",tabindex:-1});t.append(p("div",{class:"view-bar"},l,f,p("label",{class:"check"},u,"Grou\
p by column of the picture"),d),m,h,w);function y(){let O=n.get().matrix.family,C=new Set(Object.values(e.links).map(({kind:D})=>e.
kinds[D].family));return O==="all"||C.has(O)?O:V.find(D=>C.has(D))??O}let $=O=>c({opened:n.get().matrix.opened.filter(C=>C!==
O)}),S=O=>c({opened:[...n.get().matrix.opened,O]}),x=({dataset:{from:O,to:C}})=>{let[D,W]=[i.get(O??""),i.get(C??"")];return D&&
W&&{giver:D,receiver:W,ticks:r.cell(D,W)}};function b(O){let{entry:C,actor:D}=O.dataset;if(D)return o.open({type:"actor",
id:D});if(C)return S(C);let W=x(O);if(!W?.ticks.length)return;let _=[W.giver,W.receiver].find(G=>G.stack);return _?S(_.key):
o.open({type:"pair",from:W.giver.ids[0],to:W.receiver.ids[0]})}function g(){let{order:O,grouped:C,opened:D}=n.get().matrix,
W=y(),_=[w.scrollLeft,w.scrollTop];r=hy(e,s.view.links,{family:W,order:O,grouped:C,opened:D,window:we(e,n.get()),roleOf:Q=>Zf(
e,Q)}),i=new Map([...r.givers,...r.receivers].flatMap(Q=>Q.entries.map(dt=>[dt.key,dt])));for(let Q of X(l,"[data-family\
]"))Q.setAttribute("aria-pressed",String(Q.dataset.family===W));if(f.value=O,u.checked=C,k(W),v(),h.hidden=r.links.size>
0,w.hidden=m.hidden=r.links.size===0,!r.links.size)return;let G=xy(e,r,{label:`${W==="all"?"All links":xe(W)}: ${nu[W].join(
" by ").toLowerCase()}`,corner:nu[W],fold:$}),q=a.attach(G);w.replaceChildren(G),[w.scrollLeft,w.scrollTop]=_,q&&a.focus(),
T()}function k(O){let C=dt=>dt.flatMap(mt=>mt.entries.flatMap(({ids:xt})=>xt)).length,D=s.view.links.size-r.links.size,[
W,_]=nu[O].map(dt=>dt.toLowerCase()),G=D?`${r.links.size.toLocaleString("en")} of ${R(s.view.links.size,"link")}`:R(r.links.
size,"link");if(d.textContent=O==="support"?`${C(r.givers)} ${W}, ${C(r.receivers)} ${_}, ${G}`:G,r.links.size)return;let q=O===
"all"?"link":`link of ${O}`,Q=p("button",{type:"button",onclick:()=>c({family:"all"})},"Show all families");h.replaceChildren(
`No ${q} passes the filters. ${D?"":"Widen them in the legend, or clear the time window."}`,...D?[Q]:[])}function v(){let{
kinds:O}=n.get();m.replaceChildren(...r.kinds.map(C=>{let D=O?.length===1&&O[0]===C,W=p("button",{type:"button","aria-pr\
essed":String(D),title:D?"Show all kinds":"Show only this kind",onclick:()=>n.set({kinds:D?null:[C]}),onpointerenter:()=>A(
C),onpointerleave:()=>A(null),onfocus:()=>A(C),onblur:()=>A(null)},uc(e,C),L(e.kinds[C].label));return p("li",{},W)}))}function A(O){
for(let C of X(w,".tick"))C.classList.toggle("faint",O!==null&&C.dataset.kind!==O)}function T(){let O=n.get(),C=Ia(e,O,Fs(),
s),D=new Set(C?.links??[]),W=O.open?.type==="actor"?O.open.id:null,_=O.open?.type==="pair"?O.open:null,G=q=>{let Q=x(q);
return!Q||W?!1:_?Q.giver.ids.includes(_.from)&&Q.receiver.ids.includes(_.to):Q.ticks.some(dt=>dt.links.some(mt=>D.has(mt)))};
for(let q of X(w,"th[data-entry]"))W!==null&&(i.get(q.dataset.entry??"")?.ids.includes(W)??!1)?q.setAttribute("aria-curr\
ent","true"):q.removeAttribute("aria-current");for(let q of X(w,"td.some"))G(q)?q.setAttribute("aria-selected","true"):q.
removeAttribute("aria-selected")}function M(O){for(let Q of X(w,".cross"))Q.classList.remove("cross");if(!(O instanceof HTMLElement)||
!O.dataset.to)return Kt();let{from:C,to:D}=O.dataset;for(let Q of X(w,"th[data-entry]"))Q.dataset.entry===(Q.dataset.side===
"from"?C:D)&&Q.classList.add("cross");let W=x(O);if(!W?.ticks.length)return Kt();let{giver:_,receiver:G,ticks:q}=W;return ei(
Sy(e,_,G,q),O.getBoundingClientRect())}w.addEventListener("pointerover",O=>{O.pointerType!=="touch"&&O.target instanceof
Element&&M(O.target.closest("td"))}),w.addEventListener("pointerleave",()=>M(null)),w.addEventListener("focusin",({target:O})=>{
O instanceof Element&&O.matches(":focus-visible")&&M(O.closest("td"))}),w.addEventListener("focusout",()=>M(null)),w.addEventListener(
"click",({target:O})=>{if(!(O instanceof HTMLElement)||O.closest("button"))return;let C=O.closest("th[data-entry], td[da\
ta-to]");C&&b(C)}),n.on((O,C)=>{O.view!=="matrix"||!r||(O.open!==C.open||O.question!==C.question||O.chosen!==C.chosen)&&
T()});function E(O){let C=s&&s.view===O.view&&rt(s.state.matrix,O.state.matrix);s=O,C||g()}return{update:E}}var su="Publishers with one source",ou="Original sources that no other source repeats",My={reliability:"By reliability",
publisher:"By publisher",class:"By class",year:"By year",derivation:"By original source",none:"Not grouped"},Ey={links:"\
Most links first",falls:"Most dependent links first",title:"By title",newest:"Newest first"},dc=new Intl.Collator("en",{
sensitivity:"base",numeric:!0}),ru=t=>t.stance==="supports";function Ay(t,e){let n=Tl(t.sources),[o,s]=[new Map,new Map];
for(let a of e.links)for(let c of new Set(t.links[a].claims.map(l=>l.source)))nt(o,c,a);for(let a of Fe(t,e))for(let c of new Set(
t.events[a].claims.map(l=>l.source)))nt(s,c,a);let r=new Set([...o.keys(),...s.keys()]);for(let a of r)for(let c of vt(t.
sources[a]))t.sources[c]&&r.add(c);let i=new Map;for(let a of r){let c=ia(t.sources,a,n),l=u=>c.size===1?u.get(a)??[]:[...new Set(
[...c].flatMap(d=>u.get(d)??[]))],f={id:a,links:0,events:0,unsupported:0,weaker:0,lost:0,derived:n.get(a)??[]};for(let u of l(
o)){let{claims:d,confidence:m}=t.links[u],h=d.filter(w=>!c.has(w.source));f.links+=1,d.some(ru)&&!h.some(ru)?f.unsupported+=
1:it(cr(h,t.sources).confidence)<it(m)&&(f.weaker+=1)}for(let u of l(s)){f.events+=1;let{claims:d}=t.events[u];(ra(d,c)||
d.every(m=>c.has(m.source)))&&(f.lost+=1)}i.set(a,f)}return i}function Ty(t,e,n){let o=new Set(n),s={all:{links:0,all_claims:0,
strong_and_fair:0}};n.length&&(s.core={...s.all});for(let r of e){let{kind:i,source:a,target:c,claims:l,roots:f}=t.links[r];
if(t.kinds[i].family!=="support")continue;let u=l.filter(m=>ru(m)&&m.strength!=="weak").map(m=>m.source),d=os(new Set(u),
t.sources).length>1;for(let m of o.has(a)&&o.has(c)?[s.all,s.core]:[s.all])m.links+=1,f.length>1&&(m.all_claims+=1),d&&(m.
strong_and_fair+=1)}return s}var Oy=t=>t.unsupported*1e3+t.lost*1e3+t.weaker;function Dy(t,e,n){let o=a=>t.sources[a.id].
title,s=a=>t.sources[a.id].published??"",r=(a,c)=>c.links+c.events-a.links-a.events||dc.compare(o(a),o(c)),i={links:r,falls:(a,c)=>Oy(
c)-Oy(a)||r(a,c),title:(a,c)=>dc.compare(o(a),o(c)),newest:(a,c)=>s(c)>s(a)?1:s(c)<s(a)?-1:r(a,c)};return[...e].sort(i[n])}
var iu=/\d{4}/;function KM(t,e,n,o){let s=t.sources[e.id];return n==="publisher"?U(o,s.publisher)>1?s.publisher:su:n==="\
class"?s.class?on(s.class):"No class given":n==="year"?iu.exec(s.published??"")?.[0]??"No date of publication":n==="reli\
ability"?`${s.reliability}: ${ae[s.reliability]}`:"All sources"}function XM(t,e){let n=new Map(e.map(a=>[a.id,a])),o=new Set,
s=new Map,r=(a,c,l)=>{if(!o.has(a.id)){o.add(a.id),l.push({...a,depth:c});for(let f of a.derived){let u=n.get(f);u&&r(u,
c+1,l)}}},i=a=>!vt(t.sources[a.id]).some(c=>n.has(c));for(let a of[...e.filter(i),...e]){if(o.has(a.id))continue;let[c]=vt(
t.sources[a.id]),f=i(a)&&!c&&!a.derived.some(u=>n.has(u))?ou:c&&!t.sources[c]?String(c):t.sources[a.id].title;s.has(f)||
s.set(f,[]),r(a,0,s.get(f))}return[...s].sort(([a],[c])=>+(a===ou)-+(c===ou)).map(([a,c])=>({title:a,entries:c}))}function Ly(t,e,n){
if(n==="derivation")return XM(t,e);let o=new Map;for(let a of e)o.set(t.sources[a.id].publisher,(o.get(t.sources[a.id].publisher)??
0)+1);let s=new Map;for(let a of e)nt(s,KM(t,a,n,o),{...a,depth:0});let r=a=>a.reduce((c,l)=>c+l.links,0),i={reliability:([
a],[c])=>dc.compare(a,c),year:([a],[c])=>+!iu.test(a)-+!iu.test(c)||dc.compare(c,a),weight:([a,c],[l,f])=>+(a===su)-+(l===
su)||r(f)-r(c)};return[...s].sort(i[n]??i.weight).map(([a,c])=>({title:a,entries:c}))}var pc=150,JM=120;function Cy(t,e,n,o){let s,r=new Map,[i,a]=[pc,""],c=(O,C,D)=>{let W=p("select",{"aria-label":O,onchange:x},
Object.entries(C).map(([_,G])=>p("option",{value:_},G)));return W.value=D,W},l=c("Group the sources",My,"none"),f=c("Sor\
t the sources",Ey,"falls"),u=new Map,d=0,m=p("input",{type:"search",class:"table-find",placeholder:"Filter the sources",
"aria-label":"Filter the sources by a text",dir:"auto",oninput:()=>{clearTimeout(d),d=setTimeout(()=>{a=m.value,x()},JM)}}),
h=p("p",{class:"table-told",role:"status"}),w=p("p",{class:"timeline-key"},[["falls","left without support"],["weakens",
"less confident"],["stands","unchanged"]].map(([O,C])=>p("span",{class:"key-item"},p("span",{class:`key-square ${O}`}),C))),
y=p("p",{class:"view-figures"}),$=p("div",{class:"bibliography",tabindex:-1}),S=lo($,()=>X($,".source-entry").map(O=>X(O,
"button, a")));t.append(p("div",{class:"view-bar"},m,l,f,w,h),y,$);function x(){i=pc,M()}function b(O,C){let D=[{kind:"f\
alls",number:O.unsupported},{kind:"weakens",number:O.weaker},{kind:"stands",number:O.links-O.unsupported-O.weaker}].filter(
({number:W})=>W);return p("div",{class:"hang-bar","aria-hidden":"true"},D.map(({kind:W,number:_})=>{let G=p("span",{class:W});
return G.style.width=`${Math.max(1.5,_/C*100)}%`,G}))}function g(){if(!s)return;let{all:O,core:C}=Ty(e,s.view.links,e.info.
core),D=({links:_,all_claims:G,strong_and_fair:q})=>`${ol(G,_)}, by strong and fair claims alone ${ol(q,_)}`;y.hidden=!O.
links;let W=C?.links?`; among the core actors: ${D(C)}`:"";y.textContent=`Support links with two independent sources: ${D(
O)}${W}`}let k=(O,C,D,W)=>W>0&&oe(e,o.open,{type:O,where:{[C]:D}},W),v=O=>O.filter(Boolean).map((C,D)=>[D?", ":"",C]);function A({
id:O,links:C,events:D,unsupported:W,weaker:_,lost:G}){if(C+D===0)return"not cited in this view";let q=v([W>0&&[k("links",
"alone",O,W)," left without support"],G>0&&[k("events","alone",O,G)," without a claim"],_>0&&[k("links","weaker",O,_)," \
less confident"]]);return q.length?["without it: ",q]:"everything here has other support"}function T(O,C){let D=e.sources[O.
id],[W]=vt(D),_=dt=>o.open({type:"source",id:dt}),G=[L(D.publisher),D.author&&L(D.author),D.class&&on(D.class),D.published&&
j(D.published)].filter(Boolean),q=v([k("links","rests",O.id,O.links),k("events","rests",O.id,O.events)]),Q=p("li",{class:`\
source-entry ${O.depth?"derived":""}`,"data-source":O.id},p("span",{class:`source-grade grade-${D.reliability}`,title:`R\
eliability ${D.reliability}: ${ae[D.reliability]}`},D.reliability),p("div",{class:"source-what"},p("button",{type:"butto\
n",class:"source-title","aria-current":O.id===n.get().open?.id?"true":null,onclick:()=>_(O.id)},L(D.title)),p("p",{class:"\
fine"},G.map((dt,mt)=>[mt?" · ":"",dt]),` · ${ae[D.reliability]}`,D.url&&[" · ",ao(D.url,"open"),p("span",{class:"hid\
den"},` ${ot(D.title)}`)]),W&&!O.depth&&p("p",{class:"fine"},"derives from ",e.sources[W]?p("button",{type:"button",class:"\
inline",onclick:()=>_(W)},L(e.sources[W].title)):L(W)),O.derived.length>0&&p("p",{class:"fine"},`repeated by ${R(O.derived.
length,"other source")}`)),p("div",{class:"source-hangs"},b(O,C),p("p",{},q.length?q:"–"),p("p",{class:O.unsupported||
O.lost?"fine falling":"fine"},A(O))));return Q.style.setProperty("--depth",String(O.depth)),Q}function M(){let O=vr(a).split(
/\s+/).filter(Boolean),C=mt=>{let xt=e.sources[mt.id];return u.has(mt.id)||u.set(mt.id,vr([xt.title,xt.publisher,xt.author,
xt.class,xt.published,xt.url,mt.id].filter(Boolean).join(" "))),O.every(yo=>u.get(mt.id).includes(yo))},D=Dy(e,[...r.values()].
filter(C),f.value),W=Ly(e,D,l.value),_=Math.max(1,...D.map(mt=>mt.links)),[G,q]=[D.filter(mt=>mt.unsupported||mt.lost).length,
D.filter(mt=>vt(e.sources[mt.id]).length).length];h.textContent=[R(D.length,"source"),`${G.toLocaleString("en")} are the\
 only support of some record`,`${q.toLocaleString("en")} repeat another source`].join("; ");let Q=i,dt=[];for(let{title:mt,
entries:xt}of W){if(Q<=0)break;dt.push(p("section",{},l.value!=="none"&&p("h2",{},L(mt),p("span",{class:"count"},xt.length.
toLocaleString("en"))),p("ul",{},xt.slice(0,Q).map(yo=>T(yo,_))))),Q-=xt.length}D.length>i&&dt.push(p("p",{},p("button",
{type:"button",onclick:()=>{i+=pc,M()}},`Show ${Math.min(pc,D.length-i)} more of ${(D.length-i).toLocaleString("en")} so\
urces`))),D.length||dt.push(p("p",{class:"notice"},r.size?["No source contains “",L(a),"”. Clear the filter above."]:
Object.keys(e.sources).length?"Nothing in this view cites a source. Widen the filters in the legend, or clear the time w\
indow.":"This data has no sources. Sources in sources.yaml appear here once a claim cites them.")),$.replaceChildren(...dt),
S.update()}n.on((O,C)=>{if(!(O.view!=="sources"||O.open===C.open))for(let D of X($,"[data-source]")){let W=D.querySelector(
".source-title");O.open?.type==="source"&&O.open.id===D.dataset.source?W?.setAttribute("aria-current","true"):W?.removeAttribute(
"aria-current")}});function E(O){let C=s?.view===O.view;s=O,!C&&(r=Ay(e,s.view),g(),M())}return{update:E}}function Ny(t,e,n,{open:o,drawn:s}){let r=n.text(e),i=[r&&L(r)];if(n.counts){let{type:c,where:l}=n.counts(e),f={type:c,where:s?
{...l,drawn:""}:l},u=oe(t,o,f,Number(r),{text:r});u.tabIndex=-1,i.splice(0,1,u)}n.id==="kind"&&i.unshift(ze({colour:t.kinds[e.
own.kind].colour,arrow:!t.kinds[e.own.kind].symmetric,dash:Je[e.own.confidence]?.join(" ")})),n.id==="type"&&i.unshift(Se(
t.types[e.own.type]));let a=n.id==="status"?e.own.status:n.id==="confidence"?`confidence-${e.own.confidence}`:n.id==="st\
ance"?e.own.stance:"";return p("div",{role:"gridcell",class:`cell ${n.number?"number":""} ${a}`,title:r.length>14?ot(r):
null},i)}function Iy(t,e){let n=parseFloat(getComputedStyle(t).fontSize)/14||1,o=e.map(({width:s})=>Math.round(s*n));t.style.
setProperty("--columns",["40px",...e.map(({share:s},r)=>s?`minmax(${o[r]}px, ${s}fr)`:`${o[r]}px`)].join(" ")),t.style.setProperty(
"--least",`${o.reduce((s,r)=>s+r,40)}px`)}var oi={actors:"Actors",links:"Links",claims:"Claims",sources:"Sources",events:"Events"},eE={ArrowRight:1,ArrowLeft:-1};
function Wy(t){let e=p("div",{class:"table-tabs",role:"tablist","aria-label":"Tables"},xn.map(o=>p("button",{type:"butto\
n",role:"tab",id:`tab-${o}`,"data-table":o,"aria-controls":"table-panel",onclick:()=>t.set({table:o},{tracked:!1})},oi[o],
" ",p("span",{class:"count"}))));e.addEventListener("keydown",o=>{let s=eE[o.key];if(!s)return;o.preventDefault();let r=xn,
i=r[(r.indexOf(t.get().table)+s+r.length)%r.length];t.set({table:i},{tracked:!1}),At(e,`[data-table="${i}"]`)?.focus()});
function n(o){for(let s of xn){let[r,i]=[At(e,`[data-table="${s}"]`),s===t.get().table];r?.setAttribute("aria-selected",
String(i)),r?.setAttribute("tabindex",i?"0":"-1"),r?.querySelector(".count")?.replaceChildren(o[s]?.toLocaleString("en")??
"")}}return{element:e,update:n}}var Ry=8;function jy(t,e,n,o={}){let s=p("div",{class:"rows",...o}),r=new Map,[i,a]=[0,36];function c(){let u=t.scrollTop,
d=Math.max(0,Math.floor(u/a)-Ry),m=Math.min(i-1,Math.ceil((u+t.clientHeight)/a)+Ry);for(let[h,w]of r)h>=d&&h<=m||w.contains(
document.activeElement)&&h<i||(w.remove(),r.delete(h));for(let h=d;h<=m;h+=1){if(r.has(h))continue;let w=n(h);w.style.top=
`${h*a}px`,r.set(h,w);let y=[...r.keys()].filter($=>$>h).sort(($,S)=>$-S)[0];s.insertBefore(w,r.get(y)??null)}}function l(u){
i=u,a=parseFloat(getComputedStyle(t).getPropertyValue("--row-height"))||36,s.style.height=`${i*a}px`;for(let d of r.values())
d.remove();r.clear(),c()}function f(u){let[d,m]=[u*a,t.clientHeight-e.offsetHeight];return d<t.scrollTop?t.scrollTop=d:d+
a>t.scrollTop+m&&(t.scrollTop=d+a-m),c(),r.get(u)}return t.addEventListener("scroll",()=>requestAnimationFrame(c),{passive:!0}),
new ResizeObserver(()=>{t.clientHeight&&c()}).observe(t),{body:s,draw:c,made:r,page:()=>Math.max(1,Math.floor((t.clientHeight-
e.offsetHeight)/a)-1),reset:l,reveal:f}}var sE=120,rE=(t,e)=>Object.keys(t[e==="claims"?"links":e]).length>0;function Fy(t,e,n,o){let s,r=[],i=[],a=[],c=0,l=!1,
f="",u=0,d=structuredClone(am),m=new Map(xn.map(F=>[F,new Set])),h=()=>n.get().table,w=()=>U(m,h()),y=F=>rt(F.open,n.get().
open),$=Wy(n),S=p("input",{type:"search",class:"table-find",placeholder:"Filter these rows","aria-label":"Filter these r\
ows by a text",dir:"auto",oninput:W}),x=p("div",{class:"table-scope",role:"group","aria-label":"Rows to show"},[{drawn:!1,
label:"In view"},{drawn:!0,label:"Drawn on the graph"}].map(({drawn:F,label:J})=>p("button",{type:"button","data-drawn":String(
F),onclick:()=>{l=F,_()}},J))),b=p("p",{class:"table-told",role:"status"}),g=p("button",{type:"button",class:"primary",onclick:mt},
"Show on the graph"),k=p("button",{type:"button",onclick:()=>o.focus([...w()][0])},"Focus"),v=p("button",{type:"button",
class:"text",onclick:()=>{w().clear(),dt()}},"Select none"),A=p("div",{role:"rowgroup",class:"grid-head"}),T=p("div",{class:"\
table-grid",role:"grid","aria-multiselectable":"true",onkeydown:yo}),M=p("p",{class:"notice view-none",hidden:!0}),E=jy(
T,A,O,{role:"rowgroup"});T.append(A,E.body);function O(F){let J=i[F],ft=ot(a.slice(0,3).map(P=>P.text(J)).filter(Boolean).
join(", ")),ct=p("input",{type:"checkbox",tabindex:-1,"aria-label":`Select ${ft}`,onchange:P=>Q(J,P.target.checked)});return ct.
checked=w().has(J.key),p("div",{role:"row",class:"grid-row","aria-rowindex":F+2,"aria-selected":String(ct.checked),"aria\
-current":y(J)?"true":null,tabindex:F===c?0:-1,"data-index":F,onclick:P=>{P.target.closest(".cell-check, .number.inline")||
(xt(F,!1),o.open(J.open))},onfocus:()=>xt(F,!1)},p("div",{role:"gridcell",class:"cell cell-check"},p("label",{},ct)),a.map(
P=>Ny(e,J,P,{open:o.open,drawn:l})))}function C(){let[F,J]=d[h()],ft=p("input",{type:"checkbox","aria-label":"Select all\
 these rows",onchange:()=>{for(let ct of i)ft.checked?w().add(ct.key):w().delete(ct.key);dt()}});A.replaceChildren(p("di\
v",{role:"row",class:"grid-row","aria-rowindex":1},p("div",{role:"columnheader",class:"cell cell-check"},p("label",{},ft)),
a.map(ct=>p("div",{role:"columnheader",class:ct.number?"cell number":"cell","aria-sort":ct.id===F?J?"ascending":"descend\
ing":null},p("button",{type:"button","data-column":ct.id,onclick:()=>D(ct)},ct.title,p("span",{class:"arrow","aria-hidde\
n":"true"},ct.id===F?J?"▲":"▼":"")))))),Iy(T,a),T.setAttribute("aria-colcount",String(a.length+1))}function D(F){let[
J,ft]=d[h()];d[h()]=[F.id,J===F.id?!ft:!F.number],G(),At(A,`[data-column="${F.id}"]`)?.focus(),o.say(`Sorted by ${F.title}\
, ${d[h()][1]?"ascending":"descending"}`)}function W(){clearTimeout(u),u=setTimeout(()=>{f=S.value,G()},sE)}function _(){
let F=l?s.drawn:s.view;a=cm(e,h()),r=Or(e,h(),F),$.update({actors:F.actors.size,links:F.links.size,[h()]:r.length});for(let J of X(
x,"[data-drawn]"))J.setAttribute("aria-pressed",String(J.dataset.drawn===String(l)));_n.setAttribute("aria-labelledby",`\
tab-${h()}`),T.setAttribute("aria-label",oi[h()]),G()}function G(){let[F,J]=d[h()];i=dm(pm(r,a,f),a.find(({id:ft})=>ft===
F)??a[0],J),c=Math.max(0,i.findIndex(y)),C(),T.setAttribute("aria-rowcount",String(i.length+1)),T.hidden=i.length===0,M.
hidden=i.length>0,i.length===0&&q(),T.scrollTop=0,E.reset(i.length),i.length&&y(i[c])&&E.reveal(c),dt()}function q(){let F=oi[h()].
toLowerCase();return r.length?M.replaceChildren(`None of the ${r.length.toLocaleString("en")} ${F} contains “`,L(f),"”\
. ",p("button",{type:"button",onclick:()=>{S.value=f="",G(),S.focus()}},"Clear the filter")):l&&s.view.actors.size>s.drawn.
actors.size?M.replaceChildren(`No ${F} are drawn on the graph. `,p("button",{type:"button",onclick:()=>{l=!1,_()}},"Show\
 all in view")):M.replaceChildren(rE(e,h())?`No ${F} pass the filters. Widen them in the legend, or clear the time windo\
w.`:`This data has no ${F}.`)}function Q(F,J){J?w().add(F.key):w().delete(F.key),dt()}function dt(){for(let[I,P]of E.made){
let B=w().has(i[I].key);P.setAttribute("aria-selected",String(B));let K=P.querySelector("input");K&&(K.checked=B),y(i[I])?
P.setAttribute("aria-current","true"):P.removeAttribute("aria-current")}let F=w().size,J=A.querySelector("input"),ft=i.filter(
I=>w().has(I.key)).length;J&&(J.checked=ft>0&&ft===i.length),J&&(J.indeterminate=ft>0&&ft<i.length);let ct=oi[h()].toLowerCase();
b.textContent=F?`${F.toLocaleString("en")} selected`:i.length<r.length?`${i.length.toLocaleString("en")} of ${r.length.toLocaleString(
"en")} ${ct}`:"";for(let I of[g,v])I.hidden=F===0;k.hidden=F!==1||h()!=="actors"}function mt(){let F=Or(e,h(),{actors:new Set(
Object.keys(e.actors)),links:new Set(Object.keys(e.links))}).filter(ct=>w().has(ct.key)),J=[...new Set(F.flatMap(ct=>[...ct.
actors]))],ft=J.filter(ct=>!s.view.actors.has(ct));n.set({view:"graph",unfolded:[...new Set([...n.get().unfolded,...J])],
...F.length===1?{open:F[0].open}:{}}),setTimeout(()=>o.canvas().fit(),60),ft.length&&o.note(ft.length===1?"1 actor of th\
ese does not pass the filters and is not shown.":`${R(ft.length,"actor")} of these do not pass the filters and are not s\
hown.`)}function xt(F,J=!0){E.made.get(c)?.setAttribute("tabindex","-1"),c=Math.max(0,Math.min(i.length-1,F));let ft=J?E.
reveal(c):E.made.get(c);ft?.setAttribute("tabindex","0"),J&&ft?.focus({preventScroll:!0})}function yo(F){if(!F.target.closest(
".rows"))return;let ft={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+E.page(),PageUp:c-E.page(),Home:0,End:i.length-1}[F.key],ct=i[c];
if(ft!==void 0)xt(ft);else if(F.key==="Enter")o.open(ct.open);else if(F.key===" "&&F.target.getAttribute("role")==="row")
Q(ct,!w().has(ct.key));else return;F.preventDefault()}let _n=p("div",{id:"table-panel",role:"tabpanel",class:"table-pane\
l"},p("div",{class:"view-bar"},S,x,b,g,k,v),M,T);t.append($.element,_n),n.on((F,J)=>{if(F.view!=="table"||!s)return;let ft=xn.
find(I=>I===`${F.open?.type}s`);if(J.view!=="table"&&ft&&ft!==F.table&&queueMicrotask(()=>n.set({table:ft},{tracked:!1})),
F.open===J.open)return;let ct=i.findIndex(y);ct>=0&&(xt(ct,!1),E.reveal(ct)),dt()});function Wc(F){let J=s&&s.view===F.view&&
s.drawn===F.drawn&&s.state.table===F.state.table&&i.length;s=F,J?E.draw():_()}return{update:Wc}}var _y=(t,e,n,o)=>n.length>0&&p("div",{class:"event-answers"},p("span",{class:"fine"},e),p("ul",{},n.map(s=>p("li",{},p(
"button",{type:"button",class:"inline","data-event":s,onclick:()=>o.open({type:"event",id:s})},L(t.events[s].name)),p("s\
pan",{class:"fine"},` ${j(t.events[s].date)}`)))));function aE(t,e,n){let o=t.events[e],{to:s,by:r}=qi(t,e),i=[...new Set(
o.roles.map(({actor:a})=>a))].filter(a=>t.actors[a]);return p("li",{class:"event-entry","data-id":e},p("p",{class:"event\
-date"},j(o.date)),p("div",{},p("button",{type:"button",class:"event-name",onclick:()=>n.open({type:"event",id:e})},L(o.
name)),p("p",{class:"fine"},o.place&&[L(o.place),i.length>0&&" · "],i.map((a,c)=>[c?", ":"",Tt(t,a,n.open)])),_y(t,"In \
answer to",s,n),_y(t,"Answered by",r,n)))}function By(t,e){let n=p("p",{class:"view-figures"}),o=p("ol",{class:"event-li\
st"});return{element:p("div",{class:"timeline-events",tabindex:-1},n,o),update({state:r,view:i}){let a=Fe(t,i),c=r.window?
`, ${Yt(r.window)}`:"";n.textContent=a.length?`${R(a.length,"event")}${c}`:"No event lies in this time or has an actor i\
n view. Widen the time or the filters.",o.replaceChildren(...a.map(l=>aE(t,l,e)))},mark(r){for(let i of o.children)i instanceof
HTMLElement&&i.toggleAttribute("data-open",r?.type==="event"&&r.id===i.dataset.id)}}}var Us=1/0;function au(t,e){let n=[...e].map(r=>t.links[r]),o=new Uint32Array(n.length+1);n.forEach((r,i)=>o[i+1]=o[i]+te(
r).length);let s=new Float64Array(o[n.length]*4);return n.forEach((r,i)=>te(r).forEach(([a,c,l,f],u)=>{(r.outside?.includes(
u)?[a,null,null,f]:[a,c,l,f]).forEach((m,h)=>{s[4*(o[i]+u)+h]=m===null?h%2?Us:-Us:Ut(m)})})),{numbers:s,starts:o}}var cu=(t,e)=>t[e]===
-Us&&t[e+3]===Us,lE=["undated","possible","certain"];function Hy({numbers:t,starts:e},[n,o]){let s={certain:0,possible:0,
undated:0},[r,i]=[n??-Us,o??Us],a=c=>t[c+1]<=i&&t[c+2]>=r?2:cu(t,c)?0:t[c]<=i&&t[c+3]>=r?1:-1;for(let c=0;c+1<e.length;c+=
1){let l=-1;for(let f=e[c];f<e[c+1];f+=1)l=Math.max(l,a(4*f));l>=0&&(s[lE[l]]+=1)}return s}function Uy({numbers:t,starts:e}){
let n=0;for(let o=0;o+1<e.length;o+=1){let s=e[o];for(;s<e[o+1]&&cu(t,4*s);)s+=1;s===e[o+1]&&(n+=1)}return n}var mc=ds(({
last:t})=>t).left;function Py(t,e){e.length>1&&e.sort(([o],[s])=>o-s);let n=-1;for(let[o,s]of e)s<=n||(t[Math.max(o,n+1)]+=
1,t[s+1]-=1,n=s)}function Gy({numbers:t,starts:e},n){let o=new Int32Array(n.length+1),s=new Int32Array(n.length+1),r=(i,a,c)=>{
n.length===0||c<n[0].first||a>H(n).last||i.push([mc(n,a),Math.min(n.length-1,mc(n,c))])};for(let i=0;i+1<e.length;i+=1){
let a=[],c=[];for(let l=4*e[i];l<4*e[i+1];l+=4){let[f,u]=[t[l+1],t[l+2]],d=cu(t,l);d||r(c,t[l],t[l+3]);let m=f<=u;!m&&(u<
n[0]?.first||mc(n,f)!==mc(n,u))||(r(a,m?f:u,m?u:f),d&&r(c,m?f:u,m?u:f))}Py(o,a),Py(s,c)}for(let i=1;i<n.length;i+=1)o[i]+=
o[i-1],s[i]+=s[i-1];return{certain:o.subarray(0,n.length),possible:s.subarray(0,n.length).map((i,a)=>i-o[a])}}var Vy=66,[lu,Vo]=[20,51],dn=24,Yy=24,fu=5,qy=52;function Xy(t,e){let n=(e-2*dn)/(t.last+1-t.first);return{x:r=>dn+(r-t.
first)*n,day:r=>t.first+(r-dn)/n,each:n}}function Ky(t,e,n,{x:o},s){let r="";return t.forEach((i,a)=>{if(!e[a])return;let[
c,l]=[o(Math.max(i.first,s.first)),o(Math.min(i.last,s.last)+1)],f=Vo-n[a],u=[c,l-(l-c>5?1:.4),f,f-e[a]],[d,m,h,w]=u.map(
y=>y.toFixed(1));r+=`M${d} ${h}V${w}H${m}V${h}Z`}),r}function fE(t,e,{x:n},o){return t.map((s,r)=>{let i=(Vo-e[r]).toFixed(
1),[a,c]=[n(Math.max(s.first,o.first)),n(Math.min(s.last,o.last)+1)];return`${r?"L":"M"}${a.toFixed(1)} ${i}H${c.toFixed(
1)}`}).join("")}function Qy(t,e,n){let o=Z("svg",{class:"time-picture",height:Vy,"aria-hidden":"true"}),s=p("div",{class:"\
time-marks",role:"group","aria-label":"Events"}),r=p("div",{class:"time-list",hidden:!0}),i=["first","last"].map(S=>p("b\
utton",{type:"button",class:`time-cut ${S}`,onclick:n,hidden:!0})),a=0;function c({bins:S,counted:x,domain:b,across:g,certainOnly:k}){
let{certain:v,possible:A}=x,T=Math.max(1,...S.map((D,W)=>v[W]+(k?0:A[W]))),M=D=>D?Math.max(1,D/T*(Vo-lu)):0,E=Array.from(
v,M),O=E.map(()=>0),C=Array.from(A,M);return[...k?[]:[Z("path",{class:"time-possible",d:Ky(S,C,E,g,b)}),Z("path",{class:"\
time-tops",d:fE(S,C.map((D,W)=>D+E[W]),g,b)})],Z("path",{class:"time-certain",d:Ky(S,E,O,g,b)})]}function l({domain:S,across:x,
width:b,cut:g}){let[k,v]=[g.first===null?14:qy,g.last===null?14:qy];return qr(S.first,S.last,b-2*dn).flatMap(({day:A,label:T,
year:M})=>{let E=x.x(A),O=E>k+14&&E<b-v-14;return[Z("path",{class:M?"time-tick year":"time-tick",d:`M${E} ${Vo}v4`}),O&&
Z("text",{x:E,y:Vy-3,"text-anchor":"middle"},T)]}).filter(Boolean)}function f({cut:S}){i.forEach((x,b)=>{let g=b?S.last:
S.first;if(x.hidden=g===null,g===null)return;let k=Number(String(wt(g)).slice(0,4));x.textContent=b?`${k} ≫`:`≪ ${k}`,
x.title=`A few dates are ${b?"later, up to":"earlier, back to"} ${k}: show all years`,x.setAttribute("aria-label",x.title)})}
let u=(S,x,b)=>`M${S} ${x-b}l${b} ${b} ${-b} ${b} ${-b} ${-b}z`;function d(S,{across:x,width:b}){let g=Math.max(1,Math.floor(
(b-2*dn)/Yy)),k=(b-2*dn)/g,v=new Map;for(let[A,T]of S){let M=Math.max(0,Math.min(g-1,Math.floor((x.x(T)-dn)/k)));v.has(M)||
v.set(M,[]),v.get(M).push(A)}return[...v].sort(([A],[T])=>A-T).map(([A,T])=>({ids:T,left:dn+A*k,wide:k}))}function m(S){
let x=b=>p("span",{},L(t.events[b].name),p("span",{class:"fine"},` ${j(t.events[b].date)}`));return[...S.slice(0,fu).map(
x),S.length>fu&&`and ${R(S.length-fu,"more event")}`]}function h(S,x){r.replaceChildren(p("ul",{class:"links"},S.map(v=>p(
"li",{},Ve(t,v,A=>{g(),e.open(A)}))))),r.hidden=!1;let b=(r.parentElement?.clientWidth??0)-r.offsetWidth;r.style.left=`${Math.
max(0,Math.min(x.offsetLeft+Yy/2-r.offsetWidth/2,b))}px`,r.querySelector("button")?.focus();let g=()=>{r.hidden=!0,document.
removeEventListener("pointerdown",k)},k=v=>{r.contains(v.target)||g()};document.addEventListener("pointerdown",k),r.onkeydown=
v=>{let A=[...r.querySelectorAll("button")],T={ArrowDown:1,ArrowUp:-1}[v.key];if(v.key==="Escape")g(),x.focus();else if(T)
A[Math.max(0,Math.min(A.length-1,A.findIndex(M=>M===document.activeElement)+T))].focus();else return;v.preventDefault()}}
function w(S){a=Math.min(a,Math.max(0,S.length-1)),s.replaceChildren(...S.map(({ids:x,left:b,wide:g},k)=>{let v=x.length===
1?`${ot(t.events[x[0]].name)}, ${j(t.events[x[0]].date)}`:`${x.length} events: ${x.slice(0,3).map(T=>ot(t.events[T].name)).
join(", ")}${x.length>3?" and more":""}`,A=p("button",{type:"button",class:"time-mark","aria-label":v,tabindex:k===a?0:-1,
onclick:()=>{Kt(),x.length===1?e.open({type:"event",id:x[0]}):h(x,A)},onfocus:()=>{s.children[a]?.setAttribute("tabindex",
"-1"),a=k,A.setAttribute("tabindex","0")}});return A.style.left=`${b}px`,A.style.width=`${g}px`,Ps(A,()=>m(x))}))}s.addEventListener(
"keydown",S=>{let x={ArrowLeft:a-1,ArrowRight:a+1,Home:0,End:s.children.length-1}[S.key];x!==void 0&&(S.preventDefault(),
X(s,"button")[Math.max(0,Math.min(s.children.length-1,x))]?.focus())});function y({across:S,domain:x},[b,g],k){let[v,A]=[
Math.max(b,x.first),Math.min(g,x.last)+1];if(v>=A)return!1;let[T,M]=[S.x(v),Math.max(2,S.x(A)-S.x(v))];return Z("path",{
class:k?"time-compared second":"time-compared first",d:`M${T-(k||M>2?0:2)} ${lu-4}h${M}V${Vo}h${-M}z`})}function $(S){o.
setAttribute("width",String(S.width));let x=S.asOf!==null&&Z("path",{class:"time-record",d:`M${S.across.x(S.asOf)} ${lu-
4}V${Vo}`}),b=S.events.map(([,g])=>u(Math.round(S.across.x(g)*10)/10,10,4)).join("");o.replaceChildren(...ue([c(S),Z("pa\
th",{class:"time-base",d:`M${dn} ${Vo}H${S.width-dn}`}),l(S),x,S.compared.map((g,k)=>y(S,g,k)),Z("path",{class:"time-eve\
nts",d:b})])),w(d(S.events,S)),f(S)}return{draw:$,parts:[o,s,r,...i]}}var Jy={month:["1 month",1],quarter:["3 months",3],year:["1 year",12]},dE=250,pE=1500,si={play:"M5 3.200v9.600l8-4.800z",
pause:"M5 3.500v9M11 3.500v9",back:"M10 3.500 5.500 8l4.500 4.500",ahead:"M6 3.500 10.500 8 6 12.500"},ri=t=>Z("svg",{class:"\
icon",viewBox:"0 0 16 16","aria-hidden":"true"},Z("path",{d:t}));function Zy(t,e,n,o){let s=0,r=(w,y,$)=>p("button",{type:"\
button",class:"square","aria-label":w,title:w,onclick:$},ri(y)),i=r("Step back",si.back,()=>d(-1)),a=r("Step forward",si.
ahead,()=>d(1)),c=r("Play",si.play,()=>s?h():m()),l=p("select",{class:"time-speed","aria-label":"Step",title:"How far th\
e window goes in one step"},Object.entries(Jy).map(([w,[y]])=>p("option",{value:w},y)));l.value="month";let f=()=>Jy[l.value][1];
function u(w){e.send(w),e.end()}function d(w){h(),e.begin();let{window:y}=t.get();u(y?Is(y,{months:w*f()},n()):ig(n(),w,
f()))}function m(){let w=window.matchMedia("(prefers-reduced-motion: reduce)").matches;e.begin(),c.replaceChildren(ri(si.
pause)),c.setAttribute("aria-label","Pause"),u(cg(t.get().window,n())),s=setInterval(()=>{let y=ag(t.get().window,f(),n());
y?u(y):h()},w?pE:dE)}function h(){s&&(clearInterval(s),s=0,c.replaceChildren(ri(si.play)),c.setAttribute("aria-label","P\
lay"),o())}return{elements:[i,c,a,l],stop:h,isPlaying:()=>s!==0}}function tb(t,e){let n=p("p",{class:"time-reading"}),o=(i,a,c,l)=>i?p("button",{type:"button",class:"inline",title:c,onclick:l},
a):a,s=i=>()=>e.open({type:"dated",id:i});function r(i,a,c=null){let l=a&&Hy(i,[Ut(a[0]),Ut(a[1])]),f=l?l.undated:Uy(i),
u=i.starts.length-1,d=!a&&c||Yt(a),m=l?[o(l.certain,`${R(l.certain,"link")} certain`,"List them",s("certain")),o(l.possible,
`${l.possible.toLocaleString("en")} possible`,"List them",s("possible"))]:[o(u,R(u,"link"),"Show them in the tables",()=>t.
set({view:"table",table:"links"},{tracked:!1}))];f&&m.push(o(f,`${f.toLocaleString("en")} have no usable dates`,"These l\
inks have no dates, or only days on which they were seen. The bars count them only where they are certain.",s("undated"))),
n.replaceChildren(...ue([p("strong",{},d[0].toUpperCase()+d.slice(1)),": ",m.map((h,w)=>[w?", ":"",h])]))}return{element:n,
show:r,text:()=>n.textContent}}function eb(t,e){let n=p("p",{id:"time-problem",class:"time-problem",role:"alert",hidden:!0}),o=p("input",{type:"text",class:"\
time-text",placeholder:"2012 to 2017, Dec 2024 …",autocomplete:"off",spellcheck:"false","aria-label":"Time",title:"A t\
ime such as 2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",onchange:i,onkeydown:c=>{c.key==="Enter"&&i()}}),s=p(
"button",{type:"button",class:"text","aria-label":"Clear the window",onclick:()=>{e(),t.set(tn(null))}},"Clear");function r(c){
n.textContent=c,n.hidden=!c;for(let[l,f]of[["aria-invalid","true"],["aria-describedby",n.id]])c?o.setAttribute(l,f):o.removeAttribute(
l)}function i(){let c;try{c=en(o.value)}catch(l){if(!(l instanceof RangeError))throw l;return r(l.message)}e(),rt(c,t.get().
window)?a(c):t.set(tn(c))}function a(c){let l=c?Yt(c):"";o.value=l.charAt(0).toUpperCase()+l.slice(1),s.disabled=!c,r("")}
return{element:p("div",{class:"time-typed"},o,s,n),show:a}}var gE=4,nb=24,yE=1e3,bE={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12},kE={Home:"first",End:"\
last"};function xE(t){let e=null,n=null,[o,s]=[!0,0];function r(){if(clearTimeout(e??void 0),e=null,rt(t.get().window,n))
return;let i=performance.now();t.set(tn(n),{tracked:o}),o=!1,s=Math.min(400,(performance.now()-i)*1.2)}return{begin(){o=
!0},send(i){n=i,e??=setTimeout(r,16+s)},end(){e!==null&&r()},isLast:i=>rt(i,n)}}function ob(t,e,n,o){let s=xE(e),r=0,i=(d,m)=>p(
"div",{class:`time-${d}`,role:"slider",tabindex:0,"data-part":d,"aria-label":m,"aria-orientation":"horizontal",onkeydown:h=>f(
h,d)}),a={body:i("body","Window, both ends"),first:i("first","Window from"),last:i("last","Window until")};function c(d){
o(d),s.send(d)}function l(d){let{limits:m,across:h}=n(),[w,y]=ne(d,m),[$,S]=[h.x(w),h.x(y+1)];t.classList.toggle("window\
ed",!!d);let x=Math.max(0,nb-(S-$))/2;a.body.style.left=`${$-x}px`,a.body.style.width=`${S-$+2*x}px`,a.body.style.setProperty(
"--spare",`${x}px`),a.first.style.left=`${$-x-nb}px`,a.last.style.left=`${S+x}px`,a.body.setAttribute("tabindex",d?"0":"\
-1");for(let{part:b,day:g,side:k}of[{part:"first",day:w,side:0},{part:"last",day:y,side:1},{part:"body",day:w,side:null}]){
a[b].setAttribute("aria-valuemin",m.first),a[b].setAttribute("aria-valuemax",m.last),a[b].setAttribute("aria-valuenow",Math.
min(Math.max(g,m.first),m.last));let v=k===null?null:d?.[k];a[b].setAttribute("aria-valuetext",k===null?Yt(d):v?lt(v):`o\
pen, ${k?"to the end":"from the start"}`)}}function f(d,m){let{window:h}=e.get(),{limits:w}=n(),y=bE[d.key]??0,$=kE[d.key];
if(!y&&!$||d.ctrlKey||d.metaKey||d.altKey)return;d.preventDefault(),d.timeStamp-r>yE&&s.begin(),r=d.timeStamp,s.end();let S=d.
shiftKey?{days:Math.sign(y)}:{months:y};if(m==="body")c(Is(h,$?{days:$==="first"?-1e6:1e6}:S,w));else{let x=m==="first"?
0:1,b=ne(h,w)[x];c(Tf(h,x,$?w[$]:S.days?b+S.days:rg(b,x,y),w))}s.end()}function u(d){if(d.button!==0||d.target.closest("\
.time-mark, .time-list, .time-cut"))return;let{domain:m,limits:h,across:w,bins:y}=n(),$=t.getBoundingClientRect(),S=d.clientX-
$.left,x=d.target.closest("[data-part]")?.dataset.part??"new",b=e.get().window,g=ne(b,h),k=w.each>3,v=!1;t.setPointerCapture(
d.pointerId),t.classList.add("dragging"),s.begin(),Kt();function A(C){let D=Math.round((C-S)/w.each);if(x==="body"){let _=Qa(
g[0]+D,!1,{exact:k});return Is(b,k?{days:_-g[0]}:{months:bt(_)-bt(g[0])},h)}if(x==="new"){let _=[S,C].sort((G,q)=>G-q).map(
(G,q)=>Qa(w.day(G),!!q,{exact:k}));return Xa(Math.max(m.first,_[0]),Math.max(_[0],Math.min(m.last,_[1])),h)}let W=x==="f\
irst"?0:1;return Tf(b,W,Qa(g[W]+D+W,!!W,{exact:k}),h)}function T(C){let D=C.clientX-$.left;v||=Math.abs(D-S)>gE,v&&c(A(D))}
function M(C){t.classList.remove("dragging");for(let[D,W]of O)t.removeEventListener(D,W);if(document.removeEventListener(
"keydown",E,!0),C.type!=="pointerup")c(b);else if(!v&&x==="new"){let D=y.find(W=>W.last>=w.day(S))??H(y);c(Xa(Math.max(D.
first,m.first),Math.min(D.last,m.last),h))}s.end(),a[x]&&a[x].focus({preventScroll:!0,focusVisible:!1})}function E(C){C.
key==="Escape"&&(C.preventDefault(),M(C))}let O=[["pointermove",T],["pointerup",M],["pointercancel",M]];for(let[C,D]of O)
t.addEventListener(C,D);document.addEventListener("keydown",E,!0)}return t.addEventListener("pointerdown",u),{draw:l,parts:Object.
values(a),sending:s}}var $E=[...Nt.filter(t=>t!=="window"&&t!=="certain"),"compare"],vE=window.matchMedia("(max-width: 760px)"),sb=()=>{};function uu(t){
let e=[];for(let{span:n}of Object.values(t.links))for(let o of n)o&&e.push(Ut(o));for(let n of Object.values(t.events))for(let o of n.
days)o&&e.push(Ut(o));return t.info.asOfDay&&e.length&&e.push(Ut(t.info.asOfDay)),og(e)}function rb(t,e,n,o){let s=uu(e);
if(!s){t.append(p("p",{class:"time-none"},"No link or event in this data has a date."));return}OE(t,e,n,o,s)}function OE(t,e,n,o,s){
let r=Ut(e.info.asOfDay??null),i=p("div",{class:"time-chart"}),a=Qy(e,o,()=>v(s.whole)),c=au(e,new Set),l=[],f=s,u,d=()=>f===
s?s:s.whole,m=ob(i,n,()=>u,D=>{m.draw(D),h.show(c,D)}),h=tb(n,o),w=Zy(n,m.sending,d,()=>o.say(h.text()??"")),y=eb(n,w.stop),
$=p("button",{type:"button",class:"text",onclick:()=>{let{window:D}=n.get();v(f===s&&D?Af(D,s.whole):s)}}),S=p("button",
{type:"button",class:"square","aria-label":"Time bar",onclick:()=>k(!g())},ri("M4 6.500 8 10.500l4-4")),x=p("input",{type:"\
checkbox",onchange:D=>n.set({certain:D.target.checked})}),b=({compare:D})=>D?.by==="dates"?D.sides:[],g=()=>t.classList.
contains("folded");function k(D){t.classList.toggle("folded",D),S.setAttribute("aria-expanded",String(!D)),S.title=D?"Sh\
ow the time bar":"Hide the time bar",D||M()}function v(D){f=D,T(n.get()),M(),A()}function A(){let{window:D}=n.get();$.disabled=
f===s&&!D,$.textContent=f===s?"Zoom in":"Zoom out",$.setAttribute("aria-label",f===s?"Zoom in on the window":"Zoom out t\
o all years")}function T(D){let W={...D,window:null},_=Ta(e,W,Be(e,W,Rn()));c=au(e,_.links),l=Ka(e.events,Object.keys(e.
events).filter(G=>e.events[G].roles.some(({actor:q})=>_.actors.has(q))),f)}function M(){let D=i.clientWidth;if(!D)return;
let W=ng(f.first,f.last,D);u={domain:f,limits:d(),bins:W,across:Xy(f,D),counted:Gy(c,W),width:D,events:l,asOf:r,cut:{first:f===
s&&s.earlier?s.whole.first:null,last:f===s&&s.later?s.whole.last:null},certainOnly:n.get().certain,compared:b(n.get()).map(
_=>ne(_,s.whole))},a.draw(u),m.draw(n.get().window)}function E(){let{window:D}=n.get();if(!D)return f!==s&&v(s);let[W,_]=ne(
D,f);W>=f.first&&_<=f.last||v(f===s?s.whole:Af(D,s.whole))}function O(D){y.show(D.window),x.checked=D.certain&&!!D.window,
x.disabled=!D.window,h.show(c,D.window,Me(D)&&(b(D).length?"Either time":"Either")),A()}function C(D){if(D.target.closest(
".time-mark, .time-list, .time-cut, [data-part]:not(.time-body)")||i.classList.contains("dragging")||!u)return;let W=u.across.
day(D.clientX-i.getBoundingClientRect().left),_=u.bins.findIndex(Q=>Q.first<=W&&W<=Q.last+1);if(_<0||W<f.first||W>f.last+
1)return Kt();let G=u.bins[_],q=i.getBoundingClientRect();ei([p("strong",{},G.name),`${R(u.counted.certain[_],"link")} c\
ertain`,`${u.counted.possible[_].toLocaleString("en")} more possible`],{left:q.left+u.across.x((G.first+G.last)/2),top:q.
top})}i.append(...a.parts,...m.parts),i.addEventListener("pointermove",C),i.addEventListener("pointerleave",Kt),t.append(
p("div",{class:"time-grid"},p("div",{class:"time-controls"},S,w.elements),h.element,i,y.element,p("div",{class:"time-mor\
e"},p("label",{class:"check",title:"Only links that are certainly active in the window"},x,"certain only"),$))),new ResizeObserver(
M).observe(i),n.on((D,W)=>{D.window!==W.window&&w.isPlaying()&&!m.sending.isLast(D.window)&&w.stop();let _=$E.some(G=>D[G]!==
W[G]);_&&T(D),D.window!==W.window&&E(),_||D.certain!==W.certain?M():D.window!==W.window&&u&&m.draw(D.window),(_||D.certain!==
W.certain||D.window!==W.window)&&O(D)}),k(vE.matches&&!n.get().window),E(),sb=()=>{T(n.get()),M(),O(n.get())},T(n.get()),
O(n.get())}var ib=()=>sb();var[du,pu]=[24,26],cb=7,po=(t,e,n)=>(t.style.left=`${e}px`,n!==void 0&&(t.style.width=`${n}px`),t);function lb(t,{across:e,
domain:n,labels:o,events:s,asOf:r,on:i}){let a=o.reduce((d,{row:m})=>Math.max(d,m+1),0),c=qr(n.first,n.last,e.width).filter(
({day:d})=>e.x(d)<e.width-36).map(({day:d,label:m})=>po(p("span",{class:"axis-year"},m),e.x(d))),l=Z("svg",{class:"axis-\
events","aria-hidden":"true",width:e.width,height:10},Z("path",{d:s.map(([,d])=>`M${e.x(d).toFixed(1)} 0l4.500 4.500-4.5\
00 4.500-4.500-4.500z`).join("")})),f=o.map(({id:d,at:m,left:h,wide:w,row:y})=>{let $=Ps(po(p("button",{type:"button",class:"\
axis-event",onclick:()=>{Kt(),i.open({type:"event",id:d})}},po(p("span",{class:"axis-at"}),Math.max(0,Math.min(w-2,m-h))),
L(t.events[d].name)),h,w),()=>[p("strong",{},L(t.events[d].name)),j(t.events[d].date),t.events[d].place&&L(t.events[d].place)]);
return $.style.top=`${du+y*pu}px`,$});l.style.top=`${du+a*pu+2}px`;let u=p("div",{class:"axis"},p("div",{class:"axis-yea\
rs","aria-hidden":"true"},c,r!==null&&po(p("span",{class:"axis-record",title:`Date of record: ${lt(t.info.asOfDay??"")}`}),
e.x(r+1))),f,l);return u.style.width=`${e.width}px`,u.style.height=`${du+a*pu+(s.length?14:2)}px`,u}function fb({across:t,
domain:e,events:n,asOf:o,window:s}){let r=qr(e.first,e.last,t.width).map(({day:f})=>po(p("span",{class:"ground-year"}),t.
x(f))),i=-cb,c=n.filter(([,f])=>t.x(f)-i>=cb&&(i=t.x(f),!0)).slice(0,400).map(([,f])=>po(p("span",{class:"ground-event"}),
t.x(f))),l=[...r,...c];if(s){let[f,u]=ne(s,e).map((d,m)=>t.x(d+m));l.unshift(po(p("span",{class:"ground-window"}),f,Math.
max(2,u-f)))}return o!==null&&l.push(po(p("span",{class:"ground-record"}),t.x(o+1))),l}var hc=(t,e)=>p("span",{class:"key-item"},p("span",{class:"key-bar"},p("span",{class:t})),e);function ub(t){let e=p("sel\
ect",{"aria-label":"Order of the lanes",onchange:l=>t.order(l.target.value)},Object.entries(fy).map(([l,f])=>p("option",
{value:l},f))),[n,o,s]=[{text:"−",label:"Zoom out",steps:-1},{text:"+",label:"Zoom in",steps:1},{text:"All years",label:"\
Show all years",steps:null}].map(({text:l,label:f,steps:u})=>p("button",{type:"button","aria-label":f,onclick:()=>t.zoom(
u)},l)),r=p("button",{type:"button",onclick:t.toWindow},"Zoom to the window"),i=p("p",{class:"table-told"}),a=p("p",{class:"\
timeline-key"},hc("bar-certain","certain"),hc("bar-possible","possible"),hc("bar-possible fade-right","end unknown"),hc(
"bar-certain bar-arrow","ongoing")),c=p("div",{class:"table-scope",role:"group","aria-label":"Zoom of the years"},n,o,s);
return{element:p("div",{class:"view-bar"},e,c,r,a,i),say(l){i.textContent=l},update({window:l,all:f,closest:u}){r.hidden=
!l,n.disabled=s.disabled=f,o.disabled=u}}}var db=25,AE=46,pb=5,mb=t=>Math.max(AE,t*db+2*pb);function TE(t,e){let n=t.links[e],[o,s]=ir(n,t.info.asOfDay),r=Mo(t,n);
return[p("strong",{},L(t.actors[n.source].name),L(r.said),r.named?"":L(t.actors[n.target].name)),L(o),p("span",{class:"f\
ine"},s),p("span",{class:"fine"},`${n.confidence} confidence${n.status==="asserted"?"":`, ${Ne(n)}`}`)]}function DE(t,e,n){
let o=t.links[e.link],s=Math.min(e.labelLeft,e.left),r=(l,[f,u])=>{let d=p("span",{class:l});return d.style.left=`${f-s}\
px`,d.style.width=`${u-f}px`,d},i=({left:l,right:f,solid:u,fadeLeft:d,fadeRight:m,ongoing:h})=>{let w=`${d?" fade-left":
""}${m?" fade-right":""}`,y=u?.[1]??f-46;return[r(`bar-possible${w}`,[l,f]),u&&r("bar-certain",u),h&&r("bar-arrow",[y,y+
7])]},a=p("span",{class:"lane-label"},o.status!=="asserted"&&p("span",{class:"lane-mark","aria-hidden":"true"},o.status===
"denied"?"✕ ":"◇ "),L(e.text));a.style.marginLeft=`${e.labelLeft-s}px`,a.style.maxWidth=`${e.wide+6}px`;let c=p("but\
ton",{type:"button",class:`lane-bar ${o.confidence}`,tabindex:-1,"data-item":e.link,colour:t.kinds[o.kind].colour,"aria-\
label":[ot(e.text),Ct(o),`${o.confidence} confidence`,...o.status==="asserted"?[]:[Ne(o)]].join(", "),onclick:()=>{Kt(),
n.open({type:"link",id:e.link})}},a,e.parts.flatMap(i));return c.style.left=`${s}px`,c.style.width=`${Math.max(e.right,e.
labelLeft+e.wide)-s}px`,c.style.top=`${pb+e.row*db}px`,Ps(c,()=>TE(t,e.link))}function hb(t,e,n,{on:o,toggle:s,unfolded:r,
position:i,size:a,across:c,events:l}){let f=t.actors[e.id],u=[R(e.links.length,"link"),n.undated&&`${n.undated} undated`].
filter(Boolean).join(", "),d=(n.more>0||r)&&p("button",{type:"button",class:"text lane-more",tabindex:-1,"data-item":"mo\
re","aria-expanded":String(r),onclick:s},r?"fewer":`+${n.more}`,p("span",{class:"hidden"},` links of ${ot(f.name)}`)),m=p(
"div",{class:"lane-name"},Se(t.types[f.type]),p("button",{type:"button",class:"lane-actor",tabindex:-1,"data-item":"name",
title:ot(f.name),onclick:()=>o.open({type:"actor",id:e.id})},L(f.name)),p("span",{class:"fine"},u),d),h=l.length>0&&Z("s\
vg",{class:"lane-events","aria-hidden":"true",width:c.width,height:12},Z("path",{d:l.map(y=>`M${c.x(y).toFixed(1)} 1l4 4\
-4 4-4-4z`).join("")})),w=p("div",{class:"lane-track"},h,n.bars.length===0&&p("span",{class:"lane-none"},e.links.length?
"No dates are known":"No links pass the filters"),[...n.bars].sort((y,$)=>y.left-$.left).map(y=>DE(t,y,o)));return w.style.
width=`${c.width}px`,p("div",{class:"lane",role:"listitem","data-actor":e.id,"aria-setsize":a,"aria-posinset":i},m,w)}var wb=200,gb=32,ii=[1,1.5,2.2,3.2,4.6,6.6,9.5,14,20,30,45],CE={"+":1,"=":1,"-":-1,0:-ii.length},NE={ArrowRight:1,ArrowLeft:-1},
IE={ArrowDown:1,ArrowUp:-1,PageDown:8,PageUp:-8},yb=300;function bb(t,e,n,o){let s=uu(e);return s?WE(t,e,n,o,s):(t.append(
p("p",{class:"notice view-none"},"No link or event in this data has a date. The tables (key 3) hold all records.")),{update(){}})}
function WE(t,e,n,o,s){let r=Ut(e.info.asOfDay??null),i,a=0,c="linked",l=0,f=[],u,d=new Set,m=new Map,h={actor:null,item:"\
name"},w=ub({order(I){c=I,C()},zoom:I=>_n(I===null?0:a+I),toWindow:F}),y=p("div",{class:"timeline-head"}),$=p("div",{class:"\
timeline-corner"}),S=p("div",{class:"timeline-ground","aria-hidden":"true"}),x=p("div",{class:"timeline-lanes",role:"lis\
t","aria-label":"Actors with their links in time. Arrow keys move between lanes and bars."}),b=p("div",{class:"timeline-\
body"},S,x),g=p("div",{class:"timeline",tabindex:-1},y,b),k=p("p",{class:"notice view-none",hidden:!0}),v=p("button",{type:"\
button",class:"timeline-more",onclick:()=>{l+=wb,C()}});b.append(v),t.append(w.element,k,g);let A=document.createElement(
"canvas").getContext("2d"),T=new Map;function M(I){if(!A)return 8*I.length;A.font.startsWith("12")||(A.font=`12.500px ${getComputedStyle(
t).fontFamily}`);let P=T.get(I)??A.measureText(I).width+4;return T.set(I,P),P}function E(){let I=$.offsetWidth||190,P=Math.
max(120,Math.floor((g.clientWidth-I-8)*ii[a])),B=P/(s.last+1-s.first);return{width:P,each:B,x:K=>(K-s.first)*B,names:I}}
let O=()=>Ka(e.events,Fe(e,i.view),s);function C(){if(!i||!g.clientWidth)return;let I=[...i.drawn.actors],P=l?tu(e,[...i.
view.actors].filter(_t=>!i.drawn.actors.has(_t)),i.view.links,"linked").slice(0,l).map(({id:_t})=>_t):[],B=E(),K=O(),{open:$t}=n.
get(),pe=$t?.type==="link"?$t.id:null,wn=new Map;for(let[_t,Rc]of K)for(let{actor:ki}of e.events[_t].roles)nt(wn,ki,Rc);
u={across:B,events:K,happened:wn},f=[];let me=6,Bn=null,Qt=tu(e,[...I,...P],i.view.links,c);Qt.forEach((_t,Rc)=>{_t.group&&
_t.group!==Bn&&(Bn=_t.group,f.push({heading:Bn,top:me,height:gb}),me+=gb);let ki=uy(e,_t,{...B,measure:M,wanted:pe,all:d.
has(_t.id)}),qu=mb(ki.rows);f.push({lane:_t,packed:ki,top:me,height:qu,position:Rc+1}),me+=qu});let tr=i.view.actors.size-
Qt.length;v.hidden=tr<=0,v.textContent=tr>0?`Show ${Math.min(wb,tr).toLocaleString("en")} more of ${R(tr,"actor")} in vi\
ew`:"",v.style.top=`${me+8}px`,b.style.height=`${me+(tr>0?56:12)}px`,b.style.width=`${B.names+B.width+8}px`;for(let _t of m.
values())_t.remove();m.clear();let Lk=new Set(Qt.flatMap(_t=>_t.links)).size;w.say(`${R(Qt.length,"actor")}, ${R(Lk,"lin\
k")}`),k.hidden=Qt.length>0,g.hidden=Qt.length===0,Qt.length||(k.textContent=i.view.actors.size?"Nothing is drawn on the\
 graph. Expand an actor there, or find one (/).":"No actor passes the filters. Widen them in the legend."),Qt.some(({id:_t})=>_t===
h.actor)||(h={actor:Qt[0]?.id??null,item:"name"}),D(),W()}function D(){let{across:I,events:P}=u,B=dy(e,P,{...I,measure:M,
most:g.clientHeight<420?1:3}),{window:K}=n.get();y.replaceChildren($,lb(e,{across:I,domain:s,labels:B,events:P,asOf:r,on:o})),
$.textContent=P.length?`${R(P.length,"event")}${B.length<P.length?`, ${B.length} named`:""}`:"",S.replaceChildren(...fb(
{across:I,domain:s,events:P,asOf:r,window:K})),S.style.left=`${I.names}px`,w.update({window:K,all:a===0,closest:a===ii.length-
1})}function W(){if(!u)return;let[I,P]=[g.scrollTop-yb,g.scrollTop+g.clientHeight+yb];for(let[B,K]of m)B.top+B.height>=I&&
B.top<=P||K.contains(document.activeElement)||(K.remove(),m.delete(B));for(let B of f){if(m.has(B)||B.top+B.height<I||B.
top>P)continue;let K="heading"in B?p("div",{class:"lane-heading",role:"listitem"},L(B.heading)):_(B);K.style.top=`${B.top}\
px`,K.style.height=`${B.height}px`,m.set(B,K)}x.replaceChildren(...[...m].sort(([B],[K])=>B.top-K.top).map(([,B])=>B))}function _({
lane:I,packed:P,position:B}){let K=hb(e,I,P,{on:o,across:u.across,position:B,size:f.length,unfolded:d.has(I.id),events:u.
happened.get(I.id)??[],toggle:()=>{d.has(I.id)?d.delete(I.id):d.add(I.id),C(),xt(I.id,"more")}});return G(K,I.id),K}function G(I,P){
let{open:B}=n.get();I.classList.toggle("open",B?.type==="actor"&&B.id===P);for(let K of X(I,"[data-item]"))B?.type==="li\
nk"&&B.id===K.dataset.item?K.setAttribute("aria-current","true"):K.removeAttribute("aria-current"),K.tabIndex=P===h.actor&&
K.dataset.item===h.item?0:-1}let q=()=>{for(let[I,P]of m)"lane"in I&&G(P,I.lane.id)},Q=()=>f.filter(I=>"lane"in I),dt=I=>Q().
find(({lane:P})=>P.id===I);function mt(I){let P=g.clientHeight-y.offsetHeight;return I.top<g.scrollTop?g.scrollTop=I.top-
6:I.top+I.height>g.scrollTop+P&&(g.scrollTop=Math.min(I.top,I.top+I.height-P+6)),W(),m.get(I)}function xt(I,P,B=null){let K=dt(
I),$t=K&&mt(K);if(!$t)return;let pe=At($t,`[data-item="${CSS.escape(P)}"]`);if(!pe&&B!==null){let wn=me=>Math.abs(me.offsetLeft+
me.offsetWidth/2-B);pe=X($t,".lane-bar").sort((me,Bn)=>wn(me)-wn(Bn))[0]}pe??=At($t,"[data-item=name]"),pe&&(h={actor:I,
item:pe.dataset.item??"name"},q(),pe.focus({preventScroll:!pe.matches(".lane-bar")}))}function yo(I){let P=CE[I.key],B=I.
target.closest("[data-item]");if(P&&!I.ctrlKey&&!I.metaKey)_n(a+P);else if(B){let K=B.closest(".lane"),$t=Q(),pe=$t.findIndex(
Qt=>Qt.lane.id===K.dataset.actor),wn=X(K,"[data-item]"),me=NE[I.key],Bn=I.key==="Home"?-$t.length:I.key==="End"?$t.length:
IE[I.key];if(me){let Qt=wn[Math.max(0,Math.min(wn.length-1,wn.indexOf(B)+me))];xt(K.dataset.actor,Qt.dataset.item??"name")}else if(Bn){
let Qt=$t[Math.max(0,Math.min($t.length-1,pe+Bn))].lane.id;B.dataset.item==="name"?xt(Qt,"name"):xt(Qt,"",B.offsetLeft+B.
offsetWidth/2)}else return}else return;I.preventDefault()}function _n(I,P=null){let B=Math.max(0,Math.min(ii.length-1,I)),
K=(g.clientWidth-u.across.names)/2,$t=P??s.first+(g.scrollLeft+K)/u.across.each;a=B,C(),g.scrollLeft=u.across.x($t)-K}function Wc(I){
I?F():_n(0)}function F(){let[I,P]=ne(n.get().window,s),B=(s.last-s.first)/Math.max(30,P-I),K=ii.findLastIndex($t=>$t<=B*
.9);_n(Math.max(0,K),(I+P)/2)}g.addEventListener("scroll",()=>requestAnimationFrame(W),{passive:!0}),g.addEventListener(
"wheel",I=>{!I.ctrlKey&&!I.metaKey||(I.preventDefault(),_n(a+(I.deltaY<0?1:-1),s.first+(I.clientX-g.getBoundingClientRect().
left-u.across.names+g.scrollLeft)/u.across.each))},{passive:!1}),g.addEventListener("keydown",yo),g.addEventListener("fo\
cusin",({target:I})=>{let P=I.closest("[data-item]");P&&(h={actor:P.closest(".lane").dataset.actor,item:P.dataset.item},
q())});let J=0;new ResizeObserver(()=>{g.clientWidth&&g.clientWidth!==J?C():g.clientHeight&&W(),J=g.clientWidth}).observe(
g),n.on((I,P)=>{if(I.view!=="timeline"||!i||(o.now().drawn!==i.drawn&&ct({...o.now(),state:I}),I.window!==P.window&&u&&Wc(
I.window),I.open===P.open))return;let B=I.open?.type==="link"?I.open.id:null,K=I.open?.type==="actor"?I.open.id:null;B&&
!ft(B)?C():q();let $t=Q().find(({lane:pe})=>B?pe.links.includes(B):pe.id===K);$t&&!(B&&ft(B))&&mt($t)});let ft=I=>x.querySelector(
`[data-item="${CSS.escape(I)}"]`);function ct(I){let P=i&&i.view===I.view&&i.drawn===I.drawn&&u;i=I,P?q():C()}return{update:ct}}var kb={lanes:"Links and events",events:"Events alone"};function xb(t,e,n,o){let s=p("div",{class:"timeline-part"}),r=By(
e,o),a=Object.keys(kb).map(d=>p("button",{type:"button","data-timeline":d,onclick:()=>n.set({timeline:d},{tracked:!1})},
kb[d])),c=p("div",{class:"table-scope",role:"group","aria-label":"Show in the timeline"},a);t.append(p("div",{class:"vie\
w-bar timeline-parts"},c),s,r.element);let l=bb(s,e,n,o);c.hidden=!Object.keys(e.events).length;let f=null;function u(d){
let{timeline:m}=d.state;for(let h of a)h.setAttribute("aria-pressed",String(h.dataset.timeline===m));if(s.hidden=m!=="la\
nes",r.element.hidden=m!=="events",m==="lanes")return l.update(d);f?.view!==d.view&&r.update(d),f=d,r.mark(d.state.open)}
return n.on((d,m)=>{d.view!=="timeline"||!f||d.timeline==="events"&&d.open!==m.open&&r.mark(d.open)}),{update:u}}var Sb={},vb,mu,Ob,$b={timeline:xb,table:Fy,matrix:vy,sources:Cy};function Mb(t,e,n){[vb,mu,Ob]=[t,e,n];for(let o of X(N(
"views"),"[data-view]"))o.addEventListener("click",()=>mu.set({view:o.dataset.view},{tracked:!1}))}function wc(t){let{view:e}=t.
state;document.body.dataset.view=e;for(let n of X(N("views"),"[data-view]"))n.dataset.view===e?n.setAttribute("aria-curr\
ent","page"):n.removeAttribute("aria-current");for(let n of["graph",...Object.keys($b)])N(`view-${n}`).hidden=n!==e;e!==
"graph"&&(Sb[e]??=$b[e](N(`view-${e}`),vb,mu,Ob),Sb[e].update(t))}var _E=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),BE=/^(United|Netherlands|Philippines|Palestinian|Bahamas|Gambia|Maldives|Comoros|Central African|Dominican Rep|Isle)/;
function PE(t){let e=_E.of(t)??t;return BE.test(e)?`the ${e}`:e}var HE=t=>/^[aeio]/i.test(t)?`an ${t}`:`a ${t}`,Eb=t=>t.
length<2?t.join(""):`${t.slice(0,-1).join(", ")} and ${t[t.length-1]}`,UE={media:"media outlet",other:"actor"};function GE(t,e){
if(!e||e==="..")return!1;let n=Ce(e)[1];return t.info.asOfDay===null||n<=t.info.asOfDay}function Ab(t,e){let{name:n,type:o,
country:s,plural:r,founded:i,born:a,dissolved:c,died:l}=t.actors[e],f=UE[o]??t.types[o].label.toLowerCase(),u=GE(t,l??c),
d=u?r?"were":"was":r?"are":"is",m=s&&o!=="state"?` ${/person|organ/.test(o)?"of":"in"} ${PE(s)}`:"",h=[i&&`founded ${zn(
i)}`,a&&`born ${zn(a)}`,u&&c&&`ended ${zn(c)}`,u&&l&&`died ${zn(l)}`].filter(Boolean);return`${n} ${d} ${HE(f)}${m}${h.map(
w=>`, ${w}`).join("")}.`}function zE(t){let e=Ct(t);if(t.periods||e==="dates not known"||e.startsWith("seen "))return e;
let{start:n,end:o}=t;if(!n)return o===".."?"ongoing, start unknown":`until ${j(o??"")}`;let s=j(n);if(o==="..")return`si\
nce ${s}`;if(!o)return`from ${s}, end unknown`;let[,r]=e.split(" – ");return r===void 0?zn(n):r.startsWith("last confi\
rmed")?`since ${s}, ${r}`:`from ${s} to ${j(o)}`}var VE={asserted:"Not contested",disputed:"Disputed: sources differ",denied:"\
Denied: no source supports it"},Tb=({status:t,weakly_disputed:e})=>e?"Weakly disputed: every objection is weak":VE[t];function Db(t){
return xe(`${zE(t)}, ${t.confidence} confidence`)}function Lb(t,{from:e,to:n},{there:o,back:s,families:r}){let i=f=>t.actors[f].
name,a=f=>Eb(f.map(u=>t.kinds[u].label.toLowerCase())),c=(f,u,d)=>d.length>0&&`${i(f)} ${t.actors[f].plural?"give":"give\
s"} ${i(u)} ${a(d)}.`,l=[c(e,n,o),c(n,e,s)].filter(Boolean);return l.length?l.join(" "):r.length?`${i(e)} and ${i(n)}: n\
o support, ${Eb(r.map(({family:f})=>f))} only.`:`No link between ${i(e)} and ${i(n)} passes the filters.`}var wu=(t,e,n)=>[...e].filter(o=>t.links[o].source===n||t.links[o].target===n);function Nb(t,e,n){let o=new Map,s=()=>Object.
fromEntries(Y.map(r=>[r,0]));for(let r of e){let{source:i,kind:a,confidence:c}=t.links[r];if(t.kinds[a].family!=="suppor\
t")continue;let l=o.get(a)??{kind:a,received:s(),given:s(),links:0};o.set(a,l),l[i===n?"given":"received"][c]+=1,l.links+=
1}return[...o.values()].sort((r,i)=>i.links-r.links||(r.kind<i.kind?-1:1))}function Ib(t,e,n){let o=new Map;for(let r of e){
let{source:i,target:a}=t.links[r];nt(o,i===n?a:i,r)}return[...o].map(([r,i])=>(i.sort((a,c)=>ws(t.links[a],t.links[c])||
(a<c?-1:1)),{id:r,links:i,kinds:[...new Set(i.map(a=>t.links[a].kind))]})).sort((r,i)=>Cb(t,i)-Cb(t,r)||ms(t,i.links)-ms(
t,r.links)||(r.id<i.id?-1:1))}var Cb=(t,{links:e})=>Y.indexOf(t.links[e[0]].confidence);function Wb(t,e,n){let o=[{title:"\
Supported by",list:{type:"actors",where:{gives:n}},links:[]},{title:"Supports",list:{type:"actors",where:{takes:n}},links:[]},
{title:"Hostile links with",list:{type:"actors",where:{foe:n}},links:[]},{title:"Aligned with",list:{type:"actors",where:{
ally:n}},links:[]},{title:"Structure",list:{type:"links",where:{of:n,family:"structure"}},links:[]}],[s,r,i,a,c]=o,l={support:r,
hostility:i,alignment:a,structure:c};for(let f of e){let{target:u,kind:d}=t.links[f],{family:m}=t.kinds[d];(m==="support"&&
u===n?s:l[m]).links.push(f)}return c.links.sort((f,u)=>ws(t.links[f],t.links[u])||(f<u?-1:1)),o.filter(f=>f.links.length>
0)}var qE=[["founded","Founded"],["dissolved","Dissolved"],["born","Born"],["died","Died"]],KE={wikidata:["Wikidata",t=>`ht\
tps://www.wikidata.org/wiki/${t}`],ucdp:["UCDP"],gw:["Gleditsch-Ward"],iso:["ISO 3166"],opensanctions:["OpenSanctions"],
ofac:["OFAC"],eu:["EU"],uk:["UK"],un:["UN"]},XE=new Intl.DisplayNames(["en"],{type:"language",fallback:"code"}),QE=new Intl.
DisplayNames(["en"],{type:"region",fallback:"code"});function JE(t){return Object.entries(t.identifiers??{}).map(([n,o])=>{
let[s,r]=KE[n]??[n];return p("span",{class:"id"},`${s} `,r?ao(r(encodeURIComponent(o)),o):L(o))})}var ZE=t=>p("ul",{class:"\
natives","aria-label":"Names in other scripts"},t.map(({name:e,lang:n})=>p("li",{},L(e,{lang:n,class:"native"}),p("span",
{class:"lang"},n?XE.of(n):"")))),gu=(t,e)=>t.map((n,o)=>[o?", ":"",e(n)]);function Rb(t,e,n){let{aliases:o=[],not_to_confuse_with:s=[],
native_names:r=[],ideology:i}=e,a=[e.country&&pt("Country",QE.of(e.country)),i&&pt("Ideology",gu(i,c=>L(c))),qE.map(([c,
l])=>e[c]&&pt(l,j(e[c]))),o.length>0&&pt("Aliases",gu(o,({name:c,lang:l})=>L(c,{lang:l}))),s.length>0&&pt("Not to be con\
fused with",gu(s,c=>Tt(t,c,n))),e.identifiers&&pt("Identifiers",JE(e)),e.url&&pt("Address",ao(e.url,e.url))];return!r.length&&
!a.flat(2).some(Boolean)?null:p("details",{class:"names"},p("summary",{},"Names, identifiers and look-alikes"),r.length>
0&&ZE(r),p("dl",{class:"facts"},a))}function Gs(t){let e=t??[];return e.length>0&&p("details",{class:"other-fields"},p("summary",{},"Other fields",p("span",
{class:"count"},String(e.length))),p("dl",{class:"facts"},e.map(([n,o])=>pt(n,L(String(o))))))}var gc=200;function Te(t,e,{first:n=gc,class:o="links",label:s}={}){let r=p("ul",{class:o,"aria-label":s??null}),i=p("bu\
tton",{type:"button",class:"text more",onclick:()=>c(!0)}),a=0;function c(f=!1){let u=t.slice(a,a?Math.max(a+gc,n):n),d=u.
map(h=>p("li",{},e(h)));a+=u.length,r.append(...d);let m=t.length-a;i.hidden=m===0,i.textContent=m>gc?`Show ${gc} more o\
f ${m.toLocaleString("en")}`:`Show ${m} more`,l.update(),f&&d[0]?.querySelector("button")?.focus()}let l=lo(r,()=>X(r,"l\
i > button").map(f=>[f]));return c(),[r,i]}var ai=10,jb=.25;function Fb(t,{first:e,last:n,rows:o},s){let r=n-e+1,i=Math.max(1,...o.flat().map(({certain:f})=>f)),a=f=>Math.
min(r,Math.max(0,Number(f?.slice(0,4))-e)),[c,l]=[s?.[0]?a(s[0]):0,s?.[1]?a(s[1])+1:r];return p("section",{"aria-label":"\
Years"},p("h3",{},"Years"),p("div",{class:"years"},o.flatMap((f,u)=>[p("span",{class:"years-title"},t[u].title),Z("svg",
{viewBox:`0 0 ${r} ${ai}`,preserveAspectRatio:"none",role:"img","aria-label":`${t[u].title}: ${eA(f,e)}`},Z("rect",{class:"\
years-ground",width:r,height:ai}),f.map(({certain:d,possible:m},h)=>[m>0&&Z("rect",{class:"years-possible",x:h,y:ai-2,width:1.02,
height:2}),d>0&&Z("rect",{class:"years-certain",x:h,width:1.02,height:ai,opacity:(jb+(1-jb)*d/i).toFixed(2)})]),s&&Z("re\
ct",{class:"years-window",x:c,width:l-c,height:ai}))]),p("span",{}),p("span",{class:"years-axis fine","aria-hidden":"tru\
e"},[...new Set([e,Math.round((e+n)/2),n])].map(f=>p("span",{},String(f))))),p("p",{class:"fine"},"Darker: more links. A\
 line at the foot: possible only."))}function eA(t,e){let n=t.flatMap(({certain:c},l)=>c?[l]:[]);if(!n.length)return"pos\
sible only, in no year certain";let o=Math.max(...t.map(({certain:c})=>c)),s=e+t.findIndex(({certain:c})=>c===o),[r,i]=[
e+n[0],e+n[n.length-1]];return`${r===i?`certain in ${r}`:`certain between ${r} and ${i}`}; most links, ${o}, in ${s}`}var oA=[["received","Received","to"],["given","Given","from"]],yu=[...Y].reverse();function _b(t,e,n,o){let s=a=>yu.reduce(
(c,l)=>c+a[l],0),r=oA.filter(([a])=>n.some(c=>s(c[a])>0));if(!r.length)return null;let i=p("section",{"aria-label":"Supp\
ort by kind and confidence"},p("table",{class:"strip"},p("thead",{},p("tr",{},p("th",{scope:"col"},"Support"),r.map(([a,
c,l])=>{let f=n.reduce((m,h)=>m+s(h[a]),0),u={type:"links",where:{[l]:e,family:"support"}},d=f.toLocaleString("en");return p(
"th",{scope:"col"},`${c} `,oe(t,o,u,f,{text:d}))}))),p("tbody",{},n.map(a=>p("tr",{},p("th",{scope:"row"},p("span",{class:"\
strip-kind"},If(t,a.kind),L(t.kinds[a.kind].label))),r.map(([c,,l])=>p("td",{},yu.filter(f=>a[c][f]).map(f=>{let u={[l]:e,
kind:a.kind,confidence:f},d=String(a[c][f]);return oe(t,o,{type:"links",where:u},a[c][f],{text:d,class:`level ${f}`})}))))))),
p("p",{class:"strip-key fine"},"Links by confidence:",yu.map(a=>p("span",{},p("span",{class:`level ${a}`,"aria-hidden":"\
true"}),a))));return lo(i,()=>X(i,"tr").map(a=>X(a,"button"))).update(),i}var bu=6;function rA(t,e){let n=[["Expand","Expand (e): show its neighbours",()=>e.expand(t)],["Focus","Focus (f): show \
only it and its neighbours",()=>e.focus(t)],["Hide","Hide (h)",()=>e.hide(t)],["Paths from","Paths from it to another ac\
tor",()=>e.pathFrom(t,null)],["Paths to","Paths from another actor to it",()=>e.pathFrom(null,t)]],o=({currentTarget:r})=>{
e.pin(t,!e.pinned(t)),r.setAttribute("aria-pressed",String(e.pinned(t)))},s=String(e.pinned(t));return p("p",{class:"act\
ions"},n.map(([r,i,a])=>p("button",{type:"button",title:i,onclick:a},r)),p("button",{type:"button",title:"Pin (k): keep \
its position","aria-pressed":s,onclick:o},"Pin"))}function iA(t,e,{title:n,list:o,links:s},r){let i=o.type==="actors"?Ib(
t,s,e):null;return p("section",{},Xr(t,r,n,o,i?i.length:s.length),i?Te(i,a=>Ag(t,e,a,r),{first:bu}):Te(s,a=>Gt(t,a,r,{from:e}),
{first:bu}))}function aA(t,e,n,o){let s=wu(t,Object.keys(t.links),e).length-n;if(!s)return null;let r=`Clear the filters\
: they hide ${R(s,"link")}`;return p("p",{},p("button",{type:"button",class:"text",onclick:o.clearFilters},r))}function Bb(t,e,n){
let{open:o}=n,s=t.actors[e],r=t.types[s.type],i=n.now(),a=wu(t,i.view.links,e),c=Wb(t,a,e),l=c.map(m=>m.links.map(h=>t.links[h])),
f=vg(l,t.info.asOfDay),u={type:"events",where:{of:e}},d=Mn(t,i,je("events",{of:e})).ids;return{eyebrow:[Se(r),r.label],title:L(
s.name),body:[p("p",{class:"statement"},L(Ab(t,e))),s.summary&&p("p",{class:"summary"},L(s.summary)),rA(e,n),aA(t,e,a.length,
n),_b(t,e,Nb(t,a,e),o),c.map(m=>iA(t,e,m,o)),f&&Fb(c,f,we(t,i.state)),d.length>0&&p("section",{},Xr(t,o,"Events",u,d.length),
Te(d,m=>Ve(t,m,o),{first:bu})),Gs(s.attributes),Rb(t,s,o)]}}var lA=([t,,,e])=>t!==null||e!==null;function Pb(t,e,n){let o={certain:[],possible:[],undated:[]};for(let s of e){let r=t.
links[s],i=te(r),a=i.filter(lA);n&&ce(r,n)==="certain"?o.certain.push(s):(n?ce({span:r.span,spans:a},n):a.length)?o.possible.
push(s):a.length<i.length&&o.undated.push(s)}return o}var ku=300,uA={certain:"Their dates leave no doubt that they were active on some day of this time.",possible:"Their date\
s allow that they were active on some day of this time, but do not prove it.",undated:"They have no dates, or only days \
on which they were seen, so that they may be active at any time. The time bar counts them only where they are certain."};
function Hb(t,e,n){let{state:o,view:s}=n.now(),r=Pb(t,s.links,o.window)[e],i=Yt(o.window);return{eyebrow:[i[0].toUpperCase()+
i.slice(1)],title:`${R(r.length,"link")} ${e==="undated"?"without usable dates":e}`,body:[p("p",{class:"summary"},uA[e]),
p("ul",{class:"links"},r.slice(0,ku).map(a=>p("li",{},Gt(t,a,n.open)))),r.length>ku&&p("p",{class:"notice"},`${(r.length-
ku).toLocaleString("en")} more are in the tables.`)]}}var pA={strong:0,fair:1,weak:2},mA={supports:"Supports",disputes:"Disputes",denies:"Denies"};function hA(t,{source:e,stance:n,
credibility:o,locator:s,summary:r,attributed_to:i,holds:a,strength:c},l){let f=t.sources[e],u=[L(f.publisher),f.published&&
L(j(f.published)),s&&L(s)].filter(Boolean);return p("li",{class:`claim ${n}`},p("p",{class:"claim-head"},p("span",{class:"\
stance"},mA[n]),p("span",{class:"strength"},`${c} claim`)),r&&p("p",{},L(r)),i&&p("p",{class:"by"},"According to ",L(i)),
p("p",{class:"cite"},p("button",{type:"button",class:"inline",onclick:()=>l({type:"source",id:e})},L(f.title)),p("span",
{class:"where"},u.map((d,m)=>[m?" · ":"",d]))),a&&p("p",{class:"fine"},"Speaks of ",L(j(a))),p("p",{class:"fine"},`Sour\
ce ${ae[f.reliability]} (${f.reliability}); `,`claim ${es[o]} (${o})`))}function wA(t,e){let n=({strength:o,source:s,credibility:r})=>`${pA[o]}${t.
sources[s].reliability}${r}`;return e.toSorted((o,s)=>n(o)<n(s)?-1:n(o)>n(s)?1:0)}var mo=({stance:t})=>t==="supports";function bc(t,e,n){
if(e.length===0)return p("p",{class:"notice"},"No source is cited for this.");let o=wA(t,e),s=[{title:"For",side:o.filter(
mo)},{title:"Against",side:o.filter(r=>!mo(r))}].filter(({side:r})=>r.length);return p("div",{class:"sides"},s.map(({title:r,
side:i})=>p("section",{},p("h3",{},r,p("span",{class:"count"},String(i.length))),p("ul",{class:"claims"},i.map(a=>hA(t,a,
n))))))}var Ub=t=>p("span",{class:`badge ${t}`},`${t} confidence`);function gA(t,e,n){let o=t.links[e];return[p("p",{class:"statement"},L(Db(o)),", ",o.roots.length?oe(t,n,{type:"roots",where:{
cited:e}},o.roots.length):"no independent source","."),p("p",{class:`status ${o.status}`},`${Tb(o)}.`)]}var yA={certain:"\
certain",possible:"possible, not certain",never:"not active"};function bA(t,e,[n,o]){let s=[n?gn(n):-1e9,o?gn(o):1e9],r=ps(
t,[e],s),i=r&&tp(r);return i&&p("p",{class:"fine"},i)}function kA(t,e,n){let o=t.links[e],[s,r]=ir(o,t.info.asOfDay);return p(
"dl",{class:"facts"},n&&pt("At the time chosen",p("p",{},`${Yt(n)}: ${yA[ce(o,n)??"never"]}`),bA(t,e,n)),pt("When",p("p",
{},L(s)),p("p",{class:"fine"},r)),o.amounts&&pt("Amount",o.amounts.map(i=>p("p",{},_i(i,j)))),o.items&&pt("Items",o.items.
map((i,a)=>[a?", ":"",L(i)])),o.purpose&&pt("Purpose",L(o.purpose)))}function Gb(t,e,n,o){let{open:s}=n,r=t.links[e],i=t.
kinds[r.kind],a=Mo(t,r),c={type:"pair",from:r.source,to:r.target},l=Rm(t,n.now().view.links,c);return{wide:r.claims.some(
mo)&&!r.claims.every(mo),eyebrow:[ze({colour:i.colour,arrow:!i.symmetric}),L(i.label),` (${i.family})`],title:[Tt(t,r.source,
s),p("span",{class:"verb"},L(a.said),a.named?": ":""),Tt(t,r.target,s)],body:[gA(t,e,s),r.summary&&p("p",{class:"summary"},
L(r.summary)),p("p",{class:"actions"},l>1&&r.source!==r.target&&p("button",{type:"button","data-pair":l,onclick:()=>s(c)},
`All ${l} links of the two`),p("button",{type:"button",onclick:()=>n.cite({links:[e]})},"Copy citation"),p("button",{type:"\
button",onclick:()=>n.unfold([r.source,r.target])},"Show both on the graph")),kA(t,e,o),bc(t,r.claims,s),Gs(r.attributes),
p("p",{class:"fine"},"Link ",p("code",{},e))]}}var SA=(t,[e,...n],o)=>[Rs(t,e,o),n.length>0&&p("p",{class:"fine same"},"Counts as one with:"),n.map(s=>Rs(t,s,o))];function zb(t,e,n){
let o=n.now(),{type:s,where:r,ids:i}=Mn(t,o,e),a={actors:Tg,links:Gt,sources:Rs,events:Ve},c=u=>a[s](t,u,n.open),l=Cn(t,
Fl(o.state,r)),f=s==="actors"?i:i.flatMap(u=>s==="links"?$A(t,u):[]);return{eyebrow:["List"],title:wr(s,i.length),body:[
Gi(t,{type:s,where:r}).map(u=>p("p",{class:"statement"},L(xe(u)))),l.length>0&&p("p",{class:"fine"},L(`Under the filters\
: ${l.join("; ")}`)),f.length>0&&p("p",{class:"actions"},s==="links"&&p("button",{type:"button",onclick:()=>n.cite({links:i})},
"Copy citation"),p("button",{type:"button",onclick:()=>n.unfold([...new Set(f)])},s==="links"?"Show their actors on the \
graph":"Show them on the graph")),s==="roots"?Te(_l(t,r.cited),u=>SA(t,u,n.open)):Te(i,c)]}}var $A=(t,e)=>[t.links[e].source,
t.links[e].target];function Vb(t,e,n){let{from:o,to:s}=e,r=Er(t,n.now().view.links,e),i=r.families.flatMap(({links:a})=>a);return{eyebrow:[
R(i.length,"link")],title:[Tt(t,o,n.open),p("span",{class:"verb"}," and "),Tt(t,s,n.open)],body:[p("p",{class:"statement"},
L(Lb(t,e,r))),p("p",{class:"actions"},i.length>0&&p("button",{type:"button",onclick:()=>n.cite({links:i})},"Copy citatio\
n"),p("button",{type:"button",onclick:()=>n.unfold([o,s])},"Show both on the graph"),p("button",{type:"button",onclick:()=>n.
pathFrom(o,s)},"Paths between them")),r.families.map(({family:a,links:c})=>p("section",{},p("h3",{},xe(a),p("span",{class:"\
count"},String(c.length))),Te(c,l=>Gt(t,l,n.open))))]}}var Su={};jc(Su,{event:()=>TA,source:()=>AA});var MA=8;function zs(t,e,n,o){let{ids:s}=Mn(t,e.now(),je(o.type,o.where));if(!s.length)return null;let r={links:Gt,events:Ve,
sources:Rs,actors:null,roots:null}[o.type];return p("section",{},Xr(t,e.open,n,o,s.length),Te(s,i=>r?.(t,i,e.open),{first:MA}))}
function Vs(t,e,n,o){let{ids:s}=Mn(t,e.now(),je(n,o));return s.length?oe(t,e.open,{type:n,where:o},s.length):null}var Yb=t=>t.
map((e,n)=>[n===0?"":n===t.length-1?" and ":", ",e]);function EA(t,e,n){let o=c=>c.filter(Boolean),s=o([Vs(t,n,"links",{
rests:e}),Vs(t,n,"events",{rests:e})]);if(!s.length)return p("p",{class:"statement"},"Nothing in view cites it.");let r=o(
[Vs(t,n,"links",{alone:e}),Vs(t,n,"events",{alone:e})]),i=Vs(t,n,"links",{weaker:e}),a=Vs(t,n,"sources",{repeats:e});return p(
"p",{class:"statement"},Yb(s)," rest on it",a&&[", some through ",a," derived from it"],". ",r.length?["Without it, ",Yb(
r)," would have no support"]:"Without it, everything would still have support",i?[r.length?", and ":"; ",i," would be le\
ss confident."]:".")}function AA(t,e,n){let o=t.sources[e],{open:s}=n,r=i=>t.sources[i]?p("button",{type:"button",class:"\
inline",onclick:()=>s({type:"source",id:i})},L(t.sources[i].title)):L(i);return{eyebrow:["Source"],title:L(o.title),body:[
EA(t,e,n),o.summary&&p("p",{class:"summary"},L(o.summary)),p("dl",{class:"facts"},pt("Publisher",L(o.publisher)),o.author&&
pt("Author",L(o.author)),o.published&&pt("Published",j(o.published)),pt("Reliability",`${o.reliability}: ${ae[o.reliability]}`),
o.class&&pt("Class",on(o.class)),...vt(o).map(i=>pt("Derives from",r(i))),o.accessed&&pt("Accessed",j(o.accessed)),o.url&&
pt("Address",ao(o.url,o.url)),o.host&&pt("Address",L(o.host)),o.archived_url&&pt("Archived",ao(o.archived_url,o.archived_url))),
zs(t,n,"No support without it",{type:"links",where:{alone:e}}),zs(t,n,"Less confident without it",{type:"links",where:{weaker:e}}),
zs(t,n,"Events without a claim",{type:"events",where:{alone:e}}),zs(t,n,"Links that cite it",{type:"links",where:{cites:e}}),
zs(t,n,"Events that cite it",{type:"events",where:{cites:e}}),zs(t,n,"Derived from it",{type:"sources",where:{repeats:e}})]}}
var qb=(t,e,n,o)=>n.length>0&&p("section",{},p("h3",{},e,p("span",{class:"count"},String(n.length))),Te(n,s=>Ve(t,s,o.open)));
function TA(t,e,n){let o=t.events[e],s=({actor:a,role:c,qualifier:l})=>[t.actors[a]?Tt(t,a,n.open):L(a),p("span",{class:"\
fine"},` ${l?`${l} `:""}${on(c)}`)],{to:r,by:i}=qi(t,e);return{wide:o.claims.some(mo)&&!o.claims.every(mo),eyebrow:["Eve\
nt"],title:L(o.name),body:[p("p",{class:"statement"},L(j(o.date)),o.place&&[", ",L(o.place)]),o.summary&&p("p",{class:"s\
ummary"},L(o.summary)),p("section",{},p("h3",{},"Actors",p("span",{class:"count"},String(o.roles.length))),p("ul",{class:"\
roles"},o.roles.map(a=>p("li",{},s(a))))),qb(t,"Responds to",r,n),qb(t,"Responses",i,n),bc(t,o.claims,n.open),Gs(o.attributes)]}}var Kb={kinds:"--kind",families:"--family",status:"--status",between:"--between",certain:"--certain",minConfidence:"--mi\
n-confidence",without:"--without",via:"--via",undirected:"--undirected"},DA={maxHops:"--max-hops",limit:"--limit",time:"\
--time",sort:"--sort"};function Xb(t,e){let{question:n,types:o,countries:s,only:r,confidences:i}=e;if(!n||!kt(e)||o||s||
r||i?.includes("low"))return null;let{from:a,to:c,walk:l}=n;if([a,c].some(h=>h&&ke(h)!==null))return null;let f=qn(t,e);
if(!f)return null;let u=Ie(e)!==null,d=u?["path",a,c]:["links",...a?["--from",a]:[],...c?["--to",c]:[],"--depth",We(e)];
for(let[h,w]of Object.entries(u?{...Kb,...DA}:Kb)){let y=f[h];y==null||y===!1||d.push(w,...y===!0?[]:[[y].flat().join(",")])}
let m=l.parts??!0;return(u?!m:m)&&d.push(u?"--no-parts":"--parts"),`axisgraph ${d.join(" ")}`}var $u=60,CA=12;function vu(t,e){let n=Xb(t,e);return n&&p("p",{class:"fine terminal"},"In a terminal: ",p("code",{},n))}
function Qb(t,e,n){let{state:o,view:s,drawn:r}=n.now(),{far:i,inOrder:a}=ca(t,o,s,y=>ma(t,y)),c=y=>Math.abs(i.get(y)??0),
l=new Map(a.map((y,$)=>[y,$])),f=new Map(a.map(y=>[y,[]]));for(let y of s.links){let{source:$,target:S}=t.links[y],x=(l.
get($)??0)>(l.get(S)??0)?$:S;f.get(x)?.push(y)}let u=a.filter(y=>f.get(y)?.length);if(n.say(`${R(s.actors.size,"actor")}\
, ${R(s.links.size,"link")}`),!u.length)return[p("h3",{class:"found"},"No link"),NA(t,o)];let d=(y,$)=>p("li",{onpointerenter:()=>n.
canvas().highlight({actors:[y],links:f.get(y)??[]}),onpointerleave:()=>n.light()},p("details",{open:$<CA},p("summary",{},
Tt(t,y,n.open),p("span",{class:"fine"},` ${R(f.get(y)?.length??0,"link")}`)),p("ul",{class:"links"},(f.get(y)??[]).map(S=>p(
"li",{},Gt(t,S,n.open,{from:y})))))),m=u.slice(0,$u),h=[...new Set(m.map(c))].sort((y,$)=>y-$),w=r.left.length;return[p(
"h3",{class:"found"},`${R(s.actors.size,"actor")}, ${R(s.links.size,"link")}`),w>0&&p("p",{class:"fine"},`The picture dr\
aws the nearest ${r.actors.size}.`),...h.map(y=>p("section",{class:"stage"},p("h4",{},y===0?"Within it":Il(y)),p("ul",{class:"\
reached"},m.filter($=>c($)===y).map(d)))),u.length>$u&&p("p",{class:"fine"},`${R(u.length-$u,"more actor","more actors")}\
 in the tables (3).`),vu(t,o)].filter(Boolean)}function NA(t,e){let n=[e.window&&_a(e),e.kinds&&`“${mf(t,e)}”`].filter(
Boolean);return p("p",{class:"notice"},n.length?`No link passes ${n.join(" and ")} within this number of hops. Click a p\
art of the sentence to widen it.`:"No link passes the filters within this number of hops. Click a part of the sentence t\
o widen it.")}var Ou=8,WA=(t,e)=>e.map((n,o)=>[o?p("span",{class:"arrow","aria-label":"to"}," → "):"",L(t.actors[n].name)]),Jb=t=>t[0].
toUpperCase()+t.slice(1);function Zb(t,e){return e.split(" ").map((n,o)=>[o?" ":"",Object.hasOwn(t.actors,n)?L(t.actors[n].
name):n])}function RA(t,e,n){let o=e.slice(0,Ou).map((s,r)=>[r?", ":"",Tt(t,s,n)]);return p("li",{},o,e.length>Ou&&` and\
 ${R(e.length-Ou,"more actor","more actors")}`)}function t0(t,e,{loosen:n,open:o}){let s=[];if(e.parts&&s.push(p("p",{},
"No change of the filters gives one: the two actors are in separate parts of the graph."),p("ul",{class:"parts"},e.parts.
map(r=>RA(t,r,o)))),e.relaxations.length&&s.push(p("p",{},"There is a path if you"),p("ul",{class:"relaxations"},e.relaxations.
map(r=>p("li",{},p("button",{type:"button",class:"inline",onclick:()=>n(r.filter)},Zb(t,Jb(r.words))),p("p",{class:"fine"},
WA(t,r.path.actors),`: ${r.path.confidence} confidence`))))),e.together.length){let r=H(e.together).filter;s.push(p("p",
{},"No single change is enough. These changes together give a path:"),p("ul",{class:"relaxations"},e.together.map(i=>p("\
li",{},Zb(t,Jb(i.words))))),r&&p("p",{class:"actions"},p("button",{type:"button",onclick:()=>n(r)},"Apply")))}return s.length===
0&&s.push(p("p",{},e.truncated?"The search for changes reached its limit.":"No small change of the filters gives one.")),
p("section",{class:"why-not","aria-label":"Why there is no path"},p("h3",{},"Why not"),s)}function Mu(){let t=Mt.get();if(!kt(t))return[p("p",{class:"notice"},"Choose one actor for what leads to it or from it, \
or two for the paths between them. A path follows the arrows. Symmetric links are followed in both directions, and denie\
d links are not followed.")];let e=Zr();if(!e)return Qb(Rt,Mt,qt);if(typeof e=="string")return BA(e);if("wrong"in e)return[
p("p",{class:"notice wrong",role:"alert"},e.wrong)];let{paths:n,truncated:o}=e,s=n.length?`${R(n.length,"path")}${o?", a\
nd there are more":""}`:"No path";return qt.say(s),[p("h3",{class:"found"},s),n.length>1&&FA(n),e.why&&t0(Rt,e.why,{loosen:oy,
open:qt.open}),p("ol",{class:"chains",onkeydown:_A},n.map((r,i)=>PA(r,i,i===(t.chosen??0)))),vu(Rt,t)].filter(Boolean)}function FA(t){
let{chosen:e}=Mt.get(),n=s=>{let r=e===null?s>0?0:t.length-1:(e+s+t.length)%t.length;Mt.set({chosen:r},{tracked:!1})},o=e===
null?"All in the picture":`Path ${e+1} of ${t.length}`;return p("p",{class:"stepper"},p("button",{type:"button","data-ke\
y":"previous","aria-label":"Previous path",onclick:()=>n(-1)},"‹"),p("span",{},o),p("button",{type:"button","data-key":"\
next","aria-label":"Next path",onclick:()=>n(1)},"›"),e!==null&&p("button",{type:"button",class:"text","data-key":"all",
onclick:()=>Mt.set({chosen:null},{tracked:!1})},"Show all"))}function _A(t){let e={ArrowDown:1,ArrowUp:-1}[t.key];if(!e||
!t.target.closest(".route"))return;t.preventDefault();let n=Rn().length-1,o=Math.max(0,Math.min(n,(Mt.get().chosen??(e>0?
-1:n+1))+e));Mt.set({chosen:o},{tracked:!1}),At(document,`[data-key="path:${o}"]`)?.focus()}function n0(){let t=document.
getElementById("path-answer");if(!t)return;let e=document.activeElement,n=e instanceof HTMLElement&&t.contains(e)?e.dataset.
key??"":null;t.replaceChildren(...ue(Mu())),n!==null&&(At(t,`[data-key="${n}"]`)??At(t,"button"))?.focus()}function BA(t){
if(t==="starting")return[];let e=t==="searching",n=e?"Searching ...":"The search was cancelled.";return qt.say(n),[p("p",
{class:"notice","aria-busy":String(e)},n),p("p",{class:"actions"},e?p("button",{type:"button","aria-keyshortcuts":"Escap\
e",onclick:_s},"Cancel"):p("button",{type:"button",onclick:cc},"Search again"))]}function PA(t,e,n){let o=r=>qt.canvas().
highlight({actors:r.actors,links:r.hops.flatMap(i=>i.links.map(({id:a})=>a))}),s=t.actors.every(r=>qt.now().drawn.actors.
has(r));return p("li",{class:n?"chain chosen":"chain",onpointerenter:()=>{s&&o(t)},onpointerleave:()=>qt.light()},p("but\
ton",{type:"button",class:"route","data-key":`path:${e}`,"aria-pressed":String(Mt.get().chosen===e),"aria-expanded":String(
n),onclick:()=>Mt.set({chosen:Mt.get().chosen===e?null:e},{tracked:!1})},sl(t).map(({actors:r,rises:i},a)=>[a?p("span",{
class:"arrow","aria-label":"to"}," → "):"",r.map((c,l)=>[rl(l,i),L(Rt.actors[c].name)])])),p("p",{class:"badges"},p("s\
pan",{class:"badge"},R(t.hops.length-t.steps,"hop")),Ub(t.confidence),t.time&&p("span",{class:`badge time-${t.time}`},t.
time==="certain"?"certain in time":"possible in time"),t.disputed&&p("span",{class:"badge disputed"},"disputed"),p("span",
{class:"badge"},R(t.independentSources,"independent source"))),n&&p("ol",{class:"hops"},t.hops.map((r,i)=>UA(t,r,i))),n&&
p("p",{class:"fine"},GA(t)),n&&HA(t),n&&p("p",{class:"actions"},p("button",{type:"button",onclick:()=>qt.cite({path:t,question:ac()})},
"Copy citation")))}var e0=8;function HA({variants:t=[]}){let e=t.length-e0,n=t.slice(0,e0).map(o=>`Also: ${Bi(o,s=>Rt.actors[s].
name)} (${o.confidence}).`);return e>0&&n.push(`Also: ${e.toLocaleString("en")} more by way of parts.`),n.map(o=>p("p",{
class:"fine",dir:"auto"},o))}function UA(t,e,n){let o=t.hops.length>1&&n===t.weakestHop,s=o?[`the weakest ${e.through?"s\
tep":"hop"}`]:[];return p("li",{class:o?"weakest":null},p("p",{class:"hop"},L(Rt.actors[e.source].name),e.through?e.links[0].
source===e.source?", part of ":", through its ":" → ",L(Rt.actors[e.target].name),p("span",{class:"fine"},`  ${[R(e.links.
length,"link"),e.confidence,...s].join(", ")}`)),p("ul",{class:"links"},e.links.map(r=>p("li",{},Gt(Rt,r.id,qt.open,{from:e.
source,bare:r.source===e.source})))))}function GA(t){let e=t.hops[t.weakestHop],n=[`Rests on ${R(t.independentSources,"i\
ndependent source")}`];return t.hops.length>1&&n.push(`its weakest ${e.through?"step":"hop"} on ${R(e.independentSources,
"source")}`),t.window&&n.push(`all hops may be active at once ${zA(t.window)}`),`${n.join("; ")}.`}function zA({first:t,
last:e}){return t&&e?t===e?`on ${lt(t)}`:`from ${lt(t)} to ${lt(e)}`:t?`from ${lt(t)} on`:e?`until ${lt(e)}`:"on any day"}function VA(t,e,n,o=null){return p("div",{class:"field"},p("label",{for:`path-${t}`},e),n,o)}function s0(t,e){let n=p("u\
l",{class:"options",hidden:!0}),o=uo()[t],s=p("input",{type:"text",id:`path-${t}`,"data-key":t,value:o?ot(Ur(Rt,o)):"",placeholder:"\
Anyone",dir:"auto"});return ln(s,n,{graph:Rt,entries:qt.entries,types:["actor"],say:qt.say,keep:!0,choose:r=>{r&&be({[t]:r})}}),
VA(t,e,s,n)}function YA(){let{from:t,to:e}=uo();return p("form",{class:"path-form",onsubmit:n=>n.preventDefault()},s0("f\
rom","From"),s0("to","To"),t&&e&&p("button",{type:"button",class:"swap",onclick:()=>be({from:e,to:t})},"Swap ends"))}function r0(){
let t=p("div",{id:"path-answer",role:"region","aria-label":"Answer"},Mu());return{eyebrow:["Answer"],title:L(He(Rt,qt.now().
state)),body:[YA(),t]}}var Ye,qe,ve,Eu=!1,i0=!1,a0=null,kc=[],Au=["paths","stories","compare"];function KA(t){return t.type==="compare"?Dg(Ye,qe,
ve):t.type==="pair"?Vb(Ye,t,ve):t.type==="list"?zb(Ye,t.list,ve):t.type==="dated"?Hb(Ye,t.id,ve):t.id===void 0?t.type===
"paths"?r0():cy(Ye,qe,ve):t.type==="actor"?Bb(Ye,t.id,ve):t.type==="link"?Gb(Ye,t.id,ve,we(Ye,qe.get())):Su[t.type](Ye,t.
id,ve)}var XA=["chosen","story",...Nt],QA=({type:t})=>t==="paths"||t==="stories"?XA:t==="compare"?[...Nt,"compare","unfo\
lded"]:t==="list"?[...Nt,"compare","unfolded","focus"]:[...Nt,"compare"];function Tu(t,e){let{open:n}=t,o=!i0;i0=!0;let s=rt(
n,e.open),r=n?QA(n):[];if(s&&!r.some(c=>t[c]!==e[c]))return;!s&&e.open&&n&&!Eu&&kc.push(e.open),n||(kc.length=0);let i=document.
activeElement,a=N("panel").contains(i);n&&!e.open&&(a0=i),document.body.dataset.panel=n?"open":"closed";for(let c of Au)
N(`show-${c}`).setAttribute("aria-pressed",String(n?.type===c));n&&c0(n,s),!o&&!s&&JA(n,a,i)}function JA(t,e,n){let o=N(
"panel-title");t?t.type==="paths"&&kt(qe.get())?o.focus({preventScroll:!0}):t.id===void 0&&Au.some(s=>s===t.type)?Df(N("\
panel-body"),o):(e||t.type==="list"||t.type==="dated")&&o.focus({preventScroll:!0}):(e||n===document.body)&&hg(a0,N("can\
vas"))}function c0(t,e){let{eyebrow:n,title:o,body:s,wide:r=!1}=KA(t),i=e?Ja(N("panel")):null;N("panel").classList.toggle(
"wide",r),N("panel-back").hidden=kc.length===0,N("panel-eyebrow").replaceChildren(...ue(n)),N("panel-title").replaceChildren(
...ue(o)),N("panel-body").replaceChildren(...ue(s)),e||(N("panel-scroll").scrollTop=0),i?.()}function ZA(){let t=kc.pop();
Eu=!0,t&&ve.open(t),Eu=!1;let{open:e}=qe.get();e&&c0(e,!1)}function l0(t,e,n){[Ye,qe,ve]=[t,e,n],N("panel-back").addEventListener(
"click",ZA),N("panel-close").addEventListener("click",()=>ve.open(null));for(let o of Au)N(`show-${o}`).addEventListener(
"click",()=>ve.open(qe.get().open?.type===o?null:{type:o}));N("show-stories").hidden=!Ye.stories?.length,N("skip-questio\
n").addEventListener("click",o=>{o.preventDefault(),ve.open({type:"paths"}),Df(N("panel-body"),N("panel-title"))}),N("sk\
ip").addEventListener("click",o=>{o.preventDefault(),qe.set({view:"table"},{tracked:!1}),N("view-table").focus()})}function f0(t,e){
let{question:n}=qe.get(),o={from:t??n?.from??null,to:e??n?.to??null};o.from===o.to&&(o[t?"to":"from"]=null),qe.set({...ur(
qe.get(),o),open:{type:"paths"}})}var Du=t=>{document.body.dataset.side=t},d0=()=>Du("near");function u0({left:t,right:e,top:n,bottom:o}){let s=N("panel").
getBoundingClientRect(),[r,i]=[Math.min(e,s.right)-Math.max(t,s.left),Math.min(o,s.bottom)-Math.max(n,s.top)];return r>0&&
i>0?r*i:0}function p0(t,e){let{left:n,right:o,top:s,bottom:r}=t,[i,a]=[(n+o)/2,(s+r)/2],c=e?{left:i-1,right:i+1,top:a-1,
bottom:a+1}:t;document.body.dataset.panel="open";let l=document.body.dataset.side==="far"?"far":"near",f=u0(c);f&&(Du(l===
"far"?"near":"far"),u0(c)>=f&&Du(l))}var nT=["actor","link","source","event"];function m0(t,e,n){let o=zi(t),s=c=>{let l=o.has(c)?null:as(t,c);if(l)throw new st(
l);return o.has(c)&&n.note(`“${c}” is now “${o.get(c)}”.`),o.get(c)??c},r=(c,l)=>{let f={..._d(c,l)};for(let u of[
"kinds","via","without"]){let d=f[u];d?.length&&(f[u]=[d].flat().map(s))}return f},i=(c,l)=>{let f=s(c);if(l!==void 0){let d=s(
l),m=f!==d&&Object.hasOwn(t.actors,f)&&Object.hasOwn(t.actors,d);return n.open(m?{type:"pair",from:f,to:d}:null),m}let u=nT.
find(d=>Object.hasOwn(t[`${d}s`],f));return n.open(u?{type:u,id:f}:null),!!u},a={ready:Promise.resolve(!0),paths:(c,l,{work:f,
...u}={})=>Al(t,s(c),s(l),r("paths",u),{work:f}),whyNot:(c,l,{work:f,...u}={})=>Jg(t,s(c),s(l),r("whyNot",u),{work:f}),search:(c,{
types:l=[],limit:f=10}={})=>yw(t,n.entries,String(c),{types:[l].flat(),limit:f}),setFilter:(c={})=>e.set(is(t,r("setFilt\
er",c),e.get())),ask:(c,l,f={})=>{let{types:u,countries:d,...m}=f,h=[c,l].map(y=>y&&ke(y)===null?s(y):y);for(let y of h)
if(y&&ke(y)===null&&!Object.hasOwn(t.actors,y))throw bo("actor",y,Object.keys(t.actors));let w={...r("paths",m),types:u,
countries:d};e.set(Yn(t,{from:h[0]??null,to:h[1]??null,filter:w}))},answer:()=>({actors:[...n.now().view.actors].sort(),
links:[...n.now().view.links].sort()}),select:i,view:()=>({actors:[...n.now().drawn.actors].sort(),links:[...n.now().drawn.
links].sort()}),undo:n.undo,redo:n.redo,state:()=>e.get(),picture:()=>({...n.canvas().picture(),question:jw(t,e.get())}),
network:n.canvas().network};window.axisgraph=Object.freeze(a)}var se,pn,qs,zt,Ke=null;function w0(t,e,n){[se,pn,qs]=[t,e,n],zt=p("div",{id:"part-editor",role:"dialog",hidden:!0}),document.
getElementById("work").append(zt),zt.addEventListener("keydown",s=>{s.key!=="Escape"||s.defaultPrevented||(s.preventDefault(),
s.stopPropagation(),Ys({back:!0}))}),document.addEventListener("pointerdown",s=>{let r=s.target;Ke&&!zt.contains(r)&&!r.
closest("[data-part]")&&Ys()}),zt.addEventListener("focusout",s=>{let r=s.relatedTarget;Ke&&r&&!zt.contains(r)&&!r.closest(
"[data-part]")&&Ys()})}var g0=t=>Ke===t;function Ys({back:t=!1}={}){let e=Ke;Ke=null,zt.hidden=!0;let n=e&&At(document,`\
[data-part="${e}"]`);n?.setAttribute("aria-expanded","false"),t&&n?.focus()}function y0(t,e){if(Ke===t){Ys({back:!0});return}
Ys(),Ke=t,e.setAttribute("aria-expanded","true"),k0(),zt.hidden=!1;let n=zt.parentElement.getBoundingClientRect(),{left:o,
bottom:s}=e.getBoundingClientRect();zt.style.left=`${Math.max(8,Math.min(o-n.left,n.width-zt.offsetWidth-8))}px`,zt.style.
top=`${s-n.top+4}px`,zt.style.maxHeight=`${window.innerHeight-s-16}px`,At(zt,"input, button")?.focus()}function b0(){if(!Ke)
return;let t=document.activeElement,e=t instanceof HTMLElement&&zt.contains(t)?t.dataset.key:null;k0(),e&&X(zt,"[data-ke\
y]").find(({dataset:n})=>n.key===e)?.focus()}var sT={from:()=>h0("from","Who?","anyone"),to:()=>h0("to","Whom?","anyone"),
verb:rT,through:iT,time:aT};function k0(){if(!Ke)return;let[t,...e]=sT[Ke]();zt.setAttribute("aria-label",String(t)),zt.
replaceChildren(p("h2",{},String(t)),...e.filter(n=>n instanceof Node))}function Yo(t){let e=Ke;Ys(),t(),At(document,`[d\
ata-part="${e}"]`)?.focus()}var ci=(t,e,n,o)=>p("button",{type:"button","data-key":t,onclick:n,...o===void 0?{}:{"aria-p\
ressed":String(o)}},e);function h0(t,e,n){let{from:o,to:s}=uo(),r=p("ul",{class:"options",hidden:!0}),i=p("input",{type:"\
text","data-key":"name","aria-label":`${e} Name of an actor or a country`,placeholder:"Name of an actor or a country",dir:"\
auto"}),a=c=>Yo(()=>{let l=t==="from"?"to":"from";be({[t]:c,...c&&uo()[l]===c?{[l]:null}:{}})});return ln(i,r,{graph:se,
entries:qs.entries,types:["actor"],say:qs.say,choose:c=>{c&&a(c)},questions:c=>({options:Bo(se,c).map(({code:l,actors:f})=>({
name:`All ${f} actors in ${As(l)}`,change:{question:{from:null,to:Vn(l),walk:{}}}})),alone:!1}),ask:c=>a(c.question?.to??
null)}),[e,p("div",{class:"field"},i,r),p("p",{class:"actions"},(t==="from"?o:s)&&ci("none",n[0].toUpperCase()+n.slice(1),
()=>a(null)),o&&s&&ci("swap","Swap ends",()=>Yo(()=>be({from:s,to:o}))))]}function rT(){let t=pn.get(),e=Object.keys(se.
kinds),n=new Set(vo(se,t,"kinds")??e),o=V.filter(l=>Ln(se,l).length),s=l=>pn.set(Re(se,pn.get(),"kinds",l)),r=[["every",
`${pf}: every kind`,e],...kt(t)?[["ties","supports or is tied to: no hostility",e.filter(l=>Hn.includes(se.kinds[l].family))]]:
[],...o.map(l=>[l,Fa[l],Ln(se,l)])],i=p("input",{type:"text","data-key":"kind","aria-label":"Kind of link",placeholder:"\
Type a kind: money, weapons, leads ..."}),a=o.map(l=>p("fieldset",{class:"kinds"},p("legend",{},l),Ln(se,l).map(f=>p("la\
bel",{class:"check","data-kind":f},p("input",{type:"checkbox",checked:n.has(f),"data-key":`kind:${f}`,onchange:u=>{u.target.
checked?n.add(f):n.delete(f),s(n)}}),L(se.kinds[f].label))))),c=()=>gf(se,i.value);return i.addEventListener("input",()=>{
let l=new Set(c());for(let f of a.flatMap(u=>X(u,"[data-kind]")))f.classList.toggle("found",l.has(String(f.dataset.kind)));
qs.say(l.size?[...l].map(f=>se.kinds[f].label).join(", "):"No kind has a name like this")}),i.addEventListener("keydown",
l=>{let f=c();!f.length||l.key!=="Enter"&&l.key!=="Tab"||(l.preventDefault(),Yo(()=>s(f)))}),["What kind of link?",p("di\
v",{class:"field"},i),p("ul",{class:"presets"},r.map(([l,f,u])=>p("li",{},ci(l,f,()=>Yo(()=>s(u)),u.length===n.size&&u.every(
d=>n.has(d)))))),p("div",{class:"kind-grid"},a)]}var Lu=(t,e,n,o,s)=>p("label",{class:"choice"},p("span",{},e),p("select",
{"data-key":t,onchange:r=>s(r.target.value)},n.map(([r,i])=>p("option",{value:r,selected:String(o)===String(r)},i)))),xc=(t,e,n,o)=>p(
"label",{class:"check"},p("input",{type:"checkbox","data-key":t,checked:n,onchange:s=>o(s.target.checked)}),e);function iT(){
let{walk:t}=uo(),{via:e=[]}=t,n=We(pn.get()),o=p("ul",{class:"options",hidden:!0}),s=p("input",{type:"text","data-key":"\
via","aria-label":"Through this actor",placeholder:"Name of an actor",dir:"auto"});ln(s,o,{graph:se,entries:qs.entries,types:[
"actor"],say:qs.say,choose:i=>{i&&Yo(()=>be({},{via:[...new Set([...e,i])]}))}});let r=Ie(pn.get())!==null;return["Throu\
gh whom?",p("div",{class:"field"},s,o),e.length>0&&p("p",{class:"chips"},e.map(i=>p("button",{type:"button",class:"chip",
"data-key":`via:${i}`,"aria-label":`Remove: through ${se.actors[i]?.name??i}`,onclick:()=>be({},{via:e.filter(a=>a!==i)})},
L(se.actors[i]?.name??i)," ×"))),Lu("hops","How far",[1,2,3,4,5,6].map(i=>[i,i===1?"directly":`up to ${i} hops`]),n,i=>be(
{},{maxHops:Number(i)})),r&&Lu("time","Links are active",Object.entries(ey),t.time??Bt.time,i=>be({},{time:i})),r&&Lu("l\
imit","Most paths",[5,10,20,50].map(i=>[i,String(i)]),t.limit??Bt.limit,i=>be({},{limit:Number(i)})),r&&xc("sort","the s\
trongest first",t.sort==="strongest",i=>be({},{sort:i?"strongest":"shortest"})),xc("undirected","follow links in either \
direction",!!t.undirected,i=>be({},{undirected:i})),xc("parts","count parts with their whole",t.parts??Bt.parts,i=>be({},
{parts:i}))]}function aT(){let{window:t,certain:e}=pn.get(),n=p("p",{class:"notice wrong",role:"alert",hidden:!0}),o=p("\
input",{type:"text","data-key":"time","aria-label":"Time",placeholder:"2013, 2012-2017, since 2020, 2023-10",value:t?ar(
t):""});function s(){try{let r=en(o.value);Yo(()=>pn.set(tn(r)))}catch(r){if(!(r instanceof RangeError))throw r;n.textContent=
r.message,n.hidden=!1}}return o.addEventListener("keydown",r=>{r.key!=="Enter"&&r.key!=="Tab"||r.key==="Tab"&&o.value===
o.defaultValue||(r.preventDefault(),s())}),["When?",p("div",{class:"field"},o,n),t&&xc("certain","certain only: active t\
hen for every reading of the dates",e,r=>pn.set({certain:r})),p("p",{class:"actions"},ci("apply","Apply",s),t&&ci("any",
"At any time",()=>Yo(()=>pn.set(tn(null)))))]}var lT=300,x0=window.matchMedia("(max-width: 760px)"),Ko,ho,qo,ui,li=!1;function S0(t,e,n,o){[ui,Ko,ho,qo]=[t,e,n,o],w0(
Ko,ho,o)}function $0(t){let e=t.question!==void 0&&t.question!==null;ho.set({...t,chosen:null,view:ho.get().view,...e?{open:x0.
matches?null:{type:"paths"},unfolded:[],focus:null}:{}}),qo.say(He(Ko,ho.get()))}var fT={from:"Who",verb:"Kind of link",
to:"Whom",through:"Through whom",time:"Time"},fi=(t,e,n)=>p("button",{type:"button",class:n?"part chosen":"part","data-p\
art":t,"aria-haspopup":"dialog","aria-expanded":String(g0(t)),"aria-label":`${fT[t]}: ${e}`,onclick:o=>y0(t,o.currentTarget)},
L(e));function uT(t){let e=hf(Ko,t),{from:n=null,to:o=null}=t.question??{};return p("p",{class:"sentence-line"},fi("from",
e.from,!!n),fi("verb",e.verb,t.kinds!==null),fi("to",e.to,!!o),e.through&&fi("through",e.through,Object.keys(t.question?.
walk??{}).length>0),fi("time",e.time,t.window!==null||t.compare?.by==="dates"),t.window&&p("button",{type:"button",class:t.
certain?"part chosen":"part","data-part":"certain","aria-pressed":String(t.certain),title:"Only links that are certainly\
 active at that time",onclick:()=>ho.set({certain:!t.certain})},t.certain?"certain only":"certain or possible"))}var dT=t=>t.
map(({key:e,label:n,change:o})=>p("button",{type:"button",class:"chip","data-chip":e,"aria-label":`Remove: ${n}`,onclick:()=>ho.
set(o)},L(n),p("span",{"aria-hidden":"true"}," ×")));function pT(t){let e=t.unfolded.length>0||Object.keys(t.pinned).length>
0,n=(o,s,r)=>p("button",{type:"button",class:"text",id:o,onclick:r},s);return Ba(t)?e&&n("fold","Back to the first view",
qo.fold):n("clear-all","Clear all",()=>ho.set({...Ds,unfolded:[]}))}function mT({state:t,view:e,drawn:n}){let o=Zr();if(o===
"searching")return["Searching ... ",p("button",{type:"button",class:"text",onclick:_s},"Cancel")];if(o==="cancelled")return[
p("span",{},"The search was cancelled."),p("button",{type:"button",class:"text",onclick:cc},"Search again")];let s=o&&typeof o==
"object"?o.paths.length:null,r=o&&typeof o=="object"&&"truncated"in o&&o.truncated,i=(m,h,w)=>oe(Ko,qo.open,{type:m,where:h?
{[h]:""}:{}},w),a=[s!==null&&`${r?"first ":""}${R(s,"path")}, `,i("actors","",e.actors.size),", ",i("links","",e.links.size)];
if(t.view!=="graph")return[p("span",{},a)];let c=new Set(qo.canvas().layout().ribbons.flatMap(({ribbon:m})=>m.links)),l=n.
links.size-c.size;n.left.length===0&&n.links.size===e.links.size||a.push(" · drawn: ",i("actors","drawn",n.actors.size),
`, ${R(c.size,"link")}`),l>0&&a.push(` · ${l.toLocaleString("en")} without a ribbon`);let u=n.left.length;return[p("spa\
n",{title:l>0?"Links within a box, and of families that the key switches off, have no ribbon":null},a),!Ba(t)&&u>0&&u<=lT&&
!t.focus&&p("button",{type:"button",class:"text",id:"draw-rest",onclick:()=>qo.unfold(n.left)},u===1?"Draw the other one":
`Draw the other ${u}`)]}function Sc(t){let{state:e}=t,n=document.activeElement,o=n instanceof HTMLElement&&ui.contains(n)?
n.dataset.part??n.id:null,s=Ts(Ko,e);ui.dataset.folded=String(x0.matches&&!li);let r=p("button",{type:"button",class:"se\
ntence-fold",id:"question-fold","aria-expanded":String(li),onclick:()=>{li=!li,Sc(qo.now())}},p("span",{class:"said"},L(
He(Ko,e))),p("span",{class:"fold-word"},li?"Close":"Change")),i=p("p",{id:"found",role:"status"},mT(t)),a=pT(e),c=Ba(e);
ui.replaceChildren(r,p("div",{class:"sentence-row"},uT(e),c&&a,c&&i),...c?[]:[p("div",{class:"narrowed",role:"group","ar\
ia-label":"Answer"},i,dT(s),a)]),o&&At(ui,`[data-part="${o}"], [id="${o}"]`)?.focus(),b0()}var wT={supports:null,disputes:"disputes it",denies:"denies it"},gT=600,de=t=>Et(t,gT),di=(t,e)=>`${t} ${e}${t===1?"":"s"}`,
v0=t=>/[.!?…]$/.test(t)?t:`${t}.`,Xo=(t,e)=>Et(t.actors[e]?.name??e,200);function Iu(t,e){let n=t.links[e],o=de(nn(t,n,
Xo(t,n.source),Xo(t,n.target))),s=di(n.roots.length,"independent source"),r=n.weakly_disputed?"weakly disputed":Zt[n.status];
return`${o} (${Ct(n)}): ${n.confidence} confidence, ${r}, ${s}.`}var Cu=t=>t&&/^https?:\/\//i.test(t)?de(t):null;function Nu(t,e){
let n=t.sources[e];if(!n)return`Source ${de(e)}.`;let o=n.published?j(n.published):"no date";return[n.author&&v0(de(n.author)),
v0(de(n.title)),`${de(n.publisher)}, ${o}.`,Cu(n.url),Cu(n.archived_url)&&`Archived: ${Cu(n.archived_url)}`].filter(Boolean).
join(" ")}function O0(t,e){let n=t.sources[e.source],o=`${n?.reliability??"?"}${e.credibility}`,s=n?`source ${ae[n.reliability]}\
, claim ${es[e.credibility]}`:"",r=[e.locator&&de(e.locator),e.attributed_to&&`according to ${de(e.attributed_to)}`,wT[e.
stance]].filter(Boolean);return`- [${[`${o}: ${s}`,...r].join("; ")}] ${Nu(t,e.source)}`}function M0(t,e){let{claims:n}=t.
links[e];return[Iu(t,e),...n.length?n.map(o=>O0(t,o)):["- No source is cited for this."]]}function $c(t,e){let{title:n,version:o,
asOf:s,licence:r,authors:i}=t.info;return["",`${[`Data: ${i?.length?`${de(i.join(", "))}, `:""}${de(n)}`,o&&`version ${de(
o)}`,s&&`as of ${j(s)}`,r&&de(r)].filter(Boolean).join(", ")}. Grades are of the Admiralty code: reliability A to F, cre\
dibility 1 to 6.`,...e?[`View: ${e}`]:[]]}var vc=(...t)=>`${t.flat().join(`
`)}
`,E0=(t,e,n)=>vc(e.map((o,s)=>[...s?[""]:[],...M0(t,o)]).flat(),$c(t,n));function A0(t,e,n,o){let s=Bi(e,d=>Xo(t,d)),r=[
di(e.hops.filter(d=>!d.through).length,"hop"),`${e.confidence} confidence`,e.disputed&&"disputed in part",e.time&&`${e.time}\
 in time`,di(e.independentSources,"independent source")],i=Object.entries(n?.filter??{}).map(([d,m])=>`${d.replace(/[A-Z]/g,
h=>` ${h.toLowerCase()}`)} ${[m].flat().join(", ")}`),c=[n&&`paths from ${Xo(t,n.from)} to ${Xo(t,n.to)}`,...i.length?[de(
i.join("; "))]:[]].join("; "),l=n?.from&&n?.to?[`Asked: ${c}.`]:[],f=d=>e.hops.slice(0,d+1).filter(m=>!m.through).length,
u=e.hops.map((d,m)=>["",[`${d.through?"Step":`Hop ${f(m)}`}: ${Xo(t,d.source)} → ${Xo(t,d.target)}`,`${d.confidence} c\
onfidence`,...e.hops.length>1&&m===e.weakestHop?[`the weakest ${d.through?"step":"hop"}`]:[]].join(", "),...d.links.flatMap(
({id:h})=>M0(t,h))]);return vc(`Chain of evidence: ${s} (${r.filter(Boolean).join(", ")}).`,l,u.flat(),$c(t,o))}function T0(t,e,n){
let o=t.sources[e],s=i=>Object.values(i).filter(({claims:a})=>a.some(({source:c})=>c===e)).length,r=vt(o).map(i=>`It der\
ives from: ${Nu(t,i)}`);return vc(Nu(t,e),`Reliability ${o.reliability}: ${ae[o.reliability]}. ${di(s(t.links),"link")} \
and ${di(s(t.events),"event")} in the data cite it.`,r,$c(t,n))}function D0(t,e,n){let o=t.events[e];return vc(`${de(o.name)}\
 (${j(o.date)}${o.place?`, ${de(o.place)}`:""}).`,o.claims.map(s=>O0(t,s)),$c(t,n))}var yT=new Set(["=","+","-","@","	","\r","'"]),bT="\uFEFF",kT=Pc.links.slice(-4),xT=(t,e)=>t.length===1?t[0][e]:t.map(n=>n[e]??
"..").join("; "),Wu=t=>t.attributes&&`{${t.attributes.map(e=>e.map(n=>JSON.stringify(n)).join(": ")).join(", ")}}`,ST=t=>({
...t,attributes:Wu(t),plural:!!t.plural,...Object.fromEntries(gd.map(e=>[e,t.identifiers?.[e]]))}),$T=t=>({...t,attributes:Wu(
t),weakly_disputed:!!t.weakly_disputed,...Object.fromEntries(kT.map((e,n)=>[e,xT(te(t),n)]))}),vT=t=>({...t,derives_from:t.
derives_from&&[t.derives_from].flat()}),OT=t=>yT.has(t[0])?`'${t}`:t,MT=t=>`[${t.map(e=>JSON.stringify(e)).join(", ")}]`;
function ET(t){return t==null?"":C0(typeof t!="string"?Array.isArray(t)?MT(t):String(t):OT(t))}var C0=t=>/[",\n\r]/.test(
t)?`"${t.replaceAll('"','""')}"`:t,N0=(t,e)=>e.flatMap(n=>n.claims.map((o,s)=>({...o,record_type:t,record:n.id,position:s+
1}))),AT={actors:({actors:t})=>t.map(ST),links:({links:t})=>t.map($T),claims:({links:t,events:e})=>[...N0("link",t),...N0(
"event",e)],sources:({sources:t})=>t.map(vT),events:({events:t})=>t.map(e=>({...e,attributes:Wu(e)}))},TT=t=>typeof t=="\
string"&&t?j(t):null;function DT(t,{record_type:e,record:n}){let o=String(n);if(e!=="link")return t.events[o].name;let s=t.
links[o];return nn(t,s,t.actors[s.source].name,t.actors[s.target].name)}var LT={actors:pi("founded","dissolved","born","\
died"),links:{source:["source_name",(t,{source:e})=>t.actors[e].name],target:["target_name",(t,{target:e})=>t.actors[e].
name],kind:["kind_label",(t,{kind:e})=>t.kinds[e].label],...pi("start","end"),periods:["periods_in_words",(t,e)=>e.periods?
Ct(e):null]},claims:{record:["record_in_words",DT],source:["source_title",(t,{source:e})=>t.sources[e]?.title],...pi("ho\
lds")},sources:pi("published","accessed"),events:pi("date")};function pi(...t){return Object.fromEntries(t.map(e=>[e,[`${e}\
_in_words`,(n,o)=>TT(o[e])]]))}function I0(t,e,n){let o=LT[n],s=Pc[n].flatMap(i=>[[i,a=>a[i]],...Object.hasOwn(o,i)?[[o[i][0],
a=>o[i][1](t,a)]]:[]]),r=AT[n](e).map(i=>s.map(([,a])=>ET(a(i))).join(","));return`${bT}${[s.map(([i])=>i).join(","),...r].
join(`
`)}
`}var NT=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,IT={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\r":"\
&#13;","\n":"&#10;","	":"&#9;"},jn=t=>String(t).replace(NT,"�").replace(/[&<>"\r\n\t]/g,e=>IT[e]);function Xt(t,e,n=""){
let o=Object.entries(e).filter(([,s])=>s!=null).map(([s,r])=>` ${s}="${jn(r)}"`).join("");return n===""?`<${t}${o}/>`:`<${t}${o}\
>${n}</${t}>`}var mn=t=>(t??[]).join("; ");function WT({value:t,upper:e,currency:n,per:o,qualifier:s,as_of:r}){return[s,t,e&&`to ${e}`,
n,o&&`per ${o}`,r&&`as of ${r}`].filter(Boolean).join(" ")}function RT(t){let e={label:t.name,type:t.type,plural:t.plural,
country:t.country,ideology:mn(t.ideology),founded:t.founded,dissolved:t.dissolved,born:t.born,died:t.died,aliases:mn(t.aliases?.
map(({name:n})=>n)),native_names:mn(t.native_names?.map(({name:n})=>n)),summary:t.summary,url:t.url,not_to_confuse_with:mn(
t.not_to_confuse_with),former_ids:mn(t.former_ids)};for(let[n,o]of Object.entries(t.identifiers??{}))e[`id_${n}`]=o;return{
...e,...j0(t)}}var j0=t=>Object.fromEntries((t.attributes??[]).map(([e,n])=>[`${wd}${e}`,String(n)]));function jT(t,e){let n=e.
claims.filter(({stance:o})=>o==="supports").length;return{kind:e.kind,family:e.family,role:e.role,start:e.start,end:e.end,
periods:mn(e.periods),status:e.status,weakly_disputed:e.weakly_disputed,confidence:e.confidence,independent_sources:e.independent_sources,
claims:e.claims.length,items:mn(e.items),purpose:e.purpose,summary:e.summary,former_ids:mn(e.former_ids),symmetric:e.symmetric,
kind_label:t.kinds[e.kind].label,supporting:n,contesting:e.claims.length-n,sources:mn([...new Set(e.claims.map(({source:o})=>o))].
sort()),amounts:mn(e.amounts?.map(WT)),first_day:Kc(e),last_day:Xc(e),spells:Qc(e),link_id:e.id,...j0(e)}}var FT={string:"\
string",number:"long",boolean:"boolean"};function R0(t,e){let n=new Map;for(let o of t)for(let[s,r]of F0(o))n.set(s,FT[typeof r]);
return[...n].sort(([o],[s])=>o<s?-1:1).map(([o,s])=>Xt("key",{id:`${e[0]}-${o}`,for:e,"attr.name":o,"attr.type":s}))}var F0=t=>Object.
entries(t).filter(([,e])=>e!=null&&e!==""),Ru=(t,e)=>F0(t).map(([n,o])=>`<data key="${e[0]}-${n}">${jn(o)}</data>`).join(
"");function _0(t,e){let n=e.actors.map(s=>({own:s,attributes:RT(s)})),o=e.links.map(s=>({own:s,attributes:jT(t,s)}));return[
'<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://graphml.graphdrawing.org/xmlns">','<key id="g-title" fo\
r="graph" attr.name="title" attr.type="string"/>',...R0(n.map(({attributes:s})=>s),"node"),...R0(o.map(({attributes:s})=>s),
"edge"),'<graph edgedefault="directed">',Ru({title:t.info.title},"graph"),...n.map(({own:s,attributes:r})=>Xt("node",{id:s.
id},Ru(r,"node"))),...o.map(({own:{id:s,source:r,target:i,symmetric:a},attributes:c})=>Xt("edge",{id:s,source:r,target:i,
directed:a?"false":null},Ru(c,"edge"))),"</graph>","</graphml>",""].join(`
`)}var mi=t=>t.map(e=>`${JSON.stringify(e)}`).join(`,
`).concat(t.length?`
`:"");function B0(t){return Object.fromEntries(Object.entries(t).filter(([,e])=>e!=null&&!(Array.isArray(e)&&e.length===
0)))}var ju=t=>t.attributes?{...t,attributes:Object.fromEntries(t.attributes)}:t;function BT(t){let{span:e,spans:n,outside:o,
...s}=ju(t);return{...B0(s),weakly_disputed:!!t.weakly_disputed,key:t.id}}function PT({symmetric:t,letters:e,pluralVerb:n,
...o}){return t?{...o,direction:"symmetric"}:o}function P0(t,e,n={}){let{title:o,description:s,asOf:r,version:i,licence:a,
authors:c,core:l}=t.info,f=B0({title:o,description:s,as_of:r,version:i,licence:a,authors:c,core:l}),u=e.actors.map(d=>({
...ju(d),label:d.name}));return`{"directed":true,"multigraph":true,
"graph":{
"dataset":${JSON.stringify(f)},
"question":${JSON.stringify(n)},
"kinds":[
${mi(e.kinds.map(PT))}],
"sources":[
${mi(e.sources)}],
"events":[
${mi(e.events.map(ju))}]},
"nodes":[
${mi(u)}],
"edges":[
${mi(e.links.map(BT))}]}
`}var UT=Uint32Array.from({length:256},(t,e)=>{let n=e;for(let o=0;o<8;o+=1)n=n&1?3988292384^n>>>1:n>>>1;return n}),Oc=33;
function GT(t){let e=4294967295;for(let n of t)e=UT[(e^n)&255]^e>>>8;return(e^4294967295)>>>0}function H0(t,e){let n=new DataView(
new ArrayBuffer(21));n.setUint32(0,9),[..."pHYs"].forEach((r,i)=>n.setUint8(4+i,r.charCodeAt(0)));let o=Math.round(e/.0254);
n.setUint32(8,o),n.setUint32(12,o),n.setUint8(16,1),n.setUint32(17,GT(new Uint8Array(n.buffer,4,13)));let s=new Uint8Array(
t.length+21);return s.set(t.subarray(0,Oc)),s.set(new Uint8Array(n.buffer),Oc),s.set(t.subarray(Oc),Oc+21),s}var De=t=>Math.round(t*100)/100,VT=4,YT=500;function qT({d:t,stroke:e,width:n,dash:o,fill:s,alpha:r=1}){return Xt("path",
{d:t,fill:s??"none",stroke:e??null,"stroke-width":e&&n!==void 0?De(n):null,"stroke-dasharray":o?o.map(De).join(" "):null,
"stroke-linejoin":e?"round":null,opacity:r===1?null:De(r)})}function KT({text:t,x:e,y:n,size:o,weight:s,fill:r,halo:i,anchor:a,
alpha:c=1}){let l={x:De(e),y:De(n),"font-size":De(o),"font-weight":s>YT?700:400,"text-anchor":a,opacity:c===1?null:De(c),
"xml:space":"preserve"};return(i?Xt("text",{...l,fill:"none",stroke:i,"stroke-width":VT,"stroke-linejoin":"round","aria-\
hidden":"true",class:"halo"},jn(t)):"")+Xt("text",{...l,fill:r},jn(t))}function XT(t,e){return t.strand?[`strand-${t.strand}`,
e.strand(t.strand)]:t.cue?[`cue-${t.cue}`,e.strand(t.cue)]:t.node?[`actor-${t.node}`,e.actor(t.node)]:[`picture-${t.part??
"ground"}`,null]}function QT(){let t=new Set;return e=>{let n=e.replace(/[^A-Za-z0-9_.-]+/g,"-"),o=n;for(let s=2;t.has(o);s+=
1)o=`${n}-${s}`;return t.add(o),o}}function U0(t,e,n){let o=new Map;for(let s of t){let[r,i]=XT(s,e);o.has(r)||o.set(r,{
title:i,drawn:[]}),U(o,r).drawn.push(s.type==="text"?KT(s):qT(s))}return[...o].map(([s,{title:r,drawn:i}])=>Xt("g",{id:n(
s)},`${r?Xt("title",{},jn(r)):""}${i.join(`
`)}`))}function G0({shapes:t,drawn:e,box:n,ground:o,clip:s},r,i){let a=QT(),[c,l]=[n.right-n.left,n.bottom-n.top].map(Math.
ceil),[f,u]=[n.left,n.top].map(De),d=U0(t.slice(0,e),r,a),m=s&&{x:De(s.left),y:De(s.top),width:De(s.right-s.left),height:De(
s.bottom-s.top)},h=m?[Xt("clipPath",{id:a("picture-view")},Xt("rect",m)),Xt("g",{"clip-path":"url(#picture-view)"},d.join(
`
`))]:d;return`<?xml version="1.0" encoding="UTF-8"?>
${Xt("svg",{xmlns:"http://www.w3.org/2000/svg",version:"1.1",width:c,height:l,viewBox:`${f} ${u} ${c} ${l}`,"font-family":i,
role:"img",direction:"ltr"},["",Xt("title",{},jn(r.whole)),Xt("desc",{},jn(r.about)),Xt("rect",{id:a("picture-paper"),x:f,
y:u,width:c,height:l,fill:o}),...h,...U0(t.slice(e),r,a),""].join(`
`))}
`}function z0(t,e,n,o){let s=new Map(o.map(i=>[i.id,i.links])),r=`${R(n.actors.size,"actor")} and ${R(n.links.size,"link")}`;
return{whole:Et(t.info.title),about:[r,...Cn(t,e)].join(". "),strand:i=>(s.get(i)??[]).map(a=>Iu(t,a)).join(" "),actor:i=>Object.
hasOwn(t.actors,i)?Ue(t,i):""}}var[Le,hn]=[26,13],Fu=14,_u=2e3,hi=t=>t[0].toUpperCase()+t.slice(1),Ks=(t,e,n)=>fe({x:-t/2,y:-e/2,width:t,height:e},n),V0=(t,e)=>[
{d:Ks(Fu,hn,2),fill:t},{text:e,x:0,fill:"#ffffff"}];function Xs({stroke:t,width:e=2,dash:n=null,head:o=null,mark:s=null,
ground:r=""}){let[i,a]=[-Le/2,Le/2],c=[{d:`M${i} 0L${o?a-8:a} 0`,stroke:t,width:e,dash:n}];return o==="open"&&c.push({d:`\
M${a-8} -5L${a} 0L${a-8} 5`,stroke:t,width:1.8}),o==="hollow"&&c.push({d:`M${a-8} -5L${a} 0L${a-8} 5z`,fill:r,stroke:t,width:1.2}),
o==="full"&&c.push({d:`M${a-8} -6L${a} 0L${a-8} 6z`,fill:t}),s==="disputed"&&c.push({d:"M0 -6L6 0L0 6L-6 0z",fill:r,stroke:t,
width:1.8}),s==="denied"&&c.push({d:"M-5 -5L5 5M-5 5L5 -5",stroke:t,width:2}),c}function t2({nodes:t,ribbons:e},{columns:n},{
column:o,box:s}){let r=e.map(({ribbon:i})=>t.get(i.from)).filter(i=>i?.column===o);return new Set(r).size===1?Et(s.label,
_u):n.asked?"those asked about":n.columns[o].title.toLowerCase()}function e2({graph:t,layout:e,colours:n}){let o=new Map;
for(let i of V)for(let{ribbon:a}of e.ribbons.filter(c=>c.ribbon.family===i)){let c=e.nodes.get(a.from),l=c&&t.columns.columns[c.
column],f=Wo(i,n,l?.tone);if(o.has(f))continue;let u=a.main?{stroke:f,width:6,head:"full"}:{stroke:f,width:1.6},d=f===Wo(
i,n)||!c?"":` from ${t2(e,t,c)}`;o.set(f,{label:`${hi(i)}${d}`,sample:Xs(u)})}let s=[...o.values()],r=e.ribbons.some(({ribbon:i})=>i.
main);return s.length&&r&&(s[0]={...s[0],label:`${s[0].label}: the wider, the more kinds`}),s}function n2({graph:t,layout:e,
colours:n},o){let{look:s,ribbons:r}=e,i=r.filter(({ribbon:l})=>l.main),a=i.flatMap(({heads:l})=>l.flatMap(f=>nf(f,s))).filter(
({x:l,y:f})=>Ro(jo({x:l,y:f,width:s.slot,height:s.strip}),o));if(a.length&&s.tiles==="count"){let l=Tn(Wo(i[0].ribbon.family,
n));return[{label:"Number of kinds",sample:V0(l,"3"),wide:Fu}]}let c=new Set(a.map(({kind:l})=>l));return oo(t).filter(l=>c.
has(l)).map(l=>({label:Et(t.kinds[l].label,_u),sample:V0(Tn(t.kinds[l].colour),t.kinds[l].letters),wide:Fu}))}function o2({
layout:t,colours:e,focus:n,detail:o}){let s=t.ribbons.map(({ribbon:l})=>l),r=s.filter(({id:l})=>o||n?.ribbons.has(l)),[i,
a]=[rn(e.caption,e.ground,3.4),e.ground];return[...Y.filter(l=>r.some(({confidence:f})=>f===l)).reverse().map(l=>({label:`${hi(
l)} confidence`,sample:Xs({stroke:i,dash:Je[l]})})),r.some(({disputed:l,denied:f})=>l&&!f)&&{label:hi(Zt.disputed),sample:Xs(
{stroke:i,mark:"disputed",ground:a})},s.some(({denied:l})=>l)&&{label:hi(Zt.denied),sample:Xs({stroke:i,width:1.4,mark:"\
denied"})},r.some(({ended:l,directed:f})=>l&&f)&&{label:"Ended before the date of record",sample:Xs({stroke:i,head:"open"})},
s.some(({possible:l})=>l)&&{label:"Possible, not certain, at the time chosen",sample:Xs({stroke:i,width:1.4,head:"hollow",
ground:a})}].filter(l=>l!==!1)}function s2({graph:t,layout:e,colours:n}){let o=[...e.nodes.values()],s=o.flatMap(({chips:a})=>a),
r={fill:n.ground,stroke:xa("plain",n).edge},i=[3,2];return[o.some(({box:a})=>a.ended)&&{label:"Ended by the date of reco\
rd",sample:[{d:Ks(Le,hn,4),...r,width:1.4,dash:[4,3]}]},s.some(({id:a})=>Object.hasOwn(t.actors,a))&&{label:"Part of the\
 actor around it",sample:[{d:Ks(Le,hn+2,4),...r,width:1.2},{d:Ks(Le-8,hn-6,2),...r,width:.8}]},s.some(({id:a})=>!Object.
hasOwn(t.actors,a))&&{label:"Other parts, counted",sample:[{d:Ks(Le,hn-3,3),...r,width:.8,dash:i}]},e.frames.length>0&&{
label:"Members of one coalition",sample:[{d:Ks(Le,hn,5),fill:n.strip,stroke:n.line,width:1}]},o.some(({box:a})=>a.members.
length)&&{label:"Several actors of one type",sample:[{d:fe({x:-Le/2+3,y:-hn/2+3,width:Le-3,height:hn-2},3),...r,width:.8},
{d:fe({x:-Le/2,y:-hn/2,width:Le-3,height:hn-2},3),...r,width:1}]}].filter(a=>a!==!1)}function Y0({layout:t,...e},n){return{
...e,layout:{...t,ribbons:t.ribbons.filter(({points:o})=>Fh(o,n)),nodes:new Map([...t.nodes].filter(([,o])=>Ro(jo(o),n))),
frames:t.frames.filter(o=>Ro(jo(o),n)),captions:t.captions.filter(({x:o})=>o>n.left&&o<n.right)}}}function q0(t,e){let n=Y0(
t,e);return[[...e2(n),...n2(n,e)],[...o2(n),...s2(n)]].filter(s=>s.length).map(s=>s.map(({wide:r=Le,...i})=>({...i,wide:r})))}
function K0({shapes:t,how:e},n){let{graph:o,layout:s}=Y0(e,n),r=t.flatMap(u=>u.type==="text"?[u.text]:[]).join(" "),i=s.
captions.filter(({title:u,note:d})=>u&&(!r.includes(u.toUpperCase())||d&&!r.includes(d))).map(({title:u,note:d})=>[u,d].
filter(Boolean).join(": ")),a=u=>Et(o.actors[u].name,_u),c=[...s.nodes.values()].flatMap(({box:u,lines:d,chips:m})=>[{id:u.
id,label:u.label,lines:d},...m].filter(h=>Object.hasOwn(o.actors,h.id)&&ya(h.lines,h.label)).map(({id:h})=>a(h))),l=[...s.
nodes.values()].filter(({box:u})=>u.members.length).map(({box:u})=>`${hi(u.label)}: ${u.members.map(a).sort().join(", ")}`),
f=[...s.nodes.values()].flatMap(({box:u,chips:d})=>d.filter(m=>m.beyond.length).map(m=>`${a(u.id)}, other parts: ${m.beyond.
map(a).sort().join(", ")}`));return[...i.length?[i.join(". ")]:[],...f,...c.length?[`Names in full: ${c.join("; ")}`]:[],
...l].map(u=>`${u}.`)}var i2=620,a2=28,c2=1500,Q0=1.45,l2=8,f2=18,Mc=22,wi=2e3,Qo={title:24,question:16,text:13,legend:12,source:11};function J0(t,e,n){
let o=[];for(let s of t.split(" ")){let r=o.length-1,i=r>=0?`${o[r]} ${s}`:s;r>=0&&n(i)<=e?o[r]=i:o.push(...u2(s,e,n))}return o}
function u2(t,e,n){if(n(t)<=e)return[t];let o=[""];for(let s of t)o.at(-1)&&n(o.at(-1)+s)>e?o.push(s):o[o.length-1]+=s;return o}
function d2({graph:t,state:e,drawn:n,asked:o,part:s},r){let{asOf:i}=t.info,a=Cn(t,e),c=[R(n.actors.size,"actor"),R(n.links.
size,"link"),i&&`as of ${j(i)}`,s&&"the part of the picture in the window"],l=Fw(t,e,n);return[[Et(t.info.title,wi),Qo.title,
700,r.ink],[o??He(t,e),Qo.question,600,r.ink],[a.length?`Filtered. ${a.join(". ")}.`:"Not filtered.",Qo.text,400,r.caption],
[c.filter(Boolean).join(" · "),Qo.text,400,r.caption],...l?[[`${l}.`,Qo.text,400,r.caption]]:[]]}function p2({info:{title:t,
version:e,asOf:n,licence:o,authors:s}}){return`Source: ${[s?.length&&Et(s.join(", "),wi),Et(t,wi),e&&`version ${Et(e,wi)}`,
n&&`as of ${j(n)}`,o&&Et(o,wi)].filter(Boolean).join(", ")}. Drawn by axisgraph.`}function X0(t,{x:e,width:n,k:o,measure:s,
part:r}){let i=[],a=0;for(let[c,l,f,u]of t){let d=l*o;for(let m of J0(c,n,h=>s(h,d,f)))a+=d*Q0,i.push({type:"text",text:m,
x:e,y:a,size:d,weight:f,fill:u,anchor:"start",alpha:1,part:r})}return{shapes:i,height:a}}function m2(t,e,n,o){if(t.text===
void 0)return{type:"path",part:"legend",...t,d:Z0(t.d,e,n,o),width:(t.width??1)*o,dash:t.dash?.map(i=>i*o)??null};let[s,
r]=[11*o,t.fill??""];return{type:"text",text:t.text,x:e+t.x*o,y:n+4*o,size:s,weight:700,fill:r,anchor:"middle",part:"leg\
end"}}var Z0=(t,e,n,o)=>t.replace(/(-?[\d.]+) (-?[\d.]+)/g,(s,r,i)=>[e+Number(r)*o,n+Number(i)*o].map(a=>Math.round(a*100)/
100).join(" "));function h2(t,{x:e,width:n,k:o,measure:s,colours:r}){let i=[],a=Qo.legend*o,c=Mc*o/2;for(let l of t){let f=e;
for(let{label:u,sample:d,wide:m}of l){let h=(m+l2)*o,w=J0(u,n-h,$=>s($,a,400)),y=h+Math.max(...w.map($=>s($,a,400)));f>e&&
f+y>e+n&&([f,c]=[e,c+Mc*o]),i.push(...d.map($=>m2($,f+m/2*o,c,o))),w.forEach(($,S)=>{c+=S?a*Q0:0;let x={x:f+h,y:c+a*.35};
i.push({type:"text",text:$,...x,size:a,weight:400,fill:r.ink,anchor:"start",part:"legend"})}),f+=y+f2*o}c+=Mc*o}return{shapes:i,
height:c-Mc*o/2}}var Bu=(t,e)=>t.map(n=>n.type==="text"?{...n,y:n.y+e}:{...n,d:Z0(n.d,0,e,1)});function w2(t,e){if(t.type===
"text"){let s=e(t.text,t.size,t.weight),r=t.x-{start:0,middle:s/2,end:s}[t.anchor];return{left:r,right:r+s,top:t.y-t.size,
bottom:t.y+t.size/3}}let[n,o]=[[],[]];for(let[,s,r]of t.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g))n.push(Number(s)),o.push(Number(
r));return{left:Math.min(...n),right:Math.max(...n),top:Math.min(...o),bottom:Math.max(...o)}}function tk({graph:t,state:e,
drawn:n,scene:o,measure:s,titled:r=!0,asked:i=null,clip:a=null}){let{colours:c}=o,l=a??o.box,f=a?o.shapes.filter(v=>Ro(w2(
v,s),a)):o.shapes,u=Math.min(4,Math.max(1,(l.right-l.left)/c2)),d=Math.max(i2*u,l.right-l.left),m=(l.left+l.right)/2-d/2,
h={x:m,width:d,k:u,measure:s,colours:c},w=X0(r?d2({graph:t,state:e,drawn:n,asked:i,part:a!==null&&!jh(a,o.box)},c):[],{...h,
part:"heading"}),y=l.top-10*u-w.height,$=h2(q0(o.how,l),h),S=[...K0(o,l),p2(t)].map(v=>[v,Qo.source,400,c.caption]),x=X0(
S,{...h,part:"source"}),[b,g]=[l.bottom+16*u,l.bottom+22*u+$.height],k=a2*u;return{shapes:[...f,...Bu(w.shapes,y),...Bu(
$.shapes,b),...Bu(x.shapes,g)],drawn:f.length,clip:a,ground:c.ground,box:{left:m-k,right:m+d+k,top:y-k,bottom:g+x.height+
k}}}var ek=16e3,y2=12e7,b2=2.54,nk=300,k2=96;function x2(t){let e=t.getContext("2d");if(!e)throw new RangeError("the browser\
 cannot draw a picture of this size");return e}function S2(t,{state:e,view:n,drawn:o},s){if(s!=="selection")return o;let r=new Set(
e.selected.filter(a=>n.actors.has(a))),i=new Set([...n.links].filter(a=>r.has(t.links[a].source)&&r.has(t.links[a].target)));
return{actors:r,links:i,folded:n.actors.size-r.size,cut:0,left:[],columns:null}}function ok(t,e,{ground:n,part:o="whole",
titled:s=!0}){let r=e.now(),i=S2(t,r,o),{kept:a,measure:c,scene:l,seen:f}=e.canvas(),[u,d]=[r.state,jm[n]],m=o==="select\
ion"?Jh({graph:t,shown:{...i,found:r.view.links},state:u,kept:a,colours:d,measure:c}):l(d),h=o==="view"?f():null;return{
state:u,drawn:i,painted:m,sheet:tk({graph:t,state:u,drawn:i,scene:m,measure:c,titled:s,clip:h})}}function $2({box:t},{times:e=1,
cm:n}){let[o,s]=[t.right-t.left,t.bottom-t.top],r=n?n/b2*nk/o:e,i=Math.min(ek/o,ek/s,Math.sqrt(y2/(o*s)));return{scale:Math.
min(r,i),cut:r>i}}var v2=t=>new Promise((e,n)=>t.toBlob(o=>o?e(o):n(new RangeError("the browser cannot draw a picture of\
 this size")),"image/png"));async function sk(t,e,n,o){let{shapes:s,drawn:r,box:i,clip:a,ground:c}=ok(t,e,n).sheet,{scale:l,
cut:f}=$2({box:i},o),u=document.createElement("canvas");u.width=Math.round((i.right-i.left)*l),u.height=Math.round((i.bottom-
i.top)*l);let d=x2(u);d.fillStyle=c,d.fillRect(0,0,u.width,u.height),d.setTransform(l,0,0,l,-i.left*l,-i.top*l),d.save(),
a&&(d.beginPath(),d.rect(a.left,a.top,a.right-a.left,a.bottom-a.top),d.clip()),$s(d,s.slice(0,r)),d.restore(),$s(d,s.slice(
r));let m=new Uint8Array(await(await v2(u)).arrayBuffer()),h=o.cm?nk:k2*l;return{blob:new Blob([H0(m,h)],{type:"image/pn\
g"}),width:u.width,height:u.height,cut:f}}function Ec(t,e,n){let{state:o,drawn:s,painted:r,sheet:i}=ok(t,e,n),a=r.how.layout.
ribbons.map(({ribbon:c})=>c);return G0(i,z0(t,o,s,a),Rr)}function Qs(t,...e){let n={...t};for(let o of e)delete n[o];return n}var ik=t=>(t??[]).map(e=>Qs(e,"strength","spoken"));
function O2(t,e){let n=new Set,o=e.flatMap(s=>s.claims.map(({source:r})=>r));for(let s of o)n.has(s)||!Object.hasOwn(t.sources,
s)||(n.add(s),o.push(...vt(t.sources[s])));return[...n].sort(sn)}function ak(t,e,n){if(!t[e])return t;let o=t[e].filter(
s=>n.has(s));return o.length?{...t,[e]:o}:Qs(t,e)}function Pu(t,{actors:e,links:n}){let o=new Set(e),s=Object.entries(t.
events).filter(([,c])=>c.roles.some(({actor:l})=>o.has(l))),r=new Set(s.map(([c])=>c)),i=[...n].sort(sn).map(c=>{let l=t.
links[c],{family:f,symmetric:u}=t.kinds[l.kind];return{id:c,...Qs(l,"roots"),claims:ik(l.claims),family:f,symmetric:u,independent_sources:l.
roots.length}}),a=s.map(([c,l])=>({id:c,...ak(Qs(l,"days"),"responds_to",r),claims:ik(l.claims)})).sort((c,l)=>sn(c.id,l.
id));return{actors:[...o].sort(sn).map(c=>({id:c,...ak(Qs(t.actors[c],"names","label"),"not_to_confuse_with",o)})),links:i,
sources:O2(t,[...i,...a]).map(c=>({id:c,...Qs(t.sources[c],"root","marks")})),events:a,kinds:[...new Set(i.map(({kind:c})=>c))].
sort(sn).map(c=>({id:c,...t.kinds[c]}))}}function E2(t,e){let n=new DOMParser().parseFromString(Ec(t,e,{ground:"light"}),"image/svg+xml");return document.importNode(
n.documentElement,!0)}var ck=(t,e,n)=>p("table",{},p("caption",{},t),p("thead",{},p("tr",{},...e.map(o=>p("th",{},o)))),
p("tbody",{},...n.map(o=>p("tr",{},...o.map(s=>p("td",{},L(s)))))));function A2(t,{actors:e,links:n}){let o=a=>Ue(t,a),s=[
...n].map(a=>{let c=t.links[a],l=c.weakly_disputed?"weakly disputed":Zt[c.status],{label:f}=t.kinds[c.kind];return[o(c.source),
f,o(c.target),Ct(c),c.confidence,l]}),r=[...e].map(a=>[o(a),t.types[t.actors[a].type].label]),i=a=>a.sort((c,l)=>c.join(
`
`)<l.join(`
`)?-1:1);return[ck(`${R(n.size,"link")} drawn`,["From","Kind","To","When","Confidence","Status"],i(s)),ck(`${R(e.size,"a\
ctor")} drawn`,["Actor","Type"],i(r))]}function lk(t,e,n){let o=N("print"),s=p("section",{id:"print-tables","aria-label":"\
Tables for print"});document.body.prepend(o),document.body.append(s),window.addEventListener("beforeprint",()=>{let r=e.
get();o.replaceChildren(E2(t,n),p("p",{class:"address"},L(Ls(t,r)))),s.replaceChildren(...r.view==="graph"?A2(t,n.now().
drawn):[])}),window.addEventListener("afterprint",()=>{o.replaceChildren(),s.replaceChildren()})}var D2=[1,2,3,4,5,6],Js={least:3,most:120,usual:16},L2=[["links","Links"],["actors","Actors"],["claims","Claims"],["sour\
ces","Sources"],["events","Events"]],Ft,yi,go,gi=()=>Ls(Ft,yi.get()),uk=()=>N("take-status");function Zs(t){N("take").open?
uk().textContent=t:go.note(t)}var Dc=t=>`${Et(Ft.info.title,60).normalize("NFKD").replace(/[^A-Za-z0-9]+/g,"-").replace(
/^-+|-+$/g,"").toLowerCase()||"axisgraph"}${t}`;function Lc(t,e,n){let o=t instanceof Blob?t:new Blob([t],{type:`${n};ch\
arset=utf-8`}),s=URL.createObjectURL(o),r=p("a",{href:s,download:e,hidden:!0});return document.body.append(r),r.click(),
r.remove(),setTimeout(()=>URL.revokeObjectURL(s),6e4),R(Math.max(1,Math.round(o.size/1024)),"kilobyte")}var C2=()=>N("ta\
ke-size").value==="cm"?{cm:Math.min(Js.most,Math.max(Js.least,Number(N("take-cm").value)||Js.usual))}:{times:Number(N("t\
ake-size").value)},dk=()=>({ground:N("take-ground").value,part:N("take-part").value}),pk=()=>({actors:new Set(Object.keys(
Ft.actors)),links:new Set(Object.keys(Ft.links))}),mk=()=>{let{view:t,drawn:e}=go.now();return{drawn:e,question:t,all:pk()}[N(
"take-what").value]};async function N2(){try{let{blob:t,width:e,height:n,cut:o}=await sk(Ft,go,dk(),C2()),s=Dc(".png");Zs(
`${s}: ${e} by ${n} pixels, ${Lc(t,s)}${o?"; reduced, because the browser cannot draw a larger one":""}.`)}catch(t){if(!(t instanceof
RangeError))throw t;Zs(`No picture: ${t.message}. Choose a smaller one, or SVG.`)}}function I2(){let t=Dc(".svg");Zs(`${t}\
: ${Lc(Ec(Ft,go,dk()),t,"image/svg+xml")}.`)}var W2=()=>{let t=yi.get(),e=N("take-what").value;if(e==="all")return{};let n=Object.
fromEntries(Nt.filter(o=>!rt(t[o],yt[o])).map(o=>[o,t[o]]));return{...Object.keys(n).length?{filter:n}:{},...e==="drawn"?
{drawn:!0}:{}}};function R2(t){let e=Pu(Ft,mk()),n=Dc(`-${t}.csv`),o=t==="claims"?[...e.links,...e.events].reduce((s,{claims:r})=>s+
r.length,0):e[t].length;Zs(`${n}: ${R(o,"row")}, ${Lc(I0(Ft,e,t),n,"text/csv")}.`)}function hk(t,e,n){let o=Pu(Ft,mk()),
s=Dc(t);Zs(`${s}: ${R(o.actors.length,"actor")} and ${R(o.links.length,"link")}, ${Lc(n(o),s,e)}.`)}var j2=()=>hk(".json",
"application/json",t=>P0(Ft,t,W2())),F2=()=>hk(".graphml","application/xml",t=>_0(Ft,t));function _2({links:t,path:e,question:n,
source:o,event:s}){return t?E0(Ft,t,gi()):e?A0(Ft,e,n,gi()):o?T0(Ft,o,gi()):s?D0(Ft,s,gi()):null}async function wk(t,e){
await sc(t,e)&&Zs(`${e} copied.`)}function Hu(t){let e=t&&_2(t);e&&wk(e,"Citation")}function gk(){let{open:t}=yi.get();if(t?.
type==="paths"){let e=Fs()??Rn()[0];return e&&{path:e,question:ac()}}if(t?.type==="link")return{links:[t.id]};if(t?.type===
"actor"){let e=[...go.now().view.links].filter(n=>[Ft.links[n].source,Ft.links[n].target].includes(t.id)).sort();return e.
length?{links:e}:null}return t?.type==="source"||t?.type==="event"?{[t.type]:t.id}:null}var wo=(t,e,n={})=>p("button",{type:"\
button",onclick:e,...n},t),Ac=(t,e,n)=>p("div",{class:"field"},p("label",{for:t},e),n),Tc=(t,e,n={})=>p("select",{id:t,...n},
e.map(([o,s])=>p("option",{value:o},s)));function B2(){let t=p("input",{type:"number",id:"take-cm",min:Js.least,max:Js.most,
step:"0.5",value:Js.usual}),e=p("div",{class:"field",hidden:!0},p("label",{for:"take-cm"},"Width in cm, at 300 dpi"),t),
n=Tc("take-size",[...D2.map(o=>[o,`${o} × page size`]),["cm","for print, in cm"]],{onchange:()=>{e.hidden=n.value!=="cm"}});
return n.value="2",p("section",{"aria-labelledby":"take-pictures"},p("h3",{id:"take-pictures"},"Picture"),p("p",{class:"\
fine"},"As drawn, with title, question, filters, legend, date of record and source."),p("div",{class:"fields"},Ac("take-\
part","What",Tc("take-part",[["whole","whole picture"],["view","what the window shows"],["selection","selected actors"]])),
Ac("take-ground","Background",Tc("take-ground",[["light","light"],["dark","dark"]])),Ac("take-size","Size of the PNG",n),
e),p("p",{class:"actions"},wo("PNG",N2,{id:"take-png",class:"primary"}),wo("SVG",I2,{id:"take-svg"})))}function P2(){return p(
"section",{"aria-labelledby":"take-files"},p("h3",{id:"take-files"},"Data"),p("div",{class:"fields"},Ac("take-what","Wha\
t",Tc("take-what",[["drawn","what is drawn"],["question","all that the question finds"],["all","everything"]]))),p("p",{
class:"actions"},L2.map(([t,e],n)=>wo(`${e} as CSV`,()=>R2(t),{id:`take-csv-${t}`,class:n?"":"primary"})),wo("JSON",j2,{
id:"take-json"}),wo("GraphML",F2,{id:"take-graphml"})),p("p",{class:"fine"},"CSV has names beside ids and dates in words\
 beside EDTF, and is safe to open in a spreadsheet: cells that could run as formulas start with an apostrophe. JSON is i\
n the node-link format of networkx."))}function H2(){return p("section",{"aria-labelledby":"take-words"},p("h3",{id:"tak\
e-words"},"Link and citation"),p("p",{class:"fine",id:"take-open"}),p("p",{class:"actions"},wo("Copy link to this view",
()=>wk(gi(),"Link to this view"),{id:"take-link"}),wo("Copy citation",()=>Hu(gk()),{id:"take-cite"}),wo("Print",()=>{N("\
take").close(),window.print()},{id:"take-print"})))}function fk(t,e){for(let n of N(t).options)n.textContent=e[n.value]??
n.textContent}function U2(){let{state:t,view:e,drawn:n}=go.now(),o=({actors:a,links:c})=>`${R(a.size,"actor")}, ${R(c.size,
"link")}`;fk("take-what",{drawn:`what is drawn: ${o(n)}`,question:`all that the question finds: ${o(e)}`,all:`everything\
: ${o(pk())}`});let s=t.selected.filter(a=>e.actors.has(a)).length;fk("take-part",{selection:s?R(s,"selected actor"):"se\
lected actors (none)"});let r=N("take-part");for(let a of r.options)a.disabled=a.value==="selection"&&!s;!s&&r.value==="\
selection"&&(r.value="whole");let i=gk();N("take-cite").disabled=!i,N("take-open").textContent=i?"The citation covers th\
e record that is open in the panel: its claims with grades, their sources, the data set and the link to the view.":"To c\
opy a citation, open an actor, a link, a source, an event or a path in the panel.",uk().textContent="",N("take").showModal()}
function yk(t,e,n){[Ft,yi,go]=[t,e,n],N("take-body").append(B2(),P2(),H2(),p("p",{id:"take-status",role:"status"})),N("s\
how-take").addEventListener("click",U2),lk(Ft,yi,go)}var Cc=4;function z2(t,e,n){if(e.type==="actor"){let r=t.actors[e.id];return[p("strong",{},L(r.name)),p("span",{},t.types[r.
type].label),r.summary&&p("span",{class:"fine"},L(Pi(r.summary)))]}if(e.type!=="strand")return[p("strong",{},R(e.ids.length,
"actor")),...e.ids.slice(0,Cc).map(r=>p("span",{},L(t.actors[r].name))),p("span",{class:"fine"},"click to show each")];let o=r=>L(
t.actors[r].name);return[...e.links.slice(0,Cc).map(r=>{let i=t.links[r],a=[Ct(i),`${i.confidence} confidence`,i.status!==
"asserted"&&Ne(i),n&&ce(i,n)==="possible"&&"possible, not certain, at the time chosen"],c=Mo(t,i);return p("span",{},o(i.
source),L(c.said),c.named?"":o(i.target),p("span",{class:"fine"},` ${a.filter(Boolean).join("; ")}`))}),e.links.length>Cc&&
p("span",{class:"fine"},`and ${e.links.length-Cc} more`)]}function bk(t,e,n,o){let s=N("tip");if(s.hidden=!e,N("canvas").
classList.toggle("pointing",!!e),!e||!n)return;s.replaceChildren(...ue(z2(t,e,o)));let r=N("stage").getBoundingClientRect(),
i=Ms(),[a,c]=[n.clientX-r.left,n.clientY-r.top],[l,f]=[i.left+8,r.width-i.right-s.offsetWidth-8];s.style.left=`${Math.max(
l,Math.min(a+14,f))}px`;let u=c+18+s.offsetHeight<=r.height-i.below;s.style.top=`${u?c+18:c-s.offsetHeight-12}px`}var kk=()=>{
N("tip").hidden=!0};var vk=JSON.parse(N("drawing").textContent),at=Qu(JSON.parse(N("data").textContent)),Uu=ww(at),Y2=vk.nodes.map(({id:t})=>t),
q2=3,K2=window.matchMedia("(max-width: 760px)"),Fn=t=>{N("live").textContent=t},{state:Ok,...X2}=Yi(at,window.location.hash);
window.location.hash||Object.assign(Ok,Jf(at));var z=mp(Ok),Lt,Gu,St,Jo,Nc=!1,xk=0;function bi(t){let e=N("note");e.textContent=
t,e.hidden=!1,Fn(t),clearTimeout(xk),xk=setTimeout(()=>{e.hidden=!0},7e3)}function Mk(t){let e=Ta(at,t,Be(at,t,Rn()));return{
state:t,view:e,drawn:Lm(at,t,Y2,e)}}var Ek=()=>({...St.drawn,hidden:St.view.actors,found:St.view.links}),Ak=[...Nt,"comp\
are","unfolded","focus","pinned","stacks","families"],Sk=[...Ak,"open","chosen","story"];function Q2(t,e){let n=o=>o.some(
s=>t[s]!==e[s]);n(Ak)&&(Tk(t),n(["focus"])&&Lt.start()),n(ss)&&!kt(t)&&Fn(`${R(St.view.links.size,"link")} in view`),(n(
["view"])||!t.open)&&d0(),n(Sk)&&Tu(t,e),n(["question"])&&Vu(),n(["open"])&&Dk(),n(["selected"])&&(Jo.update(),Lt.repaint(),
Fn(t.selected.length?`${R(t.selected.length,"actor")} selected`:"Nothing selected")),n(["compare","open",...ss])&&Ff(at,
z,re),n(Sk)&&Ic(),(n(["view","table","timeline","matrix"])||n([...Nt,"compare"]))&&wc({...St,state:t}),N("undo").disabled=
!z.canUndo(),N("redo").disabled=!z.canRedo(),Lw(at,t)}function Tk(t){St=Mk(t),Lt.compare(jr(at,t)),zu(),Sc(St),Gu.update(
St)}function zu(){let t=N("canvas");for(let e=0;e<q2;e+=1){Lt.update(Ek());let{clientHeight:n}=t;if(Hg(at,z,Lt),t.clientHeight===
n)return}}function Vu(){if(!Lt.asked())return Lt.start();Lt.update(Ek()),Lt.fit()}function Dk(){let{open:t}=z.get();!Nc&&
t?.type==="actor"&&St.drawn.actors.has(t.id)&&Lt.reveal(t.id)}function Ic(){Lt.highlight(Ia(at,z.get(),Fs(),St))}function Yu(t){
t&&K2.matches&&_g();let e={open:t};t?.type==="actor"&&!St.drawn.actors.has(t.id)&&(e.unfolded=[...new Set([...z.get().unfolded,
t.id])]);let n=t?.type==="actor"?Lt.layout().boxOf.get(t.id):null;n?.startsWith("stack:")&&(e.stacks=[...z.get().stacks,
n.slice(6)]),z.set(e,{tracked:!!e.unfolded}),t?.type==="actor"&&(Fn(`${ot(at.actors[t.id].name)} selected`),Nc||Lt.reveal(
t.id))}function J2(t,e){kk(),t&&e&&p0(e,z.get().open!==null),Nc=!0,Yu(t),Nc=!1}var $k=Object.fromEntries(Nt.map(t=>[t,yt[t]])),
re={open:Yu,say:Fn,note:bi,entries:Uu,expand(t){let e=[...Tm(at,St.view.links,t),t].filter(o=>!St.drawn.actors.has(o));z.
set({unfolded:[...z.get().unfolded,...e]}),Lt.reveal(t);let n=St.drawn.cut?`${R(St.drawn.cut,"actor")} not drawn`:"";Fn(
`${R(e.length,"actor")} unfolded${n&&`; ${n}`}`),n&&bi(`${n}, because there are too many: focus, filter or hide somethin\
g first.`)},unfold(t){let e=t.filter(n=>!St.drawn.actors.has(n));e.length&&z.set({unfolded:[...z.get().unfolded,...e]},{
tracked:!1})},hide:t=>Jo.hide([t]),focus(t,e=1){z.set({focus:{id:t,depth:e},open:{type:"actor",id:t},view:"graph"})},unfocus(){
z.set({focus:null})},clearFilters(){z.set($k)},showAll(t,e){let n=Nt.some(o=>!rt(z.get()[o],yt[o]));z.set({view:t,table:e,
...$k},{tracked:n}),n&&bi("The filters are cleared; undo (z) to have them again.")},pin(t,e){e!==re.pinned(t)&&Jo.pin([t])},
pinned:t=>Object.hasOwn(z.get().pinned,t),fold(){z.set({unfolded:[],focus:null,without:[],only:null,selected:[],pinned:{},
stacks:[]}),Lt.start()},undo(){z.undo()&&Fn("Undone")},redo(){z.redo()&&Fn("Redone")},cite:Hu,pathFrom:f0,answered(){Tk(
z.get()),Vu(),n0(),Ic(),ib(),wc({...St,state:z.get()})},now:()=>St,canvas:()=>Lt,commands:()=>Jo,light:Ic};function Z2(){
ny(at,z,re),St=Mk(z.get()),Bg(at,re),S0(N("question"),at,z,re),l0(at,z,re),Jo=jg(at,z,re),Wg(),Lt=cw(N("canvas"),at,vk,z,
{select:J2,hover:(t,e)=>bk(at,t,e,we(at,z.get())),expand:re.expand,unfold:t=>z.set({unfolded:[...new Set([...z.get().unfolded,
...t])]}),menu:Jo.menu,redraw:zu,resized:Dk,asked:t=>N("lasso").setAttribute("aria-pressed",String(t))}),Lt.compare(jr(at,
z.get())),zu(),Lt.start(),Sc(St),Gu=yg(N("legend-body"),at,z,re),Gu.update(St),Mb(at,z,re),rb(N("timebar"),at,z,re),ry(z,
re),yk(at,z,re),ln(N("search"),N("search-options"),{graph:at,entries:Uu,say:Fn,choose(t,e){t===null||e===null||(e==="sto\
ry"?iy(at,z,re,t):Yu({type:e,id:t}))},questions:t=>Tw(at,Uu,t,z.get()),ask:$0}),z.on(Q2),Tu(z.get(),yt),Jo.update(),Ff(at,
z,re),Lt.asked()&&Vu(),Ic(),wc(St),Cw(at,z,bi,()=>({...yt,...Jf(at)})),Sf(X2,bi)}new ResizeObserver(([{target:t}])=>{document.
documentElement.style.setProperty("--below",`${t.offsetHeight}px`)}).observe(N("timebar"));Z2();m0(at,z,re);})();
