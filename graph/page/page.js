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
"use strict";(()=>{var Ck=Object.defineProperty;var Pc=(t,e)=>{for(var n in e)Ck(t,n,{get:e[n],enumerable:!0})};var Nk=["actors","links","sources","events"];function Qf(t,e){if(Array.isArray(t))return t;if("table"in t){let r=e[t.table];return t.at.map(i=>Array.isArray(i)?
i.map(a=>r[a]):i===null?null:r[i])}if("values"in t)return t.at.map(r=>t.values[r]);let n=Qf(t.lengths,e),o=Jf(t.rows,n.reduce((r,i)=>r+(i??0),0),e),s=0;return n.
map(r=>r===null?null:o.slice(s,s+=r))}function Jf(t,e,n){let o=Array.from({length:e},()=>({}));for(let[s,r]of Object.entries(t)){let i=Qf(r,n);for(let a=0;a<e;a+=
1)i[a]!==null&&(o[a][s]=i[a])}return o}function Ik(t){let e=Object.fromEntries(Object.entries(t).map(([n,{ids:o}])=>[n,o]));return Object.fromEntries(Object.entries(
t).map(([n,{ids:o,fields:s}])=>{let r=Jf(s,o.length,e),i=Object.create(null);return o.forEach((a,c)=>{i[a]=r[c]}),[n,i]}))}function Wk({columns:t,at:e,wholes:n},o){
return{columns:t,of:Object.assign(Object.create(null),Object.fromEntries(o.map((s,r)=>[s,e[r]]))),wholes:n}}function Zf(t){return{...t,columns:Wk(t.columns,t.actors.
ids),...Ik(Object.fromEntries(Nk.map(e=>[e,t[e]])))}}var ot={};Pc(ot,{atDate:()=>Vn,bounded:()=>Cd,brief:()=>Wt,certainIn:()=>Rd,certainty:()=>fe,dayInWords:()=>ft,firstDay:()=>Jc,inWords:()=>G,lastDay:()=>Zc,lifetimeInWords:()=>cr,
openWindowOf:()=>Oo,possibleIn:()=>Wd,short:()=>Xc,spanOf:()=>Re,spansOf:()=>oe,spells:()=>tl,windowInWords:()=>lr,windowOf:()=>Id});var jk=[0,31,59,90,120,151,181,212,243,273,304,334],td=t=>t%4===0&&(t%100!==0||t%400===0);function or(t,e){return e===2?td(t)?29:28:e===4||e===6||e===9||e===11?
30:31}var $i=(t,e,n)=>t>=1&&t<=9999&&e>=1&&e<=12&&n>=1&&n<=or(t,e);function Ae(t,e,n){let o=t-1;return 365*o+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+
jk[e-1]+(e>2&&td(t)?1:0)+n}var yn=t=>Ae(Number(t.slice(0,4)),Number(t.slice(5,7)),Number(t.slice(8,10)));function le(t){if(t<=0||t>3652059)return null;let e=Math.
floor(t/365.2425)+1;for(;Ae(e,1,1)>t;)e-=1;for(;Ae(e+1,1,1)<=t;)e+=1;let n=12;for(;Ae(e,n,1)>t;)n-=1;let o=s=>String(s).padStart(2,"0");return`${String(e).padStart(
4,"0")}-${o(n)}-${o(t-Ae(e,n,1)+1)}`}function ed(){let t=new Map,e=n=>(t.has(n)||t.set(n,yn(n)),t.get(n));return n=>n.map((o,s)=>o?e(o):s%2?1e9:-1e9)}var at=class extends RangeError{constructor(e,n=""){super(n?`${e}; ${n}`:e),this.what=e,this.help=n}},ts=(t,e="")=>t.length?`did you mean ${t.map(n=>`\`${n}\``).
join(" or ")}?`:e,ko=(t,e,n=[])=>new at(`no ${t} \`${e}\``,ts(n));var Bc=64,Fk=/^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/,sd=/^(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/,_k=/^(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?$/,
Pk=/^(\d{4})S(\d+)[?~%]?$/,Bk=/^(?:\[.*\]|\{.*\})$/,Hk=/^([^/]*)\/([^/]*)$/,Uk=/^(\d{4})-(\d{4})$/,Gk=/^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/,
zk=/^(\d{4}-\d\d)[?~%](-\d\d)$/,Vk=/^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/,Yk=String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`,qk=String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`,
Kk=new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${Yk})(?:${qk})?$`),Xk=/^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/,
es=[[3,3],[6,3],[9,3],[12,3]],Qk=[es[2],es[3],es[0],es[1]],Jk=[[1,3],[4,3],[7,3],[10,3],[1,4],[5,4],[9,4],[1,6],[7,6]],Zk=[...es,...es,...Qk,...Jk],t1=[[Fk,ad],
[sd,ud],[_k,o1],[Pk,s1],[Bk,n1],[Hk,ld]],e1=t=>new at(`\`${t}\` is not an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`),rd=()=>new at("not a day \
of the calendar in the years 0001 to 9999"),id=t=>new at(`\`${t}\` ends before it begins`);function Ze(t){if(t.length>Bc&&[...t].length>Bc)throw new at(`a date \
has at most ${Bc} characters`);if(t==="")throw new at("a date is needed here, and not an empty text");if(t!==t.trim())throw new at("a date must not have spaces \
around it");return vi(t)}function vi(t){for(let[e,n]of t1){let o=e.exec(t);if(o)return n(t,...o.slice(1))}return r1(t)}function ad(t,e,n,o){let[s,r,i]=[Number(e),
n?Number(n):void 0,o?Number(o):void 0];if(s===0)throw new at("years run from 0001 to 9999");if(r!==void 0&&(r<1||r>12))throw new at(`there is no month ${n}; a d\
ate is written YEAR-MONTH-DAY`);if(r&&i!==void 0&&!$i(s,r,i))throw new at(`${t} is not a day of the calendar`);return cd(s,r,i)}function cd(t,e,n){let o=e||12;return[
Ae(t,e||1,n||1),Ae(t,o,n||or(t,o))]}function ld(t,e,n){let o=r=>r===""||r==="..";if(o(e)&&o(n))throw new at(`\`${t}\` names no date`);let s=[o(e)?-1e9:vi(e)[0],
o(n)?1e9:vi(n)[1]];if(s[0]>s[1])throw id(t);return s}function n1(t){let e=t.slice(1,-1).split(",").map(n=>{let o=n.trim().indexOf("..");return o<0?vi(n.trim()):
ld(t,n.trim().slice(0,o),n.trim().slice(o+2))});return[Math.min(...e.map(([n])=>n)),Math.max(...e.map(([,n])=>n))]}function ud(t,e,n="XX",o="XX"){let s=[Hc(e,9999),
Hc(n,12),Hc(o,31)],r=nd(s),i=nd(s.map(a=>[...a].reverse()));if(!r||!i)throw new at(`${t} is not a day of the calendar`);return[Ae(...r),Ae(...i)]}function Hc(t,e){
if(!t.includes("X"))return[Number(t)];let n=new RegExp(`^${t.replaceAll("X","\\d")}$`);return Array.from({length:e},(s,r)=>r+1).filter(s=>n.test(String(s).padStart(
t.length,"0")))}function nd([t,e,n]){for(let o of t)for(let s of e)for(let r of n)if($i(o,s,r))return[o,s,r];return null}function o1(t,e,n){let[o,s]=Zk[Number(n)-
21],r=o+s>13,[i]=ad(t,e,r?"01":String(o).padStart(2,"0")),a=Number(e)+(r?1:0);return[i,a>9999?Ae(9999,12,31):cd(a,(o+s-2)%12+1)[1]]}function s1(t,e,n){if(!/^[1-4]$/.
test(n))throw new at(`\`${t}\`: of a year, 1 to 4 digits are significant`);return ud(t,e.slice(0,Number(n)).padEnd(4,"X"))}function r1(t){if(Xk.test(t))throw rd();
let e=i1(Kk.exec(t)?.[1]??t);if(!e)throw e1(t);return e}function i1(t){let e=zk.exec(t),n=Gk.exec(e?e[1]+e[2]:t);if(n)return od(n[1]??n[2],n[3],n[4],!/[?~%]/.test(
t));let o=t.replace(/[?~%]$/,""),s=Vk.exec(o);return!s||t!==o&&!sd.test(o)&&!/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.test(o)?null:od(s[1],s[2],s[3])}function od(t,e,n,o=!1){
let s=(i,a)=>!i||i==="XX"||Number(i)>=1&&Number(i)<=a;if(!s(e,12)||!s(n,o?or(4,Number(e)):31))return null;let r=(i,a,c)=>{let l=Number(t.replaceAll("X",i)),u=e&&
e!=="XX"?Number(e):a,f=n&&n!=="XX"?Number(n):c?or(l,u):1;if(!$i(l,u,f))throw rd();return Ae(l,u,f)};return[r("0",1,!1),r("9",12,!0)]}function fd(t){let e=Uk.exec(
t),n=t.indexOf("..");if(n<0&&!e)throw new at(`\`${t}\` is not of the form FIRST..LAST, such as 2012..2014`);let[o,s]=e?e.slice(1):[t.slice(0,n).trim(),t.slice(n+
2).trim()],r=[o?Ze(o)[0]:-1e9,s?Ze(s)[1]:1e9];if(r[0]>r[1])throw id(t);return r}var X=["low","moderate","high"],bt=["asserted","disputed","denied"],ne={asserted:"not contested",disputed:"disputed",denied:"denied"},ue={A:"completely reliable",
B:"usually reliable",C:"fairly reliable",D:"not usually reliable",E:"unreliable",F:"reliability cannot be judged"},ns={1:"confirmed by other sources",2:"probabl\
y true",3:"possibly true",4:"doubtful",5:"improbable",6:"truth cannot be judged"},Q=["support","structure","alignment","hostility"],Un=["support","structure","a\
lignment"],Oi=["asserted","disputed"],Mi=["kinds","families","on","between","certain","minConfidence","status","without"],xo=["via","maxHops","limit","undirecte\
d","time","parts","sort"],Ut={kinds:[],families:[],on:null,between:null,certain:!1,minConfidence:null,status:[],without:[],via:[],maxHops:4,limit:10,undirected:!1,
time:"any",parts:!0,sort:"shortest"},pd=["any","together","in-order"],md=["shortest","strongest"],tn=["January","February","March","April","May","June","July","\
August","September","October","November","December"],hd=["spring {}","summer {}","autumn {}","winter {}","spring {} (Northern Hemisphere)","summer {} (Northern \
Hemisphere)","autumn {} (Northern Hemisphere)","winter {} (Northern Hemisphere)","spring {} (Southern Hemisphere)","summer {} (Southern Hemisphere)","autumn {} \
(Southern Hemisphere)","winter {} (Southern Hemisphere)","the first quarter of {}","the second quarter of {}","the third quarter of {}","the fourth quarter of {\
}","the first third of {}","the second third of {}","the third third of {}","the first half of {}","the second half of {}"],Uc="ongoing",wd={about:"about","up-t\
o":"up to","at-least":"at least"},gd=["leads","member-of"],en={high:null,moderate:[9,4],low:[2.5,3.5]},Gc={actors:["id","name","type","plural","country","ideolo\
gy","founded","dissolved","born","died","url","summary","attributes","not_to_confuse_with","former_ids","wikidata","ucdp","gw","iso","opensanctions","ofac","eu",
"uk","un"],links:["id","source","target","kind","role","start","end","periods","items","purpose","summary","attributes","former_ids","family","symmetric","statu\
s","weakly_disputed","confidence","independent_sources","earliest_start","latest_start","earliest_end","latest_end"],claims:["record_type","record","position","\
id","source","stance","credibility","locator","summary","attributed_to","holds"],sources:["id","title","publisher","reliability","class","author","published","u\
rl","host","archived_url","accessed","language","derives_from","summary","former_ids"],events:["id","name","date","place","responds_to","summary","attributes","\
former_ids"]},yd="attribute_",bd=["wikidata","ucdp","gw","iso","opensanctions","ofac","eu","uk","un"],zc={ي:"ی",ى:"ی",ئ:"ی",ك:"ک",ة:"ه",ۀ:"ه",ؤ:"و",
ـ:"",ß:"ss",ı:"i"},Ei={q:"k",c:"k",z:"s",p:"b"},kd=[["dsch","j"],["dj","j"],["sch","s"],["sh","s"],["ch","k"],["kh","k"],["gh","k"],["th","t"],["dh","d"]],xd=[
"ad","al","an","ar","as","ash","at","az","e","ed","el","i","il","ul","ye"],Sd=4,$d=500,Vc=70,Ai=75,vd=3,Od=5e6,Md=10;var Ed=6,Ad=50,Yc=2e3,Ti=8;var a1=new RegExp(`[${Object.keys(zc).join("")}]`,"g"),c1=new RegExp(`[${Object.keys(Ei).join("")}]`,"g"),l1={ß:"ss",ς:"σ",և:"եւ"},qc=new Map,Kc=new Map;function u1(t){
return qc.has(t)||qc.set(t,t==="ͅ"||`ͅ${t}`.normalize("NFD")!==`ͅ${t}`),qc.get(t)}function f1(t){return Kc.has(t)||Kc.set(t,t.normalize("NFKD").replace(/\p{M}/gu,
e=>u1(e)?"":e)),Kc.get(t)}function St(t){return(/^\p{ASCII}*$/u.test(t)?t:t.replace(/\P{ASCII}/gu,f1).replace(a1,n=>zc[n])).replace(/['’‘`ʿʾʻʼ´]/g,"").
toLowerCase().replace(/[ßςև]/g,n=>l1[n]).replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Li(t){let e=t?t.split(" "):[];return/^\p{ASCII}*$/u.test(t)?e.filter(
n=>e.length===1||!xd.includes(n)).map(p1):e.map(n=>[...n].length>Sd?n.replace(/^ال/,""):n)}var d1=5e4,Di=new Map;function p1(t){let e=Di.get(t);return e===void 0&&
(Di.size>d1&&Di.clear(),Di.set(t,e=m1(t))),e}function m1(t){let e=kd.reduce((s,[r,i])=>s.replaceAll(r,i),t),n=e[0].replace(/[aeiouwvy]/,"a"),o=e.slice(1).replace(
c1,s=>Ei[s]).replace(/[aeiouwvyh]/g,"");return((Ei[n]??n)+o).replace(/(.)\1+/g,"$1")}var $o=t=>Array.from(t,e=>e.codePointAt(0)??0);function So(t){let e=$o(t),n=new Int32Array(
128),o=new Map;return e.slice(0,32).forEach((s,r)=>{s<128?n[s]|=1<<r:o.set(s,(o.get(s)??0)|1<<r)}),{points:e,bits:n,others:o}}function h1({points:t,bits:e,others:n},o){
if(t.length>32)return w1(t,o);let s=-1;for(let i of o){let a=s&(i<128?e[i]:n.get(i)??0);s=s+a|s-a}let r=0;for(let i=0;i<t.length;i++)r+=~(s>>>i)&1;return r}function w1(t,e){
let n=new Uint16Array(e.length+1);for(let o of t)for(let s=1,r=0;s<=e.length;s++){let i=n[s];n[s]=e[s-1]===o?r+1:Math.max(i,n[s-1]),r=i}return n[e.length]}function Gn(t,e,n=0){
let o=t.points.length+e.length;return o===0?100:200*Math.min(t.points.length,e.length)<n*o?0:(1-(o-2*h1(t,e))/o)*100}function bn(t,e,n=1){if(t.length>$d)return[];
let o=So(t.toLowerCase());return[...new Set(e)].sort().map(r=>[Gn(o,So(r).points,Vc),r]).filter(([r])=>r>=Vc).sort(([r],[i])=>i-r).slice(0,n).map(([,r])=>r)}var Ci=Object.keys(Ut),g1=Ci.filter(t=>Array.isArray(Ut[t]));function kn(t={}){for(let n of Object.keys(t??{}))if(!Object.hasOwn(Ut,n))throw new at(`there is no\
 filter \`${n}\``,ts(bn(n,Ci),`it is one of ${Ci.join(", ")}`));let e={...Ut,...t};for(let n of Ci)e[n]??=Ut[n];for(let n of g1)e[n]=y1(n,e[n]);if(rr("family",e.
families,Q),rr("status",e.status,bt),e.minConfidence!==null&&rr("confidence",[e.minConfidence],X),rr("time",[e.time],pd),rr("sort",[e.sort],md),e.on!==null&&e.between!==
null)throw new at("`on` and `between` exclude each other","give only one of them");for(let n of["maxHops","limit"])if(!(Number.isInteger(e[n])&&e[n]>=1))throw new at(
`\`${n}\` must be a whole number of at least 1, not ${JSON.stringify(e[n])}`);return vo(e),e}function y1(t,e){let n=typeof e=="string"?[e]:Array.isArray(e)?e:null;
if(!n||n.some(o=>typeof o!="string"))throw new at(`\`${t}\` takes texts, not ${JSON.stringify(e)}`);return[...new Set(n)]}function rr(t,e,n){for(let o of e)if(!n.
includes(o))throw new at(`no ${t} \`${o}\``,ts(bn(String(o),n),`it is one of ${n.join(", ")}`))}function vo({on:t=null,between:e=null}){try{return t!==null?Ze(String(
t)):e===null?null:fd(String(e))}catch(n){throw n instanceof at?new at(`\`${t===null?"between":"on"}\`: ${n.message}`):n}}function zn(t){let e=kn(t),n=e.families.
length||e.kinds.length?e.families:Un;return{...e,families:[...n],status:[...e.status.length?e.status:Oi]}}var ir="0000-00-00",ar="9999-99-99",oe=({span:t,spans:e})=>e??[t];function Cd([t,e,n,o]){return[t??ir,e??ar,n??ir,o??ar]}var Nd=([t,e])=>[le(t)??ir,le(e)??ar],Re=t=>Nd(
Ze(t));function Id({on:t,between:e}={}){let n=vo({on:t||null,between:e||null});return n&&Nd(n)}function Oo(t){let e=Id(t);return e&&[e[0]===ir?null:e[0],e[1]===
ar?null:e[1]]}var Wd=([t,,,e],[n,o])=>t<=o&&e>=n,Rd=([,t,e],[n,o])=>t<=o&&e>=n;function fe(t,[e,n]){let o=[e??ir,n??ar],s=oe(t).map(Cd);return s.some((r,i)=>!t.
outside?.includes(i)&&Rd(r,o))?"certain":s.some(r=>Wd(r,o))?"possible":null}function ft(t){let[e,n,o]=t.split("-").map(Number);return`${o} ${tn[n-1]} ${e}`}var b1=[
[/^(\d{4})$/,t=>t],[/^(\d{4}-(?:0[1-9]|1[0-2]))$/,t=>Ld(t)],[/^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T.+)?$/,t=>ft(t)],[/^(\d{3})X$/,t=>`the ${t}0s`],[/^(\d{4})-XX$/,
t=>`some month of ${t}`],[/^(\d{4})-XX-XX$/,t=>`some day of ${t}`],[/^(\d{4}-(?:0[1-9]|1[0-2]))-XX$/,t=>`some day of ${Ld(t)}`],[/^(\d{4}-(?:2[1-9]|3\d|4[01]))(?:\^.+)?$/,
t=>hd[Number(t.slice(5))-21].replace("{}",t.slice(0,4))]],Td=/^\[([^,.\]]*)\.\.([^,.\]]*)\]$/,Dd=/^\d{4}(-\d\d){0,2}$/,Ld=t=>`${tn[Number(t.slice(5))-1]} ${t.slice(
0,4)}`;function G(t){if(t==="..")return Uc;if(/^[[{].*[\]}]$/.test(t))return k1(t);if(t.includes("/"))return jd(t.split("/"));if(/[?~%]/.test(t)){let e=/[?%]/.test(
t)?"perhaps ":"",n=/[~%]/.test(t)?"about ":"";return`${e}${n}${G(t.replace(/[?~%]/g,""))}`}for(let[e,n]of b1){let o=e.exec(t);if(o)return n(o[1])}return x1(t)}function k1(t){
let e=t.slice(1,-1).split(",").map(s=>s.includes("..")?jd(s.trim().split("..")):G(s.trim())),[n,o]=[e.slice(0,-1),e[e.length-1]];return n.length?`${n.join(", ")}\
 ${t[0]==="["?"or":"and"} ${o}`:o}function jd([t,e]){let n=o=>o===""||o==="..";return n(t)?`${G(e)} or earlier`:n(e)?`${G(t)} or later`:`between ${G(t)} and ${G(
e)}`}function x1(t){let e;try{e=Ze(t)}catch{return"an unknown date"}let[n,o]=e.map(s=>le(s));return n?.endsWith("-01-01")&&o?.endsWith("-12-31")?`between ${n.slice(
0,4)} and ${o.slice(0,4)}`:n&&o?`between ${ft(n)} and ${ft(o)}`:n?`${ft(n)} or later`:o?`${ft(o)} or earlier`:"an unknown date"}function Vn(t){let e=G(t);return/^(about|perhaps|some day|between) | or (later|earlier)$/.
test(e)?e:/^\d{1,2} \D/.test(e)?`on ${e}`:`in ${e}`}function os({start:t,end:e,periods:n}){return n?n.map(o=>{let s=o.split("/"),[r,i]=s.length===1?[o,o]:s;return{
start:r===".."?"":r,end:i}}):[{start:t,end:e}]}function cr(t,e){let n=os(t).map(o=>S1(o,e));return t.outside?[n.join(" "),"These dates contradict the lives of t\
he actors, so no day is certain."]:[n.join(" "),oe(t).map($1).join(" ")]}function S1(t,e){let[n,o]=[Fd(t),Qc(t)],s=n?`Seen ${Vn(n)}, start unknown`:t.start?`Beg\
an ${G(t.start)}`:"Start unknown",r=e?` on ${ft(e)}, the date of record`:" at the date of record",i=t.end?t.end===".."?`ongoing${r}`:o?t.start===o?"end unknown":
`last confirmed ${G(o)}, end unknown`:`ended ${G(t.end)}`:"end unknown";return`${s}; ${i}.`}function $1([t,e,n,o]){let s=[];return t!==e&&s.push(t?`from ${ft(t)}`:
"before"),n!==o&&s.push(o?`until ${ft(o)}`:"after"),!e||!n||e>n?"These dates give no day on which it certainly held.":(e===n?`Certain on ${ft(e)} alone`:`Certai\
n from ${ft(e)} to ${ft(n)}`)+(s.length?`; possible ${s.join(" and ")}.`:".")}function Fd(t){let e=Qc(t);return e&&t.start===`[..${e}]`?e:null}var Qc=({end:t})=>/^\[([^,.\]]+)\.\.\]$/.
exec(t??"")?.[1]??null;function Wt(t){let e=os(t),n=e.map(v1);return e.length>1&&n.every(Boolean)?n.join(", "):e.map(O1).join(", ")}function v1({start:t,end:e}){
let n=(t??"").replace(Td,"$2"),o=(e??"").replace(Td,"$1");return!Dd.test(n)||!(o===".."||Dd.test(o))?null:o===".."?`${G(n)} – ongoing`:n===o?G(n):Ze(n)[0]<=Ze(
o)[1]?`${G(n)} – ${G(o)}`:null}function O1(t){let[e,n]=[Fd(t),Qc(t)];if(e)return`seen ${G(e)}`;let o=t.start?G(t.start).replace(/^the /,""):"?",s=t.end?t.end===
".."?Uc:n?t.start===n?"?":`last confirmed ${G(n)}`:G(t.end).replace(/^the /,""):"?";return o==="?"&&s==="?"?"dates not known":o===s?o:`${o} – ${s}`}function Jc(t){
let e=os(t).flatMap(({start:n})=>n||[]);return e.length<os(t).length?null:e.flatMap(n=>Ni(n)[0]??[]).sort()[0]??null}function Zc(t){let e=os(t).map(({end:n})=>n&&
n!==".."?Ni(n)[1]:null);return e.every(Boolean)?e.sort().at(-1):null}function tl(t){let e=({start:o,end:s})=>[o&&Ni(o)[0],s&&s!==".."?Ni(s)[1]:null];return(t.periods?
os(t).map(e):[]).map(([o,s])=>`${o||".."}/${s||".."}`).join("; ")}var Ni=t=>Ze(t).map(le);function Xc(t,e){if(!t)return"";for(let n of[4,7])if(Re(t.slice(0,n))[e]===
t)return t.slice(0,n);return t}function lr(t){if(!t||!t[0]&&!t[1])return"all time";let[e,n]=[Xc(t[0],0),Xc(t[1],1)];return e?n?e===n?G(e):`${G(e)} to ${G(n)}`:`\
since ${G(e)}`:`until ${G(n)}`}var ut=t=>X.indexOf(t),Dt=t=>[t.derives_from??[]].flat(),je=({status:t,weakly_disputed:e})=>e?`weakly ${t}`:t;function _d(t,e){let n=new Map,o=s=>{n.has(s)||n.set(
s,s);let r=s;for(;n.get(r)!==r;)n.set(r,n.get(n.get(r))),r=n.get(r);return r};for(let s of t){let[r,...i]=e[s].marks;o(r);for(let a of i)n.set(o(a),o(r))}return{
marks:[...n.keys()],top:o}}function ss(t,e){let{marks:n,top:o}=_d(t,e),s=new Map;for(let r of n.sort())s.has(o(r))||s.set(o(r),r);return[...s.values()]}function Ii(t,e){
let{top:n}=_d(t,e),o=new Map;for(let s of t){let r=n(e[s].marks[0]);o.set(r,[...o.get(r)??[],s])}return[...o.values()]}function ur(t,e){let n=t.filter(u=>u.stance===
"supports"),o=t.filter(u=>u.stance!=="supports"),s=n.some(u=>u.strength==="strong"),r=n.filter(u=>u.strength!=="weak"),i=ss(new Set(r.map(u=>u.source)),e).length,
a=s&&i>=2?2:s||i>=2?1:0,c=o.every(u=>u.strength==="weak");a>0&&!c&&(a-=1);let l=o.length?n.length?"disputed":"denied":"asserted";return{status:l,confidence:X[a],
roots:ss(new Set(n.map(u=>u.source)),e),weakly_disputed:l==="disputed"&&c}}var M1=["types","countries"],Pd=Object.freeze({paths:[...Mi,...xo],whyNot:[...Mi,...xo.filter(t=>!["limit","sort"].includes(t))],setFilter:[...Mi,...M1]});function Bd(t,e){
let n=Pd[t];for(let o of Object.keys(e??{})){if(n.includes(o))continue;if(!Object.hasOwn(Ut,o))throw new at(`there is no filter \`${o}\``,ts(bn(o,n),`it is one \
of ${n.join(", ")}`));let s=Pd.paths.includes(o)?"belongs to paths":"is not for the page";throw new at(`\`${o}\` ${s}; \`${t}\` takes ${n.join(", ")}`)}if((e??{}).
certain&&!fr(e)){let o=["on","between","time"].filter(s=>n.includes(s)).map(s=>`\`${s}\``);throw new at("`certain` has no effect without a time",`give ${o.join(
" or ")}`)}return e}var fr=({on:t,between:e,time:n=Ut.time})=>!!(t||e||n!==Ut.time);var Hd=["graph","timeline","table","matrix","sources"],Sn=["actors","links","claims","sources","events"],$n=["kinds","types","confidences","statuses","countries"],
rs=[...$n,"window","certain","without","only"],Rt=[...rs,"question"],Gt="none",Wi=[...Q,"all"],Ri=["kinds","name","role"],$t=Object.freeze({view:"graph",table:"\
actors",timeline:"lanes",matrix:{family:"support",order:"kinds",grouped:!0,opened:[]},kinds:null,types:null,confidences:null,statuses:null,countries:null,window:null,
certain:!1,without:[],only:null,unfolded:[],focus:null,pinned:{},stacks:[],families:null,selected:[],open:null,compare:null,question:null,chosen:null,story:null}),
dr=Object.keys($t),nn=t=>t?{window:t}:{window:t,certain:!1};function de(t,e){return e==="kinds"?Object.keys(t.kinds):e==="types"?Object.keys(t.types):e==="confi\
dences"?[...X].reverse():e==="statuses"?[...bt]:[...new Set(Object.values(t.actors).map(o=>o.country??Gt))].sort()}var E1=2,nl="country:",yt=({question:t})=>!!(t&&
(t.from||t.to||t.walk.via?.length)),Te=({compare:t})=>t&&t.by!=="actors"?t:null;function ji(t,e){return t.compare?.by!=="dates"||!t.window&&!t.certain?t:e&&e.compare===
t.compare&&!lt(e.window,t.window)?{...t,compare:null}:{...t,window:null,certain:!1}}var ke=t=>t.startsWith(nl)?t.slice(nl.length):null,Yn=t=>`${nl}${t}`;function xe({
question:t}){let{from:e,to:n}=t??{};return e&&n&&[e,n].every(o=>ke(o)===null)?{from:e,to:n}:null}function Fe({question:t}){return t?.walk.maxHops??(t?.from&&t?.
to?Ut.maxHops:E1)}function is(t,e,n){return yt(e)?n==="statuses"?Oi:n!=="kinds"?null:Object.keys(t.kinds).filter(o=>Un.includes(t.kinds[o].family)):null}var Mo=(t,e,n)=>e[n]??
is(t,e,n);function _e(t,e,n,o){let s=new Set(o),r=de(t,n).filter(a=>s.has(a)),i=is(t,e,n)??de(t,n);return{[n]:r.length===i.length&&i.every(a=>s.has(a))?null:r}}
var lt=(t,e)=>JSON.stringify(t)===JSON.stringify(e);var Ud=t=>t?.length?[...t]:null;function as(t,e,n={question:null}){let{types:o,countries:s,...r}=e,i=kn(r),a=Object.keys(t.kinds),c=i.kinds.length>0||i.families.
length>0,l=d=>(!i.kinds.length||i.kinds.includes(d))&&(!i.families.length||i.families.includes(t.kinds[d].family))&&!i.without.includes(d),u=c?a:is(t,n,"kinds")??
a,f=!i.minConfidence||i.minConfidence===X[0];return{types:Ud([o??[]].flat()),countries:Ud([s??[]].flat()),...i.status.length?_e(t,n,"statuses",i.status):{statuses:null},
certain:i.certain,..._e(t,n,"kinds",u.filter(l)),confidences:f?null:X.slice(ut(i.minConfidence??X[0])),without:i.without.filter(d=>Object.hasOwn(t.actors,d)||Object.
hasOwn(t.links,d)),window:Oo(i)}}function Fi(t){let e=t,n=Ut,s=xo.filter(r=>e[r]!==void 0&&e[r]!==null).filter(r=>r==="maxHops"||!lt(e[r],n[r]));return Object.fromEntries(
s.map(r=>[r,r==="via"?[e[r]].flat():e[r]]))}function _i({from:t,to:e,walk:n}){let{maxHops:o,...s}=n,r=o!==void 0&&o!==Fe({question:{from:t,to:e,walk:s}});return{
from:t,to:e,walk:r?{...s,maxHops:o}:s}}function qn(t,{from:e,to:n,filter:o={}}){let{types:s,countries:r,...i}=o,a=Object.fromEntries(Object.entries(i).filter(([
u])=>!xo.includes(u))),c=_i({from:e,to:n,walk:Fi(o)});return[o.without??[]].flat().some(u=>t.kinds[u]?.composes)&&(c.walk.parts=!1),{question:c,chosen:null,...as(
t,{types:s,countries:r,...a},{question:c})}}function A1(t,e){let n=Q.filter(s=>e.some(r=>t.kinds[r].family===s));return Object.keys(t.kinds).filter(s=>n.includes(
t.kinds[s].family)).length===e.length?n:null}function vn(t,e){if($n.some(w=>e[w]?.length===0))return null;let{window:n,kinds:o,statuses:s,types:r,countries:i,confidences:a,
only:c,question:l}=e,u=o&&A1(t,o),f=a&&X.find(w=>a.includes(w)),d=[...e.without];if(r||i||c)for(let[w,{type:g,country:b=Gt}]of Object.entries(t.actors))(r&&!r.includes(
g)||i&&!i.includes(b)||c&&!c.includes(w))&&d.push(w);if(a&&f&&X.slice(ut(f)).some(w=>!a.includes(w)))for(let[w,g]of Object.entries(t.links))a.includes(g.confidence)||
d.push(w);let h={...u?{families:u}:o&&{kinds:o},...s&&{status:s},...f&&f!==X[0]&&{minConfidence:f},...d.length>0&&{without:[...new Set(d)]},...n&&{between:n.map(
w=>w??"").join("..")},...l?.walk};return e.certain&&fr(h)?{...h,certain:!0}:h}function pr({question:t},e,n={}){let o=t??{from:null,to:null,walk:{}},{from:s,to:r}={
...o,...e},i=_i({from:s,to:r,walk:Fi({...o.walk,...n})});return{question:yt({question:i})?i:null,chosen:null}}function Gd(t,e,n){let o=zn(vn(t,e)??{}),s=a=>!lt(
o[a],n[a]),r=as(t,{...n,...Object.fromEntries(xo.map(a=>[a,null]))},e),i=pr(e,{},n);return(s("kinds")||s("families"))&&(i.kinds=r.kinds),s("status")&&(i.statuses=
r.statuses),s("minConfidence")&&(i.confidences=r.confidences),(s("on")||s("between"))&&Object.assign(i,nn(r.window??null)),s("certain")&&(i.certain=n.certain),s(
"without")&&(i.without=e.without.filter(a=>n.without.includes(a)),lt(i.without,e.without)&&Object.assign(i,{types:null,countries:null,only:null})),i}var T1="2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",zd=40,Pi=String.raw`([a-z]{3,9})\.?`,D1=/^(all|any|no|clear)( time)?$/,L1=/\b(\d{1,2})(?:st|nd|rd|th)\b/g,
C1=/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/,N1=/^(?:in|on|during|at|time:?)\s+/,I1=/^\d{4}-\d\d(?:-\d\d)?$/,W1=["spring","summer","autumn","winter"],R1=[[/^(?:until|till|to|up to|through) ([^]+)$/,
t=>[null,Xn(t,1)]],[/^before ([^]+)$/,t=>[null,Eo(Xn(t,0),-1)]],[/^after ([^]+)$/,t=>[Eo(Xn(t,1),1),null]],[/^between ([^]+) and ([^]+)$/,(t,e)=>mr(t,e)],[/^(?:from )?([^]*?)\s*\.\.\s*([^]*)$/,
(t,e)=>mr(t,e)],[/^(?:from )?([^]+?)\s+(?:to|till|until|through|-)\s+([^]+)$/,(t,e)=>mr(t,e)],[/^(?:from )?(\d{4})(?:\s*-\s*|\s+)(\d{4})$/,(t,e)=>mr(t,e)],[/^([a-z0-9 .,]+?)\s*-\s*([a-z0-9 .,]*[a-z][a-z0-9 .,]*)$/,
(t,e)=>mr(t,e)],[/^(?:since|from) ([^]+?)(?: (?:on|onwards?))?$/,t=>[Xn(t,0),null]]],ol=t=>`“${t.length>zd?`${t.slice(0,zd)}…`:t}”`,Eo=(t,e)=>t===null?null:
le(yn(t)+e),j1=t=>tn.findIndex(e=>e.toLowerCase().startsWith(t.replace(/^sept$/,"sep")))+1,F1=t=>21+W1.indexOf(t==="fall"?"autumn":t),sl=t=>new RangeError(t,{cause:Yd}),
Yd="impossible",qd=t=>t instanceof RangeError&&t.cause===Yd;function _1(t){let e=(o,s,r)=>{let i=j1(s),a=[o,String(i).padStart(2,"0"),...r?[r.padStart(2,"0")]:[]];
return i?a.join("-"):t},n=[[/^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/,([o,s])=>`${s}-${F1(o)}`],[/^q([1-4]) (\d{4})$/,([o,s])=>`${s}-${32+Number(o)}`],
[/^(\d{4}) q([1-4])$/,([o,s])=>`${o}-${32+Number(s)}`],[new RegExp(`^${Pi},? (\\d{4})$`),([o,s])=>e(s,o)],[new RegExp(`^(\\d{4}) ${Pi}$`),([o,s])=>e(o,s)],[new RegExp(
`^(\\d{1,2})\\.? ${Pi},? (\\d{4})$`),([o,s,r])=>e(r,s,o)],[new RegExp(`^${Pi} (\\d{1,2}),? (\\d{4})$`),([o,s,r])=>e(r,o,s)],[/^(?:the )?(\d{3})0s$/,([o])=>`${o}\
X`],[/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,o=>o.map(s=>s.padStart(2,"0")).join("-")]];for(let[o,s]of n){let r=o.exec(t);if(r)return s(r.slice(1))}return t.toUpperCase()}
function Xn(t,e){let n=t.trim();if(n===""||n==="..")return null;if(C1.test(n))throw sl(`${ol(n)} can be read in two ways: write the month in letters, as in 8 De\
c 2024.`);let o=_1(n),s;try{s=Re(o)}catch{throw I1.test(o)&&o.length>7?sl(`The calendar has no day ${ol(n)}.`):new RangeError(`${ol(n)} is not a date. Write, fo\
r example, ${T1}.`)}return/^(0000|9999-99)/.test(s[e])?null:s[e]}function mr(t,e){let n=/^(?:(\d{1,2}) )?([a-z]{3,9}\.? \d{4})$/.exec(e.trim()),o=t.trim();n?.[1]&&
/^\d{1,2}$/.test(o)?o=`${o} ${n[2]}`:n&&/^(\d{1,2} )?[a-z]{3,9}\.?$/.test(o)&&(o=`${o} ${n[2].slice(-4)}`);let s=[Xn(o,0),Xn(e,1)];if(s[0]&&s[1]&&s[0]>s[1])throw sl(
`The time ends (${ft(s[1])}) before it starts (${ft(s[0])}).`);return s}function on(t){let e=t.toLowerCase().replace(/[–—−]/g,"-").replace(/…/g,"..").replace(
/\s+/g," ").trim().replace(N1,"").replace(L1,"$1");if(!e||D1.test(e))return null;for(let[n,o]of R1){let s=n.exec(e);if(s)return Vd(o(s[1],s[2]))}return Vd([Xn(e,
0),Xn(e,1)])}var Vd=t=>t[0]||t[1]?t:null;var Kd=["dates","actors","filters"],wr=[...$n,"certain"],rl="|";function Xd([t,e]){let[n,o]=[Eo(t,-1),Eo(e,1)];return!n||!o?null:[[n,n],[o,o]]}function Qd([[t,e],
[n,o]]){if(!t||t!==e||!o||n!==o)return null;let[s,r]=[Eo(t,1),Eo(o,-1)];return s&&r&&s<=r?[s,r]:null}var gr=(t,e=!1)=>({compare:{by:"dates",sides:t,certain:e},window:null,
certain:!1});function Jd(t){let e={};for(let n of wr)lt(t[n],$t[n])||(e[n]=t[n]);return e}function Zd({window:t,actor:e,parts:n}){let o=r=>wr.filter(i=>i in r).
map(i=>`${i}=${n[i].write(r[i])}`).join(";"),s=r=>{let i={};for(let a of r.split(";").filter(Boolean)){let c=wr.find(l=>a.startsWith(`${l}=`));if(!c)throw new RangeError(
"a filter that is compared cannot be read");i[c]=n[c].read(a.slice(c.length+1))}return i};return{write(r){return r.by==="filters"?["filters",...r.sides.map(o)].
join(rl):r.by==="dates"?["dates",...r.sides.map(t.write),...r.certain?["certain"]:[]].join(":"):["actors",...r.sides,r.way,r.family].join(":")},read(r){if(r.startsWith(
`filters${rl}`)){let[,f,d,...m]=r.split(rl);if(d===void 0||m.length)throw new RangeError("two filters are compared");return{by:"filters",sides:[s(f),s(d)]}}let[
i,a,c,...l]=r.split(":");if(c===void 0)throw new RangeError("the comparison cannot be read");if(i==="dates")return{by:i,sides:[t.read(a),t.read(c)],certain:l[0]===
"certain"};if(i!=="actors"||a===c)throw new RangeError("the comparison cannot be read");for(let f of[a,c])if(!e(f))throw new RangeError(`no actor “${f}”`);let u=Q.
find(f=>f===l[1])??"support";return{by:i,sides:[a,c],way:l[0]==="from"?"from":"to",family:u}}}}var P=(t,e,n=`${e}s`)=>`${t.toLocaleString("en")} ${t===1?e:n}`,il=(t,e)=>`${t.toLocaleString("en")} of ${e.toLocaleString("en")} (${Math.floor(100*t/e)}%)`;function Bi({
value:t,upper:e,currency:n,per:o,qualifier:s,as_of:r},i){let a=u=>u.toLocaleString("en",{maximumFractionDigits:2}),c=e?`${a(t)} to ${a(e)}`:a(t),l=`${o?` a ${o}`:
""}${r?` (${i(r)})`:""}`;return`${s?`${wd[s]} `:""}${n} ${c}${l}`}function np({speak:t,other:e,unstated:n}){if(!t&&!e)return null;let o=t+e+n;return`${t} of ${P(
o,"source")} ${t===1||o===1?"speaks":"speak"} of this time.`}var ep=t=>t.toLowerCase().trim();function Ao(t,e){let n=t.kinds[e.kind]??t.unusedKinds[e.kind],o=t.
actors[e.source]?.plural?n.pluralVerb??n.verb:n.verb;if(!e.role)return{said:` ${o} `,named:!1};if(!gd.includes(e.kind))return{said:`, ${e.role}, ${o} `,named:!1};
let s=ep(e.role).endsWith(` ${ep(t.actors[e.target]?.name??"")}`);return{said:s?`, ${e.role}`:`, ${e.role} of `,named:s}}function sn(t,e,n,o){let{said:s,named:r}=Ao(
t,e);return`${n}${s}${r?"":o}`}function al(t){let e=[{actors:[t.actors[0]],rises:!1}];for(let n of t.hops)if(!n.through)e.push({actors:[n.target],rises:!1});else{
let o=e[e.length-1];o.actors.push(n.target),o.rises=n.links[0].source===n.source}return e}var cl=(t,e)=>t===0?"":e?", part of ":t===1?", through its ":" and its\
 ",Hi=(t,e)=>al(t).map(({actors:n,rises:o})=>n.map((s,r)=>`${cl(r,o)}${e(s)}`).join("")).join(" → "),Se=t=>t[0].toUpperCase()+t.slice(1),rn=t=>t.replaceAll("-",
" ").replace(/\b(un|eu|us|uk)\b/g,e=>e.toUpperCase()),Ui=t=>/^.*?[.!?](?=\s|$)/s.exec(t)?.[0]??t;var P1={actors:"actor",links:"link",sources:"source",events:"event",roots:"independent source"},B1=200,H1=new Intl.DisplayNames(["en"],{type:"region",fallback:"\
code"}),jt=(t,e)=>({known:(n,o)=>Object.hasOwn(n[t],o),said:(n,o)=>`${e} ${U1(n,t,o)}`});function U1(t,e,n){if(e==="sources")return t.sources[n].title;if(e!=="l\
inks")return t[e][n].name;let o=t.links[n];return`“${sn(t,o,t.actors[o.source].name,t.actors[o.target].name)}”`}var ll=(t,e)=>({known:(n,o)=>t.includes(o),said:(n,o)=>e(
o)}),fl=t=>({known:(e,n)=>n==="",said:()=>t}),op=t=>({known:(e,n)=>{let o=n.split(",");return o.length<=B1&&o.every(s=>Object.hasOwn(e[t],s))},said:()=>"chosen \
one by one"}),ul=fl("drawn in the picture"),sp=fl(""),Gi={actors:{type:{known:(t,e)=>Object.hasOwn(t.types,e),said:(t,e)=>t.types[e].plural},country:{known:(t,e)=>de(
t,"countries").includes(e),said:(t,e)=>e===Gt?"without a country":`country: ${H1.of(e)}`},gives:jt("actors","supporting"),takes:jt("actors","supported by"),foe:jt(
"actors","with hostile links to"),ally:jt("actors","aligned with"),drawn:ul,hidden:fl("in view, but not drawn in the picture"),instead:sp,ids:op("actors")},links:{
from:jt("actors","from"),to:jt("actors","to"),of:jt("actors","of"),with:jt("actors","with"),kind:{known:(t,e)=>Object.hasOwn(t.kinds,e),said:(t,e)=>t.kinds[e].label.
toLowerCase()},family:ll(Q,t=>t),confidence:ll(X,t=>`${t} confidence`),status:ll(bt,t=>ne[t]),cites:jt("sources","citing"),rests:jt("sources","resting on"),alone:jt(
"sources","without support if this source is withdrawn:"),weaker:jt("sources","less confident if this source is withdrawn:"),drawn:ul,instead:sp,ids:op("links")},
sources:{cited:jt("links","cited for"),repeats:jt("sources","derived from")},events:{of:jt("actors","with"),cites:jt("sources","citing"),rests:jt("sources","res\
ting on"),alone:jt("sources","without a claim if this source is withdrawn:"),drawn:ul},roots:{cited:jt("links","behind")}},rp=Object.keys(Gi),Pe=(t,e={})=>[t,...Object.
entries(e).map(([n,o])=>o===""?n:`${n}=${o}`)].join(":");function zi(t,e){let[n,...o]=e.split(":"),s=rp.find(i=>i===n);if(!s)throw new RangeError(`a list holds ${rp.
join(", ")}, not “${n.slice(0,60)}”`);let r={};for(let i of o){let a=i.indexOf("="),[c,l]=a<0?[i,""]:[i.slice(0,a),i.slice(a+1)];if(!(Object.hasOwn(Gi[s],c)&&
Gi[s][c].known(t,l)))throw new RangeError(`“${i.slice(0,60)}” is not a condition on ${s}`);r[c]=l}return{type:s,where:r}}var yr=(t,e)=>P(e,P1[t]),Vi=(t,{type:e,
where:n})=>Object.entries(n).map(([o,s])=>Gi[e][o].said(t,s)).filter(Boolean);function G1({actors:t,links:e,sources:n,events:o,kinds:s,unusedKinds:r,stories:i=[]}){let a=Object.fromEntries(i.map(c=>[c.id,c]));return[t,e,n,o,s,r,a].filter(
Boolean)}function Yi(t){let e=G1(t),n=new Map;for(let o of e)for(let[s,{former_ids:r}]of Object.entries(o))for(let i of r??[])e.some(a=>Object.hasOwn(a,i))||n.set(
i,s);return n}function cs({info:t},e){let n=t?.removed??{};return Object.hasOwn(n,e)?`“${e}” was removed: ${n[e]}`:null}var z1=["actor","link","source","event"],V1=["paths","stories","compare"],pl="all",Y1=["lanes","events"],q1=["certain","possible","undated"],ml=5,ip=60,K1=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function X1(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=new Date(t);return!Number.isNaN(e.getTime())&&e.toISOString().slice(0,10)===t}var we=t=>`“${t.length>
ip?`${t.slice(0,ip)}…`:t}”`.replace(K1,"�"),ls=(t,e)=>Object.hasOwn(t,e),Q1=t=>t!==null&&typeof t=="object"&&!Array.isArray(t),To=t=>Array.isArray(t)&&t.length<=
1e3&&t.every(e=>typeof e=="string"),br=t=>t===null||typeof t=="string"&&t.length<=100,hl=t=>typeof t=="boolean",ap=t=>e=>Number.isInteger(e)&&Number(e)>=0&&Number(
e)<=t,cp={kinds:To,families:To,status:To,types:To,countries:To,without:To,via:To,on:br,between:br,minConfidence:br,time:br,sort:br,certain:hl,undirected:hl,parts:hl,
maxHops:ap(20),limit:ap(1e4)};function Do(t,e){return{write:n=>n.join(","),read:n=>[...new Set(n.split(",").filter(Boolean))].map(o=>{if(!t(o))throw new RangeError(
`no ${e} ${we(o)}`);return o})}}function Lo(t){return{write:String,read:e=>{let n=t.find(o=>o===e);if(n===void 0)throw new RangeError(`${we(e)} is not one of ${t.
join(", ")}`);return n}}}var dp=(t,e)=>({write:String,read:n=>{let o=/^\d{1,6}$/.test(n)?Number(n):NaN;if(!(o>=t&&o<=e))throw new RangeError(`${we(n)} is not a \
number from ${t} to ${e}`);return o}}),lp={write:t=>t.map(e=>e??"").join(".."),read:t=>{let e=t.includes("..")?t.split(".."):[t,t];if(e.length!==2||e.some(o=>o&&
!X1(o))||!e.join("")||e[0]&&e[1]&&e[0]>e[1])throw new RangeError(`${we(t)} is not a span of days`);return[e[0]||null,e[1]||null]}},J1={write:({family:t,order:e,
grouped:n,opened:o})=>[t,e,n?"grouped":"flat",...o.toSorted()].join(":"),read:t=>{let[e,n,o,...s]=t.split(":"),r=s.find(i=>!/^(from|to)\d{1,3}$/.test(i));if(r!==
void 0)throw new RangeError(`${we(r)} is not a group of the matrix`);return{family:Lo(Wi).read(e),order:Lo(Ri).read(n??""),grouped:Lo(["grouped","flat"]).read(o??
"")==="grouped",opened:[...new Set(s)]}}},Z1=t=>({write:e=>Object.entries(e).map(([n,o])=>[n,...o.map(Math.round)].join(":")).join(","),read:e=>Object.fromEntries(
e.split(",").filter(Boolean).map(n=>{let[o,s,r,...i]=n.split(":");if(!t(o)||i.length||![s,r].every(c=>/^-?\d{1,6}$/.test(c)))throw new RangeError(`${we(n)} is n\
ot an actor and a place`);let a=[Number(s),Number(r)];return[o,a]}))}),tx=t=>({write:e=>e.type==="pair"?`pair:${e.from}:${e.to}`:e.type==="list"?`list:${e.list}`:
e.id?`${e.type}:${e.id}`:e.type,read:e=>{if(e==="stories"&&!t.stories?.length)throw new RangeError("the page has no stories");let n=V1.find(u=>u===e);if(n)return{
type:n};if(e.startsWith("list:")){let u=e.slice(5);return zi(t,u),{type:"list",list:u}}let[o,s,r,...i]=e.split(":");if(o==="pair"){if(i.length>0||s===r||![s,r].
every(f=>ls(t.actors,f??"")))throw new RangeError(`no pair of actors ${we(e)}`);return{type:"pair",from:s,to:r}}let a=e.slice(e.indexOf(":")+1),c=q1.find(u=>e===
`dated:${u}`);if(c)return{type:"dated",id:c};let l=z1.find(u=>u===e.split(":",1)[0]);if(!l||!ls(t[`${l}s`],a))throw new RangeError(`no record ${we(e)}`);return{
type:l,id:a}}});function pp(t,e){let n=null;try{n=JSON.parse(e)}catch{}if(!Array.isArray(n)||n.length!==3||!Q1(n[2]))throw new RangeError("the question cannot b\
e read");let o=de(t,"countries").map(Yn);for(let s of n.slice(0,2))if(s!==null&&(typeof s!="string"||!(ls(t.actors,s)||o.includes(s))))throw new RangeError(`no \
actor ${we(String(s))}`);for(let[s,r]of Object.entries(n[2]))if(!ls(cp,s)||!cp[s](r))throw new RangeError(`the filter ${we(s)} of the question cannot be read`);
return{from:n[0],to:n[1],filter:n[2]}}var ex=t=>({write:({from:e,to:n,walk:o})=>JSON.stringify([e,n,o]),read:e=>{let{from:n,to:o,filter:s={}}=pp(t,e);return _i(
{from:n,to:o,walk:Fi(s)})}}),up=(t,e,n)=>({write:([o,s])=>`${o}:${s}`,read:o=>{let s=o.lastIndexOf(":"),r=o.slice(0,s);if(s<1||!t(r))throw new RangeError(`no ${e}\
 ${we(r||o)}`);return[r,dp(0,n).read(o.slice(s+1))]}});function mp(t){let e=a=>ls(t.actors,a),n=a=>{let c=de(t,a),l=new Set(c),{write:u,read:f}=Do(d=>l.has(d),a);
return{write:d=>d.length===c.length&&c.length>1?pl:u(d),read:d=>d===pl&&!l.has(pl)?c:f(d)}},o=up(e,"actor",6),s=up(a=>(t.stories??[]).some(c=>c.id===a),"story",
1e3),r={write:()=>"1",read:a=>Lo(["1"]).read(a)==="1"},i={kinds:n("kinds"),types:n("types"),confidences:n("confidences"),statuses:n("statuses"),countries:n("cou\
ntries")};return{view:Lo(Hd),table:Lo(Sn),timeline:Lo(Y1),matrix:J1,...i,window:lp,certain:r,without:Do(a=>e(a)||ls(t.links,a),"actor or link"),only:Do(e,"actor"),
unfolded:Do(e,"actor"),focus:{write:({id:a,depth:c})=>o.write([a,c]),read:a=>{let[c,l]=o.read(a);return{id:c,depth:l}}},pinned:Z1(e),stacks:Do(a=>/^[a-z-]+\.\d+$/.
test(a),"stack"),families:Do(a=>Q.some(c=>c===a),"family"),selected:Do(e,"actor"),open:tx(t),compare:Zd({window:lp,actor:e,parts:{...i,certain:r}}),question:ex(
t),chosen:dp(0,1e3),story:{write:({id:a,step:c})=>s.write([a,c]),read:a=>{let[c,l]=s.read(a);return{id:c,step:l}}}}}function qi(t,e){let n=new URLSearchParams,o=mp(
t),s=r=>{let i=e[r];i!==null&&!lt(i,$t[r])&&n.set(r,o[r].write(i))};return dr.forEach(s),n.toString()}var fp=/[a-z0-9]+(?:-+[a-z0-9]+)*/g;function Ki(t,e){let n={
...$t},o=[],s=mp(t),r={},i=new Set,a=Yi(t),c=u=>{let f=a.get(u);return f?(i.add(`${we(u)} is now ${we(f)}`),f):u},l=(u,f)=>{let d=f.replace(fp,c);n[u]=s[u].read(
d),u==="question"&&(r=qn(t,pp(t,d)))};for(let[u,f]of new URLSearchParams(e.replace(/^#/,""))){let d=dr.find(m=>m===u);if(!d){o.push(`${we(u)} is not a setting o\
f the view`);continue}try{l(d,f)}catch(m){if(!(m instanceof RangeError))throw m;let h=(f.match(fp)??[]).map(w=>cs(t,w)).filter(w=>w!==null);o.push(...h.length?new Set(
h):[m.message])}}for(let u of rs)r[u]!==void 0&&!lt(r[u],$t[u])&&Object.assign(n,{[u]:r[u]});return o.length>ml&&o.splice(ml,1/0,"and more"),{state:ji(n),notes:o,
renamed:[...i].slice(0,ml)}}var nx=200;function wp(t){let e=Object.freeze(t),n=[],o=[],s=[];function r(c){let l=e;e=Object.freeze(c);for(let u of s)u(e,l)}function i(c,{tracked:l=!0}={}){let u=ji(
{...e,...c},e);dr.every(f=>lt(e[f],u[f]))||(l&&(n.push(e),n.length>nx&&n.shift(),o.length=0),r(u))}function a(c,l){let u=c.pop();return u?(l.push(e),r(u),!0):!1}
return{get:()=>e,set:i,on:c=>{s.push(c)},undo:()=>a(n,o),redo:()=>a(o,n),canUndo:()=>n.length>0,canRedo:()=>o.length>0}}var V=t=>t[t.length-1],zt=t=>!!t;function Y(t,e){let n=t.get(e);if(n===void 0)throw new RangeError(`nothing is known of ${e}`);return n}function rt(t,e,n){let o=t.
get(e);o?o.push(n):t.set(e,[n])}var sx={window:null,certain:!1};function yp(t){let e=n=>[...t.events[n].days.map(o=>o??"9999-99-99"),n].join(" ");return(n,o)=>e(n)<e(o)?-1:1}function rx({days:t},{
window:e,certain:n}){if(!e)return!0;let[o,s]=[t[0]??"0000-00-00",t[1]??"9999-99-99"],[r,i]=[e[0]??"0000-00-00",e[1]??"9999-99-99"];return n?o>=r&&s<=i:o<=i&&s>=
r}var Be=(t,{actors:e,time:n=sx})=>Object.keys(t.events).filter(o=>{let s=t.events[o];return s.roles.some(r=>e.has(r.actor))&&rx(s,n)}).sort(yp(t));function Xi(t,e){
let n=yp(t),o=s=>Object.hasOwn(t.events,s);return{to:(t.events[e].responds_to??[]).filter(o).sort(n),by:Object.keys(t.events).filter(s=>(t.events[s].responds_to??
[]).includes(e)).sort(n)}}function an(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function ix(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function ps(t){let e,n,
o;t.length!==2?(e=an,n=(a,c)=>an(t(a),c),o=(a,c)=>t(a)-c):(e=t===an||t===ix?t:ax,n=t,o=t);function s(a,c,l=0,u=a.length){if(l<u){if(e(c,c)!==0)return u;do{let f=l+
u>>>1;n(a[f],c)<0?l=f+1:u=f}while(l<u)}return l}function r(a,c,l=0,u=a.length){if(l<u){if(e(c,c)!==0)return u;do{let f=l+u>>>1;n(a[f],c)<=0?l=f+1:u=f}while(l<u)}
return l}function i(a,c,l=0,u=a.length){let f=s(a,c,l,u-1);return f>l&&o(a[f-1],c)>-o(a[f],c)?f-1:f}return{left:s,center:i,right:r}}function ax(){return 0}function cx(t){
return t===null?NaN:+t}var kp=ps(an),SD=kp.right,$D=kp.left,vD=ps(cx).center;var OD=xp(Sp),MD=xp(lx);function xp(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid\
 ry");let{data:s,width:r,height:i}=e;if(!((r=Math.floor(r))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:s.length/r))>=0))throw new RangeError(
"invalid height");if(!r||!i||!n&&!o)return e;let a=n&&t(n),c=o&&t(o),l=s.slice();return a&&c?(fs(a,l,s,r,i),fs(a,s,l,r,i),fs(a,l,s,r,i),ds(c,s,l,r,i),ds(c,l,s,r,
i),ds(c,s,l,r,i)):a?(fs(a,s,l,r,i),fs(a,l,s,r,i),fs(a,s,l,r,i)):c&&(ds(c,s,l,r,i),ds(c,l,s,r,i),ds(c,s,l,r,i)),e}}function fs(t,e,n,o,s){for(let r=0,i=o*s;r<i;)
t(e,n,r,r+=o,1)}function ds(t,e,n,o,s){for(let r=0,i=o*s;r<o;++r)t(e,n,r,r+i,o)}function lx(t){let e=Sp(t);return(n,o,s,r,i)=>{s<<=2,r<<=2,i<<=2,e(n,o,s+0,r+0,i),
e(n,o,s+1,r+1,i),e(n,o,s+2,r+2,i),e(n,o,s+3,r+3,i)}}function Sp(t){let e=Math.floor(t);if(e===t)return ux(t);let n=t-e,o=2*t+1;return(s,r,i,a,c)=>{if(!((a-=c)>=
i))return;let l=e*r[i],u=c*e,f=u+c;for(let d=i,m=i+u;d<m;d+=c)l+=r[Math.min(a,d)];for(let d=i,m=a;d<=m;d+=c)l+=r[Math.min(a,d+u)],s[d]=(l+n*(r[Math.max(i,d-f)]+
r[Math.min(a,d+f)]))/o,l-=r[Math.max(i,d-u)]}}function ux(t){let e=2*t+1;return(n,o,s,r,i)=>{if(!((r-=i)>=s))return;let a=t*o[s],c=i*t;for(let l=s,u=s+c;l<u;l+=
i)a+=o[Math.min(r,l)];for(let l=s,u=r;l<=u;l+=i)a+=o[Math.min(r,l+c)],n[l]=a/e,a-=o[Math.max(s,l-c)]}}var fx=Array.prototype,ED=fx.slice;var dx=Math.sqrt(50),px=Math.sqrt(10),mx=Math.sqrt(2);function $p(t,e,n){let o=(e-t)/Math.max(0,n),s=Math.floor(Math.log10(o)),r=o/Math.pow(10,s),i=r>=dx?10:r>=
px?5:r>=mx?2:1,a,c,l;return s<0?(l=Math.pow(10,-s)/i,a=Math.round(t*l),c=Math.round(e*l),a/l<t&&++a,c/l>e&&--c,l=-l):(l=Math.pow(10,s)*i,a=Math.round(t/l),c=Math.
round(e/l),a*l<t&&++a,c*l>e&&--c),c<a&&.5<=n&&n<2?$p(t,e,n*2):[a,c,l]}function bp(t,e,n){return e=+e,t=+t,n=+n,$p(t,e,n)[2]}function wl(t,e,n){e=+e,t=+t,n=+n;let o=e<t,s=o?bp(e,t,n):bp(t,e,n);return(o?-1:1)*(s<0?1/-s:s)}var AD=hx(Math.random);function hx(t){return function(n,o=0,s=n.length){let r=s-(o=+o);for(;r;){let i=t()*r--|0,a=n[r+o];n[r+o]=n[i+o],n[i+o]=a}return n}}var vp=2e4,On=class extends Error{},Mn=class t{constructor(e=Od){if(!Number.isSafeInteger(e)||e<0)throw new at(`\`work\` is a whole number of links, at least 0, n\
ot ${JSON.stringify(e)}`);this.work=e,this.spent=0,this.pause=vp}get left(){return this.work-this.spent}spend=e=>{if(this.spent+=e,this.spent>this.work)throw this.
spent=this.work,new On};tired(){return this.spent<this.pause?!1:(this.pause=this.spent+vp,!0)}share(e,n){let o=new t(Math.min(e,this.left));try{return n(o)}finally{
this.spent+=o.spent}}};function ms(t){for(;;){let{done:e,value:n}=t.next();if(e)return n}}var gl=new WeakMap;function He(t){return gl.has(t)||gl.set(t,wx(t)),gl.get(t)}function wx(t){let e={...t.kinds,...t.unusedKinds},[n,o,s]=[t.actors,t.links,e].map(
f=>Object.keys(f).sort()),[r,i,a]=[n,o,s].map(f=>new Map(f.map((d,m)=>[d,m]))),c={graph:t,actors:n,links:o,kinds:s,actorAt:r,linkAt:i,kindAt:a,families:s.map(f=>e[f].
family),labels:s.map(f=>e[f].label),symmetric:Uint8Array.from(s,f=>e[f].symmetric?1:0),composes:Uint8Array.from(s,f=>e[f].composes?1:0)};for(let f of["source","\
target"])c[f]=new Int32Array(o.length);c.kind=new Uint16Array(o.length),c.level=new Uint8Array(o.length),c.status=new Uint8Array(o.length),c.weakly=new Uint8Array(
o.length);let l=o.map(f=>oe(t.links[f]));c.spans=new Int32Array(o.length+1),l.forEach((f,d)=>{c.spans[d+1]=c.spans[d]+f.length});for(let f of["s1","s2","e1","e2"])
c[f]=new Int32Array(c.spans[o.length]);let u=ed();return o.forEach((f,d)=>{let m=t.links[f];c.source[d]=r.get(m.source),c.target[d]=r.get(m.target),c.kind[d]=a.
get(m.kind),c.level[d]=ut(m.confidence),c.status[d]=bt.indexOf(m.status),c.weakly[d]=m.weakly_disputed?1:0,l[d].forEach((h,w)=>{let[g,b]=[c.spans[d]+w,u(h)],$=m.
outside?.includes(w);c.s1[g]=b[0],c.s2[g]=$?1000000001:b[1],c.e1[g]=$?-1000000001:b[2],c.e2[g]=b[3]})}),c.outgoing=Op(c.source,c.target,n.length),c.incoming=Op(
c.target,c.source,n.length),c}var Qi=({spans:t,s1:e,s2:n,e1:o,e2:s},r)=>Array.from({length:t[r+1]-t[r]},(i,a)=>{let c=t[r]+a;return[e[c],n[c],o[c],s[c]]});function Op(t,e,n){
let o=Mp(e,Int32Array.from(t,(i,a)=>a),n).links,s=Mp(t,o,n),r=new Int32Array(n);for(let i=0;i<n;i++)for(let a=s.start[i];a<s.start[i+1];a++)(a===s.start[i]||e[s.
links[a]]!==e[s.links[a-1]])&&(r[i]+=1);return{...s,others:r}}function Mp(t,e,n){let o=new Int32Array(n+1);for(let i of t)o[i+1]+=1;for(let i=0;i<n;i++)o[i+1]+=
o[i];let s=o.slice(),r=new Int32Array(e.length);for(let i of e)r[s[t[i]]++]=i;return{start:o,links:r}}var Ep=[-1e9,1e9];function yl(t,e,n,o){let[s,r]=n??Ep,i=o==="certain"?([,f,d])=>[f,d]:([f,,,d])=>[f,d],a=t.map(f=>f.flatMap((d,m)=>d.map(i).filter(h=>h[0]<=r&&h[1]>=
s).map(h=>({link:m,span:h}))));if(a.some(f=>f.length===0))return null;let c=a.map(f=>f.map(({span:d})=>d)),l=e==="any"||c.length===1?c.map(f=>f.map(()=>!0)):u(c);
return l&&a.map((f,d)=>[...new Set(f.filter((m,h)=>l[d][h]).map(({link:m})=>m))].sort(gx));function u(f){return e==="in-order"?Sx(f):o==="certain"?bx(f,[s,r]):yx(
f,[s,r])}}var gx=(t,e)=>t-e,Ap=(t,e)=>bl(t.map(n=>n.flatMap(o=>o.map(([s,,,r])=>[s,r]))),e??Ep),bl=(t,e)=>t.reduce((n,o)=>Ji(n,Zi(o)),[e]);function Ji(t,e){let n=[];
for(let o=0,s=0;o<t.length&&s<e.length;){let[r,i]=[Math.max(t[o][0],e[s][0]),Math.min(t[o][1],e[s][1])];r<=i&&n.push([r,i]),t[o][1]<e[s][1]?o+=1:s+=1}return n}var kl=(t,e)=>t[0]-
e[0]||t[1]-e[1];function Zi(t){let e=[];for(let[n,o]of t.filter(s=>s[0]<=s[1]).sort(kl)){let s=e.at(-1);s&&n<=s[1]+1?s[1]=Math.max(s[1],o):e.push([n,o])}return e}
function xl(t,e,n=!1){let[o,s]=[0,t.length];for(;o<s;){let r=o+s>>1;(n?t[r]<e:t[r]<=e)?o=r+1:s=r}return o}function Tp(t){let e=t.map(([n])=>n);return n=>{let o=xl(
e,n[1])-1;return o>=0&&n[0]<=n[1]&&t[o][1]>=n[0]}}function yx(t,e){let n=bl(t,e);return n.length?t.map(o=>o.map(Tp(n))):null}function bx(t,e){let n=Tp(bl(t,e)),
o=t.map(kx),s=t.map((i,a)=>i.filter(c=>c[0]>c[1]&&o.every((l,u)=>u===a||l(c)))),r=t.map((i,a)=>{let c=new Set(s[a]),l=xx(s.flatMap((u,f)=>f===a?[]:u));return i.
map(u=>n(u)||c.has(u)||l(u))});return r.every(i=>i.includes(!0))?r:null}function kx(t){let e=[...t].sort(kl),n=e.map(([s])=>s),o=e.map(([,s])=>s);for(let s=1;s<
o.length;s+=1)o[s]=Math.max(o[s-1],o[s]);return([s,r])=>{let i=xl(n,r)-1;return i>=0&&o[i]>=s}}function xx(t){let e=t.map(([s,r])=>[r,s]).sort(kl),n=e.map(([s])=>s),
o=e.map(([,s])=>s);for(let s=o.length-2;s>=0;s-=1)o[s]=Math.min(o[s+1],o[s]);return s=>{let r=xl(n,s[0],!0);return r<n.length&&o[r]<=s[1]}}function Sx(t){let e=[
-1e9];for(let o of t){let s=e[e.length-1],r=1/0;for(let[i,a]of o)a>=s&&(r=Math.min(r,Math.max(s,i)));if(r===1/0)return null;e.push(r)}let n=[1e9];for(let o of[...t].
reverse()){let s=n[0],r=-1000000001;for(let[i,a]of o)i<=s&&(r=Math.max(r,Math.min(a,s)));n.unshift(r)}return t.map((o,s)=>o.map(([r,i])=>i>=e[s]&&Math.max(r,e[s])<=
n[s+1]))}function Np(t,e,n,o,s){let r=1;for(let i of o){if(i===e||i===n)continue;let a=vx(t,e,i,n,s);if(a===null)return null;t.steps||(r=Math.max(r,a))}return r}function vx(t,e,n,o,s){
let[r,i]=[ta(t,e,n,[o],s),ta(t,n,o,[e],s)];if(!r||!i)return null;let a=r.length+i.length;for(let c of r.filter(l=>i.includes(l)).sort((l,u)=>l-u)){let l=ta(t,e,
n,[o,c],s),u=ta(t,n,o,[e,c],s);if(!l&&!u)return null;a=Math.max(a,Math.min(l?l.length+i.length:1/0,u?r.length+u.length:1/0))}return a}function ta(t,e,n,o,s){let r={
steps:t.ahead,others:t.index.outgoing.others,known:new Map([[e,e]]),farthest:[e]},i={steps:t.behind,others:t.index.incoming.others,known:new Map([[n,n]]),farthest:[
n]};for(;r.farthest.length&&i.farthest.length;){let[a,c]=Lp(r)<=Lp(i)?[r,i]:[i,r];for(let u of a.farthest){s(1);let f=Dp(t,a.steps,u).filter(h=>c.known.has(h));
if(!f.length)continue;let[d,m]=a===r?[u,Math.min(...f)]:[Math.min(...f),u];return[...Cp(r.known,d).reverse(),...Cp(i.known,m)].slice(1)}let l=[];for(let u of a.
farthest){let f=Dp(t,a.steps,u);s(f.length);for(let d of f)a.known.has(d)||o.includes(d)||(a.known.set(d,u),l.push(d))}a.farthest=l.sort((u,f)=>u-f)}return null}
var Dp=(t,e,n)=>t.steps?[...new Set([e,t.parts,t.wholes].flatMap(o=>[...o(n).others]))]:[...e(n).others],Lp=({others:t,farthest:e})=>e.reduce((n,o)=>n+t[o],0);function Cp(t,e){
let n=[e];for(let o=t.get(e);o!==void 0&&o!==V(n);o=t.get(o))n.push(o);return n}function Ip(t,e,n=null){let{kind:o,source:s,target:r,start:i,end:a,periods:c,status:l,weakly_disputed:u,confidence:f,claims:d}=t.links[e];return{id:e,kind:o,source:s,
target:r,start:i??null,end:a??null,periods:c??[],status:l,weaklyDisputed:u??!1,confidence:f,sources:[...new Set(d.map(m=>m.source))].sort(),sourcesInWindow:hs(t,
[e],n)}}function hs(t,e,n){if(!n)return null;let o=new Map;for(let{stance:r,source:i,spoken:a=[]}of e.flatMap(c=>t.links[c].claims)){if(r!=="supports")continue;
let c=o.get(i)??[];o.set(i,c);for(let[l,u]of a){let f=l===null?-1e9:yn(l);c.push(f<=n[1]&&(u===null?1e9:yn(u))>=n[0])}}let s={speak:0,other:0,unstated:0};for(let r of Ii(
[...o.keys()],t.sources)){let i=r.flatMap(a=>o.get(a));s[i.includes(!0)?"speak":i.length?"other":"unstated"]+=1}return s}function ws(t,e){let n=new Set;for(let o of e)
for(let{stance:s,source:r}of t.links[o].claims)s==="supports"&&n.add(r);return ss(n,t.sources).length}var Rp=bt.indexOf("denied");function Jn(t,e){Mx(t,e);let n=vo(e),o=_p(t,e,n,Ex(t,e)),s=e.parts&&t.kind.some((d,m)=>Fp(t,d)&&t.status[m]!==Rp),r=s?Ax(t,e,n):null,
i=t.symmetric.map(d=>e.undirected?1:d),a={index:t,filter:e,window:n,mask:o,bothWays:i,steps:s,stepMask:r},{incoming:c,outgoing:l,source:u,target:f}=t;return{...a,
ahead:ea(d=>Wp(a,d,l,f,c,u)),behind:ea(d=>Wp(a,d,c,u,l,f)),parts:ea(d=>$l(t,r,d,[[c,u,null]])),wholes:ea(d=>$l(t,r,d,[[l,f,null]]))}}function ea(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}function Mx(t,e){for(let n of e.kinds)if(!t.kindAt.has(n))throw ko("kind",n,bn(n,t.kinds));for(let n of e.via)
xr(t,n);for(let n of e.without)if(![t.actorAt,t.linkAt,t.kindAt].some(o=>o.has(n)))throw ko("actor, link or kind",n,jp(t,n))}function xr(t,e){let n=t.actorAt.get(
e);if(n===void 0)throw ko("actor",e,jp(t,e));return n}function jp(t,e){let n=new Map;for(let o of t.actors){let s=t.graph.actors[o];for(let{name:r}of[s,...s.names??
[]])n.has(St(r))||n.set(St(r),o);n.set(St(o),o)}return bn(St(String(e)),n.keys()).map(o=>n.get(o))}var Ex=(t,e)=>t.kinds.map((n,o)=>(e.kinds.length===0||e.kinds.
includes(n))&&(e.families.length===0||e.families.includes(t.families[o]))),Fp=(t,e)=>t.composes[e]===1&&t.symmetric[e]===0;function Ax(t,e,n){let o=t.kinds.map(
(s,r)=>Fp(t,r));return _p(t,e,n,o).map((s,r)=>t.status[r]===Rp?0:s)}function _p(t,e,n,o){let{kind:s,level:r,status:i,weakly:a,source:c,target:l,spans:u,s1:f,s2:d,
e1:m,e2:h}=t,w=new Set(e.without),g=t.kinds.map((T,O)=>o[O]&&!w.has(T)),b=bt.map(T=>e.status.length===0||e.status.includes(T)),$=ut(e.minConfidence??"low"),x=new Uint8Array(
t.actors.length),S=new Set;for(let T of w){let O=t.actorAt.get(T);O!==void 0&&(x[O]=1),t.linkAt.has(T)&&S.add(t.linkAt.get(T))}let[y,k]=n??[-1/0,1/0],[v,E]=e.certain?
[d,m]:[f,h],R=T=>{for(let O=u[T];O<u[T+1];O++)if(v[O]<=k&&E[O]>=y)return!0;return!1},A=new Uint8Array(s.length);for(let T=0;T<A.length;T++)g[s[T]]&&r[T]>=$&&(b[i[T]]||
a[T]&&b[0])&&!x[c[T]]&&!x[l[T]]&&(!n||R(T))&&(A[T]=1);for(let T of S)A[T]=0;return A}var Wp=({index:t,mask:e,bothWays:n},o,s,r,i,a)=>$l(t,e,o,[[s,r,null],[i,a,n]]);
function $l(t,e,n,o){if(!e)return{others:new Int32Array,levels:new Uint8Array};let s=new Map;for(let[{start:i,links:a},c,l]of o)for(let u=i[n];u<i[n+1];u++){let f=a[u];
if(!e[f]||l&&!l[t.kind[f]])continue;let d=s.get(c[f]);(d===void 0||t.level[f]>d)&&s.set(c[f],t.level[f])}s.delete(n);let r=Int32Array.from(s.keys()).sort();return{
others:r,levels:Uint8Array.from(r,i=>s.get(i))}}function Co({index:t,stepMask:e},n,o){let s=na(t.outgoing,t.target,n,o),r=na(t.incoming,t.source,n,o);return[...s,
...r].filter(i=>e?.[i]).sort((i,a)=>i-a)}function Pp(t,e,n){if(t.filter.undirected||!t.wholes(e).others.includes(n))return!1;let o=Co(t,e,n);return No(t,e,n).every(
s=>o.includes(s))}function No({index:t,mask:e,bothWays:n},o,s){let r=na(t.outgoing,t.target,o,s).filter(a=>e[a]),i=na(t.incoming,t.source,o,s).filter(a=>e[a]&&n[t.
kind[a]]);return[...new Set([...r,...i])].sort((a,c)=>a-c)}function na({start:t,links:e},n,o,s){let[r,i]=[t[o],t[o+1]];for(;r<i;){let c=r+i>>1;n[e[c]]<s?r=c+1:i=
c}let a=[];for(;r<t[o+1]&&n[e[r]]===s;r++)a.push(e[r]);return a}var En=t=>t==="start"||t==="down"||t==="arrived",An=t=>t==="arrived"||t==="up";function Tn(t,e,n,o){return!t.steps||!Pp(t,n,o)?"arrived":e==="start"||e==="risin\
g"?"rising":null}function Bp(t,{actors:e,through:n}){let o=[e[0]];return n.forEach((s,r)=>{let i=e[r+1];s?t.wholes(e[r]).others.includes(i)&&(o[o.length-1]=i):o.
push(i)}),o}function Sr(t,e){for(let n=0;n<Math.min(t.actors.length,e.actors.length);n++)if(t.actors[n]!==e.actors[n])return t.actors[n]-e.actors[n];if(t.actors.
length!==e.actors.length)return t.actors.length-e.actors.length;for(let n=0;n<t.through.length;n++)if(t.through[n]!==e.through[n])return t.through[n]?1:-1;return 0}function oa(t,e,n,o,s,{down:r=!0}={}){if(!t.steps)return e;let i=new Map(e),a=(c,l,u)=>{let f=c.get(l);c.set(l,f===void 0?u:o(f,u))};for(let c of r?[t.wholes,t.
parts]:[t.parts]){let l=e;for(let u=0;l.size&&u<=t.index.actors.length;u++){let f=new Map;for(let[d,m]of l){let{others:h,levels:w}=c(d);s(h.length),h.forEach((g,b)=>{
let $=n(g,d,w[b],m);$!==null&&a(f,g,$)})}for(let[d,m]of f)a(i,d,m);l=f}}return i}var Up=X.length,vl=2047,El=Up<<6,$r=t=>t>>6&3,Zn=t=>t>>8&vl,to=t=>t>>19;function sa(t,e,n){return t.set(e,n),n}function Dx(){let t=[[]],e=new Map([["",0]]),n=new Map,
o=new Map,s=new Map;function r(u){let f=new Map;for(let h of u){let[w,g]=f.get(h&255)??[vl,0];f.set(h&255,[Math.min(w,Zn(h)),Math.max(g,to(h))])}let d=[...f].map(
([h,[w,g]])=>g<<19|w<<8|h).sort((h,w)=>h-w),m=d.join();return e.get(m)??sa(e,m,t.push(d)-1)}function i(u,f,d,m=0){let h=((u*Up+f)*64+d)*2+m,w=b=>Math.min(b+m,vl),
g=b=>w(to(b))<<19|w(Zn(b))<<8|Math.min($r(b),f)<<6|b&63|d;return n.get(h)??sa(n,h,r(t[u].map(g)))}function a(u,f){if(u===f||f===0)return u;if(u===0)return f;let d=Math.
min(u,f)*2**24+Math.max(u,f);return o.get(d)??sa(o,d,r([...t[u],...t[f]]))}function c(u,f){let d=u*16777216+f,m=h=>t[f].map(w=>to(h)+to(w)<<19|Zn(h)+Zn(w)<<8|Math.
min($r(h),$r(w))<<6|(h|w)&63);return s.get(d)??sa(s,d,r(t[u].flatMap(m)))}return{number:r,moved:i,union:a,join:c,of:u=>t[u]}}function Gp(t,e,n,o,s){let r=Dx(),i=o.
find(a=>a!==e&&a!==n);return i===void 0?Ol({view:t,via:o,spend:s,known:r},e,n):Lx({view:t,via:o,spend:s,known:r},e,i,n)}function Ol({view:t,via:e,spend:n,known:o},s,r,{
begins:i=!0,ends:a=!0}={}){let c=t.index.actors.length,l=new Map(e.slice(0,Ed).map((x,S)=>[x,1<<S])),u=[d([s],{up:!i})],f=[m(new Map([[r,o.number([El])]]),{down:!a})];
function d(x,{up:S=!0}={}){if(!t.steps)return x;let y=new Set(x);for(let k of S?[t.parts,t.wholes]:[t.parts]){let v=new Set(x);for(let E of v){let{others:R}=k(E);
n(R.length);for(let A of R)v.add(A)}for(let E of v)y.add(E)}return[...y]}function m(x,S){return Ml(c,oa(t,x,(k,v,E,R)=>o.moved(R,E,l.get(v)??0,1),o.union,n,S))}
function h(){let x=new Set;for(let S of V(u)){let{others:y}=t.ahead(S);n(y.length);for(let k of y)x.add(k)}u.push(d([...x]))}function w(){let{members:x,outlook:S}=V(
f),y=new Map;for(let k of x){let v=l.get(k)??0,E=X.map((T,O)=>o.moved(S[k],O,v)),{others:R,levels:A}=t.behind(k);n(R.length),R.forEach((T,O)=>{y.set(T,o.union(y.
get(T)??0,E[A[O]]))})}f.push(m(y))}function g(x,S){let y=new Map;for(let k of x){let{others:v,levels:E}=t.ahead(k),[R,A]=[0,0];v.forEach((T,O)=>{let W=S.outlook[T];
W!==0&&(A+=1,R=o.union(R,o.moved(W,E[O],l.get(T)??0)))}),n(A),R!==0&&y.set(k,R)}return m(y)}function b(x){for(;u.length+f.length<x+1;){let[y,k]=[V(u),V(f).members];
if(!y.length||!k.length)return null;Hp(t.index.outgoing,y)<=Hp(t.index.incoming,k)?h():w()}let S=f.slice(0,x+1);for(let y of u.slice(0,x+1-S.length).reverse())if(S.
push(g(y,V(S))),!V(S).members.length)return null;return S[x].outlook[s]!==0?S:null}function $(x,S){let y=[],k=({members:v,outlook:E})=>Ml(c,new Map(v.filter(R=>S.
has(R)).map(R=>[R,E[R]])));for(let v of x)y.push(y.length?k(g(k(v).members,V(y))):k(v));return y}return{bits:l,layers:b,within:$,outlook:o.of}}function Lx(t,e,n,o){
let{view:s,spend:r,known:i}=t,a=Ol(t,e,n,{ends:!1}),c=Ol(t,n,o,{begins:!1}),l=s.steps?0:1,u=new Map([[a,[]],[c,[]]]);function f(h,w){let g=u.get(h)??[];return g[w]===
void 0&&(g[w]=h.layers(w)),g[w]}function d(h,{members:w,outlook:g},b){r(w.length);for(let $ of w)h.set($,i.union(h.get($)??0,b(g[$])))}function m(h){let w=Array.
from({length:h+1},()=>new Map);for(let g=l;g<=h-l;g++){let b=h-g;if(!(g<=b?f(a,g)&&f(c,b):f(c,b)&&f(a,g)))continue;let[$,x]=[f(a,g)??[],f(c,b)??[]],S=V(x).outlook[n];
x.forEach((y,k)=>d(w[k],y,v=>v)),$.forEach((y,k)=>d(w[x.length-1+k],y,v=>i.join(v,S)))}return w[0].size?w.map(g=>Ml(s.index.actors.length,g)):null}return{bits:a.
bits,layers:m,within:a.within,outlook:i.of}}function Ml(t,e){let n=new Int32Array(t);for(let[o,s]of e)n[o]=s;return{members:[...e.keys()],outlook:n}}var Hp=({others:t},e)=>e.
reduce((n,o)=>n+t[o],0);function Yp(t,e){let n=new Map,o=new Map,s={view:t,spend:e,meeting:(r,i)=>zp(n,`${r},${i}`,()=>Nx(t,e,r,i)),runs:(r,i)=>zp(o,`${r},${i}`,()=>Ix(t,e,r,i))};return r=>qp(
s,r,{actors:r.slice(0,1),through:[]},"start")}function zp(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Nx(t,e,n,o){let s=Al(o,t.parts),r=[];for(let i of Al(
n,t.parts)){let a=[...t.ahead(i).others].filter(c=>s.has(c));e(1+a.length),a.length&&r.push([i,a])}return r}function*qp(t,e,n,o){if(t.spend(1),e.length===1){yield n;
return}let[s,r]=e;for(let[i,a]of t.meeting(s,r))if(!(i!==s&&!En(o)))for(let c of t.runs(s,i)){let l=[...n.actors,...c.slice(1)],u=[...n.through,...Vp(c)];for(let f of a){
let d=Tn(t.view,i===s?o:"down",i,f);if(!(d===null||f!==r&&!An(d)))for(let m of t.runs(r,f)){let h=[...l,...[...m].reverse()];if(new Set(h).size<h.length)continue;
let w={actors:h,through:[...u,!1,...Vp(m)]};yield*qp(t,e.slice(1),w,f===r?d:"up")}}}}var Vp=t=>Array.from({length:t.length-1},()=>!0);function Al(t,e){let n=new Set(
[t]);for(let o of n)for(let s of e(o).others)n.add(s);return n}function Ix(t,e,n,o){let s=Al(o,t.wholes),r=[[n]],i=[];for(let a=r.pop();a;a=r.pop())if(e(1),V(a)===
o)i.push(a);else for(let c of t.parts(V(a)).others)s.has(c)&&!a.includes(c)&&r.push([...a,c]);return i}function Xp(t,e,n){let{index:o,window:s,filter:r}=t,i=Wx(r,s??[-1e9,1e9],n),a=new Map;function c(u,f,d){let m=`${u} ${f} ${d}`;if(!a.has(m)){let h=d?Co(t,u,f):No(
t,u,f);n(h.length);let w=h.flatMap(g=>Qi(o,g)).map(([g,b,$,x])=>r.certain?[b,$]:[g,x]).filter(([g,b])=>!s||g<=s[1]&&b>=s[0]);a.set(m,i.ofHop(w))}return a.get(m)}
let l=[new Map(e[0].members.map(u=>[u,i.first.end]))];for(let{members:u}of e.slice(1)){let f=V(l),d=new Map;for(let h of u){let w=[...t.ahead(h).others].filter(
b=>f.has(b)),g=i.anyOf(w.map(b=>i.join(c(h,b,!1),f.get(b),"before")));g!==null&&d.set(h,g)}let m=(h,w,g,b)=>i.join(c(h,w,!0),b,"before");l.push(oa(t,d,m,(h,w)=>i.
anyOf([h,w]),n))}return{first:i.first.start,walked:(u,f)=>f.reduce((d,m,h)=>d===null?null:i.join(c(u[h],u[h+1],m),d,"after"),i.first.start),move(u,f,d,m,h){let w=l[h].
get(d);if(u===null||w===void 0)return null;let g=i.join(c(f,d,m),u,"after");return g!==null&&i.meets(g,w)?g:null}}}function Wx(t,e,n){return t.time==="in-order"?
Rx(n):t.certain?Fx(e,n):jx(e,n)}var Rx=t=>({first:{start:-1e9,end:1e9},ofHop:e=>e,join(e,n,o){t(e.length);let s=null;for(let[r,i]of e){if(o==="before"?r>n:i<n)continue;
let a=o==="before"?Math.min(i,n):Math.max(n,r);(s===null||(o==="before"?a>s:a<s))&&(s=a)}return s},anyOf:e=>e.reduce((n,o)=>n===null||o!==null&&o>n?o:n,null),meets:(e,n)=>e<=
n});function jx(t,e){let n=(s,r)=>(e(s.length+r.length),o(Ji(s,r))),o=s=>s.length?s:null;return{first:{start:[t],end:[t]},ofHop:Zi,join:n,anyOf:s=>o(Zi(s.flatMap(
r=>r??[]))),meets:(s,r)=>n(s,r,"after")!==null}}function Fx(t,e){let n={days:[t],gaps:[]},o=(s,r)=>{e(s.days.length+s.gaps.length+r.days.length+r.gaps.length);let i=Tl(
Ji(s.days,r.days)),a=[...r.gaps.filter(c=>Kp(c,s.days)),...s.gaps.filter(c=>Kp(c,r.days))];return i.length||a.length?{days:i,gaps:Dl(a)}:null};return{first:{start:n,
end:n},ofHop:s=>({days:Tl(s.filter(([r,i])=>r<=i)),gaps:Dl(s.filter(([r,i])=>r>i).map(([r,i])=>[i,r]))}),join:o,anyOf(s){let r=s.filter(i=>i!==null);return r.length?
{days:Tl(r.flatMap(({days:i})=>i)),gaps:Dl(r.flatMap(({gaps:i})=>i))}:null},meets:(s,r)=>o(s,r,"after")!==null}}function Tl(t){let e=[];for(let n of[...t].sort(
(o,s)=>o[0]-s[0]||s[1]-o[1]))(!e.length||n[1]>V(e)[1])&&e.push(n);return e}function Dl(t){let e=[];for(let n of[...t].sort((o,s)=>s[0]-o[0]||o[1]-s[1]))(!e.length||
n[1]<V(e)[1])&&e.push(n);return e.reverse()}function Kp(t,e){let[n,o]=[0,e.length];for(;n<o;){let s=n+o>>1;e[s][0]<=t[0]?n=s+1:o=s}return n>0&&e[n-1][1]>=t[1]}function Zp(t,e,n,o,s){let r=new Map([[n,new Set]]),i=new Map([[o,new Set]]),a=(f,d,m)=>{let h=f.get(d);h?h.add(m):f.set(d,new Set([m]))};e.forEach((f,d)=>{for(let m of f.
members){let h=d?[[t.ahead(m),e[d-1]]]:[];t.steps&&h.push([t.parts(m),f],[t.wholes(m),f]);for(let[{others:w},{outlook:g}]of h)for(let b of w)g[b]!==0&&(s(1),!(m===
o||b===n)&&(a(r,m,b),a(i,b,m)))}});let[c,l]=[Qp(n,r,i),Qp(o,i,r)],u=new Set([n,o]);for(let f of c.keys()){if(!l.has(f))continue;let d=new Set(Jp(c,f));Jp(l,f).some(
m=>d.has(m))||u.add(f)}return u}function Qp(t,e,n){let o=Px(t,e),s=new Map(o.map((a,c)=>[a,c])),r=new Map([[t,null]]),i=(a,c)=>{let l=u=>s.get(u)??0;for(;a!==c;)
l(a)<l(c)?a=r.get(a)??t:c=r.get(c)??t;return a};for(let a=!0;a;){a=!1;for(let c of o.slice(0,-1).reverse()){let u=[...n.get(c)??[]].filter(f=>r.has(f)).reduce(i);
r.get(c)!==u&&(r.set(c,u),a=!0)}}return r}function Px(t,e){let n=[],o=new Set([t]),s=[{actor:t,others:[...e.get(t)??[]]}];for(;s.length;){let{actor:r,others:i}=V(
s),a=i.pop();a===void 0?(n.push(r),s.pop()):o.has(a)||(o.add(a),s.push({actor:a,others:[...e.get(a)??[]]}))}return n}function Jp(t,e){let n=[];for(let o=t.get(e);o!=
null;o=t.get(o))n.push(o);return n}function*nm(t,e){let{start:n,end:o,budget:s,space:r,untracked:i}=t,{layers:a}=e,c={...e,layers:t.passable.get(a.length)??a},l=em(t,a),u=[n],f={weakest:X.length,
passed:r.bits.get(n)??0,left:a.length-1,through:[],phase:"start",time:l?.first},d=[[f]],m=[tm(t,c,n,[f])];for(;m.length;){if(!l&&om(t)){let x=em(t,a),S=y=>({...y,
time:x?.walked(u,y.through)});d=d.map(y=>y.map(S)),l=x}s.tired()&&(yield null);let{done:h,value:w}=V(m).next();if(h){for(let x of[m,d,u])x.pop();continue}let[g,
b]=w;s.spend(b.length),c=Ux(t,c,b.length);let $=u.includes(g)?[]:b.flatMap(x=>Bx(t,c,l,V(d)[x.state],x,V(u),g)??[]);if(g===o){if(!i.every(S=>u.includes(S)||S===
g))continue;let x=$.filter(S=>S.left===0&&S.phase!=="down").map(({through:S})=>S);x.sort((S,y)=>S.join()<y.join()?-1:1);for(let S of x)yield{actors:[...u,g],through:S}}else
$.length&&(u.push(g),d.push($),m.push(tm(t,c,g,$)))}}function tm({view:t,budget:e},{layers:n,level:o},s,r){let i=new Map;return r.forEach((a,c)=>{let l=({others:u,
levels:f},{outlook:d},m)=>{let h=0;u.forEach((w,g)=>{d[w]!==0&&(h+=1,f[g]>=o&&rt(i,w,{state:c,strength:f[g],step:m}))}),e.spend(h)};a.left>0&&l(t.ahead(s),n[a.left-
1],null),t.steps&&En(a.phase)&&l(t.parts(s),n[a.left],"down"),t.steps&&An(a.phase)&&l(t.wholes(s),n[a.left],"up")}),[...i].sort(([a],[c])=>a-c).values()}function Bx(t,e,n,o,{
strength:s,step:r},i,a){let c=r??Tn(t.view,o.phase,i,a);if(!c)return null;let l={weakest:Math.min(o.weakest,s),passed:o.passed|(t.space.bits.get(a)??0),left:o.left-
(r?0:1),through:[...o.through,r!==null],phase:c,time:null};if(!Hx(t,e,l,a))return null;if(!n)return l;let u=n.move(o.time,i,a,r!==null,l.left);return u===null?null:
{...l,time:u}}function Hx({end:t,space:e,toPass:n},{layers:o,steps:s,level:r},i,a){let c=s-i.through.filter(Boolean).length;return(a===t?[El]:e.outlook(o[i.left].
outlook[a])).some(u=>Math.min(i.weakest,$r(u))===r&&((i.passed|u)&n)===n&&Zn(u)<=c&&c<=to(u))}var om=({refused:t,view:e})=>t>=Ad&&e.filter.time!=="any";function em(t,e){
if(!om(t))return null;let n=t.outlooks.get(e.length)??Xp(t.view,e,t.budget.spend);return t.outlooks.set(e.length,n),n}function Ux(t,e,n){let{view:o,start:s,end:r,
space:i,budget:a}=t,c=e.layers.length,l=(t.tried.get(c)??0)+n;if(t.tried.set(c,l),t.passable.has(c)||l<=Yc)return e;let u=e.layers.reduce((d,m)=>d+m.members.length,
0);if(l<=Yc*Math.max(1,Math.floor(u/1e3)))return e;let f=i.within(e.layers,Zp(o,e.layers,s,r,a.spend));return t.passable.set(c,f),{...e,layers:f}}var Ll=(t,e,n,o={},s={})=>ms(Wo(t,e,n,o,s));function*Wo(t,e,n,o={},{work:s,budget:r=new Mn(s),beyond:i=!0}={}){let a=He(t),[c,l]=[e,n].map(w=>xr(a,w));if(c===l)
throw new at(`a path needs two different actors, not \`${e}\` twice`);let u=zn(o),f=Jn(a,u),d={from:e,to:n,filter:u,truncated:!1,truncatedBy:null,paths:[]};if([
e,n,...u.via].some(w=>u.without.includes(w)))return d;let m=new Set,h=Yp(f,r.spend);try{for(let w of zx(f,c,l,r)){if(!w){yield;continue}let{trail:g,path:b}=w,$=Bp(
f,g);if(m.has($.join()))continue;if(d.paths.length===u.limit){d.truncatedBy="limit";break}m.add($.join());let x={...b,variants:[]};if(d.paths.push(x),x.variants=
Gx(f,g,$,h,r.spend),!i&&d.paths.length===u.limit)break}}catch(w){if(!(w instanceof On))throw w;d.truncatedBy="work"}return d.truncated=d.truncatedBy!==null,d}function Gx(t,e,n,o,s){
if(n.every(l=>t.parts(l).others.length===0))return[];let r=t.filter.via.map(l=>Y(t.index.actorAt,l)),i=[];for(let l of o(n)){if(Sr(l,e)===0||!r.every(f=>l.actors.
includes(f)))continue;let u=sm(t,l,s);u&&i.push({trail:l,path:u})}let a=t.filter.sort==="strongest",c=({path:l})=>{let u=-ut(l.confidence);return a?[u,l.steps]:
[l.steps,u]};return i.sort((l,u)=>{let[f,d]=[c(l),c(u)];return f[0]-d[0]||f[1]-d[1]||Sr(l.trail,u.trail)}),i.map(({path:l})=>l)}function*zx(t,e,n,o){let s=t.filter.
via.map(l=>Y(t.index.actorAt,l)),r=Gp(t,e,n,s,o.spend),i=[...r.bits].filter(([l])=>l!==e&&l!==n),a={view:t,start:e,end:n,budget:o,space:r,toPass:i.reduce((l,[,u])=>l|
u,0),untracked:s.filter(l=>!r.bits.has(l)),refused:0,outlooks:new Map,tried:new Map,passable:new Map},c=new Map;for(let l of Vx(a,s))o.tired()&&(yield null),yield*Yx(
a,l,c)}function*Vx({view:t,start:e,end:n,budget:o,space:s},r){let i=Math.min(t.filter.maxHops,t.index.actors.length-1),a=Np(t,e,n,r,o.spend)??i+1;function*c(){for(let f=a;f<=
i;f++){let d=s.layers(f);d&&(yield d)}}let l=f=>{let d=s.outlook(V(f).outlook[e]),m=Math.min(...d.map(Zn));return Array.from({length:Math.max(...d.map(to))+1-m},
(h,w)=>m+w)},u=X.map((f,d)=>X.length-1-d);if(t.filter.sort==="strongest"){let f=[...c()];for(let d of u)for(let m of f)for(let h of l(m))yield{layers:m,steps:h,
level:d};return}for(let f of c())for(let d of l(f))for(let m of u)yield{layers:f,steps:d,level:m}}function*Yx(t,e,n){let{layers:o,steps:s,level:r}=e,i=c=>[o.length,
s,c].join(),a=(n.get(i(r))??[]).sort((c,l)=>Sr(c.trail,l.trail));for(let c of nm(t,e)){if(!c){yield null;continue}let l=sm(t.view,c,t.budget.spend);if(!l){t.refused+=
1;continue}let u=ut(l.confidence);if(u!==r){rt(n,i(u),{trail:c,path:l});continue}for(;a.length&&Sr(a[0].trail,c)<0;)yield*a.splice(0,1);yield{trail:c,path:l}}yield*a}
function sm(t,{actors:e,through:n},o){let{index:s,filter:r,window:i}=t,a=w=>Qi(s,w),c=e.slice(1).map((w,g)=>(n[g]?Co:No)(t,e[g],w));o(Md*c.reduce((w,g)=>w+g.length,
0));let l=null;if(i||r.time!=="any"){let w=c.map($=>$.map(a)),g=yl(w,r.time,i,"certain"),b=r.certain?g:yl(w,r.time,i,"possible");if(!b)return null;l=g?"certain":
"possible",c=c.map(($,x)=>b[x].map(S=>$[S]))}let u=Ap(c.map(w=>w.map(a)),i),f=c.map((w,g)=>({...qx(s,e[g],e[g+1],w,i),through:n[g]})),d=f.map(w=>ut(w.confidence)),
m=Math.min(...d),h=d.indexOf(m);return{actors:e.map(w=>s.actors[w]),steps:n.filter(Boolean).length,time:l,confidence:X[m],weakestHop:h,independentSources:ws(s.graph,
c.flat().map(w=>s.links[w])),weakestHopSources:f[h].independentSources,disputed:f.some(w=>w.disputed),weaklyDisputed:rm(f.filter(w=>w.disputed).map(w=>w.weaklyDisputed)),
sourcesInWindow:hs(s.graph,c.flat().map(w=>s.links[w]),i),window:u.length?{first:le(u[0][0]),last:le(V(u)[1])}:null,hops:f}}var rm=t=>t.length>0&&t.every(Boolean);
function qx(t,e,n,o,s){let r=o.map(i=>t.links[i]);return{source:t.actors[e],target:t.actors[n],confidence:X[Math.max(...o.map(i=>t.level[i]))],independentSources:ws(
t.graph,r),disputed:o.some(i=>t.status[i]!==0),weaklyDisputed:rm(o.filter(i=>t.status[i]!==0).map(i=>t.weakly[i]===1)),sourcesInWindow:hs(t.graph,r,s),links:r.map(
i=>Ip(t.graph,i,s))}}function ra(t,e){let n=t.filter(o=>o.stance==="supports");return n.length>0&&n.every(o=>e.has(o.source))}function Cl(t){let e=new Map;for(let[n,o]of Object.entries(
t))for(let s of Dt(o))e.set(s,[...e.get(s)??[],n]);return e}function ia(t,e,n=Cl(t)){let o=new Set([e]),s=new Map;for(let r of o)for(let i of n.get(r)??[])s.set(
i,(s.get(i)??Dt(t[i]).length)-1),s.get(i)===0&&o.add(i);return o}var am={supports:"supports",disputes:"disputes",denies:"denies"},Kx=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),Or=(t,e)=>t.actors[e]?.name??e,
cm=(t,e)=>sn(t,e,Or(t,e.source),Or(t,e.target)),Nl=t=>{if(!t)return"";try{return Kx.of(t)}catch{return t}},Xx=t=>(t.amounts??[]).map(e=>Bi(e,G)).join("; "),Qx=t=>`${P(
t.roots.length,"source")}, ${P(t.claims.length,"claim")}`;function Jx(t,{source:e,credibility:n}){let{reliability:o}=t.sources[e];return`${o}${n} ${ue[o]}, ${ns[n]}`}
var Zx={actors:t=>[{id:"name",title:"Name",width:190,share:3,text:e=>e.own.name},{id:"native",title:"Other script",width:120,share:1.5,text:e=>e.own.native_names?.[0]?.
name??""},{id:"type",title:"Type",width:140,share:1,text:e=>t.types[e.own.type].label},{id:"country",title:"Country",width:110,share:1,text:e=>Nl(e.own.country)},
{id:"links",title:"Links",width:76,number:!0,text:e=>String(e.links),value:e=>e.links,counts:({key:e})=>({type:"links",where:{of:e}})},{id:"gives",title:"Suppor\
ts",width:98,number:!0,text:e=>String(e.gives),value:e=>e.gives,counts:({key:e})=>({type:"links",where:{from:e,family:"support"}})},{id:"gets",title:"Supported",
width:108,number:!0,text:e=>String(e.gets),value:e=>e.gets,counts:({key:e})=>({type:"links",where:{to:e,family:"support"}})},{id:"since",title:"Since",width:112,
share:.6,text:e=>e.since?G(e.since):"",value:e=>e.since}],links:t=>[{id:"from",title:"From",width:160,share:1.6,text:e=>Or(t,e.own.source)},{id:"kind",title:"Ki\
nd",width:150,share:1,text:e=>t.kinds[e.own.kind].label},{id:"to",title:"To",width:160,share:1.6,text:e=>Or(t,e.own.target)},{id:"when",title:"When",width:180,share:1,
text:e=>Wt(e.own),value:e=>e.own.span[0]??e.own.span[3]},{id:"confidence",title:"Confidence",width:112,text:e=>e.own.confidence,value:e=>ut(e.own.confidence)},{
id:"status",title:"Status",width:122,text:e=>e.own.status==="asserted"?"not contested":je(e.own),value:e=>bt.indexOf(e.own.status)},{id:"sources",title:"Rests o\
n",width:152,share:.3,text:e=>Qx(e.own),value:e=>e.own.roots.length*1e3+e.own.claims.length},{id:"amounts",title:"Amounts",width:150,share:1.5,text:e=>Xx(e.own),
value:e=>e.own.amounts?.[0]?.value??null}],claims:t=>[{id:"about",title:"About",width:240,share:2.5,text:e=>e.about},{id:"stance",title:"Stance",width:100,text:e=>am[e.
own.stance],value:e=>Object.keys(am).indexOf(e.own.stance)},{id:"grade",title:"Grade",width:290,share:1.5,text:e=>Jx(t,e.own),value:e=>`${t.sources[e.own.source].
reliability}${e.own.credibility}`},{id:"source",title:"Source",width:220,share:2.5,text:e=>t.sources[e.own.source].title},{id:"locator",title:"Location",width:150,
share:1.5,text:e=>e.own.locator??""}],sources:()=>[{id:"title",title:"Title",width:240,share:3,text:t=>t.own.title},{id:"publisher",title:"Publisher",width:180,
share:2,text:t=>t.own.publisher},{id:"class",title:"Class",width:130,share:.7,text:t=>rn(t.own.class??"")},{id:"reliability",title:"Reliability",width:180,share:.7,
text:t=>`${t.own.reliability}: ${ue[t.own.reliability]}`},{id:"published",title:"Published",width:130,share:.7,text:t=>t.own.published?G(t.own.published):"",value:t=>t.
own.published??null},{id:"links",title:"Links",width:76,number:!0,text:t=>String(t.links),value:t=>t.links,counts:({key:t})=>({type:"links",where:{cites:t}})},{
id:"events",title:"Events",width:84,number:!0,text:t=>String(t.events),value:t=>t.events,counts:({key:t})=>({type:"events",where:{cites:t}})}],events:t=>[{id:"n\
ame",title:"Event",width:240,share:3,text:e=>e.own.name},{id:"date",title:"Date",width:190,share:1,text:e=>G(e.own.date),value:e=>e.own.days[0]},{id:"place",title:"\
Place",width:150,share:1.5,text:e=>e.own.place??""},{id:"actors",title:"Actors",width:240,share:3,text:e=>e.own.roles.map(({actor:n,role:o})=>`${Or(t,n)} (${rn(
o)})`).join(", ")},{id:"claims",title:"Claims",width:84,number:!0,text:e=>String(e.own.claims.length),value:e=>e.own.claims.length}]},lm={actors:["links",!1],links:[
"from",!0],claims:["about",!0],sources:["links",!1],events:["date",!1]},um=(t,e)=>Zx[e](t);var tS=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function eS(t,{actors:e,links:n}){let o=new Map;for(let s of e){let r=t.actors[s];o.set(s,{key:s,
open:{type:"actor",id:s},own:r,actors:[s],links:0,gives:0,gets:0,since:r.founded??r.born??null})}for(let s of n){let{source:r,target:i,kind:a}=t.links[s],c=t.kinds[a].
family==="support"?1:0,[l,u]=[o.get(r),o.get(i)];l&&(l.links+=1,l.gives+=c),u&&u!==l&&(u.links+=1,u.gets+=c)}return[...o.values()]}var dm=(t,{links:e})=>[...e].
map(n=>{let o=t.links[n];return{key:n,open:{type:"link",id:n},own:o,actors:[o.source,o.target]}}),pm=(t,e)=>Be(t,e).map(n=>{let o=t.events[n];return{key:n,open:{
type:"event",id:n},own:o,actors:o.roles.map(({actor:s})=>s).filter(s=>t.actors[s])}});function nS(t,e){let n=[];for(let o of[...dm(t,e),...pm(t,e)]){let s=o.open.
type==="link"?cm(t,o.own):o.own.name;o.own.claims.forEach((r,i)=>n.push({...o,key:`${o.open.type}:${o.key}:${i}`,own:r,about:s}))}return n}function oS(t,e){let n=new Map,
o=r=>(n.has(r)||n.set(r,{key:r,open:{type:"source",id:r},own:t.sources[r],links:0,events:0,actors:new Set}),n.get(r)),s=(r,i,a)=>{for(let c of new Set(r.claims.
map(l=>l.source))){let l=o(c);l[i]+=1;for(let f of a)l.actors.add(f);let u=Dt(t.sources[c]);for(let f of u)!t.sources[f]||n.has(f)||(o(f),u.push(...Dt(t.sources[f])))}};
for(let r of e.links)s(t.links[r],"links",[t.links[r].source,t.links[r].target]);for(let r of Be(t,e))s(t.events[r],"events",[]);return[...n.values()]}var sS={actors:eS,
links:dm,claims:nS,sources:oS,events:pm},Er=(t,e,n)=>sS[e](t,n);function mm(t,e,n){let o=e.value??e.text,s=t.map((a,c)=>({row:a,at:c,key:o(a)??""})),r=n?1:-1,i=new Map;
if(e.value||[...new Set(s.map(({key:a})=>a))].sort(tS.compare).forEach((a,c)=>i.set(a,c)),i.size)for(let a of s)a.key=a.key===""?"":i.get(a.key);return s.sort((a,c)=>a.
key===c.key?a.at-c.at:a.key===""||c.key===""?a.key===""?1:-1:(a.key<c.key?-1:1)*r),s.map(({row:a})=>a)}var Mr=t=>(/^\p{ASCII}*$/u.test(t)?t:t.normalize("NFKD").
replace(/\p{M}/gu,"").replace(/[’‘ʿʾ`]/g,"'")).toLowerCase();function hm(t,e,n){let o=Mr(n).split(/\s+/).filter(Boolean);return o.length===0?t:t.filter(s=>{
let r=s.folded??=Mr([...e.map(i=>i.text(s)),s.own.summary??"",...(s.own.names??[]).map(i=>i.name),s.key].join(`
`));return o.every(i=>r.includes(i))})}var eo=["kinds","families","types","confidences","statuses","countries"],aa=new Set(["types","countries"]),rS=eo.indexOf("statuses"),iS=bt.indexOf("asserted"),Ar="",
wm=new WeakMap;function Wl(t,e=[...new Set(t)].sort()){let n=new Map(e.map((o,s)=>[o,s]));return{order:e,number:Uint16Array.from(t,o=>Y(n,o))}}function Rl(t){let e=wm.
get(t);if(e)return e;let{actors:n}=t.graph,o=Wl(t.families,Q),s={kinds:{order:t.kinds,number:t.kind},families:{...o,number:Uint16Array.from(t.kind,r=>o.number[r])},
types:Wl(t.actors.map(r=>n[r].type)),confidences:{order:X,number:t.level},statuses:{order:bt,number:t.status},countries:Wl(t.actors.map(r=>n[r].country??Ar))};return wm.
set(t,s),s}function gm(t,e,n,o){let s=He(t),{mask:r}=Jn(s,kn(n)),i=e.only&&new Set(e.only),a=l=>i?.has(s.actors[l])??!0,c=eo.map((l,u)=>{let[f,d]=[e[l],aa.has(l)],
{order:m,number:h}=Rl(s)[l];return f&&{number:h,ofActors:d,at:u,shows:Uint8Array.from(m,w=>f.includes(w)?1:0)}});for(let l=0;l<r.length;l++){if(!r[l]||!a(s.source[l])||
!a(s.target[l]))continue;let u=-1,f=0;for(let{number:d,ofActors:m,shows:h,at:w}of c.filter(zt))(m?h[d[s.source[l]]]&&h[d[s.target[l]]]:h[d[l]]||w===rS&&s.weakly[l]&&
h[iS])||(f+=1,u=w);f<2&&o(l,u)}return s}function ym(t,e={},n={}){let o=He(t),s=Rl(o),r=eo.map(u=>new Uint32Array(s[u].order.length)),i=eo.map(u=>aa.has(u)?new Uint8Array(
o.actors.length):null),a=new Uint8Array(o.actors.length),c=0;gm(t,e,n,(u,f)=>{let[d,m]=[o.source[u],o.target[u]];f<0&&(c+=1,a[d]=a[m]=1);for(let h=0;h<eo.length;h++){
if(f>=0&&f!==h)continue;let{number:w}=s[eo[h]],g=i[h];if(g===null){r[h][w[u]]+=1;continue}g[d]=g[m]=1,r[h][w[d]]+=1,w[d]!==w[m]&&(r[h][w[m]]+=1)}});let l={links:c,
actors:a.reduce((u,f)=>u+f,0)};return eo.forEach((u,f)=>{let{order:d,number:m}=s[u],h=new Uint32Array(d.length);i[f]?.forEach((w,g)=>{h[m[g]]+=w}),l[u]=Object.fromEntries(
d.map((w,g)=>[w,i[f]?{links:r[f][g],actors:h[g]}:r[f][g]]))}),l}function bm(t,e={},n={}){let o=He(t),s=[],r=new Uint8Array(o.actors.length);return gm(t,e,n,(i,a)=>{
a>=0||(s.push(o.links[i]),r[o.source[i]]=r[o.target[i]]=1)}),{actors:o.actors.filter((i,a)=>r[a]),links:s}}function km(t,e){let n=He(t),o=Rl(n),s=[...e].map(a=>Y(
n.linkAt,a)),r=[...new Set(s.flatMap(a=>[n.source[a],n.target[a]]))],i={links:s.length,actors:r.length};for(let a of eo){let{order:c,number:l}=o[a],u=new Uint32Array(
c.length);for(let f of aa.has(a)?r:s)u[l[f]]+=1;i[a]=Object.fromEntries(c.map((f,d)=>[f,aa.has(a)?{links:0,actors:u[d]}:u[d]]))}return i}var aS=["","Directly","Two hops","Three hops","Four hops","Five hops","Six hops"],jl=t=>aS[Math.abs(t)]??`${Math.abs(t)} hops`;function ca(t,e,n,o){let{from:s,to:r,
walk:i}=e.question,{actors:a}=n,{wholes:c}=t.columns,l=v=>Object.hasOwn(c,v)&&a.has(c[v])?c[v]:v,u=v=>v.filter(E=>a.has(E)).map(l),[f,d]=[s,r].map(v=>v?o(v):[]),
m=cS(t,n.links,l),h=lS(m,u(f),u(d),u(i.via??[]),!!i.undirected),w=Math.max(0,...h.values()),g=new Map([...a].map(v=>[v,h.get(l(v))??w])),b=new Map;for(let v of n.
links)for(let E of[t.links[v].source,t.links[v].target])b.set(E,(b.get(E)??0)+1);let $=new Set([...f,...d]),x=[s,r].some(v=>v&&ke(v)!==null),S=v=>x?0:$.has(v)?-1:
Math.abs(g.get(v)??0),y=[...a].sort((v,E)=>S(v)-S(E)||(b.get(E)??0)-(b.get(v)??0)||(v<E?-1:1));return{far:g,inOrder:y,columns:x?()=>null:v=>fS(t,e,new Map([...g].
filter(([E])=>v.has(E))))}}function cS(t,e,n){let o={ahead:new Map,behind:new Map};for(let s of e){let{source:r,target:i,kind:a}=t.links[s],[c,l]=[n(r),n(i)];c!==
l&&(rt(o.ahead,c,l),rt(o.behind,l,c),t.kinds[a].symmetric&&(rt(o.ahead,l,c),rt(o.behind,c,l)))}return o}function gs(t,e,n=new Set){let o=new Map([...t].map(s=>[
s,0]));for(let[s,r]of o){let i=(e.get(s)??[]).filter(a=>!o.has(a)&&!n.has(a));for(let a of i)o.set(a,r+1)}return o}function lS(t,e,n,o,s){if(e.length&&n.length){
let r=new Set(n),i=gs(e,t.ahead,r),a=Math.max(0,...i.values())+1;for(let c of r)i.has(c)||i.set(c,a);return i}return s||!(e.length||n.length)?uS(t,[...e,...n,...o]):
e.length?gs(e,t.ahead):new Map([...gs(n,t.behind)].map(([r,i])=>[r,-i]))}function uS({ahead:t,behind:e},n){let o=new Map([...t].map(([a,c])=>[a,[...c,...e.get(a)??
[]]]));for(let[a,c]of e)t.has(a)||o.set(a,c);let[s,r]=[gs(n,t),gs(n,e)],i=new Map(gs(n,o));for(let[a,c]of i)r.get(a)===c&&s.get(a)!==c&&i.set(a,-c);return i}function fS(t,e,n){
let{from:o,to:s}=e.question,r=[...new Set(n.values())].sort((c,l)=>c-l),i=!!(o&&s);return{columns:r.map((c,l)=>{let[u,f]=[l===0,l===r.length-1];return i?{title:u?
"From":f?"To":"Through",note:"",tone:u?"patron":f?"partner":"between"}:c===0?{title:"Asked about",note:"",tone:"patron"}:{title:jl(c),note:c<0?"lead to it":"rea\
ched from it",tone:"plain"}}),of:Object.fromEntries([...n].map(([c,l])=>[c,r.indexOf(l)])),wholes:t.columns.wholes}}var _l=2e7,ua=["start","down","arrived","up","rising"],vm=["arrived","up","rising"],Om=({actor:t,phase:e,passed:n})=>(t*ua.length+ua.indexOf(e))*64+n;function*Mm(t,e,n,o,s=new Mn(
_l)){let r=new Set,i=!1;try{yield*dS(new Fl(t,e,n,(o.via??[]).slice(0,6)),n!==null,o.hops,s,r)}catch(a){if(!(a instanceof On))throw a;i=!0}return{links:new Set(
[...r].sort((a,c)=>a-c).map(a=>t.index.links[a])),truncated:i}}function*dS(t,e,n,o,s){let r=t.all,i,a;if(e){let c=t.ends.flatMap(u=>vm.map(f=>({actor:u,phase:f,
passed:r})));a=yield*la(o,c,u=>t.hopsBack(u),u=>t.stepsBack(u),n);let l=[...new Set([...a.values()].map(({place:u})=>u.actor))];i=yield*la(o,t.begun(l),u=>t.hopsOn(
u),u=>t.stepsOn(u),n,a)}else{i=yield*la(o,t.begun(null),l=>t.hopsOn(l),l=>t.stepsOn(l),n);let c=[...i.values()].map(({place:l})=>l).filter(l=>t.over(l));a=yield*la(
o,c,l=>t.hopsBack(l),l=>t.stepsBack(l),n,i)}for(let{place:c,far:l}of i.values()){for(let[u,f]of[[1,t.hopsOn(c)],[0,t.stepsOn(c)]])for(let{place:d,links:m}of f){
o.spend(1);let h=a.get(Om(d));if(h&&l+u+h.far<=n)for(let w of m())s.add(w)}o.tired()&&(yield)}}function*la(t,e,n,o,s,r){let i=new Map,a=e;for(let c=0;c<=s;c+=1){
let l=[];for(;a.length;){let u=a.pop(),f=Om(u);if(!(i.has(f)||r&&!r.has(f))){i.set(f,{place:u,far:c}),l.push(u),t.spend(1);for(let{place:d}of o(u))a.push(d);t.tired()&&
(yield)}}if(a=[],c===s)break;for(let u of l){for(let{place:f}of n(u))t.spend(1),a.push(f);t.tired()&&(yield)}}return i}var Fl=class{constructor(e,n,o,s){let r=i=>(i??
[]).map(a=>xr(e.index,a));this.view=e,this.starts=n&&r(n),this.ends=r(o),this.bits=new Map(r(s).map((i,a)=>[i,1<<a])),this.all=(1<<this.bits.size)-1,this.first=
$m(e,r(n)),this.last=$m(e,this.ends)}at(e){return this.bits.get(e)??0}begun(e){let n=e??this.view.index.actors.map((r,i)=>i),o=this.starts&&new Set(this.starts);
return(o?n.filter(r=>o.has(r)):n).map(r=>({actor:r,phase:"start",passed:this.at(r)}))}over({phase:e,passed:n}){return n===this.all&&vm.includes(e)}allowed(e,n){
let o=this.last.has(e)&&!this.last.has(n),s=this.first.has(n)&&!this.first.has(e);return!o&&!s}*hopsOn({actor:e,phase:n,passed:o}){for(let s of this.view.ahead(
e).others){let r=this.allowed(e,s)?Tn(this.view,n,e,s):null;if(!r)continue;let i=()=>No(this.view,e,s);yield{place:{actor:s,phase:r,passed:o|this.at(s)},links:i}}}*hopsBack(e){
if(!(e.phase!=="arrived"&&e.phase!=="rising")){for(let n of this.view.behind(e.actor).others)if(this.allowed(n,e.actor))for(let o of ua)Tn(this.view,o,n,e.actor)===
e.phase&&(yield*this.before(e,n,o))}}*stepsOn({actor:e,phase:n,passed:o}){let s=(r,i)=>({place:{actor:r,phase:i,passed:o|this.at(r)},links:()=>Co(this.view,e,r)});
if(En(n))for(let r of this.view.parts(e).others)yield s(r,"down");if(An(n))for(let r of this.view.wholes(e).others)yield s(r,"up")}*stepsBack(e){if(e.phase!=="d\
own"&&e.phase!=="up")return;let n=e.phase==="down";for(let o of(n?this.view.wholes:this.view.parts)(e.actor).others)for(let s of ua.filter(n?En:An))yield*this.before(
e,o,s)}*before({actor:e,passed:n},o,s){let r=this.at(o);for(let i of new Set([n,n&~this.at(e)]))(i&r)!==r||s==="start"&&i!==r||(yield{place:{actor:o,phase:s,passed:i},
links:()=>[]})}};function $m(t,e){let n=new Set(e);for(let o of n)for(let s of t.parts(o).others)n.add(s);return n}var mS=1200,hS={boxes:10,actors:18},wS=t=>t===Gt?Ar:t;function Pl(t,e){let n=Object.fromEntries($n.map(s=>[s,Mo(t,e,s)])),o=e.window&&e.window.map(s=>s??"").join(
"..");return[{...n,countries:e.countries&&e.countries.map(wS),only:e.only},{between:o,certain:!!o&&e.certain,without:e.without}]}var $e=(t,{window:e})=>e??Oo(t.
info.narrowedBy);function fa(t,e){let n=ke(e);return n===null?[e]:Object.keys(t.actors).filter(o=>(t.actors[o].country??Gt)===n)}var gS=6,Em=new WeakMap;function*Tr(t,e){
let n=Em.get(t)??new Map;Em.set(t,n);let o=vn(t,e),s=JSON.stringify([e.question,o]),r=n.get(s)??(o?yield*yS(t,e,o):{links:new Set,truncated:!1});return n.delete(
s),n.set(s,r),n.size>gS&&n.delete(n.keys().next().value??""),r}function*yS(t,e,n){let{from:o,to:s,walk:r}=e.question,i=xe(e);if(i){let{paths:f}=yield*Wo(t,i.from,
i.to,n);return{links:Bl(f),truncated:!1}}let a=zn({...n,time:null,limit:null,sort:null,certain:e.window?e.certain:!1}),[c,l]=[o,s].map(f=>f?fa(t,f):null),u={hops:Fe(
e),via:r.via};return yield*Mm(Jn(He(t),a),c,l,u)}var Bl=t=>new Set(t.flatMap(e=>[e,...e.variants??[]]).flatMap(({hops:e})=>e.flatMap(({links:n})=>n.map(({id:o})=>o))).
sort());function Tm(t,{types:e,countries:n,without:o,only:s}){let r=new Set(o),i=s&&new Set(s);return new Set(Object.keys(t.actors).filter(a=>{let{type:c,country:l}=t.
actors[a];return!r.has(a)&&(i?.has(a)??!0)&&(e?.includes(c)??!0)&&(n?.includes(l??Gt)??!0)}))}function Ue(t,e,n=null){let o={window:e.window,certain:e.certain};
if(yt(e)){let i=new Set(n??ms(Tr(t,e)).links),{from:a,to:c,walk:l}=e.question,u=[a,c,...l.via??[]].filter(f=>f&&ke(f)===null);return{links:i,actors:Am(t,i,u),time:o}}
let s=new Set(bm(t,...Pl(t,e)).links);return{actors:e.window||e.kinds||e.confidences||e.statuses?Am(t,s,[]):Tm(t,e),links:s,time:o}}function Am(t,e,n){let o=new Set(
n);for(let s of e)o.add(t.links[s].source).add(t.links[s].target);return o}function Dm(t,e,n,o){let s=new Set([n]);for(let r=0;r<o;r+=1){let i=[];for(let a of e){
let{source:c,target:l}=t.links[a];s.has(c)!==s.has(l)&&i.push(c,l)}if(i.length===0)break;for(let a of i)s.add(a)}return s}function Lm(t,e,n){let o=Dm(t,e,n,1);return o.
delete(n),o}function bS(t,e,n){if(!n)return e;let o=new Set;return e.filter(r=>{let i=t.columns.wholes[r]??r;return o.size>=n.boxes&&!o.has(i)?!1:(o.add(i),!0)}).
slice(0,n.actors)}function Cm(t,e,n,o=Ue(t,e)){let r=yt(e)?ca(t,e,o,b=>fa(t,b)):null,i=r?bS(t,r.inOrder,xe(e)?null:hS):e.only??n,a=e.focus?Dm(t,o.links,e.focus.
id,e.focus.depth):new Set(i);for(let b of e.unfolded)a.add(b);let c=r?o.actors:Tm(t,e),l=[...a].filter(b=>c.has(b)),u=new Set,f=0,d=b=>t.columns.wholes[b]??b,m=new Map(
l.map(b=>[b,new Set])),h=new Set;for(let b of o.links){let{source:$,target:x}=t.links[b],[S,y]=[m.get($),m.get(x)];!S||!y||(S.add(d(x)),y.add(d($)))}for(let[b,$]of m){
let x=1;for(let S of $)h.has(S)&&S!==d(b)&&(x+=1);f+x>mS&&u.size||(f+=x,u.add(b),h.add(d(b)))}let w=new Set;for(let b of o.links)u.has(t.links[b].source)&&u.has(
t.links[b].target)&&w.add(b);let g=[...r?.inOrder??o.actors].filter(b=>!u.has(b));return{actors:u,links:w,time:o.time,folded:g.length,cut:l.length-u.size,left:g,
columns:r&&r.columns(u)}}var Hl=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function Ul(t,{instead:e,kind:n,family:o,confidence:s,status:r,type:i,country:a}){return e===void 0||
yt(t)||Te(t)?t:{...t,kinds:n||o?null:t.kinds,confidences:s?null:t.confidences,statuses:r?null:t.statuses,types:i?null:t.types,countries:a?null:t.countries}}var Nm=({
source:t,target:e},n)=>t===n?e:e===n&&t,Im={gives:["support",({source:t,target:e},n)=>e===n&&t],takes:["support",({source:t,target:e},n)=>t===n&&e],foe:["hostil\
ity",Nm],ally:["alignment",Nm]};function kS(t,e,{drawn:n},o){let{type:s,country:r,ids:i}=o,a=Object.keys(Im).find(u=>u in o),c=new Set(a||s||r?[]:e.actors);if(s||
r)for(let u of e.links)c.add(t.links[u].source).add(t.links[u].target);for(let u of a?e.links:[]){let[f,d]=Im[a??""],m=t.kinds[t.links[u].kind].family===f&&d(t.
links[u],o[a??""]);m&&c.add(m)}let l=i&&new Set(i.split(","));return[...c].filter(u=>(!s||t.actors[u].type===s)&&(!r||(t.actors[u].country??Gt)===r)&&(!l||l.has(
u))&&!("drawn"in o&&!n.actors.has(u))&&!("hidden"in o&&n.actors.has(u)))}function Wm(t,{cites:e,rests:n,alone:o,weaker:s}){let r=n||o||s,i=r?ia(t.sources,r):new Set(
e?[e]:[]);return i.size?({claims:a,confidence:c})=>{let l=a.filter(d=>!i.has(d.source));if(l.length===a.length)return!1;if(!o&&!s)return!0;let u=ra(a,i)||c===void 0&&
l.length===0;if(o)return u;let f=ut(ur(l,t.sources).confidence);return!u&&c!==void 0&&f<ut(c)}:()=>!0}function xS(t,e,{drawn:n},o){let s=Wm(t,o),r=o.ids&&new Set(
o.ids.split(","));return[...e.links].filter(i=>{let a=t.links[i],c=[a.source,a.target];return(!o.kind||a.kind===o.kind)&&(!o.family||t.kinds[a.kind].family===o.
family)&&(!o.confidence||a.confidence===o.confidence)&&(!o.status||a.status===o.status)&&(!o.from||a.source===o.from)&&(!o.to||a.target===o.to)&&(!o.of||c.includes(
o.of))&&(!o.with||c.includes(o.with)&&(!o.of||o.of!==o.with))&&(!r||r.has(i))&&!("drawn"in o&&!n.links.has(i))&&s(a)})}function SS(t,e,{drawn:n},o){let s=Wm(t,o);
return Be(t,"drawn"in o?n:e).filter(r=>(!o.of||t.events[r].roles.some(({actor:i})=>i===o.of))&&s(t.events[r]))}function $S(t,e,n,{cited:o,repeats:s}){if(o)return[
...new Set(t.links[o].claims.map(i=>i.source))];let r=Er(t,"sources",e).map(({key:i})=>i);return s?r.filter(i=>Dt(t.sources[i]).includes(s)):r}var vS=(t,e,n,{cited:o})=>Gl(
t,o).map(([s])=>s);function Gl(t,e){let n=t.links[e].claims.filter(({stance:o})=>o==="supports");return Ii(new Set(n.map(({source:o})=>o)),t.sources)}var OS={actors:kS,
links:xS,sources:$S,events:SS,roots:vS};function MS(t,e){if(e==="links")return(o,s)=>ys(t.links[o],t.links[s])||Hl.compare(o,s);if(e==="events")return(o,s)=>Hl.
compare(t.events[o].days[0]??"",t.events[s].days[0]??"");let n=e==="actors"?o=>t.actors[o].name:ES(t);return(o,s)=>Hl.compare(n(o),n(s))}var ES=t=>e=>t.sources[e].
title,ys=(t,e)=>ut(e.confidence)-ut(t.confidence)||e.roots.length-t.roots.length;function Dn(t,e,n){let o=zi(t,n),s=Ul(e.state,o.where),r=s===e.state?e.view:Ue(
t,s),i=OS[o.type](t,r,e,o.where);return{...o,ids:i.sort(MS(t,o.type))}}var Rm=({columns:{wholes:t}},e)=>new Set([e,...Object.keys(t).filter(n=>t[n]===e)]);function Dr(t,e,{from:n,to:o}){let[s,r]=[Rm(t,n),Rm(t,o)];for(let u of s.has(
o)?r:[])s.delete(u);for(let u of r.has(n)?s:[])r.delete(u);let i=new Map,a={there:new Set,back:new Set};for(let u of e){let{source:f,target:d,kind:m}=t.links[u],
h=s.has(f)&&r.has(d);!h&&!(r.has(f)&&s.has(d))||(rt(i,t.kinds[m].family,u),t.kinds[m].family==="support"&&a[h?"there":"back"].add(m))}let c=u=>[t.links[u].source,
t.links[u].target].filter(f=>f!==n&&f!==o).length,l=(u,f)=>c(u)-c(f)||ys(t.links[u],t.links[f])||(u<f?-1:1);return{families:Q.filter(u=>i.has(u)).map(u=>({family:u,
links:(i.get(u)??[]).sort(l)})),there:[...a.there],back:[...a.back]}}function pa(t,{id:e,links:n}){let[o,s]=e.slice(0,e.lastIndexOf(":")).split(">");return[o,s].
every(r=>Object.hasOwn(t.actors,r??""))?{type:"pair",from:o,to:s}:{type:"list",list:Pe("links",{ids:n.join(",")})}}var jm=(t,e,n)=>Dr(t,e,n).families.reduce((o,{
links:s})=>o+s.length,0);var Fm={light:{ground:"#fdfdfc",ink:"#18212c",caption:"#566374",strip:"#f3f5f7",line:"#d9dee4",accent:"#0a5cab"},dark:{ground:"#11151b",ink:"#e7ebf1",caption:"#\
9fabba",strip:"#171d25",line:"#303945",accent:"#7ab8ff"}},zl=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),AS=t=>`#${t.map(e=>Math.round(e).toString(16).padStart(
2,"0")).join("")}`;function Vl(t){let[e,n,o]=zl(t).map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o}function _m(t,e){
let[n,o]=[Vl(t),Vl(e)].sort((s,r)=>r-s);return(n+.05)/(o+.05)}function Ln(t,e,n){let o=zl(e);return AS(zl(t).map((s,r)=>s+(o[r]-s)*n))}function cn(t,e,n=4.6){let o=Vl(
e)<.2?"#ffffff":"#000000";for(let s=0;s<1;s+=.06){let r=Ln(t,o,s);if(_m(r,e)>=n)return r}return o}function Pm(t,e,n,o=3.05){for(let s=n;s<1;s+=.04){let r=Ln(e,t,
s);if(_m(r,e)>=o)return r}return t}var TS=/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;var DS=new Intl.Segmenter("en",{granularity:"grapheme"}),ma=t=>t.slice(0,400).replace(TS,e=>"‌‍".includes(e)?e:" ").replace(/\s+/g," ").trim()||"…";function LS(t,e,n){
let o=ma(t);if(n(o)<=e)return o;let s=[...o],[r,i]=[0,s.length];for(;r+1<i;){let a=r+i>>1;n(`${s.slice(0,a).join("")}…`)<=e?r=a:i=a}return`${s.slice(0,r).join(
"").trimEnd()}…`}var ha=(t,e)=>!!t.at(-1)?.endsWith("…")&&!ma(e).endsWith("…"),Bm=(t,e)=>t.join(" ")===ma(e);function Hm(t,e,n){if(n(t)<=1.3*e)return[t];let o=t.
split(/(?<=[-\u2010-\u2015/])/u);if(o.length>1)return o.flatMap(r=>Hm(r,e,n));let s=[];for(let{segment:r}of DS.segment(t)){let i=s.at(-1);i&&n(i+r)<=e?s[s.length-
1]=i+r:s.push(r)}return s}function Cn(t,e,n,o=3){let s=[];for(let r of ma(t).split(" "))Hm(r,e,n).forEach((i,a)=>{let c=s.length?`${s.at(-1)}${a?"":" "}${i}`:i;
s.length&&n(c)<=e?s[s.length-1]=c:s.push(i)});return s.length<=o?s:[...s.slice(0,o-1),LS(s.slice(o-1).join(" "),e,n)]}var Yl=" · ",[Nr,CS]=[400,600],wa=({strong:t})=>t?CS:Nr,ga=(t,{sub:e},n)=>t.reduce((o,s,r)=>o+n(s.text,e,wa(s))+(r?n(Yl,e,Nr):0),0),ql=(t,e,n)=>n(Yl,e.sub,Nr)+
ga([t],e,n);function Um(t,e,n){let o=[];for(let s of t){let r=[...o.at(-1)??[],s];if(r.length>1&&ga(r,e,n)<=e.wrap)o[o.length-1]=r;else for(let i of Cn(s.text,e.
wrap,a=>n(a,e.sub,wa(s))))o.push([{...s,text:i}])}return o}function Gm({place:t,ended:e,received:n},o,s,r){let i=(f,d)=>f!==""&&{text:f,strong:d};if(s.subs){let f=[
i(t,!1),i(e,!1),i(n.full,!0),i(n.drawn,!1)];return{beside:null,under:Um(f.filter(zt),s,r)}}let a=i(n.brief,!1),c=r(V(o),s.name,650),l=a&&c+ql(a,s,r)<=s.wrap?a:null,
u=[i(e,!1),!l&&a];return{beside:l,under:Um(u.filter(zt),s,r)}}function zm(t,e,{sub:n},o){let s={text:Yl.trim(),size:n,weight:Nr,fill:t[0].fill},r=t.flatMap((l,u)=>u?
[s,l]:[l]),i=r.map(({text:l,size:u,weight:f})=>o(l,u,f)),a=o(" ",n,Nr),c=e-(i.reduce((l,u)=>l+u,0)+(r.length-1)*a)/2;return r.map((l,u)=>{let f={...l,x:c+i[u]/2};
return c+=i[u]+a,f})}function NS({ribbons:t},e){let n=new Map(e.map(l=>[l.id,l])),o=new Map,s=new Map(e.map(({id:l})=>[l,0]));for(let{from:l,to:u,main:f,kinds:d,back:m}of t){let[h,w]=[
n.get(l),n.get(u)],g=f&&d.length&&!m.length?1:0;h&&w&&(rt(o,l,u),rt(o,u,l),s.set(l,Y(s,l)+g),s.set(u,Y(s,u)-g))}let r=[],i=new Set,a=[...e].sort((l,u)=>Y(s,u.id)-
Y(s,l.id)||Ym(l.id,u.id));for(let l of a){let u=[l.id];for(let f=u.shift();f!==void 0;f=u.shift()){if(i.has(f))continue;i.add(f),r.push(Y(n,f));let d=(o.get(f)??
[]).filter(m=>!i.has(m));d.sort((m,h)=>(o.get(m)?.length??0)-(o.get(h)?.length??0)||Ym(m,h)),u.push(...d)}}r.sort((l,u)=>Math.sign(Y(s,u.id))-Math.sign(Y(s,l.id)));
let c=new Map;for(let l of r)rt(c,l.frame??l.id,l);return[...c.values()]}var Ym=(t,e)=>t<e?-1:1;function qm(t,e,n){let o=[...new Set(t.boxes.map(({column:i})=>i))].
sort((i,a)=>i-a),s=new Map;if(e&&o.length>1){let i=[o.slice(0,o.length>>1),o.slice(o.length>>1)];for(let{id:a,column:c}of t.boxes)s.set(a,i[0].includes(c)?0:1);
return{layerOf:s,columns:i}}let r=[];for(let i of o){let a=t.boxes.filter(f=>f.column===i),c=n.get(i)??1,l=a.length/c,u=0;for(let f of c>1?NS(t,a):[a]){let d=Math.
min(c-1,Math.floor((u+f.length/2)/l));for(let{id:m}of f)s.set(m,r.length+(c>1?d:0));u+=f.length}for(let f=0;f<c;f+=1)r.push([i])}return{layerOf:s,columns:r}}var WS=7,Kl=(t,e)=>e.chip+(t-1)*(e.small+3);function RS(t,e,n,o){let s=Cn(t.label,n.wrap,u=>o(u,n.name,650),WS),{beside:r,under:i}=Gm(t,s,n,o),a=t.chips.map(u=>({
...u,lines:Cn(u.label,n.wrap,f=>o(f,n.small,400))})),c=s.length*n.line+i.length*(n.sub+4)+(a.length?4:0)+a.reduce((u,{lines:f})=>u+Kl(f.length,n)+n.chipGap,0),l=Math.
max(...s.map(u=>o(u,n.name,650)),r?o(V(s),n.name,650)+ql(r,n,o):0,...i.map(u=>ga(u,n,o)),...a.flatMap(u=>u.lines.map(f=>o(f,n.small,400)+20)));return{id:t.id,box:t,
chips:a,ribbon:null,layer:e,column:t.column,lines:s,beside:r,under:i,inner:c,group:t.frame,head:t.head,width:l+2*n.pad+6,height:Math.max(n.box,c+2*n.pad),x:0,y:0,
left:[],right:[]}}var jS=({main:t,kinds:e,denied:n},o)=>t&&!n?o.base+o.each*Math.min(8,e.length):o.thin;function Km(t,e,n,o,s){let{layerOf:r,columns:i}=qm(t,n,s),
a=i.map(()=>[]),c=new Map;for(let f of t.boxes){let d=RS(f,Y(r,f.id),e,o);c.set(f.id,d),a[d.layer].push(d)}let l=t.ribbons.map((f,d)=>FS(f,d,c,a,e));for(let f of l)
_S(f,e);for(let f of c.values())for(let d of[f.left,f.right]){let m=d.reduce((h,w)=>h+w.need+e.portGap,8-e.portGap);f.height=Math.max(f.height,m)}let u=[...c.values()].
some(({lines:f,box:d})=>ha(f,d.label));return{layers:a,columns:i,nodes:c,routes:l,cut:u}}function FS(t,e,n,o,s){let[r,i]=[Y(n,t.from),Y(n,t.to)],a=jS(t,s),c=r.layer<=
i.layer,[l,u]=c?[r,i]:[i,r],f={ribbon:t,index:e,width:a,forward:c,same:r.layer===i.layer,chain:[l],lane:0,weight:t.main?3:1};for(let d=l.layer+1;d<u.layer;d+=1){
let m={id:`${t.id} ${d}`,box:null,ribbon:t,layer:d,column:-1,height:a,width:0,group:null,head:!1,x:0,y:0,left:[],right:[]};o[d].push(m),f.chain.push(m)}return f.
chain.push(u),f}function _S(t,e){let{ribbon:n,chain:o,forward:s,same:r,width:i}=t,[a,c]=[o[0],V(o)],l=s?[n.back.length,n.kinds.length]:[n.kinds.length,n.back.length],
u=f=>n.main?Math.max(i,f?e.strip+e.tileGap:0):2;a.right.push({route:t,end:0,need:u(l[0]),y:0}),(r?c.right:c.left).push({route:t,end:1,need:u(l[1]),y:0})}var no=(t,e)=>t*e<10.95,ge=t=>Math.round(t*100)/100;function pe({x:t,y:e,width:n,height:o},s){let r=Math.min(s,n/2,o/2),[i,a,c,l]=[t,e,t+n,e+o].map(ge),[u,f,d,m]=[
t+r,t+n-r,e+r,e+o-r].map(ge);return[`M${u} ${a}L${f} ${a}Q${c} ${a} ${c} ${d}L${c} ${m}`,`Q${c} ${l} ${f} ${l}L${u} ${l}Q${i} ${l} ${i} ${m}L${i} ${d}`,`Q${i} ${a}\
 ${u} ${a}z`].join("")}var Xm={patron:"#1f5fa8",between:"#b8560c",partner:"#64748b",opponent:"#b5304f",plain:"#7a828e"},BS={support:"#5c8cc4",structure:"#6b7686",alignment:"#2f8a5b",hostility:"\
#cf5f7d"};function ya(t,e){let n=cn(Xm[t]??Xm.plain,e.ground,3.6);return{edge:n,fill:Ln(e.ground,n,t==="partner"||t==="plain"?.03:.1)}}var HS="#2f5f99";function Ro(t,e,n){
let o=t==="support"&&n==="patron"?HS:BS[t];return Pm(cn(o,e.strip,3.4),e.strip,.86,3.2)}var Qm={ended:"#c2570c",began:"#0f62c4",held:"#9aa5b3"},ks=(t,e)=>t==="h\
eld"?Ln(e.strip,Qm.held,.55):cn(Qm[t],e.strip,3.4),Nn=t=>cn(t,"#ffffff",4.6);var US=.35,GS=.45,zS=.5,Jm=1.15,VS=({lines:t,under:e},n)=>t.length*n.line+e.length*(n.sub+4);function Wr(t,e){let n=t.y+(t.height-t.inner)/2+VS(t,e)+4;return t.
chips.map(o=>{let s=Kl(o.lines.length,e),r={x:t.x+9,y:n,width:t.width-18,height:s};return n+=s+e.chipGap,{id:o.id,chip:o,area:r}})}var Ql=(t,e,n)=>no(e.sub,n)?[]:
Wr(t,e);function Zm(t,{scale:e,measure:n}){let o=11/e,[s,r]=[t.width-6/e,Math.floor((t.height-2/e)/(o*Jm))],i=l=>n(l,o,650);if(r<1)return{lines:[],size:o};let a=Cn(
t.box.label,s,i,r);return{lines:a.every(l=>i(l)<=s)&&Bm(a,t.box.label)?a:[],size:o}}function th(t,e){let{graph:n,layout:o,colours:s,focus:r,pinned:i,selected:a,
scale:c,changes:l}=e,{look:u}=o,{tone:f}=n.columns.columns[t.column],{edge:d,fill:m}=ya(f,s),h=r?r.boxes.has(t.id):null,w=h===!1&&!a.has(t.id)?US:1,g=r?.chosen===
t.id,b=l?.actors.get(t.id),$=no(u.sub,c)&&Zm(t,e).lines.length===0,x=[];if(t.box.members.length&&x.push({type:"path",d:pe({...t,x:t.x+4,y:t.y+4},9),fill:s.ground,
stroke:d,width:1,alpha:w}),a.has(t.id)&&x.push({type:"path",d:pe({x:t.x-4,y:t.y-4,width:t.width+8,height:t.height+8},12),stroke:s.accent,width:2.4,alpha:1}),x.push(
{type:"path",d:pe(t,9),fill:s.ground,alpha:1}),x.push({type:"path",d:pe(t,9),fill:$?Ln(s.ground,d,zS):m,stroke:b?ks(b,s):g?s.accent:d,width:g||b?3:h?2.2:1.4,dash:t.
box.ended?[5,4]:null,alpha:w}),Object.hasOwn(i,t.id)){let[S,y]=[t.x+t.width-8,t.y+8];x.push({type:"path",d:pe({x:S-3,y:y-3,width:6,height:6},3),fill:s.ink,alpha:w})}
for(let{id:S,area:y}of Ql(t,u,c)){let k=r?.chosen===S||a.has(S);x.push({type:"path",d:pe(y,5),fill:s.ground,stroke:k?s.accent:d,width:k?2.4:.8,dash:S.startsWith(
"more:")?[3,2]:null,alpha:w,...S.startsWith("more:")?{}:{node:S}})}return x}function eh(t,e){let{layout:{look:n},colours:o,focus:s,selected:r,scale:i,measure:a}=e,
c=s&&!s.boxes.has(t.id)&&!r.has(t.id)?GS:1,l=t.x+t.width/2,u=[],f=($,x,S)=>{for(let y of zm($,l,n,a))u.push({type:"text",...y,y:x,anchor:"middle",alpha:c,node:S})},
d=($,x,{high:S,id:y=t.id,beside:k,...v})=>$.forEach((E,R)=>{let A=k&&R===$.length-1?[k]:[];f([{text:E,...v},...A],x+(R+.5)*S+v.size*.35,y)}),m=$=>({text:$.text,
size:n.sub,weight:wa($),fill:$.strong?o.ink:o.caption});if(no(n.sub,i)){let{lines:$,size:x}=Zm(t,e),S=x*Jm,y=t.y+(t.height-$.length*S)/2;return d($,y,{size:x,weight:650,
high:S,fill:o.ink}),u}let h=t.y+(t.height-t.inner)/2,w=t.beside&&m(t.beside);d(t.lines,h,{size:n.name,weight:650,high:n.line,fill:o.ink,beside:w});let[g,b]=[h+t.
lines.length*n.line,n.sub+4];t.under.forEach(($,x)=>f($.map(m),g+(x+.5)*b+n.sub*.35,t.id));for(let{id:$,area:x,chip:S}of Wr(t,n)){let y=n.small+3,k=x.y+(x.height-
S.lines.length*y)/2,v={size:n.small,weight:400,high:y,fill:o.ink};d(S.lines,k,{...v,id:$.startsWith("more:")?t.id:$})}return u}var nh=(t,{x:e,y:n})=>e>=t.x&&e<=t.x+t.width&&n>=t.y&&n<=t.y+t.height;function oo({nodes:t,boxOf:e,look:n},o){let s=e.get(o),r=s&&t.get(s);return!r||r.id===o?r||
null:Wr(r,n).find(i=>i.id===o)?.area??r}var oh=(t,e)=>[...e].flatMap(n=>{let o=oo(t,n);return o?[[n,{area:o,own:t.nodes.has(n)}]]:[]});function Rr(t,e){let n=(e??
[]).map(o=>oo(t,o)).filter(zt);return n.length?{left:Math.min(...n.map(({x:o})=>o)),right:Math.max(...n.map(({x:o,width:s})=>o+s)),top:Math.min(...n.map(({y:o})=>o)),
bottom:Math.max(...n.map(({y:o,height:s})=>o+s))}:{left:0,right:t.width,top:0,bottom:t.height}}function YS(t,{x:e,y:n}){let o=1/0;for(let s=1;s<t.length;s+=1){let[
[r,i],[a,c]]=[t[s-1],t[s]],l=(a-r)**2+(c-i)**2||1,u=Math.max(0,Math.min(1,((e-r)*(a-r)+(n-i)*(c-i))/l));o=Math.min(o,Math.hypot(r+u*(a-r)-e,i+u*(c-i)-n))}return o}
function sh(t,e,n){for(let s of t.nodes.values()){if(!nh(s,e))continue;let r=Wr(s,t.look).find(({area:i})=>nh(i,e))?.chip;return r?.more.length?{type:"more",id:s.
id,ids:r.more}:r&&!r.id.startsWith("more:")?{type:"actor",id:r.id}:s.box.members.length?{type:"stack",key:s.id.slice(6),id:s.id,ids:s.box.members}:{type:"actor",
id:s.id}}let o={far:1/0,ribbon:null};for(let{ribbon:s,points:r,width:i}of t.ribbons){let a=Math.max(0,YS(r,e)-i/2);a<n&&a<o.far-(s.main?0:1)&&(o={far:a,ribbon:s})}
return o.ribbon&&{type:"strand",links:o.ribbon.links,id:o.ribbon.id}}function rh(t,e){let n=e.type==="strand"?null:t.boxOf.get(e.id)??e.id,o=t.ribbons.map(({ribbon:r})=>r).
filter(r=>n?r.from===n||r.to===n:r.id===e.id),s=[...n?[n]:[],...o.flatMap(({from:r,to:i})=>[r,i])];return{actors:[],links:[],boxes:s,ribbons:o.map(({id:r})=>r),
key:n??e.id}}function ih(t,e){if(!e)return null;if(e.boxes)return{boxes:new Set(e.boxes),ribbons:new Set(e.ribbons),chosen:null};let n=new Set(e.links),o=t.ribbons.
filter(({ribbon:r})=>r.links.some(i=>n.has(i)));return{boxes:new Set(e.actors.map(r=>t.boxOf.get(r)).filter(zt)),ribbons:new Set(o.map(({ribbon:r})=>r.id)),chosen:e.
chosen??null}}function ah({nodes:t}){let[e,n]=[-1,0];for(let o of t.values()){let s=o.left.length+o.right.length;s>e&&([e,n]=[s,o.y+o.height/2])}return n}function ch(t,e,n,o){
let s=[...t.nodes.values()].filter(({box:u})=>!u.members.length),r=e===null?null:oo(t,e),i=({left:u,right:f})=>u.length+f.length;if(!r){let u=Math.max(...s.map(
i));return s.find(f=>i(f)===u)?.id??null}let[a,c]=[r.x+r.width/2,r.y+r.height/2],l={cost:1/0,id:null};for(let u of s){let[f,d]=[u.x+u.width/2-a,u.y+u.height/2-c],
m=f*n+d*o,h=Math.abs(d*n)+Math.abs(f*o);u.id!==e&&m>1&&m+2*h<l.cost&&(l={cost:m+2*h,id:u.id})}return l.id}function Jl({text:t,x:e,y:n,size:o,weight:s,anchor:r},i){
let a=i(t,o,s);return{x:r==="middle"?e-a/2:r==="end"?e-a:e,y:n-o*.8,width:a,height:o}}function lh(t,e,n,o,s,r){let i=({x:l,y:u,width:f,height:d})=>{let[m,h]=o([
l,u]);return{x:m,y:h,width:f*s,height:d*s}},a=l=>({text:l.text,...i(Jl(l,r)),size:l.size*s});return{boxes:[...t.nodes.values()].flatMap(l=>[{id:l.id,...i(l)},...Ql(
l,t.look,s).map(({id:u,area:f})=>({id:u,...i(f)}))]),texts:[...e,...n.filter(l=>l.type==="text")].map(a),ribbons:t.ribbons.map(({ribbon:l,points:u})=>({from:l.from,
to:l.to,family:l.family,links:l.links,points:u.map(o)}))}}var qS=26,ba=14,fh={duration:180,easingFunction:"easeOutQuad"},Zl=window.matchMedia("(prefers-reduced-motion: reduce)");function xs(){let t={left:0,right:0,above:0,
below:0},[e,n]=[document.getElementById("panel"),document.getElementById("canvas")];if(!e||!n||!["absolute","fixed"].includes(getComputedStyle(e).position))return t;
let[o,s]=[e.getBoundingClientRect(),n.getBoundingClientRect()];return o.width?o.left>s.left+1?{...t,right:Math.max(0,s.right-o.left)}:o.right<s.right-1?{...t,left:Math.
max(0,o.right-s.left)}:o.top>s.top+1?{...t,below:Math.max(0,s.bottom-o.top)}:{...t,above:Math.max(0,o.bottom-s.top)}:t}function dh(t,e,n){let o={touched:!1,beside:!1,
usual:1,corner:{x:0,y:0,scale:1},hold:s,moveTo:r,fit:i,zoom:a,bring:c,keep:l};function s(){o.corner={...e.DOMtoCanvas({x:0,y:0}),scale:e.getScale()}}function r(u,f,d,m=!1){
let[h,w]=[t.clientWidth,t.clientHeight],g=m&&!Zl.matches&&fh;e.moveTo({position:{x:u+h/d/2,y:f+w/d/2},scale:d,animation:g}),o.corner={x:u,y:f,scale:d}}function i(u=null,f=!1){
let d=n();if(!t.clientWidth||!t.clientHeight||!d)return;let m=f||o.beside?xs():{left:0,right:0,above:0,below:0},h=t.clientWidth-m.left-m.right,w=t.clientHeight-
m.above-m.below,{left:g,right:b,top:$,bottom:x}=Rr(d,u),S=u?qS:0,y=Math.min(o.usual,(h-S)/(b-g),(w-S)/(x-$)),k=f?Math.max(.05,y):Math.max(y,Math.min(1,o.usual)),
v=b-g<h/k?(g+b)/2-h/k/2:g,E=x-$-w/k,R=u||E<=0?0:ah(d)-w/k/2,A=E<=0?$+E/2:Math.max($,Math.min($+E,R));r(v-m.left/k,A-m.above/k,k)}function a(u){o.touched=!0;let f=Math.
min(4,Math.max(.05,e.getScale()*u));e.moveTo({scale:f,animation:Zl.matches?!1:fh}),Zl.matches&&s()}function c(u){let{x:f,y:d,scale:m}=o.corner,h=xs(),w=($,x,S,y)=>{
let[k,v]=[$*m,($+x)*m];return k<S+ba||x*m>y-S-2*ba?Math.min(0,k-S-ba):Math.max(0,v-(y-ba))},g=w(u.x-f,u.width,h.left,t.clientWidth-h.right),b=w(u.y-d,u.height,h.
above,t.clientHeight-h.below);(Math.abs(g)>.5||Math.abs(b)>.5)&&r(f+g/m,d+b/m,m,!0)}function l(u,f){let d=n();if(!d)return;let{x:m,y:h,scale:w}=o.corner,g=d.width*
o.usual<=t.clientWidth+1;if(!o.touched&&g&&d.height*o.usual<=t.clientHeight+1)i();else if(u&&f){let b=o.touched?w:Math.max(1,Math.min(w,o.usual)),[$,x]=[(u.x-m)*
w,(u.y-h)*w];r(f.x-$/b,f.y-x/b,b)}else o.touched||i()}return o}var KS={letters:t=>t,count:()=>1,none:()=>0};function XS(t,e){let n=c=>c.y+c.height/2,o=({chain:[c,l]})=>[Math.min(n(c),n(l)),Math.max(n(c),n(l))],s=c=>o(c)[1]-
o(c)[0],r=[...t].sort((c,l)=>s(c)-s(l)||c.index-l.index),i=[],a=e.strip+e.box/2;for(let c of r){let[l,u]=o(c),f=QS(c,e),d=i.findIndex(m=>m.every(h=>f&&h.trunk===
f||h.last+a<l||h.first-a>u));d<0&&(d=i.push([])-1),i[d].push({first:l,last:u,trunk:f}),c.lane=d}return i.length}function QS({ribbon:t,chain:[e,n]},{tiles:o}){return o===
"letters"||t.main&&o==="count"?null:`${t.family} ${t.main?t.from:e.column>n.column?e.id:n.id}`}var JS=(t,e)=>{let n=new Set(t.flatMap(({ribbon:o})=>o.kinds));return e.
filter(o=>n.has(o))};function mh({layers:t,routes:e},n,o,s){let r=t.map(f=>Math.max(n.box,...f.filter(({box:d})=>d).map(d=>d.width))),i=t.map(f=>f.some(d=>d.group)?
n.frame:0),a=n.arrow+n.mark,c=t.map((f,d)=>{let m=e.filter(({chain:k})=>k[0].layer<=d&&V(k).layer>d),h=e.filter(({same:k,chain:v})=>k&&v[0].layer===d),w=k=>k.length?
KS[n.tiles](k.length)*n.slot+a:0,b=[...m.filter(({chain:k})=>k[0].layer===d).map(({ribbon:k,forward:v})=>k.main?w(v?k.back:k.kinds):0),...h.flatMap(({ribbon:k})=>k.
main?[w(k.kinds),w(k.back)]:[])],$=m.filter(({chain:k,ribbon:v})=>V(k).layer===d+1&&v.main),x=JS($.filter(({forward:k})=>k),o),S=Math.max(n.packed?0:w(x),0,...$.
map(({ribbon:k,forward:v})=>w(v?k.kinds:k.back))),y=s(h,n);return{left:Math.max(0,...b),right:S,slots:x,arcRoom:y?n.bend+3+y*n.lane:0,load:m.length}}),l=c.slice(
0,-1).map(({load:f})=>1+.06*f),u=2*n.margin+r.reduce((f,d,m)=>f+d+2*i[m],0)+c.reduce((f,d)=>f+d.left+d.right+d.arcRoom,0);return{own:r,edge:i,gaps:c,fixed:u,loads:l}}
function hh(t,e,n){let{fixed:o,loads:s}=mh(t,e,n,r=>Math.min(1,r.length));return o+e.shortest*s.length}function wh(t,e,n,o){let{own:s,edge:r,gaps:i,fixed:a,loads:c}=mh(
t,e,o,XS),l=Math.max(e.shortest*c.length,n-a),u=c.reduce((h,w)=>h+w,0)||1,f=[],d=[],m=e.margin;return s.forEach((h,w)=>{m+=r[w],f.push(m),m+=h+r[w];let g=m+i[w].
left;m+=i[w].left+i[w].arcRoom;let b=m;m+=(c[w]??0)/u*l,d.push({arcs:g,from:b,to:m,slots:i[w].slots}),m+=i[w].right}),{layers:f,widths:s,edges:r,zones:d,width:Math.
max(n,a+l)}}function gh(t,e,n){let o=t.box&&e.box?n.boxGap:n.laneGap+(t.box||e.box?3:0);if(t.group&&t.group===e.group)return n.framed;let s=t.column>=0&&e.column>=0&&t.column!==
e.column?n.top:0;return o+s+(t.group?n.frame:0)+(e.group?n.frame:0)}var jr=(t,e)=>t.reduce((n,o,s)=>n+o.height+(s?gh(t[s-1],o,e):0),0)+(t[0]?.group?e.frame:0)+(t.
at(-1)?.group?e.frame:0),tu=(t,e)=>jr([...t].sort((n,o)=>n.column-o.column||t$(n.group??"",o.group??"")),e),t$=(t,e)=>t<e?-1:t>e?1:0;function e$(t,e,n){let o=t.
filter(({box:i})=>!i).length,s=.85*n-jr(t,e),r=Math.max(0,Math.min((2.5-1)*e.laneGap,s/Math.max(1,o)));return{...e,laneGap:e.laneGap+r}}function yh(t,e,n,o){let[
s,r]=[n.top,o-n.bottom],i=t.map(c=>{let l=e$(c,n,r-s),u=c[0]?.group?l.frame:0,f=c.map((h,w)=>(w&&(u+=c[w-1].height+gh(c[w-1],h,l)),u)),d=jr(c,l),m=Math.max(0,r-
s-d);return c.forEach((h,w)=>{h.y=s+f[w]+m*(w+1)/(c.length+1)}),{layer:c,offsets:f,most:Math.max(s,r-d)}}),a=(s+r)/2;for(let c=0;c<60;c+=1)for(let{layer:l,offsets:u,
most:f}of c%2?[...i].reverse():i){let d=l.map(h=>{let[w,g]=[.4*a,.4];for(let b of e.get(h)??[]){if(b.same)continue;let $=b.a===h?b.b:b.a,x=b.weight*(h.box||$.box?
1:6)*(h.box&&$.box?1:1.5);w+=x*($.y+$.height/2),g+=x}return{at:w/g-h.height/2,weight:h.box?g:.7*g}}),m=n$(d.map(({at:h,weight:w},g)=>({at:h-u[g],weight:w})));l.
forEach((h,w)=>{h.y=Math.max(s,Math.min(f,m[w]))+u[w]})}}function n$(t){let e=[];for(let{at:n,weight:o}of t){let s={sum:n*o,weight:o,count:1};for(let r=e.at(-1);r&&
r.sum/r.weight>s.sum/s.weight;r=e.at(-1))e.pop(),s={sum:s.sum+r.sum,weight:s.weight+r.weight,count:s.count+r.count};e.push(s)}return e.flatMap(({sum:n,weight:o,
count:s})=>Array(s).fill(n/o))}var $s={margin:16,top:52,bottom:14,boxGap:14,laneGap:8,portGap:4,box:44,pad:9,chip:23,chipGap:5,frame:8,framed:8,name:14,line:18,sub:11,small:12,wrap:176,slot:12,
strip:14,tileGap:2,arrow:9,mark:8,bend:10,shortest:44,lane:9,thin:1.4,base:2.4,each:1.5,tiles:"letters",packed:!1,subs:!0},eu={...$s,boxGap:22,laneGap:13,portGap:7,
framed:11,lane:13,wrap:250},xa={...$s,top:46,boxGap:9,box:38,pad:6,laneGap:6,portGap:3,line:17,wrap:140},nu={...xa,name:13,wrap:112,line:16,lane:7,margin:8,packed:!0},
Ss={...nu,boxGap:6,box:28,pad:4,laneGap:4,portGap:2,top:44,line:15,chip:20,frame:6},ou={...Ss,name:12,line:14,wrap:112,tiles:"count",mark:3,shortest:36,base:2,each:1},
su={...ou,name:11,line:13,small:11,chip:17,chipGap:3,wrap:96,box:20,pad:3,boxGap:5,laneGap:3,portGap:1.5,bend:6,lane:5,thin:1,base:1.4,each:.5,arrow:6,strip:7,tileGap:0,
frame:4,framed:4,tiles:"none",subs:!1},kh=[[eu,{...eu,wrap:176},{...eu,wrap:140,packed:!0},{...$s,wrap:250},$s,{...$s,wrap:140,packed:!0},{...xa,wrap:250},xa,{...xa,
wrap:116,packed:!0},nu,{...nu,name:12,line:15,wrap:96,mark:4,shortest:36},{...Ss,wrap:150},{...Ss,boxGap:9,laneGap:6,wrap:136,mark:4,shortest:36},{...Ss,wrap:136,
mark:4,shortest:36},{...Ss,wrap:116,mark:4,shortest:36},{...Ss,name:12,wrap:96,mark:4,shortest:36}],[{...ou,wrap:150},ou],[{...su,wrap:150},su]],Sa={...$s,margin:5,
top:24,bottom:5,boxGap:9,laneGap:4,portGap:3,box:34,pad:4,chip:18,chipGap:3,frame:4,framed:5,name:12,line:14,small:11,wrap:88,slot:14,strip:13,tileGap:1,arrow:7,
mark:2,lane:5,thin:1.1,base:1.8,each:.8,bend:7,shortest:40,tiles:"count"},bh={...Sa,top:19,boxGap:3,box:20,pad:2,portGap:.5,strip:12,chip:15,chipGap:2,framed:3,
name:11,line:12,wrap:84,subs:!1},ka={...su,each:.75,margin:4,top:20,bottom:5,line:12,wrap:76,pad:2,lane:4,shortest:34},xh=[[Sa,{...Sa,boxGap:6,box:30,portGap:2,
name:11,line:13,wrap:80},{...Sa,boxGap:4,pad:2,box:22,portGap:1,name:11,line:12,wrap:80,subs:!1,top:20},{...bh,wrap:104},bh,{...ka,wrap:112},{...ka,wrap:112,boxGap:3,
framed:3},{...ka,wrap:96},ka]];function ru(t,e){if(!e)return null;let n=new Set([...t].map(s=>e.links.get(s)??"held")),o=n.has("ended")?"ended":n.has("began")?"\
began":null;return n.size===1?{whole:[...n][0],line:null}:{whole:"held",line:o}}var iu={ended:[8,5],began:null,held:null},Sh=700;var r$=8,i$=10,a$=2e7,$h=.6;function vh(t){let e=[];for(let{chain:n,same:o,weight:s}of t)for(let r=0;r+1<n.length;r+=1)e.push({a:n[r],b:n[r+1],weight:s,same:o});
return e}function cu(t){let e=new Map;for(let n of t)for(let o of[n.a,n.b])rt(e,o,n);return e}function Oh(t,e){let n=new Map,o=h=>Y(n,h),s=h=>h.forEach((w,g)=>n.
set(w,g)),r=cu(e),i=t.map((h,w)=>e.filter(({a:g,same:b})=>!b&&g.layer===w)),a=t.map((h,w)=>e.filter(({a:g,same:b})=>b&&g.layer===w));function c(h){let w=0,g=h.map(
({a:$})=>o($)),b=h.map(({b:$})=>o($));for(let $=0;$<h.length;$+=1)for(let x=$+1;x<h.length;x+=1)(g[$]-g[x])*(b[$]-b[x])<0&&(w+=h[$].weight*h[x].weight);return w}
let l=h=>c(i[h])+(h>0?c(i[h-1]):0)+a[h].reduce((w,{a:g,b,weight:$})=>w+$h*$*Math.abs(o(g)-o(b)),0),u=()=>i.reduce((h,w)=>h+c(w),0)+a.flat().reduce((h,{a:w,b:g,weight:b})=>h+
$h*b*Math.abs(o(w)-o(g)),0);function f(h,w){t[h].splice(0,1/0,...w.flat()),s(t[h])}function d(h,w){let[g,b]=[0,0];for(let $ of r.get(h)??[]){let x=$.a===h?$.b:$.
a;$.same||x.layer-h.layer!==w||(g+=o(x)/Math.max(1,t[x.layer].length-1)*$.weight,b+=$.weight)}return b?g/b:o(h)/Math.max(1,t[h.layer].length-1)}t.forEach((h,w)=>{
h.sort((g,b)=>g.column-b.column),f(w,au(h))});let m={cost:u(),layers:t.map(h=>[...h])};for(let h=0;h<r$;h+=1){let w=h%2?1:-1;for(let b=0;b<t.length;b+=1){let $=w<
0?b:t.length-1-b;if(!t[$+w])continue;let x=au(t[$]).map(S=>{let y=S.filter(v=>!v.head).sort((v,E)=>d(v,w)-d(E,w)),k=[...S.filter(v=>v.head),...y];return{nodes:k,
at:k.reduce((v,E)=>v+d(E,w),0)/k.length}});x.sort((S,y)=>S.nodes[0].column-y.nodes[0].column||S.at-y.at),x.some(({nodes:S})=>S[0].box===null)&&x.sort((S,y)=>S.at-
y.at),f($,x.map(({nodes:S})=>S))}let g=u();g<m.cost&&(m={cost:g,layers:t.map(b=>[...b])})}m.layers.forEach((h,w)=>f(w,[h])),c$(t,{put:f,local:l,edges:e.length})}
function Mh(t,e){t.forEach((n,o)=>{let s=new Map(e[o].map(({id:r},i)=>[r,i]));n.sort((r,i)=>Y(s,r.id)-Y(s,i.id))})}function au(t){let e=[],n=new Map;for(let o of t){
let s=o.group?n.get(o.group):null;if(s){o.head?s.unshift(o):s.push(o);continue}let r=[o];e.push(r),o.group&&n.set(o.group,r)}return e}function c$(t,{put:e,local:n,
edges:o}){let s=a$;for(let[r,i]=[0,!0];i&&r<i$&&s>0;r+=1){i=!1;for(let a=0;a<t.length;a+=1){let c=au(t[a]),l=n(a),u=(f,d)=>{f(),e(a,c),s-=o*o;let m=n(a);return m<
l-1e-9?([i,l]=[!0,m],!0):(d(),e(a,c),!1)};for(let f=0;f<c.length&&s>0;f+=1)for(let d of[f+1,f+2,f+3]){if(d>=c.length||!l$(c,f,d))continue;let m=()=>c.splice(d,0,
...c.splice(f,1)),h=()=>c.splice(f,0,...c.splice(d,1));u(m,h)||u(h,m)}for(let f of c)for(let d=f[0].head?1:0;d+1<f.length;d+=1){let m=()=>f.splice(d,2,f[d+1],f[d]);
u(m,m)}}}}function l$(t,e,n){return new Set(t.slice(e,n+1).map(([s])=>s.column).filter(s=>s>=0)).size<=1}var Eh=12,f$=8;function Th(t,e){let n=t.y+t.height/2;function o({route:s,end:r}){let i=r===0?s.chain[1]:s.chain[s.chain.length-2],a=i.y+i.height/2;return s.same?
a<n?-1e6+s.lane:1e6-s.lane:a}for(let s of[t.left,t.right]){s.sort((a,c)=>o(a)-o(c)||a.route.index-c.route.index);let r=s.reduce((a,c)=>a+c.need+e.portGap,-e.portGap),
i=n-r/2;for(let a of s)a.y=i+a.need/2,i+=a.need+e.portGap}}var Fr=class{constructor(){this.d="",this.points=[]}to(e,n){let o=this.points.at(-1);o&&Math.abs(o[0]-
e)<.01&&Math.abs(o[1]-n)<.01||(this.d+=`${this.d?"L":"M"}${De(e)} ${De(n)}`,this.points.push([e,n]))}sway(e,n){let[o,s]=V(this.points);if(Math.abs(s-n)<.5){this.
to(e,n);return}let r=(o+e)/2;this.d+=`C${De(r)} ${De(s)} ${De(r)} ${De(n)} ${De(e)} ${De(n)}`;for(let i=1;i<=Eh;i+=1){let a=i/Eh,[c,l,u,f]=[(1-a)**3,3*a*(1-a)**
2,3*a*a*(1-a),a**3];this.points.push([c*o+(l+u)*r+f*e,(c+l)*s+(u+f)*n])}}corner(e,n,o,s){let[r,i]=V(this.points);this.d+=`Q${De(e)} ${De(n)} ${De(o)} ${De(s)}`;
for(let a of[.25,.5,.75,1])this.points.push([(1-a)**2*r+2*a*(1-a)*e+a*a*o,(1-a)**2*i+2*a*(1-a)*n+a*a*s])}},De=t=>Math.round(t*100)/100;function Dh({chain:[t,e],
lane:n},[o,s],r,i){let a=Math.max(t.x+t.width,e.x+e.width),c=Math.max(r.zones[t.layer].arcs,a)+i.bend+n*i.lane,l=Math.max(a+i.bend,Math.min(c,r.width-2)),u=Math.
min(i.bend,Math.abs(s-o)/2),f=s>o?1:-1,d=new Fr;return d.to(t.x+t.width,o),d.to(l-u,o),d.corner(l,o,l,o+f*u),d.to(l,s-f*u),d.corner(l,s,l-u,s),d.to(e.x+e.width,
s),d}function d$({chain:t},[e,n],o){let s=new Fr,[r,i]=[t[0],V(t)];s.to(r.x+r.width,e);for(let a of t.slice(1)){let c=o.zones[a.layer-1],l=a===i?n:a.y+a.height/
2;s.to(c.from,V(s.points)[1]),s.sway(c.to,l)}return s.to(i.x,n),s}function p$(t,e){let n=t.filter(({box:a})=>a).sort((a,c)=>a.y-c.y),o=[-1/0,...n.map(({y:a,height:c})=>a+
c)],s=[...n.map(({y:a})=>a),1/0],r=e,i=1/0;return o.forEach((a,c)=>{let l=Math.min(f$,(s[c]-a)/2),u=Math.max(a+l,Math.min(s[c]-l,e));s[c]>a&&Math.abs(u-e)<i&&([
r,i]=[u,Math.abs(u-e)])}),r}function Lh(t,{net:e,across:n,look:o},s){let[r,i]=[Y(e.nodes,t.from),Y(e.nodes,t.to)],[a,c]=r.layer<=i.layer?[r,i]:[i,r],l=a.layer===
c.layer,u=({y:x,height:S})=>x+S/2,[f,d]=[u(a),u(c)],m;if(l)m=Dh({chain:[a,c],lane:s+.5},[f,d],n,o);else{m=new Fr,m.to(a.x+a.width,f);for(let x=a.layer+1;x<=c.layer;x+=
1){let S=n.zones[x-1],y=f+(d-f)*(x-a.layer)/(c.layer-a.layer);m.to(S.from,V(m.points)[1]),m.sway(S.to,x===c.layer?d:p$(e.layers[x],y))}m.to(c.x,d)}let h={x:a.x+
a.width,y:f,way:-1},w=l?{x:c.x+c.width,y:d,way:-1}:{x:c.x,y:d,way:1},[g,b]=a===r?[w,h]:[h,w],$=t.directed?[{...g,kinds:t.kinds,slots:t.kinds},...t.back.length?[
{...b,kinds:t.back,slots:t.back}]:[]]:[];return{ribbon:t,width:o.thin,d:m.d,points:a===r?m.points:[...m.points].reverse(),heads:$}}function Ah(t,e,n){let o=t.find(
s=>s.route===e&&s.end===n);if(!o)throw new RangeError(`no port of ${e.ribbon.id}`);return o.y}function Ch(t,e,n){let{ribbon:o,chain:s,same:r,forward:i,width:a}=t,
[c,l]=[s[0],V(s)],u=Ah(c.right,t,0),f=Ah(r?l.right:l.left,t,1),d=r?Dh(t,[u,f],e,n):d$(t,[u,f],e),m={x:c.x+c.width,y:u,way:-1},h=r?{x:l.x+l.width,y:f,way:-1}:{x:l.
x,y:f,way:1},[w,g]=i?[h,m]:[m,h],b=[],$=!r&&i&&n.tiles==="letters"&&!n.packed?e.zones[l.layer-1].slots:null;return o.kinds.length&&(o.main||o.directed)&&b.push(
{...w,kinds:o.kinds,slots:$??o.kinds}),o.back.length&&b.push({...g,kinds:o.back,slots:o.back}),{ribbon:o,width:a,d:d.d,points:i?d.points:[...d.points].reverse(),
heads:b}}var _r=1e4,m$=6,h$=2,w$=4,g$=1.4;function $a(t,e,n){let o=e.width<Sh,s=new Map;function r(a,c,l){let u=vh(c.routes),f=[...l].join(";"),d=s.get(f);d?Mh(c.layers,
d):Oh(c.layers,u),s.set(f,c.layers);let m=Math.max(e.height,Ih(c,a,jr));yh(c.layers,cu(u),a,m);let h=wh(c,a,e.width,t.order);return{model:t,net:c,look:a,narrow:o,
across:h,height:m,fits:m<=e.height&&h.width<=e.width}}let i=null;for(let a of o?xh:kh)for(let{look:c,net:l,parts:u}of y$(t,a,e.height,o,n)){let f=Ih(l,c,tu)/e.height,
d=hh(l,c,t.order)/e.width;if(f<=1&&d<=1&&!l.cut){let w=r(c,l,u);if(w.fits)return w}let m=Math.max(1,d),h=Math.max(1,f)*(o?m**4:m)*(l.cut?g$:1);(!i||h<.97*i.far)&&
(i={far:h,made:()=>r(c,l,u)})}if(!i)throw new RangeError("there is no look");return i.made()}function*y$(t,e,n,o,s){let r=e.map(i=>{let a={...i,slot:b$(t,i,s)};
return{look:a,divided:k$(l=>Km(t,a,o,s,l),a,n,o)}});for(;r.length;){let i=[];for(let a of r){let{value:c,done:l}=a.divided.next();l||(yield{look:a.look,...c},i.
push(a))}r=i}}function b$({letters:t},{tiles:e,slot:n,sub:o},s){return Math.max(n,...(e==="letters"?t:e==="count"?["8"]:[]).map(i=>Math.ceil(s(i,o,700))+3))}function*k$(t,e,n,o){
let s=new Map;for(;;){let r=t(s);yield{net:r,parts:new Map(s)};let i=r.layers.map(d=>tu(d,e)+e.top+e.bottom),a=i.indexOf(Math.max(...i));if(r.columns.some(({length:d})=>d>
1)||!(i[a]>n))return;let l=r.layers[a].filter(({box:d})=>d).length,[u]=r.columns[a],f=(s.get(u)??1)+1;if(l<w$||f>(o?h$:m$))return;s.set(u,f)}}function Pr({model:t,
net:e,look:n,narrow:o,across:s,height:r},i={}){let{nodes:a}=e;for(let c of a.values()){if(c.settled??=c.y,c.x=s.layers[c.layer],c.y=c.settled,c.width=s.widths[c.
layer],!Object.hasOwn(i,c.id))continue;let[l,u]=i[c.id];c.x=l*s.width/_r-c.width/2,c.y=u*r/_r-c.height/2}for(let c of a.values())Th(c,n);return{look:n,narrow:o,
nodes:a,frames:x$(e,n),ribbons:e.routes.map(c=>Ch(c,s,n)),captions:S$(t,e,s,n,o),boxOf:t.boxOf,main:t.main,drawn:t.drawn,present:t.present,width:s.width,height:r}}
var Ih=({layers:t},e,n)=>e.top+e.bottom+Math.max(0,...t.map(o=>n(o,e)));function x$({nodes:t},e){let n=new Map;for(let o of t.values())o.group&&rt(n,o.group,o);
return[...n].map(([o,s])=>{let[r,i]=[Math.min(...s.map(({y:l})=>l)),Math.max(...s.map(({y:l,height:u})=>l+u))],[a,c]=[Math.min(...s.map(({x:l})=>l)),Math.max(...s.
map(({x:l,width:u})=>l+u))];return{id:o,x:a-e.frame,y:r-e.frame,width:c-a+2*e.frame,height:i-r+2*e.frame}})}function S$({columns:t},e,n,o,s){let r=[];return e.columns.
forEach((i,a)=>{for(let c of i){if(e.columns[a-1]?.includes(c))continue;let l=a;for(;e.columns[l+1]?.includes(c);)l+=1;let[u,f]=[n.layers[a],n.layers[l]+n.widths[l]],
d=e.layers[a].find(h=>h.column===c),m=i.length===1&&!s;r.push({...t[c],x:(u+f)/2,y:m||!d?0:d.y-(d.group?o.frame:0)-o.top,width:f-u})}}),r}var $$=t=>t.reduce((e,n)=>ut(n)>ut(e)?n:e);function va(t,e,n){let o=e.map(r=>t.links[r]),s=t.info.asOfDay;return{confidence:$$(o.map(r=>r.confidence)),disputed:o.
some(r=>r.status==="disputed"),denied:o.every(r=>r.status==="denied"),ended:s!==null&&o.every(r=>r.span[3]!==null&&r.span[3]<s),possible:n!==null&&o.every(r=>fe(
r,n)!=="certain")}}var Rh=Object.freeze({brief:"",full:"",drawn:""});function O$(t,e){let n=new Map;for(let o of e){let{kind:s,source:r,target:i}=t.links[o];t.kinds[s].family!=="s\
upport"||r===i||n.set(i,(n.get(i)??new Set).add(s))}return n}function jh(t,e,n){let[o,s]=[e,n.flatMap(({links:c})=>c)].map(c=>O$(t,c)),r=new Set([...o.values()].
flatMap(c=>[...c])).size>1,{columns:i,of:a}=t.columns;return c=>{if(i[a[c]]?.tone==="patron")return Rh;let[l,u]=[o.get(c)?.size??0,s.get(c)?.size??0];if(!l||!r||
!s.size)return Rh;let f=`${l} ${l===1?"kind":"kinds"}`;return{brief:f,full:`receives ${f}`,drawn:u<l?`${u||"none"} drawn`:""}}}var E$=4,A$=9,Fh=8,T$=4,_h="member-of",D$=["support","hostility"],L$=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"});function so(t){let e=new Map;
for(let{kind:n}of Object.values(t.links))e.set(n,(e.get(n)??0)+1);return Object.keys(t.kinds).sort((n,o)=>(e.get(o)??0)-(e.get(n)??0)||(n<o?-1:1))}function C$(t,{
dissolved:e,died:n}){let o=e??n;if(!o||o==="..")return"";let s=Re(o)[1];return!s||t.info.asOfDay&&s>t.info.asOfDay?"":`${n?"died":"ended"} ${G(o).replace(/(\d) ([A-Z][a-z]{2})[a-z]+ /,
"$1 $2 ")}`}var N$=({country:t,type:e})=>t&&e!=="state"&&L$.of(t)||"";function I$(t,e,n){let o=new Map;for(let a of e){let{kind:c,source:l,target:u,status:f}=t.
links[a];c!==_h||f==="denied"||!n(l)||!n(u)||l===u||t.columns.of[l]===t.columns.of[u]&&rt(o,u,l)}let s=new Map,r=[...o].filter(([,a])=>new Set(a).size>1);r.sort(
(a,c)=>a[1].length-c[1].length||(a[0]<c[0]?-1:1));let i=new Set;for(let[a,c]of r){if(s.has(a))continue;let l=[...new Set(c)].filter(u=>!s.has(u)&&!i.has(u));if(!(l.
length<2)){i.add(a);for(let u of l)s.set(u,a)}}return s}function W$(t,e,n,o){let s=new Map;for(let i of e)rt(s,t.columns.of[i],i);let r=new Map;for(let[i,a]of s)
if(!(a.length<=A$))for(let c of a)n.has(c)||rt(r,`${t.actors[c].type}.${i}`,c);for(let[i,a]of r)(a.length<E$||o.has(i))&&r.delete(i);return r}function R$(t,e,n,o){
let s=n.slice(0,Fh).map(l=>({id:l,label:t.actors[l].name,more:[]})),r=[...n.slice(Fh),...o];if(!r.length||!s.length&&r.length<T$)return s;let a=r.every(l=>t.actors[l].
type==="state-organ")?"organ":r.every(l=>t.actors[l].type==="armed-wing")?"wing":"part",c=`${r.length}${s.length?" more":""} ${a}${r.length===1?"":"s"}`;return[
...s,{id:`more:${e}`,label:c,more:o}]}function j$(t,e,{kinds:n,families:o,question:s}){let r=new Set([...e].map(l=>t.kinds[t.links[l].kind].family)),i=o??(n||s||
!r.has("support")?Q:D$),a=new Set(i.filter(l=>r.has(l))),c=a.size?a:r;return{main:new Set(c.has("support")?["support"]:c),drawn:c,present:r}}function lu(t,e,n,o,s,r){
let i=new Map;for(let u of e){let{source:f,target:d,kind:m}=t.links[u],[h,w]=[n(f),n(d)];if(!h||!w||h===w)continue;let[g,b]=h<w?[h,w]:[w,h],{family:$,symmetric:x}=t.
kinds[m],S=`${g}>${b}:${$}`;i.has(S)||i.set(S,{one:g,other:b,family:$,there:new Set,back:new Set,links:[]});let y=Y(i,S);y.links.push(u),(x||h===g)&&y.there.add(
m),!x&&h===b&&y.back.add(m)}let a=u=>r.filter(f=>u.has(f)),c=[...i].map(([,{one:u,other:f,family:d,there:m,back:h,links:w}])=>{let g=h.size>m.size,[b,$]=g?[f,u]:
[u,f];return{id:`${b}>${$}:${d}`,from:b,to:$,family:d,kinds:a(g?h:m),back:a(g?m:h),directed:w.some(x=>!t.kinds[t.links[x].kind].symmetric),main:s.has(d),links:w,
...va(t,w,o)}}),l=({family:u})=>Q.indexOf(u);return c.sort((u,f)=>l(u)-l(f)||(u.id<f.id?-1:1))}function Oa(t,e,n,o,s,r){let{wholes:i}=t.columns,a=A=>Object.hasOwn(
i,A)&&e.actors.has(i[A])?i[A]:null,c=[...e.actors].filter(A=>!a(A)).sort(),l=I$(t,e.links,A=>e.actors.has(A)&&!a(A)),u=new Set(l.values()),f=c.filter(A=>!l.has(
A)&&!u.has(A)),d=W$(t,f,o,new Set(n.stacks)),m=new Map;for(let A of[...e.actors].sort()){let T=a(A);T&&rt(m,T,A)}let h=new Map;for(let A of e.hidden??[]){let T=a(
A);T&&!e.actors.has(A)&&t.actors[A].type!=="person"&&rt(h,T,A)}let w=new Map,g=[];for(let[A,T]of d){let[O,W]=A.split("."),F=`stack:${A}`;for(let H of T)w.set(H,
F);let C=`${T.length} ${t.types[O].plural}`;g.push({id:F,label:C,place:"",column:Number(W),chips:[],frame:null,head:!1,ended:"",members:T})}for(let A of c){if(w.
has(A))continue;w.set(A,A);let T=t.actors[A];g.push({id:A,label:T.name,place:N$(T),column:t.columns.of[A],chips:R$(t,A,m.get(A)??[],h.get(A)??[]),frame:l.get(A)??
(u.has(A)?A:null),head:u.has(A),ended:C$(t,T),members:[]})}for(let[A,T]of m)for(let O of T)w.set(O,Y(w,A));let{main:b,drawn:$,present:x}=j$(t,e.links,n),S=[...e.
links].filter(A=>{let{kind:T,source:O,target:W}=t.links[A];return $.has(t.kinds[T].family)?!(T===_h&&l.get(O)===W):!1}),y=lu(t,S,A=>w.get(A),s,b,r),v=[...new Set(
y.flatMap(A=>A.main?[...A.kinds,...A.back]:[]))].map(A=>t.kinds[A].letters),E=jh(t,e.found??e.links,y);return{boxes:g.map(A=>({...A,received:E(A.id)})),ribbons:y,
boxOf:w,main:b,drawn:$,present:x,columns:t.columns.columns,order:r,letters:v}}var Ph=10,F$=2;function _$({captions:t,width:e},n){let{x:o,y:s}=t[n],r=t.filter((l,u)=>u!==n&&l.y===s&&l.title),i=Math.max(-o,...r.filter(l=>l.x<o).map(l=>l.x-o)),
a=Math.min(e-o,...r.filter(l=>l.x>o).map(l=>l.x-o)),c=Math.min(i===-o?1/0:-i/2,a===e-o?1/0:a/2);return 2*Math.min(c,e/2)-Ph}function Bh({layout:t,colours:e,scale:n,
measure:o}){let{look:s,narrow:r}=t,i=Math.max(r?11:12,11/n),a=i*1.2;if(i>s.top-4)return[];let c=[];return t.captions.forEach(({title:l,note:u,x:f,y:d},m)=>{if(!l)
return;let h=_$(t,m),w=(k,v)=>E=>o(E,k,v),g=r||s.top<20+a?1:F$,b=Cn(l.toUpperCase(),h,w(i,650),g);if(b.some(k=>o(k,i,650)>h+Ph))return;let $=(k,v,E,R)=>{let A=Math.
min(o(k,E,R)/2+4,t.width/2),T=Math.min(Math.max(f,A),t.width-A),O={size:E,weight:R,fill:e.caption,anchor:"middle",alpha:1};c.push({type:"text",text:k,x:T,y:v,...O})},
x=r?d+s.top-8:d+Math.max(20,i+4);b.forEach((k,v)=>$(k,x+v*a,i,650));let S=x+(b.length-1)*a+15,y=u&&o(u,s.sub,400)<=h&&S<d+s.top-2;!r&&y&&!no(s.sub,n)&&$(u,S,s.sub,
400)}),c}var Hh=.13,B$=2.5;function H$(t){let e=t.slice(1).map(([o,s],r)=>Math.hypot(o-t[r][0],s-t[r][1])),n=e.reduce((o,s)=>o+s,0)/2;for(let[o,s]of e.entries()){if(n<=s&&
s){let[[r,i],[a,c]]=[t[o],t[o+1]];return[r+(a-r)*n/s,i+(c-i)*n/s]}n-=s}return t[0]??[0,0]}function Uh({ribbon:t,width:e,d:n,points:o,heads:s},{graph:r,layout:i,
colours:a,focus:c,detail:l,changes:u}){let f=c?c.ribbons.has(t.id):null,d=f||l,m=f===!1?Hh:1,h=i.nodes.get(t.from),w=ru(t.links,u),g=Ro(t.family,a,h&&r.columns.
columns[h.column].tone),b=w?ks(w.whole,a):g,$=t.possible?i.look.thin:e*(f&&!t.main?1.6:1),x=[];t.main&&m===1&&x.push({type:"path",d:n,stroke:a.ground,width:$+B$,
alpha:1});let S=w?iu[w.whole]:d?en[t.confidence]:null;x.push({type:"path",d:n,stroke:b,width:$,alpha:m,dash:S}),w?.line&&x.push({type:"path",d:n,stroke:ks(w.line,
a),width:Math.max(1.4,$*.4),alpha:m,dash:iu[w.line]});let[y,k]=H$(o);if(t.denied||d&&t.disputed){let[v,E,R,A]=[y-6,y+6,k-6,k+6].map(ge),T=`M${v} ${R}L${E} ${A}M${v}\
 ${A}L${E} ${R}`,O=`M${ge(y)} ${R}L${E} ${ge(k)}L${ge(y)} ${A}L${v} ${ge(k)}z`;x.push(t.denied?{type:"path",d:T,stroke:b,width:2,alpha:m}:{type:"path",d:O,fill:a.
ground,stroke:b,width:1.8,alpha:m})}for(let v of s)(t.main||d)&&x.push(U$(v,t,i.look,a,b,m,d));return x}function U$({x:t,y:e,way:n},o,s,r,i,a,c){let l=t-n*s.arrow,
u=o.main?s.strip/2:4,f=c&&o.ended,d=`M${ge(l)} ${ge(e-u)}L${ge(t)} ${ge(e)}L${ge(l)} ${ge(e+u)}${f?"":"z"}`;return f?{type:"path",d,stroke:i,width:1.8,alpha:a}:
o.possible?{type:"path",d,fill:r.ground,stroke:i,width:1.2,alpha:a}:{type:"path",d,fill:Ln(i,r.ink,.35),alpha:a}}function uu({x:t,y:e,way:n,kinds:o,slots:s},r){
let i=t-n*(r.arrow+2);return r.tiles==="none"?[]:r.tiles==="count"?[{kind:null,x:i-(n>0?r.slot:0),y:e-r.strip/2}]:o.map(a=>{let c=n>0?s.length-1-s.indexOf(a):s.
indexOf(a);return{kind:a,x:i-n*c*r.slot-(n>0?r.slot:0),y:e-r.strip/2}})}function Gh({ribbon:t,heads:e},{graph:n,layout:o,colours:s,focus:r,scale:i,changes:a}){let{
look:c}=o;if(!t.main||no(c.sub,i))return[];let l=r&&!r.ribbons.has(t.id)?Hh:1;return e.flatMap(u=>uu(u,c).flatMap(({kind:f,x:d,y:m})=>{let h=f?t.links.filter(S=>n.
links[S].kind===f):t.links,w=ru(h,a),g=f?n.kinds[f].colour:Ro(t.family,s),b=Nn(w?ks(w.line??w.whole,s):g),$=f?n.kinds[f].letters:String(u.kinds.length),x={x:d+.5,
y:m,width:c.slot-1,height:c.strip};return[{type:"path",d:pe(x,2),fill:b,stroke:s.ground,width:1,alpha:l},{type:"text",text:$,x:d+c.slot/2,y:m+c.strip/2+4,size:c.
sub,weight:700,fill:"#ffffff",anchor:"middle",alpha:l}]}))}function Ea(t){let{layout:e,colours:n,focus:o}=t,s=[];for(let a of e.frames)s.push({type:"path",d:pe(a,12),fill:n.strip,stroke:n.line,width:1,alpha:1});let r=({
ribbon:a,width:c})=>(o?.ribbons.has(a.id)?1e3:0)+(a.main?100-c:0),i=[...e.ribbons].sort((a,c)=>r(a)-r(c));for(let a of i)for(let c of Uh(a,t))s.push(Object.assign(
c,{strand:a.ribbon.id}));for(let a of i)for(let c of Gh(a,t))s.push(Object.assign(c,{cue:a.ribbon.id}));for(let a of e.nodes.values())for(let c of th(a,t))s.push(
Object.assign(c,{node:c.node??a.id}));return s}var Aa=t=>[...Bh(t),...[...t.layout.nodes.values()].flatMap(e=>eh(e,t))];var Br="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";function G$(t,e){e.path??=new Path2D(e.d),e.fill&&(t.fillStyle=
e.fill,t.fill(e.path)),e.stroke&&(t.strokeStyle=e.stroke,t.lineWidth=e.width??1,t.setLineDash(e.dash??[]),t.stroke(e.path))}function z$(t,{text:e,x:n,y:o,size:s,
weight:r,fill:i,halo:a,anchor:c}){t.font=`${r} ${s}px ${Br}`,t.textAlign=c==="middle"?"center":c,t.textBaseline="alphabetic",a&&(t.setLineDash([]),t.strokeStyle=
a,t.lineWidth=4,t.strokeText(e,n,o)),t.fillStyle=i,t.fillText(e,n,o)}function vs(t,e){t.save(),t.lineJoin="round",t.direction="ltr";for(let n of e)t.globalAlpha=
n.alpha??1,n.type==="text"?z$(t,n):G$(t,n);t.restore()}function Vh(t,e,n){let o={time:-1/0,x:0,y:0,what:null,done:!0},s=null,r=!1,i=0,a=null,c=({clientX:m,clientY:h})=>{let w=t.getBoundingClientRect();return{x:m-w.left,
y:h-w.top}},l=({timeStamp:m,detail:h,clientX:w,clientY:g})=>(h>1||m-o.time<900)&&Math.hypot(w-o.x,g-o.y)<6;function u(){o.done||(o.done=!0,o.what?.type==="actor"&&
n.expand(o.what.id))}t.addEventListener("click",m=>{let{clientX:h,clientY:w,timeStamp:g}=m;if(!a||Math.hypot(h-a.x,w-a.y)>6)return;if(l(m)){u();return}let b=c(m);
o={time:g,x:h,y:w,what:n.under(b),done:!1},n.click(o.what,b)}),document.addEventListener("pointerdown",m=>{t.contains(m.target)||!l(m)||(m.preventDefault(),window.
addEventListener("click",h=>h.stopPropagation(),{capture:!0,once:!0}),u())},{capture:!0}),e.on("zoom",n.touched),e.on("dragStart",()=>n.hover(null)),e.on("dragg\
ing",({nodes:m})=>{n.touched(),m.length&&n.drag(m)}),e.on("dragEnd",({nodes:m})=>{m.length&&n.drop(m)}),t.addEventListener("pointermove",m=>{m.buttons||m.pointerType===
"touch"||n.hover(n.under(c(m)),m)}),t.addEventListener("pointerleave",()=>n.hover(null)),t.addEventListener("pointerdown",m=>{clearTimeout(i),a=m.isPrimary?{x:m.
clientX,y:m.clientY}:null;let h={clientX:m.clientX,clientY:m.clientY};m.pointerType==="touch"&&!r&&(i=window.setTimeout(()=>f(h),550)),!(m.button||!(m.shiftKey||
r))&&(m.stopPropagation(),a=null,s=[c(m)],n.hover(null),t.setPointerCapture(m.pointerId))},{capture:!0}),t.addEventListener("pointermove",m=>{let h=s?.[0],w=c(m);
Math.hypot(m.movementX,m.movementY)>6/2&&clearTimeout(i),!(!s||!h)&&(m.stopPropagation(),(s.length>1||Math.hypot(w.x-h.x,w.y-h.y)>6)&&(s.push(w),n.lasso(s,!1)))},
{capture:!0});for(let m of["pointerup","pointercancel"])t.addEventListener(m,h=>{if(clearTimeout(i),!s)return;h.stopPropagation();let w=s,g=r;s=null,d(!1),m==="\
pointercancel"?n.lasso([],!1):w.length>1?n.lasso(w,!0):(!g||h.shiftKey)&&n.toggle(n.under(w[0]))},{capture:!0});function f(m){a=null,n.menu(n.under(c(m)),{x:m.clientX,
y:m.clientY})}t.addEventListener("contextmenu",m=>{m.preventDefault(),clearTimeout(i),f(m)});function d(m){r=m,t.classList.toggle("lasso",m),n.asked(m)}return{lasso:()=>d(
!r),pending:()=>o.done?0:Math.max(0,900-(performance.now()-o.time))}}function Yh(t,{x:e,y:n}){let o=!1;return t.forEach((s,r)=>{let i=t[(r+t.length-1)%t.length];
s.y>n!=i.y>n&&e<(i.x-s.x)*(n-s.y)/(i.y-s.y)+s.x&&(o=!o)}),o}function du(){let t=getComputedStyle(document.documentElement),e=n=>t.getPropertyValue(`--${n}`).trim();return{ground:e("ground"),ink:e("ink"),caption:e("quiet"),
strip:e("strip"),line:e("line"),accent:e("accent")}}function qh(){let t=document.createElement("canvas").getContext("2d"),e=new Map;return(n,o,s)=>{let r=`${s} ${n}`,
i=e.get(r);return i===void 0&&(t.font=`${s} 100px ${Br}`,i=t.measureText(n).width/100,e.set(r,i)),i*o}}function pu(t){let{compare:e}=t;return e?.by!=="dates"?[]:e.sides.map(n=>({...t,compare:null,window:n,certain:e.certain}))}function q$(t,e,n){let o={...e,compare:null};
if(n.by==="dates"){let[a,c]=pu({...e,compare:n}).map(l=>Ue(t,l));return[a,c]}let s=Ue(t,o),[r,i]=n.sides.map(a=>{let c=!!(a.certain&&e.window),{actors:l,links:u}=Ue(
t,{...$t,window:e.window,...a,certain:c});return{actors:new Set([...s.actors].filter(f=>l.has(f))),links:new Set([...s.links].filter(f=>u.has(f)))}});return[r,i]}
function K$({founded:t,born:e,dissolved:n,died:o}){let[s,r]=[t??e,n??o],i=s&&s!==".."?Re(s)[0]:null,a=r&&r!==".."?Re(r)[1]:null;return{begins:i==="0000-00-00"?null:
i,ends:a==="9999-99-99"?null:a}}var Kh=({begins:t,ends:e},[n,o])=>!(t&&o&&t>o)&&!(e&&n&&e<n);function Os(t,e,n){let[o,s]=q$(t,e,n),r=[...o.links].filter(f=>!s.links.
has(f)).sort(),i=[...s.links].filter(f=>!o.links.has(f)).sort(),a=[...o.links].filter(f=>s.links.has(f)).sort(),c={ended:r,began:i,held:a,actors:{ended:[],began:[]}};
if(n.by!=="dates")return c;let[l,u]=n.sides;for(let f of[...o.actors].sort()){let d=K$(t.actors[f]),[m,h]=[Kh(d,l),Kh(d,u)];m&&!h&&c.actors.ended.push(f),!m&&h&&
c.actors.began.push(f)}return c}var Qh=(t,e,[n,o])=>({before:fe(t.links[e],n),after:fe(t.links[e],o)});function Ta(t,e,n){let o=Te(e);if(!o)return n;let{ended:s,
began:r,held:i}=Os(t,e,o);return{...n,links:new Set([...s,...r,...i].sort())}}function Hr(t,e){let n=Te(e);if(!n)return null;let{ended:o,began:s,held:r,actors:i}=Os(
t,e,n),a={links:new Map,actors:new Map};for(let c of o)a.links.set(c,"ended");for(let c of s)a.links.set(c,"began");for(let c of r)a.links.set(c,"held");for(let c of i.
ended)a.actors.set(c,"ended");for(let c of i.began)a.actors.set(c,"began");return a}function Da(t,e,{sides:n,way:o,family:s}){let r=new Map,i=[new Set,new Set];
for(let l of[...e].sort()){let{source:u,target:f,kind:d}=t.links[l];if(t.kinds[d].family!==s)continue;let m=t.kinds[d].symmetric?[[u,f],[f,u]]:[o==="to"?[f,u]:[
u,f]];for(let[h,w]of m){let g=n.indexOf(h);g<0||(r.has(d)||r.set(d,[new Map,new Map]),rt(Y(r,d)[g],w,l),i[g].add(w))}}let a=l=>t.kinds[l].label,c=l=>Y(r,l).reduce(
(u,f)=>u+f.size,0);return{kinds:[...r.keys()].sort((l,u)=>c(u)-c(l)||(a(l)<a(u)?-1:1)).map(l=>({kind:l,sides:Y(r,l).map(u=>X$(t,u))})),shared:Xh(t,[...i[0]].filter(
l=>i[1].has(l))),alone:i.map((l,u)=>Xh(t,[...l].filter(f=>!i[1-u].has(f)))),links:[...r.values()].flatMap(l=>l.flatMap(u=>[...u.values()].flat()))}}var Xh=(t,e)=>e.
sort((n,o)=>t.actors[n].name<t.actors[o].name?-1:1);function X$(t,e){let n=o=>Math.max(...o.map(s=>ut(t.links[s].confidence)));return[...e].map(([o,s])=>({actor:o,
links:s})).sort((o,s)=>n(s.links)-n(o.links)||(t.actors[o.actor].name<t.actors[s.actor].name?-1:1))}var Fo=(t,e)=>t.left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top,Jh=(t,e)=>t.left<=e.left+1&&t.right>=e.right-1&&t.top<=e.top+1&&t.bottom>=e.bottom-
1,Ms=({x:t,y:e,width:n,height:o})=>({left:t,right:t+n,top:e,bottom:e+o}),Zh=(t,e)=>t.slice(1).some(([n,o],s)=>{let[r,i]=t[s];return Fo({left:Math.min(n,r)-1,right:Math.
max(n,r)+1,top:Math.min(o,i)-1,bottom:Math.max(o,i)+1},e)});var Q$=[620,1180],J$=[240,660],tw={column:300,box:84};function Z$({width:t,height:e,nodes:n,frames:o,ribbons:s,look:r}){let i=[...n.values(),...o].map(Ms),a=s.flatMap(
u=>u.points),[c,l]=[a.map(([u])=>u),a.map(([,u])=>u)];return{left:Ur([0,...i.map(({left:u})=>u-r.margin),...c]),right:-Ur([t,...i.map(({right:u})=>u+r.margin),...c].
map(u=>-u)),top:Ur([0,...i.map(({top:u})=>u-r.margin),...l]),bottom:-Ur([e,...i.map(({bottom:u})=>u+r.margin),...l].map(u=>-u))}}var Ur=t=>t.reduce((e,n)=>Math.
min(e,n));function mu(t){let{layout:e,colours:n}=t;return{shapes:[...Ea(t),...Aa(t)],box:Z$(e),colours:n,how:t}}var tv=({nodes:t,frames:e,ribbons:n})=>-Ur([0,...[
...t.values(),...e].map(({y:o,height:s})=>-o-s),...n.flatMap(({points:o})=>o.map(([,s])=>-s))]);function ev({boxes:t}){let e=new Map;for(let{column:o,chips:s}of t)
e.set(o,(e.get(o)??0)+1+.4*s.length);let n=(o,[s,r])=>Math.round(Math.min(r,Math.max(s,o)));return{width:n(tw.column*e.size,Q$),height:n(100+tw.box*Math.max(0,...e.
values()),J$)}}function ew({graph:t,shown:e,state:n,kept:o,colours:s,measure:r,size:i=null}){let a=$e(t,n),c=Oa(t,e,n,o,a,so(t)),l=Pr($a(c,i??ev(c),r),n.pinned),
{pinned:u}=n,d={graph:t,layout:l,colours:s,pinned:u,measure:r,...{focus:null,selected:new Set,scale:1,detail:!1},changes:Hr(t,n)},m=mu(d);return i?m:{...m,box:{
...m.box,bottom:tv(l)+l.look.margin}}}var nv=window.matchMedia("(prefers-color-scheme: dark)"),ov=window.matchMedia("print"),sv=window.matchMedia("(max-width: 760px)"),La=12,rv=6,Ca=[1180,660],iv=3,
ow=1.5;function sw(t,e,n,o,s){let r=new vis.DataSet(n.nodes),i=new vis.DataSet(n.edges),a=new vis.Network(t,{nodes:r,edges:i},n.options);t.querySelector(".vis-n\
etwork").tabIndex=-1;let c=new Map;for(let{source:L,target:N}of Object.values(e.links))for(let M of[L,N])c.set(M,(c.get(M)??0)+1);let l=n.nodes.map(({id:L})=>L),
u=new Set(l),f=so(e),d=qh(),m={made:null,lit:null,changes:null,hovered:null,painted:null,lasso:[]},h=du(),w=0,g=dh(t,a,()=>m.made&&m.made.layout),b=e;function $(){
if(!m.made)throw new Error("the picture has nothing to show before its first update");return m.made}let x=()=>$().layout;function S(){let{left:L,right:N,above:M,
below:I}=xs(),_=b!==e;return{width:(t.clientWidth||Ca[0])-(_?L+N:0),height:(t.clientHeight||Ca[1])-(_?M+I:0)}}function y(){let{width:L,height:N}=S();return Math.
max(1,Math.min(L/Ca[0],N/Ca[1],iv))}function k(L){let N=y();for(let M of[N,Math.sqrt(N),1]){g.usual=M;let{width:I,height:_}=S(),B=$a(L,{width:I/M,height:_/M},d);
if(B.fits||M===1)return B}throw new RangeError("a window has a scale")}function v(L){let N=$e(e,o.get());b=L.columns?{...e,columns:L.columns}:e,g.beside=b!==e;let{
kinds:M}=o.get(),I=M?.length===Object.keys(e.kinds).length,_=L.columns?o.get():{...o.get(),question:null,kinds:I?null:M},B=Oa(b,L,_,L.columns?L.actors:u,N,f),{open:Z}=o.
get(),ht=()=>Z?.type==="actor"&&m.made?oo(x(),Z.id):null,Tt=ht(),pt=Tt&&{...Tt};R(L,k(B)),g.keep(pt,ht())}function E(L){let{across:N,height:M}=$().plan;return Object.
fromEntries(L.map(I=>{let{x:_,y:B}=a.getPosition(I);return[I,[Math.round(_/N.width*_r),Math.round(B/M*_r)]]}))}function R(L,N){let M=Pr(N,o.get().pinned);m.made=
{shown:L,plan:N,layout:M};let I=new Map(oh(M,L.actors));r.remove(r.getIds().filter(_=>!I.has(_))),r.update([...I].map(([_,{area:B,own:Z}])=>({id:_,x:B.x+B.width/
2,y:B.y+B.height/2,fixed:!Z,shape:"custom",label:"",ctxRenderer:()=>({drawNode(){},nodeDimensions:{width:B.width,height:B.height}})}))),i.remove(i.getIds().filter(
_=>!I.has(i.get(_).from)||!I.has(i.get(_).to))),F()}function A(L){let{shown:N,layout:M,plan:I}=$();if(!L?.links.length)return M;let _=new Set(M.ribbons.flatMap(
({ribbon:pt})=>pt.links)),B=L.links.filter(pt=>N.links.has(pt)&&!_.has(pt)),Z=$e(e,o.get()),Tt=lu(e,B,pt=>M.boxOf.get(pt),Z,new Set,f).map((pt,Ee)=>Lh(pt,I,Ee));
return{...M,ribbons:[...M.ribbons,...Tt]}}function T(L,N){let M=m.hovered??m.lit,I=A(M),_=ih(I,M);return{graph:b,layout:I,colours:L,focus:_,pinned:o.get().pinned,
selected:new Set(o.get().selected.flatMap(B=>[B,I.boxOf.get(B)??B])),measure:d,scale:N,detail:N>=ow*g.usual,changes:m.changes}}function O(){let L=a.getScale(),N=m.
painted?L/m.painted.scale:0;if(!m.painted||N<.998||N>1.02){let M=T(h,L);m.painted={shapes:Ea(M),texts:Aa(M),scale:L}}return m.painted}function W(L){if(L.type!==
"text")return!0;let N=Jl(L,d),[M,I]=[{x:N.x,y:N.y},{x:N.x+N.width,y:N.y+N.height}].map(_=>a.canvasToDOM(_));return M.x>=0&&M.y>=0&&I.x<=t.clientWidth&&I.y<=t.clientHeight}
function F(){m.painted=null,a.redraw()}function C(L){clearTimeout(w);let N=()=>{let I=oo(x(),L);I&&o.get().view==="graph"&&g.bring(I)},M=Zo.pending();M?w=window.
setTimeout(N,M):N()}function H(L){m.lit=L&&(L.actors.length||L.links.length)?L:null,F()}function z(L){m.changes=L,m.painted=null}let K=L=>sh(x(),a.DOMtoCanvas(L),
rv/a.getScale());function et(L){let N=L&&rh(x(),L);JSON.stringify(N?.key??null)!==JSON.stringify(m.hovered?.key??null)&&(m.hovered=N,F())}function dt(L,N){clearTimeout(
w),L?.type==="stack"?o.set({stacks:[...o.get().stacks,L.key]}):L?.type==="more"?s.unfold(L.ids):L?s.select(L.type==="strand"?pa(e,L):L,wt(L,N)):s.select(null)}function wt(L,N){
let M=t.getBoundingClientRect(),I=L.type==="actor"?oo(x(),L.id):null,[_,B]=I?[I,{x:I.x+I.width,y:I.y+I.height}].map(Z=>a.canvasToDOM(Z)):[{x:N.x-La,y:N.y-La},{x:N.
x+La,y:N.y+La}];return{left:M.left+_.x,right:M.left+B.x,top:M.top+_.y,bottom:M.top+B.y}}function xt(L,N){let M=L.map(I=>a.DOMtoCanvas(I));if(m.lasso=N?[]:M,N){let I=({
x:Z,y:ht,width:Tt,height:pt})=>({x:Z+Tt/2,y:ht+pt/2}),B=[...x().nodes.values()].filter(Z=>Yh(M,I(Z))).flatMap(({id:Z,box:ht})=>ht.members.length?ht.members:[Z]);
o.set({selected:[...new Set([...o.get().selected,...B])]})}a.redraw()}function gn(L){let N=We(L),{selected:M}=o.get(),I=N.every(_=>M.includes(_));N.length&&o.set(
{selected:I?M.filter(_=>!N.includes(_)):[...new Set([...M,...N])]})}function We(L){return L?L.type==="actor"?[L.id]:L.type==="strand"?[...new Set(L.links.flatMap(
N=>[e.links[N].source,e.links[N].target]))]:L.ids:[]}a.on("beforeDrawing",L=>{let{shapes:N,texts:M}=O();vs(L,[...N,...M].filter(W))}),a.on("afterDrawing",L=>{if(m.
lasso.length<2)return;let N=`M${m.lasso.map(({x:I,y:_})=>`${I} ${_}`).join("L")}z`,M={stroke:h.accent,width:1.6/a.getScale(),dash:[6,4]};vs(L,[{type:"path",d:N,
fill:h.accent,alpha:.12},{type:"path",d:N,...M,alpha:1}])});for(let L of["zoom","dragging","dragEnd","animationFinished"])a.on(L,g.hold);let Zo=Vh(t,a,{under:K,
click:dt,expand:s.expand,toggle:gn,lasso:xt,asked:s.asked,menu:(L,N)=>s.menu(L,N),touched:()=>{g.touched=!0},hover:(L,N)=>{et(L),s.hover(L,N)},drag:L=>{let{shown:N,
plan:M}=$(),I={...o.get().pinned,...E(L)};m.made={shown:N,plan:M,layout:Pr(M,I)},F()},drop:L=>o.set({pinned:{...o.get().pinned,...E(L)}})});for(let L of[nv,ov])
L.addEventListener("change",()=>{h=du(),F()});let U="",J=0;return new ResizeObserver(()=>{let{x:L,y:N,scale:M}=g.corner;if(a.setSize("100%","100%"),!t.clientWidth||
!m.made)return;let{open:I}=o.get(),_=sv.matches&&I&&I.id===void 0?I.type:"",B=`${window.innerWidth} ${window.innerHeight} ${_}`,{top:Z}=t.getBoundingClientRect();
if(B!==U){if(U=B,g.touched=!1,v(m.made.shown),g.fit(),_&&m.lit){let{left:ht,right:Tt,top:pt,bottom:Ee}=Rr(x(),m.lit.actors);g.bring({x:ht,y:pt,width:Tt-ht,height:Ee-
pt})}s.resized()}else g.moveTo(L,N+(Z-J)/M,M);J=Z,a.redraw()}).observe(t),{asked:()=>b!==e,beside:(L,N,M)=>ch(x(),L,N,M),actorsOf:We,boxed:L=>{let{boxOf:N}=x(),
M=N.get(L);return M?[...N].filter(([,I])=>I===M).map(([I])=>I):[L]},core:l,degree:c,extent:(L=null)=>Rr(x(),L),fit:L=>{g.touched=!1,g.fit(L,!0)},highlight:H,lasso:Zo.
lasso,compare:z,kept:u,layout:x,measure:d,network:a,picture:()=>{let L=t.getBoundingClientRect(),N=a.getScale(),M=([Z,ht])=>{let Tt=a.canvasToDOM({x:Z,y:ht});return[
Tt.x+L.left,Tt.y+L.top]},{shapes:I,texts:_}=O(),B=A(m.hovered??m.lit);return lh(B,_.filter(W),I.filter(W),M,N,d)},placeOf:L=>E([L])[L],repaint:F,reveal:C,scene:(L=h)=>{
let N=a.getScale()>=ow*g.usual;return mu({...T(L,1),detail:N,selected:new Set})},seen:()=>{let[L,N]=[{x:0,y:0},{x:t.clientWidth,y:t.clientHeight}].map(M=>a.DOMtoCanvas(
M));return{left:L.x,right:N.x,top:L.y,bottom:N.y}},start:()=>{g.touched=!1,g.fit()},update:v,whereIs:L=>{let N=t.getBoundingClientRect(),M=L===null?null:oo(x(),
L);if(!M)return{x:N.left+N.width/2,y:N.top+N.height/2};let I=a.canvasToDOM({x:M.x+M.width/2,y:M.y+M.height/2});return{x:N.left+I.x,y:N.top+I.y}},zoom:g.zoom}}var rw={actor:t=>([,e])=>e.source===t||e.target===t,link:t=>([e])=>e===t,source:t=>([,e])=>e.claims.some(n=>n.source===t),event:()=>()=>!1};function cv(t,e,n){if(e.
type==="pair"){let{families:r}=Dr(t,n?.view.links??Object.keys(t.links),e);return{actors:[e.from,e.to],links:r.flatMap(({links:i})=>i)}}if(e.type!=="list"||!n)return null;
let{type:o,ids:s}=Dn(t,n,e.list);return o==="links"?{actors:[],links:s}:o==="actors"?{actors:s,links:[]}:null}function Na(t,{open:e,story:n,compare:o},s,r=null){
if(o?.by==="actors"&&e?.type==="compare")return lv(t,o);if(s&&(!e||e.type==="paths"))return{actors:s.actors,links:s.hops.flatMap(l=>l.links.map(({id:u})=>u))};if(e?.
type==="stories")return n&&uv(t,n);let i=e&&cv(t,e,r);if(i){let l=i.links.flatMap(u=>[t.links[u].source,t.links[u].target]);return{actors:[...new Set([...i.actors,
...l])],links:i.links}}if(!e?.id||!rw[e.type])return null;let a=Object.entries(t.links).filter(rw[e.type](e.id)),c=new Set(a.flatMap(([,l])=>[l.source,l.target]));
if(e.type==="actor"&&c.add(e.id),e.type==="event")for(let{actor:l}of t.events[e.id].roles)c.add(l);return{actors:[...c],links:a.map(([l])=>l),chosen:e.type==="a\
ctor"?e.id:null}}function lv(t,e){let{links:n}=Da(t,Object.keys(t.links),e),o=n.flatMap(s=>[t.links[s].source,t.links[s].target]);return{actors:[...new Set([...e.
sides,...o])],links:n}}function uv(t,{id:e,step:n}){let o=(t.stories??[]).find(a=>a.id===e)?.steps[n];if(!o)return null;let s=a=>[...new Set(o.sentences.flatMap(
c=>c[a]??[]))].filter(c=>Object.hasOwn(t[a],c)),r=s("links"),i=new Set(r.flatMap(a=>[t.links[a].source,t.links[a].target]));for(let a of s("events"))for(let{actor:c}of t.
events[a].roles)i.add(c);return i.size?{actors:[...i],links:r,chosen:Object.hasOwn(t.actors,o.select??"")?o.select:null}:null}var wu={};Pc(wu,{TYPES:()=>hu,inOrder:()=>Wa,index:()=>mv,prepare:()=>gv});var hu=["actor","event","source","link","story"],fv={wikidata:"Wikidata",gw:"Gleditsch-Ward",opensanctions:"OpenSanctions"},Wa=t=>[...t].sort().join(" "),In=(t,e,n)=>({
text:e,sort:t,shown:e,...n}),Ia=(t,...e)=>e.filter(zt).map(n=>In(t,n)),Gr=(t,e,{former_ids:n=[]})=>[e,...n].map(o=>In(t,o));function dv(t,e){let n=Object.entries(
e.identifiers??{}).flatMap(([o,s])=>{let r=fv[o]??o.toUpperCase();return[...new Set([`${s}`,`${r} ${s}`,`${o} ${s}`])].map(a=>In("code",a,{shown:`${r} ${s}`}))});
return[In("name",e.name),...e.names.map(({name:o,lang:s})=>In("name",o,{lang:s})),...Gr("name",t,e),...n,...Ia("code",e.url)]}var pv=(t,e)=>[In("phrase",e.title),
...Gr("phrase",t,e),...Ia("beside",e.publisher,e.author),...Ia("code",e.url,e.archived_url)];function mv(t){let e=new Map,{actors:n,events:o={},sources:s={},links:r={},
stories:i=[]}=t,a=l=>sn(t,l,n[l.source].name,n[l.target].name),c=(l,u,f,d)=>Object.keys(u).sort().map(m=>hv(l,m,f(u[m]),()=>d(m,u[m]),e));return[...c("actor",n,
({name:l})=>l,dv),...c("event",o,({name:l})=>l,(l,u)=>[In("phrase",u.name),...Gr("phrase",l,u),...Ia("beside",u.place)]),...c("source",s,({title:l})=>l,pv),...c(
"link",r,a,(l,u)=>[In("phrase",a(u)),...Gr("phrase",l,u)]),...c("story",Object.fromEntries(i.map(l=>[l.id,l])),({title:l})=>l,(l,u)=>[In("phrase",u.title),...Gr(
"phrase",l,u)])]}function hv(t,e,n,o,s){let r=null;return{type:t,id:e,name:n,get ways(){return r??=o().map(i=>yv(i,s))}}}var wv=200;function*gv(t){for(let e=0;e<
t.length;e+=1)t[e].ways,e%wv===0&&(yield)}function yv(t,e){let n=a=>{let c=e.get(a);return c||e.set(a,c=$o(a)),c},o=St(t.text),s=o?o.split(" "):[],r=$o(o),i=t.sort===
"code"?[]:Li(o);return{...t,folded:o,joined:s.join(""),points:r,inOrder:s.length>1?$o(Wa(s)):r,distinct:new Set(s),words:s.length>1?[...new Set(s)].map(n).filter(
a=>a.length>3):[],said:i,heard:i.join("")}}var uw=97,fw=10,aw=96,cw=1e3,lw=new WeakMap,{index:dw,prepare:pw}=wu;function bv(t){let e=St([...t.slice(0,2*cw)].slice(0,cw).join("")),n=e?e.split(" "):[],o=So(
e);return{folded:e,words:n,joined:n.join(""),pattern:o,inOrder:n.length>1?So(Wa(n)):o,heard:Li(e).join("")}}function kv(t,e){let n=xv(t,e);return e.sort==="besi\
de"||e.sort==="phrase"&&n<uw?n-fw:n}function xv(t,e){return t.folded===e.folded?100:t.joined===e.joined?uw:e.sort==="code"?0:t.pattern.points.length>1&&` ${e.folded}`.
includes(` ${t.folded}`)?e.folded.startsWith(t.folded)?95:93:Sv(t,e)?90:$v(t,e)}function Sv({words:t},{distinct:e}){let n=V(t);return t.length<2||!t.every((o,s)=>s===
t.length-1||e.has(o))?!1:[...e].some(o=>o.startsWith(n))}function $v(t,e){let n=e.sort==="name"?Ai:Ai+fw,o=Gn(t.pattern,e.points,n);(e.inOrder!==e.points||t.inOrder!==
t.pattern)&&(o=Math.max(o,Gn(t.inOrder,e.inOrder,n)));for(let s of e.words)o=Math.max(o,Gn(t.pattern,s,n+4)-4);return Math.max(o,vv(t,e))}function vv({heard:t,pattern:e},n){
return[...t].length<vd||!n.heard.includes(t)||!Ov(n.said,t)?0:(n.heard===t?88:84)+3*Gn(e,n.points)/100}function Ov(t,e){return t.some((n,o)=>{let s="";for(let r=o;r<
t.length&&s.length<e.length&&e.startsWith(s);r+=1)s+=t[r];return s===e})}function Mv(t){if(!Number.isInteger(t*4))return Number(t.toFixed(1));let e=Math.floor(t*
10),n=t*10-e;return(n>.5||n===.5&&e%2?e+1:e)/10}function Ev(t,e){if(e.length<2)return null;let n=lw.get(t)??Av(t);lw.set(t,n);for(let o=1;o<e.length;o+=1){let[s,
r]=[e.slice(0,o),e.slice(o)].map(i=>[...n.get(i.join(" "))??[]]);if(s.length===1&&r.length===1&&s[0]!==r[0])return[s[0],r[0]]}return null}function Av(t){let e=new Map;
for(let{type:n,id:o,ways:s}of t)for(let{sort:r,folded:i}of n==="actor"?s:[])r==="name"&&i&&e.set(i,(e.get(i)??new Set).add(o));return e}function mw(t,e,n,o,s){let r=bv(
n);if(!r.folded)return{found:[],pair:null};let i=Ev(e,r.words),a=f=>[t.links[f].source,t.links[f].target].every(d=>i?.includes(d)),c=[];for(let f of e){if(s.length&&
!s.includes(f.type))continue;let[d,m]=[-1,f.ways[0]];for(let h of f.ways){let w=kv(r,h);w>d&&([d,m]=[w,h])}i&&d<aw&&f.type==="link"&&a(f.id)&&([d,m]=[aw,f.ways[0]]),
d>=Ai&&c.push({entry:f,score:Mv(d),way:m})}let l=({entry:f})=>hu.indexOf(f.type),u=({way:f})=>[...f.shown].length;return c.sort((f,d)=>d.score-f.score||l(f)-l(d)||
u(f)-u(d)||(f.entry.id<d.entry.id?-1:1)),{found:c.slice(0,o),pair:i}}function _o(t,e,n,{limit:o=8,types:s=[]}={}){let{found:r,pair:i}=mw(t,e,n,o,s);return{results:r.
map(({entry:{type:c,id:l,name:u},score:f,way:d})=>({type:c,id:l,name:u,score:f,matched:d.shown===l||d.shown===u?null:d.shown,lang:d.lang??null})),pair:i,removed:cs(
t,n.trim())}}function hw(t,e,n,{limit:o=10,types:s=[]}={}){let{found:r,pair:i}=mw(t,e,n,o,s),a=r.map(({entry:{type:u,id:f,name:d},score:m,way:h})=>({id:f,type:u,
name:d,matched:h.shown,score:m,notToConfuseWith:u==="actor"?t.actors[f].not_to_confuse_with??[]:[]})),c=t.info?.removed??{},l=n.trim();return{results:a,pair:i,removed:Object.
hasOwn(c,l)?c[l]:null}}var Tv=3,ww=3,Dv=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),ja={support:"gives support to",structure:"leads or belongs to",alignment:"is alli\
ed with",hostility:"opposes"},gu="is linked with",Lv="supports or is tied to",Cv="supports",Ts=t=>t===Gt?"no country":Dv.of(t)??t;function zr(t,e){let n=ke(e);return n===
null?t.actors[e]?.name??e:`actors in ${Ts(n)}`}function As(t,e="and",n=ww){let o=t.length>n+1?[...t.slice(0,n),`${t.length-n} more`]:t;return o.length>1?`${o.slice(
0,-1).join(", ")} ${e} ${o.at(-1)}`:o[0]??""}var Wn=(t,e)=>Object.keys(t.kinds).filter(n=>t.kinds[n].family===e);function yu(t,e){let n=Object.keys(t.kinds),o=e.
kinds??is(t,e,"kinds")??n,s=Q.filter(i=>Wn(t,i).some(a=>o.includes(a))),r=s.every(i=>Wn(t,i).every(a=>o.includes(a)));return o.length?o.length===n.length&&!yt(e)&&
s.includes("support")?Cv:o.length===n.length?gu:o.length===1?t.kinds[o[0]].verb:r&&s.length===1?ja[s[0]]:r&&s.length===Un.length&&!s.includes("hostility")?Lv:r?
As(s.map(i=>ja[i].replace(" to","")),"or"):As(o.map(i=>t.kinds[i].verb),"or",Tv):"has no link with"}function Nv(t,e){if(!yt(e))return null;let{via:n=[]}=e.question?.
walk??{},o=Fe(e),s=o===1?"directly":o===2?"directly or through one other":`through up to ${o-1} others`;if(!n.length)return s;let r=o===Fe({question:e.question&&
{...e.question,walk:{via:n}}});return`through ${As(n.map(i=>zr(t,i)))}${r?"":`, ${P(o,"hop")} at most`}`}function Fa({window:t}){let e=lr(t);return t?/^(since|until) /.
test(e)?e:/ to /.test(e)?`from ${e}`:`in ${e}`.replace(/^in (\d+ )/,"on $1"):"at any time"}var Iv=t=>t.map(e=>Fa({window:e})).join(" or ");function bu(t,e){let{
from:n=null,to:o=null}=e.question??{};return{from:n?zr(t,n):"Who",verb:yu(t,e),to:o?zr(t,o):"whom",through:Nv(t,e),time:e.compare?.by==="dates"?Iv(e.compare.sides):
Fa(e),certain:e.certain}}function ze(t,e){let{from:n,verb:o,to:s,through:r,time:i,certain:a}=bu(t,e),c=[r,e.window&&i,a&&"certain only"].filter(Boolean);return`${[
`${n[0].toUpperCase()}${n.slice(1)} ${o} ${s}`,...c].join(", ")}?`}function Ra(t,e,n,o,s){let r=e[n];if(r===null)return[];let i=de(t,n).filter(c=>!r.includes(c));
if(!i.length)return[];let a=r.length?i.length<r.length?`not ${As(i.map(o),"or")}`:As(r.map(o),"or"):"none";return[{key:n,label:`${s}: ${a}`,change:{[n]:null}}]}
function Ds(t,e){let{walk:n={}}=e.question??{},o=i=>{let{[i]:a,...c}=n;return{question:e.question&&{...e.question,walk:c},chosen:null}},s=xe(e)!==null;return[...Ra(
t,e,"types",i=>t.types[i].label.toLowerCase(),"Actors"),...Ra(t,e,"countries",Ts,"Countries"),...Ra(t,e,"confidences",String,"Confidence"),...Ra(t,e,"statuses",
i=>ne[i],"Status"),n.undirected&&{key:"undirected",label:"in either direction",change:o("undirected")},n.parts===!1&&{key:"parts",label:"parts not counted with \
their whole",change:o("parts")},s&&n.time&&{key:"time",label:n.time==="together"?"all on one day":"one after another",change:o("time")},s&&n.limit&&{key:"limit",
label:`at most ${P(n.limit,"path")}`,change:o("limit")},s&&n.sort&&{key:"sort",label:"strongest first",change:o("sort")},e.only&&{key:"only",label:`only ${As(e.
only.map(i=>t.actors[i]?.name??i))}`,change:{only:null}},...e.without.length>ww+1?[{key:"without",label:`${e.without.length} hidden`,change:{without:[]}}]:e.without.
map(i=>({key:`without:${i}`,label:`without ${t.actors[i]?.name??i}`,change:{without:e.without.filter(a=>a!==i)}})),e.focus&&{key:"focus",label:`near ${t.actors[e.
focus.id].name}: ${P(e.focus.depth,"step")}`,change:{focus:null}}].flatMap(i=>i||[])}var Ls=Object.freeze({...Object.fromEntries(Rt.map(t=>[t,$t[t]])),focus:null,
chosen:null}),_a=t=>Rt.every(e=>lt(t[e],$t[e]))&&!t.focus;var Wv=8,gw=X.join("|");function Rv(t){let e=[...t.matchAll(/[^\s,;!]+/g)];for(let n=0;n<e.length;n+=1)for(let o=Math.min(e.length,n+Wv);o>n;o-=1){let[s,r]=[e[n].
index,e[o-1].index+e[o-1][0].length],i=t.slice(s,r).replace(/[?.]+$/,"");if(/\d{3}|\d[./]/.test(i))try{let a=on(i);if(a)return{window:a,rest:`${t.slice(0,s)} ${t.
slice(r)}`}}catch(a){if(!(a instanceof RangeError))throw a;if(qd(a))return{fault:a.message}}}return null}function yw(t){let e=X.findIndex(n=>n===t.toLowerCase());
return{confidences:e?X.slice(e):X.slice(0,1)}}var jv=[[/\b(?:certain or possible|possibly|possible)\b/i,()=>({certain:!1})],[/\b(?:certain|certainly)(?: only)?\b/i,
()=>({certain:!0})],[new RegExp(`\\b(${gw}) confidence(?: only)?\\b`,"i"),yw],[new RegExp(`^\\s*(${gw})\\s*$`,"i"),yw],[/\b(disputed|denied)\b/i,t=>({statuses:bt.
filter(e=>e===t.toLowerCase())})],[/\b(?:not contested|uncontested|undisputed|asserted)\b/i,()=>({statuses:bt.slice(0,1)})],[/\b(?:direct|directly)\b/i,()=>({hops:1})],
[/\b([1-6]) (?:hops?|steps?)\b/i,t=>({hops:Number(t)})]];function bw(t){let e=Rv(t),n=e&&"rest"in e?e.rest:t,o=e&&"window"in e?{window:e.window}:{};for(let[s,r]of jv)
n=n.replace(s,(i,a)=>(Object.assign(o,r(String(a)))," "));return{...o,rest:n,hops:o.hops??null,fault:e&&"fault"in e?e.fault:null}}var _v=4,kw=80,Pv={funding:["money","funds","fund","finance","finances","pays","paid","cash"],weapons:["arms","arm","weapon","missiles","rockets","armed"],training:[
"train","trained","trainers"],political:["political"],troops:["fighters","soldiers"],attack:["attacks","attacked","strikes"],designation:["designates","designat\
ed","sanctions","sanctioned"],command:["commands","commanded"],leads:["lead","leader","leaders","led"]},ku={support:"support",supports:"support",supported:"supp\
ort",backs:"support",aid:"support",help:"support",helps:"support",hostility:"hostility",against:"hostility",fights:"hostility",structure:"structure",alignment:"\
alignment"},Ba=new Set("a actors all an and are by can do does for gave get gets give given gives giving goes has have how in is it its link linked links of on \
or passes paths reach reaches send sends sent show supplies the them their to was were what when where which who whom whose with".split(" ")),xw={from:"from",by:"\
from",to:"to",for:"to",into:"to",through:"via",via:"via",with:"with",around:"with",without:"without",not:"without",except:"without",in:"in",upstream:"to",downstream:"\
from"};function xu(t,e){let n=Sw(t,e);if(n.length)return n;let s=e.split(/[,;+/]|\b(?:and|or)\b|\s+/).filter(r=>r.trim()).map(r=>Sw(t,r));return s.length>1&&s.every(
r=>r.length)?[...new Set(s.flat())]:[]}function Sw(t,e){let n=St(e);if(!n)return[];let o=Object.keys(t.kinds),s=o.filter(a=>Pa(t,a).includes(n));if(s.length)return s;
let r=$w(n)??Q.find(a=>a.startsWith(n)),i=o.filter(a=>Pa(t,a).some(c=>c.startsWith(n)));return i.length?i:r?Wn(t,r):Su(t,n)}function Ha(t,e){let n=Object.keys(t.
kinds).filter(s=>Pa(t,s).includes(e)),o=$w(e);return n.length||!o?n:Wn(t,o)}function Su(t,e){if(e.length<_v)return[];let n=[...Object.keys(t.kinds).flatMap(i=>Pa(
t,i)),...Object.keys(ku)],o=So(e),s=i=>Gn(o,$o(i),kw),[r]=n.sort((i,a)=>s(a)-s(i));return s(r)>=kw?Ha(t,r):[]}var $u=t=>Object.hasOwn(xw,t)?xw[t]:null,$w=t=>Object.
hasOwn(ku,t)?ku[t]:void 0;function Pa(t,e){let{label:n,verb:o,pluralVerb:s}=t.kinds[e];return[e,n,o,s??"",...Pv[e]??[]].map(St).filter(Boolean)}function Po(t,e){
let n=St(e),o=new Map;for(let{country:s}of Object.values(t.actors))s&&o.set(s,(o.get(s)??0)+1);return[...o].map(([s,r])=>({code:s,actors:r,name:St(Ts(s))})).filter(
({actors:s,name:r})=>n.length>2&&s>1&&r.startsWith(n))}var Hv=88,Uv=90,Gv=6,zv=80,Vv=/^(?:all|everything|clear|clear all|reset)$/i,Yv=/^(?:compare )?(.+) (?:vs\.?|versus) (.+)$|^compare (.+) (?:and|with|to) (.+)$/i;
function vu(t,e,n,o=!1){let{results:s}=_o(t,e,n.join(" "),{limit:1,types:["actor"]}),r=o?zv:n.length>1?Uv:Hv;return s[0]&&s[0].score>=r?s[0]:null}function qv(t,e,n,o){
let s={kinds:[],from:null,to:null,via:[],without:[],either:!1,hops:null,loose:[],kindAt:-1,unknown:[],faults:[],state:{}},{rest:r,hops:i,fault:a,...c}=bw(n);Object.
assign(s,{hops:i,state:c}),a&&s.faults.push(a);let l=r.split(/[\s,?!;:→>]+/).filter(Boolean),u=null;for(let f=0;f<l.length&&!s.unknown.length;){let d=St(l[f]),
m=$u(d);if(m&&!(d==="for"&&f===l.length-1)){u=m,f+=1;continue}let h=Kv(t,e,s,l,f,u,o);h.role&&(u=null),f+=h.words}return s}function Kv(t,e,n,o,s,r,i){let a=Math.
min(Gv,o.length-s),c=St(o[s]),l=(m,h)=>(n.kinds.push(...m),n.kindAt<0&&(n.kindAt=s),{words:h,role:!1});for(let m=a;m>=1;m-=1){let h=o.slice(s,s+m),w=St(h.join("\
 ")),g=r==="via"?[]:Ha(t,w);if(g.length)return l(g,m);if(r==="in"){let x=Po(t,h.join(" "));if(x.length===1)return n.to=Yn(x[0].code),n.either=n.from===null,{words:m,
role:!0};continue}if(Ba.has(St(h.at(-1)??""))||Ba.has(c)&&m>1)continue;let b=x=>$u(St(x))||Ha(t,St(x)).length>0;if(w.length<3||h.some((x,S)=>S>0&&b(x)))continue;
let $=vu(t,e,h);if($)return vw(n,$.id,r,s),{words:m,role:!0}}let[u]=r==="from"||r==="to"?Po(t,o[s]):[];if(u&&(r==="from"||r==="to"))return n[r]=Yn(u.code),{words:1,
role:!0};if(Ba.has(c))return{words:1,role:!1};let f=i&&r!=="via"?Su(t,c):[];if(f.length)return l(f,1);let d=i&&c.length>3&&vu(t,e,[o[s]],!0);return d?(vw(n,d.id,
r,s),{words:1,role:!0}):(n.unknown.push(o[s]),{words:1,role:!1})}function vw(t,e,n,o){n==="via"?t.via.push(e):n==="without"?t.without.push(e):n==="from"&&!t.from?
t.from=e:n==="to"&&!t.to?t.to=e:n==="with"&&!t.to?(t.to=e,t.either=!0):t.loose.push({id:e,at:o})}function Ow(t,e,n,o,s){let r=qv(t,e,n,s);if(r.faults.length)return{wrong:r.faults[0]};let{via:i,without:a}=r,l=Object.keys(r.state).length+(r.kinds.length?1:0)>
0||a.length>0||!!r.hops||r.either,{from:u,to:f}=r;if(r.unknown.length){let[$]=r.unknown;return{wrong:l||u||f||i.length||r.loose.length||/\d/.test($)?`No actor, \
kind of link or time is called “${$}”`:null}}for(let{id:$,at:x}of r.loose){let S=r.kindAt<0||x<r.kindAt;if(!u&&(S||f!==null)&&$!==f)u=$;else if(!f&&$!==u)f=
$;else return{wrong:"A question has two actors at most; add others with “through”"}}let d=[u,f,...i].filter(Boolean).length,m=d===1&&r.loose.length===1;if(!l&&
(d===0||m))return{wrong:null};let h=!!(u||f||i.length),w=h?{...Ls}:{},g=r.hops??(r.either?1:null);if(h)w.question={from:u,to:f,walk:{...i.length?{via:i}:{},...r.
either?{undirected:!0}:{},...g?{maxHops:g}:{}}};else if(r.hops&&o.question)w.question={...o.question,walk:{...o.question.walk,maxHops:r.hops}};else if(r.hops)return{
wrong:"A number of hops needs an actor, such as “to Hezbollah directly”"};let b={...o,...w};return r.kinds.length?Object.assign(w,_e(t,b,"kinds",r.kinds)):r.
either&&h&&Object.assign(w,_e(t,b,"kinds",Object.keys(t.kinds))),a.length&&(w.without=[...new Set([...b.without,...a])]),Object.assign(w,r.state),r.state.certain!==
void 0&&!(w.window??b.window)?{wrong:"“certain” and “possible” are said of a time: add one, such as “certain 2013”, or choose one first"}:{change:w,
more:l}}function Xv(t,e,n){let o=Yv.exec(n)?.slice(1).filter(a=>a!==void 0),[s,r]=(o??[]).map(a=>vu(t,e,a.trim().split(/\s+/),!0));if(!s||!r||s.id===r.id)return null;
let i={compare:{by:"actors",sides:[s.id,r.id],way:"to",family:"support"},open:{type:"compare"}};return{name:`Compare ${t.actors[s.id].name} and ${t.actors[r.id].
name}`,change:i}}function Qv(t,e){let n=St(e);return Object.entries(t.types).filter(([,{label:o,plural:s}])=>n&&[o,s].some(r=>St(r)===n)).map(([o,{plural:s}])=>({
name:`All ${s} in view`,change:{open:{type:"list",list:Pe("actors",{type:o})}}}))}function Mw(t,e,n,o){let s=u=>{let f={...o,...u},d=Ds(t,f).filter(({key:m})=>m!==
"undirected");return{name:[ze(t,f),...d.map(({label:m})=>m)].join(" · "),change:u}};if(Vv.test(n.trim()))return{options:[{name:"Everything: clear the question \
and all filters",change:Ls}],alone:!0};let r=Xv(t,e,n);if(r)return{options:[r],alone:!1,after:!0};let i=Ow(t,e,n,o,!1);if("change"in i)return{options:[s(i.change)],
alone:i.more};let{wrong:a}=i,c=Ow(t,e,n,o,!0);if("change"in c)return{options:[s(c.change)],alone:!1,after:!a};let l=Po(t,n).filter(({name:u})=>u===St(n));return l.
length?{options:l.map(({code:u})=>{let f={...Ls,question:{from:null,to:Yn(u),walk:{undirected:!0,maxHops:1}}};return s({...f,..._e(t,{...o,...f},"kinds",Object.
keys(t.kinds))})}),alone:!1,after:!0}:{options:Qv(t,n),alone:!1,after:!0,...a?{wrong:a}:{}}}var Jv=150,Ou=0,Ua=window.location.hash,Vr=null;function Aw(t,e){clearTimeout(Ou),Ou=setTimeout(()=>{if(window.location.hash!==Ua)return;let n=Vr,o=n&&Rt.some(s=>!lt(
n[s],e[s]));Vr=e;try{let s=`#${qi(t,e)}`;o?window.history.pushState(null,"",s):window.history.replaceState(null,"",s)}catch{}Ua=window.location.hash},Jv)}function Mu({
notes:t,renamed:e},n){let o=[...e.map(s=>`${s}.`)];t.length&&o.push(`Parts of the link to this view could not be read: ${t.join("; ")}.`),o.length&&n(o.join(" "))}
function Tw(t,e,n,o){Vr=e.get(),window.addEventListener("hashchange",()=>{clearTimeout(Ou),Ua=window.location.hash;let s=Ua.slice(1);if(s===qi(t,e.get()))return;
let{state:r,...i}=Ki(t,s);Vr=s?r:o(),e.set(Vr),Mu(i,n)})}function Cs(t,e){let n=qi(t,e);return window.location.href.split("#")[0]+(n&&`#${n}`)}var Dw=12,Zv=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,tO=/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;function Ft(t,e=300){let n=String(t).replace(Zv,"").replace(tO," ").
trim(),o=[...n.slice(0,2*e)];return o.length>e?`${o.slice(0,e-1).join("")}…`:n}function Yr(t){let e=t.length-Dw;return e>1?`${t.slice(0,Dw).join(", ")} and ${e}\
 more`:t.join(", ")}var Ve=(t,e)=>Ft(t.actors[e]?.name??e,80),eO={kinds:["Kinds of link",(t,e)=>Ft(t.kinds[e].label)],types:["Types of actor",(t,e)=>t.types[e].
label],confidences:["Confidence",(t,e)=>e],statuses:["Status",(t,e)=>ne[e]],countries:["Countries",(t,e)=>e===Gt?"none given":e]};function nO(t,e,n){let o=e[n];
if(o===null)return null;let[s,r]=eO[n],a=de(t,n).filter(c=>!o.includes(c));return o.length===0?`${s}: none`:a.length<o.length?`${s}: all but ${Yr(a.map(c=>r(t,c)))}`:
`${s}: ${Yr(o.map(c=>r(t,c)))}`}function Lw([t,e]){return t&&e?t===e?`on ${ft(t)}`:`from ${ft(t)} to ${ft(e)}`:t?`from ${ft(t)} on`:`until ${e&&ft(e)}`}var Cw=({
window:t,certain:e})=>t&&`${e?"Certainly":"Possibly"} active ${Lw(t)}`;function Nw(t,{compare:e}){if(!e||e.by==="actors")return null;let[n,o]=e.by==="dates"?e.sides.
map(s=>`active ${Lw(s)}`):e.sides.map(s=>Rn(t,{...$t,...s}).join(", ")||"all links");return`Compared: ${n} with ${o}`}function oO(t){let{on:e,between:n,certain:o,
...s}=t.info.narrowedBy??{},r=Oo({on:e,between:n}),i={kinds:["Kinds of link",c=>Ft((t.kinds[c]??t.unusedKinds?.[c])?.label??c)],families:["Families of links",String],
status:["Status",c=>ne[c]??c],min_confidence:["Confidence",c=>`${c} or better`],without:["Hidden",c=>Ve(t,c)],within:["Only actors within",String]};return[...Object.
entries(s).flatMap(([c,l])=>{let[u,f]=i[c]??[c.replaceAll("_"," "),String],d=[l].flat();return d.length?`${u}: ${Yr(d.map(f))}`:[]}),Cw({window:r,certain:!!o})].
filter(c=>c!==null)}function Rn(t,e){let n=e.without.map(o=>Object.hasOwn(t.actors,o)?Ve(t,o):o);return[...oO(t),...$n.map(o=>nO(t,e,o)),Cw(e),Nw(t,e),e.only&&`\
Only: ${Yr(e.only.map(o=>Ve(t,o)))}`,n.length>0&&`Hidden: ${Yr(n)}`].filter(Boolean)}var Iw=(t,e)=>[ze(t,e),...Ds(t,e).map(({label:n})=>n),Nw(t,e)].filter(Boolean).
join(" · ");function Ww(t,e,{folded:n=0}={}){return e.focus?`In focus: ${Ve(t,e.focus.id)} and actors within ${P(e.focus.depth,"step")}`:n>0?`${n.toLocaleString(
"en")} more actors are not shown`:null}var Eu=new Date,Au=new Date;function _t(t,e,n,o){function s(r){return t(r=arguments.length===0?new Date:new Date(+r)),r}return s.floor=r=>(t(r=new Date(+r)),r),
s.ceil=r=>(t(r=new Date(r-1)),e(r,1),t(r),r),s.round=r=>{let i=s(r),a=s.ceil(r);return r-i<a-r?i:a},s.offset=(r,i)=>(e(r=new Date(+r),i==null?1:Math.floor(i)),r),
s.range=(r,i,a)=>{let c=[];if(r=s.ceil(r),a=a==null?1:Math.floor(a),!(r<i)||!(a>0))return c;let l;do c.push(l=new Date(+r)),e(r,a),t(r);while(l<r&&r<i);return c},
s.filter=r=>_t(i=>{if(i>=i)for(;t(i),!r(i);)i.setTime(i-1)},(i,a)=>{if(i>=i)if(a<0)for(;++a<=0;)for(;e(i,-1),!r(i););else for(;--a>=0;)for(;e(i,1),!r(i););}),n&&
(s.count=(r,i)=>(Eu.setTime(+r),Au.setTime(+i),t(Eu),t(Au),Math.floor(n(Eu,Au))),s.every=r=>(r=Math.floor(r),!isFinite(r)||!(r>0)?null:r>1?s.filter(o?i=>o(i)%r===
0:i=>s.count(0,i)%r===0):s)),s}var za=_t(()=>{},(t,e)=>{t.setTime(+t+e)},(t,e)=>e-t);za.every=t=>(t=Math.floor(t),!isFinite(t)||!(t>0)?null:t>1?_t(e=>{e.setTime(
Math.floor(e/t)*t)},(e,n)=>{e.setTime(+e+n*t)},(e,n)=>(n-e)/t):za);var aC=za.range,jn=1e3,Le=jn*60,Fn=Le*60,_n=Fn*24,Du=_n*7,Rw=_n*30,Tu=_n*365,qr=_t(t=>{t.setTime(
t-t.getMilliseconds())},(t,e)=>{t.setTime(+t+e*jn)},(t,e)=>(e-t)/jn,t=>t.getUTCSeconds()),cC=qr.range,jw=_t(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*jn)},
(t,e)=>{t.setTime(+t+e*Le)},(t,e)=>(e-t)/Le,t=>t.getMinutes()),lC=jw.range,Fw=_t(t=>{t.setUTCSeconds(0,0)},(t,e)=>{t.setTime(+t+e*Le)},(t,e)=>(e-t)/Le,t=>t.getUTCMinutes()),
uC=Fw.range,_w=_t(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*jn-t.getMinutes()*Le)},(t,e)=>{t.setTime(+t+e*Fn)},(t,e)=>(e-t)/Fn,t=>t.getHours()),fC=_w.range,
Pw=_t(t=>{t.setUTCMinutes(0,0,0)},(t,e)=>{t.setTime(+t+e*Fn)},(t,e)=>(e-t)/Fn,t=>t.getUTCHours()),dC=Pw.range,Bw=_t(t=>t.setHours(0,0,0,0),(t,e)=>t.setDate(t.getDate()+
e),(t,e)=>(e-t-(e.getTimezoneOffset()-t.getTimezoneOffset())*Le)/_n,t=>t.getDate()-1),pC=Bw.range,sO=_t(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+
e)},(t,e)=>(e-t)/_n,t=>t.getUTCDate()-1),mC=sO.range,Hw=_t(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+e)},(t,e)=>(e-t)/_n,t=>Math.floor(t/_n)),
hC=Hw.range;function Bo(t){return _t(e=>{e.setDate(e.getDate()-(e.getDay()+7-t)%7),e.setHours(0,0,0,0)},(e,n)=>{e.setDate(e.getDate()+n*7)},(e,n)=>(n-e-(n.getTimezoneOffset()-
e.getTimezoneOffset())*Le)/Du)}var Uw=Bo(0),rO=Bo(1),iO=Bo(2),aO=Bo(3),cO=Bo(4),lO=Bo(5),uO=Bo(6),wC=Uw.range,gC=rO.range,yC=iO.range,bC=aO.range,kC=cO.range,xC=lO.
range,SC=uO.range;function Ho(t){return _t(e=>{e.setUTCDate(e.getUTCDate()-(e.getUTCDay()+7-t)%7),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCDate(e.getUTCDate()+n*
7)},(e,n)=>(n-e)/Du)}var Gw=Ho(0),fO=Ho(1),dO=Ho(2),pO=Ho(3),mO=Ho(4),hO=Ho(5),wO=Ho(6),$C=Gw.range,vC=fO.range,OC=dO.range,MC=pO.range,EC=mO.range,AC=hO.range,
TC=wO.range,zw=_t(t=>{t.setDate(1),t.setHours(0,0,0,0)},(t,e)=>{t.setMonth(t.getMonth()+e)},(t,e)=>e.getMonth()-t.getMonth()+(e.getFullYear()-t.getFullYear())*12,
t=>t.getMonth()),DC=zw.range,Va=_t(t=>{t.setUTCDate(1),t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCMonth(t.getUTCMonth()+e)},(t,e)=>e.getUTCMonth()-t.getUTCMonth()+
(e.getUTCFullYear()-t.getUTCFullYear())*12,t=>t.getUTCMonth()),LC=Va.range,Lu=_t(t=>{t.setMonth(0,1),t.setHours(0,0,0,0)},(t,e)=>{t.setFullYear(t.getFullYear()+
e)},(t,e)=>e.getFullYear()-t.getFullYear(),t=>t.getFullYear());Lu.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:_t(e=>{e.setFullYear(Math.floor(e.getFullYear()/
t)*t),e.setMonth(0,1),e.setHours(0,0,0,0)},(e,n)=>{e.setFullYear(e.getFullYear()+n*t)});var CC=Lu.range,io=_t(t=>{t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,e)=>{
t.setUTCFullYear(t.getUTCFullYear()+e)},(t,e)=>e.getUTCFullYear()-t.getUTCFullYear(),t=>t.getUTCFullYear());io.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:
_t(e=>{e.setUTCFullYear(Math.floor(e.getUTCFullYear()/t)*t),e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCFullYear(e.getUTCFullYear()+n*t)});var NC=io.
range;function Vw(t,e,n,o,s,r){let i=[[qr,1,jn],[qr,5,5*jn],[qr,15,15*jn],[qr,30,30*jn],[r,1,Le],[r,5,5*Le],[r,15,15*Le],[r,30,30*Le],[s,1,Fn],[s,3,3*Fn],[s,6,6*
Fn],[s,12,12*Fn],[o,1,_n],[o,2,2*_n],[n,1,Du],[e,1,Rw],[e,3,3*Rw],[t,1,Tu]];function a(l,u,f){let d=u<l;d&&([l,u]=[u,l]);let m=f&&typeof f.range=="function"?f:c(
l,u,f),h=m?m.range(l,+u+1):[];return d?h.reverse():h}function c(l,u,f){let d=Math.abs(u-l)/f,m=ps(([,,g])=>g).right(i,d);if(m===i.length)return t.every(wl(l/Tu,
u/Tu,f));if(m===0)return za.every(Math.max(wl(l,u,f),1));let[h,w]=i[d/i[m-1][2]<i[m][2]/d?m-1:m];return h.every(w)}return[a,c]}var[IC,WC]=Vw(io,Va,Gw,Hw,Pw,Fw),
[RC,jC]=Vw(Lu,zw,Uw,Bw,_w,jw);var Is=864e5,Qw=365.2425,Yw=[1,3,6,12,24,60,120,240,600,1200,6e3,12e3,24e3,6e4],[gO,yO]=[38,66],qw=new Map,Kr=t=>new Date(t*Is),Ns=t=>Math.round(t.getTime()/Is);
function Jw(t){let e=t<12?Va.every(t):io.every(t/12);if(!e)throw new RangeError(`no interval of ${t} months`);return e}function Vt(t){if(t==null)return null;let e=qw.
get(t);if(e===void 0){let[n,o,s]=t.split("-").map(Number),r=new Date(0);r.setUTCFullYear(n,o-1,s),e=Math.round(r.getTime()/Is),qw.set(t,e)}return e}function kt(t){
if(t==null)return null;let e=new Date(t*Is),n=s=>String(s).padStart(2,"0");return`${String(e.getUTCFullYear()).padStart(4,"0")}-${n(e.getUTCMonth()+1)}-${n(e.getUTCDate())}`}
function vt(t){let e=new Date(t*Is);return e.getUTCFullYear()*12+e.getUTCMonth()}function se(t){let e=new Date(0);return e.setUTCFullYear(Math.floor(t/12),(t%12+
12)%12,1),Math.round(e.getTime()/Is)}function Ya(t,e){let n=vt(t),[o,s]=[se(n+e),se(n+e+1)-1];return Math.min(s,o+t-se(n))}function Xr(t,e,n){let o=Math.max(1,(e-
t+1)/Qw*12),s=Yw.find(r=>r/o*n>=(r<12?yO:gO))??V(Yw);return Jw(s).range(Kr(t),Kr(e+1)).map(r=>{let[i,a]=[r.getUTCFullYear(),r.getUTCMonth()],c=s<12?`${tn[a].slice(
0,3)} ${i}`:String(i);return{day:Ns(r),year:a===0,label:c}})}function bO(t,e){let[n,o]=[t.getUTCFullYear(),t.getUTCMonth()];return e===1?`${tn[o]} ${n}`:e<12?`${tn[o]}\
 to ${tn[o+e-1]} ${n}`:e===12?String(n):`${n} to ${n+e/12-1}`}function Zw(t,e,n,o=4){let s=vt(e)-vt(t)+1,r=[1,3,12,60,120,600,1200,12e3].find(l=>l/s*n>=o)??12e3,
i=Jw(r),a=[],c=i.floor(Kr(t));for(;Ns(c)<=e;){let l=i.offset(c,1);a.push({first:Ns(c),last:Ns(l)-1,name:bO(c,r)}),c=l}return a}var kO=.8,xO=.02,Kw=.15;function Xw(t,e){
let n=io.offset(io.floor(Kr(e)),1);return{first:Ns(io.floor(Kr(t))),last:Ns(n)-1}}function SO(t){let e=Math.min(t.length,Math.max(2,Math.floor(t.length*kO))),n=0;
for(let d=1;d+e<=t.length;d+=1)t[d+e-1]-t[d]<t[n+e-1]-t[n]&&(n=d);let[o,s]=[t[n],t[n+e-1]],r=Math.max(s-o,Qw),i=t.filter(d=>d>=o-r&&d<=s+r),[a,c]=[i[0],i[i.length-
1]],l=Math.floor(t.length*xO),[u,f]=[t[l],t[t.length-1-l]];return[u-a>(c-a)*Kw?u:a,c-f>(c-a)*Kw?f:c]}function tg(t){let e=Float64Array.from(t).sort();if(e.length===
0)return null;let{first:n,last:o}=Xw(...SO(e)),s=e.filter(i=>i<n).length,r=e.filter(i=>i>o).length;return{first:n,last:o,earlier:s,later:r,whole:Xw(e[0],e[e.length-
1])}}function qa(t,e,n){let o=[];for(let s of e){let r=Vt(t[s].days[0]);r!==null&&r>=n.first&&o.push([s,r])}return o.sort(([,s],[,r])=>s-r)}var re=(t,e)=>[Vt(t?.[0])??e.first,Vt(t?.[1])??e.last];function Ka(t,e,n){let[o,s]=t<=e?[t,e]:[e,t];return o<=n.first&&s>=n.last?null:[o<=n.first?null:kt(o),s>=
n.last?null:kt(s)]}function Xa(t,e,{exact:n=!1}={}){if(n)return Math.round(t);let o=vt(t),[s,r]=[se(o),se(o+1)];return(t-s<r-t?s:r)-(e?1:0)}var eg=([t,e])=>se(vt(
t))===t&&se(vt(e+1))===e+1;function Ws(t,{months:e=0,days:n=0},o){let[s,r]=re(t,o),i=(c,l,u)=>Math.max(Math.min(0,l),Math.min(c,Math.max(0,u)));if(!e){let c=i(n,
o.first-s,o.last-r);return[kt(s+c),kt(r+c)]}let a=i(e,vt(o.first)-vt(s),vt(o.last)-vt(r));if(eg([s,r])){let[c,l]=[se(vt(s)+a),se(vt(r+1)+a)-1];return[kt(c),kt(l)]}
return[kt(Math.max(o.first,Ya(s,a))),kt(Math.min(o.last,Ya(r,a)))]}var ng=(t,e,n)=>Ya(t+e,n)-e;function og({first:t,last:e},n,o){return n>0?[kt(t),kt(se(vt(t)+o)-
1)]:[kt(se(vt(e+1)-o)),kt(e)]}var $O=.6;function Cu(t,e){let[n,o]=re(t,e),s=Math.max(1,Math.round((o-n)/30.4*$O));return{first:Math.max(e.first,se(vt(n)-s)),last:Math.
min(e.last,se(vt(o)+s+1)-1)}}function Nu(t,e,n,o){let s=re(t,o);return s[e]=e===0?Math.max(o.first,Math.min(n,s[1])):Math.min(o.last,Math.max(n,s[0])),Ka(s[0],s[1],
o)}function sg(t,e,n){let[o,s]=re(t,n);return s>=n.last?null:Ws([kt(o),kt(s)],{months:e},n)}function rg(t,e){let[n,o]=re(t,e);if(t&&o<e.last)return[kt(n),kt(o)];
let s=e.last-e.first>4*366;if(!t?.[0]||n<=e.first)return[kt(e.first),kt(se(vt(e.first)+(s?12:1))-1)];if(!eg([n,o]))return[kt(e.first),kt(e.first+o-n)];let r=vt(
o)-vt(n)+1;return[kt(e.first),kt(se(vt(e.first)+r)-1)]}var{short:UC,windowInWords:Qt}=ot;var vO="http://www.w3.org/2000/svg";function p(t,e={},...n){return ig(document.createElement(t),e,n)}function nt(t,e={},...n){return ig(document.createElementNS(
vO,t),e,n)}function ig(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(o.startsWith("on")?t.addEventListener(o.slice(2),s):o==="colour"?t.style.setProperty(
"--colour",String(s)):t.setAttribute(o,s===!0?"":String(s)));return t.append(...me(n)),t}function me(t){return[t].flat(1/0).filter(n=>n!=null&&n!==!1)}var tt=(t,e)=>[
...t.querySelectorAll(e)].map(n=>n),Ct=(t,e)=>t.querySelector(e),D=(t,e={})=>p("bdi",{dir:"auto",...e},String(t));function co(t,e){return/^https?:\/\//i.test(t)?
p("a",{href:t,target:"_blank",rel:"noopener noreferrer",class:"outward"},D(e)):D(e)}var it=t=>String(t).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"").
slice(0,300);function j(t){let e=document.getElementById(t);if(!e)throw new RangeError(`the page has no element ${t}`);return e}var gt=(t,...e)=>[p("dt",{},t),p(
"dd",{},e)];var OO={dot:t=>`M${-t} 0a${t} ${t} 0 1 0 ${2*t} 0a${t} ${t} 0 1 0 ${-2*t} 0z`,square:t=>Rs([[-1,-1],[1,-1],[1,1],[-1,1]],t*.86),diamond:t=>Rs([[0,-1],[1,0],[0,1],
[-1,0]],t*1.08),triangle:t=>Rs([[0,-1],[1,.75],[-1,.75]],t*1.08),triangleDown:t=>Rs([[0,1],[1,-.75],[-1,-.75]],t*1.08),hexagon:t=>Rs([[-.5,-.87],[.5,-.87],[1,0],
[.5,.87],[-.5,.87],[-1,0]],t*1.04),star:t=>Rs(Array.from({length:10},(e,n)=>{let o=n%2?.45:1.12;return[o*Math.sin(n*Math.PI/5),-o*Math.cos(n*Math.PI/5)]}),t)},ag=(t,e)=>OO[t](
e),Qr=t=>Math.round(t*100)/100,Rs=(t,e)=>`M${t.map(([n,o])=>`${Qr(n*e)} ${Qr(o*e)}`).join("L")}z`,MO=(t,e)=>`${Qr(t)} ${Qr(e)}`;function cg(t,e,n){return t.replace(
/([ML])(-?[\d.]+) (-?[\d.]+)/g,(o,s,r,i)=>`${s}${MO(Number(r)+e,Number(i)+n)}`)}function lg(t,e){let[n,o]=[(t-e)/2,e/2].map(Qr);return`M${-n} ${-o}L${n} ${-o}a${o}\
 ${o} 0 0 1 0 ${2*o}L${-n} ${o}a${o} ${o} 0 0 1 0 ${-2*o}z`}var ug="a[href], button, input, select, textarea, summary, [tabindex]";function fg(t){let{number:e,...n}=t.dataset,o=Object.keys(n).length?JSON.stringify(n):`${t.
getAttribute("aria-label")}|${t.textContent}`;return t.id||`${t.tagName}|${o}`}function Qa(t){let e=document.activeElement;if(!(e instanceof HTMLElement)||!t.contains(
e))return null;let n=fg(e),o=r=>fg(r)===n,s=tt(t,ug).filter(o).indexOf(e);return()=>{if(e.isConnected)return;let r=tt(t,ug).filter(o);(r[s]??r[0])?.focus({preventScroll:!0})}}
var AO=window.matchMedia("(pointer: coarse)");function Iu(t,e){let n=AO.matches?[]:tt(t,"input[type=text], input[type=search], input[role=combobox]");(n.find(s=>s.
value==="")??n[0]??e).focus({preventScroll:!0})}function dg(t,e){(t instanceof HTMLElement&&t.isConnected&&t.checkVisibility()&&t!==document.body?t:e).focus({preventScroll:!0})}function ie(t,e,n,o,{text:s=yr(n.type,o),class:r}={}){if(!o)return p("span",{class:r??null},s);let i=Pe(n.type,n.where),a=[yr(n.type,o),...Vi(t,n)].join(", ");return p(
"button",{type:"button",class:r?`number ${r}`:"number inline","data-list":i,"data-number":o,"aria-label":s===a?null:it(a),title:it(a),onclick:()=>e({type:"list",
list:i})},s)}var Jr=(t,e,n,o,s)=>p("h3",{},n,ie(t,e,o,s,{text:s.toLocaleString("en"),class:"count"}));var TO={ArrowDown:[1,0],ArrowUp:[-1,0],ArrowRight:[0,1],ArrowLeft:[0,-1],Home:[-1/0,0],End:[1/0,0]},mg=(t,e)=>Math.max(0,Math.min(e-1,t));function uo(t,e){function n(o){
for(let s of e().flat())s.tabIndex=s===o?0:-1}return t.addEventListener("focusin",({target:o})=>{let s=e().flat().find(r=>r===o);s&&n(s)}),t.addEventListener("k\
eydown",o=>{let s=TO[o.key],r=e().filter(l=>l.length),i=r.findIndex(l=>l.some(u=>u===o.target));if(!s||i<0||o.altKey||o.ctrlKey||o.metaKey)return;o.preventDefault();
let a=r[i].findIndex(l=>l===o.target),c=r[mg(i+s[0],r.length)];c[mg(a+s[1],c.length)].focus()}),{update:()=>{let o=e().flat();n(o.find(s=>s.getAttribute("tabind\
ex")==="0")??o[0])}}}var DO="No country given",LO=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),ve=t=>nt("svg",{class:t.hollow?"swatch hollow":"swatch",viewBox:"-9 -\
9 18 18","aria-hidden":"true",colour:t.colour},nt("path",{d:ag(t.shape,t.shape==="star"?8:7)}));function qe({colour:t,dash:e,arrow:n=!0,mark:o,ended:s,possible:r,
letters:i}){let a=i?36:30;return nt("svg",{class:i?"line-swatch wide":"line-swatch",viewBox:`0 0 ${a} 12`,"aria-hidden":"true",colour:t},nt("path",{d:n?`M1 6h${a-
8}`:`M1 6h${a-2}`,"stroke-dasharray":e,class:r&&"thin"}),n&&nt("path",{d:s?`M${a-8} 2.5 ${a-2} 6l-6 3.5`:`M${a-8} 2l7 4-7 4z`,class:s?"open":r?"thin hollow":"he\
ad"}),o==="denied"&&nt("path",{d:"M10 2.500l7 7M10 9.500l7-7"}),o==="disputed"&&nt("path",{d:"M13 1.500 17.500 6 13 10.500 8.500 6z",class:"hollow"}),i&&nt("pat\
h",{d:cg(lg(20,11),15,6),class:"plate"}),i&&nt("text",{x:15,y:9.2},i))}function CO(t){let e=Object.keys(t.kinds),n=Q.filter(a=>e.some(c=>t.kinds[c].family===a)),
o=a=>({value:a,key:`kind:${a}`,label:D(t.kinds[a].label),sample:qe({colour:t.kinds[a].colour,arrow:!t.kinds[a].symmetric,letters:t.kinds[a].letters})}),s=new Map;
for(let{kind:a}of Object.values(t.links))s.set(a,(s.get(a)??0)+1);let r=(a,c)=>(s.get(c)??0)-(s.get(a)??0)||(a<c?-1:1);return[{title:"Links",facet:"kinds",groups:n.
map(a=>({name:Se(a),key:`family:${a}`,rows:e.filter(c=>t.kinds[c].family===a).sort(r).map(o)}))},{title:"Actors",facet:"types",groups:[{rows:Object.keys(t.types).
map(a=>({value:a,key:`type:${a}`,label:t.types[a].label,sample:ve(t.types[a])}))}]},{title:"Confidence",facet:"confidences",groups:[{rows:[...X].reverse().map(a=>({
value:a,key:`confidence:${a}`,label:Se(a),sample:qe({dash:en[a]?.join(" ")})}))}]},{title:"Status",facet:"statuses",groups:[{rows:bt.map(a=>({value:a,key:`statu\
s:${a}`,label:Se(ne[a]),sample:qe({mark:a})}))}]},{title:"Countries",facet:"countries",folded:!0,groups:[{rows:de(t,"countries").map(a=>({value:a,label:a===Gt?DO:
LO.of(a)??a})).sort((a,c)=>a.label<c.label?-1:1).map(({value:a,label:c})=>({value:a,key:`country:${a}`,label:c,sample:null}))}]}]}var NO=t=>typeof t=="object"?t.
actors:t??0;function IO(t){let[e,n]=t.split(":");return{type:e==="type"||e==="country"?"actors":"links",where:{[e]:n,instead:""}}}function hg(t,e,n,o){let s=[],
r=[],i=m=>tt(m,"input, button"),a=m=>Mo(e,n.get(),m)??de(e,m);function c(m,h){n.set(_e(e,n.get(),m,h))}function l(m,h,w){let g=new Set(a(m));for(let b of h)w?g.
add(b):g.delete(b);c(m,g)}function u(m,{key:h,label:w,sample:g},b,$){let x=p("input",{type:"checkbox",checked:!0,"data-filter":h,onchange:k=>l(m,b,k.target.checked)}),
S=p("span",{class:"row-count"}),y=p("div",{class:$?"row family":"row"},p("label",{},x,g,p("span",{class:"label"},w)),p("button",{type:"button",class:"only","ari\
a-label":`Show only ${it(typeof w=="string"?w:w.textContent)}`,onclick:()=>c(m,new Set(b))},"only"),S);return s.push({facet:m,values:b,box:x,count:S,element:y,counted:IO(
h)}),y}function f({title:m,facet:h,groups:w,folded:g}){let b=p("button",{type:"button",class:"text","aria-label":`Show all: ${m}`,onclick:()=>c(h,new Set(de(e,h)))},
"all"),$=p("button",{type:"button",class:"text","aria-label":`Show none: ${m}`,onclick:()=>n.set({[h]:[]})},"none"),x=w.map(({name:S,key:y,rows:k})=>p("div",{role:"\
group","aria-label":S??m},S!==void 0&&y!==void 0&&u(h,{key:y,label:S,sample:null},k.map(({value:v})=>v),!0),k.map(v=>u(h,v,[v.value],!1))));for(let S of x)r.push(
uo(S,()=>tt(S,".row").map(i)));return g?p("section",{"aria-label":m},p("details",{},p("summary",{},p("h2",{},m)),p("div",{class:"section-head"},b,$),x)):p("sect\
ion",{"aria-label":m},p("div",{class:"section-head"},p("h2",{},m),b,$),x)}function d({state:m,view:h}){let g=yt(m)||Te(m)?km(e,h.links):ym(e,...Pl(e,m));for(let{
facet:b,values:$,box:x,count:S,element:y,counted:k}of s){let v=Mo(e,m,b),E=v===null?$.length:$.filter(O=>v.includes(O)).length;x.checked=E>0,x.indeterminate=E>0&&
E<$.length;let R=$.reduce((O,W)=>O+NO(g[b]?.[W===Gt?Ar:W]),0),A=ie(e,o.open,k,R,{text:R.toLocaleString("en"),class:"count"}),T=Qa(y);S.replaceChildren(A),T?.(),
y.classList.toggle("nothing",R===0)}for(let b of r)b.update()}return t.append(...CO(e).map(f),p("section",{"aria-label":"Marks"},p("div",{class:"section-head"},
p("h2",{},"Marks")),p("ul",{class:"key"},p("li",{},qe({ended:!0}),"Ended before the date of record"),p("li",{},qe({possible:!0}),"Thin: possible, not certain, a\
t the time chosen")))),{update:d}}var WO=0;function un(t,e,{graph:n,entries:o,choose:s,questions:r,ask:i,say:a,types:c=[],keep:l=!1,ready:u}){let f=`options-${++WO}`,d=[],m=-1;e.id||=f,e.setAttribute(
"role","listbox");for(let[k,v]of Object.entries({role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-expanded":"false","aria-\
controls":e.id}))t.setAttribute(k,v);function h(){e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function w(k){m=
k,[...e.children].forEach((v,E)=>v.setAttribute("aria-selected",String(E===k))),k>=0&&(t.setAttribute("aria-activedescendant",`${f}-${k}`),e.children[k].scrollIntoView(
{block:"nearest"}))}function g(k){let v=d[k];v&&(t.value=l?it(v.name):"",h(),"change"in v?i?.(v.change):s(v.id,v.type))}function b(){let{results:k,removed:v}=_o(
n,o,t.value,{types:c}),E=r?.(t.value)??{options:[],alone:!1},R=v??E.wrong??null;if(E.alone)return{options:E.options,none:R};let A=E.after?k.slice(0,1):[];return{
options:[...A,...E.options,...k.slice(A.length)],none:R}}function $(k,v){let E="change"in k?null:k,R=E?.type==="actor"&&n.actors[E.id];return p("li",{role:"opti\
on",id:`${f}-${v}`,"data-actor":R&&E?.id,"data-found":E?`${E.type}:${E.id}`:"question",onpointerdown:A=>{A.preventDefault(),g(v)}},R&&ve(n.types[R.type]),p("spa\
n",{class:"what"},D(k.name)),(c.length!==1||!E)&&p("span",{class:"found-type"},E?.type??"question"),E?.matched&&p("span",{class:"fine"},D(E.matched,{lang:E.lang})))}
let x=k=>p("li",{class:"none",role:"option","aria-disabled":"true","aria-selected":"false"},k);function S(){d=[],e.replaceChildren(x("Preparing the search ...")),
e.hidden=t.value.trim()==="",u?.when(()=>{document.activeElement===t&&y()})}function y(){if(u&&!u.is())return S();let{options:k,none:v}=b();d=k,e.replaceChildren(
...d.map($));let E=t.value.trim()!=="",R=c.length===1?c[0]:"record";E&&!d.length&&e.append(x(v??`No ${R} has a name like this`)),e.hidden=!E,t.setAttribute("ari\
a-expanded",String(E)),w(d.length?0:-1),E&&a(d.length?`${P(d.length,R==="record"?"result":R)} found`:v??`No ${R} found`)}t.addEventListener("input",()=>{l&&s(null,
null),y()}),t.addEventListener("blur",h),t.addEventListener("keydown",k=>{if(k.key==="ArrowDown"&&e.hidden)y();else if(k.key==="ArrowDown")w(Math.min(m+1,d.length-
1));else if(k.key==="ArrowUp")w(Math.max(m-1,0));else if(k.key==="Enter"&&!e.hidden)g(m);else if(k.key==="Tab"&&!k.shiftKey&&c.length&&!e.hidden&&d.length){if(g(
m),l)return}else if(k.key==="Escape"&&!e.hidden)h();else return;k.preventDefault(),k.stopPropagation()}),h()}var Uo={all:["All links",{}],high:["High confidence",{confidences:["high"]}],moderate:["Moderate or high confidence",{confidences:["high","moderate"]}],asserted:[
"Not contested",{statuses:["asserted"]}],certain:["Certain at the time chosen",{certain:!0}]},RO={dates:"Two times",actors:"Two actors",filters:"Two filters"},wg=null;
function gg(t,e){let n=Object.values(Uo).find(([,o])=>lt(o,e));return n?n[0]:Rn(t,{...$t,...e}).join("; ")}var yg=t=>Qt(t),tc=(t,e,...n)=>p("div",{class:"field"},
p("label",{for:t},e),n);function bg(t,e,n){let{compare:o}=e.get(),s=o?.by??wg??"dates",r=p("p",{id:"compare-problem",class:"notice wrong",role:"alert",hidden:!0}),
i=S=>e.set(S);function a(S,y){r.hidden=!0,S.removeAttribute("aria-invalid");try{return y()}catch(k){if(!(k instanceof RangeError))throw k;r.textContent=k.message,
r.hidden=!1,S.setAttribute("aria-invalid","true"),S.setAttribute("aria-describedby",r.id)}}function c(S){let y=S&&Xd(S);if(!y)throw new RangeError("Name a time \
with a first and a last day, such as 2024-12-08 or Dec 2024.");i(gr(y))}let l=S=>i({compare:{by:"actors",sides:S,way:"to",family:"support"}});function u(S){let y=S.
split(/\s+(?:and|with|vs\.?|versus)\s+/i);if(y.length===2&&!/^\s*between\s/i.test(S)){let[k,v]=y.map(R=>_o(t,n.entries,R,{types:["actor"]}).results[0]),E=y.map(
R=>{try{return on(R)}catch{return null}});if(E[0]&&E[1])return i(gr([E[0],E[1]]));if(k&&v&&k.id!==v.id)return l([k.id,v.id])}c(on(S))}function f(){let S=p("ul",
{class:"options",hidden:!0}),y=p("input",{type:"text",id:"compare-what",placeholder:"A date, an event, or two actors",dir:"auto"});return y.addEventListener("ke\
ydown",k=>{if(k.key!=="Enter"||!y.value.trim())return;let v=_o(t,n.entries,y.value,{types:["event"]}).results,E=y.hasAttribute("data-moved"),R=/\d{4}|\s(and|with|vs\.?|versus)\s/i.
test(y.value);E||!R&&v.length||(k.preventDefault(),k.stopImmediatePropagation(),a(y,()=>u(y.value)))}),y.addEventListener("keydown",({key:k})=>{k.startsWith("Ar\
row")&&y.setAttribute("data-moved","")}),y.addEventListener("input",()=>y.removeAttribute("data-moved")),un(y,S,{graph:t,entries:n.entries,ready:n.ready,types:[
"event"],say:n.say,keep:!0,choose:k=>{k&&a(y,()=>c(t.events[k].days))}}),tc("compare-what","What to compare",y,S)}function d(S){let y=o?.by==="dates"?o.sides[S]:
null,k=`compare-time-${S}`,v=y?Qt(y):"",E=p("input",{type:"text",id:k,value:v.charAt(0).toUpperCase()+v.slice(1),placeholder:S?"2017":"2012",onchange:R=>{let A=R.
target,T=a(A,()=>on(A.value));if(!T)return;let O=o?.by==="dates"?o.sides[1-S]:null;if(!O)return h(S,T);i(gr(S?[O,T]:[T,O],o?.by==="dates"&&o.certain))}});return tc(
k,S?"Second time":"First time",E)}let m=[null,null];function h(S,y){m[S]=y;let[k,v]=m;k&&v&&i(gr([k,v]))}let w=o?.by==="actors"?[...o.sides]:[null,null];function g(S){
let y=p("ul",{class:"options",hidden:!0}),k=`compare-actor-${S}`,v=w[S],E=p("input",{type:"text",id:k,value:v?it(t.actors[v].name):"",placeholder:"Name of an ac\
tor",dir:"auto"});return un(E,y,{graph:t,entries:n.entries,ready:n.ready,types:["actor"],say:n.say,keep:!0,choose:R=>{if(!R)return;w[S]=R;let[A,T]=w;if(!A||!T)return document.
getElementById(`compare-actor-${1-S}`)?.focus();a(E,()=>{if(A===T)throw new RangeError("Choose two different actors.");i({compare:{way:"to",family:"support",...o?.
by==="actors"?o:{},by:"actors",sides:[A,T]}})})}}),tc(k,S?"Second actor":"First actor",E,y)}function b(S,y,k,v,E){let R=p("select",{id:S,onchange:A=>E(A.target.
value)},k.map(([A,T])=>p("option",{value:A,selected:A===v},T)));return tc(S,y,R)}function $(S){let y=o?.by==="filters"?o.sides:[{},Uo.high[1]],k=y[S],v=Object.keys(
Uo).find(A=>lt(Uo[A][1],k)),E=Object.entries(Uo).filter(([A])=>A!=="certain"||e.get().window).map(([A,[T]])=>[A,T]);v||E.push(["own",gg(t,k)]);let R=Jd(e.get());
return Object.keys(R).length&&E.push(["page","The filters of the page now"]),b(`compare-filter-${S}`,S?"Second filter":"First filter",E,v??"own",A=>{let T=A==="\
page"?R:A==="own"?k:Uo[A][1],O={};if(A==="page")for(let W of wr)O[W]=$t[W];i({...O,compare:{by:"filters",sides:S?[y[0],T]:[T,y[1]]}})})}function x(){return s===
"dates"?[d(0),d(1)]:s==="filters"?[$(0),$(1)]:[g(0),g(1),o?.by==="actors"&&[b("compare-way","Links",[["to","received"],["from","given"]],o.way,S=>i({compare:{...o,
way:S==="from"?"from":"to"}})),b("compare-family","Family",Q.map(S=>[S,S[0].toUpperCase()+S.slice(1)]),o.family,S=>i({compare:{...o,family:Q.find(y=>y===S)??"su\
pport"}}))]]}return p("div",{class:"compare-form"},f(),p("div",{class:"tabs",role:"group","aria-label":"Compare"},Kd.map(S=>p("button",{type:"button","aria-pres\
sed":String(S===s),onclick:()=>{wg=S,S==="filters"?i({compare:{by:"filters",sides:[{},Uo.high[1]]}}):o?i({compare:null}):n.open({type:"compare"}),document.getElementById(
S==="dates"?"compare-time-0":`compare-${S.slice(0,-1)}-0`)?.focus()}},RO[S]))),p("div",{class:"compare-fields"},x()),r)}function Wu(t,e){return e.by==="dates"?e.
sides.map(n=>Qt(n)):e.by==="actors"?e.sides.map(n=>it(t.actors[n].name)):e.sides.map(n=>gg(t,n))}function ec(t,e){let n=e.by==="dates"&&Qd(e.sides);if(n)return[
"Before and after ",p("strong",{},Qt(n))];let[o,s]=Wu(t,e).map(r=>r.charAt(0).toUpperCase()+r.slice(1));return[p("strong",{},D(o)),p("span",{class:"verb"}," and\
 "),p("strong",{},D(s))]}var jO=200,Ru=t=>t===null?null:Number(t.slice(0,4));function ju(t){let n=t.flatMap(o=>oe(o).filter((s,r)=>!o.outside?.includes(r))).filter(([,o,s])=>o!==null&&s!==
null&&o<=s);return n.length?[Math.min(...n.map(([,o])=>Number(Ru(o)))),Math.max(...n.map(([,,o])=>Number(Ru(o))))]:null}function xg(t,e){let n=ju(t.flat());if(!n)
return null;let o=Math.max(n[1],Ru(e)??0),s=Math.max(n[0],o-jO+1),r=Array.from({length:o-s+1},(a,c)=>s+c),i=t.map(a=>r.map(c=>{let l={certain:0,possible:0};for(let u of a){
let f=fe(u,[`${c}-01-01`,`${c}-12-31`]);f&&(l[f]+=1)}return l}));return{first:s,last:o,rows:i}}var $g=(t,e)=>p("span",{class:"tiles",role:"img","aria-label":it(e.map(n=>t.kinds[n].label).join(", "))},e.map(n=>Fu(t,n))),Fu=(t,e)=>p("span",{class:"key-lette\
r",colour:Nn(t.kinds[e].colour),title:it(t.kinds[e].label)},t.kinds[e].letters);var Nt=(t,e,n)=>p("button",{type:"button",class:"inline",onclick:()=>n({type:"actor",id:e})},D(t.actors[e].name));function Yt(t,e,n,{from:o=null,bare:s=!1}={}){
let r=t.links[e],i=t.kinds[r.kind],a=f=>D(t.actors[f].name),c=i.symmetric?"↔":"→",l=s?[]:o===r.source?[a(r.target)]:o===r.target?[a(r.source)]:[a(r.source),
` ${c} `,a(r.target)],u=o&&!s&&!i.symmetric&&i.family!=="support"?o===r.source?"to ":"from ":"";return p("button",{type:"button",class:"record","data-link":e,onclick:()=>n(
{type:"link",id:e})},qe({colour:i.colour,arrow:!i.symmetric,mark:r.status,dash:en[r.confidence]?.join(" ")}),p("span",{class:"what"},D(i.label),p("span",{class:"\
ends"}," ",u,l)),p("span",{class:"fine"},Wt(r),`, ${r.confidence}`,r.status==="asserted"?"":`, ${je(r)}`))}function Og(t,e,{id:n,links:o,kinds:s},r){let i=t.links[o[0]],
[a,c]=i.source===e?[e,n]:[n,e],l=ju(o.map(f=>t.links[f])),u=l?[...new Set(l)].join("–"):"no certain year";return p("button",{type:"button",class:"record","dat\
a-with":n,onclick:()=>r({type:"pair",from:a,to:c})},p("span",{class:"what"},D(t.actors[n].name)," ",$g(t,s)),p("span",{class:"fine"},`${u}, ${i.confidence}`))}var js=(t,e,n)=>p(
"button",{type:"button",class:"record","data-source":e,onclick:()=>n({type:"source",id:e})},p("span",{class:"what"},D(t.sources[e].title),p("span",{class:"ends"},
" ",D(t.sources[e].publisher))),p("span",{class:"fine"},`reliability ${t.sources[e].reliability}`)),Mg=(t,e,n)=>p("button",{type:"button",class:"record","data-a\
ctor":e,onclick:()=>n({type:"actor",id:e})},ve(t.types[t.actors[e].type]),p("span",{class:"what"},D(t.actors[e].name)),p("span",{class:"fine"},t.types[t.actors[e].
type].label)),Ke=(t,e,n)=>p("button",{type:"button",class:"record",onclick:()=>n({type:"event",id:e})},p("span",{class:"what"},D(t.events[e].name)),p("span",{class:"\
fine"},G(t.events[e].date)));var _u=200,Bu=["ended","began","held"];function nc(t,e){if(e.by==="filters"){let[n,o]=Wu(t,e);return{ended:`Only in “${n}”`,began:`Only in “${o}”`,held:"\
In both"}}return e.certain?{ended:"Certain before, not after",began:"Certain after, not before",held:"Certain at both times"}:{ended:"Ended",began:"Began",held:"\
Held"}}function FO(t,{sides:e,certain:n},o,s){let[r,i]=e.map(f=>yg(f)),a=new Map,c=f=>{let{before:d,after:m}=Qh(t,f,e);return s==="ended"?d!=="certain"?`Over by\
 ${i}; not certain that they were active on ${r}`:m?`Active on ${r}; not known whether they went on`:`Active on ${r}, over by ${i}`:s==="began"?m!=="certain"?`N\
ot yet on ${r}; not certain that they were active on ${i}`:d?`Active on ${i}; not known whether they had begun`:`Not yet on ${r}, active on ${i}`:d==="certain"&&
m==="certain"?"Certain at both times":d==="certain"?"Active before; not known whether they went on":m==="certain"?"Active after; not known whether they had begu\
n":"Possible at both times, not certain"};for(let f of o){let d=n&&s==="held"?"Certain at both times":c(f);a.set(d,[...a.get(d)??[],f])}let l=[/^Active on .* over|^Not yet on .* active|^Certain/,
/^Active on/,/^Active/,/^/],u=f=>l.findIndex(d=>d.test(f));return[...a].sort(([f],[d])=>u(f)-u(d))}function _O(t,e){let n=o=>{let{kind:s,confidence:r}=t.links[o];
return[Q.indexOf(t.kinds[s].family),9-ut(r),t.kinds[s].label,o].join()};return e.toSorted((o,s)=>n(o)<n(s)?-1:1)}var Pu=(t,e,n)=>[p("ul",{class:"links"},_O(t,e).
slice(0,_u).map(o=>p("li",{},Yt(t,o,n.open)))),e.length>_u&&p("p",{class:"notice"},`${e.length-_u} more are in the tables.`)];function PO(t,e,n,o,s){let r=n[o],
i=o==="held"?[]:n.actors[o],a=e.by==="dates"?FO(t,e,r,o):[["",r]],c=s.now().drawn.links,l=r.filter(f=>!c.has(f)),u=[...new Set(l.flatMap(f=>[t.links[f].source,t.
links[f].target]))];return p("section",{"data-change":o,"aria-label":nc(t,e)[o]},p("h3",{},p("span",{class:`change-sample ${o}`,"aria-hidden":"true"}),nc(t,e)[o],
p("span",{class:"count"},r.length.toLocaleString("en"))),i.length>0&&p("p",{class:"compare-actors"},o==="ended"?"Actors that ended: ":"New actors: ",i.map((f,d)=>[
d?", ":"",Nt(t,f,s.open)])),r.length===0&&p("p",{class:"fine"},"None."),a.map(([f,d])=>typeof f=="string"&&f?p("details",{open:o!=="held"&&d.length<=40},p("summ\
ary",{},`${f}: ${d.length.toLocaleString("en")}`),Pu(t,d,s)):o==="held"?p("details",{},p("summary",{},"List them"),Pu(t,d,s)):Pu(t,d,s)),o!=="held"&&l.length>0&&
p("button",{type:"button",onclick:()=>s.unfold(u)},l.length===r.length?"Draw them":`Draw the other ${l.length.toLocaleString("en")}`))}function BO(t,e,n,o,s){let r=Os(
t,e,n);return[n.by==="dates"&&p("label",{class:"check"},p("input",{type:"checkbox",checked:n.certain,onchange:i=>o.set({compare:{...n,certain:i.target.checked}})}),
"certain only"),Bu.map(i=>PO(t,n,r,i,s))]}var HO=t=>t.status==="asserted"?t.confidence:`${t.confidence}, ${je(t)}`;function UO(t){return oe(t).flatMap(([,n,o],s)=>{
if(!n||!o||n>o||t.outside?.includes(s))return[];let[r,i]=[n.slice(0,4),o.slice(0,4)];return r===i?r:`${r}–${i}`}).join(", ")||"no certain year"}function GO(t,e,n,o){
return e.length?p("td",{},p("ul",{},e.map(({actor:s,links:r})=>p("li",{class:n.has(s)?"shared":null},Nt(t,s,o.open),r.map(i=>p("button",{type:"button",class:"te\
xt compare-link",title:it(`${Wt(t.links[i])}: open the link`),"data-link":i,onclick:()=>o.open({type:"link",id:i})},HO(t.links[i]),", ",UO(t.links[i]))))))):p("\
td",{class:"none"},"–")}function zO(t,e,n){let{kinds:o,shared:s,alone:r}=Da(t,n.now().view.links,e),i=e.sides.map(f=>D(t.actors[f].name)),[a,c]=e.way==="to"?[
"Givers","receives"]:["Receivers","gives"];if(!o.length)return p("p",{class:"notice"},`Neither ${c} links of this family under the filters of the page.`);let l=new Set(
s),u=f=>f.length?f.map((d,m)=>[m?", ":"",Nt(t,d,n.open)]):"none";return[p("table",{class:"compare-kinds"},p("caption",{},"Strength of each link, and the years i\
n which it is certain. Givers of both are bold."),p("thead",{},p("tr",{},p("th",{scope:"col"},"Kind"),i.map(f=>p("th",{scope:"col"},f)))),p("tbody",{},o.map(({kind:f,
sides:d})=>p("tr",{"data-kind":f},p("th",{scope:"row"},D(t.kinds[f].label)),d.map(m=>GO(t,m,l,n)))))),p("dl",{class:"facts compare-shared"},p("dt",{},`${a} of b\
oth`),p("dd",{"data-givers":"shared"},u(s)),r.map((f,d)=>[p("dt",{},"Only ",D(t.actors[e.sides[d]].name)),p("dd",{"data-givers":String(d)},u(f))]))]}function Eg(t,e,n){
let o=e.get(),{compare:s}=o;return{eyebrow:["Compare"],title:s?ec(t,s):"Compare",wide:s?.by==="actors",body:[bg(t,e,n),s?[s.by==="actors"?zO(t,s,n):BO(t,o,s,e,n),
p("p",{class:"fine"},"All other filters of the page apply to both sides."),p("button",{type:"button",onclick:()=>e.set({compare:null})},"Stop comparing")]:p("p",
{class:"summary"},"Compare two times: what ended, began and held. Compare the support of two actors by kind. Or compare what two filters let pass.")]}}function Hu(t,e,n){let o=e.get(),{compare:s}=o,r=j("comparing");if(r.hidden=!s,!s)return r.replaceChildren();let i=s.by==="actors"?null:nc(t,s),a=s.by==="actors"?
null:Os(t,o,s);r.replaceChildren(p("p",{},"Compared: ",ec(t,s)),...Bu.flatMap(c=>i&&a?[p("span",{class:"change-key"},p("span",{class:`change-sample ${c}`,"aria-\
hidden":"true"}),s.by==="dates"?i[c]:VO[c],` ${a[c].length.toLocaleString("en")}`)]:[]),p("button",{type:"button",class:"text",hidden:o.open?.type==="compare",onclick:()=>n.
open({type:"compare"})},"List"),p("button",{type:"button",class:"text",onclick:()=>e.set({compare:null})},"Stop"))}var VO={ended:"first only",began:"second only",
held:"both"};function qO(t,e){let n=p("textarea",{readonly:!0,rows:12,"aria-label":e,class:"copy-text",dir:"auto"});n.value=t;let o=p("dialog",{"aria-labelledby":"copy-title",
class:"copy"},p("form",{method:"dialog"},p("button",{class:"text","aria-label":"Close"},"Close")),p("h2",{id:"copy-title"},e),p("p",{},"The browser does not let\
 the page write to the clipboard. Copy the text from here:"),n);o.addEventListener("close",()=>o.remove()),document.body.append(o),o.showModal(),n.focus(),n.select()}
async function oc(t,e){try{return await navigator.clipboard.writeText(t),!0}catch{return qO(t,e),!1}}var Dg=null,Lg=()=>[...j("menu").querySelectorAll("[role=menuitem]")];function Fs(){let t=j("menu");if(t.hidden)return;let e=t.contains(document.activeElement);
t.hidden=!0,t.replaceChildren(),e&&Dg?.focus()}function Zr(t){let e=Lg();e[(t+e.length)%e.length]?.focus()}function KO(t){let e=Lg().indexOf(document.activeElement),
n={ArrowDown:()=>Zr(e+1),ArrowUp:()=>Zr(e-1),Home:()=>Zr(0),End:()=>Zr(-1),Escape:Fs,Tab:Fs};n[t.key]&&(t.preventDefault(),t.stopPropagation(),n[t.key]())}function Go(t,e,n){
let o=j("menu");o.hidden&&(Dg=document.activeElement);let s=e.filter(a=>a.length);o.replaceChildren(p("p",{class:"menu-title",role:"presentation",dir:"auto"},t),
...s.map(a=>p("div",{role:"group"},...a.map(({label:c,keys:l,run:u})=>p("button",{type:"button",role:"menuitem",tabindex:-1,"aria-keyshortcuts":l,onclick:()=>{Fs(),
u()}},p("span",{},c),l&&p("kbd",{"aria-hidden":"true"},l)))))),o.setAttribute("aria-label",t),o.hidden=!1;let{offsetWidth:r,offsetHeight:i}=o;o.style.left=`${Math.
max(4,Math.min(n.x,window.innerWidth-r-4))}px`,o.style.top=`${Math.max(4,Math.min(n.y,window.innerHeight-i-4))}px`,Zr(0)}function Cg(){let t=j("menu");t.addEventListener(
"keydown",KO),t.addEventListener("contextmenu",e=>e.preventDefault()),document.addEventListener("pointerdown",e=>{t.contains(e.target)||Fs()},{capture:!0}),window.
addEventListener("blur",Fs),window.addEventListener("resize",Fs)}var XO=12;function Ig(t,e,n){let o=y=>y.length===1?Ve(t,y[0]):P(y.length,"actor"),s=()=>e.get().selected;function r(y){let k=new Set(y.flatMap(v=>n.canvas().boxed(
v)));e.set({only:[...k],selected:[],focus:null,view:"graph"}),n.canvas().start(),n.note(`Only ${o(y)} and what joins them; undo (z) to show the rest again.`)}function i(y){
let{without:k,open:v}=e.get();e.set({without:[...new Set([...k,...y])],selected:[],open:v?.id&&y.includes(v.id)?null:v}),n.note(`${o(y)} hidden; undo (z) to sho\
w ${y.length===1?"it":"them"} again.`)}function a(y){let{unfolded:k,only:v}=e.get();e.set({unfolded:k.filter(E=>!y.includes(E)),only:v&&v.filter(E=>!y.includes(
E)),selected:[]})}let c=y=>{let{unfolded:k}=e.get();return y.every(v=>k.includes(v))&&y.length>0};function l(y){let k=y.filter(E=>!n.pinned(E)),v={...e.get().pinned};
for(let E of k)v[E]=n.canvas().placeOf(E);if(!k.length)for(let E of y)delete v[E];e.set({pinned:v})}let u=y=>e.set({selected:[...new Set([...s(),...y])]}),f=y=>e.
set({selected:s().filter(k=>!y.includes(k))});async function d(){let y=Cs(t,e.get());await oc(y,"Link to this view")&&n.note("The link to this view is on the cl\
ipboard.")}let m=()=>[{label:"Copy link to this view",run:d},{label:"Export…",keys:"x",run:()=>j("show-take").click()}];function h(y){let k=y.length===1?y[0]:
null,v=y.every(W=>s().includes(W)),E=y.every(W=>n.pinned(W)),R=y.filter(W=>n.canvas().layout().nodes.has(W)),A=[...k?[{label:"Open",run:()=>n.open({type:"actor",
id:k})}]:[],{label:"Expand",keys:"e",run:()=>y.forEach(W=>n.expand(W))},...k?[{label:"Focus on it",keys:"f",run:()=>n.focus(k)}]:[],{label:k?"Only this":"Only t\
hese",keys:"o",run:()=>r(y)},{label:"Hide",keys:"h",run:()=>i(y)},...c(y)?[{label:"Fold away",run:()=>a(y)}]:[]],T=k?[{label:"Paths from here…",run:()=>n.pathFrom(
k,null)},{label:"Paths to here…",run:()=>n.pathFrom(null,k)}]:y.length===2?[{label:`Paths from ${o([y[0]])} to ${o([y[1]])}`,run:()=>n.pathFrom(y[0],y[1])},{label:`\
Paths from ${o([y[1]])} to ${o([y[0]])}`,run:()=>n.pathFrom(y[1],y[0])}]:[],O=R.length?[{label:E?"Unpin":"Pin",keys:"k",run:()=>l(R)}]:[];return[A,T,[v?{label:"\
Unselect",run:()=>f(y)}:{label:"Select",run:()=>u(y)},...O],m()]}function w(y){let{links:k}=y,v=n.canvas().actorsOf(y);return[[{label:"Open",run:()=>n.open(pa(t,
y))},{label:"Only these",run:()=>r(v)},{label:k.length===1?"Hide this link":`Hide these ${k.length} links`,run:()=>e.set({without:[...new Set([...e.get().without,
...k])]})}],v.length===2?[{label:`Paths from ${o([v[0]])} to ${o([v[1]])}`,run:()=>n.pathFrom(v[0],v[1])},{label:`Paths from ${o([v[1]])} to ${o([v[0]])}`,run:()=>n.
pathFrom(v[1],v[0])}]:[],[{label:"Select its actors",run:()=>u(v)}],m()]}let g=y=>[[{label:"Show each",run:()=>y.type==="stack"?e.set({stacks:[...e.get().stacks,
y.key]}):n.unfold(y.ids)},{label:"Only these",run:()=>r(y.ids)},{label:"Hide",run:()=>i(y.ids)},{label:"Select",run:()=>u(y.ids)}],y.ids.slice(0,XO).map(k=>({label:Ve(
t,k),run:()=>n.open({type:"actor",id:k})})),m()],b=()=>[[{label:"Show all",keys:"0",run:()=>n.canvas().fit()},{label:"Back to the first view",run:n.fold},{label:"\
Select with a lasso",keys:"l",run:()=>n.canvas().lasso()},...s().length?[{label:"Clear the selection",run:()=>e.set({selected:[]})}]:[]],[...e.canUndo()?[{label:"\
Undo",keys:"z",run:n.undo}]:[],...e.canRedo()?[{label:"Redo",keys:"y",run:n.redo}]:[]],m()];function $(y,k){let v=y&&y.type!=="strand"?n.canvas().actorsOf(y):[];
v.length&&s().length>1&&v.every(E=>s().includes(E))?Go(`${s().length} actors selected`,h(s()),k):y?.type==="actor"?Go(o([y.id]),h([y.id]),k):y?.type==="strand"?
Go(n.canvas().actorsOf(y).map(E=>o([E])).join(" – "),w(y),k):y?Go(o(y.ids),g(y),k):Go("The picture",b(),k)}function x(){let y=s(),k=j("selection");if(k.hidden=
y.length===0,document.body.dataset.selection=String(y.length),!y.length)return;let v=(E,R)=>p("button",{type:"button",class:"text",onclick:R},E);k.replaceChildren(
p("span",{},`${y.length} selected`),v("Only these",()=>r(y)),v("Hide",()=>i(y)),v("More…",E=>Go(`${y.length} actors selected`,h(y),{x:E.clientX,y:E.clientY})),
v("Clear",()=>e.set({selected:[]})))}function S(){let{open:y}=e.get();return s().length?s():y?.type==="actor"?[y.id]:[]}return{menu:$,only:r,hide:i,pin:l,fold:a,
targets:S,update:x}}var Uu=(t,e,n,o)=>p("button",{type:"button",class:"number inline","data-whole":e,onclick:()=>o.showAll(t,e)},n);function Wg(t){document.body.dataset.legend=t?"o\
pen":"closed",j("show-legend").setAttribute("aria-expanded",String(t))}var Rg=()=>Wg(!1);function jg(t,e){let{description:n,asOf:o,narrowedBy:s}=t.info,r=u=>Object.
keys(t[u]).length,i=n?Ui(n):"";j("lead").append(i?D(i):""),j("lead").title=it(i),j("about").append(n?D(n):"");let a=[Uu("table","actors",P(r("actors"),"actor"),
e),Uu("table","links",P(r("links"),"link"),e),Uu("sources","sources",P(r("sources"),"source"),e)];o&&a.push(`as of ${G(o)}`),Object.keys(s).length&&a.push(`narr\
owed by ${Object.entries(s).map(([u,f])=>`${u.replaceAll("_"," ")} ${[f].flat().join(", ")}`).join("; ")}`),j("facts").append(...a.map(u=>p("li",{},typeof u=="s\
tring"?D(u):u))),j("undo").addEventListener("click",e.undo),j("redo").addEventListener("click",e.redo),j("show-help").addEventListener("click",()=>j("help").showModal()),
j("zoom-in").addEventListener("click",()=>e.canvas().zoom(1.25)),j("zoom-out").addEventListener("click",()=>e.canvas().zoom(.8)),j("zoom-fit").addEventListener(
"click",()=>e.canvas().fit()),j("lasso").addEventListener("click",()=>e.canvas().lasso());let c=j("legend"),l=u=>{u&&window.matchMedia("(max-width: 760px)").matches&&
e.open(null),Wg(u),(u?c.querySelector("input"):j("show-legend"))?.focus()};j("show-legend").addEventListener("click",()=>l(document.body.dataset.legend!=="open")),
c.addEventListener("keydown",u=>{u.key!=="Escape"||document.body.dataset.legend!=="open"||(u.preventDefault(),l(!1))})}var Gu={d:"M1 6h24"},sc=(t,e,n="path")=>nt("svg",{class:`key-sample ${t}`,viewBox:"0 0 26 12","aria-hidden":"true"},nt(n,e)),ZO=t=>[sc(t,Gu),` ${t[0].toUpperCase()}${t.
slice(1)}`],tM=window.matchMedia("(max-width: 760px)"),eM=window.matchMedia("(pointer: coarse), (max-width: 760px)");function Fg(t,e,n){let o=t[0].toUpperCase()+
t.slice(1),s=n.has(t),r=[...n].filter(i=>i!==t);return p("button",{type:"button",class:"text","data-family":t,"aria-pressed":String(s),title:s?`Drawn; click to \
leave ${t} out of the picture`:`In view but not drawn; click to draw ${t}`,onclick:()=>e.set({families:Q.filter(i=>r.includes(i)||i===t&&!s)})},s&&sc(t,Gu),s?o:
`+ ${o}`)}function rc(t,e,n){let o=tM.matches,{ribbons:s,nodes:r,look:i,main:a,drawn:c,present:l}=n.layout(),u=s.map(({ribbon:T})=>T),f=new Set(u.filter(T=>T.main).
flatMap(({kinds:T,back:O})=>[...T,...O])),d=n.asked(),m=Q.filter(T=>l.has(T)&&!a.has(T)&&l.has("support")),[h,w]=[m.filter(T=>c.has(T)),m.filter(T=>!c.has(T))],
g=[...r.values()].some(({box:T})=>T?.ended),b=({from:T})=>t.columns.columns[r.get(T)?.column??0]?.tone,$=new Set(u.filter(({family:T})=>T==="support").map(b)),x=!o&&
!Te(e.get())&&$.has("patron")&&$.size>1?"; darker from patrons":"",S=i.tiles==="count"?"the number counts kinds":"the wider, the more kinds",y=a.has("support")?
"Support":"Links",k=Te(e.get())!==null,v=i.tiles==="letters"?so(t).filter(T=>f.has(T)):[],[E,R,A]=eM.matches?["Tap","double tap","hold"]:["Click","double click",
"right click"];j("hint").textContent=r.size?`${E} for evidence, ${R} to expand, ${A} for more`:"",j("key").replaceChildren(...[f.size>0&&p("li",{},sc(k?"compare\
d":"support",Gu),`${y}: ${S}${x}`),...v.map(T=>p("li",{},p("span",{class:"key-letter",colour:k?null:Nn(t.kinds[T].colour)},t.kinds[T].letters),D(t.kinds[T].label))),
g&&p("li",{},sc("ended",{x:"1",y:"1",width:"24",height:"10",rx:"3"},"rect"),"Ended"),...h.map(T=>p("li",{},d?ZO(T):Fg(T,e,c))),w.length>0&&p("li",{},...w.map(T=>Fg(
T,e,c)))].filter(T=>T instanceof Node))}function ic(t,e,n){let o=!1,s=()=>{if(o)return;let r=performance.now()+30,i;try{do i=t.next();while(!i.done&&performance.now()<r)}catch(a){n(a);return}if(!i.done){
oM(s);return}e(i.value)};return s(),{cancel(){o=!0}}}function oM(t){let{port1:e,port2:n}=new MessageChannel;e.onmessage=()=>{e.close(),t()},n.postMessage(null)}function Pg(t,e,n,o){let s=[{actor:e,phase:"start"}],r=new Set([`${e} start`]),i=(c,l)=>{let u=`${c} ${l}`;return l!==null&&!r.has(u)&&!!r.add(u)},a=({others:c})=>(o(
c.length),c);for(let c=0;s.length;c++){for(let{actor:u,phase:f}of s){if(En(f))for(let d of a(t.parts(u)))i(d,"down")&&s.push({actor:d,phase:"down"});if(An(f))for(let d of a(
t.wholes(u)))i(d,"up")&&s.push({actor:d,phase:"up"})}if(s.some(({actor:u,phase:f})=>u===n&&f!=="start"&&f!=="down"))return c;let l=[];for(let{actor:u,phase:f}of s)
for(let d of a(t.ahead(u))){let m=Tn(t,f,u,d);m&&i(d,m)&&l.push({actor:d,phase:m})}s=l}return null}var It=(t,e,n,o)=>({change:t,words:e,options:n,parts:o}),Ug=It("parts","allow steps between whole and part","without --no-parts",{parts:!0}),Gg=(t,e)=>[...zu(t.
filter).flat(),...qu(t),...Vu(t.filter).flat()].filter(n=>n.change===e),sM={together:["in-order","any"],"in-order":["any"],any:[]};function zu(t){let e=[];t.certain&&
e.push([It("certain","include links that are only possibly active","without --certain",{certain:!1})]);let n=X.slice(0,ut(t.minConfidence??"low")).reverse();e.push(
n.map(s=>It("minConfidence",`include links of ${s} confidence`,`--min-confidence ${s}`,{minConfidence:s})));let o=sM[t.time];return e.push(o.map(s=>It("time",`r\
elax the time rule to ${s}`,`--time ${s}`,{time:s}))),e}var rM=[{name:"without",words:"do not exclude"},{name:"via",words:"do not require"}];function Vu(t){let e=[];
for(let{name:n,words:o}of rM)for(let s of t[n])e.push([It(n,`${o} ${s}`,`without --${n} ${s}`,{[n]:t[n].filter(r=>r!==s)})]);t.parts||e.push([Ug]);for(let n of bt.
filter(o=>!t.status.includes(o))){let o=[...t.status,n];e.push([It("status",`include ${n} links`,`--status ${o.join(",")}`,{status:o})])}return t.undirected||e.
push([It("undirected","follow links in both directions","--undirected",{undirected:!0})]),e}function*zg(t){let{filter:e,index:n,first:o}=t,s=n.actors.length-1,r=Yu(
t);if(r===null||e.maxHops>=s)return[];let i=yield*o({...e,maxHops:Math.min(s,Math.max(r,e.maxHops+Ti))});return i?[ac(i.hops.length-i.steps)]:[]}var ac=t=>It("m\
axHops",`allow ${t.toLocaleString("en")} ${t===1?"hop":"hops"}`,`--max-hops ${t}`,{maxHops:t});function Yu({index:t,filter:e,from:n,to:o,budget:s}){return Pg(Jn(
t,e),Y(t.actorAt,n),Y(t.actorAt,o),s.spend)}function qu({index:t,filter:e}){let n=t.kinds.map((i,a)=>a),o=i=>(e.kinds.length===0||e.kinds.includes(t.kinds[i]))&&
(e.families.length===0||e.families.includes(t.families[i])),s=n.filter(o).map(i=>t.kinds[i]),r=i=>Q.indexOf(t.families[i]);return n.filter(i=>!o(i)&&!e.without.
includes(t.kinds[i])).sort((i,a)=>r(i)-r(a)||i-a).map(i=>{let a=[...s,t.kinds[i]].sort();return It("kinds",`include ${t.labels[i].toLowerCase()} links`,`--kind ${a.
join(",")}`,{kinds:a,families:[]})})}function*Vg(t){let e=vo(t.filter);if(!e)return[];let{s1:n,s2:o,e1:s,e2:r}=t.index,i=(d,m)=>[...new Set(d.flatMap(h=>Array.from(
h.filter(m))))].sort((h,w)=>h-w),a=i([n,o],d=>e[1]<d&&d<1e9),c=i([s,r],d=>-1e9<d&&d<e[0]).reverse(),l=yield*Hg(t,c.map(d=>Bg(t.filter,d,e[1]))),u=yield*Hg(t,a.map(
d=>Bg(t.filter,e[0],d))),f=[l,u].filter(zt).map(d=>[d]);return f.length?f:[[It("time","drop the date","without --on or --between",{on:null,between:null})]]}function Bg(t,e,n){
let o=`${le(e)??""}..${le(n)??""}`;return It(t.on===null?"between":"on",`look at ${iM(le(e),le(n))}`,`--between ${o}`,{on:null,between:o})}function iM(t,e){return t&&
e?t===e?t:`${t} to ${e}`:t?`from ${t}`:e?`up to ${e}`:"any day"}function*Hg(t,e){let[n,o]=[0,e.length];for(;n<o;){let s=n+o>>1;(yield*t.first({...t.filter,...e[s].
parts}))?o=s:n=s+1}return e[n]??null}function Ku(t,e){let n=[It("undirected","follow links in both directions","--undirected",{undirected:!0}),Ug,It("status","i\
nclude denied links",`--status ${bt.join(",")}`,{status:bt}),It("without","exclude nothing","without --without",{without:[]}),It("via","require no actor","witho\
ut --via",{via:[]}),It("kinds","allow every kind of link",`--family ${Q.join(",")}`,{kinds:[],families:Q}),ac(e),It("on","drop the date","without --on or --betw\
een",{on:null,between:null}),It("time","relax the time rule to any","--time any",{time:"any"}),It("minConfidence","include links of low confidence","--min-confi\
dence low",{minConfidence:null}),It("certain","include links that are only possibly active","without --certain",{certain:!1})],o=(s,r)=>JSON.stringify(s)===JSON.
stringify(r);return n.filter(({parts:s})=>Object.keys(s).some(r=>!o(t[r],s[r])))}var qg=(t,e,n,o={},s={})=>ms(Xu(t,e,n,o,s));function*Xu(t,e,n,o={},{work:s,budget:r=new Mn(s)}={}){let i=zn(o);function*a(u){yield;let{paths:f,truncatedBy:d}=yield*Wo(
t,e,n,{...u,limit:1},{budget:r,beyond:!1});return d==="work"&&!f.length&&(c.truncated=!0),f[0]??null}let c={graph:t,index:He(t),from:e,to:n,filter:i,truncated:!1,
budget:r,first:a},l={from:e,to:n,filter:i,truncated:!1,truncatedBy:null,path:yield*a(i),relaxations:[],together:[],parts:null};if(!l.path&&!c.truncated)try{yield*cM(
c,l)}catch(u){if(!(u instanceof On))throw u;c.truncated=!0}return{...l,truncated:c.truncated,truncatedBy:c.truncated?"work":null}}function*cM(t,e){if(e.parts=uM(
t),e.parts)return;let{filter:n}=t;function*o(s){for(let r of s){let i=yield*lM(t,r);i&&e.relaxations.push(i)}}yield*o(zu(n)),yield*o(yield*Vg(t)),yield*o([yield*zg(
t)]),yield*o(qu(t).map(s=>[s])),yield*o(Vu(n)),e.relaxations.length||(e.together=yield*fM(t))}function Kg(t,e){let n={...t,...e};return fr(n)?n:{...n,certain:!1}}
function*lM({filter:t,first:e},n){for(let{parts:o,...s}of n){let r=Kg(t,o),i=yield*e(r);if(i)return{...s,filter:kn(r),path:i}}return null}function uM({index:t,from:e,
to:n,budget:o}){let s=i=>{let a=new Set([Y(t.actorAt,i)]);for(let c of a){o.spend(t.outgoing.others[c]+t.incoming.others[c]);for(let{rows:l,ends:u}of[{rows:t.outgoing,
ends:t.target},{rows:t.incoming,ends:t.source}])for(let f=l.start[c];f<l.start[c+1];f++)a.add(u[l.links[f]])}return a},r=s(e);return r.has(Y(t.actorAt,n))?null:
[r,s(n)].map(i=>[...i].sort((a,c)=>a-c).map(a=>t.actors[a]))}function*fM(t){let{filter:e,first:n}=t,o=l=>Kg(e,Object.assign({},...l.map(u=>u.parts)));function*s(l){
return(yield*n(o(l)))!==null}let r=yield*dM(t,s);if(!r)return[];for(let[l,{change:u}]of r.entries())for(let f of Gg(t,u))if(yield*s(r.with(l,f))){r[l]=f;break}let i=yield*n(
o(r));if(!i)return[];let a=r.map(l=>l.change==="maxHops"?ac(i.hops.length-i.steps):l),c=kn(o(a));return a.map(({parts:l,...u})=>({...u,filter:c,path:i}))}function*dM(t,e){
let n=Ku(t.filter,pM(t)),o=n.filter(i=>i.change!=="maxHops"),s=yield*Yg(o,e);if(!s)return yield*Yg(n,e);let r=o.length===n.length?0:s.length-2;for(let i=1;i<=r;i++)
for(let a of Qu(o,i)){let c=n.filter(l=>a.includes(l)||!o.includes(l));if(yield*e(c))return c}return s}function*Yg(t,e){if(!(yield*e(t)))return null;let n=[];for(let s of t)
(yield*e(t.filter(r=>r!==s)))||n.push(s);let o=t.filter(s=>!n.includes(s));for(let s=0;s<o.length;s++)for(let r of Qu(o,s)){let i=t.filter(a=>n.includes(a)||r.includes(
a));if(yield*e(i))return i}return t}function pM(t){let{filter:e,index:n}=t,o=Object.assign({},e,...Ku(e,1).map(r=>r.parts)),s=Yu({...t,filter:o})??0;return Math.
max(e.maxHops,Math.min(n.actors.length-1,Math.max(s,e.maxHops+Ti)))}function*Qu(t,e){if(e===0)yield[];else for(let n=0;n+e<=t.length;n++)for(let o of Qu(t.slice(
n+1),e-1))yield[t[n],...o]}var Qg={any:"each at any time",together:"together on one day","in-order":"one after another"},mM=150,fn=null,ti={paths:[],links:new Set},Ot,Et,qt;function Jg(t,e,n){
[Ot,Et,qt]=[t,e,n]}var po=()=>Et.get().question??{from:null,to:null,walk:{}},be=(t,e)=>Et.set(pr(Et.get(),t,e)),Zg=t=>Et.set(Gd(Ot,Et.get(),t));function _s(){if(!Et)
return null;let{chosen:t}=Et.get();return t===null?null:ei()[t]??null}function cc(){let{from:t,to:e}=po();return{from:t,to:e,filter:vn(Ot,Et.get())??{}}}var ei=()=>ty().
paths,lc=()=>yt(Et.get())?ty().links:null;function ty(){let t=Bs();return t===null||t==="cancelled"?ti={paths:[],links:new Set}:typeof t=="object"&&"walked"in t?
ti={paths:[],links:t.walked}:typeof t=="object"&&t.paths!==ti.paths&&(ti={paths:t.paths,links:Bl(t.paths)}),ti}var Ps=()=>["starting","searching"].includes(String(
Bs()));function Bs(t=Et.get()){let e=yt(t),n=t.compare?.by==="dates"?t.compare:null,o=e?JSON.stringify([t.question,vn(Ot,t),n]):null;return fn?.key!==o&&(fn?.cancel(),
fn=null,o&&wM(o,hM(t))),fn?.state??null}function Hs(){return fn?.state!=="starting"&&fn?.state!=="searching"?!1:(fn.cancel(),Ju(fn,"cancelled"),!0)}function uc(){
fn=null,qt.answered()}function*hM(t){for(let r of pu(t))yield*Tr(Ot,r);let e=xe(t);if(!e){t.window&&(yield*Tr(Ot,{...t,window:null}));let{links:r,truncated:i}=yield*Tr(
Ot,t);return{walked:r,truncated:i}}let n=vn(Ot,t);if(!n)throw new RangeError("the filters show nothing: choose at least one value of each");let o=yield*Wo(Ot,e.
from,e.to,n),s=o.paths.length?null:yield*Xu(Ot,e.from,e.to,o.filter);return{...o,why:s}}function wM(t,e){let n={key:t,state:"starting",cancel:()=>{}};fn=n;let o=!0,
s=setTimeout(()=>Ju(n,"searching"),mM),r=a=>{clearTimeout(s),o?n.state=a:Ju(n,a)},{cancel:i}=ic(e,r,a=>{if(!(a instanceof RangeError))throw a;r({wrong:`${a.message[0].
toUpperCase()}${a.message.slice(1)}.`,paths:[]})});n.cancel=()=>{clearTimeout(s),i()},o=!1}function Ju(t,e){t.state=e,qt.answered()}var gM={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function yM(t,e){let n=i=>e.open(t.get().open?.type===i?null:{type:i}),o=i=>()=>{let{open:a}=t.
get();return a?.type==="actor"?i(a.id):!1},s=i=>()=>{let a=e.commands().targets();return a.length?i(a):!1},r=i=>()=>t.set({view:i},{tracked:!1});return[[["/"],"\
find an actor, event, source, link or story",()=>j("search").focus()],[["q"],"the question: its first part",()=>Ct(document,"#question [data-part]")?.focus()],[
["1"],"the graph",r("graph")],[["2"],"the timeline",r("timeline")],[["3"],"the tables",r("table")],[["4"],"the matrix",r("matrix")],[["5"],"the sources",r("sour\
ces")],[["p"],"the answer to the question as a list: paths, or actors with their links",()=>n("paths")],[["c"],"compare two times, two actors or two filters",()=>j(
"show-compare").click()],[["s"],"stories: a sequence of views with text",()=>j("show-stories").hidden?!1:n("stories")],[["e"],"expand the selected actor: show i\
ts neighbours",o(e.expand)],[["f"],"focus on the selected actor, or leave the focus",()=>t.get().focus?e.unfocus():o(e.focus)()],[["h"],"hide the selected actor\
s",s(i=>e.commands().hide(i))],[["k"],"pin or unpin the selected actors",s(i=>e.commands().pin(i))],[["o"],"only the selected actors",s(i=>e.commands().only(i))],
[["l"],"select with a lasso: the next drag goes round actors",()=>e.canvas().lasso()],[["m"],"menu of the selected actor: all that can be done with it",()=>ey(t,
e)],[["z"],"undo",e.undo],[["y"],"redo",e.redo],[["x"],"export: pictures, tables, files, citations",()=>j("show-take").click()],[["+","="],"closer",()=>e.canvas().
zoom(1.25)],[["-"],"farther",()=>e.canvas().zoom(.8)],[["0"],"show all",()=>e.canvas().fit()],[["?"],"this help",()=>j("help").showModal()]]}function ey(t,e){if(t.
get().view!=="graph")return!1;let[n=null]=e.commands().targets();return e.commands().menu(n===null?null:{type:"actor",id:n},e.canvas().whereIs(n))}function bM(t,e,n){
let{open:o}=e.get(),s=o?.type==="actor"?o.id:null;if(t.key==="Enter"&&s&&j("panel-title").focus(),(t.key==="ContextMenu"||t.key==="F10"&&t.shiftKey)&&(t.preventDefault(),
ey(e,n)),t.key===" "&&s){t.preventDefault();let{selected:a}=e.get();e.set({selected:a.includes(s)?a.filter(c=>c!==s):[...a,s]})}let r=gM[t.key];if(!r)return;t.preventDefault();
let i=n.canvas().beside(s,...r);i&&n.open({type:"actor",id:i})}function ny(t,e){let n=yM(t,e),o=new Map(n.flatMap(([s,,r])=>s.map(i=>[i,r])));j("keys").append(...n.
flatMap(([s,r])=>[p("dt",{},s.map((i,a)=>[a?" ":"",p("kbd",{},i)])),p("dd",{},r)]),p("dt",{},"arrows"),p("dd",{},"on the graph: move between actors; Enter opens\
 the panel, Space selects, Shift+F10 opens the menu"),p("dd",{},"in lists, in the legend and in the matrix: move between rows"),p("dt",{},p("kbd",{},"Esc")),p("\
dd",{},"cancel the search for paths, leave the field, show all paths again, or close the panel")),j("canvas").addEventListener("keydown",s=>bM(s,t,e)),document.
addEventListener("keydown",s=>{if(s.defaultPrevented||document.querySelector("dialog[open]"))return;let r=s.target.closest("input:not([type=checkbox], [type=ran\
ge], [type=radio]), select, textarea");if(s.key==="Escape"&&(Hs()?s.preventDefault():r?r.blur():t.get().chosen!==null?t.set({chosen:null},{tracked:!1}):e.open(null)),
r)return;if((s.ctrlKey||s.metaKey)&&s.key.toLowerCase()==="z")s.shiftKey?e.redo():e.undo();else if(s.ctrlKey||s.metaKey||s.altKey||o.get(s.key)?.()===!1||!o.has(
s.key))return;s.preventDefault()})}var Pt,ni,dn;function Zu(t){let e=Pt.stories.find(n=>n.id===t);if(!e)throw new RangeError(`the page has no story ${t}`);return e}function tf(t){let e=(c,l)=>Object.
hasOwn(Pt[c],l),n=t.sentences.flatMap(c=>c.links??[]).filter(c=>e("links",c)),s=t.sentences.flatMap(c=>c.events??[]).filter(c=>e("events",c)).flatMap(c=>Pt.events[c].
roles.map(({actor:l})=>l)),r=[...new Set([...t.show??[],...s,...n.flatMap(c=>[Pt.links[c].source,Pt.links[c].target])])].filter(c=>e("actors",c)),i=t.filter??{},
a={kinds:null,types:null,confidences:null,statuses:null,countries:null,window:null,certain:!1,without:[],only:null,focus:null,unfolded:r,question:null,chosen:null,
view:"graph"};return Object.assign(a,t.path?qn(Pt,{...t.path,filter:i}):as(Pt,i)),t.focus&&e("actors",t.focus)&&(a.focus={id:t.focus,depth:t.depth??1}),a}function fc(t,e){
let n=Zu(t),o=Math.max(0,Math.min(n.steps.length-1,e));ni.set({...tf(n.steps[o]),story:{id:t,step:o},open:{type:"stories"}}),dn.say(`${n.title}: ${o+1} of ${n.steps.
length}, ${n.steps[o].title}`),dn.canvas().fit()}function oy(t,e,n,o){[Pt,ni,dn]=[t,e,n],fc(o,0)}function sy(t,{id:e,step:n}){return Pt=t,{...tf(Zu(e).steps[n]),
story:{id:e,step:n},open:{type:"stories"}}}var xM=()=>ni.set({...tf({sentences:[]}),story:null});function SM(){return(Pt.info.untold??[]).map(({title:e})=>p("p",
{class:"notice"},D(e),": not available, because this page lacks some of its records."))}function $M(){return p("ul",{class:"stories"},(Pt.stories??[]).map(t=>p(
"li",{},p("button",{type:"button",class:"record",onclick:()=>fc(t.id,0)},p("span",{class:"what"},D(t.title),t.summary&&p("span",{class:"ends"}," ",D(t.summary))),
p("span",{class:"fine"},P(t.steps.length,"step"))))))}function vM({text:t,links:e=[],events:n=[]}){let o=[...e.filter(i=>Pt.links[i]).map(i=>Yt(Pt,i,dn.open)),...n.
filter(i=>Pt.events[i]).map(i=>Ke(Pt,i,dn.open))],s=e.filter(i=>Pt.links[i]),r=()=>dn.canvas().highlight({actors:s.flatMap(i=>[Pt.links[i].source,Pt.links[i].target]),
links:s});return p("li",{class:"sentence",onpointerenter:r,onpointerleave:()=>dn.light(),onfocusin:r,onfocusout:()=>dn.light()},p("p",{},D(t)),o.length>0&&p("de\
tails",{},p("summary",{},`Based on ${P(o.length,"record")}`),p("ul",{class:"links"},o.map(i=>p("li",{},i)))))}function OM(t,e){return p("p",{class:"stepper"},p(
"button",{type:"button","aria-label":"Previous step",disabled:e===0,onclick:()=>fc(t.id,e-1)},"‹"),p("span",{},`${e+1} of ${t.steps.length}`),p("button",{type:"\
button","aria-label":"Next step",class:"primary",disabled:e===t.steps.length-1,onclick:()=>fc(t.id,e+1)},"›"),p("button",{type:"button",class:"text",onclick:xM},
"All stories"))}function ry(t,e,n){[Pt,ni,dn]=[t,e,n];let o=ni.get().story,s=o&&Zu(o.id);if(!s)return{eyebrow:["A sequence of views; links or events support eac\
h sentence"],title:"Stories",body:[$M(),SM()]};let r=Math.min(o.step,s.steps.length-1),{title:i,sentences:a}=s.steps[r];return{eyebrow:[D(s.title)],title:D(i),body:[
OM(s,r),p("ul",{class:"sentences"},a.map(vM)),s.steps[r].path&&p("p",{class:"actions"},p("button",{type:"button",onclick:()=>dn.open({type:"paths"})},"Open the \
paths of this step"))]}}function nf(t){let{question:e,focus:n,story:o}=t;return e?{open:{type:"paths"},...qn(t,e)}:o?sy(t,o):n&&Object.hasOwn(t.actors,n.id)?{focus:n,open:{type:"actor",
id:n.id}}:{}}var iy=46,Us=5,EM=10,AM=15,ay={linked:"Most linked first",camps:"By camp",country:"By country",first:"Earliest first",name:"By name"},dc=new Intl.Collator("en",
{sensitivity:"base",numeric:!0});function of(t,e){let{columns:n=[],of:o={}}=t.columns??{},s=o[e]??n.length;return[s,n[s]?.title||`Column ${s+1}`]}function sf(t,e,n,o){
let s=new Map;for(let l of e)s.set(l,{id:l,links:[],first:"9999",group:null});for(let l of n){let{source:u,target:f,span:d}=t.links[l];for(let m of u===f?[u]:[u,
f]){let h=s.get(m);if(!h)continue;h.links.push(l);let w=d[0]??d[1]??"9999";w<h.first&&(h.first=w)}}let r=[...s.values()],i=new Map(r.map(l=>{let{name:u,country:f}=t.
actors[l.id],d=o==="camps"?of(t,l.id):null;return d&&(l.group=d[1]),o==="country"&&(l.group=Nl(f)||"No country given"),[l,{name:u,camp:d?.[0]??0,last:f?0:1}]})),
a=(l,u)=>u.links.length-l.links.length||dc.compare(Y(i,l).name,Y(i,u).name),c={linked:a,name:(l,u)=>dc.compare(Y(i,l).name,Y(i,u).name),first:(l,u)=>l.first<u.first?
-1:l.first>u.first?1:a(l,u),country:(l,u)=>Y(i,l).last-Y(i,u).last||dc.compare(l.group??"",u.group??"")||a(l,u),camps:(l,u)=>Y(i,l).camp-Y(i,u).camp||a(l,u)};return r.
sort(c[o])}function TM({span:t,spans:e=[t],end:n,periods:o=[]},s,r){let i=o.some(c=>c.endsWith("/..")),a=e.map(c=>DM(c,n===".."||i&&c[2]!==null&&c[3]===null,s,r)).
filter(zt);return a.length===0?null:{left:Math.min(...a.map(({left:c})=>c)),right:Math.max(...a.map(({right:c})=>c)),solid:a.find(({solid:c})=>c)?.solid??null,fadeLeft:a[0].
fadeLeft,fadeRight:V(a).fadeRight,ongoing:a.some(({ongoing:c})=>c),parts:a}}function DM(t,e,n,o){let[s,r,i,a]=t.map(Vt),c=[s,r,i,a].filter(w=>w!==null);if(c.length===
0)return null;let l=s===null,u=a===null,f=n(s??Math.min(...c))-(l?iy:0),d=n((a??Math.max(...c))+1)+(u?iy:0),m=w=>Math.max(0,Math.min(o,w));[f,d]=[m(Math.min(f,o-
Us)),m(Math.max(d,Us))],d=Math.max(d,f+Us);let h=null;if(r!==null&&i!==null&&r<=i){let[w,g]=[m(Math.min(n(r),o-Us)),m(Math.max(n(i+1),Us))];h=[w,Math.max(g,w+Us)],
d=Math.max(d,h[1])}return{left:f,right:d,solid:h,fadeLeft:l,fadeRight:u,ongoing:e}}function LM(t,e,n){let o=t.links[e],{label:s,symmetric:r}=t.kinds[o.kind],i=o.
source===n;return`${s} ${r?"with":i?"→":"←"} ${t.actors[i?o.target:o.source].name}`}function cy(t,e,{x:n,width:o,measure:s,most:r=4,all:i=!1,wanted:a=null}){
let c=[],l=0;for(let h of e.links){let w=TM(t.links[h],n,o);w?c.push({link:h,...w}):l+=1}let u=({link:h})=>-ut(t.links[h].confidence),f=({link:h})=>t.kinds[t.links[h].
kind].label;c.sort(i?(h,w)=>dc.compare(f(h),f(w))||h.left-w.left:(h,w)=>+(w.link===a)-+(h.link===a)||+!h.solid-+!w.solid||u(h)-u(w)||w.right-w.left-(h.right-h.left)||
h.left-w.left);let d=[],m=[];for(let h of c){let w=LM(t,h.link,e.id),g=Math.min(s(w)+(t.links[h.link].status==="asserted"?0:AM),o),b=Math.max(0,Math.min(h.fadeLeft&&
h.solid?h.solid[0]:h.left,o-g)),$=Math.min(b,h.left),x=Math.max(h.right,b+g)+EM,S=d.findIndex(y=>y.every(([k,v])=>x<=k||$>=v));S<0&&!i&&d.length>=r||(S<0&&(S=d.
push([])-1),d[S].push([$,x]),m.push({...h,row:S,text:w,labelLeft:b,wide:g}))}return{bars:m,rows:d.length,more:c.length-m.length,undated:l}}function ly(t,e,{x:n,
width:o,measure:s,most:r=2}){let i=l=>t.events[l].roles.length+t.events[l].claims.length,a=Array.from({length:r},()=>[]),c=[];for(let[l,u]of[...e].sort(([f,d],[
m,h])=>i(m)-i(f)||d-h)){let f=s(t.events[l].name)+18,d=n(u),m=d+f<=o?d:Math.max(0,d+2-f),h=a.findIndex(w=>w.every(([g,b])=>m+f+6<=g||m>=b+6));h<0||(a[h].push([m,
m+f]),c.push({id:l,at:d,left:m,wide:f,row:h}))}return c.sort((l,u)=>l.at-u.at)}var CM=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function NM(t){let e=new Map;for(let{kind:o}of Object.values(t.links))e.set(o,(e.get(o)??0)+1);let n=o=>Q.
indexOf(t.kinds[o].family);return Object.keys(t.kinds).sort((o,s)=>n(o)-n(s)||(e.get(s)??0)-(e.get(o)??0)||(o<s?-1:1))}function IM(t,e,n){let o=new Map,s=(r,i,a,c)=>{
let l=o.get(r)??new Map,u=l.get(i)??new Map;o.set(r,l.set(i,u.set(a,[...u.get(a)??[],c])))};for(let r of e){let{source:i,target:a,kind:c}=t.links[r];i===a||n!==
"all"&&t.kinds[c].family!==n||(s(i,a,c,r),t.kinds[c].symmetric&&s(a,i,c,r))}return o}var WM={from:24,to:20},uy=3,RM=150;function fy(t,e,n,{order:o,grouped:s,opened:r,
roleOf:i}){let a=h=>n.get(h)??0,c=(h,w)=>CM.compare(t.actors[h].name,t.actors[w].name)||(h<w?-1:1),l=(h,w)=>a(w)-a(h)||c(h,w),u=(h,w)=>i(h)[0]-i(w)[0],f={kinds:l,
name:c,role:(h,w)=>u(h,w)||l(h,w)},d=new Set([...n.keys()].sort(l).slice(0,WM[e])),m=new Map;for(let h of[...n.keys()].sort(f[o]))rt(m,s?i(h)[0]:0,h);return[...m].
sort(([h],[w])=>h-w).map(([h,w])=>{let g=`${e}${h}`,b=w.filter(k=>!d.has(k)).sort(l),$=b.length>uy&&r.includes(g),x=b.slice($?RM:0),S=new Set(x.length>uy?x:[]),
y=w.filter(k=>!S.has(k)).map(k=>({key:k,ids:[k],kinds:a(k),stack:!1}));return S.size&&y.push({key:g,ids:[...S],kinds:x.reduce((k,v)=>k+a(v),0),stack:!0}),{key:g,
title:s?i(w[0])[1]:null,entries:y,folds:$}})}function dy(t,e,n){let o=IM(t,e,n.family),s=NM(t),r=new Map,i=new Map,a=new Set;for(let[u,f]of o)for(let[d,m]of f){
r.set(u,(r.get(u)??0)+m.size),i.set(d,(i.get(d)??0)+m.size);for(let h of m.values())for(let w of h)a.add(w)}function c(u,f){let d=new Map;for(let m of u.ids)for(let h of f.
ids)for(let[w,g]of o.get(m)?.get(h)??[])d.set(w,[...d.get(w)??[],...g]);return[...d].sort(([m],[h])=>s.indexOf(m)-s.indexOf(h)).map(([m,h])=>({kind:m,links:h,...va(
t,h,n.window)}))}let l=new Set([...a].map(u=>t.links[u].kind));return{givers:fy(t,"from",r,n),receivers:fy(t,"to",i,n),links:a,kinds:s.filter(u=>l.has(u)),cell:c}}var py=12,Oe;function Jt(){Oe&&(Oe.hidden=!0)}function oi(t,{left:e,right:n=e,top:o,bottom:s=o}){Oe||(Oe=p("div",{id:"bubble",role:"presentation"}),document.body.
append(Oe),document.addEventListener("keydown",a=>{a.key==="Escape"&&Jt()})),Oe.replaceChildren(...me(t).filter(a=>a!=="").map(a=>typeof a=="string"?p("span",{},
a):a)),Oe.hidden=!1;let r=(e+n)/2-Oe.offsetWidth/2;Oe.style.left=`${Math.max(6,Math.min(r,window.innerWidth-Oe.offsetWidth-6))}px`;let i=o-Oe.offsetHeight-py;Oe.
style.top=`${i<6?Math.min(s+py,window.innerHeight-Oe.offsetHeight-6):i}px`}function Gs(t,e){let n=()=>oi(e(),t.getBoundingClientRect());return t.addEventListener(
"pointerenter",n),t.addEventListener("focus",()=>{t.matches(":focus-visible")&&n()}),t.addEventListener("pointerleave",Jt),t.addEventListener("blur",Jt),t}var[FM,_M]=["#ffffff","#11151b"],my=5,hy=36,PM=[["high","high confidence"],["moderate","moderate"],["low","low"],["high disputed","disputed"],["high ended","end\
ed"]],BM=([t,e])=>p("li",{},p("span",{class:`tick plain ${t}`,"aria-hidden":"true"}),e);function pc(t,e,{links:n=[],confidence:o="high",disputed:s,denied:r,ended:i,
possible:a}={}){let{letters:c,colour:l}=t.kinds[e],f=Object.entries({disputed:s,denied:r,ended:i,possible:a}).filter(([,m])=>m),d=p("span",{class:["tick",o,...f.
map(([m])=>m)].join(" "),"data-kind":e,"data-link":n[0],"aria-hidden":"true"},c);return d.style.setProperty("--tick",cn(l,FM,my)),d.style.setProperty("--tick-da\
rk",cn(l,_M,my)),d}var si=(t,{ids:e,stack:n})=>n?`${e.length.toLocaleString("en")} more actors`:it(t.actors[e[0]].name),HM=t=>[...t].length>hy?`${[...t].slice(0,
hy-1).join("")}…`:t;function wy(t,e,n){let{ids:o,kinds:s,stack:r}=e,i=si(t,e);return p("th",{scope:n==="from"?"row":"col",class:r?"matrix-name stack":"matrix-\
name",tabindex:-1,"data-entry":e.key,"data-side":n,"data-actor":r?null:o[0],"aria-expanded":r?"false":null,title:r?"Show them one by one":i},p("span",{class:"ma\
trix-label"},!r&&ve(t.types[t.actors[o[0]].type]),r?i:D(n==="to"?HM(i):i)),p("span",{class:"count",title:"Kinds of link in all its cells"},s.toLocaleString("en"),
p("span",{class:"hidden"}," kinds")))}function gy({key:t,title:e,folds:n},o){let s=p("button",{type:"button",class:"text",onclick:()=>o(t)},"Fewer");return p("s\
pan",{class:"matrix-group-title"},e??"",n&&s)}function UM(t,e,n,o){let s=e.cell(n,o),r=s.map(({kind:i})=>t.kinds[i].label).join(", ");return p("td",{tabindex:-1,
class:[s.length>0&&"some",(n.stack||o.stack)&&"stack"].filter(zt).join(" ")||null,"data-from":n.key,"data-to":o.key},s.length>0&&[p("span",{class:"hidden"},`${si(
t,n)} to ${si(t,o)}: ${r}`),p("span",{class:"ticks"},s.map(i=>pc(t,i.kind,i)))])}function yy(t,e,{label:n,corner:o,fold:s}){let r=e.receivers.flatMap(({entries:d})=>d),
i=e.receivers.some(({title:d,folds:m})=>d!==null||m),a=new Set(e.receivers.map(({entries:d})=>d[0].key)),c=p("td",{class:"matrix-corner",rowspan:i?2:1},p("ul",{
class:"matrix-grades","aria-label":"Key to the ticks"},PM.map(BM)),p("span",{class:"matrix-to"},`${o[1]} →`),p("span",{class:"matrix-from"},`${o[0]} ↓`)),l=r.
map(d=>wy(t,d,"to")),u=[i&&p("tr",{class:"matrix-groups"},c,e.receivers.map(d=>p("th",{scope:"colgroup",colspan:d.entries.length},gy(d,s)))),p("tr",{},!i&&c,l)].
filter(zt),f=p("table",{role:"grid",class:"matrix","aria-label":n},p("thead",{},u),e.givers.map(d=>p("tbody",{},(d.title!==null||d.folds)&&p("tr",{class:"matrix\
-groups"},p("th",{scope:"rowgroup",colspan:r.length+1},gy(d,s))),d.entries.map(m=>p("tr",{},wy(t,m,"from"),r.map(h=>UM(t,e,m,h)))))));for(let d of tt(f,"td[data\
-to], th[data-side=to]"))a.has(d.dataset.to??d.dataset.entry??"")&&d.classList.add("first");return f}function by(t,e,n,o){let s=({links:r,confidence:i,disputed:a,
denied:c,ended:l,possible:u})=>[r.length>1&&P(r.length,"link"),`${i} confidence`,a&&"disputed",c&&"denied",l&&"ended",u&&"possible, not certain, at the time cho\
sen"].filter(zt);return[p("strong",{},D(si(t,e))," → ",D(si(t,n))),...o.map(r=>p("span",{class:"matrix-said"},pc(t,r.kind,r),D(t.kinds[r.kind].label),p("span",
{class:"fine"},` ${s(r).join(", ")}`)))]}var zM={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1],PageUp:[-10,0],PageDown:[10,0]};function VM(t){return[...t.rows].map(n=>tt(n,"th[data-e\
ntry], td[data-to]")).filter(n=>n.length>0).map((n,o)=>o===0?[null,...n]:n)}function ky(t){let e=null,n=[],o=null;function s(a){a&&(o&&(o.tabIndex=-1),o=a,o.tabIndex=
0)}function r(a){let c=n.findIndex(l=>l.includes(a));return[c,c<0?-1:n[c].indexOf(a)]}function i(a){if(!(a.target instanceof HTMLElement)||a.altKey||a.metaKey)return;
let[c,l]=r(a.target);if(c<0)return;if(a.key==="Enter"||a.key===" "){a.preventDefault(),t(a.target);return}let[u,f]=zM[a.key]??[0,0],d=a.key==="End"?1/0:a.key===
"Home"?-1/0:0;if(!u&&!f&&!d)return;a.preventDefault();let m=(g,b)=>Math.max(0,Math.min(b,g)),h=m(c+(d&&a.ctrlKey?d:u),n.length-1),w=n[h][m(l+(d||f),n[h].length-
1)]??n[h][1];s(w),w?.focus(),w?.scrollIntoView({block:"nearest",inline:"nearest"})}return{attach(a){let{entry:c,side:l,from:u,to:f}=o?.dataset??{},d=o!==null&&o===
document.activeElement;e=a,n=VM(e),e.addEventListener("keydown",i),e.addEventListener("focusin",({target:h})=>{h instanceof HTMLElement&&r(h)[0]>=0&&s(h)});let m=n.
flat().find(h=>h&&(c?h.dataset.entry===c&&h.dataset.side===l:h.dataset.from===u)&&h.dataset.to===f);return o=null,s((u||c?m:null)??n[1]?.find(h=>h?.classList.contains(
"some"))??n[0][1]),d},focus:()=>o?.focus({preventScroll:!0})}}var af={support:["Givers","Receivers"],structure:["From","To"],alignment:["Actors","Aligned with"],hostility:["Actors","Against"],all:["From","To"]},qM={kinds:"\
Most kinds first",name:"By name",role:"By role"};function xy(t,e,n,o){let s,r,i=new Map,a=ky(S),c=O=>n.set({matrix:{...n.get().matrix,...O}},{tracked:!1}),l=p("\
div",{class:"table-scope",role:"group","aria-label":"Family of links"},Wi.map(O=>p("button",{type:"button","data-family":O,onclick:()=>c({family:O,opened:[]})},
Se(O)))),u=p("select",{"aria-label":"Order of rows and columns",onchange:O=>c({order:O.target.value})},Ri.map(O=>p("option",{value:O},qM[O]))),f=p("input",{type:"\
checkbox",onchange:O=>c({grouped:O.target.checked,opened:[]})}),d=p("p",{class:"table-told",role:"status"}),m=p("ul",{class:"matrix-key","aria-label":"Kinds of \
link"}),h=p("p",{class:"notice view-none",hidden:!0}),w=p("div",{class:"matrix-scroll",tabindex:-1});t.append(p("div",{class:"view-bar"},l,u,p("label",{class:"c\
heck"},f,"Group by column of the picture"),d),m,h,w);function g(){let O=n.get().matrix.family,W=new Set(Object.values(e.links).map(({kind:F})=>e.kinds[F].family));
return O==="all"||W.has(O)?O:Q.find(F=>W.has(F))??O}let b=O=>c({opened:n.get().matrix.opened.filter(W=>W!==O)}),$=O=>c({opened:[...n.get().matrix.opened,O]}),x=({
dataset:{from:O,to:W}})=>{let[F,C]=[i.get(O??""),i.get(W??"")];return F&&C&&{giver:F,receiver:C,ticks:r.cell(F,C)}};function S(O){let{entry:W,actor:F}=O.dataset;
if(F)return o.open({type:"actor",id:F});if(W)return $(W);let C=x(O);if(!C?.ticks.length)return;let H=[C.giver,C.receiver].find(z=>z.stack);return H?$(H.key):o.open(
{type:"pair",from:C.giver.ids[0],to:C.receiver.ids[0]})}function y(){let{order:O,grouped:W,opened:F}=n.get().matrix,C=g(),H=[w.scrollLeft,w.scrollTop];r=dy(e,s.
view.links,{family:C,order:O,grouped:W,opened:F,window:$e(e,n.get()),roleOf:et=>of(e,et)}),i=new Map([...r.givers,...r.receivers].flatMap(et=>et.entries.map(dt=>[
dt.key,dt])));for(let et of tt(l,"[data-family]"))et.setAttribute("aria-pressed",String(et.dataset.family===C));if(u.value=O,f.checked=W,k(C),v(),h.hidden=r.links.
size>0,w.hidden=m.hidden=r.links.size===0,!r.links.size)return;let z=yy(e,r,{label:`${C==="all"?"All links":Se(C)}: ${af[C].join(" by ").toLowerCase()}`,corner:af[C],
fold:b}),K=a.attach(z);w.replaceChildren(z),[w.scrollLeft,w.scrollTop]=H,K&&a.focus(),R()}function k(O){let W=dt=>dt.flatMap(wt=>wt.entries.flatMap(({ids:xt})=>xt)).
length,F=s.view.links.size-r.links.size,[C,H]=af[O].map(dt=>dt.toLowerCase()),z=F?`${r.links.size.toLocaleString("en")} of ${P(s.view.links.size,"link")}`:P(r.links.
size,"link");if(d.textContent=O==="support"?`${W(r.givers)} ${C}, ${W(r.receivers)} ${H}, ${z}`:z,r.links.size)return;let K=O==="all"?"link":`link of ${O}`,et=p(
"button",{type:"button",onclick:()=>c({family:"all"})},"Show all families");h.replaceChildren(`No ${K} passes the filters. ${F?"":"Widen them in the legend, or \
clear the time window."}`,...F?[et]:[])}function v(){let{kinds:O}=n.get();m.replaceChildren(...r.kinds.map(W=>{let F=O?.length===1&&O[0]===W,C=p("button",{type:"\
button","aria-pressed":String(F),title:F?"Show all kinds":"Show only this kind",onclick:()=>n.set({kinds:F?null:[W]}),onpointerenter:()=>E(W),onpointerleave:()=>E(
null),onfocus:()=>E(W),onblur:()=>E(null)},pc(e,W),D(e.kinds[W].label));return p("li",{},C)}))}function E(O){for(let W of tt(w,".tick"))W.classList.toggle("fain\
t",O!==null&&W.dataset.kind!==O)}function R(){let O=n.get(),W=Na(e,O,_s(),s),F=new Set(W?.links??[]),C=O.open?.type==="actor"?O.open.id:null,H=O.open?.type==="p\
air"?O.open:null,z=K=>{let et=x(K);return!et||C?!1:H?et.giver.ids.includes(H.from)&&et.receiver.ids.includes(H.to):et.ticks.some(dt=>dt.links.some(wt=>F.has(wt)))};
for(let K of tt(w,"th[data-entry]"))C!==null&&(i.get(K.dataset.entry??"")?.ids.includes(C)??!1)?K.setAttribute("aria-current","true"):K.removeAttribute("aria-cu\
rrent");for(let K of tt(w,"td.some"))z(K)?K.setAttribute("aria-selected","true"):K.removeAttribute("aria-selected")}function A(O){for(let et of tt(w,".cross"))et.
classList.remove("cross");if(!(O instanceof HTMLElement)||!O.dataset.to)return Jt();let{from:W,to:F}=O.dataset;for(let et of tt(w,"th[data-entry]"))et.dataset.entry===
(et.dataset.side==="from"?W:F)&&et.classList.add("cross");let C=x(O);if(!C?.ticks.length)return Jt();let{giver:H,receiver:z,ticks:K}=C;return oi(by(e,H,z,K),O.getBoundingClientRect())}
w.addEventListener("pointerover",O=>{O.pointerType!=="touch"&&O.target instanceof Element&&A(O.target.closest("td"))}),w.addEventListener("pointerleave",()=>A(null)),
w.addEventListener("focusin",({target:O})=>{O instanceof Element&&O.matches(":focus-visible")&&A(O.closest("td"))}),w.addEventListener("focusout",()=>A(null)),w.
addEventListener("click",({target:O})=>{if(!(O instanceof HTMLElement)||O.closest("button"))return;let W=O.closest("th[data-entry], td[data-to]");W&&S(W)}),n.on(
(O,W)=>{O.view!=="matrix"||!r||(O.open!==W.open||O.question!==W.question||O.chosen!==W.chosen)&&R()});function T(O){let W=s&&s.view===O.view&&lt(s.state.matrix,
O.state.matrix);s=O,W||y()}return{update:T}}var lf="Publishers with one source",cf="Original sources that no other source repeats",$y={reliability:"By reliability",publisher:"By publisher",class:"By class",
year:"By year",derivation:"By original source",none:"Not grouped"},vy={links:"Most links first",falls:"Most dependent links first",title:"By title",newest:"Newe\
st first"},mc=new Intl.Collator("en",{sensitivity:"base",numeric:!0}),uf=t=>t.stance==="supports";function Oy(t,e){let n=Cl(t.sources),[o,s]=[new Map,new Map];for(let a of e.
links)for(let c of new Set(t.links[a].claims.map(l=>l.source)))rt(o,c,a);for(let a of Be(t,e))for(let c of new Set(t.events[a].claims.map(l=>l.source)))rt(s,c,a);
let r=new Set([...o.keys(),...s.keys()]);for(let a of r)for(let c of Dt(t.sources[a]))t.sources[c]&&r.add(c);let i=new Map;for(let a of r){let c=ia(t.sources,a,
n),l=f=>c.size===1?f.get(a)??[]:[...new Set([...c].flatMap(d=>f.get(d)??[]))],u={id:a,links:0,events:0,unsupported:0,weaker:0,lost:0,derived:n.get(a)??[]};for(let f of l(
o)){let{claims:d,confidence:m}=t.links[f],h=d.filter(w=>!c.has(w.source));u.links+=1,d.some(uf)&&!h.some(uf)?u.unsupported+=1:ut(ur(h,t.sources).confidence)<ut(
m)&&(u.weaker+=1)}for(let f of l(s)){u.events+=1;let{claims:d}=t.events[f];(ra(d,c)||d.every(m=>c.has(m.source)))&&(u.lost+=1)}i.set(a,u)}return i}function My(t,e,n){
let o=new Set(n),s={all:{links:0,all_claims:0,strong_and_fair:0}};n.length&&(s.core={...s.all});for(let r of e){let{kind:i,source:a,target:c,claims:l,roots:u}=t.
links[r];if(t.kinds[i].family!=="support")continue;let f=l.filter(m=>uf(m)&&m.strength!=="weak").map(m=>m.source),d=ss(new Set(f),t.sources).length>1;for(let m of o.
has(a)&&o.has(c)?[s.all,s.core]:[s.all])m.links+=1,u.length>1&&(m.all_claims+=1),d&&(m.strong_and_fair+=1)}return s}var Sy=t=>t.unsupported*1e3+t.lost*1e3+t.weaker;
function Ey(t,e,n){let o=a=>t.sources[a.id].title,s=a=>t.sources[a.id].published??"",r=(a,c)=>c.links+c.events-a.links-a.events||mc.compare(o(a),o(c)),i={links:r,
falls:(a,c)=>Sy(c)-Sy(a)||r(a,c),title:(a,c)=>mc.compare(o(a),o(c)),newest:(a,c)=>s(c)>s(a)?1:s(c)<s(a)?-1:r(a,c)};return[...e].sort(i[n])}var ff=/\d{4}/;function XM(t,e,n,o){
let s=t.sources[e.id];return n==="publisher"?Y(o,s.publisher)>1?s.publisher:lf:n==="class"?s.class?rn(s.class):"No class given":n==="year"?ff.exec(s.published??
"")?.[0]??"No date of publication":n==="reliability"?`${s.reliability}: ${ue[s.reliability]}`:"All sources"}function QM(t,e){let n=new Map(e.map(a=>[a.id,a])),o=new Set,
s=new Map,r=(a,c,l)=>{if(!o.has(a.id)){o.add(a.id),l.push({...a,depth:c});for(let u of a.derived){let f=n.get(u);f&&r(f,c+1,l)}}},i=a=>!Dt(t.sources[a.id]).some(
c=>n.has(c));for(let a of[...e.filter(i),...e]){if(o.has(a.id))continue;let[c]=Dt(t.sources[a.id]),u=i(a)&&!c&&!a.derived.some(f=>n.has(f))?cf:c&&!t.sources[c]?
String(c):t.sources[a.id].title;s.has(u)||s.set(u,[]),r(a,0,s.get(u))}return[...s].sort(([a],[c])=>+(a===cf)-+(c===cf)).map(([a,c])=>({title:a,entries:c}))}function Ay(t,e,n){
if(n==="derivation")return QM(t,e);let o=new Map;for(let a of e)o.set(t.sources[a.id].publisher,(o.get(t.sources[a.id].publisher)??0)+1);let s=new Map;for(let a of e)
rt(s,XM(t,a,n,o),{...a,depth:0});let r=a=>a.reduce((c,l)=>c+l.links,0),i={reliability:([a],[c])=>mc.compare(a,c),year:([a],[c])=>+!ff.test(a)-+!ff.test(c)||mc.compare(
c,a),weight:([a,c],[l,u])=>+(a===lf)-+(l===lf)||r(u)-r(c)};return[...s].sort(i[n]??i.weight).map(([a,c])=>({title:a,entries:c}))}var hc=150,ZM=120;function Ty(t,e,n,o){let s,r=new Map,[i,a]=[hc,""],c=(O,W,F)=>{let C=p("select",{"aria-label":O,onchange:x},Object.entries(W).map(([H,z])=>p("\
option",{value:H},z)));return C.value=F,C},l=c("Group the sources",$y,"none"),u=c("Sort the sources",vy,"falls"),f=new Map,d=0,m=p("input",{type:"search",class:"\
table-find",placeholder:"Filter the sources","aria-label":"Filter the sources by a text",dir:"auto",oninput:()=>{clearTimeout(d),d=setTimeout(()=>{a=m.value,x()},
ZM)}}),h=p("p",{class:"table-told",role:"status"}),w=p("p",{class:"timeline-key"},[["falls","left without support"],["weakens","less confident"],["stands","unch\
anged"]].map(([O,W])=>p("span",{class:"key-item"},p("span",{class:`key-square ${O}`}),W))),g=p("p",{class:"view-figures"}),b=p("div",{class:"bibliography",tabindex:-1}),
$=uo(b,()=>tt(b,".source-entry").map(O=>tt(O,"button, a")));t.append(p("div",{class:"view-bar"},m,l,u,w,h),g,b);function x(){i=hc,A()}function S(O,W){let F=[{kind:"\
falls",number:O.unsupported},{kind:"weakens",number:O.weaker},{kind:"stands",number:O.links-O.unsupported-O.weaker}].filter(({number:C})=>C);return p("div",{class:"\
hang-bar","aria-hidden":"true"},F.map(({kind:C,number:H})=>{let z=p("span",{class:C});return z.style.width=`${Math.max(1.5,H/W*100)}%`,z}))}function y(){if(!s)return;
let{all:O,core:W}=My(e,s.view.links,e.info.core),F=({links:H,all_claims:z,strong_and_fair:K})=>`${il(z,H)}, by strong and fair claims alone ${il(K,H)}`;g.hidden=
!O.links;let C=W?.links?`; among the core actors: ${F(W)}`:"";g.textContent=`Support links with two independent sources: ${F(O)}${C}`}let k=(O,W,F,C)=>C>0&&ie(e,
o.open,{type:O,where:{[W]:F}},C),v=O=>O.filter(Boolean).map((W,F)=>[F?", ":"",W]);function E({id:O,links:W,events:F,unsupported:C,weaker:H,lost:z}){if(W+F===0)return"\
not cited in this view";let K=v([C>0&&[k("links","alone",O,C)," left without support"],z>0&&[k("events","alone",O,z)," without a claim"],H>0&&[k("links","weaker",
O,H)," less confident"]]);return K.length?["without it: ",K]:"everything here has other support"}function R(O,W){let F=e.sources[O.id],[C]=Dt(F),H=dt=>o.open({type:"\
source",id:dt}),z=[D(F.publisher),F.author&&D(F.author),F.class&&rn(F.class),F.published&&G(F.published)].filter(Boolean),K=v([k("links","rests",O.id,O.links),k(
"events","rests",O.id,O.events)]),et=p("li",{class:`source-entry ${O.depth?"derived":""}`,"data-source":O.id},p("span",{class:`source-grade grade-${F.reliability}`,
title:`Reliability ${F.reliability}: ${ue[F.reliability]}`},F.reliability),p("div",{class:"source-what"},p("button",{type:"button",class:"source-title","aria-cu\
rrent":O.id===n.get().open?.id?"true":null,onclick:()=>H(O.id)},D(F.title)),p("p",{class:"fine"},z.map((dt,wt)=>[wt?" · ":"",dt]),` · ${ue[F.reliability]}`,F.
url&&[" · ",co(F.url,"open"),p("span",{class:"hidden"},` ${it(F.title)}`)]),C&&!O.depth&&p("p",{class:"fine"},"derives from ",e.sources[C]?p("button",{type:"bu\
tton",class:"inline",onclick:()=>H(C)},D(e.sources[C].title)):D(C)),O.derived.length>0&&p("p",{class:"fine"},`repeated by ${P(O.derived.length,"other source")}`)),
p("div",{class:"source-hangs"},S(O,W),p("p",{},K.length?K:"–"),p("p",{class:O.unsupported||O.lost?"fine falling":"fine"},E(O))));return et.style.setProperty("\
--depth",String(O.depth)),et}function A(){let O=Mr(a).split(/\s+/).filter(Boolean),W=wt=>{let xt=e.sources[wt.id];return f.has(wt.id)||f.set(wt.id,Mr([xt.title,
xt.publisher,xt.author,xt.class,xt.published,xt.url,wt.id].filter(Boolean).join(" "))),O.every(gn=>f.get(wt.id).includes(gn))},F=Ey(e,[...r.values()].filter(W),
u.value),C=Ay(e,F,l.value),H=Math.max(1,...F.map(wt=>wt.links)),[z,K]=[F.filter(wt=>wt.unsupported||wt.lost).length,F.filter(wt=>Dt(e.sources[wt.id]).length).length];
h.textContent=[P(F.length,"source"),`${z.toLocaleString("en")} are the only support of some record`,`${K.toLocaleString("en")} repeat another source`].join("; ");
let et=i,dt=[];for(let{title:wt,entries:xt}of C){if(et<=0)break;dt.push(p("section",{},l.value!=="none"&&p("h2",{},D(wt),p("span",{class:"count"},xt.length.toLocaleString(
"en"))),p("ul",{},xt.slice(0,et).map(gn=>R(gn,H))))),et-=xt.length}F.length>i&&dt.push(p("p",{},p("button",{type:"button",onclick:()=>{i+=hc,A()}},`Show ${Math.
min(hc,F.length-i)} more of ${(F.length-i).toLocaleString("en")} sources`))),F.length||dt.push(p("p",{class:"notice"},r.size?["No source contains “",D(a),"”. \
Clear the filter above."]:Object.keys(e.sources).length?"Nothing in this view cites a source. Widen the filters in the legend, or clear the time window.":"This \
data has no sources. Sources in sources.yaml appear here once a claim cites them.")),b.replaceChildren(...dt),$.update()}n.on((O,W)=>{if(!(O.view!=="sources"||O.
open===W.open))for(let F of tt(b,"[data-source]")){let C=F.querySelector(".source-title");O.open?.type==="source"&&O.open.id===F.dataset.source?C?.setAttribute(
"aria-current","true"):C?.removeAttribute("aria-current")}});function T(O){let W=s?.view===O.view;s=O,!W&&(r=Oy(e,s.view),y(),A())}return{update:T}}function Dy(t,e,n,{open:o,drawn:s}){let r=n.text(e),i=[r&&D(r)];if(n.counts){let{type:c,where:l}=n.counts(e),u={type:c,where:s?{...l,drawn:""}:l},f=ie(t,o,u,Number(
r),{text:r});f.tabIndex=-1,i.splice(0,1,f)}n.id==="kind"&&i.unshift(qe({colour:t.kinds[e.own.kind].colour,arrow:!t.kinds[e.own.kind].symmetric,dash:en[e.own.confidence]?.
join(" ")})),n.id==="type"&&i.unshift(ve(t.types[e.own.type]));let a=n.id==="status"?e.own.status:n.id==="confidence"?`confidence-${e.own.confidence}`:n.id==="s\
tance"?e.own.stance:"";return p("div",{role:"gridcell",class:`cell ${n.number?"number":""} ${a}`,title:r.length>14?it(r):null},i)}function Ly(t,e){let n=parseFloat(
getComputedStyle(t).fontSize)/14||1,o=e.map(({width:s})=>Math.round(s*n));t.style.setProperty("--columns",["40px",...e.map(({share:s},r)=>s?`minmax(${o[r]}px, ${s}\
fr)`:`${o[r]}px`)].join(" ")),t.style.setProperty("--least",`${o.reduce((s,r)=>s+r,40)}px`)}var ri={actors:"Actors",links:"Links",claims:"Claims",sources:"Sources",events:"Events"},nE={ArrowRight:1,ArrowLeft:-1};function Cy(t){let e=p("div",{class:"tab\
le-tabs",role:"tablist","aria-label":"Tables"},Sn.map(o=>p("button",{type:"button",role:"tab",id:`tab-${o}`,"data-table":o,"aria-controls":"table-panel",onclick:()=>t.
set({table:o},{tracked:!1})},ri[o]," ",p("span",{class:"count"}))));e.addEventListener("keydown",o=>{let s=nE[o.key];if(!s)return;o.preventDefault();let r=Sn,i=r[(r.
indexOf(t.get().table)+s+r.length)%r.length];t.set({table:i},{tracked:!1}),Ct(e,`[data-table="${i}"]`)?.focus()});function n(o){for(let s of Sn){let[r,i]=[Ct(e,
`[data-table="${s}"]`),s===t.get().table];r?.setAttribute("aria-selected",String(i)),r?.setAttribute("tabindex",i?"0":"-1"),r?.querySelector(".count")?.replaceChildren(
o[s]?.toLocaleString("en")??"")}}return{element:e,update:n}}var Ny=8;function Iy(t,e,n,o={}){let s=p("div",{class:"rows",...o}),r=new Map,[i,a]=[0,36];function c(){let f=t.scrollTop,d=Math.max(0,Math.floor(f/a)-Ny),m=Math.
min(i-1,Math.ceil((f+t.clientHeight)/a)+Ny);for(let[h,w]of r)h>=d&&h<=m||w.contains(document.activeElement)&&h<i||(w.remove(),r.delete(h));for(let h=d;h<=m;h+=1){
if(r.has(h))continue;let w=n(h);w.style.top=`${h*a}px`,r.set(h,w);let g=[...r.keys()].filter(b=>b>h).sort((b,$)=>b-$)[0];s.insertBefore(w,r.get(g)??null)}}function l(f){
i=f,a=parseFloat(getComputedStyle(t).getPropertyValue("--row-height"))||36,s.style.height=`${i*a}px`;for(let d of r.values())d.remove();r.clear(),c()}function u(f){
let[d,m]=[f*a,t.clientHeight-e.offsetHeight];return d<t.scrollTop?t.scrollTop=d:d+a>t.scrollTop+m&&(t.scrollTop=d+a-m),c(),r.get(f)}return t.addEventListener("s\
croll",()=>requestAnimationFrame(c),{passive:!0}),new ResizeObserver(()=>{t.clientHeight&&c()}).observe(t),{body:s,draw:c,made:r,page:()=>Math.max(1,Math.floor(
(t.clientHeight-e.offsetHeight)/a)-1),reset:l,reveal:u}}var rE=120,iE=(t,e)=>Object.keys(t[e==="claims"?"links":e]).length>0;function Wy(t,e,n,o){let s,r=[],i=[],a=[],c=0,l=!1,u="",f=0,d=structuredClone(lm),m=new Map(
Sn.map(U=>[U,new Set])),h=()=>n.get().table,w=()=>Y(m,h()),g=U=>lt(U.open,n.get().open),b=Cy(n),$=p("input",{type:"search",class:"table-find",placeholder:"Filte\
r these rows","aria-label":"Filter these rows by a text",dir:"auto",oninput:C}),x=p("div",{class:"table-scope",role:"group","aria-label":"Rows to show"},[{drawn:!1,
label:"In view"},{drawn:!0,label:"Drawn on the graph"}].map(({drawn:U,label:J})=>p("button",{type:"button","data-drawn":String(U),onclick:()=>{l=U,H()}},J))),S=p(
"p",{class:"table-told",role:"status"}),y=p("button",{type:"button",class:"primary",onclick:wt},"Show on the graph"),k=p("button",{type:"button",onclick:()=>o.focus(
[...w()][0])},"Focus"),v=p("button",{type:"button",class:"text",onclick:()=>{w().clear(),dt()}},"Select none"),E=p("div",{role:"rowgroup",class:"grid-head"}),R=p(
"div",{class:"table-grid",role:"grid","aria-multiselectable":"true",onkeydown:gn}),A=p("p",{class:"notice view-none",hidden:!0}),T=Iy(R,E,O,{role:"rowgroup"});R.
append(E,T.body);function O(U){let J=i[U],L=it(a.slice(0,3).map(I=>I.text(J)).filter(Boolean).join(", ")),N=p("input",{type:"checkbox",tabindex:-1,"aria-label":`\
Select ${L}`,onchange:I=>et(J,I.target.checked)});return N.checked=w().has(J.key),p("div",{role:"row",class:"grid-row","aria-rowindex":U+2,"aria-selected":String(
N.checked),"aria-current":g(J)?"true":null,tabindex:U===c?0:-1,"data-index":U,onclick:I=>{I.target.closest(".cell-check, .number.inline")||(xt(U,!1),o.open(J.open))},
onfocus:()=>xt(U,!1)},p("div",{role:"gridcell",class:"cell cell-check"},p("label",{},N)),a.map(I=>Dy(e,J,I,{open:o.open,drawn:l})))}function W(){let[U,J]=d[h()],
L=p("input",{type:"checkbox","aria-label":"Select all these rows",onchange:()=>{for(let N of i)L.checked?w().add(N.key):w().delete(N.key);dt()}});E.replaceChildren(
p("div",{role:"row",class:"grid-row","aria-rowindex":1},p("div",{role:"columnheader",class:"cell cell-check"},p("label",{},L)),a.map(N=>p("div",{role:"columnhea\
der",class:N.number?"cell number":"cell","aria-sort":N.id===U?J?"ascending":"descending":null},p("button",{type:"button","data-column":N.id,onclick:()=>F(N)},N.
title,p("span",{class:"arrow","aria-hidden":"true"},N.id===U?J?"▲":"▼":"")))))),Ly(R,a),R.setAttribute("aria-colcount",String(a.length+1))}function F(U){let[
J,L]=d[h()];d[h()]=[U.id,J===U.id?!L:!U.number],z(),Ct(E,`[data-column="${U.id}"]`)?.focus(),o.say(`Sorted by ${U.title}, ${d[h()][1]?"ascending":"descending"}`)}
function C(){clearTimeout(f),f=setTimeout(()=>{u=$.value,z()},rE)}function H(){let U=l?s.drawn:s.view;a=um(e,h()),r=Er(e,h(),U),b.update({actors:U.actors.size,links:U.
links.size,[h()]:r.length});for(let J of tt(x,"[data-drawn]"))J.setAttribute("aria-pressed",String(J.dataset.drawn===String(l)));We.setAttribute("aria-labelledb\
y",`tab-${h()}`),R.setAttribute("aria-label",ri[h()]),z()}function z(){let[U,J]=d[h()];i=mm(hm(r,a,u),a.find(({id:L})=>L===U)??a[0],J),c=Math.max(0,i.findIndex(
g)),W(),R.setAttribute("aria-rowcount",String(i.length+1)),R.hidden=i.length===0,A.hidden=i.length>0,i.length===0&&K(),R.scrollTop=0,T.reset(i.length),i.length&&
g(i[c])&&T.reveal(c),dt()}function K(){let U=ri[h()].toLowerCase();return r.length?A.replaceChildren(`None of the ${r.length.toLocaleString("en")} ${U} contains\
 “`,D(u),"”. ",p("button",{type:"button",onclick:()=>{$.value=u="",z(),$.focus()}},"Clear the filter")):l&&s.view.actors.size>s.drawn.actors.size?A.replaceChildren(
`No ${U} are drawn on the graph. `,p("button",{type:"button",onclick:()=>{l=!1,H()}},"Show all in view")):A.replaceChildren(iE(e,h())?`No ${U} pass the filters.\
 Widen them in the legend, or clear the time window.`:`This data has no ${U}.`)}function et(U,J){J?w().add(U.key):w().delete(U.key),dt()}function dt(){for(let[M,
I]of T.made){let _=w().has(i[M].key);I.setAttribute("aria-selected",String(_));let B=I.querySelector("input");B&&(B.checked=_),g(i[M])?I.setAttribute("aria-curr\
ent","true"):I.removeAttribute("aria-current")}let U=w().size,J=E.querySelector("input"),L=i.filter(M=>w().has(M.key)).length;J&&(J.checked=L>0&&L===i.length),J&&
(J.indeterminate=L>0&&L<i.length);let N=ri[h()].toLowerCase();S.textContent=U?`${U.toLocaleString("en")} selected`:i.length<r.length?`${i.length.toLocaleString(
"en")} of ${r.length.toLocaleString("en")} ${N}`:"";for(let M of[y,v])M.hidden=U===0;k.hidden=U!==1||h()!=="actors"}function wt(){let U=Er(e,h(),{actors:new Set(
Object.keys(e.actors)),links:new Set(Object.keys(e.links))}).filter(N=>w().has(N.key)),J=[...new Set(U.flatMap(N=>[...N.actors]))],L=J.filter(N=>!s.view.actors.
has(N));n.set({view:"graph",unfolded:[...new Set([...n.get().unfolded,...J])],...U.length===1?{open:U[0].open}:{}}),setTimeout(()=>o.canvas().fit(),60),L.length&&
o.note(L.length===1?"1 actor of these does not pass the filters and is not shown.":`${P(L.length,"actor")} of these do not pass the filters and are not shown.`)}
function xt(U,J=!0){T.made.get(c)?.setAttribute("tabindex","-1"),c=Math.max(0,Math.min(i.length-1,U));let L=J?T.reveal(c):T.made.get(c);L?.setAttribute("tabinde\
x","0"),J&&L?.focus({preventScroll:!0})}function gn(U){if(!U.target.closest(".rows"))return;let L={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+T.page(),PageUp:c-T.page(),
Home:0,End:i.length-1}[U.key],N=i[c];if(L!==void 0)xt(L);else if(U.key==="Enter")o.open(N.open);else if(U.key===" "&&U.target.getAttribute("role")==="row")et(N,
!w().has(N.key));else return;U.preventDefault()}let We=p("div",{id:"table-panel",role:"tabpanel",class:"table-panel"},p("div",{class:"view-bar"},$,x,S,y,k,v),A,
R);t.append(b.element,We),n.on((U,J)=>{if(U.view!=="table"||!s)return;let L=Sn.find(M=>M===`${U.open?.type}s`);if(J.view!=="table"&&L&&L!==U.table&&queueMicrotask(
()=>n.set({table:L},{tracked:!1})),U.open===J.open)return;let N=i.findIndex(g);N>=0&&(xt(N,!1),T.reveal(N)),dt()});function Zo(U){let J=s&&s.view===U.view&&s.drawn===
U.drawn&&s.state.table===U.state.table&&i.length;s=U,J?T.draw():H()}return{update:Zo}}var Ry=(t,e,n,o)=>n.length>0&&p("div",{class:"event-answers"},p("span",{class:"fine"},e),p("ul",{},n.map(s=>p("li",{},p("button",{type:"button",class:"inline","\
data-event":s,onclick:()=>o.open({type:"event",id:s})},D(t.events[s].name)),p("span",{class:"fine"},` ${G(t.events[s].date)}`)))));function cE(t,e,n){let o=t.events[e],
{to:s,by:r}=Xi(t,e),i=[...new Set(o.roles.map(({actor:a})=>a))].filter(a=>t.actors[a]);return p("li",{class:"event-entry","data-id":e},p("p",{class:"event-date"},
G(o.date)),p("div",{},p("button",{type:"button",class:"event-name",onclick:()=>n.open({type:"event",id:e})},D(o.name)),p("p",{class:"fine"},o.place&&[D(o.place),
i.length>0&&" · "],i.map((a,c)=>[c?", ":"",Nt(t,a,n.open)])),Ry(t,"In answer to",s,n),Ry(t,"Answered by",r,n)))}function jy(t,e){let n=p("p",{class:"view-figur\
es"}),o=p("ol",{class:"event-list"});return{element:p("div",{class:"timeline-events",tabindex:-1},n,o),update({state:r,view:i}){let a=Be(t,i),c=r.window?`, ${Qt(
r.window)}`:"";n.textContent=a.length?`${P(a.length,"event")}${c}`:"No event lies in this time or has an actor in view. Widen the time or the filters.",o.replaceChildren(
...a.map(l=>cE(t,l,e)))},mark(r){for(let i of o.children)i instanceof HTMLElement&&i.toggleAttribute("data-open",r?.type==="event"&&r.id===i.dataset.id)}}}var Vs=1/0;function gc(t,e){let n=[...e].map(r=>t.links[r]),o=new Uint32Array(n.length+1);n.forEach((r,i)=>o[i+1]=o[i]+oe(r).length);let s=new Float64Array(o[n.
length]*4);return n.forEach((r,i)=>oe(r).forEach(([a,c,l,u],f)=>{(r.outside?.includes(f)?[a,null,null,u]:[a,c,l,u]).forEach((m,h)=>{s[4*(o[i]+f)+h]=m===null?h%2?
Vs:-Vs:Vt(m)})})),{numbers:s,starts:o}}var df=(t,e)=>t[e]===-Vs&&t[e+3]===Vs,uE=["undated","possible","certain"];function _y({numbers:t,starts:e},[n,o]){let s={
certain:0,possible:0,undated:0},[r,i]=[n??-Vs,o??Vs],a=c=>t[c+1]<=i&&t[c+2]>=r?2:df(t,c)?0:t[c]<=i&&t[c+3]>=r?1:-1;for(let c=0;c+1<e.length;c+=1){let l=-1;for(let u=e[c];u<
e[c+1];u+=1)l=Math.max(l,a(4*u));l>=0&&(s[uE[l]]+=1)}return s}function Py({numbers:t,starts:e}){let n=0;for(let o=0;o+1<e.length;o+=1){let s=e[o];for(;s<e[o+1]&&
df(t,4*s);)s+=1;s===e[o+1]&&(n+=1)}return n}var wc=ps(({last:t})=>t).left;function Fy(t,e){e.length>1&&e.sort(([o],[s])=>o-s);let n=-1;for(let[o,s]of e)s<=n||(t[Math.
max(o,n+1)]+=1,t[s+1]-=1,n=s)}function By({numbers:t,starts:e},n){let o=new Int32Array(n.length+1),s=new Int32Array(n.length+1),r=(i,a,c)=>{n.length===0||c<n[0].
first||a>V(n).last||i.push([wc(n,a),Math.min(n.length-1,wc(n,c))])};for(let i=0;i+1<e.length;i+=1){let a=[],c=[];for(let l=4*e[i];l<4*e[i+1];l+=4){let[u,f]=[t[l+
1],t[l+2]],d=df(t,l);d||r(c,t[l],t[l+3]);let m=u<=f;!m&&(f<n[0]?.first||wc(n,u)!==wc(n,f))||(r(a,m?u:f,m?f:u),d&&r(c,m?u:f,m?f:u))}Fy(o,a),Fy(s,c)}for(let i=1;i<
n.length;i+=1)o[i]+=o[i-1],s[i]+=s[i-1];return{certain:o.subarray(0,n.length),possible:s.subarray(0,n.length).map((i,a)=>i-o[a])}}var Uy=66,[pf,Vo]=[20,51],pn=24,Gy=24,mf=5,zy=52;function Yy(t,e){let n=(e-2*pn)/(t.last+1-t.first);return{x:r=>pn+(r-t.first)*n,day:r=>t.first+(r-pn)/n,each:n}}
function Vy(t,e,n,{x:o},s){let r="";return t.forEach((i,a)=>{if(!e[a])return;let[c,l]=[o(Math.max(i.first,s.first)),o(Math.min(i.last,s.last)+1)],u=Vo-n[a],f=[c,
l-(l-c>5?1:.4),u,u-e[a]],[d,m,h,w]=f.map(g=>g.toFixed(1));r+=`M${d} ${h}V${w}H${m}V${h}Z`}),r}function fE(t,e,{x:n},o){return t.map((s,r)=>{let i=(Vo-e[r]).toFixed(
1),[a,c]=[n(Math.max(s.first,o.first)),n(Math.min(s.last,o.last)+1)];return`${r?"L":"M"}${a.toFixed(1)} ${i}H${c.toFixed(1)}`}).join("")}function qy(t,e,n){let o=nt(
"svg",{class:"time-picture",height:Uy,"aria-hidden":"true"}),s=p("div",{class:"time-marks",role:"group","aria-label":"Events"}),r=p("div",{class:"time-list",hidden:!0}),
i=["first","last"].map($=>p("button",{type:"button",class:`time-cut ${$}`,onclick:n,hidden:!0})),a=0;function c({bins:$,counted:x,domain:S,across:y,certainOnly:k}){
let{certain:v,possible:E}=x,R=Math.max(1,...$.map((F,C)=>v[C]+(k?0:E[C]))),A=F=>F?Math.max(1,F/R*(Vo-pf)):0,T=Array.from(v,A),O=T.map(()=>0),W=Array.from(E,A);return[
...k?[]:[nt("path",{class:"time-possible",d:Vy($,W,T,y,S)}),nt("path",{class:"time-tops",d:fE($,W.map((F,C)=>F+T[C]),y,S)})],nt("path",{class:"time-certain",d:Vy(
$,T,O,y,S)})]}function l({domain:$,across:x,width:S,cut:y}){let[k,v]=[y.first===null?14:zy,y.last===null?14:zy];return Xr($.first,$.last,S-2*pn).flatMap(({day:E,
label:R,year:A})=>{let T=x.x(E),O=T>k+14&&T<S-v-14;return[nt("path",{class:A?"time-tick year":"time-tick",d:`M${T} ${Vo}v4`}),O&&nt("text",{x:T,y:Uy-3,"text-anc\
hor":"middle"},R)]}).filter(Boolean)}function u({cut:$}){i.forEach((x,S)=>{let y=S?$.last:$.first;if(x.hidden=y===null,y===null)return;let k=Number(String(kt(y)).
slice(0,4));x.textContent=S?`${k} ≫`:`≪ ${k}`,x.title=`A few dates are ${S?"later, up to":"earlier, back to"} ${k}: show all years`,x.setAttribute("aria-lab\
el",x.title)})}let f=($,x,S)=>`M${$} ${x-S}l${S} ${S} ${-S} ${S} ${-S} ${-S}z`;function d($,{across:x,width:S}){let y=Math.max(1,Math.floor((S-2*pn)/Gy)),k=(S-2*
pn)/y,v=new Map;for(let[E,R]of $){let A=Math.max(0,Math.min(y-1,Math.floor((x.x(R)-pn)/k)));v.has(A)||v.set(A,[]),v.get(A).push(E)}return[...v].sort(([E],[R])=>E-
R).map(([E,R])=>({ids:R,left:pn+E*k,wide:k}))}function m($){let x=S=>p("span",{},D(t.events[S].name),p("span",{class:"fine"},` ${G(t.events[S].date)}`));return[
...$.slice(0,mf).map(x),$.length>mf&&`and ${P($.length-mf,"more event")}`]}function h($,x){r.replaceChildren(p("ul",{class:"links"},$.map(v=>p("li",{},Ke(t,v,E=>{
y(),e.open(E)}))))),r.hidden=!1;let S=(r.parentElement?.clientWidth??0)-r.offsetWidth;r.style.left=`${Math.max(0,Math.min(x.offsetLeft+Gy/2-r.offsetWidth/2,S))}\
px`,r.querySelector("button")?.focus();let y=()=>{r.hidden=!0,document.removeEventListener("pointerdown",k)},k=v=>{r.contains(v.target)||y()};document.addEventListener(
"pointerdown",k),r.onkeydown=v=>{let E=[...r.querySelectorAll("button")],R={ArrowDown:1,ArrowUp:-1}[v.key];if(v.key==="Escape")y(),x.focus();else if(R)E[Math.max(
0,Math.min(E.length-1,E.findIndex(A=>A===document.activeElement)+R))].focus();else return;v.preventDefault()}}function w($){a=Math.min(a,Math.max(0,$.length-1)),
s.replaceChildren(...$.map(({ids:x,left:S,wide:y},k)=>{let v=x.length===1?`${it(t.events[x[0]].name)}, ${G(t.events[x[0]].date)}`:`${x.length} events: ${x.slice(
0,3).map(R=>it(t.events[R].name)).join(", ")}${x.length>3?" and more":""}`,E=p("button",{type:"button",class:"time-mark","aria-label":v,tabindex:k===a?0:-1,onclick:()=>{
Jt(),x.length===1?e.open({type:"event",id:x[0]}):h(x,E)},onfocus:()=>{s.children[a]?.setAttribute("tabindex","-1"),a=k,E.setAttribute("tabindex","0")}});return E.
style.left=`${S}px`,E.style.width=`${y}px`,Gs(E,()=>m(x))}))}s.addEventListener("keydown",$=>{let x={ArrowLeft:a-1,ArrowRight:a+1,Home:0,End:s.children.length-1}[$.
key];x!==void 0&&($.preventDefault(),tt(s,"button")[Math.max(0,Math.min(s.children.length-1,x))]?.focus())});function g({across:$,domain:x},[S,y],k){let[v,E]=[Math.
max(S,x.first),Math.min(y,x.last)+1];if(v>=E)return!1;let[R,A]=[$.x(v),Math.max(2,$.x(E)-$.x(v))];return nt("path",{class:k?"time-compared second":"time-compare\
d first",d:`M${R-(k||A>2?0:2)} ${pf-4}h${A}V${Vo}h${-A}z`})}function b($){o.setAttribute("width",String($.width));let x=$.asOf!==null&&nt("path",{class:"time-re\
cord",d:`M${$.across.x($.asOf)} ${pf-4}V${Vo}`}),S=$.events.map(([,y])=>f(Math.round($.across.x(y)*10)/10,10,4)).join("");o.replaceChildren(...me([c($),nt("path",
{class:"time-base",d:`M${pn} ${Vo}H${$.width-pn}`}),l($),x,$.compared.map((y,k)=>g($,y,k)),nt("path",{class:"time-events",d:S})])),w(d($.events,$)),u($)}return{
draw:b,parts:[o,s,r,...i]}}var Ky={month:["1 month",1],quarter:["3 months",3],year:["1 year",12]},pE=250,mE=1500,ii={play:"M5 3.200v9.600l8-4.800z",pause:"M5 3.500v9M11 3.500v9",back:"M10\
 3.500 5.500 8l4.500 4.500",ahead:"M6 3.500 10.500 8 6 12.500"},ai=t=>nt("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true"},nt("path",{d:t}));function Xy(t,e,n,o){
let s=0,r=(w,g,b)=>p("button",{type:"button",class:"square","aria-label":w,title:w,onclick:b},ai(g)),i=r("Step back",ii.back,()=>d(-1)),a=r("Step forward",ii.ahead,
()=>d(1)),c=r("Play",ii.play,()=>s?h():m()),l=p("select",{class:"time-speed","aria-label":"Step",title:"How far the window goes in one step"},Object.entries(Ky).
map(([w,[g]])=>p("option",{value:w},g)));l.value="month";let u=()=>Ky[l.value][1];function f(w){e.send(w),e.end()}function d(w){h(),e.begin();let{window:g}=t.get();
f(g?Ws(g,{months:w*u()},n()):og(n(),w,u()))}function m(){let w=window.matchMedia("(prefers-reduced-motion: reduce)").matches;e.begin(),c.replaceChildren(ai(ii.pause)),
c.setAttribute("aria-label","Pause"),f(rg(t.get().window,n())),s=setInterval(()=>{let g=sg(t.get().window,u(),n());g?f(g):h()},w?mE:pE)}function h(){s&&(clearInterval(
s),s=0,c.replaceChildren(ai(ii.play)),c.setAttribute("aria-label","Play"),o())}return{elements:[i,c,a,l],stop:h,isPlaying:()=>s!==0}}function Qy(t,e){let n=p("p",{class:"time-reading"}),o=(i,a,c,l)=>i?p("button",{type:"button",class:"inline",title:c,onclick:l},a):a,s=i=>()=>e.open({type:"date\
d",id:i});function r(i,a,c=null){let l=a&&_y(i,[Vt(a[0]),Vt(a[1])]),u=!!a&&t.get().certain,f=l?l.undated:Py(i),d=i.starts.length-1,m=!a&&c||Qt(a),h=l?[o(l.certain,
`${P(l.certain,"link")} certain`,"List them",s("certain")),u?[]:o(l.possible,`${l.possible.toLocaleString("en")} possible`,"List them",s("possible"))].flat():[o(
d,P(d,"link"),"Show them in the tables",()=>t.set({view:"table",table:"links"},{tracked:!1}))];f&&h.push(o(f,`${f.toLocaleString("en")} have no usable dates`,"T\
hese links have no dates, or only days on which they were seen. The bars count them only where they are certain.",s("undated"))),n.replaceChildren(...me([p("str\
ong",{},m[0].toUpperCase()+m.slice(1)),": ",h.map((w,g)=>[g?", ":"",w])]))}return{element:n,show:r,text:()=>n.textContent}}function Jy(t,e){let n=p("p",{id:"time-problem",class:"time-problem",role:"alert",hidden:!0}),o=p("input",{type:"text",class:"time-text",placeholder:"2012 to 20\
17, Dec 2024 …",autocomplete:"off",spellcheck:"false","aria-label":"Time",title:"A time such as 2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",onchange:i,
onkeydown:c=>{c.key==="Enter"&&i()}}),s=p("button",{type:"button",class:"text","aria-label":"Clear the window",onclick:()=>{e(),t.set(nn(null))}},"Clear");function r(c){
n.textContent=c,n.hidden=!c;for(let[l,u]of[["aria-invalid","true"],["aria-describedby",n.id]])c?o.setAttribute(l,u):o.removeAttribute(l)}function i(){let c;try{
c=on(o.value)}catch(l){if(!(l instanceof RangeError))throw l;return r(l.message)}e(),lt(c,t.get().window)?a(c):t.set(nn(c))}function a(c){let l=c?Qt(c):"";o.value=
l.charAt(0).toUpperCase()+l.slice(1),s.disabled=!c,r("")}return{element:p("div",{class:"time-typed"},o,s,n),show:a}}var yE=4,Zy=24,bE=1e3,kE={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12},xE={Home:"first",End:"last"};function SE(t){let e=null,n=null,
[o,s]=[!0,0];function r(){if(clearTimeout(e??void 0),e=null,lt(t.get().window,n))return;let i=performance.now();t.set(nn(n),{tracked:o}),o=!1,s=Math.min(400,(performance.
now()-i)*1.2)}return{begin(){o=!0},send(i){n=i,e??=setTimeout(r,16+s)},end(){e!==null&&r()},isLast:i=>lt(i,n)}}function tb(t,e,n,o){let s=SE(e),r=0,i=(d,m)=>p("\
div",{class:`time-${d}`,role:"slider",tabindex:0,"data-part":d,"aria-label":m,"aria-orientation":"horizontal",onkeydown:h=>u(h,d)}),a={body:i("body","Window, bo\
th ends"),first:i("first","Window from"),last:i("last","Window until")};function c(d){o(d),s.send(d)}function l(d){let{limits:m,across:h}=n(),[w,g]=re(d,m),[b,$]=[
h.x(w),h.x(g+1)];t.classList.toggle("windowed",!!d);let x=Math.max(0,Zy-($-b))/2;a.body.style.left=`${b-x}px`,a.body.style.width=`${$-b+2*x}px`,a.body.style.setProperty(
"--spare",`${x}px`),a.first.style.left=`${b-x-Zy}px`,a.last.style.left=`${$+x}px`,a.body.setAttribute("tabindex",d?"0":"-1");for(let{part:S,day:y,side:k}of[{part:"\
first",day:w,side:0},{part:"last",day:g,side:1},{part:"body",day:w,side:null}]){a[S].setAttribute("aria-valuemin",m.first),a[S].setAttribute("aria-valuemax",m.last),
a[S].setAttribute("aria-valuenow",Math.min(Math.max(y,m.first),m.last));let v=k===null?null:d?.[k];a[S].setAttribute("aria-valuetext",k===null?Qt(d):v?ft(v):`op\
en, ${k?"to the end":"from the start"}`)}}function u(d,m){let{window:h}=e.get(),{limits:w}=n(),g=kE[d.key]??0,b=xE[d.key];if(!g&&!b||d.ctrlKey||d.metaKey||d.altKey)
return;d.preventDefault(),d.timeStamp-r>bE&&s.begin(),r=d.timeStamp,s.end();let $=d.shiftKey?{days:Math.sign(g)}:{months:g};if(m==="body")c(Ws(h,b?{days:b==="fi\
rst"?-1e6:1e6}:$,w));else{let x=m==="first"?0:1,S=re(h,w)[x];c(Nu(h,x,b?w[b]:$.days?S+$.days:ng(S,x,g),w))}s.end()}function f(d){if(d.button!==0||d.target.closest(
".time-mark, .time-list, .time-cut"))return;let{domain:m,limits:h,across:w,bins:g}=n(),b=t.getBoundingClientRect(),$=d.clientX-b.left,x=d.target.closest("[data-\
part]")?.dataset.part??"new",S=e.get().window,y=re(S,h),k=w.each>3,v=!1;t.setPointerCapture(d.pointerId),t.classList.add("dragging"),s.begin(),Jt();function E(W){
let F=Math.round((W-$)/w.each);if(x==="body"){let H=Xa(y[0]+F,!1,{exact:k});return Ws(S,k?{days:H-y[0]}:{months:vt(H)-vt(y[0])},h)}if(x==="new"){let H=[$,W].sort(
(z,K)=>z-K).map((z,K)=>Xa(w.day(z),!!K,{exact:k}));return Ka(Math.max(m.first,H[0]),Math.max(H[0],Math.min(m.last,H[1])),h)}let C=x==="first"?0:1;return Nu(S,C,
Xa(y[C]+F+C,!!C,{exact:k}),h)}function R(W){let F=W.clientX-b.left;v||=Math.abs(F-$)>yE,v&&c(E(F))}function A(W){t.classList.remove("dragging");for(let[F,C]of O)
t.removeEventListener(F,C);if(document.removeEventListener("keydown",T,!0),W.type!=="pointerup")c(S);else if(!v&&x==="new"){let F=g.find(C=>C.last>=w.day($))??V(
g);c(Ka(Math.max(F.first,m.first),Math.min(F.last,m.last),h))}s.end(),a[x]&&a[x].focus({preventScroll:!0,focusVisible:!1})}function T(W){W.key==="Escape"&&(W.preventDefault(),
A(W))}let O=[["pointermove",R],["pointerup",A],["pointercancel",A]];for(let[W,F]of O)t.addEventListener(W,F);document.addEventListener("keydown",T,!0)}return t.
addEventListener("pointerdown",f),{draw:l,parts:Object.values(a),sending:s}}var vE=[...Rt.filter(t=>t!=="window"&&t!=="certain"),"compare"],OE=window.matchMedia("(max-width: 760px)"),eb=()=>{};function hf(t){let e=[];for(let{span:n}of Object.
values(t.links))for(let o of n)o&&e.push(Vt(o));for(let n of Object.values(t.events))for(let o of n.days)o&&e.push(Vt(o));return t.info.asOfDay&&e.length&&e.push(
Vt(t.info.asOfDay)),tg(e)}function nb(t,e,n,o){let s=hf(e);if(!s){t.append(p("p",{class:"time-none"},"No link or event in this data has a date."));return}ME(t,e,
n,o,s)}function ME(t,e,n,o,s){let r=Vt(e.info.asOfDay??null),i=p("div",{class:"time-chart"}),a=qy(e,o,()=>v(s.whole)),c=gc(e,new Set),l=[],u=s,f,d=()=>u===s?s:s.
whole,m=tb(i,n,()=>f,C=>{m.draw(C),h.show(c,C)}),h=Qy(n,o),w=Xy(n,m.sending,d,()=>o.say(h.text()??"")),g=Jy(n,w.stop),b=p("button",{type:"button",class:"text",onclick:()=>{
let{window:C}=n.get();v(u===s&&C?Cu(C,s.whole):s)}}),$=p("button",{type:"button",class:"square","aria-label":"Time bar",onclick:()=>k(!y())},ai("M4 6.500 8 10.5\
00l4-4")),x=p("input",{type:"checkbox",onchange:C=>n.set({certain:C.target.checked})}),S=({compare:C})=>C?.by==="dates"?C.sides:[],y=()=>t.classList.contains("f\
olded");function k(C){t.classList.toggle("folded",C),$.setAttribute("aria-expanded",String(!C)),$.title=C?"Show the time bar":"Hide the time bar",C||T()}function v(C){
u=C,R(n.get()),T(),E()}function E(){let{window:C}=n.get();b.disabled=u===s&&!C,b.textContent=u===s?"Zoom in":"Zoom out",b.setAttribute("aria-label",u===s?"Zoom \
in on the window":"Zoom out to all years")}function R(C){let H=A({...C,window:null});c=gc(e,H.links),l=qa(e.events,Object.keys(e.events).filter(z=>e.events[z].roles.
some(({actor:K})=>H.actors.has(K))),u)}function A(C){let H=Ps()||xe(C)!==null,z=Ue(e,C,H?lc():null);return Ps()?z:Ta(e,C,z)}function T(){let C=i.clientWidth;if(!C)
return;let H=Zw(u.first,u.last,C);f={domain:u,limits:d(),bins:H,across:Yy(u,C),counted:By(c,H),width:C,events:l,asOf:r,cut:{first:u===s&&s.earlier?s.whole.first:
null,last:u===s&&s.later?s.whole.last:null},certainOnly:n.get().certain,compared:S(n.get()).map(z=>re(z,s.whole))},a.draw(f),m.draw(n.get().window)}function O(){
let{window:C}=n.get();if(!C)return u!==s&&v(s);let[H,z]=re(C,u);H>=u.first&&z<=u.last||v(u===s?s.whole:Cu(C,s.whole))}function W(C){g.show(C.window),x.checked=C.
certain&&!!C.window,x.disabled=!C.window;let H=C.window?gc(e,A(C).links):c;h.show(H,C.window,Te(C)&&(S(C).length?"Either time":"Either")),E()}function F(C){if(C.
target.closest(".time-mark, .time-list, .time-cut, [data-part]:not(.time-body)")||i.classList.contains("dragging")||!f)return;let H=f.across.day(C.clientX-i.getBoundingClientRect().
left),z=f.bins.findIndex(dt=>dt.first<=H&&H<=dt.last+1);if(z<0||H<u.first||H>u.last+1)return Jt();let K=f.bins[z],et=i.getBoundingClientRect();oi([p("strong",{},
K.name),`${P(f.counted.certain[z],"link")} certain`,`${f.counted.possible[z].toLocaleString("en")} more possible`],{left:et.left+f.across.x((K.first+K.last)/2),
top:et.top})}i.append(...a.parts,...m.parts),i.addEventListener("pointermove",F),i.addEventListener("pointerleave",Jt),t.append(p("div",{class:"time-grid"},p("d\
iv",{class:"time-controls"},$,w.elements),h.element,i,g.element,p("div",{class:"time-more"},p("label",{class:"check",title:"Only links that are certainly active\
 in the window"},x,"certain only"),b))),new ResizeObserver(T).observe(i),n.on((C,H)=>{C.window!==H.window&&w.isPlaying()&&!m.sending.isLast(C.window)&&w.stop();
let z=vE.some(K=>C[K]!==H[K]);z&&R(C),C.window!==H.window&&O(),z||C.certain!==H.certain?T():C.window!==H.window&&f&&m.draw(C.window),(z||C.certain!==H.certain||
C.window!==H.window)&&W(C)}),k(OE.matches&&!n.get().window),O(),eb=()=>{R(n.get()),T(),W(n.get())},R(n.get()),W(n.get())}var ob=()=>eb();var[wf,gf]=[24,26],rb=7,mo=(t,e,n)=>(t.style.left=`${e}px`,n!==void 0&&(t.style.width=`${n}px`),t);function ib(t,{across:e,domain:n,labels:o,events:s,asOf:r,on:i}){
let a=o.reduce((d,{row:m})=>Math.max(d,m+1),0),c=Xr(n.first,n.last,e.width).filter(({day:d})=>e.x(d)<e.width-36).map(({day:d,label:m})=>mo(p("span",{class:"axis\
-year"},m),e.x(d))),l=nt("svg",{class:"axis-events","aria-hidden":"true",width:e.width,height:10},nt("path",{d:s.map(([,d])=>`M${e.x(d).toFixed(1)} 0l4.500 4.50\
0-4.500 4.500-4.500-4.500z`).join("")})),u=o.map(({id:d,at:m,left:h,wide:w,row:g})=>{let b=Gs(mo(p("button",{type:"button",class:"axis-event",onclick:()=>{Jt(),
i.open({type:"event",id:d})}},mo(p("span",{class:"axis-at"}),Math.max(0,Math.min(w-2,m-h))),D(t.events[d].name)),h,w),()=>[p("strong",{},D(t.events[d].name)),G(
t.events[d].date),t.events[d].place&&D(t.events[d].place)]);return b.style.top=`${wf+g*gf}px`,b});l.style.top=`${wf+a*gf+2}px`;let f=p("div",{class:"axis"},p("d\
iv",{class:"axis-years","aria-hidden":"true"},c,r!==null&&mo(p("span",{class:"axis-record",title:`Date of record: ${ft(t.info.asOfDay??"")}`}),e.x(r+1))),u,l);return f.
style.width=`${e.width}px`,f.style.height=`${wf+a*gf+(s.length?14:2)}px`,f}function ab({across:t,domain:e,events:n,asOf:o,window:s}){let r=Xr(e.first,e.last,t.width).
map(({day:u})=>mo(p("span",{class:"ground-year"}),t.x(u))),i=-rb,c=n.filter(([,u])=>t.x(u)-i>=rb&&(i=t.x(u),!0)).slice(0,400).map(([,u])=>mo(p("span",{class:"gr\
ound-event"}),t.x(u))),l=[...r,...c];if(s){let[u,f]=re(s,e).map((d,m)=>t.x(d+m));l.unshift(mo(p("span",{class:"ground-window"}),u,Math.max(2,f-u)))}return o!==null&&
l.push(mo(p("span",{class:"ground-record"}),t.x(o+1))),l}var yc=(t,e)=>p("span",{class:"key-item"},p("span",{class:"key-bar"},p("span",{class:t})),e);function cb(t){let e=p("select",{"aria-label":"Order of the lanes",
onchange:l=>t.order(l.target.value)},Object.entries(ay).map(([l,u])=>p("option",{value:l},u))),[n,o,s]=[{text:"−",label:"Zoom out",steps:-1},{text:"+",label:"\
Zoom in",steps:1},{text:"All years",label:"Show all years",steps:null}].map(({text:l,label:u,steps:f})=>p("button",{type:"button","aria-label":u,onclick:()=>t.zoom(
f)},l)),r=p("button",{type:"button",onclick:t.toWindow},"Zoom to the window"),i=p("p",{class:"table-told"}),a=p("p",{class:"timeline-key"},yc("bar-certain","cer\
tain"),yc("bar-possible","possible"),yc("bar-possible fade-right","end unknown"),yc("bar-certain bar-arrow","ongoing")),c=p("div",{class:"table-scope",role:"gro\
up","aria-label":"Zoom of the years"},n,o,s);return{element:p("div",{class:"view-bar"},e,c,r,a,i),say(l){i.textContent=l},update({window:l,all:u,closest:f}){r.hidden=
!l,n.disabled=s.disabled=u,o.disabled=f}}}var lb=25,TE=46,ub=5,fb=t=>Math.max(TE,t*lb+2*ub);function DE(t,e){let n=t.links[e],[o,s]=cr(n,t.info.asOfDay),r=Ao(t,n);return[p("strong",{},D(t.actors[n.source].
name),D(r.said),r.named?"":D(t.actors[n.target].name)),D(o),p("span",{class:"fine"},s),p("span",{class:"fine"},`${n.confidence} confidence${n.status==="asserted"?
"":`, ${je(n)}`}`)]}function LE(t,e,n){let o=t.links[e.link],s=Math.min(e.labelLeft,e.left),r=(l,[u,f])=>{let d=p("span",{class:l});return d.style.left=`${u-s}p\
x`,d.style.width=`${f-u}px`,d},i=({left:l,right:u,solid:f,fadeLeft:d,fadeRight:m,ongoing:h})=>{let w=`${d?" fade-left":""}${m?" fade-right":""}`,g=f?.[1]??u-46;
return[r(`bar-possible${w}`,[l,u]),f&&r("bar-certain",f),h&&r("bar-arrow",[g,g+7])]},a=p("span",{class:"lane-label"},o.status!=="asserted"&&p("span",{class:"lan\
e-mark","aria-hidden":"true"},o.status==="denied"?"✕ ":"◇ "),D(e.text));a.style.marginLeft=`${e.labelLeft-s}px`,a.style.maxWidth=`${e.wide+6}px`;let c=p("bu\
tton",{type:"button",class:`lane-bar ${o.confidence}`,tabindex:-1,"data-item":e.link,colour:t.kinds[o.kind].colour,"aria-label":[it(e.text),Wt(o),`${o.confidence}\
 confidence`,...o.status==="asserted"?[]:[je(o)]].join(", "),onclick:()=>{Jt(),n.open({type:"link",id:e.link})}},a,e.parts.flatMap(i));return c.style.left=`${s}\
px`,c.style.width=`${Math.max(e.right,e.labelLeft+e.wide)-s}px`,c.style.top=`${ub+e.row*lb}px`,Gs(c,()=>DE(t,e.link))}function db(t,e,n,{on:o,toggle:s,unfolded:r,
position:i,size:a,across:c,events:l}){let u=t.actors[e.id],f=[P(e.links.length,"link"),n.undated&&`${n.undated} undated`].filter(Boolean).join(", "),d=(n.more>0||
r)&&p("button",{type:"button",class:"text lane-more",tabindex:-1,"data-item":"more","aria-expanded":String(r),onclick:s},r?"fewer":`+${n.more}`,p("span",{class:"\
hidden"},` links of ${it(u.name)}`)),m=p("div",{class:"lane-name"},ve(t.types[u.type]),p("button",{type:"button",class:"lane-actor",tabindex:-1,"data-item":"nam\
e",title:it(u.name),onclick:()=>o.open({type:"actor",id:e.id})},D(u.name)),p("span",{class:"fine"},f),d),h=l.length>0&&nt("svg",{class:"lane-events","aria-hidde\
n":"true",width:c.width,height:12},nt("path",{d:l.map(g=>`M${c.x(g).toFixed(1)} 1l4 4-4 4-4-4z`).join("")})),w=p("div",{class:"lane-track"},h,n.bars.length===0&&
p("span",{class:"lane-none"},e.links.length?"No dates are known":"No links pass the filters"),[...n.bars].sort((g,b)=>g.left-b.left).map(g=>LE(t,g,o)));return w.
style.width=`${c.width}px`,p("div",{class:"lane",role:"listitem","data-actor":e.id,"aria-setsize":a,"aria-posinset":i},m,w)}var pb=200,mb=32,ci=[1,1.5,2.2,3.2,4.6,6.6,9.5,14,20,30,45],NE={"+":1,"=":1,"-":-1,0:-ci.length},IE={ArrowRight:1,ArrowLeft:-1},WE={ArrowDown:1,ArrowUp:-1,PageDown:8,
PageUp:-8},hb=300;function wb(t,e,n,o){let s=hf(e);return s?RE(t,e,n,o,s):(t.append(p("p",{class:"notice view-none"},"No link or event in this data has a date. \
The tables (key 3) hold all records.")),{update(){}})}function RE(t,e,n,o,s){let r=Vt(e.info.asOfDay??null),i,a=0,c="linked",l=0,u=[],f,d=new Set,m=new Map,h={actor:null,
item:"name"},w=cb({order(M){c=M,W()},zoom:M=>We(M===null?0:a+M),toWindow:U}),g=p("div",{class:"timeline-head"}),b=p("div",{class:"timeline-corner"}),$=p("div",{
class:"timeline-ground","aria-hidden":"true"}),x=p("div",{class:"timeline-lanes",role:"list","aria-label":"Actors with their links in time. Arrow keys move betw\
een lanes and bars."}),S=p("div",{class:"timeline-body"},$,x),y=p("div",{class:"timeline",tabindex:-1},g,S),k=p("p",{class:"notice view-none",hidden:!0}),v=p("b\
utton",{type:"button",class:"timeline-more",onclick:()=>{l+=pb,W()}});S.append(v),t.append(w.element,k,y);let E=document.createElement("canvas").getContext("2d"),
R=new Map;function A(M){if(!E)return 8*M.length;E.font.startsWith("12")||(E.font=`12.500px ${getComputedStyle(t).fontFamily}`);let I=R.get(M)??E.measureText(M).
width+4;return R.set(M,I),I}function T(){let M=b.offsetWidth||190,I=Math.max(120,Math.floor((y.clientWidth-M-8)*ci[a])),_=I/(s.last+1-s.first);return{width:I,each:_,
x:B=>(B-s.first)*_,names:M}}let O=()=>qa(e.events,Be(e,i.view),s);function W(){if(!i||!y.clientWidth)return;let M=[...i.drawn.actors],I=l?sf(e,[...i.view.actors].
filter(Ht=>!i.drawn.actors.has(Ht)),i.view.links,"linked").slice(0,l).map(({id:Ht})=>Ht):[],_=T(),B=O(),{open:Z}=n.get(),ht=Z?.type==="link"?Z.id:null,Tt=new Map;
for(let[Ht,_c]of B)for(let{actor:Si}of e.events[Ht].roles)rt(Tt,Si,_c);f={across:_,events:B,happened:Tt},u=[];let pt=6,Ee=null,te=sf(e,[...M,...I],i.view.links,
c);te.forEach((Ht,_c)=>{Ht.group&&Ht.group!==Ee&&(Ee=Ht.group,u.push({heading:Ee,top:pt,height:mb}),pt+=mb);let Si=cy(e,Ht,{..._,measure:A,wanted:ht,all:d.has(Ht.
id)}),Xf=fb(Si.rows);u.push({lane:Ht,packed:Si,top:pt,height:Xf,position:_c+1}),pt+=Xf});let nr=i.view.actors.size-te.length;v.hidden=nr<=0,v.textContent=nr>0?`\
Show ${Math.min(pb,nr).toLocaleString("en")} more of ${P(nr,"actor")} in view`:"",v.style.top=`${pt+8}px`,S.style.height=`${pt+(nr>0?56:12)}px`,S.style.width=`${_.
names+_.width+8}px`;for(let Ht of m.values())Ht.remove();m.clear();let Lk=new Set(te.flatMap(Ht=>Ht.links)).size;w.say(`${P(te.length,"actor")}, ${P(Lk,"link")}`),
k.hidden=te.length>0,y.hidden=te.length===0,te.length||(k.textContent=i.view.actors.size?"Nothing is drawn on the graph. Expand an actor there, or find one (/).":
"No actor passes the filters. Widen them in the legend."),te.some(({id:Ht})=>Ht===h.actor)||(h={actor:te[0]?.id??null,item:"name"}),F(),C()}function F(){let{across:M,
events:I}=f,_=ly(e,I,{...M,measure:A,most:y.clientHeight<420?1:3}),{window:B}=n.get();g.replaceChildren(b,ib(e,{across:M,domain:s,labels:_,events:I,asOf:r,on:o})),
b.textContent=I.length?`${P(I.length,"event")}${_.length<I.length?`, ${_.length} named`:""}`:"",$.replaceChildren(...ab({across:M,domain:s,events:I,asOf:r,window:B})),
$.style.left=`${M.names}px`,w.update({window:B,all:a===0,closest:a===ci.length-1})}function C(){if(!f)return;let[M,I]=[y.scrollTop-hb,y.scrollTop+y.clientHeight+
hb];for(let[_,B]of m)_.top+_.height>=M&&_.top<=I||B.contains(document.activeElement)||(B.remove(),m.delete(_));for(let _ of u){if(m.has(_)||_.top+_.height<M||_.
top>I)continue;let B="heading"in _?p("div",{class:"lane-heading",role:"listitem"},D(_.heading)):H(_);B.style.top=`${_.top}px`,B.style.height=`${_.height}px`,m.set(
_,B)}x.replaceChildren(...[...m].sort(([_],[B])=>_.top-B.top).map(([,_])=>_))}function H({lane:M,packed:I,position:_}){let B=db(e,M,I,{on:o,across:f.across,position:_,
size:u.length,unfolded:d.has(M.id),events:f.happened.get(M.id)??[],toggle:()=>{d.has(M.id)?d.delete(M.id):d.add(M.id),W(),xt(M.id,"more")}});return z(B,M.id),B}
function z(M,I){let{open:_}=n.get();M.classList.toggle("open",_?.type==="actor"&&_.id===I);for(let B of tt(M,"[data-item]"))_?.type==="link"&&_.id===B.dataset.item?
B.setAttribute("aria-current","true"):B.removeAttribute("aria-current"),B.tabIndex=I===h.actor&&B.dataset.item===h.item?0:-1}let K=()=>{for(let[M,I]of m)"lane"in
M&&z(I,M.lane.id)},et=()=>u.filter(M=>"lane"in M),dt=M=>et().find(({lane:I})=>I.id===M);function wt(M){let I=y.clientHeight-g.offsetHeight;return M.top<y.scrollTop?
y.scrollTop=M.top-6:M.top+M.height>y.scrollTop+I&&(y.scrollTop=Math.min(M.top,M.top+M.height-I+6)),C(),m.get(M)}function xt(M,I,_=null){let B=dt(M),Z=B&&wt(B);if(!Z)
return;let ht=Ct(Z,`[data-item="${CSS.escape(I)}"]`);if(!ht&&_!==null){let Tt=pt=>Math.abs(pt.offsetLeft+pt.offsetWidth/2-_);ht=tt(Z,".lane-bar").sort((pt,Ee)=>Tt(
pt)-Tt(Ee))[0]}ht??=Ct(Z,"[data-item=name]"),ht&&(h={actor:M,item:ht.dataset.item??"name"},K(),ht.focus({preventScroll:!ht.matches(".lane-bar")}))}function gn(M){
let I=NE[M.key],_=M.target.closest("[data-item]");if(I&&!M.ctrlKey&&!M.metaKey)We(a+I);else if(_){let B=_.closest(".lane"),Z=et(),ht=Z.findIndex(te=>te.lane.id===
B.dataset.actor),Tt=tt(B,"[data-item]"),pt=IE[M.key],Ee=M.key==="Home"?-Z.length:M.key==="End"?Z.length:WE[M.key];if(pt){let te=Tt[Math.max(0,Math.min(Tt.length-
1,Tt.indexOf(_)+pt))];xt(B.dataset.actor,te.dataset.item??"name")}else if(Ee){let te=Z[Math.max(0,Math.min(Z.length-1,ht+Ee))].lane.id;_.dataset.item==="name"?xt(
te,"name"):xt(te,"",_.offsetLeft+_.offsetWidth/2)}else return}else return;M.preventDefault()}function We(M,I=null){let _=Math.max(0,Math.min(ci.length-1,M)),B=(y.
clientWidth-f.across.names)/2,Z=I??s.first+(y.scrollLeft+B)/f.across.each;a=_,W(),y.scrollLeft=f.across.x(Z)-B}function Zo(M){M?U():We(0)}function U(){let[M,I]=re(
n.get().window,s),_=(s.last-s.first)/Math.max(30,I-M),B=ci.findLastIndex(Z=>Z<=_*.9);We(Math.max(0,B),(M+I)/2)}y.addEventListener("scroll",()=>requestAnimationFrame(
C),{passive:!0}),y.addEventListener("wheel",M=>{!M.ctrlKey&&!M.metaKey||(M.preventDefault(),We(a+(M.deltaY<0?1:-1),s.first+(M.clientX-y.getBoundingClientRect().
left-f.across.names+y.scrollLeft)/f.across.each))},{passive:!1}),y.addEventListener("keydown",gn),y.addEventListener("focusin",({target:M})=>{let I=M.closest("[\
data-item]");I&&(h={actor:I.closest(".lane").dataset.actor,item:I.dataset.item},K())});let J=0;new ResizeObserver(()=>{y.clientWidth&&y.clientWidth!==J?W():y.clientHeight&&
C(),J=y.clientWidth}).observe(y),n.on((M,I)=>{if(M.view!=="timeline"||!i||(o.now().drawn!==i.drawn&&N({...o.now(),state:M}),M.window!==I.window&&f&&Zo(M.window),
M.open===I.open))return;let _=M.open?.type==="link"?M.open.id:null,B=M.open?.type==="actor"?M.open.id:null;_&&!L(_)?W():K();let Z=et().find(({lane:ht})=>_?ht.links.
includes(_):ht.id===B);Z&&!(_&&L(_))&&wt(Z)});let L=M=>x.querySelector(`[data-item="${CSS.escape(M)}"]`);function N(M){let I=i&&i.view===M.view&&i.drawn===M.drawn&&
f;i=M,I?K():W()}return{update:N}}var gb={lanes:"Links and events",events:"Events alone"};function yb(t,e,n,o){let s=p("div",{class:"timeline-part"}),r=jy(e,o),a=Object.keys(gb).map(d=>p("button",
{type:"button","data-timeline":d,onclick:()=>n.set({timeline:d},{tracked:!1})},gb[d])),c=p("div",{class:"table-scope",role:"group","aria-label":"Show in the tim\
eline"},a);t.append(p("div",{class:"view-bar timeline-parts"},c),s,r.element);let l=wb(s,e,n,o);c.hidden=!Object.keys(e.events).length;let u=null;function f(d){
let{timeline:m}=d.state;for(let h of a)h.setAttribute("aria-pressed",String(h.dataset.timeline===m));if(s.hidden=m!=="lanes",r.element.hidden=m!=="events",m==="\
lanes")return l.update(d);u?.view!==d.view&&r.update(d),u=d,r.mark(d.state.open)}return n.on((d,m)=>{d.view!=="timeline"||!u||d.timeline==="events"&&d.open!==m.
open&&r.mark(d.open)}),{update:f}}var bb={},xb,yf,Sb,kb={timeline:yb,table:Wy,matrix:xy,sources:Ty};function $b(t,e,n){[xb,yf,Sb]=[t,e,n];for(let o of tt(j("views"),"[data-view]"))o.addEventListener(
"click",()=>yf.set({view:o.dataset.view},{tracked:!1}))}function bc(t){let{view:e}=t.state;document.body.dataset.view=e;for(let n of tt(j("views"),"[data-view]"))
n.dataset.view===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current");for(let n of["graph",...Object.keys(kb)])j(`view-${n}`).hidden=n!==e;
e!=="graph"&&(bb[e]??=kb[e](j(`view-${e}`),xb,yf,Sb),bb[e].update(t))}var PE=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),BE=/^(United|Netherlands|Philippines|Palestinian|Bahamas|Gambia|Maldives|Comoros|Central African|Dominican Rep|Isle)/;
function HE(t){let e=PE.of(t)??t;return BE.test(e)?`the ${e}`:e}var UE=t=>/^[aeio]/i.test(t)?`an ${t}`:`a ${t}`,vb=t=>t.length<2?t.join(""):`${t.slice(0,-1).join(
", ")} and ${t[t.length-1]}`,GE={media:"media outlet",other:"actor"};function zE(t,e){if(!e||e==="..")return!1;let n=Re(e)[1];return t.info.asOfDay===null||n<=t.
info.asOfDay}function Ob(t,e){let{name:n,type:o,country:s,plural:r,founded:i,born:a,dissolved:c,died:l}=t.actors[e],u=GE[o]??t.types[o].label.toLowerCase(),f=zE(
t,l??c),d=f?r?"were":"was":r?"are":"is",m=s&&o!=="state"?` ${/person|organ/.test(o)?"of":"in"} ${HE(s)}`:"",h=[i&&`founded ${Vn(i)}`,a&&`born ${Vn(a)}`,f&&c&&`e\
nded ${Vn(c)}`,f&&l&&`died ${Vn(l)}`].filter(Boolean);return`${n} ${d} ${UE(u)}${m}${h.map(w=>`, ${w}`).join("")}.`}function VE(t){let e=Wt(t);if(t.periods||e===
"dates not known"||e.startsWith("seen "))return e;let{start:n,end:o}=t;if(!n)return o===".."?"ongoing, start unknown":`until ${G(o??"")}`;let s=G(n);if(o==="..")
return`since ${s}`;if(!o)return`from ${s}, end unknown`;let[,r]=e.split(" – ");return r===void 0?Vn(n):r.startsWith("last confirmed")?`since ${s}, ${r}`:`from\
 ${s} to ${G(o)}`}var YE={asserted:"Not contested",disputed:"Disputed: sources differ",denied:"Denied: no source supports it"},Mb=({status:t,weakly_disputed:e})=>e?
"Weakly disputed: every objection is weak":YE[t];function Eb(t){return Se(`${VE(t)}, ${t.confidence} confidence`)}function Ab(t,{from:e,to:n},{there:o,back:s,families:r}){
let i=u=>t.actors[u].name,a=u=>vb(u.map(f=>t.kinds[f].label.toLowerCase())),c=(u,f,d)=>d.length>0&&`${i(u)} ${t.actors[u].plural?"give":"gives"} ${i(f)} ${a(d)}\
.`,l=[c(e,n,o),c(n,e,s)].filter(Boolean);return l.length?l.join(" "):r.length?`${i(e)} and ${i(n)}: no support, ${vb(r.map(({family:u})=>u))} only.`:`No link be\
tween ${i(e)} and ${i(n)} passes the filters.`}var kf=(t,e,n)=>[...e].filter(o=>t.links[o].source===n||t.links[o].target===n);function Db(t,e,n){let o=new Map,s=()=>Object.fromEntries(X.map(r=>[r,0]));for(let r of e){
let{source:i,kind:a,confidence:c}=t.links[r];if(t.kinds[a].family!=="support")continue;let l=o.get(a)??{kind:a,received:s(),given:s(),links:0};o.set(a,l),l[i===
n?"given":"received"][c]+=1,l.links+=1}return[...o.values()].sort((r,i)=>i.links-r.links||(r.kind<i.kind?-1:1))}function Lb(t,e,n){let o=new Map;for(let r of e){
let{source:i,target:a}=t.links[r];rt(o,i===n?a:i,r)}return[...o].map(([r,i])=>(i.sort((a,c)=>ys(t.links[a],t.links[c])||(a<c?-1:1)),{id:r,links:i,kinds:[...new Set(
i.map(a=>t.links[a].kind))]})).sort((r,i)=>Tb(t,i)-Tb(t,r)||ws(t,i.links)-ws(t,r.links)||(r.id<i.id?-1:1))}var Tb=(t,{links:e})=>X.indexOf(t.links[e[0]].confidence);
function Cb(t,e,n){let o=[{title:"Supported by",list:{type:"actors",where:{gives:n}},links:[]},{title:"Supports",list:{type:"actors",where:{takes:n}},links:[]},
{title:"Hostile links with",list:{type:"actors",where:{foe:n}},links:[]},{title:"Aligned with",list:{type:"actors",where:{ally:n}},links:[]},{title:"Structure",
list:{type:"links",where:{of:n,family:"structure"}},links:[]}],[s,r,i,a,c]=o,l={support:r,hostility:i,alignment:a,structure:c};for(let u of e){let{target:f,kind:d}=t.
links[u],{family:m}=t.kinds[d];(m==="support"&&f===n?s:l[m]).links.push(u)}return c.links.sort((u,f)=>ys(t.links[u],t.links[f])||(u<f?-1:1)),o.filter(u=>u.links.
length>0)}var KE=[["founded","Founded"],["dissolved","Dissolved"],["born","Born"],["died","Died"]],XE={wikidata:["Wikidata",t=>`https://www.wikidata.org/wiki/${t}`],ucdp:[
"UCDP"],gw:["Gleditsch-Ward"],iso:["ISO 3166"],opensanctions:["OpenSanctions"],ofac:["OFAC"],eu:["EU"],uk:["UK"],un:["UN"]},QE=new Intl.DisplayNames(["en"],{type:"\
language",fallback:"code"}),JE=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"});function ZE(t){return Object.entries(t.identifiers??{}).map(([n,o])=>{
let[s,r]=XE[n]??[n];return p("span",{class:"id"},`${s} `,r?co(r(encodeURIComponent(o)),o):D(o))})}var tA=t=>p("ul",{class:"natives","aria-label":"Names in other\
 scripts"},t.map(({name:e,lang:n})=>p("li",{},D(e,{lang:n,class:"native"}),p("span",{class:"lang"},n?QE.of(n):"")))),xf=(t,e)=>t.map((n,o)=>[o?", ":"",e(n)]);function Nb(t,e,n){
let{aliases:o=[],not_to_confuse_with:s=[],native_names:r=[],ideology:i}=e,a=[e.country&&gt("Country",JE.of(e.country)),i&&gt("Ideology",xf(i,c=>D(c))),KE.map(([
c,l])=>e[c]&&gt(l,G(e[c]))),o.length>0&&gt("Aliases",xf(o,({name:c,lang:l})=>D(c,{lang:l}))),s.length>0&&gt("Not to be confused with",xf(s,c=>Nt(t,c,n))),e.identifiers&&
gt("Identifiers",ZE(e)),e.url&&gt("Address",co(e.url,e.url))];return!r.length&&!a.flat(2).some(Boolean)?null:p("details",{class:"names"},p("summary",{},"Names, \
identifiers and look-alikes"),r.length>0&&tA(r),p("dl",{class:"facts"},a))}function Ys(t){let e=t??[];return e.length>0&&p("details",{class:"other-fields"},p("summary",{},"Other fields",p("span",{class:"count"},String(e.length))),p("dl",
{class:"facts"},e.map(([n,o])=>gt(n,D(String(o))))))}var kc=200;function Ce(t,e,{first:n=kc,class:o="links",label:s}={}){let r=p("ul",{class:o,"aria-label":s??null}),i=p("button",{type:"button",class:"text more",onclick:()=>c(
!0)}),a=0;function c(u=!1){let f=t.slice(a,a?Math.max(a+kc,n):n),d=f.map(h=>p("li",{},e(h)));a+=f.length,r.append(...d);let m=t.length-a;i.hidden=m===0,i.textContent=
m>kc?`Show ${kc} more of ${m.toLocaleString("en")}`:`Show ${m} more`,l.update(),u&&d[0]?.querySelector("button")?.focus()}let l=uo(r,()=>tt(r,"li > button").map(
u=>[u]));return c(),[r,i]}var li=10,Ib=.25;function Wb(t,{first:e,last:n,rows:o},s){let r=n-e+1,i=Math.max(1,...o.flat().map(({certain:u})=>u)),a=u=>Math.min(r,Math.max(0,Number(u?.slice(
0,4))-e)),[c,l]=[s?.[0]?a(s[0]):0,s?.[1]?a(s[1])+1:r];return p("section",{"aria-label":"Years"},p("h3",{},"Years"),p("div",{class:"years"},o.flatMap((u,f)=>[p("\
span",{class:"years-title"},t[f].title),nt("svg",{viewBox:`0 0 ${r} ${li}`,preserveAspectRatio:"none",role:"img","aria-label":`${t[f].title}: ${nA(u,e)}`},nt("r\
ect",{class:"years-ground",width:r,height:li}),u.map(({certain:d,possible:m},h)=>[m>0&&nt("rect",{class:"years-possible",x:h,y:li-2,width:1.02,height:2}),d>0&&nt(
"rect",{class:"years-certain",x:h,width:1.02,height:li,opacity:(Ib+(1-Ib)*d/i).toFixed(2)})]),s&&nt("rect",{class:"years-window",x:c,width:l-c,height:li}))]),p(
"span",{}),p("span",{class:"years-axis fine","aria-hidden":"true"},[...new Set([e,Math.round((e+n)/2),n])].map(u=>p("span",{},String(u))))),p("p",{class:"fine"},
"Darker: more links. A line at the foot: possible only."))}function nA(t,e){let n=t.flatMap(({certain:c},l)=>c?[l]:[]);if(!n.length)return"possible only, in no \
year certain";let o=Math.max(...t.map(({certain:c})=>c)),s=e+t.findIndex(({certain:c})=>c===o),[r,i]=[e+n[0],e+n[n.length-1]];return`${r===i?`certain in ${r}`:`\
certain between ${r} and ${i}`}; most links, ${o}, in ${s}`}var sA=[["received","Received","to"],["given","Given","from"]],Sf=[...X].reverse();function Rb(t,e,n,o){let s=a=>Sf.reduce((c,l)=>c+a[l],0),r=sA.filter(([a])=>n.
some(c=>s(c[a])>0));if(!r.length)return null;let i=p("section",{"aria-label":"Support by kind and confidence"},p("table",{class:"strip"},p("thead",{},p("tr",{},
p("th",{scope:"col"},"Support"),r.map(([a,c,l])=>{let u=n.reduce((m,h)=>m+s(h[a]),0),f={type:"links",where:{[l]:e,family:"support"}},d=u.toLocaleString("en");return p(
"th",{scope:"col"},`${c} `,ie(t,o,f,u,{text:d}))}))),p("tbody",{},n.map(a=>p("tr",{},p("th",{scope:"row"},p("span",{class:"strip-kind"},Fu(t,a.kind),D(t.kinds[a.
kind].label))),r.map(([c,,l])=>p("td",{},Sf.filter(u=>a[c][u]).map(u=>{let f={[l]:e,kind:a.kind,confidence:u},d=String(a[c][u]);return ie(t,o,{type:"links",where:f},
a[c][u],{text:d,class:`level ${u}`})}))))))),p("p",{class:"strip-key fine"},"Links by confidence:",Sf.map(a=>p("span",{},p("span",{class:`level ${a}`,"aria-hidd\
en":"true"}),a))));return uo(i,()=>tt(i,"tr").map(a=>tt(a,"button"))).update(),i}var $f=6;function iA(t,e){let n=[["Expand","Expand (e): show its neighbours",()=>e.expand(t)],["Focus","Focus (f): show only it and its neighbours",()=>e.focus(
t)],["Hide","Hide (h)",()=>e.hide(t)],["Paths from","Paths from it to another actor",()=>e.pathFrom(t,null)],["Paths to","Paths from another actor to it",()=>e.
pathFrom(null,t)]],o=({currentTarget:r})=>{e.pin(t,!e.pinned(t)),r.setAttribute("aria-pressed",String(e.pinned(t)))},s=String(e.pinned(t));return p("p",{class:"\
actions"},n.map(([r,i,a])=>p("button",{type:"button",title:i,onclick:a},r)),p("button",{type:"button",title:"Pin (k): keep its position","aria-pressed":s,onclick:o},
"Pin"))}function aA(t,e,{title:n,list:o,links:s},r){let i=o.type==="actors"?Lb(t,s,e):null;return p("section",{},Jr(t,r,n,o,i?i.length:s.length),i?Ce(i,a=>Og(t,
e,a,r),{first:$f}):Ce(s,a=>Yt(t,a,r,{from:e}),{first:$f}))}function cA(t,e,n,o){let s=kf(t,Object.keys(t.links),e).length-n;if(!s)return null;let r=`Clear the f\
ilters: they hide ${P(s,"link")}`;return p("p",{},p("button",{type:"button",class:"text",onclick:o.clearFilters},r))}function jb(t,e,n){let{open:o}=n,s=t.actors[e],
r=t.types[s.type],i=n.now(),a=kf(t,i.view.links,e),c=Cb(t,a,e),l=c.map(m=>m.links.map(h=>t.links[h])),u=xg(l,t.info.asOfDay),f={type:"events",where:{of:e}},d=Dn(
t,i,Pe("events",{of:e})).ids;return{eyebrow:[ve(r),r.label],title:D(s.name),body:[p("p",{class:"statement"},D(Ob(t,e))),s.summary&&p("p",{class:"summary"},D(s.summary)),
iA(e,n),cA(t,e,a.length,n),Rb(t,e,Db(t,a,e),o),c.map(m=>aA(t,e,m,o)),u&&Wb(c,u,$e(t,i.state)),d.length>0&&p("section",{},Jr(t,o,"Events",f,d.length),Ce(d,m=>Ke(
t,m,o),{first:$f})),Ys(s.attributes),Nb(t,s,o)]}}var uA=([t,,,e])=>t!==null||e!==null;function Fb(t,e,n){let o={certain:[],possible:[],undated:[]};for(let s of e){let r=t.links[s],i=oe(r),a=i.filter(uA);n&&fe(
r,n)==="certain"?o.certain.push(s):(n?fe({span:r.span,spans:a},n):a.length)?o.possible.push(s):a.length<i.length&&o.undated.push(s)}return o}var vf=300,dA={certain:"Their dates leave no doubt that they were active on some day of this time.",possible:"Their dates allow that they were active on some da\
y of this time, but do not prove it.",undated:"They have no dates, or only days on which they were seen, so that they may be active at any time. The time bar co\
unts them only where they are certain."};function _b(t,e,n){let{state:o,view:s}=n.now(),r=Fb(t,s.links,o.window)[e],i=Qt(o.window);return{eyebrow:[i[0].toUpperCase()+
i.slice(1)],title:`${P(r.length,"link")} ${e==="undated"?"without usable dates":e}`,body:[p("p",{class:"summary"},dA[e]),p("ul",{class:"links"},r.slice(0,vf).map(
a=>p("li",{},Yt(t,a,n.open)))),r.length>vf&&p("p",{class:"notice"},`${(r.length-vf).toLocaleString("en")} more are in the tables.`)]}}var mA={strong:0,fair:1,weak:2},hA={supports:"Supports",disputes:"Disputes",denies:"Denies"};function wA(t,{source:e,stance:n,credibility:o,locator:s,summary:r,
attributed_to:i,holds:a,strength:c},l){let u=t.sources[e],f=[D(u.publisher),u.published&&D(G(u.published)),s&&D(s)].filter(Boolean);return p("li",{class:`claim ${n}`},
p("p",{class:"claim-head"},p("span",{class:"stance"},hA[n]),p("span",{class:"strength"},`${c} claim`)),r&&p("p",{},D(r)),i&&p("p",{class:"by"},"According to ",D(
i)),p("p",{class:"cite"},p("button",{type:"button",class:"inline",onclick:()=>l({type:"source",id:e})},D(u.title)),p("span",{class:"where"},f.map((d,m)=>[m?" · ":
"",d]))),a&&p("p",{class:"fine"},"Speaks of ",D(G(a))),p("p",{class:"fine"},`Source ${ue[u.reliability]} (${u.reliability}); `,`claim ${ns[o]} (${o})`))}function gA(t,e){
let n=({strength:o,source:s,credibility:r})=>`${mA[o]}${t.sources[s].reliability}${r}`;return e.toSorted((o,s)=>n(o)<n(s)?-1:n(o)>n(s)?1:0)}var ho=({stance:t})=>t===
"supports";function Sc(t,e,n){if(e.length===0)return p("p",{class:"notice"},"No source is cited for this.");let o=gA(t,e),s=[{title:"For",side:o.filter(ho)},{title:"\
Against",side:o.filter(r=>!ho(r))}].filter(({side:r})=>r.length);return p("div",{class:"sides"},s.map(({title:r,side:i})=>p("section",{},p("h3",{},r,p("span",{class:"\
count"},String(i.length))),p("ul",{class:"claims"},i.map(a=>wA(t,a,n))))))}var Pb=t=>p("span",{class:`badge ${t}`},`${t} confidence`);function yA(t,e,n){let o=t.links[e];return[p("p",{class:"statement"},D(Eb(o)),", ",o.roots.length?ie(t,n,{type:"roots",where:{cited:e}},o.roots.length):"no inde\
pendent source","."),p("p",{class:`status ${o.status}`},`${Mb(o)}.`)]}var bA={certain:"certain",possible:"possible, not certain",never:"not active"};function kA(t,e,[
n,o]){let s=[n?yn(n):-1e9,o?yn(o):1e9],r=hs(t,[e],s),i=r&&np(r);return i&&p("p",{class:"fine"},i)}function xA(t,e,n){let o=t.links[e],[s,r]=cr(o,t.info.asOfDay);
return p("dl",{class:"facts"},n&&gt("At the time chosen",p("p",{},`${Qt(n)}: ${bA[fe(o,n)??"never"]}`),kA(t,e,n)),gt("When",p("p",{},D(s)),p("p",{class:"fine"},
r)),o.amounts&&gt("Amount",o.amounts.map(i=>p("p",{},Bi(i,G)))),o.items&&gt("Items",o.items.map((i,a)=>[a?", ":"",D(i)])),o.purpose&&gt("Purpose",D(o.purpose)))}
function Bb(t,e,n,o){let{open:s}=n,r=t.links[e],i=t.kinds[r.kind],a=Ao(t,r),c={type:"pair",from:r.source,to:r.target},l=jm(t,n.now().view.links,c);return{wide:r.
claims.some(ho)&&!r.claims.every(ho),eyebrow:[qe({colour:i.colour,arrow:!i.symmetric}),D(i.label),` (${i.family})`],title:[Nt(t,r.source,s),p("span",{class:"ver\
b"},D(a.said),a.named?": ":""),Nt(t,r.target,s)],body:[yA(t,e,s),r.summary&&p("p",{class:"summary"},D(r.summary)),p("p",{class:"actions"},l>1&&r.source!==r.target&&
p("button",{type:"button","data-pair":l,onclick:()=>s(c)},`All ${l} links of the two`),p("button",{type:"button",onclick:()=>n.cite({links:[e]})},"Copy citation"),
p("button",{type:"button",onclick:()=>n.unfold([r.source,r.target])},"Show both on the graph")),xA(t,e,o),Sc(t,r.claims,s),Ys(r.attributes),p("p",{class:"fine"},
"Link ",p("code",{},e))]}}var $A=(t,[e,...n],o)=>[js(t,e,o),n.length>0&&p("p",{class:"fine same"},"Counts as one with:"),n.map(s=>js(t,s,o))];function Hb(t,e,n){let o=n.now(),{type:s,where:r,
ids:i}=Dn(t,o,e),a={actors:Mg,links:Yt,sources:js,events:Ke},c=f=>a[s](t,f,n.open),l=Rn(t,Ul(o.state,r)),u=s==="actors"?i:i.flatMap(f=>s==="links"?vA(t,f):[]);return{
eyebrow:["List"],title:yr(s,i.length),body:[Vi(t,{type:s,where:r}).map(f=>p("p",{class:"statement"},D(Se(f)))),l.length>0&&p("p",{class:"fine"},D(`Under the fil\
ters: ${l.join("; ")}`)),u.length>0&&p("p",{class:"actions"},s==="links"&&p("button",{type:"button",onclick:()=>n.cite({links:i})},"Copy citation"),p("button",{
type:"button",onclick:()=>n.unfold([...new Set(u)])},s==="links"?"Show their actors on the graph":"Show them on the graph")),s==="roots"?Ce(Gl(t,r.cited),f=>$A(
t,f,n.open)):Ce(i,c)]}}var vA=(t,e)=>[t.links[e].source,t.links[e].target];function Ub(t,e,n){let{from:o,to:s}=e,r=Dr(t,n.now().view.links,e),i=r.families.flatMap(({links:a})=>a);return{eyebrow:[P(i.length,"link")],title:[Nt(t,o,n.open),
p("span",{class:"verb"}," and "),Nt(t,s,n.open)],body:[p("p",{class:"statement"},D(Ab(t,e,r))),p("p",{class:"actions"},i.length>0&&p("button",{type:"button",onclick:()=>n.
cite({links:i})},"Copy citation"),p("button",{type:"button",onclick:()=>n.unfold([o,s])},"Show both on the graph"),p("button",{type:"button",onclick:()=>n.pathFrom(
o,s)},"Paths between them")),r.families.map(({family:a,links:c})=>p("section",{},p("h3",{},Se(a),p("span",{class:"count"},String(c.length))),Ce(c,l=>Yt(t,l,n.open))))]}}var Mf={};Pc(Mf,{event:()=>DA,source:()=>TA});var EA=8;function qs(t,e,n,o){let{ids:s}=Dn(t,e.now(),Pe(o.type,o.where));if(!s.length)return null;let r={links:Yt,events:Ke,sources:js,actors:null,roots:null}[o.
type];return p("section",{},Jr(t,e.open,n,o,s.length),Ce(s,i=>r?.(t,i,e.open),{first:EA}))}function Ks(t,e,n,o){let{ids:s}=Dn(t,e.now(),Pe(n,o));return s.length?
ie(t,e.open,{type:n,where:o},s.length):null}var Gb=t=>t.map((e,n)=>[n===0?"":n===t.length-1?" and ":", ",e]);function AA(t,e,n){let o=c=>c.filter(Boolean),s=o([
Ks(t,n,"links",{rests:e}),Ks(t,n,"events",{rests:e})]);if(!s.length)return p("p",{class:"statement"},"Nothing in view cites it.");let r=o([Ks(t,n,"links",{alone:e}),
Ks(t,n,"events",{alone:e})]),i=Ks(t,n,"links",{weaker:e}),a=Ks(t,n,"sources",{repeats:e});return p("p",{class:"statement"},Gb(s)," rest on it",a&&[", some throu\
gh ",a," derived from it"],". ",r.length?["Without it, ",Gb(r)," would have no support"]:"Without it, everything would still have support",i?[r.length?", and ":
"; ",i," would be less confident."]:".")}function TA(t,e,n){let o=t.sources[e],{open:s}=n,r=i=>t.sources[i]?p("button",{type:"button",class:"inline",onclick:()=>s(
{type:"source",id:i})},D(t.sources[i].title)):D(i);return{eyebrow:["Source"],title:D(o.title),body:[AA(t,e,n),o.summary&&p("p",{class:"summary"},D(o.summary)),p(
"dl",{class:"facts"},gt("Publisher",D(o.publisher)),o.author&&gt("Author",D(o.author)),o.published&&gt("Published",G(o.published)),gt("Reliability",`${o.reliability}\
: ${ue[o.reliability]}`),o.class&&gt("Class",rn(o.class)),...Dt(o).map(i=>gt("Derives from",r(i))),o.accessed&&gt("Accessed",G(o.accessed)),o.url&&gt("Address",
co(o.url,o.url)),o.host&&gt("Address",D(o.host)),o.archived_url&&gt("Archived",co(o.archived_url,o.archived_url))),qs(t,n,"No support without it",{type:"links",
where:{alone:e}}),qs(t,n,"Less confident without it",{type:"links",where:{weaker:e}}),qs(t,n,"Events without a claim",{type:"events",where:{alone:e}}),qs(t,n,"L\
inks that cite it",{type:"links",where:{cites:e}}),qs(t,n,"Events that cite it",{type:"events",where:{cites:e}}),qs(t,n,"Derived from it",{type:"sources",where:{
repeats:e}})]}}var zb=(t,e,n,o)=>n.length>0&&p("section",{},p("h3",{},e,p("span",{class:"count"},String(n.length))),Ce(n,s=>Ke(t,s,o.open)));function DA(t,e,n){
let o=t.events[e],s=({actor:a,role:c,qualifier:l})=>[t.actors[a]?Nt(t,a,n.open):D(a),p("span",{class:"fine"},` ${l?`${l} `:""}${rn(c)}`)],{to:r,by:i}=Xi(t,e);return{
wide:o.claims.some(ho)&&!o.claims.every(ho),eyebrow:["Event"],title:D(o.name),body:[p("p",{class:"statement"},D(G(o.date)),o.place&&[", ",D(o.place)]),o.summary&&
p("p",{class:"summary"},D(o.summary)),p("section",{},p("h3",{},"Actors",p("span",{class:"count"},String(o.roles.length))),p("ul",{class:"roles"},o.roles.map(a=>p(
"li",{},s(a))))),zb(t,"Responds to",r,n),zb(t,"Responses",i,n),Sc(t,o.claims,n.open),Ys(o.attributes)]}}var Vb={kinds:"--kind",families:"--family",status:"--status",between:"--between",certain:"--certain",minConfidence:"--min-confidence",without:"--without",via:"-\
-via",undirected:"--undirected"},LA={maxHops:"--max-hops",limit:"--limit",time:"--time",sort:"--sort"};function Yb(t,e){let{question:n,types:o,countries:s,only:r,
confidences:i}=e;if(!n||!yt(e)||o||s||r||i?.includes("low"))return null;let{from:a,to:c,walk:l}=n;if([a,c].some(h=>h&&ke(h)!==null))return null;let u=vn(t,e);if(!u)
return null;let f=xe(e)!==null,d=f?["path",a,c]:["links",...a?["--from",a]:[],...c?["--to",c]:[],"--depth",Fe(e)];for(let[h,w]of Object.entries(f?{...Vb,...LA}:
Vb)){let g=u[h];g==null||g===!1||d.push(w,...g===!0?[]:[[g].flat().join(",")])}let m=l.parts??!0;return(f?!m:m)&&d.push(f?"--no-parts":"--parts"),`axisgraph ${d.
join(" ")}`}var Ef=60,NA=12;function Af(t,e){let n=Yb(t,e);return n&&p("p",{class:"fine terminal"},"In a terminal: ",p("code",{},n))}function Kb(t,e,n,o){let{state:s,view:r,
drawn:i}=n.now(),{far:a,inOrder:c}=ca(t,s,r,b=>fa(t,b)),l=b=>Math.abs(a.get(b)??0),u=new Map(c.map((b,$)=>[b,$])),f=new Map(c.map(b=>[b,[]]));for(let b of r.links){
let{source:$,target:x}=t.links[b],S=(u.get($)??0)>(u.get(x)??0)?$:x;f.get(S)?.push(b)}let d=c.filter(b=>f.get(b)?.length);if(n.say(`${P(r.actors.size,"actor")},\
 ${P(r.links.size,"link")}`),!d.length&&o)return[qb()];if(!d.length)return[p("h3",{class:"found"},"No link"),IA(t,s)];let m=(b,$)=>p("li",{onpointerenter:()=>n.
canvas().highlight({actors:[b],links:f.get(b)??[]}),onpointerleave:()=>n.light()},p("details",{open:$<NA},p("summary",{},Nt(t,b,n.open),p("span",{class:"fine"},
` ${P(f.get(b)?.length??0,"link")}`)),p("ul",{class:"links"},(f.get(b)??[]).map(x=>p("li",{},Yt(t,x,n.open,{from:b})))))),h=d.slice(0,Ef),w=[...new Set(h.map(l))].
sort((b,$)=>b-$),g=i.left.length;return[p("h3",{class:"found"},`${P(r.actors.size,"actor")}, ${P(r.links.size,"link")}`),o&&qb(),g>0&&p("p",{class:"fine"},`The \
picture draws the nearest ${i.actors.size}.`),...w.map(b=>p("section",{class:"stage"},p("h4",{},b===0?"Within it":jl(b)),p("ul",{class:"reached"},h.filter($=>l(
$)===b).map(m)))),d.length>Ef&&p("p",{class:"fine"},`${P(d.length-Ef,"more actor","more actors")} in the tables (3).`),Af(t,s)].filter(Boolean)}var qb=()=>p("p",
{class:"notice wrong"},`The walks are more than the page examines (${_l.toLocaleString("en")} moves), so links are missing. Ask for fewer hops or kinds, or in a\
 terminal.`);function IA(t,e){let n=[e.window&&Fa(e),e.kinds&&`“${yu(t,e)}”`].filter(Boolean);return p("p",{class:"notice"},n.length?`No link passes ${n.join(
" and ")} within this number of hops. Click a part of the sentence to widen it.`:"No link passes the filters within this number of hops. Click a part of the sen\
tence to widen it.")}var Tf=8,RA=(t,e)=>e.map((n,o)=>[o?p("span",{class:"arrow","aria-label":"to"}," → "):"",D(t.actors[n].name)]),Xb=t=>t[0].toUpperCase()+t.slice(1);function Qb(t,e){
return e.split(" ").map((n,o)=>[o?" ":"",Object.hasOwn(t.actors,n)?D(t.actors[n].name):n])}function jA(t,e,n){let o=e.slice(0,Tf).map((s,r)=>[r?", ":"",Nt(t,s,n)]);
return p("li",{},o,e.length>Tf&&` and ${P(e.length-Tf,"more actor","more actors")}`)}function Jb(t,e,{loosen:n,open:o}){let s=[];if(e.parts&&s.push(p("p",{},"No\
 change of the filters gives one: the two actors are in separate parts of the graph."),p("ul",{class:"parts"},e.parts.map(r=>jA(t,r,o)))),e.relaxations.length&&
s.push(p("p",{},"There is a path if you"),p("ul",{class:"relaxations"},e.relaxations.map(r=>p("li",{},p("button",{type:"button",class:"inline",onclick:()=>n(r.filter)},
Qb(t,Xb(r.words))),p("p",{class:"fine"},RA(t,r.path.actors),`: ${r.path.confidence} confidence`))))),e.together.length){let r=V(e.together).filter;s.push(p("p",
{},"No single change is enough. These changes together give a path:"),p("ul",{class:"relaxations"},e.together.map(i=>p("li",{},Qb(t,Xb(i.words))))),r&&p("p",{class:"\
actions"},p("button",{type:"button",onclick:()=>n(r)},"Apply")))}return s.length===0&&s.push(p("p",{},e.truncated?"The search for changes reached its limit.":"N\
o small change of the filters gives one.")),p("section",{class:"why-not","aria-label":"Why there is no path"},p("h3",{},"Why not"),s)}function Df(){let t=Et.get();if(!yt(t))return[p("p",{class:"notice"},"Choose one actor for what leads to it or from it, or two for the paths between them. A pat\
h follows the arrows. Symmetric links are followed in both directions, and denied links are not followed.")];let e=Bs();if(!e)return[];if(typeof e=="string")return BA(
e);if("walked"in e)return Kb(Ot,Et,qt,e.truncated);if("wrong"in e)return[p("p",{class:"notice wrong",role:"alert"},e.wrong)];let{paths:n,truncated:o}=e,s=n.length?
`${P(n.length,"path")}${o?", and there are more":""}`:"No path";return qt.say(s),[p("h3",{class:"found"},s),n.length>1&&_A(n),e.why&&Jb(Ot,e.why,{loosen:Zg,open:qt.
open}),p("ol",{class:"chains",onkeydown:PA},n.map((r,i)=>HA(r,i,i===(t.chosen??0)))),Af(Ot,t)].filter(Boolean)}function _A(t){let{chosen:e}=Et.get(),n=s=>{let r=e===
null?s>0?0:t.length-1:(e+s+t.length)%t.length;Et.set({chosen:r},{tracked:!1})},o=e===null?"All in the picture":`Path ${e+1} of ${t.length}`;return p("p",{class:"\
stepper"},p("button",{type:"button","data-key":"previous","aria-label":"Previous path",onclick:()=>n(-1)},"‹"),p("span",{},o),p("button",{type:"button","data-\
key":"next","aria-label":"Next path",onclick:()=>n(1)},"›"),e!==null&&p("button",{type:"button",class:"text","data-key":"all",onclick:()=>Et.set({chosen:null},
{tracked:!1})},"Show all"))}function PA(t){let e={ArrowDown:1,ArrowUp:-1}[t.key];if(!e||!t.target.closest(".route"))return;t.preventDefault();let n=ei().length-
1,o=Math.max(0,Math.min(n,(Et.get().chosen??(e>0?-1:n+1))+e));Et.set({chosen:o},{tracked:!1}),Ct(document,`[data-key="path:${o}"]`)?.focus()}function t0(){let t=document.
getElementById("path-answer");if(!t)return;let e=document.activeElement,n=e instanceof HTMLElement&&t.contains(e)?e.dataset.key??"":null;t.replaceChildren(...me(
Df())),n!==null&&(Ct(t,`[data-key="${n}"]`)??Ct(t,"button"))?.focus()}function BA(t){if(t==="starting")return[];let e=t==="searching",n=e?"Searching ...":"The s\
earch was cancelled.";return qt.say(n),[p("p",{class:"notice","aria-busy":String(e)},n),p("p",{class:"actions"},e?p("button",{type:"button","aria-keyshortcuts":"\
Escape",onclick:Hs},"Cancel"):p("button",{type:"button",onclick:uc},"Search again"))]}function HA(t,e,n){let o=r=>qt.canvas().highlight({actors:r.actors,links:r.
hops.flatMap(i=>i.links.map(({id:a})=>a))}),s=t.actors.every(r=>qt.now().drawn.actors.has(r));return p("li",{class:n?"chain chosen":"chain",onpointerenter:()=>{
s&&o(t)},onpointerleave:()=>qt.light()},p("button",{type:"button",class:"route","data-key":`path:${e}`,"aria-pressed":String(Et.get().chosen===e),"aria-expanded":String(
n),onclick:()=>Et.set({chosen:Et.get().chosen===e?null:e},{tracked:!1})},al(t).map(({actors:r,rises:i},a)=>[a?p("span",{class:"arrow","aria-label":"to"}," → "):
"",r.map((c,l)=>[cl(l,i),D(Ot.actors[c].name)])])),p("p",{class:"badges"},p("span",{class:"badge"},P(t.hops.length-t.steps,"hop")),Pb(t.confidence),t.time&&p("s\
pan",{class:`badge time-${t.time}`},t.time==="certain"?"certain in time":"possible in time"),t.disputed&&p("span",{class:"badge disputed"},"disputed"),p("span",
{class:"badge"},P(t.independentSources,"independent source"))),n&&p("ol",{class:"hops"},t.hops.map((r,i)=>GA(t,r,i))),n&&p("p",{class:"fine"},zA(t)),n&&UA(t),n&&
p("p",{class:"actions"},p("button",{type:"button",onclick:()=>qt.cite({path:t,question:cc()})},"Copy citation")))}var Zb=8;function UA({variants:t=[]}){let e=t.
length-Zb,n=t.slice(0,Zb).map(o=>`Also: ${Hi(o,s=>Ot.actors[s].name)} (${o.confidence}).`);return e>0&&n.push(`Also: ${e.toLocaleString("en")} more by way of pa\
rts.`),n.map(o=>p("p",{class:"fine",dir:"auto"},o))}function GA(t,e,n){let o=t.hops.length>1&&n===t.weakestHop,s=o?[`the weakest ${e.through?"step":"hop"}`]:[];
return p("li",{class:o?"weakest":null},p("p",{class:"hop"},D(Ot.actors[e.source].name),e.through?e.links[0].source===e.source?", part of ":", through its ":" → ",
D(Ot.actors[e.target].name),p("span",{class:"fine"},`  ${[P(e.links.length,"link"),e.confidence,...s].join(", ")}`)),p("ul",{class:"links"},e.links.map(r=>p("li",
{},Yt(Ot,r.id,qt.open,{from:e.source,bare:r.source===e.source})))))}function zA(t){let e=t.hops[t.weakestHop],n=[`Rests on ${P(t.independentSources,"independent\
 source")}`];return t.hops.length>1&&n.push(`its weakest ${e.through?"step":"hop"} on ${P(e.independentSources,"source")}`),t.window&&n.push(`all hops may be ac\
tive at once ${VA(t.window)}`),`${n.join("; ")}.`}function VA({first:t,last:e}){return t&&e?t===e?`on ${ft(t)}`:`from ${ft(t)} to ${ft(e)}`:t?`from ${ft(t)} on`:
e?`until ${ft(e)}`:"on any day"}function YA(t,e,n,o=null){return p("div",{class:"field"},p("label",{for:`path-${t}`},e),n,o)}function n0(t,e){let n=p("ul",{class:"options",hidden:!0}),o=po()[t],
s=p("input",{type:"text",id:`path-${t}`,"data-key":t,value:o?it(zr(Ot,o)):"",placeholder:"Anyone",dir:"auto"});return un(s,n,{graph:Ot,entries:qt.entries,ready:qt.
ready,types:["actor"],say:qt.say,keep:!0,choose:r=>{r&&be({[t]:r})}}),YA(t,e,s,n)}function qA(){let{from:t,to:e}=po();return p("form",{class:"path-form",onsubmit:n=>n.
preventDefault()},n0("from","From"),n0("to","To"),t&&e&&p("button",{type:"button",class:"swap",onclick:()=>be({from:e,to:t})},"Swap ends"))}function o0(){let t=p(
"div",{id:"path-answer",role:"region","aria-label":"Answer"},Df());return{eyebrow:["Answer"],title:D(ze(Ot,qt.now().state)),body:[qA(),t]}}var Xe,Qe,Me,Lf=!1,s0=!1,r0=null,$c=[],Cf=["paths","stories","compare"];function XA(t){return t.type==="compare"?Eg(Xe,Qe,Me):t.type==="pair"?Ub(Xe,t,Me):t.type===
"list"?Hb(Xe,t.list,Me):t.type==="dated"?_b(Xe,t.id,Me):t.id===void 0?t.type==="paths"?o0():ry(Xe,Qe,Me):t.type==="actor"?jb(Xe,t.id,Me):t.type==="link"?Bb(Xe,t.
id,Me,$e(Xe,Qe.get())):Mf[t.type](Xe,t.id,Me)}var QA=["chosen","story",...Rt],JA=({type:t})=>t==="paths"||t==="stories"?QA:t==="compare"?[...Rt,"compare","unfol\
ded"]:t==="list"?[...Rt,"compare","unfolded","focus"]:[...Rt,"compare"];function Nf(t,e){let{open:n}=t,o=!s0;s0=!0;let s=lt(n,e.open),r=n?JA(n):[];if(s&&!r.some(
c=>t[c]!==e[c]))return;!s&&e.open&&n&&!Lf&&$c.push(e.open),n||($c.length=0);let i=document.activeElement,a=j("panel").contains(i);n&&!e.open&&(r0=i),document.body.
dataset.panel=n?"open":"closed";for(let c of Cf)j(`show-${c}`).setAttribute("aria-pressed",String(n?.type===c));n&&i0(n,s),!o&&!s&&ZA(n,a,i)}function ZA(t,e,n){
let o=j("panel-title");t?t.type==="paths"&&yt(Qe.get())?o.focus({preventScroll:!0}):t.id===void 0&&Cf.some(s=>s===t.type)?Iu(j("panel-body"),o):(e||t.type==="li\
st"||t.type==="dated")&&o.focus({preventScroll:!0}):(e||n===document.body)&&dg(r0,j("canvas"))}function i0(t,e){let{eyebrow:n,title:o,body:s,wide:r=!1}=XA(t),i=e?
Qa(j("panel")):null;j("panel").classList.toggle("wide",r),j("panel-back").hidden=$c.length===0,j("panel-eyebrow").replaceChildren(...me(n)),j("panel-title").replaceChildren(
...me(o)),j("panel-body").replaceChildren(...me(s)),e||(j("panel-scroll").scrollTop=0),i?.()}function tT(){let t=$c.pop();Lf=!0,t&&Me.open(t),Lf=!1;let{open:e}=Qe.
get();e&&i0(e,!1)}function a0(t,e,n){[Xe,Qe,Me]=[t,e,n],j("panel-back").addEventListener("click",tT),j("panel-close").addEventListener("click",()=>Me.open(null));
for(let o of Cf)j(`show-${o}`).addEventListener("click",()=>Me.open(Qe.get().open?.type===o?null:{type:o}));j("show-stories").hidden=!Xe.stories?.length,j("skip\
-question").addEventListener("click",o=>{o.preventDefault(),Me.open({type:"paths"}),Iu(j("panel-body"),j("panel-title"))}),j("skip").addEventListener("click",o=>{
o.preventDefault(),Qe.set({view:"table"},{tracked:!1}),j("view-table").focus()})}function c0(t,e){let{question:n}=Qe.get(),o={from:t??n?.from??null,to:e??n?.to??
null};o.from===o.to&&(o[t?"to":"from"]=null),Qe.set({...pr(Qe.get(),o),open:{type:"paths"}})}var If=t=>{document.body.dataset.side=t},u0=()=>If("near");function l0({left:t,right:e,top:n,bottom:o}){let s=j("panel").getBoundingClientRect(),[r,i]=[Math.min(
e,s.right)-Math.max(t,s.left),Math.min(o,s.bottom)-Math.max(n,s.top)];return r>0&&i>0?r*i:0}function f0(t,e){let{left:n,right:o,top:s,bottom:r}=t,[i,a]=[(n+o)/2,
(s+r)/2],c=e?{left:i-1,right:i+1,top:a-1,bottom:a+1}:t;document.body.dataset.panel="open";let l=document.body.dataset.side==="far"?"far":"near",u=l0(c);u&&(If(l===
"far"?"near":"far"),l0(c)>=u&&If(l))}var oT=2e4;function d0(t){let e=t.length<=oT,n=null,o=()=>ic(pw(t),()=>{e=!0,n?.()},s=>{throw s});return e||requestAnimationFrame(()=>setTimeout(o)),{is:()=>e,when:s=>{
n=s}}}var rT=["actor","link","source","event"];function p0(t,e,n){let o=Yi(t),s=c=>{let l=o.has(c)?null:cs(t,c);if(l)throw new at(l);return o.has(c)&&n.note(`“${c}”\
 is now “${o.get(c)}”.`),o.get(c)??c},r=(c,l)=>{let u={...Bd(c,l)};for(let f of["kinds","via","without"]){let d=u[f];d?.length&&(u[f]=[d].flat().map(s))}return u},
i=(c,l)=>{let u=s(c);if(l!==void 0){let d=s(l),m=u!==d&&Object.hasOwn(t.actors,u)&&Object.hasOwn(t.actors,d);return n.open(m?{type:"pair",from:u,to:d}:null),m}let f=rT.
find(d=>Object.hasOwn(t[`${d}s`],u));return n.open(f?{type:f,id:u}:null),!!f},a={ready:Promise.resolve(!0),paths:(c,l,{work:u,...f}={})=>Ll(t,s(c),s(l),r("paths",
f),{work:u}),whyNot:(c,l,{work:u,...f}={})=>qg(t,s(c),s(l),r("whyNot",f),{work:u}),search:(c,{types:l=[],limit:u=10}={})=>hw(t,n.entries,String(c),{types:[l].flat(),
limit:u}),setFilter:(c={})=>e.set(as(t,r("setFilter",c),e.get())),ask:(c,l,u={})=>{let{types:f,countries:d,...m}=u,h=[c,l].map(g=>g&&ke(g)===null?s(g):g);for(let g of h)
if(g&&ke(g)===null&&!Object.hasOwn(t.actors,g))throw ko("actor",g,Object.keys(t.actors));let w={...r("paths",m),types:f,countries:d};e.set(qn(t,{from:h[0]??null,
to:h[1]??null,filter:w}))},answer:()=>({actors:[...n.now().view.actors].sort(),links:[...n.now().view.links].sort()}),select:i,view:()=>({actors:[...n.now().drawn.
actors].sort(),links:[...n.now().drawn.links].sort()}),undo:n.undo,redo:n.redo,state:()=>e.get(),picture:()=>({...n.canvas().picture(),question:Iw(t,e.get())}),
network:n.canvas().network};window.axisgraph=Object.freeze(a)}var ae,mn,wo,Kt,Je=null;function h0(t,e,n){[ae,mn,wo]=[t,e,n],Kt=p("div",{id:"part-editor",role:"dialog",hidden:!0}),document.getElementById("work").append(Kt),
Kt.addEventListener("keydown",s=>{s.key!=="Escape"||s.defaultPrevented||(s.preventDefault(),s.stopPropagation(),Xs({back:!0}))}),document.addEventListener("poin\
terdown",s=>{let r=s.target;Je&&!Kt.contains(r)&&!r.closest("[data-part]")&&Xs()}),Kt.addEventListener("focusout",s=>{let r=s.relatedTarget;Je&&r&&!Kt.contains(
r)&&!r.closest("[data-part]")&&Xs()})}var w0=t=>Je===t;function Xs({back:t=!1}={}){let e=Je;Je=null,Kt.hidden=!0;let n=e&&Ct(document,`[data-part="${e}"]`);n?.setAttribute(
"aria-expanded","false"),t&&n?.focus()}function g0(t,e){if(Je===t){Xs({back:!0});return}Xs(),Je=t,e.setAttribute("aria-expanded","true"),b0(),Kt.hidden=!1;let n=Kt.
parentElement.getBoundingClientRect(),{left:o,bottom:s}=e.getBoundingClientRect();Kt.style.left=`${Math.max(8,Math.min(o-n.left,n.width-Kt.offsetWidth-8))}px`,Kt.
style.top=`${s-n.top+4}px`,Kt.style.maxHeight=`${window.innerHeight-s-16}px`,Ct(Kt,"input, button")?.focus()}function y0(){if(!Je)return;let t=document.activeElement,
e=t instanceof HTMLElement&&Kt.contains(t)?t.dataset.key:null;b0(),e&&tt(Kt,"[data-key]").find(({dataset:n})=>n.key===e)?.focus()}var aT={from:()=>m0("from","Wh\
o?","anyone"),to:()=>m0("to","Whom?","anyone"),verb:cT,through:lT,time:uT};function b0(){if(!Je)return;let[t,...e]=aT[Je]();Kt.setAttribute("aria-label",String(
t)),Kt.replaceChildren(p("h2",{},String(t)),...e.filter(n=>n instanceof Node))}function Yo(t){let e=Je;Xs(),t(),Ct(document,`[data-part="${e}"]`)?.focus()}var ui=(t,e,n,o)=>p(
"button",{type:"button","data-key":t,onclick:n,...o===void 0?{}:{"aria-pressed":String(o)}},e);function m0(t,e,n){let{from:o,to:s}=po(),r=p("ul",{class:"options",
hidden:!0}),i=p("input",{type:"text","data-key":"name","aria-label":`${e} Name of an actor or a country`,placeholder:"Name of an actor or a country",dir:"auto"}),
a=c=>Yo(()=>{let l=t==="from"?"to":"from";be({[t]:c,...c&&po()[l]===c?{[l]:null}:{}})});return un(i,r,{graph:ae,entries:wo.entries,ready:wo.ready,types:["actor"],
say:wo.say,choose:c=>{c&&a(c)},questions:c=>({options:Po(ae,c).map(({code:l,actors:u})=>({name:`All ${u} actors in ${Ts(l)}`,change:{question:{from:null,to:Yn(l),
walk:{}}}})),alone:!1}),ask:c=>a(c.question?.to??null)}),[e,p("div",{class:"field"},i,r),p("p",{class:"actions"},(t==="from"?o:s)&&ui("none",n[0].toUpperCase()+
n.slice(1),()=>a(null)),o&&s&&ui("swap","Swap ends",()=>Yo(()=>be({from:s,to:o}))))]}function cT(){let t=mn.get(),e=Object.keys(ae.kinds),n=new Set(Mo(ae,t,"kin\
ds")??e),o=Q.filter(l=>Wn(ae,l).length),s=l=>mn.set(_e(ae,mn.get(),"kinds",l)),r=[["every",`${gu}: every kind`,e],...yt(t)?[["ties","supports or is tied to: no \
hostility",e.filter(l=>Un.includes(ae.kinds[l].family))]]:[],...o.map(l=>[l,ja[l],Wn(ae,l)])],i=p("input",{type:"text","data-key":"kind","aria-label":"Kind of l\
ink",placeholder:"Type a kind: money, weapons, leads ..."}),a=o.map(l=>p("fieldset",{class:"kinds"},p("legend",{},l),Wn(ae,l).map(u=>p("label",{class:"check","d\
ata-kind":u},p("input",{type:"checkbox",checked:n.has(u),"data-key":`kind:${u}`,onchange:f=>{f.target.checked?n.add(u):n.delete(u),s(n)}}),D(ae.kinds[u].label))))),
c=()=>xu(ae,i.value);return i.addEventListener("input",()=>{let l=new Set(c());for(let u of a.flatMap(f=>tt(f,"[data-kind]")))u.classList.toggle("found",l.has(String(
u.dataset.kind)));wo.say(l.size?[...l].map(u=>ae.kinds[u].label).join(", "):"No kind has a name like this")}),i.addEventListener("keydown",l=>{let u=c();!u.length||
l.key!=="Enter"&&l.key!=="Tab"||(l.preventDefault(),Yo(()=>s(u)))}),["What kind of link?",p("div",{class:"field"},i),p("ul",{class:"presets"},r.map(([l,u,f])=>p(
"li",{},ui(l,u,()=>Yo(()=>s(f)),f.length===n.size&&f.every(d=>n.has(d)))))),p("div",{class:"kind-grid"},a)]}var Wf=(t,e,n,o,s)=>p("label",{class:"choice"},p("sp\
an",{},e),p("select",{"data-key":t,onchange:r=>s(r.target.value)},n.map(([r,i])=>p("option",{value:r,selected:String(o)===String(r)},i)))),vc=(t,e,n,o)=>p("labe\
l",{class:"check"},p("input",{type:"checkbox","data-key":t,checked:n,onchange:s=>o(s.target.checked)}),e);function lT(){let{walk:t}=po(),{via:e=[]}=t,n=Fe(mn.get()),
o=p("ul",{class:"options",hidden:!0}),s=p("input",{type:"text","data-key":"via","aria-label":"Through this actor",placeholder:"Name of an actor",dir:"auto"});un(
s,o,{graph:ae,entries:wo.entries,ready:wo.ready,types:["actor"],say:wo.say,choose:i=>{i&&Yo(()=>be({},{via:[...new Set([...e,i])]}))}});let r=xe(mn.get())!==null;
return["Through whom?",p("div",{class:"field"},s,o),e.length>0&&p("p",{class:"chips"},e.map(i=>p("button",{type:"button",class:"chip","data-key":`via:${i}`,"ari\
a-label":`Remove: through ${ae.actors[i]?.name??i}`,onclick:()=>be({},{via:e.filter(a=>a!==i)})},D(ae.actors[i]?.name??i)," ×"))),Wf("hops","How far",[1,2,3,4,
5,6].map(i=>[i,i===1?"directly":`up to ${i} hops`]),n,i=>be({},{maxHops:Number(i)})),r&&Wf("time","Links are active",Object.entries(Qg),t.time??Ut.time,i=>be({},
{time:i})),r&&Wf("limit","Most paths",[5,10,20,50].map(i=>[i,String(i)]),t.limit??Ut.limit,i=>be({},{limit:Number(i)})),r&&vc("sort","the strongest first",t.sort===
"strongest",i=>be({},{sort:i?"strongest":"shortest"})),vc("undirected","follow links in either direction",!!t.undirected,i=>be({},{undirected:i})),vc("parts","c\
ount parts with their whole",t.parts??Ut.parts,i=>be({},{parts:i}))]}function uT(){let{window:t,certain:e}=mn.get(),n=p("p",{class:"notice wrong",role:"alert",hidden:!0}),
o=p("input",{type:"text","data-key":"time","aria-label":"Time",placeholder:"2013, 2012-2017, since 2020, 2023-10",value:t?lr(t):""});function s(){try{let r=on(o.
value);Yo(()=>mn.set(nn(r)))}catch(r){if(!(r instanceof RangeError))throw r;n.textContent=r.message,n.hidden=!1}}return o.addEventListener("keydown",r=>{r.key!==
"Enter"&&r.key!=="Tab"||r.key==="Tab"&&o.value===o.defaultValue||(r.preventDefault(),s())}),["When?",p("div",{class:"field"},o,n),t&&vc("certain","certain only:\
 active then for every reading of the dates",e,r=>mn.set({certain:r})),p("p",{class:"actions"},ui("apply","Apply",s),t&&ui("any","At any time",()=>Yo(()=>mn.set(
nn(null)))))]}var dT=300,k0=window.matchMedia("(max-width: 760px)"),Ko,go,qo,pi,fi=!1;function x0(t,e,n,o){[pi,Ko,go,qo]=[t,e,n,o],h0(Ko,go,o)}function S0(t){let e=t.question!==
void 0&&t.question!==null;go.set({...t,chosen:null,view:go.get().view,...e?{open:k0.matches?null:{type:"paths"},unfolded:[],focus:null}:{}}),qo.say(ze(Ko,go.get()))}
var pT={from:"Who",verb:"Kind of link",to:"Whom",through:"Through whom",time:"Time"},di=(t,e,n)=>p("button",{type:"button",class:n?"part chosen":"part","data-pa\
rt":t,"aria-haspopup":"dialog","aria-expanded":String(w0(t)),"aria-label":`${pT[t]}: ${e}`,onclick:o=>g0(t,o.currentTarget)},D(e));function mT(t){let e=bu(Ko,t),
{from:n=null,to:o=null}=t.question??{};return p("p",{class:"sentence-line"},di("from",e.from,!!n),di("verb",e.verb,t.kinds!==null),di("to",e.to,!!o),e.through&&
di("through",e.through,Object.keys(t.question?.walk??{}).length>0),di("time",e.time,t.window!==null||t.compare?.by==="dates"),t.window&&p("button",{type:"button",
class:t.certain?"part chosen":"part","data-part":"certain","aria-pressed":String(t.certain),title:"Only links that are certainly active at that time",onclick:()=>go.
set({certain:!t.certain})},t.certain?"certain only":"certain or possible"))}var hT=t=>t.map(({key:e,label:n,change:o})=>p("button",{type:"button",class:"chip","\
data-chip":e,"aria-label":`Remove: ${n}`,onclick:()=>go.set(o)},D(n),p("span",{"aria-hidden":"true"}," ×")));function wT(t){let e=t.unfolded.length>0||Object.keys(
t.pinned).length>0,n=(o,s,r)=>p("button",{type:"button",class:"text",id:o,onclick:r},s);return _a(t)?e&&n("fold","Back to the first view",qo.fold):n("clear-all",
"Clear all",()=>go.set({...Ls,unfolded:[]}))}function gT({state:t,view:e,drawn:n}){let o=Bs();if(o==="searching")return["Searching ... ",p("button",{type:"butto\
n",class:"text",onclick:Hs},"Cancel")];if(o==="cancelled")return[p("span",{},"The search was cancelled."),p("button",{type:"button",class:"text",onclick:uc},"Se\
arch again")];let s=o&&typeof o=="object"&&"paths"in o?o.paths.length:null,r=o&&typeof o=="object"&&"truncated"in o&&o.truncated,i=(m,h,w)=>ie(Ko,qo.open,{type:m,
where:h?{[h]:""}:{}},w),a=[s===null&&r&&"part of the answer: ",s!==null&&`${r?"first ":""}${P(s,"path")}, `,i("actors","",e.actors.size),", ",i("links","",e.links.
size)];if(t.view!=="graph")return[p("span",{},a)];let c=new Set(qo.canvas().layout().ribbons.flatMap(({ribbon:m})=>m.links)),l=n.links.size-c.size;n.left.length===
0&&n.links.size===e.links.size||a.push(" · drawn: ",i("actors","drawn",n.actors.size),`, ${P(c.size,"link")}`),l>0&&a.push(` · ${l.toLocaleString("en")} witho\
ut a ribbon`);let f=n.left.length;return[p("span",{title:l>0?"Links within a box, and of families that the key switches off, have no ribbon":null},a),!_a(t)&&f>
0&&f<=dT&&!t.focus&&p("button",{type:"button",class:"text",id:"draw-rest",onclick:()=>qo.unfold(n.left)},f===1?"Draw the other one":`Draw the other ${f}`)]}function Oc(t){
let{state:e}=t,n=document.activeElement,o=n instanceof HTMLElement&&pi.contains(n)?n.dataset.part??n.id:null,s=Ds(Ko,e);pi.dataset.folded=String(k0.matches&&!fi);
let r=p("button",{type:"button",class:"sentence-fold",id:"question-fold","aria-expanded":String(fi),onclick:()=>{fi=!fi,Oc(qo.now())}},p("span",{class:"said"},D(
ze(Ko,e))),p("span",{class:"fold-word"},fi?"Close":"Change")),i=p("p",{id:"found",role:"status"},gT(t)),a=wT(e),c=_a(e);pi.replaceChildren(r,p("div",{class:"sen\
tence-row"},mT(e),c&&a,c&&i),...c?[]:[p("div",{class:"narrowed",role:"group","aria-label":"Answer"},i,hT(s),a)]),o&&Ct(pi,`[data-part="${o}"], [id="${o}"]`)?.focus(),
y0()}var bT={supports:null,disputes:"disputes it",denies:"denies it"},kT=600,he=t=>Ft(t,kT),mi=(t,e)=>`${t} ${e}${t===1?"":"s"}`,$0=t=>/[.!?…]$/.test(t)?t:`${t}.`,
Xo=(t,e)=>Ft(t.actors[e]?.name??e,200);function Ff(t,e){let n=t.links[e],o=he(sn(t,n,Xo(t,n.source),Xo(t,n.target))),s=mi(n.roots.length,"independent source"),r=n.
weakly_disputed?"weakly disputed":ne[n.status];return`${o} (${Wt(n)}): ${n.confidence} confidence, ${r}, ${s}.`}var Rf=t=>t&&/^https?:\/\//i.test(t)?he(t):null;
function jf(t,e){let n=t.sources[e];if(!n)return`Source ${he(e)}.`;let o=n.published?G(n.published):"no date";return[n.author&&$0(he(n.author)),$0(he(n.title)),
`${he(n.publisher)}, ${o}.`,Rf(n.url),Rf(n.archived_url)&&`Archived: ${Rf(n.archived_url)}`].filter(Boolean).join(" ")}function v0(t,e){let n=t.sources[e.source],
o=`${n?.reliability??"?"}${e.credibility}`,s=n?`source ${ue[n.reliability]}, claim ${ns[e.credibility]}`:"",r=[e.locator&&he(e.locator),e.attributed_to&&`accord\
ing to ${he(e.attributed_to)}`,bT[e.stance]].filter(Boolean);return`- [${[`${o}: ${s}`,...r].join("; ")}] ${jf(t,e.source)}`}function O0(t,e){let{claims:n}=t.links[e];
return[Ff(t,e),...n.length?n.map(o=>v0(t,o)):["- No source is cited for this."]]}function Mc(t,e){let{title:n,version:o,asOf:s,licence:r,authors:i}=t.info;return[
"",`${[`Data: ${i?.length?`${he(i.join(", "))}, `:""}${he(n)}`,o&&`version ${he(o)}`,s&&`as of ${G(s)}`,r&&he(r)].filter(Boolean).join(", ")}. Grades are of the\
 Admiralty code: reliability A to F, credibility 1 to 6.`,...e?[`View: ${e}`]:[]]}var Ec=(...t)=>`${t.flat().join(`
`)}
`,M0=(t,e,n)=>Ec(e.map((o,s)=>[...s?[""]:[],...O0(t,o)]).flat(),Mc(t,n));function E0(t,e,n,o){let s=Hi(e,d=>Xo(t,d)),r=[mi(e.hops.filter(d=>!d.through).length,"\
hop"),`${e.confidence} confidence`,e.disputed&&"disputed in part",e.time&&`${e.time} in time`,mi(e.independentSources,"independent source")],i=Object.entries(n?.
filter??{}).map(([d,m])=>`${d.replace(/[A-Z]/g,h=>` ${h.toLowerCase()}`)} ${[m].flat().join(", ")}`),c=[n&&`paths from ${Xo(t,n.from)} to ${Xo(t,n.to)}`,...i.length?
[he(i.join("; "))]:[]].join("; "),l=n?.from&&n?.to?[`Asked: ${c}.`]:[],u=d=>e.hops.slice(0,d+1).filter(m=>!m.through).length,f=e.hops.map((d,m)=>["",[`${d.through?
"Step":`Hop ${u(m)}`}: ${Xo(t,d.source)} → ${Xo(t,d.target)}`,`${d.confidence} confidence`,...e.hops.length>1&&m===e.weakestHop?[`the weakest ${d.through?"ste\
p":"hop"}`]:[]].join(", "),...d.links.flatMap(({id:h})=>O0(t,h))]);return Ec(`Chain of evidence: ${s} (${r.filter(Boolean).join(", ")}).`,l,f.flat(),Mc(t,o))}function A0(t,e,n){
let o=t.sources[e],s=i=>Object.values(i).filter(({claims:a})=>a.some(({source:c})=>c===e)).length,r=Dt(o).map(i=>`It derives from: ${jf(t,i)}`);return Ec(jf(t,e),
`Reliability ${o.reliability}: ${ue[o.reliability]}. ${mi(s(t.links),"link")} and ${mi(s(t.events),"event")} in the data cite it.`,r,Mc(t,n))}function T0(t,e,n){
let o=t.events[e];return Ec(`${he(o.name)} (${G(o.date)}${o.place?`, ${he(o.place)}`:""}).`,o.claims.map(s=>v0(t,s)),Mc(t,n))}var xT=new Set(["=","+","-","@","	","\r","'"]),ST="\uFEFF",$T=Gc.links.slice(-4),vT=(t,e)=>t.length===1?t[0][e]:t.map(n=>n[e]??"..").join("; "),_f=t=>t.attributes&&
`{${t.attributes.map(e=>e.map(n=>JSON.stringify(n)).join(": ")).join(", ")}}`,OT=t=>({...t,attributes:_f(t),plural:!!t.plural,...Object.fromEntries(bd.map(e=>[e,
t.identifiers?.[e]]))}),MT=t=>({...t,attributes:_f(t),weakly_disputed:!!t.weakly_disputed,...Object.fromEntries($T.map((e,n)=>[e,vT(oe(t),n)]))}),ET=t=>({...t,derives_from:t.
derives_from&&[t.derives_from].flat()}),AT=t=>xT.has(t[0])?`'${t}`:t,TT=t=>`[${t.map(e=>JSON.stringify(e)).join(", ")}]`;function DT(t){return t==null?"":L0(typeof t!=
"string"?Array.isArray(t)?TT(t):String(t):AT(t))}var L0=t=>/[",\n\r]/.test(t)?`"${t.replaceAll('"','""')}"`:t,C0=(t,e)=>e.flatMap(n=>n.claims.map((o,s)=>({...o,
record_type:t,record:n.id,position:s+1}))),LT={actors:({actors:t})=>t.map(OT),links:({links:t})=>t.map(MT),claims:({links:t,events:e})=>[...C0("link",t),...C0("\
event",e)],sources:({sources:t})=>t.map(ET),events:({events:t})=>t.map(e=>({...e,attributes:_f(e)}))},CT=t=>typeof t=="string"&&t?G(t):null;function NT(t,{record_type:e,
record:n}){let o=String(n);if(e!=="link")return t.events[o].name;let s=t.links[o];return sn(t,s,t.actors[s.source].name,t.actors[s.target].name)}var IT={actors:hi(
"founded","dissolved","born","died"),links:{source:["source_name",(t,{source:e})=>t.actors[e].name],target:["target_name",(t,{target:e})=>t.actors[e].name],kind:[
"kind_label",(t,{kind:e})=>t.kinds[e].label],...hi("start","end"),periods:["periods_in_words",(t,e)=>e.periods?Wt(e):null]},claims:{record:["record_in_words",NT],
source:["source_title",(t,{source:e})=>t.sources[e]?.title],...hi("holds")},sources:hi("published","accessed"),events:hi("date")};function hi(...t){return Object.
fromEntries(t.map(e=>[e,[`${e}_in_words`,(n,o)=>CT(o[e])]]))}function N0(t,e,n){let o=IT[n],s=Gc[n].flatMap(i=>[[i,a=>a[i]],...Object.hasOwn(o,i)?[[o[i][0],a=>o[i][1](
t,a)]]:[]]),r=LT[n](e).map(i=>s.map(([,a])=>DT(a(i))).join(","));return`${ST}${[s.map(([i])=>i).join(","),...r].join(`
`)}
`}var RT=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,jT={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\r":"&#13;","\n":"&#10;","	":"&#9;"},Pn=t=>String(
t).replace(RT,"�").replace(/[&<>"\r\n\t]/g,e=>jT[e]);function Zt(t,e,n=""){let o=Object.entries(e).filter(([,s])=>s!=null).map(([s,r])=>` ${s}="${Pn(r)}"`).join(
"");return n===""?`<${t}${o}/>`:`<${t}${o}>${n}</${t}>`}var hn=t=>(t??[]).join("; ");function FT({value:t,upper:e,currency:n,per:o,qualifier:s,as_of:r}){return[s,t,e&&`to ${e}`,n,o&&`per ${o}`,r&&`as of ${r}`].filter(
Boolean).join(" ")}function _T(t){let e={label:t.name,type:t.type,plural:t.plural,country:t.country,ideology:hn(t.ideology),founded:t.founded,dissolved:t.dissolved,
born:t.born,died:t.died,aliases:hn(t.aliases?.map(({name:n})=>n)),native_names:hn(t.native_names?.map(({name:n})=>n)),summary:t.summary,url:t.url,not_to_confuse_with:hn(
t.not_to_confuse_with),former_ids:hn(t.former_ids)};for(let[n,o]of Object.entries(t.identifiers??{}))e[`id_${n}`]=o;return{...e,...R0(t)}}var R0=t=>Object.fromEntries(
(t.attributes??[]).map(([e,n])=>[`${yd}${e}`,String(n)]));function PT(t,e){let n=e.claims.filter(({stance:o})=>o==="supports").length;return{kind:e.kind,family:e.
family,role:e.role,start:e.start,end:e.end,periods:hn(e.periods),status:e.status,weakly_disputed:e.weakly_disputed,confidence:e.confidence,independent_sources:e.
independent_sources,claims:e.claims.length,items:hn(e.items),purpose:e.purpose,summary:e.summary,former_ids:hn(e.former_ids),symmetric:e.symmetric,kind_label:t.
kinds[e.kind].label,supporting:n,contesting:e.claims.length-n,sources:hn([...new Set(e.claims.map(({source:o})=>o))].sort()),amounts:hn(e.amounts?.map(FT)),first_day:Jc(
e),last_day:Zc(e),spells:tl(e),link_id:e.id,...R0(e)}}var BT={string:"string",number:"long",boolean:"boolean"};function W0(t,e){let n=new Map;for(let o of t)for(let[
s,r]of j0(o))n.set(s,BT[typeof r]);return[...n].sort(([o],[s])=>o<s?-1:1).map(([o,s])=>Zt("key",{id:`${e[0]}-${o}`,for:e,"attr.name":o,"attr.type":s}))}var j0=t=>Object.
entries(t).filter(([,e])=>e!=null&&e!==""),Pf=(t,e)=>j0(t).map(([n,o])=>`<data key="${e[0]}-${n}">${Pn(o)}</data>`).join("");function F0(t,e){let n=e.actors.map(
s=>({own:s,attributes:_T(s)})),o=e.links.map(s=>({own:s,attributes:PT(t,s)}));return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://graphml.gr\
aphdrawing.org/xmlns">','<key id="g-title" for="graph" attr.name="title" attr.type="string"/>',...W0(n.map(({attributes:s})=>s),"node"),...W0(o.map(({attributes:s})=>s),
"edge"),'<graph edgedefault="directed">',Pf({title:t.info.title},"graph"),...n.map(({own:s,attributes:r})=>Zt("node",{id:s.id},Pf(r,"node"))),...o.map(({own:{id:s,
source:r,target:i,symmetric:a},attributes:c})=>Zt("edge",{id:s,source:r,target:i,directed:a?"false":null},Pf(c,"edge"))),"</graph>","</graphml>",""].join(`
`)}var wi=t=>t.map(e=>`${JSON.stringify(e)}`).join(`,
`).concat(t.length?`
`:"");function _0(t){return Object.fromEntries(Object.entries(t).filter(([,e])=>e!=null&&!(Array.isArray(e)&&e.length===0)))}var Bf=t=>t.attributes?{...t,attributes:Object.
fromEntries(t.attributes)}:t;function UT(t){let{span:e,spans:n,outside:o,...s}=Bf(t);return{..._0(s),weakly_disputed:!!t.weakly_disputed,key:t.id}}function GT({
symmetric:t,letters:e,pluralVerb:n,...o}){return t?{...o,direction:"symmetric"}:o}function P0(t,e,n={}){let{title:o,description:s,asOf:r,version:i,licence:a,authors:c,
core:l}=t.info,u=_0({title:o,description:s,as_of:r,version:i,licence:a,authors:c,core:l}),f=e.actors.map(d=>({...Bf(d),label:d.name}));return`{"directed":true,"\
multigraph":true,
"graph":{
"dataset":${JSON.stringify(u)},
"question":${JSON.stringify(n)},
"kinds":[
${wi(e.kinds.map(GT))}],
"sources":[
${wi(e.sources)}],
"events":[
${wi(e.events.map(Bf))}]},
"nodes":[
${wi(f)}],
"edges":[
${wi(e.links.map(UT))}]}
`}var VT=Uint32Array.from({length:256},(t,e)=>{let n=e;for(let o=0;o<8;o+=1)n=n&1?3988292384^n>>>1:n>>>1;return n}),Ac=33;function YT(t){let e=4294967295;for(let n of t)
e=VT[(e^n)&255]^e>>>8;return(e^4294967295)>>>0}function B0(t,e){let n=new DataView(new ArrayBuffer(21));n.setUint32(0,9),[..."pHYs"].forEach((r,i)=>n.setUint8(4+
i,r.charCodeAt(0)));let o=Math.round(e/.0254);n.setUint32(8,o),n.setUint32(12,o),n.setUint8(16,1),n.setUint32(17,YT(new Uint8Array(n.buffer,4,13)));let s=new Uint8Array(
t.length+21);return s.set(t.subarray(0,Ac)),s.set(new Uint8Array(n.buffer),Ac),s.set(t.subarray(Ac),Ac+21),s}var Ne=t=>Math.round(t*100)/100,KT=4,XT=500;function QT({d:t,stroke:e,width:n,dash:o,fill:s,alpha:r=1}){return Zt("path",{d:t,fill:s??"none",stroke:e??null,"str\
oke-width":e&&n!==void 0?Ne(n):null,"stroke-dasharray":o?o.map(Ne).join(" "):null,"stroke-linejoin":e?"round":null,opacity:r===1?null:Ne(r)})}function JT({text:t,
x:e,y:n,size:o,weight:s,fill:r,halo:i,anchor:a,alpha:c=1}){let l={x:Ne(e),y:Ne(n),"font-size":Ne(o),"font-weight":s>XT?700:400,"text-anchor":a,opacity:c===1?null:
Ne(c),"xml:space":"preserve"};return(i?Zt("text",{...l,fill:"none",stroke:i,"stroke-width":KT,"stroke-linejoin":"round","aria-hidden":"true",class:"halo"},Pn(t)):
"")+Zt("text",{...l,fill:r},Pn(t))}function ZT(t,e){return t.strand?[`strand-${t.strand}`,e.strand(t.strand)]:t.cue?[`cue-${t.cue}`,e.strand(t.cue)]:t.node?[`ac\
tor-${t.node}`,e.actor(t.node)]:[`picture-${t.part??"ground"}`,null]}function t2(){let t=new Set;return e=>{let n=e.replace(/[^A-Za-z0-9_.-]+/g,"-"),o=n;for(let s=2;t.
has(o);s+=1)o=`${n}-${s}`;return t.add(o),o}}function H0(t,e,n){let o=new Map;for(let s of t){let[r,i]=ZT(s,e);o.has(r)||o.set(r,{title:i,drawn:[]}),Y(o,r).drawn.
push(s.type==="text"?JT(s):QT(s))}return[...o].map(([s,{title:r,drawn:i}])=>Zt("g",{id:n(s)},`${r?Zt("title",{},Pn(r)):""}${i.join(`
`)}`))}function U0({shapes:t,drawn:e,box:n,ground:o,clip:s},r,i){let a=t2(),[c,l]=[n.right-n.left,n.bottom-n.top].map(Math.ceil),[u,f]=[n.left,n.top].map(Ne),d=H0(
t.slice(0,e),r,a),m=s&&{x:Ne(s.left),y:Ne(s.top),width:Ne(s.right-s.left),height:Ne(s.bottom-s.top)},h=m?[Zt("clipPath",{id:a("picture-view")},Zt("rect",m)),Zt(
"g",{"clip-path":"url(#picture-view)"},d.join(`
`))]:d;return`<?xml version="1.0" encoding="UTF-8"?>
${Zt("svg",{xmlns:"http://www.w3.org/2000/svg",version:"1.1",width:c,height:l,viewBox:`${u} ${f} ${c} ${l}`,"font-family":i,role:"img",direction:"ltr"},["",Zt("\
title",{},Pn(r.whole)),Zt("desc",{},Pn(r.about)),Zt("rect",{id:a("picture-paper"),x:u,y:f,width:c,height:l,fill:o}),...h,...H0(t.slice(e),r,a),""].join(`
`))}
`}function G0(t,e,n,o){let s=new Map(o.map(i=>[i.id,i.links])),r=`${P(n.actors.size,"actor")} and ${P(n.links.size,"link")}`;return{whole:Ft(t.info.title),about:[
r,...Rn(t,e)].join(". "),strand:i=>(s.get(i)??[]).map(a=>Ff(t,a)).join(" "),actor:i=>Object.hasOwn(t.actors,i)?Ve(t,i):""}}var[Ie,wn]=[26,13],Hf=14,V0=2e3,gi=t=>t[0].toUpperCase()+t.slice(1),Qs=(t,e,n)=>pe({x:-t/2,y:-e/2,width:t,height:e},n),z0=(t,e)=>[{d:Qs(Hf,wn,2),fill:t},{text:e,
x:0,fill:"#ffffff"}];function Js({stroke:t,width:e=2,dash:n=null,head:o=null,mark:s=null,ground:r=""}){let[i,a]=[-Ie/2,Ie/2],c=[{d:`M${i} 0L${o?a-8:a} 0`,stroke:t,
width:e,dash:n}];return o==="open"&&c.push({d:`M${a-8} -5L${a} 0L${a-8} 5`,stroke:t,width:1.8}),o==="hollow"&&c.push({d:`M${a-8} -5L${a} 0L${a-8} 5z`,fill:r,stroke:t,
width:1.2}),o==="full"&&c.push({d:`M${a-8} -6L${a} 0L${a-8} 6z`,fill:t}),s==="disputed"&&c.push({d:"M0 -6L6 0L0 6L-6 0z",fill:r,stroke:t,width:1.8}),s==="denied"&&
c.push({d:"M-5 -5L5 5M-5 5L5 -5",stroke:t,width:2}),c}function o2({graph:t,layout:e,colours:n}){let o=new Map;for(let i of Q)for(let{ribbon:a}of e.ribbons.filter(
c=>c.ribbon.family===i)){let c=e.nodes.get(a.from),l=c&&t.columns.columns[c.column],u=Ro(i,n,l?.tone);if(o.has(u))continue;let f=a.main?{stroke:u,width:6,head:"\
full"}:{stroke:u,width:1.6},d=u===Ro(i,n)?"":` from ${l?.title.toLowerCase()}`;o.set(u,{label:`${gi(i)}${d}`,sample:Js(f)})}let s=[...o.values()],r=e.ribbons.some(
({ribbon:i})=>i.main);return s.length&&r&&(s[0]={...s[0],label:`${s[0].label}: the wider, the more kinds`}),s}function s2({graph:t,layout:e,colours:n},o){let{look:s,
ribbons:r}=e,i=r.filter(({ribbon:l})=>l.main),a=i.flatMap(({heads:l})=>l.flatMap(u=>uu(u,s))).filter(({x:l,y:u})=>Fo(Ms({x:l,y:u,width:s.slot,height:s.strip}),o));
if(a.length&&s.tiles==="count"){let l=Nn(Ro(i[0].ribbon.family,n));return[{label:"Number of kinds",sample:z0(l,"3"),wide:Hf}]}let c=new Set(a.map(({kind:l})=>l));
return so(t).filter(l=>c.has(l)).map(l=>({label:Ft(t.kinds[l].label,V0),sample:z0(Nn(t.kinds[l].colour),t.kinds[l].letters),wide:Hf}))}function r2({layout:t,colours:e,
focus:n,detail:o}){let s=t.ribbons.map(({ribbon:l})=>l),r=s.filter(({id:l})=>o||n?.ribbons.has(l)),[i,a]=[cn(e.caption,e.ground,3.4),e.ground];return[...X.filter(
l=>r.some(({confidence:u})=>u===l)).reverse().map(l=>({label:`${gi(l)} confidence`,sample:Js({stroke:i,dash:en[l]})})),r.some(({disputed:l,denied:u})=>l&&!u)&&{
label:gi(ne.disputed),sample:Js({stroke:i,mark:"disputed",ground:a})},s.some(({denied:l})=>l)&&{label:gi(ne.denied),sample:Js({stroke:i,width:1.4,mark:"denied"})},
r.some(({ended:l,directed:u})=>l&&u)&&{label:"Ended before the date of record",sample:Js({stroke:i,head:"open"})},s.some(({possible:l})=>l)&&{label:"Possible, n\
ot certain, at the time chosen",sample:Js({stroke:i,width:1.4,head:"hollow",ground:a})}].filter(l=>l!==!1)}function i2({graph:t,layout:e,colours:n}){let o=[...e.
nodes.values()],s=o.flatMap(({chips:a})=>a),r={fill:n.ground,stroke:ya("plain",n).edge},i=[3,2];return[o.some(({box:a})=>a.ended)&&{label:"Ended by the date of \
record",sample:[{d:Qs(Ie,wn,4),...r,width:1.4,dash:[4,3]}]},s.some(({id:a})=>Object.hasOwn(t.actors,a))&&{label:"Part of the actor around it",sample:[{d:Qs(Ie,wn+
2,4),...r,width:1.2},{d:Qs(Ie-8,wn-6,2),...r,width:.8}]},s.some(({id:a})=>!Object.hasOwn(t.actors,a))&&{label:"Parts that are not drawn",sample:[{d:Qs(Ie,wn-3,3),
...r,width:.8,dash:i}]},e.frames.length>0&&{label:"Members of one coalition",sample:[{d:Qs(Ie,wn,5),fill:n.strip,stroke:n.line,width:1}]},o.some(({box:a})=>a.members.
length)&&{label:"Several actors of one type",sample:[{d:pe({x:-Ie/2+3,y:-wn/2+3,width:Ie-3,height:wn-2},3),...r,width:.8},{d:pe({x:-Ie/2,y:-wn/2,width:Ie-3,height:wn-
2},3),...r,width:1}]}].filter(a=>a!==!1)}function Y0({layout:t,...e},n){return{...e,layout:{...t,ribbons:t.ribbons.filter(({points:o})=>Zh(o,n)),nodes:new Map([
...t.nodes].filter(([,o])=>Fo(Ms(o),n))),frames:t.frames.filter(o=>Fo(Ms(o),n)),captions:t.captions.filter(({x:o})=>o>n.left&&o<n.right)}}}function q0(t,e){let n=Y0(
t,e);return[[...o2(n),...s2(n,e)],[...r2(n),...i2(n)]].filter(s=>s.length).map(s=>s.map(({wide:r=Ie,...i})=>({...i,wide:r})))}function K0({shapes:t,how:e},n){let{
graph:o,layout:s}=Y0(e,n),r=t.flatMap(u=>u.type==="text"?[u.text]:[]).join(" "),i=s.captions.filter(({title:u,note:f})=>u&&(!r.includes(u.toUpperCase())||f&&!r.
includes(f))).map(({title:u,note:f})=>[u,f].filter(Boolean).join(": ")),a=u=>Ft(o.actors[u].name,V0),c=[...s.nodes.values()].flatMap(({box:u,lines:f,chips:d})=>[
{id:u.id,label:u.label,lines:f},...d].filter(m=>Object.hasOwn(o.actors,m.id)&&ha(m.lines,m.label)).map(({id:m})=>a(m))),l=[...s.nodes.values()].filter(({box:u})=>u.
members.length).map(({box:u})=>`${gi(u.label)}: ${u.members.map(a).sort().join(", ")}`);return[...i.length?[i.join(". ")]:[],...c.length?[`Names in full: ${c.join(
"; ")}`]:[],...l].map(u=>`${u}.`)}var c2=620,l2=28,u2=1500,Q0=1.45,f2=8,d2=18,Tc=22,yi=2e3,Qo={title:24,question:16,text:13,legend:12,source:11};function J0(t,e,n){let o=[];for(let s of t.split(
" ")){let r=o.length-1,i=r>=0?`${o[r]} ${s}`:s;r>=0&&n(i)<=e?o[r]=i:o.push(...p2(s,e,n))}return o}function p2(t,e,n){if(n(t)<=e)return[t];let o=[""];for(let s of t)
o.at(-1)&&n(o.at(-1)+s)>e?o.push(s):o[o.length-1]+=s;return o}function m2({graph:t,state:e,drawn:n,asked:o,part:s},r){let{asOf:i}=t.info,a=Rn(t,e),c=[P(n.actors.
size,"actor"),P(n.links.size,"link"),i&&`as of ${G(i)}`,s&&"the part of the picture in the window"],l=Ww(t,e,n);return[[Ft(t.info.title,yi),Qo.title,700,r.ink],
[o??ze(t,e),Qo.question,600,r.ink],[a.length?`Filtered. ${a.join(". ")}.`:"Not filtered.",Qo.text,400,r.caption],[c.filter(Boolean).join(" · "),Qo.text,400,r.caption],
...l?[[`${l}.`,Qo.text,400,r.caption]]:[]]}function h2({info:{title:t,version:e,asOf:n,licence:o,authors:s}}){return`Source: ${[s?.length&&Ft(s.join(", "),yi),Ft(
t,yi),e&&`version ${Ft(e,yi)}`,n&&`as of ${G(n)}`,o&&Ft(o,yi)].filter(Boolean).join(", ")}. Drawn by axisgraph.`}function X0(t,{x:e,width:n,k:o,measure:s,part:r}){
let i=[],a=0;for(let[c,l,u,f]of t){let d=l*o;for(let m of J0(c,n,h=>s(h,d,u)))a+=d*Q0,i.push({type:"text",text:m,x:e,y:a,size:d,weight:u,fill:f,anchor:"start",alpha:1,
part:r})}return{shapes:i,height:a}}function w2(t,e,n,o){if(t.text===void 0)return{type:"path",part:"legend",...t,d:Z0(t.d,e,n,o),width:(t.width??1)*o,dash:t.dash?.
map(i=>i*o)??null};let[s,r]=[11*o,t.fill??""];return{type:"text",text:t.text,x:e+t.x*o,y:n+4*o,size:s,weight:700,fill:r,anchor:"middle",part:"legend"}}var Z0=(t,e,n,o)=>t.
replace(/(-?[\d.]+) (-?[\d.]+)/g,(s,r,i)=>[e+Number(r)*o,n+Number(i)*o].map(a=>Math.round(a*100)/100).join(" "));function g2(t,{x:e,width:n,k:o,measure:s,colours:r}){
let i=[],a=Qo.legend*o,c=Tc*o/2;for(let l of t){let u=e;for(let{label:f,sample:d,wide:m}of l){let h=(m+f2)*o,w=J0(f,n-h,b=>s(b,a,400)),g=h+Math.max(...w.map(b=>s(
b,a,400)));u>e&&u+g>e+n&&([u,c]=[e,c+Tc*o]),i.push(...d.map(b=>w2(b,u+m/2*o,c,o))),w.forEach((b,$)=>{c+=$?a*Q0:0;let x={x:u+h,y:c+a*.35};i.push({type:"text",text:b,
...x,size:a,weight:400,fill:r.ink,anchor:"start",part:"legend"})}),u+=g+d2*o}c+=Tc*o}return{shapes:i,height:c-Tc*o/2}}var Uf=(t,e)=>t.map(n=>n.type==="text"?{...n,
y:n.y+e}:{...n,d:Z0(n.d,0,e,1)});function y2(t,e){if(t.type==="text"){let s=e(t.text,t.size,t.weight),r=t.x-{start:0,middle:s/2,end:s}[t.anchor];return{left:r,right:r+
s,top:t.y-t.size,bottom:t.y+t.size/3}}let[n,o]=[[],[]];for(let[,s,r]of t.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g))n.push(Number(s)),o.push(Number(r));return{left:Math.
min(...n),right:Math.max(...n),top:Math.min(...o),bottom:Math.max(...o)}}function tk({graph:t,state:e,drawn:n,scene:o,measure:s,titled:r=!0,asked:i=null,clip:a=null}){
let{colours:c}=o,l=a??o.box,u=a?o.shapes.filter(v=>Fo(y2(v,s),a)):o.shapes,f=Math.min(4,Math.max(1,(l.right-l.left)/u2)),d=Math.max(c2*f,l.right-l.left),m=(l.left+
l.right)/2-d/2,h={x:m,width:d,k:f,measure:s,colours:c},w=X0(r?m2({graph:t,state:e,drawn:n,asked:i,part:a!==null&&!Jh(a,o.box)},c):[],{...h,part:"heading"}),g=l.
top-10*f-w.height,b=g2(q0(o.how,l),h),$=[...K0(o,l),h2(t)].map(v=>[v,Qo.source,400,c.caption]),x=X0($,{...h,part:"source"}),[S,y]=[l.bottom+16*f,l.bottom+22*f+b.
height],k=l2*f;return{shapes:[...u,...Uf(w.shapes,g),...Uf(b.shapes,S),...Uf(x.shapes,y)],drawn:u.length,clip:a,ground:c.ground,box:{left:m-k,right:m+d+k,top:g-
k,bottom:y+x.height+k}}}var ek=16e3,k2=12e7,x2=2.54,nk=300,S2=96;function $2(t){let e=t.getContext("2d");if(!e)throw new RangeError("the browser cannot draw a picture of this size");return e}
function v2(t,{state:e,view:n,drawn:o},s){if(s!=="selection")return o;let r=new Set(e.selected.filter(a=>n.actors.has(a))),i=new Set([...n.links].filter(a=>r.has(
t.links[a].source)&&r.has(t.links[a].target)));return{actors:r,links:i,folded:n.actors.size-r.size,cut:0,left:[],columns:null}}function ok(t,e,{ground:n,part:o="\
whole",titled:s=!0}){let r=e.now(),i=v2(t,r,o),{kept:a,measure:c,scene:l,seen:u}=e.canvas(),[f,d]=[r.state,Fm[n]],m=o==="selection"?ew({graph:t,shown:{...i,found:r.
view.links},state:f,kept:a,colours:d,measure:c}):l(d),h=o==="view"?u():null;return{state:f,drawn:i,painted:m,sheet:tk({graph:t,state:f,drawn:i,scene:m,measure:c,
titled:s,clip:h})}}function O2({box:t},{times:e=1,cm:n}){let[o,s]=[t.right-t.left,t.bottom-t.top],r=n?n/x2*nk/o:e,i=Math.min(ek/o,ek/s,Math.sqrt(k2/(o*s)));return{
scale:Math.min(r,i),cut:r>i}}var M2=t=>new Promise((e,n)=>t.toBlob(o=>o?e(o):n(new RangeError("the browser cannot draw a picture of this size")),"image/png"));async function sk(t,e,n,o){
let{shapes:s,drawn:r,box:i,clip:a,ground:c}=ok(t,e,n).sheet,{scale:l,cut:u}=O2({box:i},o),f=document.createElement("canvas");f.width=Math.round((i.right-i.left)*
l),f.height=Math.round((i.bottom-i.top)*l);let d=$2(f);d.fillStyle=c,d.fillRect(0,0,f.width,f.height),d.setTransform(l,0,0,l,-i.left*l,-i.top*l),d.save(),a&&(d.
beginPath(),d.rect(a.left,a.top,a.right-a.left,a.bottom-a.top),d.clip()),vs(d,s.slice(0,r)),d.restore(),vs(d,s.slice(r));let m=new Uint8Array(await(await M2(f)).
arrayBuffer()),h=o.cm?nk:S2*l;return{blob:new Blob([B0(m,h)],{type:"image/png"}),width:f.width,height:f.height,cut:u}}function Dc(t,e,n){let{state:o,drawn:s,painted:r,
sheet:i}=ok(t,e,n),a=r.how.layout.ribbons.map(({ribbon:c})=>c);return U0(i,G0(t,o,s,a),Br)}function Zs(t,...e){let n={...t};for(let o of e)delete n[o];return n}var ik=t=>(t??[]).map(e=>Zs(e,"strength","spoken"));function E2(t,e){let n=new Set,o=e.flatMap(
s=>s.claims.map(({source:r})=>r));for(let s of o)n.has(s)||!Object.hasOwn(t.sources,s)||(n.add(s),o.push(...Dt(t.sources[s])));return[...n].sort(an)}function ak(t,e,n){
if(!t[e])return t;let o=t[e].filter(s=>n.has(s));return o.length?{...t,[e]:o}:Zs(t,e)}function Gf(t,{actors:e,links:n}){let o=new Set(e),s=Object.entries(t.events).
filter(([,c])=>c.roles.some(({actor:l})=>o.has(l))),r=new Set(s.map(([c])=>c)),i=[...n].sort(an).map(c=>{let l=t.links[c],{family:u,symmetric:f}=t.kinds[l.kind];
return{id:c,...Zs(l,"roots"),claims:ik(l.claims),family:u,symmetric:f,independent_sources:l.roots.length}}),a=s.map(([c,l])=>({id:c,...ak(Zs(l,"days"),"responds\
_to",r),claims:ik(l.claims)})).sort((c,l)=>an(c.id,l.id));return{actors:[...o].sort(an).map(c=>({id:c,...ak(Zs(t.actors[c],"names","label"),"not_to_confuse_with",
o)})),links:i,sources:E2(t,[...i,...a]).map(c=>({id:c,...Zs(t.sources[c],"root","marks")})),events:a,kinds:[...new Set(i.map(({kind:c})=>c))].sort(an).map(c=>({
id:c,...t.kinds[c]}))}}function T2(t,e){let n=new DOMParser().parseFromString(Dc(t,e,{ground:"light"}),"image/svg+xml");return document.importNode(n.documentElement,!0)}var ck=(t,e,n)=>p(
"table",{},p("caption",{},t),p("thead",{},p("tr",{},...e.map(o=>p("th",{},o)))),p("tbody",{},...n.map(o=>p("tr",{},...o.map(s=>p("td",{},D(s)))))));function D2(t,{
actors:e,links:n}){let o=a=>Ve(t,a),s=[...n].map(a=>{let c=t.links[a],l=c.weakly_disputed?"weakly disputed":ne[c.status],{label:u}=t.kinds[c.kind];return[o(c.source),
u,o(c.target),Wt(c),c.confidence,l]}),r=[...e].map(a=>[o(a),t.types[t.actors[a].type].label]),i=a=>a.sort((c,l)=>c.join(`
`)<l.join(`
`)?-1:1);return[ck(`${P(n.size,"link")} drawn`,["From","Kind","To","When","Confidence","Status"],i(s)),ck(`${P(e.size,"actor")} drawn`,["Actor","Type"],i(r))]}function lk(t,e,n){
let o=j("print"),s=p("section",{id:"print-tables","aria-label":"Tables for print"});document.body.prepend(o),document.body.append(s),window.addEventListener("be\
foreprint",()=>{let r=e.get();o.replaceChildren(T2(t,n),p("p",{class:"address"},D(Cs(t,r)))),s.replaceChildren(...r.view==="graph"?D2(t,n.now().drawn):[])}),window.
addEventListener("afterprint",()=>{o.replaceChildren(),s.replaceChildren()})}var C2=[1,2,3,4,5,6],tr={least:3,most:120,usual:16},N2=[["links","Links"],["actors","Actors"],["claims","Claims"],["sources","Sources"],["events","Events"]],Bt,
ki,bo,bi=()=>Cs(Bt,ki.get()),fk=()=>j("take-status");function er(t){j("take").open?fk().textContent=t:bo.note(t)}var Nc=t=>`${Ft(Bt.info.title,60).normalize("NF\
KD").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"").toLowerCase()||"axisgraph"}${t}`;function Ic(t,e,n){let o=t instanceof Blob?t:new Blob([t],{type:`${n}\
;charset=utf-8`}),s=URL.createObjectURL(o),r=p("a",{href:s,download:e,hidden:!0});return document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(
s),6e4),P(Math.max(1,Math.round(o.size/1024)),"kilobyte")}var I2=()=>j("take-size").value==="cm"?{cm:Math.min(tr.most,Math.max(tr.least,Number(j("take-cm").value)||
tr.usual))}:{times:Number(j("take-size").value)},dk=()=>({ground:j("take-ground").value,part:j("take-part").value}),pk=()=>({actors:new Set(Object.keys(Bt.actors)),
links:new Set(Object.keys(Bt.links))}),mk=()=>{let{view:t,drawn:e}=bo.now();return{drawn:e,question:t,all:pk()}[j("take-what").value]};async function W2(){try{let{
blob:t,width:e,height:n,cut:o}=await sk(Bt,bo,dk(),I2()),s=Nc(".png");er(`${s}: ${e} by ${n} pixels, ${Ic(t,s)}${o?"; reduced, because the browser cannot draw a\
 larger one":""}.`)}catch(t){if(!(t instanceof RangeError))throw t;er(`No picture: ${t.message}. Choose a smaller one, or SVG.`)}}function R2(){let t=Nc(".svg");
er(`${t}: ${Ic(Dc(Bt,bo,dk()),t,"image/svg+xml")}.`)}var j2=()=>{let t=ki.get(),e=j("take-what").value;if(e==="all")return{};let n=Object.fromEntries(Rt.filter(
o=>!lt(t[o],$t[o])).map(o=>[o,t[o]]));return{...Object.keys(n).length?{filter:n}:{},...e==="drawn"?{drawn:!0}:{}}};function F2(t){let e=Gf(Bt,mk()),n=Nc(`-${t}.\
csv`),o=t==="claims"?[...e.links,...e.events].reduce((s,{claims:r})=>s+r.length,0):e[t].length;er(`${n}: ${P(o,"row")}, ${Ic(N0(Bt,e,t),n,"text/csv")}.`)}function hk(t,e,n){
let o=Gf(Bt,mk()),s=Nc(t);er(`${s}: ${P(o.actors.length,"actor")} and ${P(o.links.length,"link")}, ${Ic(n(o),s,e)}.`)}var _2=()=>hk(".json","application/json",t=>P0(
Bt,t,j2())),P2=()=>hk(".graphml","application/xml",t=>F0(Bt,t));function B2({links:t,path:e,question:n,source:o,event:s}){return t?M0(Bt,t,bi()):e?E0(Bt,e,n,bi()):
o?A0(Bt,o,bi()):s?T0(Bt,s,bi()):null}async function wk(t,e){await oc(t,e)&&er(`${e} copied.`)}function zf(t){let e=t&&B2(t);e&&wk(e,"Citation")}function gk(){let{
open:t}=ki.get();if(t?.type==="paths"){let e=_s()??ei()[0];return e&&{path:e,question:cc()}}if(t?.type==="link")return{links:[t.id]};if(t?.type==="actor"){let e=[
...bo.now().view.links].filter(n=>[Bt.links[n].source,Bt.links[n].target].includes(t.id)).sort();return e.length?{links:e}:null}return t?.type==="source"||t?.type===
"event"?{[t.type]:t.id}:null}var yo=(t,e,n={})=>p("button",{type:"button",onclick:e,...n},t),Lc=(t,e,n)=>p("div",{class:"field"},p("label",{for:t},e),n),Cc=(t,e,n={})=>p(
"select",{id:t,...n},e.map(([o,s])=>p("option",{value:o},s)));function H2(){let t=p("input",{type:"number",id:"take-cm",min:tr.least,max:tr.most,step:"0.5",value:tr.
usual}),e=p("div",{class:"field",hidden:!0},p("label",{for:"take-cm"},"Width in cm, at 300 dpi"),t),n=Cc("take-size",[...C2.map(o=>[o,`${o} × page size`]),["cm",
"for print, in cm"]],{onchange:()=>{e.hidden=n.value!=="cm"}});return n.value="2",p("section",{"aria-labelledby":"take-pictures"},p("h3",{id:"take-pictures"},"P\
icture"),p("p",{class:"fine"},"As drawn, with title, question, filters, legend, date of record and source."),p("div",{class:"fields"},Lc("take-part","What",Cc("\
take-part",[["whole","whole picture"],["view","what the window shows"],["selection","selected actors"]])),Lc("take-ground","Background",Cc("take-ground",[["ligh\
t","light"],["dark","dark"]])),Lc("take-size","Size of the PNG",n),e),p("p",{class:"actions"},yo("PNG",W2,{id:"take-png",class:"primary"}),yo("SVG",R2,{id:"take\
-svg"})))}function U2(){return p("section",{"aria-labelledby":"take-files"},p("h3",{id:"take-files"},"Data"),p("div",{class:"fields"},Lc("take-what","What",Cc("\
take-what",[["drawn","what is drawn"],["question","all that the question finds"],["all","everything"]]))),p("p",{class:"actions"},N2.map(([t,e],n)=>yo(`${e} as \
CSV`,()=>F2(t),{id:`take-csv-${t}`,class:n?"":"primary"})),yo("JSON",_2,{id:"take-json"}),yo("GraphML",P2,{id:"take-graphml"})),p("p",{class:"fine"},"CSV has na\
mes beside ids and dates in words beside EDTF, and is safe to open in a spreadsheet: cells that could run as formulas start with an apostrophe. JSON is in the n\
ode-link format of networkx."))}function G2(){return p("section",{"aria-labelledby":"take-words"},p("h3",{id:"take-words"},"Link and citation"),p("p",{class:"fi\
ne",id:"take-open"}),p("p",{class:"actions"},yo("Copy link to this view",()=>wk(bi(),"Link to this view"),{id:"take-link"}),yo("Copy citation",()=>zf(gk()),{id:"\
take-cite"}),yo("Print",()=>{j("take").close(),window.print()},{id:"take-print"})))}function uk(t,e){for(let n of j(t).options)n.textContent=e[n.value]??n.textContent}
function z2(){let{state:t,view:e,drawn:n}=bo.now(),o=({actors:a,links:c})=>`${P(a.size,"actor")}, ${P(c.size,"link")}`;uk("take-what",{drawn:`what is drawn: ${o(
n)}`,question:`all that the question finds: ${o(e)}`,all:`everything: ${o(pk())}`});let s=t.selected.filter(a=>e.actors.has(a)).length;uk("take-part",{selection:s?
P(s,"selected actor"):"selected actors (none)"});let r=j("take-part");for(let a of r.options)a.disabled=a.value==="selection"&&!s;!s&&r.value==="selection"&&(r.
value="whole");let i=gk();j("take-cite").disabled=!i,j("take-open").textContent=i?"The citation covers the record that is open in the panel: its claims with gra\
des, their sources, the data set and the link to the view.":"To copy a citation, open an actor, a link, a source, an event or a path in the panel.",fk().textContent=
"",j("take").showModal()}function yk(t,e,n){[Bt,ki,bo]=[t,e,n],j("take-body").append(H2(),U2(),G2(),p("p",{id:"take-status",role:"status"})),j("show-take").addEventListener(
"click",z2),lk(Bt,ki,bo)}var Wc=4;function Y2(t,e,n){if(e.type==="actor"){let r=t.actors[e.id];return[p("strong",{},D(r.name)),p("span",{},t.types[r.type].label),r.summary&&p("span",{class:"\
fine"},D(Ui(r.summary)))]}if(e.type!=="strand")return[p("strong",{},P(e.ids.length,"actor")),...e.ids.slice(0,Wc).map(r=>p("span",{},D(t.actors[r].name))),p("sp\
an",{class:"fine"},"click to show each")];let o=r=>D(t.actors[r].name);return[...e.links.slice(0,Wc).map(r=>{let i=t.links[r],a=[Wt(i),`${i.confidence} confiden\
ce`,i.status!=="asserted"&&je(i),n&&fe(i,n)==="possible"&&"possible, not certain, at the time chosen"],c=Ao(t,i);return p("span",{},o(i.source),D(c.said),c.named?
"":o(i.target),p("span",{class:"fine"},` ${a.filter(Boolean).join("; ")}`))}),e.links.length>Wc&&p("span",{class:"fine"},`and ${e.links.length-Wc} more`)]}function bk(t,e,n,o){
let s=j("tip");if(s.hidden=!e,j("canvas").classList.toggle("pointing",!!e),!e||!n)return;s.replaceChildren(...me(Y2(t,e,o)));let r=j("stage").getBoundingClientRect(),
i=xs(),[a,c]=[n.clientX-r.left,n.clientY-r.top],[l,u]=[i.left+8,r.width-i.right-s.offsetWidth-8];s.style.left=`${Math.max(l,Math.min(a+14,u))}px`;let f=c+18+s.offsetHeight<=
r.height-i.below;s.style.top=`${f?c+18:c-s.offsetHeight-12}px`}var kk=()=>{j("tip").hidden=!0};var vk=JSON.parse(j("drawing").textContent),ct=Zf(JSON.parse(j("data").textContent)),Rc=dw(ct),Ok=d0(Rc),K2=vk.nodes.map(({id:t})=>t),X2=window.matchMedia("(max\
-width: 760px)"),Bn=t=>{j("live").textContent=t},{state:Mk,...Q2}=Ki(ct,window.location.hash);window.location.hash||Object.assign(Mk,nf(ct));var q=wp(Mk),Mt,Vf,
At,Jo,jc=!1,xk=0;function xi(t){let e=j("note");e.textContent=t,e.hidden=!1,Bn(t),clearTimeout(xk),xk=setTimeout(()=>{e.hidden=!0},7e3)}function Ek(t){let e=Ue(
ct,t,lc()),n=Ps()?e:Ta(ct,t,e);return{state:t,view:n,drawn:Cm(ct,t,K2,n)}}var Yf=()=>({...At.drawn,hidden:At.view.actors,found:At.view.links}),Ak=[...Rt,"compar\
e","unfolded","focus","pinned","stacks","families"],Sk=[...Ak,"open","chosen","story"];function J2(t,e){let n=o=>o.some(s=>t[s]!==e[s]);n(Ak)&&(Tk(t),n(["focus"])&&
Mt.start()),n(rs)&&!yt(t)&&Bn(`${P(At.view.links.size,"link")} in view`),(n(["view"])||!t.open)&&u0(),n(Sk)&&Nf(t,e),n(["question"])&&qf(),n(["open"])&&Dk(),n([
"selected"])&&(Jo.update(),Mt.repaint(),Bn(t.selected.length?`${P(t.selected.length,"actor")} selected`:"Nothing selected")),n(["compare","open",...rs])&&Hu(ct,
q,ce),n(Sk)&&Fc(),(n(["view","table","timeline","matrix"])||n([...Rt,"compare"]))&&bc({...At,state:t}),j("undo").disabled=!q.canUndo(),j("redo").disabled=!q.canRedo(),
Aw(ct,t)}function Tk(t){At=Ek(t),Mt.compare(Ps()?null:Hr(ct,t)),Mt.update(Yf()),rc(ct,q,Mt),Oc(At),Vf.update(At)}function qf(){if(!Mt.asked())return Mt.start();
Mt.update(Yf()),Mt.fit()}function Dk(){let{open:t}=q.get();!jc&&t?.type==="actor"&&At.drawn.actors.has(t.id)&&Mt.reveal(t.id)}function Fc(){Mt.highlight(Na(ct,q.
get(),_s(),At))}function Kf(t){t&&X2.matches&&Rg();let e={open:t};t?.type==="actor"&&!At.drawn.actors.has(t.id)&&(e.unfolded=[...new Set([...q.get().unfolded,t.
id])]);let n=t?.type==="actor"?Mt.layout().boxOf.get(t.id):null;n?.startsWith("stack:")&&(e.stacks=[...q.get().stacks,n.slice(6)]),q.set(e,{tracked:!!e.unfolded}),
t?.type==="actor"&&(Bn(`${it(ct.actors[t.id].name)} selected`),jc||Mt.reveal(t.id))}function Z2(t,e){kk(),t&&e&&f0(e,q.get().open!==null),jc=!0,Kf(t),jc=!1}var $k=Object.
fromEntries(Rt.map(t=>[t,$t[t]])),ce={open:Kf,say:Bn,note:xi,entries:Rc,ready:Ok,expand(t){let e=[...Lm(ct,At.view.links,t),t].filter(o=>!At.drawn.actors.has(o));
q.set({unfolded:[...q.get().unfolded,...e]}),Mt.reveal(t);let n=At.drawn.cut?`${P(At.drawn.cut,"actor")} not drawn`:"";Bn(`${P(e.length,"actor")} unfolded${n&&`\
; ${n}`}`),n&&xi(`${n}, because there are too many: focus, filter or hide something first.`)},unfold(t){let e=t.filter(n=>!At.drawn.actors.has(n));e.length&&q.set(
{unfolded:[...q.get().unfolded,...e]},{tracked:!1})},hide:t=>Jo.hide([t]),focus(t,e=1){q.set({focus:{id:t,depth:e},open:{type:"actor",id:t},view:"graph"})},unfocus(){
q.set({focus:null})},clearFilters(){q.set($k)},showAll(t,e){let n=Rt.some(o=>!lt(q.get()[o],$t[o]));q.set({view:t,table:e,...$k},{tracked:n}),n&&xi("The filters\
 are cleared; undo (z) to have them again.")},pin(t,e){e!==ce.pinned(t)&&Jo.pin([t])},pinned:t=>Object.hasOwn(q.get().pinned,t),fold(){q.set({unfolded:[],focus:null,
without:[],only:null,selected:[],pinned:{},stacks:[]}),Mt.start()},undo(){q.undo()&&Bn("Undone")},redo(){q.redo()&&Bn("Redone")},cite:zf,pathFrom:c0,answered(){
Tk(q.get()),qf(),t0(),Fc(),ob(),bc({...At,state:q.get()})},now:()=>At,canvas:()=>Mt,commands:()=>Jo,light:Fc};function tD(){Jg(ct,q,ce),At=Ek(q.get()),jg(ct,ce),
x0(j("question"),ct,q,ce),a0(ct,q,ce),Jo=Ig(ct,q,ce),Cg(),Mt=sw(j("canvas"),ct,vk,q,{select:Z2,hover:(t,e)=>bk(ct,t,e,$e(ct,q.get())),expand:ce.expand,unfold:t=>q.
set({unfolded:[...new Set([...q.get().unfolded,...t])]}),menu:Jo.menu,resized:()=>{rc(ct,q,Mt),Dk()},asked:t=>j("lasso").setAttribute("aria-pressed",String(t))}),
Mt.compare(Hr(ct,q.get())),Mt.update(Yf()),rc(ct,q,Mt),Mt.start(),Oc(At),Vf=hg(j("legend-body"),ct,q,ce),Vf.update(At),$b(ct,q,ce),nb(j("timebar"),ct,q,ce),ny(q,
ce),yk(ct,q,ce),un(j("search"),j("search-options"),{graph:ct,entries:Rc,ready:Ok,say:Bn,choose(t,e){t===null||e===null||(e==="story"?oy(ct,q,ce,t):Kf({type:e,id:t}))},
questions:t=>Mw(ct,Rc,t,q.get()),ask:S0}),q.on(J2),Nf(q.get(),$t),Jo.update(),Hu(ct,q,ce),Mt.asked()&&qf(),Fc(),bc(At),Tw(ct,q,xi,()=>({...$t,...nf(ct)})),Mu(Q2,
xi)}new ResizeObserver(([{target:t}])=>{document.documentElement.style.setProperty("--below",`${t.offsetHeight}px`)}).observe(j("timebar"));tD();p0(ct,q,ce);})();
